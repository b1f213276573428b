"""What is asked in Portuguese about one thing, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Requests where they are about a code or something of the plan.
ABOUT = r"""
task_owner Ⓦ|associac|entidade|pessoa|colega|quem|dono|cargo|contacto|responsa
    (?!.*\b(ficou|anda|fica|esta) com\b){whoever} {cares} {of}(?!part|anos)[a-z]{4,20} {task}
    {whoever} {cares} {item}( em maos| a cargo)??
    (e )?quem (e que )?([ao]s? )?(esta com|tem|leva|ficou com) {task}( em maos| a cargo)?
    (e )?quem (e que )?(esta|ficou|anda|vai ficar) com (?P<topic>[ao]s? [^!?]{2,60} d[aeo]s? [^!?]{2,60})
    (que|qual( e)?)( a| o)? (associacao|entidade|pessoa|colega|equipa|instituicao|servico)( e)?( que)? (tem|esta com
        |ficou
        com|anda com|leva|vai ter|fica com) {item}( em maos| a cargo)?
    {task} quem (e que )?(tem|esta com|ficou com|faz|anda com|pegou n|trata d) ?(isto|isso|ela|ele|disto|disso)?
    {task} (e|esta|ficou|fica) (d[aeo]|com [oa]?|para [oa]?) ?Ⓦ ou (d[aeo]|com [oa]?|para [oa]?)? ?Ⓦ\??
    (ja )?(ha|temos|tem|existe) ((algum|alguma|um|uma) )?{owner} {task}
    (e )?quem (e que )?((vai|ficou de|tem de|deve) )?(assina|valida|aprova|entrega|reve|termina|acaba|conclui|fecha
        |despacha|submete|finaliza)r? {task}
    {art}{owner} {task} (continua|ainda|e|mantem-se|ja|mudou|foi|sera)( [a-zⓌ]{1,12}){0,5}\?
    quem e (o |a )?((pessoa de )?contacto|pessoa) {task}
    (ja )?(ha|temos|existe) (alguem|algum responsavel) (a (tratar|cuidar|trabalhar|coordenar|fazer|pegar)|responsavel
        |encarregue|com) {item}
    (o )?(contacto|nome) d[ao] (pessoa|colega|entidade) que {cares} {item}
    (e )?quem (e que )?(esta a|vai|ficou de|anda a|tem de|deve)
        (?!buscar|levar|trazer|ir|ver|pagar|comprar|dar|ter|estar|ser|falar|ficar|receber|por|abrir)[a-z]{2,14}(ar
        |er|ir|or) {item}
    {item} (esta |e |ficou |fica )?(a cargo de|nas maos de|com|de|atribuida a|atribuido a|(sob|da) (a
        )?(responsabilidade|alcada) de)
        quem
    {item} quem (e que )?(a|o|as|os) (tem|trata|faz|leva|assegura|coordena|acompanha|lidera|gere|prepara|redige|assumiu)
    quem (e que )?(me |nos )?(pode|podera|podia|consegue|sabe) (me )?(informar|esclarecer|ajudar|responder|falar
        |dizer algo|dar informac(ao|oes))([ -](me
        |nos))? {task}
    (ainda |ja )?e ([ao] )?{title}Ⓦ (que|quem) {cares} {task}\?
    {item} (quem e )?{art}(responsavel|responsaveis|titular|coordenadora?|dono|entidade coordenadora)\?
    a quem (e que )?((devo|tenho de|posso|temos de|devemos) )?(envio|enviar|mando|mandar|entrego|entregar|peco|pedir
        |remeto
        |remeter|apresento|apresentar|comunico|comunicar|reporto|reportar)( [oa]s? [a-z]{3,20})? {item}
    {task} (de|a|com) que (associacao|entidade|colega|pessoa|equipa) (e|esta|pertence|ficou|cabe)
    quem (e que )?(elaborou|redigiu|preparou|coordenou|liderou|assegurou|desenhou|compilou|executou|acompanhou
        |concebeu) {item}\?
    quem (e|sera) (a |o )?(pessoa|colega|tecnic[ao]) (certa |certo |indicad[ao] |ideal |adequad[ao] )?(para|a|com quem)
        (se )?(falar|tratar|contactar|perguntar|ouvir)( acerca| sobre| por causa)? {item}
    {task} (ja )?(ficou|fica|vai|foi|passou|passa|sobrou) (para|com|a) quem
    {task} (ja |ainda nao )?tem ((algum|alguma|um|uma) )?({owner}|alguem (responsavel|a tratar))\?
    (a cargo|nas maos|da responsabilidade|(sob|na) (a )?(responsabilidade|alcada|dependencia|tutela)) de quem (e que
        )?(esta|ficou|e|fica) {item}
    (a|com|por) quem (e que )?(esta|cabe|coube|calhou|tocou|sobrou|compete|pertence|foi|ficou|anda)( (atribuid
        |entregue|confiad)[oa]?)? {item}
    (a|com) quem (e que )?(eu )?(falo|falamos|me dirijo|nos dirigimos|contacto|pergunto|trato|se fala)( (acerca
        |a proposito|a respeito|por causa))? {item}
    (qual (e )?)?(o |a )?(contacto|pessoa de contacto) {task}
    (com|a) quem (e que )?(devo|tenho de|posso|se deve|temos de|devemos|podemos) (falar|contactar|perguntar|articular
        |tratar|coordenar|combinar
        |trabalhar|dirigir-me|ter)( acerca| a proposito| por causa| a respeito)? {item}
    de quem (e que )?(e|fica|ficou|depende) {item}
    por quem (e que )?(esta|foi|vai|e) (a ser )?(ser
        )?(feita|feito|tratada|tratado|assegurada|coordenada|executada|preparada|elaborada) {item}
    quem (e que )?esta {code}
    {task} {art}{owner}
    {task} quem( e)?( o responsavel| a responsavel|( e que)? trata( disto| disso| del[ae])?)?
    {item} tem (algum )?responsavel
    {task} (ainda |ja )?(e|esta|ficou|continua|segue|permanece|anda) (d[aeo]|com|com [ao]|para [ao]|a cargo d[aeo]
        |entregue a|entregue ao) Ⓦ\?
