"""Every day goes with every time in every frame, every recurrence with every hour, every beginning with every end.

The reference is Wednesday 17 March 2027, 10:00, in Beijing and Lisbon.
"""

from __future__ import annotations

from datetime import date, timedelta

from dates_notation import best
from hypothesis import example, given
from hypothesis import strategies as st

DAYS_ZH = {
    "今天": 17, "明天": 18, "后天": 19, "大后天": 20, "周五": 19, "下周五": 26, "本周五": 19, "星期五": 19, "週五": 19,
    "3月26日": 26, "3月26号": 26, "三月二十六日": 26, "2027年3月26日": 26, "26日": 26, "本月26日": 26, "三天后": 20,
    "下周五（3月26日）": 26, "3月26日（周五）": 26, "3月26日(下周五)": 26, "3月26日，星期五，": 26, "月底最后一天": 31,
}  # fmt: skip
FIGURES_ZH = {"2027.3.26": 26, "2027-03-26": 26, "3/26": 26, "2027/3/26": 26}
TIMES_ZH = {
    "": "", "上午9点": "09:00", "上午九点半": "09:30", "下午3:30": "15:30", "下午三点": "15:00", "晚上8点": "20:00",
    "中午12点": "12:00", "下午两点一刻": "14:15", "上午9:00整": "09:00", "早上八点": "08:00",
}  # fmt: skip
FIGURED_ZH = {"15:00": "15:00", "15时30分": "15:30", "14点": "14:00", "９：３０": "09:30"}
FRAMES_ZH = {
    "{}": 0, "{}开会": 0, "定于{}召开": 0, "（{}）": 0, "在{}举行": 0, "{}前": -1, "{}之前": -1, "请于{}前反馈": -1,
    "截止到{}": -1, "最晚{}": -1, "{}起": 1, "从{}开始": 1,
}  # fmt: skip
DAYS_PT = {
    "hoje": 17, "amanhã": 18, "depois de amanhã": 19, "sexta": 19, "sexta-feira": 19, "próxima sexta": 19,
    "6.ª feira": 19, "26 de março": 26, "dia 26 de março": 26, "26/03/2027": 26, "26/03": 26, "26-03-2027": 26,
    "26.03.2027": 26, "dia 26": 26, "sexta-feira, 26 de março": 26, "26 de março (sexta-feira)": 26, "26 mar. 2027": 26,
    "26 de marco": 26, "terca-feira": 23, "quarta da próxima semana": 24,
}  # fmt: skip
TIMES_PT = {
    "": "", " às 9h": "09:00", " às 9h30": "09:30", " às 15:30": "15:30", " às três e meia da tarde": "15:30",
    " ao meio-dia": "12:00", " às 8 da noite": "20:00", " pelas 14h30": "14:30", ", 15h30": "15:30", " as 15h": "15:00",
}  # fmt: skip
FRAMES_PT = {
    "{}": 0, "a reunião é {}": 0, "({})": 0, "Data: {}": 0, "até {}": -1, "enviar até {}, por favor": -1,
    "a partir de {}": 1,
}  # fmt: skip


def wanted(day: int, time: str, kind: int) -> set[str]:
    on = date(2027, 3, day)
    if time:
        at = f"{on} {time}"
        return {{0: at, -1: f".. {at}", 1: f"{at} .."}[kind]}
    return {{0: f"{on}", -1: f".. {on + timedelta(days=1)}", 1: f"{on} .."}[kind]}


@given(*(st.sampled_from(list(kind)) for kind in (DAYS_ZH, {**TIMES_ZH, **FIGURED_ZH}, FRAMES_ZH)))
@example("下周五（3月26日）", "", "{}前")
@example("3月26日", "15时30分", "{}之前")
@example("明天", "上午9:00整", "{}前")
def test_days_and_times_in_chinese(day: str, time: str, frame: str) -> None:
    time_of = {**TIMES_ZH, **FIGURED_ZH}
    assert best(frame.format(day + time), "zh") in wanted(DAYS_ZH[day], time_of[time], FRAMES_ZH[frame])


