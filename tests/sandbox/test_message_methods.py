import pytest
import telegram
from sandbox_support import ANA, TOKEN, WANG

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


async def test_the_library_understands_what_it_is_sent(started):
    bot = telegram.Bot(TOKEN, base_url=f"{started.base}/bot", base_file_url=f"{started.base}/file/bot")
    async with bot:
        assert bot.username == "ponte_bot"
        assert (await bot.get_me()).can_read_all_group_messages is False
        first = started.acts.send(WANG, WANG, "/task T7")
        (update,) = await bot.get_updates()
        assert update.message.from_user.language_code == "zh-hans"
        assert update.message.entities[0].type == "bot_command"
        sent = await bot.send_message(
            WANG,
            "<b>T7</b> 截止 <tg-time unix='1796000400' format='D'>11月30日</tg-time>",
            parse_mode="HTML",
            reply_parameters=telegram.ReplyParameters(update.message.message_id),
            reply_markup=telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("好", callback_data="ok:7")]]),
        )
        assert sent.text == "T7 截止 11月30日"
        assert sent.reply_to_message.message_id == first.id
        assert [entity.type for entity in sent.entities] == ["bold", "date_time"]
        edited = await sent.edit_text("完成")
        assert edited.reply_markup is None
        assert edited.edit_date is not None


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"chat_id": WANG}, (400, "Bad Request: message text is empty")),
        ({"chat_id": WANG, "text": ""}, (400, "Bad Request: message text is empty")),
        ({"chat_id": WANG, "text": " \n "}, (400, "Bad Request: text must be non-empty")),
        ({"chat_id": WANG, "text": "<b> </b>", "parse_mode": "HTML"}, (400, "Bad Request: text must be non-empty")),
        ({"text": "x"}, (400, "Bad Request: chat_id is empty")),
        ({"chat_id": 42, "text": "x"}, (400, "Bad Request: chat not found")),
        ({"chat_id": "@nobody", "text": "x"}, (400, "Bad Request: chat not found")),
        ({"chat_id": ANA, "text": "x"}, (403, "Forbidden: bot can't initiate conversation with a user")),
        ({"chat_id": WANG, "text": "字" * 4097}, (400, "Bad Request: message is too long")),
        (
            {"chat_id": WANG, "text": "x", "reply_parameters": {"message_id": 99}},
            (400, "Bad Request: message to be replied not found"),
        ),
        ({"chat_id": WANG, "text": "x", "message_thread_id": 1}, (400, "Bad Request: message thread not found")),
        (
            {"chat_id": WANG, "text": "x", "colour": "red"},
            (400, 'Bad Request: unknown parameter "colour" of sendMessage'),
        ),
        (
            {"chat_id": WANG, "text": "x", "reply_parameters": {"message_id": 1, "loud": True}},
            (400, 'Bad Request: can\'t parse ReplyParameters: Unknown field "loud"'),
        ),
        (
            {"chat_id": WANG, "text": "x", "business_connection_id": "1"},
            (400, 'Bad Request: parameter "business_connection_id" of sendMessage is not carried by the sandbox'),
        ),
        ({"chat_id": WANG, "text": 7}, (400, 'Bad Request: field "text" must be of type String')),
        (
            {"chat_id": WANG, "text": "x", "disable_notification": "perhaps"},
            (400, 'Bad Request: field "disable_notification" must be of type Boolean'),
        ),
        (
            {"chat_id": WANG, "text": "x", "reply_markup": "{"},
            (400, "Bad Request: can't parse reply keyboard markup JSON object"),
        ),
        ({"chat_id": WANG, "text": "x", "reply_markup": []}, (400, "Bad Request: object expected as reply markup")),
        (
            {"chat_id": WANG, "text": "x", "reply_markup": {"keyboard": [[{"text": "x"}]]}},
            (400, 'Bad Request: "keyboard" of ReplyMarkup is not carried by the sandbox'),
        ),
        (
            {"chat_id": WANG, "text": "x", "entities": "nonsense"},
            (400, "Bad Request: can't parse entities JSON object"),
        ),
    ],
)
async def test_send_message_refusals(started, params, refusal):
    assert (await started.call("sendMessage", **params)).refusal == refusal
    assert started.world.refusals[-1].description == refusal[1]
    assert len(started.world.register.chats[WANG].messages) == 1


