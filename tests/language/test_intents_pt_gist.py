"""Portuguese requests that no table has as they stand: what their words come to."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        o catálogo de resultados, quem é que está com ele em mãos? | task_owner | topic=catálogo de resultados
        E4, dá-me o programa todo | exchange_detail | code=E4
        a visita a Baoding é em que sala? | exchange_detail | topic=visita a Baoding
        a Sun Li tem que prazos até ao fim de abril? | tasks_of_person | who=Sun Li, to=2027-04-30
        e o pessoal de Tianjin, que trabalhos tem até 30 de abril? | tasks_of_association | body=Tianjin, to=2027-04-30
        o manual de candidatura, com quem é? | task_owner | topic=manual de candidatura
        Tianjin vai acolher alguma coisa em junho? | upcoming_exchanges | body=Tianjin, from=2027-06-01, to=2027-06-30
        reunião com a malta de Beijing, quando é a próxima? | next_meeting | body=Beijing
        """
    ),
)
def test_what_is_asked_about_may_be_named_first(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T12 já saiu? | task_status | code=T12
        a T8 mexe ou está parada? | task_status | code=T8
        quantas patentes das empresas já foram identificadas? | task_status | topic=patentes das empresas
        em que é que a congénere de Tianjin anda a trabalhar? | tasks_of_association | body=Tianjin
        de que está encarregada a Dra. Wang Jing? | tasks_of_person | who=Wang Jing
        de que é responsável o eng. Zhou? | tasks_of_person | who=Zhou
        sunli tem o quê em aberto? | tasks_of_person | who=sunli
        lista do chen hao sff | tasks_of_person | who=chen hao
        mostra-me só as minhas | my_tasks
        que é que eu ainda não acabei? | my_tasks
        conseguimos fechar a T9 dentro do prazo? | task_status | code=T9
        já arrancaram com o catálogo de resultados? | task_status | topic=catálogo de resultados
        em que anda metida a malta de Beijing? | tasks_of_association | body=Beijing
        há prazos que já estouraram? | overdue_tasks
        a Ma Xiaoyan tem muito que fazer? | tasks_of_person | who=Ma Xiaoyan
        há alguém encarregue da T9? | task_owner | code=T9
        algum prazo vencido em Tianjin? | overdue_tasks | body=Tianjin
        """
    ),
)
def test_vague_questions_are_read_by_what_they_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        o relatório de avaliação está pronto, podem dar como concluído | mark_done | topic=relatório de avaliação
        arquiva a T9, está tratada | mark_done | code=T9
        T14 🎉 feito | mark_done | code=T14
        o fórum verde foi adiado para 20 de abril, queira atualizar | move_exchange | topic=fórum verde, from=2027-04-20
        dá a T9 à zhaomin | reassign_owner | code=T9, who=zhaomin
        T14 ✅ concluída | mark_done | code=T14
        o guia de patentes vai nos 40 %, aponta aí | record_update | topic=guia de patentes, pct=40
        T13 progresso 45 | record_update | code=T13, pct=45
        põe a T7 em trinta e cinco por cento | record_update | code=T7, pct=35
        Quanto à T9, ficaram concluídas as traduções do catálogo | record_update | code=T9
        T9 prazo novo 30.4.2027 | change_deadline | code=T9, to=2027-04-30
        quanto à T9, o prazo passa a ser 30 de abril | change_deadline | code=T9, to=2027-04-30
        o fórum de IA já não é segunda, é terça, remarca pf | move_exchange | topic=fórum de IA, from=2027-03-23
        E5 vai ser a 8 de junho em vez de 7, regista | move_exchange | code=E5, from=2027-06-08
        E5 passa para 8 e 9 de junho | move_exchange | code=E5, from=2027-06-08, to=2027-06-09
        o catálogo de resultados fica para a sunli | reassign_owner | topic=catálogo de resultados, who=sunli
        o Chen Hao assume a T9 em substituição da Sun Li | reassign_owner | code=T9, who=Chen Hao
        quem responde pela T9 passa a ser a Sun Li, podes alterar? | reassign_owner | code=T9, who=Sun Li
        """
    ),
)
def test_a_state_and_an_order_make_one_request(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        cria uma tarefa para a Sun Li: rever dados de abril | create_task | topic=rever dados de abril, who=Sun Li
        nova tarefa: orçamento de 2028, até 30 de abril | create_task | topic=orçamento de 2028, to=2027-04-30
        acrescente-se à lista a tarefa de rever o guia | create_task | topic=rever o guia
        precisamos de uma reunião na sexta às 10h, podes agendar? | create_meeting | from=2027-03-19
        acrescenta às tarefas da Sun Li: rever o guia | create_task | topic=rever o guia, who=Sun Li
        cria uma tarefa: ata do 1.º semestre, responsável Sun Li | create_task | topic=ata do 1.º semestre, who=Sun Li
        reuniao amanha as 9h com o rui pereira, marca | create_meeting | who=rui pereira, from=2027-03-18
        envia-me um aviso quando a T9 estiver pronta | subscribe_reminders | code=T9
        junta toda a gente para reunir amanhã às 9h | create_meeting | from=2027-03-18
        não me quero esquecer da T9, vai-me avisando | subscribe_reminders | code=T9
        silencia isto até sexta | mute_reminders | to=2027-03-19
        já não quero receber mais nada da T9 | mute_reminders | code=T9
        põe na lista uma tarefa: rever o guia | create_task | topic=rever o guia
        """
    ),
)
def test_orders_carry_their_things_in_any_place(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    ["não sei mexer no bot, que comandos tens?", "como é que posso utilizar esta ferramenta?",
     "que género de perguntas posso fazer?", "socorro, como é que falo contigo?"],
)  # fmt: skip
def test_help_is_asked_for_in_many_ways(text: str) -> None:
    assert read(text) == (Intent.HELP, {})


@pytest.mark.parametrize(
    "text",
    ["100% de acordo com a Zhao Min", "a cor verde lembra-me um supermercado", "shiu, que ela está no grupo",
     "hoje não há reunião nenhuma, aleluia", "vou à reunião dos pontos de contacto, mas calado",
     "na T31 há mais siglas do que verbos", "lista de espera a 90%", "pelo menos agora avisam",
     "que exposição tão bonita", "há tanto trabalho, tenho de ir", "onde é que nos sentamos?",
     "quem me ajuda com isto?", "o programa da visita ficou giro",
     "obrigada pela ajuda", "a Sun Li entrega a T9 amanhã", "a Sun Li tratou da T9 ontem", "estamos a fechar a T9",
     "não me lembro do prazo da T9", "tens alguma coisa para mim?",
     "tudo bem com o Chen Hao?", "dá as boas-vindas a todos",
     "a Sun Li que trate disto", "quem mexeu na lista de peritos?",
     "a Sun Li obrigou-me a rever a tradução, ficou ótima"],
)  # fmt: skip
def test_one_word_that_says_nothing_makes_it_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
