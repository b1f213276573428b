"""What is asked in Portuguese about one thing or of what is late, in further words (see grammar.py)."""

from __future__ import annotations

_LIMIT = (
    "(prazos?( limite| final| finais| previstos?| de entrega)?"
    "|datas?([ -]limite| final| finais| previstas?| combinadas?| de entrega"
    "| acordadas?| marcadas?)?|termo|calendario|cronograma|deadlines?|tempo)"
)
_LAPSE = "(pass|ultrapass|exced|estour|fur|falh|venc|expir|caduc|derrap|resval|escorreg|desliz|descarril|incumpr)"
_PAST = f"({_LAPSE}(ou|aram|eu|eram|iu|iram))"

MACROS = {
    "lim": _LIMIT,
    "lapsed": _PAST,
    "thing": "((alguma|algumas|mais alguma) (coisa|tarefa|entrega)s?|(algum|alguns) (trabalho|prazo|ponto|assunto)s?"
    "|algo|coisas|tarefas?|trabalhos?|entregas?|prazos?|compromissos?)",
    # What was to be kept, and that it was not, by whom: que prazos não foram cumpridos pelo Ⓦ, que o Ⓦ falhou.
    "due": "(prazo|data|entrega|tarefa)s?([ -](limites?|final|finais|(previst|combinad|acordad|marcad|fixad)[oa]s?"
    "|de (entrega|conclusao|execucao)))?",
    "which_due": "(que|quais|quantos|quantas)( (sao|foram))?( os| as)? {due}",
    "missed": "((falh|ultrapass|fur|estour|desrespeit)(ou|aram)|exced(eu|eram)|incumpri(u|ram)|deix(ou|aram) (por"
    " cumprir|passar|derrapar|vencer|expirar|escorregar|resvalar)|nao (cumpri(u|ram)|(respeit|honr|observ)(ou|aram)))",
    "unkept": "(nao (cumprid|respeitad|observad|honrad|acatad)[oa]s?|(ultrapassad|falhad|excedid|furad|incumprid"
    "|desrespeitad|vencid|expirad|estourad)[oa]s?|(deixad[oa]s? )?por cumprir)",
    "unmet": "((nao|nunca) (foram|foi|sao|estao|ficaram|tem sido|tenham? sido|fo(sse|ssem)) (cumprid|respeitad|observad"
    "|honrad|acatad)[oa]s?|((foram|foi|estao|ficaram|tem sido|tenham? sido) (ja )?)?{unkept})",
    "open": "((por|para|sem) (entregar|fechar|concluir|acabar|terminar|fazer|cumprir|tratar|despachar)|pendentes?"
    "|em aberto|abert[ao]s?|incomplet[ao]s?|a arrastar-se|parad[ao]s?)",
    "out": "({late}|(com|e com|ja com) (o |a )?{lim} (ja )?(passad|ultrapassad|vencid|expirad|esgotad|furad|estourad"
    "|terminad|caducad)[oa]s?|(para la|alem|depois|fora|para alem) d[oa]s? {lim}|cuj[oa]s? {lim} (ja )?((se )?(esgotou"
    "|terminou|acabou|passou|venceu|expirou|foi|la vai)|(tenha[m]?|haja[m]?|tivesse) (ja )?(sido "
    "|se )?[a-z]{4,12}[ai]?d[oa]s?"
    "|(esteja[m]?|esta|fosse) [a-z]{4,12}[ai]d[oa]s?)|a vermelho|no vermelho|caducad[ao]s?|derrapad[ao]s?"
    "|fora d[ao] data"
    "|fora de tempo|em (incumprimento|mora)|por cumprir)",
    "last": "(ultim[oa]s?|mais recentes?)",
    "entry": "(registos?|atualizac(ao|oes)|notas?|novidades?|noticias?|informac(ao|oes)|informe|ponto (de|da) situacao"
    "|relatos?|entradas?|dados|mexida|movimento|progressos?|avancos?|desenvolvimentos?|report|reporte|update|estado"
    "|comunicac(ao|oes))",
    "stands": "(estamos|vamos|ficamos|paramos|andamos|chegamos|nos encontramos|se encontra|esta|vai|anda|ficou|parou"
    "|chegou|encalhou)",
    "stirs": "(evolucao|problemas?|entraves?|bloqueios?|obstaculos?|impedimentos?|contratempos?|alterac(ao|oes)"
    "|mudancas?|mexidas?|movimentos?|melhorias|passos|sinais( de vida)?|andamento"
    "|desenvolvimentos?|novidades?|noticias?|progressos?|avancos?|atualizac(ao|oes)|desbloqueio|luz verde)",
    "hung": "(bloquead|parad|suspens|atrasad|encaminhad|congelad|encravad|empatad|travad|concluid|terminad|adiantad"
    "|resolvid|fechad|pendurad|encalhad|estagnad|tratad|despachad)[ao]s?",
    "given": "(entregue|dad[oa]|passad[oa]|cedid[oa]|destinad[oa]|encaminhad[oa]"
    "|atribuid[oa]|confiad[oa]|distribuid[oa]|endossad[oa]|delegad[oa]|cometid[oa]|incumbid[oa]"
    "|afet[oa])",
    "charge": "(responsabilidade|coordenacao|gestao|execucao|conducao|lideranca|tutela|pasta|dossie|alcada|incumbencia"
    "|encargo|pelouro|competencia|autoria)",
    "since": "(,? desde [^?ⓉⒺⓅ]{2,50})",
    "yet": "(ja |ainda |agora |sempre |afinal |neste momento )*",
    "at_work": "(puxa|tem nas maos|tem entre maos|tem sob a sua (alcada|responsabilidade)|da a cara|manda|esta a testa"
    "|esta ao leme|esta ao comando|anda a volta|se encarregou|se ocupou|tomou conta|cuidou|tomou em maos|ficou"
    " (incumbid[oa]|encarregad[oa])|ficou a (tratar|cuidar|coordenar|fazer)|herdou|recebeu|assina|segura|esta metid[oa]"
    "|anda metid[oa]|esta afet[oa]|faz andar|toca para a frente|ficou de fazer|esta a puxar|anda a puxar|esta a segurar"
    "|esta a pegar|pegou|agarrou|assegurou|vai pegar|vai assegurar|vai coordenar|vai liderar|vai assumir)",
    "might": "(esteja (com|a (tratar|cuidar|fazer|coordenar|preparar|trabalhar)|encarregu?e|responsavel|a frente"
    "|a cargo)|tenha (em maos|a cargo|ficado (com|responsavel|encarregue))?|trate|coordene|lidere|acompanhe"
    "|faca|assegure|cuide"
    "|se ocupe|responda|assuma|prepare|gira|organize|possa tratar|saiba)",
}

LATE = r"""
overdue_tasks devi|devess|deveri|cumpr|praz|data|atras|venc|expir|caduc|derrap|resval|escorreg|desliz|passou|passad
        |ultrapass|vermelho|incumpr
        |tempo|mora|exced|falh|fora
    (e )?(o que|({which} )({thing} )?) ?(e que )?(ja )?(devi(a|am)|deveria[m]?|era[m]? para|tinha[m]? de) (ja )?(estar
        |ter (sido|ficado)|ser|ficar) {done}( {when})?,? (e|mas) (ainda |ate agora |afinal )?(nao|nunca)( o)?
        (esta|foi|ficou|estao|foram|ficaram|ha|aconteceu)( ainda)?\??
    (ja )?(ha|existem?|temos|ficou|ficaram) {thing} que (ja )?(devess|devi|deveri)[a-z]{1,3} (ja )?(estar|ter (sido
        |ficado)) {done}( {when})?\??
    (o )?que (e que )?(nao|nunca) (foi|ficou|se) ({done}|cumpriu|entregou|fez) (a tempo|n?o prazo|dentro d[eo] prazo|n?a
        data)( {when})?
    (ja )?(ficou|ficaram|ha|existem?|temos|tenho|resta[m]?|sobra[m]?|falta[m]?|continua[m]?|anda[m]?) ({thing}
        )?({open} )?(ja )?(e |que (ja )?(esta[o]? |anda[m]? |vai |vao )?)?{out}( {whose}| {when})?\??
    ({which}|o que|ver|lista d[ae]s|(uma|a) lista d[ae]s)? ?([ao]s )?({thing} )({open} )?((e )?que (ja
        )?(esta[o]? |anda[m]? |vai |vao |continua[m]? |ficaram )?)?(ja )?{out}( {whose}| {when})?
    ({which}|o que|que) ([ao]s )?({thing} )?(e que )?(ja |ainda )*(esta|estao|anda|andam|vai|vao|temos|ha|continua
        |continuam|segue|ficou|ficaram|deixamos) ({open} )?{out}( {whose}| {when})?
    ({which}|o que|que) ([ao]s )?({thing} )?(e que )?(nos )?(ja )?(deixamos|deixou-se|deixaram|deixei|se deixou)
        (escorregar|derrapar|cair|resvalar|deslizar|passar|ir|arrastar)( (para (la|alem)|alem|depois|fora))? ?d?[oa]s?
        {lim}( {whose}| {when})?
    ({which}|o que|que) ([ao]s )?({thing} )?(e que )?(nos )?(ja )?(deixamos|deixou-se|deixaram|deixei|se deixou)
        (expirar|vencer|caducar|atrasar|derrapar|resvalar)( {whose}| {when})?
    ({which}|o que|que|quem) ([ao]s )?({thing} )?(e que )?(ja |ainda )*{lapsed}( (d?[oa]s?|com [ao]s?|n[oa]s?|para la
        d[oa]|(para )?alem d[oa]) (seus? )?{lim})( {whose}| {when})?
    ({which}|o que|que) ([ao]s )?({thing}) (e que )?(ja )*{lapsed}( {whose}| {when})?
    (ha|existem?|temos|tem|houve) ({thing}) (e )?que (ja )?({lapsed}|(tenha[m]?|haja[m]?) [a-z]{4,12}[ai]d[oa])(
        (d?[oa]s?|com [ao]s?|n[oa]s?|para la d[oa]|alem d[oa]) {lim})?( {whose}| {when})?\??
    (ja )?{lapsed} ({thing}|algum[a]?)( (d?[oa]s?|com [ao]s?|n[oa]s?) {lim})?( {whose}| {when})?\?
    {thing} (ja )?{lapsed}( (d?[oa]s?|com [ao]s?|n[oa]s?) {lim})?( {whose}| {when})?\?
    (os |ver os )?(prazos|datas) (que )?(ja )?({lapsed}|passad[oa]s|vencid[oa]s|expirad[oa]s|ultrapassad[oa]s
        |furad[oa]s|falhad[oa]s|estourad[oa]s|caducad[oa]s|por cumprir)( {whose}| {when})?
    (estamos|estou|andamos|vamos|continuamos) (a )?(dever|falhar|incumprir|furar|faltar a|em falta com|em divida com)
        ({thing}|que {thing}|quais|o que)( {whose}| {when})?\?
    {whose} (ja |ainda |tambem )*(esta|vai|anda|continua) (em dia|dentro d[eo]s? prazos?|a tempo|em falta
        |{late}) (com |n)[oa]s?
        (tarefas|entregas|prazos|trabalhos|compromissos)({within})?\?
    {whose} (ja |ainda |tambem )*{missed} (algum|alguns|alguma|algumas|que|quantos|quantas) {due}({within})?(
        {when})?\?
    {which_due} (e que )?(ja )?{missed} {whose}({within})?( {when})?
    {which_due} (e )?(que )?{whose} (ja |ainda |tambem )*{missed}({within})?( {when})?
    {which_due} (e )?(que )?((ja|ainda) )?{unmet}( {whose}| {when})?
    (ha|houve|existem?|temos|tivemos) ((algum|alguns|alguma|algumas|mais) )?{due} (que )?(ja )?{unmet}(
        {whose}| {when})?\?
    ((ver )?[oa]s |lista d[aeo]s? )?(prazo|data)s( limites?| de entrega)? (que {unmet}|{unkept})( {whose}| {when})?
"""

