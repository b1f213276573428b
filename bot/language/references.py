"""References to items: codes as people write them, and postings that begin with a report mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.language.fold import fold
from bot.language.spelled_codes import number_alone, spelled

# Full width, as Chinese keyboards type it, and its ordinary characters: one for one.
_HALF_WIDTH = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
# A full-width comma parts what is written, where a plain one may stand inside a number.
_HALF_WIDTH_CODES = {wide: plain for wide, plain in _HALF_WIDTH.items() if plain != ord(",")}
_WIDE = re.compile(f"[{re.escape(''.join(map(chr, _HALF_WIDTH_CODES)))}]")
# What opens the words after a command, before "tarefa 7".
_OPENING = re.compile(r"(?:[\s:：#＃]|(?:os?|as?)\s)*", re.IGNORECASE)
_NEAR_SPELLED = 40
# The longest code, and what tells whether it stands alone.
_NEAR = 12
_SPACED_CODE = re.compile(r"([TEP])[\s-]?([0-9]{1,6})(?![A-Za-z0-9_]|[.,/-][0-9])", re.IGNORECASE)
# What is in whatever holds a code.
_LIKE_CODE = re.compile(r"[TEPtep][-\s]?[0-9]")
_SIGN = re.compile(r"[#＃]")
# What may stand before a code up front: marks, words that join codes, and what is counted by codes.
_LEADING = re.compile(
    r"(?:[\s:,;.、，：；。&+/()（）\[\]【】「」–—-]|和|与|與|及|e(?=\s)"
    r"|任务|任務|交流活动|交流活動|活动|活動|(?:tarefas?|interc[aâ]mbios?)(?=[\s:]))*",
    re.IGNORECASE,
)
_AFTER = re.compile(r"(?:[\s:;、，：；。)）\]】」–—]|[,.](?!\d)|-(?!\d))+")
_MENTIONS = re.compile(r"^(?:\s*@\w+[\s:,，：]*)+")
# What opens a report; compared folded, so that accents, full width and traditional characters do not matter.
_MARK = re.compile(r"#\s?(?:进展(?:情况|信息|填报)?|ac?tualizac(?:ao|oes))")
_LONGEST_MARK = 32
# Words beside a percentage that make it a state of the work, and such that make it a change or somebody's share.
_STATE = re.compile(r"完成|进度|进展|推进|conclu|execu|realiz|progress|pront|feit", re.IGNORECASE)
# 由40%提高到55%, subiu de 40% para 55%: what it reached.
_REACHED = re.compile(r"(?:[到至为]|para|até)\s*(?:os )?$")
_CHANGE = re.compile(
    r"(?:增长|提高|上升|增加|下降|减少|降低|占|aument\w*|subi\w*|desce\w*|redu\w*)[^\d]{0,6}$", re.IGNORECASE
)
_BESIDE = 10
_CLAUSE_END = re.compile(r"[,;。.!?\n]")
_CHINESE, _LETTER = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[^\W\d_]")
_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", 1)}


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a text names an item: `text[start:end]` means `code`."""

    start: int
    end: int
    code: str


@lru_cache(maxsize=1)
def _code() -> re.Pattern[str]:
    """Return what a code looks like; compiled at first use, as it takes a while."""
    # A code stands alone: not inside a word (PT7, COVID-19), a number (T7.5) or a hyphenated name. A space inside is
    # allowed where nothing else can be meant: "e 12" and "p 3" are Portuguese, "T 7" is a task. Terminals and car parks
    # have codes as well: T2航站楼, terminal T2; T2停车安排 and reporta T7 name tasks.
    return re.compile(
        r"(?=[TEP])(?<![A-Za-z0-9_./-])(?<!\bterminal )(?<!\bporta )"
        # In Chinese nothing else is meant, but for what is counted: E 6的议程.
        r"([TEP]-?|T\s|[EP]\s(?=[0-9]{1,6}\s?(?![点時时分号號日月年个個人名项項天周週元万萬倍楼樓排座区區栋棟口层層室桌站岁歲度])(?-i:[\u3400-\u9fff])))([0-9]{1,6})"
        r"(?!(?!ddl|deadline|owner|status|done)[A-Za-z]|[0-9_]|[.,/-][0-9]|\s?(?:航站|登机[口楼]|停车[场楼库]|出发[层口]|到达[层口]))",
        re.IGNORECASE,
    )