async def test_length_counts_characters_after_parsing(started):
    long = await started.call("sendMessage", chat_id=WANG, text=f"<b>{'😀' * 4096}</b>&amp;"[:-5], parse_mode="HTML")
    assert len(long.result["text"]) == 4096
    assert long.result["entities"][0]["length"] == 8192


async def test_a_missing_reply_may_be_left_out_on_request(started):
    answer = await started.call(
        "sendMessage",
        chat_id=WANG,
        text="x",
        reply_parameters={"message_id": 99, "allow_sending_without_reply": True},
    )
    assert "reply_to_message" not in answer.result


async def test_message_ids_begin_anew_in_every_chat(started):
    started.acts.start(ANA)
    ids = [
        (await started.call("sendMessage", chat_id=chat, text="x")).result["message_id"] for chat in (WANG, ANA, ANA)
    ]
    assert ids == [2, 2, 3]


@pytest.mark.parametrize("as_json", [True, False])
async def test_forms_and_json_mean_the_same(started, as_json):
    markup = '{"inline_keyboard": [[{"text": "好", "callback_data": "ok"}]]}'
    fields = {"chat_id": str(WANG), "text": "x", "disable_notification": "true", "reply_markup": markup}
    body = {"json": fields} if as_json else {"data": fields}
    async with started.http.post(f"{started.base}/bot{TOKEN}/sendmessage", **body) as response:
        sent = (await response.json())["result"]
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "ok"
    assert started.world.register.chats[WANG].messages[sent["message_id"]].silent is True


async def test_get_carries_parameters_in_the_query(started):
    address = f"{started.base}/bot{TOKEN}/sendMessage"
    async with started.http.get(address, params={"chat_id": WANG, "text": "你好"}) as response:
        assert (await response.json())["result"]["text"] == "你好"


@pytest.mark.parametrize(
    ("token", "status", "description"),
    [
        ("7000000001:wrong-token-wrong-token-wrong-token", 401, "Unauthorized"),
        ("nonsense", 404, "Not Found"),
        ("", 404, "Not Found"),
    ],
)
async def test_tokens(started, token, status, description):
    async with started.http.get(f"{started.base}/bot{token}/getMe") as response:
        assert response.status == status
        assert await response.json() == {"ok": False, "error_code": status, "description": description}


@pytest.mark.parametrize("method", ["sendPigeon", "setWebhook", "banChatMember"])
async def test_unknown_methods_are_refused_and_remembered(started, method):
    assert (await started.call(method)).refusal == (404, "Not Found")
    assert started.world.refusals[-1].method == method


async def test_edits_and_their_refusals(started):
    theirs = started.acts.send(WANG, WANG, "你好").id
    own = (await started.call("sendMessage", chat_id=WANG, text="一")).result["message_id"]

    async def edit(**params):
        return await started.call("editMessageText", **{"chat_id": WANG, "message_id": own} | params)

    assert (await edit(text="一")).refusal == (400, NOT_MODIFIED)
    assert (await edit(text="<i>一</i>", parse_mode="HTML")).result["entities"][0]["type"] == "italic"
    assert (await edit(text="二")).result["text"] == "二"
    assert (await edit(text="二", message_id=99)).refusal == (400, "Bad Request: message to edit not found")
    assert (await edit(text="二", message_id=theirs)).refusal == (400, "Bad Request: message can't be edited")
    assert (await edit()).refusal == (400, "Bad Request: message text is empty")
    assert (await started.call("editMessageText", chat_id=WANG, text="x")).refusal == (
        400,
        "Bad Request: message identifier is not specified",
    )
    assert (await started.call("editMessageCaption", chat_id=WANG, message_id=own, caption="x")).refusal == (
        400,
        "Bad Request: there is no caption in the message to edit",
    )
    keyboard = {"inline_keyboard": [[{"text": "好", "callback_data": "ok"}]]}
    shown = await started.call("editMessageReplyMarkup", chat_id=WANG, message_id=own, reply_markup=keyboard)
    assert shown.result["reply_markup"] == keyboard
    again = await started.call("editMessageReplyMarkup", chat_id=WANG, message_id=own, reply_markup=keyboard)
    assert again.refusal == (400, NOT_MODIFIED)


