"""The commands for people and scripts: what they print, and with which exit code they end."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import signal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from bot import __version__
from bot.cli import app
from bot.content import Loaded
from flows.engine import MAX_TEXT
from storage import Keys
from tests.edges.commands import ROOT, SECONDS, lotse, start

WAY = ("1", "recognition", "other", "{nurse}", "vocational", "abroad", "complete", "middle", "no")
NURSE = {"de": "Krankenpfleger", "tr": "hemşireyim", "ar": "ممرضة"}


@pytest.fixture
def run() -> CliRunner:
    """Runs commands in this process."""
    return CliRunner()


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Read no settings of this machine."""
    monkeypatch.chdir(tmp_path)


def left_in(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return [path.name for path in folder.iterdir()]


async def transcript(language: str, lines: bytes, home: Path) -> list[dict[str, object]]:
    """Talk by JSON and return the messages."""
    ended = await lotse("chat", "--lang", language, "--json", home=home, given=lines)
    assert (ended.code, ended.err) == (0, "")
    return [json.loads(line) for line in ended.out.splitlines()]


async def test_a_conversation_in_three_languages(tmp_path: Path, loaded: Loaded) -> None:
    """From the first message to the road map: one JSON object per message, in her language."""

    async def talk(language: str) -> None:
        lines = "\n".join(WAY).format(nurse=NURSE[language]).encode()
        messages = await transcript(language, lines, tmp_path)
        assert all(set(message) == {"text", "buttons", "language"} for message in messages)
        assert {message["language"] for message in messages} == {language}
        buttons = [button for message in messages for button in message["buttons"]]  # type: ignore[attr-defined]  # a list
        assert all(set(button) == {"id", "label"} for button in buttons)
        assert all(re.fullmatch(r"[a-z_.]+", button["id"]) for button in buttons)
        said = "\n".join(str(message["text"]) for message in messages)
        assert loaded.catalogue.format(language, "plan-recognition_nursing").text in said

    await asyncio.gather(*map(talk, NURSE))


async def test_whatever_comes_in(tmp_path: Path, loaded: Loaded) -> None:
    """Bytes that are no UTF-8, lines of 64 KB, of nothing and of control characters are answered like any text."""
    odd = (b"\xff\xfe\x80 hello", b"x" * 65_536, "ä".encode() * 65_536, b"", b"\x00\x1b[2J", b"\xed\xa0\x80")
    messages = await transcript("en", b"\n".join((b"1", *odd, b"/menu")), tmp_path)
    texts = [str(message["text"]) for message in messages]
    too_long = loaded.catalogue.format("en", "input-too_long", {"max": MAX_TEXT}).text
    assert sum(text.startswith(too_long) for text in texts) == 2
    assert len(messages) >= len(odd) + 2
    assert loaded.catalogue.format("en", "main-menu").text in texts[-1]


async def test_for_people(tmp_path: Path) -> None:
    """Without --json the choices are numbered. Ctrl+C ends it at once, and nothing of it is kept."""
    process = await start("chat", home=tmp_path, TMPDIR=str(tmp_path))
    assert process.stdin
    assert process.stdout
    async with asyncio.timeout(SECONDS):
        asked = await process.stdout.readuntil(b"> ")
        process.stdin.write(b"1\n")
        menu = await process.stdout.readuntil(b"> ")
        process.send_signal(signal.SIGINT)
        _, err = await process.communicate()
    assert b"  1  For myself" in asked
    assert b"  2  Recognise a qualification" in menu
    assert (process.returncode, err) == (130, b"")
    assert left_in(tmp_path) == []


def test_unknown_language(run: CliRunner) -> None:
    """A language without texts is refused by name."""
    ended = run.invoke(app, ["chat", "--lang", "tlh"])
    assert ended.exit_code == 1
    assert "“tlh”" in ended.output


def test_check(run: CliRunner) -> None:
    """The content that comes with Lotse is in order."""
    ended = run.invoke(app, ["check"])
    assert (ended.exit_code, ended.output.splitlines()[-1]) == (0, "Content is in order.")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with two mistakes in a flow file, and one of our own in the code of `graph`."""
    copy = tmp_path_factory.mktemp("broken")
    for name in ("bot", "flows", "locales", "storage"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    file = copy / "flows" / "definitions" / "main.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("say: welcome-notice", "sya: welcome-notice") + "  - 7\n", encoding="utf-8")
    with (copy / "flows" / "graph" / "__init__.py").open("a", encoding="utf-8") as code:
        code.write('raise ValueError("kanarienvogel")')
    return copy


async def test_broken_content(broken: Path, tmp_path: Path) -> None:
    """Every command that needs the content names each mistake by file and line, and ends with 1."""
    check, run, chat = await asyncio.gather(
        *(lotse(command, home=tmp_path, root=broken) for command in ("check", "run", "chat"))
    )
    assert (check.code, run.code, chat.code) == (1, 1, 1)
    assert check.out.count("flows/definitions/main.yaml:") == 2
    assert check.err == "2 problems\n"
    for ended in (run, chat):
        assert ended.out == ""
        assert [line.split(":")[0] for line in ended.err.splitlines()] == ["flows/definitions/main.yaml"] * 2


async def test_a_mistake_of_our_own(broken: Path, tmp_path: Path) -> None:
    """A command that crashes says so in one calm sentence; the log has class and place, and not the message."""
    ended = await lotse("graph", home=tmp_path, root=broken)
    assert (ended.code, ended.out) == (1, "")
    logged, said = ended.err.splitlines()
    assert "error=ValueError" in logged
    assert said == "Lotse stopped because of a mistake of its own. The log says where."
    assert "kanarienvogel" not in ended.err


def test_key(run: CliRunner) -> None:
    """Each call makes another key that the store takes."""
    first, second = (run.invoke(app, ["key"]).output.strip() for _ in range(2))
    assert first != second
    assert repr(Keys.parse(first)) == repr(Keys.generate())


def test_version(run: CliRunner) -> None:
    """The version is printed and nothing else."""
    assert run.invoke(app, ["version"]).output == f"{__version__}\n"


def test_graph(run: CliRunner, tmp_path: Path) -> None:
    """Both forms show all flows; a file that cannot be written is named."""
    drawn = run.invoke(app, ["graph"])
    assert ElementTree.fromstring(drawn.output).tag.endswith("svg")
    assert drawn.output.count("Menu") >= 1
    out = tmp_path / "flows.mmd"
    assert run.invoke(app, ["graph", "--format", "mermaid", "--out", str(out)]).exit_code == 0
    assert "flowchart" in out.read_text(encoding="utf-8")
    failed = run.invoke(app, ["graph", "--out", str(tmp_path / "none" / "x")])
    assert failed.exit_code == 1
    assert "No such file or directory" in failed.output


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/health", "nonsense"])
def test_health_of_nobody(run: CliRunner, url: str) -> None:
    """A bot that does not answer is reported in one line, and ends with 1."""
    ended = run.invoke(app, ["health", "--url", url])
    assert ended.exit_code == 1
    assert ended.output.startswith(f"{url}: ")
    assert ended.output.count("\n") == 1


def test_health_of_something_else(run: CliRunner) -> None:
    """What answers with something other than HTTP, or with an error, is not healthy."""
    from tests.edges.serving import answering

    for answer in (b"hello\r\n\r\n", b"", b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"):
        with answering(answer) as url:
            ended = run.invoke(app, ["health", "--url", url])
        assert ended.exit_code == 1
        assert "Traceback" not in ended.output
        assert ended.output.startswith(f"{url}: ")


def test_wrong_settings(run: CliRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that reads settings says all that is wrong with them."""
    monkeypatch.setenv("LOTSE_PORT", "eighty")
    monkeypatch.setenv("LOTSE_LOG_LEVEL", "loud")
    ended = run.invoke(app, ["run"])
    assert ended.exit_code == 1
    assert [line.split(":")[0] for line in ended.output.splitlines()] == ["LOTSE_PORT", "LOTSE_LOG_LEVEL"]
