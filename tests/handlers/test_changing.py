"""Changing what is planned: moves, cancellations, other owners, done; and who hears of it, once, old → new."""

from __future__ import annotations

from pathlib import Path

from story import ANA, CHEN, GAO, LIU, MA, SONG, SUN, WANG, ZHAO, ZHOU, Story, datas, has, lacks

from bot.sandbox.model import Message


def notices(story: Story, chat: int) -> list[Message]:
    return [m for m in story.by_bot(chat) if (m.text or "").startswith("🔔")]


def told(story: Story, chat: int) -> str:
    return "\n".join(m.text or "" for m in notices(story, chat))


async def span(story: Story, code: str = "E4") -> tuple[str, str | None, str]:
    (found,) = story.rows(
        "SELECT start_local, end_local, tz FROM exchanges JOIN items ON items.id = item_id WHERE code = ?", code
    )
    return found  # type: ignore[return-value]


class TestMoving:
    async def test_keeps_how_long_it_takes(self, story: Story):
        said = await story.ask(CHEN, "/move E4 2027-01-21 14:00")
        has(said, "E4", "2027年1月20日（星期三）10:00–11:30", "2027年1月21日（星期四）14:00–15:30")
        assert await span(story) == ("2027-01-21T14:00", "2027-01-21T15:30", "Asia/Shanghai")

    async def test_as_people_write_it(self, story: Story):
        for words, start, end in (
            ("1月22日上午9点", "2027-01-22T09:00", "2027-01-22T10:30"),
            ("9:30-12:00", "2027-01-22T09:30", "2027-01-22T12:00"),
            ("改到1月25日", "2027-01-25T09:30", "2027-01-25T12:00"),
            ("2027-01-26 10:00-11:00", "2027-01-26T10:00", "2027-01-26T11:00"),
            ("27 de janeiro das 15h às 17h", "2027-01-27T15:00", "2027-01-27T17:00"),
            ("28/01/2027 10h00", "2027-01-28T10:00", "2027-01-28T12:00"),
            ("1月28日至29日", "2027-01-28T10:00", "2027-01-29T12:00"),
        ):
            has(await story.ask(CHEN, f"/move E4 {words}"), "→")
            assert (await span(story))[:2] == (start, end), words

    async def test_another_zone(self, story: Story):
        has(await story.ask(CHEN, "/move E4 2027-01-21 09:00 Europe/Lisbon"), "17:00–18:30", "09:00–10:30")
        assert await span(story) == ("2027-01-21T09:00", "2027-01-21T10:30", "Europe/Lisbon")

    async def test_two_usual_readings_are_offered(self, story: Story):
        await story.ask(CHEN, "/move E4 周一10点")
        ask = story.last(CHEN)
        assert len(datas(ask)) == 2
        await story.tap(CHEN, ask, "move:E4:20261207.1000...")
        assert (await span(story))[0] == "2026-12-07T10:00"
        has(ask.text or "", "→")

    async def test_two_readings_that_are_too_long_for_a_button(self, story: Story):
        before = await span(story)
        await story.ask(CHEN, "/move E4 周一10点至周三12点 America/Argentina/Buenos_Aires")
        ask = story.last(CHEN)
        first, second = datas(ask)
        assert await span(story) == before
        await story.tap(CHEN, ask, first)
        has(ask.text or "", "→")
        assert await span(story) == ("2026-12-07T10:00", "2026-12-09T12:00", "America/Argentina/Buenos_Aires")
        story.rows("DELETE FROM carried")
        await story.craft(CHEN, ask, second)
        has(story.last(CHEN).text or "", "已过期", "/move …")

    async def test_what_cannot_be(self, story: Story):
        has(await story.ask(CHEN, "/move E4 2026-11-20 10:00"), "2026年11月20日", "E4")
        has(await story.ask(CHEN, "/move E4 2027-01-21 12:00-10:00"), "/move E4 2027-01-21 10:00")
        has(await story.ask(CHEN, "/move E4 一月某天"), "一月某天", "/move E4 2027-01-21 10:00")
        has(await story.ask(WANG, "/move T7 2027-03-05"), "/deadline T7 2027-03-05")
        has(await story.ask(WANG, "/deadline E4 2027-03-05"), "/move E4 2027-03-05")
        has(await story.ask(WANG, "/move E99 2027-03-05"), "E99")
        has(await story.ask(WANG, "/move"), "/move E4")
        assert (await span(story))[0] == "2027-01-20T10:00"

    async def test_only_the_liaisons_of_organiser_and_host_and_admins(self, story: Story):
        for person in (ZHAO, MA, SUN, ANA):
            await story.ask(person, "/move E4 2027-01-21 10:00")
        has(story.texts(SUN)[-1], "陈浩", "王静")
        has(story.texts(ANA)[-1], "Chen Hao", "Wang Jing")
        assert (await span(story))[0] == "2027-01-20T10:00"
        await story.ask(WANG, "/move E4 2027-01-21 10:00")
        assert (await span(story))[0] == "2027-01-21T10:00"


