"""The table of what a Telegram message may hold: whole, and without a gap that anything could pass through."""

from __future__ import annotations

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.translate import CONTENT, SERVICE
from bot.relay.kinds import KINDS, Media, Parcel, Treatment, sort
from bot.relay.refusal import Reason, Refused

LIBRARY_ONLY = {"api_kwargs"}
PASSING = {"text", "caption", "photo", "voice", "document"}
ENVELOPE = frozenset({"message_id", "date", "chat", "from"})


def known_fields() -> set[str]:
    """Return the fields of a message that python-telegram-bot knows, as the Bot API calls them."""
    slots = {name for kind in telegram.Message.__mro__ for name in getattr(kind, "__slots__", ())}
    names = {name for name in slots if not name.startswith("_")} - LIBRARY_ONLY
    return {"from" if name == "from_user" else name for name in names}


def test_every_field_of_a_message_is_decided() -> None:
    """A field that python-telegram-bot gains or loses must be looked at before anything else: add it to `KINDS`."""
    assert KINDS.keys() == known_fields()


def test_every_type_of_message_is_decided() -> None:
    """Also what the library calls a type of message."""
    assert {kind.value for kind in telegram.constants.MessageType} <= KINDS.keys()


def test_only_five_fields_pass() -> None:
    """Words are cleaned, files are rebuilt, and there is nothing third."""
    passing = {name for name, treatment in KINDS.items() if treatment in (Treatment.PASS, Treatment.REBUILD)}
    assert passing == PASSING


def test_service_notes_are_those_of_the_channel() -> None:
    """What passes silently is no person's message for the channel either; what it takes for content is never silent."""
    silent = {name for name, treatment in KINDS.items() if treatment is Treatment.SERVICE}
    assert silent <= SERVICE
    assert not silent & CONTENT.keys()


@pytest.mark.parametrize(
    ("fields", "media", "words", "left"),
    [
        ("text", None, "text", ()),
        ("photo", Media.PHOTO, None, ()),
        ("photo caption", Media.PHOTO, "caption", ()),
        ("voice", Media.VOICE, None, ()),
        ("document caption", Media.PDF, "caption", ()),
        ("text entities link_preview_options", None, "text", ("entities", "link_preview_options")),
        ("text forward_origin", None, "text", ("forward_origin",)),
        ("text quote reply_to_message", None, "text", ("quote", "reply_to_message")),
        ("text external_reply", None, "text", ("external_reply",)),
        ("text reply_markup via_bot", None, "text", ("reply_markup", "via_bot")),
        ("photo caption caption_entities", Media.PHOTO, "caption", ("caption_entities",)),
        ("photo live_photo", Media.PHOTO, None, ("live_photo",)),
        ("text brand_new_field", None, "text", ("brand_new_field",)),
    ],
)
def test_what_passes_and_what_stays_behind(
    fields: str, media: Media | None, words: str | None, left: tuple[str, ...]
) -> None:
    """A file, words or both pass; all that goes with them stays."""
    parcel = sort({*ENVELOPE, *fields.split()})
    assert parcel is not None
    assert (parcel.media, parcel.words) == (media, words)
    assert parcel.left == tuple(sorted({*left, *ENVELOPE}))


@pytest.mark.parametrize("name", [name for name, treatment in KINDS.items() if treatment is Treatment.REFUSE])
@pytest.mark.parametrize("beside", ["", "text", "document caption", "location", "photo", "pinned_message"])
def test_what_is_refused_is_refused_whatever_is_beside_it(name: str, beside: str) -> None:
    """An animation comes with a document, a venue with a location: neither is a way in."""
    with pytest.raises(Refused) as refused:
        sort({*ENVELOPE, name, *beside.split()})
    assert refused.value.reason is Reason.KIND
    assert KINDS[refused.value.what] is Treatment.REFUSE


def test_what_nobody_has_heard_of_is_refused() -> None:
    """A message of a kind of tomorrow, alone or with a caption; and one with nothing in it."""
    for fields in ({"hologram"}, {"hologram", "caption"}, {"hologram", "entities", "forward_origin"}, set()):
        with pytest.raises(Refused) as refused:
            sort({*ENVELOPE, *fields})
        assert (refused.value.reason, refused.value.what) == (Reason.UNKNOWN, "")


def test_a_moving_photo_without_its_still_is_refused() -> None:
    """There is nothing to rebuild."""
    with pytest.raises(Refused, match=Reason.KIND):
        sort({*ENVELOPE, "live_photo", "caption"})


def test_notes_of_telegram_are_nobodys_message() -> None:
    """Nothing passes, and nobody is told that it did not."""
    for name, treatment in KINDS.items():
        if treatment is Treatment.SERVICE:
            assert sort({*ENVELOPE, name}) is None


@given(st.sets(st.sampled_from([*KINDS, "hologram", "sender_mood"])))
def test_whatever_comes_together(fields: set[str]) -> None:
    """A parcel has something in it, only of the five fields, and nothing refused beside it."""
    try:
        parcel = sort(fields)
    except Refused as refused:
        parcel = None
        assert refused.reason in (Reason.KIND, Reason.UNKNOWN)  # noqa: PT017 - a refusal is a result here
    if isinstance(parcel, Parcel):
        assert parcel.media is not None or parcel.words == "text"
        assert not [name for name in fields if KINDS.get(name) is Treatment.REFUSE]
        assert not {*parcel.left} & PASSING
