"""Portuguese requests in the official style, which are plain orders once their opening is gone."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Vimos por este meio solicitar a relação das tarefas que nos foram confiadas. | my_tasks |
        Para os devidos efeitos, comuniquem-se as tarefas cometidas a Zhao Min. | tasks_of_person | who=Zhao Min
        Enumerem-se as tarefas que cabem à Associação de Hebei. | tasks_of_association | body=Associação de Hebei
        Determino que sejam identificadas as tarefas em atraso. | overdue_tasks |
        Cumpre-me solicitar o envio de avisos relativos à T5. | subscribe_reminders | code=T5
        Agradeço que deixem de me ser enviados lembretes. | mute_reminders |
        Solicito a V. Ex.ª se digne indicar quem responde pela T4. | task_owner | code=T4
        Tenha a amabilidade de me informar em que fase se encontra a T2. | task_status | code=T2
        Autoriza-se a prorrogação do prazo da T4 até 15 de outubro. | change_deadline | code=T4, to=2027-10-15
        Fica prorrogado até 15 de outubro o prazo da T4. | change_deadline | code=T4, to=2027-10-15
        Determino a criação da tarefa «Balanço do ano», atribuída a Gao Xiang, com termo a 10 de junho.
            | create_task | topic=Balanço do ano, who=Gao Xiang, to=2027-06-10
        Proceda-se ao registo de uma tarefa referente ao arquivo, da responsabilidade de Sun Li. | create_task
            | topic=arquivo, who=Sun Li
        """.replace("\n            |", " |")
    ),
)
def test_official_openings_are_orders(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Agradeço que deixem as chaves na portaria.",
        "Informe-se com a Sun Li, ela sabe.",
        "Solicitei ontem a lista das tarefas e ninguém respondeu.",
        "Cria-se expectativa e depois não acontece nada.",
        "O despacho determina que as férias sejam gozadas até dezembro.",
        "Fica marcado o almoço para dia 12.",
    ],
)
def test_official_talk_asks_for_nothing(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