class TestWhose:
    async def test_to_whom_it_is_already_is_said(self, story: Story):
        has(await story.ask(WANG, "/assign T9 孙丽"), "已由孙丽（天津市科协）负责")
        has(await story.ask(WANG, "/assign E4 陈浩"), "已由陈浩（天津市科协）负责")


class TestSheets:
    async def test_that_change_what_people_were_told_tell_them_once(self, story: Story, tmp_path: Path):
        (tmp_path / "tasks.csv").write_text(
            "编号,任务,完成时限\nT14,,2027-05-07\nT28,,2027-05-14\nT7,组建专家服务团队,\n", "utf-8"
        )
        (tmp_path / "exchanges.csv").write_text("编号,活动名称,地点\nE4,,天津礼堂\n", "utf-8")
        await story.bring(tmp_path / "tasks.csv", tmp_path / "exchanges.csv")
        (told_ana,) = notices(story, ANA)
        has(told_ana.text or "", "T14 ", "16 de abril de 2027", "7 de maio de 2027", "T28 ", "14 de maio de 2027")
        lacks(told_ana.text or "", ["Wang Jing", "T7 "])
        (told_bj,) = notices(story, story.bj)
        has(told_bj.text or "", "T14 ", "T28 ", "E4 ", "线上会议 → 天津礼堂")
        await story.bring(tmp_path / "tasks.csv", tmp_path / "exchanges.csv")
        assert len(notices(story, ANA)) == 1

    async def test_that_bring_the_other_language_tell_nobody(self, story: Story, tmp_path: Path):
        story.rows("DELETE FROM texts WHERE owner_kind = 'item' AND field = 'place' AND lang = 'pt'")
        (tmp_path / "pt.csv").write_text("Código,Intercâmbio,Local\nE4,,Sala virtual\n", "utf-8")
        await story.bring(tmp_path / "pt.csv")
        has(await story.ask(ANA, "/exchange E4"), "Local: Sala virtual")
        assert notices(story, story.bj) == []


