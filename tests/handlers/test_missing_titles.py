"""Titles that lack a language: who sees them, and giving them by a command, a button and a reply."""

from __future__ import annotations

from story import ANA, LIU, WANG, ZHAO, Story, datas, has, lacks


def lose(story: Story, code: str, lang: str) -> None:
    story.rows(
        "DELETE FROM texts WHERE owner_kind = 'item' AND field = 'title' AND lang = ?"
        " AND owner_id = (SELECT id FROM items WHERE code = ?)",
        *(lang, code),
    )


async def test_all_there(story: Story):
    has(await story.ask(WANG, "/missing"), "均已有两种语言")


async def test_for_admins(story: Story):
    lose(story, "T7", "pt")
    for person in (LIU, ANA):
        lacks(await story.ask(person, "/missing"), ["T7", "组建"])


async def test_a_button_asks_and_a_reply_gives(story: Story):
    lose(story, "T7", "pt")
    lose(story, "E2", "zh_Hans")
    lose(story, "P1", "pt")
    has(await story.ask(WANG, "/missing"), "T7 组建京津专家服务团 · 缺葡文标题", "E2 ", "缺中文标题", "P1 ", "/title")
    await story.tap(WANG, story.last(WANG), "copy:missing:0")
    has(story.last(WANG).text or "", "T7 组建京津专家服务团 · 缺葡文标题")
    lacks(story.last(WANG).text or "", ["/title"])
    await story.ask(WANG, "/missing")
    listed = story.last(WANG)
    await story.tap(WANG, listed, "retitle:T7:pt")
    question = story.last(WANG)
    has(question.text or "", "T7", "葡文标题")
    has(await story.ask(WANG, "Formar <o grupo> & mais", reply_to=question), "标题已保存", "Formar <o grupo> & mais")
    assert story.rows("SELECT count(*) FROM reports WHERE source = 'chat'") == [(0,)]
    has(await story.ask(ANA, "/task T7"), "T7 · Formar <o grupo> & mais")
    has(await story.ask(ANA, "/owner formar grupo mais"), "T7")
    said = await story.ask(WANG, "/missing")
    lacks(said, ["T7 组建"])
    await story.tap(WANG, listed, "retitle:P1:pt")
    has(await story.ask(WANG, "Académicos em Xiong'an", reply_to=story.last(WANG)), "标题已保存")
    has(await story.ask(ANA, "/project P1"), "P1 Académicos em Xiong'an")
    has(await story.ask(WANG, "/title E2 2026年度会商会议"), "标题已保存")
    has(await story.ask(LIU, "/exchange E2"), "E2 · 2026年度会商会议")
    has(await story.ask(WANG, "/missing"), "均已有")


async def test_by_a_command_of_the_liaison_concerned(story: Story):
    lose(story, "T7", "pt")
    has(await story.ask(ZHAO, "/title T7 Grupo de especialistas"), "Grupo de especialistas")
    has(await story.ask(ANA, "/title T7 Outro"), "permissão")
    has(await story.ask(ZHAO, "/title T4 Outro título"), "无权")
    has(await story.ask(ZHAO, "/title"), "/title")
    has(await story.ask(ZHAO, "/title T7"), "/title T7")
    has(await story.ask(WANG, "/title T99 新标题"), "T99")
    assert story.rows(
        "SELECT after FROM changes WHERE field = 'title.pt' ORDER BY id DESC LIMIT 1"
    ) == [("Grupo de especialistas",)]  # fmt: skip


async def test_another_title_replaces_the_one_of_before(story: Story):
    has(await story.ask(ZHAO, "/title T7 组建京津冀专家服务团"), "组建京津专家服务团", "组建京津冀专家服务团")
    has(await story.ask(LIU, "/task T7"), "T7 · 组建京津冀专家服务团", "Formar")


async def test_page_by_page(story: Story):
    for number in range(1, 21):
        lose(story, f"T{number}", "pt")
    await story.ask(WANG, "/missing")
    page = story.last(WANG)
    seen = [data for data in datas(page) if data.startswith("retitle:")]
    while onward := [data for data in datas(page) if data.startswith("missing:") and data != "missing:0"]:
        await story.tap(WANG, page, onward[0])
        seen += [data for data in datas(page) if data.startswith("retitle:")]
    assert sorted(seen) == sorted(f"retitle:T{number}:pt" for number in range(1, 21))
    await story.tap(WANG, page, "missing:0")
    has(page.text or "", "T20 ")


async def test_a_title_longer_than_a_card_shows_is_not_kept(story: Story):
    has(await story.ask(WANG, "/title T7 " + "长" * 301), "301", "300")
    has(await story.ask(ANA, "/task T7"), "Formar o grupo")
    has(await story.ask(WANG, "/newtask " + "长" * 301 + "；北京；孙丽；3月5日"), "301", "300")
    has(await story.ask(WANG, "/place E2 " + "长" * 301), "301", "300")
    has(await story.ask(WANG, "/title T7 " + "长" * 300), "标题已保存")
    has(await story.ask(LIU, "/task T7"), "长" * 300)
    assert story.refused() == []
