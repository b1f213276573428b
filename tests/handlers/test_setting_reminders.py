"""/remind: one's own words at one's own time, once or again and again; a group's as well."""

from __future__ import annotations

from datetime import timedelta

import pytest
from story import ANA, CHEN, LIU, MA, SHANGHAI, SUN, WANG, ZHAO, ZHOU, Story, buttons, datas, has, lacks
from test_reminding import reminders

from bot.sandbox.model import Message


def memos(story: Story, chat: int) -> list[Message]:
    """Return the messages that reminded a chat in somebody's own words."""
    return [m for m in reminders(story, chat) if "自定提醒" in (m.text or "") or "Lembrete pedido" in (m.text or "")]


def times(story: Story, chat: int) -> list[str]:
    return [f"{m.date.astimezone(SHANGHAI):%m-%d %H:%M}" for m in memos(story, chat)]


class TestOnce:
    async def test_in_chinese(self, story: Story):
        has(await story.ask(LIU, "/remind 明天下午3点 交材料"), "将提醒您：2026年12月1日（星期二）15:00", "交材料")
        await story.jump_to(2026, 12, 1, 14, 59)
        assert times(story, LIU) == []
        await story.jump_to(2026, 12, 5)
        assert times(story, LIU) == ["12-01 15:00"]
        has(memos(story, LIU)[0].text or "", "交材料")

    async def test_in_portuguese(self, story: Story):
        answer = await story.ask(ANA, "/remind sexta 10h enviar a ata")
        has(answer, "Lembrete: 4 de dezembro de 2026 (sexta-feira), 10h00", "enviar a ata")
        await story.jump_to(2026, 12, 4, 10, 1)
        assert times(story, ANA) == ["12-04 10:00"]
        has(memos(story, ANA)[0].text or "", "Lembrete pedido", "enviar a ata")

    @pytest.mark.parametrize(
        ("typed", "at", "words"),
        [
            ("交12月18日会议的材料 明天下午3点", "12-01 15:00", "交12月18日会议的材料"),
            ("提醒我30分钟后开会", "11-30 09:30", "开会"),
            ("enviar a ata na terça às 10h", "12-01 10:00", "enviar a ata"),
            ("12月2日 写总结", "12-02 09:00", "写总结"),
            ("amanhã à tarde falar com o João", "12-01 14:00", "falar com o João"),
        ],
    )
    async def test_in_whatever_order_and_language(self, story: Story, typed: str, at: str, words: str):
        await story.ask(LIU, f"/remind {typed}")
        await story.jump_to(2026, 12, 3)
        assert times(story, LIU) == [at]
        has(memos(story, LIU)[0].text or "", words)

    async def test_in_the_zone_of_whoever_asks(self, story: Story):
        await story.ask(ANA, "/settings fuso Lisboa")
        has(await story.ask(ANA, "/remind amanhã 10h ligar"), "1 de dezembro de 2026", "10h00")
        await story.jump_to(2026, 12, 2)
        assert times(story, ANA) == ["12-01 18:00"]

    async def test_words_are_said_as_they_were_typed(self, story: Story):
        await story.ask(LIU, "/remind 明天10:00 <b>A&B</b>\n第二行")
        await story.jump_to(2026, 12, 1, 10, 1)
        has(memos(story, LIU)[0].text or "", "<b>A&B</b>\n第二行")

    async def test_an_hour_by_night_is_one_s_own_wish(self, story: Story):
        await story.ask(LIU, "/remind 今晚11点 关灯")
        await story.jump_to(2026, 12, 1)
        assert times(story, LIU) == ["11-30 23:00"]
        assert story.rows("SELECT outcome FROM attempts")[-1][0].startswith("sent, exempt from quiet hours")
        has(await story.ask(LIU, "/reminders 历史"), "✓ 已发送（免打扰时段例外）")

    async def test_it_comes_although_reminders_are_paused(self, story: Story):
        await story.ask(LIU, "/settings 暂停")
        await story.ask(LIU, "/remind 明天10:00 交材料")
        await story.jump_to(2026, 12, 2)
        assert times(story, LIU) == ["12-01 10:00"]

    async def test_two_readings_are_asked_about(self, story: Story):
        await story.jump_to(2026, 11, 30, 9, 30)
        has(await story.ask(LIU, "/remind 8点 开会"), "开会")
        question = story.last(LIU)
        assert [b.label for b in buttons(question)] == ["2026年12月1日（星期二）08:00", "2026年11月30日（星期一）20:00"]
        await story.tap(LIU, question, buttons(question)[1].data)
        has(question.text or "", "2026年11月30日（星期一）20:00")
        await story.jump_to(2026, 12, 2)
        assert times(story, LIU) == ["11-30 20:00"]
        toast = await story.craft(LIU, question, "remind:1:1")
        assert toast

    async def test_it_is_taken_back(self, story: Story):
        await story.ask(LIU, "/remind 明天10:00 交材料")
        kept = story.last(LIU)
        await story.tap(LIU, kept, datas(kept)[0])
        has(kept.text or "", "已取消提醒", "交材料")
        await story.jump_to(2026, 12, 2)
        assert times(story, LIU) == []

    async def test_it_is_put_off(self, story: Story):
        await story.ask(LIU, "/remind 明天21:00 交材料")
        await story.jump_to(2026, 12, 1, 21, 1)
        (message,) = memos(story, LIU)
        await story.tap(LIU, message, "snooze:hour")
        # One hour later is night.
        has(message.text or "", "交材料", "将再次提醒：2026年12月2日（星期三）08:00")
        await story.jump_to(2026, 12, 2, 8, 1)
        await story.tap(LIU, memos(story, LIU)[1], "snooze:tomorrow")
        await story.jump_to(2026, 12, 4)
        assert times(story, LIU) == ["12-01 21:00", "12-02 08:00", "12-03 09:00"]

    async def test_of_several_wishes_to_put_it_off_the_last_counts(self, story: Story):
        await story.ask(LIU, "/remind 12月4日10:00 交材料")
        await story.ask(LIU, "/remind 每天11:00 看邮件")
        await story.jump_to(2026, 12, 4, 11, 1)
        *_, once, daily = memos(story, LIU)
        for message in (once, daily):
            await story.tap(LIU, message, "snooze:working")
            await story.tap(LIU, message, "snooze:hour")
        await story.jump_to(2026, 12, 5, 12)
        # Both are put off until three minutes past twelve; what comes every day comes all the same.
        assert times(story, LIU)[-3:] == ["12-04 11:00", "12-04 12:01", "12-05 11:00"]
        await story.jump_to(2026, 12, 8, 10)
        assert all("交材料" not in (message.text or "") for message in memos(story, LIU)[-3:])

    @pytest.mark.parametrize(
        ("typed", "at", "words"),
        [
            ("E2前一天 确认车辆", "12-17 09:00", "E2 确认车辆"),
            ("uma hora antes do início da E2: abrir a sala", "12-18 13:00", "E2 abrir a sala"),
            ("T1截止前两天", "12-09 09:00", "T1 修订框架协议文本"),
        ],
    )
    async def test_so_long_before_a_deadline_or_an_exchange(self, story: Story, typed: str, at: str, words: str):
        has(await story.ask(LIU, f"/remind {typed}"), words)
        await story.jump_to(2026, 12, 19)
        (message,) = memos(story, LIU)
        assert f"{message.date.astimezone(SHANGHAI):%m-%d %H:%M}" == at
        has(message.text or "", words)

    async def test_a_group_hears_before_its_night_what_would_come_too_late_after_it(self, story: Story):
        """T1 is due on the whole of 11 December, two hours ahead of whose end nobody in a group is woken."""
        has(await story.ask(ZHAO, "/remind T1前2小时 交文本", story.bj), "12月11日（星期五）21:15", "21h15")
        await story.ask(WANG, "/move E3 2027-01-13 07:30")
        has(await story.ask(MA, "/remind E3前1小时 出发", story.he), "1月12日（星期二）21:15")
        has(await story.ask(MA, "/remind E4前2小时 订会议室", story.he), "1月20日（星期三）08:00")
        # In private it comes at that very hour: its reader asked for it.
        has(await story.ask(WANG, "/remind T1前2小时 交文本"), "12月11日（星期五）22:00")
        await story.jump_to(2026, 12, 11, 21, 40)
        # What else becomes of the task in the evening says it no second time.
        await story.ask(LIU, "/report T1 文本已定稿")
        await story.ask(WANG, "/assign T1 刘洋")
        await story.jump_to(2026, 12, 14)
        assert times(story, story.bj) == ["12-11 21:15"]
        assert times(story, WANG) == ["12-11 22:00"]
        await story.jump_to(2027, 1, 21)
        assert times(story, story.he) == ["01-12 21:15", "01-20 08:00"]

    async def test_what_is_asked_for_that_late_comes_at_once_or_after_the_night(self, story: Story):
        await story.jump_to(2026, 12, 11, 21, 20)
        has(await story.ask(ZHAO, "/remind T1前2小时 交文本", story.bj), "12月11日（星期五）21:20")
        await story.jump_to(2026, 12, 11, 22, 30)
        has(await story.ask(ZHAO, "/remind T1前1小时 盖章", story.bj), "12月12日（星期六）08:00")
        await story.jump_to(2026, 12, 12, 9)
        assert times(story, story.bj) == ["12-11 21:20", "12-12 08:00"]

    async def test_a_move_takes_it_before_another_night_once(self, story: Story):
        await story.ask(ZHAO, "/remind T1前2小时 交文本", story.bj)
        await story.jump_to(2026, 12, 11, 21, 20)
        await story.ask(WANG, "/deadline T1 2026-12-14")
        await story.sleep_until(2026, 12, 14, 23)
        await story.jump_to(2026, 12, 16)
        assert times(story, story.bj) == ["12-11 21:15", "12-15 08:00"]

    async def test_before_what_has_no_day_or_is_not_there(self, story: Story):
        await story.ask(WANG, "/deadline T1 长期")
        has(await story.ask(LIU, "/remind T1截止前两天 催"), "T1尚无完成时限")
        has(await story.ask(ANA, "/remind dois dias antes do prazo da T1 insistir"), "T1 ainda não tem prazo")
        has(await story.ask(LIU, "/remind E99前一天 催"), "E99", "/remind E99前一天 催")
        has(await story.ask(LIU, "/remind E2前三周 催"), "已过", "/remind E2前三周 催")
        await story.ask(WANG, "/done T2")
        has(await story.ask(LIU, "/remind T2截止前一天 催"), "T2已完成", "/reopen T2", "/remind T2截止前一天 催")
        has(await story.ask(LIU, "/remind 每年2月30日 催"), "没有这样的日期", "/remind 每年2月30日 催")
        has(await story.ask(LIU, "/remind 2月30日 催"), "没有这样的日期", "/remind 2月30日 催")
        has(await story.ask(ANA, "/remind no dia 32 de cada mês insistir"), "Esse dia não existe", "dia 32 de cada mês")
        has(await story.ask(LIU, "/remind 每0天 催"), "过于频繁", "/remind 每0天 催")
        assert story.rows("SELECT count(*) FROM memos") == [(0,)]

    async def test_what_is_left_of_the_day_is_offered(self, story: Story):
        await story.jump_to(2026, 11, 30, 10, 20)
        await story.ask(LIU, "/remind 今天 交材料")
        question = story.last(LIU)
        assert [b.label[-5:] for b in buttons(question)] == ["11:00", "14:00", "17:00"]
        await story.tap(LIU, question, datas(question)[1])
        await story.jump_to(2026, 12, 2)
        assert times(story, LIU) == ["11-30 14:00"]

    async def test_it_comes_late_however_long_nothing_could_be_said(self, story: Story):
        await story.ask(LIU, "/remind 明天10:00 交材料")
        await story.sleep_until(2027, 3, 1, 10)
        await story.calm()
        (late,) = memos(story, LIU)
        has(late.text or "", "补发：原定2026年12月1日（星期二）10:00", "交材料")

    async def test_a_code_in_it_leads_to_the_item(self, story: Story):
        await story.ask(LIU, "/remind 明天10:00 催T7")
        await story.jump_to(2026, 12, 1, 10, 1)
        assert "task:T7" in datas(memos(story, LIU)[0])


