"""Near misses among many names: none is lost by ruling out most of them first."""

from __future__ import annotations

from random import Random

import pytest

from bot.language.match import Names, closest
from bot.language.names.words import GIVEN_ENDS, GIVEN_NAMES, SURNAMES, SURNAMES_PT

_CHANCE = Random(11)
_LATIN = [_CHANCE.choice(sorted(GIVEN_NAMES)) + _CHANCE.choice(sorted(SURNAMES_PT)) for _ in range(300)]
_CHINESE = [
    _CHANCE.choice(sorted(SURNAMES)) + "".join(_CHANCE.choices(sorted(GIVEN_ENDS), k=_CHANCE.choice((1, 2, 3))))
    for _ in range(300)
]


def _misspelt(name: str, others: str) -> str:
    at = _CHANCE.randrange(len(name))
    return _CHANCE.choice((
        name[:at] + name[at + 1 :],
        name[:at] + _CHANCE.choice(others) + name[at:],
        name[:at] + _CHANCE.choice(others) + name[at + 1 :],
        "".join(_CHANCE.sample(name, len(name))),
        name * 12,
    ))  # fmt: skip


@pytest.mark.parametrize("names", [_LATIN, _CHINESE])
@pytest.mark.parametrize("cutoff", [50.0, 66.0, 75.0])
def test_no_near_miss_is_lost(names, cutoff):
    among = Names([*names, "", "x" * 300])
    others = "".join(names)
    for name in names:
        words = _misspelt(_misspelt(name, others) or "a", others)
        assert among.closest(words, cutoff, 8) == closest(words, [*names, "", "x" * 300], cutoff, 8)
