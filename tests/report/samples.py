"""Four summaries made by hand: the first week, an ordinary one of few people, a busy one of many, and a quiet one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from flows.model import Language, RegionId
from flows.statistics.comparing import Change, Line
from flows.statistics.dimensions import CHANNELS, LANGUAGES, OUTCOMES
from flows.statistics.inquiry import NONE, OTHER
from flows.statistics.periods import parse
from flows.statistics.plan import DIMENSIONS
from flows.statistics.showing import Shown
from flows.statistics.summary import (
    Load,
    OpenCase,
    Operations,
    Summary,
    Tabulated,
    Task,
    Weekly,
)
from flows.subjects import SUBJECTS

CATEGORIES: Mapping[str, Sequence[str]] = {
    "topic": SUBJECTS,
    "language": (*LANGUAGES, OTHER),
    "country_group": ("eu", "western_balkans", "turkey", "middle_east", "north_africa", "south_asia", OTHER),
    "channel": (*CHANNELS, OTHER),
    "outcome": (*OUTCOMES, OTHER),
    "region": ("mv", "owl", "ruhr", "suedhessen", "thueringen", OTHER),
    "campaign": (NONE, "herbst", "verein", OTHER),
}
Told = Mapping[str, tuple[int | None, int | None, Change]]
"""From a category to how many now, and before, and what changed; all others are under 10, as before."""


def shown(n: int | None, margin: int = 15) -> Shown:
    """Return a number as it is shown."""
    return Shown(n, margin)


def table(name: str, period: str, told: Told, margin: int = 15, *, first: bool = False) -> Tabulated:
    """Return a one-way table; in the `first` one there is nothing to compare with."""
    lines = []
    for category in CATEGORIES[name]:
        now, before, change = told.get(category, (None, None, "same"))
        past = None if first else shown(before, margin // 2 + 1)
        lines.append(Line((category,), shown(now, margin), past, "unknown" if first else change))
    return Tabulated(name, period, *days(period), DIMENSIONS[name], tuple(lines))


def crossed(name: str, period: str, told: Mapping[tuple[str, str], int]) -> Tabulated:
    """Return a two-way table; nothing before it."""
    first, second = DIMENSIONS[name]
    keys = [(one, other) for one in CATEGORIES[first] for other in CATEGORIES[second]]
    lines = tuple(Line(key, shown(told.get(key), 20), None, "unknown") for key in keys)
    return Tabulated(name, period, *days(period), DIMENSIONS[name], lines)


def days(period: str) -> tuple[date, date]:
    """Return the first and last day of a period."""
    found = parse(period)
    return (
        (found.begins + timedelta(hours=12)).date(),
        (found.ends - timedelta(hours=12)).date(),
    )


def weeks(*totals: int | None, margin: int = 10, last: int = 46) -> tuple[Weekly, ...]:
    """Return weeks that end with week 46."""
    first = last - len(totals) + 1
    return tuple(
        Weekly(f"2026-W{week}", shown(n, margin))
        for week, n in zip(range(first, last + 1), totals, strict=True)
    )


BEGINS, ENDS = days("2026-W46")
MADE = datetime(2026, 11, 16, 6, 0, tzinfo=UTC)
LOSS = {"block": 3.1, "week": 4.0}

FIRST = Summary(
    region=RegionId("owl"),
    week="2026-W46",
    begins=BEGINS,
    ends=ENDS,
    made_at=MADE,
    late=0,
    complete=False,
    mode="block",
    loss=LOSS["block"],
    total=Line((), shown(25, 10), None, "unknown"),
    history=weeks(25),
    tables=(),
    operations=Operations(
        opened=2, open=(OpenCase("K7F", "waiting", Language("ar"), "visa", 5, overdue=False),)
    ),
    tasks=(Task("no_volunteer", subject="ar"),),
)
"""Nothing is closed but a week, and Lotse began in the middle of it."""

TOPICS: Told = {
    "recognition": (85, 60, "same"),
    "visa": (40, 45, "same"),
    "job": (25, None, "more"),
    "language": (15, 40, "fewer"),
    "other": (10, 15, "same"),
}
FEW = Summary(
    region=RegionId("owl"),
    week="2026-W46",
    begins=BEGINS,
    ends=ENDS,
    made_at=MADE,
    late=0,
    complete=True,
    mode="block",
    loss=LOSS["block"],
    total=Line((), shown(50, 10), shown(45, 5), "same"),
    history=weeks(40, 45, 35, 60, 30, 45, 50, None, 40, 50),
    tables=(
        table("topic", "2026-B11", TOPICS),
        table(
            "language", "2026-B11", {"ar": (60, 55, "same"), "tr": (45, 40, "same"), "de": (20, 15, "same")}
        ),
        table("country_group", "2026-B11", {"middle_east": (50, 45, "same"), "turkey": (40, 40, "same")}),
        table("channel", "2026-B11", {"telegram": (100, 90, "same"), "web": (75, 70, "same")}),
        table(
            "outcome",
            "2026-B11",
            {"answered": (80, 80, "same"), "road_map": (50, 25, "more"), "left": (25, 35, "same")},
        ),
        crossed(
            "topic_language",
            "2026-B11",
            {("recognition", "ar"): 35, ("recognition", "tr"): 25, ("visa", "ar"): 15},
        ),
        crossed(
            "topic_outcome", "2026-B11", {("recognition", "answered"): 40, ("recognition", "road_map"): 30}
        ),
        table("region", "2026-B11", {"owl": (60, 50, "same"), "ruhr": (55, 50, "same")}),
        table("campaign", "2026-B11", {NONE: (120, 100, "same"), "herbst": (30, 15, "more")}),
    ),
    operations=Operations(
        opened=4,
        answered=3,
        referred=1,
        first_reply_hours=7.4,
        rating=4.5,
        rated=2,
        open=(
            OpenCase("K7F", "waiting", Language("ar"), "visa", 5, overdue=False),
            OpenCase("M3P", "volunteer", Language("tr"), "recognition", None, overdue=False),
        ),
        team=(Load("A1", 1, away=False), Load("B2", 0, away=True)),
    ),
    tasks=(
        Task(
            "unanswered",
            text="Kann mein Bruder als Schweißer ohne Deutsch kommen?",
            count=4,
            language=Language("de"),
        ),
        Task("fact", subject="blue_card_salary", due=date(2026, 11, 1)),
    ),
)
"""Few people ask, so tables count for four weeks."""

BUSY = Summary(
    region=RegionId("owl"),
    week="2026-W46",
    begins=BEGINS,
    ends=ENDS,
    made_at=MADE + timedelta(days=2),
    late=2,
    complete=True,
    mode="week",
    loss=LOSS["week"],
    total=Line((), shown(3010, 10), shown(2700, 5), "more"),
    history=weeks(2600, 2750, 2700, 2650, 2700, 2810, 2640, 2700, 2660, 2700, 2750, 2690, 3010),
    tables=(
        table(
            "topic",
            "2026-W46",
            {
                "recognition": (1650, 1500, "more"),
                "visa": (590, 600, "same"),
                "job": (480, 350, "more"),
                "language": (90, 150, "fewer"),
                "family": (80, 80, "same"),
                "arrival": (60, 50, "same"),
                "rights": (25, 20, "same"),
                "employer": (None, 15, "same"),
                "other": (40, None, "more"),
            },
            12,
        ),
        table(
            "language",
            "2026-W46",
            {
                "ar": (900, 850, "same"),
                "tr": (700, 600, "more"),
                "ru": (450, 440, "same"),
                "uk": (300, 420, "fewer"),
                "fa": (250, 240, "same"),
                "en": (200, 150, "same"),
                "sq": (150, 140, "same"),
                "other": (60, 55, "same"),
            },
            12,
        ),
        table(
            "country_group",
            "2026-W46",
            {
                "middle_east": (1100, 1000, "more"),
                "turkey": (700, 600, "more"),
                "western_balkans": (300, 290, "same"),
            },
            12,
        ),
        table("channel", "2026-W46", {"telegram": (2000, 1800, "more"), "web": (1010, 900, "more")}, 12),
        table(
            "outcome",
            "2026-W46",
            {
                "answered": (1500, 1500, "same"),
                "road_map": (900, 700, "more"),
                "handed_over": (200, 190, "same"),
                "left": (400, 310, "more"),
            },
            12,
        ),
        crossed(
            "topic_language",
            "2026-B11",
            {
                (topic, language): 20 * (len(topic) + len(language))
                for topic in SUBJECTS[:5]
                for language in LANGUAGES[:7]
            },
        ),
        crossed(
            "topic_outcome",
            "2026-B11",
            {(topic, outcome): 30 * len(outcome) for topic in SUBJECTS[:4] for outcome in OUTCOMES[:3]},
        ),
        table("region", "2026-B11", {"owl": (3000, 2800, "more"), "ruhr": (6000, 6100, "same")}),
        table("campaign", "2026-B11", {NONE: (9000, 8000, "more"), "herbst": (1500, 500, "more")}),
    ),
    operations=Operations(
        opened=31,
        answered=22,
        referred=4,
        unanswered=2,
        left=1,
        first_reply_hours=19.0,
        rating=4.2,
        rated=17,
        open=(
            OpenCase("K7F", "waiting", Language("ar"), "visa", 76, overdue=True),
            OpenCase("M3P", "volunteer", Language("tr"), "recognition", 30, overdue=False),
            OpenCase("Q4X", "volunteer", Language("uk"), "", None, overdue=False),
            OpenCase("T9B", "waiting", Language("fa"), "family", 3, overdue=False),
        ),
        team=(Load("A1", 9, away=False), Load("B2", 0, away=True), Load("C3", 4, away=False)),
    ),
    tasks=(
        Task("translation", subject="sq", count=12),
        Task("fact", subject="blue_card_salary", due=date(2026, 11, 1)),
        Task("not_quite", subject="blue_card", share=34, count=29),
        Task(
            "unanswered", text="هل يمكنني العمل كممرضة قبل معادلة الشهادة؟", count=9, language=Language("ar")
        ),
        Task(
            "unanswered",
            text="Bekomme ich mit 52 Jahren noch ein Visum, wenn meine Rente gesichert ist?",
            count=3,
            language=Language("de"),
        ),
        Task("idle", subject="B2"),
        Task("too_much", subject="A1", count=9),
        Task("no_volunteer", subject="uk"),
        Task("failed", count=14),
        Task("job", subject="retention"),
        Task("channel", subject="telegram"),
        Task("overdue", subject="K7F", count=76),
    ),
)
"""Many people ask, so tables count for a week; everything that can be to do is to do."""

QUIET = Summary(
    region=RegionId("mv"),
    week="2026-W46",
    begins=BEGINS,
    ends=ENDS,
    made_at=MADE,
    late=0,
    complete=True,
    mode="block",
    loss=LOSS["block"],
    total=Line((), shown(None, 10), shown(None, 5), "same"),
    history=weeks(None, 10, None, None, None),
    tables=(table("topic", "2026-B11", {}), table("language", "2026-B11", {})),
    operations=Operations(),
    tasks=(),
)
"""Fewer than ten asked, or nobody."""

ALL = {"first": FIRST, "few": FEW, "busy": BUSY, "quiet": QUIET}
