"""Names, titles and messages that would break what is careless. Telegram refuses no call in any of this."""

from __future__ import annotations

import re

import pytest
from story import ANA, CHEN, LIU, STRANGER, WANG, ZHAO, Story, datas, has

LONG = "三地科协协同发展任务" * 500
TITLES = (
    LONG,
    "a" * 5000,
    "<b>粗体</b> & <script>alert(1)</script> </b>",
    "\u202eأهلا\u202c \u200f\u200e 组建",
    "👨‍👩‍👧‍👦" * 800,
    "{name} %s %(n)d {0} \\ `*_~|",
    "第一行\n第二行\n\n第三行",
    "&lt;b&gt; &amp;amp; &#60;",
    "a\u0301" * 900,
)


def retitle(story: Story, titles: tuple[str, ...]) -> None:
    for number, title in enumerate(titles, 1):
        for lang in ("zh_Hans", "pt"):
            story.rows(
                "UPDATE texts SET text = ?, folded = ? WHERE owner_kind = 'item' AND lang = ? AND field = 'title'"
                " AND owner_id = (SELECT id FROM items WHERE code = ?)",
                *(title, title, lang, f"T{number}"),
            )
            story.rows(
                "UPDATE texts SET text = ?, folded = ? WHERE owner_kind = 'item' AND lang = ?"
                " AND owner_id = (SELECT id FROM items WHERE code = ?)",
                *(title, title, lang, f"E{number}"),
            )


async def test_titles_from_an_import(story: Story):
    retitle(story, TITLES)
    for person, chat in ((LIU, LIU), (ANA, ANA), (LIU, story.joint)):
        for words in (
            "/next",
            "/tasks all",
            *(f"/task T{n}" for n in range(1, 10)),
            *(f"/exchange E{n}" for n in range(1, 10)),
        ):
            assert await story.ask(person, words, chat) != ""
        has(await story.ask(person, "/task T3", chat), "<b>粗体</b> & <script>")
        page = next(m for m in reversed(story.by_bot(chat)) if any(data.startswith("next:") for data in datas(m)))
        await story.tap(person, page, next(data for data in datas(page) if data.startswith("next:")))
    # Every deadline on one day: a reminder to one owner and to groups of two languages.
    story.rows("UPDATE items SET owner_id = (SELECT id FROM members WHERE user_id = ?) WHERE kind = 'task'", LIU)
    for number in range(1, len(TITLES) + 1):
        await story.ask(WANG, f"/deadline T{number} 2026-12-04")
    await story.jump_to(2026, 12, 4, 9, 1)
    assert story.rows("SELECT count(*) FROM outbox WHERE state <> 'sent'") == [(0,)]


async def test_thirty_long_titles_in_two_languages(story: Story):
    for code in [f"T{n}" for n in range(1, 33)] + [f"E{n}" for n in range(1, 23)]:
        for lang, title in (("zh_Hans", LONG), ("pt", "Organizar & <rever> o texto " * 200)):
            story.rows(
                "UPDATE texts SET text = ? WHERE owner_kind = 'item' AND lang = ?"
                " AND owner_id = (SELECT id FROM items WHERE code = ?)",
                *(title, lang, code),
            )
    for words in ("/next", "/tasks all", "/owner T7", "/task T7", "/exchange E2", "/owner 组建"):
        for chat in (LIU, story.joint):
            assert await story.ask(LIU, words, chat) != ""


async def test_a_member_with_markup_for_a_name(story: Story):
    name = "<b>O'Neil</b> & «x» <script>"
    said = await story.ask(WANG, f"/invite {name} BJ")
    has(said, name)
    payload = re.findall(r"start=([\w-]+)", said)[0]
    has(await story.start(STRANGER, payload), name)
    has(await story.ask(WANG, f"/role {name} liaison"), name)
    story.rows("UPDATE items SET owner_id = (SELECT id FROM members WHERE user_id = ?) WHERE code = 'T7'", STRANGER)
    has(await story.ask(LIU, "/owner T7"), name)
    has(await story.ask(LIU, "/tasks", story.bj), "T1")
    has(await story.ask(WANG, f"/tasks {name}"), name, "T7")
    await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("tasks:a:")))
    await story.say(STRANGER, STRANGER, "#进展 T7 <i>已完成</i> & 40%")
    has(await story.ask(LIU, "/task T7"), "<i>已完成</i> & 40%", name)
    has(await story.ask(ANA, "/deadline T7 2027-03-05"), name)


async def test_messages_as_long_as_telegram_lets_them_be(story: Story):
    fillers = ("议" * 4096, "<&" * 2048, "😀" * 2048, "a b " * 1024, "\n" * 10 + "行\n" * 2000, "%s{0}" * 800)
    commands = ("/owner ", "/task ", "/tasks ", "/exchange ", "/invite ", "/role ", "/deadline T7 ", "/language ", "")
    for number, filler in enumerate(fillers):
        for command in commands:
            assert await story.ask((WANG, ANA)[number % 2], (command + filler)[:4096]) != ""
        await story.ask(WANG, ("/group BJ zh " + filler)[:4096], story.bj)
        message = await story.say(LIU, story.bj, ("#进展 T7 " + filler)[:4096])
        assert story.reactions(message) == "✍"
        has(await story.ask(LIU, "/task T7", story.bj), "T7 · ")
    has(await story.ask(ZHAO, "/help"), "/next")


