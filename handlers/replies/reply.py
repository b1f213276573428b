"""A reply as data: text, buttons and what it is about; joined for readers of two languages, cut to what fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import unescape
from unicodedata import east_asian_width

from markupsafe import Markup, escape

from bot.i18n import Translator

# Bot API: 1-4096 characters after entities parsing (sendMessage); counted here as UTF-16 units, which is never less.
TEXT_LIMIT = 4096
# What a piece of a long text may end with, best first; whether it is a blank, which goes.
_ENDS = (("\n", 1), ("。！？；.!?;", 0), (" ", 1), ("，、,", 0))
DIVIDER = Markup("\n\n· · ·\n\n")
# A row of buttons on a phone of 360 px, what surrounds each label, and how wide a letter is, in px.
_PHONE, _AROUND, _LETTER = 290, 16, 8.1


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: it sends `data` or opens `url`.

    Where `data` is longer than a button takes, a key goes in its place (`handlers.replies.carrying`).
    """

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say. `text` is HTML; `item_ids` are what a reply to this message would be about.

    `view` is the data of a button that would show this again (`handlers.views` knows the shapes).
    A reply that has one gets a row below its buttons: back to where one came from, and the text to copy, unless there
    is nothing in it worth copying (`copied`). `further` is the data of the page after, if there is one.
    """

    text: Markup
    buttons: tuple[tuple[Button, ...], ...] = ()
    item_ids: tuple[int, ...] = ()
    view: str = ""
    copied: bool = True
    further: str = ""


Said = Callable[[Translator], Reply]


def lines(parts: Iterable[Markup | str | None]) -> Markup:
    """Put lines under each other, leaving out what is None."""
    return Markup("\n").join(part for part in parts if part is not None)


def in_rows(buttons: Sequence[Button], width: int) -> list[tuple[Button, ...]]:
    """Return buttons in rows of at most `width`."""
    return [tuple(buttons[place : place + width]) for place in range(0, len(buttons), width)]


def legible(rows: Iterable[tuple[Button, ...]]) -> list[tuple[Button, ...]]:
    """Break rows of buttons whose labels a phone would cut short; a label of two languages may need all of a row.

    >>> [len(row) for row in legible([(Button("✅ 已完成"), Button("⛔ 受阻"))])]
    [2]
    >>> [len(row) for row in legible([(Button("📝 报送进展 · Enviar atualização"), Button("✅ 已完成 · Concluída"))])]
    [1, 1]
    """
    found: list[tuple[Button, ...]] = []
    for row in rows:
        if _fits(row):
            found.append(row)
            continue
        begun: tuple[Button, ...] = ()
        for button in row:
            if begun and not _fits((*begun, button)):
                found.append(begun)
                begun = ()
            begun = (*begun, button)
        found.append(begun)
    return found


def _fits(row: Sequence[Button]) -> bool:
    room = _PHONE / len(row) - _AROUND
    return all(_wide(button.label) * _LETTER <= room for button in row)


def _wide(label: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in label)


def visible(text: Markup) -> str:
    """Return what a person sees of an HTML text."""
    return unescape(re.sub(r"<[^>]*>", "", text))


def length(text: Markup) -> int:
    """Return how long Telegram finds a text, in UTF-16 units."""
    return len(visible(text).encode("utf-16-le")) // 2


def clip(text: str, limit: int) -> str:
    """Cut plain text to at most `limit` characters, at a word where one ends not far before."""
    text = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    return (head[:space] if space > limit * 2 // 3 else head).rstrip() + "…"


def pages(text: str, size: int) -> list[str]:
    """Cut plain text into pieces of at most `size` characters: at a line's end, else a word's or a sentence's.

    >>> pages("um dois tres", 8), pages("一二，三四", 4)
    (['um dois', 'tres'], ['一二，', '三四'])
    """
    found = []
    text = text.strip()
    while len(text) > size:
        ends = (max(text.rfind(end, 0, size + blank) + 1 - blank for end in some) for some, blank in _ENDS)
        at = next((end for end in ends if end > size // 2), size)
        found.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*found, text]


def _fitted(reply: Reply, limit: int = TEXT_LIMIT) -> Reply:
    """Drop whole lines from the end until the text fits: tags never reach across lines.

    A first line that is too long alone is cut, and loses its tags.
    """
    if length(reply.text) <= limit:
        return reply
    # Room for a line of its own with the sign that something is left out.
    room = limit - 2
    kept: list[Markup] = []
    for line in reply.text.split("\n"):
        room -= length(line) + (1 if kept else 0)
        if room < 0:
            break
        kept.append(line)
    if not kept:
        return replace(reply, text=escape(_cut(visible(reply.text.split("\n")[0]), limit - 1) + "…"))
    return replace(reply, text=Markup("\n").join([*kept, Markup("…")]))


def _cut(text: str, units: int) -> str:
    # An emoji at the edge takes two units; half of it is dropped.
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")


def _shared_buttons(replies: Sequence[Reply]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(
            replace(same[0], label=_shared_label([button.label for button in same])) for same in zip(*rows, strict=True)
        )
        for rows in zip(*(reply.buttons for reply in replies), strict=True)
    )


def _shared_label(labels: Sequence[str]) -> str:
    """Join labels of several languages; the sign with which all of them begin is there once.

    >>> _shared_label(["✅ 参加", "✅ Sim"])
    '✅ 参加 · Sim'
    """
    sign, _, words = labels[0].partition(" ")
    if words and not any(char.isalnum() for char in sign) and all(label.startswith(f"{sign} ") for label in labels):
        labels = [labels[0], *(label.partition(" ")[2] for label in labels[1:])]
        return " · ".join(dict.fromkeys([labels[0], *(label for label in labels[1:] if label != words)]))
    return " · ".join(dict.fromkeys(labels))


def digest(reply: Reply) -> str:
    """Return what tells whether two replies look the same."""
    return sha256(f"{reply.text}\n{reply.buttons!r}".encode()).hexdigest()


def in_one(words: Sequence[Translator], say: Said) -> Reply:
    """Say it in every language asked for in exactly one message, each cut to its share where it must be."""
    share = (TEXT_LIMIT - length(DIVIDER) * (len(words) - 1)) // len(words)
    replies = [_fitted(say(_), share) for _ in words]
    text = DIVIDER.join(dict.fromkeys(reply.text for reply in replies))
    return Reply(text, _shared_buttons(replies), replies[0].item_ids, replies[0].view)


def spoken(words: Sequence[Translator], say: Said) -> list[Reply]:
    """Say it in every language asked for: one reply, or one a language where together they would not fit.

    Buttons stand under the last one, labelled in each language.
    """
    replies = [_fitted(say(_)) for _ in words]
    if len(replies) == 1:
        return replies
    buttons = _shared_buttons(replies)
    texts = list(dict.fromkeys(reply.text for reply in replies))
    joined = DIVIDER.join(texts)
    item_ids, view = replies[0].item_ids, replies[0].view
    if length(joined) <= TEXT_LIMIT:
        return [Reply(joined, buttons, item_ids, view)]
    *first, last = texts
    return [*(Reply(text, (), item_ids) for text in first), Reply(last, buttons, item_ids, view)]
