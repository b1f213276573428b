"""Plain sentences about reminders: shown back, then kept; a pause; one item's."""

from __future__ import annotations

from story import ANA, LIU, WANG, ZHAO, Story, datas, has

from bot.sandbox.model import Message


def choice(message: Message, what: str = "0") -> str:
    return next(data for data in datas(message) if data.startswith("say:") and data.endswith(f":{what}"))


class TestMemo:
    async def test_shown_back_and_kept(self, story: Story):
        has(await story.ask(LIU, "明天下午三点提醒我交材料"), "2026年12月1日", "15:00", "交材料")
        assert story.rows("SELECT 1 FROM memos") == []
        await story.tap(LIU, story.last(LIU), choice(story.last(LIU)))
        has(story.last(LIU).text or "", "交材料", "15:00")
        await story.jump_to(2026, 12, 1, 15, 1)
        has(story.texts(LIU)[-1], "交材料")

    async def test_in_portuguese(self, story: Story):
        has(await story.ask(ANA, "Lembra-me amanhã às 15h de enviar a ata"), "1 de dezembro", "15h00", "enviar a ata")
        await story.tap(ANA, story.last(ANA), choice(story.last(ANA)))
        assert len(story.rows("SELECT 1 FROM memos")) == 1

    async def test_who_says_no_time_is_asked_for_it_with_all_that_was_said(self, story: Story):
        has(await story.ask(LIU, "提醒我交材料"), "没有看到有效的时间", "/remind 明天15:00 交材料")
        has(await story.ask(ANA, "Lembrar-me de enviar o relatório"), "/remind amanhã às 15h00 enviar o relatório")
        assert story.rows("SELECT 1 FROM memos") == []

    async def test_again_and_again(self, story: Story):
        has(await story.ask(LIU, "每周一上午九点提醒我写周报"), "写周报", "09:00", "每周")
        await story.tap(LIU, story.last(LIU), choice(story.last(LIU)))
        assert story.rows("SELECT rrule FROM memos") != []

    async def test_cancelled(self, story: Story):
        await story.ask(LIU, "明天下午三点提醒我交材料")
        await story.tap(LIU, story.last(LIU), choice(story.last(LIU), "no"))
        assert story.rows("SELECT 1 FROM memos") == []

    async def test_yes_in_words(self, story: Story):
        await story.ask(LIU, "明天下午三点提醒我交材料")
        await story.ask(LIU, "好的", reply_to=story.last(LIU))
        assert len(story.rows("SELECT 1 FROM memos")) == 1

    async def test_of_a_group_in_the_group(self, story: Story):
        await story.ask(LIU, "@ponte_bot 明天下午三点提醒我们交材料", story.bj)
        shown = story.last(story.bj)
        has(await story.tap(ANA, shown, choice(shown)), "只有提出")
        await story.tap(LIU, shown, choice(shown))
        await story.jump_to(2026, 12, 1, 15, 1)
        has(story.texts(story.bj)[-1], "交材料")


