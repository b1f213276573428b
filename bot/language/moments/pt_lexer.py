"""Cutting Portuguese into tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from bot.language.moments.lexing import Made, Token, any_of, cut
from bot.language.moments.pt_phrases import phrases
from bot.language.moments.pt_words import ABBREVIATED, MONTHS, words

_MONTH_NAMES = any_of(MONTHS)
_FIGURES = (
    r"(?P<quarter_>(?:(?<=20\d\d)[/-]?|(?<=20\d\d ))[tq][1-4](?!\w)|(?<![\w.])(?:q[1-4](?:/| ?(?:de )?)(?=20\d\d(?!\d))"
    r"|t[1-4](?:/| de )(?=20\d\d(?!\d))))"
    r"|(?P<solid>https?://\S+|@\w+|[a-z][a-z_]{0,30}\d[a-z\d_.-]{0,60}|r?\$\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:\$|€"
    r"|%|eur(?:os)?\b|mop\b))"
    r"|(?P<quarter>(?<![\d.,/-])[1-4]\s?t(?=(?:\s|/| de )?20\d\d(?!\d)))"
    r"|(?P<half_year>(?<![\d.,/-])[12]\s?s(?=(?:\s|/| de )?20\d\d(?!\d)))"
    r"|(?P<share>(?:1/[24]|3/4)(?= ?(?:d[ae] )?hora\b))"
    r"|(?=\d)(?:(?P<G>(?:(?<![\d./:-])|(?<=[^\d./:-]\d-)(?=\d\d?/\d)|(?<=^\d-)(?=\d\d?/\d)|(?<=[^\d./:-]\d\d-)(?=\d\d?/\d)"
    r"|(?<=^\d\d-)(?=\d\d?/\d)|(?<=/\d-)|(?<=/\d\d-)|(?<=/\d\d\d\d-))(?:"
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-/.])(?P<m>[01]?\d)(?:(?P=s)(?P<d>[0-3]?\d))?(?:[t](?=\d{1,2}:)|(?![\d/]|[-.]\d))"
    r"|(?P<a>\d{1,2})(?P<s2>[-/.])(?P<b>\d{1,2})(?P=s2)(?P<c>(?:19|20)\d\d)(?![\d/]|\.\d|-\d(?!\d?/\d))"
    r"|(?P<a2>\d{1,2})(?P<s3>[-/])(?P<b2>\d{1,2})(?P=s3)(?P<c2>\d\d)(?![\d/]|[.,]\d|-\d(?!\d?/\d))"
    r"|(?P<a3>[0-3]\d)\.(?P<b3>[01]\d)\.(?P<c3>\d\d)(?![\d/]|[-.,]\d)"
    r"|(?:(?<=em )|(?<=dia )|(?<=ate ))(?P<e3>[0-3]?\d)-(?P<f3>0[1-9])(?![\d/]|[-.,]\d)"
    r"|(?P<e>\d{1,2})/(?P<f>\d{1,2})(?![\d/%]|[.,]\d|-\d(?!\d?/\d)"
    rf"| (?:de )?(?:{_MONTH_NAMES})\b)"
    r"|(?P<my>0?[1-9]|1[0-2])[/-](?P<yy>(?:19|20)\d\d)(?![\d/%]|[-.,]\d)"
    rf"|(?P<dn>\d{{1,2}})[-/.](?P<mn>{_MONTH_NAMES}|{'|'.join(ABBREVIATED)})\.?(?:[-/.](?P<yn>(?:19|20)\d\d"
    rf"|\d\d))?(?![\w/])"
    r"))"
    r"|(?P<C>(?<![\d.:/+])(?P<H>[0-2]?\d)\s?(?::\s?(?P<Mi>[0-5]\d)(?::(?P<S>[0-5]\d))?\s?(?:h(?:oras|rs|s)?"
    r"|m(?:in)?\b)?|h\s?(?P<Mi2>[0-5]\d)(?:\s?m(?:in)?(?![a-z\d])"
    r"|\s?m(?:in)?\s?(?P<S2>[0-5]\d)s?(?![a-z]))?)"
    r"(?:\s?(?P<half>[ap]\.?m\b\.?|[ap]\. m\b\.?))?(?![\da-z]|:\d))"
    r"|(?P<C2>(?<![\d.:/])(?P<H2>[01]?\d)\s?(?P<half2>[ap]\.?m\b\.?|[ap]\. m\b\.?))"
    r"|(?P<c_>(?<![\d.:/])(?P<H3>[0-2]?\d)h(?:rs|oras|s)?(?![\da-z]))"
    r"|(?P<O>(?<![\d.,])\d{1,2}\.?[oa]s?(?![a-z\d])(?P<feira>[ -]feiras?\b)?))"
)
_TAIL = (
    r"|(?P<feirado>(?:segunda|terca|quarta|quinta|sexta)[ -]feira\b)|(?P<feirados>(?:segunda|terca|quarta|quinta"
    r"|sexta)s[ -]feiras?\b)"
    r"|(?P<word>[a-z]+)|(?P<num>(?<![\d.,])\d+(?:[.,]\d+)?(?!\d|h\d|:\d))|(?P<space>[ \t\n\r]+)"
    r"|(?P<comma>[,()]\s?[,()]?)|(?P<dash>[-—–~]{1,3})|(?P<x>.)"
)
_NOTHING_COUNTED = re.compile(r" *\n|\s*(?:$|[^\w\s]|(?:atras|antes|depois|e|de|por|para)\b)")
# What ends a sentence or a clause, and with it what a number could count.
_CLOSING = frozenset(".?!;:»”\"'…")
_OUT_OF = re.compile(r"\b(?:nota|pontuacao|cada|classificacao|media)(?: (?:de|e))? $")
_NO_NOUN = re.compile(
    r"\.? *\n|\.?\s*(?:$|[^\w\s]|\d|(?:de|do|as|pelas?|pelo|a|ate|e|ou|para|com|no|na|em|por|ao|das|desde|entre|sem|sob"
    r"|se|que|foi|vai)\b)"
)
_OF_DAY = re.compile(r" ?d[ae] (?:manha|tarde|noite|madrugada)\b")
_DECEMBER_OF = re.compile(r"\.?(?:\s?[/-]\s?|\s(?:de )?)(?:19|20)\d\d(?!\d)")


@lru_cache(maxsize=1)
def _lexer() -> re.Pattern[str]:
    slash = (
        r"(?:(?<=(?:19|20)\d\d)|(?<=[a-z][a-z][a-z]))/(?=(?:19|20)\d\d(?![\d/]))"
        rf"|(?<=\d)/(?=[0-3]?\d (?:de )?(?:{_MONTH_NAMES})\b)"
    )
    return re.compile(rf"(?P<slash>{slash})|(?P<idle>[^a-z0-9\s,()\-—–~$@]+)|{_FIGURES}{_TAIL}", re.DOTALL)


def tokens(folded: str) -> list[Token]:
    """Cut a folded message into tokens; 31 in words is one number, an ordinal before what it counts no weekday."""
    cut_up = cut(folded, _lexer(), _make)
    made: list[Token] = []
    for index, token in enumerate(cut_up):
        following = cut_up[index + 1].code if index + 1 < len(cut_up) else ""
        if token.code == "x" and made and made[-1].code in "mvi" and folded[token.start : token.end].strip() == ".":
            # The dot of an abbreviation: 14 de out. de 2027.
            continue
        if token.code == "S" and following and following in "szWSdnt$":
            token = Token("O", token.value + 2, token.start, token.end)  # noqa: PLW2901 - it is that token's reading
        elif token.code == "v" and made and made[-1].code == "0" and folded.startswith("seg", token.start):
            # 90 seg, but dia 8, seg.
            day = len(made) > 1 and made[-2].code in "dqa"
            token = token if day else Token("u", None, token.start, token.end)  # noqa: PLW2901
        elif token.code == "O" and _is_a_second(token, made, folded):
            token = Token("u", None, token.start, token.end)  # noqa: PLW2901
        elif token.code == "0" and _is_december(token, made, folded):
            token = Token("m", 12, token.start, token.end)  # noqa: PLW2901
        elif token.code == "0" and isinstance(token.value, float):
            token = _dotted_clock(token, made[-1] if made else None, following, folded)  # noqa: PLW2901
        elif token.code == "b" and following == "0" and (not made or made[-1].code not in "q=gkN"):
            # Passados dez dias is ten days later, nos passados dez dias the last ten.
            token = Token("D" if folded.startswith("passad", token.start) else "b", token.value, *token[2:])  # noqa: PLW2901
        elif token.code == "x" and _closes(token, made, folded):
            token = Token(".", None, token.start, token.end)  # noqa: PLW2901
        made.append(token)
        _compose(made, folded)
    return _weekdays_by_number(_about(made), folded)


def _about(made: list[Token]) -> list[Token]:
    """Read the amount in dois ou três dias and 2-3 semanas as its larger number."""
    for at in range(len(made) - 4, -1, -1):
        if len(made) < at + 4:
            continue
        first, joint, last, unit = made[at : at + 4]
        if first.code != "0" or last.code != "0" or joint.code not in "a|-" or unit.code not in "dsnyri":
            continue
        if at and made[at - 1].code in "kdT0-":
            continue
        if 0 < last.value - first.value <= 5:
            made[at : at + 3] = [Token("0", last.value, first.start, last.end)]
    return made


def _closes(token: Token, made: list[Token], folded: str) -> bool:
    """Tell whether what is unknown begins with the end of a sentence, a clause or a line."""
    return folded[token.start] in _CLOSING or (bool(made) and "\n" in folded[made[-1].end : token.start])


def _is_december(token: Token, made: list[Token], folded: str) -> bool:
    """Tell the abbreviation of December from the number ten: 18 dez, 18 de dez, dez/2026; nota 8 de dez."""
    if folded[token.start : token.end] != "dez":
        return False
    if _DECEMBER_OF.match(folded, token.end):
        return True
    day = made[-2] if len(made) > 1 and made[-1].code == "g" else made[-1] if made else None
    if day is not None and day.code in "-a" and len(made) > 1 and made[-2].code == "m":
        # Out-dez.
        return True
    if day is None or day.code not in "0O-snB":
        return False
    if day is made[-1]:
        return folded[day.start].isdigit()
    written = day.code != "0" or day.value > 10 or folded[day.start].isdigit()
    of_ten = _OUT_OF.search(folded[max(0, day.start - 16) : day.start]) or not _NO_NOUN.match(folded, token.end)
    return written and not of_ten


def _is_a_second(token: Token, made: list[Token], folded: str) -> bool:
    """Tell the unit from the ordinal: em um segundo, but um segundo projeto."""
    counted = folded.startswith("segundo", token.start) and bool(made) and made[-1].code == "0"
    return counted and bool(_NOTHING_COUNTED.match(folded, token.end))


def _dotted_clock(token: Token, before: Token | None, following: str, folded: str) -> Token:
    """Read às 15.30 and 8.30 da manhã as a time; 3.5 horas and 15.30 alone are amounts."""
    of_day = _OF_DAY.match(folded, token.end)
    if not of_day and (before is None or before.code not in "kaP"):
        return token
    hour, _, minute = folded[token.start : token.end].partition(".")
    joined = of_day or before is None or before.code != "a" or folded[before.start : before.end] == "as"
    if joined and len(minute) == 2 and int(hour) < 24 and int(minute) < 60 and following not in tuple("dsntyiu"):
        return Token("C", {"hour": int(hour), "minute": int(minute)}, token.start, token.end)
    return token


def _compose(made: list[Token], folded: str) -> None:
    """Join the last tokens where they are parts of one number in words: vinte e um, dois mil e vinte, décimo quinto."""
    last = made[-1]
    if last.code in "OS" and len(made) > 1 and made[-2].code == "O" and made[-2].value in (10, 20, 30):
        count = last.value + 2 if last.code == "S" else last.value
        if 0 < count < 10 and not folded[made[-2].start].isdigit():
            made[-2:] = [Token("O", made[-2].value + count, made[-2].start, last.end)]
        return
    if last.code != "0" or len(made) < 2 or folded[last.start].isdigit():
        return
    joined = made[-2].code == "e" and len(made) > 2
    before = made[-3 if joined else -2]
    if before.code not in "0A" or folded[before.start].isdigit():
        return
    size = before.value % 100 or before.value % 1000 or 1000
    if last.value == 1000 and not joined and 1 < before.value < 1000:
        value = before.value * 1000
    elif size in (20, 30, 40, 50, 60, 70, 80, 90):
        value = before.value + last.value if joined and last.value < 10 else 0
    elif size == 1000 or size % 100 == 0:
        value = before.value + last.value if last.value < size and (joined or size == 1000) else 0
    else:
        value = 0
    if value:
        del made[-3 if joined else -2 :]
        made.append(Token("A" if 1900 <= value <= 2100 else "0", value, before.start, last.end))


def _weekdays_by_number(made: list[Token], folded: str) -> list[Token]:
    """Read 2.ª, 4.ª e 6.ª feira and 2.ª a 6.ª feira as weekdays, na segunda e quarta sexta-feira as ordinals."""
    for at in range(len(made) - 3, -1, -1):
        token, joint, following = made[at : at + 3]
        numbered = token.code == "O" and folded[token.start].isdigit() and folded[token.end - 1] in "as"
        weekday = following.code in "WX" and folded[following.start].isdigit()
        if numbered and weekday and 2 <= token.value <= 6 and joint.code in "ea,-|":
            made[at] = Token(following.code, token.value - 2, token.start, token.end)
        elif (
            token.code == "S" and joint.code == "e" and following.code == "O" and not folded[following.start].isdigit()
        ):
            made[at] = Token("O", token.value + 2, token.start, token.end)
    return made


def _make(match: re.Match[str]) -> Made | None:
    kind = match.lastgroup or "x"
    if kind not in ("word", "feirado"):
        made = _MAKERS[kind](match, match[0]) if kind in _MAKERS else ("x", None)
        return made and (*made, match.end())
    head = match[0] if kind == "word" else re.split("[ -]", match[0])[0]
    known = phrases(head)
    longer = known[0].match(match.string, match.start()) if known else None
    if known and longer:
        said = known[1][int((longer.lastgroup or "p0")[1:])]
        return (*said, longer.end()) if said else (None, None, longer.end())
    if kind == "feirado":
        return "W", words()[head][1], match.end()
    return (*words().get(match[0], ("x", None)), match.end())


def _date(match: re.Match[str], _: str) -> tuple[str, Any]:
    def first(*names: str) -> int | None:
        return next((int(match[name]) for name in names if match[name] is not None), None)

    named = match["mn"]
    month = ABBREVIATED[named[:3]] if named else first("m", "b", "b2", "b3", "f", "f3", "my")
    year = first("y", "c", "c2", "c3", "yy", "yn")
    fields = {"year": year, "month": month, "day": first("d", "a", "a2", "a3", "e", "e3", "dn")}
    return "G", {name: value for name, value in fields.items() if value is not None}


def _clock(match: re.Match[str], _: str) -> tuple[str, Any]:
    hour = match["H"] or match["H2"] or match["H3"]
    minute, half = match["Mi"] or match["Mi2"], match["half"] or match["half2"]
    fields: dict[str, Any] = {"hour": int(hour)}
    if minute is not None:
        fields["minute"] = int(minute)
    if match["S"] or match["S2"]:
        fields["second"] = int(match["S"] or match["S2"])
    if half and half[0] == "a" and fields["hour"] == 12:
        fields["hour"] = 0
    elif half:
        fields["part"] = "morning" if half[0] == "a" else "afternoon"
    elif len(hour) == 2 and hour[0] == "0":
        fields["sure"] = True
    return ("c" if match["H3"] else "C"), fields


def _number(_: re.Match[str], text: str) -> tuple[str, Any]:
    if re.fullmatch(r"\d{1,3}\.\d{3}", text):
        # A full stop before three figures parts thousands.
        return ("0", int(text.replace(".", ""))) if len(text) < 6 else ("x", None)
    if not text.isdecimal():
        return "0", float(text.replace(",", "."))
    value = int(text) if len(text) < 7 else 0
    return ("A" if len(text) == 4 and 1900 <= value <= 2100 else "0" if len(text) < 5 else "x"), value


def _ordinal(match: re.Match[str], text: str) -> tuple[str, Any]:
    value = int(re.sub(r"\D.*", "", text))
    if match["feira"]:
        return ("X" if match["feira"][-1] == "s" else "W", value - 2) if 2 <= value <= 6 else ("x", None)
    return "O", value


_MAKERS: dict[str, Callable[[re.Match[str], str], tuple[str, Any] | None]] = {
    "G": _date,
    "C": _clock,
    "C2": _clock,
    "c_": _clock,
    "O": _ordinal,
    "feira": _ordinal,
    "share": lambda match, text: (":", {"1/4": 15, "1/2": 30, "3/4": 45}[text]),
    "num": _number,
    "feirados": lambda match, text: ("X", words()[re.split(r"[ -]", text)[0]][1]),
    "space": lambda match, text: None,
    "comma": lambda match, text: (",", None),
    "quarter": lambda match, text: ("&", {"quarter": int(text[0])}),
    "quarter_": lambda match, text: ("&", {"quarter": int(text.strip("/- detq")[0])}),
    "half_year": lambda match, text: ("&", {"half": int(text[0])}),
    "slash": lambda match, text: ("-", None),
    "dash": lambda match, text: ("-", None),
}
