"""Places on the map as people paste them: a pair of degrees, or a link to a map."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = r"[-+]?\d{1,3}(?:\.\d{1,10})?"
_PAIR = re.compile(
    rf"({_NUMBER})\s*°?\s*([NSns北南])?\s*[,，;；\s]\s*({_NUMBER})\s*°?\s*([EWOeо东西東w])?", re.IGNORECASE
)
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
# What may stand beside a name: a link, or degrees that are nothing else.
_DEGREE = r"[-+]?\d{1,3}(?:[.．]\d{3,10}\s*°?\s*[NSEWO北南东西東]?|(?:[.．]\d{1,10})?\s*°?\s*[NSEWO北南东西東])"
_BESIDE = re.compile(
    r"([（(])?\s*(?P<spot>(?:https?://|geo:)[^\s（()）]+"
    rf"|(?<![A-Za-z0-9.-]){_DEGREE}\s*[,，;；\s]\s*{_DEGREE}(?![A-Za-z0-9.]))(?(1)\s*[)）])"
)
_BETWEEN = " \t\n,，;；:：。-–—"
_SHIFTED = ("amap.com", "gaode", "baidu.com", "map.qq.com", "autonavi")


def read_spot(text: str) -> tuple[float, float] | None:
    """Return latitude and longitude where a text is nothing but a place on the map; None for other words.

    >>> read_spot("39.9985, 116.3912"), read_spot("北京科学中心")
    ((39.9985, 116.3912), None)
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if "://" in text or text.startswith("geo:"):
        if any(host in text.casefold() for host in _SHIFTED):
            return None
        found = next((match for link in _LINKS if (match := link.search(text))), None)
        return _checked(float(found[1]), float(found[2])) if found else None
    pair = _PAIR.fullmatch(text)
    if pair is None or not (pair[2] or pair[4] or "." in pair[1] + pair[3]):
        return None
    lat = -float(pair[1]) if pair[2] and pair[2] in "Ss南" else float(pair[1])
    lon = -float(pair[3]) if pair[4] and pair[4] in "WwOo西" else float(pair[3])
    return _checked(lat, lon)


def read_place(text: str) -> tuple[str, tuple[float, float] | None]:
    """Return the name of a place, and its latitude and longitude where they stand behind or before the name.

    Numbers that may be part of a name (Sala 2.1, 2.2) are left in it: degrees that stand with one have three decimals
    or say where they point.

    >>> read_place("北京科学中心（39.9985，116.3912）"), read_place("Sala 2.1, 2.2")
    (('北京科学中心', (39.9985, 116.3912)), ('Sala 2.1, 2.2', None))
    """
    for piece in _BESIDE.finditer(text):
        before, after = text[: piece.start()].rstrip(_BETWEEN), text[piece.end() :].lstrip(_BETWEEN)
        if bool(before.strip()) is not bool(after.strip()) and (spot := read_spot(piece["spot"])) is not None:
            return " ".join((before or after).split()), spot
    spot = read_spot(text)
    return ("", spot) if spot is not None else (" ".join(text.split()), None)


def _checked(lat: float, lon: float) -> tuple[float, float] | None:
    return (lat, lon) if -90 <= lat <= 90 and -180 <= lon <= 180 else None
