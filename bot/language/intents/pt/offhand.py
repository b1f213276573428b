"""Portuguese as people write it to a colleague in passing, put into sentences that the other tables have; folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.progressing import PARTS

_MACROS = PARTS | {
    "thing": "(([ao]s? )?((tarefa|projeto) )?[ⓉⓅ]|[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,70}?)",
    "update": "((breve |pequena )?(atualizacao|actualizacao|nota|informacao)|novidades|ponto (de|da) situacao|update"
    "|balanco|noticias)",
    "about": "(sobre |quanto a |acerca d|relativ[oa]s? a |relativamente a |em relacao a |a proposito d|d|n)",
    "told_done": "(redigid|escrit|feit|conclui?d|traduzid|revist|prepar?ad|impress|pront|tratad|recolhid|compilad"
    "|elaborad|executad)[oa]s?",
    "please": "((por favor|pf|sff|se faz favor|faz favor),? )?",
    # Who asks for it, or what shows that it is wanted; and how it is said to be a new task.
    "wanted": "((falta-nos|falta-me|falta|faltam-nos|faltava|precisamos de|preciso de|e preciso|e necessario"
    "|convem|convinha|temos de|tenho de|ha que|vamos)( (ainda|tambem|so|agora|ai|la))*)",
    "enter": "(abr(e|a|ir)|cri(a|e|ar)|regist(a|e|ar)|adicion(a|e|ar)|acrescent(a|e|ar)|apont(a|e|ar)|lanc(a|e|ar))",
    "as_task": "(como (uma )?(nova )?tarefa( nova)?|como tarefa|uma (nova )?tarefa( nova)?|tarefa)",
}
_RULES = r"""
    ^(?P<rest>[^?]{10,120}?)[,;.–—-]+ ?(e )?(ja |agora )*((pode|podem|podes|podemos)(-se)?( ja)? (riscar|tirar|retirar
        |fechar|encerrar|arquivar|dar baixa|dar (por|como) {done})(-se|-l?[oa])?|riscar)( d[ao]s? (lista|pendentes
        |quadro|plano|mapa))?[.! ]*$ => {rest}
    ^((alguem|e preciso|temos|tenho|ha|falta)( tem)?( de| que)?|(ficou|ficamos|foi) [^,;?]{4,40} que (alguem )?(tem de
        |temos de|e preciso)) ?(?P<rest>[a-z]{2,12}[aei]r [^?;]{5,80})[;,.–—]+ ?(entao |pois )?{enter} (uma )?(nova
        )?tarefa( (com|para|sobre|por|disso|disto) ?(isso|isto)?)?, (com )?entrega (a|em|ate) (?P<day>Ⓓ) (e|com)
        (po[en][a-z]{0,3}|mete[a-z]?|fica|) ?([oa] )?{title}(?P<who>Ⓦ) como {owner}[.! ]*$ => criar uma tarefa:
        {rest}, responsavel {who}, ate {day}
    ^((alguem|e preciso|temos|tenho|ha|falta)( tem)?( de| que)?|(ficou|ficamos|foi) [^,;?]{4,40} que (alguem )?(tem de
        |temos de|e preciso)) ?(?P<rest>[a-z]{2,12}[aei]r [^?;]{5,80})[;,.–—]+ ?(entao |pois )?{enter} (uma )?(nova
        )?tarefa( (com|para|sobre|por|disso|disto) ?(isso|isto)?)? (e|com) (po[en][a-z]{0,3}|mete[a-z]?|fica|) ?([oa]
        )?{title}(?P<who>Ⓦ) como {owner}[.! ]*$ => criar uma tarefa: {rest}, responsavel {who}
    ^([oa] )?{title}(?P<who>Ⓦ) que (?P<rest>[^?;,]{6,80})[,;–—] ?{enter}(-[oa])? {as_task}[.! ]*$ => criar uma tarefa:
        {rest}, responsavel {who}
    ^(?P<rest>(precisamos de|temos de|queremos|vamos|convem|preciso de)( nos)? (reunir|juntar|encontrar)(-nos)?
        [^?]{6,90})[,;–—] ?(cria|marca|agenda|convoca)( la| ai| ja)? (a reuniao|a sessao|isso|isto)(,? (se faz favor
        |por favor|sff|pf))?[.! ]*$ => {rest}
    ^(precisamos de|temos de|queremos|vamos|convem|preciso de)( nos)? (reunir|sentar|juntar|encontrar)(-nos)?( a
        mesa)? com (?P<who>(a |o |os )?[ⒶⓌ]) (por causa|para tratar|para falar|sobre|a proposito) ?(?P<what>d?[oa]s?
        [^,;?]{4,70})[,;–—] ?(marca|cria|agenda|convoca)( la| ai| ja)? uma reuniao (?P<when>[^?,;]{1,20})[.! ]*$ =>
        marcar reuniao com {who} {when} sobre {what}
    ^{update} {about}(?P<what>[ao]s? Ⓔ|Ⓔ|{task})( Ⓓ)? ?[:–—-]+ ?(?P<rest>[^?ⓉⒺⓅ]{6,160})$ => lavrar que {what} isto:
        {rest}
    ^{update} {about}(?P<what>{named})( Ⓓ)? ?[:–—-]+ ?(?P<rest>[^?ⓉⒺⓅ]{6,160})$ => lavrar que {what} isto: {rest}
    ^(quanto|relativamente|em relacao|no que toca|sobre) ?[ao]{0,2}s? ?(?P<what>[ⓉⒺⓅ]), (?P<rest>{soon}(temos|ha
        |recebemos|enviamos|faltam?|chegaram|entraram|confirmaram) [^?ⓉⒺⓅ]{4,120})$ => {what}: {rest}
    ^(?P<what>[ⓉⒺⓅ]) ?[–—-]+ ?(?P<rest>(ja |ainda )?(temos|ha|recebemos|enviamos|faltam?|chegaram|entraram|confirmaram
        |contactamos) [^?ⓉⒺⓅ]{4,140})$ => lavrar que {what} isto: {rest}
    ^(?P<what>[ⓉⒺⓅ]) ?[–—-]+ ?(?P<rest>([a-z0-9]{1,20} ){1,5}?([a-z]{3,12}[ai]d[oa]s|prontas?|prontos?
        |feit[oa]s?|(in|e)scrit[oa]s?|abert[oa]s?|entregues?
        |impress[oa]s?)[^?ⓉⒺⓅ]{0,120})$ => lavrar que {what} isto: {rest}
    ^metade (?P<what>d{thing}) (ja )?(esta|ficou|foi|esta ja) {told_done}[.! ]*$ => metade {what} esta feita
    ^(ja )?(temos|tenho|esta|ficou) (ja )?(metade|meio) (?P<what>d{thing}) (ja )?{told_done}[.! ]*$ => metade {what}
        esta feita
    ^(?P<new>novo prazo|nova data|prazo novo|prazo)( para| d)? ?(?P<what>([ao] )?((tarefa|projeto) )?[ⓉⓅ]) ?[:=>–—-]+
        ?(?P<day>[ⒹⓁ])[.! ]*$ => novo prazo da {what}: {day}
    ^(?P<what>([ao] )?((tarefa|projeto) )?[ⓉⓅ]),? (novo )?{owner}( novo| nova)? ?[=>:–—-]+ ?(?P<rest>[a-zⓌ][a-z
        ]{0,40})[.! ]*$ => responsavel da {what}: {rest}
    ^([oa] )?{title}Ⓦ (vai|foi|esta|entra|entrou|fica|sai|saiu|deixa|deixou|muda|mudou)\b[^,;?ⓉⒺⓅⓌ]{2,40}[,;]? (e|por
        isso|pelo que|e por isso)? ?(agora )?quem (passa a )?(assum|trat|fic|peg|coorden|lider|cuid|conduz|tom
        |acompanh)[a-z]{1,4}( a (tratar|coordenar|cuidar|liderar))?( com| d| conta d)? ?(?P<what>([ao] )?((tarefa
        |projeto) )?[ⓉⓅ]) (e|sera|passa a ser) ([ao] )?{title}(?P<who>Ⓦ)[.! ]*$ => atribuir {what} a {who}
    ^((queria|gostava de|gostaria de|venho|vinha|queriamos) propor|proponho|propunha|propomos|sugiro|sugeria|pedia
        |peco|agradecia) que ([oa] )?{title}Ⓦ (deix|larg|pass)(asse|e|a) (?P<what>d?{thing}) e que ([oa]
        )?{title}(?P<who>Ⓦ) (fique|ficasse|fica|passe|passasse|assuma|assumisse|pegue)( a ser| (como )?{owner}| com
        | em| n| por| d|ele|ela|isso|isto|[ ,])*[.! ]*$ => atribuir {what} a {who}
    ^(fica|ficara|fique|passa|passe|seja|e) ([oa] )?{title}(?P<who>Ⓦ) ((a ser|como) )?([oa] )?(nov[oa] )?{owner} (d
        |por |pel)(?P<what>{thing})[.! ]*$ => atribuir {what} a {who}
    ^([oa] )?{title}(?P<who>Ⓦ) (fica|passa a ficar|vai ficar) com (?P<what>{thing}),? (em vez|no lugar|em lugar|em
        substituicao) d[oa] {title}Ⓦ[.! ]*$ => atribuir {what} a {who}
    ^{please}(podes|pode|podem|podias|podia|e possivel|da para|queria|gostava de|quero) (dar|conceder) ?[ao]{1,2}
        ?(?P<what>((tarefa|projeto) )?[ⓉⓅ]) (mais|algum|um pouco mais de) (tempo|prazo|folga)(, | )(?P<day>[ⒹⓁ])[.?!
        ]*$ => mudar o prazo da {what} para {day}
    ^(deem|de|da|dar|demos) ?mais (tempo|prazo) (a|ao) ?(?P<what>((tarefa|projeto) )?[ⓉⓅ])(, | )(?P<day>[ⒹⓁ])[.! ]*$
        => mudar o prazo da {what} para {day}
    ^(pediram|pedem|pediu|pede|deram|dao)(-nos|-me)? mais (uns|alguns|{number}) (dias|tempo) (para|n)
        ?(?P<what>{thing}) ?[:,–—-]+ ?(o )?(novo prazo|prazo novo|nova data|prazo)( e| passa a ser|:)? ?(a
        )?(?P<day>[ⒹⓁ])[.! ]*$ => mudar o prazo d{what} para {day}
    ^{wanted} ?(?P<new>criar|abrir|registar|acrescentar|adicionar|lancar) uma (nova )?tarefa (?P<rest>[^?]{6,140})$ =>
        criar uma tarefa {rest}
    ^{wanted} ?(?P<new>uma|mais uma|outra) (nova )?tarefa (n?o plano|na lista|no quadro|aqui)?,? ?[:–—-]+
        ?(?P<rest>[^?]{6,140})$ => criar uma tarefa: {rest}
    ^([oa] )?(chefe|chefia|direcao|diretora?|presidente|coordenadora?|secretari[ao])[a-z ]{0,24} (pediu|acabou de (me
        )?pedir|pede|quer|mandou|diz|disse)(-me|-nos)?( para)? ?(que )?(fique |ficar|seja |ser )?(registad[oa]
        |regist[ae]r?|cri[ae]r?|aberta?|abrir|apontad[oa]|apontar) {as_task} ?[:–—-]+ ?(?P<rest>[^?]{6,140})$ => criar
        uma tarefa: {rest}
    ^(reuniao nova|nova reuniao) (n?[oa] (calendario|agenda|plano)),? ?(?P<when>[ⒹⓈ][^?]{0,20}?),?
        (?P<rest>[a-z][^?Ⓓ]{4,80})$ => marcar reuniao {when} sobre {rest}
    ^(?P<who>Ⓦ|({pinyin}) [a-z]{2,8}) ?[:–—-]+ ?(a )?lista (completa )?(de|das) (suas )?tarefas[.! ]*$ => tarefas de
        {who}
    ^(quais|quantas|que tarefas)( e que| sao as que)? ?(ja )?(passaram|ultrapassaram|estouraram|falharam|deixaram
        passar) (d?o|d[eo]s) prazos? e (ainda )?(ninguem|nao) (as )?(fech|conclu|entreg|acab|termin|despach|trat
        |pegou)[a-z]{0,4}( nelas| delas)?[.?! ]*$ => que tarefas ja passaram do prazo
    ^(prepar|faz|mostr|d[aei]|mand|envi)[a-z]{0,2}-(me|nos) (uma lista|a lista|o rol|uma relacao) d(e|as? coisas)
        (tudo )?o? ?que (ja )?devia[m]? (ja )?(estar|ter sido) {done} e (ainda )?nao (esta|estao|foi|foram)[.! ]*$ =>
        que tarefas ja passaram do prazo
    ^(nao (quero|queria|posso|podemos|convem|me posso) (falhar|perder|esquecer-me d|esquecer|esquecer-nos d|me
        esquecer d|deixar passar) ?)(?P<what>[oa]s? (Ⓔ|[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,70}?))[,;–—-]+ ?(e )?({please})(mand
        |envi|d[aei]|ponh|poe|marc)[a-z]{0,2}[- ]?(me|nos)? (um|uns )?(lembretes?|avisos?|alertas?)( com
        (alguma |bastante )?antecedencia| antes| na vespera)?[.! ]*$ => envia-me lembretes d{what}
    ^(tinha|tinhamos|tenho|tive) (desligado|desativado|silenciado|cancelado|parado) (os|estes) (avisos|lembretes
        |alertas)[^?]{2,40}[,;] (volt|torn)[a-z]{1,3} a (enviar|mandar|dar)-m?[oa]s[.! ]*$ => volta a enviar-me os
        avisos
    ^(nao faco ideia|nao sei|ainda nao sei|nao percebi)( d?o| bem o)? que (e que )?(te |lhe |vos )?(posso|podemos|se
        pode|consigo) (te |lhe )?(perguntar|pedir)(-te|-lhe)?[,;] [^?]{4,60}$ => o que posso perguntar
    ^(ond?e|aonde) (e que )?(se encontram?|estao?|ficam?|ha|vejo|encontro|consulto) ([oa]s? )?(instruc(oes|ao)|manual
        |guia|ajuda)( de (utilizacao|uso|instrucoes))?( dest[ea] (assistente|bot|ferramenta)| do (bot
        |assistente))?[.?! ]*$ => instrucoes de utilizacao
    ^(preciso d[aeo]s?|quero|queria|ha|existem?|tens|tem|da-me|manda-me|envia-me) ?([oa]s? |algumas? |um
        )?(instruc(oes|ao)|manual|guia) de (utilizacao|uso)( em portugues| em chines| dest[ea] bot| do bot)?[,.?!
        ]*(sff|por favor|pf)?[.?! ]*$ => instrucoes de utilizacao
    ^(e )?(tu|o bot|este bot) (afinal )?(serve|serves) (exatamente |ao certo |mesmo )?para que,? ?(afinal|exatamente
        |mesmo)?[.?! ]*$ => para que serves
    ^(?P<what>[ao]s? [a-z][^?;:ⓉⓅⒹⓌ]{4,60}?|[ao]? ?Ⓔ) dura[m]? ((mesmo )?o dia (todo|inteiro)|a (manha|tarde) (toda
        |inteira)|so|ate|quantos?|mais|menos|um dia|dois dias|muito|meio dia)\b[^?ⓉⓅⒹⓌ]{0,60}$ => quanto tempo dura
        {what}
    ^(?P<when>(n[ao] |em |a )?Ⓓ),? (reunimos|reunimo-nos|juntamo-nos|encontramo-nos|ha reuniao|temos reuniao)
        (?P<rest>(para|por causa d|sobre) ?[^?,;]{4,70})[,;] ?(agenda|marca|regista|aponta|poe|mete)( la| ai| ja)?
        (isso|isto|na agenda|no calendario)[.! ]*$ => marcar reuniao {when} {rest}
    ^(queria|gostava de|preciso de|precisava de|quero|gostaria de) juntar (o pessoal|a malta|toda a gente|todos
        |tod[ao]s [ao]s [a-z]{4,12}|a equipa|as equipas) (numa|em) (reuniao|sessao|videochamada) (?P<rest>[^?]{4,90})$
        => marcar reuniao {rest}
    ^[^?ⓉⒺⓅⓌ]{4,60}(lembretes|avisos|notificacoes|alertas)[^?ⓉⒺⓅⓌ]{0,20}, (da para
        |pode[ms]?|podia[ms]?|poderia[ms]?|consegues?|e possivel|seria possivel) ([oa]s )?
        ?(desativ|deslig|par|silenci|cal|suspend)((ar|er|ares|eres)(-[oa]s)?|[ae]-l[oa]s)[.! ]*$ => desliga os
        lembretes
    ^(ponh|poe|met|inclu|acrescent|junt)[a-z]{0,2}-me (na|a|nessa) lista (de quem|d[oa]s que|daqueles que) recebe[m]?
        ([oa]s )?(alertas|avisos|lembretes|notificacoes)[.! ]*$ => ativa os avisos
    ^[ao]s? (colega|pessoa|tecnic[ao]|responsavel|estagiari[ao]) que (tinha|tratava d|coordenava|levava|acompanhava
        |estava com|fazia|tinha a cargo) ?(?P<what>{thing}) (vai|foi|saiu|sai|entra|entrou|esta|deixa
        |muda)[^;,?ⓌⓉ]{2,40}[,;] ?(e )?([ao] nov[ao] {owner}|quem (fica|assume|pega)( com (el[ae]|isso))?) (e|sera
        |passa a ser) ([ao] )?{title}(?P<who>Ⓦ)[.! ]*$ => atribuir {what} a {who}
    ^(?P<what>{thing}) so (consigo|conseguimos|posso|podemos|consegue|fica) (entregar|acabar|concluir|fechar|terminar
        |pront[ao]|ter pront[ao]) (?P<day>(n[ao] |a |em |para )?Ⓓ)(, Ⓓ)?[,;] ?(mud|alter|ajust|adi)[a-z]{1,3}(-me
        |-nos)? (o prazo|a data)[.! ]*$ => mudar o prazo d{what} para {day}
    ^sobre (?P<what>{named}|[ao]s? Ⓔ|{task}) ?: ?(?P<rest>[^?ⓉⒺⓅ]{8,140})$ => lavrar que {what} isto: {rest}
    ^{owner} (?P<what>d[ao] ?Ⓣ) ?[:=–-]+ ?(?P<rest>Ⓦ|[a-z]{2,8} [a-z]{2,10}) (em vez|no lugar) d[aeo] (Ⓦ|[a-z]{2,8}
        [a-z]{2,10})[.! ]*$ => responsavel {what}: {rest}
    ^(consegues|podes|pode|da para|e possivel) (tirar|sacar|extrair|puxar)(-me|-nos)? (todas )?as tarefas (que sao
        )?(?P<what>d[ao] [ⒶⓌ])[.! ]*$ => tarefas {what}
    ^(ha|existe|tens|tem) (algum|alguma|um|uma) (manual|lista|guia)( ou (lista|manual|guia))? d?(o|as coisas) que
        (te |lhe )?(posso|podemos|se pode) (perguntar|pedir)[.! ]*$ => o que posso perguntar
    ^[^?ⓉⒺⓅ]{0,40}\bnao (percebi|sei|entendi)( bem)? que (perguntas|pedidos|coisas) (e que )?(te |lhe )?(posso
        |podemos) (fazer|pedir|perguntar)( aqui)?[.! ]*$ => o que posso perguntar
    ^[^?ⓉⓅ]{6,60} e (falta-me|falta-nos|so me falta|so nos falta) (so |apenas )?(a data|o dia|a hora|o local|o sitio|a
        morada|o programa) (?P<what>d[ao] (Ⓔ|proxima reuniao|reuniao que se segue|[a-z][^?;:ⓉⓅⒹⓌ]{4,60}))[.! ]*$ =>
        qual e a data {what}
    ^(?P<rest>[^?]{10,80}?),? ou (isso )?(ainda )?(nao se sabe|nao ha|esta[o]? por (marcar|decidir|definir|fechar)
        |fica por (marcar|decidir)|nao esta (marcad|decidid|definid)[oa])( ainda)?[.! ]*$ => {rest}
    ^[oa]s? (ministerio|direcao|presidencia|chefia|chefe|diretora?|presidente|gabinete|tutela|secretaria|conselho
        |vice-presidente)( [a-z ]{2,24})? (quer|querem|precisa de|queria|quis) saber (?P<rest>(quem|quando|onde|qual
        |quais|a que horas|em que|quanto) [^?]{6,90})$ => {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
