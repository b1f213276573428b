"""What is asked in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

from bot.language.intents.pt.asks_about import ABOUT

__all__ = ["ABOUT", "SURE"]

# Nothing but requests.
SURE = r"""
task_owner resp|encarreg|titular|coordenador|dono|contacto|tarefa
    quem {is} ({art}{owner}) {item}
    (qual|quais|que) ({is} )?({art}{owner}) {item}
    (o |a )?((nome|designacao|identificacao|indicacao|identidade) d[aeo]s? )?({art}{owner})
        (?=d[aeo]s? |pel[ao]s? |por |Ⓣ|Ⓟ){item}
    (e )?quem (e que )?{cares} ({of})tarefa {of}{topic}
    de quem e a tarefa {of}{topic}
task_status conclus|finaliza|em que|estado|situacao|ponto|andamento|progresso|avanco|evolucao|prazo|limite|entrega
        |fase|tarefa|execucao
    (em que|qual|que|a) (e |e que )?({art}){status} ({running} )?{item}
    ({art})(?!ponto de (?!situacao)){status} (?=d[aeo]s? |n[ao]s? |sobre |relativ|Ⓣ|Ⓟ){item}
    {item} (em que|qual|que) ({art}){status}( {running})?
    {task} ({status}|{limit})
    ({asks_about} )?{task}
    (qual|quando) (e )?(o |a )?{limit} {item}
    ({art}){limit} (?=d[aeo]s? |para a tarefa|Ⓣ|Ⓟ){item}
    quando (e que )?(termina|acaba|vence|expira|e) (o |a )?{limit} {item}
    (para )?quando (e que )?(e|esta|fica|sera) (prevista |marcada |planeada |agendada )?(a )?(conclusao|entrega
        |finalizacao) {item}
    como (e que )?{running} ({of})tarefa {of}{topic}
my_tasks \beu\b|comigo|estou|algo|minhas|tenho|meu|minha|mim|comigo|devo|sou|me |preciso
    {which} ({art})tarefas minhas (e )?(que )?(ainda )?nao (estao|foram) {done}{when_maybe}
    (({which}|ver|ha) )?({art})(minhas )?tarefas( minhas| {pending}| a meu cargo| que me estao atribuidas|
        atribuidas a mim| comigo){1,2}{when_maybe}
    (({which}|lista d[ae]s?|ver|todas) )?({art})minhas tarefas( {pending})?{when_maybe}
    (que|quais) d[ae]s minhas tarefas (vencem|terminam|acabam|tem prazo|expiram){when_maybe}
    (o )?que (e que )?(eu )?(ainda )?(tenho|me falta|me cabe|devo|preciso)( (para|de|que|por|a))?(
        (fazer|entregar|concluir|terminar|tratar|acabar))?( pendente)?{when_maybe}
    ({which} )?(as )?(tarefas|trabalhos?) (e que )?(eu )?(ainda )?(tenho( eu)?|me cabem|me estao atribuidas|estao
        comigo|me faltam|estao a meu cargo|sao minhas)
        ?( (para|por) fazer|em maos| em maos| por concluir| pendentes?| em curso)?{when_maybe}
    (eu )?(ainda )?tenho (alguma |algumas |mais )tarefas?( {pending}| para fazer)?{when_maybe}
    (eu )?(ainda )?tenho tarefas?( {pending}| para fazer)?{when_maybe}\?
    (eu )?(ainda )?tenho tarefas? {pending}{when_maybe}
    ({which} )?({art})tarefas (que )?(sao|estao) (d[ae] )?(minha responsabilidade|minhas|comigo|a meu
        cargo){when_maybe}
    (que|quais) (as )?tarefas (e que )?(eu )?(ainda )?nao (conclui|terminei|acabei|fiz|entreguei){when_maybe}
    (eu )?(ainda )?tenho (algo|alguma coisa|mais alguma coisa) ((para|por|a) (fazer|entregar|concluir|terminar
        |acabar)|pendente|em aberto){when_maybe}
    pelo que (e que )?(eu )?sou responsavel
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
    (o )?que (e que )?(ha|falta|resta|sobra|esta|ficou|fica) (aqui )?(para|por) (mim|eu)( (fazer|tratar|entregar
        |concluir))?{when_maybe}
    (em )?que (e que )?(eu )?(devo|tenho de|preciso de|estou a) (fazer|entregar|concluir|trabalhar){when_maybe}
    (que|quais) (sao )?({art})meus (trabalhos|prazos|afazeres){when_maybe}
