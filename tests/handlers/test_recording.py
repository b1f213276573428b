"""Recording what people post: replies, marks, /report, pictures, edits, and what is not recorded."""

from __future__ import annotations

import pytest
from story import ANA, BREATH, CHEN, LIU, MA, PNG, STRANGER, WANG, ZHAO, Story, has, lacks

from bot.sandbox.model import Message

WRITING = "✍"


def reports(story: Story, code: str = "T7") -> list[tuple[str, str, int | None, int | None]]:
    """Return what people posted on an item: words, author's account, chat and message."""
    return story.rows(  # type: ignore[return-value]
        "SELECT texts.text, members.user_id, telegram_chat_id, message_id FROM reports"
        " JOIN items ON items.id = item_id LEFT JOIN members ON members.id = author_id"
        " LEFT JOIN texts ON texts.owner_kind = 'report' AND texts.owner_id = reports.id"
        " WHERE items.code = ? AND source = 'chat' AND withdrawn_at IS NULL ORDER BY reports.id",
        code,
    )


async def card(story: Story, chat: int, words: str = "/task T7", by: int = WANG) -> Message:
    await story.ask(by, words, chat)
    return story.last(chat)


async def album(story: Story, chat: int, size: int, caption: str, reply: Message | None) -> list[Message]:
    """Send an album whose second picture bears the words."""
    files = [(f"{place}.png", "image/png", PNG) for place in range(size)]
    story.clock.advance(BREATH)
    messages = story.acts.album(LIU, chat, files, caption=caption, captioned=1, reply_to=reply.id if reply else None)
    await story.calm()
    return messages


class TestWays:
    async def test_a_reply_to_a_message_about_it(self, story: Story):
        message = await story.say(LIU, story.bj, "已联系12位专家，7位同意", await card(story, story.bj))
        assert story.reactions(message) == WRITING
        assert reports(story) == [("已联系12位专家，7位同意", LIU, story.bj, message.id)]
        has(await story.ask(WANG, "/task T7"), "进展：已联系12位专家，7位同意", "刘洋", "2026年11月30日（星期一）09:00")
        has(await story.ask(ANA, "/task T7"), "已联系12位专家", "(em chinês)", "Liu Yang", "09h00")

    async def test_a_reply_to_the_owners_answer(self, story: Story):
        message = await story.say(
            ANA, story.bj, "Falei com doze especialistas", await card(story, story.bj, "/owner T7")
        )
        assert story.reactions(message) == WRITING
        has(await story.ask(LIU, "/task T7"), "Falei com doze especialistas（葡文）", "安娜·席尔瓦")

    async def test_marks_and_the_command(self, story: Story):
        ways = (
            *("#进展 T7 已联系", "#进展T7：已联系", "# 进展 T7 已联系", "#進展 Ｔ７ 已联系", "#atualização T7 已联系"),
            *(
                "#atualizacao t7: 已联系",
                "#ATUALIZAÇÃO T7 — 已联系",
                "/report T7 已联系",
                "/report@ponte_bot T7 已联系",
            ),
            *("/report\nT7\n已联系", "@ponte_bot #进展 T7 已联系"),
        )
        for words in ways:
            message = await story.say(LIU, story.bj, words)
            assert story.reactions(message) == WRITING, words
        assert [report[0] for report in reports(story)] == ["已联系"] * len(ways)

    async def test_in_private(self, story: Story):
        message = await story.say(ZHAO, ZHAO, "#进展 T7 已联系12位专家")
        assert story.reactions(message) == WRITING
        message = await story.say(ANA, ANA, "#atualização T14 primeira versão", None)
        assert story.reactions(message) == WRITING
        has(await story.ask(ANA, "/task T14"), "primeira versão", "Ana Silva", "30 de novembro de 2026")

    async def test_several_codes(self, story: Story):
        await story.say(LIU, story.bj, "#进展 T7、T8 和 E2：方案已定")
        assert [len(reports(story, code)) for code in ("T7", "T8", "E2")] == [1, 1, 1]
        assert reports(story, "T8")[0][0] == "方案已定"
        has(await story.ask(LIU, "/exchange E2"), "方案已定", "刘洋")

    async def test_a_percentage(self, story: Story):
        await story.say(LIU, story.bj, "#进展 T7 已完成40%")
        has(await story.ask(LIU, "/task T7"), "40%", "进行中")
        lacks(story.texts(LIU)[-1], ["未开始"])

    async def test_a_reply_in_the_group_where_the_bot_is_a_plain_member(self, story: Story):
        message = await story.say(CHEN, story.tj, "名单已报送", await card(story, story.tj, "/task T4"))
        assert story.reactions(message) == WRITING
        unheard = await story.say(CHEN, story.tj, "#进展 T4 名单已核对")
        assert story.reactions(unheard) is None
        message = await story.say(CHEN, story.tj, "/report T4 名单已核对")
        assert story.reactions(message) == WRITING
        assert [report[0] for report in reports(story, "T4")] == ["名单已报送", "名单已核对"]

    async def test_a_code_in_a_reply_wins_over_the_message(self, story: Story):
        await story.say(LIU, story.bj, "T8 方案已定", await card(story, story.bj))
        assert (len(reports(story, "T7")), len(reports(story, "T8"))) == (0, 1)

    async def test_a_reply_to_a_reminder(self, story: Story):
        await story.jump_to(2026, 12, 8, 9, 1)
        reminder = next(message for message in reversed(story.by_bot(WANG)) if "T1" in (message.text or ""))
        message = await story.say(WANG, WANG, "文本已送三地征求意见", reminder)
        assert story.reactions(message) == WRITING
        assert [report[0] for report in reports(story, "T1")] == ["文本已送三地征求意见"]

    async def test_a_reply_to_a_list_names_its_code(self, story: Story):
        page = await card(story, story.bj, "/tasks")
        message = await story.say(LIU, story.bj, "T7 已联系12位专家", page)
        assert story.reactions(message) == WRITING
        asked = await story.ask(LIU, "已经有眉目了", story.bj, page)
        has(asked, "#进展 T7", "#atualização T7")
        assert len(reports(story)) == 1

    async def test_the_latest_word_is_the_progress_and_earlier_ones_stay(self, story: Story):
        for words in ("第一步完成", "第二步完成", "第三步完成"):
            await story.say(LIU, story.bj, f"#进展 T7 {words}")
        said = await story.ask(LIU, "/task T7")
        assert said.index("进展：第三步完成") < said.index("第二步完成") < said.index("第一步完成")


