"""Words of what takes place in Portuguese: where, when, with whom, by what they say (see gist.py); folded."""

WORDS = """
detail lingua|idioma|interprete|passaporte|aberta ao publico|aberto ao publico|gratuita|gratuito|traje|dress code|
    detalhado|detalhada|completo|completa|provisorio|provisoria|dados|presencial|online|a distancia|
    por videoconferencia|programa|ordem de trabalhos|local|data|hora|horario|detalhes|detalhe|pormenores|pormenor|
    morada|duracao|participantes|lugar|agenda|sitio|cidade|contacto|contactos|convidados|oradores|programa provisorio|
    informacao|informacoes|ficha|hora de inicio|horas|organizador|organizadora|anfitriao|organizacao|
    entidade organizadora|entidade de acolhimento|transporte|alojamento|delegacao|delegacoes|datas|mais|tudo|
    local e hora|data e hora|hora e local|data e local|inicio|endereco|sala|logistica|temas|tema|objetivo|objetivos|
    custos|pormenorizado|pormenorizada|pormenorizadamente|detalhadamente|em detalhe|ao pormenor|em pormenor|especifico|
    especifica|ao certo|integral|na integra|por inteiro|atualizado|atualizada|definitivo|definitiva|final|oficial|
    preliminar|provisorios|pormenorizacao|especificacoes|coordenadas|direcoes|indicacoes|instrucoes de acesso|acesso|
    acessos|como chegar|link|ligacao|ligacao zoom|link zoom|zoom|plataforma|formato|modalidade|em linha|por video|
    por zoom|em presenca|remoto|remota|
    virtual|hibrido|hibrida|a distancia ou presencial|alinhamento|guiao|pontos da agenda|ordem do dia|ordem de trabalho|
    ordem dos trabalhos|pauta|agenda de trabalhos|pontos da ordem de trabalhos|itinerario|percurso|roteiro|plano|
    plano de viagem|cronograma|horarios|hora de fim|hora do fim|hora de encerramento|hora de partida|hora de saida|
    hora de chegada|partida|saida|chegada|regresso|recinto|instalacoes|auditorio|edificio|piso|andar|campus|hotel|
    hoteis|alojamento previsto|autocarro|autocarros|transportes|comboio|voo|voos|transfer|refeicoes|almoco|jantar|
    catering|interprete|interpretes|interpretacao|traducao simultanea|lista de participantes|lista de presencas|
    lista de convidados|lista de oradores|lista de inscritos|numero de participantes|quantos participantes|composicao|
    composicao da delegacao|comitiva|comitivas|membros|membro|elementos|anfitrioes|anfitrias|organizadores|
    organizadoras|entidades organizadoras|entidade anfitria|associacao anfitria|entidade promotora|coorganizacao|
    coorganizador|coorganizadores|moderador|moderadora|moderadores|palestrante|palestrantes|conferencista|
    conferencistas|painel|paineis|sessoes|assuntos|tematica|tematicas|topicos|materia|materias|finalidade|ambito|
    proposito|resumo|descricao|enquadramento|contexto|orcamento|custo|preco|inscricao|prazo de inscricao|requisitos|
    documentos|documentacao|materiais|material de apoio|dress code|traje|contacto local|contactos locais|
    telefone de contacto|
    completos|completas|detalhados|detalhadas|exatos|exato|exata|exatas|certos|cidade anfitria|elenco|cartaz|
    menu de atividades|listagem de participantes|relacao de participantes|relacao de convidados|rol de participantes|
    mapa|planta|memoria descritiva|nota de programa|nota informativa|
    mais informacoes|mais informacao|mais detalhes|mais pormenores|mais dados|mais elementos|mais indicacoes|
    informacao adicional|informacoes adicionais|informacao complementar|informacao pratica|informacoes praticas|
    informacao util|informacoes uteis
take acontecer|decorrer|comecar|comeca|comecam|arrancar|arranca|inicia|iniciar|ter lugar|realiza|realizam|decorre|
    decorrem|tem lugar|acontece|acontecem|se realiza|se realizam|realizar-se|realizar|vai ser|calha|calham|cai|dura|
    termina|acaba|realiza-se|realizam-se|parte|abre|marcado|marcada|se faz|faz-se|durar|demora|dar-se|se da|ocorre|
    ocorrer|sucede|cair|vai decorrer|vai acontecer|vai comecar|vai ter lugar|vai realizar-se|se vai realizar|vai dar-se|
    vai ocorrer|vai arrancar|vai iniciar|vai abrir|tera lugar|teria lugar|teve lugar|tenha lugar|realizar-se-a|
    realizar-se-ao|se realizara|se realizarao|decorrera|decorrerao|decorreria|acontecera|comecara|iniciar-se-a|
    inicia-se|iniciam-se|se inicia|se iniciam|arrancam|arrancara|abre portas|abre as portas|fecha portas|encerra|
    encerram|termina a|acaba a|prolonga-se|se prolonga|dura ate|vai ate|ocorrem|ocorrera|sera realizado|sera realizada|
    serao realizados|serao realizadas|sao realizados|sao realizadas|e realizado|e realizada|esta marcado|esta marcada|
    esta agendado|esta agendada|esta previsto|esta prevista|estao marcados|estao marcadas|estao previstos|
    estao previstas|estao agendadas|estao agendados|ficou marcado|ficou marcada|ficou agendado|ficou agendada|
    ficou para|ficou marcada para|ficou marcado para|foi marcado|foi marcada|foi agendado|foi agendada|foi fixado|
    foi fixada|vai cair|vai calhar|caira|calhara|ha de ser|ha-de ser|se desenrola|desenrola-se|tem inicio|tera inicio|
    se efetua|efetua-se|se efetuam|efetuam-se|celebra-se|se celebra|assinala-se|sai|sai de|partem|comeca a|parte de|
    e feita|e feito|fazem-se|se fazem|demoram|levar
join participa|participam|participar|vai|vao|vem|inscritos|inscrita|presentes|presente|confirmado|confirmados|
    confirmada|confirmadas|convidados|convidado|oradores|orador|delegacao|delegacoes|participantes|comparece|comparecem|
    inscrito|presencas|representantes|representante|intervem|fala|discursa|preside|inscricoes|inscritas|entra|entram|
    confirmou|confirmaram|faz parte|fazem parte|alinha|alinham|participara|participarao|participaria|vai participar|
    vao participar|vai estar|vao estar|vai estar presente|vao estar presentes|estara presente|estarao presentes|
    esta presente|estao presentes|esta confirmado|esta confirmada|estao confirmados|estao confirmadas|esta inscrito|
    esta inscrita|estao inscritos|estao inscritas|esta convidado|estao convidados|foi convidado|foi convidada|
    foram convidados|foram convidadas|comparecera|comparecerao|vai comparecer|vao comparecer|estara|estarao|vira|virao|
    vai vir|vao vir|ira|irao|vai la estar|vao la estar|la vai estar|la esta|da nossa parte|do nosso lado|da parte deles|
    de cada lado|de cada parte|de cada entidade|de cada associacao|de cada regiao|de ca|de la|do lado de la|
    do lado de ca|intervira|intervirao|intervencoes|falam|fala na|discursam|discurso|discursos|abertura|abre a sessao|
    abre os trabalhos|modera|moderam|dirige os trabalhos|conduz os trabalhos|presidem|presidira|presidencia|representa|
    representam|representado|representada|representados|faz-se representar|fazem-se representar|vem representar|
    acompanha|acompanham|acompanhantes|comitiva|convivas|assistem|assiste|assistencia|publico|publico-alvo|
    destinatarios|membros|elementos|equipa|equipas|delegados|delegada|delegado|enviados|envia|enviam|manda gente|
    mandam gente|leva|levamos|traz|trazem|se inscreveu|se inscreveram|inscreveram-se|inscreveu-se|se inscreve|
    inscreve-se|confirma|confirmam|ja confirmou|ja confirmaram|confirmacoes|confirmacao|pessoas|gente|participacao|
    presenca|presencas confirmadas|nos recebe|recebe-nos|nos acolhe|acolhe-nos|nos espera
host organiza|organizam|acolhe|acolhem|recebe|recebem|organizador|organizadora|anfitriao|anfitria|promove|acolher|
    receber|organizar|vai receber|vai acolher|vai organizar|organizado|organizados|organizadas|acolhidos|acolhidas|
    promovidos|prepara|promovidas|acolhido|acolhida|dinamiza|a casa|organizara|organizarao|vai promover|vai dinamizar|
    vao organizar|vao receber|vao acolher|recebera|receberao|acolhera|acolherao|sera anfitria|sera anfitriao|e anfitria|
    e anfitriao|e a anfitria|e o anfitriao|anfitrioes|anfitrias|hospeda|hospedam|sedia|alberga|albergam|patrocina|
    patrocinam|apoia|coorganiza|coorganizam|coorganizado|coorganizada|organizada|organizadores|organizadoras|promovem|
    promotor|promotora|promotores|promotoras|promovido|promovida|dinamizam|dinamizado|dinamizada|dinamizados|monta|
    montam|preparam|preparado por|preparada por|a cargo da organizacao|em casa|a organizacao|a cargo|da a casa|
    faz de anfitriao|faz de anfitria|serve de anfitria|nos recebe|recebe-nos|nos acolhe|acolhe-nos|realizada por|
    realizado por|
    como anfitria|como anfitriao|como anfitrioes|como organizador|como organizadora|com organizacao|com a organizacao|
    na organizacao|sob a egide|em casa da|em casa do
place cidade|local|sitio|lugar|sala|morada|cidades|em que|zona|bairro|edificio|auditorio|recinto|espaco|instalacoes|
    campus|universidade|hotel|rua|andar|piso|pais|provincia|municipio|distrito|regiao|endereco
time hora|horas|data|dia|horario|semana|mes|altura|horarios|turno|manha|tarde|hora certa|hora exata|data certa|
    data exata|dia certo|dia exato|dia e hora|data e hora|hora e dia
planned previsto|prevista|previstos|previstas|marcado|marcada|marcados|marcadas|agendado|agendada|agendados|agendadas|
    planeado|planeada|planeados|planeadas|programado|programada|programados|programadas|calendarizado|calendarizados|
    calendarizadas|na agenda|em agenda|no calendario|no plano|no programa|combinado|combinada|combinados|na calha|
    a caminho|calendarizada|confirmado|confirmados|em calendario|em vista|alinhado|previamente marcado|ja marcado|
    ja marcada|ja marcados|ja marcadas|ja previsto|ja prevista|ja previstos|ja previstas|ja agendado|ja agendada|
    ja agendados|ja agendadas|ja definido|ja definida|ja definidas|ja definidos|definida|definido|definidas|definidos|
    fixada|fixado|fixadas|fixados|acertada|acertado|acertadas|acertados|acordada|acordado|acordados|acordadas|
    combinadas|confirmadas|estipulado|estipulada|projetado|projetada|projetados|projetadas|perspetivado|perspetivada|
    perspetivados|perspetivadas|inscrito|inscrita|inscritos|inscritas|em carteira|na forja|em preparacao|em perspetiva|
    no horizonte|no roteiro|no cronograma|no mapa|na lista|no plano de atividades|no plano trienal|no plano anual|
    no programa de atividades|no calendario de atividades|nos planos|no plano de intercambio|no plano de intercambios|
    em planeamento|aprazado|aprazada|aprazados|aprazadas|programas|na ordem do dia|alinhados|alinhadas|alinhada|pensado|
    pensada|pensados|pensadas|na manga|a porta|para acontecer
soon em breve|brevemente|pela frente|a vista|que vem ai|vem ai|ai vem|proximos|proximas|nos proximos tempos|
    proximos tempos|nas proximas semanas|nos proximos meses|nos proximos dias|proximas semanas|proximos meses|
    proximos dias|a seguir|seguintes|futuros|futuras|mais proximos|mais proximas|para breve|que se seguem|que se segue|
    se segue|que vem|que vem a seguir|avizinham|se avizinham|se aproximam|ai|mais a frente|proximamente|
    que temos pela frente|dentro em breve|dentro de pouco|dentro de pouco tempo|daqui a pouco|daqui a pouco tempo|
    daqui a dias|daqui a nada|num futuro proximo|no futuro proximo|a curto prazo|no curto prazo|nos proximos dias uteis|
    ao virar da esquina|a porta|as portas|a chegar|que vem a caminho|que estao para vir|que esta para vir|para vir|
    por vir|vindouros|vindouras|vindoura|vindouro|que se avizinha|que se avizinham|avizinha-se|avizinham-se|se avizinha|
    aproxima-se|aproximam-se|que se aproxima|que se aproximam|imediatos|imediatas|mais a mao|no horizonte|
    daqui para a frente|daqui em diante|doravante|de agora em diante|a partir de agora|a partir de hoje|
    ainda por realizar|ainda por acontecer|por realizar|por acontecer|futuramente|nas semanas que vem|nos meses que vem|
    que ai vem|que ai veem|que temos a frente|pela nossa frente|a nossa frente|que nos espera|que nos esperam|
    a nossa espera|logo a seguir|ja a seguir|proximinhos|mais cedo|mais imediatos|subsequentes|que faltam|
    que ainda faltam|que faltam realizar|que ainda faltam realizar|ainda por fazer
next proxima|proximo|seguinte|a seguir|prox|novamente|voltamos a|tornamos a|voltamos|que vem|que se segue|
    que temos a seguir|a proxima vez|da proxima vez|proxima vez|proxima data|mais proxima|mais proximo|imediata|a vista|
    vindoura|vindouro|que se avizinha|que se aproxima|pela frente|por diante|a frente|voltaremos a|voltaremos|
    voltarmos a|voltarem a|voltar a|tornaremos a|tornar a|vamos voltar a|vamos tornar a|nos voltamos a|nos tornamos a|
    nova|novo|mais uma vez|de novo|
    qual e a primeira|qual a primeira|qual sera a primeira|quando e a primeira|quando sera a primeira|torna a haver|
    volta a haver|vai voltar a haver|tornamos a ter|voltamos a ter
again outra vez|de novo|novamente|voltamos a|tornamos a|mais uma vez|uma vez mais|outra vez ainda|voltaremos a|voltar a|
    voltarmos a|tornar a|tornaremos a|vamos voltar a|nos voltamos a
event evento|intercambio|atividade|visita|forum|formacao|curso|missao|consulta|iniciativa|encontro|seminario|
    conferencia|acao|ida|deslocacao|viagem|workshop|feira|congresso|jornada|encontro bilateral|encontro trilateral|
    sessao|sessao de esclarecimento|sessao de divulgacao|sessao de trabalho|mesa-redonda|mesa redonda|coloquio|simposio|
    palestra|debate|oficina|webinar|webinario|aula aberta|mostra|exposicao|exibicao|concurso|cerimonia|inauguracao|
    abertura|encerramento|gala|jornadas|semana|campanha|programa de visitas|estagio|visita de estudo|visita tecnica|
    visita de trabalho|visita oficial|visita de cortesia|acao de formacao|acao de divulgacao|missao empresarial|
    missao tecnica|forum academico|troca|permuta|intercambio academico|intercambio tecnico|delegacao|comitiva|digressao|
    peddy-paper|saida|passeio|acontecimento|coisa|compromisso|iniciativa conjunta|atividade conjunta|cimeira|bienal
events eventos|intercambios|atividades|visitas|foruns|formacoes|cursos|missoes|consultas|iniciativas|encontros|
    seminarios|conferencias|acoes|visitas de estudo|atividades conjuntas|acoes de formacao|acoes de divulgacao|reunioes|
    deslocacoes|visitas mutuas|actividades|actividades conjuntas|intercambio|sessoes|sessoes de esclarecimento|
    mesas-redondas|mesas redondas|coloquios|simposios|palestras|debates|oficinas|workshops|webinars|webinarios|mostras|
    exposicoes|concursos|cerimonias|inauguracoes|campanhas|estagios|visitas tecnicas|visitas de trabalho|
    visitas oficiais|visitas de cortesia|missoes empresariais|missoes tecnicas|foruns academicos|acoes conjuntas|
    iniciativas conjuntas|intercambios academicos|intercambios tecnicos|delegacoes|digressoes|feiras|congressos|
    jornadas|saidas|viagens|idas|cimeiras|acontecimentos|encontros bilaterais|encontros trilaterais|trocas|permutas|
    programas de intercambio|cooperacoes
agenda agenda|calendario|programacao|calendarizacao|plano de intercambio|plano de intercambios|agenda de intercambios|
    calendario de intercambios|agenda de eventos|calendario de eventos|plano de atividades|calendario de atividades|
    programa de intercambio|plano trienal|programa de atividades|programa de intercambios|programa das atividades|
    programa dos intercambios|mapa de atividades|mapa de intercambios|mapa de eventos|cronograma|
    cronograma de atividades|calendario anual|calendario mensal|calendario semanal|agenda anual|agenda mensal|
    agenda semanal|agenda da semana|agenda do mes|agenda do ano|plano anual|plano mensal|plano anual de atividades|
    plano de acao|plano de eventos|plano das atividades|plano dos intercambios|lista de intercambios|
    lista de atividades|lista de eventos|lista de visitas|programacao mensal|programacao anual|
    programacao de atividades|planificacao|planeamento|planning|roteiro de intercambios|quadro de atividades|
    calendario das atividades|calendario dos intercambios|agenda das atividades|agenda dos intercambios|
    programacao das atividades|calendarizacao das atividades
meeting reuniao|reunioes|videoconferencia|encontro|sessao|reunimos|reunir|nos reunimos|nos reunir|reunirmos|
    reuniaozinha|sessao de trabalho|encontrar|encontramos|reuniao de trabalho|reuniao das tres associacoes|
    reunioes de trabalho|reunir-nos|reunimo-nos|encontramo-nos|reunimos-nos|nos encontramos|videochamada|
    teleconferencia|nos juntamos|juntamos|reunioezinhas|mesa|sentar a mesa|sentamos a mesa|sentarmos a mesa|
    nos sentamos a mesa|sentamo-nos a mesa|sentar|sentamo-nos|encontrar-nos|encontrarmo-nos|nos encontrar|
    nos encontrarmos|encontrarmos|juntar-nos|juntarmo-nos|nos juntar|nos juntarmos|juntarmos|ver-nos|vemo-nos|nos vemos|
    conferencia telefonica|call|calls|zoom|teams|chamada|ponto de situacao conjunto|sessao conjunta|reuniao conjunta|
    reuniao tripartida|reuniao trilateral|reuniao bilateral|reuniao de coordenacao|reuniao de acompanhamento|
    reuniao de ponto de situacao|reuniao geral|reuniao plenaria|plenario|assembleia|conselho|reuniao de equipa|
    reuniao online|reuniao virtual|reuniao presencial|reuniao ordinaria|reuniao extraordinaria|encontro de trabalho|
    conversa|ponto de encontro|reuniremos|nos reuniremos|reunir-nos-emos|vamos reunir|vamos reunir-nos|
    vamos ter reuniao|temos reuniao|ha reuniao|conferenciamos|falamos todos|reunem|se reunem|reunem-se|reune|se reune|
    reune-se|vai reunir|vao reunir|vai reunir-se|vao reunir-se|se vao reunir|vai-se reunir
meetings reunioes|encontros|sessoes|chamadas|calls|videoconferencias|sessoes de trabalho|reunioes de trabalho|plenarios|
    teleconferencias|videochamadas
partner entidades|associacoes|congenere|colegas|malta|equipa|pessoal|gente|lado|parte|parceiros|amigos|nossa congenere|
    associacao|entidade|grupo|delegacao|homologos|congeneres|associacoes congeneres|associacao congenere|
    entidade congenere|entidades congeneres|instituicao|instituicoes|organismo|organismos|colegas de la|equipas|
    parceiro|parceira|parceiras|homologo|homologa|homologas|amigos de la|comparsas|socios|socio|interlocutores|
    pessoal de la|gente de la|malta de la|rapaziada|camaradas|direcao|secretariado|gabinete|departamento|divisao|
    servico|servicos|unidade|delegacoes|vizinhos|regiao|regioes|parte chinesa|parte deles|lado deles|a nossa congenere|
    as nossas congeneres|nossos colegas|os nossos colegas|nossos parceiros|os nossos parceiros|nossos amigos|
    os nossos amigos|ponto de contacto|pontos de contacto
same tenho nome|temos nome|tem nome|mesmo dia|no mesmo dia|mesma data|na mesma data|mesma semana|
    na mesma semana|mesmo mes
"""
