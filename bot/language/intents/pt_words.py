"""Parts of Portuguese rules: folded, single spaces, without commas; what may be left out brings its space along.

Signs: Ⓣ task, Ⓔ exchange, Ⓟ project; Ⓓ days, Ⓛ deadline, Ⓢ from a day on, Ⓝ length, Ⓡ series; Ⓦ person,
Ⓐ association, Ⓒ percentage.
"""

from __future__ import annotations

MACROS = {
    "topic": r"(?P<topic>[^:;!?]{2,80}?)",
    "art": "(os? |as? )?",
    "of": "(d[aeo]s? |pel[ao]s? |por |n[ao]s? |aos? |as? |com |sobre |em |para |relativ[ao]s? ([aà]s?|aos?) )*",
    "a_task": "(?P<code>[ⓉⓅ])",
    "noun": "(tarefas?|projec?tos?|atividades?|trabalhos?)",
    "item": "({of}({noun} ({of}|sobre |relativa a |chamada ))?(?P<code>[ⓉⓅⒺ])|{of}{topic})",
    "task": "({of}({noun} )?(?P<code>[ⓉⓅ]))",
    "exchange": "({of}(intercambio |evento |reuniao |atividade )?(?P<code>Ⓔ)|{of}{topic})",
    "when": "((para|durante|em|no|na|nos|nas|de|do|da|ao longo d[aeo]) )?(?P<when>[ⒹⓁⓈ])",
    "when_maybe": "( {when})?",
    "title": r"((sra?|dra?|eng|enga|prof|profa|senhora?|doutora?)\.? ?[ao]?\.? )?",
    "person": "{of}{title}(?P<who>Ⓦ)",
    "body": "{of}((colegas|equipa|parte|lado|gente) {of})?(?P<org>Ⓐ)",
    "is": "(e|sao|sera|serao|esta|estao|ficou|seria|foi)( que)?",
    "owner": "(responsave(l|is)|encarregad[oa]s?|titular|coordenador(a)?|dono|dona|ponto de contacto|contacto"
    "|entidade (responsavel|coordenadora))",
    "cares": "(trata|tratam|esta a tratar|cuida|esta a cuidar|se ocupa|ocupa-se|toma conta|esta encarregue"
    "|esta encarregado|tem a cargo|tem a seu cargo|tem em maos|ficou com|ficou encarregue|esta com|lidera|coordena|gere"
    "|conduz|assegura|faz|esta a fazer|responde|tem|leva|acompanha|e que tem|fica com|trabalha|esta a trabalhar)",
    "which": "(que|quais|quantas|quantos|qual)( e| sao)?( que)?",
    "status": "(estado|ponto (de|da) situacao|andamento|progresso|avanco|fase|situacao|evolucao|status)( atual)?",
    "done": "(concluid[ao]s?|feit[ao]s?|pront[ao]s?|terminad[ao]s?|acabad[ao]s?|finalizad[ao]s?|fechad[ao]s?"
    "|completad[ao]s?|complet[ao]s?|despachad[ao]s?)",
    "late": "(em atraso|atrasad[ao]s?|fora d[eo] prazo|vencid[ao]s?|com o prazo (ultrapassado|vencido|expirado)"
    "|com atraso|que ja passaram (d)?o prazo|expirad[ao]s?)",
    "event": "({kind}|intercambios?|eventos?|atividades?|iniciativas?|encontros?|acoes|agenda|calendario|programa)",
    "kind": "(visitas de estudo|visitas?|reunioes|reuniao|foruns|forum|formacoes|formacao|cursos?|consultas?"
    "|miss(oes|ao)|acoes de divulgacao|divulgacao|conferencias?|seminarios?)",
    "limit": "(prazo( final| limite)?|data[ -]limite|data de entrega|data de conclusao|termo|deadline)",
    "reminders": "(lembretes?|avisos?|alertas?|notificacoes|mensagens automaticas)",
}
