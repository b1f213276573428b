"""Short orders and what somebody looks up."""

import pytest

from bot.language.orders import Order, matter_of, ordered, takes_over, thing_of


@pytest.mark.parametrize(
    ("text", "order", "code", "reason"),
    [
        ("取消E4", Order.CALL_OFF, "E4", ""),
        ("请把E4取消了", Order.CALL_OFF, "E4", ""),
        ("取消e4，因天气原因。", Order.CALL_OFF, "E4", "因天气原因"),
        ("Cancelar a E4, por causa da chuva", Order.CALL_OFF, "E4", "por causa da chuva"),
        ("恢复E4", Order.RESTORE, "E4", ""),
        ("E4照常举行", Order.RESTORE, "E4", ""),
        ("Repor a E4", Order.RESTORE, "E4", ""),
        ("重新打开任务7", Order.REOPEN, "T7", ""),
        ("Reabrir a T7.", Order.REOPEN, "T7", ""),
        ("T7需要更多时间", Order.MORE_TIME, "T7", ""),
        ("T7申请延期", Order.MORE_TIME, "T7", ""),
        ("Preciso de mais tempo para a T14", Order.MORE_TIME, "T14", ""),
    ],
)
def test_orders_about_a_code(text, order, code, reason):
    found = ordered(text)
    assert found is not None
    assert (found.order, found.code, found.reason) == (order, code, reason)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("谁是天津的联络员？", "天津"),
        ("天津联络员是谁", "天津"),
        ("孙丽是谁", "孙丽"),
        ("Quem é a Sun Li?", "Sun Li"),
        ("Quem é o ponto de contacto de Tianjin?", "Tianjin"),
    ],
)
def test_who(text, words):
    found = ordered(text)
    assert found is not None
    assert (found.order, found.words) == (Order.WHO, words)


@pytest.mark.parametrize(
    ("text", "order", "words"),
    [
        ("O que há esta semana?", Order.COMING, "esta semana"),
        ("三月有哪些任务到期", Order.TASKS, "三月 任务到期"),
        ("受阻的任务有哪些", Order.TASKS, "受阻的任务"),
        ("每周一上午九点提醒我写周报", Order.REMIND, "每周一上午九点提醒我写周报"),
        ("孙丽的电话是多少", Order.WHO, "孙丽"),
        ("Qual é o telefone da Sun Li?", Order.WHO, "Sun Li"),
        ("总览", Order.OVERVIEW, ""),
        ("请问目前整体进展如何？", Order.OVERVIEW, ""),
        ("总体情况怎么样", Order.OVERVIEW, ""),
        ("Quero ver o panorama geral", Order.OVERVIEW, ""),
        ("Visão geral do plano, por favor", Order.OVERVIEW, ""),
        ("有哪些项目？", Order.PROJECTS, ""),
        ("看一下项目清单", Order.PROJECTS, ""),
        ("Que projetos há?", Order.PROJECTS, ""),
        ("Mostrar os projetos", Order.PROJECTS, ""),
    ],
)
def test_orders_in_words(text, order, words):
    found = ordered(text)
    assert found is not None
    assert (found.order, found.words) == (order, words)


@pytest.mark.parametrize(
    ("topic", "thing"),
    [
        ("年度会商的地点", "年度会商"),
        ("a data da reunião anual", "reunião anual"),
        ("年度会商", "年度会商"),
        ("地点", "地点"),
    ],
)
def test_what_a_question_is_about(topic, thing):
    assert thing_of(topic) == thing


@pytest.mark.parametrize(
    "text",
    [
        *("E4取消了吗", "E4取消了吗？", "听说E4取消了，是真的吗", "取消提醒", "取消E4和E5", "T7", "延期", ""),
        *("A E4 foi cancelada?", "取消" * 60 + "E4"),
    ],
)
def test_no_orders(text):
    assert ordered(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("帮我查一下专家库那个任务", "专家库"),
        ("专家服务团", "专家服务团"),
        ("我想看看联盟章程的情况", "联盟章程"),
        ("Mostrar o catálogo, por favor", "o catálogo"),
        ("查", "查"),
        ("？", ""),
    ],
)
def test_what_is_looked_up(text, words):
    assert matter_of(text) == words


@pytest.mark.parametrize(
    ("text", "himself"),
    [
        ("T4以后我来负责", True), ("T4归我", True), ("T4由我牵头", True), ("T4我这边接", True),
        ("T4换个人负责", False), ("我忙不过来，T4换人吧", False), ("T4找别人接手", False),
        ("Fico eu com a T4", True), ("Eu assumo a T13", True), ("Agora sou eu o responsável pela T4", True),
        ("A T23 precisa de outro responsável", False), ("já não fico com tempo para a T4", False),
    ],
)  # fmt: skip
def test_who_writes_takes_something_over(text, himself):
    assert takes_over(text) is himself
