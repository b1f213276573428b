"""How Portuguese orders are put that leave out what was named before them (see resumed.py, there); folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.intents.grammar import Resumed
from bot.language.intents.model import Intent
from bot.language.intents.pt import alarms
from bot.language.intents.pt.changing import PARTS as CHANGING
from bot.language.intents.pt.words import ENTERED
from bot.language.intents.tables import pattern

_MACROS = (
    CHANGING
    | alarms.PARTS
    | {
        "entered": ENTERED,
        "hence": "((e|por isso|assim|agora|entao|ja agora|por favor|pf|sff|portanto|pelo que|logo|olhe?|pronto|tambem"
        "|por mim),? )*",
        "please": "((queria|quero|gostava|gostaria|preciso|precisava|agradecia|agradeco|pedia|peco|convem|convinha"
        "|podes?|podem|podia[ms]?|consegues?|da(va)? para|e possivel|era possivel|seria possivel|e favor|favor"
        "|queira[m]?|importa-se|importas-te|pode-se|podemos|e so|e para|ja)( (de|que|ja|me|nos|so|o favor))*[ -]*)?"
        "(me |nos |se )?",
        "shut": "((risc|fech|encerr|arquiv|tir|retir|elimin|arrum|conclu|abat|limp)[a-z]{0,4}|d(ar|a|e|em|eem) baixa)",
        "it": "(-[ln]?[oa]s?|-se|-me|-lhe)*( (a|essa|esta|aquela) tarefa| isso| isto| tudo| a( mesma)?)?",
        "closed": "(conclu|termin|acab|fech|encerr|feit|finaliz|pront|despach|entreg)[a-z]{0,5}",
        # Who does not know yet how to work with the bot.
        "novice": "\\b(nao (sei|percebo|percebi|entendo|consigo|estou a conseguir)( (bem|nada|como))?"
        "( (usar|trabalhar|mexer|lidar|falar|utilizar|se usa|funciona))( com| n| d)?|nunca (usei|trabalhei|mexi)"
        "|primeira vez que (uso|utilizo|mexo))",
        # What is ordered anew has its own day and its own name.
        "new": "\\b(nova? tarefa|tarefa nova|tarefa ?:|uma tarefa|reuni[a-z]{2,4}|marc|agend|convoc|cri[ae]|regist"
        "|adicion|acrescent|anot|apont)[a-z]{0,4}\\b",
        "to_the": "((para|ate|a|em|o|ao|no|na|dia|so) ?){1,3}",
        "quiet": "((me |m[oa]s |[oa]s |nos )?({kill}|deix[a-z]{0,3}|escus[a-z]{1,3}|sossega|cala-te)"
        "( com| d[eo])?(-[ln]?[oa]s?|-m[oa]s|-lhes?|-me)*( (isso|isto|el[ea]s|tudo|d[eo]ss[eoa]s?|(de )?(m[oa]s|me)"
        " (enviar|mandar|chatear|avisar|lembrar)|(de )?(enviar|mandar|avisar|lembrar|receber|notificar|apitar)"
        "(-m[oa]s|-me)?))?"
        "|{spare}|(ja )?(chega|basta)( d(isso|el[ea]s))?|(dispenso|recuso)(-[oa]s)?"
        "|nao (m[oa]s|[oa]s|me) (quero|mand[a-z]{1,3}|envi[a-z]{1,3}|interessam?|servem?)( (mais|receber|ver|ler))*"
        "|nao (os |as )?(quero|preciso)( (d(el[ea]s)|mais|receber|saber|ver))*)",
        # That somebody is reminded, who needs it no more.
        "unneeded": "(nao (e |ha )?(preciso|precis[ao]s?|precisam|necessario|necessidade|vale a pena)|escusa[sm]?"
        "|dispenso|ja nao (quero|preciso|e preciso|vale a pena))( (que|de|mais|ser|estar|a|sempre))*( (me|nos))?",
        "again": "( (mais|outra vez|de novo|tambem|ja|por favor|pf|sff|obrigad[oa]|por agora|de vez|sff|disso|disto"
        "|d(ess|el)[ea]s?|com (alguma |bastante )?antecedencia|a tempo|antes( do prazo)?|na vespera|desta vez"
        "|se puder(es)?|sempre que for preciso))*",
        # What is to be done, and by whom and when, where a task is made of it.
        "must": "(falta(-nos|-me)?|faz(-nos|-me)? falta( alguem)?( que)?|(temos|tenho|teremos|ha|havemos) (de|que)"
        "|(e|era|sera|vai ser) (preciso|necessario|bom)( que)?( alguem)?|conv(em|inha)( que)?|alguem (tem|tera"
        "|devia) (de)?"
        "|precis(amos|o|avamos) de|(ficou|foi) (decidido|combinado|acordado|assente)( (que|em))?( se)?"
        "|(decidiu|combinou|acordou)-se|combinamos|(temos|ha|tenho|surgiu) mais uma coisa( (para|a|por) fazer)?"
        "|(nao (nos |me )?(podemos|posso|convem|devemos) |nao )?esque[cç](er|ermos|amos)(-(me|nos))?( d[eao]s?(?= ))?)",
        "due": "((,| e)? ((com )?(o |a )?(prazo|data( limite)?|entrega|conclusao)( (de|a|em|ate|para|no dia|dia|n?o))*"
        "|ate|para|a|em|no dia)?( (o|a|ao|dia|fim de))* ?(?P<when>[ⒹⓁ]))",
        "forgetting": "( (nao )?(nos |me )?esque(c|ç)(er|ermos)(-(me|nos))?( d[eao]s?(?= ))?)",
        "charged": "((,| e)? (para|a cargo d|atribuid[oa] a|responsavel:?|resp:?|com|em nome d|d)[ao]? ?([oa] )?{title}"
        "(?P<who>Ⓦ)( como {owner})?|(,? e)? (atribu[ai]|entregu?[ae]|d[aeê]|po[en]h?[ae]?|mete|passa|passe|deixa"
        "|fica)(-n?a)?"
        " (a|ao|com|para|como {owner}|nas maos d)[ao]? ?([oa] )?{title}(?P<who>Ⓦ)( como {owner})?)",
        "entering": "((cri|regist|adicion|acrescent|apont|anot|met|lanc|abr|inclu|junt|po|ponh|inscrev|transform)"
        "(a|e|em|ar|er|ir|i|am|res|as|es)?)",
        "leisure": "jantar|almoco|festa|compras|supermercado|cafe|bolo|pizza|casa|ferias",
        "gathering": "(reuniao|reuniaozinha|videochamada|videoconferencia|chamada|call|sessao|encontro)",
    }
)
# What is ordered; what was told before it, and what speaks against it there; how the tables put it of a task, of what
# takes place, and of nothing that was named, "-" not at all. Below, the orders. A line indented further goes on.
_TABLE = r"""
help => \b(bot|assistente|ponte|robo|aplicacao|ferramenta|consigo|contigo|isto|nisto|disto|com isto)\b.*|{novice}.* =>
        \b(impressora|projetor|telemovel|computador|maquina|carro|elevador|[ⓉⒺⓅ]) => - => - => ajuda
    (o )?que (e que )?(eu )?(devo|posso|tenho de|hei de|e preciso|preciso de|se pode|e suposto) (fazer|saber|dizer
        |escrever|pedir|perguntar)( primeiro| aqui| agora)?
    (por onde|como) (e que )?((eu|se|devo|posso|hei de|tenho de) )*(comec[oa]r?|faco|faz|uso|usa|utiliz[oa]|peco|pede)(
        (isto|entao|aqui|primeiro))?
    {please}(explic(ar|as|a|que)|ajud(ar|as|a|e)|ensin(ar|as|a|e)|orient(ar|as|a|e)|elucid(ar|e|a)|dar uma (ajuda
        |maozinha
        |explicacao))(-me|-nos)?( (por favor|um pouco|nisto|com isto|a usar|a comecar))*
    (ha|existe[m]?|tem|tens|onde (esta|estao|ha|vejo)) (um |uma |algum |alguma |algumas |as |o |a )?(manual|guia|ajuda
        |instrucoes|explicacao|explicacoes|lista de comandos|comandos|tutorial)
