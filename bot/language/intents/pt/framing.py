"""Greetings before what a Portuguese message says, and thanks behind it; with accents or without."""

from __future__ import annotations

import re

from bot.language.intents.framing import Frame

_GREETINGS = (
    "(?:bom dia|boa tarde|boa noite|ol[áa]|viva|boas|oi|al[ôo])(?: a tod[oa]s| colegas?| malta| ponte| bot)?"
    "|desculp(?:a|e|em)(?: (?:incomodar|l[áa]|o inc[óo]modo|a interrup[çc][ãa]o))?"
    "|pe[çc]o desculpa(?: pelo inc[óo]modo)?"
    "|com licen[çc]a|(?:caros|estimados|prezados|car[oa]s?) colegas?|ponte"
    # Who thinks yet, hurries, or comes back to something.
    "|j[áa] agora|olh[ae]|s[óo] uma (?:coisa|pergunta|d[úu]vida)|uma (?:pergunta|d[úu]vida)|urgente|bem|ent[ãa]o"
)
# Those that need no sign behind them.
_UNSIGNED = "bom dia|boa tarde|boa noite|ol[áa](?: a todos)?"
_THANKS = (
    "(?:muito |muit[íi]ssimo )?(?:obrigad[oa]s?|grat[oa]|agradecid[oa])"
    "(?: desde j[áa]| pela (?:ajuda|aten[çc][ãa]o)| a todos)*"
    "|(?:com os melhores |melhores |cordiais )?(?:cumprimentos|cumpts)|(?:um )?abra[çc]o|beijinhos|bjs|bom trabalho"
    "|boa tarde|bom dia|bom fim de semana|por favor|se faz favor|por gentileza|s[.]?f[.]?f[.]?|pf"
)


# What a sentence begins with that has a capital for that alone.
_STARTS = (
    "O|A|Os|As|É|Eu|Ele|Ela|Quero|Queria|Preciso|Precisava|Precisamos|Gostava|Gostaria|Tenho|Temos|Estou|Estamos|Vou|Vamos"
    "|Sou|Somos|Já|Ainda|Falta|Faltam|Solicito|Agradeço|Peço|Obrigado|Obrigada|Pediram"
)


def frame() -> Frame:
    """Return how Portuguese messages open and close."""
    return Frame(
        re.compile(rf"\s*(?:(?:{_GREETINGS})\s?[!,.:;…-]+\s*|(?:{_UNSIGNED}) (?=\S))+", re.IGNORECASE),
        re.compile(
            # What begins none is passed over at once.
            r"(?=[,.!;\s🙏🌹🤝])"
            rf"(?:(?=\s*[,.!;\n]|\s+[-–])[,.!;\s–-]+(?:{_THANKS})|[,.!\s]*[🙏🌹🤝]){{1,4}}[.!\s]*$",
            re.IGNORECASE,
        ),
        re.compile(rf" (?<=[a-zà-ÿ0-9] )(?<! [ao] )(?<! d[aeo] )(?<! n[ao] )(?=(?:{_STARTS}) [a-zà-ÿ])"),
    )
