"""Reading Chinese expressions of time, simplified after folding, Cantonese words among them."""

from __future__ import annotations

import re

from bot.language.moments.calendar import SECONDS
from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase, iso_duration
from bot.language.moments.resolve import open_unit
from bot.language.moments.said import Said, replace
from bot.language.moments.zh.amounts import amount, is_amount
from bot.language.moments.zh.feasts import feasts
from bot.language.moments.zh.forms import NUMERAL
from bot.language.moments.zh.moment import moment
from bot.language.moments.zh.offsets import THAT_DAY, lead, other_way
from bot.language.moments.zh.often import recurring_from
from bot.language.moments.zh.ranges import between_end, counted_from, days_free, end_behind_verb, moved, range_end

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

STARTS = "gft过jbwZmS&0aANCKMOLlHQJYDTFGiUWEPprs逢夕每第从截季月年半周差隔"
# Words that only join others to a time, where a word that is none follows: 从上海, 每位同事.
JOINING = "从截到每第起约V,前后内间隔过止的"
_N = "[0aA]"
# 周三周四两天
_IN_ALL = re.compile(rf"{_N}天(?![前后内])")
# 1800年 is a year, if none that is on the calendar here.
_YEAR_OF_OLD = re.compile(r"\d{4,}\s?年")
# 周六、日 but 周六、日本专家
_JAPAN = ("本", "语", "元", "报", "方")
# 五年来, not 三个月来一次
_TILL_NOW = re.compile(r"来(?=$|[\s,，。;；、的]|我|一直|累计|首|共|取得|各)")
# Under this the memo holds the day that the message named last.
_DAY_NAMED = -1
_SUFFIX = re.compile(
    r"约?(?:(?P<or>V)?(?P<before>前)|(?P<until>止)|(?P<within>内)|(?P<since>[起或])|(?P<or2>V)?(?P<after>后))"
)


def read(line: Line, index: int, year: int) -> tuple[list[Placed], int] | None:
    """Read the expressions that begin with the token `index`; `year` is the reference's.

    Returns them and the token behind, None where nothing begins here. An empty list tells to skip those tokens.
    """
    codes = line.codes
    recurring = recurring_from(line, index, year)
    if recurring is not None:
        return [(Phrase(grain=recurring[0]), index, recurring[1])], recurring[1]
    first = _phrase(line, index, year)
    each = _each_day(line, first, year) if first else None
    if each:
        return each
    if first is None:
        return _weekdays_in_a_row(line, index)
    first = _that_day(line, first)
    found, at = [first], first[2]
    while len(found) < 8:
        if codes[at : at + 1] in ("V", ","):
            following = _day_in_all(line, at + 1, found[-1][0]) or _listed(line, at + 1, year, found[-1][0])
        else:
            # 周三周四
            following = _listed(line, at, year, found[-1][0]) if codes[at - 1 : at + 1] == "WW" else None
        if following is None:
            break
        found.append(following)
        at = following[2]
    if len(found) > 1 and _IN_ALL.match(codes, at) and line.tokens[at].value == len(found):
        at += 2
    return found, at


def _that_day(line: Line, placed: Placed) -> Placed:
    """Return 次日 and 当晚 as they are meant behind a day that the message names: of that day, not of today."""
    phrase, index, at = placed
    said, earlier = phrase.first, line.memo.get(_DAY_NAMED)
    if said is None:
        return placed
    ahead = THAT_DAY.get(line.folded[line.tokens[index].start : line.tokens[index].end])
    if ahead is None:
        last = phrase.last or said
        if last.daily() and said.daily():
            if phrase.last is not None and not last.anchored() and last.month is None:
                within = {name: getattr(said, name) for name in ("year", "years", "month", "months", "weeks")}
                last = replace(last, **within)
            line.memo[_DAY_NAMED] = last
        return placed
    if earlier is None or phrase.last is not None:
        return placed
    late = ahead == 1 and (earlier.hour or 0) > 12 and said.hour is not None and said.part is None
    day = replace(earlier, part=None, hour=None, minute=None, second=None, sure=None)
    moved = replace(said, days=None, shift=((ahead, "day"),), beside=day, sure=late or said.sure)
    return phrase._replace(first=moved), index, at


