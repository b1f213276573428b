"""How Python's values stand in the database, both ways."""

from __future__ import annotations

from datetime import UTC, datetime


def instant_to_db(instant: datetime) -> str:
    """Write an aware instant as UTC text of fixed width, so that text order is time order."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{instant.microsecond // 1000:03d}Z"


def instant_from_db(text: str) -> datetime:
    """Read what `instant_to_db` wrote: aware, UTC."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def maybe_instant(text: str | None) -> datetime | None:
    """Read an instant that may be missing."""
    return None if text is None else instant_from_db(text)