class TestWhoHears:
    async def test_groups_of_all_parties_in_their_languages_and_zones(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        has(await story.ask(WANG, "/move E4 2027-01-21 10:00"), "将通知")
        has(
            told(story, story.tj),
            "E4 联络员季度例会",
            "2027年1月20日（星期三）10:00",
            "2027年1月21日（星期四）10:00",
            "王静",
        )
        # One in the morning in Lisbon.
        await story.jump_to(2026, 11, 30, 16, 1)
        has(told(story, story.he), "20 de janeiro de 2027", "02h00–03h30", "21 de janeiro de 2027", "hora local")
        has(told(story, story.joint), "2027年1月21日", "21 de janeiro de 2027")
        has(told(story, CHEN), "2027年1月21日")
        for chat in (story.bj, story.tj, story.he, story.joint, CHEN):
            assert len(notices(story, chat)) == 1
            assert "exchange:E4" in datas(notices(story, chat)[0])
        for nobody in (WANG, ZHAO, SUN, MA):
            assert notices(story, nobody) == []

    async def test_a_place_that_has_a_name_in_another_language_is_no_other_place(self, story: Story):
        await story.ask(CHEN, "/place E4 天津礼堂")
        await story.ask(CHEN, "/place E4 Auditório de Tianjin")
        (notice,) = notices(story, story.joint)
        has(notice.text or "", "线上会议 → 天津礼堂")

    async def test_only_those_who_take_part(self, story: Story):
        await story.ask(WANG, "/move E3 2027-01-15 09:00")
        assert notices(story, story.bj) == []
        assert len(notices(story, story.he)) == len(notices(story, story.tj)) == len(notices(story, GAO)) == 1

    async def test_where_it_was_said_it_is_not_said_twice(self, story: Story):
        await story.ask(CHEN, "/move E4 2027-01-21 10:00", story.tj)
        assert notices(story, story.tj) == []
        assert len(notices(story, story.bj)) == 1

    async def test_a_deadline_is_told_to_owner_and_lead_group(self, story: Story):
        await story.ask(WANG, "/deadline T14 2027-05-07")
        has(told(story, ANA), "T14 Plano de ação", "16 de abril de 2027", "7 de maio de 2027", "Wang Jing")
        has(told(story, story.bj), "2027年4月16日", "2027年5月7日", "7 de maio de 2027")
        for nobody in (story.tj, story.joint, WANG, ZHAO):
            assert notices(story, nobody) == []

    async def test_who_read_of_it_in_the_week_s_list_is_told(self, story: Story):
        await story.ask(WANG, "/settings", story.joint)
        await story.tap(WANG, story.last(story.joint), "set:deadlines:1")
        await story.ask(WANG, "/deadline T1 2026-12-12")
        assert notices(story, story.joint) == []
        await story.jump_to(2026, 12, 7, 9, 1)
        await story.ask(WANG, "/deadline T1 2026-12-18")
        has(told(story, story.joint), "T1 ", "12月12日", "12月18日")

    async def test_the_owner_is_not_told_of_the_own_doing(self, story: Story):
        await story.ask(ZHAO, "/deadline T7 2027-03-05")
        assert notices(story, ZHAO) == []
        assert len(notices(story, story.bj)) == 1

    async def test_no_reminder_about_the_old_time(self, story: Story):
        await story.ask(WANG, "/move E2 2026-12-22 10:00")
        await story.jump_to(2026, 12, 23)
        said = [m for m in story.by_bot(story.tj) if "E2 " in (m.text or "") and "🔔" not in (m.text or "")]
        assert [f"{m.date:%m-%d %H:%M}" for m in said] == ["12-15 01:00", "12-21 01:00", "12-22 01:00"]
        lacks("".join(m.text or "" for m in said), ["12月18日"])

    async def test_a_new_reminder_says_the_new_time_only(self, story: Story):
        await story.jump_to(2026, 12, 11, 8)
        wait = {"retry_after": 300}
        story.api.fail_next("sendMessage", story.tj, status=429, description="Too Many Requests", parameters=wait)
        await story.jump_to(2026, 12, 11, 9)
        assert len(story.world.refusals) == 1
        story.acts.send(WANG, WANG, "/move E2 2026-12-29 14:00")
        await story.calm(patience=301)
        await story.jump_to(2026, 12, 11, 10)
        assert not [text for text in story.texts(story.tj) if "E2" in text and "还有7天" in text]
        has(told(story, story.tj), "12月18日", "12月29日")
        story.world.refusals.clear()


class TestQuietHours:
    async def test_at_night_it_waits_for_the_morning(self, story: Story):
        await story.jump_to(2026, 12, 1, 22)
        await story.ask(WANG, "/move E4 2027-01-21 10:00")
        await story.jump_to(2026, 12, 2, 7, 59)
        assert notices(story, story.tj) == []
        await story.jump_to(2026, 12, 2, 8, 1)
        assert len(notices(story, story.tj)) == 1

    async def test_in_each_readers_own_night(self, story: Story):
        await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he)
        await story.jump_to(2026, 12, 1, 10)
        await story.ask(WANG, "/move E4 2027-01-21 10:00")
        # Two in the morning in Lisbon.
        assert len(notices(story, story.tj)) == 1 and notices(story, story.he) == []
        await story.jump_to(2026, 12, 1, 16, 1)
        assert len(notices(story, story.he)) == 1

    async def test_what_is_within_a_day_goes_out_by_night(self, story: Story):
        await story.jump_to(2026, 12, 3, 22)
        await story.ask(WANG, "/move E1 2026-12-07 09:30")
        has(told(story, story.tj), "12月4日", "12月7日")

    async def test_several_changes_of_a_night_are_one_notice(self, story: Story):
        await story.jump_to(2026, 12, 1, 22)
        for day in ("2027-01-21 10:00", "2027-01-22 10:00", "2027-01-25 15:00"):
            await story.ask(WANG, f"/move E4 {day}")
        await story.ask(WANG, "/move E3 2027-01-15 09:00")
        await story.jump_to(2026, 12, 2, 8, 1)
        (only,) = notices(story, story.tj)
        has(only.text or "", "2027年1月20日", "2027年1月25日", "E3")
        lacks(only.text or "", ["1月21日", "1月22日"])

    async def test_what_came_back_is_no_news(self, story: Story):
        await story.jump_to(2026, 12, 1, 22)
        has(await story.ask(WANG, "/move E4 2027-01-21 10:00"), "将通知")
        lacks(await story.ask(WANG, "/move E4 2027-01-20 10:00"), ["将通知"])
        await story.jump_to(2026, 12, 2, 9)
        assert notices(story, story.tj) == []


