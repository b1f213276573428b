"""Groups: /group, and what Telegram tells of the bot's coming and going."""

from __future__ import annotations

from functools import partial

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, Update

from bot.domain.traffic import Cause
from bot.language import words
from handlers import menu
from handlers.context import GROUPS, PRIVATE, BotContext
from handlers.looking import boards
from handlers.replies import people as replies
from handlers.speaking import answer


async def register(update: Update, context: BotContext, args: str) -> None:
    """Answer /group BJ zh [zone]; without words, how it is typed."""
    chat = update.effective_chat
    name, locales, zones = _taken_apart(args)
    if not name or chat is None or len(zones) > 1:
        await answer(update, context, replies.group_usage)
        return
    association = None if words.is_joint(name) else name
    tz = words.zone(zones[0]) or zones[0] if zones else None
    title = chat.title or ""
    group = await context.services.groups.register(context.speaker, chat.id, title, association, locales, tz)
    context.locales = group.locales
    await answer(update, context, partial(replies.group_registered, chat=group))
    await menu.follow_group(context, group)


def _taken_apart(args: str) -> tuple[str, tuple[str, ...], list[str]]:
    """Return the association's name, the languages, and what else stands from the first language or zone on."""
    name: list[str] = []
    locales: list[str] = []
    others: list[str] = []
    for word in args.split():
        if name and (said := words.locales(word)):
            locales += said
        elif locales and word in ("e", "和", "+"):
            continue
        # A city right after one word is a zone; after several it may belong to the name (Associação de Macau).
        elif locales or others or (name and "/" in word) or (len(name) == 1 and words.zone(word)):
            others.append(word)
        else:
            name.append(word)
    return " ".join(name), tuple(dict.fromkeys(locales)), others


async def standing_changed(update: Update, context: BotContext) -> None:
    """Note that the bot was added, removed, blocked or let in again; a channel is no place of its."""
    change = update.my_chat_member
    if change is None or change.chat.type not in (PRIVATE, *GROUPS):
        return
    gone = _gone(change.new_chat_member)
    cause = Cause(update_id=update.update_id)
    if change.chat.type == PRIVATE:
        await context.services.members.reachable(change.chat.id, cause, reachable=not gone)
    elif gone:
        await context.services.groups.left(change.chat.id, cause)
    else:
        await greet_group(update, context)
        if _may_pin(change.new_chat_member):
            await boards.pin_again(context, change.chat.id)


def _may_pin(member: ChatMember) -> bool:
    """Tell whether this is an administrator who may pin; the right is named in supergroups alone."""
    return isinstance(member, ChatMemberAdministrator) and member.can_pin_messages is not False


def _gone(member: ChatMember) -> bool:
    """Tell whether somebody is no longer there; who is restricted may have left (Bot API, ChatMemberRestricted)."""
    if isinstance(member, ChatMemberRestricted):
        return not member.is_member
    return member.status in (ChatMember.LEFT, ChatMember.BANNED)


async def greet_group(update: Update, context: BotContext) -> None:
    """Say in an unregistered group how to register it: once, and again to an administrator, who can, and asks there."""
    chat = update.effective_chat
    if chat is None:
        return
    cause = Cause(update_id=update.update_id)
    new = await context.services.groups.met(chat.id, chat.title or "", cause)
    if new or (context.is_admin and update.my_chat_member is None):
        await answer(update, context, replies.group_greeting)


async def migrated(update: Update, context: BotContext) -> None:
    """Follow a group to its new id as a supergroup."""
    message = update.effective_message
    if message is None:
        return
    cause = Cause(update_id=update.update_id)
    if message.migrate_to_chat_id:
        await context.services.groups.migrated(message.chat_id, message.migrate_to_chat_id, cause)
    elif message.migrate_from_chat_id:
        await context.services.groups.migrated(message.migrate_from_chat_id, message.chat_id, cause)
