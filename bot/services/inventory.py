"""Writes down what Lotse holds, for people who look after it: languages, answers, occupations, conversations, facts.

The same content makes the same page on every day, so that a test can hold the page against it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources.abc import Traversable

from bot.content import Loaded, questions
from bot.services import reviewing
from bot.services.coverage import Coverage, coverage
from bot.texts import names, source
from bot.texts.figures import locale
from bot.texts.source import LAST_RESORT, SOURCE
from bot.texts.translation import State
from flows.facts import Confidence, Fact
from flows.model import OFF_SUBJECT, Ask, Flow, Input, Language

_HEAD = """\
# What Lotse holds

*Made by `lotse content --out docs/content.md` from the files themselves. Change those, then run it again; `make check`
says when it is forgotten.*
"""
_LANGUAGES = """\
German is the source. A text is **current** when German says today what it said when the text was translated; else it is
**outdated** and people read the German one, with a word about that. A language is **offered** once nearly every file
is begun and its menus, buttons and page are all there. `lotse translations` shows the same by group of texts.
"""
_ANSWERS = """\
Curated answers with source and date, and in how many ways people can ask for them, by language.
"""
_OFF_SUBJECT = """
Replies to what is not our subject: no answers, but a polite word and the right place. They have no source and no date,
are never offered among answers, and nobody is asked whether they helped.
"""
_OCCUPATIONS = (
    "Each with a code of ISCO-08, whether it is regulated and on the shortage list, and who recognises it."
)
_FLOWS = "Where a conversation leads to: its own road maps, in brackets how many steps one can have."
_FACTS = """\
Every figure, office and address stands in `flows/knowledge/facts.yaml` with source, date and day of review; texts name
it by its key. What is unsure is used only as a later figure of a series, and is not said.
"""
_UNUSED = """\
No route, flow, road map, answer or occupation uses these. That is fine: the register is what we know, not only what we
say. They are reviewed like all others, and are there when a text needs them. Past years and drafts are kept to tell
what has changed; what is unsure (in *italics*) must not be said to anybody before somebody finds a source.
"""
_GROUPS = {
    "rules": "How the routes are decided, in words; `flows/rules` decides by its own tables.",
    "watch": "What is going to change, and when to look again. For us, not for people.",
    "directory": "Offices that no road map names yet.",
    "bot": "What messengers and law demand of the bot itself.",
}
_OTHERWISE = "Known and sourced, without a text that needs it."


def markdown(loaded: Loaded, locales: Traversable) -> str:
    """Return the page."""
    sections = {
        "Languages": _languages(locales),
        "Answers": _answers(loaded, locales),
        "Occupations": _occupations(loaded, locales),
        "Conversations and road maps": _flows(loaded),
        "Facts": _facts(loaded),
    }
    texts = ((title, "\n".join(lines).strip()) for title, lines in sections.items())
    return "\n".join([_HEAD, *(f"## {title}\n\n{text}\n" for title, text in texts)])


def _languages(locales: Traversable) -> Iterator[str]:
    german = sum(id[0] != "-" for id in source.read(locales, SOURCE).chunks)
    rows: list[tuple[object, ...]] = [(_name(SOURCE), german, "", "", "", "100", "source")]
    rows += [_language(each) for each in coverage(locales)]
    yield _LANGUAGES
    yield from _table(("language", "messages", "current", "outdated", "missing", "% current", ""), rows)


def _language(each: Coverage) -> tuple[object, ...]:
    counted = each.counted(*each.texts)
    current, outdated = counted[State.CURRENT], counted[State.OUTDATED]
    offered = "offered" if each.offered else "in preparation"
    there = current + outdated
    return (
        _name(each.language),
        there,
        current,
        outdated,
        counted[State.MISSING],
        each.percent(*each.texts),
        offered,
    )


def _answers(loaded: Loaded, locales: Traversable) -> Iterator[str]:
    asked = {code: questions(locales, code) for code in source.languages_in(locales)}
    by_topic = defaultdict(list)
    for answer in loaded.content.answers.values():
        by_topic[str(answer.topic)].append(answer.id)
    off_subject = sorted(by_topic.pop(OFF_SUBJECT, []))
    rows: list[Sequence[object]] = [
        (topic, len(ids), *(sum(len(ways.get(id, ())) for id in ids) for ways in asked.values()))
        for topic, ids in sorted(by_topic.items())
    ]
    rows.append(
        ("**all**", *(sum(int(str(row[place])) for row in rows) for place in range(1, len(asked) + 2)))
    )
    yield _ANSWERS
    yield from _table(("topic", "answers", *asked), rows)
    yield _OFF_SUBJECT
    replies = [(f"`{id}`", *(len(ways.get(id, ())) for ways in asked.values())) for id in off_subject]
    yield from _table(("reply", *asked), replies)


def _occupations(loaded: Loaded, locales: Traversable) -> Iterator[str]:
    jobs = loaded.content.occupations
    yield f"{len(jobs)} occupations. {_OCCUPATIONS}\n"
    groups = Counter(job.group for job in jobs.values())
    yield f"{_counted(groups)}.\n"
    regulated, short = (
        Counter(getattr(job, name) for job in jobs.values()) for name in ("regulated", "shortage")
    )
    yield f"Regulated: {_counted(regulated)}. On the shortage list: {_counted(short)}.\n"
    rows = []
    for code in source.languages_in(locales):
        called = names.occupations(locales, code)
        rows.append((_name(code), len(called), sum(map(len, called.values()))))
    yield from _table(("language", "occupations named", "names and synonyms"), rows)


def _flows(loaded: Loaded) -> Iterator[str]:
    def said(message: str) -> str:
        return loaded.catalogue.format(LAST_RESORT, message).text.replace("|", "/")

    yield _FLOWS + "\n"
    rows = [
        (said(flow.title), f"`{flow.id}`", len(flow.steps), _asking(flow), _roadmaps(flow, said))
        for flow in loaded.content.flows.values()
    ]
    yield from _table(("conversation", "", "steps", "questions", "road maps"), rows)


def _asking(flow: Flow) -> int:
    return sum(isinstance(step, Ask | Input) for step in flow.steps.values())


def _roadmaps(flow: Flow, said: Callable[[str], str]) -> str:
    return "; ".join(f"{said(roadmap.title)} ({len(roadmap.steps)})" for roadmap in flow.roadmaps)


def _facts(loaded: Loaded) -> Iterator[str]:
    reviews = reviewing.every(loaded)
    used = [review.fact for review in reviews if review.uses]
    unused = [review.fact for review in reviews if not review.uses]
    yield _FACTS
    known = Counter(fact.confidence for fact in (*used, *unused))
    mine = Counter(fact.confidence for fact in used)
    rows: list[Sequence[object]] = [
        (each.value.replace("_", " "), known[each], mine[each], known[each] - mine[each])
        for each in Confidence
    ]
    rows.append(("**all**", known.total(), len(used), len(unused)))
    yield from _table(("how well founded", "facts", "used", "unused"), rows)
    yield "\n### Unused facts\n"
    yield _UNUSED
    yield from _table(("group", "why", "facts"), _by_group(unused))


def _by_group(facts: Iterable[Fact]) -> Iterator[tuple[str, str, str]]:
    groups: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[fact.group].append(fact)
    for group, members in sorted(groups.items()):
        keys = ", ".join(f"*`{fact.key}`*" if not fact.publishable else f"`{fact.key}`" for fact in members)
        yield group.replace("_", " "), _GROUPS.get(group, _OTHERWISE), keys


def _counted(counted: Counter[str]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in counted.most_common())


def _name(code: Language) -> str:
    return f"{locale(code).get_display_name('en')} (`{code}`)"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield a table; columns of numbers stand to the right."""
    rows = list(rows)
    numeric = [
        all(str(row[place]).isdigit() or row[place] == "" for row in rows) for place in range(len(heads))
    ]
    yield f"| {' | '.join(heads)} |"
    yield f"|{'|'.join('---:' if right else '---' for right in numeric)}|"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"
