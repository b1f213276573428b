"""Words of tasks, their state and their deadlines in Portuguese, by what they say (see gist.py); folded."""

WORDS = """
task tarefa|trabalho|tarefas|trabalhos|afazeres|pendencias|incumbencias|compromissos|obrigacoes|assuntos|servico|
    deveres|responsabilidades|encargos|atribuicoes|atividades|dossies|dossiers|processos|tarefinhas|tarefinha|afazer|
    missoes a cargo|coisas para fazer|trabalhinhos|trabalhinho|atividade|acoes a cargo|pontos pendentes|
    pontos em aberto|assuntos pendentes|assuntos em aberto|dossie|dossier|processo|encargo|incumbencia|compromisso|
    obrigacao|dever|pendencia|pendente|frentes|frente de trabalho|frentes de trabalho|servicos|trabalhos de casa|tpc|
    to-do|to do|todo list|tasks|diligencias|diligencia|empreitadas|entregaveis|entregavel|action points|empenhos|
    itens de trabalho|linhas de trabalho|linha de trabalho|
    da tarefa|do trabalho
tasks tarefas|trabalhos|afazeres|pendencias|incumbencias|compromissos|responsabilidades|encargos|diligencias|tarefinhas|
    obrigacoes|deveres|entregaveis|to-dos|dossies|dossiers|assuntos pendentes|assuntos em aberto|frentes de trabalho|
    atribuicoes|pontos em aberto|pontos pendentes|acoes em atraso|trabalhinhos|
    pendentes|
    trabalho a cargo|trabalho que cabe|trabalho confiado|trabalho atribuido|trabalho que compete|servico a cargo
open a minha espera|a espera de mim|pendente|pendentes|por concluir|em curso|em aberto|aberta|aberto|abertas|abertos|
    por fechar|inacabadas|por entregar|por fazer|para fazer|por acabar|por terminar|incompletas|ativas|ativos|
    nao concluidas|por tratar|por resolver|em carteira|na mesa|em cima da mesa|a fazer|por cumprir|que faltam|
    por despachar|em andamento|agendado|no prato|ainda abertas|ainda abertos|ainda aberta|ainda aberto|ainda pendentes|
    ainda por fechar|ainda por concluir|ainda por fazer|ainda por entregar|ainda por tratar|em suspenso|
    em lista de espera|por arrancar|por comecar|por iniciar|por executar|por realizar|por finalizar|por completar|
    por encerrar|por enviar|por rever|por aprovar|por assinar|nao acabadas|nao acabada|nao terminadas|nao terminada|
    nao feitas|nao feita|nao entregues|nao fechadas|nao resolvidas|inacabada|inacabado|inacabados|incompleta|incompleto|
    incompletos|inconclusas|em maos|entre maos|em lista|em fila|na fila|a correr|a decorrer|em execucao|
    em desenvolvimento|em preparacao|em processamento|em tratamento|em tramitacao|em tramite|na calha|no ar|vivas|vivos|
    ativa|ativo|atual|atuais|em vigor|por terminar ainda|a aguardar|a espera de conclusao|a espera|a tratar|de pe|
    em cima|restantes|restante|que restam|que sobram|resta|restam|sobram|sobra|acumuladas|acumulados|acumulada|
    pendurada|penduradas|pendurado|pendurados|que esta a minha espera
due prazo|entregas|entrega|a vencer|vencem|vence|para entregar|falta|faltam|faltava|termina|terminam|acaba|acabam|
    expiram|expira|ate|pronto|pronta|prontos|prontas|cai|caem|a expirar|a terminar|a acabar|a fechar|a entregar|
    com entrega|com data|com prazo|com vencimento|com data limite|para acabar|para fechar|para concluir|para terminar|
    para despachar|para cumprir|para finalizar|fecha|fecham|vencimento|vencimentos|tem de estar pronto|
    tem de estar pronta|tem de estar prontas|tem de estar concluida|tem de estar feita|tem de ficar pronto|
    tem de ficar pronta|tem de sair|tem de ser entregue|tem de ser entregues|tem que estar pronta|tem que estar pronto|
    deve estar pronta|deve estar pronto|deve ser entregue|devem ser entregues|devem estar prontas|fica pronta|
    fica pronto|ficam prontas|ficam prontos|esgota|esgota-se|esgotam|se esgota|caduca|caducam|calha|calham|
    mais urgentes|urgentes|mais urgente|prioritarias|prioritaria|prioritarios|a queimar|apertado|apertados|apertadas|
    entregaveis|data marcada|limite|
    tem de fazer|tem que fazer|tem para fazer|tem a fazer|tem de entregar|tem que entregar|tem de tratar|
    tem de concluir|tem de acabar|tem de cumprir|tem de preparar|deve fazer|deve entregar|deve concluir|ha de fazer|
    ha de entregar|precisa de entregar|precisa de fazer|se comprometeu a fazer|se comprometeu a entregar|
    ficou de fazer|ficou de entregar|ficou de tratar
late incumprimentos|incumprimento|derrapagens|falhas de prazo|prazos falhados|prazos por cumprir|
    ficou por entregar|ficou por fazer|ficou por concluir|ficaram por entregar|ficaram por fazer|ficaram por concluir|
    ficou por cumprir|em atraso|com atraso|atraso|atrasos|atrasada|atrasadas|atrasado|atrasados|fora de prazo|
    fora do prazo|fora de tempo|vencida|vencidas|vencido|vencidos|expirada|expiradas|expirado|expirados|ultrapassada|
    ultrapassadas|ultrapassado|ultrapassados|ja deviam|ja devia|ja deveria|ja deveriam|deviam|deviam ter|ja passaram|
    ja passou|passou do prazo|passaram do prazo|passaram o prazo|ja venceu|ja venceram|venceu|venceram|expirou|
    expiraram|incumprimento|incumpridas|em falta|por cumprir|falhou o prazo|falharam o prazo|falharam|nao cumpriu|
    nao cumpriram|com prazo passado|estourado|estourados|estouraram|fora da data|passado do prazo|passadas do prazo|
    em derrapagem|derraparam|esgotado|esgotados|caducou|caducado|ja passados|ja passado|passada|passadas|atrasou|
    atrasaram|fora de validade|em incumprimento|em mora|com derrapagem|com os prazos passados|
    com os prazos ultrapassados|com o prazo passado|com o prazo vencido|com o prazo expirado|com o prazo ultrapassado|
    com o prazo esgotado|com prazo expirado|com prazo vencido|com prazo ultrapassado|com prazo esgotado|
    cujo prazo expirou|cujo prazo passou|cujo prazo ja passou|cujo prazo ja expirou|cujo prazo venceu|
    cujo prazo ja venceu|cujo prazo terminou|cujo prazo ja terminou|cujo prazo acabou|cujo prazo se esgotou|
    cujo prazo foi ultrapassado|cujo prazo esta ultrapassado|cujo prazo esta vencido|cujo prazo esta expirado|
    cujo prazo foi excedido|cujos prazos expiraram|cujos prazos passaram|cujos prazos ja passaram|ultrapassaram o prazo|
    ultrapassou o prazo|ja ultrapassaram o prazo|ja ultrapassou o prazo|ultrapassaram a data|ultrapassou a data|
    excederam o prazo|excedeu o prazo|excedem o prazo|excede o prazo|com prazo excedido|prazo excedido|passar da data|
    passar o prazo|passar do prazo|passar dos prazos|passar da hora|deixamos passar|deixou passar|deixaram passar|
    deixei passar|deixamos escapar|deixou escapar|deixaram escapar|falhamos|falhei|falhou|falhadas|falhados|falhada|
    falhado|por cumprir no prazo|incumpridos|incumprida|incumprido|nao cumpridas|nao cumpridos|nao cumprido|
    nao cumprimos|para tras|ficou para tras|ficaram para tras|ficado para tras|a arder|no vermelho|a vermelho|
    em vermelho|em alerta|em divida|em defice|atrasadissima|atrasadissimas|atrasadissimo|atrasadita|fora de horas|
    fora de horario|fora das datas|fora dos prazos|alem do prazo|alem da data|para la do prazo|para la da data|
    depois do prazo|depois da data|apos o prazo|apos a data|demorada|demoradas|retardadas|retardada|morosidade|
    ja expirou|ja expiraram|ja expirado|ja expirados|ja expiradas|ja caducou|ja caducaram|caducaram|caducada|caducadas|
    caducados|ja acabou o prazo|acabou o prazo|terminou o prazo|se esgotou|
    se esgotaram|estourada|estouradas|estourou|rebentou|rebentaram|furou|furaram|furado|furados|
    transviadas|ja era para|ja eram para|ja tinha de|ja tinham de|ja tinha que|ja tinham que|ja deviam estar|
    ja devia estar|ja deviam estar prontas|ja devia estar pronta|ja devia estar pronto|deviam estar prontas|
    devia estar pronta|deviam ter sido entregues|devia ter sido entregue|deviam ter sido concluidas|em atraso ainda|
    a derrapar|derrapou|derrapa|derrapam|a resvalar|resvalou|arrastadas|que se arrastam
progress ponto de situacao|ponto da situacao|pontos de situacao|estado|progresso|progressos|andamento|situacao|evolucao|
    percentagem|avanco|avancos|balanco|grau de execucao|grau|nivel|execucao|desenvolvimento|desenvolvimentos|status|
    grau de conclusao|nivel de execucao|estado atual|fase|historico|ultimo ponto de situacao|estado de execucao|
    ponto em que esta|ponto em que estao|progressao|grau de realizacao|grau de avanco|grau de cumprimento|
    taxa de execucao|taxa de conclusao|taxa de realizacao|percentagem de execucao|percentagem de conclusao|
    percentagem de realizacao|nivel de conclusao|nivel de realizacao|nivel de cumprimento|patamar|estadio|etapa|ritmo|
    marcha|cumprimento|realizacao|avanco dos trabalhos|andamento dos trabalhos|estado dos trabalhos|estado das coisas|
    estado atual das coisas|situacao atual|fase atual|progresso atual|seguimento|sequencia|curso|rumo|caminho|saude|
    resultado|desfecho|pe da situacao|pe em que esta|sitrep|update|p.s.|pto de situacao|pto da situacao|pto sit|p. sit|
    ultimas noticias|ultimas novidades|ultimos desenvolvimentos|ultimos avancos|evolucoes|estado de avanco|
    estado de conclusao|estado do processo|execucao fisica|relato|registo|registos|
    nivel de concretizacao|grau de concretizacao|taxa de concretizacao|concretizacao|prosseguimento|desenrolar|
    cumprimento atual|quadro atual|retrato|radiografia
news novidades|noticias|novidade|atualizacoes|atualizacao|desenvolvimentos|avancos|progressos|resultados|ultimas|
    de novo|mudancas|alteracoes|sinais|feedback|algum avanco|alguma novidade|notas|nota nova|alguma noticia|
    algum progresso|alguma evolucao|alguma alteracao|alguma mudanca|algum desenvolvimento|algum sinal|alguma coisa nova|
    coisas novas|algo de novo|algo novo|algum resultado|alguma resposta|resposta|respostas|evolucao|evolucoes|
    avancou-se|o que ha de novo|que ha de novo|que novidades ha|que novidades|que noticias|que e feito|o que e feito|
    ultima hora|ultima atualizacao|ultimas atualizacoes|update|updates|desenvolvimento|fumo branco|
    o que se passa com|que se passa com|alguma informacao|alguma informacao sobre|informacao nova|informacoes novas|
    o que ha acerca|movimento|movimentos|mexidas|algum movimento|desbloqueio
doing quase|quase pronta|quase pronto|encravou|encalhou|emperrou|estagnou|parou|descarrilou|empancou|evoluiu|progrediu|
    anda|corre|a correr|a andar|avanca|avancou|a avancar|mexe|parada|parado|bloqueada|bloqueado|emperrada|emperrado|
    em dia|no bom caminho|a bom ritmo|comecou|arrancou|a trabalhar|trabalha|em marcha|a mexer|em curso|na mesma|
    suspensa|suspenso|ja arrancou|no prazo|dentro do prazo|dentro dos prazos|a tempo|a fazer|a tratar|evolui|nisso|
    encalhada|encalhado|encravada|encravado|estagnada|estagnado|de pe|viva|morta|pelo caminho|preparado|encaminhada|
    encaminhado|cumprir|seguir|a arrastar|ativa|em risco|a cumprir|avancaram|avancam|avance|avancando|progrediram|
    progride|progridem|a progredir|evoluiram|evoluem|a evoluir|a mexer-se|mexem|andou|andaram|andar|andou para a frente|
    anda para a frente|vai para a frente|saiu do papel|sai do papel|saiu da gaveta|na gaveta|em aguas de bacalhau|
    em banho-maria|a marinar|no congelador|congelada|congelado|congelou|na prateleira|em espera|em pausa|pausada|
    pausado|interrompida|interrompido|suspensas|suspensos|retomada|retomado|retomou|reiniciada|travada|travado|travou|
    presa|preso|atolada|atolado|empatada|empatado|empatou|empancada|empancado|engasgada|engasgado|engasgou|a engonhar|
    a patinar|patina|a meio caminho|a meio gas|a todo o gas|a todo o vapor|de vento em popa|sobre rodas|
    sem sobressaltos|sem problemas|com problemas|bem encaminhada|bem encaminhado|mal parada|mal parado|mal encaminhada|
    no rumo certo|no bom rumo|nos eixos|sob controlo|controlada|controlado|em dia ainda|em ordem|nos conformes|
    como previsto|conforme previsto|conforme planeado|como planeado|de acordo com o plano|dentro do previsto|
    dentro do calendario|dentro do programado|a horas|atempada|atempadamente|no tempo certo|adiantada|adiantado|
    adiantadas|adiantados|avancada|avancado|avancadas|avancados|iniciada|iniciado|iniciou|iniciou-se|se iniciou|
    comecada|comecado|comecou-se|comecaram|ja comecou|ja comecaram|arrancaram|ja arrancaram|pos-se em marcha|lancada|
    lancado|em preparacao|em execucao|em analise|em revisao|em aprovacao|em desenvolvimento|em andamento|em processo|
    em progresso|em tramitacao|a decorrer|decorre|decorrem|prossegue|prosseguem|a prosseguir|continua|segue|seguem|
    a ser feita|a ser feito|a ser tratada|a ser tratado|a ser preparada|a ser preparado|quase no fim|quase acabada|
    quase acabado|quase concluida|quase concluido|quase feita|quase feito|quase terminada|quase terminado|perto do fim|
    na reta final|no fim|na fase final|em fase final|no inicio|na fase inicial|em fase inicial|ainda no inicio|
    bem lancada|bem lancado|vieram|veio|chegou|chegaram|deu entrada|deram entrada|recebidos|recebidas|recebida|recebido|
    esperar|a espera de que|depende|dependente|falta muito|falta pouco|faltar muito|faltar pouco|saem|sai|vai bem|
    vao bem|vai mal|corre bem|corre mal|correm bem|anda bem|anda mal|andam bem|esta bem encaminhada|
    esta bem encaminhado|se mexeu|mexeu-se|pegaram|pegou-se|se pegou|se chegou|se avancou|se comecou|
    se arrancou|chegamos|foi|a demorar|demorada|demorado|conforme o previsto|conforme combinado|em frente|
    segue em frente|as coisas|derrapar|a derrapar|vai derrapar|resvalar|vai a tempo|ir a tempo|chegou a arrancar|
    chegou a comecar|chegou a avancar|chegou a ser iniciada|ja pegaram|ja mexeram
works a trabalhar|trabalha|trabalham|a fazer|a tratar|a preparar|a cuidar|a coordenar|a organizar|nisso|ocupado com|
    ocupada com|de volta de|as voltas com|metido|metida|envolvido|envolvida|empenhado|empenhada|a espera que
done saiu|pronto|pronta|prontos|prontas|done|check|baixa|✅|✔|✓|☑|feito|feita|conclusao|fim|acabadinha|arrumada|
    arrumado|
    resolvida|resolvido|tratada|tratado|fechadinha|finito|entregue|fechado|despacho|concluidinha|prontinha|
    prontinho|prontissima|terminadinha|acabadinho|feitinha|feitinho|fechadinho|despachadinha|arrumadinha|finalizadas|
    finalizados|findo|finda|findos|findas|findou|findaram|concretizada|concretizado|concretizadas|concretizou-se|
    consumada|consumado|ultimada|ultimado|ultimadas|ultimados|ultimou-se|liquidada|liquidado|sanada|sanado|solucionada|
    solucionado|solucionadas|despachou-se|concluiu-se|fechou-se|terminou-se|acabou-se|resolveu-se|ja ta|ja esta|
    ja esta feito|ja esta feita|ja foi|ta feito|ta feita|ta pronto|ta pronta|ta concluido|ta concluida|ta fechada|
    ta fechado|fechou|fecharam|aprovado|aprovada|publicado|publicada|publicados|publicadas|entregue ja|entregues|
    ficou tudo|missao cumprida|dever cumprido|trabalho feito|tarefa cumprida|tarefa concluida|acabou|terminado|100 %|
    a 100|100 por cento|cem por cento|cumprida|cumprido|em ordem|ok|
    dada por concluida|dado por concluido|dada como concluida|dado como concluido|dada por terminada|
    dado por terminado|dada como terminada|dado como terminado|dada como feita|dado como feito|dada por encerrada|
    dado por encerrado|dada como encerrada|dado como encerrado|dada como fechada|dada por fechada|concluida de vez|
    chegou ao fim|chegou a bom porto|ficou pelo caminho
drop lista|tira|tirar|tirem|
    retira|retire|retirar|retirem|remove|remova|remover|risca|risque|riscar|apaga|apague|tire
put anota|anotar|anote|anotem|aponta|apontar|aponte|regista|registar|registe|registem|atualiza|atualizar|atualize|
    atualizem|poe|por|ponha|mete|meter|meta|coloca|colocar|coloque|escreve|grava|lanca|lancar|toma nota|tome nota|nota|
    note|corrige|corrigir|corrija|muda|mudar|mude|altera|alterar|altere|da|passa|passar|passe|introduz|insere|insira|
    reporta|bota|assinala|assinalar|assinale|considera|considerar|considere|sobe|subir|suba|carrega|atualiza la|acerta|
    ajusta|ajustar|registo|atualizacao|define|definir|defina|fixa|fixar|fixe|apontem|aponta-me|anota-me|regista-me|
    regista-se|registe-se|anote-se|aponte-se|atualize-se|atualiza-me|inscreve|inscreva|inscrever|inscreva-se|averba|
    averbe|averbar|averbe-se|consigna|consigne|consignar|consigne-se|insira-se|introduza|introduzir|introduza-se|lance|
    lance-se|lancem|grave|gravar|guarda|guarde|guardar|escreva|escrever|escrevam|assente|assenta|assentar|tomem nota|
    tomar nota|tome-se nota|toma la nota|fica registado|fica a nota|fique registado|fique a nota|fica anotado|
    fica apontado|deixo registado|deixo nota|deixa registado|deixe registado|deixar registado|deixa nota|deixe nota|
    deixar nota|faz constar|faca constar|fazer constar|faca-se constar|da nota|de nota|dar nota|faz nota|reportar|
    reporte|reportamos|reporto|comunicar|mete la|poe la|bota la|espeta|espete|junta|junte|juntar|acrescenta|acrescente|
    acrescentar|adita|aditar|adite|sobe para|passa para|acerte|acertar|corrigem|retifica|retifique|retificar|
    retifique-se|aumenta|aumente|aumentar|eleva|elevar|eleve|incrementa|avanca|avancar|avance|poe-na|poe-no|po-la|po-lo|
    ponham|metam|por la|
    estabelece|estabeleca|estabelecer|estipula|estipule|estipular|determina|determine|consagra|inscrevam|carregue|
    acrescentem|adiciona|adicione|adicionar|inclui|inclua|incluir
close fecha|fechar|feche|fechem|encerra|encerrar|encerre|conclui|concluir|conclua|risca|riscar|risque|arquiva|arquivar|
    arquive|da baixa|dar baixa|de baixa|dares baixa|das baixa|finaliza|finalizar|finalize|despacha|termina|terminar|
    termine|dou baixa|baixa|completa|completar|abate|abater|elimina da lista|tira da lista|tirar da lista|
    dar por concluida|dar por concluido|limpa|acaba|acabar|damos baixa|se de baixa|fecha la|feche-se|encerre-se|
    encerra la|encerrem|da por encerrado|da por encerrada|da por fechado|da por fechada|da por terminada|
    da por terminado|da por concluido|da por concluida|da-a por concluida|da-o por concluido|da-a por fechada|
    da-o por fechado|da como concluida|da como concluido|da como feita|da como feito|da como terminada|da como fechada|
    de por concluido|de por concluida|de por encerrada|de por encerrado|de por terminada|de como concluida|
    de como concluido|dar por encerrada|dar por encerrado|dar por terminada|dar por terminado|dar por fechada|
    dar por fechado|dar como concluida|dar como concluido|dar como encerrada|dar como terminada|de-se por concluida|
    de-se por concluido|de-se por encerrada|de-se por encerrado|de-se como concluida|de-se baixa|da-lhe baixa|
    dar-lhe baixa|de-lhe baixa|deem baixa|dando baixa|arquivem|arquive-se|arquivo|arquivamento|fecho|encerramento|
    conclusao|conclua-se|concluam|finalizem|finalize-se|terminem|termine-se|completem|complete|complete-se|complete-a|
    despache|despachem|risca la|risca da lista|riscar da lista|risque da lista|tira da frente|tire da lista|
    retira da lista|retire da lista|retirar da lista|remove da lista|remova da lista|remover da lista|sai da lista|
    pode sair da lista|pode sair|pode fechar|pode fechar-se|pode encerrar-se|podem fechar|pode ser fechada|
    pode ser fechado|pode ser encerrada|pode ser encerrado|pode ser arquivada|pode ser arquivado|
    pode dar-se por concluida|pode dar-se por concluido|pode considerar-se concluida|pode considerar-se concluido|
    considera-se concluida|considera-se concluido|considere-se concluida|considere-se concluido|considere-se encerrada|
    considera-se encerrada|considera-se encerrado|esta encerrada|da-se por concluida|da-se por concluido|
    da-se por encerrada|da-se por encerrado|da-se por terminada|dou por concluida|dou por concluido|dou por encerrada|
    dou por encerrado|dou por terminada|dou por terminado|dou por fechada|dou por fechado|damos por concluida|
    damos por concluido|damos por encerrada|damos por encerrado|damos por terminada|damos por terminado|faz check|check|
    visto|poe um visto|poe visto|mete um visto|mete visto|pica|mata|matem|elimina
mark marca|marcar|marque|marquem|assinala|assinalar|assinale|da por|dar por|de por|da como|dar como|considera|
    considerar|considere|poe como|por como|passa a|passar a|muda para|como|regista|registar|registe|da|dar|dado|dada|
    por|dou|damos|dei|poe|mete|mudar|muda|marcada|marcado|considerada|considerado|dou por|demos por|damos por|anota|
    cruz|visto|certo|assinale-se|assinalem|marque-se|considerem|considere-se|registe-se|classifica|classifique|
    classificar|sinaliza|sinalize|sinalizar|qualifica|rotula|etiqueta|passe a|passem a|passa-a a|passa-o a|muda-a para|
    muda-o para|mude para|mudem para|altera para|altere para|alterar para|poe-na como|poe-no como|poe a|poe em|
    ponha como|ponham como|mete como|meter como|meta como|de como|deem como|deem por|ponha em
state esta|estao|vai|vao|anda|andam|ficou|vamos|estamos|segue|vai em|continua|encontra-se|se encontra|chegou a|
    chegou aos|chegou ao|subiu para|estara|estarao|esteve|estiveram|tem estado|tem andado|mantem-se|mantem-se em|
    se mantem|permanece|ficou em|ficou nos|ficou pelos|ficamos em|ficamos nos|fica em|fica nos|vai nos|vai a|vao em|
    vao nos|vamos em|vamos nos|vamos a|vamos ja em|estamos em|estamos nos|estamos a|estamos ja em|ja vai em|ja vai nos|
    ja vamos em|ja vamos nos|ja esta em|ja esta nos|ja estamos em|ja estamos nos|chegaram a|chegamos a|chegamos aos|
    chega a|chega aos|atingiu|atingiu os|atingimos|atingimos os|atinge|atinge os|alcancou|alcancou os|alcancamos|
    alcanca|passou para|passou para os|passou a|passou aos|passou os|passou de|passamos para|passamos os|passamos aos|
    subiu a|subiu aos|subiu ate|subiu para os|subimos para|subimos aos|avancou para|avancou ate|avancou para os|
    avancamos para|avancamos ate|ronda|ronda os|anda pelos|anda nos|anda a volta dos|anda perto dos|anda por volta dos|
    situa-se em|situa-se nos|situa-se|cifra-se em|conta com|soma|totaliza|perfaz|perfez|vale|ultrapassou os|
    ultrapassa os|ja sao|sao ja|ja temos|temos ja|temos|tem ja|ja tem|vai com|vamos com|estamos com|esta com|
    ja esta com|quase nos|quase em|quase a|faltam|falta so|so falta|falta apenas|falta|so faltam|faltam so
half meio|a meio|metade|a metade|pela metade|metade feita|metade feito|metade do caminho|metade do trabalho|
    meio caminho|meio feita|meio feito|a metade do caminho|a meio do caminho|meia feita|50 por cento
work trabalho|feita|feito|concluida|concluido|executada|executado|completa|completo|do trabalho|execucao|realizada|
    cumprida|cumprido|terminada|terminado|pronta|pronto|realizado|efetuada|efetuado|do total|do caminho|do previsto|
    do planeado|da tarefa|de execucao|de conclusao|de realizacao|de progresso|de avanco|em termos de execucao|
    preenchida|preenchido|tratada|tratado|despachada|despachado
limit prazo|prazos|data limite|data-limite|prazo limite|data de entrega|data final|prazo final|deadline|datas limite|
    data de conclusao|termo|limite|datas-limite|prazinho|prazo de entrega|entrega|data|vencimento|validade|
    data-limite de entrega|prazo-limite|data ultima|ultimo dia|ultima data|dia limite|dia-limite|prazo de conclusao|
    prazo de execucao|prazo de envio|prazo de submissao|prazo de resposta|prazo de realizacao|data de envio|
    data de submissao|data prevista|data de vencimento|data de fecho|data de encerramento|data de termino|data termo|
    data fim|data de fim|termo do prazo|fim do prazo|limite do prazo|limite de tempo|limite temporal|data combinada|
    data acordada|data fixada|data marcada|data estipulada|prazo fixado|prazo estipulado|prazo estabelecido|
    prazo definido|prazo combinado|prazo acordado|prazo atual|prazo previsto|prazo dado|calendario|conclusao|termino|
    envio|submissao|datas de entrega|datas finais|prazos finais|prazos de entrega|deadlines|dead line|due date|
    como prazo|como data limite|como data-limite|como data final|como data de entrega|como novo prazo|como limite|
    como termo|como prazo final|como nova data
date data|dia|datas|dias|data de realizacao|data do evento|data da reuniao|data de inicio|data prevista|horario|hora
much muito|pouco|quanto|muita coisa|alguma coisa|algo|muito tempo|mais tempo|muito trabalho|longe|perto|mais|demais|
    bastante|assim tanto|tanto|tanta|tantas|tantos|quanta coisa|muitas coisas|muitas|muitos|poucas|poucos|imenso|
    imensa coisa|um bocado|bocado|um pouco|algum tempo|pouco tempo|demasiado|quantas coisas|a mais
until ate|ate ao fim|antes|ate la|ate entao|ate agora|no maximo ate|o mais tardar|o mais tardar ate|antes de|antes do|
    antes da|impreterivelmente ate|sem falta ate|ate ao dia|ate dia|ate ao proximo|ate a proxima
until_ ate
limits prazos|datas limite|datas-limite|datas de entrega|datas finais|vencimentos|deadlines|prazinhos|prazos de entrega|
    prazos finais|termos
unfinished pendente|por concluir|por acabar|em aberto|em curso|por fechar|por terminar|por concluir ainda|
    por acabar ainda|inacabada|inacabado|incompleta|incompleto|por completar|por entregar|por tratar|por resolver|
    ainda pendente|ainda aberta|ainda aberto|ainda por fechar|aberta|aberto|de pe|viva|vivo|ativa|ativo|
    por comecar|por arrancar|por iniciar|por executar|por realizar|por finalizar|por fazer|por despachar|por cumprir|
    por rever|por aprovar|por assinar|por enviar|inacabados|em suspenso|em falta|aberta ainda
"""
