"""Who has answered an invitation, who comes, who wants to be reminded."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from bot.domain.exchanges.attendance import Answer, Delegate, Position
from bot.domain.models import Member
from storage.codec import instant_to_db
from storage.members import Members
from storage.session import Session, many

Value = TypeVar("Value")


def _gathered(pairs: Sequence[tuple[int, Value]]) -> dict[int, tuple[Value, ...]]:
    found: dict[int, list[Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}


class Attendance:
    """By an exchange's id."""

    def __init__(self, session: Session, members: Members) -> None:
        self._session = session
        self._members = members

    async def answers(self, item_id: int) -> dict[int, Answer]:
        found = await self._session.rows("SELECT * FROM answers WHERE item_id = :item_id", item_id=item_id)
        return {
            row["association_id"]: Answer(Position(row["position"]), row["delegates"], row["member_id"])
            for row in found
        }

    async def delegates(self, item_id: int) -> dict[int, tuple[Delegate, ...]]:
        found = await self._session.rows(
            "SELECT * FROM delegates WHERE item_id = :item_id ORDER BY association_id, place", item_id=item_id
        )
        people = [(row, Delegate(row["name"], row["post"], row["phone"], row["member_id"])) for row in found]
        return _gathered([(row["association_id"], delegate) for row, delegate in people])

    async def personal(self, item_id: int) -> list[tuple[Member, Position]]:
        found = await self._session.rows(
            "SELECT member_id, position FROM personal_answers WHERE item_id = :item_id ORDER BY member_id",
            item_id=item_id,
        )
        people = await self._members.by_ids([row["member_id"] for row in found])
        return [(people[row["member_id"]], Position(row["position"])) for row in found]

    async def own(self, item_ids: Collection[int], member_id: int) -> dict[int, Position]:
        found = await self._session.rows(
            "SELECT item_id, position FROM personal_answers"
            " WHERE item_id IN (SELECT value FROM json_each(:ids)) AND member_id = :member_id",
            ids=many(item_ids),
            member_id=member_id,
        )
        return {row["item_id"]: Position(row["position"]) for row in found}

    async def deputies(self, item_id: int) -> dict[int, tuple[Member, ...]]:
        found = await self._session.rows(
            "SELECT association_id, member_id FROM deputies WHERE item_id = :item_id"
            " ORDER BY association_id, member_id",
            item_id=item_id,
        )
        people = await self._members.by_ids([row["member_id"] for row in found])
        return _gathered([(row["association_id"], people[row["member_id"]]) for row in found])

    async def wishes(self, item_id: int, member_id: int) -> tuple[int, ...]:
        found = await self._session.rows(
            "SELECT ahead FROM wishes WHERE item_id = :item_id AND member_id = :member_id ORDER BY ahead DESC",
            item_id=item_id,
            member_id=member_id,
        )
        return tuple(row["ahead"] for row in found)

    async def answered(self, item_ids: Collection[int]) -> Mapping[int, frozenset[int]]:
        found = await self._session.rows(
            "SELECT item_id, association_id FROM answers WHERE item_id IN (SELECT value FROM json_each(:ids))",
            ids=many(item_ids),
        )
        gathered = _gathered([(row["item_id"], row["association_id"]) for row in found])
        return {item_id: frozenset(ids) for item_id, ids in gathered.items()}

    async def coming(self, item_ids: Collection[int]) -> Mapping[int, tuple[Member, ...]]:
        found = await self._session.rows(
            "SELECT item_id, member_id FROM personal_answers"
            " WHERE item_id IN (SELECT value FROM json_each(:ids)) AND position = 'coming'"
            " UNION SELECT item_id, delegates.member_id FROM delegates JOIN answers USING (item_id, association_id)"
            " WHERE item_id IN (SELECT value FROM json_each(:ids)) AND delegates.member_id IS NOT NULL"
            " AND answers.position = 'coming' AND NOT EXISTS (SELECT 1 FROM personal_answers AS own"
            "   WHERE own.item_id = delegates.item_id AND own.member_id = delegates.member_id"
            "   AND own.position = 'not_coming') ORDER BY item_id, member_id",
            ids=many(item_ids),
        )
        people = await self._members.by_ids({row["member_id"] for row in found})
        return _gathered([(row["item_id"], people[row["member_id"]]) for row in found])

    async def wished(self, item_ids: Collection[int]) -> Mapping[int, tuple[tuple[Member, int], ...]]:
        found = await self._session.rows(
            "SELECT item_id, member_id, ahead FROM wishes WHERE item_id IN (SELECT value FROM json_each(:ids))"
            " ORDER BY item_id, member_id, ahead",
            ids=many(item_ids),
        )
        people = await self._members.by_ids({row["member_id"] for row in found})
        return _gathered([(row["item_id"], (people[row["member_id"]], row["ahead"])) for row in found])

    async def answer(self, item_id: int, association_id: int, answer: Answer, now: datetime) -> None:
        before = (await self.answers(item_id)).get(association_id)
        await self._session.rows(
            "INSERT INTO answers (item_id, association_id, member_id, position, delegates, answered_at)"
            " VALUES (:item_id, :association_id, :member_id, :position, :delegates, :now)"
            " ON CONFLICT (item_id, association_id) DO UPDATE SET member_id = excluded.member_id,"
            " position = excluded.position, delegates = excluded.delegates, answered_at = excluded.answered_at",
            item_id=item_id,
            association_id=association_id,
            member_id=answer.member_id,
            position=answer.position,
            delegates=answer.delegates,
            now=instant_to_db(now),
        )
        await self._session.journal(item_id, f"answer.{association_id}", _said(before), _said(answer))

    async def name(self, item_id: int, association_id: int, delegates: Sequence[Delegate]) -> None:
        await self._session.rows(
            "DELETE FROM delegates WHERE item_id = :item_id AND association_id = :association_id",
            item_id=item_id,
            association_id=association_id,
        )
        await self._session.rows(
            "INSERT INTO delegates (item_id, association_id, place, name, post, phone, member_id)"
            " SELECT :item_id, :association_id, key, json_extract(value, '$[0]'), json_extract(value, '$[1]'),"
            " json_extract(value, '$[2]'), json_extract(value, '$[3]') FROM json_each(:delegates)",
            item_id=item_id,
            association_id=association_id,
            delegates=json.dumps([(one.name, one.post, one.phone, one.member_id) for one in delegates]),
        )

    async def answer_personally(self, item_id: int, member_id: int, position: Position | None, now: datetime) -> None:
        if position is None:
            await self._session.rows(
                "DELETE FROM personal_answers WHERE item_id = :item_id AND member_id = :member_id",
                item_id=item_id,
                member_id=member_id,
            )
            return
        await self._session.rows(
            "INSERT INTO personal_answers (item_id, member_id, position, answered_at)"
            " VALUES (:item_id, :member_id, :position, :now) ON CONFLICT (item_id, member_id)"
            " DO UPDATE SET position = excluded.position, answered_at = excluded.answered_at",
            item_id=item_id,
            member_id=member_id,
            position=position,
            now=instant_to_db(now),
        )

    async def depute(self, item_id: int, association_id: int, member_id: int, *, may: bool) -> None:
        sql = (
            "INSERT INTO deputies (item_id, association_id, member_id) VALUES (:item_id, :association_id, :member_id)"
            " ON CONFLICT DO NOTHING"
            if may
            else "DELETE FROM deputies"
            " WHERE item_id = :item_id AND association_id = :association_id AND member_id = :member_id"
        )
        await self._session.rows(sql, item_id=item_id, association_id=association_id, member_id=member_id)

    async def wish(self, item_id: int, member_id: int, ahead: int, *, wanted: bool) -> None:
        sql = (
            "INSERT INTO wishes (item_id, member_id, ahead) VALUES (:item_id, :member_id, :ahead)"
            " ON CONFLICT DO NOTHING"
            if wanted
            else "DELETE FROM wishes WHERE item_id = :item_id AND member_id = :member_id AND ahead = :ahead"
        )
        await self._session.rows(sql, item_id=item_id, member_id=member_id, ahead=ahead)


def _said(answer: Answer | None) -> str | None:
    if answer is None:
        return None
    return answer.position if answer.delegates is None else f"{answer.position} {answer.delegates}"
