"""Reading one Chinese moment: the words that say together which day and which time is meant."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.rules import full_year
from bot.language.moments.said import Said, replace
from bot.language.moments.zh.amounts import UNITS, amount
from bot.language.moments.zh.guards import counts, mistaken
from bot.language.moments.zh.offsets import THAT_DAY, ahead, beside, week_of
from bot.language.moments.zh.rules import rules, rules_behind

# What was said of a moment, and the token behind it.
Piece = tuple[Said, int]

# No moment has as many parts.
_MOST_PIECES = 9
_N = "[0aA]"
_SLICE = re.compile(
    r"K(?P<count>[0aAb]|半)个?(?P<half>半(?=[hn天周月年]))?(?P<unit>[秒n分h天日周月季年w])|(?P<running>D)(?P<of>h|n)"
)
_FIVES = re.compile(rf"{_N}点(?:({_N})z|搭({_N})|({_N})骨)")
# 夜晚十點三: as many fives of minutes, where one digit is said without 分.
_SAID_FIVES = re.compile(rf"{_N}点({_N})(?![分个年月周季n天日秒半第时点]|{_N})")
_LACKING = re.compile(rf"(P?)差({_N}|q|r)[分n]?到?(P?)({_N})点|(P?)({_N})点差({_N}|q|r)[分n]?")
_INSIDE = re.compile(rf"的(?:(?P<month>{_N}月|[SFHQlL])|(?P<day>{_N}日)|(?P<weekday>W))")
_POINTED = (("year", "month"), ("month", "day"), ("week", "weekday"))
# 最近一年 ends today, 上一年 with December.
_FROM_TODAY = re.compile(r"最?近|[过過]去|未[来來]|接下[来來]|[今往此][后後]|[随隨][后後]")
_ALL_DAY = ("一整天", "一整日")
# 19-21年
_SHORT_YEARS = re.compile("a到a年")
_SMALL_HOURS = re.compile(rf"P(?:{_N}[点时]|C)")
_DIGITS = tuple("一二三四五六七八九")
_INSIDE_ONE = {
    "week": re.compile("的?W"), "month": re.compile(f"的?{_N}日"), "year": re.compile(f"的?{_N}月"),
}  # fmt: skip
_NO_WEEKDAY = re.compile(f"D?周{_N}")
_CLOSED = re.compile(r"\s*(?:$|[^\w\s]|[上下中]午|[早晚]上|[之以]?[前后]|[到至和起开])")
_GLUE = ("的", ",", "在")


def moment(line: Line, index: int, year: int) -> Piece | None:
    """Read as many pieces as make one moment."""
    first = ahead(line, index) or _shifted(line, index) or _piece(line, index, year, behind=False)
    if first is None:
        return None
    said, at = first
    for _ in range(_MOST_PIECES):
        after = at + 1 if line.codes[at : at + 1] in _GLUE and not _of_that_day(line, at + 1) else at
        moved = beside(line, at, said)
        if moved is not None:
            said, at = moved
            continue
        if line.folded.startswith(_ALL_DAY, line.tokens[at - 1].end) and said.daily() and not said.timed():
            at += 2
            break
        holding = week_of(line, at, said)
        if holding is not None:
            return holding
        if said.part == "evening" and said.hour is None and _SMALL_HOURS.match(line.codes, at):
            # 今晚凌晨1点 is the end of that night.
            at += line.tokens[at].value == "dawn"
            after = at
        following = _piece(line, after, year, behind=True)
        named = following and _named_day(said, following[0])
        if named and following:
            said, at = named, following[1]
            continue
        merged = said.merge(following[0]) if following else None
        if following is None or merged is None:
            break
        comma = said.hour is not None and line.codes[at] == ","
        if comma and following[0].dated() and not following[0].timed() and not line.after(following[1]).strip():
            # 下午三点，周五 is one moment where nothing more is said.
            comma = False
        if after != at and (line.codes[after] == "B" or (comma and (following[0].part or following[0].dated()))):
            break
        said, at = merged, following[1]
    if said.hour is not None and said.part is None and said.feast is not None:
        # 除夕夜十二点
        feast = next((i for i in range(index, at) if line.codes[i] == "F"), None)
        if feast is not None and line.written(feast)[-1] in "夜晚":
            said = replace(said, part="evening")
    return None if mistaken(line, said, index, at) else (said, at)


def _of_that_day(line: Line, at: int) -> bool:
    """Tell whether a day is told behind a comma from the one before it: 3月20日，次日."""
    if line.codes[at - 1 : at] != "," or line.codes[at : at + 1] not in ("T", "P"):
        return False
    return line.folded[line.tokens[at].start : line.tokens[at].end] in THAT_DAY


def _named_day(said: Said, feast: Said) -> Said | None:
    """Return the feast whose date is said in front of it: 十月一日国庆节, 八月十五中秋节; None where it is another."""
    if feast.feast is None or said.timed() or said.month is None:
        return None
    date = f"{said.month}-{said.day}"
    if feast.feast not in (date, f"lunar {date}"):
        return None
    return replace(said, month=None, day=None, lunar=None, feast=feast.feast)


# The codes with which something begins that is not a matter of rules alone.
_FORMED = frozenset("KD0aAP差周")


def _piece(  # noqa: PLR0911 - one for each form
    line: Line, index: int, year: int, *, behind: bool
) -> Piece | None:
    codes = line.codes
    if codes[index : index + 1] not in _FORMED:
        return _ruled(line, index, behind=behind)
    match = _SLICE.match(codes, index)
    if match:
        return _slice(line, match, behind)
    fives = _FIVES.match(codes, index)
    if fives:
        # 三点四个字, 三点搭四, 三点一个骨
        minute = (15 if fives[3] else 5) * line.tokens[fives.start(fives.lastindex or 1)].value
        return (Said(hour=line.tokens[index].value, minute=minute), fives.end()) if minute < 60 else None
    spoken = _SAID_FIVES.match(codes, index)
    if spoken and line.written(index + 2) in _DIGITS:
        return Said(hour=line.tokens[index].value, minute=5 * line.tokens[index + 2].value), spoken.end()
    lacking = _LACKING.match(codes, index)
    if lacking:
        return _lacking(line, lacking)
    if codes.startswith("Dw", index) and line.tokens[index].value:
        # 下个工作日
        return Said(shift=((float(line.tokens[index].value), "workday"),)), index + 2
    return _short_year(line, index, year) or no_weekday(line, index) or _ruled(line, index, behind=behind)


def _ruled(line: Line, index: int, *, behind: bool) -> Piece | None:
    found = (rules_behind() if behind else rules()).read(line, index)
    if found is None or counts(line, index, *found):
        return None
    if behind and found[0].now and line.codes[found[1] - 1] not in "ui":
        return None
    if found[0].hour is not None and found[0].part is None and line.codes[index] == "a":
        # 01时06分 is of twenty-four hours.
        return replace(found[0], sure=line.written(index)[0] == "0" or found[0].sure), found[1]
    return found


def no_weekday(line: Line, index: int) -> Piece | None:
    """Read 周八, 下周九: a day that no week has, unless so many hours or people follow."""
    match = _NO_WEEKDAY.match(line.codes, index)
    value = line.tokens[match.end() - 1].value if match else None
    if match is None or value not in (0, 8, 9) or not _CLOSED.match(line.after(match.end())):
        return None
    return Said(weekday=value or 7), match.end()


def _short_year(line: Line, index: int, year: int) -> Piece | None:
    """Read 24年, a year where it is near, else a length of time (30年), and 19 in 19-21年."""
    codes = line.codes
    if codes[index : index + 1] != "a":
        return None
    value = line.tokens[index].value
    if _SHORT_YEARS.match(codes, index):
        last = line.tokens[index + 2].value
        near = value < last and all(abs(2000 + short - year) <= 6 for short in (value, last))
        return (Said(year=2000 + value), index + 1) if near else None
    if codes[index + 1 : index + 2] != "年":
        return None
    following = codes[index + 2 : index + 3]
    past = value > 70 and value % 10 > 0
    if following in ("前", "后") and past:
        near = len(line.written(index + 2)) > 1
    else:
        near = (past or abs(value + 2000 - year) <= 6) and following not in ("前", "后", "内", "半")
    if near and not following.isdigit() and following not in ("a", "Q", "H", "B", "O", "第"):
        return Said(year=full_year(value)), index + 2
    return None


def _slice(line: Line, match: re.Match[str], behind: bool) -> Piece | None:
    """Read 前两天, 未来7天, 上个小时, and inside a period 前10天, 最后三天."""
    if match["running"] and abs(line.tokens[match.start()].value) > 1:
        return None
    if match["running"]:
        return Said(slice=(1, UNITS[match["of"]], line.tokens[match.start()].value or -1, 1)), match.end()
    side = line.tokens[match.start()].value
    count = 0.5 if match["count"] == "半" else line.tokens[match.start("count")].value + (0.5 if match["half"] else 0)
    unit = UNITS[match["unit"]]
    if not 0 < count <= 999 or (count < 1 and unit == "second") or line.written(match.end() - 1)[-1] == "份":
        return None
    if count == 1 and unit == "day" and line.codes[match.end() : match.end() + 1] in tuple("PpkC"):
        # 前一天晚上
        return Said(days=side), match.end()
    if count == 1 and unit in _INSIDE_ONE and _INSIDE_ONE[unit].match(line.codes, match.end()):
        # 前一周的周五
        return {"week": Said(weeks=side), "month": Said(months=side), "year": Said(years=side)}[unit], match.end()
    # 前三季度 is the year's first three.
    years = 0 if unit == "quarter" and side < 0 and not behind and line.written(match.start())[0] in "前头頭" else None
    rolling = unit in ("week", "month", "year") and (
        count < 1 or _FROM_TODAY.match(line.written(match.start())) is not None
    )
    return Said(years=years, slice=(count, unit, side, 0 if rolling else -side)), match.end()


def _lacking(line: Line, match: re.Match[str]) -> Piece | None:
    """Read 差五分三点 and 三点差一刻."""
    part, minutes, hour = (match.start(group) for group in ((1 if match[1] else 3, 2, 4) if match[4] else (5, 7, 6)))
    lacking, full = line.tokens[minutes].value, line.tokens[hour].value
    if not (1 <= full <= 24 and 0 < lacking < 60):
        return None
    day = line.tokens[part].value if match[1] or match[3] or match[5] else None
    return Said(hour=full - 1 or 12, minute=60 - lacking, part=day), match.end()


def _shifted(line: Line, index: int) -> Piece | None:
    """Read an amount of time before or after now: 三天后, 两个小时前."""
    length = amount(line, index)
    if length is None:
        return None
    sign = {"前": -1, "后": 1}.get(line.codes[length[1] : length[1] + 1])
    if sign is None:
        return None
    at = length[1] + 1
    inside = _INSIDE.match(line.codes, at)
    ((count, unit),) = length[0] if len(length[0]) == 1 else ((0.5, ""),)
    if inside and count == int(count) and (unit, inside.lastgroup) in _POINTED:
        # 三年前的五月, 两个月后的五号: in that year or month.
        turns = int(count) * sign
        return {"year": Said(years=turns), "month": Said(months=turns), "week": Said(weeks=turns)}[unit], at
    return Said(shift=tuple((count * sign, unit) for count, unit in length[0])), at
