"""What Portuguese tells instead of ordering it: how far a thing has come, that it is over, that its day has moved."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Sem avanços na T9. | record_update | code=T9
        Tudo encaminhado na T14, falta pouco | record_update | code=T14
        Emperrou a T11, faltam as fichas | record_update | code=T11
        Retomámos a T5 depois da auditoria. | record_update | code=T5
        A T8 desencalhou graças ao parecer. | record_update | code=T8
        As inscrições da E4 já foram enviadas. | record_update | code=E4
        E6: 14 propostas recebidas | record_update | code=E6
        Para registo: a E2 já tem intérprete. | record_update | code=E2
        O glossário de patentes avança a bom ritmo. | record_update | topic=glossário de patentes
        Catálogo de equipamentos: terceira versão em revisão | record_update | topic=Catálogo de equipamentos
        Desde ontem a minuta do protocolo está com a tutela. | record_update | topic=minuta do protocolo
        Concluída a primeira fase do inventário de equipamentos. | record_update | topic=inventário de equipamentos
        A T6 saltou para 70 % | record_update | code=T6, pct=70
        """
    ),
)
def test_what_is_told_of_a_thing_is_a_report(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Livrámo-nos da T9! | mark_done | code=T9
        A T12 já pode sair dos pendentes. | mark_done | code=T12
        Ponto final no glossário de patentes. | mark_done | topic=glossário de patentes
        A Li Na terminou a T4. | mark_done | code=T4
        Encerrámos, com dois dias de atraso, a T6. | mark_done | code=T6
        A revisão do catálogo está arrumada | mark_done | topic=revisão do catálogo
        Com a assinatura de ontem, fica encerrada a renovação do protocolo. | mark_done | topic=renovação do protocolo
        T3 terminada — obrigado à equipa! | mark_done | code=T3
        A tradução dos estatutos chegou a bom porto. | mark_done | topic=tradução dos estatutos
        """
    ),
)
def test_what_is_over_is_done(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Em vez de 3 de abril, a T9 acaba a 10 de abril. | change_deadline | code=T9, to=2027-04-10
        Vencimento da T12: 5 de maio | change_deadline | code=T12, to=2027-05-05
        O comité decidiu prorrogar a T9 até 5 de maio. | change_deadline | code=T9, to=2027-05-05
        T9 + duas semanas | change_deadline | code=T9
        O glossário de patentes deixa de ter prazo. | change_deadline | topic=glossário de patentes
        Adie-se a T4 sem data. | change_deadline | code=T4
        O Li Wei pediu mais dez dias para a T9. | change_deadline | code=T9
        Fixa 5 de maio como data-limite da T9 | change_deadline | code=T9, to=2027-05-05
        Adia a E7 sine die | move_exchange | code=E7
        E7 meia hora mais cedo | move_exchange | code=E7
        Na sexta fazemos a E7, em vez de quinta. | move_exchange | code=E7, from=2027-03-19
        Cancela o dia 7 e marca a E7 para 14 de abril | move_exchange | code=E7, from=2027-04-14
        A E7 não pode ser na quinta; sexta serve. | move_exchange | code=E7, from=2027-03-19
        Que tal 5 de maio para a E7? | move_exchange | code=E7, from=2027-05-05
        Por causa da greve, adia-se o fórum verde para 5 de maio. | move_exchange | topic=fórum verde, from=2027-05-05
        """
    ),
)
def test_a_day_moves_without_an_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Sem novidades da minha mãe.",
        "Tudo a correr bem por aí?",
        "Falta pouco para o almoço.",
        "O meu carro emperrou outra vez.",
        "Recebi o aviso da T4 cinco vezes, o telemóvel já não aguenta",
        "Passámos a noite a falar da T9, que seca.",
        "A T9 avança e eu envelheço.",
        "O curso acabou comigo.",
        "Livrei-me da gripe!",
        "A festa chegou ao fim.",
        "Ponto final na conversa.",
        "Acabei o jantar e fui dormir.",
        "O meu irmão terminou o curso.",
        "Em vez de quinta, jantamos na sexta.",
        "Adiámos o jantar para sexta.",
        "Decidi adiar a dieta.",
        "Que tal sexta para o almoço?",
        "A minha consulta foi uma hora mais tarde.",
        "Fórum de ontem: duas horas de sono e um café",
    ],
)
def test_what_people_tell_of_themselves_is_talk(text: str) -> None:
    assert read(text)[0] == "none"
