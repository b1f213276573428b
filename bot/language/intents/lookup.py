"""Looking up which rules a sentence may fit: those all of whose needs (needs.py) are met by its letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from threading import Lock

from bot.language.intents.needs import Written, needs_of, rows_of

# A message is looked up as a whole and in so many parts.
_KEPT = 12


class _Joined:
    """What things need as numbers, which are joined to look up what all of some letters meet."""

    def __init__(self, needs: Sequence[Sequence[frozenset[str]]]) -> None:
        # A bit a thing, in a row for each of its needs.
        self._count = len(needs)
        self._rows = max([1, *map(len, needs)])
        # What is met without anything, and what each of what is needed meets.
        self.free = 0
        self.bits: dict[str, int] = {}
        for place, needed in enumerate(needs):
            for row in range(self._rows):
                bit = 1 << (row * self._count + place)
                if row >= len(needed):
                    self.free |= bit
                for each in needed[row] if row < len(needed) else ():
                    self.bits[each] = self.bits.get(each, 0) | bit

    def places(self, have: int) -> list[int]:
        """Return the places of the things all of whose needs are met, in their order."""
        met = have
        for _ in range(self._rows - 1):
            have >>= self._count
            met &= have
        found = []
        while met:
            first = met & -met
            found.append(first.bit_length() - 1)
            met ^= first
        return found


class Needing:
    """Things that need one of each of some sets, by what may be in those."""

    def __init__(self, needs: Sequence[Sequence[frozenset[str]]]) -> None:
        self._joined = _Joined(needs)
        # Two sets are compared sooner than a set and the keys.
        self._known = frozenset(self._joined.bits)

    def met(self, there: frozenset[str]) -> list[int]:
        """Return the places of the things all of whose needs are met by what is there, in their order."""
        have, bits = self._joined.free, self._joined.bits
        for each in self._known & there:
            have |= bits[each]
        return self._joined.places(have)


class Letters:
    """All letters that some indexes look up, with what each meets of every index.

    A sentence is looked up in a dozen of them; what stands together is found sooner than what is spread over as many
    tables of their own.
    """

    def __init__(self) -> None:
        # By the letters, a number for each index in the order in which they were taken in.
        self._met: dict[str, tuple[int, ...]] = {}
        self._known: set[str] = set()
        self._indexes = 0
        self._taking = Lock()
        self._kept: dict[str, list[tuple[int, ...]]] = {}

    def take(self, bits: Mapping[str, int]) -> int:
        """Take in what letters meet of an index, and return which one it is."""
        # Languages are loaded in a thread while others read.
        with self._taking:
            number = self._indexes
            for letters, some in bits.items():
                met = self._met.get(letters, ())
                self._met[letters] = (*met, *[0] * (number - len(met)), some)
            self._known.update(bits)
            self._indexes += 1
            self._kept = {}
        return number

    def of(self, plain: str) -> list[tuple[int, ...]]:
        """Return what all rows of letters in a sentence meet that are looked up: up to four letters, or two characters.

        It is kept for the last few sentences, as one is looked up in several indexes, one after the other.
        """
        # What is found while another index is taken in lacks what its letters meet, and is kept where nobody looks.
        kept = self._kept
        found = kept.get(plain)
        if found is None:
            if len(kept) >= _KEPT:
                kept.clear()
            there = self._known.intersection(chain.from_iterable(rows_of(plain)))
            found = kept[plain] = [*map(self._met.__getitem__, there)]
        return found


_ALL = Letters()


class Index:
    """Rules by what they need."""

    def __init__(self, rules: Sequence[Written], letters: Letters = _ALL) -> None:
        """Take the rules, and among which letters they are looked up: those of all indexes of the process."""
        self._joined = _Joined(needs_of(rules))
        self._letters = letters
        self._number = letters.take(self._joined.bits)

    def found(self, plain: str) -> list[int]:
        """Return the places of the rules that may fit in a sentence, in their order."""
        have, number = self._joined.free, self._number
        for met in self._letters.of(plain):
            if number < len(met) and (bits := met[number]):
                have |= bits
        return self._joined.places(have)
