"""Exchanges as calendar files, read back by another reader."""

from datetime import UTC, date, datetime, timedelta

import pytest
from calendar_reader import Read
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exchanges.entries import Entry
from bot.domain.models import Span, Spot
from bot.files.calendar import written
from bot.files.zones import zone_lines

at = datetime.fromisoformat
NOW = datetime(2026, 11, 30, 1, tzinfo=UTC)
SPAN = Span(at("2026-12-18T14:00"), at("2026-12-18T17:30"), "Asia/Shanghai")


def entry(span=SPAN, **fields):
    return Entry(**{"uid": "exchange-2.bot-1@ponte", "sequence": 0, "span": span, "summary": "年度会商",
                    "made_at": NOW, "locale": "zh_Hans", **fields})  # fmt: skip


def test_a_calendar_of_one_event():
    read = Read(
        written(entry(place="北京科学中心", contact="王静", description="议程\n1; 2, 3", spot=Spot(39.99, 116.3)))
    )
    assert read.calendar == {
        "VERSION": "2.0", "PRODID": "-//Ponte//Ponte//EN", "CALSCALE": "GREGORIAN", "METHOD": "PUBLISH",
    }  # fmt: skip
    assert read.event["UID"] == "exchange-2.bot-1@ponte"
    assert read.event["DTSTAMP"] == "20261130T010000Z"
    assert read.event["STATUS"] == "CONFIRMED"
    assert read.event["GEO"] == "39.99;116.3"
    assert read.parameters["SUMMARY"] == {"LANGUAGE": "zh-Hans"}
    assert (read.text("SUMMARY"), read.text("LOCATION"), read.text("CONTACT")) == ("年度会商", "北京科学中心", "王静")
    assert read.text("DESCRIPTION") == "议程\n1; 2, 3"
    assert read.instant("DTSTART") == datetime(2026, 12, 18, 6, tzinfo=UTC)
    assert read.instant("DTEND") == datetime(2026, 12, 18, 9, 30, tzinfo=UTC)


def test_cancelled_it_says_so_under_the_same_name():
    read = Read(written(entry(sequence=4, cancelled=True)))
    assert (read.calendar["METHOD"], read.event["STATUS"], read.event["SEQUENCE"]) == ("CANCEL", "CANCELLED", "4")
    assert read.event["UID"] == Read(written(entry())).event["UID"]


def test_without_an_end_none_is_made_up():
    read = Read(written(entry(Span(SPAN.start, None, SPAN.tz))))
    assert "DTEND" not in read.event and "DURATION" not in read.event


@pytest.mark.parametrize(
    ("first", "last", "end"),
    [(date(2027, 5, 25), None, "20270526"), (date(2027, 5, 25), date(2027, 5, 27), "20270528"),
     (date(2026, 12, 31), date(2026, 12, 31), "20270101")],
)  # fmt: skip
def test_whole_days_have_no_hours_and_no_zone(first, last, end):
    midnight = datetime.min.time()
    span = Span(
        datetime.combine(first, midnight), datetime.combine(last, midnight) if last else None, "Asia/Shanghai", True
    )
    read = Read(written(entry(span)))
    assert read.event["DTSTART"] == f"{first:%Y%m%d}"
    assert read.event["DTEND"] == end
    assert read.parameters["DTSTART"] == read.parameters["DTEND"] == {"VALUE": "DATE"}
    assert read.zones is None


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400))
def test_any_words_come_back(words):
    shown = "".join(" " if (ord(c) < 32 and c != "\n") or ord(c) == 127 else c for c in words.replace("\r\n", "\n"))
    read = Read(written(entry(summary=words, description=words)))
    assert (read.text("SUMMARY"), read.text("DESCRIPTION")) == (shown, shown)


ZONES = st.sampled_from(
    ["Asia/Shanghai", "Asia/Macau", "Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
     "Asia/Jerusalem", "America/Sao_Paulo", "Asia/Kathmandu", "Atlantic/Azores", "Africa/Cairo", "UTC"]
)  # fmt: skip
STARTS = st.datetimes(at("2025-01-01"), at("2036-12-31")).map(lambda when: when.replace(second=0, microsecond=0))


def unambiguous(local, tz):
    """Neither skipped nor said twice: readers differ on what those mean."""
    there = Span(local, None, tz).starts_at
    nearby = [Span(local + timedelta(hours=h), None, tz).starts_at - there for h in (-3, 3)]
    return nearby == [timedelta(hours=-3), timedelta(hours=3)]


@given(STARTS, st.integers(0, 400), ZONES)
def test_every_reader_finds_the_instant(start, days, tz):
    end = start + timedelta(days=days, minutes=45)
    if not (unambiguous(start, tz) and unambiguous(end, tz)):
        return
    span = Span(start, end, tz)
    read = Read(written(entry(span)))
    assert (read.instant("DTSTART"), read.instant("DTEND")) == (span.starts_at, span.ends_at)


def test_zones_as_every_calendar_reads_them():
    assert zone_lines("Europe/Lisbon", 2026, 2026)[2:8] == [
        "BEGIN:DAYLIGHT", "DTSTART:20250330T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:WEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    ]  # fmt: skip
    for fixed in ("Asia/Shanghai", "Asia/Macau"):
        assert [line for line in zone_lines(fixed, 2026, 2026) if line.startswith(("BEGIN", "RRULE", "TZOFFSET"))] == [
            "BEGIN:VTIMEZONE", "BEGIN:STANDARD", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
        ]  # fmt: skip
    assert not any(line.startswith("RDATE") for line in zone_lines("Africa/Casablanca", 2026, 2027))
