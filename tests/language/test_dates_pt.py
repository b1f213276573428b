"""Portuguese expressions of time, a table for each rule. The reference is Wednesday 17 March 2027, 10:00, in Lisbon."""

from __future__ import annotations

import pytest
from dates_notation import best, every

DAYS = """
hoje = 2027-03-17
amanhã = 2027-03-18
depois de amanhã = 2027-03-19
ontem = 2027-03-16
anteontem = 2027-03-15
20 de março = 2027-03-20
dia 20 = 2027-03-20
dia 15 = 2027-04-15
1 de abril de 2028 = 2028-04-01
primeiro de maio = 2027-05-01
2 de outubro de 92 = 1992-10-02
20/3 = 2027-03-20
18/12/2026 = 2026-12-18
18-12-2026 = 2026-12-18
3/4/28 = 2028-04-03
2028-03-03 = 2028-03-03
20 mar = 2027-03-20
5 de 8 de 2027 = 2027-08-05
sexta = 2027-03-19
sexta-feira = 2027-03-19
6.ª feira = 2027-03-19
2ª feira = 2027-03-22
na próxima terça = 2027-03-23
terça que vem = 2027-03-23
terça da semana que vem = 2027-03-23
sexta desta semana = 2027-03-19
sexta-feira passada = 2027-03-12
último domingo = 2027-03-14
quinta, 25 = 2027-03-25
sexta-feira 13 = 2027-08-13
sexta, 26 de março = 2027-03-26
terceira sexta-feira de abril = 2027-04-16
último dia do mês = 2027-03-31
15 do próximo mês = 2027-04-15
no passado dia 20 = 2027-02-20
no próximo dia 20 = 2027-03-20
próximo Natal = 2027-12-25
último dia do ano = 2027-12-31
daqui a 3 dias = 2027-03-20
daqui a oito dias = 2027-03-24
de hoje a quinze dias = 2027-03-31
sexta a oito dias = 2027-03-26
dentro de uma semana = 2027-03-24
em duas semanas = 2027-03-31
há três semanas = 2027-02-24
há dois meses = 2027-01-17
3 dias atrás = 2027-03-14
há um ano e meio = 2025-09-17
Natal = 2027-12-25
na Páscoa = 2027-03-28
25 de Abril = 2027-04-25
Sexta-Feira Santa = 2027-03-26
Corpo de Deus = 2027-05-27
"""

UNITS = """
esta semana = 2027-03-15 .. 2027-03-22
para a semana = 2027-03-22 .. 2027-03-29
semana que vem = 2027-03-22 .. 2027-03-29
próxima semana = 2027-03-22 .. 2027-03-29
semana passada = 2027-03-08 .. 2027-03-15
este mês = 2027-03-01 .. 2027-04-01
mês que vem = 2027-04-01 .. 2027-05-01
mês passado = 2027-02-01 .. 2027-03-01
novembro = 2027-11-01 .. 2027-12-01
novembro de 2026 = 2026-11-01 .. 2026-12-01
maio passado = 2026-05-01 .. 2026-06-01
março passado = 2026-03-01 .. 2026-04-01
próximo mês de maio = 2027-05-01 .. 2027-06-01
para o ano = 2028-01-01 .. 2029-01-01
ano passado = 2026-01-01 .. 2027-01-01
em 2028 = 2028-01-01 .. 2029-01-01
anos 90 = 1990-01-01 .. 2000-01-01
2.º trimestre = 2027-04-01 .. 2027-07-01
terceiro trimestre de 2026 = 2026-07-01 .. 2026-10-01
1.º semestre de 2028 = 2028-01-01 .. 2028-07-01
primeira quinzena de abril = 2027-04-01 .. 2027-04-16
segunda semana de abril = 2027-04-05 .. 2027-04-12
semana de 7 de abril = 2027-04-05 .. 2027-04-12
fim de semana = 2027-03-20 .. 2027-03-22
fim de semana passado = 2027-03-13 .. 2027-03-15
fim do mês = 2027-03-25 .. 2027-04-01
meados de abril = 2027-04-11 .. 2027-04-21
início de maio = 2027-05-01 .. 2027-05-11
final do ano = 2027-12-01 .. 2028-01-01
próximos 5 dias = 2027-03-18 .. 2027-03-23
últimos três meses = 2026-12-01 .. 2027-03-01
2 últimos anos = 2025-01-01 .. 2027-01-01
resto da semana = 2027-03-17 .. 2027-03-22
"""

