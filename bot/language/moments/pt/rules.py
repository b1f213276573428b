"""What Portuguese words of time say when they stand together.

Codes: 0 number, A year in figures, O ordinal, G date and C time in figures, c hour in figures, 1 noon or midnight, M
month, m its abbreviation, W weekday, S the same where it could be an ordinal, v its abbreviation, X weekdays in the
plural, Y feast, H day counted from today, & anything else counted from now, w now, R part of the day, Z weekend, d s
z n t h y r i u the units from day to second, 2 4 two and four months, K this, N next, Q last, b past, B edge, / first
ones, k às das pelas, a à, o ao, g de, q em, p para, P por, = o os, U até, F desde, T entre, L antes, l depois, J
após, < há, > atrás, D daqui, ~ dentro, ; no prazo de, @ todos cada, _ menos, ! meia, V meio, : a quarter, E útil, #
século, ' década, % do corrente mês, $ metade, ` véspera, " todo o dia, + em diante, j recurring, e, comma, dash, .
the end of a clause.
"""

from __future__ import annotations

from functools import lru_cache

from bot.language.moments.rules import Row, Rules

_DAY = "[WS]"
# What stands behind a number that counts nothing: the end, or a word that no noun begins with.
_ENDS = "(?=$|[.,e|qpPkaUFL])"
_TABLE: tuple[Row, ...] = (
    ("dG", "d?(?P<date>G)", {}),
    # Weeks by a day of theirs, weekdays with the day of the month.
    ("s", "sgd?(?P<day>[0O])g(?P<month>[Mm])(?:g?(?P<year>A))?", {"holding": True}),
    ("s", "sgd(?P<day>[0O])(?!g?[Mm0])", {"holding": True}),
    ("s", "sg(?P<date>G)", {"holding": True}),
    ("s", "sg(?P<feast>Y)", {"holding": True}),
    ("s", "s(?P<nth>0)g(?P<year>A)", {"nth_unit": "week"}),
    ("s", "s(?P<nth>0)(?![dsnthyriugMmx])", {"nth_unit": "week", "years": 0}),
    ("WSv", "(?P<weekday>[WSv]),?d?(?P<day>0)[g-]?(?P<month>[Mm])(?:[g,-]?(?P<year>A))?", {}),
    ("WSv", "(?P<weekday>[WSv]),?d(?P<day>0)", {}),
    ("WSv", "(?P<weekday>[WSv]),?(?P<day>0)(?![grinu0Adsyx]|[ae]0?[rin]|-[Cc])", {}),
    ("WSv", "(?P<weekday>[WSv]),?(?P<date>G)", {}),
    # Days and months.
    ("d0O", "d?(?P<day>[0O])g(?P<turn>[NQb])ng(?P<month>[Mm])", {}),
    ("d0O", "d?(?P<day>[0O])g(?P<months>[KNQ])n", {}),
    ("d0O", "d?(?P<day>[0O])gn(?P<months>[NbK])", {}),
    ("d0O", "d?(?P<day>[0O])(?P<months>%)", {}),
    ("d0O", "d(?P<day>[0O])(?P<months>K)n", {}),
    ("bNQ", "(?P<turn>[bNQ])d?(?P<date>G)", {}),
    ("bNQ", "(?P<turn>[bNQ])d(?P<day>0)g(?P<month>[Mm])", {}),
    ("bNQ", "(?P<turn>[bNQ])d(?P<day>0)(?!g?[rins]|[dsyrin])", {}),
    ("d", "d(?P<day>0)g(?P<month>[Mm])(?P<turn>[bNQ])" + _ENDS, {}),
    ("d", "d(?P<day>0)(?P<turn>[bNQ])" + _ENDS, {}),
    ("bNQ", "(?P<turn>[bNQ])(?:ng)?(?P<month>M)", {}),
    ("M", "(?P<month>M)(?P<turn>[bNQ])(?!s|n|y|0)", {}),
    ("bNQ", "(?P<turn>[bNQ])(?P<season>I)", {}),
    ("I", "(?P<season>I)(?P<turn>[bN])", {}),
    ("bNQ", "(?P<turn>[bNQ])(?P<feast>Y)", {}),
    ("Y", "(?P<feast>Y)(?P<turn>[bN])", {}),
    ("d0O", "d?(?P<day>[0O])[g-]?(?P<month>[Mm])(?:[g,-]?(?P<year>A))", {}),
    ("d0O", "d?(?P<day>[0O])g(?P<month>[Mm])g(?P<year>0)(?![dsnthyriuz0:]|e[0!:])", {}),
    ("d0O", "d?(?P<day>[0O])g(?P<month>[Mm])(?P<turn>[bNQ])(?![dsnyWSZ0O])", {}),
    ("d0O", "d?(?P<day>[0O])[g-]?(?P<month>[Mm])", {}),
    ("o", "o(?P<day>0)dg(?:ng)?(?P<month>M)(?:g(?P<year>A))?", {}),
    ("d0", "d?(?P<day>0)g(?P<month>0)g(?P<year>A)", {}),
    ("d", "d(?P<day>0)g(?P<month>0)" + _ENDS, {}),
    ("I", "(?P<season>I)", {}),
    ("d", "d(?P<day>0|O)(?:gn(?=g[Mm]))?(?!g?[rins]|[dsyrin])", {}),
    ("O", "(?P<nth>O)d(?=g)", {"nth_unit": "day"}),
    ("OQ", "(?P<nth>[OQ])d(?=K[nysth])", {"nth_unit": "day"}),
    ("Q", "(?P<nth>Q)d(?=g)", {"nth_unit": "day"}),
    ("OQ", "(?P<nth>[OQ])dE(?=g[nysthMmKNA]|[KNb])", {"nth_unit": "workday"}),
    ("N", "NdE", {"shift": ((1.0, "workday"),)}),
    ("d", "dEN(?![oa])", {"shift": ((1.0, "workday"),)}),
    ("d", "dEb(?![oa])", {"shift": ((-1.0, "workday"),)}),
    ("OQ", "(?P<nth>[OQ])(?P<weekday>[WS])(?=g[nyMmKNA]|K|N)", {}),
    ("Mm", "(?P<month>[Mm])[g-]?(?P<year>A)", {}),
    ("n", "n(?P<month>0)g(?P<year>A)", {}),
    ("n", "ng?(?P<month>[Mm])(?:g?(?P<year>A))?", {}),
    ("Mm", "(?P<month>[Mm])(?P<day>0),?(?P<year>A)", {}),
    ("M", "(?P<month>M)(?P<day>0)" + _ENDS, {}),
    ("M", "(?P<month>M)g(?P<year>0)" + _ENDS, {}),
    ("M", "(?P<month>M)", {}),
    ("Q", "(?P<nth>Q)n(?=g[AyNK]|K|N)", {"nth_unit": "month"}),
    ("Q", "(?P<nth>Q)t(?=g[AyNK]|K|N)", {"nth_unit": "quarter"}),
    ("O", "(?P<month>O)n", {}),
    ("KNQb", "(?P<months>[KNQb])n", {}),
    ("n", "n(?P<months>[NbK])", {}),
    # Quarters, halves, fortnights, years.
    ("O", "(?P<quarter>O)t(?:-(?P<year>A))?", {}),
    ("KNQb", "(?P<quarters>[KNQb])t", {}),
    ("t", "t(?P<quarters>[NbK])", {}),
    ("OQ", "(?P<nth>[OQ])(?P<nth_unit>[24])(?=g[AyNK]|K|N)", {}),
    ("OQ", "(?P<nth>[OQ])(?P<nth_unit>[24])", {"years": 0}),
    ("O", "(?P<half>O)h(?:-(?P<year>A))?", {}),
    ("O", "(?P<half>O)\\$(?=g(?:y|A|[KNQ]y))", {}),
    ("O", "(?P<fortnight>O)\\$(?=g(?:n|M|m|[KNQ]n))", {}),
    ("KNQb", "(?P<halves>[KNQb])h", {}),
    ("h", "h(?P<halves>[NbK])", {}),
    ("O", "(?P<fortnight>O)z", {}),
    ("KNQb", "(?P<years>[KNQb])y", {}),
    ("y", "y(?P<years>[NbK])", {}),
    ("y", "yg?(?P<year>A)(?!-A)", {}),
    ("A", "(?P<year>A)", {}),
    ("KNQ", "(?P<decades>[KNQ])'", {}),
    ("'", "'(?P<decades>[NbK])", {}),
    ("KNQ", "(?P<centuries>[KNQ])#", {}),
    ("#", "#(?P<centuries>[NbK])", {}),
    # Weeks, weekends and weekdays.
    ("OQ", "(?P<nth>[OQ])s(?=g[nyMmKNA]|K|N)", {"nth_unit": "week"}),
    ("KNQb", "(?P<weeks>[KNQb])s", {}),
    ("s", "s(?P<weeks>[NbK])", {}),
    ("OQ", "(?P<nth>[OQ])Z(?=g[nyMmKNA]|K|N)", {"nth_unit": "weekend"}),
    ("K", "(?P<weeks>K)Z", {"weekend": True}),
    ("Qb", "(?P<weeks>[Qb])Z", {"weekend": True}),
    ("Z", "Z(?P<weeks>b)", {"weekend": True}),
    ("N", "(?P<turn>N)Z", {"weekend": True}),
    ("Z", "Z(?P<turn>N)?", {"weekend": True}),
    ("NQ", f"(?P<turn>[NQ])(?P<weekday>{_DAY}|v)", {}),
    ("b", f"(?P<turn>b)(?P<weekday>{_DAY})", {}),
    ("WSv", f"(?P<weekday>{_DAY}|v),?(?P<turn>[Nb])(?!s)", {}),
    ("WS", f"(?P<weekday>{_DAY})(?P<turn>Q)" + _ENDS, {}),
    ("K", f"(?P<weeks>K)(?P<weekday>{_DAY})", {}),
    ("WS", f"(?P<weekday>{_DAY})", {}),
    ("v", "(?P<weekday>v)", {}),
    # Days and longer times counted from now.
    ("H", "(?P<days>H)", {}),
    ('"', '"g(?P<days>H)', {}),
    ("&", "(?P<counted>&)", {}),
    ("N", "Nd(?!0)", {"days": 1}),
    ("d", "dN", {"days": 1}),
    ("d", "db", {"days": -1}),
    ("Y", "(?P<feast>Y)", {}),
    ("w", "(?P<now>w)", {}),
    # The edges of units.
    ("B", "(?P<edge>B)(?=[gK](?:[nysth#'][NbK]|n[gMm]|y[gA]))", {}),
    ("B", "(?P<edge>B)gn", {"months": 0}),
    ("B", "(?P<edge>B)gy", {"years": 0}),
    ("B", "(?P<edge>B)g'", {"decades": 0}),
    ("B", "(?P<edge>B)g#", {"centuries": 0}),
    ("B", "(?P<edge>B)gs", {"weeks": 0}),
    ("B", "(?P<edge>B)gt", {"quarters": 0}),
    ("B", "(?P<edge>B)gh", {"halves": 0}),
    ("B", "(?P<edge>B)gd(?![0OGEY])", {"days": 0}),
    ("B", "(?P<edge>B)(?=[gK])", {}),
    # Times of day.
    ("K", "K(?P<part>R)", {"days": 0}),
    ("agPR", "[agP]?(?P<part>R)b", {"days": -1}),
    ("bQ", "[bQ](?P<part>R)", {"days": -1}),
    ("N", "N(?P<part>R)", {}),
    ("agPR", "[agP]?(?P<part>R)N(?![oa])", {"days": 1}),
    ("qoR", "[qo]?(?P<part>R)(?=g[HWSvdYNKG]|g[0O]g[Mm0])", {}),
    ("agP", "[agP](?P<part>R)", {}),
    ("k1oaqP", "[koaqP]?(?P<time>1)e(?P<minute>0|:)i?(?!r|gR)", {}),
    ("k1oaqP", "[koaqP]?(?P<time>1)e!", {"minute": 30}),
    ("k1oaqP", "[koaqP]?(?P<time>1)", {}),
    ("ckaP", "[kaP]?(?P<time>c)e!(?!r)", {"minute": 30}),
    ("ckaP", "[kaP]?(?P<time>c)e(?P<minute>:)", {}),
    ("kaP", "[kaP](?P<time>c)e(?P<minute>0)(?:(?=[gP][RH])|" + _ENDS + ")", {}),
    ("kCcaPo", "[kaPo]?(?P<time>[Cc])(?:e(?P<minute>0)i)?", {}),
    ("ka", "[ka](?P<hour>0)r?e(?P<minute>[0:])i?(?!r|g?[Mm])", {}),
    ("ka", "[ka](?P<hour>0)r?e!", {"minute": 30}),
    ("k", "k(?P<hour>0)r?", {}),
    ("a", "a(?P<hour>0)r?(?=gR|R)", {}),
    ("a", "a(?P<hour>0)r(?!e[0!:]|0)", {}),
    ("a", "a(?P<hour>0)(?![dsnthyriuz:Mm]|g[Mm0])", {}),
    ("0", "(?P<hour>0)(?:e!(?!r)|re!(?=gR))", {"minute": 30}),
    ("0", "(?P<hour>0)(?:r?e|r)(?P<minute>[0:])i?(?=[gP]R)", {}),
    ("0", "(?P<hour>0)r?(?=[gP]R)", {}),
    ("0", "(?P<hour>0)e(?P<minute>:)(?![gr])", {}),
)  # fmt: skip
# Written like dates and times, with numbers that none has.
_NEVER: tuple[Row, ...] = (
    ("dG", "d?(?P<date>G)", {}),
    ("d0O", "d?(?P<day>[0O])[g-]?(?P<month>[Mm])(?:[g,-]?(?P<year>A))?", {}),
    ("d", "d(?P<day>[0O])", {}),
    ("kaPUC", "[kaPU]?(?P<time>C)(?:e(?P<minute>0)i)?", {}),
    ("kPU", "[kPU](?P<time>c)(?:e(?P<minute>0)i)?", {}),
    ("k", "k(?P<hour>0)r?", {}),
    ("O", "(?P<quarter>O)t(?:-(?P<year>A))?", {}),
    ("O", "(?P<half>O)h(?:-(?P<year>A))?", {}),
    ("n", "n(?P<month>0)g(?P<year>A)", {}),
)
# These say something only behind what they belong to.
_BEHIND: tuple[Row, ...] = (
    ("n", "n(?![NbK]|g?[Mm])", {"months": 0}),
    ("y", "y(?![NbK]|g?A)", {"years": 0}),
    ("s", "s(?![NbK]|g[0Gd])", {"weeks": 0}),
    ("t", "t(?![NbK])", {"quarters": 0}),
    ("h", "h(?![NbK])", {"halves": 0}),
    ("m", "(?<=g)(?P<month>m)", {}),
    ("R", "(?P<part>R)", {}),
    ('"', '"', {}),
    ("0", "(?P<hour>0)re(?P<minute>[0:])i?", {}),
    ("0", "(?P<hour>0)re!", {"minute": 30}),
    ("0", "(?P<hour>0)r", {}),
    ("0", "(?P<hour>0)e(?P<minute>[0:])(?=[gP]R)", {}),
)


@lru_cache(maxsize=1)
def rules() -> Rules:
    """Return the rules for what can begin a moment."""
    return Rules(_TABLE, _NEVER)


@lru_cache(maxsize=1)
def rules_behind() -> Rules:
    """Return the rules for what can follow in a moment."""
    return Rules((*_BEHIND, *_TABLE), _NEVER)
