import pytest
from sandbox_support import ANA, WANG

from bot.sandbox.pace import Pace, PaceRules
from bot.sandbox.refusal import Refusal


def refused(pace, chat_id, at, **how):
    with pytest.raises(Refusal) as refusal:
        pace.admit(chat_id, at=at, **{"is_group": False} | how)
    assert refusal.value.code == 429
    after = refusal.value.parameters["retry_after"]
    assert refusal.value.description == f"Too Many Requests: retry after {after}"
    return after


def test_one_a_second_to_a_chat():
    pace = Pace(PaceRules(tolerance=0))
    pace.admit(1, False, at=0.0)
    assert refused(pace, 1, 0.5) == 1
    pace.admit(2, False, at=0.5)
    pace.admit(1, False, at=1.0)
    assert refused(pace, 1, 1.9) == 1


def test_twenty_a_minute_to_a_group():
    pace = Pace(PaceRules(tolerance=0))
    for second in range(20):
        pace.admit(-1, True, at=float(second))
    assert refused(pace, -1, 20.0, is_group=True) == 40
    assert refused(pace, -1, 59.5, is_group=True) == 1
    pace.admit(-1, True, at=60.0)


def test_thirty_a_second_in_all():
    pace = Pace(PaceRules(tolerance=0))
    for chat_id in range(30):
        pace.admit(chat_id, False, at=chat_id / 100)
    assert refused(pace, 99, 0.9) == 1
    pace.admit(99, False, at=1.0)
    assert refused(pace, 98, 1.005) == 1


def test_an_album_counts_by_its_pictures():
    pace = Pace(PaceRules(tolerance=0))
    pace.admit(-1, True, at=0.0, count=10)
    pace.admit(-1, True, at=1.0, count=10)
    assert refused(pace, -1, 2.0, is_group=True) == 58


def test_what_is_refused_is_not_counted():
    pace = Pace(PaceRules(tolerance=0))
    pace.admit(1, False, at=0.0)
    for step in range(9):
        refused(pace, 1, step / 10)
    pace.admit(1, False, at=1.0)


def test_tolerance_and_bursts():
    pace = Pace(PaceRules(tolerance=0.1, chat_burst=2))
    pace.admit(1, False, at=0.0)
    pace.admit(1, False, at=0.0)
    refused(pace, 1, 0.85)
    pace.admit(1, False, at=0.9)


class TestServed:
    @pytest.fixture
    def pace(self):
        return PaceRules()

    async def test_a_second_message_in_the_same_second_is_too_many(self, started):
        sent = await started.call("sendMessage", chat_id=WANG, text="一")
        again = await started.call("sendMessage", chat_id=WANG, text="二")
        assert again.refusal == (429, "Too Many Requests: retry after 1")
        assert again.body["parameters"] == {"retry_after": 1}
        edit = {"chat_id": WANG, "message_id": sent.result["message_id"], "text": "三"}
        assert (await started.call("editMessageText", **edit)).status == 429
        started.clock.advance(1)
        assert (await started.call("editMessageText", **edit)).status == 200

    async def test_other_methods_are_not_paced(self, started):
        message = started.acts.send(WANG, WANG, "你好")
        await started.call("sendMessage", chat_id=WANG, text="一")
        reaction = [{"type": "emoji", "emoji": "✍"}]
        for method, params in (
            ("setMessageReaction", {"message_id": message.id, "reaction": reaction}),
            ("sendChatAction", {"action": "typing"}),
            ("getChat", {}),
        ):
            assert (await started.call(method, chat_id=WANG, **params)).status == 200

    async def test_chats_do_not_share_their_second(self, started):
        started.acts.start(ANA)
        for chat in (WANG, ANA):
            assert (await started.call("sendMessage", chat_id=chat, text="一")).status == 200
