"""A task's buttons: progress, done, blocked, more time; on cards and reminders; for those who may."""

from __future__ import annotations

from story import ANA, CHEN, LIU, MA, SUN, WANG, ZHAO, Story, datas, has, lacks

from bot.sandbox.model import Message


def button(message: Message, start: str) -> str:
    return next(data for data in datas(message) if data.startswith(start))


async def state(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT state FROM items WHERE code = ?", code)
    return str(found[0])


async def deadline(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT deadline_on FROM tasks JOIN items ON items.id = item_id WHERE code = ?", code)
    return str(found[0])


async def card(story: Story, person: int, code: str, chat: int | None = None) -> Message:
    await story.ask(person, f"/task {code}", chat)
    return story.last(chat or person)


class TestCard:
    async def test_who_may_settle_it_has_them_in_private(self, story: Story):
        for person in (ANA, ZHAO, WANG):
            assert [data for data in datas(await card(story, person, "T14")) if data.startswith("act")] == [
                "actc:progress:T14:0",
                "actc:done:T14:0",
                "actc:blocked:T14:0",
                "actc:more:T14:0",
            ]
        for person in (LIU, SUN, CHEN):
            assert not [data for data in datas(await card(story, person, "T14")) if data.startswith("act")]

    async def test_in_a_group_others_hear_who_can(self, story: Story):
        shown = await card(story, LIU, "T14", story.bj)
        has(await story.tap(LIU, shown, "actc:done:T14:0"), "安娜", "赵敏")
        assert await state(story, "T14") == "not_started"
        await story.tap(ANA, shown, "actc:done:T14:0")
        assert await state(story, "T14") == "done"
        has(shown.text or "", "已完成", "concluída")
        assert not [data for data in datas(shown) if data.startswith("act")]

    async def test_two_taps_settle_it_once(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:done:T14:0", times=2)
        assert len(story.rows("SELECT 1 FROM changes WHERE field = 'status'")) == 1
        assert len([text for text in story.texts(story.bj) if text.startswith("🔔")]) == 1

    async def test_an_old_button_shows_how_it_stands(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.ask(WANG, "/deadline T14 2027-05-07")
        has(await story.tap(ANA, shown, "actc:done:T14:0"), "T14", "entretanto")
        assert await state(story, "T14") == "not_started"
        has(shown.text or "", "7 de maio de 2027")
        await story.tap(ANA, shown, "actc:done:T14:1")
        assert await state(story, "T14") == "done"

    async def test_without_a_deadline_nobody_needs_time(self, story: Story):
        shown = await card(story, LIU, "T32")
        assert not [data for data in datas(shown) if ":more:" in data]
        has(await story.craft(LIU, shown, "more:T32:20270305"), "T32")
        has(await story.craft(LIU, shown, "more:T1:20270305"), "王静")


class TestProgress:
    async def test_the_reply_is_recorded(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:progress:T14:0")
        ask = story.last(ANA)
        has(ask.text or "", "T14", "Responda")
        assert ask.forced_reply is not None
        await story.say(ANA, ANA, "Sim, 40% concluído", ask)
        has(await story.ask(ANA, "/task T14"), "40%", "Sim, 40%")

    async def test_in_a_group_the_question_names_who_is_asked(self, story: Story):
        shown = await card(story, ANA, "T14", story.bj)
        await story.tap(ANA, shown, "actc:progress:T14:0")
        ask = story.last(story.bj)
        assert {entity["user_id"] for entity in ask.entities if entity["type"] == "text_mention"} == {ANA}
        assert ask.forced_reply == {"selective": True, "placeholder": ""}
        reply = await story.say(ANA, story.bj, "好", ask)
        assert story.reactions(reply)

    async def test_a_command_or_another_code_is_no_answer(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:blocked:T14:0")
        ask = story.last(ANA)
        has(await story.ask(ANA, "/next", reply_to=ask), "E1")
        await story.say(ANA, ANA, "#atualização T28 em curso", ask)
        assert await state(story, "T14") == "not_started"


class TestBlocked:
    async def test_asks_why_and_tells_those_who_can_help(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:blocked:T14:0")
        said = await story.ask(ANA, "Falta o orçamento", reply_to=story.last(ANA))
        has(said, "não iniciada → bloqueada", "Falta o orçamento")
        assert await state(story, "T14") == "blocked"
        lacks(said, ["em português"])
        has("".join(story.texts(ZHAO)), "🔔", "受阻", "Falta o orçamento（葡文）")
        has("".join(story.texts(story.bj)), "受阻", "bloqueada", "Falta o orçamento")
        shown = await card(story, ANA, "T14")
        has(shown.text or "", "bloqueada", "Falta o orçamento")
        await story.tap(ANA, shown, button(shown, "actc:resume"))
        assert await state(story, "T14") == "not_started"
        has(shown.text or "", "em curso")

    async def test_somebody_elses_reply_is_a_report(self, story: Story):
        shown = await card(story, ANA, "T14", story.bj)
        await story.tap(ANA, shown, "actc:blocked:T14:0")
        await story.say(LIU, story.bj, "我来协调场地的事情", story.last(story.bj))
        assert await state(story, "T14") == "not_started"
        has(await story.ask(LIU, "/task T14"), "我来协调场地")

    async def test_a_picture_without_words_is_asked_again(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:blocked:T14:0")
        await story.upload(ANA, ANA, "a.png", reply_to=story.last(ANA))
        assert await state(story, "T14") == "not_started"
        has(story.texts(ANA)[-1], "motivo")


class TestMoreTime:
    async def ask(self, story: Story, until: str = "more:T14:20270423") -> Message:
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, button(shown, "actc:more"))
        steps = story.last(ANA)
        await story.tap(ANA, steps, until)
        return steps

    async def test_offers_steps_from_the_deadline(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:more:T14:0")
        assert datas(story.last(ANA)) == [
            "more:T14:20270423", "more:T14:20270430", "more:T14:other",
        ]  # fmt: skip

    async def test_the_steps_are_in_the_order_of_their_days(self, story: Story):
        await story.ask(ZHAO, "/deadline T14 2027-04-26")
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, button(shown, "actc:more"))
        days = [data.split(":")[2] for data in datas(story.last(ANA))]
        assert days == ["20270430", "20270503", "20270510", "other"]

    async def test_goes_to_the_leads_liaison_who_grants_with_one_tap(self, story: Story):
        steps = await self.ask(story)
        has(steps.text or "", "Zhao Min", "16 de abril", "23 de abril")
        asked = story.last(ZHAO)
        has(asked.text or "", "延期申请", "安娜", "2027年4月16日", "2027年4月23日")
        assert not any("延期申请" in text for person in (WANG, CHEN, MA) for text in story.texts(person))
        await story.tap(ZHAO, asked, button(asked, "request:grant"), times=2)
        assert await deadline(story, "T14") == "2027-04-23"
        has(asked.text or "", "已获同意", "赵敏")
        told = [text for text in story.texts(ANA) if "deferido" in text]
        assert len(told) == 1
        has(told[0], "23 de abril de 2027", "Zhao Min")
        assert not any(text.startswith("🔔") for text in story.texts(ANA))
        assert len([text for text in story.texts(story.bj) if text.startswith("🔔")]) == 1

    async def test_a_date_in_reply_to_the_steps_is_asked_for_and_no_progress(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:more:T14:0")
        has(await story.ask(ANA, "7 de maio", reply_to=story.last(ANA)), "7 de maio de 2027", "Zhao Min")
        has(story.last(ZHAO).text or "", "延期申请", "2027年5月7日")
        assert story.rows("SELECT count(*) FROM reports WHERE source = 'chat'") == [(0,)]

    async def test_refused(self, story: Story):
        await self.ask(story)
        asked = story.last(ZHAO)
        await story.tap(ZHAO, asked, button(asked, "request:refuse"))
        assert await deadline(story, "T14") == "2027-04-16"
        has(story.texts(ANA)[-1], "indeferido", "16 de abril de 2027")
        has(asked.text or "", "未获同意")
        assert not [data for data in datas(asked) if data.startswith("request")]

    async def test_asking_again_replaces_the_request(self, story: Story):
        await self.ask(story)
        first = story.last(ZHAO)
        await self.ask(story, "more:T14:20270430")
        second = story.last(ZHAO)
        has(await story.tap(ZHAO, first, button(first, "request:grant")), "取代")
        assert await deadline(story, "T14") == "2027-04-16"
        await story.tap(ZHAO, second, button(second, "request:grant"))
        assert await deadline(story, "T14") == "2027-04-30"

    async def test_the_same_again_is_not_sent_again(self, story: Story):
        await self.ask(story)
        await self.ask(story)
        assert len([text for text in story.texts(ZHAO) if "延期申请" in text]) == 1

    async def test_another_date_in_words(self, story: Story):
        shown = await card(story, ANA, "T14")
        await story.tap(ANA, shown, "actc:more:T14:0")
        await story.tap(ANA, story.last(ANA), "more:T14:other")
        ask = story.last(ANA)
        has(await story.ask(ANA, "quando puder", reply_to=ask), "2027-03-05")
        has(await story.ask(ANA, "10 de março", reply_to=story.last(ANA)), "16 de abril", "posterior")
        has(await story.ask(ANA, "20 de maio", reply_to=ask), "20 de maio de 2027", "Zhao Min")
        has(story.texts(ZHAO)[-1], "2027年5月20日")

    async def test_where_no_liaison_can_be_reached_the_administrators_decide(self, story: Story):
        await story.block(ZHAO)
        await self.ask(story)
        has(story.texts(WANG)[-1], "延期申请", "安娜")

    async def test_who_may_grant_it_moves_it(self, story: Story):
        shown = await card(story, ZHAO, "T14")
        await story.tap(ZHAO, shown, "actc:more:T14:0")
        await story.tap(ZHAO, story.last(ZHAO), "more:T14:20270430")
        assert await deadline(story, "T14") == "2027-04-30"
        has("".join(story.texts(ANA)), "🔔", "30 de abril de 2027")

    async def test_overtaken_by_the_plan(self, story: Story):
        await self.ask(story)
        await story.ask(WANG, "/deadline T14 2027-06-30")
        asked = next(m for m in story.by_bot(ZHAO) if "延期申请" in (m.text or ""))
        await story.tap(ZHAO, asked, button(asked, "request:grant"))
        assert await deadline(story, "T14") == "2027-06-30"
        has(asked.text or "", "不再适用")

    async def test_at_night_it_waits_for_the_morning(self, story: Story):
        await story.jump_to(2026, 12, 1, 22)
        await self.ask(story)
        assert not any("延期申请" in text for text in story.texts(ZHAO))
        await story.jump_to(2026, 12, 2, 8, 1)
        has(story.texts(ZHAO)[-1], "延期申请")

    async def test_through_a_restart(self, story: Story):
        await self.ask(story)
        await story.restart()
        asked = story.last(ZHAO)
        await story.tap(ZHAO, asked, button(asked, "request:grant"))
        assert await deadline(story, "T14") == "2027-04-23"

    async def test_only_who_may_decides(self, story: Story):
        await self.ask(story)
        asked = story.last(ZHAO)
        await story.ask(WANG, "/role 赵敏 member")
        has(await story.tap(ZHAO, asked, button(asked, "request:grant")), "王静")
        assert await deadline(story, "T14") == "2027-04-16"


class TestReminder:
    async def test_one_task_has_them_all_and_is_marked(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        reminder = next(m for m in story.by_bot(WANG) if (m.text or "").startswith("⏰"))
        assert {"actr:done:T1:0", "actr:progress:T1:0", "actr:blocked:T1:0", "actr:more:T1:0", "task:T1"} <= set(
            datas(reminder)
        )
        await story.tap(WANG, reminder, "actr:done:T1:0", times=2)
        assert await state(story, "T1") == "done"
        has(reminder.text or "", "✅ T1", "已完成")
        lacks("".join(datas(reminder)), ["actr"])

    async def test_of_several_each_can_be_settled(self, story: Story):
        for code in ("T3", "T13"):
            await story.ask(WANG, f"/deadline {code} 2026-12-09")
        await story.jump_to(2026, 12, 2, 9, 1)
        reminder = next(m for m in story.by_bot(LIU) if (m.text or "").startswith("⏰"))
        for code in ("T3", "T13"):
            acts = [f"actr:{what}:{code}:1" for what in ("done", "progress", "more")]
            assert {*acts, f"task:{code}"} <= set(datas(reminder))
        await story.tap(LIU, reminder, "actr:progress:T13:1")
        has(await story.ask(LIU, "已收到三家单位的目录，30%"), "已记入T13")
        await story.jump(5)
        has(reminder.text or "", "已记录进展（30%）")
        await story.tap(LIU, reminder, button(reminder, "actr:done:T3"))
        has(reminder.text or "", "✅ T3", "T13")
        assert (await state(story, "T3"), await state(story, "T13")) == ("done", "in_progress")
        assert button(reminder, "actr:done:T13")

    async def test_a_reminder_of_before_a_move(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        reminder = next(m for m in story.by_bot(WANG) if (m.text or "").startswith("⏰"))
        await story.ask(ZHAO, "/deadline T1 2026-12-25")
        has(await story.tap(WANG, reminder, "actr:done:T1:0"), "T1", "变更")
        assert await state(story, "T1") == "not_started"
        has(reminder.text or "", "2026年12月25日")
