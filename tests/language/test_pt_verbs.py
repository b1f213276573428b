"""Forms of Portuguese verbs."""

from __future__ import annotations

import pytest

from bot.language.intents.pt.verbs import acts, participles, wished


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("marcar", "marcar marcarem marca marcam marque marquem"),
        ("prolongar", "prolongar prolongarem prolonga prolongam prolongue prolonguem"),
        ("receber", "receber receberem recebe recebem receba recebam"),
        ("atribuir", "atribuir atribuirem atribui atribuem atribua atribuam"),
        ("dizer", "dizer dizerem diz dizem diga digam"),
    ],
)
def test_what_is_done_or_to_be_done(verb: str, forms: str) -> None:
    assert acts(verb) == set(forms.split())


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("adiar", "adiado adiada adiados adiadas"),
        ("entregar", "entregue entregues"),
        ("encarregar", "encarregado encarregada encarregados encarregadas encarregue encarregues"),
        ("fazer", "feito feita feitos feitas"),
    ],
)
def test_what_has_been_done_ends_as_what_it_is_said_of(verb: str, forms: str) -> None:
    assert participles(verb) == set(forms.split())


@pytest.mark.parametrize(
    ("verb", "wish"),
    [("avisar", "avise"), ("fechar", "feche"), ("abrir", "abra"), ("lancar", "lance"), ("planear", "planeie")],
)
def test_what_is_wished(verb: str, wish: str) -> None:
    assert wished(verb) == wish
