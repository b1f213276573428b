"""/tasks and its buttons: by how they stand, whose, until when and by words, in both languages, alone and together."""

from __future__ import annotations

import pytest
from story import ANA, CHEN, LIU, WANG, ZHAO, Story, buttons, datas, has, lacks

TOGETHER: tuple[tuple[str, list[str], list[str]], ...] = (
    ("河北的任务 三月", ["河北省科协", "2027年3月"], ["T1 ", "T7 "]),
    ("高翔 março", ["高翔", "2027年3月", "T21 "], ["T6 "]),
    ("HE março", ["河北省科协", "2027年3月"], ["T1 "]),
    ("高翔 全部 P2", ["全部任务", "高翔", "P2 "], ["T6 "]),
    ("todas de Gao Xiang", ["全部任务", "高翔", "T6 "], ["T7 "]),
    ("em atraso da Associação de Hebei", ["逾期任务", "河北省科协"], ["T7 "]),
    ("专家服务团", ["“专家服务团”", "T7 "], ["T1 ", "T6 "]),
    ("grupo de especialistas", ["T7 "], ["T1 ", "T6 "]),
    ("北京 专家", ["北京市科协", "“专家”", "T7 "], ["T1 "]),
    ("dezembro de 2026", ["2026年12月", "T1 "], ["T7 "]),
    ("已完成 TJ", ["已完成的任务", "天津市科协", "目前没有"], ["T1 "]),
    ("受阻", ["受阻任务", "目前没有"], ["T1 "]),
    ("我们的", ["北京市科协", "T1 "], []),
)


@pytest.mark.parametrize(("words", "there", "missing"), TOGETHER)
async def test_together(story: Story, words: str, there: list[str], missing: list[str]):
    said = await story.ask(LIU, f"/tasks {words}")
    has(said, *there)
    lacks(said, missing)


async def test_marks_of_what_is_overdue_blocked_and_done(story: Story):
    story.rows("UPDATE items SET state = 'blocked' WHERE code = 'T4'")
    story.rows("UPDATE items SET state = 'done' WHERE code = 'T2'")
    await story.jump_to(2026, 12, 18, 0, 1)
    said = await story.ask(LIU, "/tasks all")
    has(said, "⚠ 逾期 · T1 ", "⛔ 受阻 · T4 ")
    lacks(said, ["T2 "])
    has(await story.ask(ANA, "/tasks bloqueadas"), "Tarefas bloqueadas", "⛔ bloqueada · T4 ")
    has(await story.ask(ANA, "/tasks concluídas"), "✅ T2 ")
    said = await story.ask(LIU, "/tasks overdue", story.joint)
    has(said, "⚠ 逾期 · T1 ", "⚠ em atraso · T1 ")
    has(await story.ask(LIU, "/tasks 逾期"), "⛔ 受阻 · T4 ")


async def test_the_settled_come_last_the_latest_first(story: Story):
    story.rows("UPDATE items SET state = 'done' WHERE kind = 'task' AND code NOT IN ('T1', 'T7', 'T9')")
    await story.ask(WANG, "/tasks all")
    page = story.last(WANG)
    shown = [button.label for button in buttons(page) if button.data.startswith("task:")]
    assert shown[:3] == ["T1", "T9", "T7"]
    days = [
        story.rows("SELECT deadline_at FROM tasks JOIN items ON items.id = item_id WHERE code = ?", code)[0][0]
        for code in shown[3:]
    ]
    assert days == sorted(days, reverse=True)
    onward = next(data for data in datas(page) if ":>s" in data)
    await story.tap(WANG, page, onward)
    # What the page hangs on is taken up again meanwhile: the button still leads somewhere.
    story.rows("UPDATE items SET state = 'in_progress' WHERE kind = 'task'")
    await story.tap(WANG, page, next(data for data in datas(page) if ":<s" in data))
    has(page.text or "", "全部任务")


async def test_pages_stay_where_they_are_when_others_are_done_meanwhile(story: Story):
    await story.ask(WANG, "/tasks open")
    story.rows("UPDATE items SET state = 'done' WHERE code IN ('T1', 'T4')")
    page = story.last(WANG)
    before = {button.label for button in buttons(page)}
    await story.tap(WANG, page, next(data for data in datas(page) if ":>o" in data))
    after = [button.label for button in buttons(page) if button.data.startswith("task:")]
    assert len(after) == 8
    assert before.isdisjoint(after)


async def test_an_association_is_chosen_by_a_button(story: Story):
    await story.ask(ANA, "/tasks all")
    page = story.last(ANA)
    await story.tap(ANA, page, next(data for data in datas(page) if data.startswith("pick:")))
    has(page.text or "", "HE Associação de Hebei")
    hebei = next(button for button in buttons(page) if button.label == "HE")
    await story.tap(ANA, page, hebei.data)
    has(page.text or "", "Todas as tarefas · Associação de Hebei", "T6 ")
    await story.tap(ANA, page, next(data for data in datas(page) if data.startswith("pick:")))
    assert "✓ HE" in [button.label for button in buttons(page)]
    await story.tap(ANA, page, next(button for button in buttons(page) if button.label == "✓ HE").data)
    lacks(page.text or "", ["Hebei\n"])
    assert len(story.by_bot(ANA)) == 1


async def test_from_everybodys_to_ones_own_and_back(story: Story):
    await story.ask(LIU, "/tasks all")
    page = story.last(LIU)
    await story.tap(LIU, page, "tasks:open:mine:0")
    has(page.text or "", "刘洋")
    await story.tap(LIU, page, next(button for button in buttons(page) if button.label == "全部单位").data)
    lacks(page.text or "", ["未完成任务 · 刘洋"])


async def test_in_its_group_and_in_a_joint_one(story: Story):
    has(await story.ask(CHEN, "/tasks", story.tj), "天津市科协", "T4 ")
    said = await story.ask(LIU, "/tasks", story.joint)
    has(said, "未完成任务", "Tarefas em aberto", "T1 ", "T4 ")
    has(await story.ask(ZHAO, "/tasks mine", story.joint), "赵敏", "T7 ")
