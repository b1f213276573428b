"""What is ordered or reported in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

# Nothing but requests.
SURE = """
mark_done marca|assinal|conclu|dar|fech
    (marca|marcar|marque|assinala|assinalar|assinale) {item} como {done}
change_deadline prazo|limite
    (muda|mudar|mude|altera|alterar|altere|adia|adiar|adie|prolonga|prolongar|passa|passar|estende|estender)
        {art}{limit} {item}
        (de Ⓓ )?(para|ate) ?(ao? )?(?P<until>[ⒹⓁ])
    (muda|mudar|mude|altera|alterar|altere|adia|adiar|adie|prolonga|prolongar|passa|passar|estende|estender)
        {art}{limit} {item}
        (?P<until>Ⓛ)
create_task tarefa
    (cria|criar|crie|adiciona|adicionar|adicione|regista|registar|abre|abrir)( uma| a)?( nova)? (nova )?tarefa[:
        ]*(?P<body>.*)
create_meeting reuniao
    (marca|marcar|marque|agenda|agendar|agende|cria|criar|crie|convoca|convocar|convoque)( uma| a)?( nova)?
        reuniao(?P<body>.*)
subscribe_reminders lembr|avis|alert|notific
    (quero |gostava de |queria )?(receber|ativa|ativar|ative|subscrever|subscreve|liga|ligar) {art}{reminders}(
        {item})?
    (lembra|lembre|avisa|avise)[ -]?me (d[aeo]s? )?{item}{when_maybe}
mute_reminders lembr|avis|alert|notific|silenc
    (silencia|silenciar|silencie|desativa|desativar|desative|desliga|desligar|para|parar|suspende|suspender|cancela|cancelar)

        {art}(os meus |meus )?{reminders}( {item})?{when_maybe}
    nao (quero|preciso de) (receber )?(mais )?{reminders}
help ajuda|sabes|podes|consegues|funciona|comandos|pode |sabe
    ajuda|(o )?que (e que )?(sabes|podes|consegues|sabe|pode|consegue) fazer|como (e que )?(isto
        )?(funciona|funcionas)
    (que|quais) (sao )?(os )?comandos( ha)?
"""
# Requests where they are about a code or something of the plan.
ABOUT = """
mark_done conclu|feit|pront|termin|acab|finaliz|fechad
    {item} ((ja )?(esta|ficou|foi) )?(ja )?{done}
change_deadline adia|passa|muda|prolonga
    (adia|adiar|adie|passa|passar|passe|muda|mudar|mude|prolonga|prolongar) {task} (de Ⓓ )?(para|ate) ?(ao?
        )?(?P<until>[ⒹⓁ])
move_exchange adia|passa|muda|antecip|remarc|reagend
    (adia|adiar|adie|passa|passar|passe|muda|mudar|mude|antecipa|antecipar|remarca|remarcar|reagenda|reagendar)
        {exchange}
        (de Ⓓ )?para (a |o )?(?P<when>Ⓓ)
reassign_owner atribu|passa|entrega|transfer
    (atribui|atribuir|atribua|passa|passar|passe|entrega|entregar|entregue|transfere|transferir) {item} {person}
"""
