"""Formatted text as Telegram stores it: parsed, cleaned, trimmed, its entities put in order."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.entities import find_entities
from bot.sandbox.html import Span, parse_html
from bot.sandbox.limits import ENTITY_LIMIT
from bot.sandbox.model import Entity
from bot.sandbox.refusal import bad_request

_SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
_QUOTES = ("blockquote", "expandable_blockquote")
_CODE = ("code", "pre")
# What a bot may set itself; the rest (hashtags, commands, links in the text) Telegram finds.
_SETTABLE = frozenset({*_SPLITTABLE, *_QUOTES, *_CODE, "text_link", "text_mention", "custom_emoji", "date_time"})
_FOUND = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"})
# The sort order of entities that begin and end together.
_ORDER = {kind: index for index, kind in enumerate((*_QUOTES, *_CODE, "text_link", "text_mention"))}

Formatted = tuple[str, list[Entity]]


def format_text(
    source: str,
    parse_mode: str | None,
    entities: list[Entity] | None,
    knows: Callable[[int], bool],
) -> Formatted:
    """Return text and entities as a message keeps them; the text is empty when nothing but blanks was sent.

    `knows` tells whether the bot has met a user id: links to others become plain text, without a word.

    Raises:
        Refusal: markup or entities that Telegram refuses; any parse mode but HTML, which the sandbox does not carry.
    """
    if parse_mode:
        if parse_mode.lower() in {"markdown", "markdownv2"}:
            raise bad_request(f"parse_mode {parse_mode} is not carried by the sandbox, only HTML is")
        if parse_mode.lower() != "html":
            raise bad_request("unsupported parse_mode")
        text, spans = parse_html(source)
    else:
        text, spans = source, _from_entities(source, entities or [])
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise bad_request("strings must be encoded in UTF-8")
    spans = [kept for span in spans if (kept := _checked_link(span, knows)) is not None]
    text, spans = _clean(text, spans)
    text, spans = _trim(text, _arrange(spans))
    settled = _to_entities(text, _arrange(spans))[:ENTITY_LIMIT]
    found = find_entities(text, settled)
    return text, sorted([*settled, *found], key=lambda entity: (entity["offset"], -entity["length"]))


def _checked_link(span: Span, knows: Callable[[int], bool]) -> Span | None:
    """Return the span with its link settled; None where Telegram drops it."""
    if span.kind == "text_mention":
        return span if knows(span.fields["user_id"]) else None
    if span.kind != "text_link":
        return span
    url = str(span.fields["url"]).strip()
    if url.lower().startswith("tg://user?id="):
        number = url.rpartition("=")[2]
        known = number.isascii() and number.isdigit() and knows(int(number))
        return Span("text_mention", span.start, span.end, {"user_id": int(number)}) if known else None
    checked = checked_url(url)
    return None if checked is None else Span("text_link", span.start, span.end, {"url": checked})


def checked_url(url: str) -> str | None:
    """Return a link as Telegram keeps it, http:// where no scheme is given; None if it is none to Telegram."""
    if not url or any(character.isspace() for character in url):
        return None
    whole = url if "://" in url or url.lower().startswith(("mailto:", "tel:")) else f"http://{url}"
    try:
        parts = urlsplit(whole)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme in {"tg", "ton", "tonsite", "mailto", "tel"}:
        return whole
    if parts.scheme not in {"http", "https", "ftp"} or "." not in host.strip("."):
        return None
    return whole + "/" if not parts.path and not parts.query and not parts.fragment else whole


def _from_entities(text: str, entities: list[Entity]) -> list[Span]:
    units = _unit_positions(text)
    spans = []
    for entity in entities:
        kind, offset, length = entity["type"], entity["offset"], entity["length"]
        if kind in _FOUND:
            continue
        if kind not in _SETTABLE:
            raise bad_request(f"can't parse entities: Can't parse MessageEntity: unsupported type \"{kind}\" specified")
        if offset < 0 or length < 0:
            wrong = ("offset", offset) if offset < 0 else ("length", length)
            raise bad_request(f"can't parse entities: Receive an entity with incorrect {wrong[0]} {wrong[1]}")
        if length == 0:
            continue
        for unit in (offset, offset + length):
            if unit > len(units) - 1:
                raise bad_request(
                    f"can't parse entities: Entity beginning at UTF-16 offset {offset} ends after the end of the text "
                    f"at UTF-16 offset {unit}"
                )
            if units[unit] < 0:
                raise bad_request(f"can't parse entities: Entity splits a UTF-16 symbol at UTF-16 offset {unit}")
        spans.append(Span(kind, units[offset], units[offset + length], _entity_fields(entity)))
    return spans


