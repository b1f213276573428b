"""Words typed after commands: languages, roles, zones, and all the associations."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import words


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        *(
            (word, "zh_Hans")
            for word in ("zh", "ZH", "zh-hans", "zh_Hant", "中文", "漢語", "简体中文", "Chinês", "chines")
        ),
        *(
            (word, "pt")
            for word in ("pt", "PT-br", "ｐｔ", "葡文", "葡語", "葡萄牙語", "Português", "PORTUGUES", "portuguese")
        ),
        *((word, None) for word in ("", "en", "english", "火星文", "ptx", "zhou", "<b>", "p t")),
    ],
)
def test_a_language(said, locale):
    assert words.locale(said) == locale
    assert words.locales(said) == ((locale,) if locale else ())


@pytest.mark.parametrize(
    "said", ["zh+pt", "中文+葡文", "中文、葡文", "中文和葡文", "zh/pt", "zh,pt", "zh，pt", "双语", "雙語", "bilingue"]
)
def test_both_languages(said):
    assert words.locales(said) == ("zh_Hans", "pt")


def test_the_first_said_is_the_first_read():
    assert words.locales("português+chinês") == ("pt", "zh_Hans")
    assert words.locales("zh+en") == ()


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("王静 联络员", ("王静", "liaison")), ("王靜 聯絡員", ("王靜", "liaison")), ("王静联络员", ("王静", "liaison")),
        ("王静 LIAISON", ("王静", "liaison")), ("Ana Silva ponto de contacto", ("Ana Silva", "liaison")),
        ("Ana Silva Ponto de Contato", ("Ana Silva", "liaison")), ("Ana Silva administração", ("Ana Silva", "admin")),
        ("赵敏 ｍｅｍｂｅｒ", ("赵敏", "member")), ("赵敏 membro", ("赵敏", "member")), ("liaison", ("", "liaison")),
        ("王静", None), ("", None), ("王静 chefe", None), ("memberships", None), ("Administrador Silva", None),
    ],
)  # fmt: skip
def test_a_role(said, found):
    assert words.role(said) == found


@pytest.mark.parametrize("said", ["joint", "JOINT", "联合", "聯合群", "三地", "Conjunto", "grupo  conjunto"])
def test_all_the_associations(said):
    assert words.is_joint(said)


@pytest.mark.parametrize("said", ["", "BJ", "北京", "jointly", "联合会"])
def test_one_association(said):
    assert not words.is_joint(said)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("utc", "UTC"), ("上海", "Asia/Shanghai"), ("shanghai", "Asia/Shanghai"), ("Pequim", "Asia/Shanghai"),
        ("Lisboa", "Europe/Lisbon"), ("lisbon", "Europe/Lisbon"), ("EUROPE/LISBON", "Europe/Lisbon"),
        ("macau", "Asia/Macau"), ("澳門", "Asia/Macau"), ("São Paulo", "America/Sao_Paulo"),
        ("new york", "America/New_York"),
        ("Mars/Olympus", None), ("", None), ("../../etc/passwd", None), ("zh", None), ("BJ", None),
    ],
)  # fmt: skip
def test_a_zone(said, zone):
    assert words.zone(said) == zone


@given(st.text(max_size=80))
def test_anything_else_is_nothing_and_no_error(said):
    words.locales(said)
    words.role(said)
    words.is_joint(said)
    assert (found := words.zone(said)) is None or ZoneInfo(found)
