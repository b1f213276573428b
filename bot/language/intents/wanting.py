"""What a message wants, by one reader after the other: the tables, what stands beside what, and what is left.

Of a message that by its words may mean nothing that has to be guessed only the tables are asked: most talk is such.
"""

from __future__ import annotations

from dataclasses import replace

from bot.language.intents.alone import alone
from bot.language.intents.changing import changed
from bot.language.intents.clauses import DAY, WHOM
from bot.language.intents.ellipsis import completed
from bot.language.intents.grammar import Grammar
from bot.language.intents.marks import PERCENT, Marked
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.requests import beside, late, requests
from bot.language.intents.resumed import resumed
from bot.language.intents.sentences import is_talk
from bot.language.intents.setting import beside_setting, swallows
from bot.language.intents.spelling import spelling
from bot.language.intents.standing_in import standing_in
from bot.language.intents.strongly import strongly

# Longer messages are written, not said.
_LONGEST_SAID = 160
# What is told by a whole message, whatever it is for; and what a day beside it belongs to.
_WHOLE = frozenset({Intent.CREATE_TASK, Intent.CREATE_MEETING, Intent.SUBSCRIBE_REMINDERS, Intent.RECORD_UPDATE})
_DATED = frozenset({Intent.MUTE_REMINDERS, Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE})
# In so few characters a misspelt word may be all that tells what they are about: minhas tarfas, 订悦提醒.
_TYPED = {"zh": 10, "pt": 32}
# What is understood only after words were put right may be something else.
MISSPELT = 0.7
# What is ordered outright beside clauses that tell why.
_OUTRIGHT = 0.7
_SURE = 0.9
# Below that, no table has a message.
_BY_WORDS = 0.8


def standard(marked: Marked, rules: Grammar) -> Marked:
    """Return a message in the words of its language's tables."""
    return marked if rules.vernacular is None else rules.vernacular.standard(marked)


def wanted(marked: Marked, rules: Grammar) -> tuple[Marked, list[Understood]]:
    """Return what a message may want; where that is nothing, the message in plainer words, and what it wants then."""
    # What a wish leaves out is told by what else would be taken for a mere reason.
    whole = completed(marked, rules) or resumed(marked, rules)
    return (marked, whole) if whole else _as_it_is(marked, rules)


def _as_it_is(marked: Marked, rules: Grammar) -> tuple[Marked, list[Understood]]:
    """Return what a message may want whose wish leaves nothing out."""
    if (bare := rules.reasons.without(marked)) is not None:
        unsaid = (
            frozenset() if rules.reasons.is_barren(marked.plain) and _has_all(marked, bare) else _WHOLE
        ) | _unsaid(marked, bare, rules)
        found = requests(bare, rules)
        # Whom and what something new is for would else be told of what there is.
        best = max(found, key=lambda each: each.confidence, default=None)
        if best is not None and best.intent not in unsaid and not _says_more(marked, best, rules):
            return bare, [each for each in found if each.intent not in unsaid]
    long = len(marked.plain) > _LONGEST_SAID
    plain = marked if long or rules.sayings is None else rules.sayings.standard(marked)
    found = requests(marked, rules, weigh=plain is marked)
    if found or rules.earnest.may_be_guessed(marked):
        found = _in_part(marked, found, rules) or found
    if found or plain is marked or is_talk(marked, rules):
        return marked, found
    return plain, requests(plain, rules)


def _says_more(marked: Marked, wish: Understood, rules: Grammar) -> bool:
    """Tell whether what was taken for a reason belongs to a surer wish: abre uma tarefa no P2 para preparar a ata."""
    if wish.confidence >= _SURE:
        return False
    return any(each.confidence > wish.confidence and each.confidence >= _SURE for each in requests(marked, rules))


def _in_part(marked: Marked, found: list[Understood], rules: Grammar) -> list[Understood]:
    """Return what some clauses of a message want, where that is surer than what was found for all of it."""
    best = max((each.confidence for each in found), default=0)
    # What a clause says in so many words counts more than what the words of all come to.
    for wish in rules.outright.wished(marked) if best < _BY_WORDS else ():
        if (told := requests(wish, rules)) and told[0].confidence > best and not _narrowed(found, told[0]):
            return [replace(each, confidence=min(each.confidence, _OUTRIGHT)) for each in told]
    # What may be only told beside the wish does not belong to its name.
    surest = max(found, key=lambda each: each.confidence) if best >= _SURE else None
    behind = beside_setting(marked, rules) if surest is None or swallows(surest) else []
    if behind and (surest is None or not _apart(behind[0], surest)):
        return behind
    if best < _BY_WORDS and (stands := alone(marked, rules)) and not _narrowed(found, stands[0]):
        return stands
    return []


