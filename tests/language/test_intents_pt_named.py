"""What is said of a thing that is called by its name, with what is told behind it."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        ponto de situação do atlas de marés: 75 %, falta o norte | record_update | topic=atlas de marés, pct=75
        atlas de marés 75 %, faltam os mapas do norte | record_update | topic=atlas de marés, pct=75
        atlas de marés: 52 fichas recolhidas | record_update | topic=atlas de marés
        Atualização do atlas de marés: visitados 4 dos 6 portos | record_update | topic=atlas de marés
        no atlas de marés já inventariámos 90 portos, faltam 61 | record_update | topic=atlas de marés
        Prazo do atlas de marés para 10 de junho. | change_deadline | topic=atlas de marés, to=2027-06-10
        atlas de marés prazo passa para 10 de junho | change_deadline | topic=atlas de marés, to=2027-06-10
        Deem mais uma semana ao atlas de marés, até 10 de junho | change_deadline | topic=atlas de marés, to=2027-06-10
        Já não posso ficar com o atlas polar, podes passá-lo à Sun Li? | reassign_owner | topic=atlas polar, who=Sun Li
        fechei hoje o atlas de marés | mark_done | topic=atlas de marés
        atlas de marés concluído. Pode arquivar. | mark_done | topic=atlas de marés
        atlas de marés ponto de situação? | task_status | topic=atlas de marés
        Acabei de sair da reunião com Tianjin, vou almoçar | none
        a taxa de participação no inquérito foi de 41%, uma miséria | none
        a atualização do Windows vai em 34% há meia hora | none
        quem tem o cartão da associação? preciso de pagar os selos | none
        """
    ),
)
def test_a_thing_called_by_its_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A pedido do museu a reunião anual fica para 10 de junho | move_exchange | topic=reunião anual, from=2027-06-10
        Por minha decisão a tarefa 9 passa para a Ana Silva | reassign_owner | code=T9, who=Ana Silva
        lembretes da E5 para mim também | subscribe_reminders | code=E5
        a T9 passa p a Ana Silva | reassign_owner | code=T9, who=Ana Silva
        """
    ),
)
def test_whose_wish_it_is_stands_before_without_a_sign(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
