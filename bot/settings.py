"""Settings: each variable named once, read from the environment or a `.env` file, checked at start."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values

from bot.i18n import LOCALES

TELEGRAM = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
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
    values: dict[str, str] = {}
    if env_file is not None and env_file.is_file():
        values |= {name: value for name, value in dotenv_values(env_file).items() if value}
    values |= {name: value for name, value in environ.items() if value}
    values = {name: value.strip() for name, value in values.items() if value.strip()}
    reader = _Reader(values)
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


class _Reader:
    """Reads one variable after another and gathers what is wrong, so that all of it is said at once."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[str] = []

    def token(self) -> str | None:
        token, source = self._values.get("TELEGRAM_BOT_TOKEN"), "TELEGRAM_BOT_TOKEN"
        if token is None and (name := self._values.get("TELEGRAM_BOT_TOKEN_FILE")):
            source = "TELEGRAM_BOT_TOKEN_FILE"
            try:
                token = Path(name).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
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
        pieces = [piece for piece in re.split(r"[,;\s]+", self._values.get(name, "")) if piece]
        wrong = [piece for piece in pieces if not piece.isascii() or not piece.isdigit()]
        if wrong:
            self.problems.append(f"{name}: must be Telegram user ids (numbers) with commas between, not {wrong[0]!r}")
            return frozenset()
        return frozenset(int(piece) for piece in pieces)

    def zone(self, name: str, default: str) -> str:
        value = self._values.get(name, default)
        try:
            ZoneInfo(value)
        except (ValueError, OSError):
            self.problems.append(f"{name}: {value!r} is no time zone; use a name like Asia/Shanghai or Europe/Lisbon")
        return value

    def choice(
        self, name: str, allowed: tuple[str, ...], default: str, norm: Callable[[str], str] | None = None
    ) -> str:
        value = self._values.get(name, default)
        if norm is not None:
            value = norm(value)
        if value not in allowed:
            self.problems.append(f"{name}: {value!r} is not one of {', '.join(allowed)}")
        return value
