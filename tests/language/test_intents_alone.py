"""A wish that is a sentence of its own is read whatever the others tell; what people tell each other stays talk."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Como está a T9? O vereador telefonou-me esta manhã | task_status | code=T9
        A rede caiu duas vezes. Quem é o responsável pela T4? | task_owner | code=T4
        Que tarefas tenho? Cheguei ontem a este serviço | my_tasks
        O vereador telefonou-me esta manhã. Mostra-me as tarefas em atraso | overdue_tasks
        Podes adiar a T9 para 20 de maio? O laboratório fechou por causa da chuva | change_deadline
            | code=T9, to=2027-05-20
        T9? O vereador telefonou-me esta manhã | none
        Cala-te. O meu primo ganhou a lotaria | none
        T9哪天截止？印厂老板上午又来电话 | task_status | code=T9
        我现在有哪些任务，岗位上礼拜才轮换过来 | my_tasks
        印厂老板上午又来电话，麻烦把T9推迟到5月20日 | change_deadline | code=T9, to=2027-05-20
        岗位上礼拜才轮换过来，哪些任务逾期了 | overdue_tasks
        T9？印厂老板上午又来电话 | none
        关于T9，印厂老板上午又来电话 | none
        E9谁主持来着……哦对河北 | none
        T9和T8都归陈浩，印厂老板上午又来电话 | none
        六月培训，印厂老板上午又来电话 | none
        别说了，印厂老板上午又来电话 | none
        """
    ),
)
def test_one_sentence_stands_for_all(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Detalhes do fórum de inovação (quero saber que fato levo) | exchange_detail | topic=fórum de inovação
        Ponto de situação da T9, por favor (há um voto pendente) | task_status | code=T9
        T9 (há um voto pendente) | record_update | code=T9
        Criar tarefa: rever o guia (versão para as escolas) | create_task | topic=rever o guia (versão para as escolas)
        Criar tarefa: rever o guia (prazo: 3 de maio) | create_task | topic=rever o guia, to=2027-05-03
        请反馈“征集难题目录（第二批）”的最新进展 | task_status | topic=征集难题目录（第二批）
        新建任务：编制目录（第一批试点单位），5月20日前 | create_task | topic=编制目录（第一批试点单位）, to=2027-05-20
        新建任务：编制《目录（试行）》 | create_task | topic=编制《目录（试行）》
        Criar tarefa: rever o guia 🌷 e o mapa | create_task | topic=rever o guia 🌷 e o mapa
        O Conselho perguntou. Adia a T9 para 20 de maio. Passa o guia à Ana | none
        Muda o prazo da T9 para 5 de março de 2020 | change_deadline | code=T9, to=2020-03-05
        新建任务：编制目录（王静），5月20日前 | create_task | topic=编制目录, who=王静, to=2027-05-20
        T9进展（印厂老板又来电话）如何 | task_status | code=T9
        """
    ),
)
def test_brackets_tell_why_or_belong_to_a_name(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        “征集北京科协五月选题”已办结，请予销号 | mark_done | topic=征集北京科协五月选题
        请告知“五月科普周三地联动”活动的时间、地点 | exchange_detail | topic=五月科普周三地联动
        “编制北京科协名册”任务交给王静 | reassign_owner | topic=编制北京科协名册, who=王静
        “王静”的任务 | tasks_of_person | who=王静
        «Fórum de maio em Tianjin» quando é? | exchange_detail | topic=Fórum de maio em Tianjin
        北京科协有没有过期的任务？年底印厂要关门 | overdue_tasks | body=北京科协
        Dá para prolongar o prazo da T9 até 20 de maio? O museu de Tianjin mudou de rua | change_deadline
            | code=T9, to=2027-05-20
        """
    ),
)
def test_a_title_names_nobody_and_other_sentences_add_nothing(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        您好~我们馆想派人，请问下半年都有哪些培训呀？ | upcoming_exchanges | topic=培训, from=2027-07-01, to=2027-12-31
        低碳论坛几点开始？在哪个门集合？我腿不方便，想早点动身 | exchange_detail | topic=低碳论坛
        签框架协议那个事儿推进到哪一步了主任刚才又问我 | task_status | topic=签框架协议
        孙丽手头的任务有哪几项？我看看能帮上什么忙 | tasks_of_person | who=孙丽
        T9能不能宽限到5月14号？打印机坏了在等厂家来修 | change_deadline | code=T9, to=2027-05-14
        T9以后让孙丽来负责吧陈浩这阵子忙不过来 | reassign_owner | code=T9, who=孙丽
        我是刚来帮忙的，不大会弄这个，请教一下应当怎样操作？ | help
        下次三地开会是啥时候？我看看跟组会撞不撞 | next_meeting
        低碳论坛真热闹，在哪个门集合来着不重要了 | none
        T9真难做，主任说不用管了 | none
        签框架协议那天真热闹，主任也来了 | none
        """
    ),
)
def test_what_others_say_besides_courtesies(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "食堂里有人问“T9谁负责”，没人吭声",
        "看到“逾期清单”四个字我就想辞职",
        "馆里老人说起来，七十年代开三地的会要坐两天火车",
        "那T9又是什么，变形金刚的外甥吗",
        "我说怎么左眼跳，原来明天是年度最后一天",
        "Cá eu, quando oiço «reunião de balanço», escondo-me na cozinha",
        "A sério que o 10 de junho calha num sábado?",
        "Cá em casa a loiça é que está em atraso, ninguém a lava",
        "Da T9 nem me falem hoje",
        "A T3 e a T7 são números primos, reparei agora",
        "Cantámos com a delegação o hino inteiro, de olhos fechados",
    ],
)
def test_what_is_only_told_stays_talk(text: str) -> None:
    assert read(text) == ("none", {})
