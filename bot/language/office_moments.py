"""Pieces of moments as offices write them: one day or time, or a part of one, out of a cell of a sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.language.fold import fold

Cell = str | int | float | datetime | date | time | None


class DateUnread(ValueError):
    """A cell that says no day for certain; `reason` is one of the constants below."""

    UNCLEAR = "date_unclear"
    NO_YEAR = "date_no_year"
    VAGUE = "date_vague"
    AMBIGUOUS = "date_ambiguous"
    IMPOSSIBLE = "date_impossible"
    WEEKDAY = "date_weekday"
    ORDER = "date_order"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a minute of that day."""

    on: date
    at_time: time | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """What a piece of text says of a moment; None is unsaid. `pair` is a 13/1 whose order is open; `hour` may be 24."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int = 0
    weekday: int | None = None
    pair: tuple[int, int] | None = None
    year_first: bool = False

    def within(self, other: Parts) -> Parts:
        """Fill in from the other end of a span what only that end says."""
        if self.pair:
            month, day = self.pair if other.year_first else reversed(self.pair)
            return replace(self, year=other.year, month=month, day=day, pair=None)
        if self.day is None:
            return replace(self, year=other.year, month=other.month, day=other.day)
        return replace(self, year=self.year or other.year, month=self.month or other.month)

    def day_on(self) -> date:
        """Return the day; raises `DateUnread` where a part of it is missing or wrong."""
        if self.year is None and (self.month or self.pair):
            raise DateUnread(DateUnread.NO_YEAR)
        if self.year is None or self.month is None or self.day is None:
            raise DateUnread(DateUnread.UNCLEAR)
        on = _date(self.year, self.month, self.day)
        if self.weekday is not None and on.weekday() != self.weekday:
            raise DateUnread(DateUnread.WEEKDAY)
        return on

    def moment(self) -> Moment:
        """Return the day and time; 24:00 is the next midnight."""
        on = self.day_on()
        if self.hour is None:
            return Moment(on)
        if (self.hour, self.minute) == (24, 0):
            return Moment(on + timedelta(days=1), time.min)
        if self.hour > 23 or self.minute > 59:
            raise DateUnread(DateUnread.IMPOSSIBLE)
        return Moment(on, time(self.hour, self.minute))

    def deadline(self) -> Moment:
        """Return the day and time; until 24:00 is the whole day."""
        return Moment(self.day_on()) if (self.hour, self.minute) == (24, 0) else self.moment()


# All patterns see folded text: no accents, no full width, no capitals, simplified characters.
_MONTHS = (
    "janeiro|jan", "fevereiro|fev", "marco|mar", "abril|abr", "maio|mai", "junho|jun",
    "julho|jul", "agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez",
)  # fmt: skip
MONTH = rf"(?P<name>{'|'.join(_MONTHS)})\b\.?"
YEAR = r"(?P<y>(?:19|20|21)\d\d)"
OF = r"(?:\s*[-./]\s*|\s+de\s+|\s+)"

_DATES = (
    rf"(?:{YEAR}|(?P<y2>\d\d))\s*年\s*(?P<m>\d{{1,2}})\s*月\s*(?P<d>\d{{1,2}})\s*[日号]?",
    rf"{YEAR}\s*(?P<s>[-./])\s*(?P<m>\d{{1,2}})\s*(?P=s)\s*(?P<d>\d{{1,2}})",
    r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)",
    rf"(?P<d>\d{{1,2}})(?:\.?o)?{OF}{MONTH}{OF}{YEAR}",
    rf"(?P<a>\d{{1,2}})\s*(?P<s>[-./])\s*(?P<b>\d{{1,2}})\s*(?P=s)\s*(?:{YEAR}|(?P<y2>\d\d))",
    # The smaller parts, for one end of a span.
    r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]?",
    rf"(?P<d>\d{{1,2}})(?:\.?o)?{OF}{MONTH}",
    r"(?P<a>\d{1,2})\s*[-./]\s*(?P<b>\d{1,2})",
    r"(?P<d>\d{1,2})\s*[日号]?",
)
_TIME = (
    # Never right after a digit: 17h00 is not seven o'clock on the first.
    r"(?<!\d)(?P<half>上午|早上|中午|下午|晚上|晚)?\s*(?P<H>\d{1,2})\s*"
    r"(?:[:h]\s*(?P<M>\d\d)(?::\d\d(?:\.\d+)?)?\s*h?|h|[时点]\s*(?:(?P<M2>\d{1,2})\s*分?|(?P<M3>半)|整)?)"
    r"\s*(?P<half2>am|pm)?"
)
_BETWEEN = r"\s*(?:,\s*|t|-\s*)?(?:(?:as|das|pelas)\s+)?"
_SHAPES = (
    *(re.compile(shape) for day in _DATES for shape in (day, day + _BETWEEN + _TIME)),
    re.compile(r"(?:(?:as|das|pelas)\s+)?" + _TIME),
)

_WEEKDAY = re.compile(
    r"\(?\s*(?:星期|礼拜|周)(?P<zh>[一二三四五六日天])\s*\)?|\((?P<zh2>[一二三四五六日])\)"
    r"|\(?\s*\b(?P<pt>(?:segunda|terca|quarta|quinta|sexta)-feira|sabado|domingo)\b\s*\)?\s*,?"
    r"|\((?P<pt2>seg|ter|qua|qui|sex|sab|dom)\.?\)"
)
_DAYS_PT = ("seg", "ter", "qua", "qui", "sex", "sab", "dom")
_DAY_MARK = re.compile(r"\s*<(\d)>\s*")
_NUMERAL = re.compile(r"[〇○零一二三四五六七八九十]+(?=\s*(?:[年月日号时点分]|季度))")
_REMARK = re.compile(r"\((?:暂定|拟|拟定|含[^)]*|provisorio|a confirmar|inclusive)\)")


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateUnread(DateUnread.IMPOSSIBLE) from None


def tidy(text: str) -> str:
    """Fold, mark weekdays as <0> to <6>, turn Chinese numerals into digits and leave out remarks."""

    def mark(found: re.Match[str]) -> str:
        zh = found["zh"] or found["zh2"]
        number = (
            "一二三四五六日".index(zh.replace("天", "日")) if zh else _DAYS_PT.index((found["pt"] or found["pt2"])[:3])
        )
        return f" <{number}> "

    text = _WEEKDAY.sub(mark, _REMARK.sub("", fold(text)))
    return _NUMERAL.sub(lambda found: _number(found[0]), text).strip()


def _number(numeral: str) -> str:
    """Read a Chinese numeral: digit by digit (二〇二七), or up to ninety-nine with 十."""
    values = ["〇一二三四五六七八九".find(char) if char not in "○零" else 0 for char in numeral]
    if "十" not in numeral:
        return "".join(map(str, values))
    tens, _, ones = numeral.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return numeral
    return str((values[0] if tens else 1) * 10 + (values[-1] if ones else 0))


def from_excel(cell: Cell) -> Parts:
    """Read a cell that the spreadsheet itself holds as a date, a time or a number (its count of days, or yyyymmdd)."""
    if isinstance(cell, datetime):
        hours = Parts() if cell.time() == time.min else Parts(hour=cell.hour, minute=cell.minute)
        return replace(hours, year=cell.year, month=cell.month, day=cell.day, year_first=True)
    if isinstance(cell, date):
        return Parts(cell.year, cell.month, cell.day, year_first=True)
    if isinstance(cell, time):
        return Parts(hour=cell.hour, minute=cell.minute)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        # ECMA-376 part 1, 18.17.4.1: whole days since 30 December 1899; the range is the years 2000 to 2099.
        if 36_526 <= cell < 73_051:
            counted = datetime(1899, 12, 30) + timedelta(minutes=round(cell * 1440))  # noqa: DTZ001 - a local time
            return from_excel(counted)
        if 20_000_101 <= cell <= 20_991_231 and cell == int(cell):
            return Parts(int(cell) // 10_000, int(cell) // 100 % 100, int(cell) % 100, year_first=True)
    raise DateUnread(DateUnread.UNCLEAR)


def read_parts(text: str, day_first: bool) -> Parts | None:
    """Read one moment or a part of one; None where the text is no such thing. Raises where a day is ambiguous."""
    weekdays = _DAY_MARK.findall(text)
    if len(weekdays) > 1:
        return None
    text = _DAY_MARK.sub(" ", text).strip()
    found = next((found for shape in _SHAPES if (found := shape.fullmatch(text))), None)
    if found is None:
        return None
    said = {name: value for name, value in found.groupdict().items() if value is not None}
    parts = _day_parts(said, day_first)
    if "H" in said:
        parts = replace(
            parts, hour=_hour(said), minute=30 if "M3" in said else int(said.get("M") or said.get("M2") or 0)
        )
    return replace(parts, weekday=int(weekdays[0]) if weekdays else None)


def _day_parts(said: dict[str, str], day_first: bool) -> Parts:
    year = int(said["y"]) if "y" in said else 2000 + int(said["y2"]) if "y2" in said else None
    if "a" not in said:
        month = month_of(said) if "m" in said or "name" in said else None
        day = int(said["d"]) if "d" in said else None
        return Parts(year, month, day, year_first=year is not None and "name" not in said)
    a, b = int(said["a"]), int(said["b"])
    if year is None:
        return Parts(pair=(a, b))
    if not day_first:
        if "y2" in said or (a <= 12 and b <= 12 and a != b):
            raise DateUnread(DateUnread.AMBIGUOUS)
        if a <= 12:
            a, b = b, a
    return Parts(year, b, a)


def month_of(said: dict[str, str]) -> int:
    """Return the month among the groups that a pattern found, by number (`m`) or Portuguese name (`name`)."""
    if "m" in said:
        return int(said["m"])
    return next(number for number, names in enumerate(_MONTHS, start=1) if said["name"] in names.split("|"))


def _hour(said: dict[str, str]) -> int:
    hour, half = int(said["H"]), said.get("half") or said.get("half2")
    if half in ("下午", "晚上", "晚", "pm") and hour < 12:
        return hour + 12
    if half == "中午" and hour < 6:
        return hour + 12
    return 0 if half == "am" and hour == 12 else hour
