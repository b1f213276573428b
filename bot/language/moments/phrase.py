"""From a phrase that has been recognised to its readings in local time."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple

from bot.language.moments.calendar import SECONDS
from bot.language.moments.ranges import range_spans, starts
from bot.language.moments.resolve import Vantage, spans
from bot.language.moments.said import Amount, Said
from bot.language.moments.spans import Span

_DAY = timedelta(days=1)
_LARGE = ("week", "month", "quarter", "halfyear", "year")


class Phrase(NamedTuple):
    """What a stretch of text means: a moment, a range, a deadline or an open start, a duration, a recurrence.

    `open` is "before" or "after"; `counts` tells whether the moment itself still counts, None where usage is split.
    `grain` holds a duration (ISO 8601) or a recurrence (RFC 5545), `others` further readings of it; then nothing
    else is set. `near` tells that it is listed behind another one, after which it falls (周三和周五); `also` a second
    way to read `first`; `past` is set where the words around it tell that it lies behind.
    """

    first: Said | None = None
    last: Said | None = None
    open: str | None = None
    counts: bool | None = True
    grain: str | None = None
    others: tuple[str, ...] = ()
    near: bool = False
    also: Said | None = None
    past: bool = False


class Reading(NamedTuple):
    """One meaning in the zone of the reference; see `bot.language.dates.Found`."""

    start: datetime | None
    end: datetime | None
    grain: str
    open: Literal["before", "after"] | None = None


def readings(phrase: Phrase, vantage: Vantage, date_last: bool, since: datetime | None) -> list[Reading]:
    """Return the meanings of a phrase, best first; none where there is no such day.

    `since` is when the phrase listed before it begins, as local time.
    """
    if phrase.grain is not None:
        return [Reading(None, None, grain) for grain in (phrase.grain, *phrase.others)]
    if phrase.first is None:
        return []
    if phrase.past and not vantage.past:
        vantage = vantage._replace(past=True)
    if phrase.last is not None:
        found = range_spans(phrase.first, phrase.last, vantage, date_last, since)
    else:
        found = spans(phrase.first, vantage, since)
        if phrase.open == "after" and phrase.first.hour is not None:
            # A partir das 8h, said at nine, has begun today.
            found = list(dict.fromkeys((*starts(phrase.first, vantage, since), *found)))
        if phrase.also is not None:
            found = found + spans(phrase.also, vantage, since)
        if phrase.open == "before" and not vantage.past and not phrase.first.dated():
            # Nothing is due when it is over.
            found = [span for span in found if span.until() > vantage.now] or found
    made = [reading for span in found for reading in _opened(span, phrase, vantage)]
    # Two instants an hour apart at which the clocks show the same time are equal to Python; written out they differ.
    if len(made) < 2 or (len(made) == 2 and made[0] != made[1]):
        return made
    distinct: dict[Hashable, Reading] = {}
    for reading in made:
        distinct.setdefault((_shown(reading.start), _shown(reading.end), reading.grain, reading.open), reading)
    return list(distinct.values())


def _shown(moment: datetime | None) -> tuple[datetime, timedelta | None] | None:
    """Return what the clocks show at an instant, and how far they are ahead."""
    return None if moment is None else (moment.replace(tzinfo=None), moment.utcoffset())


def _opened(span: Span, phrase: Phrase, vantage: Vantage) -> list[Reading]:
    start, later = _aware(span.start, vantage)
    instant = span.end is None
    if phrase.open is None and instant:
        first = Reading(start, None, span.grain)
        return [first, Reading(later, None, span.grain)] if later else [first]
    if phrase.open is None and span.grain == "day" and span.until() - span.start == _DAY:
        return [Reading(start, None, "day")]
    until, _ = _aware(span.until(), vantage)
    if phrase.open == "before":
        with_it, without = Reading(None, until, span.grain, "before"), Reading(None, start, span.grain, "before")
        return _either(with_it, without, phrase, span, instant)
    if phrase.open == "after":
        with_it, without = Reading(start, None, span.grain, "after"), Reading(until, None, span.grain, "after")
        return _either(with_it, without, phrase, span, instant)
    return [Reading(start, until, span.grain)]


def _either(with_it: Reading, without: Reading, phrase: Phrase, span: Span, instant: bool) -> list[Reading]:
    if instant:
        return [with_it]
    if phrase.counts is None:
        said = phrase.last or phrase.first
        vague = said is not None and (said.edge or said.third or said.slice)
        feast = said is not None and said.feast is not None and not said.timed()
        # 三月前 is before March begins, 国庆前 before the feast; 周五前 and 月底前 are met on that Friday and last day.
        exclusive = (feast or span.grain in _LARGE or (span.grain == "hour" and not instant)) and not vague
        return [without, with_it] if exclusive else [with_it] if vague else [with_it, without]
    return [with_it if phrase.counts else without]


def _aware(moment: datetime, vantage: Vantage) -> tuple[datetime, datetime | None]:
    """Set into the zone, and return as well the later of two instants where the clocks show this time twice.

    A time that the clocks skip is the one as long after midnight (RFC 5545, 3.3.5).
    """
    zone = vantage.zone
    early, late = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
    first, second = early.utcoffset(), late.utcoffset()
    if first == second:
        return early, None
    twice = not moment.fold and first is not None and second is not None and second < first
    return moment.replace(tzinfo=zone).astimezone(UTC).astimezone(zone), late if twice else None


def iso_duration(amount: Amount) -> str:
    """Write an amount of time as ISO 8601: ((1.5, "hour"),) is PT1H30M, half a month P15D."""
    parts = dict.fromkeys(("year", "month", "week", "day", "hour", "minute", "second"), 0.0)
    carry = {
        "year": ("month", 12),
        "month": ("day", 30),
        "week": ("day", 7),
        "day": ("hour", 24),
        "hour": ("minute", 60),
    }
    for count, unit in amount:
        if unit in ("quarter", "halfyear"):
            parts["month"] += count * (3 if unit == "quarter" else 6)
            continue
        parts["day" if unit == "workday" else unit] += count
    for unit, (finer, size) in carry.items():
        parts[finer] += round((parts[unit] - int(parts[unit])) * size, 3)
        parts[unit] = int(parts[unit])
    if parts["minute"] != int(parts["minute"]):
        parts["second"] += round((parts["minute"] - int(parts["minute"])) * 60)
        parts["minute"] = int(parts["minute"])
    days = "".join(f"{parts[unit]:g}{unit[0].upper()}" for unit in ("year", "month", "week", "day") if parts[unit])
    clock = "".join(f"{parts[unit]:g}{unit[0].upper()}" for unit in SECONDS.keys().__reversed__() if parts[unit])
    return f"P{days}" + (f"T{clock}" if clock else "") if days or clock else "PT0S"
