"""Colours and letters of the picture, for light and dark pages. Plain CSS classes: not every viewer knows variables."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
LINE = 15.0

LIGHT = {
    "say": ("#dbeafe", "#1d4ed8"),
    "ask": ("#fef3c7", "#b45309"),
    "input": ("#ffe4d5", "#c2410c"),
    "decide": ("#ede9fe", "#6d28d9"),
    "show": ("#ecfccb", "#4d7c0f"),
    "answer": ("#ccfbf1", "#0f766e"),
    "roadmap": ("#dcfce7", "#15803d"),
    "handover": ("#fce7f3", "#be185d"),
    "call": ("#cffafe", "#0e7490"),
    "goto": ("#f1f5f9", "#475569"),
    "end": ("#e2e8f0", "#334155"),
}
DARK = {
    "say": ("#172c54", "#60a5fa"),
    "ask": ("#43300a", "#fbbf24"),
    "input": ("#4a2312", "#fb923c"),
    "decide": ("#2f2160", "#a78bfa"),
    "show": ("#263a0c", "#a3e635"),
    "answer": ("#0b3b36", "#2dd4bf"),
    "roadmap": ("#12371f", "#4ade80"),
    "handover": ("#4a1531", "#f472b6"),
    "call": ("#0b3a45", "#22d3ee"),
    "goto": ("#1e293b", "#94a3b8"),
    "end": ("#334155", "#cbd5e1"),
}
WAYS = ("#2563eb", "#c2410c", "#0f8a5f", "#9333ea", "#be123c", "#0e7490", "#a16207", "#64748b")
"""Ways that leave one step get one each; the last is for a way that has no sister."""
DARK_WAYS = ("#60a5fa", "#fb923c", "#34d399", "#c084fc", "#fb7185", "#22d3ee", "#facc15", "#94a3b8")


def css() -> str:
    """Return the style sheet of the picture."""
    light = "".join(_theme("#ffffff", "#0f172a", "#475569", "#f8fafc", "#cbd5e1", LIGHT)) + _ways(WAYS)
    dark = "".join(_theme("#0b1220", "#e2e8f0", "#a8b4c6", "#111b2e", "#33435c", DARK)) + _ways(DARK_WAYS)
    return (
        f"text{{font-family:{FONT};font-size:12px}}"
        ".name{font-weight:650}.small{font-size:11px}.told{font-size:11px;font-style:italic}"
        ".title{font-size:15px;font-weight:700}.head{font-size:22px;font-weight:700}"
        ".shape{stroke-width:1.5}.when .shape{stroke-dasharray:5 3}"
        ".way{fill:none;stroke-width:1.6}.quiet .way{stroke-dasharray:5 4}"
        ".edge:hover .way{stroke-width:3.5}"
        f"{light}"
        f"@media(prefers-color-scheme:dark){{{dark}}}"
    )


def _ways(colours: tuple[str, ...]) -> str:
    return "".join(f".w{n} .way{{stroke:{c}}}.w{n} .tip{{fill:{c}}}" for n, c in enumerate(colours))


def _theme(
    page: str, ink: str, muted: str, cluster: str, rim: str, kinds: dict[str, tuple[str, str]]
) -> Iterator[str]:
    yield f".page{{fill:{page}}}.cluster{{fill:{cluster};stroke:{rim}}}.tag{{fill:{cluster}}}"
    yield f"text{{fill:{ink}}}.small,.told{{fill:{muted}}}.fold{{fill:none}}"
    for kind, (fill, stroke) in kinds.items():
        yield f".{kind} .shape{{fill:{fill};stroke:{stroke}}}.{kind} .fold{{stroke:{stroke}}}"


def width_of(text: str, size: float = 12.0) -> float:
    """Estimate how wide a text is drawn, on the safe side."""
    wide = sum(1 for c in text if unicodedata.east_asian_width(c) in "WF")
    narrow = sum(1 for c in text if c in "iljtf.,:;|'!()[] ")
    return size * (0.64 * (len(text) - wide - narrow) + 0.36 * narrow + 1.05 * wide)


def wrapped(text: str, width: int, lines: int) -> list[str]:
    """Cut a text into lines of at most `width` characters; what does not fit ends in an ellipsis."""
    found: list[str] = []
    for word in text.replace("**", "").split():
        if found and len(found[-1]) + 1 + len(word) <= width:
            found[-1] += f" {word}"
        else:
            found.append(word if len(word) <= width else f"{word[: width - 1]}…")
    if len(found) > lines:
        found = [*found[: lines - 1], f"{found[lines - 1][: width - 1]}…"]
    return found
