"""From a row of the outbox to the message that is sent: who reads it, in which language, at which local time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from bot.delivery.outgoing import Again, Aside, BoardShown, Outgoing, Renderer, Unreachable
from bot.domain.exchanges.showing import TOPIC as CARD
from bot.domain.looking.board import TOPIC as BOARD
from bot.domain.models import Chat, ChatState, Member, MemberState
from bot.domain.ports import Clock, Store
from bot.domain.quiet import EXEMPT, sendable_at, within_a_day
from bot.domain.reminders.cases import TOPIC, ReminderCases
from bot.domain.reminders.renewing import TOPIC as RENEWED
from bot.domain.tasks.requests import TOPIC as REQUEST
from bot.domain.tasks.requests import RequestCases
from bot.domain.telling import alerts
from bot.domain.telling.notices import TOPIC as NOTICES
from bot.domain.telling.notices import NoticeCases
from bot.domain.traffic import OutboxRow
from bot.i18n import Translator
from handlers.context import Services
from handlers.replies import alerts as troubles
from handlers.replies.copying import footed
from handlers.replies.exchanges import invitations
from handlers.replies.looking import boards
from handlers.replies.reminders import due as replies
from handlers.replies.reminders import notices
from handlers.replies.reply import Reply, Said, digest, in_one, spoken
from handlers.replies.tasks import requests
from handlers.speaking import content, keyboard


class Announcer:
    """Puts what the outbox holds in words, as things stand at the moment of sending."""

    def __init__(
        self,
        store: Store,
        reminders: ReminderCases,
        notices: NoticeCases,
        requests: RequestCases,
        translators: Mapping[str, Translator],
        clock: Clock,
        locale: str,
        tz: str,
        username: Callable[[], str],
        services: Services,
    ) -> None:
        """`username` tells the bot's own, which Telegram has to be asked for first."""
        self._store = store
        self._reminders = reminders
        self._notices = notices
        self._requests = requests
        self._translators = translators
        self._clock = clock
        self._locale = locale
        self._tz = tz
        self._username = username
        self._services = services
        self._ways: Mapping[str, Renderer] = {
            TOPIC: self._reminder,
            RENEWED: self._renewed,
            NOTICES: self._notice,
            REQUEST: self._request,
            alerts.TOPIC: self._alert,
            CARD: self._card,
            BOARD: self._board,
        }

    async def render(self, row: OutboxRow) -> Outgoing | Aside | Again | None:
        """Return the message for a row, or when to ask again; what is not said now where nothing is left to say.

        Raises:
            Unreachable: the recipient has no Telegram account or is gone.
            ValueError: the row's topic is unknown (it was written by a later version).
        """
        way = self._ways.get(row.topic)
        if way is None:
            raise ValueError(f"unknown topic {row.topic}")
        return await way(row)

    async def _reminder(self, row: OutboxRow) -> Outgoing | Aside:
        await self._reminders.gather(row.recipient, row.id)
        due = await self._reminders.contents(row.recipient, row.id)
        aside = Aside(due.expired, due.postponed, due.until)
        if due.empty:
            return aside
        chat_id, locales, _tz = self._address(due.reader.chat, due.reader.member)
        reply = self._said(locales, partial(replies.due, found=due, now=self._clock.now()))
        note = EXEMPT if due.in_quiet_hours else None
        return Outgoing(
            chat_id,
            str(reply.text),
            keyboard(reply.buttons),
            reply.item_ids,
            aside=aside,
            note=note,
            shown=digest(reply),
        )

    async def _renewed(self, row: OutboxRow) -> Outgoing | None:
        """Have a reminder that was said show what has become of its items; nothing where it does already."""
        place = json.loads(row.payload)
        where = (place["chat"], place["message"])
        services = self._services
        told = await services.answers.said(*where)
        # Where all that a week's list named has moved out of it, the list stays as it was: those concerned were told.
        if told is None or told.due.reader.gone or told.due.empty:
            return None
        chat_id, locales, _tz = self._address(told.due.reader.chat, told.due.reader.member)
        reply = self._said(locales, partial(replies.answered, told=told, now=self._clock.now()))
        shown = digest(reply)
        if chat_id != where[0] or shown == told.shown or self._shows(row, where, reply):
            return None
        services.recent.show(*where, content(reply))
        return Outgoing(chat_id, str(reply.text), keyboard(reply.buttons), reply.item_ids, edits=where[1], shown=shown)

    async def _notice(self, row: OutboxRow) -> Outgoing | Again | None:
        bulletin = await self._notices.contents(row.id, row.recipient)
        if bulletin is None:
            return None
        chat_id, locales, tz = self._address(bulletin.chat, bulletin.member)
        night = await self._by_night(row, tz, *bulletin.moments)
        if isinstance(night, Again):
            return night
        if night is not None:
            bulletin = await self._notices.by_night(row, bulletin, tz)
        reply = self._said(locales, partial(notices.notice, bulletin=bulletin, tz=tz, now=self._clock.now()))
        return Outgoing(chat_id, str(reply.text), keyboard(reply.buttons), reply.item_ids, note=night)

    async def _request(self, row: OutboxRow) -> Outgoing | Again | None:
        petition = await self._requests.contents(json.loads(row.payload)["request"], row.recipient)
        if petition is None:
            return None
        chat_id, locales, tz = self._address(None, petition.member)
        night = await self._by_night(row, tz, *petition.moments)
        if isinstance(night, Again):
            return night
        reply = self._said(locales, partial(requests.petition, found=petition, now=self._clock.now()))
        return Outgoing(chat_id, str(reply.text), keyboard(reply.buttons), reply.item_ids, note=night)

    async def _alert(self, row: OutboxRow) -> Outgoing | Again | None:
        found = await alerts.contents(self._store, row.payload, row.recipient)
        if found is None:
            return None
        reader = found.reader
        chat, member = (reader, None) if isinstance(reader, Chat) else (None, reader)
        chat_id, locales, tz = self._address(chat, member)
        night = await self._by_night(row, tz)
        if isinstance(night, Again):
            return night
        reply = self._said(locales, partial(troubles.alert, found=found, username=self._username()))
        return Outgoing(chat_id, str(reply.text), keyboard(reply.buttons))

    async def _card(self, row: OutboxRow) -> Outgoing | None:
        """Bring the newest card of an exchange up to date; nothing where it shows all of it already."""
        services = self._services
        stale = await services.cards.contents(row.recipient, json.loads(row.payload)["item"])
        if stale is None:
            return None
        card = stale.card
        speaker = None
        if stale.member is not None:
            speaker, _locale = await services.members.identify(card.telegram_chat_id, None)
        _chat_id, _locales, tz = self._address(stale.chat, stale.member)
        view = await services.exchanges.show(stale.code, speaker)
        say = partial(invitations.card, view=view, tz=tz, alone=len(card.locales) == 1)
        words = [self._translators[locale] for locale in card.locales]
        if stale.chat is not None:
            words = [_.in_group(self._username()) for _ in words]
        reply = spoken(words, footed(say, card.back))[-1]
        shown = digest(reply)
        place = (card.telegram_chat_id, card.message_id)
        if shown == card.shown or self._shows(row, place, reply):
            return None
        services.recent.show(*place, content(reply))
        return Outgoing(
            card.telegram_chat_id,
            str(reply.text),
            keyboard(reply.buttons),
            reply.item_ids,
            edits=card.message_id,
            card=(card.item_id, shown),
        )

    async def _board(self, row: OutboxRow) -> Outgoing | None:
        found = await self._services.boards.contents(row.recipient)
        if found is None:
            return None
        chat = found.board.chat
        board = partial(boards.board, found=found, username=self._username())
        reply = self._said(chat.locales, footed(board))
        shown = digest(reply)
        if found.kept.message_id is not None and found.kept.shown == shown:
            return None
        return Outgoing(
            chat.telegram_id,
            str(reply.text),
            keyboard(reply.buttons),
            edits=found.kept.message_id,
            board=BoardShown(shown),
        )

    def _shows(self, row: OutboxRow, place: tuple[int, int], reply: Reply) -> bool:
        """Tell whether a message was just made to show a reply, by a tap or by another row.

        On a further attempt it is this row that noted it, and what became of that is not known.
        """
        return row.tries == 1 and self._services.recent.shown(*place) == content(reply)

    async def _by_night(self, row: OutboxRow, tz: str, *moments: datetime | None) -> str | Again | None:
        """Return what the ledger notes of what quiet hours do not hold up, or until when they do; None by day.

        What was put there by day may have been held up until now; `moments` are when it is needed.
        """
        now = self._clock.now()
        until = await self._store.at_once(lambda view: sendable_at(view, row.recipient, now, tz))
        if until <= now:
            return None
        if any(within_a_day(at, *moments) for at in (row.due_at, now)):
            return EXEMPT
        return Again(until, "waits for the end of the quiet hours", put_off=True)

    def _said(self, locales: tuple[str, ...], say: Said) -> Reply:
        return in_one([self._translators[locale] for locale in locales], say)

    def _address(self, chat: Chat | None, member: Member | None) -> tuple[int, tuple[str, ...], str]:
        if chat is not None and chat.state is not ChatState.ACTIVE:
            raise Unreachable("not in the group")
        if chat is not None:
            return chat.telegram_id, chat.locales, chat.tz
        if member is not None and member.state is MemberState.LEFT:
            raise Unreachable("recipient gone")
        if member is None or member.user_id is None:
            raise Unreachable("not using the bot yet", outside=True)
        if member.state is MemberState.UNREACHABLE:
            # Telegram would refuse it (403); the person is active again from unblocking or the next word to the bot on.
            raise Unreachable("has blocked the bot")
        home = member.association
        locale = member.locale or (home.locale if home else self._locale)
        return member.user_id, (locale,), member.tz or (home.tz if home else self._tz)
