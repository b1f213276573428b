"""Calendar arithmetic on local wall-clock time: units, weeks that begin on Monday, feasts; nothing knows a zone."""

from __future__ import annotations

from calendar import isleap
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from bot.language.moments.lunar import lunar_day, new_year, solar_term

# Years that a message can mean; what lies outside is a number that happens to look like a year.
FIRST_YEAR, LAST_YEAR = 1900, 2100
MONTHS = {"month": 1, "two months": 2, "quarter": 3, "four months": 4, "halfyear": 6, "year": 12}
SECONDS = {"second": 1, "minute": 60, "hour": 3600}
# From fine to coarse; also the grains of what is found.
UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "halfyear", "year")


def grain_of(unit: str) -> str:
    """Return the grain of a stretch as long as `unit`: two months are of months."""
    return unit if unit in UNITS else "month"


_DAYS_OF_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_of(year: int, month: int) -> int:
    """Return how many days a month has."""
    return 29 if month == 2 and isleap(year) else _DAYS_OF_MONTHS[month - 1]


def step(moment: datetime, unit: str, count: float) -> datetime:
    """Move by `count` units; a month that lacks the day ends on its last. Raises OverflowError outside the calendar.

    Only hours, minutes and seconds, days and weeks take fractions exactly; half a month is fifteen days, half a year
    six months.
    """
    if unit in SECONDS:
        return moment + timedelta(seconds=round(count * SECONDS[unit]))
    if unit in ("day", "week"):
        return moment + timedelta(days=count * (7 if unit == "week" else 1))
    months = count * MONTHS[unit]
    whole = int(months)
    year, index = divmod(moment.year * 12 + moment.month - 1 + whole, 12)
    if not 1 <= year <= 9990:
        raise OverflowError(year)
    day = moment.day if moment.day < 29 else min(moment.day, days_of(year, index + 1))
    moved = moment.replace(year=year, month=index + 1, day=day)
    return moved if months == whole else moved + timedelta(days=round((months - whole) * 30))


def floor(moment: datetime, unit: str) -> datetime:
    """Return the beginning of the unit that holds `moment`."""
    if unit in SECONDS:
        second = moment.second if unit == "second" else 0
        return moment.replace(minute=0 if unit == "hour" else moment.minute, second=second, microsecond=0)
    if unit in ("day", "week"):
        midnight = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - local time
        return midnight - timedelta(days=midnight.weekday()) if unit == "week" else midnight
    width = MONTHS[unit]
    return datetime(moment.year, (moment.month - 1) // width * width + 1, 1)  # noqa: DTZ001 - local time


def day_in(year: int, month: int, day: int) -> datetime | None:
    """Return that day's midnight, the last of the month for day -1, None where there is no such day."""
    if not (1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR):
        return None
    last = days_of(year, month)
    if day == -1:
        day = last
    return datetime(year, month, day) if 1 <= day <= last else None  # noqa: DTZ001 - local time


# The seasons of a year by their number, as months and days: four that begin with March, the long holidays of schools.
_SEASONS = {
    1: ((3, 1), (6, 1)), 2: ((6, 1), (9, 1)), 3: ((9, 1), (12, 1)), 4: ((12, 1), (3, 1)),
    5: ((7, 1), (9, 1)), 6: ((1, 15), (2, 20)),
}  # fmt: skip


def season(year: int, number: int) -> tuple[datetime, datetime]:
    """Return when a season begins and where it has ended; the winter of a year ends in the next."""
    first, last = _SEASONS[number]
    return datetime(year, *first), datetime(year + (last < first), *last)  # noqa: DTZ001 - local time


def nth_weekday(start: datetime, end: datetime, weekday: int, nth: int) -> datetime | None:
    """Return the nth (-1: the last) `weekday` (Monday is 0) of the days from `start` up to before `end`."""
    if nth > 0:
        found = start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (nth - 1))
    else:
        last = end - timedelta(days=1)
        found = last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
    return found if start <= found < end else None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * weekday) // 433
    month = (h + weekday - 7 * m + 90) // 25
    return date(year, month, (h + weekday - 7 * m + 33 * month + 19) % 32)


def feast_from(rule: str, year: int, now: datetime) -> datetime | None:
    """Return the day of a feast in `year`; of two (腊八 in 2022) the one that is not over."""
    first = feast(rule, year, first=True)
    return first if first is None or first + timedelta(days=1) > now else feast(rule, year)


@lru_cache(maxsize=256)
def feast(rule: str, year: int, *, first: bool = False) -> datetime | None:  # noqa: PLR0911 - one for each kind of rule
    """Return the day of a feast in `year`, None where the tables do not reach; the `first` where there are two.

    `rule` is one of `12-25` (month and day), `lunar 8-15`, `term 6` (the sixth solar term of the year, from 小寒 = 0),
    `easter -47`, `5 sun 2` (the second Sunday of May), `11 thu 4+1` (the day after).
    """
    kind, _, rest = rule.partition(" ")
    if kind == "lunar":
        month, day = map(int, rest.split("-"))
        if (month, day) == (12, 30):
            eve = new_year(year)
            return None if eve is None else _midnight(eve - timedelta(days=1))
        # The twelfth month mostly falls into the following year: the one of the year before then counts.
        for lunar_year in (year - 1, year) if first else (year, year - 1):
            on = lunar_day(lunar_year, month, day)
            if on is not None and on.year == year:
                return _midnight(on)
        return None
    if kind == "term":
        return _midnight(solar_term(year, int(rest)))
    if kind == "easter":
        return _midnight(easter(year) + timedelta(days=int(rest)))
    if rest:
        name, _, nth = rest.partition(" ")
        nth, _, later = nth.partition("+")
        start = datetime(year, int(kind), 1)  # noqa: DTZ001 - local time
        weekday = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(name)
        found = nth_weekday(start, step(start, "month", 1), weekday, int(nth))
        return found and found + timedelta(days=int(later or 0))
    month, day = map(int, kind.split("-"))
    return day_in(year, month, day)


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time.min)
