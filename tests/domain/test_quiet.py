"""Quiet hours: what can wait waits for the morning of whoever reads it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quiet import within_a_day
from bot.domain.reminders.preferences import DEFAULT

SHANGHAI, LISBON = "Asia/Shanghai", "Europe/Lisbon"


def sendable_at(now, tz):
    return DEFAULT.quiet_until(now, tz) or now


def at(text, tz=SHANGHAI):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(tz))


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-12-01 08:00", "2026-12-01 08:00"),
        ("2026-12-01 21:29", "2026-12-01 21:29"),
        ("2026-12-01 21:30", "2026-12-02 08:00"),
        ("2026-12-01 23:59", "2026-12-02 08:00"),
        ("2026-12-02 00:00", "2026-12-02 08:00"),
        ("2026-12-02 07:59", "2026-12-02 08:00"),
    ],
)
@pytest.mark.parametrize("tz", [SHANGHAI, LISBON])
def test_the_night_ends_at_eight(now, then, tz):
    assert sendable_at(at(now, tz), tz) == at(then, tz)


def test_the_morning_is_the_readers_own_through_the_change_of_the_clocks():
    assert sendable_at(at("2027-03-27 23:00", LISBON), LISBON) == datetime(2027, 3, 28, 7, tzinfo=UTC)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)), st.sampled_from([SHANGHAI, LISBON]))  # noqa: DTZ001
def test_never_by_night_and_never_more_than_a_night_late(naive, tz):
    now = naive.replace(tzinfo=UTC)
    then = sendable_at(now, tz)
    local = then.astimezone(ZoneInfo(tz)).time()
    assert (8, 0) <= (local.hour, local.minute) < (21, 30)
    assert timedelta(0) <= then - now <= timedelta(hours=11, minutes=30)
    assert sendable_at(then, tz) == then


def test_a_day_ahead_is_urgent():
    now = at("2026-12-01 23:00")
    assert within_a_day(now, None, now + timedelta(hours=24))
    assert not within_a_day(now, None, now + timedelta(hours=24, seconds=1), now - timedelta(seconds=1))
