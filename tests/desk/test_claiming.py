"""Two volunteers press “take” at once, each at her own instance of the bot."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.content import Loaded
from bot.services.desk.opening import A_DAY
from flows.events import Pressed
from storage import Keys
from tests.desk.parties import Parties, parties
from tests.desk.telling import Story, begin, by_person, play
from tests.storage.arrivals import Clock

OFTEN = 20
"""How often one inquirer comes back: whoever takes her case is shown all that was written in it."""


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
@pytest.mark.parametrize("rounds", [25, pytest.param(1000, marks=pytest.mark.slow)])
async def test_two_take_one_case(url: str, keys: Keys, clock: Clock, loaded: Loaded, rounds: int) -> None:
    """Exactly one gets the case and may write to it; the other hears that it is taken, and nothing of hers is sent."""
    async with parties(url, keys, clock, loaded) as house:
        await begin(house, Story("vera emma"))
        other = await house.beside()
        try:
            wins = Counter([await _round(house, other, number) for number in range(rounds)])
        finally:
            await other.stop()
    assert wins.total() == rounds
    print(f"{rounds} rounds, won by: {dict(wins)}")  # noqa: T201 - figures


async def _round(house: Parties, other: Parties, number: int) -> str:
    """Open a case, let both take it and the winner close it; return who won."""
    name = f"ina{number // OFTEN}"
    house.person(name, "sq")
    if number % OFTEN:
        if number % OFTEN % (A_DAY - 1) == 0:
            house.clock.forward(days=1)
        await house.event(name, Pressed("!reopen"))
    else:
        await play(house, f"{name} asks")
    found = await house.case(name)
    assert found is not None
    code = found[0].code
    house.forget()
    press = Pressed(f"!take.{code}")
    await asyncio.gather(house.hand_in("vera", press), other.hand_in("emma", press))
    await _settle(house, other)
    read = by_person(house.read())
    (winner,) = [each for each in ("vera", "emma") if "desk-taken" in read[each][-1]]
    (loser,) = {"vera", "emma"} - {winner}
    assert "desk-already_taken" in read[loser], read
    assert not any("desk-history" in line or "card" in line for line in read[loser])
    assert read[name] == ["case-taken"]
    house.forget()
    places = {"vera": house, "emma": other}
    await asyncio.gather(*(place.say(each, f"Wort von {each}") for each, place in places.items()))
    await _settle(house, other)
    assert by_person(house.read())[name] == [f"case-from_volunteer «Wort von {winner}»"]
    await places[winner].event(winner, Pressed(f"!close.{code}.unanswered"))
    await _settle(house, other)
    house.forget()
    return winner


async def _settle(*houses: Parties) -> None:
    for house in houses:
        await house.settle()
