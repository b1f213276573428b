"""Reports by their words: a full-text index without a text of its own, kept in step with the wordings."""

from __future__ import annotations

from bot.language.titles import Wanted, indexed
from storage.session import Session


async def _indexed(session: Session, report_id: int) -> str:
    found = await session.rows(
        "SELECT folded FROM texts WHERE owner_kind = 'report' AND field = 'text' AND owner_id = :id", id=report_id
    )
    return " ".join(dict.fromkeys(word for row in found for word in indexed(row["folded"])))


async def forget_report(session: Session, report_id: int) -> None:
    """Take a report out of the index, before its wordings change: the index has to be told what it holds."""
    words = await _indexed(session, report_id)
    if words:
        await session.rows(
            "INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', :id, :words)",
            id=report_id,
            words=words,
        )


async def index_report(session: Session, report_id: int) -> None:
    """Take a report with its present wordings into the index."""
    words = await _indexed(session, report_id)
    if words:
        await session.rows("INSERT INTO report_words (rowid, words) VALUES (:id, :words)", id=report_id, words=words)


async def reports_with(session: Session, asked: Wanted, limit: int, before: int | None = None) -> list[int]:
    """Return the ids of the reports that have every word asked for, the latest first; those `before` an id."""
    if not asked.words:
        return []
    wanted = " ".join(f'"{word}"' for word in asked.words)
    found = await session.rows(
        "SELECT rowid AS id FROM report_words WHERE report_words MATCH :wanted AND rowid < :before"
        " ORDER BY rowid DESC LIMIT :limit",
        wanted=wanted,
        before=2**62 if before is None else before,
        limit=limit,
    )
    return [row["id"] for row in found]
