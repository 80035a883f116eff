"""Texts that people wrote, in a real browser: none of 300 does anything, with escaping alone."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from bot.report.naming import quoted
from bot.report.page import page
from flows.model import Language
from flows.statistics.summary import Load, OpenCase, Operations, Task, TaskKind
from tests.report import samples
from tests.report.conftest import Speak
from tests.web.browser import chromium

pytestmark = pytest.mark.browser

RUNS = (
    "<script>hit()</script>",
    "<img src=x onerror=hit()>",
    "<svg onload=hit()>",
    "<svg><script>hit()</script></svg>",
    "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<iframe src=javascript:parent.hit()></iframe>",
    "<body onload=hit()>",
    "<details open ontoggle=hit()>",
    "<video><source onerror=hit()></video>",
    "<input autofocus onfocus=hit()>",
    "<style>@import 'http://127.0.0.1:9/x'</style>",
    "<link rel=stylesheet href=http://127.0.0.1:9/x>",
    "<meta http-equiv=refresh content='0;url=javascript:hit()'>",
    "<base href=http://127.0.0.1:9/>",
    "<object data=javascript:hit()></object>",
    "<math><mtext><mglyph><style><img src=x onerror=hit()></style>",
    "<template><script>hit()</script></template>",
    "<a href=javascript:hit() autofocus>x</a>",
    "&lt;script&gt;hit()&lt;/script&gt;",
    "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
)
LEAVES = (
    "",
    '"',
    "'",
    '">',
    "'>",
    "-->",
    "]]>",
    "</td></tr></table>",
    "</li></ul>",
    "</title>",
    "</style>",
    "</textarea>",
    "{{body}}",
    "`",
    "\x00<",
)
HOSTILE = [f"{leave}{run}" for leave, run in itertools.product(LEAVES, RUNS)]


async def test_nothing_runs(tmp_path: Path, speak: Speak) -> None:
    """Of 300 hostile texts in every place that holds one, none runs, loads or changes the page; all can be read."""
    assert len(set(HOSTILE)) >= 300
    kinds = get_args(TaskKind)
    tasks = [Task(kind, subject=text, text=text) for text, kind in zip(HOSTILE, itertools.cycle(kinds))]
    questions = [Task("unanswered", text=text) for text in HOSTILE]
    cases = [OpenCase(text, "waiting", Language("de"), text, 1, overdue=True) for text in HOSTILE]
    team = [Load(text, 1, away=False) for text in HOSTILE]
    summary = msgspec.structs.replace(
        samples.FEW, tasks=(*tasks, *questions), operations=Operations(open=tuple(cases), team=tuple(team))
    )
    data = page(summary, speak("de"), None).decode()
    assert data.count("Content-Security-Policy") == 1
    bare = data.replace("Content-Security-Policy", "X-Nothing")
    file = tmp_path / "report.html"
    file.write_text(bare, encoding="utf-8")
    asked: list[str] = []
    async with chromium() as browser:
        seen = await browser.new_page()
        await seen.add_init_script("window.hits = 0; window.hit = () => { window.hits += 1 }")
        seen.on("request", lambda request: asked.append(request.url))
        seen.on("dialog", lambda dialog: asked.append(dialog.message))
        await seen.goto(file.as_uri())
        await seen.wait_for_load_state("networkidle")
        assert await seen.evaluate("window.hits") == 0
        assert asked == [file.as_uri()]
        elements = "script, iframe, svg, object, video, input, details, link, base, template, math"
        assert await seen.locator(elements).count() == 0
        text = " ".join(await seen.locator("li").all_inner_texts())
    assert all(" ".join(quoted(each).split()) in " ".join(text.split()) for each in HOSTILE)
