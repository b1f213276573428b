"""Privacy mode: which group messages a bot hears (https://core.telegram.org/bots/features#privacy-mode)."""

from bot.sandbox.entities import utf16_slice
from bot.sandbox.model import BotIdentity, Chat, Message


def hears(bot: BotIdentity, chat: Chat, message: Message) -> bool:
    """Whether a person's `message`, new or edited, reaches the bot.

    In private it does unless the person blocked the bot. In a group an administrator and a bot without privacy mode
    hear all; a plain member hears service messages, commands not addressed to another bot, replies to its own
    messages and messages that mention it.
    """
    if chat.bot_status in {"left", "kicked"}:
        return False
    if not chat.is_group or chat.bot_status == "administrator" or bot.can_read_all_group_messages:
        return True
    if message.service is not None:
        return True
    replied = chat.messages.get(message.reply_to) if message.reply_to is not None else None
    if replied is not None and replied.from_id == bot.id:
        return True
    return _addressed(bot, message)


def _addressed(bot: BotIdentity, message: Message) -> bool:
    own = f"@{bot.username}".lower()
    for entity in message.entities:
        words = utf16_slice(message.text or "", entity["offset"], entity["length"]).lower()
        if entity["type"] == "mention" and words == own:
            return True
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            _, at, name = words.partition("@")
            if not at or f"@{name}" == own:
                return True
        if entity["type"] == "text_mention" and entity.get("user_id") == bot.id:
            return True
    return False