def _entity_fields(entity: Entity) -> dict[str, Any]:
    wanted = {
        "text_link": ("url",),
        "custom_emoji": ("custom_emoji_id",),
        "date_time": ("unix_time",),
        "text_mention": ("user",),
    }.get(entity["type"], ())
    for name in wanted:
        if not entity.get(name):
            raise bad_request(f"can't parse entities: Can't parse MessageEntity: Can't find field \"{name}\"")
    fields = {
        name: entity[name]
        for name in ("url", "custom_emoji_id", "unix_time", "date_time_format", "language")
        if entity.get(name)
    }
    if "user" in wanted:
        fields["user_id"] = entity["user"]["id"]
    return fields


def _unit_positions(text: str) -> list[int]:
    """Return the character index for each UTF-16 unit offset, -1 within a pair; one entry past the end."""
    positions: list[int] = []
    for index, character in enumerate(text):
        positions.append(index)
        if ord(character) > 0xFFFF:
            positions.append(-1)
    return [*positions, len(text)]


def _clean(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Drop carriage returns and directional overrides, turn other control characters into blanks."""
    kept: list[str] = []
    moved: list[int] = []
    for character in text:
        moved.append(len(kept))
        if character == "\r" or "\u2028" <= character <= "\u202e":
            continue
        kept.append(" " if character < " " and character != "\n" else character)
    moved.append(len(kept))
    return "".join(kept), [Span(span.kind, moved[span.start], moved[span.end], span.fields) for span in spans]


def _trim(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Cut blanks off both ends of the text, and off the ends of every span; the front only up to the first span."""
    end = len(text.rstrip(" \n"))
    cut: list[Span] = []
    for span in spans:
        start, stop = span.start, min(span.end, end)
        while start < stop and text[start] in " \n":
            start += 1
        if start < stop and text[start:stop].strip(" \n"):
            cut.append(Span(span.kind, start, stop, span.fields))
    begin = 0
    while begin < end and text[begin] in " \n" and all(begin < span.start for span in cut):
        begin += 1
    moved = [Span(span.kind, span.start - begin, span.end - begin, span.fields) for span in cut]
    return text[begin:end], moved


def _arrange(spans: list[Span]) -> list[Span]:
    """Merge and split spans so that they nest as Telegram allows: nothing in code, no link in a link."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, _ORDER.get(span.kind, len(_ORDER))))
    kept: list[Span] = []
    for span in ordered:
        if span.kind in _SPLITTABLE or span.start >= span.end:
            continue
        quote = span.kind in _QUOTES
        rivals = [other for other in kept if (other.kind in _QUOTES) == quote]
        crossing = [other for other in kept if (other.kind in _QUOTES) != quote and _crosses(span, other)]
        if not crossing and not any(_overlap(span, other) for other in rivals):
            kept.append(span)
    code = [span for span in kept if span.kind in _CODE]
    for kind in _SPLITTABLE:
        kept.extend(_outside(_merged([span for span in ordered if span.kind == kind]), code))
    return sorted(kept, key=lambda span: (span.start, -span.end, _ORDER.get(span.kind, len(_ORDER))))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _crosses(one: Span, other: Span) -> bool:
    inside = (one.start >= other.start and one.end <= other.end) or (other.start >= one.start and other.end <= one.end)
    return _overlap(one, other) and not inside


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(span.kind, merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def _outside(spans: list[Span], code: list[Span]) -> list[Span]:
    pieces = spans
    for block in code:
        split: list[Span] = []
        for span in pieces:
            if not _overlap(span, block):
                split.append(span)
                continue
            if span.start < block.start:
                split.append(Span(span.kind, span.start, block.start))
            if span.end > block.end:
                split.append(Span(span.kind, block.end, span.end))
        pieces = split
    return pieces


def _to_entities(text: str, spans: list[Span]) -> list[Entity]:
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    return [
        {
            "type": span.kind,
            "offset": units[span.start],
            "length": units[span.end] - units[span.start],
            **span.fields,
        }
        for span in spans
    ]
