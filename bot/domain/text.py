"""Wordings of one thing in several languages. A locale is one of the catalogues' names: `zh_Hans`, `pt`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.errors import TooLong

ZH_HANS = "zh_Hans"
PT = "pt"
CONTENT_LOCALES = (ZH_HANS, PT)
# So long is a title, or the name of a place, that cards and lists have room for.
TITLE_LONGEST = 300


def short_enough(*wordings: str) -> None:
    """Raise `TooLong` where one of these titles or names of places is longer than there is room for."""
    for said in wordings:
        if len(said) > TITLE_LONGEST:
            raise TooLong(most=TITLE_LONGEST, length=len(said))


@dataclass(frozen=True, slots=True)
class Text(Mapping[str, str]):
    """One thing said in one language or more: locale to wording."""

    wordings: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, wordings: Mapping[str, str | None]) -> Text:
        """Build a text from locale → wording, leaving out what is empty."""
        return cls(tuple((locale, said) for locale, said in sorted(wordings.items()) if said))

    def __getitem__(self, locale: str) -> str:
        for known, said in self.wordings:
            if known == locale:
                return said
        raise KeyError(locale)

    def __iter__(self) -> Iterator[str]:
        return (locale for locale, _ in self.wordings)

    def __len__(self) -> int:
        return len(self.wordings)

    def best(self, locale: str) -> tuple[str, str]:
        """Return (wording, its locale) for a reader of `locale`: the same, the same language, else whatever there is.

        ("", locale) where nothing was ever said.
        """
        language = locale.partition("_")[0]
        ranked = sorted(self, key=lambda known: (known != locale, known.partition("_")[0] != language, known))
        return (self[ranked[0]], ranked[0]) if ranked else ("", locale)
