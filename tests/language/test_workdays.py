"""Working days, counted past weekends and the holidays of the zone's country."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.moments.resolve import Vantage, spans
from bot.language.moments.said import Said
from bot.language.moments.workdays import nth_workday, step_workdays

FREE = ("1-1", "easter -2", "12-1")


def on(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "count", "wanted"),
    [
        ("2026-11-24 17:00", 3, "2026-11-27 17:00"),
        ("2026-11-27", 1, "2026-11-30"),
        ("2026-11-28", 1, "2026-11-30"),
        ("2026-11-30", 1, "2026-12-02"),
        ("2026-11-30", -1, "2026-11-27"),
        ("2026-12-02", -1, "2026-11-30"),
        ("2027-03-25", 1, "2027-03-29"),
    ],
)
def test_step(start: str, count: int, wanted: str) -> None:
    assert step_workdays(on(start), count, FREE) == on(wanted)


def test_nth_of_a_month() -> None:
    january = on("2027-01-01"), on("2027-02-01")
    assert nth_workday(*january, 1, FREE) == on("2027-01-04")
    assert nth_workday(*january, -1, FREE) == on("2027-01-29")
    assert nth_workday(*january, 25, FREE) is None


def test_holidays_belong_to_a_zone_and_may_be_forgotten() -> None:
    said = Said(shift=((2.0, "workday"),))
    now = on("2026-11-30 09:00")
    lisbon = [span.start for span in spans(said, Vantage(now, ZoneInfo("Europe/Lisbon"), False))]
    assert lisbon == [on("2026-12-03"), on("2026-12-02")]
    beijing = [span.start for span in spans(said, Vantage(now, ZoneInfo("Asia/Shanghai"), False))]
    assert beijing == [on("2026-12-02")]


def test_counted_from_another_day() -> None:
    vantage = Vantage(on("2026-11-24 17:00"), ZoneInfo("Europe/Lisbon"), False)
    christmas = Said(feast="12-25")
    before = spans(Said(beside=christmas, shift=((-2.0, "day"),)), vantage)
    assert [span.start for span in before] == [on("2026-12-23")]
    week = spans(Said(beside=christmas, shift=((1.0, "week"),), holding=True), vantage)
    assert [(span.start, span.end) for span in week] == [(on("2026-12-28"), on("2027-01-04"))]
    friday = spans(Said(beside=christmas, weekday=4, turn=-1), vantage)
    assert [span.start for span in friday] == [on("2026-12-18")]


def test_ages_and_their_edges() -> None:
    vantage = Vantage(on("2026-11-24 17:00"), ZoneInfo("Europe/Lisbon"), False)
    [century] = spans(Said(century=21), vantage)
    assert (century.start, century.end) == (on("2001-01-01"), on("2101-01-01"))
    [late] = spans(Said(centuries=0, edge="end"), vantage)
    assert (late.start, late.end) == (on("2071-01-01"), on("2101-01-01"))
    [decade] = spans(Said(decades=-1), vantage)
    assert (decade.start, decade.end) == (on("2010-01-01"), on("2020-01-01"))
