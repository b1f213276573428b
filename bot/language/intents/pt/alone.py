"""What parts Portuguese sentences, and which of them may be a wish that stands alone; folded."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.intents.grammar import Alone
from bot.language.intents.pictures import LAUGHS, PICTURES, WINKS
from bot.language.intents.pt.talk import EXPLICIT, STOP
from bot.language.intents.pt.unsigned import UNSIGNED
from bot.language.intents.pt.verbs import did, orders
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

# Verbs with which a plan is ordered to do something, in all forms of orders and wishes.
_VERBS = (
    "adiar passar mudar alterar prolongar prorrogar antecipar adiantar remarcar reagendar transferir mover"
    " estender deslocar trocar empurrar alargar esticar fixar ajustar corrigir atualizar marcar agendar convocar"
    " combinar organizar reservar criar registar registrar adicionar acrescentar apontar anotar incluir inserir"
    " lancar juntar abrir meter colocar atribuir reatribuir entregar delegar designar nomear encarregar incumbir"
    " confiar ceder substituir indicar fechar encerrar concluir terminar finalizar acabar riscar considerar dar"
    " dizer fazer assinalar lembrar avisar notificar alertar recordar relembrar mandar enviar mostrar listar"
    " ativar reativar ligar subscrever receber seguir silenciar desativar desligar parar suspender cancelar calar"
    " pausar interromper tirar retirar remover anular deixar consultar informar explicar ajudar ensinar"
    " verificar confirmar preparar tratar chamar mexer usar"
)
# What else is one, and what only looks like one: da reunião, para a ata.
_TOO = ("poe", "ponha", "ponham", "ver", "ve", "veja", "vejam", "para (?=com |de )", "(da|de)(?=-(me|nos)|-?l[oa] )")
_PLAIN = ("para", "da", "de")


def _either(forms: Iterable[str]) -> str:
    return "|".join(sorted(set(forms)))


_ORDERS = (
    r"^[ ,]{0,2}((e|por favor|pf|sff|entao|quero que|preciso que|gostava que|agradeco que|e preciso|e favor"
    r"|queira[m]?|podes?|podem|podia[ms]?),? )*(nao )?((me|nos|se|lhes?) )?("
    + _either({form for verb in _VERBS.split() for form in orders(verb)} - {*_PLAIN} | {*_TOO})
    + r")(-(me|nos|se|lhes?|[ln]?[ao]s?))?(?= |$)"
)
_ENDING = ("concluir", "terminar", "acabar", "finalizar", "fechar", "encerrar")
_DONE = rf"^[ ,]{{0,2}}((ja|nos|eu) )*({_either(form for verb in _ENDING for form in did(verb))}) "
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
    r"|pessoal|malta|colegas|[oa] ultim[oa]$|^uma? [a-z]{3,} d[aeo]s? [a-z]+$|digo(?! respeito)|eu e (o|a|os|as|tu)"
    r"|coitad|coragem|sorte|piada"
    r"|brincadeira|tu|te|ti"
    rf"|contigo|voces|vos)\b|[{LAUGHS}{WINKS}]"
)


def alone() -> Alone:
    """Return the patterns, made."""
    asks = pattern(rf"^[ ,]{{0,2}}((?!quanto a){EXPLICIT}|{_WISHES})|[a-z]{{3,}} .*[?]", MACROS)
    return Alone(
        longest=240,
        shortest_rest=12,
        longest_rest=120,
        parts=re.compile(rf"[!?…\n;,]+ ?(?=\S|$)|[{PICTURES}]+(?= [a-z])|{STOP}\.* ?(?=\S|$)|{UNSIGNED}"),
        # A clause that gives a reason for what is before it asks for nothing.
        wishes=re.compile(rf"^(?! ?(?:e que|porque|pois|ja que)\b)[\s\S]*?(?:{asks.pattern}|{_ORDERS}|{_DONE})"),
        asks=asks,
        orders=re.compile(_ORDERS, re.MULTILINE),
        against=re.compile(_AGAINST),
    )
