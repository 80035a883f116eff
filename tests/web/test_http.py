"""What the web application answers over HTTP: the page in the right language, cacheable, locked down."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from multidict import CIMultiDictProxy
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.web import TEXTS, Health, build
from bot.web.files import link
from bot.web.headers import policy
from bot.web.page import Text, choose
from tests.web import texts
from tests.web.serving import serving

ASSETS = Path(__file__).parents[2] / "bot" / "web" / "assets"
LIMIT = 60 * 1024

of_module = pytest.mark.asyncio(loop_scope="module")


async def _no_chat(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse("no chat here")(scope, receive, send)


async def _hook(request: object) -> PlainTextResponse:
    return PlainTextResponse("hooked")


async def _broken(request: object) -> PlainTextResponse:
    raise RuntimeError("planted")


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: CIMultiDictProxy[str]
    body: bytes

    @property
    def text(self) -> str:
        """Return the body as text."""
        return self.body.decode()


class Client:
    """Asks a server and takes the answer as it is, compressed or not."""

    def __init__(self, port: int) -> None:
        self._origin = f"http://127.0.0.1:{port}"

    async def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for a path; `Accept_Language="de"` is a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with (
            aiohttp.ClientSession(auto_decompress=False, skip_auto_headers=["Accept-Encoding"]) as session,
            session.request(method, self._origin + path, headers=named) as answer,
        ):
            return Answer(answer.status, answer.headers, await answer.read())


@asynccontextmanager
async def _asking(health: Health, text: Text = texts.text) -> AsyncIterator[Client]:
    mounts = (Route("/hooks/telegram", _hook, methods=["POST"]), Route("/broken", _broken))
    app = build(chat=_no_chat, text=text, languages=texts.LANGUAGES, health=lambda: health, mounts=mounts)
    async with serving(app) as port:
        yield Client(port)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client() -> AsyncIterator[Client]:
    """Ask the application over HTTP."""
    async with _asking(Health(channels={"web": "ok"})) as client:
        yield client


@pytest.mark.parametrize(
    ("query", "accept", "language"),
    [
        ("", "", "en"),
        ("", "tr", "tr"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de"),
        ("", "en;q=0.5, ar;q=0.7", "ar"),
        ("", "fr,uk;q=0.9", "en"),
        ("", "de;q=0, tr;q=0.1", "tr"),
        ("", ";;;q=x,,*", "en"),
        ("?lang=ar", "de", "ar"),
        ("?lang=AR-eg", "de", "ar"),
        ("?lang=xx", "de", "de"),
        ("?lang=../../etc", "de", "de"),
    ],
)
@of_module
async def test_page_comes_in_the_best_language(
    client: Client, query: str, accept: str, language: str
) -> None:
    """The address decides first, then the browser, then English."""
    page = (await client.get(f"/{query}", Accept_Language=accept)).text
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert f'<title data-text="web-title">{texts.text(language, "web-title")}</title>' in page


def test_without_english_the_first_language_is_shown() -> None:
    """A bot without English shows its first language to everybody else."""
    assert choose(["fr"], ["tr", "de"]) == "tr"


@pytest.mark.parametrize("language", texts.LANGUAGES)
@of_module
async def test_page_is_complete(client: Client, language: str) -> None:
    """No placeholder is left, and the data of the page holds every text and every language."""
    page = (await client.get(f"/?lang={language}")).text
    assert "{{" not in page
    found = re.search(r'<script type="application/json" id="page">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    assert data["texts"] == {id_: texts.text(language, id_) for id_ in TEXTS}
    assert [each["id"] for each in data["languages"]] == list(texts.LANGUAGES)
    assert data["texts"] == json.loads((await client.get(f"/texts/{language}.json")).body)


@of_module
async def test_texts_cannot_leave_their_place() -> None:
    """A text with markup in it stays a text, in the page and in its data."""
    evil = "</script><img src=x onerror=alert(1)>\"'&"
    async with _asking(Health(), lambda language, id_: evil) as client:
        page = (await client.get("/")).text
    assert "<img src=x" not in page
    assert page.count("</script>") == 2


def test_texts_of_page_and_locales_are_the_same() -> None:
    """Each text the page uses exists in every language, and none is left over."""
    sources = "".join(file.read_text() for file in ASSETS.iterdir() if file.suffix in {".html", ".js"})
    used = set(re.findall(r"web-[a-z]+(?:_[a-z]+)*", sources))
    used |= {"web-waiting", "web-stored", "web-failed"}  # the script adds the state to `web-`
    assert used == set(TEXTS)
    for language in texts.LANGUAGES:
        source = (texts.LOCALES / language / "web.ftl").read_text()
        assert re.findall(r"^([\w-]+) =", source, re.MULTILINE) == list(TEXTS), language


def test_no_word_stands_in_the_script_or_style() -> None:
    """What a person reads comes from the texts: no letter outside of ASCII, no sentence in the script."""
    for file in (*ASSETS.glob("*.js"), *ASSETS.glob("*.css")):
        source = file.read_text().replace("✓", "").replace("’”»", "")
        assert source.isascii(), file.name


@pytest.mark.parametrize(
    "path", ["/", "/health", "/texts/de.json", "/nothing", "/assets/none.js", "/broken", "/hooks/telegram"]
)
@of_module
async def test_every_answer_is_locked_down(client: Client, path: str) -> None:
    """Errors and hooks included, every answer carries the security headers and sets no cookie."""
    headers = (await client.get(path)).headers
    rules = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert rules["default-src"] == "'none'"
    assert {rules[f"{kind}-src"] for kind in ("script", "style", "connect")} == {"'self'"}
    assert (rules["img-src"], rules["media-src"]) == ("'self' blob:", "blob:")
    assert headers["content-security-policy"].count("blob:") == 2
    assert rules["frame-ancestors"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "set-cookie" not in headers


def test_public_origin_is_named_for_the_websocket() -> None:
    """The public origin adds its WebSocket to the policy and nothing else."""
    assert "connect-src 'self' wss://lotse.example;" in policy("https://lotse.example")
    assert "connect-src 'self' ws://127.0.0.1:8080;" in policy("http://127.0.0.1:8080")


@of_module
async def test_links_of_posters_open_the_page(client: Client) -> None:
    """`/chat?start=...&lang=tr`, as posters and campaigns say it, is the page in that language."""
    assert (await client.get("/chat?start=owl-herbst&lang=tr")).text == (await client.get("/?lang=tr")).text


@of_module
async def test_page_has_no_inline_code_or_style(client: Client) -> None:
    """The page holds what its policy allows: no handler, no style, no script but the module and the data."""
    page = (await client.get("/")).text
    assert not re.search(r"\s(on\w+|style)=", page)
    assert re.findall(r"<script ([^>]*)>", page)[0] == 'type="application/json" id="page"'
    assert len(re.findall(r"<script", page)) == 2
    assert "<style" not in page


@of_module
async def test_assets_are_kept_for_ever_and_named_by_content(client: Client) -> None:
    """Modules, style and icon are cached for ever under a name that changes with them; all modules are told ahead."""
    names = set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', (await client.get("/")).text))
    assert len(names) == len([file for file in ASSETS.iterdir() if file.suffix != ".html"])
    imported = set()
    for name in names:
        answer = await client.get(name)
        assert answer.status == 200
        assert "immutable" in answer.headers["cache-control"]
        if name.endswith(".js"):
            imported |= set(re.findall(r'"\./([^"]+)"', answer.text))
    assert imported
    assert {f"/assets/{name}" for name in imported} < names
    assert (await client.get("/assets/chat.js")).status == 404


def test_module_is_named_anew_when_what_it_imports_changes() -> None:
    """A module's name changes with everything it imports, so a browser never mixes two versions."""
    sources = {"a.js": b'import { x } from "./b.js";', "b.js": b'import { y } from "./c.js";', "c.js": b"1"}
    old, new = link(sources), link({**sources, "c.js": b"2"})
    assert {name for name in sources if old[name].mark != new[name].mark} == set(sources)
    assert f'"./{new["b.js"].hashed("b.js")}"'.encode() in new["a.js"].body


