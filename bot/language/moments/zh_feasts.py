"""Feasts, solar terms and days of remembrance under their Chinese names."""

from __future__ import annotations

from functools import lru_cache

# A rule of `calendar.feast` and the names of its day.
_DAYS = """
1-1: 元旦 元旦节 新年 元旦日
2-14: 情人节
3-5: 学雷锋日 学雷锋纪念日
3-7: 女生节 女神节
7-4: 独立日 美国独立日
3-8: 妇女节 三八节 三八妇女节 国际妇女节 三八国际妇女节 国际劳动妇女节
3-15: 消费者权益日 消费者权益保护日 国际消费者权益日
3-14: 白色情人节
3-17: 圣帕特里克节
3-22: 世界水日
4-7: 世界卫生日
4-15: 国家安全日 全民国家安全教育日
4-22: 地球日 世界地球日
4-23: 世界读书日 读书日
4-24: 航天日 中国航天日
4-25: 葡萄牙自由日
5-12: 护士节 国际护士节 防灾减灾日 全国防灾减灾日
5-15: 国际家庭日
5-18: 国际博物馆日
5-31: 世界无烟日
6-5: 环境日 世界环境日
6-10: 葡萄牙国庆日 葡国日
6-26: 国际禁毒日
8-15: 圣母升天节
9-3: 抗战胜利纪念日 抗日战争胜利纪念日
9-30: 烈士纪念日
10-16: 世界粮食日
10-24: 联合国日
12-1: 世界艾滋病日
12-5: 国际志愿者日
12-10: 人权日 国际人权日 世界人权日
12-26: 节礼日
1-6: 主显节
11-2: 追思节
11-8: 记者节
11-11: 双十一 双11 光棍节
12-4: 宪法日 国家宪法日
12-8: 圣母无原罪瞻礼
12-12: 双十二 双12
12-13: 国家公祭日
12-31: 跨年夜
3-12: 植树节
4-1: 愚人节
5-1: 劳动节 五一 五一节 国际劳动节 五一劳动节 五一国际劳动节
5-4: 青年节 五四青年节
5-30: 科技工作者日 全国科技工作者日
6-1: 儿童节 六一儿童节 六一 国际儿童节 六一国际儿童节
7-1: 建党节 建党日 七一建党节 香港回归纪念日
8-1: 建军节 八一建军节
9-10: 教师节
10-1: 国庆 国庆节 十一国庆 国庆日 十一国庆节
10-31: 万圣节 万圣夜
12-20: 澳门回归纪念日 澳门回归日 澳门特别行政区成立纪念日
12-24: 平安夜 圣诞前夜 圣诞夜
12-25: 圣诞 圣诞节
easter 0: 复活节
easter -2: 耶稣受难日 耶稣受难节 受难日 受难节
easter -46: 圣灰节 圣灰星期三 圣灰日
easter -47: 狂欢节 忏悔节
easter -7: 棕枝主日 棕榈主日 圣枝主日
easter -3: 濯足节 圣周四
easter 39: 升天节 耶稣升天节
easter 49: 圣灵降临节 五旬节
easter 60: 圣体节
easter 1: 复活节星期一
5 sun 2: 母亲节
6 sun 3: 父亲节
11 thu 4: 感恩节
11 thu 4+1: 黑色星期五
lunar 1-1: 春节 旧历新年 阴历新年 旧历年 农历新年 农历年
lunar 2-2: 龙抬头
lunar 3-3: 上巳节
lunar 1-15: 元宵 元宵节 上元节
lunar 5-5: 端午 端午节 端阳节
lunar 7-7: 七夕 七夕节
lunar 1-7: 人日
lunar 7-15: 中元节 盂兰节 鬼节
lunar 8-15: 中秋 中秋节
lunar 10-15: 下元节
lunar 9-9: 重阳 重阳节 老人节
lunar 12-8: 腊八 腊八节
lunar 12-23: 小年 小年夜
lunar 12-30: 除夕 大年三十 年三十 大年夜 除夕夜
lunar 4-8: 佛诞 佛诞节
term 0: 小寒
term 1: 大寒
term 2: 立春
term 3: 雨水节气
term 4: 惊蛰
term 5: 春分
term 6: 清明 清明节 清明时节
term 7: 谷雨
term 8: 立夏
term 9: 小满
term 10: 芒种
term 11: 夏至
term 12: 小暑
term 13: 大暑
term 14: 立秋
term 15: 处暑
term 16: 白露
term 17: 秋分 丰收节 中国农民丰收节
term 18: 寒露
term 19: 霜降
term 20: 立冬
term 21: 小雪
term 22: 大雪节气
term 23: 冬至
"""


@lru_cache(maxsize=1)
def feasts() -> dict[str, str]:
    """Return the rule of each name."""
    rows = (line.split(": ") for line in _DAYS.strip().splitlines())
    return {name: rule for rule, names in rows for name in names.split()}
