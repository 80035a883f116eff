"""What a volunteer sees of a case: its card, and the buttons that belong to it. Nothing that tells who it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from flows import directory
from flows.cases.file import CaseFile
from flows.cases.model import Case
from flows.content import Content
from flows.desk.inputs import Verb, payload
from flows.effects import Argument, Block, Lines, Offered, Prompt, Ref, Say, ShowAnswer
from flows.model import AnswerId, RoadMapId

OFFICES = AnswerId("region_offices")
"""The one reviewed answer that differs by region: who advises there."""
ADVICE = "advice"
"""The topic of the offices that help with anything."""
CLOSINGS = ("answered", "referred", "unanswered")
"""What a volunteer can say a case came to; the labels are `desk-do_<closing>`."""


def card(file: CaseFile, content: Content) -> Lines:
    """Return what the inquirer had told the bot."""
    return Lines(tuple(_card(file, content)))


def _card(file: CaseFile, content: Content) -> Iterator[Say]:
    case = file.case
    yield Say("desk-card_language", {"name": Ref("language", case.language)})
    if case.asking_for:
        yield Say("desk-card_for", {"name": Ref("message", f"desk-for_{case.asking_for}")})
    if case.topic:
        yield Say("desk-card_subject", {"name": Ref("message", f"subject-{case.topic}")})
    if case.country_group:
        yield Say("desk-card_origin", {"name": Ref("message", f"country_group-{case.country_group}")})
    if case.occupation in content.occupations:
        yield Say("desk-card_occupation", {"name": Ref("occupation", case.occupation)})
    if roadmap := content.roadmaps.get(RoadMapId(file.roadmap)):
        yield Say("desk-card_plan", {"title": Ref("message", roadmap.title)})
    if file.read in content.answers:
        yield Say("desk-card_answer", {"title": Ref("answer", str(file.read))})


def code_of(file: CaseFile) -> dict[str, Argument]:
    """Return what every text about a case may name."""
    return {"code": file.case.code}


def button(label: str, verb: Verb, *args: str, nav: bool = False) -> Offered:
    """Return a button of the desk."""
    return Offered(payload(verb, *args), Ref("message", f"desk-do_{label}"), "nav" if nav else "choice")


def talk(code: str) -> Offered:
    """Return the button that makes a case the one she writes to."""
    return Offered(payload(Verb.TALK, code), Ref("message", "desk-do_talk"), args={"code": code})


def take(code: str) -> Offered:
    """Return the button that takes a case from a list."""
    return Offered(payload(Verb.TAKE, code), Ref("message", "desk-do_take_code"), args={"code": code})


def below_words(code: str, *, talking: bool) -> tuple[Offered, ...]:
    """Return what stands below a message of the inquirer."""
    if not talking:
        return (talk(code),)
    return (
        button("answer", Verb.ANSWER, code, nav=True),
        button("close", Verb.CLOSE, code, nav=True),
        button("more", Verb.MORE, code, nav=True),
    )


def taken(code: str) -> Prompt:
    """Say that a case is hers now, with what she can do besides writing."""
    return Prompt("desk-taken", below_words(code, talking=True), {"code": code})


def offer(message: str, code: str, **args: Argument) -> Prompt:
    """Ask a volunteer whether she takes a case."""
    choices = (button("take", Verb.TAKE, code), button("pass", Verb.DECLINE, code))
    return Prompt(message, choices, {"code": code, **args})


def board(code: str) -> Prompt:
    """Return what stands below the card of a case in a group."""
    choices = (button("take", Verb.TAKE, code), *below_words(code, talking=True))
    return Prompt("desk-group_card", choices, {"code": code})


def free(code: str, message: str = "desk-group_free") -> Prompt:
    """Ask a group who takes a case."""
    return Prompt(message, (button("take", Verb.TAKE, code),), {"code": code})


def more(code: str, *, company: bool = False) -> Prompt:
    """Ask what shall be done with a case; `company`: where nothing else could be done instead."""
    choices = (
        button("answer", Verb.ANSWER, code),
        button("settled", Verb.SETTLED, code),
        button("hand_on", Verb.HAND_ON, code),
        button("close", Verb.CLOSE, code),
        button("urgent", Verb.URGENT, code),
        button("report", Verb.REPORT, code),
        *([] if company else [button("pause", Verb.PAUSE, code)]),
    )
    return Prompt("desk-menu_of", choices, {"code": code})


def closing(code: str) -> Prompt:
    """Ask what a case came to."""
    choices = [button(each, Verb.CLOSE, code, each) for each in CLOSINGS]
    return Prompt("desk-close_ask", (*choices, cancel(code)), {"code": code})


def sure(message: str, verb: Verb, code: str) -> Prompt:
    """Ask once more before something that cannot be undone."""
    return Prompt(message, (button("yes", verb, code, "yes"), cancel(code)), {"code": code})


def cancel(code: str) -> Offered:
    """Return the button that leaves everything as it is."""
    return button("cancel", Verb.TALK, code)


def found(code: str, answers: Iterable[AnswerId]) -> Prompt:
    """Offer reviewed answers, to be looked at before one is sent; the offices of the region always are one of them."""
    choices = [Offered(payload(Verb.SHOW, code, each), title(each)) for each in (*answers, OFFICES)]
    return Prompt("desk-find_pick", tuple(choices))


def title(answer: AnswerId) -> Ref:
    """Return what a reviewed answer is called."""
    return Ref("message", "desk-offices") if answer == OFFICES else Ref("answer", answer)


def reviewed(answer: AnswerId, case: Case, content: Content, day: date) -> Block | None:
    """Return what a reviewed answer says, in whatever language it is rendered; None where there is none of that id."""
    if answer != OFFICES:
        return ShowAnswer(answer) if answer in content.answers else None
    region = content.regions.get(case.region)
    fitting = (directory.show({}, region, content, topic, day) for topic in (case.topic, ADVICE) if topic)
    return next((shown for shown in fitting if shown.offices), None)
