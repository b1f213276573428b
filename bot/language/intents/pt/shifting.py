"""How Portuguese says that a deadline or a day moves, whichever part of it comes first, as a plain order; folded.

A deadline has many names, and it is moved, has moved or is to move; so has the day of what takes place.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import ENTERED
from bot.language.intents.pt.words import MACROS as WORDS

_PUT = (
    "(adiad|prorrogad|prolongad|alterad|alargad|mudad|antecipad|estendid|passad|transferid|remarcad|reagendad"
    "|ajustad|corrigid|atualizad|deslocad|recalendarizad|dilatad|protelad|fixad|marcad|esticad|adiantad)[ao]s?"
)
MACROS = WORDS | {
    "end": ENTERED,
    "item": "(([ao] )?(tarefa |projeto )?[ⓉⓅ]|[ao]s? [^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "code": "([ao] )?(tarefa |projeto )?[ⓉⓅ]",
    "event": "(([ao] )?(evento |intercambio |visita |reuniao |atividade )?Ⓔ|[ao]s? [^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "due": "(([oa]s?|um|uma) )?(novo |nova )?(prazo( final| limite| de entrega| de conclusao| previsto| de execucao)?"
    "|data[ -](limite|de entrega|de conclusao|final|de fim|de termo)|deadline|limite|entrega|conclusao)",
    "upon": "((para|p/|pra|ate|ao?|as?|o|em|n[ao]|dia|la|so|apenas) )*[ⒹⓁ]",
    "onto": "((para|p/|pra|ate|a|ao) ((ao?|as?|o|dia|em|n[ao]) )*[ⒹⓁ]|Ⓛ)",
    "put": _PUT,
    "should": "(deve|devera|devia|tem (de|que)|tera de|teria de|precisa de|pode|podera|podia|convem|vai|ha de)",
    "moves": "((agora |afinal |ja )*(passa|passou|passara|fica|ficou|ficara|muda|mudou|transita|transitou)"
    f"|{{should}} (passar|ficar|mudar|transitar|ser|ir))( agora| afinal| a ser| {_PUT})*",
    "is_put": f"((e|sera|vai ser|deve ser|fica|ficou|seja) {_PUT}|(e|sera) (agora|afinal)|(agora|afinal) (e|sera))",
}
_RULES = r"""
    ^(?P<what>[oa]s? [^,;.?]{3,80}?|[ao] Ⓔ) (foi|foram|teve de ser|tiveram de ser) (adiad|antecipad|remarcad|reagendad
        |mudad|transferid)[ao]s?[,;.]?( e|:)? ((agora|afinal|so)
        )?(comeca|arranca|e|sera|fica|passa|realiza-se|decorre|vai ser|decorrera|realizar-se-a|passa a
        ser) ((so|agora|para|a|em|n[ao]|no dia|dia) )*(?P<when>Ⓓ)$ => adiar {what} para {when}
    ^(e )?(?P<first>{change})(-se)? (?P<when>{upon}),? {due} (?P<what>d{item}){end}$ => mudar o prazo {what} {when}
    ^{due} (?P<what>d{item}) ({moves}|{is_put}) (?P<when>{upon}){end}$ => mudar o prazo {what} para {when}
    ^{due} (?P<what>d{item}) (foi|ja foi) {put} (?P<when>{onto}){end}$ => mudar o prazo {what} para {when}
    ^(?P<what>{code}) ((ja )?foi|{should} ser) {put} (?P<when>{onto}){end}$ => adiar {what} {when}
    ^{due} (?P<what>d{item}) (mudou|alterou-se|passou|foi (alterad|mudad|adiad)[ao]|esta (errad|mal|desatualizad)[ao]?
        |ja nao
        (e|serve) [^,;?]{2,20})[,;:.]+ ?((agora|afinal|passa a ser|fica|sera|e|o novo e|novo prazo|para|deve ser|tem
        de ser):?
        )*(?P<when>{upon}){end}$ => mudar o prazo {what} para {when}
    ^[^,?ⓉⓅ]{0,30}(?P<what>{code}) (ja |ainda )*nao (vai|da|fica|estara|esta|chega|consigo|consegue|se
        consegue)\b[^,;?]{0,50}[,;.:]+
        ?(e )?(por isso |portanto )?(preciso|precisamos|precisava|peco|pedimos|pede-se|da|de|deem|solicito|era
        preciso)( de)?
        (?P<when>mais (Ⓝ|uma semana|um mes|uns dias|algum tempo|tempo)){end}$ => adiar {what} {when}
    ^(solicita|pede|propoe|requer|sugere|pediu|solicitou|propos|determina|quer|pretende)(-me|-nos|-se)? (a|o|as|os)
        [a-zⒶⓌ -]{3,50} que (?P<rest>[^?]+){end}$ => solicito que {rest}
    ^([a-z]{3,14}(-se)? que )?{due} (?P<what>d{item}) (seja|fosse|possa ser|pudesse ser) {put} (?P<when>{upon}){end}$ =>
        mudar o prazo
        {what} para {when}
    ^(?P<first>{change}) (so |mais |la )*(um bocad(inh)?o|um pouco|um pouquinho|um nadinha|ligeiramente|uns dias)
        (?P<rest>([ao]s? |[ⓉⒺ]).+)$
        => {first} {rest}
    ^((permita[m]?-me|tomo a liberdade de|atrevo-me a|venho|vimos|gostava de|gostaria de|queria) )?(sugir[oa]|sugerir
        |sugerimos|sugere-se
        |propo[a-z]{1,4}(-se)?|propor|pe[cd][a-z]{1,4}(-se)?|pedir|solicit[a-z]{1,4}(-se)?|agradec[a-z]{1,4}|(e|era)
        (melhor|bom|preciso)
        |conv[a-z]{2,4}|precis[a-z]{1,4}|quer[oe]mos|quero|queria|gostava|gostaria|prefiro) que (?P<what>{event})
        (passe|passasse|transite|transitasse
        |mude|mudasse|fique|ficasse|va|fosse|seja)( a ser| {put})? (?P<when>(so )?para [^ⒹⓁ]{0,10}[ⒹⓁ]){end}$ => mudar
        {what} {when}
    ^(dar|da|de|deem|conceder|conceda|concede)(-lhe)? (?P<when>(ate ((ao?|o|dia) )*)?[ⒹⓁ]) (a|ao|para [ao])
        (?P<what>{code}){end}$
        => adiar {what} {when}
    ^(adi|reagend|remarc|antecip|transfer|mud|pass|alter|prolong|prorrog|alarg)(amos|imos|aram|ou-se|ou)
        (?P<rest>[ao]s? [^?]{3,90}[ⒹⓁ][^?,;.]{0,12})[,;.]
        ?(e )?((por favor|pf|sff|queira[m]?|podes?|favor|e favor) )*(atualiz|regist|corrig|corrij|anot|assent|apont)(a
        |e|ar|em)(?!-)\b[^?]{0,30}$
        => mudar {rest}
    ^(?P<what>{event}) (ja )?nao (e|fica|sera|se realiza|vai ser|decorre) ((n[ao]|a|em|para|dia) )*([ⒹⓁ]|[0-9]{1,2}),?
        (e
        sim|mas( sim)?|passa( a ser)?|e|fica|sera) (?P<when>{upon}){end}$ => mudar {what} para {when}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, MACROS)
