"""Portuguese as staff type it on a phone: with reasons beside the wish, signs left out, people named by office."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Em que dia é a próxima reunião do Chen Hao? | next_meeting | who=Chen Hao
        quando é que voltamos a reunir por causa do boletim? | next_meeting | topic=boletim
        a reunião depois dessa é quando? | next_meeting |
        O Senhor Reitor gostaria de saber que visitas há em abril. | upcoming_exchanges
            | topic=visitas, from=2027-04-01, to=2027-04-30
        owner da T8? | task_owner | code=T8
        Chegou aqui um orçamento da T8 e não sei de quem é. Quem é o responsável? | task_owner | code=T8
        Já tenho bilhetes para a E3. A que horas começa? | exchange_detail | code=E3
        o que tenho a meu cargo no P5? | my_tasks | code=P5
        que tarefas do boletim ainda estão atrasadas? | overdue_tasks | topic=boletim
        pode dar por concluída a T8 o texto já seguiu | mark_done | code=T8
        A Sun Li já fechou a T8 | mark_done | code=T8
        prazo da T8 passa para 9 de abril a gráfica atrasou-se | change_deadline | code=T8, to=2027-04-09
        A visita a Binhai foi adiada, agora é a 9 de abril | move_exchange | topic=visita a Binhai, from=2027-04-09
        Não dou vazão à T8; passe-a, se faz favor, à jovem Sun Li. | reassign_owner | code=T8, who=Sun Li
        a T8 fica com a Sun Li em vez de mim | reassign_owner | code=T8, who=Sun Li
        nova tarefa no P2: rever o glossário, prazo 9 de abril | create_task | topic=rever o glossário, to=2027-04-09
        dá pra marcar reunião sobre o boletim a 9 de abril? | create_meeting | topic=boletim, from=2027-04-09
        Anota aí que o catálogo ainda está na gráfica | record_update | topic=catálogo
        T8 a 60%, falta reservar a sala. | record_update | code=T8, pct=60
        Balanço da T8: os convites já seguiram. | record_update | code=T8
        Desejava receber avisos sobre as visitas de Tianjin. | subscribe_reminders | body=Tianjin
        Obrigado pelos avisos, mas peço que os suspenda até 9 de abril. | mute_reminders | to=2027-04-09
        para com os avisos da T8 já percebi | mute_reminders | code=T8
        Entregue a coordenação da T8 ao Eng. Li Wei, já que a Dra. Sun Li se reformou. | reassign_owner
            | code=T8, who=Li Wei
        t8 pronta, seguiu tudo por estafeta | mark_done | code=T8
        Informo que a T8 ficou concluída no passado dia 9. | mark_done | code=T8
        O convite da T8 já saiu, por mim está fechada. | mark_done | code=T8
        quando é a prox reunião c os de Tianjin | next_meeting | body=Tianjin
        Quando é que as três associações se voltam a reunir? | next_meeting |
        A hora da próxima reunião já está definida? | next_meeting |
        Agradecia me fosse dada informação do estado da T8. | task_status | code=T8
        Já revi os convites da T8, regista aí. | record_update | code=T8
        O ponto de situação da T8 é este: faltam dois pareceres. | record_update | code=T8
        Silenciem os avisos durante a semana de obras, de 5 a 9 de abril. | mute_reminders
            | from=2027-04-05, to=2027-04-09
        Isto manda-me alertas a toda a hora, acabem com eles. | mute_reminders |
        Não faz sentido receber lembretes da T8. Cancele. | mute_reminders | code=T8
        entreguem a T8 ao rapaz do turno da tarde, o Li Wei | reassign_owner | code=T8, who=Li Wei
        e as tarefas da minha colega Sun Li, como andam? | tasks_of_person | who=Sun Li
        Preciso já da lista dos atrasos por entidade | overdue_tasks |
        Pede-se a V. Exas. o adiamento da T8 para 9 de abril, dada a falta de verba. | change_deadline
            | code=T8, to=2027-04-09
        Encontro com os tradutores dia 9 de abril às 15h, assunto: glossário. Marque, por favor. | create_meeting
            | topic=glossário, from=2027-04-09
        Queremos ser avisados, com uma semana de antecedência, do arranque da E3. | subscribe_reminders | code=E3
        Ensine-me a pôr um lembrete | help |
        O Li Wei telefonou. Que tarefas tem? | tasks_of_person | who=Li Wei
        Quando é a próxima reunião da montagem? | next_meeting | topic=montagem
        Dá para prorrogar a T8 até 9 de abril? Faltam os pareceres de Tianjin | change_deadline
            | code=T8, to=2027-04-09
        Fechámos a T8 de manhã, as provas saíram bem. | mark_done | code=T8
        suspende os avisos da T8 até eu regressar, dia 9 de abril | mute_reminders | code=T8, to=2027-04-09
        Quem vai cuidar da T8 durante a minha ausência? | task_owner | code=T8
        há alguma reunião na quinta com os colegas de Tianjin? | next_meeting
            | body=Tianjin, from=2027-03-18, to=2027-03-18
        Ficou decidido em conselho antecipar a E3 para 9 de abril. | move_exchange | code=E3, from=2027-04-09
        nova task: pedir orçamentos até 9 de abril | create_task | topic=pedir orçamentos, to=2027-04-09
        Solicita-se o lançamento da seguinte tarefa: rever o glossário até 9 de abril. | create_task
            | topic=rever o glossário, to=2027-04-09
        Encarregou-me a Senhora Diretora de saber do estado da T8. | task_status | code=T8
        Fica suspenso o envio de lembretes até 9 de abril. | mute_reminders | to=2027-04-09
        T8 done, relatório entregue ontem | mark_done | code=T8
        marca para 9 de abril uma reunião comigo e com a Sun Li | create_meeting | who=Sun Li, from=2027-04-09
        O boletim ficou pronto e enviado aos parceiros. | mark_done | topic=boletim
        passa a T8 pra 4f | change_deadline | code=T8, to=2027-03-24
        Somos a solicitar a prorrogação do prazo da T8 por 15 dias. | change_deadline | code=T8
        Há um lapso na T8, o prazo certo é 9 de abril. | change_deadline | code=T8, to=2027-04-09
        O Dr. Li Wei vai ser substituído pela Dra. Sun Li na T8. | reassign_owner | code=T8, who=Sun Li
        Solicita-se informação quanto ao estado da T8 e respetivo prazo. | task_status | code=T8
        Sou nova aqui: o que é a T8? | task_status | code=T8
        Propõe-se o dia 9 de abril para a próxima reunião de tradutores. | create_meeting
            | topic=reunião de tradutores, from=2027-04-09
        Incluam no plano: visitar os arquivos, até 9 de abril | create_task | topic=visitar os arquivos, to=2027-04-09
        Quem pegou na T8 enquanto andei fora? | task_owner | code=T8
        tenho de saber o prazo da T8, estão ao telefone | task_status | code=T8
        põe a T8 no nome da Sun Li até eu regressar | reassign_owner | code=T8, who=Sun Li
        Qual é a próxima reunião com os parceiros chineses? | next_meeting |
        Abre uma tarefa com prazo de 9 de abril: arrumar o arquivo | create_task
            | topic=arrumar o arquivo, to=2027-04-09
        Fica a faltar uma tarefa: legendar as fotografias até 9 de abril | create_task
            | topic=legendar as fotografias, to=2027-04-09
        ainda há reunião na quinta ou foi cancelada? | next_meeting | from=2027-03-18, to=2027-03-18
        quem trata da tarefa das candidaturas? | task_owner | topic=candidaturas
        O que é que a Associação de Tianjin ainda nos deve? | tasks_of_association | body=Associação de Tianjin
        pus a T8 nos 60% | record_update | code=T8, pct=60
        Ligaram-me por causa da T8 e fiquei sem resposta, quem a tem? | task_owner | code=T8
        Não é preciso avisarem-me da T8, já a entreguei. | mute_reminders | code=T8
        já enviei o essencial da T8 para a gráfica, faltam as capas | record_update | code=T8
        não dou conta da T8 passa ao Li Wei | reassign_owner | code=T8, who=Li Wei
        t8 dia 9 de abril em vez de dia 2 | change_deadline | code=T8, to=2027-04-09
        A T8 passa a ser coordenada pela Sra. D. Sun Li. | reassign_owner | code=T8, who=Sun Li
        Avisa-me quando faltarem dois dias para o boletim. | subscribe_reminders | topic=boletim
        Na sexta passei a T8 ao Li Wei, muda aí o responsável. | reassign_owner | code=T8, who=Li Wei
        """
    ),
)
def test_what_is_typed_on_a_phone(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Uma vez escrevi o relatório todo em maiúsculas e ainda hoje me lembram disso",
        "Alguém da equipa esteve no fórum do ano passado? Procuro fotografias",
        "O fórum e as provas orais no mesmo dia, vai ser bonito",
        "O catálogo já foi para a gráfica",
        "A Reitoria gostaria de mais café",
        "Hoje a T8 fica em silêncio, e eu também",
        "Como é que isto trabalha? A máquina da loiça, digo",
        "Temos alguma coisa marcada para domingo? Eu e o Li Wei vamos pescar",
        "No sábado há exposição de orquídeas, quem vem?",
        "O rapaz dos avisos fala muito, acabem com ele",
        "A minha T8 é um quarto com vista para a obra",
        "Por mim está fechada a conversa",
        "Ui, e logo na quinta é que temos visitas",
        "Terminei o curso de cozinha, provem os bolos!",
        "Quem lavou a loiça hoje? Eu lavei a última",
        "Perguntaram tudo, até quanto custa um laboratório",
        "Hoje já tenho título para o romance 😄",
        "Eu e a Sun Li, no sábado, fomos ao teatro",
        "Qual reunião? Ninguém me disse nada",
        "Terminei agora a reunião com o canalizador",
        "A T8 acabada? Nem nos meus sonhos",
        "Quando nos encontramos outra vez para jantar?",
        "A reunião depois desta é a sobremesa",
        "Quais são os vossos planos para a Páscoa?",
        "Ainda há bolo ou já foi cancelado?",
        "O gabinete está em nome da Sun Li até ela voltar",
        "O comboio já leva uma hora de atraso e não temos lugares",
        "O curso de dança começa na terça, alinham?",
        "Já enviei a minha parte da T8 à Sun Li, falta a tua",
    ],
)
def test_talk_in_nearly_the_same_words(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que tarefas tem a transformação de resultados? | task_status | topic=transformação de resultados
        Quais são as tarefas do P3? | task_status | code=P3
        tarefas do P3 | task_status | code=P3
        Quais são as tarefas da literacia? | task_status | topic=literacia
        Quais são as tarefas da Ana Silva? | tasks_of_person | who=Ana Silva
        Mostra-me as tarefas do projeto da transformação de resultados | task_status
            | topic=transformação de resultados
        Que tarefas tem o Liu Yang? | tasks_of_person | who=Liu Yang
        Em abril preciso de entregar o quê? | my_tasks | from=2027-04-01, to=2027-04-30
        Ainda devo entregar o quê? | my_tasks |
        Esta semana devo entregar alguma coisa? | my_tasks | from=2027-03-15, to=2027-03-21
        Tenho alguma tarefa no 2.º trimestre? | my_tasks | from=2027-04-01, to=2027-06-30
        Esqueci-me do que tenho para fazer, mostra-me | my_tasks |
        Vou render o Li Wei nas férias e precisava de saber de que tarefas é que ele está encarregado | tasks_of_person
            | who=Li Wei
        Antes de ligar à Sun Li convinha-me ver o que ela tem pendente | tasks_of_person | who=Sun Li
        Vou reunir com Hebei e queria levar a lista das tarefas deles | tasks_of_association | body=Hebei
        Quero tudo o que Tianjin tem a seu cargo | tasks_of_association | body=Tianjin
        Faz-me um apanhado das tarefas atrasadas, a chefe não me larga | overdue_tasks |
        que tarefas já passaram da data limite e ninguém fechou | overdue_tasks |
        Que tarefas ficaram para trás? | overdue_tasks |
        Tianjin acolhe algum intercâmbio no 2.º trimestre? | upcoming_exchanges
            | body=Tianjin, from=2027-04-01, to=2027-06-30
        Falta muito para Hebei ter outra reunião? | next_meeting | body=Hebei
        Hebei tem alguma reunião em vista? | next_meeting | body=Hebei
        Quanto à base de peritos, quando é que há nova reunião? | next_meeting | topic=base de peritos
        A Sun Li é que é a responsável pela T8 ou é outra pessoa? | task_owner | code=T8
        É o Liu Yang que tem a T5 ou é outro? | task_owner | code=T5
        A T8 é da Zhao Min ou de outra pessoa? | task_owner | code=T8
        O Liu Yang é o responsável pela T8 ou é a Ana Silva? | task_owner | code=T8
        É a Sun Li a responsável pela T8? | task_owner | code=T8
        A T8 ainda está com a Sun Li ou mudou de mãos? | task_owner | code=T8
        Falta uma assinatura na T8. Quem é que a tem entre mãos? | task_owner | code=T8
        Chegou um ofício sobre a base de peritos e queria respondê-lo: quem tem essa tarefa a cargo? | task_owner
            | topic=base de peritos
        O chefe perguntou-me pela T8, já está acabada? | task_status | code=T8
        O chefe perguntou-me pela T8, já está acabada ou ainda não? | task_status | code=T8
        Acrescente ao E6, por favor: três oradores confirmados | record_update | code=E6
        Para ficar registado na T8: os convites já seguiram | record_update | code=T8
        Novidades da T8: o texto foi aprovado | record_update | code=T8
        Sobre o catálogo de resultados: já temos 40 fichas | record_update | topic=catálogo de resultados
        Queria deixar uma nota de progresso na base de peritos: textos redigidos, estamos nos 40 % | record_update
            | topic=base de peritos, pct=40
        A T8 já não está pendente, terminei-a hoje | mark_done | code=T8
        A T8 já foi entregue, fecha-a | mark_done | code=T8
        Não falta nada na T8, pode ficar como concluída | mark_done | code=T8
        Agradecia que a base de peritos passasse a ter prazo a 30 de abril | change_deadline
            | topic=base de peritos, to=2027-04-30
        Precisamos da base de peritos até 15 de abril, antecipa o prazo | change_deadline
            | topic=base de peritos, to=2027-04-15
        A E7 vai ser antes no dia 15 de abril | move_exchange | code=E7, from=2027-04-15
        Falta no plano uma tarefa, contratar intérpretes, acrescente-a em nome do Li Wei | create_task
            | topic=contratar intérpretes, who=Li Wei
        Falta-nos uma tarefa no plano, que é rever o glossário. Pode registá-la? O prazo é 9 de abril | create_task
            | topic=rever o glossário, to=2027-04-09
        Põe lá mais uma tarefa, rever o glossário, fica com o Li Wei e é até 9 de abril | create_task
            | topic=rever o glossário, who=Li Wei, to=2027-04-09
        Temos mais uma tarefa: confirmar as traduções, fica com a Ana Silva, até 2 de abril | create_task
            | topic=confirmar as traduções, who=Ana Silva, to=2027-04-02
        Surgiu uma nova tarefa no plano: rever o folheto até 5 de abril | create_task
            | topic=rever o folheto, to=2027-04-05
        Abre uma tarefa com prazo a 9 de abril para rever o glossário | create_task
            | topic=rever o glossário, to=2027-04-09
        Falta transporte, abre uma tarefa ao Li Wei: contratar autocarro | create_task
            | topic=contratar autocarro, who=Li Wei
        preciso duma reuniao nova dia 9 de abril por causa dos convites | create_meeting
            | topic=convites, from=2027-04-09
        Será que dava para pôr no calendário uma reunião a 9 de abril, para discutirmos o glossário? | create_meeting
            | topic=glossário, from=2027-04-09
        Será que podíamos mudar a missão de empresas privadas para o dia 1 de junho? | move_exchange
            | topic=missão de empresas privadas, from=2027-06-01
        Será que se podia remarcar o seminário de gestão para 8 de junho? | move_exchange
            | topic=seminário de gestão, from=2027-06-08
        Será que conseguíamos mudar o prazo do manual de procedimentos para 5 de abril? | change_deadline
            | topic=manual de procedimentos, to=2027-04-05
        Será que havia hipótese de adiar a T7 para sexta? | change_deadline | code=T7, to=2027-03-19
        Será que podíamos entregar a T8 ao Liu Yang? | reassign_owner | code=T8, who=Liu Yang
        O glossário continua por discutir. Pode pôr uma reunião sobre isso na agenda para dia 9 de abril?
            | create_meeting | topic=glossário, from=2027-04-09
        O pessoal está todo livre a 9 de abril às 11h, marque-nos uma reunião | create_meeting | from=2027-04-09
        É possível cancelar a subscrição dos lembretes do E6? | mute_reminders | code=E6
        Anula a minha inscrição nos avisos da E7 | mute_reminders | code=E7
        Os avisos da T8 podem parar | mute_reminders | code=T8
        A T8 foi dada a quem? | task_owner | code=T8
        Com Hebei, quando é que reunimos? | next_meeting | body=Hebei
        Mais um dado para a T8: já temos tradutor | record_update | code=T8
        Marquem a E7 antes para 9 de abril | move_exchange | code=E7, from=2027-04-09
        Na sexta, dia 9 de abril, quero uma reunião sobre os convites | create_meeting
            | topic=convites, from=2027-04-09
        Para que é que tu serves? | help |
        Como ficou a T8 depois da reunião? | task_status | code=T8
        Estou a escrever o relatório e falta-me o estado do catálogo de resultados | task_status
            | topic=catálogo de resultados
        """
    ),
)
def test_everyday_turns(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (Intent(intent), slots)


@pytest.mark.parametrize(
    "text",
    [
        "Em abril tenho de entregar alguma coisa à minha mãe",
        "Para me inscrever preciso de fazer o quê?",
        "A Sun Li está doente, o que é que ela tem?",
        "Vou jantar com o Li Wei e queria saber o que ele gosta de comer",
        "Falta muito para o almoço?",
        "Ninguém sabe quem fez o café, sabes?",
        "Que tarefas tem o pessoal da limpeza?",
        "As tarefas da casa ficam para mim",
        "Lista as tarefas da casa",
        "Faz-me um apanhado do jogo",
        "As tarefas passaram do prazo e ninguém fechou nada",
        "Os avisos do tempo podem parar",
        "Não falta nada no bolo, podes servir",
        "A casa já não está pendente, terminei-a hoje",
        "Falta uma tarefa aborrecida no meu dia, que é lavar a loiça",
        "Quanto ao jogo, quando é que nos encontramos?",
        "Estamos todos livres na segunda, vamos almoçar?",
        "A reunião foi antes no dia 15",
        "Acrescenta sal, por favor: a sopa está insossa",
        "Será que dava para fechar a janela?",
        "Temos mais uma tarefa: aturar o chefe",
        "Tenho mais uma tarefa em casa: lavar a loiça até sexta",
        "Temos mais uma colega: a Ana Silva, entra até 2 de abril",
        "É o Liu Yang que tem o carro ou é outro?",
        "A chave é da Zhao Min ou de outra pessoa?",
        "O Liu Yang tem a T5 em cima da mesa?",
        "Será que podíamos mudar o almoço para o dia 1 de junho?",
        "Será que podemos passar na pastelaria na sexta?",
        "Será que podemos confiar na Ana Silva?",
        "Será que a missão de empresas privadas vai correr bem?",
        "Será que conseguimos chegar à visita a Binhai a 10 de junho?",
        "Para ficar registado: hoje choveu",
        "Precisamos da carrinha até sexta, muda os planos",
        "O Li Wei é que é o responsável pela confusão",
    ],
)
def test_everyday_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
