"""What is ordered or reported in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = r"""
mark_done tarefa|marc|assinal|conclu|estado|da |dar|dou|deem|muda|poe|regist|coloc|consider|declar|passa
    {want}{mark} {art}{item} (como|por|a|para) {done}
    {want}{mark} (como|por) {done} {item}
    {change} {art}{status} {item} para {done}
    (a )?tarefa d[aeo]s? {topic} (ja )?(esta|ficou|foi) {done}( ((n[ao]|em|a) )?Ⓓ)?
    {status} {item} {done}
change_deadline prazo|limite|entrega|termo|deadline|tempo|conclusao
    {want}{change} {art}{limit} {item} (de Ⓓ )?{to_day} ?(?P<until>[ⒹⓁ])
    {want}(uma )?(prorrogacao|extensao|adiamento) d[oe] {limit} {item} (por |em |de |mais )*Ⓝ
    {want}(uma )?(prorrogacao|extensao|alteracao|adiamento|mudanca) d[oe] {limit} {item} {to_day} ?(?P<until>[ⒹⓁ])
    {art}(novo|nova) {limit} {item} (e|sera|fica|passa a ser) {to_day} ?(?P<until>[ⒹⓁ])
    {art}(novo |nova )?{limit} {item} ((so|passa|fica|muda|sera|passa a ser|vai|adiado|alterado|e agora|agora e
        |(tem de|deve|devia|pode|podia|precisa de) (ser|passar|ficar|mudar))
        ){0,2}{to_day} ?(?P<until>[ⒹⓁ])
    (novo|nova) {limit} {item} (?P<until>[ⒹⓁ])
    (?!.*\b(tarefa ?:|(criar|nova|uma) tarefa|tarefa (nova|para|ao?) )){item} (novo |nova )?{limit} {to_day}
        ?(?P<until>[ⒹⓁ])
    {want}{change} {art}{limit} {item} (por |em |mais )*Ⓝ
    (da|dar|de|preciso de|precisamos de|era preciso|e preciso) mais tempo {item} ((pode|podia|poderia) ser |que
        tal |talvez |seria possivel
        |e possivel |{change}(-[oa])? ({art}(novo |nova )?{limit} )?)?{to_day} ?(?P<until>[ⒹⓁ])
    (da|dar|de|preciso de|precisamos de) (mais )?(Ⓝ|(uma?|dois|duas|tres|quatro|cinco|[0-9]{1,2}) (dias?|semanas?
        |mes|meses))( a mais)? {item}
reassign_owner resp|encarreg|titular
    {want}({change}|{assign}) {art}(novo |nova )?({owner}|coordenacao|responsabilidade|gestao|conducao|lideranca) {item}
        (de Ⓦ )?(para|por|pel[ao]|a|ao|passa a ser) {person}
    {art}(novo |nova )?{owner} {item} (passa a ser|e agora|agora e|sera|fica|muda para|passa para) {person}
    (novo|nova) {owner} {item} {person}
    {item} (tem |com )?(novo|nova) {owner} {person}
    {want}{assign} {person} (como )?(novo |nova )?{owner} {item}
    {want}(encarrega|encarregar|encarregue|incumbe|incumbir|nomeia|nomear|nomeie|designa|designar|designe) {person}
        {item}
    {person} (fica|passa a ser|e agora|ficara|sera) (o novo |a nova |o |a )?({owner}|encarregue) {item}
