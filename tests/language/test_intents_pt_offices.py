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
        passo por Hebei em maio, há lá alguma coisa marcada? | upcoming_exchanges
            | body=Hebei, from=2027-05-01, to=2027-05-31
        o que é que vem por aí em junho? | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        a próxima reunião com Hebei é quando mesmo? | next_meeting | body=Hebei
        Peço que me façam um breve ponto de situação da T28. | task_status | code=T28
        O que está pendente do lado do Li Wei? Vou visitá-lo amanhã | tasks_of_person | who=Li Wei
        Vou substituir o Li Wei, preciso das tarefas que lhe foram confiadas | tasks_of_person | who=Li Wei
        que tarefas assumiu Hebei e ainda não concluiu? | tasks_of_association | body=Hebei
        já derrapou algum prazo? | overdue_tasks |
        instalámos ontem os discos da T23, diria que vamos em 40% | record_update | code=T23, pct=40
        Anotem na T14: o artigo seguiu para a tipografia | record_update | code=T14
        a T21 está feita, podem tirar da lista | mark_done | code=T21
        A T26 ficou concluída, agradeço o respetivo fecho | mark_done | code=T26
        temos de falar com Tianjin sobre o regulamento, marca aí reunião para dia 22 | create_meeting
            | body=Tianjin, topic=regulamento, from=2027-03-22
        Onde posso consultar os próximos eventos? | upcoming_exchanges |
        diz-me lá se a T10 está parada ou não | task_status | code=T10
        preciso de saber em que residência ficamos na E3 | exchange_detail | code=E3
        A próxima reunião com Hebei sempre é na sexta? | next_meeting | body=Hebei
        Importa apurar a entidade responsável pela tarefa n.º 31. | task_owner | code=T31
        Quem está encarregado das legendas da T19? | task_owner | code=T19
        a T8 já andou alguma coisa desde segunda? | task_status | code=T8
        A reitora insiste em saber como vai a base de dados de peritos. | task_status | topic=base de dados de peritos
        mudei de gabinete, o que me calhou a mim? | my_tasks |
        As minhas responsabilidades no plano | my_tasks |
        Estamos em falta com alguma tarefa? | overdue_tasks |
        A T27 corre bem: metade das fichas preenchidas | record_update | code=T27, pct=50
        Tenho a honra de comunicar a conclusão da tarefa T33. | mark_done | code=T33
        T9: novo prazo 22/03, o revisor está doente | change_deadline | code=T9, to=2027-03-22
        O fórum da juventude transita para 9 de junho. | move_exchange | topic=fórum da juventude, from=2027-06-09
        façam uma tarefa para eu não me esquecer: encomendar crachás | create_task | topic=encomendar crachás
        tenho provas amanhã, nada de avisos | mute_reminders | to=2027-03-18
        Agradecia que me elucidassem sobre as funcionalidades desta ferramenta. | help |
        preciso do calendário de junho pro jornal | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        há atrasos que se deva levar à comissão? | overdue_tasks |
        Persistem tarefas em atraso em Hebei, ou já se pôs tudo em dia? | overdue_tasks | body=Hebei
        as minhas tarefas, ordenadas por data de entrega | my_tasks |
        Como vai a execução do programa de mentoria? | task_status | topic=programa de mentoria
        A base de dados precisa de mais tempo, ponham o prazo em 30 de junho | change_deadline
            | topic=base de dados, to=2027-06-30
        Escrevo na qualidade de tesoureira: que cursos estão previstos para junho? | upcoming_exchanges
            | topic=cursos, from=2027-06-01, to=2027-06-30
        O comité científico pede-nos o programa da E7 | exchange_detail | code=E7
        esqueci-me da hora da próxima reunião com Hebei | next_meeting | body=Hebei
        quem ficou responsável pela T14 com a reforma da Ana? | task_owner | code=T14
        Chegou uma proposta para a T8: a quem a devo entregar? | task_owner | code=T8
        perdi-me na T7, como é que isso vai? | task_status | code=T7
        a T15 sempre fica pronta em março? | task_status | code=T15
        há alguma coisa minha para despachar? | my_tasks |
        houve alguma derrapagem nos prazos de Hebei? | overdue_tasks | body=Hebei
        Levo ao conhecimento da direção que a T6 atingiu os 50% | record_update | code=T6, pct=50
        A direção aprovou a prorrogação da T30 para 15 de junho | change_deadline | code=T30, to=2027-06-15
        o prazo da T21 vem trocado, o certo é 26 de março | change_deadline | code=T21, to=2027-03-26
        A visita a Baoding realiza-se a 18 de maio e não a 11 | move_exchange
            | topic=visita a Baoding, from=2027-05-18
        estou no estrangeiro até 30 de março, suspendam os meus avisos | mute_reminders | to=2027-03-30
        que trabalhos tenho eu este mês? | my_tasks | from=2027-03-01, to=2027-03-31
        mas quem trata da T9 afinal? | task_owner | code=T9
        A T30 deixa de estar com o Li Wei e passa para a Ana Silva | reassign_owner | code=T30, who=Ana Silva
        A tipografia precisa de mais prazo: T30 até 9 de abril | change_deadline | code=T30, to=2027-04-09
        O diretor pede que a visita a Baoding seja adiada para 22 de junho | move_exchange
            | topic=visita a Baoding, from=2027-06-22
        já há uns 30% das fichas na base, T28 | record_update | code=T28, pct=30
        Registo de progresso da T9: três respostas recebidas | record_update | code=T9
        há atrasos? a inspeção é amanhã | overdue_tasks |
        Dispenso os avisos da T7, agora não sou eu que trato disso | mute_reminders | code=T7
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
        "T16 fechada? ufa, que susto",
        "o recibo foi entregue na contabilidade, podes ficar descansado",
        "vou a Tianjin em abril, há lá algum restaurante bom?",
        "o que é que vem por aí? cheira-me a chuva",
        "diria que estamos a 40 graus",
        "a Ana foi promovida, quem paga o jantar?",
        "onde posso ver o jogo logo?",
        "o miúdo já andou alguma coisa?",
        "estamos em falta com a senhoria",
        "diz-me se a sopa está pronta",
        "mudei de casa, quem me ajuda com as caixas?",
        "a T7 está feita, não foi?",
        "T7? Julguei que falavas da rua",
        "como vai o andamento da gravidez?",
        "há bolo ou já acabou tudo ontem?",
        "esqueci-me da data da próxima consulta no dentista",
        "quem ficou com o cão depois da saída da vizinha?",
        "A comissão autorizou o adiamento do jantar para 15 de junho",
        "o prazo da garantia está errado, é 19 de março",
        "a festa da escola realiza-se a 18 de maio e não a 11",
        "a T15 fica pronta em março, prometo",
        "há alguma coisa minha no frigorífico?",
        "mas quem traz o bolo?",
        "a Ana deixa de estar com o Rui e fica com o Tiago",
        "o diretor pede que sejam pontuais",
        "acompanho a T9 desde o início e gosto dela",
    ],
)
def test_talk_in_the_words_of_offices_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Gostaria de ser avisado dos prazos das tarefas de Hebei", {"association": "Hebei"}),
        ("Quero ser avisado dos atrasos de Hebei", {"association": "Hebei"}),
        ("Avise-me dos intercâmbios com Tianjin", {"association": "Tianjin"}),
        ("Pode lembrar-me dos prazos das tarefas de Hebei?", {"association": "Hebei"}),
        ("Envia-me lembretes dos prazos das tarefas de Hebei", {"association": "Hebei"}),
        ("Gostava de ser notificada dos prazos das tarefas da Ma Xiaoyan", {"person": "Ma Xiaoyan"}),
        ("Gostaria de ser avisado dos prazos das tarefas", {}),
        ("Gostaria de ser avisado dos prazos das tarefas sobre os laboratórios Haihe", {"topic": "laboratórios Haihe"}),
    ],
)
def test_reminders_of_what_somebody_has_to_do(text: str, slots: dict[str, str]) -> None:
    assert read(text) == ("subscribe_reminders", slots)


@pytest.mark.parametrize(
    "text", ["Gostava de ter sido avisado dos prazos de Hebei", "Ninguém me avisou dos prazos das tarefas de Hebei"]
)
def test_talk_of_who_was_reminded(text: str) -> None:
    assert read(text)[0] == "none"
