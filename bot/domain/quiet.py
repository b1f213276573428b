"""Quiet hours: when what can wait is not sent, however it comes about."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.ports import Reading, Writing
from bot.domain.reminders.readers import preferences_of
from bot.domain.traffic import Recipient

DAY = timedelta(days=1)
# What the ledger notes beside a message that quiet hours did not hold up.
EXEMPT = "exempt from quiet hours"


async def sendable_at(view: Reading | Writing, recipient: Recipient, now: datetime, tz: str) -> datetime:
    """Return the first instant (UTC) from `now` on outside a recipient's own quiet hours, local to `tz`."""
    wishes = await preferences_of(view, recipient)
    return wishes.quiet_until(now, tz) or now


def within_a_day(now: datetime, *moments: datetime | None) -> bool:
    """Tell whether one of the instants lies in the 24 hours from `now` on."""
    return any(moment is not None and now <= moment <= now + DAY for moment in moments)
