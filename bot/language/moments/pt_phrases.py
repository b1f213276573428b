"""Portuguese phrases of time that say one thing as a whole, and those that only look like a word of time."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_FEASTS = {
    "1-1": "ano novo|dia de ano novo", "2-14": "dia dos namorados", "3-19": "dia do pai", "3-8": "dia da mulher",
    "5-1": "dia do trabalhador|dia do trabalho", "5 sun 1": "dia da mae", "6-1": "dia da crianca",
    "6-10": "dia de portugal", "6-13": "santo antonio", "6-24": "sao joao", "8-15": "assuncao de nossa senhora",
    "10-5": "implantacao da republica", "10-31": "halloween", "11-1": "todos os santos|dia de todos os santos",
    "11-2": "dia de finados|finados|dia dos fieis "
        "defuntos", "11-11": "sao martinho", "12-1": "restauracao da independencia",
    "12-8": "imaculada conceicao", "12-24": "vespera de natal|consoada|noite de natal",
    "12-25": "natal|dia de natal", "12-31": "vespera de ano novo|passagem de ano|fim de ano|reveillon",
    "easter 0": "pascoa|domingo de pascoa", "easter -2": "sexta-feira santa|sexta feira santa|sexta santa",
    "easter -47": "carnaval|terca-feira de carnaval|entrudo", "easter -46": "quarta-feira de cinzas",
    "easter -7": "domingo de ramos", "easter 60": "corpo de deus|corpus christi",
    "easter 39": "quinta-feira da ascensao",
    "lunar 1-1": "ano novo chines|ano novo lunar", "lunar 8-15": "bolo lunar|festival do bolo lunar",
    "lunar 5-5": "barcos-dragao|festival dos barcos-dragao",
}  # fmt: skip
# A phrase by the words with which it can begin and an expression for what follows them, and what it says: code and
# value, None where it is left out, x where it keeps its words from being read.
_PHRASES: tuple[tuple[str, str, tuple[str, Any] | None], ...] = (
    ("depois", r" d[e']\s?amanha", ("H", 2)),
    ("antes", r" de ontem", ("H", -2)),
    ("ante", r"[ -]ontem", ("H", -2)),
    ("tras", r"[ -]?ante-?ontem", ("H", -3)),
    ("fim fins final", r"[ -]de[ -]semana", ("Z", True)),
    ("fds", "", ("Z", True)),
    ("meio", r"[ -]?dia", ("1", {"hour": 12, "sure": True})),
    ("meiodia", "", ("1", {"hour": 12, "sure": True})),
    ("meia", r"[ -]noite", ("1", {"hour": 24, "sure": True})),
    ("meianoite", "", ("1", {"hour": 24, "sure": True})),
    ("que", r" (?:vem|entra|se segue)", ("N", 1)),
    ("para pra", r" (?:a )?semana(?! (?:de|d[ao]s?|que|passad|seguinte|\d|util))", ("&", {"weeks": 1})),
    ("para pro", r" o ano(?! (?:de|d[ao]s?|que|passad|seguinte|civil|letivo|em curso|\d))", ("&", {"years": 1})),
    ("para pro", r" o mes(?! (?:de|d[ao]s?|que|passad|seguinte|\d))", ("&", {"months": 1})),
    ("neste nesse de no", r" (?:preciso )?momento(?: atual)?", ("w", True)),
    ("agora ja", r" (?:mesmo|agora)", ("w", True)),
    ("neste", r" instante", ("w", True)),
    ("em", r" curso", ("K", 0)),
    ("a", r" (?:partir|contar)", ("F", None)),
    ("no num", r" (?:prazo (?:maximo )?de|maximo de)", (";", None)),
    ("o ao mais", r" (?:mais )?tardar(?: ate)?", ("U", None)),
    ("no impreterivelmente", r"(?: maximo)? ate", ("U", None)),
    ("por", r" volta", None),
    ("la", r" para", None),
    ("mais", r" ou menos", None),
    ("em", r" ponto", None),
    ("cerca aproximadamente sensivelmente sempre logo precisamente exatamente", "", None),
    ("ao no", r" (?:fim|final) d[ae] tarde", ("&", {"part": "dusk"})),
    ("fim final", r" d[ae] tarde", ("&", {"part": "dusk"})),
    ("ao no", r" (?:fim|final|termo) do dia(?: de trabalho)?", ("&", {"part": "eod"})),
    ("fim final", r" do dia(?: de trabalho)?(?! \d)", ("&", {"part": "eod"})),
    ("ao no", r" (?:fim|final|inicio|meio|principio) da manha", ("&", {"part": "morning"})),
    ("fim final inicio meio principio", r" da manha", ("&", {"part": "morning"})),
    ("ao no", r" (?:inicio|meio|principio) da tarde", ("&", {"part": "afternoon"})),
    ("inicio meio principio", r" da tarde", ("&", {"part": "afternoon"})),
    ("ao no", r" (?:fim|final|inicio|meio|principio) da noite", ("&", {"part": "night"})),
    ("a na", r" hora d[eo] almoco", ("&", {"part": "noon"})),
    ("ao", r" almoco", ("&", {"part": "noon"})),
    ("um", r" quarto", (":", 15)),
    ("tres", r" quartos", (":", 45)),
    ("mais", r" tarde", ("l", None)),
    ("ano", r" (?:civil|letivo|economico|fiscal)", ("y", None)),
    ("dia", r" sim,? dia nao", ("j", "FREQ=DAILY;INTERVAL=2")),
    ("semana", r" sim,? semana nao", ("j", "FREQ=WEEKLY;INTERVAL=2")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|a|cada) dia", ("j", "FREQ=DAILY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|a|cada) semana", ("j", "FREQ=WEEKLY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|cada) mes", ("j", "FREQ=MONTHLY")),
    ("uma duas tres quatro cinco", r" vez(?:es)? (?:por|ao|cada) ano", ("j", "FREQ=YEARLY")),
    ("bom outro algum certo qualquer", " dia", ("x", None)),
    ("boa boas", " (?:tarde|noite)s?", ("x", None)),
    ("dia", r"[ -]a[ -]dia", ("x", None)),
    ("hoje", " em dia", ("x", None)),
    ("ordem", " (?:do dia|de trabalhos)", ("x", None)),
    ("em", r" dia(?! \d)", ("x", None)),
    ("luz", " do dia", ("x", None)),
    ("um uma", " d[oa]s", ("x", None)),
    ("cada", " (?:um|uma|vez|qual)", ("x", None)),
    ("ao", " todo", ("x", None)),
)


_TENS = ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")


@lru_cache(maxsize=1)
def phrases() -> dict[str, list[tuple[re.Pattern[str], tuple[str, Any] | None]]]:
    """Return the phrases by their first word, those that say most first; an expression matches from that word on."""
    table = [(heads, rest, made) for heads, rest, made in _PHRASES]
    for rule, names in _FEASTS.items():
        for name in names.split("|"):
            head, _, rest = name.partition(" ")
            head, dash, tail = head.partition("-")
            table.append((head, re.escape(dash + tail + (" " + rest if rest else "")), ("Y", rule)))
    for tens, spoken in enumerate(_TENS, start=2):
        years = {"decade": 1900 + tens * 10}
        table.append(("anos decada", rf" (?:de )?(?:(?:19)?{tens}0|{spoken})", ("&", years)))
    table.extend(("anos decada", f" (?:de )?{year}", ("&", {"decade": year})) for year in (2000, 2010, 2020, 2030))
    found: dict[str, list[tuple[re.Pattern[str], tuple[str, Any] | None]]] = {}
    for heads, rest, made in sorted(table, key=lambda row: -len(row[1])):
        for head in heads.split():
            found.setdefault(head, []).append((re.compile(head + rest + r"(?!\w)"), made))
    return found
