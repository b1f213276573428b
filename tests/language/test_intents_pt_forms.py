"""The commonest Portuguese questions, each part in all its words: verbs, persons, courtesies; and talk."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        qual o local da próxima sessão de trabalho com Hebei? | next_meeting | body=Hebei
        data e hora da próxima reunião da comissão de avaliação? | next_meeting | topic=comissão de avaliação
        a próxima videochamada já tem data? | next_meeting |
        em que sala e a que horas é a reunião seguinte? | next_meeting |
        quando teremos nova reunião com Tianjin? | next_meeting | body=Tianjin
        vamos ter reunião com Hebei em abril? | next_meeting | body=Hebei, from=2027-04-01, to=2027-04-30
        está marcada mais alguma visita durante o mês de maio? | upcoming_exchanges
            | topic=visita, from=2027-05-01, to=2027-05-31
        não sei como se altera um prazo | help |
        de que forma desligo os avisos? | help |
        como é que se ativam as notificações? | help |
        que tipos de pedidos são aceites? | help |
        Que serviços me podes prestar? | help |
        ensinas-me a usar este bot? | help |
        arranjas-me o ponto de situação da T7? | task_status | code=T7
        preciso que me digas quem trata da T12 | task_owner | code=T12
        és capaz de me dizer de quem é a T4? | task_owner | code=T4
        Olha lá, quando puderes: as minhas tarefas, se não te importas | my_tasks |
        Solicita-se o envio do programa e do local do E5. | exchange_detail | code=E5
        programa da visita ao parque de Tiankai (tenho de levar o portátil) | exchange_detail
            | topic=visita ao parque de Tiankai
        a 31 está feita! quer dizer, a T13 | mark_done | code=T13
        A rede de laboratórios já avançou? | task_status | topic=rede de laboratórios
        que tarefas falharam o prazo em novembro? | overdue_tasks | from=2026-11-01, to=2026-11-30
        a Sun Li tem muita coisa fora de prazo? | overdue_tasks | who=Sun Li
        que prazos falhámos do lado de Hebei? | overdue_tasks | body=Hebei
        que tarefas devo entregar até 30 de abril? | my_tasks | to=2027-04-30
        em abril que tarefas tenho? | my_tasks | from=2027-04-01, to=2027-04-30
        as minhas entregas em maio e junho | my_tasks | from=2027-05-01, to=2027-06-30
        o que é que o Rui ainda tem? | tasks_of_person | who=Rui
        tarefas do joão pereira nos próximos 30 dias | tasks_of_person
            | who=joão pereira, from=2027-03-18, to=2027-04-16
        que entidade ficou com a T9? | task_owner | code=T9
        a quem calhou o catálogo de patentes? | task_owner | topic=catálogo de patentes
        confirma lá se a T7 já está concluída | task_status | code=T7
        para quando está prevista a brochura do parque? | task_status | topic=brochura do parque
        Ref. E4: solicito o registo completo deste intercâmbio. | exchange_detail | code=E4
        que visitas há em abril por causa dos autocarros | upcoming_exchanges
            | topic=visitas, from=2027-04-01, to=2027-04-30
        tarefas da sociedade portuguesa de física | tasks_of_association | body=sociedade portuguesa de física
        """
    ),
)
def test_each_part_takes_its_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "não sei como se faz uma reunião com trinta pessoas",
        "não sei como acabar o relatório até amanhã",
        "vamos ter reunião amanhã",
        "quando nos juntamos para o jantar?",
        "ensina-me como se faz bacalhau",
        "Dá-lhe uma agenda, que bem precisa",
        "quero o programa da festa",
        "se me mandas outra vez para Hebei, despeço-me",
        "como paro a máquina do café?",
        "a hora da próxima reunião é sempre a pior",
    ],
)
def test_talk_in_nearly_those_words_is_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Consulte o plano e diga-me o que está previsto para maio. | upcoming_exchanges
            | from=2027-05-01, to=2027-05-31
        próximo fórum com Hebei quando é | next_meeting | topic=fórum, body=Hebei
        que língua se fala no E4? | exchange_detail | code=E4
        o E7 sempre é em Binhai ou mudou de sítio | exchange_detail | code=E7
        O que é que me compete neste plano? | my_tasks |
        que tarefas me foram dadas | my_tasks |
        o que é que pusemos nas mãos da Sun Li | tasks_of_person | who=Sun Li
        Há incumprimentos a registar? | overdue_tasks |
        a T9 é da Teresa ou do Rui? | task_owner | code=T9
        quem assina a T3 | task_owner | code=T3
        O responsável da T5 continua a ser o mesmo? | task_owner | code=T5
        porque é que a T8 está parada | task_status | code=T8
        o que está a empatar a T8? | task_status | code=T8
        isto dá para marcar reuniões? | help |
        é possível consultar o plano por aqui? | help |
        """
    ),
)
def test_what_is_asked_of_one_thing_takes_its_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "quem assina o postal de aniversário?",
        "porque é que o trânsito está parado",
        "isto dá para o torto",
        "o que é que já devíamos ter comido",
        "sobrou bolo para mim?",
        "consegues abrir a janela?",
        "as minhas coisas estão no hotel",
        "tenho muita coisa para fazer hoje",
        "a fila já avançou?",
        "quando é a próxima?",
    ],
)
def test_what_is_asked_of_everyday_things_is_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        q visitas há p/ a semana | upcoming_exchanges | topic=visitas, from=2027-03-22, to=2027-03-28
        onde é a próxima reunião da montagem? | next_meeting | topic=montagem
        há tarefas atrasadas de Hebei ou está tudo em dia | overdue_tasks | body=Hebei
        o que é que está atrasado no P10? diz-me só isso | overdue_tasks | code=P10
        a visita ao parque de Tiankai é a q horas msm? | exchange_detail | topic=visita ao parque de Tiankai
        Solicito indicação das funcionalidades disponíveis neste canal. | help |
        O senhor presidente deseja conhecer a agenda de maio. | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        e o glossário, como vai? | task_status | topic=glossário
        a quem devo enviar os contributos para o boletim de abril da rede? | task_owner
            | topic=boletim de abril da rede
        dá-me exemplos de perguntas | help |
        o que vai acontecer com Hebei em maio? | upcoming_exchanges | body=Hebei, from=2027-05-01, to=2027-05-31
        """
    ),
)
def test_what_is_typed_in_a_hurry(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "o que tem a Teresa? está doente?",
        "a próxima reunião do condomínio é quando?",
        "quando é a próxima sessão de cinema?",
    ],
)
def test_how_people_are_is_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE
