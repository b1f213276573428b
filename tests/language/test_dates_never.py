"""What is written like a date, a time or a recurrence and is none: nothing of it is left, not even a part.

The reference is Wednesday 17 March 2027, 10:00, in Beijing and Lisbon.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime

import pytest
from dates_notation import BEIJING, LISBON, best
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.language.dates import read_dates, read_never
from bot.language.moments.recurrence import DAYS, comes
from bot.language.moments.zh.numbers import number

NEVER_ZH = """
2月30日 13月1日 十三月五号 三月三十二日 3月32日 零月一日 2027年13月 2027年2月29日 2027-02-30 2027-13-01_15:00 20270230
12月35日前 从2月30日起 2月30日下午3点 下个月31号 下个月32号 2027年第五季度 闰二月三十一日 农历十三月初一 3月第六个周一
25:00 10:75 下午25点 明天25点 周五下午3点75分 明天_10:75 明天24:30 周八 星期八上午开会 下周九 上周八前
3月1日到3月32日 2月30日至3月5日 3月5日至2月30日 4月1日至31日 14:00-25:00 14:00到15:75 明天9点到25点 从13月1日到14月1日
每年2月30日 每年2月30号和31号 每年4月31日上午9点 每年13月 每年0月 每年13月1日 每年11月到13月 每年3月第六个周一
每年2月第五个周一
每月32号 每月32日上午9点 每月的32号 每月0号 每月1号到32号 每月30日、32日 每月第0个周一 每月第六个周一 每月倒数第六个周五
每月第24个工作日 每年第54个周一 每年第300个工作日 每0天 每隔0天 每0周 每周八 每周8 每周一到周八 每周一、周八
每天25点 每天上午25点 每周一25点 每天9点和25点 每天9点到25点 每天10:75
"""

NEVER_PT = """
30 de fevereiro; 31 de abril; 32 de março; dia 31 de abril; dia 32; dia 32 do próximo mês; no dia 31 do próximo mês
31/04/2027; 30/2/2027 14h00; 2027-02-30; 31/13/2027; 32/13/2027 às 10h; mês 13 de 2027; 5.º trimestre de 2027
3.º semestre de 2027; 29 de fevereiro de 2027; no dia 32 de março às 10h; até 31 de abril; a partir de 30 de fevereiro
25:00; 10:75; às 25h; às 25 horas; às 10h75; amanhã às 25h; sexta às 10h75; na sexta às 9h60; às 24h30
de 1 a 32 de março; de 1 de março a 32 de março; entre 1/3 e 32/3; de 29 de abril a 31; das 14h às 25h
das 14h00 às 15h75; de 30 de fevereiro a 5 de março
a cada 0 dias; de 0 em 0 dias; a cada 0 semanas; todos os dias 32; no dia 32 de cada mês; todos os meses no dia 32
mensalmente no dia 32; nos dias 15 e 32 de cada mês; no dia 32 de todos os meses; todos os anos a 30 de fevereiro
no dia 30 de fevereiro de cada ano; em 30 de fevereiro, todos os anos; na sexta segunda-feira de cada mês
na 6.ª segunda-feira de cada mês; no 25.º dia útil de cada mês; na 54.ª segunda-feira de cada ano
todos os dias às 25h; todas as quartas às 10h75; diariamente às 25h; todos os dias das 9h às 25h
"""

# What cannot be said by a rule is none either: the rule without it would say something else.
UNSAID = """
每年10月第一周 每年第20周 每季度第九个周一 每年春节前三天 每年3月15日和9月20日 每季度第五个月
每月25号到次月5号 每天9点半和18点
"""

SAID_ZH = """
每年2月29日=FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 每月31号=FREQ=MONTHLY;BYMONTHDAY=31
每月第五个周一=FREQ=MONTHLY;BYDAY=5MO
每年第20个周一=FREQ=YEARLY;BYDAY=20MO 每年第53个周一=FREQ=YEARLY;BYDAY=53MO
每年第20周的周一=FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO 每年第一个工作日=FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
每季度第一个工作日=FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
每季度最后一个工作日=FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
每季度第一个周一上午九点=FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1MO;BYHOUR=9
每半年最后一个周五=FREQ=MONTHLY;BYMONTH=6,12;BYDAY=-1FR
每月最后一个工作日=FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
每两年3月15日=FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=15 每年11月到2月=FREQ=YEARLY;BYMONTH=11,12,1,2
每年3月15日和9月15日=FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15 每年3月1日、15日=FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,15
每周八点=FREQ=WEEKLY;BYHOUR=8 每周八次=FREQ=WEEKLY 2月29日=2028-02-29 下周八折=2027-03-22..2027-03-29
完成12/45，周五前=..2027-03-20 今天25点建议=2027-03-17 3月29日到31日=2027-03-29..2027-04-01
"""

SAID_PT = """
no primeiro dia útil de cada trimestre = FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
no último dia útil de cada trimestre às 10h = FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=10
todos os trimestres no primeiro dia útil = FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
na primeira segunda-feira de cada trimestre = FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1MO
no último dia útil do mês = 2027-03-31
no último dia útil do ano, todos os anos = FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
na 20.ª segunda-feira de cada ano = FREQ=YEARLY;BYDAY=20MO
no primeiro dia de cada trimestre = FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1
no primeiro mês de cada trimestre = FREQ=YEARLY;BYMONTH=1,4,7,10
no fim de cada trimestre = FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
no fim de cada ano = FREQ=YEARLY;BYMONTH=12
de dois em dois anos a 15 de março = FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=15
todos os anos a 15 de março e a 15 de setembro = FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15
todos os anos a 15 de março e a 20 de setembro =
na última semana de cada ano =
todos os anos a 29 de fevereiro = FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
no dia 31 de cada mês = FREQ=MONTHLY;BYMONTHDAY=31
na 5.ª segunda-feira de cada mês = FREQ=MONTHLY;BYDAY=5MO
de 29 de março a 31 = 2027-03-29 .. 2027-04-01
de 15 de março a 20 pessoas = 2028-03-15
faltam 25 horas = PT25H
"""


def phrases(table: str, apart: str | None) -> list[str]:
    return [said.strip().replace("_", " ") for line in table.split("\n") for said in line.split(apart) if said.strip()]


def pairs(table: str, apart: str | None) -> list[tuple[str, str]]:
    found = (said.partition("=") for said in phrases(table, apart))
    return [(text.strip(), meant.strip().replace("..", " .. ").replace("  ", " ").strip()) for text, _, meant in found]


@pytest.mark.parametrize("text", phrases(NEVER_ZH, None))
def test_nothing_is_left_of_what_never_comes_in_chinese(text: str) -> None:
    assert best(text, "zh") == ""
    assert read_never(text, "zh", BEIJING)


@pytest.mark.parametrize("text", phrases(NEVER_PT, ";"))
def test_nothing_is_left_of_what_never_comes_in_portuguese(text: str) -> None:
    assert best(text, "pt") == ""
    assert read_never(text, "pt", LISBON)


@pytest.mark.parametrize("text", phrases(UNSAID, None))
def test_what_no_rule_says_is_not_cut_short(text: str) -> None:
    assert best(text, "zh") == ""
    assert not read_never(text, "zh", BEIJING)


@pytest.mark.parametrize(("text", "meant"), pairs(SAID_ZH, None))
def test_what_does_come_stays_in_chinese(text: str, meant: str) -> None:
    assert best(text, "zh") == meant


@pytest.mark.parametrize(("text", "meant"), pairs(SAID_PT, "\n"))
def test_what_does_come_stays_in_portuguese(text: str, meant: str) -> None:
    assert best(text, "pt") == meant


MONTHS = (
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
    "dezembro",
)  # fmt: skip
_PLACES_ZH = st.sampled_from(("{}", "{}下午3点", "{}前", "从{}起", "3月20日到{}", "定于{}开会", "{}9:00-11:00"))
_PLACES_PT = st.sampled_from(("{}", "{} às 15h", "até {}", "a partir de {}", "de 20 de março a {}", "fica para {}"))
NUMERALS = {number(text): text for tens in ("", "十", "二十", "三十", "四十") for one in "一二三四五六七八九"
            for text in (tens + one,)} | {10: "十", 20: "二十", 30: "三十", 40: "四十"}  # fmt: skip


def exists(month: int, day: int) -> bool:
    """Tell whether a day of some year is called so."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(2028, month)[1]


