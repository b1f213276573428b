"""The words of Portuguese requests, class by class: each class in several of its words, and talk in the same words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que intercâmbios se avizinham em abril? | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        há algum fórum no horizonte? | upcoming_exchanges | topic=fórum
        em que auditório é a E7? | exchange_detail | code=E7
        quem modera a E9? | exchange_detail | code=E9
        a que horas abre portas o fórum verde? | exchange_detail | topic=fórum verde
        manda-me o programa da E4 pfv | exchange_detail | code=E4
        programa da visita a Binhai, s.f.f. | exchange_detail | topic=visita a Binhai
        quando voltamos a juntar-nos com o pessoal de Tianjin? | next_meeting | body=Tianjin
        daqui a quanto tempo temos reunião? | next_meeting |
        temos videoconferência para breve? | next_meeting |
        """
    ),
)
def test_what_takes_place_is_asked_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        quem é o ponto focal da T3? | task_owner | code=T3
        qual das associações lidera o catálogo de resultados? | task_owner | topic=catálogo de resultados
        com quem devo falar por causa do boletim conjunto? | task_owner | topic=boletim conjunto
        que é feito da T8? | task_status | code=T8
        a T4 saiu do papel? | task_status | code=T4
        em que patamar vai o relatório de avaliação? | task_status | topic=relatório de avaliação
        quanto falta para acabar o inventário das 12 patentes? | task_status | topic=inventário das 12 patentes
        o que tenho no prato esta semana? | my_tasks | from=2027-03-15, to=2027-03-21
        quero saber o que está à minha conta | my_tasks |
        quais as diligências que tenho pendentes? | my_tasks |
        que dossiês estão confiados à Sun Li? | tasks_of_person | who=Sun Li
        em que anda às voltas o Zhou Tao? | tasks_of_person | who=Zhou Tao
        quais os encargos de Hebei em aberto? | tasks_of_association | body=Hebei
        há algo a derrapar? | overdue_tasks |
        tarefas cujo prazo já passou, por favor | overdue_tasks |
        """
    ),
)
def test_whose_a_task_is_and_how_it_goes_is_asked(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        para memória futura, a T9 ronda os 60% | record_update | code=T9, pct=60
        na T5 só falta Tianjin, vamos em 70% | record_update | code=T5, pct=70
        os temas do fórum verde já são 9, cerca de 45% | record_update | topic=temas do fórum verde, pct=45
        Anota na T9: duas empresas desistiram, as outras mantêm-se | record_update | code=T9
        T9 - revistas as três primeiras páginas, o resto amanhã | record_update | code=T9
        podes pôr um visto na T7 | mark_done | code=T7
        considere-se concluída a T18 | mark_done | code=T18
        o guia de patentes está finalmente pronto | mark_done | topic=guia de patentes
        deixa a T5 para 30 de abril, estamos atolados | change_deadline | code=T5, to=2027-04-30
        dá-lhes até 30 de abril para a T9 | change_deadline | code=T9, to=2027-04-30
        o prazo do guia de marca tem de ser mudado para 30/4 | change_deadline | topic=guia de marca, to=2027-04-30
        o fórum verde fica para 3 de junho, atualiza lá | move_exchange | topic=fórum verde, from=2027-06-03
        a T14 transita para o Chen Hao | reassign_owner | code=T14, who=Chen Hao
        o Chen Hao sai da T9, entra a Sun Li | reassign_owner | code=T9, who=Sun Li
        T13 doravante com a Sun Li | reassign_owner | code=T13, who=Sun Li
        """
    ),
)
def test_what_is_reported_and_changed(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a Sun Li que reveja o guia de patentes, cria a tarefa | create_task | topic=guia de patentes, who=Sun Li
        fica o Chen Hao encarregado da seguinte tarefa: rever o guia | create_task | topic=rever o guia, who=Chen Hao
        tarefa urgente: rever o guia até 30 de abril | create_task | topic=rever o guia, to=2027-04-30
        reunião amanhã às 9h, é urgente, marca aí | create_meeting | from=2027-03-18
        inscreve-me nos avisos | subscribe_reminders |
        um dia antes de cada reunião, manda-me mensagem | subscribe_reminders |
        apita-me quando a T3 mexer | subscribe_reminders | code=T3
        não me deixes passar o prazo da T7 | subscribe_reminders | code=T7
        quanto à T9, já não quero ser avisado | mute_reminders | code=T9
        escusas de me avisar da T4 | mute_reminders | code=T4
        tira-me da lista de avisos | mute_reminders |
        dá-me exemplos do que posso perguntar | help |
        acabei de chegar, que comandos há? | help |
        """
    ),
)
def test_what_is_new_and_reminders_and_help(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        peço desculpa, entrei agora no projeto: quem trata da T9? | task_owner | code=T9
        preciso de saber, para marcar as viagens, onde é a E7 | exchange_detail | code=E7
        Em que pé está a T8? É para pôr no relatório da direção. | task_status | code=T8
        Dado que a gráfica fechou, propõe-se adiar a T9 para 30 de abril | change_deadline | code=T9, to=2027-04-30
        enquanto a Sun Li está de baixa, o Chen Hao é que assume a T9 | reassign_owner | code=T9, who=Chen Hao
        """
    ),
)
def test_a_clause_that_only_gives_a_reason_is_borne(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    ["sou nova aqui, onde é a cantina?", "manda-me mensagem quando chegares a casa", "o Zhou Tao que traga o bolo",
     "dá-me um toque quando estiveres em baixo", "esqueço-me sempre do guarda-chuva", "já vieram todos?",
     "como se usa esta máquina?", "que exemplo, eu já não subo escadas", "saíram os resultados do concurso",
     "o que é feito do João Pereira?", "temos reunião e eu sem almoço",
     "queria passar a T9 ao Chen Hao mas ele não quer",
     "a T9 está pronta, mas falta a capa ser aprovada pelo João", "vou de táxi, não se incomodem",
     "a minha mãe fez anos no dia 19, quem é que marca consultas às 8h?", "o Chen Hao sai às cinco",
     "se a T9 atrasar, estamos feitos", "podíamos reunir amanhã ao almoço?", "contas em atraso, que vida",
     "mais dez minutos e saio", "chega de reuniões por hoje", "quem ficou com a chave da sala?"],
)  # fmt: skip
def test_the_same_words_between_colleagues_stay_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        dados completos da E12, se faz favor | exchange_detail | code=E12
        os oradores da E12 | exchange_detail | code=E12
        precisava de mais pormenores da visita de estudo a Binhai | exchange_detail | topic=visita de estudo a Binhai
        o que se sabe sobre a E12? | exchange_detail | code=E12
        qual é a primeira reunião que temos pela frente? | next_meeting |
        próxima videoconferência: dia e hora? | next_meeting |
        intercâmbios que aí vêm com Hebei como anfitriã | upcoming_exchanges | body=Hebei
        """
    ),
)
def test_details_are_asked_for_by_any_name_of_theirs(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        preciso de saber até onde se chegou na T14 | task_status | code=T14
        como ficaram as coisas na T14? | task_status | code=T14
        a T14 está por começar? | task_status | code=T14
        qual é o grau de concretização da T14? | task_status | code=T14
        o que se passa com a T14? | task_status | code=T14
        quanto já foi feito da tarefa do boletim trimestral? | task_status | topic=boletim trimestral
        que tarefas coordeno? | my_tasks |
        que tarefas me confiaram? | my_tasks |
        de que tarefas trato? | my_tasks |
        o trabalho a cargo da Zhao Min | tasks_of_person | who=Zhao Min
        liste por favor aquilo que a Associação de Hebei tem de fazer | tasks_of_association | body=Associação de Hebei
        pendentes em atraso, por favor | overdue_tasks |
        """
    ),
)
def test_progress_and_charge_have_more_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        adiciona na T14 que o relatório foi enviado | record_update | code=T14
        averba na T14 o seguinte: falta a assinatura do presidente | record_update | code=T14
        acrescente à E6 a informação de que há 12 oradores confirmados | record_update | code=E6
        retira a T14 da lista de pendentes | mark_done | code=T14
        na T30 meta como data final o dia 12 de abril, sff | change_deadline | code=T30, to=2027-04-12
        estabelece 30 de abril como prazo da T14 | change_deadline | code=T14, to=2027-04-30
        a E6 muda para os dias 22 e 23 de abril | move_exchange | code=E6, from=2027-04-22, to=2027-04-23
        na T14 põe o Gao Xiang como responsável | reassign_owner | code=T14, who=Gao Xiang
        que o Gao Xiang trate da T14 | reassign_owner | code=T14, who=Gao Xiang
        destina a T14 ao Gao Xiang | reassign_owner | code=T14, who=Gao Xiang
        gera uma tarefa: rever o glossário | create_task | topic=rever o glossário
        dá entrada a uma tarefa: rever o glossário | create_task | topic=rever o glossário
        tarefa nova, Chen Hao: confirmar a sala | create_task | topic=confirmar a sala, who=Chen Hao
        fica a Sun Li encarregada de uma tarefa nova: rever o guia | create_task | topic=rever o guia, who=Sun Li
        põe no plano a tarefa de rever o glossário | create_task | topic=rever o glossário
        inscreve na agenda uma reunião para 6 de abril às 10h | create_meeting | from=2027-04-06
        faz favor de arranjar uma reunião na sexta sobre o boletim | create_meeting | topic=boletim, from=2027-03-19
        """
    ),
)
def test_orders_have_more_verbs(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        podes lembrar-me da T14? | subscribe_reminders | code=T14
        gostava que o bot me fosse avisando dos prazos e das reuniões | subscribe_reminders |
        não me deixes esquecer dos prazos | subscribe_reminders |
        podes ir-me avisando do que vence? | subscribe_reminders |
        já não preciso de avisos das reuniões | mute_reminders |
        descontinua os avisos da T14 | mute_reminders | code=T14
        tira o meu nome da lista de avisos | mute_reminders |
        como dou uma tarefa por concluída? | help |
        como me podes ajudar? | help |
        que faço para ver as minhas tarefas? | help |
        que informações me podes dar? | help |
        """
    ),
)
def test_reminders_and_help_have_more_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    ["até onde chegaste na caminhada de domingo?", "o trabalho a cargo da Zhao Min está impecável",
     "a Zhao Min coordena bem as tarefas", "que trate disso quem quiser", "fala-me disso ao almoço",
     "o que se passa com a impressora do 3.º piso?", "anota na agenda que jantamos na sexta",
     "menos barulho, por favor", "retira os óculos antes da foto", "como posso ajudar?",
     "os oradores do congresso foram ótimos", "já mexeram no ar condicionado outra vez?",
     "recebi as tarefas do meu filho por email", "podes lembrar-me do nome do restaurante?",
     "a E6 muda a vida às pessoas", "a primeira reunião foi a melhor", "mais informações no cartaz da entrada",
     "quero silêncio, estou ao telefone", "em casa da Sun Li o jantar começa às oito",
     "os bilhetes esgotaram em três minutos", "diz-lhe isso da minha parte", "quem mexeu na T14?",
     "a Zhao Min participa no coro da igreja", "faz favor de entrar, a porta está aberta",
     "o Gao Xiang deve ficar a cargo das crianças", "tudo sobre a minha mãe é um grande filme",
     "não me mandes mais fotografias do gato", "na T14 estávamos todos cansados, lembras-te?"],
)  # fmt: skip
def test_talk_in_these_words_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
