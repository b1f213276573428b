"""Words that Portuguese offices use for those of the tables; folded (see vernacular.py, there)."""

from __future__ import annotations

# The first line that fits counts; a deadline is masculine in English and a date is not.
_LINES = r"""
\b(?:a|uma) data[- ]limite\b = o prazo
\bda data[- ]limite\b = do prazo
\bna data[- ]limite\b = no prazo
\b(?:data[- ]limite|dead ?line)\b = prazo
\b(?:datas[- ]limite|dead ?lines)\b = prazos
\b(?:tudo |a lista (?:completa )?d)?o que lhe (?:esta|foi) (?:atribui|confia)do\b = as tarefas dela
\b(?:tudo )?o que (?:ele|ela) tem (?:em maos|a cargo|entre maos|a fazer|pendente|em aberto)\b = as tarefas dela
\bcarteira de tarefas\b = lista de tarefas
(?<=mos )para falar(?= d[aeo]s? ) = para tratar
(?<=mos )para falar sobre (?=[oa]s? ) = para tratar d
\btou\b = estou
\btas\b = estas
\bta\b(?! (?:bem|bom|certo)\b) = esta
(?<= )—(?= ) = –
,? antes que (?:me|nos) (?:esqueca|esquecamos|distraia|passe)\b = ,
"""

# Verbs of orders, the endings of whose infinitives tell who is asked: dá para me avisares, é possível pararem?
_VERBS = (
    "adiar passar mudar alterar prolongar prorrogar antecipar remarcar reagendar transferir mover trocar empurrar"
    " corrigir atualizar marcar agendar convocar criar registar adicionar acrescentar apontar anotar incluir abrir"
    " atribuir entregar indicar fechar encerrar concluir riscar dar dizer fazer lembrar relembrar avisar notificar"
    " alertar recordar mandar enviar mostrar listar ativar reativar ligar silenciar desativar desligar parar suspender"
    " cancelar calar tirar retirar remover deixar informar explicar ajudar ensinar ver verificar confirmar consultar"
)
_ENDINGS = ("es", "em")


def lines() -> list[tuple[str, str]]:
    """Return the patterns with what each becomes, in the order in which they count."""
    found = []
    for line in _LINES.strip().splitlines():
        written, _, words = line.partition(" = ")
        found.append((written, words))
    for ending in _ENDINGS:
        asked = "|".join(rf"(?<=\b{verb}{ending})" for verb in _VERBS.split())
        found.append((rf"{ending}\b(?:{asked})", ""))
    return found
