"""Groups: which association they are, which languages they read, when the bot leaves."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.access import Action, require
from bot.domain.errors import BadZone
from bot.domain.looking.boards import renew
from bot.domain.models import Chat, ChatState
from bot.domain.people.members import known_association
from bot.domain.ports import Clock, Store
from bot.domain.reminders.planning import replan_group
from bot.domain.telling.alerts import lose_group
from bot.domain.telling.notices import catch_up
from bot.domain.traffic import Cause, Recipient, Speaker


def known_zone(name: str) -> str:
    """Return the IANA zone called `name`, in whatever case it was typed; raises `BadZone`."""
    for spelling in (name, "/".join(part.title() for part in name.split("/"))):
        try:
            return ZoneInfo(spelling).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    raise BadZone(tz=name)


class GroupCases:
    """What can be asked about groups. `default_tz` and `default_locale` serve where nothing nearer is known."""

    def __init__(self, store: Store, clock: Clock, default_tz: str, default_locale: str) -> None:
        self._store = store
        self._clock = clock
        self._default_tz = default_tz
        self._default_locale = default_locale

    async def find(self, telegram_id: int) -> Chat | None:
        """Return the group with this Telegram id, None where the bot never met it."""
        return await self._store.at_once(lambda view: view.chats.by_telegram(telegram_id))

    async def register(
        self,
        speaker: Speaker,
        telegram_id: int,
        title: str,
        association: str | None,
        locales: Sequence[str] = (),
        tz: str | None = None,
    ) -> Chat:
        """Make a group an association's (by code or name) or, for None, the joint one.

        `locales` are the languages in which it is written to (default: the association's), `tz` an IANA zone (default:
        the association's). Raises `UnknownAssociation`, `BadZone`, `NotAllowed`, `NotInvited`.
        """
        async with self._store.writing(speaker.cause) as tx:
            await require(tx.members, speaker, Action.REGISTER_GROUP)
            home = None if association is None else await known_association(tx.associations, association)
            zone = known_zone(tz) if tz else home.tz if home else self._default_tz
            chat = await tx.chats.register(
                telegram_id,
                title,
                home.id if home else None,
                tuple(locales) or ((home.locale if home else self._default_locale),),
                zone,
                ChatState.ACTIVE,
            )
            await tx.reminders.revive(Recipient("chat", chat.id))
            await catch_up(tx, chat, self._clock.now())
            await replan_group(tx, chat, self._clock.now())
            await renew(tx, chat.id, self._clock.now())
            return chat

    async def met(self, telegram_id: int, title: str, cause: Cause) -> bool:
        """Note that the bot is in a group; True where the group is new and should hear how to register."""
        async with self._store.writing(cause) as tx:
            known = await tx.chats.by_telegram(telegram_id)
            if known is None:
                await tx.chats.register(
                    telegram_id, title, None, (self._default_locale,), self._default_tz, ChatState.NEW
                )
                return True
            if known.state is ChatState.LEFT:
                # Let in again: a group that was registered goes on as it was only once an admin says so.
                await tx.chats.set_state(known.id, ChatState.NEW)
                return True
            return False

    async def left(self, telegram_id: int, cause: Cause) -> None:
        """Note that the bot was removed: its pending reminders there fall silent, and the admins are told."""
        async with self._store.writing(cause) as tx:
            known = await tx.chats.by_telegram(telegram_id)
            if known is not None:
                await lose_group(tx, known, self._clock.now())

    async def migrated(self, old_telegram_id: int, new_telegram_id: int, cause: Cause) -> None:
        """Note that a group became a supergroup under a new id."""
        async with self._store.writing(cause) as tx:
            await tx.chats.migrate(old_telegram_id, new_telegram_id)
