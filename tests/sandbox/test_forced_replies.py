"""ForceReply: the sandbox takes it, shows it to the page, and refuses what Telegram refuses."""

import pytest
from sandbox_support import WANG


async def test_the_page_is_told_and_the_bot_gets_the_reply(started):
    ask = {"force_reply": True, "selective": True, "input_field_placeholder": "一句话"}
    sent = await started.call("sendMessage", chat_id=WANG, text="进展如何？", reply_markup=ask)
    assert "reply_markup" not in sent.result
    state = await started.state()
    (chat,) = [chat for chat in state["chats"] if chat["id"] == WANG]
    assert chat["messages"][-1]["forced_reply"] == {"selective": True, "placeholder": "一句话"}
    assert chat["messages"][-1]["keyboard"] is None


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        ({"force_reply": True, "input_field_placeholder": "字" * 65}, "input field placeholder is too long"),
        ({"force_reply": True, "keyboard": []}, "carried"),
        ({"force_reply": True, "what": 1}, "Unknown field"),
    ],
)
async def test_what_telegram_refuses(started, markup, refusal):
    answer = await started.call("sendMessage", chat_id=WANG, text="?", reply_markup=markup)
    assert refusal in answer.refusal[1]