class TestFiles:
    async def test_a_picture_with_a_caption(self, story: Story):
        message = await story.upload(LIU, story.bj, "会场.png", caption="#进展 T7 启动会已召开")
        assert story.reactions(message) == WRITING
        has(await story.ask(LIU, "/task T7"), "启动会已召开", "1个附件")

    async def test_a_command_as_a_caption(self, story: Story):
        message = await story.upload(CHEN, story.tj, "名单.pdf", caption="/report T4 名单见附件")
        assert story.reactions(message) == WRITING
        has(await story.ask(CHEN, "/task T4"), "名单见附件", "1个附件")

    async def test_a_document_without_words_in_a_reply(self, story: Story):
        message = await story.upload(LIU, story.bj, "方案.pdf", reply_to=await card(story, story.bj))
        assert story.reactions(message) == WRITING
        has(await story.ask(ANA, "/task T7"), "ficheiros)", "1 ficheiro")

    async def test_an_album_is_one_report(self, story: Story):
        for chat, person in ((story.bj, LIU), (ZHAO, ZHAO)):
            before = len(story.by_bot(chat))
            first = await story.upload(person, chat, "1.png", "2.png", "3.png", caption="#进展 T8 现场照片")
            assert story.reactions(first) == WRITING
            assert len(story.by_bot(chat)) == before
        assert len(reports(story, "T8")) == 2
        has(await story.ask(LIU, "/task T8"), "3个附件")

    async def test_an_album_with_its_words_on_a_later_picture(self, story: Story):
        about = await card(story, story.bj)
        for caption, code, reply in (("现场照片", "T7", about), ("#进展 T8 现场照片", "T8", None)):
            _, second, _ = await album(story, story.bj, 3, caption, reply)
            assert [report[0] for report in reports(story, code)] == ["现场照片"]
            has(await story.ask(LIU, f"/task {code}"), "现场照片", "3个附件")
            await story.edit(LIU, second, caption.replace("现场", "会场"))
            assert [report[0] for report in reports(story, code)] == ["会场照片"]

    async def test_an_album_that_says_nothing_is_asked_about_once(self, story: Story):
        before = len(story.by_bot(LIU))
        await story.upload(LIU, LIU, "1.png", "2.png", "3.png")
        assert len(story.by_bot(LIU)) == before + 1
        assert story.texts(story.bj) == []
        await story.upload(LIU, story.bj, "1.png", "2.png")
        assert story.texts(story.bj) == []


