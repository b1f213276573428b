"""From when on a series counts that somebody asked for, and which series are none; so long before an item."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.errors import NoSuchDay, TooOften
from bot.domain.memos import Counted, first_time, never_comes
from bot.domain.models import Association, Deadline, Exchange, ExchangeKind, Span, Task
from bot.domain.text import Text

NOW = datetime(2027, 1, 5, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rrule", "first"),
    [
        ("FREQ=DAILY", "2027-01-06T09:00:00"),
        ("FREQ=MONTHLY", "2027-02-01T09:00:00"),
        ("FREQ=MONTHLY;INTERVAL=3", "2027-04-01T09:00:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2027-01-29T09:00:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31T09:00:00"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29T09:00:00"),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", "2027-12-31T09:00:00"),
    ],
)
def test_from_when_on_a_series_counts(rrule: str, first: str) -> None:
    assert first_time(rrule, NOW, time(9)).isoformat() == first


@pytest.mark.timeout(20)
@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_every_nought_days_is_too_often(frequency: str) -> None:
    with pytest.raises(TooOften):
        first_time(f"FREQ={frequency};INTERVAL=0", NOW, time(9))


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=31;BYHOUR=9",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=-6FR;BYHOUR=9",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=DAILY;INTERVAL=9999999",
    ],
)
def test_what_never_comes_is_no_series(rrule: str) -> None:
    with pytest.raises(NoSuchDay):
        first_time(rrule, NOW, time(9))


LISBON = "Europe/Lisbon"
NAME = Text.of({"pt": "nome"})
HOME = Association(1, "BJ", NAME, NAME, LISBON, "pt")


@pytest.mark.parametrize(
    ("months", "rest", "before"),
    [
        (0, timedelta(), "2027-03-31T09:00:00"),
        (0, timedelta(days=3), "2027-03-28T09:00:00"),
        (1, timedelta(), "2027-02-28T09:00:00"),
        (1, timedelta(days=1), "2027-02-27T09:00:00"),
        (13, timedelta(), "2026-02-28T09:00:00"),
        # Hours pass in the world: on 28 March the clock went from one to two.
        (0, timedelta(hours=2), "2027-03-31T22:00:00"),
        (0, timedelta(days=3, hours=23, minutes=30), "2027-03-27T23:30:00"),
        (1, timedelta(hours=2), "2027-02-28T22:00:00"),
        (100_000, timedelta(days=999_999), "1827-04-24T09:00:00"),
    ],
)
def test_so_long_before_a_deadline(months: int, rest: timedelta, before: str) -> None:
    task = Task(id=7, code="T7", titles=NAME, lead=HOME, deadline=Deadline(date(2027, 3, 31), LISBON))
    found = Counted(7, months, rest).start(task, LISBON, time(9))
    assert found is not None
    assert found.isoformat() == before


def exchange(span: Span) -> Exchange:
    return Exchange(id=9, code="E2", kind=ExchangeKind.VISIT, titles=NAME, span=span, organisers=(HOME,))


def test_before_an_exchange_in_the_zone_of_whoever_asks() -> None:
    visit = exchange(Span(datetime.fromisoformat("2027-03-31T09:00"), None, "Asia/Shanghai"))
    day, hours = Counted(9, 0, timedelta(days=1)), Counted(9, 0, timedelta(hours=2))
    assert day.start(visit, "America/Sao_Paulo", time(9)) == datetime.fromisoformat("2027-03-29T09:00")
    assert hours.start(visit, "America/Sao_Paulo", time(9)) == datetime.fromisoformat("2027-03-30T20:00")


def test_a_whole_day_is_the_same_day_everywhere() -> None:
    fair = exchange(Span(datetime.fromisoformat("2027-03-31T00:00"), None, "Asia/Shanghai", all_day=True))
    assert Counted(9, 0, timedelta(days=1)).start(fair, LISBON, time(9)) == datetime.fromisoformat("2027-03-30T09:00")


def test_before_no_deadline_is_never() -> None:
    assert (
        Counted(7, 0, timedelta(days=1)).start(Task(id=7, code="T7", titles=NAME, lead=HOME), LISBON, time(9)) is None
    )


def test_why_nobody_is_reminded_of_what_never_comes() -> None:
    assert isinstance(never_comes("FREQ=DAILY;INTERVAL=0"), TooOften)
    assert isinstance(never_comes("FREQ=MONTHLY;BYMONTHDAY=32"), NoSuchDay)
    assert isinstance(never_comes(""), NoSuchDay)
