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
    "remindbare": "(avis|lembr|alert|notifi[cq]u?)(a|e|em)",
    "then": "(durante|n)?(esse|este|aquele|essa|esta|essas|estas|esses|estes)? ?(periodo|tempo|dias?|semanas?|altura"
    "|meses|mes)|ate la|entretanto",
    "to_enter": "(regist|cri|adicion|acrescent|apont|anot|met|lanc|abr|inclu|junt|po)(a|e|em|ar|er|ir|am|i|nha|nham)?",
    "infinitive": "[a-z]{2,14}[aeio]r",
}
_RULES = r"""
    ^(?P<rest>(que|quais|quantas)( as)? tarefas (e que )?(eu )?tenho) (comigo|em meu poder|do meu lado|na minha mao
        |nas minhas maos)(?P<when>.*)$ => {rest}{when}
    ^(mostr|list|d|diz|envi|mand|indic)(a|e|em|ar)?(-me|-nos) (so )?as d[aeo]s? (?P<who>[ⓌⒶ])$ => tarefas de {who}
    ^(o )?que (e que )?(e suposto|deve|devia|tem de|tera de|ha de) (?P<who>([ao] )?[ⓌⒶ]) (fazer|entregar|concluir
        |apresentar)(?P<rest>.*)$ => que tarefas tem {who}{rest}
    (?<=tarefas) d(o|este) (nosso )?plano( de (trabalho|atividades|acao|cooperacao)| anual| conjunto)?(?= (se |esta
        |que |em |nao |ja |com |fora )) =>
    ^(faltou|faltaram|falhou|falhamos|faltava) (entregar|concluir|fechar|fazer|acabar|a entrega d[eo])
        {anything}(?P<rest>( .*[ⒹⓈ].*)?)$ => tarefas em atraso{rest}
    ^{reminders} on$ => ligar lembretes
    ^(subscrevo|ativo|ligo|reativo) (?P<rest>(os |as )?{reminders}.*)$ => subscrever {rest}
    ^(?P<when>Ⓡ),? (mand|envi|mostr|d|diz|lembr|avis)[a-z]{0,3}-(me|nos) (d?o que (tenho|me falta|esta)|(as|d?as)
        (minhas )?tarefas|(a (minha )?)?lista d).{0,40}$ => quero lembretes {when}
    ^(mand|envi|mostr|d|diz|lembr|avis)[a-z]{0,3}-(me|nos) (d?o que (tenho|me falta|esta)|(as|d?as) minhas tarefas|(a
        (minha )?)?lista d).{0,30}? (?P<when>Ⓡ)$ => quero lembretes {when}
    ^(podes? |pode |podias? )?(fic|est|mant)[a-z]{1,4}(-te|-se)? (calad|quiet|sossegad|em silenci|mud)[oa]( (por
        |durante) (uns|alguns|umas|um) (dias|tempos?|horas|semanas)| um tempo)$ => silencia lembretes
    ^(o )?(prazo|data limite|limite) (e|sera|fica)( (a|em|ate|para|o|dia))* ?(?P<when>[ⒹⓁ])[,;.] (?P<rest>{to_enter}
        .*tarefa.+)$ => {rest}, {when}
    ^(?P<first>({to_enter} )?(a |uma )?(nova tarefa|tarefa nova|tarefa) .*[ⒹⓁ]),? (para |p/ )?([ao]
        )?(?P<who>({pinyin}) [a-z]{2,8})$ => {first}, para {who}
    ^(eu )?(ja )?nao (me lembro|sei|me recordo|faco ideia)( bem)? d?(e |o )?(?P<rest>(o )?(que|que tarefas|quais)( as
        tarefas que)? (e que )?(eu )?(ainda )?(tenho|me falta|me cabe)\b.{0,40}?\b(pendentes?|em maos|para fazer|por
        fazer|a meu cargo|para entregar|tarefas|em aberto).{0,20}?)(,? (ajuda|ajude|diz|diga|mostra|lembra|por
        favor)(-me)?)*$ => {rest}
    ^(?P<who>([oa]s? )?[ⓌⒶ]) (ainda )?tem (alguma coisa|algo|alguma tarefa|algum trabalho) (?P<when>(para|ate|em
        |n[ao]|durante) ?.{0,8}[ⒹⓁ])$ => que tarefas tem {who} {when}
    ^.{0,60}(?P<who>[ⓌⒶ]).{0,40}\btarefas del[ea]s?[,;.]? (mostr|mand|envi|d|list|indic)[a-z]{1,3}-(mas|nas)( la|
        ai)?$ => tarefas de {who}
    ^.{0,60}?(?P<rest>((as )?(minhas )?tarefas)\b.{0,50}?)[,;.]? (mostr|mand|envi|d|list|indic)[a-z]{1,3}-(mas|nas)(
        la| ai)?$ => {rest}
    \btarefas em nome d[aeo]s? (?=[ⓌⒶ]) => tarefas de
    ^(?P<who>([oa]s? )?[ⓌⒶ]) (faz|tem|trata de|esta a fazer|anda a fazer|fica com|ficou com|esta com) (o )?que(
        (neste|no|deste|do) (nosso )?(plano|projeto))?$ => que tarefas tem {who}
    ^(verific|regist|observ|exist|constat|ocorr)[a-z]{1,3}(-se)? ((alguns|algum|eventuais) )?(?P<rest>atrasos?\b.*)$
        => ha {rest}
    \b(atrasos?) (n|d)[aeo]s? (execucao|cumprimento|realizacao|implementacao)( d[aeo]s? (plano|tarefas|prazos
        |trabalhos|programa))? => atrasos
    \b(situac(ao|oes)|casos?|registos?) de (incumprimento|atraso|falta|mora)s?( d[eo]s? prazos?)? => atrasos
    ^(estamos|estou|andamos|vamos) a (falhar|incumprir|ultrapassar|furar|deixar passar) (algum|alguns|algumas?|o|os)
        (prazos?|datas?|entregas?)(?P<rest>.*)$ => ha tarefas em atraso{rest}
    ^(os )?atrasos (?P<rest>(d[aeo]s?|n[ao]|em|desde [ao]?) ?[ⒹⓈ])$ => tarefas em atraso {rest}
    ^(?P<when>(quando|se|sempre que|assim que|logo que|caso) .{0,60}[ⓉⒺ].{0,40}?),? (quero|queria|gostava de|gostaria
        de) (saber|ser (informad|avisad)[oa]|que me (avis|dig|inform)[a-z]{1,4}|um (aviso|alerta|lembrete))$ =>
        avisa-me {when}
    ^nao (e (preciso|necessario|obrigatorio)|vale a pena|ha necessidade|interessa|faz falta)( que| de)?( me| nos)?(
        (continu|volt)[a-z]{1,3}( a)?)? (envi|mand|receb)[a-z]{1,3}(-me|-nos)? (mais )?(?P<rest>{reminders}.*)$ =>
        nao quero receber {rest}
    ^(poe|por|ponha|mete|meta|coloca|coloque|deixa|deixe)(-me)? (?P<rest>(((os|as|meus|minhas|todos) )*{reminders}
        |[ao] [ⓉⒺ]).{0,40}?) (em|no) (pausa|silencio|modo (silencioso|de silencio)|espera|mute)(?P<when>.*)$ =>
        silenciar {rest}{when}
    ^{to_enter}( ai| la)? (que )?(temos de|e preciso|falta|ha que|precisamos de) (?P<rest>.+?)[,;.] (e|fica|sera)
        (uma |como )?tarefa (?P<who>(para|d[aeo]|a|ao) ?([ao] )?Ⓦ)$ => criar tarefa {who}: {rest}
    ^(?P<first>{to_enter}(-me|-se)? ((a|uma|mais uma) )?(nova )?tarefa [^,;]+?),? (ao|no|a|na) (noss[ao] )?(plano
        |lista|quadro)( de (trabalho|atividades|tarefas))?(?P<rest>(,| com | ate |$).*)$ => {first}{rest}
    ^(quero|queria|gostava|gostaria|agradecia|agradeco) que (ficasse|fique|seja|fosse) (registad|criad|anotad|apontad
        |abert|inscrit|inserid)a (?P<rest>.+) => criar {rest}
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
    ^[^,ⓉⒺ]{0,50}(?P<what>[ao]? ?[ⓉⒺ])[^,ⓉⒺ?]{0,50}[,;.:] (podes? |por favor |pf |entao )?({remindme}|(poe|manda
        |envia|liga) (-me)? (um )?(aviso|lembrete|alerta)|{remindbare})( (na vespera|antes|Ⓝ antes|{beforehand}|no
        dia|com (algum )?tempo|com antecedencia|disso|dela|dele|do prazo|da data|do fim|do inicio|a tempo|Ⓡ|Ⓝ|por
        favor|pf))*$ => avisa-me de {what}
    \b(?P<rest>aviso|avisos|notificacao|notificacoes|alerta|alertas|lembrete|lembretes) previ[oa]s?\b => {rest}
    ^{remindme} (de )?que (?P<rest>(o|a|os|as) [^ⒹⓁ]{3,60}?) (e|tem de ser|deve ser|acaba|termina|vence|fica|tem de
        estar pront[oa])( (para|ate|a|em|no|na|dia|o))* ?(?P<when>[ⒹⓁ])$ => avisa-me {when} {rest}
    ^(?P<rest>.*{reminders}),? (de|pela|a|a?o|logo de|ao fim da?) ?(manha|tarde|noite|dia|almoco)( cedo| bem cedo)?$
        => {rest}
    ^(suspend[ae]|paus[ae]|deslig(a|ue)|par[ae]|cal[ae]|silenci[ae]|cort[ae]|interromp[ae])( com)? tudo
        (?P<rest>.*[ⒹⓁⓃ])$ => silencia {rest}
    ^[^?ⓉⒺ]{0,50}(?P<what>[ao]? ?[ⓉⒺ])[^?ⓉⒺ]{0,60}[,;.:] (podes? |pode |por favor |pf |entao |ja )*(par|deix|cort
        |acab|silenci|deslig|suspen|cancel|desativ|tir|retir|cheg|bast|dispens)[a-z]{1,3}( com| de)?( me| nos)?(
        mandar| enviar)?( (os|as|mais))*( {reminders}| avisar| lembrar| notificar)( del[ae]| disso| sobre (isso|ela
        |ele|esta|essa)| dest[ae]| dess[ae])?$ => silenciar {what}
    (?P<rest>\b(silenci|deslig|suspen|paus|par|cancel|desativ)[a-z]{1,5} .{0,20}{reminders}),? ((por|durante) (uns
        |alguns|umas|algumas) (dias|tempos?|semanas)|por (agora|enquanto|ora|uns tempos|algum tempo)|um bocado
        |temporariamente|por uns)$ => {rest}
    ^nao (quero|pretendo|desejo|gostaria de|gostava de|tenciono|preciso de)( mais)? (continuar a |voltar a |estar a
        )?(receber|ter) (mais )?(?P<rest>{reminders}.*?)( d(este|o) (sistema|bot|assistente|grupo|canal))?$ => nao
        quero receber {rest}
    ^nao (quero|preciso|e preciso|vale a pena|precisas?) (que |de )(me|nos) (lembr|avis|notific|alert)[a-z]{1,4}(
        mais)?( d[aeo]s? (reunioes|tarefas|prazos|eventos|intercambios|nada|coisas))?$ => nao quero lembretes
    ^(?=.*\b(estou|estarei|vou|estamos|fico|ando|ferias|ausente|fora|viagem|missao|licenca|baixa|congresso|formacao
        |folga)\b)[^ⒹⓁⓈⓉⒺ,;:.]{2,60}(?P<when>[ⒹⓁⓈ])[^ⒹⓁⓈⓉⒺ,;:.]{0,50}[,;:.–-]+ (e |pelo que |por isso |portanto
        |entao |por favor |pf |podes? |pode |podia[ms]? )*(?P<rest>(silenci|deslig|suspen|paus|par[ae]|cancel|desativ
        |poup|nada de|sem |nao (me|nos|quero)|dispenso|chega)[^ⒹⓁⓈⓉⒺ]{0,40}\b(lembr|avis|notific|alert
        |mensage)[a-z]{1,9})( {then})?$ => {rest} {when}
    ^(?P<first>({to_enter} )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa)) (para|pra|p/) mim ?:?
        ?(?P<rest>.+)$ => {first}: {rest}
    ^[^ⓉⒺ?]{0,24}(?P<who>[ⓌⒶ])[^ⓌⒶⓉⒺ?]{0,70}[,;:.] (por isso |entao |pf |por favor )?{to_enter}-lhe(s)? (uma|a) (nova
        )?tarefa ?[:,]?(?P<rest> .+)$ => criar tarefa para {who}:{rest}
    ^({to_enter} )?((a|uma|mais uma) )?(nova tarefa|tarefa nova|tarefa) ?[,(–-] ?((com |de )?prioridade [a-z]{4,8}
        |(muito )?urgente|prioritaria|importante)[)]? ?[:,–-] ?(?P<rest>.+)$ => criar tarefa: {rest}
    ^(?P<who>([ao]s? )?(colegas d[aeo] )?[ⓌⒶ]) (vai (ficar|passar a ficar) com|fica com|ganha|recebe|vai ter|passa a
        ter|tem agora|vai receber) (uma|mais uma) (nova )?tarefa( nova)? ?[:,–-] ?(?P<rest>.+)$ => criar tarefa para
        {who}: {rest}
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
    ^(?=[^,;.]{0,60}\b(lembretes|avisos|alertas|notificacoes|mensagens automaticas|tant[oa] (lembrete|aviso|alerta
        |notificacao))\b)(?!.*\b(porta|parede|vidro|placard)\b)[^,;.ⓉⒺⓅ]{4,80}[,;.:!–-]+ (podes? |pode |por
        favor |pf |entao |portanto |por isso )*((deslig|silenci|par|cort|suspend|suspen|cal|acab|cancel
        |desativ)[a-z]{1,4}( com)?(-l?[oa]s?)?( isso| isto| tudo| os todos| ja| la)?|(deix|par)[a-z]{1,2} de (m[oa]s
        |nos|me) (mandar|enviar)( isso| isto| mais)?|nao (m[oa]s|me) (mand|envi)[a-z]{1,3} mais)( (por favor|pf))?$
        => silenciar lembretes
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
    ^(?P<rest>(quero|queria|preciso de|mand[ae]|envi[ae]|da)(-me|-nos)? ((receber|ter|os|uns|umas|mais)
        )*{reminders}),? Ⓓ$ => {rest}
    ^nao (me|nos) (enviar|mandar)(em|es)? (?P<rest>(mais )?{reminders}.*)$ => nao quero receber {rest}
"""


class _Same(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS, _Same())
