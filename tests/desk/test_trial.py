"""Trying Lotse out alone: whoever is invited may work at once, whatever the clock says."""

from __future__ import annotations

import pytest

from bot.content import Loaded
from storage import Keys
from tests.desk.parties import parties
from tests.storage.arrivals import Clock


@pytest.mark.parametrize("trial", [True, False])
async def test_a_trial_goes_on_at_night(
    trial: bool, url: str, keys: Keys, clock: Clock, loaded: Loaded
) -> None:
    """Half past three at night a volunteer of a trial is asked to take a case; any other sleeps on."""
    clock.forward(hours=14, minutes=30)
    async with parties(url, keys, clock, loaded, trial=trial) as house:
        house.person("vera", "de")
        await house.volunteer("vera")
        house.person("ina", "sq")
        await house.asks("ina")
        offered = any(payload.startswith("!take.") for payload in house.offered("vera"))
        assert offered == trial
