"""Letting people in, giving them roles and languages, registering groups."""

from __future__ import annotations

import re
from typing import Any

import pytest
from story import ANA, CHEN, ESTRANHO, GAO, JOAO, LIU, MA, STRANGER, WANG, ZHAO, Story, datas, has, lacks

from bot.sandbox.wire import as_json

LINK = re.compile(r"https://t\.me/ponte_bot\?start=([A-Za-z0-9_-]{1,64})")


def menu(story: Story, person: int) -> dict[str, str]:
    """Return the commands that a person's private chat shows, with what they are for."""
    shown = story.world.menus.shown(story.world.register.people[person], story.world.register.chats[person])
    return {command["command"]: command["description"] for command in shown}


async def invite(story: Story, words: str, by: int = WANG) -> str:
    """Return the payload of the link that /invite gives."""
    found = LINK.findall(await story.ask(by, f"/invite {words}"))
    assert len(found) == 1
    return str(found[0])


class TestInvitations:
    async def test_a_link_ties_the_account_to_the_person_of_the_directory(self, story: Story):
        answer = await story.ask(WANG, "/invite 若昂·佩雷拉")
        has(answer, "若昂·佩雷拉（天津市科协）的邀请链接", "7天内有效，仅可使用一次")
        greeting = await story.start(JOAO, LINK.findall(answer)[0])
        # The language of the account, for none is known of the person.
        has(greeting, "Olá, João Pereira.", "João Pereira (Associação de Tianjin)")
        assert datas(story.last(JOAO)) == ["next:0", "tasks:open:mine:0", "help", "greeting:zh_Hans", "greeting:pt"]
        has(await story.ask(JOAO, "/tasks"), "João Pereira", "T16", "T17", "T31")

    async def test_the_link_is_a_link_on_the_page(self, story: Story):
        answer = await story.ask(WANG, "/invite 王静")
        shown = [entity for entity in story.last(WANG).entities if entity["type"] == "text_link"]
        assert [entity["url"] for entity in shown] == [LINK.search(answer)[0]]  # type: ignore[index]

    async def test_a_name_in_the_other_language_is_the_same_person(self, story: Story):
        payload = await invite(story, "joao pereira")
        has(await story.start(JOAO, payload), "João Pereira")

    @pytest.mark.parametrize("code", ["en", "ko", None])
    async def test_a_phone_in_another_language_hears_the_associations(self, story: Story, code: str | None):
        story.world.register.people[JOAO].language_code = code
        payload = await invite(story, "João Pereira")
        has(await story.start(JOAO, payload), "若昂·佩雷拉，您好")
        story.rows("UPDATE associations SET locale = 'pt' WHERE code = 'TJ'")
        has(await story.start(JOAO), "Olá, João Pereira.")

    async def test_the_language_is_chosen_right_under_the_greeting(self, story: Story):
        await story.start(JOAO, await invite(story, "João Pereira"))
        greeting = story.last(JOAO)
        assert menu(story, JOAO)["next"].startswith("Próximos")
        await story.tap(JOAO, greeting, "greeting:zh_Hans")
        has(greeting.text or "", "若昂·佩雷拉，您好")
        assert story.last(JOAO) is greeting
        assert menu(story, JOAO)["next"] == "近期交流活动"
        await story.tap(JOAO, greeting, "greeting:zh_Hans")
        await story.tap(JOAO, greeting, "next:0")

    async def test_a_link_works_once(self, story: Story):
        payload = await invite(story, "João Pereira")
        await story.start(JOAO, payload)
        refused = await story.start(STRANGER, payload)
        has(refused, "已使用或已过期", "管理员")
        has(await story.start(ESTRANHO, payload), "já foi usada ou expirou")
        lacks(await story.ask(STRANGER, "/next"), ["E1", "E2"])

    async def test_ones_own_used_link_greets_again(self, story: Story):
        payload = await invite(story, "João Pereira")
        await story.start(JOAO, payload)
        again = await story.start(JOAO, payload)
        has(again, "Olá, João Pereira.")
        lacks(again, ["Registo concluído"])

    async def test_a_wrong_link_lets_nobody_in(self, story: Story):
        has(await story.start(STRANGER, "x" * 22), "已使用或已过期")
        has(await story.start(STRANGER), "邀请链接")
        assert story.rows("SELECT count(*) FROM members WHERE user_id = ?", STRANGER) == [(0,)]

    async def test_a_wrong_link_greets_whom_is_in_already(self, story: Story):
        has(await story.start(LIU, "help"), "刘洋，您好")

    async def test_a_link_expires_after_a_week(self, story: Story):
        payload = await invite(story, "João Pereira")
        await story.jump(8 * 86_400)
        has(await story.start(JOAO, payload), "já foi usada ou expirou")

    async def test_a_new_link_makes_the_old_one_void(self, story: Story):
        old = await invite(story, "João Pereira")
        new = await invite(story, "João Pereira")
        has(await story.start(JOAO, old), "já foi usada ou expirou")
        has(await story.start(JOAO, new), "Registo concluído")

    async def test_a_link_meant_for_another_stays_unused(self, story: Story):
        payload = await invite(story, "João Pereira")
        has(await story.start(LIU, payload), "您已登记为刘洋", "发给他人")
        has(await story.start(ANA, payload), "já está registada: Ana Silva")
        has(await story.start(JOAO, payload), "Registo concluído")

    async def test_a_language_in_the_invitation(self, story: Story):
        payload = await invite(story, "João Pereira zh")
        has(await story.start(JOAO, payload), "若昂·佩雷拉，您好")

    async def test_somebody_new_is_added_with_an_association(self, story: Story):
        has(await story.ask(WANG, "/invite 吴磊"), "名录中没有“吴磊”", "/invite 吴磊 BJ")
        answer = await story.ask(WANG, "/invite 吴磊 HE")
        has(answer, "吴磊（河北省科协）已列入名录")
        has(await story.start(STRANGER, LINK.findall(answer)[0]), "吴磊，您好", "河北省科协")

    @pytest.mark.parametrize("words", ["吴磊 河北省科协", "吴磊 河北", "吴磊 HE zh", "吴磊 he"])
    async def test_an_association_by_any_of_its_names(self, story: Story, words: str):
        has(await story.ask(WANG, f"/invite {words}"), "吴磊（河北省科协）已列入名录")

    async def test_an_unknown_association(self, story: Story):
        has(await story.ask(WANG, "/invite 吴磊 XX"), "没有“XX”这个单位", "BJ 北京市科协")
        assert story.rows("SELECT count(*) FROM texts WHERE text LIKE '吴磊%'") == [(0,)]

    async def test_a_surname_in_capitals_is_a_name(self, story: Story):
        has(await story.ask(WANG, "/invite João PEREIRA"), "若昂·佩雷拉")

    async def test_without_a_name_those_who_are_not_in_yet(self, story: Story):
        has(await story.ask(WANG, "/invite"), "/invite 若昂·佩雷拉", "尚未加入：若昂·佩雷拉")
        await story.start(JOAO, await invite(story, "João Pereira"))
        lacks(await story.ask(WANG, "/invite"), ["尚未加入"])

    async def test_a_new_account_takes_the_place_of_the_old(self, story: Story):
        answer = await story.ask(WANG, "/invite 刘洋")
        has(answer, "此人已加入")
        has(await story.start(STRANGER, LINK.findall(answer)[0]), "刘洋，您好")
        lacks(await story.ask(LIU, "/tasks"), ["T3", "T13"])
        await story.jump_to(2026, 12, 24, 9, 1)
        has("\n".join(story.texts(STRANGER)), "T3", "还有7天")
        lacks("\n".join(story.texts(LIU)), ["T3"])

    async def test_only_an_administrator_invites(self, story: Story):
        has(await story.ask(LIU, "/invite 吴磊 BJ"), "您无权邀请人员", "王静")
        has(await story.ask(ANA, "/invite"), "Não tem permissão para convidar pessoas", "Wang Jing")
        has(await story.ask(CHEN, "/invite 吴磊 TJ"), "您无权邀请人员")
        has(await story.ask(LIU, "/invite 吴磊 BJ", story.bj), "私聊")

    async def test_a_link_is_given_in_private_only(self, story: Story):
        lacks(await story.ask(WANG, "/invite 若昂·佩雷拉", story.bj), ["t.me"])