@given(st.integers(1, 14), st.integers(1, 45), _PLACES_ZH, st.booleans())
def test_a_chinese_day_is_one_if_and_only_if_some_year_has_it(month: int, day: int, place: str, spoken: bool) -> None:
    said = f"{NUMERALS[month]}月{NUMERALS[day]}日" if spoken else f"{month}月{day}日"
    assert (best(place.format(said), "zh") != "") is exists(month, day)


@given(st.integers(1, 12), st.integers(1, 45), _PLACES_PT, st.booleans())
def test_a_portuguese_day_is_one_if_and_only_if_some_year_has_it(
    month: int, day: int, place: str, figures: bool
) -> None:
    said = f"{day:02}/{month:02}/2028" if figures else f"{day} de {MONTHS[month - 1]}"
    assert (best(place.format(said), "pt") != "") is exists(month, day)


@given(st.integers(0, 40), st.integers(0, 99))
def test_a_time_is_one_if_and_only_if_a_clock_shows_it(hour: int, minute: int) -> None:
    shown = (hour < 24 and minute < 60) or (hour, minute) == (24, 0)
    assert (best(f"明天{hour}:{minute:02}", "zh") != "") is shown
    assert (best(f"明天{hour}点{minute}分", "zh") != "") is shown
    assert (best(f"amanhã às {hour}h{minute:02}", "pt") != "") is shown
    assert (best(f"amanhã às {hour}:{minute:02}", "pt") != "") is shown


