"""Settings: each variable named once, read from the environment or a `.env` file, checked at start."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from bot.i18n import LOCALES

TELEGRAM = "https://api.telegram.org"
_TOKEN_NAMES = ("TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN_FILE")
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
# Bot API, User.id: at most 52 significant bits; a group's id is negative and no person's.
_USER_ID = re.compile(r"0*[1-9][0-9]{0,15}")
_PROXY_SCHEMES = ("http", "https", "socks4", "socks5")


class SettingsError(Exception):
    """One line a variable that is wrong, each saying what would be right."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator chooses. `.env.example` explains each variable."""

    token: str | None = field(default=None, repr=False)
    api_base_url: str = TELEGRAM
    db_path: Path = Path("data/ponte.db")
    admin_ids: frozenset[int] = frozenset()
    proxy_url: str | None = field(default=None, repr=False)
    timezone: str = "Asia/Shanghai"
    locale: str = "zh_Hans"
    log_level: str = "INFO"
    log_format: str = "text"

    @property
    def method_url(self) -> str:
        """Where the Bot API's methods are: the library appends the token."""
        return f"{self.api_base_url}/bot"

    @property
    def file_url(self) -> str:
        """Where the Bot API's files are."""
        return f"{self.api_base_url}/file/bot"


def load(environ: Mapping[str, str], env_file: Path | None = None) -> Settings:
    """Read the settings; the environment goes before the file, and an empty value counts as none.

    Raises `SettingsError` naming every variable that is wrong.
    """
    problems: list[str] = []
    kept = _stripped(_kept_in(env_file, problems))
    near = _stripped(environ)
    if any(name in near for name in _TOKEN_NAMES):
        # Either of the two in the environment speaks for the token, whichever of them the file has.
        kept = {name: value for name, value in kept.items() if name not in _TOKEN_NAMES}
    values = kept | near
    reader = _Reader(values, problems)
    settings = Settings(
        token=reader.token(),
        api_base_url=reader.url("TELEGRAM_API_BASE_URL", ("http", "https"), TELEGRAM),
        db_path=Path(values.get("PONTE_DB_PATH", "data/ponte.db")),
        admin_ids=reader.ids("PONTE_ADMIN_IDS"),
        proxy_url=reader.url("TELEGRAM_PROXY_URL", _PROXY_SCHEMES, None),
        timezone=reader.zone("PONTE_TIMEZONE", "Asia/Shanghai"),
        locale=reader.choice("PONTE_LOCALE", LOCALES, "zh_Hans"),
        log_level=reader.choice("PONTE_LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"), "INFO", str.upper),
        log_format=reader.choice("PONTE_LOG_FORMAT", ("text", "json"), "text", str.lower),
    )
    if reader.problems:
        raise SettingsError(reader.problems)
    return settings


def _stripped(values: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value.strip() for name, value in values.items() if value and value.strip()}


def _kept_in(env_file: Path | None, problems: list[str]) -> Mapping[str, str | None]:
    if env_file is None or not env_file.is_file():
        return {}
    try:
        # Windows' Notepad puts a byte order mark in front, which would become part of the first name.
        return dotenv_values(env_file, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(f"{env_file}: cannot be read ({type(error).__name__}); it must be a text file in UTF-8")
        return {}


def _shown(value: str) -> str:
    # A token pasted into the wrong line is not repeated.
    return "a token" if _TOKEN.fullmatch(value) else repr(value)


class _Reader:
    """Reads one variable after another and gathers what is wrong, so that all of it is said at once."""

    def __init__(self, values: Mapping[str, str], problems: list[str]) -> None:
        self._values = values
        self.problems = problems

    def token(self) -> str | None:
        direct, from_file = _TOKEN_NAMES
        token, source = self._values.get(direct), direct
        if token is None and (name := self._values.get(from_file)):
            source = from_file
            if _TOKEN.fullmatch(name):
                self.problems.append(f"{source}: must be the path of a file; the token itself goes into {direct}")
                return None
            try:
                token = Path(name).read_text(encoding="utf-8-sig").strip()
            except (OSError, ValueError) as error:
                self.problems.append(f"{source}: cannot read {name} ({type(error).__name__})")
                return None
        if token is not None and not _TOKEN.fullmatch(token):
            self.problems.append(f"{source}: this is not a bot token; BotFather gives one like 123456789:AbC-dEf")
            return None
        return token

    def url(self, name: str, schemes: tuple[str, ...], default: str | None) -> str:
        value = self._values.get(name)
        if value is None:
            return default  # type: ignore[return-value]  # None only where the field takes it
        try:
            parts = urlsplit(value)
            sound = parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
        except ValueError:
            sound = False
        if not sound:
            # The value may hold a password: it is not repeated.
            self.problems.append(f"{name}: must be an address like {schemes[0]}://host:port ({', '.join(schemes)})")
        return value.rstrip("/")

    def ids(self, name: str) -> frozenset[int]:
        pieces = [piece for piece in re.split(r"[,;，；、\s]+", self._values.get(name, "")) if piece]
        wrong = [piece for piece in pieces if not _USER_ID.fullmatch(piece)]
        if wrong:
            self.problems.append(
                f"{name}: must be Telegram user ids (numbers) with commas between, not {_shown(wrong[0])}"
            )
            return frozenset()
        return frozenset(int(piece) for piece in pieces)

    def zone(self, name: str, default: str) -> str:
        value = self._values.get(name, default)
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.problems.append(
                f"{name}: {_shown(value)} is no time zone; use a name like Asia/Shanghai or Europe/Lisbon"
            )
        return value

    def choice(
        self, name: str, allowed: tuple[str, ...], default: str, norm: Callable[[str], str] | None = None
    ) -> str:
        value = self._values.get(name, default)
        if norm is not None:
            value = norm(value)
        if value not in allowed:
            self.problems.append(f"{name}: {_shown(value)} is not one of {', '.join(allowed)}")
        return value
