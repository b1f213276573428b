"""How reminders and silence are wished for in Portuguese by turns that no table has (see plainly.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "soon": "(se (aproxim[a-z]{1,3}|avizinh[a-z]{1,3})|(estiver(em)?|for(em)?) (a chegar|a porta|proxim[oa]s?|perto"
    "|quase( a chegar)?|para breve|iminentes?|em cima|a vista)|chegar(em)?( a (hora|altura|data))?|falt(ar|arem|ando)"
    " pouco( tempo)?( para)?)",
    "remindme": "((avis|lembr|alert|record|notifi[cq]u?)(a|e|em|ar)[ -](me|nos))",
    "each": "(cada|qualquer|tod[oa]s? [oa]s?)",
    "opens": "((solicit|pe[cd]|agradec|pretend|requ|desej)[a-z]{1,5}(-se)? |quero |queria |gostava de |gostaria de "
    "|preciso de )(receber |ter )?(um |uma )?",
    "remindbare": "(avis|lembr|alert|notifi[cq]u?)(a|e|em)",
    # Being reminded of something that is to be done; and the day on which.
    "remember": "((quero|queria|preciso|precisava|gostava|agradeco|agradecia|peco|pedia) que (me|nos) (lembr|record"
    "|avis|alert"
    "|relembr)[a-z]{1,5}|((podes?|podia[ms]?|podem|consegues?) )?(me (lembrar|recordar|avisar|relembrar)|(lembr"
    "|record|avis|alert"
    "|relembr)(a|e|em|ar)[ -](me|nos))|((quero|queria|preciso de|gostava de|gostaria de) )?ser (lembr|record|avis"
    "|alert)ad[oa]s?"
    "|nao (me|nos) deix(es|e|em) esquecer|((quero|queria|preciso de|cria|crie|poe|ponha|por|criar|marca|marque|agenda"
    "|mete)(-me)? )?"
    "(um )(lembrete|aviso|alerta))",
    "upon": "((n[ao]|a|em|para|dia) )*(o |a )?[ⒹⓁ]",
    "errand": "((que )?(eu )?(tenho de|tenho que|tenho|preciso de|devo|temos de|e preciso)|de|para|que (e|ha) para)",
    "does": "(?!(estar|ser|haver|ir)\\b)[a-z]{2,14}[aeio]r(-[a-z]{2,3})?",
    "then": "(durante|n)?(esse|este|aquele|essa|esta|essas|estas|esses|estes)? ?(periodo|tempo|dias?|semanas?|altura"
    "|meses|mes)|ate la|entretanto",
}
_RULES = r"""
    ^((ja )?nao (quero|preciso d[eo]?)|dispenso|podes?|pode|{switch_off}|silenci[ae]|apag(a|ue|ar)|acab(a|e|ar) com)\b
        .{0,24}?{reminders} que (eu )?((ja|me|te|nos) )*(tinha|tenho|temos|tinhamos|pedi|pedimos|pus|criei
        |marquei|ativei
        |programei|defini|subscrevi|liguei|fiz|mandas?|envias?|das|recebo|andas a (mandar|enviar))( (marcad|ativ|pedid
        |ligad|agendad|programad|criad|post)[oa]s?)? (?P<rest>(para|sobre|de|d[ao]s?|acerca|relativ[oa]s?) .+)$
        => silenciar lembretes {rest}
    ^(os )?{reminders} (?P<what>d[aeo]s? [^,;?]{1,60}?) para (mim|nos)( tambem)?$ => quero receber lembretes {what}
    ^(?P<first>(suspen|silenci|deslig|par|cal|paus|desativ|cancel)[a-z]{1,4} .{0,20}{reminders}),? (durante|n[ao]s?)
        [^,ⒹⓁⓉⒺ?]{3,40}, (?P<when>.{0,8}[ⒹⓁ])$
        => {first} {when}
    ^[^ⓉⒺⓅ?]{0,60}\b(?P<what>{reminders})\b[^ⓉⒺⓅ?]{0,30}[,;.:–-]( (mas|e|por isso|agora|por favor|pf|podes?
        |podia[sm]?),?)*
        (acab(a|e|em|ar)|parem?|parar|chega|basta|deix[ae]-te)( la)? (com (isso|isto|eles|elas)|(d|n)(isso|isto|eles
        |elas))(?P<rest> .*|)$ => silenciar {what}{rest}
    ^[^ⓉⒺⓅ?]{0,60}\b(?P<what>{reminders})\b[^ⓉⒺⓅ?]{0,30}[,;.:–-]( (mas|e|por isso|agora|agradeco que|agradecia que
        |peco que
        |pedia que|quero que|queria que|podes?|podia[sm]?),?)* ([oa]s|m[oa]s) (?P<verb>{switch_off})(?P<rest> .*|)$
        => silenciar {what}{rest}
    ^[^ⓉⒺⓅ?]{0,60}\b(?P<what>{reminders})\b[^ⓉⒺⓅ?]{0,30}[,;.:–-]( (mas|e|por isso|agora|por favor|pf|podes?
        |podia[sm]?|(e|era|seria) possivel|da(va)? para),?)*
        (?P<verb>{switch_off})-[ln]?[oa]s(?P<rest> .*|)$ => silenciar {what}{rest}
    ^(ja )?nao (e (mais )?preciso|e necessario|vale a pena|ha necessidade de) (que )?((me|nos) )?(avis|lembr
        |notifi[cq]|alert|record)u?(ar|em|es|e)(-me
        |-nos)?( mais)? (?P<rest>d[aeo]s? .+)$ => nao quero receber lembretes {rest}
    ^(ja )?nao (faz (mais )?sentido|vale a pena|e preciso|e necessario|interessa|(me )?interessam?|ha necessidade de
        |ha razao para)
        ((continuar a )?(receber|ter|mandar|enviar)(-me|-nos)? )?(?P<rest>((mais|os|as|estes|esses)
        )*{reminders}.*?)([,;.]
        (por isso |portanto )?(cancel|deslig|suspen|desativ|silenci|par)[a-z]{1,3})?$ => nao quero receber {rest}
    ^{remember}:?,? (?P<when>{upon})(:|,? {errand}) (?P<rest>{does} [^?ⓉⒺⓅ]+)$ => lembra-me {when} de {rest}
    ^{remember} (de )?que,? (?P<when>{upon}),? {errand} (?P<rest>{does} [^?ⓉⒺⓅ]+)$ => lembra-me {when} de {rest}
    ^(?P<when>{upon}),? {remember} {errand} (?P<rest>{does} [^?ⓉⒺⓅ]+)$ => lembra-me {when} de {rest}
    ^{remember}(:|,? {errand}) (?P<rest>{does} [^?ⒹⓁⓉⒺⓅ]+?),? (?P<when>(ate )?{upon})$ => lembra-me {when} de {rest}
    ^(poe|ponha|ponham|por|mete|meta|volta a por)(-me)? (?P<rest>((os|as|meus|minhas) )*{reminders}) (a (funcionar
        |andar|trabalhar
        |correr)|em (funcionamento|marcha)|ativ[oa]s|ligad[oa]s|de volta)( outra vez| de novo| novamente)?$ => ligar
        {rest}
    ^(mand|envi)(a|e|em)-(me|nos),? (?P<when>Ⓡ),? [ao]s ((minhas|meus|nossas|nossos) )?{deeds}( pendentes| em aberto|
        da semana)?$
        => quero lembretes {when}
    ^(mant(em|enha|enham)|deix(a|e|em)|po(e|nha))-(me|nos) (sempre )?(a par|informad[oa]s?|ao corrente|atualizad[oa]s?
        |em dia)
        (com |sobre |quanto a |d|n)?(?P<rest>[ao]s? .+)$ => avisa-me d{rest}
    ^(alert|cham|notifi[cq]u?)(a|e|em)-(me|nos) (a atencao )?(para|sobre|quanto a) (?P<rest>[ao]s? .+)$ => avisa-me
        d{rest}
    ^(?P<rest>.*\b{reminders}.*?),? enquanto (eu )?(estiver|estou|durar|nao voltar|andar|ca nao estiver)\b[^ⒹⓁ?]{0,40}?
        ?[(,]? ?(?P<when>((ate|a|de) [^ⒹⓁ]{0,10})?[ⒹⓁ])?\)?$ => {rest} {when}
    \bquando falt(ar|arem) (?P<first>Ⓝ|{span}) para (?=[oa]s? ) => {first} antes d
    ,? ate (eu |nos |a gente )?(voltar|regressar|chegar|estar de volta)(mos)?,? (ate )?((a|ao|n?o|em) )?(dia )?(?=Ⓓ)
        => ate
    ,? com (a )?(devida|alguma|necessaria|bastante|muita|suficiente|boa|(Ⓝ|uma?|dois|duas|tres|quatro|[0-9]{1,2})(
        (dias?|semanas?|horas?|mes|meses))? de)
        antecedencia,?(?= d[aeo]s? ) =>
    ^(?P<rest>.*\b(silenci|suspen|deslig|desativ|par[ae]|cancel|lembr|avis|notific|alert).*?),? ate ((nova|segunda)
        ordem
        |novo aviso|(ordem|aviso|indicacao) em contrario|eu (dizer|avisar|voltar|pedir)( o contrario)?)$ => {rest}
    ^(abster|abstenha|evit|escus|coib)[a-z]{0,4}(-se)? (de )?(me )?(enviar|mandar|avisar|lembrar)(-me)? (mais
        )?(?P<rest>{reminders}.*)$ => nao quero receber {rest}
    ^(?P<rest>.*{reminders}) no (proprio )?dia (?P<what>d[aeo] [a-z]{4}.*)$ => {rest} {what}
    ^(?P<first>{remindme}) (d[oae]s? )?(prazos?|fim|data|inicio|comeco)( (de entrega|final|limite))?
        (?P<rest>d[aeo]s? .+)$ => {first} {rest}
    ^(quero |queria |pretendo |preciso de |gostava de |gostaria de )?(receber|mand[ae]-me|envi[ae]-me|ter),?
        (?P<when>Ⓡ),? (um|uma|o|a) (resumo|lista|relatorio|ponto|email|mensagem)\b.{0,40}$ => quero lembretes {when}
    \b(?P<rest>suspensao|desativacao|interrupcao|cessacao|cancelamento|ativacao) (temporari|imediat|definitiv|total
        |provisori)[oa]\b => {rest}
    ^(deixa|deixe|para|pare)( la| ja)? (de|com) (me )?(avis|lembr|notific|alert)[a-z]{1,4}( mais)?(?P<rest> (d[ao]
        |sobre [ao]|n[ao]) [ⓉⒺ])(,.{0,40})?$ => silenciar{rest}
    ^(cancel|anul|termin|retir)[a-z]{1,3} (a |as )?minhas? subscric(ao|oes)( d[aeo]s? ({reminders}|avisos))?$ =>
        silenciar lembretes
    ^(quero|queria|peco) silencio(?P<rest> .{0,12}[ⒹⓁⓃ])$ => silencio{rest}
    ^{reminders} on$ => ligar lembretes
    ^(subscrevo|ativo|ligo|reativo) (?P<rest>(os |as )?{reminders}.*)$ => subscrever {rest}
    ^(?P<when>Ⓡ),? (mand|envi|mostr|d|diz|lembr|avis)[a-z]{0,3}-(me|nos) (d?o que (tenho|me falta|esta)|(as|d?as)
        (minhas )?tarefas|(a (minha )?)?lista d).{0,40}$ => quero lembretes {when}
    ^(mand|envi|mostr|d|diz|lembr|avis)[a-z]{0,3}-(me|nos) (d?o que (tenho|me falta|esta)|(as|d?as) minhas tarefas|(a
        (minha )?)?lista d).{0,30}? (?P<when>Ⓡ)$ => quero lembretes {when}
    ^(podes? |pode |podias? )?(fic|est|mant)[a-z]{1,4}(-te|-se)? (calad|quiet|sossegad|em silenci|mud)[oa]( (por
        |durante) (uns|alguns|umas|um) (dias|tempos?|horas|semanas)| um tempo)$ => silencia lembretes
    ^(?P<when>(quando|se|sempre que|assim que|logo que|caso) .{0,60}[ⓉⒺ].{0,40}?),? (quero|queria|gostava de|gostaria
        de) (saber|ser (informad|avisad)[oa]|que me (avis|dig|inform)[a-z]{1,4}|um (aviso|alerta|lembrete))$ =>
        avisa-me {when}
    ^nao (e (preciso|necessario|obrigatorio)|vale a pena|ha necessidade|interessa|faz falta)( que| de)?( me| nos)?(
        (continu|volt)[a-z]{1,3}( a)?)? (envi|mand|receb)[a-z]{1,3}(-me|-nos)? (mais )?(?P<rest>{reminders}.*)$ =>
        nao quero receber {rest}
    ^(poe|por|ponha|mete|meta|coloca|coloque|deixa|deixe)(-me)? (?P<rest>(((os|as|meus|minhas|todos) )*{reminders}
        |[ao] [ⓉⒺ]).{0,40}?) (em|no) (pausa|silencio|modo (silencioso|de silencio)|espera|mute)(?P<when>.*)$ =>
        silenciar {rest}{when}
    ^[^,ⓉⒺ]{0,50}(?P<what>[ao]? ?[ⓉⒺ])[^,ⓉⒺ?]{0,50}[,;.:] (e )?((quero|queria|queriamos|gostava de|gostaria de|preciso
        de|pretendo|agradec(o|ia)) )?((receber|ter|subscrever|ativar|ligar) )?{art}{reminders}( (sobre|acerca|d|a
        respeito
        d)[ae]?( ?(ela|ele|isso|isto|assunto|prazo|es[st][ae]( tarefa| evento)?))?)?$ => avisa-me de {what}
    ^[^,ⓉⒺ]{0,50}(?P<what>[ao]? ?[ⓉⒺ])[^,ⓉⒺ?]{0,50}[,;.:] (podes? |por favor |pf |entao )?({remindme}|(poe|manda
        |envia|liga) (-me)? (um )?(aviso|lembrete|alerta)|{remindbare})( (na vespera|antes|Ⓝ antes|{beforehand}|no
        dia|com (algum )?tempo|com antecedencia|disso|dela|dele|do prazo|da data|do fim|do inicio|a tempo|Ⓡ|Ⓝ|por
        favor|pf))*$ => avisa-me de {what}
    (?<=antecedencia) (em relacao|relativamente|face) (ao (prazo|termo|fim)|a (data|entrega))(?= d[aeo]\b) =>
    \b(?P<rest>aviso|avisos|notificacao|notificacoes|alerta|alertas|lembrete|lembretes) previ[oa]s?\b => {rest}
    ^{remindme} (de )?que (?P<rest>(o|a|os|as) [^ⒹⓁ]{3,60}?) (e|tem de ser|deve ser|acaba|termina|vence|fica|tem de
        estar pront[oa])( (para|ate|a|em|no|na|dia|o))* ?(?P<when>[ⒹⓁ])$ => avisa-me {when} {rest}
    ^(?P<rest>.*{reminders}),? (de|pela|a|a?o|logo de|ao fim da?) ?(manha|tarde|noite|dia|almoco)( cedo| bem cedo)?$
        => {rest}
    ^(suspend[ae]|paus[ae]|deslig(a|ue)|par[ae]|cal[ae]|silenci[ae]|cort[ae]|interromp[ae])( com)? tudo
        (?P<rest>.*[ⒹⓁⓃ])$ => silencia {rest}
    ^[^?ⓉⒺ]{0,50}(?P<what>[ao]? ?[ⓉⒺ])[^?ⓉⒺ]{0,60}[,;.:] (podes? |pode |por favor |pf |entao |ja )*(par|deix|cort
        |acab|silenci|deslig|suspen|cancel|desativ|tir|retir|cheg|bast|dispens)[a-z]{1,3}( com| de)?( me| nos)?(
        mandar| enviar)?( (os|as|mais))*( {reminders}| avisar| lembrar| notificar)( del[ae]| disso| sobre (isso|ela
        |ele|esta|essa)| dest[ae]| dess[ae])?$ => silenciar {what}
    (?P<rest>\b(silenci|deslig|suspen|paus|par|cancel|desativ)[a-z]{1,5} .{0,20}{reminders}),? ((por|durante) (uns
        |alguns|umas|algumas) (dias|tempos?|semanas)|por (agora|enquanto|ora|uns tempos|algum tempo)|um bocado
        |temporariamente|por uns)$ => {rest}
    ^nao (quero|pretendo|desejo|gostaria de|gostava de|tenciono|preciso de)( mais)? (continuar a |voltar a |estar a
        )?(receber|ter) (mais )?(?P<rest>{reminders}.*?)( d(este|o) (sistema|bot|assistente|grupo|canal))?$ => nao
        quero receber {rest}
    ^nao (quero|preciso|e preciso|vale a pena|precisas?) (que |de )(me|nos) (lembr|avis|notific|alert)[a-z]{1,4}(
        mais)?( d[aeo]s? (reunioes|tarefas|prazos|eventos|intercambios|nada|coisas))?$ => nao quero lembretes
    ^(?=.*\b(estou|estarei|vou|estamos|fico|ando|ferias|ausente|fora|viagem|missao|licenca|baixa|congresso|formacao
        |folga)\b)[^ⒹⓁⓈⓉⒺ,;:.]{0,60}(?P<when>[ⒹⓁⓈ])[^ⒹⓁⓈⓉⒺ,;:.]{0,50}[,;:.–-]+ (e |pelo que |por isso |portanto
        |entao |por favor |pf |podes? |pode |podia[ms]? )*(?P<rest>((solicit|agrade|pe[cd]|requ|rog)[a-z]{1,4}(-se
        |-lhe|-vos)?
        (a |o |que )?)?(silenci|deslig|suspen|paus|par[ae]|interrup|cess|cancel|desativ|poup|nada de|sem |nao (me|nos
        |quero)|dispenso|chega)[^ⒹⓁⓈⓉⒺ]{0,40}\b(lembr|avis|notific|alert|mensage)[a-z]{1,9})( {then})?$ => {rest}
        {when}
    ^{remindme} (quando|assim que|logo que|se|mal) {soon} (?P<rest>(d?[ao]s? |Ⓔ|Ⓣ).+) => avisa-me antes de {rest}
    ^{remindme} (quando|assim que|logo que|se|mal) (?P<rest>[^?]{2,60}?) {soon}$ => avisa-me antes de {rest}
    ^((quero|queria|gostava de|gostaria de|preciso de) )?(saber|ser (informad|avisad|notificad)[oa]|que me
        (avis|dig|inform)[a-z]{1,4}) (sempre que|assim que|logo que|quando(?= (houver|haja|surgir|aparecer|comecar
        |acabar
        |terminar|mudar))) (?P<rest>.+)$ => avisa-me quando {rest}
    ^(?P<first>{remindme}) (quando|se|sempre que|assim que) (houver|haja|ha|existirem|surgirem|aparecerem) (nov[oa]s
        )?(?P<rest>(atividades
        |tarefas|eventos|intercambios|reunioes|novidades|visitas|cursos) (d|com|em|n).*)$ => {first} {rest}
    \bantes d[eao]s? {each} (reuniao|reunioes)\b => das reunioes
    \bantes d[eao]s? {each} (evento|intercambio|atividade)s?\b => dos eventos
    \bantes d[eao]s? {each} (prazo|tarefa)s?\b => dos prazos
    ^(mand|envi|d|faz|deix)(a|e|ar|ia)?(-me|-nos)? (um |uma )?(alerta|aviso|sinal|toque|lembrete|notificacao|recado)
        (?P<rest>d[aeo]s? .+)$ => avisa-me {rest}
    ^((quero|queria|gostava de|gostaria de|preciso de|pretendo|podes?|pode) )?((receber|ter|mandar-me|enviar-me
        |manda-me|envia-me|mande-me|envie-me) )?(um|uma|o|a) (resumo|relatorio|apanhado|balanco|ponto de situacao
        |email|mensagem|lista) (diari[oa]|semanal|mensal|matinal|Ⓡ)( d[aeo]s? (minhas |meus )?(prazos|tarefas
        |pendentes|atividades|intercambios|eventos|trabalhos|plano).{0,30}| (as|a partir|para mim|por favor)
        ?.{0,20})?$ => quero receber lembretes diarios
    (?P<rest>(lembretes?|avisos?|alertas?|notificacoes|resumos?) (diari[oa]s?|semanais|mensais|matinais)),? Ⓓ$ =>
        {rest}
    ^{remindme} (se|quando|caso|sempre que|assim que)( houver (alguma )?(mudanca|alteracao)[a-z]{0,2})?( (o|a|os
        |n[ao]))? (prazo|data|responsavel|estado|programa|local|hora)s? (?P<rest>d[ao]s? .{3,60}?)( (se )?(mud|alter
        |pass|for|sofr)[a-z]{1,5}( (alterad|mudad|adiad)[oa]| alterac(ao|oes))?)?$ => avisa-me {rest}
    ^{remindme} (se|quando|caso|sempre que|assim que) (?P<rest>[oa]s? .{3,60}?) (mudar|avancar|terminar|acabar
        |comecar|arrancar|(for|forem|ficar|estiver) (adiad|alterad|pront|concluid|terminad|aprovad|publicad|fechad
        |entregue)[ao]?s?|sofrer (alterac(ao|oes)|mudancas)|tiver (novidades|alteracoes))( de (data|responsavel
        |estado|prazo|dia|hora))?$ => avisa-me sobre {rest}
    ^(sossego|silencio|paz|descanso|calma|stop|pausa|alto|chega|basta)[ ,!.:;-]+((por favor|pf|pff|ja
        chega)[ ,!.:;-]+)? (?P<rest>(nada de|sem|nao|para de|desliga|chega de|acaba).+)$ => {rest}
    ^(?=[^,;.]{0,60}\b(lembretes|avisos|alertas|notificacoes|mensagens automaticas|tant[oa] (lembrete|aviso|alerta
        |notificacao))\b)(?!.*\b(porta|parede|vidro|placard)\b)[^,;.ⓉⒺⓅ]{4,80}[,;.:!–-]+ (podes? |pode |por
        favor |pf |entao |portanto |por isso )*((deslig|silenci|par|cort|suspend|suspen|cal|acab|cancel
        |desativ)[a-z]{1,4}( com)?(-l?[oa]s?)?( isso| isto| tudo| os todos| ja| la)?|(deix|par)[a-z]{1,2} de (m[oa]s
        |nos|me) (mandar|enviar)( isso| isto| mais)?|nao (m[oa]s|me) (mand|envi)[a-z]{1,3} mais)( (por favor|pf))?$
        => silenciar lembretes
    ^(?P<what>([ao] )?[ⓉⒺ])[^?]{0,60}[,;.:] (por isso |portanto |entao |ja )?(escusas?|nao (precisas?|e preciso|vale
        a pena|quero|preciso)|deixa|deixe|para|pare|podes? (deixar|parar)|dispenso|ja chega)( mais)?( de| que)?( me|
        nos|(?= ser))? ?(ser |receber |mandar |enviar )?(mais )?(lembr|avis|notific|alert)[a-z]{1,9}( mais| disso|
        dela| dele)*$ => silenciar {what}
    ^((poup|livr)[a-z]{1,3}-(me|nos)|d[ae]-(me|nos) (descanso|treguas|uma folga|folga|um descanso|sossego)) (a|ao|aos
        |as|d[aeo]s?|com) (?P<rest>{reminders}.*)$ => silenciar {rest}
    ^(desinscrev|exclu|retir|remov|tir)[a-z]{1,3}-(me|nos) (d|n)[ao]s? (lista|envio|notific|avis|lembr
        |subscri)[a-z]{0,7} ?(d[aeo]s? {reminders})?(?P<rest>.*)$ => silenciar lembretes{rest}
    ^{opens}(aviso|lembrete|alerta|notificacao) (?P<rest>.+)$ => avisa-me {rest}
    ^(?P<first>avisa-me (com )?.{0,12}(antes|de antecedencia)),? (relativamente|em relacao|quanto|no que (toca
        |respeita|se refere)|face) (?P<rest>ao?s? .+)$ => {first} d{rest}
    ^(?P<rest>(quero|queria|preciso de|mand[ae]|envi[ae]|da)(-me|-nos)? ((receber|ter|os|uns|umas|mais)
        )*{reminders}),? Ⓓ$ => {rest}
    ^(prefiro|preferia|preferimos|agradecia|gostava de|gostaria de|queria) nao (ser|continuar a ser|voltar a ser)
        (notificad|avisad|lembrad|alertad|incomodad)[oa]s?( (por (agora|enquanto|uns tempos)|mais|para ja|tao cedo|nos
        proximos tempos))*(?P<rest>( (ate|durante) .*)?)$ => nao quero receber lembretes{rest}
    ^nao (me|nos) (enviar|mandar)(em|es)? (?P<rest>(mais )?{reminders}.*)$ => nao quero receber {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
