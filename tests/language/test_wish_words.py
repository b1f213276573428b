"""What people type after /settings and /holidays."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.holidays import DaysSaid, read_days
from bot.language.wishes import Wish, read_wish

NOW = datetime(2026, 11, 30, 9, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
NIGHT = (time(22), time(7))


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("8:30", Wish("hour", hour=time(8, 30))),
        ("10点半", Wish("hour", hour=time(10, 30))),
        ("8h30", Wish("hour", hour=time(8, 30))),
        ("提醒时间 9点", Wish("hour", hour=time(9))),
        ("hora 10", Wish("hour", hour=time(10))),
        ("静默 22:00-7:00", Wish("quiet", quiet=NIGHT)),
        ("免打扰 22点到7点", Wish("quiet", quiet=NIGHT)),
        ("22:00–07:00", Wish("quiet", quiet=NIGHT)),
        ("silêncio das 22h00 às 7h00", Wish("quiet", quiet=NIGHT)),
        ("免打扰 无", Wish("quiet")),
        ("sem", None),
        ("暂停", Wish("mute")),
        ("暂停一周", Wish("mute", until=date(2026, 12, 7))),
        ("暂停到12月10日", Wish("mute", until=date(2026, 12, 10))),
        ("pausar 3 dias", Wish("mute", until=date(2026, 12, 3))),
        ("pausa até sexta", Wish("mute", until=date(2026, 12, 5))),
        ("恢复", Wish("resume")),
        ("retomar", Wish("resume")),
        ("fuso Lisboa", Wish("zone", zone="Europe/Lisbon")),
        ("时区 澳門", Wish("zone", zone="Asia/Macau")),
        ("双语", Wish("language", locales=("zh_Hans", "pt"))),
        ("语言 葡語", Wish("language", locales=("pt",))),
        ("zh e pt", Wish("language", locales=("zh_Hans", "pt"))),
        ("避开休息日", Wish("days_off", days_off=True)),
        ("遇休息日：照常", Wish("days_off")),
        ("dias de descanso: evitar", Wish("days_off", days_off=True)),
        ("dias não úteis: evitar", Wish("days_off", days_off=True)),
        ("Em dias não úteis: como habitualmente", Wish("days_off")),
        ("Em dias de descanso: como habitualmente", Wish("days_off")),
        ("feriados não", Wish("days_off")),
        ("休息日在家", None),
        ("25:00", None),
        ("静默 22:00-22:00", None),
        ("随便", None),
        ("horário", None),
    ],
)
def test_settings(text, wish):
    assert read_wish(text, ("zh_Hans",), NOW) == read_wish(text, ("pt",), NOW) == wish


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", DaysSaid()),
        ("CN", DaysSaid("CN")),
        ("葡萄牙 2027", DaysSaid("PT", 2027)),
        ("MO 2027-02-09", DaysSaid("MO", 2027, date(2027, 2, 9), date(2027, 2, 9))),
        ("CN 2027-02-14 off", DaysSaid("CN", 2027, date(2027, 2, 14), date(2027, 2, 14), True, False)),
        ("中国 2月14日到20日 放假", DaysSaid("CN", 2027, date(2027, 2, 14), date(2027, 2, 20), True, False)),
        ("中国 2027-02-14 调休上班", DaysSaid("CN", 2027, date(2027, 2, 14), date(2027, 2, 14), True, True)),
        ("24/12/2026 dia útil", DaysSaid(None, 2026, date(2026, 12, 24), date(2026, 12, 24), True, True)),
        ("PT 24/12/2026 repor", DaysSaid("PT", 2026, date(2026, 12, 24), date(2026, 12, 24), True, None)),
        ("春天 放假", DaysSaid(sets=True, working=False, unread="春天")),
    ],
)
def test_days_off(text, said):
    assert read_days(text, ("zh_Hans",), NOW) == said


# The first reading loads the grammar.
@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["zh_Hans", "pt"]))
def test_whatever_is_typed_is_read_or_not(text, lang):
    read_wish(text, (lang,), NOW)
    read_days(text, (lang,), NOW)
