"""What messages want of the bot, and what they are about."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.intents.model import Intent, Slots
from bot.language.intents.reading import understand
from bot.language.names.directory import Directory
from bot.language.names.model import ASSOCIATION, PERSON, Entry
from bot.language.warming import warm

# A Wednesday.
NOW = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
DIRECTORY = Directory(
    [
        Entry(PERSON, "#1", ("王静", "Wang Jing")),
        Entry(PERSON, "#2", ("欧雅图", "Ou Yatu")),
        Entry(ASSOCIATION, "TJ", ("天津市科协", "Associação de Tianjin")),
        Entry(ASSOCIATION, "QH", ("水乡学会", "Sociedade de Shuixiang"), ("水乡",)),
    ]
)


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    """Load what is loaded at first use before examples are timed."""
    warm()


def read(text: str, directory: Directory | None = None) -> tuple[str, dict[str, str | int]]:
    """(intent, slots that are filled)"""
    told = understand(text, None, NOW, directory)
    slots = {name: getattr(told.slots, name) for name in Slots.__slots__}
    return told.intent.value, {name: value for name, value in slots.items() if value is not None}


def table(rows: str) -> list[object]:
    """Read lines "text | intent | slot=value, …"."""
    short = {
        "code": "task_ref", "who": "person", "body": "association", "topic": "topic", "from": "date_from",
        "to": "date_to", "pct": "progress",
    }  # fmt: skip
    found: list[object] = []
    for row in filter(None, map(str.strip, re.sub(r"\n\s*\|", " |", rows).splitlines())):
        text, intent, *rest = (part.strip() for part in row.split("|"))
        slots: dict[str, str | int] = {}
        for pair in filter(None, ", ".join(rest).split(", ")):
            name, _, value = pair.partition("=")
            slots[short[name]] = int(value) if name == "pct" else value
        found.append(pytest.param(text, intent, slots, id=text))
    return found


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        下个月有哪些交流？ | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        請問天津近期有什麼活動 | upcoming_exchanges | body=天津
        四月份都有哪些互访 | upcoming_exchanges | topic=互访, from=2027-04-01, to=2027-04-30
        Ｅ２什么时候开 | exchange_detail | code=E2
        人工智能论坛在哪儿办？ | exchange_detail | topic=人工智能论坛
        下次会议是什么时候 | next_meeting
        下次联络员例会几点 | next_meeting | topic=联络员例会
        任务7谁负责 | task_owner | code=T7
        专家服务团的任务谁负责？ | task_owner | topic=专家服务团
        请问框架协议签署由谁牵头？谢谢 | task_owner | topic=框架协议签署
        T7进展如何 | task_status | code=T7
        专家服务团进行得怎么样了 | task_status | topic=专家服务团
        T2什么时候到期 | task_status | code=T2
        我手里还有哪些任务没完成 | my_tasks
        我这周要做什么 | my_tasks | from=2027-03-15, to=2027-03-21
        查一下陈浩负责的任务 | tasks_of_person | who=陈浩
        安娜·席尔瓦的任务清单 | tasks_of_person | who=安娜·席尔瓦
        北京市科协负责哪些任务 | tasks_of_association | body=北京市科协
        TJ有哪些任务 | tasks_of_association | body=TJ
        哪些任务逾期了 | overdue_tasks
        天津有哪些逾期任务 | overdue_tasks | body=天津
        T7 已联系12位专家 | record_update | code=T7
        记录一下，T9进度60% | record_update | code=T9, pct=60
        T12完成了一半 | record_update | code=T12, pct=50
        T3 初稿已完成。下周征求意见。 | record_update | code=T3
        T7已完成 | mark_done | code=T7
        把专家服务团标记为完成 | mark_done | topic=专家服务团
        把T7的截止日期由3月1日改到3月25日 | change_deadline | code=T7, to=2027-03-25
        T3延期到下周五 | change_deadline | code=T3, to=2027-03-26
        把E6推迟到5月13日 | move_exchange | code=E6, from=2027-05-13
        请把人工智能论坛改到4月20日至21日 | move_exchange | topic=人工智能论坛, from=2027-04-20, to=2027-04-21
        E6改到下午三点 | move_exchange | code=E6
        T7改由孙丽负责 | reassign_owner | code=T7, who=孙丽
        T8责任人由赵敏换成刘洋 | reassign_owner | code=T8, who=刘洋
        新建任务：整理专家名单，王静负责，下周五前完成 | create_task | topic=整理专家名单, who=王静, to=2027-03-26
        给王静加一个任务：核对参会名单 | create_task | topic=核对参会名单, who=王静
        安排一个会议，下周三下午三点讨论框架协议 | create_meeting | topic=框架协议, from=2027-03-24
        T7到期前三天提醒我 | subscribe_reminders | code=T7
        提醒我明天下午三点交材料 | subscribe_reminders | topic=交材料, from=2027-03-18
        月底前别提醒我 | mute_reminders | to=2027-03-31
        关掉E4的提醒 | mute_reminders | code=E4
        你好，你能帮我做什么？ | help
        怎么修改截止日期？ | help
        """
    ),
)
def test_requests_in_chinese(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Que intercâmbios há no próximo mês? | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        que visitas estao marcadas para maio | upcoming_exchanges | topic=visitas, from=2027-05-01, to=2027-05-31
        onde se realiza a E5 | exchange_detail | code=E5
        Quem participa na visita a Xiongan? | exchange_detail | topic=visita a Xiongan
        Bom dia, quando é a próxima reunião? | next_meeting
        quem trata do grupo de especialistas? | task_owner | topic=grupo de especialistas
        de quem é a tarefa n.º 9? | task_owner | code=T9
        Como está a T7? | task_status | code=T7
        A T1 já está concluída? | task_status | code=T1
        qual o prazo da T8? | task_status | code=T8
        o que tenho para fazer esta semana? | my_tasks | from=2027-03-15, to=2027-03-21
        Que tarefas tem a Dra. Ana Silva? | tasks_of_person | who=Ana Silva
        tarefas da ana silva | tasks_of_person | who=ana silva
        Quais são as tarefas da Associação de Beijing? | tasks_of_association | body=Associação de Beijing
        tarefas em atraso | overdue_tasks
        A Ana Silva tem tarefas em atraso? | overdue_tasks | who=Ana Silva
        T7: já contactámos 12 especialistas | record_update | code=T7
        a T12 está a 50% | record_update | code=T12, pct=50
        A T12 está feita | mark_done | code=T12
        marca a T3 como concluída, por favor | mark_done | code=T3
        muda o prazo da T7 para 25 de março | change_deadline | code=T7, to=2027-03-25
        T1 adiada para o fim do mês | change_deadline | code=T1, to=2027-03-31
        Remarcar o E10 para 28 de abril às 10h | move_exchange | code=E10, from=2027-04-28
        adiar a reunião anual de consultas para 25 de novembro | move_exchange | topic=reunião anual de consultas
            | from=2027-11-25
        atribui a T7 à Sun Li | reassign_owner | code=T7, who=Sun Li
        troca o responsável da T8 de Zhao Min para Liu Yang | reassign_owner | code=T8, who=Liu Yang
        cria uma tarefa: rever o texto, responsável Wang Jing, até sexta | create_task | topic=rever o texto
            | who=Wang Jing, to=2027-03-19
        marca uma reunião para quarta às 15h sobre o Acordo-Quadro | create_meeting
            | topic=Acordo-Quadro, from=2027-03-24
        lembra-me três dias antes do prazo da T7 | subscribe_reminders | code=T7
        lembre-me amanhã às 15h de enviar o relatório | subscribe_reminders | topic=enviar o relatório, from=2027-03-18
        silencia até segunda | mute_reminders | to=2027-03-22
        não me lembres mais da T12 | mute_reminders | code=T12
        o que sabes fazer? | help
        como altero um prazo? | help
        """
    ),
)
def test_requests_in_portuguese(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        哪些任务天津都逾期了 | overdue_tasks | body=天津
        这个T8到底是哪位在管的呀 | task_owner | code=T8
        剩下的活动这个月有哪些 | upcoming_exchanges | from=2027-03-01, to=2027-03-31
        a T22 já acabou? | task_status | code=T22
        Que associação coordena a T8? | task_owner | code=T8
        """
    ),
)
def test_words_of_a_request_in_any_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else is spoken to, or of.
        "小王你昨天的材料发我一下", "王静，T7谁负责？", "@王静 T7谁负责你知道吗", "陈浩说T7可能要延期",
        "Ana, como está a T9?",
        "O João disse que a tarefa 7 está atrasada, coitado", "João, podes mandar-me o ficheiro de ontem?",
        # Opinions, guesses, feelings, news.
        "我觉得T12不用这么急", "T7已经完成了吧", "下午三点的会改到明天了吧,我先去吃饭",
        "终于把T7弄完了，可以睡个好觉了",
        "T7延期到周五了", "Acho que a T12 não é urgente", "a T7 já está concluída, não está?",
        "que tarefa difícil, esta T7",
        # What is so, and not what shall be done.
        "T7的责任人是赵敏", "E2定在12月18日", "周五召开全体大会", "关于T7的通知", "T7已阅", "明天有会",
        "o responsável pela T7 é a Zhao Min", "a T7 é da Zhao Min", "o prazo da T7 é 26 de fevereiro", "T7 recebido",
        # What no plan is about.
        "谁负责订餐？", "今天食堂几点关门", "如果下雨怎么办", "食品过期了", "提醒我带伞", "新建文件夹", "会开完了吗",
        "quem trata do almoço?", "Como está o teu pai?", "quando é o jantar?", "vamos marcar um jantar",
        "lembra-me de comprar pão",
        "contas em atraso, que vida", "há jogo hoje?", "comprei um T2 em Setúbal", "nova tarefa, novo stress",
        "O prazo é apertado",
        # Notices, numbers, courtesies.
        "通知：明天上午9点在三楼会议室召开例会，请准时参加", "请各单位于3月20日前报送材料", "三点建议供参考",
        "收到，谢谢！",
        "Solicita-se o envio dos contributos até 30 de março", "A economia cresceu 5,3% no primeiro trimestre",
        "Obrigado a todos",
        "", " \n", "👍", "？",
    ],
)  # fmt: skip
def test_talk_is_left_alone(text: str) -> None:
    assert read(text) == ("none", {})


