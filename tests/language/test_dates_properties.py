"""What holds of every message: nothing raises, findings are in order, clocks change rightly."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dates_notation import BEIJING, LISBON, best
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import read_dates
from bot.language.moments.zh import words

WORDS_ZH = [
    *"一三十年月日号点分周下上前后到从每第个半天、和的，()差刻隔底晚内/-:",
    "12", "20", "3.", "周三", "星期", "截止", "小时", "明天", "2027", "年底", "春节", "农历", "三十", "最后", "以来",
    "T7", "9999", "0", "15:00", "北京", "时间", "UTC+8", *words.words(),
]  # fmt: skip
WORDS_PT = [
    "um", "dois", "3", "12", "20", "1/", "/", "-", ":", "de", "da", "dia", "mês", "ano", "semana", "segunda", "terça",
    "sexta-feira", "próxima", "último", "até", "desde", "entre", "a", "às", "as", "e", ",", "março", "mar", "2027",
    "15h", "há",
    "daqui", "meia", "hora", "horas", "todas", "cada", "fim", "manhã", "tarde", "em", "no", "para", "antes", "depois",
    "amanhã", "hoje", "quinze", "vinte", "quarto", "menos", "9999", "0", "Pequim",
    "(hora de Lisboa)", "UTC+9", "T15:00Z", "'27", "6.ª", "p.p.", "em ponto", "24h", "14h30/16h", "bimestre", "5.4.27",
    "2027/28", "à", "após", "outra", "sábados", "todos os meses", "0830", "12.22", "início", "todos os dias", "12h–",
]  # fmt: skip
MONTHS = (
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
    "dezembro",
)  # fmt: skip
# Both grammars are loaded here, so that no example pays for it within its deadline.
for _language in ("zh", "pt"):
    read_dates("明天, amanhã", _language, LISBON)
LANGUAGES = st.sampled_from(("zh", "pt"))
MESSAGES = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(WORDS_ZH), max_size=14).map("".join),
    st.lists(st.sampled_from(WORDS_PT), max_size=14).map(" ".join),
)
REFERENCES = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2080, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from((BEIJING.tzinfo, LISBON.tzinfo)),
)


def test_the_grammar_has_one_character_for_each_word() -> None:
    # Positions in the codes are positions in the tokens.
    assert {len(code) for code, _ in words.words().values()} == {1}


@given(MESSAGES, LANGUAGES, REFERENCES, st.booleans())
def test_findings_are_in_order_and_aware(text: str, lang: str, reference: datetime, past: bool) -> None:
    behind = 0
    for found in read_dates(text, lang, reference, past=past):
        first, last = found.span
        assert behind <= first < last <= len(text)
        assert found.text == text[first:last]
        behind = last
        for meaning in (found, *found.alternatives):
            for instant in (meaning.start, meaning.end):
                assert instant is None or instant.tzinfo is reference.tzinfo
            if meaning.start is not None and meaning.end is not None:
                assert meaning.start < meaning.end
            assert (meaning.open == "before") == (meaning.start is None and meaning.end is not None)
            assert meaning.grain


@given(MESSAGES, LANGUAGES)
def test_full_width_and_decomposed_accents_change_nothing(text: str, lang: str) -> None:
    text = unicodedata.normalize("NFKC", text)
    wide = "".join(chr(ord(char) + 0xFEE0) if char.isascii() and char.isalnum() else char for char in text)
    assert best(wide, lang) == best(text, lang)
    assert best(unicodedata.normalize("NFD", text), lang) == best(text, lang)


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [("下个礼拜三下午三点半", "下個禮拜三下午三點半"), ("两个钟头后", "兩個鐘頭後"), ("国庆节", "國慶節"),
    ("这个周末", "這個週末"),
     ("从3月20号开始", "從3月20號開始"), ("每个月第一个周一", "每個月第一個週一"), ("三天内", "三天內"), ("圣诞节",
     "聖誕節")],
)  # fmt: skip
def test_traditional_characters_change_nothing(simplified: str, traditional: str) -> None:
    assert best(traditional, "zh") == best(simplified, "zh") != ""


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.times(min_value=time(4)))
def test_written_dates_come_back(on: date, at: time) -> None:
    at = at.replace(second=0, microsecond=0)
    clock = f"{at.hour:02}:{at.minute:02}"
    wanted = f"{on:%Y-%m-%d} {clock}"
    for text in (
        f"{on.year}年{on.month}月{on.day}日 {clock}",
        f"{on:%Y-%m-%d} {clock}",
        f"{on.year}.{on.month}.{on.day} {clock}",
        f"{on.year}年{on.month}月{on.day}日（周{'一二三四五六日'[on.weekday()]}）{clock}",
    ):
        assert best(text, "zh") == wanted
    for text in (
        f"{on:%d/%m/%Y} {at.hour:02}h{at.minute:02}",
        f"{on:%d/%m/%Y} às {clock}",
        f"{on.day} de {MONTHS[on.month - 1]} de {on.year}, às {clock}",
        f"{on:%Y-%m-%d} {clock}",
    ):
        assert best(text, "pt") == wanted


@given(st.dates(date(2027, 3, 17), date(2028, 3, 16)))
def test_a_day_without_its_year_is_the_next_one(on: date) -> None:
    assert best(f"{on.month}月{on.day}日", "zh") == best(f"{on.day}/{on.month}", "pt") == f"{on:%Y-%m-%d}"


@given(REFERENCES, st.integers(1, 400))
def test_hours_pass_on_the_clock_of_the_world_and_days_on_the_wall(reference: datetime, count: int) -> None:
    (hours,) = read_dates(f"{count}小时后", "zh", reference)
    assert hours.start is not None
    passed = hours.start.astimezone(UTC) - reference.astimezone(UTC)
    assert abs(passed - timedelta(hours=count)) < timedelta(seconds=1)
    (days,) = read_dates(f"daqui a {count} dias", "pt", reference)
    instants = [days, *days.alternatives]
    assert reference.date() + timedelta(days=count) in [meaning.start.date() for meaning in instants if meaning.start]


SPRING = datetime(2027, 3, 27, 12, tzinfo=ZoneInfo("Europe/Lisbon"))
AUTUMN = datetime(2027, 10, 30, 12, tzinfo=ZoneInfo("Europe/Lisbon"))


def test_a_time_that_the_clocks_skip_is_an_hour_later() -> None:
    (found,) = read_dates("amanhã à 1h30 da madrugada", "pt", SPRING)
    assert found.start is not None
    assert found.start.isoformat() == "2027-03-28T02:30:00+01:00"


def test_a_time_that_comes_twice_has_both_readings() -> None:
    (found,) = read_dates("amanhã à 1h30 da madrugada", "pt", AUTUMN)
    assert [meaning.start.isoformat() for meaning in (found, *found.alternatives) if meaning.start] == [
        "2027-10-31T01:30:00+01:00",
        "2027-10-31T01:30:00+00:00",
    ]


def test_the_day_on_which_the_clocks_change_ends_at_midnight() -> None:
    (found,) = read_dates("amanhã", "pt", SPRING)
    until = found.until()
    assert found.start is not None
    assert until is not None
    assert until.isoformat() == "2027-03-29T00:00:00+01:00"
    assert until.astimezone(UTC) - found.start.astimezone(UTC) == timedelta(hours=23)


def test_offsets_follow_the_season() -> None:
    assert [read_dates(text, "pt", LISBON)[0].start.isoformat() for text in ("15 de janeiro", "15 de julho")] == [  # type: ignore[union-attr]
        "2028-01-15T00:00:00+00:00",
        "2027-07-15T00:00:00+01:00",
    ]


def test_a_naive_reference_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        read_dates("明天", "zh", datetime(2027, 3, 17))  # noqa: DTZ001 - the point of the test


def test_locales_are_languages() -> None:
    assert read_dates("明天", "zh_Hans", BEIJING) == read_dates("明天", "zh", BEIJING)
    assert read_dates("amanhã", "pt_PT", LISBON) == read_dates("amanhã", "pt", LISBON)


@pytest.mark.parametrize(
    "piece",
    [
        "明天",
        "3月",
        "从",
        "1/",
        "de ",
        "a",
        " ",
        "一个半",
        "às ",
        "0",
        "周一、",
        "é",
        "《",
        "每",
        "春节前三天",
        "今明两天",
        "两三",
        "世纪",
        "过",
        "(3日",
        "dia ",
        "3-5/",
        "quatro fevereiro inverno ",
        "2- 5/3 jun ",
        "dois mil e ",
    ],
)
def test_a_hostile_message_is_read_to_a_bound(piece: str) -> None:
    message = (piece * 4096)[:4096]
    assert len(read_dates(message, "zh", BEIJING)) <= 40
    assert len(read_dates(message, "pt", LISBON)) <= 40


@pytest.mark.parametrize("text", ["节后第一个工作日国庆那一周", "国庆后第三个工作日那一周"])
def test_a_week_is_counted_in_workdays_without_failing(text: str) -> None:
    read_dates(text, "zh", datetime(2026, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai")))
