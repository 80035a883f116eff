"""What things of a summary are called and how its numbers are written, in one reader's language. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.texts import Argument, Catalogue, bidi, figures
from flows.answers.spelling import clean
from flows.facts import Unit
from flows.model import Language
from flows.statistics import periods
from flows.statistics.inquiry import OTHER
from flows.statistics.showing import Shown

_GROUPED_FROM = 10_000
"""Below it four digits read well without a separator, as in all texts."""
_DAYS_FROM = 48
"""From so many hours on they are said in days."""
_MESSAGES = {
    "topic": "subject-",
    "country_group": "country_group-",
    "channel": "report-channel_",
    "outcome": "report-outcome_",
    "region": "region-",
    "campaign": "report-campaign_",
}
_OTHERS = {"topic": "subject-other", "country_group": "report-other_country"}
"""What `other` is called where it is not simply `report-other`. Few say where they come from."""


@dataclass(frozen=True, slots=True)
class Words:
    """Says things in `language`. All texts are plain: marks of bold are taken out by `say`."""

    catalogue: Catalogue
    language: Language

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return bidi.is_rtl(self.language)

    def say(self, message: str, **args: Argument) -> str:
        """Say a message on its own, without bold."""
        return self.catalogue.format(self.language, message, args).text.replace("**", "")

    def category(self, dimension: str, value: str) -> str:
        """Return the name of a category, its id where it has none (a campaign of long ago)."""
        if value == OTHER:
            return self.say(_OTHERS.get(dimension, "report-other"))
        if dimension == "language":
            return self.tongue(value)
        for prefix in (_MESSAGES[dimension], f"{dimension}-"):
            if self.catalogue.exists(self.language, f"{prefix}{value}"):
                return self.say(f"{prefix}{value}")
        return value

    def tongue(self, code: str) -> str:
        """Return what a language is called in the reader's language, as CLDR has it."""
        name = str(figures.locale(self.language).languages.get(code, code))
        return name[:1].upper() + name[1:]

    def subject(self, subject: str) -> str:
        """Return what a case is about; it may be empty."""
        return self.category("topic", subject or OTHER)

    def answer(self, answer: str) -> str:
        """Return the title of an answer, its id where it is gone."""
        title = f"answer-{answer}.title"
        return self.say(title) if self.catalogue.exists(self.language, title) else answer

    def figure(self, shown: Shown) -> str:
        """Write a number with how far it may be off: `40 ± 10`, from left to right everywhere; or "under 10"."""
        if shown.n is None:
            return self.say("report-under")
        figure = f"{self.number(shown.n)} ± {shown.margin}"
        return bidi.isolate(figure) if self.rtl else figure

    def number(self, n: int) -> str:
        """Write a whole number."""
        return figures.number(n, self.language) if n >= _GROUPED_FROM else str(n)

    def decimal(self, n: float) -> str:
        """Write a number with at most one decimal."""
        return figures.number(round(n, 1), self.language)

    def duration(self, hours: float) -> str:
        """Write how long something took: hours, at least one, or whole days."""
        if hours >= _DAYS_FROM:
            return figures.amount(int(hours // 24), Unit.DAYS, self.language)
        return figures.amount(max(round(hours), 1), Unit.HOURS_DAY, self.language)

    def day(self, day: date) -> str:
        """Write a day."""
        return figures.day(day, self.language)

    def week(self, name: str) -> str:
        """Say a week by its number: `2026-W46` is week 46."""
        return self.say("report-week", number=str(periods.parse(name).number))

    def listed(self, names: Iterable[str]) -> str:
        """Write several names as one enumeration."""
        apart = tuple(bidi.isolate(name) if self.rtl or bidi.has_rtl(name) else name for name in names)
        return figures.listed(apart, self.language)


def quoted(text: str) -> str:
    """Return what a person wrote as one line, without anything invisible."""
    return " ".join(clean(text).split())
