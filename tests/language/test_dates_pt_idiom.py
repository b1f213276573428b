"""Portuguese expressions of time that a rule of their own reads, a table for each rule; and what they must leave alone.

The reference is Wednesday 17 March 2027, 10:00, in Lisbon.
"""

from __future__ import annotations

import pytest
from dates_notation import best, every

SHORT_FIGURES = """
mar/27 = 2027-03-01 .. 2027-04-01
mai-28 = 2028-05-01 .. 2028-06-01
em '27 = 2027-01-01 .. 2028-01-01
ano ’98 = 1998-01-01 .. 1999-01-01
1/5/05 = 2005-05-01
12-mar-05 = 2005-03-12
5 / 3 / 2027 = 2027-03-05
20270405 = 2027-04-05
em 5.4.27 = 2027-04-05
no dia 5.4 = 2027-04-05
até 22.12 = .. 2027-12-23
05.2028 = 2028-05-01 .. 2028-06-01
1T28 = 2028-01-01 .. 2028-04-01
2S/28 = 2028-07-01 .. 2029-01-01
1.º trim. 2028 = 2028-01-01 .. 2028-04-01
1.º sem/2028 = 2028-01-01 .. 2028-07-01
época 2027/28 = 2027-01-01 .. 2029-01-01
100.º dia do ano = 2027-04-10
6.ªf = 2027-03-19
sextafeira = 2027-03-19
dia 24/7 = 2027-07-24
"""

DAYS_BY_OTHERS = """
sexta da outra semana = 2027-03-26
na outra sexta = 2027-03-26
sexta sem ser esta = 2027-03-26
sem ser esta sexta, a outra = 2027-03-26
sem ser esta semana, na outra = 2027-03-22 .. 2027-03-29
sexta-feira da semana de 5 de abril = 2027-04-09
segunda da semana do Natal = 2027-12-20
hoje, dia 17 = 2027-03-17
amanhã, dia 18, às 10h = 2027-03-18 10:00
dia 5 p.p. = 2027-03-05
5 de abril p. f. = 2027-04-05
no dia 5 último = 2027-03-05
primeira quinzena do mês = 2027-03-01 .. 2027-03-16
segundo semestre do ano passado = 2026-07-01 .. 2027-01-01
madrugada de sábado para domingo = 2027-03-21 .. 2027-03-21 06:00
madrugada de 5 para 6 de abril = 2027-04-06 .. 2027-04-06 06:00
dentro de duas sextas = 2027-03-26
durante a semana = 2027-03-15 .. 2027-03-22
no termo do mês = 2027-03-25 .. 2027-04-01
"""

FROM_NOW = """
após 3 dias = 2027-03-20
depois de meia hora = 2027-03-17 10:30
após 15h = 2027-03-17 15:00 ..
depois de 15 de abril = 2027-04-16 ..
ao fim de três dias = 2027-03-20
ao cabo de dois meses = 2027-05-17
daí a três dias = 2027-03-20
no espaço de uma semana = .. 2027-03-25
daqui em diante = 2027-03-17 10:00 ..
de sexta por diante = 2027-03-19 ..
à dois dias = 2027-03-15
á 3 semanas = 2027-02-24
"""

CLOCKS = """
15.30h = 2027-03-17 15:30
9.30 pm = 2027-03-17 21:30
às 15,30 = 2027-03-17 15:30
12.22 = 2027-03-17 12:22
sexta 12.22 = 2027-03-19 12:22
às três e quarto = 2027-03-17 15:15
às três menos quarto = 2027-03-17 14:45
às 3h e quarto = 2027-03-17 15:15
17 horas = 2027-03-17 17:00
reunião: 17 horas, sala 3 = 2027-03-17 17:00
3 horas de amanhã = 2027-03-18 15:00
17 horas de trabalho = PT17H
duração: 17 horas = PT17H
duração: 2h30 = PT2H30M
48 horas = PT48H
24h por dia = PT24H
vinte e três e quarenta e cinco = 2027-03-17 23:45
"""

RANGES = """
14h30/16h = 2027-03-17 14:30 .. 2027-03-17 16:00
sexta 9:00/11:00 = 2027-03-19 09:00 .. 2027-03-19 11:00
entre as 9 e 11 = 2027-03-17 09:00 .. 2027-03-17 11:00
do início ao fim do mês = 2027-03-01 .. 2027-04-01
do primeiro ao último dia do mês = 2027-03-01 .. 2027-04-01
de sexta, 9h, a sábado, 11h = 2027-03-19 09:00 .. 2027-03-20 11:00
da próxima segunda à próxima sexta = 2027-03-22 .. 2027-03-27
seg-sex = 2027-03-15 .. 2027-03-20
de 2.ª a 6.ª = 2027-03-15 .. 2027-03-20
"""

