"""Command menus: what the bot set for each scope and language, and what a person sees of it."""

from typing import Any

from bot.sandbox.model import Chat, Person

ScopeKey = tuple[str, int | None, int | None]
"""Scope type, chat id, user id."""
Commands = list[dict[str, str]]


class Menus:
    """Commands by scope and two-letter language ("" for every language without a list of its own)."""

    def __init__(self) -> None:
        """Begin without any commands."""
        self._lists: dict[tuple[ScopeKey, str], Commands] = {}

    def set(self, scope: ScopeKey, language: str, commands: Commands) -> None:
        """Replace the list of one scope and language; an empty list removes it."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: ScopeKey, language: str) -> Commands:
        """Return exactly what was set for this scope and language."""
        return self._lists.get((scope, language), [])

    def move(self, old_chat_id: int, new_chat_id: int) -> None:
        """Carry the lists of a chat over to the id it was migrated to."""
        for (scope, language), commands in list(self._lists.items()):
            kind, chat_id, user_id = scope
            if chat_id == old_chat_id:
                del self._lists[scope, language]
                self._lists[(kind, new_chat_id, user_id), language] = commands

    def shown(self, person: Person, chat: Chat) -> Commands:
        """Return the menu this person sees in this chat.

        The narrowest scope with a list wins, and within a scope the person's language before the rest (Bot API,
        "Determining list of commands").
        """
        language = (person.language_code or "")[:2].lower()
        for scope in _scopes(person, chat):
            for code in (language, "") if language else ("",):
                if commands := self._lists.get((scope, code)):
                    return commands
        return []


def _scopes(person: Person, chat: Chat) -> list[ScopeKey]:
    if not chat.is_group:
        return [("chat", chat.id, None), ("all_private_chats", None, None), ("default", None, None)]
    admin = person.id in chat.admins
    scopes: list[ScopeKey] = [("chat_member", chat.id, person.id)]
    if admin:
        scopes.append(("chat_administrators", chat.id, None))
    scopes.append(("chat", chat.id, None))
    if admin:
        scopes.append(("all_chat_administrators", None, None))
    return [*scopes, ("all_group_chats", None, None), ("default", None, None)]


def scope_key(scope: dict[str, Any] | None) -> ScopeKey:
    """Return the key of a Bot API BotCommandScope; none means the default scope."""
    if scope is None:
        return ("default", None, None)
    return (scope["type"], scope.get("chat_id"), scope.get("user_id"))
