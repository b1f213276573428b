"""Whom words name: an index of everybody in the directory, built anew only after a name has changed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.domain.models import Association, Member
from bot.domain.people.directory import DirectoryCases, Known
from bot.language.names.directory import Directory
from bot.language.names.model import ASSOCIATION, PERSON, Candidate, Entry, best

_MEMBER = "#"


@dataclass(frozen=True, slots=True)
class Names:
    """The index of all names at one mark, and who they are."""

    mark: int
    directory: Directory
    members: dict[str, Member]
    associations: dict[str, Association]

    def people(self, words: str) -> list[Member]:
        """Return those whom words name for certain, the same words equally well; none for mere resemblances."""
        return self.members_of(self.directory.resolve(words, PERSON))

    def bodies(self, words: str) -> list[Association]:
        """Return the associations that words name for certain."""
        found = best(self.directory.resolve(words, ASSOCIATION))
        return [self.associations[key] for key in found if key in self.associations]

    def members_of(self, candidates: list[Candidate] | tuple[Candidate, ...]) -> list[Member]:
        """Return whom candidates stand for who fit best."""
        return [self.members[key] for key in best(candidates) if key in self.members]

    def nearly(self, words: str) -> list[Member]:
        """Return whom words may mean, the likeliest first, mere resemblances too."""
        found = self.directory.resolve(words, PERSON)
        return [self.members[each.key] for each in found if each.key in self.members]


@dataclass(slots=True)
class Index:
    """The names of the moment."""

    _names: Names | None = field(default=None)

    async def of(self, cases: DirectoryCases) -> Names:
        """Return the names as they are: kept ones where nothing has changed."""
        known = await cases.since(self._names.mark if self._names else None)
        if known is not None:
            # Some 20 ms for a thousand people: other chats go on meanwhile.
            self._names = await asyncio.to_thread(_built, known)
        assert self._names is not None
        return self._names


def _built(known: Known) -> Names:
    return Names(
        known.mark,
        Directory(_entries(known)),
        {f"{_MEMBER}{member.id}": member for member in known.members},
        {party.code: party for party in known.associations},
    )


def _entries(known: Known) -> Iterator[Entry]:
    for member in known.members:
        yield Entry(PERSON, f"{_MEMBER}{member.id}", tuple(member.names.values()))
    for party in known.associations:
        named = (*party.names.values(), *party.full_names.values())
        yield Entry(ASSOCIATION, party.code, named, tuple(known.aliases.get(party.id, ())))
