"""Reports: what was said on an item, with every wording it ever had."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.domain.models import Report, ReportSource
from bot.domain.text import Text
from storage.codec import instant_from_db, instant_to_db, maybe_instant
from storage.members import Members
from storage.session import Row, Session, many
from storage.texts import put_text, texts_of

_COLUMNS = "reports.*, (SELECT count(*) FROM report_files WHERE report_id = reports.id) AS files"


class Reports:
    """The words on an item, newest first."""

    def __init__(self, session: Session, members: Members) -> None:
        self._session = session
        self._members = members

    async def _made(self, found: list[Row]) -> list[Report]:
        texts = await texts_of(self._session, "report", [row["id"] for row in found])
        authors = await self._members.by_ids([row["author_id"] for row in found if row["author_id"]])
        return [
            Report(
                id=row["id"],
                item_id=row["item_id"],
                texts=texts.get((row["id"], "text"), Text()),
                posted_at=instant_from_db(row["posted_at"]),
                source=ReportSource(row["source"]),
                author=authors.get(row["author_id"]),
                chat_id=row["telegram_chat_id"],
                message_id=row["message_id"],
                percent=row["percent"],
                edited_at=maybe_instant(row["edited_at"]),
                files=row["files"],
            )
            for row in found
        ]

    async def of(self, item_id: int, limit: int = 5) -> list[Report]:
        return await self._made(
            await self._session.rows(
                f"SELECT {_COLUMNS} FROM reports WHERE item_id = :item_id AND withdrawn_at IS NULL"  # noqa: S608
                " ORDER BY posted_at DESC, id DESC LIMIT :limit",
                item_id=item_id,
                limit=limit,
            )
        )

    async def by_ids(self, report_ids: Collection[int]) -> dict[int, Report]:
        """Return these reports by id, those withdrawn left out."""
        if not report_ids:
            return {}
        found = await self._session.rows(
            f"SELECT {_COLUMNS} FROM reports WHERE withdrawn_at IS NULL"  # noqa: S608
            " AND id IN (SELECT value FROM json_each(:ids))",
            ids=many(report_ids),
        )
        return {report.id: report for report in await self._made(found)}

    async def by_message(self, chat_id: int, message_id: int) -> list[Report]:
        return await self._made(
            await self._session.rows(
                f"SELECT {_COLUMNS} FROM reports"  # noqa: S608
                " WHERE telegram_chat_id = :chat_id AND message_id = :message_id AND withdrawn_at IS NULL ORDER BY id",
                chat_id=chat_id,
                message_id=message_id,
            )
        )

    async def by_album(self, chat_id: int, album: str) -> list[Report]:
        return await self._made(
            await self._session.rows(
                f"SELECT {_COLUMNS} FROM reports"  # noqa: S608
                " WHERE telegram_chat_id = :chat_id AND album = :album AND withdrawn_at IS NULL ORDER BY id",
                chat_id=chat_id,
                album=album,
            )
        )

    async def imported(self, item_id: int) -> list[Report]:
        return await self._made(
            await self._session.rows(
                f"SELECT {_COLUMNS} FROM reports WHERE item_id = :item_id AND source = 'import'"  # noqa: S608
                " ORDER BY posted_at DESC, id DESC",
                item_id=item_id,
            )
        )

    async def add(
        self,
        item_id: int,
        texts: Text,
        posted_at: datetime,
        source: ReportSource,
        *,
        author_id: int | None = None,
        chat_id: int | None = None,
        message_id: int | None = None,
        percent: int | None = None,
        album: str | None = None,
    ) -> int | None:
        report_id = await self._session.value(
            "INSERT INTO reports (item_id, author_id, source, telegram_chat_id, message_id, percent, album, posted_at)"
            " VALUES (:item_id, :author_id, :source, :chat_id, :message_id, :percent, :album, :posted_at)"
            # A report that was withdrawn counts again once an edit names its item again.
            " ON CONFLICT (telegram_chat_id, message_id, item_id) DO UPDATE"
            " SET withdrawn_at = NULL, percent = excluded.percent WHERE withdrawn_at IS NOT NULL RETURNING id",
            item_id=item_id,
            author_id=author_id,
            source=source,
            chat_id=chat_id,
            message_id=message_id,
            percent=percent,
            album=album,
            posted_at=instant_to_db(posted_at),
        )
        if report_id is None:
            return None
        await self._word(report_id, texts, posted_at)
        return int(report_id)

    async def revise(self, report_id: int, texts: Text, at: datetime) -> None:
        await self._session.rows(
            "UPDATE reports SET edited_at = :at WHERE id = :id", at=instant_to_db(at), id=report_id
        )
        await self._word(report_id, texts, at)

    async def set_percent(self, report_id: int, percent: int | None) -> None:
        await self._session.rows("UPDATE reports SET percent = :percent WHERE id = :id", percent=percent, id=report_id)

    async def withdraw(self, report_id: int, at: datetime) -> None:
        await self._session.rows(
            "UPDATE reports SET withdrawn_at = :at WHERE id = :id", at=instant_to_db(at), id=report_id
        )

    async def percent_of(self, item_id: int) -> int | None:
        found = await self._session.value(
            "SELECT percent FROM reports WHERE item_id = :item_id AND source = 'chat' AND withdrawn_at IS NULL"
            " AND percent IS NOT NULL ORDER BY posted_at DESC, id DESC LIMIT 1",
            item_id=item_id,
        )
        return None if found is None else int(found)

    async def unreported(self, item_id: int, field: str, now: str | None) -> str | None:
        # What chats change bears its update; what sheets change bears none.
        changes = await self._session.rows(
            "SELECT before, after, update_id FROM changes JOIN changesets ON changesets.id = set_id"
            " WHERE item_id = :item_id AND field = :field ORDER BY changes.id",
            item_id=item_id,
            field=field,
        )
        planned = [row["after"] for row in changes if row["update_id"] is None]
        said: str | None = planned[-1] if planned else changes[0]["before"] if changes else now
        return said

    async def _word(self, report_id: int, texts: Text, at: datetime) -> None:
        await put_text(self._session, "report", report_id, "text", texts)
        no = await self._session.value(
            "SELECT coalesce(max(no), 0) + 1 FROM report_revisions WHERE report_id = :id", id=report_id
        )
        for lang, said in texts.items():
            await self._session.rows(
                "INSERT INTO report_revisions (report_id, no, lang, text, at) VALUES (:id, :no, :lang, :text, :at)",
                id=report_id,
                no=no,
                lang=lang,
                text=said,
                at=instant_to_db(at),
            )

    async def copy_files(self, from_id: int, to_id: int) -> None:
        await self._session.rows(
            "INSERT INTO report_files (report_id, file_id, kind, name)"
            " SELECT :to_id, file_id, kind, name FROM report_files WHERE report_id = :from_id ORDER BY id"
            " ON CONFLICT DO NOTHING",
            from_id=from_id,
            to_id=to_id,
        )

    async def attach(self, report_id: int, file_id: str, kind: str, name: str | None) -> None:
        await self._session.rows(
            "INSERT INTO report_files (report_id, file_id, kind, name) VALUES (:report_id, :file_id, :kind, :name)"
            " ON CONFLICT DO NOTHING",
            report_id=report_id,
            file_id=file_id,
            kind=kind,
            name=name,
        )
