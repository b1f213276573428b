"""Portuguese questions about whose tasks are which, who owns one, how far it is and what is late, in further words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que entregas calharam à Wang Jing? | tasks_of_person | who=Wang Jing
        A Sun Li entra em quantas tarefas do plano? | tasks_of_person | who=Sun Li
        As tarefas que a Sun Li ainda não iniciou | tasks_of_person | who=Sun Li
        De que tarefas está encarregada a Sun Li este mês? | tasks_of_person
            | who=Sun Li, from=2027-03-01, to=2027-03-31
        À Sun Li que trabalhos lhe cabem? | tasks_of_person | who=Sun Li
        A Sun Li vai sair; o que tem em mãos? | tasks_of_person | who=Sun Li
        Que compromissos assumiu a Associação de Tianjin? | tasks_of_association | body=Associação de Tianjin
        Que tarefas tem a nossa associação? | tasks_of_association |
        De que está a tratar a 孙丽? | tasks_of_person | who=孙丽
        tarefas da 孙丽 | tasks_of_person | who=孙丽
        passa a T7 ao 王静 | reassign_owner | code=T7, who=王静
        Hebei figura em que tarefas como entidade coordenadora? | tasks_of_association | body=Hebei
        qual é a quota de Hebei no plano? | tasks_of_association | body=Hebei
        O Distrito de Haidian tem quantas tarefas pendentes? | tasks_of_association | body=Distrito de Haidian
        Para o relatório faltam-me as tarefas cuja entidade coordenadora é HE | tasks_of_association | body=HE
        Preciso das tarefas cuja coordenação cabe a Tianjin | tasks_of_association | body=Tianjin
        As tarefas nas quais a entidade responsável é TJ, por favor | tasks_of_association | body=TJ
        Quero as tarefas cuja responsável é a Ana Silva | tasks_of_person | who=Ana Silva
        Wuqing, quais tarefas lhes couberam? | tasks_of_association | body=Wuqing
        Coube-me alguma tarefa este mês? | my_tasks | from=2027-03-01, to=2027-03-31
        Tenho alguma tarefa atribuída com prazo em abril? | my_tasks | from=2027-04-01, to=2027-04-30
        Em que tarefas consta o meu nome? | my_tasks |
        Quanto trabalho me resta no plano? | my_tasks |
        qual é a minha próxima entrega? | my_tasks |
        mete aqui a lista das minhas tarefas | my_tasks |
        """
    ),
)
def test_whose_tasks_are_asked_for_in_many_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        temos tarefas com a data-limite ultrapassada? | overdue_tasks |
        Estamos em dia ou há prazos furados? | overdue_tasks |
        já expirou algum prazo de Tianjin? | overdue_tasks | body=Tianjin
        Que entregas deixámos derrapar para lá do prazo? | overdue_tasks |
        Que prazos não foram cumpridos pelo Liu Yang? | overdue_tasks | who=Liu Yang
        Quais os prazos falhados pela Zhao Min? | overdue_tasks | who=Zhao Min
        prazos não cumpridos por Tianjin | overdue_tasks | body=Tianjin
        Que datas de entrega é que o Liu Yang não cumpriu? | overdue_tasks | who=Liu Yang
        Que prazos deixou por cumprir a Ana Silva? | overdue_tasks | who=Ana Silva
        Há prazos que não tenham sido cumpridos? | overdue_tasks |
        Que prazos já venceram sem que a tarefa estivesse concluída? | overdue_tasks |
        Que datas já passaram e a tarefa continua por fazer? | overdue_tasks |
        Que prazos da HE já passaram sem que nada tenha sido entregue? | overdue_tasks | body=HE
        há mexidas na T4? | task_status | code=T4
        qual é a última nota sobre a T4? | task_status | code=T4
        T4: a quantas vamos? | task_status | code=T4
        está encalhada a T9? | task_status | code=T9
        dá-me uma ideia de como vai a T9 | task_status | code=T9
        sobre quem recai a T9? | task_owner | code=T9
        quem está ao leme da T9? | task_owner | code=T9
        a quem devo entregar os recibos da T9? | task_owner | code=T9
        Preciso de mandar um ofício sobre a T9 e não sei quem é o responsável | task_owner | code=T9
        do lado de Hebei, quem trata da T9? | task_owner | code=T9, body=Hebei
        """
    ),
)
def test_one_task_and_what_is_late_are_asked_for_in_many_words(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "calhou-me a fava no bolo-rei, que sorte",
        "o que sobrou do jantar ficou para o Zhou Tao",
        "a Sun Li entra em palco daqui a pouco",
        "já passou o prazo do meu passe de autocarro",
        "perdi o rasto à minha caneta, quem a tem?",
        "o carteiro trouxe um pacote, cheira a café, de quem é isto?",
        "deixámos passar o comboio das oito",
        "Os prazos da obra não foram cumpridos pela câmara",
        "Tenho o relatório com prazo até sexta",
        "As promessas não foram cumpridas pelo Liu Yang",
        "Que regras não foram cumpridas pela equipa adversária?",
        "Os iogurtes venceram sem que ninguém os comesse",
        "O prazo passou sem que ninguém dissesse nada",
        "O que passou, passou, e não há nada a fazer",
        "ninguém me diz quem trouxe os bolos",
        "procuro quem me dê boleia para Tianjin",
        "Hebei ficou para trás na estrada, já vos apanhamos",
    ],
)
def test_talk_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Cheguei de licença e já não sei por que tarefas respondo. Dá para ver? | my_tasks
        Acabei de chegar à equipa e ainda não sei o que me foi atribuído. Pode mostrar? | my_tasks
        Em que é que estou metida como responsável? | my_tasks
        todo o meu trabalho, se faz favor | my_tasks
        de que tarefas é que eu me ocupo? | my_tasks
        Boa tarde, a diretora pediu-me os atrasos da Associação de Hebei | overdue_tasks | body=Associação de Hebei
        Pediram-me a lista do que está em atraso na Associação de Beijing | overdue_tasks | body=Associação de Beijing
        o que devia ter ficado concluído em janeiro e não ficou? | overdue_tasks | from=2027-01-01, to=2027-01-31
        Há alguma coisa que já devesse estar feita? | overdue_tasks
        O conselho quer saber o que não foi cumprido a tempo | overdue_tasks
        para a reunião faltam-me as tarefas todas de Hebei | tasks_of_association | body=Hebei
        Bom dia, sou novo cá e disseram-me para usar este bot. Por onde começo? | help
        Sou nova no grupo e não sei trabalhar com o bot. O que devo fazer? | help
        Disseram-me que podia falar consigo. O que sabe fazer? | help
        Não estou a conseguir usar isto, pode explicar? | help
        preciso de uma explicação rápida de como isto funciona | help
        este assistente faz o quê ao certo? | help
        como faço para pedir coisas ao bot? | help
        """
    ),
)
def test_lists_and_help_in_more_turns(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "O diretor pediu-me a lista de compras",
        "Disseram-me que podia falar consigo sobre o jantar",
        "Não estou a conseguir abrir a impressora, podes ajudar?",
        "já não sei por que caminho fui. Dá para ver?",
        "A fotografia ficou linda. Podes mostrar?",
        "o que devia ter sido uma festa não foi",
        "o que não foi dito a tempo já não interessa",
        "O bolo que fizeste não ficou bom, pois não?",
        "de que te ocupas ao fim de semana?",
        "Para o jantar faltam-nos as bebidas",
        "A festa cuja responsável é a Ana Silva foi adiada",
        "As tarefas cuja responsável é a Ana Silva são uma seca",
    ],
)
def test_talk_near_lists_and_help_in_more_turns(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (text, {"task_ref": what} if what.startswith("P") else {"topic": what})
        for text, what in (
            ("Há tarefas do P1 fora de prazo?", "P1"),
            ("Que tarefas do P2 estão atrasadas?", "P2"),
            ("Do P1, o que já passou do prazo?", "P1"),
            ("Temos alguma tarefa do P3 com o prazo passado?", "P3"),
            ("O P1 tem tarefas em atraso?", "P1"),
            ("Há prazos ultrapassados no P2?", "P2"),
            ("Que prazos falhámos no P1?", "P1"),
            ("Queria ver as tarefas do P1 em atraso", "P1"),
            ("Que tarefas sobre os laboratórios Haihe estão atrasadas?", "laboratórios Haihe"),
            ("Há tarefas fora de prazo sobre a formação técnica?", "formação técnica"),
            ("Há alguma coisa em atraso nos laboratórios Haihe?", "laboratórios Haihe"),
            ("Sobre os laboratórios Haihe, o que está em atraso?", "laboratórios Haihe"),
            ("O que está atrasado no projeto dos laboratórios?", "projeto dos laboratórios"),
            ("Das tarefas relativas à divulgação científica, quais estão atrasadas?", "divulgação científica"),
            ("Na divulgação científica, que tarefas estão atrasadas?", "divulgação científica"),
            ("Quanto à formação técnica, há atrasos?", "formação técnica"),
            ("No projeto das plataformas de inovação há tarefas fora de prazo?", "projeto das plataformas de inovação"),
            ("Mostra as tarefas vencidas do serviço de especialistas", "serviço de especialistas"),
        )
    ],
)
def test_what_is_late_of_a_project_or_a_field(text: str, slots: dict[str, str]) -> None:
    assert read(text) == ("overdue_tasks", slots)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("O P3 está atrasado?", "task_status"),
        ("A tarefa dos laboratórios Haihe está atrasada?", "task_status"),
        ("As tarefas do P1 estão atrasadas, já avisei o diretor", "none"),
        ("Não há tarefas em atraso no P1", "none"),
        ("Quem diria que o P1 tem tarefas atrasadas!", "none"),
        ("As obras do laboratório estão atrasadas", "none"),
    ],
)
def test_one_thing_that_is_late_and_talk_of_it(text: str, intent: str) -> None:
    assert read(text)[0] == intent
