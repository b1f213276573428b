"""Portuguese orders that leave out what was named before them, and talk that does so as well."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        finalmente acabámos a escolha dos laboratórios, risca da lista | mark_done | topic=escolha dos laboratórios
        O folheto da exposição já foi impresso e enviado, não há mais nada a fazer nessa tarefa.
            | mark_done | topic=folheto da exposição
        A identidade da marca está fechada. Pode tirar da lista | mark_done | topic=identidade da marca
        Os estatutos da Aliança foram aprovados ontem, pode encerrar | mark_done | topic=estatutos da Aliança
        Entregámos a brochura da exposição na sexta; dê por concluída, por favor
            | mark_done | topic=brochura da exposição
        O inquérito aos participantes ficou pronto hoje, marque como feito
            | mark_done | topic=inquérito aos participantes
        Os colegas de Hebei pediram mais uns dias para as bases de peritos. Novo prazo: 9 de abril
            | change_deadline | topic=bases de peritos, to=2027-04-09
        O tradutor do catálogo de resultados adoeceu, passe o prazo para 20 de abril
            | change_deadline | topic=catálogo de resultados, to=2027-04-20
        A gráfica atrasou o boletim trimestral, altere a data para 12 de abril
            | change_deadline | topic=boletim trimestral, to=2027-04-12
        Ainda faltam textos para o relatório conjunto, dê mais tempo, até 30 de abril
            | change_deadline | topic=relatório conjunto, to=2027-04-30
        A lista de exposições itinerantes não vai ficar pronta a tempo. Podes adiar para 5 de maio?
            | change_deadline | topic=lista de exposições itinerantes, to=2027-05-05
        é preciso mexer na data da visita aos laboratorios de Baoding, agora é 9 de julho
            | move_exchange | topic=visita aos laboratorios de Baoding, from=2027-07-09
        O hotel não tem quartos para a missão de empresas privadas, passe para 14 de junho
            | move_exchange | topic=missão de empresas privadas, from=2027-06-14
        O auditório do fórum de IA está ocupado. Nova data: 27 de abril
            | change_deadline | topic=auditório do fórum de IA, to=2027-04-27
        Os oradores não podem vir ao curso de gestores, adie para 28 de junho
            | move_exchange | topic=curso de gestores, from=2027-06-28
        O orador do E9 ficou retido em Lisboa, muda para 3 de junho | move_exchange | code=E9, from=2027-06-03
        O Song Lei saiu e o boletim trimestral ficou sem ninguém, passa-o à Wang Jing
            | reassign_owner | who=Wang Jing, topic=boletim trimestral
        Quanto aos estatutos da Aliança, novo responsável: Liu Yang
            | reassign_owner | who=Liu Yang, topic=estatutos da Aliança
        A Ana já não consegue tratar do catálogo de resultados, entregue-o ao João Pereira
            | reassign_owner | who=João Pereira, topic=catálogo de resultados
        Temos de nos sentar dia 24 de março por causa do curso de gestores. Pode marcar a reunião?
            | create_meeting | topic=curso de gestores, from=2027-03-24
        os colegas querem discutir o calendário académico partilhado, convoque reunião para 26 de março
            | create_meeting | topic=calendário académico partilhado, from=2027-03-26
        Precisamos de falar com Hebei sobre as bases de peritos, marca uma reunião para quinta às 10h
            | create_meeting | body=Hebei, topic=bases de peritos, from=2027-03-18
        Há que acertar o programa da visita a Xiongan, agenda uma reunião amanhã às 15h
            | create_meeting | topic=visita a Xiongan, from=2027-03-18
        Não me posso esquecer da missão a Baoding, avisa-me com antecedência
            | subscribe_reminders | topic=missão a Baoding
        Da última vez esqueci-me da T8. Pode avisar-me desta vez? | subscribe_reminders | code=T8
        O fórum de IA é mesmo importante para nós, mande-me um lembrete | subscribe_reminders | topic=fórum de IA
        Os lembretes do plano de formação já não me servem, desligue-os | mute_reminders | topic=plano de formação
        os alertas do boletim trimestral chegam-me aos pares e o computador apita sem parar, dispenso-os
            | mute_reminders | topic=boletim trimestral
        Chegam-me lembretes a toda a hora, dá para deixarem de mos mandar? | mute_reminders
        Já sei a data do E9 de cor, não é preciso avisarem-me mais | mute_reminders | code=E9
        Estes alertas todos distraem-me. Dá para os calar? | mute_reminders
        """
    ),
)
def test_orders_of_what_was_named_before(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "O bolo já está feito, pode tirar do forno",
        "Finalmente acabámos de jantar, pode fechar a cozinha",
        "O projetor da sala ficou ligado, desliga-o",
        "O jantar de grupo é na sexta, passa para sábado?",
        "A janela do corredor está aberta, fecha-a por favor",
        "Não me posso esquecer do aniversário da minha mãe, lembra-me",
        "O relatório está uma confusão, não há nada a fazer",
        "A visita foi longa e não há mais nada a dizer",
        "Os miúdos acabaram o exame, não há mais nada a fazer",
        "O plano era ótimo, agora é tarde",
        "Temos de falar sobre a tua festa, marca aí um dia",
        "A reunião de ontem acabou tarde, não há nada a fazer",
        "A exposição abriu ontem, vai ver se puderes",
        "O documento está na impressora, tira-o de lá",
        "Os oradores já chegaram ao hotel, avisa a Sun Li",
        "A chave da sala está comigo, passo-a ao Liu Yang",
        "O convite do museu está na tua mesa, manda-me uma fotografia",
    ],
)
def test_talk_near_orders_of_what_was_named_before(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Falta tratar dos seguros da comitiva, abra uma tarefa para isso
            | create_task | topic=tratar dos seguros da comitiva
        abre aí uma tarefa, rever o glossário | create_task | topic=rever o glossário
        tarefa p criar: imprimir os programas do fórum | create_task | topic=imprimir os programas do fórum
        Precisamos de uma tarefa nova, recolher as fotografias das visitas, com entrega até 30 de abril
            | create_task | topic=recolher as fotografias das visitas, to=2027-04-30
        Adicione atualizar o site da Aliança, como tarefa do Liu Yang
            | create_task | who=Liu Yang, topic=atualizar o site da Aliança
        Quero registar uma tarefa para o Gao Xiang, fazer o mapa dos laboratórios, prazo 15 de abril
            | create_task | who=Gao Xiang, topic=fazer o mapa dos laboratórios, to=2027-04-15
        Na reunião ficou decidido traduzir o manual. Crie a tarefa, por favor, com prazo de 20 de maio
            | create_task | topic=traduzir o manual, to=2027-05-20
        É preciso alugar um autocarro para a visita. Pode registar como tarefa, com o Song Lei como responsável?
            | create_task | who=Song Lei, topic=alugar um autocarro para a visita
        Lembrei-me que temos de pedir orçamentos, mete isso como tarefa para a Ana Silva até sexta
            | create_task | who=Ana Silva, topic=pedir orçamentos, to=2027-03-19
        Faz falta alguém que trate das inscrições. Cria a tarefa e atribui-a ao Chen Hao
            | create_task | who=Chen Hao, topic=trate das inscrições
        para a semana temos de entregar o relatório ao ministério; regista isso como tarefa, sff
            | create_task | topic=entregar o relatório ao ministério
        Convém não esquecer a reserva do hotel, abra uma tarefa com prazo a 30 de março
            | create_task | topic=reserva do hotel, to=2027-03-30
        temos mais uma coisa para fazer: atualizar o diretório. Põe na lista de tarefas
            | create_task | topic=atualizar o diretório
        """
    ),
)
def test_tasks_made_of_what_was_told_before(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "temos mais uma coisa para fazer: ir ao supermercado",
        "falta tratar do jantar",
        "adicione sal e pimenta",
        "é preciso alugar um carro para as férias",
        "lembrei-me que temos de pedir pizza",
        "abre aí uma garrafa",
        "precisamos de uma cadeira nova, a minha partiu-se",
        "convém não esquecer o casaco",
        "temos de falar com a porteira, toma nota",
        "falta arrumar a sala, quem ajuda?",
    ],
)
def test_talk_near_tasks_made_of_what_was_told_before(text: str) -> None:
    assert read(text)[0] == "none"
