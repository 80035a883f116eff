"""What is read of an example person, and what is said when it cannot be: through the command as people use it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.services.persons import read
from bot.services.routing import route
from flows.rules.person import NO_TITLE, NOTHING, Level, Person, Residence
from tests.rules.people import facts
from tests.rules.test_cases import CASES, FILE, RESULTS


def case(**person: Any) -> dict[str, Any]:
    """Return an example with this person."""
    return {"id": "P99", "reference_date": "2026-11-22", "person": person}


def person_of(**person: Any) -> Person:
    """Read one person without a problem."""
    examples, report = read(json.dumps([case(**person)]))
    assert report.problems == []
    return examples[0].person


def problems(*entries: Any) -> list[str]:
    """Return what is wrong with a list of examples."""
    return read(json.dumps(list(entries)))[1].problems


def lotse(text: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command with this on standard input."""
    command = [sys.executable, "-m", "bot", "routes", *options]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def test_the_command_writes_the_results_in_the_format() -> None:
    """The examples go in and results with the same ids and exactly the agreed keys come out."""
    done = lotse(FILE.read_text(), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    results = json.loads(done.stdout)
    assert results == list(RESULTS.values())
    keys = ["id", "possible", "possible_if", "not_possible", "opportunity_card", "mentions"]
    assert all(list(result) == keys for result in results)


def test_the_command_names_each_problem_on_a_line() -> None:
    """With anything wrong nothing is written, each problem has its line with person and field, and the code is 1."""
    wrong = [case(age="old", nationality="India"), {"id": "P98", "person": {}}]
    done = lotse(json.dumps(wrong), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "P99: person.nationality: `'India'` is not a country such as IN",
        "P99: person.age: `'old'` is no number of at least 0",
        "P98: reference_date: is missing",
    ]


def test_the_command_also_writes_for_people() -> None:
    """Without --json the results are lines."""
    done = lotse(FILE.read_text())
    assert done.returncode == 0
    assert "P01\n  possible: blue_card_general, skilled_academic_18b" in done.stdout


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "standard input: no JSON: "),
        ("[{]", "standard input: no JSON: "),
        ('[{"id": "P1", "age": NaN}]', "standard input: no JSON: NaN is no number"),
        ("[" * 100_000, "standard input: no JSON: "),
        ('{"id": "P1"}', "standard input: a list of persons is needed"),
    ],
)
def test_what_is_no_list_of_persons_is_refused(text: str, problem: str) -> None:
    """Anything but a JSON list has one clear line."""
    found = read(text)[1].problems
    assert len(found) == 1
    assert found[0].startswith(problem)


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (7, "person 1 of the list: `7` is no object"),
        ({"reference_date": "2026-11-22", "person": {}}, "person 1 of the list: id: is missing"),
        ({"id": 3, "reference_date": "2026-11-22", "person": {}}, "person 1 of the list: id: `3` is no name"),
        ({"id": "P1", "reference_date": "2026-11-22"}, "P1: person: is missing"),
        ({"id": "P1", "reference_date": "2026-11-22", "person": None}, "P1: person: `null` is no object"),
        ({"id": "P1", "reference_date": "2026-11-22", "person": []}, "P1: person: `[]` is no object"),
        (
            {"id": "P1", "reference_date": "22.11.2026", "person": {}},
            "P1: reference_date: `'22.11.2026'` is no date such as 2026-11-21",
        ),
        (case(age=-1), "P99: person.age: `-1` is no number of at least 0"),
        (case(age=True), "P99: person.age: `True` is no number of at least 0"),
        (case(age=float("inf")), "standard input: no JSON: Infinity is no number"),
        (case(age=32.5), "P99: person.age: `32.5` is no whole number"),
        (case(residence="home"), "P99: person.residence: `'home'` is not known."),
        (case(languages={"de": "A3"}), "P99: person.languages.de: `'A3'` is not known."),
        (case(languages="A1"), "P99: person.languages: `'A1'` is no object"),
        (
            case(qualification={"status_in_germany": "recognized"}),
            "P99: person.qualification.status_in_germany: `'recognized'` is not known. Did you mean `recognised`?",
        ),
        (case(qualification={"kind": 3}), "P99: person.qualification.kind: `3` is no text"),
        (
            case(qualification={"completed_year": 19}),
            "P99: person.qualification.completed_year: `19` is no year",
        ),
        (
            case(occupation={"isco08": "21-20"}),
            "P99: person.occupation.isco08: `'21-20'` is not a code such as 2512",
        ),
        (
            case(job_offer={"duration_months": "long"}),
            "P99: person.job_offer.duration_months: `'long'` is no number of at least 0",
        ),
        (
            case(job_offer={"qualified_job": "yes"}),
            "P99: person.job_offer.qualified_job: `'yes'` is neither true nor false",
        ),
        (case(ict={"role": "boss"}), "P99: person.ict.role: `'boss'` is not known."),
        (case(training_offer={"kind": "uni"}), "P99: person.training_offer.kind: `'uni'` is not known."),
    ],
)
def test_a_wrong_field_is_named_with_person_and_place(entry: Any, problem: str) -> None:
    """Missing keys, unknown words and wrong types have one line that names person and field."""
    found = problems(entry)
    assert len(found) == 1
    assert found[0].startswith(problem)


