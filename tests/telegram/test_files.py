"""Files over Telegram: sent with their captions, fetched by their handles, refused without a word of the address."""

from __future__ import annotations

from typing import Literal

import msgspec
import pytest

from bot.channels.http import Client
from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.formatting import units
from bot.channels.telegram.translate import Translator
from bot.ports import (
    Button,
    ChannelError,
    File,
    Message,
    PersonGone,
    Rejected,
    Throttled,
    TooLarge,
    Unreachable,
)
from flows.events import Sent
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault

CHAT = 7000000001
DATA = bytes(range(256)) * 40 + b"\r\n--\r\n"
BUTTONS = (Button("1.a", "Here"), Button("~menu", "Menu", "nav"))
METHODS = {
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "pdf": "sendDocument",
    "chart": "sendPhoto",
    "report": "sendDocument",
}

Kind = Literal["photo", "voice", "pdf", "chart", "report"]


@pytest.fixture
def channel(api: Api) -> TelegramChannel:
    """The channel of the fake bot."""
    return TelegramChannel(api)


def message(caption: str = "", media: Kind = "photo", *, dressed: bool = False) -> Message:
    """Make a message with a file."""
    file = File(media, DATA)
    if not dressed:
        return Message(caption, "en", file=file)
    return Message(caption, "en", BUTTONS, ((0, 2),), file)


async def send(channel: TelegramChannel, what: Message, key: int = 1) -> None:
    """Send to the one chat of these tests."""
    await channel.send(str(CHAT), key, what)


