"""People, invitations and groups: merged, linked and moved without losing what was known."""

from datetime import timedelta

import pytest
from storage_support import BEGIN, BJ, HE, SHANGHAI, TJ, reminders_of, table, task, text, until

from bot.domain.models import ChatState, MemberState, ReportSource, Role
from bot.domain.traffic import Cause, PlannedReminder, Recipient, ReminderKind, ReminderState

OLD, NEW, OTHER = -100, -1001, -300


async def test_a_merged_person_keeps_everything_that_either_had(store):
    async with store.writing(Cause()) as tx:
        keep = await tx.members.add(text("赵敏"), None)
        drop = await tx.members.add(text("赵小敏", "Zhao Min"), BJ)
        await tx.members.link(drop.id, 2**40)
        await tx.members.set_role(drop.id, Role.LIAISON)
        await tx.members.set_locale(drop.id, "pt")
        await tx.tokens.issue("hash", drop.id, BEGIN + timedelta(days=7))
        owned = await tx.tasks.add(task(owner_id=drop.id))
        await tx.tasks.add(task("T8"))
        report = await tx.reports.add(owned.id, text("初稿"), BEGIN, ReportSource.CHAT, author_id=drop.id)
    async with store.writing(Cause(actor_id=drop.id)) as tx:
        await tx.tasks.update(owned.id, task(owner_id=drop.id, percent=10))
    async with store.writing(Cause()) as tx:
        assert await tx.members.merge(keep.id, drop.id) == [owned.id]
        (one,) = await tx.members.all()
        assert one.id == keep.id
        assert one.names == text("赵敏", "Zhao Min"), "one's own names stay"
        assert (one.association.code, one.user_id, one.locale, one.role) == ("BJ", 2**40, "pt", Role.LIAISON)
        assert (await tx.items.by_id(owned.id)).owner.id == keep.id
        assert [found.author.id for found in await tx.reports.of(owned.id) if found.id == report] == [keep.id]
        assert await tx.tokens.redeem("hash", BEGIN) == keep.id
        assert await tx.members.by_user(2**40) == one
        assert await tx.members.by_name("赵小敏") == []
    assert table(store, "SELECT DISTINCT actor_id FROM changesets WHERE actor_id IS NOT NULL") == [(keep.id,)]
    assert table(store, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("other", Role)
async def test_the_higher_role_stays(store, role, other):
    ranks = list(Role)
    async with store.writing(Cause()) as tx:
        keep, drop = await tx.members.add(text("甲"), BJ), await tx.members.add(text("乙"), BJ)
        await tx.members.set_role(keep.id, role)
        await tx.members.set_role(drop.id, other)
        await tx.members.merge(keep.id, drop.id)
        assert (await tx.members.get(keep.id)).role is max(role, other, key=ranks.index)


async def test_an_account_is_one_person_s_at_a_time(store):
    async with store.writing(Cause()) as tx:
        first, second = await tx.members.add(text("甲"), BJ), await tx.members.add(text("乙"), TJ)
        await tx.members.link(first.id, 9)
        await tx.members.set_state(first.id, MemberState.LEFT)
        assert await tx.members.by_user(9) is None
        await tx.members.link(second.id, 9)
        assert (await tx.members.by_user(9)).id == second.id
        assert [member.id for member in await tx.members.all()] == [second.id]
        await tx.members.set_state(second.id, MemberState.UNREACHABLE)
        await tx.members.link(second.id, 10)
        assert (await tx.members.by_user(10)).state is MemberState.ACTIVE


async def test_those_who_can_are_found(store):
    async with store.writing(Cause()) as tx:
        people = [await tx.members.add(text(name), home) for name, home in (("甲", HE), ("乙", BJ), ("丙", None))]
        await tx.members.set_role(people[0].id, Role.LIAISON)
        await tx.members.set_role(people[1].id, Role.ADMIN)
        assert [member.id for member in await tx.members.liaisons(HE)] == [people[0].id]
        assert await tx.members.liaisons(BJ) == []
        assert [member.id for member in await tx.members.admins()] == [people[1].id]
        assert [member.id for member in await tx.members.all()] == [people[1].id, people[0].id, people[2].id]
        await tx.members.set_state(people[1].id, MemberState.LEFT)
        assert await tx.members.admins() == []


async def test_an_invitation_works_once_and_in_time(store):
    async with store.writing(Cause()) as tx:
        member = await tx.members.add(text("甲"), BJ)
        await tx.tokens.issue("first", member.id, BEGIN + timedelta(days=7))
        await tx.tokens.issue("second", member.id, BEGIN + timedelta(days=7))
        assert await tx.tokens.redeem("first", BEGIN) is None, "a later invitation voids the earlier"
        assert await tx.tokens.redeem("second", BEGIN + timedelta(days=7)) is None
        assert await tx.tokens.redeem("second", BEGIN) == member.id
        assert await tx.tokens.redeem("second", BEGIN) is None
        assert await tx.tokens.bearer("second") == member.id
        assert await tx.tokens.bearer("never") is None
        await tx.tokens.issue("third", member.id, BEGIN + timedelta(days=7))
        assert await tx.tokens.bearer("second") == member.id, "a used one is still known"


async def register(tx, telegram_id, association_id=BJ, state=ChatState.ACTIVE):
    return await tx.chats.register(telegram_id, "群", association_id, ("zh_Hans", "pt"), SHANGHAI, state)


async def test_a_group_is_registered_again_in_its_place(store):
    async with store.writing(Cause()) as tx:
        first = await register(tx, OLD, None, ChatState.NEW)
        again = await tx.chats.register(OLD, "新群名", TJ, ("pt",), "Europe/Lisbon", ChatState.ACTIVE)
        assert (again.id, again.association.code, again.locales, again.tz) == (first.id, "TJ", ("pt",), "Europe/Lisbon")
        assert await tx.chats.active() == [again]
        await tx.chats.set_state(again.id, ChatState.LEFT)
        assert await tx.chats.active() == []
        assert (await tx.chats.by_telegram(OLD)).state is ChatState.LEFT


async def test_an_upgraded_group_answers_to_both_ids(store):
    async with store.writing(Cause()) as tx:
        group = await register(tx, OLD)
        for _ in range(2):
            await tx.chats.migrate(OLD, NEW)
        for telegram_id in (OLD, NEW):
            found = await tx.chats.by_telegram(telegram_id)
            assert (found.id, found.telegram_id) == (group.id, NEW)
        assert len(await tx.chats.active()) == 1
        await tx.chats.migrate(OTHER, -999)
        assert await tx.chats.by_telegram(OTHER) is None


async def test_a_registration_under_the_old_id_is_the_same_group_s(store):
    async with store.writing(Cause()) as tx:
        group = await register(tx, OLD, None, ChatState.NEW)
        await tx.chats.migrate(OLD, NEW)
        late = await register(tx, OLD)
        assert (late.id, late.telegram_id, late.state) == (group.id, NEW, ChatState.ACTIVE)
        assert await tx.chats.active() == [late]


async def test_the_new_id_was_met_first(store):
    async with store.writing(Cause()) as tx:
        group = await register(tx, OLD)
        await register(tx, NEW, None, ChatState.NEW)
        await tx.chats.migrate(OLD, NEW)
        (only,) = await tx.chats.active()
        assert (only.id, only.telegram_id, only.association.code) == (group.id, NEW, "BJ")
        assert (await tx.chats.by_telegram(OLD)).id == group.id


async def test_the_new_id_was_even_registered_first(store):
    async with store.writing(Cause()) as tx:
        await register(tx, OLD, None, ChatState.NEW)
        newcomer = await register(tx, NEW)
        await tx.chats.migrate(OLD, NEW)
        assert await tx.chats.active() == [newcomer]
        assert (await tx.chats.by_telegram(OLD)).id == newcomer.id
    assert table(store, "SELECT count(*) FROM chats") == [(1,)]


async def test_nothing_is_left_to_be_said_to_a_group_that_became_another(store):
    async with store.writing(Cause()) as tx:
        group, newcomer = await register(tx, OLD), await register(tx, NEW)
        item = await tx.tasks.add(task(deadline=until(2026, 12, 31)))
        wanted = [
            PlannedReminder(ReminderKind.DEADLINE, 1440, Recipient("chat", chat.id), BEGIN + timedelta(days=1))
            for chat in (group, newcomer)
        ]
        await tx.reminders.reconcile(item.id, 0, wanted, BEGIN)
        await tx.chats.migrate(OLD, NEW)
        states = {str(one.recipient): one.state for one in await reminders_of(tx, item.id)}
        assert states == {f"chat:{group.id}": ReminderState.PENDING, f"chat:{newcomer.id}": ReminderState.CANCELLED}


async def test_twice_upgraded(store):
    async with store.writing(Cause()) as tx:
        group = await register(tx, OLD)
        await tx.chats.migrate(OLD, NEW)
        await tx.chats.migrate(NEW, -1002)
        for telegram_id in (OLD, NEW, -1002):
            assert (await tx.chats.by_telegram(telegram_id)).id == group.id


async def test_associations_are_known_by_all_their_names(store):
    async with store.writing(Cause()) as tx:
        macau = await tx.associations.add(
            "MO", text("澳门科协", "Associação de Macau"), text("澳门"), "Asia/Macau", "pt"
        )
        for name in ("mo", "澳門科協", "associacao  de MACAU", "澳门"):
            assert await tx.associations.find(name) == macau
        await tx.associations.rename(macau.id, text("澳门协会"), text())
        assert (await tx.associations.find("澳门协会")).names == text("澳门协会", "Associação de Macau")
        assert await tx.associations.find("澳门科协") is None
        assert await tx.associations.find("") is None
        assert [found.code for found in await tx.associations.all()] == ["BJ", "HE", "MO", "TJ"]
