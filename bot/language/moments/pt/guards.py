"""Portuguese words that look like dates and are none: a segunda reunião, as 3 propostas, Marco, 1/3 dos membros."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.language.moments.calendar import FIRST_YEAR, LAST_YEAR
from bot.language.moments.clock import is_time
from bot.language.moments.lexing import Line, fold_in_place
from bot.language.moments.said import Said

# Nouns in the feminine that ordinals count; others are known by their ending.
_COUNTED = re.compile(
    r"[\s-]+(?:vez|fase|parte|etapa|ronda|semana|quinzena|metade|tarefa|visita|ordem|linha|pagina|pessoa"
    r"|hipotese|via|volta|serie|categoria|tranche|consulta|conferencia|proposta|chamada|missiva|carta"
    r"|turma|circular|musica|cancao|empresa|cadeira|disciplina|peca|viagem|opcao|edicao|oportunidade|feira|area|escolha|mao|casa|equipa|prova|aula|rubrica|coluna|fila|classe|lista|nota"
    r"|versao|medida|pergunta|alinea|lei|guerra|tentativa|jornada|tabela|sinfonia|temporada|vaga|onda|dose"
    r"|camada|pista|faixa|sala|filha|filial|lingua|derivada|corrida|remessa|entrega|copia|hora|epoca|folha"
    r"|frase|camara|cena|foto|janela|porta|derrota|assembleia|delegada|oradora|candidata|bienal|cimeira"
    r"|mostra|gala|taca|geracao|reuni\w+|mesa|palestra|obra|rodada|melhor|maior|grande|nova|divisao|dama"
    r"|da boa vista|d[ao] lago|do conde|[a-z]+(?:cao|sao|iao|dade|gem|encia|ancia|tura|ria))\b"
)
_ORDINARY = re.compile(r"(?:\b(?:pela|uma|cada|sua|nossa|minha|esta nossa|propria|primeira e|e a) )$")
_CLOCK_BEHIND = re.compile(
    r"^\s*(?:$|[^\w\s%€$]|(?:de|da|do|em|no|na|e|ou|com|para|hoje|amanha|em ponto|horas|que|se|mas|sem|por|nao"
    r"|vamos|temos)\b)"
)
# Às duas partes: what agrees with the number is counted by it.
_NOUNS_BEHIND = re.compile(
    r" (?!(?:horas|antes|depois|mas|mais|menos|tod[oa]s|aos?|el[ea]s|seis|tres|atras|apenas|dias|noutros|noites|tardes"
    r"|manhas|(?:segunda|terca|quarta|quinta|sexta)s|sabados|domingos|cert[ao]s|exat[ao]s|seus|suas|estas|vais|tens)\b)"
    r"[a-z]{4,}(?<!mo)s\b"
)
# What there is at all hours, every day: apoio 24/7.
_ROUND_THE_CLOCK = re.compile(
    r"\b(?:apoio|suporte|servicos?|assistencia|linha|online|disponive(?:l|is)|abert[oa]s?|funciona\w*|trabalha\w*) $"
)
_FRACTION = re.compile(
    r"\s*(?:(?:chavena|copo|colher|litro|quilo|kg|parte|pagina|polegada|dose|garrafa|porcao)s?\b"
    r"|d[aeo]s?\s+(?!(?:20|19)\d\d)[a-z]|avos|concluid|feit[oa]s?\b|complet|tarefas|pessoas|membros)"
)
# Papers and meetings whose name holds how often they come.
_CLOCK = re.compile(r"\b(?:horario|hora) de $")
_NAMED = re.compile(
    r"\b(?:plano|relatorio|orcamento|boletim|programa|balanco|mapa|revista|jornal|consultas?|contas|quota)s? $"
)
_ABBREVIATION_NEAR = re.compile(
    r"\s*(?:$|[,)/?!;:»”\"-]|\.(?! ?[a-z])|\.?\s*(?:\d|(?:as|pelas|das) \d|de manha|[ae] (?:tarde|noite)|passada"
    r"|que vem|(?:n[ao]|com|entre) ))"
)
# Abbreviated weekdays in a list or a range hold each other: seg/qua/sex, ter e qui, seg a sex.
_AMONG_DAYS, _BEFORE_DAY = re.compile("[vWS][e,|a-]$"), re.compile("[e,|a-][vWS]")
_TO_HAVE_BEFORE = re.compile(r"(?:^|[^\w\s]\s?|\b(?:na|ate|proxima|esta) )$")


# Months that are part of a name: ruas, pontes e pessoas.
_NAME_BEFORE = re.compile(
    r"\b(?:(?:sr|sra|dr|dra|eng|prof|profa|dona|senhora?|senhor)\.?|rio de|(?:rua|avenida|av\.?|praca|ponte|largo"
    r"|travessa|bairro|escola|hospital|edificio|estadio|alameda|auditorio|movimento)(?: d[aeo])?(?: (?:\d{1,2}(?:\.?o)?"
    r"|[a-z]+) de)?) $"
)
# Others can stand before a day as well, but not where the month is written as a name: Associação 25 de Abril.
_NAMED_PLACE = re.compile(
    r"\b(?:escola|associacao|jardim|liceu|pavilhao|urbanizacao|viaduto|tunel|parque|clube|teatro|cooperativa|sociedade"
    r"|agrupamento|beco|calcada|rotunda|biblioteca|fundacao|centro|cais)(?: [a-z]+)? (?:de )?(?:\d{1,2}(?:\.?o)? de )?$"
)
_GIVEN_NAME = re.compile(r"\b([A-ZÁÉÍÓÚÂÊÔ][a-zà-ú]+) (?:de )?$")
_NAME_BEHIND = re.compile(r" (?:d[aeo]s? )?[A-ZÁÉÍÓÚÂÊÔ][a-zà-ú]+")
# In antiquity: 15 de agosto de 234 a.C.
_BEFORE_CHRIST = re.compile(r"\s(?:de )?(?:\d{1,4} )?[ad]\. ?c\b")
# 1 de janeiro de 9999 às 10h: a year that is on no calendar here does not make it the next first of January, nor today.
_FAR_BEHIND = re.compile(r"\s+d[eo] (?:ano (?:de )?)?(?P<year>\d{3,})(?![\d.:/h-])")
_FAR_BEFORE = re.compile(
    r"(?:(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) d[eo]\s"
    r"|\d[/.-]\d{1,2}[/.-])(?P<year>\d{3,})[\s,]*(?:(?:as?|pelas) )?$"
)
# Nos próximos dias, nos últimos anos.
_VAGUE = re.compile(r"[KNQb/][dsnythri#']|[dsnythri#'][KNb]")
_MANY = re.compile("dias|semanas|meses|anos|horas|minutos|trimestres|semestres|d[eé]cadas|s[eé]culos")
# Papers that are numbered within their year: ata n.º 3/2027.
_NUMBERED = re.compile(
    r"(?:\bn\.?[or]\.?|\b(?:ata|despacho|oficio|circular|processo|lei|artigo|aviso|edital|portaria|resolucao|decreto"
    r"|protocolo|fatura|contrato|concurso))\s(?:e\s)?$"
)
_NO_YEAR = re.compile(
    r"[/.]\d|\s(?:habitantes|pessoas|metros|quilometros|km|membros|socios|participantes|lugares|exemplares|patacas"
    r"|dolares|alunos|casos|pontos|votos|horas|toneladas|paginas|unidades)\b"
)
_VERSE = re.compile(r"\b(?:capitulo|versiculo|joao|mateus|marcos|lucas|salmos?|escala|racio|proporcao) (?:de )?$")
_BESIDE = re.compile(r"(?:anterior|seguinte)(?:es|s)?\s?$")
_RATIO = re.compile(
    r"\b(?:bloco|lote|tamanho|taxa|racio|proporcao|escala|fracao|maioria|quorum|compasso|quociente)\b[^.;!?]{0,18}$"
)
_FARM = re.compile(
    r" (?:d[aeo]s? (?:meus?|minhas?|nossos?|nossas?|familia|avos?|tios?|pais)\b"
    r"|pedagogic|agricol|biologic|vinhateir|historic|experimental)"
)
# Quinta da Regaleira, but not quinta de Março.
_FARM_NAMED = re.compile(r" d[aeo]s? [A-ZÁÉÍÓÚ](?![a-zç]*(?:eiro|bro|rço|rco|ril|aio|nho|lho|sto)\b)")
_MONTH_PLACED = re.compile(r"(?:\b(?:em|de|ate|desde|para|a|e|entre|ao|antes|no|mes|proximo|do|partir) |\d )$")


def _names(line: Line, first: int, last: int) -> bool:
    """Tell whether a month belongs to a name or to a day that does not exist."""
    before = line.before(first, 40)
    if _NAME_BEFORE.search(before):
        return True
    begin, end = line.span(last - 1, last)
    if line.codes[last - 1] != "M" or not line.text[begin].isupper() or line.text[begin:end].isupper():
        return False
    if last - first > 1:
        return _NAMED_PLACE.search(before) is not None
    given = _GIVEN_NAME.search(line.text[max(0, begin - 40) : begin])
    if _NAMED_PLACE.search(before) or (given is not None and fold_in_place(given[1])[0] in _given_names()):
        # António Março, Maria de Maio.
        return True
    return _NAME_BEHIND.match(line.text, end) is not None and not _MONTH_PLACED.search(before)


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    # Only who reads a month with a capital needs them.
    from bot.language.names.words import GIVEN_NAMES  # noqa: PLC0415

    return frozenset(fold_in_place(name)[0] for name in GIVEN_NAMES)


def _to_something(line: Line, codes: str, last: int, behind: str) -> bool:
    """Tell whether the day before or after something is said that is not known: no dia seguinte à reunião."""
    return codes[-1] in "Nb" and bool(
        _BESIDE.search(line.before(last, 10)) and re.match(r"\sao?s?\s(?!partir|contar)", behind)
    )


def _vague(line: Line, first: int, last: int) -> bool:
    if not _VAGUE.fullmatch(line.codes, first, last):
        return False
    return any(_MANY.fullmatch(line.written(at).lower()) for at in range(first, last))


def _figured(line: Line, said: Said, first: int, behind: str) -> bool:
    """Tell whether figures are a fraction or the number of a paper: 1/3 dos membros, ata n.º 3/2027."""
    before = line.before(first, 40)
    if said.hour is not None:
        # Por 24h is a length of time, pelas 24h a time.
        return bool(_VERSE.search(before)) or line.written(first).lower() == "por"
    if said.day is None:
        return bool(_NUMBERED.search(before))
    if (said.day, said.month, said.year) == (24, 7, None) and _ROUND_THE_CLOCK.search(before):
        return True
    proper = said.day < (said.month or 0)
    return said.year is None and (
        bool((proper and _FRACTION.match(behind)) or _RATIO.search(before)) or before.endswith(("n.o", "n.o "))
    )


def _counted(line: Line, codes: str, first: int, behind: str) -> bool:
    """Tell whether an ordinal counts what stands behind it."""
    return bool(_COUNTED.match(behind) or (codes == "S" and _ORDINARY.search(line.before(first, 14))))


def _abbreviated(line: Line, said: Said, first: int, behind: str) -> bool:
    """Tell a weekday that is abbreviated from the verb ter, sex and the like."""
    before = line.before(first, 8)
    if said.weekday == 1 and not _TO_HAVE_BEFORE.search(before):
        return False
    return bool(_ABBREVIATION_NEAR.match(behind) and re.search(r"(?:^|[\s(,;:«“\"'])$", before))


def _far(line: Line, codes: str, first: int, behind: str) -> bool:
    """Tell whether a date goes on with a year that is on no calendar here, or a time stands behind such a date."""
    found = _FAR_BEHIND.match(behind) if codes[-1:] in ("M", "m") else _FAR_BEFORE.search(line.before(first, 30))
    return found is not None and not FIRST_YEAR <= int(found["year"]) <= LAST_YEAR


def counts(line: Line, first: int, said: Said, last: int) -> bool:
    """Tell whether numbers that stand on no calendar count something: 26h30 de formação, das 40 horas, 12/45."""
    if said.hour is not None and not is_time(said):
        spoken = line.codes[first] in "kP"
        if line.codes[last - 1] in "0r":
            return line.written(first).lower() not in ("às", "pelas") or not _CLOCK_BEHIND.match(line.after(last))
        return not spoken and (said.minute or 0) < 60 and "h" in line.written(last - 1).lower()
    if said.exists() or said.year is not None or "G" not in line.codes[first:last]:
        return False
    # A proper fraction, or a score.
    return not (1 <= (said.month or 0) <= 12 and 31 < (said.day or 0) < 40)


def mistaken(line: Line, said: Said, first: int, last: int) -> bool:
    """Tell whether the tokens from `first` up to before `last`, read as `said`, mean something else."""
    codes, behind = line.codes[first:last], line.after(last, 24)
    if codes not in ("j", "v") and _speaks_of_else(line, said, codes, first, last, behind):
        return True
    alike = _ALIKE.get(codes)
    return alike is not None and alike(line, said, first, last, behind)


def _speaks_of_else(line: Line, said: Said, codes: str, first: int, last: int, behind: str) -> bool:
    counted = codes in ("S", "NS", "QS", "KS") and _counted(line, codes, first, behind)
    named = "M" in codes and _names(line, first, last)
    ancient = codes[-1:] in ("M", "m") and _BEFORE_CHRIST.match(behind) is not None
    elsewhere = ancient or _vague(line, first, last) or _to_something(line, codes, last, behind)
    return counted or named or elsewhere or (said.year is None and _far(line, codes, first, behind))


def _clock_of(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell the time that clocks show in summer from the summer: o horário de verão."""
    return _CLOCK.search(line.before(first, 12)) is not None


