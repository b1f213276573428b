"""What the journal of changes tells."""

from __future__ import annotations

from typing import Protocol


class JournalReader(Protocol):
    async def before(self, item_id: int, field: str) -> str | None:
        """Return what a field of an item was before its last change; None where it never changed or was empty."""
