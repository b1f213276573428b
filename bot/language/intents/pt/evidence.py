"""By which kinds of words a Portuguese sentence tells what it wants, where no table has it (see weighing.py); folded.

An intent, behind it "?" where only a question can mean it; the kinds of words that must all be there, parted by " & ",
and behind " ! " what speaks against it; a line indented goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.language.intents.evidence import CODE, LIST, Evidence, lines
from bot.language.intents.model import Intent
from bot.language.intents.pt.verbs import acts, participles, wished_once
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_MOVING = (
    "adiar", "passar", "mudar", "alterar", "prolongar", "prorrogar", "alargar", "estender", "antecipar", "reagendar",
    "remarcar", "transferir", "deslocar", "ajustar", "fixar", "recalendarizar", "empurrar", "esticar", "protelar",
    "adiantar", "recuar", "modificar", "diferir", "dilatar",
)  # fmt: skip
_GIVING = (
    "passar", "atribuir", "reatribuir", "entregar", "delegar", "transferir", "designar", "nomear", "encarregar",
    "confiar", "ceder", "incumbir",
)  # fmt: skip
_ENDING = ("concluir", "terminar", "acabar", "finalizar", "fechar", "encerrar", "completar", "despachar", "executar")


def _verbs(verbs: Iterable[str]) -> str:
    """Return a rule for verbs as orders and wishes; passive as well: a T7 seja adiada."""
    orders = {form for verb in verbs for form in (*acts(verb), wished_once(verb))}
    return r"\b(" + "|".join(sorted(orders)) + r")(-se|-na|-no|-a|-o|-me|-nos)?\b"


def _done(verbs: Iterable[str]) -> str:
    return "(" + "|".join(sorted(form for verb in verbs for form in participles(verb))) + ")"


_MACROS = MACROS | {
    "who": r"\b(quem|(qual|que) (e )?(o |a )?(colega|pessoa|entidade|associacao|pessoal))\b",
    "owns": r"\b(trata[rm]?|tratando|tratar|cuida[rm]?|ocupa[rm]?(-se)?|responde[rm]?|responsave(l|is)"
    r"|responsabilidade"
    r"|encarregu?e?[a-z]{0,4}|encargo|assegura[rm]?|coordena[rm]?|lidera[rm]?|gere[rm]?|executa[rm]?|titular"
    r"|acompanha[rm]?|incumb(e|ida|ido|encia)|compete|pertence|atribuid[ao]|entregue|confiad[ao]|a cargo|em maos"
    r"|nas maos|maos a obra|leme|rosto|de quem e)\b",
    "asks_how": r"\b(como|em que|a que|qual|que|quanto|quantos|quando|quanta|ha|existem?|novidades?|noticias)\b",
    "state": r"\b(estado|situacao|pe|ponto|fase|etapa|progresso|andamento|desenvolvimento|avanco|avancos|evolucao"
    r"|execucao|conclusao|percentagem|prazo|limite|data limite|entrega|concluida|termina|acaba|expira|vence)\b",
    "moves": _verbs(_MOVING),
    "gives": _verbs(_GIVING),
    "given": _done(_GIVING),
    "ended": _done(_ENDING),
    # Who tells what was or would be, wants nothing.
    "told": r"\b([a-z]{2,}([aei]mos|[aei]ram|ou|ei|eu|iu|avam?|iam|avas|ias)|iamos|iam?|ias|foi|foram|era|eram|fui"
    r"|fomos|vou|sou"
    r"|dizem|diz|consta|soube|quis|se|caso|embora|assim que|logo que|enquanto|ontem|anteontem|outrora|quase|meio)\b",
    "people": r"\b(todos|todas|toda a gente|chefe|diretor[a]?|presidente|ministro|reitor[a]?|senhor[a]?|rapaz"
    r"|rapariga|doutor|doutora|secretaria|estagiari[oa]|colegas)\b",
    "which": r"\b(que|quais|quantas|quantos|qual|o que|ha|existem?|ver|lista)\b",
    "tasks": r"\b(tarefas?|trabalhos?|pendentes|afazeres|prazos?|encargos|incumbencias)\b",
    "ofpeople": r"\b((eu|tu|te|ti|me|voces?|vos|minhas?|meus?|tuas?|teus?)\b|pedi|gost|prefer|ador|odei)",
    "day": r"\b(para|ate|a|ao|em|no|na|dia|de) ?[ⒹⓁ]|Ⓛ",
}
# A second thing that is wanted, each of which is read by itself.
_JOINED = r"\be (qual|quando|como|onde|que|o que|quem|pass|adi|mud|de quem)"
_TABLE = r"""
task_owner: [ⓉⓅ]( [a-z]{1,8})?$|^([ao] )?(tarefa )?[ⓉⓅ] & {who} & {owns} ! [ⓌⒶⒸⒹⓁ]|{people}
task_status?: [ⓉⓅ] & {asks_how} & {state} ! [ⓌⒶⒸ]|\bquem\b|{people}
task_status?: ^([ao] )?(tarefa )?Ⓣ & \b(conclu|feit|pront|termin|acab|atras|parad|bloque|avanc|entreg|andar|correr
    |curso|resolv|despach|encaminh|derrap|dia$) ! [ⓌⒶⒸⒹⓁ]|\bquem\b|{people}|{ofpeople}|\b(vou|vamos|vais|ou|onde)\b
