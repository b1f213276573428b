"""Plain sentences that change something: shown back, confirmed by who said them, done once; and reports."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, WANG, ZHAO, Story, buttons, datas, has, lacks

from bot.sandbox.model import Message


def choice(message: Message, what: str = "0") -> str:
    return next(data for data in datas(message) if data.startswith("say:") and data.endswith(f":{what}"))


def deadline(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT deadline_on FROM tasks JOIN items ON items.id = item_id WHERE code = ?", code)
    return str(found[0])


def state(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT state FROM items WHERE code = ?", code)
    return str(found[0])


def start(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT start_local FROM exchanges JOIN items ON items.id = item_id WHERE code = ?", code)
    return str(found[0])


def reports(story: Story, code: str) -> list[str]:
    found = story.rows(
        "SELECT report_revisions.text FROM reports JOIN items ON items.id = item_id"
        " JOIN report_revisions ON report_id = reports.id WHERE items.code = ? AND source = 'chat' ORDER BY reports.id",
        code,
    )
    return [str(row[0]) for row in found]


async def card(story: Story, chat: int, command: str = "/task T7", by: int = LIU) -> Message:
    await story.say(by, chat, command)
    return story.last(chat)


class TestDeadline:
    @pytest.mark.parametrize(
        ("person", "words", "pieces"),
        [
            (ZHAO, "把T7延期到3月5日", ("T7", "2027年2月26日", "2027年3月5日", "确认")),
            (ZHAO, "专家服务团的时限改到3月5日", ("T7", "2027年3月5日")),
            (WANG, "Adiar a T7 para 5 de março", ("T7", "2027年3月5日")),
        ],
    )
    async def test_shown_back_and_confirmed(self, story: Story, person: int, words: str, pieces: tuple[str, ...]):
        has(await story.ask(person, words), *pieces)
        assert deadline(story, "T7") == "2027-02-26"
        shown = story.last(person)
        await story.tap(person, shown, choice(shown))
        assert deadline(story, "T7") == "2027-03-05"
        has(shown.text or "", "→", "2027年3月5日")
        assert datas(shown) == ["task:T7"]

    async def test_two_changes_are_shown_one_by_one(self, story: Story):
        before = len(story.by_bot(WANG))
        await story.ask(WANG, "把T7延期到3月5日，T9交给赵敏")
        first, second = story.by_bot(WANG)[before:]
        has(first.text or "", "T7", "2027年3月5日")
        has(second.text or "", "T9", "赵敏")
        await story.tap(WANG, second, choice(second))
        has(await story.ask(LIU, "T9谁负责"), "赵敏")
        assert deadline(story, "T7") == "2027-02-26"
        await story.tap(WANG, first, choice(first))
        assert deadline(story, "T7") == "2027-03-05"

    async def test_what_is_told_of_two_is_recorded_once_and_the_rest_is_shown(self, story: Story):
        before = len(story.by_bot(WANG))
        await story.ask(WANG, "T7已完成，T9延期到4月20日")
        shown = story.by_bot(WANG)[before:]
        assert len(reports(story, "T7")) == 1 and reports(story, "T9") == []
        assert [any(data.startswith("say:") for data in datas(one)) for one in shown[-2:]] == [True, True]
        has(shown[-1].text or "", "T9", "2027年4月20日")

    async def test_by_a_length_of_time_and_for_good(self, story: Story):
        for words, day in (
            ("把T7延期一周", "2027-03-05"),
            ("T7推迟一个月", "2027-04-05"),
            ("T7提前两天", "2027-04-03"),
        ):
            await story.ask(ZHAO, words)
            await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)))
            assert deadline(story, "T7") == day, words
        has(await story.ask(ZHAO, "T7改为长期"), "长期")
        await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)))
        assert deadline(story, "T7") == "None"

    async def test_in_portuguese(self, story: Story):
        await story.ask(ZHAO, "/language pt")
        has(await story.ask(ZHAO, "Adiar a T7 para 5 de março"), "26 de fevereiro de 2027", "5 de março de 2027")
        assert [button.label for button in buttons(story.last(ZHAO))] == ["✅ Confirmar", "✖ Cancelar"]

    async def test_cancelled(self, story: Story):
        await story.ask(ZHAO, "把T7延期到3月5日")
        shown = story.last(ZHAO)
        yes = choice(shown)
        await story.tap(ZHAO, shown, choice(shown, "no"))
        has(shown.text or "", "未作改动")
        has(await story.craft(ZHAO, shown, yes), "处理")
        assert deadline(story, "T7") == "2027-02-26"

    async def test_the_other_reading(self, story: Story):
        await story.ask(ZHAO, "把T7延期到周一")
        shown = story.last(ZHAO)
        has(shown.text or "", "2026年12月7日")
        assert "2026年11月30日" in next(b.label for b in buttons(shown) if b.data.endswith(":1"))
        await story.tap(ZHAO, shown, choice(shown, "1"))
        assert deadline(story, "T7") == "2026-11-30"

    async def test_yes_and_no_in_words(self, story: Story):
        await story.ask(ZHAO, "把T7延期到3月5日")
        has(await story.ask(ZHAO, "不用了", reply_to=story.last(ZHAO)), "未作改动")
        await story.ask(ZHAO, "把T7延期到3月5日")
        shown = story.last(ZHAO)
        has(await story.ask(ZHAO, "好的，确认", reply_to=shown), "2027年3月5日", "→")
        assert deadline(story, "T7") == "2027-03-05"
        has(await story.tap(ZHAO, shown, choice(shown)), "处理")

    async def test_somebody_elses_yes_is_none(self, story: Story):
        await story.ask(ZHAO, "@ponte_bot 把T7延期到3月5日", story.bj)
        await story.say(LIU, story.bj, "同意", story.last(story.bj))
        assert deadline(story, "T7") == "2027-02-26"

    async def test_twice_is_once(self, story: Story):
        await story.ask(ZHAO, "把T7延期到3月5日")
        await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)), times=2)
        assert len(story.rows("SELECT 1 FROM changes WHERE field = 'deadline'")) == 1

    async def test_only_who_asked_confirms(self, story: Story):
        await story.ask(ZHAO, "@ponte_bot 把T7延期到3月5日", story.bj)
        shown = story.last(story.bj)
        has(shown.text or "", "2027年3月5日", "5 de março de 2027")
        for other in (WANG, LIU):
            has(await story.tap(other, shown, choice(shown)), "只有提出")
        has(await story.tap(LIU, shown, choice(shown, "no")), "只有提出")
        await story.tap(ZHAO, shown, choice(shown))
        assert deadline(story, "T7") == "2027-03-05"

    async def test_a_restart_loses_nothing(self, story: Story):
        await story.ask(ZHAO, "把T7延期到3月5日")
        await story.restart()
        await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)))
        assert deadline(story, "T7") == "2027-03-05"

    async def test_what_has_changed_meanwhile_is_shown_anew(self, story: Story):
        await story.ask(ZHAO, "把T7延期到3月5日")
        shown = story.last(ZHAO)
        await story.ask(WANG, "/deadline T7 2027-04-02")
        has(await story.tap(ZHAO, shown, choice(shown)), "T7")
        assert deadline(story, "T7") == "2027-04-02"
        has(shown.text or "", "2027年4月2日", "2027年3月5日")
        await story.tap(ZHAO, shown, choice(shown))
        assert deadline(story, "T7") == "2027-03-05"

    async def test_a_day_that_has_passed_meanwhile(self, story: Story):
        await story.ask(ZHAO, "把T7延期到12月1日")
        shown = story.last(ZHAO)
        await story.jump_to(2026, 12, 3, 10)
        has(await story.tap(ZHAO, shown, choice(shown)), "2026年12月1日")
        assert deadline(story, "T7") == "2027-02-26"

    async def test_rights_are_checked_before_and_again(self, story: Story):
        has(await story.ask(LIU, "把T7延期到3月5日"), "赵敏", "王静")
        assert datas(story.last(LIU)) == []
        await story.ask(ZHAO, "把T7延期到3月5日")
        await story.ask(WANG, "/role 赵敏 member")
        await story.ask(WANG, "/assign T7 刘洋")
        shown = story.last(ZHAO)
        shown = next(m for m in reversed(story.by_bot(ZHAO)) if any(d.startswith("say:") for d in datas(m)))
        has(await story.tap(ZHAO, shown, choice(shown)), "王静")
        assert deadline(story, "T7") == "2027-02-26"

    async def test_an_owner_asks_the_liaison_for_more_time(self, story: Story):
        has(await story.ask(ANA, "Adiar a T14 para 7 de maio"), "T14", "7 de maio de 2027", "ponto de contacto")
        await story.tap(ANA, story.last(ANA), choice(story.last(ANA)))
        assert deadline(story, "T14") == "2027-04-16"
        request = story.last(ZHAO)
        has(request.text or "", "T14", "2027年5月7日")
        await story.tap(ZHAO, request, next(data for data in datas(request) if data.startswith("request:grant")))
        assert deadline(story, "T14") == "2027-05-07"

    async def test_what_cannot_be(self, story: Story):
        has(await story.ask(ZHAO, "把T7延期到2026年11月1日"), "2026年11月1日")
        has(await story.ask(ZHAO, "把T99延期到3月5日"), "T99")
        has(await story.ask(ZHAO, "把T7延期到2027年2月26日"), "T7")
        assert not [data for data in datas(story.last(ZHAO)) if data.startswith("say:")]
        assert deadline(story, "T7") == "2027-02-26"


class TestMove:
    async def test_an_exchange(self, story: Story):
        has(await story.ask(CHEN, "E4改到1月21日下午3点"), "2027年1月20日", "10:00", "2027年1月21日", "15:00–16:30")
        await story.tap(CHEN, story.last(CHEN), choice(story.last(CHEN)))
        assert start(story, "E4") == "2027-01-21T15:00"

    async def test_to_a_day_that_is_told_twice(self, story: Story):
        has(await story.ask(CHEN, "把E4挪到一月二十三号那个周六"), "2027年1月23日", "10:00–11:30")

    async def test_to_another_hour_of_its_day(self, story: Story):
        has(await story.ask(CHEN, "把E4改到下午4点"), "2027年1月20日", "16:00–17:30")
        await story.tap(CHEN, story.last(CHEN), choice(story.last(CHEN)))
        assert start(story, "E4") == "2027-01-20T16:00"

    async def test_by_a_length_of_time(self, story: Story):
        await story.ask(CHEN, "E4推迟两天")
        await story.tap(CHEN, story.last(CHEN), choice(story.last(CHEN)))
        assert start(story, "E4") == "2027-01-22T10:00"

    async def test_in_portuguese(self, story: Story):
        await story.ask(CHEN, "/language pt")
        has(await story.ask(CHEN, "Passar a E4 para 21 de janeiro às 15h"), "21 de janeiro de 2027", "15h00–16h30")
        await story.tap(CHEN, story.last(CHEN), choice(story.last(CHEN)))
        assert start(story, "E4") == "2027-01-21T15:00"

    async def test_others_hear_who_can(self, story: Story):
        has(await story.ask(LIU, "E4改到1月21日下午3点"), "陈浩")
        assert datas(story.last(LIU)) == []


class TestOwner:
    @pytest.mark.parametrize("words", ["T7以后我来负责", "把T7交给我"])
    async def test_who_writes_takes_it_over(self, story: Story, words: str):
        has(await story.ask(WANG, words), "T7", "王静")
        await story.tap(WANG, story.last(WANG), choice(story.last(WANG)))
        has(await story.ask(WANG, "T7谁负责？"), "王静")

    async def test_who_may_not_take_it_over_hears_who_can_give_it(self, story: Story):
        has(await story.ask(ANA, "Fico eu com a T14"), "Zhao Min")

    async def test_to_a_body_without_a_person(self, story: Story):
        has(await story.ask(ZHAO, "T10由天津市科协牵头"), "/assign T10")

    async def test_another_one(self, story: Story):
        has(await story.ask(ZHAO, "T7交给孙丽"), "赵敏", "孙丽")
        await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)))
        has(await story.ask(LIU, "T7 谁负责?"), "孙丽")

    async def test_in_portuguese(self, story: Story):
        has(await story.ask(WANG, "Atribuir a T7 à Ana Silva"), "赵敏", "安娜")
        await story.tap(WANG, story.last(WANG), choice(story.last(WANG)))
        has(await story.ask(LIU, "T7 谁负责?"), "安娜")

    async def test_namesakes(self, story: Story):
        story.rows("INSERT INTO members (association_id) SELECT id FROM associations WHERE code = 'HE'")
        story.rows(
            "INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded)"
            " SELECT 'member', max(id), 'name', 'zh_Hans', '孙丽', '孙丽' FROM members"
        )
        await story.ask(ZHAO, "T7交给孙丽")
        shown = story.last(ZHAO)
        people = {button.label: button.data for button in buttons(shown)}
        assert set(people) == {"孙丽（天津市科协）", "孙丽（河北省科协）", "✖ 取消"}
        await story.tap(ZHAO, shown, people["孙丽（河北省科协）"])
        has(await story.ask(LIU, "T7 谁负责?"), "孙丽（河北省科协）")

    async def test_nobody_of_that_name(self, story: Story):
        has(await story.ask(ZHAO, "T7交给李白"), "李白")
        assert not [data for data in datas(story.last(ZHAO)) if data.startswith("say:")]


class TestDone:
    async def test_recorded_and_asked(self, story: Story):
        message = await story.say(ZHAO, ZHAO, "T7已完成")
        assert story.reactions(message) == "✍"
        assert reports(story, "T7") == ["已完成"]
        assert state(story, "T7") == "not_started"
        await story.tap(ZHAO, story.last(ZHAO), choice(story.last(ZHAO)))
        assert state(story, "T7") == "done"

    async def test_who_may_not_is_recorded_and_in_a_group_the_owner_has_the_button(self, story: Story):
        message = await story.say(LIU, LIU, "T7已完成")
        assert story.reactions(message) == "✍"
        assert story.texts(LIU) == []
        message = await story.say(LIU, story.bj, "@ponte_bot T7 已完成")
        assert story.reactions(message) == "✍"
        offer = story.last(story.bj)
        has(await story.tap(LIU, offer, datas(offer)[0]), "赵敏")
        assert state(story, "T7") == "not_started"
        await story.tap(ZHAO, offer, datas(offer)[0])
        assert state(story, "T7") == "done"

    async def test_in_reply_to_its_card(self, story: Story):
        about = await card(story, story.bj)
        message = await story.say(ZHAO, story.bj, "已完成", about)
        assert story.reactions(message) == "✍"
        await story.tap(ZHAO, story.last(story.bj), choice(story.last(story.bj)))
        assert state(story, "T7") == "done"


class TestReports:
    async def test_what_is_told_of_a_task_is_recorded(self, story: Story):
        about = await card(story, story.bj)
        message = await story.say(LIU, story.bj, "已联系12位专家，其中8位同意参加", about)
        assert story.reactions(message) == "✍"
        assert len(reports(story, "T7")) == 1

    async def test_a_wish_in_a_reply_may_be_recorded_instead(self, story: Story):
        about = await card(story, story.bj)
        await story.say(ZHAO, story.bj, "延期到3月5日", about)
        shown = story.last(story.bj)
        await story.tap(ZHAO, shown, choice(shown, "log"))
        assert reports(story, "T7") == ["延期到3月5日"]
        assert deadline(story, "T7") == "2027-02-26"
        has(shown.text or "", "T7")
        assert datas(shown) == []

    async def test_what_nobody_asked_for_may_be_recorded_with_a_tap(self, story: Story):
        await story.say(LIU, LIU, "T7 专家们都很积极哦")
        assert reports(story, "T7") == [], "an opinion is no report unless somebody says so"
        shown = story.last(LIU)
        record = next(button for button in buttons(shown) if button.label.startswith("📝"))
        has(record.label, "T7")
        await story.tap(LIU, shown, record.data)
        assert reports(story, "T7") == ["专家们都很积极哦"]

    async def test_what_resembles_a_title_may_be_recorded_under_it(self, story: Story):
        await story.say(LIU, LIU, "专家服务团已经很有名气")
        assert reports(story, "T7") == [], "words are not a code"
        await story.tap(LIU, story.last(LIU), buttons(story.last(LIU))[0].data)
        assert reports(story, "T7") == ["专家服务团已经很有名气"]

    async def test_what_a_title_is_said_to_have_done_is_recorded_under_it(self, story: Story):
        message = await story.say(LIU, LIU, "专家服务团已联系12位专家")
        assert story.reactions(message) == "✍"
        assert reports(story, "T7") == ["专家服务团已联系12位专家"]

    async def test_in_reply_to_a_colleague(self, story: Story):
        told = await story.say(ZHAO, story.bj, "#进展 T7 已联系12位专家")
        has(await story.ask(LIU, "@ponte_bot 谁负责?", story.bj, reply_to=told), "T7", "赵敏")


class TestNew:
    async def test_a_task(self, story: Story):
        has(
            await story.ask(ZHAO, "新建任务：编制专家名录，孙丽负责，3月5日前完成"),
            "编制专家名录",
            "孙丽",
            "2027年3月5日",
        )
        shown = story.last(ZHAO)
        await story.tap(ZHAO, shown, next(data for data in datas(shown) if data.startswith("new:yes")))
        has(await story.ask(LIU, "T33 谁负责?"), "孙丽", "编制专家名录")

    async def test_in_portuguese(self, story: Story):
        await story.ask(ZHAO, "/language pt")
        said = await story.ask(ZHAO, "Criar tarefa: fazer o diretório, responsável Ana Silva, até 5 de março")
        has(said, "fazer o diretório", "Ana Silva", "5 de março de 2027")

    async def test_who_may_not(self, story: Story):
        has(await story.ask(LIU, "新建任务：编制专家名录，孙丽负责，3月5日前"), "赵敏")
        lacks(story.texts(LIU)[-1], ["编制专家名录"])


class TestOrders:
    async def test_called_off_after_a_question_and_restored(self, story: Story):
        has(await story.ask(CHEN, "取消E4，因天气原因"), "E4", "因天气原因")
        shown = story.last(CHEN)
        assert state(story, "E4") == "not_started"
        await story.tap(CHEN, shown, next(data for data in datas(shown) if data.startswith("calloff:")))
        assert state(story, "E4") == "cancelled"
        await story.ask(CHEN, "恢复E4")
        assert state(story, "E4") == "not_started"

    async def test_others_hear_who_can(self, story: Story):
        has(await story.ask(LIU, "取消E4"), "陈浩")
        assert state(story, "E4") == "not_started"

    async def test_a_new_task_without_a_word_about_it(self, story: Story):
        has(await story.ask(ZHAO, "新任务"), "标题")
        has(await story.ask(ZHAO, "编制总结；无；长期", reply_to=story.last(ZHAO)), "编制总结", "长期")
        has(await story.ask(LIU, "新任务"), "赵敏")

    async def test_more_time(self, story: Story):
        has(await story.ask(ANA, "Preciso de mais tempo para a T14"), "T14")
        assert any(data.startswith("more:T14:") for data in datas(story.last(ANA)))

    async def test_talk_about_it_is_no_order(self, story: Story):
        for words in ("取消E4", "Cancelar a E4"):
            assert await story.ask(CHEN, words, story.tj) == ""
        assert state(story, "E4") == "not_started"


async def test_what_an_association_takes_no_part_in_is_not_meant(story: Story) -> None:
    # Of the mutual visits the one with Hebei, and no other.
    has(await story.ask(WANG, "把和河北的互访推迟到2027年5月7日"), "E16", "2027年5月7日")
    lacks([story.last(WANG).text or ""], ["E11"])
