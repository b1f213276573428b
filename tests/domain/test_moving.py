"""What a move makes of the time that was: a table, and what no move loses."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exchanges.moving import Moving, moved
from bot.domain.models import Span


def local(*parts):
    """A time as people say it; its zone stands beside it."""
    return datetime(*parts)  # noqa: DTZ001


HOURS = Span(local(2027, 1, 20, 10), local(2027, 1, 20, 11, 30), "Asia/Shanghai")
DAYS = Span(local(2027, 1, 13, 9), local(2027, 1, 14, 17), "Asia/Shanghai")
START = Span(local(2027, 1, 20, 10), None, "Asia/Shanghai")
WHOLE = Span(local(2027, 1, 20), local(2027, 1, 21), "Asia/Shanghai", all_day=True)
TO, UNTIL = date(2027, 2, 1), date(2027, 2, 3)

TABLE = [
    (HOURS, Moving(TO, time(15)), local(2027, 2, 1, 15), local(2027, 2, 1, 16, 30), False),
    (HOURS, Moving(TO), local(2027, 2, 1, 10), local(2027, 2, 1, 11, 30), False),
    (HOURS, Moving(at_time=time(8)), local(2027, 1, 20, 8), local(2027, 1, 20, 9, 30), False),
    (HOURS, Moving(at_time=time(8), until_time=time(12)), local(2027, 1, 20, 8), local(2027, 1, 20, 12), False),
    (HOURS, Moving(TO, time(8), None, time(12)), local(2027, 2, 1, 8), local(2027, 2, 1, 12), False),
    (HOURS, Moving(TO, time(8), UNTIL, time(12)), local(2027, 2, 1, 8), local(2027, 2, 3, 12), False),
    (DAYS, Moving(TO, None, UNTIL), local(2027, 2, 1, 9), local(2027, 2, 3, 17), False),
    (DAYS, Moving(TO), local(2027, 2, 1, 9), local(2027, 2, 2, 17), False),
    (START, Moving(TO, time(15)), local(2027, 2, 1, 15), None, False),
    (START, Moving(TO, None, UNTIL), local(2027, 2, 1), local(2027, 2, 3), True),
    (WHOLE, Moving(TO), local(2027, 2, 1), local(2027, 2, 2), True),
    (WHOLE, Moving(TO, None, UNTIL), local(2027, 2, 1), local(2027, 2, 3), True),
    (WHOLE, Moving(TO, time(14)), local(2027, 2, 1, 14), None, False),
    (WHOLE, Moving(TO, time(14), None, time(16)), local(2027, 2, 1, 14), local(2027, 2, 1, 16), False),
]


@pytest.mark.parametrize(("span", "moving", "start", "end", "all_day"), TABLE)
def test_the_table(span, moving, start, end, all_day):
    assert moved(span, moving) == Span(start, end, span.tz, all_day)


def test_another_zone_keeps_the_hour_that_is_said():
    assert moved(HOURS, Moving(TO, time(10), tz="Europe/Lisbon")) == Span(
        local(2027, 2, 1, 10), local(2027, 2, 1, 11, 30), "Europe/Lisbon"
    )


@given(
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from([HOURS, DAYS]),
)
def test_what_is_moved_by_its_start_takes_as_long_as_before(on, at_time, span):
    after = moved(span, Moving(on, at_time))
    assert after.end - after.start == span.end - span.start
    assert after.start.date() == on
    assert after.start.time() == (at_time or span.start.time())


@given(st.timedeltas(timedelta(days=-300), timedelta(days=300)))
def test_there_and_back_is_where_it_was(by):
    there = HOURS.start + timedelta(minutes=by // timedelta(minutes=1))
    after = moved(HOURS, Moving(there.date(), there.time()))
    assert moved(after, Moving(HOURS.start.date(), HOURS.start.time())) == HOURS
