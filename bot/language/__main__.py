"""Show what is understood of what people write: JSON lines in, JSON lines out.

    echo '{"text": "T7延期到周五", "lang": null, "reference": "2027-03-17", "tz": "Asia/Shanghai"}' |
        python -m bot.language [--db data/ponte.db]

Each line holds `text`, `lang` ("zh", "pt", or null to tell it from the text), `reference` (ISO 8601; without an offset
it is local to `tz`) and `tz`, the name of the zone in which days are meant. `addressed` may tell whether the text was
put to the bot (true) or not (false); else nobody knows, and what only looks like a wish is left alone where much of it
is of everyday life. Each answer holds `lang`, `dates`, `intent`, `slots` (those that the text fills, words as written)
and `confidence`; with `--db` also `codes`, what the slots resolve to in that database. A line that cannot be read is
answered by an `error`, and the rest go on.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.language.dates import Meaning
from bot.language.intents.incomplete import incomplete
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.reading import understand
from bot.language.intents.several import wants
from bot.language.orders import Order, ordered

if TYPE_CHECKING:
    from bot.language.names.directory import Directory


# How sure it is what somebody wants who says no more than its kind.
_IN_SHORT = 0.75


class Known(Protocol):
    """A database's names and titles."""

    @property
    def directory(self) -> Directory: ...

    def codes(self, understood: Understood) -> dict[str, list[str]]: ...


def answers(lines: Iterable[str], known: Known | None = None) -> Iterator[dict[str, Any]]:
    """Answer each line that is not blank; `known` says what slots resolve to."""
    for line in lines:
        if line.strip():
            try:
                yield _answer(json.loads(line), known)
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                yield {"error": _worded(error)}


def _answer(question: dict[str, Any], known: Known | None) -> dict[str, Any]:
    if not isinstance(question, dict):
        raise TypeError("not an object")
    text, lang, zone = question["text"], question.get("lang"), _zone(question["tz"])
    if not isinstance(text, str):
        raise TypeError("text is not a string")
    if lang not in ("zh", "pt", None):
        raise ValueError(f"lang is {lang!r}, not zh, pt or null")
    reference = datetime.fromisoformat(question["reference"])
    reference = reference.replace(tzinfo=zone) if reference.tzinfo is None else reference.astimezone(zone)
    addressed = question.get("addressed")
    if addressed is not None and not isinstance(addressed, bool):
        raise TypeError("addressed is neither true, false nor null")
    directory = known.directory if known else None
    # Of several things that it wants the first.
    (said, told), *_ = wants(text, lang, reference, directory, addressed=addressed)
    # Which days it names does not depend on whether it was put to the bot.
    whole = said == text and addressed is not False
    dates = told.dates if whole else understand(text, lang, reference, directory).dates
    if told.intent is Intent.NONE and addressed is not False:
        told = _in_short(text, told)
    if known is not None and told.doubted is not None and known.codes(told.doubted).get("topic"):
        told = told.doubted
    answer = {
        "lang": told.lang,
        "dates": [
            {**_meaning(date), "text": date.text, "alternatives": [_meaning(other) for other in date.alternatives]}
            for date in dates
        ],
        "intent": told.intent.value,
        "slots": {slot: value for slot, value in asdict(told.slots).items() if value is not None},
        "confidence": told.confidence,
    }
    return answer if known is None else {**answer, "codes": known.codes(told)}


def _in_short(text: str, told: Understood) -> Understood:
    """Return what the bot takes a message for that says no more than what kind of thing it wants."""
    order = ordered(text)
    if order is not None and order.order is Order.MORE_TIME:
        slots = Slots(task_ref=order.code)
        return replace(told, intent=Intent.CHANGE_DEADLINE, slots=slots, confidence=_IN_SHORT)
    if (wish := incomplete(text)) is None:
        return told
    return replace(told, intent=wish.intent, slots=Slots(task_ref=wish.code), confidence=_IN_SHORT)


def _zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"tz {name!r} is not known") from None


def _meaning(meaning: Meaning) -> dict[str, str | None]:
    return {
        "start": meaning.start.isoformat() if meaning.start else None,
        "end": meaning.end.isoformat() if meaning.end else None,
        "grain": meaning.grain,
        "open": meaning.open,
    }


def _worded(error: Exception) -> str:
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer standard input on standard output, line by line; return 2 where the database cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m bot.language", description="Show what is understood: JSON lines.")
    parser.add_argument("--db", type=Path, metavar="PATH", help="a database in which to look up what the slots name")
    path = parser.parse_args(arguments).db
    with contextlib.ExitStack() as stack:
        known: Known | None = None
        if path is not None:
            # The language knows no database; whoever asks for one here gets it from where the bot is put together.
            from bot.domain.errors import StoreUnusable  # noqa: PLC0415
            from bot.understanding import known as opened  # noqa: PLC0415

            try:
                known = stack.enter_context(opened(path))
            except StoreUnusable as error:
                sys.stderr.write(f"ponte: {error}\n")
                return 2
        for answer in answers(sys.stdin, known):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
