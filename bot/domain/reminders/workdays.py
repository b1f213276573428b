"""Days off: which country's calendar a zone follows, and where a reminder goes that falls on such a day; pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Protocol

# Where a calendar leaves out what offices have off.
_CATEGORIES = {"MO": ("public", "government")}
# The zones in which the cooperating bodies sit; elsewhere only weekends are off.
_COUNTRY = {"Asia/Shanghai": "CN", "Asia/Urumqi": "CN", "Asia/Macau": "MO", "Asia/Macao": "MO", "Europe/Lisbon": "PT",
            "Atlantic/Madeira": "PT", "Atlantic/Azores": "PT"}  # fmt: skip
COUNTRIES = tuple(dict.fromkeys(_COUNTRY.values()))
# No office is closed for longer.
_LONGEST = 30


class DaysOff(Protocol):
    """The calendars of offices."""

    def off(self, country: str | None, day: date) -> bool:
        """Tell whether offices rest on that day: ISO 3166-1 alpha-2, None where only weekends are known."""


class Weekends:
    """Saturdays and Sundays, whatever the country."""

    def off(self, country: str | None, day: date) -> bool:
        """Tell whether it is a weekend."""
        del country
        return day.isoweekday() > 5


class OfficeDays:
    """The public calendars of the countries where the associations sit, with what admins have set right."""

    def __init__(self, overrides: Mapping[tuple[str, date], bool] | None = None) -> None:
        """`overrides` tell by country and day whether people work."""
        self._overrides = overrides or {}
        self._calendars: dict[str, Any] = {}

    def off(self, country: str | None, day: date) -> bool:
        """Tell whether offices rest, weekends that are worked instead among them (China's adjusted ones)."""
        if country is None:
            return day.isoweekday() > 5
        working = self._overrides.get((country, day))
        if working is None:
            working = bool(self._calendar(country).is_working_day(day))
        return not working

    def _calendar(self, country: str) -> Any:
        if country not in self._calendars:
            # 100 ms that only those pay who have reminders moved.
            from holidays import country_holidays  # noqa: PLC0415

            self._calendars[country] = country_holidays(country, categories=_CATEGORIES.get(country))
        return self._calendars[country]


def provisional(country: str, year: int) -> bool:
    """Tell whether a year's days off are yet to be settled: China's adjusted weekends are published year by year."""
    if country != "CN":
        return False
    from holidays.countries.china import ChinaStaticHolidays  # noqa: PLC0415

    return year > max(ChinaStaticHolidays.special_public_holidays)


def country_of(tz: str) -> str | None:
    """Return the country whose days off are those of a zone, None where that is not known."""
    return _COUNTRY.get(tz)


def working_day(day: date, tz: str, days_off: DaysOff, *, before: bool) -> date:
    """Return the day itself where it is a working day in the zone `tz`, else the nearest one before or after it."""
    country, step = country_of(tz), timedelta(days=-1 if before else 1)
    for _ in range(_LONGEST):
        if not days_off.off(country, day):
            return day
        day += step
    return day


def next_working_day(day: date, tz: str, days_off: DaysOff) -> date:
    """Return the first working day after `day`."""
    return working_day(day + timedelta(days=1), tz, days_off, before=False)
