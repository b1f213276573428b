"""What somebody types after /settings: an hour, quiet hours, a pause, a zone, languages; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.language.dates import read_dates
from bot.language.fold import fold
from bot.language.words import locales, zone

_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:\s?[:h点时：]\s?([0-5]\d|半)?)?(?:分|min)?(?:\s?[hm])?")
_BETWEEN = re.compile(r"\s?(?:-|–|—|~|至|到|\ba\b|\bas\b|\bate\b)+(?:\s?as\b)?\s?")
_FROM = re.compile(r"^(?:从|自|das?|de|[àa]s)\s*(?=\d)", re.IGNORECASE)
# What each wish may be called, compared folded; the longest first.
_CALLED = {
    "quiet": (
        *("安静时段", "静默时段", "免打扰时段", "免打扰", "静默", "安静", "勿扰", "quiet"),
        *("horas de silencio", "silencio", "sossego"),
    ),
    "resume": ("取消暂停", "恢复提醒", "恢复", "取消静音", "unmute", "resume", "retomar", "reativar"),
    "mute": ("暂停提醒", "暂停", "静音", "mute", "pause", "pausar", "pausa", "silenciar"),
    "zone": ("时区", "zone", "fuso horario", "fuso"),
    "language": ("语言", "language", "lingua", "linguas", "idioma", "idiomas"),
    "days_off": (
        *("避开休息日", "避开节假日", "遇休息日", "休息日", "节假日", "days off"),
        *("evitar dias de descanso", "em dias de descanso", "dias de descanso", "feriados"),
        *("evitar dias nao uteis", "em dias nao uteis", "dias nao uteis"),
    ),
    "hour": ("提醒时间", "时间", "几点", "hour", "hora dos lembretes", "hora", "horas", "as"),
}  # fmt: skip
_NONE = ("无", "没有", "不要", "关闭", "取消", "none", "off", "nao", "sem", "nenhum", "nenhuma", "desligar")
_AVOIDED = ("", "避开", "顺延", "开", "是", "on", "sim", "evitar", "ligar")
_KEPT = (*_NONE, "关", "否", "照常", "como habitualmente")
_FOR_GOOD = ("", "一直", "全部", "永久", "sempre", "tudo", "all")


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish: its `kind` (hour, quiet, mute, resume, zone, language, days_off) and what of it is said.

    `quiet` None with the kind "quiet" is no quiet hours; `until` None with "mute" is for good. `days_off` tells whether
    what falls on one moves.
    """

    kind: str
    hour: time | None = None
    quiet: tuple[time, time] | None = None
    until: date | None = None
    zone: str | None = None
    locales: tuple[str, ...] = ()
    days_off: bool = False


def read_wish(text: str, langs: Sequence[str], now: datetime) -> Wish | None:
    """Read "8:30", "静默 22:00-7:00", "pausa até sexta", "fuso Lisboa", "双语"; None where it is none.

    `langs` are the locales in which it may be written; `now` is aware, in the reader's zone.
    """
    said = text.strip()
    kind, rest = _named(said)
    if kind is None:
        return _unnamed(said)
    if kind == "resume":
        return Wish("resume")
    if kind == "mute":
        return _mute(rest, langs, now)
    if kind == "quiet" and fold(rest) in _NONE:
        return Wish("quiet")
    if kind == "days_off":
        return Wish("days_off", days_off=fold(rest) in _AVOIDED) if fold(rest) in (*_AVOIDED, *_KEPT) else None
    found = _unnamed(rest)
    return found if found is not None and found.kind == kind else None


def _named(text: str) -> tuple[str | None, str]:
    folded = fold(text)
    for kind, names in _CALLED.items():
        for name in sorted(names, key=len, reverse=True):
            if folded.startswith(name) and not (name.isascii() and folded[len(name) : len(name) + 1].isalpha()):
                rest = text if len(text) == len(folded) else folded
                return kind, rest[len(name) :].strip(" :：=,，")
    return None, text


def _unnamed(text: str) -> Wish | None:
    text = _FROM.sub("", text)
    if len(span := [clock for part in _BETWEEN.split(fold(text)) if (clock := _clock(part)) is not None]) == 2:
        return Wish("quiet", quiet=(span[0], span[1])) if span[0] != span[1] else None
    if (hour := _clock(fold(text))) is not None:
        return Wish("hour", hour=hour)
    if spoken := locales(text):
        return Wish("language", locales=spoken)
    words = [locales(word) for word in text.split() if fold(word) not in ("e", "和", "+")]
    if words and all(words):
        return Wish("language", locales=tuple(dict.fromkeys(locale for found in words for locale in found)))
    if (named := zone(text)) is not None:
        return Wish("zone", zone=named)
    return None


def _clock(folded: str) -> time | None:
    said = _CLOCK.fullmatch(folded.strip())
    if said is None:
        return None
    return time(int(said[1]), 30 if said[2] == "半" else int(said[2] or 0))


def _mute(rest: str, langs: Sequence[str], now: datetime) -> Wish | None:
    if fold(rest) in _FOR_GOOD:
        return Wish("mute")
    for lang in dict.fromkeys((*langs, "zh_Hans", "pt")):
        for found in read_dates(rest, lang, now):
            length = re.fullmatch(r"P(?:(\d+)W)?(?:(\d+)D)?(?:(\d+)M)?", found.grain)
            if length is not None and any(length.groups()):
                weeks, days, months = (int(count or 0) for count in length.groups())
                return Wish("mute", until=date.fromordinal(now.date().toordinal() + weeks * 7 + days + months * 30))
            if (day := found.start or found.end) is not None and day.date() > now.date():
                return Wish("mute", until=day.date())
    return None