def _each_day(line: Line, run: Placed, year: int) -> tuple[list[Placed], int] | None:
    """Read 今明两天上午: that time of each of the days."""
    phrase, index, at = run
    first, last = phrase.first, phrase.last
    if line.codes[index:at] != "j" or not first or not last or first.days is None or last.days is None:
        return None
    time = moment(line, at + 1 if line.codes[at : at + 1] == "的" else at, year)
    if time is None or time[0].dated() or time[0].now or last.days - first.days > 3:
        return None
    said = [time[0].merge(Said(days=day)) for day in range(first.days, last.days + 1)]
    # Each has words of its own, the last what is left of them.
    edges = [*range(index, index + len(said)), time[1]]
    if None in said or edges[-2] >= time[1]:
        return None
    return [(Phrase(first=day), *edges[nth : nth + 2]) for nth, day in enumerate(said)], time[1]


def _weekdays_in_a_row(line: Line, index: int) -> tuple[list[Placed], int] | None:
    """Read 周二三四 and 下周三四."""
    at = index + (1 if line.codes[index] == "D" else 0)
    if line.codes[at : at + 1] != "g":
        return None
    weeks = line.tokens[index].value if at > index else None
    said = [Said(weekday=day, weeks=weeks) for day in line.tokens[at].value]
    return [(Phrase(first=day, near=turn > 0), index, at + 1) for turn, day in enumerate(said)], at + 1


def _listed(line: Line, index: int, year: int, before: Phrase) -> Placed | None:
    """Read a further item of a list, which takes from the item before what it leaves out."""
    earlier = before.last or before.first
    short = line.codes[index : index + 1]
    if before.grain is not None or earlier is None or short == "x":
        return None
    if (
        short
        and short in "0aA日"
        and line.codes[index - 1] == "V"
        and earlier.weekday is not None
        and earlier.day is None
    ):
        value = 7 if short == "日" and line.written(index) == "日" else line.tokens[index].value
        bare = line.codes[index + 1 : index + 2] in ("", "x", "V", "P", "C") and line.after(index + 1)[:1] not in _JAPAN
        if bare and isinstance(value, int) and 1 <= value <= 7:
            return Phrase(first=Said(weekday=value - 1), near=True), index, index + 1
    following = _phrase(line, index, year)
    if following is None or following[0].first is None or following[0].grain is not None:
        return None
    unit = open_unit(following[0].first)
    if unit is None:
        return None
    if unit == "year" and not earlier.anchored() and not _in_order(earlier, following[0].first):
        # 国庆、五一: each is the next one.
        return following
    return following[0]._replace(near=True), following[1], following[2]


def _day_in_all(line: Line, index: int, before: Phrase) -> Placed | None:
    """Read 19 in 5月18、19两天."""
    earlier = before.last or before.first
    if earlier is None:
        return None
    if line.codes[index - 1] != "V" or not earlier.day or earlier.timed() or not _IN_ALL.match(line.codes, index + 1):
        return None
    value = line.tokens[index].value
    if not isinstance(value, int) or not earlier.day < value <= 31:
        return None
    return Phrase(first=Said(day=value), near=True), index, index + 1


def _in_order(earlier: Said, later: Said) -> bool:
    """Tell whether two parts of a year are listed as they follow each other: 1月、3月."""
    pairs = ((earlier.month, later.month), (earlier.quarter, later.quarter), (earlier.half, later.half))
    return any(first is not None and second is not None and first <= second for first, second in pairs)


def _phrase(  # noqa: PLR0911 - one for each shape
    line: Line, index: int, year: int
) -> Placed | None:
    codes = line.codes
    at = index
    opening = {"截": "before", "从": "after"}.get(codes[at : at + 1])
    if opening:
        at += 1
    if codes[at : at + 1] == "在":
        at += 1
    if codes[at : at + 1] == "j":
        first_said, last_said = line.tokens[at].value
        return Phrase(first=first_said, last=last_said, open=opening), index, at + 1
    counted = None if opening else lead(line, at)
    if counted is not None:
        return counted[0], index, counted[1]
    within = None if opening else _within(line, at)
    if within is not None:
        return within[0], index, within[1]
    first = moment(line, at, year)
    if first is None:
        return None if opening else _lasting(line, index)
    said, at = first
    if codes[at : at + 1] == "j":
        run = [said.merge(end) for end in line.tokens[at].value]
        if None not in run:
            # 今年三四月
            return Phrase(first=run[0], last=run[1]), index, at + 1
    counted_on = counted_from(line, at, said) if opening != "before" else None
    if counted_on is not None:
        return counted_on[0], index, counted_on[1]
    free = days_free(line, at, said) if opening is None else None
    if free is not None:
        return free[0], index, free[1]
    last = range_end(line, at, year, said) or between_end(line, at, year)
    last = last or (end_behind_verb(line, at, year) if opening == "after" else None)
    if last is not None and opening != "before":
        end = last[1] + (1 if codes[last[1] : last[1] + 1] == "间" else 0)
        suffix = _SUFFIX.match(codes, end)
        return Phrase(first=said, last=last[0]), index, suffix.end() if suffix and suffix["until"] else end
    phrase, end = _ended(line, index, at, said, opening)
    return phrase, index, end


