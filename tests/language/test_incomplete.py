"""Wishes of which nothing is said but their kind."""

from __future__ import annotations

import re

import pytest

from bot.language.intents.incomplete import incomplete
from bot.language.intents.model import Intent
from bot.language.intents.pt.incomplete import MACROS as MACROS_PT
from bot.language.intents.pt.incomplete import WISHES as WISHES_PT
from bot.language.intents.tables import compiled, sections
from bot.language.intents.zh.incomplete import MACROS as MACROS_ZH
from bot.language.intents.zh.incomplete import WISHES as WISHES_ZH


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
        ("Já fiz o que me pediram, podes dar a tarefa como concluída", "mark_done"),
        ("Não vamos conseguir cumprir o prazo, podes dar-nos mais tempo?", "change_deadline"),
        ("Afinal, esse intercâmbio vai ter de mudar de dia.", "move_exchange"),
        ("Já não posso ser eu a responsável, é preciso pôr lá outra pessoa.", "reassign_owner"),
        ("Preciso de uma tarefa nova no plano, ajudas-me a criá-la?", "create_task"),
        ("Há mais uma tarefa para pôr na lista", "create_task"),
        ("Queria deixar uma atualização sobre o meu trabalho.", "record_update"),
        ("Como vai essa tarefa, está a avançar?", "task_status"),
        ("como está a correr a tarefa?", "task_status"),
        ("Quem ficou encarregado dessa tarefa?", "task_owner"),
        ("queria saber mais sobre um dos intercâmbios", "exchange_detail"),
        ("Podes mostrar-me todos os dados desse intercâmbio?", "exchange_detail"),
        ("完成时限想往后改一改，可以吗", "change_deadline"),
        ("活动时间得改一下，麻烦您了", "move_exchange"),
        ("您好，想新增一项任务，可以吗", "create_task"),
        ("我想组织个会，您帮我建一下呗", "create_meeting"),
        ("能帮我查查别的同事手上有哪些任务吗", "tasks_of_person"),
        ("那个活动的联系人是谁", "exchange_detail"),
        ("活动具体是怎么安排的？", "exchange_detail"),
        ("问下那项任务进展如何", "task_status"),
        ("请问这个任务归谁", "task_owner"),
        ("活动得改期了", "move_exchange"),
        ("这次交流活动得改个时间", "move_exchange"),
        ("那项任务有进展了吗", "task_status"),
        ("这项任务我做完了", "mark_done"),
        ("把活动详情发我看一下", "exchange_detail"),
        ("他现在都管哪些任务", "tasks_of_person"),
        ("您好，我想把一项任务标记为已完成，可以吗？", "mark_done"),
        ("您好，我想新增一项任务，请问可以吗？", "create_task"),
        ("Poderia enviar-me o programa do intercâmbio, por favor?", "exchange_detail"),
        ("Agradecia que me ajudasse a alterar um prazo.", "change_deadline"),
        ("Agradecia que mudasse o responsável da tarefa.", "reassign_owner"),
        ("Agradecia que criasse uma tarefa", "create_task"),
        ("Pedia que marcassem uma reunião", "create_meeting"),
        ("Gostaria que mudassem a data do intercâmbio", "move_exchange"),
        ("我想了解一场交流活动的详细安排。", "exchange_detail"),
        ("请问这次交流活动的具体日程是怎样的？", "exchange_detail"),
        ("冒昧问一句，这项任务是由哪位同志负责的？", "task_owner"),
        ("请问这项任务现在进展到哪里了？", "task_status"),
        ("这项任务已经办完了，请您标记为完成。", "mark_done"),
        ("我这边有一项任务做完了，想登记为已完成。", "mark_done"),
        ("时间实在来不及，能否请您把完成时限往后延一延？", "change_deadline"),
        ("时间来不及了，时限能不能往后延一点？", "change_deadline"),
        ("对方临时有公务，这次交流活动恐怕需要改期。", "move_exchange"),
        ("我手头工作太多，这项任务可否换一位责任人？", "reassign_owner"),
        ("Gostaria de registar o andamento de uma tarefa, se faz favor.", "record_update"),
        ("Tenho novidades para registar no ponto de situação", "record_update"),
        ("Desejava registar uma atualização, se for possível.", "record_update"),
        ("这个任务完成了吗", "task_status"),
        ("Esta tarefa está concluída?", "task_status"),
        ("Esta tarefa está feita, podes fechar?", "mark_done"),
        ("这项任务做完了，能不能帮我销号", "mark_done"),
        ("Quero criar uma tarefa. É urgente.", "create_task"),
        ("我想调整一项任务的完成时限。", "change_deadline"),
        ("想给这个任务换个责任人", "reassign_owner"),
        ("任务换个责任人", "reassign_owner"),
        ("说说这次活动的具体安排", "exchange_detail"),
        ("Desejava criar uma tarefa.", "create_task"),
        ("Gostaria de saber em que pé está uma tarefa.", "task_status"),
        ("Terminei finalmente a minha tarefa e gostaria de a dar por concluída.", "mark_done"),
        ("já acabei, marca como concluída", "mark_done"),
        ("preciso de mexer num prazo", "change_deadline"),
        ("quero adicionar uma tarefa à lista", "create_task"),
        ("E essa tarefa, em que ponto está?", "task_status"),
        ("那个活动具体在哪里办", "exchange_detail"),
        ("我想把截止时间往后推一推", "change_deadline"),
        ("给我看下那个活动的具体安排", "exchange_detail"),
        ("这个任务谁盯着呢", "task_owner"),
        ("那个任务办得咋样了", "task_status"),
        ("他手上还有哪些活儿", "tasks_of_person"),
        ("任务来不及了，截止日期能往后延吗", "change_deadline"),
        ("这个任务换个人负责", "reassign_owner"),
        ("我想把任务转给别人", "reassign_owner"),
        ("这个活动的详细情况说一下", "exchange_detail"),
        ("那个任务现在进行到哪儿了", "task_status"),
        ("marca isso como concluído", "mark_done"),
        ("Podes dizer-me mais sobre esse intercâmbio?", "exchange_detail"),
        ("E esta tarefa, já avançou alguma coisa?", "task_status"),
        ("请问这次活动的具体安排能发我一份吗", "exchange_detail"),
        ("您好，我想报一下手头任务的进展", "record_update"),
        ("您好，这项任务可以结了，领导已经签过字", "mark_done"),
        ("不好意思，完成时限能不能帮我往后调一调，人手实在不够", "change_deadline"),
        ("这项任务我实在忙不过来，能不能换个人负责", "reassign_owner"),
        ("请帮我安排一次会议，有几件事要商量", "create_meeting"),
        ("想看看她手上还有几项任务，怕安排得太满", "tasks_of_person"),
        ("那个活动在哪儿办来着", "exchange_detail"),
        ("咱们现在各项任务的进展如何？我想心里有个数", "task_status"),
        ("Poderia dar-me mais informações sobre este intercâmbio?", "exchange_detail"),
        ("Tenho novidades sobre esta tarefa e gostaria de as registar.", "record_update"),
        ("Não vamos conseguir cumprir o prazo, seria possível adiá-lo?", "change_deadline"),
        ("Queria pedir a alteração de um prazo, por favor.", "change_deadline"),
        ("Lamento, mas temos de mudar a data deste intercâmbio.", "move_exchange"),
        ("Gostaria de mudar o responsável por uma tarefa.", "reassign_owner"),
        ("我想新建一项任务，请您协助。", "create_task"),
        ("我们需要开个会，请您安排一下。", "create_meeting"),
        ("请您帮我更换一下这项任务的责任人。", "reassign_owner"),
        ("我不太会操作，请您教我一下。", "help"),
        ("我想延个期", "change_deadline"),
        ("Já está feita, pode marcar como concluída", "mark_done"),
        ("能不能把这个任务标记完成", "mark_done"),
        ("我负责的任务来不及了，想延期", "change_deadline"),
        ("Consegues fechar esta tarefa?", "mark_done"),
        ("Posso dar esta tarefa por concluída?", "mark_done"),
        ("A visita coincide com um feriado, quero mudar a data", "move_exchange"),
        ("quem são os participantes nesse intercâmbio?", "exchange_detail"),
        ("Gostaria de saber como está a correr a tarefa.", "task_status"),
    ],
)
def test_their_kind_is_told(text: str, intent: str) -> None:
    assert incomplete(text) is not None and incomplete(text)[:2] == (Intent(intent), None)


