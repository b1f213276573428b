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
        O Zhou Tao já veio? Temos mesa às oito | none
        Em que anda metido o Zhou Tao? | tasks_of_person | who=Zhou Tao
        Quem fica com a T12? | task_owner | code=T12
        Quem fica com a T12 é a Sun Li | reassign_owner | code=T12, who=Sun Li
        O Wu Tao saiu, passa a T6 dele à Sun Li | reassign_owner | code=T6, who=Sun Li
        Prolonguem o prazo do livro branco até sexta | change_deadline | topic=livro branco, to=2027-03-19
        O prazo do IRS passa para sexta | none
        Sexta às 15h há reunião do comité | none
        Sexta às 15h, reunião do comité diretor, aponta aí | create_meeting
            | topic=reunião do comité diretor, from=2027-03-19
        Convoca Hebei para uma videoconferência na sexta | create_meeting | body=Hebei, from=2027-03-19
        Quando é a próxima reunião do comité diretor? | next_meeting | topic=comité diretor
        Quando voltamos a reunir com o Instituto de Física? | next_meeting | body=Instituto de Física
        Há atrasos no livro branco? | overdue_tasks | topic=livro branco
        Há atrasos no metro? | none
        Corta os avisos, são demasiados | mute_reminders
        Alguém vai à feira das ciências no sábado? | none
        Quem vai à E3? Manda a lista | exchange_detail | code=E3
        Ainda vamos ter alguma coisa com Macau este ano? | upcoming_exchanges
            | body=Macau, from=2027-01-01, to=2027-12-31
        A T21 continua com a Sun Li? | task_owner | code=T21
        Quantas tarefas Tianjin ainda não acabou? | tasks_of_association | body=Tianjin
        Quem é que ainda não entregou o que devia? | overdue_tasks
        A brochura já está impressa e entregue | mark_done | topic=brochura
        Catálogo de resultados nos 80%, só falta a capa | record_update | topic=Catálogo de resultados, pct=80
        A partir de agora quem faz a newsletter é a Sun Li | reassign_owner | topic=newsletter, who=Sun Li
        Reunião na sexta, 10h, preparação da aliança | create_meeting | topic=preparação da aliança, from=2027-03-19
        Reunião na sexta, que seca | none
        Quero saber sempre que houver atividades de Hebei | subscribe_reminders | body=Hebei
        Silêncio por dois dias | mute_reminders
        preciso de uma tarefa nova, rever os contactos, prazo 9 de abril | create_task
            | topic=rever os contactos, to=2027-04-09
        Quero deixar de receber isto | mute_reminders
        Preciso saber quem coordena o boletim trimestral p/ lhe mandar um mail | task_owner | topic=boletim trimestral
        Corrige: T8 acaba a 9 de abril e não a 2 | change_deadline | code=T8, to=2027-04-09
        A Sun Li que trate dos convites até 9 de abril, regista como tarefa | create_task
            | topic=trate dos convites, who=Sun Li, to=2027-04-09
        bora reunir sexta às 9h sobre o regulamento, marca aí | create_meeting | topic=regulamento, from=2027-03-19
        Quais os intercâmbios em que a nossa associação participa em maio? | upcoming_exchanges
            | body=a nossa associação, from=2027-05-01, to=2027-05-31
        Que tarefas cabem ao Gabinete de Ciência de Macau? | tasks_of_association | body=Gabinete de Ciência de Macau
        Põe-me uma tarefa para sexta: imprimir os guias | create_task | topic=imprimir os guias, to=2027-03-19
        Registo de progresso da T1: dois pareceres recebidos | record_update | code=T1
        O diretor pede que o curso de gestores seja adiado para 9 de abril | move_exchange
            | topic=curso de gestores, from=2027-04-09
        oi, q tarefas tenho eu esta semana? | my_tasks | from=2027-03-15, to=2027-03-21
        mas que tarefas estão atrasadas, afinal? | overdue_tasks
        A T30 deixa de estar com a Sun Li e fica com a Prof.ª Ana Silva | reassign_owner | code=T30, who=Ana Silva
        Já temos 30% dos peritos inscritos na base, T28 | record_update | code=T28, pct=30
        A Prof.ª Ana pede mais tempo: T30 até 9 de abril | change_deadline | code=T30, to=2027-04-09
        O filho da Sun Li pede mais tempo para os trabalhos | none
        lista-me as tarefas de Hebei pro jornal | tasks_of_association | body=Hebei
        As minhas tarefas, por ordem de urgência | my_tasks
        Há tarefas em atraso que deva comunicar ao presidente? | overdue_tasks
        Continuam tarefas em atraso em Hebei, ou já se recuperou o tempo? | overdue_tasks | body=Hebei
        De que forma posso consultar os prazos por mensagem? | help
        O concurso de ideias precisa de mais tempo, ponham o prazo em 9 de abril | change_deadline
            | topic=concurso de ideias, to=2027-04-09
        Não encontro o programa do fórum de inovação, alguém mo manda? | exchange_detail | topic=fórum de inovação
        Não encontro as chaves do carro, alguém as viu? | none
        Não se esqueçam de registar: painel final até sexta, Sun Li | create_task
            | topic=painel final, who=Sun Li, to=2027-03-19
        Ficou decidido: guia das visitas até sexta, Sun Li. Cria a tarefa | create_task
            | topic=guia das visitas, who=Sun Li, to=2027-03-19
        Vamos precisar de uma reunião com Hebei, sexta às 15h, sobre o boletim | create_meeting
            | body=Hebei, topic=boletim, from=2027-03-19
        Falta-me saber se a T9 ficou concluída | task_status | code=T9
        marca uma reunião com Tianjin sobre o centro de dados na sexta | create_meeting
            | body=Tianjin, topic=centro de dados, from=2027-03-19
        marca uma reunião na sexta no centro de congressos | create_meeting | from=2027-03-19
        Sem notificações à noite | mute_reminders
        Sem notificações depois das 21h | mute_reminders
        Solicito informação sobre a data e o programa do fórum de inovação | exchange_detail | topic=fórum de inovação
        O guia das visitas ficou hoje concluído e foi enviado aos parceiros | mark_done | topic=guia das visitas
        Agradecia que agendasse a assembleia da secção de Física para sexta | create_meeting
            | topic=assembleia da secção de Física, from=2027-03-19
        A T9 passa para sexta, pois faltam ainda as contas | change_deadline | code=T9, to=2027-03-19
        O responsável pelo boletim trimestral deixa de ser o Wu Tao e passa a ser a Sun Li | reassign_owner
            | topic=boletim trimestral, who=Sun Li
        Catálogo de resultados: 4 de 6 fichas, 65% | record_update | topic=Catálogo de resultados, pct=65
        Pontualidade na reunião de hoje: 100% | none
        100 problemas técnicos? Só no nosso andar são uns 40 | none
        Há alguma tarefa em atraso no P5? | overdue_tasks | code=P5
        Guia das visitas: preciso de mais tempo, prazo sexta | change_deadline | topic=Guia das visitas, to=2027-03-19
        Tarefas do museu de Tianjin | tasks_of_association | body=museu de Tianjin
        Tenha a bondade de me recordar quais as tarefas que me cabem | my_tasks
        Parece-me prudente adiar o colóquio de inovação para sexta | move_exchange
            | topic=colóquio de inovação, from=2027-03-19
        Preciso da lista das tarefas de Hebei com prazo até sexta | tasks_of_association | body=Hebei, to=2027-03-19
        Onde se realiza o fórum de inovação e qual é o programa? | exchange_detail | topic=fórum de inovação
        O que devo escrever para adiar uma tarefa? | help
        T21 já vamos em 52 inquéritos, 52% | record_update | code=T21, pct=52
        T21? Vamos ao cinema | none
        Passem a reunião trimestral para sexta | move_exchange | topic=reunião trimestral, from=2027-03-19
        Precisamos de mais tempo na T11, pode ser até sexta? | change_deadline | code=T11, to=2027-03-19
        Qual é a próxima reunião em que participa Hebei? | next_meeting | body=Hebei
        Peço que me recordem o fórum de inovação com uma semana de antecedência | subscribe_reminders
            | topic=fórum de inovação
        Já está feito o guia das visitas | mark_done | topic=guia das visitas
        Já está feito o guia das visitas? | task_status | topic=guia das visitas
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
