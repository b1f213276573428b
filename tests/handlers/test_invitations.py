"""Answers to an invitation: an association's by its liaison or a deputy, a person's own, numbers, names, and rights."""

from __future__ import annotations

from story import ANA, CHEN, GAO, LIU, MA, SUN, WANG, ZHAO, ZHOU, Story, buttons, datas, has, lacks

from bot.sandbox.model import Message

NAMES = "1. 孙丽，副部长，13800138000\n2、周涛 处长 022-23456789"


async def card(story: Story, person: int, code: str = "E2", chat: int | None = None) -> Message:
    await story.ask(person, f"/exchange {code}", chat)
    return story.last(chat or person)


async def reminders(story: Story, kind: str, member: str) -> list[int]:
    found = story.rows(
        "SELECT ahead FROM reminders JOIN items ON items.id = item_id WHERE code = 'E2' AND reminders.kind = ?"
        " AND reminders.state = 'pending' AND recipient = 'member:' || (SELECT owner_id FROM texts"
        " WHERE owner_kind = 'member' AND field = 'name' AND text = ?) ORDER BY ahead",
        kind,
        member,
    )
    return [row[0] for row in found]


def answers(story: Story) -> list[tuple[str, str, int | None]]:
    return story.rows(
        "SELECT code, position, delegates FROM answers JOIN associations ON associations.id = association_id ORDER BY 1"
    )  # type: ignore[return-value]


class TestCard:
    async def test_tells_all(self, story: Story):
        await story.ask(WANG, "/programme E2 14:00 开幕\n14:30 讨论")
        shown = await card(story, ANA)
        has(
            shown.text or "",
            "E2 · Reunião anual de consultas 2026", "2026年度三地科协会商", "previsto, daqui a 18 dias",
            "Tipo: reunião anual de consultas", "18 de dezembro de 2026 (sexta-feira), 14h00–17h30",
            "Centro de Ciência", "Entidade organizadora: Associação de Beijing", "Entidade de acolhimento",
            "Associação de Tianjin, Associação de Hebei", "Wang Jing", "Programa", "14:30 讨论 (em chinês)",
            "Sem resposta: Associação de Tianjin, Associação de Hebei",
        )  # fmt: skip
        mentioned = {entity.get("user_id") for entity in shown.entities if entity["type"] == "text_mention"}
        assert mentioned == {WANG}
        stamps = [entity for entity in shown.entities if entity["type"] == "date_time"]
        assert [stamp["unix_time"] for stamp in stamps] == [1797573600, 1797586200]

    async def test_shows_the_hosts_clock_where_it_differs(self, story: Story):
        story.rows("UPDATE members SET tz = 'Europe/Lisbon' WHERE user_id = ?", ANA)
        has((await card(story, ANA)).text or "", "06h00–09h30", "14h00–17h30", "hora local")

    async def test_updates_stand_on_it(self, story: Story):
        shown = await card(story, LIU)
        await story.say(LIU, LIU, "已向两地发出邀请函，会议手册印制中", shown)
        has((await card(story, ANA)).text or "", "已向两地发出邀请函，会议手册印制中")

    async def test_under_way_over_and_called_off(self, story: Story):
        await story.jump_to(2026, 12, 18, 15)
        shown = await card(story, CHEN)
        has(shown.text or "", "进行中")
        assert not [data for data in datas(shown) if data.startswith(("ans:", "me:", "remindme"))]
        await story.jump_to(2026, 12, 18, 18)
        has((await card(story, CHEN)).text or "", "已结束")
        await story.ask(CHEN, "/calloff E4")
        await story.tap(CHEN, story.last(CHEN), next(d for d in datas(story.last(CHEN)) if d.startswith("calloff")))
        shown = await card(story, CHEN, "E4")
        has(shown.text or "", "已取消")
        lacks(shown.text or "", ["回执", "未回复"])
        assert {data.partition(":")[0] for data in datas(shown)} == {"ics", "history", "answers", "copy"}

    async def test_who_comes_to_what_is_called_off(self, story: Story):
        await story.ask(CHEN, "/answer E2 参加 3人")
        await story.ask(WANG, "/calloff E2")
        await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("calloff")))
        await story.ask(WANG, "/exchange E2")
        await story.tap(WANG, story.last(WANG), "answers:E2")
        has(story.last(WANG).text or "", "E2 已取消", "天津市科协（3人）")
        lacks(story.last(WANG).text or "", ["未回复"])
        await story.ask(WANG, "/calloff E4")
        await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("calloff")))
        await story.ask(WANG, "/exchange E4")
        await story.tap(WANG, story.last(WANG), "answers:E4")
        has(story.last(WANG).text or "", "E4 已取消")
        lacks(story.last(WANG).text or "", ["未回复", "没有邀请"])


