"""What is asked in Portuguese of the bot about itself, in the second person or of what one holds; whole sentences.

To colleagues nobody says so; where it is said to the bot it is no talk, whatever talks else: contigo, tu (see
sentences.py).
"""

from __future__ import annotations

from bot.language.intents.pt.helping import MACROS as HELPING

MACROS = HELPING | {
    "machine": "(isto|o bot|este bot|est[ea] (assistente|sistema|ferramenta|aplicacao|robo|canal)|[oa] (assistente"
    "|sistema|ferramenta|aplicacao|robo|ponte)|com (isto|o bot|este bot|o assistente|a ponte)|contigo|consigo)",
    "of_machine": "(d(isto|[ao] (bot|ponte|assistente|sistema|ferramenta|aplicacao|robo)|est[ea] (bot|assistente"
    "|sistema|ferramenta|aplicacao|robo|canal|servico))|teu|tua|seu|sua)",
    "work": "(usar?|uso|utilizar?|utilizo|funcionar?|trabalhar?|trabalho|mexer|mexe|mexo|comecar?|comeco|fal(ar|o|a)"
    "|lid(ar|o|a)|interag(ir|e)|escrev(er|o|e)|ped(ir|e)|peco|faz(er)?|faco)",
    "work_it": "(({work}|funciona[s]?)(-te|-lo|-o)?( ({machine}|com (isto|el[ea])|nist[oa]|n[oa] (bot|sistema"
    "|assistente"
    "|ferramenta|aplicacao)))?)",
    "tongue": "(portugues|chines|ingles|mandarim|cantones|castelhano|frances)",
    "freely": "(em )?(linguagem (corrente|natural|normal|comum|do dia a dia)|frases (normais|correntes|inteiras"
    "|completas|soltas)|(por )?palavras (minhas|simples|normais)|normalmente|a vontade|livremente|como (quiser"
    "|a uma pessoa|se fosses? uma pessoa|falo com (um colega|as pessoas))|naturalmente)",
    "i_may": "(posso|podemos|devo|devemos|tenho de|temos de|preciso de|e preciso|da para|pode-se|hei de|consigo|basta)",
    "know_not": "((eu |ainda |ca |pois )*(nao (sei|percebo|percebi|entendo|entendi|faco (a menor "
    "|a minima )?ideia( de)?"
    "|consigo perceber|descubro|me lembro( de)?|estou a (ver|perceber))( bem| nada| muito bem)?|ninguem me (explicou"
    "|ensinou|disse)|(precisava|preciso|gostava|queria|gostaria) (de )?(saber|perceber|aprender|entender)"
    "|(explic|ensin|mostr|diz|esclare)[a-z]{1,4}-(me|nos)( la)?))",
    "before": "([a-z0-9ⒹⓌⒶ -]{2,70}? )?(mas |e |pois |que |,)?",
    "orders": "(ordens|instrucoes|indicacoes|comandos|tarefas|perguntas|pedidos|coisas)",
    "deal": "((de |que )?({doing}|marcar|criar|registar|mudar|adiar|ver|fechar|pedir|consultar|atualizar|acrescentar"
    "|alterar|cancelar|passar|atribuir|silenciar|dar|por|meter|lancar|anotar|fazer|subscrever|desligar|ligar))",
}
HELP = r"""
help bot|ponte|assist|isto|contigo|consigo|ajud|ajd|help|hlep|manual|guia|instruc|tutorial|menu|capaz|comando|exempl
        |sos$|faq|opc|funci|perdid|dicas|posso|lingu|portugu|chin|ingl|\bte\b|\bti\b|\btu\b|orient
        |(fa[zl]|sab|consegu|respond|entend|perceb|compreend|aceit|serv|ofere|interag|convers)[a-z]{0,3}s\b
    (est[ea]|o|a) (bot|assistente|ponte|ferramenta|sistema|aplicacao|robo) (faz|serve|sabe|e) (para )?(o )?que( fazer)?(
        ao certo| exatamente| afinal| mesmo| concretamente)?
    (para que|o que) (servem|fazem|sao) ([oa]s )?(teus|tuas|seus|suas) (botoes|comandos|menus|funcoes)
    como (e que )?((eu|se|devo|posso|hei de) )*(faco|faz|fazer|posso)( para)? (pedir|perguntar|dizer)( (as )?coisas)?
        ({machine}|ao bot|a este bot|a isto|aqui)
    (ainda )?(nao sei|nao faco (a menor )?ideia|diz-me|explica-me|nao percebi)? ?(de )?(por|p) onde (e que )?(se |eu
        |devo |posso |hei de |tenho de |e suposto )*(comec(o|ar|a|amos)|pegar|pego)( (contigo|aqui|nisto|isto|com isto
        |a (usar|mexer|trabalhar)( {machine}| nisto)?))?
    {know_not} (como|de que (modo|maneira|forma)) (e que )?((se|isto|eu|devo|posso|te|o bot|este bot|a
        ponte) )*{work_it}
    {know_not} (isto|{machine}|nada disto|usar {machine}|trabalhar {machine}|mexer (nisto|n[oa] (bot|sistema)))( ajuda
        | ajudas-me| ajudem-me| ajude-me)?
    {know_not} (o que|que) (e que )?((te|lhe|ao bot|aqui|se|eu|posso|devo|hei de|e suposto|tenho de|a este
        bot) )*(escrev(er|o|e)
        |ped(ir)?|peco|perguntar?|pergunto|diz(er)?|digo|faz(er)?|faco)(-te|-lhe)?( aqui| a este bot| ao bot
        | contigo)?
    {before}{know_not} (como|por onde|de que (modo|maneira|forma)) (e que )?((se|isto|eu|devo|posso|te|o bot|o|este
        bot) )*{work_it}(?<=[a-z])( {machine})
    {before}(bot|assistente|ponte|ferramenta|isto|aplicacao|sistema) ({before})?{know_not} (como|por onde|de que (modo
        |maneira|forma)|usar|utilizar|mexer|o que)( (e que )?((se|isto|eu|devo|posso|te|o) )*{work_it}?)?
    (comecei|entrei|cheguei|sou nov[oa]|estou)( (ca|aqui|nisto|agora|hoje|Ⓓ|n[oa] [a-z]{4,14}))* (e )?(ainda )?nao sei
        (usar |utilizar |trabalhar com |como (se usa |funciona )?|mexer (com |n))?({machine}|[oa]? ?bot|isto|ist[oa])
    (e )?(so |tambem )?(entendes?|percebes?|compreendes?|falas?|les) (bem )?{tongue} ou .{3,60}
    (e )?(so |tambem |bem )*(entendes?|compreendes?)( tambem| bem)? {tongue}( e {tongue})?\?
    (em )?(que|quais) (sao as )?(linguas|idiomas) (e que )?(tu )?(entendes?|percebes?|compreendes?|aceitas?|usas?
        |{i_may} (falar|escrever|usar)([ -](te|contigo|aqui))?)
    {i_may} (falar|escrever|pedir|perguntar|dizer|conversar)([ -](te|lhe|contigo|consigo|as coisas|tudo|aqui))*
        {freely}( como)?\?
    {i_may} (falar|escrever|pedir|perguntar|dizer)([ -](te|lhe|contigo|consigo|as coisas|aqui))* em {tongue}( ou
        .{3,50}
        | tambem)?\?
    {i_may} (usar|saber|conhecer|decorar|escrever) (os |uns )?comandos( {freely})?( ou .{3,60})?\?
    (so )?(funcionas?|trabalhas?|respondes?|reages?) (so )?(por|a|com) (comandos|palavras-chave|botoes|frases)( ou
        .{3,60})?\?
    (ha|tens|tem|existe|onde (esta|ha|vejo|encontro|fica)|da-me|mostra-me|manda-me|preciso d[eo]|queria
        |quero)? ?(([oa]
        |um|uma|algum|alguma|mais|uns|umas|alguns) )*(manual|guia|tutorial|folheto|ajuda|instrucoes|documentacao|video
        |exemplos?|menu|faq|lista d[eo]s? comandos|resumo dos comandos)( rapid[oa]| breve| pratic[oa]| de (uso
        |utilizacao
        |instrucoes|iniciacao|consulta)| do utilizador)? {of_machine}
    (um )?(guia|manual|tutorial) (rapido|breve|pratico|do utilizador|de iniciacao)\??
    (exemplos|opcoes|dicas)\??
    (ha |tens |da(-me)? |mostra(-me)? |algum[a]? |preciso de )*(um |uns |uma |umas |mais )?(exemplos?|dicas?) (de
        |para)
        (perguntas?|pedidos?|frases?|mensage(m|ns)|uso|utilizacao|comecar|principiantes)
    (as )?(instrucoes|dicas|ajuda|orientacoes) (para|de) (principiantes|iniciantes|utilizacao|comecar|nov[oa]s
        utilizadores)
    (preciso|precisava|precisamos|necessito) de (uma |alguma )?(orientacao|ajuda|orientacoes|explicacoes|explicacao)
    (estou|sinto-me|ando)( um (pouco|bocado)| tot?almente| completamente| meio)? (perdid[oa]|desorientad[oa])( aqui
        | nisto
        | com isto)? (ajud(a|e|em)(-me)?|(o )?que (e que )?(eu )?(posso|devo) fazer|socorro)
    (o )?que (e que )?(me )?(podes|consegues|sabes) (me )?(dizer|dar|mostrar|oferecer|fazer)(-me)?( aqui)?
    (que|quais) (tipo de )?(informac(ao|oes)|dados|respostas|ajuda|coisas) (e que )?(me |nos )?(consegues|podes|sabes
        |das
        |ofereces|tens)( dar| fornecer| oferecer| mostrar| dizer)?(-me)?
    (em|n)(o )?que (e que )?(es|eras) bo[am]
    (o )?que (e que )?(tu )?(ofereces|aceitas|disponibilizas|proporcionas)( aqui)?
    (tu )?(tambem )?(aceitas?|percebes?|entendes?|les|ouves|reconheces?) (so )?(audios?|mensagens (de voz|escritas
        |longas)|voz
        |fotos|imagens|ficheiros|abreviaturas|emojis|erros)( tambem)?\?
    (posso|da para|podemos) (mandar|enviar|escrever|deixar)(-te|-lhe) (audios?|mensagens de voz|fotos|imagens
        |ficheiros
        |mensagens longas)\?
    (tu )?(tambem |so )?(funcionas?|respondes?|trabalhas?|atendes?|estas) (so )?(tambem )?(em|n[oa]s?) (grupos?
        |privado
        |telemovel|computador|telegram|chats?)( tambem)?\?
    (posso|da para|podemos|consigo) (usar|utilizar)(-te| o bot| este bot| a ponte) (em|n[oa]s?) (grupos?|privado
        |telemovel
        |computador|telegram|grupo)\?
    (quem|quais|para quem|e preciso [a-z ]{3,30}|preciso de [a-z ]{3,30}) (e que )?(pode |podem |para )?(usar
        |utilizar|serve|se
        destina) (o|este|a|ao) (bot|ponte|assistente|ferramenta|sistema)
    (da|e possivel|consegues) (para )?(falar(es)?|escrever(es)?|responder(es)?)( comigo)? em {tongue}\?
    (como|de que (modo|forma|maneira)) (e que )?((se|eu|te|posso|devo|hei de) )*(interajo|interagir|comunico|comunicar
        |converso|conversar|lido|lidar|escrever|escrevo|formular|formulo|trato|tratar|pergunto
        |perguntar)(-te)?( (contigo|com
        o bot|com este bot|consigo|as coisas|(os )?pedidos|as perguntas))
    de que (modo|forma|maneira) (e que )?te (devo|posso|hei de) (escrever|perguntar|pedir|falar|dizer)( as coisas)?
    ajudas(-me|-nos)?( aqui| com isto| nisto)?\?
    ({before})?nao sei (o que|que coisas|para que) (e que )?(fazes|sabes fazer|serves|sabes|podes fazer)
    faq
    (e )?(afinal )?para (o )?que (e que )?tu serves( afinal)?
    (apresenta-te|apresente-se|diz(-me)? quem es|(e )?quem es( tu)?( afinal)?|(e )?tu quem es|(o )?que
        es( tu)?( afinal)?)( la
        | ai)?( (por favor|pf|bot|ponte))?
    (tu )?es (um|o|(um |o )?(bot|robo|assistente|maquina|pessoa))( ou .{3,40})?\?
    (e )?(tu )?(es|e) capaz de (fazer )?(o )?que( ao certo| exatamente| afinal| mesmo| concretamente)?
    (e )?(afinal )?(de|do) que (e que )?(tu )?(es|e) capaz( de fazer)?
    (e )?(tu )?(serves|fazes|sabes fazer|sabes|podes fazer|consegues fazer|funcionas|trabalhas)
        (para |por )?(o )?que( ao
        certo| exatamente| afinal| concretamente| mesmo)?
    (com|por|em) (que|quais) (frases|palavras|comandos|termos|instrucoes|expressoes) (e que )?((eu|te|lhe|se|posso
        |devo)
        )*(dou|dar|peco|pedir|falo|falar|digo|dizer|uso|trabalho|mando|da|pede)(-te|-lhe)?( (as |os )?{orders})?(
        contigo| aqui)?
    (como|de que (forma|modo|maneira)) (e que )?((eu|te|lhe|se|posso|devo|hei de) )*(dou|dar|faco|fazer|peco|pedir
        |mando
        |mandar|digo|dizer|passo)(-te|-lhe)? (as |os )?{orders}( contigo| aqui| ao bot)?
    (e )?(agora|entao|depois)?,? ?(o )?que (e que )?((te|lhe|eu) )*(escrevo|digo|peco|pergunto|mando|posso (pedir
        |escrever
        |perguntar|dizer))(-te|-lhe)?( agora| aqui| primeiro| contigo)?
    (e )?agora (o )?que (e que )?(eu )?((faco|posso fazer|devo fazer)( aqui| contigo| com o bot)|escrevo)( aqui
        | contigo)?
    (e )?agora ajud(a|e)(-me)?
    ((qual|ha|existe|diz-me) (e |sera )?)?([ao] |uma |alguma |algum )?(melhor |forma |maneira |modo )(certa |correta
        |mais (facil|simples|rapida) |facil |simples |pratica |forma |maneira )?{deal} .{3,50} (contigo|consigo|aqui|por
        aqui|com o bot|no bot|neste (bot|chat|sistema|canal))
    (qual (e )?)?([ao] )?(forma|maneira|modo) (certa|correta|adequada|mais (facil|simples|rapida)|certo
        |correto) {deal}
        {objects}
    onde (e que )?(eu )?(encontro|vejo|esta|ha|posso ver|posso encontrar|consulto|leio|fica)( escrit[oa])?
        ([ao] )?(lista
        d?[aeo]?s? ?)?((aquilo )?(o )?que (e que )?(aceitas?|sabes?( fazer)?|fazes?|podes( fazer)?|consegues( fazer)?
        |percebes?|entendes?|te posso (pedir|perguntar|escrever|dizer))|(tuas |teus )(funcoes|comandos|capacidades
        |instrucoes|opcoes))
    (tu )?(so )?(sabes?|fazes?|respondes?|tratas?|serves?|falas?|consegues?)( so)? ?(responder|tratar|falar|fazer
        |dizer)?
        ?(a|de|sobre|com|para|perguntas|coisas)? [^?]{3,40} ou (tambem )?(fazes|sabes|tratas|serves|respondes
        |consegues|ha
        |da|tens|podes|das|mais)\b[^?]{0,40}\?
    (e )?(tu )?(so )?(fazes|sabes|sabes fazer|tratas de|consegues fazer|podes fazer|tens) (mais|outra|so|alem
        disso) ?(alguma
        coisa|coisas|nada|algo|isso|isto)( mais| para)?( alem d[^?]{3,40})?\?
    alem d[^?]{3,40} (o )?que (e que )?(mais )?(sabes|fazes|podes|consegues)( mais)?( fazer)?
    (que|quais|quais sao as|ha) (outras |as )?(coisas|tarefas|pedidos|perguntas) (e que )?(tu )?nao (sabes|consegues
        |podes
        |fazes|percebes|aceitas)( fazer| responder)?
    (o )?que (e que )?(tu )?nao (sabes|consegues|podes|fazes|percebes)( fazer| responder)?
    (quais )?(sao )?([oa]s )(teus|tuas) (limitacoes|funcoes|capacidades|poderes|talentos|habilidades|comandos)
    (voltar|volta|regressar|ir|vai|quero voltar|quero ir) (ao|para o|ate ao) (menu( principal| inicial)?|inicio|comeco
        |principio)
    (abrir|ver|mostrar?|abre) (o )?(menu|inicio|ajuda)( principal| inicial)?
    (um )?(esclarecimento|explicacao|informacao|ajuda|orientacao|formacao|apoio|elucidacao)s? (sobre|acerca d|quanto
        a|para
        |relativ[ao]s? a)?( ?o| ?a)? ?(funcionamento|uso|utilizacao|modo de (uso|funcionamento)|usar|utilizar|funcoes
        |funcionalidades|potencialidades) ({of_machine}|{machine})
    (que )?(me |nos )?(esclarec(a|er|esse)|explic(ar|asse|que|a)|inform(ar|e|asse)|elucid(ar|e|asse)|ensin(ar|e|asse)
        |orient(ar
        |e|asse)|ajud(ar|e|asse))([ -](me|nos))? (sobre|acerca d|quanto a|com|n|a)?( ?o| ?a)? ?(funcionamento|uso
        |utilizacao|modo de (uso|funcionamento)|usar|utilizar|funcionalidades|funcoes) ({of_machine}|{machine})
    ([ao] )?(primeira vez que|comeco a|estou a) (uso|usar|utilizo|utilizar|mexo|experimento|experimentar) {machine}
    ([ao]? ?q|oq|o que|que) (e |eh )?(que |q )?(eu )?(posso|podemos|da para|consigo|se pode|da p) (fazer|pedir
        |perguntar) (aqui
        |(cm|com|c|n)? ?(o |este |ao |a este )?bot|contigo|(cm|com|c) isto|por aqui)
    (oq|o q|q|que) (e q )?(fazes|sabes( fazer)?|podes( fazer)?)( tu)?
    (cm|como|cmo) (e q |e que )?(isto|o bot|este bot) (funciona|se usa|trabalha|anda)
    (cm|como|cmo) (e q |e que )?(funciona|se usa|trabalha|anda) (isto|o bot|este bot)
    (a+ju+da+|ajd[au]|aj+uda|ajud[aeio]?|auda|ajdua|help+|hlep|sos)( (me|pf|pff|pls|plz|bot|aqui|ai|sff|por favor))*
    (preciso|necessito|precisava|queria) (de )?(uma |alguma )?(ajuda|ajudinha|orientacao|explicacao|apoio) (com|para
        |a|sobre)
        ({machine}|(usar|utilizar|trabalhar|mexer|comecar)( a usar)?( (com )?({machine}|nisto))?)
    (que|quais) ([oa]s )?(frases|palavras|expressoes|formulas|termos|instrucoes|pedidos) (e que )?(eu )?((posso|devo
        |podemos|e preciso) )?(us(o|ar)|escrev(o|er)|dizer|digo|aceitas|percebes|entendes|conheces|reconheces)(-te)?(
        contigo| aqui)?
"""
