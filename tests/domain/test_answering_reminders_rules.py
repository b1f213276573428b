"""What becomes of a reminder that is put off, of those of who paused, and of days off that administrators set."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_reminders import DAY, NOW, OWNER, exchange, local, reminder, task

from bot.domain.models import Span
from bot.domain.reminders.answering import Snooze, until
from bot.domain.reminders.deciding import decide, exempt, lost_use
from bot.domain.reminders.holidays import Stretch, year_of
from bot.domain.reminders.preferences import Preferences, within
from bot.domain.reminders.readers import Reader
from bot.domain.reminders.rules import meant
from bot.domain.reminders.workdays import OfficeDays, Weekends, provisional
from bot.domain.traffic import Recipient, Reminder, ReminderKind, ReminderState

ZONES = ("Asia/Shanghai", "Europe/Lisbon", "America/Sao_Paulo")
HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))


def snoozed(offset, item=9, recipient="member"):
    return Reminder(1, item, ReminderKind.SNOOZED, offset, Recipient(recipient, 5), 0, NOW, ReminderState.PENDING)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001
    st.sampled_from(ZONES),
    st.sampled_from(list(Snooze)),
    HOURS,
    st.none() | st.tuples(HOURS, HOURS),
)
def test_what_is_put_off_never_falls_into_the_quiet_hours(naive, tz, how, hour, quiet):
    now = naive.replace(tzinfo=UTC)
    wishes = Preferences(hour=hour, quiet=quiet)
    at = until(how, now, Reader(Recipient("member", 5), None, OWNER, tz, wishes), Weekends())
    assert now + timedelta(minutes=59) <= at or how is not Snooze.HOUR
    assert now - timedelta(minutes=1) < at <= now + timedelta(days=5)
    there = at.astimezone(ZoneInfo(tz))
    # Where the clocks are put forward over the end of the quiet hours there is no such hour on that day.
    exists = there.astimezone(UTC).astimezone(ZoneInfo(tz)).time() == there.time()
    assert quiet is None or not exists or not within(there.time(), quiet) or _skipped(there)
    if how is Snooze.WORKING:
        assert there.isoweekday() < 6


def _skipped(there):
    before, after = there - timedelta(hours=3), there + timedelta(hours=3)
    return before.utcoffset() != after.utcoffset()


@pytest.mark.parametrize(
    ("offset", "kind"),
    [
        (14 * DAY, ReminderKind.PREPARATION),
        (5 * DAY, ReminderKind.ANSWER),
        (-DAY, ReminderKind.MINUTES),
        (7 * DAY, ReminderKind.EXCHANGE),
        (DAY, ReminderKind.EXCHANGE),
        (60, ReminderKind.EXCHANGE),
    ],
)
def test_what_was_put_off_is_about_what_it_was(offset, kind):
    item = exchange(Span(local(2027, 3, 1, 9), None, "Asia/Shanghai"))
    assert meant(snoozed(offset), item) is kind
    assert meant(snoozed(offset, 7), task()) is ReminderKind.DEADLINE


def test_minutes_put_off_outlive_the_exchange_and_nothing_else_does():
    over = exchange(Span(local(2027, 2, 24, 9), local(2027, 2, 24, 10), "Asia/Shanghai"))
    assert lost_use(snoozed(-DAY), over, NOW) is None
    assert lost_use(snoozed(DAY), over, NOW) == "already begun"


def test_put_off_and_due_again_is_said_once():
    item = exchange(Span(local(2027, 2, 26, 9), None, "Asia/Shanghai"))
    regular = Reminder(2, 9, ReminderKind.EXCHANGE, DAY, Recipient("member", 5), 0, NOW, ReminderState.PENDING)
    decision = decide([snoozed(7 * DAY), regular], {9: item}, NOW)
    assert decision.send == (regular,)


def test_who_paused_hears_their_own_words_only():
    memo = Reminder(2, None, ReminderKind.MEMO, 0, Recipient("member", 5), 1, NOW, ReminderState.PENDING, memo_id=3)
    decision = decide([reminder(1, DAY), snoozed(DAY, 8), memo], {7: task(), 8: task(id=8)}, NOW, muted=True)
    assert decision.send == (memo,)
    assert {reason: len(those) for reason, those in decision.expire.items()} == {"muted": 2}


def test_a_person_s_own_words_may_come_by_night_a_group_s_not():
    def memo(kind):
        return Reminder(2, None, ReminderKind.MEMO, 0, Recipient(kind, 5), 1, NOW, ReminderState.PENDING, memo_id=3)

    assert exempt(memo("member")) and not exempt(memo("chat"))
    assert not exempt(snoozed(60))


def test_a_year_s_days_off_are_told_in_stretches():
    found = year_of("PT", 2026, {})
    assert Stretch(date(2026, 4, 3), date(2026, 4, 3)) in found.off
    assert not found.worked and not found.provisional
    ours = {("PT", date(2026, 12, 24)): False, ("PT", date(2026, 12, 26)): True, ("PT", date(2026, 12, 25)): True}
    found = year_of("PT", 2026, ours)
    assert Stretch(date(2026, 12, 24), date(2026, 12, 24), ours=True) in found.off
    assert Stretch(date(2026, 12, 25), date(2026, 12, 26), ours=True) in found.worked
    # A weekend between two weeks off belongs to the stretch.
    week = {("PT", date(2026, 8, day)): False for day in (6, 7, 10)}
    assert Stretch(date(2026, 8, 6), date(2026, 8, 10), ours=True) in year_of("PT", 2026, week).off


@pytest.mark.parametrize("country", ["CN", "MO", "PT"])
@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_every_day_of_a_year_is_told_truly(country, year):
    found, calendar = year_of(country, year, {}), OfficeDays()
    day = date(year, 1, 1)
    while day.year == year:
        off = any(one.first <= day <= one.last for one in found.off) or (
            day.isoweekday() > 5 and not any(one.first <= day <= one.last for one in found.worked)
        )
        assert off == calendar.off(country, day), day
        day += timedelta(days=1)


def test_only_china_s_coming_years_are_provisional():
    assert provisional("CN", 2090) and not provisional("CN", 2025)
    assert not provisional("PT", 2090) and not provisional("MO", 2090)
