"""What somebody types to be reminded: a time, once or again and again, and the words that are to be said then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.language.dates import Found, Meaning, read_dates, read_never

# What may stand before the time, between time and words, and after them, without being any of them.
_LEAD = re.compile(
    r"(?:[\s,，:：、。;；.—–-]|[请請]|麻[烦煩]|[帮幫]我|[记記]得|到[时時]候?|提醒(?:一下)?(?:我[们們]?|大家|本群|一下)?|在|[于於]"
    r"|\b(?:por favor|lembr[ae]r?(?:-me|-nos)?|record[ae]r?(?:-me|-nos)?|avis[ae]r?(?:-me|-nos)?|me|nos|n[ao]s?|em"
    r"|[àa]s?|para|de|que|d[ao])\b)*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,，:：、。;；—–-]|提醒(?:一下)?(?:我[们們]?|大家|本群)?|吧|\bpor favor\b|[.!！])*\Z", re.IGNORECASE
)
_JOINT = re.compile(r"(?:[\s,，:：、;；—–-]|在|于|\b(?:n[ao]s?|em|[àa]s?|at[ée]|para|d[ao])\b)+\Z", re.IGNORECASE)
_DURATION = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?)?", re.ASCII
)
_AT = re.compile(r"\b[àa]s\s*\Z", re.IGNORECASE)
_EARLY, _LATE = time(7), time(21)
_NOON, _AFTERNOON = time(12), time(14)
_LATER = (time(14), time(17))
_MOST = 3


@dataclass(frozen=True, slots=True)
class When:
    """A time to be reminded at: local and naive, or a rule (RFC 5545) where it comes again and again."""

    at: datetime | None = None
    rrule: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words to be said, and the usual readings of when, the likeliest first; none where no time is said.

    `never` is set where a time is said that no calendar or clock has (2月30日, às 25h): to the rule of a recurrence
    (RFC 5545), else to nothing.
    """

    words: str
    times: tuple[When, ...] = ()
    never: str | None = None


def read_memo(text: str, langs: Sequence[str], now: datetime, hour: time) -> Wanted:
    """Take apart "明天下午3点 交材料", "enviar a ata na sexta às 10h", "每周一9点 周报".

    `langs` are the locales in which it may be written, the likelier first; `now` is aware, in the zone in which times
    are meant; `hour` is when something is said of which only the day is known. A time that is past already comes back
    only where it has no other usual reading.
    """
    best: tuple[tuple[int, int], Found] | None = None
    never: list[tuple[tuple[int, int], tuple[int, int], str]] = []
    for lang in dict.fromkeys((*langs, "zh_Hans", "pt")):
        never += [(_rank(text, span), span, rule) for span, rule in read_never(text, lang, now)]
        for found in read_dates(text, lang, now):
            if not list(_times(found, now, hour)) or _no_hour(text, found):
                continue
            rank = _rank(text, found.span)
            if best is None or rank > best[0]:
                best = rank, found
    if never and (best is None or max(never)[0] > best[0]):
        _, span, rule = max(never)
        return Wanted(_words(text, span), never=rule)
    if best is None:
        return Wanted(text.strip())
    found = best[1]
    return Wanted(_words(text, found.span), _usual(found, now, hour))


def _no_hour(text: str, found: Found) -> bool:
    """Tell whether what was read as a length is an hour that no clock has: às 25h."""
    return found.grain.startswith("P") and _AT.search(text[: found.span[0]]) is not None


def bare_words(text: str) -> str:
    """Return what somebody wants to be reminded of who says no time: 提醒我交材料, lembra-me de ligar à Ana."""
    return _words(text, (0, 0))


