"""Sentences about reminders, shown back before they are kept: 明天三点提醒我交材料, 提前两天提醒我T7, 暂停提醒一周."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from telegram import Update

from bot.domain.memos import Counted, first_time, never_comes
from bot.domain.models import Exchange, Task
from bot.domain.reminders.preferences import Preferences
from bot.domain.reminders.wishes import Standing
from bot.domain.steering.drafts import Draft, Purpose
from bot.language.ahead import read_ahead
from bot.language.dates import read_dates
from bot.language.intents.filling import every_day
from bot.language.intents.model import Intent
from bot.language.lengths import minutes_in
from bot.language.memos import When, bare_words, read_memo
from bot.language.references import locale_of
from bot.language.wishes import read_wish
from handlers.context import BotContext
from handlers.exchanges import agenda
from handlers.reminders import memos, settings
from handlers.replies.exchanges.arranging import AHEAD
from handlers.replies.reminders import memos as memo_replies
from handlers.replies.reminders import reminding as replies
from handlers.replies.reminders import settings as setting_replies
from handlers.replies.sentences import item_label
from handlers.sentences.meaning import EXCHANGE, TASK, Sentence, items_of
from handlers.speaking import answer, turn
from handlers.steering.changes import now_there

# What a draft's readings begin with that are about reminders.
KINDS = ("memo:", "pause:", "resume:")
# So long before a deadline somebody is reminded who does not say how long.
_AHEAD = "P1D"
_MINUTE = timedelta(minutes=1)
_ALL = re.compile(r"提醒|订阅|通知|推送|消息|打扰|静音|勿扰|lembretes?|avisos?|notifica", re.IGNORECASE)


async def subscribe(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take a wish to be reminded: of something at a time, of a task or exchange ahead of it, or again of everything."""
    found = await context.services.wishes.of(context.speaker, context.group)
    tz = found.reader.tz
    said = sentence.understood.slots
    # What is to be done at a time may be anything: amanhã às 15h lembra-me do boletim.
    named = said.task_ref or not (said.topic and sentence.understood.dates)
    items = await items_of(context, sentence, (TASK, EXCHANGE)) if named else None
    item = items.items[0] if items and len(items.items) == 1 else None
    times: tuple[When, ...] = ()
    words = ""
    if isinstance(item, Exchange) and context.group is None and _usual(context, item, sentence):
        await answer(update, context, await agenda.wishes_view(context, item.code))
        return True
    ahead: Counted | None = None
    if item is not None:
        ahead, at = _ahead(context, item, sentence, found)
        times = (When(at),) if at else ()
        words = item_label(context.words[0], item)
    if not times:
        ahead = None
        wanted = read_memo(sentence.text, context.locales, now_there(context, tz), found.wishes.slot)
        if wanted.never is not None:
            raise never_comes(wanted.never)
        times, words = wanted.times, wanted.words or words
    if times and words:
        await _remember(update, context, found, words, times, (item.code, ahead) if item and ahead else None)
    elif item is None and found.wishes.muted(now_there(context, tz).date()):
        await _ask(update, context, found, {"0": "resume:"}, partial(replies.resume, found=found))
    elif item is None and times:
        await answer(update, context, partial(memo_replies.no_words, typed=sentence.text))
    elif item is None and said.topic:
        await answer(update, context, partial(memo_replies.no_time, words=bare_words(sentence.text)))
    else:
        await settings.settings(update, context, "")
    return True


def _usual(context: BotContext, exchange: Exchange, sentence: Sentence) -> bool:
    """Tell whether how long ahead of an exchange is said, if at all, is among what its reminders can be switched to."""
    now = now_there(context, context.tz)
    return not _dated(sentence, now) and all(minutes_in(length) in AHEAD for length in _lengths(sentence.text, now))


def _dated(sentence: Sentence, now: datetime) -> bool:
    """Tell whether a time of its own is said: in "lembra-me do E2 5 horas antes" the item's is."""
    return read_ahead(sentence.text, now) is None and any(one.start or one.end for one in sentence.understood.dates)


def _ahead(
    context: BotContext, item: Task | Exchange, sentence: Sentence, found: Standing
) -> tuple[Counted, datetime | None]:
    """Return how long before an item to remind of it, as is said, and when that is, local and naive.

    None without a day, or when it has passed.
    """
    now = now_there(context, found.reader.tz)
    ahead = memos.counted(item, next(filter(minutes_in, _lengths(sentence.text, now)), _AHEAD))
    at = ahead.start(item, found.reader.tz, found.wishes.slot)
    if at is None or _dated(sentence, now):
        return ahead, None
    return ahead, at if at > now.replace(tzinfo=None) else None


def _lengths(text: str, now: datetime) -> list[str]:
    ahead = read_ahead(text, now)
    if ahead is not None:
        return [ahead.length]
    return [found.grain for found in read_dates(text, locale_of(text, "pt"), now) if found.grain.startswith("P")]


