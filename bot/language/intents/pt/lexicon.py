"""What single Portuguese words and phrases say in requests (see gist.py, there and here); folded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.language.intents.pt import (
    lexicon_asks,
    lexicon_events,
    lexicon_orders,
    lexicon_reminders,
    lexicon_small,
    lexicon_work,
)
from bot.language.intents.pt.verbs import did, orders, participles

_TABLES = tuple(
    module.WORDS
    for module in (
        lexicon_small,
        lexicon_asks,
        lexicon_work,
        lexicon_events,
        lexicon_orders,
        lexicon_reminders,
    )
)

# Verbs that say the same in any form in which people are told or asked something.
_ORDERS = """
show mostrar listar indicar consultar apresentar facultar exibir procurar pesquisar resumir enumerar informar
        esclarecer
    explicar contar partilhar remeter disponibilizar enviar mandar detalhar elencar descrever relembrar confirmar
own tratar cuidar ocupar coordenar liderar gerir assegurar conduzir acompanhar responder executar desenvolver preparar
    elaborar dirigir redigir assumir encabecar orientar responsabilizar pegar
due entregar concluir terminar acabar vencer apresentar despachar cumprir finalizar expirar tratar fechar
take realizar decorrer comecar acabar terminar acontecer arrancar iniciar
join participar comparecer assistir
host organizar acolher receber presidir promover
move adiar passar mudar alterar prolongar prorrogar antecipar remarcar reagendar transferir mover estender deslocar
        trocar
    empurrar alargar esticar protelar adiantar recuar modificar ajustar diferir recalendarizar retardar atrasar dilatar
    reprogramar encurtar reduzir puxar avancar
hand_over atribuir passar entregar delegar transferir designar confiar nomear encarregar reatribuir ceder incumbir
    indicar
    assumir destacar alocar
stop desligar silenciar desativar cancelar suspender tirar remover anular retirar calar dispensar bloquear eliminar
    pausar interromper parar cessar desinscrever
silence silenciar calar
start ativar ligar subscrever receber reativar seguir retomar ligar enviar mandar recomecar
remind lembrar avisar notificar alertar recordar relembrar sinalizar
close arrumar
mark marcar assinalar considerar registar
put registar anotar apontar atualizar colocar lancar
swap substituir trocar render
use usar utilizar
"""
# Verbs that say the same where it is said that somebody did it, and those of which only the participle does.
_DID = """
done concluir terminar acabar finalizar fechar encerrar completar despachar entregar fazer resolver assinar publicar
    aprovar
doing comecar arrancar avancar parar iniciar encravar emperrar encalhar estagnar
planned marcar agendar
late rebentar estourar caducar expirar vencer derrapar resvalar deslizar escorregar
own tratar assumir pegar
"""
_PARTICIPLES = """
own atribuir confiar entregar distribuir encarregar incumbir coordenar liderar gerir assegurar destinar cometer alocar
    afetar
done concluir terminar acabar finalizar fechar encerrar completar despachar cumprir entregar fazer executar resolver
    arrumar aprovar publicar
late ultrapassar atrasar expirar estourar
planned marcar agendar planear programar calendarizar organizar promover realizar prever
move adiar antecipar remarcar reagendar transferir prolongar prorrogar alargar
"""
# What the words say that may be part of a title as well.
_NOUNS = frozenset(
    ("list", "detail", "agenda", "progress", "own", "owner", "task", "event", "events", "meeting", "news", "limit",
     "helpme")
)  # fmt: skip
# What verbs of change say, and what they say it before as well: muda para, mete como.
_CHANGES, _BEFORE = frozenset(("move", "put", "mark", "give", "hand_over", "set")), ("para", "a", "como", "em")
# What small letters might spell as a Chinese name, and is none.
NO_NAMES = frozenset(
    ("change", "guiao", "humidade", "ligacao", "liguei", "lindamente", "subida", "fanfan", "panda", "linha", "longa",
     "longo", "leite", "linda", "lingua", "tanta", "ligou", "durou", "jinan", "malai")
)  # fmt: skip


def _entries(table: str) -> Iterator[tuple[str, list[str]]]:
    """Read lines "name word|several words|word", in which a line indented goes on."""
    for line in table.strip().replace("\n    ", "").split("\n"):
        name, _, rest = line.partition(" ")
        yield name, [word for word in rest.split("|") if word]


def _verbs(table: str) -> Iterator[tuple[str, list[str]]]:
    for line in table.strip().replace("\n    ", " ").split("\n"):
        name, *verbs = line.split()
        yield name, verbs


def _follow(made: dict[str, set[str]]) -> None:
    for word, says in made.items():
        verb, _, rest = word.partition(" ")
        if rest in _BEFORE and verb in made:
            says.update(made[verb] & _CHANGES)


@lru_cache(maxsize=1)
def words() -> dict[str, frozenset[str]]:
    """Return what each word and phrase says."""
    made: dict[str, set[str]] = {}
    for table in _TABLES:
        for name, written in _entries(table):
            for word in written:
                made.setdefault(word, set()).add(name)
    for table, forms in ((_ORDERS, orders), (_DID, did), (_PARTICIPLES, participles)):
        for name, verbs in _verbs(table):
            for verb in verbs:
                for form in forms(verb):
                    made.setdefault(form, set()).add(name)
    _follow(made)
    asking = {"who", "when", "where", "how", "which"}
    for says in made.values():
        if says & asking:
            says.add("asks")
        if "binds" in says:
            says.add("filler")
        if says & _NOUNS:
            says.add("noun")
    # Que visita bonita asks nothing.
    made["que"].discard("asks")
    # The order to stop is written like the commonest of small words.
    made["para"].discard("stop")
    # Several are told to remind only who asks: avisem-me. Else they are colleagues.
    for form in [form for form, says in made.items() if "remind" in says and form.endswith("em") and " " not in form]:
        made[f"{form}-me"] = made.pop(form)
    made["de"] = {"binds", "filler"}
    made["da"] = {"binds", "filler", "the"}
    # At the head of a sentence it is an order: dá a T9 à Sun Li.
    made["^da"] = {"give", "hand_over", "put", "show", "mark"}
    return {word: frozenset(says) for word, says in made.items()}
