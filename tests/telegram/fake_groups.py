"""Groups at the fake Bot API: with or without topics, what people say there, and what the bot does there.

`company.found(-100, forum=True)` makes a group in which the bot is an administrator; `company.say(-100, 7, "Hi", 45)`
lets account 7 write in topic 45, `company.press`, `company.edit`, `company.send` likewise. What the bot said is in
`group.posts`. `group.lost`, `group.moved_to` and `del group.topics[45]` are what can happen to it.

With `company.threads` the private chats of accounts are such groups of two, with topics: `company.say(7, 7, "Hi", 45)`.
There topics are never closed, and what is meant for one while `threads` is off is refused, or arrives outside of all.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec

Json: TypeAlias = dict[str, Any]


class Post(msgspec.Struct):
    """What the bot posted in a group."""

    id: int
    thread: int | None
    text: str
    body: Json
    pinned: bool = False
    reactions: list[str] = msgspec.field(default_factory=list)

    @property
    def buttons(self) -> list[str]:
        """What its buttons say when they are pressed."""
        rows = (self.body.get("reply_markup") or {}).get("inline_keyboard", ())
        return [key["callback_data"] for row in rows for key in row]


class FakeTopic(msgspec.Struct):
    """A topic of a group."""

    name: str
    closed: bool = False


class FakeGroup(msgspec.Struct):
    """A group or a private chat as Telegram has it. `general`: what is for a lost topic arrives outside of all."""

    id: int
    forum: bool
    admin: bool = True
    topics: dict[int, FakeTopic] = msgspec.field(default_factory=dict)
    posts: list[Post] = msgspec.field(default_factory=list)
    reactions: dict[int, str] = msgspec.field(default_factory=dict)
    last: int = 0
    lost: bool = False
    moved_to: int | None = None
    general: bool = False

    def next(self) -> int:
        """Return the id of the next message."""
        self.last += 1
        return self.last

    def texts(self, thread: int | None = None) -> list[str]:
        """Return what the bot posted in a topic, or outside of all."""
        return [post.text for post in self.posts if post.thread == thread]


class Refuse(Exception):
    """The Bot API says no: status, words, parameters."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


