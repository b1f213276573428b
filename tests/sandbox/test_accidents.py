import asyncio

import aiohttp
import pytest
from sandbox_support import ANA, WANG


def texts(sandbox):
    return [message.text for message in sandbox.world.register.chats[WANG].messages.values()]


async def test_an_answer_on_order(started):
    started.api.fail_next(
        "sendMessage", WANG, status=429, description="Too Many Requests: retry after 7", parameters={"retry_after": 7}
    )
    answer = await started.call("sendMessage", chat_id=WANG, text="x")
    assert answer.refusal == (429, "Too Many Requests: retry after 7")
    assert answer.body["parameters"] == {"retry_after": 7}
    assert (await started.call("sendMessage", chat_id=WANG, text="x")).status == 200


async def test_only_the_chat_that_is_meant(started):
    started.acts.start(ANA)
    started.api.fail_next("sendMessage", ANA, status=502, description="Bad Gateway")
    assert (await started.call("sendMessage", chat_id=str(WANG), text="x")).status == 200
    assert (await started.call("sendMessage", chat_id=str(ANA), text="x")).status == 502


async def test_a_dropped_connection_did_nothing(started):
    started.api.fail_next("sendMessage", mode="drop")
    with pytest.raises(aiohttp.ClientError):
        await started.call("sendMessage", chat_id=WANG, text="x")
    assert texts(started) == ["/start"]


async def test_a_lost_answer_did_it(started):
    started.api.fail_next("sendMessage", mode="lost", times=2)
    for text in "xy":
        with pytest.raises(aiohttp.ClientError):
            await started.call("sendMessage", chat_id=WANG, text=text)
    assert texts(started) == ["/start", "x", "y"]


async def test_a_call_that_hangs_is_carried_out_though_its_caller_left(started):
    started.api.fail_next("sendMessage", mode="hang", seconds=0.1)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(started.call("sendMessage", chat_id=WANG, text="x"), 0.03)
    assert texts(started) == ["/start"]
    await asyncio.sleep(0.12)
    assert texts(started) == ["/start", "x"]


async def test_a_late_answer_did_it_before(started):
    started.api.fail_next("sendMessage", mode="late", seconds=0.1)
    answer = asyncio.create_task(started.call("sendMessage", chat_id=WANG, text="x"))
    async with asyncio.timeout(10):
        while texts(started) != ["/start", "x"]:
            await asyncio.sleep(0)
        assert not answer.done()
        assert (await answer).status == 200
    assert texts(started) == ["/start", "x"]
