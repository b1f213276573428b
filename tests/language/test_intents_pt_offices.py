"""Portuguese requests in the words of offices of many kinds, reasons beside them, and talk in nearly those words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Alguém nos consegue resumir o que está no plano para junho? | upcoming_exchanges
            | from=2027-06-01, to=2027-06-30
        A chefe perguntou-me pelo programa da E7, podem mandar? | exchange_detail | code=E7
        Quem responde pela T9? Preciso da rubrica dele | task_owner | code=T9
        quero saber o que o Wang Fang tem em mãos antes de lhe dar mais trabalho | tasks_of_person | who=Wang Fang
        ponham aí que a T3 está parada porque falta a verba | record_update | code=T3
        Proponho que o prazo da T16 seja dilatado até 30 de abril. | change_deadline | code=T16, to=2027-04-30
        seria possível agendarmos uma reunião sobre o orçamento na terça? | create_meeting
            | topic=orçamento, from=2027-03-23
        Comecei a seguir a T9, queria receber avisos dela | subscribe_reminders | code=T9
        não nos mandem mais avisos | mute_reminders |
        estou de licença, não me mandem mais lembretes | mute_reminders |
        """
    ),
)
def test_requests_of_offices(text: str, intent: Intent, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "malta, quem trata do bolo?",
        "a chefe perguntou por ti",
        "A diretora perguntou-me pelo Zhang, onde é que ele anda?",
        "o presidente perguntou pelo jantar de amanhã, podem tratar disso?",
        "preciso da assinatura dele",
        "ponham aí que eu cheguei a horas",
        "seria bom almoçarmos na terça",
        "não me mandem mais anedotas",
        "não nos mandem mais a conta",
        "acompanho a T9 desde o início e gosto dela",
    ],
)
def test_talk_in_the_words_of_offices_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
