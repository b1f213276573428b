"""Choosing how one is reminded: a person for oneself, a liaison or an administrator for a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.domain.access import Action, may, require, require_settings
from bot.domain.errors import NotListed
from bot.domain.models import Chat
from bot.domain.people.groups import known_zone
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.reminders.planning import replan_group, replan_member
from bot.domain.reminders.preferences import KEY, Preferences, Subject, dumped, subjects
from bot.domain.reminders.readers import Reader, reader_of
from bot.domain.traffic import Recipient, Speaker

Change = Callable[[Preferences], Preferences]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person or a group is reminded, in which languages, and whether the speaker may change it."""

    reader: Reader
    locales: tuple[str, ...]
    may_change: bool = True

    @property
    def wishes(self) -> Preferences:
        """The preferences themselves."""
        return self.reader.wishes

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """What there is to choose from."""
        return subjects(self.reader.chat)


def own(speaker: Speaker) -> Recipient:
    """Return the speaker as a recipient; raises `NotListed` where the directory does not have the speaker."""
    if speaker.member is None:
        raise NotListed
    return Recipient("member", speaker.member.id)


def recipient_of(speaker: Speaker, chat: Chat | None) -> Recipient:
    """Return who is reminded where the speaker asks: the group, else the speaker; raises `NotListed`."""
    return Recipient("chat", chat.id) if chat is not None else own(speaker)


class WishCases:
    """What can be asked about somebody's reminders as a whole. `chat` None is the speaker in private.

    Each raises `NotInvited`, `NotListed`; what changes something for a group also `NotAllowed`.
    """

    def __init__(self, store: Store, clock: Clock, default_tz: str, default_locale: str) -> None:
        """`default_tz` and `default_locale` serve where nothing nearer is known."""
        self._store = store
        self._clock = clock
        self._default_tz = default_tz
        self._default_locale = default_locale

    async def of(self, speaker: Speaker, chat: Chat | None) -> Standing:
        """Return how it stands."""
        async with self._store.reading() as view:
            await require(view.members, speaker, Action.REMIND)
            return await self._standing(view, speaker, recipient_of(speaker, chat))

    async def change(self, speaker: Speaker, chat: Chat | None, change: Change) -> Standing:
        """Have it changed, and all that is unsent planned anew."""
        async with self._store.writing(speaker.cause) as tx:
            recipient = await self._allowed(tx, speaker, chat)
            reader = await reader_of(tx, recipient, self._default_tz)
            await tx.settings.put(str(recipient), KEY, dumped(change(reader.wishes)))
            return await self._replanned(tx, speaker, recipient)

    async def move(self, speaker: Speaker, chat: Chat | None, tz: str) -> Standing:
        """Have days and hours counted in another zone (IANA, any case). Raises `BadZone`."""
        zone = known_zone(tz)
        async with self._store.writing(speaker.cause) as tx:
            recipient = await self._allowed(tx, speaker, chat)
            if chat is None:
                await tx.members.set_tz(recipient.id, zone)
            else:
                await _registered_as(tx, replace(chat, tz=zone))
            return await self._replanned(tx, speaker, recipient)

    async def speak(self, speaker: Speaker, chat: Chat | None, locales: Sequence[str]) -> Standing:
        """Have it written in these languages; a person reads one."""
        async with self._store.writing(speaker.cause) as tx:
            recipient = await self._allowed(tx, speaker, chat)
            if chat is None:
                await tx.members.set_locale(recipient.id, locales[0])
            else:
                await _registered_as(tx, replace(chat, locales=tuple(locales)))
            return await self._standing(tx, speaker, recipient)

    async def _allowed(self, tx: Writing, speaker: Speaker, chat: Chat | None) -> Recipient:
        await require(tx.members, speaker, Action.REMIND)
        if chat is not None:
            await require_settings(tx.members, speaker, chat)
        return recipient_of(speaker, chat)

    async def _replanned(self, tx: Writing, speaker: Speaker, recipient: Recipient) -> Standing:
        found = await self._standing(tx, speaker, recipient)
        now = self._clock.now()
        if found.reader.chat is not None:
            await replan_group(tx, found.reader.chat, now)
        elif found.reader.member is not None:
            await replan_member(tx, found.reader.member, now)
        return found

    async def _standing(self, view: Reading | Writing, speaker: Speaker, recipient: Recipient) -> Standing:
        reader = await reader_of(view, recipient, self._default_tz)
        if (chat := reader.chat) is not None:
            action = Action.SET_GROUP if chat.association else Action.SET_JOINT_GROUP
            return Standing(reader, chat.locales, may(speaker, action, chat.association))
        member = reader.member
        home = member.association if member else None
        locale = (member.locale if member else None) or (home.locale if home else self._default_locale)
        return Standing(reader, (locale,))


async def _registered_as(tx: Writing, chat: Chat) -> None:
    home = chat.association.id if chat.association else None
    await tx.chats.register(chat.telegram_id, chat.title, home, chat.locales, chat.tz, chat.state)
