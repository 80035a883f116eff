"""From YAML to occupations and to the ways people call them, with everything that is wrong. Reads no file itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flows.answers.spelling import fold
from flows.facts import Fact, Facts, Unit
from flows.lexicon import Forms
from flows.load.nodes import Fields, Page, entries, items, parse, scalar
from flows.model import FactKey, Language, Occupation
from flows.problems import Problem, nearest

TITLE_LIMIT = 24
"""Characters of a title: what the narrowest list of a messenger shows."""

GROUPS = frozenset(
    (
        *(
            "nursing",
            "doctor",
            "health",
            "education",
            "social",
            "engineering",
            "it",
            "academic",
            "management",
        ),
        *("commerce", "hospitality", "craft", "industry", "transport", "agriculture"),
    )
)
BODIES = frozenset(
    (
        *("land_health", "land_school", "land_education", "land_justice", "chamber_of_architects"),
        *(
            "chamber_of_physicians",
            "chamber_of_agriculture",
            "hwk",
            "ihk_fosa",
            "zab",
            "driving_licence_office",
        ),
        *("professional_chamber", "transport_authority"),
    )
)
REGULATED = frozenset({"yes", "no", "title", "own_business", "licence"})
SHORTAGE = frozenset({"yes", "no", "academic"})

Names = Mapping[str, Sequence[str]]
"""From an occupation's id to its title and the other ways people say it in one language."""


def load(file: str, text: str, facts: Facts) -> tuple[Mapping[str, Occupation], list[Problem]]:
    """Read the occupations and return them with everything that is wrong with them."""
    page = Page(file)
    found: dict[str, Occupation] = {}
    root = parse(page, text)
    for id, _, node in entries(page, root, "the list of occupations") if root else ():
        fields = Fields(page, node, f"the occupation `{id}`")
        if occupation := _occupation(fields, id, facts):
            found[id] = occupation
    return found, sorted(page.problems)


def _occupation(fields: Fields, id: str, facts: Facts) -> Occupation | None:
    fields.allow(("fact", "group", "body"))
    fields.need("fact", "group", "body")
    key = fields.word("fact")
    group, body = _among(fields, "group", GROUPS), _among(fields, "body", BODIES)
    fact = facts.get(FactKey(key)) if key else None
    if key and (fact is None or fact.unit is not Unit.OCCUPATION):
        known = [name for name, each in facts.items() if each.unit is Unit.OCCUPATION]
        fields.page.report(
            fields.key("fact"), f"`{key}` is no fact about an occupation.", nearest(key, known)
        )
        return None
    if fact is None or group is None or body is None:
        return None
    isco, regulated, shortage = (_known(fact, name) for name in ("isco08", "regulated", "shortage"))
    if regulated not in REGULATED or shortage not in SHORTAGE:
        fields.page.report(
            fields.key("fact"), f"`{key}` does not say whether {fields.what} is regulated or short."
        )
    return Occupation(id, isco, regulated, shortage, group, body, fact.key)


def _among(fields: Fields, name: str, allowed: frozenset[str]) -> str | None:
    word = fields.word(name)
    if word is not None and word not in allowed:
        fields.page.report(fields.key(name), f"`{word}` is no {name} of occupations.", nearest(word, allowed))
        return None
    return word


def _known(fact: Fact, name: str) -> str:
    return str(fact.value.get(name, "")) if isinstance(fact.value, Mapping) else ""


def load_names(file: str, text: str, occupations: Mapping[str, Occupation]) -> tuple[Names, list[Problem]]:
    """Read how occupations are called in one language: the first name of each is its title."""
    page = Page(file)
    found: dict[str, tuple[str, ...]] = {}
    root = parse(page, text)
    for id, at, node in entries(page, root, "the list of names") if root else ():
        names = tuple(
            filter(None, map(scalar, items(page, node, f"`{id}`", example="`[Nurse, registered nurse]`")))
        )
        if id not in occupations:
            page.report(at, f"`{id}` is no occupation.", nearest(id, occupations))
        elif names:
            found[id] = names
            if len(names[0]) > TITLE_LIMIT:
                page.report(
                    node, f"The title `{names[0]}` has more than {TITLE_LIMIT} characters.", "Shorten it."
                )
    return found, sorted(page.problems)


def unnamed(file: str, names: Names, occupations: Mapping[str, Occupation]) -> list[Problem]:
    """Return the occupations that have no name in a language."""
    return [
        Problem(file, 0, f"The occupation `{id}` has no name.", f"Write `{id}: [...]`.")
        for id in sorted(occupations.keys() - names.keys())
    ]


def forms(names: Mapping[Language, Names]) -> Forms:
    """Return every folded form of every name in every language, with the ids it may mean separated by spaces.

    A form is also found written together, and with German umlauts as ae, oe and ue.
    """
    meanings: dict[str, list[str]] = {}
    for by_occupation in names.values():
        for id, forms in by_occupation.items():
            for form in {spelling for name in forms for spelling in _spellings(name)}:
                ids = meanings.setdefault(form, [])
                if id not in ids:
                    ids.append(id)
    return {form: " ".join(ids) for form, ids in meanings.items()}


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def _spellings(name: str) -> Iterator[str]:
    for folded in {fold(name), fold(name.translate(_UMLAUTS))} - {""}:
        yield folded
        yield folded.replace(" ", "")
