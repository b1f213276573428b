"""Portuguese questions that leave out what was named before them, and talk that does so as well."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Telefonaram da portaria por causa da visita a Baodi. Quem é lá o contacto?
            | exchange_detail | topic=visita a Baodi
        Tenho aqui o plano preparatório do centro de prova de conceito. Já se avançou?
            | task_status | topic=plano preparatório do centro de prova de conceito
        preciso de escrever à pessoa encarregada do plano de formação, como se chama?
            | task_owner | topic=plano de formação
        Quero apontar na agenda a reunião que se segue sobre o centro de ciência. Em que data é?
            | next_meeting | topic=centro de ciência
        Recebi um e-mail sobre o catálogo de resultados transferíveis e não sei a quem o reencaminhar. Quem trata disso?
            | task_owner | topic=catálogo de resultados transferíveis
        Queria esclarecer uma dúvida sobre o boletim trimestral. Com quem falo? | task_owner | topic=boletim trimestral
        Pediram-me o contacto de quem coordena as bases de peritos, pode dizer-me quem é?
            | task_owner | topic=bases de peritos
        Tenho de escrever o convite para o fórum de IA e fabrico inteligente. Onde vai ser e a que horas começa?
            | exchange_detail | topic=fórum de IA e fabrico inteligente
        Li agora o relatório conjunto de apoio à decisão e falta a parte de Hebei. Quem está a tratar disso?
            | task_owner | topic=relatório conjunto de apoio à decisão
        A direção pediu informações sobre a identidade da marca. Há novidades? | task_status | topic=identidade da marca
        Estou a escrever o discurso para a visita de estudo aos laboratórios Haihe. Em que dia é?
            | exchange_detail | topic=visita de estudo aos laboratórios Haihe
        Pediram-me para traduzir os estatutos da Aliança, até quando é para entregar?
            | task_status | topic=estatutos da Aliança
        Chegou um pedido sobre a lista de exposições itinerantes. A quem o devo mandar?
            | task_owner | topic=lista de exposições itinerantes
        Vou ao fórum de internet por satélite. Onde é e a que horas começa?
            | exchange_detail | topic=fórum de internet por satélite
        Tenho aqui a fatura da T9. A quem a entrego? | task_owner | code=T9
        Ando às voltas com o inquérito aos participantes, já está pronto?
            | task_status | topic=inquérito aos participantes
        Falaram-me da plataforma de oferta e procura. Em que pé está isso?
            | task_status | topic=plataforma de oferta e procura
        Recebemos os convites da missão de empresas privadas: quem participa?
            | exchange_detail | topic=missão de empresas privadas
        """
    ),
)
def test_questions_that_leave_out_what_was_named(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Ontem na reunião falou-se do protocolo. Já almoçaste?",
        "Recebi um e-mail do João. Quem é?",
        "O relatório anual da empresa da minha irmã saiu hoje. Já leste?",
        "O projeto da casa nova está parado. Quem é o arquiteto?",
        "Estou a ler um livro sobre inteligência artificial. Já leste?",
        "Temos um problema com o projetor da sala, quem trata disso?",
        "O almoço de grupo é amanhã. Quem vai?",
        "Vi a exposição ontem. Foste?",
        "Chegou a encomenda das canecas. A quem as entrego?",
        "O elevador parou outra vez. Já está arranjado?",
        "Perdi o cartão de acesso. Com quem falo?",
        "Comprei bilhetes para o concerto. Quem vai?",
        "A visita correu bem, não foi?",
        "A Sun Li teve um bebé. Como se chama?",
        "A máquina de café avariou, quem trata disso?",
        "Vamos ao karaoke na sexta. A que horas é?",
        "Há bolo na copa. Quem faz anos?",
        "O diretor chega hoje. A que horas?",
        "Tenho aqui uns bolos. Quem quer?",
        "A reunião de ontem foi longa. Quem ficou até ao fim?",
        "O discurso do académico foi longo. Já acabou?",
    ],
)
def test_talk_near_questions_that_leave_out_what_was_named(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A colega Sun Li está muito atarefada? Gostava de ver o trabalho que lhe está confiado.
            | tasks_of_person | who=Sun Li
        Bom dia, fico a apoiar o Song Lei e dava-me jeito a lista de tarefas dele. | tasks_of_person | who=Song Lei
        Vou almoçar com o Zhou Tao e dava jeito levar a lista do que está a cargo dele. | tasks_of_person
            | who=Zhou Tao
        Vou estar com a Ana Silva e era bom ter à mão o que ela tem pendente | tasks_of_person | who=Ana Silva
        Vou visitar a HE e convinha ver o que lhes está atribuído | tasks_of_association | body=HE
        Hebei está assoberbada? Diga-me que tarefas lhes foram confiadas. | tasks_of_association | body=Hebei
        Estou a preparar a avaliação do Zhou Tao e preciso de ver o que lhe foi atribuído
            | tasks_of_person | who=Zhou Tao
        Vou reunir com a Associação de Beijing e precisava de saber que tarefas têm
            | tasks_of_association | body=Associação de Beijing
        O que é que anda a Wang Jing a fazer? Mostre-me as tarefas, por favor. | tasks_of_person | who=Wang Jing
        Zhou Tao, o que tem ele em mãos | tasks_of_person | who=Zhou Tao
        Song Lei: lista completa do que lhe está atribuído | tasks_of_person | who=Song Lei
        Wang Jing, ver tarefas em curso | tasks_of_person | who=Wang Jing
        Wang Jing, tarefas sff | tasks_of_person | who=Wang Jing
        A Sun Li entra de licença amanhã, preciso de saber por que tarefas responde | tasks_of_person | who=Sun Li
        O Chen Hao não me atende. O que é que ele tem em mãos? | tasks_of_person | who=Chen Hao
        Vou ficar no lugar da Ana Silva durante um mês. Que tarefas tem ela? | tasks_of_person | who=Ana Silva
        Hebei pediu reforços. Quantas tarefas têm em curso? | tasks_of_association | body=Hebei
        O João Pereira mudou de gabinete, que trabalhos lhe foram confiados? | tasks_of_person | who=João Pereira
        A Ma Xiaoyan vai de férias, mostra as tarefas dela | tasks_of_person | who=Ma Xiaoyan
        Pediram-me um ponto de situação da Associação de Tianjin. O que têm em atraso?
            | overdue_tasks | body=Associação de Tianjin
        O Liu Yang anda esquisito, tem alguma coisa atrasada? | overdue_tasks | who=Liu Yang
        """
    ),
)
def test_lists_of_who_was_named_before(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "A Sun Li está doente, o que é que ela tem?",
        "A Ma Xiaoyan anda com uma força... o que é que ela toma?",
        "Wang Jing, mostra-me as tarefas",
        "Wang Jing, o que tens em mãos?",
        "Falei com o Song Lei e dava-me jeito o carro dele.",
        "Vou almoçar com o Zhou Tao e dava jeito levar a lista dos vinhos dele.",
        "Vou jantar com o Liu Yang e era bom saber o que ele come.",
        "Falei com o Zhou Tao e o que ele disse está nas mãos dele.",
        "Vou estar com a Ana Silva no sábado.",
        "Vou visitar a Ana Silva e ver o que lhe falta.",
        "O Chen Hao ligou-me. O que é que ele quer?",
        "A Ana Silva trouxe bolo, o que é que lhe devemos?",
        "Gao Xiang, ver o jogo logo?",
        "O João Pereira anda triste. O que lhe aconteceu?",
        "A Sun Li tem dois filhos, que idade têm?",
        "O Zhou Tao faz anos, o que é que lhe damos?",
        "Vi a Wang Jing no ginásio e queria saber o que ela faz para ter tanta energia",
        "O Liu Yang e o trabalho dele...",
        "A Associação de Hebei mandou peras, o que é que elas têm de especial?",
    ],
)
def test_talk_near_lists_of_who_was_named_before(text: str) -> None:
    assert read(text)[0] == "none"
