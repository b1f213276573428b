"""A group's board: one pinned, silent message, edited in place, at most once a minute, posted anew where it is gone."""

from __future__ import annotations

import pytest
from story import ANA, LIU, WANG, ZHAO, Story, buttons, has, lacks

from bot.sandbox.model import Message


def board(story: Story, chat: int) -> Message:
    """Return the newest board in a chat."""
    return next(message for message in reversed(story.by_bot(chat)) if (message.text or "").startswith("📌"))


def shown(story: Story, chat: int) -> str:
    return board(story, chat).text or ""


async def test_posted_silently_and_pinned(story: Story):
    story.groups.promote_bot(story.bj, WANG)
    has(await story.ask(ZHAO, "/board", story.bj), "已启用公告板", "/board@ponte_bot 关闭", "afixada")
    has(shown(story, story.bj), "公告板", "E1 ·", "T1 ", "Quadro", "A seguir")
    has(shown(story, story.bj), "（星期五），还有11天", "(sex.) — daqui a 11 dias")
    assert story.world.register.chats[story.bj].pinned == [board(story, story.bj).id]
    assert [call.params.get("disable_notification") for call in story.calls("pinChatMessage")] == ["true"]
    sent = [call for call in story.calls("sendMessage") if str(call.params.get("text", "")).startswith("📌")]
    assert [call.params.get("disable_notification") for call in sent] == ["true"]
    lacks(shown(story, story.bj), ["管理员"])


