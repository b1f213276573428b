"""What is said next in private answers a question of the bot's, though it is no reply; other talk does not."""

from __future__ import annotations

from story import ANA, CHEN, WANG, ZHAO, Story, buttons, datas, has, lacks

from bot.sandbox.model import Message


def button(message: Message, start: str) -> str:
    return next(data for data in datas(message) if data.startswith(start))


async def state(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT state FROM items WHERE code = ?", code)
    return str(found[0])


async def deadline(story: Story, code: str) -> str:
    (found,) = story.rows("SELECT deadline_on FROM tasks JOIN items ON items.id = item_id WHERE code = ?", code)
    return str(found[0])


class TestAnswers:
    async def asked(self, story: Story, what: str, person: int = ZHAO, code: str = "T7") -> None:
        await story.ask(person, f"/task {code}")
        await story.tap(person, story.last(person), f"actc:{what}:{code}:0")

    async def test_what_comes_next_in_private_is_the_answer(self, story: Story):
        await self.asked(story, "progress")
        has(await story.ask(ZHAO, "已联系六位专家，60%"), "已记入", "T7")
        has(await story.ask(ZHAO, "/task T7"), "已联系六位专家", "60%")

    async def test_what_others_hear_of_is_shown_back_first(self, story: Story):
        await self.asked(story, "blocked")
        has(await story.ask(ZHAO, "两家单位还没有报名单"), "未开始", "受阻", "两家单位还没有报名单", "请确认")
        assert await state(story, "T7") == "not_started"
        await story.tap(ZHAO, story.last(ZHAO), button(story.last(ZHAO), "say:"))
        assert await state(story, "T7") == "blocked"
        has(await story.ask(ZHAO, "/task T7"), "两家单位还没有报名单")

    async def test_so_is_a_day_whoever_may_set_it(self, story: Story):
        for person, words, code, answer in (
            (ZHAO, "能否延到2027年3月20日？", "T7", ("2027年3月20日", "请确认")),
            (ANA, "Pode ser dia 20 de maio de 2027?", "T14", ("20 de maio de 2027", "ponto de contacto")),
        ):
            before = await deadline(story, code)
            await self.asked(story, "more", person, code)
            await story.tap(person, story.last(person), f"more:{code}:other")
            has(await story.ask(person, words), *answer)
            assert await deadline(story, code) == before
            assert story.rows("SELECT count(*) FROM requests") == [(0,)]

    async def test_who_gives_it_up_says_so_with_or_without_the_frame(self, story: Story):
        for words in ("算了", "点错了", "Cancelar", "Esqueça", "Foi engano."):
            for what in ("blocked", "progress", "more"):
                await self.asked(story, what)
                if what == "more":
                    await story.tap(ZHAO, story.last(ZHAO), "more:T7:other")
                question = story.last(ZHAO)
                for quoted in (None, question):
                    has(await story.ask(ZHAO, words, reply_to=quoted), "未作改动" if quoted is None else "")
        assert await state(story, "T7") == "not_started"
        assert story.rows("SELECT 1 FROM changes WHERE field = 'status'") == []
        assert "算了" not in await story.ask(ZHAO, "/task T7")

    async def test_what_follows_the_answer_or_something_else_is_none(self, story: Story):
        await self.asked(story, "progress")
        await story.say(ZHAO, ZHAO, "已联系六位专家", story.last(ZHAO))
        has(await story.ask(ZHAO, "我把名单发给他们"), "没有看懂")
        for something in ("/tasks", "tap"):
            await self.asked(story, "progress")
            if something == "tap":
                card_shown = story.by_bot(ZHAO)[-2]
                await story.tap(ZHAO, card_shown, next(data for data in datas(card_shown) if data.startswith("copy")))
            else:
                await story.ask(ZHAO, something)
            has(await story.ask(ZHAO, "我把名单发给他们"), "没有看懂")

    async def test_a_number_and_names(self, story: Story):
        await story.ask(WANG, "/exchange E2")
        await story.tap(WANG, story.last(WANG), "arrange:E2")
        await story.tap(WANG, story.last(WANG), "asks:E2:on")
        await story.ask(CHEN, "/exchange E2")
        await story.tap(CHEN, story.last(CHEN), "ans:E2:0:coming")
        await story.tap(CHEN, story.last(CHEN), "cnt:E2:0:ask")
        has(await story.ask(CHEN, "3"), "天津市科协（3人）")
        await story.tap(CHEN, story.last(CHEN), "names:E2:0")
        has(await story.ask(CHEN, "陈浩 主任 13800000000\n孙丽 副主任"), "天津市科协")
        assert story.rows("SELECT count(*) FROM delegates") == [(2,)]

    async def test_a_question_of_ones_own_is_answered_and_ends_it(self, story: Story):
        await self.asked(story, "blocked")
        has(await story.ask(ZHAO, "T8谁负责？"), "T8", "责任人")
        await story.ask(ZHAO, "两家单位还没有报名单")
        assert story.rows("SELECT state FROM items WHERE code = 'T7'") == [("not_started",)]

    async def test_thanks_and_what_comes_long_after_are_no_answer(self, story: Story):
        for pause, words in ((0, "谢谢"), (0, "稍等"), (0, "Um momento"), (31 * 60, "两家单位还没有报名单")):
            await self.asked(story, "blocked")
            await story.jump(pause)
            await story.ask(ZHAO, words)
            assert story.rows("SELECT state FROM items WHERE code = 'T7'") == [("not_started",)], words

    async def test_a_title_or_place_which_everybody_hears_of_needs_the_frame(self, story: Story):
        await story.ask(CHEN, "/place E4")
        has(await story.ask(CHEN, "国家大剧院小剧场"), "没有看懂")

    async def test_in_a_group_only_a_reply_is_one(self, story: Story):
        await story.ask(ZHAO, "/task T7", story.bj)
        await story.tap(ZHAO, story.last(story.bj), "actc:blocked:T7:0")
        await story.say(ZHAO, story.bj, "两家单位还没有报名单")
        assert story.rows("SELECT state FROM items WHERE code = 'T7'") == [("not_started",)]


class TestFilesWithoutWords:
    async def asked(self, story: Story, person: int = ZHAO, code: str = "T7") -> None:
        await story.ask(person, f"/task {code}")
        await story.tap(person, story.last(person), f"actc:progress:{code}:0")

    async def test_answer_the_question_for_progress(self, story: Story):
        await self.asked(story)
        sent = await story.upload(ZHAO, ZHAO, "名单.pdf")
        has(story.last(ZHAO).text or "", "已记入", "T7")
        assert story.reactions(sent) == "✍"
        has(await story.ask(ZHAO, "/task T7"), "仅附件", "1个附件")

    async def test_so_does_an_album_as_one(self, story: Story):
        await self.asked(story, ANA, "T14")
        before = len(story.by_bot(ANA))
        await story.upload(ANA, ANA, "1.png", "2.png", "3.png")
        (told,) = story.by_bot(ANA)[before:]
        has(told.text or "", "Registado", "T14")
        has(await story.ask(ANA, "/task T14"), "3 ficheiros")

    async def test_of_no_other_question_nor_what_somebody_else_wrote(self, story: Story):
        await story.ask(ZHAO, "/task T7")
        await story.tap(ZHAO, story.last(ZHAO), "actc:blocked:T7:0")
        await story.upload(ZHAO, ZHAO, "名单.pdf")
        has(story.last(ZHAO).text or "", "没有看懂")
        await story.upload(ZHAO, ZHAO, "名单.pdf")
        has(story.last(ZHAO).text or "", "没有看懂")
        assert story.rows("SELECT 1 FROM reports WHERE source = 'chat'") == []


class TestTakenBack:
    async def recorded(self, story: Story, person: int, code: str, words: str) -> tuple[Message, Message]:
        await story.ask(person, f"/task {code}")
        await story.tap(person, story.last(person), f"actc:progress:{code}:0")
        said = await story.say(person, person, words)
        return said, story.last(person)

    async def test_by_a_button_with_its_percentage_and_sign(self, story: Story):
        for person, code, words, before, label, after in (
            (ZHAO, "T7", "先吃饭去了，60%", "未开始", "↩ 撤回", "已撤回"),
            (ANA, "T14", "vou almoçar, 60%", "não iniciada", "↩ Anular registo", "Registo anulado"),
        ):
            said, told = await self.recorded(story, person, code, words)
            assert [one.label for one in buttons(told)] == [label]
            assert await story.tap(person, told, button(told, "unrecord:")) == ""
            has(told.text or "", after, code)
            assert datas(told) == []
            assert story.reactions(said) is None
            shown = await story.ask(person, f"/task {code}")
            has(shown, before)
            lacks(shown, [words, "60%"])

    async def test_the_reminder_that_showed_it_shows_it_no_more(self, story: Story):
        await story.jump_to(2026, 12, 4, 9, 1)
        reminder = story.last(WANG)
        await story.tap(WANG, reminder, "actr:progress:T1:0")
        await story.say(WANG, WANG, "我先去吃饭，晚点再弄")
        await story.jump(10)
        has(reminder.text or "", "我先去吃饭")
        await story.tap(WANG, story.last(WANG), button(story.last(WANG), "unrecord:"))
        await story.jump(10)
        lacks(reminder.text or "", ["我先去吃饭"])

    async def test_once_and_only_what_was_said_there(self, story: Story):
        said, told = await self.recorded(story, ZHAO, "T7", "已联系六位专家")
        data = button(told, "unrecord:")
        await story.tap(ZHAO, told, data)
        for person in (ZHAO, WANG):
            await story.ask(person, "/task T7")
            has(await story.craft(person, story.last(person), data), "按钮")
        await story.edit(ZHAO, said, "已联系六位专家了")
        lacks(await story.ask(ZHAO, "/task T7"), ["已联系六位专家"])
        # The question still stands: a reply to it is recorded.
        await story.say(ZHAO, ZHAO, "已联系八位专家", story.by_bot(ZHAO)[1])
        has(await story.ask(ZHAO, "/task T7"), "已联系八位专家")
