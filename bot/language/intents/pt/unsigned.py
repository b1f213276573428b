"""Where a Portuguese clause begins that no sign parts from the one before, as phones are typed on; folded."""

from __future__ import annotations

# What tells something behind what it is the reason for, and how it begins.
_VERB = (
    "(?:(?!sexta|quarta|segunda|quinta)[a-z]{2,}(?:ou|aram|eu|eram|iu|iram)"
    "|foi|foram|e|sao|esta|estao|estava|tem|vai|vao|fica|ficam"
    "|continua|continuam|anda|andam|quer|querem|pede|pedem|chega|chegam|sai|saem|precisa|precisam|falta|faltam"
    "|reformou-se)"
)
_TOLD = (
    "(?:que )?(?:[oa]s?|um|uma|ess[ae]s?) (?:[a-z-]{3,20}|[ⓌⒶ])(?: d[aeo]s? (?:[a-z-]{3,20}|[ⓌⒶ]))?"
    rf" (?:(?:ja|nao|so|se|ainda|tambem) )*{_VERB}\b"
    r"|(?:eu|ela|ele|nos|elas|eles) [a-z]{2,}"
    r"|(?:falta|faltam|falhou|estou|estamos|ando|andamos|fiquei|ficamos|sou|saio) [a-z]"
    r"|ja (?:percebi|entendi|sei|vi|li|recebi|[a-z]{2,}(?:ei|amos|emos|imos))\b"
    r"|Ⓐ (?:ainda |ja )?(?:nao|esta|respondeu|pediu|quer)\b"
)
# The space before a reason that nothing parts from a request, and before what a request is for, where what is before it
# is long enough to be one.
UNSIGNED = (
    r"(?<=[\s\S]{18})(?:"
    r"(?<!reuniao)(?<!reunir)(?<!encontro) (?=(?:e )?por causa\b)"
    r"| (?=(?:porque|pois|ja que|visto que|uma vez que|dado que|e que|por motivos?|devido|em virtude"
    r"|(?:e )?a pedido|(?:e )?por (?:ordem|indicacao|determinacao|decisao)|na sequencia|(?:isto )?e (?:so )?para)\b)"
    # É o que eu faço.
    r"|(?<! o) (?=que eu\b)"
    r"|(?<=[ⒹⓁ]) (?=(?:que|e) (?:nao|em|na|no|eu|ja|so|la|ai|ca|est|te[nm]|vou|vamos|vai|ha|fa[zl]|prec|fic|and|est|Ⓓ))"
    r"| (?=antes de (?:(?:lhes?|[oa]s?|me|nos) )?(?:ped|atribu|d|fal|reun|respond|assin|decid|viaj|sa|part|entr"
    r"|escrev|lig"
    r"|telefon|envi|mand|aceit|avanc|distribu|apresent|redig|submet|pag|autoriz)?[aei]r(?:mos|em)?\b)"
    r"| (?=q (?:[ao]s?|nao|ja|ainda|so|eu) )"
    r"| (?=(?:a pedido d|por (?:motivos?|razoes|decisao|determinacao|indicacao|ordem|despacho|falta|atraso) d"
    r"|devido a|em virtude d)[aeo]s? )"
    # Who wants to be warned for something says what for.
    r"|(?<!alertando)(?<!alertar)(?<!-me)(?<!lembrete)(?<!lembretes)(?<!aviso)(?<!avisos)(?<!alerta)(?<!alertas)"
    r" (?=(?:para [oa]s?|pr[oa]s?) (?:convite|relatorio|ata|boletim|imprensa|comunicado|direcao|president|diretor"
    r"|jornal|secretari|balanco|resumo|dossie|apresentac|auditor|inspec|arquiv|anuario|orcament|processo|mapa|conselh"
    r"|reitor|conta)"
    r"[a-z]{0,4}\b)"
    r"| (?=(?:para a|pra) (?:reuniao|sessao) (?:d[aeo]s? )?[ⒹⓁ])"
    # Typed without a comma, a reason follows what is no conjunction.
    r"|(?<! que)(?<!quem)(?<!ando)(?<!onde)(?<!como)(?<! se)(?<! eu)(?<! ja)(?<! e)(?<! mas)(?<! nao)(?<!inda)"
    r" (?=(?:precis(?:o|amos)|tenho|temos|vou|vamos) (?:de |que )?[a-z]{2,}[aei]r\b)"
    r"| (?=e (?:precis(?:o|ava|amos)|queria|quero|gostava|gostaria|agradec(?:o|ia)|pedia|peco|necessito)\b)"
    r"| (?=(?:para|a fim de|de modo a) (?:(?:lhes?|me|nos|[oa]s?) )?(?:mand|envi|fal|ped|lig|escrev|contact|telefon"
    r"|plane|planific|prepar|marc|reserv|compr|organiz|avis|inform|respond|inclu"
    r"|junt"
    r"|apresent|lev|atualiz|convid|complet|preench|calendariz|articul|decid|comp|distribu|divulg|public|anex|concili"
    r"|program|agend|pod|sab)[aeio]r(?:mos|em)?\b)"
    # What somebody did stands behind all that has a sign, or behind what is said to be done.
    rf")|(?<=[\s\S]{{9}})"
    "(?: (?=e (?:(?:ja|ainda) )?nao (?:sei|me (?:lembro|recordo)|encontro|percebo|tenho (?:ideia|nocao)"
    "|faco ideia)\\b)|"
    "(?:(?<=[ⓉⒺⓅⒹⓁⓌ])|(?<=cluid[ao])|(?<=minad[ao])|(?<=echad[ao])|(?<=errad[ao])|(?<=pront[ao])|(?<=feit[ao]))"
    f" (?={_TOLD}))"
)
