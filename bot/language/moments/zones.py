"""Times that are said to be of another place: 17h em Pequim, hora de Lisboa, 北京时间, UTC+8, 2027-03-20T15:00:00Z."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.language.moments.lexing import fold_in_place
from bot.language.moments.phrase import Phrase, Reading, readings
from bot.language.moments.recurrence import elsewhere
from bot.language.moments.resolve import Vantage

# Places in both languages, as they are folded.
_PLACES = {
    "Asia/Shanghai": "pequim|beijing|xangai|cantao|tianjin|hebei|xiongan|china|北京|上海|天津|河北|中国|雄安|东八区",
    "Asia/Macau": "macau|澳门",
    "Asia/Hong_Kong": "hong[ -]?kong|香港",
    "Europe/Lisbon": "lisboa|portugal|porto|coimbra|里斯本|葡萄牙|葡国|波尔图",
    "Atlantic/Azores": "acores|ponta delgada|亚速尔",
    "Atlantic/Madeira": "madeira|funchal|马德拉",
    "Europe/Madrid": "madrid|espanha|马德里",
    "Europe/Brussels": "bruxelas|布鲁塞尔",
    "Europe/Paris": "paris|巴黎",
    "Europe/London": "londres|伦敦",
    "America/Sao_Paulo": "brasilia|sao paulo|rio de janeiro|巴西利亚|圣保罗",
    "Africa/Luanda": "luanda|angola|罗安达|安哥拉",
    "Africa/Maputo": "maputo|mocambique|马普托|莫桑比克",
    "Atlantic/Cape_Verde": "cabo verde|佛得角",
    "Africa/Bissau": "bissau|guine-bissau|比绍",
    "Africa/Sao_Tome": "sao tome|圣多美",
    "Asia/Tokyo": "toquio|东京",
    "Europe/Berlin": "berlim|柏林",
    "Europe/Zurich": "genebra|日内瓦",
    "America/New_York": "nova iorque|washington|纽约|华盛顿",
    "UTC": "greenwich|世界协调|格林尼治",
    "Asia/Dili": "dili|timor(?:-leste)?|帝力|东帝汶",
}
_HOURS_AHEAD = {"utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "cet": 1, "cest": 2}
# No place is farther away from Greenwich.
_MOST_MINUTES = 14 * 60
# No message that people write names more of them.
_MOST_NAMED = 20
_OFFSET = re.compile(r"([a-z]*)\s?(?:([+-])\s?(\d\d?):?(\d\d)?)?")
_GAP_BEHIND, _GAP_BEFORE = re.compile(r"[\s,(]*"), re.compile(r"[\s,:)]*")


class Told(NamedTuple):
    """A zone, and from where to where in the folded text it is named; `sure` unless a place may say where alone."""

    zone: tzinfo
    start: int
    end: int
    sure: bool = True


# One of these is in whatever names a zone without standing beside a time, or a stamp: 2027-03-25T15:30Z.
_SIGNS = ("hora", "fuso", "时间", "utc", "gmt")
_STAMP = re.compile(r"\d-\d\dt\d")


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    """Return what names a zone wherever it stands."""
    place = "|".join(_PLACES.values())
    return re.compile(
        r"(?<!uma )(?<!meia )(?<!\b1 )\b(?:hora|fuso(?: horario)?) (?:local |oficial |legal )?"
        # Um quarto de hora em Pequim is none of its hours.
        r"(?:d[aeo]|(?<![a-z] hora )(?:em|n[ao])) "
        rf"(?P<far>{place})(?!\w)|(?P<near>{place})(?:当地|本地)?时间"
        r"|(?<![\w/])(?P<code>(?:utc|gmt)(?:\s?[+-]\s?\d{1,2}(?::?[0-5]\d)?)?)(?![\w:])"
        r"|\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?(?P<offset>(?:\.\d{1,9})?(?P<iso>z|[+-]\d\d:?[0-5]\d))(?!\w)"
    )


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    """Return what names a zone right behind a time of day."""
    place = "|".join(_PLACES.values())
    return re.compile(
        rf"\s?(?:,\s?|\()?(?:(?:em|n[ao]|d[aeo]|在) ?(?P<far>{place})|(?P<near>{place})(?=\s?(?:$|[.,;:!?)/|\n]))"
        r"|(?P<code>west|wet|cest|cet))(?![\w-])\)?"
    )


@lru_cache(maxsize=1)
def _closing() -> re.Pattern[str]:
    """Return what names a zone at the end of what is all about a time."""
    return re.compile(rf"(?<![a-z])(?P<near>{'|'.join(_PLACES.values())})\s?\)?\s*$")


@lru_cache(maxsize=64)
def _of_place(name: str) -> str:
    return next(zone for zone, names in _PLACES.items() if re.fullmatch(names, name))


def _of(match: re.Match[str]) -> tzinfo | None:
    """Return the zone that a match of one of the two expressions names; None where there is no such."""
    said = match.groupdict()
    place = said["far"] or said["near"]
    if place:
        return ZoneInfo(_of_place(place))
    offset = _OFFSET.fullmatch(said["code"] or said["iso"])
    if offset is None:
        return None
    minutes = 60 * (_HOURS_AHEAD.get(offset[1], 0) + int(f"{offset[2] or ''}{offset[3] or 0}"))
    minutes += int(f"{offset[2] or ''}{offset[4] or 0}")
    return timezone(timedelta(minutes=minutes)) if abs(minutes) <= _MOST_MINUTES else None


def named(folded: str) -> tuple[str, list[Told]]:
    """Return the folded text with spaces in place of what names a zone, and the zones in order."""
    found: list[Told] = []
    signed = any(map(folded.__contains__, _SIGNS)) or ("-" in folded and _STAMP.search(folded) is not None)
    for match in _named().finditer(folded) if signed else ():
        zone = _of(match)
        if zone is None or len(found) == _MOST_NAMED:
            continue
        start = match.start("offset") if match["offset"] else match.start()
        found.append(Told(zone, start, match.end()))
        folded = folded[:start] + " " * (match.end() - start) + folded[match.end() :]
    return folded, found


def without_zone(text: str) -> tuple[str, str | None]:
    """Return words that are all about a time without the zone that they name, and the zone's name (IANA).

    The name is None where no zone is named, or one that has no name, which then stays among the words.
    """
    folded, origins = fold_in_place(text)
    match = _named().search(folded) or _closing().search(folded)
    name = _name_of(match.groupdict()) if match else None
    if match is None or name is None:
        return text, None
    start, end = origins[match.start()], origins[match.end() - 1] + 1
    before, behind = text[:start].rstrip(), text[end:].lstrip()
    if before[-1:] in ("(", "（") and behind[:1] in (")", "）"):
        before, behind = before[:-1], behind[1:]
    return f"{before} {behind}".strip(), name


def _name_of(said: dict[str, str | None]) -> str | None:
    place = said.get("far") or said.get("near")
    if place:
        return _of_place(place)
    hours = re.fullmatch(r"(?:utc|gmt)(?:\s?([+-])\s?(\d\d?)(?::?00)?)?", said.get("code") or "")
    if hours is None:
        return None
    # Such names count westwards.
    ahead = int(hours[2] or 0)
    return f"Etc/GMT{'-' if hours[1] == '+' else '+'}{ahead}" if 0 < ahead <= 12 else None if ahead else "UTC"


def beside(folded: str, start: int, end: int, zones: list[Told]) -> Told | None:
    """Return the zone that is said of what stands from `start` to `end`: behind it, within it or before it."""
    for told in zones:
        if start <= told.start < end:
            return told
        if end <= told.start and _GAP_BEHIND.fullmatch(folded, end, told.start):
            closed = "(" in folded[end : told.start] and folded.startswith(")", told.end)
            return told._replace(end=told.end + closed)
    match = _behind().match(folded, end)
    zone = _of(match) if match else None
    if match and zone:
        return Told(zone, match.start(), match.end(), sure=not match["far"])
    for told in zones:
        if told.end <= start and _GAP_BEFORE.fullmatch(folded, told.end, start):
            return told
    return None


def timed(phrase: Phrase) -> bool:
    """Tell whether an hour is said, of which one can ask where."""
    if phrase.grain is not None:
        return "BYHOUR=" in phrase.grain
    first, last = phrase.first, phrase.last
    return (first is not None and first.hour is not None) or (last is not None and last.hour is not None)


def readings_there(
    phrase: Phrase, told: Told, vantage: Vantage, reference: datetime, date_last: bool, since: datetime | None
) -> list[Reading]:
    """Return the readings of a time of another place in the zone of the reference, best first.

    Days are counted from the writer's today; a time without a day is the next one there after `reference`.
    """
    here = vantage.zone
    if phrase.grain is not None:
        rules = [elsewhere(rule, vantage.now, told.zone, here) for rule in (phrase.grain, *phrase.others)]
        rules += () if told.sure else (phrase.grain,)
        return [Reading(None, None, rule) for rule in dict.fromkeys(rules)]
    dated = any(said is not None and said.dated() for said in (phrase.first, phrase.last))
    now = vantage.now if dated else reference.astimezone(told.zone).replace(tzinfo=None)
    there = readings(phrase, vantage._replace(now=now, zone=told.zone), date_last, since if dated else None)
    found = [
        one._replace(start=one.start and one.start.astimezone(here), end=one.end and one.end.astimezone(here))
        for one in there
    ]
    if not told.sure:
        found += readings(phrase, vantage, date_last, since)
    return list({str(one): one for one in found}.values())
