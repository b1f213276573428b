"""Telegram in, Telegram out: the visible, ordered list of what answers what."""

from __future__ import annotations

from telegram.ext import CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from handlers import asked, buttons, errors, gate, help, items, reports, senders
from handlers.commands import COMMANDS
from handlers.context import App
from handlers.exchanges import agenda, arranging, invitations
from handlers.looking import boards, directory, outlook, projects, search
from handlers.reminders import holidays, memos, reminder_list, settings
from handlers.steering import changes, creating, groups, membership, titles
from handlers.tasks import task, task_lists

# getUpdates delivers these and nothing else.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

ANSWERS: dict[str, gate.Handle] = {
    "start": membership.start,
    "help": help.show,
    "next": agenda.coming,
    "exchange": items.show_exchange,
    "tasks": task_lists.asked,
    "task": items.show,
    "owner": task.owner,
    "week": outlook.week,
    "search": search.search,
    "who": directory.who,
    "project": projects.show,
    "overview": outlook.overview,
    "board": boards.board,
    "missing": titles.missing,
    "title": titles.title,
    "deadline": changes.deadline,
    "move": changes.move,
    "assign": changes.assign,
    "done": changes.done,
    "reopen": changes.reopen,
    "calloff": changes.call_off,
    "restore": changes.restore,
    "answer": invitations.answer_typed,
    "deputy": invitations.depute,
    "programme": arranging.programme,
    "place": arranging.place,
    "newtask": creating.new_task,
    "newmeeting": creating.new_meeting,
    "report": reports.report,
    "remind": memos.remind,
    "reminders": reminder_list.reminders,
    "settings": settings.settings,
    "language": membership.choose_language,
    "invite": membership.invite,
    "role": membership.role,
    "remove": membership.remove,
    "holidays": holidays.holidays,
    "group": groups.register,
}

_NEW = filters.UpdateType.MESSAGE
_WORDS = filters.TEXT | filters.CAPTION | filters.PHOTO | filters.Document.ALL | filters.VIDEO | filters.VOICE


def register(application: App) -> None:
    """Tell the application who answers what; the first that fits an update has it."""
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, groups.migrated))
    application.add_handler(MessageHandler(senders.AUTOMATIC, senders.ignore))
    application.add_handler(MessageHandler(senders.NAMELESS, senders.nameless))
    application.add_handler(MessageHandler(filters.FORWARDED, senders.forwarded))
    for command in COMMANDS:
        answers = gate.command(command, ANSWERS[command.name])
        application.add_handler(CommandHandler((command.name, *command.also), answers, filters=_NEW))
    application.add_handler(CallbackQueryHandler(buttons.tapped))
    application.add_handler(ChatMemberHandler(groups.standing_changed, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(_NEW & _WORDS, asked.posted))
    application.add_handler(MessageHandler(_NEW & (filters.LOCATION | filters.VENUE), arranging.located))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & _WORDS, reports.edited))
    application.add_error_handler(errors.explain)
