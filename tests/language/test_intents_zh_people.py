"""Chinese wishes as people of several offices put them: what they are for, who somebody is, how work is closed."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        根据年度安排，拟于4月8日召开学会工作座谈会，请予登记 | create_meeting | topic=学会工作座谈会, from=2027-04-08
        兹因会场检修，原定4月8日举行的E4延期至4月15日举行，请知悉并更新 | move_exchange | code=E4, from=2027-04-15
        把三家的联络员叫来碰个头，4月8号下午 | create_meeting | from=2027-04-08
        下回什么时候开会，我好让秘书排车 | next_meeting |
        万芳手里几个任务 我看看能不能再给她加一个 | tasks_of_person | who=万芳
        T10让博士生赵敏来盯 我最近要写本子 | reassign_owner | code=T10, who=赵敏
        T13我实在做不动了，换年轻人赵敏来吧 | reassign_owner | code=T13, who=赵敏
        赵敏下个月去党校学习，T8她手上的活转给万芳 | reassign_owner | code=T8, who=万芳
        天津那边手上压着多少任务没动，给我个数 | tasks_of_association | body=天津
        T3做完了，材料都交上去了，划掉吧 | mark_done | code=T3
        T22割接已完成，关单 | mark_done | code=T22
        T4已按要求全部完成，相关材料已归档，申请销号 | mark_done | code=T4
        T21的进展我说一下：收到六家单位的回执，还差两家 | record_update | code=T21
        不太清楚您能帮我做哪些事 | help |
        你支持哪些指令，我写个说明给同事 | help |
        各位老师辛苦了，刚才领导临时问起来，T16到底是哪位老师在对接，方便告诉我一下吗 | task_owner | code=T16
        三月要换联络员，T16以后就由赵敏同志负责了，请帮忙改一下 | reassign_owner | code=T16, who=赵敏
        T27上线了 close掉 | mark_done | code=T27
        list一下我的任务 | my_tasks |
        院士想知道青年论坛都请了哪些嘉宾 | exchange_detail | topic=青年论坛
        替院士问一句，他牵头的那个咨询报告写到什么程度了 | task_status | topic=咨询报告
        处里要开个小会，4月9日上午十点，讨论报告提纲，麻烦建一下 | create_meeting | topic=报告提纲, from=2027-04-09
        T30发票还没开，截止时间请往后调到4月10日 | change_deadline | code=T30, to=2027-04-10
        审计要看，凡是过了期限没办完的，给我一张单子 | overdue_tasks |
        T19搞定啦！海报印好也发出去啦，标完成~ | mark_done | code=T19
        请办公室牵头，于4月15日前印发工作要点，列为重点任务 | create_task | topic=印发工作要点, to=2027-04-15
        请报告T2截至目前的办理情况，以便提交主席办公会 | task_status | code=T2
        请报送赵敏同志承担的各项任务及进展情况 | tasks_of_person | who=赵敏
        近期在海外访学，T40的后续工作拟委托我的同事赵敏教授代为负责 | reassign_owner | code=T40, who=赵敏
        请问科普资源比较研究这一课题目前处于什么阶段 | task_status | topic=科普资源比较研究
        烦请告知下次学术委员会会议的时间，以便我协调课程 | next_meeting | topic=学术委员会会议
        课题组已完成文献综述，T40总体进度约45% | record_update | code=T40, pct=45
        赶紧给我查查，年会筹备谁在抓，怎么到现在没个信儿 | task_owner | topic=年会筹备
        明天上午九点全体中层碰个头，说说年会的事 | create_meeting | topic=年会, from=2027-03-18
        E20到底办不办，给句准话 | exchange_detail | code=E20
        T51卡住了么，三天没动静 | task_status | code=T51
        T51已上线，销单 | mark_done | code=T51
        T61的材料都交给审计了，这个任务可以结束了吧 | mark_done | code=T61
        请核实天津市科协在上半年需完成的任务，我要向党组报告 | tasks_of_association |
            | body=天津市科协, from=2027-01-01, to=2027-06-30
        请明确第三届科普论坛的承办单位及联系人，便于我处发函 | exchange_detail | topic=第三届科普论坛
        拟定于4月2日在保定召开项目推进会，请通知三家 | create_meeting | topic=项目推进会, from=2027-04-02
        今天收到反馈表5份，T46累计31份了 | record_update | code=T46
        T47目前完成两成 | record_update | code=T47, pct=20
        万芳现在手里都是什么任务，我怕她忙不过来 | tasks_of_person | who=万芳
        我耳朵背，麻烦打字告诉我下一次座谈会在哪里开 | next_meeting | topic=座谈会
        T53状态？发版要用 | task_status | code=T53
        T63拖太久了，换赵敏上 | reassign_owner | code=T63, who=赵敏
        后天去省里，先看看河北省科协手上的事办得怎么样 | tasks_of_association | body=河北省科协
        现报告T64进展：已完成数据核对，待领导审签 | record_update | code=T64
        兹定于4月19日上午10时在天津召开联席会议，请各单位派员参加并登记 | create_meeting |
            | topic=联席会议, from=2027-04-19
        年度预算要上会，T67执行到多少了 | task_status | code=T67
        学生要毕业了，T66让博士后赵敏接 | reassign_owner | code=T66, who=赵敏
        停掉每日推送 没人看 | mute_reminders |
        E41压到4月9号 | move_exchange | code=E41, from=2027-04-09
        下次三方会是不是在北京开，我要提前请假 | next_meeting | topic=三方会
        """
    ),
)
def test_wishes_are_read_beside_what_they_are_for(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "昨天开会定的，T7延到下周五了",
        "T10让小刘来盯，效果还真不错",
        "老赵手里好几个任务，别再给他加了",
        "领导要去汇报，T6的材料谁那里有",
        "我好让司机在楼下等你",
        "把三个孩子叫来吃个饭",
        "换年轻人来吧，我们老了",
        "不太清楚你们能帮什么忙",
        "T16以后就由何丽娟负责了，真好",
        "教授要看的那本书谁借走了",
        "T8终于做完了！再也不想看见它",
        "凡是没交材料的都请喝奶茶",
        "请办公室牵头把这事办了，别推来推去",
        "院士那边要开个小会，我们别打扰",
        "T40委托王芳做，她可高兴了",
        "下次三方会是在北京开，我看通知了",
        "昨天全体中层开个会说说年会的事，没说完",
        "三天没动静了，不会黄了吧",
        "喝了三杯了，T46总共才写两页",
        "万芳手里是什么茶，真香",
        "第三届论坛的承办单位及联系人都换了",
        "股票跌了两成",
        "推送的文章没人看",
        "换人上吧，他累了",
        "河北省科协的饭菜做得怎么样都行",
    ],
)
def test_what_is_told_in_nearly_those_words_is_talk(text: str) -> None:
    assert read(text)[0] == Intent.NONE