def _ended(line: Line, index: int, at: int, said: Said, opening: str | None) -> tuple[Phrase, int]:
    """Read what follows the moment `said` and tells whether it is an end or a beginning: 前, 之后, 起, 为止."""
    codes = line.codes
    if opening == "after" and moved(line, at):
        opening = None
    suffix = _SUFFIX.match(codes, at)
    begins = suffix is not None and opening is None and line.written(at) in ("开始", "開始")
    if begins and (said.hour is not None or any(unit in SECONDS for _, unit in said.shift or ())):
        # 演出七点开始 and 五分钟后开始 are one moment, 从七点开始 open.
        return Phrase(first=said), at + 1
    if suffix and (opening != "before" or not suffix["after"]):
        return _opened(said, suffix, opening, _so_far(line, suffix)), suffix.end()
    if opening is None and line.codes[at : at + 1] == "截" and codes[at + 1 : at + 2] in ("", "x", ","):
        # 周五截止
        return Phrase(first=said, open="before"), at + 1
    if codes[at : at + 1] == "约":
        at += 1
    if opening is None and codes[index - 1 : index] == "到" and codes[at : at + 1] == "止":
        opening = "before"
    counts = not line.folded.startswith("早于", line.tokens[index].start)
    return Phrase(first=said, open=opening, counts=counts, also=other_way(said) or _by_the_moon(line, at, said)), at


def _by_the_moon(line: Line, at: int, said: Said) -> Said | None:
    """Return the feast of the Chinese calendar that 八月十五 can mean as well; None where it names a day of ours."""
    if said.month is None or said.day is None or said.lunar or said.timed():
        return None
    if line.folded[line.tokens[at - 1].start] not in NUMERAL or not set(line.written(at - 1)) <= set(NUMERAL):
        return None
    return replace(said, lunar=True) if f"lunar {said.month}-{said.day}" in feasts().values() else None


def _opened(said: Said, suffix: re.Match[str], opening: str | None, past_said: bool) -> Phrase:
    if said.part == "noon" and said.hour is None:
        said = replace(said, part=None, hour=12, sure=True)
    if suffix["before"]:
        counts = True if suffix["or"] or opening == "before" else None
        return Phrase(first=said, open="before", counts=counts)
    if suffix["within"] and said.slice is not None:
        return Phrase(first=said)
    if suffix["until"] or suffix["within"]:
        return Phrase(first=said, open="before")
    past = bool(suffix["since"]) and past_said
    return Phrase(
        first=said, open="after", past=past, counts=bool(suffix["since"] or suffix["or2"] or opening == "after")
    )


def _so_far(line: Line, suffix: re.Match[str]) -> bool:
    return line.written(suffix.end() - 1)[-2:] in ("以来", "以來", "至今")


def _within(line: Line, index: int) -> tuple[Phrase, int] | None:
    """Read 三天内: a deadline counted from now; 三天以来: what has lasted as long."""
    length = amount(line, index)
    if length and line.codes[length[1] : length[1] + 1] == "起" and line.written(length[1]) in ("以来", "以來"):
        ago = tuple((-count, unit) for count, unit in length[0])
        return Phrase(first=Said(shift=ago), open="after"), length[1] + 1
    long = length and len(length[0]) == 1 and length[0][0][1] in ("day", "week", "month", "year")
    if length and long and _TILL_NOW.match(line.after(length[1])):
        # 五年来
        ((count, unit),) = length[0]
        return Phrase(first=Said(slice=(count, unit, -1, 0))), length[1]
    if length is None or line.codes[length[1] : length[1] + 1] != "内":
        return None
    return Phrase(first=Said(shift=length[0]), open="before"), length[1] + 1


def _lasting(line: Line, index: int) -> Placed | None:
    length = amount(line, index)
    if (
        length is None
        or not is_amount(line, length[1])
        or _YEAR_OF_OLD.match(line.folded[line.tokens[index].start : line.tokens[index].start + 7])
    ):
        return None
    return Phrase(grain=iso_duration(length[0])), index, length[1]
