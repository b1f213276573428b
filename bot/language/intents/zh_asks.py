"""What is asked in Chinese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = r"""
task_owner owner|责|牵头|主管|对接人|经办|承办|任务|项目
    {item}(的)?{owner}{now}(是|为|叫|有)?({who}|什么名字|什么|哪个|哪些)?
    {who}{now}(担任)?{item}(的)?{owner}
    {topic}(的|这个|这项|那个|那项|这条)?(任务|项目|工作){now}(由|归|让|该|应该|是)*{now}{who}(在|来)*{own}(的)?
    {topic}(的|这个|这项|那个|那项|这条)?(任务|项目|工作){now}(归|是|给|交给)(了)?{who}(的|了|管)?
task_status 进|状|情况|动态|近况|截止|限|时间|到期|deadline|ddl|任务
    {item}(的)?{now}{progress}{now}({how}|{far}|是什么|什么样|怎么说)(了)?
    {item}(的)?{now}{limit}{now}(是|到|为|在)?({time}|多少)
    {topic}(的|这个|这项|那个|那项|这条)?(任务|项目|工作){now}{doing}?(得|的)?({how}|{far})(了)?
    {topic}(的|这个|这项|那个|那项|这条)?(任务|项目|工作){now}{time}(要|能|可以|需要|应该|必须|该)?({done}|到期
        |截止|交|提交)
my_tasks 我|本人
    {when_maybe}{me}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}({open}的?)?
        {tasks}?({now}{due})?(了)?
    {when_maybe}{me}{now}{hand}?{now}{has}(的)?({open}的?)?{tasks}(都)?(有)?{what}{due}?
    {when_maybe}{me}{now}{when_maybe}(的|{hand}|{ours}的){when_maybe}(所有|全部|{open})?(的)?{task_list}{now}(有
        {what}|{what}|列表|清单
        |情况)?
    {when_maybe}(有)?{what}(任务|工作|事项)?(是)?(由|归)?(分给|分配给|派给|交给)?{me}(来)?(负责|做|的|管|要做|名下
        |该做|在做|在办|牵头)?(的)?
    {when_maybe}{me}{when_maybe}(该|要|得|需要|应该)(做|干|完成|处理|交|办)(些)?{what}{tasks}?
    (分给|分配给|派给|交给){me}的{task_list}(都)?(有{what})?
    {when_maybe}{me}{now}{when_maybe}{any}{what}?({open}的?)?{task_list}{due}?
    {when_maybe}{me}{now}{when_maybe}{open}的{task_list}({what}|有{what}|清单|列表|情况)?
    {when_maybe}{me}{when}{task_list}({what}|有{what}|清单|列表|情况)?
    (现在|目前)?(还)?(有)?{what}(任务|工作|事|事情)(等着?|需要|要|该)(我)(去)?(做|办|完成|处理)(的)?
    {now}由{me}(负责|牵头)的({task_list})?(有{what})?
    {when_maybe}{me}{when_maybe}{due}的{tasks}({what}|有{what}|清单|列表)?
    {me}是{what}(任务|工作|项目|事项)的{owner}
    {when_maybe}{me}(现在|目前|当前|近期|最近|手头)(的)?{task_list}({what}|有{what}|清单|列表|情况)?
    {me}{now}有{what}{tasks}(要|需要|得|该)?{when}(要)?(完成|交|做完|办完|提交|到期)
    {now}{when_maybe}{me}{when_maybe}{now}(要|该|得|需要)(交|做|办|完成|报|提交){what}{tasks}
