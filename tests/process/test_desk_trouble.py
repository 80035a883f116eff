"""What goes wrong between two people is told, and nothing goes to anybody it was not meant for: over real wires."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest_asyncio

from bot.content import Loaded
from tests.process.handover import ask, coordinate, offered, recruit
from tests.process.parties import OnTelegram, OnWeb, Party
from tests.process.stage import Stage, on_stage


@dataclass(frozen=True, slots=True)
class Open:
    """A stage with two open cases of Vera's: Ina's, on Telegram, and Ana's, on the web, to whom she writes now."""

    stage: Stage
    cora: OnWeb
    vera: OnTelegram
    ina: OnTelegram
    ana: OnWeb
    codes: tuple[str, str]


@pytest_asyncio.fixture
async def case(tmp_path: Path, loaded: Loaded) -> AsyncIterator[Open]:
    """Everybody there, and both cases taken."""
    async with on_stage(tmp_path, loaded, LOTSE_EMBEDDER="false") as stage:
        cora = await coordinate(stage)
        vera = stage.on_telegram("vera", "de")
        await recruit(stage, cora, vera, cards=False)
        ina, ana = stage.on_telegram("ina", "sq"), stage.on_web("ana", "sq")
        codes = (await take(stage, ina, vera), await take(stage, ana, vera))
        yield Open(stage, cora, vera, ina, ana, codes)


async def take(stage: Stage, inquirer: Party, vera: Party) -> str:
    """Let somebody ask, and Vera take it."""
    code = await ask(stage, inquirer, vera)
    await vera.presses(f"!take.{code}")
    await inquirer.sees(stage.text(inquirer, "case-taken"))
    await vera.sees(stage.text(vera, "desk-taken", code=code))
    return code


def read(person: Party, text: str) -> int:
    """Count the messages with a text."""
    return sum(text in message.text for message in person.seen)


async def test_changes_and_commands_go_to_nobody_else(case: Open) -> None:
    """A change of what was written to Ina does not go to Ana, and a slip in a command goes to nobody."""
    stage, vera, ana = case.stage, case.vera, case.ana
    vera.edits(ago=60, text="Ina, ju lutem pyesni zyrën.")
    await vera.sees(stage.text(vera, "relay-kind"))
    await vera.says("/kosten Anerkennung")
    await vera.sees(stage.text(vera, "desk-help").splitlines()[0])
    vera.edits(text="/cases")
    await vera.sees(stage.text(vera, "desk-cases_ask"))
    vera.edits(text="Ana, ju lutem pyesni zyrën.")
    said = await ana.sees("Ana, ju lutem pyesni zyrën.")
    assert stage.text(ana, "case-changed") in said.text
    ana_read = [message.text for message in ana.seen if "zyrën" in message.text or "/" in message.text]
    assert len([text for text in ana_read if "Ina" in text or "Anerkennung" in text or "/cases" in text]) == 0
    assert read(case.ina, "zyrën") == 0


async def test_a_closed_page_is_told_once(case: Open) -> None:
    """While Ana's page is closed Vera hears once that it is, and what she wrote comes once when it is open again."""
    stage, vera, ana = case.stage, case.vera, case.ana
    await stage.close(ana)
    for number in (1, 2, 3):
        await vera.says(f"Përgjigjja {number}.")
    waits = stage.text(vera, "desk-waits_for_page", code=case.codes[1])
    await vera.sees(waits)
    await stage.calm()
    stage.open(ana)
    await ana.sees("Përgjigjja 1.", "Përgjigjja 2.", "Përgjigjja 3.")
    await stage.calm()
    assert [read(ana, f"Përgjigjja {number}.") for number in (1, 2, 3)] == [1, 1, 1]
    assert read(vera, waits) == 1


async def test_whoever_blocked_the_bot(case: Open) -> None:
    """Vera hears that Ina cannot be reached and is gone; Ana is not left alone when Vera herself blocks the bot."""
    stage, vera, ina, ana = case.stage, case.vera, case.ina, case.ana
    await vera.sends_press(f"!talk.{case.codes[0]}")
    await vera.sees(stage.text(vera, "desk-talking", code=case.codes[0]))
    stage.telegram.gone.add(ina.chat)
    await vera.says("A jeni aty?")
    await vera.sees(stage.text(vera, "desk-undelivered", code=case.codes[0]))
    ina.blocks()
    await vera.sees(stage.text(vera, "desk-inquirer_gone", code=case.codes[0]))
    vito = stage.on_telegram("vito", "en")
    await recruit(stage, case.cora, vito, cards=False)
    vera.blocks()
    await ana.sees(stage.text(ana, "case-looking_again"))
    code = await offered(stage, vito)
    await vito.presses(f"!take.{code}")
    await ana.sees(stage.text(ana, "case-taken"))
    await vito.says("Unë jam këtu.")
    await ana.sees("Unë jam këtu.")
