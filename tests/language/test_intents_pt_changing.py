"""Changes ordered and reported in Portuguese in the midst of what else is told."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        T11: enviámos o plano a Hebei | record_update | code=T11
        quem trata dos estatutos da Aliança? tenho uma dúvida de Hebei | task_owner | topic=estatutos da Aliança
        a T13 não vai a tempo mete o prazo pra dia 25 | change_deadline | code=T13, to=2027-03-25
        a ida a Binhai não dá, passa-a para 4 de maio | move_exchange | topic=ida a Binhai, from=2027-05-04
        o Rui Tavares saiu, entrega a T9 à Sun Li que tem tempo | reassign_owner | code=T9, who=Sun Li
        Falei com o Zhou Tao e a T16 está a 35%, podes atualizar? | record_update | code=T16, pct=35
        já seguiu o boletim a T5 está concluída | mark_done | code=T5
        a T21 não anda, passa ao Chen Hao | reassign_owner | code=T21, who=Chen Hao
        a chefia pediu para adiar a E4 para 9 de abril. Pode alterar? | move_exchange | code=E4, from=2027-04-09
        Apraz-me comunicar que a tarefa T12 se encontra integralmente cumprida. | mark_done | code=T12
        Já vamos nos 40% da T6, faltam os dados de Tianjin. | record_update | code=T6, pct=40
        o presidente assinou o memorando conjunto, pode dar a tarefa como feita | mark_done | topic=memorando conjunto
        Incumbe-se a Sun Li da tarefa T10. | reassign_owner | code=T10, who=Sun Li
        marca já uma reunião para sexta, a sala foi cancelada | create_meeting | from=2027-03-19
        afinal o fórum verde é em Binhai a 29 de abril, muda a data | move_exchange | topic=fórum verde, from=2027-04-29
        já não sou eu que trato da T8, é o Chen Hao | reassign_owner | code=T8, who=Chen Hao
        Ficou combinado reunir a 8 de abril com Hebei; queira registar. | create_meeting | from=2027-04-08, body=Hebei
        o relatório conjunto já seguiu, a tarefa está terminada | mark_done | topic=relatório conjunto
        Solicita-se que autorize a extensão do prazo da T4 até 28 de maio. | change_deadline | code=T4, to=2027-05-28
        Gostava que o prazo da T4 fosse até 16 de abril. | change_deadline | code=T4, to=2027-04-16
        Delego no Chen Hao a tarefa T6. | reassign_owner | code=T6, who=Chen Hao
        encontra-se concluído o inventário de equipamentos | mark_done | topic=inventário de equipamentos
        põe a tarefa T2 em 95% | record_update | code=T2, pct=95
        o relatório intercalar vai em 40%, falta a parte de Hebei | record_update | topic=relatório intercalar, pct=40
        T3: prazo passa de 15 para 29 de abril | change_deadline | code=T3, to=2027-04-29
        Convoque-se o conselho técnico para 5 de abril | create_meeting | from=2027-04-05, topic=conselho técnico
        """
    ),
)
def test_a_change_is_read_beside_what_else_is_told(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


def test_an_order_of_which_nothing_is_left_but_what_it_is_about_orders_nothing() -> None:
    assert read("o relatório conjunto já seguiu, a tarefa está terminada | feito")[0] == Intent.NONE.value


@pytest.mark.parametrize(
    "text",
    [
        "o comboio atrasou-se, passa-me o telefone para falar com a Sun Li",
        "vou ao concerto da Carminho no Centro Cultural, estou nas nuvens",
        "O diretor pediu para adiar o fórum verde para 9 de junho, que chatice",
        "quando a T5 estiver concluída, faço uma festa",
        "a chuva não para, mas o pessoal adia sempre a visita para maio",
        "o prémio fica com o João, merece",
        "o banco pediu para atualizar os dados até dia 20",
        "o grupo de corrida junta-se no domingo às 8h",
        "foi autorizado o estacionamento até dia 30",
        "o presidente assinou o livro de honra, foi bonito",
        "fechei a janela, podes ligar o ar",
        "a T7 não está pronta mas o Rui passa os dias ao telefone",
    ],
)
def test_what_is_only_told_stays_talk(text: str) -> None:
    assert read(text)[0] == Intent.NONE


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        O gráfico está doente, precisávamos que o prazo do folheto da exposição fosse só no dia 16 de abril.
            | change_deadline | topic=folheto da exposição, to=2027-04-16
        a T8 afinal tem de ser entregue mais cedo, a 30 de julho | change_deadline | code=T8, to=2027-07-30
        A T12 tem de ser entregue uma semana mais cedo, a 2 de abril | change_deadline | code=T12, to=2027-04-02
        o curso de gestores começa uma semana mais tarde, a 28 de junho
            | move_exchange | topic=curso de gestores, from=2027-06-28
        Em vez da data marcada, o E9 realiza-se a 25 de setembro. | move_exchange | code=E9, from=2027-09-25
        houve um choque de agendas e o fórum de IA vai ter de saltar para dia 16 de setembro, atualiza no plano
            | move_exchange | topic=fórum de IA, from=2027-09-16
        Houve um problema com os vistos e a missão a Baoding vai ter de ficar para 14 de junho
            | move_exchange | topic=missão a Baoding, from=2027-06-14
        Afinal o seminário de energia verde realiza-se no dia 23 de setembro, atualiza o calendário
            | move_exchange | topic=seminário de energia verde, from=2027-09-23
        corrija o prazo da T4: é 12 de abril e não 21 | change_deadline | code=T4, to=2027-04-12
        dá-me até dia 30 para acabar a T6 | change_deadline | code=T6, to=2027-03-30
        a direção decidiu que o boletim trimestral passa para a Wang Jing
            | reassign_owner | who=Wang Jing, topic=boletim trimestral
        a presidente quer que o E5 seja a 12 de maio | move_exchange | code=E5, from=2027-05-12
        os estatutos da Aliança deixam de estar com o Song Lei e passam para a Ma Xiaoyan
            | reassign_owner | who=Ma Xiaoyan, topic=estatutos da Aliança
        Quem vai tratar da T7 a partir de agora é o Gao Xiang | reassign_owner | code=T7, who=Gao Xiang
        E8 - temos 18 empresas inscritas, hotel reservado | record_update | code=E8
        Atualização da E2: salão reservado e sala confirmada, falta só confirmar o almoço | record_update | code=E2
        """
    ),
)
def test_what_was_decided_or_happened(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Houve um problema com o comboio e a reunião de hoje começa mais tarde",
        "o filme começa uma hora mais tarde, às 22h",
        "a direção decidiu que o jantar passa para sexta",
        "o diretor quer que a festa seja no sábado",
        "dá-me até amanhã para acabar o livro",
        "em vez de bolo, a festa teve fruta",
        "o jantar afinal é a 30",
        "O avião afinal parte mais tarde, às 18h",
        "a consulta no dentista passou para 4 de junho",
        "Que é isto, vídeos de 2 GB no grupo? O meu telemóvel não aguenta",
        "Silenciem o grupo, é o que eu faço",
        "Agora que já passou posso dizer: tive medo do elevador",
        "E2: almoço às 13h na cantina",
        "o fórum é a 30 de abril",
    ],
)
def test_talk_near_what_was_decided_or_happened(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        A data do curso de gestores de transferência de tecnologia mudou para 22/06/2027 | move_exchange
            | topic=curso de gestores de transferência de tecnologia, from=2027-06-22
        A data da reunião trimestral saltou para 23 de abril | move_exchange
            | topic=reunião trimestral, from=2027-04-23
        O curso de divulgadores mudou-se para 22 de junho | move_exchange
            | topic=curso de divulgadores, from=2027-06-22
        A visita de estudo a Binhai ficou para 8 de abril | move_exchange
            | topic=visita de estudo a Binhai, from=2027-04-08
        O fórum de internet por satélite foi remarcado: 16 e 17 de setembro | move_exchange
            | topic=fórum de internet por satélite, from=2027-09-16, to=2027-09-17
        O dia da visita a Binhai mudou: 8 de abril | move_exchange | topic=visita a Binhai, from=2027-04-08
        O prazo da formação técnica foi prolongado até 22 de junho | change_deadline
            | topic=formação técnica, to=2027-06-22
        A T26 tem de ficar pronta mais cedo: novo prazo, quarta-feira da próxima semana | change_deadline
            | code=T26, to=2027-03-24
        A T26 precisa de mais tempo: novo prazo, 24 de março | change_deadline | code=T26, to=2027-03-24
        O E6 não se faz na data: novo dia, 24 de março | move_exchange | code=E6, from=2027-03-24
        O inventário das plataformas tem de ficar pronto mais cedo: novo prazo, 24 de março | change_deadline
            | topic=inventário das plataformas, to=2027-03-24
        Regista que o inventário das plataformas nacionais de inovação está a 20 por cento | record_update
            | topic=inventário das plataformas nacionais de inovação, pct=20
        Regista que o levantamento das necessidades das empresas da região está a 20 por cento | record_update
            | topic=levantamento das necessidades das empresas da região, pct=20
        """
    ),
)
def test_a_day_that_has_moved_and_a_name_as_a_whole(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "A data do meu casamento mudou para 22 de junho",
        "A visita da minha sogra ficou para abril",
        "O jantar passou para sexta",
        "O programa do fórum de internet por satélite mudou",
        "A data do fórum calhou a 5 de maio",
        "O responsável pelo inventário das plataformas adoeceu",
        "A T26 tem de ficar pronta mais cedo, o diretor está furioso",
        "O prazo do inventário das plataformas acabou ontem",
    ],
)
def test_what_a_thing_did_is_no_part_of_its_name(text: str) -> None:
    assert read(text)[0] == "none"


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Combinei com o diretor que o prazo da T30 em vez de ser dia 2 fica a 20 de abril | change_deadline
            | code=T30, to=2027-04-20
        A visita a Binhai em vez de ser a 3 de maio passa para 20 de maio | move_exchange
            | topic=visita a Binhai, from=2027-05-20
        Não há sala livre, o E9 tem de ir para 22 a 25 de junho | move_exchange
            | code=E9, from=2027-06-22, to=2027-06-25
        E11 com nova data, começa a 14/07/2027 | move_exchange | code=E11, from=2027-07-14
        T11 com novo prazo: 14/07/2027 | change_deadline | code=T11, to=2027-07-14
        Que tarefas me calham na próxima semana? | my_tasks | from=2027-03-22, to=2027-03-28
        Pediram-me da direção as tarefas atrasadas da Associação de Beijing | overdue_tasks
            | body=Associação de Beijing
        """
    ),
)
def test_a_new_day_instead_of_the_old(text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "O jantar em vez de ser a 3 fica a 20 de abril",
        "A minha mãe tem de ir para o hospital a 22 de junho",
        "O feriado calha na quinta",
        "Devo levar gravata? O convite diz «traje adequado», o que não ajuda nada.",
        "Só para dizer que o arco-íris sobre o Haihe está lindíssimo agora",
        "Ainda estou à espera que me expliquem para que serve o terceiro botão da máquina de café",
    ],
)
def test_talk_of_days_and_of_what_helps(text: str) -> None:
    assert read(text)[0] == "none"
