"""Chinese wishes in turns of phrase that people find for themselves, and talk of the same day."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        E18是当天来回吗 | exchange_detail | code=E18
        咱们仨啥时候再坐一块儿开会 | next_meeting
        下趟例会落在几号 | next_meeting | topic=例会
        框架协议那摊事下次啥时候开会 | next_meeting | topic=框架协议
        T28的头儿是谁 | task_owner | code=T28
        品牌标识定稿没定稿 | task_status | topic=品牌标识
        领导关心技术经理人协会筹备组的进度，给个说法 | task_status | topic=技术经理人协会筹备组
        本周督查，先把误期任务汇总 | overdue_tasks
        说个进展，概念验证中心方案过了处务会 | record_update | topic=概念验证中心方案
        E9 课表排好 师资确认了8位 | record_update | code=E9
        T4联络员名单已定稿，请销项 | mark_done | code=T4
        T14的时间能再宽几天吗，到4月8号 | change_deadline | code=T14, to=2027-04-08
        E12改天，挪到7月15 | move_exchange | code=E12, from=2027-07-15
        互访往后错一周，7月14号走 | move_exchange | topic=互访, from=2027-07-14
        T9以后孙丽不管了，找周涛 | reassign_owner | code=T9, who=周涛
        成果目录这块换人，刘洋→赵敏 | reassign_owner | who=赵敏, topic=成果目录这块换人
        经研究，T2由安娜·席尔瓦接替王静负责 | reassign_owner | code=T2, who=安娜·席尔瓦
        共享日历的责任人写成孙丽 | reassign_owner | who=孙丽, topic=共享日历
        记一笔任务：催三地报专家名单 | create_task | topic=催三地报专家名单
        再立一项，修订会议制度，陈浩牵头 | create_task | who=陈浩, topic=修订会议制度
        待办加一个 给院士寄邀请函 下周二前 | create_task | topic=给院士寄邀请函, to=2027-03-23
        帮我挂个任务上去：对接印刷厂 | create_task | topic=对接印刷厂
        这周四下午能不能给排个会，商量接待方案 | create_meeting | topic=接待方案, from=2027-03-18
        机器人咋玩儿 | help
        求一份说明 | help
        刚进群，不知道这机器人干嘛的 | help
        """
    ),
)
def test_wishes_are_read_however_they_are_turned(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "E6我去过一次，停车特别难",
        "论坛的茶歇太好吃了",
        "昨天会上说的那事儿别往外传",
        "周涛这人干活真利索",
        "河北的驴肉火烧天下第一",
        "这周任务太多了，想躺平",
        "谁把我杯子拿走了",
        "又要开会，服了",
        "我名下就一辆破车",
        "T恤尺码报一下",
        "今天限行尾号几",
        "你们处还招人不",
        "三点开会，别迟到哈",
        "大家辛苦了，早点休息",
        "等会儿一起去食堂",
        "谁有王静的微信推我一下",
        "我刚给陈浩打电话没人接",
        "材料放你桌上了",
        "你那份名单发我邮箱",
        "下周出差有人拼车去保定吗",
        "逾期一天罚五块，食堂的新规矩",
        "孩子作业超时了，被老师批评",
        "我家猫又拉肚子了",
        "打印机卡纸了，谁会修",
        "这个月话费超了",
        "会议室钥匙在谁手里",
        "报名费交给谁",
        "群文件里那个表最后一栏填什么",
        "收到，我改完发你",
        "已转发，谢谢",
        "院士讲得真好，就是时间短了点",
        "专家名单里有个名字打错了，已改",
        "嘉宾到了，谁下去接一下",
        "E7那回我晕车晕得不行",
        "提醒大家，明天降温",
        "别催了，正写着呢",
        "我先撤了，接孩子",
        "章程第三条那个表述我觉得不妥",
        "刚才的截图能再发一遍吗",
    ],
)
def test_what_colleagues_say_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})
