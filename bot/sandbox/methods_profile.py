"""Bot API methods about the bot itself: who it is, its commands, names and menu buttons, its webhook."""

import re
from typing import Any

from bot.sandbox.access import Handler, readable
from bot.sandbox.limits import (
    COMMAND_DESCRIPTION,
    COMMANDS,
    DESCRIPTION_LIMIT,
    NAME_LIMIT,
    SHORT_DESCRIPTION_LIMIT,
)
from bot.sandbox.menu import ScopeKey, scope_key
from bot.sandbox.params import Args
from bot.sandbox.refusal import bad_request
from bot.sandbox.wire import as_json
from bot.sandbox.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
# Method suffix, result field, longest text, Telegram's refusal.
_NAMES = (
    ("Name", "name", NAME_LIMIT, "BOT_TITLE_INVALID"),
    ("Description", "description", DESCRIPTION_LIMIT, "BOT_DESCRIPTION_INVALID"),
    ("ShortDescription", "short_description", SHORT_DESCRIPTION_LIMIT, "BOT_SHORT_DESCRIPTION_INVALID"),
)


def handlers() -> dict[str, Handler]:
    """Return the methods of this module by name."""
    methods: dict[str, Handler] = {
        "getMe": get_me,
        "setMyCommands": set_commands,
        "getMyCommands": get_commands,
        "deleteMyCommands": delete_commands,
        "setChatMenuButton": set_menu_button,
        "getChatMenuButton": get_menu_button,
        "deleteWebhook": delete_webhook,
        "getWebhookInfo": webhook_info,
    }
    for suffix, field, limit, refusal in _NAMES:
        methods[f"setMy{suffix}"] = _setter(field, limit, refusal)
        methods[f"getMy{suffix}"] = _getter(field)
    return methods


def get_me(world: World, args: Args) -> Any:
    """Return the bot, with what it may do."""
    bot = world.bot
    return as_json(world.wire.user(bot.id)) | {
        "can_join_groups": True,
        "can_read_all_group_messages": bot.can_read_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _language(args: Args) -> str:
    code = str(args.get("language_code", ""))
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _scope(world: World, args: Args) -> ScopeKey:
    scope = args.get("scope")
    if scope is not None and "chat_id" in scope:
        chat = readable(world, scope["chat_id"])
        if scope["type"] != "chat" and not chat.is_group:
            raise bad_request("can't use specified scope in private chats")
        if not chat.is_group and not chat.started:
            raise bad_request("chat not found")
        if "user_id" in scope and scope["user_id"] not in world.register.people:
            raise bad_request("user not found")
    return scope_key(scope)


def set_commands(world: World, args: Args) -> Any:
    """Set the command menu of one scope and language."""
    scope, language = _scope(world, args), _language(args)
    commands = args["commands"]
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"].strip()) <= COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.menus.set(scope, language, commands)
    world.feed.publish("menu")
    return True


def get_commands(world: World, args: Args) -> Any:
    """Return the commands set for exactly this scope and language."""
    return world.menus.get(_scope(world, args), _language(args))


def delete_commands(world: World, args: Args) -> Any:
    """Remove the commands of exactly this scope and language."""
    world.menus.set(_scope(world, args), _language(args), [])
    world.feed.publish("menu")
    return True


def _setter(field: str, limit: int, refusal: str) -> Handler:
    def change(world: World, args: Args) -> Any:
        text = args.get(field, "")
        if len(text) > limit:
            raise bad_request(refusal)
        world.names[field, _language(args)] = text
        return True

    return change


def _getter(field: str) -> Handler:
    def look_up(world: World, args: Args) -> Any:
        own = world.names.get((field, _language(args))) or world.names.get((field, ""))
        return {field: own or (world.bot.name if field == "name" else "")}

    return look_up


def _private(world: World, args: Args) -> int | None:
    chat_id = args.get("chat_id")
    if chat_id is not None and readable(world, chat_id).is_group:
        raise bad_request("chat not found")
    return chat_id


def set_menu_button(world: World, args: Args) -> Any:
    """Set the menu button of one private chat, or of all."""
    world.menu_buttons[_private(world, args)] = args.get("menu_button", {"type": "default"})
    return True


def get_menu_button(world: World, args: Args) -> Any:
    """Return the menu button of one private chat, or the default."""
    button = world.menu_buttons.get(_private(world, args)) or world.menu_buttons.get(None)
    return button or {"type": "default"}


def delete_webhook(world: World, args: Args) -> Any:
    """Confirm that there is no webhook; drop what waits if asked."""
    if args.get("drop_pending_updates", False):
        world.updates.clear()
    return True


def webhook_info(world: World, args: Args) -> Any:
    """Return that no webhook is set, and how many updates wait."""
    return {"url": "", "has_custom_certificate": False, "pending_update_count": len(world.updates)}
