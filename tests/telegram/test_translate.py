"""What each recorded update means to Lotse."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import telegram

from bot.channels.telegram.translate import CONTENT, SERVICE, Translation, Translator
from bot.relay.kinds import KINDS, Treatment
from flows.events import (
    Address,
    Edited,
    Event,
    GroupLost,
    GroupMoved,
    Left,
    Nameless,
    Opened,
    Pressed,
    Said,
    Sent,
    TopicClosed,
)
from tests.telegram.conftest import NOW, PAYLOADS, notice, payload

PERSON = Address("telegram", "42", "7000000001")

WRITTEN = datetime.fromtimestamp(json.loads(payload("edited_text"))["edited_message"]["date"], UTC)

PRIVATE: dict[str, Event | None] = {
    "text": Said("Kardeşim hemşire. Almanya'da çalışabilir mi?"),
    "text_emoji_rtl": Said("مرحبا \U0001f44b\U0001f3fd, أختي ممرضة"),
    "text_command": Said("/menu"),
    "text_command_with_name": Said("/Plan now"),
    "text_start": Opened(),
    "text_start_payload": Opened("owl"),
    "text_reply": Said("This one?"),
    "text_forwarded": Said("Is this offer real?"),
    "text_via_bot": Said("A sample result"),
    "text_link": Said("https://www.make-it-in-germany.com"),
    "photo": Sent("photo", "BQACAgIAAxkBAAIph3AAFzZXhhbXBsZQ", 91830),
    "photo_caption": Sent("photo", "BQACAgIAAxkBAAIph3AAFzZXhhbXBsZQ", 91830, "My diploma"),
    "photo_album": Sent("photo", "BQACAgIAAxkBAAIph3AAFzZXhhbXBsZQ", 91830),
    "voice": Sent("voice", "BQACAgIAAxkBAAIvoAAFzZXhhbXBsZQ", 10240),
    "audio": Sent("voice"),
    "video": Sent("video"),
    "video_note": Sent("video"),
    "animation": Sent("video"),
    "document": Sent("document", "BQACAgIAAxkBAAIdoAAFzZXhhbXBsZQ", 84213),
    "sticker": Sent("sticker"),
    "contact": Sent("contact"),
    "location": Sent("location"),
    "location_live": Sent("location"),
    "venue": Sent("location"),
    "dice": Sent("other"),
    "poll": Sent("other"),
    "story": Sent("other"),
    "game": Sent("other"),
    "paid_media": Sent("other"),
    "checklist": Sent("other"),
    "payment": Sent("other"),
    "users_shared": Sent("other"),
    "kind_of_tomorrow": Sent("other"),
    "service_pinned": None,
    "service_timer": None,
    "service_background": None,
    "from_bot": None,
    "edited_text": Edited("Kardeşim hemşire ve Ankara'da yaşıyor.", WRITTEN),
    "edited_caption": Edited("My diploma, both pages", WRITTEN),
    "edited_live_location": None,
    "press": Pressed("4.germany"),
    "press_old_message": Pressed("1.other"),
    "press_inline_message": None,
    "press_game": None,
    "left_blocked": Left(),
    "left_unblocked": None,
}


READ = frozenset("text photo voice document".split())  # noqa: SIM905
"""What a person sends and Lotse reads."""
REFUSED = frozenset(
    "animation audio chat_shared checklist contact dice game gift giveaway giveaway_winners invoice "  # noqa: SIM905
    "live_photo location paid_media passport_data poll refunded_payment sticker story successful_payment "
    "unique_gift users_shared venue video video_note web_app_data".split()
)
"""What a person sends and Lotse cannot read: she is told."""
NOTES = frozenset(
    "boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left "  # noqa: SIM905
    "checklist_tasks_added checklist_tasks_done connected_website delete_chat_photo "
    "direct_message_price_changed forum_topic_closed forum_topic_created forum_topic_edited "
    "forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden gift_upgrade_sent "
    "giveaway_completed giveaway_created group_chat_created left_chat_member managed_bot_created "
    "message_auto_delete_timer_changed migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo "
    "new_chat_title paid_message_price_changed pinned_message poll_option_added poll_option_deleted "
    "proximity_alert_triggered suggested_post_approval_failed suggested_post_approved suggested_post_declined "
    "suggested_post_paid suggested_post_refunded supergroup_chat_created video_chat_ended "
    "video_chat_participants_invited video_chat_scheduled video_chat_started write_access_allowed".split()
)
"""What Telegram writes by itself: nobody waits for a reply."""
BESIDE = frozenset(
    "author_signature business_connection_id caption caption_entities chat date direct_messages_topic "  # noqa: SIM905
    "edit_date effect_id entities external_reply forward_origin from_user guest_bot_caller_chat "
    "guest_bot_caller_user guest_query_id has_media_spoiler has_protected_content is_automatic_forward "
    "is_from_offline is_paid_post is_topic_message link_preview_options media_group_id message_id "
    "message_thread_id paid_star_count quote reply_markup reply_to_checklist_task_id reply_to_message "
    "reply_to_poll_option_id reply_to_story sender_boost_count sender_business_bot sender_chat sender_tag "
    "show_caption_above_media suggested_post_info via_bot".split()
)
"""What is said about a message, and makes none by itself."""


def test_every_recording_has_its_meaning_here() -> None:
    """No recorded update is left out of these tests."""
    elsewhere = {
        path.stem
        for path in PAYLOADS.glob("*.json")
        if path.stem.split("_")[0] in ("group", "channel", "ignored")
    }
    assert {path.stem for path in PAYLOADS.glob("*.json")} == PRIVATE.keys() | elsewhere | {"press_in_group"}


@pytest.mark.parametrize("name", PRIVATE)
def test_meaning_in_a_private_chat(translator: Translator, name: str) -> None:
    """Each kind of update is the event of a person, or nothing; its number is its key."""
    found = translator.translate(payload(name))
    event = PRIVATE[name]
    assert found.number == msgspec.json.decode(payload(name))["update_id"]
    if event is None:
        assert found.incoming is None
        return
    assert found.incoming is not None
    assert found.incoming.event == event
    assert found.incoming.key == found.number
    assert found.incoming.address == PERSON
    assert found.incoming.language == "tr"


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("edited_text", datetime.fromtimestamp(1767261999, UTC)),
        ("left_blocked", datetime.fromtimestamp(1767262222, UTC)),
        ("press", NOW),
    ],
)
def test_time_of_an_event(translator: Translator, name: str, at: datetime) -> None:
    """The time is Telegram's; a press, of which it tells none, counts from when it came."""
    found = translator.translate(payload(name)).incoming
    assert found is not None
    assert found.at == at


