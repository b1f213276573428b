"""Who is not in the directory, or bears no name: what they hear, and that it is nothing of the plan."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from story import LIU, STRANGER, WANG, ZHAO, Story, buttons, has, lacks

from bot.sandbox.model import Message
from bot.sandbox.wire import as_json
from handlers.commands import COMMANDS

SECRETS = ("T7", "E1", "P1", "专家", "赵敏", "Zhao Min", "刘洋", "王静", "2026年", "协议")
# Bot API, User: the accounts in whose name Telegram shows who writes for a group, for a channel, and a linked channel.
ANONYMOUS = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136_817_688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM = {"id": 777_000, "is_bot": False, "first_name": "Telegram"}
ANOTHER_BOT = {"id": 7_300_000_001, "is_bot": True, "first_name": "Meteo", "username": "meteo_bot"}
CHANNEL = {"id": -1_009_000_000_001, "type": "channel", "title": "科协频道"}


@pytest.fixture
def group(story: Story) -> int:
    """A registered group in which a stranger sits; the bot sees every message there."""
    story.groups.add_member(story.bj, WANG, STRANGER)
    return story.bj


async def heard(story: Story, chat: int, text: str, *, reply_to: Message | None = None, **changes: Any) -> list[str]:
    """Have a message come in that says `text` and bears `changes` (Bot API, Message); return the bot's answers."""
    carrier = await story.say(LIU, chat, "……", reply_to)
    message = as_json(story.world.wire.message(carrier)) | {"text": text} | changes
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    if text.startswith("@"):
        message["entities"] = [{"type": "mention", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    before = len(story.by_bot(chat))
    story.world.updates.push("message", message)
    await story.calm()
    return story.texts(chat)[before:]


def recorded(story: Story) -> list[tuple[Any, ...]]:
    return story.rows("SELECT 1 FROM reports WHERE source = 'chat'")


class TestStrangersInAGroup:
    async def test_hear_once_a_day_how_to_be_let_in_and_nothing_else(self, story: Story, group: int):
        first = await story.ask(STRANGER, "/next", group)
        has(first, "邀请链接", "ligação de convite")
        assert len(first.split("· · ·")[0].strip().splitlines()) == 1
        lacks(first, SECRETS)
        for command in COMMANDS:
            for words in ("", " T7", " 王静 admin"):
                assert await story.ask(STRANGER, f"/{command.name}{words}", group) == "", command.name
        await story.jump(86_000)
        before = len(story.by_bot(group))
        await story.ask(STRANGER, "/next", group)
        assert len(story.by_bot(group)) == before
        await story.jump(600)
        has(await story.ask(STRANGER, "/next", group), "邀请链接")

    async def test_a_restart_is_no_reason_to_say_it_again(self, story: Story, group: int):
        await story.ask(STRANGER, "/tasks all", group)
        await story.restart()
        assert await story.ask(STRANGER, "/tasks all", group) == ""

    async def test_each_person_and_each_group_for_itself(self, story: Story, group: int):
        story.groups.add_member(story.he, WANG, STRANGER)
        has(await story.ask(STRANGER, "/next", group), "邀请链接")
        has(await story.ask(STRANGER, "/next", story.he), "邀请链接")
        has("\n".join(await heard(story, group, "/next", **{"from": {"id": 7_200_000_009, "is_bot": False,
            "first_name": "Zé"}})), "邀请链接")  # fmt: skip

    @pytest.mark.parametrize("words", ["@ponte_bot T7 谁负责", "#进展 T7 完成", "/report T7 完成", "已联系12位专家"])
    async def test_by_whichever_way_they_speak_to_the_bot(self, story: Story, group: int, words: str):
        await story.ask(WANG, "/task T7", group)
        answer = await story.ask(STRANGER, words, group, story.last(group))
        has(answer, "邀请链接")
        lacks(answer, SECRETS)
        assert recorded(story) == []

    async def test_talk_among_people_is_left_alone(self, story: Story, group: int):
        assert await story.ask(STRANGER, "大家好，T7 怎么样了", group) == ""

    async def test_a_tap_gets_a_toast_each_time(self, story: Story, group: int):
        await story.ask(WANG, "/next", group)
        page = story.last(group)
        shown = (page.text, len(story.by_bot(group)))
        for data in ("exchange:E1", "exchange:E1"):
            toast = await story.tap(STRANGER, page, data)
            has(toast, "邀请链接")
            lacks(toast, SECRETS)
        assert (page.text, len(story.by_bot(group))) == shown

    async def test_an_edit_is_no_way_in(self, story: Story, group: int):
        message = await story.say(STRANGER, group, "你好")
        await story.edit(STRANGER, message, "#进展 T7 完成")
        assert recorded(story) == []
        lacks("\n".join(story.texts(group)), SECRETS)


class TestWhoBearsNoName:
    @pytest.fixture
    def anonymous(self, story: Story) -> dict[str, Any]:
        return {"from": ANONYMOUS, "sender_chat": {"id": story.bj, "type": "group", "title": "群"}}

    @pytest.mark.parametrize("words", ["/task T7", "#进展 T7 完成", "@ponte_bot T7", "/deadline T7 2027-03-05"])
    async def test_an_anonymous_administrator_is_asked_to_show_the_name(
        self, story: Story, anonymous: dict[str, Any], words: str
    ):
        (said,) = await heard(story, story.bj, words, **anonymous)
        has(said, "匿名", "anonimato")
        lacks(said, SECRETS)
        assert recorded(story) == []

    async def test_in_a_reply_as_well_and_not_for_mere_talk(self, story: Story, anonymous: dict[str, Any]):
        await story.ask(WANG, "/task T7", story.bj)
        (said,) = await heard(story, story.bj, "已联系12位专家", reply_to=story.last(story.bj), **anonymous)
        has(said, "匿名")
        assert await heard(story, story.bj, "大家好", **anonymous) == []
        assert recorded(story) == []

    async def test_who_writes_as_a_channel_too(self, story: Story):
        (said,) = await heard(story, story.bj, "#进展 T7 完成", **{"from": CHANNEL_BOT, "sender_chat": CHANNEL})
        has(said, "匿名")
        assert recorded(story) == []

    async def test_a_linked_channels_posts_are_left_alone(self, story: Story):
        post = {"from": TELEGRAM, "sender_chat": CHANNEL, "is_automatic_forward": True}
        for words in ("#进展 T7 完成", "/next", "@ponte_bot T7"):
            assert await heard(story, story.bj, words, **post) == []
        assert recorded(story) == []

    async def test_other_bots_are_left_alone(self, story: Story):
        for words in ("#进展 T7 完成", "/next", "@ponte_bot T7"):
            assert await heard(story, story.bj, words, **{"from": ANOTHER_BOT}) == []
        assert recorded(story) == []

    async def test_a_group_upgraded_by_one_is_followed(self, story: Story, anonymous: dict[str, Any]):
        await heard(story, story.bj, "", **anonymous, migrate_to_chat_id=-1_009_000_000_777)
        assert story.rows("SELECT count(*) FROM chats WHERE telegram_id = -1009000000777") == [(1,)]


class TestForwardedMessages:
    ORIGIN: ClassVar = {
        "type": "user",
        "date": 1_795_000_000,
        "sender_user": {"id": ZHAO, "is_bot": False, "first_name": "敏"},
    }

    async def test_are_not_the_forwarders_words(self, story: Story):
        for words in ("#进展 T7 完成", "/report T7 完成", "/deadline T7 2027-03-05"):
            assert await heard(story, story.bj, words, forward_origin=self.ORIGIN) == []
        assert recorded(story) == []

    async def test_in_private_the_forwarder_hears_what_to_do(self, story: Story):
        (said,) = await heard(story, LIU, "#进展 T7 完成", forward_origin=self.ORIGIN)
        has(said, "转发", "/report T7")
        assert recorded(story) == []

    async def test_a_report_in_reply_to_one_records_its_words(self, story: Story):
        carrier = await story.say(ZHAO, story.bj, "T7 名单已报送")
        message = await story.say(LIU, story.bj, "/report T7", carrier)
        assert story.reactions(message) == "✍"
        has(await story.ask(LIU, "/task T7"), "进展：名单已报送", "刘洋")
        message = await story.say(LIU, story.bj, "/report", await story.say(ZHAO, story.bj, "#进展 T8：方案已定"))
        has(await story.ask(LIU, "/task T8"), "方案已定", "刘洋")


class TestPrivateMatters:
    @pytest.mark.parametrize("command", ["start", "invite", "language"])
    async def test_typed_in_a_group_lead_to_the_private_chat(self, story: Story, command: str):
        await story.ask(WANG, f"/{command}", story.bj)
        (button,) = [button for row in story.last(story.bj).keyboard or [] for button in row]
        has(button["url"], "https://t.me/ponte_bot?start=")
        payload = button["url"].partition("start=")[2]
        answer = await story.start(WANG, payload)
        has(answer, {"start": "王静，您好", "invite": "/invite 若昂·佩雷拉", "language": "请选择语言"}[command])
        assert [button.data for button in buttons(story.last(story.bj))] == [""]

    async def test_the_way_there_lets_nobody_in(self, story: Story):
        for payload in ("start", "invite", "language"):
            answer = await story.start(STRANGER, payload)
            has(answer, "邀请链接")
            lacks(answer, SECRETS)
