"""Every flow is walked to each of its ends, in every language, by the labels a person reads."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest

from bot.content import Loaded
from flows.cases.hours import Expectation
from flows.directory import GERMANY
from flows.effects import Offered, OpenCase, Prompt, ShowPlan
from flows.model import PERSON, Ask, FlowId, Input, InputKind, StepId, Variable
from flows.rules.quiz import score
from tests.flows.talk import Talk
from tests.languages import LANGUAGES

ADAPTIVE = ("chance",)
"""Flows in which all answers together decide what comes next: they are walked by people, in a test of their own."""

JOBS = ("nurse", "general_practitioner", "primary_school_teacher", "building_electrician", "bank_clerk")
"""An occupation for each way to recognition; it is written as it is called in the language."""
DECIDING = ("occupation", "occupation_group", "qualification")
DECIDING_IN: dict[str, tuple[str, ...]] = {
    "main": ("qualification",),
    "recognition": DECIDING,
    "points": DECIDING,
    "employer": ("job_kind",),
}
"""Flows in which an answer decides something later, not at once."""


class Walker:
    """Tries every choice of every question it meets, each at least once at every place that it can be reached from."""

    def __init__(self, loaded: Loaded, language: str) -> None:
        self._loaded = loaded
        self._language = language
        self.visited: set[tuple[str, str]] = set()
        self.plans: set[str] = set()
        self._tried: set[tuple[str, str, str]] = set()

    def walk(self) -> None:
        """Begin at the first step and go on until nothing is left to try."""
        team = {GERMANY: Expectation(usual=None, opens_at=None)}
        first = Talk(self._loaded.content, hint=self._language, teams=team)
        first.says("(open )")
        self._note(first)
        places = deque([first])
        while places:
            here = places.popleft()
            for said in self._ways(here):
                there = replace(here)
                there.says(said)
                self._note(there)
                if not any(isinstance(effect, OpenCase) for effect in there.effects):
                    places.append(there)

    def _ways(self, talk: Talk) -> list[str]:
        assert talk.session
        assert talk.prompt
        if talk.session.overlay:
            return self._untried(talk, ["#continue"] if talk.session.overlay.kind == "plan" else ["1"])
        place = talk.session.stack[-1]
        step = talk.content.flows[FlowId(place.flow)].steps[StepId(place.step)]
        if place.flow in ADAPTIVE:
            return self._untried(talk, ["/menu"])
        labels = [self._label(choice) for choice in talk.prompt.choices if choice.kind == "choice"]
        jobs = (
            [self._loaded.catalogue.occupation(self._language, job).text for job in JOBS]
            if isinstance(step, Input) and step.kind is InputKind.OCCUPATION
            else []
        )
        leave = ["/menu"] if isinstance(step, Input) and step.kind is InputKind.QUESTION else []
        return self._untried(talk, [*jobs, *labels, *leave])

    def _untried(self, talk: Talk, said: list[str]) -> list[str]:
        """Return what was not tried here yet; what decides the way later is tried from every one of its values."""
        assert talk.session
        place = talk.session.stack[-1]
        known = talk.session.answers
        context = "/".join(str(known.get(name)) for name in DECIDING_IN.get(place.flow, ()))
        if place.flow == "volunteer":
            context = str(score({Variable(name): value for name, value in known.items()}))
        if place.flow == PERSON:
            context = str(talk.session.remembered.get("subject"))
        new = [text for text in said if (place.flow + place.step, context, text) not in self._tried]
        self._tried |= {(place.flow + place.step, context, text) for text in new}
        return new

    def _label(self, choice: Offered) -> str:
        catalogue = self._loaded.catalogue
        kind, name = choice.label.kind, choice.label.id
        if kind == "language":
            return catalogue.format(name, "language-name").text
        if kind == "place":
            name = f"region-{name}"
        if kind == "choice" and catalogue.own(self._language, name) is None:
            name = f"choice-{name.rpartition('.')[2]}"
        label = catalogue.own(self._language, name)
        assert label, f"{name} has no label in {self._language}"
        return label

    def _note(self, talk: Talk) -> None:
        for effect in talk.effects:
            for block in getattr(effect, "blocks", ()):
                if isinstance(block, ShowPlan):
                    self.plans.add(block.roadmap)
        if talk.session:
            self.visited |= {(frame.flow, frame.step) for frame in talk.session.stack}
        assert isinstance(talk.prompt, Prompt)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_every_road_map_is_reached(language: str, loaded: Loaded) -> None:
    """By labels alone a person reaches every question of every flow and every road map."""
    walker = Walker(loaded, language)
    walker.walk()
    flows = [flow for flow in loaded.content.flows.values() if flow.id not in ADAPTIVE]
    asked = {(f.id, s.id) for f in flows for s in f.steps.values() if isinstance(s, Ask | Input)}
    assert asked <= walker.visited
    assert {roadmap.id for flow in flows for roadmap in flow.roadmaps} == walker.plans
