"""References to items: codes as people write them, and postings that begin with a report mark."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.language.fold import fold

# A code stands alone: not inside a word (PT7, COVID-19), a number (T7.5) or a hyphenated name.
_CODE = re.compile(r"(?<![A-Za-z0-9_./-])([TEP])\s?(\d{1,6})(?![A-Za-z0-9_]|[.,/-]\d)", re.IGNORECASE)
_LEADING = re.compile(r"^(?:[\s:,;.、，：；。&+-]|和|与|及|e(?=\s))*", re.IGNORECASE)
_MENTION = re.compile(r"^\s*@\w+[\s:,，：]*")
# What opens a report; compared folded, so that accents and traditional characters do not matter.
REPORT_MARKS = ("#进展", "#atualizacao")
_PERCENT = re.compile(r"(?<!\d)(\d{1,3})\s?[%％]")


def codes(text: str) -> list[str]:
    """Return the codes (T7, E2, P3) that a text names, in order, each once; any case, full width as well.

    >>> codes("任务Ｔ７和 e2；COVID-19 不算")
    ['T7', 'E2']
    """
    plain = unicodedata.normalize("NFKC", text)
    found = (f"{letter.upper()}{int(number)}" for letter, number in _CODE.findall(plain) if int(number))
    return list(dict.fromkeys(found))


def code(text: str) -> str | None:
    """Return the one code that `text` consists of, None where it is anything else."""
    found = codes(text)
    return found[0] if len(found) == 1 and not _CODE.sub("", unicodedata.normalize("NFKC", text)).strip() else None


@dataclass(frozen=True, slots=True)
class Posting:
    """What a message says of which items: `marked` where it opens with a report mark, `codes` those up front."""

    marked: bool
    codes: tuple[str, ...]
    body: str


def posting(text: str) -> Posting:
    """Take apart "#进展 T7 …", "#atualização T7, T8: …", "T7 …" or plain words; a leading @mention is dropped.

    `body` keeps the words as they were written.
    """
    rest = _MENTION.sub("", text)
    marked = False
    for mark in REPORT_MARKS:
        # Folding keeps the number of characters of these marks only where the accents are composed.
        head = unicodedata.normalize("NFC", rest.lstrip())
        if fold(head[: len(mark)]) == mark:
            marked, rest = True, head[len(mark) :]
            break
    found: list[str] = []
    while True:
        bare = _LEADING.sub("", rest) if found or marked else rest.lstrip()
        match = _CODE.match(unicodedata.normalize("NFKC", bare)) if bare else None
        if match is None:
            break
        found.append(f"{match[1].upper()}{int(match[2])}")
        rest = bare[match.end() :]
    body = re.sub(r"^[\s:,;、，：；]+", "", rest).rstrip() if found or marked else rest.strip()
    return Posting(marked, tuple(dict.fromkeys(found)), body)


def percent(text: str) -> int | None:
    """Return the last percentage from 0 to 100 that a text names, None where it names none."""
    found = [int(number) for number in _PERCENT.findall(unicodedata.normalize("NFKC", text)) if int(number) <= 100]
    return found[-1] if found else None


def locale_of(text: str, otherwise: str) -> str:
    """Tell in which language words are written: Chinese where there is a Chinese character, else Portuguese.

    `otherwise` where there are no letters at all.
    """
    if re.search(r"[\u3400-\u9fff]", text):
        return "zh_Hans"
    return "pt" if re.search(r"[^\W\d_]", text) else otherwise
