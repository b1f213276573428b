"""What comes again and again never stops by itself: a group's weekly list, and a daily reminder of one's own."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import datetime, time, timedelta
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from storage_support import BJ, SHANGHAI, Clock, text

from bot.domain.memos import Memo
from bot.domain.models import ChatState
from bot.domain.reminders.cases import ReminderCases
from bot.domain.reminders.memo_plan import plan_next, put_off
from bot.domain.reminders.planning import replan_group
from bot.domain.reminders.preferences import KEY, Preferences, dumped
from bot.domain.traffic import Cause, Recipient, ReminderState
from storage.database import Database

GROUP = Recipient("chat", 1)
STEPS = st.one_of(
    st.tuples(st.just("pass"), st.integers(1, 480)),
    st.tuples(st.just("set the clock back"), st.integers(1, 480)),
    st.tuples(st.just("wish"), st.tuples(st.booleans(), st.sampled_from([8, 9, 13, 18]))),
    st.tuples(st.just("a day off"), st.integers(-3, 12)),
    st.tuples(st.just("put off"), st.integers(1, 40)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, min_size=1, max_size=14))
@example([("pass", 25), ("set the clock back", 1), ("put off", 1)])
def test_they_go_on_whatever_happens(steps):
    async def tried():
        with tempfile.TemporaryDirectory() as folder:
            store = await Database.open(Path(folder) / "ponte.db", clock := Clock())
            try:
                await _live(store, clock, steps)
            finally:
                await store.close()

    asyncio.run(tried())


async def _live(store, clock, steps):
    cases = ReminderCases(store, clock)
    async with store.writing(Cause()) as tx:
        group = await tx.chats.register(-1, "群", BJ, ("zh_Hans",), SHANGHAI, ChatState.ACTIVE)
        member = await tx.members.add(text("赵敏"), BJ)
        own = Recipient("member", member.id)
        memo = await tx.memos.add(
            Memo(0, member, own, "打卡", datetime.fromisoformat("2026-12-01 10:00"), SHANGHAI, "FREQ=DAILY")
        )
        await plan_next(tx, memo.id, clock.now())
        await replan_group(tx, group, clock.now())
    for what, how in steps:
        if what == "pass":
            clock.forward(hours=how)
        elif what == "set the clock back":
            clock.forward(hours=-how)
        else:
            async with store.writing(Cause()) as tx:
                now = clock.now()
                if what == "wish":
                    off, hour = how
                    await tx.settings.put(str(GROUP), KEY, dumped(Preferences(days_off=off, hour=time(hour))))
                    await replan_group(tx, group, now)
                elif what == "a day off":
                    await tx.calendar.override("CN", now.date() + timedelta(days=how), working=False)
                    await replan_group(tx, group, now)
                else:
                    await put_off(tx, memo, own, now + timedelta(hours=how), now)
        while await cases.release():
            pass
        async with store.reading() as view:
            for reader in (GROUP, own):
                coming = await view.reminders.page((ReminderState.PENDING,), recipient=reader)
                assert [one for one in coming if one.due_at > clock.now()], (reader, what, how, clock.now())
