"""What the host's side sets: programme and place; the calendar file and the map for everybody."""

from __future__ import annotations

import sys
from pathlib import Path

from story import ANA, CHEN, GAO, LIU, SUN, WANG, ZHAO, Story, buttons, datas, has, lacks

from bot.sandbox.model import Message

sys.path.append(str(Path(__file__).parent.parent / "files"))

from calendar_reader import Read


async def card(story: Story, person: int, code: str = "E2", chat: int | None = None) -> Message:
    await story.ask(person, f"/exchange {code}", chat)
    return story.last(chat or person)


class TestProgramme:
    async def test_by_command_in_each_language(self, story: Story):
        has(await story.ask(ZHAO, "/programme E2 14:00 开幕\n14:30 讨论"), "议程已保存")
        has(await story.ask(WANG, "/programme E2 14h00 Abertura\n14h30 Debate"), "议程已保存")
        has((await card(story, LIU)).text or "", "14:00 开幕\n14:30 讨论")
        has((await card(story, ANA)).text or "", "14h00 Abertura\n14h30 Debate")
        has(await story.ask(ANA, "/programme E2"), "Programa", "14h30 Debate")
        has(await story.ask(ANA, "/programme E1"), "ainda não foi definido")

    async def test_by_reply(self, story: Story):
        shown = await card(story, WANG)
        await story.tap(WANG, shown, "arrange:E2")
        await story.tap(WANG, shown, "put:E2:programme")
        has(await story.ask(WANG, "<b>开幕</b> & 讨论", reply_to=story.last(WANG)), "议程已保存")
        has((await card(story, LIU)).text or "", "<b>开幕</b> & 讨论")

    async def test_a_long_one_is_cut_and_the_rest_is_a_tap_away(self, story: Story):
        line = "讨论三地科技交流合作的具体安排与下一步工作"
        await story.ask(WANG, "/programme E2 " + "\n".join(f"{n}. {line}" for n in range(1, 61)))
        shown = await card(story, ANA)
        lacks(shown.text or "", ["60. 讨论"])
        await story.tap(ANA, shown, "programme:E2")
        has(shown.text or "", f"60. {line}")
        await story.tap(ANA, shown, "back:exchange:E2")
        has(await story.ask(WANG, "/programme E2 " + "会" * 3500), "3000", "3500")
        has((await card(story, LIU, chat=story.joint)).text or "", "议程", "Programa")

    async def test_only_who_may(self, story: Story):
        has(await story.ask(SUN, "/programme E2 新议程"), "王静")
        has(await story.ask(CHEN, "/place E2 天津"), "赵敏")
        shown = await card(story, CHEN)
        assert not [data for data in datas(shown) if data.startswith("arrange")]
        has(await story.craft(CHEN, shown, "arrange:E2"), "赵敏")
        has(await story.craft(CHEN, shown, "asks:E2:on"), "赵敏")
        assert story.rows("SELECT sum(asks_names) FROM exchanges") == [(0,)]

    async def test_the_contact_may(self, story: Story):
        assert "arrange:E3" in datas(await card(story, GAO, "E3"))
        has(await story.ask(GAO, "/programme E3 9:00 集合"), "议程已保存")

    async def test_commands_say_what_they_take(self, story: Story):
        for command in ("programme", "place", "deputy", "answer"):
            has(await story.ask(CHEN, f"/{command}"), f"/{command} E2")

    async def test_an_older_one_in_the_other_language_says_so(self, story: Story):
        await story.ask(WANG, "/programme E2 14:00 开幕")
        await story.ask(WANG, "/programme E2 14h00 Abertura")
        lacks((await card(story, LIU)).text or "", ["较新"])
        lacks((await card(story, ANA)).text or "", ["mais recente"])
        await story.ask(WANG, "/programme E2 15:00 开幕")
        lacks((await card(story, LIU)).text or "", ["较新"])
        shown = await card(story, ANA)
        has(shown.text or "", "14h00 Abertura", "Versão mais recente em chinês")
        await story.tap(ANA, shown, "programme:E2")
        has(shown.text or "", "14h00 Abertura", "Versão mais recente em chinês")
        await story.tap(ANA, shown, "programme:E2:zh_Hans")
        has(shown.text or "", "15:00 开幕 (em chinês)")
        lacks(shown.text or "", ["mais recente"])
        await story.tap(ANA, shown, "back:exchange:E2")
        both = await card(story, LIU, chat=story.joint)
        has(both.text or "", "15:00 开幕", "14h00 Abertura", "Versão mais recente em chinês")
        lacks(both.text or "", ["较新"])
        await story.tap(LIU, both, "programme:E2")
        has(both.text or "", "15:00 开幕", "14h00 Abertura")
        await story.ask(WANG, "/programme E2 15h00 Abertura")
        for person in (ANA, LIU):
            lacks((await card(story, person)).text or "", ["mais recente", "较新"])
        await story.ask(WANG, "/programme E2 16h00 Abertura")
        has((await card(story, LIU)).text or "", "15:00 开幕", "葡文版较新")