next_meeting => \b(reun|junt|encontr|sent|fal|discut|trat|debat|convers|ver|rever|acert|combin|decid|resolv|analis
        |alinh)[a-z]{0,7} => ontem|\b(tu|te|voces)\b => quando e a proxima reuniao sobre {named} => = => -
    (para )?(quando|em que dia|a que horas|que dia) (e que )?(e|sera|esta marcada|ficou marcada|fica|vai ser|ha|temos
        |nos (reunimos|juntamos))( (a|essa|a proxima|alguma|uma|nova|a nova))? ?({gathering})?
mute_reminders => {notes} => porta|parede|placard|vidro => silenciar lembretes de {named} => = => -
    {please}{quiet}{again}
mute_reminders => {notes}(?! (d[aeo]s?|sobre|relativ[oa]s|quanto|acerca|n[ao]s?)\b)(?!.*{notes}) =>
        porta|parede|placard|vidro => - => - => silenciar lembretes
    {please}{quiet}{again}
mute_reminders => . => Ⓝ de => silenciar lembretes de {named} => = => -
    {unneeded} (avis|lembr|notifi[cq]|alert|record|mandar|enviar|receb)[a-z]{0,5}(-me|-nos)?( {the_notes})?{again}
subscribe_reminders => \b(esquec|esquece|falh|perd|escap|deix[a-z]{1,3} passar|import|lembr|fundamental|essencial
        |priorit)[a-z]{0,8} => \bmeu\b|\bminha\b => avisa-me de {named} => = => -
    {please}({warn_me}|(me |nos )?(avis|lembr|notifi[cq]|alert|record)[a-z]{0,5}(-me|-nos)?|(me )?(v[aá]|fosse[m]?|ir)(
        |-me )(lembrando|avisando|alertando))( (um|uns|os)? ?{notes})?{again}
    {please}((receber|ter|mandar|enviar|ligar|ativar)(-me)? )?((um|uns|os) )?{notes}{again}
