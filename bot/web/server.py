"""How the application is served: limits that only the server can keep, since it reads first."""

from __future__ import annotations

import uvicorn
from starlette.types import ASGIApp

FRAME = 32 * 1024
"""Bytes of one WebSocket frame: 5,000 characters of any script with room to spare. More is refused unread."""


def configure(app: ASGIApp, host: str, port: int, *, behind_proxy: bool = False) -> uvicorn.Config:
    """Return the configuration of the server; it logs no requests, since their lines would hold addresses."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan="off",
        proxy_headers=behind_proxy,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=3,
        ws_max_size=FRAME,
        ws_ping_interval=25,
        ws_ping_timeout=25,
    )
