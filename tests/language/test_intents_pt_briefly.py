"""Short, plain Portuguese requests with what stands around them; and talk in nearly the same words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        ha alguma coisa no plano de intercambio entre 10 de maio e 20 de junho
        | upcoming_exchanges | from=2027-05-10, to=2027-06-20
        há alguma coisa no plano em maio | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        existe alguma iniciativa na agenda para junho | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        O que nos espera no plano em maio? | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Que iniciativas do plano de intercâmbio nos esperam no 4.º trimestre?
        | upcoming_exchanges | from=2027-10-01, to=2027-12-31
        que eventos nos esperam em maio? | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Mostra-me os eventos que aí vêm sobre internet por satélite
        | upcoming_exchanges | topic=internet por satélite
        lista os intercâmbios que se aproximam sobre aquicultura | upcoming_exchanges | topic=aquicultura
        que eventos temos sobre turismo em maio?
        | upcoming_exchanges | topic=turismo, from=2027-05-01, to=2027-05-31
        Que iniciativas estão previstas sobre energia? | upcoming_exchanges | topic=energia
        o que é que vem aí sobre saúde? | upcoming_exchanges | topic=saúde
        Mostra as atividades dedicadas ao turismo | upcoming_exchanges | topic=turismo
        Quero ver os eventos ligados à aquicultura | upcoming_exchanges | topic=aquicultura
        que eventos há relacionados com a saúde | upcoming_exchanges | topic=saúde
        que atividades há no âmbito da saúde? | upcoming_exchanges | topic=saúde
        há eventos marcados sobre turismo? | upcoming_exchanges | topic=turismo
        Quando nos sentamos à mesa por causa do centro de mediação? | next_meeting | topic=centro de mediação
        De que é que sou responsável neste plano todo? | my_tasks
        Que tarefas tenho a meu cargo neste projeto? | my_tasks
        Lista de tudo o que está a cargo do Gao Xiang | tasks_of_person | who=Gao Xiang
        Manda-me a lista de tudo o que está a cargo do Gao Xiang | tasks_of_person | who=Gao Xiang
        lista de tudo o que está a cargo de Hebei | tasks_of_association | body=Hebei
        Relação do que está atrasado | overdue_tasks
        Para o relatório anual, discrimina por favor as tarefas em que Hebei é entidade coordenadora
        | tasks_of_association | body=Hebei
        Para a ata, compila as tarefas do Gao Xiang | tasks_of_person | who=Gao Xiang
        Antes da reunião de direção convinha-me saber que tarefas de Hebei já passaram do prazo
        | overdue_tasks | body=Hebei
        Antes do conselho interessava-me saber que tarefas estão atrasadas | overdue_tasks
        """
    ),
)
def test_lists_are_asked_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Já recebemos três propostas de logótipo para a marca de divulgação, toma nota sff
        | record_update | topic=marca de divulgação
        toma nota: já recebemos três propostas para a marca de divulgação
        | record_update | topic=marca de divulgação
        Já enviámos os convites do fórum académico, aponta aí por favor | record_update | topic=fórum académico
        A T24 precisa de mais tempo, o prazo pode ficar 23/04? | change_deadline | code=T24, to=2027-04-23
        A T24 precisa de mais uns dias; pode ficar para 23/04? | change_deadline | code=T24, to=2027-04-23
        A T24 não vai estar pronta a tempo, o prazo pode passar para 23/04?
        | change_deadline | code=T24, to=2027-04-23
        Nova tarefa — preparar os crachás do fórum, para a Sun Li, até 9 de abril
        | create_task | topic=preparar os crachás do fórum, who=Sun Li, to=2027-04-09
        Regista como tarefa, sem prazo por enquanto: digitalizar as atas antigas
        | create_task | topic=digitalizar as atas antigas
        Abre uma tarefa, por agora sem responsável: digitalizar as atas | create_task | topic=digitalizar as atas
        Nova tarefa, com caráter urgente: digitalizar as atas | create_task | topic=digitalizar as atas
        Cancela o lembrete que eu tinha para a missão de empresas privadas
        | mute_reminders | topic=missão de empresas privadas
        apaga os lembretes que pedi sobre o fórum académico | mute_reminders | topic=fórum académico
        Desliga o lembrete que pus para a T7 | mute_reminders | code=T7
        """
    ),
)
def test_changes_are_ordered(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Por acaso sobrou algum saco de pano do fórum do ano passado?",
        'A pé, que preciso de queimar a "Cooperação Harmoniosa"',
        "A lista de tudo o que está a cargo do Gao Xiang ficou na pasta",
        "lista do que falta comprar",
        "Lista do que levar para a praia",
        "Comprei pão para o almoço, toma nota",
        "Li o livro sobre a guerra, toma nota",
        "Mandei a foto do gato para a avó, anota",
        "Para o almoço, discrimina as faturas",
        "O lembrete que tinha para a consulta não tocou",
        "A T24 precisa de mais tempo, como todos nós",
        "Os eventos que aí vêm metem-me medo",
        "Temos alguma coisa no plano para o jantar",
        "Sou responsável pelo café neste plano todo",
        "Os eventos ligados à pesca são os melhores",
        "Há eventos ligados ao vinho em todo o lado",
        "Eventos sobre turismo? Cansam-me",
        "Os eventos sobre turismo são os melhores",
        "O que vem aí sobre a marca é segredo",
        "O que há sobre a mesa?",
        "Convinha-me saber quem comeu o bolo",
    ],
)
def test_talk_in_nearly_the_same_words(text: str) -> None:
    assert read(text)[0] == Intent.NONE
