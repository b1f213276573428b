"""What buttons send that is longer than a button: kept under a short key, which the button bears in its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

# How long a button works after it was shown last, and how many are kept at most: the oldest go.
KEPT = timedelta(days=60)
MOST = 20_000


class CarriedReader(Protocol):
    async def get(self, key: str, now: datetime) -> str | None:
        """Return what was kept under this key and shown within `KEPT`."""


class CarriedWriter(CarriedReader, Protocol):
    async def keep(self, datas: Mapping[str, str], now: datetime) -> None:
        """Keep data by key, as shown now; what is too old or too much goes."""
