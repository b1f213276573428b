"""Who is told what, and when: against tables, and against a slow walk through the recipients' own calendars."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.models import (
    Association,
    Chat,
    ChatState,
    Deadline,
    Exchange,
    ExchangeKind,
    Member,
    MemberState,
    Project,
    Role,
    Span,
    Status,
    Task,
)
from bot.domain.reminders.deciding import decide, lost_use
from bot.domain.reminders.preferences import Preferences, Subject, dumped, loaded
from bot.domain.reminders.rules import Attendance, Audience, plan
from bot.domain.reminders.workdays import OfficeDays, Weekends, country_of
from bot.domain.text import Text
from bot.domain.traffic import Recipient, Reminder, ReminderKind, ReminderState

ZONES = ("Asia/Shanghai", "Europe/Lisbon", "Asia/Macau", "America/Sao_Paulo")
TITLE = Text.of({"zh_Hans": "名称"})
DAY = 24 * 60


def local(*parts):
    """A time as people say it; its zone stands beside it."""
    return datetime(*parts)  # noqa: DTZ001


def association(number, tz="Asia/Shanghai"):
    return Association(number, f"A{number}", TITLE, TITLE, tz, "zh_Hans")


BJ, TJ, HE = association(1), association(2), association(3, "Europe/Lisbon")
OWNER = Member(5, TITLE, BJ)


def group(number, home, tz="Asia/Shanghai"):
    return Chat(number, -number, "群", home, ("zh_Hans",), tz, ChatState.ACTIVE)


def task(**fields):
    return Task(**{"id": 7, "code": "T7", "titles": TITLE, "lead": BJ, "owner": OWNER,
                   "deadline": Deadline(date(2027, 2, 26), "Asia/Shanghai"), **fields})  # fmt: skip


def exchange(span, **fields):
    return Exchange(**{"id": 9, "code": "E2", "kind": ExchangeKind.VISIT, "titles": TITLE, "span": span,
                       "organisers": (BJ,), "participants": (TJ,), **fields})  # fmt: skip


def told(item, *chats, kinds=(ReminderKind.DEADLINE, ReminderKind.EXCHANGE), **audience):
    """(recipient, minutes ahead, local time of the reminder in UTC) for everything of these kinds that is planned."""
    return sorted(
        (str(one.recipient), one.offset, f"{one.due_at:%m-%d %H:%M}")
        for one in plan(item, Audience(chats, **audience))
        if one.kind in kinds
    )


def test_a_deadline_reaches_its_owner_and_the_lead_s_group():
    assert told(task(), group(1, BJ), group(2, TJ), group(3, None)) == [
        ("chat:1", 1 * DAY, "02-25 01:00"),
        ("chat:1", 3 * DAY, "02-23 01:00"),
        ("member:5", 0, "02-26 01:00"),
        ("member:5", 1 * DAY, "02-25 01:00"),
        ("member:5", 3 * DAY, "02-23 01:00"),
        ("member:5", 7 * DAY, "02-19 01:00"),
    ]


def test_mornings_are_the_reader_s_own():
    away = replace(OWNER, tz="Europe/Lisbon")
    across = task(owner=away, deadline=Deadline(date(2027, 3, 29), "Asia/Shanghai"))
    # Lisbon leaves winter time on 28 March 2027: 09:00 is 09:00 UTC before, 08:00 UTC after.
    assert told(across) == [
        ("member:5", 0, "03-29 08:00"),
        ("member:5", 1 * DAY, "03-28 08:00"),
        ("member:5", 3 * DAY, "03-26 09:00"),
        ("member:5", 7 * DAY, "03-22 09:00"),
    ]


@pytest.mark.parametrize(
    ("owner", "tz"),
    [
        (replace(OWNER, tz="America/Sao_Paulo", association=HE), "America/Sao_Paulo"),
        (replace(OWNER, association=HE), "Europe/Lisbon"),
        (replace(OWNER, association=None), "Asia/Shanghai"),
    ],
)
def test_the_owner_s_zone_is_the_nearest_known(owner, tz):
    (last, *_) = [one for one in plan(task(owner=owner), Audience(())) if one.offset == 0]
    assert last.due_at.astimezone(ZoneInfo(tz)) == datetime(2027, 2, 26, 9, tzinfo=ZoneInfo(tz))


LIAISON = Member(8, TITLE, BJ, role=Role.LIAISON)
GUEST = Member(9, TITLE, TJ, role=Role.LIAISON)
LIAISONS = {1: (LIAISON,), 2: (GUEST,)}


def test_what_is_overdue_goes_to_the_owner_then_the_liaison_then_the_lead_s_group():
    late = told(task(), group(1, BJ), group(2, TJ), group(3, None), kinds=[ReminderKind.OVERDUE], liaisons=LIAISONS)
    assert late == [
        ("chat:1", -7 * DAY, "03-05 01:00"),
        *sorted(
            ("member:5", -days * DAY, f"{date(2027, 2, 26) + timedelta(days=days):%m-%d} 01:00")
            for days in (1, 3, 7, 14, 21, 28, 35, 42, 49, 56)
        ),
        ("member:8", -3 * DAY, "03-01 01:00"),
    ]


def test_nothing_is_overdue_before_its_day_is_over_where_it_was_set():
    # Midnight of São Paulo is 11:00 in Shanghai: the first morning after is the next one.
    far = task(deadline=Deadline(date(2027, 2, 26), "America/Sao_Paulo"))
    assert told(far, kinds=[ReminderKind.OVERDUE])[-1] == ("member:5", -DAY, "02-28 01:00")


def test_a_deadline_earlier_than_the_morning_is_not_told_on_its_day():
    early = task(deadline=Deadline(date(2027, 2, 26), "Asia/Shanghai", time(8, 30)))
    assert [offset for _name, offset, _at in told(early)] == [DAY, 3 * DAY, 7 * DAY]


def test_the_host_prepares_and_keeps_minutes_and_liaisons_answer():
    visit = exchange(Span(local(2026, 12, 18, 14), local(2026, 12, 19, 17), "Asia/Shanghai"), contact=OWNER)
    kinds = [ReminderKind.PREPARATION, ReminderKind.MINUTES, ReminderKind.ANSWER]
    assert told(visit, group(1, BJ), kinds=kinds, liaisons=LIAISONS) == [
        ("member:5", -DAY, "12-20 01:00"),
        ("member:5", 14 * DAY, "12-04 01:00"),
        ("member:9", 5 * DAY, "12-13 01:00"),
    ]
    answered = {visit.id: Attendance(answered=frozenset({TJ.id}))}
    assert told(visit, kinds=[ReminderKind.ANSWER], liaisons=LIAISONS, attendance=answered) == []
    # Without a contact the host's liaisons prepare.
    nobody = replace(visit, contact=None)
    assert {name for name, *_ in told(nobody, kinds=kinds[:2], liaisons=LIAISONS)} == {"member:8"}


def test_who_comes_is_told_a_day_and_an_hour_ahead():
    visit = exchange(Span(local(2026, 12, 18, 14), None, "Asia/Shanghai"))
    coming = {visit.id: Attendance(coming=(GUEST, Member(10, TITLE, TJ, state=MemberState.LEFT)))}
    assert told(visit, attendance=coming) == [("member:9", 60, "12-18 05:00"), ("member:9", DAY, "12-17 01:00")]
    wished = told(visit, kinds=[ReminderKind.WANTED], wishes={visit.id: ((GUEST, 180), (GUEST, 3 * DAY))})
    assert wished == [("member:9", 180, "12-18 03:00"), ("member:9", 3 * DAY, "12-15 01:00")]


@pytest.mark.parametrize(
    ("wishes", "found"),
    [
        (Preferences(hour=time(8)), ["02-26 00:00", "02-25 00:00", "02-23 00:00", "02-19 00:00"]),
        (Preferences(hour=time(7)), ["02-26 00:00", "02-25 00:00", "02-23 00:00", "02-19 00:00"]),
        (Preferences(hour=time(7), quiet=None), ["02-25 23:00", "02-24 23:00", "02-22 23:00", "02-18 23:00"]),
        (Preferences(quiet=(time(12), time(14)), hour=time(13)),
         ["02-26 06:00", "02-25 06:00", "02-23 06:00", "02-19 06:00"]),
        (Preferences().chosen(Subject.DEADLINES, False), []),
        (Preferences(muted_until=date(2027, 2, 25)), ["02-26 01:00", "02-25 01:00"]),
        (Preferences(muted_until=date.max), []),
        # 20 February 2027 is a Saturday: not here, but three days ahead of the 23rd would be.
        (Preferences(days_off=True), ["02-26 01:00", "02-25 01:00", "02-23 01:00", "02-19 01:00"]),
    ],
)  # fmt: skip
def test_everybody_is_reminded_as_they_wish(wishes, found):
    planned = told(task(), preferences={Recipient("member", 5): wishes})
    assert [at for _name, _offset, at in planned] == found


def test_groups_choose_what_they_hear_of():
    wanted = {
        Recipient("chat", 2): Preferences().chosen(Subject.SUPPORTING, True),
        Recipient("chat", 3): Preferences().chosen(Subject.DEADLINES, True).chosen(Subject.OVERDUE, True),
        Recipient("chat", 1): Preferences().chosen(Subject.DEADLINES, False),
    }
    chats = (group(1, BJ), group(2, TJ), group(3, None))
    kinds = [ReminderKind.DEADLINE, ReminderKind.OVERDUE]
    found = told(task(owner=None, supporting=(TJ,)), *chats, kinds=kinds, preferences=wanted)
    # What is overdue is never a joint group's, not even where it asks for it.
    assert [(name, offset // DAY) for name, offset, _at in found] == [
        ("chat:1", -7), ("chat:2", 1), ("chat:2", 3), ("chat:3", 1), ("chat:3", 3),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("on", "tz", "found"),
    [
        # The week of the Spring Festival 2026 is off until Monday the 23rd; Saturday the 14th and the 28th are worked.
        (date(2026, 2, 24), "Asia/Shanghai", ["02-14", "02-14", "02-14", "02-24"]),
        (date(2026, 3, 1), "Asia/Shanghai", ["02-14", "02-26", "02-28", "02-28"]),
        # 8 December is a holiday in Portugal, the weekend before it is one everywhere.
        (date(2026, 12, 9), "Europe/Lisbon", ["12-02", "12-04", "12-07", "12-09"]),
    ],
)
def test_what_falls_on_a_day_off_moves_to_the_working_day_before(on, tz, found):
    away = replace(OWNER, tz=tz)
    wishes = {Recipient("member", 5): Preferences(days_off=True)}
    planned = plan(
        task(owner=away, deadline=Deadline(on, tz)), Audience(preferences=wishes, days_off=OfficeDays())
    )  # fmt: skip
    ahead = [one.due_at.astimezone(ZoneInfo(tz)) for one in planned if one.kind is ReminderKind.DEADLINE]
    assert sorted(f"{at:%m-%d}" for at in ahead) == found
    after = [one.due_at.astimezone(ZoneInfo(tz)).date() for one in planned if one.kind is ReminderKind.OVERDUE]
    assert not any(OfficeDays().off(country_of(tz), day) for day in after)


@pytest.mark.parametrize(
    ("on", "tz", "found"),
    [
        (date(2026, 2, 14), "Asia/Shanghai", ["02-24", "02-24", "02-24"]),
        (date(2026, 12, 4), "Europe/Lisbon", ["12-07", "12-07", "12-11"]),
        (date(2026, 12, 7), "Europe/Lisbon", ["12-09", "12-10", "12-14"]),
    ],
)
def test_what_is_overdue_moves_from_a_day_off_to_the_working_day_after(on, tz, found):
    wishes = {Recipient("member", 5): Preferences(days_off=True)}
    item = task(owner=replace(OWNER, tz=tz), deadline=Deadline(on, tz))
    planned = plan(item, Audience(preferences=wishes, days_off=OfficeDays()))
    after = [one.due_at.astimezone(ZoneInfo(tz)) for one in planned if one.kind is ReminderKind.OVERDUE]
    assert [f"{at:%m-%d}" for at in sorted(after)][:3] == found


def test_an_admin_knows_better_than_the_calendar():
    wishes = {Recipient("member", 5): Preferences(days_off=True)}
    days_off = OfficeDays({("CN", date(2027, 2, 25)): False, ("CN", date(2027, 2, 21)): True})
    planned = plan(task(), Audience(preferences=wishes, days_off=days_off))
    assert [f"{one.due_at:%m-%d}" for one in planned if one.offset == DAY] == ["02-24"]


EVERYBODY = (group(1, BJ), group(2, TJ), group(3, None))


@pytest.mark.parametrize(
    "item",
    [
        task(deadline=None),
        task(status=Status.DONE),
        task(status=Status.CANCELLED),
        exchange(Span(local(2027, 1, 13, 9), None, "Asia/Shanghai"), status=Status.CANCELLED),
        Project(1, "P1", TITLE),
    ],
)
def test_nobody_is_told_of_what_is_settled(item):
    assert told(item, *EVERYBODY) == []


@pytest.mark.parametrize("owner", [None, replace(OWNER, state=MemberState.LEFT)])
def test_without_an_owner_the_group_is_told(owner):
    kinds = [ReminderKind.DEADLINE, ReminderKind.OVERDUE]
    assert {name for name, *_ in told(task(owner=owner), *EVERYBODY, kinds=kinds)} == {"chat:1"}


def test_somebody_unreachable_is_still_planned_for():
    assert len(told(task(owner=replace(OWNER, state=MemberState.UNREACHABLE)))) == 4


def test_an_exchange_reaches_its_parties_and_the_joint_group():
    visit = exchange(Span(local(2026, 12, 18, 14), local(2026, 12, 18, 17), "Asia/Shanghai"))
    assert told(visit, group(1, BJ), group(2, HE), group(3, None, "Europe/Lisbon")) == [
        ("chat:1", 60, "12-18 05:00"),
        ("chat:1", 1 * DAY, "12-17 01:00"),
        ("chat:1", 7 * DAY, "12-11 01:00"),
        ("chat:3", 60, "12-18 05:00"),
        ("chat:3", 1 * DAY, "12-17 09:00"),
        ("chat:3", 7 * DAY, "12-11 09:00"),
    ]


def test_the_host_and_each_party_once():
    visit = exchange(Span(local(2026, 12, 18, 14), None, "Asia/Shanghai"), host=HE, participants=(BJ, TJ))
    assert {name for name, *_ in told(visit, group(1, BJ), group(2, HE), group(4, TJ))} == {
        "chat:1",
        "chat:2",
        "chat:4",
    }
    assert len(told(visit, group(1, BJ))) == 3


def test_days_are_counted_from_the_day_as_the_reader_s_calendar_has_it():
    # 07:00 in Shanghai is still the evening before in São Paulo.
    early = exchange(Span(local(2026, 12, 18, 7), None, "Asia/Shanghai"))
    assert told(early, group(3, None, "America/Sao_Paulo"))[1] == ("chat:3", DAY, "12-16 12:00")


def test_a_day_without_hours_is_the_same_day_everywhere():
    fair = exchange(Span(local(2026, 12, 18), None, "Asia/Shanghai", all_day=True))
    assert told(fair, group(1, BJ), group(3, None, "America/Sao_Paulo")) == [
        ("chat:1", 1 * DAY, "12-17 01:00"),
        ("chat:1", 7 * DAY, "12-11 01:00"),
        ("chat:3", 1 * DAY, "12-17 12:00"),
        ("chat:3", 7 * DAY, "12-11 12:00"),
    ]


# --- against a slow walk ---

STEP = timedelta(minutes=15)


def mornings(tz, before, days):
    """The instants, by how many midnights lie between them and `before`, at which clocks in `tz` show 09:00."""
    at = datetime.combine(before, time(), UTC) - timedelta(days=max(days) + 2)
    found = {}
    while len(found) < len(days):
        local = at.astimezone(ZoneInfo(tz))
        ahead = before.toordinal() - local.toordinal()
        if ahead in days and (local.hour, local.minute) == (9, 0):
            found[ahead] = at
        at += STEP
    return found


def expected(item, chats):
    """What the rules say of deadlines and of groups' exchanges, by looking at every quarter of an hour."""
    wanted = set()
    if isinstance(item, Task):
        if item.deadline and item.status not in (Status.DONE, Status.CANCELLED):
            if item.owner and item.owner.state is not MemberState.LEFT:
                home = item.owner.association.tz if item.owner.association else item.lead.tz
                for ahead, at in mornings(item.owner.tz or home, item.deadline.on, {0, 1, 3, 7}).items():
                    if at < item.deadline.at:
                        wanted.add((f"member:{item.owner.id}", ahead * DAY, at))
            for chat in chats:
                if chat.association == item.lead:
                    for ahead, at in mornings(chat.tz, item.deadline.on, {1, 3}).items():
                        if at < item.deadline.at:
                            wanted.add((f"chat:{chat.id}", ahead * DAY, at))
        return wanted
    if item.status is Status.CANCELLED:
        return wanted
    for chat in chats:
        if chat.association in (None, *item.organisers, item.host, *item.participants):
            on = item.span.start.date()
            if not item.span.all_day:
                begin = item.span.start.replace(tzinfo=ZoneInfo(item.span.tz)).timestamp()
                on = datetime.fromtimestamp(begin, ZoneInfo(chat.tz)).date()
                wanted.add((f"chat:{chat.id}", 60, datetime.fromtimestamp(begin - 3600, UTC)))
            for ahead, at in mornings(chat.tz, on, {1, 7}).items():
                wanted.add((f"chat:{chat.id}", ahead * DAY, at))
    return wanted


