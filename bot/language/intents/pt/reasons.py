"""Portuguese clauses beside a request that only say why it is made, for whom, or excuse it (see reasons.py); folded.

Each is a whole clause. What might be a request by itself, as preciso de marcar comboio, is only one where nothing else
in the message is.
"""

from __future__ import annotations

import re

from bot.language.intents.pictures import LAUGHS
from bot.language.intents.pt.talk import ENDS
from bot.language.intents.pt.unsigned import UNSIGNED
from bot.language.intents.pt.words import MACROS
from bot.language.intents.reasons import Reasons
from bot.language.intents.tables import AnyOf, pattern

_WHO = (
    "(((o|a|os|as) )?((nosso|nossa|meu|minha|nossos|nossas) )?(senhora? |sra?\\.? |dra?\\.? )?"
    "(vice-)?(diretor(a|es|as)?|presidentes?|presidencia|vice-presidente|chefes?|chefia|direcao|secretari[oa]"
    "|secretariado"
    "|secretaria-geral|coordenador(a|es)?|coordenacao|administracao|administrador(a)?|gabinete|ministerio|ministr[oa]"
    "|comissao|conselho|tutela|colegas?|contabilidade|auditor(a|es)?|auditoria|parceiros|delegacao|equipa|convidados"
    "|professor(a|es)?|juristas?|financeir[oa]|recursos humanos|imprensa|jornalistas?|tesoureir[oa]|vereador(a)?"
    "|reitor(a)?"
    "|embaixad(a|or|ora)|consulado|municipio|camara|universidade|associacao|entidade|superior(es)?|assessor(a|es)?"
    "|pessoal|grupo|departamento|servicos?|comite|Ⓦ|Ⓐ)"
    "( (geral|fiscal|diretiv[oa]|consultiv[oa]|cientific[oa]|academic[oa]|municipal|provincial|executiv[oa]"
    "|adjunt[oa]|tecnic[oa]|financeir[oa]|chines(es)?|portugues(es)?|d[aeo]s? [a-zⒶ]{2,20}"
    "( [a-z]{2,20})?)){0,2}|(alguem|eles|elas|ele|ela))"
)
# What a reason says further: of no code, and no list that might be asked for.
_FURTHER = "[^ⓉⒺⓅ?]"
_LINK = (
    "((e que|que|q|e|eu|mas|pois|porque|ja que|visto que|uma vez que|dado que|como|so que|isto|isso|e que"
    "|por isso),? )*"
)
_ASKS_ME = (
    "((me|nos|lhe|ja|tambem|so|agora|hoje|ontem|anda a|esta sempre a|estao sempre a|Ⓓ) ){0,3}"
    "(quer(em|ia|iam)?|ped(e|em|iu|iram|ir)(-me|-nos)?|pergunt(a|am|ou|aram|ar)|precisa[m]?|precisava[m]?|insist(e"
    "|em|iu|ir)"
    "|exig(e|em|iu|iram)|solicit(a|am|ou|aram)|(esta|estao) (a espera|a pedir|a perguntar|a insistir|a contar)"
    "|aguarda[m]?|espera[m]?|telefon(ou|aram)|lig(ou|aram)|vai|vao|tem|viaja[m]?|chega[m]?|vem|visita[m]?)"
)
_ANY_TASK = (
    "(avisar|informar|responder|preparar|marcar|reservar|comprar|tratar|organizar|planear|planificar|saber|comunicar"
    "|dizer|enviar|mandar|apresentar|escrever|redigir|levar|atualizar|convidar|falar|imprimir|encomendar|distribuir"
    "|divulgar|elaborar|completar|preencher|viajar|ir|sair|calendarizar|articular|conciliar|coordenar|contar|decidir"
    "|justificar|prestar|rever|conferir|verificar|anotar|apontar|escolher|alugar|contratar|pagar|requisitar"
    "|orcamentar"
    "|passar|por|partilhar|reencaminhar|transmitir|fazer|ter|dar|estar|comparar|cruzar|juntar|fechar|reportar|referir"
    "|mencionar|citar|incluir|acrescentar|arranjar|acertar|combinar|definir|dividir|distribuir|gerir|libertar|pedir"
    "|receber|traduzir|instalar|montar|assinar|confirmar|garantir|assegurar|poder)"
)
# What a clause ends with, and what is no sign and parts it all the same.
PARTS = rf" (?=\()|{ENDS}|(?<= )[-–—](?= )|{UNSIGNED}"
# What is done behind what was asked for: antes de lhe pedir mais.
_FIRST = (
    "((lhes?|o|a|os|as|me|nos) )?(pedir|atribuir|dar|falar|reunir|responder|assinar|decidir|viajar|sair|ir|partir"
    "|entrar"
    "|escrever|ligar|telefonar|enviar|mandar|aceitar|avancar|distribuir|apresentar|redigir|submeter|pagar"
    "|autorizar)(mos|em)?"
)
# Reasons and nothing else.
STRICT = (
    _LINK + "("
    "((isto|seria|tudo isto) )?(e|era|sao|seria) (so |mesmo |tudo )?(para (?!amanha|hoje|quando|quem|que\\b|onde"
    "|[ⒹⓁⓈⓌ])|por causa d|por"
    " motivos?"
    "|a pedido d|um pedido d|uma questao d|urgente|pressa)" + _FURTHER + "{0,60}"
    "|(pergunt|quer saber|quis saber|ped|insist|exig|solicit)[a-z]{0,4} " + _WHO + "\\b.{0,20}"
    "|pr[oa]s? (balanco|resumo|dossie|anuario|boletim|relatorio|ata|convite|imprensa|jornal|comunicado|diretor"
    "|presidente|direcao|site|noticia"
    "|artigo)[a-z]{0,3}( (sff|pff?|por favor))?"
    "|(?<!reunimos )(?<!reunir )(?<!juntamos )(para|a fim de|de modo a|de forma a) (?!(hoje|amanha|agora|mim"
    "|nos)\\b|([ao]s? )?[ⒹⓁⓈⓌⒶ])"
    "([a-z]{2,}r(mos|em)?(-[a-z]{2,3})?|o|a|os|as|um|uma|nao|que(?! (e que )?(serv|dia|data|mes|hora|altura))"
    "|eu|efeitos|fins|memoria|conhecimento|informacao)"
    " [^ⓉⒺⓅⓌ?]{2,60}"
    "|a pedido d" + _FURTHER + "{2,50}"
    "|((dirijo-me|escrevo|contacto|falo|ligo)(-vos|-lhes?|-te)? )?((a|com) (vos|v\\. ?ex\\.?a?s?) )?(na qualidade"
    "|em nome|em"
    " representacao|da parte) d[aeo]s? " + _FURTHER + "{2,70}"
    "|(e o que )?(pergunta|perguntou|pede|pediu|quer saber|exige|insiste|quer)(-me|-nos)? " + _WHO + "( (isto"
    "|por isto|isso))?"
    "|[oa]s? (auditoria|inspecao|fiscalizacao|entrevista|apresentacao|prestacao de contas|assembleia|votacao"
    "|audiencia|defesa)\\b"
    "[^ⓉⒺⓅ?]{0,30} (e|sera|comeca) (ja )?[^ⓉⒺⓅ?]{0,8}[ⒹⓁ]"
    "|(agora |ja )*(nao )?(sou|fui|somos|fomos|serei) eu\\b" + _FURTHER + "{0,45}"
    "|antes de " + _FIRST + "\\b" + _FURTHER + "{0,50}"
    "|por (causa|conta|motivos?|razoes|falta|atrasos?|indisponibilidade) d" + _FURTHER + "{2,50}"
    "|(?P<who>" + _WHO + ") " + _ASKS_ME + "(?!.*\\b(tarefas?|atraso|atrasad|lista|relacao|mapa|responsavel|prazos?"
    "|reuni|novo|nova)\\b)"
    "( (saber|isto|isso|uma resposta|para|um|uma|o|a|de|com|que|hoje|agora|urgente|por|ver|la|ai|ca|a espera|em|ao"
    "|aos|na"
    "|no|d[aeo])\\b" + _FURTHER + "{0,45}| ?[ⒹⓁ]" + _FURTHER + "{0,20})?"
    "|(tenho|temos|estou com|estamos com|ha) (muita |alguma |um pouco de )?(pressa|urgencia|uma apresentacao|uma"
    " chamada"
    "|um voo|uma entrevista|um relatorio|uma audiencia|duvidas|auditoria|outra reuniao|outro compromisso|um"
    " compromisso)" + _FURTHER + "{0,40}"
    "|(vou|vamos|irei|iremos|estarei|estaremos) ((a|ao|para|em|n[ao]) )?[ⒶⒹ]" + _FURTHER + "{0,45}"
    "|(ja )?(estao|sao|e|recebo|recebemos|tenho recebido|chegam(-me)?) (a ser |mesmo |ja )*(demasiad[oa]s?|muit[oa]s"
    "|tant[oa]s|demais|em excesso|de mais)( .{0,20})?"
    "|(vou|vamos) (estar|ficar|andar|entrar|sair|partir|viajar|de ferias|de viagem|a um|a uma|ter)\\b"
    + _FURTHER
    + "{0,40}"
    "|(estou|tou|estamos|ando|andamos|estarei|fico|ficamos|volto|voltamos|regresso|parto|viajo|viajamos|saio|entro"
    "|cheguei"
    "|chego|acabei de|comecei|sou|somos|estive|estivemos|fui|vim) (de |agora |ja |hoje |ontem |ca |aqui |muito |Ⓓ"
    " )*(fora"
    "|ferias|em|ausente|baixa|folga|licenca|missao|sem (tempo|acesso|rede|computador)|ocupad[oa]|cheg[a-z]{1,4}|entrar"
    "|nov[oa]s?|a"
    "|atrapalhad[oa]|atrasad[oa]|com|viagem|servico|n[ao]|d[ao])\\b" + _FURTHER + "{0,45}"
    "|(esqueci-me|esqueceu-me|perdi|apaguei|deixei|nao ((me|a|o|as|os|lhe) )?(lembro|recordo|guardei|apontei|anotei"
    "|fixei|encontro"
    "|tenho"
    "|acho|vejo|dou com|recebi|apanhei|consigo (encontrar|abrir|ver|aceder)))\\b(?!.*\\b(mudar|alterar|registar|usar"
    "|fazer)\\b)" + _FURTHER + "{0,45}"
    "|(e )?(eu )?ja (percebi|entendi|sei|vi|li|recebi|apanhei|chega|basta|estou (esclarecid|avisad)[oa])( .{0,20})?"
    "|(ja )?(recebo|recebemos|tenho|temos|ha|sao|chegam(-me|-nos)?) (imens|demasiad|tant|muit)?([oa]s )?{reminders}"
    "( (a mais|demais|em excesso|de sobra|de mais|todos os dias))?( .{0,20})?"
    "|(e|seria) (muito |mesmo )?(urgente|importante|preciso|para (ja|hoje|ontem))( .{0,20})?"
    "|(se|caso) (nao for (incomodo|pedir muito|macada|abuso|demais|muito trabalho)|nao (se importa[rm]?|te importas"
    "|houver inconveniente)|for possivel"
    "|possivel|puder(es|em)?|fosse possivel)"
    "|(pois|porque|ja que|visto que|uma vez que|dado que|devido a|em virtude d|atendendo a"
    "|tendo em conta) (?!.*\\b(tarefas?|lista)\\b)"
    + _FURTHER
    + "{3,80}|(confesso que |a verdade e que |eu |e que )*(ainda )?nao (sei|percebo|consigo|entendo|domino) (bem "
    "|muito )?"
    "(trabalhar|mexer|usar|lidar|nada)( com| d)?.{0,25}"
    "|com ([oa]s )?respetiv[oa]s (prazos|datas|responsaveis|estados)"
    "|(ja )?(enviei|enviamos|mandei|mandamos|entreguei|entregamos|publiquei|publicamos|seguiu|seguiram) "
    "(hoje |ontem |agora |ja |Ⓓ )?[oa]s? " + _FURTHER + "{2,45}"
    "|(atent|dad|vist|considerad)[oa]s? [oa]s? [^ⓉⒺⓅ?]{3,70}|(considerando|perante|face a|em razao d|por forca d"
    "|derivado a"
    "|gracas a|tendo em vista) ?[^ⓉⒺⓅ?]{3,70}"
    "|(por favor |e )?(atualiz|alter|mud|regist|corri[gj]|cancel|deslig|trat|anot)(e|a|em|ar)(-[oa]s?|-se)?( (isso"
    "|isto|la"
    "|ai|por favor|pf|sff))*"
    "|antes que (eu )?(me )?esqueca|(eu )?(nunca|ja nao|nem) (me |o |a )?(lembro|recordo|encontro|sei|fixo"
    "|percebi)( .{0,20})?|(que )?(ja )?nao sei (quando|onde|qual|quem|como) (e|foi|era|ficou)"
    "|(desculp(a|e|em)|perdao)( .{0,30})?"
    "|"
    + _WHO
    + " (acha[m]?|considera[m]?) (que )?(e |seria )?(melhor|bem|preferivel|importante|conveniente) "
    + _FURTHER
    + "{2,60}"
    # What nobody wants to miss.
    "|(nao|nunca) (me )?(quero|posso|podemos|queria|queremos|convem|devo) (voltar a )?(deixar (passar|escapar)|falhar"
    "|perder|esquecer(-me)?)( (d?[ao]s? )?(prazos?|datas?|dia|entrega|nada|isso|nenhuma?( [a-z]{4,6})?))?"
    # The wish to be shown what is asked for beside it: já não sei que tarefas tenho. Dá para ver?
    "|(e )?(podes?|pode|podia[s]?|poderia[s]?|consegues?|da(va)? para|(e|era) possivel|sabes?|sabe)( (me|nos))?"
    " (ver|mostrar|dizer|listar|verificar|confirmar|indicar|informar|consultar|esclarecer)(-me|-nos|-l?[oa]s?"
    "|-m[oa]s?)?"
    "( (isso|la|ai|por favor|pf|sff))*"
    # The order to enter what is told beside it.
    "|(podes?|podem|podia[ms]?|queira[m]?|e favor|favor|agradec[a-z]{1,3} que|pe[cd][a-z]{1,3} (que|para)|por favor)"
    " (me )?(atualiz|alter|mud|regist|corri[gj]|troc|anot|retifi[cq]|apont)[a-z]{1,3}(-se|-me)?( (isso|isto|la|ai))?"
    "( (o responsavel|a responsavel|o titular|a data|o prazo|o registo|a ficha|[on]o (plano|sistema|quadro|mapa"
    "|calendario)|[an]a (lista|ficha|base)))*"
    ")"
)
# What may be asked for or changed is no mere reason.
_ASKED = (
    "(\\b(tarefas?|list|relac|rol\\b|mapa|agenda|calend|program|plano|estado|ponto|situac|prazo|data\\b|dia\\b|hora"
    "|local\\b"
    "|reuni|videoc|sessao|lembr|avis|alert|notific|respons|quem\\b|qual\\b|quais|intercambio|evento|visita|forum|foruns"
    "|atividade|curso|formac|adiad|passad|mudad|antecipad|remarcad|transferid|atribuid)"
    # Whose turn it was is a matter among colleagues.
    "|\\b[oa] ultim[oa]( vez)?$"
    # Who speaks to somebody gives no reason.
    "|\\b(tu|te|ti|contigo|estavas|eras|ias|querias|disseste|pensei|achei|julguei|sonhei|[a-z]{2,}(aste|avas))\\b"
    f"|[{LAUGHS}])"
)
_PLAIN = "(?!.*" + _ASKED + ")[^ⓉⒺⓅ?]{0,60}"
_MORE = "(?!.*" + _ASKED + ") [^ⓉⒺⓅ?]{3,60}"
# Reasons where something else in the message is a request.
WEAK = (
    _LINK + "((eu |la |ca )?(ainda |hoje |agora |ja )*(preciso|precisamos|precisava|precisavamos|tenho|temos|quero"
    "|queremos|queria|queriamos|vou|vamos|necessito|necessitamos|gostava|gostavamos|devo|tinha|tinhamos)( mesmo|"
    " ainda"
    "| hoje| agora| Ⓓ)* ((de|que|a|la) )?"
    + _ANY_TASK
    + "(-[a-z]{2,3})?\\b(?! (o que|que|quem|qua(l|is)|quando|onde|como|quant[oa]s?)\\b)"
    "(?!.*\\b(reuniao|videoconferencia|tarefas?"
    "|lembretes?|avisos?)\\b)[^ⓉⒺⓅ?]{0,60}"
    # What somebody will do, what there is, what happened, of nothing that may be asked for or changed.
    "|(eu )?(ja |ainda |so )*(vou|vamos|irei|iremos) (ja |la |ter de )?(?!adiar|pror|prolong|alter|mud|cri|convoc"
    "|agend|atrib|entreg"
    "|fech|conclu|deslig|silenc|ver |consult|saber|receb|marc|passar a|reun)([a-z]{2,}[aei]r"
    "|[a-z]{2,}[aei]-l[oa]s?)\\b" + _PLAIN + "|(agora |ja |so |ainda |hoje |ontem |me |(?<=ja )[ao]s? )*(?!sei\\b"
    "|pensei\\b|achei\\b|julguei\\b|sonhei\\b|foi\\b|ai\\b|hei\\b|vai\\b|sai\\b)"
    "[a-z]{2,}([cdfgijlmnprstuvz]ei|[bdmrtuv]i)\\b"
    + _PLAIN
    + "|(ainda |ja |so |nao )+(temos|tenho|ha|havia|tem|existe|existem|esta|estao|chegou|chegaram|veio"
    "|vieram)\\b"
    + _MORE
    + "|(?!(se|quando|caso|quem|qual|como|onde|o que)\\b)((o|a|os|as|um|uma|uns|umas|este|esta|esse|essa|estes|estas"
    "|aquele|aquela|ninguem|alguem|tudo|todos|todas|d[eo]s?|metade)"
    " )(?!.*" + _ASKED + ")([a-z]{2,}[a-z -]{0,40}? )?"
    "(ja |ainda |nao |me |nos |se |lhe |so )*([a-z]{2,}([aei]ram|[aei]mos|ou|eu|iu)|foi|foram|esta|estao|ficou"
    "|ficaram|veio|vieram|fez"
    "|fizeram|deu|deram|tem|tinha|anda|andam|vai|vao|continua|continuam|saiu|caiu|quer|querem|pos|houve|disse|exige"
    "|precisa|fica|engoliu)\\b"
    "(?!.*" + _ASKED + ")[^ⓉⒺⓅⒹⓁⓃⒸⓌ?]{0,60}"
    # Behind a day: para sexta, que não tenho motoristas.
    "|que (nao|em|na|no"
    "|eu(?! (tinha|tenho|pedi|pus|criei|marquei)( [a-z]+)? (para|sobre|d[aeo]s?) [ao]s? )"
    "|ja|la|ai|ca|agora|so|ainda|Ⓓ|ando|estou|tenho|temos|vou|vamos|fico|faco|preciso|ha|vem|vai"
    "|esta)"
    " (?!.*" + _ASKED + ")[^ⓉⒺⓅ?]{3,60}"
    # What is missing besides: of nothing that the plan could tell.
    "|((ainda |so |tambem )*(preciso|precisamos|precisava|precisavamos|necessito|necessitamos)( mesmo| muito| ja)*"
    " d[aeo]s?|(ainda |so |tambem )*(falta|faltam|faz|fazem)(-me|-nos)( falta)?) (?!.*\\b(tarefas?|list|relac|rol\\b"
    "|mapa|agenda|calend"
    "|program|plano|estado|ponto|situac|prazo|data|dia\\b|hora|local|reuni|videoc|lembr|avis|alert|notific|mais|tempo"
    "|respons"
    "|contacto|quem|qual|que|saber|ver|informac|detalh|pormen|resum|ajuda|intercambio|evento|visita|forum|atividade))"
    "[a-z]+ [^ⓉⒺⓅ?]{2,50})"
)
# An order or a question that begins behind what it is for: para o relatório preciso de ...
LEADING = (
    "^(para|antes d[aeo]s?|por causa d|por conta d|a pedido d|em vista d|com vista a|no seguimento d"
    "|na sequencia d) ?((o|a|os|as|um|uma) )?[^ⓉⒺⓅⓌ,?]{3,45}?,? "
    "(?=(preciso|precisava|precisamos|necessito|necessitamos|queria|queriamos|quero|gostava|gostaria|pedia|peco"
    "|agradec[a-z]{1,6}|solicit[a-z]{1,4}|diz-me|diga-me|mostr[ae]-me|mand[ae]-me|envi[ae]-me|indi(ca|que)-me"
    "|da-me|preciso-me"
    "|(convinha|interessa|interessava|importava|bastava|dava)(-me|-nos)?( jeito)? (saber|ver|ter)"
    "|faz(em)?-(me|nos) falta|faltam?-(me|nos))\\b)"
)
# What is longer than a greeting, or names something; a code alone only has what is told of it behind it, as in T11:
# enviámos o plano.
_SIGN = r" ,;:.!?()\n…–—-"
# What is told of a task behind its code is a report, and no reason for naming it: quanto à T7, o texto está pronto.
_HEAD = (
    rf"[{_SIGN}]*(?:(?:quanto|relativamente|em relacao|no que (?:toca|respeita|diz respeito)) [ao]|(?:sobre |acerca d"
    rf"|update )?[ao]"
    rf"|n[ao]|update) (?:tarefa |projeto )?[ⓉⓅ] ?[:,–-]?[{_SIGN}]*$"
    rf"|^[{_SIGN}]*(?:[ao] )?(?:ponto de situacao|situacao|progresso|andamento|estado|balanco"
    rf"|novidades?|noticias?|atualizac(?:ao|oes)) d[ao] "
    rf"(?:tarefa |projeto )?[ⓉⓅ] ?[:–-][{_SIGN}]*$"
)
REQUEST = (
    rf"^(?!{_HEAD})[\s\S]*?(?:[^{_SIGN}][\s\S]{{11,}}[^{_SIGN}]|^[{_SIGN}]*o que |[ⓉⒺⓅ][{_SIGN}]*[^{_SIGN}]"
    rf"|[^{_SIGN}][{_SIGN}]*[ⓉⒺⓅ]"
    rf"|[ⓉⒺⓅ][{_SIGN}]*\?|\b(prazo|data|responsavel)\b[^?]{{0,12}}[ⒹⓁⓌ]|\bha atrasos\b)"
)
# What has a meaning of its own wherever it stands.
_MEANS = "ⓉⒺⓅⒸⒹⓁⓈⓌⒶ()?"


