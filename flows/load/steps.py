"""One step of a flow file: its kinds, their keys, and the model object it becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from yaml.nodes import Node

from flows import model
from flows.load.nodes import Fields, Page, entries, items, scalar, whole
from flows.model import (
    ALWAYS,
    Choice,
    ChoiceId,
    Condition,
    FlowId,
    MessageId,
    RuleId,
    StepId,
    Value,
    Variable,
)
from flows.problems import nearest

ID_LIMIT = 40
CHOICE_LIMIT = 32
END = StepId("end")
"""The step that is there without being written."""

TESTS = ("when", "unless")
KINDS: Mapping[str, tuple[str, ...]] = {
    "say": (*TESTS, "next"),
    "ask": (*TESTS, "choices", "save", "next"),
    "input": (*TESTS, "kind", "save", "minimum", "maximum", "otherwise", "next"),
    "decide": ("outcomes",),
    "show": (*TESTS, "topic", "next"),
    "answer": (*TESTS, "next"),
    "roadmap": (*TESTS, "next"),
    "handover": (*TESTS, "next"),
    "goto": (),
    "call": (*TESTS, "next"),
    "end": (),
}
"""The key that makes a step what it is, and the further keys it may have."""


_KEYS = {"id", *(key for keys in KINDS.values() for key in keys)}


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of a step, its flow, its id, its kind and where it goes unless it says otherwise."""

    fields: Fields
    flow: FlowId
    id: StepId
    kind: str
    following: StepId

    @property
    def next(self) -> StepId:
        """The step that comes after it."""
        return StepId(self.fields.word("next") or self.following)


def kind_of(fields: Fields) -> str | None:
    """Return the kind of a step and report unknown and missing keys."""
    found = [key for key in fields if key in KINDS]
    what = fields.what
    if len(found) > 1:
        text = f"{what} is of several kinds at once: {', '.join(f'`{key}`' for key in found)}."
        fields.page.report(fields.key(found[1]), text, "Make each one a step of its own.")
        return None
    if not found:
        strange = [key for key in fields if key not in _KEYS]
        if strange:
            text = f"Unknown step kind `{strange[0]}`."
            fields.page.report(fields.key(strange[0]), text, nearest(strange[0], KINDS))
        else:
            fields.page.report(fields.node, f"{what} does nothing.", f"Add one of: {', '.join(KINDS)}.")
        return None
    kind = found[0]
    skippable = TESTS[0] in KINDS[kind]
    fields.allow(("id", kind, *KINDS[kind], *TESTS))
    for key in TESTS:
        if key in fields and not skippable:
            text = f"A `{kind}` cannot be skipped, so {what} has no `{key}`."
            fields.page.report(fields.key(key), text, "Put the condition on a step before it or on a choice.")
    return kind


def read_step(draft: Draft) -> model.Step | None:
    """Return the step; None where it cannot be built, with the problems noted."""
    condition = read_condition(draft.fields) if TESTS[0] in KINDS[draft.kind] else ALWAYS
    return _READERS[draft.kind](draft, condition)


def read_condition(fields: Fields) -> Condition:
    """Return the condition made of `when` and `unless`."""
    if "when" not in fields and "unless" not in fields:
        return ALWAYS
    return Condition(_tests(fields, "when"), _tests(fields, "unless"))


def _tests(fields: Fields, key: str) -> Mapping[Variable, tuple[Value, ...]]:
    node = fields.get(key)
    if node is None:
        return {}
    what = f"`{key}` of {fields.what}"
    return {
        Variable(name): _values(fields.page, value, name, what)
        for name, _, value in entries(fields.page, node, what)
    }


def _values(page: Page, node: Node, name: str, what: str) -> tuple[Value, ...]:
    nodes = (
        [node] if scalar(node) is not None else items(page, node, f"`{name}` in {what}", example="`[value]`")
    )
    values: list[Value] = []
    for item in nodes:
        word = scalar(item)
        if word is None:
            page.report(item, f"`{name}` in {what} holds something that is no word and no number.")
        else:
            number = whole(item)
            values.append(word if number is None else number)
    return tuple(values)


def _say(draft: Draft, condition: Condition) -> model.Step | None:
    message = draft.fields.message("say")
    return model.Say(draft.id, MessageId(message), draft.next, condition) if message else None


def _ask(draft: Draft, condition: Condition) -> model.Step | None:
    fields = draft.fields
    fields.need("choices")
    message, save = fields.message("ask"), _save(draft)
    node = fields.get("choices")
    if not message or node is None:
        return None
    word = scalar(node)
    if word in set(model.Source):
        source = model.Source(word)
        return model.Ask(draft.id, MessageId(message), (), save, draft.next, source, condition)
    if word is not None:
        advice = f"Write {' or '.join(f'`{source}`' for source in model.Source)}, or a list of choices."
        fields.page.report(node, f"Unknown source of choices `{word}`.", advice)
        return None
    choices = _choices(draft, node)
    return (
        model.Ask(draft.id, MessageId(message), choices, save, draft.next, None, condition)
        if choices
        else None
    )


def _choices(draft: Draft, node: Node) -> tuple[Choice, ...]:
    fields = draft.fields
    listed = items(fields.page, node, f"`choices` of {fields.what}", example="`[first, second]`")
    choices: dict[ChoiceId, Choice] = {}
    for item in listed:
        choice = _choice(fields, item)
        if choice and choice.id in choices:
            fields.page.report(item, f"The choice `{choice.id}` stands twice in {fields.what}.", "Keep one.")
        elif choice:
            choices[choice.id] = choice
            fields.page.place(item, draft.flow, draft.id, choice.id)
    return tuple(choices.values())


