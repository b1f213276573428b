"""New tasks and exchanges: /newtask, /newmeeting, what is asked for, and the buttons to keep them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from telegram import Message, Update

from bot.domain.steering.creating import Created, Sketch, wish_of
from bot.domain.steering.drafts import Draft
from bot.domain.steering.wishes import NewExchange, NewTask, Unread
from bot.language.assent import assents
from handlers import questions
from handlers.context import BotContext
from handlers.replies.steering import creating as replies
from handlers.speaking import answer, turn
from handlers.steering.changes import heard_in
from handlers.steering.wishing import Reader, Wish


async def new_task(update: Update, context: BotContext, args: str) -> None:
    """Answer /newtask title; lead; owner; deadline."""
    await go_on(update, context, NewTask(), args)


async def new_meeting(update: Update, context: BotContext, args: str) -> None:
    """Answer /newmeeting title; time; host; participants; place."""
    await go_on(update, context, NewExchange(), args)


async def go_on(
    update: Update, context: BotContext, wish: Wish, text: str, instead: Draft | None = None, asked: Sequence[str] = ()
) -> None:
    """Take what was typed into a wish; ask for what it lacks, else show it back. `asked` are the parts asked for."""
    # Who may not is told so before anything is asked.
    await context.services.creating.sketch(context.speaker, wish)
    reader = Reader(context, await context.services.names.of(context.services.directory), asked)
    if isinstance(wish, NewTask):
        wish = await reader.task(wish, text)
    else:
        wish = await reader.exchange(wish, text)
    await propose(update, context, wish, instead, reader.unread)


async def propose(
    update: Update, context: BotContext, wish: Wish, instead: Draft | None = None, unread: Sequence[Unread] = ()
) -> None:
    """Ask for what a wish lacks or what of it was not understood, else show it back."""
    sketch = await context.services.creating.sketch(context.speaker, wish)
    draft = await context.services.creating.keep(context.speaker, sketch.wish, instead)
    if sketch.missing or unread:
        await questions.put(update, context, draft, partial(replies.ask, sketch=sketch, unread=unread, tz=context.tz))
        return
    await _show(update, context, draft, sketch)


async def _show(update: Update, context: BotContext, draft: Draft, sketch: Sketch) -> None:
    say = partial(replies.shown, sketch=sketch, draft_id=draft.id, tz=context.tz)
    shown = await (turn if update.callback_query else answer)(update, context, say)
    if shown is not None:
        await context.services.questions.asked(draft, shown.chat_id, shown.message_id)


async def answered(update: Update, context: BotContext, message: Message, draft: Draft) -> None:
    """Go on with a draft whose question, or whose summary, somebody replied to."""
    wish, words = wish_of(draft), message.text or message.caption or ""
    sketch = await context.services.creating.sketch(context.speaker, wish)
    yes = assents(words)
    if yes is False and "owner" not in sketch.missing:
        await _give_up(update, context, draft)
    elif yes and not sketch.missing:
        await _create(update, context, draft)
    else:
        await go_on(update, context, wish, words, draft, sketch.missing)


async def _give_up(update: Update, context: BotContext, draft: Draft) -> None:
    await context.services.questions.drop(draft)
    sketch = await context.services.creating.sketch(context.speaker, wish_of(draft))
    await turn(update, context, partial(replies.given_up, sketch=sketch))


async def tapped(update: Update, context: BotContext, what: str, draft_id: str) -> None:
    """Keep a new item, give it up, or take the other reading of its time; only who wanted it has a say."""
    draft = await questions.own_draft(update, context, int(draft_id))
    if draft is None:
        return
    if what == "yes":
        await _create(update, context, draft)
    elif what == "no":
        await _give_up(update, context, draft)
    else:
        await propose(update, context, wish_of(draft).other(int(what)), draft)


async def _create(update: Update, context: BotContext, draft: Draft) -> None:
    made = await context.services.creating.create(context.speaker, draft.id, heard_in(context))
    if isinstance(made, Created):
        await turn(update, context, partial(replies.created, made=made, tz=context.tz))
    elif made is not None:
        # A time that was to come when it was shown has passed.
        await propose(update, context, wish_of(draft), draft)
