"""Measures how well questions find their answers: `python -m tests.answers.measuring` prints the tables of the README.

The set in `questions/` was written by others than the phrasings, from the list of answers alone, in the manner of
forum and chat posts; it is never learnt from. `plain`, `mixed` (two languages in a line), `romanised` (typed in Latin
letters) want an answer; `strange` ones are not our subject. Variants are made of the plain ones.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import quantiles

import yaml

from bot.content import read
from bot.embedding import Worker, find
from bot.training import noise
from flows.answers.deciding import is_off
from flows.answers.matching import Matcher, Matching
from flows.answers.spelling import clean
from flows.model import AnswerId, Language

SET = Path(__file__).parent / "questions"
KINDS = ("plain", "mixed", "romanised", "strange")


@dataclass(frozen=True, slots=True)
class Item:
    """A question of a kind, and the answer it wants: for a strange one, the class it was written for."""

    language: Language
    kind: str
    wanted: AnswerId
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """What was found for an item, and the milliseconds it took."""

    item: Item
    found: Matching
    ms: float

    @property
    def place(self) -> int:
        """The place of the answer wanted among the candidates, 0 if it is not there."""
        answers = [each.answer for each in self.found.candidates]
        return answers.index(self.item.wanted) + 1 if self.item.wanted in answers else 0

    @property
    def answered(self) -> bool:
        """Whether an answer of ours was given at once."""
        return self.found.outcome == "answer" and not is_off(self.found.candidates[0].answer)

    @property
    def refused(self) -> bool:
        """Whether it was said that this is not our subject, or not known."""
        return self.found.outcome == "abstain" or (self.found.outcome == "answer" and not self.answered)


@dataclass(frozen=True)
class Results:
    """Results, to be counted; shares in percent."""

    all: Sequence[Result]

    def of(self, *kinds: str, language: str = "") -> Results:
        """Return those of some kinds, and of one language."""
        return Results([r for r in self.all if r.item.kind in kinds and language in ("", r.item.language)])

    @cached_property
    def first(self) -> float:
        """How often the right answer is first."""
        return _share(r.place == 1 for r in self.all)

    @cached_property
    def among_three(self) -> float:
        """How often it is among the first three."""
        return _share(r.place > 0 for r in self.all)

    @cached_property
    def answered(self) -> float:
        """How often an answer is given at once."""
        return _share(r.answered for r in self.all)

    @cached_property
    def taken(self) -> float:
        """How often an answer is given or three are offered."""
        return _share(not r.refused for r in self.all)

    @cached_property
    def right(self) -> float:
        """How often an answer given at once is the right one."""
        return _share(r.place == 1 for r in self.all if r.answered)

    @cached_property
    def refused(self) -> float:
        """How often it is said that this is not our subject, or not known."""
        return _share(r.refused for r in self.all)

    @cached_property
    def not_answered(self) -> float:
        """How often no answer of ours is given at once."""
        return _share(not r.answered for r in self.all)


def items() -> list[Item]:
    """Read the whole set."""
    return [
        Item(Language(file.stem), kind, AnswerId(answer), text)
        for file in sorted(SET.glob("*.yaml"))
        for kind, asked in yaml.safe_load(file.read_text(encoding="utf-8")).items()
        for answer, texts in asked.items()
        for text in texts
    ]


def variants(plain: Iterable[Item], make: Callable[[str], str]) -> Iterator[Item]:
    """Yield the items that come out differently."""
    for item in plain:
        if (text := make(item.text)) != item.text:
            yield Item(item.language, item.kind, item.wanted, text)


def slipped(text: str) -> str:
    """Return a text with slips that are not those of the copies that were learnt."""
    return noise.slip(text, "measured")


def ask(matcher: Matcher, asked: Iterable[Item], *, hint: bool = True) -> Results:
    """Ask everything, with the language of each as a hint or without."""
    results = []
    for item in asked:
        began = time.perf_counter()
        found = matcher.match(clean(item.text), item.language if hint else None)
        results.append(Result(item, found, (time.perf_counter() - began) * 1000))
    return Results(results)


def lines(matcher: Matcher) -> Iterator[str]:
    """Yield the tables."""
    whole = ask(matcher, items())
    ours, strange = whole.of("plain", "mixed"), whole.of("strange")
    languages = sorted({r.item.language for r in whole.all})
    yield "| questions | number | first | in three | answered | of these right | answered or offered |"
    yield "|---|---|---|---|---|---|---|"
    yield _row("plain", whole.of("plain"))
    yield from (_row(code, whole.of("plain", language=code)) for code in languages)
    yield _row("two languages in one line", whole.of("mixed"))
    yield _row("typed in Latin letters", whole.of("romanised"))
    plain = [r.item for r in whole.of("plain").all]
    for name, make in (("one slip in 30 letters", slipped), ("without diacritics", noise.unmarked)):
        changed = list(variants(plain, make))
        texts = {(item.language, item.wanted) for item in changed}
        same = Results([r for r in whole.of("plain").all if (r.item.language, r.item.wanted) in texts])
        yield _row(name, ask(matcher, changed))
        yield _row("- the same ones, well typed", same)
    yield _row("language not known", ask(matcher, plain, hint=False))
    yield ""
    yield (
        f"Not our subject: {len(strange.all)} questions, {strange.refused:.0f} % refused, "
        f"{strange.not_answered:.0f} % not answered with certainty, at {ours.taken:.0f} % of ours answered or offered "
        f"({ours.answered:.0f} % answered, {ours.right:.0f} % of these right)."
    )
    ms = quantiles([r.ms for r in whole.all], n=100)
    yield f"Milliseconds a question: p50 {ms[49]:.1f}, p95 {ms[94]:.1f}, p99 {ms[98]:.1f}."


def failures(results: Results) -> Iterator[str]:
    """Yield what went wrong, to learn from."""
    for r in results.all:
        strange = r.item.kind == "strange"
        if (r.answered or r.found.outcome == "offer") if strange else r.place != 1:
            found = " ".join(f"{each.answer}={each.score:.2f}" for each in r.found.candidates)
            yield f"{r.item.language} {r.item.kind} {r.item.wanted} | {r.item.text} | {r.found.outcome} {found}"


def _row(name: str, counted: Results) -> str:
    return (
        f"| {name} | {len(counted.all)} | {counted.first:.0f} | {counted.among_three:.0f} | "
        f"{counted.answered:.0f} | {counted.right:.0f} | {counted.taken:.0f} |"
    )


def _share(hits: Iterable[bool]) -> float:
    counted = list(hits)
    return 100 * sum(counted) / max(1, len(counted))


def main() -> None:
    """Print the tables, with `--failures` what went wrong, with `--letters` without the embedder."""
    loaded = read()
    with closing(Worker(find)) as worker:
        matcher = loaded.matcher(None if "--letters" in sys.argv else worker)
        shown = failures(ask(matcher, items())) if "--failures" in sys.argv else lines(matcher)
        for line in shown:
            print(line)  # noqa: T201 - the output of this program


if __name__ == "__main__":
    main()
