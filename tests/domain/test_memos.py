"""From when on a series counts that somebody asked for, and which series are none."""

from datetime import UTC, datetime, time

import pytest

from bot.domain.errors import NoSuchDay, TooOften
from bot.domain.memos import first_time

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
