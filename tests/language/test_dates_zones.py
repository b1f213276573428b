"""Times of another place, in both languages; the references are those of `dates_notation`.

Lisbon is at UTC+0 on these days, Beijing at UTC+8; what comes out is in the zone of the reader.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from dates_notation import LISBON, every

from bot.language.dates import read_dates
from bot.language.moments.zones import without_zone

IN_LISBON = """
às 15h hora de Macau = 2027-03-18 07:00
19 de março, das 17h às 19h (hora de Pequim) = 2027-03-19 09:00 .. 2027-03-19 11:00
hora de Pequim: 19/3 às 17h30 = 2027-03-19 09:30
até sexta às 18h (hora de Pequim) = .. 2027-03-19 10:00
sexta às 15h de Luanda = 2027-03-19 14:00 | 2027-03-19 15:00
amanhã às 17h em Pequim = 2027-03-18 09:00 | 2027-03-18 17:00
sexta às 15h em Lisboa = 2027-03-19 15:00
3/4 às 10h UTC+8 = 2027-04-03 03:00
sexta às 18h CET = 2027-03-19 17:00
2027-03-20T15:00:00Z = 2027-03-20 15:00:00
2027-03-20T15:00+08:00 = 2027-03-20 07:00
2027-03-20T15:00:00-03:00 = 2027-03-20 18:00:00
videoconferência às 9h em Lisboa / 17h em Pequim = 2027-03-18 09:00 | 2027-03-17 17:00
sexta às 15h (hora de Lisboa), 23h (hora de Pequim) = 2027-03-19 15:00
Amanhã às 15h, Macau apresenta o relatório = 2027-03-18 15:00
fica a uma hora de Lisboa = PT1H
dia 20, hora de Pequim = 2027-03-20
todas as quartas às 15h (hora de Pequim) = FREQ=WEEKLY;BYDAY=WE;BYHOUR=7
às quartas, das 3h30 às 5h da manhã, hora de Pequim = FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=30
todos os dias às 9h em Pequim = FREQ=DAILY;BYHOUR=1 | FREQ=DAILY;BYHOUR=9
no dia 1 de cada mês às 6h da manhã (hora de Pequim) = FREQ=MONTHLY;BYMONTHDAY=1;BYHOUR=6
"""

IN_BEIJING = """
北京时间下午三点 = 2027-03-17 15:00
3月20日里斯本时间10:30 = 2027-03-20 18:30
下周五下午三点（里斯本时间） = 2027-03-26 23:00
3月20日下午三点（里斯本） = 2027-03-20 23:00
葡萄牙时间周五中午前 = .. 2027-03-19 20:00
明天里斯本時間上午九點、北京時間下午五點開會 = 2027-03-18 17:00
3月20日15:00-16:00 UTC+1 = 2027-03-20 22:00 .. 2027-03-20 23:00
2027-03-20T07:00Z = 2027-03-20 15:00
每周三里斯本时间上午十点 = FREQ=WEEKLY;BYDAY=WE;BYHOUR=18
下次开会时间周五下午三点 = 2027-03-19 15:00
每周三里斯本时间上午9点 = FREQ=WEEKLY;BYDAY=WE;BYHOUR=17
每周三20:30（里斯本时间） = FREQ=WEEKLY;BYDAY=TH;BYHOUR=4;BYMINUTE=30
每天里斯本时间9点和15点 = FREQ=DAILY;BYHOUR=17,23
每月第一个周一里斯本时间10点 = FREQ=MONTHLY;BYDAY=1MO;BYHOUR=18
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" = ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "wanted"), rows(IN_LISBON))
def test_read_in_lisbon(text: str, wanted: str) -> None:
    assert every(text, "pt") == wanted


@pytest.mark.parametrize(("text", "wanted"), rows(IN_BEIJING))
def test_read_in_beijing(text: str, wanted: str) -> None:
    assert every(text, "zh") == wanted


@pytest.mark.parametrize(
    ("text", "rest", "zone"),
    [
        ("3月20日14:00（里斯本时间）", "3月20日14:00", "Europe/Lisbon"),
        ("3月20日 14:00 澳門時間", "3月20日 14:00", "Asia/Macau"),
        ("20/3 às 14h (hora de Pequim)", "20/3 às 14h", "Asia/Shanghai"),
        ("sexta às 14h Luanda", "sexta às 14h", "Africa/Luanda"),
        ("20/3 14h UTC", "20/3 14h", "UTC"),
        ("20/3 14h UTC+8", "20/3 14h", "Etc/GMT-8"),
        ("20/3 14h UTC+5:30", "20/3 14h UTC+5:30", None),
        ("sexta às 14h", "sexta às 14h", None),
    ],
)
def test_a_zone_is_parted_from_the_words_of_a_new_time(text: str, rest: str, zone: str | None) -> None:
    assert without_zone(text) == (rest, zone)


def test_the_text_of_a_time_holds_its_zone() -> None:
    said = read_dates("A reunião é sexta às 17h (hora de Pequim), online.", "pt", LISBON)
    assert [found.text for found in said] == ["sexta às 17h (hora de Pequim)"]


def test_a_zone_between_two_times_is_that_of_the_first() -> None:
    said = read_dates("Às 15h (hora de Pequim) 16h30 na sala 2", "pt", LISBON)
    assert [found.text for found in said] == ["Às 15h (hora de Pequim)", "16h30"]


def test_a_day_is_counted_from_where_one_writes() -> None:
    late = datetime(2027, 3, 17, 22, tzinfo=ZoneInfo("Europe/Lisbon"))
    assert every("amanhã às 9h30 (hora de Pequim)", "pt", late).startswith("2027-03-18 01:30")


def test_summer_time_is_that_of_the_place() -> None:
    assert every("5月20日里斯本时间10:30", "zh") == "2027-05-20 17:30"