class TestAgain:
    async def test_every_week(self, story: Story):
        has(
            await story.ask(LIU, "/remind 每周一9点半 交周报"),
            "2026年11月30日（星期一）09:30",
            "之后：2026年12月7日（星期一）09:30（每周）",
        )
        await story.jump_to(2026, 12, 22)
        assert times(story, LIU) == ["11-30 09:30", "12-07 09:30", "12-14 09:30", "12-21 09:30"]

    async def test_on_working_days(self, story: Story):
        has(await story.ask(LIU, "/remind 每个工作日10点 打卡"), "周一至周五")
        has(await story.ask(ANA, "/remind todos os dias úteis às 10h ponto"), "de segunda a sexta-feira")
        await story.jump_to(2026, 12, 8)
        days = ["11-30", "12-01", "12-02", "12-03", "12-04", "12-07"]
        assert times(story, LIU) == [f"{day} 10:00" for day in days]

    async def test_without_an_hour_it_is_the_usual_one(self, story: Story):
        has(
            await story.ask(ANA, "/remind todos os meses no dia 5 relatório"),
            "5 de dezembro de 2026",
            "09h00",
            "todos os meses",
        )
        await story.jump_to(2027, 2, 6)
        assert times(story, ANA) == ["12-05 09:00", "01-05 09:00", "02-05 09:00"]

    async def test_every_month_or_quarter_is_on_its_first_day(self, story: Story):
        has(await story.ask(LIU, "/remind 每月 交月报"), "2026年12月1日（星期二）09:00", "2027年1月1日")
        has(await story.ask(ANA, "/remind todos os trimestres relatório"), "1 de janeiro de 2027", "1 de abril de 2027")

    async def test_through_an_outage_only_once(self, story: Story):
        await story.ask(LIU, "/remind 每天10点 打卡")
        await story.end()
        await story.begin()
        await story.jump_to(2026, 12, 3, 10, 1)
        await story.end()
        story.clock.move_to(story.clock.now() + timedelta(days=3, hours=2))
        await story.begin()
        await story.calm()
        assert times(story, LIU) == ["11-30 10:00", "12-01 10:00", "12-02 10:00", "12-03 10:00", "12-06 12:01"]

    async def test_put_off_after_it_was_taken_back_it_comes_that_once(self, story: Story):
        await story.ask(LIU, "/remind 每天10:00 交材料")
        kept = story.last(LIU)
        await story.jump_to(2026, 12, 1, 10, 1)
        said = memos(story, LIU)[-1]
        await story.tap(LIU, kept, datas(kept)[0])
        await story.tap(LIU, said, "snooze:hour")
        await story.jump_to(2026, 12, 4)
        assert times(story, LIU) == ["11-30 10:00", "12-01 10:00", "12-01 11:01"]

    async def test_taken_back_it_ends(self, story: Story):
        await story.ask(LIU, "/remind 每天10点 打卡")
        kept = story.last(LIU)
        await story.jump_to(2026, 12, 1, 12)
        await story.tap(LIU, kept, datas(kept)[0])
        await story.jump_to(2026, 12, 4)
        assert times(story, LIU) == ["11-30 10:00", "12-01 10:00"]