# The weeks around the changes of the clocks in Lisbon, and some other ones.
DAYS = (
    st.dates(date(2027, 3, 22), date(2027, 4, 6))
    | st.dates(date(2027, 10, 25), date(2027, 11, 9))
    | st.dates(date(2026, 12, 1), date(2028, 3, 1))
)
PARTIES = st.sampled_from([BJ, TJ, HE])
CHATS = st.lists(st.tuples(st.sampled_from([BJ, TJ, HE, None]), st.sampled_from(ZONES)), max_size=3).map(
    lambda found: tuple(group(number, home, tz) for number, (home, tz) in enumerate(found, 1))
)
OWNERS = st.none() | st.builds(
    Member, st.integers(1, 9), st.just(TITLE), association=st.none() | PARTIES, tz=st.none() | st.sampled_from(ZONES),
    state=st.sampled_from(MemberState),
)  # fmt: skip
STATUSES = st.sampled_from([Status.NOT_STARTED] * 4 + list(Status))
HOURS = st.times(time(0), time(23, 45)).map(lambda at: at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0))
TASKS = st.builds(
    task, owner=OWNERS, lead=PARTIES, status=STATUSES,
    deadline=st.none() | st.builds(Deadline, DAYS, st.sampled_from(ZONES), st.none() | HOURS),
)  # fmt: skip
SPANS = st.builds(
    lambda day, at, tz, all_day: Span(datetime.combine(day, time() if all_day else at), None, tz, all_day),
    DAYS, HOURS, st.sampled_from(ZONES), st.booleans(),
)  # fmt: skip
EXCHANGES = st.builds(
    exchange, SPANS, organisers=st.lists(PARTIES, min_size=1, max_size=2, unique=True).map(tuple),
    host=st.none() | PARTIES, participants=st.lists(PARTIES, max_size=2, unique=True).map(tuple),
    status=st.sampled_from([Status.NOT_STARTED] * 4 + [Status.CANCELLED]),
)  # fmt: skip


