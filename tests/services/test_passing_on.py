"""A question nobody could answer, from the chat to the coordinators' list: the whole way, and what is left on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.content import Loaded
from bot.core import compose
from flows.events import Address, Pressed
from flows.model import Language
from flows.unanswered.masking import LENGTH, mask
from flows.unanswered.question import Unanswered
from storage import Unavailable
from tests.flows.talk import Known
from tests.services.living import FlakyStore, Living, Recorder, SlowMatcher, running
from tests.storage.arrivals import Clock
from tests.storage.raw import files_of, raw

ASKED = "My name is Canary Birdsong, may I bring my 2 cats? Call 0151 234567"
MASKED = "My name is […], may I bring my 2 cats? Call […]"


@pytest_asyncio.fixture
async def bot(store: FlakyStore, loaded: Loaded, clock: Clock) -> AsyncIterator[Living]:
    """A bot that knows no answer at all."""
    channel = Recorder()
    core = compose(store, replace(loaded, matcher=lambda _: Known({})), [channel], clock)
    async with running(core):
        yield Living(core, store, channel, clock, SlowMatcher())


async def offered(bot: Living, *texts: str) -> str:
    """Let somebody come to the menu and write; return the button she is offered."""
    for text in ("/start owl", "/en", "For myself", *texts):
        await bot.take("ada", text)
    assert await bot.quiet()
    (button,) = [each.id for each in bot.channel.sent[-1][2].buttons if each.id.endswith("~pass_on")]
    return button


@pytest.mark.parametrize("fault", ["", "before", "after"])
async def test_passed_on_once(bot: Living, fault: str) -> None:
    """She reads what is kept; it is kept with the press, once, also after a commit that failed."""
    button = await offered(bot, ASKED)
    assert MASKED.partition(" bring")[0] in bot.channel.texts("ada")[-1]
    assert await bot.store.unanswered("owl") == ()
    if fault:
        bot.store.faults.append(fault)  # type: ignore[arg-type]  # one of the faults
        with pytest.raises(Unavailable):
            await bot.take("ada", Pressed(button), key=77)
    for _ in range(2):
        await bot.take("ada", Pressed(button), key=77)
    await bot.take("ada", Pressed(button))
    assert await bot.quiet()
    assert await bot.store.unanswered("owl") == (Unanswered("en", MASKED),)


async def test_not_passed_on_it_is_gone(bot: Living) -> None:
    """Whoever goes on without a word to it leaves nothing."""
    await offered(bot, ASKED)
    await bot.take("ada", "/help")
    assert await bot.quiet()
    session = await bot.store.session(Address("test", "main", "ada"))
    assert session
    assert session.passing
    assert not session.passing.text
    assert await bot.store.unanswered("owl") == ()


async def test_deleting_leaves_a_question_of_nobody(bot: Living, url: str) -> None:
    """After she deleted everything no session is left, the question is, and no file holds a word of either."""
    button = await offered(bot, ASKED)
    await bot.take("ada", Pressed(button))
    await bot.take("ada", "/delete")
    assert await bot.quiet()
    (yes,) = [each.id for each in bot.channel.sent[-1][2].buttons if each.id.endswith(".yes")]
    await bot.take("ada", Pressed(yes))
    assert await bot.quiet()
    assert await raw(url, "SELECT * FROM sessions") == []
    assert await bot.store.unanswered("owl") == (Unanswered("en", MASKED),)
    for data in files_of(Path(url.removeprefix("sqlite:///"))).values():
        assert not [word for word in (b"Canary", b"cats", b"0151") if word in data]


async def test_all_of_a_long_question_is_shown(bot: Living, loaded: Loaded) -> None:
    """The longest question that is kept fits into the message, in every language, and is not cut again there."""
    longest = mask("where do I learn to sail a very small boat " * 9)
    assert LENGTH - 12 < len(longest) <= LENGTH
    replies = bot.core.intake.turning.replies
    for language in loaded.content.languages:
        speaker = replies.speaker(Language(language), Recorder.capabilities)
        assert longest in speaker.told("unanswered-offer", {"question": longest}).text
