"""What looks like a person's name where no directory tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.language.names.boundaries import TITLES_BEGIN, closes, joined, opens, title_at
from bot.language.names.line import Line, Word, is_han
from bot.language.names.model import PERSON, Mention
from bot.language.names.sound import run_together, sounds_chinese
from bot.language.names.words import (
    ADDRESSES,
    AFTER_NAME,
    BEFORE_PERSON,
    BEFORE_SURNAME,
    BESIDE_NAME,
    DOUBLE_SURNAMES,
    GIVEN_ENDS,
    GIVEN_NAMES,
    NO_GIVEN,
    NO_PEOPLE,
    NOT_NAMES,
    PARTICLES,
    PLACES,
    SHORT_ADDRESSES,
    SURNAMES,
    SURNAMES_PINYIN,
    SURNAMES_PT,
    TITLES,
    WORDS_TOO,
)

# A name in one word and without capitals, where the Chinese words around it say that it is somebody.
_TOGETHER = re.compile(
    r"(?P<given>(?:[给由让归找改派换交]|换成|改成|改为|换为|变为|变更为|[责负]任?人:?)\s?)?(?<![A-Za-z0-9@./_-])(?P<name>[A-Za-z]{5,20})"
    r"(?P<has>\s?(?:的|有|手[里上头]|名下|负责|牵头|都|那边|这边|来|跟|接手|还|目前|现在|老师|欠))?(?![A-Za-z0-9@./_-])"
)
_PLACE_NAMES = tuple(PLACES)
_PLACES = frozenset(word for _, latin in PLACES.values() for word in latin.split())


def guess_people(text: str, lang: str) -> list[Mention]:
    """Return what reads like people's names, in order and apart from each other, without candidates.

    `lang` is "zh" or "pt", the language of the sentence around them.

    >>> [each.words for each in guess_people("T7交给孙丽,王主任知道", "zh")]
    ['孙丽', '王主任']
    """
    return guessed(Line(text), lang)


def guessed(line: Line, lang: str) -> list[Mention]:
    """Do what `guess_people` does with a line that is folded already."""
    read = line.read.get((guessed, lang))
    if read is None:
        found = sorted([*_chinese(line), *_latin(line, line.latin_words, strict=lang == "zh")])
        places = [(line.start(start), line.end(end)) for start, end in found]
        line.read[guessed, lang] = read = [Mention(*place, line.text[slice(*place)], PERSON) for place in places]
    return read


def may_name(line: Line) -> bool:
    """Tell whether a Chinese sentence has anything that a person's name begins with; most have not."""
    return _BEGINS.search(line.plain) is not None or any(len(word.text) > 1 for word in line.latin_words)


def written_together(text: str) -> Iterator[Mention]:
    """Yield names in pinyin of one word in a Chinese text.

    >>> [each.words for each in written_together("T7交给wangjing,deadline的任务")]
    ['wangjing']
    """
    for match in _TOGETHER.finditer(text):
        if (
            (match["given"] or match["has"])
            and run_together(match["name"].lower())
            and match["name"].lower() not in _PLACES
        ):
            yield Mention(*match.span("name"), match["name"], PERSON)


def _chinese(line: Line) -> Iterator[tuple[int, int]]:
    place, plain = 0, line.plain
    while (begins := _BEGINS.search(plain, place)) is not None:
        place = begins.start()
        end = _name_end(line, place)
        if end:
            yield place, end
        place = end or place + 1


def _no_beginnings() -> str:
    """Return what no name begins with, as a pattern; a title may stand behind a surname, whatever that makes."""
    seconds: dict[str, str] = {}
    for name in sorted(NOT_NAMES):
        if len(name) == 2 and name[1] not in TITLES_BEGIN:
            seconds[name[0]] = seconds.get(name[0], "") + name[1]
    # Of a given name's characters 月 and 会 depend on those behind them.
    none = "".join(sorted(NO_GIVEN - TITLES_BEGIN - set("月会")))
    return "|".join([f".[{none}]", *(f"{first}[{chars}]" for first, chars in seconds.items())])


_LONE, _DOUBLE = "".join(sorted(SURNAMES)), sorted(name for name in DOUBLE_SURNAMES if len(name) == 2)
_BEFORE = "".join(sorted(BEFORE_SURNAME))
# The first two characters of a name.
_BEGINS = re.compile(
    f"[{_LONE}{_BEFORE}{''.join(name[0] for name in _DOUBLE)}]"
    rf"(?:[\u3400-\u9fff](?<=[{_LONE}].)(?<!{_no_beginnings()})|(?<=[{_BEFORE}])[{_LONE}]|.(?<={'|'.join(_DOUBLE)}))"
)


# Behind a number they are measure words: 12位专家, 3米.
_COUNTED = re.compile("[0-9几各每两数多十百千一二三四五六七八九][位米支章段]")


