"""How lists of tasks are asked for in Portuguese by turns that no table has (see plainly.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "anything": "(ainda )?((alguma|algumas|mais alguma) )?(coisas?|tarefas?|algo|trabalhos?|entregas?|pontos?"
    "|assuntos?)",
    "unfinished": "(por|para|sem) (entregar|fechar|concluir|acabar|terminar|fazer|cumprir|tratar|despachar|conclusao)",
    "show": "((mostr|list|d[ai]|diz|diga|envi|mand|indic|indiqu)(a|e|em|ar)?(-me|-nos)? )?",
    "list": "((mostr|list|d[ai]|diz|diga|envi|mand|indic|indiqu)(a|e|em|ar)?(-me|-nos)? |quero |queria |preciso de "
    "|preciso d(?=as)|quais |que |solicito |solicita-se |agradeco |agradecia )?((a|uma) (lista|listagem|relacao|rol"
    "|mapa) d(?=as)|(lista|listagem|relacao) de )?",
    # Which says again that it was not done: sem que a tarefa estivesse concluída; e ninguém as entregou.
    "still_open": "(sem|e|mas)( que)? (?!quem|quais|quand|onde|como)([a-zⓌⒶ]{1,14} ){0,6}"
    "(conclu|conclus|termin|acab|fech|feit|faz|entreg|cumpr"
    "|pront|despach|trat|resolv|execut|realiz|finaliz|encerr|pend|abert)[a-z]{0,9}( a tempo| ainda| ate agora)?",
    "to_enter": "(regist|cri|adicion|acrescent|apont|anot|met|lanc|abr|inclu|junt|po)(a|e|em|ar|er|ir|am|i|nha|nham)?",
}
_RULES = r"""
    ^(?P<first>{show}(por favor )?)((?<=[a-z] )a |uma )?(lista
        |listagem|relacao|rol|mapa|inventario|apanhado|levantamento)(
        (completa?|integral|atualizad[ao]|geral))? d(e )?(?P<rest>(tudo |aquilo )*o
        que (e que )?.+)$ => {first}{rest}
    ^(?P<rest>.{0,24}\b(de|por|em|do|pelo|o|tudo o|tarefas) (que|quais)\b.{0,30}\b(sou|estou|fiquei|tenho|a meu cargo
        |nas minhas maos|me (cabe|compete|toca|calha|coube)[m]?)\b[^ⓉⒺⓅ]{0,24}?) (n|d)(este|esse|o) (nosso )?(plano
        |programa|projeto)( todo| inteiro| trienal| conjunto){0,2}$ => {rest}
    \b(enumer|elenc|discrimin|detalh|especifi|relacion|esmiuc|compil|recolh|extra)(a|e|ei|em|ar|que|quem|ir|i)(-me|-nos)?(
        (por favor|pf|sff|la|ai))* (?P<rest>([ao]s )?(minhas )?(tarefas|prazos|atrasos|intercambios|eventos)\b) => lista
        {rest}
    ^(?P<when>((em|n[ao]|para [oa]?|a|ate( [ao]o?)?|d[eao]|dia|durante [oa]|antes de|esta) ?)*[ⒹⓁ]),? (e que
        )?(?P<rest>((que
        |quais|quantas) (as )?tarefas|o que (e que )?(eu )?(tenho|me falta|tem)|(eu )?tenho (alguma coisa|algo|tarefas
        |alguma
        tarefa)) ?[^ⒹⓁ]{0,60})$ => {rest} {when}
    \b(incumprimentos?|derrapage(m|ns)|atrasos?) a (assinalar|registar|reportar|comunicar|referir|salientar)\b =>
        atrasos
    \b(incumprimentos?|derrapage(m|ns))(?! contratua) => atrasos
    ^(o )?que (e que )?(pusemos(?= nas maos)|entregamos|atribuimos|passamos|confiamos) (n?as maos d|a|com|ao?|para)
        ?(?P<who>[aeo]?s? ?[ⓌⒶ])(?P<rest>.{0,16})$ => que tarefas tem {who}{rest}
    \b(?P<rest>pendentes?|em maos|em aberto|para fazer) (connosco|com a gente|com o nosso lado)$ => {rest}
    (?<=\btenho) eu(?= |$) =>
    ^(ha|existe|tenho|temos) (alguma coisa|algo|alguma tarefa) (minha|meu|em meu nome|para mim|comigo)( (para|por|a)
        (fazer|adiantar|entregar|tratar|despachar|concluir))?$ => o que tenho para fazer
    \b(deslizes?|derrapage(m|ns)|resvalos?|falhas?) (n|d)[eo]s? (prazos?|entregas?|cronograma)\b => atraso
    ^(nos )?(estamos|estou|andamos|ficamos) em (falta|divida|mora) (com |n|de |em )(?P<rest>(algum|alguma|alguns
        |algumas)
        (tarefa|trabalho|entrega|prazo|coisa)s?( .{0,20})?)$ => ha tarefas em atraso
    ^((o )?que e que|o que) me (cabe|compete|calhou|coube|toca|tocou|sobrou|espera)( fazer)?( a mim)?(?P<rest>(
        .{0,12}[ⒹⓁ])?)$ => quais as minhas tarefas{rest}
    ^(?P<rest>.{0,30})\b(as )?minhas (responsabilidades|obrigacoes|atribuicoes|incumbencias)( (n|d)[eo](ste|sse)?
        (nosso )?(plano|projeto|programa))?$ => {rest}as minhas tarefas
    (?<=[ⓌⒶ]),? (e|mas|que) ((que )?ainda )?nao ([oa]s )?(cumpri|fez|fizer|entreg|conclu|acab|termin|execut)[a-z]{0,4}(
        ainda| ate (agora|hoje))?$ =>
    ^(e )?(ja |por acaso )*(resval|derrap|escorreg|descarril|derrapad)(ou|aram) (alguma|algum|algo)( (coisa|tarefa
        |prazo|entrega))?(?P<rest>( (n|d)[ao]s? .{3,30}| {body})?)$ => ha tarefas em atraso{rest}
    ^(ha )?(alguma coisa|algo|alguma tarefa|algum prazo) (que )?(ja )?(resval|derrap|escorreg|descarril)(ou|aram
        |asse|e)$ => ha tarefas em atraso
    ^(vou|vamos|estarei|estaremos|passo|passamos|sigo|viajo|viajamos|parto) (estar )?(a|em|para|por)
        (?P<where>Ⓐ)(?P<when>(( (em|n[ao]|de|a|ate|durante [oa]?))? ?[ⒹⓁ])?)[^,ⒹⓁ?]{0,30}[,;.:] (e )?(?P<first>ha|temos
        |existe|esta|o que (e que )?(ha|temos|esta)) (la|por la|ai|por ai) (?P<rest>.*)$
        => {first} {rest} em {where}{when}
    \b(?P<rest>informac(ao|oes)) (atualizad|detalhad|complet|adiciona)[a-z]{1,3}\b => {rest}
    \b(que|quais) (as )?tarefas (deixo|levo|largo|fico a dever|vou deixar|vou ter|me ficam|ficam) (?P<rest>pendentes?
        |por (fazer|acabar|concluir|fechar)|em aberto|abertas) => que tarefas tenho pendentes
    \b(d|n|sob )a (competencia|incumbencia|autoria|lavra|esfera|guarda|tutela|execucao|lideranca)(?= d[aeo]s?
        .{0,14}[ⓌⒶ]) => da responsabilidade
    ^(o )?que (e que )?(e|esta|cai|fica) (d|n|sob )a minha (competencia|alcada|responsabilidade)( (neste|no|do)
        (nosso )?plano)?(?P<rest>.*)$ => quais as minhas tarefas{rest}
    ^(?!{to_enter}\b|nova |mais uma |mud|adi|alter|prolong|prorrog|alarg|pass)(?P<rest>.{0,40}\b(tenho|temos|ha
        |existem?|tem) .{0,12}tarefas?\b.{0,50}?),? (com|cuj[oa]|que (tem|tenham)) (o |a )?(prazo|data limite|termo
        |entrega|vencimento)( final| limite)? (?P<when>(ate|a|em|no|na|para|de|ao|durante)? ?.{0,6}[ⒹⓁ])$ => {rest}
        {when}
    ^(qual|quais) (e |sao )?[ao]s? (?P<first>carga|volume|fardo|fatia)( de trabalho)?(?P<rest> .*[ⓌⒶ].*)$ => carga de
        trabalho{rest}
    ^.{0,60}?(?P<who>[ⓌⒶ])[^ⓌⒶⓉⒺ?]{0,60}[,;:.] (?P<first>.{0,30}(que|quais|quantas)( as)? tarefas|.{0,30}o que)( e
        que)? (ele|ela|eles|elas) (?P<rest>tem.*)$ => {first} {who} {rest}
    ^([oa]s? [a-z]{4,14}( geral)? d[aeo] )?(?P<who>([oa] )?[ⓌⒶ]) [^ⓌⒶⓉⒺ?]{0,40}\b(quer|pergunta|gostava de|precisa de
        |anda a perguntar)( saber| ver| perguntar)? (?P<rest>(que tarefas|o que|quais as tarefas que|as tarefas que)
        (e que )?tem)( (em maos|em curso|em aberto|pendente|pendentes|para fazer|a cargo))?$ => {rest} {who}
    ^.{0,30}\bse (?P<who>([oa] )?[ⓌⒶ]) (ja |ainda )?tem (muit[ao]s? |poucas |algumas |alguma |mais )?(tarefas?
        |trabalho)(?P<rest>.*)$ => que tarefas tem {who}{rest}
    ^(o )?que (e que )?(anda|esta|tem andado) a (fazer|tratar|trabalhar)(?P<who> .{0,24}[ⓌⒶ])(?P<rest>(
        [^,]{0,12}[ⒹⓁ])?)$ => que tarefas tem{who}{rest}
    ^em que (e que )?(participa|entra|colabora|intervem|esta envolvid[oa])(?P<who> .{0,12}[ⓌⒶ])(?P<rest>.*)$ => que
        tarefas tem{who}{rest}
    ^.{0,40}(?P<who>[ⓌⒶ]).{0,40}\btarefas del[ea]s?\b.{0,20}[,;.] (mostr|d|envi|mand|list|indic)[a-z]{0,3}-(me|nos)
        (a lista|as|isso|la)$ => tarefas de {who}
    ^(?P<rest>.{0,40}(tarefas|atrasos)\b.{0,60}?),? (para|antes d[eao]s?)
        ?(a |o |as |os |juntar |incluir |anexar |por |levar |a[os]? )*(n[ao] |a[os]? )?(ata|relatorio|apresentacao
        |reuniao|encontro|dossie|oficio|direcao|chefia|email|conselho|almoco|viagem|ferias)\b[^,ⓉⒺ]{0,24}$ => {rest}
    \ba minha lista(?! de (compras|convid|desej))( de tarefas)?\b => as minhas tarefas
    ^.{0,40}?\bd?(?P<rest>as minhas tarefas),? (diz|diga|mostra|lista)(-me|-nos)?( la| ai)?$ => {rest}
    ^(?P<rest>(que|quais|quantas)( as)? tarefas (e que )?(eu )?tenho) (comigo|em meu poder|do meu lado|na minha mao
        |nas minhas maos)(?P<when>.*)$ => {rest}{when}
    ^(mostr|list|d|diz|envi|mand|indic)(a|e|em|ar)?(-me|-nos) (so )?as d[aeo]s? (?P<who>[ⓌⒶ])$ => tarefas de {who}
    ^(o )?que (e que )?(e suposto|deve|devia|tem de|tera de|ha de) (?P<who>([ao] )?[ⓌⒶ]) (fazer|entregar|concluir
        |apresentar)(?P<rest>.*)$ => que tarefas tem {who}{rest}
    (?<=tarefas) d(o|este) (nosso )?plano( de (trabalho|atividades|acao|cooperacao)| anual| conjunto)?(?= (se |esta
        |que |em |nao |ja |com |fora )) =>
    ^(faltou|faltaram|falhou|falhamos|faltava) (entregar|concluir|fechar|fazer|acabar|a entrega d[eo])
        {anything}(?P<rest>( .*[ⒹⓈ].*)?)$ => tarefas em atraso{rest}
    ^(eu )?(ja )?nao (me lembro|sei|me recordo|faco ideia)( bem)? d?(e |o )?(?P<rest>(o )?(que|que tarefas|quais)( as
        tarefas que)? (e que )?(eu )?(ainda )?(tenho|me falta|me cabe)\b.{0,40}?\b(pendentes?|em maos|para fazer|por
        fazer|a meu cargo|para entregar|tarefas|em aberto).{0,20}?)(,? (ajuda|ajude|diz|diga|mostra|lembra|por
        favor)(-me)?)*$ => {rest}
    ^(?P<who>([oa]s? )?[ⓌⒶ]) (ainda )?tem (alguma coisa|algo|alguma tarefa|algum trabalho) (?P<when>(para|ate|em
        |n[ao]|durante) ?.{0,8}[ⒹⓁ])$ => que tarefas tem {who} {when}
    ^.{0,60}(?P<who>[ⓌⒶ]).{0,40}\btarefas del[ea]s?[,;.]? (mostr|mand|envi|d|list|indic)[a-z]{1,3}-(mas|nas|as)( la|
        ai)?$ => tarefas de {who}
    ^.{0,60}?(?P<rest>((as )?(minhas )?tarefas)\b.{0,50}?)[,;.]? (mostr|mand|envi|d|list|indic)[a-z]{1,3}-(mas|nas)(
        la| ai)?$ => {rest}
    \btarefas em nome d[aeo]s? (?=[ⓌⒶ]) => tarefas de
    ^(?P<who>([oa]s? )?[ⓌⒶ]) (faz|tem|trata de|esta a fazer|anda a fazer|fica com|ficou com|esta com) (o )?que(
        (neste|no|deste|do) (nosso )?(plano|projeto))?$ => que tarefas tem {who}
    ^{show}(que|quais|quant[oa]s)( (sao|foram))?( os| as)? (prazos|datas)( limites?| finais)?( e)?( que)? (ja
        )?(pass|termin|acab|expir|esgot|caduc)aram(-se)?,? {still_open}$ => que prazos ja venceram
    ^(?P<rest>{show}(o que|(que|quais|quant[oa]s)\b|[oa]s (prazos|datas|tarefas)|(ha|houve|temos)
        (algum|alguma|alguns|algumas|prazos|datas|tarefas))[^?,]{0,50}\b((pass|termin|acab|expir|ultrapass|esgot
        |caduc)(ou|aram)|venc(eu|eram)|deix(ou|aram) passar)( [^?,]{1,30}?)?),? {still_open}$ => {rest}
    ^(verific|regist|observ|exist|constat|ocorr)[a-z]{1,3}(-se)? ((alguns|algum|eventuais) )?(?P<rest>atrasos?\b.*)$
        => ha {rest}
    \b(atrasos?) (n|d)[aeo]s? (execucao|cumprimento|realizacao|implementacao)( d[aeo]s? (plano|tarefas|prazos
        |trabalhos|programa))? => atrasos
    \b(situac(ao|oes)|casos?|registos?) de (incumprimento|atraso|falta|mora)s?( d[eo]s? prazos?)? => atrasos
    ^(estamos|estou|andamos|vamos) a (falhar|incumprir|ultrapassar|furar|deixar passar) (algum|alguns|algumas?|o|os)
        (prazos?|datas?|entregas?)(?P<rest>.*)$ => ha tarefas em atraso{rest}
    ^(os )?atrasos (?P<rest>(d[aeo]s?|n[ao]|em|desde [ao]?) ?[ⒹⓈ])$ => tarefas em atraso {rest}
    ^{show}((a|o|uma?|so|apenas) )*((lista|listagem|relacao|rol|resumo) d|tud)?o que (e que )?(e (so )?(meu|minha))$
        => quais as minhas tarefas
    ^(ainda )?tenho (alguma|algumas|que|quais) (responsabilidade|incumbencia|encargo|obrigac|atribuic)[a-z]{0,4}( (no
        |neste|do|deste) (nosso )?(plano|projeto))?(?P<rest>( [^,]{0,12}[ⒹⓁ])?)$ => que tarefas tenho
    ^.*?\b(?P<rest>(o que|quais|que tarefas) (e que )?(eu )?(tenho|me falta|sao|ha|esta)\b[^?]{0,60}),? (diz|diga
        |mostr[ae]|indica|lembra|lembre|diz la)(-me|-nos)?( la| ai)?( isso)?$ => {rest}
    ^((podes?|podia[ms]?|poderia[ms]?) )?(re)?(lembr|record)(a|e|em|ar)[ -](me|nos) (a lista d)?(as
        )?(?P<rest>tarefas que (eu )?(tenho|me)\b.*)$ => {rest}
    ^(?P<who>([oa]s? |os de |[oa]s? (colegas|pessoal|malta|equipa) d[aeo] )?[ⓌⒶ]) (esta|estao|anda|andam|vai|vao)
        [a-z ]{2,20} ou (ainda )?(tem|ha|anda com) (?P<rest>(tarefas|atrasos|coisas|trabalho|pendentes).{0,30})$ =>
        {who} tem {rest}
    ^([oa]s? )?((colegas|pessoal|malta|gente|equipa|amigos) )?(d[aeo]s? )?(?P<who>[ⓌⒶ]) (esta[o]? a |anda[m]? a |ja
        )?(me |nos )?(pergunt|quer|ped|precis|solicit|gosta)[a-z]{0,4}(-me|-nos)?( d[aeo]s?)?( saber| ver| conhecer|
        receber)? (?P<rest>((a |uma )?(lista|listagem|relacao|mapa) d[ae]s? )?(as )?tarefas) (del[ea]s?|que (lhe
        |lhes) (cabem|competem)|que tem)$ => {rest} de {who}
    ^([oa]s? )?((colegas|pessoal|malta|gente|equipa|amigos) )?(d[aeo]s? )?(?P<who>[ⓌⒶ]) (esta[o]? a |anda[m]? a |ja
        )?(me |nos )?(pergunt|quer|precis|gosta)[a-z]{0,4}(-me|-nos)?( d[aeo]s?)?( saber)? (?P<rest>(o que|que
        tarefas) (e que )?(ainda )?(tem|lhe[s]? (falta|cabe)[m]?)( (pendentes?|em maos|em aberto))?)( (para|por)
        (fazer|entregar|concluir))?$ => {rest} {who}
    ^(que|quais|quantas) ((as|sao as) )?tarefas (e que )?(ainda )?(ha|existem|temos|restam|faltam|estao previstas)
        (?P<rest>(para|de|com|a|d[aeo]s?) ([ao] )?[ⓌⒶ].*)$ => tarefas {rest}
    (?<=[a-z]),? (a (assinalar|registar|reportar|referir|comunicar|salientar|relatar|apontar)|dign[oa]s? de (nota
        |registo|mencao))$ =>
    \btarefas (que )?(ainda )?nao ((foram|estao|ficaram|se encontram|sao) )?(entregues|concluidas|feitas|terminadas
        |cumpridas|fechadas|executadas|acabadas|finalizadas) (a tempo|n?d?(o|entro do|entro dos|os) prazos?|no prazo
        |dentro dos? prazos?|nos prazos|atempadamente|na data( prevista)?)\b => tarefas em atraso
    ^(?P<first>o que|quem(?=.* prazo)|que tarefas?) (e que )?(esta|estao|anda|andam) (a (falhar|derrapar|resvalar
        |escorregar|furar|patinar|deslizar))(,? (em termos|em materia|no que toca|quanto|nos|com os|os) ?(de|a|aos)?
        ?prazos?)?(?P<rest>.*)$ => {first} esta em atraso{rest}
    ^(ficou|ficaram|ha|temos|existem?|falta[m]?|resta[m]?) {anything} {unfinished} (?P<rest>(d[aeo]s?|desde [ao]?
        |n[ao]) ?(tempo )?[ⒹⓈ].*)$ => tarefas em atraso {rest}
    \b(n|d)?(algum|alguma|alguns|algumas)(?= (coisa|tarefa|ponto|trabalho|entrega))\b => alguma
    ^(estamos|estou|andamos|vamos) (muito |ja )?{late} (em |com |n)?(alguma|algumas|algo|alguns|uma|um) ?(coisas?
        |tarefas?|pontos?|trabalhos?)?$ => ha tarefas em atraso
    ^{show}((a|o|uma?) )?((lista|listagem|relacao|rol|resumo) d|tud)?o que (e que )?(e (so )?(meu|minha|da minha
        responsabilidade)|esta (comigo|do meu lado|nas minhas maos|por minha conta)|me (cabe|compete|calhou|toca|foi
        atribuido|esta atribuido))(?P<rest>.*)$ => quais as minhas tarefas{rest}
    ^em que tarefas (e que )?(eu )?(figuro|apareco|consto|estou (indicad|inscrit)[oa]|sou (indicad[oa]|mencionad[oa])
        |venho)( como)?( {owner}\b)?(?P<rest>.*)$ => quais as minhas tarefas{rest}
    ^((podes?|podia[ms]?|poderia[ms]?) )?(re)?(lembr|record)(a|e|em|ar)[ -](me|nos) (d[eo] )?(?P<rest>(quais|que
        tarefas|o que (e que )?(tenho|me falta|devo|me cabe)|quem|qual|quando|onde)\b.+)$ => {rest}
    ^(o )?que (e que )?(e|esta|cai|fica) (d|n|sob |na esfera d|dentro d)[ao] (competencia|alcada|responsabilidade
        |area|lado|parte|ambito|conta|esfera) (?P<rest>d[aeo]s? .*[ⓌⒶ].*)$ => tarefas da responsabilidade {rest}
    ^{list}(?P<rest>.{0,12}tarefas .{3,90}?),? (com|cuj[oa]|que (tem|tenham)) (o |a )?(prazo|data limite|termo|data
        |conclusao|entrega|vencimento)( final| limite| prevista)?( (termin|acab|venc|expir|seja)[a-z]{0,2}| e)?
        (?P<when>(ate|a|em|no|na|para|de|antes d[eo]|ao|durante)? ?.{0,6}[ⒹⓁ])$ => {rest} {when}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
