"""How help is asked for in Portuguese: what the bot does, and how something is done with it (see grammar.py)."""

from __future__ import annotations

MACROS = {
    "tool": "(isto|isso|o bot|este bot|do bot|com o bot|a ponte|esta ferramenta|o sistema|este sistema|a aplicacao"
    "|esta aplicacao|o assistente|este assistente|deste assistente|deste bot|desta ferramenta|deste sistema"
    "|do sistema|do assistente|ao bot|a este bot|ao sistema|ao assistente|com isto"
    "|com este bot|contigo|nest[ae] (canal|conversa|chat|grupo|servico)|por aqui|por este (canal|meio)"
    "|consigo|aqui|ca)",
    "usage": "(usar|utilizar|mexer|trabalhar|comecar|falar|lidar|funcionar|interagir|comunicar)",
    # What can be done, in the infinitive, by oneself and by anybody.
    "doing": "((regist|alter|mud|adi|cri|marc|cancel|desativ|ativ|atualiz|pass|agend|consult|silenci|fech|desmarc|lig"
    "|deslig|d|procur|pesquis|encontr|list|remarc|reagend|prolong|prorrog|adicion|acrescent|apag|mostr|configur|convoc"
    "|paus|par|suspend|complet|encerr|termin|elimin|anul|edit|modific|verific|program|nome|deleg|troc"
    "|report|anot|apont|antecip|arquiv|lanc|us|abr|reabr|insir|inser|defin|corrig"
    "|corrij|receb|pec|remov|inscrev)(ar|er|ir|o|a|e|am|em)|(pass|comec|volt)(o|ar|a) a receber|subscrev(er|o|e|em)"
    "|inscrev(er|o|e)(-me|-se)?|v(er|ejo|e|eem)|saber|sei|sabe|(d(ou|ar|a)|marc(o|ar|a)|assinal(o|ar|a)) (como|por) "
    "(concluid|feit|terminad|fechad|acabad|pront|encerrad)[ao]|d(ou|ar|a) baixa|conclu(o|ir|i|em)"
    "|(re)?atribu(o|ir|i|em)|transf(iro|erir|ere|erem)|(pe(co|dir|de)( para)? )?(ser|sou|ficar|fico) (avisad|lembrad"
    "|notificad|alertad)[oa]|pe(co|dir|de|dem)( para (ver|consultar|receber|saber))?|receb(o|er|e)|faz(er|em)?|faco"
    "|acab(ar|o|a) com|deix(o|ar|a) de (receber|ter)|inclu(o|ir|i|em)|substitu(o|ir|i|em)|dou)",
    "how": "(como|(de|por) que (modo|forma|maneira|meio))",
    "unsure": "((eu )?(ainda )?nao (sei|percebo|percebi|entendo|descubro|descobri|consigo perceber|me lembro( de)?"
    "|faco ideia( de)?)( bem| ainda)?|ensin(a|e|as)[ -](me|nos)( la)?|aprender|perceber|expli(ca|que|cas)[ -](me|nos))",
    "objects": "((um|uma|o|a|os|as|novo|nova|novos|novas|meus?|minhas?|proxim[oa]s?|mais|de|da|do|das|dos|que|para"
    "|outra|pessoa|num|numa|por|como|em|no|na|alguma?|qualquer) ){0,5}(estados?|andamento|ponto de situacao"
    "|pontos de situacao|prazos?"
    "|tarefas?|reuni(ao|oes)|lembretes?|intercambios?|responsave(l|is)|progressos?|atualizac(ao|oes)|avisos?|alertas?"
    "|notificac(ao|oes)|(video|tele)conferencias?|visitas?|formac(ao|oes)|foru(m|ns)|encontros?|sess(ao|oes)"
    "|percentage(m|ns)"
    "|colegas?|entregas?|pendentes|registos?|notas?|mensage(m|ns)|eventos?|atrasos?|atrasad[ao]s?|calendario|agenda"
    "|planos?|projetos?|lista|dono|titular|datas?|ata|relatorio)"
    "( nov[oa]s?| atrasad[ao]s?| pendentes?| meus?| minhas?| concluid[ao]s?| automatic[ao]s?){0,2}",
}
SURE = r"""
help isto|faco|da(va)? para|possivel|func|escrever|dizer|maozinha|modo|forma|maneira|aqui|posso|servic|ajud|sab
        |pode|conseg|comando|serve|help|us[aoe]
        |util|instruc|manual|pergunt|como|bot|faz|mexer
        |perceb|capaz|ensin|menu|guia|tutorial|pedido
    ((preciso|precisava|precisamos) de |mostra (a )?|quero |queria |gostava de |da-me |de-me |dem-me |podes dar-me
        |pode dar-me |ver (a )?|pedido de |pedir |abre a |abrir a )?(uma |alguma |um pouco de |mais )?(ajuda|help
        |ajudinha|maozinha|assistencia|apoio|explicacao)( ((com|para|a) )?({usage} )?((com|n|a) ?)?{tool})?
    ((podes?|podem|podias?|consegues?|importas-te de|sabes) )?(ajuda|ajude|ajudem|ajudar)[- ](me|nos)( ((com|a)
        )?({usage} )?((com|n|a) ?)?{tool})?
    em (o )?que (e que )?me (podes|pode) ser util
    (que|quais) ((sao )?os )?(servicos|prestimos|ajudas|coisas|trabalhos) (e que )?((me|nos) )?((podes?|podem|sabes?
        |consegues?) )?(prest|oferec|faz|disponibiliz)[a-z]{0,3}(-me|-nos)?( por mim| por nos| a gente)?
    (o )?que (e que )?(eu )?(te|lhe|vos) (posso|podemos|podia|poderia|devo) (pedir|perguntar|encomendar|solicitar|dizer)
    me (ajudas?|podes ajudar|pode ajudar)( com {tool})?
    (o )?que (e que )?(eu )?posso (pedir|perguntar)[- ](te|lhe)
    como (e que )?(eu )?te (uso|utilizo|posso usar|peco ajuda|peco coisas)
    (que|quais) (outros )?(servicos|apoios?|ajudas?|utilidade) (e que )?((me|nos) )?(podes?|consegues?|sabes?|sao que)
        ?(prestar|oferecer|dar|fornecer|prestas?|ofereces?)?( {tool})?
    (que|quais) (os )?(servicos|apoios?) (e que )?(prestas?|ofereces?|fornece[s]?|tens|tem|disponibilizas?)( {tool})?
    ({tool} )?(consegues?|sabes?|es capaz de|e capaz de|da(va)? para|e possivel|permites?|pode-se|posso|podemos
        |serve[s]? para)
        {doing} (tarefas|reunioes|prazos|lembretes|avisos|alertas|eventos|intercambios|progressos|responsaveis|datas
        |o plano|a agenda|o calendario)( (para|a|por|de) (outr[oa]s?( pessoas?| colegas?)?|terceiros|(os )?colegas
        |alguem
        |toda a gente))?( {tool}| por aqui)?\?
    (posso|podemos|da para|consigo|devo) (escrever|falar|perguntar|pedir)(-te|-lhe)?( coisas)? em (chines|portugues
        |ingles
        |mandarim)( e (em )?(chines|portugues))?\?
    (quero |queria |preciso de |ver |mostra |ha |tens |tem )?(uns |alguns |algum |que |mais )?exemplos? (de|d[ao]s?)
        (perguntas?
        |pedidos?|comandos?|frases?|mensage(m|ns)|uso|utilizacao|coisas que posso (pedir|perguntar|fazer))( {tool}| ha
        | existem| tens)?
    (o )?que (e que )?(eu |se )?(escrevo|digo|pergunto|envio|mando|escreve|diz) para {doing} {objects}( {tool})?
    (o )?que (mais )?(e que )?(eu )?((te|lhe|nos) )?(posso|se pode|podemos|da para|consigo|devo|hei de|e suposto)(
        eu)?( te
        | lhe)? (fazer|pedir
        |perguntar|escrever)(
        {tool})?
    (quais|que) (sao |e )?(as |os )?(tuas|suas|teus|seus)? ?(func(oes|ionalidades)|capacidades|servicos|opcoes
        |habilidades)( {tool}| ((estao )?disponiveis|existem|tens|tem|ha|ofereces|oferece))?( {tool})?
    (d?[ao]s )?(tuas|suas)? ?(funcionalidades|funcoes|capacidades|opcoes|comandos)( (disponiveis|existentes|do
        bot)){0,2}(
        {tool})?
    (o )?que ((mais|coisas|outras coisas) )?(e que )?(tu |voce |{tool} |o senhor |a senhora )?(mais )?(sabes|podes
        |consegues
        |sabe|pode|consegue|faz|fazes|es capaz de|e capaz de)( tu)?( {tool})?( fazer| responder| dizer(-me)?)?( por
        mim| por nos| para mim| exatamente
        | ao certo| {tool}| bot| mais| afinal| alem disso| ao todo)?
    como (e que )?(tu |ele |{tool} )?(se )?(funcionas?|trabalhas?|usa|uso|utilizo|utiliza|mexe|mexo|trabalha|trabalho
        |usas|comeca|comeco|fala|falo)( (com|n)?{tool})?
    como {usage}( {tool})?
    ({unsure} )?{how} (e que )?(isto |o bot )?(se )?(trabalha|fala|lida|mexe|interage|comunica|comeca)(-se)?
        ((com|n|a) ?)?{tool}
    {unsure} {how} (e que )?(eu )?((te|lhe|se|nos) )?((posso|devo|hei de|deve) )?(fazer(-lhe|-te)? (as )?(perguntas
        |pedidos)|perguntar|pedir|dar (ordens|instrucoes)|escrever|falar)(-lhe|-te)?( (as )?coisas| informac(ao
        |oes))?( {tool})?
    {unsure} (a|como) (por|poe|ponho|meter|meto|{doing}) {objects}( {tool})?
    ({unsure} )?(a )?{usage}( {tool}| ((com|n|a) ?)?{tool})
    (ensin(a|e|as)|ajud(a|e|as)|expli(ca|que|cas))([ -](me|nos))?( la)? (a|como( se)?) ({usage}|usa|utiliza|mexe)
        ((com|n|a) ?)?{tool}
    ((d(a|e|as)|podes dar|pode dar)([ -](me|nos))? )?(uma |la uma )?(maozinha|ajudinha|ajuda)( aqui| com isto|
        nisto)?
    (como|o que) (e que )?(devo|posso|tenho de|hei de|se deve) (perguntar|escrever|pedir|dizer|falar)([ -](te|lhe)
        |(?= ){tool})?( isto| as coisas)?
    (em|n|com)? ?(o )?que (e que )?(me |nos )?(podes?|consegues?|sabes?) (ajudar|ser util|valer)([ -](me|nos))?
    como (e que )?((me|nos) (podes?|consegues?|sabes?) (ajudar|ser util)|(podes?|consegues?) ajudar-(me|nos))
    (como|o que) (e que )?(eu )?(devo|posso|tenho de|se deve|e preciso|hei de) (escrever|dizer|pedir|perguntar|te
        dizer|escrever-te) para
        (mudar|alterar|adiar|marcar|criar|registar|fechar|concluir|ver|consultar|saber|receber|desligar|ligar|atribuir
        |passar|dar) .{2,50}
    como (e que )?(se |eu |te |o |lhe )?(posso|devo|faco para|se faz para|deve|pode|podemos|tenho de) (te |o
        )?{usage}(-te|-lo|-se)?( {tool})?
    ((que|quais) (sao )?)?(os |todos os )?comandos( (disponiveis|possiveis|do bot))?( ha| existem| tens| posso usar
        | aceitas| conheces| percebes| uso)?( disponiveis)?
    (lista d[eo]s?|ver|mostra os|mostrar os|menu( de)?|quero ver os|diz-me os) comandos( disponiveis| do bot)?
    (o |qual (e )?o )?funcionamento d[oae]s?( bot| ponte| assistente| sistema)
    (que|quais|quais sao|quant[oa]s) ([oa]s )?(tipos? de )?(pedidos|perguntas|comandos|ordens|coisas|questoes|mensagens
        |instrucoes|frases) (e que )?((que )?(te |lhe )?((ha|existem|tens|tem)( disponiveis)?|(posso|podemos|se podem?
        |da
        para|devo) (usar|fazer|dar|dizer|escrever|enviar|perguntar|pedir)(-te|-lhe)?|aceitas?|percebes?|entendes?
        |conheces?|compreendes?|reconheces?|suportas?|(sabes?|consegues?) (responder|fazer|executar|perceber|entender)
        |(sao|estao) (aceites|disponiveis|suportad[oa]s|permitid[oa]s|possiveis|reconhecid[oa]s)|funcionam))( a)?(
        {tool}| em (portugues|chines))?
    {tool} (e|serve) para (o )?que
    {tool} faz (o )?que
    (ajuda|ajude|ajudem)(-me|-nos),? (que )?nao (sei|percebo|entendo|consigo) (bem )?(nada )?(nada|isto|disto|{tool}
        |(mexer
        |trabalhar)
        nisto|(usar|utilizar) ({tool}))
    como (e que )?(se )?(peco|pedir|pede|obtenho|tenho) ajuda( {tool}| ao bot)?
    menu( de ajuda| principal| do bot)?
    (o )?que (e|faz) (isto|este bot|o bot|a ponte)
    (e )?para que (e que )?serv(es|e)( tu)?( {tool})?
    (uma |um )?(breve |pequen[ao] |curta )?(explicacao|ajuda|informacao|formacao|esclarecimento) (sobre|acerca|quanto
        |de)? ?([ao]|d[ao]|ao)? ?(uso
        |utilizacao|funcionamento|modo de (uso|utilizacao|funcionamento)) {tool}
    como (e que )?(eu )?(te |lhe |se )?(faco|fazer|coloco|ponho|fazem) (perguntas|pedidos|uma pergunta
        |um pedido)( {tool})?
    ((qual|ha) (e )?)?(a |o |alguma |algum )?(melhor )?(forma|maneira|modo) de {doing} {objects}( {tool}| por aqui)?
    (ha|existe|tem|tens|onde (esta|ha|vejo|encontro)) (algum |alguma |um |uma |o |as )?((manual|guia|ajuda) ou
        (alguma |uma )?)?(manual|guia|ajuda|lista de comandos|instrucoes
        |tutorial|documentacao)( de (utilizacao|uso|ajuda)| em (portugues|chines))?( {tool})?
    que (tipo de )?(funcoes|funcionalidades|capacidades|coisas) (tens|tem|ha|fazes|sabes fazer|faz)( {tool})?
    como (e que )?(te |o )?posso usar(-te)?( {tool})?
    como (e que )?(devo|tenho de|hei de|posso|preciso de) (escrever|dizer|falar|pedir|perguntar)( as coisas)?(-te)? para
        (que )?(me )?(entender(es)?|perceber(es)?|entendas|percebas|compreender(es)?)( melhor)?
    como (e que )?(devo|tenho de|hei de|posso) (te |lhe )?(escrever|falar|pedir|dizer|perguntar)(-te|-lhe)? (para
        |a fim de) (ser|me fazer)
        (compreendid|entendid|percebid|entender)[oa]?
    (agradecia|queria|preciso de|precisava de|gostava de|dava-me jeito) (umas|algumas|uma|alguma) (instruc(ao|oes)
        |explicac(ao|oes)|ajuda|dicas)
        ( simples| breves| rapidas)?
    (e agora,? |entao,? )?(o )?que (e que )?(eu )?(escrevo|digo|ponho|devo escrever|tenho de escrever) (aqui|agora)
    como (e que )?(te |lhe )?(devo|posso|hei de|tenho de) (te )?(escrever|perguntar|pedir|falar|dizer)(-te|-lhe)?( as
        coisas)?( {tool})?
    (o )?que (e que )?(te |lhe )?posso (pedir|perguntar|fazer contigo)(-te|-lhe)?
    (que|quais) (as )?((tipo|tipos|genero) de )?(perguntas|pedidos|coisas|questoes) (e que )?(lhe |te )?(posso
        |podemos|se podem|da para) (te
        |lhe )?(fazer|pedir|perguntar|colocar|por)(-te|-lhe)?( ao bot| a ponte| ao sistema| {tool})?
    ((preciso|precisava) de |queria |quero |da-me |mostra |facultar |enviar |indicar |consultar |pretendo |solicito
        )?(umas |as |um |o )?(instrucoes|manual|guia|tutorial
        |modo)( de (utilizacao|uso|instrucoes|ajuda|funcionamento)| do utilizador)?( {tool})?
    nao (sei|percebo|entendo|consigo|estou a perceber|percebi) (bem )?(como )?((isto|o bot|se|e que) )*(funciona|usar
        |utilizar|mexer|usa|utiliza|mexe|trabalha|trabalhar|faz|se trabalha)?( ?(com |n)?{tool})?( ajuda| ajudem
        | help)?
    (o )?que (perguntas )?(te |lhe )?(e que )?posso (eu )?(te )?(perguntar|pedir|fazer|dizer)(-te|-lhe)?
    ((sou|estou) (nov[oa]|no inicio)( aqui| nisto)? |explica )?como (e que )?(isto |o bot )?(se )?(funciona|usa)(
        {tool})?
    (nao sei (o que|como) (e que )?((posso|devo|se pode|hei de|te|lhe) )*(fazer|pedir|perguntar|dizer|usar)(-te|-lhe)?
        |estou perdid[oa]) (ajuda|help)
    (ajuda|ajude|help|socorro)(-me|-nos)?,? (que )?((eu )?nao sei (bem )?(o que|como) (e que )?((posso|devo|se pode
        |hei de
        |te|lhe|isto) )*(fazer|pedir|perguntar|dizer|usar|escrever|funciona|se usa)(-te|-lhe)?( {tool})?|estou
        perdid[oa])
    explica (o que (fazes|sabes fazer|podes fazer)|isto|o bot|como (isto |o bot )?(funciona|se usa|trabalhas
        |funcionas)( isto| o bot)?)
    {how} (e que )?((eu|se|posso|podemos|faco|faz|devo|devemos|proceder|procedo|tenho de|temos de|e
        preciso|para|fazer|e possivel|deve|pode|podem|consigo|hei de|e|que|os|as|a|o) ){0,5}{doing}
        {objects}( {tool}| (n[oa]|pel[oa]|com [oa]) (bot|ponte|sistema|assistente)
        | por aqui| aqui| atraves d[a-z]{1,5} [a-z]+| por (mensagem|chat|escrito))?( (como|de uma|de um|d[aeo]s?|a
        |para|por|sobre|com|em) ([a-z]+ ){0,3}[a-z]+)?
    {unsure} {how} (e que )?((eu|se|posso|podemos|faco|devo|devemos|proceder|para|fazer|deve|pode|podem|consigo|os|as
        |a|o)
        ){0,5}{doing} {objects}( d[aeo]s? (uma? )?[a-z]{4,12})?( {tool})?
    (o )?que (e que )?(devo|tenho de|e preciso|posso|faco|se faz|preciso de) (fazer |escrever |dizer )?para {doing}
        {objects}
    (ha|existe|tens|tem|onde (esta|ha|vejo)) (alguma |uma |a )?lista (d[eo]s?|com os) comandos
    ((qual|que|ha|existe|onde esta) )?(e )?(o |um |algum )?comando (e que )?((se |devo )?(usar?|uso|utilizo|serve
        |escrevo) |para|e ){0,3}{doing}
        {objects}
    ((preciso|precisava|precisamos) de |queria |quero |da-me |de-me )?(uma |alguma |umas )?(ajuda|apoio
        |instrucoes) (para|a) {doing} {objects}( d[aeo]s? (uma |um )?[a-z]{4,12})?
    como (e que )?((eu|se|posso|faco|faz|devo|devemos|para|fazer|e|que) ){0,5}{doing} que (uma |a )?tarefa (esta|ficou
        |foi) [a-z]{4,12}
    da para {doing} {objects} ({tool}|por aqui)
    (de|por) que (modo|forma|maneira|meio) (e que )?((eu|se|o|te) )?(pode|posso|deve|devo|podemos|funciona|trabalha
        |usa|utiliza|uso)(
        {tool})?( (ser )?({usage}|utilizado|usado|utilizada|usada)(-[lts]e?[oa]?)?)?( {tool})?
"""
