"""Telegram's HTML parse mode (https://core.telegram.org/bots/api#html-style), with its refusals word for word.

One rule is the documentation's and not the parser's: an `&` that begins no entity Telegram knows is refused here,
though the live service lets it through, because what it then shows (a literal "&nbsp;") is never what was meant.
"""

import re
import string
from dataclasses import dataclass, field
from typing import Any, NoReturn

from bot.sandbox.refusal import bad_request

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_SPACE = " \t\r\n\0\v"
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<dec>[0-9]+)|(?P<name>[a-zA-Z]+));?")
_TOKEN = set(string.ascii_letters + string.digits + ".-")
# One date-time format: relative, or a weekday and a short or long date and time (Bot API, date-time entity formatting).
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


@dataclass
class Span:
    """A formatted stretch of text, from character `start` to before `end`, with the entity's own fields."""

    kind: str
    start: int
    end: int
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


def parse_html(source: str) -> tuple[str, list[Span]]:
    """Return the text and the spans that `source` marks up; nothing is trimmed or merged yet.

    Raises:
        Refusal: 400 "can't parse entities: …" where Telegram refuses, with the byte offset in UTF-8.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._open: list[_Open] = []
        self._spans: list[Span] = []

    def parse(self) -> tuple[str, list[Span]]:
        while self._at < len(self._source):
            character = self._source[self._at]
            if character == "&":
                self._text.append(self._character_reference())
            elif character != "<":
                self._text.append(character)
                self._at += 1
            elif self._peek(1) == "/":
                self._end_tag()
            else:
                self._start_tag()
        if self._open:
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1].tag}\""
            )
        for span in self._spans:
            if span.kind == "code":
                # A language without a block around it means nothing to Telegram.
                span.fields.pop("language", None)
        return "".join(self._text), self._spans

    def _peek(self, ahead: int = 0) -> str:
        return self._source[self._at + ahead : self._at + ahead + 1]

    def _skip_space(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self._at += 1

    def _until(self, stop: str) -> str:
        begin = self._at
        while self._peek() and self._peek() not in stop:
            self._at += 1
        return self._source[begin : self._at]

    def _refuse(self, what: str, position: int) -> NoReturn:
        offset = len(self._source[:position].encode("utf-8", "surrogatepass"))
        raise bad_request(f"can't parse entities: {what.format(offset)}")

    def _character_reference(self) -> str:
        decoded = _decode(self._source, self._at)
        if decoded is None:
            self._refuse('Character "&" must be escaped at byte offset {}', self._at)
        character, self._at = decoded
        return character

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        tag = self._until(_SPACE + ">").lower()
        if not self._peek():
            self._refuse("Unclosed start tag at byte offset {}", begin)
        if tag not in _STYLES:
            shown = tag.replace("{", "{{").replace("}", "}}")
            self._refuse(f'Unsupported start tag "{shown}" at byte offset {{}}', begin)
        attributes = self._attributes(tag, begin)
        self._at += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            self._refuse('Tag "span" must have class "tg-spoiler" at byte offset {}', begin)
        if tag == "tg-time":
            self._check_time(attributes, begin)
        self._open.append(_Open(tag, len(self._text), attributes))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._skip_space()
            if self._peek() == ">":
                return attributes
            name = self._until(_SPACE + "=>")
            if not name:
                self._refuse(f'Empty attribute name in the tag "{tag}" at byte offset {{}}', begin)
            self._skip_space()
            if self._peek() != "=":
                if (tag, name) == ("blockquote", "expandable") and self._peek():
                    attributes[name] = ""
                    continue
                self._refuse(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {{}}',
                    begin,
                )
            self._at += 1
            self._skip_space()
            if not self._peek():
                self._refuse(f'Unclosed start tag "{tag}" at byte offset {{}}', begin)
            attributes[name] = self._attribute_value()
            if not self._peek():
                self._refuse("Unclosed start tag at byte offset {}", begin)

    def _attribute_value(self) -> str:
        begin = self._at
        quote = self._peek()
        if quote not in "'\"":
            while self._peek() and self._peek() in _TOKEN:
                self._at += 1
            if self._peek() and self._peek() not in _SPACE + ">":
                self._refuse("Unexpected end of name token at byte offset {}", begin)
            return self._source[begin : self._at].lower()
        self._at += 1
        value: list[str] = []
        while self._peek() and self._peek() != quote:
            decoded = _decode(self._source, self._at) if self._peek() == "&" else None
            if decoded is None:
                value.append(self._peek())
                self._at += 1
            else:
                character, self._at = decoded
                value.append(character)
        self._at += 1
        return "".join(value)

    def _check_time(self, attributes: dict[str, str], begin: int) -> None:
        unix = attributes.get("unix", "")
        if not (unix.isascii() and unix.isdigit() and 0 < int(unix) < 2**31):
            self._refuse("Invalid date-time specified at byte offset {}", begin)
        if not _TIME_FORMAT.fullmatch(attributes.get("format", "")):
            self._refuse("Invalid date-time format specified at byte offset {}", begin)

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            self._refuse("Unexpected end tag at byte offset {}", begin)
        self._at += 2
        tag = self._until(_SPACE + ">").lower()
        self._skip_space()
        if self._peek() != ">":
            self._refuse("Unclosed end tag at byte offset {}", begin)
        self._at += 1
        opened = self._open.pop()
        if tag and tag != opened.tag:
            shown = tag.replace("{", "{{").replace("}", "}}")
            self._refuse(
                f'Unmatched end tag at byte offset {{}}, expected "</{opened.tag}>", found "</{shown}>"', begin
            )
        if len(self._text) > opened.start:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        kind = _STYLES[opened.tag]
        fields: dict[str, Any] = {}
        attributes = opened.attributes
        if opened.tag == "a":
            fields["url"] = attributes.get("href") or "".join(self._text[opened.start :])
        elif opened.tag == "tg-emoji":
            emoji = attributes.get("emoji-id", "")
            if not (emoji.isascii() and emoji.isdigit() and int(emoji)):
                raise bad_request("can't parse entities: Invalid custom emoji identifier specified")
            fields["custom_emoji_id"] = emoji
        elif opened.tag == "tg-time":
            fields["unix_time"] = int(attributes["unix"])
            if attributes.get("format"):
                fields["date_time_format"] = attributes["format"]
        elif opened.tag == "blockquote" and "expandable" in attributes:
            kind = "expandable_blockquote"
        elif opened.tag == "code" and attributes.get("class", "").startswith("language-"):
            fields["language"] = attributes["class"].removeprefix("language-")
        span = Span(kind, opened.start, len(self._text), fields)
        last = self._spans[-1] if self._spans else None
        if (
            last is not None
            and {last.kind, kind} == {"pre", "code"}
            and (last.start, last.end) == (span.start, span.end)
        ):
            # <pre><code class="language-…"> is one entity, whichever of the two is outside.
            last.kind = "pre"
            last.fields = last.fields | fields
            return
        self._spans.append(span)


def _decode(source: str, at: int) -> tuple[str, int] | None:
    """Return the character that the reference at `at` stands for and the position behind it; None if it is none."""
    match = _CHARACTER.match(source, at)
    if match is None:
        return None
    if match["name"] is not None:
        character = _NAMED.get(match["name"])
        return None if character is None else (character, match.end())
    digits = match["hex"] or match["dec"]
    code = int(digits, 16 if match["hex"] else 10) if len(digits) < 9 else 0
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code), match.end()
