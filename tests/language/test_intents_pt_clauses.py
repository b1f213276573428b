"""One table a rule of how Portuguese sentences are built: announcements, clefts, passives, clitics, signs of chats."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Comunico a conclusão da tarefa T12. | mark_done | code=T12
        Venho por este meio comunicar a conclusão da T6. | mark_done | code=T6
        a T11 ficou concluída na sexta | mark_done | code=T11
        a T27 foi dada como concluída na reunião | mark_done | code=T27
        T16 concluída, obrigado a todos | mark_done | code=T16
        t5 despachada, boletim publicado | mark_done | code=T5
        T7 fechada, convites todos enviados a Hebei | mark_done | code=T7
        T14 finalizada: site no ar | mark_done | code=T14
        T12 pronta e catálogo impresso | mark_done | code=T12
        T5 concluída, falta assinar o boletim | record_update | code=T5
        T5 quase despachada, boletim publicado | record_update | code=T5
        T5: boletim publicado | record_update | code=T5
        catálogo de resultados transferíveis concluído | mark_done | topic=catálogo de resultados transferíveis
        Venho comunicar que na T8 o programa se encontra 75% executado. | record_update | code=T8, pct=75
        A taxa de execução da tarefa T9 subiu para 70%. | record_update | code=T9, pct=70
        Regista-se que a T25 atingiu os 40%. | record_update | code=T25, pct=40
        """
    ),
)
def test_what_is_announced_is_a_report(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a visita ao centro Haihe passa p 13 de julho | move_exchange | topic=visita ao centro Haihe, from=2027-07-13
        tarefa nova p o chen hao: traduzir guia p 2/4 | create_task | topic=traduzir guia, who=chen hao, to=2027-04-02
        q intercambios ha pa semana? | upcoming_exchanges | from=2027-03-22, to=2027-03-28
        n quero + avisos da t9 | mute_reminders | code=T9
        altera a data da E6 pf: 20 de abril | move_exchange | code=E6, from=2027-04-20
        ponto sit T24 | task_status | code=T24
        qro receber avisos da t13 | subscribe_reminders | code=T13
        """
    ),
)
def test_signs_of_chats_stand_for_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        diz-me lá quem é que anda com a T3 | task_owner | code=T3
        Venho perguntar quem é o responsável pela tarefa T9. | task_owner | code=T9
        quanto é que já se fez da T21? | task_status | code=T21
        Muito agradecia que me dessem conta do estado da T16. | task_status | code=T16
        Agradecia a relação de tarefas do Dr. Chen Hao. | tasks_of_person | who=Chen Hao
        em que tarefas está Tianjin envolvida? | tasks_of_association | body=Tianjin
        quem é que está a falhar os prazos? | overdue_tasks
        quais as tarefas cujo prazo já foi ultrapassado? | overdue_tasks
        Queira indicar o local e a hora da consulta anual. | exchange_detail | topic=consulta anual
        ajuda-me, não sei o que posso pedir | help
        Queira explicar-me o funcionamento do bot. | help
        """
    ),
)
def test_a_question_is_one_in_any_dress(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Solicito que a T14 passe a ter como responsável Zhao Min. | reassign_owner | code=T14, who=Zhao Min
        o Liu Yang assume a T3 a partir de amanhã | reassign_owner | code=T3, who=Liu Yang
        A responsabilidade da T16 é transferida para Zhou Tao. | reassign_owner | code=T16, who=Zhou Tao
        Queira proceder à reatribuição da T25 a Ma Xiaoyan. | reassign_owner | code=T25, who=Ma Xiaoyan
        Designo Ana Silva como responsável da T6. | reassign_owner | code=T6, who=Ana Silva
        dá-lhe a T7, ao Song Lei | reassign_owner | code=T7, who=Song Lei
        T28 até 9 de abril em vez de 26 de março | change_deadline | code=T28, to=2027-04-09
        que a T11 fique para o fim de abril | change_deadline | code=T11, to=2027-04-30
        prazo novo da T2: 31 de março | change_deadline | code=T2, to=2027-03-31
        Propunha que a E11 transitasse para 14 de julho. | move_exchange | code=E11, from=2027-07-14
        precisamos de reunir com Beijing no dia 24 às 11h | create_meeting | body=Beijing, from=2027-03-24
        nova tarefa (Hebei): montar stand, até 20/5 | create_task | topic=montar stand, body=Hebei, to=2027-05-20
        quero avisos dos prazos da BJ | subscribe_reminders | body=BJ
        cancele-se o envio de lembretes | mute_reminders
        """
    ),
)
def test_an_order_may_be_put_into_a_noun_a_wish_or_the_passive(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        # Words of charge, of change and of an end that tell what was, would be or is so.
        "o João passou a T7 à Ana sem dizer nada", "eu dava a T14 à Zhao Min", "íamos adiar a T6 para maio",
        "se a T5 passar para maio eu vou de férias", "o responsável pela T7 é a Zhao Min", "T16: eu avisei",
        "já ninguém sabe de quem é a T12", "deviam dar a T25 ao Gao Xiang", "concordam em adiar a E6 para maio?",
        "quando a T16 estiver concluída fazemos uma festa", "T1: terminal encerrado",
        "na quinta apresento a T29 ao diretor", "o concurso da escola está concluído",
    ],
)  # fmt: skip
def test_the_same_words_told_of_what_was_are_talk(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        a que tarefas está afeto o Chen Hao? | tasks_of_person | who=Chen Hao
        Hebei tem quantos prazos a correr em abril? | tasks_of_association | body=Hebei, from=2027-04-01, to=2027-04-30
        que tarefas estão a passar do prazo? | overdue_tasks
        a T11 vai derrapar? | task_status | code=T11
        em que dia arranca afinal a E9? | exchange_detail | code=E9
        deixo a T19 à Ma Xiaoyan | reassign_owner | code=T19, who=Ma Xiaoyan
        mudar resp. da t9 para chen hao | reassign_owner | code=T9, who=chen hao
        a visita a Xiongan tem de passar para 22 de abril | move_exchange | topic=visita a Xiongan, from=2027-04-22
        eventos em abril com TJ | upcoming_exchanges | body=TJ, from=2027-04-01, to=2027-04-30
        acrescenta às tarefas: rever o glossário | create_task | topic=rever o glossário
        quero ser informado das alterações da E6 | subscribe_reminders | code=E6
        sempre que a T13 mudar, avisa-me | subscribe_reminders | code=T13
        Agradecia ser lembrado da E9 com dois dias de antecedência. | subscribe_reminders | code=E9
        Mais se solicita que a T23 seja adiada para 4 de junho. | change_deadline | code=T23, to=2027-06-04
        a T21 sai do Gao Xiang e vai para a Ma Xiaoyan | reassign_owner | code=T21, who=Ma Xiaoyan
        T16 resp: Zhou Tao | reassign_owner | code=T16, who=Zhou Tao
        o fórum de IA passa de 15 para 22 de abril | move_exchange | topic=fórum de IA, from=2027-04-22
        marca reunião com os de Hebei na segunda às 15h | create_meeting | body=Hebei, from=2027-03-22
        Exmos. Senhores, solicito indicação do responsável pela tarefa T3. | task_owner | code=T3
        """
    ),
)
def test_the_kinds_of_words_tell_what_no_table_has(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        # Whoever asks colleagues, tells of them or of everyday life, in words of plans.
        "quem coordena a T6 fala sempre baixo", "já acabaste a T9?", "quem fechou a T15 sem avisar?",
        "as tarefas do Chen Hao parecem castigo", "que tarefas domésticas faz o teu marido?",
        "nova tarefa da minha mulher: pintar a sala", "qual T7? a do ano passado?", "isso lembra-me a T19",
        "a que horas saímos para a E7, malta?", "deixo a T16 na tua secretária, João",
        "estamos atrasados para o comboio!", "criar uma tarefa para isto? nem pensar",
        "T13 100%? parabéns!", "quando a T15 estiver pronta avisem", "a T2 já devia estar concluída há um mês",
        "era para a T9 estar nos 70%", "o Chen Hao que fique com o carro",
        "T4 até dia 30, T5 até dia 31, estamos feitos",
        "Tianjin está em atraso com o pagamento do hotel, diz o fornecedor",
    ],
)  # fmt: skip
def test_colleagues_who_speak_of_tasks_are_left_alone(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que tarefas tem Hebei, se não é atrevimento? | tasks_of_association | body=Hebei
        T9... dava para prolongar até 20 de maio? | change_deadline | code=T9, to=2027-05-20
        Ora viva, meu bom amigo. Que serviços oferece? | help
        Explique-me o que é que lhe podemos pedir | help
        Acabámos por fim o guia das visitas | mark_done | topic=guia das visitas
        Acabei finalmente o livro do Saramago | none
        Leia-me o programa do fórum de inovação | exchange_detail | topic=fórum de inovação
        O fórum de inovação sobrepõe-se à feira, mudem-no para 20 de maio | move_exchange
            | topic=fórum de inovação, from=2027-05-20
        Solicita-se o envio da data e do local de realização da E5 | exchange_detail | code=E5
        Envio de aviso com uma semana de antecedência relativamente ao prazo da T9 | subscribe_reminders | code=T9
        Registem uma tarefa: rever a ata, a redigir pela Ma Xiaoyan até 20 de maio | create_task
            | topic=rever a ata, who=Ma Xiaoyan, to=2027-05-20
        A Ma Xiaoyan vai render o Dr. Matos na T9. Podem corrigir o responsável? | reassign_owner
            | code=T9, who=Ma Xiaoyan
        Podem corrigir o responsável? Já o disse duas vezes | none
        """
    ),
)
def test_asides_of_courtesy_and_further_builds(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Preciso de saber que visitas há para a semana por causa do transporte | upcoming_exchanges
            | topic=visitas, from=2027-03-22, to=2027-03-28
        O fórum de inovação passa para 20 de maio que em abril não há sala | move_exchange
            | topic=fórum de inovação, from=2027-05-20
        O prazo da T9 terá de ser prorrogado até 20 de maio, a pedido da gráfica | change_deadline
            | code=T9, to=2027-05-20
        Que tipos de perguntas entendes em chinês? | help
        Informo, relativamente à T9, que o guia foi impresso, estando a distribuição em 40% | record_update
            | code=T9, pct=40
        Viva 😊 que tarefas tenho eu? | my_tasks
        Quem é o responsável pela T9 👀 é que a gráfica ligou | task_owner | code=T9
        Como vai a T9 🤔 | task_status | code=T9
        Que tarefas falharam o prazo em fevereiro? | overdue_tasks | from=2027-02-01, to=2027-02-28
        As tarefas em atraso de maio | overdue_tasks | from=2026-05-01, to=2026-05-31
        Abrir tarefa — inventário das visitas | create_task | topic=inventário das visitas
        """
    ),
)
def test_reasons_that_no_sign_parts(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
