"""What an administrator types of days off: a country, days, and whether people work on them; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.language.dates import read_dates
from bot.language.fold import fold

_COUNTRIES = {
    "CN": ("cn", "china", "中国", "内地", "大陆", "北京", "天津", "河北"),
    "MO": ("mo", "macau", "macao", "澳门"),
    "PT": ("pt", "portugal", "葡萄牙", "葡国"),
}
# None: as the public calendar has it. The longest of the names that fit counts.
_WORKING: dict[bool | None, tuple[str, ...]] = {
    False: ("放假", "休息", "休", "假期", "节假日", "off", "folga", "feriado", "descanso", "encerrado"),
    True: ("上班", "调休上班", "补班", "工作日", "工作", "work", "working", "dia util", "trabalho", "aberto"),
    None: ("恢复默认", "默认", "恢复", "删除", "reset", "default", "repor", "apagar", "oficial"),
}
_YEAR = re.compile(r"(?<!\d)(20\d\d)\s*年?(?![\d.年/-])")


@dataclass(frozen=True, slots=True)
class DaysSaid:
    """A country (ISO 3166-1 alpha-2), a year, days from first to last; None is unsaid.

    `sets`: it is said whether people work on them, `working` (None: as published). `unread`: words that are no day.
    """

    country: str | None = None
    year: int | None = None
    first: date | None = None
    last: date | None = None
    sets: bool = False
    working: bool | None = None
    unread: str = ""


def read_days(text: str, langs: Sequence[str], now: datetime) -> DaysSaid:
    """Read "CN 2027-02-14 off", "中国 2月14日到20日 放假", "PT 2027", "MO 24/12/2026 repor".

    `langs` are the locales in which it may be written; `now` is aware: a day without a year is the next one.
    """
    rest = text.strip()
    country, rest = _country(rest)
    sets, working, rest = _state(rest)
    if not rest:
        return DaysSaid(country, sets=sets, working=working)
    if (year := _YEAR.fullmatch(rest)) is not None and not sets:
        return DaysSaid(country, int(year[1]))
    for lang in dict.fromkeys((*langs, "zh_Hans", "pt")):
        found = [one for one in read_dates(rest, lang, now) if one.start is not None and one.grain in ("day", "week")]
        if found:
            first, until = found[0].start, found[-1].until()
            assert first is not None
            last = (until - timedelta(seconds=1)).date() if until is not None else first.date()
            return DaysSaid(country, first.year, first.date(), max(first.date(), last), sets, working)
    return DaysSaid(country, sets=sets, working=working, unread=rest)


def _country(text: str) -> tuple[str | None, str]:
    for code, names in _COUNTRIES.items():
        for name in sorted(names, key=len, reverse=True):
            if fold(text[: len(name)]) == name and not (name.isascii() and text[len(name) : len(name) + 1].isalpha()):
                return code, text[len(name) :].strip(" :：,，")
    return None, text


def _state(text: str) -> tuple[bool, bool | None, str]:
    named = [(len(name), name, working) for working, names in _WORKING.items() for name in names]
    for size, name, working in sorted(named, key=lambda one: one[0], reverse=True):
        tail = text[-size:]
        before = text[-size - 1 : -size]
        if fold(tail) == name and not (name.isascii() and before.isalpha()):
            return True, working, text[:-size].strip(" :：,，=")
    return False, None, text
