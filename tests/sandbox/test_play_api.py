import asyncio
import json
from datetime import timedelta

import pytest
from sandbox_support import ANA, BEGIN, LI, TOKEN, WANG, make_world

from bot.sandbox.clock import MovableClock
from bot.sandbox.feed import Feed
from bot.sandbox.model import Chat
from bot.sandbox.timekeeper import Journey


async def test_the_state_is_what_the_page_expects(started):
    group = started.world.add_group("联合组", [WANG, ANA], "administrator")
    keyboard = {"inline_keyboard": [[{"text": "好", "callback_data": "ok"}]]}
    await started.call("sendMessage", chat_id=group.id, text="<b>一</b>", parse_mode="HTML", reply_markup=keyboard)
    await started.call("sendMessage", chat_id=ANA, text="x")
    state = await started.state()
    assert (state["now"], state["zone"]) == ("2026-11-30T01:00:00Z", "Asia/Shanghai")
    assert state["bot"] == {"id": 7_000_000_001, "username": "ponte_bot", "name": "Ponte"}
    assert state["people"][0] == {
        "id": WANG,
        "name": "王静",
        "username": "wangjing",
        "language_code": "zh-hans",
        "note": "北京市科协",
        "group": "BJ",
    }
    chats = {chat["id"]: chat for chat in state["chats"]}
    assert [chats[person]["started"] for person in (WANG, ANA, LI)] == [True, False, False]
    assert chats[group.id]["bot_status"] == "administrator"
    (message,) = chats[group.id]["messages"]
    assert message["keyboard"] == [[{"text": "好", "data": "ok"}]]
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert [call["ok"] for call in state["calls"]] == [True, False]
    assert state["calls"][1]["error_code"] == 403
    assert state["seq"] == started.world.feed.seq


async def test_people_act_over_http(started):
    status, body = await started.play("send", who=ANA, chat=ANA, text="x")
    assert (status, body["error"]) == (409, "请先点“开始” · Prima primeiro «Iniciar»")
    assert (await started.play("start", who=ANA, payload="k3y"))[1]["message"]["text"] == "/start k3y"
    sent = (await started.play("send", who=ANA, chat=ANA, text="um"))[1]["message"]
    reply = (await started.play("send", who=ANA, chat=ANA, text="dois", reply_to=sent["id"]))[1]["message"]
    assert reply["reply_to"] == sent["id"]
    edited = (await started.play("edit", who=ANA, chat=ANA, id=sent["id"], text="três"))[1]["message"]
    assert (edited["text"], edited["edited"]) == ("três", "2026-11-30T01:00:00Z")
    reacted = (await started.play("react", who=ANA, chat=ANA, id=sent["id"], emoji="👍"))[1]["message"]
    assert reacted["reactions"] == [{"emoji": "👍", "users": [ANA]}]
    assert (await started.play("react", who=ANA, chat=ANA, id=sent["id"], emoji=None))[1]["message"]["reactions"] == []
    assert await started.play("block", who=ANA, blocked=True) == (200, {})
    group = started.world.add_group("联合组", [ANA], "member")
    for action, status in (("promote", "administrator"), ("demote", "member"), ("remove", "left"), ("add", "member")):
        chat = (await started.play("group", who=ANA, chat=group.id, action=action))[1]["chat"]
        assert chat["bot_status"] == status
    assert (await started.play("group", who=ANA, chat=group.id, action="migrate"))[1]["chat"]["type"] == "supergroup"


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("send", {"who": WANG, "chat": WANG}, 400),
        ("send", {"who": "x", "chat": WANG, "text": "x"}, 400),
        ("send", {"who": True, "chat": WANG, "text": "x"}, 400),
        ("send", {"who": WANG, "chat": WANG, "text": "  "}, 409),
        ("send", {"who": WANG, "chat": WANG, "text": "x" * 4097}, 409),
        ("send", {"who": WANG, "chat": WANG, "text": "x", "reply_to": 99}, 409),
        ("send", {"who": 1, "chat": WANG, "text": "x"}, 409),
        ("send", {"who": ANA, "chat": WANG, "text": "x"}, 409),
        ("edit", {"who": WANG, "chat": WANG, "id": 99, "text": "x"}, 409),
        ("react", {"who": WANG, "chat": WANG, "id": 1, "emoji": "✅"}, 409),
        ("block", {"who": WANG, "blocked": "yes"}, 400),
        ("group", {"who": WANG, "chat": WANG, "action": "dance"}, 400),
        ("group", {"who": WANG, "chat": WANG, "action": "migrate"}, 409),
        ("clock", {"seconds": -1}, 409),
        ("clock", {}, 400),
        ("dance", {}, 404),
    ],
)
async def test_wrong_requests_get_a_sentence(started, path, body, status):
    answered, answer = await started.play(path, **body)
    assert answered == status
    assert answer["error"]


