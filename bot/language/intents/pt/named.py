"""What is said of a thing that is called by its name, with what is told behind it: a table of rules.

A code may be told of in any words; a name has to be parted from them. What is told behind it says no more of it.
"""

from __future__ import annotations

PARTS = {
    # A name with no sign in it.
    "thing": "{of}(?P<topic>(?!(ponto|situacao|estado|prazo|atualizacao|andamento|mais|uma?|metade|os?|as?"
    "|d[aeo]s?|n[ao]s?|taxa"
    "|percentagem|media|humidade|bateria|windows|semana|mes|dia|tempo|vida|tarde|manha) )[a-z]"
    "[^!?ⓉⒺⓅⒹⓁⒸⓌ]{3,70}?)",
    # What is told behind.
    "rest": "( [^?ⓉⒺⓅ]{1,90})?",
    "did": "(temos|recebemos|fizemos|tivemos|[a-z]{3,}(amos|emos|imos))",
    "was": "((foram|foi|estao|esta) )?(recolhid|recebid|inscrit|visitad|enviad|tratad|validad|revist|contactad"
    "|selecionad"
    "|traduzid|preenchid|entregue|confirmad|redigid|registad|inventariad|aprovad|concluid|analisad|publicad|convidad)[oa]?s?",
    "finished": "(fechei|fechamos|acabei|acabamos|conclui|concluimos|terminei|terminamos|finalizei|finalizamos"
    "|entreguei|entregamos|despachei|despachamos)",
}

NAMED = r"""
record_update Ⓒ|meio|metade
    (o )?(ponto de situacao|situacao|atualizacao|andamento|progresso|nota) {thing} ((ja )?({did}|{was}) .{0,60}
        )?(a |em |nos
        |uns |ja |cerca de |vamos em |estamos (a |em |nos ))*(os )?(?P<pct>Ⓒ){rest}
    {thing} (ja )?(esta|vai|anda|ficou|estamos|vamos) ((a|em|nos|com|quase a|quase nos|uns|umas|cerca de|ja nos|ja
        a) )?(os )?(?P<pct>Ⓒ)( (concluid|feit|executad)[oa])?{rest}
    {thing} ((uns|umas|cerca de|ja nos|ja a) )?(?P<pct>Ⓒ) (falta|faltam|so|aguard[a-z]+|a espera|em|ja)
        [^?ⓉⒺⓅ]{2,80}
    {thing} (ja )?({did}|{was}) [^?ⓉⒺⓅⒸ]{2,60} (uns|em|a|nos|cerca de|estamos a|vamos em|ja) (?P<pct>Ⓒ){rest}
record_update situacao|atualizacao|progresso|andamento|ja|[0-9]
    (o )?(ponto de situacao|situacao|atualizacao|andamento|progresso) {thing} (?P<report>(ja )?([0-9]{1,4} [a-z]+
        )?({was}|{did})\b.*)
    {thing} (?P<report>[0-9]{1,4}( dos?| das?)? ?([0-9]{1,4} )?[a-z]+ {was}.{0,60})
    n[ao]s? {thing} ja (?P<report>{did} .{4,})
mark_done fech|acab|conclu|termin|finaliz|entreg|despach|feit|pront
    (eu |nos |hoje |ja )*{finished} (hoje |ontem |agora |ja |Ⓓ )*(?!de ){thing}( Ⓓ)?( (de manha|a tarde|mesmo))?
    {thing} (ja )?(esta )?(conclui|feit|fechad|terminad|pront|finalizad|acabad|executad|encerrad)(d)?[oa]( e
        [a-z]+[oa])?( podem?
        (arquivar|fechar|encerrar|ser (encerrad|fechad|arquivad)[oa]))
change_deadline Ⓓ|Ⓛ
    {art}(novo |nova )?{limit} {thing} ((passa|fica|muda|alterado|adiado|prorrogado|passa a ser) )?({to_day}
        ?)?(?P<until>[ⒹⓁ]){rest}
    {thing} {limit} (novo |nova )?((passa|fica|muda|e|passa a ser) )?({to_day} ?)?(?P<until>[ⒹⓁ]){rest}
    {thing} (fica|passa|ficou|ficara) com ({art})(novo )?{limit} ({to_day} ?)?(?P<until>[ⒹⓁ]){rest}
    (deem|da|de|concedam|concede) mais (uma semana|Ⓝ|uns dias|tempo|algum tempo|prazo) {thing} ({to_day}
        ?)?(?P<until>[ⒹⓁ]){rest}
reassign_owner Ⓦ
    {art}(responsabilidade|coordenacao|gestao|conducao) {thing} (passa a|vai|fica|deve|devera) (caber|ficar|estar
        |pertencer)? ?(a|ao|com)
        {person}{rest}
    {art}{thing} (fica|passa|vai ficar|ficara) (com|para|nas maos d[eao]|a cargo d[eao]) {person} (Ⓢ|a partir (d[eao]
        )?(agora|hoje|ja|Ⓓ)|em vez de mim
        |daqui (para|em) (a frente|diante)|doravante)
    (eu )?(ja )?nao (consigo|posso|tenho (tempo|vagar)|vou poder) (ficar |continuar |acabar |pegar |estar )?(com |para
        ){thing}
        (podes?|podem|podia[ms]?|por favor|pf)? ?(pass|entreg|atribu|d|transf)[a-z]{1,6}-[ln]?[oa] (a|ao|para [oa]?
        |ao? jovem) ?{person}{rest}
task_status situacao|isso|vai
    {thing} (ponto de situacao|qual e (a situacao|o estado|o ponto de situacao)( atual)?|como (vai|anda|esta|ta) isso
        |em que pe esta)\?
task_owner quem|responsavel
    quem (e que )?(ficou com {thing}|tem {thing} (em maos|a cargo|a seu cargo))\?
    .{0,24}(o|a) responsavel {thing} e (o |a )?(respetivo |seu |sua )?(contacto|telefone|email|e-mail)
"""