LISTS = """
segunda/quarta = 2027-03-22 + 2027-03-24
seg, qua e sex = 2027-03-22 + 2027-03-24 + 2027-03-26
2.ª/4.ª feira = 2027-03-22 + 2027-03-24
maio/junho de 2028 = 2028-05-01 .. 2028-06-01 + 2028-06-01 .. 2028-07-01
segunda e quarta às 9h = 2027-03-22 09:00 + 2027-03-24 09:00
terça/quinta das 9h às 12h = 2027-03-23 09:00 .. 2027-03-23 12:00 + 2027-03-25 09:00 .. 2027-03-25 12:00
segunda às 9h e quarta às 10h = 2027-03-22 09:00 + 2027-03-24 10:00
dias 3 e 5, às 9h = 2027-04-03 09:00 + 2027-04-05 09:00
2.ª e 4.ª às 10h = 2027-03-22 10:00 + 2027-03-24 10:00
"""

RECURRENCES = """
todos os dias de segunda a sexta = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
todos os dias às 8h e às 20h = FREQ=DAILY;BYHOUR=8,20
semanalmente às terças e quintas = FREQ=WEEKLY;BYDAY=TU,TH
mensalmente nos dias 1 e 15 = FREQ=MONTHLY;BYMONTHDAY=1,15
todos os meses no último dia útil = FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
a cada meia hora = FREQ=MINUTELY;INTERVAL=30
a cada hora e meia = FREQ=MINUTELY;INTERVAL=90
de ano em ano = FREQ=YEARLY
sábados de manhã = FREQ=WEEKLY;BYDAY=SA
sextas à tarde, às 15h = FREQ=WEEKLY;BYDAY=FR;BYHOUR=15
última sexta do mês, todos os meses = FREQ=MONTHLY;BYDAY=-1FR
dia 5, todos os meses = FREQ=MONTHLY;BYMONTHDAY=5
quarta-feira, todas as semanas, às 10h = FREQ=WEEKLY;BYDAY=WE;BYHOUR=10
quarta-feira às 10h, todas as semanas = FREQ=WEEKLY;BYDAY=WE;BYHOUR=10
25 de abril, todos os anos = FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=25
às segundas, de 15 em 15 dias = FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
em semanas alternadas = FREQ=WEEKLY;INTERVAL=2
às 2.ªs e 4.ªs = FREQ=WEEKLY;BYDAY=MO,WE
2ª a 6ª das 9h às 18h = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9
uma vez por trimestre = FREQ=MONTHLY;INTERVAL=3
"""


HOURS_OF_A_COUNTED_DAY = """
daqui a três dias, das 14h30 às 16h = 2027-03-20 14:30 .. 2027-03-20 16:00
dentro de duas semanas entre as 9h e as 12h = 2027-03-31 09:00 .. 2027-03-31 12:00
há quatro dias, 11h15–12h = 2027-03-13 11:15 .. 2027-03-13 12:00
14 dias depois 12h30-14h = 2027-03-31 12:30 .. 2027-03-31 14:00
às 15h daqui a três dias = 2027-03-20 15:00
às três da tarde de há dois dias = 2027-03-15 15:00
vinte e quatro dias depois às seis da manhã = 2027-04-10 06:00
um dia e 2h = P1DT2H
às 21h a 11 de maio = 2027-05-11 21:00
das 21h de 10 de maio a 11 de maio = 2027-05-10 21:00 .. 2027-05-12
amanhã a esta hora = 2027-03-18 10:00
sexta à mesma hora = 2027-03-19 10:00
"""

WISHED = """
preciso do orçamento assinado antes de quinta-feira = .. 2027-03-18
o texto corrigido até sexta = .. 2027-03-20
o texto foi corrigido até sexta = .. 2027-03-13
queremos o texto corrigido na quinta = 2027-03-18
o texto corrigido na quinta = 2027-03-11
falámos na quinta = 2027-03-11
falamos na quinta = 2027-03-18
falei com ele na quinta = 2027-03-11
combinei com a Ana na quinta = 2027-03-18
a reunião de dia 12 correu bem = 2027-03-12
inscrições abertas de 1 a 30 de abril = 2027-04-01 .. 2027-05-01
"""

FURTHER_FORMS = """
na semana do dia 5 = 2027-04-05 .. 2027-04-12
no fim do domingo = 2027-03-21 17:00 .. 2027-03-22
semana retrasada = 2027-03-01 .. 2027-03-08
nos dias de semana = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
às 4pm de toda segunda-feira = FREQ=WEEKLY;BYDAY=MO;BYHOUR=16
todas as noites às 10pm = FREQ=DAILY;BYHOUR=22
hoje à noite às 10pm = 2027-03-17 22:00
às 0830 = 2027-03-18 08:30
8 em ponto = 2027-03-18 08:00
19MAR2027 = 2027-03-19
mar 3, 2028 = 2028-03-03
1.º/4/2028 = 2028-04-01
5/IV/2027 = 2027-04-05
19/03 - sexta - 15h = 2027-03-19 15:00
o João chega 16/4 de comboio = 2027-04-16
às treze e dez de 2031-03-20 = 2031-03-20 13:10
"""