class TestHandedBack:
    @pytest.mark.parametrize(
        ("typed", "pieces"),
        [
            ("交材料", ("没有看到有效的时间", "/remind 明天15:00 交材料")),
            ("明天下午3点", ("写明提醒内容", "/remind 明天下午3点 交材料")),
            ("2020-01-01 10:00 交材料", ("已过", "/remind 2020-01-01 10:00 交材料")),
            ("每5分钟 喝水", ("过于频繁", "/remind 每5分钟 喝水")),
            ("明天9点 " + "长" * 600, ("最多500个字", "/remind 明天9点 长长")),
        ],
    )
    async def test_nothing_typed_is_lost(self, story: Story, typed: str, pieces: tuple[str, ...]):
        has(await story.ask(LIU, f"/remind {typed}"), *pieces)
        assert story.rows("SELECT count(*) FROM memos") == [(0,)]

    async def test_without_words_examples_are_shown(self, story: Story):
        has(await story.ask(LIU, "/remind"), "/remind 明天15:00 交材料", "/remind 每周一9:00 交周报")
        has(await story.ask(ANA, "/remind"), "/remind amanhã às 15h00 enviar os documentos")

    async def test_the_examples_mean_what_they_say(self, story: Story):
        for person in (LIU, ANA):
            await story.ask(person, "/remind")
            for line in (story.last(person).text or "").splitlines()[1:]:
                assert "✖" in buttons_of(story, person, await story.ask(person, line)), line

    async def test_too_many(self, story: Story):
        for number in range(30):
            story.rows(
                "INSERT INTO memos (author_id, recipient, text, start_local, tz)"
                " SELECT id, 'member:' || id, ?, '2027-01-01 10:00', 'Asia/Shanghai' FROM members WHERE user_id = ?",
                str(number),
                LIU,
            )
        has(await story.ask(LIU, "/remind 明天10点 交材料"), "已有30条提醒", "/reminders", "/remind 明天10点 交材料")


