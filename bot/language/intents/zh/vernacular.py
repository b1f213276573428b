"""What is said in Cantonese, or in an English word among Chinese ones, in the words of the Chinese tables.

A line has a pattern of folded, simplified text and what it becomes, if anything; the first line that fits counts. What
stands for one thing in standard Chinese as well (系, 点) has a pattern that says beside what it is Cantonese.
"""

from __future__ import annotations

_CANTONESE = r"""
唔好意思 = 不好意思
唔使再|唔好再|唔驶再 = 不要再
唔使|唔好|唔驶|咪再 = 不要
唔该晒|唔该 = 麻烦
唔知道|唔知 = 不知道
唔识 = 不会
唔 = 不
(?<![那这左右旁身周])边[位个] = 谁
(?<![那这左右旁身周])边度 = 哪里
(?<![那这左右旁身周海])边日 = 哪天
(?<![那这左右旁身周])边[间家] = 哪家
边啲 = 哪些
有咩嘢|有咩|有乜嘢|有乜 = 有什么
做紧咩|做紧乜嘢 = 在做什么
做紧(?![急张要]) = 在做
点样|(?<=度|况|展)点[啊呀]?(?=$|\?) = 怎么样
点解 = 为什么
(?<![地时几观重要优热焦起终节试网景亮缺特一二两三四五六七八九十0-9])点(?=用|睇|搞) = 怎么
咩嘢|乜嘢|咩|乜 = 什么
系咪 = 是不是
(?<![联关体派院同维])系(?=谁|边|几|咩|乜|喺|什么|哪|唔|第|天津|北京|河北|ⓌⒶ) = 是
(?<=[人间期限])系(?![统列]) = 是
喺 = 在
仲有 = 还有
仲未|重未 = 还没
仲(?=欠|差|剩|要|系|爭) = 还
(?<=咗|好|完|掂|齐|定)未(?=$) = 没有
咗未(?=$) = 了没有
(?<=[完成好掂齐妥])晒 = 了
搞掂咗|搞掂 = 搞定
睇返|睇下|睇睇|睇一睇|睇 = 看看
话俾我(?:哋)?知|话畀我(?:哋)?知|话我知 = 告诉我
话俾我|话畀我 = 告诉我
提返我|提醒返我|提下我 = 提醒我
(?<!题|前)提我(?!出|交|供) = 提醒我
俾返|畀返|交返|转返 = 交给
俾晒|俾|畀 = 给
倾下|倾(?![向听注诉斜力盆城情销家]) = 谈
押后 = 推迟
开返|着返 = 打开
熄咗|熄 = 关掉
嗰啲 = 那些
嗰个|嗰 = 那个
呢个|呢项 = 这个
呢啲 = 这些
啲 = 些
未(?=做$) = 没
冇晒|冇 = 没有
莫(?=再|给我|发|推送|提醒) = 别
咗 = 了
嘅 = 的
哋 = 们
嚟(?=跟|做|负责|办) = 来
本人(?!签|确认|到场|亲|同意) = 我
(?<![响反对效供适相感呼])应(?=完成|办结|交|报送|办理|提交)|(?<![必急])须(?=完成|办结|交|报送|提交) = 应该
(?<=的)代办(?=任务|事项|清单|$) = 待办
机械人 = 机器人
(?<=[ⓉⒺⓅ])(?:请|麻烦|帮忙|帮我|劳烦|烦请)+(?:你|您)?(?=[转交改延推标查看关取]) =
咱(?![们俩])|三家(?:科协|单位)?一起 = 我们
三[家地](?:科协|单位|Ⓐ)(?=有|最近|近期|接下来|Ⓓ|要|都) = 三地
"""
# Words that sound like others, right in hardly any sentence.
_MISSPELT = r"""
代办(?!理|处|点|人|员)|侍办 = 待办
题醒|提省(?!略|份)|提酲|题型(?=我) = 提醒
愈期|预期(?=的任务|任务|没完) = 逾期
近度|近渡|进渡 = 进度
近展|进占 = 进展
付责|复责(?!任)|负则 = 负责
壮态|状太 = 状态
任物|认务|仁务 = 任务
(?<=[何样])拉(?=$|[,，?]) = 啦
以经 = 已经
截至(?=日期|时间|日)|节止 = 截止
推尺|推持 = 推迟
取销|去消(?!费) = 取消
责认|则任 = 责任
交己 = 交给
"""
# What a thing is, said beside its code; and a word that is written for another when it is asked for.
_BESIDE = r"""
(?<=[何样了吗没谁])拉(?=$|[,，。!?]) = 啦
(?<=Ⓔ)[这那](?:一)?[个场次期届趟项回](?:交流|学术|科普|专题|专家|联合)?
    (?:活动|会议|论坛|培训班|培训会?|调研|互访|走访|考察|讲座|访问|会商|例会|座谈会|对接会|研讨会|沙龙|大赛|比赛|年会
    |会(?![议员场商标]))
    (?!室|纪要|方案|材料|组|手册|通知) =
(?<=Ⓔ)(?:论坛|培训班|调研|互访|走访|讲座|会商|座谈会|对接会|研讨会|沙龙|年会)
    (?!室|纪要|方案|材料|组|手册|通知|的?成果|总结|报告) =
(?<=[”》」』])(?:这一?[个项场次])?(?:活动|任务|工作|项目|事项)(?![书单清组站台坊室日者会安流计报表]) =
(?<=[ⓌⒶ我])(?:名下|手上|手头|手里|那边|这边)的?(?=[ⒹⓁ][^ⓉⒺⓅ]{0,12}(?:任务|待办|工作|事项|活儿?)) =
(?<=[请为替给])本人(?=订阅|开通|设|登记|关闭|取消) = 我
请代为(?=安排|登记|通知|设) = 请
(?:[兹谨]?拟|[兹谨]?定)于(?=[ⒹⓁ].{4,40}[,，]?请(?:列入|登[记入]|录入|载入|安排|记录)) =
[,，]请(?:予以?)?(?:列|登|录|载)入(?:工作)?(?:计划|日程|议程|台账|日历)(?=[。!~]*$) = ,请安排
来不急 = 来不及
(?<=..)之(?=活动|交流|论坛|培训|会期|日程|安排|操作|功能|用法|联系人|地址|详情|责任人|负责人|进度|进展|时间|地点|情况
    |期限|时限|议程) = 的
[,，](?:请|麻烦)?(?:帮忙|帮我|给|帮)?建一?个会议?(?:呗|吧)?[~～]*(?=$) = ,请安排
(?<=会)给建上(?=$) = ,请安排
(?<=[ⓉⒺⓅ])[^ⓉⒺⓅⓌⒶⒹⓁ,，。?的了]{2,12}(?:那|这)(?:个|项|件|场)(?:任务|活动|事儿?)?(?=怎么样|咋样|怎样|谁|到哪|进[展度]
    |办得|弄得|完成了?[吗没]|啥|什么) =
(?:(?<=[有搞办做忙])|(?<=排了)|(?<=划了)|(?<=织了))那些(?=[^,?。了]{0,12}
    (?:任务|待办|工作|活儿?|事儿?|事情|事项|活动|论坛|培训|讲座|交流|互访|调研|考察|走访|计划|安排|会议?)
    [啊呀呢哦噢]?(?:$|[?,。])) = 哪些
"""
_ENGLISH = """
next meeting|下个 ?meeting = 下次会议
meetings?|mtg = 会议
my tasks?|my list = 我的任务
task ?list|todo ?list = 任务清单
tasks? = 任务
to-?dos? = 待办
agenda = 议程
schedule = 日程
overdue = 逾期
deadline|due ?date = 截止日期
(?:current|latest) status = 目前状态
status = 状态
progress = 进度
owner|pic = 负责人
updates? = 更新
assign ?to|assign = 指派
delay(?:ed)?(?=的|了) = 逾期
delay|postpone = 推迟
reminders? = 提醒
remind me = 提醒我
close(?:d)? ?掉? = 关闭
due(?= ?[前ⒹⓃⓁ]) = 到期
(?:ping|cue|call) ?(?=我) = 提醒
sync|catch ?up = 会议
mute = 静音
events? = 活动
finish(?:ed)? = 完成
follow ?up|follow = 跟进
check(?: ?一?下)? = 看看
"""


def _lines(table: str, around: str) -> list[tuple[str, str]]:
    found = []
    for line in filter(None, table.replace("\n    ", "").splitlines()):
        written, _, words = line.partition(" =")
        found.append((around.format(f"(?:{written})"), words.strip()))
    return found


def lines() -> list[tuple[str, str]]:
    """Return the patterns with what each becomes, in the order in which they count."""
    return [*_lines(_CANTONESE + _MISSPELT + _BESIDE, "{}"), *_lines(_ENGLISH, "(?<![a-z0-9]){}(?![a-z0-9])")]


def no_names() -> str:
    """Return the words as a pattern: no person's name is among them."""
    return "|".join(written for written, _ in _lines(_CANTONESE, "{}"))
