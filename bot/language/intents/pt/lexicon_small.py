"""Words of any Portuguese request: fillers, courtesies, wishes, and the verbs that link; folded (see gist.py)."""

WORDS = """
vain nao ajuda|nao ajudam|nao ajudou|nao ajuda nada|nao ajudam nada|nada ajuda|pouco ajuda|ajuda pouco
filler um|uma|umas|depois de|depois do|depois da|
    em termos de|em materia de|a nivel de|em sede de|por ai|por la|ele|ela|deles|delas|
    se|ja|ainda|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|neste|nesta|deste|desta|nesse|nessa|desse|
    dessa|destas|destes|la|ca|ai|aqui|ali|atualmente|durante|dr|dra|sr|sra|eng|enga|prof|senhor|senhora|doutor|doutora|
    engenheiro|professor|professora|engenheira|toda|todos|todas|todo|tudo|tao|quase|neste momento|de momento|por agora|
    por enquanto|agora|hoje em dia|entao|afinal|assim|tambem|so|apenas|somente|mesmo|ora|olha|olhe|que|acerca|quanto a|
    quanto ao|relativamente a|relativamente ao|a respeito|por causa|em relacao a|em relacao ao|no que toca a|
    no que toca ao|referente|ou|eu|nos|me|lhe|efetivamente|concretamente|em concreto|exatamente|ao certo|ate|desde|
    parte|lado|nosso|nossa|nossos|nossas|no ambito|sera que|vir|ca dentro|ali dentro|alem|diz la|ve la|outra|outro|tal|
    mesma|sei la|sempre|efeito|ate a|ate ao|acima|momento|dentro|total|ao todo|no total|sabe-se|se sabe|pessoa|aquele|
    aquela|aqueles|aquelas|nisto|nisso|disto|disso|la no|la na|vamos la|depois|nada|certo|do que|mais do que|finalmente|
    entretanto|presentemente|nesta altura|nesta fase|a data|a data de hoje|ate a data|a esta hora|hoje|ja hoje|todas as|
    todos os|cada|cada um|cada uma|realmente|propriamente|na pratica|na verdade|de facto|basicamente|digamos|enfim|bem|
    la isso|alias|a proposito|no fundo|no geral|em geral|resumidamente|em resumo|por alto|mais ou menos|praticamente|
    cerca de|aproximadamente|sensivelmente|a volta de|por volta de|uns|perto de|ja nos|no que respeita a|
    no que respeita ao|no que respeita as|no que respeita aos|no que concerne a|no que concerne ao|no tocante a|
    no tocante ao|no que se refere a|no que se refere ao|a proposito de|a proposito do|a proposito da|respeitante a|
    respeitante ao|atinente a|atinente ao|concernente a|concernente ao|para efeitos de|para efeito de|para efeitos|
    daquela|daquele|naquela|naquele|nessas|nestas|nestes|nesses|da casa|do costume|da praxe|propria|proprio|proprios|
    proprias|referida|referido|referidas|referidos|mencionada|mencionado|supracitada|supracitado|acima referida|
    acima referido|em apreco|em causa|em epigrafe|em referencia|em titulo|dita|dito|tais|respetiva|respetivo|respetivas|
    respetivos|dita cuja|esta coisa|essa coisa|pa|pronto pronto|ne|ora bem|ora entao|bom|bora|va|va la|anda la|olha la|
    olhe la|olhem|la para|la isto|ai no|ai na|ai isso|ai isto|por ca|por aqui perto|a serio|de vez|duma vez|de uma vez|
    de uma vez por todas|portanto|logo|ademais|adicionalmente|igualmente|outrossim|bem como|assim como|do nosso lado|
    da nossa parte|por nos|ha pouco|ha bocado|mesmo agora|agora mesmo|ainda agora|nos ultimos dias|nestes dias|
    por estes dias|nos dias de hoje|colega|colegas|
    qualquer coisa como|nem que seja|de preferencia|preferencialmente|a partida|em principio|pelo menos|no minimo|
    no maximo|ao menos|a rigor|em rigor|por fim|por ultimo|antes de mais|antes de tudo|desta feita|desta vez|em tempo|
    para ja|por sinal|no momento|no presente|aos dias de hoje|a todo o momento|neste preciso momento|hoje por hoje|
    nesta data|a hora a que estamos|a altura|
    ^que o|^que a|^que seja o|^que seja a
the o|a|os|as|do|da|dos|das|no|na|nos|nas|ao|aos|um|uma|pelo|pela|pelos|pelas
binds de|do|da|dos|das|em|no|na|nos|nas|para|a|ao|aos|as|o|os|com|e|por|pelo|pela|pelos|pelas|sobre|entre|p|
    c|d|num|numa|pro|pra
polite o bot|por favor|pf|pff|sff|se faz favor|faz favor|obrigado|obrigada|obg|muito obrigado|muito obrigada|bom dia|
    boa tarde|boa noite|ola|oi|hey|ei|desculpa|desculpe|desculpem|com licenca|agradeco|agradecia|agradecemos|agradecido|
    agradecida|grato|grata|se possivel|se puder|se puderes|se der|com urgencia|cumprimentos|cumps|quando puderes|
    quando puder|quando der|assim que possivel|logo que possivel|ja agora|desde ja|antecipadamente|bot|ponte|robot|
    urgente|rapido|por gentileza|se nao se importa|se nao te importas|de antemao|ok|okay|s.f.f|s.f.f.|s. f. f.|s f f|
    p.f.|p.f|pfv|pfvr|pfff|fxf|faxavor|fachavor|fazia favor|fazias favor|fazia o favor|por obsequio|por especial favor|
    com a brevidade possivel|com a maior brevidade|com a maior brevidade possivel|com a possivel brevidade|
    com brevidade|o mais breve possivel|o mais rapido possivel|o mais depressa possivel|o quanto antes|quanto antes|
    logo que puder|logo que puderes|assim que puder|assim que puderes|mal possas|mal possa|quando lhe for possivel|
    quando te for possivel|quando tiveres tempo|quando tiver tempo|quando tiveres um minuto|quando tiver um minuto|
    quando houver tempo|se houver tempo|se tiveres tempo|se tiver tempo|se nao der muito trabalho|se nao for incomodo|
    se nao for pedir muito|se nao for muito trabalho|sem pressa|nao ha pressa|sem urgencia|com os melhores cumprimentos|
    melhores cumprimentos|atentamente|atenciosamente|respeitosamente|com os meus cumprimentos|saudacoes|abraco|abracos|
    um abraco|beijinho|beijinhos|bjs|bj|abc|bom trabalho|boa semana|bom fim de semana|bom fds|bom almoco|bom descanso|
    boas|viva|alo|hello|hi|bom dia a todos|boa tarde a todos|bom dia a todas|caro bot|cara ponte|caro assistente|
    amigo bot|exmo senhor|exmos senhores|exmo. senhor|exmos. senhores|ilustre colega|desculpa la|desculpe la|
    desculpa a pergunta|desculpe a pergunta|desculpem a pergunta|desculpa o incomodo|desculpe o incomodo|
    desculpem o incomodo|desculpa incomodar|desculpe incomodar|peco desculpa|pedindo desculpa|perdao|perdoa|perdoe|
    perdoem|sorry|lamento|lamento incomodar|com a devida venia|salvo melhor opiniao|salvo erro|se nao me engano|
    agradecendo|agradecendo desde ja|muito agradecido|muito agradecida|mto obrigado|mto obrigada|mt obg|mto obg|tks|
    thanks|thx|grato pela atencao|grata pela atencao|obrigado pela atencao|obrigada pela atencao|obrigado pela ajuda|
    fico agradecido|fico agradecida|fico a aguardar|fico a espera|aguardo|aguardamos|aguardo resposta|
    agradecemos desde ja|grato desde ja|esta bem|ta bem|pode ser|combinado|certo|sim|claro|por acaso|uma pergunta|
    uma duvida|uma questao|pergunta rapida|duvida rapida|so uma pergunta|so uma duvida|so uma coisa|uma coisa|
    tenho uma pergunta|tenho uma duvida|diga-me uma coisa|diz-me uma coisa|e urgente|com urgencia maxima|urgentissimo|
    para ontem|rapidinho|num instante|num minuto|numa palavra|em duas palavras
willing conseguimos|conseguiram|conseguir|conseguiu|conseguimos ainda|podes|pode|podem|podia|podias|podiam|poderia|
    poderias|poderiam|podemos|pode-se|consegues|consegue|conseguem|conseguias|e possivel|seria possivel|sera possivel|
    da para|dava para|sabes|sabe|sabem|importas-te de|importa-se de|queira|queiram|faz favor de|faca o favor de|
    faz o favor de|ha hipotese de|haveria hipotese de|ha forma de|ha maneira de|tens como|tem como|consegues-me|
    podes-me|pode-me|podias-me|podia-me|sabes-me|posso|possivel|pode ser|tu consegues|voce consegue|voce pode|
    o colega pode|o colega sabe|a colega sabe|sera que podes|sera que pode|sera que consegues|sera que consegue|
    sera que podias|sera que podia|por acaso sabes|por acaso sabe|saberas|sabera|saberia|saberias|sabia|sabias|
    alguem sabe|alguem me sabe|ha alguem que saiba|tem ideia|tens ideia|fazes ideia|faz ideia|tem nocao|tens nocao|
    haveria possibilidade de|ha possibilidade de|ha possibilidades de|existe possibilidade de|havia hipotese de|
    ha alguma hipotese de|ha modo de|ha como|era possivel|pode-me la|podes la|pode la|importa-se|importas-te|
    importavas-te de|importava-se de|terias a bondade de|teria a bondade de|tenha a bondade de|tenha a gentileza de|
    tenham a gentileza de|teria a gentileza de|queres|quer|queira por favor|digne-se|dignem-se|faca favor de|
    facam o favor de|facam favor de|fazem favor de|fazes favor de|fazes o favor de|fazes-me o favor de|
    faz-me o favor de|faca-me o favor de|faz-me um favor e|podera|poderas|poderao|conseguira|conseguias-me|conseguia|
    conseguia-me|conseguem-me|podiam-me|podem-me|poderia-me|convinha|calhava bem|dava jeito|da jeito|dava-me jeito|
    da-me jeito|era bom|seria bom|era otimo|seria util|era util|agradecia que|agradeco que|agradecemos que|
    agradeceria que|agradecia-se que|peco que|pedia que|pede-se que|solicita-se que|solicito que|requer-se que
want quero|queria|queremos|queriamos|gostava|gostaria|gostavamos|gostariamos|preciso|precisava|precisamos|precisavamos|
    pretendo|pretendemos|pretende-se|desejo|desejava|solicito|solicita-se|solicitamos|solicitava|solicitava-se|peco|
    pede-se|pedimos|pedia|venho|vimos|por este meio|requer-se|proponho|propoe-se|sugiro|e preciso|e necessario|convem|
    saber|perguntar|confirmar|sabermos|temos de|temos que|tem de|tem que|tens de|tens que|e para|era para|vamos|
    verificar|interessa-me|conhecer|deve|devem|ha de|toca a|e favor|e de|pedido de|interessa-nos|quer-se|quer saber|
    perceber|vai-me|vai-nos|vao-me|necessito|rogo|roga-se|rogamos|requeiro|requeremos|requer|solicitava que|
    vinha solicitar|venho solicitar|venho pedir|vinha pedir|vinha perguntar|venho perguntar|vinha saber|
    venho por este meio|vem-se por este meio|serve a presente para|serve o presente para|pelo presente|pela presente|
    por esta via|deste modo|desta forma|tencionava|tenciono|tencionamos|precisa-se|precisa-se de|precisam-se|
    necessita-se|necessita-se de|necessitava|necessitamos|necessitavamos|careco de|carecemos de|faz falta|faz-me falta|
    faz-nos falta|ha que|ha necessidade de|e necessario que|e preciso que|e conveniente|e conveniente que|conviria|
    e de toda a conveniencia|interessa|interessava-me|interessava-nos|interessa-nos saber|interessa-me saber|
    estou interessado em|estou interessada em|estamos interessados em|tenho interesse em|temos interesse em|
    estou a precisar de|estamos a precisar de|ando a precisar de|apetecia-me|bastava|basta|so queria|so quero|
    so preciso|so precisava|queria so|quero so|ia pedir|ia perguntar|era so para|e so para|isto e so para|e so|era so|
    gostava eu|desejamos|desejavamos|desejaria|pretendia|pretendiamos|propomos|propunha|propunhamos|propunha-se|
    sugerimos|sugeria|sugeriamos|sugere-se|sugeria-se|recomenda-se|recomendo|recomendamos|entende-se|determino|
    determina-se|decidiu-se|decidimos|ficou decidido|ficou decidido que|foi decidido|foi decidido que|ficou acordado|
    ficou acordado que|acordou-se|ficou combinado|ficou combinado que|combinou-se|deliberou-se|autorizo|autoriza-se|
    manda-se|pede|pedimos que|queremos que|quero que|queria que|gostava que|gostaria que|gostavamos que|preciso que|
    precisava que|precisamos que|deverao|devera|devem ser|deve ser|tera de|terao de|teria de|ha-de|hao de|hao-de|
    tem mesmo de|tem mesmo que|toca la a|e hora de|esta na hora de|e altura de|esta na altura de|e tempo de|bora la|
    vamos la a|toca de|pedido
comma ,|;|:|-|–|—|.|(|)|"|«|»|“|”|/|!|’|'|→|>|=|#|…
is e|sao|foi|foram|era|eram|estao|estava|estavam|ficou|ficaram|fica|ficam|ficar|sera|serao|seria|ser|estar|sido|vai|vao|
    ir|anda|andam|andou|andamos|continua|continuam|encontra-se|encontram-se|se encontra|se encontram|estamos|estiver|
    for|estejam|esteja|seja|sejam|mantem-se|segue|passou|passaram|chegou|e que|esta|estara|estarao|ficara|a ser|ter|
    vai-se|vao-se|esta-se|estao-se|tem estado|tem andado|tem sido|tinha sido|teria sido|permanece|permanecem|mantem|
    mantinha-se|segue-se|acha-se|encontrava-se|encontravam-se|se mantem|se encontrava|e la|e ca|vem a ser|viria a ser|
    passaria a ser|passa por|consta|constam|figura|figuram|aparece|aparecem|surge|surgem|resulta|ha de ser|ha-de ser|
    calha a ser|
    fosse|fossem|fosses|fossemos|va|vas|tenham sido|tem vindo a ser
has tem|temos|ha|existe|existem|havera|houver|houve|tera|terao|tiver|haver|tens|teem|tinha|tinhamos|vai haver|tem-se|
    vamos ter|vai ter|teremos|possui|leva|traz|tera-se|haveria|houvesse|haja|hajam|ha por ai|existira|existirao|existia|
    existiam|dispoe|dispomos|dispoem|contam-se|conta com|contamos com|consta|constam|figura|figuram|aparece|aparecem|
    temos nos|temos la|temos ca|tenha|tenham|tenhamos|tivesse|tivessem|tivermos|ficamos com|ficaram com|registam-se|
    regista-se|verificam-se|verifica-se|vamos tendo|vai havendo|esta para haver|estao para haver|estao ai|esta ai|
    vem ai|teve|tiveram|tivemos|houve ja
"""
