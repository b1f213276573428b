"""What is loaded beforehand."""

from __future__ import annotations

import pytest

from bot.language import warming


def test_it_ends_where_nobody_wants_it_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(warming, "understand", lambda sentence, *_: read.append(sentence))
    warming.warm(lambda: len(read) < 2)
    assert len(read) == 2
    warming.warm()
    assert len(read) == 6
