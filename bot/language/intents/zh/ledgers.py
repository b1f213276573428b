"""Whose tasks are asked for in Chinese by what a list of them is called, or by where a name stands in it.

Beside lists.py: 任务台账, 挂在孙丽名下的, 责任人是周涛的任务, 任务按单位筛. What asks for nothing and is no list is
talk.
"""

from __future__ import annotations

from bot.language.intents.zh.lists import NOT_LATE

# What a list of tasks is asked for with.
_NEEDS = (
    "(?=.*(任务|待办|事项|活|事|工作|[哪几]|多少|什么|啥|名[下字]|[手身头肩账][里上头中]|责任|台账|清单|东西|材料|负责"
    "|承担|牵头|主责))"
)
# {whose}: somebody, an association, or whoever asks.
_WHOSE = r"""
    {lead}{whose}(的)?{when_maybe}{now}({when_maybe}({open}|{ours}|{bears}|{hand})?(的)?)?{ledger}{now}{asked}?
    {lead}{whose}(所|都)?{now}{when_maybe}(所)?{takes}(的)?{which}{tasks}(了)?
    {lead}{whose}(所|都)?{now}{when_maybe}(所)?{bears}(的)?{which}(了)?
    {lead}{whose}所?{now}{when_maybe}(所)?({bears}(的)?|{takes}的)({ledger}|{tasks}){now}{asked}?
    {lead}(由|归|是|属于|归属){whose}(来)?{when_maybe}{takes}的({tasks})?{now}{asked}
    {lead}(属于|归属|归属于|归){whose}(名下)?的{tasks}{now}{asked}?
    {lead}{whose}{now}(还)?(差|剩|剩下|欠|缺)(着|下)?{which}({tasks})?
    {lead}{whose}{now}有(哪几|几|多少)[项件条](任务)?
    {lead}{whose}(的)?[那这](摊子?|些|几[项个条件]|一摊)(的)?{tasks}{now}{asked}?
    {lead}{whose}(作为|为|是|当|任)({owner}|牵头单位|支持单位|配合单位)的({tasks}|项目){now}{asked}?
    以{whose}(为|作为|当)({owner}|牵头单位|主|牵头)的({tasks}|项目){now}{asked}?
    {lead}{whose}{now}{when_maybe}{now}(的)?{upon}?(压|背|挂|担|扛|堆|攒|积|放|管|在办|承担|负责)?(着
        |了)?的?{tasks}{now}{much}
    {lead}(由|归){whose}(来)?{when_maybe}{bears}的{tasks}
    {lead}{under}{whose}{upon}({tasks}|项目){now}{asked}?
    {lead}{under}{whose}{upon}{now}{asked}
    {lead}{whose}{upon}{now}(压|背|挂|担|扛|堆|攒|积|有|放|记|落)*(着|了)?{which}({tasks})?(了)?
    {among}(都)?(有没有|有无|是不是有|是否有|有){under}?{whose}({upon}|的)?(吗|没有|没|么)?(?<!有Ⓦ)(?<!有Ⓐ)(?<!有我)
    {among}(都)?(有没有|有无|是否有){under}?{whose}
    {among}{under}{whose}({upon}|的)?{now}{asked}
    {among}{now}(归|是|属于)?{whose}({upon}|的)?{now}({which}({tasks})?|有哪些)
    {which}{tasks}(的)?({owner}|牵头单位)?(写的是|填的是|写着|填着|标的是|标着|挂的是|挂着|是|为|归|属于
        |落在)+{whose}({upon}|的)?
    ({owner}|牵头单位|支持单位|配合单位|单位)(栏|一栏)?(是|为|写的?是?|填的?是?|挂的?是?|:)+{whose}的?({tasks}
        |项目){now}{asked}?
    ({owner}|牵头单位|支持单位|配合单位)(栏|一栏)?(是|为|写的?是?|填的?是?|挂的?是?)+{whose}的{now}{asked}
    ({tasks}|{ledger})?(请|麻烦|想)?(按照?|根据|依|以)(责任人|负责人|牵头人|人头|人员?|姓名|名字|单位|牵头单位
        |责任单位|部门|科协|协会
        |家|地区|地方)(来|去)?(筛选?|看|查|列|分|排|过滤|统计|汇总|搜|找|检索|拉)(一?下|出来|一看)?(:|先看|只看|看
        |先列|列|先|就看)*{whose}(的
        |部分|那部分|名下)*({tasks})?
    ({tasks}|{ledger})(里|中)?(只|就|单)(看|要|列|查|筛)(一下)?{whose}(的|那部分|部分|名下)*
    (都|一共|总共|已经|现在)*(给|往|朝){whose}(都|头上|名下|身上)*(分|派|安排|分配|布置|压|交办|指派|下达|派发
        |分派)(了|过|去|的是)*{which}{tasks}?
    (都|一共|总共|已经|现在)*(给|往|朝){whose}(都|头上|名下|身上)*(分|派|安排|分配|布置|交办|指派|下达|派发|分派)(了
        |过|去|的是)*(些)?(什么|啥)(任务
        |活儿?|工作)
    {whose}{now}(被)?(分|派|安排|分配|摊|轮)(到|上|着|了|给)*(什么|啥|{which})({tasks})
    {lead}{whose}{now}{when_maybe}(有没有|有|是否有)(他|她|它|他们|它们)?(的)?{tasks}(没有|没|吗|么)
    {lead}{whose}{now}{hand}?{now}(有|压着|堆着|攒着|剩|剩下|欠着)?({which}|什么
        |啥)({tasks})?{now}{unfinished}(了)?(的)?
    {lead}{whose}(的)?(任务|工作)(量|数|负荷|担子)?{now}(有)?(多大|多重|重不重|多不多|几多|饱和吗|饱不饱和|满不满)
    {tasks}(都)?(堆|压|集中|落|挂|积|放)(在|到)(了)?{whose}{upon}(了)?(都)?(是|有)*{which}
    {lead}{whose}{now}(管着|盯着|跟着|担着|扛着|背着|忙着|做着)(的)?{which}
    {lead}{whose}{now}(要|得|该|需|应|应当|须){when_maybe}(交|办|做|完成|报|落实|干|推进|承担|参与|配合)(些|点)?(什么
        |啥|{which})({tasks})?
"""
_MINE = r"""
my_tasks {not_late}(?=.*(任务|待办|事项|活|事|工作|[哪几]|多少|什么|啥|名[下字]|[手身头肩账][里上头中]|责任|台账|清单
        |东西|材料|负责|承担|牵头|主责)).*(我|本人|自己|个人|名下|手[里上头]|待办)
    (忘了|忘记了?|记不清|记不得|不记得|想不起来|搞不清楚?|弄不清楚?|不清楚|不知道|没数)(了)?{me}?{now}({hand}|{takes}
        |{ours})(的)?({which}|什么|啥){tasks}?(了)?
    {me}{now}({takes}|{ours}|{hand})的({tasks})?(都|全|统统|全部|再|先|给|帮)*(过|捋|理|盘|列|念|说|报|数|看
        |查)(一)?(遍|下|个遍)
    {when_maybe}(要|该|得|需要?|应该|应当|轮到|等着|等)(由)?{me}(去|来)?{when_maybe}(交|报|办|做|完成|处理|落实|提交
        |弄|干)的({tasks})?{now}{asked}?
    (把|将)?{me}(还|都)?({undone}|{open}|{ours}|{due})的({tasks})?(都|全|全部|统统|再|先|给|帮|请)*(列|拉|调|导|翻
        |找|挑|筛|理|捋|数|报|发)(一下|个单子|一遍|出来|给我|过来)*
    (把|将){me}(还|都)?({undone}|{open}|{ours}|{due})的({tasks})?(都|全|全部|统统)*
    {me}的(责任|任务|工作|活儿?)(都|具体)?(有)?(哪些|哪几[项个件条]|是什么|是啥)
    (查|看|列|调|理)(一下|{xia}|看|查|一查|一看)?(我自己|本人|我名下|我手上|我手头|我这边)的
    {me}的(活儿?|待办|事项)
    {me}(名下|手头|手里)?(的)?待办(事项|任务|清单|列表)*
    待办(事项|任务)?(清单|列表|事项|任务)
    个人(名下)?(的)?({ledger}|任务|待办){now}{asked}?
    (有)?{which}{tasks}(上|里)?(的)?({owner}|牵头人)?(写|填|挂|标)(的)?(是|着|了)?{me}(的名字|名字)?(的)?
"""
_PROJECT = r"""
tasks_of_association Ⓟ.*Ⓐ|Ⓐ.*Ⓟ
    (?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的|,)?{body}{now}{takes}(的)?{which}({tasks})?
    (?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的)?{body}(的)?{now}(有)?({which})?{tasks}{now}{asked}?
    (?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的|,)?(由|归|是)?{body}{takes}的({which})?({tasks}){now}{asked}?
    {body}(在)?(?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的)?{now}({takes}
        |有)?(的)?{which}?{tasks}{now}{asked}?
tasks_of_person Ⓟ.*Ⓦ|Ⓦ.*Ⓟ|哪.*[是归由]Ⓦ
    (都)?(有)?(哪些|哪几[个项件])(任务|事情?|活儿?|工作|待办)(都|现在)?(是|归|由){person}(在)?(管|负责|做|办|跟|盯|牵头|弄)(的|着)?
    (?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的|,)?{person}{now}{takes}(的)?{which}({tasks})?
    (?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的|,)?(都)?(有)?{which}({tasks})?(都)?(是|归
        |由)?{person}(在)?(负责|牵头|管|做|办|跟|承担)(的)?
    {person}(在)?(?P<code>Ⓟ)(项目)?(里面?|中|下面?|当中|名下|那边)?(的)?{now}({takes}
        |有)?(的)?{which}?{tasks}{now}{asked}?
"""
# What is late, whose it is and how one asks for it.
_LATE = r"""
overdue_tasks ^(?=.*(任务|待办|事项|活|事|项目|[哪几谁查列]|多少|有没有|有无|情况|名单|台账|汇总|统计|[ⓌⒶ我]|^.{2,6}$
        |的$)).*([没未不][有能]?[完办做交结报动及赶守卡落销]|[拖压搁晾赖欠]|[超误过越错]|期|限|按[时点]|滞后|延误
        |到[点日时]|[迟漏缓晚]交|掉队|落后|红|[该应])
    {when_maybe}{whoever}({when_maybe}({hand}|{bears}))?(的)?{now}(有|还有|{any})?{which}?({tasks}
        |的)*{now}{overrun}(了)?({unfinished})?(的)?({tasks})?{now}(有)?{asked}
    {when_maybe}({tasks})?{now}{overrun}(了)?({unfinished})?(的)?({tasks})?{now}(有)?({much}|{which}({tasks})?|{what}
        |有没有|有哪些|情况|汇总|清单|列表|明细|一览|台账)
    {late_of}(的)?{now}(有|还有|{any})?{which}({tasks}|的)*{now}(都|已|已经)*{overrun}(了)?([,、和又且而的]?({overrun}
        |{unfinished}))?(了)?(的)?({tasks})?
    {late_of}(的)?{now}{overrun}(了)?([,、和又且而的]?({overrun}|{unfinished}))?(的)?{tasks}{now}{asked}?
    {whoever}({hand}|{bears})?(的)?({tasks})?{now}(有没有|有无|是否有)(已经?)?{overrun}(了)?(的)?({tasks})?
    ({when_maybe})?{now}(还)?(有|有没有)?({which}|什么|啥)({tasks})(没有?|未|没能|未能)(能)?(按时|按期|如期|及时)(完成|办结|交|提交|报送|做完|结)(的)?
    {late_of}(的)?{now}{any}(的)?{overrun}(了)?([,、和又且而的]?({overrun}|{unfinished}))?(的)?({tasks})?(吗|没有|没)?
    {now}{overrun}(了)?({unfinished})?(的)?({tasks})?(里面?|里头|中|当中|名单里|清单里|里边)(都)?{now}(有没有|有无|有
        |是|归|属于|哪些是)*{whoever}(的|名下)*(有|是)*({which}|没有|没|吗|么|有哪些|的)?(?<!里Ⓦ)(?<!里Ⓐ)
    {now}(的)?{which}({tasks})(不仅|不但|既|又|都)*{overrun}(了)?(的)?
    {when}(就)?(该|应该?|应当)?(到期|截止|到点|交|完成|办结)(的)?(但|却|而|可|可是|但是)?(是)?(到现在|至今|到目前)?(一直|还|都|仍|至今)*(没|未|没有|尚未)(能)?(完成|做完|办完|办结|交|结)(的)?({tasks})?{now}{asked}?
    {when}(就)?(该|应该?|应当)?(到期|截止|到点|交|完成|办结)的({tasks})?{now}(有没有|有|哪些|还有|哪几[项个件条]
        |{any})+(还|仍)*(没|未|没有|尚未)(交|报|办结|结|完成
        |做完|办完|做|办|动)(上来|掉)?(的)?(吗)?
    {whoever}({hand}|{bears}|名下)?(的)?{now}{overrun}(了)?({unfinished})?(的)
    {now}(谁|哪家|哪个单位|哪几家|哪位|哪些人|哪些单位)(的)?({tasks})?{now}(最|有)*{overrun}(了)?(的)?
    {now}(哪家|哪个单位|哪几家|哪位|哪些单位)(有)?(的)?{tasks}?{overrun}(了)?(的)?
    {overrun}\?
    (?=.{4}){overrun}了的
    {overrun}(了)?({unfinished})?(的)?(任务|事项|项目|待办|清单|名单|台账|情况|汇总|明细|列表|一览表?|统计|任务清单
        |任务情况){now}{asked}?
"""


def ledgers() -> str:
    """Return the tables: a list is asked for in the same words whosoever it is."""
    return (
        _MINE.replace("{not_late}", NOT_LATE)
        + _WHOSE.replace("{whose}", "{me}")
        + "tasks_of_person "
        + NOT_LATE
        + _NEEDS
        + ".*Ⓦ\n"
        + _WHOSE.replace("{whose}", "{person}")
        + "tasks_of_association "
        + NOT_LATE
        + _NEEDS
        + ".*Ⓐ\n"
        + _WHOSE.replace("{whose}", "{body}")
        + _PROJECT
        + _LATE
    )
