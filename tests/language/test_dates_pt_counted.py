"""Portuguese expressions that count: from another day, in working days, by ages; and the names that hold a date.

The reference is Wednesday 17 March 2027, 10:00, in Lisbon; Easter is on the 28th.
"""

from __future__ import annotations

import pytest
from dates_notation import best, every

FROM_ANOTHER_DAY = """
dois dias antes da Páscoa = 2027-03-26
três semanas depois de 5 de abril = 2027-04-26
dez dias após o Natal = 2028-01-04
dois dias antes do Natal às 15h = 2027-12-23 15:00
uma hora antes do meio-dia = 2027-03-17 11:00
meia hora depois das 15h30 = 2027-03-17 16:00
na semana a seguir à Páscoa = 2027-03-29 .. 2027-04-05
na semana anterior ao Natal = 2027-12-13 .. 2027-12-20
na semana do Natal = 2027-12-20 .. 2027-12-27
no dia a seguir ao Natal = 2027-12-26
na sexta antes do Natal = 2027-12-24
na segunda-feira depois da Páscoa = 2027-03-29
10 dias a contar de 3 de maio = 2027-05-13
no prazo de 10 dias a contar de 3 de maio = .. 2027-05-14
três dias a partir de segunda = 2027-03-25
fim de semana da Páscoa = 2027-03-27 .. 2027-03-29
no primeiro dia útil depois da Páscoa = 2027-03-29
véspera do São João = 2027-06-23
antevéspera do Natal = 2027-12-23
até dois dias antes do Natal = .. 2027-12-24
de hoje a oito = 2027-03-24
de amanhã a quinze = 2027-04-01
fez ontem oito dias = 2027-03-09
faz hoje um ano = 2026-03-17
passados dez dias = 2027-03-27
nos passados dez dias = 2027-03-07 .. 2027-03-17
volvidos seis meses = 2027-09-17
há uns cinco dias = 2027-03-12
na semana que passou = 2027-03-08 .. 2027-03-15
a 3 do corrente = 2027-03-03
15 de maio último = 2026-05-15
2 de janeiro próximo = 2028-01-02
penúltimo dia do mês = 2027-03-30
feriado de 10 de junho = 2027-06-10
"""

WORKING_DAYS = """
dentro de 5 dias úteis = 2027-03-24
no prazo de dez dias úteis = .. 2027-04-02
há dois dias úteis = 2027-03-15
nos próximos 3 dias úteis = 2027-03-18 .. 2027-03-23
no próximo dia útil = 2027-03-18
último dia útil do mês = 2027-03-31
primeiro dia útil de maio = 2027-05-03
no último dia útil da semana = 2027-03-19
dez dias úteis = P10D
nos dias úteis = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
"""

AGES = """
século XXI = 2001-01-01 .. 2101-01-01
no século passado = 1901-01-01 .. 2001-01-01
no fim do século = 2071-01-01 .. 2101-01-01
na próxima década = 2030-01-01 .. 2040-01-01
há duas décadas = 2007-03-17
dois séculos = P200Y
ano letivo 2026/2027 = 2026-01-01 .. 2028-01-01
primeira metade de 2028 = 2028-01-01 .. 2028-07-01
segunda metade de maio = 2027-05-16 .. 2027-06-01
3T 2027 = 2027-07-01 .. 2027-10-01
semana 50 = 2027-12-13 .. 2027-12-20
ago/2028 = 2028-08-01 .. 2028-09-01
18 dez 2027 = 2027-12-18
3-5/4 = 2027-04-03 .. 2027-04-06
"""

HOURS = """
às 15.30 = 2027-03-17 15:30
das 9.00 às 10.30 = 2027-03-17 09:00 .. 2027-03-17 10:30
vinte para a uma = 2027-03-17 12:40
sete menos dez da tarde = 2027-03-17 18:50
quatro e vinte da tarde = 2027-03-17 16:20
uma e um quarto = 2027-03-17 13:15
à uma hora = 2027-03-17 13:00
amanhã à meia-noite e meia = 2027-03-19 00:30
na manhã de 7 de abril = 2027-04-07 06:00 .. 2027-04-07 12:00
sexta depois das 15h = 2027-03-19 15:00 ..
hoje até às 18h = .. 2027-03-17 18:00
não antes de segunda = 2027-03-22 ..
não depois de sexta = .. 2027-03-20
três quartos de hora = PT45M
há três quartos de hora = 2027-03-17 09:15
1h30 de apresentação = PT1H30M
durante todo o dia = P1D
sexta, todo o dia = 2027-03-19
toda a semana = 2027-03-15 .. 2027-03-22
de segunda a sexta, todas as semanas = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
de 15 em 15 dias, à quarta-feira = FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
terça sim, terça não = FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
mês sim, mês não = FREQ=MONTHLY;INTERVAL=2
"""

