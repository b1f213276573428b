"""Getting in and being known: /start, /invite, /role, /language."""

from __future__ import annotations

from functools import partial

from telegram import Update
from telegram.helpers import create_deep_linked_url

from bot.domain.models import Role
from bot.i18n import negotiate
from bot.language.fold import fold
from handlers import menu
from handlers.context import BotContext
from handlers.replies import people as replies
from handlers.speaking import answer, turn

_ROLES = {
    "member": Role.MEMBER, "成员": Role.MEMBER, "membro": Role.MEMBER,
    "liaison": Role.LIAISON, "联络员": Role.LIAISON, "ponto de contacto": Role.LIAISON,
    "admin": Role.ADMIN, "管理员": Role.ADMIN, "administrador": Role.ADMIN, "administradora": Role.ADMIN,
}  # fmt: skip
_LANGUAGES = {
    "zh": "zh_Hans", "中文": "zh_Hans", "zh_hans": "zh_Hans", "chines": "zh_Hans", "汉语": "zh_Hans",
    "pt": "pt", "葡语": "pt", "葡文": "pt", "葡萄牙语": "pt", "portugues": "pt",
}  # fmt: skip


async def start(update: Update, context: BotContext, args: str) -> None:
    """Answer /start: greet, let in whoever brings an invitation, or go on with a command that a group led here."""
    linked = False
    payload = next(iter(args.split(maxsplit=1)), "start")
    if payload not in ("start", *_FROM_A_GROUP):
        said = negotiate(update.effective_user.language_code) if update.effective_user else None
        await context.services.members.accept(context.speaker, payload, said)
        linked = context.speaker.member is None
        await context.refresh_data()
    if context.speaker.role is None:
        await answer(update, context, replies.stranger)
        return
    if payload in _FROM_A_GROUP:
        await _FROM_A_GROUP[payload](update, context, "")
        return
    await answer(update, context, partial(replies.greeting, member=context.speaker.member, linked=linked))
    await menu.publish_own(context)


async def invite(update: Update, context: BotContext, args: str) -> None:
    """Answer /invite 王静 [BJ] [zh]: a one-time link; without a name, who is still to be invited."""
    words = args.split()
    locale = language(words[-1]) if len(words) > 1 else None
    if locale:
        words.pop()
    association = words.pop() if len(words) > 1 and words[-1].isascii() and words[-1].isupper() else None
    if not words:
        waiting = await context.services.members.waiting(context.speaker)
        await answer(update, context, partial(replies.to_invite, waiting=waiting))
        return
    made = await context.services.members.invite(context.speaker, " ".join(words), association, locale)
    link = create_deep_linked_url(context.bot.username, made.token)
    await answer(update, context, partial(replies.invitation, made=made, link=link))


async def role(update: Update, context: BotContext, args: str) -> None:
    """Answer /role 王静 liaison."""
    folded = fold(args)
    word = next((word for word in sorted(_ROLES, key=len, reverse=True) if folded.endswith(f" {word}")), None)
    if word is None:
        await answer(update, context, replies.role_usage)
        return
    name = " ".join(args.split()[: -len(word.split())])
    member = await context.services.members.set_role(context.speaker, name, _ROLES[word])
    await answer(update, context, partial(replies.role_given, member=member))
    await menu.follow_role(context, member)


async def choose_language(update: Update, context: BotContext, args: str) -> None:
    """Answer /language pt; without a language, offer them as buttons."""
    locale = language(args)
    if locale is None:
        await answer(update, context, replies.language_usage)
        return
    await context.services.members.set_locale(context.speaker, locale)
    context.locales = (locale,)
    await answer(update, context, replies.language_chosen)
    await menu.publish_own(context)


async def language_tapped(update: Update, context: BotContext, locale: str) -> None:
    """Take the language from a button."""
    await context.services.members.set_locale(context.speaker, language(locale) or context.locales[0])
    context.locales = (language(locale) or context.locales[0],)
    await turn(update, context, replies.language_chosen)
    await menu.publish_own(context)


async def greeting_turned(update: Update, context: BotContext, locale: str) -> None:
    """Take the language from a greeting's button and greet in it."""
    await context.services.members.set_locale(context.speaker, locale)
    context.locales = (locale,)
    await turn(update, context, partial(replies.greeting, member=context.speaker.member))
    await menu.publish_own(context)


# The commands that a group sends to the private chat: the link there bears their name, which is no invitation's token.
_FROM_A_GROUP = {"invite": invite, "language": choose_language}


def language(word: str) -> str | None:
    """Return the locale that a word names (zh, pt, 中文, português …), None where it names none."""
    return _LANGUAGES.get(fold(word)) or (negotiate(word) if word.isascii() else None)
