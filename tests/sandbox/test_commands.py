import pytest
from sandbox_support import ANA, LI, WANG


def commands(*names):
    return [{"command": name, "description": f"说明 {name}"} for name in names]


async def shown(sandbox, who, chat):
    async with sandbox.http.get(f"{sandbox.base}/sandbox/menu", params={"as": who, "chat": chat}) as response:
        return [command["command"] for command in (await response.json())["commands"]]


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"commands": commands("Next")}, "BOT_COMMAND_INVALID"),
        ({"commands": commands("下一个")}, "BOT_COMMAND_INVALID"),
        ({"commands": commands("/next")}, "BOT_COMMAND_INVALID"),
        ({"commands": commands("x" * 33)}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "next", "description": " "}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "next", "description": "字" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": commands(*(f"c{number}" for number in range(101)))}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": commands("next"), "language_code": "zh-hans"}, "invalid language code specified"),
        ({"commands": commands("next"), "language_code": "PT"}, "invalid language code specified"),
        ({"commands": commands("next"), "scope": {"type": "chat", "chat_id": 42}}, "chat not found"),
        ({"commands": commands("next"), "scope": {"type": "chat", "chat_id": ANA}}, "chat not found"),
        (
            {"commands": commands("next"), "scope": {"type": "chat_administrators", "chat_id": WANG}},
            "can't use specified scope in private chats",
        ),
        (
            {"commands": commands("next"), "scope": {"type": "everywhere"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        ({}, 'parameter "commands" is required'),
    ],
)
async def test_refusals(started, params, refusal):
    assert (await started.call("setMyCommands", **params)).refusal == (400, f"Bad Request: {refusal}")


async def test_the_narrowest_scope_and_the_own_language_win(started):
    group = started.world.add_group("联合组", [WANG, ANA], "member")
    assert await shown(started, WANG, WANG) == []
    layers = [
        ({}, "everyone"),
        ({"language_code": "pt"}, "everyone_pt"),
        ({"scope": {"type": "all_private_chats"}}, "private"),
        ({"scope": {"type": "all_private_chats"}, "language_code": "zh"}, "private_zh"),
        ({"scope": {"type": "all_group_chats"}}, "groups"),
        ({"scope": {"type": "all_group_chats"}, "language_code": "pt"}, "groups_pt"),
        ({"scope": {"type": "all_chat_administrators"}}, "admins"),
        ({"scope": {"type": "chat", "chat_id": WANG}}, "wang"),
    ]
    for params, name in layers:
        assert (await started.call("setMyCommands", commands=commands(name), **params)).result is True
    assert await shown(started, ANA, ANA) == ["private"]
    assert await shown(started, LI, LI) == ["private_zh"]
    assert await shown(started, WANG, WANG) == ["wang"]
    assert await shown(started, ANA, group.id) == ["groups_pt"]
    assert await shown(started, WANG, group.id) == ["admins"]
    assert (await started.call("getMyCommands", language_code="pt")).result == commands("everyone_pt")
    assert (await started.call("getMyCommands", language_code="fr")).result == []
    for params, _ in layers[2:4]:
        await started.call("deleteMyCommands", **params)
    assert await shown(started, ANA, ANA) == ["everyone_pt"]
    assert "menu" in {event["type"] for event in started.world.feed.since(0)}


async def test_names_and_descriptions(started):
    assert (await started.call("getMyName")).result == {"name": "Ponte"}
    for suffix, field, limit in (
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ):
        assert (await started.call(f"setMy{suffix}", **{field: "桥" * limit})).result is True
        assert (await started.call(f"setMy{suffix}", **{field: "ponte", "language_code": "pt"})).result is True
        assert (await started.call(f"getMy{suffix}", language_code="pt")).result == {field: "ponte"}
        assert (await started.call(f"getMy{suffix}", language_code="zh")).result == {field: "桥" * limit}
        assert (await started.call(f"setMy{suffix}", **{field: "桥" * (limit + 1)})).status == 400


async def test_menu_buttons(started):
    assert (await started.call("getChatMenuButton")).result == {"type": "default"}
    await started.call("setChatMenuButton", menu_button={"type": "commands"})
    assert (await started.call("getChatMenuButton", chat_id=WANG)).result == {"type": "commands"}
    refused = await started.call("setChatMenuButton", menu_button={"type": "web_app", "text": "x"})
    assert refused.refusal == (400, 'Bad Request: "web_app" of MenuButton is not carried by the sandbox')
