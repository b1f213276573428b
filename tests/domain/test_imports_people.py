"""Names of two languages: when they are one person's."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.imports.pairs import pair_names


def pairs(*rows, apart=()):
    return set(pair_names(rows, lambda pair: pair in apart))


def test_one_row_is_enough_where_nothing_speaks_against_it():
    assert pairs(("赵敏", "zhaomin")) == {("赵敏", "zhaomin")}


def test_one_wrong_row_does_not_part_two_names():
    rows = [("赵敏", "zhaomin"), ("赵敏", "zhaomin"), ("赵敏", "wangjing"), ("王静", "wangjing"), ("王静", "wangjing")]
    assert pairs(*rows) == {("赵敏", "zhaomin"), ("王静", "wangjing")}


def test_a_tie_is_settled_by_names_that_stand_with_nobody_else():
    rows = [("赵敏", "zhaomin"), ("赵敏", "wangjing"), ("王静", "wangjing")]
    assert pairs(*rows) == {("赵敏", "zhaomin"), ("王静", "wangjing")}


def test_what_is_settled_no_longer_counts():
    rows = [("王静", "wangjing")] * 3 + [("赵敏", "wangjing"), ("赵敏", "zhaomin")]
    assert pairs(*rows) == {("王静", "wangjing"), ("赵敏", "zhaomin")}


def test_an_open_tie_pairs_nobody():
    assert pairs(("赵敏", "zhaomin"), ("赵敏", "anasilva")) == set()
    assert pairs(("赵敏", "zhaomin"), ("赵敏", "wangjing"), ("王静", "wangjing"), ("王静", "zhaomin")) == set()


def test_names_that_are_known_to_be_of_two_people_are_not_paired():
    assert pairs(("赵敏", "wangjing"), apart={("赵敏", "wangjing")}) == set()


ROWS = st.lists(st.tuples(st.sampled_from("甲乙丙丁"), st.sampled_from("abcd")), max_size=12)


@given(ROWS, st.randoms())
def test_the_order_of_rows_does_not_matter_and_nobody_gets_two_names(rows, random):
    found = pairs(*rows)
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert pairs(*shuffled) == found
    for side in (0, 1):
        names = [pair[side] for pair in found]
        assert len(names) == len(set(names))


@given(st.permutations("abcd"), st.integers(1, 3))
def test_rows_that_agree_pair_everybody(names, times):
    rows = list(zip("甲乙丙丁", names, strict=True)) * times
    assert pairs(*rows) == set(rows)