@pytest.mark.parametrize(
    "name", ["press", "press_old_message", "press_inline_message", "press_game", "press_in_group"]
)
def test_every_press_is_answered(translator: Translator, name: str) -> None:
    """Whatever becomes of a press, Telegram is told that it came, so that the button stops spinning."""
    assert asked(translator.translate(payload(name))) == {
        "method": "answerCallbackQuery",
        "callback_query_id": "30064771073000001",
    }


@pytest.mark.parametrize(
    "name",
    [
        *("group_command_other", "group_bot_joined", "group_promoted"),
        *("channel_added", "ignored_channel_post", "ignored_business_message", "ignored_business_connection"),
        *("ignored_reaction", "ignored_poll_answer", "ignored_payment", "ignored_inline_query"),
        "ignored_kind_of_tomorrow",
    ],
)
def test_what_is_none_of_ours_is_passed_over(translator: Translator, name: str) -> None:
    """What bots and services write in groups, channels and update kinds that nobody asked for lead to nothing."""
    found = translator.translate(payload(name))
    assert (found.incoming, found.aside) == (None, None)
    assert found.number > 0


@pytest.mark.parametrize(
    ("name", "chat"),
    [
        ("group_added", -1001700000002),
        ("group_added_admin", -4000000004),
        ("group_command", -1001700000002),
    ],
)
def test_a_group_hears_of_the_private_chat(translator: Translator, name: str, chat: int) -> None:
    """Added to a group or called there by name, the bot points to the private chat."""
    found = translator.translate(payload(name))
    assert asked(found) == {"method": "sendMessage", "chat_id": chat, "text": "tr: https://t.me/fakebot"}


GROUP = "-1001700000002"


@pytest.mark.parametrize(
    ("name", "event", "ref"),
    [
        ("group_text", Said("Hello everybody"), "348"),
        ("group_photo", Sent("photo", "BQACAgIAAxkBAAIph3AAFzZXhhbXBsZQ", 91830), "352"),
        ("group_edited", Edited("Hello all", datetime.fromtimestamp(1767261911, UTC)), "311"),
        ("group_command", Opened(), "349"),
        ("group_command_plain", Opened(), "350"),
        ("press_in_group", Pressed("4.germany"), "290"),
    ],
)
def test_what_is_said_in_a_group(translator: Translator, name: str, event: Event, ref: str) -> None:
    """What somebody says in company is hers, with the place: her address is that of her own chat with the bot."""
    found = translator.translate(payload(name)).incoming
    assert found is not None
    assert (found.event, found.address) == (event, PERSON)
    assert (found.place, found.ref, found.reply_to) == (GROUP, ref, "")