exchange_detail?: Ⓔ & \b(quando|onde|a que horas|em que (dia|data|local|cidade|sala|sitio)|quanto tempo)\b & \b(e
    |sera|realiza|realizara|decorre|decorrera|comeca|termina|acaba|fica|tem lugar|tera lugar|previst[oa]s?
    |marcad[oa]s?|acontece|arranca|dura)\b
    ! [ⓌⒸ]|{people}|{ofpeople}|\b(vou|vamos|vais)\b
tasks_of_person?: Ⓦ & {which} & {tasks} ! [ⒶⒸ]|Ⓦ.*Ⓦ|{told}|{people}|{ofpeople}|\bquem\b|atras|venc|ultrapass
tasks_of_association?: Ⓐ & {which} & {tasks} ! [ⓌⒸ]|Ⓐ.*Ⓐ|{told}|{people}|{ofpeople}|\bquem\b|atras|venc
    |ultrapass
overdue_tasks?: \b(atras(o|os|ad[oa]s?)|fora d[eo] prazo|vencid[oa]s?|incumprimento|passar d?o prazo) & {tasks} ! Ⓒ
    |{people}|\b(te|ti|minhas?|tuas?)\b
change_deadline: [ⓉⓅ] & {moves}|\bprazo\b & {day}$ ! [ⓌⒶⒸ]|{told}|{people}|\b(quem|que|como|qual)\b
move_exchange: Ⓔ & {moves} & {day}$ ! [ⓌⒸ]|{told}|{people}|\b(quem|como|qual)\b
reassign_owner: [ⓉⓅ] & {gives}|\be {given} (a|ao|para)\b|\b(novo|nova|passa|fica|muda
    |transita)\b.{0,24}\bresponsa & Ⓦ ! [ⒸⒹⓁ]|Ⓦ.*Ⓦ|{told}|{people}
    |\b(quem|como|qual)\b
mark_done: Ⓣ.*d[ae]\b|d[ae]\b.*Ⓣ|Ⓟ.*d[oe]\b|d[oe]\b.*Ⓟ & \b(concluid|terminad|finalizad|encerrad
    |fechad)[ao]\b ! [ⓌⒶⒸⓁ]|{people}|\b(quase|ate
    |para|se|quando|como(?! {ended})|quem|a ser|por|fosse|estar|estivesse|ficar|ficasse|em vias|parcialmente)\b
record_update: [ⓉⓅ] & Ⓒ & \b(execut|execucao|conclu|feit|progress|avanc|subi|pass|ating|alcanc|cheg|realiz|vai|vamos
    |esta|estamos|cumprid|situa-se|encontra) ! [ⓌⒶⒹⓁ]|{people}|\b(nao|so|faltam?|disse|ontem|quando|se|ha|que)\b
"""


_LISTS = (Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS)


def evidence() -> Iterator[Evidence]:
    """Yield the lines of the table."""
    for line in lines(_TABLE, " "):
        yield Evidence(
            line.intent,
            tuple(pattern(each, _MACROS) for each in line.tells),
            pattern(f"{line.against}|{_JOINED}", _MACROS),
            # What is put as a question to people is no order.
            question=True if line.asks else None if line.intent is Intent.TASK_OWNER else False,
            what=LIST if line.intent in _LISTS else CODE,
        )
