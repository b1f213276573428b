"""What a Portuguese token is beside others: the month in 18 dez, the unit in 90 seg, the hour in 8 em ponto."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Token
from bot.language.moments.pt.words import GOES_ON

_NOTHING_COUNTED = re.compile(
    r" *\n|\s*(?:$|[^\w\s]|(?:atras|antes|depois|e|de|por|para|com|se|em|n[ao]|[a-z]+[aei]mos)\b)"
)
# What ends a sentence or a clause, and with it what a number could count.
_CLOSES = re.compile(rf"[ \t]*(?:$|[^\w\s]|\n|(?:{GOES_ON})\b)")
_APART = re.compile(r"(?:com|sobre|sem|que|se|caso|mas|pois|porque|quando|onde|[a-z]+[aei]mos)\b")
_CLOSING = frozenset(".?!;:»”\"'…")
_OUT_OF = re.compile(r"\b(?:nota|pontuacao|cada|classificacao|media)(?: (?:de|e))? $")
_NO_NOUN = re.compile(
    r"\.? *\n|\.?\s*(?:$|[^\w\s]|\d|(?:de|do|as|pelas?|pelo|a|ate|e|ou|para|com|no|na|em|por|ao|das|desde|entre|sem|sob"
    r"|se|que|foi|vai|[a-z]+[aei]mos)\b)"
)
_OF_DAY = re.compile(r" ?d[ae] (?:manha|tarde|noite|madrugada)\b")
_DECEMBER_OF = re.compile(r"\.?(?:\s?[/-]\s?|\s(?:de )?)(?:19|20)\d\d(?![-/.]?\d)")


def in_company(  # noqa: PLR0911 - one for each thing that it may be
    token: Token, made: list[Token], following: str, folded: str
) -> Token:
    """Return a token as what it is behind those `made`."""
    code, value, start, end = token
    if code == "S":
        return Token("O", value + 2, start, end) if following and following in "szWSdnt$" else token
    if code == "v":
        # 90 seg, but dia 8, seg.
        counted = made and made[-1].code == "0" and folded.startswith("seg", start)
        day = len(made) > 1 and made[-2].code in "dqa"
        return Token("u", None, start, end) if counted and not day else token
    if code == "b":
        if following == "0" and (not made or made[-1].code not in "q=gkN"):
            # Passados dez dias is ten days later, nos passados dez dias the last ten.
            return Token("D" if folded.startswith("passad", start) else "b", value, start, end)
        return token
    if code == "O":
        if _is_a_second(token, made, folded):
            return Token("u", None, start, end)
        return Token(":", 15, start, end) if _is_a_quarter(token, made, following, folded) else token
    if _is_december(token, made, folded):
        return Token("m", 12, start, end)
    if isinstance(value, float):
        return _dotted_clock(token, made[-1] if made else None, following, folded)
    if _is_sharp(token, made, folded):
        return Token("c", {"hour": value}, start, end)
    return Token("A", value + 2000, start, end) if _is_next_year(token, made, folded) else token


def is_dot_of(token: Token, before: Token, folded: str) -> bool:
    """Tell whether a dot is that of an abbreviation: 14 de out. de 2027, 1.º trim. 2027."""
    shortened = before.code in "mvi" or folded[before.start : before.end] in ("trim", "prox", "ult")
    return shortened and folded[token.start : token.end].strip() == "."


def closes(token: Token, made: list[Token], folded: str) -> bool:
    """Tell whether what is unknown begins with the end of a sentence, a clause or a line, or with a preposition."""
    if folded[token.start] in _CLOSING or _APART.match(folded, token.start):
        return True
    return bool(made) and "\n" in folded[made[-1].end : token.start]


def closes_behind(folded: str, at: int) -> bool:
    """Tell whether a sentence or a clause ends there, or goes on without a noun."""
    return bool(_CLOSES.match(folded, at))


def _is_a_quarter(token: Token, made: list[Token], following: str, folded: str) -> bool:
    """Tell the quarter of an hour in às três e quarto, às três menos quarto from the ordinal."""
    if folded[token.start : token.end] != "quarto" or len(made) < 2 or made[-1].code not in "e_":
        return False
    alone = made[-1].code == "_" or following == "g" or closes_behind(folded, token.end)
    return made[-2].code in "0cr1" and alone


def _is_sharp(token: Token, made: list[Token], folded: str) -> bool:
    """Tell the hour in 8 em ponto; behind a preposition that goes with hours it is read without."""
    spoken = not made or made[-1].code not in "kae"
    return spoken and folded.startswith(" em ponto", token.end) and token.value in range(1, 25)


def _is_next_year(token: Token, made: list[Token], folded: str) -> bool:
    """Tell the second year of 2027/28, which is written with two figures."""
    before = made[-2] if len(made) > 1 and made[-1].code == "-" else None
    if before is None or before.code != "A" or token.end - token.start != 2 or not folded[token.start].isdigit():
        return False
    return bool(token.value == (before.value + 1) % 100)


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
    hour, _, minute = folded[token.start : token.end].replace(",", ".").partition(".")
    if not of_day and (before is None or before.code not in "kaP"):
        # 12.22 alone or behind a day; 22.12 could be a day itself.
        placed = before.code in "HWSMAG," if before else folded.strip() == folded[token.start : token.end]
        if not placed or "," in folded[token.start : token.end] or int(minute) <= 12:
            return token
    joined = of_day or before is None or before.code != "a" or folded[before.start : before.end] == "as"
    if joined and len(minute) == 2 and int(hour) < 24 and int(minute) < 60 and following not in tuple("dsntyiu"):
        return Token("C", {"hour": int(hour), "minute": int(minute)}, token.start, token.end)
    return token