def references(text: str) -> list[Reference]:
    """Return where a text names items by code or by kind and number (任务7, tarefa n.º 7), in order, apart."""
    return list(_references(text))


# Several readers of a message ask for them.
@lru_cache(maxsize=8)
def _references(text: str) -> tuple[Reference, ...]:
    plain = text.translate(_HALF_WIDTH_CODES) if not text.isascii() and _WIDE.search(text) else text
    found = list(spelled(plain))
    if _LIKE_CODE.search(plain):
        found += [(match.start(), match.end(), _written(match)) for match in _code().finditer(plain) if int(match[2])]
    if not found:
        return ()
    apart: list[Reference] = []
    for start, end, code in sorted(found):
        if not apart or apart[-1].end <= start:
            apart.append(Reference(start, end, code))
    return tuple(apart)


def codes(text: str) -> list[str]:
    """Return the codes (T7, E2, P3) of the items that a text names, in order, each once; any case, full width as well.

    >>> codes("任务Ｔ７和 e2、第八项任务；COVID-19 不算")
    ['T7', 'E2', 'T8']
    """
    return list(dict.fromkeys(each.code for each in references(text)))


def code(text: str) -> str | None:
    """Return the one code that `text` consists of, None where it is anything else."""
    plain = text.translate(_HALF_WIDTH).strip()
    match = _SPACED_CODE.fullmatch(plain)
    if match is None:
        return next((found for start, end, found in spelled(plain) if (start, end) == (0, len(plain))), None)
    return _written(match) if int(match[2]) else None


def bare(text: str, letter: str) -> str | None:
    """Return the code that a number alone means where only one kind of item can: 7 after /task is T7."""
    number = number_alone(text.translate(_HALF_WIDTH).strip())
    return f"{letter}{number}" if number else None


def leading(text: str) -> tuple[str | None, str]:
    """Return the code with which the words after a command open, and what follows it; None and all of them without.

    Unlike in a message, nothing but a code is expected up front, so that it may be spaced or bear a number sign.

    >>> leading("任务T7：2027-03-05"), leading("#e 2"), leading("专家服务团")
    (('T7', '2027-03-05'), ('E2', ''), (None, '专家服务团'))
    """
    rest = _MENTIONS.sub("", text).strip()
    # "E 2" is read before the "e" that joins codes is passed over.
    starts = (
        sign := _end(_SIGN, rest, 0),
        _end(_LEADING, rest, _end(_SIGN, rest, _end(_LEADING, rest, sign))),
        _end(_LEADING, rest, _end(_OPENING, rest, 0)),
    )
    for start in starts:
        if (found := _code_at(rest, start, _SPACED_CODE)) is not None:
            return found[0], rest[_end(_AFTER, rest, found[1]) :]
    start = _end(_OPENING, rest, 0)
    plain = rest[start : start + _NEAR_SPELLED].translate(_HALF_WIDTH_CODES)
    for begin, end, found_code in spelled(plain):
        if begin == 0:
            return found_code, rest[_end(_AFTER, rest, start + end) :]
    return None, rest


def _written(match: re.Match[str]) -> str:
    return f"{match[1][0].upper()}{int(match[2])}"


@dataclass(frozen=True, slots=True)
class Posting:
    """What a message says of which items: `marked` where it opens with a report mark, `codes` those up front."""

    marked: bool
    codes: tuple[str, ...]
    body: str


