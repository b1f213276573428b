"""What Telegram's refusals mean to whoever sends."""

from __future__ import annotations

from html.parser import HTMLParser

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

_LONGEST = 4096
_MEANS_GONE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "group chat was deactivated",
)


def retry_seconds(error: RetryAfter) -> float:
    """Return the seconds that Telegram asks to wait."""
    # The public attribute warns at every look that its type will change; this one already has the new type.
    return error._retry_after.total_seconds()


def is_gone(error: TelegramError) -> bool:
    """Tell whether the recipient cannot be written to any more: blocked, left, deleted or never met."""
    if isinstance(error, Forbidden):
        return True
    return isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in _MEANS_GONE)


def is_bad_markup(error: TelegramError) -> bool:
    """Tell whether the text's formatting was refused, so that the plain text may go through."""
    return isinstance(error, BadRequest) and "can't parse entities" in error.message.lower()


def fitted(text: str) -> str:
    """Return a text cut to what one message takes (Bot API, sendMessage: 4096, counted in UTF-16 units)."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return text
    # An emoji at the edge takes two units; half of it is dropped.
    return units[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + "…"


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain_text(html: str) -> str:
    """Return the text of a message in Telegram's HTML without its tags, entities resolved; broken markup too."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts)
