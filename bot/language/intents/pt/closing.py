"""How Portuguese tells that a thing is over without saying that it is to be closed; folded.

What is told becomes "Ⓣ esta concluida", which the tables have: livrei-me da T7; ponto final no guião; a T7 já lá vai.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.progressing import PARTS as MACROS

PARTS = MACROS | {
    "it": "([ao]s? ((tarefa|projeto) )?[ⓉⓅ]|(a tarefa d)?[oa]s? [a-z0-9][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,80}?( d[eoa] Ⓓ)?)",
    "its": "((([ao]s? )?((tarefa|projeto) )?[ⓉⓅ])|(a tarefa d)?[oa]s? [a-z0-9][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,80}?( d[eoa] Ⓓ)?)",
    "over": "(conclui|termin|acab|finaliz|fech|encerr|complet|despach|ultim|remat|liquid|arrum|resolv|cumpr"
    "|arquiv|entreg"
    "|execut|realiz|find|trat|fech)",
    "finished": "((totalmente|integralmente|completamente|plenamente|devidamente|cabalmente|inteiramente"
    "|definitivamente|oficialmente|formalmente|finalmente|ja|enfim|toda|todo|mais do que|mais que|por completo) )*"
    "({done}|ultimad[ao]s?|rematad[ao]s?|liquidad[ao]s?|arrumad[ao]s?|resolvid[ao]s?|arquivad[ao]s?|executad[ao]s?"
    "|despachad[ao]s?|find[ao]s?|feitinh[ao]s?|prontinh[ao]s?|tratad[ao]s?|consumad[ao]s?|fechadinh[ao]s?|aviad[ao]s?"
    "|(dad|considerad)[ao]s? (por|como) {done}|entregue e {done}|{done} e {done}|{done} e arquivad[ao])",
    "be": "((ja|finalmente|enfim|assim|hoje|agora|Ⓓ) )*(esta|ta|ficou|foi|fica|encontra-se|da-se por|acha-se"
    "|considera-se"
    "|deu-se por|tenho|temos|acabou por ficar)( (ja|finalmente|enfim|assim|hoje|agora|Ⓓ))*",
    "goes": "((ja|enfim|finalmente|agora|hoje|assim) )*(acabou-se|ja era|la vai|ja la vai|esta no papo"
    "|ja ca canta|ca canta"
    "|foi-se|esta na gaveta|fica por aqui|terminou|acabou(?! com| por| em|-me| mal)|chegou (finalmente |enfim |hoje "
    "|ja "
    "|Ⓓ )*(ao (fim|termo|seu (fim|termo))|a bom (porto|termo)|ao fim da linha)|foi levad[ao] (a (cabo|bom termo"
    "|bom porto)|ate ao fim)|saiu do forno|passou a historia|(pode|podem|deve|ja pode) (ja )?(ser )?(sair|ir|passar"
    "|seguir|transitar|saltar|desaparecer|cair) (d[aeo]s? |para |a )[ao]?s? ?(lista|rol|quadro|arquivo|pendentes"
    "|concluid[oa]s|feit[oa]s|historia|gaveta|pasta|mapa|tarefas|plano|acervo)[a-z ]{0,24}|(pode|podem|deve|ja pode"
    "|pode ja|e para|esta pronta para|esta para) (ser )?(arquivad|encerrad|fechad|riscad|dad|eliminad|retirad|tirad"
    "|abatid|considerad|arquiva|encerra|fecha|risca|da|tira)(r|[ao]|r-se)( d[ao]s? (lista|pendentes|rol|quadro)"
    "| (por|como) {done})?( dos pendentes| de tarefas)?|nao tem mais nada (para|a) fazer|ja nao tem nada (para"
    "|a) fazer"
    "|ja nao esta (pendente|em aberto|aberta)|(ja )?(esta|ficou) (toda |tudo )?(entregue|feita|pronta)"
    " (e|,) (arquivad|aprovad|assinad|entreg|publicad|enviad|conferid|validad)[aoue]{1,2}s?)",
    "i_did": "(((hoje|ontem|ja|finalmente|enfim|agora|Ⓓ|eu|nos|por fim|la|ate que enfim),? )*(conclui|concluimos"
    "|terminei|terminamos|acabei|acabamos|finalizei|finalizamos|fechei|fechamos|encerrei|encerramos|encerro"
    "|completei|completamos|despachei|despachamos|ultimei|ultimamos|rematei|rematamos|liquidei|liquidamos|arrumei"
    "|arrumamos|resolvi|resolvemos|cumpri|cumprimos|arquivei|arquivamos|executei|executamos|encerramos|concluo"
    "|dou por (concluida|terminada|fechada|encerrada|finda|concluido|terminado|fechado|encerrado|findo)"
    "|(acabei|acabo|acabamos) (mesmo )?(agora |ha pouco |hoje |ontem )*de (fechar|concluir|acabar|terminar|entregar"
    "|despachar|encerrar|finalizar|arrumar|ultimar|completar)|consegui(mos)? (fechar|concluir|acabar|terminar|entregar"
    "|despachar|encerrar|finalizar)|(dei|demos|damos|dou|pus|pusemos|ponho|pomos) (por )?(concluid[oa]|terminad[oa]"
    "|fechad[oa]|encerrad[oa]|acabad[oa]|um ponto final|ponto final|fim|termo)( a| n)?|tenho (ja )?(pront|feit"
    "|conclui|acab|fechad|terminad)[ai]?[do]?[ao]|(livrei-me|livramo-nos|despachei-me|despachamo-nos|desfiz-me"
    "|desembaracei-me|vi-me livre|vimo-nos livres|ja me livrei|ja nos livramos|ja me despachei)( finalmente| enfim"
    "| hoje"
    "| ja)* d)(( (assim|hoje|ontem|ja|finalmente|agora|mesmo agora|ha pouco|enfim|por fim|por completo|Ⓓ|com isto"
    "|nesta data|tambem|desde ja|Ⓛ|esta (manha|tarde|semana)|em tempo|a tempo(?: e horas)?)|,[^,?ⓉⒺⓅ]{3,40},))*)",
    "they_did": "((ja|finalmente|enfim|hoje|ontem|Ⓓ) )*(concluiu|terminou|acabou|finalizou|fechou|encerrou|completou"
    "|despachou|ultimou|rematou|arrumou|resolveu|cumpriu|entregou|concluiram|terminaram|acabaram|finalizaram|fecharam"
    "|encerraram|completaram|despacharam|ultimaram|entregaram|deu por (concluid|terminad|fechad)[ao]"
    "|deram por (concluid"
    "|terminad|fechad)[ao]|acabou de (fechar|concluir|entregar|acabar|terminar))( (ja|finalmente|hoje|ontem|Ⓓ))*",
    "team": "(([ao]s? )?({title})Ⓦ|([ao] )?Ⓐ|[ao]s? (equipa|colegas?|grupo|gente|pessoal|malta|departamento|gabinete"
    "|secretariado|comissao|parceir[oa]s?|grafica|fornecedor|empresa)( [^,;?ⓉⒺⓅ]{2,40}?)?)",
    "shut": "(arquiv(a|e|em|ar|a-se|e-se)|arrum(a|e|em|ar)|risc(a|ar)|risque[m]?|encerr(a|e|em|ar|e-se|a-se)|fech(a"
    "|e|em|ar|e-se|a-se)"
    "|elimin(a|e|em|ar)|tir(a|e|em|ar)|retir(a|e|em|ar)|abat(e|a|er)|limp(a|e|em|ar)|apag(a|ar)|apague[m]?|conclu(i|a"
    "|am"
    "|ir)|dar? (por|como) {done}|deem (por|como) {done}|de (por|como) {done})( la| ai| ja| entao| por favor)*",
    "announce": "(((tenho|temos|e com) (o|a|muito|todo o|grande|enorme)? ?(gosto|prazer|satisfacao|honra|alegria"
    "|agrado)"
    "( em| de| que)?|venho|vimos|vem|serve a presente (para|de)|cumpre(-me)?|apraz-me|permita-me|quero|queria|posso"
    "|podemos|so para) )?(por este meio )?((comunic|inform|particip|anunci|report|confirm|regist|certific|declar|atest"
    "|assinal|garant|diz)[a-z]{0,4}(-se|-lhes?|-vos|-o|-os)?|dar (conta|nota)( de)?|dou (conta|nota)( de)?)",
    # What came of it, behind its own name: relatório entregue, convites todos enviados, site no ar.
    "outcome": "((?!tarefa|missao)[a-z]{3,14}( d[aeo]s? [a-zⒶ]{3,14}| [a-z]{4,14}[ai][lrs]){0,2}"
    " (ja |(toda|todo)s? |finalmente |bem )*"
    "((?!cancel|adiad|atras|parad|bloque|suspen|pedid|solicit|encomend|rejeit|recus|devolv|chumb|perd|marc|agend|prome"
    "|esper|aguard|falh|incomplet)[a-z]{2,12}[ai]d[oa]s?|feit[oa]s?|entregues?|aceites?|prontos?|prontas?|impress[oa]s?"
    "|escrit[oa]s?|pag[oa]s?|expost[oa]s?|abert[oa]s?|no ar|na rua|online|em linha|ok)( (e [a-z]{3,12}d[oa]s?"
    "|a tempo|hoje|ontem|Ⓓ|(a[os]?|para|pel|n|em|d)[aeo]?s? [^,?ⓉⒺⓅ]{1,40}))?[.!) ]*$)",
    "happy": "(( ?[,;.!…:(—–-]+ ?(e )?| e (?={outcome}))(muit[oa]s? )?({outcome}|parabens|obrigad[oa]s?|bravo|viva"
    "|bom trabalho|bela equipa|otimo|excelente|ufa|que alivio|custou|ate que enfim|finalmente|um abraco|obg|abraco"
    "|cumprimentos|bem haja|gratos?"
    "|agradec|foi (um|uma)|com (a|o) (ajuda|apoio|colaboracao)|[a-z]{3,9}ndo |venha|siga|podemos|passemos|ja (pode"
    "|esta)"
    "|nada mais|nem mais|ultima|o ultimo|a ultima|tudo|esta tudo|foi tudo|recebemos tudo|as? |os? "
    "|ja nao|podes?|podem|pode-se)[^?]{0,90})?",
}
_RULES = r"""
    ^{i_did} ?(?P<what>{it})( Ⓓ| Ⓢ)?{happy}[.! ]*$ => {what} esta concluida
    ^{team} {they_did} (?P<what>[ao]s? ((tarefa|projeto) )?[ⓉⓅ])( Ⓓ| Ⓢ)?{happy}[.! ]*$ => {what} esta concluida
    ^(?!{happening}\b.{0,90}\b(acabou|terminou|chegou)\b|[oa]s? (prazo|data|termo)s?\b)(?P<what>{its}),? {goes}(
        Ⓓ| Ⓢ| hoje| ontem| agora)?{happy}[.! ]*$ => {what} esta concluida
    ^(?!.*\b(se|quando|assim que|logo que|depois|falta[mr]?|sem|nem|nao|nunca|ainda|quase|acha[ms]?|que[mr]|vai|vao
        |devia[m]?|caso|mal|so|apos)\b)(?P<what>([oa] )?[a-z0-9][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{6,80}?) (entregue
        |concluid[oa]|terminad[oa]|feit[oa]|pront[oa]
        |enviad[oa]|publicad[oa]),? ((ja
        |por favor )?(podem?|podes) (fechar|dar por concluida|encerrar|marcar como concluida)|fech[ae]
        |encerr[ae])( a tarefa)?$
        => {what} esta concluida
    ^(?P<what>{its}),? {be} {finished}( Ⓓ| Ⓢ| hoje| ontem| agora| de vez| por (mim|nos)| da (minha|nossa) parte| e
        bem {done}| a 100)*{happy}[.! ]*$ => {what} esta concluida
    ^(?P<what>([ao]s? )?((tarefa|projeto) )?[ⓉⓅ])[,:]? {finished}( Ⓓ| Ⓢ| hoje| ontem| agora| de vez)?{happy}[.! ]*$
        => {what} esta concluida
    ^(ja )?(acabou-se|terminou-se|terminou|concluiu-se|fechou-se|encerrou-se|despachou-se|acabou(?! com)|findou|esta
        {finished}|ficou {finished}|fica (assim )?{finished}|foi {finished}|{finished})( (finalmente|hoje|ontem|assim
        |enfim|Ⓓ|ja|desde ja))* (?P<what>[ao]s? ((tarefa|projeto) )?[ⓉⓅ]){happy}[.! ]*$ => {what} esta concluida
    ^((com|depois d|apos|gracas a|feit[ao]|entregue|recebid[ao]s?|aprovad[ao]s?|assinad[ao]s?|publicad[ao]s?|desde|a)
        [^,?ⓉⒺⓅ]{3,80}, )(da-se por|dou por|damos por|fica|ficou|esta|encontra-se|considera-se|considero|foi|pode
        dar-se por) (assim |entao |agora )?{finished} (?P<what>{it})[.! ]*$ => {what} esta concluida
    ^((com|depois d|apos|gracas a|feit[ao]|entregue|recebid[ao]s?|aprovad[ao]s?|assinad[ao]s?|publicad[ao]s?|desde)
        [^,?ⓉⒺⓅ]{3,80}, )(?P<what>{its}),? ({be} {finished}|{goes})[.! ]*$ => {what} esta concluida
    ^({done}|find[ao]s?|ultimad[ao]s?|executad[ao]s?|rematad[ao]s?) (?P<what>{it})[,;–—-]+ ?(e )?(agradec|pode|podem
        |podes|favor|queira|e favor|ja |fech|encerr|arquiv|regist|da baixa|dar baixa|dai baixa|risc|pec|solicit|ponh
        |poe|marc|assinal)[^?]{1,90}$ => {what} esta concluida
    ^([a-z]{3,14}[ai]d[oa]s?|feit[oa]s?|entregues?|impress[oa]s?|escrit[oa]s?|revist[oa]s?) (?P<what>{it})[,;:.–—-]+
        ?(esta )?(a )?(tarefa|missao|trabalho|assunto|dossie|processo|tudo) (esta |ficou |foi |fica |esta assim
        )?{finished}[.! ]*$ => {what} esta concluida
    ^(?P<what>{its}),? ?[:,–—-]+ ?((esta )?(a )?(tarefa|missao|assunto|dossie|processo|trabalho) (esta |ficou |foi
        )?{finished}|(ja )?(esta|ficou) (tudo )?{finished}|e (para )?(fechar|encerrar|arquivar)|fim|check|acabou-se
        |ponto final|tudo (feito|entregue|pronto|concluido|fechado)|nada mais a fazer|pode(m)? (fechar|encerrar
        |arquivar|riscar|dar (por|como) {done})|(podes?|pode-se) (fechar|encerrar|arquivar|riscar|dar baixa)|ja la
        vai|esta no papo)[.! ]*$ => {what} esta concluida
    ^(missao cumprida|ponto final|assunto (encerrado|arrumado)|(tudo|ja tudo|esta tudo|ficou tudo|ja esta tudo)
        {finished}|trabalho (feito|concluido|terminado)|fim d[ae] linha|fim|nada mais (ha )?(a|para|que) fazer|(ja
        )?nao (ha|falta|resta|temos) (mais )?nada( mais)? ?(a|para|que|por)?( fazer)?|(ja )?nada (mais )?falta( fazer)?
        |(ja )?nao falta( mais)? nada)( (quanto a|relativamente a|em relacao a|com|para|por parte d|n|d))
        ?(?P<what>[ao]s? ((tarefa|projeto) )?[ⓉⓅ]|[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,80}?)(?!.{0,3}\bpara (mim|nos
        |ti)\b){happy}[.! ]*$ => {what} esta concluida
    ^{shut} (?P<what>{it})( (do|da|dos|das) (lista|pendentes|rol|quadro|mapa|plano|tarefas|nossa
        lista)( [a-z]{2,9}){0,3})?([,;:.–—-]+ ?(que |pois |porque |ja )?(esta|ficou|foi|recebemos|entregamos|acabamos
        |ja|tudo|nao (ha|falta)|nada|conclu|termin)[^?]{0,90})[.! ]*$ => {what} esta concluida
    ^((acho|creio|penso|julgo|parece-me) que |ja |por mim,? |da minha parte,? |agora |pronto,? )*(podes?|podem
        |pode-se|podemos) (ja |entao |la )*(fechar|encerrar|arquivar|riscar|concluir|dar (por|como) {done}|dar baixa
        (d|n|a)?|tirar da lista|marcar como {done}) ?(?P<what>{it})( da lista| dos pendentes| como {done}| por
        {done})?([,;.–—-]+ ?[^?]{3,90})?[.! ]*$ => {what} esta concluida
    ^((pass|mov|muda|mude|arrast|transf)[a-z]{0,5}|poe|ponha[m]?|por|mete|meter|metam|coloca|coloque|colocar
        |marc[ae]r?|assinal[ae]r?) (?P<what>{it}) ((para )?(a |o )?(n?[oa]s? |para [oa]s? )?(lista d[oa]s? |coluna
        d[oa]s? |quadro d[oa]s? |grupo d[oa]s? )?(concluid|feit|terminad|fechad|acabad|encerrad|pront|arquiv)[oa]s?
        |com (o )?(visto|certo|carimbo de {done}|ok|check)|no arquivo|como {done})[.! ]*$ => {what} esta concluida
    ^(agradeco|agradecia|peco|pedia|solicito|favor|e favor|queira[m]?|por favor|pf|podes?|podem)?( que)?,? ?(se
        )?(ponha|poe|por|coloque|colocar|aponha|apor|mete|meter|dar|de|da) (um |o )?(carimbo|visto|certo|selo|baixa
        |ok|check|sinal|despacho)( de {done})? ((a|n|em|d) ?)(?P<what>{it})[.! ]*$ => {what} esta concluida
    ^o que (faltava|restava|sobrava|estava por fazer) (n|d|para |para acabar |para fechar )(?P<what>[ao]s? ((tarefa
        |projeto) )?[ⓉⓅ]|[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,80}?) (ja )?(fez-se|ficou|esta|foi|fizemos|fiz
        |foi-se)\b[^?]{0,120}({done}|fech(ar|a)|encerr(ar|a)|arquiv(ar|a)|baixa)[.! ]*$ => {what} esta concluida
    ^((pode|deve|e para|ja pode|fica a|ja|que) (ja )?)?(const(a|ar|e)|figur(a|ar|e)|aparec(e|er)|fic(a|ar|ou))
        ((n[oa]s? |em )?(mapa|quadro|lista|registo|plano|sistema|ata|boletim)s?
        )?(assent[eo] |registad[oa] |escrit[oa] )?que (?P<what>{its}) {be} {finished}[.!? ]*$ => {what} esta concluida
    ^(ainda )?(consta|aparece|figura|esta|vejo|continua) (ainda |no (mapa|quadro|plano|sistema) |na lista )*(como
        )?(abert|pendent|em curso|em abert|ativ|por (fazer|concluir|fechar)|em atraso)[aoe]? (?P<what>{its}),? (mas
        |quando|e no entanto|porem|contudo) (ja )?(esta|foi|ficou|encontra-se|se encontra|acabou|terminou)[^?]{2,60}$
        => {what} esta concluida
    ^(?P<what>{its}) (ainda |no (mapa|quadro|plano|sistema) |na lista )*(consta|aparece|figura|esta|continua)
        (ainda |no (mapa|quadro|plano|sistema) |na lista )*(como )?(abert|pendent|em curso|em abert|ativ|por (fazer
        |concluir|fechar)|em atraso)[aoe]?,? (mas|quando|e no entanto|porem|contudo) (ja )?(esta|foi|ficou
        |encontra-se|se encontra) (ja )?{finished}[^?]{0,50}$ => {what} esta concluida
    ^{announce}( hoje| formalmente)? (a |da |d)?(conclusao|finalizacao|encerramento|fecho|termino|entrega|termo
        |cumprimento)( integral| definitiv[ao]| total| hoje)? d(?P<what>{it})[.! ]*$ => {what} esta concluida
    ^{announce} que (?P<what>{its}) ({be} {finished}|{goes})( Ⓓ| Ⓢ| hoje| ontem)?([,;.–—-]+ ?[^?ⓉⒺⓅ]{3,120})?[.! ]*$
        => {what} esta concluida
    ^{announce} que ({i_did}|se (concluiu|terminou|fechou|encerrou|finalizou)|(esta|ficou|foi|fica) {finished})
        ?(?P<what>{it})([,;.–—-]+ ?[^?ⓉⒺⓅ]{3,120})?[.! ]*$ => {what} esta concluida
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
