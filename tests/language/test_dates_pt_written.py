"""Portuguese ways to write and say a date that are less regular than most, and what looks like them.

The reference is Wednesday 17 March 2027, 10:00, in Lisbon.
"""

from __future__ import annotations

import unicodedata

import pytest
from dates_notation import best

DAYS = """
hj = 2027-03-17
o título é:'25 de abril na associação' = 2027-04-25
“'20 anos depois'” = 2047-03-17
falámoſ no dia 3 = 2027-03-03
6f = 2027-03-19
na 2ªf = 2027-03-22
depois de depois de amanhã = 2027-03-20
31.10.74 = 1974-10-31
voltarei em 22-04 = 2027-04-22
em três semanas a partir de hoje = 2027-04-07
dois dias depois de amanhã = 2027-03-20
segunda-feira da Páscoa = 2027-03-29
na noite passada = 2027-03-16 18:00 .. 2027-03-17
na manhã seguinte = 2027-03-18 06:00 .. 2027-03-18 12:00
trasantontem = 2027-03-14
18 de dez = 2027-12-18
primeiro de dez. de 2027 = 2027-12-01
de 10 a 12 de dez = 2027-12-10 .. 2027-12-13
décimo segundo mês de 2027 = 2027-12-01 .. 2028-01-01
daqui a dois sábados = 2027-03-27
daqui a dois fins de semana = 2027-03-27 .. 2027-03-29
há dois domingos = 2027-03-07
faz agora três anos = 2024-03-17
mais tarde esta semana = 2027-03-15 .. 2027-03-22
cheguei a 2 de outubro = 2026-10-02
o filme estreou em 5/8 = 2026-08-05
nos primeiros cinco dias de janeiro = 2028-01-01 .. 2028-01-06
a 14 e 15 de dezembro = 2027-12-14 + 2027-12-15
mês 5 de 2028 = 2028-05-01 .. 2028-06-01
O prazo foi prorrogado até ao dia 30 de abril = .. 2027-05-01
é publicado à sexta-feira = 2027-03-19
amanhã a meio da manhã = 2027-03-18 06:00 .. 2027-03-18 12:00
sexta - 9h-11h = 2027-03-19 09:00 .. 2027-03-19 11:00
20/3/2027 - 9h = 2027-03-20 09:00
setembro 1 = 2027-09-01
os próximos dois fins de semana = 2027-03-20 .. 2027-03-29
nos últimos 3 fins de semana = 2027-02-27 .. 2027-03-15
Agora são 20h34 = 2027-03-17 20:34
nas últimas horas de terça = 2027-03-23 18:00 .. 2027-03-24
Sessão da tarde: 14h30–17h = 2027-03-17 14:30 .. 2027-03-17 17:00
Manhã: das 9h às 12h30 = 2027-03-17 09:00 .. 2027-03-17 12:30
costumamos reunir à segunda-feira às 10h = FREQ=WEEKLY;BYDAY=MO;BYHOUR=10
normalmente folga ao sábado e ao domingo = FREQ=WEEKLY;BYDAY=SA,SU
onde estavas no dia 25 de janeiro? = 2027-01-25
no passado mês = 2027-02-01 .. 2027-03-01
no passado ano = 2026-01-01 .. 2027-01-01
no domingo último = 2027-03-14
a noite passada = 2027-03-16 18:00 .. 2027-03-17
da meia-noite às seis = 2027-03-18 .. 2027-03-18 06:00
amanhã depois de almoço = 2027-03-18 12:00 .. 2027-03-18 18:00
sexta ao jantar = 2027-03-19 18:00 .. 2027-03-20
amanhã à primeira hora = 2027-03-18 06:00 .. 2027-03-18 12:00
na semana a seguir = 2027-03-22 .. 2027-03-29
na semana que começa a 3 de maio = 2027-05-03 .. 2027-05-10
semana n.º 15 = 2027-04-12 .. 2027-04-19
1.º sem. 2027 = 2027-01-01 .. 2027-07-01
Q2/2027 = 2027-04-01 .. 2027-07-01
T4 de 2027 = 2027-10-01 .. 2028-01-01
2027-Q3 = 2027-07-01 .. 2027-10-01
T1 2027-05-01 = 2027-05-01
no último dia deste mês = 2027-03-31
do primeiro ao terceiro trimestre de 2028 = 2028-01-01 .. 2028-10-01
entre o 1.º e o 2.º semestre de 2028 = 2028-01-01 .. 2029-01-01
1.º e 2.º trimestres de 2028 = 2028-01-01 .. 2028-04-01 + 2028-04-01 .. 2028-07-01
na segunda e terceira semana de maio = 2027-05-10 .. 2027-05-17 + 2027-05-17 .. 2027-05-24
na segunda e quarta sexta-feira de cada mês = FREQ=MONTHLY;BYDAY=2FR,4FR
o dia inteiro de amanhã = 2027-03-18
às 16h e 30 = 2027-03-17 16:30
em maio e junho de 2028 = 2028-05-01 .. 2028-06-01 + 2028-06-01 .. 2028-07-01
de 3 a 5 e de 10 a 12 de maio = 2027-05-03 .. 2027-05-06 + 2027-05-10 .. 2027-05-13
17 e 18 de maio, das 9h às 12h = 2027-05-17 09:00 .. 2027-05-17 12:00 + 2027-05-18 09:00 .. 2027-05-18 12:00
já agora, a reunião é sexta = 2027-03-19
a loja abriu no dia 3 de agosto = 2026-08-03
faltei nos dias 3 e 4 = 2027-03-03 + 2027-03-04
inscrevi-me a 5 de janeiro = 2027-01-05
marquei no dia 3 de agosto = 2027-08-03
o museu em 3 de agosto = 2027-08-03
nos primeiros três dias de cada mês = FREQ=MONTHLY;BYMONTHDAY=1,2,3
na noite de sexta para sábado = 2027-03-19 18:00 .. 2027-03-20
quinze pras nove da noite = 2027-03-17 20:45
às zero horas de sábado = 2027-03-20 00:00
8.30 da manhã = 2027-03-18 08:30
às 8h e meia = 2027-03-18 08:30
Estarei fora 3-2028 = 2028-03-01 .. 2028-04-01
semana 12 de 2028 = 2028-03-20 .. 2028-03-27
dia 19 do 4 = 2027-04-19
out-dez = 2027-10-01 .. 2028-01-01
26/27 de maio = 2027-05-26 .. 2027-05-28
dois domingos atrás = 2027-03-07
noite de 26 para 27 de maio = 2027-05-26 18:00 .. 2027-05-27
amanhã bem cedo = 2027-03-18 06:00 .. 2027-03-18 12:00
às 9h, 11h e 15h de sexta = 2027-03-19 09:00 + 2027-03-19 11:00 + 2027-03-19 15:00
daqui a dois ou três dias = 2027-03-20
em 2-3 semanas = 2027-04-07
outubro de 28 = 2028-10-01 .. 2028-11-01
ao longo do mês = 2027-03-01 .. 2027-04-01
no decorrer da semana = 2027-03-15 .. 2027-03-22
no fim de semana de 20 e 21 de novembro = 2027-11-20 .. 2027-11-22
jul - set 2028 = 2028-07-01 .. 2028-10-01
de abr. a jun. de 2027 = 2027-04-01 .. 2027-07-01
disponibilidade na quinta a partir das 15h = 2027-03-18 15:00 ..
a chegada no dia 5 = 2027-04-05
última semana do ano = 2027-12-27 .. 2028-01-03
fim de dez = 2027-12-25 .. 2028-01-01
15/10/27-15/11/27 = 2027-10-15 .. 2027-11-16
na próxima quinzena = 2027-03-18 .. 2027-04-02
o resto do dia = 2027-03-17 10:00 .. 2027-03-18
desde as 8h = 2027-03-17 08:00 ..
amanhã à tarde, depois das 15h = 2027-03-18 15:00 ..
"""

