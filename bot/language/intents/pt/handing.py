"""How Portuguese says that a thing changes hands, from either side, as a plain order; folded.

What is handed over comes first (a T7 vai ficar com a Ana), or who takes it (a Ana passa a tratar da T7), or whoever
wishes it (gostava que fosse a Ana a tratar da T7).
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import ENTERED, MACROS

PARTS = MACROS | {
    "end": ENTERED,
    "who": "([ao] )?({title})(Ⓦ|{free})",
    "item": "((([ao] )?(tarefa |projeto |evento |intercambio )?[ⓉⓅⒺ])|[ao]s? (?!(responsabilidade|coordenacao"
    "|titularidade|gestao|conducao|execucao"
    "|lideranca) (d|pel|sobre ))[^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "code": "(([ao] )?(tarefa |projeto |evento |intercambio )?[ⓉⓅⒺ])",
    "now": "( (a partir de (hoje|agora|amanha|ja|Ⓓ)|desde (hoje|ja|agora)|agora|doravante|de agora em diante"
    "|daqui (para|em) (a frente|diante)|Ⓢ))?",
    "handed": "((re)?atribuid|entreg|confiad|delegad|passad|transferid|cedid|assumid|encaminhad|endossad"
    "|cometid|assegurad|coordenad|conduzid|liderad|gerid|acompanhad|executad|tratad|redirecionad|reencaminhad|remetid"
    "|organizad|preparad)([ao]s?"
    "|ues?)",
    # Where it goes; and who is there.
    "goes": "((agora|ja|entao) )?(passa|passara|fica|ficara|transita|transitara|(vai|deve|devera|devia|tem (de|que)"
    "|tera de|pode|podia|podera|ha de|precisa de|teria de|poderia) (agora )?(passar|ficar|transitar|mudar"
    "|ser passad[ao]|ir))"
    "( a ser| a estar| agora| ja)*",
    "hands": "(para|com|ao?|d[aeo]|(a|ao) cargo d[aeo]|(sob|d)?(a | a )?responsabilidade d[aeo]"
    "|nas maos d[aeo]"
    "|entregue a[o]?|em nome d[aeo]|na posse d[aeo])",
    "takes": "((agora |ja )?(assume|assumira|herda)(?= )|(fica|ficara|passa a ficar|(vai|deve|tem de|pode|podia|devia)"
    " (passar a )?ficar) (agora )?com|vai (passar a )?(assumir|herdar)"
    "|passa a (assumir|coordenar|liderar|assegurar|conduzir|gerir|acompanhar|fazer)|toma conta (?=d)"
    "|(passa a (ser|estar)|(vai|deve) (ser|ficar)|fica|ficara|e agora|sera|e) (agora |tambem )?((o|a) )?(nov[ao] )?"
    "({owner}|encarregue|a tratar|a cargo)|(vai|passa a|deve|tem de|pode|podia) (tratar|cuidar|encarregar-se"
    "|ocupar-se))",
    "taking": "((a )?(ficar|fique|ficasse) com|(a )?(assumir|assuma|assumisse|coordenar|coordene|coordenasse|liderar"
    "|lidere"
    "|assegurar|assegure|fazer|faca|conduzir|acompanhar|acompanhe|herdar|gerir)|(a )?(tratar|trate|tratasse|cuidar"
    "|cuide"
    "|cuidasse|tomar conta|tome conta|encarregar-se|encarregue-se|ocupar-se)(?= d)|(a )?(responder|responda"
    "|respondesse|pegar|pegue|pegasse|zelar|tomar|tome)|(como|para|de) (nov[ao] )?{owner}"
    "|((a )?(ser|seja|fosse)|fique|ficasse|ficar) (o |a )?(nov[ao] )?{owner}|a frente)",
    "of": "(d|pel|n|com |por )?",
    "since": "((Ⓢ|a partir (de|d[ao]) (hoje|agora|amanha|ja|Ⓓ)|doravante|de agora em diante|agora|desde (hoje"
    "|ja)),? )?",
    "wish": "(quero|queremos|queria|queriamos|gostava|gostavamos|gostaria|gostariamos|prefiro|preferia|agradeco"
    "|agradecia"
    "|preciso|precisava|peco|pedia|convem|convinha|sugiro|proponho|solicito|(e|era|seria) (bom|melhor|preciso"
    "|necessario"
    "|conveniente))( de)?( que)?( (seja|fosse|sejam|passe a ser|ficasse|fique))?",
    "places": "(poe|ponha|ponham|por|pomos|mete|meta|deixa|deixe|deixem|manda|coloca|coloque|colocar)",
    "nouns": "((o|a) )?(atribuicao|passagem|transferencia|delegacao|reatribuicao|transicao|cedencia)",
}
_RULES = r"""
    (?<=[ⓉⓅⒺ])(?P<first> (a|ao|para [ao]|com [ao])) (rapaz|rapariga|moco|moca|colega|senhora?|homem|menin[ao])(
        (d[aeo]s? )?([a-z]{3,12}|Ⓓ)){0,3},?
        ([oa] )?(?P<who>Ⓦ) => {first} {who}
    ^((((n[ao]|em) )?Ⓓ|ja|hoje|ontem|agora),? )*(entreguei|passei|dei|atribui|deleguei|confiei|entregamos|passamos
        |demos|atribuimos)
        (?P<what>{item}) (ao?|para( [ao])?) (?P<who>{title}(Ⓦ|{free}))[,;.] ((e|por favor|pf|podes?) )*(alter|mud
        |atualiz|regist|corri[gj])[a-z]{1,2}( ai| la| isso)*(
        ([oa] )?{owner})?$ => atribuir {what} a {who}
    ^(?P<what>{item}) {goes} {hands} (?P<who>{who}){now}{end}$ => atribuir {what} a {who}
    ^(?P<what>{code}) (vai|segue|muda|e agora|agora e|agora fica) {hands} (?P<who>{who}){now}{end}$ => atribuir
        {what} a {who}
    ^(?P<what>{item}) (e|sera|fica|ficou|passa a ser|(vai|deve|tem de|pode|devia) ser|seja) {handed} {hands}
        (?P<who>{who}){now}{end}$
        => atribuir {what} a {who}
    ^(?P<what>{code}) (foi|ja foi) {handed} ({hands}|pel[ao]|por) (?P<who>{who}){now}{end}$ => atribuir {what} a {who}
    ^(?P<what>{item}) (agora e|e agora) (d|{hands} )(?P<who>{who}){end}$ => atribuir {what} a {who}
    ^(?P<what>{item}) e (d|{hands} )(?P<who>{who}) (a partir de (hoje|agora|amanha|ja|Ⓓ)|desde (hoje|ja|agora)|agora
        |doravante
        |de agora em diante|Ⓢ){end}$ => atribuir {what} a {who}
    ^(?P<what>{item}) (passa|passara|vai passar|deve passar|fica|ficara|vai ficar) (a ter|com) (agora )?(como )?(o |a
        )?(nov[ao]
        )?{owner}(:| e)? (?P<who>{who}){now}{end}$ => atribuir {what} a {who}
    ^{since}(?P<who>{who}) {takes} {of}(?P<what>{item}){now}{end}$ => atribuir {what} a {who}
    ^(?P<who>{who}) (trata|cuida|encarrega-se|ocupa-se|responde) {of}(?P<what>{item}) (a partir de (hoje|agora|amanha
        |ja|Ⓓ)|desde
        (hoje|ja|agora)|doravante|de agora em diante|agora|Ⓢ){end}$ => atribuir {what} a {who}
    ^((a partir de (hoje|agora|amanha|ja|Ⓓ)|desde (hoje|ja|agora)|doravante|de agora em diante|agora|Ⓢ),? )(e|passa a
        ser)
        (?P<who>{who}) (que|quem) (trata|fica|assume|coordena|responde|acompanha|faz|assegura|cuida|lidera)( com)?
        {of}(?P<what>{item}){end}$
        => atribuir {what} a {who}
    ^((a partir de (hoje|agora|amanha|ja|Ⓓ)|doravante|de agora em diante|agora|Ⓢ),? )(?P<what>{item}) (e|fica|passa
        |sera)( a ser)?
        {hands} (?P<who>{who}){end}$ => atribuir {what} a {who}
    ^(?P<who>{who}) (substitui|vai substituir|passa a substituir|rende) [^,?]{3,40} n(?P<what>{item}){end}$ => atribuir
        {what} a {who}
    ^{wish} (?P<who>{who}) {taking} {of}(?P<what>{item}){end}$ => atribuir {what} a {who}
    ^{places} (?P<who>{who}) {taking} {of}(?P<what>{item}){end}$ => atribuir {what} a {who}
    ^quem (agora )?(vai |passa a |passara a )?(fica|ficar|trata|tratar|assume|assumir|cuida|cuidar|responde|responder
        |coordena
        |coordenar)( agora)? {of}(?P<what>{item}),? (agora )?(e|sera|passa a ser|vai ser) (?P<who>{who}){now}{end}$ =>
        atribuir {what} a {who}
    ^((o|a) )?(nov[ao] )?{owner} {of}(?P<what>{item}) ?[:–-] ?(?P<who>{who}){end}$ => atribuir {what} a {who}
    ^{change} (o |a )?(nov[ao] )?{owner} {of}(?P<what>{item}) ?(:|[–-]|para|pel[ao]|por) ?(?P<who>{who})( (em
        (substituicao|vez|lugar)
        |no lugar|a substituir|por troca com) (d|com )?[ao]? ?({title})Ⓦ)?{end}$ => atribuir {what} a {who}
    ^(?P<what>{code}) ?[-=–]*[>→] ?(?P<who>{who})$ => atribuir {what} a {who}
    ^[^?,;ⓉⓅ]{0,40}(?P<what>{code})[^?,;.ⓉⓅ]{0,40}[,;.:] ?(por isso |entao |agora )?(?P<who>{who}) (fica|fica com
        |assume|assume-a|trata|pega|toma conta
        |vai ficar com|pode ficar com)( (d|n)?(ela|ele|isso|isto|essa|esta))?{end}$ => atribuir {what} a {who}
    ^{nouns} d(?P<what>{item}) (a|ao|para|para [ao]) (?P<who>{who}){now}{end}$ => atribuir {what} a {who}
    ^(mudanca|alteracao|troca|substituicao) d[eo] {owner} {of}(?P<what>{item}) ?(:|para|pel[ao]|por|[–-])
        ?(?P<who>{who}){end}$
        => atribuir {what} a {who}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
