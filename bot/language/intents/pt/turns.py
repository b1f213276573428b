"""Turns of Portuguese requests that the tables do not have: reports, changes told or asked, orders behind what they are
about, questions asked twice; and how the tables say them (see plainly.py); folded.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.carried import EVERYBODY
from bot.language.intents.pt.news import WASTED
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "everybody": EVERYBODY,
    "opinion": "(\\b(eu|acho|parece|talvez|se calhar|chat[oa]|seca|dificil|horrivel|pode[sm]?|quem|quando|onde|como"
    "|qual|nao sei|odeio|adoro|gosto|devia|deviamos|coitad[oa]|tu|te|nunca mais|sorte|cansa[a-z]{0,9}|paciencia|deus"
    "|confusao|ninguem|ela|ele|maluc[oa]|piada|graca|disseram|disse|ontem a noite|festa|almoco|jantar)\\b"
    f"|{WASTED})",
    "did": "([a-z]{2,}([aei]mos|aram|eram|iram|ei|ou|eu|[bdmrtuv]i|[cdg]iu|uiu)|fiz|fizemos|fez|fez-se|fizeram"
    "|tivemos|houve|veio"
    "|vieram|chegou|chegaram|foi|foram)",
    "going": "((ja |ainda |so )?(vamos|estamos|andamos|continuamos|vai|esta|estao|vao|ficou|ficaram|continua"
    "|continuam"
    "|faltam?|segue|encontra-se|mantem-se)|(ja|ainda|so) (temos|tem)"
    "|(temos|tem)(?= (ja|[0-9]|quase|cerca|mais de|uma?|duas|dois|tres|[oa]s?) ))",
    "quanto": "(quanto [ao]s?|relativamente [ao]s?|em relacao [ao]s?|no que (toca|diz respeito) [ao]s?|n[ao]|sobre"
    " [ao]"
    "|acerca d[ao]|a proposito d[ao]|d[ao])",
    "who": "(((o|a|os|as) )?((nosso|nossa|meu|minha) )?((senhora?|sra?|dra?|eng[ao]?"
    "|prof)\\.? )?(vice-)?(diretor[a]?|presidente|chefe|chefia"
    "|direcao"
    "|secretari[oa]|secretariado|coordenador[a]?|coordenacao|administracao|gabinete|comissao|comite|conselho"
    "|tutela|colegas"
    "|contabilidade|auditor[a]?|auditoria|delegacao|equipa|imprensa|tesoureir[oa]|reitor[a]?|departamento|Ⓦ|Ⓐ)"
    "( (geral|fiscal|diretiv[oa]|consultiv[oa]|cientific[oa]|academic[oa]|municipal|executiv[oa]|adjunt[oa]"
    "|financeir[oa]))?)",
    "list": "((a|o|uma?|as|os) )?(lista|listagem|relacao|rol|mapa|quadro|ponto de situacao|estado|programa|agenda"
    "|calendario|resumo|data|prazo|ordem de trabalhos|tarefas|detalhes|proxim[ao]s?|intercambios|eventos"
    "|atividades|visitas)",
    "shift": "(adi|pass|mud|remarc|reagend|antecip|prolong|prorrog|alter|troc|transfer|mov|estend|alarg|estic|empurr"
    "|desloc|ajust|fix|recu|avanc|protel|dilat)[a-z]{1,5}",
    "shifted": "(adiad|transferid|antecipad|remarcad|reagendad|mudad|alterad|passad|deslocad|recalendarizad"
    "|reprogramad|prolongad|prorrogad|postergad|protelad|movid)[ao]s?",
    "make": "((cri|adicion|acrescent|regist|lanc|anot|apont|met|junt)(a|e|em|ar|am|er|am)|abr(e|a|am|ir)|po(e|nha"
    "|nham)"
    "|por|insir(a|am)|inser(e|ir)|inclu(i|a|am|ir))",
    "chore": "(fazer|tratar d[aeo]) ",
    # What has moved by itself, and the day of what takes place, which moves with it.
    "slid": "((passou|mudou|transferiu|deslocou|adiou|antecipou|adiantou|atrasou|alterou)(-se)?|transitou|transita"
    "|ficou|avancou|recuou|saltou|escorregou|deslizou|resvalou|pulou|derrapou|foi parar)",
    "day_of": "([oa] (nova |novo )?(data|dia|hora|inicio|realizacao)( de (inicio|realizacao))? d)",
    "happens": "((a|o|as|os) )?(proxim[ao] )?(reuni(ao|oes)|visitas?|foru(m|ns)|cursos?|formac(ao|oes)|miss(ao|oes)"
    "|consultas?|encontros?|conferencias?|seminarios?|intercambios?|concurso|exposic(ao|oes)|cerimonia|palestras?"
    "|eventos?|jornadas|congresso|workshop|videoconferencia|sessao|digressao|feira|ac(ao|oes)|mesa[- ]redonda"
    "|simposio"
    "|coloquio|oficina|webinar|mostra|inauguracao|dia nacional|mes nacional|abertura|lancamento|Ⓔ)",
}
_RULES = r"""
    ^de que (forma|modo|maneira)(?= (e que )?(eu )?(posso|podemos|devo|devemos|se|consigo|e possivel)) => como
    ^(?P<rest>(ha|existem|continuam|persistem|temos|quem|qual|quando|quais|[ao]s? )[^,?]{8,90}), ou (ja|nem|nao|ainda
        |sera)\b[^?,]{2,60}$ => {rest}
    ^(?P<rest>(ha|existem|temos|quais|que) [^,?]{4,60}) (em |a |para |de )?que (eu |se )?(deva|devamos|tenha de
        |tenhamos de|possam?|possamos
        |precise de|convenha|seja (preciso|necessario|urgente))( [a-z]+r| [^?]{0,60}r\b)[^?]{0,50}$ => {rest}
    ^nao (encontro|acho|sei|tenho|vejo|descubro|apanho|dou com|me lembro d|guardei|apontei) ?(?P<rest>[ao]s? {detail}
        d.{4,60}?)[,;.]
        (sera que )?(alguem|podes?|podem|podia|consegue[s]?|diz|diga|da|manda|envia)[^,;?ⓉⒺⓅ]{0,24}$ => qual e {rest}
    ^(?P<rest>(quando|onde|a que horas|em que (dia|sala|local)|qual|quais|quem|que) [^?ⓉⓅ]{6,90}?),? e (qual|quais
        |quando|onde|a que horas|em que (sala|dia|local)|quem|como)( e| sera| sao| vai ser| fica)?( que)? ?([oa]s?
        )?(programa|agenda|ordem de trabalhos|local|data|hora|horario|sala|morada|participantes|oradores|contacto
        |inscric[a-z]+|comeca|acaba|termina|participa|organiza|vai|fala|e) ?[^?ⓉⒺⓅ,]{0,40}$ => {rest}
    ^(?P<first>[a-z]{3,12}),? (por favor|pf|pff|sff|se faz favor|por gentileza),? (?P<rest>(?!d[aeo]\b).+)$ =>
        {first} {rest}
    ^{who} (ped(e|iu|em|iram)|quer(em|ia)?|precisa[m]?|precisava|solicit(a|ou|am)|(deseja|pretende|gosta(va|ria)
        de)[m]?)( d[aeo]| ver| ter| receber| consultar| conhecer)?(-me|-nos|-lhe)? (?P<rest>{list}\b.+)$ => {rest}
    ^{who} ((quer(em|ia)?|precisa[m]? de|gostava de|deseja[m]?|pretende[m]?|insiste[m]? em) (saber|perguntar)|(mand(a
        |ou) )?pergunt(a[m]?
        |ou|ar)([ -]me)?)( se sabemos)? (?P<rest>(quem|qual|quais|quando|onde|como|em que|a que|que|o que)\b.+)$
        => {rest}
    ^(?=.*\b({done}|(acab|conclu|termin|finaliz|fech|despach|encerr)(ei|amos|i|imos|ou|aram
        |iram))\b)(?P<rest>[^?]{0,60}[ⓉⓅ][^?]{0,60}?),?
        (e )?(((ja )?([oa]s? )?(podes?|podem|pode-se|podemos) (ja )?([oa]s? )?(tirar|retirar
        |riscar|fechar|arquivar|encerrar|eliminar|apagar|dar)(-[oa])?( baixa| por [a-z]{4,12})?( (d|n)[aeo]s? (vossa
        |nossa )?(lista|quadro|plano|tarefas|sistema))?)|((solicit|pe[cd]|agradec|requeir)[a-z]{1,5}(-se)? (se digne
        |que se proceda a|o|a)? ?(seu |sua |respetiv[oa] |devid[oa] )?(encerramento|fecho|baixa|registo|arquivo)(
        d(ela|ele|a mesma))?))$ => {rest}
    ^(?!(eu |ja )*nao )(?P<rest>[^?]{8,120}),? (podes?|podem|podia[ms]?|poderia[ms]?|consegues?) ((me|nos) )?(mandar
        |enviar|mostrar|dizer
        |indicar|facultar|passar|lembrar|recordar|arranjar|confirmar|partilhar)(-m[oa]s?|-me|-nos|-n[oa]s)?$ => {rest}
    ^{who} (ped(e|iu|em|iram)|quer(em)?|determin(a|ou)|solicit(a|ou)|propoe|propos|suger(e|iu)|mand(a|ou)) que
        (?P<rest>[^?]{3,90} (seja[ms]?|fosse[m]?|passe[m]?|fique[m]?|se realize) .+)$ => solicito que {rest}
    ^(?=.*[ⓉⓅ] ?[✨🌀-🫸]{1,3}$)(?P<rest>.*{did}\b.*[ⓉⓅ]) ?[✨🌀-🫸]{1,3}$ => {rest}
    ^(?=.*(ela|ele|isso|isto)$)(?P<rest>(?=[^,]{0,60}[ⓉⒺⓅ])[^,]{0,60}\b(quem|qual|quais|quando|onde|como
        |que)\b[^,]{0,60}), (e )?((a|com|de|por|em|ate) )?(quem
        |qual|quando|onde|como|que)\b[^ⓉⒺⓅⒹ,]{2,40}\b(por |com |d|n|sobre |a )?(ela|ele|isso|isto)$ => {rest}
    ^{quanto} (tarefa )?(?P<what>[ⓉⓅ]),? (a|com|por) quem (e que )?[a-z -]{3,40}$ => quem e o responsavel da {what}
    ^{quanto} (tarefa )?(?P<what>[ⓉⓅ]),? quem (e que )?(manda|responde|trata|esta|e|fica|ficou|assume|lidera|coordena
        |decide|conduz|assegura|acompanha)\b[a-z ]{0,30}$ => quem e o responsavel da {what}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion})(a |o |n[ao] )?(tarefa |projeto )?(?P<what>[ⓉⓅ]) ?(:|[-–—]|,) ?(?P<rest>{going}
        [^?]{3,200})$
        => atualizar {what}: {rest}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion})n[ao] (tarefa )?(?P<what>[ⓉⓅ]),? (?P<rest>((ja|ainda|nao|tambem|hoje|ontem|Ⓓ|se
        |nos)
        )*{did}\b[^?]{3,200})$
        => atualizar {what}: {rest}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion})n[ao] (tarefa )?(?P<what>[ⓉⓅ]),? (?P<rest>{going} [^?]{3,200})$ => atualizar
        {what}: {rest}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion}){quanto} (tarefa )?(?P<what>[ⓉⓅ]),? (?P<rest>([oa]s? |[0-9]+ )[^?,]{2,60} ({going}
        |{did})(?= |$)[^?]{0,140})$ => atualizar {what}: {rest}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion})([ao] )?(tarefa )?(?P<what>[ⓉⓅ]) (?P<rest>(ja )?(esta|vai|ficou|anda|chegou|vamos
        |estamos|subiu
        |passou)
        (ja )?(a|em|nos|aos|com|para)( os)? Ⓒ,? [^?]{3,120})$ => atualizar {what}: {rest}
    ^(?=.{0,36}[ⓉⓅ])(?!.*{opinion})([ao] )?(tarefa )?(?P<what>[ⓉⓅ]) (?P<rest>(esta|ficou|continua|anda|encontra-se
        |mantem-se|segue)
        (ainda |ja |agora )?(bloquead|parad|suspens|atrasad|pendente|em|a espera|a aguardar|por|dependente
        |em risco)[^?]{0,40}(porque|pois|ja que|por causa|devido|visto que|uma vez que|por falta|enquanto|dado que)
        [^?]{5,140})$
        => atualizar {what}: {rest}
    ^(?!.*{opinion})(a |o )?(tarefa |projeto )?(?P<what>[ⓉⓅ]) (?P<rest>(avanca|corre|segue|decorre|progride|prossegue
        |evolui)( (bem|como previsto|a bom ritmo|dentro do prazo|devagar|lentamente|normalmente|sem problemas))?
        ?[:,;.–-]
        [^?]{6,160})$ => atualizar {what}: {rest}
    ^(ja )?(fiz|fizemos|fez-se|fizeram-se|concluimos|completamos|executamos|realizamos|cumprimos|tratamos de
        |temos feit[oa]s?|temos|esta[o]? feit[oa]s?) (ja )?(os |cerca de |uns |quase )*(?P<part>Ⓒ)
        d[ao] (tarefa )?(?P<what>[ⓉⓅ])(?P<rest>.*)$ => {what} a {part}{rest}
    ^(?P<first>(podes?|podem|pode-se|podemos|e favor|ja pode[sm]?)? ?(marcar|fechar|encerrar|concluir|dar|arquivar
        |considerar|assinalar|riscar|marca|marque|marquem|fecha|feche|fechem|encerra|encerre|da|de|deem|considera
        |considere)(-se)?) (?P<what>[ao] (tarefa )?[ⓉⓅ])(?P<rest>( (como|por) [a-z]{3,12})?) ?[:,;.-]+ ?(porque |pois
        |que |uma vez que |ja que |visto que )?(?!(mas|so|falta|faltam|quando|se|depois|apos|assim|caso|logo|e|ate
        |antes)\b)[^ⓉⒺⓅ?]{3,100}$ => {what} concluida
    ^(depois de|apos|uma vez|feit[ao]s?|conferid[ao]s?|confirmad[ao]s?|revist[ao]s?) [^ⓉⒺⓅ?]{4,120}, (?P<rest>(ja
        )?(podes?
        |podem|podemos|pode-se) (dar|fechar|marcar|encerrar|concluir|considerar)\b.*[ⓉⓅ].*)$ => {rest}
    ^(podes?|podem|pode-se|podemos|ja pode[sm]?|e favor)( ja)? (dar|considerar|marcar)(-se)? (?P<what>[ao] (tarefa
        )?[ⓉⓅ])
        (como|por) (concluid|terminad|fechad|encerrad|acabad|feit|finalizad|pront)[ao]$ => {what} concluida
    ^(?=.*[ⓉⓅ].*[ⒹⓁ]$)(?!(se|quando|caso|ontem)\b|.*\btarefa\b)[^ⒹⓁⓉⓅ?]{0,60}(?P<what>[ⓉⓅ])[^ⒹⓁⓉⓅ?]{0,50}[:,.;-] ((o|a
        |com|propomos
        |proponho|peco|sugiro|fica) )*(novo |nova )?(prazo|data|data limite|entrega|limite)( (novo|nova|final|passa
        |sera|fica|seria|proposto|proposta
        |sugerido|pretendido|a ser|para|em|ate|ao?|de|entrega))* ?[:,–-]? ?(?P<when>[ⒹⓁ])$ => adiar {what} para {when}
    ^(?=.*[ⓉⓅ].*[ⒹⓁ]$)(?!(se|quando|caso|ontem)\b)[^ⒹⓁⓉⓅ?]{0,60}(?P<what>[ⓉⓅ])[^ⒹⓁⓉⓅ?]{0,60}[:,.;-] ((podes?|podem
        |podemos|pode-se
        |podia[sm]?
        |e possivel|sera possivel|seria possivel|da para|dava para|convem|conseguem|consegues|peco para|pedimos para
        |agradeco
        que|e melhor|por favor|vamos|temos de|tem de se) )?{shift}(-se|-[oa])? (([oa] )?(prazo|data|entrega|limite
        |isso) )?(?P<when>(para|ate)
        .{0,12}[ⒹⓁ])$ => adiar {what} {when}
    ^(dar|da|de|deem|dao|dem|conced[a-z]{1,3})(-se|-lhe)? mais [^ⓉⓅ]{1,20} (a|ao|para [ao]|n[ao]) (?P<what>[ⓉⓅ]),?
        (?P<when>ate
        .{0,12}[ⒹⓁ]|Ⓛ)$ => adiar {what} {when}
    ^{day_of}?(?P<what>{happens}(?![a-z])[^?Ⓓ,:]{0,80}?) (ja |afinal )?((foi|foram|ficou|ficaram|vai ser|sera|tem de
        ser|teve de ser|acaba por ser|e) {shifted}|{slid})
        ((de|d[oa]s?) (dia )?(Ⓓ|[0-9]{1,2}) )?(?P<when>para [^Ⓓ?]{0,12}Ⓓ)$ => mudar {what} {when}
    ^{day_of}?(?P<what>{happens}(?![a-z])[^?Ⓓ,:]{0,80}?) (ja |afinal )?((foi|foram|vai ser|sera|tem de ser|teve de
        ser|e) {shifted}|{slid})( de (dia|data))? ?[:,;–—-]+ ?((agora|afinal|passa|a ser|passou|fica|ficou|e|sera
        |realiza-se|decorre|comeca|nov[ao] (dia|data)|para|a|em|n[ao]|de|dia|dias) )*(?P<when>Ⓓ)$ => mudar {what}
        para {when}
    ^(?P<what>{happens}(?![a-z])[^?Ⓓ,]{0,80}?) (realiza-se|decorre|tem lugar|tera lugar|sera|e|fica) (afinal
        )?(?P<when>((a|em|n[ao]|para|dia) )*Ⓓ),? (e )?nao ((a|em|n[ao]|para|dia|no) )*(Ⓓ|[0-9]{1,2})$ => mudar {what}
        para {when}
    ^((temos|tem) (de|que)|devemos|vamos|convem|ha que|precisamos de|preciso de|e preciso|e necessario|importa|toca a
        |falta|gostava de|podemos|podiamos) (?P<rest>(criar|adicionar|abrir|registar|lancar|acrescentar|inserir
        |incluir) (a |uma |mais uma
        )?(nova )?tarefa.+)$ => {rest}
    ^(?P<who>([ao] )?[ⓌⒶ]) (tem de|tem que|deve|devera|vai ter de|ficou de|fica de|vai|precisa de|ha de)
        {chore}?(?P<rest>[^?]+?),? (e )?{make}(-lhe
        |-se)?(( (a|uma|essa|isso como|como|a respetiva|uma nova))* tarefa( para isso| respetiva)?
        |( isso)? n?as tarefas)$ => criar tarefa
        para {who}: {rest}
    ^{make} ((as|nas|n?a lista d[aeo]s?|n?o plano d[aeo]s?) )(tarefas )?d?[aeo]s? ?(?P<who>[ⓌⒶ])( a tarefa(
        de)?)?(?P<rest>:? .+)$ => criar
        tarefa para {who}:{rest}
    ^{make} (a |uma |mais uma )?(nova )?tarefa d[aeo]s? (?P<who>[ⓌⒶ])(?P<rest>: .+)$ => criar tarefa para {who}{rest}
    ^(?=.{0,20}\btarefa\b.*[ⒹⓁ])(?P<first>.{0,20}\btarefa\b.*?),? ((com )?entrega|(a|para|que deve|que tem de) (se
        )?(entregar|concluir|terminar
        |acabar
        |apresentar
        |ser entregue|estar pronta|executar|cumprir|finalizar)(?! (por|pel[ao])\b))(?P<rest> (ate|antes|n[ao]|em|dia
        |a)? ?.{0,12}[ⒹⓁ].*)$
        => {first}{rest}
    ^(uma |mais uma )?(nova tarefa|tarefa nova),? (com o (titulo|nome|tema|assunto)|com a (designacao|descricao)
        |intitulada
        |chamada|designada|denominada) ?:? ?(?P<rest>.+)$ => criar tarefa: {rest}
    ^(?P<first>{make} (a |uma |mais uma )?(nova )?tarefa) (com o (titulo|nome|tema|assunto)|com a (designacao
        |denominacao|descricao)
        |intitulada|chamada|designada|denominada|sob o titulo|de nome|que se chama|cujo titulo e) ?:? ?(?P<rest>.+)$
        => {first}: {rest}
    ^(?=.*pel[ao] [ⒶⓌ])(?P<what>.*\btarefa\b.*),? (coordenad|liderad|executad|assegurad|conduzid|feit|tratad)a pel[ao]
        (?P<who>[ⒶⓌ])(?P<rest>.*)$
        => {what} a cargo de {who}{rest}
    ^((eu )?(ainda )?nao (percebo|percebi|sei|entendo|entendi|consigo perceber|estou a perceber|me lembro|compreendo)
        (bem |muito bem
        )?|estou com duvidas (em |sobre )?|tenho duvidas (em |sobre )?|nao estou a conseguir perceber )(?P<rest>como
        (e que
        )?(se )?[^?]{4,50}?),? ((podes?|podem|podias?|importam?-se de) )?(explic(a|ar|am|ue|uem)|ajud(a|ar|e|em)
        |ensin(a|ar|e|em)
        |mostr(a|ar|e|em)|diz|diga|digam|dizer)([ -](me|nos))?( os comandos| como e| como se faz| como faco| la| isso
        | o comando| por favor)?$ => {rest}
    ^como (e que )?(eu )?(te |lhe )?(pergunto|peco|digo|consulto|pergunta-se|se pergunta|se pede)( ao bot| a ti)?
        (por|pel[ao]s?
        |sobre|[oa]s?|d[aeo]s?|uma?) [a-z ]{4,40}$ => como funciona o bot
    ^como (e que )?(eu |se )?(faco|fazemos|faz|faz-se|posso|podemos|devo|devemos|consigo|hei de)( para| fazer para)?(
        te
        | lhe| ao bot)? (perguntar|pedir|dizer|consultar|escrever|solicitar|saber)([ -](te|lhe))?( ao bot)? (por
        |pel[ao]s?|sobre|[oa]s?|d[aeo]s?
        |uma?) (prazos?|tarefas?|reuni(ao|oes)|estados?|intercambios?|responsave(l|is)|datas?|eventos?|andamento
        |agenda
        |calendario|atrasos|lembretes?|avisos?)( [a-z ]{2,30})?$ => como funciona o bot
    ^(mostr|list|indic|mand|envi|v|quero ver|diz)(a|e|em|ar|er|am)?(-me|-nos)? tudo (o )?que (e|esta|anda|ficou|tem
        |cabe|compete
        |pertence|diz respeito|houver|ha) ((a cargo|nas maos|com|sob a responsabilidade|atribuido|em nome|da
        responsabilidade
        |na posse|pendente) )?(?P<rest>(d[aeo]|a|ao|com|em|para [ao]) [ⓌⒶ])$ => tarefas {rest}
    ^tudo (o )?que (esta|anda|ficou|tem|cabe|compete|pertence) ((a cargo|nas maos|sob a responsabilidade
        |atribuido) )?(?P<rest>(d[aeo]|a|ao|com) [ⓌⒶ])$ => tarefas {rest}
    ^que (progressos?|avancos?|desenvolvimentos?|evolucao|novidades?) (e que )?(houve|ha|tem havido|temos|tivemos|se
        fez|foi feito
        |existem?|se registaram|se registou) (?P<rest>(n[ao]s?|com [oa]|em|sobre [oa]|d[ao]) .+)$ => qual o estado
        {rest}
    ^(so |apenas )?[ao] (data|hora|dia|local)( e ([ao] )?(hora|local|data|sala|sitio))? d[ao] (?P<rest>proxim[ao]
        {meeting}.*)$ => quando e a
        {rest}
    ^(?P<first>diz-me|diga-me|indica-me|mostra-me|manda-me|envia-me|quero|preciso)? ?(so|apenas|somente)
        (?P<rest>[ao]s?
        (data|hora|local|lista|programa|responsavel|prazo|estado|titular)\b.+)$ => {rest}
    ^(?P<when>Ⓢ|(a partir|a contar) (de|d[ao]) (hoje|amanha|agora|ja|Ⓓ)|de (agora|hoje) em diante|doravante),? quem
        (vai
        |passa a )?(trata|tratar|responde|responder|cuida|cuidar|coordena|coordenar|lidera|liderar|gere|gerir
        |acompanha|acompanhar|fica com
        |ficar com|assegura|assegurar) (?P<what>.+?) (e|sera|passa a ser) (?P<who>([ao] )?({title})Ⓦ)$ => {what}
        passa a ser {who} {when}
    ^quem (vai )?(passa a |passar a )(tratar|responder|cuidar|coordenar|liderar|gerir|acompanhar|ficar com|assegurar)
        (?P<what>.+?) (e|sera) (?P<who>([ao] )?({title})Ⓦ)$ => {what} passa a ser {who}
    ^[ao] (proxim[ao] )?{meeting}(?P<rest>( (com|d[ao]|de|em) ([ao]s? )?Ⓐ)?) (e|sera|fica|ficou|esta marcada|esta
        agendada|vai
        ser|cai) (mesmo |afinal )?(quando|a que horas|em que dia)$ => quando e a proxima reuniao{rest}
    ^(quando|em que dia) (e que )?{everybody} (se )?(voltam?|vao|vai|podem) (a )?(se )?reun(ir|irem)(-se)?( outra vez
        | de novo)?$ =>
        quando e a proxima reuniao
    ^(ha|existem?|apareceu|chegou|caiu|sobrou|ficou) (alguma coisa|algo|alguma tarefa|mais alguma coisa|mais alguma
        tarefa|tarefas
        |coisas)( nov[ao]s?)? para mim(?P<rest>.{0,40})$ => o que tenho para fazer{rest}
    ^(ja )?(concluimos|terminamos|finalizamos|encerramos|conclui|terminei|finalizei|encerrei) (Ⓓ |ja |finalmente
        )?(?P<what>[oa]s?
        [^?,ⓉⒺⓅⒹ]{6,60}?)( Ⓓ)?$ => {what} esta concluida
    ^{shift} (?P<when>Ⓝ|uma semana|um mes|um dia) (?P<what>([ao] )?(prazo d[ao] |data d[ao] )?[ⓉⒺ])$ => adiar {what}
        {when}
    ^(preciso|quero|queria|precisamos|queremos|gostava|gostavamos|e preciso|peco|pede-se|convem) (de )?que
        (?P<who>([ao] )?[ⓌⒶ])
        [a-z]{2,11}[ae] (?P<rest>.+?),? (e )?{make}(-lhe|-se)?( (a|uma|essa|isso como|a respetiva))* tarefa$ => criar
        tarefa para
        {who}: {rest}
    ^(?P<when>Ⓡ),? (quero|queria|gostava de|gostaria de|preciso de|pretendo|queremos) (receber |ter )?((um|o|a|uma)
        )?(resumo|lista
        |ponto de situacao|aviso|lembrete|balanco)( d[aeo]s? ((minhas|meus) )?(tarefas|prazos|pendentes))?$ => quero
        lembretes {when}
    ^(ja |finalmente |la )?(conseguimos|consegui|conseguiu-se) (finalmente |ja |Ⓓ )?(fechar|acabar|concluir|terminar
        |despachar|finalizar|encerrar|entregar) (?P<what>([ao] )?(tarefa )?[ⓉⓅ])( Ⓓ)?$ => {what} concluida
    ^(regist|anot|apont|not|assinal|reg)(a|e|em|ar|am)(-se)?( ai| la)?,? (por favor )?(que )?n[ao] (tarefa
        )?(?P<what>[ⓉⓅ]),?
        (?P<rest>[^?]{6,200})$ => atualizar {what}: {rest}
    ^(fica|fique|ficou|ficara) (?P<who>([ao] )?[ⓌⒶ]) (encarreg|incumbid|responsave|com a tarefa)[a-z]{0,4}
        (de |por |d)(?P<rest>[^?]+?),? (e )?{make}(-se)?( (a|uma|essa|como|a respetiva))* tarefa$ => criar tarefa
        para {who}:
        {rest}
    ^(?=(convo|reun|junt))(?!.*\b(bolos?|almoc|jant|lanch|cafe|festa|cerveja|copos|jogo|filme|praia))(convo(c|qu)
        |reun|junt)(a|e|em|am|ar
        |ir|em-se|e-se) {everybody}( d[aeo]s? Ⓐ)?
        (?P<when>(para |n[ao] |em |a |ao |dia
        )*Ⓓ.*)$ => marcar reuniao {when}
    ^quem (e que )?((vai|vao|pode|ira|irao|devera|sao os que) )?(particip(a|am|ar)|assist(e|em|ir)|comparec(e|em|er)
        |esta(ra|o|rao)? presentes?|sao os (participantes|convidados|oradores)|interv(em|ir)|discursa[r]?|vai
        intervir)
        (n[ao]s?|d[ao]s?|a|ao) (?P<rest>.+)$ => quais sao os participantes da {rest}
    ^(quando|em que dia|a que horas|em que data) (e que )?(se )?(volta[m]? a )?reun(e|em|ir)(-se)? ([oa]s? [^ⓉⒺⓅ]+)?$ =>
        quando e a
        proxima reuniao
    ^(?=.*(grupo|chat|canal|conversa)$)(?P<first>.*{reminders}.*?) (para|n|em|d|a) ?((est[ea]|[oa]|ess[ea]) )?(nosso
        )?(grupo|chat|canal|conversa)$ =>
        {first}
    ^(?=.*Ⓓ,? (e )?nao )(?P<what>(o|a) [^Ⓓ,?]{4,70}?) (e|passa a ser|fica) (para|a) (entregar|ser entregue|concluir)
        ((a|em|ate|n[ao]
        |dia|para|ao) )*(?P<when>Ⓓ),? (e
        )?nao (em|a|n[ao]|para|ate|ja) .{1,15}$ => alterar o prazo d{what} para {when}
    ^(e )?(?P<where>em Ⓐ),? o que (e que )?(vai haver|ha|temos|havera|se passa|acontece|vai acontecer|vamos ter|esta
        para
        vir)(?P<rest>.*)$ => o que esta previsto {where}{rest}
    ^(e )?(de|por) que tarefas se (encarreg|ocup|responsabiliz)a (?P<who>.*[ⓌⒶ])$ => de que tarefas trata {who}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
