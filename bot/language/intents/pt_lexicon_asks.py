"""Words of Portuguese questions, lists and reports, by what they say (see gist.py); folded."""

WORDS = """
filler depois de|depois do|depois da|em termos de|em materia de|a nivel de|em sede de|por ai|por la|ele|ela|deles|
    delas|se|ja|ainda|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|neste|nesta|deste|desta|nesse|
    nessa|desse|dessa|destas|destes|la|ca|ai|aqui|ali|atualmente|durante|dr|dra|sr|sra|eng|enga|prof|senhor|senhora|
    doutor|doutora|engenheiro|professor|professora|engenheira|toda|todos|todas|todo|tudo|tao|quase|neste momento|
    de momento|por agora|por enquanto|agora|hoje em dia|entao|afinal|assim|tambem|so|apenas|somente|mesmo|ora|olha|
    olhe|que|acerca|quanto a|quanto ao|relativamente a|relativamente ao|a respeito|por causa|em relacao a|
    em relacao ao|no que toca a|no que toca ao|referente|ou|eu|nos|me|lhe|efetivamente|concretamente|em concreto|
    exatamente|ao certo|ate|desde|parte|lado|nosso|nossa|nossos|nossas|no ambito|sera que|vir|ca dentro|ali dentro|
    alem|diz la|ve la|outra|outro|tal|mesma|sei la|sempre|efeito|ate a|ate ao|acima|momento|dentro|total|ao todo|
    no total|sabe-se|se sabe|pessoa|aquele|aquela|aqueles|aquelas|nisto|nisso|disto|disso|la no|la na|vamos la|depois|
    nada|certo|do que|mais do que
binds de|do|da|dos|das|em|no|na|nos|nas|para|a|ao|aos|as|o|os|com|e|por|pelo|pela|pelos|pelas|sobre|entre|um|uma|uns|
    umas|p|c|d|num|numa|pro|pra
polite o bot|por favor|pf|pff|sff|se faz favor|faz favor|obrigado|obrigada|obg|muito obrigado|muito obrigada|bom dia|
    boa tarde|boa noite|ola|oi|hey|ei|desculpa|desculpe|desculpem|com licenca|agradeco|agradecia|agradecemos|
    agradecido|agradecida|grato|grata|se possivel|se puder|se puderes|se der|com urgencia|cumprimentos|cumps|
    quando puderes|quando puder|quando der|assim que possivel|logo que possivel|ja agora|desde ja|antecipadamente|bot|
    ponte|robot|urgente|rapido|por gentileza|se nao se importa|se nao te importas|de antemao|ok|okay
willing conseguimos|conseguiram|conseguir|conseguiu|conseguimos ainda|podes|pode|podem|podia|podias|podiam|poderia|
    poderias|poderiam|podemos|pode-se|consegues|consegue|conseguem|conseguias|e possivel|seria possivel|sera possivel|
    da para|dava para|sabes|sabe|sabem|importas-te de|importa-se de|queira|queiram|faz favor de|faca o favor de|
    faz o favor de|ha hipotese de|haveria hipotese de|ha forma de|ha maneira de|tens como|tem como|consegues-me|
    podes-me|pode-me|podias-me|podia-me|sabes-me|posso|possivel|pode ser
want quero|queria|queremos|queriamos|gostava|gostaria|gostavamos|gostariamos|preciso|precisava|precisamos|
    precisavamos|pretendo|pretendemos|pretende-se|desejo|desejava|solicito|solicita-se|solicitamos|solicitava|
    solicitava-se|peco|pede-se|pedimos|pedia|venho|vimos|por este meio|requer-se|proponho|propoe-se|sugiro|e preciso|
    e necessario|convem|saber|perguntar|confirmar|sabermos|temos de|temos que|tem de|tem que|tens de|tens que|e para|
    era para|vamos|verificar|interessa-me|conhecer|deve|devem|ha de|toca a|e favor|e de|pedido de|interessa-nos|
    quer-se|quer saber|perceber|vai-me|vai-nos|vao-me|necessito
comma ,|;|:|-|–|—|.|(|)|"|«|»|“|”|/|!|’|'|→|>|=|#|…
is e|sao|foi|foram|era|eram|estao|estava|estavam|ficou|ficaram|fica|ficam|ficar|sera|serao|seria|ser|estar|sido|vai|
    vao|ir|anda|andam|andou|andamos|continua|continuam|encontra-se|encontram-se|se encontra|se encontram|estamos|
    estiver|for|estejam|esteja|seja|sejam|mantem-se|segue|passou|passaram|chegou|e que|esta|estara|estarao|ficara|
    a ser|ter
has tem|temos|ha|existe|existem|havera|houver|houve|tera|terao|tiver|haver|tens|teem|tinha|tinhamos|vai haver|tem-se|
    vamos ter|vai ter|teremos|possui|leva|traz
show info|infos|informacao|informacoes|resumo|resumir|ver|ve|veja|vejo|vejam|mostrem|da-me|de-me|dem-me|dar-me|diz-me|
    diga-me|diz|diga|dizer|dizer-me|dar|dar-nos|da-nos|relembra-me|recorda-me|passa-me|poe-me|abre|traz-me|quero ver|
    me da|me diz|me das|me dizes|me mostras|me mandas|quais sao|qual e|ideia|nocao|relembrar-me|envio|consulta
list lista|listagem|relacao|rol|quadro|mapa|apanhado|extrato|lista de|ponto|inventario
who quem|a quem|de quem|com quem|por quem|que entidade|que associacao|que pessoa|que colega|qual entidade|
    qual associacao|qual a entidade|qual e a entidade|qual a associacao|que entidades|que associacoes|quem e que|
    qual a pessoa|qual e a pessoa|nome|nomes|de que pessoa|alguem|para quem|a cargo de quem|nas maos de quem
when falta muito|falta pouco|faltam muitos dias|quando|para quando|ate quando|em que dia|que dia|que data|em que data|
    a que horas|que horas|para que dia|quanto falta|quanto tempo falta|quanto tempo|quantos dias|quantas horas|
    quantas semanas|qual a data|qual o dia|qual e o dia|qual e a data|a que hora|quando e que|em que semana|
    em que mes|que mes|em que altura|faltam quantos dias
whose de quem|com quem|a quem|para quem|nas maos de quem|a cargo de quem|por conta de quem
i_did entreguei|conclui|acabei|terminei|fiz|fechei|despachei|cumpri|comecei
where onde|aonde|em que cidade|em que local|em que sala|em que sitio|que cidade|que sitio|em que edificio|
    em que morada|que local|em que lugar|qual o local|onde e que|em que campus|qual e a cidade|em que pais
how em que e que|no que|em que|como|em que pe|em que estado|em que fase|em que ponto|a quantas|em quanto|
    em quantos por cento|que percentagem|em que situacao|de que forma|de que modo|como e que|a quanto|em que altura|
    qual o estado|que estado|em que etapa
which qual e|quais sao|que|qual|quais|quantas|quantos|quanto|quanta|o que|o que e que|que tipo de|que genero de|
    que especie de|que e que|o que e|que e|que coisas|em que|de que|por que|a que|com que|pelo que|quais os|quais as|
    quais e que|oque|q|de quais
not nao|nunca|jamais|e nao|ja nao|ainda nao|mas nao|e ainda nao
for_doing para fazer|por fazer|a fazer|para entregar|para tratar|para acabar|para concluir|para despachar|para cumprir
task tarefa|trabalho|tarefas|trabalhos|afazeres|pendencias|incumbencias|compromissos|obrigacoes|assuntos|servico|
    deveres|responsabilidades|encargos|atribuicoes|atividades|dossies|dossiers|processos
tasks tarefas|trabalhos|afazeres|pendencias|incumbencias|compromissos|responsabilidades|encargos
what o que|o que e que|que e que|em que|de que|a que|pelo que|qual|quais|quantas|quantos|qual e|quais sao
thing alguem|coisas|coisa|alguma coisa|algo|mais alguma coisa|cenas|material|temas|topicos|itens
any algum|alguma|alguns|algumas|qualquer|mais
mine a minha espera|a espera de mim|em cima de mim|para o meu lado|minha|minhas|meu|meus|tenho|devo|me cabe|me cabem|
    me compete|me falta|falta-me|me faltam|me esta|me estao|sou|estou|fiquei|a meu cargo|em meu nome|no meu nome|
    da minha parte|do meu lado|me toca|me resta|tenho de|tenho que|me foi|me foram|me atribuiram|ando|ando a|tenho eu|
    nas minhas maos|sob minha responsabilidade|me deram|me restam|cabe-me|compete-me|faltam-me|resta-me|
    me diz respeito|me pertence|me pertencem|eu proprio|eu propria|me calhou|me calharam|me atribuidas|me atribuido|
    tinha de|tinha que
us nos|nossas|estamos|andamos|temos|vamos
own metido|metida|metidos|enfiado|enfiada|mergulhado|ocupado|ocupada|a cargo|a seu cargo|em maos|nas maos|entre maos|
    ficou com|fica com|ficar com|esta com|anda com|responsavel|responsaveis|encarregado|encarregada|encarregue|
    encarregues|incumbido|incumbida|responsabilidade|titular|dono|dona|pegou|pega|pegar|tem a cargo|a frente|
    por conta|coube|cabe|cabem|compete|competem|depende|dependem|atribuida|atribuido|atribuidas|atribuidos|
    tem em maos|tem nas maos|ao leme|se ocupa|toma conta|tomar conta|tomou conta|ficou de|ficou encarregado|pertence|
    pertencem|alcada|por detras|por tras|a testa|encabeca|se encarrega|se encarregou|tem a seu cargo|segura|ficou|
    leva|envolvido|envolvida|no comando|a mexer|a tomar conta|acompanhamento|sob a responsabilidade|debaixo da alcada|
    tutela
hand em maos|nas maos|a cargo|entre maos|na mao|a mao|em cima da mesa|na mesa|debaixo de mao
owner responsavel|responsaveis|titular|encarregado|encarregada|coordenador|coordenadora|dono|dona|resp|lider|
    ponto de contacto|pessoa de contacto|contacto|encarregue|responsabilidade|gestor|gestora
ask peco contas|pedir contas|peco|cobro|reclamo|recorro|me viro|me queixo|falo|falar|falamos|contactar|contacto|
    contacta|dirijo|dirigir|dirigir-me|pergunto|perguntar|recorrer|procurar|devo|tenho|tenho de|tratar|posso|
    dirigirmos
make faz|fazer|prepara|preparar|elabora|redige|escreve|organiza
open a minha espera|a espera de mim|pendente|pendentes|por concluir|em curso|em aberto|aberta|aberto|abertas|abertos|
    por fechar|inacabadas|por entregar|por fazer|para fazer|por acabar|por terminar|incompletas|ativas|ativos|
    nao concluidas|por tratar|por resolver|em carteira|na mesa|em cima da mesa|a fazer|por cumprir|que faltam|
    por despachar|em andamento|agendado|no prato
due prazo|entregas|entrega|a vencer|vencem|vence|para entregar|falta|faltam|faltava|termina|terminam|acaba|acabam|
    expiram|expira|ate|pronto|pronta|prontos|prontas|cai|caem
late ficou por entregar|ficou por fazer|ficou por concluir|ficaram por entregar|ficaram por fazer|
    ficaram por concluir|ficou por cumprir|em atraso|com atraso|atraso|atrasos|atrasada|atrasadas|atrasado|atrasados|
    fora de prazo|fora do prazo|fora de tempo|vencida|vencidas|vencido|vencidos|expirada|expiradas|expirado|expirados|
    ultrapassada|ultrapassadas|ultrapassado|ultrapassados|ja deviam|ja devia|ja deveria|ja deveriam|deviam|deviam ter|
    ja passaram|ja passou|passou do prazo|passaram do prazo|passaram o prazo|ja venceu|ja venceram|venceu|venceram|
    expirou|expiraram|incumprimento|incumpridas|em falta|por cumprir|falhou o prazo|falharam o prazo|falharam|
    nao cumpriu|nao cumpriram|com prazo passado|estourado|estourados|estouraram|fora da data|passado do prazo|
    passadas do prazo|em derrapagem|derraparam|esgotado|esgotados|caducou|caducado|ja passados|ja passado|passada|
    passadas|atrasou|atrasaram|fora de validade
progress ponto de situacao|ponto da situacao|pontos de situacao|estado|progresso|progressos|andamento|situacao|
    evolucao|percentagem|avanco|avancos|balanco|grau de execucao|grau|nivel|execucao|desenvolvimento|desenvolvimentos|
    status|grau de conclusao|nivel de execucao|estado atual|fase|historico|ultimo ponto de situacao|
    estado de execucao|pe
news novidades|noticias|novidade|atualizacoes|atualizacao|desenvolvimentos|avancos|progressos|resultados|ultimas|
    de novo|mudancas|alteracoes|sinais|feedback|algum avanco|alguma novidade
doing quase|quase pronta|quase pronto|encravou|encalhou|emperrou|estagnou|parou|descarrilou|empancou|evoluiu|
    progrediu|anda|corre|a correr|a andar|avanca|avancou|a avancar|mexe|parada|parado|bloqueada|bloqueado|emperrada|
    emperrado|em dia|no bom caminho|a bom ritmo|comecou|arrancou|a trabalhar|trabalha|em marcha|a mexer|em curso|
    na mesma|suspensa|suspenso|ja arrancou|no prazo|dentro do prazo|dentro dos prazos|a tempo|a fazer|a tratar|evolui|
    nisso|encalhada|encalhado|encravada|encravado|estagnada|estagnado|de pe|viva|morta|pelo caminho|preparado|
    encaminhada|encaminhado|cumprir|seguir|a arrastar|ativa|em risco|a cumprir
done saiu|pronto|pronta|prontos|prontas|done|check|baixa|✅|✔|✓|☑|feito|feita|conclusao|fim|acabadinha|arrumada|
    arrumado|resolvida|resolvido|tratada|tratado|fechadinha|100|finito|entregue|fechado|despacho
drop lista|tira|tirar|tirem
put anota|anotar|anote|anotem|aponta|apontar|aponte|regista|registar|registe|registem|atualiza|atualizar|atualize|
    atualizem|poe|por|ponha|mete|meter|meta|coloca|colocar|coloque|escreve|grava|lanca|lancar|toma nota|tome nota|
    nota|note|corrige|corrigir|corrija|muda|mudar|mude|altera|alterar|altere|da|passa|passar|passe|introduz|insere|
    insira|reporta|bota|assinala|assinalar|assinale|considera|considerar|considere|sobe|subir|suba|carrega|
    atualiza la|acerta|ajusta|ajustar|registo|atualizacao|define|definir|defina|fixa|fixar|fixe
close fecha|fechar|feche|fechem|encerra|encerrar|encerre|conclui|concluir|conclua|risca|riscar|risque|arquiva|
    arquivar|arquive|da baixa|dar baixa|de baixa|dares baixa|das baixa|finaliza|finalizar|finalize|despacha|termina|
    terminar|termine|dou baixa|baixa|completa|completar|abate|abater|elimina da lista|tira da lista|tirar da lista|
    dar por concluida|dar por concluido|limpa|acaba|acabar|damos baixa|se de baixa
mark marca|marcar|marque|marquem|assinala|assinalar|assinale|da por|dar por|de por|da como|dar como|considera|
    considerar|considere|poe como|por como|passa a|passar a|muda para|como|regista|registar|registe|da|dar|dado|dada|
    por|dou|damos|dei|poe|mete|mudar|muda|marcada|marcado|considerada|considerado|dou por|demos por|damos por|anota|
    cruz|visto|certo
state esta|estao|vai|vao|anda|andam|ficou|vamos|estamos|segue|vai em|continua|encontra-se|se encontra|chegou a|
    chegou aos|chegou ao|subiu para
half meio|a meio|metade|a metade
work trabalho|feita|feito|concluida|concluido|executada|executado|completa|completo|do trabalho|execucao|realizada
limit prazo|prazos|data limite|data-limite|prazo limite|data de entrega|data final|prazo final|deadline|datas limite|
    data de conclusao|termo|limite|datas-limite|prazinho|prazo de entrega|entrega|data|vencimento|validade
date data|dia|datas|dias|data de realizacao
detail detalhado|detalhada|completo|completa|provisorio|provisoria|dados|presencial|online|a distancia|
    por videoconferencia|programa|ordem de trabalhos|local|data|hora|horario|detalhes|detalhe|pormenores|pormenor|
    morada|duracao|participantes|lugar|agenda|sitio|cidade|contacto|contactos|convidados|oradores|programa provisorio|
    informacao|informacoes|ficha|hora de inicio|horas|organizador|organizadora|anfitriao|organizacao|
    entidade organizadora|entidade de acolhimento|transporte|alojamento|delegacao|delegacoes|datas|mais|tudo|
    local e hora|data e hora|hora e local|data e local|inicio|endereco|sala|logistica|temas|tema|objetivo|objetivos|
    custos
much muito|pouco|quanto|muita coisa|alguma coisa|algo|muito tempo|mais tempo|muito trabalho|longe|perto|mais
until ate|ate ao fim|antes
take acontecer|decorrer|comecar|comeca|comecam|arrancar|arranca|inicia|iniciar|ter lugar|realiza|realizam|decorre|
    decorrem|tem lugar|acontece|acontecem|se realiza|se realizam|realizar-se|realizar|vai ser|calha|calham|cai|dura|
    termina|acaba|realiza-se|realizam-se|parte|abre|marcado|marcada|se faz|faz-se|durar|demora|dar-se|se da|ocorre|
    ocorrer|sucede|cair
join participa|participam|participar|vai|vao|vem|inscritos|inscrita|presentes|presente|confirmado|confirmados|
    confirmada|confirmadas|convidados|convidado|oradores|orador|delegacao|delegacoes|participantes|comparece|
    comparecem|inscrito|presencas|representantes|representante|intervem|fala|discursa|preside|inscricoes|inscritas|
    entra|entram|confirmou|confirmaram|faz parte|fazem parte|alinha|alinham
host organiza|organizam|acolhe|acolhem|recebe|recebem|organizador|organizadora|anfitriao|anfitria|promove|acolher|
    receber|organizar|vai receber|vai acolher|vai organizar|organizado|organizados|organizadas|acolhidos|acolhidas|
    promovidos|prepara|promovidas|acolhido|acolhida|dinamiza|a casa
place cidade|local|sitio|lugar|sala|morada|cidades|em que
time hora|horas|data|dia|horario
name nome|nomes
planned previsto|prevista|previstos|previstas|marcado|marcada|marcados|marcadas|agendado|agendada|agendados|agendadas|
    planeado|planeada|planeados|planeadas|programado|programada|programados|programadas|calendarizado|calendarizados|
    calendarizadas|na agenda|em agenda|no calendario|no plano|no programa|combinado|combinada|combinados|na calha|
    a caminho|calendarizada|confirmado|confirmados|em calendario|em vista|alinhado
soon em breve|brevemente|pela frente|a vista|que vem ai|vem ai|ai vem|proximos|proximas|nos proximos tempos|
    proximos tempos|nas proximas semanas|nos proximos meses|nos proximos dias|proximas semanas|proximos meses|
    proximos dias|a seguir|seguintes|futuros|futuras|mais proximos|mais proximas|para breve|que se seguem|
    que se segue|se segue|que vem|que vem a seguir|avizinham|se avizinham|se aproximam|ai|mais a frente|proximamente|
    que temos pela frente
next proxima|proximo|seguinte|a seguir|prox|novamente|voltamos a|tornamos a|voltamos|que vem|que se segue
again outra vez|de novo|novamente|voltamos a|tornamos a
event evento|intercambio|atividade|visita|forum|formacao|curso|missao|consulta|iniciativa|encontro|seminario|
    conferencia|acao|ida|deslocacao|viagem|workshop|feira|congresso|jornada
events eventos|intercambios|atividades|visitas|foruns|formacoes|cursos|missoes|consultas|iniciativas|encontros|
    seminarios|conferencias|acoes|visitas de estudo|atividades conjuntas|acoes de formacao|acoes de divulgacao|
    reunioes|deslocacoes|visitas mutuas|actividades|actividades conjuntas|intercambio
agenda agenda|calendario|programacao|calendarizacao|plano de intercambio|plano de intercambios|agenda de intercambios|
    calendario de intercambios|agenda de eventos|calendario de eventos|plano de atividades|calendario de atividades|
    programa de intercambio|plano trienal
meeting reuniao|reunioes|videoconferencia|encontro|sessao|reunimos|reunir|nos reunimos|nos reunir|reunirmos|
    reuniaozinha|sessao de trabalho|encontrar|encontramos|reuniao de trabalho|reuniao das tres associacoes|
    reunioes de trabalho|reunir-nos|reunimo-nos|encontramo-nos|reunimos-nos|nos encontramos|videochamada|
    teleconferencia|nos juntamos|juntamos
meetings reunioes|encontros|sessoes
partner entidades|associacoes|congenere|colegas|malta|equipa|pessoal|gente|lado|parte|parceiros|amigos|
    nossa congenere|associacao|entidade|grupo|delegacao|homologos|congeneres
until_ ate
my minha|minhas|meu|meus|a meu cargo|em meu nome|no meu nome
mim mim|comigo|para mim
limits prazos|datas limite|datas-limite
unfinished pendente|por concluir|por acabar|em aberto|em curso|por fechar|por terminar
"""