def _a_name(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell plano anual de atividades from a recurrence."""
    named = _NAMED.search(line.before(first, 24)) or behind.startswith((" de consultas", " de atividades"))
    return bool(named) and not line.folded[line.tokens[first].start : line.tokens[first].end].endswith("mente")


def _a_word(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell the verb ter and the like from abbreviated weekdays."""
    if _AMONG_DAYS.search(line.codes[max(0, first - 2) : first]) or _BEFORE_DAY.match(line.codes, last):
        return False
    return not _abbreviated(line, said, first, behind)


def _a_farm(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    farm = _FARM.match(behind) or _FARM_NAMED.match(line.text, line.span(first, last)[1])
    return said.weekday == 3 and farm is not None


def _a_milestone(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell Marco and marco histórico from the month without its cedilla."""
    if said.month != 3 or line.written(first).lower() != "marco":
        return False
    if re.match(r" (?!de\b|d[ao]\b|e\b|a\b|ate\b)[a-z]", behind):
        return True
    listed = line.codes[max(0, first - 2) : first] in ("Me", "me", "e") or line.codes[first - 1 : first] != "e"
    return not (listed and re.search(r"(?:^|\b(?:em|de|ate|desde|para|a|e|entre) )$", line.before(first, 8)))


def _one_milestone(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    return line.written(first).lower() == "um" and line.written(first + 1).lower() == "marco"


def _a_noun(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell um mar de gente from 1 mar."""
    return not line.written(first).isdigit()


def _a_number(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell 2027 pessoas from a year."""
    equals = line.codes[first - 1 : first] == "e" and line.written(first - 1).lower() == "é"
    return bool(equals or _NO_YEAR.match(behind)) or not re.search(
        r"(?:^|\b(?:em|de|ate|desde|entre|e|a|ano|para|fora|apos|ao) |[-–] ?)$", line.before(first, 7)
    )


def _an_article(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    return said.hour != 1 or not line.written(first).lower().startswith("à") or not _CLOCK_BEHIND.match(behind)


def _an_amount(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell às duas partes and as 3 propostas from hours."""
    if re.match(r"\s*(?:%|pontos|propostas|tarefas|associac|pessoas|entidades)", behind):
        return True
    if said.hour != 1 and _NOUNS_BEHIND.match(behind):
        return True
    return line.written(first).lower() in ("as", "das") and not _CLOCK_BEHIND.match(behind)


def _a_subject(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell a noite eleitoral, which has an article, from à noite."""
    if line.written(first).lower() != "a":
        return False
    verb = line.codes[last : last + 1] in ("K", "e") and line.written(last).lower() in ("está", "é")
    return verb or (line.codes[last : last + 1] == "x" and behind[:1] == " " and behind[1:2].isalpha())


def _a_figure(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    return _figured(line, said, first, behind)


def _a_place(line: Line, said: Said, first: int, last: int, behind: str) -> bool:
    """Tell terra natal and Natal (RN) from Christmas."""
    native = re.search(r"(?:terra|cidade|pais|casa|aldeia) $", line.before(first, 8))
    return line.written(first).lower() == "natal" and (
        behind.startswith((" (rn", ", brasil", " do brasil")) or native is not None
    )


# What looks like a moment, by the codes of the whole of it.
_ALIKE: dict[str, Callable[[Line, Said, int, int, str], bool]] = {
    "j": _a_name, "v": _a_word, "S": _a_farm, "M": _a_milestone, "0M": _one_milestone, "A": _a_number,
    "0m": _a_noun, "a0": _an_article, "a0r": _an_article, "k0": _an_amount, "aR": _a_subject, "C": _a_figure,
    "Pc": _a_figure, "PC": _a_figure, "G": _a_figure, "Y": _a_place, "I": _clock_of, "gI": _clock_of,
}  # fmt: skip