CLOCKS = """
às 15h30 = 2027-03-17 15:30
às 15 horas = 2027-03-17 15:00
às 14:00 = 2027-03-17 14:00
às três e meia da tarde = 2027-03-17 15:30
às três = 2027-03-17 15:00
às sete e um quarto da manhã = 2027-03-18 07:15
às oito menos dez da noite = 2027-03-17 19:50
um quarto para as três = 2027-03-17 14:45
ao meio-dia = 2027-03-17 12:00
meio-dia e meia = 2027-03-17 12:30
à meia-noite = 2027-03-18 00:00
8 da noite = 2027-03-17 20:00
5pm = 2027-03-17 17:00
amanhã às 9h = 2027-03-18 09:00
18/12/2026 14h00 = 2026-12-18 14:00
20 de abril (terça-feira), 14h00 = 2027-04-20 14:00
segunda-feira, dia 22, pelas 10h30 = 2027-03-22 10:30
às 17h de sexta = 2027-03-19 17:00
daqui a meia hora = 2027-03-17 10:30
daqui a duas horas e meia = 2027-03-17 12:30
há 10 minutos = 2027-03-17 09:50
neste momento = 2027-03-17 10:00:00
amanhã de manhã = 2027-03-18 06:00 .. 2027-03-18 12:00
sexta à tarde = 2027-03-19 12:00 .. 2027-03-19 18:00
hoje à noite = 2027-03-17 18:00 .. 2027-03-18
esta tarde = 2027-03-17 12:00 .. 2027-03-17 18:00
ao fim da tarde = 2027-03-17 17:00 .. 2027-03-17 20:00
"""

RANGES = """
13 a 15 de julho = 2027-07-13 .. 2027-07-16
de 3 a 5 de abril = 2027-04-03 .. 2027-04-06
entre 3 e 5 de maio = 2027-05-03 .. 2027-05-06
do dia 3 ao dia 5 de maio = 2027-05-03 .. 2027-05-06
de 28 de abril a 3 de maio = 2027-04-28 .. 2027-05-04
de 20 de dezembro de 2027 a 5 de janeiro = 2027-12-20 .. 2028-01-06
de março a maio de 2028 = 2028-03-01 .. 2028-06-01
de quinta a sábado = 2027-03-18 .. 2027-03-21
das 10h às 12h = 2027-03-17 10:00 .. 2027-03-17 12:00
das 10h às 12h de sexta = 2027-03-19 10:00 .. 2027-03-19 12:00
das 9 às 11 da manhã = 2027-03-17 09:00 .. 2027-03-17 11:00
amanhã das 10:00 às 12:30 = 2027-03-18 10:00 .. 2027-03-18 12:30
amanhã, entre as 9 e as 11 = 2027-03-18 09:00 .. 2027-03-18 11:00
2027–2029 = 2027-01-01 .. 2030-01-01
7-10pm = 2027-03-17 19:00 .. 2027-03-17 22:00
de 5 a 6 em 22 de abril = 2027-04-22 17:00 .. 2027-04-22 18:00
18/12/2026 14h00–17h30 = 2026-12-18 14:00 .. 2026-12-18 17:30
"""