tasks_of_person Ⓦ
    {when_maybe}{person}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}(
        {open}的?)?
        {tasks}?({now}{due})?(了)?
    {when_maybe}{person}{now}{when_maybe}(要|该|需要|应该|得)(做|干|完成|处理|交|办)(些)?{what}{tasks}?
    {when_maybe}{person}{now}{when_maybe}(的|{hand}|{has}|{ours}的)?(的)?{when_maybe}(所有|全部|
        {open})?(的)?{task_list}{now}
        (有{what}|{what}|列表|清单|情况)?
    {when_maybe}(有)?{what}(任务|工作|事项)(是)?(由|归)?(分给|分配给|派给|交给)?{person}(来)?(负责|做|的|管|要做
        |名下|该做|在做|牵头)?(的)?
    (分给|分配给|派给|交给){person}的{task_list}(都)?(有{what})?
    {person}(的)?(任务|工作)(的)?{progress}({how})?(了)?
    由{person}(负责|牵头)的({task_list})?{now}(有{what}|{what})?
    {person}{now}{hand}{tasks}(都)?(有)?{what}
    {person}的(活|活儿|事项|事情|工作清单)(有{what}|清单|列表)?
    {person}(呢)?(他|她){now}{hand}?{has}{what}{tasks}?
    {person}是{what}(任务|工作|项目|事项)的{owner}
    {person}{now}有{what}{tasks}(要|需要|得|该)?{when}(要)?(完成|交|做完|办完|提交|到期)
    {person}{now}在(做|忙|办|干|跟|负责){what}{tasks}?
tasks_of_association Ⓐ
    {when_maybe}{body}{now}{when_maybe}{hand}?{now}{when_maybe}{has}(的)?{now}{when_maybe}{what}{when_maybe}(
        {open}的?)?
        {tasks}({now}{due})?(了)?
    {when_maybe}{body}{now}{when_maybe}(负责|承担|牵头)(的|了)?{what}
    {when_maybe}{body}{now}{when_maybe}(要|该|需要|应该|得)(做|干|完成|处理|交|办)(些)?{what}{tasks}?
    {when_maybe}{body}{now}{when_maybe}(的|{hand}|{has}|{ours}的)?(的)?{when_maybe}(所有|全部|
        {open})?(的)?{task_list}{now}
        (有{what}|{what}|列表|清单|情况)?
    {when_maybe}{body}{now}(牵头|负责|承担|配合|参与)(的|了)?({what})?(任务|工作|项目|事项){now}(有{what}|{what})?
    {when_maybe}(有)?{what}(任务|工作|事项)(是)?(由|归)?(分给|分配给|派给|交给)?{body}(来)?(负责|做|的|管|要做|名下
        |牵头|承担|配合)?(的)?
    (分给|分配给|派给|交给){body}的{task_list}(都)?(有{what})?
    {body}是{what}(任务|工作|项目|事项)的{owner}
    {body}{now}(牵头|负责|承担|配合|参与)的(都)?有{what}{tasks}?
    {body}{now}有{what}{tasks}(要|需要|得|该)?{when}(要)?(完成|交|做完|办完|提交|到期)
    {body}{now}(负责|承担|牵头|配合|参与)(了|的)?{what}(项目任务|任务项目|项目|任务|工作|事项)
    {body}(的)?(任务|工作)(的)?{progress}({how})?(了)?
    由{body}(负责|牵头|承担)的({task_list})?{now}(有{what}|{what})?
overdue_tasks [没未][完办做交]|逾期|过期|超期|到期|拖期|超时|按时|按期|过了|误|滞后|延期|拖延
    {when_maybe}(({body}|{person}|{me})(的)?)?{now}(有|还有|{any})?{what}?({tasks}|的)*{now}{late}(了)?(的)?
        {open}?(的)?
        (任务|工作|事项)(都)?{now}(有{what}|有(吗|没有)?|{what}|吗|没有|清单|列表|情况)?
    (({body}|{person}|{me})(的)?)?{now}(有|还有|{any})?{what}?(任务|工作|事项|待办){now}{late}(了)?(的)?{open}?
        (有{what}|{what}|吗|没有|清单|列表|情况)?
    {now}{late}(的|清单|列表|未完成的|没完成的)(都)?{now}(有{what}|{what})
    {now}(有)?{what}{late}(的)?
    (已经|已){late}的(任务|工作|事项)?
    {now}{late}(任务|的)?(情况|清单|列表|一览)
    (有哪些)?{late}的(任务|工作|事项)
    {when}(到期)?(还|尚)?(没|未|没有)(办完|完成|做完|办结|交)的(任务|工作|事项)?(有{what})?
    {now}{late}(还)?(未完成的|没完成的|没做完的|未办结的|没办的)(任务|工作|事项)?
    ({body}|{person}|{me})(的)?{now}{late}(了)?(还)?(的|未完成的|没完成的|未办结的)
    (所有|全部)?(的)?{late}(的)?(任务|工作|事项)?(清单|列表|情况)?(?<!^..)
