"""Everything the engine walks through, loaded once at start and never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.directory import Directory, Region
from flows.facts import Facts
from flows.lexicon import Lexicon
from flows.model import Answer, AnswerId, Flow, FlowId, Language, Occupation, RegionId, RoadMap, RoadMapId


@dataclass(frozen=True, slots=True)
class Content:
    """`languages` in the order they are offered; the first is the one texts are written in."""

    flows: Mapping[FlowId, Flow]
    languages: tuple[Language, ...]
    answers: Mapping[AnswerId, Answer] = field(default_factory=dict)
    occupations: Mapping[str, Occupation] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)
    lexicon: Lexicon = field(default_factory=Lexicon)
    regions: Mapping[RegionId, Region] = field(default_factory=dict)
    directory: Directory = field(default_factory=Directory)

    @property
    def roadmaps(self) -> Mapping[RoadMapId, RoadMap]:
        """All road maps of all flows."""
        return {roadmap.id: roadmap for flow in self.flows.values() for roadmap in flow.roadmaps}
