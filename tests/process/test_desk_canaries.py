"""Nothing that tells who somebody is reaches the other side, the log or the database, and every sender is answered."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.content import Loaded
from bot.relay.refusal import Reason
from bot.services.desk.inquiring import FILES
from tests.process.handover import Files, ask, coordinate, recruit
from tests.process.parties import OnTelegram, OnWeb, Party
from tests.process.planted import Planted, Planter, named
from tests.process.stage import Stage, on_stage
from tests.relay.planting import CANARY, shows

LAST = "Kaq për sot."
AGENT = f"Mozilla/5.0 ({CANARY}Agent)"
PAUSE = 0.05
"""Seconds between two messages: nobody is quicker, and no file is refused because too many come at once."""


async def send_all(sender: OnTelegram, messages: Sequence[Planted]) -> None:
    """Send one after the other, and something plain at the end."""
    for planted in messages:
        (sender.edits if planted.edited else sender.message)(**planted.fields)
        await asyncio.sleep(PAUSE)
    await sender.says(LAST)


async def exchange(stage: Stage, sender: OnTelegram, reader: Party, messages: Sequence[Planted]) -> None:
    """Hold that what may pass arrives, each once and in order, and that the sender hears of all else."""
    heard, read = len(sender.seen), len(reader.seen)
    await send_all(sender, messages)
    await reader.sees(LAST)
    await stage.calm()
    arrived = [message.text for message in reader.seen[read:]]
    passing = [planted.mark for planted in messages if planted.fate == "passes"]
    assert [next((mark for mark in passing if mark in text), "") for text in arrived[:-1]] == passing
    told = {stage.text(sender, f"relay-{reason}") for reason in Reason}
    answers = [message.text for message in sender.seen[heard:]]
    refused = [planted.kind for planted in messages if planted.fate == "refused"]
    assert len([text for text in answers if text in told]) == len(refused), answers
    side = "case" if sender.language == "sq" else "desk"
    asked = [planted.kind for planted in messages if planted.fate == "asked"]
    assert len([text for text in answers if text == stage.text(sender, f"{side}-contact")]) == len(asked)


def check_wires(stage: Stage) -> None:
    """Hold that no request to Telegram and no frame to a page tells who anybody is."""
    chats = {person.chat for person in stage.people.values() if isinstance(person, OnTelegram)}
    pages = {person.chat for person in stage.people.values() if isinstance(person, OnWeb)}
    for path, body in stage.telegram.requests:
        assert not named(body), path
        assert not [page for page in pages if page.encode() in body], path
    for message in stage.telegram.sent:
        said = repr((message.text, message.body))
        assert not [chat for chat in chats - {message.chat} if str(chat) in said]
        if message.file is not None:
            assert not shows(message.file.data, CANARY)
            assert not named(message.file.name.encode())
    for person in stage.people.values():
        if isinstance(person, OnWeb):
            check_page(person, chats, pages)


def check_page(person: OnWeb, chats: set[int], pages: set[str]) -> None:
    """Hold that nothing came to a page that tells who anybody else is."""
    for frame in person.frames:
        assert not named(frame.encode())
        assert not [chat for chat in chats if str(chat) in frame]
        assert not [page for page in pages - {person.chat} if page in frame]
    for message in person.seen:
        assert not message.data or not shows(message.data, CANARY)


def check_disk(stage: Stage, folder: Path) -> None:
    """Hold that neither the log nor a file of the database tells who anybody is, or what was written."""
    chats = [person.chat for person in stage.people.values() if isinstance(person, OnTelegram)]
    pages = [person.chat for person in stage.people.values() if isinstance(person, OnWeb)]
    secret = {str(chat).encode() for chat in chats} | {chat.to_bytes(6, "big") for chat in chats}
    secret |= {page.encode() for page in pages} | {bytes.fromhex(page) for page in pages}
    written = [b"-mesazhi-", LAST.encode(), base64.b64encode(LAST.encode())]
    files = [folder / "log", *(path for path in (folder / "data").iterdir() if path.suffix != ".key")]
    assert any(path.name.startswith("lotse.db") for path in files)
    for path in files:
        data = path.read_bytes()
        assert not named(data), path
        assert not [each for each in (*secret, *written) if each in data], path


@pytest.mark.parametrize("side", ["inquirer", "volunteer"])
async def test_no_name_on_the_other_side(side: str, tmp_path: Path, loaded: Loaded) -> None:
    """Every kind of message is sent in an open case: inquirers write from Telegram, or Vera to a page."""
    files = Files.plant()
    async with on_stage(tmp_path, loaded, LOTSE_EMBEDDER="false", LOTSE_LOG_LEVEL="debug") as stage:
        cora = await coordinate(stage)
        vera = stage.on_telegram(f"{CANARY}vera", "de")
        await recruit(stage, cora, vera, cards=False)
        planter = Planter(vera, files, side)
        messages = [*planter.table(), *planter.recordings()]
        if side == "volunteer":
            ina = stage.on_web("ina", "sq", AGENT)
            await take(stage, ina, vera)
            await exchange(stage, vera, ina, messages)
        else:
            for number, part in enumerate(by_fives(messages)):
                inquirer = stage.on_telegram(f"{CANARY}ina{number}", "sq")
                await take(stage, inquirer, vera)
                await exchange(stage, inquirer, vera, part)
        check_wires(stage)
        check_disk(stage, tmp_path)
    check_disk(stage, tmp_path)


def by_fives(messages: Sequence[Planted]) -> Iterator[Sequence[Planted]]:
    """Deal messages out: nobody sends more files in an hour."""
    dealt: list[Planted] = []
    for planted in messages:
        if planted.counts and sum(each.counts for each in dealt) == FILES:
            yield dealt
            dealt = []
        dealt.append(planted)
    yield dealt


async def take(stage: Stage, inquirer: Party, vera: Party) -> None:
    """Let somebody ask, and Vera take it."""
    code = await ask(stage, inquirer, vera)
    await vera.presses(f"!take.{code}")
    await inquirer.sees(stage.text(inquirer, "case-taken"))
    await vera.sees(stage.text(vera, "desk-taken", code=code))