def test_a_topic_is_part_of_the_place(translator: Translator) -> None:
    """A thread is a topic only where Telegram says so; elsewhere it tells which message is replied to."""
    update = msgspec.json.decode(payload("group_text"))
    update["message"] |= {
        "message_thread_id": 45,
        "reply_to_message": {"message_id": 45, "date": 1, "chat": {}},
    }
    reply = translator.translate(msgspec.json.encode(update)).incoming
    update["message"]["is_topic_message"] = True
    topic = translator.translate(msgspec.json.encode(update)).incoming
    assert reply is not None
    assert topic is not None
    assert (reply.place, reply.reply_to) == (GROUP, "45")
    assert (topic.place, topic.reply_to) == (f"{GROUP}/45", "")


def test_what_happens_to_a_group(translator: Translator) -> None:
    """A new id, a removed bot, a closed topic and what is written in its name are events of the group itself."""
    closed = msgspec.json.decode(payload("group_text").replace(b'"text"', b'"forum_topic_closed": {}, "x"'))
    closed["message"] |= {"message_thread_id": 45, "is_topic_message": True}
    told = [
        (payload("group_migrated"), "-4000000004", GroupMoved(GROUP)),
        (payload("group_removed"), GROUP, GroupLost()),
        (payload("group_anonymous_admin"), GROUP, Nameless()),
        (msgspec.json.encode(closed), f"{GROUP}/45", TopicClosed()),
    ]
    for body, chat, event in told:
        found = translator.translate(body).incoming
        assert found is not None
        assert (found.address, found.event, found.place) == (Address("telegram", "42", chat), event, "")


def test_what_a_team_says_at_its_desk_is_no_call(translator: Translator) -> None:
    """A command of the desk in a group brings no notice: whoever works there is answered, others are not."""
    body = payload("group_command").replace(b"/start@fakebot", b"/desk@fakebot")
    found = translator.translate(body)
    assert found.aside is None
    assert found.incoming is not None
    assert found.incoming.event == Said("/desk")


def test_a_group_hears_it_once_an_hour() -> None:
    """A group cannot make the bot talk on and on."""
    now = [NOW]
    translator = Translator("42", lambda: now[0], notice)
    translator.me.username = "fakebot"
    heard = []
    for minutes in (0, 1, 59, 61, 62):
        now[0] = NOW + timedelta(minutes=minutes)
        heard.append(translator.translate(payload("group_command")).aside is not None)
    assert heard == [True, False, False, True, False]


def test_what_groups_were_told_does_not_grow_without_end() -> None:
    """A thousand groups are remembered, not more."""
    translator = Translator("42", lambda: NOW, notice)
    translator.me.username = "fakebot"
    body = payload("group_command")
    for number in range(1100):
        translator.translate(body.replace(b"-1001700000002", b"-%d" % (number + 1)))
    assert len(translator._told) == 1000


def test_no_notice_before_the_bot_knows_its_name() -> None:
    """Without a name there is no link to give."""
    assert Translator("42", lambda: NOW, notice).translate(payload("group_added")).aside is None


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/start", Opened()),
        ("/START", Opened()),
        ("/start@fakebot owl", Opened("owl")),
        ("/start   owl ", Opened("owl")),
        ("/start\nowl", Opened("owl")),
        ("/starter", Said("/starter")),
        ("/start/x", Said("/start/x")),
        ("/menu@fakebot", Said("/menu")),
        ("/menu@fakebot x y", Said("/menu x y")),
        ("/menu@", Said("/menu@")),
        ("/ menu", Said("/ menu")),
        ("/", Said("/")),
        ("me@example.org", Said("me@example.org")),
        (" /start", Said(" /start")),
        ("\u202e\u2066", Said("\u202e\u2066")),
        ("x" * 65536, Said("x" * 65536)),
    ],
)
def test_commands(translator: Translator, text: str, event: Event) -> None:
    """`/start` opens, other commands stay text but for the bot's name."""
    update = msgspec.json.decode(payload("text"))
    update["message"]["text"] = text
    found = translator.translate(msgspec.json.encode(update)).incoming
    assert found is not None
    assert found.event == event


def test_a_message_without_language_has_none(translator: Translator) -> None:
    """Telegram does not know every person's language."""
    found = translator.translate(payload("text").replace(b'"language_code": "tr"', b'"x": 1')).incoming
    assert found is not None
    assert found.language is None


@pytest.mark.parametrize("name", sorted(name for name, way in KINDS.items() if way is Treatment.REFUSE))
@pytest.mark.parametrize("kind", ["photo", "voice", "document"])
def test_what_may_not_pass_comes_without_a_file(translator: Translator, kind: str, name: str) -> None:
    """One field that is refused takes handle, size and caption from the whole message, whatever else is in it."""
    found = sent_in(translator, kind, caption="My secret", **{name: {"file_id": "x"}})
    assert (found.ref, found.size, found.caption) == ("", 0, "")


