"""How Portuguese questions are put that leave out what was named before them (see ellipsis.py, there); folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.intents.grammar import Asked, Ellipsis
from bot.language.intents.pt import asks_whose
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_MACROS = (
    MACROS
    | asks_whose.MACROS
    | {
        "they": "(el[ea]s?)",
        "seen": "((ver|saber|consultar|conhecer|ter|conferir|confirmar|perceber|receber) (com |so |bem |ja )?)",
        "wish": "((por isso|assim|agora|e|entao|ja agora|por favor|pf|sff),? )*((?P<hoped>(dava|da|fazia|faz)(-me| me)?"
        " (muito )?jeito|(queria|quero|gostava de|gostaria de|precis(o|ava|amos) de|precis(o|ava) d(?=[ao]s? )"
        "|convinha(-me)?|interessava-me|era bom|e preciso|podes?|pode|podia[s]?|consegues?"
        "|da para|e possivel) ?{seen}?(me |nos )?(dizer(-me)? |mostrar(-me)? |listar |enviar(-me)? |dar(-me)? )?(se )?)"
        "|(?P<told>(mostra|mostre|lista|liste|diz|diga|envia|envie|manda|mande|indica|indique|da|de|ve|veja)"
        "(-me|-nos)?( la| so| ai)?( (por favor|pf))?)|listar|consultar|ver|(?P<hoped>falta(m)?-me))? ?",
        "full": "( (completa|completo|atualizada|integral|toda))",
        "has_it": "((ja |ainda |agora |hoje )*lhes? {belongs}( {charge})?|{they} (ja |ainda |agora )*{holds}{then}?"
        "|(tem|deve|leva) {they}{then}|(ja |ainda )*(tem|leva|trazem){then}"
        "|(ja |ainda )*(esta|ficou|anda|estao|ficaram|andam) ((com|nas maos d|a cargo d|em nome d|do lado d) ?{they}"
        "|a( seu)? cargo))",
        "may_you": "((alguem )?(sabe[ms]?|podes?|podem|podia[ms]?|poderia[ms]?|consegue[ms]?)( me| nos)?( (dizer|ver"
        "|indicar|informar|confirmar))?([ -](me|nos))?|di(z|ga|gam)(-me|-nos)?( la)?|indi(ca|que)(-me|-nos)"
        "|(queria|gostava de|gostaria de|preciso de|precisava de|precisamos de) saber|nao sei( bem)?|ve(ja)?( la)?)",
        "courtesy": "((e|mas|entao|afinal|ja agora|por favor|pf|sff|ora|ainda|agora|isto|isso|{may_you}( se)?),? )*",
        # What stands for the thing: trata disso, fala com ela.
        "of_it": "( (d|n)?(isto|isso|ist[ao]|ess[ea]|aquilo|el[ea]s?|ess[ea] (tarefa|assunto|projeto|trabalho|dossie"
        "|visita|evento|parte)|est[ea] (tarefa|assunto|projeto|trabalho|dossie))| la| ai| do assunto| do processo)",
        "thus": "( (mesmo|afinal|ao certo|exatamente|neste momento|agora|atualmente|ca|por ca|do nosso lado|ai|la))",
        "speak": "(falo|falar|falamos|me dirijo|dirigir-me|contacto|contactar|pergunto|perguntar|envio|enviar|mando"
        "|mandar|entrego|entregar|peco|pedir|reencaminho|reencaminhar|encaminho|encaminhar|ligo|ligar|escrevo"
        "|escrever|remeto"
        "|remeter|passo|passar|recorro|recorrer|tratar|trato)",
        "must": "(devo|posso|podemos|temos de|tenho de|hei de|convem|devemos|preciso de|e suposto)",
        "news": "(novidades?|noticias?|avancos?|progressos?|desenvolvimentos?|resultados?|evolucao)",
        "to_give": "( (de |para )?([oa] )?entregar)",
        "ends_so": "( (obrigad[oa]|por favor|pf|sff|se faz favor))?",
    }
)
# How the tables put a question of a task, and of what takes place, "-" not at all; below, how it is put that leaves it
# out, as a whole. A line indented further goes on.
_TABLE = r"""
quem e o responsavel por => quem e o contacto de
    quem (e que )?({cares}|tem|leva|faz|assume|assegura|acompanha|gere){of_it}?
    (com|a|para) quem (e que )?(([oa]s? |lh[oae]s? |me )?{must} )?([oa]s? |lh[oae]s? |me )?{speak}(-l?h?[oae]s?
        |-me)?{of_it}?
    quem (e que )?([oa]s? )?{must} {speak}(-l?[oa])?{of_it}?
    (de|com) quem e(sta)?{of_it}?
    (quem|qual|como) (e que )?(e|sera|se chama)( [oa])?( nome)?( d[ao])?( (pessoa|colega|{owner}))?{of_it}?
    (tem|ha|existe) ({some} )?{owner}( (definid|atribuid|indicad)[oa])?
    (quem|qual) (e )?(la |ai )*([oa] )?((ponto|pessoa) de )?contacto{of_it}?
    (com|a) quem (e que )?(se )?(fala|trata|contacta){of_it}?
