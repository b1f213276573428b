"""Things named by their words, of which the same may be said as of a code; and what is only told of them."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        o boletim trimestral precisa de mais uma semana, até 20 de maio, altera sff | change_deadline
            | topic=boletim trimestral, to=2027-05-20
        Ando sempre esquecida, agradecia um lembrete para o boletim trimestral | subscribe_reminders
            | topic=boletim trimestral
        preciso de falar com a pessoa responsável pelo plano de literacia científica, como se chama? | task_owner
            | topic=plano de literacia científica
        quem é a pessoa do boletim trimestral? | task_owner | topic=boletim trimestral
        o fórum de internet por satélite vai ter de saltar para dia 16 de setembro, atualiza no plano | move_exchange
            | topic=fórum de internet por satélite, from=2027-09-16
        品牌标识来不及了，能不能宽限到四月九号 | change_deadline | topic=品牌标识, to=2027-04-09
        跟分管领导说好了，服务方案最晚8月20号交，帮我改下时限 | change_deadline | topic=服务方案, to=2027-08-20
        创新平台资源目录可以核销了 | mark_done | topic=创新平台资源目录
        创新平台资源目录还要拖多久 | task_status | topic=创新平台资源目录
        """
    ),
)
def test_a_title_stands_where_a_code_could(text: str, intent: str, slots: dict[str, str]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "Só soube da visita quando já tinha acabado.",
        "Chuva, vento e guia de remessa para assinar na rua. Que dia.",
        "Quando estivemos em Zhongguancun, a guia falava tão depressa que a Ana traduzia por gestos",
        "descontos a 50% no centro comercial",
        "o boletim trimestral",
        "会徽设计得真丑，谁选的",
        "看到“逾期清单”四个字我就想辞职",
        "听说中关村那边新开了个科技书店，里面能撸机械狗",
        "问卷回收率才四成，大家都懒得填",
        "创新平台资源目录",
        "我没事，我习惯了",
    ],
)
def test_what_is_told_to_anybody_is_talk(text: str) -> None:
    assert read(text)[0] == "none"