ROLES = (
    ("刘洋 liaison", "刘洋（北京市科协）的角色已设为：联络员。"),
    ("刘洋 联络员", "联络员"),
    ("Liu Yang ponto de contacto", "联络员"),
    ("刘洋 LIAISON", "联络员"),
    ("刘洋 admin", "管理员"),
    ("刘洋 管理员", "管理员"),
    ("Liu Yang administradora", "管理员"),
    ("刘洋 administrador", "管理员"),
    ("赵敏 member", "赵敏（北京市科协）的角色已设为：成员。"),
    ("赵敏 成员", "成员"),
    ("赵敏 membro", "成员"),
    ("刘洋 聯絡員", "联络员"),
    ("刘洋管理員", "管理员"),
    ("刘洋 Ponto de Contacto", "联络员"),
    ("刘洋 普通成员", "成员"),
)


class TestRoles:
    async def test_in_all_words(self, story: Story):
        for words, shown in ROLES:
            has(await story.ask(WANG, f"/role {words}"), shown)

    async def test_a_role_counts_at_once(self, story: Story):
        has(await story.ask(LIU, "/deadline T7 2027-03-05"), "您无权")
        await story.ask(WANG, "/role 刘洋 liaison")
        has(await story.ask(LIU, "/deadline T7 2027-03-05"), "→ 2027年3月5日")
        await story.ask(WANG, "/role 刘洋 member")
        has(await story.ask(LIU, "/deadline T7 2027-03-06"), "您无权")

    async def test_the_menu_follows_the_role(self, story: Story):
        assert "deadline" not in menu(story, LIU)
        await story.ask(WANG, "/role 刘洋 admin")
        assert {"deadline", "invite", "role"} <= set(menu(story, LIU))
        await story.ask(WANG, "/role 刘洋 member")
        assert {"deadline", "invite", "role"}.isdisjoint(menu(story, LIU))
        assert "next" in menu(story, LIU)

    async def test_what_is_missing_or_unknown(self, story: Story):
        has(await story.ask(WANG, "/role"), "member、liaison、admin", "/role 王静 liaison")
        has(await story.ask(WANG, "/role 刘洋 chefe"), "member、liaison、admin")
        has(await story.ask(WANG, "/role liaison"), "member、liaison、admin")
        has(await story.ask(WANG, "/role 吴磊 liaison"), "名录中没有“吴磊”")

    async def test_of_two_with_one_name_neither(self, story: Story):
        story.rows(
            "UPDATE texts SET text = '刘洋', folded = '刘洋'"
            " WHERE owner_kind = 'member' AND lang = 'zh_Hans' AND text = '赵敏'"
        )
        has(await story.ask(WANG, "/role 刘洋 admin"), "名录中有多位“刘洋”")

    async def test_nobody_else_gives_roles(self, story: Story):
        has(await story.ask(ZHAO, "/role 刘洋 liaison"), "您无权设置角色", "请联系：王静")
        has(await story.ask(ANA, "/role Ana Silva admin"), "Não tem permissão para atribuir funções", "Wang Jing")
        has(await story.ask(LIU, "/role 刘洋 admin", story.bj), "您无权设置角色", "Wang Jing")

    async def test_the_last_administrator_stays(self, story: Story):
        await story.ask(WANG, "/role 刘洋 admin")
        await story.end()
        await story.begin(admin_ids=frozenset())
        has(await story.ask(LIU, "/role 王静 member"), "成员")
        has(await story.ask(LIU, "/role 刘洋 member"), "刘洋（北京市科协）是唯一的管理员")