def reasons() -> Reasons:
    """Return the patterns, made."""
    return Reasons(
        causal=re.compile(r"[,;] ?(?:porque|pois|ja que|uma vez que|visto que|dado que)\b[^,;?]{3,80}$"),
        longest=240,
        # Each begins with one of these.
        parts=re.compile(rf"(?=[ ,;:!?()\n….–—-])(?:{PARTS})"),
        strict=AnyOf(STRICT, MACROS),
        weak=AnyOf(WEAK, MACROS),
        # What a meeting is about is no mere reason.
        aims=re.compile(r"[ ,;:.]*(?:e )?por (?:causa|conta) d"),
        gathers=re.compile(r"\b(?:reun|encontr|junt|sent[ae]|fala)"),
        aside=re.compile(rf"\((?=[^ ]+ [^ ]+ )[^{_MEANS}]{{8,90}}\)[ .!]*"),
        leading=pattern(LEADING, MACROS),
        pronoun=re.compile(
            r"\b(ele|ela)s?\b|\b(ha|temos|existe|esta|que|vai haver) la\b"
            # Who is it that has them? Que tarefas tem?
            r"|\b(?:tarefas|trabalhos?|prazos) (?:e que )?(?:ainda )?(?:tem|deve|coordena|ficou)\b[^ⓌⒶ]{0,20}$"
        ),
        request=re.compile(REQUEST),
    )