create_task tarefa
    (preciso de|precisamos de|precisava de|quero|queria|e preciso|e precisa|e necessaria|faz falta) (uma |mais
        uma )?(nova tarefa|tarefa nova
        |tarefa)(?P<body>:? .+)
    mais uma tarefa:(?P<body> .+)
    tarefa:(?P<body> [a-z]{2,14}(ar|er|ir|or) .+)
    {want}{new} ((uma |a |mais uma )?tarefa nova|(uma |a |mais uma )?nova tarefa)(?P<body>:? .+)
    (preciso|precisamos) de uma nova tarefa(?P<body>:? .+)
    (inserir |criar )?(nova tarefa|tarefa nova)(?P<body>(:| [–-]) .+)
    (nova tarefa|tarefa nova) (?P<body>(para|d[aeo]|[a-z]+(ar|er|ir|or)) .+)
    {want}{new} (a |uma |mais uma )?tarefa(?P<body>:? (?![ⓉⓅ] |(pois|porque|que e|visto que|ja que)\b|que$).+)
    (poe|ponha|ponham|por|mete|meta|metam)(-me|-nos)?( ai| la)? (a |uma |mais uma )(nova )?tarefa( nova)?(?P<body>:? .+)
    {want}{new}( {person}) (a |uma |mais uma )?(nova )?tarefa(?P<body>:? .+)
    {want}{entrust} {person} (a |uma |mais uma )?(nova )?tarefa( nova)?:? (de )?(?P<body>.+)
create_meeting call|assemblei|plenari|coloqui|simposi|workshop|congress|debate|mesa|palestra|apresenta|videoch|reuni
        |videoconf|encontro|sess|forum|visita|intercambio|evento|formac|confer|seminario|atividade|chamada|marcac
        |curso
    {want}{call} (a |o |um |uma |mais uma )?(nov[oa] )?(?!{gathering} Ⓔ)(?P<body>{gathering}.*)
    {want}{call} ({body}|{person}) (para )?(uma |um )?(?P<body>{gathering}.*)
    {want}{call} .{1,40} para (uma|a|o|um) (?P<body>{gathering}.*)
    (nova|novo) (?P<body>{gathering} .+)
    (reuniao|sessao|videoconferencia) nova:?(?P<body> .+)
    (marcacao|agendamento|convocatoria) (de|para) (?P<body>{gathering} .+)
    {want}{call} {when} (a |o |um |uma )?(?P<body>{gathering}.*)