class TestFirstAdministrator:
    async def test_steers_before_being_in_the_directory(self, story: Story):
        await story.end()
        await story.begin(admin_ids=frozenset({ESTRANHO}))
        has(await story.start(ESTRANHO), "administração deste plano")
        has(await story.ask(ESTRANHO, "/tasks"), "T1")
        has(await story.ask(ESTRANHO, "/language zh"), "中文")
        has(await story.ask(ESTRANHO, "/help"), "/invite")
        payload = await invite(story, "Rui Estranho BJ", by=ESTRANHO)
        has(await story.start(ESTRANHO, payload), "Rui Estranho")
        has(await story.ask(ESTRANHO, "/deadline T7 2027-03-05"), "2027")


class TestLanguage:
    async def test_ones_own(self, story: Story):
        has(await story.ask(LIU, "/language pt"), "A partir de agora", "em português")
        has(await story.ask(LIU, "/owner T7"), "Responsável: Zhao Min")
        await story.restart()
        has(await story.ask(LIU, "/language 中文"), "今后将用中文为您服务")
        has(await story.ask(LIU, "/owner T7"), "责任人：赵敏")

    async def test_in_many_words(self, story: Story):
        for word in ("português", "PT", "葡文", "葡语", "pt-BR", "portugues"):
            has(await story.ask(LIU, f"/language {word}"), "português")

    @pytest.mark.parametrize("word", ["", " english", " 火星文", " <b>"])
    async def test_otherwise_as_buttons(self, story: Story, word: str):
        has(await story.ask(LIU, f"/language{word}"), "请选择语言")
        offer = story.last(LIU)
        assert datas(offer) == ["language:zh_Hans", "language:pt"]
        await story.tap(LIU, offer, "language:pt")
        has(offer.text or "", "A partir de agora")
        assert offer.keyboard is None
        has(await story.ask(LIU, "/tasks"), "Tarefas")

    async def test_a_group_has_its_own_command_for_it(self, story: Story):
        has(await story.ask(LIU, "/language pt", story.bj), "私聊", "conversa privada")