upcoming_exchanges 活动|交流|会|访|研|坛|训|科普|讲座|日程|行程|安排|考察
    (我们|咱们|三地|(跟|和|与)?{body}(的|举办的|组织的|主办的)?)?{now}{soon}?(的)?{now}{when_maybe}{now}(我们|三地|
        {body})?{now}(会|要|将|计划)?
        (有|安排|计划|举办|开展|组织|开|办|召开|举行|参加|搞|接待|承办|主办)(了)?(没有)?({what}|新的?|重要的?
        |大的?)+{event}(安排
        |计划|(要|可以|能|需要|可|得)(开|参加|举办|办|搞|去)(的)?)?
    (我们|咱们|三地|(跟|和|与)?{body}(的)?)?{now}{soon}?(的)?{now}{when_maybe}{now}(有|安排|计划)(了)?(什么|啥|新的?)*
        {event}
        (安排|计划)?(要开|要参加)?(吗|没有|没|么|不|没)
    (我们|咱们|三地|(跟|和|与)?{body}(的)?)?{now}{soon}?(的)?{now}{when_maybe}{now}(有没有|有无){what}?(新的?)?
        {event}(安排|计划|要开|要参加)?
    (我们|咱们|三地|(跟|和|与)?{body}(的)?)?{now}({soon}|{when})(的)?(举行|举办|召开|开展|要开|要办)?(的)?
        {event}(安排|计划|一览|清单|列表|一览表)?{now}
        (有{what}|{what})?
    (三地|(跟|和|与)?{body}(的)?)?(的)?{event}{now}({soon}|{when})(的)?(都)?(有{what}|{what})
    (活动日程|交流日程|日程安排|活动计划表|交流计划表|活动安排表|活动表|行程表|日程表)
    (今年|全部|所有)(的)?(交流计划|交流活动|交流安排|活动计划|活动安排|活动清单|活动列表)
    (今年|三年|年度|全部|所有)?(的)?(交流计划|交流活动|交流安排|活动计划|活动安排)(表)?(发我看看|发我一下|发我|清单
        |列表|有{what})
    (三地|近期|全部)?(的)?(活动|交流活动|交流)(一览|清单|列表|总表|预告)
    {body}(主办|承办|牵头|组织|举办|接待|负责|参加)的{event}{now}(有{what}|{what}|清单|列表)?
    (我们|咱们|三地|{body})?{now}{soon}(的)?{now}{when_maybe}(还)?(有|要开){what}(会|会议)(要开)?
