"""Words of Portuguese orders that change something, by what they say (see gist.py); folded."""

WORDS = """
move adiamento|prorrogacao|alargamento|extensao|passa|passa a ser|fica|passa para|fica para|remarcacao|mudanca|
    alteracao|antecipacao|reagendamento|poe|ponha|por|mete|marca|marcar|escorrega|salta|vai para|empurra|puxa|dilatar|
    prolongamento|mais|atualiza|atualizar|corrige|ajusta|muda|troca|folga|muda la|acerta|acertar|fixa|fixar|atualize|
    dilacao|delonga|protelamento|diferimento|postergacao|recalendarizacao|reprogramacao|transferencia|passagem|
    deslocacao|ajuste|ajustamento|acerto|correcao|retificacao|atualizacao|modificacao|troca de data|alteracao de data|
    mudanca de data|mudanca do prazo|extensao do prazo|prolongamento do prazo|prorrogacao do prazo|alargamento do prazo|
    adiantamento|avanco|encurtamento|reducao|recuo|mais prazo|mais tempo|mais dias|mais uns dias|mais folga|mais margem|
    alarga la|alarga|alargue|alarguem|estica|estica la|estique|estende la|adia la|adie-se|adiem|altere-se|mude-se|
    passe-se|prorrogue-se|prolongue-se|alargue-se|estenda-se|antecipe-se|remarque-se|reagende-se|transfira-se|fixe-se|
    deixa|deixe|deixar|deixa para|deixe para|deixar para|fica adiada|fica adiado|ficou adiada|ficou adiado|
    fica prorrogado|fica prorrogada|fica alargado|fica alterado|fica alterada|foi adiada|foi adiado|foi prorrogado|
    foi antecipada|foi antecipado|foi alterada|foi alterado|foi remarcada|foi remarcado|foi reagendada|foi reagendado|
    foi transferida|foi transferido|foi alargado|foi prolongado|ser adiada|ser adiado|ser alterada|ser alterado|
    ser prorrogado|ser prolongado|ser alargado|ser antecipada|ser antecipado|ser remarcada|ser reagendada|
    ser transferida|ser mudada|ser mudado|ser ajustado|ser corrigido|ser estendido|alterado|alterada|mudado|mudada|
    corrigido|corrigida|ajustado|ajustada|retificado|retificada|pode esperar|podem esperar|pode ficar|podem ficar|
    espera|esperam|aguarda|aguardam|arrasta|arraste|arrastar|chuta|chute|chutar|atira|atire|atirar|joga para|sobe para|
    desce para|transita|transite|transitar|transitam|transita para|passam para|passam a ser|vao para|vao passar para|
    vai passar para|vai passar a ser|vai ficar para|fica so|passa so|so para|saltam|salte|saltar|resvala|desliza|
    deslize|recalendariza|reprograma|so e precisa|so e preciso|so e necessaria|so e necessario|so faz falta|so e para|
    realiza-se afinal|sera afinal|e afinal|passa a realizar-se|passa a decorrer|passara para|passara a ser|fica marcado|
    fica marcada|fica marcado para|fica marcada para|tem de passar|tem de mudar|tem que passar|tem que mudar|
    tem de ser adiada|tem de ser adiado|tem de ser|vai ter de passar|vai ter de ser|tera de ser|nova data|outra data|
    concede|conceda|conceder|concedam|conceda-se|concede-se|da mais|deem mais|dar mais|
    estabelece|estabeleca|estipula|estipule|reduz|reduza|encolhe|encolha|aperta|aperte|atrasa|atrase|demora mais|
    da folga|de folga|
    de mais tempo|de mais prazo|de mais dias|de mais uns dias|de mais folga|de mais margem
set marcado|marcada|fixado|fixada|agendado|agendada|definido|definida|novo|nova|passa|passa a ser|fica|sera|fixe|
    fixada em|fixado em|estabelecido|estabelecida|estipulado|estipulada|acordado|acordada|combinado|combinada|
    passara a ser|passara|passaria a ser|fica em|fica fixado|fica fixada|fica marcado|fica marcada|fica definido|
    fica definida|ficara|ficaria|fique|seja|afinal e|e afinal|deve ser|devera ser|deve passar a ser|passa entao a ser|
    vai ser|vai passar a ser|esta para|novos|novas
new novo|nova|outro|outra|agora|a partir de agora|de agora em diante|doravante|passa a|passa a ser|a partir de hoje|
    a partir de amanha|daqui em diante|daqui para a frente|novinho|atualizado|daqui por diante|dagora em diante|
    a contar de agora|a contar de hoje|a partir desta data|a partir desta semana|a partir deste momento|
    com efeitos imediatos|com efeito imediato|com efeitos a partir de hoje|de imediato|imediatamente|desde ja|
    ja a partir de hoje|agora e|agora passa a ser|agora vai ser|novos|novas|diferente|substituto|substituta|atual|
    revisto|revista|corrigido|corrigida|retificado|retificada|alterado|alterada
late_ tarde|cedo
before antes|antes do|antes da|na vespera|vespera|de vespera|com antecedencia|no proprio dia|no dia|antecedencia|
    um pouco antes|antes de|um dia antes|uma semana antes|uma hora antes|a tempo|atempadamente|horas antes|dias antes|
    semanas antes|perto|previamente|antecipadamente|com tempo|com margem|com alguma antecedencia|
    com a devida antecedencia|com um dia de antecedencia|com uma semana de antecedencia|com dois dias de antecedencia|
    com tres dias de antecedencia|com uns dias de antecedencia|uns dias antes|uns dias|alguns dias antes|
    dois dias antes|tres dias antes|cinco dias antes|duas semanas antes|quinze dias antes|um mes antes|duas horas antes|
    meia hora antes|na semana anterior|na semana antes|no dia anterior|no dia antes|na manha|na propria manha|
    no proprio|de manha|logo de manha|pela manha|mesmo antes|imediatamente antes|antes que|antes de acabar|
    antes de terminar|antes de expirar|antes de vencer|em cima da hora|a boca do prazo|a beira do prazo|
    quando estiver perto|quando estiver a chegar|quando estiver a acabar|na hora|a hora
near pouco|perto|aproximar|aproxima|aproximem|aproximarem|faltar|faltarem|falta|faltam|acabar|acabarem|terminar|vencer|
    vencerem|houver|haja|chegar|chegarem|mudar|mudarem|avancar|comecar|atrasar|comecarem|estiver|estiverem|acontecer|
    tudo|aproximando|avizinhar|avizinhe|avizinhem|avizinharem|se aproximar|se aproxime|se aproximem|se aproximarem|
    estiver a chegar|estiverem a chegar|estiver perto|estiverem perto|estiver proximo|estiverem proximos|
    estiver a acabar|estiverem a acabar|estiver a terminar|estiver a vencer|estiver a expirar|expirar|expirarem|expire|
    expirem|esgotar|esgotarem|se esgotar|caducar|caducarem|fechar|fecharem|comece|comecem|arranque|arrancar|arrancarem|
    iniciar|iniciarem|avance|avancem|avancarem|atrase|atrasem|atrasarem|derrapar|derraparem|mude|mudem|mexer|mexe|
    acontecam|aconteca|acontecerem|realizar|realizarem|ficar|ficarem|fique|fiquem|ficar pronta|ficar pronto|
    for concluida|for concluido|for fechada|for alterada|for alterado|for atualizada|for atualizado|forem|for|sair|
    sairem|saia|tiver|tiverem|tenha|surgir|surgirem|surja|surjam|apareca|aparecer|aparecerem|houverem|entrar|entrarem|
    entre|algo|alguma coisa|qualquer coisa|algum|alguma|pronta|pronto|atualizada|atualizado|alterada|alterado|
    vence|vencem|for vencendo|forem vencendo|vai vencendo|for vencer|expira|expiram|se aproxima|se aproximam|
    aproxima-se|aproximam-se|esteja a chegar|estejam a chegar|esteja a acabar|esteja perto|estejam perto|
    esteja para vencer|esteja a vencer|ha de vencer
give passa|passa a ser|assume|assumir|assumira|vai assumir|assuma|fica com|fica para|fica a cargo|ficar com|fica|
    toma conta|herda|recebe|trata agora|vai para|fique|fique com|pega|leva|passara|tomara conta|ficara com|encarrega-se|
    sucede|passa a tratar|passa a ficar|ficara|passam|passa para|passar para|toca|calha|vai ser|tome conta|
    assumirao|assumem|assumam|assumiria|assumindo|encarrega-se de|encarrega-se da|encarrega-se do|fica encarregado|
    fica encarregada|fica encarregue|fica incumbido|fica incumbida|fica responsavel|fica a frente|fica a tratar|
    fica com a responsabilidade|ficara responsavel|ficara encarregue|ficara encarregado|ficara encarregada|
    ficara a cargo|ficara a frente|passa a responder|passa a coordenar|passa a liderar|passa a gerir|passa a conduzir|
    passa a assegurar|passa a acompanhar|passa a tomar conta|passa a ocupar-se|passa a encarregar-se|passa a estar|
    passa a estar a cargo|passa a cargo|passa a responsabilidade|passa para a responsabilidade|passa para as maos|
    passa as maos|vai para as maos|cai nas maos|fica nas maos|fica entregue|fica atribuida|fica atribuido|fica confiada|
    fica confiado|fica ao cuidado|fica por conta|fica sob a responsabilidade|fica na mao|transita|transita para|
    transite|transite para|transitam|transitam para|transitara|transitara para|muda para|muda de maos|mude para|
    mudar para|muda-se para|vai ficar|vai ficar com|vai passar a tratar|vai passar a ficar|vai passar para|vai tratar|
    vai cuidar|vai coordenar|vai liderar|vai gerir|vai ocupar-se|vai encarregar-se|vai tomar conta|vai pegar|
    vai assegurar|herdara|herdam|herdar|herde|recebera|recebem|receba|pegam|pegue|pegar|pegara|pega agora|leve|levara|
    levar|agarre|agarra|agarrar|sucede a|sucedera|suceda|substituira|rendera|renda|entra|entre|entrar|entra para|
    entra no lugar|avance|avanca|fiquem|fiquem com|fique a tratar|fique encarregue|fique responsavel|fique a cargo|
    que fique|que fique com|que pegue|que trate|que assuma|que leve|que passe|que cuide|que coordene|que se ocupe|
    que se encarregue|que tome conta|trata|trate|tratar|trata disso|trate disso|agora e|agora trata|sera|sera agora|
    passara a ser|passara para|tomem conta|tomar conta|tome em maos|toma em maos|
    ficar a cargo|ficar entregue|ficar nas maos|ficar responsavel|ficar encarregue|ficar a tratar|passar a ser|
    passar a estar a cargo
swap substitui|substituir|substitua|troca|trocar|troque|em vez de|em vez do|em vez da|em lugar do|em lugar da|
    no lugar do|no lugar da|substituicao|rende|render|substituam|substituira|substitua-se|substitui-se|troque-se|
    troquem|troca-se|permuta|permutar|permute|renda|rendicao|revezar|reveza|sai|saia|entra|entre|em troca de|
    em troca do|em troca da|por troca com|em substituicao de|em substituicao do|em substituicao da
instead em vez de|em vez do|em vez da|em lugar de|em lugar do|em lugar da|em substituicao de|em substituicao do|
    em substituicao da|no lugar de|no lugar do|no lugar da|e nao|ja nao|ja nao e|substitui|deixa de ser|tira|retira|sai|
    em detrimento de|em detrimento do|em detrimento da|em troca de|em troca do|em troca da|por troca com|ao inves de|
    ao inves do|ao inves da|e nao em|e nao a|e nao no|e nao na|e nao para|nao em|nao a|mas nao|nao e|deixou de ser|
    deixa de ficar|deixa de tratar|deixa de ter|deixa a|deixa o|larga|larga a|sai da|sai do|saiu da|saiu do|saem|saia|
    sair|abandona|abandona a|cessa|cessa funcoes|dispensa|dispense|tirar|retirar|retire|tirem|liberta|liberte|
    substituira|em vez dela|em vez dele
to para|ate|a|ao|dia|p
note informo|informamos|comunico|comunicamos|informa-se|comunica-se|confirmo|confirmamos|para registo|registo|nota|
    aviso|dou conta|certifico|declaro|atualizacao|ponto de situacao|informa|informe-se|serve para informar|
    venho informar|vimos informar|cumpre-me informar|cumpre informar|cumpre-nos informar|levo ao conhecimento|
    leva-se ao conhecimento|levamos ao conhecimento|da-se conhecimento|da-se conta|da-se nota|damos conta|damos nota|
    dou nota|dou conhecimento|para conhecimento|para vosso conhecimento|para vossa informacao|para informacao|
    a titulo informativo|a titulo de informacao|para memoria futura|para constar|para que conste|
    para que fique registado|fica o registo|fica a nota|fica a informacao|fica a saber-se|so para informar|
    so para registar|so para dizer|so para registo|e so para informar|e so para dizer|so informar|
    aproveito para informar|aproveito para dizer|declara-se|certifica-se|participo|participa-se|anuncio|anuncia-se|
    anunciamos|assinalo|assinala-se|assinalamos|reporto|reporta-se|reportamos|relato|noto|noticia|boas noticias|
    boa noticia|ma noticia|update|novidade|novidades|ponto da situacao|ponto de sit|nota informativa|informacao|fyi|
    comunico que|informo que|confirmo que|informamos que|comunicamos que|confirmamos que|informa-se que|comunica-se que|
    confirma-se que|confirma-se|participo que|declaro que|certifico que|anuncio que|digo|digo ja|digo que|dizer que|
    enganei-me|enganei|engano meu|foi engano|erro meu|foi erro|houve engano|houve um engano|houve erro|houve um erro|
    lapso|por lapso|lapso meu|foi lapso|correcao|corrijo|retifico|retificacao|errata|afinal nao|afinal
agree de acordo|em desacordo|acordo de
hand_over da|dar|por|poe|mete|ponha|passa|passar|passa para|atribua-se|entregue-se|passe-se|delegue-se|transfira-se|
    designe-se|nomeie-se|confie-se|encarregue-se|incumba-se|reatribua-se|distribua-se|distribui|distribuir|distribua|
    redistribui|redistribuir|redistribua|afeta|afetar|afete|alocar|aloca|aloque|aloque-se|endossa|endossar|endosse|
    endereca|enderecar|enderece|encaminha|encaminhar|encaminhe|empurra|empurrar|empurre|impinge|impingir|impinja|chuta|
    chutar|chute|despacha|despachar|despache|deixa|deixar|deixe|deixem|deixa com|deixe com|deixar com|deixa a|da a|de a|
    deem|deem a|dar a|muda para|mude para|mudar para|muda|mude|mudar|troca|troque|trocar|poe com|ponha com|por com|
    poe nas maos|ponha nas maos|por nas maos|entrega nas maos|passa para as maos|passa as maos|transmite|transmitir|
    transmita|atribuicao|reatribuicao|delegacao|transferencia|passagem|entrega|nomeacao|designacao|indicacao|mudanca|
    substituicao|distribuicao|redistribuicao|altera|altere|alterar|escolhe|escolha|escolher|elege|eleja|coloca|coloque|
    colocar|indica|indique|
    destina|destine|destinar|reencaminha|reencaminhe|reencaminhar|comete|cometa|cometer|adstringe|entrega la|passa la|
    larga|adjudica|adjudique|adjudicar|imputa|impute|imputar|reparte|reparta
takes assume|assumir|assumira|vai assumir|assuma|fica com|fica para|fica a cargo|ficar com|fica|toma conta|passa|
    passa a ser|passa para|herda|recebe|vai para|fique|fique com|passara|ficara com|ficara|passa a tratar|passa a ficar|
    vai ficar|vai ficar com|fica a tratar|sucede|rende|assumem|assumam|encarrega-se|encarregar-se|encarregue-se|
    responsabiliza-se|responsabilizar-se|ocupa-se|ocupar-se|ocupe-se|fica responsavel|fica encarregado|fica encarregada|
    fica encarregue|fica incumbido|fica incumbida|fica a frente|fica com a responsabilidade|ficara responsavel|
    ficara encarregue|ficara encarregado|ficara encarregada|ficara a cargo|ficam com|ficam a tratar|passa a responder|
    passa a coordenar|passa a liderar|passa a gerir|passa a assegurar|passa a acompanhar|passa a tomar conta|
    passa a cargo|passa a estar a cargo|passa a responsabilidade|passa a ocupar-se|transita|transita para|transite para|
    transitara para|transitam para|muda para|muda-se para|vai tratar|vai cuidar|vai coordenar|vai liderar|vai gerir|
    vai encarregar-se|vai ocupar-se|vai tomar conta|vai pegar|vai passar a ficar|vai passar a tratar|vai passar para|
    herda agora|herdara|recebera|receba|pega|pegue|pegara|pega agora|pega nisto|pega nisso|pegue nisto|pegue nisso|
    que pegue|que pegue nisso|que pegue nisto|que fique com|que assuma|que trate|que leve|leva|leve|levara|agarra|
    agarre|entra|entre|entra para|sucede a|suceda|substituira|rendera|tome conta|tome em maos|toma em maos|tomara conta|
    toma as redeas|fica nas maos|fica entregue|fica ao cuidado|fica por conta|fica sob a responsabilidade|
    vai para as maos|passa para as maos|passa as maos|com|doravante com|agora com|agora e com|passa a ser com|e com|
    trate|tratem|tratara|coordenara|liderara|assegurara|gerira|ficar-se-a com|
    ficar a cargo|deve ficar a cargo|deve ficar com|deve passar|deve passar a ser|deve passar para|devera ficar|
    ficar entregue|ficar nas maos|ficar sob a responsabilidade|passar a ser|passar a estar a cargo|passar a ficar|
    ficar responsavel|ficar encarregue|ficar encarregado|ficar encarregada|ficar a tratar|tem de ficar|tem de passar|
    avanca
wish ^que sejam os|
    ^que o|^que a|^que seja o|^que seja a
"""
