"""What is loaded beforehand."""

from __future__ import annotations

import gc

import pytest

from bot.language import warming


def test_it_ends_where_nobody_wants_it_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(warming, "understand", lambda sentence, *_: read.append(sentence))
    warming.warm(lambda: len(read) < 2)
    assert len(read) == 2
    warming.warm()
    assert len(read) == 6


def test_the_collector_passes_over_what_was_loaded_once_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    frozen: list[None] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(None))
    monkeypatch.setattr(gc, "collect", lambda: 0)
    warming._spare.cache_clear()
    warming.warm()
    warming.warm()
    assert len(frozen) == 1
