"""A message cut into clauses: where they stand, and the message with some of them only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.language.intents.marks import BODY, CODES, DAYS, LIMIT, PERSON, SINCE, Marked
from bot.language.intents.piece import Piece

Span = tuple[int, int]
ITEM = re.compile(f"[{CODES}]")
DAY = re.compile(f"[{DAYS}{LIMIT}{SINCE}]")
WHOM = re.compile(f"[{PERSON}{BODY}]")
_HAN = re.compile("[\u3400-\u9fff]")
# What is around the words of a clause.
SIGNS = " ,;:.!?()-–—~。、\n…"


def between(plain: str, parts: re.Pattern[str]) -> list[Span]:
    """Return where clauses stand between what parts them.

    >>> between("a, b", re.compile(", "))
    [(0, 1), (3, 4)]
    """
    cuts = [0, *(place for match in parts.finditer(plain) for place in match.span()), len(plain)]
    return [(start, end) for start, end in list(pairwise(cuts))[::2] if plain[start:end].strip()]


def upto(plain: str, ends: re.Pattern[str]) -> list[Span]:
    """Return where clauses stand, each with what ends it.

    >>> upto("a, b", re.compile(","))
    [(0, 2), (3, 4)]
    """
    found = []
    for start, end in pairwise([0, *(match.end() for match in ends.finditer(plain)), len(plain)]):
        if words := plain[start:end].strip():
            found.append((plain.index(words, start), end))
    return found


def put(piece: Piece, span: Span, before: Piece, named: Span, of: str = "") -> Piece:
    """Return a piece with something that was named before it in the place of a stretch: a pronoun, or nothing."""
    parts = (piece.part(0, span[0]), before.part(*named), piece.part(span[1], len(piece.plain)))
    first, *rest = [part for part in parts if part.plain]
    if not rest:
        return first
    gap = "" if _HAN.search(piece.plain) else " "
    return Piece.joined([Piece.joined([first, rest[0]], f"{gap}{of}"), *rest[1:]], gap)


def only(marked: Marked, spans: Sequence[Span]) -> Marked:
    """Return a message with these clauses, the spaces between them, and nothing that parted the last from another."""
    plain = marked.plain
    kept: list[Span] = []
    for start, end in spans:
        near = kept and not plain[kept[-1][1] : start].strip()
        kept.append((kept[-1][1] if near else start, end))
    start, end = kept[-1]
    kept[-1] = (start, start + len(plain[start:end].rstrip(" ,;:(-–—")))
    return Piece.whole(marked).replaced(0, len(plain), kept).reworded([])
