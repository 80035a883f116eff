"""`docs/content.md`: made from the content, the same on every day, and complete."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.content import Loaded
from bot.services import reviewing
from bot.services.inventory import markdown
from bot.texts.source import packaged


@pytest.fixture(scope="module")
def page(loaded: Loaded) -> str:
    """The page as it would be written now."""
    return markdown(loaded, packaged())


def test_everything_there_is_stands_on_the_page(page: str, loaded: Loaded) -> None:
    """Every language, topic, conversation and unused fact; no used one among the latter."""
    unused = page.split("### Unused facts")[1]
    for review in reviewing.every(loaded):
        assert (f"`{review.fact.key}`" in unused) is (not review.uses), review.fact.key
    assert all(f"(`{code}`) |" in page for code in loaded.catalogue.languages)
    assert all(f"| `{flow}` |" in page for flow in loaded.content.flows)
    answers = loaded.content.answers.values()
    assert f"| **all** | {sum(not answer.off_subject for answer in answers)} |" in page
    assert all((f"| `{answer.id}` |" in page) is answer.off_subject for answer in answers)
    assert "| off_subject |" not in page


def test_every_table_has_as_many_cells_in_each_row(page: str) -> None:
    """The page is valid Markdown wherever it is shown."""
    tables = [block for block in page.split("\n\n") if block.startswith("|")]
    assert len(tables) == 7
    for table in tables:
        assert len({row.count("|") for row in table.splitlines()}) == 1, table


def test_a_stale_page_is_said_so(page: str, tmp_path: Path) -> None:
    """What is written holds; what is not the content any more fails, and the command that mends it is named."""
    file = tmp_path / "content.md"
    file.write_text(page, encoding="utf-8")
    assert CliRunner().invoke(app, ["content", "--check", str(file)]).exit_code == 0
    file.write_text(page.replace("German", "Dutch", 1), encoding="utf-8")
    ended = CliRunner().invoke(app, ["content", "--check", str(file)])
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert f"lotse content --out {file}" in ended.stderr
