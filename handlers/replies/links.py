"""Buttons that lead to items by their codes."""

from __future__ import annotations

from handlers.replies.reply import Button, in_rows

_CODES_A_ROW = 3


def code_buttons(codes: list[str], data: str) -> list[tuple[Button, ...]]:
    """Return one button a code, a few in a row; `data` is the prefix of what they send."""
    return in_rows([Button(code, f"{data}:{code}") for code in codes], _CODES_A_ROW)
