"""The greeting before what a message says, the thanks behind it, and where a sentence begins that nothing parts.

Without the first two it is read as it would be alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# A greeting alone is one, and is answered as such.
_SHORTEST = 4
# Nobody greets or thanks longer than that.
_LONGEST = 60
_CODE = re.compile(r"[TEPtep](?<!\w.)[0-9]")


@dataclass(frozen=True, slots=True)
class Frame:
    """How a language opens a message and closes it; of text as it is written."""

    opening: re.Pattern[str]
    closing: re.Pattern[str]
    # The space before a sentence about an item that begins with a capital and has no sign before it.
    begins: re.Pattern[str] | None = None

    def within(self, text: str) -> str:
        """Return a message with spaces in the place of its greeting and its thanks, as many characters as before."""
        start, end = 0, len(text)
        if (match := self.opening.match(text, 0, _LONGEST)) is not None:
            start = match.end()
        if (match := self.closing.search(text, max(start, end - _LONGEST))) is not None:
            end = match.start()
        if (start or end < len(text)) and len(text[start:end].strip()) >= _SHORTEST:
            text = " " * start + text[start:end] + " " * (len(text) - end)
        # What names no item may be a title: montar exposição O mar profundo.
        return text if self.begins is None or not _CODE.search(text) else self.begins.sub("\n", text)
