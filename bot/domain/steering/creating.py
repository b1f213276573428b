"""New tasks and exchanges: what is wanted is shown back first, then kept with its reminders and its notices."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.domain.access import Action, require
from bot.domain.models import (
    Association,
    Deadline,
    Exchange,
    ExchangeDraft,
    ExchangeKind,
    ItemKind,
    Member,
    MemberState,
    Project,
    Task,
    TaskDraft,
)
from bot.domain.ports import Clock, Reading, Store, Writing
from bot.domain.steering.drafts import Draft, Purpose
from bot.domain.steering.wishes import ExchangeSketch, NewExchange, NewTask, TaskSketch
from bot.domain.telling.notices import announce_new
from bot.domain.text import Text, short_enough
from bot.domain.traffic import Cause, Speaker

Wish = NewTask | NewExchange
Sketch = TaskSketch | ExchangeSketch


@dataclass(frozen=True, slots=True)
class Created:
    """What is on the plan now; `told` counts those who will hear of it."""

    item: Task | Exchange
    told: int


def wish_of(draft: Draft) -> Wish:
    """Return what a draft of a new item wants."""
    return NewTask.unpacked(draft.said) if draft.purpose is Purpose.NEW_TASK else NewExchange.unpacked(draft.said)


class CreatingCases:
    """Putting something on the plan, by administrators and by the liaisons of the association that leads or hosts it.

    Each raises `NotAllowed` naming who can, `NotInvited`.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def sketch(self, speaker: Speaker, wish: Wish) -> Sketch:
        """Look up whom a wish names and tell what it lacks; where it names no association, the speaker's own is it.

        Raises `NotAllowed`, `TooLong`.
        """
        short_enough(wish.title, wish.place if isinstance(wish, NewExchange) else "")
        async with self._store.reading() as view:
            return await self._sketch(view, speaker, wish)

    async def project(self, words: str) -> Project | None:
        """Return the project that a code or words of its title name, None where that is not certain."""
        async with self._store.reading() as view:
            item = await view.items.by_code(words)
            if isinstance(item, Project):
                return item
            found = await view.items.search(words, [ItemKind.PROJECT], 2)
            return found[0] if len(found) == 1 and isinstance(found[0], Project) else None

    async def keep(self, speaker: Speaker, wish: Wish, instead: Draft | None = None) -> Draft:
        """Keep a wish until it is confirmed, in the place of an earlier draft of it."""
        purpose = Purpose.NEW_TASK if isinstance(wish, NewTask) else Purpose.NEW_EXCHANGE
        async with self._store.writing(Cause()) as tx:
            if instead is not None:
                await tx.drafts.drop(instead.id)
            return await tx.drafts.begin(speaker.user_id, purpose, None, wish.packed(), self._clock.now())

    async def create(self, speaker: Speaker, draft_id: int, heard_in: int | None = None) -> Created | Sketch | None:
        """Put the draft's item on the plan under the next free code and forget the draft, both or neither.

        A sketch comes back where something is missing by now (a time has passed), None where there is no such draft
        of the speaker's any more.
        """
        async with self._store.writing(speaker.cause) as tx:
            draft = await tx.drafts.get(draft_id)
            if draft is None or draft.user_id != speaker.user_id:
                return None
            sketch = await self._sketch(tx, speaker, wish_of(draft))
            if sketch.missing:
                return sketch
            await tx.drafts.drop(draft.id)
            item = await (_add_task(tx, sketch) if isinstance(sketch, TaskSketch) else _add_exchange(tx, sketch))
            return Created(item, await announce_new(tx, speaker, item, sketch.now, heard_in=heard_in))

    async def _sketch(self, view: Reading | Writing, speaker: Speaker, wish: Wish) -> Sketch:
        if isinstance(wish, NewTask):
            return await self._task(view, speaker, wish)
        return await self._exchange(view, speaker, wish)

    async def _task(self, view: Reading | Writing, speaker: Speaker, wish: NewTask) -> TaskSketch:
        now = self._clock.now()
        parties = {party.id: party for party in await view.associations.all()}
        owner = await _present(view, wish.owner_id)
        lead = _home(parties, wish.lead_id, speaker, owner)
        await require(view.members, speaker, Action.CREATE, lead)
        project = await view.items.by_id(wish.project_id) if wish.project_id else None
        days = [
            Deadline(day.on, lead.tz if lead else day.tz, day.at_time) for day in (wish.deadline, *wish.others) if day
        ]
        ahead = [day for day in days if day.at > now]
        wish = replace(
            wish, owner_id=owner.id if owner else None, deadline=next(iter(ahead), None), others=tuple(ahead[1:])
        )
        missing = [
            part
            for part, known in (
                ("title", wish.title),
                ("lead", lead),
                ("owner", owner or "owner" in wish.without),
                ("deadline", ahead or "deadline" in wish.without),
            )
            if not known
        ]
        return TaskSketch(
            wish,
            lead,
            _others(parties, wish.supporting_ids, lead),
            project if isinstance(project, Project) else None,
            owner,
            now,
            tuple(missing),
            days[0] if days and not ahead else None,
        )

    async def _exchange(self, view: Reading | Writing, speaker: Speaker, wish: NewExchange) -> ExchangeSketch:
        now = self._clock.now()
        parties = {party.id: party for party in await view.associations.all()}
        contact = await _present(view, wish.contact_id)
        host = _home(parties, wish.host_id, speaker, contact)
        await require(view.members, speaker, Action.CREATE, host)
        if contact is None and host is not None and speaker.member is not None and speaker.member.association == host:
            contact = speaker.member
        invited = tuple(parties) if wish.participant_ids is None else wish.participant_ids
        spans = [span for span in (wish.span, *wish.others) if span]
        forwards = [span for span in spans if span.end is None or span.end >= span.start]
        ahead = [span for span in forwards if (span.ends_at if span.all_day else span.starts_at) > now]
        wish = replace(wish, span=next(iter(ahead), None), others=tuple(ahead[1:]))
        missing = [part for part, known in (("title", wish.title), ("host", host), ("time", ahead)) if not known]
        return ExchangeSketch(
            wish,
            wish.kind or ExchangeKind.MEETING,
            host,
            _others(parties, invited, host),
            contact,
            now,
            tuple(missing),
            past=forwards[0] if forwards and not ahead else None,
            backwards=spans[0] if spans and not forwards else None,
        )


