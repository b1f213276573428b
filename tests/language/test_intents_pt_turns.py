"""Turns of Portuguese requests: reasons beside them, changes told, reports, and talk in the same words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        quem responde pela T5? Tenho de avisar a colega. | task_owner | code=T5
        Podiam mandar-me o programa do fórum verde? É para o nosso relatório. | exchange_detail | topic=fórum verde
        que tarefas estão fora de prazo? a chefia está à espera | overdue_tasks |
        Sou novo na equipa. Que tarefas tenho em mãos? | my_tasks |
        como está a T9, por favor, o presidente quer saber | task_status | code=T9
        Qual é o prazo da T3? Já não encontro o email. | task_status | code=T3
        A que horas começa a E4? Vou comprar os bilhetes. | exchange_detail | code=E4
        Para o balanço do semestre preciso da lista das tarefas em atraso | overdue_tasks |
        Bom dia, a direção pediu a lista das tarefas em atraso de Hebei. | overdue_tasks | body=Hebei
        o presidente quer saber quem responde pela T4 | task_owner | code=T4
        próxima reunião sobre o Acordo-Quadro? preciso de reservar a sala | next_meeting | topic=Acordo-Quadro
        silencia os lembretes até sexta, estou fora em missão | mute_reminders | to=2027-03-19
        """
    ),
)
def test_why_something_is_asked_is_left_aside(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T4: já vamos em 30 respostas ao inquérito | record_update | code=T4
        Na T9 enviámos hoje os convites aos oradores | record_update | code=T9
        na T12 o relatório está em tradução | record_update | code=T12
        A T3 continua parada porque falta a assinatura do ministério | record_update | code=T3
        já concluímos 40% da T5 | record_update | code=T5, pct=40
        terminámos ontem a T8 🎉 | mark_done | code=T8
        podes fechar a T4, o boletim já saiu | mark_done | code=T4
        pode dar-se a T6 por encerrada, a base de dados está no ar | mark_done | code=T6
        depois de rever tudo com os colegas, podem dar a T9 por concluída | mark_done | code=T9
        faltam dados na T8, novo prazo 30/04/2027 | change_deadline | code=T8, to=2027-04-30
        Deem mais duas semanas à T5, até 20 de abril | change_deadline | code=T5, to=2027-04-20
        o fórum verde foi antecipado para 20 de abril | move_exchange | topic=fórum verde, from=2027-04-20
        a visita a Baodi passou de dia 3 para 9 de abril | move_exchange | topic=visita a Baodi, from=2027-04-09
        Podemos adiar o fórum verde para 4 de maio? | move_exchange | topic=fórum verde, from=2027-05-04
        Seria possível prolongar a T5 até 20 de abril? Faltam os dados das escolas. | change_deadline
            | code=T5, to=2027-04-20
        A Sun Li está de baixa. Passem a T4 para o Zhou Tao. | reassign_owner | code=T4, who=Zhou Tao
        a E4 foi adiada para 5 de maio | move_exchange | code=E4, from=2027-05-05
        a T5 ficou a 90%, falta a capa | record_update | code=T5, pct=90
        anotem que na T8 foi escolhida a tipografia | record_update | code=T8
        conseguimos fechar a T9 hoje! | mark_done | code=T9
        a partir de segunda quem coordena a T7 é a Sun Li | reassign_owner | code=T7, who=Sun Li
        """
    ),
)
def test_what_was_done_or_changes_is_told(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        cria uma tarefa intitulada «Guia do visitante», a concluir até 30 de abril | create_task
            | topic=Guia do visitante, to=2027-04-30
        Nova tarefa: inquérito às escolas, liderada pela Associação de Hebei | create_task
            | topic=inquérito às escolas, body=Associação de Hebei
        Temos de abrir uma tarefa para a Sun Li: rever o catálogo | create_task | topic=rever o catálogo, who=Sun Li
        acrescenta às tarefas de Tianjin o inventário dos museus | create_task
            | topic=inventário dos museus, body=Tianjin
        a Sun Li tem de fazer a ata do fórum até 2 de abril, cria a tarefa | create_task
            | topic=ata do fórum, who=Sun Li, to=2027-04-02
        não sei como se cria uma tarefa, podes explicar-me? | help |
        Como faço para te pedir os prazos? | help |
        Que coisas posso perguntar ao bot? | help |
        mostra-me tudo o que está a cargo da Sun Li | tasks_of_person | who=Sun Li
        quando voltamos a reunir com Tianjin? | next_meeting | body=Tianjin
        que avanços houve no catálogo de resultados? | task_status | topic=catálogo de resultados
        quanto à T7, com quem é que devo falar? | task_owner | code=T7
        A reunião com Hebei é quando? | next_meeting | body=Hebei
        quando é que as três associações voltam a reunir-se? | next_meeting |
        há alguma coisa para mim esta semana? | my_tasks | from=2027-03-15, to=2027-03-21
        há algum atraso nas entregas? | overdue_tasks |
        concluímos ontem a base de peritos | mark_done | topic=base de peritos
        quero que a Sun Li prepare o guião até quinta, cria a tarefa | create_task
            | topic=guião, who=Sun Li, to=2027-03-18
        como é que te pergunto pelos prazos? | help |
        já publicaram o boletim trimestral? | task_status | topic=boletim trimestral
        fica a Sun Li encarregada de rever o guia até 20 de abril, registem a tarefa | create_task
            | topic=rever o guia, who=Sun Li, to=2027-04-20
        quero a lista dos intercâmbios de maio para planear as férias do pessoal | upcoming_exchanges
            | from=2027-05-01, to=2027-05-31
        suspende os avisos de 5 a 9 de abril | mute_reminders | from=2027-04-05, to=2027-04-09
        liga os lembretes neste grupo | subscribe_reminders |
        """
    ),
)
def test_tasks_are_made_and_things_asked_in_other_turns(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "preciso de comprar bilhetes, o diretor está à espera",
        "o presidente quer saber de tudo",
        "Na T9 ninguém enviou nada, que seca",
        "o almoço foi adiado para sexta",
        "a festa da Ana passou para sábado",
        "Podemos adiar o café para as 4?",
        "estou de férias, falem com a Sun Li",
        "quem trata do jantar? preciso de avisar o restaurante",
        "A T4 lembra-me o projeto antigo",
        "põe-me na lista do jantar",
        "não me digas que a T7 caiu",
        "o chefe pediu a conta",
        "tenho de avisar a minha mãe, é para o Natal",
        "o fórum verde faz três anos e nós também",
        "a direção quer mais, como sempre",
        "Não sei como se faz arroz, explica-me",
        "que novidades há na tua vida?",
        "Peço desculpa, enviei para o grupo errado",
        "Conseguimos! Que dia",
        "reunimo-nos na quinta para o jantar",
        "a T7 foi adiada, dizem eles",
        "Quem trata da T7? Ninguém.",
        "Convoca a malta para dia 25, há bolo",
        "terminámos o almoço",
        "há alguma coisa para comer?",
        "há um atraso no comboio",
        "A festa é quando?",
        "quando é que a malta se volta a juntar?",
        "quero que a Ana venha cedo",
        "qualquer coisa liguem ao Liu Yang",
    ],
)
def test_talk_in_the_same_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a T4 está feita, enviei hoje o texto final | mark_done | code=T4
        Prorrogar o prazo da tarefa 13 até 2 de abril, por falta de dados | change_deadline | code=T13, to=2027-04-02
        Pedia a lista das tarefas de Hebei, com as respetivas datas | tasks_of_association | body=Hebei
        como é que se muda um prazo no bot? | help |
        lembra-me duas horas antes do fórum de energia | subscribe_reminders | topic=fórum de energia
        """
    ),
)
def test_what_is_told_beside_a_wish_belongs_to_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Nem me digas nada...",
        "Só soube da visita quando já tinha acabado.",
        "Gostava de ter estado na assinatura do protocolo.",
        "O bot hoje anda calado",
    ],
)
def test_regrets_and_sighs_are_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
