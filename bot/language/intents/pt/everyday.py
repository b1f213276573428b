"""Everyday turns of Portuguese offices that no other module has, and the plain ones that they stand for; folded.

The question word comes last, what is meant is told by the clause before, a list is asked for under another name: em
abril preciso de entregar o quê; faz-me um apanhado dos atrasos.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.asks_coming import MACROS as COMING
from bot.language.intents.pt.words import MACROS

PARTS = (
    MACROS
    | COMING
    | {
        "on": "((n[ao]s?|em|ate( ao?)?|para( [oa])?|d[eao]|durante [oa]|ao?) ){0,2}",
        "must": "(preciso de|devo|tenho (de|que)|hei de|vou ter de|terei de|falta-me|cabe-me|compete-me"
        "|e suposto( eu)?)",
        "end": "(entregar|acabar|concluir|terminar|fechar|despachar|cumprir|finalizar|ter pront[oa])",
        # What somebody has to do, told of him by a pronoun.
        "to_do": "(( (em maos|entre maos|pendentes?|a( seu)? cargo|em aberto|em curso|em atraso|de (fazer|entregar)"
        "|(por|para) (fazer|entregar|acabar|concluir|fechar)|nas maos|em nome dele|em nome dela))+)",
        "with_them": "((esta[o]?|ficou|ficaram|anda[m]?|foi|foram) (((a|ao) (cargo|cuidado)|nas maos|em nome|da lista"
        "|por conta|(sob|da) (a )?responsabilidade) del[ea]s?|(com|entregue a|atribuid[oa]s? a|confiad[oa]s? a)"
        " el[ea]s?)|lhes? ((esta[o]?|foi|foram|ficou|ficaram) (atribuid|confiad|entreg|distribuid)[oua]e?s?|cabe[m]?"
        "|compete[m]?|coube(ram)?))",
        "at_present": "( (neste momento|agora|atualmente|nesta altura|de momento))?",
        "wants": "(((e|por isso|entao|agora|mas) )*((ja )?(preciso|precisava|queria|quero|gostava|gostaria|convem"
        "|convinha|(dava|da)(-me|-nos)?( muito| bastante)? jeito|(era|seria) (bom|util|otimo)|calhava( bem)?|importa"
        "|tenho|faz falta|interessa)(-me|-nos)?( de)? )?(saber|ver|perceber|conhecer|consultar|apurar|levar|ter|receber"
        "|imprimir|confirmar|mostrar|(diz|diga|mostra|mostre|indica|indique)(-me|-nos))( la| comigo| a mao)? )?",
        "gathering_up": "(apanhado|levantamento|inventario|balanco|sumario|rol|quadro|mapa|elenco|resumo|relatorio"
        "|ponto d[ea] situacao)",
        "of_late": "(atras[a-z]{1,5}|prazos?|vencid[ao]s|venceram|expir[a-z]{2,4}|ultrapass[a-z]{2,4})",
        "noted": "(registad[ao]|anotad[ao]|nota|escrito|em ata|assente|a constar)",
        "quanto": "(quanto a[os]?|relativamente a[os]?|em relacao a[os]?|no que (toca|respeita) a[os]?|sobre [ao]s?"
        "|acerca d[ao]s?|a proposito d[ao]s?)",
        "a_meeting": "((a|uma|alguma|nova|outra|proxima|mais) )*{meet}",
        "enter": "(((e|entao|por favor|pf|sff|podes?|podem|pode|podia|queira|agradeco que|agradecia que|preciso que"
        "|quero que) )*(acrescent|adicion|regist|cri|inclu|junt|lanc|insir|inser|abr|anot|apont|met|po)[a-z]{0,4}"
        "(-[ln]?a|-se)?( (ai|la|ja|por favor|pf|sff)){0,2})",
        "or_else": "(ou (sera que |ja |ainda |afinal |entao |agora )*(e |foi |esta |fica |(com|d[aeo]|passou (para|a)"
        "|para) |(?=doutr))*(d?outr[oa] (pessoa|colega)|d?outr[oa]|alguem mais|([oa] )?({title})Ⓦ|nao"
        "|mudou( de (maos|responsavel|dono))?|nem por isso|quem( e)?))",
        "plan": "(n[ao] (noss[ao] )?(plano|lista|quadro|sistema|programa|mapa)( de (trabalho|tarefas|atividades))?)",
    }
)
_RULES = r"""
    \bd(?P<rest>uma?s?)(?= (nova |outra )?(tarefa|reuniao|videoconferencia|sessao|lembrete|aviso|alerta|lista)) => de
        {rest}
    ^(?P<first>[^,:?]{2,40}[ⓉⒺⓅ]),? (por favor|pf|pff|sff|se faz favor) ?(?P<rest>[:,] .+)$ => {first}{rest}
    ^(?P<when>{on}[ⒹⓁ]),? (e que )?(eu )?(ainda )?{must} ({end}|fazer|tratar de|apresentar) (o )?que$ => o que tenho
        para fazer {when}
    ^(eu )?(ainda )?{must} ({end}|fazer|tratar de|apresentar) (o )?que (?P<when>{on}[ⒹⓁ])$ => o que tenho para fazer
        {when}
    ^(eu )?(ainda )?{must} {end} (o )?que$ => o que tenho para fazer
    ^(eu )?(ando|estou|trabalho|participo|fiquei|sou) (a (tratar|trabalhar|cuidar) )?(metid[oa] |encarregad[oa]
        |responsavel )?(de|em|com|por) (que|quais) (tarefas|trabalhos)$ => quais as minhas tarefas
    ^(?=[^ⓌⒶ]{0,80}[ⓌⒶ][^ⓌⒶ]{0,120}$)[^ⓉⒺⓅ?]{0,60}?(?P<who>[ⓌⒶ])[^ⓉⒺⓅ?]{0,60}?([,;:.]| e|(?<=[ⓌⒶ])) ?{wants}((de|por|em
        |com|a) )?(que|quais)( sao)?( as)? (tarefas|trabalhos)( (de|em|por|a|com) que| que)? (e que )?(ja |ainda
        )*(el[ea]s? (tem|deve|trata|responde|cuida|coordena|lidera|se ocupa|participa|esta (encarregu?e|encarregad[oa]
        |metid[oa]|a tratar)|e responsavel){to_do}?|(tem|deve|trata|responde|cuida|coordena|lidera|se ocupa|participa)
        el[ea]s? ?{to_do}?|(tem|esta[o]?|ficam?|ficaram|cabem|pertencem) {to_do}|(estao|ficam|ficaram|cabem|pertencem
        |competem) (com|a|nas maos d) ?el[ea]s?){at_present}$ => que tarefas tem {who}
    ^(?=[^ⓌⒶ]{0,80}[ⓌⒶ][^ⓌⒶ]{0,120}$)[^ⓉⒺⓅ?]{0,60}?(?P<who>[ⓌⒶ])[^ⓉⒺⓅ?]{0,60}?([,;:.]| e|(?<=[ⓌⒶ])) ?{wants}(a lista
        d)?[ao]s (tarefas|trabalhos|pendentes|prazos) del[ea]s?{at_present}$ => que tarefas tem {who}
    ^(?=[^ⓌⒶ]{0,80}[ⓌⒶ][^ⓌⒶ]{0,120}$)[^ⓉⒺⓅ?]{0,60}?(?P<who>[ⓌⒶ])[^ⓉⒺⓅ?]{0,60}?([,;:.]| e|(?<=[ⓌⒶ])) ?{wants}(((d?a|uma)
        )?(lista|listagem|relacao|rol|mapa|resumo) d)?(de |por )?(tudo )?(o )?que (e que )?(ja |ainda )*(el[ea]s?
        (tem{to_do}|esta (encarregu?e|encarregad[oa]|incumbid[oa])|e responsavel)|tem el[ea]s? ?{to_do}|esta{to_do}
        |{with_them}){at_present}$ => que tarefas tem {who}
    ^(quero|queria|preciso de|precisava de|faz-me falta|falta-me|da-me|de-me|mostr[ae](-me)?|mand[ae]-me|envi[ae]-me
        |lista|list[ae]-me|ver|quero ver|gostava de (ver|ter)|dava-me jeito)? ?(tudo (o|aquilo)|aquilo) que (e que
        )?(?P<who>([ao]s? )?[ⓌⒶ]) (ainda )?(tem|deve|precisa|fica com|tera)( (de|que|para|por))?( (executar|fazer
        |entregar|concluir|cumprir|assegurar|a( seu)? cargo|em maos|pendente|em aberto|entre maos))?$ => que tarefas tem
        {who}
    ^(quero|queria|preciso de|precisava de|faz-me falta|falta-me|da-me|de-me|mostr[ae](-me)?|mand[ae]-me|envi[ae]-me
        |lista|list[ae]-me|ver|quero ver|gostava de (ver|ter)|dava-me jeito)? ?(tudo (o|aquilo)|aquilo) que (cabe
        |compete|pertence|incumbe|toca|esta confiado|foi (atribuido|confiado|entregue)) (?P<who>([ao]s? |ao )?[ⓌⒶ])(
        (executar|fazer|entregar|assegurar|cumprir|concluir|tratar))?$ => que tarefas tem {who}
    ^((faz|faca|prepara|prepare|elabora|arranja|tira|da|manda|mande|envia|preciso de|precisava de|quero|queria)(-me
        |-nos)? )?(um |o |uma |a )?{gathering_up} (complet[oa] |geral |rapido |breve )?d(?P<rest>[ao]s (minhas |nossas
        )?(tarefas|trabalhos|prazos|entregas|atrasos|pendentes)\b.*)$ => lista d{rest}
    \b(?P<rest>lista d[ao]s (tarefas|trabalhos|prazos|entregas|atrasos|pendentes)\b[^,?]{0,40}), ([^,?ⓉⒺⓅⓌⒶ]{3,30}
        )?(nao me (larg|deix)|anda em cima|esta sempre|anda sempre|anda atras|nao se cala|nao para)[^,?ⓉⒺⓅ]{0,40}$ =>
        {rest}
    ^(?P<rest>(q|que|quais|o que|ha|existem?|temos|quantas|lista|[ao]s|tarefas)\b[^,?]{4,70}{of_late}\b[a-z ]{0,20}?),?
        (e|mas)( que)? (ainda |ate agora |afinal )*(ninguem|nao)( se| [ao]s| estao| foram| ficaram)? ?(ainda )?(fech
        |entreg|conclu|acab|termin|trat|faz|fez|fizer|peg|despach|cumpr)[a-z]{0,4}( ainda)?$ => {rest}
    ^(?P<rest>como (e que )?(ficou|ficaram|esta|vai|anda) [ao] (tarefa )?[ⓉⓅ]) (depois|apos|a seguir|desde|antes)
        .{3,40}$ => {rest}
    ^[^,?ⓉⒺⓅⓌⒶⒹⓁ]{8,60} e (falta-me|faltava-me|faz-me falta|(preciso|precisava|queria|gostava|convinha-me|quero|convem)(
        de)? saber|preciso d|precisava d|queria ver) ?(?P<rest>([ao]s? ({status}|{limit}|{one_detail}|{owner}) d[aeo]s?
        |quem|qual|quais|quando|onde|em que|a que|como)\b.*)$ => {rest}
    ^quem (e que )?(esta|anda|continua|ficou) (em (falta|divida|atraso)|atrasado) (com [ao]s|n[ao]s) (entregas|tarefas
        |prazos|trabalhos)$ => quais as tarefas em atraso
    \btarefas (e que )?(que )?(ficaram|ficam|estao|andam|foram ficando) para tras$ => tarefas em atraso
    ^(eu )?(ja )?(me )?(esqueci-me|esqueceu-me|perdi a (nocao|conta)|nao tenho (bem )?presente) d?(e |o )?(?P<rest>(o
        )?que (e que )?(eu )?(ainda )?(tenho|me falta|me cabe)\b[^,;?]{0,40}|(que|quais as) tarefas
        [^,;?]{0,40}\btenho\b[^,;?]{0,30} )(,? ?(mostr|diz|diga|lembr|list|ajud|podes|pode)[^,;?ⓉⒺⓅ]{0,20})?$ => {rest}
    \btarefas (e que )?(que )?(ficaram|ficou|estao|foram) por (entregar|concluir|fechar|fazer|cumprir) (dentro d[oe]
        |n?os?|no) (respetivo )?prazos?$ => tarefas em atraso
    ^{quanto} (?P<what>[a-z][^,:?ⓉⒺⓅⒹⓁⓌⒶ]{3,70}?)[,:] ((e|ja|ainda|sempre|entao) )*(quando|para quando|em que dia|que
        dia|ha|temos|havera|vai haver|esta|qual)\b( e que)?( (e|ha|temos|vai haver|esta|fica|sera))?( ja)?( {planned})?
        {a_meeting}( ({planned}|quando|para quando|a seguir|seguinte|em vista|a vista|nova|outra vez|de novo))*$ =>
        quando e a proxima reuniao sobre {what}
    ^(a |as )?(?P<rest>(reuniao|reunioes) (d[aeo]s?|sobre|com) [^,?ⓉⒺⓅ]{3,50}), ?(e )?(quando|para quando|em que dia
        |qual) (e que )?(e|sera|fica|esta marcada) (a )?(proxima|seguinte)$ => quando e a proxima {rest}
    ^(com|n[ao]|em) (?P<who>([ao]s? )?Ⓐ), ?(e )?(?P<rest>(quando|para quando|em que dia)( e que)?
        [^,?]{0,20}\breun[^,?]{2,20})$ => {rest} com {who}
    ^para quando (e que )?(e|esta|ficou|foi|fica) ({planned} )?(?P<rest>[ao] {meet} (sobre|d[aeo]s?|com) .+)$ => quando
        e {rest}
    ^([^?ⓉⒺⓅⓌ,]{2,30} )?ninguem (me |nos |ca |aqui )*(sabe|soube|consegue|conseguiu)( ao certo)?( dizer| explicar|
        informar| responder)?(-me|-nos)? (?P<rest>(quem|qual|quando|onde|em que|a que|ate quando|para quando)
        [^,;?]{6,70})[,;] ?(e )?(tu )?(consegue[s]?|podes?|sabes?|podias?|ve|ves|diz|diga|ajuda|da para|dava
        para)[^,?ⓉⒺⓅ]{0,24}$ => {rest}
    ^(sempre |afinal |ainda )*(e )?(?P<who>([ao] )?({title})Ⓦ) (e )?((que|quem) e )?(a|o) {owner} (?P<what>(d|pel)[ao]s?
        .+)$ => ser {who} o titular {what}
    ^(para|a fim de) (que )?(ficar?|fique|constar|conste|deixar|se saber)( {noted})? (n|d)[ao]s? ((tarefa|projeto
        |evento) )?(?P<what>[ⓉⒺⓅ]) ?[,:–-] ?(que )?(?P<rest>[^?]{6,200})$ => acrescenta a {what}: {rest}
    ^(deixar|deixo|deixa|fazer|faco|dar|lancar|registar|inserir|acrescentar|por|poe) (um |uma |o |a )?(nota|atualizacao
        |apontamento|informacao|ponto d[ea] situacao|registo|update)( d[eo] (progresso|andamento|avanco|estado
        |acompanhamento))? (n|sobre |d|para )[ao]s? (?P<what>[^:?ⓉⒺⓅⒹⓁⓌⒶ]{4,80}) ?:
        ?[^?ⓉⒺⓅ]{0,100}?(?P<pct>Ⓒ)[^ⒸⓉⒺⓅ?]{0,60}$ => {what} vai em {pct}
    ^(deixar|deixo|deixa|fazer|faco|dar|lancar|registar|inserir|acrescentar|por|poe) (um |uma |o |a )?(nota|atualizacao
        |apontamento|informacao|ponto d[ea] situacao|registo|update)( d[eo] (progresso|andamento|avanco|estado
        |acompanhamento))? (n|sobre |d|para )(?P<what>[ao]s? [^:?ⒹⓁⓌⒶ]{1,80}) ?: ?(?P<rest>[^?ⒸⓉⒺⓅ]{6,200})$ =>
        atualizacao d{what}: {rest}
    ^(mais )?(um |uma |outr[oa] )?(dado|nota|informacao|novidade|atualizacao|apontamento|registo)( nov[oa])? (d|sobre |n
        |para )[ao]s? (tarefa |projeto )?(?P<what>[ⓉⓅ]) ?: ?(?P<rest>[^?]{6,200})$ => acrescenta a {what}: {rest}
    ^(novidades?|noticias?|atualizac(ao|oes)|informac(ao|oes)|update) (d|sobre |n|quanto )[ao]s? (tarefa |projeto
        )?(?P<what>[ⓉⓅ]) ?: ?(?P<rest>[^?]{6,200})$ => acrescenta a {what}: {rest}
    ^{quanto} (?P<what>[a-z][^,:?ⓉⒺⓅⒹⓁⓌⒶ]{4,70}?) ?: ?(?P<rest>(ja |ainda nao )?(temos|recebemos|fizemos|enviamos|foram
        |foi|estao|esta) [^?ⓉⒺⓅ]{6,150})$ => {what}: {rest}
    ^(?!.*\b(mas|faltam?|quando|se|so|ainda|nao|quase)\b)(?P<what>([ao] )?(tarefa )?[ⓉⓅ]) [^?ⓉⓅ:]{3,80}[,;.] ?((e|por
        isso|podes?|pode|agora|ja) )*(fecha|feche|fechar|encerra|encerre|encerrar|conclui|conclua|arquiva|arquive|risca
        |risque|da|de|dar)(-[ln]?a|-lhe baixa| baixa)$ => {what} esta concluida
    ^[^?ⓉⓅ]{0,40}?(?P<what>[ao] (tarefa )?[ⓉⓅ])[^?ⓉⓅ]{0,50}[,;.:–-]+ ?(e )?(ja )?(terminei|conclui|acabei|fechei
        |finalizei|despachei|terminamos|concluimos|acabamos|fechamos|finalizamos|despachamos)(-a)( (hoje|ontem|agora
        |mesmo|ja|Ⓓ|de manha|ha pouco)){0,3}$ => {what} esta concluida
    ^(agradec(o|ia|emos|iamos)|pe(co|dia|dimos)|quer(o|ia)|gosta(va|ria)|solicit(o|a-se|amos)|preciso|precisava|convem
        |convinha|e preciso)( de)? que (?P<what>[ao]s? [^?ⒹⓁ]{1,80}?) (passasse|passe|ficasse|fique|tivesse|tenha)[m]?(
        a (ter|contar com)| com)? ((o|como|por|um) )*(novo )?{limit} (?P<when>{on}( ?dia )?[ⒹⓁ])$ => mudar o prazo
        d{what} para {when}
    ^(precisamos|preciso|necessitamos|necessito|precisavamos) d(?P<what>[ao]s? [^?ⒹⓁ,;]{1,80}?) (pront[oa]s?
        )?(?P<when>(ate|a|em|para)? ?[^ ]{0,3} ?[ⒹⓁ])[,;.:] ?(por isso |podes? |por favor )*(antecip|alter|mud|ajust
        |encurt|corrij|corrig|adiant|altera)[a-z]{1,3}(-[ln]?[oa])?( (o|esse|a|essa) (prazo|data|data limite))?$ =>
        mudar o prazo d{what} para {when}
    ^{enter} (a |uma |mais uma )?(nova )?tarefa( nova)?,? (com|de) (o )?(prazo|data limite|entrega|limite)( (a|ate|em
        |para|de|n?o))* (?P<when>[ⒹⓁ])[,:]? (para|de|que consiste em|a fim de) (?P<rest>[a-z]{2,14}[aeio]r .+)$ => criar
        tarefa: {rest}, {when}
    ^{enter} (a |uma |mais uma )?(nova )?tarefa( nova)?,? (com|de) (o )?(prazo|data limite|entrega|limite)( (a|ate|em
        |para|de|n?o))* (?P<when>[ⒹⓁ])$ => criar tarefa {when}
    ^[^:?ⓉⒺⓅⒹⓁ]{4,80}, (?P<rest>{enter} (a |uma |mais uma )?(nova )?tarefa( nova)?([^:?]{0,24}[ⓌⒶ])? ?: ?[^?]{6,160})$
        => {rest}
    ^((ainda|tambem|so) )*(falta|faltava|faz falta|esta (a faltar|em falta)|nao (ha|temos|vejo|consta|aparece))(-me
        |-nos)?( (ai|la|ca|aqui))?( {plan})? (uma|a|mais uma|outra|nenhuma) (nova )?tarefa( {plan})?,? ?((que (e|era
        |seria|consiste em)|[:,–-]|d[ea]|para) ?)+(?P<rest>[^?ⓉⒺⓅ.;]{4,100}?)[,;.–-]+ ?{enter},? ?((em nome d|a cargo d
        |para |com |responsavel |ao? )(?P<who>([ao] )?Ⓦ))?(,? ?(e )?(o |com |fica com )*(prazo)?( (e|a|para|ate|de|em))*
        ?(?P<when>[ⒹⓁ]))?$ => criar tarefa: {rest}, responsavel {who}, {when}
    (?<=[a-z0-9»"]),? (e )?(fica|e|vai|seja|sera)( a cargo)?( com| para| d)? ?(?P<who>([ao] )?Ⓦ) e ((e|o prazo e|fica
        |termina|acaba|o prazo fica|com prazo|tem prazo) )+((ate|a|para|em) )*(?P<when>[ⒹⓁ])$ => , responsavel {who},
        prazo {when}
    ^[^ⓉⒺⓅⓌⒶⒹⓁ?:]{4,80}, (por isso|portanto|pelo que|e por isso),? (?P<rest>(queria|quero|preciso de|gostava de|gostaria
        de|agradeco|agradecia) (criar|abrir|lancar|registar|adicionar|acrescentar|marcar|agendar|convocar)\b.*)$ =>
        {rest}
    ^(?P<what>[ao]s? [^,;.?ⓉⒺⓅⒹⓁ]{4,60}?) (ainda |ja )*(continua[m]?|esta[o]?|ficou|ficaram|anda[m]?|falta[m]?) por
        (discutir|tratar|decidir|acertar|fechar|ver|analisar|combinar|resolver|debater)[,;.]
        [^?ⓉⒺⓅ]{0,40}(?P<rest>\b{meet}) (sobre |para (tratar|falar|discutir) d?|por causa d)(isso|isto|esse assunto|o
        assunto)( n[ao] (agenda|calendario|plano))?(?P<when>( .*)?)$ => marcar {rest}{when} sobre {what}
    ^((podes?|podem|pode|podia[ms]?|dava para|da para|queria|quero) )*(mar(c|qu)|agend|cri|p|convo(c|qu)
        |combin)[a-z]{1,4} (?P<rest>(uma |a )?{meet}) (sobre |para (tratar|falar|discutir) d?|por causa d)(isso|isto
        |aquilo)( n[ao] (agenda|calendario|plano))?(?P<when>( .*)?)$ => marcar {rest}{when}
    ^[^?ⓉⒺⓅⓌ]{4,40}? (sobre|acerca d|relativ[oa] a|a proposito d|quanto a) ?(?P<what>[ao]s? [^,;:?ⓉⒺⓅⒹ]{4,60}?)( e
        [^,;:?ⓉⒺⓅ]{3,40})?[,;:.] ?quem (e que )?(tem|trata d|ficou com|esta com|anda com|lidera|coordena|assegura
        |responde por) ?(essa|esta) (tarefa|parte|materia|pasta)( (a cargo|em maos|a seu cargo|entre maos))?$ => quem e
        o responsavel por {what}
    ^(?=.{0,80}\b(livres?|disponive(l|is)|desocupad[oa]s?|desimpedid[oa]s?|vag[oa]s?|com agenda|podemos todos|sem
        nada)\b)[^?ⓉⒺⓅⓌ]{0,50}?(?P<when>Ⓓ)[^?ⓉⒺⓅⓌⒹⓁ]{0,50}[,;.:] ?((e|entao|por isso|podes?|pode|por favor|aproveita e)
        )*(mar(c|qu)|agend|convo(c|qu)|combin|p)[a-z]{1,4}(-me|-nos|-se)?( ai| la)? (?P<rest>(uma|a)
        {meet}\b[^ⒹⓁ]{0,80})$ => marcar {rest} para {when}
    ^(?P<first>(reuniao|videoconferencia|sessao|call)) nova (?P<when>Ⓓ),? ?(com )?(o )?(tema|assunto|ponto unico|ordem
        de trabalhos):? (?P<rest>.+)$ => marcar {first} {when} sobre {rest}
    ^((temos de|precisamos de|ha que|falta|e preciso|importa|queremos|convem) )?(acertar|discutir|fechar|tratar d|rever
        |preparar|analisar|decidir|combinar|afinar|definir) ?(?P<what>[ao]s? [^,;?ⒹⓁⓉⒺⓅ]{3,60})[,;] ?((por isso|proponho
        |propomos|sugiro|sugerimos|peco|pedia|agradeco|agradecia|podes?|pode|que|se) )*(mar(c|qu)|agend|convo[cq]|combin
        |organiz)[a-z]{1,4}(-se|-nos|-me)? (?P<rest>(uma |a )?{meet} [^,;?]{0,10}Ⓓ)$ => marcar {rest} sobre {what}
    ^(?P<when>{on}((segunda|terca|quarta|quinta|sexta),? )?Ⓓ),? (quero|queria|queremos|preciso de|precisamos de
        |precisava de|convinha) (?P<rest>(uma|a) {meet} (sobre|para|com|por causa) .+)$ => marcar {rest} {when}
    ^(?P<first>(mar(c|qu)|pass|mud|po|adi|faz|fac|agend|remar(c|qu)|met)[a-z]{0,5} [^ⒹⓁ]{1,60}) antes (?P<rest>(para|no
        |na|a|em|ao) (dia )?Ⓓ.*)$ => {first} {rest}
    \btudo (o que|aquilo que|quanto) (e|sao|seja[m]?|for(em)?) (os |as )?(?P<rest>{reminders}) => os {rest}
    ^(anul|cancel|retir|elimin|apag|remov|tir|suspend|termin)[a-z]{1,3}(-se)? (a )?(minha |nossa )?(inscricao|subscricao
        |assinatura|adesao) (n|d|a|para )[oa]?s? ?(?P<rest>{reminders}.*)$ => silenciar {rest}
    ^([oa]s )?(?P<rest>{reminders}( d[^?]{1,70})?) (ja )?(podem|pode|devem|deve|tem de) (ja )?(parar|acabar|cessar
        |calar-se|desligar-se|deixar de (vir|chegar|aparecer)|ser (desligad|suspens|cancelad|desativad
        |silenciad)[oa]s?)( agora| ja)?$ => silenciar {rest}