subscribe_reminders acompanh|deix|avanc|receber|lembr|avis|alert|notific|record|seguir|segue|subscre
    {want}((podes?|podem|podia[ms]?|poderia[ms]?) )?((ser )?(avisad|lembrad|notificad|alertad|recordad)[oa]s?
        |{remind_me}) {upon_what}(?P<kind>{deeds}) {of_whom}( Ⓡ|{beforehand})?
    lembra-me ((n[ao]|em|para|ao?|o|dia|ate) )*(?P<when>[ⒹⓁ]) de (?P<body>[a-z]{2,14}r(-[a-z]{2,3})? .+)
    {want}({call}|poe|por|ponha|define|definir|deixa) um (lembrete|aviso|alerta)(?P<body> .+)
    {want}({switch_on}(-me|-nos)? (me )?)?{art}(umas? |uns )?{reminders} {upon_what}({deeds} )?{of_whom}(
        Ⓡ|{beforehand})?
    {want}{switch_on}(-me|-nos)?
        (me )?{art}(um |uma |uns |os meus |meus )?{reminders}( d[aeo]s? (minhas )?tarefas)?( {item})??( outra vez|
        de novo| todas as semanas)?( Ⓡ|{beforehand})?
    (quero|queria|gostava de|gostaria de|preciso de) (um |uma |uns |umas |os |as )?{reminders}( d[aeo]s? (minhas
        )?tarefas)?( {item})??( Ⓡ)?
    ({art}){reminders} (ligad|ativ|ativad)[oa]s
    {want}(subscrever|subscreve|subscreva|seguir|segue|siga|acompanhar|acompanha) {code}
    {want}{remind_me}( {when_first}| )?{code}( {when}| Ⓝ| na vespera| no dia)?
    {want}{remind_me} (d[aeo]s? (prazo|inicio|fim) )?{code}
    {want}{remind_me} quando (acabar|terminar|chegar|vencer|comecar|se aproximar|estiver a
        (acabar|terminar|chegar)) ([ao]s? )?((prazo|inicio|fim) )?{code}
    {want}{remind_me} .{0,16} ?antes d[aeo]s? ((prazo|inicio|fim) d[aeo]s? |(comecar|iniciar|terminar|acabar)
        [ao]s? )?{code}
    {want}receber (as )?(atualizacoes|novidades) {item}
    {want}{remind_me} (?=d[aeo]s? |sobre ){item}({beforehand}| {when})?
    {want}((me|nos) record(ar|em|e)|record(a|ar|em|e)[ -](me|nos)) (?=[ao]s? ){item}({beforehand}| {when})?
    Ⓡ,? {remind_me} (?P<body>(d[aeo] |para )?[a-z]+(ar|er|ir) .+)
    {want}{remind_me} (Ⓝ|Ⓝ antes|(uma?|dois|duas|tres|quatro|cinco|[0-9]{1,2}) (dias?|semanas?|horas?|mes|meses)
        antes|antes|na vespera|no dia|quando|em cima|perto|a tempo) (comecar |d[aeo]s? (prazo|inicio|fim) )?{item}
    {want}{remind_me} (Ⓡ) (?P<body>(d[aeo] |para )?[a-z]+(ar|er|ir) .+)
    {want}{remind_me} (quando|se|sempre que) (houver|haja|existirem|surgirem) (nov[ao]s )?(tarefas|intercambios
        |eventos|atividades|prazos)( {late}| {pending}| nov[ao]s)?
    {want}{remind_me} (d[aeo]s? |sobre [ao]s? )?(?P<kind>{deeds}) {body}
    {want}{remind_me} (de |sobre |acerca de )(tudo|tod[ao]s|qualquer|cada) .{2,40} {code}
    nao (quero|posso|queria|podemos|devo) (perder|falhar|esquecer(-me d[aeo])?) {code}( (avisa|lembra)-me)?
    {want}{remind_me} (quando|se|sempre que|assim que|logo que) {task} (avancar|mudar|progredir|acabar|terminar
        |comecar|(estiver|for|ficar) {done}|tiver (novidades|alteracoes|progressos))
    nao (me|nos) (deixes?|deixem) (esquecer|falhar) {item}
    {want}(subscrever|subscreve|subscreva|receber|seguir|segue|siga|acompanhar|envia|envie|enviar|manda|mande
        |ativar|ativa|ative)(-me|-nos)? {art}({reminders} )?(d[aeo]s? )?({art}{deeds} )?{body}
    {want}{switch_on}(-me|-nos)? {art}{reminders} d[aeo]s? (?P<kind>{deeds})
    {want}(ser )?(avisad|lembrad|notificad)[oa] d[aeo]s? (?P<kind>{deeds})( {body})?
    ({art}){reminders} ({when_first})?{code}
    (lembretes|avisos|alertas|notificacoes) (diari[oa]s|semanais|mensais)
    {art}{reminders} (sobre|para|relativ[ao]s? a) {item}
    {want}{remind_me} (quando|se|sempre que|assim que|logo que|mal) .{2,30} {task}
    {want}{remind_me} (quando|se|sempre que|assim que|logo que|mal) {code}( [a-z]{1,14}){1,4}
    {art}{reminders} (d[aeo]s?|para|sobre) {item}( (para|a) (mim|nos))?( por favor)?{beforehand}
    {art}{reminders} d[aeo]s? ({deeds} d[aeo]s? )?{code}
    {want}(voltar|volta|volte) a (ativar|ligar|receber|enviar) {art}{reminders}
    {want}(voltar|volta|volte|comecar|comeca|comece) a (avisar|lembrar|notificar|alertar)[ -](me|nos)( {item})?
    {want}{remind_me} (Ⓡ)( {item}| d[aeo]s? (minhas )?tarefas)?
    {want}{remind_me} (d[aeo]s? )?(minhas |meus )?(tarefas|prazos)( pendentes)?( da semana| Ⓡ)?
    {want}{remind_me} (quando|se|sempre que) (houver|ha|tiver|existirem|haja)
        (novidades|alteracoes|atualizacoes|mudancas|progressos|noticias) {item}
    {want}(ser )?(avisad|lembrad|notificad)[oa]s? (d[aeo]s? (prazo|inicio|fim|termo|arranque) (?=d[ao]
        [ⓉⒺⓅ]))?({of}minhas tarefas|{item})( Ⓡ| {when}| Ⓝ( antes)?|{beforehand})?
    nao (te|se) esquec(as|a) de me (lembrar|avisar) {item}
    {want}{remind_me} ((n[ao]|em|para|a) )?(?P<when>[ⒹⓁ])( {to_day})? ?(?P<body>.+)
    {want}{remind_me} (?P<body>.+?) (?P<when>[ⒹⓁ])
