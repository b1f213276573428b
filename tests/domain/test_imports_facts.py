"""Whose word stands, field by field."""

import pytest

from bot.domain.imports.facts import Claim, Memory, Standing, settle
from bot.domain.imports.records import Source

ZH, PT = "zh_Hans", "pt"


class Field:
    """One field of one record through a series of imports."""

    def __init__(self) -> None:
        self.stands: Standing | None = None
        self.memory = Memory()

    def read(self, *said: tuple[str, str]) -> str:
        """Import sheets that say these (language, value) and tell what happened."""
        claims = [Claim((locale,), value, value, value, Source(f"{locale}.csv"), value) for locale, value in said]
        verdict = settle(self.stands, claims, self.memory.of("deadline"))
        for claim in claims:
            self.memory.keep("deadline", claim)
        if verdict.taken:
            self.stands = Standing.of(verdict.taken.sense)
        self.memory = Memory.load(self.memory.dump())
        return ("changed " if verdict.taken else "kept ") + "/".join(side.value for side in verdict.sides)

    def people_say(self, value: str) -> None:
        self.stands = Standing.of(value)

    @property
    def value(self) -> str:
        return self.stands.sense if self.stands else ""


@pytest.mark.parametrize("said", [[(ZH, "A")], [(PT, "A")], [(ZH, "A"), (PT, "A")]])
def test_twice_is_once(said):
    field = Field()
    assert field.read(*said) == "changed "
    assert field.read(*said) == "kept "


def test_the_first_of_two_that_disagree_stands_however_often_they_come():
    field = Field()
    assert field.read((ZH, "A"), (PT, "B")) == "changed A/B"
    for said in ([(PT, "B")], [(ZH, "A")], [(PT, "B"), (ZH, "A")]):
        field.read(*said)
        assert field.value == "A"


def test_the_second_language_does_not_flip_what_the_first_said():
    field = Field()
    field.read((ZH, "A"))
    assert field.read((PT, "B")) == "kept A/B"
    assert field.read((ZH, "A")) == "kept "
    assert field.value == "A"


def test_a_correction_in_the_same_language_is_a_change():
    field = Field()
    field.read((ZH, "A"))
    field.read((PT, "A"))
    assert field.read((ZH, "B")) == "changed "
    assert field.read((PT, "A")) == "kept B/A"
    assert field.read((PT, "B")) == "kept "
    assert field.value == "B"


def test_a_language_that_never_agreed_may_come_round_but_not_lead():
    field = Field()
    field.read((ZH, "A"))
    field.read((PT, "B"))
    assert field.read((PT, "C")) == "kept A/C"
    assert field.read((ZH, "C")) == "changed "
    assert field.read((PT, "C")) == "kept "


def test_what_people_changed_since_is_not_undone_by_reading_the_same_sheet_again():
    field = Field()
    field.read((ZH, "A"))
    field.people_say("X")
    assert field.read((ZH, "A")) == "kept A"
    assert field.value == "X"
    assert field.read((ZH, "B")) == "changed "
    assert field.value == "B"


def test_nothing_said_so_far_is_no_value_to_defend():
    field = Field()
    field.stands = Standing.of("", empty=True)
    assert field.read((ZH, "A"), (PT, "B")) == "changed A/B"
    field = Field()
    field.stands = Standing.of("", empty=True)
    assert field.read((PT, "B")) == "changed "
