"""From when on a series counts that somebody asked for, and which series are none."""

from datetime import datetime, time

import pytest

from bot.domain.errors import TooOften
from bot.domain.memos import first_time

NOW = datetime(2027, 1, 5, 10)


@pytest.mark.parametrize(
    ("rrule", "first"),
    [
        ("FREQ=DAILY", datetime(2027, 1, 6, 9)),
        ("FREQ=MONTHLY", datetime(2027, 2, 1, 9)),
        ("FREQ=MONTHLY;INTERVAL=3", datetime(2027, 4, 1, 9)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", datetime(2028, 2, 29, 9)),
    ],
)
def test_from_when_on_a_series_counts(rrule: str, first: datetime) -> None:
    assert first_time(rrule, NOW, time(9)) == first


@pytest.mark.timeout(20)
@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_every_nought_days_is_too_often(frequency: str) -> None:
    with pytest.raises(TooOften):
        first_time(f"FREQ={frequency};INTERVAL=0", NOW, time(9))
