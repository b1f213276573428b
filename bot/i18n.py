"""Languages: catalogues, whose language is whose, sentences, dates. The only module that knows Babel."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cached_property
from gettext import GNUTranslations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, get_timezone, get_timezone_location, get_timezone_name
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from markupsafe import Markup

FOLDER = Path(__file__).resolve().parent.parent / "locales"
LOCALES = ("zh_Hans", "pt")

# A day, the same with its weekday, and a time: as the glossary's language section has them.
_DAY = {"zh_Hans": "y年M月d日（EEEE）", "pt": "d 'de' MMMM 'de' y (EEEE)"}
# For lists on a phone. Chinese is short as it is.
_BRIEF_DAY = {"zh_Hans": _DAY["zh_Hans"], "pt": "dd/MM/y (EEE)"}
_DAY_OF_YEAR = {"zh_Hans": "M月d日", "pt": "d/MM"}
_MONTH = {"zh_Hans": "y年M月", "pt": "MMMM 'de' y"}
_TIME = {"zh_Hans": "HH:mm", "pt": "HH'h'mm"}
# Names of zones are European where those of days are the same on both sides of the ocean.
_ZONES_OF = {"zh_Hans": "zh_Hans", "pt": "pt_PT"}
# China has one zone, and its people name it after the capital.
_CITIES = {"Asia/Shanghai": {"zh_Hans": "北京", "pt": "Beijing"}}
# A command inside a sentence: not the end of a tag, a zone, a date or an address.
_COMMAND = re.compile(r"(?<![A-Za-z0-9<:/.])/([a-z]+)(?![A-Za-z@/])")


def negotiate(code: str | None) -> str | None:
    """Return the catalogue for a language tag such as Telegram's `language_code` (`zh-hans`, `pt-br`), None for none.

    Every Chinese is served by zh_Hans until a traditional catalogue is there, every Portuguese by pt.
    """
    if not code:
        return None
    try:
        parsed = Locale.parse(code.replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        return None
    exact = f"{parsed.language}_{parsed.script}" if parsed.script else parsed.language
    if exact in LOCALES:
        return exact
    return next((locale for locale in LOCALES if locale.partition("_")[0] == parsed.language), None)


def catalogue(locale: str) -> GNUTranslations:
    """Compile a locale's catalogue from its .po file."""
    with (FOLDER / locale / "LC_MESSAGES" / "messages.po").open("rb") as file:
        read = read_po(file, locale)
    compiled = io.BytesIO()
    write_mo(compiled, read)
    compiled.seek(0)
    return GNUTranslations(compiled)


class Translator:
    """Says things in one language. Sentences are HTML; whatever is put into them is escaped here and nowhere else.

    `bot` is the bot's user name where commands have to bear it (groups). `plain`: what is said will be copied into
    another program, so that only the text itself counts: no signs for the eye, no hints to tap.
    """

    def __init__(self, locale: str, messages: GNUTranslations, *, bot: str | None = None, plain: bool = False) -> None:
        self.locale = locale
        self.plain = plain
        self._messages = messages
        self._bot = bot

    def __call__(self, message: str, **params: Any) -> Markup:
        """Return the sentence for `message` (its English, the catalogue's key) with its placeholders filled in."""
        return Markup(self._placed(self._messages.gettext(message))).format(**params)  # noqa: S704 - catalogues are ours

    def ngettext(self, one: str, many: str, n: int, **params: Any) -> Markup:
        """Return the sentence for a number `n`, which is also the placeholder {n}."""
        return Markup(self._placed(self._messages.ngettext(one, many, n))).format(n=n, **params)  # noqa: S704

    def in_group(self, bot: str) -> Translator:
        """Return the same for a group, where a command reaches the bot `bot` surely only with its name."""
        return Translator(self.locale, self._messages, bot=bot, plain=self.plain)

    def to_copy(self) -> Translator:
        """Return the same for text that leaves Telegram."""
        return Translator(self.locale, self._messages, plain=True)

    def command(self, name: str, words: str = "") -> str:
        """Return a command as it is typed here: /next, in a group /next@bot, with the words after it."""
        typed = f"/{name}@{self._bot}" if self._bot else f"/{name}"
        return f"{typed} {words}" if words else typed

    def _placed(self, sentence: str) -> str:
        return _COMMAND.sub(rf"/\1@{self._bot}", sentence) if self._bot else sentence

    def zone(self, tz: str) -> str:
        """Return what a zone is called: 中国时间 · Hora da China."""
        locale = _ZONES_OF[self.locale]
        if tz in ("UTC", "Etc/UTC"):
            return "UTC"
        return get_timezone_name(get_timezone(tz), width="long", zone_variant="generic", locale=locale)

    def city(self, tz: str) -> str:
        """Return the city that stands for a zone: 里斯本 · Lisboa."""
        if tz in _CITIES:
            return _CITIES[tz][self.locale]
        return get_timezone_location(get_timezone(tz), locale=_ZONES_OF[self.locale], return_city=True)

    @cached_property
    def comma(self) -> str:
        """What stands between the parts of an enumeration."""
        return "、" if self.locale.startswith("zh") else ", "

    @cached_property
    def pause(self) -> str:
        """What stands between remarks that follow one another."""
        return "，" if self.locale.startswith("zh") else ", "

    def day(self, day: date, *, brief: bool = False) -> str:
        """Return a day: 2026年12月18日（星期五） · 18 de dezembro de 2026 (sexta-feira), in brief 18/12/2026 (sex.)."""
        return format_date(day, (_BRIEF_DAY if brief else _DAY)[self.locale], locale=self.locale)

    def day_of_year(self, day: date) -> str:
        """Return a day without its year: 10月1日 · 1/10."""
        return format_date(day, _DAY_OF_YEAR[self.locale], locale=self.locale)

    def month(self, day: date) -> str:
        """Return the month of a day: 2026年12月 · dezembro de 2026."""
        return format_date(day, _MONTH[self.locale], locale=self.locale)

    def time(self, moment: datetime) -> str:
        """Return the time of day of a local moment: 14:00 · 14h00."""
        return format_datetime(moment, _TIME[self.locale], locale=self.locale)

    def moment(self, instant: datetime, tz: str, *, brief: bool = False) -> str:
        """Return an aware instant with its day in the zone `tz`."""
        return self.local(instant.astimezone(ZoneInfo(tz)), brief=brief)

    def local(self, local: datetime, *, brief: bool = False) -> str:
        """Return a local moment with its day."""
        gap = "" if self.locale.startswith("zh") else ", "
        return f"{self.day(local.date(), brief=brief)}{gap}{self.time(local)}"

    def period(
        self, start: datetime, end: datetime | None, tz: str, *, all_day: bool = False, brief: bool = False
    ) -> str:
        """Return from–to in the zone `tz`; `end` is exclusive for an all-day period."""
        first = start.astimezone(ZoneInfo(tz))
        last = end.astimezone(ZoneInfo(tz)) if end else None
        if all_day:
            final = max(first, last - timedelta(days=1)) if last else first
            days = dict.fromkeys((self.day(first.date(), brief=brief), self.day(final.date(), brief=brief)))
            return " – ".join(days)
        begins = self.moment(start, tz, brief=brief)
        if end is None or last is None:
            return begins
        if last.date() == first.date():
            return f"{begins}–{self.time(last)}"
        return f"{begins} – {self.moment(end, tz, brief=brief)}"


def translators(locales: tuple[str, ...] = LOCALES) -> Mapping[str, Translator]:
    """Compile every catalogue: locale to translator."""
    return {locale: Translator(locale, catalogue(locale)) for locale in locales}