@given(*(st.sampled_from(list(kind)) for kind in (FIGURES_ZH, {**TIMES_ZH, **FIGURED_ZH}, FRAMES_ZH)))
def test_days_in_figures_and_times_in_chinese(day: str, time: str, frame: str) -> None:
    written = f"{day} {time}".strip()
    assert best(frame.format(written), "zh") in wanted(
        FIGURES_ZH[day], {**TIMES_ZH, **FIGURED_ZH}[time], FRAMES_ZH[frame]
    )


@given(*(st.sampled_from(list(kind)) for kind in (DAYS_PT, TIMES_PT, FRAMES_PT)))
def test_days_and_times_in_portuguese(day: str, time: str, frame: str) -> None:
    assert best(frame.format(day + time), "pt") in wanted(DAYS_PT[day], TIMES_PT[time], FRAMES_PT[frame])


RULES_ZH = {
    "每天": "FREQ=DAILY", "每周三": "FREQ=WEEKLY;BYDAY=WE", "每周一、三、五": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "每个工作日": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "每两周的周二": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "每月5日和20日": "FREQ=MONTHLY;BYMONTHDAY=5,20", "每月第一个周一": "FREQ=MONTHLY;BYDAY=1MO",
    "每月底": "FREQ=MONTHLY;BYMONTHDAY=-1", "每年5月30日": "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=30",
    "每月最后一个工作日": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "每隔一天": "FREQ=DAILY;INTERVAL=2",
    "每季度最后一个周五": "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=-1FR",
    "每年五月第二个星期日": "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
}  # fmt: skip
HOURS_ZH = {
    "": "", "上午9点": ";BYHOUR=9", "上午九点半": ";BYHOUR=9;BYMINUTE=30", "15:00": ";BYHOUR=15",
    "，下午2点": ";BYHOUR=14", "下午3点到5点": ";BYHOUR=15", "9:00-10:30": ";BYHOUR=9", "下午": "",
    "上午9点前": ";BYHOUR=9",
}  # fmt: skip
FRAMES_OF_RULES_ZH = ("{}", "{}例会", "提醒我{}交周报", "{}，三楼", "会议{}召开")
RULES_PT = {
    "todos os dias": "FREQ=DAILY", "diariamente": "FREQ=DAILY", "todas as segundas": "FREQ=WEEKLY;BYDAY=MO",
    "às terças e quintas": "FREQ=WEEKLY;BYDAY=TU,TH", "no dia 5 de cada mês": "FREQ=MONTHLY;BYMONTHDAY=5",
    "na última sexta de cada mês": "FREQ=MONTHLY;BYDAY=-1FR", "mensalmente no dia 10": "FREQ=MONTHLY;BYMONTHDAY=10",
    "de 15 em 15 dias, à quarta": "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "a cada três dias": "FREQ=DAILY;INTERVAL=3",
    "no último dia útil de cada mês": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "todos os anos a 30 de maio": "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=30", "aos sábados": "FREQ=WEEKLY;BYDAY=SA",
    "no primeiro dia útil de cada trimestre": "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    "no segundo domingo de maio de cada ano": "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
}  # fmt: skip
HOURS_PT = {
    "às 9h": ";BYHOUR=9", "às 9h30": ";BYHOUR=9;BYMINUTE=30", "pelas 14h": ";BYHOUR=14", "ao meio-dia": ";BYHOUR=12",
    "às três da tarde": ";BYHOUR=15", "às 8 da noite": ";BYHOUR=20",
}  # fmt: skip
LATER_HOURS_PT = {"": "", "de manhã": "", "das 9h às 10h30": ";BYHOUR=9", "entre as 14h e as 16h": ";BYHOUR=14"}
FRAMES_OF_RULES_PT = ("{}", "lembra-me {} de enviar o relatório", "{}, na sede", "Reunimos {}.")