class TestGroups:
    @pytest.fixture
    def group(self, story: Story) -> int:
        chat = story.world.add_group("新群", [WANG, LIU, ANA, STRANGER], "member")
        return chat.id

    async def answer(self, story: Story, group: int, words: str) -> str:
        return await story.ask(WANG, f"/group {words}", group)

    async def test_an_association_and_a_language(self, story: Story, group: int):
        has(await self.answer(story, group, "BJ zh"), "本群已登记为北京市科协工作群", "语言：中文；时区：Asia/Shanghai")
        has(await story.ask(LIU, "/next", group), "E1", "框架协议文本磋商会")

    async def test_portuguese(self, story: Story, group: int):
        has(await self.answer(story, group, "TJ pt"), "registado: Associação de Tianjin", "Línguas: português")
        has(await story.ask(LIU, "/next", group), "Reunião sobre o texto do Acordo-Quadro")

    async def test_both_languages_and_the_joint_group(self, story: Story, group: int):
        for words in ("joint zh+pt", "JOINT zh pt", "联合 zh+pt", "conjunto zh,pt", "joint 中文+português",
                      "聯合群 双语", "联合 中文+葡文", "Grupo Conjunto zh e pt"):  # fmt: skip
            answer = await self.answer(story, group, words)
            has(answer, "本群已登记为三地联合群", "中文、葡文", "grupo conjunto", "chinês, português")

    async def test_portuguese_first(self, story: Story, group: int):
        answer = await self.answer(story, group, "joint pt+zh")
        assert answer.index("grupo conjunto") < answer.index("三地联合群")

    async def test_a_zone(self, story: Story, group: int):
        for words in ("BJ zh Europe/Lisbon", "BJ zh europe/lisbon", "北京市科协 中文 Europe/Lisbon"):
            has(await self.answer(story, group, words), "时区：Europe/Lisbon")
            # Nine and a half in Beijing is half past one in Lisbon, in winter.
            has(await story.ask(LIU, "/next", group), "2026年12月4日（星期五）01:30–03:30", "当地时间")

    @pytest.mark.parametrize(
        ("words", "zone"),
        [
            ("BJ zh utc", "UTC"), ("BJ 上海", "Asia/Shanghai"), ("BJ 中文 Lisboa", "Europe/Lisbon"),
            ("BJ zh macau", "Asia/Macau"), ("BJ zh 澳門", "Asia/Macau"), ("BJ ASIA/MACAU", "Asia/Macau"),
        ],
    )  # fmt: skip
    async def test_a_zone_as_people_call_it(self, story: Story, group: int, words: str, zone: str):
        has(await self.answer(story, group, words), f"时区：{zone}")

    async def test_a_zone_without_languages(self, story: Story, group: int):
        has(await self.answer(story, group, "BJ Europe/Lisbon"), "语言：中文；时区：Europe/Lisbon")

    async def test_a_name_alone_takes_the_associations_own(self, story: Story, group: int):
        for name in ("BJ", "北京市科协", "北京", "Associação de Beijing"):
            has(await self.answer(story, group, name), "北京市科协", "语言：中文；时区：Asia/Shanghai")

    async def test_a_bad_zone(self, story: Story, group: int):
        for zone in ("Mars/Olympus", "火星", "../../etc/passwd", "Europe", "x" * 300, "<b>/x"):
            has(await self.answer(story, group, f"BJ zh {zone}"), "无法识别时区", "Europe/Lisbon")
            assert story.rows("SELECT count(*) FROM chats WHERE telegram_id = ? AND state = 'active'", group) == [(0,)]

    async def test_an_unknown_code(self, story: Story, group: int):
        has(await self.answer(story, group, "SH zh"), "没有“SH”这个单位", "BJ 北京市科协", "TJ", "HE")
        has(await self.answer(story, group, "<b>SH</b>"), "<b>SH</b>")

    async def test_without_words(self, story: Story, group: int):
        examples = ("BJ zh", "joint zh+pt", "TJ pt Europe/Lisbon")
        has(await self.answer(story, group, ""), *(f"/group@ponte_bot {example}" for example in examples))

    async def test_in_private(self, story: Story):
        has(await story.ask(WANG, "/group BJ zh"), "群中使用")

    async def test_others_are_told_who_can(self, story: Story, group: int):
        has(await story.ask(LIU, "/group BJ zh", group), "您无权登记群组", "王静")
        has(await story.ask(ANA, "/group BJ pt", group), "Não tem permissão para registar grupos", "Wang Jing")
        has(await story.ask(LIU, "/group BJ zh", story.bj), "您无权登记群组", "Wang Jing")

    async def test_a_stranger_registers_nothing(self, story: Story, group: int):
        await story.ask(STRANGER, "/group BJ zh", group)
        assert await story.ask(STRANGER, "/group BJ zh", group) == ""
        lacks("\n".join(story.texts(group)), ["E1", "T1"])

    async def test_registering_again_changes_language_and_zone(self, story: Story):
        has(await story.ask(GAO, "/owner T6", story.he), "责任人：高翔")
        has(await story.ask(WANG, "/group HE pt Europe/Lisbon", story.he), "português", "Europe/Lisbon")
        has(await story.ask(GAO, "/owner T6", story.he), "Responsável: Gao Xiang")
        await story.jump_to(2026, 12, 3, 17, 1)
        has(story.texts(story.he)[-1], "Intercâmbios próximos", "E1", "01h30")
        assert story.last(story.he).date.isoformat().startswith("2026-12-03T09:00")

    async def test_registering_as_another_association_changes_what_is_heard(self, story: Story):
        await story.ask(WANG, "/group TJ zh", story.he)
        before = len(story.by_bot(story.he))
        await story.jump_to(2026, 12, 14, 9, 1)
        heard = "\n".join(story.texts(story.he)[before:])
        has(heard, "T4")


