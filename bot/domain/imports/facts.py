"""Whose word stands: the rule by which sheets in several languages, and people, settle one field of one record.

For each record the import remembers what the sheets of each language last said of each field. A sheet that says again
what its language said before says nothing new: it neither undoes what people changed since nor what the other
language has put in its place. A new word is taken, unless the plan follows another language on this field and this
language never agreed with it: then the two disagree, and what stands stands.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.imports.records import Side, Source, Value
from bot.domain.queues import SettingWriter
from bot.domain.text import Text


@dataclass(frozen=True, slots=True)
class Claim:
    """What one sheet says on a field. `word` is how its language says it, `sense` what it means: equal senses agree."""

    locales: tuple[str, ...]
    word: str
    sense: str
    shown: str
    source: Source
    value: Value

    @property
    def said(self) -> Side:
        """The claim as one side of a disagreement."""
        return Side(self.shown, self.source, self.locales)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a language last said on a field, and where."""

    word: str
    shown: str
    source: Source


@dataclass(frozen=True, slots=True)
class Standing:
    """What the plan says on a field: `words` are all the ways of saying it. `empty` where nobody has said anything."""

    sense: str
    shown: str
    words: frozenset[str]
    empty: bool = False

    @classmethod
    def of(cls, sense: str, *, empty: bool = False) -> Standing:
        """Build what is said in one way only."""
        return cls(sense, sense, frozenset({sense}), empty)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`taken` is the claim that the plan must follow from now on, None where it stays as it is."""

    taken: Claim | None = None
    sides: tuple[Side, ...] = ()


@dataclass(slots=True)
class Memory:
    """What each language's sheets last said of one record: by language, by field."""

    said: dict[str, dict[str, Remembered]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)  # of a member: the associations of the items where the name stands

    def of(self, field_name: str) -> dict[str, Remembered]:
        """Return language → its last word on a field."""
        return {locale: fields[field_name] for locale, fields in self.said.items() if field_name in fields}

    def keep(self, field_name: str, claim: Claim) -> None:
        """Remember a claim for each language on whose behalf it was made."""
        for locale in claim.locales:
            self.said.setdefault(locale, {})[field_name] = Remembered(claim.word, claim.shown, claim.source)

    def clear(self) -> None:
        """Forget everything."""
        self.said.clear()
        self.seen.clear()

    def dump(self) -> str:
        """Write the memory as the text that `load` reads."""
        said = {
            locale: {
                name: [told.word, told.shown, told.source.file, told.source.sheet, told.source.row]
                for name, told in sorted(fields.items())
            }
            for locale, fields in sorted(self.said.items())
        }
        return json.dumps({"said": said, "seen": sorted(self.seen)}, ensure_ascii=False)

    @classmethod
    def load(cls, text: str | None) -> Memory:
        """Read what `dump` wrote; nothing is remembered of a record that was never imported (None)."""
        if text is None:
            return cls()
        kept = json.loads(text)
        return cls(
            {
                locale: {
                    name: Remembered(word, shown, Source(*place)) for name, (word, shown, *place) in fields.items()
                }
                for locale, fields in kept["said"].items()
            },
            set(kept["seen"]),
        )


class Memories:
    """The memories of records by their key, read at first use and written back where they changed."""

    def __init__(self, settings: SettingWriter) -> None:
        self._settings = settings
        self._loaded: dict[str, tuple[str, Memory]] = {}

    async def of(self, key: str) -> Memory:
        """Return what is remembered of the record `key`: an item's code, or `member:` and an id."""
        if key not in self._loaded:
            text = await self._settings.get(f"import:{key}", "memory")
            self._loaded[key] = (text or "", Memory.load(text))
        return self._loaded[key][1]

    async def save(self) -> None:
        """Write back every memory that changed."""
        for key, (before, memory) in self._loaded.items():
            after = memory.dump()
            if after != (before or Memory().dump()):
                await self._settings.put(f"import:{key}", "memory", after)


def standing_of(name: str, text: Text) -> dict[str, Standing]:
    """Return each wording as a field of its own, `name` and the locale."""
    return {f"{name}.{locale}": Standing.of(said) for locale, said in text.items()}


def reworded(name: str, text: Text, taken: Mapping[str, Claim]) -> Text:
    """Return the text with the wordings that were taken for `name`."""
    said = {field.partition(".")[2]: claim.sense for field, claim in taken.items() if field.startswith(f"{name}.")}
    return Text.of({**text, **said})


def settle(stands: Standing | None, claims: Sequence[Claim], before: dict[str, Remembered]) -> Verdict:
    """Decide a field by this import's claims (in the order of the files) and what was remembered `before` it.

    `stands` is None for a record that is new.
    """
    unsaid = stands is None or (stands.empty and not before)
    if len({claim.sense for claim in claims}) > 1:
        sides = _one_a_sense(claims)
        return Verdict(claims[0] if unsaid else None, sides)
    claim = claims[0]
    if stands is None or unsaid:
        return Verdict(claim if stands is None or claim.sense != stands.sense else None)
    if claim.sense == stands.sense:
        return Verdict()
    locales = {locale for one in claims for locale in one.locales}
    words = {locale: one.word for one in claims for locale in one.locales}
    others = [
        Side(told.shown, told.source, (locale,))
        for locale, told in sorted(before.items())
        if locale not in locales and told.word in stands.words
    ]
    fresh = any(locale not in before or before[locale].word != word for locale, word in words.items())
    followed = any(locale in before and before[locale].word in stands.words for locale in words)
    if fresh and (followed or not others):
        return Verdict(claim)
    return Verdict(None, (*others, claim.said))


def _one_a_sense(claims: Collection[Claim]) -> tuple[Side, ...]:
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.sense, claim)
    return tuple(claim.said for claim in first.values())
