"""What will be reminded and what was: /reminders, its pages, and a sample."""

from __future__ import annotations

from functools import partial

from telegram import Update

from bot.domain.reminders.overview import ALL, FAILED, HERE, Tab
from bot.language.fold import fold
from bot.language.references import bare, leading
from handlers.context import BotContext
from handlers.replies.reminders import reminder_list as replies
from handlers.replies.reply import Said
from handlers.speaking import answer

_TEST = ("test", "teste", "amostra", "exemplo", "sample", "试发", "试", "测试", "示例", "样例")
_SCOPES = {
    ALL: ("all", "todos", "tudo", "todas", "全部", "所有"),
    FAILED: ("failed", "falhados", "falhas", "falhou", "失败", "未送达", "发送失败"),
}
_PAST = ("past", "sent", "enviados", "passados", "历史", "已发", "已提醒")


async def reminders(update: Update, context: BotContext, args: str) -> None:
    """Answer /reminders [test | all | failed | T7]: what is to come here, unless words say otherwise."""
    said = fold(args)
    if said in _TEST:
        await sample(update, context)
        return
    scope = next((scope for scope, names in _SCOPES.items() if said in names), HERE)
    tab = Tab.PAST if scope == FAILED or said in _PAST else Tab.AHEAD
    if scope == HERE and said and said not in _PAST:
        scope = leading(args)[0] or bare(args, "T") or args.split(maxsplit=1)[0]
    await answer(update, context, await page_view(context, scope, tab))


async def page_view(context: BotContext, scope: str, tab: str, offset: str = "0") -> Said:
    """Return a page of reminders."""
    found = await context.services.overview.page(context.speaker, context.group, scope, Tab(tab), int(offset))
    return partial(replies.page, found=found, steering=context.is_admin)


async def sample(update: Update, context: BotContext, _args: str = "") -> None:
    """Show what a reminder looks like here."""
    standing = await context.services.wishes.of(context.speaker, context.group)
    due = await context.services.overview.sample(context.speaker, context.group)
    await answer(update, context, partial(replies.sample, due=due, standing=standing, now=context.services.clock.now()))