LISTS_AND_NUMBERS = """
27 ou 28 de novembro = 2027-11-27 + 2027-11-28
2.ª, 4.ª e 6.ª feira = 2027-03-22 + 2027-03-24 + 2027-03-26
na segunda e na quarta = 2027-03-22 + 2027-03-24
14 de out. de 2028 = 2028-10-14
dez. 2028 = 2028-12-01 .. 2029-01-01
18 de dezembro de dois mil e vinte e oito = 2028-12-18
mil novecentos e noventa e oito = 1998-01-01 .. 1999-01-01
cento e vinte minutos = PT120M
meia dúzia de dias = P6D
1 h 20 min = PT1H20M
há cerca de duas semanas = 2027-03-03
há já dois anos = 2025-03-17
na próxima meia hora = 2027-03-17 10:00 .. 2027-03-17 10:30
01/12/2027-03/12/2027 = 2027-12-01 .. 2027-12-04
23/11-27/11 = 2027-11-23 .. 2027-11-28
desde segunda até hoje = 2027-03-15 .. 2027-03-18
de 1 de outubro em diante = 2027-10-01 ..
primeiro fim de semana de agosto de 2026 = 2026-08-01 .. 2026-08-03
a meio do mês de novembro = 2027-11-11 .. 2027-11-21
aos fins de semana = FREQ=WEEKLY;BYDAY=SA,SU
segunda a sexta, das 9h às 18h = FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9
segundas, quartas e sextas às 10h = FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=10
às 2.ªs feiras = FREQ=WEEKLY;BYDAY=MO
todas as primeiras segundas-feiras de cada mês = FREQ=MONTHLY;BYDAY=1MO
todos os anos no Natal = FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25
todos os anos no dia 10 de junho = FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10
todos os meses de junho = FREQ=YEARLY;BYMONTH=6
"""

REPORTED = """
dois dias úteis antes do fim do mês = 2027-03-29
dia 2 do próximo mês de julho = 2027-07-02
aos 15 dias do mês de abril de 2027 = 2027-04-15
nos anos vinte do século passado = 1920-01-01 .. 1930-01-01
às duas e pouco da tarde = 2027-03-17 14:00
das 22h às 6h = 2027-03-17 22:00 .. 2027-03-18 06:00
90 seg = PT90S
todas as sextas, da parte da manhã = FREQ=WEEKLY;BYDAY=FR
dez para as oito = 2027-03-18 07:50
"""

FEASTS = """
Festival da Lua = 2027-09-15
Cheng Ming = 2027-04-05
segunda-feira de Páscoa = 2027-03-29
Quinta-feira Santa = 2027-03-25
Semana Santa = 2027-03-22 .. 2027-03-29
Dia da República = 2027-10-05
Dia de Reis = 2028-01-06
"""


def rows(*tables: str) -> list[tuple[str, str]]:
    """Return text and expectation of each line of a table."""
    lines = (line for table in tables for line in table.strip().splitlines())
    return [(line.split(" = ")[0], line.split(" = ")[1]) for line in lines]


@pytest.mark.parametrize(
    ("text", "wanted"), rows(FROM_ANOTHER_DAY, WORKING_DAYS, AGES, HOURS, LISTS_AND_NUMBERS, REPORTED, FEASTS)
)
def test_expression(text: str, wanted: str) -> None:
    assert best(text, "pt") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Ponte 25 de Abril", "a Rua 1.º de Dezembro", "Avenida 5 de Outubro", "Rio de Janeiro", "o Sr. Janeiro",
        "Abril Pereira assinou", "Julho de Matos", "32 de maio", "o rácio é de 3/4", "cidade natal",
        "a quinta pedagógica", "Quinta da Regaleira", "no dia seguinte à reunião",
        "no início da reunião", "no fim do projeto", "nos próximos dias", "nos últimos anos", "às 12h75",
        "a quinta sinfonia", "uma terça parte", "um dia complicado", "Vai ser um ano difícil",
        "passou de 3 para 4 por cento",
        "a ata n.º 3/2027", "a noite eleitoral", "o ofício 4/2027",
    ],
)  # fmt: skip
def test_names_ratios_and_vague_words_are_no_dates(text: str) -> None:
    assert best(text, "pt") == ""


def test_a_holiday_may_be_forgotten_among_working_days() -> None:
    assert every("daqui a 8 dias úteis", "pt") == "2027-03-30 | 2027-03-29"
