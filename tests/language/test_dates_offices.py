"""What offices and groups write beside the plain forms. The reference is Wednesday 17 March 2027, 10:00."""

from __future__ import annotations

import pytest
from dates_notation import best

CHINESE = """
每季度末月=FREQ=YEARLY;BYMONTH=3,6,9,12 每季度末月25日=FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
每季度首月10日=FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10 每季度末前报送=FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
每月15日和月底=FREQ=MONTHLY;BYMONTHDAY=15,-1 每天早晚8点=FREQ=DAILY;BYHOUR=8,20 一月一次=FREQ=MONTHLY
两月一次=FREQ=MONTHLY;INTERVAL=2 五分钟后开始=2027-03-17_10:05 从五分钟后开始=2027-03-17_10:05_..
国庆后第一周=2027-10-02_.._2027-10-09 春节后上班第一天=2028-02-02 明年开春=2028-03-01_.._2028-06-01
2026-2028三年计划=2026-01-01_.._2029-01-01 2026年—2028年=2026-01-01_.._2029-01-01
小张周五来=2027-03-19 请张周五来=2027-03-19 最高三月达到=2027-03-01_.._2027-04-01
五六号=2027-04-05_.._2027-04-07 东京时间明天9点=2027-03-18_08:00 王总国庆来=2027-10-01 周末出版=2027-03-20_.._2027-03-22
"""
NO_CHINESE_DATES = """高三月考 张周五 李周三负责 365天如一日 同日而语 12点方向 十年如一日 周三立先生
王国庆 李国庆主任 刘元旦 周末版 七天酒店 五六号楼"""

PORTUGUESE = """
dentro do prazo de 30 dias = .. 2027-04-17
todos os anos, em março e setembro = FREQ=YEARLY;BYMONTH=3,9
no terceiro trimestre de cada ano = FREQ=YEARLY;BYMONTH=7,8,9
no último semestre de cada ano = FREQ=YEARLY;BYMONTH=7,8,9,10,11,12
mensalmente, até ao dia 8 = FREQ=MONTHLY;BYMONTHDAY=8
todas as sextas até ao meio-dia = FREQ=WEEKLY;BYDAY=FR;BYHOUR=12
todos os dias às 9h30 e às 18h =
ficou pronto no dia 20 = 2027-02-20
a reunião de sexta foi adiada = 2027-03-19
a reunião de sexta foi boa = 2027-03-12
fica pronto no dia 20 = 2027-03-20
associação 25 de abril, às 10h = 2027-04-25 10:00
Fórum de Maio 2028 = 2028-05-01 .. 2028-06-01
uma equipa com 10 anos de trabalho = P10Y
"""
NO_PORTUGUESE_DATES = """Escola Secundária 25 de Abril; Associação 25 de Abril; António Março; Maria de Maio
Augusto Maio; segunda opinião; Natal, Brasil; aos 50 anos; maiores de 18 anos; com 30 anos de experiência
pessoa de 45 anos; ref. 2027/03/15-A; segunda-dama"""


@pytest.mark.parametrize("pair", CHINESE.split())
def test_chinese(pair: str) -> None:
    text, _, meant = pair.partition("=")
    assert best(text, "zh") == meant.replace("_", " ")


@pytest.mark.parametrize("text", NO_CHINESE_DATES.split())
def test_no_chinese_date(text: str) -> None:
    assert best(text, "zh") == ""


@pytest.mark.parametrize("pair", [line for line in PORTUGUESE.split("\n") if line])
def test_portuguese(pair: str) -> None:
    text, _, meant = pair.partition(" =")
    assert best(text, "pt") == meant.strip()


@pytest.mark.parametrize("text", NO_PORTUGUESE_DATES.replace("\n", ";").split(";"))
def test_no_portuguese_date(text: str) -> None:
    assert best(text.strip(), "pt") == ""