class TestPlace:
    async def test_a_new_name_is_told_and_takes_the_old_spot_off_the_map(self, story: Story):
        has(await story.ask(WANG, "/place E2 39.9985, 116.3912"), "39.99850, 116.39120")
        has(await story.ask(WANG, "/place E2 国家会议中心"), "地点已保存")
        has((await card(story, LIU)).text or "", "国家会议中心")
        assert "map:E2" not in datas(story.last(LIU))
        await story.jump(10)
        has("".join(story.texts(story.tj)), "国家会议中心")

    async def test_nobody_is_shown_the_old_place_in_another_language(self, story: Story):
        has(await story.ask(WANG, "/place E2 国家会议中心"), "地点已保存", "另一种语言")
        await story.jump(10)
        for said in ((await card(story, ANA)).text or "", "".join(story.texts(story.joint))):
            has(said, "国家会议中心 (em chinês)")
        lacks((await card(story, ANA)).text or "", ["Centro de Ciência de Beijing"])
        has(await story.ask(WANG, "/place E2 Centro Nacional de Convenções"), "地点已保存")
        lacks(story.texts(WANG)[-1], ["另一种语言"])
        has((await card(story, ANA)).text or "", "Centro Nacional de Convenções")
        has((await card(story, LIU)).text or "", "国家会议中心")
        await story.tap(ANA, story.last(ANA), "history:E2:")
        has(story.texts(ANA)[-1], "Centro de Ciência de Beijing → —")

    async def test_a_name_in_the_other_language_leaves_it_there(self, story: Story):
        story.rows("DELETE FROM texts WHERE field = 'place' AND lang = 'pt'")
        await story.ask(WANG, "/place E2 39.9985, 116.3912")
        await story.ask(WANG, "/place E2 Centro de Ciência")
        assert "map:E2" in datas(await card(story, ANA))
        has(story.texts(ANA)[-1], "Local: Centro de Ciência")

    async def test_a_name_with_degrees_is_both(self, story: Story):
        has(
            await story.ask(WANG, "/place E2 国家会议中心（北区） 39.9985, 116.3912"),
            "地点已保存",
            "39.99850, 116.39120",
        )
        shown = await card(story, LIU)
        assert "map:E2" in datas(shown)
        has(shown.text or "", "地点：国家会议中心（北区）\n")
        has(await story.ask(WANG, "/place E2 国家会议中心（北区） https://maps.apple.com/?ll=39.9,116.4"), "39.90000")
        await story.jump(10)
        assert "".join(story.texts(story.tj)).count("国家会议中心（北区）") == 1

    async def test_a_location_in_reply_to_the_card(self, story: Story):
        shown = await card(story, WANG)
        story.acts.locate(WANG, WANG, 39.9985, 116.3912, reply_to=shown.id)
        await story.calm()
        has(story.texts(WANG)[-1], "39.99850, 116.39120")
        story.acts.locate(SUN, story.joint, 1, 1, reply_to=(await card(story, LIU, chat=story.joint)).id)
        await story.calm()
        has(story.texts(story.joint)[-1], "赵敏")
        assert story.rows("SELECT lat FROM exchanges WHERE lat IS NOT NULL") == [(39.9985,)]

    async def test_a_venue_in_reply_to_the_question(self, story: Story):
        await story.ask(WANG, "/place E2")
        ask = story.last(WANG)
        assert ask.forced_reply is not None
        story.acts.locate(WANG, WANG, 39.9985, 116.3912, title="国家会议中心", reply_to=ask.id)
        await story.calm()
        has(story.texts(WANG)[-1], "39.99850, 116.39120")
        has((await card(story, LIU)).text or "", "地点：国家会议中心\n")
        assert "map:E2" in datas(story.last(LIU))

    async def test_a_location_for_nothing_in_particular(self, story: Story):
        story.acts.locate(WANG, WANG, 39.9985, 116.3912)
        await story.calm()
        has(story.texts(WANG)[-1], "卡片")
        before = len(story.texts(story.bj))
        story.acts.locate(WANG, story.bj, 39.9985, 116.3912)
        await story.calm()
        assert len(story.texts(story.bj)) == before

    async def test_the_map_for_everybody(self, story: Story):
        await story.ask(WANG, "/place E2 geo:39.9985,116.3912")
        shown = await card(story, ANA)
        await story.tap(ANA, shown, "map:E2")
        place = story.last(ANA).place
        assert place is not None
        assert (place.lat, place.lon, place.title) == (39.9985, 116.3912, "Centro de Ciência de Beijing")
        has(place.address, "E2", "Reunião anual")
        story.rows("UPDATE exchanges SET lat = NULL, lon = NULL")
        await story.tap(ANA, shown, "map:E2")
        assert "map:E2" not in datas(shown)