WEEKDAYS_BY_NUMBER = """
6.ª às 15h = 2027-03-19 15:00
até 6ª = .. 2027-03-20
3ª que vem = 2027-03-23
2ª de manhã = 2027-03-22 06:00 .. 2027-03-22 12:00
esta 6.ª = 2027-03-19
"""

ENDS_SAID_APART = """
a partir das 10 e até às 12 = 2027-03-17 10:00 .. 2027-03-17 12:00
de sexta à noite a domingo à tarde = 2027-03-19 18:00 .. 2027-03-21 18:00
20 de março, 10h, a 22 de março, 18h = 2027-03-20 10:00 .. 2027-03-22 18:00
de segunda (22) a quarta (24) = 2027-03-22 .. 2027-03-25
daqui até sexta = 2027-03-17 10:00 .. 2027-03-20
até 5 de abril, exclusive = .. 2027-04-05
até 5 de abril, inclusive = .. 2027-04-06
10/12h = 2027-03-17 10:00 .. 2027-03-17 12:00
próx. mês = 2027-04-01 .. 2027-05-01
sem. passada = 2027-03-08 .. 2027-03-15
"""


HOURS_OF_SEVERAL_DAYS = """
13 a 15 de julho, das 9h às 18h = 2027-07-13 09:00 .. 2027-07-15 18:00
de 13 a 15 de julho, entre as 9h e as 18h = 2027-07-13 09:00 .. 2027-07-15 18:00
de 13 a 15 de julho às 9h = 2027-07-13 09:00 .. 2027-07-16
de 13 de julho até 15 de julho às 9h = 2027-07-13 .. 2027-07-15 09:00
dias 20 a 22, das 9h às 18h = 2027-03-20 09:00 .. 2027-03-22 18:00
das 9 às 11 do dia 5 = 2027-04-05 09:00 .. 2027-04-05 11:00
de sexta a segunda às 9h = 2027-03-19 .. 2027-03-22 09:00
nas últimas 24h = 2027-03-16 10:00 .. 2027-03-17 10:00
2h e 15min = PT2H15M
"""

LONGER_UNITS = """
primeiro bimestre de 2028 = 2028-01-01 .. 2028-03-01
terceiro quadrimestre = 2027-09-01 .. 2028-01-01
dois bimestres = P4M
fim de semana do Carnaval = 2028-02-26 .. 2028-02-28
"""


def rows(*tables: str) -> list[list[str]]:
    return [row.split(" = ", 1) for table in tables for row in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("text", "wanted"),
    rows(
        SHORT_FIGURES,
        DAYS_BY_OTHERS,
        FROM_NOW,
        CLOCKS,
        RANGES,
        LISTS,
        RECURRENCES,
        HOURS_OF_A_COUNTED_DAY,
        WISHED,
        FURTHER_FORMS,
        WEEKDAYS_BY_NUMBER,
        ENDS_SAID_APART,
        LONGER_UNITS,
        HOURS_OF_SEVERAL_DAYS,
    ),
)
def test_reads(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "apoio 24/7", "em 10.12 pontos", "da noite para o dia", "às duas partes", "um marco", "marco histórico",
        "da 2.ª à 6.ª sessão", "até à 6.ª edição", "a 3.ª fase", "2.ª e 3.ª edições", "quero ter e dar", "22.12",
        "as 1500 pessoas",
        "à mesma hora", "um mar de gente", "2/3 de água",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert best(text, "pt") == ""


@pytest.mark.parametrize(
    "around",
    [
        "{} na sala 2", "{} com o Pedro", "Fica {} se não chover", "{} e depois vemos", "{} vamos a Macau",
        "{} em Coimbra", "Bom dia\n{}\nAbraço",
    ],
    ids=range(7),
)  # fmt: skip
@pytest.mark.parametrize(
    "text",
    [
        "quinta, 25", "às três e quarto", "às 16h e 30", "setembro 1", "outubro de 28", "2 de outubro de 92",
        "dia 19 do 4", "dias 22 a 26", "entre as 9 e 11", "dia 5 p.p.", "até 6.ª", "de 2.ª a 6.ª", "de hoje a oito",
        "mensalmente no dia 10", "sexta sem ser esta", "às 0830", "um quarto de hora", "semana 50", "em um segundo",
    ],
)  # fmt: skip
def test_what_stands_around_does_not_matter(text: str, around: str) -> None:
    assert best(around.format(text), "pt") == best(text, "pt") != ""


def test_an_open_start_that_has_passed_is_running() -> None:
    assert every("a partir das 8h30 da manhã", "pt") == "2027-03-17 08:30 .. | 2027-03-18 08:30 .."
    assert every("até às 8h30 da manhã", "pt") == ".. 2027-03-18 08:30"


def test_an_early_hour_of_a_clock_may_be_at_night() -> None:
    assert every("amanhã às 2h15", "pt") == "2027-03-18 14:15 | 2027-03-18 02:15"
    assert every("amanhã às duas", "pt") == "2027-03-18 14:00"


def test_hours_in_a_list_are_those_of_each_day_alone() -> None:
    assert every("hoje às 15h e sexta", "pt") == "2027-03-17 15:00 + 2027-03-19"
