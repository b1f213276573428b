"""How new tasks are ordered in Portuguese by turns that no table has (see plainly.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "to_enter": "(regist|cri|adicion|acrescent|apont|anot|met|lanc|abr|inclu|junt|po)"
    "(a|e|em|ar|er|ir|am|i|nha|nham)?( ai| la)?",
    # Who tells that there is one more with all that belongs to it wants it on the plan.
    "there_is_now": "((d[ao] (reuniao|sessao|encontro|visita)( d[aeo]s? [^ :?]{1,14})?,? )?(ja |ainda |agora |hoje "
    "|entretanto |tambem |afinal |e )*((temos|tenho|ha|existe|surgiu|apareceu|caiu|chegou|entrou|veio|nasceu|acresce"
    "|segue|saiu|fica|ficou|resultou|sobrou|vem ai)(-nos|-me)?)( (aqui|ai|agora|ainda|entretanto|hoje"
    "|(da|na) reuniao))*)",
    "infinitive": "[a-z]{2,14}[aeio]r",
}
_RULES = r"""
    ^{to_enter}( (sff|por favor|pf))? (?P<rest>{infinitive} [^?]{4,90}?),? como (uma )?(nova )?tarefa(
        nova)?(?P<who>( (d[aeo]s?|para|a|ao|a cargo d[ao]))? ?([oa] )?{title}Ⓦ)(?P<when>( .{0,16}[ⒹⓁ])?)$ => criar
        tarefa: {rest}, responsavel{who}{when}
    ^(?P<first>({to_enter}(-se|-me)? )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa)),? (com|de|para) (o
        )?(prazo|data limite|limite|termo)( (de|a|em|ate|para|n[ao]))* (?P<when>[ⒹⓁ])
        ?[:,–-] ?(?P<rest>[^?]+)$ => {first}: {rest}, {when}
    ^(?P<first>nova tarefa) n[ao] (projeto )?Ⓟ ?[:,–-] ?(?P<rest>.+)$ => {first}: {rest}
    ^{to_enter}(-se|-me)? (ao?|n[ao]|em|para [ao]) (noss[ao] )?(plano|lista|quadro|programa|calendario de tarefas)( de
        (trabalho|tarefas|acao|atividades))?
        ?[:,–-] ?(?P<rest>{infinitive} .+)$ => criar tarefa: {rest}
    ^(abr|cri|lanc|regist)(a|e|ir|ar|em) (um |novo )?(ticket|item|pedido|issue)( novo)? ?[:,–-]? ?(tarefa
        ?)?(?P<rest>.+)$ => criar tarefa {rest}
    ^(?P<first>[^?]{0,40}?)\btarefinha\b(?P<rest>.*)$ => {first}tarefa{rest}
    ^(atribuir|atribua|atribui|atribua-se|confiar|confie|confie-se|dar|de|entregar|cometer|incumbir)(-se)? (ao?|as
        |aos) (secretariado|direcao|gabinete
        |servicos?|equipa|comissao|conselho|nucleo|departamento|divisao|contabilidade|administracao|coordenacao)(
        [a-z]{3,14}| d[aeo]s? [a-z]{3,14}){0,3}
        (a|uma) (nova )?tarefa (?P<rest>(de |: ?|para ).+)$ => criar tarefa: {rest}
    ^(nova )?tarefa (a|p|p/|para|por) (lancar|registar|criar|abrir|inserir|acrescentar
        |adicionar) ?[:–-] ?(?P<rest>.+)$ => criar
        tarefa: {rest}
    ^(mais uma|outra|uma|nova)( tarefa)? (para|pra|p/|na|n?o|ao?) ?(a |o )?(lista|plano|quadro|rol) ?[:,–-] ?(tarefa
        )?(de |para |: ?)?
        (?P<rest>{infinitive} .+)$ => criar tarefa: {rest}
    ^(?P<first>({to_enter}(-se)? )?((a|uma|mais uma) )?(nova )?tarefa( nova)?) (atribuid|confiad|cometid|destinad)[ao]
        ([ao]|ao)s?
        [^:,ⓌⒶⓉⒺ]{3,60} ?[:–-] ?(?P<rest>.+)$ => criar tarefa: {rest}
    ^(ainda )?(falta|faltava|fic(a|ou) a faltar|faz falta|fazia falta|(e|era) (precis[ao]|necessari[ao]))( ai| la|
        criar| abrir)? ((a|uma
        |mais uma
        |outra) )?(nova )?tarefa( nova)?(?P<rest> ?[:,–-] ?.+| (para|a|ao|d[aeo]) .+)$ => criar tarefa{rest}
    ^(uma|mais uma|outra) (nova tarefa|tarefa nova|tarefa(?= ?[:–-]))(?P<rest> ?[:,–-] ?.+| (para|a|ao|d[aeo]) .+)$ =>
        criar
        tarefa{rest}
    ^{there_is_now} (mais (uma|esta) (nova )?tarefa|outra tarefa|(uma )?nova tarefa|uma tarefa nova)( (para |n)?([ao]
        )?(noss[ao] )?(plano|lista|quadro)( d[aeo]s? [a-z]{4,12})?)?( (?P<who>(para )?(ao?|[ao]) [ⓌⒶ]))? ?[:–-]
        ?(?=.*(Ⓛ|[,;–-] ?([a-z]{3,14} ){0,2}(d?[ao] )?({title})[ⓌⒶ]))(?P<rest>[^ⓉⒺⓅ?]{8,160})$ => criar tarefa {who}:
        {rest}
    ^((uma|mais uma|outra|nova|uma nova|a) )?tarefa( nova)?,? (?P<who>((para|a|ao|p/)( ?[ao])? ({title})([ⓌⒶ]|{free})
        |Ⓦ(?= ?[:–-])))
        ?[:,–-]
        ?(?P<rest>[^ⓉⒺⓅ?]+)$ => criar tarefa {who}: {rest}
    ^tarefa ?[:–-] ?(?P<rest>(?=.*[ⒹⓁⓌ])[^ⓉⒺⓅ?]{8,160})$ => criar tarefa: {rest}
    ^{to_enter} ((a|uma|mais uma) )?(nova )?tarefa( nova)? (?P<who>(para|a|ao|p/)( ?[ao])? ({title})({free}|[ⓌⒶ])),?
        (para|de|que consiste em|que (e|sera))
        (?P<rest>{infinitive} .+)$ => criar tarefa {who}: {rest}
    ^(?P<who>([ao] )?({title})Ⓦ) que (?P<rest>[a-z]{3,14} [^?ⓉⒺⓅ]{3,100}?)[,;.] (podes? |por favor |pf )?(regist|cri
        |anot|apont)(a|e|ar)( ai
        | isso)* como tarefa$ => criar tarefa para {who}: {rest}
    ^(?P<first>[^:,]{0,20}\btarefa) (para (eu )?(nao )?(me |nos )?(esquecer|lembrar|falhar)(mos)?( disto| disso)?|antes
        que (eu )?(me )?esqueca)(?P<rest> ?[:,].*)$ => {first}{rest}
    ^(nao (se |te )?esquec[a-z]{1,4} de )?(registar|anotar|apontar|lancar|regista|registe|anota|anote)( como tarefa|
        ai)? ?[:–-]
        (?P<rest>[^ⓉⒺⓅ?]{0,120}([ⒹⓁ][^ⓉⒺⓅ?]{0,60}Ⓦ|Ⓦ[^ⓉⒺⓅ?]{0,60}[ⒹⓁ])[^ⓉⒺⓅ?]{0,40})$ => criar tarefa: {rest}
    ^[^:ⓉⒺⓅ?]{0,40}: (?P<rest>[^?ⓉⒺⓅ]{6,120}?)[.;,] (e )?(podes? |por favor |pf )?(cri|regist|abr|lanc|adicion
        |acrescent)(a|e|em|ar)( ai
        | la| ja)? (a|uma|como|essa|esta)( nova)? tarefa.{0,20}$ => criar tarefa: {rest}
    ^{to_enter} ((uma|a|mais uma) )?(nova )?tarefa (?P<who>(ao?|para [ao]?|d[ao]) ?[ⓌⒶ]) (para|de|que consiste em)
        (?P<rest>.+)$ => criar tarefa {who}: {rest}
    ^({to_enter} )?((a|uma) )?(nova )?tarefa( muito)? (urgente|prioritaria|importante) ?[:,–-] ?(?P<rest>.+) => criar
        tarefa: {rest}
    ^{to_enter} ((uma|a) )?(nova )?tarefa (em meu nome|a meu cargo|minha|para eu)( fazer)? ?[:,–-]? ?(?P<rest>.+) =>
        criar tarefa: {rest}
    ^(?P<first>({to_enter} )?((a|uma) )?(nova )?tarefa .+?),? (responsavel|resp|a cargo de|atribuida a) ([oa]
        )?(?P<who>({pinyin}) [a-z]{2,8})\b(?P<rest>.*)$ => {first}, para {who},{rest}
    ^.{0,60}\b(decidimos|decidiu-se|ficou (decidido|acordado|combinado)|combinamos|acordamos|foi (decidido
        |deliberado)) (que se )?(criar|crie|abrir|registar) (?P<rest>(uma|a) (nova )?tarefa .+?)[,;.] (regist|cri
        |anot|apont)[a-z]{1,3}( isso)?(,? por favor)?$ => criar {rest}
    ^(o )?(prazo|data limite|limite) (e|sera|fica)( (a|em|ate|para|o|dia))* ?(?P<when>[ⒹⓁ])[,;.] (?P<rest>{to_enter}
        .*tarefa.+)$ => {rest}, {when}
    ^(?P<first>({to_enter} )?(a |uma )?(nova tarefa|tarefa nova|tarefa) .*[ⒹⓁ]),? (para |p/ )?([ao]
        )?(?P<who>({pinyin}) [a-z]{2,8})$ => {first}, para {who}
    ^{to_enter}( ai| la)? (que )?(temos de|e preciso|falta|ha que|precisamos de) (?P<rest>.+?)[,;.] (e|fica|sera)
        (uma |como )?tarefa (?P<who>(para|d[aeo]|a|ao) ?([ao] )?Ⓦ)$ => criar tarefa {who}: {rest}
    ^(?P<first>{to_enter}(-me|-se)? ((a|uma|mais uma) )?(nova )?tarefa [^,;]+?),? (ao|no|a|na) (noss[ao] )?(plano
        |lista|quadro)( de (trabalho|atividades|tarefas))?(?P<rest>(,| com | ate |$).*)$ => {first}{rest}
    ^(quero|queria|gostava|gostaria|agradecia|agradeco) que (ficasse|fique|seja|fosse) (registad|criad|anotad|apontad
        |abert|inscrit|inserid)a (?P<rest>.+) => criar {rest}
    ^(?P<first>({to_enter} )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa)) (para|pra|p/) mim ?:?
        ?(?P<rest>.+)$ => {first}: {rest}
    ^[^ⓉⒺ?]{0,24}(?P<who>[ⓌⒶ])[^ⓌⒶⓉⒺ?]{0,70}[,;:.] (por isso |entao |pf |por favor )?{to_enter}-lhe(s)? (uma|a) (nova
        )?tarefa ?[:,]?(?P<rest> .+)$ => criar tarefa para {who}:{rest}
    ^({to_enter} )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa) ?[,(–-] ?((com |de )?prioridade [a-z]{4,8}
        |(muito )?urgente|prioritaria|importante)[)]? ?[:,–-] ?(?P<rest>.+)$ => criar tarefa: {rest}
    ^(fic[ae] )?(?P<who>([ao]s? )?(colegas d[aeo] )?[ⓌⒶ]) (vai (ficar|passar a ficar) com|fica com
        |(fica )?(encarregad[oa]|encarregue|incumbid[oa]|responsavel) (de|por)|ganha|recebe|vai ter|passa a
        ter|tem agora|vai receber) (uma|mais uma) (nova )?tarefa( nova)? ?[:,–-] ?(?P<rest>.+)$ => criar tarefa para
        {who}: {rest}
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
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
