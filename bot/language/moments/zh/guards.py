"""Chinese numbers that look like dates and times and are none: 三点建议, 二十点六, 3号楼."""

from __future__ import annotations

import re

from bot.language.moments.calendar import FIRST_YEAR, LAST_YEAR
from bot.language.moments.clock import is_time
from bot.language.moments.lexing import Line
from bot.language.moments.said import Said
from bot.language.moments.zh.amounts import NIGHTS
from bot.language.moments.zh.persons import PLAIN, SURNAMES, TITLES

_BARE_HOUR = re.compile(r"(?P<hour>[\d零〇一二两三四五六七八九十]+)\s*点(?P<minute>[\d零〇一二两三四五六七八九十]+)?")
_POINTS = re.compile(
    r"\s*(?:[个条项]?(?:主要|重要|具体|基本|工作|小|新|明确|初步|修改)?(?:建议|意见|要求|想法|看法|体会|说明"
    r"|原因|理由|问题|内容|希望|注意|补充|好处|优势|经验"
    r"|启示|思考|措施|共识|区别|不同|感受|收获|疑问|反馈|结论|变化|特征|考虑|认识|提示|声明|原则|做法|指示|期望"
    r"|贡献|期待|进展|方向|打算|论述|阐述|发现|想说)"
    r"|[度米元万亿倍成式档]|游戏|共[线圆]|都|也|儿|不|点|小|没|关系|心意|时间|钱|用|东西|水|力|事)"
)
# 三点五, 三点一四 are numbers, 三点十四 is a time.
# 增长率从3.5到4.2, 提高到5.2
_VALUE = re.compile(r"(?:[率价分值度数比][为是从由在]{0,2}(?:\d+\.\d+[到至])?|[高升降增减涨跌加达低]至?到?)\s*$")
_DECIMAL = re.compile(r"\d|[零〇一二两三四五六七八九]|[一二三四五六七八九]{2,}")
_MEASURE = re.compile(r"\s*(?:公里|千米|[厘毫]?米|公斤|千克|[吨斤克度元万亿倍%℃]|个?百分点)")
_COUNTED = re.compile(
    r"(?:第|以下|如下|这|那|有|提|提出|共|分|补充|强调|做到|几|[说讲谈提]了?|注意|明确|总结|归纳|汇报|是这|列出|具备"
    r"|满足|[前后]面|[差早快慢多少好大高低]|(?<!早)晚)\s*$"
)
_NUMBERED = re.compile(
    r"\s*(?:楼|门|线|厅|会议室|房|馆|文|院|桌|车|机|展|仓|窗|岗|公[告馆寓]|风球|项目|任务|议题|选手|嘉宾|通道|出口|地块"
    r"|大桥|令|柜|位|公路|教室|实验|码头|标段|附件|件"
    r"|人(?=$|[^\w]|左右|上下|规模|参会|参加|出席|到场|呢|吧)|方案|议案|提案|专家|令|样|池|井|站|店|铺|包|柜|电|泵|球|卷|箱|病|床|字|种子|台)"
)
# 一日之计, 三日游: days that are counted, or an idiom.
# 十月革命, 二月河, 五月天: names of other things that begin with a month.
_NAMED_MONTH = re.compile(
    r"(?:二月[\s]*(?:河|兰(?!州))|五月\s*(?:天(?![气空])|花号)|三月\s*不知|十月\s*(?:革命|怀胎)|八月\s*未央|七月\s*流火|[一二三四五六七八九十]+月\s*飞雪)"
)
# 一时糊涂: a while, no hour.
_NO_DAY = re.compile(r"\s*[\d零〇一二三四五六七八九十廿卅]+\s*[日号]")
_WHILE = re.compile(r"一时(?!半)|一时半[会刻]")
# 五一广场 is a place, 中山路18号 an address.
_PLACE = re.compile(r"\s*(?:路|街|广场|大道|大桥|中学|小学|大学|医院|村|厂|居士|劳动奖|队|电影)")
# 五一二 is no feast.
_DIGITS = re.compile(r"[一二三四五六七八九十]{3}|[一二三四五六七八九十]{2}[\d.·]")
_SOME_DAY = re.compile(r"[有某那哪朝终他如]$")
# 周一鸣先生 is a person; 周三陈老师 comes on Wednesday.
_NAME = re.compile(rf"(?![{SURNAMES}{PLAIN}])[\u4e00-\u9fff](?:{TITLES})")
# 周一诺来了: the name of a person without a title.
_GIVEN = re.compile(r"诺(?![言贝基])|鸣(?!谢)|凡(?![是事])|帆(?![船布])|涵(?![盖义])|[雯桐]|铭(?![记刻])")
_GIVEN_DAYS = ("国庆", "元旦", "中秋", "立春", "立夏", "立秋", "立冬", "冬至", "清明", "重阳", "五一")
# 张周五 and 王国庆 are persons where nothing stands before the surname: 小张周五来, 请张周五来.
_SURNAMED = re.compile(
    r"(?:^|[\s,，。;；、:：(@])[张王李刘陈杨赵黄吴徐孙朱胡郭林郑梁谢宋唐许韩冯邓曹彭曾肖萧董袁潘蔡蒋余杜叶苏魏吕姚卢姜崔谭陆汪廖贾邹熊孟秦薛侯]$"
)
# 高三月考 is an examination of the last form.
_GRADE, _EXAM = re.compile("(?<![最提])[高初][一二三]月$"), re.compile("考(?![察核虑])|假|测")
_EDITION = re.compile(r"[特专]?[版刊]")
# 明天会更好 is a song, 美好的明天 no day.
_HOPED = re.compile(r"会更(?:加?美)?好")
_FUTURE = re.compile(r"(?:美好|灿烂|辉煌|光明|幸福|共同|祖国|世界|人类)的\s*$")
# 科技工作者日活动方案 is a paper about the day.
_PAPER = re.compile(
    r"\s*的?(?:系列|主题|专题|庆祝|纪念|慰问|文艺)?(?:活动|晚会|大会|论坛|招待会|联欢会|茶话会)?的?(?:策划|实施|工作)?"
    r"(?:方案|计划书|策划|通知|海报|总结|报告|新闻稿|文案|议程|预算|邀请函|贺卡|贺信|祝词|致辞|讲话稿|宣传片)"
)
# 晚上好, 中秋快乐, 周末愉快
_WISHED = re.compile(r"\s*(?:好(?=$|[^\w]|[啊呀呐哈呢]|各位|大家|老师|同[事学志])|快乐|愉快|安康|吉祥)")
_TIMES = tuple("下上这那一两三四五六七八九十每首多几本此该历")
_STREET = re.compile(r"[路街巷弄]\s*$")
_SAYING = re.compile(r"\s*(?:之(?![前后内间])|游|三餐|千里|三秋|不见|夫妻|为师)")
# 1/3的任务 is a share of them.
_SHARE = re.compile(r"\s*(?:的(?:任务|人|成员|时间|项目|单位|工作|经费|专家)|多数|以上|拍(?!摄)|决)")
_ORDINAL = re.compile(r"(?:第|no\.?|编号?|序号|型|(?<![a-z])[a-z]|[.#\]〕】])\s*$|[a-z]$")
_QUANTITY = re.compile(r"\s*(?:[个次人名场家位件份条种类万亿元%℃度]|多[个名])")
# 9999年1月1日10:00: a year that is on no calendar here does not make it the first of January that comes next.
_FAR_YEAR = re.compile(
    r"(?P<year>\d{3,})\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?)?[\s,]*"
    r"(?:上午|下午|中午|早上|晚上|傍晚|凌晨|[早晚])?$"
)


