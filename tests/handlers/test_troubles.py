"""Whom the bot cannot reach and what Telegram does not take: told once, to those who can do something about it."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, GAO, JOAO, SONG, SUN, WANG, ZHAO, Story, has, lacks


def asked(story: Story, chat: int) -> list[str]:
    """Return what the bot has said about its troubles in a chat."""
    return [text for text in story.texts(chat) if text[0] in "🔕🚪🛠"]


class TestPeople:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["bot was blocked", "can't initiate"]

    async def test_the_group_of_who_blocked_the_bot_is_asked_in_its_languages(self, story: Story):
        await story.block(WANG)
        (text,) = asked(story, story.bj)
        has(text, "本助手目前无法私信王静", "Não é possível escrever a Wang Jing em privado")
        for chat in (story.tj, story.he, story.joint, ZHAO, CHEN):
            assert asked(story, chat) == []

    async def test_so_is_that_of_who_never_pressed_start(self, story: Story):
        story.world.register.chats[SUN].started = False
        story.world.register.met.discard(SUN)
        await story.ask(WANG, "/deadline T19 2026-12-05")
        story.rows("UPDATE items SET owner_id = (SELECT id FROM members WHERE user_id = ?) WHERE code = 'T19'", SUN)
        await story.ask(WANG, "/deadline T19 2026-12-06")
        await story.jump_to(2026, 12, 7)
        assert story.rows("SELECT state FROM members WHERE user_id = ?", SUN) == [("unreachable",)]
        (text,) = asked(story, story.tj)
        has(text, "孙丽", "烦请转告")
        lacks(text, ["Não"])

    async def test_it_is_asked_once_however_much_there_is_to_say(self, story: Story):
        await story.block(WANG)
        await story.jump_to(2026, 12, 16)
        assert len(asked(story, story.bj)) == 1

    async def test_and_again_when_it_happens_again(self, story: Story):
        await story.block(WANG)
        await story.block(WANG, blocked=False)
        await story.block(WANG)
        assert len(asked(story, story.bj)) == 1
        await story.jump_to(2026, 12, 2, 10)
        await story.block(WANG, blocked=False)
        await story.block(WANG)
        assert len(asked(story, story.bj)) == 2

    async def test_not_by_night(self, story: Story):
        await story.jump_to(2026, 11, 30, 23)
        await story.block(WANG)
        assert asked(story, story.bj) == []
        await story.jump_to(2026, 12, 1, 8, 1)
        assert len(asked(story, story.bj)) == 1

    async def test_who_came_back_by_then_is_not_asked_for(self, story: Story):
        await story.jump_to(2026, 11, 30, 23)
        await story.block(WANG)
        await story.block(WANG, blocked=False)
        await story.jump_to(2026, 12, 1, 8, 1)
        assert asked(story, story.bj) == []

    async def test_without_a_group_the_admins_are_asked(self, story: Story):
        story.groups.remove_bot(story.he, GAO)
        await story.calm()
        await story.block(SONG)
        has(asked(story, WANG)[-1], "宋磊")

    async def test_for_who_does_not_use_the_bot_yet_the_group_is_asked_once_for_all(self, story: Story):
        await story.ask(WANG, "/deadline T16 2026-12-08")
        await story.jump_to(2026, 12, 9)
        (text,) = asked(story, story.tj)
        has(text, "若昂·佩雷拉（天津市科协）", "/invite")
        assert [call for call in story.calls("sendMessage") if call.params["chat_id"] == str(JOAO)] == []


class TestGroups:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["bot was kicked"]

    async def test_the_admins_hear_once_of_a_removal(self, story: Story):
        story.groups.remove_bot(story.bj, WANG)
        await story.calm()
        await story.jump_to(2026, 12, 12)
        (text,) = asked(story, WANG)
        has(text, "北京市科协工作群", "/group")
        for chat in (story.tj, story.joint, ZHAO, ANA):
            assert asked(story, chat) == []

    async def test_that_the_bot_learns_from_the_refusal(self, story: Story):
        story.world.register.chats[story.bj].bot_status = "kicked"
        await story.jump_to(2026, 12, 12)
        assert len(asked(story, WANG)) == 1
        # What was planned there is no longer promised to anybody.
        assert story.rows(
            "SELECT count(*) FROM reminders JOIN chats ON recipient = 'chat:' || chats.id"
            " WHERE telegram_id = ? AND reminders.state IN ('pending', 'queued')",
            story.bj,
        ) == [(0,)]


class TestTexts:
    @pytest.fixture
    def refusals(self) -> list[str]:
        return ["can't parse entities"]

    async def test_what_is_sent_plain_is_reported_to_the_admins(self, story: Story):
        reason = "Bad Request: can't parse entities: Unsupported start tag"
        for chat in (story.tj, story.joint):
            story.api.fail_next("sendMessage", chat, status=400, description=reason)
        await story.jump_to(2026, 12, 3, 9, 1)
        has(story.last(story.tj).text or "", "E1 框架协议文本磋商会", "📅")
        # The same reason for both groups, but each is named.
        texts = asked(story, WANG)
        assert len(texts) == 2
        has("\n".join(texts), "天津市科协工作群", "Grupo conjunto", "纯文本", "unsupported start tag")

    async def test_what_cannot_be_sent_at_all_is_reported(self, story: Story):
        story.api.fail_next("sendMessage", story.tj, status=400, description="Bad Request: TOO_ODD", times=2)
        await story.jump_to(2026, 12, 3, 9, 1)
        (text,) = asked(story, WANG)
        has(text, "天津市科协工作群", "Too_odd", "未能送达")

    @pytest.fixture(autouse=True)
    def odd(self, refusals: list[str]) -> None:
        refusals.append("TOO_ODD")

    async def test_a_report_that_is_refused_is_not_reported(self, story: Story):
        story.api.fail_next("sendMessage", story.tj, status=400, description="Bad Request: TOO_ODD", times=2)
        story.api.fail_next("sendMessage", WANG, status=400, description="Bad Request: TOO_ODD", times=2)
        await story.jump_to(2026, 12, 3, 9, 1)
        assert asked(story, WANG) == []
        await story.jump_to(2026, 12, 3, 12)
        assert asked(story, WANG) == []