def test_an_id_may_stand_only_once() -> None:
    """Two persons of one name could not be told apart in the results."""
    assert problems(case(), case()) == ["P99: id: stands here more than once"]


def test_an_unread_field_is_noted_and_stops_nothing() -> None:
    """A field nobody reads may be misspelt, so it is named, while the person is judged all the same."""
    results, report = route(json.dumps([case(nationalty="IN")]), facts())
    assert report.problems == []
    assert report.notes == ["P99: person.nationalty: is not read. Did you mean `nationality`?"]
    assert results[0]["possible"] == []


def test_null_means_none_only_where_the_format_says_so() -> None:
    """No qualification, offer, title or German are known to be none; no funds or age are not known."""
    names = ("qualification", "job_offer", "current_title", "funds_eur_month", "age")
    person = person_of(**dict.fromkeys(names), languages={"de": None})
    assert (person.qualification, person.offer, person.title) == (NOTHING, NOTHING, NO_TITLE)
    assert (person.german, person.english) == (Level.NONE, None)
    assert (person.funds_month, person.age) == (None, None)


@pytest.mark.parametrize("name", ["qualification", "job_offer", "current_title", "age", "residence"])
def test_missing_and_unknown_are_the_same(name: str) -> None:
    """A field that is missing or says "unknown" is not known."""
    assert person_of() == person_of(**{name: "unknown"}) == Person()


def test_nothing_known_means_nothing_possible_and_nothing_refused() -> None:
    """Of a person nobody knows anything about every route is open."""
    result = route(json.dumps([case()]), facts())[0][0]
    assert (result["possible"], result["not_possible"]) == ([], {})
    assert len(result["possible_if"]) == 23


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("§ 16b AufenthG", "16b"),
        ("18a", "18a"),
        ("§ 16 b", "16b"),
        ("none", NO_TITLE),
        ("schengen", "schengen"),
    ],
)
def test_a_title_is_known_by_its_paragraph(written: str, title: str) -> None:
    """However it is written, the paragraph counts."""
    assert person_of(current_title=written).title == title


@pytest.mark.parametrize(
    ("written", "residence"),
    [
        ("abroad", Residence.ABROAD),
        ("germany", Residence.GERMANY),
        ("DE", Residence.GERMANY),
        ("IN", Residence.ABROAD),
    ],
)
def test_residence_may_be_a_country(written: str, residence: Residence) -> None:
    """A country is abroad unless it is Germany."""
    assert person_of(residence=written).residence is residence


def test_special_facts_are_read() -> None:
    """What only some routes ask for has its fields, too."""
    person = person_of(
        training_offer={"kind": "school", "gross_month_eur": 900, "preparatory_course": True},
        driver={"home_country_licence": True},
        ict={"role": "trainee", "months_in_group": 6, "transfer_days": 91},
        experience={"it_at_degree_level": False},
        job_offer={"duration_months": "unlimited", "hours_week": 30},
    )
    assert person.training not in (None, NOTHING)
    assert person.driving.home_licence
    assert (person.transfer.role, person.transfer.days) == (True, 91)
    assert person.it_below_degree_level


def shuffled(value: Any, data: st.DataObject) -> Any:
    """Return the same JSON with the keys of every object in another order."""
    if not isinstance(value, dict):
        return value
    keys = data.draw(st.permutations(list(value)))
    return {key: shuffled(value[key], data) for key in keys}


@settings(max_examples=15, deadline=None, derandomize=True)
@given(st.data())
def test_the_order_of_keys_decides_nothing(data: st.DataObject) -> None:
    """The same persons with their keys in any order have the same results."""
    text = json.dumps([shuffled(each, data) for each in CASES])
    assert route(text, facts())[0] == list(RESULTS.values())


values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.data())
def test_whatever_stands_in_a_field_is_read_or_refused(data: st.DataObject) -> None:
    """No value in any place ends in anything but a result or a line for the person."""
    entry = json.loads(json.dumps(data.draw(st.sampled_from(CASES))))
    part = entry["person"]
    inner = [name for name, value in part.items() if isinstance(value, dict)]
    if data.draw(st.booleans()):
        part = part[data.draw(st.sampled_from(inner))]
    part[data.draw(st.sampled_from(list(part)))] = data.draw(values)
    text = json.dumps([entry]).replace("Infinity", "1e999")
    results, report = route(text, facts())
    assert len(results) == (0 if report.problems else 1)
    assert all(line.startswith(f"{entry['id']}: person.") for line in report.problems)
