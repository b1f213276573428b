"""Reading Chinese expressions of time, simplified after folding, Cantonese words among them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase, iso_duration
from bot.language.moments.recurrence import at_time, every, rule
from bot.language.moments.resolve import open_unit
from bot.language.moments.said import Said
from bot.language.moments.workdays import days_off
from bot.language.moments.zh_amounts import UNITS, amount, is_amount
from bot.language.moments.zh_moment import Piece, moment
from bot.language.moments.zh_offsets import AFTER_TODAY, lead, other_way
from bot.language.moments.zh_recur import alternate, recurrence

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]

STARTS = frozenset("过jbwZmS&0aANCKMOLlHQJYDTFGWEPpr每第从截季月年半周差隔")
_N = "[0aA]"
_NTH_FROM = re.compile(rf"的?第({_N})个?([天日])")
_DAYS_OFF = re.compile(r"\s*(?:假期|长假|小长假|黄金周)(?![前后之以])")
_NOT_ONCE = re.compile(r"\s*(?:都|也|没|不)")
_SUFFIX = re.compile(
    r"约?(?:(?P<or>V)?(?P<before>前)|(?P<until>止)|(?P<within>内)|(?P<since>[起或])|(?P<or2>V)?(?P<after>后))"
)


def read(line: Line, index: int, year: int) -> tuple[list[Placed], int] | None:
    """Read the expressions that begin with the token `index`; `year` is the reference's.

    Returns them and the token behind, None where nothing begins here. An empty list tells to skip those tokens.
    """
    codes = line.codes
    recurring = _recurring(line, index, year)
    if recurring is not None:
        return [(Phrase(grain=recurring[0]), index, recurring[1])], recurring[1]
    first = _phrase(line, index, year)
    if first is None:
        return None
    found, at = [first], first[2]
    while codes[at : at + 1] in ("V", ",") and len(found) < 8:
        following = _listed(line, at + 1, year, found[-1][0])
        if following is None:
            break
        found.append(following)
        at = following[2]
    return found, at


def _listed(line: Line, index: int, year: int, before: Phrase) -> Placed | None:
    """Read a further item of a list, which takes from the item before what it leaves out."""
    earlier = before.last or before.first
    if before.grain is not None or earlier is None:
        return None
    short = line.codes[index : index + 1]
    if (
        short
        and short in "0aA"
        and line.codes[index - 1] == "V"
        and earlier.weekday is not None
        and earlier.day is None
    ):
        value = line.tokens[index].value
        bare = line.codes[index + 1 : index + 2] in ("", "x", "V", "P", "C")
        if bare and isinstance(value, int) and 1 <= value <= 6:
            return Phrase(first=Said(weekday=value - 1), near=True), index, index + 1
    following = _phrase(line, index, year)
    if following is None or following[0].first is None or following[0].grain is not None:
        return None
    unit = open_unit(following[0].first)
    if unit is None or unit == "year":
        return None if unit is None else following
    return following[0]._replace(near=True), following[1], following[2]


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
    counted_on = _onward(line, at, said) if opening != "before" else None
    if counted_on is not None:
        return counted_on[0], index, counted_on[1]
    free = _holidays(line, at, said) if opening is None else None
    if free is not None:
        return free[0], index, free[1]
    last = _last(line, at, year, said) or _between(line, at, year)
    if last is not None and opening != "before":
        end = last[1] + (1 if codes[last[1] : last[1] + 1] == "间" else 0)
        suffix = _SUFFIX.match(codes, end)
        return Phrase(first=said, last=last[0]), index, suffix.end() if suffix and suffix["until"] else end
    suffix = _SUFFIX.match(codes, at)
    if suffix and (opening != "before" or not suffix["after"]):
        return _opened(said, suffix, opening, _so_far(line, suffix)), index, suffix.end()
    if codes[at : at + 1] == "约":
        at += 1
    if opening is None and codes[index - 1 : index] == "到" and codes[at : at + 1] == "止":
        opening = "before"
    return Phrase(first=said, open=opening, also=other_way(said)), index, at


def _onward(  # noqa: PLR0911 - one for each form
    line: Line, at: int, said: Said
) -> tuple[Phrase, int] | None:
    """Read 三天 in 明天起三天 and 三天内 in 自明天起三天内."""
    if line.codes[at : at + 1] != "起" or not said.daily() or said.timed():
        return None
    nth = _NTH_FROM.match(line.codes, at + 1)
    if nth:
        # 今天起第十天 counts today.
        count = line.tokens[nth.start(1)].value - 1
        return (Phrase(first=Said(shift=((count, UNITS[nth[2]]),), beside=said)), nth.end()) if count > 0 else None
    length = amount(line, at + 1)
    if length is None or len(length[0]) > 1:
        return None
    ((count, unit),) = length[0]
    if unit not in ("day", "workday", "week", "month", "year"):
        return None
    if line.codes[length[1] : length[1] + 1] == "内":
        return Phrase(first=Said(shift=length[0], beside=said), open="before"), length[1] + 1
    if unit not in ("day", "week"):
        return None
    days = count * (7 if unit == "week" else 1) - 1
    return Phrase(first=said, last=Said(shift=((days, "day"),), beside=said)), length[1]


def _holidays(line: Line, at: int, said: Said) -> tuple[Phrase, int] | None:
    """Read 假期 behind a feast: the days off from it on."""
    word = _DAYS_OFF.match(line.after(at))
    days = days_off(said.feast)
    if word is None or days < 2 or said.timed() or line.codes[at - 1] != "F":
        return None
    return Phrase(first=said, last=Said(shift=((days - 1, "day"),), beside=said)), at + 1


def _last(line: Line, at: int, year: int, said: Said | None = None) -> Piece | None:
    """Read the end of a range behind its first moment."""
    codes = line.codes
    if codes[at : at + 1] in ("起", "约"):
        at += 1
    until = codes[at : at + 1] == "截" and line.folded.startswith("直", line.tokens[at].start)
    if codes[at : at + 1] != "到" and not until:
        return None
    if codes[at : at + 2] == "到到":
        at += 1
    last = moment(line, at + 1, year)
    if last is None or said is None or not said.daily() or said.shift is not None or said.beside is not None:
        return last
    if last[0].days == 1 and last[0].part is not None and line.written(at + 1) in AFTER_TODAY:
        # 5月20日晚8点到次日凌晨2点: the day after that one.
        day = replace(said, part=None, hour=None, minute=None, second=None, sure=None)
        return replace(last[0], days=None, shift=((1, "day"),), beside=day), last[1]
    return last


def _between(line: Line, at: int, year: int) -> Piece | None:
    """Read the end of a range in X和Y之间."""
    if line.codes[at : at + 1] != "V":
        return None
    last = moment(line, at + 1, year)
    return last if last and line.codes[last[1] : last[1] + 1] == "间" else None


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
    """Read 三天内: a deadline counted from now."""
    length = amount(line, index)
    if length is None or line.codes[length[1] : length[1] + 1] != "内":
        return None
    return Phrase(first=Said(shift=length[0]), open="before"), length[1] + 1


def _once(line: Line, index: int) -> tuple[str, int] | None:
    """Read 两年一次."""
    length = amount(line, index) if "次" in line.codes[index : index + 5] else None
    if length is None or len(length[0]) > 1 or line.codes[length[1] : length[1] + 1] != "次":
        return None
    ((count, unit),) = length[0]
    return (
        None if unit == "workday" or _NOT_ONCE.match(line.after(length[1] + 1)) else (every(unit, count), length[1] + 1)
    )


def _lasting(line: Line, index: int) -> Placed | None:
    length = amount(line, index)
    if length is None or not is_amount(line, length[1]):
        return None
    return Phrase(grain=iso_duration(length[0])), index, length[1]


def _recurring(line: Line, index: int, year: int) -> tuple[str, int] | None:
    codes = line.codes
    found: tuple[str, int] | None = None
    if codes[index] == "每":
        alternating = codes[index + 1 : index + 2] == "隔"
        found = alternate(line, index + 2) if alternating else recurrence(line, index)
    elif codes[index] == "隔":
        found = alternate(line, index + 1)
    elif codes[index] in "WDT":
        # 周一到周五每天, 周一至周五每天上午九点
        match = re.compile(r"W到W(?=每天|每T)").match(codes, index)
        found = recurrence(line, index - 1) if match else None
        if found and match:
            found = found[0], match.end() + 2
    elif codes[index] == "w" and codes[index - 1 : index] not in ("个", "0", "a", "A", "b", "O"):
        match = re.compile(r"w(每[天T]|的?(?=[P0aAC]))").match(codes, index)
        found = (rule("WEEKLY", BYDAY="MO,TU,WE,TH,FR"), match.end()) if match else None
    else:
        found = _once(line, index)
    if found is None:
        return None
    written, at = found
    if codes[at : at + 1] in ("的", ",", "在"):
        at += 1
    time = moment(line, at, year)
    if time is None or time[0].dated() or time[0].now or not time[0].timed():
        return written, found[1]
    last = _last(line, time[1], year)
    end = last[1] if last and not last[0].dated() else time[1]
    return at_time(written, time[0]), end
