"""Brings a database to the newest schema: numbered SQL files, counted in SQLite's `user_version`."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

from bot.language.titles import indexed

_FOLDER = Path(__file__).parent / "migrations"


class SchemaTooNew(Exception):
    """The file was written by a later version of Ponte."""


def migrations() -> list[tuple[int, Path]]:
    """Return (version, file) in order; the numbers run from 1 without a gap."""
    found = sorted((int(path.name.split("_")[0]), path) for path in _FOLDER.glob("[0-9]*_*.sql"))
    if [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise ValueError("migrations must be numbered from 1 without a gap")
    return found


def statements(script: str) -> list[str]:
    """Cut a script into whole statements; semicolons inside strings, comments and triggers do not count."""
    whole, pending = [], ""
    for piece in re.split(r"(?<=;)", script):
        pending += piece
        if sqlite3.complete_statement(pending):
            whole.append(pending)
            pending = ""
    return whole


def _title_words(folded: str) -> str:
    return json.dumps(indexed(folded))


def migrate(connection: sqlite3.Connection, upto: int | None = None) -> int:
    """Apply what is missing, each migration in a transaction of its own, and return the version reached.

    Takes a connection in autocommit mode. `upto` stops at that version (tests start from every one). Raises
    `SchemaTooNew`, or sqlite3.Error with the failed migration undone.
    """
    connection.create_function("title_words", 1, _title_words, deterministic=True)
    known = migrations()
    newest = known[-1][0] if known else 0
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise SchemaTooNew(f"the database is at version {version}, this Ponte knows {newest}")
    for number, path in known:
        if number <= version or (upto is not None and number > upto):
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(path.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number:d}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        version = number
    return version
