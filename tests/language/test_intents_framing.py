"""A greeting before a wish and thanks behind it change nothing of it, and make none of what is only told."""

from __future__ import annotations

from itertools import product

import pytest

from bot.language.intents.grammar import grammar
from bot.language.intents.reading import understand
from tests.language.test_intents import NOW, read, table

_ZH = (
    "年度会商定在几号了",
    "T9弄了差不多六成",
    "T9已完成",
    "雄安走访的联系人是哪位,有电话吗",
    "把T9延期到周五",
    "我的任务",
)
_PT = ("qual é o prazo da T9", "T9 concluída", "as minhas tarefas", "o fórum de inovação passa para sexta")
_TOLD = ("我刚从天津回来", "盒饭到了", "昨晚梦见逾期了", "o almoço é às 13h", "perdi o comboio", "a reunião correu bem")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("您好，", ""), ("在吗？", ""), ("早上好！", "，谢谢"), ("哎，", "，急"), ("那个，", ""),
        ("不好意思，打扰了，", "，辛苦了"),
        ("對了，", "，謝謝！"), ("", "，收到请回复"), ("", " 🙏"), ("对了，", "，尽快"), ("嗨~", "，辛苦王静"),
    ],
)  # fmt: skip
def test_a_chinese_wish_is_the_same_within_its_courtesies(before: str, after: str) -> None:
    for wish in _ZH:
        assert read(before + wish + after) == read(wish), before + wish + after
        assert read(wish)[0] != "none"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bom dia, ", ""), ("Olá! ", ". Obrigada"), ("Boa tarde a todos. ", ", obrigado!"), ("desculpa, ", " 🙏"),
        ("Já agora, ", ""), ("Caros colegas: ", ". Cumprimentos"), ("Só uma coisa: ", ", sff"), ("boas, ", ", pf"),
    ],
)  # fmt: skip
def test_a_portuguese_wish_is_the_same_within_its_courtesies(before: str, after: str) -> None:
    for wish in _PT:
        assert read(before + wish + after) == read(wish), before + wish + after
        assert read(wish)[0] != "none"


@pytest.mark.parametrize(("before", "told"), list(product(("您好，", "哎，", "Olá! ", "Bom dia, "), _TOLD)))
def test_what_is_told_is_no_wish_for_being_greeted(before: str, told: str) -> None:
    assert read(before + told) == ("none", {})


@pytest.mark.parametrize("text", ["您好！", "在吗？", "Bom dia!", "Olá, obrigada!", "谢谢，辛苦了"])
def test_a_greeting_alone_wants_nothing(text: str) -> None:
    assert read(text) == ("none", {})


@pytest.mark.parametrize(
    ("typed", "signed"),
    [
        ("Bom dia qual é o prazo da T9", "qual é o prazo da T9"),
        ("Adia a T9 para sexta O relatório ainda não chegou", "Adia a T9 para sexta. O relatório ainda não chegou"),
        ("a T9 está concluída o relatório já foi enviado", "a T9 está concluída, o relatório já foi enviado"),
        ("passa a T9 à Ana Silva eu vou de férias", "passa a T9 à Ana Silva, eu vou de férias"),
        ("您好我想了解一下T9现在谁负责", "T9现在谁负责"),
    ],
)
def test_what_is_typed_without_signs_is_read_as_with_them(typed: str, signed: str) -> None:
    assert read(typed) == read(signed)
    assert read(typed)[0] != "none"


@pytest.mark.parametrize("lang", ["zh", "pt"])
@pytest.mark.parametrize("piece", ["\n", " ", "，", ",", "!", "谢谢", "obrigado ", "您好，", "olá, "])
def test_only_the_ends_of_a_message_are_searched(lang: str, piece: str) -> None:
    """What is cut off is no longer than a greeting and thanks are, however often they are repeated."""
    frame = grammar(lang).frame
    message = piece * 400 + "T9" + piece * 400
    within = frame.within(message)
    assert len(within) == len(message)
    kept = within.strip()
    assert len(message.strip()) - len(kept) <= 2 * 60


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T9已完成？谢谢 | task_status | code=T9
        T9已完成?🙏 | task_status | code=T9
        新建任务：布展，辛苦奖评选 | none
        E 3楼会议室在哪 | none
        T9 4.15之后再说 | none
        Não Muda o prazo da T9 para maio | none
        O João perguntou Adia a T9 para maio | none
        Nova tarefa: exposição Como nasce uma estrela | create_task | topic=exposição Como nasce uma estrela
        Nova tarefa: Programa Bom Dia | create_task | topic=Programa Bom Dia
        """
    ),
)
def test_what_only_looks_like_a_frame_stays(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize("piece", ["嗯", "哎", "，谢谢大家", "您好，", "..s.f.f", ", obrigado", "olá, "])
def test_no_courtesy_is_tried_without_end(piece: str) -> None:
    """What could be parted in many ways would never be done with, were it but a line long."""
    for lang in ("zh", "pt"):
        understand((piece * 160)[:160] + "x", lang, NOW)
