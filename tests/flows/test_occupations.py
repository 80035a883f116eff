"""Occupations: every one complete, and found from what people write in four languages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

import flows
from flows import facts, occupations
from flows.answers.spelling import fold
from flows.facts import Facts, Unit
from flows.lexicon import Forms
from flows.model import FactKey, Language, Occupation

ROOT = Path(flows.__file__).parent
LOCALES = ROOT.parent / "locales"
LANGUAGES = [Language(code) for code in ("de", "en", "tr", "ar")]


@pytest.fixture(scope="module")
def register() -> Facts:
    """The register that is shipped."""
    return facts.load("facts.yaml", (ROOT / "knowledge" / "facts.yaml").read_text())[0]


@pytest.fixture(scope="module")
def known(register: Facts) -> Mapping[str, Occupation]:
    """The occupations that are shipped."""
    text = (ROOT / "knowledge" / "occupations.yaml").read_text()
    found, problems = occupations.load("occupations.yaml", text, register)
    assert problems == []
    return found


@pytest.fixture(scope="module")
def names(known: Mapping[str, Occupation]) -> Mapping[Language, occupations.Names]:
    """What the occupations are called in every language."""
    found = {}
    for language in LANGUAGES:
        text = (LOCALES / language / "occupations.yaml").read_text()
        found[language], problems = occupations.load_names(f"{language}.yaml", text, known)
        assert problems == []
    return found


@pytest.fixture(scope="module")
def forms(names: Mapping[Language, occupations.Names]) -> Forms:
    """All forms of all languages."""
    return occupations.forms(names)


def test_every_occupation_of_the_register_is_placed(known: Mapping[str, Occupation], register: Facts) -> None:
    """No occupation that the register knows is lost, and none is there twice."""
    of_register = [fact.key for fact in register.values() if fact.unit is Unit.OCCUPATION]
    assert sorted(each.fact for each in known.values()) == sorted(of_register)
    assert len(known) >= 150


@pytest.mark.parametrize(
    ("id", "isco", "regulated", "shortage", "group", "body"),
    [
        ("nurse", "2221/3221", "yes", "academic", "nursing", "land_health"),
        ("software_developer", "2512", "no", "yes", "it", "zab"),
        ("civil_engineer", "2142", "title", "yes", "engineering", "zab"),
        ("building_electrician", "7411", "own_business", "no", "craft", "hwk"),
        ("truck_driver", "8332", "licence", "no", "transport", "driving_licence_office"),
        ("psychologist", "2634", "no", "no", "academic", "zab"),
        ("operating_technician", "3259", "yes", "no", "health", "land_health"),
        ("translator_interpreter", "2643", "title", "no", "academic", "zab"),
        ("dental_assistant", "3251", "no", "no", "health", "professional_chamber"),
    ],
)
def test_an_occupation_says_what_the_register_says(
    known: Mapping[str, Occupation], id: str, isco: str, regulated: str, shortage: str, group: str, body: str
) -> None:
    """Code, regulation and shortage come from the fact, group and body from the list."""
    one = known[id]
    assert (one.isco08, one.regulated, one.shortage, one.group, one.body) == (
        isco,
        regulated,
        shortage,
        group,
        body,
    )


def test_the_shortage_list_is_that_of_the_law(known: Mapping[str, Occupation], register: Facts) -> None:
    """An occupation is on the list of § 18g (1) exactly where a code of it is in one of the groups named there."""
    groups = register[FactKey("blue_card_shortage_isco_groups")].value
    assert isinstance(groups, tuple)
    for one in known.values():
        listed = any(code.startswith(groups) for code in one.isco08.split("/"))
        assert (one.shortage != "no") == listed, one.id


def test_a_code_has_four_digits(known: Mapping[str, Occupation]) -> None:
    """Every occupation names one or two codes of ISCO-08, and the key of its fact begins with the first."""
    for one in known.values():
        codes = one.isco08.split("/")
        assert len(codes) <= 2, one.id
        assert all(len(code) == 4 and code.isdigit() for code in codes), one.id
        assert one.fact.startswith(f"occ_{codes[0]}_"), one.id


def test_every_language_has_three_to_twenty_forms_for_each(
    names: Mapping[Language, occupations.Names], known: Mapping[str, Occupation]
) -> None:
    """No language knows an occupation by its title alone, and none lists a form twice."""
    for language in LANGUAGES:
        assert names[language].keys() == known.keys()
        for id, forms in names[language].items():
            assert 3 <= len(forms) <= 22, (language, id)
            assert len(set(forms)) == len(forms), (language, id)


def test_a_title_means_its_occupation(names: Mapping[Language, occupations.Names], forms: Forms) -> None:
    """What the bot shows on a button it also understands when it is typed."""
    for language, by_occupation in names.items():
        for id, (title, *_) in by_occupation.items():
            assert id in occupations.search(title, forms), (language, title)


def test_no_word_stands_for_more_than_can_be_offered(forms: Forms) -> None:
    """An ambiguous word leads to at most three occupations."""
    assert {form: ids for form, ids in forms.items() if len(ids.split()) > occupations.MOST} == {}


def test_languages_do_not_contradict_each_other(
    names: Mapping[Language, occupations.Names], forms: Forms
) -> None:
    """A word that is ambiguous is so within one language: no chance likeness between two."""
    meant = set()
    for language, by_occupation in names.items():
        alone = occupations.forms({language: by_occupation})
        meant |= {form for form, ids in alone.items() if " " in ids}
    assert {form for form, ids in forms.items() if " " in ids} - meant == set()


FOUND = [
    # German
    ("ich bin Krankenschwester", "nurse"),
    ("Meine Schwester arbeitet als Krankenschwester in Tunis", "nurse"),
    ("krankenschwestr", "nurse"),
    ("Krankenpflegrin", "nurse"),
    ("kranken schwester", "nurse"),
    ("ALTENPFLEGERIN", "nurse"),
    ("Altenpflegehelfer", "care_assistant"),
    ("Aerztin", "general_practitioner"),
    ("Ärztin im Krankenhaus", "general_practitioner"),
    ("Zahnarzt", "dentist"),
    ("mein Bruder ist Elektriker", "building_electrician"),
    ("Ich habe als Koch im Hotel gearbeitet", "cook"),
    ("Maschinenbau Ingeneur", "mechanical_engineer"),
    ("Bau-Ingenieurin", "civil_engineer"),
    ("Baecker", "baker"),
    ("LKW Fahrer", "truck_driver"),
    ("Kfz Mechaniker", "car_mechatronics_technician"),
    ("Erzieherinn", "early_childhood_educator"),
    ("Programmierer", "applications_programmer"),
    ("ich bin Dachdecker", "roofer"),
    ("Dachdekker", "roofer"),
    ("Ich bin gelernter Konditor", "confectioner"),
    ("Gerüstbauerin", "scaffolder"),
    ("Geruestbauer", "scaffolder"),
    ("mein Mann ist Lokführer", "train_driver"),
    ("Meine Tochter ist Zahnarzthelferin", "dental_assistant"),
    ("Zahntechnicker", "dental_technician"),
    ("Ich arbeite als Übersetzerin in Tirana", "translator_interpreter"),
    ("Uebersetzer", "translator_interpreter"),
    ("Psychologin", "psychologist"),
    ("Landschaftsgärtner", "gardener"),
    ("Baggerfahrer", "construction_machine_operator"),
    ("Strassenbauer", "road_builder"),
    ("Autolackierer", "vehicle_painter"),
    ("Goldschmid", "goldsmith"),
    ("Steuerberaterin", "tax_adviser"),
    ("Bankkauffrau", "bank_clerk"),
    ("OP-Assistentin", "operating_technician"),
    ("Chemielaborantin", "chemical_lab_technician"),
    ("Sozialassistentin", "childcare_assistant"),
    ("Mein Sohn hat Trockenbauer gelernt", "drywall_installer"),
    ("Schneiderin aus Damaskus", "tailor"),
    ("Stadtplannerin", "urban_planner"),
    ("Kinderkrankenpfleger", "nurse"),
    # English
    ("I am a nurse", "nurse"),
    ("nurce", "nurse"),
    ("registerd nurse", "nurse"),
    ("my sister is a midwife", "midwife"),
    ("dotkor", "general_practitioner"),
    ("acountant", "accountant"),
    ("softwear developer", "software_developer"),
    ("he works as a welder since 2015", "welder"),
    ("physical therapist", "physiotherapist"),
    ("lorry driver", "truck_driver"),
    ("plummer", "plumber_heating_installer"),
    ("IT support", "it_user_support_technician"),
    ("chef in a restaurant", "cook"),
    ("caregiver for elderly", "care_assistant"),
    ("high school teacher", "secondary_school_teacher"),
    ("electrical engineer", "electrical_engineer"),
    ("I am a psychologist", "psychologist"),
    ("phsychologist", "psychologist"),
    ("my husband is a plasterer", "plasterer"),
    ("dental nurse", "dental_assistant"),
    ("excavator operater", "construction_machine_operator"),
    ("she works as a tailor", "tailor"),
    ("petroleum engineer", "mining_engineer"),
    ("aircraft technician", "aircraft_mechanic"),
    ("biomedical enginer", "biomedical_engineer"),
    ("sworn translator", "translator_interpreter"),
    ("jewler", "goldsmith"),
    ("pastry chef in a hotel", "confectioner"),
    ("security gaurd", "security_guard"),
    ("HR manager", "hr_specialist"),
    ("agricultural engineer from Egypt", "agronomist"),
    ("panel beater", "car_body_builder"),
    ("QA tester", "software_tester"),
    ("hotel manager", "hotel_restaurant_manager"),
    ("operating room technician", "operating_technician"),
    ("steel fixer", "concrete_worker"),
    # Turkish
    ("kocam kaynakçı", "welder"),
    ("ben hemşireyim", "nurse"),
    ("ben hemsireyim", "nurse"),
    ("kız kardeşim hemşire olarak çalışıyor", "nurse"),
    ("HEMŞİRE", "nurse"),
    ("hemşrie", "nurse"),
    ("doktorum", "general_practitioner"),
    ("diş hekimiyim", "dentist"),
    ("bilgisayar mühendisiyim", "software_developer"),
    ("insaat muhendisi", "civil_engineer"),
    ("kaynakçıyım", "welder"),
    ("abim kamyon şoförü", "truck_driver"),
    ("kuaförüm", "hairdresser"),
    ("aşçıyım", "cook"),
    ("asci", "cook"),
    ("tesisatçı", "plumber_heating_installer"),
    ("anaokulu ögretmeni", "early_childhood_educator"),
    ("ebeyim", "midwife"),
    ("psikoloğum", "psychologist"),
    ("ziraat mühendisiyim", "agronomist"),
    ("gıda mühendisi", "food_engineer"),
    ("gida muhendisi", "food_engineer"),
    ("babam terzi", "tailor"),
    ("terziyim", "tailor"),
    ("abim kaportacı", "car_body_builder"),
    ("kardeşim kuyumcu olarak çalışıyor", "goldsmith"),
    ("diş teknisyeniyim", "dental_technician"),
    ("anestezi teknikeri", "anaesthesia_technician"),
    ("ameliyathane teknisyeniyim", "operating_technician"),
    ("harita mühendisi", "surveyor"),
    ("mütercim tercümanım", "translator_interpreter"),
    ("güvenlik görevlisiyim", "security_guard"),
    ("alcipan ustasi", "drywall_installer"),
    ("iş makinesi operatörüyüm", "construction_machine_operator"),
    ("tren makinisti", "train_driver"),
    ("bahçıvanım", "gardener"),
    ("pastacıyım", "confectioner"),
    ("uçak teknisyeni", "aircraft_mechanic"),
    ("diyetisyenim", "dietitian"),
    ("sivaci", "plasterer"),
    ("iskeleci", "scaffolder"),
    ("işletme mezunuyum", "business_administrator"),
    ("özel eğitim öğretmeniyim", "special_needs_teacher"),
    ("kameramanım", "camera_video_technician"),
    ("insan kaynaklari uzmani", "hr_specialist"),
    ("şehir plancısıyım", "urban_planner"),
    # Arabic, dialect and Arabizi
    ("انا ممرضة", "nurse"),
    ("أنا مُمَرِّضة", "nurse"),
    ("اشتغل كممرض في مستشفى", "nurse"),
    ("الممرضة", "nurse"),
    ("ana momarida", "nurse"),
    ("اخي سواق شاحنة في سوريا", "truck_driver"),
    ("انا طبيب اسنان", "dentist"),
    ("طبيبه", "general_practitioner"),
    ("مهندس مدني", "civil_engineer"),
    ("كهربجي", "building_electrician"),
    ("ana kahrabji", "building_electrician"),
    ("حلاق رجالي", "hairdresser"),
    ("معلمة روضة", "early_childhood_educator"),
    ("شيف بمطعم", "cook"),
    ("صيدلانيه", "pharmacist"),
    ("فني تبريد و تكييف", "refrigeration_mechanic"),
    ("ana mo7aseb", "accountant"),
    ("مبرمج كمبيوتر", "applications_programmer"),
    ("اخوي نجار", "cabinet_maker"),
    ("زوجي خياط", "tailor"),
    ("انا خياطه", "tailor"),
    ("ana khayyat", "tailor"),
    ("أبي حداد", "welder"),
    ("مترجمة", "translator_interpreter"),
    ("ana motarjem", "translator_interpreter"),
    ("انا مهندس زراعي", "agronomist"),
    ("اخصائية نفسيه", "psychologist"),
    ("انا اخصائي نفسي من حلب", "psychologist"),
    ("فني تخدير", "anaesthesia_technician"),
    ("فني اسنان", "dental_technician"),
    ("مساعدة طبيب اسنان", "dental_assistant"),
    ("اخي سواق قطار", "train_driver"),
    ("حلواني", "confectioner"),
    ("بستاني", "gardener"),
    ("موظف بنك", "bank_clerk"),
    ("صحفيه", "journalist"),
    ("ana tayyar", "pilot"),
    ("معلم جبس بورد", "drywall_installer"),
    ("معلم سقالات", "scaffolder"),
    ("سمكري سيارات", "car_body_builder"),
    ("مهندس نفط", "mining_engineer"),
    ("نجار باطون", "concrete_worker"),
    ("مصور اعراس", "photographer"),
    ("اشتغل كحارس", "security_guard"),
    ("مهندس مساحه", "surveyor"),
    ("خريج ادارة اعمال", "business_administrator"),
    ("صايغ", "goldsmith"),
    ("ساعاتي", "watchmaker"),
    ("مدير مدرسه", "school_principal"),
    ("معلمة تربية خاصه", "special_needs_teacher"),
    ("اخصائي تغذيه", "dietitian"),
    ("محلل مالي", "financial_analyst"),
    ("الخباز", "baker"),
]


@pytest.mark.parametrize(("text", "id"), FOUND, ids=[text for text, _ in FOUND])
def test_an_occupation_is_found_as_people_write_it(forms: Forms, text: str, id: str) -> None:
    """With inflection, dialect, Latin letters and typos the right occupation comes first."""
    assert occupations.search(text, forms)[:1] == (id,)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("engineer", {"mechanical_engineer", "electrical_engineer", "civil_engineer"}),
        ("ben öğretmenim", {"primary_school_teacher", "secondary_school_teacher", "vocational_teacher"}),
        ("Fahrer", {"truck_driver", "bus_driver"}),
        ("لحام", {"welder", "butcher"}),
        ("chemist", {"chemist", "pharmacist"}),
        ("Krankenpfleger und Hebamme", {"nurse", "midwife"}),
        ("Lackierer", {"painter", "vehicle_painter"}),
        ("mali müşavirim", {"accountant", "tax_adviser"}),
        ("kalıpçı", {"concrete_worker", "toolmaker"}),
        ("ابي حداد", {"welder", "metal_builder"}),
        ("Laborantin", {"medical_laboratory_technologist", "chemical_lab_technician"}),
    ],
)
def test_several_are_offered_where_a_text_may_mean_several(forms: Forms, text: str, ids: set[str]) -> None:
    """A general word is not taken for one occupation."""
    assert set(occupations.search(text, forms)) == ids


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "   ",
            "?",
            "😀",
            "ich",
            "yes",
            "nein danke",
            "weiß nicht",
            "keine Ahnung",
            "I don't know",
            "bilmiyorum",
        ),
        *(
            "لا أعرف",
            "hello",
            "arbeit",
            "visa",
            "Deutsch lernen",
            "I work with computers",
            "Was kostet das eben?",
        ),
        *("merhaba nasılsınız", "مرحبا", "2026", "a", "x" * 5000, "le " * 2000, "how long does it take"),
    ],
)
def test_nothing_is_found_where_nothing_is_sure(forms: Forms, text: str) -> None:
    """A text without an occupation leads to none, however long or strange it is."""
    assert occupations.search(text, forms) == ()


def test_no_forms_find_nothing() -> None:
    """Before any occupation is known, nothing is found and nothing breaks."""
    assert occupations.search("nurse", {}) == ()


def test_every_form_is_found_by_itself(names: Mapping[Language, occupations.Names], forms: Forms) -> None:
    """Whatever stands in a list is found when it is typed exactly so."""
    for language, by_occupation in names.items():
        for id, own in by_occupation.items():
            for form in own:
                assert id in occupations.search(form, forms), (language, form)
                assert id in forms[fold(form)].split(), (language, form)


GOOD = "nurse: {fact: occ_2221_nurse, group: nursing, body: land_health}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            GOOD.replace("nurse,", "nurs,"),
            "`occ_2221_nurs` is no fact about an occupation. Did you mean `occ_2221_nurse`?",
        ),
        (GOOD.replace("occ_2221_nurse", "visa_fee"), "`visa_fee` is no fact about an occupation."),
        (
            GOOD.replace("nursing", "nurssing"),
            "`nurssing` is no group of occupations. Did you mean `nursing`?",
        ),
        (GOOD.replace("land_health", "land_helth"), "Did you mean `land_health`?"),
        (GOOD.replace("body", "office"), "Unknown key `office`"),
        (GOOD + GOOD, "`nurse` stands twice"),
        ("", "The file is empty."),
        ("- nurse", "must be a mapping"),
    ],
)
def test_a_mistake_in_the_list_is_named(register: Facts, text: str, said: str) -> None:
    """What is wrong with an occupation is said with line and suggestion."""
    problems = occupations.load("o.yaml", text, register)[1]
    assert any(said in str(problem) for problem in problems), problems


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nurse: [Nurse]\nmidwive: [Midwife]\n", "`midwive` is no occupation. Did you mean `midwife`?"),
        ("nurse: [A very long title for a nurse]\nmidwife: [Midwife]\n", "has more than 24 characters"),
        ("nurse: Nurse\nmidwife: [Midwife]\n", "must be a list"),
        ("nurse: []\nmidwife: [Midwife]\n", "is empty"),
    ],
)
def test_a_mistake_in_the_names_is_named(known: Mapping[str, Occupation], text: str, said: str) -> None:
    """What is wrong with the names of a language is said with line and suggestion."""
    two = {id: known[id] for id in ("nurse", "midwife")}
    problems = occupations.load_names("n.yaml", text, two)[1]
    assert any(said in str(problem) for problem in problems), problems


def test_an_occupation_without_a_name_is_named(known: Mapping[str, Occupation]) -> None:
    """A language that does not name every occupation is told which."""
    two = {id: known[id] for id in ("nurse", "midwife")}
    names = occupations.load_names("n.yaml", "nurse: [Nurse]\n", two)[0]
    (problem,) = occupations.unnamed("n.yaml", names, two)
    assert str(problem) == "n.yaml: The occupation `midwife` has no name. Write `midwife: [...]`."
