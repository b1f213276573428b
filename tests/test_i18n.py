"""Whose language is whose, and how each language writes days and times."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.i18n import LOCALES, negotiate, translators


@pytest.fixture(scope="module")
def words():
    return translators()


@pytest.mark.parametrize(
    ("code", "locale"),
    [
        ("zh", "zh_Hans"), ("zh-hans", "zh_Hans"), ("zh-Hans-CN", "zh_Hans"), ("zh-cn", "zh_Hans"),
        ("zh_CN", "zh_Hans"), ("zh-hant", "zh_Hans"), ("zh-hk", "zh_Hans"), ("zh-hant-mo", "zh_Hans"),
        ("zh_Hans", "zh_Hans"), ("ZH", "zh_Hans"),
        ("pt", "pt"), ("pt-br", "pt"), ("pt-PT", "pt"), ("pt_MO", "pt"), ("PT-pt", "pt"),
        ("en", None), ("en-GB", None), ("fr", None), ("ru", None), ("id", None), ("xx", None), ("tlh", None),
        (None, None), ("", None), ("-", None), ("zh-", None), ("中文", None), ("pt-brasil-e-mais", None), ("p", None),
    ],
)  # fmt: skip
def test_a_language_code_finds_its_catalogue(code, locale):
    assert negotiate(code) == locale


@given(st.text(max_size=30) | st.from_regex(r"\A[a-zA-Z]{1,8}([-_][a-zA-Z0-9]{1,8}){0,3}\Z"))
def test_any_code_is_answered(code):
    assert negotiate(code) in (None, *LOCALES)


def test_the_two_languages_are_compiled(words):
    assert tuple(words) == LOCALES
    assert words["zh_Hans"]("today") == "今天"
    assert words["pt"]("today") == "hoje"
    assert [_.comma for _ in words.values()] == ["、", ", "]


def test_what_is_put_into_a_sentence_is_escaped_once(words):
    for _ in words.values():
        assert "<b>&lt;王&gt; &amp; 静</b>" in _("Owner: <b>{person}</b>", person="<王> & 静")
        assert "<b><i>x</i></b>" in _("Owner: <b>{person}</b>", person=Markup("<i>x</i>"))


@pytest.mark.parametrize(
    ("day", "chinese", "portuguese"),
    [
        (date(2026, 12, 18), "2026年12月18日（星期五）", "18 de dezembro de 2026 (sexta-feira)"),
        (date(2027, 3, 1), "2027年3月1日（星期一）", "1 de março de 2027 (segunda-feira)"),
        (date(2028, 2, 29), "2028年2月29日（星期二）", "29 de fevereiro de 2028 (terça-feira)"),
        # The week-based year is another one on these days.
        (date(2027, 1, 1), "2027年1月1日（星期五）", "1 de janeiro de 2027 (sexta-feira)"),
        (date(2025, 12, 30), "2025年12月30日（星期二）", "30 de dezembro de 2025 (terça-feira)"),
    ],
)
def test_a_day_in_full(words, day, chinese, portuguese):
    assert (words["zh_Hans"].day(day), words["pt"].day(day)) == (chinese, portuguese)


@pytest.mark.parametrize(
    ("hour", "minute", "chinese", "portuguese"),
    [(14, 0, "14:00", "14h00"), (0, 0, "00:00", "00h00"), (9, 5, "09:05", "09h05"), (23, 59, "23:59", "23h59")],
)
def test_a_time_of_day(words, hour, minute, chinese, portuguese):
    moment = datetime(2026, 12, 18, hour, minute)  # noqa: DTZ001 - a local time, as the reader's clock shows it
    assert (words["zh_Hans"].time(moment), words["pt"].time(moment)) == (chinese, portuguese)


@pytest.mark.parametrize(
    ("instant", "tz", "chinese", "portuguese"),
    [
        (datetime(2026, 12, 18, 6, tzinfo=UTC), "Asia/Shanghai",
         "2026年12月18日（星期五）14:00", "18 de dezembro de 2026 (sexta-feira), 14h00"),
        # The same instant is still the evening before in São Paulo, and may be the next day in Shanghai.
        (datetime(2026, 12, 18, 1, tzinfo=UTC), "America/Sao_Paulo",
         "2026年12月17日（星期四）22:00", "17 de dezembro de 2026 (quinta-feira), 22h00"),
        (datetime(2026, 12, 18, 16, tzinfo=UTC), "Asia/Macau",
         "2026年12月19日（星期六）00:00", "19 de dezembro de 2026 (sábado), 00h00"),
        # Lisbon: winter time ends on 28 March 2027 at 01:00, summer time on 31 October 2027 at 02:00.
        (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), "Europe/Lisbon",
         "2027年3月28日（星期日）00:59", "28 de março de 2027 (domingo), 00h59"),
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "Europe/Lisbon",
         "2027年3月28日（星期日）02:00", "28 de março de 2027 (domingo), 02h00"),
        (datetime(2027, 10, 31, 0, 59, tzinfo=UTC), "Europe/Lisbon",
         "2027年10月31日（星期日）01:59", "31 de outubro de 2027 (domingo), 01h59"),
        (datetime(2027, 10, 31, 1, 0, tzinfo=UTC), "Europe/Lisbon",
         "2027年10月31日（星期日）01:00", "31 de outubro de 2027 (domingo), 01h00"),
    ],
)  # fmt: skip
def test_an_instant_is_told_by_the_reader_s_clock(words, instant, tz, chinese, portuguese):
    assert words["zh_Hans"].moment(instant, tz) == chinese
    assert words["pt"].moment(instant, tz) == portuguese


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "tz", "all_day", "chinese", "portuguese"),
    [
        (at(2026, 12, 18, 6), at(2026, 12, 18, 9, 30), "Asia/Shanghai", False,
         "2026年12月18日（星期五）14:00–17:30", "18 de dezembro de 2026 (sexta-feira), 14h00–17h30"),
        (at(2026, 12, 18, 6), None, "Asia/Shanghai", False,
         "2026年12月18日（星期五）14:00", "18 de dezembro de 2026 (sexta-feira), 14h00"),
        # One day where it takes place, two for a reader elsewhere.
        (at(2026, 12, 18, 1), at(2026, 12, 18, 9), "America/Sao_Paulo", False,
         "2026年12月17日（星期四）22:00 – 2026年12月18日（星期五）06:00",
         "17 de dezembro de 2026 (quinta-feira), 22h00 – 18 de dezembro de 2026 (sexta-feira), 06h00"),
        (at(2027, 1, 13, 1), at(2027, 1, 14, 9), "Asia/Shanghai", False,
         "2027年1月13日（星期三）09:00 – 2027年1月14日（星期四）17:00",
         "13 de janeiro de 2027 (quarta-feira), 09h00 – 14 de janeiro de 2027 (quinta-feira), 17h00"),
        (at(2027, 1, 12, 16), at(2027, 1, 13, 16), "Asia/Shanghai", True,
         "2027年1月13日（星期三）", "13 de janeiro de 2027 (quarta-feira)"),
        (at(2027, 1, 12, 16), at(2027, 1, 14, 16), "Asia/Shanghai", True,
         "2027年1月13日（星期三） – 2027年1月14日（星期四）",
         "13 de janeiro de 2027 (quarta-feira) – 14 de janeiro de 2027 (quinta-feira)"),
        (at(2027, 1, 12, 16), None, "Asia/Shanghai", True,
         "2027年1月13日（星期三）", "13 de janeiro de 2027 (quarta-feira)"),
        # A day of 23 and one of 25 hours.
        (at(2027, 3, 28, 0), at(2027, 3, 28, 23), "Europe/Lisbon", True,
         "2027年3月28日（星期日）", "28 de março de 2027 (domingo)"),
        (at(2027, 10, 30, 23), at(2027, 11, 1, 0), "Europe/Lisbon", True,
         "2027年10月31日（星期日）", "31 de outubro de 2027 (domingo)"),
    ],
)  # fmt: skip
def test_a_period(words, start, end, tz, all_day, chinese, portuguese):
    assert words["zh_Hans"].period(start, end, tz, all_day=all_day) == chinese
    assert words["pt"].period(start, end, tz, all_day=all_day) == portuguese


def test_lists_on_a_phone_are_brief(words):
    start, end = at(2026, 12, 18, 6), at(2026, 12, 18, 9, 30)
    assert words["zh_Hans"].period(start, end, "Asia/Shanghai", brief=True) == "2026年12月18日（星期五）14:00–17:30"
    brief = words["pt"].period(start, end, "Asia/Shanghai", brief=True)
    assert brief == "18/12/2026 (sex.), 14h00–17h30"
    assert words["pt"].day(date(2027, 3, 1), brief=True) == "01/03/2027 (seg.)"


@pytest.mark.parametrize(
    ("sentence", "placed"),
    [
        ("No exchange is planned from now on.", None),
        ("There is no {code} on the plan. Please check the code: /tasks all and /next list them.", "/tasks@ponte_bot"),
        ("“{tz}” is no time zone I know. Please use a name such as Asia/Shanghai or Europe/Lisbon.", None),
    ],
)
def test_commands_in_a_sentence_bear_the_bots_name_in_groups(words, sentence, placed):
    for _ in words.values():
        said = _.in_group("ponte_bot")(sentence, code="/next", tz="/next")
        assert said.count("@ponte_bot") == (2 if placed else 0)
        assert placed is None or placed in said
        # What people wrote themselves stays as it is.
        assert "@" not in _(sentence, code="/next", tz="/next")
        assert _.command("next") == "/next"
        assert _.in_group("ponte_bot").command("tasks", "P1") == "/tasks@ponte_bot P1"
        assert "@" not in _.in_group("ponte_bot").to_copy()(sentence, code="/next", tz="/next")


def test_zones_have_names(words):
    assert [_.zone("Asia/Shanghai") for _ in words.values()] == ["中国时间", "Hora da China"]
    assert [_.zone("Europe/Lisbon") for _ in words.values()] == ["西欧时间", "Hora da Europa Ocidental"]
    assert [_.zone("UTC") for _ in words.values()] == ["UTC", "UTC"]
