"""What the mutants break has to be there; what notices them takes longer: `python -m soak.mutants`."""

from __future__ import annotations

import pytest
from soak.mutants import MUTANTS, ROOT, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_what_they_break_is_there(mutant: Mutant) -> None:
    assert mutant.applied(ROOT) != (ROOT / mutant.path).read_text(encoding="utf-8")