def test_what_is_said_counts_not_to_whom() -> None:
    assert read("@ponte_bot T7 谁负责?") == read("T7谁负责") == ("task_owner", {"task_ref": "T7"})
    assert read("@ponte_bot T7 已完成") == ("mark_done", {"task_ref": "T7"})


def test_the_directory_knows_names_that_look_like_none() -> None:
    assert read("欧雅图有哪些任务", DIRECTORY) == ("tasks_of_person", {"person": "欧雅图"})
    assert read("水乡有哪些任务", DIRECTORY) == ("tasks_of_association", {"association": "水乡"})


def test_other_readings_and_the_time_of_day_are_told_along() -> None:
    told = understand("把T7的截止日期改到周五前", None, NOW)
    assert told.when is not None and told.when.alternatives
    meeting = understand("明天下午三点安排一个会议", None, NOW)
    assert meeting.when is not None and meeting.when.start is not None
    assert (meeting.slots.date_from, meeting.when.start.hour) == ("2027-03-18", 15)
    assert told.dates == (told.when,)


def test_what_it_may_have_been_is_offered_with_its_slots() -> None:
    told = understand("T7那个事真让人操心", None, NOW)
    assert told.intent is Intent.NONE
    assert told.others and all(other.slots.task_ref == "T7" for other in told.others)


