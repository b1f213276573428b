"""The composition root: the one place that knows every adapter, the handlers and the tick."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import uuid
from collections.abc import AsyncIterator
from datetime import datetime

from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot

import handlers
from bot.announce import Announcer
from bot.delivery.intake import Intake
from bot.delivery.pace import Pace
from bot.delivery.sender import Sender
from bot.delivery.spoken import Spoken
from bot.delivery.tick import Tick
from bot.delivery.transport import AiohttpRequest
from bot.domain.exchanges.answering import InvitationCases
from bot.domain.exchanges.arranging import ArrangeCases
from bot.domain.exchanges.cases import ExchangeCases
from bot.domain.exchanges.showing import CardCases
from bot.domain.looking.boards import BoardCases
from bot.domain.looking.carrying import CarriedCases
from bot.domain.looking.finding import SearchCases
from bot.domain.looking.looking_back import HistoryCases
from bot.domain.looking.meant import MeantCases
from bot.domain.looking.outlook import OutlookCases
from bot.domain.looking.project_cases import ProjectCases
from bot.domain.looking.titles import TitleCases
from bot.domain.notes import NoteCases
from bot.domain.patience import patiently
from bot.domain.people.directory import DirectoryCases
from bot.domain.people.groups import GroupCases
from bot.domain.people.members import MemberCases
from bot.domain.people.whois import WhoCases
from bot.domain.ports import Clock, Reading
from bot.domain.reminders.answering import AnswerCases
from bot.domain.reminders.cases import ReminderCases
from bot.domain.reminders.holidays import HolidayCases
from bot.domain.reminders.memos import MemoCases
from bot.domain.reminders.overview import OverviewCases
from bot.domain.reminders.wishes import WishCases
from bot.domain.reports import ReportCases
from bot.domain.steering.changes import ChangeCases
from bot.domain.steering.creating import CreatingCases
from bot.domain.steering.questions import QuestionCases
from bot.domain.tasks.cases import TaskCases
from bot.domain.tasks.requests import RequestCases
from bot.domain.tasks.task_lists import TaskListCases
from bot.domain.telling.notices import NoticeCases
from bot.files.calendar import written
from bot.i18n import translators
from bot.language.warming import warm
from bot.settings import Settings
from handlers import menu
from handlers.application import Frank
from handlers.context import BotContext, Services
from storage.database import Database

_log = logging.getLogger("ponte.app")

# Bot API FAQ: one message a second to a chat, 30 in all. An earlier process may have used the last second; only what
# it said to groups is noted.
_AFTER_THE_LAST = 1.0
# Seconds between tries to reach Telegram at start: 1, 2, 4 … and then always the last.
_LONGEST_PAUSE = 60.0


class Ponte:
    """The bot, put together over an open store. `run` serves until `stop` is set."""

    def __init__(self, settings: Settings, store: Database, clock: Clock) -> None:
        if settings.token is None:
            raise ValueError("a token is needed")
        self._store = store
        self._clock = clock
        self._stopping = asyncio.Event()
        pace = Pace(clock, Spoken(store, clock))
        # getUpdates holds its connection open for the length of a poll; the rest does not wait behind it.
        self._bot = ExtBot(
            settings.token,
            base_url=settings.method_url,
            base_file_url=settings.file_url,
            request=AiohttpRequest(proxy_url=settings.proxy_url),
            get_updates_request=AiohttpRequest(proxy_url=settings.proxy_url),
            rate_limiter=pace,
        )
        self._reminders = ReminderCases(store, clock, settings.timezone)
        self.services = Services(
            clock=clock,
            members=MemberCases(store, clock, settings.admin_ids),
            groups=GroupCases(store, clock, settings.timezone, settings.locale),
            tasks=TaskCases(store, clock),
            task_lists=TaskListCases(store, clock),
            past=HistoryCases(store),
            projects=ProjectCases(store, clock),
            searches=SearchCases(store, clock),
            who=WhoCases(store, clock),
            outlook=OutlookCases(store, clock),
            boards=BoardCases(store, clock),
            titles=TitleCases(store, clock),
            exchanges=ExchangeCases(store, clock),
            reports=ReportCases(store, clock),
            changes=ChangeCases(store, clock),
            questions=QuestionCases(store, clock),
            requests=RequestCases(store, clock),
            wishes=WishCases(store, clock, settings.timezone, settings.locale),
            memos=MemoCases(store, clock),
            answers=AnswerCases(store, clock, settings.timezone),
            overview=OverviewCases(store, clock, settings.timezone),
            holidays=HolidayCases(store, clock),
            notes=NoteCases(store, clock),
            creating=CreatingCases(store, clock),
            directory=DirectoryCases(store),
            meant=MeantCases(store),
            invitations=InvitationCases(store, clock),
            arranging=ArrangeCases(store, clock),
            cards=CardCases(store),
            carried=CarriedCases(store, clock),
            write_entry=written,
            translators=translators(),
            tz=settings.timezone,
            locale=settings.locale,
        )
        announcer = Announcer(
            store,
            self._reminders,
            NoticeCases(store, clock),
            self.services.requests,
            self.services.translators,
            clock,
            settings.locale,
            settings.timezone,
            lambda: self._bot.username,
            self.services,
        )
        application = (
            Application.builder()
            .application_class(Frank)
            .bot(self._bot)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=BotContext))
            .build()
        )
        # The builder does not tell in its type which class it was given.
        assert isinstance(application, Frank)
        self._application = application
        self._application.bot_data["services"] = self.services
        handlers.register(self._application)
        self._intake = Intake(
            self._bot,
            store,
            clock,
            self._application.process_update,
            self._application.apologize,
            allowed_updates=handlers.ALLOWED_UPDATES,
            late=self.services.recent.late,
            unanswered=self.services.recent.unanswered,
            pace=pace,
        )
        self._sender = Sender(self._bot, store, clock, announcer.render, uuid.uuid4().hex, pace)
        self._refreshed = asyncio.Event()
        self._tick = Tick(store, clock, self._reminders.release)

    def stop(self) -> None:
        """Ask `run` to end: what is being handled is finished first."""
        self._stopping.set()

    async def run(self) -> None:
        """Reach Telegram, then take in, answer and remind until `stop`.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        async with self._connected():
            if self._stopping.is_set():
                return
            _log.info("serving as @%s", self._bot.username)
            await self._serve()
        _log.info("ended")

    @contextlib.asynccontextmanager
    async def _connected(self) -> AsyncIterator[None]:
        try:
            await self._reach_telegram()
            yield
        finally:
            await self._application.shutdown()
            await self._bot.shutdown()

    async def _reach_telegram(self) -> None:
        """Return once Telegram has told who the bot is, or the bot is to stop."""
        pause = 1.0
        while not self._stopping.is_set():
            reaching = asyncio.create_task(self._application.initialize())
            stopping = asyncio.create_task(self._stopping.wait())
            try:
                await asyncio.wait({reaching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                # An answer may be long in coming; the end does not wait for it.
                for task in (reaching, stopping):
                    task.cancel()
                await asyncio.wait({reaching, stopping})
            if reaching.cancelled():
                return
            error = reaching.exception()
            if error is None:
                return
            if isinstance(error, InvalidToken) or not isinstance(error, TelegramError):
                raise error
            _log.warning("Telegram is out of reach (%s); trying again in %.0f s", error, pause)
            await self._clock.sleep(pause, self._stopping)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _publish_menus(self) -> None:
        """Set the menus of commands; nobody waits for them."""
        pause = 1.0
        while True:
            try:
                await menu.publish(self._bot, self.services)
            except (BadRequest, Forbidden, InvalidToken):
                _log.exception("Telegram refuses the menus of commands")
                return
            except TelegramError as error:
                _log.warning("the menus of commands could not be set (%s); trying again in %.0f s", error, pause)
                await self._clock.sleep(pause, self._stopping)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                return

    async def _refresh(self) -> None:
        try:
            await self._reminders.refresh()
        except Exception:
            # The plan as it is goes on; the next start tries again.
            _log.exception("the reminders could not be planned anew")
        finally:
            self._refreshed.set()

    async def _warm_up(self) -> None:
        # A process ends no sooner than its threads.
        await asyncio.to_thread(warm, lambda: not self._stopping.is_set())
        # What is there by now is there to stay: to look through all of it for what is left behind, as the collector
        # would every now and then, takes tens of milliseconds in which nobody is answered.
        gc.freeze()

    async def _serve(self) -> None:
        await self._clock.sleep(_AFTER_THE_LAST, self._stopping)
        running = (self._intake.run(), patiently(self._sender.run()), patiently(self._tick.run()))
        work = [asyncio.create_task(part) for part in running]
        beside = (self._publish_menus(), patiently(self._refresh()), self._warm_up())
        aside = [asyncio.create_task(part) for part in beside]
        stopping = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait([*work, stopping], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            for part in aside:
                part.cancel()
            await asyncio.wait(aside)
            await asyncio.gather(*(part.stop() for part in (self._intake, self._tick, self._sender)))
            ended = await asyncio.gather(*work, return_exceptions=True)
        for outcome in ended:
            if isinstance(outcome, BaseException):
                raise outcome

    async def next_due(self) -> datetime | None:
        """Return when the next reminder, or another message that waits, is due; None where nothing is."""

        async def next_of_each(view: Reading) -> tuple[datetime | None, ...]:
            return await view.reminders.next_due_at(), await view.outbox.next_due_at()

        return min(filter(None, await self._store.at_once(next_of_each)), default=None)

    async def settle(self) -> None:
        """Return once everything that is due and everything that came in has been dealt with."""
        while True:
            await self._refreshed.wait()
            await self._intake.idle()
            await self._tick.idle()
            await self._sender.idle()
            if self._tick.calm and not self._intake.busy:
                return
