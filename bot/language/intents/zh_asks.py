"""What is asked in Chinese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = """
task_owner 责|牵头|主管|对接人|经办|承办|任务|项目
    {item}(的)?{owner}{now}(是|为|叫|有)?({who}|什么名字|什么|哪个)?
    {who}{now}{item}(的)?{owner}
    {topic}(的)?(任务|项目){now}(由|归|让)?{now}{who}(在|来)?{own}(的)?
task_status 进|状|情况|动态|近况|截止|限|时间|到期|deadline|ddl
    {item}(任务|项目)?(的)?{now}{progress}{now}{how}(了)?
    {item}(的)?{now}{limit}{now}(是|到|为|在)?{time}
my_tasks 我
    {when_maybe}我(自己)?{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}({open}的?)?{tasks}?
        (要做|要完成|没做|没完成|要办|需要做|需要完成|要交|到期|没做完)?
    {when_maybe}我的{when_maybe}(所有|全部|{open})?(的)?{task_list}{now}(有{what}|{what}|列表|清单|情况)?
    (有)?{what}(任务|工作|事项)(是)?(归|由|分给|分配给|派给)?我(来)?(负责|做|的|管|要做|名下)?(的)?
tasks_of_person Ⓦ
    {when_maybe}{person}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}({open}的?)?{tasks}?
        (要做|没完成|没做完)?
    {person}{when_maybe}({open})?(的)?(所有|全部|{open})?(的)?{task_list}{now}(有{what}|{what}|列表|清单)?
tasks_of_association Ⓐ
    {when_maybe}{body}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}({open}的?)?{tasks}
        (要做|没完成|没做完)?
    {body}{when_maybe}({open})?(的)?(所有|全部|{open})?(的)?{task_list}{now}(有{what}|{what}|列表|清单)?
overdue_tasks 逾期|过期|超期|到期|拖期|超时|按时|过了期|误|滞后
    ({body}|{person}|我)?(的)?{now}(有|还有)?{what}?{tasks}?{now}(已经|已)?{late}(了)?(的)?{tasks}?
        (有{what}|有吗|吗|没有|清单|列表)?
upcoming_exchanges 活动|交流|会|访|研|坛|训|科普|讲座|日程|行程|安排
    (我们|三地|{body})?{now}{soon}?{now}{when_maybe}{now}(我们|三地)?{now}(会)?
        (有|安排了?|计划了?|举办|开展|组织|要开|要办|召开)(了)?(没有)?{what}(重要的?|大的?)?(?P<topic>{event})
        (安排|计划|要开|要参加|要举办)?
    {soon}(的)?(举行|举办|召开|开展)?(的)?(?P<topic>{event})(有{what}|安排|计划|都有{what})?
next_meeting 会
    (我们|三地|{body})?(的)?(下次|下一次|下一场|下个|下一个|最近一次|最近的一次|最近一场|最近的|最近)(的)?
        (?P<topic>{meeting}){now}(是|定|安排)?(在)?({time}|{place})(开|召开|举行|开始)?
    (我们|三地)?(下次|下一次|下一场|最近一次)(是)?{time}(再)?(开|召开)(?P<topic>{meeting})
"""
# Requests where they are about a code or something of the plan.
ABOUT = """
task_owner 谁|哪
    {item}{now}(由|归|让|该|应该)?{now}{who}(在|来)?{own}(的|着)?
    {who}(在|来)?{now}{own}(着|了)?{item}
task_status 怎|何|咋|到哪|多少|进|状|情况|动态|近况|完|办|做|定|弄|结|落|时|哪|几
    {item}{now}(做|办|推进|进行|进展|完成|落实|弄|搞|准备|筹备|执行)?(得|的)?
        ({how}|到哪一步|到哪里|到哪儿|到哪|到什么程度|到什么阶段|多少)(了)?
    {item}(的)?{progress}
    {item}{now}(是否|是不是|有没有)?(已经|已)?{done}(了)?(没有|没|吗)
    {task}{now}{time}(能|可以|要|需要|应该|必须|该)?({done}|到期|截止|交|提交)
exchange_detail 时|哪|几|多久|Ⓔ
    {exchange}{now}(定)?(在)?({time}|{place})(开|举办|举行|召开|开始|出发|办)?
    (?P<code>Ⓔ)(的)?(详情|详细信息|详细情况|具体安排|安排|情况|议程|日程|地点|时间|信息|内容|参加单位|{how})?
"""
