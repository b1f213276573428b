"""Every way in which somebody's name is written, with how much of the name it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.fold import fold
from bot.language.names.line import Line, is_han
from bot.language.names.sound import readings, split_name
from bot.language.names.words import (
    BODIES,
    BODY_WORDS,
    DOUBLE_SURNAMES,
    NOT_NAMES,
    PARTICLES,
    PLACES,
    WORDS_TOO,
)

WHOLE, TURNED, PARTLY, ONE = 1.0, 0.95, 0.9, 0.85
_WORD = re.compile(r"[a-z]+")
_REGION = re.compile(r"(.{2,})(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|区|县)")


def words_of(name: str) -> list[str]:
    """Return the folded Latin words of a name, without particles (de, da) where something else is left."""
    words = _WORD.findall(fold(name).replace("'", "").replace("’", ""))
    return [word for word in words if word not in PARTICLES] or words


def plain_han(name: str) -> str:
    """Return a name folded, without dots and spaces, where it is written in Chinese characters; else ""."""
    plain = "".join(Line(name).plain.split())
    return plain if plain and all(map(is_han, plain)) else ""


def person_forms(name: str) -> Iterator[tuple[str, float]]:
    """Yield (form, score) for a person's name: Chinese as it stands, Latin with its words joined."""
    han = plain_han(name)
    if han:
        yield han, WHOLE
        parts = re.split(r"[·•・‧∙.．]", name)
        if len(parts) > 1:
            # A foreign name: its first and its last part alone.
            for part in (parts[0], parts[-1]):
                if len(short := plain_han(part)) > 1:
                    yield short, ONE
            return
        _, given = split_name(han)
        if len(given) == 2 and given not in NOT_NAMES:
            yield given, ONE
        for head, tail in readings(han) if len(han) <= 4 else ():
            yield head + tail, TURNED
            yield tail + head, TURNED
            if len(given) > 1:
                yield tail, ONE
        return
    words = words_of(name)
    if not words:
        return
    yield "".join(words), WHOLE
    if len(words) == 1:
        return
    yield "".join(reversed(words)), TURNED
    yield "".join([*words[1:], words[0]]), TURNED
    for first, last in ((words[0], other) for other in words[1:]):
        yield first + last, PARTLY
    for word in (words[0], *words[1:]):
        yield word, ONE


def surname_of(name: str) -> str:
    """Return the Chinese surname of a name, "" where it has none: foreign names have not."""
    han = plain_han(name)
    if not 2 <= len(han) <= 4 or len(Line(name).plain) != len(name.replace(" ", "").replace("\u3000", "")):
        return ""
    if len(han) == 4 and han[:2] not in DOUBLE_SURNAMES:
        return ""
    return split_name(han)[0]


def place_of(name: str) -> str:
    """Return the place that a body's Chinese name begins with and its kind follows (北京 of 北京市科协), "" without."""
    han = plain_han(name)
    kind = next((kind for kind in BODIES if han.endswith(kind)), "")
    region = han.removesuffix(kind)
    if region in PLACES:
        return region
    match = _REGION.fullmatch(region)
    return match[1] if match else ""


def body_forms(name: str) -> Iterator[tuple[str, float]]:
    """Yield (form, score) for the name of a body: whole, and by the place where it is."""
    han = plain_han(name)
    if han:
        yield han, WHOLE
        place = place_of(name)
        if place:
            generic = han.endswith(("科协", "科学技术协会")) or han == place
            yield from place_forms(place, ONE if generic else 0.8)
            for kind in BODIES:
                if han.endswith(kind):
                    yield place + kind, TURNED
                    if kind == "科学技术协会":
                        yield place + "科协", TURNED
        return
    words = words_of(name)
    yield "".join(words), WHOLE
    core = [word for word in words if word not in BODY_WORDS]
    if 1 <= len(core) <= 2 and len("".join(core)) > 3:
        score = ONE if len(core) < len(words) or "".join(core) in _BY_LATIN else WHOLE
        place = _BY_LATIN.get("".join(core), "")
        yield from place_forms(place, score) if place else (("".join(core), score),)


def place_forms(place: str, score: float) -> Iterator[tuple[str, float]]:
    """Yield how a place is called in either language, its adjectives and abbreviation among it."""
    yield place, score
    for suffix in "市省":
        yield place + suffix, score
    short, latin = PLACES.get(place, ("", ""))
    if short:
        yield short, score
    for word in latin.split():
        yield word, score


_BY_LATIN = {word: place for place, (_, latin) in PLACES.items() for word in latin.split()}


def common(word: str) -> bool:
    """Tell whether a name is also an ordinary word, so that only a capital or a title makes it a name."""
    return word in WORDS_TOO or word in NOT_NAMES
