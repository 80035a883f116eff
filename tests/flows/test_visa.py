"""What a passport means for the visa, and that the visa conversation says it."""

from __future__ import annotations

from datetime import date

import pytest

from flows.content import Content
from flows.model import Value, Variable
from flows.rules.passport import PASSPORT, passport

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("country", "outcome"),
    [
        *[(code, "eu") for code in ("IT", "RO", "DE", "IS", "LI", "NO", "CH")],
        *[(code, "visa_free") for code in ("US", "JP", "GB", "KR", "AU", "NZ", "CA", "IL")],
        *[(code, "other") for code in ("AL", "XK", "TR", "IN", "BR", "AD", "UA")],
    ],
)
def test_what_a_passport_means(content: Content, country: str, outcome: str) -> None:
    """Free movement goes first; § 41 (1) AufenthV names eight states; Brazil and Andorra may not enter for work."""
    assert passport({Variable("country"): country}, content, DAY) == outcome
    assert outcome in PASSPORT.outcomes


@pytest.mark.parametrize("known", [{}, {Variable("country"): "unknown"}])
def test_a_passport_nobody_knows_opens_no_door(content: Content, known: dict[Variable, Value]) -> None:
    """Without a country a visa is taken to be needed."""
    assert passport(known, content, DAY) == "other"
