"""The chat page: HTML filled once per language, and the files that belong to it, each with its cache headers.

Words come from `locales/*/web.ftl` only. Everything is prepared at start; a request only chooses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from bot.web.files import File, load, read

Text: TypeAlias = Callable[[str, str], str]
"""The text of a message: (language, id)."""

TEXTS = (
    "web-name",
    "web-title",
    "web-tagline",
    "web-language",
    "web-log",
    "web-from_lotse",
    "web-from_you",
    "web-choices",
    "web-chosen",
    "web-typing",
    "web-input",
    "web-placeholder",
    "web-send",
    "web-count",
    "web-newest",
    "web-waiting",
    "web-stored",
    "web-failed",
    "web-connecting",
    "web-offline",
    "web-online",
    "web-slower",
    "web-old_button",
    "web-file_photo",
    "web-file_voice",
    "web-file_pdf",
    "web-file_chart",
    "web-file_report",
    "web-file_gone",
    "web-file_close",
    "web-delete",
    "web-delete_title",
    "web-delete_text",
    "web-delete_yes",
    "web-delete_no",
    "web-noscript",
)
"""Every message the page shows; besides, it takes `language-name` of every language."""

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"


class Page:
    """Answers the requests for the page and what belongs to it."""

    def __init__(self, text: Text, languages: Sequence[str]) -> None:
        if not languages:
            raise ValueError("the page needs a language")
        self._languages = tuple(languages)
        self._assets = load()
        self._named = {file.hashed(name): file for name, file in self._assets.items()}
        words = {language: {id_: text(language, id_) for id_ in TEXTS} for language in languages}
        menu = [{"id": id_, "name": text(id_, "language-name"), "dir": direction(id_)} for id_ in languages]
        self._texts = {id_: File.of(_json(words[id_]).encode(), "application/json") for id_ in languages}
        self._pages = {id_: File.of(self._fill(id_, words[id_], menu), "text/html") for id_ in languages}

    async def chat(self, request: Request) -> Response:
        """Answer with the page in the language of the address, else the browser's."""
        wanted = [
            request.query_params.get("lang", ""),
            *_accepted(request.headers.get("accept-language", "")),
        ]
        return self._pages[choose(wanted, self._languages)].answer(request, _ASK_AGAIN)

    async def texts(self, request: Request) -> Response:
        """Answer with the page's texts in one language."""
        file = self._texts.get(request.path_params["language"])
        return file.answer(request, _ASK_AGAIN) if file else Response(status_code=404)

    async def asset(self, request: Request) -> Response:
        """Answer with a file of the page; its name changes with its content."""
        file = self._named.get(request.path_params["name"])
        return file.answer(request, _FOR_EVER) if file else Response(status_code=404)

    def _fill(self, language: str, words: Mapping[str, str], menu: Sequence[Mapping[str, str]]) -> bytes:
        values = {id_: escape(value) for id_, value in words.items()}
        values |= {name: f"/assets/{file.hashed(name)}" for name, file in self._assets.items()}
        modules = sorted(path for name, path in values.items() if name.endswith(".js") and name != "chat.js")
        values["modules"] = "".join(f'<link rel="modulepreload" href="{path}">\n' for path in modules)
        values |= {"language": language, "direction": direction(language)}
        values["data"] = _json({"language": language, "languages": menu, "texts": words}).replace(
            "<", "\\u003c"
        )
        return re.sub(
            r"\{\{([\w.-]+)\}\}", lambda found: values[found[1]], read("chat.html").decode()
        ).encode()


def direction(language: str) -> str:
    """Return `rtl` or `ltr`."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"


def choose(wanted: Sequence[str], languages: Sequence[str]) -> str:
    """Return the first wanted language there is, region or not, else English, else the first there is."""
    for code in wanted:
        for candidate in (code.lower(), code.lower().partition("-")[0]):
            if candidate in languages:
                return candidate
    return "en" if "en" in languages else languages[0]


def _accepted(header: str) -> list[str]:
    """Read `de-DE,de;q=0.9,en;q=0.8` (RFC 9110, 12.5.4), best first; what cannot be read comes last."""
    ranked = []
    for part in header.split(",")[:20]:
        code, _, quality = part.strip().partition(";q=")
        weight = float(quality) if re.fullmatch(r"[01](\.\d{1,3})?", quality) else 0.0 if quality else 1.0
        ranked.append((weight, code))
    return [code for weight, code in sorted(ranked, key=lambda pair: -pair[0]) if weight > 0]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