TIMES = """
12h30m15s = 2027-03-17 12:30:15
às 12am = 2027-03-18 00:00
são vinte e uma horas e quinze = 2027-03-17 21:15
são dez e dez = 2027-03-17 10:10
meio-dia menos dez = 2027-03-17 11:50
às dez para as onze = 2027-03-17 10:50
em um segundo = 2027-03-17 10:00:01
neste exato momento = 2027-03-17 10:00:00
das 6h30 às 23h = 2027-03-17 06:30 .. 2027-03-17 23:00
entre o meio-dia e as duas da tarde = 2027-03-17 12:00 .. 2027-03-17 14:00
na quarta, das 9h às 12h = 2027-03-24 09:00 .. 2027-03-24 12:00
segunda 4-6pm = 2027-03-22 16:00 .. 2027-03-22 18:00
na próxima manhã = 2027-03-18 06:00 .. 2027-03-18 12:00
às 11:40 p. m. = 2027-03-17 23:40
15:45hs = 2027-03-17 15:45
amanha a uma da tarde = 2027-03-18 13:00
das 16h45 às 18h do dia 14 de abril = 2027-04-14 16:45 .. 2027-04-14 18:00
Mesa para dois às 20h = 2027-03-17 20:00
a 22 de maio até às 16h30 = .. 2027-05-22 16:30
no sábado da semana seguinte a partir das 10h30 = 2027-03-27 10:30 ..
da meia-noite às 5 da manhã de sábado = 2027-03-20 .. 2027-03-20 05:00
do dia 20 ao 23 = 2027-03-20 .. 2027-03-24
dias 22 a 26 = 2027-03-22 .. 2027-03-27
entre os dias 22 e 26 = 2027-03-22 .. 2027-03-27
das 22h às 2h = 2027-03-17 22:00 .. 2027-03-18 02:00
quinta-feira de 9 a 11 da manhã = 2027-03-18 09:00 .. 2027-03-18 11:00
"""

