"""The menu of commands that Telegram shows: by scope and language, and an admin's own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    BotCommandScopeDefault,
)

from bot.domain.models import Chat, Member, MemberState, Role
from bot.i18n import Translator
from handlers.commands import Command, usable
from handlers.context import BotContext, Services

# Bot API: `language_code` takes two letters; no code serves everybody else.
_LANGUAGE_CODES: dict[str | None, str] = {"zh": "zh_Hans", "pt": "pt"}


def _menu(_: Translator, commands: Iterable[Command]) -> list[BotCommand]:
    return [BotCommand(command.name, str(_(command.summary))) for command in commands if command.menu]


def _scopes() -> Sequence[tuple[Any, list[Command]]]:
    in_private = usable(Role.MEMBER, in_group=False)
    in_groups = usable(Role.MEMBER, in_group=True)
    return (
        (BotCommandScopeDefault(), in_private),
        (BotCommandScopeAllPrivateChats(), in_private),
        (BotCommandScopeAllGroupChats(), in_groups),
        (BotCommandScopeAllChatAdministrators(), usable(Role.ADMIN, in_group=True)),
    )


async def publish(bot: Bot, services: Services) -> None:
    """Set the menus for every scope and language, unless they are what was set last."""
    languages: dict[str | None, str] = {None: services.locale, **_LANGUAGE_CODES}
    wanted = [
        (scope, code, _menu(services.translators[locale], commands))
        for scope, commands in _scopes()
        for code, locale in languages.items()
    ]
    told = repr([(scope.type, code, [command.to_dict() for command in menu]) for scope, code, menu in wanted])
    fingerprint = hashlib.sha256(told.encode()).hexdigest()
    if await services.notes.recall(f"bot:{bot.id}", "menu") == fingerprint:
        return
    for scope, code, menu in wanted:
        await bot.set_my_commands(menu, scope, code)
    await services.notes.note(f"bot:{bot.id}", "menu", fingerprint)


async def publish_own(context: BotContext) -> None:
    """Give the speaker a menu of their own: what the role may do, in the language chosen."""
    member, role = context.speaker.member, context.speaker.role
    if role is not None and (role is not Role.MEMBER or (member is not None and member.locale is not None)):
        await _set_own(context, context.speaker.user_id, role, context.locales[0])


async def follow_role(context: BotContext, member: Member) -> None:
    """Bring a member's own menu in line with the role; who has no account or has blocked the bot has no menu."""
    if member.user_id is None or member.state is not MemberState.ACTIVE:
        return
    if member.role is Role.MEMBER and member.locale is None:
        # The menu in the phone's language is the right one then.
        await context.bot.delete_my_commands(BotCommandScopeChat(member.user_id))
        return
    home = member.association.locale if member.association else None
    await _set_own(context, member.user_id, member.role, member.locale or home or context.services.locale)


async def follow_group(context: BotContext, chat: Chat) -> None:
    """Bring a group's menu in line with its language; in a group of two, each phone's own language is the right one."""
    for scope, role in (
        (BotCommandScopeChat(chat.telegram_id), Role.MEMBER),
        (BotCommandScopeChatAdministrators(chat.telegram_id), Role.ADMIN),
    ):
        if len(chat.locales) > 1:
            await context.bot.delete_my_commands(scope)
        else:
            words = context.services.translators[chat.locales[0]]
            await context.bot.set_my_commands(_menu(words, usable(role, in_group=True)), scope)


async def _set_own(context: BotContext, user_id: int, role: Role, locale: str) -> None:
    menu = _menu(context.services.translators[locale], usable(role, in_group=False))
    await context.bot.set_my_commands(menu, BotCommandScopeChat(user_id))
