"""Who takes over, tasks under a project, meetings agreed on and reminders wished away; and talk in the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A T8 já não é do Li Wei, é da Sun Li | reassign_owner | code=T8, who=Sun Li
        O inventário dos museus é com a Sun Li, não com o Li Wei. | reassign_owner
            | topic=inventário dos museus, who=Sun Li
        Não sou eu, é o Li Wei que assegura a T8; corrige o nome | reassign_owner | code=T8, who=Li Wei
        Depois da reforma do Li Wei, a T8 precisa de novo responsável: Sun Li | reassign_owner | code=T8, who=Sun Li
        Pode ser a Sun Li a responder pela T8? | reassign_owner | code=T8, who=Sun Li
        O presidente quer que a T8 fique a cargo da Sun Li | reassign_owner | code=T8, who=Sun Li
        Apaga o meu nome da T8 e escreve o da Sun Li | reassign_owner | code=T8, who=Sun Li
        Assumo eu a T8 | reassign_owner | code=T8
        Entrega as minhas tarefas à Sun Li | reassign_owner | who=Sun Li
        Regista no P2 uma tarefa: rever o glossário | create_task | code=P2, topic=rever o glossário
        No âmbito do P2, abre mais uma tarefa: traduzir o guia | create_task | code=P2, topic=traduzir o guia
        Falta uma tarefa para o inquérito às escolas, cria-a | create_task | topic=inquérito às escolas
        Precisamos de rever o glossário. Aponta isso na lista de tarefas | create_task | topic=rever o glossário
        tarefa: rever o glossário / Sun Li / até 9 de abril | create_task
            | topic=rever o glossário, who=Sun Li, to=2027-04-09
        Regista na agenda: videochamada sobre o guia, 9 de abril | create_meeting | topic=guia, from=2027-04-09
        Reserva meia hora com a Sun Li para tratar do glossário | create_meeting | who=Sun Li, topic=glossário
        T8, videochamada, 9 de abril | create_meeting | code=T8, from=2027-04-09
        Nunca sei quando é o fórum académico, põe-me a receber avisos | subscribe_reminders | topic=fórum académico
        Quando faltar pouco para a T8, dá um sinal | subscribe_reminders | code=T8
        Sai do modo silencioso | subscribe_reminders
        A Sun Li quer ser avisada da T8. Inscreve-a. | subscribe_reminders | code=T8, who=Sun Li
        Prescindo dos avisos da T8 | mute_reminders | code=T8
        Menos notificações sobre o catálogo | mute_reminders | topic=catálogo
        Fecha a torneira dos alertas da T8 | mute_reminders | code=T8
        Os lembretes da T8 são um exagero; corta-os | mute_reminders | code=T8
        Ninguém me incomode até 9 de abril, estou de férias | mute_reminders | to=2027-04-09
        """
    ),
)
def test_wishes_are_read_by_their_turns(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "O bolo já não é da Ana, é do Rui",
        "Fico eu com o último pastel",
        "Pode ser o Rui a trazer o vinho?",
        "Falta pão, compra",
        "Temos de comprar leite. Põe na lista",
        "Combinámos jantar com a Ana na sexta, aponta",
        "Quando faltar pouco para o jantar, dá um sinal",
        "Sai do sofá",
        "Menos conversa e mais trabalho",
        "Fecha a torneira da cozinha",
        "Adeus, até amanhã",
        "Ninguém me disse nada da festa",
    ],
)
def test_talk_in_the_same_words_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