mark_done => (conclu|termin|acab|fech|encerr|feit|finaliz|pront|despach|entreg|public|envi|aprov|assin)[a-z]{0,5}\b =>
        \b(quase|ainda nao|nao (esta|ficou|foi)|falta(?!va)|so falta|quando|se|antes de|ontem disse)\b => dar por
        concluida {named} => - => -
    {please}{shut}{it}( ((d|n)[ao]s? |de )?(lista|pendentes|rol|quadro|plano|mapa|tarefas|baixa))*( ((n|d)?ess?[ea]
        |(n|d)?[ao]) tarefa)?( (como|por) {closed})?( d[ao] (lista|rol))?{again}
    {please}((me|nos) )?(dar|da|de|dou|dem|deem|consider[a-z]{1,2}|marc[a-z]{1,3}|assinal[a-z]{1,2}|registar?|registe
        |po[enr]|ponha|passa[r]?|passe){it} (por |como |a |para )?{closed}{again}
    {please}(ser )?(dad|marcad|considerad|registad|riscad|fechad|arquivad|encerrad)[ao]( (como|por) {closed}| da
        lista)?{again}
    (e )?(ja )?nao (ha|falta|resta|temos)( mais)? nada( mais)? ?(a|para|que|por)?( fazer)?( (n|d)(ess?[ea]
        |est[ea]|[ao]) (tarefa|assunto|trabalho)| nisso| nisto| quanto a isso)?
change_deadline => . => {notes}|[ⒹⓁ].*[ⒹⓁ]|{new} => mudar o prazo de {named} {rest} => - => -
    {please}((passa[r]?|passe|p[oõ]r?|poe|ponha|muda[r]?|mude|altera[r]?|altere|fica|fique|adia[r]?|adie)(-se)? )?([oa]
        )?(nov[ao] )?(prazo|data|data limite|limite|entrega)( nov[ao])?( (passa a ser|passa|sera|e|fica|agora|entao))*
        ?:?(?P<rest>( (para|ate|a|em|o|dia))* ?[ⒹⓁ]){entered}{again}
    {please}(passa[r]?|passe|poe|ponha|mud[ae]r?|alter[ae]r?|adi[ae]r?|prolong(a|ar|ue)|prorrog(a|ar|ue)|alarg(a|ar|ue)
        |estend[ae]r?|estic(a|ar|que)|empurr[ae]r?|dar|da|de|deem|fic(a|ar|asse))(-[oa]s?|-lhes?|-se|-me
        |-nos)?( (o prazo|a data|isso
        |isto|tudo|a entrega|mais (tempo|prazo|dias|uns dias)))?,?(?P<rest>( (para|ate|a|em|o|dia))* ?[ⒹⓁ]){again}
