"""What a sentence comes to that no table has: by what each of its words says, in whatever order they stand.

The words of a sentence are looked up one by one, the longest phrase first; those that name a thing of the plan are its
topic. An intent is meant where something is said for each of its needs, and nothing that it does not bear. A sentence
that has a word which says nothing known is no request, but for one word in a plain question or order about a code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.language.dates import Found
from bot.language.intents.filling import days, last_date, says, trimmed
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import BODY, CODES, DAYS, EXCHANGE, LENGTH, LIMIT, PERCENT, PERSON, SERIES, SINCE, TASK
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.names.model import Mention
from bot.language.references import Reference

_LONGEST, _LONGEST_PHRASE, _MOST_WORDS = 150, 5, 34
_CONFIDENCE = 0.7
_SMALL, _TELLING = 3, 2
_SIGNS = {
    sign: frozenset({name})
    for name, signs in {
        "T": TASK + CODES[-1], "E": EXCHANGE, "person": PERSON, "body": BODY, "percent": PERCENT,
        "day": DAYS + LIMIT + SINCE, "length": LENGTH, "series": SERIES,
    }.items()
    for sign in signs
}  # fmt: skip
_WORD = re.compile(rf"[a-z0-9]+(?:[-/][a-z0-9]+)*|[{''.join(_SIGNS)}]|[^\sa-z0-9]")
_CLITIC = re.compile(r"-(?:[mnl][oae]s?|[oa]s?|me|te|se|lhes?)$")
_UNKNOWN: frozenset[str] = frozenset({"?"})
# What was done, whatever it was: recolhidos, enviada.
_PARTICIPLE, _DONE = re.compile("[a-z]{2,}[ai]d[oa]s?"), frozenset({"?", "participle"})
# What may stand between the words of a title, and what may be a word of one besides what is not known.
_BINDS, _LISTS = frozenset({"binds"}), frozenset({"binds", "comma"})
_NOUNS = frozenset({"?", "noun", "body", "event", "meeting"})
_CHANGED = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER})
_TOLD = frozenset({Intent.RECORD_UPDATE, Intent.MARK_DONE})
_UNDATED = frozenset({Intent.TASK_STATUS, Intent.TASK_OWNER, Intent.MARK_DONE, Intent.RECORD_UPDATE, Intent.HELP})


@dataclass(frozen=True, slots=True)
class Token:
    """A word or phrase, `plain[start:end]`, and what it says."""

    start: int
    end: int
    says: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gist:
    """An intent, what has to be said for it (one of each group) and what may be said besides.

    `form` is how it has to be put: "?" as a question, "." not as one, "" either way.
    """

    intent: Intent
    needs: tuple[frozenset[str], ...]
    bears: frozenset[str]
    form: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What each word or phrase says, the gists that words make, and what a name without spaces or capitals is."""

    words: Mapping[str, frozenset[str]]
    gists: tuple[Gist, ...]
    is_name: Callable[[str], bool]


def gists(table: str, common: str) -> Iterator[Gist]:
    """Read lines "intent form: needs / bears", in which bars part what may stand for each other."""
    for line in re.sub(r"\n +", " ", table).strip().splitlines():
        head, _, rest = line.strip().partition(": ")
        name, _, form = head.partition(" ")
        needs, _, bears = rest.partition("/")
        groups = tuple(frozenset(group.split("|")) for group in needs.split())
        yield Gist(Intent(name), groups, frozenset(f"{bears} {common}".split()).union(*groups), form)


def gist(sentence: Piece, rules: Grammar, *, question: bool) -> Understood | None:
    """Return what the words of a sentence come to, None where they come to nothing."""
    lexicon, plain = rules.lexicon, sentence.plain
    if lexicon is None or len(plain) > _LONGEST:
        return None
    tokens = list(_tokens(plain, lexicon))
    if len(tokens) > _MOST_WORDS or sum(char in CODES for char in plain) > 1:
        return None
    for named, rest in _titled(sentence, tokens, rules):
        asked = question or any("asks" in each.says for each in rest)
        told = rules.told.search(plain) is not None
        for each in lexicon.gists:
            if (each.form == "?" and not asked) or (each.form == "." and question and not _ordered(rest)):
                continue
            if told and each.intent in _CHANGED:
                continue
            if all(token.says & each.bears for token in rest) and _needed(each.needs, rest, frozenset()):
                return _filled(sentence, each.intent, named, rest, rules)
    return None


def _ordered(tokens: list[Token]) -> bool:
    return any("willing" in each.says for each in tokens)


