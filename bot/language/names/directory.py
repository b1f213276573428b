"""People and associations by any of their names: in a sentence, and as the answer to "who is meant"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.language.fold import fold
from bot.language.match import Names
from bot.language.names.boundaries import side_at, title_at
from bot.language.names.finding import Finder
from bot.language.names.forms import ONE, WHOLE, body_forms, person_forms, plain_han, surname_of, words_of
from bot.language.names.line import Line, is_han
from bot.language.names.model import ASSOCIATION, PERSON, SURE, Candidate, Entry, Mention
from bot.language.names.sound import sound_key
from bot.language.names.words import ADDRESSES, BEFORE_SURNAME, BODY_WORDS

# How many are named at most where several fit.
_MOST = 8
# A near miss resembles a name by that many of a hundred.
_NEAR = 75.0
_SAME_SOUND = 0.7
# Somebody who shares one word of a longer name.
_PART = 0.5


class Directory:
    """An index of entries; it never changes. Building it reads each name once: some 30 µs a person.

    `find` scans a sentence, `resolve` takes words that are a name already.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = {entry.key: entry for entry in entries}
        self._forms: dict[str, dict[str, dict[str, float]]] = {
            PERSON: defaultdict(dict),
            ASSOCIATION: defaultdict(dict),
        }
        self._surnames: dict[str, list[str]] = defaultdict(list)
        self._codes: dict[str, str] = {}
        # By kind and script: no name in one resembles any in the other.
        self._whole: dict[tuple[str, bool], list[tuple[str, str]]] = defaultdict(list)
        self._sounds: dict[str, list[str]] = defaultdict(list)
        for entry in self.entries.values():
            self._take(entry)
        self._near = {of: Names([name for name, _ in whole]) for of, whole in self._whole.items()}
        self._finder = Finder(self._forms, self._surnames, self._codes)

    def _take(self, entry: Entry) -> None:
        forms_of = person_forms if entry.kind == PERSON else body_forms
        forms = self._forms[entry.kind]
        for name in (*entry.names, *entry.aliases):
            for form, score in forms_of(name):
                if form and score > forms[form].get(entry.key, 0):
                    forms[form][entry.key] = score
                if score == WHOLE and form:
                    self._whole[entry.kind, is_han(form[0])].append((form, entry.key))
            if entry.kind == PERSON and (surname := surname_of(name)) and entry.key not in self._surnames[surname]:
                self._surnames[surname].append(entry.key)
            if entry.kind == PERSON and (sound := sound_key(plain_han(name))):
                self._sounds[sound].append(entry.key)
        if entry.kind == ASSOCIATION:
            self._codes[entry.key] = entry.key
            forms[fold(entry.key)][entry.key] = WHOLE

    def find(self, text: str) -> list[Mention]:
        """Return whom a sentence names, in order; no two mentions overlap.

        Of one place the longest name counts. Names that only resemble one in the directory have candidates that are
        not `sure`.
        """
        return self.find_in(Line(text))

    def find_in(self, line: Line) -> list[Mention]:
        """Do what `find` does with a sentence that is folded already."""
        found = self._finder.mentions(line)
        # Where nobody is known nobody's name is like another.
        for guess, part in self._finder.unknown(line, found) if self._forms[PERSON] else ():
            near = self._nearly(Line(guess.words).plain, PERSON)
            if part is not None:
                found.remove(part)
                near = near or [Candidate(each.key, _PART) for each in part.candidates]
            if near:
                found.append(Mention(guess.start, guess.end, guess.words, PERSON, tuple(near)))
        return sorted(found, key=lambda mention: mention.start)

    def resolve(self, words: str, kind: str) -> list[Candidate]:
        """Return whom words may mean that name one person (or association), best first, near misses last.

        Forms of address, titles and the words around a place (王静老师, Sr.ª Wang, 天津方面) are passed over. Empty
        where nobody's name is like it.
        """
        plain = Line(words).plain.strip()
        scores: dict[str, float] = {}
        for form, most in self._readings(plain, kind):
            for key, score in self._forms[kind].get(form, {}).items():
                scores[key] = max(scores.get(key, 0), min(score, most))
        if kind == PERSON:
            for surname in _surnames_in(plain):
                for key in self._surnames.get(surname, ()):
                    scores[key] = max(scores.get(key, 0), ONE)
        if scores:
            return _ranked(scores)
        return self._nearly(plain, kind)

    def _readings(self, plain: str, kind: str) -> Iterator[tuple[str, float]]:
        """Yield the forms under which the words may stand, with the most that each is worth."""
        han = plain_han(plain)
        yield han or "".join(words_of(plain)), WHOLE
        yield plain, WHOLE
        if kind == PERSON:
            if han:
                line = Line(han)
                for start in range(2, len(han)):
                    if title_at(line, start) == len(han) - start:
                        yield han[:start], WHOLE
            else:
                yield "".join(word for word in words_of(plain) if word not in ADDRESSES and len(word) > 1), WHOLE
        elif han:
            line = Line(han)
            for start in range(1, len(han)):
                if side_at(line, start) == len(han) - start:
                    yield han[:start], WHOLE
        else:
            yield "".join(word for word in words_of(plain) if word not in BODY_WORDS), WHOLE

    def _nearly(self, plain: str, kind: str) -> list[Candidate]:
        han = plain_han(plain)
        wanted = han or "".join(words_of(plain))
        scores: dict[str, float] = {}
        if kind == PERSON and han:
            for key in self._sounds.get(sound_key(han), ()):
                scores[key] = _SAME_SOUND
        if len(wanted) > 2 and (near := self._near.get((kind, bool(han)))) is not None:
            # Of three Chinese characters two, of longer names three in four.
            cutoff = 66.0 if han else _NEAR
            for place, score in near.closest(wanted, cutoff, _MOST):
                key = self._whole[kind, bool(han)][place][1]
                scores[key] = max(scores.get(key, 0), min(score / 100, 0.99) * (SURE - 0.01))
        return _ranked(scores)


def _surnames_in(plain: str) -> Iterator[str]:
    """Yield the surname that words consist of besides a title: 王, 王主任, 小王."""
    if not plain or not all(map(is_han, plain)):
        return
    yield plain
    if plain[0] in BEFORE_SURNAME:
        yield plain[1:]
    line = Line(plain)
    for start in (1, 2):
        if start < len(plain) and title_at(line, start) == len(plain) - start:
            yield plain[:start]


def _ranked(scores: dict[str, float]) -> list[Candidate]:
    found = [Candidate(key, round(score, 3)) for key, score in scores.items()]
    return sorted(found, key=lambda each: -each.score)[:_MOST]
