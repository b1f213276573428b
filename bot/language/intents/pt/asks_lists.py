"""Which tasks are asked for in Portuguese: one's own, somebody's, an association's, what is late (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
LISTS = r"""
my_tasks devo|preciso|\beu\b|comigo|estou|algo|minhas|tenho|meu|minha|mim|comigo|devo|sou|me |preciso
    {which} ({art})tarefas minhas (e )?(que )?(ainda )?nao (estao|foram) {done}{when_maybe}
    (({which}|ver|ha) )?({art})(minhas )?tarefas( minhas| {pending}| a meu cargo| que me estao atribuidas|
        atribuidas a mim| comigo){1,2}{when_maybe}
    (({which}|(a |uma )?lista d[ae]s?|ver|todas) )?({art})minhas tarefas( {pending})?{when_maybe}
    (que|quais) d[ae]s minhas tarefas (vencem|terminam|acabam|tem prazo|expiram){when_maybe}
    (o )?que (e que )?(eu )?(ainda )?(tenho|me falta|me cabe|devo|preciso)( (para|de|que|por|a))?(
        (fazer|entregar|concluir|terminar|tratar|acabar))?( pendente)?{when_maybe}
    ({which} )?(as )?(tarefas|trabalhos?) (e que )?(eu )?(ainda )?(tenho( eu)?|me cabem|me estao atribuidas|estao
        comigo|me faltam|estao a meu cargo|sao minhas)
        ?( (para|por) fazer|em maos| em maos| por concluir| pendentes?| em curso)?{when_maybe}
    (eu )?(ainda )?tenho (alguma |algumas |mais )tarefas?( {pending}| para fazer| (atribuid|confiad|entregue)[oa]?s?(
        a mim)?| a meu cargo| em meu nome)?{when_maybe}
    (eu )?(ainda )?tenho tarefas?( {pending}| para fazer)?{when_maybe}\?
    (eu )?(ainda )?tenho tarefas? {pending}{when_maybe}
    ({which} )?({art})tarefas (que )?(sao|estao) (d[ae] )?(minha responsabilidade|minhas|comigo|a meu
        cargo){when_maybe}
    (que|quais) (as )?tarefas (e que )?(eu )?(ainda )?nao (conclui|terminei|acabei|fiz|entreguei){when_maybe}
    (eu )?(ainda )?tenho (algo|alguma coisa|mais alguma coisa) ((para|por|a) (fazer|entregar|concluir|terminar
        |acabar)|pendente|em aberto){when_maybe}
    pelo que (e que )?(eu )?sou responsavel
    (o )?que (e que )?(esta|ha|tenho|continua) a minha espera( n[oa] (plano|lista))?
    (eu )?(sou|estou|fiquei|fico) (como )?(responsavel|encarregad[oa]) (por|de) (alguma (coisa|tarefa|das tarefas)
        |algumas? tarefas|algo)( n[ao] (plano|lista))?\?
    (ainda )?falta-me (entregar|concluir|fazer|terminar|acabar|tratar de) (mais )?(alguma coisa|algo|o que|muita
        coisa){when_maybe}\?
    em que tarefas (e que )?(eu )?(estou|participo|trabalho|estou envolvid[oa])
    de que (tarefas )?(e que )?(eu )?(sou responsavel|estou encarregad[oa]|estou a tratar){when_maybe}
    (as )?tarefas (de|por|pelas) (que|quais) (e que )?(eu )?(sou|estou|fiquei) (responsavel|encarregue|encarregad[oa])
    (o )?que (e que )?(esta|ficou|tenho) (comigo|a meu cargo|em maos|nas minhas maos|por fazer){when_maybe}
    (por|de) (que|quais) tarefas (e que )?(eu )?(sou responsavel|estou encarregue|respondo){when_maybe}
    (sou|estou|fiquei) (responsavel|encarregu?e) (por|pel[ao]|de) (o )?(que|que tarefas|quais tarefas){when_maybe}
    (o )?que (e que )?tenho eu {when}
    (eu )?(ainda )?tenho (alguma coisa|algo|mais alguma coisa|coisas) {pending}{when_maybe}
    (({which}|lista d[aeo]s?|ver|todos) )?(o |os |as )?(meus?|minhas) (trabalhos?|planos? de trabalho|afazeres
        |(assuntos )?pendentes
        |prazos)(
        {pending})?{when_maybe}
    ({which} )?(o )?(que (esta|ha|tenho) )?a meu cargo{when_maybe}
    (o )?que (e que )?e (so )?meu\??
    (eu )?(ainda )?tenho (algo|alguma coisa|mais alguma coisa|coisas) {when}\?
    (o )?que (e que )?(ha|falta|resta|sobra|sobrou|calhou|veio|caiu|esta|ficou|fica) (aqui )?(para|por|a) (mim|eu)(
        (fazer|tratar|entregar
        |concluir))?{when_maybe}
    (em )?que (e que )?(eu )?(devo|tenho de|preciso de|estou a) (fazer|entregar|concluir|trabalhar){when_maybe}
    (que|quais) (sao )?({art})meus (trabalhos|prazos|afazeres){when_maybe}
    (que|quais|quantas) (as |sao as )?(tarefas|coisas|trabalhos|entregas) (e que )?(eu )?(ainda )?(tenho|preciso|devo
        |hei
        |me (falta[m]?|resta[m]?))( (de|que|para|por|a))?( (fazer|entregar|concluir|terminar|acabar|fechar|tratar
        |despachar|cumprir|apresentar|em (lista|carteira|mao|maos|aberto)|na lista|pendentes?))?{when_maybe}
    (({which}|(a |uma )?lista d[ae]s?|ver|todas) )?([ao]s )?(minhas|meus) (coisas|entregas|tarefas|obrigacoes|afazeres
        |trabalhos|responsabilidades)( {pending})?{when_maybe}
    (o )?que (e que )?(eu )?(ainda )?tenho (em|na|n[ao]) (lista|carteira|cima da mesa|mesa|calha|fila){when_maybe}
    (tudo )?o que (e que )?(esta|tenho) (comigo|a meu cargo|em maos|nas minhas maos|por minha conta|em meu nome
        |pendente|em aberto){when_maybe}
    (que|quais|quantas) (as )?tarefas (e que )?me (foram|estao|sao|ficaram|tem sido) (dadas|entregues|atribuidas
        |confiadas
        |distribuidas|passadas|delegadas){when_maybe}
    (o )?que (e que )?me (compete|cabe|calhou|coube|toca|foi dado|foi atribuido)( fazer)?( (n|d)[eo](ste|sse)? (nosso
        )?(plano
        |projeto|programa)){when_maybe}
