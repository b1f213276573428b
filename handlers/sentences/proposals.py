"""Changes as they were understood: shown back, and done once whoever wanted them confirms.

A reading says what shall be done, as a button's data would: `deadline:T7:20270305`, `move:E4:…`, `assign:T7:12`,
`done:T7`, `more:T7:20270305` (ask for more time), `block:T7:` with the reason. A draft keeps the
readings, the likeliest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from telegram import Message, Update

from bot.domain.access import Action
from bot.domain.errors import CoordinationError, DeadlinePast, EndsFirst, ItemSettled, TimePast, UnknownItem
from bot.domain.exchanges.moving import moved
from bot.domain.models import Deadline, Exchange, Member, Status, Task
from bot.domain.steering.changes import Changed, Choice
from bot.domain.steering.drafts import Draft, Purpose
from bot.domain.telling.notices import owner_of
from bot.domain.text import Text
from bot.language.assent import assents
from bot.language.references import locale_of, posting
from handlers import reports
from handlers.context import BotContext
from handlers.questions import own_draft
from handlers.replies import proposals as replies
from handlers.replies.people import button_gone
from handlers.replies.reply import Said
from handlers.replies.steering import changes as change_replies
from handlers.replies.tasks.actions import changed_meanwhile
from handlers.sentences import reminding
from handlers.speaking import alert, answer, turn
from handlers.steering.changes import heard_in, moment_of, unpacked
from handlers.tasks.requests import ask_for

RIGHTS = {
    "deadline": Action.SET_DEADLINE,
    "more": Action.ASK_TIME,
    "move": Action.MOVE,
    "assign": Action.ASSIGN,
    "done": Action.FINISH,
    "block": Action.FINISH,
}
_MOST = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading and what would come of it."""

    said: str
    change: Changed

    @property
    def code(self) -> str:
        """The code of the item that it changes."""
        return self.change.before.code


async def propose(
    update: Update, context: BotContext, sayings: Sequence[str], *, log: Message | None = None, sure: bool = True
) -> None:
    """Show back what was understood, with buttons to confirm it, to cancel, and for its other readings.

    Only what the speaker may do and what can be done is shown; where nothing is left, that is told. `log`: a message
    that may as well be meant as a report. Not `sure`: all the readings are as likely.
    """
    readings: list[Reading] = []
    stopped: CoordinationError | None = None
    for said in sayings[:_MOST]:
        try:
            readings.append(await look(context, said))
        except CoordinationError as error:
            stopped = stopped or error
    if not readings:
        assert stopped is not None
        raise stopped
    kept = {str(number): reading.said for number, reading in enumerate(readings)}
    kept |= {"stamps": " ".join(_stamp(reading) for reading in readings)}
    if log is not None:
        kept |= _kept(log)
    await _show(update, context, readings, kept, sure=sure)


async def _show(
    update: Update, context: BotContext, readings: Sequence[Reading], kept: dict[str, str], *, sure: bool
) -> None:
    # What is blocked already may be so for another reason.
    if all(one.change.before == one.change.after and one.change.reason is None for one in readings):
        await _put(update, context, partial(change_replies.done, change=readings[0].change, tz=context.tz))
        return
    changes = [(reading.change, reading.said.startswith("more:")) for reading in readings]
    item = readings[0].change.before
    draft = await context.services.questions.begin(context.speaker, Purpose.CHANGE, item, kept)
    say = partial(replies.shown, changes=changes, draft_id=draft.id, tz=context.tz, log="message" in kept, sure=sure)
    await _put(update, context, say, draft)


async def _put(update: Update, context: BotContext, say: Said, draft: Draft | None = None) -> None:
    shown = await (turn if update.callback_query else answer)(update, context, say)
    if draft is not None and shown is not None:
        # A yes or a no may come as a reply.
        await context.services.questions.asked(draft, shown.chat_id, shown.message_id)


