"""What a Portuguese order carries along: what it is about, whom, what day (see carrying.py); folded."""

from __future__ import annotations

# How a meeting is held says nothing of what it is about; nor does whom it gathers, where that is everybody, or where.
_HELD = (
    "(online|urgente|virtual|presencial|remota|hibrida|extra|(extra)?ordinaria|curt(a|inha)|rapid(a|inha)|breve"
    "|geral|conjunta"
    "|de (emergencia|urgencia|trabalho)|(por|via|no|em) (videoconferencia|zoom|teams|skype))"
)
EVERYBODY = (
    "(com )?((a|o|as|os|tod[ao]s?) )*((tres|dois|duas|varias|nossas?|nossos?) )*(associacoes|entidades|partes"
    "|colegas|equipas?( tod[ao]s?| inteiras?)?|parceiros|membros"
    "|responsaveis|pontos? de contacto( d[aeo] Ⓐ)?|pontos focais|representantes|coordenador(es|as?)|tecnicos"
    "|presidentes?"
    "|direc(ao|oes)"
    "|secretariado|toda a gente|malta|pessoal|grupo)"
)
_PLACE = (
    "(local ?:? ?)?((n[ao]s?|em) )?(sala|auditorio|edificio|anfiteatro|gabinete|biblioteca|sede|instalacoes|piso"
    "|andar|campus|centro"
    "|salao)( [a-z0-9.º]{1,14}){0,4}"
)
# Why a meeting is called says nothing of what it is about.
_WHY = (
    "(houve|por (motivos?|razoes|causa|falta|decisao|indicacao|ordem) d[aeo]s?|a pedido d[aeo]s?|conforme|tal como"
    "|houve|ha|temos"
    "|tivemos|precisamos|surgi(u|ram)|apareceu|falta[m]?|porque|pois|ja que|visto|uma vez que|dado que"
    "|e (urgente|importante|preciso|necessario)|estamos|nao|antes que|senao|isto|isso|([oa]s? )?[^,]{2,40} (foi|foram"
    "|esta|estao|nao|vai|vao|ficou|falhou))\\b.*"
)
# Whose a task is to be, and by when, as offices write it behind a comma.
_CHARGED = (
    "(d|sob |por conta d|com |para |que fica |que ficara |ficando |cuja execucao fica |cabendo )?(([ao] )?"
    "(responsabilidade|competencia|cargo|execucao|incumbencia|coordenacao|conta|cuidado)|atribuid[ao]|confiad[ao]"
    "|cometid[ao]|afet[ao]|entregue|destinad[ao])"
)
_DUE = (
    "(a|para|e) (concluir|entregar|terminar|executar|realizar|apresentar|cumprir|ultimar|finalizar)"
    "|com (o )?(termo|termino|conclusao|entrega|prazo|data limite|limite|vencimento|execucao|data de conclusao|fim)"
    "( (previst|fixad|limite|marcad|estabelecid)[oa]?)?|(ser |estar )?(impreterivelmente|o mais tardar|no maximo)"
)
# What says only that a name follows.
_NAMING = (
    "((relativ|referente|respeitante|atinente|destinad|tendente|conducente|subordinad|dedicad|alusiv)[ao]?s?"
    " a(o tema)?[os]?|com vista a[os]?|que consist[ea] em|com o objetivo de|com a designacao|e para|designad[ao]"
    "|denominad[ao]|para efeitos de)"
)
CARRIED = {
    "purpose": r"[ ,;:.]*\b(subordinad[ao] a[o]? ?(tema )?(d[aeo]s? )?|tendo (como|por) (tema|objeto"
    r"|assunto)( unico)? ?:? ?|((com )?(o )?(assunto|tema|ponto unico|seguinte (ponto|assunto|tema)"
    r"|ponto)( d[aeo] (reuniao|agenda))?"
    r"|(com a (seguinte )?)?ordem de trabalhos) ?[:,–-] ?|(sobre|acerca d[aeo]s?|a proposito d[aeo]s?"
    r"|por causa d[aeo]s?"
    r"|com vista a[o]?s?|a fim de|no intuito de"
    r"|para (discutir|tratar|debater|falar)(mos)? (d[aeo]s?|sobre)) ((os?|as?) )?"
    r"|para (discutir|debater|analisar)(mos)? ((os?|as?) )?|para (?=[a-z]+[aei]r(mos)?\b|((a|o) )?(preparacao|discussao"
    r"|analise|balanco|revisao"
    r"|aprovacao|apresentacao|definicao|distribuicao|planeamento)\b)((a|o) )?)",
    "about": r"((com o )?(tema|assunto)|sobre|acerca|para (discutir|tratar|preparar))\b",
    "person": rf"({_CHARGED} )?(responsave(l|is)|a cargo|encarregad[oa]|para|por|com|d[aeo]|ao?|e|o|atribuid[oa]"
    r"|participantes"
    r"| )*({title})?(((?P<who>Ⓦ)( e ([oa] )?Ⓦ)*)|{free})( responsavel| trata| fica responsavel)?",
    "body": rf"({_CHARGED} )?(responsavel|entidade|coordenadora|coordenador|organizadora|organiza|a cargo|com|para"
    r"|por|d[aeo]|ao?|e|o| )*(?P<org>Ⓐ)( e Ⓐ)*( coordena| organiza)?",
    "beside": f"{EVERYBODY}|{_PLACE}|{_WHY}",
    "when": rf"({_DUE} )?(prazo|data|limite|data limite|entrega|ate|para|no|na|dia|em|ao?|o|as|:| )*(?P<when>[ⒹⓁ])",
    "label": r"((marc|agend|regist|anot|apont|convoc)(a|e|ue|em|ar)( (la|ai|isso|isto|ja|por favor|no calendario"
    r"|na agenda))*|prazo|data|responsavel|entidade coordenadora|tema|titulo|assunto|ordem de trabalhos|local|para( mim"
    r"| nos)?|a mim"
    r"|sobre|(ok|okay|obrigad[oa]s?|agradeco( desde ja)?|agradecid[oa]s?|por favor|pff?|pfv|sff|se faz favor"
    r"|se possivel"
    r"|pode ser|grat[oa]|cumprimentos|com os melhores cumprimentos))",
    "lead": r"((para |a cargo d[aeo] |d[aeo] |com |ao? )?([oa] )?({title})(?P<who>Ⓦ)( e ([oa] )?Ⓦ)*|(com |para "
    r"|a cargo d[aeo] )(a "
    r"|o |[oa]s? ((colegas|pessoal|equipa|amigos|diretora?|presidente|vice-presidente"
    r"|representantes?|delegacao|direcao|coordenadora?|malta) )?d[aeo] )?(?P<org>Ⓐ)( e Ⓐ)*|em Ⓐ|(?P<org>Ⓐ)(?= [ⒹⓁ]"
    r"| (as|n[ao]|em"
    r"|para|dia) )|(reuniao|sessao|videoconferencia"
    r"|videochamada|call|teleconferencia|encontro|chamada"
    r"|evento|intercambio)"
    rf"( {_HELD}){{0,3}}(?= ?(com |para |sobre |n[oa] |em |ao? |[ao]s |dia |[^a-z ]| [^a-z]))|(tema"
    r"|titulo|assunto|chamad[ao]|intitulad[ao]|com o (titulo|tema|nome)|sobre|acerca d[aeo]|para discutir"
    r"|para tratar d[aeo]|para|de|d[ao]s?|com|a|o|na|no|em|:|-|–|,|\"|«|»|“|”|ate) ?(?=[^a-z0-9])"
    rf"|{_NAMING} |(tema|titulo|assunto|chamad[ao]|intitulad[ao]|com o (titulo|tema|nome)|sobre (os?|as?)?"
    r"|acerca d[aeo]s?|para discutir (os?|as?)?|para tratar d[aeo]s?|para|de|d[ao]s?|n[ao]s?|online|urgente) "
    r"|((para|no|na|em|ao?|os?|as|dia|n?o dia|ate) ){0,2}(?P<when>[ⒹⓁ])|[ :,\"«»“”'–—-]+)",
    # Nothing that names anything: a courtesy, a reason.
    "trail": r"([ ,]+(ok|okay|pff?|pfv|sff|por favor|se (faz favor|possivel)|pode ser|(muito )?obrigad[oa]s?"
    r"|agradeco( desde ja)?)|(?<![aei]r)[ ,]+(porque|pois|ja que|visto que|uma vez que|dado que|(por (motivos?|razoes"
    r"|decisao|indicacao|ordem)|a pedido) d[aeo]s?"
    r"|(conforme|tal como) (o )?(combinado|acordado|decidido|falado|solicitado|pedido))\b.{0,90}|([ ,]*\b(para|a|ao"
    r"|por|responsavel|a cargo d[aeo]|d[aeo]|com"
    r"|a (entregar|fazer|rever|concluir|executar|elaborar|realizar|preparar|tratar|redigir|assegurar) (por|pel[oa])"
    r"|(atribuid|confiad|cometid|destinad)[ao] a|(d[ae]|sob) (a )?responsabilidade d[aeo])){0,3}( [oa])? ({title})"
    r"(?P<who>Ⓦ)|([ ,]*\b(com|a cargo d[aeo]|coordenad[ao]s? (por|pel[ao])"
    r"|d[ae] responsabilidade d[ae])) ?(a "
    r"|o )?(?P<org>Ⓐ)( e Ⓐ)*( (como|na qualidade de) (entidade )?(coordenadora?|responsavel|lider))?"
    r"|([ ,]*\b(com )?(prazo|data|data limite|ate|para|no|na|em|ao?|os?|dia"
    r"|a (concluir|entregar|terminar|executar|realizar|apresentar)|termo|conclusao( prevista)?"
    r"|as|ainda|ja|logo|o mais tardar|impreterivelmente)){0,3} (?P<when>[ⒹⓁ])"
    r"|[ :,\"«»“”'–-]+|[ ,](prazo|responsavel|entidade coordenadora|data|ate|para( [ao]s?)?|com|em|n[ao]|as|aos?"
    r"|a cargo d[aeo]|(para )?[0-9]{1,2} (e|a)))$",
}
PLAIN_MEETING = (
    r"(a |o |um |uma )?(nov[oa] )?(reuni(ao|oes|aozinha)|videoconferencia|videochamada|call|encontro|chamada"
    r"|teleconferencia|evento"
    rf"|sessao)( ({_HELD}|(comigo|connosco)( e)?|d[ea]s tres (associacoes|entidades|partes)))*"
)
