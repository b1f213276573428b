"""Chinese words of time and the codes that the grammar gives them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from bot.language.moments.zh.feasts import feasts

# Codes of words with a value: T day, P part of the day, p the same as a single character, Y year, F feast, G now,
# H half of the year, J ten days of a month, B edge of a unit, O ordinal without a number; D and K, which point at
# units, 0 numbers (a: of two digits, A: like a year), N dates and C times in figures are expressions of
# `zh_lexer`. Words without one are coded by a character of their own.
_DAYS = {
    -3: "大前天 大前日 大前儿", -2: "前天 前日 前儿 前儿个", -1: "昨天 昨日 昨儿 昨儿个 琴日 寻日 噚日",
    0: "今天 今日 今儿 今儿个 当天 当日 本日 即日 同日 该日",
    -4: "大大前天 大大前日", 4: "大大后天 大大后日",
    1: "明天 明日 明儿 明儿个 听日 翌日 次日 第二天 隔天 隔日", 2: "后天 后日 后儿 后儿个", 3: "大后天 大后日 大后儿",
}  # fmt: skip
EVENINGS = {
    "今": 0,
    "明": 1,
    "昨": -1,
    "当": 0,
    "翌": 1,
    "次": 1,
    "听": 1,
    "琴": -1,
    "前": -2,
    "后": 2,
    "寻": -1,
    "噚": -1,
}
_YEARS = {
    -3: "大前年", -2: "前年", -1: "去年 上年 上年度 昨年 旧年 去年度", 0: "今年 本年 这年 本年度 今年度 当年 "
        "年内 年度内",
    1: "明年 来年 下年 翌年 下年度 明年度 次年 出年", 2: "后年", 3: "大后年",
}  # fmt: skip
_PARTS = {
    "dawn": "凌晨 拂晓 黎明 后半夜 下半夜",
    "morning": "清晨 早晨 早上 早间 一早 大早 一大早 清早 朝早 朝头早 上午 午前 上昼 上半日 am a.m. a.m",
    "noon": "中午 晌午 午间 晏昼头",
    "afternoon": "下午 午后 下昼 晏昼 晏晝 pm p.m. p.m 下半日",
    "dusk": "傍晚 黄昏 傍黑",
    "evening": "晚上 晚间 入夜 上半夜 前半夜 夜晚 夜里 夜间 深夜 半夜 晚黑 晚头夜 夜黑 当晚 夜晚黑",
}
_NOW = "如今 眼前 当下 即刻 现今 现在 目前 当前 而家 依家 眼下 这一刻 马上 立刻 刚才 方才 适才 头先 啱啱"
_PLAIN = {
    "年": "年 年度 年份", "月": "月 月份", "日": "日 号", "周": "周 星期 礼拜", "季": "季度 季", "秒": "秒 秒钟",
    "分": "分",
    "n": "分钟", "h": "小时 钟头 钟", "天": "天 自然日 日历日 日历天 昼夜",
    "点": "点 点钟 时整 点整 点正 点来钟 点多钟 点多",
    "半": "半", "个": "个", "i": "此时 此刻 此时此刻 这会儿",
    "E": "周末 星期末 礼拜末 双休日 周六日 周六周日 星期六日 礼拜六日",
    "前": "前 之前 以前", "后": "后 之后 以后 过后", "内": "内 之内 以内", "起": "起 开始 以来 算起 "
        "开始到现在",
    "或": "或之后 或以后 及以后 及之后 或者之后 含当日之后", "止": "为止 止 截止 截至 结束前 结束之前 结束以前",
    "到": "到 至 ~ → 迄",
    "从": "从 自从 自 打从 自打 不早于 不得早于 晚于 迟于",
    "截": "一直到 截止到 截止至 截至到 截止 截至 直到 直至 最迟 最晚 不晚于 不迟于 至迟 赶在 "
        "不超过 不得晚于 不得迟于 "
        "最晚不超过 最迟不超过 最迟于 最晚于 最迟在 最晚在 最晚到 最迟到 "
        "早于 须于 限于 有效期至 有效期到 有效期限至 有效期限到 有效至",
    "在": "在 于", "的": "的", "每": "每 每个 每一 每一个 每到 每当 逢 每逢", "第": "第",
    "V": "、 和 与 及 以及 跟 同 或 还有",
    "L": "农历 阴历 旧历", "U": "闰", "约": "左右 前后 上下 许", "间": "之间 期间",
    "w": "工作日 上班日 工作天 交易日 平日",
    "夕": "前夕", "e": "世纪", "骨": "个骨", "z": "个字", "搭": "搭 踏", "差": "差",
    "隔": "隔 相隔 间隔", "过": "再过 过",
    "m": "下班 放工 收工", "s": "上班 返工 开工", "又": "又 加 外加", "时": "时", ",": ", ，",
    "次": "一次", "=": "同一天 同一日 同天",
    "u": "这个时候 这时候 这个时间 这个钟点 这个点 这个点儿 同一时间 同一时刻 这个时刻",
}  # fmt: skip
# 本周余下的时间, 今天的剩余时间
_REST = [
    f"{of}{left}{what}"
    for of in ("", "的")
    for left in ("余下", "剩下", "剩余")
    for what in ("时间", "的时间", "日子", "的日子", "几天", "的几天", "几个月", "的几个月")
]
_VALUED: dict[str, dict[str, Any]] = {
    "f": {"上半月": 1, "下半月": 2, "前半月": 1, "后半月": 2, "上半个月": 1, "下半个月": 2},
    "H": {"上半年": 1, "下半年": 2, "前半年": 1, "后半年": 2},
    "J": {"上旬": 1, "中旬": 2, "下旬": 3, "中下旬": 4, "上中旬": 5, "中上旬": 5},
    "B": {"底": "end", "末": "end", "初": "start", **dict.fromkeys(_REST, "rest")},
    "S": {
        "春天": 1,
        "春季": 1,
        "夏天": 2,
        "夏季": 2,
        "秋天": 3,
        "秋季": 3,
        "冬天": 4,
        "冬季": 4,
        **dict(zip(("开春", "入夏", "入秋", "入冬"), (1, 2, 3, 4), strict=True)),
        "暑假": 5,
        "暑期": 5,
        "寒假": 6,
    },
    "l": {"正月": 1, "大年": 1, "腊月": 12, "冬月": 11},
    "O": {"首": 1, "头": 1, "首个": 1, "最后": -1, "最后一": -1, "最后一个": -1},
    "Z": {"午夜": {"hour": 24, "sure": True}, "子夜": {"hour": 24, "sure": True}},
    "M": {"正午": {"hour": 12, "sure": True}},
}
# What only looks like a word of time.
_NOT = """
上百 上千 上万 将近 日复一日 三年五载 零点几
月亮 月球 月饼 月薪 月票 月台 月色 月嫂 写明 注明 标明 提前 推后 延后 押后 今日头条 今日说法 明日之后 昨日重现
明日方舟 明日之星 明日黄花 万分 前台 前往 前言 前期 前景 前面 前者 前线 前沿 前瞻 后期 后续 后台 后勤 后者 后果 后天性
牵头 带头 领头 碰头 口头 接头 对头 回头 点头 街头 码头 镜头
内容 内部 内外 内地 内蒙 内存 中国 每况 初步 初稿 初审 初期 初级 初中 初心 初选 初评 初衷 初始 末端 底层 底线
底稿 起来 起草 起码 起点 一点点 有一点 有点 差一点 差点 早点 晚点 快点 慢点 多一点 好一点 重点 要点 观点 地点 特点
几点 优点 缺点 难点 热点 亮点 试点 一起 一直 一共 一定 一般 一样 过来 过程 过度 过渡 过期 过分 过于 过节 通过 经过
超过 不过 度过 渡过 路过 走过 只不过 一下 一些 统一 同一 唯一 第一时间 到底 到位 到达 达到 收到 得到 提到 看到 感到
遇到 报到 签到 找到 想到 从事 从而 从来 自己 自动 自然 自主 在线 年级 周边 周年 周年庆 周围 周密 周转 周刊 周全 号码
季节 半决赛 分别 分享 分析 分工 分组 分会 分公司 分之 分院 时候 时间 时期 时代 时常 时效 时段 时区 时尚 时机 时长 钟表
秒杀 晚礼服 晚会 晚宴 晚餐 晚饭 晚安 晚期 晚年 晚辈 晚报 早餐 早饭 早期 早日 早已 早就 早晚 早退 早先 早会 月龄 差别
差距 差不多 差异 大约 大概 前不久 不久 和平 和谐 与会 及时 同意 同时 同志 同样 同步 或许 止步 至于 至少 甚至 以至
自从来 头年 下午茶 起床 起飞 起身 起跑 起航 起程 起降 起诉 起立 起义 同日而语
"""  # fmt: skip


@lru_cache(maxsize=1)
def words() -> dict[str, tuple[str, Any]]:
    """Return the code and the value of each word."""
    known: dict[str, tuple[str, Any]] = dict.fromkeys(_NOT.split(), ("x", None))
    known.update((word, (code, None)) for code, plain in _PLAIN.items() for word in plain.split())
    for code, valued in _VALUED.items():
        known.update((word, (code, value)) for word, value in valued.items())
    known.update((word, ("T", days)) for days, names in _DAYS.items() for word in names.split())
    known.update((word, ("Y", years)) for years, names in _YEARS.items() for word in names.split() if "内" not in word)
    known.update((word, ("P", part)) for part, names in _PARTS.items() for word in names.split())
    known.update((word, ("F", rule)) for word, rule in feasts().items())
    known.update((word, ("G", True)) for word in _NOW.split())
    return known
