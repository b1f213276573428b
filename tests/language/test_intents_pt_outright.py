"""Portuguese wishes that are put outright beside clauses that tell why, and turns of lists, reminders and new tasks."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        O Chen Hao entrou de licença, quais são as tarefas dele? | tasks_of_person | who=Chen Hao
        A Sun Li anda aflita? que tarefas tem? | tasks_of_person | who=Sun Li
        mostra-me os atrasos que o presidente quer saber | overdue_tasks |
        estou fora de 1 a 10 de abril, não me mandes lembretes | mute_reminders | from=2027-04-01, to=2027-04-10
        De 1 a 10 de abril ando em viagem, poupa-me aos avisos nesse período. | mute_reminders | from=2027-04-01
            to=2027-04-10
        Olha, esta semana estou doente, não me mandes lembretes, está bem? | mute_reminders
            | from=2027-03-15, to=2027-03-21
        tanto aviso, são avisos a mais, desliga isso | mute_reminders |
        A direção insiste: cria uma tarefa para rever o orçamento até 20 de abril. | create_task
            | topic=rever o orçamento, to=2027-04-20
        Convém que alguém trate dos vistos; regista como tarefa do Zhou Tao. | create_task
            | topic=trate dos vistos, who=Zhou Tao
        ficou alguma tarefa por fechar do mês passado? | overdue_tasks | from=2027-02-01, to=2027-02-28
        avisa-me quando o prazo do boletim mudar | subscribe_reminders | topic=boletim
        tudo o que está comigo, por favor | my_tasks |
        o pessoal de Hebei pediu a lista das tarefas deles | tasks_of_association | body=Hebei
        há atrasos a registar? | overdue_tasks |
        todas as segundas manda-me o que tenho pendente | subscribe_reminders |
        o prazo é 20 de maio, cria a tarefa de revisão do guia | create_task | topic=revisão do guia, to=2027-05-20
        que tarefas são da competência da Dr.ª Sun Li? | tasks_of_person | who=Sun Li
        tenho alguma tarefa com prazo até 30 de abril? | my_tasks | to=2027-04-30
        de 10 a 14 de maio estou fora, desliga os avisos | mute_reminders | from=2027-05-10, to=2027-05-14
        podes reativar os lembretes? já regressei | subscribe_reminders |
        lista de atrasos sff é para a reunião das 4 | overdue_tasks |
        põe a T9 em silêncio até 20 de abril | mute_reminders | code=T9, to=2027-04-20
        o Zhou Tao está em dia ou tem atrasos? | overdue_tasks | who=Zhou Tao
        vou-me esquecer da T2, avisa-me na véspera | subscribe_reminders | code=T2
        já despachei a T3, para com os avisos dela | mute_reminders | code=T3
        A Sun Li ofereceu-se: abre-lhe uma tarefa para organizar o arquivo | create_task
            | topic=organizar o arquivo, who=Sun Li
        """.replace("\n            |", " |").replace("\n            to=", ", to=")
    ),
)
def test_wishes_stand_beside_reasons(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "A Sun Li está de baixa, mostra-me as fotos dela.",
        "O Zhao Min chega às três, avisa-me quando ele chegar.",
        "Estou em reunião, não me ligues.",
        "Vou de férias, não me mandem trabalho.",
        "Ontem pediram-me para criar uma tarefa e eu fiz de conta que não ouvi.",
        "São avisos a mais na parede, desliga isso.",
        "Ficou alguma coisa por dizer do jantar de ontem.",
        "O Zhao Min está contente ou tem febre?",
        "Suspende tudo, o diretor chegou!",
        "Verificam-se atrasos nos comboios, cuidado.",
        "A Sun Li tem tarefas.",
        "O que é da minha conta?",
    ],
)
def test_what_people_tell_each_other_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
