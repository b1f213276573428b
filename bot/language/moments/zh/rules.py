"""What Chinese words of time say when they stand together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.language.moments.rules import Row, Rules

# `#` is any number. The first column lists the codes with which a rule can begin.
_N = "0aA"
_COUNTED = (("天", "day"), ("周", "monday"), ("w", "workday"))
_TABLE: tuple[Row, ...] = (
    # Figures: 2027-03-19, 3/19.
    ("N", "(?P<date>N)", {}),
    # Years.
    ("A", "(?P<year>A)年", {}),
    ("A", "(?P<year>A)(?=(?:[V,]A)*[到V]A年)", {}),
    # 2026-2028三年计划
    ("A", "(?P<year>A)(?=到A0年)", {}),
    ("A", "(?<=A到)(?P<year>A)(?=0年)", {}),
    ("A", "(?P<year>A)(?=[QHFS]|#月)", {}),
    ("a", "(?P<year>a)年(?=#季|S|F|l)", {}),
    ("a0", "(?P<year>[a0])年(?=#月|#到#月|Q|H|第|O|B|年B)", {}),
    ("Y", "(?P<years>Y)的?=", {"days": 0}),
    ("Y", "(?P<years>Y)的?[ui]", {"days": 0, "now": True}),
    ("Y", "(?P<years>Y)", {}),
    ("D", "(?P<years>D)年", {}),
    *(("年", f"年B的?(?P<nth>O)个?{code}", {"years": 0, "nth_unit": unit}) for code, unit in _COUNTED),
    *(("月", f"月B的?(?P<nth>O)个?{code}", {"months": 0, "nth_unit": unit}) for code, unit in _COUNTED),
    ("年", "年(?P<edge>B)", {"years": 0}),
    ("年", "年内(?=O)", {"years": 0}),
    ("年", "年(?=内)", {"years": 0}),
    ("O", "O年", {"nth": 1, "nth_unit": "year"}),
    # Halves and quarters.
    ("H", "(?P<half>H)", {"turn": 0}),
    ("D", "(?P<halves>D)半年", {}),
    ("Q", "(?P<quarter>Q)(?P<year>A)(?![年月点时])", {}),
    ("Q", "(?P<quarter>Q)", {}),
    ("第", "第(?P<quarter>#)个季", {}),
    ("第" + _N, "第?(?P<quarter>#)(?:季|(?=[到V]第?#季|[到V]Q))", {}),
    ("D", "(?P<quarters>D)季", {}),
    ("S", "(?P<season>S)", {}),
    ("&", "(?P<era>&)", {}),
    ("D", "(?P<months>D)月的?(?P<days>T)", {}),
    ("D", "(?P<weeks>D)周的?(?P<days>T)", {}),
    ("D", "(?P<weeks>D)周的?=", {"days": 0}),
    ("D", "(?P<weeks>D)周的?[ui]", {"days": 0, "now": True}),
    ("D", "(?P<months>D)月的?=", {"days": 0}),
    ("D", "(?P<months>D)月的?[ui]", {"days": 0, "now": True}),
    ("季", "季(?P<edge>B)", {"quarters": 0}),
    ("O", "(?P<nth>O)个?季", {"nth_unit": "quarter"}),
    # The Chinese calendar.
    ("L", "L(?P<month>#|l)月?(?P<day>#|d)日?", {"lunar": True}),
    ("L", "L(?P<year>A)年(?P<month>#|l)月?(?P<day>#|d)日?", {"lunar": True}),
    ("L", "L(?P<year>A)年(?P<month>l|#)月?", {"lunar": True}),
    ("l", "(?P<month>l)(?P<day>#|d)日?", {"lunar": True}),
    ("L", "L(?P<month>l)", {"lunar": True}),
    ("L", "L(?P<month>#)月", {"lunar": True}),
    ("l", "(?P<month>l)", {"lunar": True}),
    ("LU", "L?(?:(?P<year>A)年)?U(?P<month>#)月(?P<day>#|d)日?", {"lunar": True, "leap": True}),
    ("LU", "L?(?:(?P<year>A)年)?U(?P<month>#)月", {"lunar": True, "leap": True}),
    # Months and their days.
    (_N, "(?P<month>#)月(?P<day>d)日?", {"lunar": True}),
    (_N, "(?P<month>#)月(?P<day>#)日", {}),
    (_N, "(?P<month>#)月(?P<day>#)(?=[到V]#日)", {}),
    (_N, "(?P<month>#)月(?P<day>#)(?=到#月#)", {}),
    (_N, "(?P<month>#)月(?P<day>#)(?![点时个年月周季n分h天日秒半第]|#)", {}),
    (_N, "(?P<month>#)月", {}),
    (_N, "(?P<month>#)(?=[到V]#月)", {}),
    ("D", "(?P<months>D)月(?P<day>#)日?(?![点时个年月周季n分h天秒])", {}),
    ("D", "(?P<months>D)月", {}),
    ("月", "月(?P<edge>B)", {"months": 0}),
    ("月", "月(?=内)", {"months": 0}),
    ("第", "第(?P<nth>#)个?月", {"nth_unit": "month"}),
    ("O", "(?P<nth>O)个?月", {"nth_unit": "month"}),
    ("J", "(?P<third>J)", {}),
    ("f", "(?P<fortnight>f)", {}),
    # Weeks and weekdays.
    ("第", "第(?P<nth>#)个?(?P<weekday>W)", {}),
    ("O", "(?P<nth>O)个?(?P<weekday>W)", {}),
    ("第", "第(?P<nth>#)个?周", {"nth_unit": "monday"}),
    ("第", "第(?P<nth>#)个?E", {"nth_unit": "weekend"}),
    ("O", "(?P<nth>O)个?周", {"nth_unit": "monday"}),
    ("O", "(?P<nth>O)个?E", {"nth_unit": "weekend"}),
    ("O", "(?P<nth>O)个?[天日]", {"nth_unit": "day"}),
    ("第", "第(?P<nth>#)个?w", {"nth_unit": "workday"}),
    ("O", "(?P<nth>O)个?w", {"nth_unit": "workday"}),
    ("D", "(?P<weeks>D)(?P<weekday>W)", {}),
    ("W", "(?P<weekday>W)", {}),
    ("D", "(?P<weeks>D)E", {"weekend": True}),
    ("D", "(?P<weeks>D)周的?w", {"slice": (5, "day", 1, 1)}),
    ("E", "E(?:#天(?![前后内]))?", {"weekend": True}),
    ("D", "(?P<weeks>D)周", {}),
    ("周", "周(?P<edge>B)", {"weeks": 0}),
    # Days.
    ("T", "(?P<days>T)", {}),
    ("F", "F(?P<day>d)日?", {"lunar": True, "month": 1}),
    ("F", "(?P<feast>F)", {}),
    ("t", "(?P<turn>t)(?P<feast>F)", {}),
    ("t", "(?P<turn>t)(?P<season>S)", {}),
    ("t", "(?P<turn>t)(?P<weekday>W)", {}),
    ("t", "(?P<turn>t)E", {"weekend": True}),
    ("t", "(?P<turn>t)(?P<month>#)月", {}),
    ("夕", "夕(?P<part>p)", {"days": -1}),
    (_N, "(?P<day>#)日", {}),
    (_N, "(?P<day>#)(?=[到V]#日)", {}),
    ("第", "第(?P<nth>#)[天日]", {"nth_unit": "day"}),
    # Times.
    ("G", "(?P<now>G)", {}),
    ("i", "i", {"now": True}),
    ("M", "M(?P<hour>#)点半", {"part": "noon", "minute": 30}),
    ("M", "M(?P<hour>#)点", {"part": "noon"}),
    ("Z", "Z(?P<hour>#)点半", {"part": "evening", "minute": 30}),
    ("Z", "Z(?P<hour>#)点(?P<minute>#)分?", {"part": "evening"}),
    ("Z", "Z(?P<hour>#)点", {"part": "evening"}),
    ("M", "(?P<time>M)", {}),
    ("Z", "(?P<time>Z)", {}),
    ("m", "m(?=前|K)", {"hour": 18, "sure": True}),
    ("s", "(?<!P)s(?=前)", {"hour": 9, "sure": True}),
    ("C", "(?P<time>C)时?", {}),
    (_N, "(?P<hour>#)[点时](?P<minute>#)分(?P<second>#)秒", {}),
    (_N, "(?P<hour>#)点(?P<minute>#)(?:分|(?!个))", {}),
    (_N, "(?P<hour>#)点过(?P<minute>#)分", {}),
    (_N, "(?P<hour>#)点过?(?P<minute>r)", {}),
    (_N, "(?P<hour>#)点过?(?P<minute>q)", {}),
    (_N, "(?P<hour>#)点半", {"minute": 30}),
    (_N, "(?P<hour>#)时(?P<minute>#)分?(?!秒)", {}),
    (_N, "(?P<hour>#)时半", {"minute": 30}),
    (_N, "(?P<hour>#)时(?P<minute>q)", {}),
    (_N, "(?P<hour>#)[点时]", {}),
    (_N, "(?P<hour>#)(?=[到V](?:P|T)*#[点时]|#点|到C)", {}),
    ("P", "(?P<part>P)", {}),
    ("p", "(?P<part>p)(?=#[点时]|C|#到#点)", {}),
)  # fmt: skip
# Written like dates and times, with numbers that none has.
_NEVER: tuple[Row, ...] = (
    ("N", "(?P<date>N)", {}),
    ("C", "(?P<time>C)时?", {}),
    (_N, "(?P<month>#)月(?:(?P<day>#)日)?", {}),
    ("D", "(?P<months>D)月(?P<day>#)日", {}),
    ("L", "L(?P<month>#|l)月?(?:(?P<day>#|d)日?)?", {"lunar": True}),
    ("第" + _N, "第?(?P<quarter>#)个?季", {}),
    (_N, "(?P<hour>#)[点时](?:(?P<minute>#)分(?:(?P<second>#)秒)?|半|[qr])?", {}),
)
# These say something only behind what they belong to.
_BEHIND: tuple[Row, ...] = (
    *(("年月B", f"[年月]?B的?(?P<nth>O)个?{code}", {"nth_unit": unit}) for code, unit in _COUNTED),
    ("年", "年(?P<edge>B)", {}),
    ("月", "月(?P<edge>B)", {}),
    ("季", "季(?P<edge>B)", {}),
    ("B", "(?P<edge>B)", {}),
    ("m", "m", {"hour": 18, "sure": True}),
    ("p", "(?P<part>p)", {}),
    ("u", "u", {"now": True}),
    ("v", "(?P<weekday>v)", {}),
)


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Return the rules for what can begin a moment."""
    return Rules(_compiled(_TABLE), _compiled(_NEVER))


@lru_cache(maxsize=1)
def rules_behind() -> Rules:
    """Return the rules for what can follow in a moment."""
    return Rules(_compiled((*_BEHIND, *_TABLE)), _compiled(_NEVER))


def _compiled(table: tuple[Row, ...]) -> Iterator[Row]:
    return ((firsts, pattern.replace("#", f"[{_N}]"), fixed) for firsts, pattern, fixed in table)