def _choice(fields: Fields, node: Node) -> Choice | None:
    word = scalar(node)
    if word is not None:
        return Choice(ChoiceId(word)) if fields.valid(node, word, CHOICE_LIMIT) else None
    own = Fields(fields.page, node, f"a choice of {fields.what}")
    own.allow(("id", "next", "call", "forgets", "takes", "when", "unless"))
    own.need("id")
    if "next" in own and "call" in own:
        text = f"A choice of {fields.what} has both `next` and `call`."
        own.page.report(own.key("call"), text, "Keep `call`; after it the step's own `next` follows.")
    id = own.identifier("id", CHOICE_LIMIT)
    following, flow = own.word("next"), own.word("call")
    condition = read_condition(own)
    if id is None:
        return None
    return Choice(
        ChoiceId(id),
        StepId(following) if following else None,
        FlowId(flow) if flow else None,
        condition,
        own.switch("forgets", otherwise=False),
        tuple(Variable(name) for name in own.words("takes")),
    )


def _save(draft: Draft) -> Variable:
    return Variable(draft.fields.identifier("save", ID_LIMIT) or draft.id)


def _input(draft: Draft, condition: Condition) -> model.Step | None:
    fields = draft.fields
    fields.need("kind")
    message, kind, otherwise = fields.message("input"), _input_kind(fields), fields.word("otherwise")
    low, high = fields.integer("minimum"), fields.integer("maximum")
    if low is not None and high is not None and low > high:
        fields.page.report(
            fields.key("maximum"), f"`minimum` of {fields.what} is above `maximum`.", "Swap them."
        )
    if not message or kind is None:
        return None
    for key in ("minimum", "maximum"):
        if key in fields and kind not in {model.InputKind.NUMBER, model.InputKind.YEAR}:
            fields.page.report(fields.key(key), f"`{key}` goes with numbers and years only.", "Delete it.")
    other = StepId(otherwise) if otherwise else None
    return model.Input(
        draft.id, MessageId(message), kind, _save(draft), draft.next, low, high, other, condition
    )


def _input_kind(fields: Fields) -> model.InputKind | None:
    word = fields.word("kind")
    if word is None:
        return None
    try:
        return model.InputKind(word)
    except ValueError:
        fields.page.report(
            fields.key("kind"), f"Unknown kind of input `{word}`.", nearest(word, model.InputKind)
        )
        return None


def _decide(draft: Draft, condition: Condition) -> model.Step | None:
    fields = draft.fields
    fields.need("outcomes")
    rule, node = fields.identifier("decide", ID_LIMIT), fields.get("outcomes")
    if rule is None or node is None:
        return None
    what = f"`outcomes` of {fields.what}"
    targets = {name: (key, scalar(value)) for name, key, value in entries(fields.page, node, what)}
    for name, (key, target) in targets.items():
        if target is None:
            fields.page.report(key, f"The outcome `{name}` leads nowhere.", f"Write `{name}: step`.")
    outcomes = {name: StepId(target) for name, (_, target) in targets.items() if target is not None}
    return model.Decide(draft.id, RuleId(rule), outcomes) if len(outcomes) == len(targets) else None


def _show(draft: Draft, condition: Condition) -> model.Step | None:
    fields = draft.fields
    word = fields.word("show")
    if word is None:
        return None
    topic = fields.identifier("topic", ID_LIMIT) or ""
    if topic and word != model.Report.OFFICES:
        fields.page.report(
            fields.key("topic"), f"Only offices have a topic, not {fields.what}.", "Delete it."
        )
    try:
        return model.Show(draft.id, model.Report(word), draft.next, condition, topic)
    except ValueError:
        fields.page.report(
            fields.key("show"), f"There is nothing to show called `{word}`.", nearest(word, model.Report)
        )
        return None


def _answer(draft: Draft, condition: Condition) -> model.Step | None:
    answer = draft.fields.identifier("answer", ID_LIMIT)
    return model.GiveAnswer(draft.id, model.AnswerId(answer), draft.next, condition) if answer else None


def _roadmap(draft: Draft, condition: Condition) -> model.Step | None:
    roadmap = draft.fields.identifier("roadmap", ID_LIMIT)
    return model.GiveRoadMap(draft.id, model.RoadMapId(roadmap), draft.next, condition) if roadmap else None


def _handover(draft: Draft, condition: Condition) -> model.Step | None:
    topic = draft.fields.identifier("handover", ID_LIMIT)
    return model.Handover(draft.id, topic, draft.next, condition) if topic else None


def _goto(draft: Draft, _: Condition) -> model.Step | None:
    target = draft.fields.word("goto")
    return model.Goto(draft.id, StepId(target)) if target else None


def _call(draft: Draft, condition: Condition) -> model.Step | None:
    flow = draft.fields.word("call")
    return model.Call(draft.id, FlowId(flow), draft.next, condition) if flow else None


def _end(draft: Draft, condition: Condition) -> model.Step | None:
    if not draft.fields.switch("end", otherwise=True):
        draft.fields.page.report(draft.fields.key("end"), "`end` can only be true.", "Write `end: true`.")
    return model.End(draft.id)


_READERS: Mapping[str, Callable[[Draft, Condition], model.Step | None]] = {
    "say": _say,
    "ask": _ask,
    "input": _input,
    "decide": _decide,
    "show": _show,
    "answer": _answer,
    "roadmap": _roadmap,
    "handover": _handover,
    "goto": _goto,
    "call": _call,
    "end": _end,
}