OPEN = """
até sexta = .. 2027-03-20
até ao fim do mês = .. 2027-04-01
até 15 de abril = .. 2027-04-16
até ao dia 25 = .. 2027-03-26
até março de 2028 = .. 2028-04-01
até às 17h de sexta = .. 2027-03-19 17:00
até amanhã ao meio-dia = .. 2027-03-18 12:00
até daqui a 3 dias = .. 2027-03-21
antes de 3 de abril = .. 2027-04-03
antes de maio = .. 2027-05-01
vai ser antes no dia 23 de abril = 2027-04-23
antes do fim do mês = .. 2027-04-01
o mais tardar na quinta = .. 2027-03-19
no prazo de 10 dias = .. 2027-03-28
a partir de segunda = 2027-03-22 ..
depois de sexta = 2027-03-20 ..
após 20 de abril = 2027-04-21 ..
a partir das 15h = 2027-03-17 15:00 ..
desde janeiro = 2027-01-01 ..
desde 2018 = 2018-01-01 ..
"""

LENGTHS_AND_RECURRENCES = """
durante 90 minutos = PT90M
duas horas e meia = PT2H30M
meia hora = PT30M
hora e meia = PT1H30M
reunião de 2h = PT2H
quinze dias = P15D
uma semana = P1W
um mês e meio = P1M15D
três anos = P3Y
um ano e seis meses = P1Y6M
todos os dias = FREQ=DAILY
diariamente às 9h = FREQ=DAILY;BYHOUR=9
todas as quartas às 15h = FREQ=WEEKLY;BYDAY=WE;BYHOUR=15
às segundas e quartas = FREQ=WEEKLY;BYDAY=MO,WE
todos os dias úteis = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
cada segunda-feira = FREQ=WEEKLY;BYDAY=MO
quinzenalmente = FREQ=WEEKLY;INTERVAL=2
de quinze em quinze dias = FREQ=WEEKLY;INTERVAL=2
a cada duas semanas = FREQ=WEEKLY;INTERVAL=2
de três em três meses = FREQ=MONTHLY;INTERVAL=3
na primeira segunda de cada mês = FREQ=MONTHLY;BYDAY=1MO
última sexta de cada mês às 10h30 = FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=10;BYMINUTE=30
no dia 5 de cada mês = FREQ=MONTHLY;BYMONTHDAY=5
no último dia útil de cada mês = FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
mensalmente no dia 10 = FREQ=MONTHLY;BYMONTHDAY=10
todos os anos em julho = FREQ=YEARLY;BYMONTH=7
no fim de cada mês = FREQ=MONTHLY;BYMONTHDAY=-1
todos os fins de semana = FREQ=WEEKLY;BYDAY=SA,SU
todas as noites às 9 = FREQ=DAILY;BYHOUR=21
cada 15 de abril = FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15
semestralmente = FREQ=MONTHLY;INTERVAL=6
reunião trimestral = FREQ=MONTHLY;INTERVAL=3
"""


def rows(*tables: str) -> list[tuple[str, str]]:
    """Return text and expectation of each line of a table."""
    lines = (line for table in tables for line in table.strip().splitlines())
    return [(line.split(" = ")[0], line.split(" = ")[1]) for line in lines]