@given(st.integers(0, 14), st.integers(0, 45))
def test_a_yearly_day_is_one_if_and_only_if_some_year_has_it(month: int, day: int) -> None:
    wanted = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}" if exists(month, day) else ""
    assert best(f"每年{month}月{day}日", "zh") == wanted
    if 1 <= month <= 12:
        assert best(f"todos os anos a {day} de {MONTHS[month - 1]}", "pt") == wanted


@given(st.integers(0, 60), st.sampled_from(range(7)))
def test_a_monthly_day_is_one_if_and_only_if_some_month_has_it(count: int, weekday: int) -> None:
    wanted = f"FREQ=MONTHLY;BYMONTHDAY={count}" if 1 <= count <= 31 else ""
    assert best(f"每月{count}号", "zh") == best(f"no dia {count} de cada mês", "pt") == wanted
    nth = f"FREQ=MONTHLY;BYDAY={count}{DAYS[weekday]}" if 1 <= count <= 5 else ""
    assert best(f"每月第{count}个周{'一二三四五六日'[weekday]}", "zh") == nth
    assert bool(best(f"每{count}天", "zh")) is bool(best(f"a cada {count} dias", "pt")) is (count > 0)


@given(st.integers(1, 60), st.sampled_from(range(7)), st.integers(2000, 2090))
def test_a_rule_comes_if_and_only_if_its_days_do(nth: int, weekday: int, year: int) -> None:
    now = datetime(year, 6, 1)  # noqa: DTZ001 - local time
    assume(nth < 53)
    assert comes(f"FREQ=YEARLY;BYDAY={nth}{DAYS[weekday]}", now)
    assert comes(f"FREQ=MONTHLY;BYDAY={nth}{DAYS[weekday]}", now) is (nth <= 5)
    assert comes(f"FREQ=MONTHLY;BYDAY=-{nth}{DAYS[weekday]}", now) is (nth <= 5)
    assert comes(f"FREQ=MONTHLY;BYMONTHDAY={nth}", now) is (nth <= 31)
    assert comes(f"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={nth}", now) is (nth <= 23)


def test_a_list_keeps_the_days_that_there_are() -> None:
    assert best("3月20日、2月30日、3月25日", "zh") == "2027-03-20 + 2027-03-25"
    found = read_dates("3月20日、2月30日", "zh", BEIJING)
    assert [date.text for date in found] == ["3月20日"]
    assert read_never("3月20日、2月30日", "zh", BEIJING) == [((6, 11), "")]
    assert read_never("每月32号交", "zh", BEIJING) == [((0, 5), "FREQ=MONTHLY;BYMONTHDAY=32")]