async def ask_which(update: Update, context: BotContext, message: Message, items: Sequence[Task | Exchange]) -> None:
    """Ask under which of several items a message shall be recorded."""
    kept = {str(number): f"log:{item.code}" for number, item in enumerate(items[:_MOST])} | _kept(message)
    draft = await context.services.questions.begin(context.speaker, Purpose.CHANGE, None, kept)
    await _put(update, context, partial(replies.record_under, items=items[:_MOST], draft_id=draft.id))


async def loggable(context: BotContext, message: Message, item: Task | Exchange) -> str:
    """Return what a button sends that records a message under an item."""
    kept = {"0": f"log:{item.code}"} | _kept(message)
    draft = await context.services.questions.begin(context.speaker, Purpose.CHANGE, item, kept)
    return f"say:{draft.id}:0"


async def look(context: BotContext, said: str) -> Reading:
    """Return what would come of a reading. Raises where the speaker may not do it, or it cannot be."""
    what, code, rest = (*said.split(":", 2), "")[:3]
    item = await context.services.changes.look(context.speaker, code, RIGHTS[what])
    now = context.services.clock.now()
    if item.status.settled and (what != "done" or item.status is Status.CANCELLED):
        raise ItemSettled(item=item)
    after: Task | Exchange = item
    if what in ("deadline", "more") and isinstance(item, Task):
        day = moment_of(rest) if rest != "none" else None
        wanted = Deadline(day.on, item.lead.tz, day.at_time) if day else None
        if wanted is not None and wanted.at <= now:
            raise DeadlinePast(deadline=wanted, code=item.code)
        after = replace(item, deadline=wanted)
    elif what == "move" and isinstance(item, Exchange):
        after = _moved(item, rest, now)
    elif what == "assign":
        member = await context.services.members.get(int(rest))
        after = _given(item, member)
    elif what == "done" and isinstance(item, Task):
        after = replace(item, status=Status.DONE)
    elif what == "block" and isinstance(item, Task):
        return Reading(said, Changed(item, replace(item, status=Status.BLOCKED), now, reason=rest))
    else:
        raise UnknownItem(code=code, kind=None)
    return Reading(said, Changed(item, after, now))


def _moved(exchange: Exchange, data: str, now: datetime) -> Exchange:
    moving = unpacked(data)
    span = moved(exchange.span, moving) if moving else exchange.span
    if span.ends_at < span.starts_at or (span.end is not None and span.end < span.start):
        raise EndsFirst(span=span, code=exchange.code)
    if (span.ends_at if span.all_day else span.starts_at) <= now:
        raise TimePast(span=span, code=exchange.code)
    return replace(exchange, span=span)


def _given(item: Task | Exchange, member: Member) -> Task | Exchange:
    return replace(item, owner=member) if isinstance(item, Task) else replace(item, contact=member)


def _stamp(reading: Reading) -> str:
    """Return what has to be the same when it is confirmed: schedule, state, owner."""
    item = reading.change.before
    owner = owner_of(item)
    return f"{item.schedule_no}.{item.status}.{owner.id if owner else 0}"


def _kept(message: Message) -> dict[str, str]:
    return {
        "chat": str(message.chat_id),
        "message": str(message.message_id),
        "at": message.date.isoformat(),
        "text": posting(message.text or message.caption or "").body,
    }


async def tapped(update: Update, context: BotContext, draft_id: str, what: str) -> None:
    """Do the reading that was chosen, or nothing; only who wanted it has a say."""
    draft = await own_draft(update, context, int(draft_id))
    if draft is None:
        return
    if what == "no":
        await context.services.questions.drop(draft)
        await turn(update, context, replies.left_alone)
    elif what == "log" and "message" in draft.said:
        await _log(update, context, draft, draft.said["0"])
    elif draft.said.get(what, "").startswith(reminding.KINDS):
        await reminding.confirmed(update, context, draft, what)
    elif draft.said.get(what, "").startswith("log:"):
        await _log(update, context, draft, draft.said[what])
    elif what.startswith("of"):
        await _only(update, context, draft, what.removeprefix("of"))
    elif what in draft.said:
        await _confirm(update, context, draft, what)
    else:
        await alert(update, context, button_gone)


