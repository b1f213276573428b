"""New tasks and exchanges: typed freely, asked for what is missing, shown back, kept once, told to whom it concerns."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, MA, SUN, WANG, ZHAO, Story, datas, has, lacks

from bot.sandbox.model import Message


def confirm(message: Message, what: str = "yes") -> str:
    return next(data for data in datas(message) if data.startswith(f"new:{what}:"))


def tasks(story: Story) -> list[tuple[object, ...]]:
    return story.rows(
        "SELECT items.code, lang, text, deadline_on, deadline_time FROM items JOIN tasks ON tasks.item_id = items.id"
        " JOIN texts ON owner_kind = 'item' AND field = 'title' AND texts.owner_id = items.id"
        " WHERE CAST(substr(items.code, 2) AS INTEGER) > 32 ORDER BY items.id"
    )


def exchanges(story: Story) -> list[tuple[object, ...]]:
    return story.rows(
        "SELECT items.code, exchanges.kind, text, start_local, end_local, all_day FROM items"
        " JOIN exchanges ON exchanges.item_id = items.id"
        " JOIN texts ON owner_kind = 'item' AND field = 'title' AND texts.owner_id = items.id"
        " WHERE CAST(substr(items.code, 2) AS INTEGER) > 22 AND field = 'title' ORDER BY items.id"
    )


def parties(story: Story, code: str, part: str) -> str:
    found = story.rows(
        "SELECT associations.code FROM parties JOIN items ON items.id = item_id"
        " JOIN associations ON associations.id = association_id WHERE items.code = ? AND part = ? ORDER BY position",
        code,
        part,
    )
    return " ".join(str(row[0]) for row in found)


class TestTask:
    async def test_in_one_line(self, story: Story):
        said = await story.ask(ZHAO, "/newtask 编制专家名录；北京；孙丽；2027年3月5日")
        has(said, "编制专家名录", "北京", "孙丽", "2027年3月5日")
        assert tasks(story) == []
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert tasks(story) == [("T33", "zh_Hans", "编制专家名录", "2027-03-05", None)]
        has(story.last(ZHAO).text or "", "T33", "编制专家名录", "孙丽", "2027年3月5日")
        assert datas(story.last(ZHAO)) == ["task:T33"]
        assert parties(story, "T33", "lead") == "BJ"

    @pytest.mark.parametrize(
        "words",
        [
            "编制专家名录；孙丽；3月5日前",
            "编制专家名录\n责任人：孙丽\n时限：3月5日",
            "编制专家名录，由孙丽负责，3月5日前完成",
            "编制专家名录；天津孙丽；明年3月5日",
            "编制专家名录; Sun Li; 5 de março",
            "编制专家名录 孙丽 3月5日",
            "编制专家名录 由孙丽负责 3月5日前完成",
        ],
    )
    async def test_as_people_write_it(self, story: Story, words: str):
        said = await story.ask(CHEN, f"/newtask {words}")
        has(said, "编制专家名录", "天津", "孙丽", "2027年3月5日")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        assert tasks(story) == [("T33", "zh_Hans", "编制专家名录", "2027-03-05", None)]
        assert parties(story, "T33", "lead") == "TJ"

    async def test_in_portuguese_the_title_is_portuguese(self, story: Story):
        await story.ask(ZHAO, "/language pt")
        said = await story.ask(
            ZHAO, "/newtask Criar o diretório de peritos; responsável: Ana Silva; prazo: até 5 de março"
        )
        has(said, "Nova tarefa", "Criar o diretório de peritos", "Ana Silva", "5 de março de 2027")
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert tasks(story) == [("T33", "pt", "Criar o diretório de peritos", "2027-03-05", None)]

    async def test_a_title_may_end_with_a_place(self, story: Story):
        await story.ask(ZHAO, "/language pt")
        said = await story.ask(ZHAO, "/newtask Rever o catálogo de Tianjin Ana Silva 5 de março")
        has(
            said,
            "Rever o catálogo de Tianjin\n",
            "Ana Silva",
            "5 de março de 2027",
            "coordenadora: Associação de Beijing",
        )

    async def test_yes_and_no_in_words(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日")
        has(await story.ask(ZHAO, "确认", reply_to=story.last(ZHAO)), "T33")
        await story.ask(ZHAO, "/newtask 编制专家目录；孙丽；3月5日")
        has(await story.ask(ZHAO, "算了", reply_to=story.last(ZHAO)), "未作新增")
        assert len(tasks(story)) == 1

    async def test_what_is_missing_is_asked_for_in_one_question(self, story: Story):
        said = await story.ask(ZHAO, "/newtask 编制专家名录")
        has(said, "编制专家名录", "责任人", "完成时限")
        assert story.last(ZHAO).forced_reply is not None
        said = await story.ask(ZHAO, "孙丽", reply_to=story.last(ZHAO))
        has(said, "孙丽", "还需要：完成时限")
        said = await story.ask(ZHAO, "长期", reply_to=story.last(ZHAO))
        has(said, "孙丽", "长期")
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert tasks(story) == [("T33", "zh_Hans", "编制专家名录", None, None)]

    async def test_without_words_everything_is_asked_for(self, story: Story):
        has(await story.ask(ZHAO, "/newtask"), "标题", "牵头单位")
        has(
            await story.ask(ZHAO, "编制专家名录；无；3月5日", reply_to=story.last(ZHAO)), "编制专家名录", "2027年3月5日"
        )
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert len(tasks(story)) == 1

    async def test_what_was_understood_may_be_corrected_by_a_reply(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日")
        first = story.last(ZHAO)
        said = await story.ask(ZHAO, "3月12日", reply_to=first)
        has(said, "孙丽", "2027年3月12日")
        has(await story.tap(ZHAO, first, confirm(first)), "处理")
        await story.ask(ZHAO, "责任人：刘洋", reply_to=story.last(ZHAO))
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert tasks(story) == [("T33", "zh_Hans", "编制专家名录", "2027-03-12", None)]
        has(await story.ask(ZHAO, "/task T33"), "刘洋")

    async def test_two_readings_of_a_day(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；周一")
        shown = story.last(ZHAO)
        has(shown.text or "", "2026年12月7日")
        assert confirm(shown, "0")
        await story.tap(ZHAO, shown, confirm(shown, "0"))
        has(shown.text or "", "2026年11月30日")
        await story.tap(ZHAO, shown, confirm(shown))
        assert tasks(story)[0][3] == "2026-11-30"

    async def test_what_cannot_be_is_asked_for_again_and_nothing_is_lost(self, story: Story):
        has(await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；2026年11月1日"), "2026年11月1日", "已过", "孙丽")
        has(await story.ask(ZHAO, "2027年2月30日", reply_to=story.last(ZHAO)), "2027年2月30日", "孙丽")
        has(await story.ask(ZHAO, "2027年2月28日", reply_to=story.last(ZHAO)), "孙丽", "2027年2月28日")
        has(await story.ask(ZHAO, "责任人：李白", reply_to=story.last(ZHAO)), "李白", "编制专家名录")
        await story.ask(ZHAO, "赵敏", reply_to=story.last(ZHAO))
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        has(await story.ask(ZHAO, "/task T33"), "赵敏", "2027年2月28日")

    async def test_namesakes_are_told_apart(self, story: Story):
        await story.ask(WANG, "/invite 孙丽 HE")
        story.rows("INSERT INTO members (association_id) SELECT id FROM associations WHERE code = 'HE' RETURNING id")
        (member,) = story.rows("SELECT max(id) FROM members")
        story.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " VALUES ('member', ?, 'name', 'zh_Hans', '刘洋', '刘洋')",
            member[0],
        )
        has(await story.ask(WANG, "/newtask 编制专家名录；天津；刘洋；3月5日"), "多人", "北京", "河北")
        has(await story.ask(WANG, "河北刘洋", reply_to=story.last(WANG)), "刘洋", "河北", "2027年3月5日")

    async def test_a_project_may_be_named(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；P1；孙丽；3月5日")
        has(story.last(ZHAO).text or "", "P1", "院士专家进雄安")
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        has(await story.ask(ZHAO, "/task T33"), "P1", "院士专家进雄安")

    async def test_given_up(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日")
        shown = story.last(ZHAO)
        yes = confirm(shown)
        await story.tap(ZHAO, shown, confirm(shown, "no"))
        has(shown.text or "", "编制专家名录", "未作新增")
        assert datas(shown) == []
        has(await story.craft(ZHAO, shown, yes), "处理")
        assert tasks(story) == []


class TestOnce:
    async def test_two_taps_make_one(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日")
        shown = story.last(ZHAO)
        await story.tap(ZHAO, shown, confirm(shown), times=2)
        assert len(tasks(story)) == 1

    async def test_a_restart_loses_nothing(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽")
        await story.restart()
        has(await story.ask(ZHAO, "3月5日", reply_to=story.last(ZHAO)), "孙丽", "2027年3月5日")
        await story.restart()
        await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert len(tasks(story)) == 1

    async def test_only_who_asked_confirms(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日", story.bj)
        shown = story.last(story.bj)
        for other in (WANG, LIU):
            has(await story.tap(other, shown, confirm(shown)), "只有提出")
        assert tasks(story) == []
        await story.tap(ZHAO, shown, confirm(shown))
        assert len(tasks(story)) == 1

    async def test_a_day_that_has_passed_meanwhile_is_asked_for_again(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；12月1日")
        shown = story.last(ZHAO)
        await story.jump_to(2026, 12, 3, 10)
        await story.tap(ZHAO, shown, confirm(shown))
        has(story.last(ZHAO).text or "", "已过", "完成时限")
        assert tasks(story) == []

    async def test_who_is_no_liaison_any_more_cannot_confirm(self, story: Story):
        await story.ask(ZHAO, "/newtask 编制专家名录；孙丽；3月5日")
        shown = story.last(ZHAO)
        await story.ask(WANG, "/role 赵敏 member")
        has(await story.tap(ZHAO, shown, confirm(shown)), "王静")
        assert tasks(story) == []

    async def test_codes_are_never_used_twice(self, story: Story):
        for number in (33, 34):
            await story.ask(ZHAO, f"/newtask 任务甲乙丙{number}；孙丽；3月5日")
            await story.tap(ZHAO, story.last(ZHAO), confirm(story.last(ZHAO)))
        assert [row[0] for row in tasks(story)] == ["T33", "T34"]


class TestWhoMay:
    async def test_members_hear_who_can(self, story: Story):
        has(await story.ask(LIU, "/newtask 编制专家名录；刘洋；3月5日"), "赵敏", "王静")
        has(await story.ask(ANA, "/newmeeting Reunião; 5 de março às 15h"), "Zhao Min")
        has(await story.ask(SUN, "/newtask"), "陈浩")
        lacks(await story.ask(LIU, "/help"), ["/newtask"])
        has(await story.ask(ZHAO, "/help"), "/newtask", "/newmeeting")

    async def test_liaisons_only_for_their_own(self, story: Story):
        has(await story.ask(ZHAO, "/newtask 编制专家名录；天津；孙丽；3月5日"), "陈浩")
        has(await story.ask(WANG, "/newtask 编制专家名录；天津；孙丽；3月5日"), "天津", "孙丽")


class TestWhoHears:
    async def test_of_a_task_its_owner_and_the_leads_group_and_its_reminders_come(self, story: Story):
        await story.ask(WANG, "/newtask 编制专家名录；北京；安娜·席尔瓦；2027年3月5日")
        await story.tap(WANG, story.last(WANG), confirm(story.last(WANG)))
        has(story.texts(ANA)[-1], "🔔", "T33", "编制专家名录", "Nova tarefa", "5 de março de 2027", "Wang Jing")
        has(story.texts(ANA)[-1], "responsável por esta tarefa")
        has(story.texts(story.bj)[-1], "T33", "新增任务", "安娜", "Nova tarefa")
        for nobody in (story.tj, story.joint, WANG, ZHAO):
            assert not [text for text in story.texts(nobody) if text.startswith("🔔")]
        await story.jump_to(2027, 3, 4, 9, 1)
        assert [text for text in story.texts(ANA) if "T33" in text and "🔔" not in text]

    async def test_of_an_exchange_all_parties_but_not_where_it_was_said(self, story: Story):
        await story.ask(CHEN, "/newmeeting 联络员例会；2027年3月5日15:00-16:30；线上", story.tj)
        await story.tap(CHEN, story.last(story.tj), confirm(story.last(story.tj)))
        has(story.texts(story.bj)[-1], "🔔", "E23", "联络员例会", "2027年3月5日", "15:00–16:30", "线上")
        has(story.texts(story.joint)[-1], "E23", "Novo intercâmbio")
        assert not [text for text in story.texts(story.tj) if text.startswith("🔔")]
        await story.jump_to(2027, 3, 5, 14, 1)
        assert [text for text in story.texts(story.he) if "E23" in text and "🔔" not in text]

    async def test_what_is_called_off_before_anybody_heard_is_no_news(self, story: Story):
        await story.jump_to(2026, 11, 30, 23)
        await story.ask(CHEN, "/newtask 编制专家名录；周涛；2027年3月5日")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        await story.ask(CHEN, "/calloff T33")
        await story.tap(CHEN, story.last(CHEN), datas(story.last(CHEN))[0])
        await story.jump_to(2026, 12, 1, 9)
        assert not [text for text in story.texts(story.tj) if "T33" in text and "🔔" in text]


class TestExchange:
    async def test_host_participants_kind_and_contact_by_default(self, story: Story):
        said = await story.ask(MA, "/newmeeting 企业技术培训班；2027年3月5日9:00-17:00；石家庄")
        has(said, "培训", "2027年3月5日", "09:00–17:00", "石家庄", "河北", "北京", "天津", "马晓燕")
        await story.tap(MA, story.last(MA), confirm(story.last(MA)))
        assert exchanges(story)[0] == ("E23", "training", "企业技术培训班", "2027-03-05T09:00", "2027-03-05T17:00", 0)
        assert (parties(story, "E23", "host"), parties(story, "E23", "participant")) == ("HE", "BJ TJ")
        has(await story.ask(MA, "/exchange E23"), "石家庄", "马晓燕")

    async def test_parts_with_their_names(self, story: Story):
        said = await story.ask(
            WANG,
            "/newmeeting 标题：成果对接会\n类型：科创行\n时间：2027年3月5日至6日\n地点：北京\n"
            "承办：天津\n参加：河北\n联系人：周涛",
        )
        has(said, "科创行", "地点：北京", "天津", "河北", "周涛")
        await story.tap(WANG, story.last(WANG), confirm(story.last(WANG)))
        assert exchanges(story)[0] == ("E23", "tour", "成果对接会", "2027-03-05T00:00", "2027-03-06T00:00", 1)
        assert (parties(story, "E23", "host"), parties(story, "E23", "participant")) == ("TJ", "HE")

    async def test_a_liaison_names_who_takes_part(self, story: Story):
        said = await story.ask(CHEN, "/newmeeting 互访座谈；3月5日上午10点；河北")
        has(said, "2027年3月5日", "10:00")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        assert (parties(story, "E23", "host"), parties(story, "E23", "participant")) == ("TJ", "HE")
        assert exchanges(story)[0][1] == "visit"

    async def test_a_place_after_a_comma(self, story: Story):
        said = await story.ask(CHEN, "/newmeeting 京津、冀三地专家座谈，3月5日下午3点，天津科技馆")
        has(said, "京津、冀三地专家座谈\n", "地点：天津科技馆", "15:00")

    @pytest.mark.parametrize(
        ("said", "place"),
        [
            ("联络员例会；3月5日15:00；天津科技馆；39.9°N, 116.4°E", "天津科技馆 · 39.90000, 116.40000"),
            ("联络员例会，3月5日15:00，天津科技馆，39.9°N, 116.4°E", "天津科技馆 · 39.90000, 116.40000"),
            ("联络员例会，3月5日15:00，39°54′N，116°24′E", "39.90000, 116.40000"),
            ("联络员例会；3月5日15:00；地点：天津科技馆（北纬39.9°，东经116.4°）", "天津科技馆 · 39.90000, 116.40000"),
            ("Reunião; 5 de março às 15h; local: 39.9° N, 116.4° E", "39.90000, 116.40000"),
        ],
    )
    async def test_a_place_on_the_map(self, story: Story, said: str, place: str):
        has(await story.ask(CHEN, f"/newmeeting {said}"), f"地点：{place}")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        assert story.rows("SELECT lat, lon FROM exchanges WHERE lat IS NOT NULL") == [(39.9, 116.4)]
        has(await story.ask(CHEN, "/exchange E23"), place.partition(" · ")[0])
        assert "map:E23" in datas(story.last(CHEN))

    async def test_degrees_of_no_place(self, story: Story):
        has(await story.ask(CHEN, "/newmeeting 联络员例会；3月5日15:00；99.9°N, 116.4°E"), "没有这样", "99.9°N")
        has(await story.ask(CHEN, "39.9°N, 116.4°E", reply_to=story.last(CHEN)), "地点：39.90000, 116.40000")
        has(await story.ask(CHEN, "/place E4 39.9°N, 216.4°E"), "没有这样", "216.4°E")

    async def test_in_portuguese(self, story: Story):
        await story.ask(CHEN, "/language pt")
        said = await story.ask(
            CHEN, "/newmeeting Reunião de balanço; 5 de março das 15h às 17h; local: Museu de Ciência"
        )
        has(said, "Novo intercâmbio", "reunião de trabalho", "15h00–17h00", "Museu de Ciência")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        assert exchanges(story)[0][2:5] == ("Reunião de balanço", "2027-03-05T15:00", "2027-03-05T17:00")

    async def test_the_time_is_asked_for(self, story: Story):
        has(await story.ask(CHEN, "/newmeeting 联络员例会"), "还需要：日期和时间")
        has(await story.ask(CHEN, "下周五下午三点", reply_to=story.last(CHEN)), "2026年12月11日", "15:00")
        has(await story.ask(CHEN, "16:00-17:30", reply_to=story.last(CHEN)), "2026年12月11日", "16:00–17:30")
        await story.tap(CHEN, story.last(CHEN), confirm(story.last(CHEN)))
        assert exchanges(story)[0][3:5] == ("2026-12-11T16:00", "2026-12-11T17:30")

    async def test_what_cannot_be(self, story: Story):
        has(await story.ask(CHEN, "/newmeeting 联络员例会；2026年11月2日15:00"), "已过")
        has(await story.ask(CHEN, "/newmeeting 联络员例会；2027年3月5日17:00-15:00"), "早于")