def _name_end(line: Line, start: int) -> int:
    """Return where the name that begins at `start` ends, 0 where none does."""
    plain = line.plain
    if not opens(line, start) or _COUNTED.match(plain, max(0, start - 1), start + 1):
        return 0
    if plain[start] in BEFORE_SURNAME and plain[start : start + 2] not in TITLES:
        short = plain[start + 1 : start + 2] in SURNAMES and plain[start + 1 : start + 3] not in NOT_NAMES
        return start + 2 if short and closes(line, start + 2) else 0
    double = plain[start : start + 2] in DOUBLE_SURNAMES
    given = start + (2 if double else 1)
    if title := title_at(line, given):
        return given + title if double or plain[start] in SURNAMES else 0
    if plain[start : start + 2] in NOT_NAMES or not (double or plain[start] in SURNAMES):
        return 0
    return _given_end(line, start, given)


def _may_be_given(chars: str) -> bool:
    """Tell whether characters may be a given name; 月 begins one only before what ends many: 月华, not 月报."""
    if chars[0] in "月会" and len(chars) > 1 and chars[-1] in GIVEN_ENDS:
        chars = chars[1:]
    return NO_GIVEN.isdisjoint(chars)


def _given_end(line: Line, start: int, given: int) -> int:
    plain = line.plain
    for end in (given + 2, given + 1):
        chars = plain[given:end]
        if len(chars) == end - given and all(map(is_han, chars)) and _may_be_given(chars):
            if len(chars) > 1 and chars[-1] in AFTER_NAME and chars[-1] not in GIVEN_ENDS:
                # 王静提交 is not 王静提's.
                continue
            if len(chars) > 1 and plain[end - 1 : end + 1] in BESIDE_NAME:
                # 和孙丽一起 names no 孙丽一.
                continue
            if chars in NOT_NAMES or plain.startswith(_PLACE_NAMES, start) or plain.startswith(_PLACE_NAMES, given):
                # 和天津 names no Mr He.
                continue
            if line.whole(start, end) and closes(line, end):
                return end
    return 0


def _latin(line: Line, words: Sequence[Word], *, strict: bool) -> Iterator[tuple[int, int]]:
    past = 0
    # No name begins with most of the words.
    for index in [place for place, word in enumerate(words) if word.capital or word.text in SURNAMES_PINYIN]:
        if index < past:
            continue
        last = _last_of(line, words, index)
        run = [word for word in words[index : last + 1] if not word.particle]
        if _is_name(line, words, index, run, strict=strict):
            yield words[index].start, words[last].end
            past = last + 1


def _last_of(line: Line, words: Sequence[Word], index: int) -> int:
    """Return the last word of the run of name-like words that begins at `index`: particles only inside."""
    last = at = index
    chinese = _chinese_name(words[index])
    while at + 1 < len(words) and at - index < 7 and joined(line, words[at], words[at + 1]):
        at += 1
        word = words[at]
        if word.particle and not word.capital and word.text != "e":
            continue
        same = word.capital if words[index].capital else chinese and sounds_chinese(word.text)
        if not same or word.text in NO_PEOPLE or word.text in _PLACES or (chinese and not sounds_chinese(word.text)):
            break
        last = at
        if chinese and not words[index].capital:
            break
    return last


def _chinese_name(word: Word) -> bool:
    return word.text in SURNAMES_PINYIN


def _is_name(line: Line, words: Sequence[Word], index: int, run: Sequence[Word], *, strict: bool) -> bool:
    first = words[index]
    nobody = first.text in PARTICLES or first.text in NO_PEOPLE or first.text in _PLACES or first.text in ADDRESSES
    if nobody or len(first.text) < 2 or (len(run) == 1 and line.in_capitals(first)):
        return False
    before = words[index - 1] if index and _near(line, words[index - 1], first) else None
    called = before is not None and before.text in BEFORE_PERSON
    pinyin = _chinese_name(first) and all(sounds_chinese(word.text) for word in run)
    known = first.text in GIVEN_NAMES or first.text in SURNAMES_PT
    if not first.capital:
        # Without capitals only what no ordinary word could be.
        return len(run) > 1 and pinyin and len(first.text) + len(run[1].text) > 5 and (called or strict)
    if len(run) > 1:
        return pinyin or known or called or (not strict and not _opens_sentence(line, first))
    # The dot of o sr. Zhou ends no sentence.
    if before is not None and before.text in ADDRESSES:
        return True
    if _opens_sentence(line, first):
        return known and first.text not in WORDS_TOO
    return known or (called and not strict)


def _near(line: Line, one: Word, other: Word) -> bool:
    """Tell whether only the end of an abbreviation and spaces part two words: Dr.ª Ana, Eng.º João.

    A full stop behind a word in full ends a sentence: a agenda da presidente. Qual é ...
    """
    between = line.plain[one.end : other.start]
    if "." in between and one.text not in SHORT_ADDRESSES:
        return False
    return len(between) <= 4 and not between.strip(" .ao\u00a0")


def _opens_sentence(line: Line, word: Word) -> bool:
    before = (
        line.plain[: word.start].rstrip(' \u00a0«"“(')
        if word.start < 64
        else line.plain[word.start - 8 : word.start].rstrip(" ")
    )
    return not before or before[-1] in ".!?:;\n。！？：；,，、"
