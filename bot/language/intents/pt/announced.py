"""Portuguese changes announced, asked through others or said of oneself, as the plain orders that they are; folded.

What was decided, who takes over from whom, that something is finished: said in the passive, by a noun, with the reason
before it, or closed by an order to write it down.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "may": "((podes?|podem|podia[ms]?|queira[m]?|e favor|favor|agradeco que|peco que|trat[ae] de) )?",
    "noting": "((e )?{may}(regist|atualiz|alter|corri[gj]|anot|mud|apont|ajust|assinal|risc|fech|encerr|marc|agend"
    "|convoc"
    "|cri|da|de|dar)[a-z]{0,3}( baixa)?( (isso|isto|la|ai|o prazo|a data|no plano|no calendario|na lista|a reuniao|a"
    " tarefa|uma reuniao|reuniao))*)",
    "who": "([ao] )?({title})Ⓦ",
    "noted": "((solicit|ped|pec|propo|proponh|requer|agradec|sugir|suger|determin)[a-z]{0,6}(-se)? )?",
    "somebody": f"(Ⓦ|({MACROS['pinyin']}) [a-z]{{2,8}})",
    "day": "((a|em|n[ao]|no dia|para|dia|ao|entre|os dias) )*[ⒹⓁ]",
    "held": "(realiza-se|realizar-se-a|decorre|decorrera|tera lugar|tem lugar|passa a ser|vai ser|sera|fica|ficara)",
    "asker": "((nossa?|minha) )?(direcao|direcao-geral|presidencia|chefia|coordenacao|secretaria|secretariado"
    "|presidente"
    "|diretor[a]?|chefe|coordenador[a]?|secretari[oa]|vice-presidente|comissao|administracao|gabinete|Ⓐ|Ⓦ)",
    "session": "(reuniao|reuniaozinha|videoconferencia|videochamada|teleconferencia|call|sessao|chamada)",
}
_RULES = r"""
    ^(mudanca|alteracao) de (planos|ultima hora|data|prazo)s? ?[:,–-] ?(?P<rest>.*[ⓉⒺⓅ].*[ⒹⓁ].*)$ => {rest}
    ^(?P<what>([ao] )?[ⓉⓅ]) ?[✅✔☑✓]\ufe0f? ?(?P<rest>[^?]{0,60})$ => {what} concluida
    ^(ja )?(?P<verb>termin|acab|conclu|fech|entreg|despach|finaliz|encerr)(?P<end>ei|amos|i|imos) (agora mesmo|mesmo
        agora|finalmente|hoje|ontem|ja|por fim|agora) (?P<what>([ao] )?(tarefa )?[ⓉⓅ])$ => {what} concluida
    ^(?P<first>acab|fech|entreg|despach|complet|public|termin|conclu)(ei|amos|aram|imos|i) (?P<what>[ao]s?
        [^,;.?ⓉⒺⓅ]{4,80})[,;.] ?{noting}$ => {what} esta concluida
    ^(?P<what>[ao]s? .{3,60}?) (demorou|custou|tardou|atrasou-se|deu (muito )?trabalho)[^,?]{0,30},? mas (ja |finalmente
        |la )*(esta|ficou) (finalmente |ja )*{done}$ => {what} esta concluida
    ^{noted}que (se )?(autorize|aprove|conceda|determine|defira|promova|ordene|seja (autorizad|aprovad
        |concedid)[ao])(m)?
        (?P<rest>(a|o) .+)$ => {rest}
    ^(poe|ponha|mete|meta|regista|registe) o nome d(?P<who>{who}) n(?P<what>[ao] .+?)( em (vez|lugar) .{1,20})?$
        => atribuir {what} a {who}
    ^[^?]{0,40}(quer(em)?|prefer(e|em)|ped(e|iu)|pretende|sugere) que seja (?P<who>([ao] )?({title}){somebody}) a (fazer
        |tratar d|ficar com|coordenar|assumir|acompanhar|liderar|responder por|pegar n) ?(?P<what>[ao] .+?)([,;.]
        ?{noting})?$ => atribuir {what} a {who}
    ^{noted}(que )?(?P<who>{who}) (substitua|substitui|substituira|rende|renda) ([ao] )?({title})Ⓦ
        n(?P<what>[ao] .+)$ => atribuir {what} a {who}
    ^(?P<what>(([ao] )?(tarefa |projeto )?[ⓉⓅ]|[ao] [^,?]{4,80}?)) (pode|deve|devera|tem de|podia|devia) (ser )(entregue
        |(atribuid|passad|dad|confiad|delegad|transferid)[ao]) (ao?|para [ao]) (?P<who>({title})Ⓦ)$
        => atribuir {what} a {who}
    ^[^?ⒹⓁⓉⒺⓅ]{4,80}[,;.:] (?P<rest>(uma )?{session}) (ja |urgente )?(?P<when>[^?]{0,60}Ⓓ.*?)[,;.]
        ?(convoc|marc|agend|cham|avis)[a-z]{1,3}( (toda a gente|todos|o pessoal|a malta|os colegas|isso|la|ai))?$
        => marcar {rest} {when}
    ^(poe|ponha|mete|meta|passa|passe|coloca|coloque|atualiz[ae]) (?P<what>[ao] (tarefa |projeto )[ⓉⓅ]) (?P<rest>(a|em
        |para|nos|com) .{0,20}Ⓒ.*)$ => atualizar {what} {rest}
    ^(ja )?(se encontra|encontra-se|acha-se|esta|ficou|foi) (ja )?({fully} )?{done} (?P<what>([ao] )?(tarefa )?[ⓉⓅ]
        |[ao]s?
        [^,?ⓉⒺⓅ]{4,90})$ => {what} esta concluida
    ^(?P<what>([ao] )?[ⓉⓅ]) ?[:,–-] ?(ja )?(esta )?(terminad|concluid|finalizad|encerrad|fechad|cumprid)[ao][,;.]
        (?!.*\b(mas|falta[m]?|menos|so|exceto|nao|ainda)\b)[^?]{2,80}$ => {what} concluida
    ^{may}(retir|tir|risc|abat|elimin|remov)(a|e|ar|er) (?P<what>[ao] (tarefa )?[ⓉⓅ]) d[ao]s? ((nossa|minha)s? )?(lista
        |tarefas|plano|quadro|pendentes)([,;.:] ?((ja|que) )*(esta|foi|ficou) .{2,60})?$ => {what} concluida
    ^(precisava|preciso|queria|quero|gostava|gostaria|agradecia|agradeco|pedia|peco|(era|seria) bom|convinha|convem)(
        de)?
        que (?P<what>((o |a )?(prazo|data|termo) d)?[ao] .+?) (fosse|seja|passasse a ser|fique|ficasse|va|tivesse
        |tenha)(
        (o )?prazo)? (?P<when>((ate|para|a|em|n[ao]).{0,9})?[ⒹⓁ])$ => mudar {what} para {when}
    ^(?P<what>[ao] .{1,60}?) (precisa|necessita)( de)? mais [^,:;.?]{1,30}[:;,.] ?((o )?(novo )?prazo
        )(?P<when>(ate|para|a|em)? ?.{0,9}[ⒹⓁ])$ => mudar o prazo de {what} para {when}
    ^(corri[gj]|mud|alter|troc|acert)[a-z]{1,3} (?P<first>a data|o dia|o prazo) (?P<what>d[ao] .+?)[:,;.] ?((agora
        |afinal) )?(e|fica|sera|passa a ser) (?P<when>{day})$ => mudar {first} {what} para {when}
    ^(delego|delega-se|delegamos|confio|confia-se|cometo) (n|a|ao |em )(?P<who>{who}) (?P<what>[ao] .+)$
        => atribuir {what} a {who}
    ^(comparecer|comparecam|participar|participem) n(a|uma) (?P<rest>{session}) (que se realizara|que se realiza|a
        realizar
        |que tera lugar) (?P<when>.*Ⓓ.*)$ => marcar {rest} {when}
    ^(?P<who>{who}) (pediu(-me)?|solicitou(-me)?|quer|precisa de) (uma )?(?P<rest>{session})( comigo| connosco)?
        (?P<when>.*Ⓓ.*?)[,;.] ?{noting}$ => marcar {rest} com {who} {when}
    ^{may}assinal(a|ar|e) (?P<what>[ao] (?!.* (como|por) {done}$)[^?]{3,90})$ => {what} esta concluida
    ^(ja )?(tratei|tratamos|trataram|acab(ei|amos) de (tratar|entregar|fechar|concluir|enviar|despachar|terminar))
        (d)?(?P<what>[ao]
        (tarefa )?[ⓉⓅ])$ => {what} concluida
    ^(ja )?{may}(poe|ponha|por) (?P<what>([ao] )?[ⓉⓅ]) (como|por) {done}$ => {what} concluida
    ^(?P<what>([ao] )?(tarefa )?[ⓉⓅ]) ((ja )?(esta|ficou|foi) )?{done} e (enviad|entregue|assinad|aprovad|publicad
        |fechad
        |arquivad|impress|distribuid|concluid)[ao]?( [^?,]{0,40})?$ => {what} concluida
    ^(foi|ficou) (autorizad|aprovad|concedid|deferid|decidid|determinad)[ao] (?P<rest>[ao] .*[ⒹⓁⓃ])[,;.] ?{noting}$
        => {rest}
    ^(dou|damos|concedo|concedemos|concede-se|da-se) (?P<rest>(mais|uma?|dois|duas|Ⓝ|[0-9]{1,2}) .*[ⓉⓅ])$ => dar {rest}
    ^(como|ja que|visto que|uma vez que|dado que|dada|dado|por|devido|face) [^?ⓉⒺⓅ]{3,80}, (?P<what>[ao] [^,?]{4,80}?)
        {held} (?P<when>{day})$ => {what} passa para {when}
    ^(?P<what>(([ao] )?(tarefa |projeto )?[ⓉⓅ]|[ao] [^,?]{4,80}?)) (sera|passa a ser|passara a ser|vai ser|fica a ser
        |ficara)( agora)? (acompanhad|coordenad|assegurad|gerid|tratad|liderad|conduzid|executad|desenvolvid
        |assumid)[ao]
        (por |pel)(?P<who>{who})$ => atribuir {what} a {who}
    ^ja nao sou eu (que|quem) (trat[ao]|fic[ao]|estou|acompanh[ao]|coorden[ao]|respond[eo]) (a tratar |por )?(com |d|pel
        |n)?(?P<what>[ao] .+?),? (e|agora e|passa a ser|mas sim|e sim) (?P<who>{who})$ => atribuir {what} a {who}
    ^(foi|fica|e|ficou) (designad|nomead|indicad|escolhid)[ao] (como |para )?(nov[ao] )?{owner} (por |pel
        |d)(?P<what>[ao]
        .+?) (?P<who>{who})$ => atribuir {what} a {who}
    ^(?P<who>{who}) (foi|fica|ficou|e) (designad|nomead|indicad|escolhid|encarreg|incumbid)[a-z]{1,3} (como |para
        )?(nov[ao]
        )?({owner} )?(por |pel|d)(?P<what>[ao] .+)$ => atribuir {what} a {who}
    ^(?P<rest>({session}) [^?]{0,120}Ⓓ.*?)[,;.] ?(cri|convoc|met|regist|marc|agend)[a-z]{1,3}( isso| ai| la)?$
        => marcar {rest}
    ^[^?,ⒹⓁ]{1,50}(temos|precisamos|vamos|queremos|precisam|querem) (de |que )?(nos )?(falar|conversar|discutir|ver
        |sentar)(-nos)? (d|sobre )(?P<what>[^?,]{2,60}?) (?P<when>{day})[,;.] ?{noting}$ => marcar reuniao {when}
        sobre {what}
    ^([ao] )?{asker}( d[aeo] [a-zⒶ]{3,20})? (solicita|pede|quer|pretende|convoca|deseja|propoe|precisa de) ((a
        (realizacao|marcacao) de )?(uma )?)?(?P<rest>{session}\b.*Ⓓ.*)$ => marcar {rest}
    ^((precisamos|temos|vamos|queremos|preciso|queria) ((de|que) )?)?(nos )?sentar(-nos|mo-nos)?
        (?P<rest>com .*Ⓓ.*)$ => marcar reuniao {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
