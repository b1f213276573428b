"""Questions in Portuguese as offices put them: through somebody else, with a reason, in another order; and talk."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A senhora diretora pretende saber quem trata da T8. | task_owner | code=T8
        o chefe quer ver os próximos eventos | upcoming_exchanges |
        o secretário-geral quer ver as tarefas vencidas da HE, podes enviar | overdue_tasks | body=HE
        a diretora executiva quer as tarefas do Zhou Tao, podes mandar | tasks_of_person | who=Zhou Tao
        Ando a fechar o relatório e queria ver a agenda de intercâmbios. | upcoming_exchanges |
        Não guardei a hora da próxima reunião, podes lembrar-ma? | next_meeting |
        o que temos com Hebei em maio | upcoming_exchanges | body=Hebei, from=2027-05-01, to=2027-05-31
        a reunião de 5 de abril é a que horas? | next_meeting | from=2027-04-05, to=2027-04-05
        a próxima reunião sobre o orçamento conjunto fica para quando? | next_meeting | topic=orçamento conjunto
        Quem é o contacto da visita a Binhai? | exchange_detail | topic=visita a Binhai
        Até quando decorre a feira de inovação? | exchange_detail | topic=feira de inovação
        com quem devemos articular a T9? | task_owner | code=T9
        de quem depende o catálogo de patentes? | task_owner | topic=catálogo de patentes
        O guia de avaliação está em dia ou já vai atrasado? | task_status | topic=guia de avaliação
        em que ponto vamos com o inquérito | task_status | topic=inquérito
        Sou nova cá. Para que serve o bot? | help |
        qual a data da próxima reunião preciso de avisar o hotel | next_meeting |
        a que horas temos reunião? | next_meeting |
        Solicita-se informação sobre o local de realização da E4. | exchange_detail | code=E4
        O programa da E6 já está fechado? | exchange_detail | code=E6
        T9, de que associação é? | task_owner | code=T9
        há algum problema com a T13? | task_status | code=T13
        Como se dá uma tarefa por terminada? | help |
        o que há em Hebei em junho | upcoming_exchanges | body=Hebei, from=2027-06-01, to=2027-06-30
        Peço o favor de me indicar as datas da E3. | exchange_detail | code=E3
        quem me pode esclarecer sobre a T4? | task_owner | code=T4
        explica como se altera um prazo | help |
        Preciso do contacto do responsável pela T3, quem é? | task_owner | code=T3
        designação do titular da T11 | task_owner | code=T11
        Onde ficamos alojados na E4? | exchange_detail | code=E4
        Que tarefas tem o P4? | task_status | code=P4
        As tarefas do projeto P4 | task_status | code=P4
        P4 tem tarefas? | task_status | code=P4
        que eventos há em maio preciso de marcar férias | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Sou nova na equipa. O que fazes? | help |
        """
    ),
)
def test_what_is_asked_in_other_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "quando foi a E9 eu estava de férias em Hebei",
        "não guardei nada da reunião, foi tudo de cabeça",
        "em maio há exames na faculdade da minha filha",
        "quem redigiu os estatutos da associação devia ter vergonha",
        "a que horas é o almoço? tenho de avisar o restaurante",
        "há algum problema com a luz?",
        "o secretário-geral quer ver as fotografias da festa, podes enviar",
        "explica como se faz o bolo",
        "quem vier à E3 que traga guarda-chuva",
        "quem ficou com as chaves da T6?",
        "quanto tempo falta para a reunião acabar? tenho fome",
    ],
)
def test_talk_in_the_same_words(text: str) -> None:
    assert read(text)[0] == Intent.NONE