task_status como|ja|ha |novidades|quando|quanto|falta|ate|mostra|detalhes|situac|progresso|curso|atrasad|pront
        |conclu|termin|Ⓣ|Ⓟ|novidade
        |noticia|avanco|feit|complet|acabad|\btarefas (d|n|t|ha|sobre)
    ({listing} )?((todas )?[ao]s )?tarefas (e que )?((que )?(ja |ainda )?(tem|ha|existem|sao|restam|compoem|integram
        |fazem parte|estao) )?(do plano )?{of}(projec?to )?(?P<code>Ⓟ)( tem| inclui| abrange)?
    ({listing} )?((todas )?as )?tarefas ((tem|ha|existem|sao) )?{of}projec?to {of}{topic}
    que tarefas (tem|ha|existem) (o |a |n[ao] |sobre [ao]? ?){topic}
    {listing} as tarefas d[ao] {topic}
    (?P<code>Ⓟ) (ja |ainda )?tem (que |quais |quantas |alguma?s? )?tarefas?\?
    (o )?que (e que )?(e|significa|quer dizer|trata|diz) (a |o )?{code}
    (de|sobre) que (e que )?(trata|e) (a |o )?{code}
    como (e que )?{running} {item}
    (quanto( tempo)?|o que) (e que )?(ainda )?falta {person} para (terminar|acabar|concluir|fechar|entregar) {item}
    {item} como (e que )?{running}
    {item} (ja |ainda )?(esta|estao|ficou|ficaram|foi|foram) (ja )?{done}\?
    (ja )?(esta|estao|ficou|foi) (ja )?{done} {item}\?
    {item} (ja |ainda )?(esta|estao|ficou|ficaram|foi|foram) ((ja|bem|mal|muito|quase) )?[a-z]{2,14}(ad|id)[ao]s?\?
    {item} (ja |ainda )?(esta|anda|continua|vai|segue) (em dia|dentro do prazo|no prazo|a tempo|{late}|em curso
        |parad[ao]
        |bloquead[ao]|pront[ao]|bem|{done}) ou ((ainda |ja )?(nao|vamos|estamos|vai|esta|anda|continua|falta
        |continua) ?)*(
        |muito|a tempo|em dia|dentro do prazo|no prazo|parad[ao]|{late}|em curso|a andar|bloquead[ao]|mal|{done}|muito
        |alguma coisa|por fazer)
    quant[oa]s ([a-z]{3,15} ){1,3}(ja )?(temos|ha|foram [a-z]+d[ao]s|estao [a-z]+|faltam|se recolheram|recolhemos
        |conseguimos|recebemos)( [a-z]+d[ao]s)? {task}
    {item} (ja |ainda )?(esta|anda|vai|continua) a (andar|correr|avancar|evoluir|progredir)( bem| como previsto)?\?
    (ja )?alguem (ja )?(comecou|iniciou|acabou|terminou|concluiu|entregou|avancou com) {item}\?
    (ainda )?falta (muito|pouco|quanto tempo) para {item} (estar|ficar) {done}
    (ha|existem?|temos|houve|tem havido) (algum|alguma|alguns|algumas|mais) (problemas?|dificuldades?|bloqueios?
        |impedimentos?
        |obstaculos?|entraves?|constrangimentos?) {task}\?
    (para )?quando (e que )?(se )?(preve|prevemos|esta previsto|e previsto|conta|contamos|pensamos)(-se)? (acabar
        |concluir
        |terminar|entregar|fechar|ter {done}) {item}
    (ainda )?falta (muito|muita coisa|pouco|alguma coisa|algo|mais alguma coisa) {task}\?
    {task} (ja |ainda )?(esta|ficou|foi|continua|permanece|mantem-se|anda) (em curso|{late}|bloquead[ao]|parad[ao]|em
        dia|a andar|no
        prazo)( ou (ja )?(em dia|{late}|no prazo|a tempo|parad[ao]|a andar|{done}))?\?
    {task} (ainda |ja )*(fica|estara|vai (ficar|estar)|esta) {done}( (em|ate|a|n[ao]|para|antes d[eo]|durante))*
        [ⒹⓁ]\?
    {task} (ainda )?nao (esta|foi|ficou|fica) {done}\?
    {task} ((esta|anda|vai) )?((a )?(correr|andar|avancar|evoluir) )?(bem|mal|como previsto|conforme previsto|dentro
        do
        prazo|em dia)\?
    {item} (ja |ainda )?((nao )?(avancou|progrediu|evoluiu|mexeu|andou|tem (avancado|andado|evoluido|progredido))
        |(esta|tem
        estado|anda|continua) a (avancar|progredir|evoluir|mexer))( (alguma coisa|algo|muito|pouco|um bocado|nada|bem
        |desde .{0,8}[ⒹⓁⓈ]))?\?
    {task} (ja |ainda )?(comecou|arrancou|terminou|acabou|fechou|concluiu-se|avancou|andou|progrediu|evoluiu|mexeu
        |mexeu-se)( (alguma
        coisa|algo|muito|pouco|um bocado|nada))?( (desde [ao]?|n[ao]) ?[ⒹⓁⓈ]| Ⓢ)?\?
    {task} (ainda )?(vai|consegue-se|da para|deve|fica|esta) (((acabar|terminar|ficar|estar|concluir
        |ser) )?({done} )?(a
        tempo|no prazo|dentro do prazo)|(acabar|terminar|ficar {done}|estar {done}) quando)\?
    como (e que )?(estao|vao|andam|correm) as coisas (com|n[ao]|em relacao a) {item}
    (ja )?(conseguiram|conseguimos|conseguiu-se|deu para|foi possivel) (terminar|concluir|acabar|fechar) {item}\?
    ((esta|vai|anda) )?tudo bem (com )?{task}\?
    {task} (esta|vai|anda) tudo (bem|em dia|no prazo|a correr bem|encaminhado)\?
    (ainda )?(vamos|estamos|andamos) (bem|mal|em dia|atrasad[oa]s|a tempo|dentro do prazo) (com )?{task}\?
    {item} (ja |ainda )?(esta|estao|ficou|foi|foram) (ja )?entregues?\?
    (ja )?(terminaram|concluiram|acabaram|fecharam|terminamos|concluimos|acabamos|fechamos|se concluiu|se terminou
        |se acabou) {item}\?
    (ja )?(terminaram|concluiram|acabaram|comecaram|fecharam|fizeram) {task}\?
    ((ja |ainda )?(ha|existem|temos|tens|tem|houve|tem havido|trazes) |algum |alguma |algumas |alguns |mais |boas
        )*(resultados|novidades?|noticias|progressos?|avancos?|desenvolvimentos)
        (?=d[aeo]s? |n[ao]s? |sobre |em |acerca |relativ|Ⓣ){item}
    {task} (ha |tem )?(novidades?|noticias|avancos)
    (ja )?(ha|temos|tens|existe|sabe-se|sabes|se sabe) (ja )?(alguma coisa|algo|mais alguma coisa)( nov[oa]| de novo)?
        {task}\?
    (o )?que (e que )?(ainda )?falta (para )?(fazer|concluir|tratar|acabar|entregar|fechar|terminar) {item}
    (a quantas (anda|vai|esta|andamos com|estamos com)|a que (ponto|fase) (chegou|chegamos)|em quanto (esta|vai|anda))
        {item}
    {item} (ja |ainda )?(esta|anda|continua|vai|segue|ficou) (em dia|dentro do prazo|no prazo|a tempo|{late}|em curso
        |parad[ao]|bloquead[ao]|bem|mal|quase( {done})?|adiantad[ao]|encaminhad[ao]|resolvid[ao]|a cumprir o prazo)\?
    (porque|por que( (razao|motivo))?) (e que )?{task} (esta|ficou|continua|nao|ainda|atrasou|parou|demora|anda)(
        [^?]{2,40})?
    (o )?que (e que )?(esta a|anda a|esta|anda) (empatar|atrasar|bloquear|travar|impedir|prender|faltar) {item}
    (o )?que (se passa|aconteceu|ha de novo|falta|falta fazer) {task}
    quanto (e que )?(ja |falta )?((esta |foi )?(feito|concluido|realizado)|se (fez|avancou|executou|realizou)) {task}
    quanto (tempo )?falta (para )?(acabar|terminar|concluir|fechar)? ?{task}
    quando (e que )?(?!(termina|acaba) {happening})(termina|acaba|vence|expira|(fica|estara|vai estar|esta) pront[ao]
        |e para entregar|temos de
        entregar|e a entrega) {item}
    (ate|para) quando (e que )?((e preciso|e necessario|se tem de|tem de se|devo|e|temos|tenho|se deve|devemos
        |esta( (previst|marcad|planead|agendad|combinad)[ao])?|vai|fica|ficou( (previst|combinad|marcad)[ao])?) )?((de
        |que) )?((entregar|concluir|terminar|fazer|acabar|fechar) )?(?!{happening}|(marcad|previst|agendad
        |planead)[ao] ){item}
    (os )?(detalhes|informacoes|historico|resumo) {task}
    {task}
