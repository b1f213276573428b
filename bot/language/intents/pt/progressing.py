"""How Portuguese tells how far a thing has come without saying that it reports; folded.

What is told becomes "lavrar que" the thing, a sentence that nobody writes and that the table below reads: with its
colon right behind a code it may tell of anything, else of nothing that is said of people, rooms and meals.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.news import ARRANGED
from bot.language.intents.pt.words import MACROS

_SOON = (
    "((ja|ainda|tambem|nao|so|agora|entretanto|finalmente|por fim|afinal|praticamente|quase|se|nos|la|Ⓓ|hoje|ontem"
    "|enfim|de novo|outra vez|apenas|Ⓛ|Ⓢ),? )*"
)
PARTS = MACROS | {
    "code": "([ao]s? )?((tarefa|projeto|evento|intercambio|visita|atividade|acao|reuniao|forum|missao) )?[ⓉⒺⓅ]",
    "task": "([ao]s? )?((tarefa|projeto) )?[ⓉⓅ]",
    # What is called by its name, where an article says that it is a thing.
    "named": "[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,70}?",
    # Who tells what he thinks or feels, whom he speaks to, and what no office writes down.
    "told_off": r"(?!.*(\b(acho|achei|parece|talvez|se calhar|chat[oa]s?|seca|dificil|horrivel|quem|odeio|ador(o|ei)"
    r"|gost(o|ei|amos)|devia|deviamos|coitad[oa]s?|tu|te|ti|contigo|teu|tua|voces?|vos|nunca mais|sorte"
    r"|cansa[a-z]{0,9}|paciencia|confusao|piada|disseram|disse|dizem|festa"
    rf"|{ARRANGED}(almoc[a-z]{{1,3}}|jant[a-z]{{1,3}}|lanch[a-z]{{1,3}})"
    r"|cafe|vinho|cerveja|bol[oa]s?|copos|sono|fome|dores|calor|frio|chuva|mim|comigo|me|meu|minha|eu|ela|ele|elas"
    r"|eles|ninguem|alguem|vergonha|lind[a-z]{1,8}|giro|gira|bonit[oa]|feio|feia|maravilh[a-z]{2,4}|espetaculo|otim[oa]"
    r"|pessim[oa]|ridicul[oa]|euros|patacas|concordo|juro|sonh[a-z]{1,4}|ri|rir|rimos|engracad[oa]|malta|pessoal"
    r"|de acordo|parab[a-z]{2,4}|saudades|nem (um|uma|sei|quero)|quase que|imagin[a-z]{1,4}|bolor|memes?|stickers?"
    r"|lembretes?|avisos?|notificac(ao|oes)|mensage(m|ns)|telemovel|mails?|emails?|vezes|fotos?|avaria[a-z]{0,3}"
    r"|engripad[oa]|gripe|doente|dorm[a-z]{2,5}|cheir[a-z]{1,4})\b))",
    "soon": _SOON,
    # What a thing does by itself, as plans have it.
    "moves": "(avanc(a|ou|am|aram)|arranc(ou|aram)|comec(ou|aram)|inici(ou|aram)(-se)?|encrav(ou|aram)|emperr(ou|aram)"
    "|empanc(ou|aram)|emperrad[oa]s?|par(ou|aram)(?= |$|,)|bloque(ou|aram)|retom(ou|aram)(-se)?|recomec(ou|aram)"
    "|progrid?ed?(e|em|iu|iram)|evolui(u|ram)?|prossegue[m]?|prosseguiu|estagn(a|ou|aram)|abrand(a|ou)|aceler(a|ou)"
    "|desbloque(ou|aram)|desencrav(ou|aram)|desencalh(ou|aram)|encalh(ou|aram)|derrap(a|ou|aram)|atras(ou|aram)(-se)?"
    "|descarril(ou|aram)|adiant(ou|aram)(-se)?|marca passo|patin(a|ou)|ganh(ou|a) (ritmo|balanco|velocidade|forca)"
    "|d(a|eu) (um|mais um|uns|varios) (grande |belo |bom |pequeno )?(salto|passo|avanco|pulo|empurrao|arranque)s?"
    "|(entrou|entra|esta a entrar) (em|n[ao]) (fase|curso|reta|execucao|producao|impressao|vigor|revisao|votacao|etapa"
    "|recta|consulta|andamento|marcha|aprovacao|final|primeir|segund|terceir|ultim)[a-z]{0,2}"
    "|(esta|continua|ficou|anda|mantem-se|permanece|encontra-se|segue) (ainda |tod[oa] |totalmente |temporariamente )?"
    "(parad|bloquead|suspens|encravad|emperrad|encalhad|atrasad|adiantad|pendente|congelad|travad|empatad|paralisad"
    "|estagnad|desbloquead|encaminhad|retid|pres)[oa]?s?"
    "|(esta|continua|ficou|anda|vai|segue|corre|decorre|mantem-se|avanca) (ainda |ja |quase )?(a (andar|avancar|correr"
    "|bom ritmo|meio gas|todo o gas|arrancar|ser [a-z]{3,12}[ai]d[oa]|passo de caracol|conta-gotas|marcar passo"
    "|aguardar|espera|meio caminho)|no bom caminho|bem encaminhad[oa]|dentro d[oa]s? (prazos?|previsto|calendario"
    "|planeado)|em (curso|marcha|andamento|circulacao|revisao|preparacao|execucao|fase|banho-maria|ponto morto"
    "|stand-by|standby|suspenso|aberto|risco|dia|espera|analise|consulta|apreciacao|impressao|producao)"
    "|como (previsto|planeado|combinado)|conforme (previsto|o plano|planeado|o calendario)|sem (sobressaltos|percalcos"
    "|problemas|contratempos|atrasos|desvios|novidades)|na (reta|recta|fase) (final|inicial)|por um fio"
    "|por (rever|aprovar|assinar|traduzir|validar|publicar|imprimir|falta)))",
    "way": "( (bem|mal|devagar|devagarinho|lentamente|depressa|rapidamente|muito|pouco|bastante|a (bom|mau) ritmo"
    "|aos poucos|pouco a pouco|passo a passo|a olhos vistos|sem (problemas|sobressaltos|percalcos|pressa)|como"
    " (previsto|planeado|combinado)|conforme (previsto|planeado)|outra vez|de novo|novamente|finalmente|dentro do"
    " (prazo|previsto)|a passo de caracol|a conta-gotas|Ⓓ|hoje|ontem|agora|ja|normalmente|com (dificuldade|vagar"
    "|calma|atraso|cautela|normalidade)|em bom ritmo|a toda a velocidade|a todo o vapor|e bem))*",
    # What is told in one clause behind a name: a verb of what was, or of what there is.
    "verb": "([a-z]{3,}([cdflmnrstvzgjqx]ou|aram|eram|iram|[rtcdnmvpb]eu(?<!museu)(?<!europeu)(?<!ateneu)|[a-z]iu)"
    "|teve|tiveram|tem|foi|foram|esta|estao|ficou|ficaram|fez-se|veio|vieram|pos-se|houve|vai em|conta com|dispoe de"
    "|continua[m]?|segue[m]?|anda[m]?|avanca[m]?|decorre[m]?|aguarda[m]?|espera[m]?|falta[m]?|precisa[m]?|mantem-se)",
    "number": "((mais de|cerca de|quase|uns|umas|so|apenas|ja) )*([0-9][0-9.]{0,6}|dois|duas|tres|quatro|cinco|seis"
    "|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|cinquenta|cem|centenas|dezenas|metade|um terco)",
    # What is done of it, in so many words.
    "deed": "[a-z]{3,}[ai]d[oa]s?|inscrit[oa]s?|feit[oa]s?|pront[oa]s?|entregues?|escrit[oa]s?|abert[oa]s?"
    "|impress[oa]s?"
    "|aceit[eoa]s?|pag[oa]s?|vist[oa]s?|revist[oa]s?|suspens[oa]s?|expost[oa]s?|propost[oa]s?|descobert[oa]s?",
    "head": "(?!(nov[ao]s? |mais |outr[ao]s? |um |uma |tarefa|prazo|data|hora|assunto|tema|nota|notas|ps|obs|lembrete"
    "|aviso|alerta|responsavel|titular|entrega|deadline|limite|titulo|nome|pergunta|duvida|link|email|mail|foto|piada"
    "|resumo|frase|conclusao|proposta de data|reuniao (com|de|sobre|n[ao]|as|dia)\\b|marc|agend|convoc|cri[ae]|reserv"
    "|adicion|proxim|hoje|ontem|amanha|ordem|local|objetivo|prioridade|feito|pronto|ok|toma|tome|fica|fique"
    "|missao cumprida|trabalho feito|fechad|conclu|termin|lista d"
    "|[a-z]{2,12}[aei]r(-me|-se)? |quem|qual|quando|onde|como|que |o que|porque|atribu|pass[ae]|mud[ae]|adi[ae]|avis"
    "|lembr|silenci|notific|regist|anot|apont|atualiz))",
    "noting": "((((queria|quero|queriamos|gostava de|gostaria de|e (preciso|de|para)|convem|importa|ha que|falta|venho"
    "|vimos|cumpre(-me)?|so para|so queria|podes?|podem|podia[ms]?|aproveito para|serve (est[ae] )?para|permita-me) )?"
    "((deixar|deixo|fica|fique|ficar|deixem?|deixa)( (aqui|ca|desde ja))? (registad|anotad|escrit|assent|apontad"
    "|claro)"
    "[oa]?|(informar|comunicar|participar|referir|assinalar|notar|sublinhar|dar (conta|nota)( de)?|registar|anotar"
    "|apontar|assentar|acrescentar|partilhar|dizer)(-(vos|lhes?))?)|informo|informamos|comunico|comunica-se|informa-se"
    "|registo|registe-se|regista-se|anote-se|assinalo|note-se|dou (conta|nota)( de)?|damos (conta|nota)( de)?"
    "|toma (boa )?nota( de)?|tome(m)? (boa )?nota( de)?|regista[m]?|registe[m]?|anota|anote[m]?|aponta|aponte[m]?"
    "|assenta|lanca( ai)?|acrescenta|poe( ai)?|mete( ai)?|escreve( ai)?|junta( ai)?)( ai| la| por favor| pf| isto)*"
    "( que|:| [-–—]|,)|(para|so para|p/) (constar|registo|memoria futura|que conste|que fique (registado|escrito)"
    "|conhecimento( de todos)?|vosso conhecimento|informacao( de todos)?|registar|informar|atualizar|por a par"
    "|o registo"
    "|a ata)( ai)?[:,]|(fica|ficam|fique|deixo|segue|seguem|aqui fica|aqui vai|vai)( ai| aqui)? ([oa]s? |um |uma )?"
    "(nota|notas|registo|registad[oa]|informacao|apontamento|atualizacao|novidade|ponto de situacao|anotad[oa])"
    "( rapid[ao]| breve)?( d[oe] (progresso|andamento|dia|hoje))?(:| que| de que| [-–—]|,)|(uma |mais uma |boa |ma "
    "|boas"
    " |mas )?(nota|notas|registo|atualizacao|update|informacao|novidades?|noticias?|fyi|info|progresso|p/ registo"
    "|apontamento)( rapid[ao]| breve)?:)",
    # What a note of a change says, which orders that.
    "no_change": "(?!.*(\\b(pass[ae]|fica|mud[ae]|adi[a-z]{1,4}|para|ate|prazo|data|vence|e|sera)\\b.{0,14}[ⒹⓁ]$"
    "|\\bresponsavel\\b|Ⓦ$|\\b(esta|fica|ficou|pode|podem|dou|dao)( ja| ser)? (por )?(fechad|encerrad|concluid"
    "|terminad|arquiv|fech|encerr)))",
    "did_work": "(met(i|emos)|acrescent(ei|amos)|junt(ei|amos)|inser(i|imos)|adicion(ei|amos)|mex(i|emos)"
    "|pegu?(ei|amos)"
    "|trabalh(ei|amos)|comec(ei|amos)|inici(ei|amos)|retom(ei|amos)|suspend(i|emos)|interromp(i|emos)|avanc(ei|amos)"
    "|adiant(ei|amos)|envi(ei|amos)|mand(ei|amos)|receb(i|emos)|contact(ei|amos)|revi(mos)?|corrigi(mos)?"
    "|traduzi(mos)?|redigi(mos)?|escrev(i|emos)|prepar(ei|amos)|recolh(i|emos)|atualiz(ei|amos)|carregu?(ei|amos)"
    "|submet(i|emos)|distribu(i|imos)|publiqu(ei)|publicamos|valid(ei|amos)|confer(i|imos)|entrevist(ei|amos)"
    "|visit(ei|amos)|inventari(ei|amos)|tropec(ei|amos)|aplic(amos)|identific(amos)|identifiquei|reun(i|imos)"
    "|desbloque(ei|amos)|bloque(ei|amos)|deix(ei|amos)|par(ei|amos)|congel(ei|amos)|reiniciei|reiniciamos|arranqu(ei)"
    "|arrancamos|lanc(ei|amos)|orcament(ei|amos)|negoci(ei|amos)|fiz|fizemos|tratei|tratamos|complet(ei|amos)|cheguei"
    "|chegamos|passei a)",
    "part": "((primeir|segund|terceir|quart|quint|ultim|penultim|outr)[oa]s? [a-z]{4,12}|metade|(um|dois) tercos?"
    "|([0-9]{1,2}\\.?[ao]? )?(part|fas|capitul|vers|etap|bloc|lot|secc|sec|ronda|rond|volum|rascunh|esboc"
    "|minut)[a-z]{1,3}"
    "( [0-9ivx]{1,3}( e [0-9ivx]{1,3})?| preliminar| inicial| intercalar| financeira| tecnica)?)",
    "paper": "(convites?|respostas?|contributos?|dados|parecer(es)?|documentos?|documentacao|textos?|inscric(ao|oes)"
    "|materia(l|is)|traduc(ao|oes)|orcamentos?|contratos?|minutas?|versao|versoes|relatorios?|listas?|ficheiros"
    "|fichas?|questionarios?|inqueritos?|programa|capitulos?|clausulas?|artigos?|candidaturas?|formularios?|cartazes"
    "|folhetos?|cartas?|oficios?|propostas?|resultados?|entrevistas?|visitas?|rascunho|esboco|maquetes?|indicadores?"
    "|anexos?|provas|paginas?|verbetes?|emendas?|correc(ao|oes)|revisao|primeir[ao] [a-z]{4,12}|segund[ao] [a-z]{4,12}"
    "|ultim[ao] [a-z]{4,12}|trabalhos?|obras?|testes?|ensaios?|autorizac(ao|oes)|assinaturas?|confirmac(ao|oes)"
    "|reservas?|agenda|ordem de trabalhos|atas?|logotipo|catalogo|mapa|concurso|adjudicacao|pagamentos?|verbas?"
    "|financiamento|certificados?|diplomas?|oradores|participantes|formadores|interpretes?|peritos|delegac(ao|oes)"
    "|lugar(es)?|vagas?|sala|espaco|local|autocarro|alojamento|hotel|catering|videos?|gravac(ao|oes)|stands?)",
    "sent": "((ja |hoje |ontem |Ⓓ |so |todos |todas )*(seguiu|seguiram|chegou|chegaram|saiu|sairam|entrou|entraram"
    "|comecou|comecaram|arrancou|arrancaram|terminou|terminaram|avancou|avancaram"
    "|(esta[o]?|foi|foram|ficou|ficaram|ja|continua[m]?|anda[m]?|vao|vai) (ja |ainda |quase |tod[oa]s? )*((a ser|por)"
    " )?([a-z]{3,}[ai](d[oa]s?|r)|pront[oa]s?|feit[oa]s?|entregues?|escrit[oa]s?|em [a-z]{4,14}|revist[oa]s?"
    "|suspens[oa]s?|pag[oa]s?|n[ao] (tutela|grafica|tradutora?|revisao|impressao|direcao)|com [ao] [a-zⒶⓌ]{3,20}"
    "|a (espera|caminho)|fechad[oa]s?)))",
    "lull": "(((ainda|ja|por agora|para ja|por enquanto|ate agora|de momento|Ⓛ|Ⓓ|hoje|esta semana),? )*"
    "((sem|nao ha|ha|houve|temos|nada de|zero|poucas?|algumas|boas|mas|mais|grandes?|bons?|pequenos?|alguns"
    "|muit[oa]s?)"
    " )+(grandes? |bons? |boas |mas |mais |muit[oa]s? |quaisquer )?(novidades?|avancos?|progressos?|noticias"
    "|alterac(ao|oes)|desenvolvimentos?|mexidas|movimento|problemas|dificuldades|atrasos?|contratempos?|surpresas"
    "|mudancas?|evolucao|novo|ritmo|andamento|entraves?|bloqueios?|impasse|obstaculos?)( a (relatar|registar"
    "|assinalar|reportar))?"
    "|(esta )?tudo (a (correr|andar|avancar|postos|funcionar)|parado|bem|na mesma|encaminhado|no bom caminho|dentro do"
    " prazo|como (previsto|planeado)|conforme (previsto|o plano)|tratado|em (dia|ordem|marcha|curso)|sob controlo"
    "|bloqueado|suspenso|adiantado|atrasado|alinhado|sobre rodas)( sobre rodas)?( bem| como previsto| sem problemas)?"
    "|(ja |ainda )?falta[m]? (ja |so |ainda |apenas )*(muito )?(pouco|pouca coisa|muito|muita coisa|quase nada"
    "|quase tudo|tudo|um (bocadinho|bocado)|os ultimos [a-z]{4,12}|uns (retoques|pormenores|detalhes)|a revisao"
    "|a assinatura|o parecer|a traducao|[0-9]{1,4} [a-z]{3,14})"
    "|nada (feito|mudou|avancou|se (mexeu|fez)|a assinalar|a registar|a relatar)( ainda| hoje| Ⓓ)?"
    "|(ja )?(vamos|estamos|continuamos|seguimos|andamos|ficamos) (ja |ainda |quase |um pouco |bastante )*(parad[oa]s"
    "|a bom ritmo|atrasad[oa]s|adiantad[oa]s|a meio|no inicio|n[ao] (reta|recta|fase) (final|inicial)|a espera"
    "|bloquead[oa]s|encravad[oa]s|a meio gas|no bom caminho|quase no fim|perto do fim|no arranque|bem|a aguardar"
    "|a avancar|a trabalhar|empancad[oa]s|dependentes|em (revisao|testes|fase [a-z]{4,10}|[a-z]{4,12}cao)|prontos para"
    " [a-z]{4,12})"
    "|(bom|grande|enorme|pequeno|ligeiro|algum|mais um) (avanco|progresso|passo|salto|atraso|ritmo|impasse|impulso)"
    "|(finalmente|enfim) (ha )?(movimento|avancos|progressos|novidades))",
}
_RULES = r"""
    ^{noting} (?P<first>(?!.*{done}[.! ]*$)[^?ⓉⒺⓅⒹⓁⓌ]{0,60}?)(?P<what>{code})(?= )(?P<rest>(?! ?[:,–-]? ?(como|por)
        )[^?ⓉⒺⓅ]{6,200})$ => lavrar que {what}: {first}{rest}
    ^((quero|queria|gostava de|gostaria de|venho|cumpre-me|pretendo) )?(comunic|regist|report|partilh|anot
        |dar conta d)(o|ar|amos)?
        (um|uma|mais um|o|a) (avanco|atualizacao|progresso|novidade|ponto de situacao|evolucao) (n|d)(?P<what>[ao]
        [ⓉⓅ]) ?[:,–-] ?(?P<rest>[^?]{6,160})$ => {what}: {rest}
    ^{noting} (?P<what>{named}) (?P<rest>{soon}{verb} [^?ⓉⒺⓅ]{2,160})$ => lavrar que {what} isto: {rest}
    ^{noting} (?P<what>[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{4,70}?) (?P<rest>com [^?ⓉⒺⓅ]{2,50} ({deed})[.! ]*)$ => lavrar que
        {what} isto: {rest}
    ^{noting} (?P<rest>{soon}({number}|vari[oa]s|algu[mn]s|[oa]s?|tod[oa]s)? ?[^?ⓉⒺⓅⒹⓌⒸ:]{2,50}? {verb}) ?((a|de|com
        |para|em|n|d|pel) ?)?(?P<what>{named})[.! ]*$ => lavrar que {what} isto: {rest}
    ^(?P<rest>[^?ⓉⒺⓅ;:]{6,100})[;.,–—:-]+ ?(e )?((por favor|pf|sff|podes?|podem|favor|e favor) )*(regist|anot|apont
        |assent|acrescent|met|poe|po|lanc|junt|not)(a|e|ar|em|es|nha)?( isso| isto| ai| la)* n(?!(a|o) (agenda|plano
        |calendario|sistema|lista|registo|quadro|ata|mapa)\b)([ao] (tarefa|projeto) d)?(?P<what>{named})[.! ]*$ =>
        lavrar que {what} isto: {rest}
    ^(?P<rest>{lull}) (n|d|com |para |quanto |sobre |relativamente a )(?P<what>{code})(?P<more>([,;.:–-]
        | )[^?ⓉⒺⓅ]{0,120})?[.! ]*$ => lavrar que {what} isto: {rest}{more}
    ^(?P<rest>{lull}) (n|com |quanto a |sobre |relativamente a
        )(?P<what>{named})(?P<more>[,;:–-][^?ⓉⒺⓅ]{0,120})?[.! ]*$ => lavrar que {what} isto: {rest}{more}
    ^(?P<first>{soon}{moves}{way}) (?P<what>[ao] ((tarefa|projeto) )?[ⓉⓅ])(?P<rest>([,;.:–-]
        | )[^?ⓉⒺⓅ]{0,140})?[.! ]*$ => lavrar que {what} isto: {first}{rest}
    ^(?P<what>{code}),? (?P<rest>{soon}{moves}(?= |[,;.:!–-]|$)[^?ⓉⒺⓅ]{0,140})$ => lavrar que {what} isto: {rest}
    ^(?!{happening})(?P<what>{named}) (?P<rest>{soon}{moves}{way}(?P<more>[,;:–-]+ ?[^?ⓉⒺⓅ]{2,100}| (por causa|por
        falta|devido|a espera|porque|enquanto|ate) [^?ⓉⒺⓅ]{2,80})?)[.! ]*$ => lavrar que {what} isto: {rest}
    ^(?P<rest>{soon}{did_work} [^?ⓉⒺⓅ]{1,60}?)(?P<what>[ao]s? (tarefa |projeto
        )?[ⓉⓅ])(?P<more>[ ,;:.–-][^?ⓉⒺⓅ]{0,100})?[.! ]*$ => lavrar que {what} isto: {rest}{more}
    ^(?P<rest>{soon}((n?ao )?(comec|inici|retom|suspend|interromp|congel|adiant|paralis|par|reinici|lanc|arranc
        |desbloque|bloque)(ei|quei|amos|i|emos|imos|ou-se|eu-se|aram|qu?ei)( com| n)?)) ?(?P<what>[ao]s?
        (tarefa |projeto )?[ⓉⓅ])(?P<more>([,;.:–-]| )(?!.*\b(para|ate|a)\b.{0,8}[ⒹⓁ])[^?ⓉⒺⓅ]{0,120})?[.! ]*$ =>
        lavrar que {what} isto: {rest}{more}
    ^(?P<rest>([ao]s? )?(({title})[ⓌⒶ]|(equipa|colega|grupo|comissao|departamento|gabinete|tutela|direcao|grafica
        |contabilidade|juri|empresa|fornecedor)[^,;?ⓉⒺⓅ]{0,40}) {soon}(comecou|iniciou|retomou|pegou|suspendeu
        |avancou|entregou|enviou|mandou|aceitou|aprovou|validou|confirmou|reviu|parou|interrompeu|arrancou|adiantou
        |trabalhou|esta a (tratar|trabalhar|acabar|rever|traduzir|preparar|escrever|redigir)|anda a (tratar|trabalhar
        |acabar|rever|traduzir|preparar|escrever|redigir)|assinou|devolveu|respondeu
        |recebeu)\b[^?ⓉⒺⓅ]{0,60}?)(?P<what>(n?[ao] |d[ao] )(tarefa |projeto )?[ⓉⓅ])(?P<more>([,;.:–-]
        | )[^?ⓉⒺⓅⒹⓁ]{0,100})?[.! ]*$ => lavrar que {what} isto: {rest}{more}
    ^(?P<rest>{soon}([oa]s?|{number}|[ao]s? {number}|tod[oa]s [oa]s|vari[oa]s|algu[mn]a?s?|um|uma)
        {paper}[^?,;:ⓉⒺⓅⒹⓌ]{0,30}?) (d|para |n)(?P<what>[ao] (tarefa |projeto )?[ⓉⒺⓅ]) (?!.*(esta|fica|ficou)
        {done})(?P<more>{sent}[^?ⓉⒺⓅ]{0,100})$ => lavrar que {what}: {rest} {more}
    ^(?P<rest>{soon}({sent}|recebemos|enviamos|mandamos|temos|ha) ([oa]s?|{number}|[ao]s? {number}|tod[oa]s [oa]s
        |vari[oa]s|algu[mn]a?s?|um|uma)? ?{paper}[^?,;:ⓉⒺⓅⒹⓌ]{0,30}?) (d|para |n|com |sobre )(?P<what>[ao] (tarefa
        |projeto )?[ⓉⒺⓅ])(?P<more>[,;.:–-][^?ⓉⒺⓅ]{0,100}| Ⓓ)?[.! ]*$ => lavrar que {what}: {rest} {more}
    ^(em |n[ao] )?(?P<what>{code}) ?[:,–—-]+ ?(?P<rest>{soon}({number} [^?ⓉⒺⓅⓌ]{2,60}? ({deed})|([a-z]{2,10}
        )?{paper} [^?ⓉⒺⓅⒹⓁⓌ]{0,60}?({deed})|([oa]s? )?{paper} {sent}|{lull})(?= |[,;.!]|$)[^?ⓉⒺⓅ]{0,120})$ => lavrar
        que {what}: {rest}
    ^(?P<what>Ⓔ) ?: ?(?P<rest>{soon}({number} [a-z]{4}|{verb}|{moves}|{lull}|([oa]s? )?{paper})[^?ⓉⒺⓅⒹⓌ]{3,140})$ =>
        lavrar que {what}: {rest}
    ^(?P<what>[ao] Ⓔ) (?P<rest>(ja|ainda nao|so|finalmente) (tem|temos|conta com|dispoe de|recebeu|esta)
        [^?ⓉⒺⓅⒹⓁⓌ]{4,90})$ => lavrar que {what}: {rest}
    ^{head}({status} )?(d?[ao] )?(?P<what>[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,60}?)( ?[:–—]+ ?| -+ ?|-+ )(?P<rest>{soon}({number}
        ([^?ⓉⒺⓅⓌ]{2,40}? )?({deed})|((primeir|segund|terceir|nov|ultim)[ao] )?(versao|fase|ronda|parte|rascunho
        |esboco|minuta|etapa)\b|({paper}|(?![a-z]{2,12}[aei]r )[a-z]{4,14}( [a-z0-9]{1,14}){0,4}) ({deed})(?= |$
        |[,;.!])|[ao]? ?Ⓐ (ja |nao )*(aceit|confirm|respond|envi|aprov|recus|mand|assin|desist|ader|valid)(ou|aram|eu
        |iu)|em (curso|circulacao|revisao|preparacao|analise|execucao|impressao|traducao|votacao|consulta|apreciacao
        |marcha|andamento|fase)\b|(a|na) (espera|grafica|tutela|impressao|revisao)\b|{lull}|{moves}|{sent}|(falta[m]?
        |aguarda-se|aguardamos|esperamos|recebemos|enviamos|temos|fizemos|ja temos|acabamos|entregamos|contactamos
        |faltam-nos) [^?ⓉⒺⓅⓌ]{4})[^?ⓉⒺⓅⓌ]{0,90})$ => lavrar que {what} isto: {rest}
    ^(quanto [ao]{1,2}s?|relativamente [ao]{1,2}s?|em relacao [ao]{1,2}s?|sobre [oa]s?|acerca d[oa]s?|a proposito
        d[oa]s?|no que (toca|respeita|diz respeito) [ao]{1,2}s?|no tocante [ao]{1,2}s?|n[oa]s?)
        (?P<what>[a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,70}?)[,:] ?(?P<rest>{soon}({verb}|{moves}|{sent}|{lull}|recebemos|enviamos
        |temos|ha|vamos|estamos|fizemos|{number} [a-z]{4})[^?ⓉⒺⓅⓌ]{1,120})$ => lavrar que {what} isto: {rest}
    ^n(?P<what>[oa]s? [a-z][^,;:.?!ⓉⒺⓅⒹⓁⓈⓌⒸⓃ]{5,60}?) (?P<rest>(ja |ainda |so )*(ha|temos|existem|vamos em|vamos com
        |entraram|chegaram|foram|recebemos|estao|conta-se|contam-se|contamos) {number} [^?ⓉⒺⓅⒹⓌ]{3,90})$ => assentar
        que {what} isto: {rest}
    ^(?P<what>{named}) (?P<rest>{soon}(vai|vao|conta[m]?|tem(?= ja )|soma[m]?|atingi(u|ram)|ultrapass(ou|aram)
        |pass(ou|aram)
        (d[ao]s?|para)|cheg(ou|aram) a|sub(iu|iram) para|ja|reun(iu|iram)|recolh(eu|eram)|receb(eu|eram)|inclu(i|iu
        |em)|ja tem) (ja )?((em|n[ao]s|com|a|aos|para|d[ao]s) )*{number} [a-z]{4}[^?ⓉⒺⓅⓌ]{0,60})$ => lavrar que
        {what} isto: {rest}
    ^((Ⓢ|agora|neste momento|de momento|para ja|atualmente|entretanto|Ⓓ),? )?(?!{happening})(?P<what>{named})
        (?P<rest>{soon}(esta[o]?|ficou|ficaram|anda[m]?|continua[m]?|segue[m]?) ((ainda|ja|agora|entretanto)
        )*((com |n)([oa]s? |[ao] )?(departamento|tutela|direcao|gabinete|juri|grafica|grafico|tradutor|tradutora
        |advogad[oa]|juridico|contabilidade|comissao|reitoria|secretaria|secretariado|fornecedor|designer|informatica
        |tribunal|ministerio|camara|autor|autores|editora|conselho|reitor|presidente|diretor|diretora|revisor
        |revisora|parte|fase|Ⓐ|fim|impressao|mesa d[ao])|em (circulacao|revisao|impressao|traducao|consulta
        |apreciacao|votacao|analise|preparacao|curso)|a espera d|a aguardar|dependente|sujeit[oa]|por (rever|aprovar
        |assinar|traduzir|validar|publicar|imprimir)|pront[oa] para|quase pront[oa]|mei[oa] feit[oa]|sem
        [a-z]{5,14})[^?ⓉⒺⓅⓌ]{0,90})$ => lavrar que {what} isto: {rest}
    ^(ja )?((esta[o]?|ficou|ficaram|fica|ja) )?({done}|aprovad[oa]s?|entregues?|enviad[oa]s?|validad[oa]s?
        |revist[oa]s?|assinad[oa]s?|publicad[oa]s?) (?P<first>([oa]s? )?{part}) (d|para )(?P<what>[oa]s?
        [^?,;:]{3,70}?)(?P<rest>([,;]|[.–-] )[^?ⓉⒺⓅ]{0,100})?[.! ]*$ => lavrar que {what} isto: feita {first}{rest}
    ^(ja |hoje |ontem |finalmente |Ⓓ )*(acab|termin|conclu|fech|entreg|despach|fiz|aprov|rev|imprim|envi)[a-z]{0,5}
        (?P<first>([oa]s? )?{part}) (d|para )(?P<what>[oa]s? ((tarefa|projeto) )?[ⓉⓅ]|[oa]s?
        [^?,;:ⓉⓅⒺ]{5,70}?)(?P<rest>([,;]|[.–-] )[^?ⓉⒺⓅ]{0,100})?[.! ]*$ => lavrar que {what} isto: feita {first}{rest}
    ^(?P<rest>Ⓒ),? ?(—|–|-|:|,)? ?(e |eis |foi )?(n?isso |ai |nesse ponto |onde |o ponto em que |como |quanto |o que
        )(ja )?(esta|vai|anda|temos|levamos|vamos|ficou|fizemos)( feito| concluido| pronto)? ?((n|d|com
        )?(?P<what>{code}|{named}))[.! ]*$ => {what} esta a {rest}
    ^(posso|podemos|podes|ja posso|da para) (ja )?(dar|considerar|marcar) (?P<what>{named}|{task}) (como|por|a|em)
        (estando |estar )?(a |em )?(?P<rest>Ⓒ)( {deed})?[.! ]*$ => {what} esta a {rest}
    ^(?P<what>{task}|{named}) (?P<first>(ja |agora )*(deu|da (um|mais um|uns) [a-z]{4,8}|levou|subiu|saltou|pulou
        |cresceu
        |avancou|progrediu|andou|evoluiu|chegou|anda|atingiu|roca|rondou|ronda(?= (os|ja|a|quase|cerca))|toca
        |passa)\b[a-z ]{0,40})[ ,:–—-]*((para|nos?|aos?|a|em|ate|quase|ja|agora|os|cerca de|uns|esta|vai|vamos)
        )*(?P<rest>Ⓒ)[^?ⓉⒺⓅⒸ]{0,60}$ => {what} esta a {rest}
"""
TABLE = r"""
record_update lavrar que
    lavrar que {told_off}{no_change}(?!.*[ⓉⒺⓅ]( isto)? {detail}$){of}((tarefa|projeto|evento|intercambio|visita
        |atividade|acao|reuniao|forum
        |missao) )?(?P<code>[ⓉⒺⓅ])(?P<report>( isto)? .+)
    lavrar que {told_off}{no_change}(?!.* isto .*[ⓉⒺⓅ]){of}(?P<topic>[^!?ⓉⒺⓅ]{3,90}?) isto(?P<report> .+)
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