tasks_of_person coisa|algo|\btem\b|deve|entregas|responsab|obrigac|de que|por que|tarefas|que|trabalho|afazer
        |pendente|prazo
    ({which} )?(o )?(andamento|estado|ponto de situacao|progresso) das tarefas {person}{when_maybe}
    (({which}|ver|(a |uma )?lista d[ae]s?|todas) )?({art})tarefas( {pending})? ((e )?que )?(ainda )?((tem|estao|sao
        |estao
        atribuidas|atribuidas|cabem|competem|dizem respeito|pertencem|a cargo|estao a cargo
        |sao da responsabilidade|da responsabilidade) )?{person}( tem)?( {pending}| para fazer)?{when_maybe}
    (o )?que (trabalhos? )?(e que )?(tem|esta|falta|ha|cabe)( {pending})? (fazer )?{person}( (para|a|por)
        (fazer|entregar|concluir)| {pending})?{when_maybe}
    (o )?que (e que )?{person} (tem|esta|anda)( (para|a|de|que) (fazer|entregar|tratar)| {pending})?{when_maybe}
    (o )?que trabalho tem( {pending})? {person}{when_maybe}
    (o )?que (e que )?(esta|ficou) (a cargo|nas maos|com|para|sob a responsabilidade) {person}{when_maybe}
    {person} (esta|anda) a (trabalhar em|tratar de|fazer) (o )?que{when_maybe}
    (de|por) (que|quais) tarefas (e que )?(e|esta|ficou)? ?(responsavel|encarregue|trata|responde)
        {person}{when_maybe}
    {person}:? ((que|quais|quantas) )?({art})tarefas( tem)?( {pending})?{when_maybe}
    ({which} )?({art})tarefas (que estao )?(sob|da) (a )?(responsabilidade|alcada) {person}{when_maybe}
    (e )?{person} ((o )?que (tarefas )?(e que )?tem|tem que tarefas)( (para fazer|em maos|a cargo|pendente|em
        curso))?{when_maybe}
    {person} (e|esta|ficou) (responsavel|encarregue) (por|de) (que|quais) tarefas{when_maybe}
    {person} tem (que|quais|quantas) tarefas{when_maybe}
    {person} (ja |ainda )?tem tarefas( {pending}| atribuidas| a cargo| distribuidas)?{when_maybe}\?
    {person} (ainda )?(tem|esta com) (algo|alguma coisa|mais alguma coisa|muita coisa|coisas)( ({pending}|a cargo
        |(para|por) (fazer|entregar|concluir|terminar|acabar))){when_maybe}\?
    (o )?que (e que )?{person} (ainda )?nao (concluiu|terminou|acabou|entregou|fechou|fez){when_maybe}
    ({art})((carga de |volume de )?trabalhos?|afazeres|pendentes|prazos)( {pending})? {person}{when_maybe}
    (que|quais) (os |sao os )?prazos (e que )?(tem|sao|cabem) {person}{when_maybe}
    (de|por) que tarefas (e que )?(trata|responde|se ocupa|cuida) {person}{when_maybe}
    em que (e que )?((esta|anda)( a trabalhar| metid[oa]| ocupad[oa])?|trabalha) {person}
    em que (e que )?(esta|anda) {person} a trabalhar
    pelo que (e que )?(e|esta|fica) (responsavel|encarregue) {person}
    em que (e que )?{person} (esta|anda) a trabalhar
    (em|a) que tarefas (esta|anda|participa|trabalha|colabora|se encontra)( (a trabalhar|afet[oa]|envolvid[oa]
        |metid[oa]))? {person}(
        (envolvid[oa]|metid[oa]|a trabalhar))?
    em que tarefas {person} (esta|anda|participa|trabalha|colabora)( (a trabalhar|envolvid[oa]|metid[oa]))?
    (e )?(({which}|ver|todas|(a |uma )?lista d[aeo]s?) )?([ao]s )?(tarefas|trabalhos|pendentes|prazos|entregas
        |responsabilidades|obrigacoes|afazeres|incumbencias|coisas)( {pending})? ((e )?que )?(ainda )?({belong}
        )?{person}(
        (ja |ainda )?tem)?( {in_hand}| {pending})?{when_maybe}
    ((o )?que|tudo o que|(que|quais|quantas)( as)? tarefas( que)?|as tarefas que) (mais )?(e que )?{person} (ainda |ja
        )*((nos|lhes?) )?(tem
        |deve|anda|esta|ficou|precisa|tera|vai ter)( {in_hand}| (fazer|entregar|concluir|apresentar))?{when_maybe}
    ((o )?que|tudo o que|(que|quais|quantas)( as)? tarefas|as tarefas que) (mais )?(e que )?(ainda )?(tem|falta[m]?
        |cabe[m]?
        |compete[m]?|resta[m]?|estao com|esta com|estao|esta|ficou|ficaram)( {in_hand})?( (fazer|entregar
        |concluir))? {person}( {in_hand})?{when_maybe}
    {person} (ainda )?tem (o )?que( {in_hand})?{when_maybe}
    (de|por) (que|quais)( tarefas)? (e que )?(trata|responde|se ocupa|cuida|e responsavel|esta encarregu?e|esta a
        tratar) {person}{when_maybe}
    {person} (ja |ainda )?tem {lots}( {in_hand}| {pending})?{when_maybe}\?