qual e o estado de => -
    (ja )?(se )?(avancou|avancaram|avancamos|avanca|mexeu|fez|comecou|comecaram|arrancou|progrediu|andou|evoluiu)(-se)?
        ( (alguma coisa|algo|muito|para a frente|mais)){0,2}{of_it}?
    (ja )?(ha|houve|temos|existem?|ja ha) (({some}|ja|mais) ){0,2}{news}{of_it}?
    (ja |sempre )?(esta|ficou|foi|anda|vai|continua)( (ja|tudo|toda?|a))* ({done}|andar|correr|parad[oa]|atrasad[oa]
        |bloquead[oa]|adiantad[oa]|encaminhad[oa]|avancad[oa]|em dia|em curso|(?<!esta )(?<!foi )bem|a tempo){of_it}?
    (em|a) (que|quantas) (pe |ponto |fase |estado |altura )?{running}{of_it}?
    (a quantas|como) (e que )?{running}{of_it}?
    qual (e )?([oa] )?{status}{of_it}?
    (ainda )?falta (muito|pouco|muita coisa|alguma coisa|quanto)
    o que (e que )?(ja )?(falta|foi feito|se fez|esta feito)( fazer)?
    que (tal|e feito) (vai|esta|d(isso|el[ea]))
    ja (se )?(pode|podemos) (contar com|ver|usar) (isso|o resultado)
qual e o prazo de => quando e
    (qual|quando) (e )?(o |a )?{limit}{of_it}?
    (para|ate) quando (e que )?(e|esta|fica|temos|tenho|se entrega|acaba|termina|vai){to_give}?{of_it}?
    (para|ate) que (dia|data) (e que )?(e|esta|fica|acaba|termina|temos|tenho){to_give}?
    em que (dia|data) (e que )?(e|esta|fica|temos|tenho){to_give}
    quando (e que )?(acaba|termina|vence|expira|e a entrega|(e para|temos de|tenho de) (o |a )?entregar)( o
        prazo)?{of_it}?
    (tem|ha) (algum )?(prazo|data limite)
    quanto tempo (temos|falta|ha)
- => quando e
    ({where}( (e|ou) )?(, )?)?{where}( (e que )?{takes_place})?( (ele|ela|isso|isto|tudo))?( e {where}( (e que
        )?{takes_place})?)?
    (em que (data|dia|dias|mes)|quando|qual e a data|qual e o dia)( (e que )?{takes_place})?{of_it}?
- => onde e
    (onde|em que (sala|local|sitio|cidade|auditorio|edificio|hotel))( (e que )?{takes_place})?{of_it}?
    qual (e )?([oa] )?(local|sala|sitio|morada|cidade){of_it}?
- => detalhes de
    ((dar|mostrar|enviar|mandar|ver|ter)(-me|-nos)? )?([oa]s? |mais |tod[oa]s |algun?s )*(pormenores|detalhes
        |informac(ao|oes)
        |dados|programa|horario|agenda)( (todos|complet[oa]s?))?{of_it}?
    quem (e que )?(participa|esta inscrit[oa]|sao os (oradores|participantes)|discursa|organiza|acolhe)
    que (associacoes|entidades|delegacoes) (e que )?(la )?(vao|vem|participam)
    (qual|tem) (e )?(o |ja )?(programa|a (agenda|ordem de trabalhos))
    (quanto tempo|quantos dias) (dura|demora|sao)
"""
# The same of the lists of those who were named before, whose they are told by a word for them; and of none, behind
# nothing but a name.
_LISTS = r"""
tarefas de
    ([ao]s? |tod[ao]s? as? )?(lista{full}? d[aeo]s? |carga de )?{work}( {pending})*( (todas|todos))? ?d{they}
    ([ao]s? |tod[ao]s? as? )?(lista{full}? d[aeo]s? )?{work} que {has_it}
    ([ao]s? )?(lista|listagem|relacao|rol|mapa|quadro|resumo){full}? d(o|aquilo) que {has_it}
    {what} {has_it}
    {things} ({has_it}|(ja |ainda |agora )*({they} )?{holds}({they})?|(tem|leva|estao) (com )?{they}){then}?
    (quanto|que) trabalho (e que )?({they} )?(ja |ainda )*(tem|anda com|lhes? {belongs})( {they})?{then}?
    por que {work} (e que )?({they} )?(responde[m]?|sao responsaveis|e responsavel)( {they})?
    (em|de) (o )?que (e que )?({they} )?(esta|anda|ficou|estao|andam) {busy}( {they})?
