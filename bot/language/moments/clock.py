"""Times of day: what an hour means with and without a part of the day beside it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.language.moments.said import Said

# Windows of the parts of a day in hours. `noon_point` and `midnight` are instants.
PARTS = {
    "dawn": (0, 6),
    "morning": (6, 12),
    "noon": (11, 14),
    "afternoon": (12, 18),
    "dusk": (17, 20),
    "evening": (18, 24),
    "night": (18, 24),
    "work": (9, 18),
    "eod": (17, 18),
}

# Before that hour it is still night.
SMALL_HOURS = 5


def times(said: Said, midnight: datetime) -> list[tuple[datetime, datetime | None, str]]:
    """Return when on the day of `midnight` the time of day that is said falls, the likeliest first.

    A triple is a beginning, an exclusive end (None for an instant) and the grain. The list is empty where there is no
    such time.
    """
    if said.hour is None:
        if said.part is None:
            return []
        first, last = PARTS[said.part]
        return [(midnight + timedelta(hours=first), midnight + timedelta(hours=last), "hour")]
    if not is_time(said):
        return []
    minute, second = said.minute or 0, said.second or 0
    grain = "hour" if said.minute is None else "minute" if said.second is None else "second"
    return [
        (midnight + timedelta(hours=hour, minutes=minute, seconds=second), None, grain)
        for hour in hours(said.hour, said.part, said.sure)
    ]


def is_time(said: Said) -> bool:
    """Tell whether a clock can show the hour that is said: neither 25:00 nor 10:75."""
    hour, minute, second = said.hour or 0, said.minute or 0, said.second or 0
    return minute < 60 and second < 60 and hour < 25 and not (hour == 24 and (minute or second) and not said.sure)


def hours(hour: int, part: str | None, sure: bool | None) -> list[int]:  # noqa: PLR0911 - one for each part
    """Return the hours of twenty-four (or past midnight: 24 and more) that `hour` can mean, the likeliest first.

    Without a part of the day an office hour comes first: one to six are in the afternoon. Both readings are usual only
    from five to nine, and from one to four where the hour is written as clocks show it (`sure` is False): 2h15.
    """
    if hour == 0 and part in ("evening", "night"):
        return [24]
    if hour > 12 or hour == 0 or (sure and part is None):
        return [hour]
    if part in ("dawn", "morning"):
        return [0 if hour == 12 and part == "dawn" else hour]
    if part == "noon":
        return [hour + 12 if hour < 6 else hour]
    if part in ("afternoon", "dusk", "work", "eod"):
        return [hour if hour == 12 or (part == "work" and hour > 6) else hour + 12]
    if part in ("evening", "night"):
        # One at night is the night's end; twelve its middle.
        return [24 if hour == 12 else hour + 24 if hour < 5 else hour + 12]
    if hour == 12:
        return [12]
    first = hour + 12 if hour < 7 else hour
    both = 5 <= hour <= 9 or (hour < 5 and sure is False)
    return [first, hour if first != hour else hour + 12] if both else [first]