class TestCallingOff:
    async def test_asks_first_and_tells_why(self, story: Story):
        has(await story.ask(CHEN, "/calloff E4 会议室维修"), "会议室维修", "确定取消")
        assert story.rows("SELECT state FROM items WHERE code = 'E4'") == [("not_started",)]
        ask = story.last(CHEN)
        yes = next(data for data in datas(ask) if data.startswith("calloff"))
        await story.tap(CHEN, ask, yes)
        has(ask.text or "", "已取消", "/restore E4")
        has(told(story, story.joint), "已取消", "会议室维修", "Cancelado", "10:00", "10h00")
        has(await story.ask(CHEN, "/exchange E4"), "已取消", "会议室维修")
        await story.jump_to(2027, 1, 21)
        assert not [text for text in story.texts(story.joint) if text.startswith("📅") and "E4" in text]

    async def test_twice_is_once(self, story: Story):
        await story.ask(CHEN, "/calloff E4")
        ask = story.last(CHEN)
        yes = next(data for data in datas(ask) if data.startswith("calloff"))
        await story.tap(CHEN, ask, yes, times=2)
        assert len(notices(story, story.bj)) == 1
        assert len(story.rows("SELECT 1 FROM changes WHERE field = 'status'")) == 1

    async def test_no(self, story: Story):
        await story.ask(CHEN, "/calloff E4")
        ask = story.last(CHEN)
        await story.tap(CHEN, ask, next(data for data in datas(ask) if data.startswith("keep")))
        assert story.rows("SELECT state FROM items WHERE code = 'E4'") == [("not_started",)]
        assert notices(story, story.bj) == []

    async def test_only_who_asked_may_tap(self, story: Story):
        await story.ask(CHEN, "/calloff E4", story.tj)
        ask = story.last(story.tj)
        yes = next(data for data in datas(ask) if data.startswith("calloff"))
        has(await story.tap(SUN, ask, yes), "陈浩")
        assert story.rows("SELECT state FROM items WHERE code = 'E4'") == [("not_started",)]

    async def test_and_back(self, story: Story):
        await story.ask(WANG, "/calloff E2")
        await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("calloff")))
        has(await story.ask(WANG, "/move E2 2026-12-22"), "/restore E2")
        has(await story.ask(WANG, "/restore E2"), "照常举行")
        has(told(story, story.he), "已取消", "恢复举行")
        has(await story.ask(WANG, "/restore E2"), "E2", "无须")
        await story.jump_to(2026, 12, 11, 9, 1)
        assert any("📅" in text and "E2" in text for text in story.texts(story.he))

    async def test_a_task(self, story: Story):
        await story.ask(ZHAO, "/calloff T14 预算取消")
        await story.tap(ZHAO, story.last(ZHAO), next(d for d in datas(story.last(ZHAO)) if d.startswith("calloff")))
        has(told(story, ANA), "T14", "cancelada", "预算取消")
        has(await story.ask(ZHAO, "/deadline T14 2027-05-07"), "/restore T14")


