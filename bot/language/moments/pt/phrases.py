"""Portuguese phrases of time that say one thing as a whole, and those that only look like a word of time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from bot.language.moments.pt.feasts import FEASTS
from bot.language.moments.pt.words import GOES_ON
from bot.language.moments.recurrence import DAYS

_CENTURIES = ("xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii")
_CENTURIES_SPOKEN = {"dezanove": 19, "vinte": 20, "vinte e um": 21, "19": 19, "20": 20, "21": 21}
_COUNT = "(?:\\d+|uma?|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|trinta|meia)"
# What would tell which week, month or year is meant.
_ALONE = r"(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|civil|letivo|\d))\b"
_LISTS = (
    "agenda", "calendario", "programa", "programacao", "plano", "eventos", "intercambios", "visitas", "reunioes",
)  # fmt: skip
# What a week has: agenda da semana is that of this week.
_LISTED = "(?:" + "|".join(f"(?<=\\b{word} d[ao])" for word in _LISTS) + ")"
_WEEKDAY = "(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)\\b"
# A phrase by the words with which it can begin and an expression for what follows them, and what it says: code and
# value, None where it is left out, x where it keeps its words from being read.
_PHRASES: tuple[tuple[str, str, tuple[str, Any] | None], ...] = (
    ("depois", r" de depois d[e']\s?amanha", ("H", 3)),
    ("depois", r" (?:d[e']\s?)?amanha", ("H", 2)),
    ("antes", r" de ontem", ("H", -2)),
    ("ante", r"[ -]ontem", ("H", -2)),
    ("tras", r"[ -]?ante-?ontem", ("H", -3)),
    ("fim fins final", r"[ -]de[ -]semana", ("Z", True)),
    ("fds", "", ("Z", True)),
    ("meio", r"[ -]?dia", ("1", {"hour": 12, "sure": True})),
    ("meiodia", "", ("1", {"hour": 12, "sure": True})),
    ("meia", r"[ -]noite", ("1", {"hour": 24, "sure": True})),
    ("meianoite", "", ("1", {"hour": 24, "sure": True})),
    ("zero", " horas?", ("1", {"hour": 0, "sure": True})),
    ("que", r" (?:vem|entra|se segue)", ("N", 1)),
    ("para pra pa", r" (?:a )?semana(?! (?:de|d[ao]s?|que|passad|seguinte|\d|util))", ("&", {"weeks": 1})),
    ("para pro", r" o ano(?! (?:de|d[ao]s?|que|passad|seguinte|civil|letivo|em curso|\d))", ("&", {"years": 1})),
    ("para pro", r" o mes(?! (?:de|d[ao]s?|que|passad|seguinte|\d))", ("&", {"months": 1})),
    ("neste nesse de no", r" (?:(?:preciso|exato) )?momento(?: atual)?", ("w", True)),
    ("agora", r" (?:mesmo|agora)", ("w", True)),
    ("agora", " ha (?:pouco|bocado|instantes)", ("x", None)),
    ("ja", " mesmo", ("w", True)),
    ("a", " (?:esta|mesma) hora", ("w", True)),
    ("ja", " agora", ("x", None)),
    (
        "feliz bom boa santo santa excelente otimo otima",
        " (?:natal|pascoa|carnaval|ano novo|ano|fim de semana|fim-de-semana|fds|domingo|sabado|feriado)",
        ("x", None),
    ),
    ("agora", r",?(?= (?:sao|e|sera|fica|passa) )", None),
    # The day now set: é agora 12 de maio, agora dia 15.
    (
        "agora",
        rf"(?= (?:(?:a |para |no )?(?:(?:dia )?\d\d?(?:/| de (?!cada )[a-z])|dia \d)|{_WEEKDAY}))",
        None,
    ),
    ("na nas a as", r" primeiras? horas?(?: da manha)?(?= d[aeo]s? )", ("&", {"part": "morning"})),
    (
        "na nas a as",
        r" ultimas? horas?(?= d[aeo]s? (?:dia|segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|ontem|amanha))",
        ("&", {"part": "night"}),
    ),
    ("neste nesse", r" (?:preciso |exato )?instante", ("w", True)),
    ("que", r" (?:passou|findou|terminou|acabou)", ("b", -1)),
    ("em", r" curso", ("K", 0)),
    ("feriado feriados", r"(?: (?:nacional|municipal|religioso|publico))?(?: d[aeo])?(?= \w)", None),
    ("o", r" dia (?:todo|inteiro)", ('"', None)),
    ("todo", r" o dia(?! \d| (?:um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|vinte|trinta)\b)", ('"', None)),
    ("todo", r" o santo dia", ("j", "FREQ=DAILY")),
    ("todo toda", r" [oa](?= (?:mes|ano|semana|(?!santo)\w+ d[aeo]s?\b))", None),
    ("a", r" semana (?:toda|inteira)", ("&", {"weeks": 0})),
    ("o", r" mes (?:todo|inteiro)", ("&", {"months": 0})),
    ("o", r" ano (?:todo|inteiro)", ("&", {"years": 0})),
    (
        "ao",
        r" longo d[oa](?= (?:dia|semana|mes|ano)(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|civil|letivo|\d))\b)",
        ("K", 0),
    ),
    ("durante", f" [oa](?= (?:semana|mes|ano){_ALONE})", ("K", 0)),
    (
        "no",
        r" decorrer d[oa](?= (?:semana|mes|ano)(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|civil|letivo|\d))\b)",
        ("K", 0),
    ),
    ("toda", r" a semana(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|\d))", ("&", {"weeks": 0})),
    ("todo", r" o mes(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|\d))", ("&", {"months": 0})),
    ("todo", r" o ano(?! (?:de|d[ao]s?|que|passad|seguinte|anterior|civil|letivo|\d))", ("&", {"years": 0})),
    ("proxima", " manha", ("&", {"days": 1, "part": "morning"})),
    ("toda", r" a manha(?! d)", ("&", {"days": 0, "part": "morning"})),
    ("toda", r" a tarde(?! d)", ("&", {"days": 0, "part": "afternoon"})),
    ("toda", r" a noite(?! d)", ("&", {"days": 0, "part": "night"})),
    ("a", r" (?:partir|contar)", ("F", None)),
    ("no num dentro", r" (?:(?:do )?prazo (?:maximo )?de|maximo de)", (";", None)),
    ("o ao mais", r" (?:mais )?tardar(?: ate)?", ("U", None)),
    ("no impreterivelmente", r"(?: maximo)? ate", ("U", None)),
    ("por", r" volta", None),
    ("la", r" para", None),
    ("mais", r" ou menos", None),
    ("em", r" ponto", None),
    ("de", r"(?<=dias de) semana(?! a\b)", ("E", None)),
    ("da", f"(?= semana){_LISTED} semana(?! santa){_ALONE}", ("&", {"weeks": 0})),
    ("do", f"(?= mes){_LISTED} mes{_ALONE}", ("&", {"months": 0})),
    ("do", f"(?= ano){_LISTED} ano{_ALONE}", ("&", {"years": 0})),
    ("do", f"(?= dia){_LISTED} dia{_ALONE}", ("H", 0)),
    ("cerca aproximadamente sensivelmente sempre logo precisamente exatamente", "", None),
    ("ao no", r" (?:fim|final) d[ae] tarde", ("&", {"part": "dusk"})),
    ("fim final", r" d[ae] tarde", ("&", {"part": "dusk"})),
    ("ao no", r" (?:fim|final|termo) do dia(?: de trabalho)?", ("&", {"part": "eod"})),
    ("fim final", r" do dia(?: de trabalho)?(?! \d)", ("&", {"part": "eod"})),
    ("ao no a", r" (?:fim|final|inicio|meio|principio) da manha", ("&", {"part": "morning"})),
    ("fim final inicio meio principio", r" da manha", ("&", {"part": "morning"})),
    ("ao no a", r" (?:inicio|meio|principio) da tarde", ("&", {"part": "afternoon"})),
    ("ao no", r" (?:inicio|principio) do dia(?! \d)", ("&", {"part": "morning"})),
    ("inicio meio principio", r" da tarde", ("&", {"part": "afternoon"})),
    ("ao no a", r" (?:fim|final|inicio|meio|principio) da noite", ("&", {"part": "night"})),
    ("a na", r" hora d[eo] almoco", ("&", {"part": "noon"})),
    ("hora", r" d[eo] almoco", ("&", {"part": "noon"})),
    ("depois", " d[eo] almoco", ("&", {"part": "afternoon"})),
    ("apos", " o almoco", ("&", {"part": "afternoon"})),
    ("antes", " d[eo] almoco", ("&", {"part": "morning"})),
    ("depois", " d[eo] jantar", ("&", {"part": "night"})),
    ("apos", " o jantar", ("&", {"part": "night"})),
    ("a", " hora d[eo] lanche", ("&", {"part": "afternoon"})),
    ("ao", " lanche", ("&", {"part": "afternoon"})),
    ("ao", " (?:jantar|anoitecer|serao|cair da noite)", ("&", {"part": "night"})),
    ("a", " hora d[eo] jantar", ("&", {"part": "night"})),
    ("ao", " (?:amanhecer|nascer do (?:sol|dia)|romper d[ao] (?:dia|manha|aurora))", ("&", {"part": "dawn"})),
    ("ao", " pequeno[ -]almoco", ("&", {"part": "morning"})),
    ("ao", " (?:entardecer|por[ -]do[ -]sol|cair da tarde)", ("&", {"part": "dusk"})),
    ("a", " primeira hora(?: (?:da manha|do dia))?", ("&", {"part": "morning"})),
    ("semana", " a seguir(?! ao?s? )", ("&", {"weeks": 1})),
    ("dia", " a seguir(?! ao?s? )", ("&", {"days": 1})),
    ("mes", " a seguir(?! ao?s? )", ("&", {"months": 1})),
    ("ano", " a seguir(?! ao?s? )", ("&", {"years": 1})),
    ("semana", r" (?:n\.?\s?o\.?|numero)(?= \d)", ("s", None)),
    ("que", r" (?:se inicia|comeca|tem inicio) (?:a|em|no|na)(?: dia)?", ("g", None)),
    ("sem", r"(?:\.|(?=/))(?= ?(?:de |/)?20\d\d)", ("h", None)),
    ("sem", r"\.(?= (?:passada|seguinte|que vem|prox))", ("s", None)),
    ("semana", r" santa", ("&", {"feast": "easter 0", "holding": True})),
    ("do", r" corrente(?: mes)?(?! (?:ano|semana|trimestre|semestre))", ("%", 0)),
    ("vespera", r"(?= (?:de|d[ao]s?)\b)", ("`", -1.0)),
    ("antevespera", r"(?= (?:de|d[ao]s?)\b)", ("`", -2.0)),
    ("volvidos volvidas decorridos decorridas", "", ("D", None)),
    ("ao", rf" (?:fim|cabo) de(?= {_COUNT}\b)", ("D", None)),
    ("dai", " a(?= )", ("D", None)),
    ("no num", rf" espaco de(?= {_COUNT}\b)", (";", None)),
    ("daqui", "(?= ate\\b)", ("w", True)),
    ("daqui", "(?= (?:em|por|para) (?:diante|a frente)\\b)", ("w", True)),
    ("por", " diante", ("+", None)),
    ("da na a", " outra semana", ("&", {"weeks": 1})),
    ("sem", " ser n?esta semana(?:,? n?a (?:outra|seguinte|proxima))?", ("&", {"weeks": 1})),
    ("outra outro", f"(?= {_WEEKDAY})", ("N", 2)),
    (
        "sem",
        f" ser (?:n?est[ae]|n?[ao] proxim[ao])(?! (?!{_WEEKDAY}|(?:{GOES_ON})\\b))",
        ("N", 2),
    ),
    ("que", " nao (?:seja )?est[ae](?! [a-z])", ("N", 2)),
    ("uns umas quase", "", None),
    ("ja", r"(?= (?:\d|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|uns|umas)\b)", None),
    ("coisa", " de", None),
    ("bem muito", "(?= cedo)", None),
    ("mais demasiado tao e esta ainda", " cedo", ("x", None)),
    ("e", " (?:pouco|poucos|tal|picos?|qualquer coisa)", None),
    ("da na pela", " parte(?= d[ae] (?:manha|tarde|noite))", None),
    ("cerca perto", " de", None),
    ("a", " volta de", None),
    (
        "mais menos",
        r" de(?= (?:\d|uma?|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|trinta)\b)",
        None,
    ),
    ("meia", r" duzia(?: de)?", ("0", 6)),
    ("uma", " duzia(?: de)?", ("0", 12)),
    ("uma", " dezena(?: de)?", ("0", 10)),
    ("um", " par de", ("0", 2)),
    ("terca", " parte", ("x", None)),
    ("a no em ao", r" meio(?= de | d[ao]s? (?!manha|tarde|noite|madrugada|dia))", ("B", "middle")),
    ("em", " diante", ("+", None)),
    ("para", " (?:a frente|diante)", ("+", None)),
    ("a", r" seguir", ("l", None)),
    ("ao", r" almoco", ("&", {"part": "noon"})),
    ("um", r" quarto", (":", 15)),
    ("quarto", r"(?= de hora)", (":", 15)),
    ("tres", r" quartos", (":", 45)),
    ("mais", r" (?:tarde|cedo)(?= (?:hoje|n?est[ae])\b)", None),
    ("mais", r" tarde", ("l", None)),
    ("ano", r" (?:civil|letivo|economico|fiscal)", ("y", None)),
    ("hora", " a hora", ("j", "FREQ=HOURLY")),
    ("dia", r" sim,? dia nao", ("j", "FREQ=DAILY;INTERVAL=2")),
    ("semana", r" sim,? semana nao", ("j", "FREQ=WEEKLY;INTERVAL=2")),
    ("semana", " (?:a|apos) semana", ("j", "FREQ=WEEKLY")),
    ("mes", " (?:a|apos) mes", ("j", "FREQ=MONTHLY")),
    ("ano", " (?:a|apos) ano", ("j", "FREQ=YEARLY")),
    ("dia", " apos dia", ("j", "FREQ=DAILY")),
    ("de", " meia em meia hora", ("j", "FREQ=MINUTELY;INTERVAL=30")),
    ("de", " quarto em quarto de hora", ("j", "FREQ=MINUTELY;INTERVAL=15")),
    ("mes", r" sim,? mes nao", ("j", "FREQ=MONTHLY;INTERVAL=2")),
    ("ano", r" sim,? ano nao", ("j", "FREQ=YEARLY;INTERVAL=2")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|a|cada) dia", ("j", "FREQ=DAILY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|a|cada) semana", ("j", "FREQ=WEEKLY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|cada) mes", ("j", "FREQ=MONTHLY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|cada) ano", ("j", "FREQ=YEARLY")),
    ("uma duas tres quatro cinco", " vez(?:es)? (?:por|ao|cada) trimestre", ("j", "FREQ=MONTHLY;INTERVAL=3")),
    ("uma duas tres quatro cinco", " vez(?:es)? (?:por|ao|cada) semestre", ("j", "FREQ=MONTHLY;INTERVAL=6")),
    ("uma duas tres quatro cinco", " vez(?:es)? (?:por|a|cada) hora", ("j", "FREQ=HOURLY")),
    ("dia dias", " alternados?", ("j", "FREQ=DAILY;INTERVAL=2")),
    ("semana semanas", " alternadas?", ("j", "FREQ=WEEKLY;INTERVAL=2")),
    ("bom outro algum certo qualquer", " dia", ("x", None)),
    ("da", " noite para o dia", ("x", None)),
    ("boa boas", " (?:tarde|noite)s?", ("x", None)),
    ("dia", r"[ -]a[ -]dia", ("x", None)),
    ("um", r" (?:dia|momento|ano) para o outro", ("x", None)),
    ("hoje", " em dia", ("x", None)),
    ("ordem", " (?:do dia|de trabalhos)", ("x", None)),
    ("em", r" dia(?! \d)", ("x", None)),
    ("luz", " do dia", ("x", None)),
    ("um uma", " d[oa]s", ("x", None)),
    ("cada", " (?:um|uma|vez|qual)", ("x", None)),
    ("ao", " todo", ("x", None)),
    ("nao nunca", " antes", ("F", None)),
    ("nao nunca", " (?:depois|mais tarde)(?= d)", ("U", None)),
)


_TENS = ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")


@lru_cache(maxsize=1)
def _by_head() -> dict[str, list[tuple[str, tuple[str, Any] | None]]]:
    """Return by their first word what follows in each phrase and what it says, those that say most first."""
    table = [(heads, rest, made) for heads, rest, made in _PHRASES]
    for rule, names in FEASTS.items():
        for name in names.split("|"):
            head, _, rest = name.partition(" ")
            head, dash, tail = head.partition("-")
            table.append((head, re.escape(dash + tail + (" " + rest if rest else "")), ("Y", rule)))
    for tens, called in enumerate(_TENS, start=2):
        years = {"decade": 1900 + tens * 10}
        table.append(
            ("anos decada", rf" (?:de )?(?:(?:19)?{tens}0|{called})(?: do seculo (?:passado|xx))?", ("&", years))
        )
    spoken = {**{roman: at for at, roman in enumerate(_CENTURIES, start=15)}, **_CENTURIES_SPOKEN}
    table.extend(("seculo sec", rf"\.? {name}", ("&", {"century": at})) for name, at in spoken.items())
    for day, name in zip(DAYS, ("segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"), strict=True):
        rest = rf"(?:[ -]feira)? sim,? {name}(?:[ -]feira)? nao"
        table.append((name, rest, ("j", f"FREQ=WEEKLY;INTERVAL=2;BYDAY={day}")))
    table.extend(("anos decada", f" (?:de )?{year}", ("&", {"decade": year})) for year in (2000, 2010, 2020, 2030))
    found: dict[str, list[tuple[str, tuple[str, Any] | None]]] = {}
    for heads, rest, made in sorted(table, key=lambda row: -len(row[1])):
        for head in heads.split():
            found.setdefault(head, []).append((rest, made))
    return found


def heads() -> Iterable[str]:
    """Return the words with which some phrase begins."""
    return _by_head()


@lru_cache(maxsize=512)
def phrases(head: str) -> tuple[re.Pattern[str], list[tuple[str, Any] | None]] | None:
    """Return an expression for the phrases that begin with a word, None where none does.

    Its one named group, `p` with a number, tells which has been found: the place in the list of what they say.
    """
    known = _by_head().get(head)
    if known is None:
        return None
    rests = "|".join(rf"(?P<p{place}>{rest}(?!\w))" for place, (rest, _) in enumerate(known))
    return re.compile(f"{head}(?:{rests})"), [made for _, made in known]
