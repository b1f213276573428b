"""Wishes of which nothing is said but their kind."""

from __future__ import annotations

import pytest

from bot.language.incomplete import incomplete
from bot.language.intents.model import Intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("新建任务", "create_task"),
        ("新任务", "create_task"),
        ("Nova tarefa", "create_task"),
        ("Criar uma tarefa", "create_task"),
        ("安排会议", "create_meeting"),
        ("新活动", "create_meeting"),
        ("Marcar reunião", "create_meeting"),
        ("Novo intercâmbio", "create_meeting"),
        ("帮我建个任务", "create_task"),
        ("我想新建一个任务", "create_task"),
        ("帮我记一个新任务", "create_task"),
        ("請幫我新增一項任務", "create_task"),
        ("我们要安排一次交流活动", "create_meeting"),
        ("我想改一下截止时间", "change_deadline"),
        ("任务的截止时间想改一下", "change_deadline"),
        ("交流活动的时间要改一下", "move_exchange"),
        ("想换个责任人", "reassign_owner"),
        ("我想把我的任务转给别人", "reassign_owner"),
        ("我要报一下进展", "record_update"),
        ("我来更新一下进度吧", "record_update"),
        ("我想把一项任务标为完成", "mark_done"),
        ("设个提醒", "subscribe_reminders"),
        ("这个任务谁负责啊", "task_owner"),
        ("那个任务现在什么进度了", "task_status"),
        ("这次活动的具体安排是什么", "exchange_detail"),
        ("我想看看那场活动的详细信息", "exchange_detail"),
        ("这个任务该找谁？", "task_owner"),
        ("我的任务办结了，帮我标一下", "mark_done"),
        ("我这个任务想申请延期", "change_deadline"),
        ("那场交流活动要换个时间", "move_exchange"),
        ("这个任务想换个人负责", "reassign_owner"),
        ("Quero criar uma tarefa", "create_task"),
        ("É preciso mudar a data de um intercâmbio", "move_exchange"),
        ("Já terminei a minha tarefa, pode fechá-la", "mark_done"),
        ("preciso de abrir uma tarefa nova", "create_task"),
        ("Cria-me uma tarefa, por favor", "create_task"),
        ("Gostaria de marcar um intercâmbio", "create_meeting"),
        ("Quero alterar um prazo", "change_deadline"),
        ("Preciso de mudar a data de um intercâmbio", "move_exchange"),
        ("Queria mudar de responsável", "reassign_owner"),
        ("Quero passar uma tarefa minha a outra pessoa", "reassign_owner"),
        ("Quero registar uma atualização", "record_update"),
        ("tenho novidades para registar", "record_update"),
        ("Quero dar uma tarefa por concluída", "mark_done"),
        ("Quero criar um lembrete", "subscribe_reminders"),
        ("Quem é o responsável por esta tarefa?", "task_owner"),
        ("como está essa tarefa?", "task_status"),
        ("Quais são os detalhes deste intercâmbio?", "exchange_detail"),
        ("Quais são os detalhes desta visita?", "exchange_detail"),
        ("换个责任人", "reassign_owner"),
        ("任务想换个责任人", "reassign_owner"),
        ("要改个完成时限", "change_deadline"),
        ("这个任务能不能延期", "change_deadline"),
        ("请帮我把那个任务的期限往后推一下", "change_deadline"),
        ("交流活动要改期", "move_exchange"),
        ("有个交流活动要改时间", "move_exchange"),
        ("我报个进展", "record_update"),
        ("有一项办完了，给我销了", "mark_done"),
        ("这项任务做完了，帮我销号", "mark_done"),
        ("请问这项任务的责任人是谁", "task_owner"),
        ("那个任务进展得怎么样了", "task_status"),
        ("这项任务做完了没有", "task_status"),
        ("这次活动的详细信息给我看一下", "exchange_detail"),
        ("想看一下同事的任务", "tasks_of_person"),
        ("约个会", "create_meeting"),
        ("alterar o prazo", "change_deadline"),
        ("o prazo tem de ser prolongado", "change_deadline"),
        ("Preciso de mais tempo para esta tarefa", "change_deadline"),
        ("o intercâmbio vai ter de ser adiado", "move_exchange"),
        ("Esta tarefa tem de passar para outra pessoa", "reassign_owner"),
        ("Mudar o responsável da tarefa", "reassign_owner"),
        ("tenho novidades sobre uma tarefa, posso registar?", "record_update"),
        ("Quero atualizar o progresso de uma tarefa", "record_update"),
        ("Tarefa feita, pode fechar", "mark_done"),
        ("Quero fechar uma tarefa", "mark_done"),
        ("há novidades desta tarefa?", "task_status"),
        ("Quem ficou com esta tarefa?", "task_owner"),
        ("Esta tarefa é de quem?", "task_owner"),
        ("mostra-me o programa deste intercâmbio", "exchange_detail"),
        ("Gostaria de saber mais sobre este intercâmbio", "exchange_detail"),
        ("dá-me mais pormenores sobre um intercâmbio", "exchange_detail"),
        ("Quando é este intercâmbio?", "exchange_detail"),
        ("queria ver as tarefas de um colega", "tasks_of_person"),
        ("Quero ver as tarefas de uma associação", "tasks_of_association"),
    ],
)
def test_their_kind_is_told(text: str, intent: str) -> None:
    assert incomplete(text) == (Intent(intent), None)


@pytest.mark.parametrize(
    "text",
    [
        "把T7的截止时间改到周五", "新建任务：编制专家名录", "大家汇报一下进展", "任务做完了", "这个任务真难",
        "谁负责", "我想改天再说", "我要开个会", "进展怎么样", "现在进展咋样", "换个人",
        "时间要改一下", "Quero criar uma tarefa: rever o texto", "Quero passar a tarde em casa",
        "Quem é que está com isto?", "Tarefa feita", "o prazo mudou", "o intercâmbio foi adiado",
        "Quem é o responsável por isto?", "uma tarefa nova", "quero marcar uma consulta",
    ],
)  # fmt: skip
def test_what_says_more_or_less_is_none(text: str) -> None:
    assert incomplete(text) is None


@pytest.mark.parametrize(
    ("text", "intent", "code"),
    [
        ("quero alterar o prazo da T3", "change_deadline", "T3"),
        ("我想改一下T3的截止时间", "change_deadline", "T3"),
        ("Quero mudar a data da E4", "move_exchange", "E4"),
        ("T9想换个责任人", "reassign_owner", "T9"),
    ],
)
def test_of_which_item_it_is_may_be_told(text: str, intent: str, code: str) -> None:
    assert incomplete(text) == (Intent(intent), code)