mute_reminders perturb|deixar|parar|nada|cal[ae]|desl|susp|chat|aborre|mensag|lembr|avis|alert|notific|silenc|incomod
        |subscric|recorda
    {want}{switch_off}(-me|-nos)?
        (com |n)?{art}(todos )?(os |as )?(meus |minhas )?{reminders}( ({of}{deeds} )?{body}| {item})??(( durante)? Ⓝ|
        {when})?
    (nao (quero|preciso de|desejo|pretendo)|dispenso|nada de|chega de|basta de|acabem com|sem|pausa n[oa]s|para com
        os|parem com os|tira-me)
        (receber )?(mais )?{art}{reminders}( {body}| {item})??(( durante)? Ⓝ| {when}| antes d[eo] (?P<until>Ⓓ))?
    ({when} )?nao (quero|preciso de) (receber )?(mais )?{reminders}( {item})??
    ({when} )?nao (me|nos) (lembr|avis|notifiqu|alert|record|envi|mand)e[sm]?( mais)?( {reminders}| mensagens)?(
        {item})??( {when}| Ⓝ)?
    (para|pare|parem|deixa|deixe|deixem) de (me )?(lembrar|avisar|notificar|enviar|mandar|alertar)(-me)?(
        {reminders})?( {item})??( {when})?
    silencio( (ate )?{when}|( durante| por)? Ⓝ)
    (cala[- ]te|cale-se|calad[oa])( ja| bot| um bocado| um pouco)?
    (silencia|silenciar|silencie)( tudo| o bot)?( (ate )?{when}|( durante)? Ⓝ)?
    nao (me|nos) (chateies?|aborrecas?|incomodes?|perturbes?|macem?|maces)( mais)?( {when})?
    {want}{switch_off} {art}{reminders}
        d[aeo]s? (?P<kind>{deeds})
    {want}(silenciar|silencia|silencie) (?!{art}{reminders}){item}( {when}|( durante)? Ⓝ|( durante) [a-z0-9]{1,8}
        (dias?|semanas?|mes|meses|horas?))?
    nao me (envies?|mandes?|digas?|mandem|enviem)( mais)? nada( {when}|( durante)? Ⓝ)?
    {want}(deixar|parar) de (receber|levar com) (isto|isso|mensagens|nada|coisas( destas)?)
    {want}(deixar|deixa|deixe|parar|para|pare) (de |com )(me |nos )?((receber|mandar|enviar) )?{art}((mais|tant[oa]s)
        )?({reminders}|mensagens)( {item})??( {when}| Ⓝ)?
    nao (quero|preciso|e preciso|vale a pena) que me (lembrem|avisem|lembres|avises|notifiquem)( mais)?( {item})??( Ⓡ)?
    {want}(anular|cancelar|cancela|cancele|anula|terminar|deixar de receber)( a| as| os)? ((subscricao
        |assinatura|{reminders}|{deeds}) ){1,2}(d[aeo]s? )?({art}{deeds} )?{body}
    {art}{reminders} (desligad|silenciad|desativad|cancelad|suspens)[oa]s( {when}|( durante)? Ⓝ)?
    nao (mandes?|envies?|mandem|enviem) mais {reminders}
    (demasiad|tant)[oa]s {reminders} (desliga|para|chega|silencia|cancela|suspende)
    (nao incomodar|nao incomodes|nao perturbar|nao perturbe)( {when})?
    (anular|cancelar|cancela|anula|terminar)( a)? (subscricao|assinatura)( {reminders}| {item}??)?