move_exchange => . => {notes}|[ⒹⓁ].*[ⒹⓁ]|{new} => - => adiar {named} para {rest} => -
    {please}(passa[r]?|passe|poe|ponha|mud[ae]r?|alter[ae]r?|adi[ae]r?|remar(ca|que|car)|reagend[ae]r?|antecip[ae]r?
        |transf[a-z]{3,4}|desloc[a-z]{1,3}|empurr[ae]r?)(-[oa]|-se|-me|-nos)?( (isso|isto|a data|tudo))? {to_the}
        ?(?P<rest>[ⒹⓁ]){entered}{again}
    (([oa] )?(nova data|data nova|novo dia|data)( (passa a ser|passa|sera|e|fica|agora|entao))*|(agora|afinal|passa a
        ser|passa|fica|e|sera|vai ser|realiza-se)( (agora|afinal|fica|passa|so|e))*) ?:? ?({to_the}
        ?)?(?P<rest>[ⒹⓁ]){entered}{again}
reassign_owner => . => {notes}|{new} => atribuir {named} a {rest} => = => -
    {please}(passa[r]?|passe|entreg(a|ar|ue)|d[aeá]r?|atribu[aei]r?|confi[ae]r?|deleg(a|ar|ue)|transf[a-z]{3,4}|poe
        |ponha)(-[oa]s?|-l[oa]s?|-n[oa]s?|-se)?( (isso|isto|tudo|a tarefa|a pasta|o assunto|essa tarefa))? (a|ao|para
        [oa]?|com|nas maos d[ao]) ?([oa] )?{title}(?P<rest>Ⓦ){entered}{again}
    ([oa] )?(nov[oa] )?{owner}( nov[oa])?( (agora|passa a ser|e|sera|fica))* ?:? ?([oa]
        )?{title}(?P<rest>Ⓦ){entered}{again}
    (quem (trata|fica|assume|vai tratar|pega|passa a tratar)( (agora|com (el[ea]|isso)|disso|del[ea]|nisso))*|agora) (e
        |fica |sera )(com )?([oa] )?{title}(?P<rest>Ⓦ){entered}{again}
create_meeting => \b(reun|junt|encontr|sent|fal|discut|trat|debat|convers|ver|rever|acert|combin|decid|resolv|analis
        |prepar|alinh)[a-z]{0,7} => ontem|\b(tu|te|voces)\b => marcar reuniao {rest} {day}[ com {body}] sobre {named}
        => =
        => -
    {please}(marc[aeou]{1,2}r?|agend[ae]r?|convo(ca|que|car)|cri[ae]r?|combin[ae]r?|registar?|registe|organiz[ae]r?|poe
        |ponha)(-me|-nos|-se)?( (ai|la|ja))* ([ao]|uma|essa|esta)? ?{gathering}(?P<rest>.{0,60}?)( (no calendario|na
        agenda|no plano))?{again}
create_task => (^|[,;.:] )[^,;.?]{0,40}?\b{must}( alguem)?{forgetting}?[ :]+(?P<what>[^,;.?ⓉⒺⓅ]{4,110})$
        => {notes}|\b(tu|te|ti|{leisure})\b
        => criar tarefa: {what}[, responsavel {who}][, ate {when}] => - => -
    {please}{entering}( ai| la)?(-[oa]s?|-se|-me)?( (isso|isto|a|uma|mais uma|essa|esta))?( como)?( uma
        | a)?( nova)? (tarefa|na lista de tarefas|n?as tarefas)( nova)?( (para|por|com|sobre) (isso|isto|ela)| disso| no
        plano| na lista)*(,? (por favor|pf|sff))?{due}?({charged}{due}?)?{again}
"""
_GOES_ON = re.compile(r"\n {8}(.)")


def orders() -> Iterator[Resumed]:
    """Yield the orders of the table."""
    intent, told, against = Intent.NONE, re.compile(""), re.compile("")
    puts: list[str | None] = []
    table = _GOES_ON.sub(lambda match: match[1] if match[1] in "|(" else f" {match[1]}", _TABLE)
    for line in table.strip().split("\n"):
        if line.startswith(" "):
            order = pattern(rf"{{hence}}({line.strip()})[ ,?.!]*", _MACROS)
            yield Resumed(intent, told, against, order, *puts)
            continue
        name, before, not_before, *how = line.split(" => ")
        intent, told, against = Intent(name), pattern(before, _MACROS), pattern(not_before, _MACROS)
        of_task = None if how[0] == "-" else how[0]
        puts = [of_task, *(of_task if each == "=" else None if each == "-" else each for each in how[1:])]


# A cheap sign that something was named before, and an order follows it.
RESUMES = r"[,;:.!?…–—-] |[a-z] e "