def posting(text: str) -> Posting:
    """Take apart "#进展 T7 …", "#atualização T7, T8: …", "T7 …" or plain words; leading @mentions are dropped.

    `body` keeps the words as they were written.
    """
    rest = _MENTIONS.sub("", text).strip()
    length = _mark(rest)
    marked, rest = length > 0, rest[length:]
    found: list[str] = []
    place = 0
    while (taken := _code_at(rest, _end(_LEADING, rest, place))) is not None:
        found.append(taken[0])
        place = taken[1]
    body = rest[_end(_AFTER, rest, place) :] if found or marked else rest
    return Posting(marked, tuple(dict.fromkeys(found)), body)


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    match = pattern.match(text, place)
    return match.end() if match else place


def _mark(text: str) -> int:
    """Return how many characters of `text` are a report mark, 0 where it opens with none."""
    if not text.startswith(("#", "＃")):
        return 0
    for end in range(min(len(text), _LONGEST_MARK), 1, -1):
        if not text[end - 1].isspace() and _MARK.fullmatch(fold(text[:end])):
            inside_a_word = text[end - 1].isascii() and text[end : end + 1].isalpha() and not _code_at(text, end)
            return 0 if inside_a_word else end
    return 0


def _code_at(text: str, place: int, pattern: re.Pattern[str] | None = None) -> tuple[str, int] | None:
    """Return the code at `place` and where it ends."""
    match = (pattern or _code()).match(text[place : place + _NEAR].translate(_HALF_WIDTH_CODES))
    return (_written(match), place + match.end()) if match and int(match[2]) else None


@lru_cache(maxsize=1)
def _percent() -> re.Pattern[str]:
    """Return what a percentage looks like; compiled at first use, as it takes a while."""
    return re.compile(
        r"(?<![0-9])(?<![0-9][.,])(?:(?P<digits>[0-9]{1,3})(?:[.,][0-9]+)?\s?(?:%|por\s+cento\b)|百分之(?P<words>[一二三四五六七八九十百]{1,4})"
        r"|(?<![一二三四五六七八九十])(?P<tenths>[一二三四五六七八九])成(?![员立为功效果长本熟品都交绩]))",
        re.IGNORECASE,
    )


def percent(text: str) -> int | None:
    """Return how much of the work a text says is done, 0 to 100; None where it does not say.

    Of several percentages the last that stands beside a word such as 完成 or concluído counts, else the last that is
    no change ("增长15%") or share ("占15%").

    >>> percent("进度由40%提高到55%")
    55
    >>> percent("已完成八成，即80%"), percent("50 por cento concluído"), percent("参与率提高20%")
    (80, 50, None)
    """
    # A full-width comma ends what stands before it, and is no decimal one.
    plain = text.replace("，", ", ").translate(_HALF_WIDTH)
    states: list[int] = []
    others: list[int] = []
    for match in _percent().finditer(plain):
        value = int(match["digits"]) if match["digits"] else _number(match["words"] or match["tenths"] + "十")
        before = _CLAUSE_END.split(plain[max(0, match.start() - _BESIDE) : match.start()])[-1]
        if value is None or value > 100 or (_CHANGE.search(before) and not _REACHED.search(before)):
            continue
        after = _CLAUSE_END.split(plain[match.end() : match.end() + _BESIDE])[0]
        (states if _STATE.search(before) or _STATE.search(after) else others).append(value)
    found = states or others
    return found[-1] if found else None


def _number(words: str) -> int | None:
    """Read a Chinese number up to a hundred, None where it is none."""
    if words in ("百", "一百"):
        return 100
    tens, ten, ones = words.rpartition("十")
    if len(tens) > 1 or len(ones) > 1 or (tens and tens not in _DIGITS) or (ones and ones not in _DIGITS):
        return None
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def locale_of(text: str, otherwise: str) -> str:
    """Tell in which language words are written: Chinese where there is a Chinese character, else Portuguese.

    `otherwise` where there are no letters at all.
    """
    if _CHINESE.search(text):
        return "zh_Hans"
    return "pt" if _LETTER.search(text) else otherwise