class Company:
    """All groups of one bot. `update` hands an update to it."""

    def __init__(self, update: Callable[[Json], int]) -> None:
        self.groups: dict[int, FakeGroup] = {}
        self.threads = False
        self._update = update

    def found(self, id: int, *, forum: bool, admin: bool = True) -> FakeGroup:
        """Make a group."""
        self.groups[id] = FakeGroup(id, forum, admin)
        return self.groups[id]

    def chat(self, id: int) -> FakeGroup:
        """Return a group or a private chat."""
        if id > 0:
            self.groups.setdefault(id, FakeGroup(id, forum=True))
        return self.groups[id]

    # What people do

    def say(
        self, group: int, who: int, text: str, thread: int | None = None, reply_to: int | None = None
    ) -> int:
        """Let somebody write; return the id of the message."""
        return self.send(group, who, thread, reply_to, text=text)

    def send(
        self, group: int, who: int, thread: int | None = None, reply_to: int | None = None, **fields: Any
    ) -> int:
        """Let somebody send a message with these fields; return its id."""
        message = self._message(group, who, thread, reply_to) | fields
        self._update({"message": message})
        return int(message["message_id"])

    def edit(self, group: int, who: int, id: int, text: str, thread: int | None = None) -> None:
        """Let somebody change what she wrote."""
        message = self._message(group, who, thread, None) | {"message_id": id, "edit_date": int(time.time())}
        self._update({"edited_message": message | {"text": text}})

    def press(self, group: int, who: int, payload: str) -> None:
        """Let somebody press the newest button that says this, or begins so."""
        post = next(
            post
            for post in reversed(self.groups[group].posts)
            if any(each.startswith(payload) for each in post.buttons)
        )
        data = next(each for each in post.buttons if each.startswith(payload))
        message = self._message(group, 42, post.thread, None) | {"message_id": post.id, "text": post.text}
        press = {"id": "1", "from": person(who), "chat_instance": "1", "message": message, "data": data}
        self._update({"callback_query": press})

    def remove_bot(self, group: int, who: int) -> None:
        """Let somebody throw the bot out."""
        self.groups[group].lost = True
        bot = {"id": 42, "is_bot": True, "first_name": "Fake"}
        change = {"chat": chat_of(group), "from": person(who), "date": int(time.time())}
        old, new = ({"user": bot, "status": status} for status in ("administrator", "kicked"))
        self._update({"my_chat_member": change | {"old_chat_member": old, "new_chat_member": new}})

    def _message(self, group: int, who: int, thread: int | None, reply_to: int | None) -> Json:
        message: Json = {"message_id": self.chat(group).next(), "from": person(who), "chat": chat_of(group)}
        message["date"] = int(time.time())
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if thread is not None and group < 0:
            root = {"message_id": thread, "date": 1, "chat": chat_of(group)}
            made = thread in self.groups[group].topics
            message["reply_to_message"] = root | {"from": person(42 if made else 4711)}
        if reply_to is not None:
            message["reply_to_message"] = {"message_id": reply_to, "date": 1, "chat": chat_of(group)}
        return message

    # What the bot does

    def deliver(self, chat: int, text: str, arguments: Json) -> Json:
        """Take a message of the bot; return it as Telegram would."""
        group = self._there(chat)
        thread = int(arguments["message_thread_id"]) if arguments.get("message_thread_id") else None
        if chat > 0 and not self.threads:
            group.topics.clear()
        if thread is not None and thread not in group.topics:
            if not group.general:
                raise Refuse(400, "Bad Request: message thread not found")
            thread = None
        if thread is not None and group.topics[thread].closed and not group.admin:
            raise Refuse(400, "Bad Request: TOPIC_CLOSED")
        post = Post(group.next(), thread, text, arguments)
        group.posts.append(post)
        result = {"message_id": post.id, "chat": chat_of(chat), "date": 1760000000, "text": text}
        return result | (
            {"message_thread_id": thread, "is_topic_message": True} if thread is not None else {}
        )

    def do_createForumTopic(self, arguments: Json) -> Json:  # noqa: N802 - the Bot API's name
        """Make a topic."""
        group = self._there(int(arguments["chat_id"]))
        if not group.forum or (group.id > 0 and not self.threads):
            raise Refuse(400, "Bad Request: the chat is not a forum")
        if not group.admin:
            raise Refuse(400, "Bad Request: not enough rights to create a topic")
        thread = group.next()
        group.topics[thread] = FakeTopic(arguments["name"])
        return {"message_thread_id": thread, "name": arguments["name"], "icon_color": 7322096}

    def do_editForumTopic(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Name a topic."""
        self._topic(arguments).name = arguments["name"]
        return True

    def do_closeForumTopic(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Close a topic."""
        self._in_group(arguments)
        self._topic(arguments).closed = True
        return True

    def do_reopenForumTopic(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Open a topic again."""
        self._in_group(arguments)
        topic = self._topic(arguments)
        if not topic.closed:
            raise Refuse(400, "Bad Request: TOPIC_NOT_MODIFIED")
        topic.closed = False
        return True

    def do_deleteForumTopic(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Delete a topic with all that is in it."""
        self._topic(arguments)
        group, thread = self._there(int(arguments["chat_id"])), int(arguments["message_thread_id"])
        del group.topics[thread]
        group.posts = [post for post in group.posts if post.thread != thread]
        return True

    def do_pinChatMessage(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Pin a message."""
        group = self._there(int(arguments["chat_id"]))
        next(post for post in group.posts if post.id == arguments["message_id"]).pinned = True
        return True

    def do_deleteMessage(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """Delete a message."""
        group = self._there(int(arguments["chat_id"]))
        group.posts = [post for post in group.posts if post.id != arguments["message_id"]]
        return True

    def do_setMessageReaction(self, arguments: Json) -> bool:  # noqa: N802 - the Bot API's name
        """React to a message."""
        group = self._there(int(arguments["chat_id"]))
        group.reactions[arguments["message_id"]] = arguments["reaction"][0]["emoji"]
        return True

    def do_getChat(self, arguments: Json) -> Json:  # noqa: N802 - the Bot API's name
        """Tell what a group is."""
        group = self._there(int(arguments["chat_id"]))
        return chat_of(group.id) | ({"is_forum": True} if group.forum else {})

    def do_getChatMember(self, arguments: Json) -> Json:  # noqa: N802 - the Bot API's name
        """Tell what the bot is in a group."""
        group = self._there(int(arguments["chat_id"]))
        bot = {"id": 42, "is_bot": True, "first_name": "Fake"}
        if not group.admin:
            return {"user": bot, "status": "member"}
        rights = {"can_manage_topics": group.forum, "can_pin_messages": True}
        return {"user": bot, "status": "administrator", **rights}

    def _in_group(self, arguments: Json) -> None:
        if int(arguments["chat_id"]) > 0:
            raise Refuse(400, "Bad Request: the chat is not a supergroup forum")

    def _there(self, chat: int) -> FakeGroup:
        group = self.chat(chat) if chat > 0 else self.groups.get(chat)
        if group is None:
            raise Refuse(400, "Bad Request: chat not found")
        if group.lost:
            raise Refuse(403, "Forbidden: bot was kicked from the supergroup chat")
        if group.moved_to is not None:
            raise Refuse(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=group.moved_to,
            )
        return group

    def _topic(self, arguments: Json) -> FakeTopic:
        group = self._there(int(arguments["chat_id"]))
        if int(arguments["message_thread_id"]) not in group.topics:
            raise Refuse(400, "Bad Request: TOPIC_ID_INVALID")
        return group.topics[int(arguments["message_thread_id"])]


def person(who: int) -> Json:
    """Return an account with all that tells who somebody is."""
    names = {
        "first_name": f"CANARYfirst{who}",
        "last_name": f"CANARYlast{who}",
        "username": f"CANARYuser{who}",
    }
    return {"id": who, "is_bot": who == 42, "language_code": "de", **names}


def chat_of(group: int) -> Json:
    """Return a chat as it stands in updates and answers."""
    if group > 0:
        return {"id": group, "type": "private"} | {
            name: value for name, value in person(group).items() if name.endswith("name")
        }
    kind = "supergroup" if group < -(10**12) else "group"
    return {"id": group, "title": "CANARYtitle", "type": kind}
