"""Public holidays of the Länder. The library reads files and loads slowly, so `flows` is handed a callable only."""

from __future__ import annotations

from datetime import date
from functools import cache

from flows.cases.hours import Holiday


def holiday_of(land: str) -> Holiday:
    """Return what tells the public holidays of a Land, by its code (`NW`); "" has those of all Germany only.

    Days that are kept in some municipalities of a Land only (Assumption in Bavaria, Corpus Christi in Saxony and
    Thuringia) do not count. The first day that is asked loads the library: 11 MB and several 100 ms on a busy core, so
    ask it in a thread where nothing else may wait. Every later year takes less than a millisecond. A code that is no
    Land raises `NotImplementedError` then.
    """
    return lambda day: day in _days(land, day.year)


@cache
def _days(land: str, year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("DE", subdiv=land or None, years=year, expand=False))