@given(TASKS | EXCHANGES, CHATS)
def test_the_plan_is_what_a_walk_through_the_calendar_finds(item, chats):
    planned = plan(item, Audience(chats))
    ahead = [one for one in planned if one.kind in (ReminderKind.DEADLINE, ReminderKind.EXCHANGE)]
    assert {(str(one.recipient), one.offset, one.due_at) for one in ahead} == expected(item, chats)
    assert len({(one.kind, one.offset, one.recipient) for one in planned}) == len(planned), "a key is planned twice"
    kind = ReminderKind.DEADLINE if isinstance(item, Task) else ReminderKind.EXCHANGE
    assert all(one.kind is kind and one.due_at.tzinfo is UTC for one in ahead)
    for one in planned:
        if one.kind is ReminderKind.OVERDUE:
            assert isinstance(item, Task)
            assert item.overdue(one.due_at)
            assert one.offset < 0


HOUR = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WISHES = st.builds(
    Preferences, hour=HOUR, quiet=st.none() | st.tuples(HOUR, HOUR).filter(lambda span: span[0] != span[1]),
    days_off=st.booleans(), muted_until=st.none() | DAYS,
)  # fmt: skip


@given(TASKS | EXCHANGES, CHATS, WISHES)
def test_nothing_is_planned_for_quiet_hours_or_for_whom_it_is_muted(item, chats, wishes):
    owner = item.owner if isinstance(item, Task) else None
    recipients = [Recipient("chat", chat.id) for chat in chats] + ([Recipient("member", owner.id)] if owner else [])
    zones = {Recipient("chat", chat.id): chat.tz for chat in chats}
    for one in plan(item, Audience(chats, preferences=dict.fromkeys(recipients, wishes), days_off=Weekends())):
        tz = zones.get(one.recipient) or (owner.tz or (owner.association or item.lead).tz)
        there = one.due_at.astimezone(ZoneInfo(tz))
        assert not wishes.muted(there.date())
        if one.offset % DAY == 0:
            assert wishes.quiet_until(one.due_at, tz) is None


