"""What the words of a Portuguese request come to, in whatever order they stand (see gist.py)."""

from __future__ import annotations

from functools import lru_cache

from bot.language.intents.gist_words import Lexicon, gists
from bot.language.intents.pt.lexicon import NO_NAMES, words
from bot.language.names.sound import sounds_chinese
from bot.language.names.words import GIVEN_NAMES, PLACES, SURNAMES_PINYIN, SURNAMES_PT, WORDS_TOO

# What any request may say besides: T a code, TT a title, TE the title of what takes place.
_COMMON = "state filler polite want comma is willing now"
_GISTS = """
help: helpme tool|use|know|commands|speak / how which can show not has start do
help: commands which|show|tool|has / use how can know not speak do all ask questions
help: how use|speak tool / can show know not do
help: use tool not know / how can show
help: which questions can|do / tool show
help: which can do|helpme tool / with
overdue_tasks: late tasks|limits|any|thing project|TT|TE which|show|list|has
    / task limit any thing day done open due own person body who not all about
overdue_tasks ?: late tasks|limits|any|thing project|TT|TE
    / task limit has which day done open due own who not all about
task_owner ?: whose T|TT|TE / has task about
task_owner ?: who owner|hand|ask T|TT|TE|E / due person partner has doing task about show which
task_owner ?: who own T|TT|TE / due person partner has doing task about show which
task_owner ?: who give|make T|TT / due person partner has doing task about show which
task_owner: owner T|TT|TE which|show|list / task has name
task_owner ?: who done|doing T|TT / task about
task_status ?: how T / doing progress task done show has late open
task_status ?: how TT|TE doing|state|progress|done / doing progress task done show has late open
task_status: progress T|TT|TE / show which how has task doing list all
task_status: news T|TT show|which / has task
task_status ?: news T|TT / has task
task_status ?: T|TT done|doing|late|unfinished|due|half|much / open willing has task all when participle not
    show partner
task_status ?: which TT|T done|participle|open / has task show
task_status ?: when|which|much limit|done|due T|TT|TE / task has take much for_doing show
task_status ?: when T|TT / task has for_doing due show
task_status: limit T|TT show|which / task has
task_status: brief T|TT / has task about show progress
exchange_detail: brief E|TE / has event meeting about show
exchange_detail ?: E|TE where|when|detail|join|host|who|which|time|place|much
    / has take event meeting place time day show how planned detail participle partner
exchange_detail ?: E|TE who join body / has take show planned
exchange_detail ?: E|TE day / take planned set event meeting
exchange_detail: E show|all / detail event meeting list
exchange_detail: TE show detail|all / event list
exchange_detail: E|TE detail show|which|list|want / all event meeting
next_meeting ?: when|where|time meeting next|again|has|planned / planned has partner with us body again show place
        where which time
        detail take soon us
next_meeting: next meeting / when where which show has body planned time place detail list partner with us much
upcoming_exchanges: event|events|agenda day|soon|planned|next show|which|list
    / body all take host has join events event any thing
upcoming_exchanges ?: event|events|meetings day|soon|planned / body all take host has any next join event which show
        thing
upcoming_exchanges: events|agenda day|soon|planned|body / all take host next list join any event
upcoming_exchanges: events|agenda show|which|list / all body take host has planned day event soon any join next
upcoming_exchanges ?: thing day has
upcoming_exchanges ?: host body / has take day thing any event events join soon which
upcoming_exchanges ?: which day|soon planned|take|has / agenda body thing event any
upcoming_exchanges ?: planned|take thing|any|events / day body has
overdue_tasks: late tasks|any|limits / task limit thing which show list person body mine all day open who due done not
        has own still
overdue_tasks: late show|which|list / person body mine all day open task limit thing who due done not has own
overdue_tasks ?: late who|has|mine|person|body|us / task limit thing any which all day open done due not
overdue_tasks ?: late limit any / which has task
overdue_tasks: late body|person list|any|tasks|limits
my_tasks: mine task|thing|limit|open|due|hand|do show|which|list
    / has day all own task limit still soon open due hand thing next until for_doing
my_tasks: on_me show|which|task / has day all own task mine for_doing until open due
my_tasks: my tasks / mine task has day open limit due list own until thing for_doing
my_tasks: my open|limits / mine limit has day due list own until all
my_tasks ?: mine task|thing|limit|open|due|hand|own
    / has day all own task limit still soon open due hand thing next until which any for_doing
my_tasks: mim which|show task|open|thing / has day all own due for_doing
my_tasks ?: which not i_did / task
my_tasks ?: which task not i_did
my_tasks ?: mine much do|due|task|open|for_doing / has day
my_tasks: my show|list / mine all day has
tasks_of_person: person task|thing|open|list|hand|limit|owner show|which|list
    / has day all own task limit still open due hand thing doing give until done do for_doing
tasks_of_person: person due show|what|list
    / has day all own task limit still open due hand thing doing give until done do for_doing
tasks_of_person ?: person task|open|due|own|hand|limit|works
    / doing has day all own task thing limit still open due hand thing doing which give any until done do for_doing
tasks_of_person ?: person much do|due|task|open|for_doing / has day
tasks_of_person: person list|tasks / day open all until limit hand
tasks_of_association: body task|thing|open|list|hand|limit|owner|own show|which|list
    / has day all own task limit still open due hand thing doing give until done partner
    do for_doing owner planned event thing
tasks_of_association: body due show|what|list
    / has day all own task limit still open due hand thing doing give until done partner
    do for_doing owner planned event thing
tasks_of_association ?: body task|open|due|own|hand|limit|works|owner
    / doing has day all own task thing limit still open due hand thing doing which give any until done partner
    do for_doing owner planned event thing
tasks_of_association ?: body much do|due|task|open|for_doing / has day partner
tasks_of_association: body list|tasks / day open all until limit partner hand
mark_done .: T|TT|TE done close|mark|put|done|drop / task list thing all has to participle
mark_done .: T|TT|TE done close / task list thing all has to day own
mark_done .: T|TT done / task close mark put all has list to
mark_done .: drop list T|TT / done task has open tasks
mark_done !: close T|TT|TE / task list done has mark
mark_done !: mark done T|TT|TE / task list
record_update .: T percent|half
    / doing progress put mark done participle has task note make new to work move us body person join number
record_update .: TT|TE percent|half state|doing|progress|put|note
    / doing progress put mark done participle has task note make new to work move us number
record_update .: T|TT|TE progress percent|number / put mark task note new move
record_update .: T|TT|TE percent|number put|move / progress task mark note to new
change_deadline .: T|TT day|length move|new|put / limit due done has before new put set not late until task to instead
        take limit
    give much
change_deadline .: TE day|length limit / due done has before new put set not late until task to instead move take give
change_deadline .: T|TT day done|due has|set|put / until task to late before much
move_exchange .: E|TE day|length move|instead|note
    / number has not put set planned time take day new before date event meeting late to limit
move_exchange .: E|TE date day / new take put set has event meeting
reassign_owner .: T|TT|TE|E person takes|swap / give own owner has new instead put who day task hand name to person
reassign_owner !: hand_over|swap|instead|put T|TT|TE|E person / give own owner has new instead put who day task hand
    name to person takes move mark
reassign_owner .: T|TT|TE person own|owner|hand new|now|put|instead|move|note
    / has give takes hand_over who task name person which day
reassign_owner .: wish T|TT|TE person own|takes|give / task
reassign_owner .: T|TT|TE person new put|move|note / has own give takes who task name with
subscribe_reminders .: remind T|TT|TE|E|limit|task|tasks|event|events|meeting|meetings|series|near
    / start when before near day length done late doing news not_forget all mine body set has about soon much task due
     limit which time take event partner
subscribe_reminders .: not_forget remind|T|TT|E|TE|limits|tasks|events|meetings / limit limits due before day length
        task tasks events meetings about mine
subscribe_reminders .: reminders start|again / all mine body T TT E TE task event events limit series about for_doing
mute_reminders .: silence day|length|all|reminders|T|E|groups / rest thing reminders mine T TT E TE task limit about
        body
    event events until groups remind not more with all
mute_reminders .: stop reminders|noise / rest all mine T TT E TE task limit about body day length until with
        event events
    thing remind more not
mute_reminders .: not reminders|noise / rest all mine T TT E TE task limit about body day length until with
        event events
    thing remind more show want
"""


def _is_name(word: str) -> bool:
    """Tell whether small letters spell a name: zhaomin, gao xiang, joao pereira."""
    first, _, rest = word.partition(" ")
    if rest:
        if first in SURNAMES_PINYIN:
            return len(word) > 5 and all(sounds_chinese(part) for part in rest.split())
        return first in GIVEN_NAMES and first not in WORDS_TOO and rest in SURNAMES_PT
    if word in _PLACES or len(word) < 5 or word in NO_NAMES:
        return False
    return any(
        word.startswith(surname) and sounds_chinese(word[len(surname) :])
        for surname in (word[:length] for length in range(2, 6))
        if surname in SURNAMES_PINYIN
    )


_PLACES = frozenset(word for _, latin in PLACES.values() for word in latin.split()) | {
    "xiongan", "baoding", "binhai", "haihe", "tiankai", "zhongguancun", "shijiazhuang", "baodi", "hebei", "tianjin",
}  # fmt: skip


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the words, and what they come to."""
    return Lexicon(words(), tuple(gists(_GISTS, _COMMON)), _is_name)
