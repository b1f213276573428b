"""Reading Chinese expressions of time, simplified after folding, Cantonese words among them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.language.moments.lexing import Line
from bot.language.moments.phrase import Phrase, iso_duration
from bot.language.moments.recurrence import at_time, rule
from bot.language.moments.resolve import open_unit
from bot.language.moments.said import Said
from bot.language.moments.zh_amounts import UNITS, amount, is_amount
from bot.language.moments.zh_guards import mistaken
from bot.language.moments.zh_offsets import ahead, beside, lead, other_way
from bot.language.moments.zh_recur import alternate, recurrence
from bot.language.moments.zh_rules import rules, rules_behind

# A phrase and the tokens that it takes: the first one and the one behind it.
Placed = tuple[Phrase, int, int]
# What was said of a moment, and the token behind it.
Piece = tuple[Said, int]

STARTS = frozenset("过jbmS&0aANCKMOLlHQJYDTFGWEPpr每第从截季月年半周差隔")
_N = "[0aA]"
_GLUE = re.compile(r"[的,在]?")
_SLICE = re.compile(rf"K({_N}|半)个?([秒n分h天日周月季年w])|D(h|n)")
_FIVES = re.compile(rf"({_N})点(?:({_N})z|搭({_N}))")
_LACKING = re.compile(rf"(P?)差({_N}|q)分?到?({_N})点|(P?)({_N})点差({_N}|q)分?")
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
    first = _moment(line, at, year)
    if first is None:
        return None if opening else _lasting(line, index)
    said, at = first
    last = _last(line, at, year) or _between(line, at, year)
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


def _last(line: Line, at: int, year: int) -> Piece | None:
    """Read the end of a range behind its first moment."""
    codes = line.codes
    if codes[at : at + 1] in ("起", "约"):
        at += 1
    until = codes[at : at + 1] == "截" and line.folded.startswith("直", line.tokens[at].start)
    if codes[at : at + 1] != "到" and not until:
        return None
    if codes[at : at + 2] == "到到":
        at += 1
    return _moment(line, at + 1, year)


def _between(line: Line, at: int, year: int) -> Piece | None:
    """Read the end of a range in X和Y之间."""
    if line.codes[at : at + 1] != "V":
        return None
    last = _moment(line, at + 1, year)
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


def _lasting(line: Line, index: int) -> Placed | None:
    length = amount(line, index)
    if length is None or not is_amount(line, length[1]):
        return None
    return Phrase(grain=iso_duration(length[0])), index, length[1]


def _moment(line: Line, index: int, year: int) -> Piece | None:
    """Read as many pieces as make one moment."""
    first = ahead(line, index) or _shifted(line, index) or _piece(line, index, year, behind=False)
    if first is None:
        return None
    said, at = first
    while True:
        gap = _GLUE.match(line.codes, at)
        after = gap.end() if gap else at
        moved = beside(line, at, said)
        if moved is not None:
            said, at = moved
            continue
        following = _piece(line, after, year, behind=True)
        merged = said.merge(following[0]) if following else None
        if following is None or merged is None:
            break
        if "B" in line.codes[after : following[1]] and after != at:
            break
        said, at = merged, following[1]
    return None if mistaken(line, said, index, at) else (said, at)


def _piece(line: Line, index: int, year: int, *, behind: bool) -> Piece | None:
    codes = line.codes
    match = _SLICE.match(codes, index)
    if match:
        return _slice(line, match)
    fives = _FIVES.match(codes, index)
    if fives:
        minute = 5 * line.tokens[fives.start(2) if fives[2] else fives.start(3)].value
        return (Said(hour=line.tokens[index].value, minute=minute), fives.end()) if minute < 60 else None
    lacking = _LACKING.match(codes, index)
    if lacking:
        return _lacking(line, lacking)
    if codes[index : index + 2] == "a年":
        # 24年 is a year where it is near, else a length of time (30年).
        value = line.tokens[index].value
        near = abs(value + 2000 - year) <= 6 and codes[index + 2 : index + 3] not in ("前", "后", "内", "半")
        following = codes[index + 2 : index + 3]
        if near and not following.isdigit() and following not in ("a", "Q", "H", "B", "O", "第"):
            return Said(year=value + 2000), index + 2
    found = (rules_behind() if behind else rules()).read(line, index)
    if found is None or (behind and found[0].now):
        return None
    return found


def _slice(line: Line, match: re.Match[str]) -> Piece | None:
    """Read 前两天, 未来7天, 上个小时, and inside a period 前10天, 最后三天."""
    if match[3]:
        return Said(slice=(1, UNITS[match[3]], line.tokens[match.start()].value or -1, 1)), match.end()
    side = line.tokens[match.start()].value
    count = 0.5 if match[1] == "半" else line.tokens[match.start(1)].value
    if not 0 < count <= 999:
        return None
    return Said(slice=(count, UNITS[match[2]], side, -side)), match.end()


def _lacking(line: Line, match: re.Match[str]) -> Piece | None:
    """Read 差五分三点 and 三点差一刻."""
    part, minutes, hour = (match.start(group) for group in ((1, 2, 3) if match[3] else (4, 6, 5)))
    lacking, full = line.tokens[minutes].value, line.tokens[hour].value
    if not (1 <= full <= 24 and 0 < lacking < 60):
        return None
    said = Said(hour=full - 1 or 12, minute=60 - lacking)
    if match[1] or match[4]:
        said.part = line.tokens[part].value
    return said, match.end()


def _shifted(line: Line, index: int) -> Piece | None:
    """Read an amount of time before or after now: 三天后, 两个小时前."""
    length = amount(line, index)
    if length is None:
        return None
    sign = {"前": -1, "后": 1}.get(line.codes[length[1] : length[1] + 1])
    if sign is None:
        return None
    return Said(shift=tuple((count * sign, unit) for count, unit in length[0])), length[1] + 1


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
    elif codes[index] == "w" and codes[index + 1 : index + 2] == "每":
        found = rule("WEEKLY", BYDAY="MO,TU,WE,TH,FR"), index + 3
    if found is None:
        return None
    written, at = found
    if codes[at : at + 1] in ("的", ",", "在"):
        at += 1
    time = _moment(line, at, year)
    if time is None or time[0].dated() or time[0].now or not time[0].timed():
        return written, found[1]
    last = _last(line, time[1], year)
    end = last[1] if last and not last[0].dated() else time[1]
    return at_time(written, time[0]), end
