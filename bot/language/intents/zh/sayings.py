"""Chinese words of regions, of every day and of offices that stand for others which the tables know.

Only a sentence of which nothing is understood is read in these: 弄 is done to a plan as well as to a pump. A line has
the patterns of folded, simplified text and what they become, if anything; the first line that fits counts.
"""

from __future__ import annotations

import re

_TABLE = r"""
咗喇|咗|喇(?=$|[,，。!?]) = 了
佢 = 它
唔好 = 不要
唔该 = 麻烦
pls|please|plz = 请
(?<=[ⓉⓅⒺ])[他她](手[上里头]|名下|那边|负责|跟)?(的|这个|那个|这条|那项|这项)*(活儿?|任务|工作|事情?|事儿|摊子)? =
[他她](手[上里头]|名下|那边|负责)?(的|那个|那条|那项)+(?=[ⓉⓅⒺ]) =
(?<![\u3400-\u9fff])[他她](牵头|负责|主持|主笔|写|编)的(那个|那份|那项|那本)(?=..) =
一下下 = 一下
close(d)?掉?|resolved? = 关闭
list(一下|出来)? = 列一下
(?<=[^要好行可对是成去差妨])(不|没得|唔|未)(?=[?!。~]*$) = 吗
从今儿起|打今儿起 = 现在开始
next = 下次
show(一下)?|睇(?!到|见) = 看看
add|create|new(?=[一个项条任会])|book|schedule = 新建
overdue|late了|delay(ed)?(了)? = 逾期
mute|turn off|关一关|掐掉|掐了 = 关闭
turn on = 打开
call(?=我)|ping(?=我)|cue(?=我) = 提醒
where = 哪里
when(?!ever) = 什么时候
who = 谁
how to|how = 怎么
一哈|一哈子|下子 = 一下
o'?clock = 点
这(小?玩意儿?|小?东西|机器|家伙)(?=怎么|咋|如何|能|会|都?有) = 机器人
咱(?=Ⓐ)|(?<=Ⓐ)俺(?=们) =
咱们(?!俩)|俺们|我哋|阿拉 = 我们
俺(?!们)|(?<![\u4e00-\u9fff])咱(?=[的有手这]) = 我
啥子|嘛子|乜嘢|甚么|啥(?!时候?)|咩(?!时候) = 什么
啥时候|啥时|几时|咩时候|何日|什么辰光 = 什么时候
边个|边位|啥人|谁个|何人|谁人|哪个(?=(在|来|去)?(负责|牵头|管|跟|盯|抓|[弄搞整办做](?!.{0,3}(论坛|活动|培训|会)))) = 谁
喺边度|边度|边处|哪疙瘩|哪旮旯|哪哈 = 哪里
咋个?(?=[用查看弄改办报设操取关])|点(?=用)|怎样(?=[用查看弄改办报设操才算处]) = 怎么
咋样|咋地了?|咋个样|咋整的|点样|怎样|怎的了|怎么个情况 = 怎么样
冇|么得|没得|有冇 = 没有
喺 = 在
(?<![联关体派院维])系(?=(边|谁|什么|几|哪)) = 是
嘅|滴(?=(任|活|进|会|提|责|截|时|$)) = 的
而家|这会儿|眼下|眼目前|这阵儿?|时下 = 现在
近排|这阵子|这程子 = 最近
瞅瞅|瞧瞧|睇睇|睇下|瞅一[眼下]|瞧一[眼下]|瞄一[眼下]|瞄瞄|瞅(?=[我下])下?|check(一下)?|查阅一?下?|调取|检索一?下?
    |搜一下|搜搜|盘一盘|盘点一?下?|梳理一?下?(?=(我|Ⓦ|Ⓐ|手|逾|过|超|本|近|下))|过一?遍(?=我|Ⓦ|Ⓐ) = 看看
task(s)?|活计|工作任务|(?<=[的些个么])活儿?(?=$|有|都|干|做) = 任务
owner|负责人|主责人 = 责任人
deadline|ddl|死线|dl = 截止日期
event(s)? = 活动
meetings? = 会议
reminder(s)?|闹铃|提示 = 提醒
update(一下)? = 更新
progress|status = 进展
done|finish(ed)?|搞掂|齐活|杀青|告成|告竣|竣工|收工|收官|大功告成|完事儿?|整完|弄完|搞完|弄妥|做妥|办妥|整妥|弄利索
    |弄利落|完活儿?|交差|画上?句号 = 完成
(?<![调完])整(?=[得完好出妥到])|捣鼓|鼓捣|弄|搞 = 办
往后拖|往后拉|往后捎|往后靠|推后|后延|后移|展期|拖后 = 推迟
往前赶|往前拉|往前靠|往前提|抢前|前移 = 提前
甩给|扔给|丢给|塞给|过给|递给|交到|转到(?=Ⓦ)|划到(?=Ⓦ)|挂到(?=Ⓦ)|归到(?=Ⓦ)|划归(?=Ⓦ)|assign给|assign to = 交给
背(?=$)|扛(?=$)|挑(?=$)|兜着|罩着|主理|主抓|挂帅|领衔|担纲 = 负责
定于(?=何|什么|哪|几)|拟于(?=何|什么|哪|几)|将于(?=何|什么|哪|几) = 召开
"""
_GROUP = re.compile(r"\((?!\?)")


def lines() -> list[tuple[str, str]]:
    """Return the patterns with what each becomes, in the order in which they count."""
    found = []
    for line in _TABLE.replace("\n    ", "").strip().splitlines():
        written, _, words = line.partition(" =")
        found.append((f"(?:{_GROUP.sub('(?:', written)})", words.strip()))
    return found
