"""Memos: somebody's own words, said once or again and again; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.errors import MemoPast, NoSuchDay, TooOften
from bot.domain.models import Exchange, Member, Task
from bot.domain.traffic import Recipient

# Every so many months, without a day.
_DAYLESS = re.compile(r"FREQ=MONTHLY(?:;INTERVAL=(\d+))?(?:;BYHOUR=[\d,]+)?(?:;BYMINUTE=[\d,]+)?")
# A series whose interval is nought never gets on: whoever looks for what comes next would look for ever.
_OFTEN = re.compile(r"FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BYHOUR=\d+(?:,\d+){3,}|INTERVAL=0+(?!\d)")

# Looked for through all the years to come, such days would keep everybody waiting for a second or two.
_NEVER = re.compile(
    r"BYMONTH=(?:2;BYMONTHDAY=3[01]|(?:[469]|11);BYMONTHDAY=31)(?!\d|,)|FREQ=MONTHLY;.*BYDAY=[+-]?(?:[06-9]|\d\d)"
)
# What is longer ahead is past all the same; the calendar begins somewhere.
_LONGEST_AHEAD = timedelta(days=36_500)
_MOST_MONTHS = 1_200


@dataclass(frozen=True, slots=True)
class Counted:
    """So many calendar months, and `rest` on top, before the item with this id."""

    item_id: int
    months: int
    rest: timedelta

    def start(self, item: Task | Exchange, tz: str, hour: time) -> datetime | None:
        """Return when (local to `tz`, naive) it is so long before a deadline or an exchange; None without a deadline.

        Whole days and months are counted from its day and come at `hour`. A month before the 31st is the last day of a
        shorter month.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415

        zone = ZoneInfo(tz)
        rest = min(self.rest, _LONGEST_AHEAD)
        months = relativedelta(months=min(self.months, _MOST_MONTHS))
        if isinstance(item, Task):
            if item.deadline is None:
                return None
            day, start = item.deadline.on, item.deadline.at
        else:
            start = item.span.starts_at
            day = (item.span.start if item.span.all_day else start.astimezone(zone)).date()
        if rest % timedelta(days=1):
            at: datetime = (start - rest).astimezone(zone).replace(tzinfo=None) - months
            return at
        return datetime.combine(day - months - rest, hour)


@dataclass(frozen=True, slots=True)
class Memo:
    """Somebody's words for `recipient`: first at `start`, local to `tz`, then as `rrule` (RFC 5545) says.

    What is `counted` from an item goes with it when it moves. One that has been said to the last is not `active`.
    """

    id: int
    author: Member | None
    recipient: Recipient
    text: str
    start: datetime
    tz: str
    rrule: str | None = None
    counted: Counted | None = None
    active: bool = True

    def at(self, local: datetime) -> datetime:
        """Return the instant (UTC) of a naive local time in the memo's zone."""
        return local.replace(tzinfo=ZoneInfo(self.tz)).astimezone(UTC)

    def after(self, now: datetime) -> datetime | None:
        """Return the first instant (UTC) after `now` at which it is to be said, None where there is none."""
        if self.rrule is None:
            once = self.at(self.start)
            return once if once > now else None
        # Only those who ask for a series pay for the library.
        from dateutil.rrule import rrulestr  # noqa: PLC0415

        series = rrulestr(self.rrule, dtstart=self.start)
        local = now.astimezone(ZoneInfo(self.tz)).replace(tzinfo=None)
        # The clock goes back once a year: the same local hour comes twice and counts once.
        found = series.after(local)
        while found is not None:
            at = self.at(found)
            if at > now:
                return at
            found = series.after(found)
        return None


def _next_first(start: datetime, months: int) -> datetime:
    """Return the first day of the next month, quarter or half-year: not every month has the day of `start`."""
    since = (start.month - 1) // months * months + months if 12 % months == 0 else start.month
    count = start.year * 12 + since
    return start.replace(year=count // 12, month=count % 12 + 1, day=1)


def never_comes(rrule: str) -> TooOften | NoSuchDay:
    """Return why nobody can be reminded of what never comes; `rrule` is empty where it is no series."""
    return TooOften() if _OFTEN.search(rrule) else NoSuchDay()


def first_time(rrule: str, now: datetime, hour: time) -> datetime:
    """Return from when on (local, naive) a series counts that was asked for at the local instant `now`.

    A series that names no hour comes at `hour`. Raises `TooOften` for what comes several times an hour or many a day,
    and `NoSuchDay` for what never comes.
    """
    from dateutil.rrule import rrulestr  # noqa: PLC0415

    if _OFTEN.search(rrule):
        raise TooOften
    if _NEVER.search(rrule):
        raise NoSuchDay
    start = now.replace(second=0, microsecond=0, tzinfo=None)
    if (dayless := _DAYLESS.fullmatch(rrule)) is not None:
        start = _next_first(start, int(dayless[1] or 1))
    if "BYHOUR" not in rrule:
        start = datetime.combine(start.date(), hour)
    elif "BYMINUTE" not in rrule:
        start = start.replace(minute=0)
    found = rrulestr(rrule, dtstart=start).after(now.replace(tzinfo=None))
    if found is None and "UNTIL" not in rrule:
        raise NoSuchDay
    if found is None:
        raise MemoPast(when=start)
    return datetime.combine(found.date(), found.time())
