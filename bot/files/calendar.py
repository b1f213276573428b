"""Exchanges as calendar files (RFC 5545) that Apple, Google and Outlook import."""

from __future__ import annotations

import re
from datetime import UTC, timedelta

from bot.domain.exchanges.entries import Entry
from bot.files.zones import zone_lines

_LANGUAGES = {"zh_Hans": "zh-Hans"}
# Written with a Z, as RFC 5545 wants it; it has no rules.
_UTC = ("UTC", "Etc/UTC")
# RFC 5545, 3.3.11: no control characters but the line's end.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def written(entry: Entry) -> bytes:
    """Return the file: one event, with the rules of its zone unless it takes whole days."""
    from icalendar import Calendar, Event, vDate, vDatetime, vGeo, vText  # noqa: PLC0415 - 200 ms, for those who ask

    language = {"LANGUAGE": _LANGUAGES.get(entry.locale, entry.locale)}
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.made_at.astimezone(UTC))
    event.add("last-modified", entry.made_at.astimezone(UTC))
    for name, said in (("summary", entry.summary), ("location", entry.place), ("description", entry.description)):
        if said:
            event.add(name, vText(_clean(said)), parameters=language)
    if entry.contact:
        event.add("contact", vText(_clean(entry.contact)))
    if entry.spot is not None:
        event.add("geo", vGeo((entry.spot.lat, entry.spot.lon)))
    span = entry.span
    zoned = not span.all_day and span.tz not in _UTC
    if span.all_day:
        last = (span.end or span.start).date() + timedelta(days=1)
        event.add("dtstart", vDate(span.start.date()), parameters={"VALUE": "DATE"})
        event.add("dtend", vDate(last), parameters={"VALUE": "DATE"})
    else:
        parameters = {"TZID": span.tz} if zoned else {}
        event.add("dtstart", vDatetime(span.start if zoned else span.starts_at), parameters=parameters)
        if span.end is not None:
            event.add("dtend", vDatetime(span.end if zoned else span.ends_at), parameters=parameters)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")

    calendar = Calendar()
    calendar.add("prodid", "-//Ponte//Ponte//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(event)
    file: bytes = calendar.to_ical(sorted=False)
    if not zoned:
        return file
    # The library's own zones carry lists of dates that Outlook ignores.
    last_year = (span.end or span.start).year
    zone = "".join(f"{line}\r\n" for line in zone_lines(span.tz, span.start.year, last_year))
    return file.replace(b"BEGIN:VEVENT\r\n", zone.encode() + b"BEGIN:VEVENT\r\n", 1)


def _clean(said: str) -> str:
    return _CONTROL.sub(" ", said.replace("\r\n", "\n"))
