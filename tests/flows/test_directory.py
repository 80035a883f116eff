"""Offices, places and regions: what the files may hold, which offices a person is shown, what a link says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from flows import directory, facts
from flows.content import Content
from flows.directory import Files, OfficeId, PlaceId
from flows.effects import Prompt, ShowOffices
from flows.model import RegionId, Value, Variable
from tests.flows.talk import Talk

DAY = date(2026, 11, 22)

REGISTER = """
directory:
  desk: {value: {name: Desk}, unit: office, confidence: official, checked_on: 2026-11-21, source_url: https://a.de}
  far: {value: {name: Far}, unit: office, confidence: unsure, checked_on: 2026-11-21}
  page: {value: https://a.de, unit: url, confidence: official, checked_on: 2026-11-21}
"""
OFFICES = """
offices:
  - {id: desk, fact: desk, name: Desk, topics: [visa], lands: [NW], districts: [minden]}
"""
PLACES = "NW: {NW: [NRW], minden: [Minden, Lübbecke]}"
COUNTRIES = """
checked_on: 2026-11-21
countries:
  AL: {missions: {cities: [Tirana], pages: [https://tirana.diplo.de], confidence: secondary}}
"""
GERMANY = "{region: germany, name: region-germany, languages: [de]}"
REGION = """
region: owl
name: region-owl
lands: [NW]
places: [minden]
languages: [de, tr]
offices: [desk]
hours: {mon: ["09:00", "16:00"]}
holidays: NW
campaigns: {herbst: campaign-herbst}
"""


def read(
    offices: str = OFFICES, countries: str = COUNTRIES, places: str = PLACES, region: str = REGION
) -> directory.Loaded:
    """Read files, each as it should be unless another is given."""
    register, trouble = facts.load("facts.yaml", REGISTER)
    assert trouble == []
    files = Files(
        ("offices.yaml", offices),
        ("countries.yaml", countries),
        ("places.yaml", places),
        {"germany.yaml": GERMANY, "owl.yaml": region},
    )
    return directory.load(files, register, ())


def test_files_that_are_in_order() -> None:
    """What is in order is read, and where it stands is known."""
    loaded = read()
    assert loaded.problems == []
    assert list(loaded.regions) == ["germany", "owl"]
    assert loaded.regions[RegionId("owl")].hours == {"mon": ("09:00", "16:00")}
    assert loaded.where.of("desk").file == "offices.yaml"


@pytest.mark.parametrize(
    ("files", "file", "words"),
    [
        ({"offices": OFFICES.replace("fact: desk", "fact: dsk")}, "offices.yaml", "`dsk`"),
        (
            {"offices": OFFICES.replace("fact: desk", "fact: far")},
            "offices.yaml",
            "no office that may be said",
        ),
        (
            {"offices": OFFICES.replace("fact: desk", "fact: page")},
            "offices.yaml",
            "no office that may be said",
        ),
        ({"offices": OFFICES.replace("lands: [NW]", "lands: [NRW]")}, "offices.yaml", "`NRW`"),
        ({"offices": OFFICES.replace("[minden]", "[mindn]")}, "offices.yaml", "`mindn`"),
        ({"offices": OFFICES.replace("topics: [visa]", "topics: [visas]")}, "offices.yaml", "`visas`"),
        ({"offices": OFFICES.replace("name: Desk", "nam: Desk")}, "offices.yaml", "`nam`"),
        ({"offices": "offices: []\nleft_out: {other: why}"}, "offices.yaml", "No office is `desk`"),
        ({"offices": OFFICES + OFFICES.splitlines()[2]}, "offices.yaml", "a second time"),
        ({"offices": OFFICES.replace("lands", "countries: [Albania], lands")}, "offices.yaml", "`Albania`"),
        ({"countries": COUNTRIES.replace("AL", "Albania")}, "countries.yaml", "`Albania`"),
        (
            {"countries": COUNTRIES.replace("https://tirana.diplo.de", "tirana")},
            "countries.yaml",
            "no address",
        ),
        ({"countries": COUNTRIES.replace("secondary", "unsure")}, "countries.yaml", "`unsure`"),
        ({"countries": COUNTRIES.replace("cities:", "none: true, cities:")}, "countries.yaml", "is none"),
        ({"places": PLACES + "\nXX: {XX: [X]}"}, "places.yaml", "`XX`"),
        ({"places": PLACES.replace("NRW", "Minden")}, "places.yaml", "“Minden”"),
        ({"region": REGION.replace("offices: [desk]", "offices: [dsk]")}, "owl.yaml", "`dsk`"),
        ({"region": REGION.replace("places: [minden]", "places: [mindn]")}, "owl.yaml", "`mindn`"),
        ({"region": REGION.replace("holidays: NW", "holidays: XX")}, "owl.yaml", "`XX`"),
        ({"region": REGION.replace("[de, tr]", "[German]")}, "owl.yaml", "`German`"),
        ({"region": REGION.replace('"16:00"', '"8:00"')}, "owl.yaml", "beginning and end"),
        ({"region": REGION.replace("mon:", "monday:")}, "owl.yaml", "`monday`"),
        ({"region": REGION.replace("herbst:", "Herbst-1:")}, "owl.yaml", "`Herbst-1`"),
        ({"region": REGION.replace("region: owl", "region: o_wl")}, "owl.yaml", "`o_wl`"),
        ({"region": REGION + "emphasis: [visas]"}, "owl.yaml", "`visas`"),
        ({"region": REGION + "token: 123"}, "owl.yaml", "`token`"),
        ({"region": REGION.replace("region: owl", "region: germany")}, "owl.yaml", "a second time"),
    ],
)
def test_mistakes_are_named_with_file_and_line(files: dict[str, str], file: str, words: str) -> None:
    """Each mistake in a file is a problem of that file, with a line and the wrong word."""
    found = [each for each in read(**files).problems if words in each.text and each.file == file]
    assert found
    assert all(each.line for each in found)


def shown(
    content: Content, topic: str = "", region: str = "germany", day: date = DAY, **known: Value
) -> list[str]:
    """Return the ids of the offices shown to somebody."""
    answers = {Variable(name): value for name, value in known.items()}
    return list(directory.show(answers, content.regions[RegionId(region)], content, topic, day).offices)


def test_the_regions_own_come_first(content: Content) -> None:
    """First the offices of the region in its order, then those of the Land, then the nationwide ones."""
    listed = shown(content, "advice", lives_in="germany", place="bielefeld")
    assert listed[:2] == ["mozaik", "integration_centres_nrw"]
    assert listed[2:4] == ["iq_network", "mbe"]


def test_only_the_district_of_the_person(content: Content) -> None:
    """Where the district is known, offices of other districts are not named; where only the Land is, all are."""
    assert shown(content, "recognition", lives_in="germany", place="rostock")[:2] == ["migra", "iq_mv"]
    assert shown(content, "recognition", lives_in="germany", place="seenplatte")[:2] == ["genres", "iq_mv"]
    assert shown(content, "recognition", lives_in="germany", place="MV")[:4] == [
        "migra",
        "genres",
        "vsp",
        "iq_mv",
    ]


def test_offices_of_another_land_are_not_shown(content: Content) -> None:
    """Somebody in Hamburg who came by the link of a region is shown nothing of that region."""
    listed = shown(content, "advice", region="owl", lives_in="germany", place="HH")
    assert not any(content.directory.offices[OfficeId(id)].lands for id in listed)


def test_abroad_and_in_germany(content: Content) -> None:
    """The missions are for people abroad, advice centres in Germany for people there; the hotline is for both."""
    abroad = shown(content, lives_in="abroad", country="AL")
    inland = shown(content, lives_in="germany")
    assert {"missions", "goethe", "zsba", "hotline"} <= set(abroad)
    assert {"mbe", "jmd", "iq_network"} & set(abroad) == set()
    assert {"missions", "zsba"} & set(inland) == set()
    assert {"mbe", "hotline"} <= set(inland)


def test_a_region_for_people_abroad(content: Content) -> None:
    """Whoever comes from abroad by the link of Thuringia is shown its Welcome Center; nobody else abroad is."""
    assert shown(content, "work", region="thueringen", lives_in="abroad")[0] == "welcome_center_thuringia"
    assert "welcome_center_thuringia" not in shown(content, "work", lives_in="abroad")


def test_an_office_that_has_ended(content: Content) -> None:
    """The ZSBA is shown up to the last day of the law, not after it."""
    assert "zsba" in shown(content, day=date(2026, 12, 31), lives_in="abroad")
    assert "zsba" not in shown(content, day=date(2027, 1, 1), lives_in="abroad")


def test_every_topic_has_offices_everywhere(content: Content) -> None:
    """For each topic, abroad and in Germany, in every place, there is somebody to ask."""
    for topic in directory.TOPICS:
        assert shown(content, topic, lives_in="abroad")
        for place in content.directory.places:
            assert shown(content, topic, lives_in="germany", place=place), (topic, place)


def test_regions_of_places(content: Content) -> None:
    """A district belongs to its region before its Land does; a Land without a region to none."""
    belongs = {
        place: getattr(directory.region_of(PlaceId(place), content.directory, content.regions), "id", None)
        for place in (
            "bielefeld",
            "duisburg",
            "NW",
            "TH",
            "rostock",
            "darmstadt",
            "mittelhessen",
            "HH",
            "owl",
        )
    }
    assert belongs == {
        "bielefeld": "owl",
        "duisburg": "ruhr",
        "NW": None,
        "TH": "thueringen",
        "rostock": "mv",
        "darmstadt": "suedhessen",
        "mittelhessen": None,
        "HH": None,
        "owl": "owl",
    }


def in_germany(content: Content, language: str = "en") -> Talk:
    """Begin the conversation about offices up to the question for the place."""
    talk = Talk(content)
    talk.says("/start", f"#{language}", "#self", "@offices", "#germany")
    return talk


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Bielefeld", "bielefeld"),
        ("Билефельд", "bielefeld"),
        ("بيليفيلد", "bielefeld"),
        ("I live in minden", "minden_luebbecke"),
        ("ROSTOCK!", "rostock"),
        ("Росток", "rostock"),
        ("Thüringen", "TH"),
        ("thueringen", "TH"),
        ("Thuringia", "TH"),
        ("Frankfurt am Main", "frankfurt"),
        ("Frankfurt Oder", "BB"),
        ("Muenchen", "BY"),
        ("NRW", "NW"),
        ("Südhessen", "suedhessen"),
        ("Ruhrgebiet", "ruhrgebiet"),
    ],
)
def test_a_place_in_any_spelling(content: Content, text: str, place: str) -> None:
    """A town, Land or region is known by its names, in other scripts and without umlauts, also within a few words."""
    talk = in_germany(content)
    assert talk.says(text) == ["? offices-topic"]
    assert talk.session
    assert talk.session.answers["place"] == place


@pytest.mark.parametrize("text", ["Atlantis", "Bielefeld oder Rostock"])
def test_a_place_that_is_not_known(content: Content, text: str) -> None:
    """A place that is not known, or two at once, is asked for again; nothing is guessed."""
    talk = in_germany(content)
    assert talk.says(text)[-1] == "? offices-place"


def test_an_unknown_place_is_asked_for_by_region(content: Content) -> None:
    """Whoever does not know the place chooses among the regions, each by its name, and has that region."""
    talk = in_germany(content)
    assert talk.says("#unknown") == ["? offices-region"]
    assert isinstance(talk.prompt, Prompt)
    named = [choice.label.id for choice in talk.prompt.choices if choice.kind == "choice"]
    assert named == list(content.regions)
    assert talk.says("Ruhr area") == ["? offices-topic"]
    assert talk.session
    assert (talk.session.region, talk.session.answers["place"]) == ("ruhr", "ruhr")


def test_a_place_brings_its_region(content: Content) -> None:
    """Naming a town of a region makes it hers; naming one of no region leaves hers as it is."""
    talk = in_germany(content)
    talk.says("Rostock")
    assert talk.session
    assert talk.session.region == "mv"
    talk.says("~back", "Hamburg")
    assert talk.session.region == "mv"


def test_the_conversation_ends_with_a_person(content: Content) -> None:
    """In Germany by place and topic, abroad by country; then people are named who can be called."""
    talk = in_germany(content)
    said = talk.says("Rostock", "#recognition")
    assert said[0].startswith("offices migra iq_mv")
    assert said[1:] == ["person-contact", "? main-menu"]
    talk = Talk(content)
    said = talk.says("/start", "#en", "#relative", "@offices", "#abroad", "Albania")
    assert said[0].startswith("offices AL missions goethe zsba hotline")
    assert said[1:] == ["person-contact", "? main-menu"]


@pytest.mark.parametrize(
    ("payload", "region", "campaign"),
    [
        ("owl", "owl", ""),
        ("owl-herbst", "owl", "owl-herbst"),
        ("owl_herbst", "owl", "owl-herbst"),
        ("OWL-Herbst", "owl", "owl-herbst"),
        ("owl-fruehling", "owl", ""),
        ("owl-herbst-2", "owl", ""),
        ("atlantis-herbst", "germany", ""),
        ("", "germany", ""),
    ],
)
def test_a_link_sets_region_and_campaign(content: Content, payload: str, region: str, campaign: str) -> None:
    """A link names a region and a campaign of it; what is not known is passed over."""
    for opening in (f"(open {payload})", f"/start {payload}"):
        talk = Talk(content)
        talk.says(opening)
        assert talk.session
        assert (talk.session.region, talk.session.campaign) == (region, campaign)


def test_a_campaign_is_not_lost(content: Content) -> None:
    """Opening the chat again without a campaign keeps the one she came by; so does naming a place elsewhere."""
    talk = Talk(content)
    talk.says("/start owl-herbst", "#en", "#self", "/start", "@offices", "#germany", "Rostock")
    assert talk.session
    assert (talk.session.region, talk.session.campaign) == ("mv", "owl-herbst")


def test_a_region_greets(content: Content) -> None:
    """After the notice the region of the link greets; without one nothing is said. A link later greets at once."""
    talk = Talk(content)
    assert talk.says("/start owl", "#en") == ["welcome-notice", "region-owl.greeting", "? main-asking_for"]
    assert talk.says("#self", "/start mv")[0] == "region-mv.greeting"
    assert talk.says("/start mv") == ["? main-menu"]
    assert Talk(content).says("/start", "#en") == ["welcome-notice", "? main-asking_for"]


def test_languages_of_a_region_are_offered_first(content: Content) -> None:
    """The person's language comes first, then those of her region in its order."""

    def offered(payload: str) -> list[str]:
        talk = Talk(content, hint="en")
        talk.says(f"(open {payload})")
        assert talk.prompt
        return [choice.label.id for choice in talk.prompt.choices if choice.label.kind == "language"]

    assert offered("owl")[:4] == ["en", "de", "tr", "ar"]
    assert offered("thueringen")[:3] == ["en", "de", "vi"]


def test_regions_greet_and_offices_speak(content: Content) -> None:
    """Every region begins with flows that there are, and every campaign and office can be said: see `lotse check`."""
    for region in content.regions.values():
        assert set(region.emphasis) <= set(content.flows)
        assert set(region.offices) <= set(content.directory.offices)


def blocks(talk: Talk) -> Iterator[ShowOffices]:
    """Yield the lists of offices of the last turn."""
    for effect in talk.effects:
        yield from (block for block in getattr(effect, "blocks", ()) if isinstance(block, ShowOffices))


def test_at_the_turn_of_the_year(content: Content) -> None:
    """On the first of January 2027 nobody is sent to the ZSBA in the conversation either."""
    talk = Talk(content)
    talk.now = datetime(2027, 1, 1, 9, tzinfo=UTC)
    talk.says("/start", "#en", "#self", "@offices", "#abroad", "Albania")
    [listed] = blocks(talk)
    assert "zsba" not in listed.offices
