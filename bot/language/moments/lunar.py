"""The Chinese calendar from 1970 to 2060: lunar days and solar terms as days of the Gregorian calendar.

Source of the month lengths: the calendar as published by the Purple Mountain Observatory (GB/T 33661-2017), one number
a year: bits 15 to 4 are the months one to twelve (set: 30 days, else 29), bits 3 to 0 the leap month (0: none), bit 16
the length of the leap month.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

_FIRST = 1970
_NEW_YEAR = date(1970, 2, 6)
_YEARS = (
    0x096D0, 0x04DD5, 0x04AD0, 0x0A4D0, 0x0D4D4, 0x0D250, 0x0D558, 0x0B540, 0x0B6A0, 0x195A6,
    0x095B0, 0x049B0, 0x0A974, 0x0A4B0, 0x0B27A, 0x06A50, 0x06D40, 0x0AF46, 0x0AB60, 0x09570,
    0x04AF5, 0x04970, 0x064B0, 0x074A3, 0x0EA50, 0x06B58, 0x05AC0, 0x0AB60, 0x096D5, 0x092E0,
    0x0C960, 0x0D954, 0x0D4A0, 0x0DA50, 0x07552, 0x056A0, 0x0ABB7, 0x025D0, 0x092D0, 0x0CAB5,
    0x0A950, 0x0B4A0, 0x0BAA4, 0x0AD50, 0x055D9, 0x04BA0, 0x0A5B0, 0x15176, 0x052B0, 0x0A930,
    0x07954, 0x06AA0, 0x0AD50, 0x05B52, 0x04B60, 0x0A6E6, 0x0A4E0, 0x0D260, 0x0EA65, 0x0D530,
    0x05AA0, 0x076A3, 0x096D0, 0x04AFB, 0x04AD0, 0x0A4D0, 0x1D0B6, 0x0D250, 0x0D520, 0x0DD45,
    0x0B5A0, 0x056D0, 0x055B2, 0x049B0, 0x0A577, 0x0A4B0, 0x0AA50, 0x1B255, 0x06D20, 0x0ADA0,
    0x14B63, 0x09370, 0x049F8, 0x04970, 0x064B0, 0x168A6, 0x0EA50, 0x06B20, 0x1A6C4, 0x0AAE0,
    0x092E0,
)  # fmt: skip
# Day of the month of each solar term in the 20th and the 21st century: the constants of the usual approximation
# floor(0.2422 y + C) less the leap days passed, for the two-digit year y. _MENDED are the days by which it is off.
_TERMS_20 = (
    6.11, 20.84, 4.6295, 19.4599, 6.3826, 21.4155, 5.59, 20.888, 6.318, 21.86, 6.5, 22.2,
    7.928, 23.65, 8.35, 23.95, 8.44, 23.822, 9.098, 24.218, 8.218, 23.08, 7.9, 22.6,
)  # fmt: skip
_TERMS_21 = (
    5.4055, 20.12, 3.87, 18.73, 5.63, 20.646, 4.81, 20.1, 5.52, 21.04, 5.678, 21.37,
    7.108, 22.83, 7.5, 23.13, 7.646, 23.042, 8.318, 23.438, 7.438, 22.36, 7.18, 21.94,
)  # fmt: skip

_MENDED = {(1980, 23): 1, (1982, 0): 1, (1984, 23): 1, (2002, 14): 1, (2019, 0): -1, (2021, 23): -1, (2026, 3): -1}


def _lengths(packed: int) -> list[tuple[int, int, bool]]:
    """Return the months of a lunar year in order: number, days, whether it is the leap month."""
    leap = packed & 15
    months = []
    for number in range(1, 13):
        months.append((number, 30 if packed & (0x10000 >> number) else 29, False))
        if number == leap:
            months.append((number, 30 if packed & 0x10000 else 29, True))
    return months


@lru_cache(maxsize=128)
def new_year(year: int) -> date | None:
    """Return the first day of the lunar year that begins in `year`; None outside the table."""
    if not _FIRST <= year <= _FIRST + len(_YEARS):
        return None
    days = sum(days for packed in _YEARS[: year - _FIRST] for _, days, _ in _lengths(packed))
    return _NEW_YEAR + timedelta(days=days)


@lru_cache(maxsize=512)
def lunar_day(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """Return the Gregorian day of a lunar one; None outside the table or without such a day, or such a leap month."""
    begins = new_year(year)
    if begins is None or year >= _FIRST + len(_YEARS):
        return None
    passed = 0
    for number, days, twice in _lengths(_YEARS[year - _FIRST]):
        if (number, twice) == (month, leap):
            return begins + timedelta(days=passed + day - 1) if 1 <= day <= days else None
        passed += days
    return None


def solar_term(year: int, index: int) -> date:
    """Return the day of a solar term (0 小寒 in January to 23 冬至 in December)."""
    constant = (_TERMS_20 if year < 2000 else _TERMS_21)[index]
    short = year % 100
    leaps = (short - 1) // 4 if index < 4 else short // 4
    day = int(short * 0.2422 + constant) - leaps + _MENDED.get((year, index), 0)
    return date(year, index // 2 + 1, day)
