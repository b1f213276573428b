"""Turns of phrase in which Portuguese requests are put, and talk in the same turns."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        O diretor quer saber em que pé está a T4. | task_status | code=T4
        Marque, por favor, uma reunião das três associações na quinta, 9h30, para rever o mapa. | create_meeting
            | topic=rever o mapa, from=2027-03-18
        A direção pergunta se a T5 está concluída. | task_status | code=T5
        A direção pergunta quem trata da T7. | task_owner | code=T7
        Gostaria de saber se está prevista alguma visita em junho. | upcoming_exchanges
            | topic=visita, from=2027-06-01, to=2027-06-30
        quando foi a última atualização da T5? | task_status | code=T5
        como vai isso da base de dados de peritos? | task_status | topic=base de dados de peritos
        temos reunião marcada? | next_meeting |
        quando nos reunimos com Tianjin? | next_meeting | body=Tianjin
        mostra tudo o que é da Ana Silva | tasks_of_person | who=Ana Silva
        Lista de tarefas da Associação para a Ciência e a Tecnologia de Hebei, por favor. | tasks_of_association
            | body=Associação para a Ciência e a Tecnologia de Hebei
        mostra os incumprimentos | overdue_tasks |
        e a próxima com Tianjin, quando é? | next_meeting | body=Tianjin
        Alguém me sabe dizer quem trata da T8? | task_owner | code=T8
        Não sei a quem enviar isto, quem trata da T8? | task_owner | code=T8
        Há algum responsável designado para a T21? | task_owner | code=T21
        Qual o estado de execução do plano de formação? | task_status | topic=plano de formação
        em que língua é a E8? | exchange_detail | code=E8
        posso pedir-te o quê? | help |
        Onde posso ver os comandos? | help |
        """
    ),
)
def test_what_is_asked_for_somebody_or_by_the_way(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A T14 foi concluída com êxito. | mark_done | code=T14
        a T8 encontra-se suspensa até haver parecer; queira registar. | record_update | code=T8
        era possível passar o prazo da T15 para o dia 9 de abril? | change_deadline | code=T15, to=2027-04-09
        a T9 fica para 19 de abril, não em março | change_deadline | code=T9, to=2027-04-19
        muda a E4 para 8 de abril, está bem? | move_exchange | code=E4, from=2027-04-08
        podes atribuir a T1 à Sun Li em vez do Chen Hao? | reassign_owner | code=T1, who=Sun Li
        quem vai ficar com a T2 é a Sun Li | reassign_owner | code=T2, who=Sun Li
        acrescentar ao plano a tarefa de imprimir cartazes | create_task | topic=imprimir cartazes
        tarefa p/ sun li - cartaz da exposição - 20 de abril | create_task
            | topic=cartaz da exposição, who=sun li, to=2027-04-20
        manda-me um alerta uma semana antes da visita a Binhai | subscribe_reminders | topic=visita a Binhai
        modo silencioso por favor | mute_reminders |
        prefiro não receber notificações | mute_reminders |
        manda-me um resumo todas as segundas | subscribe_reminders |
        quando houver alterações na E3, quero saber | subscribe_reminders | code=E3
        O prazo da T9 termina a 15 de abril e não a 10. | change_deadline | code=T9, to=2027-04-15
        O prazo das bases de peritos deve ser 21.05.2027 e não o que lá está | change_deadline
            | topic=bases de peritos, to=2027-05-21
        O prazo da T7 é 21.05.2027 e não o que aparece | change_deadline | code=T7, to=2027-05-21
        A visita a Binhai deve ser a 22 de junho e não no dia que lá está | move_exchange
            | topic=visita a Binhai, from=2027-06-22
        A data da visita a Binhai não é a que está no calendário, é 22 de junho | move_exchange
            | topic=visita a Binhai, from=2027-06-22
        A visita da Associação de Beijing a Tianjin já não é naqueles dias, começa a 14 de julho | move_exchange
            | topic=visita da Associação de Beijing a Tianjin, from=2027-07-14
        A E4 já não é naqueles dias, arranca a 14 de julho | move_exchange | code=E4, from=2027-07-14
        A missão empresarial já não é na data marcada; passa a ser a 5 de julho | move_exchange
            | topic=missão empresarial, from=2027-07-05
        dá para entregar a T4 só a 5 de abril? | change_deadline | code=T4, to=2027-04-05
        dá para a E9 ser na segunda? | move_exchange | code=E9, from=2027-03-22
        A visita a Binhai tem de ir para 22 de junho | move_exchange | topic=visita a Binhai, from=2027-06-22
        A visita ao Porto tem que ir para 22 de junho | move_exchange | topic=visita ao Porto, from=2027-06-22
        O curso de tradução deve ir para 4 de junho | move_exchange | topic=curso de tradução, from=2027-06-04
        A ida a Zhongguancun tem de avançar para 9 de junho | move_exchange
            | topic=ida a Zhongguancun, from=2027-06-09
        a T12 já não é minha, é do Pedro Santos | reassign_owner | code=T12, who=Pedro Santos
        A T7 deixa de estar com o Li Wei e passa para a Ana Silva. | reassign_owner | code=T7, who=Ana Silva
        falta uma tarefa no plano: traduzir os estatutos | create_task | topic=traduzir os estatutos
        o Wang Jing fica de enviar as atas até segunda, regista | create_task
            | who=Wang Jing, topic=enviar as atas, to=2027-03-22
        Boas notícias: a T5 está concluída! | mark_done | code=T5
        regista na T11 que a sala foi reservada | record_update | code=T11
        """
    ),
)
def test_what_is_ordered_with_words_besides(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "O diretor quer saber quem partiu a janela da sala.",
        "Os colegas querem saber se há bolo.",
        "Gostaria de saber se a tua filha passou no exame.",
        "não sei se está prevista chuva para junho",
        "Quem vai ficar com o gato é a Ana.",
        "Tudo o que é da Ana Silva está em cima da mesa dela.",
        "Quando foi a última vez que saímos a horas?",
        "A obra foi concluída com sucesso.",
        "temos reunião marcada e ninguém me avisou",
        "O Li Wei passou-me a pasta da visita, está bem?",
        "Modo férias: ligado!",
        "quando a E3 acabar, quero férias",
        "não sei onde deixei o casaco, quem viu?",
        "há algum responsável na sala?",
        "O prazo do IRS termina a 30 de junho e não a 31 de maio.",
        "O prazo de validade deve ser 21.05.2027 e não o que lá está.",
        "A visita dos meus pais já não é naqueles dias, começa a 14 de julho.",
        "O jogo já não é nesse dia, passa para 14 de julho.",
        "O carro tem de ir para a oficina a 22 de junho.",
        "A visita da minha mãe tem de ir para junho.",
        "A visita a Binhai tem de ir para o jornal.",
        "O grupo tem de ir para Binhai a 22 de junho.",
        "A conta deve ser paga a 21 de maio e não quando lá diz.",
        "A visita da Associação de Beijing a Tianjin já não é o que era.",
        "Convido todos para uma festa no dia 13 de abril.",
        "manda-me um postal todas as semanas",
        "prefiro não receber visitas ao domingo",
        "Boas notícias: a minha filha passou no exame!",
        "alguém me sabe dizer onde há um multibanco?",
        "temos de falar sobre a tua festa, marca aí um dia",
        "Podem registar que hoje cheguei a horas.",
    ],
)
def test_talk_in_the_same_turns_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        E4: local e horário, por favor | exchange_detail | code=E4
        algum problema com a T19? | task_status | code=T19
        o relatório conjunto sempre fica pronto em abril? | task_status | topic=relatório conjunto
        Como estamos de prazos na T8? | task_status | code=T8
        Gostava de perceber melhor o E12, pode dar-me os pormenores? | exchange_detail | code=E12
        Quais os dias exatos da missão a Baoding? | exchange_detail | topic=missão a Baoding
        a próxima reunião com Tianjin já tá marcada? | next_meeting | body=Tianjin
        vamos reunir quando sobre os indicadores? | next_meeting | topic=indicadores
        já se sabe o dia da próxima? | next_meeting
        Precisava de falar com quem está a fazer o mapa dos laboratórios | task_owner | topic=mapa dos laboratórios
        preciso da lista do João Pereira para a reunião de amanhã | tasks_of_person | who=João Pereira
        quando é que Tianjin nos vem visitar? | upcoming_exchanges | body=Tianjin
        Já saiu o programa do curso de gestores? | upcoming_exchanges | topic=curso de gestores
        Não encontro o nome de quem está com a T22. Pode ver, por favor? | task_owner | code=T22
        tenho aqui uma fatura da T9 e não sei a quem a entregar | task_owner | code=T9
        A plataforma de oferta e procura tem algum responsável definido?
            | task_owner | topic=plataforma de oferta e procura
        Queria saber se o calendário académico partilhado vai ficar pronto a tempo
            | task_status | topic=calendário académico partilhado
        Veja se há desenvolvimentos na T27, se faz favor | task_status | code=T27
        Gostava de saber se a T3 avançou alguma coisa desde a última vez que falámos. | task_status | code=T3
        ponha-me na lista de quem recebe os alertas | subscribe_reminders
        Prefiro não ser notificada por enquanto | mute_reminders
        abre aí uma tarefa, atualizar o mapa dos laboratórios | create_task | topic=atualizar o mapa dos laboratórios
        Convoco reunião para o dia 30 de março, às 10h00, sobre o acordo-quadro.
            | create_meeting | topic=acordo-quadro, from=2027-03-30
        As colegas acham melhor vermos isto juntas: crie uma reunião a 13 de maio acerca da revisão do plano.
            | create_meeting | topic=revisão do plano, from=2027-05-13
        é possível criar uma reunião com a equipa toda na próxima terça? | create_meeting | from=2027-03-23
        Pode ir-me alertando para o relatório anual? Não quero deixar passar o prazo.
            | subscribe_reminders | topic=relatório anual
        """
    ),
)
def test_wishes_beside_what_is_told(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "quando é que a tua mãe nos vem visitar?",
        "Já saiu o bolo do forno?",
        "Não encontro o nome do restaurante. Pode ver?",
        "ponham-me na lista de quem vai ao jantar",
        "Prefiro não ser vista por enquanto",
        "Acham que chove?",
        "Não quero perder o comboio",
        "Queria saber se o bolo vai ficar pronto a tempo",
        "o gato tem algum dono definido?",
        "Precisava de falar com quem percebe de máquinas de café",
        "algum problema com o teu carro?",
        "vamos jantar quando?",
        "já se sabe o dia da festa?",
        "E4: o local cheirava a tinta",
    ],
)
def test_talk_near_wishes_beside_what_is_told(text: str) -> None:
    assert read(text)[0] == "none"
