"""Posters: what is on one (`sheet`) and how it is printed (`printing`, which loads its libraries only then)."""

from __future__ import annotations

from bot.poster.sheet import NoPoster, Sheet, make

__all__ = ["NoPoster", "Sheet", "make"]