def test_only_what_is_sure_counts_where_nobody_was_addressed() -> None:
    assert understand("T7谁负责", None, NOW, addressed=False).intent is Intent.TASK_OWNER
    assert understand("哪些任务天津都逾期了", None, NOW, addressed=False).intent is Intent.NONE


_PIECES = st.sampled_from(
    [
        "T7", "E2", "谁", "负责", "的", "任务", "我", "有", "哪些", "明天", "周五", "王静", "天津", "改到", "提醒",
        "吗", "，", "。", "：",
        "quem", "a", "tarefa", "da", "como", "está", "para", "sexta", "reunião", "lembretes", "Ana Silva", "?",
        "\n", " ", "60%",
        "Ⓣ", "\ud83d", "́", "﷽", "会", "新建", "安排",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=30).map("".join), st.lists(_PIECES).map(" ".join)))
def test_any_message_is_read(text: str) -> None:
    for lang in (None, "zh", "pt"):
        told = understand(text, lang, NOW, DIRECTORY)
        assert 0 <= told.confidence <= 1
        assert (told.intent is Intent.NONE) == (told.slots == Slots() and told.confidence == 0)
        assert told.intent not in {other.intent for other in told.others}
        for words in (told.slots.topic, told.slots.person, told.slots.association):
            assert words is None or words.split()


@pytest.mark.parametrize(
    "text", ["Passa a E8 para 29 de maio, que é sábado", "Passa a E8 para 29 de maio, ou seja, sábado"]
)
def test_a_day_with_its_day_of_the_week_is_one(text: str) -> None:
    assert read(text) == ("move_exchange", {"task_ref": "E8", "date_from": "2027-05-29"})