class TestAssigning:
    async def test_old_and_new_owner_hear_of_it(self, story: Story):
        has(await story.ask(WANG, "/assign T14 孙丽"), "安娜", "孙丽")
        has(told(story, SUN), "T14", "您现为此任务的责任人")
        has(told(story, ANA), "T14", "Sun Li", "deixou de estar")
        has(told(story, story.bj), "孙丽", "Sun Li")
        lacks(told(story, story.bj), ["由您"])
        await story.jump_to(2026, 12, 1, 9)
        await story.ask(WANG, "/deadline T14 2026-12-08")
        assert len(notices(story, ANA)) == 1
        assert len(notices(story, SUN)) == 2
        await story.jump_to(2026, 12, 8, 10)
        assert any("⏰" in text for text in story.texts(SUN))
        assert not any("⏰" in text for text in story.texts(ANA))

    async def test_the_contact_of_an_exchange(self, story: Story):
        has(await story.ask(CHEN, "/assign E4 周涛"), "陈浩", "周涛")
        has(told(story, ZHOU), "E4", "联系人")
        has(await story.ask(ZHOU, "/exchange E4"), "周涛")

    async def test_several_of_a_name_are_a_choice(self, story: Story):
        story.rows("UPDATE texts SET text = '孙丽', folded = '孙丽' WHERE owner_kind = 'member' AND text = '周涛'")
        await story.ask(WANG, "/assign T7 孙丽")
        ask = story.last(WANG)
        assert len(datas(ask)) == 2
        await story.tap(WANG, ask, datas(ask)[1])
        has(ask.text or "", "→")
        assert story.rows("SELECT user_id FROM members JOIN items ON owner_id = members.id WHERE code = 'T7'") == [
            (ZHOU,)
        ]

    async def test_nobody_of_that_name(self, story: Story):
        has(await story.ask(WANG, "/assign T7 某某"), "某某")
        has(await story.ask(WANG, "/assign T7"), "/assign T7")
        has(await story.ask(WANG, "/assign T7 赵敏"), "已由赵敏（北京市科协）负责")
        has(await story.ask(SUN, "/assign T7 孙丽"), "赵敏", "王静")


class TestDone:
    async def test_the_owner_may(self, story: Story):
        has(await story.ask(ANA, "/done T14"), "não iniciada", "concluída")
        has(told(story, story.bj), "T14", "已完成", "concluída", "安娜")
        has(await story.ask(ANA, "/done T14"), "Nada a alterar", "concluída")
        assert len(notices(story, story.bj)) == 1

    async def test_others_hear_who_can(self, story: Story):
        has(await story.ask(LIU, "/done T14"), "安娜", "赵敏", "王静")
        has(await story.ask(SONG, "/done T14"), "安娜")
        assert story.rows("SELECT state FROM items WHERE code = 'T14'") == [("not_started",)]

    async def test_it_falls_silent_and_can_be_taken_up_again(self, story: Story):
        await story.ask(WANG, "/done T1")
        has(await story.ask(WANG, "/deadline T1 2027-01-01"), "/reopen T1")
        await story.jump_to(2026, 12, 5)
        has(await story.ask(ZHAO, "/reopen T1"), "已完成 → 未开始")
        await story.jump_to(2026, 12, 12)
        said = [m for m in story.by_bot(WANG) if (m.text or "").startswith("⏰") and "T1 " in (m.text or "")]
        assert [f"{m.date:%m-%d}" for m in said] == ["12-08", "12-10", "12-11"]
        has(await story.ask(WANG, "/reopen T1"), "无须")

    async def test_what_is_missing(self, story: Story):
        for command in ("done", "reopen", "restore", "calloff"):
            has(await story.ask(WANG, f"/{command}"), f"/{command} ")
        has(await story.ask(WANG, "/done E4"), "E4")


class TestJournal:
    async def test_who_changed_what(self, story: Story):
        await story.ask(CHEN, "/move E4 2027-01-21 10:00")
        assert story.rows(
            "SELECT user_id, field, before, after FROM changes JOIN changesets ON changesets.id = set_id"
            " JOIN items ON items.id = item_id JOIN members ON members.id = actor_id"
            " WHERE code = 'E4' AND field = 'span'"
        ) == [(CHEN, "span", "2027-01-20 10:00 – 2027-01-20 11:30", "2027-01-21 10:00 – 2027-01-21 11:30")]
