"""Where recurrences begin in Chinese, and their hours: 每天早上八点, 周一至周五九点, 周末每天, 两年一次, 逢五."""

from __future__ import annotations

import re

from bot.language.moments.clock import is_time
from bot.language.moments.lexing import Line
from bot.language.moments.recurrence import at_time, every, rule
from bot.language.moments.said import Said, replace
from bot.language.moments.zh.amounts import amount
from bot.language.moments.zh.forms import NUMERAL
from bot.language.moments.zh.moment import moment
from bot.language.moments.zh.offsets import beside
from bot.language.moments.zh.ranges import range_end
from bot.language.moments.zh.recur import alternate, recurrence

_N = "[0aA]"
_NOT_ONCE = re.compile(r"\s*(?:都|也|没|不)")
_DAYS_EACH = re.compile(rf"W到[W0](?:(每[天T])|(?=P*(?:{_N}[点时]|C)|P))")
_WEEKENDS = re.compile("E的?每[天T]")
_WORKDAYS = re.compile(r"w(每[天T]|的?(?=[P0aAC]))")
_MONTHLY = re.compile("0月次")
_TIMES = re.compile(rf"\s*[{NUMERAL}\d]+次|\s*一度")


def recurring_from(line: Line, index: int, year: int) -> tuple[str, int] | None:
    """Read the recurrence that begins with the token `index`; returns its rule with the index behind it.

    The rule is empty where no rule says what is meant.
    """
    found = _every(line, index)
    if found is None:
        return None
    written, at = found
    narrower = _narrower(line, written, at, year)
    if narrower is not None:
        written, at = "", narrower
    if line.codes[at : at + 1] in ("的", ",", "在"):
        at += 1
    twice = line.codes[at : at + 1] == "x" and line.written(at) == "早晚"
    at += twice
    time = moment(line, at, year)
    if time is None or time[0].dated() or time[0].now or not time[0].timed():
        return written, narrower or found[1]
    if not written:
        return "", time[1]
    if twice:
        return _mornings_and_evenings(written, time[0]), time[1]
    last = range_end(line, time[1], year)
    if last and not last[0].dated():
        return at_time(written, time[0] if is_time(last[0]) else last[0]), last[1]
    return _at_hours(line, at_time(written, time[0]), time[1], year)


def _mornings_and_evenings(written: str, time: Said) -> str:
    """Read 每天早晚8点."""
    rest, _, hour = at_time(written, replace(time, part="morning")).partition(";BYHOUR=")
    hour, _, minute = hour.partition(";")
    hours = f"{hour},{int(hour) + 12}" if int(hour) < 12 else hour
    return f"{rest};BYHOUR={hours}{minute and ';'}{minute}"


def _every(line: Line, index: int) -> tuple[str, int] | None:
    """Read the rule without its time of day."""
    codes = line.codes
    found: tuple[str, int] | None = None
    if codes[index] == "逢":
        found = line.tokens[index].value, index + 1
    elif codes[index] == "每":
        alternating = codes[index + 1 : index + 2] == "隔"
        found = alternate(line, index + 2) if alternating else recurrence(line, index)
    elif codes[index] == "隔":
        found = alternate(line, index + 1)
    elif codes[index] in "WDT":
        # 周一到周五每天, 周一至周五每天上午九点, 周一至周五九点
        match = _DAYS_EACH.match(codes, index)
        week = match and (match[1] or _working_week(line, index))
        found = recurrence(line, index - 1) if week else None
        if found and match:
            found = found[0], match.end()
    elif codes[index] == "E":
        # 周末每天
        match = _WEEKENDS.match(codes, index)
        found = (rule("WEEKLY", BYDAY="SA,SU"), match.end()) if match else None
    elif codes[index] == "w" and codes[index - 1 : index] not in ("个", "0", "a", "A", "b", "O"):
        match = _WORKDAYS.match(codes, index)
        found = (rule("WEEKLY", BYDAY="MO,TU,WE,TH,FR"), match.end()) if match else None
    else:
        found = _once(line, index)
    return found


def _narrower(line: Line, written: str, at: int, year: int) -> int | None:
    """Return the token behind what stands right behind a rule and says more than a rule can: 每年10月第一周.

    Without that the rule would say something else.
    """
    ranged = line.codes[at : at + 1] == "到" and written.startswith(("FREQ=MONTHLY", "FREQ=YEARLY"))
    start = at + 1 if ranged or line.codes[at : at + 1] == "的" else at
    if line.codes[at - 1] == "F":
        # 每年春节前三天
        away = beside(line, at, Said(feast=line.tokens[at - 1].value))
        return away[1] if away else None
    found = moment(line, start, year)
    if found is None or not found[0].dated() or (found[0].anchored() and not ranged):
        return None
    return found[1]


def _working_week(line: Line, index: int) -> bool:
    """Tell whether the range of weekdays at `index` is Monday to Friday."""
    first, last = line.tokens[index].value, line.tokens[index + 2].value
    return bool(first == 0 and last == (4 if line.codes[index + 2] == "W" else 5))


def _at_hours(line: Line, timed: str, at: int, year: int) -> tuple[str, int]:
    """Read the further hours of a recurrence: 每天9点和18点."""
    while line.codes[at : at + 1] == "V":
        further = moment(line, at + 1, year)
        if further is None or further[0].dated() or further[0].hour is None:
            break
        _, _, hour = at_time("", further[0]).partition(";BYHOUR=")
        rest, _, hours = timed.partition(";BYHOUR=")
        if ";" in hour or ";" in hours or not hours:
            # 每天9点半和18点: no rule says both.
            return ("" if hours else timed), further[1]
        timed, at = f"{rest};BYHOUR={hours},{hour}", further[1]
    return timed, at


def _once(line: Line, index: int) -> tuple[str, int] | None:
    """Read 两年一次."""
    if _MONTHLY.match(line.codes, index) and line.written(index) in ("一", "两", "兩"):
        # 一月一次 is no month of the year.
        return every("month", line.tokens[index].value), index + 3
    length = amount(line, index) if line.codes[index] in "0aAb半" else None
    if length is None or len(length[0]) > 1:
        return None
    ((count, unit),) = length[0]
    several = _TIMES.match(line.after(length[1]))
    if line.codes[length[1] : length[1] + 1] != "次":
        # 一周两次, 一年一度
        yearly = unit == "year" or (several and several[0][-1] == "次")
        return (every(unit, 1), length[1]) if several and yearly and count == 1 and unit != "workday" else None
    return (
        None if unit == "workday" or _NOT_ONCE.match(line.after(length[1] + 1)) else (every(unit, count), length[1] + 1)
    )