tarefas em atraso de
    ([ao]s? )?((lista d[aeo]s? )?{work} {late}|atrasos) ?d{they}
    {things} (e que )?({they} )?(ja |ainda )*(tem|deixou|esta[o]?)( {they})? ({late}|passar)
    ({they} )?(tem|esta|deixou)( {they})? ({any} )?({work}|alguma coisa|algo|nalguma coisa)? ?({late}|por entregar)
    o que (e que )?({they} )?(tem|esta)( {they})? {late}
"""
_BARE = r"""
tarefas de
    (ver )?([ao]s )?(lista{full}? d[aeo]s? )?{work}( {pending})*( (todas|todos))?
tarefas em atraso de
    (ver )?([ao]s )?((lista d[aeo]s? )?{work} {late}|atrasos)
"""
_GOES_ON = re.compile(r"\n {8}(.)")


def _asked() -> Iterator[Asked]:
    """Yield the questions of the table."""
    leads: tuple[str | None, ...] = ()
    for line in (
        _GOES_ON.sub(lambda match: match[1] if match[1] in "|(" else f" {match[1]}", _TABLE).strip().split("\n")
    ):
        if not line.startswith(" "):
            leads = tuple(None if each == "-" else f"{each} " for each in line.split(" => "))
        else:
            written = rf"{{courtesy}}({line.strip()}){{thus}}*{{ends_so}}[ ,]*[?]+[ .!]*"
            yield Asked(pattern(written, _MACROS), *leads)


def _lists(table: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """Yield the lists of a table."""
    lead = ""
    for line in table.strip().split("\n"):
        if not line.startswith(" "):
            lead = f"{line} "
        else:
            yield (
                pattern(rf"{{wish}}({line.strip()})(?P<rest>{{when_maybe}}){{thus}}*{{ends_so}}[ ,?.!]*", _MACROS),
                lead,
            )


def ellipsis() -> Ellipsis:
    """Return the patterns, made."""
    return Ellipsis(
        begins=pattern(r"(?<=[a-z0-9ⓉⒺⓅⓌⒶⒹ)\"»”])( ?[,;:.!?…]+| [-–—]) ", {}),
        ends="?",
        asked=tuple(_asked()),
        coming=pattern("{next_one}", MACROS),
        comes="quando e ",
        lists=tuple(_lists(_LISTS)),
        bare=tuple(_lists(_BARE)),
        wishes=pattern(r"((?P<asked>[?])|[,;:.!…])+ | [-–—] | (?=e [a-z])", {}),
        listed=pattern(r"\b(d?el[ea]s?|lhes?|tem|anda|tarefas|trabalhos?|atrasos|pendentes)\b", {}),
        bounds=pattern(
            r"[,;:.!?()…\n]|[ⓌⓁⓈⓃⓇⒸ]|(?<! d[eo] )Ⓓ|\b(que|quem|qual|quais|quando|onde|como|nao|se|ja|ainda|me"
            r"|nos|lhes?|por causa"
            r"|sobre|acerca|quanto a|responsave(l|is)|encarregad[oa]|contacto|porque|pois|mas|"
            r"(lembretes?|avisos?|alertas?|notificac(oes|ao))|[a-z]{3,}-(me|nos|se|lhes?)|[a-z]{3,}am"
            r"|(?!(popul|milit|escol|sol|particul|regul|famili|simil|prelimin|interdisciplin|rad|pil|mulher|lug)a?r)"
            r"[a-z]{3,}([ae]r|ir)"
            r"|(?!museu|europeu)[a-z]{3,}eu|(tradutor|revisor|autor|redator|designer|orador|fornecedor|colega)(a|as"
            r"|es|s)?"
            r"|[a-z]{3,}(ei|ou|aram|eram|iram|amos|emos|imos|ava[m]?|ando|endo|indo)|e (de|da|do|para|a|o|as|os) quem"
            r"|est(a|ao|ou|amos)|vai|vao|vou|foi|foram|tem|tenho|temos|ha|quer|querem|quero|queria|preciso|precisava"
            r"|coordena|trata|lidera|gere|assegura|escreve|redige|prepara|organiza|faz|elabora|traduz|acompanha"
            r"|gostava|recebi|li|vi|fui|perdi|chegou|chega|veio|e (?=ja|nao|preciso|quero|queria))\b",
            {},
        ),
        of=pattern(r"\b(para|d|n|pel|a)[aeo]?s? (?=[a-z])", {}),
    )
