"""Slots from what a rule has found."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from bot.language.dates import Found, Meaning
from bot.language.intents.grammar import Grammar
from bot.language.intents.model import Intent
from bot.language.intents.piece import Piece

# A list within days; the others have a deadline, or a start.
_WITHIN = frozenset(
    {
        Intent.UPCOMING_EXCHANGES, Intent.MY_TASKS, Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION,
        Intent.OVERDUE_TASKS, Intent.NEXT_MEETING, Intent.EXCHANGE_DETAIL,
    }
)  # fmt: skip
_UNTIL = frozenset({Intent.CHANGE_DEADLINE, Intent.CREATE_TASK, Intent.MUTE_REMINDERS, Intent.RECORD_UPDATE})


def days(intent: Intent, when: Meaning | None) -> dict[str, str | None]:
    """Return the slots that a day, a range or a deadline fills."""
    if when is None:
        return {}
    first, last = _first(when), _last(when)
    if intent in _UNTIL:
        return {"date_to": _iso(last or first)}
    if intent not in _WITHIN and first is not None and (last is None or last == first):
        return {"date_from": _iso(first)}
    return {"date_from": _iso(first), "date_to": _iso(last)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _first(when: Meaning) -> date | None:
    return when.start.date() if when.start else None


def _last(when: Meaning) -> date | None:
    until = when.until()
    if until is not None:
        return (until - timedelta(microseconds=1)).date()
    return when.start.date() if when.start and when.open is None else None


def last_date(dates: Iterable[Found]) -> Found | None:
    """Return the date that counts where several are named: the last, for a change goes from the old to the new."""
    found = [each for each in dates if each.start or each.end]
    return found[-1] if found else None


def trimmed(topic: Piece, grammar: Grammar) -> Piece:
    """Return a topic without the small words around it."""
    while topic.plain and (match := grammar.lead.match(topic.plain)) and 0 < match.end() < len(topic.plain):
        topic = topic.part(match.end(), len(topic.plain))
    while topic.plain and (match := grammar.trail.search(topic.plain)) and match.end() > match.start() > 0:
        topic = topic.part(0, match.start())
    return topic
