"""Dates as offices write them: each way seen in real sheets, and what must not be guessed."""

# ruff: noqa: DTZ001 - what a sheet says has no zone

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.office_dates import is_unknown, read_deadline, read_span
from bot.language.office_moments import DateUnread, Moment


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("2027年1月15日", "2027-01-15"),
        ("2027年1月29日前", "2027-01-29"),
        ("2027年1月29日之前完成", "2027-01-29"),
        ("２０２７年１月２９日前", "2027-01-29"),
        ("2027年1月29日(含)前", "2027-01-29"),
        ("2027 年 1 月 29 日", "2027-01-29"),
        ("2026年12月底", "2026-12-31"),
        ("2027年4月底前", "2027-04-30"),
        ("2028年2月底", "2028-02-29"),
        ("2027年3月", "2027-03-31"),
        ("2027年3月上旬", "2027-03-10"),
        ("2027年3月中旬", "2027-03-20"),
        ("2027年2月下旬", "2027-02-28"),
        ("2027年底前", "2027-12-31"),
        ("2027年上半年", "2027-06-30"),
        ("2027年第一季度", "2027-03-31"),
        ("2027年1月至3月", "2027-03-31"),
        ("2027年1月5日—2月14日", "2027-02-14"),
        ("二〇二七年三月五日", "2027-03-05"),
        ("二零二七年十二月三十一日前", "2027-12-31"),
        ("2027.3.19", "2027-03-19"),
        ("2027-03-12", "2027-03-12"),
        ("2026/12/15", "2026-12-15"),
        ("20270312", "2027-03-12"),
        ("2027-03", "2027-03-31"),
        ("11/12/2026", "2026-12-11"),
        ("11-12-2026", "2026-12-11"),
        ("11.12.26", "2026-12-11"),
        ("18 de dezembro de 2026", "2026-12-18"),
        ("1.º de março de 2027", "2027-03-01"),
        ("18-dez-2026", "2026-12-18"),
        ("até 31 de março de 2027", "2027-03-31"),
        ("até ao dia 31/03/2027", "2027-03-31"),
        ("sexta-feira, 18 de dezembro de 2026", "2026-12-18"),
        ("março de 2027", "2027-03-31"),
        ("até ao final de fevereiro de 2027", "2027-02-28"),
        ("1.ª quinzena de março de 2027", "2027-03-15"),
        ("2.º trimestre de 2027", "2027-06-30"),
        ("primeiro semestre de 2027", "2027-06-30"),
        ("fim de 2027", "2027-12-31"),
        ("03/2027", "2027-03-31"),
        (datetime(2027, 3, 19), "2027-03-19"),
        (date(2027, 3, 19), "2027-03-19"),
        (46465, "2027-03-19"),
        (20270319, "2027-03-19"),
        ("2027年3月5日24:00前", "2027-03-05"),
        ("2027年3月5日（星期五）", "2027-03-05"),
    ],
)
def test_a_day_as_the_last_that_counts(said, on):
    assert read_deadline(said) == Moment(date.fromisoformat(on))


@pytest.mark.parametrize(
    ("said", "at_time"),
    [
        ("2026年12月18日（星期五）14：00", time(14)),
        ("2026年12月18日下午2点半前", time(14, 30)),
        ("2026年12月18日14时05分", time(14, 5)),
        ("18/12/2026 14h00", time(14)),
        ("18/12/2026, às 14h", time(14)),
        ("18 de dezembro de 2026 às 9:30", time(9, 30)),
        ("2026-12-18T14:00:00", time(14)),
        ("2026-12-18 2:00 PM", time(14)),
        (datetime(2026, 12, 18, 14, 0), time(14)),
    ],
)
def test_a_deadline_with_its_minute(said, at_time):
    assert read_deadline(said) == Moment(date(2026, 12, 18), at_time)


@pytest.mark.parametrize(
    "said",
    [
        *("长期", "長期", "长期推进", "持续推进", "常态化", "不限", "无", "—", "n/a"),
        *("contínuo", "Contínua", "permanente", "sem prazo", "nenhum"),
    ],
)
def test_no_deadline(said):
    assert read_deadline(said) is None
    assert not is_unknown(said)


@pytest.mark.parametrize("said", [None, "", "  ", "待定", "时间待定", "a definir", "A confirmar"])
def test_nothing_said_yet(said):
    assert is_unknown(said)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("3月5日", DateUnread.NO_YEAR),
        ("12月底", DateUnread.NO_YEAR),
        ("5 de março", DateUnread.NO_YEAR),
        ("2027年3月初", DateUnread.VAGUE),
        ("meados de março de 2027", DateUnread.VAGUE),
        ("2027年2月30日", DateUnread.IMPOSSIBLE),
        ("31/02/2027", DateUnread.IMPOSSIBLE),
        ("12/18/2026", DateUnread.IMPOSSIBLE),
        ("2027年3月5日 25:00", DateUnread.IMPOSSIBLE),
        ("2027年13月", DateUnread.IMPOSSIBLE),
        ("2026年12月18日(星期六)", DateUnread.WEEKDAY),
        ("尽快", DateUnread.UNCLEAR),
        ("2027年3月、5月", DateUnread.UNCLEAR),
        ("14:00", DateUnread.UNCLEAR),
        (3, DateUnread.UNCLEAR),
        (float("inf"), DateUnread.UNCLEAR),
        (True, DateUnread.UNCLEAR),
    ],
)
def test_what_is_not_guessed(said, reason):
    with pytest.raises(DateUnread) as refused:
        read_deadline(said)
    assert refused.value.reason == reason