def _rank(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Rank a time up front over one at the end over one in between, and a longer one over a shorter."""
    opens = _LEAD.fullmatch(text[: span[0]]) is not None
    closes = _TAIL.fullmatch(text[span[1] :]) is not None
    return (2 if opens else 1 if closes else 0), span[1] - span[0]


def _words(text: str, span: tuple[int, int]) -> str:
    before, after = text[: span[0]], text[span[1] :]
    if _LEAD.fullmatch(before):
        lead = _LEAD.match(after)
        return after[lead.end() if lead else 0 :].strip()
    if _TAIL.fullmatch(after):
        lead = _LEAD.match(before)
        return _JOINT.sub("", before[lead.end() if lead else 0 :]).strip()
    return f"{before.strip()} {after.strip()}".strip()


def _usual(found: Found, now: datetime, hour: time) -> tuple[When, ...]:
    local = now.replace(tzinfo=None)
    first, *others = _times(found, now, hour)
    if first.at is None:
        return (first,)
    usual = [one for one in others if one.at is not None and one.at > local and _EARLY <= one.at.time() < _LATE]
    kept = [first, *usual] if first.at > local else usual or [When(at) for at in _left(found, local, hour)] or [first]
    return tuple(dict.fromkeys(kept))[:_MOST]


def _left(found: Meaning, now: datetime, hour: time) -> list[datetime]:
    """Return usual times in what is left of a day, a part of it or a longer time that has begun (local, naive)."""
    if found.start is None or found.grain in ("minute", "second"):
        return []
    start = found.start.replace(tzinfo=None)
    end = found.end.replace(tzinfo=None) if found.end is not None else start + timedelta(days=1)
    if found.grain in ("day", "hour") and end - start <= timedelta(days=1):
        full = (now + timedelta(minutes=90)).replace(minute=0, second=0, microsecond=0)
        times = [full, *(datetime.combine(now.date(), later) for later in _LATER if later > full.time())]
        end = min(end, datetime.combine(now.date(), _LATE))
    else:
        friday = now.date() + timedelta(days=(4 - now.weekday()) % 7)
        days = (now.date() + timedelta(days=1), friday)
        times = sorted({datetime.combine(day, hour) for day in days})
    return [at for at in times if max(start, now) < at < end]


def _times(found: Found, now: datetime, hour: time) -> Iterator[When]:
    # 周五前 includes that day, as an office means it.
    others = () if found.open == "before" else found.alternatives
    for meaning in (found, *others):
        when = _time(meaning, now, hour)
        if when is not None:
            yield when


def _time(meaning: Meaning, now: datetime, hour: time) -> When | None:
    if meaning.grain.startswith("FREQ="):
        return When(rrule=meaning.grain)
    if meaning.start is None and meaning.end is None:
        return _after(meaning.grain, now)
    if meaning.start is None:
        return _before(meaning, hour)
    start = meaning.start.replace(tzinfo=None, second=0, microsecond=0)
    if meaning.grain in ("hour", "minute", "second"):
        # A part of a day that bears a name, like the morning, is no hour yet.
        return When(_in_part(start, meaning.end, hour) if meaning.grain == "hour" and meaning.end else start)
    return When(datetime.combine(start.date(), hour))


def _in_part(start: datetime, end: datetime, hour: time) -> datetime:
    """Return when in a part of a day one is reminded: at the usual hour where that lies in it."""
    usual = datetime.combine(start.date(), hour)
    if start <= usual < end.replace(tzinfo=None):
        return usual
    return datetime.combine(start.date(), _AFTERNOON) if start.time() == _NOON else start


def _before(meaning: Meaning, hour: time) -> When | None:
    if meaning.end is None:
        return None
    end = meaning.end.replace(tzinfo=None, second=0, microsecond=0)
    if meaning.grain in ("hour", "minute"):
        return When(end)
    return When(datetime.combine((end - timedelta(days=1)).date(), hour))


def _after(duration: str, now: datetime) -> When | None:
    """Read a mere length of time as how long from now."""
    said = _DURATION.fullmatch(duration)
    if said is None:
        return None
    length = timedelta(**{unit: int(count) for unit, count in said.groupdict(default="0").items()})
    # Hours pass in the world, not on the clock: it may be put forward between.
    at = (now.astimezone(UTC) + length).astimezone(now.tzinfo)
    return When(at.replace(tzinfo=None, second=0, microsecond=0)) if length else None
