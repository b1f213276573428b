"""What is asked in Portuguese of what is to come: which exchanges, and when people meet next (see grammar.py)."""

from __future__ import annotations

# A word of a name: none that asks, or says how things stand.
_WORD = (
    "(?!(que|quais|qual|quando|onde|quem|como|ha|temos|tem|havera|esta|estao|foi|foram|algum[a]?|alguns|algumas|breve"
    "|vista|agenda|carteira|calha|porta|vir|vem|ou|se|ja|nao|nos|me|eu|em (breve|vista)|previst[oa]s?|marcad[oa]s?"
    "|agendad[oa]s?|planead[oa]s?|programad[oa]s?|calendarizad[oa]s?|casa|museu|natal|horizonte|perspetiva|forja"
    "|planos|fazer|comer|beber|reuniao"
    "|reunioes|dura[m]?|inclui|incluem|comeca[m]?|acaba[m]?|termina[m]?|decorre[m]?"
    "|realiza-se|fica[m]?|quanto|tanto|e (abert|gratuit|presencia|online|em|n[ao]|a|de (manha|tarde)|obrigat"
    "|pag[ao])[a-z]{0,12})\\b)"
    "[a-z0-9-]{1,18}"
)
MACROS = {
    "name": f"({_WORD}( {_WORD}){{0,6}}?)",
    # What takes place and is called by what it is; and what only takes place.
    "special": "(visitas?( (de (estudo|trabalho|cortesia)|mutuas?|tecnicas?|oficia(l|is)))?|foru(m|ns)( academicos?)?"
    "|seminarios?|conferencias?|(formac(ao|oes)|miss(ao|oes))( (tecnic|empresaria)[a-z]{1,3})?|cursos?|workshops?"
    "|oficinas?|palestras?|congressos?|feiras?|exposic(ao|oes)|coloquios?|simposios?|jornadas|webinars?|mostras?"
    "|sess(ao|oes)( de (esclarecimento|formacao|divulgacao))?|rececao|rececoes|cerimonias?"
    "|consultas?( anua(l|is))?|reuni(ao|oes) (anua(l|is)( de consultas?)?|de (trabalho|consultas?))"
    "|(ac(ao|oes)|atividades?|iniciativas?|eventos?) de (divulgacao( cientifica)?|formacao|capacitacao)"
    "|divulgacao cientifica)",
    "plainly": "((intercambios?|eventos?|atividades?|iniciativas?|encontros?|acoes|delegac(ao|oes)|comitivas?"
    "|deslocac(ao|oes)|viagens)( conjunt[oa]s?)?)",
    "about": "(sobre|de|d[ao]s?|para|pra|com|em|n[ao]s?|ao?s?|entre|acerca d[aeo]s?|relativ[ao]s? aos?)",
    "thing": "({art}((dois|duas|tres|quatro|cinco|seis|dez|[0-9]{1,2}) )?((proxim|outr|nov|restant"
    "|futur)[oa]s? )?((dois|duas|tres|quatro|cinco|seis|dez|[0-9]{1,2}) )?((?P<kind>{special}( {about} {name}"
    "| ou {special}( {about} "
    "{name})?)?)|{plainly}( (sobre|para|com|de) (?P<kind>{name}))?))",
    "soon": "(n[ao]s proxim[oa]s (tempos|meses|semanas|dias)|em perspetiva|na forja|nos planos|em breve|brevemente"
    "|para breve|dentro em breve|a vista"
    "|em vista|a porta|as portas|pela frente|na calha"
    "|em agenda|na agenda|no calendario|no plano|em carteira|proximamente|por ai|ai|para vir|a caminho|a chegar)",
    "upon": "(sobre( [ao]s?)?|acerca d[aeo]s?|em torno d[aeo]s?|a volta d[aeo]s?|n[oa] (ambito|area) d[aeo]s?)",
    "rest": "( {planned})?( {soon})?( (com|de|da|do|em|n[ao]|a|para|entre) {body})?( {planned})?{when_maybe}( {soon})?",
    "we_have": "(ha|havera|vai haver|existem?|temos|teremos|vamos ter|contamos( com)?|podemos contar( com)?"
    "|(recebemos|acolhemos|organizamos|realizamos|receberemos|acolheremos)|(vamos|temos de|iremos) (receber|acolher"
    "|organizar|preparar|realizar|fazer)|vem( ai| ca)?|chega[m]?|(esta|estao|foi|foram|ficou|ficaram) {planned})",
    "comes": "(que )?((nos|me|se|ainda|ja|ai|mais|la) )*(avizinham?|aproximam?|vem( ai| a caminho| a seguir| por ai)?"
    "|esperam?|aguardam?|seguem?|envolvem|incluem|implicam|restam?|sobram?|faltam?( fazer| realizar)?|(estao"
    "|esta) ({soon}|{planned}|para vir"
    "|por (vir|realizar)|em preparacao)|realizam|preveem|ocorrem|decorrem|acontecem|{we_have}( ainda| mais)?"
    "( para (fazer|receber))?)",
    "calendar": "((plano|calendario|programa|agenda|mapa|cronograma)( ((trienal|anual|conjunt[oa]|comum|partilhad[oa]"
    "|geral)|de (atividades|intercambios?|eventos)))*)",
    "few": "((mais )?(algum|alguma|alguns|algumas|nenhum|nenhuma)|mais|outr[oa]s?|uma?)",
    # Meetings.
    "meet": "((reuniao|reuniaozinha|videochamada|videoconferencia|teleconferencia|call|encontro|sessao|ponto de "
    "encontro|ajuntamento)( (tecnica|conjunta|mensal|semanal|geral|online|de (trabalho|coordenacao|equipa|projeto"
    "|acompanhamento|grupo|ponto de situacao|balanco)))?)",
    # Whether there is one within some days; which there are is asked of several.
    "we_meet": "(ha|havera|vai haver|existe|temos|teremos|vamos ter|(esta|ficou|foi) {planned})( ja)?",
    "one_meeting": "((mais )?(alguma|uma|outra) |mais )?(reuniao|reuniaozinha|videochamada|videoconferencia"
    "|teleconferencia|call)( nossa)?",
    "nextly": "(((a|o|as|alguma|uma|outra) )?(noss[ao] )?((proxim[ao]|prox\\.?|seguinte|nova|primeira) (noss[ao] )?"
    "{meet}|{meet} (seguinte|mais proxim[ao]|a seguir|que se segue|que vem( ai| a seguir)?)))",
    "group": "((d?[oa]s? |n[oa] |pel[oa] )?(grupo( de trabalho)?|equipa|comissao|pessoal|malta|gente|nucleo|comite"
    "|membros|lado) )",
    "three": "(( (com|entre|d[aeo]s?|para))? ([ao]s )?(tres|3) (lados|partes|associacoes|entidades|parceiros|regioes))",
    "its": "( {group}?{of}((projeto|tarefa|grupo) )?(d[aeo] )?(?P<code>[ⓉⓅ]))",
    "them": "({three}?( {whom})?( e)?{its}?( {whom})?)",
    "gather": "((nos )?((voltamos|tornamos|vamos|vamos voltar|iremos) (a )?)?(nos )?(reunir|reunimos|estar(?= com)"
    "|estamos(?= com)|ver|encontrar"
    "|encontramos|juntar|juntamos"
    "|(sentar|sentamos)( (a|em volta d[ao]) mesa)?|(?<=a )falar(?= (sobre|acerca|d[aeo]s?|com)))(-nos)?)",
    "gathers": "((se )?((volta[m]?|torna[m]?|vai|vao|vai voltar|vao voltar) (a )?)?(se )?(reun(e|em|ir)|encontr(a|am"
    "|ar)"
    "|junt(a|am|ar))(-se)?)",
    "one_way": "((so |apenas |a|as|de|da|do|n[ao]|em|ao|o|um|uma|pel[ao]|dia|logo) ?){0,3}([ⒹⒶⓈⓁⓃ]"
    "|[0-9]{1,2}(h[0-9]{0,2})?|(dois|duas"
    "|tres|quatro|cinco|varios|mais)( dias| horas| manhas)?|dias?( inteiro| todo| e meio)?|(toda )?[ao]? ?(manha|tarde"
    "|noite|semana)( inteira| toda)?|meio[ -]dia|meia tarde|presencia(l|lmente)|online|a distancia|distancia|remot[oa]"
    "|virtual|zoom|hibrid[oa]|em linha|chines|portugues|ingles|abert[oa]( ao publico)?|fechad[oa]|gratuit[oa]|pag[oa]"
    "|sala|auditorio|hotel|(?<=em )[a-z]{4,14}|so (um|uma)|um|uma)",
    "over": "(sobre|por causa|acerca|a proposito|a respeito|relativ[ao]|por conta|para (tratar|falar|discutir|ver"
    "|fechar"
    "|rever|acabar|preparar|decidir|debater|acertar))",
    "named": "(?!trabalho\\b){topic}",
    "once_more": "( (outra vez|de novo|novamente|a seguir|proximamente))?",
}
MEETINGS = r"""
next_meeting Ⓣ|Ⓟ|reuni|seguinte|proxim|encontr|junta|senta|a falar|tres |call|video
    (([ao]s? )?({which}|{where}|ver|saber|calendario|agenda|datas?|e)( (d[ao]|e|sera|fica))? )?{nextly}{them}( {soon})?(
        (e )?({takes_place} )?(para )?{where})?
    ({where} |e )?({takes_place} )?{nextly}{them}( {where})?
    (e )?{nextly}{them} ({takes_place} )?(para )?{where}( {takes_place})?
    (e )?{nextly}{them} (ja )?(tem|esta|ficou|foi|e|sera)( (com|por))? ({detail}|{planned}|online|presencial|por
        zoom)( ({planned}|definid[ao]|ou (online|presencial|por zoom)))?\?
    {code} ({nextly}|{meet} (quando|para quando))( {takes_place})?( {where})?
    (quando|para quando|em que dia|que dia) (e que )?(ha|havera|vai haver|volta a haver|temos) ((a|uma|nova|outra
        |proxima)
        )*{meet}{three}?{its}
    (ja |ainda )?(ha|temos|existe|havera|vai haver|ficou|esta|foi)( {planned})?( ja)? ((alguma|mais alguma|uma|a|nova
        |outra|proxima) )*{meet}( {planned})?( {whom})?{its}( {planned})?( {soon})?\?
    (ja |ainda |sempre )*(({when} )?{we_meet} {one_meeting}( {planned})?( {when})?|{one_meeting} {when})( {planned})?\?
    (ja |ainda )?(marcaram|agendaram|marcou-se|se marcou|esta {planned}|ficou {planned}|foi {planned}|ha|temos) (a
        )?{nextly}{them}( {planned})?\?
    (ja )?(ha|temos|existe|sabe-se|se sabe) ([ao]s? )?({detail}|dia) (d[ao]|para [ao]) ({nextly}{them}|proxima
        |seguinte)\?
    (qual|quando|quais) (e |sera )?(a |o )?(primeira {meet}|{meet} mais proxim[ao])( (depois|a seguir|a partir) (de
        |a )?(hoje|agora|[ⒹⓈ])| Ⓢ)?
    quando (e|sera|fica) (a |o )?seguinte
    (e )?(a |o )?(proxim[ao]|seguinte){its} ({takes_place} )?(para )?{where}( {takes_place})?
    (e )?{where} ({takes_place} )?(a |o )?(proxim[ao]|seguinte){its}
    (ainda )?falta (muito|pouco|quanto( tempo)?) (para|ate) (a |o )?({nextly}|{meet}|reunirmos|nos reunirmos){them}\?
    (temos|ha|havera|vai haver) ((alguma|mais alguma|uma) )?{meet}{them} {soon}\?
    {where} (e que )?(se )?(volta a (se )?)?({gathers} )?{group}{of}(?P<code>[ⓉⓅ])( {gathers})?{once_more}
    {group}{of}(?P<code>[ⓉⓅ]) {gathers}{once_more} {where}
    (para )?(quando|em que dia) (e que )?(volto|voltamos|vou|vamos|volta) a ((ter|haver) {meet}|(me |nos )?(reunir
        |encontrar|juntar)(-me|-nos)?) {whom}
    {where} (e que )?{gather}{once_more}( {whom}|( {whom})?( e)?{its}){once_more}
    {where} (e que )?{gather}{once_more}( {whom})? {over} {of}{topic}
    {where} (voltamos|tornamos|vamos voltar) a falar( {whom})?{once_more} (d|sobre |acerca d)([aeo]s? )?{topic}
    {where} ({takes_place} )?{nextly}( {whom})? ([ao] )?d[aeo]s? {named}( {where})?
    {where} (e que )?({takes_place} )?([ao] |alguma )?{meet}( {whom})? {over} {of}{named}( {takes_place})?
    {nextly} ([ao] )?(d[aeo]s?|sobre) {named} ({takes_place} )?(para )?{where}
    ((calendario|agenda|data) )?{nextly} (d[aeo]s?|sobre) {named}
    (ja |ainda )*(ha|temos|existe|havera|vai haver|vamos ter|ficou|esta|foi)( {planned})?( ja)? ((alguma|mais alguma
        |uma|a|nova|outra|mais uma|proxima) )*{meet}( {whom})?( {planned})? {over} {of}{named}( {planned})?\?
    ([ao] )?{meet}( {whom})?( ({over}|d[aeo]s?) {of}{named})? (ja |sempre )*(esta|ficou|foi|tem|esta ja)
        ({planned}|combinada|data( marcada)?|dia( marcado)?)\?
    (e )?([ao]s? )?(reuniao|reunioes)( {whom})? ({over}|d[aeo]s?) {of}{named} (e )?(qual|quando) ((e
        |sera) )?([ao] )?(proxim[ao]|seguinte|que (vem|se segue)( a seguir| ai)?|a seguir)
"""
LISTS = r"""
upcoming_exchanges coisa|algo|que|visita|foru|seminar|conferenc|form|miss|curso|works|ofic|palest|congr|feira|expo
        |coloq|simpo|jorn|webin|mostra|sess|dele|comit|rece|cerim|desl|consul|reuni|ac(ao|oes)|divulg|interc|event
        |ativid|iniciat|encontr
    (e )?((com|para|a|em) )?{which} {thing} (e que )?{comes}{rest}
    {which} {plainly} (e que )?({comes}|{we_have})( ja| ainda)?( {planned})?( {soon})? {upon} (?P<kind>{name}){rest}
    (o )?que (e que )?({we_have} (({planned}|{soon}) ){1,2}|(esta|estao) ({planned}|{soon}) |((nos|ai|se)
        )*(vem|avizinha|aproxima) ((ai|por ai|a caminho)
        )?){upon} (?P<kind>{name}){when_maybe}\?
    (e )?{when} {which} {thing} (e que )?({comes})?{rest}
    (e )?{when} (o )?que (e que )?{comes}( {planned})?( {soon})?
    (quais|quant[ao]s|quais sao|qual e|qual) {thing}{rest}
    (e )?(ja |ainda )?({when} )?{we_have} ({few} )?{thing}{rest}\?
    ((ha|temos|tens|esta {planned}|existe) )?{few} {thing}{rest}\?
    {thing} {planned}{rest}\?
    ({special}|{plainly})\?
    {thing}( (com|de|da|do|em|n[ao]|a|para) {body})?( {planned})? {when}( {planned})?( {soon})?\?
    como (estamos|vamos|estao|andamos) (de|em termos de|quanto a|com) {thing}{rest}
    (so |apenas |somente )?([oa]s )?{thing} {when} sem (detalhes|pormenores|mais nada)
    (mais )?(informac(ao|oes)|dados|detalhes|elementos) (sobre|acerca d|d)([ao]s|os|as)? ?{thing} {planned}{rest}
    ((so|apenas) )?[oa]s ((dois|duas|tres|quatro|cinco|seis|dez|[0-9]{1,2}) )?proxim[oa]s {thing}
    proxim[oa]s ([0-9]{1,2}|dois|duas|tres|quatro|cinco|seis|dez) {thing}
    {thing} {soon}{when_maybe}
    {thing}( (com|de|da|do|em|a) {body})?{when_maybe} ((quais|quantos|quantas|qual|o que|que) (e que )?{comes}
        |((ha|temos|existe|vem) )?{few}( {planned}| {soon})){rest}
    (e )?{when} {thing}\?
    ((ha|temos|tens|esta|existe) )?({planned} )?((mais )?(alguma )?coisa|algo|mais algo)( {planned})? (n[ao]|em)
        ((noss[oa]
        |teu) )?{calendar}( conjunt[oa])? ?{when}\?
    (ha|existe|havera|vai haver) ({planned} )?((mais )?alguma coisa|{some} {thing})( {planned})? (n[ao]|em) ((noss[oa]
        |teu) )?{calendar} {when}
    (d|n)([ao] )(noss[oa] )?{calendar} (o )?que (e que )?((nos|ainda) )*(fica|ficou|ha|esta|estao|falta|resta|cabe
        |temos
        |sobra|vem|calha|tem|se faz)( {planned}| ainda| fazer| por fazer){0,2}( para)? {when}
    (o )?que (e que )?(nos )?(reserva|traz|preve|inclui|tem|espera|guarda|aguarda) (n?[ao] )?(noss[oa]
        )?{calendar} {when}
    (o )?que (e que )?(consta|diz|esta|figura|aparece|vem|fica|ha) ({planned} )?(d|n)?([ao] )?(noss[oa] )?{calendar}
        ((para|sobre|a|em|acerca d[ao]?) )?{when}
    (o )?que (e que )?{we_have} ({planned} )?com {body}( {soon}|( no que toca)?{when_maybe})
    (o )?que (e que )?{we_have} ({planned} )?((em (materia|termos)|a nivel) )?(de|em) {thing}{rest}
    (([ao]s? )?(datas|lista|listagem|resumo|rol) d([ao]s )){thing}( {comes})?{rest}
    ([oa]s? )?{thing} {comes}{rest}
    (ja )?(saiu|ha|temos|existe|foi (publicad|fechad|aprovad)[oa]|esta (pront|fechad|disponivel)[oa]?) ([oa] )?(novo
        )?{calendar}( (de |d[aeo]s? )?{thing})?{when_maybe}\?
    (e )?(quando|em que (dia|data|mes)|que dia) (e que )?([ao] )?{body} ((nos|ca) )*(vem|vai|volta
        |vao)( ca)?( a)?( nos)?
        (visitar|ver|reunir)(-nos|-se)?( ca)?{when_maybe}
    (ainda )?(vem|vai vir|esta para vir|chega) ({few} )?((delegac(ao|oes)|comitivas?|visitas?) )?{body}(
        ca)?( {soon})?{when_maybe}\?
    (que (entidades?|associacoes|delegacoes|comitivas?)) (e que )?(nos )?(visita[m]?|vem (ca|visitar-nos
        |ver-nos)|recebemos|acolhemos) {when}
"""
ABOUT = r"""
exchange_detail Ⓔ|Ⓦ|Ⓐ|saiu|publicad|divulgad| ou |em que|que |preciso|sala|hotel|inclu|ponto|dura|complet|detalhad
        |consiste|trata|abert
        |gratuit|cancel|adiad|mantem|encontr
    ([ao]s? )?({title}(?P<who>Ⓦ)|{body}) (ja |tambem |sempre |ainda )*(esta|estao|vai|vao|foi|foram|ficou|ficaram
        |consta[m]?|figura[m]?|participa[m]?|entra[m]?|confirmou|confirmaram|faz parte|fazem parte|e|sao|aparece[m]?
        |inscreveu-se|se inscreveu)( (a )?(presenca|inscrit[oa]s?|convidad[oa]s?|confirmad[oa]s?|incluid[oa]s?
        |presentes?
        |previst[oa]s?|participar|estar|confirmacao|n?as? listas?|entre os participantes|d[aeo]s? lista|d?[ao]s?
        (participantes|convidados|inscritos|oradores|delegacao|comitiva)|oradora?|um dos|uma das)){0,3} {exchange}\?
    {person} (ja |tambem |sempre |ainda )*(vai|vem|foi convidad[oa]|esta inscrit[oa]|participa|fala|modera|discursa
        |intervem|comparece|estara|vai (estar|participar|falar)|confirmou( presenca)?) {of}((?P<code>Ⓔ)
        |(?=.*{happening}){topic})\?
    (ja )?(se sabe|sabe-se|sabemos|ha|temos|saiu|sairam|definiram|marcaram|(esta|foi|ficou) (definid|marcad|fechad
        |publicad|divulgad|enviad|pront|disponivel)[oa]?|ja esta) ([ao]s?
        )?{detail} {exchange}\?
    {exchange} (ja |afinal |sempre )*(foi|esta|ficou|sera|vai ser)( mesmo)? (cancelad|adiad|desmarcad|antecipad
        |confirmad
        |remarcad|suspens)[oa]( ou [a-z -]{3,30})?\?
    {exchange} (sempre |afinal |ainda )*(mantem-se|se mantem|continua|esta de pe|vai avante|vai para a frente
        |realiza-se
        |avanca|acontece)( [a-zⒹ]{1,12}){0,4}\?
    ([oa]s? )?{detail} (complet|detalhad|atualizad|provisori|definitiv|fina|integra)[a-z]{1,3} {exchange}
    {exchange} (inclui|exige|requer|preve|implica|da direito a|precisa de|tem direito a)
        [a-z]{4,16}( [a-z]{2,14}){0,3}\?
    {exchange} (e|sera|vai ser) (abert|gratuit|pag|fechad|obrigatori|reservad|restrit)[oa]( [a-z]{1,12}){0,3}\?
    (em|de|sobre) (o )?que (e que )?(consiste|trata|se trata|versa|fala|e) {exchange}
    {exchange} (dura|leva|demora|ocupa) (quanto( tempo)?|quant[oa]s [a-z]{3,8})
    {exchange} (ja |afinal |sempre |ainda )*({takes_place}|realiza-se|dura|ocupa|leva) {one_way} ou {one_way}\?
    (em|de|para|a) que [a-z]{4,14} (e que )?({takes_place}|nos (encontramos|juntamos|reunimos)|parte|(e|sao) (dad
        |feit)[ao]) {exchange}
    {exchange} (o )?que (e que )?(inclui|abrange|envolve|compreende|contempla|preve|engloba|esta incluido)
    (o )?que (e que )?(inclui|abrange|envolve|compreende|contempla|preve|engloba|esta incluido n|levo para|e preciso
        levar para|devo levar para|temos de levar para) ?(o programa )?{exchange}
    {exchange} ((a|de) que horas|quando|onde|quem|como|de onde|quantos) (e que )?(partimos|saimos|comeca|vai|vamos
        |acaba
        |chegamos|regressamos|voltamos|vao|somos)
    (ainda )?(ha|existem?) (vagas|lugares|inscricoes( abertas)?) {exchange}\?
    (ate|para) quando (e que )?(se pode|posso|podemos|e possivel|da para|sao|estao abertas) ?(as )?(inscrever(-me|-nos
        |-se)?|inscricoes) {exchange}
    n[oa] (?P<code>Ⓔ) (ha|vai haver|havera|temos) [a-z]{4,16}( [a-z]{2,14}){0,2}\?
    para que (e que )?(serve|e) {of}(?P<code>Ⓔ)
    (qual (e )?)?o ponto de encontro {exchange}
    (?P<code>Ⓔ) (a|para|em) que (sala|hotel|sitio|lugar|local|morada|edificio|porta|cidade)( ou [a-z]{3,12})? (e que
        )?(devo|tenho de|temos de|devemos|hei de) (ir|estar|me dirigir|chegar)
"""