@pytest.mark.parametrize(
    "text",
    [
        "把T7的截止时间改到周五", "新建任务：编制专家名录", "大家汇报一下进展", "任务做完了", "这个任务真难",
        "谁负责", "我想改天再说", "这项任务现在可以结了吗", "这个任务可以关了吗？", "这个任务有进展了",
        "我要开个会", "进展怎么样", "现在进展咋样", "换个人",
        "时间要改一下", "Quero criar uma tarefa: rever o texto", "Quero passar a tarde em casa",
        "Quem é que está com isto?", "Tarefa feita", "o prazo mudou", "o intercâmbio foi adiado",
        "Quem é o responsável por isto?", "uma tarefa nova", "quero marcar uma consulta",
            "Quero criar uma tarefa, rever o texto", "Tarefa concluída?", "Vamos rever a reunião",
            "O meu filho está doente, tenho de mudar a hora", "Estou doente, preciso de mais tempo",
            "活动可能要改期", "任务恐怕得延期", "这个任务可能延期吗", "工作太忙，想延期", "我要请假，工作得换人做",
            "Estou numa reunião, preciso de mais tempo", "Não encontro a chave, preciso de mais tempo",
            "Tenho visita em casa, quero mudar a data", "Se a ata estiver pronta, podes fechar a tarefa",
            "O relatório não ficou pronto, podem fechar a tarefa",
            "Vou dar mais tempo", "O João atrasou-se, a tarefa está atrasada",
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
    assert incomplete(text) == (Intent(intent), code, "")


@pytest.mark.parametrize(("written", "macros", "join"), [(WISHES_ZH, MACROS_ZH, ""), (WISHES_PT, MACROS_PT, " ")])
def test_no_part_of_a_wish_may_come_any_number_of_times(written: str, macros: dict[str, str], join: str) -> None:
    for section in sections(written, macros, join, sure=True):
        for rule in section.rules:
            assert not re.search(r"\)(?:[*+](?!\+)|\{\d+,\})", compiled(rule).pattern.pattern), rule.text


@pytest.mark.parametrize(("written", "macros"), [(WISHES_ZH, MACROS_ZH), (WISHES_PT, MACROS_PT)])
def test_every_part_has_its_place(written: str, macros: dict[str, str]) -> None:
    named = set(re.findall(r"\{([a-z_]+)\}", written + "".join(macros.values())))
    assert named == set(macros)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("我来更新下进展，材料已经送审了，专家也定了", "材料已经送审了，专家也定了"),
        ("材料已经送审了。我来更新下进展", "材料已经送审了"),
    ],
)
def test_what_is_told_beside_it_is_kept_as_it_is_written(text: str, told: str) -> None:
    wish = incomplete(text)
    assert wish is not None and wish.told == told