class TestAssociation:
    async def test_its_liaison_answers_in_private_and_changes_it(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        has(shown.text or "", "参加：天津市科协", "未回复：河北省科协")
        for data in ("cnt:E2:0:up", "cnt:E2:0:up", "cnt:E2:0:up", "cnt:E2:0:down"):
            await story.tap(CHEN, shown, data)
        assert answers(story) == [("TJ", "coming", 2)]
        has(shown.text or "", "天津市科协（2人）")
        await story.tap(CHEN, shown, "ans:E2:0:not_coming")
        assert answers(story) == [("TJ", "not_coming", 2)]
        has(shown.text or "", "不参加：天津市科协\n")
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        has(shown.text or "", "天津市科协（2人）")

    async def test_two_quick_taps_are_one_answer(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:coming", times=2)
        assert len(story.rows("SELECT 1 FROM changes WHERE field LIKE 'answer.%'")) == 1

    async def test_the_number_by_reply(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:maybe")
        await story.tap(CHEN, shown, "cnt:E2:0:ask")
        has(await story.ask(CHEN, "很多", reply_to=story.last(CHEN)), "数字")
        has(await story.ask(CHEN, "共十二人", reply_to=story.last(CHEN)), "待定：天津市科协（12人）")
        assert answers(story) == [("TJ", "maybe", 12)]

    async def test_never_fewer_than_one_nor_more_than_can_be_kept(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        await story.tap(CHEN, shown, "cnt:E2:0:down")
        assert answers(story) == [("TJ", "coming", 1)]
        await story.ask(CHEN, "/answer E2 9999")
        await story.tap(CHEN, story.last(CHEN), "cnt:E2:0:up")
        assert answers(story) == [("TJ", "coming", 9999)]

    async def test_in_a_group_by_whoever_may(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        has(await story.tap(SUN, shown, "ans:E2:0:coming"), "联络员", "陈浩", "Chen Hao")
        has(await story.tap(LIU, shown, "ans:E2:0:coming"), "天津市科协、河北省科协")
        assert answers(story) == []
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        await story.tap(MA, shown, "ans:E2:0:coming")
        await story.tap(CHEN, shown, "cnt:E2:0:up")
        await story.tap(MA, shown, "cnt:E2:0:up")
        await story.tap(MA, shown, "cnt:E2:0:up")
        assert answers(story) == [("HE", "coming", 2), ("TJ", "coming", 1)]
        has(shown.text or "", "天津市科协（1人）、河北省科协（2人），共3人", "(1 pessoa)", "(2 pessoas) — 3 no total")

    async def test_in_a_group_the_number_is_asked_of_who_taps(self, story: Story):
        shown = await card(story, CHEN, chat=story.tj)
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        has(await story.tap(ZHOU, shown, "cnt:E2:0:ask"), "陈浩")
        await story.tap(CHEN, shown, "cnt:E2:0:ask")
        ask = story.last(story.tj)
        assert {entity["user_id"] for entity in ask.entities if entity["type"] == "text_mention"} == {CHEN}
        await story.ask(CHEN, "4", story.tj, reply_to=ask)
        assert answers(story) == [("TJ", "coming", 4)]

    async def test_in_words(self, story: Story):
        has(await story.ask(CHEN, "/answer E2 参加 3人"), "天津市科协（3人）")
        has(await story.ask(CHEN, "/answer e2 não"), "不参加：天津市科协")
        has(await story.ask(CHEN, "/answer E2"), "/answer E2", "参加 3人", "天津市科协、河北省科协")
        has(await story.ask(CHEN, "/answer"), "/answer")
        has(await story.ask(CHEN, "/answer E99 参加"), "E99")
        assert answers(story) == [("TJ", "not_coming", 3)]

    async def test_an_administrator_notes_what_came_by_telephone(self, story: Story):
        has(await story.ask(WANG, "/answer E2 河北 参加 5人"), "河北省科协（5人）")
        assert answers(story) == [("HE", "coming", 5)]
        has(await story.ask(WANG, "/answer E2 深圳 参加"), "深圳")
        has(await story.ask(WANG, "/answer E2 参加"), "天津市科协、河北省科协")
        has(await story.ask(CHEN, "/answer E2 HE 不参加"), "马晓燕")
        assert answers(story) == [("HE", "coming", 5)]

    async def test_until_the_start(self, story: Story):
        shown = await card(story, CHEN)
        await story.jump_to(2026, 12, 18, 14)
        has(await story.tap(CHEN, shown, "ans:E2:0:coming"), "E2", "已经开始")
        has(shown.text or "", "进行中")
        assert not [data for data in datas(shown) if data.startswith("ans:")]
        has(await story.ask(CHEN, "/answer E2 参加"), "已经开始")
        assert answers(story) == []

    async def test_a_card_from_before_a_move_shows_the_new_time_first(self, story: Story):
        shown = await card(story, CHEN)
        story.rows("UPDATE cards SET message_id = 0")
        await story.ask(WANG, "/move E2 2026-12-21 10:00")
        has(await story.tap(CHEN, shown, "ans:E2:0:coming"), "E2", "变更")
        has(shown.text or "", "2026年12月21日")
        assert answers(story) == []
        await story.tap(CHEN, shown, "ans:E2:1:coming")
        assert answers(story) == [("TJ", "coming", None)]

    async def test_a_cancelled_one_says_so(self, story: Story):
        shown = await card(story, CHEN)
        await story.ask(WANG, "/calloff E2")
        await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("calloff")))
        has(await story.craft(CHEN, shown, "ans:E2:0:coming"), "E2", "已取消")
        has(await story.craft(CHEN, shown, "ans:E99:0:coming"), "E99")
        assert answers(story) == []


class TestDeputies:
    async def test_whom_the_liaison_names_answers(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "deputies:E2")
        assert [button.label for button in buttons(shown)][:2] == ["孙丽", "周涛"]
        chosen = next(button for button in buttons(shown) if button.label == "孙丽")
        await story.tap(CHEN, shown, chosen.data)
        assert "✓ 孙丽" in [button.label for button in buttons(shown)]
        theirs = await card(story, SUN)
        await story.tap(SUN, theirs, "ans:E2:0:coming")
        assert answers(story) == [("TJ", "coming", None)]
        assert not any(data.startswith("deputies") for data in datas(theirs))
        has(await story.craft(SUN, theirs, "deputies:E2"), "陈浩")
        await story.tap(CHEN, shown, chosen.data)
        has(await story.tap(SUN, theirs, "ans:E2:0:not_coming"), "陈浩")
        assert answers(story) == [("TJ", "coming", None)]

    async def test_in_words(self, story: Story):
        has(await story.ask(CHEN, "/deputy E2 周涛"), "周涛", "可以代表天津市科协")
        has(await story.ask(CHEN, "/deputy E2 周涛"), "不再代表")
        has(await story.ask(CHEN, "/deputy E2 高翔"), "高翔")
        has(await story.ask(LIU, "/deputy E2 刘洋"), "天津市科协、河北省科协")


class TestOneself:
    async def test_only_the_own_liaison_sees_it(self, story: Story):
        shown = await card(story, SUN)
        assert not [data for data in datas(shown) if data.startswith("ans:")]
        await story.tap(SUN, shown, "me:E2:0:coming")
        has(shown.text or "", "您已表示本人可以参加")
        assert answers(story) == []
        has((await card(story, CHEN)).text or "", "本人可参加：孙丽")
        for person in (WANG, MA, ZHOU, ZHAO):
            lacks((await card(story, person)).text or "", ["孙丽"])
        lacks((await card(story, CHEN, chat=story.tj)).text or "", ["孙丽"])
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "copy:exchange:E2")
        lacks(story.texts(CHEN)[-1], ["孙丽", "🙋"])

    async def test_it_brings_reminders_and_goes_with_a_second_tap(self, story: Story):
        shown = await card(story, SUN)
        await story.tap(SUN, shown, "me:E2:0:coming")
        assert await reminders(story, "exchange", "孙丽") == [60, 1440]
        await story.tap(SUN, shown, "me:E2:0:coming")
        assert await reminders(story, "exchange", "孙丽") == []
        lacks(shown.text or "", ["您已表示"])

    async def test_of_the_hosts_side_too(self, story: Story):
        await story.tap(LIU, await card(story, LIU), "me:E2:0:maybe")
        has((await card(story, ZHAO)).text or "", "本人待定：刘洋")

    async def test_without_a_part_in_it_there_is_nothing_to_say(self, story: Story):
        shown = await card(story, GAO, "E11")
        assert not [data for data in datas(shown) if data.startswith(("me:", "ans:"))]
        has(await story.craft(GAO, shown, "me:E11:0:coming"), "E11")

    async def test_in_words_in_private(self, story: Story):
        has(await story.ask(SUN, "/answer E2 能来"), "您已表示本人可以参加")
        has(await story.ask(SUN, "/answer E2 参加", story.tj), "陈浩")


class TestNames:
    async def named(self, story: Story) -> Message:
        await story.ask(ZHAO, "/exchange E2")
        host = story.last(ZHAO)
        await story.tap(ZHAO, host, "arrange:E2")
        await story.tap(ZHAO, host, "asks:E2:on")
        assert "☑ 收集名单" in [button.label for button in buttons(host)]
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        await story.tap(CHEN, shown, "names:E2:0")
        has(story.last(CHEN).text or "", "每行一人", "张三")
        await story.ask(CHEN, NAMES, reply_to=story.last(CHEN))
        return story.last(CHEN)

    async def test_are_asked_for_where_the_host_wants_them(self, story: Story):
        shown = await card(story, CHEN)
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        assert not [data for data in datas(shown) if data.startswith("names")]
        shown = await self.named(story)
        has(shown.text or "", "天津市科协（2人）")
        assert story.rows("SELECT name, post, phone FROM delegates ORDER BY place") == [
            ("孙丽", "副部长", "13800138000"),
            ("周涛", "处长", "022-23456789"),
        ]

    async def test_are_seen_by_the_host_and_the_association_alone(self, story: Story):
        await self.named(story)
        for person, sees in ((ZHAO, True), (WANG, True), (CHEN, True), (LIU, False), (MA, False), (SUN, False)):
            shown = await card(story, person)
            await story.tap(person, shown, "answers:E2")
            has(shown.text or "", "天津市科协")
            assert ("13800138000" in (shown.text or "")) is sees, person
        lacks((await card(story, LIU, chat=story.joint)).text or "", ["13800138000", "副部长"])
        group = story.last(story.joint)
        await story.tap(ZHAO, group, "answers:E2")
        lacks("".join(story.texts(story.joint)), ["13800138000"])

    async def test_an_administrator_of_another_association_does_not_see_them(self, story: Story):
        await self.named(story)
        await story.ask(WANG, "/role 马晓燕 admin")
        shown = await card(story, MA)
        await story.tap(MA, shown, "answers:E2")
        lacks(shown.text or "", ["13800138000"])

    async def test_who_is_in_the_directory_is_reminded(self, story: Story):
        shown = await self.named(story)
        assert await reminders(story, "exchange", "孙丽") == await reminders(story, "exchange", "周涛") == [60, 1440]
        own = await card(story, ZHOU)
        await story.tap(ZHOU, own, "me:E2:0:not_coming")
        assert await reminders(story, "exchange", "周涛") == []
        await story.tap(CHEN, shown, "ans:E2:0:not_coming")
        assert await reminders(story, "exchange", "孙丽") == []
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        assert await reminders(story, "exchange", "孙丽") == [60, 1440]

    async def test_long_names_and_posts_are_shown_whole_page_by_page(self, story: Story):
        shown = await self.named(story)
        await story.tap(CHEN, shown, "names:E2:0")
        people = [f"欧阳{number:02}{'长' * 60}，{'处' * 110}{number:02}，138{number:08}" for number in range(1, 16)]
        await story.ask(CHEN, "\n".join(people), reply_to=story.last(CHEN))
        page = await card(story, WANG)
        await story.tap(WANG, page, "answers:E2")
        seen = page.text or ""
        while onward := [each.data for each in buttons(page) if each.label == "▶"]:
            await story.tap(WANG, page, onward[0])
            seen += page.text or ""
        has(seen, *(f"{'处' * 110}{number:02}，138{number:08}" for number in range(1, 16)))
        assert "…" not in seen and story.refused() == []

    async def test_another_list_takes_its_place(self, story: Story):
        shown = await self.named(story)
        await story.tap(CHEN, shown, "names:E2:0")
        has(story.last(CHEN).text or "", "孙丽，副部长，13800138000")
        has(await story.ask(CHEN, "13800138000", reply_to=story.last(CHEN)), "姓名")
        await story.ask(CHEN, "周涛", reply_to=story.last(CHEN))
        assert story.rows("SELECT name, phone FROM delegates") == [("周涛", "")]
        has(story.texts(CHEN)[-1], "天津市科协（2人）")

    async def test_not_coming_hides_them_and_keeps_them(self, story: Story):
        shown = await self.named(story)
        await story.tap(CHEN, shown, "ans:E2:0:not_coming")
        host = await card(story, ZHAO)
        await story.tap(ZHAO, host, "answers:E2")
        lacks(host.text or "", ["13800138000"])
        await story.tap(CHEN, shown, "ans:E2:0:coming")
        has(shown.text or "", "天津市科协（2人）")


class TestReminders:
    async def test_who_has_not_answered_is_reminded_five_days_ahead(self, story: Story):
        assert await reminders(story, "answer", "陈浩") == [7200]
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:maybe")
        assert await reminders(story, "answer", "陈浩") == []
        assert await reminders(story, "answer", "马晓燕") == [7200]
        await story.jump_to(2026, 12, 13, 9, 1)
        has("".join(story.texts(MA)), "尚未回执")
        lacks("".join(story.texts(CHEN)), ["尚未回执"])

    async def test_wishes_are_shown_and_kept(self, story: Story):
        shown = await card(story, SUN)
        await story.tap(SUN, shown, "remindme:E2")
        await story.tap(SUN, shown, "wish:E2:120")
        assert "✓ 提前2小时" in [button.label for button in buttons(shown)]
        assert await reminders(story, "wanted", "孙丽") == [120]
        await story.tap(SUN, shown, "back:exchange:E2")
        assert "⏰ ✓ 提前2小时" in [button.label for button in buttons(shown)]
        await story.jump_to(2026, 12, 18, 12, 1)
        has(story.texts(SUN)[-1], "E2", "2026年12月18日")

    async def test_in_a_group_a_tap_asks_for_the_usual_in_private(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        has(await story.tap(SUN, shown, "remindme:E2"), "提前1天、提前2小时")
        assert await reminders(story, "wanted", "孙丽") == [120, 1440]
        has(await story.tap(SUN, shown, "remindme:E2"), "已取消")
        assert await reminders(story, "wanted", "孙丽") == []

    async def test_a_move_takes_them_along(self, story: Story):
        await story.tap(SUN, await card(story, SUN), "me:E2:0:coming")
        await story.ask(WANG, "/move E2 2026-12-21 10:00")
        assert await reminders(story, "exchange", "孙丽") == [60, 1440]
        due = story.rows("SELECT due_at FROM reminders WHERE kind = 'exchange' AND ahead = 60 AND state = 'pending'"
                         " AND recipient LIKE 'member:%'")  # fmt: skip
        assert due == [("2026-12-21T01:00:00.000Z",)]


class TestPlainWords:
    async def test_in_reply_to_the_reminder(self, story: Story):
        await story.jump_to(2026, 12, 13, 9, 1)
        reminder = next(m for m in story.by_bot(MA) if "待回执" in (m.text or ""))
        has(await story.ask(MA, "我们3人参加", reply_to=reminder), "参加：河北省科协（3人）")
        assert answers(story) == [("HE", "coming", 3)]

    async def test_with_the_code_in_private(self, story: Story):
        has(await story.ask(CHEN, "E2 不参加"), "不参加：天津市科协")
        has(await story.ask(SUN, "E2 我能来"), "您已表示本人可以参加")
        assert answers(story) == [("TJ", "not_coming", None)]

    async def test_in_a_group_by_who_may_alone(self, story: Story):
        shown = await card(story, LIU, chat=story.joint)
        await story.say(SUN, story.joint, "我们3人参加", shown)
        assert answers(story) == []
        await story.say(CHEN, story.joint, "我们3人参加", shown)
        assert answers(story) == [("TJ", "coming", 3)]
        await story.say(CHEN, story.joint, "E2 不参加")
        assert answers(story) == [("TJ", "coming", 3)]

    async def test_reports_stay_reports(self, story: Story):
        shown = await card(story, CHEN)
        await story.say(CHEN, CHEN, "参加人员名单已报送，共3人", shown)
        assert answers(story) == []
        has((await card(story, CHEN)).text or "", "名单已报送")