_STATUS = r"""
task_status ultim|recente|onde|ponto|evolu|altera|mudan|mexid|moviment|melhor|sina|desenv|noticia|novidade|progress
        |problem|entrave|obstacul|impediment|fica|conseg|pode|avanc|atualiz|bloque|parad|atras|encaminh|segu|acompanh
        |resumo|indo|ndo|esta|anda|vai|quant|como|update|follow
        |balanco
        |passos|andamento
    (qual|quando|como|que|quais) ((e|foi|sao|foram|era) )?(que )?((e|foi) )?(o |a |os |as )?({last} {entry}|{entry}
        {last})( (conhecid|registad|disponive|recebid|lancad)[a-z]{1,4})? (?=d[aeo]s? |n[ao]s? |sobre |acerca |relativ
        |quanto |a respeito |para |Ⓣ|Ⓟ){item}
    (o |a |os |as )?{last} {entry}( (conhecid|registad|disponive|recebid|lancad)[a-z]{1,4})?
        (?=d[aeo]s? |n[ao]s? |sobre |acerca |relativ|quanto |para |Ⓣ|Ⓟ){item}
    (onde|em que (ponto|pe|fase|estado|altura|situacao|etapa|passo)|a que (ponto|fase|etapa)|a quantas) (e que
        )?{yet}{stands} (?=com |n[ao]s? |em |[ao]s? |quanto |relativ|d[ao]s? |Ⓣ|Ⓟ){item}
    {item} (ja |ainda )?(onde|em que (ponto|pe|fase|estado|altura|situacao|etapa)|a que (ponto|fase|etapa)|a quantas)
        (e que )?{yet}{stands}( (com )?(isso|isto|ela|ele))?
    (acompanhamento|seguimento|atualizacao|balanco|follow-up|followup|update|ponto) (d[ao]s? |sobre [ao]s?
        )?(projeto |tarefa )?(?P<code>[ⓉⓅ]) (onde|em que (ponto|pe|fase)) (e que )?{stands}
    (acompanhamento|seguimento|balanco|follow-up|followup|update) (d[ao]s? |sobre [ao]s? )(projeto |tarefa
        )?(?P<code>[ⓉⓅ])
    {yet}(ha|existem?|houve|temos|tem havido|se ve|se veem|ve-se|regista-se|registam-se|registou-se|verificou-se
        |nota-se) ((alguma?s?|alguns|mais|algum tipo de) )?{stirs}
        (?=d[aeo]s? |n[ao]s? |em |com |sobre |quanto |relativ|Ⓣ|Ⓟ){item}{since}?\?
    (algum|alguma|alguns|algumas|ha|houve) {stirs} (?=d[aeo]s? |n[ao]s? |em |com |sobre |quanto |relativ|Ⓣ
        |Ⓟ){item}{since}?
    como (e que )?(estamos|vamos|andamos|esta|vai) (de|em termos de|quanto a) ((o|a|os) )?(prazos?|tempo|calendario
        |avancos?|progresso|execucao) (com |em |n[ao] |d[ao] ){item}
    {item} {yet}(fica|ficam|ficara|ficarao|estara|esta|estao) {yet}(pront[oa]s?|entregues?|{done}) (a tempo|dentro d[oe]
        prazo|n[ao] (prazo|data)|a horas|((em|n[ao]s?|ate|ao?|para|dia) )*[ⒹⓁ])( prevista| previsto)?\?
    {item} {yet}(vai|vao|consegue[m]?|pode[m]?|deve[m]?) {yet}(ficar|estar|ser) ({hung}|pront[oa]s?|entregues?|{done})
        (a tempo|dentro d[oe] prazo|n[ao] (prazo|data)|a horas|((em|n[ao]s?|ate|ao?|para|dia) )*[ⒹⓁ])( prevista
        | previsto)?\?
    {yet}(esta|estao|anda|continua|ficou|foi|segue|vai) {yet}({hung}|em curso|a andar|em dia|viv[ao]|de pe|a tempo
        |{late}|a cumprir o prazo|bem|a correr bem) {task}\?
    {task} {yet}(vai|anda|esta|continua|segue|foi) (se )?[a-z]{3,12}(ando|endo|indo)( (bem|mal|alguma coisa|devagar|um
        pouco))?\?
    {task} {yet}(tem|vem|veio) (vindo a|estado a|andado a|a) [a-z]{3,12}r( (bem|mal|alguma coisa|devagar|um pouco))?\?
    como (e que )?{yet}(vai indo|tem ido|tem vindo a correr|se tem portado|vai isso d|param as modas|se apresenta|esta
        indo|anda isso d|vao as coisas com|vai o trabalho|vao os trabalhos|anda o trabalho) {item}
    {item} como (e que )?(isso|isto|ela|ele|a coisa) (esta|vai|anda|corre|tem ido)
    {item} (isso|isto) (esta|vai|anda|corre|ficou) (como|em que (pe|ponto|fase|estado)|a quantas)
    {item} {yet}(saiu|sai) do papel\?
    {task} {yet}(mexe|mexe-se|mexeu-se|desencalhou|desbloqueou|desencravou|desatou|avanca|anda|andou para a frente
        |rendeu|deu frutos)( ou nao)?\?
    quant[oa]s {topic} {yet}(se )?(recolheram|inscreveram|inventariaram|registaram|levantaram|traduziram|visitaram
        |selecionaram|contactaram|publicaram|reuniram|conseguiram|identificaram|trataram|validaram)
    quant[oa]s {topic} {yet}(foram|estao|ficaram) (recolhid|inscrit|inventariad|registad|levantad|traduzid|selecionad
        |contactad|publicad|reunid|identificad|tratad|validad|concluid|assinad|revist|aprovad)[oa]s
"""

