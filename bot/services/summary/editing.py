"""A summary in one language, in all the forms in which it is sent: message, picture, report."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from bot.report.chart import spec
from bot.report.drawing import NoPicture, Picture, draw
from bot.report.message import message
from bot.report.naming import Words
from bot.report.page import page
from flows.effects import Block, Say
from flows.model import Language
from flows.statistics.summary import Summary

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Edition:
    """The short message as `blocks`, the picture as PNG, empty where there is none, and the report as HTML with the
    words that stand `below` it.
    """

    language: Language
    blocks: tuple[Block, ...]
    chart: bytes
    page: bytes
    below: str


async def edit(summary: Summary, words: Words) -> Edition:
    """Put a summary into all forms. If the picture cannot be drawn it says so; without numbers there is none."""
    picture = await _picture(summary, words) if summary.counted else None
    blocks = message(summary, words)
    return Edition(
        language=words.language,
        blocks=blocks if picture or not summary.counted else (*blocks, Say("report-no_picture")),
        chart=picture.png if picture else b"",
        page=page(summary, words, picture.svg if picture else None),
        below=words.say("report-file"),
    )


async def _picture(summary: Summary, words: Words) -> Picture | None:
    try:
        return await draw(spec(summary, words), rtl=words.rtl)
    except NoPicture:
        _log.warning("no picture", exc_info=True)
        return None
