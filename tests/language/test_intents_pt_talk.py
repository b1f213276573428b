"""Portuguese talk with words of plans, and wishes put in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A T7 já tresanda a bolor | none
        A T9 já me dá pena | none
        A T9 deu-me cabo do fim de semana | none
        A T9 foi-me entregue ontem: 40% feito | record_update | code=T9, pct=40
        Nem me lembres disso! | none
        Não me lembres de nada | mute_reminders
        O almoço do fórum saiu a 45 euros por visita | none
        Como é que isto funciona, o comando das persianas? | none
        Como é que isto funciona, o bot? | help
        O que é que cantam na festa da quinta? | none
        O que há na quinta? | upcoming_exchanges | from=2027-03-18, to=2027-03-18
        Não adies a T7 para sexta | none
        Não mudem a E2 para maio | none
        Não passou na comissão, adia a T7 para sexta | change_deadline | code=T7, to=2027-03-19
        Não desligues os lembretes da T7 | none
        Não me mandes lembretes da T7 | mute_reminders | code=T7
        Não temos tarefas em atraso | none
        Não temos tarefas em atraso? | overdue_tasks
        Gostava tanto que a T2 estivesse concluída | none
        Gostava de dar a T2 por concluída | mark_done | code=T2
        Na T7 perdemos uma tarde inteira com as margens | none
        Na T7 perdemos um perito, mas já temos 60% | record_update | code=T7, pct=60
        Estou despachada, descemos? | none
        Só faltam os de Hebei e começamos | none
        Como é que vais para a E2, de carro? | none
        Quantas assinaturas são precisas para um agrafador? | none
        Abaixo a T14! | none
        Despacharam a T14? aleluia | none
        Resumo do dia: três reuniões e uma sopa | none
        T5: doze convites enviados, faltam os de Hebei | record_update | code=T5
        A direção quer a T7 pronta para ontem | none
        Quero a T7 fechada | mark_done | code=T7
        """
    ),
)
def test_talk_in_words_of_wishes(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
