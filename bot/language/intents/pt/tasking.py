"""New tasks in Portuguese under a project, out of another task, for want of one or told in so many parts; folded.

Said as the plain orders of the tables (see plainly.py): falta uma tarefa para o seguro, cria-a; no âmbito da T7, uma
subtarefa: rever os currículos.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS, verb

_MACROS = MACROS | {
    "entering": "("
    + verb(
        "criar registar adicionar acrescentar apontar anotar meter lancar abrir incluir juntar gerar introduzir"
        " inserir "
        "fazer colocar definir inscrever somar carregar"
    )[1:-1]
    + "|poe|ponha|ponham|por|poes|pomos|crias|abres|acrescentas|registas|metes|lancas|incluis|anotas|juntas|introduz"
    "|introduza|faz|produz|monta|arranja|da entrada (a|de)|de entrada (a|de)|dar entrada (a|de))",
    "enter": "((quero|queria|queremos|preciso|precisamos|precisava|gostava|gostaria|pretendo|venho|vamos|e preciso|ha"
    " que"
    "|convem|podes?|pode|ve se|vejam? se|agradeco|solicito|por favor|pf|e|entao)( de| que)? )*{entering}(-se|-me|-nos"
    "|-lhe)?"
    "( ai| la| ja| aqui| por favor| pf| tambem)*",
    "a_task": "((a|uma?|mais uma?|outr[ao]|esta|como) )?((nova|pequena|segunda|terceira) )?(sub-?tarefa|tarefa"
    "|tarefinha"
    "|tarefazinha|trabalho novo|novo trabalho|item novo|novo item|acao nova|nova acao|task)( nova| extra| adicional"
    "| complementar| de seguimento| pequena| simples| rapida| urgente)?",
    "under": "((n[ao]|em|para [ao]|d[ao]|dentro d[ao]|(n[ao]|a|ao) (lista|plano|quadro|ambito|carteira) d[ao]|ao|a|sob"
    " [ao]"
    "|debaixo d[ao]|associada? [ao]+|ligada [ao]+) (projeto |tarefa |proj\\. )?)",
    "from": "((no ambito|dentro|a partir|em relacao|relativamente|quanto|no seguimento|na sequencia|em complemento"
    "|por desdobramento|derivada|a proposito|para) (d[ao]|ao?) (projeto |tarefa )?|(n[ao]|sob [ao]|para [ao]) (projeto "
    "|tarefa )?)",
    "sign": " ?[:,–—-] ?",
    "whom": "([ao] )?({title})[ⓌⒶ]",
    "must": "(temos (de|que)|tenho (de|que)|e preciso|e necessario|e urgente|ha que|falta|falta-nos|preciso de"
    "|precisamos de"
    "|convem|convinha|alguem tem de|alguem devia|devemos|devia-se|nao (podemos|nos podemos) esquecer( de)?"
    "|nao esquecer( de)?|era bom|seria bom|resta|importa|ficou por|ficou de|fica por|nao nos esquecamos de"
    "|ninguem esta a"
    "|ainda ninguem|vamos ter de|vai ser preciso|sera preciso|lembrei-me que temos de|lembrei-me de)",
    "lacks": "(nao (existe|ha|vejo|encontro|temos|tenho|esta|consta|aparece|foi criada|criaram|abriram|se criou)|falta"
    "|faltou"
    "|faltava|fica a faltar|ficou a faltar|faz falta|fazia falta|esqueceu-se|esquecemo-nos d|esqueceram-se d|ficou por"
    " (criar|abrir))",
    "add_it": "((e|por isso|entao|por favor|pf|podes?|pode|queira|agradeco que),? )*{entering}(-[ln]?[ao]|-se|-me)?("
    " ai| la"
    "| ja)?( (uma|essa|a tarefa|uma tarefa|essa tarefa|a tarefa em falta|isso))?",
    "listed": "( isso| isto| mais isso| tudo isso)?( la| ai)? ((n?as|nas nossas|nas minhas|a) (lista (de|das) )?tarefas"
    "|na lista de (tarefas|pendentes|afazeres|coisas a fazer)|no (plano|quadro) (de (trabalho|tarefas|acao)"
    "|das tarefas)|(como|numa|em forma de|sob a forma de) (uma )?(nova )?tarefa( nova)?)",
}
_RULES = r"""
    ^(?P<first>({enter}( como)? )?({a_task}|tarefa)( nova)?),? \(?((ainda|por (agora|enquanto)|para ja|de
        momento),? )?(sem
        (prazo|data|dono|dona|responsavel|titular|limite|pressa|urgencia|prioridade)( (definid[oa]|marcad[oa]
        |fix[oa]|atribuid[oa]
        |limite))?|com (carater (de )?)?(urgen(te|cia)|prioridade)|urgente|prioritaria)( (por (agora
        |enquanto)|para ja|ainda
        |de momento|maxima|alta))?\)?{sign}(?P<rest>.+)$ => {first}: {rest}
    ^({enter} )?{under}(?P<item>[ⓉⓅ]),? {a_task}{sign}?(?P<who>(para|a|ao|d[ao]) {whom}){sign}(?P<rest>.+)$ => criar
        tarefa em {item}: {rest}, {who}
    ^{enter} {under}(?P<item>[ⓉⓅ]),? {a_task}( intitulada| chamada| com o (titulo|nome))?(:|,| –| -| para| de| sobre
        |(?= [«"“])|(?= [a-z]{2,12}[aei]r )) ?(?P<rest>.+)$ => criar tarefa em {item}: {rest}
    ^({enter} )?{a_task},? \(?{under}?(?P<item>[ⓉⓅ])\)?,? (?P<who>(para|a|ao|a cargo d[ao])
        {whom}){sign}(?P<rest>.+)$ => criar tarefa em {item}: {rest}, {who}
    ^({enter} )?{a_task},? (?P<who>(para|a|ao|a cargo d[ao]) {whom}),?
        \(?{under}?(?P<item>[ⓉⓅ])\)?{sign}(?P<rest>.+)$ => criar tarefa em {item}: {rest}, {who}
    ^(?!nova tarefa n[ao] Ⓟ)({enter} )?{a_task},? (\((projeto )?(?P<item>[ⓉⓅ])\)
        |{under}(?P<thing>[ⓉⓅ])){sign}(?P<rest>.+)$ => criar tarefa em {item}{thing}: {rest}
    ^{enter} {a_task} {under}(?P<item>[ⓉⓅ]) ((para|de|sobre|que (consiste em|e para)|com o (titulo|nome)|chamada
        |intitulada) |(?=[a-z]{2,12}[aei]r ))(?P<rest>.+)$ => criar tarefa em {item}: {rest}
    ^{enter} {a_task}({sign}| (?=[a-z]{2,12}[aei]r ))(?P<rest>[^ⓉⒺⓅ?]{3,120}?),? (n[ao]|para o|ao|dentro d[ao]|sob o|\()
        ?(projeto )?(?P<item>Ⓟ)\)?(?P<when>,? [^ⓉⒺⓅ?]{0,60}|)$ => criar tarefa em {item}: {rest}{when}
    ^(?P<item>Ⓟ){sign}({enter} )?{a_task}{sign}(?P<rest>.+)$ => criar tarefa em {item}: {rest}
    ^{from}(?P<item>[ⓉⓅ]),? {enter} {a_task}(:|,| –| -)? ?((para|de|sobre) )?(?P<rest>.+)$ => criar tarefa em {item}:
        {rest}
    ^((podes?|pode|podia|convem|convinha|e preciso|vamos|quero|queria) )?(desdobr|divid|part|separ|decomp
        |subdivid)[a-z]{1,3}(-se)? [ao] (?P<item>[ⓉⓅ]),?( e| para)? {enter} {a_task}(:|,)? ?((para|de
        |sobre) )?(?P<rest>.+)$ => criar tarefa em {item}: {rest}
    ^{enter} {a_task},? ((a partir|com base|na sequencia|em resultado|resultante|decorrente|saida|proveniente
        |conforme|segundo|como|tal como|nos termos|de acordo com) [^:?ⓉⒺⓅ]{2,60}) ?: ?(?P<rest>.+)$ => criar tarefa:
        {rest}
    ^(do|da|de acordo com o|conforme o|segundo a|na sequencia da|com base na|a partir d[ao]) (ponto|ata|reuniao
        |medida|decisao|despacho|oficio|deliberacao)[^:?ⓉⒺⓅ]{0,40}, {enter} {a_task}(:|,| –)? ?((para|de
        |sobre) )?(?P<rest>.+)$ => criar tarefa: {rest}
    ^(?P<first>({enter} )?{a_task}){sign}(?P<who>{whom}) (tem|dispoe d[eo]|fica com|tera) (o
        prazo )?(?P<when>(ate )?[^,ⒹⓁ?]{0,12}[ⒹⓁ]) (para|a fim de) (?P<rest>.+)$ => {first}: {rest}, {when}, {who}
    ^(?P<first>({enter} )?{a_task}){sign}(?P<who>{whom}) (tem (de|que)|deve|devera|vai|fica de|ficou de|precisa de|ha
        de|trata de|encarrega-se de|compromete-se a|ficou encarregad[ao] de|e para) (?P<rest>.+)$ => {first}: {rest},
        {who}
    ^(?P<who>{whom}) (fica de|ficou de|ha de|comprometeu-se a|ficou encarregad[ao] de)
        (?P<rest>[^?]{4,100}?)[;,.:–—-] {enter}( isso| isto| a| uma| como| essa){0,3} (nova )?tarefa$ => criar
        tarefa: {rest}, {who}
    ^{must}( se)? (?P<rest>[^?]{4,100}?)[;,.:–—-] {enter}{listed}(?P<when>,? .{0,8}[ⒹⓁ]|)$ => criar tarefa:
        {rest}{when}
    ^{enter}{listed}{sign}(?P<rest>[^?]{4,140})$ => criar tarefa: {rest}
    ^{enter} (?P<rest>[a-z]{2,14}[aeio]r [^?ⓉⒺⓅ]{3,100}?) {listed}(?P<when>,? .{0,8}[ⒹⓁ]|)$ => criar tarefa:
        {rest}{when}
    ^([^?ⓉⒺⓅ:]{0,50}[ ,])?{lacks}[^:?ⓉⒺⓅ]{0,24}tarefa( nenhuma| alguma| criada| aberta| ainda| propria| especifica)*
        (para|sobre|de|d(?=[ao]s? )|relativa a|que trate d|com o nome) ?(?P<rest>[^?ⓉⒺⓅ]{3,90}?)[,;.:–—-]
        {add_it}(?P<when>,? .{0,8}[ⒹⓁ]|)$ => criar tarefa: {rest}{when}
    ^([^?ⓉⒺⓅ:]{0,50}[ ,])?{lacks}[^:?ⓉⒺⓅ]{0,24}tarefa( nenhuma| alguma| criada| aberta| ainda)* (para|sobre|de
        |d(?=[ao]s? )|relativa a) ?(?P<rest>[^?ⓉⒺⓅ]{3,90}?)[,;.:–—-] {add_it},? (e )?((poe|ponha|mete|coloca|indica
        |da|atribui)(-[ln]?a)?|com|para|fica)( como responsavel| a cargo d| com| para| a| ao)? ?(?P<who>{whom})( como
        responsavel| a tratar( disso)?| a frente)?$ => criar tarefa: {rest}, {who}
    ^(?P<rest>[^:?ⓉⒺⓅ]{4,80}?) (ainda )?nao (tem|consta n?a?s?|esta n?a?s?|aparece n?a?s?)( de| da| lista de| lista
        das| uma| nenhuma)* ?tarefas?( nenhuma| criada| atribuida| aberta)?[,;.:–—-] {add_it}(?P<when>,? .{0,8}[ⒹⓁ]
        |)$ => criar tarefa: {rest}{when}
    ^(d[ao] (reuniao|encontro|sessao|conselho|direcao|comissao)[^,:]{0,24} (saiu|resultou|ficou|nasceu|decorre)|ficou
        |foi|temos|ha|saiu|surgiu|nasceu)[^:,?ⓉⒺⓅ]{0,12} (uma |a seguinte |esta |mais uma )?(nova )?(medida acordada
        |medida|acao|decisao|recomendacao|tarefa)[:,] ?(?P<rest>[^?ⓉⒺⓅ]{4,140}?)[,;.] {enter}( a| uma| como| essa
        | esta| isso){0,2}( nova)?( tarefa)?$ => criar tarefa: {rest}
    ^(?P<first>({enter} )?{a_task}{sign}[^/|?]{4,90}?) ?(/|\|)(?= ) ?(?P<rest>.*)$ => {first}, {rest}
    ^criar tarefa(?P<first>[^/|?]{4,150}?) [/|] (?P<rest>.*)$ => criar tarefa{first}, {rest}
    ^(\+|mais|outra|#|\[ ?\])? ?{a_task},? (por favor|pf|pff|sff|se faz favor|por gentileza|para (a lista|o plano
        |hoje)){sign}(?P<rest>.+)$ => criar tarefa: {rest}
    ^[+#] ?{a_task}:? (?P<rest>.+)$ => criar tarefa: {rest}
    ^(a|uma|mais uma|outra|esta) (nova )?(sub-?tarefa|tarefa|tarefinha|tarefazinha)( nova| extra| adicional| pequena
        | simples)?{sign}(?P<rest>[^?]+)$ => criar tarefa: {rest}
    ^{enter} {a_task}( nova)? p/ ?(?P<rest>.+)$ => criar tarefa para {rest}
    ^{enter} (um |mais um |outro )?(trabalho novo|novo trabalho|item novo|novo item|acao nova|nova acao|task
        |sub-?tarefa|tarefinha|tarefazinha)(?P<rest>(:| para| de| –) .+)$ => criar tarefa{rest}
    ^(quero|queria|preciso|precisava|precisamos|gostava|gostaria)( de| que)? (uma|mais uma|outra)
        (nova )?tarefa( nova)?(,| –)? (n[ao]|para o|no ambito do|dentro d[ao]) (projeto )?(?P<item>[ⓉⓅ])(:|,| para
        | de| sobre) ?(?P<rest>.+)$ => criar tarefa em {item}: {rest}
    ^(abr|inici|arranc|lanc)[a-z]{1,3} (um |o )?(processo|dossie|ponto|registo|topico) (de tarefa )?(nov[oa] )?(como
        tarefa )?(?P<rest>(para|de|sobre) .+), (como|enquanto) tarefa$ => criar tarefa {rest}
    ^(transform|convert|pass|tom)[a-z]{1,3} (isto|isso|a nota|a decisao|a medida|o ponto|a ideia|este ponto|a
        mensagem|esta medida|esta decisao)( acima| anterior| d[ao] [a-z]{3,12})? (numa|em|para)
        (uma )?(nova )?tarefa{sign}(?P<rest>.+)$ => criar tarefa: {rest}
    ^(transform|convert)[a-z]{1,3} (?P<rest>[ao]s? [^:?ⓉⒺⓅ]{4,80}) (numa|em) (nova )?tarefa(?P<when>,? .{0,8}[ⒹⓁ]|)$
        => criar tarefa: {rest}{when}
    ^{a_task} (que (esta |estava |ficou )?(em falta|por (criar|registar|abrir))|em falta|a (criar|abrir|registar
        |lancar|inserir)|por (criar|abrir)){sign}(?P<rest>.+)$ => criar tarefa: {rest}
    ^(fica|fique|seja|ficam|fiquem) (desde ja )?(registad|criad|abert|anotad|inscrit|lancad|apontad)a (a |uma |mais
        uma )?(nova )?tarefa(?P<rest>(:| de| para| sobre| relativa) .+)$ => criar tarefa{rest}
    ^(sugir|propo|suger|pe[cd]|solicit|recomend|requer|agradec|encomend)[a-z]{1,5}(-se)?(-lhes?|-vos)? ((a|o)
        (criacao|abertura|inclusao|insercao|registo|lancamento) de )?(uma |mais uma
        |outra )?(nova )?tarefa( nova)?(?P<rest>(:| de| para| sobre| relativa a) .+)$ => criar tarefa{rest}
    ^(desdobr|divid|part|separ|decomp|subdivid)[a-z]{1,3}(-se)? [ao] (?P<item>[ⓉⓅ])( em
        [a-z]{4,8}( tarefas)?)?[,:;.]? ?(e )?(uma (e|para) |{enter} {a_task})(:|,)? ?((para|de|sobre) )?(?P<rest>.+)$
        => criar tarefa em {item}: {rest}
"""
# What has a project or a task to which it belongs.
ENTERED_UNDER = r"""
create_task criar tarefa em
    criar tarefa em (?P<code>[ⓉⓅ]):?(?P<body> .+)
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
