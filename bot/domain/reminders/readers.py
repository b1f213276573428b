"""Whoever is written to: in which zone their days are, and how they want to be reminded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.models import Chat, ChatState, Member, MemberState
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.preferences import KEY, Preferences, loaded
from bot.domain.traffic import Recipient


@dataclass(frozen=True, slots=True)
class Reader:
    """A group or a person as the store knows them; both None where the store knows them no more. `tz` is IANA."""

    recipient: Recipient
    chat: Chat | None
    member: Member | None
    tz: str
    wishes: Preferences

    @property
    def gone(self) -> bool:
        """True where nothing more is to be said: a group that was left, a person who has left."""
        if self.chat is not None:
            return self.chat.state is not ChatState.ACTIVE
        return self.member is None or self.member.state is MemberState.LEFT

    def muted(self, now: datetime) -> bool:
        """Tell whether nothing is to be said on the reader's present day but what was asked for in so many words."""
        return self.wishes.muted(now.astimezone(ZoneInfo(self.tz)).date())

    def quiet_until(self, now: datetime) -> datetime | None:
        """Return when (UTC) the quiet hours end in which `now` lies, None outside them."""
        return self.wishes.quiet_until(now, self.tz)


async def preferences_of(view: Reading | Writing, recipient: Recipient) -> Preferences:
    """Return how one recipient wants to be reminded."""
    return loaded(await view.settings.get(str(recipient), KEY))


async def reader_of(view: Reading | Writing, recipient: Recipient, default_tz: str) -> Reader:
    """Look a recipient up; `default_tz` serves a person who has no zone, nor has the association."""
    chat = await view.chats.get(recipient.id) if recipient.kind == "chat" else None
    member = await view.members.get(recipient.id) if recipient.kind == "member" else None
    home = member.association if member else None
    tz = chat.tz if chat else (member.tz if member else None) or (home.tz if home else default_tz)
    return Reader(recipient, chat, member, tz, await preferences_of(view, recipient))
