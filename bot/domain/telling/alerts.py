"""What the bot says of its own troubles: to whom it cannot speak, and what Telegram does not take. Once each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from zlib import crc32

from bot.domain.models import Chat, ChatState, Member, MemberState
from bot.domain.ports import Reading, Store, Writing
from bot.domain.reminders.planning import replan_group
from bot.domain.reminders.readers import preferences_of
from bot.domain.traffic import Recipient

TOPIC = "alert"
PRIORITY = 2


class Trouble(StrEnum):
    """What is told."""

    UNREACHABLE = "unreachable"  # a person has blocked the bot, or never pressed Start
    OUTSIDE = "outside"  # a person has something to hear and does not use the bot yet
    REMOVED = "removed"  # the bot is no longer in a group
    SENT_PLAIN = "sent_plain"  # Telegram refused a message, which went out without its format
    NOT_SENT = "not_sent"  # Telegram refused a message altogether


@dataclass(frozen=True, slots=True)
class Alert:
    """A trouble for one reader: the person or group that it is about, and Telegram's words where it refused."""

    trouble: Trouble
    member: Member | None
    chat: Chat | None
    reason: str
    reader: Chat | Member


async def lose_member(tx: Writing, member: Member, now: datetime) -> None:
    """Note that a person cannot be written to any more, and have the association's group asked to tell them."""
    await tx.members.set_state(member.id, MemberState.UNREACHABLE)
    if member.state is MemberState.ACTIVE:
        # Who comes and goes within a day is asked for once.
        await _ask_for(tx, member, Trouble.UNREACHABLE, now, f"{now:%Y-%m-%d}")


async def miss_member(tx: Writing, member: Member, now: datetime) -> None:
    """Have the group of somebody who does not use the bot yet asked to tell them, once for all."""
    await _ask_for(tx, member, Trouble.OUTSIDE, now, "")


async def lose_group(tx: Writing, chat: Chat, now: datetime) -> None:
    """Note that the bot is no longer in a group: what was planned there falls silent, and the admins are told.

    What was late already, and waited for the end of a night or another attempt, is as if it had been refused.
    """
    await tx.chats.set_state(chat.id, ChatState.LEFT)
    await tx.reminders.hold_back(Recipient("chat", chat.id), "not in the group", now)
    await replan_group(tx, replace(chat, state=ChatState.LEFT), now)
    if chat.state is ChatState.ACTIVE:
        await _tell(tx, await _admins(tx), Trouble.REMOVED, Recipient("chat", chat.id), now, f"{now:%Y-%m-%d}")


async def refused(tx: Writing, recipient: Recipient, reason: str, now: datetime, *, sent: bool) -> None:
    """Have the admins told that Telegram does not take a message as it is; the same refusal once a day."""
    trouble = Trouble.SENT_PLAIN if sent else Trouble.NOT_SENT
    key = f"{now:%Y-%m-%d}:{crc32(reason.encode())}"
    await _tell(tx, await _admins(tx), trouble, recipient, now, key, reason)


async def _ask_for(tx: Writing, member: Member, trouble: Trouble, now: datetime, key: str) -> None:
    home = member.association
    groups = [chat for chat in await tx.chats.active() if home and chat.association and chat.association.id == home.id]
    readers = [one for one in await _admins(tx) if one.id != member.id]
    await _tell(tx, groups or readers, trouble, Recipient("member", member.id), now, key)


async def _admins(tx: Writing) -> list[Member]:
    return [one for one in await tx.members.admins() if one.user_id and one.state is MemberState.ACTIVE]


async def _tell(
    tx: Writing,
    readers: Iterable[Chat | Member],
    trouble: Trouble,
    about: Recipient,
    now: datetime,
    key: str,
    reason: str = "",
) -> None:
    payload = json.dumps({"trouble": trouble, "about": str(about), "reason": reason}, ensure_ascii=False)
    for reader in readers:
        recipient = Recipient("chat" if isinstance(reader, Chat) else "member", reader.id)
        home = reader.association
        tz = reader.tz or (home.tz if home else None)
        quiet_until = (await preferences_of(tx, recipient)).quiet_until(now, tz) if tz else None
        await tx.outbox.put(
            recipient,
            TOPIC,
            payload,
            quiet_until or now,
            f"{TOPIC}:{trouble}:{about}:{key}:{recipient}",
            priority=PRIORITY,
        )


async def contents(store: Store, payload: str, recipient: Recipient) -> Alert | None:
    """Return what a queued alert says at this moment; None where the trouble is over or its reader gone."""
    said: dict[str, Any] = json.loads(payload)
    about, trouble = Recipient.parse(said["about"]), Trouble(said["trouble"])
    async with store.reading() as view:
        member, chat = await _bearers(view, about)
        reader_member, reader_chat = await _bearers(view, recipient)
    reader = reader_chat or reader_member
    if reader is None or (member is None and chat is None):
        return None
    if isinstance(reader, Chat) and reader.state is not ChatState.ACTIVE:
        return None
    over = {
        Trouble.UNREACHABLE: member is not None and member.state is not MemberState.UNREACHABLE,
        Trouble.OUTSIDE: member is not None and (member.user_id is not None or member.state is MemberState.LEFT),
        Trouble.REMOVED: chat is not None and chat.state is not ChatState.LEFT,
    }
    return None if over.get(trouble, False) else Alert(trouble, member, chat, said["reason"], reader)


async def _bearers(view: Reading, recipient: Recipient) -> tuple[Member | None, Chat | None]:
    if recipient.kind == "chat":
        return None, await view.chats.get(recipient.id)
    return await view.members.get(recipient.id), None
