"""How Portuguese moves a day without an order: what is told of the old one, who wants it, by how much; folded.

What is told becomes "mudar" or "adiar" the thing, which the tables have; without a new day it becomes "adiar ... sem
dia", which the table below reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.shifting import MACROS as SHIFTING

_SHIFT = (
    "adi|pass|mud|remarc|reagend|antecip|prolong|prorrog|alter|troc|transfer|mov|estend|alarg|estic|empurr"
    "|desloc|ajust"
    "|fix|recu|avanc|protel|dilat|difer|atras|adiant|pux|recalendariz|reprogram|posterg|retard|encurt"
)
# What a plan has of something so far: o que lá está, a que aparece no calendário.
_WRITTEN = (
    "((la|ai|ainda|se) )*(esta|estava|aparece|consta|vem|figura|diz|dizia|le|foi (pos|indica|regista)[a-z]{1,2}"
    "|tem(os)?|tinha(mos)?|pus(emos|eram|este)?)"
    "( (la|ai|agora|escrit[oa]s?|indicad[oa]s?|registad[oa]s?|marcad[oa]s?|anotad[oa]s?"
    "|n[oa]s? (plano|lista|calendario|quadro|mapa|agenda|sistema|registo|ficha|tabela)))*"
)
PARTS = SHIFTING | {
    "it": "([ao]s? ((tarefa|projeto|evento|intercambio|visita|reuniao|atividade) )?[ⓉⒺⓅ]"
    "|[oa]s? [a-z0-9][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,80}?)",
    "its": "(([ao]s? )?((tarefa|projeto|evento|intercambio|visita|reuniao|atividade) )?[ⓉⒺⓅ]"
    "|[oa]s? [a-z0-9][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,80}?)",
    "code": "([ao]s? )?((tarefa|projeto|evento|intercambio|visita|reuniao|atividade) )?[ⓉⒺⓅ]",
    "day": "(((so|apenas|la|talvez|se possivel|se puder ser|por exemplo|digamos|para|p/|pra|pro|ate|ao?|as?|o|em"
    "|n[ao]|ja"
    "|dia) ){0,5}(?P<when>[ⒹⓁ]))",
    "old": "(((d[eoa]s?|para|a|ao|em|n[ao]|o|ate|dia) ){0,4}([ⒹⓁ]|(dia )?[0-9]{1,2})"
    "|([dn]?[ao]s? )?(datas?|dias?|prazo)( (inicialmente )?(previst|marcad|combinad|acordad|anunciad|antig|inicia"
    "|origina|anterior|habitual)[a-z]{0,3}| que (estava|foi)( [a-z]{6,12})?)"
    # What is read there, or was spoken of before: e não o que lá está; já não é naqueles dias.
    f"|(([dn]?[ao]s? )?((datas?|dias?|prazo) )?que|[dn]?aquilo que|quando|como) {_WRITTEN}"
    "|[dn]?(aquel|est|ess)[ea]s? (datas?|dias?|semanas?|mes(es)?|altura|prazo))",
    "shift": f"({_SHIFT})(ar|er|ir|erir|a|e|ue|em|uem|am|i|ira|iram|amos|emos|ere|ira)(-se)?",
    "to_shift": f"({_SHIFT})(ar|er|ir|erir|armos|ermos)",
    "how_long": "(Ⓝ|{span}|meia hora|uma? (hora|dia|semana|mes|quinzena)|(duas|tres|quatro|[0-9]{1,2}) horas)",
    "later": "( (mais )?(cedo|tarde|antes|depois|adiante|a frente))?",
    # What is done on its day.
    "falls": "((agora |afinal |ja |entao |so )*(fecha|acaba|termina|vence|e|sera|fica|passa|comeca|arranca|realiza-se"
    "|decorre|faz-se|tem lugar|conclui-se|entrega-se|vai|calha|cai|abre|ocorre|efetua-se|expira|caduca|muda)"
    "( (a|para) (ser|vencer|terminar|acabar|fechar|concluir(-se)?|entregar(-se)?|realizar-se|decorrer|comecar"
    "|ter lugar|expirar|fazer-se|ficar))?|((agora|afinal|ja|entao) )?(deve|devera|devia|deveria|vai|tem de|pode"
    "|podia|passa a|passara a|precisa de|ha de"
    "|teria de"
    "|tera de|vai ter (de|que)|tem que|convem|e para|era melhor|e melhor) (ser |ficar |se )?(salt|mud|fech|acab"
    "|termin|venc|conclu|realiz|decorr|comec"
    "|entreg|faz|fic|ser|pass|ir|arranc|abr|sair|ter lugar)[a-z]{0,5}(-se)?)",
    "we_do": "(fazemos|faremos|realizamos|entregamos|fechamos|acabamos|concluimos|terminamos|marcamos|pomos|passamos"
    "|fica|fazer|faz-se|realiza-se|entrega-se|marca-se|adiamos|mudamos|marquem|marca|facam|faz|poe|ponham"
    "|entrego|fecho"
    "|acabo|concluo|vamos (ter|fazer|entregar|fechar|acabar))",
    # What sets the new day behind the old.
    "setter": "(((e|mas|pelo que|por isso|portanto|entao|antes|logo),? )*(([oa] )?(nov[oa]|cert[oa]|corret[oa])"
    "( (prazo|data|dia|limite))?( (e|sera|seria|fica|passa a ser|para|em|proposto|proposta))?"
    "|(e|sera|seria|passa a ser|passa|passe|passem|fica|fique|que seja|seja|vai ser|agora e|afinal e)"
    "|sugiro|sugerimos|propo(nho|mos)|ponham?|poe|mete|metam|facam?|facamos|fazemos|marquem?|marca|marquemos|fixem?"
    "|fixa"
    "|aponta|apontem|melhor|prefiro|preferimos|preferia|peco|pedimos|vamos|digamos|altera[m]?|altere[m]?|muda[m]?"
    "|mude[m]?|corrige|corrija[m]?|adia[m]?|adie[m]?|antecipa|antecipem?|remarca|remarquem?|regista|registem?|da|deem"
    "|que tal|pode ser|podia ser|serve|acerta|acertem?|quero|queremos|preciso|precisamos)( (de|que seja|que fique|mais"
    "|antes|la|ai|isso|a data|o prazo|o dia|a nova|o novo)){0,2})",
    "due": "(([oa]s?|ess[ea]|est[ea]|um|uma) )?(novo |nova |antig[oa] |atual )?(prazo( final| limite| de (entrega"
    "|conclusao|execucao)| previsto| antigo| atual| inicial)?|data[ -](limite|de (entrega|conclusao|fecho|vencimento)"
    "|final|de fim|de termo|prevista)|deadline|limite|vencimento|meta|termo|horizonte|fecho|expiracao"
    "|data de expiracao)",
    # That it does not keep to its time, and what has to be.
    "out_of_time": "((ja |ainda |afinal |so )*(nao|tem (de|que)|tera (de|que)|precisa|deve|acaba|termina|acabou|atras"
    "|adiant|demor|derrap|vai|fica|esta|anda|foi|ficou)[^?ⒹⓁⓉⒺⓅ]{3,60}?)",
    # Who wants it, and how: what follows is the order itself.
    "quanto": "(quanto a|relativamente a|em relacao a|no que (toca|respeita|diz respeito) a|sobre|acerca d"
    "|a proposito d)",
    "who": "(([ao]s? )?(({title})[ⓌⒶ]|[a-z]{3,16}( ((d[aeo]s?|de|e|com) ([ao]s? )?)?[a-zⒶⓌ]{1,16}){0,3}?) )",
    "agreed": "((ja |tambem |hoje |ontem |entretanto |Ⓓ )*(fic(amos|ou|aram) de|concord(?!am|as|a )|acord|decid"
    "|combin|resolv|opt|delib|aceit"
    "|autoriz"
    "|acert|assent|estabelec|defin|ajust|propus|propos|propusemos|suger|determin|aprov"
    "|solicit|ped)[a-z]{0,8}(-se|-nos)?( (com|junto d[aeo]s?) ([ao]s? )?[ⓌⒶ])?"
    "( (em|de|por|que|para|a))?( se)?|(ficou|foi|esta|ficara|fica) (ja )?(decidid|acordad|combinad|assent|definid"
    "|acertad|resolvid|determinad|autorizad|aprovad|deliberad)[oe]( (com|por|entre) ([ao]s? )?[ⓌⒶ])?( (em|de|que"
    "|por))?"
    "|(temos|tenho|ha|recebemos|recebi|veio|chegou) (ordem|autorizacao|luz verde|instruc(ao|oes)|indicac(ao|oes)"
    "|acordo"
    "|permissao|necessidade|um pedido|pedido|que|de)( d[aeo]s? [a-zⒶ]{3,14})? ?(para|de)?|ha que|ha de|teremos de"
    "|vamos ter de|vamos ter que|temos de|temos que|tem de se|tem-se de|tera de se|somos (obrigados|forcados) a"
    "|vemo-nos (obrigados|forcados) a|vejo-me obrigad[oa] a|foi preciso|e preciso|e necessario|sera preciso"
    "|sera necessario|nao ha remedio senao|so nos resta|o melhor e|e melhor|mais vale|convem|toca a|vamos|vou"
    "|vou ter de"
    "|tenho de|tive de|tivemos de)",
    "because": "(por( (causa|motivo|forca|razoes|conta))?|devido|atendendo|dado|dada|dados|dadas|face|perante|segundo"
    "|conforme|de acordo com|com|sem|para|visto|em virtude|na sequencia|tendo em conta|considerando|se|como|a pedido"
    "|depois|apos|antes|gracas|ja que|uma vez que|visto que|dado que|porque|havendo|nao havendo|em consequencia"
    "|por decisao|por despacho|nos termos|ao abrigo|no seguimento|caso|salvo|enquanto)",
    "sine": "(sine die|por tempo indeterminado|sem (nova )?data( marcada| definida| prevista| a vista)?|para data a"
    " (definir|combinar|anunciar|marcar|fixar|indicar|designar)|para (mais tarde|depois|outra (altura|ocasiao"
    "|data|vez)"
    "|outro dia|data (posterior|incerta|a [a-z]{4,10}))|ate (ver|nova ordem|novas ordens|novo aviso"
    "|ordem em contrario)"
    "|por agora|para ja|indefinidamente|sem prazo)",
    "fine": "([,;.–—-]+ ?((e )?(por favor|pf|pff|sff|obrigad[oa]|obg|se (nao )?(houver|faz favor|possivel|puder(em)?"
    "|for possivel)|(muda|mudem|altera|alterem|mexe|corrige|corrijam|atualiza|atualizem|acerta|acertem|regista"
    "|registem"
    "|trata|tratem|anota)( la| ai| isso| isto| disso| d[aeo] [a-z]{4,9}| o prazo| a data)*|precisamos|porque|que|pois"
    "|e que|ja que|assim|nao|senao|para|falta|faltam|temos|estamos|ha|ainda)[^?ⒹⓁ]{0,80}))?",
}
_RULES = r"""
    ^(em vez|em lugar|ao inves) {old},? (?P<what>{its}),? {falls} {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(em vez|em lugar|ao inves) {old},? {we_do} (?P<what>{it}) {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^{day},? {we_do} (?P<what>{it}),? (em vez|em lugar|e nao) {old}{fine}[.! ]*$ => mudar {what} para {when}
    ^(?P<what>({due} d)?{its}),? {falls} {day},? (em vez|em lugar|e nao|ao inves) {old}{fine}[.! ]*$ => mudar {what}
        para {when}
    ^([^?ⒹⓁⓉⒺⓅ,]{4,40} que )?{due} d(?P<what>{it}),? (em vez|em lugar|ao inves) (de (ser|ficar|estar) )?{old},? {falls}
        {day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^([^?ⒹⓁⓉⒺⓅ,]{4,40} que )?(?P<what>{its}),? (em vez|em lugar|ao inves) (de (ser|ficar|estar) )?{old},? {falls}
        {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(?P<what>{code}) com (nov[oa] (data|dia|prazo)|data nova)[ ,:;–—-]+({falls} )?{day}{fine}[.! ]*$ => mudar {what}
        para {when}
    ^{we_do} (?P<what>{it}),? {day},? (em vez|em lugar|e nao|ao inves) {old}{fine}[.! ]*$ => mudar {what} para {when}
    ^{quanto} ?(?P<what>{code}|[oa]?s? ?[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,80}?), ({we_do}|{falls}|(o )?novo prazo|(a )?nova
        data) {day}(,? (em vez|em lugar|e nao|ao inves) {old})?{fine}[.! ]*$ => mudar {what} para {when}
    ^(?P<what>{its}),? (ja )?nao (e|sera|fica|vence|acaba|termina|se realiza|pode ser|vai ser|da|esta|fecha|comeca
        |cai|se faz|decorre|tem lugar)( (pront[oa]|para (entregar|fechar)))? {old}[,;.:–—-]+ ?((e sim|mas( sim)?|e|fica
        |sera|passa|vai|so|vence|acaba|afinal|termina|fecha|antes|agora|pass[ae]m?|muda|ponham|poe|melhor|comeca|arranca
        |inicia-se|abre|decorre|realiza-se|tem lugar|a ser) )*{day}{fine}[.! ]*$ =>
        mudar {what} para {when}
    ^(?P<what>{its}) ?({falls} |((fica|sera|vai ser|tem de ser|deve ser) )?{put} |mais |so |[:,]? ?\+ ?|[:,] )?((em
        |por|com|para|de) )?(mais )?(?P<when>{how_long}){later}( (a mais|de atraso|de avanco|de adiamento|de folga|e
        {fine}))?{fine}[.!? ]*$ => adiar {what} por {when}
    ^(que tal|e se|nao dava para|dava para|dara para|da para|podemos|podiamos|pode|podia|poderia|sera que|seria
        possivel|e possivel|era possivel|querem|posso|propo(nho|mos)|sugiro|sugerimos|gostava de|gostaria de|queria
        |quero|prefiro|preferia|preferimos|peco|pedimos|por mim)( (ter|fazer|realizar|entregar|fechar|acabar|que|se
        |passar|mudar|adiar|puxar|empurrar))? (?P<what>{it}),? ?({falls} |{put} |(fosse|seja|fique|ficasse|passasse
        |passe|comece|comecasse|(se )?(realiz|entreg|faz|fech|acab|termin|venc|comec|decorr|fic|ser|pass|adi
        |antecip)[a-z]{0,6}(-se)?|para|mais) )*((em|por|com) )?(mais )?(?P<when>{how_long}){later}{fine}[.!? ]*$ =>
        adiar {what} por {when}
    ^({shift}|{who}?{agreed} {to_shift}) (?P<what>{it}) (em |por |para |com |mais
        )*(?P<when>{how_long}){later}{fine}[.! ]*$ => adiar {what} por {when}
    ^{who}?{agreed} (adiar|protelar|suspender|diferir|postergar|recalendarizar|remarcar|reagendar|retardar|prorrogar
        |prolongar|atrasar) (?P<what>{it})( {sine})?{fine}[.! ]*$ => adiar {what} sem dia
    ^(adi|protel|difer|posterg|suspend|recalendariz|reagend|remarc|prorrog|prolong|atras|empurr|deix|pass)(ar|er|ir|a
        |e|em|am|ue|uem|ira|i)(-se)?( {sine})? (?P<what>{it}) ?{sine}?{fine}[.! ]*$ => adiar {what} sem dia
    ^(pe[cd](o|e|e-se|imos|ir)|pedimos|requeir[oa]|requeremos|requer-se|solicit(o|a|amos|a-se)|proponho|propomos
        |propoe-se|sugiro|sugere-se|quer(o|emos|iamos)|queria|preciso d|precisamos d|necessito d|e preciso|e
        necessario|justifica-se|impoe-se|recomendo|recomenda-se|agradeco|agradecia|ha|teve|teremos|temos)
        ?(um |o |uma |a |[oe] )?(adiamento|prorrogacao|prolongamento|alargamento|extensao|dilacao|diferimento
        |reagendamento|remarcacao|recalendarizacao)( do prazo| de prazo)? (d|para |n|com
        )(?P<what>{it})( {sine})?{fine}[.! ]*$ => adiar {what} sem dia
    ^(?P<what>{its}),? ((e|foi|fica|ficou|esta|sera|vai ser|tem de ser|deve ser|deve|vai|tem de|pode) )?(adiad[oa]s?
        |suspens[oa]s?|protelad[oa]s?|ficar|esperar|remarcad[oa]s?) {sine}{fine}[.! ]*$ => adiar {what} sem dia
    ^(?P<what>{its}) (deixa|deixou|deixara|vai deixar|passa|fica|ficou|ja nao tem|nao tem|perde|perdeu)( de ter| a
        (estar|ficar)| a nao ter)? ?(sem |o |a |qualquer |mais )?(prazo|data[ -]limite|data|limite|deadline
        |termo)( (fix|defin|marcad|limite|previst)[a-z]{0,3})?{fine}[.! ]*$ => tirar o prazo de {what}
    ^(tir|retir|elimin|apag|anul|remov|suprim|suspend)(ar|er|ir|a|e|em|am)(-se)? ((o|a|qualquer) )?(prazo
        |data[ -]limite|limite|deadline) (a|d|n)?(?P<what>{it}){fine}[.! ]*$ => tirar o prazo de {what}
    ^(?P<first>{due}) ?(d|para |n)?(?P<what>{its}) ?[:=,–—→>-]+ ?{day}{fine}[.! ]*$ => mudar o prazo de {what} para
        {when}
    ^[^?ⒹⓁⓉⒺⓅ]{0,40}?\b{due} (d|para |n)(?P<what>{its})( (?!(passa|fica|e|sera) [ⒹⓁ])[^?ⒹⓁⓉⒺⓅ]{2,60}|,? {old}
        [^?ⒹⓁⓉⒺⓅ]{0,40})?[,;:.–—-]+ ?{setter} ?{day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^[^?ⒹⓁⓉⒺⓅ]{0,50}\b(data|dia|hora)( (marcad|previst|inicial|combinad|antig|atual)[ao])? d(?P<what>{it})( (?!(passa
        |fica|e|sera) [ⒹⓁ])[^?ⒹⓁⓉⒺⓅ]{2,60})?[,;:.–—-]+ ?{setter} ?{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(?=[^ⓉⒺⓅ]{0,60}[ⓉⒺ])[^?ⒹⓁⓉⒺⓅ]{0,60}?(?P<what>[ao]? ?[ⓉⒺ])( [^?ⒹⓁⓉⒺⓅ]{2,60}|,? {old} [^?ⒹⓁⓉⒺⓅ]{0,40})?[,;:.–—-]+
        ?{setter} ?{day}{fine}[.! ]*$ => adiar {what} para {when}
    ^(mant[a-z]{2,5}|fica|fique|esta)(-se)? (tudo|o resto|o programa|o local|igual|na mesma)[^?ⒹⓁⓉⒺⓅ]{0,30} (n
        |d)(?P<what>{it}),? (exceto|menos|salvo|tirando|a excecao d|so muda|muda so|mas muda|so) ?(n?[oa] )?(dia|data
        |hora)[,:;–—-]* ?((que )?(passa|fica|muda|e|sera) )*{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(anul|cancel|esque|risc|tir|apag|retir|elimin)[a-z]{1,4}(-se)? ((a|o) )?(data (de )?|dia )?{old},? ?(e |;|, ?)?
        ?({shift}|poe|ponham?|marca|marquem?|fica|fixa|mete) (?P<what>{it}) {day}{fine}[.! ]*$ => mudar {what} para
        {when}
    ^({because}\b[^?ⒹⓁⓉⒺⓅ]{3,80}?(Ⓓ[^?ⒹⓁⓉⒺⓅ]{0,40})?, ?|ja avisei [^?ⒹⓁⓉⒺⓅ]{3,40}: ?)(?P<what>{its}),?
        ({falls} |{put} |({should} ser|(e|foi|fica|ficou|sera|vai ser)) {put} )?(((para|ate|a|so|em|n[ao]) )+{day}
        |(?=Ⓛ){day}){fine}[.! ]*$ => mudar {what} para {when}
    ^{because}\b[^?ⒹⓁⓉⒺⓅ]{3,80}?(Ⓓ[^?ⒹⓁⓉⒺⓅ]{0,40})?, ?(?P<first>{who}?{agreed} )?({to_shift}|{shift}) (?P<what>{it})
        {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^((combinado|falado|acertado|acordado|confirmado|decidido|ja (falei|falamos|avisei|avisamos|confirmei|confirmamos
        |combinei|combinamos)|falei|falamos|combinei|combinamos) (com )?([ao]s? )?(({title})?[ⓌⒶ]
        |[a-z]{4,14})[^?ⒹⓁⓉⒺⓅ:]{0,30}: ?)(?P<what>{its}),? ?({falls} |{put} )?{day}{fine}[.! ]*$ => mudar {what} para
        {when}
    ^{who}?{agreed} ({to_shift}|adiar|por|colocar|marcar|fazer|realizar|ter|deixar) (?P<what>{it}) ({old}
        )??{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^{who}{agreed} (entregar|concluir|acabar|terminar|fechar|finalizar|apresentar|ter pront[oa]) (?P<what>{it})
        {day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^{who}?{agreed} (dar|conceder) ((mais tempo|mais prazo|prazo|tempo) )?(a|ao|aos|as) [^?ⒹⓁⓉⒺⓅ]{0,20}[ⓌⒶ] {day}
        (para|n|d)(para )? ?(?P<what>{it}){fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(?P<what>[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{6,80}?)(?<! foi)(?<! foram)(?<! ser)(?<! seja)(?<! fosse)(?<! esta)(?<!
        ficou)(?<! sido)(?<! e)(?<! sera),? {put} (para|ate) {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(deix|d|conced|abr|arranj|consig|consegu|pod|ve|vejam|v)[a-z]{0,6}(-lhe|-me|-nos|-lhes)?( se (me|nos|lhe|lhes)?
        ?(arranj|d|consegu|conced|estic)[a-z]{1,5})?( (dar|arranjar|conceder)(-me|-nos|-lhe)?)? ?(mais
        )?(?P<when>{how_long}){later} (a mais )?(a|ao|para|n|d)? ?(?P<what>{it}){fine}[.!? ]*$ => adiar {what} por
        {when}
    ^(deix|d|de|deem|conced|abr)[a-z]{0,4}(-lhe|-me|-nos)? (?P<what>{it}) (mais )?(folgad[oa]|a vontade|largo|larga
        |solt[oa]|desafogad[oa])[,:;–—-]* ?({setter} )?{day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(deix|d|de|deem|dar|dai|conced|abr)[a-z]{0,4}(-lhe|-me|-nos|-lhes)? (um pouco |um bocadinho |alguma |algum
        )?(mais )?(de )?(folga|margem|tempo|prazo|espaco|dias) (a|ao|para|n)? ?(?P<what>{it})[,:;–—-]* ?({setter}
        )?{day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(gostava|gostaria|preferia|prefiro|preferimos|preferiamos|gostavamos|queria|quero|queremos|precisamos d|preciso
        d|precisava d|e se|se calhar|por mim|era (bom|melhor|preferivel)|seria (bom|melhor|preferivel)|convinha
        |convem|pedia|peco|agradecia|agradeco|sugiro|sugeria|proponho|propunha)( de)?( que)?
        (ter |fazer |realizar |marcar |passar |ver |entregar )?(?P<what>{it}) ?((fosse|seja|ficasse|fique|passasse
        |passe|comecasse|comece|se (realiz|faz|fiz|entreg)[a-z]{1,6}|acabasse|acabe|terminasse|vencesse|fechasse
        |marcad[oa]|adiad[oa]|pront[oa]) )*(um pouco |um bocado )?((mais (cedo|tarde)|antes|depois|noutro dia|noutra
        data),? )?{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(temos|tenho|ha|recebemos) (ordem|ordens|instrucoes|indicacao|indicacoes|autorizacao|ate) (d[^?ⒹⓁⓉⒺⓅ]{2,20}
        )?(para|de) (acabar|entregar|concluir|fechar|terminar|finalizar|ter pront[oa]) (?P<what>{it})
        {day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(?P<what>{its}) (tem|passa a ter|fica com|ganh(a|ou)|ganhou) (mais |outr[oa] |nov[oa] |um |uma )*(prazo|data
        |limite|folga|margem|termo|vencimento|deadline)[a-z -]{0,16}[,:;–—-]* ?{day}{fine}[.! ]*$ => mudar {what}
        para {when}
    ^(?P<what>{its}),? {out_of_time}[,;:.–—-]+ ?((o|a|com|fica|e|ponham|poe|entao) )*{due}( (novo|nova|e|sera|fica|passa
        |agora|a ser|para))*[ :,–—-]* ?{day}{fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(?P<what>{its}),? {out_of_time}[,;:.–—-]+ ?((o|a|com|fica|e|ponham|poe|entao) )*nov[ao] (data|dia)( (e|sera|fica
        |passa|agora|a ser|para))*[ :,–—-]* ?{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^{due} (d|para |n)(?P<what>{it}) (ja )?(nao (e|era)|era|foi|estava( em| para)?|esteve( em)?) {old}[,;.:–—-]?
        ?((mas|e sim|sim|agora|afinal|passa|passou|fica|ficou|e|sera|a ser|antes) )+{day}{fine}[.! ]*$ => mudar o
        prazo de {what} para {when}
    ^(?P<what>{its})[:,]? (onde|em vez|no lugar) (se le|esta|diz|estava|dizia|d[eo]) {old},? (leia-se|ler|le-se
        |ler-se|ponham|poe|por|passa|fica|escreva[m]?|deve (ler-se|estar)) {day}{fine}[.! ]*$ => mudar {what} para
        {when}
    ^(onde|em vez|no lugar) (se le|esta|diz|estava|dizia|d[eo]) {old} (n|d|para |com )(?P<what>{it}),? (leia-se|ler
        |le-se|ler-se|ponham|poe|por|passa|fica|escreva[m]?|deve (ler-se|estar)) {day}{fine}[.! ]*$ => mudar {what}
        para {when}
    ^(?P<what>{code}),? (so |agora |afinal |antes |ja |entao )+({falls} )?(so )?{day}{fine}[.! ]*$ => adiar {what}
        para {when}
    ^(?P<what>[ao] ((tarefa|projeto) )?[ⓉⓅ]) (vai|estende-se|estica-se|prolonga-se|dura|passa a ir|segue|continua
        |mantem-se aberta|fica aberta) (?=Ⓛ){day}{fine}[.! ]*$ => adiar {what} para {when}
    ^{who}(pediu|pede|quer|precisa|solicita|solicitou|necessita|pretende|quis|precisava|pediram|pedem|querem
        |precisam)(-me|-nos)? (d[aeo]s? |de )?(mais )?(?P<when>{how_long})( a mais| de (adiamento|prazo|tempo
        |folga))? (para |n|com |d|a )(?P<what>{it}){fine}[.! ]*$ => adiar {what} por {when}
    ^(preciso de |precisamos de |da-me |deem-nos |da |deem |quero |queremos |peco |pedimos )?(outr[oa]s? |mais |\+
        ?)+(?P<when>{how_long})( a mais)? (para |n|com |a )(?P<what>{it}){fine}[.! ]*$ => adiar {what} por {when}
    ^(marc|poe|ponh|fix|estabele|defin|regist|apont|anot|consider|mete|met|indic|assum)[a-z]{0,4}(-se)? {day} como
        (o |a )?{due} (d|para |n)(?P<what>{it}){fine}[.! ]*$ => mudar o prazo de {what} para {when}
    ^(marc|poe|ponh|fix|estabele|defin|regist|apont|anot|consider|mete|met|indic|assum)[a-z]{0,4}(-se)? {day} como
        (o |a )?(nov[oa] )?(data|dia) (d|para |n)(?P<what>{it}){fine}[.! ]*$ => mudar {what} para {when}
    ^(que tal|e se fosse|sugiro|sugerimos|propo(nho|mos)|prefiro|preferimos|melhor|pode ser|serve|fica|ficou|fixa
        |apontem|ponham|poe|marca|marquem|proposta:|sugestao:) {day} (para|n|d)(?P<what> ?{it}){fine}[.!? ]*$ =>
        mudar {what} para {when}
    ^(ate|para) (?=Ⓛ|Ⓓ){day} (para|n)(?P<what> ?[ao] ((tarefa|projeto) )?[ⓉⓅ]){fine}[.! ]*$ => adiar {what} para
        {when}
    ^{who}?((ja |hoje |ontem )*(combin|acord|decid|acert|concord|assent)[a-z]{1,5}(-se)?( com ([ao]s? )?[ⓌⒶ])?( em)?)
        (entregar|concluir|acabar|terminar|fechar|finalizar|apresentar) (?P<what>{it}) {day}{fine}[.! ]*$ => mudar o
        prazo de {what} para {when}
    ^({because}\b[^?ⒹⓁⓉⒺⓅ]{3,80}?(Ⓓ[^?ⒹⓁⓉⒺⓅ]{0,40})?, ?)?{shift} (?=((para|ate|p/) )|Ⓛ){day}
        (?P<what>{it}){fine}[.! ]*$ => mudar {what} para {when}
    ^(deixa|deixou|deixara) de haver (prazo|data[ -]limite|data|limite) (para |n|d)(?P<what>{it}){fine}[.! ]*$ =>
        tirar o prazo de {what}
    ^(?P<what>{its}) (ja )?nao (pode|podem|da|consegue[m]?|vai|vao|serve)( ser| ficar| realizar-se| fazer-se| haver)?
        {old}[,;.:–—-]+ ?{day} (serve|pode ser|esta bem|e melhor|da|dava|convem|e bom|era bom|seria bom|ja da|e
        possivel){fine}[.! ]*$ => mudar {what} para {when}
    ^(ja )?nao (pod|consegu|d|h|vamos|vai|temos)[a-z]{0,6} [^?ⒹⓁⓉⒺⓅ]{0,40}?(?P<what>{it}) {old}[,;.:–—-]+ ?((so|mas|e
        sim|sim|pode|ser|passa|passem|fica|vai|antes|apenas|ponham|poe|e|marca|marquem) )+{day}{fine}[.! ]*$ => mudar
        {what} para {when}
    ^{who}so (pode[m]?|consegue[m]?|quer|querem|aceita[m]?|tem vaga|recebe[m]?)( (receber|fazer|ter|acolher|realizar
        |organizar|entregar|acabar|concluir|fechar))? ?(para )?(?P<what>{it}) {day}{fine}[.! ]*$ => mudar {what} para
        {when}
    ^(so )?(comec|arranc|inici|termin|acab|fech|realiz|fac|faz|faze)(ar|er|a|e|em|am|amos|emos)(-se)? (?P<what>[ao]
        ((visita|reuniao|evento|tarefa) )?[ⓉⒺ]|[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,60}?) (em |por |mais
        )*(?P<when>{how_long}) (mais )?(cedo|tarde|antes|depois){fine}[.! ]*$ => adiar {what} por {when}
    ^(deix|fiqu|marqu|pass|adi|mud|fac|remarqu|antecip)emos (?P<what>{it}) {day}{fine}[.! ]*$ => mudar {what} para
        {when}
    ^(?!(concordam|aceitam|concordas|aceitas)\b){who}?{agreed} ?[,:]? ?(?P<what>{its}) ({falls} |{put} |((transite
        |mude|avance|seja|sejam|fosse|ficasse|fique|passe|passasse|se realiz[a-z]{1,4}|se faca|decorra|tenha lugar
        |comece|feche|termine|acabe|se entregue|va|ser|ficar|passar)( a ser)?( {put})?) ){day}{fine}[.! ]*$ => mudar
        {what} para {when}
    ^(desmarc|cancel|anul|tir|risc|retir)[a-z]{1,4}(-se)? (?P<what>{it}) {old}[,;:]? ?(e )?(volta a )?({shift}|marca
        |marcar|marquem?|poe|por|ponham|faz|agenda|agendar|mete)(-[oa]|-se)?( la)? {day}{fine}[.! ]*$ => mudar {what}
        para {when}
    ^(anul|cancel|esque|risc|tir|apag|retir|elimin)[a-z]{1,4}(-se)? ((a|o) )?(data (de )?|dia )?{old}[,;:.–—-]+
        ?(?P<what>{code}) {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(?P<what>{its}) (fica|ficou|esta|continua|passa a estar|vai ficar) ({sine}|sem (data|dia)( marcad[ao]
        | definid[ao])?){fine}[.! ]*$ => adiar {what} sem dia
    ^(?P<what>{its}) (esta|foi|ficou|vem|aparece) (mal|errad[oa]|engan[a-z]{2,5}|trocad[oa])[^,;?ⒹⓁ]{0,20}[,;:.–—-]+
        ?{setter} ?{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(ha |houve )?(um )?(engano|erro|lapso|gralha) n[ao] (data|dia|prazo) d(?P<what>{it})[,;:.–—-]+ ?{setter}
        ?{day}{fine}[.! ]*$ => mudar {what} para {when}
    ^[ao] (data|dia) (cert[ao]|corret[ao]|definitiv[ao]|final|acordad[ao]|combinad[ao]) (d|para )(?P<what>{it}) (e
        |sera|passa a ser|fica) {day}{fine}[.! ]*$ => mudar {what} para {when}
"""
TABLE = r"""
change_deadline sem dia|tirar o prazo
    adiar {task} sem dia
    adiar (?!.*{happening}){of}(?P<topic>[^!?ⓉⒺⓅ]{3,90}?) sem dia
    tirar o prazo {task}
    tirar o prazo {of}(?P<topic>[^!?ⓉⒺⓅ]{3,90}?)
move_exchange sem dia
    adiar {exchange} sem dia
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
