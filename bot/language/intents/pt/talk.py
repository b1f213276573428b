"""What tells Portuguese talk from requests: words of everyday life, of opinion and of hearsay; and words of plans."""

from __future__ import annotations

from bot.language.intents.pictures import LAUGHS, PICTURES
from bot.language.intents.pt import heads

# A full stop behind these ends no sentence.
_SHORTENED = "pt sit ref sr sra dr dra prof eng n resp prox obs v ex exa exas exmo exma exmos exmas"
# The full stop of a sentence; it is looked for first, as there are few.
STOP = r"(?=\.)" + "".join(rf"(?<!\b{word})" for word in _SHORTENED.split()) + r"\."
# What ends a clause.
ENDS = rf"(?:[,;:!?()\n…]|{STOP})[,;:.!?()\n…]*(?= |$)"
# Anywhere in a sentence: laughter and sighs, hearsay, opinion, doubt, condition, news of oneself.
TALK = (
    # What others are to look at.
    r"[,;.] (olhem|vejam|reparem|imaginem)( so| bem)?( para)?( [ao])? ?[ⓉⒺⓅ][ .!]*$|"
    # What this is supposed to be; what somebody does himself; what is over.
    r"\bo que la vai\b|^deve[m]? (ser|ter|estar) |^a minha lista de [^:?]{3,30}: |^ninguem (me"
    r"|nos) [a-z]{3,10} (de )?nada\b|\b(nao|nem) me (lembr|record|fal)[a-z]+ (disso"
    r"|nisso)\b"
    r"|^(o )?que e isto, (?!(para|como|o que|quem|que|serve|explic|ajud|bot|ponte))|\be o que eu (faco|digo|fiz)\b"
    r"|\bagora que (isto |tudo )?ja (passou|acabou|terminou)\b|"
    # Who is late for something, by how much; what is worth while, and where the body would rather be.
    r"^(ja )?(estou |vou |chego |vamos |chegamos )?(um pouco )?atrasad[oa]s?,? (uns |umas |cerca de |mais ou menos )?"
    r"(Ⓝ|[0-9]+ ?(m|min|minutos?|h|horas?)\b|pouco|bocado|(minutos|minutinhos)\b)|\bvale (mesmo )?a pena\b(?! (avisar"
    r"|lembrar|notificar|receber))|\b(o corpo|a cabeca|o coracao) (diz|pede|quer|precisa|ja)\b|"
    r"\bnao sei (bem )?o que (te |lhe |vos )?(posso |hei[ -]de )?(dizer|responder)\b|"
    r"^pois\b|\bparaiso\b|\besquadra\b|\beis a questao\b|^nao me (lembro|recordo) d[ao]s? [a-z]{4,8} d[ao] [ⓉⒺⓅ]$|"
    # What is in one's home, what day a day is, and codes that are things of another kind.
    r"\b(quando|sempre que) (eu )?(oico|ouco|vejo|leio|penso|me (dizem|falam|lembro))\b|\b(la|ca) em casa\b|^(a serio"
    r"|e verdade) que\b|(?<!me )(?<!nos )\bcalha[m]? (num|numa|a um|ao|n[ao]) |\bnem me (dig|fal)[ae][ms]?\b"
    r"|[ⓉⒺⓅ] sao (numeros|letras|nomes|siglas|codigos)\b|"
    r"^(o |a )?(bot|ponte|robo) .{0,20}(anda|esta|ficou|hoje) .{0,12}calad|^Ⓓ,? so [a-z]{4,14}s\b"
    r"|^ate (a |ao )?proxim|^era para [ao] |^(qual|que) [ⓉⒺⓅ](?=[ ,?]|$)|\b(isto|isso|aquilo) (lembra|recorda)-me"
    r"|^(a |o )?[ⓉⒺⓅ] (lembra|recorda|faz)-me (lembrar )?(sempre|os?|as?|uma?|de (quando|como)|(aquel|ess)[a-z]{1,2})\b"
    # What a task does to somebody is no news of it; what is used is named behind; what is wished dearly is not so; and
    # what is not to be silent goes on.
    r"|^(a |o )?[ⓉⒺⓅ] [a-z]{2,10}(ou|eu|iu|ui)-(me|nos) (?!.{0,30}(atribu|Ⓒ))"
    r"|\b(isto|isso|aquilo) (se )?[a-z]{3,12}, (as?|os?|ess[ea]|est[ea]) (?!([a-z]+ )*(bot|ponte|robo|sistema|ajuda"
    r"|ferramenta|assistente|aplicacao|comandos|menu|plano|tarefas?|lembretes?|avisos?|registo|calendario)\b)"
    r"|\btanto que\b|\bquem (me|nos) dera\b"
    r"|^(nota|lembrete|aviso|memo)s? (para|a) (mim|nos)\b[^:]{0,12}: ?(nao|nunca) "
    r"|(?<!porque )(?<!por que )\b(nao|nunca|ninguem) ((quer|pretend|vou|va|dev|pod|e para)[a-z]{0,4} )?(me |se |nos )?"
    r"(deslig|silenci|suspend|adormec|desativ|interromp|(par|cal)(ar|es?|em)\b)"
    # Neither does what is not to be changed, or never would, unless it is said what is instead.
    r"|(?<!porque )(?<!por que )(?<!\bse )\b(nao|nunca|ninguem) ((quer|pretend|dev|pod|e para)[a-z]{0,4} )?"
    r"(se |me |nos )?((adi|mud|alter|antecip|prolong|prorrog|marc|remarc|reagend|atrib|transf|empurr)([aei]r"
    r"|u?es?|u?em|u?emos|a|am|i|ir)\b|pass(ar|es?|em|emos|a|am)\b(?=.* (para|ao?) ))"
    r"(?!.*\b(mas|sim|antes|porem|senao|contudo)\b)"
    r"|\b(vamos|vens|bora|queres|alinhas|apetece-te) ((ir|tomar|beber|fazer|dar|ao?|uma?|numa?|n[ao]) )*"
    r"(cinema|teatro|praia|copos?|ginasio|karaoke|discoteca|piscina|compras|bola|futebol|concerto|passeio|volta)\b"
    # People who are missing or come, how they get there, and how many it takes to change a bulb.
    r"|^(?!.*[ⓉⓅ])[^:]{0,60}\b(falta[m]?|chegaram|vieram|vem|vinham|ca estao) (so |ja |ai |ca )*os d[eo] Ⓐ"
    r"|^como (e que )?(vao|vais|vens|vem|foste|foram|fomos) (todos |tu |eles )?(para |ate )?a Ⓔ"
    r"|\bquant[ao]s [a-z]+ (sao|e|e que sao|foram) (precis|necessari)[ao]s? para (?!concl|fech|acab|termin)"
    # How somebody feels.
    r"|\best(a|as|ao|ou|ava[m]?) (tao |muito |mesmo |meio |um bocado |com ar )*(doente|gripad|calad|trist|chatead"
    r"|zangad|cansad|content|feliz|preocupad|nervos|pensativ|amuad|ensonad)[a-z]{0,3}\b"
    # And how well something looks or tastes; which of them somebody was at.
    r"|\best(a|ao|ava[m]?) (tao |muito |mesmo |simplesmente )*(lind|gir|bonit|delicios|maravilhos|horriv|espetacul"
    r"|fantastic)[a-z]{0,8}\b|^em que [a-z]{3,12}$"
    # Sighs; what comes just when; what somebody has learnt.
    r"|^((ai|ui|ena|xi) |(ai|ui|ena|xi|oh|ah|eh)[,!]+ )(?!.*[ⓉⒺⓅ?])|\blogo (hoje|amanha|agora|Ⓓ) que\b"
    r"|^(ja |nos |eu )*(conclui|acabei|terminei|fiz|tirei) ((agora|ja|hoje|mesmo|Ⓓ) )*(o|a|um|uma|[oa] (meu"
    r"|minha)) (curso|formacao|mestrado|doutoramento"
    r"|licenciatura|estagio|tese|carta|reuniao|aula|consulta|chamada)\b"
    # How late a train is.
    r"|(?<![a-z])(Ⓝ|uma?|duas|meia|[0-9]+)( horas?| minutos?| hora e meia)? de atraso\b(?!.*([ⓉⓅ]|\btarefas?\b))"
    # What people meet for besides work, dream of, or have of their own.
    r"|^(?!.*[ⓉⓅ]).*\bpara (jogar|petiscar|beber|comer|jantar|almocar|celebrar|festejar|brindar|dancar|cantar)\b"
    r"|\bnem (em|nos) ([mt]eus )?sonhos\b|\bqua(l|is) (e |sao )?[oa]s? voss[oa]s?\b"
    # Who asks back, or along.
    r"|^(qual|que) (reuniao|visita|evento|tarefa|prazo|lembrete|forum|curso|formacao|intercambio)$"
    r"|[,?] (quem )?(alinhas?|alinham|vens|queres( vir)?|apetece-te|bora|juntas-te)[?!. ]*$"
    # Whose turn it is.
    r"|^quem\b.*\beu [a-z]+[ei]i? .{0,12}\b[oa] ultim[oa]\b"
    # What one does with whom.
    r"|(^|[,.;?!] )eu e [oa]s? [a-zⓌ](?!.*[ⓉⓅ])"
    # Who announces something asks colleagues along.
    r"|^(?!.*[ⓉⒺⓅ]).{0,30}\bha [^?]{3,50}, quem (vem|alinha|quer|vai|se anima)\b"
    # Cheers, and what somebody sums up himself.
    r"|\b(aleluia|hurra)\b|\bque (maravilha|horror|vergonha|alivio|tristeza|saudades|nojo|lata|desgraca|sorte)$"
    r"|^(resumo|balanco|frase|foto|piada|momento|ponto alto|palavra|dica|curiosidade) d[oa] (dia|semana|mes|noite): "
    r"?[^ⓉⒺⓅ]{0,90}$"
    # Who is ready asks for no list.
    r"|^(ja |eu |ainda nao |quase )*(estou|estamos|fiquei) (quase |mesmo |tod[oa]s? )?(pront|feit|despachad|arrumad"
    r"|acabad)[oa]s?\b(?! com)(?!.*[ⓉⒺⓅ])"
    r"|\b(eu )?uma vez [a-z]+([aei]i|ou|eu|iu|[aei]mos|ram)\b|\bainda (hoje|agora|Ⓓ) (me|nos|te|lhes?|se) (lembr"
    r"|record|ri|goz)"
    r"|^so soube |^ter (estado|ido|sabido|podido|visto|participado|sido) "
    r"|^gostava de (la )?(ter|poder ter) |^(nao|nem) me digas?( nada)?( que\b.*)?$"
    r"|\be nos tambem\b|\bqualquer coisa,? (fal|lig|diga|avis|escrev|perguntem)"
    r"|(poe|ponha|ponham|mete|metam|inscreve|inscrevam)-(me|nos) na lista d[aeo]s? "
    r"(?!(avis|lembr|alert|notific|distrib|difus|taref|interc|event|reuni|subscr|destin|quem recebe|que recebem))"
    r"|\b(ha|havera|vai haver) (bolos?|festa|jantar|almoco|lanche|cafe|cerveja|copos|vinho|karaoke)\b"
    # Who answers it himself asks nothing.
    r"|\? ?(ninguem|nunca|nada|sei la|quem sabe|todos|toda a gente|nos|eles)$"
    r"|\bsem (avisar|dizer)\b|\b(minha|meu) (mulher|marido|mae|pai|sogr[ao]|filh[oa]|irma|irmao|avo|namorad[oa])\b"
    r"|\bnem (pensar|penses|sonhes)\b"
    rf"|^(vais?|vao|vens|vem|vamos) (a|ao) Ⓔ|ahah|haha|kkk|rsrs|\blol\b|[{LAUGHS}]"
    r"|\b(coitad[oa]s?|caramba|porra|meu deus|credo|ufa|ai ai|bolas|infelizmente|felizmente|oxala|tomara|paciencia"
    r"|acho(?! que (ja )?(podes?|pode-se|podem|podemos) (dar|fechar|encerrar|marcar|riscar|arquivar)\b)|achas"
    r"|acham?(?! (melhor|bem|preferivel|importante))"
    r"|achamos|parece|(?<!mais cedo, )(?<!mais tarde, )talvez|se calhar|penso|creio|suponho|julgo|imagino|duvido"
    r"|espero que|sera que|provavelmente|pelos vistos"
    r"|lembrem-se|lembra-te|lembre-se|relembro|relembra-se|lembro (que|a )|recordo que|um dia destes|como (te |vos "
    r"|lhe )?(foi|correu|correram)|qualquer dia|tem a ver|vou estar(?! com [ao]s? [ⓌⒶ])|vamos ver|vamos la"
    r"|ja se sabe(?! (quem|quando|onde|o dia|a data))|logo se ve|como sempre|duvidas|(?<!ja )falamos"
    r"|disse|disseram(?!-(me|nos) (para|que (podia|devia|era))( so)? (usar|utilizar|falar|perguntar|pedir))|diz-se"
    r"|diz que|dizem(?! respeito)|ouvi|ouvimos|contaram|segundo (?!(o|a) (despacho|parecer"
    r"|plano|oficio|regulamento|calendario|protocolo|acordo|contrato|cronograma|deliberacao|circular|nota)\b)(o|a|os"
    r"|as|ele|ela)|dizia|comentou|perguntou"
    r"|nao e\?|(?<!ao )certo\?|ne|pois(?! (ha|[ao]s?|nao|ja|esta|tem|temos|vou|vamos|estou|ainda|so|falta|faltam"
    r"|e (preciso"
    r"|urgente|necessario))\b)|odeio|adoro|detesto|gostei"
    r"|(?<!tenho o )(?<!tenho muito )(?<!temos o )(?<!com todo o )gosto|amei|farto|farta|cansad[oa]|cansativ[oa]"
    r"|chat[oa]"
    r"|seca|dor de cabeca|dificil|juntam?-se|complicad[oa]|chatices?|macada"
    r"|(?<![eu]i )(?<!mos )(?<!foi )(?<!ad[ao], )(?<!id[ao], )(?<!foram )(?<!ficou )(?<!esta )"
    r"(?<!chegou )(?<!chegaram )(?<!ja )finalmente(?! [a-z]{3,}([aei]mos|[cdfgjlmnprstuvz]ei)\b"
    r"| conclu[ií]\b)(?! (concluid|feit|pront|terminad|fechad|acabad|publicad|entregue)[ao]?s?( [ao] [ⓉⓅ])?$)"
    r"|(?<!-)(?<!-me )(?<!\bve )(?<!avisa me )(?<!avise me )(?<!lembra me )se [ao]"
    r"|quando a [ⓉⒺⓅ] acab|na minha opiniao|concordo|nao acredito|antigamente|dantes|[nd]o ano passado|muito bem"
    r"|ti|(?<!como trabalho )(?<!como falo )(?<!para falar )(?<!posso falar )(?<!devo falar )(?<!como falar )"
    r"(?<!que trabalho )(?<!que falo )"
    r"(?<!se trabalha )(?<!se fala )contigo|vos|voces|convosco|voce)\b"
)
HEDGED = (
    r"(?<!\be )(?<!\be ainda )\b(nao (e|foi|esta|era|acha[sm]?)|pois nao|(?<!ao )certo|pa|ne|acho|parece|julgo|creio"
    r"|ou que)[ ?!.…]*$"
)
# In a topic: questions, people, and things that no plan is about.
NEVER = (
    # Which one is not told.
    r"^(nov|outr)[ao]s?$|^(uma )?tarefa$"
    r"|^(e )?[dn]?(est|ess|aquel)[ea] (tarefa|intercambio|evento|visita|reuniao|atividade)$|"
    # All that takes place is no one thing: intercâmbios em outubro.
    r"^(intercambios|eventos|atividades|iniciativas)( conjunt[oa]s)?( (em|n[ao]s?|d[aeo]s?|para|ate|a) .*[ⒹⓁ].*)?$|"
    # What it costs: dá 90 euros por visita.
    r"\b(series?|maratona|episodios?|temporada|filmes?|novela)\b|\bduram?\b|\bdeve?ria[m]?\b|\bdevia[m]?\b"
    r"|\beuros?\b|\bpatacas?\b"
    r"|^(duas|dois|tres|quatro|cinco|seis|varias|muitas|algumas) (reunioes|visitas|eventos|sessoes|viagens|prazos)\b"
    r"|^(preciso|depois|apos|estive|fui|andei|vivi|morei|passei)\b|^(podem|podes|pode|queiram)\b|\b(lista"
    r"|relacao) d[ae]s? (minhas )?tarefas\b|"
    r"^(decorrem?|dependem?|parte|vamos|estao?|estamos|andam?|ficam?|segue|corre|acontece|duram?|realiza|cai"
    r"|temos?|tenho|ha|serve)\b|"
    r"[ⓉⒺⓅⓌ]|\b(nova|uma|mais uma|outra) tarefa\b|\btarefa nova\b|\btarefa ?:"
    r"|\b(eu|tu|voce|voces|ele|ela|eles|elas|nos|vos|me|te|lhe|lhes|meu|minha|meus|minhas|teu|tua|teus|tuas"
    r"|seu|sua|seus|suas|isto|isso|aquilo|disto|disso|daquilo|dela|dele|delas|deles|nisso|nisto"
    r"|considere|considera|entregue|fica|ficam|poe|curto|seguiu|demorou|chegou|saiu|veio|custou|(assin|aprov|envi"
    r"|entreg|public|mand|conclu|acab|termin|fech|valid|confirm|aceit"
    r"|rev|receb|respond|ped)(ou|aram|iu|iram|eu|eram)|tem|deve|devera|precisa|houver|houve|tiver|estiver|reunir"
    r"|reunirmos|reunamos|passa|passam"
    r"|muda|mudam|acaba|acabam|termina|terminam|comeca|comecam|chega|chegam|foi"
    r"|foram|vai|vao|quem|que|qual|quais|quando|como|porque|onde|quanto|quantos|quantas?|nao|nunca|ja|ainda|muito"
    r"|muita|mais|menos|tao|bem|mal|aqui|ali|la|ca|hoje"
    r"|pai|mae|pais|filh[oa]s?|irma|irmao|avo|mulher|marido|familia|namorad[oa]|bebe|miudos?|criancas?|amig[oa]s?"
    r"|gat[oa]|cao|caes"
    r"|almoco|almocar|jantar|lanche|lanchar|pequeno-almoco|cafe|cafes|bolos?|bolinhos|pizza|pao|vinho|cerveja|cha"
    r"|agua|comida|comer|beber|restaurante|bar|cantina|bebidas"
    r"|carro|carros|autocarro|autocarros|comboio|comboios|aviao|voo|taxi|metro|boleia|bilhetes?|passagens?"
    r"|transporte|transfer|estacionamento|garagem|transito|estrada"
    r"|mas|vou|nenhu(m|mas?|ns)|cor|cores|proxim[oa]s?|seguintes?|faixas?|hotel|quarto|quartos|alojamento|sala"
    r"|salas|chave|chaves|cadeiras?|mesas?(?![- ]redonda)|projetor|impressora|ar condicionado"
    r"|microfones?|casa|casas|banho|cozinha|elevador|porta|janela"
    r"|password|wifi|net|telemovel|telemoveis|telefone|computador|email|mail|ficheiro|fotos?|fotografias?"
    r"|(?<!guiao do )(?<!edicao do )(?<!legendagem do )(?<!gravacao do )(?<!montagem do )video"
    r"|zoom|link|pagina(?! (web|d[aeo]s? (projeto|alianca|forum|cooperacao|intercambio)))|slide|slides|anexo"
    r"|ferias|feriado|feriados|fim de semana|fds|pascoa|natal|aniversario|festa|casamento|jogo|jogos|futebol|filme"
    r"|filmes|musica|praia|(?<!plano de )(?<!programa de )viagem"
    r"|concerto|baile|cinema|teatro|ginasio|karaoke|discoteca|piscina|missa|cabeleireir[oa]"
    r"|supermercado|farmacia|padaria"
    r"|tempo|chuva|sol|frio|calor|medico|dentista|hospital|dores|saude|doente|gripe|banco|multibanco|dinheiro"
    r"|ordenado|salario|fatura|faturas|recibos?|irs|renda|quotas|(?<!relatorio de )(?<!prestacao de )"
    r"(?<!comissao de )(?<!tribunal de )contas|condominio"
    r"|roupa|fato|camisola|casaco|sapatos|mala|malas|caixas?|crachas?|canetas?|limpeza|lixo|compras|loja|promocao"
    r"|escola|exame|exames|professor|inscric(ao|oes)(?! d[aeo]s? (peritos|especialistas|participantes|delega"
    r"|oradores|empresas|associac|tecnic|equipas))|gato"
    r"|vida|gente|malta|pessoal|pessoas|coisa|coisas|assunto|tudo|nada|algo|alguem|ninguem|mundo|pais|dias|noite"
    r"|manha|tarde|hora|horas"
    r"|obras|relogio|noticias|jornal|desporto|moda|novela|porto de abrigo|costas|cabeca|cara|mao|pe|pes|sal"
    r"|lugar|lugares|moderador|(?<!lista de )(?<!lista dos )(?<!convite aos )oradores|(?<!aos )(?<!dos )formandos"
    r"|gralha)\b"
)
# What an office has to do besides: with a day of its own it is worth a reminder.
ERRANDS = (
    r"\b(oradores|moderador|formandos|faturas?|recibos?|crachas?|projetor|salas?|microfones?|hotel|bilhetes?|voo"
    r"|comboio"
    r"|restaurante|cantina|autocarros?|motorista|chaves?"
    r"|transporte|alojamento|anexo|ficheiro|link|slides?|email|mail|zoom|cadeiras|inscric(ao|oes)|quotas|estacionamento"
    r"|fotografias|pagina|impressora|contas|hora|horas|assunto|pessoas|lugares)\b"
)
MATTER = (
    r"\b(prova de conceito|regulamento|minuta|brochura|folheto|acordo|quadro|listas?|forum|foruns"
    r"|especialistas?|peritos?|academicos?|grupos?|visitas?|reuni(ao|oes)"
    r"|boletim|plano|programas?|estatutos|alianca|catalogo"
    r"|base|bases|plataformas?|centro|laboratorios?|relatorio|concurso|divulgador(es)?|divulgacao|literacia"
    r"|formac(ao|oes)|curso|gestores|transferencia|tecnologia|tecnologic[oa]s?"
    r"|tecnic[oa]s?|cientific[oa]s?|ciencia|empresas|empresarial|empresaria[li]s?|missao|missoes|consultas?"
    r"|contactos|calendario|temas|necessidades|problemas|condados?|agrupamentos"
    r"|satelite|internet|inteligencia|ia|verde|hipocarbonic[oa]|exposic(ao|oes)|itinerantes?|marca|identidade"
    r"|comissao|instaladora|projeto-piloto|parque|caderno|palestras?"
    r"|ciclo|conferencia|seminario|mecanismo|intercambios?|projet(o|os)|cooperacao|associac(ao|oes)|resultados"
    r"|reflexao|decisao|inovacao|rural|revitalizacao|xiongan|haihe"
    r"|zhongguancun|baoding|binhai|tiankai|baodi|shijiazhuang|ata|convite|convites|protocolo|memorando|parecer"
    r"|pareceres|orcamento|inquerito|manual|guia|site|portal|traducao"
    r"|assinatura|cerimonia|indicadores|avaliacao|candidatura|proposta|documento|versao|mes nacional|dia nacional"
    r"|videoconferencia|call|videochamada|teleconferencia|encontro|rececao|rececoes|digressao|outreach|conjunt[oa]s?"
    r"|trimestral|anual|nacional|regional|oferta|procura|estudo|investigacao|equipas|servico|politicas|estrategia"
    r"|estrategic[oa]|patentes|startups|congresso|feira|jornadas"
    r"|workshop|oficina|delegacao|tarefa|inventarios?|levantamentos?|equipamentos|regulamento|diagnostico|roteiro"
    r"|mapeamento|diretorio|repositorio|glossario|brochura|folheto|coloquio|simposio|mesa[- ]redonda|webinar"
    r"|premios?|bolsas|edital|contrato|laboratorial"
    r"|comite|conselho|oficia(l|is) de ligacao|secretariados?"
    r"|livro (branco|verde)|tour|talentos|newsletter|logotipo|mentores"
    r"|mentoria|olimpiadas|robotica|incubadoras?|incubacao|certificacao|candidaturas|relatorios|planos|protocolos"
    r"|catalogos|inqueritos|questionarios?|propostas|contratos|boletins|acreditacao|normalizacao|digitalizacao"
    r"|sustentabilidade|hidrogenio|semicondutores|biotecnologia|aeroespacial|agricultura|literacias?|capacitacao"
    r"|(rede|banco|bolsa|mapa|carta|registo|quadro) d[eo]s? [a-z]{5,})\b"
    f"|{heads.WORK}|{heads.EVENTS}"
)
# What takes place.
# The first word tells what a thing is: a forum takes place, the list of those who speak does not.
EVENTFUL = (
    r"^([a-z0-9.º]{1,12} )?(foru(m|ns)|visitas?|reuni(ao|oes)|cursos?|formac(ao|oes)|miss(ao|oes)|consultas?"
    r"|encontros?|conferencias?"
    r"|seminarios?|intercambios?|dia nacional|mes nacional|concurso|exposic(ao|oes)|cerimonia|rececao|rececoes"
    r"|palestras?|evento"
    r"|atividades?|jornadas|congresso|workshop|videoconferencia|call|videochamada|teleconferencia|sessao"
    r"|divulgacao|digressao|feira|ida|deslocacao|acao|acoes|mesa[- ]redonda"
    r"|simposio|coloquio|oficina|webinar|mostra|apresentacao|lancamento|gala|encontros?|inauguracao|palestra|aula"
    r"|estagio)\b"
    # In English it is the last.
    r"|.* (tour|forum|workshop|summit|seminar|conference|outreach)$"
    f"|{heads.EVENTS}"
)
# A topic that is only one of these names nothing.
GENERIC = (
    r"((a|o|as|os|esta|este|essa|esse|uma?|todas?|todos?|nova?s?|novos?|cada|qualquer) )?"
    r"(reuni(ao|oes)( d[aeo]s? [ⒹⓁ]| (com|d[aeo]) Ⓐ)?|tarefas?|projetos?"
    r"|intercambios?|eventos?|atividades?|trabalhos?|documentos?|programas?|planos?|listas?"
    r"|grupos?|relatorios?|prazos?|datas?|visitas?|formac(ao|oes)|cursos?|empresas?|especialistas?|contactos?"
    r"|agenda|ata|convites?|problemas?|temas|resultados|internet|tecnologia|ciencia|associac(ao|oes)|estudo|manual"
    r"|site|portal|proposta|versao|encontro|servico|equipas?"
    r"|calendario|estado|situacao|minhas tarefas|[ⒹⓁⓈⓃⓇⒶⒸ ]+|(?!boletim|estatutos|catalogo|alianca|regulamento"
    r"|memorando|protocolo"
    r"|inventario|glossario|roteiro|diagnostico|folheto|brochura|levantamento"
    r"|inquerito|briefing|acordo|newsletter|logotipo|talentos|simposio|coloquio|webinar|mapeamento|repositorio)[a-z]+)"
)
LEAD = (
    r"((antes|(n?a )?vespera) d[aeo]s? (?=.)"
    r"|(e(?= [oa]s? )|os?|as?|d[aeo]s?|n[ao]s?"
    r"|pel[ao]s?|aos?|sobre|com|em|por|para|um|uma|relativ[ao]s? a?[ao]s?|(referente"
    r"|respeitante|atinente|alusiv[ao])s? a?[ao]s?|est[ae]s?|ess[ae]s?|noss[oa]s?"
    r"|(encarreg(ue|ad[oa])|responsave(l|is)|incumbid[oa]|dono|dona|titular)(?= d[aeo]s? | pel[ao]s? | por )"
    r"|(elaborar|redigir|preparar|assegurar|concluir|entregar|fazer|acabar|coordenar|executar|rever)(?= [oa]s? )"
    r"|(andamento|desenvolvimento|progresso|evolucao)(?= d[aeo]s? )|(por )?causa(?= d[aeo]s? )|((novo )?prazos?"
    r"|data (limite|de entrega))(?= d[aeo]s? )"
    r"|tarefas?(?= d[aeo]s? | relativ| sobre | que | chamada )|chamad[ao]|intitulad[ao]) |[\"«»“”',:]+ ?)+"
)
TRAIL = (
    r"(( (pront[oa]s?|feit[oa]s?|d[aeo]s?|os?|as?|e|esta|estao|ja|ainda|foi|ficou|com|para|por|em"
    r"|n[ao]s?|de [0-9]{1,2}|agora"
    r"|daqui (para|em) (a frente|diante)|neste momento|atualmente|por agora|entretanto|outra vez|de novo|novamente"
    r"|para [a-z]{3,12}[aei]r(mos|em)?( isso| tudo| ja)?)|[\"«»“”', :"
    rf"{PICTURES}])+)$"
)
# How a question or an order begins.
EXPLICIT = (
    r"(e )?(em |a |para |de |por |com |ate )?(quem|qual|quais|quant[oa]s?|quando|onde|como|o que|que|mostra|lista|ver"
    r"|avisa-me"
    r"|lembra-me|detalhes|resumo|cria|marca|agenda|muda|adia|passa|poe|atribui|silencia|desliga|ativa|liga|subscreve)\b"
)
# Who speaks to a person, tells what was or denies something puts no request in words of several.
ESTRANGED = (
    r"\b(nao|nunca|nem|mas|porque|pois|comigo|contigo|connosco|ele|ela|eles|elas|tu|te|lhe|lhes|teu|tua|isso|isto"
    r"|aquilo"
    r"|este|esta|ficheiro|email|so|tambem|mesmo|outra|outro|mais|menos|muito|muita|tao|bem|mal|ja agora|alguem|ninguem"
    r"|quer|querem|queres|pode|podem|podes|deve|devem|vem|vens|viu|vi|tens|ves|sabes|acha|achas|falta|sobra)\b"
)
SPOKEN_TO = (
    # What one would rather forget: nem me lembres.
    r"^(ai |ui )?nem me (lembres|lembrem|recordes|digas|fales) ?(disso|dess[ae]s?|nada)?[ .!…]*$|"
    r"[ ,]nem me (fales|falem|lembres|digas)[ .!…]*$|\b(importa|convem|vale a pena|e bom) lembrar que\b"
    r"|quem manda sou eu|"
    # Who of them goes or brings something is asked of colleagues.
    r"^(ja )?alguem( d[aeo]s? [a-z]+| daqui| ai)? (vai|vem|quer|traz|viu|apanha|almoca|janta|esteve|conhece|guardou"
    r"|tirou|assistiu|participou"
    r"|se lembra|tem (ai|um|uma|ca))\b(?!.*([ⓉⒺⓅ]|\btarefas?\b))|"
    r"^(viva|vivam|abaixo|adeus|morra|maldit[ao]|bendit[ao]) ([ao] )?[ⓉⒺⓅ][ ,!.…]*($|[a-z]+ )|"
    # What others want done is not done by that.
    r"\b(quer|querem|exigem?|pedem?|precisam? d?)( |(?<=d))[ao] [ⓉⓅ] (ja |toda )?(feit|pront|conclu|fechad|acabad"
    r"|terminad|despachad)[a-z]{0,5}\b(?! ?((ate|para|a|n[oa]|em|dia) .{0,8}[ⒹⓁ]|Ⓛ))|"
    r"^ ?@|[ ,]@\w|^Ⓦ ?[,!](?! ?(as |lista d[ae]s? )?tarefas( pendentes| em (curso|aberto|atraso))?[?]?$)"
    r"|^(car[oa]s?|querid[oa]s?|o|oh|oi|ola) Ⓦ,|^(?!.{0,24}\b(tarefa|reuniao|atribu"
    r"|responsavel))[^:]{1,120}, Ⓦ ?[.?!]{0,3}$|^(malta|pessoal|colegas|amigos|gente) ?,"
)
