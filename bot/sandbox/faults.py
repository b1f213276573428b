"""Accidents on order: what a test wants to go wrong with the next call."""

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Fault:
    """One accident.

    `answer`: refuse with `status`, `description` and `parameters`. `drop`: close the connection before anything is
    done. `lost`: do it, then close the connection instead of answering. `hang`: wait `seconds` of real time, then do
    it as usual. `late`: do it, then wait `seconds` of real time with the answer.
    """

    mode: Literal["answer", "drop", "lost", "hang", "late"]
    status: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0


class Faults:
    """Accidents that wait for their call."""

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: list[tuple[str, int | None, Fault]] = []

    def add(self, method: str, chat_id: int | None, fault: Fault, times: int = 1) -> None:
        """Let the next `times` calls of `method` meet `fault`; with a chat id only calls to that chat."""
        self._waiting.extend([(method, chat_id, fault)] * times)

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._waiting.clear()

    @property
    def waiting(self) -> int:
        """How many have not met their call yet."""
        return len(self._waiting)

    def take(self, method: str, chat_id: Any) -> Fault | None:
        """Return the accident that waits for this call and strike it off."""
        for index, (wanted, wanted_chat, fault) in enumerate(self._waiting):
            if wanted == method and wanted_chat in {None, chat_id}:
                del self._waiting[index]
                return fault
        return None