# Bot API, ChatMemberAdministrator and ChatMemberRestricted: what has to be in them beside the status.
CHANNEL_RIGHTS = dict.fromkeys(
    (
        *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
        *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories"),
        *("can_edit_stories", "can_delete_stories", "can_post_messages", "can_edit_messages"),
    ),
    True,
)
RESTRICTIONS = {"until_date": 0} | dict.fromkeys(
    (
        *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
        *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
        *("can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"),
        *("can_edit_tag", "can_react_to_messages"),
    ),
    False,
)


def bot_change(story: Story, chat: int, old: dict[str, object], new: dict[str, object]) -> dict[str, Any]:
    """Return a my_chat_member update's content in which the bot goes from one standing to another."""
    world = story.world
    change = as_json(world.wire.bot_member_change(world.register.chats[chat], GAO, world.now(), "left", "member"))
    change["old_chat_member"] = {"user": change["new_chat_member"]["user"]} | old
    change["new_chat_member"] = {"user": change["new_chat_member"]["user"]} | new
    return change


class TestUnregisteredGroups:
    @pytest.fixture
    def group(self, story: Story) -> int:
        return story.world.add_group("别的群", [LIU, STRANGER, ANA, WANG], "left", admins=[LIU]).id

    async def test_the_bot_says_how_when_it_is_added(self, story: Story, group: int):
        story.groups.add_bot(group, LIU)
        await story.calm()
        (said,) = story.texts(group)
        has(said, "/group@ponte_bot BJ zh", "管理员")
        story.groups.promote_bot(group, LIU)
        await story.calm()
        assert len(story.texts(group)) == 1

    async def test_a_channel_is_none(self, story: Story, group: int):
        change = bot_change(story, group, {"status": "left"}, {"status": "administrator"} | CHANNEL_RIGHTS)
        change["chat"] = {"id": -1_009_000_000_001, "type": "channel", "title": "频道"}
        story.world.updates.push("my_chat_member", change)
        await story.calm()
        assert story.rows("SELECT count(*) FROM chats WHERE telegram_id = -1009000000001") == [(0,)]
        assert story.refused() == []

    async def test_restricted_and_out_is_gone(self, story: Story):
        for is_member, state in ((True, "active"), (False, "left")):
            change = bot_change(
                story, story.he, {"status": "member"}, {"status": "restricted", "is_member": is_member} | RESTRICTIONS
            )
            story.world.updates.push("my_chat_member", change)
            await story.calm()
            assert story.rows("SELECT state FROM chats WHERE telegram_id = ?", story.he) == [(state,)]

    async def test_nothing_of_the_plan_is_told(self, story: Story, group: int):
        story.groups.add_bot(group, LIU)
        for words in (
            "/next",
            "/tasks all",
            "/owner T7",
            "/task T7",
            "/exchange E2",
            "/help",
            "/start",
            "/report T7 x",
        ):
            lacks(await story.ask(STRANGER, words, group), ["T7", "E2", "赵敏"])
        assert len(story.texts(group)) == 1

    async def test_then_silence_but_for_who_can_register_it(self, story: Story, group: int):
        story.groups.add_bot(group, LIU)
        await story.calm()
        for person in (LIU, ANA, LIU):
            assert await story.ask(person, "/next", group) == ""
        has(await story.ask(WANG, "/next", group), "/group@ponte_bot BJ zh", "管理员")
        assert len(story.texts(group)) == 2

    async def test_an_administrator_gets_help_there(self, story: Story, group: int):
        story.groups.add_bot(group, LIU)
        has(await story.ask(WANG, "/help", group), "/group@ponte_bot")

    async def test_removed_and_let_in_again(self, story: Story):
        story.groups.remove_bot(story.he, GAO)
        await story.calm()
        assert story.rows("SELECT state FROM chats WHERE telegram_id = ?", story.he) == [("left",)]
        await story.jump_to(2026, 12, 4, 8, 31)
        assert story.texts(story.he) == []
        story.groups.add_bot(story.he, MA)
        await story.calm()
        has(story.texts(story.he)[-1], "/group@ponte_bot BJ zh")
        has(await story.ask(WANG, "/group HE zh", story.he), "河北省科协")
        await story.jump_to(2026, 12, 17, 9, 1)
        has(story.texts(story.he)[-1], "E2", "明天")