async def test_people_cannot_edit_what_is_not_theirs(started):
    sent = (await started.call("sendMessage", chat_id=WANG, text="x")).result["message_id"]
    assert (await started.play("edit", who=WANG, chat=WANG, id=sent, text="y"))[0] == 409


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8765"}, 200),
        ({"Host": "ponte.example.org"}, 403),
        ({"Origin": "http://127.0.0.1:8765"}, 200),
        ({"Origin": "https://example.org"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_only_this_machine_is_served(started, headers, status):
    async with started.http.get(f"{started.base}/sandbox/state", headers=headers) as response:
        assert response.status == status


@pytest.mark.parametrize("name", ["../web.py", "%2e%2e/web.py", "..%2fweb.py", "nothing.js"])
async def test_nothing_beside_the_page_is_served(started, name):
    async with started.http.get(f"{started.base}/page/{name}") as response:
        assert response.status == 404


async def read_events(response, count):
    events = []
    while len(events) < count:
        line = (await asyncio.wait_for(response.content.readline(), 2)).decode()
        if line.startswith("data: "):
            events.append(json.loads(line.removeprefix("data: ")))
    return events


async def test_events_arrive_live_and_can_be_taken_up_again(started):
    begin = started.world.feed.seq
    async with started.http.get(f"{started.base}/sandbox/events?since={begin}") as response:
        assert response.content_type == "text/event-stream"
        started.acts.send(WANG, WANG, "你好")
        sent = (await started.call("sendMessage", chat_id=WANG, text="好")).result["message_id"]
        await started.call("deleteMessage", chat_id=WANG, message_id=sent)
        events = await read_events(response, 5)
    assert [event["type"] for event in events] == ["message", "message", "call", "delete", "call"]
    assert [event["seq"] for event in events] == list(range(begin + 1, begin + 6))
    async with started.http.get(
        f"{started.base}/sandbox/events", headers={"Last-Event-ID": str(begin + 3)}
    ) as response:
        assert (await read_events(response, 1))[0] == events[3]


@pytest.mark.parametrize("since", [0, 999_999])
async def test_a_reader_too_far_behind_or_ahead_starts_over(started, since):
    for number in range(2100):
        started.world.feed.publish("menu", number=number)
    async with started.http.get(f"{started.base}/sandbox/events?since={since}") as response:
        (event,) = await read_events(response, 1)
    assert event == {"seq": started.world.feed.seq, "type": "reset"}


async def test_the_feed_keeps_what_it_promises():
    feed = Feed(keep=3)
    for number in range(5):
        feed.publish("menu", number=number)
    assert feed.since(1) is None
    assert [event["number"] for event in feed.since(2)] == [2, 3, 4]
    assert feed.since(5) == []
    reader = asyncio.create_task(feed.wait(5))
    await asyncio.sleep(0)
    assert not reader.done()
    feed.publish("menu")
    await asyncio.wait_for(reader, 1)


class Reminders:
    """A bot with reminders at given instants; those in `stuck` stay due for ever."""

    def __init__(self, clock, due, stuck=()):
        self.clock, self.due, self.stuck, self.sent = clock, sorted(due), set(stuck), []

    async def next_due(self):
        return min([*self.due, *self.stuck], default=None)

    async def settle(self):
        await asyncio.sleep(0)
        while self.due and self.due[0] <= self.clock.now():
            self.sent.append((self.due.pop(0), self.clock.now()))


def hours(*numbers):
    return [BEGIN + timedelta(hours=number) for number in numbers]


async def test_a_jump_stops_at_every_reminder_on_the_way():
    clock = MovableClock(BEGIN, frozen=True)
    bot = Reminders(clock, hours(1, 5, 30))
    journey = Journey(clock, bot)
    await journey.by(86_400)
    assert [(due, at) for due, at in bot.sent] == [(hour, hour) for hour in hours(1, 5)]
    assert clock.now() == BEGIN + timedelta(days=1)
    await journey.to_next()
    assert clock.now() == hours(30)[0]
    assert bot.sent[-1] == (hours(30)[0], hours(30)[0])


async def test_a_reminder_that_cannot_be_sent_does_not_hold_the_clock():
    clock = MovableClock(BEGIN, frozen=True)
    bot = Reminders(clock, hours(3), stuck=hours(1))
    await asyncio.wait_for(Journey(clock, bot).by(6 * 3600), 2)
    assert clock.now() == BEGIN + timedelta(hours=6)
    assert bot.sent == [(hours(3)[0], hours(3)[0])]


async def test_the_clock_over_http(started):
    async with started.http.get(f"{started.base}/sandbox/clock") as response:
        assert await response.json() == {"now": "2026-11-30T01:00:00Z", "next": None}
    assert await started.play("clock", seconds=3600) == (200, {"now": "2026-11-30T02:00:00Z"})
    assert await started.play("clock", to="next") == (
        409,
        {"error": "没有待发的提醒 · Não há lembretes por enviar"},
    )
    moved = [event for event in started.world.feed.since(0) if event["type"] == "clock"]
    assert [(event["now"], event["jumping"]) for event in moved[:2]] == [
        ("2026-11-30T01:00:00Z", True),
        ("2026-11-30T02:00:00Z", False),
    ]


async def test_messages_are_dated_by_the_worlds_clock(started):
    started.clock.advance(86_400)
    message = started.acts.send(WANG, WANG, "早")
    assert message.date == BEGIN + timedelta(days=1)
    assert started.pending()[0]["message"]["date"] == int(message.date.timestamp())


def test_the_register_keeps_ids_apart():
    world = make_world(MovableClock(BEGIN, frozen=True))
    first, second = world.add_group("甲", [WANG]), world.add_group("乙", [WANG])
    assert isinstance(first, Chat)
    assert first.id != second.id
    assert first.id < -(2**31)
    assert WANG > 2**32
    with pytest.raises(ValueError, match="taken"):
        world.add_user(WANG, "王静")
    with pytest.raises(ValueError, match="known members"):
        world.add_group("丙", [1])


async def test_the_token_is_never_shown(started):
    await started.call("getMe")
    async with started.http.get(f"{started.base}/sandbox/state") as response:
        assert TOKEN not in await response.text()
