"""Write what was found in one line, so that tables of tests can be read.

A day is `2027-03-19`, an instant `2027-03-19 15:00`, a stretch `2027-03-19 .. 2027-03-22` with its end exclusive, a
deadline `.. 2027-03-20`, an open start `2027-03-19 ..`, a duration or recurrence as it is; ` | ` stands before each
alternative and ` + ` between findings.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.dates import Meaning, read_dates

BEIJING = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday
LISBON = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Europe/Lisbon"))


def best(text: str, lang: str, reference: datetime | None = None, *, past: bool = False) -> str:
    """Return the likeliest readings of all that is found in `text`."""
    reference = reference or (BEIJING if lang == "zh" else LISBON)
    return " + ".join(_told(found) for found in read_dates(text, lang, reference, past=past))


def every(text: str, lang: str, reference: datetime | None = None) -> str:
    """Return all readings."""
    reference = reference or (BEIJING if lang == "zh" else LISBON)
    found = read_dates(text, lang, reference)
    return " + ".join(" | ".join(map(_told, (date, *date.alternatives))) for date in found)


def _told(meaning: Meaning) -> str:
    if meaning.start is None and meaning.end is None:
        return meaning.grain
    start, end = _instant(meaning.start), _instant(meaning.end)
    if meaning.open == "before":
        return f".. {end}"
    if meaning.open == "after":
        return f"{start} .."
    if meaning.end is not None:
        return f"{start} .. {end}"
    if meaning.grain == "day":
        return start
    assert meaning.start is not None
    return f"{meaning.start:%Y-%m-%d %H:%M:%S}" if meaning.grain == "second" else f"{meaning.start:%Y-%m-%d %H:%M}"


def _instant(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return f"{moment:%Y-%m-%d}" if (moment.hour, moment.minute) == (0, 0) else f"{moment:%Y-%m-%d %H:%M}"