"""
# Requests where they are about a code or something of the plan.
ABOUT = r"""
mark_done baixa|risc|entreg|conclu|feit|pront|termin|acab|finaliz|fech|complet|done|check|ok$|encerr|esta
        |cumprid|despach|marc
        |assinal
    (?!.* fica .* [a-z]{1,5} Ⓓ)(a |o )?{task} (ja )?({now_is} )?({fully} )?{done}(( (n[ao]|em|a|d[ao]|desde))? Ⓓ)?(
        (podes?|pode-se|podem)
        (fechar|encerrar|marcar)( como {done})?)?
    (ja )?{now_is} {done} {task}
    (ja )?(terminei|terminamos|conclui|concluimos|acabei|acabamos|fechei|fechamos|finalizei|finalizamos|{finish})
        {task}( Ⓓ)?
    [oa] ({title}Ⓦ|colega) ja (acabou|terminou|concluiu|fechou|finalizou|entregou|despachou) {task}( Ⓓ)?
    (podes|pode|podem|podemos|pode-se)? ?{finish} {task}
    (ja )?(terminei|terminamos|conclui|concluimos|acabei|acabamos|fechei|fechamos|entreguei|entregamos) Ⓓ {task}
    {task} ((ja )?esta|done|feito|checked|check|ja foi|ok)
    ja (esta|ficou) {task}
    (?!.*\b(mas|falta[m]?|so|ainda|nao|quase|exceto|menos|se|quando|parte|fase)\b)(a |o )?{task} (ja )?({now_is}
        )?({fully}
        )?{done} (ja )?(ficou|ficaram|esta|estao|foi|foram|segui(u|ram)|enviei|enviamos|mandei|mandamos|pus|deixei
        |deixamos|entreguei|entregamos|publicamos|publiquei|tudo|saiu|correu|[a-z]{3,14} (feit|entreg|envia|publica
        |assina|paga|aprova)(d?[oa]s?|ues?))
        ?[^?ⓉⒺⓅ]{2,60}
    {task} (ja )?(acabou|terminou)
    (risca|riscar|risque) {task}( da lista)?
    {task} (ja )?(foi|esta|ficou) entregue( Ⓓ)?( e (ja )?[a-z]{3,12}[ai]d[oa]s?)?
    {task} (ok|feito|pront[ao]) (ja )?{now_is} {done}
    (a |o )?{topic} (ja )?{now_is} ({fully} )?(concluid[ao]s?|terminad[ao]s?|finalizad[ao]s?
        |encerrad[ao]s?|cumprid[ao]s?)( Ⓓ)?( e (ja )?(foi|foram|esta|segue|seguiu|enviei|enviamos|mandei)(
        [a-z]{3,14})?( [^?ⓉⒺⓅ]{2,50})?)?
    (a |o )?{topic} (ja )?({now_is} )?({fully} )?{done} e [a-z]{3,12}[ai]d[oa]s?( Ⓓ)?( (em|n[ao]|pel[ao]|por|ao?s?|as
        |para)
        [^,?]{2,30})?
    (a |o )?{topic} (ja )?{now_is} ({fully} )?[a-z]{3,12}(d|ss|st|rt|rit)[oa]s? e {done}( Ⓓ)?
    (?=.*{matter}.* d[aeo]s? )(a |o )?{topic} ja {now_is} (feit[ao]s?|pront[ao]s?|acabad[ao]s?|fechad[ao]s?)
    (?!(consider|d[aeo]|dar|dou|marc|assinal|regist)[a-z]{0,3} )(?=.*{matter}.*{matter})(a |o )?{topic} (concluid[ao]s?
        |terminad[ao]s?|finalizad[ao]s?)( Ⓓ)?( e
        [a-z]{3,12}[ai]d[oa]s?)?
    {want}(da|dar|de|deem|dou|damos) baixa {item}
    {want}{mark} {task} (como )?{done}
