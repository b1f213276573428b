"""Portuguese wishes written in passing, in words of a colleague, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que entidades vão ao E-8? | exchange_detail | code=E8
        Dá por fechada a T-8 | mark_done | code=T8
        p-4: metade feita | record_update | code=P4, pct=50
        Atualização da E8: auditório marcado, convites enviados, só falta a tradução | record_update | code=E8
        Nota sobre o boletim: a gráfica já mandou as provas | record_update | topic=boletim
        Quanto à E8, temos nove oradores confirmados | record_update | code=E8
        e8 - hotéis reservados, falta o autocarro | record_update | code=E8
        Metade do glossário já está traduzida | record_update | topic=glossário, pct=50
        t8 responsável = sun li | reassign_owner | code=T8, who=sun li
        O Liu Yang vai de férias e quem assume a T8 é a Sun Li | reassign_owner | code=T8, who=Sun Li
        Proponho que o Liu Yang deixe o boletim e que a Sun Li fique responsável por ele | reassign_owner
            | topic=boletim, who=Sun Li
        Fica a Sun Li como responsável do boletim trimestral | reassign_owner | topic=boletim trimestral, who=Sun Li
        A Sun Li fica com a T8 em vez do Liu Yang | reassign_owner | code=T8, who=Sun Li
        Podes dar à T8 mais tempo, até ao fim de abril? | change_deadline | code=T8, to=2027-04-30
        Dá mais tempo à T8, até 9 de abril | change_deadline | code=T8, to=2027-04-09
        Pediram-nos mais uns dias para o boletim: novo prazo 9 de abril | change_deadline
            | topic=boletim, to=2027-04-09
        Falta-nos criar uma tarefa sobre o seguro da exposição, com prazo a 9 de abril | create_task
            | topic=seguro da exposição, to=2027-04-09
        Precisamos de uma tarefa no plano: rever os painéis. Responsável: Sun Li. | create_task
            | topic=rever os painéis, who=Sun Li
        A diretora pediu para registar como tarefa nova: alugar o autocarro | create_task | topic=alugar o autocarro
        O Song Lei que reveja o folheto até sexta, regista como tarefa | create_task
            | topic=reveja o folheto, who=Song Lei, to=2027-03-19
        Reunião nova na agenda, 9 de abril, 14h30, montagem da exposição | create_meeting
            | topic=montagem da exposição, from=2027-04-09
        Temos de nos sentar com Hebei por causa dos painéis, marca lá uma reunião na próxima terça | create_meeting
            | body=Hebei, topic=painéis, from=2027-03-23
        sun li - lista de tarefas | tasks_of_person | who=sun li
        Quais é que já passaram do prazo e ninguém fechou? | overdue_tasks
        Tinha desligado os avisos mas fazem-me falta, voltem a enviar-mos | subscribe_reminders
        Não sei o que te posso perguntar, dá-me exemplos | help
        Onde se encontram as instruções de utilização deste assistente? | help
        Preciso das instruções de utilização, sff | help
        Sobre o boletim: capa aprovada, falta só imprimir | record_update | topic=boletim
        responsável da T8: sun li em vez de liu yang | reassign_owner | code=T8, who=sun li
        Consegues tirar-me as tarefas que são da Associação de Hebei? | tasks_of_association
            | body=Associação de Hebei
        Há algum guia do que te posso perguntar? | help
        Sou novo e ainda não percebi que perguntas te posso fazer | help
        Estou a fechar o calendário e falta-me só a data da próxima reunião | next_meeting
        A que horas começa a E8, ou ainda está por marcar? | exchange_detail | code=E8
        A direção quer saber quem é o responsável pelo boletim trimestral | task_owner | topic=boletim trimestral
        A Sun Li anda com muita coisa? Mostra-me tudo o que lhe está atribuído | tasks_of_person | who=Sun Li
        Queria ver a carteira de tarefas da Sun Li | tasks_of_person | who=Sun Li
        Inscreve-me nos lembretes da missão a Baoding antes que me esqueça | subscribe_reminders
            | topic=missão a Baoding
        Depois de amanhã às nove reunimos para tratar dos painéis; agenda lá isso | create_meeting
            | topic=painéis, from=2027-03-19
        queria juntar o pessoal numa reunião sobre o boletim, 9 de abril, às 15h30 | create_meeting
            | topic=boletim, from=2027-04-09
        A colega que tinha o boletim vai de licença; a nova responsável é a Sun Li | reassign_owner
            | topic=boletim, who=Sun Li
        O boletim só consigo entregar na segunda, mude-me o prazo | change_deadline | topic=boletim, to=2027-03-22
        Este telemóvel não se cala com tantos lembretes, dá para os desativares? | mute_reminders
        Alguém tem de tratar dos vistos; abre uma tarefa com isso e põe a Sun Li como responsável | create_task
            | topic=tratar dos vistos, who=Sun Li
        """
    ),
)
def test_what_is_written_in_passing(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "atrasado 10 min",
        "estou atrasada uns minutos",
        "vão ver a exposição dos fósseis, vale a pena",
        "a agenda diz reunião amanhã, o corpo diz sofá",
        "metade do bolo já está comida",
        "atualização do sistema: reiniciem o computador",
        "a Sun Li fica com o gato em vez da mãe",
        "podes dar à tua irmã mais tempo?",
        "deem mais tempo ao forno",
        "lista de compras - pão e leite",
        "o Liu Yang vai de férias e quem rega as plantas é a Sun Li",
        "onde estão as instruções da máquina de café?",
        "acabámos o bolo, podes tirar da lista",
        "o chefe pediu para registar a hora de entrada",
        "não sei o que te posso dizer, sinto muito",
        "o voo E-190 saiu atrasado",
        "sobre o almoço: peixe ou carne",
        "era só para dizer que já cheguei",
        "o chefe quer saber quem comeu o bolo",
        "consegues tirar-me as dúvidas que são da Sun Li?",
        "estou a fechar a mala e falta-me só o local do jantar",
        "queria juntar o pessoal num jantar, 9 de abril",
        "a colega que tinha o guarda-chuva vai de férias; a nova dona é a Sun Li",
        "o bolo só consigo acabar na segunda",
        "será que se podia passar o sal à Sun Li?",
        "este telemóvel não se cala, dá para o desligares?",
    ],
)
def test_talk_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
