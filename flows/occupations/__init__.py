"""Occupations: what each means for recognition, how people call it, and which one a text in any language may mean."""

from __future__ import annotations

from flows.occupations.reading import TITLE_LIMIT, Names, forms, load, load_names, unnamed
from flows.occupations.searching import MOST, search

__all__ = ["MOST", "TITLE_LIMIT", "Names", "forms", "load", "load_names", "search", "unnamed"]
