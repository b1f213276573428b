"""Names in a sentence: dictionary look-ups from left to right, the longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.language.names.boundaries import (
    TITLES_BEGIN,
    abbreviated,
    closes,
    joined,
    of_something_else,
    opens,
    ordinary,
    reaches_on,
    title_at,
)
from bot.language.names.forms import ONE, PARTLY, common
from bot.language.names.guess import guessed
from bot.language.names.line import HEAD, Line, Word, is_han
from bot.language.names.model import ASSOCIATION, PERSON, SURE, Candidate, Mention
from bot.language.names.sound import sounds_chinese
from bot.language.names.words import BEFORE_PERSON, BEFORE_SURNAME, BODY_HEADS, BODY_WORDS, PARTICLES, PLACES

Forms = Mapping[str, Mapping[str, Mapping[str, float]]]
_Found = tuple[int, int, str, Mapping[str, float]]

_MOST = 8
_LONGEST_NAME = 8
# How many guesses at names that are nobody's are looked at more closely.
_GUESSES = 3
_SHORTS = frozenset(short for short, _ in PLACES.values() if short)
_SHORTEST_BODY = 3
# A pinyin name in one word must be that long to be no word by accident.
_ONE_WORD = 6


class Finder:
    """The look-ups over a directory's forms (kind → form → key → score), surnames and codes."""

    def __init__(self, forms: Forms, surnames: Mapping[str, Sequence[str]], codes: Mapping[str, str]) -> None:
        self._forms = forms
        self._surnames = surnames
        self._codes = codes
        heads: dict[str, set[int]] = {}
        self._latin_heads = {code[:HEAD].lower() for code in codes}
        for kind, names in forms.items():
            # The first word of a name may be shorter, though not that of a body.
            shortest = 1 if kind == PERSON else _SHORTEST_BODY
            for form in names:
                if is_han(form[0]):
                    if len(form) > 1:
                        heads.setdefault(form[:2], set()).add(len(form))
                else:
                    self._latin_heads.update(form[:length] for length in range(shortest, HEAD + 1))
        # What is a name although it is that short.
        self._short = {form for names in forms.values() for form in names if len(form) < HEAD}
        self._short.update(code.lower() for code in codes)
        # No name begins with a particle.
        self._latin_begins = self._latin_heads - (PARTICLES - {code.lower() for code in codes})
        self._heads = {head: sorted(lengths, reverse=True) for head, lengths in heads.items()}
        # Few of a sentence's characters begin a name.
        begin = {head[0] for head in (*heads, *surnames)} | (BEFORE_SURNAME if surnames else set()) | _SHORTS
        self._begins = re.compile(f"[{''.join(sorted(begin))}]")

    def mentions(self, line: Line) -> list[Mention]:
        """Return the names that are in the directory."""
        found = [*self._chinese(line), *self._latin(line)]
        return [
            Mention(
                start := line.start(first),
                end := line.end(last),
                line.text[start:end],
                kind,
                tuple(
                    Candidate(key, score) for key, score in sorted(scores.items(), key=lambda item: -item[1])[:_MOST]
                ),
            )
            for first, last, kind, scores in found
        ]

    def unknown(self, line: Line, known: Iterable[Mention]) -> list[tuple[Mention, Mention | None]]:
        """Return the first few stretches that read like people's names and are nobody's.

        With them what of `known` was only a part of one, as João is in João Mendes.
        """
        lang = "zh" if line.chinese else "pt"
        found: list[tuple[Mention, Mention | None]] = []
        taken = list(known)
        for guess in guessed(line, lang):
            over = [each for each in taken if each.start < guess.end and guess.start < each.end]
            if not over:
                found.append((guess, None))
            elif len(over) == 1 and not any(map(is_han, guess.words)):
                part = over[0]
                inside = guess.start <= part.start and part.end <= guess.end and part.words != guess.words
                if inside and part.kind == PERSON and part.candidates[0].score <= ONE:
                    found.append((guess, part))
        return found[:_GUESSES]

    def _chinese(self, line: Line) -> Iterator[_Found]:
        place, plain = 0, line.plain if line.chinese else ""
        while (begins := self._begins.search(plain, place)) is not None:
            place = begins.start()
            found = self._name_at(line, place) or self._titled_at(line, place)
            if found is None and plain[place] in _SHORTS:
                end = place + 1
                while end < len(plain) and plain[end] in _SHORTS:
                    end += 1
                if abbreviated(line, place, end):
                    for at in range(place, end):
                        if scores := self._forms[ASSOCIATION].get(plain[at]):
                            yield at, at + 1, ASSOCIATION, scores
                place = end
                continue
            if found is not None:
                yield found
            place = found[1] if found else place + 1

    def _name_at(self, line: Line, start: int) -> _Found | None:
        for length in self._heads.get(line.plain[start : start + 2], ()):
            end = start + length
            form = line.plain[start:end]
            bodies, people = self._forms[ASSOCIATION].get(form), self._forms[PERSON].get(form)
            if not (bodies or people) or len(form) < length or not line.whole(start, end):
                continue
            if bodies and not of_something_else(line, end):
                return start, end, ASSOCIATION, bodies
            if people and not ordinary(line, start, end):
                if max(people.values()) <= ONE and not (opens(line, start) and closes(line, end)):
                    # A given name alone must stand as one.
                    continue
                if reaches_on(line, start, end):
                    people = dict.fromkeys(people, SURE - 0.05)
                return start, end, PERSON, people
        return None

    def _titled_at(self, line: Line, start: int) -> _Found | None:
        """Read a surname with what stands for the given name: 王主任, 小王."""
        first = start + 1 if line.plain[start] in BEFORE_SURNAME else start
        if first == start and TITLES_BEGIN.isdisjoint(line.plain[start + 1 : start + 3]):
            return None
        for length in (2, 1):
            surname = line.plain[first : first + length]
            people = self._surnames.get(surname)
            if people is None or len(surname) < length:
                continue
            after = first + length
            if first > start:
                end = after if opens(line, start) and closes(line, after) else 0
            else:
                title = title_at(line, after)
                end = after + title if title and opens(line, start) else 0
            if end and line.whole(start, end):
                return start, end, PERSON, dict.fromkeys(people, ONE)
        return None

    def _latin(self, line: Line) -> Iterator[_Found]:
        begins = self._latin_begins
        if begins.isdisjoint(line.latin_heads):
            return
        words, heads, past = line.latin_words, line.latin_heads, 0
        for index in [at for at, head in enumerate(heads) if head in begins and self._may_go_on(heads, at)]:
            if index >= past and (found := self._words_at(line, words, index)) is not None:
                last, kind, scores = found
                first = _whole_body(words, index) if kind == ASSOCIATION else index
                yield words[first].start, _past_tone(line, words[index], words[last]), kind, scores
                past = last + 1

    def _may_go_on(self, heads: Sequence[str], index: int) -> bool:
        """Tell whether a name may begin with a word, by what follows it where it is short: most do with an "a"."""
        head = heads[index]
        if len(head) == HEAD or head in self._short:
            return True
        follows = heads[index + 1] if index + 1 < len(heads) else ""
        return follows in PARTICLES or (head + follows)[:HEAD] in self._latin_heads

    def _words_at(self, line: Line, words: Sequence[Word], index: int) -> tuple[int, str, Mapping[str, float]] | None:
        """Return (last word, kind, scores) of the longest name that begins with the word at `index`."""
        first = words[index]
        if first.text.upper() in self._codes and (line.in_capitals(first) or _among_han(line, first)):
            return index, ASSOCIATION, {self._codes[first.text.upper()]: 1.0}
        if first.text in PARTICLES:
            return None
        best = None
        form, count = "", 0
        for last in range(index, min(index + 2 * _LONGEST_NAME, len(words))):
            word = words[last]
            if last > index:
                if not joined(line, words[last - 1], word):
                    break
                if word.text in PARTICLES:
                    continue
            form, count = form + word.text, count + 1
            if count > _LONGEST_NAME or form[:HEAD] not in self._latin_heads:
                break
            for kind, forms in self._forms.items():
                if (scores := forms.get(form)) and self._stands(
                    line, words, index, last, count, kind, max(scores.values())
                ):
                    best = (last, kind, scores)
        return best

    def _stands(
        self, line: Line, words: Sequence[Word], index: int, last: int, count: int, kind: str, score: float
    ) -> bool:
        """Tell whether this is a name here, and no ordinary word."""
        word = words[index]
        if kind == ASSOCIATION:
            return len(word.text) >= _SHORTEST_BODY and (
                word.capital or not (count == 1 and (common(word.text) or word.text == "porto"))
            )
        if count > 1:
            return score >= PARTLY
        before = words[index - 1] if index and len(line.plain[words[index - 1].end : word.start]) <= 4 else None
        called = before is not None and before.text in BEFORE_PERSON
        if score > ONE:
            return called or len(word.text) >= _ONE_WORD
        if sounds_chinese(word.text) and len(word.text) < _ONE_WORD:
            # Ma, Li and Song are also words: somebody is called so only where the words around say it.
            return called and word.capital
        if word.capital:
            return called or not common(word.text)
        return called and not common(word.text) and len(word.text) > 2


def _among_han(line: Line, word: Word) -> bool:
    """Tell whether a word stands alone in Chinese, where no word of it is a code: 看一下bj的任务."""
    around = line.plain[: word.start].rstrip()[-1:], line.plain[word.end :].lstrip()[:1]
    return any(map(is_han, filter(None, around))) and not any(char.isascii() and char.isalnum() for char in around)


def _past_tone(line: Line, first: Word, last: Word) -> int:
    """Return where a name ends whose syllables bear numbers for tones: wang2 jing4."""
    numbered = line.plain[first.end : first.end + 1] in tuple("12345")
    after = line.plain[last.end : last.end + 2]
    return last.end + (numbered and after[:1] in tuple("12345") and not after[1:].isalnum())


def _whole_body(words: Sequence[Word], index: int) -> int:
    """Return where a body's name begins that ends with the place at `index`: "Associação Municipal … de Beijing"."""
    for at in range(index - 1, max(-1, index - 14), -1):
        if words[at].text in BODY_HEADS:
            return at
        if words[at].text not in BODY_WORDS:
            break
    return index