async def test_deleting(started):
    group = started.world.add_group("联合组", [WANG], "member")
    own = (await started.call("sendMessage", chat_id=group.id, text="x")).result["message_id"]
    theirs = started.acts.send(WANG, group.id, "y").id
    assert (await started.call("deleteMessage", chat_id=group.id, message_id=theirs)).refusal == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )
    assert (await started.call("deleteMessage", chat_id=group.id, message_id=own)).result is True
    assert (await started.call("deleteMessage", chat_id=group.id, message_id=own)).refusal == (
        400,
        "Bad Request: message to delete not found",
    )
    started.groups.promote_bot(group.id, WANG)
    assert (await started.call("deleteMessages", chat_id=group.id, message_ids=[own, theirs])).result is True
    assert group.messages == {}


async def test_two_days_later_nothing_can_be_deleted(started):
    own = (await started.call("sendMessage", chat_id=WANG, text="x")).result["message_id"]
    started.clock.advance(48 * 3600 + 1)
    assert (await started.call("deleteMessage", chat_id=WANG, message_id=own)).refusal == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )


async def test_reactions_of_the_bot(started):
    message = started.acts.send(WANG, WANG, "完成")

    async def react(*emoji):
        reaction = [{"type": "emoji", "emoji": one} for one in emoji]
        return await started.call("setMessageReaction", chat_id=WANG, message_id=message.id, reaction=reaction)

    assert (await react("✍")).result is True
    assert message.reactions == {started.world.bot.id: "✍"}
    assert (await react("✅")).refusal == (400, "Bad Request: REACTION_INVALID")
    assert (await react("✍", "👍")).refusal == (400, "Bad Request: REACTIONS_TOO_MANY")
    assert (await react()).result is True
    assert message.reactions == {}
    missing = await started.call("setMessageReaction", chat_id=WANG, message_id=99, reaction=[])
    assert missing.refusal == (400, "Bad Request: message to react not found")


async def test_pins_need_rights_in_groups(started):
    group = started.world.add_group("联合组", [WANG], "member")
    sent = (await started.call("sendMessage", chat_id=group.id, text="x")).result["message_id"]
    assert (await started.call("pinChatMessage", chat_id=group.id, message_id=sent)).refusal == (
        400,
        "Bad Request: not enough rights to manage pinned messages in the chat",
    )
    started.groups.promote_bot(group.id, WANG)
    assert (await started.call("pinChatMessage", chat_id=group.id, message_id=sent)).result is True
    assert group.pinned == [sent]
    assert group.messages[sent + 1].service == ("pinned_message", sent)
    assert (await started.call("getChat", chat_id=group.id)).result["pinned_message"]["message_id"] == sent
    assert (await started.call("unpinChatMessage", chat_id=group.id)).result is True
    assert (await started.call("unpinChatMessage", chat_id=group.id)).refusal == (
        400,
        "Bad Request: message to unpin not found",
    )
    assert (await started.call("unpinAllChatMessages", chat_id=group.id)).result is True


async def test_forwarding_and_copying(started):
    group = started.world.add_group("联合组", [WANG], "administrator")
    original = started.acts.send(WANG, group.id, "完成 #进展")
    forwarded = (
        await started.call("forwardMessage", chat_id=WANG, from_chat_id=group.id, message_id=original.id)
    ).result
    assert forwarded["forward_origin"]["sender_user"]["id"] == WANG
    copied = (await started.call("copyMessage", chat_id=WANG, from_chat_id=group.id, message_id=original.id)).result
    assert set(copied) == {"message_id"}
    assert started.world.register.chats[WANG].messages[copied["message_id"]].text == "完成 #进展"
    started.groups.rename(group.id, WANG, "新名")
    service = group.last_message_id
    assert (await started.call("forwardMessage", chat_id=WANG, from_chat_id=group.id, message_id=service)).refusal == (
        400,
        "Bad Request: message can't be forwarded",
    )
    assert (await started.call("copyMessage", chat_id=WANG, from_chat_id=group.id, message_id=99)).refusal == (
        400,
        "Bad Request: message to copy not found",
    )


async def test_chat_actions(started):
    assert (await started.call("sendChatAction", chat_id=WANG, action="typing")).result is True
    assert (await started.call("sendChatAction", chat_id=WANG, action="thinking")).refusal == (
        400,
        "Bad Request: wrong parameter action in request",
    )
