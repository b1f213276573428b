"""Logs on standard error, as text or as JSON lines; a secret that slips into one is struck out."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterable
from datetime import UTC, datetime


class _Discreet(logging.Formatter):
    """Formats, then strikes out what must not be read: the message, its arguments and tracebacks alike."""

    def __init__(self, secrets: Iterable[str], *, as_json: bool) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        return self._json(record) if self._as_json else self._struck(super().format(record))

    def _struck(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "<secret>")
        return text

    def _json(self, record: logging.LogRecord) -> str:
        # Struck out before JSON escapes them: a quotation mark in a password would look different afterwards.
        entry = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._struck(record.getMessage()),
        }
        if record.exc_info:
            entry["traceback"] = self._struck(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


def configure(level: str, style: str, secrets: Iterable[str]) -> None:
    """Send everything from `level` (a name of the logging module) up to stderr; `style` is text or json."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Discreet(secrets, as_json=style == "json"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Their INFO lines hold request addresses, and with them the token.
    for noisy in ("httpx", "httpcore", "aiohttp.access", "apscheduler"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
