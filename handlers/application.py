"""The library's application, but for errors that nobody foresaw: those come out of `process_update`."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.domain.errors import CoordinationError
from handlers import errors


class Frank(Application[Any, Any, Any, Any, Any, Any]):
    """Has foreseen errors explained by the registered handler and raises the others, which the library would swallow.

    So whoever hands an update in learns that it was not dealt with, and has `apologize` called once that is known.
    """

    __slots__ = ()

    async def process_error(self, update: object, error: Exception, job: Any = None, coroutine: Any = None) -> bool:
        """Explain a `CoordinationError`; raise any other error that an update met with."""
        if isinstance(update, Update) and not isinstance(error, CoordinationError):
            raise error
        return await super().process_error(update, error, job, coroutine)

    async def apologize(self, update: Update, error: Exception, done: bool) -> None:
        """Tell who sent `update` that it failed; `done`: what it asked for was carried out all the same."""
        context = self.context_types.context.from_error(update, error, self)
        await errors.apologize(update, context, done=done)