async def _remember(
    update: Update,
    context: BotContext,
    found: Standing,
    words: str,
    times: tuple[When, ...],
    ahead: tuple[str, Counted] | None,
) -> None:
    kept = {str(place): f"memo:{when.rrule or (when.at and when.at.isoformat())}" for place, when in enumerate(times)}
    now = now_there(context, found.reader.tz)
    shown = [(_first(when, now, found), when.rrule) for when in times]
    say = partial(replies.memo, words=words, times=shown, group=context.group is not None, counted=ahead is not None)
    said = {"words": words}
    if ahead is not None:
        code, before = ahead
        said |= {"ahead": f"{code} {before.months} {before.rest // _MINUTE}"}
    await _ask(update, context, found, {**kept, **said}, say)


def _first(when: When, now: datetime, found: Standing) -> datetime:
    start = when.at if when.rrule is None else first_time(when.rrule, now, found.wishes.slot)
    assert start is not None
    return start


async def mute(update: Update, context: BotContext, sentence: Sentence) -> bool:
    """Take a wish to hear nothing for a while; what is about one item or subject is chosen among the settings.

    Who wants peace every night is asked for the hours of it.
    """
    found = await context.services.wishes.of(context.speaker, context.group)
    slots = sentence.understood.slots
    if slots.task_ref or slots.topic or not found.may_change:
        await settings.settings(update, context, "")
        return True
    if _of_every_night(sentence):
        await settings.choose(update, context, "quiet")
        return True
    until = _until(context, sentence, found)
    if until is None and not _ALL.search(sentence.text):
        return False
    kept = {"0": f"pause:{(until or date.max).isoformat()}"}
    await _ask(update, context, found, kept, partial(replies.pause, until=until, group=context.group is not None))
    return True


def _of_every_night(sentence: Sentence) -> bool:
    """Tell whether peace is wished for at hours that every day has.

    An hour beside the day that is meant only tells why: 晚上8点有演出，今天先别提醒我.
    """
    understood = sentence.understood
    dated = understood.slots.date_from or understood.slots.date_to
    return not dated and any(every_day(Intent.MUTE_REMINDERS, each) for each in understood.dates)


def _until(context: BotContext, sentence: Sentence, found: Standing) -> date | None:
    """Return when reminders go on: behind the day, the time or the deadline that is named, or so much later."""
    now = now_there(context, found.reader.tz)
    lang = locale_of(sentence.text, "pt")
    moments = read_dates(sentence.text, lang, now)
    meant = sentence.understood.when
    for moment in (meant, *moments) if meant is not None else moments:
        end = moment.until() or (moment.start if moment.open is None else None)
        if end is not None and end > now:
            # An hour that is over in the midst of a day takes all of it.
            return (end - timedelta.resolution).date() + timedelta(days=1)
    for moment in moments:
        wish = read_wish(f"{'暂停' if lang.startswith('zh') else 'pausa'} {moment.text}", (lang,), now)
        if wish is not None and wish.until is not None:
            return wish.until
    return None


async def _ask(
    update: Update, context: BotContext, found: Standing, kept: Mapping[str, str], say: replies.Asked
) -> None:
    draft = await context.services.questions.begin(context.speaker, Purpose.CHANGE, None, kept)
    shown = await answer(update, context, partial(say, draft_id=draft.id))
    if shown is not None:
        await context.services.questions.asked(draft, shown.chat_id, shown.message_id)


async def confirmed(update: Update, context: BotContext, draft: Draft, number: str) -> None:
    """Do what was shown back."""
    what, _, rest = draft.said[number].partition(":")
    if what == "memo":
        await _keep(update, context, draft.said, rest)
    else:
        until = date.fromisoformat(rest) if what == "pause" else None
        change = partial(_muted, until=until)
        found = await context.services.wishes.change(context.speaker, context.group, change)
        now = context.services.clock.now()
        await turn(update, context, partial(setting_replies.standing, found=found, now=now))
    await context.services.questions.drop(draft)


def _muted(preferences: Preferences, until: date | None) -> Preferences:
    return replace(preferences, muted_until=until)


async def _keep(update: Update, context: BotContext, said: Mapping[str, str], rest: str) -> None:
    found = await context.services.wishes.of(context.speaker, context.group)
    tz = found.reader.tz
    words = said["words"]
    if "ahead" in said:
        code, months, minutes = said["ahead"].split()
        item = await context.services.meant.by_code(code)
        ahead = Counted(item.id, int(months), int(minutes) * _MINUTE)
        await turn(update, context, await memos.keep_ahead(context, found, item, ahead, words))
        return
    when = When(rrule=rest) if rest.startswith("FREQ=") else When(datetime.fromisoformat(rest))
    start = _first(when, now_there(context, tz), found)
    memo = await context.services.memos.remind(context.speaker, words, start, tz, when.rrule, context.group)
    await turn(update, context, partial(memo_replies.kept, standing=memo, tz=tz))
