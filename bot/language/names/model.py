"""What a directory is made of, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

PERSON = "person"
ASSOCIATION = "association"

# From here on a candidate is somebody who bears the words as a name; below are near misses.
SURE = 0.75


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody or some body with names: `kind` is person or association, `key` whatever tells it apart ("#12", "TJ").

    `names` are whole names in any language; `aliases` further names, which count as much.
    """

    kind: str
    key: str
    names: tuple[str, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whom words may mean, by the entry's key; `score` from 0 to 1, where 1 is a whole name."""

    key: str
    score: float

    @property
    def sure(self) -> bool:
        """Whether the words are a name of the candidate's, and no mere resemblance."""
        return self.score >= SURE


# Nobody changes one. It is not frozen because a frozen one takes thrice as long to make.
@dataclass(slots=True)
class Mention:
    """The part of a text that names somebody: `text[start:end] == words`; `candidates` best first.

    No candidates where no directory was asked.
    """

    start: int
    end: int
    words: str
    kind: str
    candidates: tuple[Candidate, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of those who fit equally well and better than all others: one where it is clear who is meant."""
        return best(self.candidates)


def best(candidates: tuple[Candidate, ...] | list[Candidate]) -> tuple[str, ...]:
    """Return the keys of the sure candidates that share the highest score; none where there are only near misses."""
    top = max((each.score for each in candidates), default=0.0)
    return tuple(each.key for each in candidates if each.score == top and each.sure)
