"""Titles by words that matter: what is indexed of a title, what a search asks for, and whether a title has it.

Chinese is taken by pairs of characters, for it writes no spaces; Portuguese by stems, so that number, gender, accents,
order and small words do not count. A place has the same word in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.language.fold import fold
from bot.language.names.words import PLACES

_RUNS = re.compile(r"[\u3400-\u9fff]+|[a-z0-9]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_APOSTROPHES = re.compile(r"[’'ʼ`´]")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Small words: they say nothing of the matter, in a title or in a search.
_SMALL = _set(
    "a o as os ao aos de da do das dos d e em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre "
    "um uma que se"
)
# What a search says around the words of a title.
_AROUND = _SMALL | _set(
    "tarefa tarefas projeto projetos intercambio intercambios evento eventos assunto relativo relativa relativas "
    "referente acerca quem qual quando responsavel"
)
_AROUND_ZH = re.compile("的|了|吗|呢|关于|有关|任务|项目|活动|事项|那个|这个|那项|这项|哪个|请问")
# Words of the programme's official text and of offices, by the one that is indexed; stems, see `_stem`.
_SAME = {
    "perit": "especialist", "expert": "especialist", "digressa": "missa", "encontr": "reunia", "capacitaca": "formaca",
    "entidad": "associaca", "tecnologic": "tecnologi", "cientific": "cienci", "investigaca": "estud",
}  # fmt: skip
_BY_LATIN = {word: place for place, (_, latin) in PLACES.items() for word in latin.split()}


def _stem(word: str) -> str:
    """Return a folded Latin word without the marks of number and gender."""
    for ending, instead in (("oes", "ao"), ("aes", "ao"), ("ais", "al"), ("eis", "el"), ("ois", "ol"), ("ns", "m")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word[: -len(ending)] + instead
            break
    else:
        if re.search(r"[rzs]es$", word) and len(word) > 5:
            word = word[:-2]
        elif word.endswith("s") and len(word) > 3:
            word = word[:-1]
    if len(word) > 4 and word[-1] in "aeo":
        word = word[:-1]
    return _SAME.get(word, word)


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def _latin(word: str) -> list[str]:
    """Return what a Latin word is indexed by: its stem, or the Chinese name of the place that it is."""
    place = _BY_LATIN.get(word)
    return _pairs(place) if place else [_stem(word)]


def _runs(folded: str) -> list[str]:
    return _RUNS.findall(_APOSTROPHES.sub("", folded))


def indexed(folded: str) -> list[str]:
    """Return the words under which a folded title is found, each once.

    >>> indexed("peritos para xiong'an"), indexed("专家服务团")
    (['especialist', '雄安'], ['专家', '家服', '服务', '务团'])
    """
    found: list[str] = []
    for run in _runs(folded):
        if _HAN.match(run):
            found += _pairs(run)
        elif run not in _SMALL:
            found += _latin(run)
    return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search asks for: `pieces` in Chinese, `stems` of Latin words; `plain` are its words that matter."""

    pieces: tuple[str, ...]
    stems: tuple[str, ...]
    plain: str

    @property
    def words(self) -> list[str]:
        """What of it is in the index, in order and each once."""
        return list(dict.fromkeys([pair for piece in self.pieces for pair in _pairs(piece)] + list(self.stems)))


def wanted(words: str) -> Wanted:
    """Take a search apart; words that say nothing of the matter are left out unless there are no others.

    >>> wanted("关于专家服务团的任务").pieces, wanted("a tarefa dos peritos").stems
    (('专家服务团',), ('especialist',))
    """
    runs = _runs(fold(words))
    matter = [
        piece
        for run in runs
        for piece in (_AROUND_ZH.split(run) if _HAN.match(run) else [run] if run not in _AROUND else [])
        if piece
    ]
    matter = matter or runs
    pieces = [run for run in matter if _HAN.match(run)]
    stems: list[str] = []
    for run in matter:
        if not _HAN.match(run):
            found = _latin(run)
            pieces += [_BY_LATIN[run]] if run in _BY_LATIN else []
            stems += [] if run in _BY_LATIN else found
    return Wanted(tuple(dict.fromkeys(pieces)), tuple(dict.fromkeys(stems)), " ".join(matter))


def fits(asked: Wanted, titles: Iterable[str]) -> bool:
    """Tell whether the folded wordings of one title have all that is asked for.

    A Chinese piece may stand in parts of at least two characters, in any order: 雄安院士 fits 院士专家进雄安.
    """
    # Between them stands what no piece and no word has.
    text = _APOSTROPHES.sub("", "\n".join(titles))
    pieces = [piece for piece in asked.pieces if piece not in text]
    if pieces:
        places = {_BY_LATIN[run] for run in _RUNS.findall(text) if run in _BY_LATIN}
        named = {pair for place in places for pair in _pairs(place)}
        if not all(_stands(piece, text, named) for piece in pieces):
            return False
    if not asked.stems:
        return True
    stems = indexed(text)
    return all(stem in stems or any(word.startswith(stem) for word in stems if len(stem) > 3) for stem in asked.stems)


def _stands(piece: str, text: str, named: set[str]) -> bool:
    """Tell whether a piece stands in a text in parts; `named` are the pairs of the places that it names in Latin."""
    if all(pair in text or pair in named for pair in _pairs(piece)):
        return True
    # Whether the first n characters can be cut into parts that the text has. Of two or three characters: whatever is
    # longer can be cut into such, and they stand there as well.
    whole = [True, False]
    for end in range(2, len(piece) + 1):
        two, three = piece[end - 2 : end], piece[end - 3 : end]
        whole.append((whole[-2] and two in text) or (end > 2 and whole[-3] and three in text))
        if not (whole[-1] or whole[-2] or whole[-3]):
            return False
    return whole[-1]


def alike(stem: str, terms: Sequence[str]) -> list[str]:
    """Return the words of an index that a mistyped stem may mean, the nearest first, at most three."""
    from bot.language.match import closest  # noqa: PLC0415 - loaded at the first near miss

    return [terms[place] for place, _ in closest(stem, terms, 75.0, 3)]