next_meeting 会|碰头|下[次一回场个]
    (离|距离|到)?(我们|咱们|三地|大家)?((跟|和|与){body})?(的)?{next}((跟|和|与){body}(的)?)?{meeting}{now}(是
        |定|安排|放|约)*(在)?(的)?
        ({time}|{place}|{what}|多久|什么时间什么地点)?({open_it})?(的)?
    (离|距离|到)(我们|咱们)?{next}((跟|和|与){body}(的)?)?{meeting}{now}(还)?(有)?(多久|多长时间|几天|多少天)
    (我们|咱们|三地|大家)?{next}(是)?{time}(再)?(开|召开)((跟|和|与){body}(的)?)?{meeting}
    (我们|咱们|三地|大家)?{next}{time}(再)?(碰头|见面|碰面|碰个头|开会)
    (我们|咱们|三地|大家)?{time}(再|再次|还|才)(碰头|碰面|碰个头|开碰头会|开会)
    (我们|咱们|三地|大家)?{next}开会(的)?(时间|地点)?(是|在|定在)*({time}|{place})?
    {next}(开会|碰头|见面|{meeting})(的)?(时间和地点|时间地点|时间|地点|具体时间|具体地点)(是|在)?({time}|{place}
        |什么)?
    {next}(是)?{occasion}{now}(是|定|安排|放)*(在)?({time}|{place}|谁主办|谁承办|由谁主办|由谁承办
        |谁接待)?{open_it}?(的)?
    {next}((跟|和|与){body}(的)?)?{meeting}(的)?(时间|地点|时间和地点|时间地点|议程|安排|日期|信息)(是|在)?({time}|
        {place}|什么)?
    (我们|咱们|三地|大家)?{time}(再|再次|还)(开|召开){meeting}
    {next}(要开|开)的{meeting}
    (还)?(有)?(几天|多久|多长时间|多少天)(之?后)?(就|才|要|再)?(开会|开下次会)
    {next}{meeting}(由|是)?{who}(来)?(主持|主办|承办|组织|召集|接待)(的)?
    {when}(的)?(?P<kind>会议|会|例会|碰头会|视频会议|工作会议){now}(是|定|安排|放|约)*(在)?({time}|{place})({open_it})?
"""
# Requests where they are about a code or something of the plan.
ABOUT = r"""
task_owner 谁|哪|责
    {item}(这块|这事|这件事|这部分)?{now}(由|归|让|该|应该|是|要|找|问|去|得)*{now}{who}(在|来|具体|主要)*{own}
        (的|着|了)?
    {item}(这块|这事|这件事|这部分)?{now}(是)?{who}的(任务|活|事|工作|活儿)
    {who}(在|来|具体|主要)*{now}{own}(着|了|的是)?{item}
    {item}{now}(是)?(该|应该|要|可以|得)?(找|问|联系|联络|归)(了)?{who}(管|对接|联系|沟通|问)?
    {item}(是)?(交给|分给|派给|分配给|安排给|归|给)(了)?{who}(了|的)?
    {task}(是)?{who}(的|呢)?
    {item}(的)?{owner}(的)?(姓名|名字|名单|联系方式|电话)(是什么|是多少)?
    {item}{now}(有|有没有|是否有)人(在)?{own}(了)?(吗|没有|没|么)?
