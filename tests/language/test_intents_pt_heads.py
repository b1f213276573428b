"""Things of a plan that no table names are known by the first word of their name."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        em que ponto está o restauro do observatório? | task_status | topic=restauro do observatório
        quem trata da legendagem das entrevistas? | task_owner | topic=legendagem das entrevistas
        o arquivo fotográfico está concluído | mark_done | topic=arquivo fotográfico
        adia o prazo do restauro da torre para 10 de junho | change_deadline | topic=restauro da torre, to=2027-06-10
        passa o recenseamento das aves para a Ana Silva | reassign_owner | topic=recenseamento das aves, who=Ana Silva
        onde é o torneio de drones? | exchange_detail | topic=torneio de drones
        adia a semana do oceano para 10 de junho | move_exchange | topic=semana do oceano, from=2027-06-10
        a que horas começam as olimpíadas de química? | exchange_detail | topic=olimpíadas de química
        quem trata do bolo? | none
        a limpeza da copa já está | none
        o torneio de sueca foi adiado para sexta | none
        a semana correu bem | none
        que semana de loucos | none
        """
    ),
)
def test_a_name_says_at_its_beginning_what_it_is(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
