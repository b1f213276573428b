"""Reminders asked for, and silence, in Portuguese by what has gone wrong, in pictures and in other verbs; folded.

Said as the plain orders of the tables (see plainly.py): ninguém me avisou da T3, põe-me na lista; fecha a torneira dos
avisos.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

PARTS = MACROS | {
    "notes": "((lembretes?|lembretezinhos?|avisos?|avisinhos?|alertas?|notificac(oes|ao)|mensagens( automaticas)?"
    "|recados?|toques?"
    "|sinais|pings?|apitos?|recordatorias?)( (automatic|diari|repetid|constante|permanente)[a-z]{0,3}| de prazos?"
    "| todos| todas)*)",
    "the_notes": "((os|as|esses|essas|estes|estas|tod[oa]s|meus|minhas|teus|tuas|tant[oa]s|mais|de|uns|umas|um|o|a"
    "|qualquer|quaisquer"
    "|novos|novas) ){0,3}{notes}",
    "thing": "([ao] (tarefa |projeto |evento |reuniao |visita |prazo d[ao] |data d[ao] |fim d[ao] "
    "|inicio d[ao] )?[ⓉⒺⓅ]|[ao]s? [^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "code": "((([ao] )?(tarefa |projeto |evento )?)[ⓉⒺⓅ])",
    "sign": " ?[,;:.!?–—-]+ ?",
    "pray": "((e|por isso|entao|agora|por favor|pf|sff|podes?|pode|podia[ms]?|queira[m]?|agradeco que|agradecia que"
    "|portanto|ja|se faz"
    " favor|faz favor de|e favor|trata de),? )*",
    "enrol": "(inscrev|regist|junt|inclu|adicion|acrescent|p|met|ponh|coloc|not)[a-z]{1,4}-(me|nos)( ai| la"
    "| tambem)?( a receber"
    "| para receber)?( ?(n?a?[oa]s? |d[ao]s |em |de |os |as )?((lista|rol|grupo|destinatarios|subscritores"
    "|circuito)( d[aeo]s? )?)?{notes}?)?"
    "( d(el[ae]|iss?t?o|ess[ae]))?",
    "warn_me": "((avis|lembr|alert|record|notifi[cq]u?)(a|e|em|ar|ando)-(me|nos)|(me|nos) (avis|lembr|alert|record"
    "|notifiqu)[a-z]{1,3}"
    "|vai(-me)? (lembrando|avisando|dizendo|dando (sinal|conta))|(da|de|manda|mande|envia|envie|deixa|faz|poe)(-me"
    "|-nos)? (um |uma |os )?"
    "({notes}|sinal|toque)|(liga|ativa|reativa|retoma|repoe)(-me|-os|-as)? ?((os|as|o|um) )?({notes})?)",
    "want": "(quero|queria|queremos|queriamos|gostava|gostaria|preciso|precisava|pretendo|agradeco|agradecia|desejo"
    "|desejava|peco|pedia"
    "|solicito|exijo|convinha-me|dava-me jeito|da-me jeito|interessa-me|faz-me falta|precisamos)( muito| mesmo"
    "| tambem)?( de| que)?",
    "get": "((passar a |comecar a |voltar a |continuar a )?(receber|ter|ser (avisad|lembrad|notificad|alertad|informad"
    "|incluid)[oa]s?( d"
    "(el[ae]|isso|isto))?|saber d(el[ae]|isso|isto|es[st][ae]|a data|o prazo|as datas)|ver|subscrever|ativar|ligar)"
    "|(me|nos) "
    "(avis|lembr|notifiqu|alert|record)[a-z]{1,3})",
    "upon": "(enquanto|ate|quando|se|sempre que|assim que|logo que|mal|antes que|antes d|caso|a medida que|perto d"
    "|na vespera d|um dia antes d"
    "|dias antes d|Ⓝ antes d|a cada)",
    "say": "(diz|diga|da|de|manda|mande|avisa|avise|apita|apite|grita|fala|toca|alerta|lembra|chama|envia)(-me"
    "|-nos)?( qualquer coisa"
    "| alguma coisa| algo| (um |uma )?(sinal|toque|aviso|palavra|alerta|grito|apito|mensagem|recado|lembrete)"
    "| a atencao| para isso)?",
    "kill": "(cort|tir|deslig|silenci|par|acab|suspend|suspen|cal|cancel|desativ|retir|elimin|apag|trav|interromp"
    "|remov|mat|cess|estanc|bloquei"
    "|dispens|esquec|arrum|congel|mut)[a-z]{1,4}",
    "spare": "(larg|deix|poup|livr)[a-z]{1,2}-(me|nos)( em paz| descansar| sossegad[oa]| d[aeo]sso| com isso| disso"
    "| com el[ae]s| (com|d[ea]?) ?{the_notes})*",
    "still": "( outra vez| de novo| mais| nunca mais| novamente| por favor| pf| ja| por agora| por enquanto"
    "| por uns tempos"
    "| por algum tempo| durante uns tempos| temporariamente| definitivamente| de vez| para sempre| imediatamente"
    "| obrigad[oa]| de imediato)*",
    "of_it": "(d|sobre |acerca d|relativ[oa]s? a|quanto a|com |por causa d|a respeito d|para |referentes? a|n|a)",
    "reason": "(, [^?ⓉⒺⓅ]{3,70})?",
    "organised": "(organizad|promovid|acolhid|coordenad|dinamizad|realizad|marcad|previst|propost|lancad|liderad"
    "|conduzid|dirigid)[oa]s?",
}
_RULES = r"""
    ^(?P<first>.{0,60}?(eventos|intercambios|atividades|visitas|reunioes|tarefas|foruns|cursos|formacoes|prazos
        |missoes|iniciativas)) ({organised}|da responsabilidade|a cargo|da autoria|da iniciativa) (pel|por
        |d)(?P<rest>[ao] Ⓐ.*)$ => {first} d{rest}
    ^(poe|ponha|p|met|inclu|inscrev|adicion|junt|acrescent|regist|coloc|not)[a-z]{0,4}((-me|-nos)|,? (tambem )?o meu
        (nome|numero|contacto|email|endereco))( tambem| ai)? (n|a|ao|entre |em |para )[ao]?s? ?(lista|rol|grupo
        |destinatarios|subscritores|pessoas|quem|circuito|conjunto|recetores|{notes})[^ⓉⒺⓅⓌ?]{0,60}?
        d(?P<rest>{thing})$ => quero receber lembretes d{rest}
    ^(mant|deix|pon|po|fic|conserv)[a-z]{1,4}-(me|nos) (sempre |bem )?(alertad[oa]s?|avisad[oa]s?|atent[oa]s?
        |lembrad[oa]s?|notificad[oa]s?|a tempo|em alerta|de sobreaviso|de olho|ciente|despert[oa]) (para|de|sobre
        |quanto a|com|em relacao a|d|n)? ?(?P<rest>{thing})$ => avisa-me d{rest}
    ^[^ⓉⒺ?]{0,60}?(?P<what>{code})[^ⓉⒺ?]{0,60}?{sign}{pray}({enrol}|{warn_me}|{want} {get}( ?{the_notes})?
        |{want}( ser)? ?(incluid[oa]|inscrit[oa]|{the_notes})|(um|uns|o|os) {notes})((,? (na vespera|antes|a tempo|no
        dia|com (algum )?tempo|com antecedencia|disso|dela|dele|do prazo|da data|{upon} [^?ⓉⒺ]{2,30})){0,2})$
        => avisa-me d{what}
    ^(nunca sei|nunca me lembro|esqueco-me sempre|ando sempre a esquecer|falho sempre|perco sempre|passa-me sempre
        |escapa-me sempre|escapam-me sempre|nao sei nunca|nao me lembro nunca|ninguem me (avisou|disse|avisa)|nao (me
        avisaram|fui avisad[oa]|fui notificad[oa]|recebi nada|quero (perder|falhar|esquecer)|posso (perder|falhar
        |esquecer)|soube)|perdi|falhei|esqueci-me|escapou-me|passou-me|soube tarde|so soube)( (de|da|do|d|sobre
        |acerca|quando (e|sao)|em que dia (e|calha)|a data|o prazo|o dia))*[
        d]{0,2}(?P<rest>{thing}){sign}{pray}({enrol}|{warn_me}|{want} {get}( ?{the_notes})?)$ => quero receber
        lembretes d{rest}
    ^({want} )?((receber|ter) )?(um|uns|o|os|uma)? ?{notes}( (diari|semana|mensa|regula|matina)[a-z]{1,4}| Ⓡ)? {upon}
        ?(se |a |que |nao |falta[a-z]{0,3} [^?ⓉⒺⓅ]{2,16} para )*(?P<rest>{code})( [^?ⓉⒺⓅ]{2,40})?$ => avisa-me d{rest}
    ^{upon} (falt[a-z]{1,4}|estiver(em)?|for(em)?|chegar(em)?|houver|vier|comecar|se aproximar|{thing})[^?ⓉⒺⓅ]{0,40}?
        (para |d|perto d|a |o (prazo|fim|dia) d)?(?P<rest>{code})( [^?ⓉⒺⓅ]{0,40}?)?, {say}$ => avisa-me d{rest}
    ^(avis|lembr|notifi[cq]u?|alert|record)(a|e|em|ar) (este|o nosso|o|esta|a|nosso) (grupo|canal|chat|conversa
        |equipa)( tod[oa])? ({upon} |d|sobre )(?P<rest>[ao] .+)$ => avisa-nos quando {rest}
    ^(tir|sai|retir|remov)[a-z]{0,3}(-me|-nos)? (do|desse|deste) (modo )?(silencios[oa]|silencio|mudo|mute|pausa|de
        silencio|sem som)$ => ligar lembretes
    ^(acab|termin|sai|par|deslig|levant|desativ|tir)[a-z]{0,3} (com |d|de )?(o |a )?(modo silencioso|silencio|pausa
        |mute|modo mudo)$ => ligar lembretes
    ^(agradecia|agradeco|pedia|peco|gostava|gostaria|queria) que (voltasse[ms]?|volte[ms]?|tornasse[ms]?) a (mandar
        |enviar|dar)(-me|-nos)? ((os|uns)
        )?{notes}{still}$ => ligar lembretes
    ^{pray}((ja )?podes |ja )?(voltar|volta|volte|torna|torne|recomeca|comeca|retoma) a (avisar|lembrar|notificar
        |alertar|apitar|mandar (coisas|mensagens)|dar sinal|dar noticias|falar|chatear|tocar)(-me|-nos)?{still}$
        => ligar lembretes
    ^[^ⓉⒺⓅ?]{0,60}\b{notes}\b[^ⓉⒺⓅ?]{0,40}?{sign}{pray}(volt[ae] a |torn[ae] a |voltar a )?(lig|ativ|reativ|retom|rep
        |reinici|recome|restabel|restaur|devolv|quero)[a-z]{0,5}(-l?n?[oa]s?|-m[oa]s|-[oa]s de volta)?( de
        volta)?{still}$ => ligar lembretes
    ^(habilit|reabilit|acion|inici|retom|restabel|restaur|desbloque|repor|rep|recome[cç])[a-z]{1,5}(-me)?
        (?P<rest>{the_notes}.*)$ => ativar {rest}
    ^(sem|faltam-me|sinto falta d|onde (estao|param|andam)|por onde andam|que e feito d|deixei de receber|nao (tenho
        |estou a) (recebido|receber|ter)|nao (chegam|recebo)|ja nao recebo|perdi|apaguei|silenciei|desliguei|cancelei
        |desativei)( os| as| a| o| meus| minhas| mais)* ?{notes}[^ⓉⒺⓅ?]{0,40}?{sign}{pray}(volt[ae] a )?(lig|ativ
        |reativ|retom|rep|reinici|recome|restabel|restaur|devolv|mand|envi)[a-z]{0,5}(-[ln]?[oa]s?
        |-m[oa]s)?( isso)?{still}$ => ligar lembretes
    ^(ajuda|ajude)[a-z]{0,2}-(me|nos) a (nao (falhar|esquecer|perder|deixar passar)|lembrar(-me)?( d)?|cumprir)
        ?(?P<rest>{thing})({sign}.{3,40})?$ => avisa-me d{rest}
    ^(nao (me |nos )?deix(a|es|e)(-me)? (esquecer|falhar|perder|passar)|nao quero (falhar|perder|esquecer|que me
        escape)|nao posso (falhar|perder|esquecer)) (d)?(?P<rest>{thing}){sign}{pray}({enrol}|{warn_me}|{want}
        {get})( ?{the_notes})?$ => avisa-me d{rest}
    ^(?P<who>([ao] )?({title})Ⓦ) (pediu|pede|quer|queria|precisa|gostava|gostaria|deseja|prefere|solicita)(-me)?
        ?((de|para|que) )*(ser (avisad|lembrad|notificad|alertad|informad)[oa]s?|receber {the_notes}|(a|o) (avisem
        |lembrem|avises)) (d|sobre )(?P<what>{thing}){sign}{pray}(inscrev|regist|junt|inclu|adicion|acrescent|p|met
        |ponh|coloc|ativ|lig|trat)[a-z]{1,4}(-l?n?[ao]|-lhe)?[^?ⓉⒺⓅ]{0,24}$ => inscrever {who} nos lembretes d{what}
    ^(inscrev|regist|junt|inclu|adicion|acrescent|po|met|ponh|coloc)[a-z]{1,4} (?P<who>([ao] )?({title})Ⓦ) (n
        |a)?[ao]s? (lista d[eo]s? )?{notes} (d|sobre )(?P<what>{thing})$ => inscrever {who} nos lembretes d{what}
    ^(?P<first>(avis|lembr|alert|record|notifi[cq]u?)(a|e|em|ar)-(me|nos)) ((a|as|n[ao]|em|ao|de|pela|logo) )*Ⓓ (n?o
        (proprio )?dia )?d(?P<rest>[ao] [ⓉⒺ])$ => {first} d{rest}
    ^(um |uns |uma |mais um )?(lembretezinho|lembretinho|avisozinho|avisinho|toquezinho|toque|lembrete|aviso|alerta
        |sinal)( (meu|para mim))? (antes|na vespera|perto|quando (comecar|se aproximar|chegar)|um dia antes|Ⓝ antes
        |uns dias antes|no dia|com antecedencia|antes do (fim|inicio|prazo)|sobre|acerca)( d)?(?P<rest>{thing})$
        => avisa-me d{rest}
    ^(?!.*\b(nao|nem|sem|chega|basta|menos)\b)(interessa-me|interessam-me|quero (estar|ficar|andar|manter-me)|gostava
        de (estar|ficar)|preciso de (estar|ficar)|quero) (de olho |a par |em cima |atent[oa] |alerta |acompanhar
        |seguir (de perto )?)(d|n|a|em |com )?(?P<rest>{thing}){sign}{pray}({enrol}|{warn_me}|{say})$ => avisa-me
        d{rest}
    ^(podes? |pode |podia[ms]? |por favor |pf |queira |vais |e para )*(deix|par|escus|dispens|evit|cess|abst|desist
        |abstem-te d)[a-z]{0,4}( de)?( me| nos)? (estar a |continuar a )?(lembr|avis|notific|alert|record|chate
        |mandar {the_notes}|enviar {the_notes})[a-z]{0,3}(-me|-nos)?( mais| sempre| tanto)? {of_it}
        ?(?P<rest>{thing}){still}{reason}$ => silenciar lembretes d{rest}
    ^nao (vale a pena|e preciso|precisas?|precisam|e necessario|adianta|interessa|faz sentido|tens?|tem|continues?
        |voltes?|insistas?|quero|preciso|ha necessidade|estejas?|tornes?)( que| em| de| a| mais)*( me
        | nos)?( (continu|volt|est|insist)[a-z]{1,5})?( sempre| mais)?( a| de| em)?( me| nos)? (lembr|avis|notifi[cq]
        |alert|record|chate)[a-z]{0,5}(-me|-nos)?( mais)? {of_it} ?(?P<rest>{thing}){still}{reason}$ => silenciar
        lembretes d{rest}
    ^nao (me|nos) (lembr|avis|notifiqu|alert|record|chatei|incomod|mace|mac|aborrec)[a-z]{1,3} (mais )?(d|com |por
        causa d|n|sobre )?(isto|isso|est[ae]s?( coisas?)?)( mais| outra vez| de novo| nunca mais| novamente)$
        => silenciar lembretes
    ^(nao (me|nos)|nunca mais (me|nos)) (lembr|avis|notifiqu|alert|record|chatei|incomod|mace
        |aborrec)[a-z]{1,3}( mais)? (d|com |por causa d|sobre )(?P<rest>{thing}){still}{reason}$ => silenciar
        lembretes d{rest}
    ^{the_notes} {of_it} ?(?P<rest>{thing})[^?ⓉⒺⓅ,;:.]{0,60}{sign}{pray}({kill}( com)?(-[ln]?[oa]s?|-lhes?
        |-me)?( isso| isto| eles| elas| tudo)?|{spare}|(ja )?(chega|basta)( deles| delas| disso)?|nao (m[oa]s|me)
        (mand|envi)[a-z]{1,3}( mais)?|(dispenso|nao quero|nao preciso)(-[oa]s| deles| mais| disso)?|fora|rua|nada
        disso){still}$ => silenciar lembretes d{rest}
    ^(?=.*\b({notes}|apit[a-z]{1,4}|toc[a-z]{1,3}|telemovel|telefone|bip[a-z]{0,4}
        |vibr[a-z]{1,3})\b)[^?ⓉⒺ]{0,70}?(?P<what>{code})[^?ⓉⒺ]{0,60}?{sign}{pray}({kill}( com)?(-[ln]?[oa]s?|-lhes?
        |-me)?( isso| isto| {the_notes}| (de )?(avis|lembr|apit|toc)[a-z]{1,3}| com el[ea]s| tudo)?|{spare}
        |(ja )?(chega|basta)( d?[eo]?[ls]?[ea]?s?)?( {the_notes})?|nao (m[oa]s|me) (mand|envi|avis
        |lembr)[a-z]{1,3}( mais)?( {the_notes})?|cala-te|sossega|silencio){still}$ => silenciar d{what}
    ^(ja )?(escusa[sm]?|dispenso) de (me|nos) (avis|lembr|notific|alert|record|mand|envi)ar( mais)?( {notes})?{still}$
        => silenciar lembretes
    ^(agradecia|agradeco|pedia|peco|gostava|gostaria|queria|convinha) que (me|nos) (record|lembr)(asse[ms]?
        |e[ms]?) (?P<rest>[ao]s? .+)$
        => avisa-me d{rest}
    ^nao (te esquecas|se esquecam?) (de |que )?(me|nos) (avis|lembr|notific|alert|record)a(r|res)(?P<rest> .+)$
        => avisa-me{rest}
    ^(quero|preciso de|peco|so quero|deixem-me em|deixa-me em|um pouco de|dem-me|da-me|de-me) (paz|sossego|silencio
        |descanso|tranquilidade|treguas){sign}(?P<rest>.+)$ => {rest}
    ^(?P<verb>apag|elimin|limp|mat|esquec|cort|dispens|abol|extingu|trav|acab|termin|estanc|congel|mut|cal)(a|e|i|ai
        |ue|em|uem|ar|er|ir)(-me)?( la| ja| com)? {the_notes}( tod[oa]s)?(?P<rest>(( d[aeo]s?| sobre| ate| durante
        | por) .+)?){still}$ => silenciar lembretes{rest}
    ^(menos|chega d[eo]?|basta d[eo]?|acab[ae]m? com|para[m]? com|sem|nada de|fim a[o]?|abaixo|menos um pouco de
        |baixa|reduz|corta) ?(mais |tanto |tanta |o |a |os |as )*(barulho|ruido|alarido|insistencia|spam|apitos
        |toques|chatices|conversa|chinfrim|algazarra|bombardeamento|bombardeio|volume|{notes}) (com|sobre|por causa d
        |acerca d|d|n|a volta d|em torno d|relativ[oa]s? a) ?(?P<rest>{thing}){still}{reason}$ => silenciar lembretes
        d{rest}
    ^(fech|cort|par|deslig|trav|reduz|abrand|baix|tir|estanc|sec|ped|po|da|de|ponh|met)[a-z]{0,3}( um| uma)? ?(travao
        |stop|ponto final|fim|descanso|ferias|folga|treguas|tregua|pausa|um tempo|sossego|a torneira|o fluxo|a
        enxurrada|o envio|a avalanche|a chuva|o pio|o som|a voz|a campainha|o alarme|o despertador|a corrente|o
        volume|a luz|a ficha|o altifalante) (d|a|n)[ao]s? {notes} (d|sobre |n|a)(?P<rest>{thing}){still}{reason}$
        => silenciar lembretes d{rest}
    ^(fech|cort|par|deslig|trav|tir|po|da|de|ponh|met)[a-z]{0,3}( um| uma)? ?(travao|stop|ponto final|fim|descanso
        |ferias|folga|treguas|tregua|pausa|a torneira|o pio|o som|a voz|a campainha|o alarme|o despertador|a ficha)
        (d|a|n)[ao]s? {notes}(?P<rest>(( ate| durante| por) .+)?){still}$ => silenciar lembretes{rest}
    ^(renunci|prescind|abdic|abro mao|abrir mao|dispens|passo bem sem|vivo bem sem|desist|abdic|rejeit|recus|escuso
        |deixo|cancelo|nao necessit|nao faco questao)[a-z]{0,3} ?(d|a|de |com |os |as )?[oa]?s?
        ?(receber )?{the_notes} (d|sobre |relativ[oa]s a|acerca d|para )(?P<rest>{thing}){still}{reason}$
        => silenciar lembretes d{rest}
    ^(renunci|prescind|abdic|abro mao|dispens|passo bem sem|vivo bem sem|desist|recus|escuso)[a-z]{0,3} ?(d|a|de|com
        |os |as )?[oa]?s? ?(receber )?{the_notes}(?P<rest>(( ate| durante) .+)?){still}$ => silenciar lembretes{rest}
    ^(poe|por|ponha|mete|meta|coloca|coloque|deixa|deixe|manda|encosta)(-me)? {the_notes} (d|sobre )(?P<rest>{thing})
        (a dormir|de molho|de lado|na gaveta|no gelo|em banho-maria|em descanso|de ferias|a hibernar|quiet[oa]s?|no
        frigorifico|em stand-?by|de parte|sem som|em modo silencioso|no mudo|em suspenso
        |suspens[oa]s)(?P<when>.{0,20}[ⒹⓁⓃ]|){still}$ => silenciar lembretes d{rest}{when}
    ^(poe|por|ponha|mete|meta|coloca|coloque|deixa|deixe|manda|encosta)(-me)? {the_notes} (a dormir|de molho|de lado
        |na gaveta|no gelo|em banho-maria|em descanso|de ferias|a hibernar|quiet[oa]s?|em stand-?by|de parte|sem som
        |no mudo|em suspenso)(?P<when>.{0,20}[ⒹⓁⓃ]|){still}$ => silenciar lembretes{when}
    ^(silencio|caluda|pausa|mute|nem (mais )?(uma palavra|um aviso|um pio|um lembrete)|chiu|shiu|bico calado|boca
        fechada|zero {notes}|stop|off|nada)( (total|absoluto|completo|por favor))?[,:]? (sobre|quanto a|acerca d|n|em
        relacao a|a respeito d|d|com|para) ?(?P<rest>{thing})(?P<when>,? (ate )?.{0,8}[ⒹⓁⓃ]|)(,? (ate|enquanto) (eu
        |nova|novas|segunda|ordem|nao|ser|que) ?[^?ⓉⒺⓅ]{0,40})?{still}$ => silenciar lembretes d{rest}{when}
    ^(adeus|ate nunca|fora|abaixo|bye|xau|tchau|acabaram-se|acabou-se|basta|chega|stop|off|fim|out|rua)[,!: ]+(com
        |d?[oa]s |de |a[os]+ )?{notes} (d|sobre )(?P<rest>{thing}){still}$ => silenciar lembretes d{rest}
    ^(ficam?|fiquem|sejam|estao|deem-se por|ficarao|serao|considerem-se)( desde ja| ja| a partir de (hoje|agora))?
        (suspens|silenciad|desligad|cancelad|desativad|interrompid|parad|dispensad|sem efeito)[oa]?s?,?( ate
        [^,ⒹⓁ]{3,40},| temporariamente,?)?(?P<when>( ate)? ?[ⒹⓁ],?|) [oa]s {notes} (d
        |sobre )(?P<rest>{thing}){still}$ => silenciar lembretes d{rest}{when}
    ^{the_notes} (d|sobre )(?P<rest>{thing}):? (ficam?|fiquem|sejam|estao|passam a( ficar)?|para|a) (suspens
        |silenciad|desligad|cancelad|desativad|interromp|parad|dispensad|desligar|silenciar|suspender|cortar|parar
        |cancelar)[a-z]{0,4}(?P<when>.{0,8}[ⒹⓁⓃ]|){still}$ => silenciar lembretes d{rest}{when}
    ^(que )?ninguem (me|nos) (lembr|avis|incomod|chatei|notifiqu|alert|record|mand|envi|aborrec
        |mac)[a-z]{1,3}( mais)?( d(e|o)? ?nada| com nada| por nada| nada| {the_notes})?(?P<when> .{0,8}[ⒹⓁⓃ]
        |){reason}$ => silenciar lembretes{when}
    ^esque(ce|ca|cam|cer) (com )?{the_notes} (d|sobre )(?P<rest>{thing}){still}{reason}$ => silenciar lembretes
        d{rest}
    ^(vai|va|vao)(-me|-nos) (dando|mantendo|informando|avisando|lembrando|dizendo|mandando|pondo)( conta| noticias
        | sinal| novidades| a par| ao corrente)* ?(d|sobre |com )(?P<rest>{thing})$ => avisa-me d{rest}
    ^(diz|diga|da|de|informa|manda|grita|apita)(-me|-nos)( (um |uma )?(sinal|aviso|toque|alerta)| qualquer coisa
        | algo)? (quando|assim que|se|mal|logo que) [^?ⓉⒺ]{0,30}?(?P<rest>{code}) [^?ⓉⒺ]{0,20}?(acab|cheg|termin
        |aproxim|venc|comec|mud|perto|a porta|atras|falh|derrap|avanc|fech)[a-z]{0,6}( .{0,20})?$ => avisa-me d{rest}
    ^(segue|siga|vigia|vigie|fica de olho|de olho|controla|monitoriza|acompanha|fica atento|fica atenta) ?(n
        |a)?(?P<rest>{thing}) (por mim|para mim|em meu nome|e (avisa|diz|lembra|alerta)(-me)?( .{0,30})?)$
        => avisa-me d{rest}
    ^[^?ⓉⒺ]{0,50}(?P<what>{code})[^?ⓉⒺ]{0,50}{sign}{pray}(dispenso|nao (quero|preciso|e preciso|vale a pena))( de)?
        (receber |mandar |enviar |ter )?(mais )?{notes}{still}$ => silenciar d{what}
"""
# Who is to be reminded besides the speaker.
INSCRIBED = r"""
subscribe_reminders inscrever
    inscrever {person} nos lembretes {item}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
