"""Words of Portuguese calls for reminders, for silence and for help, by what they say (see gist.py); folded."""

WORDS = """
start ativa|ativacao|envio|subscricao|recomeca|recomecar|retoma|volta a|voltar a|poe|quero|queria|liga|ligados|ativos|
    outra vez|inscreve|inscreva|inscrever|inscreve-me|inscreva-me|inscrever-me|inscricao|adiciona-me|adicione-me|
    adicionar-me|poe-me|ponha-me|por-me|mete-me|meta-me|inclui-me|inclua-me|incluir-me|acrescenta-me|acrescente-me|
    junta-me|junte-me|coloca-me|coloque-me|regista-me|registe-me|ativem|ative-me|ativa-me|ativar-me|ativa la|ativas|
    ativados|ligado|ligadas|ligue-me|liga-me|liga la|poe a funcionar|poe ativos|poe ligados|comeca|comece|comecar|
    comeca a|comece a|comecar a|comeces a|comecem a|passa a|passe a|passar a|passes a|passem a|volta|volte|voltem|
    voltar|volte a|voltem a|voltes a|retome|retomar|retomem|reativa|reative|reativem|recebo|recebermos|recebesse|
    rececao|recebimento|assinar|assino|assina|configura|configure|configurar|programa|programe|programar|agenda|agende|
    agendar|define|defina|definir|estabelece|estabeleca|faz|faca|fazer|da|dar|de|chegue|cheguem|chegassem|quero que|
    gostava que|gostaria que|queria que|manda-me|mande-me|mandem-me|mandar-me|envia-me|envie-me|enviem-me|enviar-me|
    pode mandar|podes mandar|pode enviar|podes enviar
again_ outra vez|de novo
remind me mantivesse informada|me mantivesse informado|me mantivesse a par|me mantenha informada|me mantenha informado|
    me mantenha a par|me mantenham a par|me mantenham informada|me mantenham informado|me mantivessem a par|
    me mantenhas a par|me mantenhas informado|me mantenhas informada|mantem-me informado|mantem-me informada|
    mantem-me a par|manter-me a par|mantenha-me a par|mantenha-me informado|mantenha-me informada|mantem-me ao corrente|
    mantenham-me a par|estar a par|ficar a par|da-me um toque|dar-me um toque|apita|apita-me|manter-me informado|
    manter-me informada|toca-me|um toque|acompanhar|subscrever|subscreve|sinal|da-me sinal|da sinal|faz-me sinal|
    diz-me quando|diga-me quando|diz quando|sinaliza|recado|alarme|despertador|quero acompanhar|quero seguir|
    ser avisado|ser avisada|ser lembrado|ser lembrada|ser notificado|ser notificada|ser informado|ser informada|
    lembrete|lembretes|aviso|avisos|alerta|alertas|notificacao|notificacoes|subscrevo|a par|lembra-me la|lembra-nos|
    lembre-nos|lembrem-nos|lembrar-me|lembrar-nos|lembrando|ir lembrando|ir-me lembrando|vai-me lembrando|
    va-me lembrando|vai lembrando|avisa-me la|avisa-nos|avise-nos|avisem-nos|avisar-me|avisar-nos|avisando|ir avisando|
    ir-me avisando|vai-me avisando|va-me avisando|vai avisando|notifica-nos|notifique-nos|notifiquem-nos|notificar-me|
    notificar-nos|alerta-nos|alerte-nos|alertem-nos|alertar-me|alertar-nos|recorda-me|recorda-nos|recorde-me|
    recorde-nos|recordem-me|recordar-me|recordar-nos|relembre-me|relembra-me|relembra-nos|relembrem-me|da-me um alerta|
    da-me um aviso|da-me um sinal|da-me um grito|da-me um berro|da-me um apito|da-me uma apitadela|da-me uma lembranca|
    dar-me um aviso|dar-me um sinal|de-me um aviso|de-me um toque|de-me um sinal|deem-me um toque|da um toque|
    da um alerta|da um aviso|da um sinal|da um grito|faz um alerta|faca um alerta|faz-me um aviso|faz-me um alerta|
    manda-me um alerta|manda-me um aviso|manda-me um lembrete|manda-me um sinal|manda-me um toque|manda um alerta|
    manda um aviso|manda um lembrete|manda-me mensagem|manda-me uma mensagem|mande-me mensagem|mande-me uma mensagem|
    manda mensagem|manda uma mensagem|mandar mensagem|mandar-me mensagem|envia-me um aviso|envia-me um lembrete|
    envia-me um alerta|envia-me mensagem|envia-me uma mensagem|envie-me um aviso|envie-me um lembrete|
    envie-me um alerta|envie-me mensagem|envie-me uma mensagem|envia mensagem|poe-me um lembrete|poe-me um aviso|
    poe um lembrete|poe um aviso|poe um alarme|poe-me um alarme|mete um lembrete|mete-me um lembrete|mete um alarme|
    cria um lembrete|crie um lembrete|criar um lembrete|cria-me um lembrete|cria um alerta|crie um alerta|cria um aviso|
    programa um lembrete|agenda um lembrete|marca um lembrete|alarmes|alarma|desperta-me|toque|toques|apita-nos|apite|
    apitem|apitadela|buzina|buzina-me|grita|grita-me|grite|pinga-me|ping|pica-me|da-me um pingo|diz-me algo|
    diz-me alguma coisa|diz alguma coisa|diga-me algo|diga-me alguma coisa|diz algo|mantem-me em dia|mantenha-me em dia|
    mantem-me atualizado|mantem-me atualizada|mantenha-me atualizado|mantenha-me atualizada|mantem-nos informados|
    mantem-nos a par|mantenha-nos informados|mantenha-nos a par|mantenham-nos informados|mantenham-nos a par|
    poe-me a par|deixa-me a par|seguir de perto|acompanhar de perto|quero ser avisado|quero ser avisada|
    quero ser lembrado|quero ser lembrada|quero ser notificado|quero ser notificada|queria ser avisado|
    queria ser avisada|queria ser lembrado|queria ser notificado|queria ser notificada|gostava de ser avisado|
    gostava de ser avisada|gostaria de ser avisado|gostaria de ser avisada|gostaria de ser notificado|
    gostaria de ser notificada|preciso de ser avisado|preciso de ser avisada|preciso de ser lembrado|
    preciso de ser lembrada|ser alertado|ser alertada|ser alertados|ser avisados|ser notificados|ser informados|
    ser recordado|ser recordada|sermos avisados|sermos notificados|sermos informados|
    chamada de atencao|chama-me a atencao|chame-me a atencao|chama a atencao|vigia|vigie|fica de olho|fique de olho|
    ficar de olho|poe-te de olho|esta atento|fica atento|notificacao automatica|aviso automatico|lembrete automatico|
    lembretes automaticos|notificacoes automaticas|avisos automaticos|
    ir-me notificando|ir-me alertando|va-me notificando|va-me alertando|vas-me lembrando|vas-me avisando|
    me vas lembrando|me vas avisando|me va lembrando|me va avisando|me vao lembrando|me vao avisando|
    me fosse lembrando|me fosse avisando|me fosses lembrando|me fosses avisando|me fossem lembrando|me fossem avisando|
    notificando|alertando|recordando|relembrando|me punhas a par|me pusesse a par|me fizesse sinal|me faca sinal|
    me facas sinal|me des um toque|me de um toque|me desse um toque|me desses um toque|me desse sinal
reminders lembrete|lembretes|aviso|avisos|alerta|alertas|notificacao|notificacoes|mensagens|mensagens automaticas|
    avisos automaticos|lembretes automaticos|alarmes|recordatorias|toques|lembretezinhos|avisinhos|pings|apitos|
    apitadelas|buzinadelas|recados|notificacoes automaticas|alertas automaticos|mensagens de aviso|
    mensagens de lembrete|mensagens de alerta|mails de aviso|avisos de prazo|avisos de prazos|lembretes de prazo|
    lembretes de prazos|alertas de prazo|alertas de prazos|notificacoes de prazo|notificacoes de prazos|
    avisos de tarefas|lembretes de tarefas|notificacoes de tarefas|avisos de eventos|lembretes de reunioes|
    avisos de reunioes|avisos diarios|avisos semanais|lembretes diarios|lembretes semanais|resumo diario|resumo semanal|
    resumos diarios|resumos semanais|resumo matinal|newsletter|boletim diario|lista de avisos|lista de lembretes|
    lista de notificacoes|lista de distribuicao|lista de difusao|lista de alertas|sistema de avisos|servico de avisos|
    servico de lembretes|
    subscricao|subscricoes|minha subscricao|aviso algum|aviso nenhum|lembrete algum|alertas sonoros|notificacoes push|
    chamadas de atencao|campainhadas|sinais sonoros|mensagens do bot
noise receber|mais nada|lembrares|avisares|notificares|alertares|mandares|enviares|incomodares|chateares|recordares|
    lembrarem|avisarem|notificarem|mandarem|enviarem|barulho|ruido|chatear|chateies|incomodar|incomodes|aborrecer|
    melgar|apitar|spam|mensagens|mandar|enviar|mandes|envies|chatices|digas|mandem|enviem|incomodem|apites|
    perturbar|perturbes|interromper|moer|macar|chateares-me|chateie|chateiem|chateis|incomode|incomodar-me|incomodando|
    aborrecas|aborreca|aborrecam|maces|mace|macem|moas|moa|melgues|melga|melgas|melgar-me|massacres|massacrar|massacre|
    perturbem|perturbe|interrompas|interrompam|interrompa|apite|apitem|apitos|toques|toque|toquem|tocar|digam|diga|
    dizer|dizeres|escrevas|escreva|escrever|mande|envie|ser avisado|ser avisada|ser lembrado|ser lembrada|
    ser notificado|ser notificada|ser incomodado|ser incomodada|ser alertado|ser alertada|ser avisados|ser notificados|
    que me avises|que me avise|que me avisem|que me lembres|que me lembre|que me lembrem|que me notifiquem|
    que me notifiques|que me mandes|que me mande|que me mandem|que me envies|que me envie|que me enviem|
    que me incomodes|que me chateies|me avises|me avise|me avisem|me lembres|me lembre|me lembrem|me notifiques|
    me notifique|me notifiquem|me alertes|me alertem|me recordes|me recordem|me mandes|me mande|me mandem|me envies|
    me envie|me enviem|me chateies|me chateie|me chateiem|me incomodes|me incomode|me incomodem|me apites|me apite|
    me digas|me diga|me digam|me escrevas|bombardear|bombardeies|bombardeiem|bombardeamento|enxurrada|avalanche|buzinar|
    buzines|zumbir|chinfrim|barulheira|ruido de fundo|tanta mensagem|tantas mensagens|tanto aviso|tantos avisos|
    tanta notificacao|tantas notificacoes|mensagens a mais|avisos a mais|mensagem nenhuma|aviso nenhum|nenhum aviso|
    nenhuma mensagem|nenhuma notificacao|nenhum lembrete|me avisar|me lembrar|me notificar|me alertar|me recordar|
    me chatear|me incomodar|avisar-me|lembrar-me|notificar-me|alertar-me|recordar-me|chatear-me|me estar a avisar|
    me estar a lembrar|
    me mandes mais|me mande mais|me mandem mais|me envies mais|me envie mais|me enviem mais|me avises mais|
    me avise mais|me avisem mais|me lembres mais|me lembre mais|me lembrem mais|me notifiques mais|me notifique mais|
    me notifiquem mais|me chateies mais|me incomodes mais|me apites mais|avisar-me mais|lembrar-me mais|
    notificar-me mais|
    me estejas a lembrar|me estejam a lembrar|me esteja a lembrar|me estejas a avisar|me estejam a avisar|
    me esteja a avisar|me estejas a chatear|me estejam a chatear|me estejas a mandar|me estejas sempre a lembrar|
    me estejas sempre a avisar|a lembrar-me|a avisar-me|a mandar-me|a notificar-me|a incomodar-me|a chatear-me|
    a apitar|a buzinar
not_forget nao te esquecas de|nao se esqueca de|nao se esquecam de|nao te esquecas|nao se esqueca|
    nao me deixes falhar|nao me deixe falhar|nao me deixes perder|nao me deixe perder|nao me deixem falhar|
    nao me deixem esquecer|nao me quero esquecer|nao quero esquecer|nao quero esquecer-me|nao me deixes esquecer|
    nao me deixe esquecer|nao me posso esquecer|nao posso esquecer|nao posso esquecer-me|nao me esquecer|
    nao quero falhar|nao quero perder|nao posso falhar|nao deixes que me esqueca|nao deixe que me esqueca|
    para nao me esquecer|nao posso perder|nao deixar esquecer|nao me deixes passar|nao me deixe passar|
    nao me deixem passar|nao me deixem perder|nao deixes passar|nao deixe passar|nao deixes escapar|
    nao me deixes escapar|nao me pode escapar|nao me pode falhar|nao nos deixes esquecer|nao nos deixe esquecer|
    nao nos deixes falhar|nao nos podemos esquecer|nao nos queremos esquecer|nao queremos esquecer|nao queremos falhar|
    nao quero que me esqueca|nao quero que me escape|nao quero deixar passar|nao posso deixar passar|
    nao posso deixar de|nao quero que passe|nao deixes que falhe|nao deixes que passe|para nao esquecer|
    para eu nao me esquecer|para nao me falhar|para que nao me esqueca|para que nao falhe|para que nao passe|
    nao va eu esquecer-me|nao va esquecer-me|nao va esquecer|senao esqueco-me|senao esqueco|se nao esqueco-me|
    esqueco-me sempre|esqueco-me|esqueco sempre|esqueco-me de tudo|esqueco me|estou sempre a esquecer-me|
    ando sempre a esquecer-me|passa-me sempre|passam-me sempre|falha-me sempre|falham-me sempre|a minha memoria falha|
    sou esquecido|sou esquecida|sou muito esquecido|sou muito esquecida|tenho ma memoria|tenho fraca memoria
rest ferias|feriado|feriados|fim de semana|fins de semana|noite|noites|descanso|pausa|fora de horas|tardes|manhas|
    madrugada|fora do horario|fora do expediente|depois do expediente|horario de descanso|folga|folgas|baixa|licenca|
    licenca de maternidade|licenca de paternidade|viagem|ausencia|de ferias|em ferias|de folga|de baixa|de licenca|
    em viagem|ausente|em servico externo|fora do pais|a descansar|a dormir|hora de almoco|noite fora|sabado|domingo|
    pascoa|natal|ano novo|ano novo chines
about sobre|acerca|relativos|relativas|referentes|respeitantes|acerca de|em relacao a|em relacao ao|em relacao as|
    em relacao aos|relativo|relativa|referente|respeitante|a cerca|a respeito de|a respeito do|a respeito da|
    a proposito de|a proposito do|a proposito da|no que toca|ligados|ligadas|associados|associadas|
    ligado|ligada|ligada com|ligadas com|relacionada|relacionadas|relacionada com|relacionadas com|associada|
    no que respeita
silence desliga|desligar|desligue|silencia|silenciar|silencie|cala|calar|cale|mute|muta|mutar|abafa|pausa|pausar|
    emudece|modo silencioso|modo silencio|silenciem|silencia-te|silencia la|silencie-se|cala-te|cale-se|calem-se|
    cala la|abafe|abafar|muta la|mutem|mute-me|muta-me|mutado|mutada|pause|pausem|poe em pausa|ponha em pausa|
    por em pausa|mete em pausa|pausa la|poe em silencio|ponha em silencio|por em silencio|mete em silencio|
    poe no silencio|poe no mudo|poe em modo silencioso|modo mudo|sem som|tira o som|tirar o som|tira o pio|desligado|
    desligar-me|desligue-se|desliga la|desliga-me|desligue-me|desative|desativem|desativa|desativar|adormece|adormecer|
    adormeca|hiberna|hibernar|descansa|descanse|sossega|sossegar|quietinho|caladinho|calado|calada|deixa-me em paz|
    deixe-me em paz|deixem-me em paz|da-me paz|da-me sossego|da-me descanso|nao perturbar|nao incomodar|boca fechada|
    bico calado|
    quero silencio|faz silencio
stop desativacao|cancelamento|suspensao|dispenso|stop|sem|chega|chega de|basta|basta de|pausa|deixa de|deixe de|
    deixar de|parar de|para com|para de|pare de|pare com|parem de|parem com|acaba com|acabem com|corta|corta com|cortar|
    tira-me|retira-me|fora|nao preciso|nao quero|nao quero mais|farto|farta|pausa nos|pausa nas|dispensar|nada de|
    para la|deixem|desinscreve|desinscreva|desinscrever|desinscreve-me|desinscreva-me|desinscrever-me|desinscricao|
    desinscrevam|cancela|cancele|cancelar|cancelem|cancela-me|cancele-me|cancela a subscricao|cancelar a subscricao|
    cancele a subscricao|cancelamento da subscricao|anula a subscricao|anular a subscricao|anulacao|anula|anule|anular|
    remova-me|remove-me|remover-me|remocao|retira-me da|retire-me|retirem-me|retirar-me|tire-me|tirem-me|tirar-me|
    elimina-me|elimine-me|eliminar-me|exclui-me|exclua-me|excluir-me|exclui|exclua|excluir|risca-me|risque-me|apaga|
    apague|apagar|ser retirado|ser retirada|ser removido|ser removida|ser excluido|ser excluida|ser eliminado|
    ser eliminada|ser riscado|ser desinscrito|ser desinscrita|sair|saio|saia|quero sair|deixar de receber|
    deixe de enviar|deixa de enviar|deixa de mandar|deixe de mandar|deixem de mandar|deixem de enviar|deixa-te de|
    deixe-se de|deixem-se de|para la com|para la de|pare la com|parem la com|acaba la com|acabe com|acabar com|
    acabe-se com|corte|corte com|cortem|corta la|suspende|suspenda|suspender|suspendam|suspenda-se|suspensas|suspensos|
    termina|termine|terminar|terminem|interrompe|interrompa|interromper|interrompam|cessa|cesse|cessar|cessem|cessacao|
    bloqueia|bloqueie|bloquear|trava|trave|travar|estanca|estancar|dispense|dispensem|dispensa|dispensamos|prescindo|
    prescindo de|prescindimos de|prescindir de|abdico|abdico de|abdicamos de|escuso|escuso de|escusa|escusas|escusas de|
    escusa de|escusam de|escusado|nao precisas de|nao precisa de|nao precisam de|nao precisamos|nao precisamos de|
    nao preciso de|ja nao preciso|ja nao preciso de|ja nao precisamos de|nao me faz falta|nao me fazem falta|
    nao faz falta|nao fazem falta|nao vale a pena|nao e preciso|nao e necessario|ja nao e preciso|ja nao e necessario|
    ja nao quero|ja nao queremos|nao queremos|nao queremos mais|nao desejo|ja nao desejo|nao pretendo|ja nao pretendo|
    nao pretendemos|nao me interessa|nao me interessam|ja nao me interessa|ja nao me interessam|livra-me|livre-me|
    livrem-me|poupa-me|poupe-me|poupem-me|nada|nada mais|zero|stop a|basta ja|ja chega|ja chega de|chega ja de|
    por favor chega|renuncio a|renunciar a|opt out|unsubscribe|off|desativada|desativadas|desativados|desligadas|
    desligados|em pausa|em silencio|no silencio|em suspenso|no mudo|em modo silencioso|
    fim aos|fim a|fim dos|descontinua|descontinue|descontinuar|desmarca|desmarque|poe fim|ponha fim|por fim|
    poe termo|dar descanso|da descanso|faz silencio|faca silencio|silencio nos|quero silencio|desliga-me|
    nao e preciso que|nao precisa|nao precisas|dispenso-os|recuso|rejeito|limpa|limpe|desvincula-me|desassocia-me|
    tira o meu nome|retira o meu nome|risca o meu nome|apaga o meu nome|remove o meu nome|tire o meu nome|
    retire o meu nome|remova o meu nome|risque o meu nome|elimina o meu nome|elimine o meu nome
groups grupo|grupos|chat|todos|aqui|canal|canais|grupo todo|neste grupo|no grupo|neste canal|neste chat|nesta conversa|
    conversa|sala|em privado|privado
helpme ajuda|ajuda-me|ajude-me|ajudem-me|ajudar-me|ajudar|ajudinha|help|socorro|sos|instrucoes|manual|guia|tutorial|
    comandos|apoio|assistencia|dicas|explicacao|explicacoes|faq|orientacoes|orientacao|menu|me ajudas|me ajuda|
    me ajudar|ajudas|ajudas-me|ajudas-me la|ajuda la|ajude la|ajuda por favor|da uma ajuda|da-me uma ajuda|
    de-me uma ajuda|da uma maozinha|da-me uma mao|da-me uma maozinha|dar uma mao|dar-me uma mao|dar-me uma ajuda|
    dar-me umas dicas|da-me umas dicas|da-me dicas|da umas dicas|umas dicas|uma ajuda|uma ajudinha|uma mao|uma maozinha|
    preciso de ajuda|precisava de ajuda|precisamos de ajuda|preciso de apoio|precisava de apoio|preciso de instrucoes|
    preciso de orientacao|preciso de uma ajuda|queria ajuda|quero ajuda|auxilio|acode|acudam|acode-me|aflito|aflita|
    perdido|perdida|as aranhas|estou perdido|estou perdida|estou as aranhas|estou baralhado|estou baralhada|
    estou confuso|estou confusa|baralhado|baralhada|confuso|confusa|ensina|ensine|ensinem|ensina-me|ensine-me|
    ensinem-me|ensinar|ensinar-me|aprender|explica-me como|explique-me como|orienta-me|oriente-me|orientar-me|guia-me|
    guie-me|alguns exemplos|uns exemplos|um exemplo|exemplos de perguntas|exemplos de pedidos|manual de utilizacao|
    manual de instrucoes|manual do utilizador|guia de utilizacao|guia rapido|guia do utilizador|
    instrucoes de utilizacao|instrucoes de uso|modo de usar|modo de utilizacao|modo de emprego|modo de funcionamento|
    folheto|primeiros passos|passo a passo|como se faz|como se usa|apresentacao|apresenta-te|apresente-se|quem es tu|
    quem es|o que es|o que es tu|para que serves|para que serve|para que serves tu|para que serve isto|serves para que|
    serve para que|perguntas frequentes|suporte|suporte tecnico|
    demonstracao|uma demonstracao|faz-me uma demonstracao|visita guiada|introducao|uma introducao|iniciacao|
    esclarecimento|esclarecimentos|iluminem-me|ilumina-me|desenrasca-me|da uma luz|da-me uma luz|uma luz|
    de-me umas luzes|da-me umas luzes|umas luzes|socorre-me|acuda|por onde comeco|por onde comecar|por onde se comeca|
    nao atino|nao atino com|nao me oriento|nao me entendo|nao dou conta
commands comando|comandos|funcionalidades|funcoes|opcoes|capacidades|menu|instrucoes|manual|guia|tutorial|ajuda|
    funcionalidade|comandos disponiveis|lista de comandos|lista dos comandos|comandos todos|funcoes disponiveis|
    funcionalidades disponiveis|funcao|utilidades|utilidade|habilidades|valencias|possibilidades|potencialidades|
    competencias|atalhos|botoes|ordens|instrucoes disponiveis|servicos disponiveis|operacoes|opcoes disponiveis|
    instrucao|palavras-chave|palavras chave|truques|modos|serventia|serventias|prestimos|exemplos|exemplos de uso|
    finalidade|proposito|razao de ser|mais-valia|alcance|vocacao|missao deste bot|para que serve|leque de funcoes|
    leque de opcoes|catalogo|repertorio
questions operacoes|acoes|perguntas|pedidos|ordens|pergunta|pedido|questoes|frases|coisas|mensagens|comandos|assuntos|
    servicos|tarefas|exemplos|exemplo|palavras|expressoes|frase|comando|instrucoes|operacao|ordem|consultas|consulta|
    informacoes|informacao|dados|tipo de perguntas|tipo de pedidos|tipos de perguntas|tipos de pedidos|tipo de coisas|
    tipo de mensagens|tipo de comandos|genero de perguntas|genero de coisas|genero de pedidos|solicitacoes|solicitacao|
    duvidas
tool bot|o bot|este bot|contigo|consigo|isto|esta ferramenta|este servico|o servico|servico|ferramenta|aplicacao|
    esta aplicacao|sistema|este sistema|assistente|este assistente|ponte|te|tu|aqui|por aqui|programa|o sistema|
    com isto|disto|nisto|ca|robo|app|este canal|este chat|este robo|ti|voce|lhe|tuas|teus|tua|teu|suas funcoes|esta app|
    a app|esta plataforma|a plataforma|plataforma|este programa|o programa|esta coisa|este instrumento|instrumento|
    este assistente virtual|assistente virtual|chatbot|este chatbot|o chatbot|bot do grupo|bot da equipa|telegram|
    mecanismo|esta conversa|deste bot|do bot|desta ferramenta|deste sistema|desta aplicacao|deste servico|desta coisa|
    neste bot|nesta ferramenta|neste sistema|nesta aplicacao|no bot|com o bot|com este bot|com esta ferramenta|
    com este sistema|com esta aplicacao|com isto tudo|com voce|a voce|si|de si|de ti|por ti|por si|para ti|para si|
    isto aqui|isto tudo|aquilo que fazes
use usar|uso|usa|utilizar|utilizo|utiliza|usa-se|utiliza-se|funciona|funcionas|funcionar|mexer|mexe|trabalhar|mexo|
    trabalho|trabalhas|usar-te|usar-se|utilizar-te|interagir|comunicar|aproveitar|funcionamento|tirar partido|serve|
    serves|se usa|se mexe|comecar|comeco|comeca|se utiliza|utilizacao|usam|usas|usei|usar isto|usa-lo|usa-la|utilizas|
    utilizei|utilizar isto|utiliza-lo|utiliza-la|manejar|manejo|manusear|manuseio|operar|opero|opera-se|lidar|lido|
    explorar|exploro|funcionam|funciona isto|trabalha-se|trabalham|mexe-se|mexer nisto|mexo nisto|mexer-lhe|interajo|
    interage|interagimos|comecamos|comeca-se|por onde comeco|por onde comecar|por onde se comeca|arrancar|arranco|
    entrar|entro|aceder|acedo|aproveito|tirar proveito|tiro partido|tiro proveito|uso isto|uso o bot|uso disto|
    primeira vez|a primeira vez|primeira vez que uso|a primeira vez que uso|primeira vez que utilizo|
    a primeira vez que utilizo|e a primeira vez|e a minha primeira vez|minha primeira vez|a minha primeira vez|
    nunca usei|nunca utilizei|nunca usei isto|nunca mexi|nunca mexi nisto|sou novo|sou nova|sou novo aqui|sou nova aqui|
    sou novo nisto|sou nova nisto|sou novato|sou novata|sou caloiro|sou caloira|sou principiante|cheguei agora|
    acabei de chegar|acabei de entrar|entrei agora|comecei agora|comecei hoje|cheguei hoje|estou a comecar|
    estou a comecar agora|recem-chegado|recem-chegada|recem chegado|recem chegada|principiante|novato|novata
speak falo|falar|fala-se|escrevo|escrever|peco|pedir|perguntar|pergunto|dizer|digo|comunicar|conversar|pedir-te|
    perguntar-te|falo contigo|falar contigo|falar-te|pergunta-se|pede-se|peco-te|te pedir|te peco|te pergunto|
    te perguntar|te dizer|te digo|te falo|lhe peco|lhe pedir|lhe pergunto|lhe perguntar|lhe digo|lhe dizer|
    dirigir-me a ti|dirigir-te|dirigir-lhe|pedir-lhe|perguntar-lhe|dizer-te|dizer-lhe|escrever-te|escrever-lhe|
    mandar-te|mandar-lhe|dar ordens|dar-te ordens|dou ordens|dar comandos|dou comandos|formular|formulo|colocar|coloco|
    por|fazer|faco|fazer-te|fazer-lhe|fazem-se|interrogar|consultar|consulto|consultar-te|solicitar|solicito|expor|
    exprimir|expressar|introduzir|introduzo|teclar|digitar|digito
can permite|permites|aceita|aceitas|suporta|suportas|oferece|posso|pode|podes|podemos|se pode|consegues|consegue|sabes|
    sabe|es capaz de|e capaz de|consigo|fazes|faz|ofereces|capaz|permitem|permite-me|permite-nos|deixa|deixas|
    deixa fazer|dao para|da para|da|das para|serves|serve|ajudas|ajuda|respondes|responde|sabem|fazem|poderia|poderias|
    posso eu|poderei|poderemos|conseguem|consegues tu|podemos nos|tens capacidade|tem capacidade|es capaz|e capaz|
    estas preparado|esta preparado|estas programado|esta programado|tens para oferecer|tem para oferecer|tens|tem|
    disponibilizas|disponibiliza|proporcionas|proporciona|dispoes|dispoe|entendes|entende|percebes|percebe|reconheces|
    reconhece|compreendes|compreende|lidas com|lida com
do fazer|faz|fazes|tratar|entregar|acabar|concluir|terminar|despachar|cumprir|faco|preparar|trabalhar|por mim|
    entregamos|executar|executas|executa|realizar|realiza|realizas|pedir-te|pedir|peco|por nos|resolver|resolves|
    resolve|gerir|geres|gere|consultar|tratas|trata|fazer por mim|fazer por nos|fazermos|fazerem|produzir|arrumar
know estou a conseguir|consegui|estou a perceber|sei|percebo|entendo|consigo|sei la|percebi|perceber|saber|entender|
    conheco|fazer|faco ideia|aprender|entendi|sei bem|sei muito bem|sei como|sei usar|sei mexer|sei o que|sei que|
    fazia ideia|faz ideia|tenho ideia|tenho a minima ideia|tenho nocao|domino|estou habituado|estou habituada|
    estou familiarizado|estou familiarizada|sei por onde|sei por onde comecar|atino|atino com|me entendo|me oriento|
    consigo perceber|consegui perceber|compreendo|compreendi|compreender|apanhei|apanho|aprendi|lembro|me lembro|
    conheco bem|conheco ainda|vejo|vejo como
with com|em que|no que|para que|atraves de|atraves do|atraves da|por meio de|por meio do|mediante
more nunca mais
"""