tasks_of_person coisa|algo|tarefas|que|trabalho|afazer|pendente|prazo
    ({which} )?(o )?(andamento|estado|ponto de situacao|progresso) das tarefas {person}{when_maybe}
    (({which}|ver|lista d[ae]s?|todas) )?({art})tarefas( {pending})? ((e )?que )?(ainda )?((tem|estao|sao|estao
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
tasks_of_association Ⓐ
    ({which} )?(o )?(andamento|estado|ponto de situacao|progresso) das tarefas {body}{when_maybe}
    (({which}|ver|lista d[ae]s?|todas) )?({art})tarefas( {pending})? ((e )?que )?(ainda )?((tem|estao|sao|estao
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
overdue_tasks devi|devem|deveri|atras|fora d|vencid|expirad|passaram|prazo|tempo
    (({which}|ha|existem|temos|tem) )?({art})(algumas? )?tarefas? ((e )?(que )?(ja )?(estao|esta) )?{late}
        {of}(?P<code>Ⓟ)
    (({which}|o que|ver|ha|existem|continuam|persistem|restam|temos|tenho|tem|lista d[ae]s?) )?({art})(algumas?
        )?(minhas )?tarefas?( {pending})? ((e )?(que )?(ja )?(estao|esta|ficaram|tem) )?{late}
        ?( {body}| {person}| {when})?
    (({which}|ha|existem) )?({art})tarefas? (e que )?(que )?(ja )?(passaram|ultrapassaram|falharam|excederam)( d)?
        ?o prazo( {body}| {person})?
    (({which}|ha|existem) )?({art})tarefas? ((e )?que )?(nao foram|nao estao|nao ficaram|ficaram por)
        (concluidas|feitas|terminadas|cumpridas|concluir)( (a tempo|dentro do prazo|no prazo))
    ({which}|o que|que|ha algo|ha alguma coisa) (e que )?(ja )?((esta|estao) )?{late}( {body}| {person})?
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
upcoming_exchanges coisa|algo|plano|que |intercambio|evento|atividade|reuni|visita|forum|foruns|formac|agenda|encontro
        |iniciativa|curso|consulta|previst|marcad|agendad|calendario|miss|programad|planead|divulgac|seminario
        |conferencia
    (({which}|ha|ver|temos|havera) )?({art})(nossos |nossas )?(proxim[oa]s {event}|proxim[oa]
        (intercambio|evento|atividade|iniciativa|(?P<kind>visita|forum|formacao|curso)))( {planned})?(
        (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    {which} ({art})?{event} ((e )?que )?(ha|temos|vai haver|havera|vamos ter|estao {planned}|{planned}|se
        realizam|(vao|irao) (decorrer|acontecer|ter lugar|ser realizad[ao]s)|vao realizar-se|se vao realizar
        |decorrem|acontecem
        |existem|organiza|vai receber|vai acolher|vai organizar|vai ter|recebe|acolhe|vao acontecer|vem ai|estao
        por vir|sao)( {body})?( em breve)?{when_maybe}
    {which} ({art})?{event}( {body})( em breve)?{when_maybe}
    {which} ({art})?{event} (e )?(que )?{body} (vai
        )?(organiza|organizar|acolhe|acolher|recebe|receber|tem|ter|promove)( em breve)?{when_maybe}
    {which} ({art})?{event} (organiza|acolhe|recebe|prepara) {body}( em breve)?{when_maybe}
    {which} ({art})?{event}{when_maybe}( {planned})?
    (ainda )?(ha|temos|havera|vai haver|vamos ter|teremos|existem?) (algum |alguma |alguns |algumas |mais ){event}(
        {planned})?( em
        breve)?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    (ha|temos|havera|vai haver|existe|existem) {event}( {planned})?( em
        breve)?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}\?
    (ha|temos|havera|vai haver) {event} {planned}( em breve)?{when_maybe}
    (o )?que (e que )?(temos|ha|esta|vai haver|existe) {planned}( em breve)?{when_maybe}
    (o )?que (e que )?((vai|vao) (acontecer|haver|decorrer|realizar-se|ter lugar)|acontece|decorre) {when}
    (ainda )?(ha|temos|havera|vai haver|vamos ter|teremos) (alguma coisa|algo|mais alguma coisa) (com|em|n[ao])
        {body}{when_maybe}\?
    (o )?que (intercambios|eventos|atividades) (vem|temos) (ai|pela frente)
    (o )?que (e que )?(temos|ha|havera|teremos|vamos ter|vai haver|acontece|se passa)( {planned})? (em|na
        |no) {body} {when}
    {when} (ja )?(tem|temos|ha) (alguma coisa|algo|algum {event}|{event})( {planned})?\?
    (algum|alguma|alguns|algumas) {event}( {planned})?( (com|em|de|da|do|a|na|no) {body})? {when}
    como (e que )?(esta|anda|fica|vai) ({art}){agenda}( d[aeo]s?)?( {events})? {when}
    (ja )?(ha|temos|existem|apareceram|surgiram) (nov[oa]s|mais) {events}( (com|em|de|da|do|a|na
        |no) {body})?{when_maybe}\?
    (ja )?(estao|foram|temos|ha) (ja )?{planned} {events}( (com|em|de|da|do|a|na
        |no) {body})?{when_maybe}\?
    (o )?que (e que )?(temos|ha|havera|teremos|vamos ter|vai haver)( {planned})? com {body}{when_maybe}
    {when} (ja )?(ha|temos|havera|vai haver|vamos ter|esta {planned}) (algum|alguma|alguns
        |algumas) {event}( {planned})?( (com|em|de|da|do|a|na|no) {body})?
    ({which} )?(?!o plano para)({art})({agenda})( d[aeo]s?)?( {events})?( atualizad[oa]| complet[oa]
        | d[aeo] {body})?{when_maybe}
    ({art}){events}( (com|em|de|da|do|a|na|no) {body})? {when}
    ({art}){events} {when} (com|em|de|da|do|a|na|no) {body}
    (o )?que (e que )?(ha|temos|vai haver|havera|vamos ter) (em agenda |na agenda |no plano )?{when}
    (o )?que (e que )?(esta|temos|ha) {planned}( (com|em) {body})?{when_maybe}( (com|em) {body})?
    (o )?que (e que )?(vem|se segue|temos|ha) (ai|por ai(?= .*[ⒹⓁ])|a seguir|pela frente|em agenda|na agenda)( no plano
        | na agenda| no calendario)?{when_maybe}
    o que se segue
    ({art})(intercambios|eventos|atividades|visitas|foruns|formacoes|cursos|reunioes|missoes)
        (com|em|de|da|do|a|na|no) {body}
    ({art}){events} {planned}( {body})?{when_maybe}
next_meeting proxim|seguinte|reuni|a seguir
    (quando|onde|a que horas|em que dia|em que data|para que dia|para quando) ((e|sera|vai ser|temos|fica|calha|cai
        |vai calhar|acontece|tera lugar|tem lugar|decorrera|se realizara|esta prevista|se realiza|decorre|esta
        marcada|esta agendada|e que e|e que temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}
        ?( (com|de|da|do|dos|em) ({body}))?( e (quando|onde|a que horas|em que (dia|sala)))?
    (({which}|quando|ha|ver|saber) )?(e )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}( (com|de|da|do|dos|em)
        {body})?( (e )?(quando|onde|dia e local|dia e hora|data e hora|a que horas|em que dia))?( e)?
    (qual )?(e )?(a )?(data|hora|local|data e hora|data e local|dia)( e (hora|local))? da (nossa )?proxim[ao]
        {meeting}( (com|de|da|do) {body})?
    (a )?(nossa )?proxim[ao] {meeting} (e|esta marcada para|e para|fica para|sera) quando
    (quando|onde|a que horas|em que dia) (e|sera|vai ser|temos) (a |o )?(noss[ao] )?proxim[ao] {meeting} (entre|com
        |d) ?[ao]s (tres )?(associacoes|entidades|regioes|parceiros)
    (a )?(nossa )?proxima {meeting} (ja )?(esta|foi) ({planned})\?
    (quanto (tempo )?falta|(faltam )?quantos dias( faltam)?) para (a |o )?(nossa |nosso )?proxim[ao] {meeting}
    (qual|quando) (e que )?(e|sera) (a |o )?(nossa )?proxim[ao] {meeting} (em que|onde|que) (participa|esta|entra|vai
        |tem|envolve|inclui)( a| o)? {body}
    (que|qual|qual e a|qual e) (a )?{meeting} que (vem a seguir|se segue|temos a seguir|vem ai)
    (quem|que (entidade|associacao)) (e que )?(organiza|acolhe|recebe|preside|prepara)( a)?
        (a |o )?(nossa |nosso )?proxim[ao] {occasion}
    (quando|onde|a que horas|em que dia|em que data) (e|sera|vai ser|se realiza|decorre|e que e)
        (a |o )?(nossa |nosso )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})?
    (a |o )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})? (e )?(quando|onde|em que dia)
    (({which}|quando|onde|a que horas|em que dia) )?((e|sera|temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}
        (com|entre) {person}
        ( (e )?(quando|onde|a que horas))?
    quando (e que )?(e|sera) (a |o ){meeting} seguinte
    (que|qual|qual e a|qual a) {meeting} (e que )?(vem a seguir|se segue|temos a seguir|e a seguir|e a proxima)
    quando (e que )?(nos )?(voltamos a|vamos) (reunir|nos reunir|ter reuniao|encontrar)( de novo| outra vez)?
    quando (e que )?nos (reunimos|encontramos|juntamos|voltamos a (reunir|encontrar|juntar))( (com|em) {body})?
    quando (e que )?(voltamos a|vamos) (reunir|nos reunir|ter reuniao|encontrar|reunir-nos|juntar-nos)( (com
        |em) {body})?
    quando (e que )?(nos )?(reunimos|voltamos a reunir|vamos reunir|reunimo-nos|voltamos a reunir-nos|temos
        {meeting})( outra vez| de novo| novamente)? (sobre |por causa |a proposito |para tratar |para falar ){of}{topic}
    quando (e que )?(temos|voltamos a ter|volta a haver|ha|havera|vai haver) (a |uma )?(nova |proxima )?({meeting})
    (({which}|quando|onde|ha|ver|a que horas|para quando|em que dia|quanto (tempo )?falta para
        |quantos dias faltam para) )?((e
        |sera|esta {planned}|fica|temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting} (sobre |acerca
        |relativ[ao] |a respeito |(?=d[aeo]s? )){of}{topic}( (e|esta {planned}|fica|sera)( para)? (quando|a que horas
        |onde|em que dia))?
    (quando|onde|a que horas|em que dia|em que data|para quando|em que (sala|local|sitio)) (e que )?((e|sera|vai ser
        |fica|decorre|temos
        |esta {planned}|se realiza) )?(a |o )?{meeting} (com|entre) {body}( e (quando|onde|a que horas))?
    (a |o )?{meeting} (com|entre) {body} (e|sera|fica|decorre|esta {planned}) (para )?(quando|onde|a que horas
        |em que dia)
    quando (e que )?{body} (se )?(volta a )?(vai |pode )?(reun(e|ir)|encontr(a|ar)|junt(a|ar))(-se)?( connosco
        | com os outros)?
    {when} (a que horas|onde|quando|em que (sala|local|sitio)) (e que )?(e|sera|vai ser|comeca|temos|ha)( a
        | o)? {meeting}
    (a que horas|onde|em que (sala|local|sitio)) (e que )?(temos|ha|havera|vai haver) (a |nossa )*(proxima
        )?{meeting}( {when})?
    (a |o )?{meeting} (de |da |do |desta |marcada para |n[ao] )?{when} (e|fica|sera|comeca|decorre|acaba|vai ser|e|esta
        {planned}) (para )?(a que horas|onde|quando|em que (sala|local|sitio))
    (a |o |quando e (a |o ))proxim[ao] com {body}( (e|fica|sera) quando)?
    (quando|onde|a que horas|em que (sala|local|sitio|cidade)|quem (participa|vai|preside)) (e que )?(e|sera|vai ser
        |fica|comeca|decorre|acaba|termina|temos|na|a)( a| o)? ?{meeting} (de |da |do |desta |marcada para |prevista
        para |n[ao] )?{when}
    (a |o )?(noss[ao] )?proxim[ao] {meeting}( (com|d[aeo]|em) {body})? (sempre |ainda |mesmo )*(e|sera|fica|mantem-se
        |realiza-se|esta {planned})( mesmo)?( (n[oa]|em|para|a|as|de|dia))* [ⒹⓁ]\?
    ha (alguma )?{meeting} ({planned} )?(em breve|proximamente|{planned})
"""
