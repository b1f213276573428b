"""What a sentence comes to that no table has: by what each of its words says, in whatever order they stand.

The words of a sentence are looked up one by one, the longest phrase first; those that name a thing of the plan are its
topic. An intent is meant where something is said for each of its needs, and nothing that it does not bear. A sentence
that has a word which says nothing known is no request, but for one such word in a question for a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.language.dates import Found
from bot.language.intents.filling import days, last_date, says, trimmed
from bot.language.intents.gist_words import Gist, Token
from bot.language.intents.gist_words import tokens as tokens_of
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import CODES
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.names.model import Mention
from bot.language.references import Reference

_LONGEST, _MOST_WORDS = 150, 34
_CONFIDENCE = 0.7
_SMALL, _TELLING, _PLAIN_WORD = 3, 2, 16
_ITEMS = frozenset({"T", "E"})
# What stands right behind it is what people do, no kind of thing: o que vestem para a cerimónia?
_DONE_TO = re.compile(r"\bo que (e que )?$")
# What an order may have before it, and what one word more does no harm to.
_COURTEOUS = frozenset({"polite", "want", "willing", "comma"})
_LISTS_ASKED = frozenset(
    {
        Intent.MY_TASKS, Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS,
        Intent.UPCOMING_EXCHANGES,
    }
)  # fmt: skip
# What may stand between the words of a title, and what may be a word of one besides what is not known.
_BINDS, _LISTS = frozenset({"binds", "number"}), frozenset({"binds", "comma", "number"})
_NOUNS = frozenset({"?", "noun", "body", "event", "meeting"})
# What the title of a thing says: that of one that takes place, or of another; and of either.
_OF_EVENT, _OF_TASK = frozenset({"topic", "TE"}), frozenset({"topic", "TT"})
_TITLE = _OF_EVENT | _OF_TASK
# What names nothing in particular: os prazos e as reuniões.
_ANY_OF_MANY = frozenset({"tasks", "limits", "meetings", "events", "binds"})
_CHANGED = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER})
_OF_PEOPLE = frozenset({Intent.TASKS_OF_PERSON, Intent.OVERDUE_TASKS, Intent.REASSIGN_OWNER})
_OF_BODIES = frozenset(
    {
        Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS, Intent.UPCOMING_EXCHANGES, Intent.NEXT_MEETING,
        Intent.SUBSCRIBE_REMINDERS, Intent.MUTE_REMINDERS,
    }
)  # fmt: skip
_UNDATED = frozenset({Intent.TASK_STATUS, Intent.TASK_OWNER, Intent.MARK_DONE, Intent.RECORD_UPDATE, Intent.HELP})


def gist(sentence: Piece, rules: Grammar, *, question: bool) -> Understood | None:
    """Return what the words of a sentence come to, None where they come to nothing."""
    lexicon, plain = rules.lexicon, sentence.plain
    if lexicon is None or len(plain) > _LONGEST:
        return None
    tokens = [_told(token, sentence, rules) for token in tokens_of(plain, lexicon)]
    if len(tokens) > _MOST_WORDS or sum(map(plain.count, CODES)) > 1 or not lexicon.may_come_to(tokens, _TITLE):
        return None
    if _asks_twice(tokens):
        return None
    ways = list(_titled(sentence, tokens, rules))
    for named, rest in ways:
        for each in _possible(lexicon.bearing(rest)[0], rest, sentence, rules, question):
            if _needed(each.needs, rest, frozenset()):
                return _filled(sentence, each.intent, named, rest, rules)
    return _nearly(sentence, ways, rules, question) if _addressed(tokens, question=question) else None


def likely_titles(sentence: Piece, rules: Grammar) -> Iterator[Piece]:
    """Yield what of a sentence may be the title of a thing of the plan, the longest first."""
    if rules.lexicon is None:
        return
    tokens = [_told(token, sentence, rules) for token in tokens_of(sentence.plain, rules.lexicon)]
    for topic, _ in _titled(sentence, tokens, rules):
        if topic is not None:
            yield topic


def _told(token: Token, sentence: Piece, rules: Grammar) -> Token:
    """Return a word as it is written: é binds no title together, as e does; and what may be a word of one."""
    if not token.says & _NOUNS and rules.matter.fullmatch(sentence.plain, token.start, token.end):
        return Token(token.start, token.end, token.says | {"noun"})
    if "is" in token.says and "binds" in token.says and says(sentence.part(token.start, token.end)):
        return Token(token.start, token.end, token.says - {"binds"})
    return token


def _nearly(
    sentence: Piece, ways: list[tuple[Piece | None, list[Token]]], rules: Grammar, question: bool
) -> Understood | None:
    """Return which list a question wants that has one word besides, None where it might be one of several."""
    assert rules.lexicon is not None
    for named, rest in ways:
        lists = [each for each in rules.lexicon.bearing(rest)[1] if each.intent in _LISTS_ASKED]
        possible = _possible(lists, rest, sentence, rules, question)
        found = {each.intent for each in possible if _spares(each, rest, sentence, rules)}
        if found:
            return _filled(sentence, found.pop(), named, rest, rules) if len(found) == 1 else None
    return None


def _asks_twice(tokens: list[Token]) -> bool:
    """Tell whether two things are asked about one: quem trata da T7 e qual é o prazo?"""
    asked = [index for index, each in enumerate(tokens) if "asks" in each.says]
    return bool(asked) and any(each.says & _ITEMS for each in tokens[asked[0] : asked[-1]])


def _possible(
    gists: list[Gist], tokens: list[Token], sentence: Piece, rules: Grammar, question: bool
) -> Iterator[Gist]:
    """Yield the gists that a sentence may have as it is put."""
    if not gists:
        return
    asked = question or any("asks" in each.says for each in tokens)
    ordered = _ordered(tokens)
    told = not ordered and rules.told.search(sentence.plain) is not None
    # There being none is news: não temos tarefas em atraso.
    none = not asked and "not" in _head(tokens)
    for each in gists:
        if none and each.intent in _LISTS_ASKED:
            continue
        put = not (each.form == "?" and not asked) and not (each.form in (".", "!") and question and not ordered)
        if each.form == "!":
            put = put and bool(_head(tokens) & each.needs[0])
        if put and not (told and each.intent in _CHANGED):
            yield each


def _head(tokens: list[Token]) -> frozenset[str]:
    """Return what the first word says that is no courtesy."""
    return next((each.says for each in tokens if not each.says & _COURTEOUS), frozenset())


def _addressed(tokens: list[Token], *, question: bool) -> bool:
    """Tell whether a sentence is put as a question for a list."""
    return question and any("asks" in each.says or "which" in each.says for each in tokens)


def _spares(each: Gist, tokens: list[Token], sentence: Piece, rules: Grammar) -> bool:
    """Tell whether a gist has all that it needs, and one plain word besides."""
    besides = next(index for index, token in enumerate(tokens) if not token.says & each.bears)
    if not _needed(each.needs, tokens, frozenset({besides})):
        return False
    token = tokens[besides]
    word = sentence.plain[token.start : token.end]
    if _DONE_TO.search(sentence.plain, 0, token.start):
        return False
    return "?" in token.says and len(word) <= _PLAIN_WORD and word.isalpha() and not rules.never.search(word)


def _ordered(tokens: list[Token]) -> bool:
    return any("willing" in each.says for each in tokens)


def _titled(sentence: Piece, tokens: list[Token], rules: Grammar) -> Iterator[tuple[Piece | None, list[Token]]]:
    """Yield the ways to take words for a topic, the longest first; at last none."""
    if not any(map(sentence.plain.count, CODES)):
        runs = [sorted(_runs(tokens, binds), key=lambda run: run[0] - run[1]) for binds in (_BINDS, _LISTS)]
        for first, last in dict.fromkeys(each for some in runs for each in some):
            topic = trimmed(sentence.part(tokens[first].start, tokens[last].end), rules)
            if all(each.says & _ANY_OF_MANY for each in tokens[first : last + 1]) or not _is_title(topic, rules):
                continue
            eventful = rules.eventful.search(topic.plain) is not None
            token = Token(tokens[first].start, tokens[last].end, _OF_EVENT if eventful else _OF_TASK)
            yield topic, [*tokens[:first], token, *tokens[last + 1 :]]
    yield None, tokens


def titles(piece: Piece, bounds: re.Pattern[str], rules: Grammar) -> Iterator[Piece]:
    """Yield what is named between the words that part names from what is told of them, the longest of each stretch."""
    for part, _ in piece.split(bounds):
        if rules.lexicon is not None and part.plain:
            tokens = list(_nouns_behind(_told(token, part, rules) for token in tokens_of(part.plain, rules.lexicon)))
            named = next(_titled(part, tokens, rules))[0]
            if named is not None:
                yield named


def _nouns_behind(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield words, those behind an article as nouns, whatever else they may be: a escolha dos laboratórios."""
    before: frozenset[str] = frozenset()
    for token in tokens:
        noun = "the" in before and not token.says & _BINDS
        yield Token(token.start, token.end, token.says | {"noun"}) if noun else token
        before = token.says


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
        elif isinstance(thing, int):
            progress = thing
        elif "number" in token.says:
            # How many there are is no percentage where one is told.
            progress = progress or int(part.plain)
        elif "half" in token.says:
            progress = progress or 50
    when = None if intent in _UNDATED else last_date(dates)
    if named is None and intent is Intent.UPCOMING_EXCHANGES and (kind := rules.kind.search(sentence.plain)):
        # What takes place is named by what it is.
        named = None if rules.plain_kind.fullmatch(kind[0]) else sentence.part(*kind.span())
    slots = Slots(
        task_ref=code,
        person=person if intent in _OF_PEOPLE else None,
        association=body if intent in _OF_BODIES else None,
        topic=named.written() if named is not None else None,
        progress=progress if intent is Intent.RECORD_UPDATE else None,
        **days(intent, when),
    )
    return Understood(intent, "", slots, _CONFIDENCE, when=when)


def _instead(tokens: list[Token], token: Token) -> bool:
    """Tell whether words before a name or a day say that it is the one given up."""
    before = [each for each in tokens if each.end <= token.start]
    return any("instead" in each.says for each in before[-3:])
