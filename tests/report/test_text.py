"""The report as plain text: everything a summary holds, for a terminal."""

from __future__ import annotations

import msgspec
import pytest

from bot.report.text import text
from flows.statistics.summary import Summary, Task
from tests.languages import LANGUAGES
from tests.report import samples
from tests.report.conftest import Speak


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_every_number_is_there(sample: Summary, speak: Speak) -> None:
    """Each line of a one-way table stands there with how far it may be off; of two-way ones those of 10 and more."""
    told = text(sample, speak("de"))
    for found in sample.tables:
        for line in found.lines:
            if line.now.n is not None:
                assert f"{line.now.n} ± {line.now.margin}" in told
    for case in sample.operations.open:
        assert case.code in told
    assert told.count("•") == len(sample.tasks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(language: str, speak: Speak) -> None:
    """It can be said in every language with nothing left open."""
    for sample in samples.ALL.values():
        told = text(sample, speak(language))
        assert "{" not in told
        assert "report-" not in told


def test_a_terminal_is_safe(speak: Speak) -> None:
    """What people wrote cannot steer a terminal or begin a line of its own."""
    hostile = Task("unanswered", text="a\x1b]0;x\x07b\r\nc\x9bd\u202ee", count=1)
    told = text(msgspec.structs.replace(samples.QUIET, tasks=(hostile,)), speak("de"))
    assert not any(sign in told for sign in "\x1b\x07\r\x9b\u202e")
    assert "a]0;xb cde" in told
