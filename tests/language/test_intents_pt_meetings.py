"""The words in which meetings are called in Portuguese, what they are about, and talk of meetings."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        vamos reunir na sexta às 10h sobre o orçamento | create_meeting | topic=orçamento, from=2027-03-19
        temos de nos reunir na segunda para fechar o programa | create_meeting
            | topic=fechar o programa, from=2027-03-22
        convém reunir as três associações a 12 de abril | create_meeting | from=2027-04-12
        sugiro que nos encontremos na quinta para rever o acordo | create_meeting
            | topic=rever o acordo, from=2027-03-18
        Convoca-se reunião para 2 de abril: preparação do fórum. | create_meeting
            | topic=preparação do fórum, from=2027-04-02
        fica agendada para 6 de abril uma reunião sobre as contas | create_meeting | topic=contas, from=2027-04-06
        bloqueia a agenda de dia 8 às 10h para uma reunião com Hebei | create_meeting | body=Hebei, from=2027-04-08
        agenda-me 30 minutos com o Chen Hao na sexta à tarde | create_meeting | who=Chen Hao, from=2027-03-19
        sexta às 15h, sessão extra sobre os temas dos fóruns | create_meeting
            | topic=temas dos fóruns, from=2027-03-19
        Convido os três pontos de contacto para uma reunião a 13 de abril. | create_meeting | from=2027-04-13
        temos de falar sobre o orçamento: marca reunião para sexta às 11 | create_meeting
            | topic=orçamento, from=2027-03-19
        videoconferência com Tianjin na quarta às 11 | create_meeting | body=Tianjin, from=2027-03-24
        faz-se uma reunião na segunda, meia hora chega, tema: visita a Baoding | create_meeting
            | topic=visita a Baoding, from=2027-03-22
        """
    ),
)
def test_a_meeting_is_called_in_many_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        marca uma reunião de emergência para amanhã às 18h | create_meeting | from=2027-03-18
        marca reunião com os três pontos de contacto para terça | create_meeting | from=2027-03-23
        marca uma reunião amanhã na sala 3 para dividir as tarefas | create_meeting
            | topic=dividir as tarefas, from=2027-03-18
        vamos reunir na terça para combinar quem faz o quê em 2028 | create_meeting
            | topic=combinar quem faz o quê em 2028, from=2027-03-23
        convoca reunião para dia 30, ponto único: orçamento | create_meeting | topic=orçamento, from=2027-03-30
        """
    ),
)
def test_what_a_meeting_is_about_is_told_from_how_where_and_with_whom(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Amanhã às 10h tenho reunião com o ministério, não contem comigo.",
        "A reunião de amanhã sobre o orçamento vai ser longa.",
        "Ontem reunimos na sala pequena para falar do orçamento.",
        "Vamos reunir-nos na sexta no café da esquina para celebrar.",
        "Os de Hebei querem reunir na segunda para discutir o acordo.",
        "Vamos reunir os documentos até sexta.",
        "Preciso de reunir coragem para segunda-feira.",
        "Reunir à sexta à tarde devia ser proibido.",
        "A videoconferência com Tianjin na quarta caiu três vezes.",
        "Na sexta há reunião de pais na escola sobre as notas.",
        "Guarda-me lugar na reunião de amanhã",
        "podíamos encontrar-nos na quinta à noite?",
        "seria bom reunir a malta na sexta",
        "guarda a tarde de sexta para uma sessão de cinema",
        "bloqueia a porta, sff",
        "Hoje só reuniões, das 9h às 18h.",
        "apaga a mensagem",
        "ainda tenho as lembranças da visita de maio",
    ],
)
def test_talk_of_meetings_calls_none(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Temos reunião esta semana? | next_meeting | from=2027-03-15, to=2027-03-21
        Temos mais alguma reunião esta semana? | next_meeting | from=2027-03-15, to=2027-03-21
        Amanhã temos reunião? | next_meeting | from=2027-03-18, to=2027-03-18
        Está marcada alguma reunião para sexta? | next_meeting | from=2027-03-19, to=2027-03-19
        Temos alguma videoconferência esta semana? | next_meeting | from=2027-03-15, to=2027-03-21
        Que reuniões temos esta semana? | next_meeting | from=2027-03-15, to=2027-03-21
        Há mais reuniões este mês? | next_meeting | from=2027-03-01, to=2027-03-31
        """
    ),
)
def test_whether_there_is_a_meeting_within_some_days(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize("text", ["Temos reunião esta semana, não te esqueças", "Amanhã há reunião de pais?"])
def test_talk_of_a_meeting_within_some_days(text: str) -> None:
    assert read(text)[0] == Intent.NONE
