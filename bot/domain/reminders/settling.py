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
    member = reader.member
    lines = [(one, item) for one in reminders if isinstance(item := items.get(one.item_id or 0), Exchange)]
    if member is None or not lines:
        return {}
    ids = {exchange.id for _reminder, exchange in lines}
    answered, own = await view.attendance.answered(ids), await view.attendance.own(ids, member.id)
    home = member.association.id if member.association else None
    found = {}
    for reminder, exchange in lines:
        kind = meant(reminder, exchange)
        if kind is ReminderKind.ANSWER:
            if home in answered.get(exchange.id, ()):
                found[reminder.id] = "answered"
        elif kind in (ReminderKind.PREPARATION, ReminderKind.MINUTES):
            if _prepared_by_another(exchange, member):
                found[reminder.id] = "somebody else's"
        elif kind is ReminderKind.EXCHANGE and own.get(exchange.id) is Position.NOT_COMING:
            found[reminder.id] = "not coming"
    return found


def _prepared_by_another(exchange: Exchange, member: Member) -> bool:
    contact = exchange.contact
    return contact is not None and contact.state is not MemberState.LEFT and contact.id != member.id
