"""Entities that Telegram finds in plain text by itself, and the UTF-16 counting all entities are measured in."""

import re
from collections.abc import Iterable

from bot.sandbox.model import Entity

# A hashtag is letters of any script, digits, "_", "·" and the zero-width non-joiner, with one letter at least.
_HASHTAG = re.compile(r"(?<![\w·\u200c#])#(?=[\w·\u200c]*[^\W\d_])[\w·\u200c]{1,256}(?:@\w{3,32})?(?!#)")
_COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>@])")
_MENTION = re.compile(r"(?<!\w)@[a-zA-Z0-9_]{3,32}(?!\w)")
_EMAIL = re.compile(r"(?<![\w.+-])[a-zA-Z0-9_.+-]{1,64}@(?:[a-zA-Z0-9-]{1,63}\.)+[a-zA-Z]{2,12}(?!\w)")
# A link ends at a blank, a quotation mark or the punctuation of Chinese, which needs no blank behind it.
_URL_CHARACTER = r"[^\s<>\"«»\u2018-\u201d\u3001-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]"
_URL = re.compile(
    r"(?<![\w@/.])(?:"
    rf"(?:https?|tg|ftp)://{_URL_CHARACTER}+"
    r"|(?:[a-zA-Z0-9-]{1,63}\.)+(?:com|org|net|edu|gov|int|info|cn|pt|mo|hk|eu|me|io)(?!\w)"
    rf"(?:/{_URL_CHARACTER}*)?"
    r")",
    re.IGNORECASE,
)
_TRAILING = ".,:;!?'\")]}"


def utf16_length(text: str) -> int:
    """Return how many UTF-16 code units `text` takes: one a character, two beyond the basic plane."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Return the part of `text` that an entity with this UTF-16 offset and length covers."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def find_entities(text: str, taken: Iterable[Entity] = ()) -> list[Entity]:
    """Return the links, addresses, mentions, commands and hashtags in `text`, by offset.

    `taken` are entities already there: nothing is found inside code, a link or another found entity.
    """
    closed = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in taken
        if entity["type"] in {"code", "pre", "text_link", "text_mention", "date_time"}
    ]
    found: list[Entity] = []
    for kind, pattern in (
        ("url", _URL),
        ("email", _EMAIL),
        ("mention", _MENTION),
        ("bot_command", _COMMAND),
        ("hashtag", _HASHTAG),
    ):
        for match in pattern.finditer(text):
            words = match.group()
            if kind == "url":
                words = words.rstrip(_TRAILING)
            begin = utf16_length(text[: match.start()])
            end = begin + utf16_length(words)
            if all(end <= other_begin or begin >= other_end for other_begin, other_end in closed):
                closed.append((begin, end))
                found.append({"type": kind, "offset": begin, "length": end - begin})
    return sorted(found, key=lambda entity: int(entity["offset"]))
