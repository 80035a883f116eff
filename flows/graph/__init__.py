"""Draws flows for the people who write them: as Mermaid and as one SVG picture. Pure; the engine never uses it."""

from __future__ import annotations

from flows.graph.mermaid import mermaid
from flows.graph.svg import svg

__all__ = ["mermaid", "svg"]