class TestPause:
    async def test_until_a_day_and_again(self, story: Story):
        has(await story.ask(ANA, "Silenciar os lembretes até sexta"), "5 de dezembro de 2026")
        await story.tap(ANA, story.last(ANA), choice(story.last(ANA)))
        has(story.last(ANA).text or "", "5 de dezembro de 2026")
        kept = story.rows("SELECT value FROM settings WHERE key = 'reminders' AND scope LIKE 'member:%'")
        has(str(kept), "2026-12-05")

    async def test_of_a_day_or_a_time_it_lasts_to_its_end(self, story: Story):
        for said, resumed in (
            ("下周休假，别提醒我", "2026年12月14日"),
            ("12月7日到11日别提醒我", "2026年12月12日"),
            ("今天别提醒我", "2026年12月1日"),
            ("下午3点开会，先别提醒我", "2026年12月1日"),
            ("这两周别提醒我", "2026年12月14日"),
            ("暂停提醒一周", "2026年12月7日"),
        ):
            has(await story.ask(LIU, said), resumed)
        has(await story.ask(ANA, "Na próxima semana estou de férias, não me lembres de nada"), "14 de dezembro de 2026")

    async def test_of_every_night_its_hours_are_asked_for(self, story: Story):
        has(await story.ask(LIU, "晚上十点以后别给我发提醒"), "请选择免打扰时段")
        has(await story.ask(ANA, "Sem notificações à noite, por favor"), "Quais são as horas de silêncio?")
        for who in (LIU, ANA):
            assert any(data.startswith("set:quiet:22") for data in datas(story.last(who)))
        has(await story.ask(LIU, "每天晚上不要提醒我"), "请选择免打扰时段")
        has(await story.ask(LIU, "今晚别给我发提醒"), "2026年12月1日")
        has(await story.ask(LIU, "晚上8点有演出，今天先别提醒我"), "2026年12月1日")

    async def test_for_good(self, story: Story):
        await story.ask(LIU, "不要再提醒我了")
        await story.tap(LIU, story.last(LIU), choice(story.last(LIU)))
        kept = story.rows("SELECT value FROM settings WHERE key = 'reminders' AND scope LIKE 'member:%'")
        has(str(kept), "9999-12-31")

    async def test_of_a_group_only_by_who_may(self, story: Story):
        await story.ask(LIU, "@ponte_bot 关闭提醒", story.bj)
        assert not [data for data in datas(story.last(story.bj)) if data.startswith("say:")]
        await story.ask(ZHAO, "@ponte_bot 关闭提醒", story.bj)
        await story.tap(ZHAO, story.last(story.bj), choice(story.last(story.bj)))
        kept = story.rows("SELECT value FROM settings WHERE key = 'reminders' AND scope LIKE 'chat:%'")
        has(str(kept), "9999-12-31")


class TestOfATask:
    async def test_ahead_of_its_deadline(self, story: Story):
        has(await story.ask(WANG, "提醒我T7"), "T7", "2027年2月25日", "09:00")
        await story.tap(WANG, story.last(WANG), choice(story.last(WANG)))
        await story.jump_to(2027, 2, 25, 9, 1)
        has("\n".join(story.texts(WANG)[-3:]), "T7 组建京津专家服务团")

    async def test_so_long_ahead(self, story: Story):
        has(await story.ask(WANG, "提前两天提醒我T7"), "T7", "2027年2月24日", "09:00")
        has(await story.ask(WANG, "京津专家服务团到期前提醒我"), "T7", "2027年2月25日", "09:00")
        agradecia = "Ando sempre esquecida, agradecia um lembrete para o boletim trimestral"
        has(await story.ask(ANA, agradecia), "T5", "30 de março de 2027")
        has(await story.ask(WANG, "提前36小时提醒我T7"), "T7", "2027年2月25日", "12:00")
        has(await story.ask(WANG, "提前9999年提醒我T7"))
        await story.ask(WANG, "提醒我T32")
        assert not [data for data in datas(story.last(WANG)) if data.startswith("say:")]


class TestOfAnExchange:
    async def test_its_own_reminders_are_offered(self, story: Story):
        await story.ask(LIU, "提醒我E2")
        assert "wish:E2:120" in datas(story.last(LIU))

    async def test_another_time_is_a_memo(self, story: Story):
        has(await story.ask(LIU, "提前三小时提醒我E2"), "E2", "2026年12月18日", "11:00")
        has(await story.ask(LIU, "Lembra-me 5 horas antes do E2"), "E2", "2026年12月18日", "09:00")
        has(await story.ask(LIU, "Lembra-me do E2 5 horas antes"), "E2", "2026年12月18日", "09:00")
        has(await story.ask(LIU, "提前五天提醒我E2"), "E2", "2026年12月13日")
        await story.tap(LIU, story.last(LIU), choice(story.last(LIU)))
        assert len(story.rows("SELECT 1 FROM memos")) == 1
