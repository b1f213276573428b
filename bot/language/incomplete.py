"""Wishes of which nothing is said but their kind: 帮我建个任务, quero alterar um prazo, 这个任务谁负责?

Of which item they are is told by what they reply to, or has to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.fold import fold
from bot.language.intents.model import Intent
from bot.language.references import references

_LONGEST = 60
_PLEASE = (
    r"(?:(?:你好|您好|请问|请|麻烦(?:你|您)?|劳驾|帮我|帮忙|给我|替我|能不能|能否|可以|可不可以|我们?|想|要"
    r"|需要|得|来|先"
    r"|[，,])*)"
)
_ONE = r"(?:一?(?:下|个|条|项|次|场|份))?"
_WANTED = r"(?:我们?)(?:这边)?(?:想|要|需要|得|来)+(?:[把先再]|来)*"
_THIS = r"(?:这|那|该|此)一?(?:个|项|件|条)"
_HELD = r"(?:这|那|该|此|本)一?(?:次|场|个|项)的?(?:交流|互访|活动|会议?|论坛|培训|调研|讲座)(?:活动)?的?"
_QUERO = (
    r"(?:(?:ola|bom dia|boa tarde|por favor|eu)[ ,]*)*(?:(?:quero|queria|queriamos|gostava de|gostaria de"
    r"|preciso de|precisava de"
    r"|precisamos de|pretendo|posso|podemos|pode|podes|consegues|como posso|vou|tenho de|temos de|(?:e|era|seria)"
    r" (?:preciso|necessario)) )"
)
_A = r"(?:(?:[oa]s?|uma?|est[ae]|ess[ae]) )?"
_MY = r"(?: minha)?"
# Each as a whole, folded.
_SAID: tuple[tuple[Intent, str], ...] = (
    (Intent.CREATE_TASK, rf"{_PLEASE}(?:新?建立?|创建|新增|增加|添加|加|开|记|登记|录入|布置"
        rf"|立){_ONE}新?的?(?:任务|待办)"),
    (
        Intent.CREATE_TASK,
        "新任务|(?:criar|adicionar|acrescentar)(?: uma)?(?: nova)? tarefa|nova tarefa",
    ),
    (
        Intent.CREATE_MEETING,
        "新会议|新活动|(?:criar|marcar|agendar|adicionar)(?: uma?)?(?: nov[ao])? (?:reuniao|intercambio|atividade)"
        "|nov[ao] (?:reuniao|intercambio)",
    ),
    (
        Intent.CREATE_MEETING,
        rf"{_PLEASE}(?:新?建|创建|新增|添加|安排|登记){_ONE}新?的?(?:会议|交流活动|交流|活动)",
    ),
    (
        Intent.CHANGE_DEADLINE,
        rf"{_WANTED}(?:改|调整?|修改|变更|更改|延长?|推迟|往后推|往后延){_ONE}(?:任务)?的?(?:截止(?:时间|日期"
        rf"|日)?|完成时限|[期时]限"
        r"|deadline|ddl)|(?:任务)?的?(?:截止(?:时间|日期)|完成时限|期限)(?:想|要|得|需要)(?:改|调整?|延|推迟)一?下?",
    ),
    (
        Intent.CHANGE_DEADLINE,
        rf"(?:我的?)?{_THIS}(?:任务|工作)的?(?:截止(?:时间|日期)|完成时限|[期时]限)(?:想|要|得"
        rf"|需要)+(?:往后)?(?:延|推|改|挪)(?:一?[延推改挪下]|长)?",
    ),
    (Intent.CHANGE_DEADLINE, r"(?:来不及了[，,]?)?(?:我们?)?(?:想|要)+(?:申请)?(?:延期|展期)"),
    (
        Intent.EXCHANGE_DETAIL,
        r"(?:交流)?活动的?(?:具体|详细)的?(?:安排|信息|情况)(?:能|可以|请|麻烦)*(?:看(?:一下|看)?"
        r"|(?:再)?发(?:给)?我(?:一份|一下|看看)?)",
    ),
    (Intent.TASK_STATUS, r"任务的?(?:最新)?(?:进展|进度)(?:怎么样|如何|怎样)了?"),
    (
        Intent.CHANGE_DEADLINE,
        rf"(?:我的?)?(?:{_THIS})?(?:任务|工作)(?:想|要|需要|得|能不能|可以)*(?:申请)?(?:延期|延长|展期|宽限"
        rf"|推迟)(?:一下|几天|一段时间)?",
    ),
    (
        Intent.MOVE_EXCHANGE,
        rf"{_HELD}(?:想|要|得|需要)+(?:换|改|调整?|变更)(?:一?个|一下|下)?(?:时间|日期|日子)",
    ),
    (
        Intent.REASSIGN_OWNER,
        rf"(?:我的?)?(?:{_THIS})(?:任务|工作)(?:想|要|得|需要)+(?:换|改|找)(?:一?个)?(?:人|同事)(?:来)?(?:负责"
        rf"|跟进?|做|办|接手)?",
    ),
    (
        Intent.MOVE_EXCHANGE,
        rf"{_WANTED}(?:改|调整?|修改|变更|更改|推迟|提前){_ONE}(?:交流活动|交流|活动|互访|会议)的?(?:时间|日期|日程)"
        r"|(?:有一?[个场次])?(?:交流活动|交流|活动|互访|会议)的?(?:时间|日期|日程)?(?:想|要|得|需要)(?:改|调整?"
        r"|变更|推迟"
        r"|提前)一?(?:下|期)?",
    ),
    (
        Intent.REASSIGN_OWNER,
        rf"(?:{_WANTED}|想|要|需要)(?:换|改|变更|更换|调整){_ONE}(?:任务)?的?(?:责任人|负责人|承办人|经办人)"
        r"|(?:我们?)?(?:想|要|需要)把?(?:我的|一[个项]|我手上的)任务(?:转|交|移交|转交)给?(?:别人|其他人|同事|他人)",
    ),
    (
        Intent.RECORD_UPDATE,
        rf"{_WANTED}(?:报告?|汇报|更新|登记|上报|填报|记录|录入|填|补充?){_ONE}(?:任务|工作|最新)?的?(?:进展"
        rf"|进度)(?:情况)?",
    ),
    (
        Intent.MARK_DONE,
        rf"{_WANTED}(?:一[个项]|我的|那[个项]|这[个项])?任务(?:标记?为?已?(?:完成|办结)|办结|销号|关闭)"
        rf"|{_WANTED}(?:标记|办结|销号|关闭)(?:一[个项]|我的|那[个项]|这[个项])任务(?:为?已?完成)?",
    ),
    (
        Intent.MARK_DONE,
        rf"(?:我的?(?:{_THIS})?|{_THIS})(?:任务|工作)(?:现在|已经?|都|全)*(?:完成|做完|办完|办结|干完|弄完|搞定)了?"
        r"(?:[，,]?(?:请|麻烦|帮我|帮忙|可以)*(?:标记?|登记|更新|办结|销号|关闭|记)(?:一下|下|掉|了)?)?",
    ),
    (
        Intent.MARK_DONE,
        r"(?:ja )?(?:terminei|conclui|acabei|fechei) (?:a minha|est[ae]|ess[ae]|a) tarefa"
        r"(?:,? (?:pode[ms]?|podes) (?:fecha-la|dar por concluida|marcar))?"
        r"|(?:a minha|est[ae]|ess[ae]) tarefa (?:ja )?esta (?:concluida|feita|terminada|pronta)",
    ),
    (Intent.SUBSCRIBE_REMINDERS, rf"{_PLEASE}(?:设|设置|建|加|定|订){_ONE}提醒"),
    (
        Intent.TASK_OWNER,
        rf"(?:请问)?{_THIS}(?:任务|工作|待办)(?:现在|目前|到底)?(?:是|由|归)?谁(?:在)?(?:负责|牵头|承办|管|做"
        rf"|跟|跟进|办)(?:的)?|(?:请问)?{_THIS}(?:任务|工作|待办)(?:应?该|要)?(?:去)?(?:找谁|联系谁|问谁)",
    ),
    (
        Intent.TASK_STATUS,
        rf"(?:请问)?{_THIS}(?:任务|工作|待办)的?(?:现在|目前|最近)?(?:是|有|到)?(?:什么|啥)?(?:进展|进度|情况|状态)"
        r"(?:如何|怎么样|怎样|到哪(?:一步)?|是什么)?了?"
        rf"|{_THIS}(?:任务|工作|待办)(?:现在|目前)?(?:怎么样|做得怎么样|做到哪(?:一步)?|办得怎么样|完成)了?",
    ),
    (
        Intent.EXCHANGE_DETAIL,
        rf"(?:请问|(?:我们?)?(?:想|要)?(?:看看|看一下|看下|查一下|查查|了解一下|知道))?{_HELD}(?:具体"
        rf"|详细)?的?(?:信息|安排|时间|地点|情况|详情|日程|议程)(?:是)?(?:什么|怎样|怎么样"
        rf"|如何|在哪里?|几点|有哪些)?",
    ),
    (
        Intent.CREATE_TASK,
        rf"{_QUERO}(?:criar|abrir|adicionar|acrescentar|registar|lancar|inserir) {_A}(?:nova )?tarefa(?: nova)?"
        r"|(?:cria|crie|abre|abra|adiciona|adicione|acrescenta)(?:-me)? uma (?:nova )?tarefa(?: nova)?",
    ),
    (
        Intent.CREATE_MEETING,
        rf"{_QUERO}(?:criar|marcar|agendar|adicionar|registar) {_A}(?:nov[ao] )?(?:reuniao|intercambio|visita|evento)",
    ),
    (
        Intent.CHANGE_DEADLINE,
        rf"{_QUERO}(?:alterar|mudar|adiar|prolongar|estender|corrigir) {_A}(?:prazo|data limite)(?: d(?:e uma?"
        rf"|a|o) tarefa)?",
    ),
    (
        Intent.MOVE_EXCHANGE,
        rf"{_QUERO}(?:alterar|mudar|adiar|antecipar) {_A}(?:data|dia|hora)|"
        rf"{_QUERO}(?:alterar|mudar|adiar|antecipar) {_A}(?:(?:data|dia|hora) d(?:e uma?|a|o|esta|esse) )?"
        "(?:intercambio|visita|reuniao|atividade|evento)",
    ),
    (
        Intent.REASSIGN_OWNER,
        rf"{_QUERO}(?:(?:mudar|alterar|trocar) (?:de |o |a )?responsavel(?: d(?:e uma?|a|o) tarefa)?"
        rf"|(?:passar|entregar|atribuir|transferir) {_A}tarefa{_MY} a (?:outr[ao](?: pessoa| colega)?"
        rf"|um[a]? colega|alguem))",
    ),
    (
        Intent.RECORD_UPDATE,
        rf"{_QUERO}(?:registar|dar|fazer|enviar|lancar|comunicar) {_A}(?:atualizacao|progresso"
        rf"|ponto de situacao|novidades?|avanco)"
        r"(?: d(?:e uma?|a|o) tarefa)?|tenho (?:uma )?(?:novidades?|atualizac(?:ao|oes)) para (?:registar|dar"
        r"|comunicar)",
    ),
    (
        Intent.MARK_DONE,
        rf"{_QUERO}(?:(?:dar|marcar) {_A}tarefa{_MY} (?:por|como) (?:concluida|feita|terminada)|(?:fechar"
        rf"|concluir) {_A}tarefa{_MY})",
    ),
    (Intent.SUBSCRIBE_REMINDERS, rf"{_QUERO}(?:criar|definir|marcar|adicionar|configurar) {_A}(?:lembrete|aviso"
        rf"|alerta)"),
    (
        Intent.CREATE_TASK,
        r"(?:(?:da|dava|daria) para|pode[ms]?|podes|podemos|podiam?) (?:criar|abrir|acrescentar"
        r"|adicionar) uma (?:nova )?tarefa"
        r"(?: nova)?(?: ao plano| no plano)?",
    ),
    (
        Intent.TASK_OWNER,
        rf"{_QUERO}(?:saber|ver) quem (?:e [oa] responsavel (?:por|d[ea])|trata d[ea]|tem) uma tarefa",
    ),
    (
        Intent.TASK_STATUS,
        rf"{_QUERO}(?:saber|ver|consultar|conhecer) (?:o estado|o ponto de situacao|o andamento"
        rf"|como esta) (?:d(?:e )?)?uma tarefa",
    ),
    (
        Intent.TASK_OWNER,
        r"(?:e )?(?:quem (?:e que )?(?:e [oa] responsavel (?:por|d)|trata d|cuida d|tem|esta com)"
        r"|de quem e) ?(?:est|ess)[ae] tarefa",
    ),
    (
        Intent.TASK_STATUS,
        r"(?:e )?(?:como|em que (?:ponto|pe|estado|fase)|qual e o (?:estado|ponto de situacao) d) ?(?:esta|vai"
        r"|anda|se encontra)? ?"
        r"(?:est|ess)[ae] tarefa",
    ),
    (
        Intent.EXCHANGE_DETAIL,
        r"(?:quais sao os (?:detalhes|pormenores) d|quando e|onde e|a que horas e|como e) ?(?:est|ess)[ae] "
        r"(?:intercambio|visita|reuniao|atividade|evento|forum)",
    ),
)  # fmt: skip
_ENDS = re.compile(r"[\s?？。.!！呢吗呀啊吧哈谢，,]+$|[\s,]+(?:por favor|sff|pf|obrigad[oa])$")


# What joins a code to what is wanted of it, and what may be wanted of one.
_OF = re.compile(r"\s+(?:d[aeo]|[aoà]|para [ao])(?:\s+tarefa)?\s*$", re.IGNORECASE)
_OF_ONE = frozenset({Intent.CHANGE_DEADLINE, Intent.MOVE_EXCHANGE, Intent.REASSIGN_OWNER})


@lru_cache(maxsize=1)
def _said() -> tuple[tuple[Intent, re.Pattern[str]], ...]:
    return tuple((intent, re.compile(written)) for intent, written in _SAID)


def incomplete(text: str) -> tuple[Intent, str | None] | None:
    """Return what a message wants that says nothing else but of which item; None where it is anything else.

    >>> incomplete("帮我建个任务"), incomplete("Quero alterar o prazo da T3"), incomplete("把T7的截止时间改到周五")
    ((<Intent.CREATE_TASK: 'create_task'>, None), (<Intent.CHANGE_DEADLINE: 'change_deadline'>, 'T3'), None)
    """
    named = references(text) if len(text) <= _LONGEST else []
    if len(text) > _LONGEST or len(named) > 1:
        return None
    for each in named:
        text = f"{_OF.sub('', text[: each.start])}{text[each.end :]}"
    plain = _ENDS.sub("", _ENDS.sub("", fold(text)))
    intent = next((intent for intent, said in _said() if said.fullmatch(plain)), None)
    if intent is None or (named and intent not in _OF_ONE):
        return None
    return intent, named[0].code if named else None