"""
# What is only asked with a question mark.
QUESTIONS = r"""
my_tasks entreg|acab|conclu|fech|termin|cumpr|despach
    ({when} )?(eu )?(ainda )?{must} {end} ((mais )?alguma (coisa|tarefa)|algo|muita coisa|algum trabalho){when_maybe}\?
next_meeting reuni|reune|sessao|call|video
    {body} (ja |ainda |tambem )*(tem|vai ter|tera|volta a ter) {a_meeting}( {planned})?( {soon})?( (para )?quando)?\?
    (quando|em que dia|para quando) (e que )?{body} (volta a ter|vai ter|tem|tera) {a_meeting}( {planned})?
    {body} (se )?(reune(-se)?|volta a reunir(-se)?|vai reunir(-se)?)( (de novo|outra vez))? (quando|em que dia)
    (ainda )?falta (muito|pouco|quanto( tempo)?) (para|ate) (a )?{body} ((ter|voltar a ter) {a_meeting}|(voltar a )?(se
        )?reunir(-se)?( (de novo|outra vez))?)\?
task_owner Ⓦ
    ([ao] )?({title})Ⓦ (e que |ainda |sempre |afinal )*((e|continua a ser) ((a|o) )?{owner}|(e )?(quem )?{cares})
        {item}( {or_else})?\?
    (sempre |afinal |ainda )*(e|sera|continua a ser) ([ao] )?({title})Ⓦ ((que|quem) {cares}|(a|o) {owner}) {item}(
        {or_else})?\?
    ser ([ao] )?({title})Ⓦ o titular {item}( {or_else})?\?
    (sempre |afinal |ainda )*(e )?([ao] )?({title})Ⓦ (e )?((que|quem) (e que )?)?(tem|leva|ficou com|esta com|anda com)
        {task}( {or_else})?\?
    (afinal |sempre )?{task} (ainda |sempre |afinal |ja )*(esta|continua|ficou|fica|e|anda|pertence) (com|d|a|a cargo d
        |nas maos d) ?[ao]? ?({title})Ⓦ {or_else}\?
reassign_owner titular
    ser {person} o titular {item}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
