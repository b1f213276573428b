"""Inline keyboards as Telegram takes them, and its refusals."""

import json
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.limits import CALLBACK_DATA_BYTES, KEYBOARD_BUTTONS, KEYBOARD_BYTES, KEYBOARD_ROW, PLACEHOLDER
from bot.sandbox.params import Args
from bot.sandbox.refusal import bad_request
from bot.sandbox.richtext import checked_url

_ACTIONS = ("url", "callback_data", "copy_text")
_STYLES = frozenset({"danger", "success", "primary"})

Rows = list[list[dict[str, Any]]]


def keyboard_of(args: Args) -> Rows | None:
    """Return the checked keyboard of a call's reply_markup; None when it has none.

    Raises:
        Refusal: as `checked_keyboard`.
    """
    markup = args.get("reply_markup")
    return None if markup is None or "inline_keyboard" not in markup else checked_keyboard(markup["inline_keyboard"])


def forced_reply(args: Args) -> dict[str, Any] | None:
    """Return what a call's reply_markup says of a reply that its readers are to write; None when it asks for none.

    Raises:
        Refusal: a placeholder of more than 64 characters.
    """
    markup = args.get("reply_markup")
    if markup is None or not markup.get("force_reply"):
        return None
    placeholder = markup.get("input_field_placeholder", "")
    if len(placeholder) > PLACEHOLDER:
        raise bad_request("input field placeholder is too long")
    return {"selective": markup.get("selective", False), "placeholder": placeholder}


def checked_keyboard(rows: Rows) -> Rows | None:
    """Return the rows that hold a button; None when there are none.

    Raises:
        Refusal: too many buttons (100, 8 a row, 10 kB of JSON), one without text or action, data beyond 64 bytes,
            a bad link.
    """
    kept = [row for row in rows if row]
    crowded = sum(len(row) for row in kept) > KEYBOARD_BUTTONS or any(len(row) > KEYBOARD_ROW for row in kept)
    if crowded or len(json.dumps(kept, ensure_ascii=False).encode()) > KEYBOARD_BYTES:
        raise bad_request("reply markup is too long")
    for row in kept:
        for button in row:
            _check(button)
    return kept or None


def _check(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be specified")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("can't parse inline keyboard button: Unsupported style specified")


def _check_url(url: str) -> None:
    if checked_url(url) is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if urlsplit(url).scheme not in {"", "http", "https", "tg", "ton"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
