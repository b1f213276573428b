"""What is to be said, and when, as people type it after /remind."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.ahead import read_ahead
from bot.language.memos import When, read_memo

SHANGHAI = ZoneInfo("Asia/Shanghai")
# A Monday.
NOW = datetime(2026, 11, 30, 9, 5, tzinfo=SHANGHAI)


def read(text: str, lang: str = "zh_Hans", now: datetime = NOW):
    return read_memo(text, (lang,), now, time(9))


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("明天下午3点 交材料", "2026-12-01 15:00", "交材料"),
        ("明天下午3点：交材料", "2026-12-01 15:00", "交材料"),
        ("提醒我明天下午3点开会", "2026-12-01 15:00", "开会"),
        ("明天下午3点提醒大家开会", "2026-12-01 15:00", "开会"),
        ("請提醒我們明天下午3點開會", "2026-12-01 15:00", "開會"),
        ("交12月18日会议的材料 明天下午3点", "2026-12-01 15:00", "交12月18日会议的材料"),
        ("12月5日 15:00 准备E2的名单", "2026-12-05 15:00", "准备E2的名单"),
        ("30分钟后 开会", "2026-11-30 09:35", "开会"),
        ("2小时 开会", "2026-11-30 11:05", "开会"),
        ("周五前 交T7材料", "2026-12-04 09:00", "交T7材料"),
        ("下周 交", "2026-12-07 09:00", "交"),
        ("明天下午 交材料", "2026-12-01 14:00", "交材料"),
        ("明天9点到11点 开会", "2026-12-01 09:00", "开会"),
        ("sexta 10h enviar ata", "2026-12-04 10:00", "enviar ata"),
        ("sexta-feira, 10h: enviar ata", "2026-12-04 10:00", "enviar ata"),
        ("lembra-me amanhã às 10h de enviar a ata", "2026-12-01 10:00", "enviar a ata"),
        ("enviar a ata na sexta às 10h", "2026-12-04 10:00", "enviar a ata"),
        ("enviar a ata até sexta", "2026-12-04 09:00", "enviar a ata"),
        ("daqui a uma hora ligar ao João", "2026-11-30 10:05", "ligar ao João"),
        ("segunda preparar o relatório de sexta", "2026-12-07 09:00", "preparar o relatório de sexta"),
        ("18/12/2026 14h00 fórum", "2026-12-18 14:00", "fórum"),
    ],
)
def test_once(text, at, words):
    for lang in ("zh_Hans", "pt"):
        wanted = read(text, lang)
        assert (wanted.words, wanted.times[0]) == (words, When(datetime.fromisoformat(at))), lang


@pytest.mark.parametrize(
    ("text", "rrule", "words"),
    [
        ("每周一9点 周报", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9", "周报"),
        ("todas as segundas às 9h relatório", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9", "relatório"),
        ("每月25日 月报", "FREQ=MONTHLY;BYMONTHDAY=25", "月报"),
    ],
)
def test_again_and_again(text, rrule, words):
    wanted = read(text)
    assert (wanted.words, wanted.times) == (words, (When(rrule=rrule),))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("明天上午 交材料", "2026-12-01 09:00"),
        ("明早 交材料", "2026-12-01 09:00"),
        ("下周一上午 交材料", "2026-12-07 09:00"),
        ("明晚 交材料", "2026-12-01 18:00"),
        ("amanhã de manhã enviar", "2026-12-01 09:00"),
        ("amanhã à noite enviar", "2026-12-01 18:00"),
        ("amanhã das 8h às 11h enviar", "2026-12-01 08:00"),
    ],
)
def test_a_part_of_a_day_is_at_the_usual_hour_in_it(text, at):
    for lang in ("zh_Hans", "pt"):
        assert read(text, lang).times[0] == When(datetime.fromisoformat(at)), lang


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("今天 交材料", (11, 14, 17)),
        ("今天上午 交材料", (11,)),
        ("hoje enviar a ata", (11, 14, 17)),
        ("hoje à tarde enviar a ata", (14,)),
        ("no último dia do mês enviar a ata", (11, 14, 17)),
    ],
)
def test_of_a_day_whose_usual_hour_is_past_what_is_left_is_offered(text, hours):
    ten = datetime(2026, 11, 30, 10, 20, tzinfo=SHANGHAI)
    for lang in ("zh_Hans", "pt"):
        assert [when.at.hour for when in read(text, lang, ten).times] == list(hours), lang


def test_of_a_week_that_has_begun_what_is_left_is_offered():
    assert [when.at.day for when in read("本周 交材料").times] == [1, 4]
    assert [when.at.day for when in read("本周 交材料", now=NOW.replace(day=3, month=12)).times] == [4]


def test_late_in_the_evening_nothing_is_left_of_the_day():
    late = datetime(2026, 11, 30, 21, 20, tzinfo=SHANGHAI)
    assert read("今天 交材料", now=late).times == (When(datetime(2026, 11, 30, 9)),)  # noqa: DTZ001


def test_an_hour_that_does_not_exist_is_no_length():
    for text in ("às 25h enviar a ata", "25点 交材料"):
        for lang in ("zh_Hans", "pt"):
            assert read(text, lang).times == (), text


@pytest.mark.parametrize(
    ("text", "code", "length", "words"),
    [
        ("T7截止前两天 催一下", "T7", "P2D", "催一下"),
        ("T7到期前3天催进度", "T7", "P3D", "催进度"),
        ("催孙丽交稿 T7完成时限前一周", "T7", "P1W", "催孙丽交稿"),
        ("提前两天提醒我T7", "T7", "P2D", ""),
        ("T7提前两天", "T7", "P2D", ""),
        ("E2开始前1小时 打开会议室", "E2", "PT1H", "打开会议室"),
        ("E2前一天 确认车辆", "E2", "P1D", "确认车辆"),
        ("E2之前半小时 签到", "E2", "PT30M", "签到"),
        ("dois dias antes do prazo da T7 insistir", "T7", "P2D", "insistir"),
        ("2 dias antes da E2 confirmar o transporte", "E2", "P2D", "confirmar o transporte"),
        ("uma hora antes do início da E2: abrir a sala", "E2", "PT1H", "abrir a sala"),
        ("confirmar o transporte um dia antes da E2", "E2", "P1D", "confirmar o transporte"),
        ("uma semana antes de T7 pedir o rascunho", "T7", "P1W", "pedir o rascunho"),
        ("E2 5 horas antes", "E2", "PT5H", ""),
        ("T7 dois dias antes enviar a ata", "T7", "P2D", "enviar a ata"),
        ("E2, com 2 horas de antecedência, reservar a sala", "E2", "PT2H", "reservar a sala"),
    ],
)
def test_so_long_before_an_item(text, code, length, words):
    found = read_ahead(text, NOW)
    assert found is not None
    assert (found.code, found.length, found.words) == (code, length, words)


@pytest.mark.parametrize(
    "text",
    [
        "明天下午3点 交T7材料",
        "周五前 交T7材料",
        "30分钟后 开会",
        "T7两天后 催",
        "sexta 10h enviar ata da E2",
        "前两天的会 T7",
    ],
)
def test_what_is_not_so_long_before_an_item(text):
    assert read_ahead(text, NOW) is None


def test_two_usual_readings():
    assert [when.at for when in read("8点 开会").times] == [datetime(2026, 12, 1, 8), datetime(2026, 11, 30, 20)]  # noqa: DTZ001


def test_past_today_the_reading_that_is_to_come_counts():
    assert read("hoje 8h x", "pt").times == (When(datetime(2026, 11, 30, 20)),)  # noqa: DTZ001
    # Where there is no other, it comes back as it is, to be told that it is past.
    assert read("昨天 交").times == (When(datetime(2026, 11, 29, 9)),)  # noqa: DTZ001


def test_no_time_and_no_words():
    assert read("交材料") == read_memo("交材料", ("pt",), NOW, time(9))
    assert read("交材料").times == () and read("交材料").words == "交材料"
    assert read("明天").words == "" and read("amanhã").words == ""


def test_hours_pass_in_the_world_where_the_clock_is_put_forward():
    lisbon = ZoneInfo("Europe/Lisbon")
    found = read("3 horas ligar", "pt", datetime(2027, 3, 28, 0, 30, tzinfo=lisbon))
    assert found.times == (When(datetime(2027, 3, 28, 4, 30)),)  # noqa: DTZ001


# The first reading loads the grammar.
@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["zh_Hans", "pt"]))
def test_whatever_is_typed_its_words_are_kept_in_order(text, lang):
    wanted = read(text, lang)
    letters = iter(text)
    assert all(letter in letters for letter in wanted.words if not letter.isspace())
    assert len(wanted.times) <= 3


@pytest.mark.parametrize(
    ("text", "never", "words"),
    [
        ("每年2月30日 催", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "催"),
        ("每月32号9点 催", "FREQ=MONTHLY;BYMONTHDAY=32;BYHOUR=9", "催"),
        ("每0天 催", "FREQ=DAILY;INTERVAL=0", "催"),
        ("2月30日 交明天的材料", "", "交明天的材料"),
        ("no dia 32 de cada mês enviar a ata", "FREQ=MONTHLY;BYMONTHDAY=32", "enviar a ata"),
        ("enviar a ata a 30 de fevereiro", "", "enviar a ata"),
        ("amanhã às 25h ligar", "", "ligar"),
    ],
)
def test_a_time_that_never_comes(text, never, words):
    wanted = read(text)
    assert (wanted.times, wanted.never, wanted.words) == ((), never, words)


def test_a_time_that_comes_counts_before_one_that_does_not():
    wanted = read("明天9点 改2月30日的表")
    assert (wanted.never, wanted.words) == (None, "改2月30日的表")
