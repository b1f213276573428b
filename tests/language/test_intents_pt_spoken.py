"""One table a way of speaking in which people in Lisbon and Macau type the same requests on a phone."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        agenda da semana | upcoming_exchanges | from=2027-03-15, to=2027-03-21
        mostra a agenda do mês | upcoming_exchanges | from=2027-03-01, to=2027-03-31
        eventos do ano | upcoming_exchanges | from=2027-01-01, to=2027-12-31
        calendário da semana passada | upcoming_exchanges | from=2027-03-08, to=2027-03-14
        o que se segue? | upcoming_exchanges
        """
    ),
)
def test_what_a_week_has_is_of_this_week(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        lista das minhas pendências | my_tasks
        o que é meu? | my_tasks
        tenho algo para hoje? | my_tasks | from=2027-03-17, to=2027-03-17
        pendências do Zhou Tao | tasks_of_person | who=Zhou Tao
        a Zhao Min tem alguma coisa em mãos? | tasks_of_person | who=Zhao Min
        Hebei tem algo por fazer? | tasks_of_association | body=Hebei
        prazos ultrapassados | overdue_tasks
        """
    ),
)
def test_what_somebody_has_to_do_is_told_without_a_word_of_tasks(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a T7 vai a meio | record_update | code=T7, pct=50
        já vamos em 40% na T11 | record_update | code=T11, pct=40
        lista de peritos a 80% | record_update | topic=lista de peritos, pct=80
        ponto de situação da T30: catering escolhido, sala por confirmar | record_update | code=T30
        aponta na T7: a reunião com o hotel correu bem | record_update | code=T7
        T9: hotel reservado, falta o transporte | record_update | code=T9
        já está a T11 | mark_done | code=T11
        """
    ),
)
def test_what_is_told_of_a_task(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        o prazo da T13 é agora 12 de maio | change_deadline | code=T13, to=2027-05-12
        a T12 agora é para dia 25 | change_deadline | code=T12, to=2027-03-25
        a T9 só fica pronta dia 20 | change_deadline | code=T9, to=2027-03-20
        a T7 precisa de mais uma semana | change_deadline | code=T7
        a E4 afinal é dia 18 | move_exchange | code=E4, from=2027-03-18
        quem trata da T8 agora é o Zhou Tao | reassign_owner | code=T8, who=Zhou Tao
        toma nota de uma tarefa: pedir vistos até dia 20 | create_task | topic=pedir vistos, to=2027-03-20
        precisamos de reunir na sexta às 16h, marca | create_meeting | from=2027-03-19
        volta a mandar os lembretes | subscribe_reminders
        volta a avisar-me | subscribe_reminders
        cala-te | mute_reminders
        """
    ),
)
def test_what_is_to_be_changed(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a T7 ficou para quem? | task_owner | code=T7
        a T9 já tem responsável? | task_owner | code=T9
        quem assume a T6? | task_owner | code=T6
        já há alguma coisa da T3? | task_status | code=T3
        a T7 vai acabar a tempo? | task_status | code=T7
        como se trabalha contigo? | help
        como é que falo contigo? | help
        """
    ),
)
def test_what_is_asked(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "a agenda da semana está cheia", "qual é o plano para o fim de semana?", "o plano do dia é descansar",
        "lista de espera a 90%", "programa de fidelidade a 5%", "bateria a 80%", "descontos a 50% no centro comercial",
        "cala-te, pá", "cala-te já com isso", "o que é meu é teu", "as minhas pendências nunca acabam",
        "prazos apertados, como sempre", "a T9 já tem dono, parece", "T2 com sala e cozinha em Lisboa",
        "T2: sala, dois quartos e garagem", "jantar marcado para 40 pessoas", "hotel reservado, obrigada",
        "trabalho contigo há dez anos", "falo contigo amanhã", "quem assume a despesa?", "volta a mandar, não recebi",
        "toma nota do meu número", "precisamos de reunir com calma", "o jogo afinal é dia 18", "agora é dia de festa",
        "já há alguma coisa para comer?", "a Ana tem alguma coisa no cabelo", "a chave ficou para quem?",
    ],
)  # fmt: skip
def test_talk_in_such_words_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7: falei com o Zhou Tao, ele envia a lista amanhã | record_update | code=T7
        T9: Hebei respondeu que sim | record_update | code=T9
        T5: sem novidades | record_update | code=T5
        T12 - tudo a correr bem | record_update | code=T12
        T3: atraso de uma semana por causa do fornecedor | record_update | code=T3
        T11: imprimi os crachás | record_update | code=T11
        """
    ),
)
def test_what_follows_a_code_and_a_colon_is_told_of_it(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a Ana está de baixa, passa a T7 para o Zhou Tao | reassign_owner | code=T7, who=Zhou Tao
        vou de férias, a T9 fica com a Sun Li | reassign_owner | code=T9, who=Sun Li
        o hotel não tem vaga, muda a E4 para dia 20 de maio | move_exchange | code=E4, from=2027-05-20
        a T9 vai atrasar, muda para 8 de maio | change_deadline | code=T9, to=2027-05-08
        não vamos conseguir acabar a T7 a tempo, passa para dia 20 | change_deadline | code=T7, to=2027-03-20
        enviei o relatório, fecha a T7 | mark_done | code=T7
        estou de férias, não me mandes lembretes | mute_reminders
        """
    ),
)
def test_a_reason_may_stand_before_an_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T7? Como está? | task_status | code=T7
        A T7 como vai? Já acabou? | task_status | code=T7
        E2? Onde é? | exchange_detail | code=E2
        A T7 está feita. Podes fechar. | mark_done | code=T7
        o que anda a fazer a Zhao Min? lista de tarefas | tasks_of_person | who=Zhao Min
        Quando é a próxima reunião? E onde? | next_meeting
        Nova tarefa: rever o guião. Prazo: 12/12 | create_task | topic=rever o guião, to=2027-12-12
        Nova tarefa: Preparar a ata. Responsável: Liu Yang. Prazo: 20/12 | create_task
            | topic=Preparar a ata, who=Liu Yang, to=2027-12-20
        """
    ),
)
def test_a_few_short_sentences_are_one_request(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


def test_a_task_may_be_told_in_lines() -> None:
    assert read("Nova tarefa\nPreparar a ata\nLiu Yang\n20/12") == (
        Intent.CREATE_TASK, {"topic": "Preparar a ata", "person": "Liu Yang", "date_to": "2027-12-20"}
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "T7: ótimo apartamento com vista rio", "T3: temos sol todo o dia", "T1: chegadas, T2: partidas",
        "T3: que seca", "se a T7 atrasar, passa para sexta", "está a chover, passa a festa para sábado",
        "o Zhou Tao está doente, a Sun Li fica com o carro", "estou no cinema, não me chateies",
        "estou na reunião, não me mandes mensagens", "a E2 foi ótima, passa as fotos", "quando puderes, liga-me",
        "T7? Não percebi.", "Reunião? Outra vez?", "Já acabou? Ainda não.", "A Sun Li? Está de férias.",
        "Sem novidades. E vocês?", "nova tarefa, novo stress", "Calendário? Não tenho.",
    ],
)  # fmt: skip
def test_short_sentences_and_reasons_of_talk_stay_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        o que acontece na próxima semana? | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        há alguma coisa com Hebei em maio? | upcoming_exchanges | body=Hebei, from=2027-05-01, to=2027-05-31
        a T6 é do Zhou Tao? | task_owner | code=T6
        quem está por trás da T5? | task_owner | code=T5
        o que ficou para a Sun Li? | tasks_of_person | who=Sun Li
        a Zhao Min está a trabalhar em quê? | tasks_of_person | who=Zhao Min
        Hebei, que tarefas tem? | tasks_of_association | body=Hebei
        update T7: convites enviados | record_update | code=T7
        a T7 acabou | mark_done | code=T7
        a T6 já foi entregue | mark_done | code=T6
        risca a T4 | mark_done | code=T4
        o prazo da T9 tem de ser 20 de maio | change_deadline | code=T9, to=2027-05-20
        a T8 pode ficar para segunda? | change_deadline | code=T8, to=2027-03-22
        a E2 é agora no dia 24 | move_exchange | code=E2, from=2027-03-24
        todos os dias às 9h manda-me as minhas tarefas | subscribe_reminders
        demasiados avisos, desliga | mute_reminders
        """
    ),
)
def test_daily_words_for_the_same(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "a T7 acabou mal", "quem está por trás disto?", "o que ficou para o jantar?", "tantos avisos, credo",
        "este lugar é da Sun Li?", "a reunião pode ficar para segunda?",
        "risca o meu nome da lista", "não mandem mais mensagens", "há alguma coisa em Hebei que valha a pena ver?",
    ],
)  # fmt: skip
def test_talk_in_daily_words_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        falta muito na T12? | task_status | code=T12
        a T9 está bem encaminhada? | task_status | code=T9
        o que é que já passou o prazo? | overdue_tasks
        T7: bilhetes comprados | record_update | code=T7
        fecha a T3, está feita | mark_done | code=T3
        a T7 é para a Sun Li | reassign_owner | code=T7, who=Sun Li
        adiciona: confirmar presença dos oradores | create_task | topic=confirmar presença dos oradores
        o que posso escrever aqui? | help
        preciso de instruções | help
        a T12 ainda não está pronta? | task_status | code=T12
        a T7 está atrasada ou em dia? | task_status | code=T7
        estamos em atraso em alguma coisa? | overdue_tasks
        a T9 está finalmente concluída | mark_done | code=T9
        podemos fechar a T5 | mark_done | code=T5
        a T9 precisa de prazo até 20 de maio | change_deadline | code=T9, to=2027-05-20
        a E3 passa de 10 para 17 de maio | move_exchange | code=E3, from=2027-05-17
        o que fazes exatamente? | help
        a T9 está finalmente concluída, ufa | none
        T3: cozinha equipada | none
        T1: terminal encerrado | none
        fecha a porta, está frio | none
        adiciona o Zhou Tao ao grupo | none
        falta muito para chegar? | none
        """
    ),
)
def test_more_words_of_phones(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
