"""The kinds of exchange as people call them: the glossary's words and those of the programme's text."""

from __future__ import annotations

import re

from bot.language.fold import fold

# The plan's name of a kind, and what it is called, folded; a longer word before one that it begins with.
_KINDS = {
    "consultation": (
        "(?:年度)?会商(?:会议|会)?|reuni(?:ao|oes) anua(?:l|is) de consultas?|consultas? anua(?:l|is)|consultas?"
    ),
    "visit": "定期互访|互访(?:交流)?|走访|访问(?:交流)?|visitas?(?: mutuas?)?",
    "research": "考察(?:调研|交流|访问)?|调研(?:交流|考察)?|visitas? de estudo|intercambios? de investigacao",
    "forum": "学术论坛|学术交流|学术会议|论坛|forum(?: academico)?|foruns(?: academicos)?",
    "training": "培训(?:活动|班|课程|会议?)?|formac(?:ao|oes)|ac(?:ao|oes) de formacao|cursos?",
    "outreach": "科普活动|科学普及|科普|divulgacao(?: cientifica)?",
    "meeting": "工作例会|工作会议|例会|会议|reuni(?:ao|oes)(?: de trabalho)?",
    "tour": "科创中国行|科创行|miss(?:ao|oes) empresaria(?:l|is)|digress(?:ao|oes)",
}


def kind(text: str) -> str | None:
    """Return the kind that `text` names and nothing else; None where it is none.

    >>> kind("互訪"), kind("Visitas mútuas"), kind("去天津的互访")
    ('visit', 'visit', None)
    """
    folded = fold(text)
    return next((name for name, words in _KINDS.items() if folded == name or re.fullmatch(words, folded)), None)


def kind_in(folded: str) -> tuple[str, tuple[int, int]] | None:
    """Return the kind of which folded words speak and where they do, the longest name where several stand there.

    >>> kind_in("tianjin visita de estudo"), kind_in("天津")
    (('research', (8, 24)), None)
    """
    return next(iter(kinds_in(folded)), None)


def kinds_in(folded: str) -> list[tuple[str, tuple[int, int]]]:
    """Return all kinds whose names stand in folded words and where they do, the longest names first."""
    found = [
        (name, match.span())
        for name, words in _KINDS.items()
        for match in re.finditer(rf"(?<![a-z](?=[a-z]))(?:{name}|{words})(?!(?<=[a-z])[a-z])", folded)
    ]
    return sorted(found, key=lambda one: one[1][0] - one[1][1])
