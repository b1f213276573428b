"""Places on the map as people paste them: a pair of degrees, or a link to a map."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_NUMBER = r"[-+]?\d{1,3}(?:\.\d{1,10})?"
# Which way degrees count, before them (北纬39°, N 39°) or behind (39°N, 39° norte).
_BEFORE = r"(?:[北南][纬緯]|[东東西][经經]|(?<![A-Za-z])[NSEWO](?![A-Za-z]))"
_BEHIND = r"(?:[北南东東西](?:[纬緯经經])?|(?:norte|sul|leste|este|oeste|[NSEWO])(?![a-z]))"
_MINUTES = r"(\d{1,2}(?:[.,]\d{1,6})?)\s*['′’‘分]\s*(?:(\d{1,2}(?:[.,]\d{1,6})?)\s*(?:[\"″”“秒]|''|′′|’’)\s*)?"
_DEGREES = (
    rf"({_BEFORE})?\s*([-+]?\d{{1,3}}(?:\.\d{{1,10}}|,\d{{1,10}}(?=\s*°))?)\s*(?:°\s*(?:{_MINUTES})?)?({_BEHIND})?"
)
_PAIR = re.compile(rf"{_DEGREES}\s*[,;、\s]\s*{_DEGREES}", re.IGNORECASE)
# Links of Google, Apple and OpenStreetMap, and geo: addresses. Maps of China draw with shifted degrees: theirs are not
# taken, the place would be some hundred metres off.
_LINKS = (
    re.compile(rf"geo:({_NUMBER}),({_NUMBER})"),
    re.compile(rf"@({_NUMBER}),({_NUMBER})"),
    re.compile(
        rf"[?&](?:q|ll|query|daddr|center|destination)=(?:loc:)?({_NUMBER})(?:,|%2C)\s*\+?({_NUMBER})", re.IGNORECASE
    ),
    re.compile(rf"[?&]mlat=({_NUMBER})&mlon=({_NUMBER})"),
    re.compile(rf"#map=\d+/({_NUMBER})/({_NUMBER})"),
)
# What may stand beside a name: a link, or degrees that are nothing else: with many decimals, minutes, or a direction.
_EXACT = (
    r"[-+]?\d{1,3}(?:[.．]\d{3,10}\s*[°º]?"
    r"|[.．,]?\d{0,10}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’分][\s\d.,\"″”'′’秒]{0,12})"
)
_SAID = r"[-+]?\d{1,3}(?:[.．,]\d{1,10})?\s*[°º]?\s*"
_SURE = rf"(?:{_EXACT}\s*{_BEHIND}?|{_SAID}{_BEHIND}|{_BEFORE}\s*(?:{_EXACT}|{_SAID}))"
_BESIDE = re.compile(
    r"([（(])?\s*(?P<spot>(?:https?://|geo:)[^\s（()）]+"
    rf"|(?<![A-Za-z0-9.-]){_SURE}\s*[,，;；、\s]\s*{_SURE}(?![A-Za-z0-9.]))(?(1)\s*[)）])",
    re.IGNORECASE,
)
_BETWEEN = " \t\n,，;；:：。-–—"
_SHIFTED = ("amap.com", "gaode", "baidu.com", "map.qq.com", "autonavi")
_NORTHWARD = ("n", "北")
_SOUTHWARD = ("s", "南")
_WESTWARD = ("w", "o", "西")


def read_spot(text: str) -> tuple[float, float] | None:
    """Return latitude and longitude where a text is nothing but a place on the map; None for other words.

    >>> read_spot("39.9985, 116.3912"), read_spot("39°54′N，116°24′E"), read_spot("北京科学中心")
    ((39.9985, 116.3912), (39.9, 116.4), None)
    """
    if (pair := _pair(text)) is not None:
        return _checked(*pair)
    text = unicodedata.normalize("NFKC", text).strip()
    if ("://" in text or text.startswith("geo:")) and not any(host in text.casefold() for host in _SHIFTED):
        found = next((match for link in _LINKS if (match := link.search(text))), None)
        return _checked(float(found[1]), float(found[2])) if found else None
    return None


def off_the_map(text: str) -> bool:
    """Tell whether a text is a pair of degrees of which there is no place.

    >>> off_the_map("99.5°N, 116.3°E"), off_the_map("39.5°N, 116.3°E"), off_the_map("北京")
    (True, False, False)
    """
    pair = _pair(text)
    return pair is not None and _checked(*pair) is None


def spots_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where in a text places on the map stand, so that nothing parts their degrees."""
    for piece in _BESIDE.finditer(text):
        if _pair(piece["spot"]) is not None:
            yield piece.span("spot")


def read_place(text: str) -> tuple[str, tuple[float, float] | None]:
    """Return the name of a place, and its latitude and longitude where they stand behind or before the name.

    Numbers that may be part of a name (Sala 2.1, 2.2) are left in it: degrees that stand with one have three decimals
    or minutes, or say where they point.

    >>> read_place("北京科学中心（39.9985，116.3912）"), read_place("Sala 2.1, 2.2")
    (('北京科学中心', (39.9985, 116.3912)), ('Sala 2.1, 2.2', None))
    """
    for piece in _BESIDE.finditer(text):
        before, after = text[: piece.start()].rstrip(_BETWEEN), text[piece.end() :].lstrip(_BETWEEN)
        if bool(before.strip()) is not bool(after.strip()) and (spot := read_spot(piece["spot"])) is not None:
            return " ".join((before or after).split()), spot
    spot = read_spot(text)
    return ("", spot) if spot is not None else (" ".join(text.split()), None)


def _pair(text: str) -> tuple[float, float] | None:
    """Return latitude and longitude as a text says them, whether or not there is such a place; None for other words."""
    text = unicodedata.normalize("NFKC", text.replace("º", "°").replace("度", "°")).strip()
    pair = _PAIR.fullmatch(text)
    if pair is None:
        return None
    first, second = _Said(*pair.groups()[:5]), _Said(*pair.groups()[5:])
    if not (first.side or second.side or "°" in text or "." in text):
        return None
    if first.is_longitude and not second.is_longitude:
        first, second = second, first
    elif first.is_longitude or (second.side and not second.is_longitude):
        return None
    return first.degrees, second.degrees


class _Said:
    """Degrees as they were said."""

    def __init__(self, before: str | None, degrees: str, minutes: str | None, seconds: str | None, behind: str | None):
        self.side = (before or behind or "").casefold()
        parts = [float((part or "0").replace(",", ".")) for part in (degrees, minutes, seconds)]
        size = abs(parts[0]) + parts[1] / 60 + parts[2] / 3600
        back = self.side.startswith((*_SOUTHWARD, *_WESTWARD)) or degrees.startswith("-")
        self.degrees = round(-size if back else size, 10)

    @property
    def is_longitude(self) -> bool:
        return bool(self.side) and not self.side.startswith((*_NORTHWARD, *_SOUTHWARD))


def _checked(lat: float, lon: float) -> tuple[float, float] | None:
    return (lat, lon) if -90 <= lat <= 90 and -180 <= lon <= 180 else None
