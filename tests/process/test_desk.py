"""The whole story of a hand-over over real wires: a process, the Bot API over HTTP, pages over WebSockets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
import pytest_asyncio

from bot.content import Loaded
from tests.process.handover import Files, play
from tests.process.stage import Stage, on_stage
from tests.process.transcripts import Line, copies, transcripts

STEPS = 40
"""More than any story here has."""
BOTH = pytest.mark.parametrize("inquirer", ["web", "telegram"])

Told = Mapping[str, Sequence[Line]]


@pytest.fixture(scope="module")
def files() -> Files:
    """What is sent: the same in each run."""
    return Files.plant()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def undisturbed(
    tmp_path_factory: pytest.TempPathFactory, loaded: Loaded, files: Files
) -> Mapping[str, Told]:
    """What everybody reads where nothing goes wrong, by where the inquirer is."""
    told = {}
    for inquirer in ("web", "telegram"):
        folder = tmp_path_factory.mktemp(inquirer)
        async with on_stage(folder, loaded, LOTSE_EMBEDDER="false") as stage:
            await play(stage, files, web=inquirer == "web")
            told[inquirer] = transcripts(stage.people.values())
    return told


@BOTH
@pytest.mark.asyncio(loop_scope="module")
async def test_the_whole_story(inquirer: str, undisturbed: Mapping[str, Told]) -> None:
    """From the operator's invitation to a case that was closed, rated, reopened and ended; all else is in the acts."""
    told = undisturbed[inquirer]
    assert told.keys() == {"cora", "vera", "vito", "ina"}
    assert [kind for _, _, kind in told["ina"] if kind] == ["photo", "voice", "pdf"]
    assert [kind for _, _, kind in told["vera"] if kind] == (
        ["photo", "voice", "pdf"] if inquirer == "telegram" else []
    )


async def test_by_webhook(tmp_path: Path, loaded: Loaded, files: Files) -> None:
    """The same where updates are brought, many at once: whoever of the two is quicker has the case."""
    webhook = {
        "LOTSE_TELEGRAM_MODE": "webhook",
        "LOTSE_TELEGRAM_SECRET": "a-secret-of-the-test",
        "LOTSE_PUBLIC_URL": "http://127.0.0.1:PORT",
    }
    async with on_stage(tmp_path, loaded, (), amid=False, LOTSE_EMBEDDER="false", **webhook) as stage:
        await play(stage, files, web=False)
        assert stage.telegram.calls["getUpdates"] == 0


async def compare(stage: Stage, told: Told) -> None:
    """Hold that everybody read the same as without kills, with at most one copy for each kill."""
    waits = stage.text(stage.people["vera"], "desk-waits_for_page", code="¦").split("¦")[-1]
    came = transcripts(stage.people.values(), waits)
    assert came.keys() == told.keys()
    twice = sum(copies(told[name], came[name]) for name in told)
    assert stage.killed > 0
    assert twice <= stage.killed


@pytest.mark.asyncio(loop_scope="module")
async def test_killed_now_and_then(
    tmp_path: Path, loaded: Loaded, files: Files, undisturbed: Mapping[str, Told]
) -> None:
    """Killed while answers to every fourth step are on their way: nothing is lost, and nobody is answered twice."""
    often = range(12, STEPS, 4)
    async with on_stage(tmp_path, loaded, often, amid=True, LOTSE_EMBEDDER="false") as stage:
        await play(stage, files, web=True)
        await compare(stage, undisturbed["web"])


@pytest.mark.slow
@BOTH
@pytest.mark.parametrize("amid", [False, True], ids=["between", "amid"])
@pytest.mark.asyncio(loop_scope="module")
async def test_killed_at_every_step(
    inquirer: str,
    amid: bool,
    tmp_path: Path,
    loaded: Loaded,
    files: Files,
    undisturbed: Mapping[str, Told],
) -> None:
    """Killed between any two steps, or within each: the same."""
    async with on_stage(tmp_path, loaded, range(STEPS), amid=amid, LOTSE_EMBEDDER="false") as stage:
        await play(stage, files, web=inquirer == "web")
        await compare(stage, undisturbed[inquirer])
