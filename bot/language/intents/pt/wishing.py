"""How Portuguese wishes begin, whatever is wished for: by whom, how politely, in which mood; folded.

Who asks for a favour, says what has to be done, what was decided or what he would like others to do, wants the same as
who orders it: era bom que adiasse, é preciso adiar, fazes-me o favor de adiar, adie-se.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.verbs import orders, present, wished, wished_once
from bot.language.intents.pt.words import MACROS

# What only a plan is told to do; and what people do themselves, so that it has to be done by nobody else.
_KEEPING = (
    "criar", "registar", "inserir", "lancar", "adicionar", "acrescentar", "anotar", "apontar", "marcar", "agendar",
    "convocar", "combinar", "organizar", "calendarizar", "adiar", "prorrogar", "prolongar", "alargar", "alterar",
    "antecipar", "adiantar", "transferir", "remarcar", "reagendar", "recalendarizar", "deslocar", "empurrar", "puxar",
    "esticar", "estender", "ajustar", "fixar", "atribuir", "reatribuir", "delegar", "encaminhar", "designar", "nomear",
    "indicar", "assinalar", "passar", "mudar", "trocar", "substituir", "entregar", "confiar", "ceder", "atualizar",
    "silenciar", "desativar", "desligar", "suspender", "pausar", "ativar", "reativar",
)  # fmt: skip
_DOING = (
    "fechar", "encerrar", "concluir", "finalizar", "terminar", "considerar", "abrir", "incluir", "corrigir", "fazer",
    "dar", "parar", "interromper", "cancelar", "bloquear", "cessar", "ligar", "incumbir", "encarregar", "subscrever",
    "riscar", "retirar", "reservar", "realizar", "promover", "por", "meter", "colocar", "definir", "modificar",
    "avancar", "recuar", "diferir", "mover",
)  # fmt: skip
_ONCE = {"fazer": "fizesse", "por": "pusesse"}
_WISHED = {"por": "ponha"}


def _wishes(verbs: tuple[str, ...]) -> dict[str, str]:
    """Return the forms in which others are wished to do something, with the verb that is meant."""
    forms: dict[str, str] = {}
    for verb in verbs:
        for stem in (_WISHED.get(verb, wished(verb)), _ONCE.get(verb, wished_once(verb))):
            forms |= dict.fromkeys((stem, f"{stem}s", f"{stem}m", f"{stem}mos", f"{stem}nos"), verb)
    return forms


def _first_persons(verbs: tuple[str, ...]) -> dict[str, str]:
    """Return how somebody says that he herewith does something: designo, transfiro. Marco is a month."""
    forms = {}
    for verb in verbs:
        stem = wished(verb).removesuffix("e") if verb.endswith("ar") else wished(verb).removesuffix("a")
        if verb.endswith("ar"):
            stem = verb[:-3] + "ei" if verb.endswith("ear") else verb[:-2]
        forms[f"{stem}o"] = verb
    del forms["marco"]
    return forms


def _either(words: Iterator[str] | tuple[str, ...] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_FORMS = _wishes(_KEEPING + _DOING)
# Adie-se, adia-se: but passa-se and dá-se tell what happens.
_IMPERSONAL = {
    form: verb
    for verb in (*_KEEPING, "fechar", "encerrar", "concluir", "finalizar", "abrir", "incluir", "cancelar")
    for form in orders(verb)
    if not form.endswith(("r", "ndo", "sse", "s", "m")) and form not in ("passa", "entrega")
}
# See to it that you do it: vê se marcas.
_SEEN = {f"{present(verb)[0]}s": verb for verb in _KEEPING + _DOING if verb not in ("por", "ligar")}
_OWN = _first_persons((*_KEEPING, "encarregar", "incumbir"))
_MACROS = MACROS | {
    "seen": _either(_SEEN),
    "own": _either(_OWN),
    "keep": _either(_KEEPING),
    "do": _either(_KEEPING + _DOING),
    "done": _either(_FORMS),
    "one": _either(_IMPERSONAL),
    # Whoever is asked, and whoever says what has to be.
    "may": "((eu )?((fazes|faz|faca|facam|fazem|fazia[sm]?)(-me|-nos)? o (grande |especial )?favor de"
    "|(agradeco|agradecemos|agradecia|peco|pedia)(-lhe|-te|-vos)? (o |um )?(especial )?favor de|((quero|queria|venho"
    "|vinha|gostava"
    " de|gostaria de)( por este meio)? )?(pedir|solicitar)(-lhe|-te|-vos)?( para| o favor de)?|(peco|pedimos|pede-se"
    "|pedia)(-lhe|-te|-vos)? (para|de)|(solicitamos|solicito|pretendemos|pretendia|tencionamos|desejamos)"
    "|trat(a|e|em|ar) (la )?de|(ha|havera|haveria) (hipotese|possibilidade|maneira|forma|modo) de|(e|era) (so"
    "|apenas) (para )?"
    "|ve (la )?se (podes|consegues|da para)|podes?-se|podera|poderao|poderiamos|podiamos|ja pode[ms]?"
    "|(e|era|seria) favor|favor|precisavamos de|necessitamos de|necessito de))",
    "need": "((foi (preciso|necessario)|houve que|tiv(e|emos) (de|que)|(fomos|fui|vimo-nos|vi-me) obrigad[oa]s? a) "
    "|(ainda )?(temos|tenho|tens|tem|tinhamos|teremos|terei|tera) (de|que) (se )?|(ha|havera|havia) que "
    "|(ha|havera|havia) de (se )?|dev(o|es|e|em|emos|iamos|eria|eriamos|ia)(-se)? |vamos (ter de )?"
    "|(e|era|seria|sera) ((muito|mais) )?(preciso|necessario|urgente|bom|melhor|importante|conveniente|util|altura de"
    "|conviria|de) "
    "|torna-se necessario |mais vale |conv(em|inha|iria) |importa |(ficou|foi) (decidido|combinado|acordado"
    "|resolvido|deliberado)( (em|n[ao]|pel[ao]) (reuniao( d[aeo])? ?)?(direcao|conselho|assembleia|comissao|reuniao"
    "|plenario"
    "|gabinete))? |(decidi|resolvi|combin|acord|deliber)(u-se|mos|amos|ou-se) )",
    "whoever": "((eu |nos )?(agradec(o|emos|ia|iamos|eria|e-se|ia-se)|pe[cd](o|imos|ia|iamos|e-se|ia-se)"
    "|solicit(o|amos|ava|a-se|ava-se)|quer(o|emos|ia|iamos)|gostav(a|amos)|gostari(a|amos)|preferi(a|amos)"
    "|prefiro|precis(o|amos|ava|avamos)|(e|era|seria|sera) (preciso|necessario|urgente|bom|melhor|importante"
    "|conveniente|util|possivel)|conv(em|inha|iria)|pretend(o|emos|ia|e-se)|desej(o|amos|a-se)|importa|sugiro"
    "|sugerimos|sugere-se|propo(nho|mos|e-se)|recomend(o|a-se)|requer(-se)?)(-lhes?|-te|-vos)?"
    "( muito| imenso| desde ja| entao| tambem)?( de)? que )",
}
_RULES = r"""
    ^{may} ?(?P<rest>({do})(-[a-z]{2,4})? .+)$ => {rest}
    ^{need}(?!passar ((a|as|o|os) (noite|dia|fim|tarde|manha|vida|ferias|tempo|hora)|por|ca |la ))(?P<rest>({keep})
        .+)$ => {rest}
    ^{need}(?P<rest>(dar baixa|dar por|dar mais (tempo|prazo|dias)|(abrir|fazer) ((uma|a|mais uma|outra) )?(nova
        )?(reuniao|videoc|sessao|tarefa)
        |(dar|atribuir|confiar) (a|ao) .{2,40} (uma|a) (nova )?tarefa
        |por [ao]s? .{2,60} como ).+)$ => {rest}
    ^{whoever}(me|nos) (volt[a-z]{1,4} a )?(envi|mand|remet|pass)(e|a|ar|asse|esse)?[ms]? (a (enviar
        |mandar) )?(?P<rest>((os|as|uns|umas) )?{reminders}.*)$ => quero receber {rest}
    ^{whoever}(?P<verb>{done}) (?P<rest>.+)$ => {verb} {rest}
    ^(ve|veja|vejam)( la)? se (me |nos )?(?P<verb>{seen}) (?P<rest>.+)$ => {verb} {rest}
    ^(eu )?(?P<verb>{own}) (?P<rest>([ao]s? |Ⓣ|Ⓔ|{title}Ⓦ).+)$ => {verb} {rest}
    ^(?P<verb>{one})-se (?P<rest>.+)$ => {verb} {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS, _FORMS | _IMPERSONAL | _OWN | _SEEN)