@pytest.mark.parametrize(("text", "wanted"), rows(DAYS, UNITS, CLOCKS, RANGES, OPEN, LENGTHS_AND_RECURRENCES))
def test_expression(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


@pytest.mark.parametrize(("text", "wanted"), rows(DAYS, UNITS, CLOCKS, RANGES, OPEN, LENGTHS_AND_RECURRENCES))
def test_without_accents_and_in_capitals(text: str, wanted: str) -> None:
    plain = text.translate(str.maketrans("áàâãéêíóôõúç", "aaaaeeiooouc"))
    assert best(plain, "pt") == best(text.upper(), "pt") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "os 3 pontos", "as 3 propostas", "a segunda reunião", "na segunda fase", "sexta edição", "pela segunda vez",
        "a quarta sessão",
        "um quarto", "um dos participantes", "uma das propostas", "ter uma reunião", "o Marco disse", "Dom Pedro",
        "bom dia a todos",
        "boa tarde", "ordem do dia", "dia a dia", "hoje em dia", "30 de fevereiro", "30/2", "31/4",
        "29 de fevereiro de 2027", "às 25h",
        "1 de janeiro de 9999", "5 de março de 2200 às 10h", "1/1/9999, às 10h", "em março de 1143",
        "T7", "E2", "P3", "versão 2.3.1", "50%", "15 €", "US $ 5.00", "sala 12", "912 345 678", "+351 912 345 678",
        "1/3 dos membros",
        "artigo 5.º", "plano de três anos", "reunião anual de consultas", "relatório mensal", "n.º 7", "capítulo 3",
    ],
)  # fmt: skip
def test_not_a_date(text: str) -> None:
    assert best(text, "pt") == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("quarta", "2027-03-24 | 2027-03-17"),
        ("daqui a oito dias", "2027-03-24 | 2027-03-25"),
        ("daqui a 15 dias", "2027-04-01 | 2027-03-31"),
        ("1 de março", "2028-03-01 | 2027-03-01"),
        ("amanhã às 8", "2027-03-18 08:00 | 2027-03-18 20:00"),
        ("amanhã às 3", "2027-03-18 15:00"),
        ("próximo fim de semana", "2027-03-20 .. 2027-03-22 | 2027-03-27 .. 2027-03-29"),
        ("das 9h às 12h30", "2027-03-17 09:00 .. 2027-03-17 12:30"),
        ("das 5h às 6h", "2027-03-17 17:00 .. 2027-03-17 18:00 | 2027-03-18 05:00 .. 2027-03-18 06:00"),
    ],
)
def test_two_usual_readings_come_best_first(text: str, wanted: str) -> None:
    assert every(text, "pt") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("segunda e quarta", "2027-03-22 + 2027-03-24"),
        ("dias 3 e 5 de maio", "2027-05-03 + 2027-05-05"),
        ("3, 4 e 5 de maio", "2027-05-03 + 2027-05-04 + 2027-05-05"),
        ("a 4, a 11 e a 18 de maio", "2027-05-04 + 2027-05-11 + 2027-05-18"),
        ("a sala está reservada a 22/10, 11h-13h", "2027-10-22 11:00 .. 2027-10-22 13:00"),
        ("o horário de verão vigora de julho a setembro", "2027-07-01 .. 2027-10-01"),
        ("Duração prevista: 2h30", "PT2H30M"),
        ("A T7 fica para sexta; a E2 passa para 20 de abril às 14h30.", "2027-03-19 + 2027-04-20 14:30"),
        ("amanhã às 10h e às 15h", "2027-03-18 10:00 + 2027-03-18 15:00"),
    ],
)
def test_several_in_one_message(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("em novembro fizemos o fórum", "2026-11-01 .. 2026-12-01"),
        ("disse que foi em maio", "2026-05-01 .. 2026-06-01"),
        # What was told may lie ahead, and so may the thing of a day.
        ("disse que a reunião é em maio", "2027-05-01 .. 2027-06-01"),
        ("fomos informados de que o prazo termina em abril", "2027-04-01 .. 2027-05-01"),
        ("recebi o convite para o fórum de maio", "2027-05-01 .. 2027-06-01"),
        ("enviou o programa da visita de 5 de abril", "2027-04-05"),
        ("o relatório enviado no dia 28", "2027-02-28"),
        ("a visita foi em maio", "2026-05-01 .. 2026-06-01"),
        ("a visita foi adiada para maio", "2027-05-01 .. 2027-06-01"),
        ("a visita será em maio", "2027-05-01 .. 2027-06-01"),
    ],
)
def test_verbs_tell_the_past(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


def test_the_past_is_preferred_on_request() -> None:
    assert best("em novembro", "pt", past=True) == "2026-11-01 .. 2026-12-01"
    assert best("sexta", "pt", past=True) == "2027-03-12"
    assert best("na próxima sexta", "pt", past=True) == "2027-03-19"
