"""Chinese expressions that count from something: a table for each rule.

The reference is Wednesday 17 March 2027, 10:00, in Beijing.
"""

from __future__ import annotations

import pytest
from dates_notation import best

EXPRESSIONS = """
今天起第十天=2027-03-26 从下周一起第三天=2027-03-24 上周同一天=2027-03-10 上个月同一天=2027-02-17 去年同一天=2026-03-17
明天这个时候=2027-03-18_10:00 昨天此时=2027-03-16_10:00 上周的这个时候=2027-03-10_10:00 去年这个时候=2026-03-17_10:00
从今以后=2027-03-17_10:00_.. 从今往后=2027-03-17_10:00_..
3月20日晚上8点到次日凌晨2点=2027-03-20_20:00_.._2027-03-21_02:00
周五晚上十点到第二天早上六点=2027-03-19_22:00_.._2027-03-20_06:00
今晚十点到第二天早上六点=2027-03-17_22:00_.._2027-03-18_06:00
前三季度=2027-01-01_.._2027-10-01 前两个季度=2027-01-01_.._2027-07-01 过去三个季度=2026-04-01_.._2027-01-01
去年前三季度=2026-01-01_.._2026-10-01
国庆假期=2027-10-01_.._2027-10-08 春节长假=2028-01-26_.._2028-02-02
四分之三小时=PT45M 三分之二天=PT16H 四分之三小时后=2027-03-17_10:45
晚上八点过五分=2027-03-17_20:05 上午九点过一刻=2027-03-18_09:15
二〇二八年元月一日=2028-01-01 明年元月=2028-01-01_.._2028-02-01 月尾=2027-03-25_.._2027-04-01
两年一次=FREQ=YEARLY;INTERVAL=2 三天一次=FREQ=DAILY;INTERVAL=3 一周一次=FREQ=WEEKLY
双周周三=FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 每双周例会=FREQ=WEEKLY;INTERVAL=2 礼拜六日=2027-03-20_.._2027-03-22
周三石主任到=2027-03-24 周一陈老师来=2027-03-22 周一见先生=2027-03-22 周二总经理到=2027-03-23
"""


@pytest.mark.parametrize(("text", "wanted"), [item.split("=", 1) for item in EXPRESSIONS.split()])
def test_expression(text: str, wanted: str) -> None:
    assert best(text, "zh").replace(" ", "_") == wanted


@pytest.mark.parametrize(
    "text",
    ["周一鸣先生来了", "有朝一日", "选一天见面", "请看第10-12页", "双周刊", "四分之三"],
)
def test_not_a_date(text: str) -> None:
    assert best(text, "zh") == ""
