"""Pictures in messages, as parts of character classes."""

from __future__ import annotations

# Who laughs, weeps or sighs talks; who winks says no more than he writes.
LAUGHS = "😂🤣😭😅🙄😆"
WINKS = "😉"
# What stands at either end of a wish, and no part of a name.
PICTURES = "\u2600-\u27bf\u2b50\ufe0f\U0001f300-\U0001faff"
