"""One table a way of speaking in which Portuguese offices put the same requests."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        prox eventos | upcoming_exchanges
        próx. reunião c/ Hebei | next_meeting | body=Hebei
        qual é a reunião que se segue? | next_meeting
        T22 → Zhou Tao | reassign_owner | code=T22, who=Zhou Tao
        T22 -> 5 de maio | change_deadline | code=T22, to=2027-05-05
        T13 ✔️ | mark_done | code=T13
        T30 pronta 👍 | mark_done | code=T30
        #T7 grupo formado, 12 especialistas confirmados | record_update | code=T7
        falta muito para a próxima reunião? | next_meeting
        """
    ),
)
def test_what_is_written_short_says_the_same(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        mete uma tarefa nova: confirmar oradores | create_task | topic=confirmar oradores
        põe na lista de tarefas: comprar lembranças | create_task | topic=comprar lembranças
        mete aí uma reunião na sexta às 9h30 sobre a T7 | create_meeting | code=T7, from=2027-03-19
        põe na agenda uma reunião com Hebei a 12 de abril | create_meeting | body=Hebei, from=2027-04-12
        mete a T14 a 30% | record_update | code=T14, pct=30
        põe 80% na T13 | record_update | code=T13, pct=80
        mete o Chen Hao como responsável da T16 | reassign_owner | code=T16, who=Chen Hao
        põe a E9 a começar no dia 22 de junho | move_exchange | code=E9, from=2027-06-22
        """
    ),
)
def test_to_put_is_to_make_to_move_and_to_tell(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        quero saber tudo sobre a E6 | exchange_detail | code=E6
        mais informações sobre a missão a Baoding | exchange_detail | topic=missão a Baoding
        mostra-me a ficha da E4 | exchange_detail | code=E4
        a E10 é presencial ou online? | exchange_detail | code=E10
        há alguma coisa marcada para a semana que vem? | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        o que se segue no calendário? | upcoming_exchanges
        eventos organizados por Hebei | upcoming_exchanges | body=Hebei
        tudo o que é de Tianjin | tasks_of_association | body=Tianjin
        que anda Beijing a fazer? | tasks_of_association | body=Beijing
        carga de trabalho da Ma Xiaoyan | tasks_of_person | who=Ma Xiaoyan
        que prazos tem o Song Lei em abril? | tasks_of_person | who=Song Lei, from=2027-04-01, to=2027-04-30
        que prazos tenho em abril? | my_tasks | from=2027-04-01, to=2027-04-30
        o que está em meu nome? | my_tasks
        qual é a minha próxima tarefa? | my_tasks
        tenho alguma coisa em atraso? | overdue_tasks
        o que já venceu? | overdue_tasks
        quem não cumpriu o prazo? | overdue_tasks
        a quantas anda a T15? | task_status | code=T15
        a T22 está a correr bem? | task_status | code=T22
        quem pegou na T5? | task_owner | code=T5
        quem anda com os estatutos da Aliança? | task_owner | topic=estatutos da Aliança
        """
    ),
)
def test_what_is_sought_has_many_names(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        mexe no prazo da T30, põe 20 de abril | change_deadline | code=T30, to=2027-04-20
        muda para 3 de maio o prazo da T18 | change_deadline | code=T18, to=2027-05-03
        T26 só em 15 de abril, muda o prazo | change_deadline | code=T26, to=2027-04-15
        dá-me até segunda para a T3 | change_deadline | code=T3, to=2027-03-22
        recuar o prazo da T19 para 1 de junho | change_deadline | code=T19, to=2027-06-01
        deixa a T23 para 30 de abril | change_deadline | code=T23, to=2027-04-30
        mudança da data do fórum verde para 19 de abril | move_exchange | topic=fórum verde, from=2027-04-19
        troca o Gao Xiang pelo Song Lei na T21 | reassign_owner | code=T21, who=Song Lei
        responsável da T11: Zhou Tao | reassign_owner | code=T11, who=Zhou Tao
        a partir de amanhã a T19 é da Sun Li | reassign_owner | code=T19, who=Sun Li
        a T20 só fica pronta a 30 de abril, altera o prazo | change_deadline | code=T20, to=2027-04-30
        Solicito mais tempo para a T5, até 9 de abril | change_deadline | code=T5, to=2027-04-09
        nova data da E6 é 20 de abril | move_exchange | code=E6, from=2027-04-20
        aponta na T18 que já temos 10 empresas inscritas | record_update | code=T18
        a T17 subiu para 40% | record_update | code=T17, pct=40
        a T21 já tem 98 problemas recolhidos | record_update | code=T21
        mete na T16 que já falámos com três laboratórios | record_update | code=T16
        regista como tarefa: comprar material | create_task | topic=comprar material
        risca a T27 da lista, está feita | mark_done | code=T27
        damos a T4 por concluída | mark_done | code=T4
        mete a T14 no nome da Sun Li | reassign_owner | code=T14, who=Sun Li
        regista a seguinte tarefa: atualizar contactos | create_task | topic=atualizar contactos
        cria uma tarefa para mim: rever a ata | create_task | topic=rever a ata
        a T1 pode ser dada como concluída | mark_done | code=T1
        registar a conclusão da T25 | mark_done | code=T25
        já entregámos a T14 | mark_done | code=T14
        avançámos a T15 para 65% | record_update | code=T15, pct=65
        dá uma tarefa ao Zhou Tao: preparar o programa até 9 de abril | create_task
            | topic=preparar o programa, who=Zhou Tao, to=2027-04-09
        reunião com a Sun Li amanhã às 16h, marca aí | create_meeting | who=Sun Li, from=2027-03-18
        quero uma reunião amanhã às 14h com a Ana Silva | create_meeting | who=Ana Silva, from=2027-03-18
        reunião: orçamento do fórum, 7 de abril às 11h | create_meeting | topic=orçamento do fórum, from=2027-04-07
        criar reunião 30/3 às 10h00 tema: catálogo | create_meeting | topic=catálogo, from=2027-03-30
        """
    ),
)
def test_orders_name_things_first_or_last(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        avisa quando a T3 acabar | subscribe_reminders | code=T3
        quando a T6 estiver pronta avisa-me | subscribe_reminders | code=T6
        diz-me quando houver novidades da T22 | subscribe_reminders | code=T22
        mantém-me informado sobre a T28 | subscribe_reminders | code=T28
        alerta-me uma semana antes do fórum de IA | subscribe_reminders | topic=fórum de IA
        gostava de ser lembrado da T20 três dias antes | subscribe_reminders | code=T20
        cala os lembretes da T9 | mute_reminders | code=T9
        não me chateies mais com a T12 | mute_reminders | code=T12
        já não quero receber avisos de Hebei | mute_reminders | body=Hebei
        não precisas de me lembrar da T27 | mute_reminders | code=T27
        agradeço que não me enviem mais notificações | mute_reminders
        não me mandes nada até segunda | mute_reminders | to=2027-03-22
        stop lembretes | mute_reminders
        """
    ),
)
def test_reminders_are_asked_for_and_stopped_in_plain_words(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Quem se encontra encarregado da tarefa T27? | task_owner | code=T27
        quem é a pessoa da T2? | task_owner | code=T2
        de quem depende a T14? | task_owner | code=T14
        conseguiram terminar a T3? | task_status | code=T3
        quando fica pronto o catálogo de resultados? | task_status | topic=catálogo de resultados
        quem são os oradores da E6? | exchange_detail | code=E6
        que eventos vamos receber em Tianjin? | upcoming_exchanges | body=Tianjin
        o que está pendente do lado do Gao Xiang? | tasks_of_person | who=Gao Xiang
        há algo pendente da minha parte? | my_tasks
        a Wang Jing tem muitas tarefas? | tasks_of_person | who=Wang Jing
        tarefas que já deviam ter sido entregues | overdue_tasks
        avisa-me se a T20 atrasar | subscribe_reminders | code=T20
        demos por concluída a T9 | mark_done | code=T9
        concluída 70% da T14 | record_update | code=T14, pct=70
        retira a T20 ao Song Lei e dá à Ana Silva | reassign_owner | code=T20, who=Ana Silva
        regista progresso de 45% na T11 | record_update | code=T11, pct=45
        T29 de quem é | task_owner | code=T29
        T18: quanto falta? | task_status | code=T18
        quais as responsabilidades de Tianjin? | tasks_of_association | body=Tianjin
        T14: quem trata disto? | task_owner | code=T14
        em quanto vai a T17? | task_status | code=T17
        para quando está prevista a conclusão da T11? | task_status | code=T11
        em que trabalha a Ana Silva? | tasks_of_person | who=Ana Silva
        quando e onde se realiza o fórum verde? | exchange_detail | topic=fórum verde
        já se sabe quem fica com a T31? | task_owner | code=T31
        quanto tempo falta até à próxima reunião? | next_meeting
        que é que Beijing ainda não concluiu? | tasks_of_association | body=Beijing
        mostra só as atrasadas | overdue_tasks
        faz uma reunião na terça às 10h sobre o orçamento | create_meeting | topic=orçamento, from=2027-03-23
        """
    ),
)
def test_words_of_other_requests_may_stand_beside(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "podes ajudar-me?", "preciso de ajuda para usar o bot", "como se cria uma tarefa?", "não sei mexer nisto",
        "como vejo as tarefas de outra pessoa?", "que sabes fazer, bot?", "sou novo aqui, como isto funciona?",
        "Gostaria de saber como utilizar o bot", "dá-me uma ajuda com isto", "como é que peço um lembrete?",
    ],
)  # fmt: skip
def test_help_is_asked_for(text: str) -> None:
    assert read(text) == (Intent.HELP, {})


@pytest.mark.parametrize(
    "text",
    [
        "a T21 nunca mais está pronta", "T9 ou T10, já não sei", "diz-se divulgação científica, sim",
        "lembrem-se que a T20 acaba sexta", "a T9 tem 40 páginas", "a T9 vai atrasar, já se sabe",
        "quanto à T9, logo se vê", "até à próxima reunião!", "o prazo da candidatura acaba amanhã",
        "avisa quando acabares a T7", "cala-te lá com o futebol", "mete a mesa", "que anda o João a dizer?",
        "não adiem a T7, por amor de Deus", "Hebei quer adiar a E6 para 22 de abril, concordam?",
        "queria passar a T9 ao Chen Hao mas ele não quer", "não criem mais tarefas", "a T9 é da Sun Li",
        "relembro que a E6 é a 15 de abril", "quando a T8 acabar faço uma festa", "o Chen Hao avisou-me da T9",
        "preciso de ajuda com as malas", "alguém que ajude na receção?", "lista de compras: café, leite",
        "o que tens para fazer hoje, João?", "vamos ver o que Hebei responde", "sobre a T9, falamos ao almoço",
        "a T21 já enjoa", "a T28 começa bem", "a T13 ficou para trás, mas pronto", "a T18 está nas mãos de Deus",
        "a T9 está na pasta partilhada", "a T14 está entregue aos bichos", "a T17 são 151 plataformas, imaginem",
        "vão à E6 quantos?", "o que tem a ver a T7 com isso?", "temos de marcar a reunião com Hebei um dia destes",
        "quem ficou com as fotocópias da T9?", "concordam em adiar a E6 para 22 de abril?", "por favor, silêncio",
        "a próxima reunião vai ser longa", "desliguei o computador sem gravar", "quem mexeu na T10?",
    ],
)  # fmt: skip
def test_talk_in_the_same_words_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
