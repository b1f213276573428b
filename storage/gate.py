"""So many at a time inside, those in a hurry before the patient."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator

from bot.domain.patience import is_patient

# After so many that went first a patient one goes: whoever asks on and on must not silence everything else.
_IN_A_ROW = 20


class Gate:
    """Lets at most `places` in, of them at most `patient` patient ones; each in order, those in a hurry first."""

    def __init__(self, places: int, patient: int) -> None:
        self._free = places
        self._free_to_patient = patient
        self._hurried: deque[asyncio.Future[None]] = deque()
        self._patient: deque[asyncio.Future[None]] = deque()
        self._overtaken = 0

    @contextlib.asynccontextmanager
    async def passing(self) -> AsyncIterator[None]:
        """Be inside for the length of the block."""
        patient = is_patient()
        await self._enter(patient)
        try:
            yield
        finally:
            self._leave(patient)

    async def _enter(self, patient: bool) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        (self._patient if patient else self._hurried).append(turn)
        self._let_in()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._leave(patient)
            raise

    def _leave(self, patient: bool) -> None:
        self._free += 1
        self._free_to_patient += patient
        self._let_in()

    def _let_in(self) -> None:
        while self._free > 0:
            for waiting in (self._hurried, self._patient):
                while waiting and waiting[0].done():
                    # Whoever it was has given up.
                    waiting.popleft()
            may_wait = bool(self._patient) and self._free_to_patient > 0
            if self._hurried and not (may_wait and self._overtaken >= _IN_A_ROW):
                self._overtaken += may_wait
                turn = self._hurried.popleft()
            elif may_wait:
                self._overtaken = 0
                self._free_to_patient -= 1
                turn = self._patient.popleft()
            else:
                return
            self._free -= 1
            turn.set_result(None)
