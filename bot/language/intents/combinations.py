"""Which words together make a request, as a table that people can read (see wording.py).

Of several lines that fit a sentence the first counts.
"""

from __future__ import annotations

# Intent: what has to be said, one of each group / what may be said besides / whether unknown words name the thing.
TABLE = """
next_meeting: T meeting when|where|meeting_time / next again soon body person time take now has planned join host
    place group discuss event day detail is
next_meeting: T next meeting / group body detail planned take
next_meeting: first meeting day / body group take detail when where time is
next_meeting: next|again discuss when|where / body group person meeting take is now has place time / always
next_meeting: person meeting when / next again soon has take now is
exchange_detail: goes E / person body me event time day now also
exchange_detail: goes person|body|me / event day now also / always
exchange_detail: join person|body asked / event day now also has host / always
upcoming_exchanges: event which|any|show nearly / has take planned all new soon day body
upcoming_exchanges: visit who|which day|soon|next / event host take has planned now all
upcoming_exchanges: plan show|wish / all day soon body me T now has us event whether
upcoming_exchanges: plan / all day soon body T now
upcoming_exchanges: event unheld / all has day body soon which show whether
upcoming_exchanges: event T / soon day has now all next planned
upcoming_exchanges: event person which / own host join planned take has all now many soon day
upcoming_exchanges: event me own|host|join which|show|asked|any / planned take has all now many soon day
upcoming_exchanges: event E except which|asked|any / soon day has all planned take now many
upcoming_exchanges: event E after / soon day has all planned which show
upcoming_exchanges: planned thing whether|has|which|show / day body soon take
upcoming_exchanges: planned which|show|whether day|body|soon / has take all thing
upcoming_exchanges: event planned|host body / day soon all show which has take
my_tasks: me thing due|open|hand whether|which|show / has day now soon all
my_tasks: me limit which|show|whether / day has soon now next task
my_tasks: me task next / which show whether has day
tasks_of_person: person limit which|show / day has soon now
tasks_of_association: body limit which|show / day has soon now
overdue_tasks: late thing whether|which|show|has / person body project me has now
overdue_tasks: late me whether|which|show|has / task limit thing now
my_tasks: me own|due|open|hand task|thing whether|which|show / has day now soon all
tasks_of_person: person task whether / has many all now own open
tasks_of_association: body task whether / has many all now own open
mute_reminders: remind|remind_me stop / T E me day length series all task event now limit about / maybe
help: manual show / me thisbot has which about any whether event meeting task
help: manual which|any|has|whether / thisbot me show has about
help: teach howto|manual / me novice thisbot event task meeting remind owner limit progress show about now done
    next detail time place
help: novice howto / me thisbot event task meeting remind owner limit progress show teach about now done next
    detail time place ask
help: howto thisbot / me task meeting event remind owner limit progress show about now done next detail time place
    whether
help: manual wish / me thisbot has which about any whether show novice easily now all group
help: manual which|how|where / me thisbot has about any whether show novice easily now all group wish where
help: thisbot able which|what_for|whether / me has about any show novice easily now all wish group task event
    meeting remind limit owner progress ability manual
help: able which|what_for / me show novice easily now wish thisbot ability
help: thisbot ability which|show|wish|whether|wish_told / me has about any novice easily now all group manual
help: where start remind / me thisbot now to easily use about
help: how_do task|event|meeting|limit|owner|remind|progress / me thisbot novice now all about to easily wish teach
    someone group steps has use open late status done
help: where enter|remove task|limit|owner|remind|progress / me thisbot now to easily use about
help: move|stop|start|mark|give|show|new|enter|remove task|event|meeting|limit|owner|remind|progress steps / me
    thisbot novice now about to easily wish teach has which use whether
help: novice teach|wish_told me|thisbot|manual|howto|tool / about easily now use wish group show teach
help: novice begs / me thisbot about easily manual now howto use wish group show tool
help: thisbot|tool teach|wish_told howto|ability|manual / me about easily now use wish group show novice
help: steps does / me thisbot novice now all about to easily wish teach someone group which has use whether asked
subscribe_reminders: news T|E tell / whether about
subscribe_reminders: remind start / T E me day length series task event before all limit whether about / maybe
subscribe_reminders: remind_me T|E|series|task|limit / day length event before all limit news whether about me due
    / maybe
reassign_owner: give person T / own to owner now move task new body
reassign_owner: owner person T move|give|new / to now own task
reassign_owner: own person T now / to task
record_update: percent T / mark new to done status task doing now progress move take
record_update: percent progress T / mark new to done status task doing now move
mark_done: mark done T / to now status task
change_deadline: move T day|length / limit to done task before now want
move_exchange: move E day|length / to event meeting time want now
overdue_tasks: late which|show|all|who|has / whether task body person project me has day open done now own who
overdue_tasks: late whether task|person|body|me / project all has day open done now own
overdue_tasks: late task body|person|all / open has now
task_status: late T whether / now
tasks_of_person: person ledby task / which show all day open has
tasks_of_association: body ledby task / which show all day open has
overdue_tasks: late limit which|show|whether / task has
upcoming_exchanges: event day when / all planned take has
my_tasks: me task which|show|whether / has hand own open all day now done due soon
my_tasks: me which own|due|open / has hand all day now task soon
tasks_of_person: person open task / has whether hand day
tasks_of_person: person task which|show / has hand own open all day now due soon
tasks_of_person: person which own|due|open|hand / has all day now task show doing
tasks_of_association: body open task / has whether hand day
tasks_of_association: body task which|show / has hand own open all day now due soon
tasks_of_association: body which own|due|open|hand / doing has all day now task show
task_owner: whose T / take task now to doing is
task_owner: which|show own|owner T / task now take to
task_owner: who own|owner|ask T / take to task now show is has me about
task_owner: who own|owner / task now show is / always
task_status: T progress|how|news / which whether show now task done when where is has status doing
task_status: T doing which|how|where|whether|when|show / progress now task done is has status
task_status: progress|doing how|which / whether show now task done when where is has status / always
task_status: T done|open whether / now task
task_status: T when / limit done due task now is progress want news take doing open
task_status: T show / task limit progress is doing now news detail which
task_status: T which task|progress|detail|limit|news / limit is doing now show
exchange_detail: E when|where|who|which|how|detail|show|whether / event meeting time has is now take join host day
    all place planned
exchange_detail: E detail|join|host which|who|how|show|wish|where|when|many / event meeting time has is now take
    day all place planned person body me own able also easily detail join host
exchange_detail: E detail / event has all now easily
exchange_detail: join|host who|which|whether / when where how event time is take now place detail show / always
exchange_detail: when|where|detail|show / join host who which how event time is take now place / always
next_meeting: next meeting / when where which detail time is take body show now whether has planned
next_meeting: next|again meeting|meets when|where|meeting_time / T E body person detail time is take now has which
    planned join host place group discuss event day soon / maybe
next_meeting: soon meeting when|where / T E body person detail time is take now has which planned join host place
    group discuss event day / maybe
next_meeting: next|first meeting_time / T E body person when where which is take show now has planned group day /
    maybe
upcoming_exchanges: event|meeting has whether / soon which day all body take planned now next join is many
upcoming_exchanges: event|meeting which|show / host whether soon has day all body take planned now next join is
    many
upcoming_exchanges: event any / soon which day all body take planned now next join is many has new doing
upcoming_exchanges: which has day / soon new doing
upcoming_exchanges: event soon|which|show / doing new all has day
upcoming_exchanges: event planned|soon|has which|show|asked|any / all day body soon has take now many new next me
    wish about
upcoming_exchanges: event T which|asked|any|show / soon day body all take planned now many next has new host
upcoming_exchanges: event E after|soon|next|except which|asked|any / soon day body all take planned now many next
    has new done
upcoming_exchanges: soon which|asked|any|many / take planned now has day all is event / always
upcoming_exchanges: event soon / planned has day all body take now is
"""
