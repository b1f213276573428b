"""Places on the map: venues from the bot, points from people."""

import pytest
import telegram
from sandbox_support import TOKEN, WANG


async def test_a_venue_as_the_library_sends_and_reads_it(started):
    bot = telegram.Bot(TOKEN, base_url=f"{started.base}/bot")
    async with bot:
        sent = await bot.send_venue(WANG, 39.9985, 116.3912, "北京科学中心", "北辰东路9号")
    assert (sent.venue.title, sent.venue.address) == ("北京科学中心", "北辰东路9号")
    assert (sent.venue.location.latitude, sent.location.longitude) == (39.9985, 116.3912)
    shown = (await started.state())["chats"]
    (message,) = next(chat for chat in shown if chat["id"] == WANG)["messages"][-1:]
    assert message["place"] == {"lat": 39.9985, "lon": 116.3912, "title": "北京科学中心", "address": "北辰东路9号"}


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"latitude": 91}, "invalid venue specified"),
        ({"longitude": -181.5}, "invalid venue specified"),
        ({"latitude": None}, "latitude is empty"),
        ({"latitude": "north"}, 'field "latitude" must be of type Number'),
        ({"latitude": True}, 'field "latitude" must be of type Number'),
        ({"longitude": "nan"}, 'field "longitude" must be of type Number'),
        ({"title": " "}, "venue title must be non-empty"),
        ({"address": ""}, 'parameter "address" is required'),
    ],
)
async def test_refused_venues(started, wrong, refusal):
    right = {"chat_id": WANG, "latitude": 39.9, "longitude": 116.3, "title": "a", "address": "b"}
    answer = await started.call("sendVenue", **(right | wrong))
    assert answer.refusal == (400, f"Bad Request: {refusal}")


async def test_a_venue_has_no_text_to_edit(started):
    sent = await started.call("sendVenue", chat_id=WANG, latitude=39.9, longitude=116.3, title="a", address="b")
    answer = await started.call("editMessageText", chat_id=WANG, message_id=sent.result["message_id"], text="x")
    assert answer.refusal == (400, "Bad Request: there is no text in the message to edit")


async def test_what_people_send(started):
    started.acts.locate(WANG, WANG, 22.2, 113.5)
    started.acts.locate(WANG, WANG, 22.2, 113.5, title="大三巴牌坊")
    first, second = [update["message"] for update in started.pending()[-2:]]
    assert first["location"] == {"longitude": 113.5, "latitude": 22.2}
    assert "venue" not in first and "text" not in first
    assert second["venue"]["title"] == "大三巴牌坊"