def counts(line: Line, first: int, said: Said, last: int) -> bool:
    """Tell whether numbers that stand on no calendar count or measure something: 25点建议, 完成12/45."""
    if said.hour is not None and not is_time(said):
        return _POINTS.match(line.after(last)) is not None or _MEASURE.match(line.after(last)) is not None
    return not said.exists() and line.codes[first] == "N" and said.year is None


def mistaken(line: Line, said: Said, first: int, last: int) -> bool:  # noqa: PLR0911, PLR0912 - one for each look-alike
    """Tell whether the tokens from `first` up to before `last`, read as `said`, mean something else."""
    behind = line.after(last)
    text = line.folded[line.tokens[first].start : line.tokens[last - 1].end]
    before = line.before(first, 20)
    far = _FAR_YEAR.search(before) if said.year is None and "年" in before else None
    if far is not None and not FIRST_YEAR <= int(far["year"]) <= LAST_YEAR:
        return True
    if said.month is not None and _NAMED_MONTH.match(text + behind):
        return True
    if text[:2] == "次年" and line.before(first)[-1:] in _TIMES:
        # 下次年度会商: the next time, of what is held each year.
        return True
    if _WHILE.fullmatch(text + behind[:1] if text == "一时半" else text):
        return True
    if (
        text[:1] == "周"
        and last - first == 1
        and said.weekday is not None
        and (_NAME.match(behind) or (text[-1:] == "一" and _GIVEN.match(behind)))
    ):
        return True
    called = (line.codes[first:last] == "W" and text[0] == "周") or text in _GIVEN_DAYS
    if called and _SURNAMED.search(line.before(first)):
        return True
    if said.month is not None and _GRADE.search(line.before(first) + text) and _EXAM.match(behind):
        return True
    if text == "明天" and (_HOPED.match(behind) or _FUTURE.search(line.before(first))):
        return True
    if (
        said.feast is not None
        and line.codes[first:last] == "F"
        and (_PLACE.match(behind) or _PAPER.match(behind) or _DIGITS.match(text + behind))
    ):
        return True
    if line.codes[first:last] == "E" and _EDITION.match(behind):
        return True
    if last - first == 1 and line.codes[first] in "PFE" and _WISHED.match(behind):
        return True
    if said.quarter is not None and text[-1:] == "季" and not said.anchored() and text != line.folded.strip():
        return True
    if said.minute == 30 and text[-1:] == "半" and behind[:1] in ("价", "價"):
        return True
    if said.hour is not None and said.part is None and not said.dated():
        bare = _BARE_HOUR.fullmatch(text)
        if bare is None:
            return False
        if bare["minute"]:
            return _DECIMAL.fullmatch(bare["minute"]) is not None or _MEASURE.match(behind) is not None
        if _POINTS.match(behind) or (behind.startswith("之间") and line.codes[first - 1 : first] not in ("到", "V")):
            return True
        small = len(bare["hour"]) == 1 and bare["hour"] not in "零〇0"
        return small and bool(_COUNTED.search(line.before(first)))
    if "." in text and said.year is None and _VALUE.search(line.before(first, 12)):
        return True
    if line.codes[first:last] == "N" and said.year is None and _SHARE.match(behind):
        return (said.month or 0) < (said.day or 0) <= 10 and "/" in text
    if text[-1:] == "月" and _NO_DAY.match(behind):
        return True
    if text[-1:] == "日" and NIGHTS.match(line.codes, last):
        # 三日两夜
        return True
    if text[0] == "两" and said.shift is None and text[1:].lstrip()[:1] in tuple("月日号"):
        return True
    if said.day is not None and said.month is None and re.search(r"\d月$", line.before(first)):
        return True
    if said.day is not None and said.month is None and said.months is None and not said.timed():
        if _SAYING.match(behind) or (text == "一日" and _SOME_DAY.search(line.before(first))):
            return True
        if "号" in text[-1:] and (
            _NUMBERED.match(behind) or _ORDINAL.search(line.before(first)) or _STREET.search(line.before(first))
        ):
            return True
        return bool(_ORDINAL.search(line.before(first))) and said.weekday is None
    if said.day is not None and not said.timed() and text[-1:] not in "日号)":
        return bool(_QUANTITY.match(behind)) and said.year is None
    return False