class TestEdits:
    async def test_new_words_replace_the_old(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 已联系12位专家")
        await story.edit(LIU, message, "#进展 T7 已联系15位专家")
        said = await story.ask(LIU, "/task T7")
        has(said, "已联系15位专家", "已修改")
        lacks(said, ["12位"])
        assert len(reports(story)) == 1
        assert story.rows("SELECT text FROM report_revisions WHERE text LIKE '已联系%' ORDER BY no") == [
            ("已联系12位专家",),
            ("已联系15位专家",),
        ]

    async def test_of_a_command(self, story: Story):
        message = await story.say(ANA, story.bj, "/report T7 doze especialistas")
        await story.edit(ANA, message, "/report T7 quinze especialistas")
        has(await story.ask(ANA, "/task T7"), "quinze especialistas", "editad")

    async def test_of_a_percentage(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成40%")
        await story.edit(LIU, message, "#进展 T7 完成60%")
        has(await story.ask(LIU, "/task T7"), "状态：进行中，60%")

    async def test_of_a_mistyped_code(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T77 已联系12位专家")
        has(story.texts(story.bj)[-1], "T77")
        await story.edit(LIU, message, "#进展 T7 已联系12位专家")
        assert story.reactions(message) == WRITING
        assert [report[0] for report in reports(story)] == ["已联系12位专家"]

    async def test_of_the_code(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 已完成80%")
        await story.edit(LIU, message, "#进展 T8 已完成80%")
        has(story.texts(story.bj)[-1], "T8", "Registado")
        assert (reports(story), len(reports(story, "T8"))) == ([], 1)
        said = await story.ask(LIU, "/task T7")
        has(said, "状态：未开始")
        lacks(said, ["80%"])
        has(await story.ask(LIU, "/task T8"), "进行中，80%", "已完成80%", "刘洋")
        assert story.rows(
            "SELECT text FROM report_revisions JOIN reports ON reports.id = report_id JOIN items ON items.id = item_id"
            " WHERE code = 'T7' AND source = 'chat'"
        ) == [("已完成80%",)]
        await story.edit(LIU, message, "#进展 T7 已完成70%")
        assert (len(reports(story)), reports(story, "T8")) == (1, [])
        has(await story.ask(LIU, "/task T7"), "进行中，70%", "已完成70%")

    async def test_of_a_code_to_several_and_back(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成20%")
        await story.edit(LIU, message, "#进展 T7 T8 完成20%")
        assert [len(reports(story, code)) for code in ("T7", "T8")] == [1, 1]
        has(await story.ask(LIU, "/task T8"), "20%")
        await story.edit(LIU, message, "#进展 T7 完成20%")
        assert [len(reports(story, code)) for code in ("T7", "T8")] == [1, 0]
        lacks(await story.ask(LIU, "/task T8"), ["20%"])
        has(await story.ask(LIU, "/task T7"), "20%")

    async def test_of_a_code_that_nobody_has_changes_nothing(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成20%")
        await story.edit(LIU, message, "#进展 T99 完成30%")
        has(story.texts(story.bj)[-1], "T99")
        assert [report[0] for report in reports(story)] == ["完成20%"]

    async def test_a_percentage_that_moves_away_leaves_that_of_before(self, story: Story):
        await story.say(ANA, story.bj, "#atualização T7 30% concluído")
        message = await story.say(LIU, story.bj, "#进展 T7 完成80%")
        await story.edit(LIU, message, "#进展 T8 完成80%")
        has(await story.ask(LIU, "/task T7"), "状态：进行中，30%")

    async def test_a_percentage_that_is_no_longer_said(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成80%")
        await story.edit(LIU, message, "还在联系专家")
        said = await story.ask(LIU, "/task T7")
        has(said, "进展：还在联系专家", "已修改")
        lacks(said, ["80%"])

    async def test_of_an_albums_code_takes_its_pictures_along(self, story: Story):
        message = await story.upload(LIU, story.bj, "1.png", "2.png", "3.png", caption="#进展 T7 现场照片")
        await story.edit(LIU, message, "#进展 T8 现场照片")
        has(await story.ask(LIU, "/task T8"), "现场照片", "3个附件")
        assert reports(story) == []

    async def test_are_journalled_as_their_authors(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成40%")
        await story.edit(LIU, message, "#进展 T7 完成60%")
        assert story.rows(
            "SELECT user_id, after, inbox.done_at = changesets.at FROM changes"
            " JOIN changesets ON changesets.id = set_id JOIN members ON members.id = actor_id"
            " JOIN inbox ON inbox.update_id = changesets.update_id WHERE field = 'percent' ORDER BY changes.id"
        ) == [(LIU, "40", 1), (LIU, "60", 1)]

    async def test_by_who_is_no_longer_in(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 完成40%")
        story.rows("UPDATE members SET user_id = NULL WHERE user_id = ?", LIU)
        await story.edit(LIU, message, "#进展 T7 完成60%")
        has(story.texts(story.bj)[-1], "邀请链接")
        assert [report[0] for report in reports(story)] == ["完成40%"]

    async def test_of_what_was_never_recorded(self, story: Story):
        message = await story.say(LIU, story.bj, "下午开会")
        await story.edit(LIU, message, "下午三点开会")
        asked = await story.say(LIU, LIU, "/next")
        await story.edit(LIU, asked, "/tasks")
        assert story.rows("SELECT count(*) FROM reports WHERE source = 'chat'") == [(0,)]

    async def test_by_a_stranger_or_in_a_group_that_is_not_registered(self, story: Story):
        group = story.world.add_group("别的群", [LIU, STRANGER], "administrator").id
        message = await story.say(STRANGER, group, "你好")
        await story.edit(STRANGER, message, "#进展 T7 完成")
        message = await story.say(LIU, group, "你好")
        await story.edit(LIU, message, "#进展 T7 完成")
        assert reports(story) == []


class TestNotRecorded:
    async def test_courtesies_in_a_reply(self, story: Story):
        for chat in (story.bj, LIU):
            about = await card(story, chat, by=LIU)
            before = len(story.by_bot(chat))
            for words in ("收到", "收到，谢谢！", "好的👍", "👍", "Obrigado!", "Muito obrigada, recebido.", "ok"):
                message = await story.say(LIU, chat, words, about)
                assert story.reactions(message) is None, words
            assert len(story.by_bot(chat)) == before
        assert reports(story) == []

    async def test_questions_in_a_reply(self, story: Story):
        for chat in (story.bj, LIU):
            about = await card(story, chat, by=LIU)
            for words in ("进展如何？", "谁负责?", "为什么这么慢？"):
                message = await story.say(LIU, chat, words, about)
                assert story.reactions(message) is None, words
        assert reports(story) == []

    async def test_commands_for_others_and_mistyped_ones(self, story: Story):
        for chat in (story.bj, LIU):
            about = await card(story, chat, by=LIU)
            before = len(story.by_bot(chat))
            for words in ("/weather@other_bot Beijing", "/tsk T7", "/report@other_bot T7 完成"):
                message = await story.say(LIU, chat, words, about)
                assert story.reactions(message) is None, words
            await story.upload(LIU, chat, "1.png", caption="/tsk T7 完成", reply_to=about)
            assert len(story.by_bot(chat)) == before
        message = await story.say(LIU, story.bj, "#进展 T7 完成")
        await story.edit(LIU, message, "/tsk T8 完成")
        assert [report[0] for report in reports(story)] == ["完成"]

    async def test_what_people_say_to_each_other(self, story: Story):
        about = await story.say(LIU, story.bj, "T7 怎么样了")
        await story.say(ANA, story.bj, "已联系12位专家", about)
        await story.say(ANA, story.bj, "T7 没问题")
        assert story.texts(story.bj) == []
        assert reports(story) == []

    async def test_a_mark_without_words_or_code_is_asked_about(self, story: Story):
        has(await story.ask(LIU, "#进展 T7", story.bj), "/report@ponte_bot T7")
        has(await story.ask(ANA, "#atualização primeira versão", story.bj), "#atualização T7")
        has(await story.ask(LIU, "/report"), "/report T7")
        has(await story.ask(LIU, "/report T7"), "/report T7 ")
        has(await story.ask(LIU, "#进展 T99 完成", story.bj), "T99")
        has(await story.ask(LIU, "#进展 P1 完成"), "P1")
        assert story.rows("SELECT count(*) FROM reports WHERE source = 'chat'") == [(0,)]

    async def test_all_or_nothing_where_one_code_is_wrong(self, story: Story):
        has(await story.ask(LIU, "#进展 T7 T99 完成", story.bj), "T99")
        assert reports(story) == []

    async def test_a_stranger_in_a_registered_group(self, story: Story):
        about = await card(story, story.bj)
        story.groups.add_member(story.bj, WANG, STRANGER)
        has(await story.ask(STRANGER, "已联系12位专家", story.bj, about), "邀请链接")
        assert await story.ask(STRANGER, "/report T7 完成", story.bj) == ""
        assert reports(story) == []

    async def test_a_group_that_is_not_registered(self, story: Story):
        group = story.world.add_group("别的群", [LIU, WANG], "administrator").id
        message = await story.say(LIU, group, "#进展 T7 完成")
        assert story.reactions(message) is None
        has(await story.ask(LIU, "/report T7 完成", group), "/group")
        assert reports(story) == []


class TestWhereReactionsAreRefused:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["setMessageReaction"]

    async def test_words_say_so_instead(self, story: Story):
        for status, why in (
            (400, "Bad Request: REACTION_INVALID"),
            (403, "Forbidden: no"),
            (500, "Internal Server Error"),
        ):
            story.api.fail_next("setMessageReaction", status=status, description=why)
            has(await story.ask(LIU, "#进展 T7 已联系12位专家", story.bj), "T7", "Registado")
        assert len(reports(story)) == 3


class TestMore:
    async def test_a_member_of_another_association(self, story: Story):
        message = await story.say(MA, story.joint, "/report T7 河北已推荐3位专家")
        assert story.reactions(message) == WRITING
        has(await story.ask(LIU, "/task T7"), "河北已推荐3位专家", "马晓燕")

    async def test_an_administrator_who_is_not_in_the_directory(self, story: Story):
        await story.end()
        await story.begin(admin_ids=frozenset({STRANGER}))
        await story.start(STRANGER)
        message = await story.say(STRANGER, STRANGER, "#进展 T7 完成")
        assert story.reactions(message) == WRITING
        has(await story.ask(STRANGER, "/task T7"), "进展：完成 — 管理员", "2026年11月30日（星期一）09:00")
        await story.edit(STRANGER, message, "#进展 T7 启动")
        has(await story.ask(LIU, "/task T7"), "进展：启动 — 管理员", "09:00", "已修改")
        has(await story.ask(ANA, "/task T7"), "administrador", "09h00")

    async def test_the_same_update_twice_counts_once(self, story: Story):
        message = await story.say(LIU, story.bj, "#进展 T7 已联系12位专家")
        from bot.sandbox.wire import as_json

        story.world.updates.push("message", as_json(story.world.wire.message(message)))
        await story.calm()
        assert len(reports(story)) == 1

    async def test_in_a_supergroup(self, story: Story):
        story.groups.migrate(story.bj, WANG)
        await story.calm()
        chat = next(chat.id for chat in story.world.register.chats.values() if chat.kind == "supergroup")
        message = await story.say(LIU, chat, "已联系12位专家", await card(story, chat))
        assert story.reactions(message) == WRITING
        assert reports(story)[0][2:] == (chat, message.id)
