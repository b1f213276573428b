import asyncio

import aiohttp
from sandbox_support import TOKEN, WANG, Sandbox

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def test_updates_stay_until_they_are_confirmed(started):
    for text in ("一", "二", "三"):
        started.acts.send(WANG, WANG, text)
    first = (await started.call("getUpdates", limit=2)).result
    assert [update["message"]["text"] for update in first] == ["一", "二"]
    assert (await started.call("getUpdates", limit=2)).result == first
    rest = (await started.call("getUpdates", offset=first[-1]["update_id"] + 1)).result
    assert [update["message"]["text"] for update in rest] == ["三"]
    assert (await started.call("getUpdates", offset=rest[-1]["update_id"] + 1)).result == []
    ids = [update["update_id"] for update in first + rest]
    assert ids == list(range(ids[0], ids[0] + 3))


async def test_a_negative_offset_keeps_the_latest(started):
    for text in ("一", "二", "三"):
        started.acts.send(WANG, WANG, text)
    assert [update["message"]["text"] for update in (await started.call("getUpdates", offset=-1)).result] == ["三"]
    assert len(started.pending()) == 1


async def test_a_long_poll_ends_with_the_first_update(started):
    poll = asyncio.create_task(started.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    started.acts.send(WANG, WANG, "你好")
    (update,) = (await asyncio.wait_for(poll, 2)).result
    assert update["message"]["text"] == "你好"


async def test_an_empty_poll_is_not_listed_among_the_calls(started):
    assert (await started.call("getUpdates", timeout=0)).result == []
    assert [call.method for call in started.world.calls] == []
    started.acts.send(WANG, WANG, "你好")
    await started.call("getUpdates", timeout=0)
    assert [call.method for call in started.world.calls] == ["getUpdates"]


async def test_a_second_poller_ends_the_first(started):
    first = asyncio.create_task(started.call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(started.call("getUpdates", timeout=20))
    assert (await asyncio.wait_for(first, 2)).refusal == (409, CONFLICT)
    assert not second.done()
    started.acts.send(WANG, WANG, "你好")
    assert len((await asyncio.wait_for(second, 2)).result) == 1


async def test_a_poller_that_went_away_is_no_conflict(started):
    async with aiohttp.ClientSession() as gone:
        poll = asyncio.create_task(gone.post(f"{started.base}/bot{TOKEN}/getUpdates", json={"timeout": 20}))
        await asyncio.sleep(0.05)
        poll.cancel()
    await asyncio.sleep(0.05)
    assert (await started.call("getUpdates", timeout=0)).result == []
    assert started.world.refusals == []


async def test_allowed_updates_are_remembered(started):
    await started.call("getUpdates", allowed_updates=["callback_query"])
    started.acts.send(WANG, WANG, "一")
    await started.call("getUpdates")
    started.acts.send(WANG, WANG, "二")
    assert started.kinds() == []
    await started.call("getUpdates", allowed_updates=[])
    started.acts.send(WANG, WANG, "三")
    assert started.kinds() == ["message"]
    refused = await started.call("getUpdates", allowed_updates=["pigeon"])
    assert refused.refusal == (400, 'Bad Request: unknown update type "pigeon" in allowed_updates')


async def test_there_is_no_webhook(started):
    started.acts.send(WANG, WANG, "一")
    info = (await started.call("getWebhookInfo")).result
    assert info == {"url": "", "has_custom_certificate": False, "pending_update_count": 1}
    assert (await started.call("deleteWebhook")).result is True
    assert len(started.pending()) == 1
    assert (await started.call("deleteWebhook", drop_pending_updates=True)).result is True
    assert started.pending() == []


async def test_an_update_that_comes_just_before_the_wait_is_not_missed(sandbox: Sandbox) -> None:
    updates = sandbox.world.updates
    waiting = asyncio.ensure_future(updates.arrival())
    # Before the waiter had its first turn of the loop.
    updates.push("message", {})
    await asyncio.wait_for(waiting, 1)