def test_the_order_of_day_and_month_is_not_guessed_in_a_chinese_sheet():
    assert read_deadline("5/3/2027") == Moment(date(2027, 3, 5))
    with pytest.raises(DateUnread, match=DateUnread.AMBIGUOUS):
        read_deadline("5/3/2027", day_first=False)
    assert read_deadline("12/18/2026", day_first=False) == Moment(date(2026, 12, 18))
    assert read_deadline("18/12/2026", day_first=False) == Moment(date(2026, 12, 18))
    assert read_deadline("5/5/2027", day_first=False) == Moment(date(2027, 5, 5))


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        ("2027/01/13 09:00", "2027/01/14 17:00", ("2027-01-13T09:00", "2027-01-14T17:00")),
        ("13/01/2027 09h00", "14/01/2027 17h00", ("2027-01-13T09:00", "2027-01-14T17:00")),
        ("13/01/2027 09h00", "17h00", ("2027-01-13T09:00", "2027-01-13T17:00")),
        ("13/01/2027 09h00", time(17), ("2027-01-13T09:00", "2027-01-13T17:00")),
        ("2027年1月13日—14日", None, ("2027-01-13", "2027-01-14")),
        ("2027年1月13日至2月14日", "", ("2027-01-13", "2027-02-14")),
        ("2027.1.13-1.14", None, ("2027-01-13", "2027-01-14")),
        ("2027.1.13-14", None, ("2027-01-13", "2027-01-14")),
        ("2027-01-13 - 2027-01-14", None, ("2027-01-13", "2027-01-14")),
        ("2027年1月13日 14:00—17:30", None, ("2027-01-13T14:00", "2027-01-13T17:30")),
        ("2027年1月13日上午9时至下午5时", None, ("2027-01-13T09:00", "2027-01-13T17:00")),
        ("13-14/01/2027", None, ("2027-01-13", "2027-01-14")),
        ("13/01 a 14/02/2027", None, ("2027-01-13", "2027-02-14")),
        ("13 a 14 de janeiro de 2027", None, ("2027-01-13", "2027-01-14")),
        ("de 13 de janeiro a 14 de fevereiro de 2027", None, ("2027-01-13", "2027-02-14")),
        ("13/01/2027, das 9h00 às 12h30", None, ("2027-01-13T09:00", "2027-01-13T12:30")),
        ("2027-01-13", None, ("2027-01-13", None)),
        (datetime(2027, 1, 13, 9), "14日", ("2027-01-13T09:00", "2027-01-14")),
        ("2027年1月13日 22:00", "24:00", ("2027-01-13T22:00", "2027-01-14T00:00")),
    ],
)
def test_spans(start, end, wanted):
    def said(moment):
        if moment is None:
            return None
        return moment.on.isoformat() + (f"T{moment.at_time:%H:%M}" if moment.at_time is not None else "")

    begin, finish = read_span(start, end)
    assert (said(begin), said(finish)) == wanted


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        ("2027年3月", None, DateUnread.VAGUE),
        ("2027年3月初", None, DateUnread.VAGUE),
        ("1月13日", "2027-01-14", None),
        ("1月13日", None, DateUnread.NO_YEAR),
        ("2027-01-14", "2027-01-13", DateUnread.ORDER),
        ("2027-01-14 14:00", "9:00", DateUnread.ORDER),
        ("2027-01-13—14", "2027-01-15", DateUnread.UNCLEAR),
        ("14:00", None, DateUnread.UNCLEAR),
    ],
)
def test_spans_that_are_not_sure(start, end, reason):
    if reason is None:
        assert read_span(start, end) == (Moment(date(2027, 1, 13)), Moment(date(2027, 1, 14)))
        return
    with pytest.raises(DateUnread) as refused:
        read_span(start, end)
    assert refused.value.reason == reason


_MONTHS = (
    *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
    *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
)
_WAYS = (
    lambda d: f"{d.year}年{d.month}月{d.day}日",
    lambda d: f"{d.year}年{d.month:02}月{d.day:02}日前",
    lambda d: f"{d.year}.{d.month}.{d.day}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: f"{d:%d/%m/%Y}",
    lambda d: f"{d.day} de {_MONTHS[d.month - 1]} de {d.year}",
    lambda d: f"{d.year}年{d.month}月{d.day}日（星期{'一二三四五六日'[d.weekday()]}）",
    lambda d: (d - date(1899, 12, 30)).days,
)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(_WAYS))
def test_every_day_comes_back_from_every_way_of_writing_it(on, way):
    assert read_deadline(way(on)) == Moment(on)


_TIMES = (lambda t: f"{t:%H:%M}", lambda t: f"{t:%H}h{t:%M}", lambda t: f"{t.hour}时{t.minute}分")


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)),
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)),
    st.sampled_from(_WAYS[2:6]),
    st.sampled_from(_TIMES),
    st.booleans(),
)
def test_every_span_comes_back(one, other, day, hour, one_cell):
    start, end = sorted((one.replace(second=0, microsecond=0), other.replace(second=0, microsecond=0)))
    said = [f"{day(moment.date())} {hour(moment.time())}" for moment in (start, end)]
    got = read_span("—".join(said)) if one_cell else read_span(*said)
    assert got == (Moment(start.date(), start.time()), Moment(end.date(), end.time()))


@given(
    st.text(alphabet="0123456789年月日号前底初—-/.: hàeadmrçoz至到一十()星期五上下午半", max_size=24)
    | st.text(max_size=12)
)
def test_whatever_a_cell_says_it_is_read_or_refused(text):
    for read in (read_deadline, read_span):
        try:
            read(text)
        except DateUnread as refused:
            assert refused.reason.startswith("date_")
