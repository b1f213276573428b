"""Quiet hours: when what can wait is not sent."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

NIGHT = time(21, 30)
DAYBREAK = time(8)
DAY = timedelta(days=1)


def sendable_at(now: datetime, tz: str) -> datetime:
    """Return the first instant from `now` on that lies outside the quiet hours of the zone `tz` (UTC)."""
    local = now.astimezone(ZoneInfo(tz))
    if DAYBREAK <= local.time() < NIGHT:
        return now
    day = local.date() + timedelta(days=1) if local.time() >= NIGHT else local.date()
    return datetime.combine(day, DAYBREAK, ZoneInfo(tz)).astimezone(UTC)


def within_a_day(now: datetime, *moments: datetime | None) -> bool:
    """Tell whether one of the instants lies in the 24 hours from `now` on."""
    return any(moment is not None and now <= moment <= now + DAY for moment in moments)