@given(WISHES, st.dictionaries(st.sampled_from(Subject), st.booleans()))
def test_wishes_are_kept_as_they_are(wishes, choices):
    wishes = replace(wishes, choices=choices)
    assert loaded(dumped(wishes)) == wishes


@given(WISHES, st.datetimes(local(2027, 1, 1), local(2028, 1, 1)), st.sampled_from(ZONES))
def test_quiet_hours_end_where_none_begin(wishes, at, tz):
    now = at.replace(tzinfo=UTC)
    until = wishes.quiet_until(now, tz)
    if until is not None:
        assert now < until <= now + timedelta(hours=25)
        assert wishes.quiet_until(until, tz) is None


# --- what is due ---

NOW = datetime(2027, 2, 25, 1, tzinfo=UTC)


def reminder(number, offset, item=7, schedule_no=0):
    due_at = NOW - timedelta(hours=number)
    return Reminder(number, item, ReminderKind.DEADLINE, offset, Recipient("member", 5), schedule_no, due_at,
                    ReminderState.PENDING)  # fmt: skip


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (task(), None),
        (task(status=Status.BLOCKED), None),
        (None, "item gone"),
        (Project(7, "P1", TITLE), "item gone"),
        (task(schedule_no=1), "stale schedule"),
        (task(status=Status.DONE), "item done"),
        (task(status=Status.CANCELLED), "item cancelled"),
        (task(deadline=None), "deadline passed"),
        (task(deadline=Deadline(date(2027, 2, 26), "Asia/Shanghai")), None),
        (task(deadline=Deadline(date(2027, 2, 24), "Asia/Shanghai")), "deadline passed"),
        # At 01:00 UTC the 24th is over in Shanghai, not yet in São Paulo (22:00).
        (task(deadline=Deadline(date(2027, 2, 24), "America/Sao_Paulo")), None),
        (task(deadline=Deadline(date(2027, 2, 25), "Asia/Shanghai", time(9))), "deadline passed"),
        (task(deadline=Deadline(date(2027, 2, 25), "Asia/Shanghai", time(9, 1))), None),
        (exchange(Span(local(2027, 2, 25, 9), None, "Asia/Shanghai")), "already begun"),
        (exchange(Span(local(2027, 2, 25, 9, 1), None, "Asia/Shanghai")), None),
        (exchange(Span(local(2027, 2, 25), None, "Asia/Shanghai", all_day=True)), None),
        (exchange(Span(local(2027, 2, 23), local(2027, 2, 24), "Asia/Shanghai", all_day=True)), "already begun"),
        (exchange(Span(local(2027, 3, 1), None, "Asia/Shanghai"), status=Status.CANCELLED), "item cancelled"),
    ],
)
def test_what_has_lost_its_use(item, reason):
    assert lost_use(reminder(1, DAY), item, NOW) == reason


