"""What is asked in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = """
task_owner responsa|encarreg|titular|coordenador
    quem {is} {art}{owner} {item}
    qual {is} {art}{owner} {item}
    {art}{owner} {item}
task_status estado|situacao|ponto|andamento|progresso|avanco|evolucao|prazo|limite|entrega
    (em que|qual|que) (e )?(o )?{status} (esta|estao|vai|vao)? ?{item}
    {art}{status} {item}
    qual (e )?(o |a )?{limit} {item}
    {art}{limit} {item}
my_tasks minhas|tenho|meu
    ({which} )?({art})minhas tarefas( (pendentes|em curso|abertas|por fazer|atuais))?{when_maybe}
    o que (e que )?(eu )?(ainda )?tenho (para|de|que|por) fazer{when_maybe}
    {which} (as )?tarefas (e que )?(eu )?(ainda )?(tenho|me cabem|me estao atribuidas)( (para|por)
        fazer)?{when_maybe}
tasks_of_person Ⓦ
    ({which} )?({art})tarefas (e que )?((tem|estao atribuidas|cabem|pertencem) )?{person}( tem)?( (em maos|para
        fazer))?{when_maybe}
    o que (e que )?(tem|esta) {person} (para|a|por) fazer{when_maybe}
tasks_of_association Ⓐ
    ({which} )?({art})tarefas (e que )?((tem|estao atribuidas|cabem|pertencem) )?{body}( tem)?( (em maos|para
        fazer))?{when_maybe}
overdue_tasks atras|fora d|vencid|expirad|passaram
    (({which}|ha|existem|temos) )?({art})(alguma )?tarefas? ((que )?(ja )?(estao|esta|ficaram) )?{late}( {body}|
        {person})?
    ({which}|o que|ha algo|ha alguma coisa) (esta|estao) {late}
upcoming_exchanges intercambio|evento|atividade|reunio|visita|forum|foruns|formac|agenda|encontro|iniciativa|curso
        |consulta
    (({which}|ha) )?({art})proxim[oa]s (?P<topic>{event}){when_maybe}
    {which} (os |as )?(?P<topic>{event}) (ha|temos|vai haver|estao (previst|marcad|agendad|planead)[oa]s|se
        realizam)( {body})?{when_maybe}
    ha (algum |alguma |alguns |algumas )?(?P<topic>{event})( (previst|marcad|agendad)[oa]s?)?{when_maybe}
next_meeting proxima
    (quando|onde|a que horas) ((e|sera|vai ser|temos|fica) )?(a )?(nossa )?proxima (?P<topic>reuniao)
    ((qual|quando) (e )?)?(a )?(nossa )?proxima (?P<topic>reuniao)
"""
# Requests where they are about a code or something of the plan.
ABOUT = """
task_owner quem
    (e )?quem (e que )?{cares} {item}
    {item} (esta |e |ficou )?(a cargo de|nas maos de|com|de) quem
task_status como|ja|ha |novidades|quando
    como (e que )?(esta|vai|anda|estamos|vao|estao|corre|correm) {item}
    {item} (ja )?(esta|ficou|foi) {done}
    (ha )?(novidades|noticias|progressos|avancos) {item}
exchange_detail quando|onde|horas|detalhes|informac|programa|local|data
    (quando|onde|a que horas) (e que )?(e|sera|se realiza|decorre|comeca|tem lugar|vai ser) {exchange}
    (os )?(detalhes|informacoes|programa|local|data|ordem de trabalhos) {exchange}
"""
