"""What the journal of changes tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol


class JournalReader(Protocol):
    async def before(self, item_id: int, field: str) -> str | None:
        """Return what a field of an item was before its last change; None where it never changed or was empty."""

    async def wordings(self, item_id: int, field: str) -> list[Mapping[str, bool]]:
        """Return the latest changes of a field that has wordings, the oldest first, each by locale.

        True where there was a wording before.
        """


def outdated(changes: Iterable[Mapping[str, bool]]) -> frozenset[str]:
    """Return the locales whose wordings are behind: another was replaced since, and they have not followed.

    A wording in a further language puts none behind, nor does one that follows.

    >>> sorted(outdated([{"pt": False}, {"zh_Hans": False}])), sorted(outdated([{"pt": False}, {"zh_Hans": True}]))
    ([], ['pt'])
    """
    known: set[str] = set()
    behind: set[str] = set()
    for change in changes:
        replaced = any(was for locale, was in change.items() if locale not in behind)
        known |= change.keys()
        behind = (known if replaced else behind) - change.keys()
    return frozenset(behind)
