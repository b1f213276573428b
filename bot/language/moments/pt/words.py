"""Portuguese words of time and the codes that the grammar gives them; `pt_rules` lists the codes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

_NUMBERS = {
    0: "zero", 1: "um uma", 2: "dois duas", 3: "tres", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito",
    9: "nove",
    10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze quatorze", 15: "quinze", 16: "dezasseis dezesseis",
    17: "dezassete dezessete", 18: "dezoito", 19: "dezanove dezenove", 20: "vinte", 30: "trinta", 40: "quarenta",
    50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta", 90: "noventa",
    100: "cem cento", 200: "duzentos duzentas", 300: "trezentos trezentas",
    400: "quatrocentos quatrocentas", 500: "quinhentos quinhentas", 600: "seiscentos",
    700: "setecentos", 800: "oitocentos", 900: "novecentos", 1000: "mil",
}  # fmt: skip
_ORDINALS = {
    1: "primeiro primeira", 2: "segundo", 3: "terceiro terceira", 4: "quarto", 5: "quinto", 6: "sexto",
    7: "setimo setima",
    8: "oitavo oitava", 9: "nono nona", 10: "decimo decima", 20: "vigesimo vigesima",
    30: "trigesimo trigesima", -1: "derradeiro derradeira",
}  # fmt: skip
MONTHS = (
    "janeiro", "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
    "dezembro",
)  # fmt: skip
# Single words; the codes are listed in `pt_rules`.
_WORDS: dict[str, str] = {
    "d": "dia dias", "s": "semana semanas", "z": "quinzena quinzenas", "n": "mes meses",
    "t": "trimestre trimestres trim",
    "h": "semestre semestres", "y": "ano anos", "r": "hora horas hr hrs hs h", "i": "minuto minutos min mins",
    "u": "segundos seg.",
    "e": "e", "a": "a", "k": "as pelas das", "o": "ao aos", "g": "de da do dos", "q": "em no na nos nas num numa",
    "p": "para pra pro pras pros pa",
    "P": "por pelo pela pelos", "=": "o os", "U": "ate", "F": "desde", "T": "entre", "L": "antes", "l": "depois",
    "J": "apos",
    "<": "ha faz fazem fez", ">": "atras", "D": "daqui", "~": "dentro", "@": "todo todos toda todas cada", "_": "menos",
    "!": "meia",
    "V": "meio", "E": "util uteis", "|": "ou", "$": "metade", "#": "seculo seculos", "'": "decada decadas",
    "f": "feira feiras",
}  # fmt: skip
_VALUED: dict[str, dict[Any, str]] = {
    "H": {0: "hoje hj", 1: "amanha", -1: "ontem", -2: "anteontem antontem", -3: "trasanteontem trasantontem"},
    "K": {0: "este esta neste nesta deste desta esse essa nesse nessa desse dessa corrente presente"},
    "N": {1: "proximo proxima proximos proximas prox seguinte seguintes"},
    "Q": {-1: "ultimo ultima ultimos ultimas ult", -2: "penultimo penultima", -3: "antepenultimo antepenultima"},
    "b": {-1: "passado passada passados passadas preterito preterita anterior anteriores transato transata",
        -2: "retrasado retrasada antepassado antepassada"},
    "/": {1: "primeiros primeiras"},
    "B": {"end": "fim final finais fins termo", "start": "inicio inicios principio principios comeco "
        "comecos", "middle": "meados", "rest": "resto"},
    "R": {"morning": "manha manhas manhazinha matina am cedo", "afternoon": "tarde tardes tardinha pm",
    "night": "noite noites noitinha",
    "dawn": "madrugada"},
    "W": {1: "terca", 5: "sabado", 6: "domingo"},
    "S": {0: "segunda", 2: "quarta", 3: "quinta", 4: "sexta"},
    "X": {0: "segundas", 1: "tercas", 2: "quartas", 3: "quintas", 4: "sextas", 5: "sabados", 6: "domingos"},
    "v": {0: "seg", 1: "ter", 2: "qua", 3: "qui", 4: "sex", 5: "sab", 6: "dom"},
    "w": {True: "agora"},
    "2": {"two months": "bimestre bimestres"}, "4": {"four months": "quadrimestre quadrimestres"},
    "I": {1: "primavera", 2: "verao", 3: "outono", 4: "inverno"},
    "j": {
        "FREQ=DAILY": "diariamente diario diaria", "FREQ=WEEKLY": "semanalmente semanal semanais",
        "FREQ=WEEKLY;INTERVAL=2": "quinzenalmente quinzenal quinzenais",
        "FREQ=MONTHLY": "mensalmente mensal mensais", "FREQ=MONTHLY;INTERVAL=2": "bimestralmente bimestral",
        "FREQ=MONTHLY;INTERVAL=3": "trimestralmente trimestral "
            "trimestrais", "FREQ=MONTHLY;INTERVAL=4": "quadrimestralmente",
        "FREQ=MONTHLY;INTERVAL=6": "semestralmente semestral semestrais bianualmente",
        "FREQ=YEARLY": "anualmente anual anuais",
        "FREQ=YEARLY;INTERVAL=2": "bienalmente", "FREQ=YEARLY;INTERVAL=3": "trienalmente",
        "FREQ=YEARLY;INTERVAL=5": "quinquenalmente",
    },
}  # fmt: skip
# Words with which a sentence goes on where a number counts nothing, verbs by their ending among them: às 8 vamos.
GOES_ON = "com|se|sem|que|mas|em|n[ao]s?|para|e|ou|as|pel[ao]s?|das|ate|hoje|amanha|[a-z]+[aei]mos"
ABBREVIATED = {month[:3]: number for number, month in enumerate(MONTHS, start=1)}


@lru_cache(maxsize=1)
def words() -> dict[str, tuple[str, Any]]:
    """Return the code and the value of each single word."""
    known: dict[str, tuple[str, Any]] = {}
    for code, plain in _WORDS.items():
        known.update((word, (code, None)) for word in plain.split())
    for code, valued in _VALUED.items():
        known.update((word, (code, value)) for value, names in valued.items() for word in names.split())
    for code, table in (("0", _NUMBERS), ("O", _ORDINALS)):
        known.update((word, (code, value)) for value, names in table.items() for word in names.split())
    known.update((word, ("m", value)) for word, value in ABBREVIATED.items() if word != "dez")
    known.update((word, ("M", value)) for value, word in enumerate(MONTHS, start=1))
    return known
