"""What a handler knows: who speaks, where, in which language, and the use cases to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Chat, Update
from telegram.ext import Application, CallbackContext

from bot.domain.exchanges.answering import InvitationCases
from bot.domain.exchanges.arranging import ArrangeCases
from bot.domain.exchanges.cases import ExchangeCases
from bot.domain.exchanges.entries import WriteEntry
from bot.domain.exchanges.showing import CardCases
from bot.domain.looking.boards import BoardCases
from bot.domain.looking.carrying import CarriedCases
from bot.domain.looking.finding import SearchCases
from bot.domain.looking.looking_back import HistoryCases
from bot.domain.looking.meant import MeantCases
from bot.domain.looking.outlook import OutlookCases
from bot.domain.looking.project_cases import ProjectCases
from bot.domain.looking.titles import TitleCases
from bot.domain.models import Chat as Group
from bot.domain.models import ChatState, MemberState, Role
from bot.domain.notes import NoteCases
from bot.domain.people.directory import DirectoryCases
from bot.domain.people.groups import GroupCases
from bot.domain.people.members import MemberCases
from bot.domain.people.whois import WhoCases
from bot.domain.ports import Clock
from bot.domain.reminders.answering import AnswerCases
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
from bot.domain.traffic import Cause, Recipient, Speaker
from bot.i18n import Translator, negotiate
from handlers.names import Index
from handlers.recent import Recent

App = Application[Any, Any, Any, Any, Any, Any]

PRIVATE = Chat.PRIVATE
GROUPS = (Chat.GROUP, Chat.SUPERGROUP)


@dataclass(frozen=True, slots=True)
class Services:
    """What the composition root hands to the handlers. `tz` and `locale` serve where nothing nearer is known."""

    clock: Clock
    members: MemberCases
    groups: GroupCases
    tasks: TaskCases
    task_lists: TaskListCases
    past: HistoryCases
    projects: ProjectCases
    searches: SearchCases
    who: WhoCases
    outlook: OutlookCases
    boards: BoardCases
    titles: TitleCases
    exchanges: ExchangeCases
    reports: ReportCases
    changes: ChangeCases
    questions: QuestionCases
    requests: RequestCases
    wishes: WishCases
    memos: MemoCases
    answers: AnswerCases
    overview: OverviewCases
    holidays: HolidayCases
    notes: NoteCases
    creating: CreatingCases
    directory: DirectoryCases
    meant: MeantCases
    invitations: InvitationCases
    arranging: ArrangeCases
    cards: CardCases
    carried: CarriedCases
    write_entry: WriteEntry
    translators: Mapping[str, Translator]
    tz: str
    locale: str
    recent: Recent = field(default_factory=Recent)
    names: Index = field(default_factory=Index)


class BotContext(CallbackContext[Bot, dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """The library's context, with the speaker and the place looked up once an update."""

    speaker: Speaker
    group: Group | None = None
    locales: tuple[str, ...]
    tz: str

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        chat_id: int | None = None,
        user_id: int | None = None,
    ) -> None:
        super().__init__(application, chat_id, user_id)
        self._update: Update | None = None
        self.speaker = Speaker(user_id or 0)
        self.locales = (self.services.locale,)
        self.tz = self.services.tz

    @classmethod
    def from_update(cls, update: object, application: Any) -> BotContext:
        """Make the context of an update; `refresh_data` then looks up who and where."""
        context: BotContext = super().from_update(update, application)
        context._update = update if isinstance(update, Update) else None
        return context

    @property
    def services(self) -> Services:
        """The use cases and what goes with them."""
        services: Services = self.application.bot_data["services"]
        return services

    async def refresh_data(self) -> None:
        """Look up who speaks and where; the library awaits this before any handler."""
        update = self._update
        if update is None:
            return
        user, chat = update.effective_user, update.effective_chat
        chosen = None
        if user is not None:
            self.speaker, chosen = await self.services.members.identify(user.id, update.update_id)
            await self._welcome_back(update)
        if chat is not None and chat.type in GROUPS:
            self.group = await self.services.groups.find(chat.id)
        if self.group is not None and self.group.state is ChatState.ACTIVE:
            self.locales, self.tz = self.group.locales, self.group.tz
            return
        said = negotiate(user.language_code) if user else None
        member = self.speaker.member
        home = member.association.locale if member and member.association else None
        self.locales = (chosen or said or home or self.services.locale,)
        if member is not None:
            self.tz = member.tz or (member.association.tz if member.association else self.services.tz)

    async def _welcome_back(self, update: Update) -> None:
        """Take who writes in private for reachable again, whatever became of earlier messages."""
        member, message = self.speaker.member, update.message
        if member is None or member.state is not MemberState.UNREACHABLE:
            return
        if message is not None and message.chat.type == PRIVATE:
            await self.services.members.reachable(self.speaker.user_id, Cause(), reachable=True)
            self.speaker, _ = await self.services.members.identify(self.speaker.user_id, update.update_id)

    @property
    def words(self) -> tuple[Translator, ...]:
        """The translators of whoever reads the answer, in order of reading; in a group they name the bot."""
        spoken = tuple(self.services.translators[locale] for locale in self.locales)
        chat = self._update.effective_chat if self._update else None
        if chat is None or chat.type not in GROUPS:
            return spoken
        return tuple(_.in_group(self.bot.username) for _ in spoken)

    @property
    def here(self) -> Recipient | None:
        """Where the answer is read: the group, or the person in private; None for who is not in the directory."""
        if self.group is not None:
            return Recipient("chat", self.group.id)
        return Recipient("member", self.speaker.member.id) if self.speaker.member else None

    @property
    def is_admin(self) -> bool:
        """True where the speaker steers the bot."""
        return self.speaker.role is Role.ADMIN
