"""What the process remembers of its latest doings, a few hundred of each kind; a restart may forget it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeVar

File = tuple[str, str, str | None]
Key = TypeVar("Key")
Value = TypeVar("Value")

_REMEMBERED = 500
# So long after a question what comes next may be meant for an answer.
_WAITS = timedelta(minutes=30)


def _put(memory: dict[Key, Value], key: Key, value: Value) -> None:
    memory.pop(key, None)
    memory[key] = value
    while len(memory) > _REMEMBERED:
        del memory[next(iter(memory))]


class Recent:
    """Taps answered, messages shown, albums begun, questions put."""

    def __init__(self) -> None:
        self._taps: dict[str, None] = {}
        self._late: dict[int, None] = {}
        self._shown: dict[tuple[int, int], object] = {}
        self._albums: dict[tuple[int, str], tuple[File, ...]] = {}
        self._questions: dict[int, tuple[int, datetime]] = {}

    def first_answer(self, tap: str) -> bool:
        """Note that a tap is being answered; False where it was before."""
        known = tap in self._taps
        _put(self._taps, tap, None)
        return not known

    def late(self, update_id: int) -> None:
        """Note that a tap is or may be past an answer of its own (Bot API, answerCallbackQuery)."""
        _put(self._late, update_id, None)

    def is_late(self, update_id: int) -> bool:
        """Tell whether `late` was noted."""
        return update_id in self._late

    def unanswered(self, update_id: int, tap: str) -> bool:
        """Note that a tap is answered without a word, what there is to say coming later; False where it was before."""
        first = self.first_answer(tap)
        if first:
            self.late(update_id)
        return first

    def shown(self, chat_id: int, message_id: int) -> object | None:
        """Return what a message was last made to show, None where that is not known."""
        return self._shown.get((chat_id, message_id))

    def show(self, chat_id: int, message_id: int, content: object) -> None:
        """Note what a message shows now."""
        _put(self._shown, (chat_id, message_id), content)

    def forget(self, chat_id: int, message_id: int) -> None:
        """Note that it is not known what a message shows."""
        self._shown.pop((chat_id, message_id), None)

    def first_of_album(self, chat_id: int, album: str | None, files: tuple[File, ...] = ()) -> bool:
        """Note a message of an album and its files; False where another of it came before. No album: always True."""
        if album is None:
            return True
        known = self._albums.get((chat_id, album))
        _put(self._albums, (chat_id, album), tuple(dict.fromkeys((*(known or ()), *files))))
        return known is None

    def ask(self, chat_id: int, message_id: int, now: datetime) -> None:
        """Note the question in a private chat that what is said there next may answer, though it is no reply to it."""
        _put(self._questions, chat_id, (message_id, now))

    def question(self, chat_id: int, now: datetime) -> int | None:
        """Return the message with the question that was asked last, None where it was long ago; it is asked once."""
        message_id, asked_at = self._questions.pop(chat_id, (None, now))
        return message_id if now - asked_at <= _WAITS else None

    def drop_question(self, chat_id: int) -> None:
        """Note that something else was asked or tapped since: what is said next is no answer."""
        self._questions.pop(chat_id, None)

    def files_of_album(self, chat_id: int, album: str | None) -> tuple[File, ...]:
        """Return the files of an album that have come so far."""
        return () if album is None else self._albums.get((chat_id, album), ())
