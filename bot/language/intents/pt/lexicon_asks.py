"""Words that ask and show in Portuguese, and whose a thing is, by what they say (see gist.py); folded."""

WORDS = """
show info|infos|informacao|informacoes|resumo|resumir|ver|ve|veja|vejo|vejam|mostrem|da-me|de-me|dem-me|dar-me|diz-me|
    diga-me|diz|diga|dizer|dizer-me|dar|dar-nos|da-nos|relembra-me|recorda-me|passa-me|poe-me|abre|traz-me|quero ver|
    me da|me diz|me das|me dizes|me mostras|me mandas|quais sao|qual e|ideia|nocao|relembrar-me|envio|consulta|amostra|
    arranja-me|arranje-me|arranjem-me|arranjar-me|fornece|fornecer|forneca|fornecam|fornece-me|fornecer-me|da-me la|
    diz-me la|diga-me la|mostra-me la|manda-me la|manda ca|envia ca|passa para ca|passa ca|deita ca|deixa ver|
    deixa-me ver|deixe-me ver|deixem-me ver|deixa ca ver|quero saber|quero conhecer|queria ver|queria saber|
    quero consultar|queria consultar|precisava de ver|precisava de saber|precisava de consultar|po-me a par|
    poe-me a par|ponha-me a par|por-me a par|poe-nos a par|ponha-nos a par|atualiza-me|atualize-me|atualizem-me|
    atualiza-nos|atualize-nos|situa-me|situe-me|elucida-me|elucide-me|elucidar-me|elucidem-me|esclarece-me|esclareca-me|
    explica-me|explique-me|explicar-me|informa-me|informe-me|informem-me|informar-me|informar-nos|informem-nos|
    facultar-me|facultar-nos|faculte-me|facultem-me|facultem-nos|disponibiliza-me|disponibilize-me|partilha comigo|
    partilhe comigo|partilhem comigo|reencaminha|reencaminhe|reencaminhar|encaminha|encaminhe|encaminhar|encaminha-me|
    encaminhe-me|remete-me|remeta-me|remetam-me|recapitula|recapitule|recapitular|sintetiza|sintetize|sintetizar|
    sintese|relata|relate|relatar|descreve-me|descreva-me|fala|fale|falem|fala-me|fale-me|falem-me|conta|conte|conta-me|
    conte-me|contem-me|conta la|visualizar|visualiza|visualize|abrir|abra|abram|puxa|puxe|extrai|extraia|extrair|
    imprime|imprima|imprimir|exporta|exporte|exportar|copia|esquema|panorama|vista|vista geral|visao geral|perspetiva|
    ponto da situacao|quero a|quero o|quero as|quero os|queria a|queria o|queria as|queria os|pretende-se a|
    pretende-se o|pretende-se as|preciso da|preciso do|preciso das|preciso dos|precisava da|precisava do|precisava das|
    precisava dos|precisamos da|precisamos do|precisamos das|precisamos dos|solicito a|solicito o|solicita-se a|
    solicita-se o|peco a|peco o|pedia a|pedia o|agradeco a|agradeco o|agradecia a|agradecia o|dados|elementos|indicacao|
    indicacoes|sabem-me dizer|sabe-me dizer|sabes-me dizer|sabe dizer|sabes dizer|sabem dizer|sabe dizer-me|
    sabes dizer-me|sabem dizer-me|quais|mostrares|mostrardes|enviares|mandares|dizeres|dares|indicares|que me diga|
    que me digas|que me digam|que me envie|que me envies|que me enviem|que me mande|que me mandes|que me mostre|
    que me mostres|que me indique|que me indiques|que me indiquem|que me informe|que me informem|que nos informe|
    que nos indique|que nos envie|que nos enviem|que me faculte|que nos faculte|que nos facultem|que me facultem|
    verifica|verifique|verificar|verifiquem|confere|confira|conferir|atualiza-me sobre|atualize-me sobre|
    ser informado sobre|ser informada sobre|ser informado do|ser informada do|ser informado da|ser informada da
list lista|listagem|relacao|rol|quadro|mapa|apanhado|extrato|lista de|ponto|inventario|lista completa|lista atualizada|
    lista integral|listagem completa|listagem atualizada|listagens|listas|listinha|relacao completa|relacao atualizada|
    enumeracao|elenco|inventariacao|indice|tabela|grelha|sumario|resumo|compilacao|levantamento|quadro-resumo|
    quadro resumo|mapa-resumo|mapa resumo|mapa atualizado|quadro atualizado|tabela atualizada|rol completo|conjunto|
    agenda de tarefas|agenda das tarefas|agenda de trabalho|relatorio dos|relatorio das
who quem|a quem|de quem|com quem|por quem|que entidade|que associacao|que pessoa|que colega|qual entidade|
    qual associacao|qual a entidade|qual e a entidade|qual a associacao|que entidades|que associacoes|quem e que|
    qual a pessoa|qual e a pessoa|nome|nomes|de que pessoa|alguem|para quem|a cargo de quem|nas maos de quem|quem raio|
    quem diabo|quem e|quem sao|quem sera|quem anda|quem e o|quem e a|que membro|que tecnico|que tecnica|que responsavel|
    que equipa|que departamento|que servico|que servicos|que setor|que unidade|que divisao|que organismo|
    que instituicao|que parceiro|que parte|que lado|qual dos colegas|qual das colegas|qual de nos|qual de voces|
    qual das associacoes|qual das entidades|qual das tres|qual das tres associacoes|qual o colega|qual a colega|
    qual e o colega|qual e a colega|qual e o tecnico|qual o tecnico|qual e o membro|qual e a equipa|qual a equipa|
    qual e o servico|qual e o organismo|quais os colegas|quais sao os colegas|quem de nos|quem da casa|quem da equipa|
    quem do grupo|quem ca dentro|quem da nossa parte|quem do nosso lado|a que colega|a que pessoa|a que associacao|
    a que entidade|com que pessoa|com que colega|com que associacao|com que entidade|de que colega|de que associacao|
    de que entidade|por que pessoa|por que associacao|a cargo de que pessoa|a cargo de que associacao|a quem e que|
    de quem e que|com quem e que|para quem e que|por quem e que|alguem em concreto|alguem em particular|qm|qm e que|kem
when falta muito|falta pouco|faltam muitos dias|quando|para quando|ate quando|em que dia|que dia|que data|em que data|
    a que horas|que horas|para que dia|quanto falta|quanto tempo falta|quanto tempo|quantos dias|quantas horas|
    quantas semanas|qual a data|qual o dia|qual e o dia|qual e a data|a que hora|quando e que|em que semana|em que mes|
    que mes|em que altura|faltam quantos dias|quando e|quando sera|quando calha|para que data|para que altura|
    para que semana|para que mes|em que datas|em que dias|que dias|que datas|qual e a hora|qual a hora|qual o horario|
    qual e o horario|que horario|em que horario|daqui a quanto tempo|daqui a quantos dias|daqui a quantas semanas|
    dentro de quanto tempo|dentro de quantos dias|falta quanto|falta quanto tempo|faltam quantos|faltam quantas semanas|
    ha quanto tempo|desde quando|ate que dia|ate que data|ate que horas|ate que altura|ate quando e que|
    a partir de quando|qual a altura|qd|qdo|qd e que|a q horas|a que hrs|que hrs|em que periodo|em que trimestre|
    em que semestre|em que ano|que semana
whose caiu em que maos|foi parar a quem|foi parar a que maos|
    de quem|com quem|a quem|para quem|nas maos de quem|a cargo de quem|por conta de quem|em que maos|
    sob a responsabilidade de quem|da responsabilidade de quem|de quem e que|a quem e que|com quem e que|
    a que associacao|a que entidade|a que pessoa|a que colega|ao cuidado de quem|a conta de quem|em cima de quem|
    do lado de quem|as costas de quem|a guarda de quem|na secretaria de quem|na mesa de quem
i_did entreguei|conclui|acabei|terminei|fiz|fechei|despachei|cumpri|comecei|entreguei eu|resolvi|tratei|finalizei|
    encerrei|completei|executei|realizei|enviei|arrumei|dei por concluido|dei por concluida|dei por terminado|
    dei despacho|comecei eu|iniciei|arranquei|deixei feito|deixei feita
where onde|aonde|em que cidade|em que local|em que sala|em que sitio|que cidade|que sitio|em que edificio|em que morada|
    que local|em que lugar|qual o local|onde e que|em que campus|qual e a cidade|em que pais|onde fica|onde e|onde sera|
    onde raio|em que zona|em que sala e que|em que bairro|em que rua|em que andar|em que piso|em que hotel|
    em que espaco|em que recinto|em que universidade|em que instituicao|em que instalacoes|em que auditorio|
    em que ponto da cidade|em que cidade e que|para onde|de onde|donde|por onde|qual a morada|qual e a morada|
    qual o endereco|qual e o endereco|qual e o local|qual e o sitio|qual o sitio|qual a sala|qual e a sala|
    qual a cidade|que sala|que morada|que edificio|que auditorio|que espaco|a que morada|a que sitio|a que sala|
    em casa de quem
how em que e que|no que|em que %|que %|qual a %|quantos %|a quantos %|em que|como|em que pe|
    a que pe|em que estado|em que fase|
    em que ponto|a quantas|em quanto|
    em quantos por cento|que percentagem|em que situacao|de que forma|de que modo|como e que|a quanto|em que altura|
    qual o estado|que estado|em que etapa|a que ritmo|em que termos|em que estadio|em que patamar|em que momento|
    em que condicoes|que situacao|que fase|que ponto|qual a situacao|qual e a situacao|qual e o estado|qual o ponto|
    qual e o ponto|qual a percentagem|qual e a percentagem|qual o progresso|qual e o progresso|qual o andamento|
    qual e o andamento|qual a evolucao|qual e a evolucao|qual o grau|qual e o grau|qual a taxa|qual e a taxa|
    qual a fase|qual e a fase|a que percentagem|com que percentagem|quanto por cento|quantos por cento|que tal|
    que tal vai|que tal anda|que tal esta|como raio|como diabo|como vai|como vao|como anda|como andam|como esta|
    como estao|como corre|como correm|como estamos|como estamos de|como ficou|como ficaram|como segue|como seguem|
    como param|como para|que e feito|o que e feito|que e feito de|o que e feito de|que e feito da|que e feito do|
    o que e feito da|o que e feito do|em q pe|em q estado|em q fase|a quantas anda|a quantas andam|a quantas andamos|
    a quantas estamos|
    ate onde|ate que ponto|ate onde e que|quao
which qual e|quais sao|que|qual|quais|quantas|quantos|quanto|quanta|o que|o que e que|que tipo de|que genero de|
    que especie de|que e que|o que e|que e|que coisas|em que|de que|por que|a que|com que|pelo que|quais os|quais as|
    quais e que|oque|q|de quais|que tipo|que genero|que especie|que ha de|o que ha de|quais e que sao|quais foram|
    quais serao|qual foi|qual sera|quantos sao|quantas sao|em quais|com quais|para quais|de qual|em qual|quaisquer|
    ha quais|que raio de|que mais|o que mais|que outras|que outros|quais outras|quais outros|
    qual e a primeira|qual a primeira|qual e o primeiro|qual o primeiro|qual sera a primeira|qual sera o primeiro|
    ^que o|^que a
not nao|nunca|jamais|e nao|ja nao|ainda nao|mas nao|e ainda nao|nem|nem sequer|tao-pouco|de modo nenhum|de forma alguma|
    deixou de|deixaram de|por ora nao|continua sem|continuam sem|esta sem|estao sem|sem
for_doing para fazer|por fazer|a fazer|para entregar|para tratar|para acabar|para concluir|para despachar|para cumprir|
    para executar|para resolver|para terminar|para fechar|para cumprir ainda|para finalizar|para realizar|para preparar|
    para enviar|para apresentar|para mandar|por executar|por resolver|por entregar|por tratar|por concluir|por terminar|
    por acabar|por fechar|por despachar|por cumprir|por realizar|por finalizar|por enviar|por apresentar|a tratar|
    a entregar|a concluir|a terminar|a cumprir|a executar|a preparar|a resolver|a despachar|que fazer|que tratar|
    que entregar|que acabar
what o que|o que e que|que e que|em que|de que|a que|pelo que|qual|quais|quantas|quantos|qual e|quais sao|
    aquilo que|tudo aquilo que|tudo o que|tudo quanto|o que quer que
thing alguem|coisas|coisa|alguma coisa|algo|mais alguma coisa|cenas|material|temas|topicos|itens|cena|assunto|assuntos|
    item|ponto|pontos|elemento|novidade|qualquer coisa|alguma cena|umas coisas|mais alguma|mais algo|mais coisas|
    algo mais|que fazer|algo concreto|nada de especial
any algum|alguma|alguns|algumas|qualquer|mais|alguma vez|algumas das|alguns dos|algum dos|alguma das|qualquer das|
    qualquer dos|quaisquer|mais algum|mais alguma|mais alguns|mais algumas|ainda algum|ainda alguma|um dos|uma das|
    varias|varios|diversos|diversas|outras|outros
mine a minha espera|a espera de mim|em cima de mim|para o meu lado|minha|minhas|meu|meus|tenho|devo|me cabe|me cabem|
    me compete|me falta|falta-me|me faltam|me esta|me estao|sou|estou|fiquei|a meu cargo|em meu nome|no meu nome|
    da minha parte|do meu lado|me toca|me resta|tenho de|tenho que|me foi|me foram|me atribuiram|ando|ando a|tenho eu|
    nas minhas maos|sob minha responsabilidade|me deram|me restam|cabe-me|compete-me|faltam-me|resta-me|me diz respeito|
    me pertence|me pertencem|eu proprio|eu propria|me calhou|me calharam|me atribuidas|me atribuido|tinha de|tinha que|
    a mim|para eu|que eu tenho|que tenho|que tenho eu|tenho eu de|eu tenho|por mim|que me cabe|que me cabem|que me toca|
    que me tocam|me tocam|me tocou|me coube|me couberam|me calha|me calham|me foi atribuido|me foi atribuida|
    me foram atribuidas|me foram atribuidos|me estao atribuidas|me esta atribuida|me estao confiadas|me foi confiada|
    me foram confiadas|me incumbe|me incumbem|incumbe-me|incumbem-me|compete-me a mim|me competem|competem-me|cabem-me|
    tocam-me|toca-me|calha-me|calham-me|pertence-me|pertencem-me|sobra para mim|sobrou para mim|me sobra|me sobram|
    me sobrou|restam-me|me resta fazer|estao comigo|esta comigo|ficou comigo|ficaram comigo|fica comigo|ficam comigo|
    ca comigo|aqui comigo|ao meu cuidado|a minha conta|a minha responsabilidade|da minha responsabilidade|
    da minha lavra|sob a minha responsabilidade|na minha lista|da minha lista|nas minhas coisas|na minha mesa|
    na minha secretaria|no meu prato|no meu tabuleiro|em minhas maos|em meu poder|em cima da minha mesa|do meu pelouro|
    no meu pelouro|pela minha parte|por minha conta|que sao minhas|que sao meus|que e meu|que e minha|sao minhas|
    sao meus|e meu|e minha|minhazinhas|devia eu|deveria|devia fazer|deverei|terei|terei de|hei de|hei-de|
    estou encarregado|estou encarregada|estou encarregue|estou incumbido|estou incumbida|fui encarregado|
    fui encarregada|fui encarregue|fiquei com|fiquei de|ando com|estou com|trago em maos|tenho em maos|tenho entre maos|
    tenho a cargo|tenho a meu cargo|tenho pela frente|eu|
    coordeno|lidero|asseguro|acompanho|executo|trato|respondo|giro|conduzo|dirijo|oriento|supervisiono|desenvolvo|
    preparo|elaboro|participo|colaboro|intervenho|assumi|aceitei|peguei|herdei|recebi|me confiaram|me entregaram|
    me passaram|me pediram|me destinaram|me distribuiram|me reservaram|me ficaram|me ficou|me ocupo|me encarrego|
    me responsabilizo|me foi pedido|me foi pedida|me foram pedidas|me foi passado|me foi passada|me foram passadas|
    me foi entregue|me foram entregues
us nos|nossas|estamos|andamos|temos|vamos|connosco|conosco|a nos|para nos|nosso lado|ca nos|vamos nos|estaremos|iremos|
    teremos|andaremos
own metido|metida|metidos|enfiado|enfiada|mergulhado|ocupado|ocupada|a cargo|a seu cargo|em maos|nas maos|entre maos|
    ficou com|fica com|ficar com|esta com|anda com|responsavel|responsaveis|encarregado|encarregada|encarregue|
    encarregues|incumbido|incumbida|responsabilidade|titular|dono|dona|pegou|pega|pegar|tem a cargo|a frente|por conta|
    coube|cabe|cabem|compete|competem|depende|dependem|atribuida|atribuido|atribuidas|atribuidos|tem em maos|
    tem nas maos|ao leme|se ocupa|toma conta|tomar conta|tomou conta|ficou de|ficou encarregado|pertence|pertencem|
    alcada|por detras|por tras|a testa|encabeca|se encarrega|se encarregou|tem a seu cargo|segura|ficou|leva|envolvido|
    envolvida|no comando|a mexer|a tomar conta|acompanhamento|sob a responsabilidade|debaixo da alcada|tutela|a liderar|
    a coordenar|a gerir|a conduzir|a orientar|a acompanhar|a tratar|a trabalhar|a cuidar|a assegurar|em cima de|
    as costas|ao cuidado|a guarda|sob tutela|sob a alcada|sob a coordenacao|sob a direcao|a direcao|coordenacao|
    lideranca|gestao|na coordenacao|na lideranca|na gestao|ao volante|as redeas|com as redeas|da a cara|dao a cara|
    pos maos a obra|deitou maos|deitou mao|responsabiliza-se|responsabilizou-se|se responsabiliza|se responsabilizou|
    incumbe|incumbem|incumbencia|encarregadas|encarregados|encarregam-se|encarrega-se|incumbidas|incumbidos|ocupam-se|
    ocupa-se|se ocupam|se ocupou|ocupou-se|toca|tocam|calhou|calharam|calha|calham|recaiu|recai|recaem|foi parar|
    foram parar|ficou a tratar|fica a tratar|ficaram a tratar|ficam com|ficaram com|estao com|andam com|anda as voltas|
    andam as voltas|as voltas|a bracos|tem a responsabilidade|tem o encargo|tem a seu cuidado|tem em seu poder|
    tem sob sua responsabilidade|detem|detentor|detentora|dono da|dono do|dona da|dona do|manda|mandam|chefia|chefiam|
    chefiar|comanda|comandam|dinamiza|dinamizam|pilota|pilotam|supervisiona|supervisionam|supervisao|superintende|
    superintendem|tutelado|tutelada|responde|respondem|confiada|confiado|confiadas|confiados|entregue|entregues|
    destinada|destinado|destinadas|destinados|afeta|afeto|afetas|afetos|alocada|alocado|alocadas|alocados|adstrita|
    adstrito|distribuida|distribuido|distribuidas|distribuidos|delegada|delegado|delegadas|delegados|assumiu|assumiram|
    abracou|agarrou|agarrou-se|agarra|carrega|carregam|sobrou|sobra|sobram
hand em maos|nas maos|a cargo|entre maos|na mao|a mao|em cima da mesa|na mesa|debaixo de mao|ao cuidado|a guarda|
    em poder|na secretaria|no prato|no tabuleiro|em carteira|na carteira|na agenda dele|na agenda dela|a espera dele|
    a espera dela|na pasta|na gaveta|as costas|em fila
owner responsavel|responsaveis|titular|encarregado|encarregada|coordenador|coordenadora|dono|dona|resp|lider|
    ponto de contacto|pessoa de contacto|contacto|encarregue|responsabilidade|gestor|gestora|responsavel maximo|
    responsavel direto|responsavel direta|responsavel principal|responsavel tecnico|responsavel tecnica|
    responsavel atual|atual responsavel|co-responsavel|corresponsavel|coresponsavel|coordenador geral|
    coordenadora geral|coordenacao|entidade coordenadora|entidade responsavel|entidade lider|associacao responsavel|
    associacao coordenadora|associacao lider|pessoa responsavel|pessoa encarregada|colega responsavel|
    colega encarregado|colega encarregada|colega encarregue|tecnico responsavel|tecnica responsavel|chefe|
    chefe de projeto|chefe de fila|cabeca|gestor de projeto|gestora de projeto|interlocutor|interlocutora|
    elemento de ligacao|ponto focal|pontos focais|pontos de contacto|contactos|supervisor|supervisora|executante|
    executantes|executor|executora|autor|autora|incumbido|incumbida|encarregados|encarregadas|encarregues|donos|donas|
    titulares|coordenadores|gestores responsaveis|lideres|leader|owner|resp.|
    como responsavel|como responsaveis|como titular|como coordenador|como coordenadora|como encarregado|
    como encarregada|como dono|como dona|como novo responsavel|como nova responsavel|como ponto de contacto|
    como gestor|como gestora|como lider
ask peco contas|pedir contas|peco|cobro|reclamo|recorro|me viro|me queixo|falo|falar|falamos|contactar|contacto|
    contacta|dirijo|dirigir|dirigir-me|pergunto|perguntar|recorrer|procurar|devo|tenho|tenho de|tratar|posso|dirigirmos|
    devo dirigir-me|devo falar|devo contactar|devo perguntar|devo recorrer|devo procurar|devo enviar|devo mandar|
    devo entregar|posso dirigir-me|posso falar|posso contactar|posso perguntar|posso recorrer|me dirijo|me devo dirigir|
    me posso dirigir|hei de perguntar|hei de falar|hei de dirigir-me|hei de contactar|falo eu|pergunto eu|ligo|ligar|
    telefono|telefonar|escrevo|escrever|mando|mandar|envio|enviar|entrego|peco informacoes|pedir informacoes|
    peco esclarecimentos|pedir esclarecimentos|tiro duvidas|tirar duvidas|esclareco|esclarecer|bato a porta|
    bater a porta|me agarro|consulto|consultar|abordo|abordar|contacto eu|me entendo|me oriento|cobrar|reclamar|exigir|
    devemos falar|devemos contactar|devemos dirigir-nos|podemos falar|podemos contactar|temos de falar|tenho de falar|
    tenho de contactar|preciso de falar|preciso de contactar|precisamos de falar
make faz|fazer|prepara|preparar|elabora|redige|escreve|organiza|faz-se|redigir|escrever|tratar de|compoe|compor|desenha|
    desenhar|monta|montar|concebe|conceber|compila|compilar|organizar|produz|produzir|traduz|traduzir|reve|rever|
    recolhe|recolher|executa|implementa|desenvolve|anda a fazer|esta a fazer|vai fazer|andam a fazer|estao a fazer|
    vao fazer|anda a preparar|esta a preparar|vai preparar|anda a escrever|esta a escrever|vai escrever
name nome|nomes
my minha|minhas|meu|meus|a meu cargo|em meu nome|no meu nome|minhas proprias|meus proprios|pessoal|pessoais|
    a meu respeito|que me pertencem|que sao minhas
mim mim|comigo|para mim|a mim|por mim|ca para mim|para a minha pessoa|para eu|para o meu lado
on_me me espera|me aguarda|a minha espera|
    a minha conta|ao meu cuidado|a meu cargo|a minha responsabilidade|sob a minha responsabilidade|
    da minha responsabilidade|nas minhas maos|em minhas maos|na minha lista|na minha mesa|no meu prato|do meu pelouro|
    no meu pelouro|por minha conta|do meu lado|em meu nome|no meu nome
brief po-me a par sobre|
    atualiza-me sobre|atualize-me sobre|atualiza-me quanto a|atualize-me quanto a|atualizem-me sobre|situa-me sobre|
    elucida-me sobre|elucide-me sobre|esclarece-me sobre|esclareca-me sobre|informa-me sobre|informe-me sobre|
    informem-me sobre|informa-nos sobre|informe-nos sobre|fala-me sobre|fale-me sobre|diz-me tudo sobre|
    conta-me tudo sobre|tudo sobre|uma atualizacao da|uma atualizacao do|uma atualizacao sobre|um resumo da|
    um resumo do|um apanhado da|um apanhado do|o que sabemos sobre|o que sabemos da|o que sabemos do|
    o que se sabe sobre|o que se sabe da|o que se sabe do|o que ha sobre|que ha sobre|que sabes sobre|
    o que sabes sobre|o que sabes da|o que sabes do|que sabes da|que sabes do|o que consta sobre|o que consta da|
    o que consta do|o que temos sobre|que temos sobre|o que existe sobre|que informacao ha sobre|
    que informacao temos sobre|que dados ha sobre|que dados temos sobre
"""