async def _only(update: Update, context: BotContext, draft: Draft, number: str) -> None:
    """Go on with the item that was chosen among several."""
    code = draft.said.get(number, "::").split(":")[1]
    sayings = [said for key, said in sorted(draft.said.items()) if key.isdecimal() and said.split(":")[1] == code]
    if not sayings:
        await alert(update, context, button_gone)
        return
    readings = [await look(context, said) for said in sayings]
    kept = {str(number): reading.said for number, reading in enumerate(readings)}
    kept |= {"stamps": " ".join(_stamp(reading) for reading in readings)}
    kept |= {key: said for key, said in draft.said.items() if key in ("chat", "message", "at", "text")}
    await context.services.questions.drop(draft)
    await _show(update, context, readings, kept, sure=True)


async def _confirm(update: Update, context: BotContext, draft: Draft, number: str) -> None:
    reading = await look(context, draft.said[number])
    if _stamp(reading) != draft.said["stamps"].split(" ")[int(number)]:
        before = reading.change.before
        if isinstance(before, Task):
            say = partial(changed_meanwhile, task=before)
            await (alert if update.callback_query else answer)(update, context, say)
        await _only(update, context, draft, number)
        return
    await _do(update, context, reading, draft)
    await context.services.questions.drop(draft)


async def _do(update: Update, context: BotContext, reading: Reading, draft: Draft) -> None:
    after, cases = reading.change.after, context.services.changes
    where = heard_in(context)
    change: Changed | Choice
    if reading.said.startswith("more:") and isinstance(after, Task) and after.deadline is not None:
        await ask_for(update, context, after.code, after.deadline)
        return
    if reading.said.startswith("deadline:") and isinstance(after, Task):
        change = await cases.set_deadline(context.speaker, after.code, after.deadline, where)
    elif reading.said.startswith("move:"):
        moving = unpacked(reading.said.split(":", 2)[2])
        assert moving is not None
        change = await cases.move(context.speaker, after.code, moving, where)
    elif reading.said.startswith("assign:"):
        change = await cases.assign(context.speaker, after.code, int(reading.said.split(":")[2]), where)
    elif reading.said.startswith("block:") and reading.change.reason is not None:
        reason = Text.of({locale_of(reading.change.reason, context.locales[0]): reading.change.reason})
        message = (int(draft.said["chat"]), int(draft.said["message"]))
        change = await cases.block(context.speaker, after.code, reason, where, message)
    else:
        change = await cases.finish(context.speaker, after.code, where)
    assert isinstance(change, Changed)
    await turn(update, context, partial(change_replies.done, change=change, tz=context.tz))


async def _log(update: Update, context: BotContext, draft: Draft, reading: str) -> None:
    """Record the message that a draft is about as a report on the item of a reading."""
    said = draft.said
    chat_id, message_id = int(said["chat"]), int(said["message"])
    words = reports.posting_of(context, chat_id, message_id, datetime.fromisoformat(said["at"]), said["text"])
    done = await context.services.reports.record(context.speaker, [reading.split(":")[1]], words)
    await context.services.questions.drop(draft)
    await reports.tell_recorded(update, context, message_id, done)


async def answered(update: Update, context: BotContext, draft: Draft, words: str) -> bool:
    """Take a yes or a no in reply to what was shown back; False where the words say something else."""
    yes = assents(words)
    if yes is None or draft.said.get("0", "log:").startswith("log:"):
        return False
    codes = {said.split(":")[1] for key, said in draft.said.items() if key.isdecimal()}
    if yes and len(codes) > 1:
        return False
    if yes and draft.said["0"].startswith(reminding.KINDS):
        await reminding.confirmed(update, context, draft, "0")
    elif yes:
        await _confirm(update, context, draft, "0")
    else:
        await context.services.questions.drop(draft)
        await answer(update, context, replies.left_alone)
    return True
