"""Every Bot API method the sandbox carries, by name."""

from bot.sandbox import methods_chat, methods_edit, methods_profile, methods_send
from bot.sandbox.access import Handler

# Methods that put or change content in a chat, and so count against Telegram's pace.
PACED = frozenset(
    {
        "sendMessage",
        "sendDocument",
        "sendPhoto",
        "sendVenue",
        "sendMediaGroup",
        "forwardMessage",
        "copyMessage",
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
    }
)


def handlers() -> dict[str, Handler]:
    """Return the function for each method but getUpdates, which waits and so is the poller's."""
    return {
        **methods_send.handlers(),
        **methods_edit.handlers(),
        **methods_chat.handlers(),
        **methods_profile.handlers(),
    }
