"""Portuguese words that tell that a day lies behind: a compra feita no dia 17, em novembro fizemos."""

from __future__ import annotations

import re
import unicodedata

from bot.language.moments.lexing import Line, any_of

# Nouns that are formed like participles: a chegada no dia 5.
_NOUNS = (
    "nada|cada|chegada|partida|saida|entrada|vinda|ida|jornada|temporada|chamada|medida|corrida|bebida|comida|vida|estada|tomada"
    "|caminhada|despedida|subida|descida|mercado|estado|feriado|lado|resultado|mestrado|senado|advogado|convidado"
    "|delegado|deputado|empregado|certificado|cuidado|partido|sentido|marido"
)
_PARTICIPLE = re.compile(
    rf"(?<!\be )(?<!\bsao )\b(?!(?:{_NOUNS})s?\b)"
    r"(?:\w+[ai]d[ao]|(?:feit|vist|escrit|post|entregu|pag|ganh|dit)[aeo])s?\s+(?:(?:em|n[ao]|a|ao|desde)\s+)?(?:o\s+)?(?:dia\s+)?(?:ultim[oa]\s+)?$"
)
# How a participle and a verb of the past end, before what takes longer looks for one.
_LIKE_PARTICIPLE = re.compile(r"[aisng](?:d[ao]|[tghu][aeo])s?\s")
_LIKE_VERB = re.compile(r"[aeio](?:[iu]|ram|-me)[-\s]")
_AHEAD = re.compile(
    # What is being arranged lies ahead: marcar reunião sobre o calendário partilhado na quarta.
    r"\b(?:(?:marc|agend|convoc|remarc|reagend|antecip|combin)(?:ar|a|em)|marquem?"
    # What is wished lies ahead as well: queremos o texto revisto na quinta.
    r"|precis(?:o|a|amos|am)|quer(?:o|emos|em)|pretend\w+|gostari\w+|conto|contamos|espero|esperamos"
    r"|convoquem?|agendem?|criar|adiar|passar|mudar"
    r"|ser|sera|serao|seja|sejam|vai|vao|deve|devem|tem de|fica|ficam|esta|estao|marcad[ao]s?|previst[ao]s?"
    r"|agendad[ao]s?|adiad[ao]s?"
    r"|prorrogad[ao]s?|alargad[ao]s?|estendid[ao]s?|prolongad[ao]s?|programad[ao]s?|planead[ao]s?|calendarizad[ao]s?|apontad[ao]s?|marquei|marcou|agendei|agendou|reservei|reservou|combinei|combinou|combinad[ao]s?|reservad[ao]s?|ocupad[ao]s?|garantid[ao]s?|convidad[ao]s?|convocad[ao]s?)\b"
)
# A reunião de quarta foi adiada: the day may well lie ahead.
_ARRANGED = re.compile(
    r"(?:foi|foram|fica|ficou) (?:adiad|remarcad|cancelad|antecipad|transferid|alterad|confirmad|reagendad)"
)
_PRETERITES = (
    "foi|foram|fui|estava|estavas|estavam|estavamos|havia|fomos|fiz|fez|fizemos|fizeram|tive|teve|tivemos|tiveram"
    "|houve|estive|esteve|estivemos|estiveram|disse|dissemos|veio|viemos|vieram|ocorreu|ocorreram|aconteceu"
    "|decorreu|decorreram|correu|correram|realizou|realizaram|enviei|enviou|enviaram|recebi|recebeu|receberam"
    "|reuniu|reuniram|terminou|comecou|comecaram|aprovamos|aprovou|aprovaram|assinou|assinaram|visitou|visitaram"
    "|chegou|chegaram|cheguei|chegamos|nasci|nasceu|nasceram|morreu|morreram|faleceu|ficou pronto|ficou pronta"
    "|ficaram prontos|ficaram prontas|casou|casaram|casei|estreou|estrearam|inaugurou|inauguraram|comprei|comprou"
    "|compraram|saiu|sairam|voltei|voltou|voltaram|regressei|regressou|regressaram|partiu|partiram|fundou|visitei"
    "|conheci|conheceu|encontrei|entrou|entraram|abriu|abriram|fechou|fecharam|faltei|faltou|paguei|pagou"
    "|entreguei|entregou|viajei|viajou|caiu|trabalhei|trabalhou|participou|participei|participaram|celebrou-se"
    "|deu-se"
)
_PRETERITE = re.compile(rf"\b(?:{any_of(_PRETERITES.split('|'))})\b")
# A verb of the past right before the day: abriu no dia 3, faltei a 3 de agosto; words that end like one are none.
_TOLD = re.compile(
    r"\b(?!(?:\w*bei|\w*zhou|\w*[ghl]ou|estou|lei|rei|sei|hei|liceu|\w*(?:esp|op|sup|consid)eram|geram|\w*(?:prep|sep|comp|decl)aram|\w*tiram)\b)(?:\w{2,}(?:[ei]u|[aei]ram)|\w{3,}ou|\w{2,}(?<![aei]r)ei|\w{3,}i(?=-me\b))"
    r"(?:-(?:se|me|nos|lhes?|o|a))?\s+(?:com\s+(?:[oa]s?\s+)?\w+\s+)?(?:(?:la|ca|aqui|ja|so)\s+)?(?:(?:em|n[ao]s?|ao?s?|desde|entre)\s+)?(?:o\s+)?(?:dias?\s+)?$"
)
_CLAUSE_END = re.compile(r"[.;:!?\n]")
_FOR = re.compile(r"\bpara\s+(?:[ao]s?\s+)?$")
_WE_DID = re.compile(r"\w+ámos\b(.*)$", re.IGNORECASE | re.DOTALL)
_NO_VERB = re.compile(r"\b(?:museu|europeu|ateu|judeu|pneu|trofeu|coliseu|chapeu|jubileu|apogeu|meu|teu|seu)s?\s")