@pytest.mark.parametrize(
    ("media", "field", "name", "kind"),
    [
        ("photo", "photo", "photo.jpg", "image/jpeg"),
        ("voice", "voice", "voice.ogg", "audio/ogg"),
        ("pdf", "document", "document.pdf", "application/pdf"),
        ("chart", "photo", "lotse.png", "image/png"),
        ("report", "document", "lotse.html", "text/html"),
    ],
)
async def test_a_file_arrives(
    channel: TelegramChannel, telegram: FakeTelegram, media: Kind, field: str, name: str, kind: str
) -> None:
    """Each kind goes its own way, byte by byte, under a name that says nothing; caption, bold and keys go with it."""
    await send(channel, message("👋 Yours", media, dressed=True))
    (sent,) = telegram.sent
    assert sent.file is not None
    assert (sent.file.field, sent.file.name, sent.file.type) == (field, name, kind)
    assert sent.file.data == DATA
    assert (sent.chat, sent.text, sent.keys) == (CHAT, "👋 Yours", [["Here"], ["Menu"]])
    assert sent.body["caption_entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert sent.body.keys() == {"chat_id", "caption", "caption_entities", "reply_markup"}
    assert telegram.calls == {METHODS[media]: 1}


@pytest.mark.parametrize("media", METHODS)
async def test_there_and_back(channel: TelegramChannel, telegram: FakeTelegram, media: Kind) -> None:
    """What was sent can be fetched again as it was."""
    await send(channel, message(media=media))
    (sent,) = telegram.sent
    assert sent.file is not None
    ref = telegram.shelf.keep(sent.file.data, f"{sent.file.field}s/{sent.file.name}")
    assert await channel.fetch(ref) == DATA


@pytest.mark.parametrize("caption", ["", " ", "\n" * 2000])
async def test_a_file_needs_no_caption(
    channel: TelegramChannel, telegram: FakeTelegram, caption: str
) -> None:
    """A caption that shows nothing is left out, and no empty message follows."""
    await send(channel, message(caption))
    (sent,) = telegram.sent
    assert "caption" not in sent.body


@pytest.mark.parametrize("caption", ["*_`[x](y)", "[", '{"a":1}', "<b>&amp;", "\u202eabc", "a\r\n--b"])
async def test_no_markup_is_read_into_a_caption(
    channel: TelegramChannel, telegram: FakeTelegram, caption: str
) -> None:
    """What looks like markup, JSON or the end of a form is text."""
    await send(channel, message(caption))
    assert telegram.sent[0].text == caption


async def test_half_characters_do_not_stop_a_file(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A lone surrogate in caption or label becomes U+FFFD."""
    await send(channel, Message("a\ud800b", "en", (Button("1.a", "\udc00!"),), file=File("pdf", DATA)))
    (sent,) = telegram.sent
    assert (sent.text, sent.keys) == ("a\ufffdb", [["\ufffd!"]])


@pytest.mark.parametrize("caption", ["x" * 1024, "👋" * 512, "أ" * 1024], ids=["ascii", "astral", "arabic"])
async def test_a_caption_within_the_limit(
    channel: TelegramChannel, telegram: FakeTelegram, caption: str
) -> None:
    """1,024 UTF-16 units stand below the file."""
    await send(channel, message(caption, dressed=True))
    assert [sent.text for sent in telegram.sent] == [caption]


@pytest.mark.parametrize(
    "caption", ["x" * 1025, "👋" * 513, "wort " * 3000], ids=["ascii", "astral", "several letters"]
)
async def test_a_caption_over_the_limit(
    channel: TelegramChannel, telegram: FakeTelegram, caption: str
) -> None:
    """A longer one follows as a message of its own, whole and with its bold; the keys hang on the last."""
    await send(channel, message(caption, dressed=True))
    file, *texts = telegram.sent
    assert (file.file is not None, file.text, file.keys) == (True, "", [])
    assert "".join(sent.text for sent in texts) == caption
    assert texts[0].body["entities"] == [{"type": "bold", "offset": 0, "length": units(caption[:2])}]
    assert [bool(sent.keys) for sent in texts] == [False] * (len(texts) - 1) + [True]


@pytest.mark.parametrize("media", METHODS)
@pytest.mark.parametrize(
    ("fault", "error", "retry_after"),
    [
        (Fault(status=429, description="Too Many Requests: retry after 34", retry_after=34), Throttled, 34),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"), PersonGone, None),
        (Fault(status=400, description="Bad Request: chat not found"), PersonGone, None),
        (Fault(status=413, description="Request Entity Too Large"), Rejected, None),
        (Fault(status=401, description="Unauthorized"), Unreachable, None),
        (Fault(status=502, raw="<html>Bad Gateway /bot42:FAKE/sendPhoto</html>"), Unreachable, None),
        (Fault(status=200, raw="<html>Log in to the hotel's network</html>"), Unreachable, None),
        (Fault(lost=True), Unreachable, None),
        (Fault(cut=True), Unreachable, None),
    ],
    ids=lambda value: value.description + (value.raw or "")[:5] if isinstance(value, Fault) else "",
)
async def test_what_refusals_mean(
    channel: TelegramChannel,
    telegram: FakeTelegram,
    media: Kind,
    fault: Fault,
    error: type[ChannelError],
    retry_after: float | None,
) -> None:
    """A refused file is the same trouble as a refused text, and shows neither token nor words nor bytes."""
    telegram.fail(METHODS[media], fault)
    with pytest.raises(ChannelError) as caught:
        await send(channel, Message("my secret", "en", file=File(media, b"my secret")))
    assert type(caught.value) is error
    assert caught.value.retry_after == retry_after
    assert_silent(caught.value)


@pytest.mark.parametrize("media", METHODS)
async def test_a_file_is_never_lost_by_its_dress(
    channel: TelegramChannel, telegram: FakeTelegram, media: Kind
) -> None:
    """If Telegram does not like how it is dressed, a file goes out as a document, its choices as numbered lines."""
    telegram.fail(METHODS[media], Fault(status=400, description="Bad Request: VOICE_MESSAGES_FORBIDDEN"))
    await send(channel, message("Where?", media, dressed=True))
    (sent,) = telegram.sent
    assert sent.file is not None
    assert (sent.file.field, sent.file.data) == ("document", DATA)
    assert (sent.text, sent.keys) == ("Where?\n\n1. Here", [])
    assert "caption_entities" not in sent.body


async def test_choices_that_do_not_fit_below_a_file_follow(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    """Numbered lines that would make a caption too long are a message of their own."""
    telegram.fail("sendPhoto", Fault(status=400))
    await send(channel, message("x" * 1020, dressed=True))
    assert [(sent.text.strip(), sent.file is not None) for sent in telegram.sent] == [
        ("x" * 1020, True),
        ("1. Here", False),
    ]


async def test_undressing_is_tried_once(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A file that is refused as a document as well is rejected."""
    telegram.fail("sendPhoto", Fault(status=400))
    telegram.fail("sendDocument", Fault(status=400))
    with pytest.raises(Rejected):
        await send(channel, message(dressed=True))
    assert telegram.calls == {"sendPhoto": 1, "sendDocument": 1}


async def test_a_plain_document_is_not_tried_again(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """What has no dress is rejected at once."""
    telegram.fail("sendDocument", Fault(status=400))
    with pytest.raises(Rejected):
        await send(channel, message("Yours", "pdf"))
    assert telegram.calls == {"sendDocument": 1}


@pytest.mark.parametrize(
    "fault", [Fault(status=429, retry_after=3), Fault(status=502), Fault(cut=True)], ids=["429", "502", "cut"]
)
async def test_a_file_is_not_sent_again_for_its_text(
    channel: TelegramChannel, telegram: FakeTelegram, fault: Fault
) -> None:
    """When what follows a file fails, the next attempt starts with that."""
    long = message("word " * 1500, dressed=True)
    for faults in ([fault], [Fault(), fault]):
        for one in faults:
            telegram.fail("sendMessage", one)
        with pytest.raises(ChannelError):
            await send(channel, long, key=9)
    await send(channel, long, key=9)
    assert [sent.file is not None for sent in telegram.sent] == [True, False, False]
    assert "".join(sent.text for sent in telegram.sent) == long.text
    assert telegram.calls["sendPhoto"] == 1


@pytest.mark.parametrize("media", METHODS)
async def test_undressing_goes_on_where_it_stopped(
    channel: TelegramChannel, telegram: FakeTelegram, media: Kind
) -> None:
    """Neither the file as a document nor the lines after it come twice, if Telegram wants a pause between."""
    what = message("x" * 1020, media, dressed=True)
    telegram.fail(METHODS[media], Fault(status=400))
    telegram.fail("sendDocument", Fault(status=429, retry_after=3))
    telegram.fail("sendMessage", Fault(status=429, retry_after=3))
    for _ in range(2):
        with pytest.raises(Throttled):
            await send(channel, what, key=9)
    await send(channel, what, key=9)
    assert [sent.file is not None for sent in telegram.sent] == [True, False]


async def test_a_first_attempt_that_fails_leaves_nothing(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    """A file that was not sent is sent from its start."""
    telegram.fail("sendPhoto", Fault(status=429, retry_after=3))
    with pytest.raises(Throttled):
        await send(channel, message("Yours", dressed=True), key=9)
    assert not channel._unfinished
    await send(channel, message("Yours", dressed=True), key=9)
    assert [(sent.text, sent.keys) for sent in telegram.sent] == [("Yours", [["Here"], ["Menu"]])]


async def test_a_message_with_a_file_waits_in_the_outbox() -> None:
    """A message keeps its file as JSON, and one that was stored before there were files is read."""
    kept = msgspec.json.encode(message("Yours", dressed=True))
    assert msgspec.json.decode(kept, type=Message) == message("Yours", dressed=True)
    old = {"text": "Hello", "language": "en", "buttons": [], "bold": []}
    assert msgspec.convert(old, Message) == Message("Hello", "en")


# Fetching


async def test_what_a_person_sent_is_fetched(
    channel: TelegramChannel, telegram: FakeTelegram, translator: Translator
) -> None:
    """The handle of a translated message is all it takes; each photo of an album has its own."""
    fetched = []
    refs = [telegram.shelf.keep(DATA + b"%d" % number, f"photos/file_{number}.jpg") for number in range(2)]
    for ref in refs:
        sizes = [{"file_id": ref, "width": 9, "height": 9, "file_size": len(DATA)}]
        sender = {"id": CHAT, "is_bot": False, "first_name": "Robin"}
        place = {"id": CHAT, "type": "private"}
        album = {"photo": sizes, "media_group_id": "1", "from": sender, "chat": place, "date": 1}
        number = telegram.update({"message": album})
        incoming = translator.translate(telegram.updates[number]).incoming
        assert incoming is not None
        assert isinstance(incoming.event, Sent)
        fetched.append(await channel.fetch(incoming.event.ref))
    assert fetched == [DATA + b"0", DATA + b"1"]


@pytest.mark.parametrize(
    "path", ["documents/file_7.Zeugnis ä?x=1#y&z", "documents/a..b", "documents/.pdf", "f"]
)
async def test_a_path_may_be_odd(channel: TelegramChannel, telegram: FakeTelegram, path: str) -> None:
    """A path ends as the person's own file did: odd characters in it are no danger and no hindrance."""
    assert await channel.fetch(telegram.shelf.keep(DATA, path)) == DATA


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "/etc/passwd", "//evil.example/x", "documents//x", "documents/"),
        *("..", "../getMe", "documents/../../getMe", "documents/..", "./x", "documents/./x"),
        *("https://evil.example/x", "file:x", "documents\\..\\x", "%2e%2e/getMe", "documents/%2e%2e/x"),
        *("documents/a\r\nX: y", "documents/\0", "/var/lib/telegram-bot-api/42:FAKE/x.pdf"),
    ],
)
async def test_a_path_that_leads_elsewhere(
    channel: TelegramChannel, telegram: FakeTelegram, path: str
) -> None:
    """A path with a scheme, a way up or an empty step is not asked for."""
    ref = telegram.shelf.keep(DATA)
    telegram.shelf.paths[ref] = path
    with pytest.raises(Rejected) as caught:
        await channel.fetch(ref)
    assert_silent(caught.value)
    assert telegram.calls == {"getFile": 1}


async def test_ten_megabytes_are_fetched(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A file of just so many bytes as may be is read."""
    assert len(await channel.fetch(telegram.shelf.keep(bytes(10_000_000)))) == 10_000_000


@pytest.mark.parametrize(
    ("size", "told", "calls"),
    [
        (10_000_001, 10_000_001, {"getFile": 1}),
        (10_000_001, 0, {"getFile": 1, "file": 1}),
        (10_000_001, 1_000, {"getFile": 1, "file": 1}),
        (1, 50_000_000, {"getFile": 1}),
    ],
    ids=["told", "not told", "lied about", "over Telegram's limit"],
)
async def test_too_large(
    channel: TelegramChannel, telegram: FakeTelegram, size: int, told: int, calls: dict[str, int]
) -> None:
    """A larger file is not fetched if its size is told, and not read to its end otherwise."""
    ref = telegram.shelf.keep(bytes(size))
    telegram.shelf.sizes[ref] = told
    with pytest.raises(TooLarge) as caught:
        await channel.fetch(ref)
    assert not caught.value.retryable
    assert_silent(caught.value)
    assert telegram.calls == calls


@pytest.mark.parametrize("method", ["getFile", "file"])
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(status=429, description="Too Many Requests", retry_after=3), Throttled),
        (Fault(status=401, description="Unauthorized"), Unreachable),
        (Fault(status=502, raw="<html>/file/bot42:FAKE/documents/file_7.pdf</html>"), Unreachable),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"), Rejected),
        (Fault(status=400, description="Bad Request: chat not found"), Rejected),
        (Fault(status=302, raw="moved to /file/bot42:FAKE/x"), Unreachable),
        (Fault(cut=True), Unreachable),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Fault) else "",
)
async def test_what_refusals_mean_for_a_file(
    channel: TelegramChannel, telegram: FakeTelegram, method: str, fault: Fault, error: type[ChannelError]
) -> None:
    """Trouble with a file is never the sender's going away, and no error on the way shows the token."""
    ref = telegram.shelf.keep(DATA)
    telegram.fail(method, fault)
    with pytest.raises(ChannelError) as caught:
        await channel.fetch(ref)
    assert type(caught.value) is error
    assert caught.value.retry_after == fault.retry_after
    assert_silent(caught.value)
    assert await channel.fetch(ref) == DATA


@pytest.mark.parametrize("result", ["{}", "[]", "7", '{"file_path":7}', '{"file_path":"a","file_size":"x"}'])
async def test_a_place_of_a_foreign_shape(
    channel: TelegramChannel, telegram: FakeTelegram, result: str
) -> None:
    """An answer that does not say where the file is cannot be followed."""
    telegram.fail("getFile", Fault(status=200, raw=f'{{"ok":true,"result":{result}}}'))
    with pytest.raises(Rejected):
        await channel.fetch("x")


async def test_a_file_that_is_not_there(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A handle that Telegram does not know, or no more, brings nothing."""
    with pytest.raises(Rejected):
        await channel.fetch("unknown")


async def test_nobody_there() -> None:
    """A server that is down is worth another attempt, both ways."""
    async with Client("http://127.0.0.1:1") as client:
        channel = TelegramChannel(Api(TOKEN, client))
        with pytest.raises(Unreachable):
            await channel.fetch("x")
        with pytest.raises(Unreachable):
            await send(channel, message())


def assert_silent(error: BaseException) -> None:
    """Fail if an error, or one it came from, shows token, words or path."""
    shown: BaseException | None = error
    while shown is not None:
        for secret in ("FAKE", "secret", "documents", "etc"):
            assert secret not in repr(shown)
        shown = shown.__cause__ or shown.__context__
