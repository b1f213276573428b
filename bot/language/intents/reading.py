"""What a message wants of the bot: the meaning of plain sentences in Chinese and Portuguese.

A message is folded and what has a meaning of its own in it becomes signs (marks.py); courtesies fall away; what remains
must be, as a whole, one of the sentences of the language's tables. Talk is everything else, so that the bot interrupts
nobody: one word too many, somebody else addressed, an opinion, and it is not for the bot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from bot.language.dates import Found
from bot.language.intents.filling import chosen, days, trimmed
from bot.language.intents.grammar import Grammar, Section, grammar, group
from bot.language.intents.marks import Marked, mark
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.names.directory import Directory
from bot.language.names.model import Mention
from bot.language.references import Reference, locale_of

# A request is short; of a longer message no sentence is read.
_LONGEST = 600
_LONGEST_SENTENCE = 160
_BOT = re.compile(r"@\w*(?:bot|ponte)\w*[\s,:，：]*", re.IGNORECASE)
_OTHERS = 3


def understand(
    text: str, lang: str | None, now: datetime, directory: Directory | None = None, *, addressed: bool = True
) -> Understood:
    """Return what a message wants of the bot, NONE where it is talk.

    `lang` is a locale or language, None to tell it from the text. `now` is aware, in the zone in which days are meant.
    `directory` tells who is a person or an association; without it the shape of the words does. `addressed`: the
    message was put to the bot itself; otherwise only what nobody else could be meant by counts.
    """
    told = ("zh" if lang.startswith("zh") else "pt") if lang else locale_of(text, "pt")[:2]
    text = _BOT.sub(" ", text)
    rules = grammar(told)
    marked = mark(text, told, now, directory)
    dates = tuple(thing for thing in marked.things.values() if isinstance(thing, Found))
    found = sorted(_candidates(marked, rules), key=lambda each: -each.confidence) if len(text) <= _LONGEST else []
    best = found[0] if found and (addressed or found[0].confidence > 0.9) else None
    if best is None:
        return Understood(Intent.NONE, told, dates=dates)
    return Understood(best.intent, told, best.slots, best.confidence, dates, best.when)


def _candidates(marked: Marked, rules: Grammar) -> Iterator[Understood]:
    sentences = [
        stripped
        for piece, _ in Piece.whole(marked).split(rules.sentences)
        if (stripped := _stripped(piece, rules)).plain
    ]
    if len(sentences) != 1 or rules.talk.search(sentences[0].plain) or len(sentences[0].plain) > _LONGEST_SENTENCE:
        return
    sentence = sentences[0]
    flat = sentence.without(rules.dropped)
    for section in rules.sections:
        if section.gate.search(flat.plain):
            for written in section.patterns:
                match = written.fullmatch(flat.plain)
                if match and (made := _made(section, match, flat, rules)):
                    yield made


def _stripped(piece: Piece, rules: Grammar) -> Piece:
    """Return a sentence without the courtesies before and after it."""
    start, end = 0, len(piece.plain)
    while (match := rules.before.match(piece.plain, start, end)) and match.end() > start:
        start = match.end()
        while start < end and piece.plain[start] in " ,、:":
            start += 1
    rest = piece.part(start, end)
    while (match := rules.after.search(rest.plain)) and match.start() < match.end():
        rest = rest.part(0, match.start())
    return rest


def _made(section: Section, match: re.Match[str], piece: Piece, rules: Grammar) -> Understood | None:
    """Return what a matching rule means; None where its topic is none."""
    intent = section.intent
    fields: dict[str, str | int | None] = {}
    confidence = 0.95
    code, topic = group(match, "code"), group(match, "topic")
    if code is not None:
        thing = piece.things_at(*code)[0]
        assert isinstance(thing, Reference)
        fields["task_ref"] = thing.code
    elif topic is not None:
        named = trimmed(piece.part(*topic), rules)
        if rules.never.search(named.plain) or len(named.plain) < 2:
            return None
        if rules.matter.search(named.plain):
            confidence = 0.9
        elif section.sure:
            confidence = 0.75
        else:
            return None
        fields["topic"] = named.written()
    for name, slot in (("who", "person"), ("org", "association")):
        if (span := group(match, name)) is not None:
            mention = piece.things_at(*span)[0]
            assert isinstance(mention, Mention)
            fields[slot] = mention.words
    when = _when(match, piece)
    fields |= days(intent, when)
    return Understood(intent, "", Slots(**fields), confidence, when=when)  # type: ignore[arg-type]


def _when(match: re.Match[str], piece: Piece) -> Found | None:
    for name in ("until", "when"):
        if (span := group(match, name)) is not None:
            return chosen(thing for thing in piece.things_at(*span) if isinstance(thing, Found))
    return None
