"""What Telegram's refusals mean for a message. Its words are matched against a closed list and never passed on."""

from __future__ import annotations

from bot.channels.telegram.api import Refused
from bot.ports import Astray, ChannelError, PersonGone, Rejected, Throttled, Unreachable

GONE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "input_user_deactivated",
    "group chat was deactivated",
    "chat was deleted",
    "peer_id_invalid",
    "bot was blocked",
    "bot was kicked",
    "chat_write_forbidden",
    "have no rights to send a message",
)
"""What stands in a refusal with status 400 if nobody is there any more."""


TOPIC_GONE = ("message thread not found", "message_thread_not_found", "topic_deleted", "topic_id_invalid")
TOPIC_CLOSED = "topic_closed"
NO_TOPICS = ("not a forum", "bot_forum", "chat_not_forum")
"""What stands in a refusal, with status 400 or 403, if topics are switched off in a private chat."""


class TopicGone(Rejected):
    """There is no such topic in the group."""


class NoTopics(Rejected):
    """There are no topics in this chat."""


class TopicShut(Rejected):
    """The topic is closed, and only who may manage topics writes in it."""


class Moved(Rejected):
    """A group became a supergroup. `chat` is its new id; nothing is sent there unless somebody decides so."""

    def __init__(self, chat: str) -> None:
        super().__init__("the group has a new id")
        self.chat = chat


def meaning(refused: Refused) -> ChannelError:
    """Return what a refusal means for the message."""
    status = refused.status
    if status == 429 or refused.retry_after is not None:
        return Throttled(refused.retry_after or 1.0)
    if refused.moved_to is not None:
        return Moved(str(refused.moved_to))
    description = refused.description.lower()
    if status in (400, 403) and any(word in description for word in NO_TOPICS):
        return NoTopics("no topics here")
    if status == 403:
        return PersonGone("blocked")
    if status in (401, 404):
        return Unreachable("token refused")
    if status >= 500 or status in (408, 409):
        return Unreachable(f"status {status}")
    if any(word in description for word in TOPIC_GONE):
        return TopicGone("no such topic")
    if TOPIC_CLOSED in description:
        return TopicShut("topic closed")
    if any(word in description for word in GONE):
        return PersonGone("chat is gone")
    return Rejected(f"status {status}")


def in_company(error: ChannelError) -> ChannelError:
    """Return what the same means for a message to a group, which is not simply given up."""
    if isinstance(error, Moved):
        return Astray("moved", error.chat)
    if isinstance(error, TopicGone):
        return Astray("topic")
    return Astray("lost") if isinstance(error, PersonGone) else error


def in_private(error: ChannelError) -> ChannelError:
    """Return what the same means for a message to a topic of a private chat."""
    return Astray("thread") if isinstance(error, TopicGone | NoTopics) else error


def of_dress(refused: Refused) -> bool:
    """Tell whether the same text might pass without bold and keys: whenever it is not plain that it could not."""
    return refused.status == 400 and type(meaning(refused)) is Rejected
