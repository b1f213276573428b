"""The day to which somebody puts something off, and the hours to which somebody moves it, as they type it.

What sheets write (years, no doubt) is read first, then what people write. Where two usual readings remain, both come
back, the likelier one first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.language.dates import Found, Meaning, read_dates
from bot.language.moments.zones import without_zone
from bot.language.office_dates import read_deadline, read_span
from bot.language.office_moments import DateUnread, Moment

# What may stand around a date without saying anything of it.
_AROUND = re.compile(
    r"(?:能否|能不能|可不可以|是否|行吗|好吗|吗|我们?|宽限|最[晚迟]"
    r"|请|麻烦|把|将|想|希望|能|可以|可否|时限|期限|截止|日期|时间|活动|会议|延期|延长|延后|延迟|延|推迟|提前|顺延|调整|更改|变更|改期|改|换|定"
    r"|到|至|为|于|在|前|之前|以前|完成|吧|呢|了|即可|左右"
    r"|\b(?:por|favor|para|ate|a|o|as|os|ao|aos|no|na|em|de|do|da|dia|adiar|adiado|adiada|antecipar|passar|passa"
    r"|mudar|muda|alterar|prazo|data|hora|horas|fica|ficar|ser|pode|podemos|poderia|seria|e|possivel|peco|pedimos|proponho)\b|[\s,.;:，。；：、!?！？~()（）-])*+",
    re.IGNORECASE,
)
_PLAIN = str.maketrans("áàâãéêíóôõúçÁÀÂÃÉÊÍÓÔÕÚÇ", "aaaaeeioooucAAAAEEIOOOUC")
_PAIR = re.compile(r"\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*")
_EARLY, _LATE = time(7), time(21)
_TODAY = re.compile(r"今|hoje|当天|當天|本日", re.IGNORECASE)
_CERTAIN = (DateUnread.IMPOSSIBLE, DateUnread.WEEKDAY, DateUnread.ORDER)
_IANA = re.compile(r"(?<![\w/])(?:[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?)(?![\w/])")


@dataclass(frozen=True, slots=True)
class Hours:
    """What is said of a new time: days and hours, local; None is unsaid. `zone` is an IANA name as it was written."""

    on: date | None = None
    at_time: time | None = None
    until_on: date | None = None
    until_time: time | None = None
    zone: str | None = None


def read_new_deadline(text: str, langs: Sequence[str], now: datetime) -> Sequence[Moment | None]:
    """Return the usual readings of a deadline, the likeliest first; [None] where there shall be none (长期).

    `langs` are the locales in which it may be written, the likelier first; `now` is aware, in the zone in which the
    deadline is meant. Raises `DateUnread` where the words are no date, or more than a date.
    """
    try:
        return [read_deadline(text)]
    except DateUnread as unread:
        if unread.reason in _CERTAIN:
            raise
    readings: dict[Moment, None] = {}
    for meaning in _meanings(text, langs, now):
        if (moment := _last(meaning)) is not None:
            readings[moment] = None
    if not readings:
        raise DateUnread(DateUnread.UNCLEAR)
    first, *others = readings
    today = now.date()
    return [first, *(other for other in others if other.on >= today and _by_day(other.at_time))][:3]


def read_new_hours(text: str, langs: Sequence[str], now: datetime) -> list[Hours]:
    """Return the usual readings of a new time, the likeliest first: a day, hours, both, a range, each with a zone.

    `langs` and `now` are as for `read_new_deadline`. Raises `DateUnread`; a whole month or an afternoon is no time.
    """
    text, zone = _without_zone(text)
    try:
        first, last = read_span(text)
    except DateUnread as unread:
        if unread.reason in _CERTAIN:
            raise
    else:
        until = last or Moment(first.on)
        return [
            Hours(
                first.on,
                first.at_time,
                until.on if last is not None and until.on != first.on else None,
                until.at_time,
                zone,
            )
        ]
    timed = _hours_alone(text, langs, now)
    readings: dict[Hours, None] = {}
    for meaning in _meanings(text, langs, now):
        if (hours := _hours(meaning)) is not None:
            readings[replace(hours, on=None if timed else hours.on, zone=zone)] = None
    if not readings:
        raise DateUnread(DateUnread.UNCLEAR)
    first_one, *others = readings
    today = now.date()
    usual = [
        other
        for other in others
        if (other.on is None or other.on >= today)
        and _by_day(other.at_time)
        and (other.until_on is None or first_one.until_on is not None)
    ]
    return [first_one, *usual][:3]


def _by_day(at_time: time | None) -> bool:
    """Tell whether nobody would wonder at an hour."""
    return at_time is None or _EARLY <= at_time < _LATE


def _without_zone(text: str) -> tuple[str, str | None]:
    """Return the words without the zone that they name, and that zone."""
    if (found := _IANA.search(text)) is not None:
        return f"{text[: found.start()]} {text[found.end() :]}".strip(), found[0]
    return without_zone(text)


def _whole(text: str, lang: str, now: datetime) -> Found | None:
    """Return the one expression of time that the text consists of, None where it says more or nothing."""
    found = read_dates(text, lang, now)
    if len(found) != 1:
        return None
    start, end = found[0].span
    rest = (text[:start], text[end:])
    return found[0] if all(_AROUND.fullmatch(part.translate(_PLAIN)) for part in rest) else None


def _meanings(text: str, langs: Sequence[str], now: datetime) -> Iterator[Meaning]:
    """Return the readings in the first language that reads the text, of 5/3 those of both."""
    read = False
    for lang in (*langs, *(other for other in ("zh_Hans", "pt") if other not in langs)):
        if read and not (_PAIR.fullmatch(text) and langs[0].startswith("zh")):
            return
        if (found := _whole(text, lang, now)) is not None:
            read = True
            yield found
            if found.open is None:
                # 3月5日前 includes that day, as an office means it.
                yield from found.alternatives


def _last(meaning: Meaning) -> Moment | None:
    """Return the last day or minute that a meaning holds."""
    if meaning.open == "after":
        return None
    if meaning.end is None:
        if meaning.start is None:
            return None
        if meaning.grain == "day":
            return Moment(meaning.start.date())
        return Moment(meaning.start.date(), meaning.start.time().replace(second=0))
    if meaning.end.time() == time.min:
        return Moment((meaning.end - timedelta(days=1)).date())
    return Moment(meaning.end.date(), meaning.end.time())


def _hours(meaning: Meaning) -> Hours | None:
    if meaning.start is None or meaning.open is not None:
        return None
    start, end = meaning.start, meaning.end
    if meaning.grain == "day":
        last = (end - timedelta(days=1)).date() if end else None
        return Hours(start.date(), None, last if last != start.date() else None)
    if meaning.grain == "minute" or (meaning.grain == "hour" and end is None):
        if end is None:
            return Hours(start.date(), start.time())
        return Hours(start.date(), start.time(), end.date() if end.date() != start.date() else None, end.time())
    return None


def _hours_alone(text: str, langs: Sequence[str], now: datetime) -> bool:
    """Tell whether only hours are said: whichever day it is, they are that day's."""
    if _TODAY.search(text):
        return False
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for lang in langs:
        days = (midnight, midnight + timedelta(days=3))
        found = [_whole(text, lang, day) for day in days]
        if all(one is not None for one in found):
            return all(
                one is not None and one.start is not None and one.grain != "day" and one.start.date() == day.date()
                for one, day in zip(found, days, strict=True)
            )
    return False