change_deadline Ⓓ|Ⓛ|Ⓝ|Ⓢ
        |Ⓛ|Ⓓ
    {want}{change} {task} (de Ⓓ )?{to_day} ?(?P<until>[ⒹⓁ])
    {task} (foi |fica |e )?(adiad[ao]|passa|prolongad[ao]|prorrogad[ao]|muda|antecipad[ao]|fica
        |(tem de|pode|podia|precisa de) (ficar|passar|mudar)|(agora|afinal) (e|fica)|e (agora|afinal))( a
        ser)? {to_day}
        ?(?P<until>[ⒹⓁ])
    {task} ((afinal |agora )?(tem de|tem que|precisa de)|deve|devera|e para|so vai|so fica) (estar|ser|ficar|ir
        |durar|passar|entregar
        |terminar|concluir
        |acabar)( {done})?( mais (cedo|tarde))?
        {to_day} ?(?P<until>[ⒹⓁ])
    {want}{change} {task} (por |em |mais )*(Ⓝ|{span})
    (da|dar|de|dao|deem|preciso de|precisamos de)(-se|-me|-nos)? (mais )?(Ⓝ|uma semana|um dia|um mes|(duas|tres
        |quatro|[0-9]{1,2}) (semanas|dias|meses))( a mais)? {task}
    {task} (ja )?so (fica|ficara|estara|vai estar|vai ficar|deve estar|pode estar) {done} {to_day} ?(?P<until>[ⒹⓁ])
    {task} (sem|fica sem) prazo
    {task} (fica|passa|passara|ficara|esta) (com|a ter) (o |um )?(novo )?{limit} {to_day} ?(?P<until>[ⒹⓁ])
    {task} (novo|nova) (prazo|data)( final| limite)? {to_day} ?(?P<until>[ⒹⓁ])
    {task} (precisa|precisava|necessita|vai precisar|requer) (de )?((mais|um|novo) )?(tempo
        |prazo) ?{to_day} ?(?P<until>[ⒹⓁ])
    {task} (precisa|precisava|necessita|vai precisar|requer) (de )?mais Ⓝ
    {task} (?P<until>Ⓛ)
    {task} (ate|para) (a |ao |o |o dia )?(?P<until>Ⓓ)
    (?!{books}){want}(?!por |poe |ponha ){change} (?!([oa] )?(data|hora|dia) )({of}){topic} (de Ⓓ )?{to_day}
        ?(?P<until>[ⒹⓁ])
    {task} (passa |fica )?so (la )?{to_day} ?(?P<until>[ⒹⓁ])
    {task} (mais|adiad[ao]( por)?) Ⓝ
