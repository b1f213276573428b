"""How Portuguese wishes begin, whatever is wished for; and talk that begins so."""

from __future__ import annotations

import pytest
from dates_notation import every

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        era bom que adiasse a T4 para 2 de abril | change_deadline | code=T4, to=2027-04-02
        fazes-me o favor de prolongar o prazo da T9 até 30 de abril? | change_deadline | code=T9, to=2027-04-30
        temos de remarcar para 5/4 a E3 | move_exchange | code=E3, from=2027-04-05
        Solicitamos que transfira a E7 para dia 29 de abril | move_exchange | code=E7, from=2027-04-29
        entregue-se a T5 à Sofia Lima | reassign_owner | code=T5, who=Sofia Lima
        boas, preciso que ponha a T6 como concluída | mark_done | code=T6
        É preciso dar baixa da T8. | mark_done | code=T8
        tratem de suspender os avisos até 9 de abril | mute_reminders | to=2027-04-09
        ora bom dia, era preciso criar uma tarefa: rever o guião do fórum | create_task | topic=rever o guião do fórum
        T9 adiada para 8 de abril, ok? | change_deadline | code=T9, to=2027-04-08
        Passa a T5 ao Nuno Reis, pode ser? | reassign_owner | code=T5, who=Nuno Reis
        registe a T6 como terminada sff | mark_done | code=T6
        dê ao Nuno Reis uma tarefa: rever a tradução do convite | create_task
            | who=Nuno Reis, topic=rever a tradução do convite
        falta uma tarefa para a Sofia Lima: pedir a sala grande, até 9 de abril | create_task
            | who=Sofia Lima, topic=pedir a sala grande, to=2027-04-09
        Tarefa para o Nuno Reis: escrever ao Conselho Fiscal | create_task
            | who=Nuno Reis, topic=escrever ao Conselho Fiscal
        marquem reunião com Hebei a 9 de abril por causa do boletim, obrigado | create_meeting
            | body=Hebei, from=2027-04-09, topic=boletim
        passe a E3 de dia 9 para sexta | move_exchange | code=E3, from=2027-03-19
        muda o fórum verde do dia 9 para o dia 20 de abril | move_exchange | topic=fórum verde, from=2027-04-20
        """
    ),
)
def test_whoever_says_what_has_to_be_done_orders_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "temos de acabar a T3 até sexta, malta", "era bom que chovesse na sexta", "passa-se qualquer coisa com a T7",
        "temos de passar a noite de sexta no hotel", "vens na sexta, pode ser?", "boas práticas até sexta",
        "devo entregar a casa até ao fim do mês", "mudam-se os tempos na sexta",
    ],
)  # fmt: skip
def test_who_says_what_people_have_to_do_orders_nothing(text: str) -> None:
    assert read(text)[0] == "none"


def test_days_from_one_to_another_are_two() -> None:
    assert every("de dia 29 para sexta", "pt") == "2027-03-29 + 2027-03-19"
    assert every("sexta para as 15h", "pt") == "2027-03-19 15:00"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a T4 vai ficar com o joao lima | reassign_owner | code=T4, who=joao lima
        gostava que a ines assumisse o boletim trimestral | reassign_owner | who=ines, topic=boletim trimestral
        quero que seja o Nuno Reis a tratar da T6 | reassign_owner | code=T6, who=Nuno Reis
        O glossário técnico deve passar para a Sofia Lima | reassign_owner | who=Sofia Lima, topic=glossário técnico
        responsável pelo guia das visitas: o Nuno Reis | reassign_owner | who=Nuno Reis, topic=guia das visitas
        o prazo final da T6 vai ser alterado para 9 de abril | change_deadline | code=T6, to=2027-04-09
        a data limite do inquérito fica prorrogada até 9 de abril | change_deadline | topic=inquérito, to=2027-04-09
        ajustem a data de conclusão da T8 para 9 de abril | change_deadline | code=T8, to=2027-04-09
        o fórum verde já não é no dia 9 mas no dia 15 de abril | move_exchange | topic=fórum verde, from=2027-04-15
        quanto à T4, o guião está em revisão | record_update | code=T4
        relativamente à T5, faltam duas assinaturas | record_update | code=T5
        deixa nota na T6: já temos os orçamentos | record_update | code=T6
        na sexta lembra-me de confirmar os oradores | subscribe_reminders
            | from=2027-03-19, topic=confirmar os oradores
        lembra-me que a 9 de abril tenho de rever o guião | subscribe_reminders | from=2027-04-09, topic=rever o guião
        agradeço que me enviem os avisos | subscribe_reminders |
        mantém-me a par da T7 | subscribe_reminders | code=T7
        precisamos de reunir na sexta sobre o boletim | create_meeting | from=2027-03-19, topic=boletim
        """
    ),
)
def test_what_moves_and_what_changes_hands_may_come_first(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "o relatório é do João, não meu", "a palavra passa para a Sofia", "o jantar fica a cargo do Nuno",
        "o prazo do IRS passa a ser 30 de junho", "já não é sexta, é sábado", "escreve na T7 que és o maior",
        "lembra-me um filme que vi na sexta", "reunir à sexta à noite devia ser crime",
    ],
)  # fmt: skip
def test_what_is_said_of_other_things_is_talk(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Designo o Dr. Nuno Reis como responsável pelo guia das visitas. | reassign_owner
            | who=Nuno Reis, topic=guia das visitas
        A T5 foi reatribuída à Sofia Lima, queira atualizar. | reassign_owner | code=T5, who=Sofia Lima
        a partir de segunda a T6 é com o Nuno Reis | reassign_owner | code=T6, who=Nuno Reis
        A coordenação do boletim trimestral transita para a Sofia Lima | reassign_owner
            | topic=boletim trimestral, who=Sofia Lima
        o prazo da T8 mudou, agora é 9 de abril | change_deadline | code=T8, to=2027-04-09
        a T8 não fica pronta a tempo, precisamos de mais uma semana | change_deadline | code=T8
        conseguem dar até dia 29 à T9? | change_deadline | code=T9, to=2027-03-29
        Adiámos o fórum verde para 9 de abril; atualizem o plano. | move_exchange | topic=fórum verde, from=2027-04-09
        já despachámos metade do guia das visitas | record_update | topic=guia das visitas, pct=50
        deixo nota: T5 parada por falta de verba | record_update | code=T5
        no âmbito da T6, foram recebidas 12 candidaturas | record_update | code=T6
        a tarefa 7 está entregue e validada | mark_done | code=T7
        reunião de coordenação sexta 15h, podes pôr no calendário? | create_meeting
            | topic=reunião de coordenação, from=2027-03-19
        marca reunião com o diretor do Instituto de Física dia 29 para ver o protocolo | create_meeting
            | body=Instituto de Física, from=2027-03-29, topic=ver o protocolo
        nova tarefa atribuída à Direção de Serviços: rever o guião | create_task | topic=rever o guião
        agradecia que me fosse enviado um lembrete semanal das minhas tarefas | subscribe_reminders |
        não me mandes nada entre 20 e 24 de março | mute_reminders | from=2027-03-20, to=2027-03-24
        """
    ),
)
def test_what_somebody_herewith_does_is_ordered(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "mudo de casa na sexta", "passo na sexta em tua casa", "já fizemos metade da viagem",
        "preciso de tempo com a família na sexta", "o diretor mudou o almoço para quinta",
        "quanto à T9, nem me fales", "convém lembrar que a T3 acaba sexta",
    ],
)  # fmt: skip
def test_what_somebody_does_himself_is_talk(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        alterem o titular da T8: Dra. Sofia Lima em substituição do Nuno Reis | reassign_owner | code=T8, who=Sofia Lima
        a partir do dia 29 a Sofia Lima assume o guia das visitas | reassign_owner
            | who=Sofia Lima, topic=guia das visitas
        passa a T6 à contabilista Sofia Lima | reassign_owner | code=T6, who=Sofia Lima
        tomo a liberdade de sugerir que o fórum verde transite para 9 de abril | move_exchange
            | topic=fórum verde, from=2027-04-09
        vê se adias um bocadinho a T9 para 9 de abril | change_deadline | code=T9, to=2027-04-09
        abre ticket: tarefa para o Nuno Reis, rever o guião, deadline 29/3 | create_task
            | who=Nuno Reis, topic=rever o guião, to=2027-03-29
        uma tarefa nova: rever o guião, ao Nuno Reis, até 29 de março, pois há um feriado pelo meio | create_task
            | who=Nuno Reis, topic=rever o guião, to=2027-03-29
        convoque-se o conselho consultivo para 29 de março, ponto único: relatório anual | create_meeting
            | from=2027-03-29, topic=relatório anual
        reunimos na sexta com a Sofia Lima sobre o boletim, põe na agenda | create_meeting
            | who=Sofia Lima, from=2027-03-19, topic=boletim
        diz na T5 que o edital saiu | record_update | code=T5
        suspendam os lembretes da T5 até nova ordem | mute_reminders | code=T5
        fomos obrigados a passar o fórum verde para 9 de abril, a sala caiu | move_exchange
            | topic=fórum verde, from=2027-04-09
        lista de peritos, faltam só 3 nomes, vamos em 85% | record_update | topic=lista de peritos, pct=85
        """
    ),
)
def test_whom_and_what_for_is_told_in_other_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