LENGTHS = """
3/4 de hora = PT45M
quarto de hora = PT15M
uma hora e três quartos = PT1H45M
a reunião demorou 1h20 = PT1H20M
são duas horas de viagem = PT2H
às 16h todas as segundas = FREQ=WEEKLY;BYDAY=MO;BYHOUR=16
de segunda a sexta às 9h = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9
até ao dia 8 de cada mês = FREQ=MONTHLY;BYMONTHDAY=8
ao meio-dia e meia aos sábados = FREQ=WEEKLY;BYDAY=SA;BYHOUR=12;BYMINUTE=30
todo o último domingo do mês = FREQ=MONTHLY;BYDAY=-1SU
toda a terceira quarta-feira do mês = FREQ=MONTHLY;BYDAY=3WE
cada primeiro dia do mês = FREQ=MONTHLY;BYMONTHDAY=1
todos os dias entre as 9 e as 10 = FREQ=DAILY;BYHOUR=9
por 24h = PT24H
todas as últimas sextas do mês = FREQ=MONTHLY;BYDAY=-1FR
no último domingo de outubro de cada ano = FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
todos os anos no primeiro sábado de maio = FREQ=YEARLY;BYMONTH=5;BYDAY=1SA
os fins de semana = FREQ=WEEKLY;BYDAY=SA,SU
todos os meses a 15 = FREQ=MONTHLY;BYMONTHDAY=15
todos os dias exceto ao domingo = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
todos os dias, menos aos sábados e domingos = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
todas as manhãs, pelas 8h = FREQ=DAILY;BYHOUR=8
todos os anos pelo Natal = FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
a reunião é sempre na primeira terça do mês = FREQ=MONTHLY;BYDAY=1TU
na primeira e terceira segunda de cada mês = FREQ=MONTHLY;BYDAY=1MO,3MO
a cada duas terças-feiras = FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
equipa: segundas, 9h30 = FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30
segundas a sextas = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
hora a hora = FREQ=HOURLY
uma hora e vinte = PT1H20M
2.000 dias = P2000D
um ano inteiro = P1Y
uma semana completa = P1W
bienalmente = FREQ=YEARLY;INTERVAL=2
"""


def rows(*tables: str) -> list[list[str]]:
    return [row.split(" = ", 1) for table in tables for row in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "wanted"), rows(DAYS, TIMES, LENGTHS))
def test_reads(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


@pytest.mark.parametrize(
    "around", ["{}.", "{}?", "«{}»", "Bom dia\n{}\nAbraço", "({})", "Olá, {}; obrigado"], ids=range(6)
)
@pytest.mark.parametrize(
    "text",
    [
        "quinta, 25",
        "na quarta 24",
        "qui",
        "sex.",
        "18 de dez",
        "uma hora e vinte",
        "são dez e dez",
        "em um segundo",
        "entre as 14 e as 16",
    ],
)
def test_what_stands_around_does_not_matter(text: str, around: str) -> None:
    assert best(around.format(text), "pt") == best(text, "pt") != ""


@pytest.mark.parametrize(
    "text", ["depois de amanhã", "ano que vem", "às onze menos um quarto", "à uma hora", "meio-dia e meia"]
)
def test_spaces_and_parted_accents_do_not_matter(text: str) -> None:
    assert best(unicodedata.normalize("NFD", text).replace(" ", "  "), "pt") == best(text, "pt") != ""


@pytest.mark.parametrize(
    "text",
    [
        "um segundo projeto", "toca a segunda música", "o número é 2018", "2012/14/89", "15 de agosto de 234 a.C.",
        "são 2026 habitantes", "o capítulo 2:15", "o processo é 12/2026", "vai ter, sim", "quer ter", "o fim do mar",
        "nota 8 de dez", "é cedo", "chegou mais cedo", "26/27 dos membros",
        "passou de 5 para 8", "Feliz Natal e bom ano novo!", "bom fim de semana",
        "de um dia para o outro", "dez mil anos",
        "1/2 chávena de açúcar", "bloco 2/3", "a quinta do meu avô", "em segunda-mão",
        "Maria e Marco chegaram", "a tarde está bonita", "32 agosto 2027", "a noite é uma criança",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert best(text, "pt") == ""
