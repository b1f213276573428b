"""Portuguese dates and times in figures, and numbers: how they are found in a message and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.language.moments.lexing import any_of
from bot.language.moments.pt.words import ABBREVIATED, GOES_ON, MONTHS, words

MONTH_NAMES = any_of(MONTHS)
# Months as they are written between the day and the year: 5/IV/2027.
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# A year without its century: '27.
SHORT_YEAR = r"(?P<short_year>(?<![\w'’])['’]\d\d(?![\w'’]))"
# What stands behind the first figures of a date, a time or an ordinal, unless they are four.
_DATED = r"(?=\d+(?:[-/.:a-z]|\s?[:.hap/])|\d{4})"
FIGURES = (
    r"(?P<quarter_>(?:(?<=20\d\d)[/-]?|(?<=20\d\d ))[tq][1-4](?!\w)|(?<![\w.])(?:q[1-4](?:/| ?(?:de )?)(?=20\d\d(?!\d))"
    r"|t[1-4](?:/| de )(?=20\d\d(?!\d))))"
    r"|(?P<solid>https?://\S+|@\w+|[a-z][a-z_]{0,30}\d[a-z\d_.-]{0,60}|r?\$\s?\d[\d.,]{0,15}|\d[\d.,]{0,15}\s?(?:\$|€"
    r"|%|eur(?:os)?\b|mop\b))"
    r"|(?P<short_unit>(?<![\d.,/-])[1-4][ts][/']?(?:[2-9]\d|1\d)(?![\d\w/]))"
    r"|(?P<quarter>(?<![\d.,/-])[1-4]\s?t(?=(?:\s|/| de )?20\d\d(?!\d)))"
    r"|(?P<half_year>(?<![\d.,/-])[12]\s?s(?=(?:\s|/| de )?20\d\d(?!\d)))"
    r"|(?P<share>(?:1/[24]|3/4)(?= ?(?:d[ae] )?hora\b))"
    rf"|(?P<month_year>(?<![\w/-])(?:{MONTH_NAMES}|{'|'.join(ABBREVIATED)})[/-](?:[2-9]\d|1[3-9])(?![\w/]))"
    r"|(?P<near>\bp\.\s?[pf]\.)"
    rf"|{_DATED}(?:"
    r"(?P<G>(?:(?<![\d./:-])|(?<=[^\d./:-]\d-)(?=\d\d?/\d)|(?<=^\d-)(?=\d\d?/\d)|(?<=[^\d./:-]\d\d-)(?=\d\d?/\d)"
    r"|(?<=^\d\d-)(?=\d\d?/\d)|(?<=/\d-)|(?<=/\d\d-)|(?<=/\d\d\d\d-))(?:"
    r"(?P<y>(?:19|20)\d\d)(?P<s>[-/.])(?P<m>[01]?\d)(?:(?P=s)(?P<d>[0-3]?\d))?(?:[t](?=\d{1,2}:)|(?![\d/]|[-.]\d|-[a-z](?![a-z])))"
    r"|(?P<a>\d{1,2})(?:\.?o(?=/))?(?P<s2>[-/.]| / )(?P<b>\d{1,2})(?P=s2)(?P<c>(?:19|20)\d\d)"
    r"(?![\d/]|\.\d|-\d(?!\d?/\d))"
    r"|(?P<a2>\d{1,2})(?P<s3>[-/])(?P<b2>\d{1,2})(?P=s3)(?P<c2>\d\d)(?![\d/]|[.,]\d|-\d(?!\d?/\d))"
    r"|(?P<y4>(?:19|20)\d\d)(?P<m4>0[1-9]|1[0-2])(?P<d4>0[1-9]|[12]\d|3[01])(?![\w/]|[-.,]\d)"
    r"|(?P<a3>[0-3]\d)\.(?P<b3>[01]\d)\.(?P<c3>\d\d)(?![\d/]|[-.,]\d)"
    r"|(?:(?<=em )|(?<=dia )|(?<=ate ))(?P<e3>[0-3]?\d)-(?P<f3>0[1-9])(?![\d/]|[-.,]\d)"
    r"|(?:(?<=\bem )|(?<=\bdia )|(?<=\bate )|(?<=\bdesde ))(?P<e4>[0-3]?\d)\.(?:(?P<f4>0[1-9]|1[0-2])|(?P<f5>[1-9]))"
    r"(?:\.(?P<c4>\d\d))?(?![\d/%€$]|[-.,]\d| ?(?:[a-z]+(?<!mo)s|mil)\b)"
    r"|(?P<e>\d{1,2})(?:\.?o)?/(?P<f>\d{1,2})(?![\d/%]|h\b|[.,]\d|-\d(?!\d?/\d)"
    rf"| (?:de )?(?:{MONTH_NAMES})\b)"
    r"|(?P<my>0?[1-9]|1[0-2])[/-](?P<yy>(?:19|20)\d\d)(?![\d/%]|[-.,]\d)"
    r"|(?P<my2>0[1-9]|1[0-2])\.(?P<yy2>20\d\d)(?![\d/%]|[-.,]\d)"
    rf"|(?P<dn>\d{{1,2}})(?P<sep>[-/.])?(?P<mn>{MONTH_NAMES}|{'|'.join(ABBREVIATED)})\.?"
    r"(?(sep)(?:[-/.](?P<yn>(?:19|20)\d\d|\d\d))?|(?P<yn2>(?:19|20)\d\d))(?![\w/])"
    rf"|(?P<dr>\d{{1,2}})(?P<s5>[-/.])(?P<mr>{any_of(ROMAN)})(?P=s5)(?P<yr>(?:19|20)\d\d)(?![\w/])"
    r"))"
    r"|(?P<C>(?:(?<![\d.:/+])|(?<=h/)|(?<=h\d\d/)|(?<=:\d\d/))(?P<H>\d?\d)\s?(?::\s?(?P<Mi>\d\d)(?::(?P<S>\d\d))?\s?(?:h(?:oras|rs|s)?"
    r"|m(?:in)?\b)?|\.(?P<Mi3>[0-5]\d)(?=\s?(?:h|[ap]\.?m)\b)h?|h:?\s?(?P<Mi2>\d\d)(?:\s?m(?:in)?(?![a-z\d])"
    r"|\s?m(?:in)?\s?(?P<S2>[0-5]\d)s?(?![a-z]))?)"
    r"(?:\s?(?P<half>[ap]\.?m\b\.?|[ap]\. m\b\.?))?(?![\da-z]|:\d))"
    r"|(?P<military>(?<![\d.,:/])(?:(?:[01]\d|2[0-3])[0-5]\d(?:(?<=\bas \d{4})|(?<=\bpelas \d{4}))"
    r"|0\d[0-5]\d(?=\s?h\b))"
    rf"\s?(?:h(?:oras|rs|s)?)?(?=[ \t]*(?:$|\n|[^\w\s]|(?:d[aeo]|{GOES_ON})\b)))"
    r"|(?P<C2>(?<![\d.:/])(?P<H2>[01]?\d)\s?(?P<half2>[ap]\.?m\b\.?|[ap]\. m\b\.?))"
    r"|(?P<c_>(?:(?<![\d.:/])|(?<=\d/)|(?<=h/)|(?<=h\d\d/)|(?<=:\d\d/))(?P<H3>[0-2]?\d)h(?:rs|oras|s)?(?![\da-z]))"
    r"|(?P<O>(?<![\d.,])\d{1,3}\.?[oa]s?(?:(?P<feira>[ -]feiras?\b|(?<=a)[ -]?f\b)|(?![a-z\d]))))"
)


def _whole_year(short: int) -> int:
    """Return the year that two figures mean: '27, 3/5/05."""
    return short + (2000 if short < 45 else 1900)