async def _present(view: Reading | Writing, member_id: int | None) -> Member | None:
    member = await view.members.get(member_id) if member_id is not None else None
    return None if member is None or member.state is MemberState.LEFT else member


def _home(
    parties: dict[int, Association], said: int | None, speaker: Speaker, bearer: Member | None
) -> Association | None:
    """Return the association that leads or hosts: the one that was said, else the speaker's, else the owner's."""
    if said in parties:
        return parties[said]
    own = speaker.member.association if speaker.member else None
    return own or (bearer.association if bearer else None)


def _others(
    parties: dict[int, Association], ids: Collection[int], first: Association | None
) -> tuple[Association, ...]:
    return tuple(parties[one] for one in ids if one in parties and (first is None or one != first.id))


def _ids(parties: Sequence[Association]) -> tuple[int, ...]:
    return tuple(party.id for party in parties)


async def _add_task(tx: Writing, sketch: TaskSketch) -> Task:
    wish, lead = sketch.wish, sketch.lead
    assert lead is not None
    return await tx.tasks.add(
        TaskDraft(
            code=await tx.items.free_code("T"),
            titles=Text.of({wish.locale: wish.title}),
            lead_id=lead.id,
            tz=lead.tz,
            project_id=sketch.project.id if sketch.project else None,
            supporting_ids=_ids(sketch.supporting),
            owner_id=wish.owner_id,
            deadline=wish.deadline,
        )
    )


async def _add_exchange(tx: Writing, sketch: ExchangeSketch) -> Exchange:
    wish, host = sketch.wish, sketch.host
    assert host is not None and wish.span is not None
    exchange = await tx.exchanges.add(
        ExchangeDraft(
            code=await tx.items.free_code("E"),
            kind=sketch.kind,
            titles=Text.of({wish.locale: wish.title}),
            span=wish.span,
            organiser_ids=(host.id,),
            host_id=host.id,
            participant_ids=_ids(sketch.participants),
            places=Text.of({wish.locale: wish.place}),
            contact_id=sketch.contact.id if sketch.contact else None,
        )
    )
    return exchange if wish.spot is None else await tx.exchanges.pin(exchange.id, wish.spot)