@given(*(st.sampled_from(list(kind)) for kind in (RULES_ZH, HOURS_ZH, FRAMES_OF_RULES_ZH)))
@example("每月底", "下午3点到5点", "{}")
@example("每周一、三、五", "", "{}，三楼")
def test_recurrences_and_hours_in_chinese(rule: str, hour: str, frame: str) -> None:
    assert best(frame.format(rule + hour), "zh") == RULES_ZH[rule] + HOURS_ZH[hour]


@given(*(st.sampled_from(list(kind)) for kind in (RULES_PT, {**HOURS_PT, **LATER_HOURS_PT}, FRAMES_OF_RULES_PT)))
def test_recurrences_and_hours_in_portuguese(rule: str, hour: str, frame: str) -> None:
    meant = RULES_PT[rule] + {**HOURS_PT, **LATER_HOURS_PT}[hour]
    assert best(frame.format(f"{rule} {hour}".strip()), "pt") == meant


@given(*(st.sampled_from(list(kind)) for kind in (RULES_PT, HOURS_PT, FRAMES_OF_RULES_PT)))
@example("na última sexta de cada mês", "às 8 da noite", "{}")
def test_hours_before_recurrences_in_portuguese(rule: str, hour: str, frame: str) -> None:
    assert best(frame.format(f"{hour} {rule}"), "pt") == RULES_PT[rule] + HOURS_PT[hour]


STARTS_ZH = {"3月22日": "03-22", "下周一": "03-22", "周四": "03-18", "明天": "03-18", "2027年3月22日": "03-22",
             "2027.3.22": "03-22", "3/22": "03-22", "22日": "03-22", "三月二十二日": "03-22"}  # fmt: skip
ENDS_ZH = {"3月26日": "03-27", "26日": "03-27", "下周五": "03-27", "4月2日": "04-03", "2027年4月2日": "04-03",
           "3/26": "03-27", "月底": "04-01", "2027.4.2": "04-03", "三月三十日": "03-31"}  # fmt: skip
STARTS_PT = {"22 de março": "03-22", "22/03": "03-22", "amanhã": "03-18", "quinta-feira": "03-18", "dia 22": "03-22",
             "22 de março de 2027": "03-22", "segunda-feira, 22 de março": "03-22"}  # fmt: skip
ENDS_PT = {"26 de março": "03-27", "26/03": "03-27", "2 de abril": "04-03", "2 de abril de 2027": "04-03",
           "02/04/2027": "04-03", "dia 26": "03-27", "sexta da próxima semana": "03-27"}  # fmt: skip


@given(
    *(st.sampled_from(list(kind)) for kind in (STARTS_ZH, ENDS_ZH)),
    st.sampled_from(("到", "至", "-", "—", "~", " - ", "直到", "一直到")),
    st.sampled_from(("{}", "自{}止", "{}期间", "我{}出差", "（{}）")),
)
@example("周四", "3/26", "-", "{}")
@example("3/22", "4月2日", "-", "{}")
def test_ranges_in_chinese(first: str, last: str, joint: str, frame: str) -> None:
    assert best(frame.format(first + joint + last), "zh") == f"2027-{STARTS_ZH[first]} .. 2027-{ENDS_ZH[last]}"


@given(
    *(st.sampled_from(list(kind)) for kind in (STARTS_PT, ENDS_PT)),
    st.sampled_from(("de {} a {}", "de {} até {}", "desde {} até {}", "entre {} e {}", "{} até {}")),
)
@example("dia 22", "02/04/2027", "de {} a {}")
def test_ranges_in_portuguese(first: str, last: str, frame: str) -> None:
    assert best(frame.format(first, last), "pt") == f"2027-{STARTS_PT[first]} .. 2027-{ENDS_PT[last]}"
