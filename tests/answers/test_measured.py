"""How often the shipped content finds the right answer, on questions it has never seen. Holds what was reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.content import Loaded, questions, read
from bot.embedding import Worker, find
from bot.training import noise
from flows.answers.spelling import fold
from flows.model import AnswerId, Language
from tests.answers.measuring import Item, Results, ask, items, slipped, variants
from tests.languages import LANGUAGES

pytestmark = pytest.mark.measured


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    """The content that comes with Lotse."""
    return read()


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """The embedder, which must be there: without it the figures are others."""
    worker = Worker(find)
    assert worker("") is not None, worker.state
    yield worker
    worker.close()


@pytest.fixture(scope="module")
def results(loaded: Loaded, worker: Worker) -> Results:
    """What is found for every item."""
    found = ask(loaded.matcher(worker), items())
    assert worker.failures == 0
    return found


@pytest.fixture(scope="module")
def by_letters(loaded: Loaded) -> Results:
    """What is found for every item without the embedder."""
    return ask(loaded.matcher(None), items())


def test_the_set_is_large_enough_and_was_never_learnt(loaded: Loaded) -> None:
    """Fifty questions in each language and fifteen strange ones; none of them is a phrasing, in any language."""
    root = loaded.catalogue.root
    known = {fold(text) for code in LANGUAGES for ways in questions(root, code).values() for text in ways}
    for code in LANGUAGES:
        own = [item for item in items() if item.language == code]
        assert len({fold(item.text) for item in own if item.kind == "plain"}) >= 50
        assert len({fold(item.text) for item in own if item.kind == "strange"}) >= 15
        assert {fold(item.text) for item in own} & known == set()


def test_every_question_wants_an_answer_there_is(loaded: Loaded) -> None:
    """The set asks for nothing that does not exist, and nearly every answer is asked for."""
    wanted = {item.wanted for item in items()}
    assert wanted <= set(loaded.content.answers)
    assert len(wanted) >= 0.95 * len(loaded.content.answers)


def test_the_right_answer_is_found(results: Results) -> None:
    """First in most cases, and nearly always among the three that are offered."""
    assert results.of("plain").first >= 89
    assert results.of("plain").among_three >= 97
    assert results.of("mixed").first >= 93


def test_what_is_answered_is_right(results: Results) -> None:
    """The bot is sure enough to answer four in five at once, and then it is nearly always right."""
    ours = results.of("plain", "mixed")
    assert ours.answered >= 79
    assert ours.right >= 95


def test_what_is_not_ours_is_refused(results: Results) -> None:
    """Other countries, holidays, the weather and insults are not answered, while ours are answered or offered."""
    assert results.of("plain", "mixed").taken >= 92
    assert results.of("strange").refused >= 95


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(results: Results, language: str) -> None:
    """In every language the right answer is first in most cases, and nearly always among three."""
    own = results.of("plain", language=language)
    assert own.first >= 80
    assert own.among_three >= 92


def test_letters_alone_still_help(by_letters: Results) -> None:
    """Without the embedder less is found, and what is answered is still right."""
    assert by_letters.of("plain").first >= 80
    assert by_letters.of("plain").among_three >= 94
    assert by_letters.of("plain", "mixed").right >= 93
    assert by_letters.of("strange").refused >= 93


@pytest.mark.parametrize("make", [slipped, noise.unmarked], ids=["slips", "without diacritics"])
def test_how_it_is_typed_matters_little(
    loaded: Loaded, worker: Worker, results: Results, make: type[str]
) -> None:
    """Slips of the finger and missing diacritics cost a few in a hundred."""
    changed = list(variants((item for item in items() if item.kind == "plain"), make))
    assert ask(loaded.matcher(worker), changed).among_three >= results.of("plain").among_three - 5


def test_the_language_need_not_be_known(loaded: Loaded, worker: Worker, results: Results) -> None:
    """A wrong hint costs next to nothing: people write in a language they did not choose."""
    some = [item for item in items() if item.kind == "plain"][::4]
    wrong = [Item(_other(item.language), item.kind, item.wanted, item.text) for item in some]
    asked = {item.text for item in some}
    right = Results([each for each in results.all if each.item.text in asked])
    assert ask(loaded.matcher(worker), wrong).first >= right.first - 2


def test_danger_is_answered_at_once(loaded: Loaded, worker: Worker) -> None:
    """Somebody in danger is given the emergency numbers, whatever else her message is about."""
    matcher = loaded.matcher(worker)
    for text in DANGER:
        found = matcher.match(text, None)
        assert (found.outcome, found.candidates[0].answer) == ("answer", AnswerId("urgent_help")), text


DANGER = (
    "my employer beats me and took my passport, what about my visa",
    "Mein Mann schlägt mich, ich habe Angst",
    "kocam beni öldürmekle tehdit ediyor",
    "صاحب العمل يضربني وأخذ جوازي",
    "меня держат взаперти и заставляют работать",
    "no puedo más, quiero morir",
)


def _other(language: Language) -> Language:
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]
