"""Wishes beside clauses that tell how things stand with who has them, and what is told beside talk."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table

# Of nothing that may be wanted, and one of each tells of a day.
_TOLD = ("我在高铁上", "处里下午开会", "今天事情太多了", "我刚从外地回来", "打印机坏了")
_TOLD_PT = ("estou no comboio", "hoje está tudo atrasado", "acabei de chegar de viagem", "a rede caiu outra vez")
_WISHES = table(
    """
    T7谁负责？ | task_owner | code=T7
    T51已上线，销单 | mark_done | code=T51
    取消订阅天津的活动 | mute_reminders | body=天津
    帮我把T9推迟到5月20日 | change_deadline | code=T9, to=2027-05-20
    河北超期未完成的任务有哪些 | overdue_tasks | body=河北
    T7目前进度60% | record_update | code=T7, pct=60
    """
)
_WISHES_PT = table(
    """
    quem trata da T7? | task_owner | code=T7
    que intercâmbios há em abril? | upcoming_exchanges | from=2027-04-01, to=2027-04-30
    passa a T9 para 20 de maio | change_deadline | code=T9, to=2027-05-20
    mostra-me as tarefas da Sun Li | tasks_of_person | who=Sun Li
    """
)


@pytest.mark.parametrize("told", _TOLD)
@pytest.mark.parametrize(("text", "intent", "slots"), _WISHES)
def test_a_wish_stands_behind_what_is_told(told: str, text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(f"{told}，{text}") == (intent, slots)


@pytest.mark.parametrize("told", _TOLD_PT)
@pytest.mark.parametrize(("text", "intent", "slots"), _WISHES_PT)
def test_a_wish_stands_behind_what_is_told_in_portuguese(
    told: str, text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(f"{told}, {text}") == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7 已联系12位专家。照片我发群里了 | record_update | code=T7
        我牵头的任务。我下午要汇报 | my_tasks
        约天津科协4月2日开会。材料我这边准备 | create_meeting | body=天津科协, from=2027-04-02
        T5 até 15 de abril. O resto vejo amanhã | change_deadline | code=T5, to=2027-04-15
        marca uma reunião com Hebei a 12 de abril. Eu levo o projetor | create_meeting | body=Hebei, from=2027-04-12
        concluímos ontem a base de peritos. O relatório mando depois | mark_done | topic=base de peritos
        """
    ),
)
def test_what_a_further_sentence_tells_is_no_part_of_a_wish(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "我昨天听说，T7改由李明负责", "我去不了，周五上午大家开会", "王芳，T7谁负责？", "T9谁写的，字都写错了",
        "T10让小刘来盯，效果还真不错",
        "estou no cinema, não me chateies", "Calendário? Não tenho.", "T21? Vamos ao cinema",
        "quando a E3 acabar, quero férias",
    ],
)  # fmt: skip
def test_talk_beside_what_is_told_stays_talk(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "“已完成”一出来，我心里就踏实", "E4那块牌子，怎么看怎么歪", "任务清单长什么样我不关心，能下班就行",
        "小道消息，下半年不发通知了",
        "会开成了会中会，套娃",
        "T3 ou T4, eis a questão",
    ],
)  # fmt: skip
def test_what_is_made_fun_of_is_talk(text: str) -> None:
    assert read(text)[0] == "none"