@pytest.mark.parametrize("title", ["<b>群</b> & Co", "群" * 255])
async def test_a_group_with_an_odd_title(story: Story, title: str):
    group = story.world.add_group(title, [WANG], "administrator").id
    has(await story.ask(WANG, "/group joint zh+pt", group), "三地")


async def test_odd_things_that_reach_a_bot(story: Story):
    """Updates of kinds and shapes that people cause without meaning to."""
    user = {"id": LIU, "is_bot": False, "first_name": "洋"}
    private = {"id": LIU, "type": "private", "first_name": "洋"}
    group = {"id": story.bj, "type": "group", "title": "群"}
    base = {"message_id": 900, "date": 1_796_000_000, "from": user}
    sticker = {
        "file_id": "x",
        "file_unique_id": "y",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    }
    for content in (
        {"chat": private, "sticker": sticker},
        {"chat": group, "sticker": sticker},
        {"chat": private, "location": {"latitude": 1.0, "longitude": 2.0}},
        {"chat": group, "new_chat_members": [user]},
        {"chat": group, "left_chat_member": user},
        {"chat": group, "pinned_message": {"message_id": 1, "date": 0, "chat": group}},
        {"chat": group, "new_chat_title": "新名"},
        {"chat": {"id": -1001, "type": "channel", "title": "频道"}, "text": "/next"},
        {
            "chat": group,
            "text": "/next",
            "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
            "sender_chat": group,
        },
        {"chat": private, "text": "/start " + "x" * 500},
        {
            "chat": private,
            "text": "转发",
            "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"},
        },
        {"chat": private, "future_field": {"deep": [1, 2, 3]}, "text": "/help"},
        {"chat": private},
    ):
        story.world.updates.push("message", base | content)
        story.clock.advance(3)
        await story.calm()
    story.world.updates.push("poll_answer", {"poll_id": "1", "user": user, "option_ids": [0]})
    story.world.updates.push("message", {"nonsense": True})
    await story.calm()
    assert story.rows("SELECT count(*) FROM inbox WHERE done_at IS NULL") == [(0,)]
    has(await story.ask(LIU, "/next"), "E1")


async def test_an_invitation_that_everybody_fills_to_the_brim(story: Story):
    for number in range(10, 60):
        story.rows("INSERT INTO associations (id, code) VALUES (?, ?)", number, f"A{number}")
        for field, lang in (("name", "zh_Hans"), ("name", "pt"), ("full_name", "zh_Hans"), ("full_name", "pt")):
            story.rows("INSERT INTO texts VALUES ('association', ?, ?, ?, ?, ?)",
                       number, field, lang, f"<{LONG[:90]}{number}>", f"x{number}")  # fmt: skip
        story.rows("INSERT INTO parties SELECT id, 'participant', ?, ? FROM items WHERE code = 'E2'", number, number)
    story.rows("UPDATE exchanges SET asks_names = 1")
    for number, title in enumerate(TITLES):
        await story.ask(WANG, f"/programme E2 {title[:2900]}")
        await story.ask(WANG, f"/place E2 {title[:290]}")
        position = ("coming", "maybe", "not_coming")[number % 3]
        story.rows("INSERT INTO answers SELECT id, ?, NULL, ?, 9999, '2026-11-30T01:00:00.000Z' FROM items"
                   " WHERE code = 'E2'", 10 + number, position)  # fmt: skip
        for place in range(60):
            story.rows("INSERT INTO delegates (item_id, association_id, place, name, post, phone)"
                       " SELECT id, ?, ?, ?, ?, ? FROM items WHERE code = 'E2'",
                       10 + number, place, title[:80] or "a", title[:120], "1" * 40)  # fmt: skip
    await story.ask(WANG, "/place E2 39.9, 116.4")
    for person, chat in ((CHEN, CHEN), (ZHAO, ZHAO), (ANA, ANA), (LIU, story.joint)):
        await story.ask(person, "/exchange E2", chat)
        shown = next(m for m in reversed(story.by_bot(chat)) if "ics:E2" in datas(m))
        for data in ("ics:E2", "map:E2", "copy:exchange:E2"):
            await story.tap(person, shown, data)
        for data in ("programme:E2", "answers:E2"):
            await story.craft(person, shown, data)
    listed = next(m for m in reversed(story.by_bot(ZHAO)) if "answers:E2:1" in datas(m))
    seen = 0
    while next_page := [data for data in datas(listed) if data == f"answers:E2:{seen + 1}"]:
        await story.tap(ZHAO, listed, next_page[0])
        seen += 1
    assert seen >= 6
    await story.craft(ZHAO, listed, "answers:E2:9999")
    for words in TITLES:
        shown = await _names(story, words[:4000])
        assert shown


async def _names(story: Story, words: str) -> str:
    await story.ask(CHEN, "/exchange E2")
    await story.craft(CHEN, story.last(CHEN), "ans:E2:0:coming")
    await story.craft(CHEN, story.last(CHEN), "names:E2:0")
    said = await story.ask(CHEN, words, reply_to=story.last(CHEN))
    await story.craft(CHEN, story.last(CHEN), "names:E2:0")
    return said
