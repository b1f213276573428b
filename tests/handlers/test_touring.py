"""A tour of what can be looked up: every command, button and page in both languages, with titles that would break what
is careless. Telegram refuses no call in any of it, and no button has lost its meaning."""

from __future__ import annotations

import pytest
from story import ANA, LIU, WANG, ZHAO, Story, buttons, datas, has

from bot.sandbox.model import Message

COMMANDS = (
    "/tasks", "/tasks all", "/tasks 专家", "/tasks HE março", "/task T7", "/owner 专家", "/owner zzzz", "/project",
    "/project P1", "/who", "/who HE", "/who 王静", "/who Wang Jin", "/search 专家", "/search especialistas", "/week",
    "/overview", "/missing", "/help",
)  # fmt: skip
LONG = "三地科协协同发展任务" * 300
HOSTILE = (
    LONG,
    "a" * 4000,
    "<b>粗体</b> & <script>alert(1)</script> </b>",
    "\u202eأهلا\u202c \u200f\u200e 组建专家",
    "👨‍👩‍👧‍👦" * 800,
    "{name} %s %(n)d {0} \\ `*_~| 专家",
    "第一行\n第二行\n\n第三行",
    "&lt;b&gt; &amp;amp; &#60;",
)
GONE = ("失效", "já não funciona")
# What changes something, or asks for an answer, has stories of its own.
DOING = ("act", "retitle:", "more:", "calloff:", "rsvp", "remind", "snooze")


async def tour(story: Story, person: int, chat: int, words: str, steps: int) -> None:
    """Ask, and tap every button of the answer, and those of the pages that they lead to, up to so many."""
    await story.ask(person, words, chat)
    tapped: set[str] = set()
    while len(tapped) < steps:
        page: Message = story.last(chat)
        left = [data for data in datas(page) if data and data not in tapped and not data.startswith(DOING)]
        if not left:
            return
        tapped.add(left[0])
        toast = await story.tap(person, page, left[0])
        assert not any(word in toast for word in GONE), (words, left[0], toast)
        assert all(len(button.data.encode()) <= 64 for button in buttons(story.last(chat)))


@pytest.mark.parametrize("words", COMMANDS)
async def test_buttons_of_every_answer(story: Story, words: str):
    story.rows("UPDATE items SET state = 'blocked' WHERE code IN ('T7', 'T9')")
    story.rows("DELETE FROM texts WHERE owner_kind = 'item' AND field = 'title' AND lang = 'pt' AND owner_id % 5 = 0")
    await story.jump_to(2026, 12, 16, 9)
    for person, chat in ((ANA, ANA), (WANG, story.joint)):
        await tour(story, person, chat, words, 6)


async def test_hostile_titles_and_names(story: Story):
    for number, title in enumerate(HOSTILE, 1):
        for letter in "TEP":
            story.rows(
                "UPDATE texts SET text = ?, folded = ? WHERE owner_kind = 'item'"
                " AND owner_id = (SELECT id FROM items WHERE code = ?)",
                *(title, title, f"{letter}{number}"),
            )
        story.rows("UPDATE texts SET text = ? WHERE owner_kind = 'member' AND owner_id = ?", title, number + 3)
    await story.say(ZHAO, ZHAO, "#进展 T7 专家 <i>已完成</i> & " + "长" * 2000)
    await story.jump_to(2026, 12, 16, 9)
    for words in COMMANDS:
        await tour(story, ANA, ANA, words, 1)
        await tour(story, LIU, story.joint, words, 1)


async def test_words_as_long_as_telegram_lets_them_be(story: Story):
    for filler in ("议" * 4096, "<&" * 2048, "😀" * 2048, "a b " * 1024, '"OR" AND * ( ' * 300, "%s{0}" * 800):
        for command in ("/tasks ", "/project ", "/who ", "/search ", "/week ", "/overview ", "/title T7 ", "/missing "):
            assert await story.ask(WANG, (command + filler)[:4096]) != ""
    has(await story.ask(WANG, "/help"), "/search")
