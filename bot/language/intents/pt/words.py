"""Parts of Portuguese rules: folded, single spaces, without commas; what may be left out brings its space along.

Signs: Ⓣ task, Ⓔ exchange, Ⓟ project; Ⓓ days, Ⓛ deadline, Ⓢ from a day on, Ⓝ length, Ⓡ series; Ⓦ person,
Ⓐ association, Ⓒ percentage.
"""

from __future__ import annotations

from bot.language.intents.pt.verbs import told
from bot.language.names.words import GIVEN_NAMES, SURNAMES_PINYIN


def verb(verbs: str) -> str:
    """Return a rule for verbs as orders."""
    return "(" + "|".join(form for each in verbs.split() for form in told(each)) + ")"


MACROS = {
    # Things of the plan.
    "topic": r"(?P<topic>[^!?ⓉⒺⓅ]{2,90}?)",
    "of": "(d[aeo]s? |pel[ao]s? |por |n[ao]s? |aos? |as? |os? |com |sobre |em |para |relativ[ao]s? aos? "
    "|relativ[ao]s? as? |quanto aos? "
    "|quanto as? |acerca d[aeo]s? |dest[ae]s? |ess[ae] )*",
    "touching": "(?=d[aeo]s? |n[ao]s? |sobre |em |para |relativ|quanto |acerca |com |ligad|relacionad|associad)"
    "((no que (toca|respeita|diz respeito) a[os]?|com (respeito|vista) a[os]?|n[ao] (ambito|area|dominio|parte)"
    " d[aeo]s?|(ligad|associad)[ao]s? a[os]?|(ligad|relacionad|associad)[ao]s? com [ao]s?) )?{of}",
    "art": "(os? |as? |uma? )?",
    "noun": "(tarefas?|projec?tos?|atividades?|trabalhos?)",
    "listing": "((que|quais|quantas)( e que)?( sao)?"
    "|(mostra|mostre|lista|liste|listar|ver|quero ver|diz|diga)([- ]me)?)",
    "code": "{of}({noun} )?(?P<code>[ⓉⓅⒺ])",
    "task": "{of}({noun} )?(?P<code>[ⓉⓅ])",
    "item": "({code}|{of}{topic})",
    "exchange": "({of}((intercambio|evento|reuniao|atividade|visita|forum|tarefa|curso|formacao|missao"
    "|encontro) )?(?P<code>Ⓔ)|{of}{topic})",
    # Who and when.
    "when": "((para o|para a|para os|para as|para|durante [oa]s?|durante|ainda|em|n[oa]s?|d[oae]s?|ao longo d[aeo]"
    "|entre|ate|a|ao|desde"
    "|ja|por) ){0,2}(?P<when>[ⒹⓁⓈ])",
    "when_maybe": "( (n[ao]|d[ao]|em|para [ao]|dentro d[ao]) (projeto "
    "|ambito d[ao] )?(?P<code>Ⓟ))?( ((com (o )?(prazo|data limite|termo)|que (vencem|terminam|acabam)|a (entregar"
    "|concluir|vencer"
    "|terminar)) )?{when})?",
    "when_first": "({when} )?",
    "title": r"(((meu|minha|noss[oa]|teu|tua) )?(car[oa] |amig[oa] |bo[am] amig[oa] )?(jovem|camarada|menina"
    r"|(sra?\. )?d(\.|ona|om)|sra?"
    r"|dra?|eng|enga|prof|profa|senhora?|doutora?|professora?|colega"
    r"|(vice-)?presidente|diretora?"
    r"|chefe|coordenadora?|secretari[oa](-geral)?|reitora?|engenheir[oa]|tecnic[oa]|arquitet[oa]"
    r"|investigadora?|contabilista|jurista|interprete|tradutora?|advogad[oa]|economista|bibliotecari[oa]|assistente"
    r"|estagiari[oa]|conselheir[oa]|vereadora?|embaixadora?|consul|ministr[oa]|informatic[oa])\.? ?[ao]?\.? |(meu"
    r"|minha|noss[oa]) ((bom |boa |car[oa] )?(amig[oa]|colega|camarada|chefe) )?)?",
    "free": "(?P<free>({given})( (?!(tem|esta|vai|fica|faz|anda|ficou|deve|pode|que|para|ate|com|trata|nao"
    r"|ainda|ja|assume|passa|nos?|nas?|em|est[ae]s?|nest[ae]s?|quant[ao]s?|quando|onde|como|por|sem|entre|antes|depois"
    r"|durante|hoje|amanha|agora|pendentes?|atribuid[ao]s?|atrasad[ao]s?|fora|bot|ponte|pls|sff|pf|dia|proxim[ao]s?"
    r"|quem"
    r"|anda[m]?|coordena|lidera|tinha|tem de|ontem|ja|mas|mais|uma?|os?|as|se|pff|ok|obrigad[oa]|porque|pois"
    r"|responsavel|tarefa|faz|favor|sobre|ess[ae]|vao|quer|disse|desde|sera|foi|assumir)\b)"
    r"(d[aeo]s? )?[a-z]{{3,12}}){{0,2}}|({pinyin}) [a-z]{{2,8}})".replace("{{", "{").replace("}}", "}"),
    "given": "|".join(sorted(GIVEN_NAMES)),
    "pinyin": "|".join(sorted(SURNAMES_PINYIN)),
    "person": "{of}{title}((?P<who>Ⓦ)|{free})",
    "body": "{of}((colegas|equipa|parte|lado|gente|pessoal|malta|amigos|parceiros|responsabilidade) {of})?(?P<org>Ⓐ)",
    # Questions.
    "is": "(e|sao|sera|serao|esta|estao|ficou|ficaram|seria|foi)( que)?( que (e|esta))?",
    "which": "(que|quais|quantas|quantos|qual|quais sao|qual e|que e|quais as|quais os)( e| sao)?( que)?",
    "owner": "(resp\\.?|(pessoa |entidade |associacao )?responsave(l|is)|(ponto|pessoa) de contacto|encarregad[oa]s?"
    "|titular|coordenador(a)?"
    "|dono|dona|owner"
    "|entidade coordenadora|encarregue)",
    "whoever": "((e )?quem|(qual (e )?(a |o )?|que )(associacao|entidade|pessoa|colega))( e)?( que)?",
    "cares": "((e )?que )?((trat|coorden|lider|assegur|execut|prepar|elabor|acompanh|organiz|cuid|fic)ar(a|ao)( com)?"
    "|(assumir|ger|conduzir|far|redigir)a|tem em mao|foi encarregu?e|esta incumbid[oa]|foi incumbid[oa]|esta a frente"
    "|esta por tras|assume|vai assumir|assumiu|tratou|ficou responsavel"
    "|tem (a pasta|o dossie|o pelouro)|trata|pegou|pega|anda a tratar|anda com|vai tratar|vai cuidar|vai fazer"
    "|vai ficar"
    "|vai ficar com|tratam|esta a tratar|cuida"
    "|esta a cuidar|se ocupa|ocupa-se|toma conta|se encarrega"
    "|esta encarregue|esta encarregad[oa]|tem a cargo|tem a seu cargo|tem em maos|ficou com|ficou encarregue"
    "|lidera"
    "|coordena|gere|conduz|assegura|faz(?! parte)|esta a fazer|responde|acompanha|fica com|trabalha|esta a trabalhar"
    "|executa"
    "|prepara|elabora|organiza a tarefa|se responsabiliza|esta responsavel|e responsavel|dirige|forma|redige|cria"
    "|escreve|compila|concebe|publica|inventaria|recolhe|seleciona|desenha)",
    "status": "(status|estado( de (execucao|conclusao|realizacao|desenvolvimento|implementacao|avanco))?"
    "|ponto(?! de encontro)( (de|da) situacao)?|pe|andamento|progresso|avanco|fase|situacao|evolucao|status"
    "|(grau|taxa) de (execucao|conclusao|realizacao)|percentagem( de (execucao|conclusao))?"
    "|nivel de execucao)( atual)?",
    "running": "((esta|esta-se|vai|anda|estamos|vamos|vao|estao|corre|correm|andam|ficou|ficaram|segue|decorre|evolui"
    "|se encontra"
    "|encontra-se)"
    "( a (correr|andar|avancar|evoluir|progredir))?|(ja )?tem (corrido|andado|evoluido|progredido|avancado))",
    "done": "((entregue|feit[ao]) e )?(entregues?|find[ao]s?|concluid[ao]s?|feit[ao]s?|pront[ao]s?|terminad[ao]s?"
    "|acabad[ao]s?"
    "|finalizad[ao]s?|fechad[ao]s?"
    "|completad[ao]s?|done|complet[ao]s?|despachad[ao]s?|encerrad[ao]s?|realizad[ao]s?|cumprid[ao]s?)",
    "pending": "(pendentes?|em curso|em abert[oa]|abert[ao]s?|por fazer|por concluir|por terminar|por acabar"
    "|em maos|atuais|ativas|todas)",
    "late": "((em|com) (grande |muito )?atrasos?|atrasad[ao]s?|(por (entregar|fazer|fechar|concluir|acabar) )?fora "
    "d[eo]s? prazos?|vencid[ao]s?|com (o |os )?prazos? (ja )?(ultrapassad|vencid|expirad|esgotad|terminad|passad)os?"
    "|expirad[ao]s?|que (ja )?(pass|ultrapass|falh)(ou|aram) d?[eo]s? prazos?|que (ja )?(exced|perd)(eu|eram) [eo]s? "
    "prazos?|que nao cumpri(u|ram) [eo]s? prazos?|que (ja )?(venceu|venceram|expirou|expiraram|derrapou|derraparam)"
    "|que (ja )?(devia[m]?|deveria[m]?) (ja )?(estar|ter sido|ter ficado) {done}|cuj[oa]s? prazos? (ja )?(passou"
    "|passaram|terminou|expirou|expiraram|venceu|acabou)|fora de horas|ultrapassad[ao]s?)",
    "lots": "(algo|coisas|tarefas|prazos|((alguma|mais alguma|muita|tanta|outra|mais) (coisa|tarefa)s?)|(algumas"
    "|muitas|tantas|varias|bastantes|mais) (coisas|tarefas)|(algum|mais algum) (trabalho|prazo))",
    "whose": "({of}{title}(?P<who>Ⓦ)|{of}{title}{free}|{body})",
    "in_hand": "((para|por|a|de|que) ((ele|ela) )?(fazer|entregar|tratar|acabar|concluir|terminar|fechar|despachar"
    "|cumprir"
    "|apresentar)|(em|entre) maos?|em (aberto|curso|carteira|falta|lista)|pendentes?|a( seu)? cargo|nas (suas )?maos"
    "|sob (a )?sua responsabilidade|atribuid[ao]s?|para si|em mente)",
    "belong": "((tem|estao com|(estao |foram |sao )?(atribuid|confiad|entregu|distribuid)[aoe]s|ficaram( com)?|cabem"
    "|competem"
    "|sao|pertencem|dizem respeito|tem a cargo|tem em maos|((que )?(estao|ficaram|sao) )?(a cargo|nas maos|em nome"
    "|(sob|da)"
    "( a)? (responsabilidade|alcada|tutela)))(?= ))",
    "tasks": "(lista d[aeo]s? )?(tarefas?|trabalhos?|incumbencias)",
    # Exchanges.
    "kind": "(?P<kind>(acoes|acao|iniciativas?|atividades|eventos) de (divulgacao( cientifica)?|formacao"
    "|capacitacao)|visitas? de estudo|visitas? mutuas?|visitas?|reunioes de trabalho|reunioes|reuniao"
    "|foruns academicos|foruns|forum academico|forum"
    "|formacoes|formacao|acoes de formacao|cursos? de formacao|cursos?|consultas?|miss(oes|ao) empresaria(is|l)"
    "|miss(oes|ao)"
    "|acoes de divulgacao"
    "|divulgacao( cientifica)?|conferencias?|seminarios?)",
    "event": "({kind}|intercambios?|eventos?|atividades?( conjuntas?)?|iniciativas?|encontros?|acoes)( do plano)?",
    "events": "((?P<kind>(acoes|iniciativas|atividades|eventos) de (divulgacao( cientifica)?|formacao"
    "|capacitacao)|visitas de estudo|visitas mutuas|visitas|reunioes de trabalho|reunioes|foruns|formacoes"
    "|cursos|consultas|missoes|conferencias|seminarios)|intercambios|eventos|atividades|iniciativas|encontros|acoes)",
    "agenda": "((programa|cronograma)(?= de (intercambios|eventos|atividades))|agenda|calendario|plano|programacao"
    "|lista)( de (intercambios?|atividades|eventos|reunioes))?",
    "there_is": "(ha|temos|havera|vai haver|vamos ter|teremos|existem?|tem|continua a haver|volta a haver)",
    "some": "((mais )?(algum|alguma|alguns|algumas|mais|nenhum|nenhuma))",
    "happening": "([oa]s? |d[ao]s? )?(visitas?|foru(m|ns)|cursos?|formac(ao|oes)|miss(ao|oes)|reuni(ao|oes)|seminarios?"
    "|conferencias?|encontros?|exposic(ao|oes)|congresso|feira|workshop|palestras?|dia nacional|mes nacional|coloquio"
    "|simposio|jornadas|intercambios?|consultas?|Ⓔ)(?![a-z])",
    "planned": "(previst|marcad|agendad|planead|programad|calendarizad)[oa]s?",
    "meeting": "(?P<kind>(reuniao|reuniaozinha)( (tecnica|ordinaria|extraordinaria|plenaria|mensal|semanal|quinzenal"
    "|trimestral|semestral|anual|geral|interna|conjunta|bilateral|tripartida|preparatoria))?"
    "( de (trabalho|consultas?|acompanhamento|coordenacao|equipa|ponto de situacao)|"
    " d[ao]s (pontos de contacto|tres associacoes|presidentes|secretariados|coordenadores|responsaveis|tradutores))?"
    "|assembleia( geral)?|plenario|(video|tele)conferencia|videochamada|encontro( de trabalho)?|consulta anual"
    "|sessao( de trabalho)?|call)",
    "next_one": "(((a|o|uma?) )?(noss[ao] )?(proxim[ao]|seguinte) (noss[ao] )?{meeting}|([ao] )?(noss[ao] )?{meeting} "
    "(seguinte|a seguir|que (vem a seguir|se segue|temos a seguir|vem ai|temos pela frente)))",
    "whom": "((com|entre|em|d[eao]s?) ({body}( e {body})?|[ao]s (tres |outr[ao]s )?(associacoes|entidades|regioes"
    "|parceiros|colegas|outr[ao]s)( chines[ae]s| portugues[ae]s)?)|(com|entre) {person}|(d[ea]|do) {title}(?P<who>Ⓦ))",
    "again": "(de novo|outra vez|novamente|a seguir|a proxima vez)",
    "regather": "((nos )?(reunimos|encontramos|juntamos|reuniremos|(voltamos a |vamos (voltar a )?|iremos )(nos "
    ")?(reunir|encontrar|juntar|estar reunidos)(-nos)?)|(reunimo|encontramo|juntamo)-nos|(temos|teremos|voltamos a ter"
    "|vamos (voltar a )?ter|(volta|vai voltar) a haver|ha|havera|vai haver) ((a|uma|outra) )?((nova|proxima|outra) )?"
    "{meeting})",
    "occasion": "(?P<kind>visita( de estudo)?|forum( academico)?|formacao|curso|missao( empresarial)?|consulta"
    "|seminario|conferencia|intercambio|evento|atividade)",
    "asks_about": "((mais|tudo) (sobre|acerca d[aeo]s?)|informac(oes|ao) sobre|detalhes sobre|resumo)",
    "takes_place": "((ja |ainda |afinal )?((e|sera) mesmo|e|cai|calha|calhara|sera|(se )?realiza(ra)?|realiza-se"
    "|realizar-se-a|decorre|decorrera|comeca|comecara|tem lugar|tera lugar|vai ser"
    "|(esta|foi|ficou|vai ser|ficara) ({planned}|pensad[oa]|apontad[oa])|acontece|acontecera|fica|ficara|ficou"
    "|vai (decorrer|realizar-se|acontecer|comecar|acabar|terminar|calhar|cair|ficar|ter lugar|arrancar)"
    "|se vai realizar|se assinala|assinala-se|se celebra|se comemora|se inaugura"
    "|se efetua|se faz|arranca|parte|abre|acaba|termina|acabara|terminara|(vai )?(ha(ver|vera)?)|temos|teremos"
    "|vamos ter))",
    "one_where": "((para |ate |a partir de )?quando|a?onde|(a|ate) que horas|as quantas horas"
    "|(a|em|para|ate) que (dia|data|mes|semana|altura)|que dia|em que (sala|local|sitio|lugar|cidade|auditorio|edificio"
    "|piso|andar|morada|hotel|campus|recinto|espaco|instalacoes))",
    "where": "({one_where}((,? e |, ){one_where})*( (e )?que)?)",
    "detail": "({one_detail}((,? e|,) (d?[ao]s? )?{one_detail})*)",
    "one_detail": "((registo|ficha|dossie|informac(ao|oes))( (complet|disponive|detalhad|atualizad)[a-z]{1,3})?"
    "|(datas?|dias?) (exat|cert|precis|definitiv)[oa]s?|datas?( e horas?)?|(local|data|hora|sitio"
    "|lugar) de (realizacao|encontro)|ponto de encontro|sala"
    "|endereco"
    "|lista de (participantes|presencas|inscritos|oradores)"
    "|hora de (inicio|fim|fecho|encerramento|chegada|partida)|itinerario|link|contactos|composicao da delegacao"
    "|formato|modalidade|lingua|interprete|transporte|alojamento|data e (a |o )?(hora|local)|local e (a )?(hora"
    "|data)|hora e (o )?local|detalhes|informac(oes|ao)"
    "|programa"
    "|ordem de trabalhos|agenda|local|data|hora|horario|data e (hora"
    "|local)|local e (hora|data)"
    "|participantes|contacto|duracao|organizador|entidade (organizadora|de acolhimento|anfitria)|pormenores|morada"
    "|sitio)",
    # Changes.
    "limit": "(prazos?( final| limite| de entrega| de conclusao)?|data[ -]limite|data de entrega|data de conclusao"
    "|data final|termo|deadline|entrega|conclusao)",
    "change": verb(
        "mudar alterar adiar prolongar passar prorrogar antecipar esticar alargar ajustar atualizar reagendar remarcar "
        "deslocar fixar marcar colocar trocar puxar estender mover transferir definir corrigir empurrar modificar "
        "recalendarizar diferir"
    )[:-1]
    + "|por|poe|ponha|ponham)",
    "to_day": "(para|ate|a)?( ?(ao?|o|as?|os?|dias?|de|em|no|na))?",
    "now_is": "(esta|estao|ficaram|foram|encontram-se|se encontram"
    "|ficou|foi|fica|encontra-se|se encontra|da-se por|considera-se|ja esta|ja foi)",
    "fully": "(ja|hoje|ontem|Ⓓ|totalmente|completamente|toda|todo|finalmente|integralmente|plenamente|definitivamente"
    "|oficialmente|formalmente|agora|assim|por inteiro|na integra)",
    "span": "(uma?|dois|duas|tres|quatro|cinco|seis|[0-9]{1,2}) (dias?|semanas?|mes|meses)( uteis)?( a mais)?",
    # Who books a meeting moves none.
    "books": "(marc|agend|convoc|combin|organiz)[a-z]{1,3}(-se|-me|-nos)? ((ja|la|ai|entao) )?((uma?|outra|mais uma"
    "|nova) |(?=reunia|videoc|sessao|call|encontro|chamada))",
    "beforehand": "( (Ⓝ( antes)?|com (Ⓝ|uma? [a-z]+|dois dias|tres dias|alguma|muita|bastante) de antecedencia"
    "|(uma?|dois|duas|tres|quatro|[0-9]{1,2}) (dias?|semanas?|horas?) antes"
    "|na vespera|de vespera|no (proprio )?dia|no inicio|um dia antes|com antecedencia))",
    "assign": verb(
        "passar entregar delegar mudar deixar designar encarregar atribuir reatribuir transferir dar ceder confiar "
        "encaminhar reencaminhar nomear redistribuir substituir trocar"
    )[:-1]
    + "|por|poe|ponha|ponham)",
    "entrust": verb("atribuir entregar passar confiar delegar ceder dar"),
    "new": "(d(a|ar|e|eem) entrada (a|de)|"
    + verb(
        "criar adicionar registrar registar acrescentar lancar juntar apontar anotar incluir abrir inserir fazer gerar"
        " introduzir inscrever constituir carregar"
    )
    + ")(-me|-nos)?",
    "call": verb(
        "marcar agendar criar convocar organizar adicionar registar reservar combinar preparar acrescentar "
        "calendarizar realizar promover abrir inserir inscrever anotar apontar lancar programar arranjar introduzir"
    )
    + "(-me|-nos)?",
    "mark": verb("marcar assinalar registar dar mudar passar colocar considerar declarar")[:-1]
    + "|dou|damos|por|poe|ponha|ponham)",
    "finish": verb("concluir fechar encerrar terminar finalizar acabar"),
    "switch_on": verb("receber ativar reativar subscrever ligar enviar mandar retomar pedir")[:-1]
    + "|ter|por|poe|(voltar|volta|volte|comecar|comeca|comece) a (receber|ligar|ativar|enviar|mandar|dar))",
    "switch_off": verb(
        "silenciar desativar desligar desmarcar parar suspender cancelar cessar anular retirar bloquear remover tirar "
        "pausar eliminar interromper"
    ),
    "gathering": "(assembleia|plenario|coloquio|simposio|workshop|congresso|debate|mesa[- ]redonda|palestra"
    "|apresentacao|reuniao|reuniaozinha|videochamada|call|reuniaozinha|videoconferencia|videochamada|call|encontro"
    "|sessao|forum|visita|intercambio|evento|formacao|conferencia"
    "|seminario|consulta|atividade"
    "|teleconferencia|chamada|curso)",
    "want": "((quer(o|ia|emos|iamos)|gosta(va|vamos|ria|riamos) de|precis(o|ava|amos|avamos) de|pretend(o|ia|emos)"
    "|desej(o|ava|amos|aria)|(e|era|seria) (preciso|necessario|bom|para))( que)? )?",
    "reminders": "(Ⓡ )?((lembretes?|avisos?|alertas?|notificac(oes|ao)|mensagens automaticas)( automatic[oa]s?"
    "|(?<=s) nenhu(m|ns|mas)"
    "| diari[oa]s?| semana(l|is)| mensa(l|is)| matina(l|is)| de prazos?)?)( Ⓡ)?",
    "remind": verb("lembrar avisar notificar alertar recordar"),
    "deeds": "(atividades|tarefas|intercambios|eventos|reunioes|visitas|foruns|formacoes|cursos|missoes|((prazos|datas"
    "|entregas|vencimentos|atrasos)( d[aeo]s ((minhas|meus|nossas) )?(tarefas|entregas|trabalhos))?))",
    "upon_what": "(d[aeo]s?|sobre|para|acerca d[aeo]s?|relativ[ao]s? [ao]s?|quanto [ao]s?) {art}",
    "of_whom": "({of}{title}(?P<who>Ⓦ)|(a cargo |da responsabilidade )?{body})",
    "remind_me": "({remind}[ -](me|nos)|me (lembrar|avisar|notificar|alertar|recordar|lembres|avises)|(lembrar"
    "|avisar|lembre|avise)[ -](me|nos)|(me|nos) (lembrem|avisem|notifiquem|alertem|recordem|lembre|avise|notifique"
    "|alerte|recorde))",
}
# What stands behind a change and only asks for it to be entered.
ENTERED = (
    "(,? por favor)?([,;.:–-]+ ?(e )?((por favor|pf|sff|queira[m]?|podes?|pode|podia|favor|e favor"
    "|agradeco que|faz favor de|deves) )*(atualiz"
    "|confirm|regist|corrig|corrij|alter|anot|assent|apont|mud|not|trat)(a|e|ar|em)( (isso|isto|la|ai|n?o (plano"
    "|sistema"
    "|quadro|registo)|n?a"
    " (lista|tabela|data|ficha)|em conformidade|por favor|pf|sff))*)?"
)
