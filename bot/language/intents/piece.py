"""A stretch of a message that may lose characters and still knows where each was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.language.intents.marks import Marked, Thing

_OPENS = {"》": "《", "”": "“", "」": "「", "』": "『", "»": "«", ")": "("}


# Nobody changes one. It is not frozen because a message makes dozens, and a frozen one takes thrice as long to make.
@dataclass(slots=True)
class Piece:
    """`plain[i]` stands at `at[i]` in the marked message."""

    marked: Marked
    plain: str
    at: Sequence[int]

    @classmethod
    def whole(cls, marked: Marked) -> Piece:
        """Return all of a message."""
        return cls(marked, marked.plain, range(len(marked.plain)))

    @classmethod
    def joined(cls, pieces: Sequence[Piece], between: str) -> Piece:
        """Return pieces of one message as a single one, with words between that were written nowhere."""
        first, *rest = pieces
        plain, at = first.plain, first.at
        for each in rest:
            plain, at = plain + between + each.plain, (*at, *[-1] * len(between), *each.at)
        return cls(first.marked, plain, at)

    def part(self, start: int, end: int) -> Piece:
        """Return a part, without the spaces and commas around it."""
        while start < end and self.plain[start] in " ,、":
            start += 1
        while start < end and self.plain[end - 1] in " ,、":
            end -= 1
        return Piece(self.marked, self.plain[start:end], self.at[start:end])

    def without(self, pattern: re.Pattern[str]) -> Piece:
        """Return it with each match taken out."""
        plain, at = "", list[int]()
        last = 0
        for match in pattern.finditer(self.plain):
            plain += self.plain[last : match.start()]
            at += self.at[last : match.start()]
            last = match.end()
        return Piece(self.marked, plain + self.plain[last:], (*at, *self.at[last:])) if last else self

    def places_in(self, whole: Piece) -> list[int]:
        """Return where its characters stand in the piece from which some were taken out."""
        found: list[int] = []
        place = 0
        for char, at in zip(self.plain, self.at, strict=True):
            while whole.plain[place] != char or whole.at[place] != at:
                place += 1
            found.append(place)
            place += 1
        return found

    def replaced(self, start: int, end: int, parts: Sequence[str | tuple[int, int]]) -> Piece:
        """Return it with `plain[start:end]` replaced by words and by stretches of it that stay."""
        plain, at = [self.plain[:start]], list(self.at[:start])
        for part in parts:
            if isinstance(part, str):
                # No part of a name or a day: it was written nowhere but in what it replaces.
                plain.append(part)
                free = [index for index in self.at[start:end] if index not in self.marked.things] or [-1]
                at += [free[0]] * (len(part) - 1) + [free[-1]] * bool(part)
            else:
                plain.append(self.plain[part[0] : part[1]])
                at += self.at[part[0] : part[1]]
        return Piece(self.marked, "".join(plain) + self.plain[end:], (*at, *self.at[end:]))

    def reworded(self, words: Sequence[tuple[int, int, str]]) -> Marked:
        """Return it as a message of its own, with other words in the place of some; each knows what it stands for."""
        piece = self
        for start, end, word in reversed(words):
            piece = piece.replaced(start, end, [word])
        marked = self.marked
        things = {
            index: marked.things[at]
            for index, (char, at) in enumerate(zip(piece.plain, piece.at, strict=True))
            if at in marked.things and marked.plain[at] == char
        }
        return Marked(marked.text, piece.plain, things, [marked.places[at] for at in piece.at], self.marked.read)

    def split(self, pattern: re.Pattern[str]) -> Iterator[tuple[Piece, str]]:
        """Yield what stands between the matches, if anything, each with the match that ends it."""
        last = 0
        for match in pattern.finditer(self.plain):
            if match.start() > last:
                yield self.part(last, match.start()), match[0]
            last = match.end()
        if last < len(self.plain):
            yield self.part(last, len(self.plain)), ""

    def clause(self, pattern: re.Pattern[str], *, last: bool) -> Piece:
        """Return its last or first clause, where what parts clauses may have been taken out of it."""
        for at in range(len(self.at) - 1, 0, -1) if last else range(1, len(self.at)):
            if pattern.search(self.marked.plain, self.at[at - 1] + 1, self.at[at]):
                return self.part(at, len(self.at)) if last else self.part(0, at)
        return self

    def written(self) -> str:
        """Return its words as they were written, and what closes what was opened among them: 编制《目录》."""
        if not self.at:
            return ""
        plain, start, end = self.marked.plain, self.at[0], self.at[-1] + 1
        while (opener := _OPENS.get(plain[end : end + 1])) is not None:
            if plain.count(opener, start, end) <= plain.count(plain[end], start, end):
                break
            end += 1
        return self.marked.written(start, end)

    def things_at(self, start: int, end: int) -> list[Thing]:
        """Return what the signs within `plain[start:end]` stand for, in order."""
        things = self.marked.things
        return [things[place] for place in self.at[start:end] if place in things]