tasks_of_association cada
    (que|quais|quantas)( sao)?( as)? tarefas (e que )?(tem|d[ae]|cabem a|estao a cargo de) cada (associacao
        |entidade|uma)
tasks_of_association Ⓐ
    ({which} )?(o )?(andamento|estado|ponto de situacao|progresso) das tarefas {body}{when_maybe}
    (({which}|ver|(a |uma )?lista d[ae]s?|todas) )?({art})tarefas( {pending})? ((e )?que )?(ainda )?((tem|estao|sao
        |estao
        atribuidas|atribuidas|cabem|competem|dizem respeito|pertencem|a cargo|estao a cargo
        |coordena|lidera|coordenadas por|apoiadas por|sao da responsabilidade|da responsabilidade|assume|assumiu
        |apoia)
        )?{body}( tem|
        coordena| lidera| assume)?( {pending}| para fazer)?{when_maybe}
    (o )?que (e que )?(tem|esta|falta|ha(?! em )|cabe)( {pending})? (fazer )?{body}( (para|a|por)
        (fazer|entregar|concluir)| {pending})?{when_maybe}
    (o )?que (e que )?{body} (tem|esta|anda)( (para|a|de|que) (fazer|entregar|tratar)| {pending})?{when_maybe}
    (o )?que (e que )?(esta|ficou) (a cargo|nas maos|com|sob a responsabilidade) {body}{when_maybe}
    (de|por) (que|quais) tarefas (e que )?(e|esta|ficou)? ?(responsavel|encarregue|trata|responde)
        {body}{when_maybe}
    ({which} )?({art})tarefas (em|de|das) (que|quais) {body} (e (a )?(entidade )?(coordenadora|responsavel|apoio|de
        apoio)|apoia|participa|coordena|colabora){when_maybe}
    {body} (e|esta|ficou) (responsavel|encarregue) (por|de) (que|quais) tarefas{when_maybe}
    {body}:? ((que|quais|quantas) )?({art})tarefas( tem)?( {pending})?{when_maybe}
    {which} ({art})tarefas (e que )?{body} (ainda )?nao (concluiu|terminou|acabou|entregou|fechou|fez
        |cumpriu){when_maybe}
    {body} (esta|anda) a (trabalhar em|tratar de|fazer) (o )?que{when_maybe}
    ({which} )?({art})tarefas (que estao )?(sob|da) (a )?(responsabilidade|alcada) {body}{when_maybe}
    (o )?que (e que )?(compete|cabe|pertence) {body}{when_maybe}
    (o )?que (e que )?tem {body} (a (seu )?cargo|em maos|sob (a )?sua responsabilidade){when_maybe}
    em que (e que )?((esta|anda) {body} a trabalhar|{body} (esta|anda) a trabalhar|trabalha {body}){when_maybe}
    {body} tem (que|quais|quantas) tarefas{when_maybe}
    (em|a) que tarefas (esta|anda|participa|trabalha|colabora|se encontra)( (a trabalhar|afet[oa]|envolvid[oa]
        |afet[oa]))? {body}(
        (envolvid[oa]|a trabalhar))?
    em que tarefas {body} (esta|participa|trabalha|colabora)( (a trabalhar|envolvid[oa]))?
    {body} (ainda )?(tem|esta com) (algo|alguma coisa|mais alguma coisa|muita coisa|coisas)( ({pending}|a cargo
        |(para|por) (fazer|entregar|concluir|terminar|acabar))){when_maybe}\?
    (o )?que (e que )?{body} (ainda )?nao (concluiu|terminou|acabou|entregou|fechou|fez){when_maybe}
    pelo que (e que )?(e|esta|fica) (responsavel|encarregue) {body}
    ({art})((carga de |volume de )?trabalhos?|pendentes|afazeres|prazos)( {pending})? {body}{when_maybe}
    {body}:? (pendentes|afazeres|prazos)
    tarefas {body} (que )?(ainda )?(faltam?|por|estao por)( (concluir|fazer|entregar|terminar|acabar))?{when_maybe}
    (que|quais) (os |sao os )?prazos (e que )?(tem|sao|cabem) {body}{when_maybe}
    ({which} )?({art})tarefas (cuj[ao] (coordenacao|lideranca|responsabilidade|responsavel|execucao)|que) (cabe
        |pertence
        |compete|e|esta a cargo|fica a cargo) {body}{when_maybe}
    (o )?que (e que )?(e|sao|pertence|diz respeito) {body}{when_maybe}
    ({which} )?({art})tarefas (em|a|as) que {body} (da|presta|dao) (apoio|colaboracao|suporte){when_maybe}
    {which} ({art})tarefas (e que )?(tem|assume|coordena) {body} como (entidade )?(coordenadora|responsavel|de
        apoio){when_maybe}
    (e )?(({which}|ver|todas|(a |uma )?lista d[aeo]s?) )?([ao]s )?(tarefas|trabalhos|pendentes|prazos|entregas
        |responsabilidades|obrigacoes|afazeres|incumbencias|coisas)( {pending})? ((e )?que )?(ainda )?({belong}
        )?{body}(
        (ja |ainda )?tem)?( {in_hand}| {pending})?{when_maybe}
    ((o )?que|tudo o que|(que|quais|quantas)( as)? tarefas( que)?|as tarefas que) (mais )?(e que )?{body} (ainda |ja
        )*((nos|lhes?) )?(tem
        |deve|anda|esta|ficou|precisa|tera|vai ter)( {in_hand}| (fazer|entregar|concluir|apresentar))?{when_maybe}
    ((o )?que|tudo o que|(que|quais|quantas)( as)? tarefas|as tarefas que) (mais )?(e que )?(ainda )?(tem|falta[m]?
        |cabe[m]?
        |compete[m]?|resta[m]?|estao com|esta com|estao|esta|ficou|ficaram)( {in_hand})?( (fazer|entregar
        |concluir))? {body}( {in_hand})?{when_maybe}
    {body} (ainda )?tem (o )?que( {in_hand})?{when_maybe}
    (de|por) (que|quais)( tarefas)? (e que )?(trata|responde|se ocupa|cuida|e responsavel|esta encarregu?e|esta a
        tratar) {body}{when_maybe}
    {body} (ja |ainda )?tem {lots}( {in_hand}| {pending})?{when_maybe}\?
