"""An occupation as texts: its names, whether it is protected, who decides, and whether it is on the shortage list."""

from __future__ import annotations

from collections.abc import Iterator

from bot.services.paging import Rich
from bot.services.speaking import Speaker
from bot.texts import Text
from flows.answers.spelling import fold
from flows.effects import ShowOccupation
from flows.model import Language

_GERMAN = Language("de")
"""Papers, job advertisements and the Recognition Finder are in German, whatever language a person reads."""
_MOST_WORDS = 4


def parts(shown: ShowOccupation, speaker: Speaker) -> Iterator[Rich]:
    """Yield what a person is told: the names, what is protected, the list of § 18g, and how sure all of it is."""
    for texts in (_names(shown, speaker), _protected(shown, speaker), _shortage(shown, speaker)):
        yield from speaker.noticed(*texts)
    yield from speaker.noticed(speaker.say("occupation-check"))


def _names(shown: ShowOccupation, speaker: Speaker) -> Iterator[Text]:
    yield speaker.say(
        "occupation-name", {"name": speaker.catalogue.occupation(speaker.language, shown.occupation)}
    )
    title, *others = speaker.catalogue.occupations(_GERMAN).get(shown.occupation, (shown.occupation,))
    if speaker.language != _GERMAN:
        yield speaker.say("occupation-german", {"title": Text(title, _GERMAN)})
    if words := search_words(title, others):
        yield speaker.say("occupation-search", {"words": Text(", ".join(words), _GERMAN)})


def _protected(shown: ShowOccupation, speaker: Speaker) -> Iterator[Text]:
    yield speaker.say(f"occupation-regulated_{shown.regulated}")
    yield speaker.say(f"occupation-body_{shown.body}")


def _shortage(shown: ShowOccupation, speaker: Speaker) -> Iterator[Text]:
    yield speaker.say(f"occupation-shortage_{shown.shortage}")
    if shown.it:
        yield speaker.say("occupation-shortage_it")
    yield speaker.say("occupation-shortage_list")


def search_words(title: str, names: list[str]) -> list[str]:
    """Return the first few names that say more than the title and each other: no other gender, spelling or ending."""
    stems = [fold(part).replace(" ", "") for part in (title, *title.split("/"))]
    words: list[str] = []
    for name in names:
        form = fold(name).replace(" ", "")
        if not any(form.startswith(stem.removesuffix("e")) for stem in stems):
            stems.append(form)
            words.append(name)
    return words[:_MOST_WORDS]