def test_a_text_with_a_refused_field_is_a_text(translator: Translator) -> None:
    """What somebody wrote is what it is, whatever hangs on it."""
    update = msgspec.json.decode(payload("text"))
    update["message"] |= {"text": "Hello", "contact": {"phone_number": "1"}}
    found = translator.translate(msgspec.json.encode(update)).incoming
    assert found is not None
    assert found.event == Said("Hello")


@pytest.mark.parametrize(
    ("sizes", "ref"),
    [
        ([(90, 1_000), (1280, 90_000)], "1"),
        ([(1280, 90_000), (90, 1_000)], "0"),
        ([(90, 1_000), (1280, 10_000_000), (4000, 10_000_001)], "1"),
        ([(90, None), (1280, None)], "1"),
        ([(4000, 10_000_001)], ""),
        ([], ""),
    ],
)
def test_which_size_of_a_photo(translator: Translator, sizes: list[tuple[int, int | None]], ref: str) -> None:
    """The largest size that may be fetched is taken, in whatever order they come and if no bytes are told."""
    photo = [
        {"file_id": str(number), "width": edge, "height": edge} | ({"file_size": size} if size else {})
        for number, (edge, size) in enumerate(sizes)
    ]
    assert sent_in(translator, "photo", photo=photo).ref == ref


def test_a_file_too_large_tells_its_size(translator: Translator) -> None:
    """A document keeps handle and size, so that what is too large can be refused before it is fetched."""
    found = sent_in(translator, "document", document={"file_id": "d", "file_size": 2_000_000_000})
    assert (found.ref, found.size) == ("d", 2_000_000_000)


@pytest.mark.parametrize("document", [{}, {"file_id": 7}, [], "x", {"file_id": "d", "file_size": -1}])
def test_a_file_of_a_foreign_shape_is_still_something_sent(translator: Translator, document: object) -> None:
    """Whoever sent it gets an answer, even if nobody can read where the file is."""
    assert sent_in(translator, "document", document=document) == Sent("document")


def test_half_a_character_in_a_caption(translator: Translator) -> None:
    """Half a character costs itself alone, in a caption as in a text."""
    body = payload("photo_caption").replace(b"My diploma", rb"My \ud800 diploma")
    found = translator.translate(body).incoming
    assert found is not None
    assert isinstance(found.event, Sent)
    assert found.event.caption == "My \ufffd diploma"


def test_every_field_of_a_message_has_its_place_here() -> None:
    """A field that the library gains must be looked at: is it read, refused with a reply, or a note of Telegram's?"""
    slots = {name for kind in telegram.Message.__mro__ for name in getattr(kind, "__slots__", ())}
    fields = {name for name in slots if not name.startswith("_")} - {"api_kwargs"}
    places = (READ, REFUSED, NOTES, BESIDE)
    assert frozenset().union(*places) == fields
    assert sum(map(len, places)) == len(fields)


@pytest.mark.parametrize("name", sorted(READ | REFUSED | NOTES))
def test_what_a_field_alone_means(translator: Translator, name: str) -> None:
    """Whatever a person sends becomes an event, which has an answer; a note of Telegram's becomes nothing."""
    file = {"file_id": "f", "file_size": 1, "width": 1, "height": 1}
    values: dict[str, object] = {"text": "Hello", "photo": [file], "voice": file, "document": file}
    numbers = dict.fromkeys(("migrate_to_chat_id", "migrate_from_chat_id"), 1)
    update = msgspec.json.decode(payload("text"))
    del update["message"]["text"]
    update["message"] |= {name: (values | numbers).get(name, {})}
    found = translator.translate(msgspec.json.encode(update)).incoming
    if name in NOTES:
        assert found is None
        return
    assert found is not None
    passes = found.event == Said("Hello") or (isinstance(found.event, Sent) and bool(found.event.ref))
    assert passes is (name in READ)


def test_kinds_are_spelt_as_telegram_spells_them() -> None:
    """Every kind of message we tell apart is a field that a message can have, and stands in one list only."""
    fields = set(telegram.Message.__slots__)
    assert CONTENT.keys() | SERVICE <= fields
    assert not CONTENT.keys() & SERVICE


def sent_in(translator: Translator, name: str, **fields: object) -> Sent:
    """Return what was sent in a recorded message with other fields."""
    update = msgspec.json.decode(payload(name))
    update["message"] |= fields
    found = translator.translate(msgspec.json.encode(update)).incoming
    assert found is not None
    assert isinstance(found.event, Sent)
    return found.event


def asked(found: Translation) -> dict[str, object]:
    """Return the call a translation asks for."""
    assert found.aside is not None
    call: dict[str, object] = msgspec.json.decode(found.aside.body)
    assert call["method"] == found.aside.method.value
    return call
