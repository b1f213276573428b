"""People out of sheets: one person, two names; two people, one name."""

from imports_support import PEOPLE, PT, PT_T7, ZH, ZH_T7, but, changes, counts, differences, reasons

from bot.domain.traffic import Cause


async def test_two_languages_name_one_person(office):
    await office.take(zh=[ZH, ZH_T7])
    result = await office.take(pt=[PT, PT_T7])
    assert ("赵敏", "name.pt", "", "Zhao Min") in changes(result)
    assert list(await office.people()) == [frozenset({("zh_Hans", "赵敏"), ("pt", "Zhao Min")})]


async def test_a_row_that_names_two_people_does_not_join_them(office):
    zh = [ZH, ZH_T7, but(ZH_T7, code="T8"), but(ZH_T7, code="T9", owner="王静")]
    pt = [PT, but(PT_T7, owner="Wang Jing"), but(PT_T7, code="T8"), but(PT_T7, code="T9", owner="Wang Jing")]
    for files in ({"zh": zh, "pt": pt}, {"pt": pt}, {"zh": zh}):
        result = await office.take(**files)
        if "pt" in files:
            assert differences(result) == [("T7", "owner", ["赵敏", "Wang Jing"], "赵敏")]
    assert set(await office.people()) == {
        frozenset({("zh_Hans", "赵敏"), ("pt", "Zhao Min")}),
        frozenset({("zh_Hans", "王静"), ("pt", "Wang Jing")}),
    }


async def test_a_person_known_by_another_name_is_not_renamed_by_a_row(office):
    await office.take(people=[PEOPLE, ("赵敏", "Zhao Min", "BJ"), ("王静", "Wang Jing", "BJ")])
    result = await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, owner="Wang Jing")])
    assert differences(result) == [("T7", "owner", ["赵敏", "Wang Jing"], "赵敏")]
    assert len(await office.people()) == 2


async def test_the_list_of_people_may_come_last_and_joins_two_records(office):
    await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, code="T8", owner="Zhao Min")])
    assert len(await office.people()) == 2
    result = await office.take(people=[PEOPLE, ("赵敏", "Zhao Min", "BJ")])
    assert list(await office.people()) == [frozenset({("zh_Hans", "赵敏"), ("pt", "Zhao Min")})]
    assert changes(result) == [("赵敏", "name.pt", "", "Zhao Min")]
    assert (await office.item("T7")).owner == (await office.item("T8")).owner
    assert office.replanned == [(await office.item("T8")).id]
    assert counts(await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, code="T8", owner="Zhao Min")])) == ({}, {})


async def test_two_records_with_an_account_each_are_not_joined(office):
    await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, code="T8", owner="Zhao Min")])
    async with office.store.writing(Cause()) as tx:
        for number, member in enumerate(await tx.members.all(), start=100):
            await tx.members.link(member.id, number)
    result = await office.take(people=[PEOPLE, ("赵敏", "Zhao Min", "BJ")])
    assert [problem.reason for problem in result.problems] == ["person_two_accounts"]
    assert len(await office.people()) == 2


async def test_the_number_of_a_joined_record_does_not_pass_its_memory_on(office):
    await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, code="T8", owner="Zhao Min", lead="TJ")])
    await office.take(people=[PEOPLE, ("赵敏", "Zhao Min", "BJ")])
    await office.take(zh=[ZH, but(ZH_T7, code="T9", owner="高翔", lead="HE")])
    people = await office.people()
    assert people[frozenset({("zh_Hans", "高翔")})].association.code == "HE"


async def test_namesakes_are_told_apart_by_the_association_of_the_row(office):
    await office.take(people=[PEOPLE, ("王静", "Wang Jing", "BJ"), ("王静", "Wang Jing", "TJ")])
    assert len(await office.people()) == 1  # two records of the same names, told apart by association alone
    rows = [
        ZH,
        but(ZH_T7, owner="王静"),
        but(ZH_T7, code="T8", owner="王静", lead="TJ"),
        but(ZH_T7, code="T9", owner="王静", lead="HE"),
    ]
    result = await office.take(zh=rows)
    assert (await office.item("T7")).owner.association.code == "BJ"
    assert (await office.item("T8")).owner.association.code == "TJ"
    assert (await office.item("T9")).owner is None
    assert reasons(result) == [(4, "person_ambiguous", False)]


async def test_the_list_of_people_corrects_a_name_and_an_association(office):
    await office.take(zh=[ZH, ZH_T7], pt=[PT, but(PT_T7, owner="Zhao Ming")])
    result = await office.take(people=[PEOPLE, ("赵敏", "Zhao Min", "HE")])
    assert changes(result) == [("赵敏", "name.pt", "Zhao Ming", "Zhao Min"), ("赵敏", "association", "BJ", "HE")]


async def test_an_association_is_inferred_only_where_all_rows_agree(office):
    rows = [ZH, ZH_T7, but(ZH_T7, code="T8", lead="TJ"), but(ZH_T7, code="T9", owner="孙丽", lead="TJ")]
    await office.take(zh=rows)
    homes = {dict(names)["zh_Hans"]: one.association for names, one in (await office.people()).items()}
    assert homes["赵敏"] is None
    assert homes["孙丽"].code == "TJ"
    await office.take(zh=[ZH, ZH_T7])
    assert [one.association for names, one in (await office.people()).items() if ("zh_Hans", "赵敏") in names] == [None]
