"""Reports, closings and new days in few words, and talk in nearly the same words."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T9问卷发出去120份了 | record_update | code=T9
        T13卡审批 | record_update | code=T13
        T8推到第二轮了 | record_update | code=T8
        T2今天谈崩了，得重新找场地 | record_update | code=T2
        T30上周开的评审会，专家基本认可 | record_update | code=T30
        T5等批文 | none
        T27人手不够，招到一个 | record_update | code=T27
        人才库建设录入到1200人 | record_update | topic=人才库建设
        双创大赛初赛结束，进入复赛阶段 | record_update | topic=双创大赛
        科普展厅改造还在打地基 | record_update | topic=科普展厅改造
        帮我记上，T20今天收到三家回函 | record_update | code=T20
        T22交了，关 | mark_done | code=T22
        T18这事儿翻篇了 | mark_done | code=T18
        请将T8归入已完成 | mark_done | code=T8
        展品目录已印刷入库，任务可销 | mark_done | topic=展品目录
        T26别再留着了，昨天就交了，销号 | mark_done | code=T26
        T22往后放放，6月底 | change_deadline | code=T22, to=2027-06-30
        座位图的截止时间改到4月8日 | change_deadline | topic=座位图, to=2027-04-08
        T14能不能再给三天 | change_deadline | code=T14
        系统迁移时限压到5月底 | change_deadline | topic=系统迁移, to=2027-05-31
        T4给她延到下周一 | change_deadline | code=T4, to=2027-03-22
        科普手册改成长期任务 | change_deadline | topic=科普手册
        E4延期，具体时间另行通知 | move_exchange | code=E4
        E14的日子重新定 | move_exchange | code=E14
        石家庄调研另约时间 | move_exchange | topic=石家庄调研
        摩天观测改到周六晚上 | move_exchange | topic=摩天观测, from=2027-03-20
        学术年会顺延一周举办 | move_exchange | topic=学术年会
        E12跟两会撞期，改4月28日 | move_exchange | code=E12, from=2027-04-28
        """
    ),
)
def test_few_words_are_enough(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T9签了个大单", "E2定在12月18日", "E4已改到5月", "T5这活儿谁爱干谁干", "T8那帮专家真能写，发来八十页",
        "T12开会开到九点",
        "方案改了八遍了", "名单发群里了", "展板搬到三楼了", "调研回来累趴了", "论坛推迟了，白准备一场",
        "展厅空调坏了", "系统又崩了",
        "家长会改到周五", "演唱会延期到五月", "护照的期限延到明年", "经费报销单贴好了放你桌上", "互访的照片洗出来了",
        "T6交上去那天我请大家喝奶茶", "海报贴歪了", "一次论坛下来收了三十张名片", "补助标准又没动，十年了",
    ],
)  # fmt: skip
def test_talk_in_nearly_the_same_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == "none"
