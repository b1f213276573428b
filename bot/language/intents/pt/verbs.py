"""Forms of Portuguese verbs, as far as requests have them; folded, so that ç is c.

Nothing here says what was: who tells that somebody did something asks for nothing.
"""

from __future__ import annotations

# The subjunctive, the participles; the present, where the ending does not tell it.
_IRREGULAR = {
    "transferir": ("transfira", "transferido"), "atribuir": ("atribua", "atribuido"),
    "reatribuir": ("reatribua", "reatribuido"), "incluir": ("inclua", "incluido"), "inserir": ("insira", "inserido"),
    "abrir": ("abra", "aberto"), "concluir": ("conclua", "concluido"), "substituir": ("substitua", "substituido"),
    "suspender": ("suspenda", "suspenso"), "subscrever": ("subscreva", "subscrito"), "fazer": ("faca", "feito"),
    "entregar": ("entregue", "entregue"), "gerir": ("gira", "gerido"), "distribuir": ("distribua", "distribuido"),
    "dar": ("de", "dado"), "encarregar": ("encarregue", "encarregado|encarregue"), "dizer": ("diga", "dito"),
    "conduzir": ("conduza", "conduzido"), "manter": ("mantenha", "mantido"), "cumprir": ("cumpra", "cumprido"),
    "seguir": ("siga", "seguido"), "redigir": ("redija", "redigido"), "dirigir": ("dirija", "dirigido"),
    "proteger": ("proteja", "protegido"), "resumir": ("resuma", "resumido"), "exibir": ("exiba", "exibido"),
    "assistir": ("assista", "assistido"), "competir": ("compita", "competido"), "cair": ("caia", "caido"),
    "acolher": ("acolha", "acolhido"), "presidir": ("presida", "presidido"), "diferir": ("difira", "diferido"),
    "pertencer": ("pertenca", "pertencido"), "comparecer": ("compareca", "comparecido"),
    "acontecer": ("aconteca", "acontecido"), "ceder": ("ceda", "cedido"), "recair": ("recaia", "recaido"),
    "corrigir": ("corrija", "corrigido"), "lancar": ("lance", "lancado"),
    "comecar": ("comece", "comecado"), "avancar": ("avance", "avancado"), "reforcar": ("reforce", "reforcado"),
}  # fmt: skip
_PRESENT = {
    "dar": ("da", "dao"), "dizer": ("diz", "dizem"), "fazer": ("faz", "fazem"), "conduzir": ("conduz", "conduzem"),
    "gerir": ("gere", "gerem"), "manter": ("mantem", "mantem"), "cair": ("cai", "caem"), "recair": ("recai", "recaem"),
    "introduzir": ("introduz", "introduzem"), "reduzir": ("reduz", "reduzem"), "produzir": ("produz", "produzem"),
    "traduzir": ("traduz", "traduzem"),
}  # fmt: skip
# In the past for politeness: gostava que adiasse, que dissesse.
_ONCE = {"dizer": "dissesse", "dar": "desse"}
_DID = {"fazer": "fiz fizemos fez fizeram", "dar": "dei demos deu deram", "por": "pus pusemos pos puseram"}
_SPELT = {"c": "qu", "g": "gu"}


def wished(verb: str) -> str:
    """Return the subjunctive of a verb.

    >>> wished("marcar"), wished("entregar"), wished("nomear"), wished("receber")
    ('marque', 'entregue', 'nomeie', 'receba')
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    stem = verb[:-2]
    if verb.endswith("ear"):
        return stem + "ie"
    if verb.endswith("ar"):
        return stem[:-1] + _SPELT.get(stem[-1], stem[-1]) + "e"
    return stem + "a"


def wished_once(verb: str) -> str:
    """Return the subjunctive of the past: adiasse."""
    return _ONCE.get(verb, f"{verb[:-1]}sse")


def done(verb: str) -> list[str]:
    """Return the participles of a verb, masculine and singular."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1].split("|")
    return [verb[:-2] + ("ado" if verb.endswith("ar") else "ido")]


def participles(verb: str) -> frozenset[str]:
    """Return the participles of a verb in all their endings.

    >>> sorted(participles("adiar"))
    ['adiada', 'adiadas', 'adiado', 'adiados']
    """
    endings = {"o": ("o", "a", "os", "as"), "e": ("e", "es")}
    return frozenset(form[:-1] + ending for form in done(verb) for ending in endings[form[-1]])


def present(verb: str) -> tuple[str, str]:
    """Return the present of one and of several; to a friend the first is an order.

    >>> present("adiar"), present("definir"), present("atribuir")
    (('adia', 'adiam'), ('define', 'definem'), ('atribui', 'atribuem'))
    """
    stem = verb[:-2]
    if verb in _PRESENT:
        return _PRESENT[verb]
    if verb.endswith("ear"):
        return stem + "ia", stem + "iam"
    if verb.endswith("uir"):
        return stem + "i", stem + "em"
    return (stem + "a", stem + "am") if verb.endswith("ar") else (stem + "e", stem + "em")


def told(verb: str) -> list[str]:
    """Return how somebody is told to do something: the infinitive, to a friend, politely to one and to several.

    >>> told("prolongar"), told("transferir")
    (['prolongar', 'prolonga', 'prolongue', 'prolonguem'], ['transferir', 'transfere', 'transfira', 'transfiram'])
    """
    return [verb, present(verb)[0], wished(verb), "deem" if verb == "dar" else f"{wished(verb)}m"]


def acts(verb: str) -> frozenset[str]:
    """Return what is done or to be done: the infinitive, the present and the subjunctive of one and of several.

    >>> sorted(acts("adiar"))
    ['adia', 'adiam', 'adiar', 'adiarem', 'adie', 'adiem']
    """
    one, several = present(verb)
    wish = wished(verb)
    return frozenset({verb, f"{verb}em", one, several, wish, f"{wish}m"})


def orders(verb: str) -> frozenset[str]:
    """Return all forms in which somebody is told, asked or said to do something, or would do it.

    >>> {"marca", "marque", "marques", "marcas", "marquem", "marcasse", "marcando"} <= orders("marcar")
    True
    """
    wish, once = wished(verb), wished_once(verb)
    one = present(verb)[0]
    more = {f"{wish}s", f"{wish}mos", f"{one}s", once, f"{once}s", f"{once}m", f"{verb[:-1]}ndo"}
    return acts(verb) | more


def did(verb: str) -> frozenset[str]:
    """Return what says that one, we or others have done it.

    >>> sorted(did("entregar")), sorted(did("concluir"))
    (['entregamos', 'entregaram', 'entregou', 'entreguei'], ['conclui', 'concluimos', 'concluiram', 'concluiu'])
    """
    if verb in _DID:
        return frozenset(_DID[verb].split())
    stem, vowel = verb[:-2], verb[-2]
    if vowel == "a":
        first = stem[:-1] + _SPELT.get(stem[-1], stem[-1]) + "ei"
        return frozenset({first, f"{stem}amos", f"{stem}ou", f"{stem}aram"})
    return frozenset({f"{stem}i", f"{stem}{vowel}mos", f"{stem}{vowel}u", f"{stem}{vowel}ram"})
