"""The web chat as a channel: pages connect by WebSocket, messages go to every open page of a chat."""

from bot.channels.web.channel import WebChannel
from bot.channels.web.gate import Limits, WebGate

__all__ = ["Limits", "WebChannel", "WebGate"]