def _month_year(_: re.Match[str], text: str) -> tuple[str, Any]:
    month, year = re.split("[/-]", text)
    return "G", {"month": ABBREVIATED[month[:3]], "year": _whole_year(int(year))}


def _short_unit(_: re.Match[str], text: str) -> tuple[str, Any]:
    """Read 1T27 and 2S27, a quarter and a half of that year."""
    return "&", {"quarter" if text[1] == "t" else "half": int(text[0]), "year": _whole_year(int(text[-2:]))}


def _date(match: re.Match[str], _: str) -> tuple[str, Any]:
    def first(*names: str) -> int | None:
        return next((int(match[name]) for name in names if match[name] is not None), None)

    named = match["mn"]
    month = (
        ABBREVIATED[named[:3]]
        if named
        else ROMAN.index(match["mr"]) + 1
        if match["mr"]
        else first("m", "b", "b2", "b3", "m4", "f", "f3", "f4", "f5", "my", "my2")
    )
    year = first("y", "c", "c2", "c3", "c4", "y4", "yy", "yy2", "yn", "yn2", "yr")
    if year is not None and year < 100:
        year = _whole_year(year)
    fields = {"year": year, "month": month, "day": first("d", "a", "a2", "a3", "d4", "e", "e3", "e4", "dn", "dr")}
    return "G", {name: value for name, value in fields.items() if value is not None}


def _clock(match: re.Match[str], _: str) -> tuple[str, Any]:
    hour = match["H"] or match["H2"] or match["H3"]
    minute, half = match["Mi"] or match["Mi2"] or match["Mi3"], match["half"] or match["half2"]
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
    elif len(hour) == 1 and fields["hour"] < 5:
        # 2h15 in the afternoon is written 14h15, but not by all.
        fields["sure"] = False
    return ("c" if match["H3"] else "C"), fields


def _number(_: re.Match[str], text: str) -> tuple[str, Any]:
    if "." in text and re.fullmatch(r"\d{1,3}\.\d{3}", text):
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
    if text.endswith("as") and 2 <= value <= 6:
        return "X", value - 2
    return "O", value


MAKERS: dict[str, Callable[[re.Match[str], str], tuple[str, Any] | None]] = {
    "G": _date,
    "C": _clock,
    "C2": _clock,
    "c_": _clock,
    # As soldiers say it: às 0800.
    "military": lambda match, text: ("C", {"hour": int(text[:2]), "minute": int(text[2:4]), "sure": True}),
    "O": _ordinal,
    "feira": _ordinal,
    "weekday": lambda _, text: ("W", int(text[0]) - 2),
    "short_unit": _short_unit,
    "month_year": _month_year,
    "short_year": lambda match, text: ("A", _whole_year(int(text[1:]))),
    # Próximo passado, próximo futuro: no dia 5 p.p.
    "near": lambda match, text: ("b", -1) if "f" not in text else ("N", 1),
    "share": lambda match, text: (":", {"1/4": 15, "1/2": 30, "3/4": 45}[text]),
    "num": _number,
    "feirados": lambda match, text: ("X", words()[re.split(r"[ -]|feira", text)[0]][1]),
    "space": lambda match, text: None,
    "comma": lambda match, text: (",", None),
    "quarter": lambda match, text: ("&", {"quarter": int(text[0])}),
    "quarter_": lambda match, text: ("&", {"quarter": int(text.strip("/- detq")[0])}),
    "half_year": lambda match, text: ("&", {"half": int(text[0])}),
    "slash": lambda match, text: ("-", None),
    "dash": lambda match, text: ("-", None),
}
# Those that ask for parts of what they read.
PARTED = ("G", "C", "C2", "c_", "O")