exchange_detail Ⓓ ou|participant|morada|itinerario|duracao|formato|link|quant|quando|onde|horas
        |detalhes|informac|programa|local|data|dia|quem|entidade|ordem|contacto|Ⓔ|dura
        |agenda|hora|pormenor|que
    {where} {takes_place} {exchange}
    {exchange} {takes_place} {where}( mesmo| exatamente| ao certo)?
    {exchange} {where} {takes_place}
    {exchange} (e )?{where}
    (onde|em que (hotel|residencia|quarto|local|sitio|sala|porta|estacao|aeroporto|terminal)) (e que )?(nos
        )?(dormimos|ficamos( alojad[oa]s)?|encontramos|juntamos|almocamos|jantamos
        |reunimos) (durante )?{exchange}
    (?!.* (esta|estao|foi|foram|ficou) [a-z]+$)((qual|quais|que) (e |sao )?)?(o |a |os |as )?{detail}
        (?=d[aeo]s? |sobre |para |relativ|Ⓔ){exchange}
    (quem|que (entidades|associacoes|delegacoes|pessoas)) (e que )?(participa|participam|faz parte|fazem parte
        |integram?|compoem?|vai|vao|vem|(ja |ainda nao )*(confirmou|confirmaram|aceitou|aceitaram|respondeu
        |responderam)(
        ([oa] )?(presenca|participacao|convite))?|esta
        inscrito|estao inscritos|comparece|estara|estarao)( d?[ao]s? (delegacao|comitiva|programa|equipa
        |lista))? {exchange}
    (o |a |os |as )?{detail} {exchange} (ja )?(esta|estao|foi|foram|ficou|ficaram) (ja )?(disponive(l|is)|fechad[ao]s?
        |definid[ao]s?|pront[ao]s?|confirmad[ao]s?|publicad[ao]s?|enviad[ao]s?|marcad[ao]s?|aprovad[ao]s?)\?
    (a |o )?(intercambio )?(?P<code>Ⓔ) (destina-se|dirige-se|e dirigid[ao]|e destinad[ao]|e|esta abert[ao]) (a
        |para) quem
    quant[oa]s (pessoas|participantes|convidados|delegados|membros|elementos|colegas|inscritos) (e que )?(vao|vem|ha
        |temos
        |participam|estao|esperamos|sao esperad[ao]s|se esperam)( inscrit[ao]s| presentes)? {exchange}
    (quem|que (entidade|associacao)) (e que )?(organiza|acolhe|recebe|preside|e o anfitriao|e o
        organizador|coordena) {exchange}
    quem (e )?(o |a )?(contacto|organizador|anfitriao|anfitria|entidade anfitria|entidade de acolhimento|entidade
        organizadora) {exchange}
    {exchange} (ja )?tem ({detail}|ordem de trabalhos)
    {exchange} (quanto tempo )?dura (quanto tempo|quantos dias|quantas horas)
    quanto tempo dura {exchange}
    (preciso|precisava|precisamos|queria|quero|gostava) d[eao]s? {detail} {exchange}
    quantos dias dura {exchange}
    {of}(?P<code>Ⓔ) (e|sera|vai ser|decorre) (presencial|online|a distancia|virtual|remot[ao]
        |por video(conferencia|chamada)?|por zoom|em linha|em presenca)( ou (presencial|online|a distancia|virtual
        |remot[ao]|por videoconferencia))?
    {asks_about} {of}(?P<code>Ⓔ)
    quant[oa]s (noites|dias|horas|sessoes|manhas|tardes) (sao|dura|tem|ha|temos|leva|ocupa) {exchange}
    (?P<code>Ⓔ) ([oa]s? )?{detail}
    (o )?que (e que )?(esta {planned}|vai haver|se faz|ha|se vai fazer) (?=para |n|d){exchange}
    (o )?que (e|se faz|esta previsto) {of}(?P<code>Ⓔ)
    (que|quais) ([oa]s )?[a-z]{4,20} (e que )?(se )?[a-z]{2,14}( [a-z]{2,14})? {of}(?P<code>Ⓔ)
    (ja )?(ha|temos|existe[m]?|chegaram|recebemos) (as )?(confirmac(ao|oes)|respostas|inscric(ao|oes))( de presenca
        | ao convite)? {exchange}\?
    (ja )?(vai haver|ha|temos|existe[m]?|havera|teremos|esta previst[ao]) (algum[a]? |uma? |mais )?[a-z]{4,20}(
        [a-z]{2,12}
        ){0,3}? ?{of}(?P<code>Ⓔ)\?
    {of}(?P<code>Ⓔ) (ainda |sempre |afinal |ja )+(e|sera|vai ser|fica|mantem-se|decorre|se realiza)(
        [a-zⓌⒶ0-9]{1,14}){0,8}(
        ou( [a-zⓌⒶ0-9]{1,14}){1,5}|\?)
    {exchange} (e |ja |afinal )?(quem|que (entidades?|associacoes|pessoas)) (e que )?(((ja |ainda nao )*(confirmou
        |confirmaram|aceitou|aceitaram|respondeu|responderam)( ([oa] )?(presenca|participacao|convite))?)|vai|vao
        |participa[m]?|organiza
        |acolhe
        |fala|preside|vem|recebe|esta[o]? inscrit[oa]s?|sao os (participantes|oradores))
    {exchange} (e |sera |vai ser |decorre )(presencial|online|virtual|remot[ao]|a distancia|hibrid[oa])( ou
        (presencial|online
        |virtual|remot[ao]|a distancia))?\?
    {exchange} (e|sera|comeca|decorre|fica|vai ser) (de |a |da |na )?Ⓓ ou (de |a |da |na )?Ⓓ\?
    {exchange} (qual|quais) (e |sao )?([oa]s? )?{detail}
    {exchange} (ja )?tem ([ao] )?{detail}( definid[oa]s?| marcad[oa]s?)?\?
    (em|de) que (consiste|trata|se trata) {of}(?P<code>Ⓔ)
    (detalhes )?{of}((intercambio|evento) )?(?P<code>Ⓔ)
"""
