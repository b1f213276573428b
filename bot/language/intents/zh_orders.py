"""What is ordered or reported in Chinese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = """
mark_done 完|结|done
    (把|将)?{item}(的状态|状态)?(标记|标注|标|设置|设|改|登记|记|算|更新|置)(为|成|作|到)?(已经|已)?
        (完成|完结|办结|结束|done)(状态)?(了)?
change_deadline 截止|限|时间|到期|deadline|ddl
    (把|将)?{item}(的)?{limit}(从[ⒹⓁ]|由[ⒹⓁ])?{shift}{to}?(?P<until>[ⒹⓁ])(完成|交|截止)?
reassign_owner 责任人|负责人|牵头人
    (把|将)?{item}(的)?{owner}(由Ⓦ|从Ⓦ)?(改|换|变更|调整|更换|更改)(成|为|由|到)?{person}
create_task 任务
    {new}{one}(新的|新)?任务[:,是叫]?(?P<body>.*)
create_meeting 会
    (新建|创建|新增|添加|召集|安排|预约|约|组织|定|登记|发起)(?P<body>.{0,30}?会(议)?.{0,40})
subscribe_reminders 提醒
    (我要|我想|帮我)?(订阅|开启|打开|开通|恢复|启用|接收|收到)(一下)?{item}?(的)?{reminders}
    (请)?(Ⓓ)?(到时候?)?提醒(我|一下我|我们)(一下)?{item}?
mute_reminders 提醒|通知|推送|消息
    (请)?(关闭|关掉|停止|取消|暂停|屏蔽|停掉|停用|退订|静音){item}?(的)?{reminders}
    ({when})?(之前|前)?(别|不要|不用|不必|不需要|甭)(再|老|总|一直|老是)*(提醒|通知|打扰)(我们|我)(了)?
help 帮助|使用|能做|会做|会什么|怎么用|功能|指令|命令|干什么
    帮助|使用说明|使用帮助|使用方法|功能介绍|你(都)?(能|会|可以)(做|干|帮我做)?(些)?(什么|啥)|怎么用
    (你|这个机器人)(是)?怎么用|有(什么|哪些)(功能|命令|指令)
"""
# Requests where they are about a code or something of the plan.
ABOUT = """
mark_done 完|结|定|好
    (我们|我)?{item}(已经|已|现在)?(全部|都|正式|顺利|如期|按时)?(完成|办结|做完|办完|搞定|完结|弄完)(了|啦)?
change_deadline 改|调|延|推|提前|放宽|宽限|展期|变更|设|定|挪
    (把|将)?{task}(从[ⒹⓁ]|由[ⒹⓁ])?{shift}{to}?(?P<until>[ⒹⓁ])(完成|交|截止)?
move_exchange 改|调|延|推|提前|挪|移|换
    (把|将)?((?P<code>Ⓔ)|{topic})(的)?(时间|日期)?(从Ⓓ|由Ⓓ)?{shift}{to}?(?P<when>Ⓓ)(举行|召开|开|举办)?
reassign_owner 给|由|让|归|接
    (把|将)?{item}({give}(给|由|为|成|到)?)?(以后|今后|改)?(由|让|归|给)?{person}
        (来)?(负责|跟进|来做|做|接手|牵头|办|管|接管)?
"""