move_exchange agora|afinal|poe|por |ponha|adi|pass|mud|antecip|remarc|reagend|transfer|mov|alter|desloc|data|para|fica
        |tarde|cedo|hora|coloc|marc
    (?!{books}){want}{change} ({art}(data|hora|dia(?! nacional| mundial
        | internacional)) )?{exchange} (de Ⓓ )?(de [0-9]{1,2} )?{to_day} ?(?P<when>[ⒹⓁ])
    {want}{change} {art}(data|hora) {exchange} {to_day} ?(?P<when>Ⓓ)
    {of}((intercambio|evento) )?(?P<code>Ⓔ) (foi |fica |e |sera
        )?(adiad[ao]|vai|passa|muda|antecipad[ao]|remarcad[ao]|transferid[ao]|fica
        |(agora|afinal) (e|fica)|e (agora|afinal))( a ser)? ?(de (Ⓓ|[0-9]{1,2}) )?{to_day} ?(?P<when>[ⒹⓁ])
    {exchange} ((agora|afinal) (e|fica|sera|passa)( a ser)?|(realiza-se|decorre|sera) (agora
        |afinal)) {to_day} ?(?P<when>[ⒹⓁ])
    {of}((intercambio|evento) )?(?P<code>Ⓔ) para ([oa]s? |o dia )?(?P<when>Ⓓ)
    {exchange} (tem de|deve|devera|precisa de|vai ter de|tera de|tera que|tem que|ha de|teve de) (passar|mudar|ficar|ir
        |avancar|recuar|saltar|transitar|ser (adiad|antecipad|remarcad|transferid)[ao])
        {to_day} ?(?P<when>[ⒹⓁ])
    {exchange} (passa|muda|vai|fica) de (Ⓓ|[0-9]{1,2}) {to_day} ?(?P<when>[ⒹⓁ])
    {exchange} (fica|passa|muda|foi adiad[ao]|foi remarcad[ao])(( a ser)? para| a ser) {to_day} ?(?P<when>[ⒹⓁ])
    (a |o )?(nova data|novo dia|nova hora) {exchange} (e |fica |passa a ser |sera )?(em |para )?(?P<when>[ⒹⓁ])
    adiamento {exchange} {to_day} ?(?P<when>[ⒹⓁ])
    {want}{change} {exchange} (por |em |mais )*(Ⓝ|{span})
    {of}(?P<code>Ⓔ) Ⓝ( mais tarde| mais cedo| depois| antes)?
reassign_owner confi|ced[ae]|encaminh|quem|resp|poe|ponha|nome|design|encarreg|herd|assum|fique|trate|assuma
        |tome|atribu|pass|entreg|transfer
        |deleg|fica|vai|para|troc|d[aoe] |com
    {want}{assign} {item} (d[aeo]s? Ⓦ )?((a|para|ao?|no|na|em|com|nas maos de) )?{person}
    {want}(passa|passar|atribui|atribuir|da|dar|entrega) {task} (a|para) (?P<free>mim|nos)
    {task} (passa|fica|vai) (para|com) (?P<free>mim)
    {want}(passa|passar|atribui|atribuir|da|dar|entrega) (a|para) (?P<free>mim|nos) {item}
    {art}{owner} {task} {person}
    {task} {art}{owner} {person}
    {want}{assign} {person} {item}
    {item} (passa[m]?|fica[m]?|vai|vao|transita[m]?|agora e|e agora|agora sao)( a ser)?( agora)?( para| com
        | d[aeo]| da responsabilidade| sob a responsabilidade| a cargo| nas maos)? {person}
    (a partir de agora|agora|de agora em diante) {item} (e|fica|passa)( para| com| d[aeo])? {person}
    {task} (e )?para {person}
    {person} (assume|fica com|toma conta|passa a tratar|assumira|vai assumir) {item}
    {person} (assume|fica com|toma conta|passa a tratar|passa a ser responsavel|herda|vai tratar|vai ficar com
        |substitui ([ao] )?Ⓦ) {item}
    {item} deixa de ser d[aeo]s? Ⓦ e passa( a ser)? (para|d[aeo])? ?([ao] )?{person}
    quem (fica com|passa a tratar|assume|trata agora|vai tratar|fica (responsavel|encarregue|a tratar)|fica a cargo
        |agora
        (trata|responde|fica com|cuida)|passa a responder|passa a (assegurar|coordenar|liderar)) {item} e {person}
    quem (responde|trata|cuida|se ocupa|coordena|lidera) {task} (passa a ser|agora e|e agora|e|sera|vai ser) {person}
    quem (fica|trata|cuida|se ocupa|toma conta|responde|vai (tratar|cuidar|ficar com|ocupar-se)) ((agora
        |a partir de agora|doravante) {task}|{task} (agora|a partir de agora|doravante)) e {person}
    {want}{person} (fique|trate|assuma|fica|tome conta) (com|de|da|do|a|responsavel)? ?{item}
