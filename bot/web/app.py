"""Which path serves what. Builds the ASGI application and knows no channel but by its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp

from bot import __version__
from bot.web.headers import SecureHeaders
from bot.web.page import Page, Text


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is: `channels` maps a name to its state (`ok`, or one word that says what is wrong); `answers` is how
    questions are matched (`ok`, else by their letters alone, and why).
    """

    ok: bool = True
    channels: Mapping[str, str] = field(default_factory=dict)
    answers: str = "ok"


def build(
    *,
    chat: ASGIApp,
    text: Text,
    languages: Sequence[str],
    health: Callable[[], Health],
    origin: str | None = None,
    mounts: Sequence[BaseRoute] = (),
) -> ASGIApp:
    """Build the application; `chat` serves `/ws`, `languages` are offered in this order.

    `origin` (`https://lotse.example`) is where people reach it, `mounts` are the hooks of other channels.
    """
    page = Page(text, languages)

    async def state(request: Request) -> JSONResponse:
        now = health()
        body = {"ok": now.ok, "version": __version__, "channels": dict(now.channels), "answers": now.answers}
        return JSONResponse(body, 200 if now.ok else 503, {"Cache-Control": "no-store"})

    routes: list[BaseRoute] = [
        Route("/", page.chat),
        Route("/chat", page.chat),
        Route("/texts/{language}.json", page.texts),
        Route("/assets/{name}", page.asset),
        Route("/health", state),
        WebSocketRoute("/ws", chat),
        *mounts,
    ]
    return SecureHeaders(Starlette(routes=routes), origin)
