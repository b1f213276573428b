"""Portuguese sentences of another build than the tables have, in the order that they have (see plainly.py); folded.

What is announced or asked by a noun, cleft (quem é que), put into the passive, or written with the signs of chats.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "announce": "(comunic|inform|particip|declar|anunci|registo|registamos|confirm|assinal)[a-z]{0,5}(-se|-vos|-lhe)?",
    "from_now": "(Ⓢ|(a partir|a contar) (de|d[ao]) (hoje|amanha|agora|ja|Ⓓ)|desde (ja|hoje)|doravante"
    "|de (agora|hoje) em diante|com efeitos? (imediatos?|Ⓢ|a partir de (hoje|amanha|Ⓓ)))",
}
_RULES = r"""
    ^(e )?(?P<first>[ao] proxim[ao]) (?P<rest>com ((os|o|a) )?.{0,12}Ⓐ),? (quando|onde|a que horas)( e| sera| fica)?$
        => quando e {first} reuniao {rest}
    ^(ja )?(ha|existe|tem) (ja )?(algum|alguma|um|uma)? ?{owner} (designad|nomead|atribuid|definid|indicad)[ao]
        (para|por)? ?(?P<what>(d|n)?[ao]s? .+)$ => quem e o responsavel por {what}
    ^[ao]s? prazo (?P<rest>d[ao] .+?) (termina|acaba|vence|expira|e) (?P<when>(a|em|no dia|dia) Ⓓ),? e nao .{1,12}$
        => mudar o prazo {rest} para {when}
    ^(?P<what>([ao] )?[ⓉⓅ]) (precisa|necessita|vai precisar|requer|pede)( de)?( mais)?( (uns|alguns|umas|algum
        |um pouco (mais )?de|um bocado (mais )?de))? (dias|tempo|semanas|folga|prazo)( a mais)?,?
        (?P<when>(ate|para) .{0,12}[ⒹⓁ])$ => adiar {what} {when}
    ^(?P<what>([ao] )?(tarefa )?[ⓉⓅ]) ((ja |ainda )?(precisa|necessita|vai precisar|requer|pede|precisava)( de)?
        (mais )?((uns|alguns|umas|algum|um pouco (mais )?de) )?(dias|tempo|semanas|folga|prazo)( a mais)?|(ja )?nao (vai
        |deve|da para|consegue) ((estar|ficar) )?({done}|acabar|terminar|cumprir)?( a tempo| n?o prazo| ate la)?|esta
        (atrasad[ao]|a (derrapar|atrasar)))[,;.:–-]+ (e |por isso |sera que )?(([oa] )?(novo )?{limit}
        )?(pode|podia|poderia
        |podemos|tem de|devia|passa|fica)( (ficar|passar|ser|ir|mudar|adiar|passa-la))?( a ser)?
        (?P<when>((para|ate|em|no
        dia|dia|a|o) ){0,3}[ⒹⓁ])$ => adiar {what} para {when}
    ^(?P<what>[ao] [ⒺⓉ]) (ser|ficar|passar|realizar-se|ir)( so)? (n[ao]|em|a|para [ao]?|dia|ate)? ?(?P<when>[ⒹⓁ])$
        => adiar {what} para {when}
    ^(entregar|acabar|concluir|terminar|fechar) (?P<what>[ao] [ⓉⓅ]) (so|apenas|somente) ((a|em|n[ao]|para|ate|la para)
        )*(?P<when>[ⒹⓁ])$ => adiar {what} para {when}
    ^(?P<what>.*[ⓉⓅ]) (deixa de (ser|estar)|sai|ja nao (e|esta|fica)) (minha|meu|noss[ao]|comigo|connosco
        |(d|com |nas maos d|a cargo d)?[ao]? ?({title})Ⓦ),? (e )?(agora )?(passa|fica|vai|e|esta|transita)( a ser)?(
        agora)?
        (?P<who>((para|com) )?(d?[ao] )?({title})Ⓦ)$ => {what} passa {who}
    ^(deve|devera|tem de|que)? ?(ser|seja|sejam) (criad|registad|abert|adicionad|inserid|acrescentad|lancad|incluid)as?
        (a |uma )?(nova )?tarefa(?P<rest>.+)$ => criar tarefa{rest}
    ^(?P<who>([ao] )?Ⓦ) (fica|ficou|ficara) (de|encarregue de|encarregad[ao] de|incumbid[ao] de) (?P<rest>[a-z]{2,14}r
        [^?]{3,100}?)[,;.] (regist|anot|apont|not|tom|cri)[a-z]{1,3}( nota| tarefa| isso| isto| ai| la){0,2}$
        => criar tarefa para {who}: {rest}
    ^falta( ai| la| ca)? (uma|a) tarefa( n[ao] (plano|lista|quadro|programa))? ?[:,–-] ?(?P<rest>.+)$
        => criar tarefa: {rest}
    ^(?P<when>(quando|se|sempre que|assim que|logo que) .{0,60}[ⓉⒺ].{0,40}), (quero|queria|gostava de|gostaria de)
        (saber|ser (informad|avisad)[oa]|que me (avis|dig|inform)[a-z]{1,4}|um (aviso|alerta|lembrete))$
        => avisa-me {when}
    ^(mand|envi|d|faz)(a|e|em|ar|am)?(-me|-nos) (um|o) (resumo|apanhado|ponto de situacao|balanco|relatorio)
        (d[aeo]s? (minhas )?(tarefas|prazos|semana) )?(?P<when>Ⓡ)$ => quero lembretes {when}
    ^(prefiro|preferia|preferimos|agradecia|agradeco|gostava de|gostaria de) nao (voltar a )?(receber|ter|levar com)
        (?P<rest>((mais|os|as|esses|estas) )*{reminders}.*)$ => nao quero receber {rest}
    ^onde (e que )?(eu )?(posso|podemos|se pode[m]?|consigo|estao|vejo|encontro|ha)( ver| consultar| encontrar)?
        ((uma |a )?lista d)?(os |de )?comandos$ => que comandos ha
    ^(e )?(posso|podemos) (pedir|perguntar|dizer)-?(te|lhe)?( a ti)? o que$ => que perguntas posso fazer
    ^como (e que )?(devo|devemos|se deve[m]?|hei de|tenho de|temos de) (escrever|formular|fazer|redigir|colocar)
        ((os|as|um|uma) )?(pedidos?|perguntas?|mensage(m|ns)|instruc(ao|oes)|frases)$ => como funciona o bot
    ^(explic|diz|mostr|ensin)(a|e|ue)?(-me|-nos)?( la)? como (e que )?(isto|o bot|este bot) (trabalha|funciona|se usa
        |anda)$ => como funciona o bot
    \bp/ ?(?P<rest>[a-z0-9ⒹⓁⓌⒶ]) => para {rest}
    \bp(?= ([ao] |[0-9ⒹⓁⓌⒶ])) => para
    \bc/ ?(?P<rest>[a-z0-9ⒹⓁⓌⒶ]) => com {rest}
    ^(a pedido|por (minha |nossa )?(motivos?|razoes|decisao|ordem|indicacao|despacho|determinacao)) [^,ⓉⒺⓅⒹⓁ]{0,30}?
        (?P<rest>[ao] (tarefa|reuniao|visita|forum|curso|missao|formacao|sessao|seminario|prazo|[ⓉⒺⓅ]).*)$ => {rest}
    ^(a pedido|por (minha |nossa )?(motivos?|razoes|decisao|ordem|indicacao|despacho|determinacao))
        (?P<rest>[ao] (tarefa|reuniao|visita|forum|curso|missao|formacao|sessao|seminario|prazo|[ⓉⒺⓅ]).*)$ => {rest}
    \bc(?= [oa]s? ) => com
    \b(n|d)?o (passado|preterito|ultimo) (?=Ⓓ) => em
    \btask\b => tarefa
    (?<=[ⓉⒺⓅ] )(no|em) nome d(?P<rest>[ao] ({title})[ⓌⒶ]) => para {rest}
    (?<=[ⓉⒺⓅ]),? e( [ao]s?)? respetiv[ao]s? (prazos?|estados?|datas?|responsavel|titular)$ =>
    ,? (e )?nao ((em|n[ao]|ate|para|a|d[aeo]|([ao] )?dia) .{0,8})?[ⒹⓁ]$ =>
    (?<=[Ⓦ]),? (em vez|em lugar|no lugar|e nao|que nao|nao) (d[eoa]s? )?(([oa] )?({title})Ⓦ|mim|eu|el[ea]
        |(?<=d)el[ea])$ =>
    (?<=[a-z][ai]d[ao])(,? (com (todo o )?(exito|sucesso)|sem (problemas|percalcos|sobressaltos)|na (totalidade|integra)
        |na sua totalidade|integralmente|por completo|dentro do prazo|a tempo( e horas)?|como (previsto|combinado)
        |conforme (previsto|combinado)))$ =>
    \b(isso|aquilo|a coisa|essa coisa|o assunto|a historia|essa historia) (?=d[ao] ) =>
    ^quando (foi|houve) (a )?ultima (atualizacao|nota|alteracao|novidade|mexida) => novidades
    ^(?P<what>([ao] )?(tarefa )?[ⓉⓅ]) (?P<rest>[^?]{8,200}?)[,;:.]? ((e )?(queira|queiram|e favor|agradeco que|peco que
        |favor|podes?|podem) (registar|registem?|registes|anotar|anotem?|anotes|atualizar|atualizem?|apontar|tomar nota
        |tomem nota|tomar (boa )?nota)( isso| isto)?|para registo|fica (o registo|a nota|registado))$
        => atualizar {what}: {rest}
    ^(e (melhor|preferivel|mais logico)|convem|prefiro|prefere-se|tem de|deve|devia|passa a|vai|quero que|que)
        (ser|seja|passe a ser) (?P<who>([ao] )?Ⓦ) (a|quem) (tratar|cuidar|ocupar-se|ficar|fazer|assumir|pegar|responder
        |coordenar|trata|cuida|se ocupa|fica|faz|assume|pega|responde|coordena)( com| por)? ?(d(?=[ao] )|n(?=[ao] ))?
        (?P<what>[ao] [ⓉⓅ])$ => atribuir {what} a {who}
    ^quem (passa a ficar|ficara|vai ficar|passa a estar|fica|vai) (com|a tratar d|a cuidar d|a coordenar) ?(?P<what>[ao]
        .+) e (?P<who>[ao] Ⓦ)$ => atribuir {what} a {who}
    ^(adicion|acrescent|junt|inclu|regist|met|inser|lanc)[a-z]{1,3}(-se)? ([ao]o?|n[ao]|em|para [ao])
        ((noss[ao]|teu|meu) )?(plano|programa|quadro|sistema|registo)( de (trabalho|atividades|acao)| anual)?
        ((a|uma|mais uma) )?(nova )?tarefa (?P<rest>(de|para|:) ?.+)$ => criar tarefa {rest}
    ^(mand|envi|d|faz|deix|po|poe|lanc)[a-z]{0,3}(-me|-nos) (um |uma )?(alerta|aviso|sinal|toque|lembrete|notificacao
        |recado|mensagem) (?P<rest>((Ⓝ|uma? (dia|semana|hora|mes)|(dois|duas|tres|quatro|[0-9]{1,2}) (dias|semanas
        |horas|meses)) )?(antes|na vespera|de vespera) .+)$ => avisa-me {rest}
    ^modo (de )?(silencioso|silencio|nao incomodar|ferias|descanso)( ligado| ativo)?$ => silenciar
    \btudo (aquilo )?o? ?que (diga respeito|respeite|tenha (a ver|que ver)|esteja relacionado|se relacione|toque)
        (com )?(?P<rest>(a|ao|d[ao]|[ao]) |(?=Ⓐ)) => tarefas de {rest}
    \b(tudo|todas as coisas) (aquilo )?(o )?que (e|sao|pertence|diz respeito|cabe|compete|toca)
        (?P<rest>(d[ao]|ao?) [ⓌⒶ])
        => tarefas {rest}
    ^(temos|ha|havera|vai haver|existe|esta) (alguma |mais alguma |uma )?(?P<rest>reuniao|videoconferencia|sessao|call)
        ((ja )?{planned})$ => quando e a proxima {rest}
    ^quando (e que )?(nos )?(reunimos|reunimo-nos|encontramos|encontramo-nos|estamos|falamos|vamos
        (reunir|estar|encontrar-nos))( (de novo|outra vez|novamente))?
        (?P<rest>com ((os|o|a) )?((colegas|pessoal|gente|equipa) d[ae] )?.{0,4}Ⓐ)$
        => quando e a proxima reuniao {rest}
    ^tarefa (?P<rest>para ([ao] )?({pinyin}) [a-z]{2,8} ?[,:–-] ?.+) => criar tarefa {rest}
    \b{events} e (os |as )?{events}\b => eventos
    ^(?P<first>(mud|adi|antecip|pass|remarc|reagend|transf|alter|desloc|recalend)[a-z]{1,4}(-me|-nos)?) ([ao] )?
        (abertura|inicio|arranque|realizacao|comeco) d(?P<rest>[ao] .*[ⒹⓁ].*)$ => {first} {rest}
    ^(?P<first>(?!pf|sff).{2,60}[a-zⓉⒺⓅ]),? (pf|pff|sff|por favor|se faz favor)(?P<rest>[ :,].{1,60})$ => {first}{rest}
    ^(?P<first>[^Ⓓ]{0,80}Ⓓ[^,]{0,60}),? (e )?(muito )?urgente,?(?P<rest>( .{2,40})?)$ => {first}{rest}
    ^(temos|ha|havera|vai haver) (alguma |mais alguma )?(?P<rest>reuniao|videoconferencia|encontro|sessao)
        (em breve|brevemente|para breve|dentro em breve|a vista|por estes dias|nos proximos dias) => quando e a proxima
        {rest}
    ^(tom(a|e|em) nota|anot(a|e|em)|regist(a|e|em)|apont(a|e|em)|escrev(e|a|am)|assent(a|e)|nota)( ai| la)?
        (n[ao]|em|d[ao]|quanto [ao]|para [ao]) (tarefa )?(?P<what>[ⓉⓅ]) ?[,:-] ?(?P<rest>[^?]{6,200})$
        => atualizar {what}: {rest}
    ^(?P<what>([ao] )?(tarefa )?[ⓉⓅ]) ?(:|[-–—]) ?(?P<rest>[a-z]{2,12}[ai]d[oa]s?
        (?!por |pel|em |de |a )[^?]{6,200})$
        => atualizar {what}: {rest}
    ^(poe|ponha|mete|meta|adicion[ae]|acrescent[ae]|inclu[ia]|regist[ae]|junt[ae]) (n?as tarefas|na lista( de
        tarefas)?) que (?P<who>([ao] )?Ⓦ) (tem de|tem que|deve|devera|vai|fica de|ha de) (?P<rest>.+)$
        => criar tarefa para {who}: {rest}
    ^(?P<who>([ao] )?Ⓦ) que (prepare|faca|elabore|redija|escreva|trate d?|organize|assegure|reveja|envie|recolha
        |entregue) (?P<rest>.+?)( ainda)?,? (cria|crie|abre|abra|regista|registe|adiciona|mete|poe)(-lhe)? (a|uma|essa
        |como|isso como) tarefa$
        => criar tarefa para {who}: {rest}
    ^(fica|ficam) (?P<who>([ao] )?Ⓦ) (incumbid|encarreg)[a-z]{1,4} d[ae] (uma |seguinte )?(nova )?tarefa ?:?
        ?(?P<rest>.+)$ => criar tarefa para {who}: {rest}
    ^(uma |nova )?tarefa (muito )?(urgente|prioritaria) ?[,:-] ?(?P<rest>.+) => nova tarefa: {rest}
    ^[ao] Ⓦ (sai d|deixa |larga |abandona )(?P<what>[ao] [ⓉⓅ]),? (e )?(entra|fica|vem|avanca|assume|segue) (para |com
        )?(?P<who>[ao] (Ⓦ|({pinyin}) [a-z]{2,8}))$ => atribuir {what} a {who}
    ^(sobre|quanto|acerca d|n|d|para)? ?(?P<what>[ao]? ?[ⓉⒺ]),? (ja )?nao (preciso|quero|e preciso|vale a pena)( de
        | que)? (me |mais |ser )*(avis|lembr|notific|alert|incomod)[a-z]{1,5}( mais)?$ => silenciar {what}
    ^daqui a (quanto tempo|quantos dias|quantas semanas) (e|temos|ha|sera|vai haver) (a |uma )?(proxima
        )?(?P<rest>reuniao)$ => quando e a proxima {rest}
    ^(?P<rest>((ainda|sempre) )?(ha|temos) .{4,60}?) ou (ja )?(foi|ficou|esta) (desmarcad|adiad|cancelad)[ao]s?$ =>
        {rest}
    ^add (?P<rest>(uma |a )?(nova )?(tarefa|reuniao).+) => adicionar {rest}
    ^(?P<first>(nova tarefa|tarefa nova|tarefa)) \((?P<who>[ⓌⒶ])\):? ?(?P<rest>.+) => criar tarefa para {who}: {rest}
    ^(?P<first>(cri|marc|agend|adicion)(a|ar|e)) (um )?(novo )?evento:?
        (?P<rest>(reuniao|videoc|encontro|sessao|visita).+) => {first} {rest}
    ^(?P<first>[a-z]{1,12}[aei])-(me|nos|lhe|lhes) (?P<rest>[ao]s? ((tarefa|prazo d[ao]|data d[ao]) )?[ⓉⒺⓅ].*)$
        => {first} {rest}
    \b((a|o|uma?) )?(relacao|rol|listagem|mapa|quadro|resumo) d[aeo]s?
        (?P<rest>(minhas |meus )?(tarefas|prazos|pendentes|intercambios|eventos|atividades|reunioes)\b) => lista
        de {rest}
    ^(de|dar|da|deem|dessem?)(-me|-nos)? conta d[ae]?(?P<rest>[ao] .+) => {rest}
    ^(?P<first>prazo|data limite|data|responsavel|titular) nov[oa] (?P<rest>d[ao].+) => novo {first} {rest}
    ^(?P<what>.*[ⓉⓅ]) (sai|deixa) d[aeo]s? (maos d[aeo] )?Ⓦ,? e (vai|passa|fica) (?P<who>.{0,9}Ⓦ)$ => {what}
        passa {who}
    (?<= )com (?P<rest>Ⓝ) de antecedencia => {rest} antes
    ^sempre que (?P<rest>[ao] [ⓉⒺ] [a-z]+r)$ => avisa-me quando {rest}
    ^que (?P<what>[ao] ((tarefa|reuniao|visita) )?[ⓉⒺⓅ]) (fique|passe|transite|va|mude) (?P<rest>.+)$ => {what}
        passa {rest}
    ^(designo|nomeio|indico|proponho|sugiro|escolho|designamos|nomeamos) (?P<rest>.*Ⓦ.*[ⓉⓅ]|.*[ⓉⓅ].*Ⓦ)$ =>
        designar {rest}
    ^(?P<what>.*Ⓔ) (realizar-se-a|realiza-se|sera|decorrera|decorre|tera lugar|tem lugar|vai ser|vai realizar-se|e)
        (?P<when>(a|em|no|na|para|dia) .{0,12}Ⓓ) em (vez|lugar) d[aeo]s?( dia)? ([ⒹⓁ]|[0-9]{1,2})$ => {what}
        passa para {when}
    ^(?P<first>((em|a|de|com|por|para|ate) )?(quem|o que|que|qual|quais|quando|onde|como
        |quant[oa]s?)( [a-zⓌⒶ ]{1,20}?)?) e que
        (?P<rest>.+) => {first} {rest}
    ^(?P<rest>.*[ⓉⓅ].*) ou (ainda|nem|nao|vai|falta) .*$ => {rest}
    ^(passo|entrego|atribuo|delego|transfiro|cedo|deixo) (?P<rest>.*[ⓉⓅ] .*Ⓦ)$ => atribuir {rest}
    ^(adio|prolongo|prorrogo|antecipo|altero|passo|mudo|estendo) (?P<rest>.*[ⓉⓅⒺ].*[ⒹⓁ])$ => adiar {rest}
    ^(?P<rest>(?!.*\b(esta|foi|ficou|fica)\b)(reun|encontr|sessao|videoc|visita).*Ⓓ.*?)[,;.]? ((por favor|pf|sff
        |queira|e favor|pode|podes|podem|podemos),? )*(marc|agend|convoc|calendariz)(a|e|em|ar)?(ue|uem)?(-se)?( isso|
        isto| pf| sff| por favor)*$ => marcar {rest}
    ^(ser|estar) (informad|avisad|notificad|alertad)[oa] (d[aeo]s?|sobre [ao]s?|quanto as) (alteracoes|mudancas
        |novidades
        |atualizacoes) (?P<rest>(d[ao]|n[ao]|a) .+) => subscrever {rest}
    ^(quero|queria|pretendo|gostava de|gostaria de) ser (informad|avisad|notificad|alertad)[oa] (d[aeo]s?|sobre [ao]s?
        |quanto as)
        (alteracoes|mudancas|novidades|atualizacoes) (d|n)(?P<rest>[ao] .+) => subscrever {rest}
    (?<= )\+(?= [a-z]) => mais
    \b(ponto|pto|p\.) ?(de )?sit(\b\.?|uac\b\.?) => ponto de situacao
    ^(?P<what>([ao] )?[ⓉⓅⒺ]),? ((agora|so|passa|fica) )?((para|ao?|dia|n[ao]|em) )*(?P<when>[ⒹⓁ]),? (em (vez|lugar)
        d[aeo]s?|e nao|nao)
        ((ao?|dia|n[ao]|em|o) )*([ⒹⓁ]|[0-9]{1,2})$ => adiar {what} para {when}
    ^(?P<rest>.*[ⒹⓁ].*) em (vez|lugar) d[aeo]s?( dia)? ([ⒹⓁ]|[0-9]{1,2})$ => {rest}
    ^{announce} (a |o )?(conclusao|finalizacao|encerramento|fecho|termo) (?P<rest>d[ao] .+) => dar baixa {rest}
    ^n[ao] (?P<what>[ⓉⓅ]),? (?P<rest>[^?]{2,60} (se encontra|encontra-se|esta|vai|ficou) (ja )?((a|em
        |nos|com) )?Ⓒ.*)$ => atualizar {what}: {rest}
    ^(?P<what>.*[ⓉⓅ]) (passa|passe|passara|fica|fique|ficara) (a ter|com|a contar com) (por |como |o |a )*(novo |nova
        )?{owner} (?P<who>([ao] )?({title})Ⓦ)$ => {what} passa a ser {who}
    ^(?P<rest>([ao] )?({title})Ⓦ .*[ⓉⓅ]),? {from_now}$ => {rest}
    \b(o |do |a |da )?(envio|rececao) d[aeo]s? (?P<rest>((os|as|meus|minhas|mais) )*{reminders}) => {rest}
    ^(quero|queria|pretendo|preciso de|precisava de|gostava de|gostaria de)( receber| ter)?( (os|as|uns|umas))?
        (?P<rest>{reminders} (d[aeo]s?|sobre|para|relativ[ao]s?|acerca) .+) => {rest}
    ^((precis|quer|pretend|gost|tencion|e preciso|e necessario|conv[eé]m)[a-z]{0,6} ((de|que) )?)?(nos )?reunir(-nos)?
        (?P<rest>(com .*Ⓓ|.*Ⓓ.* com ).*)$ => marcar reuniao {rest}
    ^(mand|envi)(a|e|em|ar)(-me|-nos) ((os|as|uns|umas) )?(?P<rest>{reminders} (d[aeo]s?|sobre|para|relativ[ao]s?
        |acerca) .+) => {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