class TestCalendar:
    async def file(self, story: Story, person: int, code: str = "E2", chat: int | None = None) -> Read:
        shown = await card(story, person, code, chat)
        await story.tap(person, shown, f"ics:{code}")
        sent = story.last(chat or person)
        assert sent.file is not None and sent.file.name == f"{code}.ics"
        return Read(sent.file.content)

    async def test_in_the_readers_language(self, story: Story):
        await story.ask(WANG, "/programme E2 14:00 开幕")
        read = await self.file(story, ANA)
        assert read.text("SUMMARY") == "Reunião anual de consultas 2026 das três associações"
        has(read.text("DESCRIPTION"), "2026年度三地科协会商", "Entidade organizadora: Associação de Beijing", "开幕")
        assert read.text("LOCATION") == "Centro de Ciência de Beijing"
        has(story.texts(ANA)[-1], "Abra o ficheiro")
        read = await self.file(story, LIU)
        assert read.text("SUMMARY") == "2026年度三地科协会商"

    async def test_in_both_where_both_are_read(self, story: Story):
        read = await self.file(story, LIU, chat=story.joint)
        assert read.text("SUMMARY") == "2026年度三地科协会商 · Reunião anual de consultas 2026 das três associações"
        has(story.texts(story.joint)[-1], "打开此文件", "Abra o ficheiro")

    async def test_a_move_and_a_cancel_take_the_place_of_the_entry(self, story: Story):
        first = await self.file(story, SUN)
        await story.tap(CHEN, await card(story, CHEN), "ans:E2:0:coming")
        answered = await self.file(story, SUN)
        await story.ask(WANG, "/move E2 2026-12-21 10:00")
        moved = await self.file(story, SUN)
        await story.ask(WANG, "/calloff E2")
        await story.tap(WANG, story.last(WANG), next(d for d in datas(story.last(WANG)) if d.startswith("calloff")))
        cancelled = await self.file(story, SUN)
        await story.ask(WANG, "/restore E2")
        restored = await self.file(story, SUN)
        files = (first, moved, cancelled, restored)
        assert len({read.event["UID"] for read in files}) == 1
        numbers = [int(read.event["SEQUENCE"]) for read in files]
        assert numbers == sorted(set(numbers))
        assert answered.event["SEQUENCE"] == first.event["SEQUENCE"]
        assert [read.event["STATUS"] for read in files] == ["CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED"]
        assert [read.calendar["METHOD"] for read in files] == ["PUBLISH", "PUBLISH", "CANCEL", "PUBLISH"]
        assert moved.event["DTSTART"] == "20261221T100000"

    async def test_whole_days(self, story: Story):
        story.rows("UPDATE exchanges SET all_day = 1, start_local = '2027-05-25T00:00', end_local = '2027-05-27T00:00'"
                   " WHERE item_id = (SELECT id FROM items WHERE code = 'E7')")  # fmt: skip
        read = await self.file(story, ANA, "E7")
        assert (read.event["DTSTART"], read.event["DTEND"]) == ("20270525", "20270528")
        shown = await card(story, ANA, "E7")
        await story.tap(ANA, shown, "remindme:E7")
        assert [button.label for button in buttons(shown)][:3] == ["7 dias antes", "1 dia antes", "↩ Voltar"]
