"""Names: the mark that tells that they have changed, and the next free code."""

from storage_support import BJ, TJ, exchange, task, text

from bot.domain.models import MemberState, Role
from bot.domain.traffic import Cause


async def test_the_mark_changes_with_names_and_with_nothing_else(store):
    async def mark():
        async with store.reading() as view:
            return await view.directory.mark()

    marks = [await mark()]

    async def after(doing):
        async with store.writing(Cause()) as tx:
            found = await doing(tx)
        marks.append(await mark())
        return found

    member = await after(lambda tx: tx.members.add(text("赵敏"), BJ))
    await after(lambda tx: tx.members.rename(member.id, text("赵小敏", "Zhao Min")))
    await after(lambda tx: tx.members.set_association(member.id, TJ))
    await after(lambda tx: tx.associations.rename(BJ, text("北京科协"), text("北京市科学技术协会")))
    await after(lambda tx: tx.members.set_state(member.id, MemberState.LEFT))
    assert len(set(marks)) == len(marks)
    member = await after(lambda tx: tx.members.add(text("孙丽"), TJ))
    last = marks[-1]
    await after(lambda tx: tx.members.rename(member.id, text("孙丽")))
    await after(lambda tx: tx.members.set_role(member.id, Role.LIAISON))
    await after(lambda tx: tx.members.set_state(member.id, MemberState.UNREACHABLE))
    await after(lambda tx: tx.tasks.add(task("T7")))
    assert marks[-1] == last


async def test_aliases_come_with_the_plan(store):
    async with store.reading() as view:
        aliases = await view.directory.aliases()
        parties = {party.id: party for party in await view.associations.all()}
    assert aliases
    assert set(aliases) <= set(parties)


async def test_the_next_free_code_follows_the_highest(store):
    async with store.writing(Cause()) as tx:
        assert await tx.items.free_code("T") == "T1"
        for code in ("T2", "T10", "T9"):
            await tx.tasks.add(task(code))
        await tx.exchanges.add(exchange("E4"))
        assert [await tx.items.free_code(letter) for letter in "TEP"] == ["T11", "E5", "P1"]
