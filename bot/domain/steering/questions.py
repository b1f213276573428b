"""Questions of the bot's that wait for an answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.models import Exchange, Task
from bot.domain.ports import Clock, Store
from bot.domain.steering.drafts import Draft, Purpose
from bot.domain.traffic import Cause, Speaker


class QuestionCases:
    """Keeping what was said while the rest is asked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def begin(
        self,
        speaker: Speaker,
        purpose: Purpose,
        item: Task | Exchange | None = None,
        said: Mapping[str, str] | None = None,
    ) -> Draft:
        """Keep what the speaker has said so far."""
        async with self._store.writing(Cause()) as tx:
            item_id = item.id if item else None
            return await tx.drafts.begin(speaker.user_id, purpose, item_id, said or {}, self._clock.now())

    async def asked(self, draft: Draft, telegram_chat_id: int, message_id: int) -> None:
        """Note the message in which the bot has asked for the rest."""
        async with self._store.writing(Cause()) as tx:
            await tx.drafts.ask(draft.id, telegram_chat_id, message_id)

    async def waiting_in(
        self, speaker: Speaker, telegram_chat_id: int, message_id: int
    ) -> tuple[Draft, Task | Exchange | None] | None:
        """Return what an answer of the speaker's to a message of the bot's goes on with, and its item; None for others.

        The item is None where the draft is about none, or the item is gone.
        """
        async with self._store.reading() as view:
            draft = await view.drafts.asked_in(telegram_chat_id, message_id)
            if draft is None or draft.user_id != speaker.user_id:
                return None
            item = await view.items.by_id(draft.item_id) if draft.item_id is not None else None
            return draft, item if isinstance(item, Task | Exchange) else None

    async def get(self, speaker: Speaker, draft_id: int) -> Draft | None:
        """Return a draft of the speaker's own; None where it is gone or somebody else's."""
        async with self._store.reading() as view:
            draft = await view.drafts.get(draft_id)
            return draft if draft is not None and draft.user_id == speaker.user_id else None

    async def find(self, draft_id: int) -> Draft | None:
        """Return a draft, whoever's it is; None where it is gone."""
        async with self._store.reading() as view:
            return await view.drafts.get(draft_id)

    async def drop(self, draft: Draft) -> None:
        """Forget a draft."""
        async with self._store.writing(Cause()) as tx:
            await tx.drafts.drop(draft.id)
