"""The grammar of Portuguese requests."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Grammar, pattern, sections
from bot.language.intents.model import Intent
from bot.language.intents.pt_asks import ABOUT, SURE
from bot.language.intents.pt_orders import ABOUT as ORDERS_ABOUT
from bot.language.intents.pt_orders import SURE as ORDERS
from bot.language.intents.pt_words import MACROS

_BEFORE = (
    r"((ola|oi|bom dia|boa tarde|boa noite|viva|por favor|pf|sff|se faz favor|bot|ponte)\b[ ,!:]*"
    r"|((podes|pode|podia|podias|poderia)[ -](me )?(dizer|mostrar|indicar|informar)([ -]me)?"
    r"|(diz|diga|mostra|mostre|lista|liste)([ -](me|nos))?"
    r"|gostava de saber|gostaria de saber|queria saber|quero saber|preciso de saber"
    r"|sabes( me)? dizer|sabe[ -]se|e)\b ?)"
)
_AFTER = r"( ?(por favor|pf|sff|se faz favor|obrigad[oa]s?|muito obrigad[oa]|agradecid[oa])|[ ,.!?~])$"


def grammar() -> Grammar:
    """Return the grammar, made from the tables."""
    return Grammar(
        sections=(
            *sections(SURE, MACROS, " ", sure=True),
            *sections(ORDERS, MACROS, " ", sure=True),
            *sections(ABOUT, MACROS, " ", sure=False),
            *sections(ORDERS_ABOUT, MACROS, " ", sure=False),
        ),
        sentences=re.compile(r"[!?;\n…]+|\.(?= |$)"),
        dropped=re.compile(","),
        before=pattern(_BEFORE, MACROS),
        after=pattern(_AFTER, MACROS),
        talk=re.compile(r"\b(acho|parece|talvez|disse|diz que|ahah|kkk|coitad[oa])\b"),
        never=re.compile(r"\b(eu|tu|voce|ele|ela|pai|mae|filho|almoco|jantar|cafe|sala|carro|tempo|fim de semana)\b"),
        matter=re.compile(
            r"\b(acordo|quadro|lista|forum|especialistas|peritos|grupo|visita|reuniao|boletim|plano|programa)"
        ),
        lead=re.compile(r"(os?|as?|d[aeo]s?|pel[ao]s?|sobre|relativ[ao]s? [ao]s?|tarefas?|projetos?) "),
        trail=re.compile(r" (d[aeo]s?|os?|as?|e)$"),
        progress=re.compile(r"\b(ja|conclu|feit)"),
        likely={Intent.TASK_OWNER: re.compile("quem|responsave")},
    )