def test_a_week_is_told_within_four_days_of_its_morning_however_often_that_was_put_off():
    monday = NOW - timedelta(days=4)
    week = Reminder(
        9, None, ReminderKind.DIGEST, 0, Recipient("chat", 1), 0, NOW, ReminderState.PENDING, planned_at=monday
    )
    assert lost_use(week, None, NOW) == "week nearly over"
    assert lost_use(week, None, NOW - timedelta(seconds=1)) is None


def test_after_an_outage_only_the_nearest_is_said():
    found = [reminder(3, 7 * DAY), reminder(2, 3 * DAY), reminder(1, DAY), reminder(4, DAY, item=8)]
    decision = decide(found, {7: task(), 8: task(id=8)}, NOW)
    assert [one.id for one in decision.send] == [4, 1]
    assert {reason: {one.id for one in those} for reason, those in decision.expire.items()} == {"overtaken": {2, 3}}


ITEMS = {
    7: task(), 8: task(id=8, schedule_no=2), 9: exchange(Span(local(2027, 3, 1, 9), None, "Asia/Shanghai")),
    10: task(id=10, status=Status.DONE), 11: exchange(Span(local(2027, 1, 1, 9), None, "Asia/Shanghai"), id=11),
}  # fmt: skip


DUE = st.lists(
    st.tuples(st.sampled_from([0, 60, DAY, 3 * DAY, 7 * DAY]), st.integers(7, 12), st.sampled_from([0, 2])), max_size=12
)


@given(DUE.map(lambda rows: [reminder(number, *row) for number, row in enumerate(rows)]).flatmap(st.permutations))
def test_everything_due_is_said_or_has_a_reason(found):
    decision = decide(found, ITEMS, NOW)
    expired = [one for those in decision.expire.values() for one in those]
    assert sorted(one.id for one in (*decision.send, *expired)) == sorted(one.id for one in found)
    useful = [one for one in found if lost_use(one, ITEMS.get(one.item_id), NOW) is None]
    assert {one.item_id: one.offset for one in decision.send} == {
        item: min(one.offset for one in useful if one.item_id == item) for item in {one.item_id for one in useful}
    }
    assert [one.offset for one in decision.send] == sorted(one.offset for one in decision.send)
    for reason, those in decision.expire.items():
        assert all(lost_use(one, ITEMS.get(one.item_id), NOW) == (None if reason == "overtaken" else reason)
                   for one in those)  # fmt: skip
