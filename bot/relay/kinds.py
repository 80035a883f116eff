"""Every field a Telegram message may have, and what becomes of it on the way to the other side.

Names are those of the Bot API (10.0), so the table is used on the names in the JSON: a field that our library does not
know yet is seen too. A field that is not in the table never passes; where nothing else would pass, the message is
refused. Decides by names alone and reads no content.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, TypeAlias

from msgspec import Struct

from bot.relay.refusal import Reason, Refused

Words: TypeAlias = Literal["text", "caption"]


class Treatment(StrEnum):
    """What becomes of a field."""

    PASS = "pass"  # noqa: S105 - not a password
    """Words: cleaned, then passed on."""
    REBUILD = "rebuild"
    """A file: fetched, made anew, and the new one passed on."""
    LEAVE = "leave"
    """Stays behind; the rest of the message passes."""
    REFUSE = "refuse"
    """The whole message stays behind, and the sender is told."""
    SERVICE = "service"
    """Telegram's own note about a chat: nobody wrote it, nothing passes, nobody waits."""


class Media(StrEnum):
    """What a file is rebuilt as; also the module that does it."""

    PHOTO = "photo"
    VOICE = "voice"
    PDF = "pdf"


class Parcel(Struct, frozen=True):
    """What of a message passes: a file, words or both. `left` are the fields that stay behind, in order of name."""

    media: Media | None
    words: Words | None
    left: tuple[str, ...] = ()


_FILES: Mapping[str, Media] = MappingProxyType(
    {"photo": Media.PHOTO, "voice": Media.VOICE, "document": Media.PDF}
)

_NAMES: Mapping[Treatment, str] = MappingProxyType(
    {
        Treatment.PASS: "text caption",
        Treatment.REBUILD: "photo voice document",
        Treatment.LEAVE: """
            author_signature business_connection_id caption_entities chat date direct_messages_topic edit_date
            effect_id entities external_reply forward_origin from guest_bot_caller_chat guest_bot_caller_user
            guest_query_id has_media_spoiler has_protected_content is_automatic_forward is_from_offline is_paid_post
            is_topic_message link_preview_options live_photo media_group_id message_id message_thread_id
            paid_star_count quote reply_markup reply_to_checklist_task_id reply_to_message reply_to_poll_option_id
            reply_to_story sender_boost_count sender_business_bot sender_chat sender_tag show_caption_above_media
            suggested_post_info via_bot
        """,
        Treatment.REFUSE: """
            animation audio chat_shared checklist contact dice game gift giveaway giveaway_winners invoice location
            paid_media passport_data poll refunded_payment sticker story successful_payment unique_gift users_shared
            venue video video_note web_app_data
        """,
        Treatment.SERVICE: """
            boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left
            checklist_tasks_added checklist_tasks_done connected_website delete_chat_photo
            direct_message_price_changed forum_topic_closed forum_topic_created forum_topic_edited
            forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden gift_upgrade_sent
            giveaway_completed giveaway_created group_chat_created left_chat_member managed_bot_created
            message_auto_delete_timer_changed migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo
            new_chat_title paid_message_price_changed pinned_message poll_option_added poll_option_deleted
            proximity_alert_triggered suggested_post_approval_failed suggested_post_approved suggested_post_declined
            suggested_post_paid suggested_post_refunded supergroup_chat_created video_chat_ended
            video_chat_participants_invited video_chat_scheduled video_chat_started write_access_allowed
        """,
    }
)

KINDS: Mapping[str, Treatment] = MappingProxyType(
    {name: treatment for treatment, names in _NAMES.items() for name in names.split()}
)
"""A moving photo comes with its still in `photo`: the still passes, `live_photo` stays behind. An animation comes with
`document`, a venue with `location`: that a field is refused counts before all else."""


def sort(fields: Collection[str]) -> Parcel | None:
    """Return what of a message with these fields passes, or None for Telegram's own notes. Raise `Refused`."""
    treated = {name: KINDS.get(name) for name in sorted(fields)}
    for name, treatment in treated.items():
        if treatment is Treatment.REFUSE:
            raise Refused(Reason.KIND, name)
    media = next((kind for name, kind in _FILES.items() if name in treated), None)
    words: Words | None = "text" if "text" in treated else "caption" if "caption" in treated else None
    if media is not None or words == "text":
        left = (name for name, treatment in treated.items() if treatment in (Treatment.LEAVE, None))
        return Parcel(media, words, tuple(left))
    if Treatment.SERVICE in treated.values():
        return None
    if "live_photo" in treated:
        raise Refused(Reason.KIND, "live_photo")
    raise Refused(Reason.UNKNOWN)
