"""One transaction's view of the store: every noun over one session."""

from __future__ import annotations

from storage.associations import Associations
from storage.attendance import Attendance
from storage.boards import Boards
from storage.calendar import Calendar
from storage.cards import Cards
from storage.carried import Carried
from storage.chats import Chats
from storage.digests import Digests
from storage.directory import Directory
from storage.drafts import Drafts
from storage.exchanges import Exchanges
from storage.history import Histories
from storage.inbox import Inbox
from storage.items import Items
from storage.journal import Journal
from storage.members import Members, Tokens
from storage.memos import Memos
from storage.names import Names
from storage.notices import Notices
from storage.outbox import Messages, Outbox
from storage.project_lists import ProjectLists
from storage.projects import Projects
from storage.reminders import Reminders
from storage.reports import Reports
from storage.requests import Requests
from storage.searching import Searches
from storage.session import Session
from storage.settings import Settings
from storage.task_lists import TaskLists
from storage.tasks import Tasks


class Unit:
    """Serves as `Reading` over a snapshot and as `Writing` over the one writing transaction."""

    def __init__(self, session: Session) -> None:
        self.directory = Directory(session)
        self.associations = Associations(session)
        self.members = Members(session, self.associations)
        self.tokens = Tokens(session)
        self.chats = Chats(session, self.associations)
        self.projects = Projects(session)
        self.tasks = Tasks(session, self.associations, self.members, self.projects)
        self.exchanges = Exchanges(session, self.associations, self.members)
        self.items = Items(session, self.projects, self.tasks, self.exchanges)
        self.task_lists = TaskLists(session, self.associations, self.tasks)
        self.names = Names(session, self.associations, self.members, self.projects)
        self.reports = Reports(session, self.members)
        self.searches = Searches(session, self.items, self.exchanges, self.reports)
        self.project_lists = ProjectLists(session, self.associations, self.projects)
        self.boards = Boards(session)
        self.history = Histories(session, self.associations, self.members, self.reports)
        self.reminders = Reminders(session)
        self.digests = Digests(session)
        self.inbox = Inbox(session)
        self.outbox = Outbox(session)
        self.messages = Messages(session)
        self.notices = Notices(session)
        self.drafts = Drafts(session)
        self.requests = Requests(session)
        self.journal = Journal(session)
        self.settings = Settings(session)
        self.calendar = Calendar(session)
        self.memos = Memos(session, self.members)
        self.attendance = Attendance(session, self.members)
        self.cards = Cards(session)
        self.carried = Carried(session)