overdue_tasks devi|devem|deveri|atras|fora d|vencid|expirad|passaram|prazo|tempo
    (({which}|ha|existem|temos|tem) )?({art})(algumas? )?tarefas? ((e )?(que )?(ja )?(estao|esta) )?{late}
        {of}(?P<code>Ⓟ)
    (({which}|o que|ver|ha|existem|continuam|persistem|restam|temos|tenho|tem|(a |uma )?lista d[ae]s?)
        )?({art})(algumas?
        )?(minhas )?tarefas?( {pending})? ((e )?(que )?(ja )?(estao|esta|ficaram|tem) )?{late}
        ?( {body}| {person}| {when})?
    (({which}|ha|existem) )?({art})tarefas? (e que )?(que )?(ja )?(passaram|ultrapassaram|falharam|excederam)( d)?
        ?o prazo( {body}| {person})?
    (({which}|ha|existem) )?({art})tarefas? ((e )?que )?(nao foram|nao estao|nao ficaram|ficaram por)
        (concluidas|feitas|terminadas|cumpridas|concluir)( (a tempo|dentro do prazo|no prazo))
    ({which}|o que|que|que coisas|ha algo|ha alguma coisa) (e que )?(ainda |ja )?((esta|estao|anda|andam|continua
        |continuam
        |temos|ha|ficou|ficaram|existe|se encontra|encontra-se|segue|vai) )?{late}( {whose}| {when})?
    (ainda |ja )?(ha|existem?|temos|tenho|tem|continua(mos)? a (haver|ter)|continuamos com|andamos com|estamos com)(
        (ai|ca))? {lots} {late}( {whose}| {when})?\?
    ((o )?que|que tarefas|quais|quais as tarefas que|que coisas) (e que )?({person}|{body}) (ja |ainda )?(tem|anda com
        |deixou) {late}
    ({person}|{body}) (ja |ainda )?(tem|anda com|esta com) {lots} {late}\?
    (que|quais)( os| sao os)? prazos (e que )?(ja )?(falhamos|ultrapassamos|passamos|excedemos|nao cumprimos|passaram
        |venceram|expiraram|falharam|terminaram|acabaram|caducaram
        |(foram|estao|ficaram) (ultrapassados|falhados|excedidos|vencidos
        |expirados))( {whose}| {when})?
    (o )?que (e que )?(nos )?(ja )?(devia|deviamos|deviam|tinhamos de|deveriamos) (ja )?ter (ja )?(entregue|feito
        |concluido
        |acabado|fechado|terminado)( {whose}| {when})?
    ({which}|o que|que coisas) (e que )?(ainda |ja )?((esta|estao|anda|continua|temos|ha) )?{late} {of}(projeto
        )?(?P<code>Ⓟ)
    (ja )?(ultrapassamos|falhamos|passamos|excedemos|deixamos passar|nao cumprimos) (algum|o) prazo( (de|em|n)
        ?(alguma|uma) tarefa)?\?
    (estamos|andamos|vamos|esta tudo|estao todos) (todos )?(em dia|dentro d[eo]s? prazos?|a cumprir (os )?prazos)(
        (com|em) (tudo|as tarefas|os prazos|o plano))?\?
    (ha |existem |quais os |que |lista de |ver )?atrasos( existem| ha)?( nas tarefas| no plano)?( {body}| {person})?
    (ha|existe|temos|houve) (algum |mais algum |um |algum tipo de )?atraso( n[ao]s? (tarefas|plano|trabalhos|execucao
        |entregas|projetos))?( {body}| {person})?\?
    ((ha|existe|temos|houve|tem havido) )?(algum |mais algum |um )?atrasos? n[ao]s? {topic}\?
    ((ha|existe|temos|houve|quais os|quais sao os|ver) )?(algum |mais algum |um |os )?atrasos? {of}(projeto
        )?(?P<code>Ⓟ)
    ({person}|{body}) tem (algumas? )?(tarefas?|algo|alguma coisa|coisas) {late}
    (({which}|ha|existem) )?({art})tarefas? cujo prazo (ja )?(passou|terminou|expirou|venceu|acabou|((foi|esta|se
        encontra|se encontre|esteja|tenha( sido)?|haja|se mostr[ea]) )?(ja )?(ultrapassado|vencido|expirado|terminado
        |esgotado|excedido))( {body}
        | {person})?
    ({which}|o que|que) (tarefas )?(e que )?(ja )?(devia|deviam|deveria|deveriam) (ja )?(estar|ter sido|ter
        ficado) {done}( {body}| {person})?( (e|mas) (ainda )?nao (esta|estao|foi|foram))?
    tarefas por cumprir( fora d[eo] prazo)?
    ({which}|ha|existem|temos|ver) {art}tarefas {touching}{topic} ((e )?que )?((ja |ainda )?(estao|continuam|andam
        |ficaram|tem|vao) ){late}
    (ha|existem|temos) {art}tarefas {late} {touching}{topic}\?
    (({which}|ver|lista d[ae]s|(uma|a) lista d[ae]s) )?([ao]s )?tarefas ({late} {touching}({topic}|(projeto
        )?(?P<code>Ⓟ))|{touching}({topic}|(projeto )?(?P<code>Ⓟ)) {late})
    d[ae]s tarefas {touching}{topic} ({which}|(ha )?algumas?( que)?) (ja |ainda )*((estao|continuam|andam|ficaram
        |tem|vao|esta) )?{late}
    {touching}{topic} (({which}|ha|existem?|temos|tem) {art}(tarefas |alguma coisa |algo |mais alguma coisa )?|o que )(e
        )?(que )?(ja |ainda )*((estao|esta|continua[m]?|anda[m]?|ficou|ficaram|vao|temos|ha|existe[m]?) )?{late}
    {touching}{topic} (ha|existem?|temos|houve) (algum |mais algum |alguns )?atrasos?\?
    (e )?quem (e que )?((esta|anda|tem|tem estado) (a )?)?(falha|falhar|falhado|falhou|ultrapassou|excedeu|passou|esta
        fora d[eo]s?|ultrapassado) (algum |os |o )?prazos?
    (e )?quem (e que )?(ainda )?nao (entregou|acabou|concluiu|terminou|fez|cumpriu) (([oa]s? )?(que (devia|tinha de
        |lhe cabia)
        |tarefas?)( (a tempo|no prazo|dentro do prazo))?|(os )?prazos|a tempo|no prazo|dentro do prazo)
    {art}prazos (ja )?(ultrapassad|vencid|expirad|passad|falhad|estourad)os( {body}| {person})?
    ({art})(atrasad[ao]s?|vencidas|em atraso|fora d[eo] prazo|atrasos)( {body}| {person})?
    (eu )?(ainda )?(tenho|temos|ha|existe) (alguma coisa|algo|mais alguma coisa|coisas) {late}( {body})?
    (estamos|estou|andamos|vamos|ha|temos) (com )?{late}( (em|com) (alguma coisa|algo))?\?
    (estamos|estou|andamos|vamos) {late} (em|com) (o )?(que|quais|que tarefas)
    (em|com) (o )?que (e que )?(estamos|estou|andamos) {late}
    (o )?que (e que )?ja (passou|ultrapassou|excedeu) (d?[eo] )?(o )?prazo( {body}| {person})?
    (estamos|estou|andamos|vamos) {late} (em|com|n)?(alguma|algumas|uma das) tarefas?\?
    (quem|alguem|ha quem) (e que )?(ja |ainda )?(tem|tenha|esta com) ({art})tarefas? {late}
    (o )?que (e que )?(ja )?(ficou|esta|ha|falta) (ainda )?por (entregar|concluir|fazer|cumprir|acabar
        |terminar) (dentro
        do prazo|no prazo|a tempo|fora do prazo)( {body}| {person})?
"""
