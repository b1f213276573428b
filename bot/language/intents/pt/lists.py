"""How lists, reminders, silence and new tasks are wished for in Portuguese by turns that no table has; folded.

See plainly.py. Each rule is a way of speaking of all that may be put so: a word for being late, for what is near, for
whose a thing is.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "anything": "(ainda )?((alguma|algumas|mais alguma) )?(coisas?|tarefas?|algo|trabalhos?|entregas?|pontos?"
    "|assuntos?)",
    "unfinished": "(por|para|sem) (entregar|fechar|concluir|acabar|terminar|fazer|cumprir|tratar|despachar|conclusao)",
    "soon": "(se (aproxim[a-z]{1,3}|avizinh[a-z]{1,3})|(estiver(em)?|for(em)?) (a chegar|a porta|proxim[oa]s?|perto"
    "|quase( a chegar)?|para breve|iminentes?|em cima|a vista)|chegar(em)?( a (hora|altura|data))?|falt(ar|arem|ando)"
    " pouco( tempo)?( para)?)",
    "remindme": "((avis|lembr|alert|record|notifi[cq]u?)(a|e|em|ar)[ -](me|nos))",
    "each": "(cada|qualquer|tod[oa]s? [oa]s?)",
    "show": "((mostr|list|d[ai]|diz|diga|envi|mand|indic|indiqu)(a|e|em|ar)?(-me|-nos)? )?",
    "list": "((mostr|list|d[ai]|diz|diga|envi|mand|indic|indiqu)(a|e|em|ar)?(-me|-nos)? |quero |queria |preciso de "
    "|preciso d(?=as)|quais |que |solicito |solicita-se |agradeco |agradecia )?((a|uma) (lista|listagem|relacao|rol"
    "|mapa) d(?=as)|(lista|listagem|relacao) de )?",
    "opens": "((solicit|pe[cd]|agradec|pretend|requ|desej)[a-z]{1,5}(-se)? |quero |queria |gostava de |gostaria de "
    "|preciso de )(receber |ter )?(um |uma )?",
    "to_enter": "(regist|cri|adicion|acrescent|apont|anot|met|lanc|abr|inclu|junt|po)(a|e|em|ar|er|ir|am|i|nha|nham)?",
    "infinitive": "[a-z]{2,14}[aeio]r",
}
_RULES = r"""
    ^(ficou|ficaram|ha|temos|existem?|falta[m]?|resta[m]?) {anything} {unfinished} (?P<rest>(d[aeo]s?|desde [ao]?
        |n[ao]) ?(tempo )?[ⒹⓈ].*)$ => tarefas em atraso {rest}
    \b(n|d)?(algum|alguma|alguns|algumas)(?= (coisa|tarefa|ponto|trabalho|entrega))\b => alguma
    ^(estamos|estou|andamos|vamos) (muito |ja )?{late} (em |com |n)?(alguma|algumas|algo|alguns|uma|um) ?(coisas?
        |tarefas?|pontos?|trabalhos?)?$ => ha tarefas em atraso
    ^{remindme} (quando|assim que|logo que|se|mal) {soon} (?P<rest>(d?[ao]s? |Ⓔ|Ⓣ).+) => avisa-me antes de {rest}
    ^{remindme} (quando|assim que|logo que|se|mal) (?P<rest>[^?]{2,60}?) {soon}$ => avisa-me antes de {rest}
    \bantes d[eao]s? {each} (reuniao|reunioes)\b => das reunioes
    \bantes d[eao]s? {each} (evento|intercambio|atividade)s?\b => dos eventos
    \bantes d[eao]s? {each} (prazo|tarefa)s?\b => dos prazos
    ^(mand|envi|d|faz|deix)(a|e|ar|ia)?(-me|-nos)? (um |uma )?(alerta|aviso|sinal|toque|lembrete|notificacao|recado)
        (?P<rest>d[aeo]s? .+)$ => avisa-me {rest}
    ^{show}((a|o|uma?) )?((lista|listagem|relacao|rol|resumo) d|tud)?o que (e que )?(e (so )?(meu|minha|da minha
        (conta|responsabilidade))|esta (comigo|do meu lado|nas minhas maos|por minha conta)|me (cabe|compete|calhou
        |toca|foi atribuido|esta atribuido))(?P<rest>.*)$ => quais as minhas tarefas{rest}
    ^em que tarefas (e que )?(eu )?(figuro|apareco|consto|estou (indicad|inscrit)[oa]|sou (indicad[oa]|mencionad[oa])
        |venho)( como)?( {owner}\b)?(?P<rest>.*)$ => quais as minhas tarefas{rest}
    ^((podes?|podia[ms]?|poderia[ms]?) )?(re)?(lembr|record)(a|e|em|ar)[ -](me|nos) (d[eo] )?(?P<rest>(quais|que
        tarefas|o que (e que )?(tenho|me falta|devo|me cabe)|quem|qual|quando|onde)\b.+)$ => {rest}
    ^(o )?que (e que )?(e|esta|cai|fica) (d|n|sob |na esfera d|dentro d)[ao] (competencia|alcada|responsabilidade
        |area|lado|parte|ambito|conta|esfera) (?P<rest>d[aeo]s? .*[ⓌⒶ].*)$ => tarefas da responsabilidade {rest}
    ^((quero|queria|gostava de|gostaria de|preciso de|pretendo|podes?|pode) )?((receber|ter|mandar-me|enviar-me
        |manda-me|envia-me|mande-me|envie-me) )?(um|uma|o|a) (resumo|relatorio|apanhado|balanco|ponto de situacao
        |email|mensagem|lista) (diari[oa]|semanal|mensal|matinal|Ⓡ)( d[aeo]s? (minhas |meus )?(prazos|tarefas
        |pendentes|atividades|intercambios|eventos|trabalhos|plano).{0,30}| (as|a partir|para mim|por favor)
        ?.{0,20})?$ => quero receber lembretes diarios
    (?P<rest>(lembretes?|avisos?|alertas?|notificacoes|resumos?) (diari[oa]s?|semanais|mensais|matinais)),? Ⓓ$ =>
        {rest}
    ^{remindme} (se|quando|caso|sempre que|assim que)( houver (alguma )?(mudanca|alteracao)[a-z]{0,2})?( (o|a|os
        |n[ao]))? (prazo|data|responsavel|estado|programa|local|hora)s? (?P<rest>d[ao]s? .{3,60}?)( (se )?(mud|alter
        |pass|for|sofr)[a-z]{1,5}( (alterad|mudad|adiad)[oa]| alterac(ao|oes))?)?$ => avisa-me {rest}
    ^{remindme} (se|quando|caso|sempre que|assim que) (?P<rest>[oa]s? .{3,60}?) (mudar|avancar|terminar|acabar
        |comecar|arrancar|(for|forem|ficar|estiver) (adiad|alterad|pront|concluid|terminad|aprovad|publicad|fechad
        |entregue)[ao]?s?|sofrer (alterac(ao|oes)|mudancas)|tiver (novidades|alteracoes))( de (data|responsavel
        |estado|prazo|dia|hora))?$ => avisa-me sobre {rest}
    ^(sossego|silencio|paz|descanso|calma|stop|pausa|alto|chega|basta)[ ,!.:;-]+((por favor|pf|pff|ja
        chega)[ ,!.:;-]+)? (?P<rest>(nada de|sem|nao|para de|desliga|chega de|acaba).+)$ => {rest}
    ^(?=[^,;.]{0,60}\b(lembretes|avisos|alertas|notificacoes|mensagens automaticas)\b)(?!.*\b(porta|parede|vidro
        |placard)\b)[^,;.ⓉⒺⓅ]{4,80}[,;.:!–-]+ (podes? |pode |por favor |pf |entao |portanto |por isso )*((deslig
        |silenci|par|cort|suspend|suspen|cal|acab|cancel|desativ)[a-z]{1,4}( com)?(-[oa]s)?( isso| isto| tudo| os
        todos| ja| la)?|(deix|par)[a-z]{1,2} de (m[oa]s|nos|me) (mandar|enviar)( isso| isto| mais)?|nao (m[oa]s|me)
        (mand|envi)[a-z]{1,3} mais)( (por favor|pf))?$ => silenciar lembretes
    ^(?P<what>([ao] )?[ⓉⒺ])[^?]{0,60}[,;.:] (por isso |portanto |entao |ja )?(escusas?|nao (precisas?|e preciso|vale
        a pena|quero|preciso)|deixa|deixe|para|pare|podes? (deixar|parar)|dispenso|ja chega)( mais)?( de| que)?( me|
        nos|(?= ser))? ?(ser |receber |mandar |enviar )?(mais )?(lembr|avis|notific|alert)[a-z]{1,9}( mais| disso|
        dela| dele)*$ => silenciar {what}
    ^{to_enter} (uma|a|mais uma) (nova )?tarefa (ao|no|na|a) (noss[ao] )?(plano|lista|quadro|programa|sistema
        |registo)( de (trabalho|atividades|tarefas|acao))? ?(?P<rest>[:,–-] ?.+|(para|de|d[ao]) .+)$ => criar tarefa
        {rest}
    ^({to_enter} )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa) (para |pra |pro |a |ao|p/ ?)?([ao]
        )?(?P<who>({pinyin}) [a-z]{2,8}),? (?P<rest>(de |para )?{infinitive} .+)$ => criar tarefa para {who}: {rest}
    ^(e preciso|convem|temos de|ha que|alguem tem de|e necessario|precisamos de|preciso de|era bom|seria bom|seria
        util|falta|faltava|e de) (que )?(alguem )?(?P<rest>[^?]{4,80}?)[;,.:–-] (por favor |pf |podes? |pode |queira
        )?{to_enter}(-[oa])?( isso| isto)?( como)?( uma)?( nova)? tarefa (?P<who>((para|d[aeo]|a|ao|em nome d[aeo])
        )?([ao] )?Ⓦ)(?P<when>.*)$ => criar tarefa {who}: {rest}{when}
    ^(e preciso|convem|temos de|ha que|alguem tem de|e necessario|precisamos de|preciso de|era bom|seria bom|seria
        util|falta|faltava|e de) (que )?(alguem )?(?P<rest>[^?]{4,80}?)[;,.:–-] (por favor |pf |podes? |pode |queira
        )?{to_enter}(-[oa])?( isso| isto)?( como)?( uma)?( nova)? tarefa(?P<when>(,? .{0,8}[ⒹⓁ])?)$ => criar tarefa:
        {rest}{when}
    ^{list}(?P<rest>.{0,12}tarefas .{3,90}?),? (com|cuj[oa]|que (tem|tenham)) (o |a )?(prazo|data limite|termo|data
        |conclusao|entrega|vencimento)( final| limite| prevista)?( (termin|acab|venc|expir|seja)[a-z]{0,2}| e)?
        (?P<when>(ate|a|em|no|na|para|de|antes d[eo]|ao|durante)? ?.{0,6}[ⒹⓁ])$ => {rest} {when}
    ^((poup|livr)[a-z]{1,3}-(me|nos)|d[ae]-(me|nos) (descanso|treguas|uma folga|folga|um descanso|sossego)) (a|ao|aos
        |as|d[aeo]s?|com) (?P<rest>{reminders}.*)$ => silenciar {rest}
    ^(desinscrev|exclu|retir|remov|tir)[a-z]{1,3}-(me|nos) (d|n)[ao]s? (lista|envio|notific|avis|lembr
        |subscri)[a-z]{0,7} ?(d[aeo]s? {reminders})?(?P<rest>.*)$ => silenciar lembretes{rest}
    ^{opens}(aviso|lembrete|alerta|notificacao) (?P<rest>.+)$ => avisa-me {rest}
    ^(?P<first>avisa-me (com )?.{0,12}(antes|de antecedencia)),? (relativamente|em relacao|quanto|no que (toca
        |respeita|se refere)|face) (?P<rest>ao?s? .+)$ => {first} d{rest}
    ^nao (me|nos) (enviar|mandar)(em|es)? (?P<rest>(mais )?{reminders}.*)$ => nao quero receber {rest}
"""


class _Same(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS, _Same())
