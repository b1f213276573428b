import pytest
from sandbox_support import ANA, LI, WANG

HEARD = [
    ("/task T7", True),
    ("/task@ponte_bot T7", True),
    ("/task@Ponte_Bot T7", True),
    ("/task@other_bot T7", False),
    ("请用 /task 查询", False),
    ("@ponte_bot 你好", True),
    ("问一下 @ponte_bot", True),
    ("@other_bot 你好", False),
    ("#进展 T7 完成", False),
    ("大家好", False),
]


@pytest.mark.parametrize(("text", "heard"), HEARD)
async def test_a_plain_member_hears_what_is_meant_for_it(started, text, heard):
    group = started.world.add_group("联合组", [WANG, ANA], "member")
    started.acts.send(WANG, group.id, text)
    assert started.kinds() == (["message"] if heard else [])


@pytest.mark.parametrize("text", [text for text, _ in HEARD])
async def test_an_administrator_hears_everything(started, text):
    group = started.world.add_group("联合组", [WANG, ANA], "administrator")
    started.acts.send(WANG, group.id, text)
    assert started.kinds() == ["message"]


async def test_replies_to_the_bot_are_heard_and_replies_to_others_are_not(started):
    group = started.world.add_group("联合组", [WANG, ANA], "member")
    sent = (await started.call("sendMessage", chat_id=group.id, text="T7")).result["message_id"]
    answer = started.acts.send(WANG, group.id, "已完成", reply_to=sent)
    started.acts.send(ANA, group.id, "好的", reply_to=answer.id)
    (update,) = started.pending()
    assert update["message"]["text"] == "已完成"
    assert update["message"]["reply_to_message"]["message_id"] == sent
    assert update["message"]["reply_to_message"]["from"]["is_bot"] is True


async def test_edits_follow_the_same_rule(started):
    group = started.world.add_group("联合组", [WANG], "member")
    quiet = started.acts.send(WANG, group.id, "大家好")
    started.acts.edit(WANG, group.id, quiet.id, "大家早")
    assert started.kinds() == []
    started.acts.edit(WANG, group.id, quiet.id, "/task T7")
    (update,) = started.pending()
    assert update["edited_message"]["text"] == "/task T7"
    assert update["edited_message"]["edit_date"] == update["edited_message"]["date"]


async def test_captions_are_judged_like_texts(started):
    group = started.world.add_group("联合组", [WANG], "member")
    started.acts.upload(WANG, group.id, "a.txt", "text/plain", b"x", caption="#进展 T7")
    started.acts.upload(WANG, group.id, "b.txt", "text/plain", b"x", caption="/report T7")
    (update,) = started.pending()
    assert update["message"]["caption"] == "/report T7"


async def test_service_messages_are_heard(started):
    group = started.world.add_group("联合组", [WANG], "member")
    started.groups.add_member(group.id, WANG, LI)
    (update,) = started.pending()
    assert [person["id"] for person in update["message"]["new_chat_members"]] == [LI]


async def test_a_bot_outside_hears_nothing(started):
    group = started.world.add_group("外组", [WANG], "left")
    started.acts.send(WANG, group.id, "/task@ponte_bot T7")
    assert started.kinds() == []


@pytest.mark.parametrize(
    ("status", "allowed", "heard"),
    [
        ("administrator", ["message", "message_reaction"], True),
        ("administrator", ["message"], False),
        ("administrator", None, False),
        ("member", ["message_reaction"], False),
    ],
)
async def test_reactions_are_told_to_administrators_who_asked_for_them(started, status, allowed, heard):
    group = started.world.add_group("联合组", [WANG], status)
    if allowed is not None:
        await started.call("getUpdates", allowed_updates=allowed)
    message = started.acts.send(WANG, group.id, "大家好")
    started.world.updates.clear()
    started.acts.react(WANG, group.id, message.id, "👍")
    assert started.kinds() == (["message_reaction"] if heard else [])
    if heard:
        change = started.pending()[0]["message_reaction"]
        assert (change["old_reaction"], change["new_reaction"]) == ([], [{"type": "emoji", "emoji": "👍"}])
        assert change["user"]["id"] == WANG
