"""What a person asks to see of the list of tasks: how they stand, whose, until when, and the words that remain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.language.asking import period, without
from bot.language.fold import fold

# How tasks stand, by the plan's names for it, folded; what says "not done" before what says "done".
_STANDINGS = {
    "open": "未完成|没有?完成|未办结|进行中|open|abertas?|em curso|em aberto|por concluir|nao concluidas?|pendentes?",
    "overdue": "逾期|超期|过期|overdue|em atraso|atrasad[ao]s?|fora do? prazo",
    "blocked": "受阻|卡住|blocked|bloquead[ao]s?",
    "done": "已完成|已办结|完成了|完成(?![\u3400-\u9fff])|done|concluid[ao]s?|terminad[ao]s?|feit[ao]s?",
    "all": "全部|所有|一切|all|tod[ao]s|tudo",
}
_MINE = "我(?:自己)?的|我(?![\u3400-\u9fff])|mine|(?:as )?minhas"
_OURS = "我们(?:单位|科协)?的?|本(?:单位|科协)的?|ours|(?:as )?nossas"
# Words that say no more than that tasks are asked for; and those between the others, which may belong to a name.
_IDLE = (
    "任务清单|任务列表|任务|事项|的|截止|到期|完成时限|牵头|负责|承担|lista de tarefas|tarefas?|tasks?|com prazo|prazo"
)
_SMALL = "d[eoa]s?|em|n[oa]s?|com|por|e|ate|para|os?|as?|de"


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


_PATTERNS = {name: _whole(words) for name, words in _STANDINGS.items()}
_MINE_PATTERN, _OURS_PATTERN, _IDLE_PATTERN = _whole(_MINE), _whole(_OURS), _whole(_IDLE)
_SMALL_PATTERN = _whole(_SMALL)


@dataclass(frozen=True, slots=True)
class AskedTasks:
    """How they stand (None: not said), whether the speaker's own or the own association's, days, and other words."""

    standing: str | None = None
    mine: bool = False
    ours: bool = False
    first: date | None = None
    last: date | None = None
    words: str = ""


def asked_tasks(text: str, now: datetime) -> AskedTasks:
    """Read what follows /tasks: `all`, `逾期`, `concluídas`, `minhas`, `三月`, `TJ`, a name, words; also together.

    `now` is aware, in the zone in which days are meant.
    """
    standing = None
    mine = ours = False
    for name, pattern in _PATTERNS.items():
        folded = fold(text)
        if standing is None and (found := pattern.search(folded)):
            standing = name
            text = without(text, folded, [found.span()])
    folded = fold(text)
    if found := _OURS_PATTERN.search(folded):
        ours, text = True, without(text, folded, [found.span()])
    folded = fold(text)
    if found := _MINE_PATTERN.search(folded):
        mine, text = True, without(text, folded, [found.span()])
    first, last, text = period(text, now)
    folded = fold(text)
    words = without(text, folded, [match.span() for match in _IDLE_PATTERN.finditer(folded)])
    return AskedTasks(standing, mine, ours, first, last, words)


def matter(words: str) -> str:
    """Return words without those that only stand between others, once the names among them are known."""
    folded = fold(words)
    return without(words, folded, [match.span() for match in _SMALL_PATTERN.finditer(folded)])