async def test_its_buttons_lead_to_the_private_chat(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    keyboard = board(story, story.bj).keyboard or []
    assert [button["url"] for row in keyboard for button in row if "url" in button] == [
        "https://t.me/ponte_bot?start=week",
        "https://t.me/ponte_bot?start=tasks",
    ]
    has(await story.start(LIU, "week"), "一周安排")
    has(await story.start(ANA, "tasks"), "Tarefas em aberto", "Ana Silva")
    assert len(buttons(board(story, story.bj))) == 3


async def test_as_text_to_paste_elsewhere(story: Story):
    story.groups.demote_bot(story.bj, WANG)
    await story.ask(ZHAO, "/board", story.bj)
    await story.jump(61)
    shows = board(story, story.bj)
    await story.tap(LIU, shows, "copy:board:0")
    copy = story.last(story.bj)
    assert copy.id > shows.id
    has(copy.text or "", "公告板", "E1 · ", "T1 ", "以上时间为中国时间。", "Quadro")
    lacks(copy.text or "", ["无权置顶"])
    await story.tap(LIU, copy, "plain:pt:board:0")
    has(copy.text or "", "Quadro")
    lacks(copy.text or "", ["公告板"])
    # What goes wrong is said at home alone.
    await story.ask(LIU, "/help")
    has(await story.craft(LIU, story.last(LIU), "copy:board:0"), "失效")


async def test_where_it_may_not_be_pinned_it_says_how_to_let_it(story: Story):
    story.groups.demote_bot(story.bj, WANG)
    await story.calm()
    await story.ask(ZHAO, "/board", story.bj)
    first = board(story, story.bj)
    await story.jump(61)
    has(shown(story, story.bj), "无权置顶", "Não há permissão para afixar")
    assert board(story, story.bj) is first
    story.groups.promote_bot(story.bj, WANG)
    await story.calm()
    assert story.world.register.chats[story.bj].pinned == [first.id]
    await story.jump(61)
    lacks(shown(story, story.bj), ["无权置顶"])
    assert board(story, story.bj) is first


async def test_kept_fresh_by_changes_that_concern_it_at_most_once_a_minute(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    first = board(story, story.bj)
    await story.jump(120)
    edits = len(story.calls("editMessageText"))
    await story.ask(WANG, "/deadline T1 2026-12-08")
    await story.jump(5)
    has(shown(story, story.bj), "2026年12月8日")
    assert len(story.calls("editMessageText")) == edits + 1
    for day in (9, 10, 11):
        await story.ask(WANG, f"/deadline T1 2026-12-{day:02}")
    assert len(story.calls("editMessageText")) == edits + 1
    await story.jump(60)
    has(shown(story, story.bj), "2026年12月11日")
    assert len(story.calls("editMessageText")) == edits + 2
    assert board(story, story.bj) is first


async def test_no_edit_where_nothing_of_it_has_changed(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    await story.jump(120)
    edits = len(story.calls("editMessageText"))
    await story.ask(WANG, "/deadline T30 2027-12-20")
    await story.jump(180)
    assert len(story.calls("editMessageText")) == edits


async def test_what_needs_help_stands_at_home_alone(story: Story):
    story.rows("UPDATE items SET state = 'blocked' WHERE code = 'T7'")
    await story.jump_to(2026, 12, 16, 9)
    await story.ask(ZHAO, "/board", story.bj)
    has(shown(story, story.bj), "需要协助", "⛔ 受阻 · T7", "⚠ 逾期 · T1 ")
    await story.ask(ZHAO, "/board", story.joint)
    has(shown(story, story.joint), "E2 ·", "公告板", "Quadro")
    lacks(shown(story, story.joint), ["需要协助", "Precisa de apoio", "T7 ", "T1 ", "⚠", "⛔"])


async def test_a_day_goes_by(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    has(shown(story, story.bj), "E1 ·")
    await story.jump_to(2026, 12, 4, 12)
    lacks(shown(story, story.bj), ["E1 ·"])


@pytest.mark.parametrize("refusals", [["message to edit not found"]])
async def test_deleted_it_is_posted_anew(story: Story, refusals: list[str]):
    story.groups.promote_bot(story.bj, WANG)
    await story.ask(ZHAO, "/board", story.bj)
    first = board(story, story.bj)
    await story.jump(120)
    story.world.delete(story.world.register.chats[story.bj], first.id)
    await story.ask(WANG, "/deadline T1 2026-12-08")
    await story.jump(5)
    again = board(story, story.bj)
    assert again.id > first.id
    assert story.world.register.chats[story.bj].pinned == [again.id]
    has(again.text or "", "2026年12月8日")


async def test_asked_for_again_it_moves_down_and_switched_off_it_goes(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    first = board(story, story.bj)
    await story.ask(ZHAO, "/board", story.bj)
    assert board(story, story.bj).id > first.id
    assert first.id not in story.world.register.chats[story.bj].messages
    has(await story.ask(ZHAO, "/board 关闭", story.bj), "已停用", "deixou de ter")
    assert not [text for text in story.texts(story.bj) if text.startswith("📌")]
    await story.ask(WANG, "/deadline T1 2026-12-08")
    await story.jump(180)
    assert not [text for text in story.texts(story.bj) if text.startswith("📌")]
    has(await story.ask(ZHAO, "/board off", story.bj), "没有公告板", "/board@ponte_bot")


async def test_who_may(story: Story):
    for words in ("/board", "/board off"):
        lacks(await story.ask(LIU, words, story.bj), ["已启用", "已停用"])
    assert story.rows("SELECT count(*) FROM boards") == [(0,)]
    has(await story.ask(ZHAO, "/board"), "群")
    has(await story.ask(WANG, "/board", story.he), "公告板")


async def test_a_group_that_becomes_a_supergroup_gets_a_new_one(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    await story.jump(120)
    new = story.groups.migrate(story.bj, WANG)
    await story.calm()
    await story.ask(WANG, "/deadline T1 2026-12-08")
    await story.jump(120)
    has(shown(story, new.id), "2026年12月8日")


async def test_after_a_restart_and_when_the_bot_is_let_in_again(story: Story):
    await story.ask(ZHAO, "/board", story.bj)
    first = board(story, story.bj)
    await story.restart()
    await story.ask(WANG, "/deadline T1 2026-12-08")
    await story.jump(120)
    has(shown(story, story.bj), "2026年12月8日")
    assert board(story, story.bj) is first
    assert story.rows("SELECT count(*) FROM outbox WHERE topic = 'board' AND state = 'pending'") == [(1,)]


async def test_hostile_titles(story: Story):
    for number in range(1, 33):
        story.rows(
            "UPDATE texts SET text = ? WHERE owner_kind = 'item' AND owner_id = (SELECT id FROM items WHERE code = ?)",
            *("<b>&" + "长" * 3000 + "\u202e👨‍👩‍👧", f"T{number}"),
        )
    await story.jump_to(2026, 12, 16, 9)
    await story.ask(ZHAO, "/board", story.bj)
    has(shown(story, story.bj), "<b>&长")