@pytest.mark.parametrize("imported", ["a.js", "b.js", "none.js"])
def test_modules_that_cannot_be_linked_fail_at_start(imported: str) -> None:
    """A circle of imports, or one of a file that is not there, is told at start with the way to it."""
    sources = {
        "a.js": b'import { x } from "./b.js";',
        "b.js": f'import {{ y }} from "./{imported}";'.encode(),
    }
    with pytest.raises(ValueError, match=f"a.js > b.js > {imported}"):
        link(sources)


@of_module
async def test_page_is_asked_for_again_and_sent_once(client: Client) -> None:
    """The page itself is asked for each time, and not sent again while it is the same."""
    first = await client.get("/")
    assert first.headers["cache-control"] == "no-cache"
    again = await client.get("/", If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


@of_module
async def test_answers_are_compressed_where_wanted(client: Client) -> None:
    """Who accepts gzip gets the same bytes compressed."""
    packed = await client.get("/", Accept_Encoding="br, gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == (await client.get("/")).body


@of_module
async def test_whole_chat_is_small(client: Client) -> None:
    """Page, script, style and icon together stay under 60 KB uncompressed in every language."""
    for language in texts.LANGUAGES:
        page = await client.get(f"/?lang={language}")
        names = set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', page.text))
        sizes = [len((await client.get(name)).body) for name in names]
        assert len(page.body) + sum(sizes) < LIMIT, language


@of_module
async def test_health_says_how_it_is(client: Client) -> None:
    """Health is 200 while the bot works and 503 when it does not, with the state of each channel."""
    well = await client.get("/health")
    assert (well.status, json.loads(well.body)["channels"]) == (200, {"web": "ok"})
    async with _asking(Health(ok=False, channels={"telegram": "rejected"})) as other:
        ill = await other.get("/health")
    assert (ill.status, json.loads(ill.body)["ok"]) == (503, False)


@of_module
async def test_hooks_of_other_channels_have_their_place(client: Client) -> None:
    """A mounted hook is reached by its method and path only."""
    assert (await client.get("/hooks/telegram", "POST")).text == "hooked"
    assert (await client.get("/hooks/telegram")).status == 405
