"""The directory: who somebody is and what is theirs, who an association is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.models import Association, Exchange, Member, MemberState, Role, Task
from bot.domain.ports import Clock, Store
from bot.domain.tasks.task_scope import TaskScope

OWNED = 6
CONTACTED = 3
PEOPLE = 12


@dataclass(frozen=True, slots=True)
class Person:
    """A member with what they own and the coming exchanges for which they are the contact."""

    member: Member
    tasks: tuple[Task, ...]
    more: bool
    exchanges: tuple[Exchange, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Body:
    """An association with its liaisons and a page of its people; `after` is the last one's id where more follow."""

    association: Association
    liaisons: tuple[Member, ...]
    people: tuple[Member, ...]
    after: int | None = None


class WhoCases:
    """What can be asked about people."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def person(self, member_id: int) -> Person | None:
        """Return a member of the directory, None where there is none any more."""
        now = self._clock.now()
        async with self._store.reading() as view:
            member = await view.members.get(member_id)
            if member is None or member.state is MemberState.LEFT:
                return None
            tasks = await view.task_lists.page(TaskScope(owner_id=member_id), now, limit=OWNED + 1)
            exchanges = await view.exchanges.of_contact(member_id, now, CONTACTED)
        return Person(member, tuple(tasks[:OWNED]), len(tasks) > OWNED, tuple(exchanges), now)

    async def body(self, association_id: int, after: int = 0) -> Body | None:
        """Return an association with its people from the one after that id on; None where there is none."""
        async with self._store.reading() as view:
            known = {each.id: each for each in await view.associations.all()}
            if association_id not in known:
                return None
            people = await view.members.of_association(association_id, after, PEOPLE + 1)
            liaisons = await view.members.liaisons(association_id)
        shown = tuple(people[:PEOPLE])
        return Body(
            known[association_id], tuple(liaisons), shown, shown[-1].id if len(people) > PEOPLE else None
        )  # fmt: skip

    async def bodies(self) -> list[Body]:
        """Return every association with its liaisons."""
        async with self._store.reading() as view:
            known = await view.associations.all()
            liaisons: dict[int, list[Member]] = {}
            for member in await view.members.in_role(Role.LIAISON):
                liaisons.setdefault(member.association.id if member.association else 0, []).append(member)
        return [Body(each, tuple(liaisons.get(each.id, ())), ()) for each in known]
