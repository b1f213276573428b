"""What a person asks to see of the exchange plan: a time, a kind, and the words that remain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.language.dates import Found, read_dates
from bot.language.fold import fold
from bot.language.kinds import kinds_in
from bot.language.references import locale_of

_DAYS = re.compile(
    r"(?:(?:未来|今后|近|最近|(?:n?os )?proximos )\s?)?([1-9][0-9]{0,3})\s?(?:天内?|日内|dias?|d)?", re.IGNORECASE
)
_LONE_NUMBER = re.compile(r"(?<!\S)([1-9][0-9]{0,3})(?!\S)")
_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]{3}")
_YEAR = range(2000, 2100)
# Words that say no more than that exchanges are asked for, and those between the others.
_IDLE = re.compile(
    r"交流活动|活动|安排|日程|行程|所有|全部|一切|的|在|和|与|[去到赴](?=\S)|(?<![a-z])(?:(?:n?o|n?a|d[eoa]|n?os|n?as|d[oa]s|em|para|com|e|por|todos|todas|tudo"
    r"|intercambios?|eventos?|atividades?|agenda|calendario|lista|marcad[oa]s?|previst[oa]s?)(?![a-z0-9]))"
)
# What makes a longer name of a kind's: centro de …; and what is one word with it.
_OF = re.compile(r"([^\W\d_\u3400-\u9fff]+) d[eoa]s? $")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Asked:
    """Days `first` to `last` (inclusive; None: open), a kind by the plan's name for it, and other words.

    `tail` stands right behind the kind's name, as one word with it: unless it names an association (互访天津), they are
    part of a longer name (会议中心), and `whole` are the words in the place of kind and words.
    """

    first: date | None = None
    last: date | None = None
    kind: str | None = None
    words: str = ""
    tail: str = ""
    whole: str = ""


def period(text: str, now: datetime) -> tuple[date | None, date | None, str]:
    """Return the days (first and last, inclusive; None: open) of which words speak, and the other words.

    A number alone counts days from today on, or is a year. `now` is aware, in the zone in which days are meant.
    """
    folded = fold(text)
    first = last = None
    if found := _DAYS.fullmatch(folded) or _LONE_NUMBER.search(folded):
        number = int(found[1])
        if number in _YEAR and found[0] == found[1]:
            first, last = date(number, 1, 1), date(number, 12, 31)
        else:
            first, last = now.date(), now.date() + timedelta(days=number)
        text = folded[: found.start()] + " " + folded[found.end() :]
    # Words of both languages may stand together: 互访 julho.
    langs = [locale_of(text, "zh_Hans")] + ["pt"] * bool(_LATIN.search(text))
    for lang in dict.fromkeys(langs):
        for moment in read_dates(text, lang, now):
            if (days := _days(moment)) is not None:
                text = text[: moment.span[0]] + " " + text[moment.span[1] :]
                return *days, " ".join(text.split())
    return first, last, " ".join(text.split())


def without(text: str, folded: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text without these stretches of its folded form; as it was written where folding kept all in place."""
    kept = list(text if len(text) == len(folded) else folded)
    for start, end in spans:
        kept[start:end] = " " * (end - start)
    return " ".join("".join(kept).split())


def asked(text: str, now: datetime) -> Asked:
    """Read what follows /next: `30` (days), `三月`, `março`, `visita`, `TJ`, words, in any order and together.

    `now` is aware, in the zone in which days are meant.
    """
    first, last, text = period(text, now)
    folded = fold(text)
    idle = [match.span() for match in _IDLE.finditer(folded)]
    gaps = list(folded)
    for start, end in idle:
        gaps[start:end] = " " * (end - start)
    spaced = "".join(gaps)
    glued = Asked(first, last, None, without(text, folded, idle))
    for kind, (start, end) in kinds_in(folded):
        if (before := _OF.search(folded[:start])) and spaced[slice(*before.span(1))].strip():
            # Centro de reuniões is a place: all of it is looked for.
            kept = range(before.start(), end)
            if glued.kind is None:
                words = without(text, folded, [span for span in idle if span[0] not in kept])
                glued = Asked(first, last, None, words)
            continue
        found = Asked(first, last, kind, without(text, folded, [*idle, (start, end)]))
        tail = _WORD.match(spaced, end)
        if tail is None:
            return found
        if glued.kind is None:
            glued = replace(found, tail=tail[0], whole=without(text, folded, idle))
    return glued


def _days(moment: Found) -> tuple[date | None, date | None] | None:
    until = moment.until()
    if moment.start is None and until is None:
        return None
    first = moment.start.date() if moment.start else None
    if until is not None:
        return first, (until - timedelta(microseconds=1)).date()
    return first, None if moment.open else first
