"""Show what is understood of what people write: JSON lines in, JSON lines out.

    echo '{"text": "周五前交", "lang": null, "reference": "2027-03-17T10:00:00+08:00", "tz": "Asia/Shanghai"}' |
        python -m bot.language

Each line holds `text`, `lang` ("zh", "pt", or null to tell it from the text), `reference` (ISO 8601; without an offset
it is local to `tz`) and `tz`, the name of the zone in which days are meant. Each answer holds `lang` and `dates`; a
line that cannot be read is answered by an `error`, and the rest go on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.language.dates import Meaning, read_dates
from bot.language.references import locale_of


def answers(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Answer each line that is not blank."""
    for line in lines:
        if line.strip():
            try:
                yield _answer(json.loads(line))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                yield {"error": _worded(error)}


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(question, dict):
        raise TypeError("not an object")
    text, lang, zone = question["text"], question.get("lang"), _zone(question["tz"])
    if not isinstance(text, str):
        raise TypeError("text is not a string")
    if lang not in ("zh", "pt", None):
        raise ValueError(f"lang is {lang!r}, not zh, pt or null")
    reference = datetime.fromisoformat(question["reference"])
    reference = reference.replace(tzinfo=zone) if reference.tzinfo is None else reference.astimezone(zone)
    told = lang or locale_of(text, "pt")[:2]
    found = read_dates(text, told, reference)
    dates = [
        {**_meaning(date), "text": date.text, "alternatives": [_meaning(other) for other in date.alternatives]}
        for date in found
    ]
    return {"lang": told, "dates": dates}


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


def main() -> None:
    """Answer standard input on standard output, line by line."""
    for answer in answers(sys.stdin):
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
