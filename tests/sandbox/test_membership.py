import pytest
from sandbox_support import ANA, LI, WANG

from bot.sandbox.refusal import NotAllowed


def statuses(update):
    change = update["my_chat_member"]
    return change["old_chat_member"]["status"], change["new_chat_member"]["status"]


@pytest.fixture
def group(started):
    return started.world.add_group("联合组", [WANG, ANA], "member")


async def test_the_bot_is_told_how_it_stands(started, group):
    started.groups.promote_bot(group.id, WANG)
    started.groups.demote_bot(group.id, WANG)
    started.groups.remove_bot(group.id, WANG)
    started.groups.add_bot(group.id, ANA)
    updates = started.pending()
    changes = [statuses(update) for update in updates if "my_chat_member" in update]
    assert changes == [
        ("member", "administrator"),
        ("administrator", "member"),
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    assert updates[-1]["message"]["new_chat_members"][0]["id"] == started.world.bot.id
    assert updates[-2]["my_chat_member"]["from"]["id"] == ANA


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_a_bot_that_was_removed_is_refused(started, kind):
    group = started.world.add_group("联合组", [WANG], "member", kind=kind)
    started.groups.remove_bot(group.id, WANG)
    refusal = (403, f"Forbidden: bot was kicked from the {kind} chat")
    assert (await started.call("sendMessage", chat_id=group.id, text="x")).refusal == refusal
    assert (await started.call("getChat", chat_id=group.id)).refusal == refusal


async def test_leaving(started, group):
    assert (await started.call("leaveChat", chat_id=group.id)).result is True
    assert started.pending()[-1]["my_chat_member"]["new_chat_member"]["status"] == "left"
    assert (await started.call("sendMessage", chat_id=group.id, text="x")).refusal == (
        403,
        "Forbidden: bot is not a member of the group chat",
    )
    assert (await started.call("leaveChat", chat_id=WANG)).refusal == (
        400,
        "Bad Request: chat member status can't be changed in private chats",
    )


async def test_only_admins_manage_a_group(started, group):
    for act in (started.groups.remove_bot, started.groups.promote_bot, started.groups.migrate):
        with pytest.raises(NotAllowed, match="王静"):
            act(group.id, ANA)
    with pytest.raises(NotAllowed):
        started.groups.add_bot(group.id, LI)


async def test_blocking_and_unblocking(started):
    started.acts.block(WANG, blocked=True)
    assert statuses(started.pending()[-1]) == ("member", "kicked")
    refusal = (403, "Forbidden: bot was blocked by the user")
    assert (await started.call("sendMessage", chat_id=WANG, text="x")).refusal == refusal
    with pytest.raises(NotAllowed):
        started.acts.send(WANG, WANG, "你好")
    started.acts.start(WANG, "abc")
    assert started.kinds()[-2:] == ["my_chat_member", "message"]
    assert started.pending()[-1]["message"]["text"] == "/start abc"
    assert (await started.call("sendMessage", chat_id=WANG, text="x")).status == 200


@pytest.mark.parametrize("payload", ["", "两会", "a b", "x" * 65])
async def test_deep_link_parameters(started, payload):
    with pytest.raises(NotAllowed):
        started.acts.start(WANG, payload)


async def test_a_group_becomes_a_supergroup(started, group):
    (await started.call("sendMessage", chat_id=group.id, text="旧")).result  # noqa: B018 -- it must be taken
    old = group.id
    new = started.groups.migrate(old, WANG)
    assert str(new.id).startswith("-100")
    assert new.kind == "supergroup"
    assert new.bot_status == "member"
    to, fro = (update["message"] for update in started.pending()[-2:])
    assert (to["chat"]["id"], to["migrate_to_chat_id"]) == (old, new.id)
    assert (fro["chat"]["id"], fro["migrate_from_chat_id"], fro["message_id"]) == (new.id, old, 1)
    refused = await started.call("sendMessage", chat_id=old, text="x")
    assert refused.refusal == (400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert refused.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await started.call("sendMessage", chat_id=new.id, text="x")).result["message_id"] == 2
    with pytest.raises(NotAllowed):
        started.acts.send(WANG, old, "x")
    assert [chat["id"] for chat in (await started.state())["chats"] if chat["title"] == "联合组"] == [new.id]


async def test_a_reply_in_a_supergroup_carries_a_thread(started):
    group = started.world.add_group("联合组", [WANG], "administrator", kind="supergroup")
    root = started.acts.send(WANG, group.id, "一")
    second = started.acts.send(WANG, group.id, "二", reply_to=root.id)
    started.acts.send(WANG, group.id, "三", reply_to=second.id)
    messages = [update["message"] for update in started.pending()]
    assert [message.get("message_thread_id") for message in messages] == [None, root.id, root.id]
    assert all("is_topic_message" not in message for message in messages)


async def test_looking_at_chats(started, group):
    chat = (await started.call("getChat", chat_id=group.id)).result
    assert (chat["title"], chat["type"]) == ("联合组", "group")
    assert (await started.call("getChatMemberCount", chat_id=group.id)).result == 3
    admins = (await started.call("getChatAdministrators", chat_id=group.id)).result
    assert [(admin["user"]["id"], admin["status"]) for admin in admins] == [(WANG, "creator")]
    started.groups.promote_bot(group.id, WANG)
    admins = (await started.call("getChatAdministrators", chat_id=group.id)).result
    assert admins[-1]["user"]["id"] == started.world.bot.id
    assert admins[-1]["can_pin_messages"] is True
    for user_id, status in ((ANA, "member"), (LI, "left")):
        member = (await started.call("getChatMember", chat_id=group.id, user_id=user_id)).result
        assert member["status"] == status
    assert (await started.call("getChatMember", chat_id=group.id, user_id=7)).refusal == (
        400,
        "Bad Request: invalid user_id specified",
    )
    assert (await started.call("getChat", chat_id=ANA)).refusal == (400, "Bad Request: chat not found")
    assert (await started.call("getChat", chat_id=WANG)).result["first_name"] == "王静"


async def test_mentions_by_link_need_acquaintance(started, group):
    async def kinds(chat_id, user_id):
        text = f'<a href="tg://user?id={user_id}">某人</a>'
        sent = await started.call("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML")
        return [entity["type"] for entity in sent.result.get("entities", [])]

    assert await kinds(WANG, LI) == []
    assert await kinds(group.id, ANA) == ["text_mention"]
    started.acts.start(LI)
    assert await kinds(WANG, LI) == ["text_mention"]
