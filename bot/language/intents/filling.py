"""Slots from what a rule has found."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from bot.language.dates import Found, Meaning
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import DAYS, LIMIT
from bot.language.intents.model import Intent
from bot.language.intents.piece import Piece

# A list within days; the others have a deadline, or a start.
_WITHIN = frozenset(
    {
        Intent.UPCOMING_EXCHANGES, Intent.MY_TASKS, Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION,
        Intent.OVERDUE_TASKS, Intent.NEXT_MEETING, Intent.EXCHANGE_DETAIL,
    }
)  # fmt: skip
# Up to a day, of which nothing tells since when.
UNTIL = re.compile(f"[到至][{DAYS}{LIMIT}]")
_UNTIL = frozenset({Intent.CHANGE_DEADLINE, Intent.CREATE_TASK, Intent.MUTE_REMINDERS, Intent.RECORD_UPDATE})

# Hours without a day: 下午三点半, às 15h30.
_CLOCK = re.compile(
    r"(?:[上下中]午|早上|晚上|傍晚)?[0-9一二两三四五六七八九十]{1,3}(?:[点點时時:：][0-9一二三四五六七八九十半刻整分]{0,4})"
    r"|(?:(?:para|at[eé]|[àa]s?|ao|d[ae]s?) )*(?:\d{1,2}(?:[:h]\d{0,2}| horas)|meio-dia)(?: d[ae] (?:manh[ãa]|tarde))?",
    re.IGNORECASE,
)

# Hours that every day has, and the day that each thing has.
_EACH = {
    Intent.MUTE_REMINDERS: re.compile(
        "(?:每[天日])?(?:每晚|晚上|夜里|夜间|半夜|中午|早上|清晨|凌晨|上午|下午|傍晚)"
        "|(?:每[天日])?(?:每晚|晚上|夜里|夜间|半夜|凌晨)[0-9一二两三四五六七八九十]{1,3}[点點时時]半?(?:以?[后後]|之[后後])"
        r"|(?:à|a|de|da|pela|durante a) (?:noite|manh[ãa]|tarde|madrugada)"
        r"|(?:depois|a partir) d[ao]s? [0-9]{1,2}(?:h[0-9]{0,2}|:[0-9]{2}| horas)",
        re.IGNORECASE,
    ),
    Intent.SUBSCRIBE_REMINDERS: re.compile("当[天日]|那天|届时"),
}


def every_day(intent: Intent, when: Found) -> bool:
    """Tell whether a time is that of every day for such a wish, or each thing has its own: at night, on that day."""
    return intent in _EACH and _EACH[intent].fullmatch(when.text) is not None


def days(intent: Intent, when: Meaning | None, *, until: bool = False) -> dict[str, str | None]:
    """Return the slots that a day, a range or a deadline fills; `until`: only its end is meant, 静音到月底."""
    if when is None:
        return {}
    if isinstance(when, Found) and every_day(intent, when):
        return {}
    if intent is Intent.MOVE_EXCHANGE and isinstance(when, Found) and _CLOCK.fullmatch(when.text):
        # Another hour of the same day, whichever that is.
        return {}
    first, last = _first(when), _last(when)
    # Silence for some days begins with them: de 2 a 13 de agosto.
    ranging = not until and intent is Intent.MUTE_REMINDERS and first is not None and last is not None and first < last
    since = intent is Intent.MUTE_REMINDERS and when.open == "after"
    if intent in _UNTIL and not since and not (ranging and when.open is None):
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


# A name does not say what is: a lista de exposições é enorme.
_SAID = re.compile(
    r"\b(?:é|são|está|estão|ficou|ficaram|correu|correram|colide|coincide|choca|calha|sobrepõe-se|\w{3,}ámos"
    r"|(?:es)?tivemos|fizemos|fomos|viemos|vimos|pusemos|soubemos|dissemos|trouxemos|pudemos|quisemos"
    # What was done; towns in -hou and -kou are none of it.
    r"|\w{2,}(?:[bcdfglmnprstvxzç]|[ln]h)ou|\w+[cdlr]iou|\w{2,}(?:[cdmnr]eu|[dgrstv]iu|[cs]aiu|[aei]ram)(?<!liceu)"
    r"(?<!ateneu)|\w{3,}(?:ou|eu|iu|ram)-se)\b",
    re.IGNORECASE,
)


def says(topic: Piece) -> bool:
    """Tell whether words tell something of a thing instead of naming it; folded, é would be e."""
    return _SAID.search(topic.written()) is not None


def trimmed(topic: Piece, grammar: Grammar) -> Piece:
    """Return a topic without the small words around it."""
    while topic.plain and (match := grammar.lead.match(topic.plain)) and 0 < match.end() < len(topic.plain):
        topic = topic.part(match.end(), len(topic.plain))
    while topic.plain and (match := grammar.trail.search(topic.plain)) and match.end() > match.start() > 0:
        topic = topic.part(0, match.start())
    return topic