_OWNER = r"""
task_owner quem|respons|maos|pessoa|colega
    {item} (ja |ainda nao )?tem ((algum|alguma|um|uma|ja) )*{owner}( (definid|atribuid|indicad|designad|nomead
        |fixad)[oa]
        | marcad[oa])?\?
    {item} {yet}(esta|ficou|foi|anda|continua|fica|vai)( {given})? (a|com|para|de|por|em|nas maos de|a cargo de|sob a
        (alcada|responsabilidade) de|a responsabilidade de) (quem|que (pessoa|colega|associacao|entidade|maos))( agora)?
    (de|com|por|a|para|em|sob) quem (e que )?{yet}(e|esta|fica|ficou|foi|cabe|coube|recai|recaiu|passou|compete)(
        {given})? (a |o ){charge} {item}
    (sobre|em) quem (e que )?(recai|recaiu|cai|assenta) {item}
    (quem|que (pessoa|colega|entidade|associacao)) (e que )?{yet}{at_work} (por |conta |mao )?{item}
    (procuro|procura-se|procuramos|ando a procura de|estou a procura de|preciso de (saber|descobrir|encontrar
        |localizar)|quero saber|gostava de saber) (quem|(a |o )?(pessoa|colega) que|alguem que) ({might}|{cares}
        |{at_work}) {item}
    (quem|que (pessoa|colega)) (e que )?{might} {item}
    (a |com |de |por )?quem (e que )?(eu )?(devo|posso|tenho de|hei de|devemos|podemos|temos de|convem|preciso de|se
        deve|e suposto|queremos|ha que) (?!culp|bat|mat|despe|trair)[^ⓉⓅⒺⓌⒹ?,]{3,40} {task}
    (a |com )?quem (e que )?(eu )?(falo|ligo|telefono|escrevo|mando|envio|pergunto|peco|recorro|respondo|me dirijo
        |convido|chamo|contacto|aviso|ponho em copia|meto em copia) ([oa]s? [a-z]{3,16} )?(para tratar |por
        causa |acerca |a respeito |a proposito )?{task}
    quem (e que )?((esta|trabalha|fica|anda) )?(em|n[ao]|d[ao]s?|do lado d[aeo]|por parte d[aeo]|dos colegas d[aeo])
        {body} (e que )?({cares}|{at_work}|esta com|tem|ficou com|anda com) {task}
    (do lado d[aeo]|por parte d[aeo]|em|n[ao]|d[ao]s?) {body} quem (e que )?({cares}|{at_work}|esta com|tem|ficou com
        |anda com) {task}
    {item} quem (e que )?({at_work}|manda|responde|esta a frente|esta ao leme)( (n|d|por |com )?(isto|isso|ela|ele))?
    (quem|qual) (e|foi|sera|era) (a |o )?(cara|rosto|cabeca|alma|mentor|mentora|motor|dono|dona|gestor|gestora|lider
        |chefe|ponto focal|referencia|interlocutora?|pivot|coordenadora?|executante|encarregad[oa]|tecnic[oa]|titular)
        (por detras |por tras |responsavel )?(d[ao]|para [ao]|n[ao]) {task}
    (o |a )?(ponto focal|gestora?|lider|interlocutora?|executante|referencia) (d[ao]|para [ao]|n[ao]) {task}( quem e)?
    {task} (quem e )?(o |a )?(ponto focal|gestora?|lider|interlocutora?|executante|referencia)
    {yet}(ha|existe|temos|esta) (alguem|um colega|uma pessoa|algum colega) ({given}|a tratar|a trabalhar|a cargo
        |encarregad[oa]|designad[oa]|responsavel|com|em|nomead[oa]|indicad[oa]|por tras|a frente) {task}\?
    {task} {yet}(tem|ha) (dono|dona|responsavel|titular|alguem|lider|coordenador)( (atribuid|designad|nomead|definid
        |indicad)[oa])?\?
    {task} (e|foi|esta) (da (responsabilidade|competencia|alcada)|obra|trabalho) de quem
    (o |a )?nome (d[ao] pessoa|de quem|d[ao] colega) (que )?({cares}|{at_work}|esta com|tem|ficou com) {item}
"""
ABOUT = _STATUS + _OWNER
