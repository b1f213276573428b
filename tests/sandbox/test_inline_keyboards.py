import pytest
from sandbox_support import ANA, WANG


def button(text="好", **action):
    return {"text": text, **(action or {"callback_data": "ok"})}


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        ([[button(callback_data="中" * 22)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="x" * 65)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="")]], "BUTTON_DATA_INVALID"),
        ([[{"text": "好"}]], "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ([[{"callback_data": "ok"}]], "can't parse inline keyboard button: Can't find field \"text\""),
        ([[button(text=" ")]], "inline keyboard button text must be non-empty"),
        ([[button()] * 9], "reply markup is too long"),
        ([[button()] * 8] * 13, "reply markup is too long"),
        ([[button(text="字" * 50)]] * 60, "reply markup is too long"),
        ([[button(url="nowhere")]], "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        (
            [[button(url="ftp://example.org/")]],
            "inline keyboard button URL 'ftp://example.org/' is invalid: Unsupported URL protocol",
        ),
        (
            [[button(url="https://example.org/", callback_data="x")]],
            "can't parse inline keyboard button: exactly one action must be specified",
        ),
        ([[button(web_app={"url": "https://example.org"})]], 'field "web_app" of InlineKeyboardButton is not carried'),
        ([[button(colour="red")]], 'can\'t parse inline keyboard button: Unknown field "colour"'),
        ([button()], "can't parse inline_keyboard: expected an Array of InlineKeyboardButton"),
    ],
)
async def test_refusals(started, rows, refusal):
    answer = await started.call("sendMessage", chat_id=WANG, text="x", reply_markup={"inline_keyboard": rows})
    status, description = answer.refusal
    assert status == 400
    assert description.startswith(f"Bad Request: {refusal}")


@pytest.mark.parametrize(
    "rows",
    [
        [[button(callback_data="中" * 21)]],
        [[button()] * 8] * 12,
        [[button(url="https://example.org/a")], [button(url="tg://resolve?domain=ponte_bot")]],
        [[button(copy_text={"text": "T7"})]],
    ],
)
async def test_taken(started, rows):
    answer = await started.call("sendMessage", chat_id=WANG, text="x", reply_markup={"inline_keyboard": rows})
    assert answer.result["reply_markup"]["inline_keyboard"] == rows


@pytest.fixture
async def tapped(started):
    """Wang has tapped a button; return the sandbox, the message and the query."""
    rows = [[button("是", callback_data="yes"), button("网", url="https://example.org/")]]
    sent = (await started.call("sendMessage", chat_id=WANG, text="?", reply_markup={"inline_keyboard": rows})).result
    await started.play("tap", who=WANG, chat=WANG, id=sent["message_id"], row=0, col=0)
    (update,) = started.pending()
    return started, sent, update["callback_query"]


def toasts(sandbox):
    return [event for event in sandbox.world.feed.since(0) if event["type"] == "toast"]


async def test_a_tap_carries_what_the_bot_needs(tapped):
    _, sent, query = tapped
    assert query["data"] == "yes"
    assert query["from"]["id"] == WANG
    assert query["message"]["message_id"] == sent["message_id"]
    assert query["chat_instance"]


async def test_a_tap_is_answered_once(tapped):
    sandbox, sent, query = tapped
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=query["id"], text="已记录")).result is True
    (toast,) = toasts(sandbox)
    assert (toast["user"], toast["text"], toast["alert"]) == (WANG, "已记录", False)
    assert (toast["chat"], toast["message_id"]) == (WANG, sent["message_id"])
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=query["id"])).refusal == (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )
    assert len(toasts(sandbox)) == 1


@pytest.mark.parametrize("seconds", [14, 16])
async def test_a_tap_is_answered_within_seconds(tapped, seconds):
    sandbox, _, query = tapped
    sandbox.clock.advance(seconds)
    answer = await sandbox.call("answerCallbackQuery", callback_query_id=query["id"])
    assert answer.status == (200 if seconds == 14 else 400)


async def test_answers_are_short(tapped):
    sandbox, _, query = tapped
    answer = await sandbox.call("answerCallbackQuery", callback_query_id=query["id"], text="字" * 201)
    assert answer.refusal == (400, "Bad Request: MESSAGE_TOO_LONG")
    ok = await sandbox.call("answerCallbackQuery", callback_query_id=query["id"], text="字" * 200, show_alert=True)
    assert ok.result is True


async def test_a_link_button_asks_the_bot_nothing(tapped):
    sandbox, sent, _ = tapped
    assert await sandbox.play("tap", who=WANG, chat=WANG, id=sent["message_id"], row=0, col=1) == (200, {})
    assert len(sandbox.pending()) == 1


@pytest.mark.parametrize(("who", "row"), [(WANG, 3), (ANA, 0)])
async def test_taps_that_cannot_be(tapped, who, row):
    sandbox, sent, _ = tapped
    status, body = await sandbox.play("tap", who=who, chat=WANG, id=sent["message_id"], row=row, col=0)
    assert status == 409
    assert " · " in body["error"]
