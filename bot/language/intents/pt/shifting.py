"""How Portuguese says that a deadline or a day moves, whichever part of it comes first, as a plain order; folded.

A deadline has many names, and it is moved, has moved or is to move; so has the day of what takes place.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_PUT = (
    "(adiad|prorrogad|prolongad|alterad|alargad|mudad|antecipad|estendid|passad|transferid|remarcad|reagendad"
    "|ajustad|corrigid|atualizad|deslocad|recalendarizad|dilatad|protelad|fixad|marcad|esticad|adiantad)[ao]s?"
)
_MACROS = MACROS | {
    "item": "(([ao] )?(tarefa |projeto )?[ⓉⓅ]|[ao]s? [^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "code": "([ao] )?(tarefa |projeto )?[ⓉⓅ]",
    "event": "(([ao] )?(evento |intercambio |visita |reuniao |atividade )?Ⓔ|[ao]s? [^,;:.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?)",
    "due": "(([oa]s?|um|uma) )?(novo |nova )?(prazo( final| limite| de entrega| de conclusao| previsto| de execucao)?"
    "|data[ -](limite|de entrega|de conclusao|final|de fim|de termo)|deadline|limite|entrega|conclusao)",
    "upon": "((para|ate|ao?|as?|o|em|n[ao]|dia|la|so|apenas) )*[ⒹⓁ]",
    "onto": "((para|ate|a|ao) ((ao?|as?|o|dia|em|n[ao]) )*[ⒹⓁ]|Ⓛ)",
    "put": _PUT,
    "should": "(deve|devera|devia|tem (de|que)|tera de|teria de|precisa de|pode|podera|podia|convem|vai|ha de)",
    "moves": "((agora |afinal |ja )*(passa|passou|passara|fica|ficou|ficara|muda|mudou|transita|transitou)"
    f"|{{should}} (passar|ficar|mudar|transitar|ser|ir))( agora| afinal| a ser| {_PUT})*",
    "is_put": f"((e|sera|vai ser|deve ser|fica|ficou|seja) {_PUT}|(e|sera) (agora|afinal)|(agora|afinal) (e|sera))",
}
_RULES = r"""
    ^(e )?(?P<first>{change})(-se)? (?P<when>{upon}),? {due} (?P<what>d{item})$ => mudar o prazo {what} {when}
    ^{due} (?P<what>d{item}) ({moves}|{is_put}) (?P<when>{upon})$ => mudar o prazo {what} para {when}
    ^{due} (?P<what>d{code}) (foi|ja foi) {put} (?P<when>{onto})$ => mudar o prazo {what} para {when}
    ^(?P<what>{code}) ((ja )?foi|{should} ser) {put} (?P<when>{onto})$ => adiar {what} {when}
    ^(?P<what>{event}) (ja )?nao (e|fica|sera|se realiza|vai ser|decorre) ((n[ao]|a|em|para|dia) )*([ⒹⓁ]|[0-9]{1,2}),?
        (e
        sim|mas( sim)?|passa( a ser)?|e|fica|sera) (?P<when>{upon})$ => mudar {what} para {when}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS, {})
