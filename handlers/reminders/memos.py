"""One's own reminders: /remind, the readings to choose from, and taking one back."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from telegram import Update

from bot.domain.errors import CoordinationError
from bot.domain.memos import Counted, first_time, never_comes
from bot.domain.models import Exchange, Task
from bot.domain.reminders.memos import Standing
from bot.domain.reminders.wishes import Standing as Wishes
from bot.domain.steering.drafts import Purpose
from bot.i18n import Translator
from bot.language.ahead import Ahead, read_ahead
from bot.language.lengths import parts
from bot.language.memos import When, read_memo
from handlers.context import BotContext
from handlers.errors import sentence
from handlers.replies.people import button_gone
from handlers.replies.reminders import memos as replies
from handlers.replies.reply import Reply, Said
from handlers.replies.sentences import item_label
from handlers.speaking import alert, answer, turn
from handlers.steering.changes import now_there


async def remind(update: Update, context: BotContext, args: str) -> None:
    """Answer /remind 明天下午3点 …, /remind sexta 10h …: one's own in private, the group's in a group."""
    if not args:
        await answer(update, context, replies.usage)
        return
    try:
        say = await _reminded(context, args)
    except CoordinationError as error:
        await answer(update, context, partial(_handed_back, error=error, typed=args))
    else:
        await answer(update, context, say)


async def _reminded(context: BotContext, typed: str) -> Said:
    """Keep what was typed, or ask what was meant."""
    wishes = await context.services.wishes.of(context.speaker, context.group)
    tz = wishes.reader.tz
    ahead = read_ahead(typed, now_there(context, tz))
    if ahead is not None:
        return await _ahead(context, ahead, wishes)
    wanted = read_memo(typed, context.locales, now_there(context, tz), wishes.wishes.slot)
    if wanted.never is not None:
        raise never_comes(wanted.never)
    if not wanted.times:
        return partial(replies.no_time, words=wanted.words)
    if not wanted.words:
        return partial(replies.no_words, typed=typed)
    if len(wanted.times) == 1:
        standing = await _keep(context, wishes, wanted.words, wanted.times[0])
        return partial(replies.kept, standing=standing, tz=tz)
    times = [when.at for when in wanted.times if when.at is not None]
    said = {"words": wanted.words, **{str(place): at.isoformat() for place, at in enumerate(times)}}
    draft = await context.services.questions.begin(context.speaker, Purpose.REMIND, None, said)
    return partial(replies.which_time, words=wanted.words, times=times, draft_id=draft.id)


async def _ahead(context: BotContext, ahead: Ahead, wishes: Wishes) -> Said:
    """Keep what is wanted so long before a deadline or an exchange."""
    item = await context.services.meant.by_code(ahead.code)
    words = f"{ahead.code} {ahead.words}" if ahead.words else item_label(context.words[0], item)
    return await keep_ahead(context, wishes, item, counted(item, ahead.length), words)


def counted(item: Task | Exchange, length: str) -> Counted:
    """Return so long (ISO 8601) before an item; right before it where the length is none."""
    return Counted(item.id, *(parts(length) or (0, timedelta())))


async def keep_ahead(context: BotContext, wishes: Wishes, item: Task | Exchange, ahead: Counted, words: str) -> Said:
    """Keep words that are to be said so long before a deadline or an exchange, and go with it when it moves."""
    tz = wishes.reader.tz
    start = ahead.start(item, tz, wishes.wishes.slot)
    if start is None:
        return partial(replies.no_deadline, item=item)
    remind = context.services.memos.remind
    standing = await remind(context.speaker, words, start, tz, chat=context.group, counted=ahead)
    return partial(replies.kept, standing=standing, tz=tz)


async def time_tapped(update: Update, context: BotContext, draft_id: str, place: str) -> None:
    """Take the reading that was meant; only who asked can choose."""
    draft = await context.services.questions.get(context.speaker, int(draft_id))
    if draft is None or draft.purpose is not Purpose.REMIND or place not in draft.said:
        await alert(update, context, button_gone)
        return
    wishes = await context.services.wishes.of(context.speaker, context.group)
    when = When(datetime.fromisoformat(draft.said[place]))
    standing = await _keep(context, wishes, draft.said["words"], when)
    await context.services.questions.drop(draft)
    await turn(update, context, partial(replies.kept, standing=standing, tz=wishes.reader.tz))


async def drop_tapped(update: Update, context: BotContext, memo_id: str) -> None:
    """Take a memo back."""
    memo = await context.services.memos.drop(context.speaker, int(memo_id), context.group)
    await turn(update, context, partial(replies.dropped, memo=memo))


async def _keep(context: BotContext, wishes: Wishes, words: str, when: When) -> Standing:
    tz = wishes.reader.tz
    start = when.at
    if when.rrule is not None:
        start = first_time(when.rrule, now_there(context, tz), wishes.wishes.slot)
    assert start is not None
    return await context.services.memos.remind(context.speaker, words, start, tz, when.rrule, context.group)


def _handed_back(_: Translator, error: CoordinationError, typed: str) -> Reply:
    return replies.handed_back(_, sentence(_, error), typed)
