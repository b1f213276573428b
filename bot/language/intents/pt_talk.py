"""What tells Portuguese talk from requests: words of everyday life, of opinion and of hearsay; and words of plans."""

from __future__ import annotations

# Anywhere in a sentence: laughter and sighs, hearsay, opinion, doubt, condition, news of oneself.
TALK = (
    r"^ate (a |ao )?proxim|^era para [ao] |^(qual|que) [ⓉⒺⓅ](?=[ ,?]|$)|\b(isto|isso|aquilo) (lembra|recorda)-me"
    r"|^(a |o )?[ⓉⒺⓅ] (lembra|recorda|faz)-me (lembrar )?(os?|as?|uma?|de (quando|como)|aquel[a-z]{1,2}|ess[a-z]{1,2}"
    r"|sempre)\b"
    r"|^nao me digas?( que\b.*)?$|\be nos tambem\b|\bqualquer coisa,? (fal|lig|diga|avis|escrev|perguntem)"
    r"|(poe|ponha|ponham|mete|metam|inscreve|inscrevam)-(me"
    r"|nos) na lista d[aeo]s? "
    r"(?!(avis|lembr|alert|notific|distrib|difus|taref|interc|event|reuni|subscr|destin))"
    r"|\b(ha|havera|vai haver) (bolos?|festa|jantar|almoco|lanche|cafe|cerveja|copos|vinho|karaoke)\b"
    # Who answers it himself asks nothing.
    r"|\? ?(ninguem|nunca|nada|sei la|quem sabe|todos|toda a gente|nos|eles)$"
    r"|\bsem (avisar|dizer)\b|\b(minha|meu) (mulher|marido|mae|pai|sogr[ao]|filh[oa]|irma|irmao|avo|namorad[oa])\b"
    r"|\bnem (pensar|penses|sonhes)\b"
    r"|^(vais?|vao|vens|vem|vamos) (a|ao) Ⓔ|ahah|haha|kkk|rsrs|\blol\b|😂|🤣|😭|😅|🙄"
    r"|\b(coitad[oa]s?|caramba|porra|meu deus|credo|ufa|ai ai|bolas|infelizmente|felizmente|oxala|tomara|paciencia"
    r"|acho|achas|acha|achamos|parece|talvez|se calhar|penso|creio|suponho|julgo|imagino|duvido|espero que|sera que"
    r"|provavelmente|pelos vistos"
    r"|lembrem-se|lembra-te|lembre-se|relembro|relembra-se|lembro (que|a )|recordo que|um dia destes|como (te |vos "
    r"|lhe )?(foi|correu|correram)|qualquer dia"
    r"|tem a ver|vou estar|vamos ver|vamos la"
    r"|ja se sabe(?! (quem|quando|onde))|logo se ve|como sempre|duvidas|(?<!ja )falamos"
    r"|disse|disseram|diz-se|diz que|dizem|ouvi|ouvimos|contaram|segundo (o|a|os|as|ele|ela)|dizia|comentou|perguntou"
    r"|nao e\?|certo\?|ne|pois|odeio|adoro|detesto|gostei|gosto|amei|farto|farta|cansad[oa]|cansativ[oa]|chat[oa]"
    r"|seca|dor de cabeca|dificil|complicad[oa]"
    r"|(?<!foi )(?<!foram )(?<!ficou )(?<!esta )finalmente(?! (concluid|feit|pront|terminad|fechad|acabad|publicad"
    r"|entregue)[ao]?s?( [ao] [ⓉⓅ])?$)"
    r"|(?<!-)(?<!-me )(?<!avisa-me )se [ao]|quando a [ⓉⒺⓅ] acab|na minha opiniao|concordo|nao acredito"
    r"|antigamente|dantes"
    r"|[nd]o ano passado|muito bem"
    r"|ti|(?<!como trabalho )(?<!como falo )(?<!para falar )(?<!como falar )"
    r"(?<!que trabalho )(?<!que falo )"
    r"(?<!se trabalha )(?<!se fala )contigo|vos|voces|convosco|voce)\b"
)
HEDGED = r"(?<!\be )\b(nao (e|foi|esta|era|acha[sm]?)|pois nao|certo|pa|ne|acho|parece|julgo|creio|ou que)[ ?!.…]*$"
# In a topic: questions, people, and things that no plan is about.
NEVER = (
    r"[ⓉⒺⓅⓌ]|\bnova tarefa\b|\btarefa nova\b"
    r"|\b(eu|tu|voce|voces|ele|ela|eles|elas|nos|vos|me|te|lhe|lhes|meu|minha|meus|minhas|teu|tua|teus|tuas"
    r"|seu|sua|seus|suas|isto|isso|aquilo|disto|disso|daquilo|dela|dele|delas|deles|nisso|nisto"
    r"|houver|houve|tiver|estiver|passa|passam|muda|mudam|acaba|acabam|termina|terminam|comeca|comecam|chega|chegam|foi"
    r"|foram|vai|vao|quem|que|qual|quais|quando|como|porque|onde|quanto|quantos|quantas?|nao"
    r"|nunca|ja|ainda|muito"
    r"|muita|mais|menos|tao|bem"
    r"|mal|aqui|ali|la|ca|hoje"
    r"|pai|mae|pais|filh[oa]s?|irma|irmao|avo|mulher|marido|familia|namorad[oa]|bebe|miudos?|criancas?|amig[oa]s?"
    r"|gat[oa]|cao|caes"
    r"|almoco|almocar|jantar|lanche|lanchar|pequeno-almoco|cafe|cafes|bolos?|bolinhos|pizza|pao|vinho|cerveja|cha"
    r"|agua|comida|comer|beber|restaurante|bar|cantina|bebidas"
    r"|carro|carros|autocarro|autocarros|comboio|comboios|aviao|voo|taxi|metro|boleia|bilhetes?|passagens?"
    r"|transporte|transfer|estacionamento|garagem|transito|estrada"
    r"|mas|vou|nenhu(m|mas?|ns)|cor|cores|proxim[oa]s?|seguintes?|faixas?|hotel|quarto|quartos|alojamento|sala"
    r"|salas|chave|chaves|cadeiras?|mesas?|projetor"
    r"|impressora"
    r"|ar condicionado"
    r"|microfones?|casa|casas|banho|cozinha|elevador|porta|janela"
    r"|password|wifi|net|telemovel|telemoveis|telefone|computador|email|mail|ficheiro|fotos?|fotografias?|video"
    r"|zoom|link|pagina|slide|slides|anexo"
    r"|ferias|feriado|feriados|fim de semana|fds|pascoa|natal|aniversario|festa|casamento|jogo|jogos|futebol|filme"
    r"|filmes|musica|praia|viagem|concerto|baile"
    r"|tempo|chuva|sol|frio|calor|medico|dentista|hospital|dores|saude|doente|gripe|banco|multibanco|dinheiro"
    r"|ordenado|salario|fatura|faturas|recibos?|irs|renda|quotas|contas|condominio"
    r"|roupa|fato|camisola|casaco|sapatos|mala|malas|caixas?|crachas?|canetas?|limpeza|lixo|compras|loja|promocao"
    r"|escola|exame|exames|professor|inscricao|inscricoes|gato"
    r"|vida|gente|malta|pessoal|pessoas|coisa|coisas|assunto|tudo|nada|algo|alguem|ninguem|mundo|pais|dias|noite"
    r"|manha|tarde|hora|horas"
    r"|obras|relogio|noticias|jornal|desporto|moda|novela|porto de abrigo|costas|cabeca|cara|mao|pe|pes|sal"
    r"|lugar|lugares|moderador|oradores|formandos|logotipo|gralha)\b"
)
MATTER = (
    r"\b(acordo|quadro|listas?|forum|foruns|especialistas?|peritos?|academicos?|grupos?|visitas?|reuni(ao|oes)"
    r"|boletim|plano|programas?|estatutos|alianca|catalogo"
    r"|base|bases|plataformas?|centro|laboratorios?|relatorio|concurso|divulgador(es)?|divulgacao|literacia"
    r"|formac(ao|oes)|curso|gestores|transferencia|tecnologia|tecnologic[oa]s?"
    r"|tecnic[oa]s?|cientific[oa]s?|ciencia|empresas|empresarial|empresaria[li]s?|missao|missoes|consultas?"
    r"|contactos|calendario|temas|necessidades|problemas|condados?|agrupamentos"
    r"|satelite|internet|inteligencia|ia|verde|hipocarbonic[oa]|exposic(ao|oes)|itinerantes?|marca|identidade"
    r"|comissao|instaladora|projeto-piloto|parque|caderno|palestras"
    r"|ciclo|conferencia|seminario|mecanismo|intercambios?|projet(o|os)|cooperacao|associac(ao|oes)|resultados"
    r"|reflexao|decisao|inovacao|rural|revitalizacao|xiongan|haihe"
    r"|zhongguancun|baoding|binhai|tiankai|baodi|shijiazhuang|ata|convite|convites|protocolo|memorando|parecer"
    r"|pareceres|orcamento|inquerito|manual|guia|site|portal|traducao"
    r"|assinatura|cerimonia|indicadores|avaliacao|candidatura|proposta|documento|versao|mes nacional|dia nacional"
    r"|videoconferencia|encontro|digressao|outreach|conjunt[oa]s?"
    r"|trimestral|anual|nacional|regional|oferta|procura|estudo|investigacao|equipas|servico|politicas|estrategia"
    r"|estrategic[oa]|patentes|startups|congresso|feira|jornadas"
    r"|workshop|oficina|delegacao|tarefa)\b"
)
# What takes place.
# The first word tells what a thing is: a forum takes place, the list of those who speak does not.
EVENTFUL = (
    r"^([a-z0-9.º]{1,12} )?(foru(m|ns)|visitas?|reuni(ao|oes)|cursos?|formac(ao|oes)|miss(ao|oes)|consultas?"
    r"|encontros?|conferencias?"
    r"|seminarios?|intercambios?|dia nacional|mes nacional|concurso|exposic(ao|oes)|cerimonia|palestras?|evento"
    r"|atividades?|jornadas|congresso|workshop|videoconferencia|sessao"
    r"|divulgacao|digressao|feira|ida|deslocacao|acao|acoes|mesa[- ]redonda"
    r"|simposio|coloquio|oficina|webinar|mostra|encontros?|inauguracao|palestra|aula|estagio)\b"
)
# A topic that is only one of these names nothing.
GENERIC = (
    r"((a|o|as|os|esta|este|essa|esse|uma?|todas?|todos?|nova?s?|novos?) )?"
    r"(reuni(ao|oes)( d[aeo]s? [ⒹⓁ]| (com|d[aeo]) Ⓐ)?|tarefas?"
    r"|projetos?"
    r"|intercambios?|eventos?|atividades?|trabalhos?|documentos?|programas?|planos?|listas?"
    r"|grupos?|relatorios?|prazos?|datas?|visitas?|formac(ao|oes)|cursos?|empresas?|especialistas?|contactos?"
    r"|agenda|ata|convites?|problemas?|temas|resultados|internet|tecnologia|ciencia|associac(ao|oes)|estudo|manual"
    r"|site|portal|proposta|versao|encontro|servico|equipas?"
    r"|calendario|estado|situacao|minhas tarefas|[ⒹⓁⓈⓃⓇⒶⒸ ]+|(?!boletim|estatutos|catalogo|alianca"
    r"|inquerito|briefing|acordo)[a-z]+)"
)
LEAD = (
    r"((os?|as?|d[aeo]s?|n[ao]s?|pel[ao]s?|aos?|sobre|com|em|por|para|um|uma|relativ[ao]s? [ao]s?|referente [ao]s?"
    r"|est[ae]s?|ess[ae]s?|noss[oa]s?"
    r"|(encarreg(ue|ad[oa])|responsave(l|is)|incumbid[oa]|dono|dona|titular)(?= d[aeo]s? | pel[ao]s? | por )"
    r"|(elaborar|redigir|preparar|assegurar|concluir|entregar|fazer|acabar|coordenar|executar|rever)(?= [oa]s? )"
    r"|(por )?causa(?= d[aeo]s? )"
    r"|tarefas?(?= d[aeo]s? | relativ| sobre | que | chamada )|chamad[ao]|intitulad[ao]) |[\"«»“”',:]+ ?)+"
)
TRAIL = (
    r"(( (d[aeo]s?|os?|as?|e|esta|estao|ja|ainda|foi|ficou|com|para|por|em|n[ao]s?|de [0-9]{1,2}|agora"
    r"|neste momento|atualmente|por agora|entretanto)|[\"«»“”', :])+)$"
)
NEWS = (
    r"\b(ja [a-z]+(d[oa]s?|mos|ram)|conclu\w+|feit[oa]s?|pront[oa]s?|envi\w+|submet\w+|aprov\w+|recolh\w+|receb\w+"
    r"|contact\w+|visit\w+"
    r"|realiz\w+|inser\w+|compil\w+|reserv\w+|confirm\w+|valid\w+|revis\w+"
    r"|elabor\w+|redig\w+|public\w+|assin\w+|iniciad[oa]|iniciamos|comec\w+|arranc\w+|em curso|em revisao|em (fase"
    r"|preparacao|analise|elaboracao|avaliacao|votacao|aprovacao|compilacao|atraso)"
    r"|bloquead[oa]|parad[oa]|suspens[oa]|a espera|aguard\w+|aguarda-se|ainda nao|falta\w*|pendente|primeira versao"
    r"|versao|rascunho|esboco|proposta|quase|metade|a meio|por cento|previst[oa]|prevemos"
    r"|traduz\w+|reuni\w+|acord\w+|defin\w+|identific\w+|selecion\w+|avanc\w+|progred\w+|consult\w+|trat\w+"
    r"|prepar\w+|finaliz\w+|termin\w+|inventari\w+|analis\w+|apresent\w+|entreg\w+|levant\w+|mape\w+)\b|Ⓒ|\b[0-9]+ "
)
NEWS_FIRST = (
    r"^(ja|esta (em|quase|a|bloquead|parad|praticamente|por|pendente|na|no|atrasad|com)|estamos|em (curso|fase"
    r"|revisao|analise|preparacao|elaboracao|atraso)|bloquead|parad|ainda nao|quase|primeira versao|foi|foram"
    r"|contactad|recolhid|enviad|recebid|visitad|inserid|submetid|a espera|aguarda|avancou|comecou|arrancou|subiu"
    r"|chegou a|passou (de|para|a)|vai (nos|para)|falta"
    r"|faltam|metade|vai a Ⓒ|vai em|ja tem|tem (ja|dois|duas|tres|[0-9]+ [a-z]+ [a-z]+d[ao]s)|Ⓒ|[0-9]+ )"
)
NO_NEWS = (
    r"[?]|^ ?e [oa]s? |\b(ja )?estavam?\b|\bja (deve|devia)\b|^ ?quase quase|estamos feitos|de acordo|^ ?(recebid[oa]"
    r"|anotad[oa]|entendid[oa]|ok|combinad[oa])$|^ ?(tem"
    r"|tinha"
    r"|teve) [0-9]+ [a-z]+$|\b(despachem|nunca mais"
    r"|nao sei|ou [ⓉⒺⓅ]|vejam"
    r"|decidam|sabiam"
    r"|avisem|quem"
    r"|que tal|quando|onde|como|porque|qual|acho|parece|talvez"
    r"|se calhar|coitad[oa]|chat[oa]|dificil"
    r"|seca|dor de cabeca|horrivel|otim[oa] ideia|nao e|eu|comigo|contigo|tu|te"
    r"|tua|teu|minha|meu|(ele|ela|eu) concord\w+|falei com|sorte|cansa\w+|odeio|adoro|gosto|trabalho que|deu-nos"
    r"|paciencia|antigamente|devia|deviamos"
    r"|podia|podiamos|podem|pode|podes|temos de|vamos"
    # Rooms and dinners are news where they are arranged.
    r"|(hotel|carro|comboio|almoco|jantar|voo|sala)(?! (ja )?((esta|foi|ficou) )?(por [a-z]{3,10}r"
    r"|(reserv|marc|confirm|escolh|trat|defin|pag|encomend|contrat|alug)[ai]d[oa])\b)"
    r"|terminal|garagem|apartamento|assoalhadas|aluga|vende|arrenda|euros|cheio|cortad[oa]|pequen[oa]|fato"
    r"|quantas pessoas|espero|era da|era do|nao era|nao e|disse|disseram|muito trabalho|pena)\b"
)
# How a question or an order begins.
EXPLICIT = (
    r"(e )?(em |a |para |de |por |com |ate )?(quem|qual|quais|quant[oa]s?|quando|onde|como|o que|que|mostra|lista|ver"
    r"|avisa-me"
    r"|lembra-me|detalhes|resumo|cria|marca|agenda|muda|adia|passa|poe|atribui|silencia|desliga|ativa|liga"
    r"|subscreve)\b"
)
# Who speaks to a person, tells what was or denies something puts no request in words of several.
ESTRANGED = (
    r"\b(nao|nunca|nem|mas|porque|pois|comigo|contigo|connosco|ele|ela|eles|elas|tu|te|lhe|lhes|teu|tua|isso|isto"
    r"|aquilo"
    r"|este|esta|ficheiro|email|so|tambem|mesmo|outra|outro|mais|menos|muito|muita|tao|bem|mal|ja agora|alguem|ninguem"
    r"|quer|querem|queres|pode|podem|podes|deve|devem|vem|vens|viu|vi|tens|ves|sabes|acha|achas|falta|sobra)\b"
)
# Who asks through somebody else.
_ASKER = (
    "(direc(ao|cao)|diretora?|chefe|chefia|presidente|presidencia|coordenadora?|coordenacao|secretari[oa]|secretariado"
    "|administracao|vice-presidente|delegacao|colegas?|parceiros)"
)
BEFORE = (
    rf"([oa]s? ((nov|noss|minh|meu|sr|dr)[a-z]?\.? )?{_ASKER}( (d[ao]|geral|de) [a-zⒶ]{{0,12}})? "
    r"(quer(em)?|queria|precisam?( de)?|gostava de|gostaria de|perguntam?|pretendem?|pedem? para|quer que eu lhe) ?"
    r"(saber|perguntar|diga|conhecer)?( se)? (?=[a-z])|"
    r"(ola|oi|bom dia|boa tarde|boa noite|viva|por favor|pf|pff|sff|se faz favor|bot|ponte|caros?|colegas|a todos"
    r"|todos|(desculp(a|e|em)|perdao)( (o |a |por )?(incomod(o|ar)|interromper|interrupcao|macada))?|com licenca"
    r"|ja agora|exm[oa]s?\.? senhor[a-z]{0,2}|estimad[oa]s|prezad[oa]s)\b[ ,!:.]*"
    r"|(boas?|otimas?|excelentes?) noticias? ?[:,!-] ?|alguem (me )?(sabe|consegue|pode|podia)( me|-me)? (dizer|indicar"
    r"|informar|explicar)([ -](me|nos))?( se)? (?=[a-z])|(fazer|dar)([ -](me|nos))? (?=(um|o) ponto d)"
    r"|(tenho |so |e )*uma (pergunta|duvida|questao)( rapida)? ?[,:-]? ?|(pergunta|duvida|questao)( rapida)?: ?"
    # Asking inside a wish: gostava de saber.
    r"|(indicar|informar|facultar|apresentar|disponibilizar|esclarecer|confirmar"
    r"|verificar)( me)?( se)? (?=([ao]s? |qual |quem |quando |onde |que |ha |existe))"
    r"|(saber|perguntar|conhecer|perceber|ter acesso a|obter|que (me|nos) (diga|dissesse|indicasse"
    r"|informasse)m?s?)( se)? (?=[a-zⓉⒺ])"
    r"|(ve|veja|vejam|olha|diz|diga) la\b[ ,]*|(ei|hey|hello|alo)\b[ ,!]*|(rapido|urgente|atencao|por gentileza|e so"
    r" para)\b[ ,:!]+|sera que (me |nos )?(podias?|podes?|podem|podiam|consegues?)\b ?(dizer|indicar)?([ -](me"
    r"|nos))? ?(se )?"
    r"|(informar|indicar|dizer|mostrar|enviar|facultar|explicar|ensinar|esclarecer)[ -](me|nos|lhe) (?=quem|qua[ln]"
    r"|onde|como|que|o|a)"
    r"|(ja )?(se sabe|sabe-se) (?=quem|quando|onde)|tens (ai )?(?=[ao] (data|hora|programa|ordem|lista|prazo"
    r"|calendario|agenda) )"
    # What is told for the record.
    r"|(informo|informamos|informa-se|comunico|comunicamos|comunica-se|confirmo|confirmamos|dou conta de|regista-se"
    r"|registe-se|anote-se|assinala-se|participo"
    r"|(venho|vimos|serve (a presente|o presente)|cumpre-me|cabe-me|apraz-me|compete-me|cumpre|permito-me) (por este"
    r" meio )?(para )?(informar|comunicar|participar))"
    r"( a? ?(v\. ?ex[.a]*|vossa excelencia|os colegas|tod[ao]s))?( de)? que,? "
    # Wishes before an infinitive.
    r"|((eu )?(gostava|gostaria|gostavamos|gostariamos|queria|quero|queriamos|preciso|precisava|precisamos|pretendo"
    r"|desejo"
    r"|necessito|solicito|solicitamos|solicita-se|peco|pedia|propoe-se|proponho|ha que|e preciso|e necessario|convem"
    r"|e para"
    r"|tenciono|era para|(venho|vimos|vinha)( por este meio| pelo presente| por esta via| desta forma)?|faca o favor"
    r"|faz o favor|faz-me o favor|faca-me o favor|tenha a bondade|queira|queiram"
    r"|ajuda-me"
    r"|ajude-me|(agradecia|agradecemos|agradeco) que (me )?(pudesse|pudesses|possa|possas|pudessem))( de| para| a)?"
    r" (por favor )?)(?=[a-z]{2,14}r\b)"
    r"|(nao )?((me|nos) )?(podes|podem|podemos|pode|podia|podias|podiam|poderia|poderias|poderiam|consegues|consegue"
    r"|conseguem|sabes|sabe|(era|e|sera|seria) (possivel|viavel)|ha hipotese de|haveria hipotese de|dava para|da para"
    r"|importas-te de|importa-se de)"
    r"([ -](me|nos))?( (dizer|mostrar|indicar|informar|listar|ver|explicar|enviar|mandar|facultar"
    r"|confirmar)([ -](me|nos))?)?( se| a lista d[aeo]s?)?\b ?"
    r"|(manda|mande|envia|envie|passa|da|mostra|lista|ve)( ai| la)? (?=(a lista|a agenda|o calendario|o programa"
    r"|o plano|os detalhes|as tarefas|os intercambios|os proximos|as proximas)\b)"
    r"|(la|ai|ca) (?=(e )?(quem|qual|quais|onde|quando|como|que|o que|quantas)\b)"
    r"|(diz|diga|digam|mostra|mostre|mostrem|mostrar|lista|liste|listem|listar|indica|indique|indiquem|da|de|deem|dar"
    r"|envia|envie|enviem|manda|mande|mandem|apresenta|apresente|fala|passa|passe|passem|faculta|faculte|facultem"
    r"|fale|explica|explique|expliquem|resume|consulta|consultar|procura|abre|ver|ve|veja|confirma|confirme"
    r"|confirmem)([ -](me"
    r"|nos))\b ?(a lista d[aeo]s? )?"
    r"|(diz|diga|mostra|mostre|mostrar|lista|liste|listar|indica|indique|consulta|consultar|ver) "
    r"|(gostava|gostaria|agradecia|agradeco|solicito|queria|quero|precisava|preciso|pretendo|pretendia|desejo|desejava"
    r"|gostavamos|queriamos"
    r"|gostariamos) (de )?(saber|ver|consultar"
    r"|conhecer|confirmar|perguntar|pedir|ter|que me (dissesse|dissesses|indicasse))( a lista| se"
    r"| mais)?\b ?(d[aeo]s? )?"
    r"|(alguem |sabe-se |nao )?(sabe|sabem|sabes)( me)? (dizer )?(?=quem|qual|quando|onde|como|se )|e (?=quem|qual"
    r"|que|o que|quando|onde|como)|entao |afinal |ja agora |para (efeitos de )?registo )"
)
AFTER = (
    r"([ ,]*\b(por favor|pfv|fxf|pf|pff|sff|s\. ?f\. ?f|p\. ?f|se (faz|fizer) favor"
    r"|(muito )?obrigad[oa]s?( a (tod[oa]s|ambos)| pessoal| malta)?"
    r"|agradecid[oa]s?|agradeco"
    r"|agora mesmo|mesmo agora|ha (pouco|bocado|instantes)|se possivel|neste momento|atualmente|afinal|com urgencia"
    r"|sim|certo|obg|obgd[ao]?|obrigadinh[oa]|grat[oa]|fico grat[oa]"
    r"|com os melhores cumprimentos|cumprimentos|cumps|abracos?|e urgente|urgente|rapido|o mais (rapido|depressa)"
    r" possivel|assim que (possivel|puderes|puder)|quando (puderes|puder|possivel|der)|logo que possivel"
    r"|por gentileza|por obsequio|com a maior brevidade( possivel)?|(?<=,) ?bot|(?<=, )(esta|ta) bem"
    r"|(?<=, )(pode ser|ok|okay|sim|combinado|de acordo|boa|vale))|[ ,.!?~:;…]| desde ja"
    r"| antecipadamente"
    r"|(?<![ⓉⓅ])(?<![ⓉⓅ] )(?![😂🤣😭😅🙄])[\u2600-\u27bf\u2b50\ufe0f\U0001f300-\U0001faff])$"
)
# The last words before a question inside a sentence that ends in a full stop: gostaria de saber se.
INDIRECT = (
    r"\b(saber|sabe[ms]?|dizer|informar|indicar|confirmar|pergunt(ar|am?)|verificar|conhecer|(me|nos))( ja)? se"
    r"( ja)?[ ,]*$"
)
# The last words before an order put as a question.
WILLING = (
    r"(podes|pode|podem|podemos|podia|podias|podiam|poderia|poderias|poderiam|consegues|consegue|conseguem"
    r"|(e|era|sera|seria) possivel|da para|dava para"
    r"|importas-te de|importa-se de|por favor|quero|queria|gostava de|gostaria de|preciso de)[ ,]*$"
)
SPOKEN_TO = (
    r"^ ?@|[ ,]@\w|^Ⓦ ?[,!](?! ?(as |lista d[ae]s? )?tarefas( pendentes| em (curso|aberto|atraso))?[?]?$)"
    r"|^(car[oa]s?|querid[oa]s?|o|oh|oi|ola) Ⓦ,|^(?!.{0,24}\b(tarefa|reuniao|atribu"
    r"|responsavel))[^:]{1,120}, Ⓦ ?[.?!]{0,3}$|^(malta|pessoal|colegas"
    r"|amigos"
    r"|gente) ?,"
)
