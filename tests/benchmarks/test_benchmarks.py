"""Every benchmark runs once with small numbers: it measures what it says, and nothing is lost. No time is asserted."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import content, machine, start, storage, turns
from benchmarks.__main__ import main
from benchmarks.contenders import BARE_WEBHOOK, LOTSE, PTB_POLLING
from benchmarks.figures import Table, Value, medians, percentile
from benchmarks.walk import AROUND, FIRST, text
from bot.content import Loaded


def number(value: Value) -> float:
    """Return a value that must be a number."""
    assert isinstance(value, int | float)
    return value


def figures(table: Table) -> list[float]:
    """Return all numbers of a table."""
    return [value for row in table.rows for value in row.values() if isinstance(value, int | float)]


def test_walk_is_answered_message_by_message(loaded: Loaded) -> None:
    """Every text of the walk is answered by exactly one message, however often it goes round."""
    walker = content.walker(loaded)
    assert walker.conversation() == len(FIRST) + len(AROUND)
    state = b"{}"
    for step in range(len(FIRST) + 3 * len(AROUND)):
        state, sent = walker.turn(state, text(step), step)
        assert len(sent) == 1, text(step)


def test_turns_of_lotse_and_peers() -> None:
    """Lotse and its peers answer every update, by webhook and by polling, of a Bot API that takes its time."""
    contenders = (LOTSE, PTB_POLLING, BARE_WEBHOOK)
    table = turns.side_by_side(2, 1, 40, contenders)
    assert [row["who"] for row in table.rows] == [each.title for each in contenders]
    assert all(value >= 0 for value in figures(table))
    assert table.rows[0]["x msg/s"] == 1


def test_waiting_loses_nothing() -> None:
    """Under an open load every update is answered, and half of the people wait no longer than all but a few."""
    (table,) = turns.waiting(1, 50, rates=(500,))
    (row,) = table.rows
    assert row["lost"] == 0
    assert 0 < number(row["p50 ms"]) <= number(row["p99 ms"])


def test_start_listens_before_it_answers() -> None:
    """The port is open before the first turn is answered."""
    (table,) = start.run(1, 0, rest=0.2)
    assert [row["start"] for row in table.rows] == ["first", "again"]
    for row in table.rows:
        assert 0 < number(row["port ms"]) < number(row["first answer ms"])


def test_storage_on_both_databases() -> None:
    """Each size of batch is measured on SQLite and on PostgreSQL."""
    (table,) = storage.run(1, 20)
    assert [(row["database"], row["batch"]) for row in table.rows] == [
        (name, batch) for name in ("SQLite", "PostgreSQL") for batch in storage.BATCHES
    ]
    assert all(value >= 0 for value in figures(table))


def test_content_with_one_language_and_all(loaded: Loaded) -> None:
    """A turn, finding an answer and reading the files are measured."""
    turn, matching, files = content.run(1, 30)
    assert [row["languages"] for row in turn.rows] == [1, len(loaded.content.languages)]
    assert all(value > 0 for table in (turn, matching, files) for value in figures(table))


def test_page_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The tables stand on stdout, the same figures as JSON in a file: here the chat page, smaller when compressed."""
    main(["web", "--json", str(tmp_path / "out.json")])
    written = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert written["machine"] == machine.describe()
    *files, total = written["benchmarks"]["web"][0]["rows"]
    assert {row["file"] for row in files} > {"page", "chat.css", "chat.js", "icon.svg"}
    assert total["bytes"] == sum(row["bytes"] for row in files)
    assert all(row["gzip bytes"] < row["bytes"] for row in (*files, total))
    assert "| chat.js" in capsys.readouterr().out


def test_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is none is refused, with those there are."""
    with pytest.raises(SystemExit):
        main(["speed"])
    assert "storage" in capsys.readouterr().err


def test_figures() -> None:
    """Medians go column by column, percentiles never leave the list, columns of a table have one width."""
    assert medians([{"a": 1, "b": 9}, {"a": 5, "b": 7}, {"a": 3, "b": 8}]) == {"a": 3, "b": 8}
    assert [percentile([1, 2, 3, 4], percent) for percent in (0, 50, 99, 100)] == [1, 3, 4, 4]
    assert percentile([], 50) == 0
    *_, head, rule, row = Table("T", [{"name": "x", "number": 1234.5}]).text().split("\n")
    assert row == "| x    |  1,234 |"
    assert all(len(one) == len(other) for one, other in pairwise((head, rule, row)))
