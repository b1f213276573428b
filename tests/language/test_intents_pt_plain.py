"""Plain Portuguese wishes, as people type them to the bot: by families, each with its slots."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Temos reuniões esta semana? | next_meeting | from=2027-03-15, to=2027-03-21
        Há reuniões esta sexta-feira? | next_meeting | from=2027-03-19, to=2027-03-19
        Que reuniões há na próxima semana? | next_meeting | from=2027-03-22, to=2027-03-28
        Temos reuniões com Hebei esta semana? | next_meeting | body=Hebei, from=2027-03-15, to=2027-03-21
        Em que dia é a reunião sobre o Acordo-Quadro? | next_meeting | topic=Acordo-Quadro
        Quando é que nos reunimos para falar do Acordo-Quadro? | next_meeting | topic=Acordo-Quadro
        Que intercâmbios há em maio? | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        """
    ),
)
def test_a_meeting_is_asked_after(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Quais são as tarefas da associação de Hebei? | tasks_of_association | body=Hebei
        Quais são as tarefas da Associação de Hebei? | tasks_of_association | body=Associação de Hebei
        Mostra as tarefas coordenadas pela associação de Pequim | tasks_of_association | body=Pequim
        Quando é a próxima reunião com a associação de Pequim? | next_meeting | body=Pequim
        Que tarefas tem a nossa associação? | tasks_of_association |
        """
    ),
)
def test_a_common_noun_before_an_association_is_no_part_of_its_name(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        adiciona ao P2 a tarefa recolher currículos dos peritos | create_task
            | code=P2, topic=recolher currículos dos peritos
        Cria a tarefa recolher currículos dos peritos no P2 | create_task
            | code=P2, topic=recolher currículos dos peritos
        Marcar como concluída a inscrição dos peritos | mark_done | topic=inscrição dos peritos
        Já terminámos o boletim de março | mark_done | topic=boletim de março
        O boletim do 1.º trimestre está concluído | mark_done | topic=boletim do 1.º trimestre
        Muda o responsável do boletim trimestral para Wang Jing | reassign_owner
            | topic=boletim trimestral, who=Wang Jing
        Preciso de mais tempo para a T9, pode ficar para 12/04? | change_deadline | code=T9, to=2027-04-12
        E1: quem já confirmou presença? | exchange_detail | code=E1
        o que já devia estar feito e ainda não está? | overdue_tasks |
        Estou responsável por alguma coisa no plano? | my_tasks |
        Reserva a tarde de 5 de maio para reunirmos com Hebei sobre a partilha de laboratórios. | create_meeting
            | body=Hebei, topic=partilha de laboratórios, from=2027-05-05
        Não te esqueças de me avisar antes dos prazos. | subscribe_reminders |
        De 29 de março a 4 de abril não me mandes avisos nenhuns. | mute_reminders | from=2027-03-29, to=2027-04-04
        Gostaria de comunicar um avanço na T2: concluímos o primeiro rascunho e estamos nos 40%. | record_update
            | code=T2, pct=40
        Abre uma tarefa no P2 para preparar o relatório anual | create_task
            | code=P2, topic=preparar o relatório anual
        Precisamos de marcar uma reunião sobre a transferência de tecnologia, porque há dúvidas por resolver.
            | create_meeting | topic=transferência de tecnologia
        Agradecia que voltasse a enviar-me os lembretes. | subscribe_reminders |
        a Sun Li vai ficar com a T2 em vez de mim | reassign_owner | code=T2, who=Sun Li
        já ultrapassámos algum prazo? | overdue_tasks |
        Em que tarefas do P2 entra Hebei? | tasks_of_association | code=P2, body=Hebei
        A lista de oradores está concluída | mark_done | topic=lista de oradores
        o que vem aí na próxima semana com Tianjin? | upcoming_exchanges | body=Tianjin, from=2027-03-22, to=2027-03-28
        Há alguma atividade do plano prevista entre 10 e 20 de maio? | upcoming_exchanges
            | from=2027-05-10, to=2027-05-20
        o que é que está no plano de intercâmbio daqui para a frente? | upcoming_exchanges |
        já temos 80% da brochura bilingue pronta | record_update | pct=80, topic=brochura bilingue
        Afinal é a Sun Li que fica com a organização do fórum. | reassign_owner
            | who=Sun Li, topic=organização do fórum
        A Ana Silva tem de enviar as fotografias da visita até amanhã, acrescenta isso às tarefas | create_task
            | who=Ana Silva, topic=enviar as fotografias da visita, to=2027-03-18
        preciso de uma reunião com Pequim na segunda às 16h, marca aí | create_meeting
            | body=Pequim, from=2027-03-22
        Já há confirmações de presença para o E4? | exchange_detail | code=E4
        Tenho de organizar a minha agenda, por isso diz-me quando nos reunimos a seguir. | next_meeting |
        Como é que devo escrever para me entenderes? | help |
        E agora, o que é que eu escrevo aqui? | help |
        Escusas de me avisar mais | mute_reminders |
        Convoca a equipa do P3 para uma reunião por videoconferência no dia 6 de abril | create_meeting
            | code=P3, from=2027-04-06
        Que tarefas tem a Ciência Viva até 30 de junho? | tasks_of_association | body=Ciência Viva, to=2027-06-30
        quando volto a ter reunião com a Ana Silva | next_meeting | who=Ana Silva
        É o Bruno que fica com a T7? | task_owner | code=T7
        Cria uma tarefa no P1 preparar a ata até sexta | create_task | code=P1, topic=preparar a ata, to=2027-03-19
        Que tarefas em atraso tem a associação de Hebei em novembro? | overdue_tasks
            | body=Hebei, from=2026-11-01, to=2026-11-30
        o que está previsto de intercâmbios para a próxima semana | upcoming_exchanges
            | from=2027-03-22, to=2027-03-28
        quem vai tratar do inquérito às empresas daqui para a frente é a Wang Jing | reassign_owner
            | topic=inquérito às empresas, who=Wang Jing
        que tarefas tem cada associação? | tasks_of_association |
        Relatório da visita de estudo entregue, podem fechar a tarefa | mark_done
            | topic=Relatório da visita de estudo
        A T2 afinal tem de estar pronta até segunda-feira | change_deadline | code=T2, to=2027-03-22
        Que tarefas tem a minha associação? | tasks_of_association |
        A t9 tem de ficar pronta mais cedo, até 25 de março. | change_deadline | code=T9, to=2027-03-25
        O e6 realiza-se agora de 3 a 5 de junho. | move_exchange | code=E6, from=2027-06-03, to=2027-06-05
        Estou a receber demasiadas notificações, poderia suspendê-las? | mute_reminders |
        A T2 já tem de estar pronta na sexta? | task_status | code=T2
        Quando volto a reunir-me com a Ana Silva? | next_meeting | who=Ana Silva
        O que é que está à minha espera no plano? | my_tasks |
        Como devo escrever-lhe para ser compreendido? | help |
        Olá, sou nova aqui, podes explicar-me como te devo escrever? | help |
        """
    ),
)
def test_what_is_wished_has_its_parts(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "mostra-me o programa deste intercâmbio", "Gostaria de saber mais sobre este intercâmbio",
        "Quem ficou encarregado dessa tarefa?", "Não te esqueças de ir buscar o bolo",
        "A Ana vai assumir a T3 por mim?", "Marca sexta para reunir com os pais",
        "A inscrição na escola está feita", "O boletim ainda não está?",
        "Se a ata estiver pronta, podes fechar a tarefa", "O relatório não ficou pronto, podem fechar a tarefa",
        "Lista de peritos quase pronta, fecha a tarefa", "A T2 já deve estar pronta na sexta",
        "Quero criar uma tarefa, pois o diretor pediu", "Quero criar uma tarefa, que é urgente",
    ],
)  # fmt: skip
def test_what_names_nothing_of_the_plan_is_nothing(text: str) -> None:
    assert read(text) == ("none", {})
