"""Which tasks are asked for in Chinese: one's own, somebody's, an association's, what is late (see grammar.py)."""

from __future__ import annotations

# What was due without a day, and is not done, is late: 到期没交的任务, 该交没交的.
NOT_LATE = (
    "^(?![^ⒹⓁⓈ]*((到期|到点|到日子|到时间|截止)(了)?(还|却|仍|都|而|但|又|就是)*(没|未|尚未)|(该|应)(交|办|结|做|完成"
    "|报|销)(的)?(却|还|而)*[没未]))"
)
# Whose tasks they are: a person's or an association's.
_WHOSE = r"""
    {when_maybe}{whose}{now}{when_maybe}(要|该|需要|应该|得)(做|干|完成|处理|交|办)(些)?{what}{tasks}?
    {when_maybe}{whose}{now}{when_maybe}(的|{hand}|{has}|{ours}的)?(的)?{when_maybe}(所有|全部
        |{open})?(的)?{task_list}{now}(有{what}|{what}|列表|清单|情况|一览|汇总)?
    {when_maybe}(有)?{what}(任务|工作|事项)(是)?(由|归)?(分给|分配给|派给|交给)?{whose}(来)?(负责|做|的|管|要做|名下
        |该做|在做|牵头|承担|配合)?(的)?
    (把|将)?(分给|分配给|派给|交给|分到|派到){whose}(头上)?的{task_list}{now}(都)?(有)?({what})?
    (把|将)?(分给|分配给|派给|交给|分到|派到)?{whose}(头上|名下|手上|负责|牵头)?(的)?{task_list}(拉|列|汇|整理|导|拢
        |理|捋)(个|一个|一份|出|成)*(清单|单子|表|列表|名单|明细)(出来|给我)?
    {whose}(的)?({task_list}|工作|活儿?|事情|事儿)(的)?{progress}({how})?(了)?
    {whose}{now}({hand}|{ours})?(的)?{tasks}{now}{doing}?(得|的)({how}|{far})(了)?
    {whose}{now}{hand}?(压着|攒着|积压|欠着|积着|堆着|担着|领着|盯着)(了)?(的)?({what}{tasks}?|{tasks}(有{what})?)
    {whose}{now}(经手|经办|承办|主办|包干|包|认领|在跟|在推|在管)(的)?({tasks}|项目){now}(有{what}|{what}|清单|列表
        |情况)?
    {when_maybe}由{whose}(负责|牵头|承担)的({task_list}|项目)?{now}(有{what}|{what})?
    {whose}是{what}(任务|工作|项目|事项)的{owner}
    (查|看|列|查查|看看|列出|查一下|看一下|列一下|列出来|找|找一下|导出|汇总|发|发一下){whose}{now}{ours}的
    {whose}{now}{ours}的({task_list}|{tasks}){now}({progress}|{doing}(得|的))?{now}({how}|{far})?(了)?
    {whose}{when_maybe}(的)?{tasks}(多|多不多)(吗)?
    {whose}{now}{hand}(的)?{tasks}{now}{doing}?(得|的)?({how}|{far})(了)?
    {whose}(的)?{task_list}{now}{doing}?(得|的)?({how}|{far})(了)?
    {whose}{now}{due}的{tasks}{now}(有)?{what}?
    (归|由|让){whose}(在)?(管|负责|做|牵头|跟|盯|办|承担)的({tasks}|项目)?{now}(有)?{what}?
    {when_maybe}{whose}{now}{hand}?{when_maybe}({due}|(要|该|得|需要?|应该?|应当|须)(做|办|完成|交|提交|报))的({tasks}
        |项目)?{now}(有)?{what}?
    {when_maybe}{whose}{hand}?{now}{open}(的)?{tasks}?{now}(有{what}|{what}|清单|列表)
    {when_maybe}{whose}{hand}{now}{open}(的)?{tasks}?
    {whose}{now}有{what}{tasks}(要|需要|得|该)?{when}(要)?(完成|交|做完|办完|提交|到期)
    {when_maybe}{whose}{now}{hand}?{now}(压着|攒着|积压|欠着|积着|堆着|压|攒|堆)(了|着)?{what}{tasks}?(还)?((没|没有
        |未)(动|{doing}|交|结)(完|过)?)?(的)?
    {whose}{now}(还)?(剩|剩下|差|余)(多少|几[项个件条])?({tasks})?(没|未|没有|要){doing}(完)?(的)?
"""
_MINE = r"""
my_tasks {not_late}.*(我|本人|自己|名下|手[头上里])
    (查|看|查询|查看)?(一下)?名下(的)?(所有|全部|未完成)?(的)?({task_list}|{tasks})(查询|清单|列表|明细|情况|有{what})?
    {when_maybe}{me}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}({open}
        的?)?{tasks}?({now}{due})?(了|的)?(吗|么)?
    {when_maybe}{me}{now}{hand}?{now}{has}(的)?({open}的?)?{tasks}(都)?(有)?{what}{due}?
    {when_maybe}{me}{now}{when_maybe}(的|{hand}|{ours}的){when_maybe}(所有|全部|{open})?(的)?{task_list}{now}(有{what}
        |{what}|列表|清单|情况)?
    {when_maybe}(有)?{what}(任务|工作|事项)?(是)?(由|归)?(分给|分配给|派给|交给)?{me}(来)?(负责|做|的|管|要做|名下
        |该做|在做|在办|牵头|得做|要办|要交)?(的)?(吗|么)?
    {when_maybe}{me}{when_maybe}(该|要|得|需要|应该)(做|干|完成|处理|交|办)(些)?{what}{tasks}?
    (在)?(?P<code>Ⓟ)(项目)?(里面?|里头|里边|当中|中|下面)?(都)?(有)?{what}{tasks}?(都)?(是|归|由){me}(来)?(负责|牵头|管|做|办
        |跟)?(的)?{tasks}?
    (在)?(?P<code>Ⓟ)(项目)?(里面?|里头|里边|当中|中|下面)?(的)?(分给|分配给|派给|交给|派到|分到|落到|归|属于|由|轮到){me}(负责|牵头|管|做|办|跟)?(头上|名下
        |手上)?的({task_list}|{tasks}){now}(都)?(有{what}|{what})?
    (分给|分配给|派给|交给|派到|分到|落到){me}(头上|名下|手上)?的{task_list}(都)?(有{what})?
    (把|将)?{me}(的|{hand}(的)?)?{tasks}(按[^ⓉⒺ你您谁]{1,6})?(排|列|理|整理|排序|拉|汇总)(一下|出来|好|个表|个清单
        |个单子)*((再)?发(给)?我(一?[份下])?)?
    (把|将)?(手头|手上|手里)(现在|目前)?(的)?(这些|所有|全部)?{tasks}(按[^ⓉⒺ你您谁]{1,6})?(排|列|理|整理|排序|拉|汇总
        |捋)(一下|出来|好|个表|个清单|个单子|一排)*
    (手头|手上|手里)(现在|目前)?(的)?(所有|全部)?({open}的)?{task_list}(清单|列表|情况|有{what})?
    {when_maybe}{now}(还)?(有)?{what}(是|需要|等着|等|要|该)*{me}(要|该|得|需要|来|去)*(处理|办|做|交|完成|跟进|弄
        |管)(的)?(吗|么)?
    (归|由|该|轮到|轮着){me}(来|在)?(管|负责|做|办|干|弄)?的{task_list}{now}(有{what}|{what}|清单|列表)?
    {me}的(任务)?(清单|单子|列表|任务单|任务表)
    {when_maybe}{me}{now}{hand}?{now}{when_maybe}{now}({due}|{open}|{undone}|{ours}|(要|该|得|需要|应该)(报|交|办|做
        |提交|完成))的{tasks}{now}(有{what}|{what}|清单|列表|明细|情况|汇总)?
    {me}(的)?{tasks}(明细|清单|列表|汇总|单子|完成情况|进展情况|情况汇总)
    {me}(自己|这边)?(负责|承担|牵头|经手|在跟|在管)?(还)?(没|未|没有)(做完|完成|办完|交|弄完|做
        |办)(的)?(任务)?{what}{tasks}?
    {me}(所有|全部)的{task_list}(清单|列表|明细|情况|有{what})?
    {me}(的)?{task_list}(的)?{progress}({how})?(了)?
    {when_maybe}{me}{now}{when_maybe}{any}{what}?({open}的?)?{task_list}{due}?
    {when_maybe}{me}{now}{when_maybe}{open}的{task_list}({what}|有{what}|清单|列表|明细|情况)?
    {when_maybe}{me}{when}{task_list}({what}|有{what}|清单|列表|明细|情况)?
    (现在|目前)?(还)?(有)?{what}(任务|工作|事|事情)(等着?|需要|要|该)(我)(去)?(做|办|完成|处理)(的)?
    {now}由{me}(负责|牵头)的({task_list})?(有{what})?
    {when_maybe}{me}{when_maybe}{due}(的)?{tasks}({what}|有{what}|清单|列表)?
    {me}是{what}(任务|工作|项目|事项)的{owner}
    {me}{hand}?{when}{due}(的)?(都)?(有)?{what}{tasks}?
    {when}{me}{due}(的)?({tasks})?
    {me}{now}{when}(要|该|得|需要|应该)(完成|交|办|提交|做|做完|办完|报)的({tasks})?
    (查|看|列|查查|看看|列出|查一下|看一下|列一下|列出来|找|找一下|导出|汇总|发|发一下){me}{now}{ours}的
    {me}{now}{ours}的({task_list}|{tasks}){now}{progress}{now}({how}|{far})?(了)?
    {me}的{task_list}{now}{progress}?(到)?({how}|{far})(了)?
    {when}{me}(要|该|得|需要|应该)(完成|交|办|提交|做|做完|办完)的({tasks})?
    {me}{now}({ours}|{hand})(的)?{what}{tasks}?
    (需要|等着|等|要|该){me}(去|来)?(处理|办|做|完成|跟进|交|落实)的{tasks}{now}(有)?{what}?
    {me}{now}{hand}?{now}(压着|攒着|积压|欠着|排着|积着|堆着)(了)?{what}{tasks}?(没{doing})?
    {now}{when_maybe}(有没有|有无|还有没有|有){what}?(需要|等着|等|要|该){me}(去|来)?(做|办|处理|完成|交
        |跟进)(的)?{tasks}?(吗|没有)?
    {when_maybe}(轮到|该|归){me}(做|办|管|交|负责|干|忙)(些|点)?{what}(了)?
    {when_maybe}{me}{when_maybe}(到底|现在|还|都)*(该干|(该|要|得|应该|需要)(干嘛|干啥|忙啥|弄啥))(了|呢|呀)?
    {when_maybe}{me}{now}(该|要|得|应该|需要)(忙|做|干|办|弄|跟|交)(些|点)?{what}(了)?
    {when_maybe}(轮到|该|归){me}(做|办|管|交|负责)(的)?{tasks}?{now}(有)?{what}{tasks}?
    {when_maybe}{me}(现在|目前|当前|近期|最近|手头)(的)?{task_list}({what}|有{what}|清单|列表|明细|情况)?
    {me}{now}有{what}{tasks}(要|需要|得|该)?{when}(要)?(完成|交|做完|办完|提交|到期)
    {now}{when_maybe}{me}{when_maybe}{now}(要|该|得|需要)(交|做|办|完成|报|提交){what}{tasks}
"""
_SOMEBODYS = r"""
tasks_of_person {not_late}.*Ⓦ
    {person}{now}{when}(交|报|报送|提交|完成|办结)(些|点)?{what}{tasks}?
    {when}{person}(交|报|报送|提交|完成|办结)(些|点)?{what}{tasks}?
    {when_maybe}{person}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}({open}
        的?)?{tasks}?({now}{due})?(了)?
    {person}{now}(还)?(有)?{what}(的)?{tasks}{now}(还)?(没|未|没有)(动|开始|启动|开工|做|办|交|完成|弄|搞)(完|好
        |过)?(的)?
    {person}(名下|手里|手头|手上)(的)?
    {person}{now}(牵头|负责|承担|配合)的({tasks}|项目)?(现在|目前|都)*({doing}(得|的)?)?({how}|{far})(了)?
    {person}{now}{hand}{tasks}(都)?(有)?{what}
    {person}{now}{hand}?{now}(是|有)(些)?{what}{tasks}
    {person}的(活|活儿|事项|事情|工作清单)(有{what}|清单|列表)?
    {person}(呢)?(他|她){now}{hand}?{has}{what}{tasks}?
    {person}{now}(接|领|揽|分到|摊上)(到|下)?(了|的)?{what}{tasks}
    {person}{now}{when_maybe}{now}(在)?(忙|跟|做|弄|办|搞|盯|推)(着|些|点)*(哪[几些]?[个项件条样]|哪些|什么|啥){tasks}?
    {person}{now}(休假|休产假|产假|出差|走|调走|离职|请假|退休|交接|出国)(之前|以前
        |前){now}(还)?(有)?{what}{tasks}?{now}(还)?(没|未|没有)({doing}|交|弄|干|办)(完|好|掉)?(的)?
    {person}{now}在(做|忙|办|干|跟|负责){what}{tasks}?
"""
_BODYS = r"""
tasks_of_association 各|每
    (各|每一?)(家|个)?(科协|单位|协会|成员单位|方|地)(都|分别|各自|目前|现在)*(有|负责|承担|牵头|认领)(了|着|的)?{what}{tasks}
tasks_of_association {not_late}.*Ⓐ
    {when_maybe}{body}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}({open}
        的?)?{tasks}({now}{due})?(了)?
    {when_maybe}{body}{now}{when_maybe}(负责|承担|牵头)(的|了)?{what}
    {when_maybe}{body}{now}(牵头|负责|承担|配合|参与)(的|了)?({what})?(任务|工作|项目|事项){now}(有{what}|{what})?
    {body}{now}(牵头|负责|承担|配合|参与)的(都)?有{what}{tasks}?
    {body}{now}(负责|承担|牵头|配合|参与)(了|的)?{what}(项目任务|任务项目|项目|任务|工作|事项)
    {body}{now}在(做|忙|办|干|跟|负责){what}{tasks}
    {body}{now}(还)?(有)?{what}(的)?{tasks}{now}(还)?(没|未|没有)(动|开始|启动|开工|做|办|交|完成|弄|搞)(完|好
        |过)?(的)?
    {body}{now}(牵头|负责|承担|配合)的({tasks}|项目)?(现在|目前|都)*({doing}(得|的)?)?({how}|{far})(了)?
"""
_LATE = r"""
overdue_tasks Ⓟ
    (?P<code>Ⓟ)({this}(项目)?)?(里面?|中|下面?|当中|名下|那边)?(的)?{now}(有|还有|{any})?{what}?({tasks}
        |的)*{now}{late}(了)?(的)?{open}?(的)?{tasks}?(都)?{now}(有{what}|有(吗|没有)?|{what}|吗|没有|清单|列表|明细
        |情况|汇总|单子|名单|台账)?
overdue_tasks [没未][完办做交结]|拖|[超误]了期|超过|过.{0,4}(截止|期)|逾期|过期|超期|到期|拖期|超时|按时|按期|过了|误
        |滞后|延期|拖延
    {when_maybe}({body}|{person}|{me})(负责|牵头|承担|名下|手上|手里)(的)?({tasks})?{now}(有|还有)?{what}({tasks}
        |的)*{now}{late}(了)?(还|仍|而)*({open}|没交|没办)?(的)?
    {when_maybe}(截至|截止)?{when_maybe}(({body}|{person}|{me}|{us}|各单位|各家|各部门|各处室?|全部
        |所有)(的)?)?{now}(有|还有|{any})?{what}?({tasks}
        |的)*{now}{late}(了)?(的)?{open}?(的)?(任务|工作|事项)(都)?{now}(有{what}|有(吗|没有)?|{what}|吗|没有|清单
        |列表|明细|情况|汇总|单子|名单|台账)?
    (({body}|{person}|{me})(的)?)?{now}(有|还有|{any})?{what}?({task_list}|工作|事项|活儿?|(?<=个|项|件|条|些|么|啥
        |少)事儿?){now}{late}(了)?(的)?{open}?(有{what}|{what}|吗|没有|清单|列表|明细|情况|汇总|单子|名单|台账)?
    {now}(有)?{what}?{tasks}{now}(拖|压|搁|晾)(到现在|着|到今天|了很久)?(了)?(还|都)?(没|未
        |没有){doing}(完)?(的)?{what}?
    {when_maybe}{now}(有)?{what}?(该|应该|应|要)(完成|做完|办完|交|办结)(的)?(却|而|但|还|都|仍)*(没|未|没有)(完成
        |做完|办完|交|办结|做|办)(的)?({tasks})?(有)?{what}?
    {now}(有)?{what}{now}(没|未|没有)(做|办|完成|交|办完|做完)(而且|并且|还|又|却)+{late}(了)?(的)?
    {now}(有)?{what}?(已经|已)?(过|超过|超出)(了)?(完成|规定|办结|办理|提交|交付)?(时限|期限|截止日期|截止时间
        |时间)(但|却|而|还|且
        |并)*(尚未|仍未|还没|没有|没|未)(办结|完成|做完|办完|交|落实)(的)?({tasks})?{now}(有)?{what}?
    {now}(拖|拖延|拖欠|压|积压)(了|着)?的{tasks}{now}(有)?{what}?
    {when}(就)?(该|应该|应|要)(完成|做完|办完|交|办结)的({tasks})?{now}(都)?(有)?{what}?(没|未|没有)(完成|做完|办完|交
        |办结)(的)?
    {now}{late}(了)?的({tasks}|项目){now}(有)?{what}?
    {now}(有)?{what}{tasks}{now}{late}(了)?(还|却|仍|都|而)*(没|未|没有|尚未)?({doing}|办结|交|弄|销号)?(完|好)?(的)?
    {now}(有)?{what}?{late}(还|却|仍|都)*(没|未|没有|尚未)?({doing}|交|弄)?(完)?(的)?{tasks}?{now}(有{what}
        |{what})?(?<!^..)(?<!^...)
    (?=.{4}){now}{late}的
    {now}{late}(的|清单|列表|未完成的|没完成的)(都)?{now}(有{what}|{what})
    {now}(有)?{what}{late}(的)?
    (已经|已){late}的(任务|工作|事项)?
    {when_maybe}(就)?(该|应该?)(交|报|完成|办|结)的{now}(还)?(有)?({who}|{what})(还|都)?(没|未|没有)(交|报|完成|办
        |结)(上来|完)?(的)?
    {now}(有没有|还有|有)(没有)?(人|谁|哪位|哪家|单位)(的)?{tasks}?{late}(了)?(的)?(吗|没有)?
    {now}(有)?{who}(的)?{tasks}?{now}({late}|(没|没有|未)(能)?(按期|按时|如期)(交|完成|报|提交|办结))(了|的)?
    {now}{late}(任务|的)?(情况|清单|列表|一览)({how})?
    {now}{late}(了)?(的)?{tasks}?(都|一共|总共|现在)*(有)?({how}|{what}|多少|是哪些)(了)?
    (有哪些)?{late}的(任务|工作|事项)
    {when}(到期)?(还|尚)?(没|未|没有)(办完|完成|做完|办结|交)的(任务|工作|事项)?(有{what})?
    {now}{late}(还)?(未结|未办结|未完成)(的)?{tasks}(清单|明细|情况)?
    {now}{late}(还)?(未完成的|没完成的|没做完的|未办结的|没办的|没交的|未办的|未完成|未办结|没完成|没交
        |未办)(的)?{tasks}?(清单|列表|明细|情况|汇总|单子|名单|台账|有{what})?
    ({body}|{person}|{me})(的)?{now}{late}(了)?(还)?(的|未完成的|没完成的|未办结的)
    (所有|全部)?(的)?{late}(的)?(任务|工作|事项)?(清单|列表|明细|情况|汇总|单子|名单|台账)?(?<!^..)
    (所有|全部)?(的)?{late}(了)?(的)?{tasks}(清单|列表|明细|情况|汇总|单子|名单|台账)?
"""
# Nothing but requests.
LISTS = (
    _MINE + _SOMEBODYS + _WHOSE.replace("{whose}", "{person}") + _BODYS + _WHOSE.replace("{whose}", "{body}") + _LATE
).replace("{not_late}", NOT_LATE)