# What was told may lie ahead, and so may the thing of a day: disse que a reunião é em maio, o convite do fórum de maio.
_OF_SOMETHING_ELSE = re.compile(
    r"\bque\b.*\b(?:e|sao|tem|ha|vence|expira|abre|encerra|parte|volta|(?:termin|acab|comec|decorr|realiz|inici|arranc)[ae]m?(?:-se)?)\b"
    r"|\b(?:forum|foruns|visitas?|reuniao|reunioes|cursos?|formac(?:ao|oes)|miss(?:ao|oes)|consultas?|seminarios?"
    r"|conferencias?|encontros?|intercambios?|prazos?)\s+d[eo]\s+(?:dia\s+)?$"
)


def _told_of_the_day(clause: str) -> bool:
    """Tell whether a verb of the past before a day is about that day."""
    verbs = list(_PRETERITE.finditer(clause))
    return bool(verbs) and not _OF_SOMETHING_ELSE.search(clause[verbs[-1].end() :])


def lies_behind(line: Line, first: int, last: int, *, deadline: bool = False) -> bool:
    """Tell whether the words around the tokens from `first` to `last` speak of the past: a compra feita dia 17/11.

    What is to be done by a `deadline` may be told by a participle as well: o texto assinado até sexta.
    """
    clause = _CLAUSE_END.split(line.before(first, 60))[-1]
    told = (
        _told_of_the_day(clause)
        or _told_behind(line, last)
        or (not deadline and _LIKE_PARTICIPLE.search(clause) and _PARTICIPLE.search(clause))
        or (_LIKE_VERB.search(clause) and _TOLD.search(clause) and not _NO_VERB.search(clause[-24:]))
        or _we_did(line, first)
    )
    return bool(told) and not (_AHEAD.search(clause) or _FOR.search(clause))


def _told_behind(line: Line, last: int) -> bool:
    behind = line.after(last, 24).lstrip(", ")
    return _PRETERITE.match(behind) is not None and not _ARRANGED.match(behind)


def _we_did(line: Line, first: int) -> bool:
    """Tell whether we did something before the day: European spelling tells falámos, which is past, from falamos."""
    at = line.origins[line.tokens[first].start]
    before = line.text[max(0, at - 60) : at]
    behind_us = _WE_DID.search(unicodedata.normalize("NFC", before)) if "mos" in before.casefold() else None
    return behind_us is not None and not _CLAUSE_END.search(behind_us[1])