def _tokens(plain: str, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the words of a sentence, the longest phrases that are known first."""
    found = [match.span() for match in _WORD.finditer(plain)]
    index = 0
    while index < len(found):
        start = found[index][0]
        for length in range(min(_LONGEST_PHRASE, len(found) - index), 0, -1):
            end = found[index + length - 1][1]
            word = plain[start:end]
            names = _SIGNS.get(word) or lexicon.words.get(word)
            if names is not None or length == 1:
                yield Token(start, end, names or _said(word, lexicon))
                index += length
                break


def _said(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return what a word says that is not known as it stands: without its pronoun, or as a name."""
    if (match := _CLITIC.search(word)) and (names := lexicon.words.get(word[: match.start()])):
        return names
    if lexicon.is_name(word):
        return frozenset({"person"})
    if word.isdecimal():
        return frozenset({"number"})
    return _DONE if _PARTICIPLE.fullmatch(word) else _UNKNOWN


def _titled(sentence: Piece, tokens: list[Token], rules: Grammar) -> Iterator[tuple[Piece | None, list[Token]]]:
    """Yield the ways to take words for a topic, the longest first; at last none."""
    if not any(char in CODES for char in sentence.plain):
        runs = [sorted(_runs(tokens, binds), key=lambda run: run[0] - run[1]) for binds in (_BINDS, _LISTS)]
        for first, last in dict.fromkeys(each for some in runs for each in some):
            topic = trimmed(sentence.part(tokens[first].start, tokens[last].end), rules)
            if not _is_title(topic, rules):
                continue
            eventful = rules.eventful.search(topic.plain) is not None
            token = Token(tokens[first].start, tokens[last].end, frozenset({"topic", "TE" if eventful else "TT"}))
            yield topic, [*tokens[:first], token, *tokens[last + 1 :]]
    yield None, tokens


def _runs(tokens: list[Token], binds: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where a title may stand: from a noun to a noun with little words between."""
    nouns = [index for index, each in enumerate(tokens) if each.says & _NOUNS]
    for first in nouns:
        last = first
        for index in range(first, len(tokens)):
            says = tokens[index].says
            if says & _NOUNS:
                last = index
            elif not says & binds:
                break
        if "body" not in tokens[first].says:
            while last >= first:
                yield first, last
                # A body behind it may be whose it is.
                if not tokens[last].says & {"body"}:
                    break
                last = max((index for index in nouns if index < last), default=-1)


def _is_title(topic: Piece, rules: Grammar) -> bool:
    plain = topic.plain
    return not (
        len(plain) < 3
        or says(topic)
        or rules.never.search(plain)
        or rules.generic.fullmatch(plain)
        or not rules.matter.search(_first_words(plain))
    )


def _first_words(plain: str) -> str:
    """Return the words of which one tells what a title names: it is not in the midst of what is told of it."""
    words = [word for word in plain.split() if len(word) > _SMALL]
    return " ".join(words[:_TELLING])


def _needed(needs: tuple[frozenset[str], ...], tokens: list[Token], taken: frozenset[int]) -> bool:
    """Tell whether each need is met by a word of its own."""
    if not needs:
        return True
    return any(
        index not in taken and each.says & needs[0] and _needed(needs[1:], tokens, taken | {index})
        for index, each in enumerate(tokens)
    )


def _filled(sentence: Piece, intent: Intent, named: Piece | None, tokens: list[Token], rules: Grammar) -> Understood:
    code = person = body = progress = None
    dates: list[Found] = []
    for token in tokens:
        part = sentence.part(token.start, token.end)
        thing = next(iter(sentence.things_at(token.start, token.end)), None)
        if "topic" in token.says:
            continue
        if isinstance(thing, Reference):
            code = thing.code
        elif isinstance(thing, Found) and "day" in token.says:
            if not dates or not _instead(tokens, token):
                dates.append(thing)
        elif isinstance(thing, Mention) or "person" in token.says:
            words = thing.words if isinstance(thing, Mention) else part.written()
            if "body" in token.says:
                body = body or words
            else:
                # Who takes over is named first where somebody is replaced, else last.
                person = person if person and _instead(tokens, token) else words
        elif isinstance(thing, int) or "number" in token.says:
            progress = thing if isinstance(thing, int) else int(part.plain)
        elif "half" in token.says:
            progress = progress or 50
    when = None if intent in _UNDATED else last_date(dates)
    slots = Slots(
        task_ref=code,
        person=person,
        association=body,
        topic=named.written() if named is not None else None,
        progress=progress if intent is Intent.RECORD_UPDATE else None,
        **days(intent, when),
    )
    return Understood(intent, "", slots, _CONFIDENCE, when=when)


def _instead(tokens: list[Token], token: Token) -> bool:
    """Tell whether words before a name or a day say that it is the one given up."""
    before = [each for each in tokens if each.end <= token.start]
    return any("instead" in each.says for each in before[-3:])