def buttons_of(story: Story, person: int, _answer: str) -> str:
    return " ".join(button.label for button in buttons(story.last(person)))


class TestGroups:
    async def test_the_group_is_reminded_and_by_whom(self, story: Story):
        has(await story.ask(SUN, "/remind 明天15:00 交材料", story.tj), "将在本群提醒", "15:00")
        await story.jump_to(2026, 12, 2)
        assert times(story, story.tj) == ["12-01 15:00"]
        has(memos(story, story.tj)[0].text or "", "交材料", "孙丽")
        assert times(story, SUN) == []

    async def test_both_languages_around_one_s_words(self, story: Story):
        await story.ask(LIU, "/remind 明天15:00 交材料", story.joint)
        has(story.texts(story.joint)[-1], "将在本群提醒", "Lembrete neste grupo")
        await story.jump_to(2026, 12, 1, 15, 1)
        has(memos(story, story.joint)[0].text or "", "自定提醒", "Lembrete pedido", "交材料")

    async def test_a_group_is_not_woken(self, story: Story):
        has(await story.ask(SUN, "/remind 今晚11点 关灯", story.tj), "2026年12月1日（星期二）08:00")
        has(await story.ask(SUN, "/reminders", story.tj), "2026年12月1日（星期二）08:00")
        await story.jump_to(2026, 12, 2)
        assert times(story, story.tj) == ["12-01 08:00"]
        # It was meant for the morning: nothing was held up.
        lacks(memos(story, story.tj)[0].text or "", ["补发"])

    async def test_a_group_is_not_woken_again_and_again(self, story: Story):
        has(
            await story.ask(SUN, "/remind 每天23点 关灯", story.tj),
            "将在本群提醒：2026年12月1日（星期二）08:00",
            "之后：2026年12月2日（星期三）08:00（每天）",
        )
        await story.jump_to(2026, 12, 4)
        assert times(story, story.tj) == ["12-01 08:00", "12-02 08:00", "12-03 08:00"]
        lacks("\n".join(m.text or "" for m in memos(story, story.tj)), ["补发"])

    async def test_who_asked_or_a_liaison_takes_it_back(self, story: Story):
        await story.ask(SUN, "/remind 明天15:00 交材料", story.tj)
        kept = story.last(story.tj)
        toast = await story.tap(ZHOU, kept, datas(kept)[0])
        assert toast.startswith("抱歉"), toast
        await story.tap(CHEN, kept, datas(kept)[0])
        has(kept.text or "", "已取消提醒")
        await story.jump_to(2026, 12, 2)
        assert times(story, story.tj) == []

    async def test_nobody_takes_back_what_is_somebody_else_s(self, story: Story):
        await story.ask(WANG, "/remind 明天15:00 交材料")
        mine = datas(story.last(WANG))[0]
        await story.ask(LIU, "/remind 明天15:00 别的")
        assert await story.craft(LIU, story.last(LIU), mine) == "这条提醒已不存在。"
        await story.jump_to(2026, 12, 2)
        assert times(story, WANG) == ["12-01 15:00"]
        lacks(memos(story, WANG)[0].text or "", ["别的"])
