"""Reports longer than a card shows: the whole of them is a tap away, page by page, in one language or two."""

from __future__ import annotations

from story import ANA, LIU, ZHAO, Story, buttons, datas, has, lacks

LONG = "".join(f"第{number}批专家名单已经汇总，正在征求意见。" for number in range(1, 181))


def leading(message, beginning: str) -> str:
    return next(data for data in datas(message) if data.startswith(beginning))


def leads(message) -> str:
    (label,) = [each.label for each in buttons(message) if (each.data or "").startswith("report:")]
    return label


async def test_from_the_card_of_a_task_and_back(story: Story):
    await story.ask(ZHAO, f"#进展 T7 {LONG}")
    await story.ask(LIU, "/task T7")
    page = story.last(LIU)
    lacks(page.text or "", ["第90批"])
    await story.tap(LIU, page, leading(page, "report:"))
    read = page.text or ""
    has(read, "T7 · 组建京津专家服务团", "赵敏", "第1批")
    while onward := [each.data for each in buttons(page) if each.label == "▶"]:
        await story.tap(LIU, page, onward[0])
        read += (page.text or "").split("\n\n", 1)[1]
    assert all(f"第{number}批" in read for number in range(1, 181))
    await story.tap(LIU, page, leading(page, "copy:report:"))
    has(story.last(LIU).text or "", "第180批")
    await story.tap(LIU, page, "back:task:T7")
    has(page.text or "", "责任人：")


async def test_the_day_is_the_reader_s(story: Story):
    await story.jump_to(2026, 12, 2, 7, 30)
    await story.ask(ZHAO, f"#进展 T7 {LONG}")
    await story.ask(LIU, "/task T7")
    page = story.last(LIU)
    has(leads(page), "12月2日")
    await story.tap(LIU, page, "history:T7:")
    has(leads(page), "12月2日")


async def test_a_reader_of_the_other_language_and_of_both(story: Story):
    await story.ask(ZHAO, f"#进展 E2 {LONG}")
    await story.ask(ANA, "/exchange E2")
    page = story.last(ANA)
    await story.tap(ANA, page, leading(page, "report:"))
    has(page.text or "", "Reunião anual", "第1批", "(em chinês)")
    await story.ask(ANA, "/exchange E2", story.joint)
    page = story.last(story.joint)
    await story.tap(ANA, page, leading(page, "report:"))
    await story.tap(ANA, page, leading(page, "report:"))
    has(page.text or "", "三地科协会商", "Reunião anual")
    assert story.refused() == []


async def test_an_earlier_one_from_the_history(story: Story):
    await story.ask(ZHAO, f"#进展 T7 {LONG}")
    await story.ask(ZHAO, "#进展 T7 已完成")
    await story.ask(LIU, "/task T7")
    page = story.last(LIU)
    lacks("\n".join(datas(page)), ["report:"])
    await story.tap(LIU, page, "history:T7:")
    await story.tap(LIU, page, leading(page, "report:"))
    has(page.text or "", "第1批")


async def test_one_that_is_gone(story: Story):
    posted = await story.say(ZHAO, ZHAO, f"#进展 T7 {LONG}")
    await story.ask(LIU, "/task T7")
    page = story.last(LIU)
    story.rows("UPDATE reports SET withdrawn_at = '2026-11-30T00:00:00.000Z' WHERE source = 'chat'")
    has(await story.tap(LIU, page, leading(page, "report:")), "失效")
    assert posted.text
    for data in ("report:999999", "report:x", "report:"):
        has(await story.craft(LIU, page, data), "失效")


async def test_a_page_beyond_the_last_is_the_last(story: Story):
    await story.ask(ZHAO, f"#进展 T7 {LONG}")
    await story.ask(LIU, "/task T7")
    page = story.last(LIU)
    await story.craft(LIU, page, f"{leading(page, 'report:')}:99")
    has(page.text or "", "第180批")
