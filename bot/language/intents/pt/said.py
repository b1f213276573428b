"""Other words for the same requests in Portuguese, and how the tables say them (see plainly.py); folded.

Staff write mete, poe and enfia for what the tables call criar, and fala-me da E6 for its details. A rule says once
        what
a way of speaking means, for all intents that may be put so.
"""

from __future__ import annotations

from bot.language.intents.plainly import Rewrite, rules

# An order at the end of what it is about, which says no more than that something is to be done: podes tratar disso?
ORDERING = (
    r"([,;]| -| –|\.| e)? ?\b((me )?(podes?|podem|podias?|poderia|consegues?|queira|queiram|faz favor de)( por favor)?"
    r"|e favor|agradeco que|favor( de)?|trat[ae] de) ((tratar|cuidar)( de)?|convoc(ar|ques?)|marc(a|ar|as|ques?)"
    r"|agendar?"
    r"|cri[ae]r?|assinalar?|fechar|encerrar|riscar|dar baixa|registar?|altera[rs]?|mudar?|atualiza[rs]?|organizar?"
    r"|combinar?|corrigir|ajustar|reservar?"
    r"|anota[rs]?|apontar?|adiciona[rs]?|acrescenta[rs]?)(-l?[oa]s?)?"
    r"( isso| isto| ai| no sistema| no plano| na lista| na agenda| no calendario)?"
    r"(, (com )?(o )?prazo (e )?([a-z]{1,4} )?[ⒹⓁ])?$"
    r"|\b(podes?|pode|podia[ms]?) (por|marcar|agendar|convocar) (uma|a) reuniao (sobre |por causa d)(isso|isto)\b"
    r"|, (corri[gj](a|e|am|em)|atualiz(a|e|em|ar)|alter(a|e|em|ar)|mud(a|e|em|ar)|ajust(a|e|em|ar)|remar(ca|que"
    r"|quem|car)"
    r"|regist(a|e|em|ar)|anot(a|e|em)|corrigir|a (corrigir|atualizar|alterar|registar))(-se)?( la| ai| isso| isto"
    r"| a data| o registo)?( (no|na) (plano|calendario|agenda|sistema|lista|quadro))?$"
    r"|, (lig(a|ue)|(re)?ativ(a|e))"
    r"(-l?[oa]s?)?( isso| ja| la| ai| de novo| outra vez)*$"
)
_MACROS = {
    "ordering": ORDERING,
    "quanto": "(quanto [ao]s?|relativamente [ao]s?|em relacao [ao]s?|no que (toca|diz respeito) [ao]s?|n[ao]|sobre"
    " [ao]"
    "|acerca d[ao]|a proposito d[ao])",
    # Orders by their first word, and what somebody only supposes.
    "order": "(?!da (responsabilidade|parte|competencia|autoria|equipa|area|associacao|Ⓐ)|[a-z]{2,12}[aiu]d[oa]s? )"
    "(e melhor |podes? |por favor )?(adi|mud|pass|remarc|reagend|antecip|prolong|prorrog|alter|troc|atribu"
    "|entreg|fech|conclu|marc|da|poe|ponha|mete|silenci|deslig|transf|estend|estic|empurr|atualiz|regist"
    ")[a-z]{0,9}(-[oa])? ",
    "spare": "nao (me|nos) ((mand|envi)e[sm]?|faca[sm]?) (mais )?(lembretes|avisos|notificacoes|alertas)",
    "supposing": "(se|quando|caso|mal|assim|logo|enquanto|embora|apesar|ontem|na reuniao|depois d"
    "|(preciso|precisamos) de (mais )?uma|nova tarefa|tarefa nova)\\b",
    "opinion": "\\b(eu|acho|parece|talvez|se calhar|chat[oa]|seca|dificil|horrivel|temos de|vamos|pode[sm]?|quem"
    "|quando"
    "|onde|como|porque|qual|nao sei|odeio|adoro|gosto|devia|deviamos|apartamento"
    "|quartos?|casa|cozinha|varanda|garagem|terminal|sol|vista|euros|coitad[oa]|tu|te"
    "|nunca mais|sorte|cansa[a-z]{0,9}|paciencia|deus|confus[aã]o)\\b",
    # What is told was done, or goes on.
    "told_past": "(?!nao |que |se |ali |aqui )([a-z]{2,}([aei]mos|aram|eram|iram|ei|ou|eu|[bdmrtuv]i)"
    "|fiz|fizemos|tivemos|houve|veio|vieram|foi"
    "|foram|temos|tenho|ha|tudo|sem (novidades|alteracoes|resposta)|em (dia|atraso|espera)|atrasos?|atrasad[oa]"
    "|continua(mos|m)?|mantem|mantem-se|corre|correu|a (correr|andar|avancar)"
    "|[a-z]{3,} [a-z]{2,}[ai]d[oa]s?(?=$|,)|problemas?|faltam?)\\b",
    "why": "(?!{supposing})[^,]{4,90}",
    "put": "(mete|meter|metam|meta|bota|botar|espeta|poe"
    "|por(?! (acaso|que|quem|causa|favor|quanto|isso|agora|onde|volta|enquanto|fim|exemplo)\\b)"
    "|ponha|ponham|pomos)(-me|-nos)?",
    "day": "((n[oa]|em|para [oa]?|d[oa]|dia|ao?|pela) ?)*[ⒹⓁ]",
    "meeting": "(reuniao|reuniaozinha|videoconferencia|videochamada|encontro|sessao|chamada|call)",
    "plain_of": "(d[aeo]s?|sobre [ao]s?|sobre|acerca d[aeo]s?|relativ[ao]s? [ao]s?|quanto [ao]s?|n[ao]s?|para [ao]s?)",
    "told": "(fal[ae]|cont[ae]|explic[ae]|diz|diga|resum[ae]|mostr[ae]|quero saber|saber)(-me|-nos)?",
    "said_if": "(quando|se|assim que|logo que|sempre que|mal|no momento em que)",
    "stop": "(para|parar|pare|parem|deixa|deixe|deixem|deixar) (de |com )",
}
_RULES = r"""
    [✅✔☑✓👍🎉👏🙌💪🚀]\ufe0f? ?(?=(ja )?(esta )?(feit|conclu|pront|termin|fechad|done|ok|acabad|despachad|entregue)) =>
    ,? (em vez|em lugar|no lugar) d[eoa]s? (n?[oa] )?(dia )?[ⒹⓁ] =>
    {ordering} =>
    ^(convoc|cham|junt|reun|conv)[a-z]{1,4} ((todos|toda a gente|os colegas|o pessoal|a malta|a equipa|as tres
        (associacoes
        |entidades)|os pontos de contacto|o grupo|os responsaveis|todas as associacoes|a gente|todos os membros)( os|
        d[aeo]s?
        )?) (para (reunir(em)?(-se)?|(uma|a) reuniao|nos reunirmos|reunirmos)|a reunir) => marcar reuniao
    ^{quanto} ([ao] )?(tarefa )?(?P<what>[ⓉⓅ]),? (?P<rest>(ja )?(esta|estao|ficou|ficaram|foi|foram|temos) .*) =>
        atualizar {what}: {rest}
    ^({quanto} )?(?P<what>[ao]? ?[ⓉⓅⒺ]),? (?P<first>(o|a) (novo |nova )?(prazo|data|data limite|responsavel|titular
        |entrega|hora|local|programa))
        (?P<rest>.+) => {first} de {what} {rest}
    \b(cri|adicion|acrescent|inser|lanc|regist|inclu|junt)(a|ar|e|i|ir|ser|ira)(-se) => criar
    (?P<first>[ⓉⒺⓅ]) ?(→|[-=]{1,3}>|»|>) ?(?P<rest>[ⓌⒹⓁ]) => {first} para {rest}
    ^(?P<what>((o|a) )?((tarefa|projeto) )?[ⓉⓅ])[ :,-]*[✅✔☑✓]\ufe0f?$ => {what} concluida
    ^[✅✔☑✓]\ufe0f? ?(?P<what>[ⓉⓅ])$ => {what} concluida
    \bprox\.?(?= [a-z]{3,20}s\b) => proximos
    \bprox\b\.? => proxima
    \b{meeting} (a seguir a|depois d) ?(est|ess|aquel)a(?=,? ((e|sera|fica) )?(quando|onde|a que|em que|para quando)\b
        |$)
        => proxima reuniao
    \b{meeting} (a seguir|que (se )?(segue|vem|temos)( a seguir| ai)?|seguinte)\b => proxima reuniao
    \b(temos|ha|e) (?P<what>{meeting}) (?P<when>quando|a que horas|em que dia)$ => {when} temos {what}
    ^(ainda )?falta (muito|muito tempo|quanto|quanto tempo) para (?P<rest>(acabar|terminar|concluir|fechar) .+)
        => quanto falta para {rest}
    ^((ainda )?falta[mr]? (muito|quanto|muito tempo|quanto tempo|pouco)|daqui a quanto tempo (e|temos)) (para |ate
        )?(?=[ao] )(?P<rest>.+) => quanto falta para {rest}
    ^(?![^,]{0,90}([ⓉⒺⓅ]|\btarefa\b)){why}, (entao |por isso |portanto )?(?P<rest>({order}|([oa] )?[ⓉⓅⒺ] ).*) => {rest}
    ^(?!{supposing})[^,]{4,60}(?P<when>ate [^,]{0,8}[ⒹⓁ]|Ⓛ), (?P<rest>{spare})$ => {rest} {when}
    ^(?!{supposing})[^,ⒹⓁⓈ]{4,60}(?P<when>[ⒹⓁⓈ])[^,ⒹⓁⓈ]{0,40}, (?P<rest>{spare})$ => {rest} {when}
    ^(?!{supposing})[^,]{4,60}, (?P<rest>{spare})$ => {rest}
    ^(?!{supposing})[^,]{0,60}?(?P<what>([ao] )?[ⓉⓅⒺ])[^,]{0,60}, (entao |por isso |portanto )?(e melhor
        |podes? )?(?P<first>(adi|mud|pass|remarc|reagend|antecip|prolong|prorrog|estend|estic
        |empurr)[a-z]{0,9})(-[oa])?
        (?P<when>(para|ate) [^,]{0,60}[ⒹⓁ].*)$ => {first} {what} {when}
    ^(a |o )?(tarefa |projeto )?(?P<what>[ⓉⓅ]) ?(:| [-–—]) ?(?P<rest>(?!.*{opinion})([^?]{0,200}[ ,]
        |){told_past}[^?]{0,200})$ => atualizar {what}: {rest}
    ^(nova tarefa|tarefa nova), (?P<rest>[^,]{4,90},.*[ⒹⓁⓌ].*) => criar tarefa: {rest}
    ^(quero|queria|gostava de|preciso de|pretendo|gostaria de) ser (avisad|notificad|lembrad|alertad|informad)[oa]
        (?P<rest>(quando|se|assim que|sempre que|antes|logo que) .+) => avisa-me {rest}
    ^(?P<when>Ⓡ),? (manda|envia|mostra|da)(-me|-nos) ((as|os|a|o) )?((minhas|meus) (tarefas|prazos)|resumo
        |lista d[aeo]s? (minhas )?(tarefas|prazos)|agenda)$ => quero lembretes {when}
    ^(?P<what>((podes|pode) )?(fech|encerr|conclu)[a-z]{1,3} ([ao] )?[ⓉⓅ]), (porque |que |pois )?(esta|ja
        (esta|foi)|foi|ficou) (tudo )?[a-z]{2,12}[oa]$ => {what}
    ^(adicion|acrescent|cri)(a|ar|e) ?: ?(?P<rest>(?!.*[ⓉⒺⓅ])[a-z]{2,14}(ar|er|ir|or)\b.+) => criar tarefa: {rest}
    ^tudo (o )?que => o que
    \b((as|nas|das) )?(minhas|nossas) (pendencias|incumbencias) => os meus pendentes
    \bpendencias\b => pendentes
    ^tom(a|ar|e|em) nota (de )?(uma |esta |a |mais uma )?(nova )?tarefa(?P<rest>.+) => criar tarefa{rest}
    ^(precisamos|preciso|temos|queremos|queria|vamos|podemos|e para) ((de|que) )?(nos )?reunir(-nos)?
        (?P<rest>.*Ⓓ.*?),?
        (marca|agenda|convoca)( ai| la| isso)?$ => marcar reuniao {rest}
    ^(?P<rest>quanto (tempo )?falta) ate (?=[ao])(?P<what>.+) => {rest} para {what}
    ^(regist|anot|apont|marc|adicion|cri|lanc)(a|ar|e) como (uma )?(nova )?tarefa(?P<rest>.+) => criar tarefa{rest}
    ^{put} (?P<rest>n[ao] [ⓉⓅ] que .+) => regista {rest}
    ^{put} (ai |la |no sistema |no registo |n?a nota )?(?P<rest>que .*[ⓉⓅ].*)$ => regista {rest}
    ^(receber|obter|ter|consultar|conhecer|ver) (?P<rest>((a|uma|o) )?(lista|listagem|relacao|rol|agenda|calendario
        |programa
        |ponto de situacao|estado)\b.+) => {rest}
    \b(no|em|para o) nome d[aeo](?= Ⓦ) => para
    \b(a|uma) seguinte tarefa\b => uma tarefa
    ^(adicion|acrescent|junt|inclu|regist)(a|ar|e|i|ir) (as|nas) tarefas d[aeo]s? (?P<who>[ⓌⒶ])(?P<rest>:.+)
        => criar tarefa para {who}{rest}
    ^(mand|envi|d|faz|deix)(a|e|ar|ia)?(-me|-nos) (um |uma )?(alerta|aviso|sinal|toque|lembrete|notificacao|recado)
        (?P<rest>(quando|se|assim que|logo que|sempre que|mal) .+) => avisa-me {rest}
    ^(adicion|acrescent|junt|inclu|regist)(a|ar|e|i|ir) (as|nas) (minhas |nossas )?tarefas(?P<rest>:.+) => criar
        tarefa{rest}
    ^(adicion|acrescent|junt|inclu|regist)(a|ar|e|i|ir) (a|n?a) ((minha|nossa) )?lista( d[aeo]s? tarefas)?( (uma|a)
        (nova )?tarefa(
        d[eao])?)?(?P<rest>.+) => criar tarefa{rest}
    ^(ja )?(damos|dou|dei|demos|da|dar) (?P<what>[ao] (tarefa )?[ⓉⓅ]) (por|como) (concluid|terminad|fechad|encerrad
        |acabad
        |feit)[ao]$ => {what} concluida
    ^uma (ideia|nocao|perspetiva) d(o|e) (?P<rest>que .+) => o {rest}
    ^que(?= (anda|tem|esta|ha|falta|temos|tenho|faz|fazem|ficou|cabe|vem) ) => o que
    \b(que (esta|estao|ha|tenho|tem) )?(em|no) meu nome\b => a meu cargo
    \bentre maos\b => em maos
    \b(em|com) (incumprimento|falta|derrapagem)( d[oe]s? prazos?)?\b => em atraso
    \b(com o |com )prazos? (ja )?(ultrapassad|vencid|expirad|passad|esgotad|estourad)os?\b => em atraso
    \b(ja )?(passaram|passou|foi|vao) (d[ao]|o(?= prazo)|alem d[ao]) (data|prazo|limite|data limite)\b => em atraso
    \b(em (termos|materia|sede) de|a nivel de|no que toca a|relativamente a|quanto a) (intercambios|eventos|atividades
        |reunioes|visitas)\b => em agenda
    \b(na|em) calha\b => planeados
    ^que (ha|temos) de novo(?= na agenda) => o que ha
    (?<=[ⓌⒶ]),? (neste|no|deste|do) (nosso )?plano( de (trabalho|atividades|acao|cooperacao)| anual| conjunto)?$ =>
    ^(avancamos|avancei|passamos|passei|subimos|levamos|elevamos|pusemos|chegamos) (com )?(?P<rest>[ao] [ⓉⓅ] (para|a
        |em|ate|aos)
        (os )?Ⓒ)$ => passar {rest}
    ^(ja )?(vamos|vou|estamos|estou|andamos) (ja )?(em|a|nos|com) (?P<part>Ⓒ) (n|d|com )(?P<what>[ao] [ⓉⓅ])$ => {what}
        a
        {part}
    ^# ?(?P<rest>[ⓉⓅ] .+) => {rest}
    ^(?P<what>.*[ⓉⓅ]) e (?P<who>d[ao] Ⓦ) (Ⓢ|a partir (de|d[ao]) (hoje|amanha|agora|Ⓓ))$ => {what} passa a ser {who}
    ^(retira|tira|retirar|tirar|retire|tire) (?P<what>[ao] [ⓉⓅ]) (a|ao|d[aeo]) Ⓦ(,| e|, e) (da|passa|entrega|atribui
        |dar|passar
        |de)(-a|-o)? (?P<who>(a|ao|para [ao]) Ⓦ)$ => atribuir {what} {who}
    ^(Ⓢ|a partir (de|d[ao]) (hoje|amanha|agora|Ⓓ)),? (?P<what>.*[ⓉⓅ]) (ja )?e (?P<who>d[ao] Ⓦ)$ => {what} passa a ser
        {who}
    ^{told} (tudo |mais |um pouco |algo |alguma coisa |mais coisas )?(o que (ha|sabes|temos) )?{plain_of}
        (?P<rest>.+) => detalhes de {rest}
    ^{told} (tudo|mais) (?P<rest>.+) => detalhes de {rest}
    ^((mais|toda a|todas as) )?(infos?|informacao|informacoes|dados|ficha|resumo|pormenores|mais detalhes|tudo)
        {plain_of} (?P<rest>.+) => detalhes de {rest}
    ^(mostra|mostre|mostrar|ver|abre|abrir|quero|quero ver)(-me|-nos)? (a |o )?(ficha|pagina|resumo
        |registo) {plain_of}
        (?P<rest>[ⓉⒺⓅ].*) => detalhes de {rest}
    ^mex(e|er|a|am) (em |n)(?P<rest>[oa]s? .+) => mudar {rest}
    ^{put} (?P<rest>(na|n[oa] nossa|no nosso|no|em) (agenda|calendario|plano) (?!(uma |a )?(nova )?tarefa\b).+) =>
        marcar {rest}
    ^marcar (na|n[oa] nossa|no nosso|no|em) (agenda|calendario|plano) => marcar
    ^{put} (?P<rest>((a|o|uma?|mais uma) )?(nov[ao] )?{meeting}\b.*) => marcar {rest}
    ^{put} ((na|no) (lista|rol|quadro|plano)( d[aeo]s?)?( tarefas)?|nas tarefas)( (uma|a|mais uma) (nova
        )?tarefa)?(?P<rest>.+) => criar tarefa{rest}
    ^{put} (?P<rest>((a|o|uma?|mais uma) )?(nova )?tarefa\b.*) => criar {rest}
    ^(mais uma|outra) tarefa (?P<rest>(para|a|ao|d[ao]) .+) => criar tarefa {rest}
    ^tarefa (?P<rest>(para|a|ao) ([ao] )?[ⓌⒶ]:? .+) => criar tarefa {rest}
    ^(da|de|dar|passa|atribui)(-lhe)? uma tarefa (nova )?(?P<rest>(a|ao|para) .+) => criar tarefa {rest}
    ^criacao d[aeo] (uma )?(nova )?tarefa(?P<rest>.+) => criar tarefa{rest}
    ^{put} (os )?(?P<part>Ⓒ) (n[ao]|em|a|para a) (?P<what>[ⓉⓅ])$ => poe a {what} em {part}
    ^{put} (?P<rest>.+) => poe {rest}
    ^{put} ((?P<what>[ao] Ⓔ) )(?P<rest>.+) => mudar {what} {rest}
    ^(deixa|deixar|deixe)(-se)? (?P<what>[ao] [ⓉⒺ]) (?P<when>(so )?(para|ate) .*[ⒹⓁ])$ => adiar {what} {when}
    ^(da|de|dar|dao|deem|conced[ae]|conceder)(-se|-me|-nos)? mais (?P<when>Ⓝ) (?P<what>(a|ao|para [ao]|n[ao]) [ⓉⓅ])$
        => adiar {what} {when}
    ^(recu|adiant|protel|dilat|posterg|atras|retard|encurt|chut|arrast|avanc)(a|ar|e|em|que|quem) (?P<rest>.*[ⒹⓁⓃ].*)$
        => adiar {rest}
    \b(a comecar|a iniciar|com inicio|para comecar|com comeco|a decorrer|a realizar-se)(?= (n[ao]|em|a|dia|para|Ⓓ))
        => para
    ^(?P<what>{meeting} .+?),? (marca|marque|agenda|poe)(-me|-nos)?( ai| la| isso)?$ => marcar {what}
    ^(vamos|podemos|podiamos|temos de|e de|toca a) (?P<rest>(marcar|agendar|combinar|convocar) .+) => {rest}
    ^(precisamos|preciso|precisava|queria|quero|queremos) (de )?(?P<rest>uma (nova )?{meeting}\b.*[Ⓓ].*)
        => marcar {rest}
    ^{meeting} ?: ?(?P<rest>(?!para|com|n[ao]|d[aeo] )[a-z].*[Ⓓ])$ => marcar reuniao sobre {rest}
    ^(faz|fazer|faca) (?P<rest>(uma|um) {meeting}\b.*[Ⓓ].*)$ => marcar {rest}
    ^(reserva|reservar|reserve)(-me|-nos)? (a |o |as |os )?(?P<when>[Ⓓ]) para (?P<rest>(uma |um )?{meeting}\b.*)
        => marcar {rest} {when}
    ^(ja )?(despachei|despachamos|arrumei|arrumamos|fiz|fizemos|completei|completamos|entreguei|entregamos|encerrei
        |encerramos) (?P<rest>([ao] )?(tarefa )?[ⓉⓅ])$ => conclui {rest}
    ^(concluid|terminad|feit|fechad|acabad|finalizad|despachad|encerrad|pront|entregue)[ao]? (?P<what>(a )?(tarefa
        )?[ⓉⓅ])$
        => {what} concluida
    ^(ja )?(demos|damos|dou|dei|da-se|deu-se) (por|como) (concluid|terminad|fechad|encerrad|acabad)[ao]
        (?P<what>([ao] )?[ⓉⓅ])$
        => {what} concluida
    ^(ja )?(concluid|feit|executad|completad)[ao]s? (os |cerca de )?(?P<part>Ⓒ) (d[ao] )?(?P<what>[ⓉⓅ])$ => {what} a
        {part}
    ^(?P<what>[ⓉⓅ]) (ok|okay|check),?(?P<rest> .+) => {what}{rest}
    ^(assinal|regist|marc|confirm|anot)(a|ar|e) (a )?conclusao (?P<rest>d[ao] .+) => dar baixa {rest}
    ^(?P<what>(a )?(tarefa )?[ⓉⓅ]) (pode|pode-se|podem|deve|e para|esta para) (ser )?(dad[ao]|dar|considera(r|da)
        |marca(r|da)|fecha(r|da)|encerra(r|da))( (por|como))?( concluid[ao]| terminad[ao]| fechad[ao]| encerrad[ao])?$
        => {what} concluida
    ^(risca|riscar|tira|tirar|abate|abater|elimina) (?P<what>(a )?[ⓉⓅ]) da(s minhas)? (lista|tarefas)( de tarefas)?,?
        (?P<rest>(ja )?(esta|foi) .+) => {what} {rest}
    ^(da|de|dao|deem|dar)(-me|-nos|-lhes?)? (mais tempo )?(?P<when>ate .{0,12}[ⒹⓁ]|[ⒹⓁ]) (para |n
        |com )(?P<what>[ao] [ⓉⓅ])$ => adiar {what} {when}
    ^(?P<verb>[a-z]+) (?P<when>(para|ate) .{0,12}[ⒹⓁ]) (?P<what>(o |a )?(prazo|data|data limite) d[aeo] [ⓉⒺⓅ]|[ao]
        [ⓉⒺⓅ])$ => {verb} {what} {when}
    ^(?P<what>mudar o prazo d[ao] [ⓉⓅ]),? (poe|por|passa|fica|mete|muda)( para| em| a| ate)? (?P<when>.{0,10}[ⒹⓁ])$
        => {what} para {when}
    ^(?P<what>((a|o) )?[ⓉⓅⒺ]) ((so|(so |apenas )?(fica|esta|estara|vai estar) pront[ao]|e melhor|fica melhor|tem de
        ser|afinal|so pode ser|so da) )*(em|para|a|ate|no|na)
        (dia )?(?P<when>[ⒹⓁ]),? (muda|altera|adia|adiem|mudem|alterem|estica|passa|poe)( l[ao])?( o prazo| a data)?$
        => adiar {what} para {when}
    ^(substitu(ir|i|a|am)|troc(a|ar|am)|troque) ([ao] )?Ⓦ (pel[ao]|por) (?P<who>([ao] )?Ⓦ) (n[ao]|em) (?P<what>.+)$
        => atribuir {what} a {who}
    ^(?P<what>((o|a) )?(responsavel|titular) d[ao] [ⓉⓅ]) ?: ?(?P<who>([ao] )?Ⓦ)$ => {what} passa a ser {who}
    ^(Ⓢ|a partir (de|d[ao]) (hoje|amanha|agora|Ⓓ)),? (?P<rest>.*[ⓉⓅ].*Ⓦ)$ => {rest}
    ^(?P<what>.*[ⓉⓅ]) (?P<rest>.*Ⓦ) (Ⓢ|(a partir (de|d[ao])|desde) (hoje|amanha|agora|Ⓓ))$ => {what} {rest}
    ^e (?P<who>[ao] Ⓦ) (que|quem) (?P<rest>(fica|trata|assume|leva|passa|vai|tem).*[ⓉⓅ].*)$ => {who} {rest}
    \b(cala|calar|cale|calem|abafa|mut[ae]|mutar|stop|corta|cortar)(-te|-se|-me)?( com)? (?P<rest>.+) => silenciar
        {rest}
    ^nao (?P<what>(me )?(chatei|aborrec|incomod|perturb|mac|massacr|moa|melgu)[a-z]{0,9}) (mais )?com (?P<rest>.+) =>
        silenciar {rest}
    ^(ja |eu |agora )(?P<rest>nao (quero|preciso|me) .+) => {rest}
    ^nao (precisas?|preciso|e preciso|vale a pena) (que )?(de )?(me )?(lembrar|avisar|notificar|lembres?
        |avises?)(-me)?
        (mais )?(?P<rest>.+) => silenciar {rest}
    ^nao (quero|preciso de|desejo|gosto de) (mais )?(ser|que me) (avisad|lembrad|notificad|alertad)[oa]
        (mais )?(?P<rest>.+) => silenciar {rest}
    ^{stop}(me )?(chatear|avisar|lembrar|notificar|alertar|incomodar|aborrecer|melgar)(-me)? (mais )?(com|d[aeo]
        |sobre|acerca d[aeo]) (?P<rest>.+) => silenciar {rest}
    ^nao me (envies?|mandes?|digas?|escrevas?|mandem|enviem)( mais)? (nada|mensagens?)( mais)?$ => silenciar
    ^(silencio|mute|stop|shh?|chega)[ ,:-]+(sem |nada de |com os |de )?(lembretes|avisos|notificacoes|alertas)$ =>
        silenciar lembretes
    ^(notificar|avisar|lembrar|alertar) (?P<rest>(sobre|d[aeo]s?|acerca|quando|antes|n[ao]|assim que) .+) => avisa-me
        {rest}
    ^(avis|notifi[cq]u?|alert)(a|e|em) (?P<rest>(quando|se|assim que|logo que|antes|mal) (?!.*(ares|eres
        |ires)\b).*[ⓉⒺ].*)
        => avisa-me {rest}
    ^(?P<when>(quando|assim que|logo que|sempre que|se) (?!.*(ares|eres|ires)\b).*[ⓉⒺ].*),? (avis|notifi[cq]u?
        |alert)((a|e)(-me
        |-nos)?
        |em-(me|nos))$ => avisa-me {when}
    ^(diz|diga|informa|informe|conta|manda|apita|da-me um toque|da um toque|toca)(-me|-nos)? (?P<when>{said_if})
        (houver|tiver|tiverem|existirem|surgirem) => avisa-me {when} houver
    ^(mant[ea]m|mantenh?a|deixa)-?(me|nos) (informad|a par|atualizad|ao corrente)[oa]?s? (sobre|d[aeo]|acerca d[aeo]
        |n[ao]|quanto a) (?P<rest>.+) => subscrever {rest}
    ^(quero|queria|gostava de|gostaria de|pretendo|preciso de) (estar|ficar|manter-me|andar) (a par|informad[oa]|ao
        corrente|atualizad[oa]) (sobre|d[aeo]|n[ao]|acerca d[aeo]) (?P<rest>.+) => subscrever {rest}
    ^(?P<rest>(marcar|convocar|agendar) .*Ⓓ.*?),? (marca|agenda|convoca|cria|regista|poe)( ai| la| isso)?$ => {rest}
    ^(?P<rest>({meeting}) .*Ⓓ.*?),? (convoca|avisa|chama|marca|junta) (todos|toda a gente|o pessoal|a malta|os
        colegas)$
        => marcar {rest}
"""


def rewrites() -> tuple[Rewrite, ...]:
    """Return the rules."""
    return tuple(rules(_RULES, _MACROS))
