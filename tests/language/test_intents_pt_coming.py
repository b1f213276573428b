"""What is to come and the bot itself, asked about in Portuguese in many turns; and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que visitas se avizinham? | upcoming_exchanges | topic=visitas
        Que seminários aí vêm? | upcoming_exchanges | topic=seminários
        Que missões empresariais restam este ano?
        | upcoming_exchanges | topic=missões empresariais, from=2027-01-01, to=2027-12-31
        Que delegações vamos receber em abril? | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        Com que eventos podemos contar em junho? | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        Cursos agendados? | upcoming_exchanges | topic=Cursos
        Fóruns previstos? | upcoming_exchanges | topic=Fóruns
        Algum seminário em vista? | upcoming_exchanges | topic=seminário
        Alguma coisa na agenda comum para amanhã? | upcoming_exchanges | from=2027-03-18, to=2027-03-18
        Está prevista alguma formação sobre dados abertos? | upcoming_exchanges | topic=formação sobre dados abertos
        Vai haver algum workshop sobre inteligência artificial?
        | upcoming_exchanges | topic=workshop sobre inteligência artificial
        Haverá mais alguma visita de estudo este ano?
        | upcoming_exchanges | topic=visita de estudo, from=2027-01-01, to=2027-12-31
        Gostava de saber se há visitas em abril ou se está tudo livre.
        | upcoming_exchanges | topic=visitas, from=2027-04-01, to=2027-04-30
        Não sei que eventos há em maio, podes ver? | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Não sei se há visitas na quinta; confirmas-me?
        | upcoming_exchanges | topic=visitas, from=2027-03-18, to=2027-03-18
        Esta semana temos visitas ou posso tirar a sexta?
        | upcoming_exchanges | topic=visitas, from=2027-03-15, to=2027-03-21
        seminários de energia, há algum em breve? | upcoming_exchanges | topic=seminários de energia
        formações para gestores, alguma à vista? | upcoming_exchanges | topic=formações para gestores
        O que reserva o calendário para maio? | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Que outros fóruns há depois deste? | upcoming_exchanges | topic=fóruns
        Os cinco próximos eventos, por favor | upcoming_exchanges
        Só os eventos de abril, sem detalhes. | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        Em termos de formações, o que é que temos até julho? | upcoming_exchanges | topic=formações, to=2027-07-31
        Como estamos de visitas em maio? | upcoming_exchanges | topic=visitas, from=2027-05-01, to=2027-05-31
        qts visitas temos em maio? | upcoming_exchanges | topic=visitas, from=2027-05-01, to=2027-05-31
        O motorista pergunta se há visitas na segunda
        | upcoming_exchanges | topic=visitas, from=2027-03-22, to=2027-03-22
        """
    ),
)
def test_it_is_asked_what_is_to_come(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Não sei a que horas começa o E5. | exchange_detail | code=E5
        Não encontro a morada do E3 | exchange_detail | code=E3
        Perdi o programa da visita a Baoding | exchange_detail | topic=visita a Baoding
        Estou a marcar o hotel e não sei em que cidade é o E4. | exchange_detail | code=E4
        Preciso da hora de início do E9 para avisar o motorista. | exchange_detail | code=E9
        A tradutora pediu a ordem de trabalhos do E8. | exchange_detail | code=E8
        O hotel pergunta quantas pessoas vêm ao E8. | exchange_detail | code=E8
        A Zhao Min foi convidada para o E4? | exchange_detail | code=E4, who=Zhao Min
        O Li Wei está na lista do E4? | exchange_detail | code=E4, who=Li Wei
        A Universidade de Hebei está inscrita no E7? | exchange_detail | code=E7, body=Universidade de Hebei
        O fórum académico começa a 12 ou a 13? | exchange_detail | topic=fórum académico
        O seminário de patentes é em Beijing ou em Tianjin? | exchange_detail | topic=seminário de patentes
        Em que campus decorre o seminário de IA? | exchange_detail | topic=seminário de IA
        E6: o que inclui? | exchange_detail | code=E6
        O que inclui o programa do E6? | exchange_detail | code=E6
        Qual o ponto de encontro da visita a Baoding? | exchange_detail | topic=visita a Baoding
        O E9 foi cancelado? | exchange_detail | code=E9
        O E9 mantém-se na data prevista? | exchange_detail | code=E9
        O que está previsto para o segundo dia do E9? | exchange_detail | code=E9
        Programa detalhado da missão empresarial a Baoding | exchange_detail | topic=missão empresarial a Baoding
        A missão empresarial a Baoding dura quanto tempo? | exchange_detail | topic=missão empresarial a Baoding
        O fórum académico sobre IA é aberto ao público? | exchange_detail | topic=fórum académico sobre IA
        Ainda há vagas no E7? | exchange_detail | code=E7
        """
    ),
)
def test_it_is_asked_about_what_takes_place(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Para quando está marcada a próxima reunião do P5? | next_meeting | code=P5
        P5 próxima reunião | next_meeting | code=P5
        Quando é que o grupo da T12 volta a reunir? | next_meeting | code=T12
        Quando se volta a reunir o grupo de trabalho do P5? | next_meeting | code=P5
        o grupo do P5 reúne quando? | next_meeting | code=P5
        A equipa do P5 volta a encontrar-se em que dia? | next_meeting | code=P5
        Em que dia nos reunimos para discutir o regulamento? | next_meeting | topic=regulamento
        Não sei quando é a próxima reunião do P5. | next_meeting | code=P5
        Ninguém me avisou quando é a próxima reunião. | next_meeting
        Não tenho a data da próxima reunião | next_meeting
        Não me lembro da data da próxima reunião do catálogo | next_meeting | topic=catálogo
        Calendário: próxima reunião do P5 | next_meeting | code=P5
        Está marcada alguma reunião do P5? | next_meeting | code=P5
        Já marcaram a próxima reunião do P5? | next_meeting | code=P5
        Quando reunimos com a Universidade de Hebei sobre o P5? | next_meeting | code=P5, body=Universidade de Hebei
        Quando volta a haver reunião do P5? | next_meeting | code=P5
        Quando é a próxima videochamada do P5? | next_meeting | code=P5
        A próxima reunião, a do catálogo, é quando? | next_meeting | topic=catálogo
        Falta muito para a reunião do P5? | next_meeting | code=P5
        A próxima do P5 quando é? | next_meeting | code=P5
        """
    ),
)
def test_it_is_asked_when_people_meet_next(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Por onde devo começar contigo? | help
        Não sei o que te posso pedir | help
        Em que línguas posso falar contigo? | help
        Há algum tutorial teu? | help
        És capaz de fazer o quê? | help
        De que és capaz? | help
        Como é que te dou instruções? | help
        Com que palavras te peço as coisas? | help
        O que te escrevo? | help
        Qual é a melhor forma de marcar uma reunião contigo? | help
        Onde posso ver o que sabes fazer? | help
        Fazes mais alguma coisa além de lembretes? | help
        Posso falar contigo normalmente? | help
        Funcionas por comandos ou percebes frases? | help
        Comecei hoje e não sei usar o bot. | help
        O que é que não consegues fazer? | help
        Voltar ao menu | help
        Aceitas mensagens de voz? | help
        Como interajo contigo? | help
        Dá um exemplo de pergunta | help
        hlep | help
        """
    ),
)
def test_the_bot_is_asked_about_itself(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Ninguém me disse onde era o jantar.",
        "Perdi o programa do concerto, que pena.",
        "O motorista quer saber se já almoçámos.",
        "O chefe quer ver os netos no verão.",
        "Quando nos juntamos para um café?",
        "Quando é que nos encontramos para jantar?",
        "A próxima reunião vai ser bonita, vai.",
        "O grupo do P5 reuniu ontem.",
        "A Wang Fang vai ao E4 comigo.",
        "O E9 foi cancelado.",
        "O E9 foi uma seca.",
        "Gostaste do E9?",
        "Como correu o E9?",
        "Que fóruns tão aborrecidos!",
        "Vais receber visitas no sábado?",
        "O que nos espera amanhã?",
        "Há exposição no museu este fim de semana?",
        "Um fórum no inverno é castigo ou mérito?",
        "Não sei por onde começar, tenho tanto que fazer",
        "Posso falar contigo?",
        "Posso pedir-te um favor?",
        "És capaz de me trazer um café?",
        "De que és capaz por um pastel de nata?",
        "E agora, o que faço?",
        "Quais são os teus limites? Os meus são às 17h.",
        "Há algum manual da fotocopiadora?",
        "Ajuda-me com esta mala",
        "Voltar ao início do texto",
        "Perdi o programa da visita e andei às voltas.",
        "Falta muito para a reunião acabar?",
        "A próxima reunião podia ser um email.",
    ],
)
def test_talk_in_nearly_the_same_words_stays_alone(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Quero ir de férias e precisava de saber o que vai haver de atividades conjuntas em maio.
            | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        Gostava de saber o que vai haver de intercâmbios em outubro.
            | upcoming_exchanges | from=2027-10-01, to=2027-10-31
        Seminários agendados: pode listar? | upcoming_exchanges | topic=Seminários
        Pode dizer-me o que consta do plano para setembro? | upcoming_exchanges | from=2027-09-01, to=2027-09-30
        o que diz o plano sobre junho? | upcoming_exchanges | from=2027-06-01, to=2027-06-30
        a minha chefe quer saber o que temos com Hebei nos próximos meses | upcoming_exchanges | body=Hebei
        cursos de formação até ao fim do ano, há algum? | upcoming_exchanges | topic=cursos de formação, to=2027-12-31
        Sobre as bases de peritos, para quando está marcada a reunião seguinte? | next_meeting | topic=bases de peritos
        Há mais alguma reunião por causa dos estatutos da Aliança? | next_meeting | topic=estatutos da Aliança
        A reunião sobre o acordo está agendada? E para quando? | next_meeting | topic=acordo
        quando é que voltamos a falar do boletim trimestral? | next_meeting | topic=boletim trimestral
        está prevista alguma reunião acerca do plano trienal? | next_meeting | topic=plano trienal
        quando nos sentamos outra vez com Hebei para fechar o protocolo? | next_meeting | body=Hebei, topic=protocolo
        Quanto ao grupo de peritos, já se sabe quando volta a reunir? | next_meeting | topic=grupo de peritos
        vamos ter de falar outra vez sobre o acordo-quadro, quando é a reunião? | next_meeting | topic=acordo-quadro
        e reuniões sobre as bases de peritos, qual é a que vem a seguir? | next_meeting | topic=bases de peritos
        só uma pergunta, qual é a próxima reunião de trabalho no calendário? é que perdi o convite | next_meeting
        Quando nos juntamos outra vez por causa do protocolo? | next_meeting | topic=protocolo
        """
    ),
)
def test_what_comes_next_in_more_turns(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "vou de férias em agosto, há alguma coisa que precisem de lá?",
        "o que diz a tua mulher sobre isso?",
        "a minha chefe quer saber o que temos na cabeça",
        "o que se passa com o elevador?",
        "O que consta é que vai chover",
        "a reunião de ontem está gravada?",
        "quando é que voltamos a falar?",
        "voltámos a falar do tempo outra vez",
        "quando nos sentamos à mesa?",
        "sobre o jantar, já se sabe quando é?",
    ],
)
def test_talk_near_what_comes_next_in_more_turns(text: str) -> None:
    assert read(text)[0] == "none"
