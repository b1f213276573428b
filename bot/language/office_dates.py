"""Dates and times as offices write them into sheets, in Chinese and European Portuguese.

Nothing here knows today's date: a cell without a year stays unread rather than guessed. Days and times are local to
whatever zone the reader of the result gives them.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, time

from bot.language.fold import fold
from bot.language.office_moments import (
    MONTH,
    OF,
    YEAR,
    Cell,
    DateUnread,
    Moment,
    Parts,
    from_excel,
    month_of,
    read_parts,
    tidy,
)

_UNKNOWN = re.compile(
    r"(?:时间)?(?:待定|未定|另行通知|待通知|待确定)|(?:data )?(?:a|por) (?:definir|confirmar|anunciar|marcar)|tbd|\?+"
)
_OPEN = re.compile(
    r"(?:长期|持续|常年|全年|常态化?|滚动|永久)+性?(?:工作|任务|推进|坚持|进行|开展|实施|更新|有效)*"
    r"|不限|无期限|不设(?:完成)?时限|无"
    r"|(?:em |acao |trabalho |carater )?(?:continu[oa]|permanente)(?:mente)?"
    r"|sem (?:prazo|termo|data limite)(?: definido)?|(?:a |de )?longo prazo"
    r"|nao (?:aplicavel|se aplica)|n/?a|n\.a\.|nenhum[a]?|[-–—―/]+"
)
_VAGUE = re.compile(r"初|左右|前后|约|许|预计|\b(?:meados|inicios?|principios?|comecos?|cerca|volta|previs)")
_UNTIL = re.compile(r"^(?:ate(?:\s+(?:ao|a|o))?\s+|截至|截止|拟?于)?\s*(?:dia\s+)?")
_BEFORE = re.compile(r"\s*(?:之前|以前|前|止|截止|以内|之内|内)?\s*(?:完成|结束)?[.。]?$")
_FROM = re.compile(r"^(?:de|nos dias|dias|no dia|dia|entre)\s+")
_RANGE = re.compile(r"\s*(?:至|到|~|[-–—―]+)\s*|\s+(?:a|ate(?:\s+(?:ao?|as))?|as)\s+")
_YEARLESS = re.compile(rf"\d{{1,2}}月.*|年(?:底|末|内).*|(?:(?:fim|final|finais|\d{{1,2}}(?:\.?o)?) de )?{MONTH}")
_ORDINAL = r"(?P<n>[1-4]|primeir|segund|terceir|quart)(?:\.?[oa])?"
_PERIODS = tuple(
    re.compile(shape)
    for shape in (
        rf"{YEAR}年\s*(?P<m>\d{{1,2}})\s*月份?(?P<ten>上旬|中旬|下旬|底|末)?",
        rf"{YEAR}年?度?(?:年?[底末]|全年)?",
        rf"{YEAR}年(?P<zh_half>[上下])半年[底末]?",
        rf"{YEAR}年第?(?P<quarter>[1-4])季度[底末]?",
        rf"{YEAR}\s*[-./]\s*(?P<m>\d{{1,2}})",
        rf"(?P<m>\d{{1,2}})\s*[-./]\s*{YEAR}",
        rf"(?:o )?(?:(?:fim|final|finais) (?:do mes )?de )?{MONTH}{OF}{YEAR}",
        rf"(?:a )?{_ORDINAL} (?P<unit>quinzena) de {MONTH}{OF}{YEAR}",
        rf"(?:(?:o |fim do |final do )?){_ORDINAL} (?P<unit>trimestre|semestre) de {YEAR}",
        rf"(?:o )?(?:fim|final|finais) d[eo] (?:ano (?:de )?)?{YEAR}",
    )
)
_ORDINALS = {"primeir": 1, "segund": 2, "terceir": 3, "quart": 4}


def is_unknown(cell: Cell) -> bool:
    """Tell whether the cell says nothing of a date: empty, or "to be settled" (待定, a definir)."""
    return cell is None or (isinstance(cell, str) and (not (text := fold(cell)) or bool(_UNKNOWN.fullmatch(text))))


def read_deadline(cell: Cell, *, day_first: bool = True) -> Moment | None:
    """Return the last day (and minute, where one is given) that still counts; None where there is no deadline.

    `X日前` and `até X` count that day; a month, ten-day part, quarter, half-year or year ends with its last day, and so
    does `底` or `fim de`. `day_first` reads 5/3/2027 as 5 March; without it such a date is refused unless only one
    order makes sense. Raises `DateUnread`, also for a cell of which `is_unknown` is true.
    """
    if not isinstance(cell, str):
        return from_excel(cell).deadline()
    text = tidy(cell)
    if _OPEN.fullmatch(text):
        return None
    text = _BEFORE.sub("", _UNTIL.sub("", text))
    parts = read_parts(text, day_first)
    if parts is not None and parts.year is not None:
        return parts.deadline()
    period = _period_end(text)
    if period is not None:
        return Moment(period)
    for left, right in _splits(text):
        first, last = read_parts(left, day_first), read_parts(right, day_first)
        if first and last and (first.year or last.year):
            return last.within(first).deadline()
        begins, ends = _period_end(left), _period_end(right) or _period_end(left[:5] + right)
        if begins and ends and begins <= ends:
            return Moment(ends)
    raise DateUnread(_why(text))


def read_span(start: Cell, end: Cell = None, *, day_first: bool = True) -> tuple[Moment, Moment | None]:
    """Return when something begins and ends; the end is None where neither cell says one.

    One cell may hold both (`2027年1月13日—14日`, `13 a 14 de janeiro de 2027`, `18/12/2026 14h00–17h30`); an end that
    is only a time or a day takes the rest from the start. Vague dates and whole months are refused. Raises
    `DateUnread`.
    """
    first, last = _ends(start, day_first)
    if not is_unknown(end):
        if last is not None:
            raise DateUnread(DateUnread.UNCLEAR)
        last, rest = _ends(end, day_first)
        if rest is not None:
            raise DateUnread(DateUnread.UNCLEAR)
    if last is None:
        return first.moment(), None
    begins, ends = first.within(last) if first.year is None else first, last.within(first)
    begin, finish = begins.moment(), ends.moment()
    if (finish.on, finish.at_time or time.max) < (begin.on, begin.at_time or time.min):
        raise DateUnread(DateUnread.ORDER)
    return begin, finish


def _ends(cell: Cell, day_first: bool) -> tuple[Parts, Parts | None]:
    if not isinstance(cell, str):
        return from_excel(cell), None
    text = _FROM.sub("", tidy(cell))
    whole = read_parts(text, day_first)
    if whole is not None:
        return whole, None
    for left, right in _splits(text):
        first, last = read_parts(left, day_first), read_parts(right, day_first)
        if first and last and (first.year or last.year or (first.day is None and last.day is None)):
            return first, last
    raise DateUnread(DateUnread.VAGUE if _VAGUE.search(text) or _period_end(text) else _why(text))


def _why(text: str) -> str:
    if _VAGUE.search(text):
        return DateUnread.VAGUE
    return DateUnread.NO_YEAR if _YEARLESS.fullmatch(text) else DateUnread.UNCLEAR


def _splits(text: str) -> Iterator[tuple[str, str]]:
    for found in _RANGE.finditer(text):
        left, right = text[: found.start()].strip(), text[found.end() :].strip()
        if left and right:
            yield left, right


def _period_end(text: str) -> date | None:
    """Return the last day of the period that the text names; None where it names none."""
    found = next((found for shape in _PERIODS if (found := shape.fullmatch(text))), None)
    if found is None:
        return None
    said = {name: value for name, value in found.groupdict().items() if value is not None}
    year, month, day = int(said["y"]), 12, None
    number = _ORDINALS.get(said.get("n", ""), int(said["n"]) if said.get("n", "").isdigit() else 0)
    if "m" in said or "name" in said:
        month = month_of(said)
        day = {"上旬": 10, "中旬": 20}.get(said.get("ten", "")) or (15 if said.get("unit") and number == 1 else None)
    elif "zh_half" in said:
        month = 6 if said["zh_half"] == "上" else 12
    elif "quarter" in said:
        month = int(said["quarter"]) * 3
    elif "unit" in said:
        month = number * (3 if said["unit"] == "trimestre" else 6)
    if not 1 <= month <= 12 or (said.get("unit") in ("quinzena", "semestre") and number > 2):
        raise DateUnread(DateUnread.IMPOSSIBLE)
    return date(year, month, day or monthrange(year, month)[1])
