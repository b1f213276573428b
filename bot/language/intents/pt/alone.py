"""What parts Portuguese sentences, and which of them may be a wish that stands alone; folded."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Alone
from bot.language.intents.pt.reasons import UNSIGNED
from bot.language.intents.pt.talk import EXPLICIT, SHORTENED
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_ORDERS = (
    r"^[ ,]{0,2}(e |por favor,? |sff,? |entao,? |quero que |preciso que |gostava que |agradeco que |e preciso )?"
    r"(nao )?(me )?(?!est|era|ja)[a-z]{2,12}(a|e|es|em|am|ar|er|ir|ue|ues|uem|mos)(-(me|nos|se|lhe|lhes|[ao]s?))? "
)
_WISHES = (
    r"((me|nos) )?(quer(o|ia|iamos)|precis(o|ava|amos)( d[eao]s?)?|gost(ava|aria)|desej(o|ava)|pretend(o|ia)"
    r"|agrade(co|cia|cemos)|solicit(o|a-se|amos)|pe(co|dia)|pod(es?|ia|ias|eria)|di(z|ga|zes)|mostr[ae]s?|envi[ae]s?"
    r"|mand[ae]s?|d[ae]s?|indi(ca|que|cas)|list[ae]s?|arranj[ae]s?|facult[ae]s?|consultar|ver)(-(me|nos|lhe))? "
)
_AGAINST = (
    r"\b(ah|oh|ui|eh|opa|epa|uf|ufa|bolas|caramba|credo|haha|hehe|ahah|kkk|lol|rsrs|pens[ae][a-z]{1,5}|julg[a-z]{2,4}"
    r"|imagin[a-z]{1,5}|parec[a-z]{1,4}|acho|achamos|aposto|espero|oxala|tomara|afinal (era|foi)|se calhar|talvez"
    r"|deve(m|ria)? ser|diz(em)? que|disse|disseram|ninguem|logo se ve"
    r"|respond[a-z]{1,4}|ja (vi|sei|percebi|encontrei|perguntei)|alguem"
    r"|pessoal|malta|colegas|digo(?! respeito)|eu e (o|a|os|as|tu)|coitad|coragem|sorte|piada|brincadeira|tu|te|ti"
    r"|contigo|voces|vos)\b|[😂🤣😅😭🙄😉]"
)


def alone() -> Alone:
    """Return the patterns, made."""
    asks = pattern(rf"^[ ,]{{0,2}}((?!quanto a){EXPLICIT}|{_WISHES})|[a-z]{{3,}} .*[?]", MACROS)
    return Alone(
        longest=240,
        shortest_rest=12,
        longest_rest=120,
        parts=re.compile(
            r"[!?…\n;,]+ ?(?=\S|$)|[\u2600-\u27bf\U0001f300-\U0001f5ff\U0001f680-\U0001faff]+(?= [a-z])|"
            + "".join(rf"(?<!\b{word})" for word in SHORTENED.split())
            + r"\.+ ?(?=\S|$)|"
            + UNSIGNED
        ),
        # A clause that gives a reason for what is before it asks for nothing.
        wishes=re.compile(rf"^(?! ?(?:e que|porque|pois|ja que)\b)[\s\S]*?(?:{asks.pattern}|{_ORDERS})"),
        asks=asks,
        orders=re.compile(_ORDERS, re.MULTILINE),
        against=re.compile(_AGAINST),
    )
