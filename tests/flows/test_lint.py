"""The lints: each finds its broken example, says where and what to do, and leaves the mended one alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from flows.lint import Limits, Material, check, gaps
from flows.lint.figures import bare
from flows.load import load, load_answers
from flows.model import AnswerId, FactKey, Language, MessageId
from flows.problems import Problem
from flows.wording import Pattern, Wording

MAIN = """
flow: main
title: main-title
steps:
  - id: menu
    ask: main-menu
    choices:
      - {id: work, call: work}
    next: menu
"""
WORK = """
flow: work
title: work-title
steps:
  - id: intro
    say: work-intro
  - id: trained
    ask: work-trained
    choices: [germany, other]
  - id: plan
    roadmap: plan
roadmaps:
  - id: plan
    title: plan-title
    steps:
      - {id: first, text: plan-first, link: finder, facts: [finder]}
"""
ANSWERS = "- {id: fee, topic: visa, facts: [visa_fee], flow: work}\n"
TEXTS = {
    "main-title": "Menü",
    "main-menu": "Womit kann ich helfen?",
    "main-menu.work": "Arbeiten",
    "work-title": "Arbeiten",
    "work-intro": "Gut, {$for}",
    "work-trained": "Wo haben Sie gelernt?",
    "work-trained.short": "Gelernt in",
    "work-trained.germany": "In Deutschland",
    "work-trained.germany-words": "Deutschland, hier",
    "work-trained.other": "Anderswo",
    "plan-title": "Ihr Weg",
    "plan-first": "Stelle finden",
    "plan-first.cost": 'Es kostet {FACT("visa_fee")}',
    "answer-fee": 'Das Visum kostet {FACT("visa_fee")}.',
    "answer-fee.title": "Was kostet das Visum?",
    "word-menu": "Menü",
    "word-menu.words": "menue, themen",
}
TURKISH = {
    "main-title": "Menü",
    "main-menu": "Nasıl yardımcı olabilirim?",
    "main-menu.work": "Çalışmak",
    "work-title": "Çalışmak",
    "work-intro": "Güzel, {$for}",
    "work-trained": "Nerede öğrendiniz?",
    "work-trained.short": "Öğrenilen yer",
    "work-trained.germany": "Almanya'da",
    "work-trained.germany-words": "Almanya, burada",
    "work-trained.other": "Başka yerde",
    "plan-title": "Yolunuz",
    "plan-first": "Makamı bulun",
    "plan-first.cost": 'Ücret {FACT("visa_fee")}',
    "answer-fee": 'Vize ücreti {FACT("visa_fee")}.',
    "answer-fee.title": "Vize ne kadar?",
    "word-menu": "Menü",
    "word-menu.words": "ana menü, konular",
}
ASKED = tuple(f"wie teuer {n} visum" for n in ("das", "mein", "dein", "ein", "kein", "sein"))
DE, TR = Language("de"), Language("tr")


def _wording(language: Language, texts: Mapping[str, str | tuple[str, ...]]) -> Wording:
    messages = {}
    for line, (id, text) in enumerate(texts.items(), start=1):
        renderings = (text,) if isinstance(text, str) else text
        whole = " ".join(renderings)
        messages[MessageId(id)] = Pattern(
            renderings=renderings,
            length=max(map(len, renderings)),
            file=f"locales/{language}/main.ftl",
            line=line,
            variables=frozenset(re.findall(r"\{\$(\w+)\}", whole)),
            facts=frozenset(map(FactKey, re.findall(r'FACT\("(\w+)"\)', whole))),
            references=frozenset(map(MessageId, re.findall(r"\{([a-z-]+)\}", whole))),
        )
    return Wording(language, messages)


def _material(
    work: str = WORK,
    *,
    main: str = MAIN,
    de: Mapping[str, str | tuple[str, ...]] | None = None,
    tr: Mapping[str, str | tuple[str, ...]] | None = None,
    drop: tuple[str, ...] = (),
) -> Material:
    """Build sound content with changes: German and Turkish texts changed, texts of both languages dropped."""
    loaded = load({"main.yaml": main, "work.yaml": work})
    assert loaded.problems == []
    answers = load_answers({"answers.yaml": ANSWERS})
    source = {id: text for id, text in {**TEXTS, **(de or {})}.items() if id not in drop}
    turkish = {id: text for id, text in {**TURKISH, **(tr or {})}.items() if id not in drop}
    return Material(
        flows=loaded.flows,
        places=loaded.places,
        wordings=(_wording(DE, source), _wording(TR, turkish)),
        system=("word-menu",),
        facts=(FactKey("visa_fee"), FactKey("finder"), FactKey("doubtful")),
        unsure=(FactKey("doubtful"),),
        links=(FactKey("finder"),),
        answers=answers.answers,
        answer_places=answers.places,
        questions={language: {AnswerId("fee"): ASKED} for language in (DE, TR)},
    )


def _only(material: Material) -> Problem:
    problems = check(material)
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


def _only_gap(material: Material) -> Problem:
    """Return what a translation lacks; nothing is broken by it."""
    assert check(material) == []
    found = gaps(material)
    assert len(found) == 1, [str(problem) for problem in found]
    return found[0]


def _both(id: str, text: str) -> Material:
    """Give a text the same broken words in both languages, so that nothing but the words is wrong."""
    return _material(de={id: text}, tr={id: text})


def test_sound_content_has_no_problem() -> None:
    """Content without a mistake is left alone."""
    assert check(_material()) == []
    assert gaps(_material()) == []


def test_an_unreachable_step_is_found() -> None:
    """Every step must be on some way."""
    choices = "choices: [germany, other]"
    lonely = WORK.replace(choices, f"{choices}\n    next: plan\n  - {{id: lost, goto: plan}}")
    problem = _only(_material(lonely))
    assert (problem.file, problem.line) == ("work.yaml", 11)
    assert problem.text == "No way leads to the step `lost` of the flow `work`."
    assert "or delete it" in problem.suggestion


def test_a_flow_nobody_enters_is_found() -> None:
    """Every flow but the main one is called, or led to by an answer."""
    alone = MAIN.replace("{id: work, call: work}", "work")
    material = replace(_material(main=alone), answers={}, questions={})
    problem = _only(replace(material, wordings=tuple(_without(w, "answer-") for w in material.wordings)))
    assert (problem.file, problem.line) == ("work.yaml", 2)
    assert problem.text == "Nothing leads to the flow `work`."
    assert "call: work" in problem.suggestion


def _without(wording: Wording, prefix: str) -> Wording:
    return Wording(
        wording.language, {id: p for id, p in wording.messages.items() if not id.startswith(prefix)}
    )


def test_a_flow_that_never_ends_is_found() -> None:
    """A person must be able to come out of a flow by answering."""
    problem = _only(_material(WORK.replace("    roadmap: plan\n", "    roadmap: plan\n    next: trained\n")))
    assert (problem.file, problem.line) == ("work.yaml", 5)
    assert problem.text == "The flow `work` never ends from `intro`, `trained`, `plan`."


def test_a_loop_without_input_is_found() -> None:
    """The engine must come to a question on every way, also where a question may be skipped."""
    choices = "choices: [{id: germany, next: plan}, other]\n    next: intro\n    when: {trained: germany}"
    problem = _only(_material(WORK.replace("choices: [germany, other]", choices)))
    assert (problem.file, problem.line) == ("work.yaml", 5)
    assert (
        problem.text == "A circle in which nothing is asked: `work.intro` -> `work.trained` -> `work.intro`."
    )
    assert "Put a question" in problem.suggestion


def test_a_loop_through_flows_is_found() -> None:
    """A flow that calls itself before it asks anything is a loop without input too."""
    question = "  - id: trained\n    ask: work-trained\n    choices: [germany, other]\n"
    anew = "    roadmap: plan\n  - {id: anew, call: work}\n"
    problems = check(_material(WORK.replace(question, "").replace("    roadmap: plan\n", anew)))
    (circle,) = (problem for problem in problems if "circle" in problem.text)
    assert "`work.intro` -> `work.plan` -> `work.anew` -> `work.intro`" in circle.text
    asked = check(_material(WORK.replace("    roadmap: plan\n", anew)))
    assert not [problem for problem in asked if "circle" in problem.text]


def test_a_question_without_choices_is_found() -> None:
    """Something must always be offered."""
    choices = "[{id: germany, when: {trained: other}}, {id: other, unless: {language: tr}}]"
    problem = _only(_material(WORK.replace("[germany, other]", choices)))
    assert (problem.file, problem.line) == ("work.yaml", 7)
    assert "may offer nothing" in problem.text


@pytest.mark.parametrize(
    ("id", "place", "text", "suggestion"),
    [
        (
            "work-intro",
            ("work.yaml", 5),
            "The step `work.intro` needs the message `work-intro`",
            "locales/de",
        ),
        ("work-title", ("work.yaml", 2), "The flow `work` needs the message `work-title`", "locales/de"),
        ("plan-first", ("work.yaml", 16), "The road map step `plan.first` needs", "locales/de"),
        ("answer-fee", ("answers.yaml", 1), "The answer `fee` needs the message `answer-fee`", "locales/de"),
        (
            "answer-fee.title",
            ("answers.yaml", 1),
            "needs the attribute `.title` of `answer-fee`",
            "main.ftl:14",
        ),
        ("work-trained.short", ("work.yaml", 7), "`change` at the step `work.trained` needs", "main.ftl:6"),
        ("word-menu.words", ("locales/de", 0), "The bot itself needs the attribute `.words`", "main.ftl:16"),
    ],
)
def test_a_missing_message_is_found(id: str, place: tuple[str, int], text: str, suggestion: str) -> None:
    """What a flow, an answer or the bot says must exist."""
    problem = _only(_material(drop=(id, "plan-first.cost") if id == "plan-first" else (id,)))
    assert (problem.file, problem.line, problem.language) == (*place, "de")
    assert text in problem.text
    assert suggestion in problem.suggestion


def test_a_misspelt_message_is_suggested() -> None:
    """A slip of the pen in an id is named as such."""
    problems = check(_material(WORK.replace("say: work-intro", "say: work-introo")))
    assert {p.suggestion for p in problems} == {"Did you mean `work-intro`?", "Did you mean `work-introo`?"}


def test_a_missing_label_is_found() -> None:
    """A choice has a label of its own or the shared one."""
    problem = _only(_material(drop=("work-trained.other",)))
    assert (problem.file, problem.line) == ("work.yaml", 9)
    assert "The choice `other` of the step `work.trained` needs the attribute `.other`" in problem.text
    assert "nor `choice-other`" in problem.text
    shared = {"choice-other": "Anderswo"}
    assert check(_material(de=shared, tr={"choice-other": "Başka yerde"}, drop=("work-trained.other",))) == []


def test_an_untranslated_message_is_found() -> None:
    """A text that only the source language has is missing, and breaks nothing."""
    material = _material(de={"plan-first.office": "Die Kammer am Ort"})
    problem = _only_gap(material)
    assert (problem.file, problem.line, problem.language) == ("locales/tr/main.ftl", 0, "tr")
    assert problem.text == "`plan-first.office` is missing; locales/de/main.ftl:18 has it."
    assert problem.suggestion == "Translate it: “Die Kammer am Ort”"


def test_a_missing_file_is_one_problem() -> None:
    """A language that lacks a whole file is told so once."""
    material = _material()
    problem = _only_gap(replace(material, wordings=(material.wordings[0], Wording(TR))))
    assert problem.file == "locales/tr/main.ftl"
    assert problem.text == "The file is missing, and with it 17 texts."


def test_an_outdated_message_is_a_gap_and_not_compared() -> None:
    """A text whose source has changed is to be translated anew; that it says what is gone breaks nothing."""
    more = {"answer-fee.more": "Daha fazla"}
    material = _material(de={"answer-fee": "Das Visum ist jetzt kostenlos."}, tr=more)
    problem = _only_gap(replace(material, outdated={TR: {"answer-fee"}}))
    assert (problem.file, problem.language) == ("locales/tr/main.ftl", "tr")
    assert problem.text == "`answer-fee` is outdated: locales/de/main.ftl:14 has changed since."
    assert problem.suggestion.endswith("`lotse translations record --lang tr answer-fee`.")
    assert len(check(material)) == 2


def test_a_message_of_a_translation_only_is_found() -> None:
    """A translation has no text that its source lacks."""
    problem = _only(_material(tr={"plan-first.offfice": "Oda"}, de={}))
    assert (problem.file, problem.line, problem.language) == ("locales/tr/main.ftl", 18, "tr")
    assert "does not exist in the source language de" in problem.text


def test_an_unused_message_is_found() -> None:
    """A text that nothing says is deleted; one that another text uses is not."""
    text = {"work-outro": "Bis bald"}
    problem = _only(_material(de=text, tr=text))
    assert (problem.file, problem.line, problem.language) == ("locales/de/main.ftl", 18, "de")
    assert problem.text == "Nothing says `work-outro`."
    used = {"work-outro": "Bis bald", "work-intro": "Gut, {$for} {work-outro}"}
    assert check(_material(de=used, tr=used)) == []


@pytest.mark.parametrize(
    ("german", "turkish", "text"),
    [
        ("Gut, {$for}", "Güzel", "lacks `$for`"),
        ('Bis {FACT("visa_fee")}', "Güzel", 'lacks `FACT("visa_fee")`'),
        ("Gut", 'Güzel {FACT("visa_fee")}', 'adds `FACT("visa_fee")`'),
    ],
)
def test_different_variables_are_found(german: str, turkish: str, text: str) -> None:
    """A translation uses the variables and facts of its source, and the wording for relatives where that has it."""
    problem = _only(_material(de={"work-intro": german}, tr={"work-intro": turkish}))
    assert (problem.file, problem.line, problem.language) == ("locales/tr/main.ftl", 5, "tr")
    assert text in problem.text
    assert "locales/de/main.ftl:5" in problem.text


def test_a_translation_may_distinguish_more() -> None:
    """A language may need other words for a relative where the source does not."""
    assert check(_material(de={"work-intro": "Gut"}, tr={"work-intro": "Güzel {$for}"})) == []


def test_grammar_may_differ_between_languages() -> None:
    """What a text only selects by, such as a plural, is the business of its language."""
    material = _material(de={"word-menu": "{$count} Punkte"}, tr={"word-menu": "{$count} puan"})
    german, turkish = material.wordings
    plural = replace(german.messages[MessageId("word-menu")], variables=frozenset({"count", "gender"}))
    german = Wording(DE, {**german.messages, MessageId("word-menu"): plural})
    assert check(replace(material, wordings=(german, turkish))) == []


def test_an_argument_nobody_gives_is_found() -> None:
    """A text of a flow gets `$for` and nothing else."""
    problems = check(_both("work-intro", "Gut, {$name}"))
    assert [p.language for p in problems] == ["de", "tr"]
    assert "`work-intro` wants `$name`" in problems[0].text
    assert check(_both("word-menu", "{$name}")) == []


@pytest.mark.parametrize(
    ("id", "german", "text", "language"),
    [
        ("work-trained.other", "In Deutschland!", "means `other` of `work-trained`, and `germany` too", "de"),
        (
            "work-trained.other-words",
            "Hier, dort",
            "“Hier” means `other` of `work-trained`, and `germany` too",
            "de",
        ),
        (
            "work-trained.other",
            "Almanya",
            "“Almanya” means `germany` of `work-trained`, and `other` in de too",
            "tr",
        ),
        ("work-trained.other", "MENÜ", "is also the reserved word `menu` in de", "de"),
        ("work-trained.germany-words", "hier, Konular", "is also the reserved word `menu` in tr", "de"),
        ("work-trained.other", "2", "is a number, which chooses by position", "de"),
        ("work-trained.other", "👍", "has no letter", "de"),
    ],
)
def test_a_label_with_two_meanings_is_found(id: str, german: str, text: str, language: str) -> None:
    """What a person types means one thing: one choice of the step, in any language, and no reserved word."""
    problem = _only(_material(de={id: german}, tr={} if id in TURKISH else {id: "başka"}))
    assert problem.file == f"locales/{language}/main.ftl"
    assert problem.line > 0
    assert problem.language == language
    assert text in problem.text
    assert problem.suggestion


def test_a_choice_may_share_the_name_of_its_reserved_word() -> None:
    """A choice called `menu` may be labelled like the reserved word `menu`: both mean the same."""
    work = WORK.replace("[germany, other]", "[germany, menu]")
    texts = {"work-trained.menu": "Menü"}
    assert check(_material(work, de=texts, tr=texts, drop=("work-trained.other",))) == []


def test_a_reserved_word_with_two_meanings_is_found() -> None:
    """A reserved word means one thing in all languages."""
    back = {"word-back": "Zurück", "word-back.words": "themen"}
    material = replace(
        _material(de=back, tr={**back, "word-back": "Geri"}), system=("word-menu", "word-back")
    )
    problems = check(material)
    assert [(p.language, p.line) for p in problems] == [("de", 19), ("tr", 19)]
    assert problems[0].text == "“themen” is the reserved word `back`, and `menu` in de."


def test_too_many_choices_are_found() -> None:
    """A list of a messenger has room for so many choices and no more."""
    material = _material()
    problem = _only(replace(material, limits=Limits(choices=1)))
    assert (problem.file, problem.line) == ("work.yaml", 7)
    assert problem.text == "The step `trained` offers 2 choices, at most 1 fit."


def test_choices_for_different_askers_are_not_added_up() -> None:
    """What only employers and only volunteers are offered never stands in one list."""
    others = "germany, {id: other, when: {asking_for: employer}}, {id: yes, when: {asking_for: volunteer}}"
    material = _material(WORK.replace("[germany, other]", f"[{others}]"))
    assert "at most" not in str(check(replace(material, limits=Limits(choices=2))))
    assert "offers 2 choices, at most 1" in str(check(replace(material, limits=Limits(choices=1))))


def test_a_payload_over_the_limit_is_found() -> None:
    """Buttons carry their ids, and messengers limit them."""
    problems = check(replace(_material(), limits=Limits(payload=17)))
    assert [p.text.split(" takes")[0] for p in problems] == [
        "The button of the flow `main`",
        "The button of the flow `work`",
        "The button of `germany`",
    ]
    assert "takes 18 bytes, at most 17 fit" in problems[2].text


@pytest.mark.parametrize(
    ("id", "length", "text"),
    [
        ("work-trained.other", 49, "a label has at most 48"),
        ("answer-fee.title", 49, "a label has at most 48"),
        ("word-menu", 17, "a label of the last row has at most 16"),
        ("work-trained", 901, "a message has at most 900"),
        ("answer-fee", 601, "an answer has at most 600"),
        ("plan-first.cost", 4001, "a text with pages has at most 4000"),
    ],
)
def test_a_text_over_its_limit_is_found(id: str, length: int, text: str) -> None:
    """Labels, messages, answers and texts with pages have limits, in every language."""
    keep = ' {FACT("visa_fee")}' if id in {"answer-fee", "plan-first.cost"} else ""
    assert check(_material(tr={id: "x" * (length - 1 - len(keep)) + keep})) == []
    problem = _only(_material(tr={id: "x" * (length - len(keep)) + keep}))
    assert (problem.file, problem.language) == ("locales/tr/main.ftl", "tr")
    assert problem.text == f"`{id}` has up to {length} characters; {text}."
    assert problem.suggestion == "Shorten it by 1."


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Siehe https://example.org/ dort", "An address shares its line"),
        ("Siehe www.example.org", "An address shares its line"),
        ('Hier: {FACT("finder")}', "An address shares its line"),
        ("Das ist <b>wichtig</b>", "Markup that nobody renders in `work-intro`: <b>"),
        ("Siehe [hier](https)", "Markup that nobody renders"),
        ("Siehe `hier`", "Markup that nobody renders"),
        ("Gut\u200f so", "An invisible character was typed in `work-intro`: U+200F"),
        ("Gut\u200b so", "U+200B"),
    ],
)
def test_what_a_phone_would_show_badly_is_found(words: str, text: str) -> None:
    """Addresses stand alone, bold is the only markup, and nobody types invisible characters."""
    problems = check(_both("work-intro", words))
    assert [(p.file, p.line, p.language) for p in problems] == [
        ("locales/de/main.ftl", 5, "de"),
        ("locales/tr/main.ftl", 5, "tr"),
    ]
    assert text in problems[0].text


def test_an_address_on_its_own_line_is_fine() -> None:
    """An address may follow on a line of its own."""
    assert (
        check(
            _both(
                "work-intro", 'Siehe dort:\nhttps://example.org/2026/5-euro\n{FACT("finder")}\nund **hier**'
            )
        )
        == []
    )


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Es kostet 75 €",
            "Es kostet € 75",
            "75 Euro",
            "1.200,50 EUR",
            "100\u00a0€",
            "75 dollars",
            "£20",
            "30 %",
        ),
        *("drei Monate oder 3 Monate", "12-Monats 6 Wochen", "in 10 Tagen", "2 years", "14 days", "1 hour"),
        *("45 yaş", "3 ay", "75 avro", "%30", "2 yıl", "5 gün"),
        *("٣ أشهر", "75 يورو", "3 سنوات", "٧٥ يورو", "شهرين أو 2 شهر"),
        *(
            "im Jahr 2026",
            "seit 1990",
            "bis 31.12.2026",
            "bis 31. Dezember",
            "ab 1. März",
            "2026-12-31",
            "1/2/2026",
        ),
        *("5 Ocak", "3 May", "١٢ مارس", "سنة ٢٠٢٦"),
        *("+49 30 1815 1111", "030 18151111"),
    ],
)
def test_a_bare_figure_is_found(words: str) -> None:
    """Amounts, periods, dates, years and telephone numbers come from the register only, in every language."""
    problems = check(_both("work-intro", words))
    assert [(p.file, p.line, p.language) for p in problems] == [
        ("locales/de/main.ftl", 5, "de"),
        ("locales/tr/main.ftl", 5, "tr"),
    ]
    assert "of its own" in problems[0].text
    assert 'FACT("key")' in problems[0].suggestion


@pytest.mark.parametrize(
    "words",
    [
        *("§ 81a und §§ 18a", "§ 18g (1)", "Deutsch B2 oder C1", "H+ und H+/-", "24/7", "1. Papiere sammeln"),
        *(
            'Es kostet {FACT("visa_fee")} Euro',
            "{$number}. {$title}",
            "noch 2 Schritte",
            "https://example.org/2026",
        ),
        *("Madde 5", "A1, A2, B1", "Schreiben Sie 1 oder 2", "Art. 16 (2)", "المادة 18"),
    ],
)
def test_numbers_that_are_no_figures_are_fine(words: str) -> None:
    """Sections of the law, language levels, numbered lists and facts may stand in a text."""
    assert bare(words) is None


def test_synonyms_may_hold_figures() -> None:
    """What people type is not what the bot says."""
    words = {"work-trained.germany-words": "hier, vor 2 Jahren, seit 2020"}
    assert check(_material(de=words, tr=words)) == []


@pytest.mark.parametrize(
    ("key", "text", "suggestion"),
    [("visa_fees", "which does not exist", "`visa_fee`"), ("doubtful", "which is unsure", "Find a source")],
)
def test_a_fact_that_cannot_be_said_is_found(key: str, text: str, suggestion: str) -> None:
    """Texts, road maps and answers name facts that exist and are sure."""
    (problem, other) = check(_both("work-intro", f'{{FACT("{key}")}}'))
    assert (problem.file, problem.line, problem.language) == ("locales/de/main.ftl", 5, "de")
    assert problem.text == f"`work-intro` says the fact `{key}`, {text}."
    assert suggestion in problem.suggestion
    assert other.language == "tr"
    in_plan = _only(_material(WORK.replace("facts: [finder]", f"facts: [{key}]")))
    assert (in_plan.file, in_plan.line) == ("work.yaml", 16)
    assert in_plan.text == f"The road map step `first` names the fact `{key}`, {text}."
    answers = load_answers({"answers.yaml": ANSWERS.replace("visa_fee", key)})
    in_answer = _only(replace(_material(), answers=answers.answers))
    assert (in_answer.file, in_answer.line) == ("answers.yaml", 1)
    assert text in in_answer.text


def test_an_answer_to_an_unknown_flow_is_found() -> None:
    """An answer leads to a flow that exists."""
    answers = load_answers({"answers.yaml": ANSWERS.replace("flow: work", "flow: wrok")})
    problem = _only(replace(_material(), answers=answers.answers))
    assert (problem.file, problem.line) == ("answers.yaml", 1)
    assert problem.suggestion == "Did you mean `work`?"


def test_an_unknown_answer_in_a_flow_is_found() -> None:
    """A step says an answer that exists."""
    said = "  - {id: fee, answer: fe}\n"
    problem = _only(_material(WORK.replace("  - id: plan\n", f"{said}  - id: plan\n", 1)))
    assert (problem.file, problem.suggestion) == ("work.yaml", "Did you mean `fee`?")


def test_too_few_phrasings_are_found() -> None:
    """Every answer can be asked for in six ways in every language."""
    material = _material()
    few = {AnswerId("fee"): ASKED[:5]}
    problem = _only_gap(replace(material, questions={DE: {AnswerId("fee"): ASKED}, TR: few}))
    assert (problem.file, problem.language) == ("locales/tr/questions", "tr")
    assert problem.text == "The answer `fee` has 5 ways of asking, at least 6 are needed."
    assert _only(replace(material, questions={DE: few, TR: {AnswerId("fee"): ASKED}})).language == "de"


def test_phrasings_of_no_answer_or_two_are_found() -> None:
    """A way of asking leads to one answer that exists."""
    material = _material()
    questions = {AnswerId("fee"): ASKED, AnswerId("fees"): ("Wie teuer: DAS Visum?",)}
    unknown, twice = check(replace(material, questions={DE: questions}))
    assert unknown.text == "There are questions for `fees`, which is no answer."
    assert unknown.suggestion == "Did you mean `fee`?"
    assert twice.text == "“Wie teuer: DAS Visum?” asks for `fees` and for `fee`."