def _narrowed(found: list[Understood], wish: Understood) -> bool:
    """Tell whether what is before a list narrows it: no projeto das plataformas, há tarefas fora de prazo?"""
    late = wish.intent is Intent.OVERDUE_TASKS and wish.slots == Slots()
    return late and any(each.intent is wish.intent and (each.slots.topic or each.slots.association) for each in found)


def _apart(one: Understood, other: Understood) -> bool:
    """Tell whether the same is wanted of another thing: alguém tem de rever o texto; abre uma tarefa com isso."""
    return one.intent is other.intent and (one.slots.topic or "") not in (other.slots.topic or "")


def _has_all(marked: Marked, bare: Marked) -> bool:
    """Tell whether what is left of a message without its reasons has a day and a name of its own, if they have one."""
    plain = bare.plain
    return all(sign.search(plain) or not sign.search(marked.plain) for sign in (DAY, WHOM))


def _unsaid(marked: Marked, bare: Marked, rules: Grammar) -> frozenset[Intent]:
    """Return what a message cannot want in the clauses that are left of it without its reasons."""
    # The day that is told with a reason may belong to a wish that has none.
    dated = not DAY.search(bare.plain) and DAY.search(marked.plain)
    # Who is busy wants no messages of friends.
    quiet = rules.likely[Intent.MUTE_REMINDERS].search(bare.plain) is not None
    left = rules.reasons.unfinished
    undone = left is not None and len(left.findall(bare.plain)) < len(left.findall(marked.plain))
    return (
        (_DATED if dated else frozenset())
        | (frozenset() if quiet else {Intent.MUTE_REMINDERS})
        | ({Intent.MARK_DONE} if undone else frozenset())
    )


def guessed(marked: Marked, plainly: Marked | None, rules: Grammar) -> list[Understood]:
    """Return what a message may want that has to be guessed; `plainly`: the same without names that may be none."""
    found = _at_last(marked, rules)
    found = found or (_at_last(plainly, rules) if plainly is not None else [])
    return found or standing_in(marked, rules, _anyhow)


def _at_last(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what a message may want beside the clauses that only say why, or by the classes of its words."""
    bare = rules.reasons.without(marked)
    unsaid = frozenset() if bare is None else _unsaid(marked, bare, rules)
    found = [] if bare is None else [each for each in wanted(bare, rules)[1] if each.intent not in unsaid]
    found = found or list(late(bare or marked, rules)) or (list(late(marked, rules)) if bare is not None else [])
    found = found or beside(marked, rules)
    if found:
        return [replace(each, confidence=min(each.confidence, MISSPELT)) for each in found]
    if found := list(changed(marked, rules)):
        return found
    strong = strongly(bare or marked, rules)
    return [] if strong is None else [strong]


def _anyhow(marked: Marked, rules: Grammar) -> list[Understood]:
    """Return what a message may want by all that reads one as it stands."""
    return wanted(marked, rules)[1] or _at_last(marked, rules)


def righted(marked: Marked, lang: str, rules: Grammar) -> list[Understood]:
    """Return what a message means once its misspelt words are put right."""
    short = len(marked.text) <= _TYPED[lang]
    if not (short or rules.earnest.may_be_guessed(marked)):
        return []
    # That nothing is misspelt is seen sooner than that it is talk.
    if (meant := spelling(lang).righted(marked, rules)) is None or is_talk(marked, rules):
        return []
    found = [
        replace(each, confidence=min(each.confidence, MISSPELT))
        for each in requests(meant, rules)
        # Much may be told of a code: a slip of the pen makes no report of it.
        if each.intent is not Intent.RECORD_UPDATE or PERCENT in meant.plain
    ]
    said = replace(meant, text=meant.plain) if short else marked
    return [each for each in found if rules.earnest.means(each, said if each.slots.topic is None else marked)]
