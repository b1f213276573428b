"""Requests are the same whatever courtesies are around them, in however roundabout a way, and with a word misspelt."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table

CHINESE_QUESTIONS = (
    "请问{}", "麻烦问一下{}", "想问问{}", "你知道{}吗", "能告诉我{}吗", "可以告诉我{}吗", "各位老师，请问{}",
    "不好意思，{}", "打扰了，{}？", "跟我说说{}", "{}，麻烦查一下", "{}，请告知。", "{}（急）", "{}...", "那{}",
    "{}？谢谢", "@ponte_bot {}",
)  # fmt: skip
CHINESE_ORDERS = (
    "请{}", "麻烦你帮我{}", "能不能{}", "能否{}？", "可以{}吗", "我想{}", "需要{}", "劳烦{}", "{}，辛苦了", "{}好吗",
    "{}，可以吗？", "{}吧", "你好，请{}",
)  # fmt: skip
PORTUGUESE_QUESTIONS = (
    "{}?", "pode dizer-me {}?", "poderia indicar-me {}?", "gostava de saber {}", "preciso de saber {}",
    "uma pergunta: {}?", "desculpe, {}?", "boa tarde. {}?", "{}? Obrigado", "podem informar-me {}?", "já agora, {}?",
    "agradecia que me dissesse {}",
)  # fmt: skip
PORTUGUESE_ORDERS = (
    "por favor {}", "podes {}?", "gostava de {}", "preciso de {}", "é preciso {}", "é possível {}?", "solicito {}",
    "agradecia que pudesse {}", "faça o favor de {}", "ajuda-me a {}", "{}. Obrigado.", "{} pf",
)  # fmt: skip


@pytest.mark.parametrize("around", CHINESE_QUESTIONS)
@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    table(
        """
        T7谁负责 | task_owner | code=T7
        成果目录进展如何 | task_status | topic=成果目录
        E4什么时候举办 | exchange_detail | code=E4
        王静有哪些任务 | tasks_of_person | who=王静
        哪些任务逾期了 | overdue_tasks
        """
    ),
)
def test_questions_in_chinese(around: str, said: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(around.format(said)) == (intent, slots)


@pytest.mark.parametrize("around", CHINESE_ORDERS)
@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    table(
        """
        把T7延期到4月10日 | change_deadline | code=T7, to=2027-04-10
        把智库论坛改到4月20日 | move_exchange | topic=智库论坛, from=2027-04-20
        把T7交给孙丽 | reassign_owner | code=T7, who=孙丽
        把T7标记为完成 | mark_done | code=T7
        关闭提醒 | mute_reminders
        """
    ),
)
def test_orders_in_chinese(around: str, said: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(around.format(said)) == (intent, slots)


@pytest.mark.parametrize("around", PORTUGUESE_QUESTIONS)
@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    table(
        """
        quem é o responsável pela T7 | task_owner | code=T7
        em que pé está o catálogo de resultados | task_status | topic=catálogo de resultados
        onde se realiza o fórum académico verde | exchange_detail | topic=fórum académico verde
        que tarefas tem a Ana Silva | tasks_of_person | who=Ana Silva
        """
    ),
)
def test_questions_in_portuguese(around: str, said: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(around.format(said)) == (intent, slots)


@pytest.mark.parametrize("around", PORTUGUESE_ORDERS)
@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    table(
        """
        adiar a T7 para 10 de abril | change_deadline | code=T7, to=2027-04-10
        adiar o fórum verde para 20 de abril | move_exchange | topic=fórum verde, from=2027-04-20
        atribuir a T7 à Sun Li | reassign_owner | code=T7, who=Sun Li
        atualizar a T7 para 60% | record_update | code=T7, pct=60
        desligar os lembretes | mute_reminders
        """
    ),
)
def test_orders_in_portuguese(around: str, said: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(around.format(said)) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Solicita-se o adiamento da T7 para 10 de abril. | change_deadline | code=T7, to=2027-04-10
        Solicito a prorrogação do prazo da T7 até 15 de abril | change_deadline | code=T7, to=2027-04-15
        Propõe-se que o prazo da T7 seja alargado até 30 de abril. | change_deadline | code=T7, to=2027-04-30
        Proponho que se agende uma reunião com Hebei em 20 de maio às 14h. | create_meeting
            | body=Hebei, from=2027-05-20
        Peço que seja criada uma tarefa para a Ana Silva: rever o guia, até 5 de abril | create_task
            | topic=rever o guia, who=Ana Silva, to=2027-04-05
        Solicita-se que a T7 seja dada como concluída. | mark_done | code=T7
        Proponho que a T7 passe para a Ana Silva | reassign_owner | code=T7, who=Ana Silva
        Agradeço que desative os lembretes. | mute_reminders
        Agradecia a lista das tarefas em atraso. | overdue_tasks
        Agradece-se informação sobre o estado da T7 | task_status | code=T7
        Solicito o ponto de situação da tarefa T7. | task_status | code=T7
        Agradecia que me indicasse o responsável pela T7. | task_owner | code=T7
        Marque-se uma reunião para 24 de março | create_meeting | from=2027-03-24
        Informo que a T7 se encontra concluída. | mark_done | code=T7
        tarefas da HE p/ maio | tasks_of_association | body=HE, from=2027-05-01, to=2027-05-31
        T7 tá feita | mark_done | code=T7
        marca aí uma reunião amanhã às 11h | create_meeting | from=2027-03-18
        muda o prazo da T7 para quarta, dia 24 | change_deadline | code=T7, to=2027-03-24
        """
    ),
)
def test_offices_ask_in_a_roundabout_way(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        愈期的任务有哪些 | overdue_tasks
        我的代办任务 | my_tasks
        下次会义什么时候 | next_meeting
        T7负则人是谁 | task_owner | code=T7
        取消T7的题醒 | mute_reminders | code=T7
        帮组 | help
        quem é o responsavél da T7 | task_owner | code=T7
        tarefas em atrazo | overdue_tasks
        minhas tarfas | my_tasks
        adair a T7 para 10 de abril | change_deadline | code=T7, to=2027-04-10
        que intercâmibos há em abril | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        """
    ),
)
def test_a_misspelt_word_is_put_right(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "代办一下签证", "会义兄弟", "quem trata do rato?", "que tarefa ingrata", "tarde em Atrani",
        "solicita-se a confirmação de presença até sexta-feira", "agradece-se a presença de todos",
        "peço desculpa pelo atraso", "informo que amanhã estarei ausente", "proponho um brinde",
        "informamos que a reunião começa às 15h", "sugiro que falemos disso amanhã",
        "请大家准时参加明天的例会", "麻烦把空调开一下", "可以帮我倒杯水吗", "你知道王静去哪了吗", "辛苦了",
    ],
)  # fmt: skip
def test_courtesies_and_slips_make_no_request_of_talk(text: str) -> None:
    assert read(text) == ("none", {})