task_status 截止|限|ddl|怎|何|咋|到哪|多少|进|状|情况|动态|近况|完|办|做|定|弄|结|落|时|哪|几|还|吗|没|详|Ⓣ|Ⓟ
    {item}{now}({going}(得|的|了)?|{verb}(得|的)|{deed}(得|的)?)?({how}|{far})(了)?
    {task}{now}{doing}?(得|的|了)?({how}|{far})(了)?
    {item}(整体|总体|总的)?(的)?{now}{progress}
    {task}(整体|总体)(的)?{now}{progress}{now}({how}|{far}|是什么)?(了)?
    {item}{now}{time}(才)?(能|可以|会|要|该)?({done}|出来|搞定|弄好)
    {item}(的)?{now}(什么|啥|是什么|是啥|怎么个)({progress}|进展|动静)(了)?
    {item}{now}(是否|是不是|有没有|能不能|能否)?{adv}{done}(了)?(没有|没|吗|么|否)
    {item}{adv}{deed}(了|上来|出来|下来|完|完了)(没有|没|吗|么)
    {item}([动签交办做弄写编印报审结干])没[动签交办做弄写编印报审结干]
    {item}{adv}(上线|启用|发布|公布|到位|落地|揭牌|挂牌|下发|印发|开通|启动)(了)?(没有|没|吗|么)
    {item}(的)?{limit}
    {item}{now}(是否|是不是|有没有)?(已经|已)?{verb}(好|完|出来)?(了)?(没有|没|吗|么)
    {item}{now}(是否|是不是|有没有){adv}({done}|开始|启动)(了)?(吗)?
    {item}{now}(有)(了)?(眉目|着落|结果|下文|消息|动静|回音|新进展)(了)?(吗|没有|没|么)
    {item}{adv}(通过|出台|批准|批复|获批|成立|签署|生效|开工|封顶|上会)(了)?(没有|没|吗|么)
    {item}{now}{time}(才)?(能|可以|会)?(通过|出台|批准|成立|签署|生效|上线|发布|印发|有结果|见效|到位)
    {item}{now}({going}|{deed})得(差不多|怎么样|怎样|如何|顺利|顺不顺利)(了)?(吗|么|没有|没)?
    {item}{now}(处于|在|到)(什么|哪个|哪一个|啥)(状态|阶段|环节|进度)(了)?
    {task}{now}(拖|做|办|用|花)了(多久|多长时间|几天)(了)?
    {item}{now}(能|能否|能不能|可以|可否|是否能)(按期|按时|如期)?{done}(吗|么|不)?
    {task}(还)?(来得及|赶得上|能按时完成|能如期完成)(吗|不|么)
    {item}{now}(已经|已)?(开始|启动|开工|动)(了)?(没有|没|吗|么)
    {item}{now}(有|有没有|有无)(什么|啥|新的?|最新的?)*(进展|动静|消息|更新|变化|动态)(了)?(吗|没有|没|么)?
    {item}{now}(卡|停)在(哪|哪里|哪儿|什么地方|哪一步|哪个环节)(了)?
    {item}{now}(还)?(差|剩|要|需要|得)(多少|多久|多长时间|几天|什么)(时间)?(才)?(能|会)?({done}|到期|截止)?
    {task}{now}{time}(能|可以|要|需要|应该|必须|该)?({done}|到期|截止|交|提交)
    {task}(的)?(详情|详细情况|详细信息|具体情况|情况|信息|卡片|记录|历史|{limit})?
    {task}(是否|是不是)(已经|已|快要|快)*(到期|逾期|超期|截止)(了)?(吗)?
    {task}(已经|已|快要|快)*(到期|截止)(了)?(吗|没有|没)
    {task}{now}(是)?(什么|啥)(任务|项目|内容|事)?
    {task}(是否|有没有|是不是)?(已经|已)?{late}(了)?(吗|没有|没)
exchange_detail 时|哪|几|多久|Ⓔ|谁|议|安排|点|怎|详|情况|内容|日|参加
    {exchange}{now}({open_it}|去)(在)?({time}|{place}|多久|多长时间|几天)
    {exchange}{now}(定|安排|放)?(在)?({time}|{place}|多久|多长时间|几天)({place})?({open_it})?(的)?
    {exchange}{now}(在)?{time}(在)?{place}({open_it})?
    {exchange}{now}(在)?{place}({open_it})(的)?
    (?P<code>Ⓔ)(的)?{now}({detail}{now}(是|在|为)?({who}|{what}|{time}|{place}|{how}|什么)?|{how}|是什么(活动|会议
        |会|内容)?|)
    {exchange}(的)?{now}{detail}{now}(是|在|为|有|定)*({who}|{what}|{time}|{place}|{how})
    {exchange}(的)?{detail}
    {exchange}(是)?在Ⓐ(的)?{place}({open_it})?(的)?
    {exchange}(的)?{detail}{now}(出来|定|确定|定下来|排好|发|公布)(了)?(吗|没有|没|么)
    {exchange}{now}(有|有没有|有无)(没有)?({detail}|议程|通知)(了)?(吗|没有|没|了)?
    {exchange}{now}(都)?(有)?({who}|{what}(人|单位|科协|代表团|领导)?)(会|要|将)?(来)?(参加|出席|参与|去)
    {exchange}{now}(由|是)?{who}(来)?(主办|承办|接待|主持|组织|办|举办)(的)?
    {exchange}(是)?(在)?(线上|线下|现场|视频)(开|举行|举办|进行|召开)?(吗|么|还是(线上|线下|现场))
    {exchange}(参会|参加|出席|与会)的(人)?(都)?(有|是)({who}|{what}(人|单位)?)
    {exchange}(的)?(会期|时长)?(是|有)?(几天|多久|多长时间|多少天)
    {exchange}(要|得)?(开|办|持续)(多久|多长时间|几天)
"""
