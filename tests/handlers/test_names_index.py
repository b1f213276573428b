"""The index of names: built once, and anew only after a name has changed."""

from bot.domain.models import Association, Member
from bot.domain.people.directory import Known
from bot.domain.text import Text
from handlers.names import Index

BJ = Association(1, "BJ", Text.of({"zh_Hans": "北京市科协"}), Text(), "Asia/Shanghai", "zh_Hans")
TJ = Association(2, "TJ", Text.of({"zh_Hans": "天津市科协"}), Text(), "Asia/Shanghai", "zh_Hans")


def person(number, name, home=BJ):
    return Member(number, Text.of({"zh_Hans": name}), home)


class Store:
    """Stands in for the use case: names at a mark, and how often they were handed out."""

    def __init__(self, *members):
        self.mark, self.members, self.handed = 1, members, 0

    async def since(self, mark):
        if mark == self.mark:
            return None
        self.handed += 1
        return Known(self.mark, self.members, (BJ, TJ), {TJ.id: ("津科协",)})


async def test_built_once_until_a_name_changes():
    store, index = Store(person(1, "孙丽", TJ)), Index()
    first = await index.of(store)
    assert await index.of(store) is first
    assert store.handed == 1
    assert first.people("李白") == []
    store.mark, store.members = 2, (person(1, "孙丽", TJ), person(2, "李白"))
    second = await index.of(store)
    assert [one.id for one in second.people("李白")] == [2]
    assert store.handed == 2


async def test_who_is_meant():
    names = await Index().of(Store(person(1, "孙丽", TJ), person(2, "孙丽"), person(3, "王静")))
    assert {one.id for one in names.people("孙丽")} == {1, 2}
    assert [one.id for one in names.people("王主任")] == [3]
    assert [one.code for one in names.bodies("津科协")] == ["TJ"]
    assert names.bodies("上海") == []
    assert [one.id for one in names.nearly("王竞")] == [3]
