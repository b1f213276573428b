"""Days that are off or worked, where an admin knows better than the public calendars."""

from __future__ import annotations

from datetime import date

from storage.session import Session


class Calendar:
    """What is set right, by country and day."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def overrides(self) -> dict[tuple[str, date], bool]:
        found = await self._session.rows("SELECT country, day, working FROM calendar_days")
        return {(row["country"], date.fromisoformat(row["day"])): bool(row["working"]) for row in found}

    async def override(self, country: str, day: date, working: bool | None) -> None:
        if working is None:
            await self._session.rows(
                "DELETE FROM calendar_days WHERE country = :country AND day = :day",
                country=country,
                day=day.isoformat(),
            )
            return
        await self._session.rows(
            "INSERT INTO calendar_days (country, day, working) VALUES (:country, :day, :working)"
            " ON CONFLICT (country, day) DO UPDATE SET working = excluded.working",
            country=country,
            day=day.isoformat(),
            working=int(working),
        )
