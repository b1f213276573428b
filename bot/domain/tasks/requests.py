"""Asking for more time: the owner asks, the lead's liaison grants or refuses, everybody concerned is told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from bot.domain.access import Action, concerned, may, require
from bot.domain.errors import DeadlinePast, ItemSettled, NoDeadline, NotLater, RequestGone
from bot.domain.models import Deadline, Member, MemberState, Task
from bot.domain.ports import Clock, Store, Writing
from bot.domain.quiet import sendable_at, within_a_day
from bot.domain.steering.changes import Changed, put_off
from bot.domain.tasks.cases import task_by_code
from bot.domain.tasks.more_time import Request, RequestState
from bot.domain.telling.notices import zone_of
from bot.domain.traffic import Recipient, Speaker

TOPIC = "request"
PRIORITY = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of asking: the request and those who decide on it; a `change` where the asker may decide alone."""

    task: Task
    now: datetime
    request: Request | None = None
    judges: tuple[Member, ...] = ()
    change: Changed | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A request as it stands after an answer; `by_now` where it had been answered before."""

    request: Request
    task: Task
    asker: Member | None
    judge: Member | None
    now: datetime
    by_now: bool = False


@dataclass(frozen=True, slots=True)
class Petition:
    """A request for one reader: to decide on while it is open, else as the answer to who asked."""

    request: Request
    task: Task
    asker: Member
    judge: Member | None
    member: Member

    @property
    def moments(self) -> tuple[datetime | None, ...]:
        """When the task is due, or was to be."""
        return _moments(self.request, self.task)


def _reachable(people: list[Member], but: int) -> list[Member]:
    return [one for one in people if one.user_id and one.state is MemberState.ACTIVE and one.id != but]


class RequestCases:
    """What can be asked about more time."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def may_ask(self, speaker: Speaker, code: str) -> Task:
        """Return the task for which the speaker may ask for more time.

        Raises `UnknownItem`, `NotAllowed`, `NotInvited`, `ItemSettled`, `NoDeadline`.
        """
        async with self._store.reading() as view:
            task = await task_by_code(view, code)
            await require(view.members, speaker, Action.ASK_TIME, *concerned(task), owner=task.owner)
        if task.status.settled:
            raise ItemSettled(item=task)
        if task.deadline is None:
            raise NoDeadline(code=task.code)
        return task

    async def ask(self, speaker: Speaker, code: str, wanted: Deadline, heard_in: int | None = None) -> Asked:
        """Ask for a later deadline; who may grant it moves it at once. An earlier request is replaced.

        It goes to the lead's liaisons, to the administrators where none of them can be reached. `wanted.tz` is
        replaced by the lead's zone. Raises as `may_ask`, `DeadlinePast`, and `NotLater`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            task = await task_by_code(tx, code)
            await require(tx.members, speaker, Action.ASK_TIME, *concerned(task), owner=task.owner)
            if task.status.settled:
                raise ItemSettled(item=task)
            if task.deadline is None:
                raise NoDeadline(code=task.code)
            wanted = Deadline(wanted.on, task.lead.tz, wanted.at_time)
            if wanted.at <= now:
                raise DeadlinePast(deadline=wanted, code=task.code)
            if wanted.at <= task.deadline.at:
                raise NotLater(deadline=task.deadline, code=task.code)
            if speaker.member is None or may(speaker, Action.GIVE_TIME, *concerned(task)):
                await _set_aside(tx, task, now)
                return Asked(task, now, change=await put_off(tx, speaker, task, wanted, now, heard_in))
            judges = _reachable(await tx.members.liaisons(task.lead.id), speaker.member.id)
            judges = judges or _reachable(await tx.members.admins(), speaker.member.id)
            open_one = await tx.requests.open_of(task.id)
            if open_one is not None and (open_one.wanted, open_one.asker_id) == (wanted, speaker.member.id):
                return Asked(task, now, open_one, tuple(judges))
            await _set_aside(tx, task, now)
            request = await tx.requests.add(task.id, speaker.member.id, task.deadline, wanted, now)
            for judge in judges:
                await _tell(tx, request, task, judge, now)
            return Asked(task, now, request, tuple(judges))

    async def answer(self, speaker: Speaker, request_id: int, *, granted: bool) -> Answered:
        """Grant a request, which moves the deadline, or refuse it; the asker and everybody concerned are told.

        What is answered already stays so; what the plan has overtaken is void. Raises `RequestGone`, `NotAllowed`.
        """
        now = self._clock.now()
        async with self._store.writing(speaker.cause) as tx:
            request = await tx.requests.get(request_id)
            task = await tx.items.by_id(request.item_id) if request else None
            if request is None or not isinstance(task, Task):
                raise RequestGone
            await require(tx.members, speaker, Action.GIVE_TIME, *concerned(task))
            asker = await tx.members.get(request.asker_id)
            if request.state is not RequestState.OPEN:
                judge = await tx.members.get(request.answered_by) if request.answered_by else None
                return Answered(request, task, asker, judge, now, by_now=True)
            state = RequestState.GRANTED if granted else RequestState.REFUSED
            overtaken = task.deadline is None or task.deadline.at >= request.wanted.at
            if granted and (task.status.settled or request.wanted.at <= now or overtaken):
                state = RequestState.VOID
            if state is RequestState.GRANTED:
                besides = [Recipient("member", request.asker_id)]
                task = (await put_off(tx, speaker, task, request.wanted, now, besides=besides)).after
                assert isinstance(task, Task)
            by = speaker.member.id if speaker.member else None
            await tx.requests.close(request.id, state, by, now)
            request = await tx.requests.get(request.id) or request
            if asker is not None and asker.user_id:
                await _tell(tx, request, task, asker, now)
            return Answered(request, task, asker, speaker.member, now)

    async def contents(self, request_id: int, recipient: Recipient) -> Petition | None:
        """Return what a queued message about a request says at this moment; None where that is of no use any more."""
        async with self._store.reading() as view:
            request = await view.requests.get(request_id)
            task = await view.items.by_id(request.item_id) if request else None
            member = await view.members.get(recipient.id)
            asker = await view.members.get(request.asker_id) if request else None
            if request is None or not isinstance(task, Task) or member is None or asker is None:
                return None
            to_judge = request.state is RequestState.OPEN
            if to_judge == (member.id == asker.id) or request.state is RequestState.REPLACED:
                return None
            judge = await view.members.get(request.answered_by) if request.answered_by else None
            return Petition(request, task, asker, judge, member)


async def _set_aside(tx: Writing, task: Task, now: datetime) -> None:
    open_one = await tx.requests.open_of(task.id)
    if open_one is not None:
        await tx.requests.close(open_one.id, RequestState.REPLACED, None, now)


def _moments(request: Request, task: Task) -> tuple[datetime | None, ...]:
    return request.before.at, task.deadline.at if task.deadline else None


async def _tell(tx: Writing, request: Request, task: Task, member: Member, now: datetime) -> None:
    urgent = within_a_day(now, *_moments(request, task))
    recipient = Recipient("member", member.id)
    due_at = now if urgent else await sendable_at(tx, recipient, now, zone_of(member, task))
    key = f"{TOPIC}:{request.id}:{request.state}:{member.id}"
    payload = json.dumps({"request": request.id})
    await tx.outbox.put(recipient, TOPIC, payload, due_at, key, priority=PRIORITY)
