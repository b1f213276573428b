"""Lists and cards that buttons open: what their data means, the way back, and the same as text to copy."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from functools import cache

from telegram import InlineKeyboardMarkup, Message, Update

from bot.i18n import Translator
from handlers import items
from handlers.context import BotContext
from handlers.exchanges import agenda
from handlers.looking import boards, directory, outlook, projects, search
from handlers.reminders import holidays, reminder_list
from handlers.replies import history
from handlers.replies.carrying import KEYED
from handlers.replies.copying import BACK, BOTH, COPY, PLAIN, written
from handlers.replies.exchanges import listing
from handlers.replies.looking import search as search_replies
from handlers.replies.reply import TEXT_LIMIT, Said, length
from handlers.replies.tasks import task_lists as task_replies
from handlers.speaking import answer, turn
from handlers.steering import membership, titles
from handlers.tasks import task, task_lists

View = Callable[..., Awaitable[Said | None]]

# What a tap carries need not come from a button of ours: whatever has another shape is turned away.
VIEWS: tuple[tuple[re.Pattern[str], View], ...] = (
    (re.compile(r"next:([0-9]{1,6})"), agenda.coming_view),
    (re.compile(rf"(next|filter):{listing.SHAPE}"), agenda.page_view),
    (re.compile(r"tasks:(open|overdue|all):(-|mine|#[0-9]{1,18}|[A-Za-z0-9]{1,12}):[0-9]{1,6}"), task_lists.front_view),
    (re.compile(rf"(tasks|pick):{task_replies.SHAPE}"), task_lists.page_view),
    (re.compile(r"(?:task|exchange|project):([A-Za-z0-9]{1,12})"), items.view),
    (re.compile(r"report:([0-9]{1,12})(?::([0-9]{1,2}))?"), items.report_view),
    (re.compile(rf"history:{history.SHAPE}"), items.history_view),
    (re.compile(r"due:([A-Za-z0-9]{1,12}):(ahead|past):([0-9]{1,6})"), reminder_list.page_view),
    (re.compile(r"days:(CN|MO|PT):(20[0-9]{2})"), holidays.year_view),
    (re.compile(r"outside:([0-9]{1,6})"), membership.outside_view),
    (re.compile(r"board:0"), boards.board_view),
    (re.compile(r"projects:(?:([<>])(P[0-9]{1,6}))?"), projects.page_view),
    (re.compile(r"person:([0-9]{1,9})"), directory.person_view),
    (re.compile(r"body:([0-9]{1,9}):([0-9]{1,9})"), directory.body_view),
    (re.compile(r"bodies:0"), directory.bodies_view),
    (re.compile(search_replies.SHAPE), search.page_view),
    (re.compile(r"owner:(.+)"), task.owner_view),
    (re.compile(r"named:(.+)"), projects.named_view),
    (re.compile(r"missing:([0-9]{1,10})"), titles.page_view),
    (re.compile(r"week:0"), outlook.week_view),
    (re.compile(r"overview:0"), outlook.overview_view),
    (re.compile(r"answers:(E[0-9]{1,6})(?::([0-9]{1,4}))?"), agenda.answers_view),
    (re.compile(r"programme:(E[0-9]{1,6})(?::(zh_Hans|pt))?"), agenda.programme_view),
    (re.compile(r"wishes:(E[0-9]{1,6})"), agenda.wishes_view),
    (re.compile(r"arrange:(E[0-9]{1,6})"), agenda.arrange_view),
    (re.compile(r"deputies:(E[0-9]{1,6})"), agenda.deputies_view),
)
# Cards open in a message of their own, unless they are opened from a list or a card, whose place they take.
_CARDS = ("task", "exchange", "project")
# So many pages are copied as one at most.
_PAGES = 6
_PLAIN = re.compile(rf"{PLAIN}(zh_Hans|pt|{BOTH}):(.+)")


async def find(context: BotContext, data: str) -> Said | None:
    """Return what the view with this data shows now, None where there is no such view."""
    for shape, view in VIEWS:
        if found := shape.fullmatch(data):
            return await view(context, *(said or "" for said in found.groups()))
    return None


async def tapped(update: Update, context: BotContext, data: str) -> bool:
    """Show what a button says of a view; False where it says something else."""
    if data.startswith(COPY):
        return await _copy(update, context, data.removeprefix(COPY))
    if said := _PLAIN.fullmatch(data):
        return await _in_other_words(update, context, said[1], said[2])
    wanted = data.removeprefix(BACK)
    say = await find(context, wanted)
    if say is None:
        return False
    shown, before = _standing(update)
    if _family(wanted) in _CARDS and not (shown or before):
        await answer(update, context, say)
    elif data != wanted:
        await turn(update, context, say)
    else:
        # Another page of the same list leads back to where this one did; so does what is not worth copying.
        same = not shown or _family(wanted) == _family(shown)
        await turn(update, context, say, back=before if same else shown)
    return True


async def open_from(update: Update, context: BotContext, data: str) -> None:
    """Put the view with this data in the place of the one in the message that was tapped, with a way back to that."""
    say = await find(context, data)
    if say is not None:
        await turn(update, context, say, back=_standing(update)[0])


async def renew(update: Update, context: BotContext, data: str) -> None:
    """Put the view with this data, as it stands now, in the place of the message that was tapped."""
    say = await find(context, data)
    if say is not None:
        await turn(update, context, say, back=_standing(update)[1])


async def _copy(update: Update, context: BotContext, data: str) -> bool:
    words = tuple(_.to_copy() for _ in context.words)
    say = await _whole(context, data, words)
    if say is None:
        return False
    await answer(update, context, say, words=words)
    return True


async def _whole(context: BotContext, data: str, words: Sequence[Translator]) -> Said | None:
    """Return a view to be copied, with as many of the pages after it as one message holds in each language."""
    say = await find(context, data)
    if say is None:
        return None
    # Each is worded once in each language, however many come after it.
    pages = [cache(say)]
    while len(pages) < _PAGES and (further := pages[-1](words[0]).further):
        page = await find(context, further)
        longer = [*pages, cache(page)] if page else pages
        if longer is pages or any(length(written(longer, context.tz)(_).text) > TEXT_LIMIT for _ in words):
            break
        pages = longer
    return written(pages, context.tz)


async def _in_other_words(update: Update, context: BotContext, choice: str, data: str) -> bool:
    spoken = context.services.translators
    words = tuple(spoken[locale].to_copy() for locale in (tuple(spoken) if choice == BOTH else (choice,)))
    say = await _whole(context, data, words)
    if say is None:
        return False
    await turn(update, context, say, words=words)
    return True


def _family(data: str) -> str:
    return data.partition("~" if KEYED.fullmatch(data) else ":")[0]


def _standing(update: Update) -> tuple[str, str]:
    """Return the data of the view in the message that was tapped and of the one behind its button back, "" for none."""
    message = update.callback_query.message if update.callback_query else None
    markup = message.reply_markup if isinstance(message, Message) else None
    shown = before = ""
    if isinstance(markup, InlineKeyboardMarkup):
        for button in (button for row in markup.inline_keyboard for button in row):
            said = str(button.callback_data or "")
            if said.startswith(COPY):
                shown = said.removeprefix(COPY)
            elif said.startswith(BACK):
                before = said.removeprefix(BACK)
    return shown, before
