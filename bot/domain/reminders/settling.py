"""What a person's answers have made superfluous of what was put off, or could not be said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.exchanges.attendance import Position
from bot.domain.models import Exchange, Item, Member, MemberState
from bot.domain.ports import Reading, Writing
from bot.domain.reminders.readers import Reader
from bot.domain.reminders.rules import meant
from bot.domain.traffic import Reminder, ReminderKind


async def superfluous(
    view: Reading | Writing, reader: Reader, reminders: Sequence[Reminder], items: Mapping[int, Item]
) -> dict[int, str]:
    """Return why reminders (by id) are not to be said to this reader any more.

    The rules plan anew with every answer; what its reader put off is no rule's, and what could not be said comes again
    as it was.
    """
    found: dict[int, str] = {}
    for reminder in reminders if reader.member is not None else ():
        item = items.get(reminder.item_id or 0)
        if isinstance(item, Exchange) and reader.member is not None:
            reason = await _reason(view, reader.member, reminder, item)
            if reason is not None:
                found[reminder.id] = reason
    return found


async def _reason(view: Reading | Writing, member: Member, reminder: Reminder, exchange: Exchange) -> str | None:
    kind = meant(reminder, exchange)
    if kind is ReminderKind.ANSWER:
        answered = (await view.attendance.answered([exchange.id])).get(exchange.id, frozenset())
        return "answered" if member.association is not None and member.association.id in answered else None
    if kind in (ReminderKind.PREPARATION, ReminderKind.MINUTES):
        contact = exchange.contact
        others = contact is not None and contact.state is not MemberState.LEFT and contact.id != member.id
        return "somebody else's" if others else None
    if kind is not ReminderKind.EXCHANGE:
        return None
    said = {one.id: position for one, position in await view.attendance.personal(exchange.id)}
    return "not coming" if said.get(member.id) is Position.NOT_COMING else None
