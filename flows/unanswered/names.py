"""Finds what may be a name: after "my name is" and its like, in greetings and signatures, and capitals in a row."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence

from flows.unanswered.lookalikes import (
    AT_A_PLACE,
    NO_NAME,
    NO_NAME_IN_VIETNAMESE,
    NOUN_ENDINGS,
    OF_A_PEOPLE,
    PEOPLES_CAPITAL,
)
from flows.unanswered.phrases import (
    AFTER_A_NAME,
    BEFORE_A_NAME,
    CLOSINGS,
    ENCLOSING,
    GREETINGS,
    INTRODUCING,
    LABELS,
    MAYBE_INTRODUCING,
    PARTICLES,
    STOPS,
    SURE_TITLES,
    TITLES,
)
from flows.unanswered.reading import Reading, Span, Word

LONGEST = 3
"""Words of a name, without such as `de la`, `von` or `bin`."""
_PHRASE = 5
_KNOWN = 4

Known = Callable[[str], bool]


def find(reading: Reading, language: str, known: Known, job: Known) -> Iterator[Span]:
    """Yield where names may stand. `language` is that of the text, `known` what is no name although it looks so, `job`
    what somebody may be.
    """
    names = _Names(reading.words, language, known)
    yield from names.introduced()
    yield from names.enclosed(lambda form: known(form) or job(form))
    yield from names.addressed()
    yield from names.greeted()
    yield from names.signed(reading)
    yield from names.in_a_row()


class _Names:
    def __init__(self, words: Sequence[Word], language: str, known: Known) -> None:
        self._words = words
        self._language = language
        small = [
            word
            for word in words
            if word.cased and not word.begins and word.folded in STOPS and word.folded != "i"
        ]
        self._capitals_tell = 2 * sum(word.text[0].isupper() for word in small) <= len(small)
        self._of_subject = self._known(known)
        self._like = [self._is_like(index) for index in range(len(words))]

    def introduced(self) -> Iterator[Span]:
        """Yield what comes after "my name is", in any case, and after "I am" if it looks like a name."""
        for at in self._after(INTRODUCING):
            yield from self._span(at, self._any(at, LONGEST))
        for at in self._after(LABELS):
            yield from self._span(at, self._any(at, LONGEST) if ":" in self._words[at].gap else at)
        for at in self._after(MAYBE_INTRODUCING):
            end = self._capitals(at, LONGEST)
            alone = end - at == 1 and (
                self._language in PEOPLES_CAPITAL or self._words[at].folded.endswith(OF_A_PEOPLE)
            )
            yield from self._span(at, at if alone else end)

    def enclosed(self, known: Known) -> Iterator[Span]:
        """Yield what stands between "I" and "am" in Persian and Hindi, between "I" and "from" in Arabic."""
        forms = [word.folded for word in self._words]
        for at, before in enumerate(forms):
            for end in range(at + 3, min(at + LONGEST + 2, len(forms))):
                inside = forms[at + 1 : end]
                if (before, forms[end]) in ENCLOSING and not any(
                    form in STOPS or known(form) for form in (*inside, " ".join(inside))
                ):
                    yield from self._span(at + 1, end)

    def addressed(self) -> Iterator[Span]:
        """Yield what comes after a title or "my brother", and before such as `Hanım`."""
        for at in self._after(TITLES):
            beside = self._words[at].gap.strip() in ("", ".")
            yield from self._span(at, self._titled(at) if beside else at)
        for at in self._after(SURE_TITLES):
            yield from self._span(at, self._any(at, 1) if self._words[at].follows else at)
        for at in self._after(BEFORE_A_NAME):
            yield from self._span(at, self._capitals(at, LONGEST))
        for at, word in enumerate(self._words):
            if at and word.folded in AFTER_A_NAME and word.follows and self._may_precede(at - 1):
                yield from self._span(at - 1, at)

    def greeted(self) -> Iterator[Span]:
        """Yield who is greeted: up to three words between a greeting and the end of its clause."""
        for at in self._after(GREETINGS):
            end = self._any(at, LONGEST) if self._uncased(at) else self._capitals(at, LONGEST)
            closed = end == len(self._words) or not self._words[end].follows
            yield from self._span(at, end if closed else at)

    def signed(self, reading: Reading) -> Iterator[Span]:
        """Yield a signature: the last words after a farewell, after the last sentence, or on a line of their own."""
        last = len(self._words)
        if "?" in reading.rest or "؟" in reading.rest or not last:
            return
        for at in self._after(CLOSINGS):
            if last - at <= LONGEST and at < last and at > 1:
                yield from self._span(at, last)
        start = next((at for at in range(last - 1, 0, -1) if not self._words[at].follows), 0)
        line = "\n" in self._words[start].gap
        if not 0 < last - start <= LONGEST or not start or not (line or self._words[start].begins):
            return
        if self._uncased(start):
            yield from self._span(start, last if line else start)
        elif all(self._like[at] or self._words[at].folded in PARTICLES for at in range(start, last)):
            yield from self._span(start, last)

    def in_a_row(self) -> Iterator[Span]:
        """Yield two and more words in a row that look like names, where capitals tell anything."""
        if not self._capitals_tell:
            return
        at = 0
        while at < len(self._words):
            end = self._capitals(at, len(self._words))
            first = at + self._begins_alone(at)
            if sum(self._like[first:end]) > 1 and not self._is_town(at, end):
                yield from self._span(at, end)
            at = max(end, at + 1)

    def _after(self, phrases: Container[str]) -> Iterator[int]:
        """Yield the index of each word that comes after one of the phrases."""
        for at in range(len(self._words)):
            said = ""
            for end in range(at, min(at + _PHRASE, len(self._words))):
                word = self._words[end]
                if end > at and not word.follows:
                    break
                said = f"{said} {word.folded}".strip()
                if said in phrases and end + 1 < len(self._words):
                    yield end + 1

    def _any(self, at: int, most: int) -> int:
        """Return where a name ends that begins at a word, however that is written."""
        return self._name(at, most, self._goes_on)

    def _goes_on(self, at: int) -> bool:
        return self._words[at].folded not in STOPS or self._words[at].capital

    def _capitals(self, at: int, most: int) -> int:
        """Return where a name ends that begins at a word, if it looks like one."""
        return self._name(at, most, lambda index: self._like[index])

    def _titled(self, at: int) -> int:
        if self._uncased(at):
            return self._any(at, 2)
        return self._name(at, LONGEST, lambda index: self._words[index].text[0].isupper())

    def _name(self, at: int, most: int, fits: Callable[[int], bool]) -> int:
        end, counted = at, 0
        for index in range(at, len(self._words)):
            word = self._words[index]
            if index > at and not word.follows:
                break
            if fits(index):
                counted, end = counted + 1, index + 1
                if counted == most:
                    break
            elif word.folded not in PARTICLES or not counted:
                break
        return end

    def _span(self, at: int, end: int) -> Iterator[Span]:
        if end > at:
            yield self._words[at].start, self._words[end - 1].end

    def _uncased(self, at: int) -> bool:
        word = self._words[at]
        return word.text[0].isalpha() and not word.cased

    def _may_precede(self, at: int) -> bool:
        return self._words[at].folded not in STOPS if self._uncased(at) else self._like[at]

    def _begins_alone(self, at: int) -> bool:
        """Tell whether a word is capital as the first of a sentence, and the next one is not: `Termino la …`."""
        return self._words[at].begins and at + 1 < len(self._words) and not self._like[at + 1]

    def _is_town(self, at: int, end: int) -> bool:
        """Tell whether a town of Viet Nam is meant: its names, unlike those of people, have two words."""
        return (
            self._language == "vi" and end - at == 2 and at > 0 and self._words[at - 1].folded in AT_A_PLACE
        )

    def _is_like(self, at: int) -> bool:
        word = self._words[at]
        if (
            not word.capital
            or at in self._of_subject
            or word.folded in NO_NAME
            or word.folded in BEFORE_A_NAME
        ):
            return False
        if self._language == "vi" and word.text.casefold() in NO_NAME_IN_VIETNAMESE:
            return False
        return not (self._language == "de" and word.folded.endswith(NOUN_ENDINGS))

    def _known(self, known: Known) -> frozenset[int]:
        """Return the words that are, alone or with their neighbours, no names."""
        found: set[int] = set()
        for at in range(len(self._words)):
            for end in range(at + 1, min(at + _KNOWN, len(self._words)) + 1):
                words = self._words[at:end]
                if any(known(" ".join(folded)) for folded in zip(*map(_stems, words), strict=True)):
                    found.update(range(at, end))
        return frozenset(found)


def _stems(word: Word) -> tuple[str, str]:
    """Return a word as it is, and without what Turkish puts after an apostrophe."""
    return word.folded, word.folded.partition(" ")[0] if "'" in word.text or "’" in word.text else word.folded