record_update Ⓣ|Ⓔ|Ⓟ|Ⓒ|meio|metade|regist|anot|apont|nota
    (regist(ar?|em?)|anot(ar?|em?)|apont(ar?|em?)|tom(a|em?|ar) nota)( ai| la| por favor| isto)* (de )?que
        (?!.*[ⓉⓅⒸ])(?=.*{matter}){art}{topic} (ja |ainda |nao |so |se |finalmente )*(foi|foram|esta|estao|ficou|ficaram
        |segui(u|ram)|tem|temos|chegou|chegaram|avancou|avancaram|passou|entrou|saiu|sairam|comecou|arrancou|vai|vao
        |anda|encontra-se|recebemos|enviamos|fizemos) .+
    (poe|por|ponha|mete|meter|passa|passar|passe|atualiza|atualizar|atualize|sobe|subir|coloca|colocar|regista|registar)
        {of}{topic} (a|em|para|nos|com) (os )?(?P<pct>Ⓒ)
    (a |o )?{topic} ((ja )?(esta|vai|anda|ficou) )((executad|concluid|realizad|cumprid|feit)[ao]s? )?((a|em|com
        |nos|ja a|ja vai em|aos|quase a|quase nos) )?(?P<pct>Ⓒ|meio|metade)( (concluid[oa]
        |feit[oa]|de execucao|d[ao]s? (seu |sua )?[a-z]{4,14}))?
    (?=.*{matter}.*{matter})(a |o )?{topic} (a|em|com|nos|ja a|ja em|ja nos) (?P<pct>Ⓒ)
    (a |o )?{topic} (a|em|com|nos|ja a|ja em|ja nos) (os )?(?P<pct>Ⓒ) (e )?((so|ainda|agora) )*(falta|faltam|resta
        |restam|espera
        |esperamos|aguarda|aguardamos) [^?]{2,50}
    ({change}|pus|pusemos|meti|metemos|coloquei|colocamos|deixei|deixamos|passei|passamos|subi|subimos) {of}({noun}
        )?(?P<code>[ⓉⒺⓅ]) (para|em|aos?|n?os) (os )?(?P<pct>Ⓒ)
    (#? ?((registo|nota|informacao|relatorio) (de|do|sobre o) (progresso|andamento|situacao|avanco|trabalho)|update
        |atualizacao|ponto de situacao|progresso|notas?|obs|observacao|observacoes|info|informacao|para
        registo
        |registo|report|sobre|quanto|em relacao|informac(ao|oes) sobre|info sobre)( n?[ao]|
        d[aeo]| para [ao])?|(atualiz|anot|apont|report)(a|ar|em?)|regist(a|ar|em?|o)|not(a|em?)
        |informo
        |acrescent(a|ar|em?))( n[ao]| d[aeo]| a| o| que a| que o| que| tarefa| projeto| para a| para o)*
        ?(?P<code>[ⓉⒺⓅ])(?P<report> .+)
    (a |o )?((?P<code>[ⓉⒺⓅ])) ((ja )?(esta|vai|anda|ficou) )?(a |em |com |nos |ja a |ja vai em )?(?P<pct>Ⓒ|meio
        |metade)(
        (concluid[oa]|feit[oa]|do trabalho|de execucao))?
    (atualiza|atualizar|atualize|muda|mudar|poe|passa) (o )?(progresso|ponto de situacao|estado) d[aeo]
        (?P<code>[ⓉⒺⓅ]) (para|a|em) (?P<pct>Ⓒ)
    (a |o )?{status} d[aeo] ({noun} )?(?P<code>[ⓉⒺⓅ]) ((e|esta|vai|passou|subiu|chegou|aumentou|fica|ficou|ja
        esta) )?((em|a|de
        |para|aos?|nos) (os )?)?(?P<pct>Ⓒ)
    (a |o |na |no |sobre a |quanto a )?(?P<code>[ⓉⒺⓅ])(?P<news> .+)
"""
