"""Amounts of time in Portuguese: duas horas e meia, 90 minutos, um ano e seis meses."""

from __future__ import annotations

import re

from bot.language.moments.lexing import Line
from bot.language.moments.pt.words import GOES_ON
from bot.language.moments.said import Amount

UNITS = {
    "d": "day", "s": "week", "n": "month", "t": "quarter", "h": "halfyear", "y": "year", "r": "hour", "i": "minute",
    "u": "second", "dE": "workday",
}  # fmt: skip
# Units that are so many of another.
SCALED = {"z": (15, "day"), "2": (2, "month"), "4": (4, "month"), "#": (100, "year"), "'": (10, "year")}
_ORDER = ("second", "minute", "hour", "day", "workday", "week", "month", "quarter", "halfyear", "year")
_ITEM = re.compile(
    r"(?:([0A])(dE|[dsnthyriuz24#'])|([cC])|(!)(r)|(V)([nyhdsi])|(:)g?r|([rdnys](?=e[!V:])))(e!(?!r)|eV(?![nyd])|e:)?"
)
# The codes with which an amount begins.
AMOUNTS = "0AcC!V:rdnys"
_MINUTES = re.compile("e0")
_ENDS = re.compile(rf"\s*(?:$|[^\w\s%€$]|(?:d[aeo]|a|por|depois|antes|atras|{GOES_ON})\b)")
_BETWEEN = re.compile(r"[,e]?e?")
_NO_AMOUNT = re.compile(
    r"\s*(?:uteis\b|d[eo] (?:idade|vida|mandato|garantia|historia|existencia|experiencia|carreira|servico|profissao"
    r"|casamento|antiguidade)\b)"
)
_DESCRIBED = re.compile(
    r" (?!(?:inteir[ao]|complet[ao]|e|de|por|para|mais|depois|em(?! que)|n[ao]|com [oa]|se|[a-z]+[aei]mos)\b)[a-z]"
)
_NOT_AFTER = re.compile(
    r"(?:\b(?:plano|programa|estrategia|mandato|ciclo) (?:de |a )|\b[a-z]+ d[oa]s |\bos |\bas |\bartigo )$"
)

# Aos 50 anos, maiores de 18 anos.
_AGED = re.compile(
    r"\b(?:aos|(?:pessoas?|home(?:m|ns)|mulher(?:es)?|jove(?:m|ns)|criancas?|maior(?:es)?|menor(?:es)?|filh[oa]s?)"
    r" (?:de|com)(?: mais de| menos de)?) $"
)


def amount(line: Line, index: int) -> tuple[Amount, int] | None:
    """Read an amount from the token `index` on; returns it with the index behind it, None where there is none."""
    parts: list[tuple[float, str]] = []
    at = index
    while match := _ITEM.match(line.codes, at):
        item = _item(line, match)
        if (
            item is None
            # Daqui a dois dias, 9h30 goes on with the hour of that day.
            or (match[3] and parts and line.codes[at - 1] != "e")
            or (match[9] and not match[10])
            or (parts and _ORDER.index(item[1]) >= _ORDER.index(parts[-1][1]))
        ):
            break
        parts.append(item)
        at = end = match.end()
        minutes = _MINUTES.match(line.codes, at) if item[1] == "hour" else None
        if minutes and 10 <= line.tokens[at + 1].value < 60 and _ENDS.match(line.after(minutes.end(), 10)):
            # Uma hora e vinte.
            return (*parts, (float(line.tokens[at + 1].value), "minute")), minutes.end()
        gap = _BETWEEN.match(line.codes, at)
        at = gap.end() if gap else at
        if not _ITEM.match(line.codes, at):
            return tuple(parts), end
    if not parts:
        return None
    while line.codes[at - 1] in "e,":
        at -= 1
    return tuple(parts), at


def is_amount(line: Line, index: int, end: int) -> bool:
    """Tell whether what stands from the token `index` to `end` is meant as a length of time, by what stands around."""
    alone = line.codes[index:end]
    if alone in ("0d", "0s", "0n", "0y") and line.tokens[index].value == 1 and not line.written(index).isdigit():
        # Um ano difícil is no length of time, nor is um dia unless it is said to be.
        told = bool(re.search(r"\b(?:durante|por|demora|leva|so|apenas|de|em) $", line.before(index, 10)))
        if not told and (alone == "0d" or _DESCRIBED.match(line.after(end, 10))):
            return False
        if alone == "0d":
            return True
    if alone in ("0y", "Ay") and _AGED.search(line.before(index, 24)):
        return False
    return not _NO_AMOUNT.match(line.after(end, 18)) and not _NOT_AFTER.search(line.before(index, 24))


def idiomatic(line: Line, index: int, length: Amount) -> Amount | None:
    """Return the weeks that oito dias and quinze dias mean; None where the days are counted."""
    if len(length) != 1 or length[0][1] != "day":
        return None
    return {8.0: ((7.0, "day"),), 15.0: ((14.0, "day"),)}.get(float(length[0][0]))


def _item(line: Line, match: re.Match[str]) -> tuple[float, str] | None:  # noqa: PLR0911 - one for each form
    extra = 0.0
    if match[10]:
        extra = line.tokens[match.end() - 1].value / 60 if match[10] == "e:" else 0.5
    if match[1]:
        count = line.tokens[match.start()].value
        if count > 9999:
            return None
        if match[2] in SCALED:
            size, unit = SCALED[match[2]]
            return (count + extra) * size, unit
        return count + extra, UNITS[match[2]]
    if match[3]:
        return _hours(line, match.start(), extra)
    if match[4]:
        return 0.5, "hour"
    if match[6]:
        return (12.0, "hour") if match[7] == "d" else (0.5, UNITS[match[7]])
    if match[8]:
        return float(line.tokens[match.start(8)].value), "minute"
    return 1.0 + extra, UNITS[match[9]]


def _hours(line: Line, index: int, extra: float) -> tuple[float, str] | None:
    """Read 2h and 1h30 as a length of time; 1:30 is none."""
    clock = line.tokens[index].value
    if "h" not in line.written(index).lower() or "part" in clock:
        return None
    return clock["hour"] + clock.get("minute", 0) / 60 + extra, "hour"
