"""Words of Portuguese orders, reminders and calls for help, by what they say (see gist.py); folded."""

WORDS = """
move adiamento|prorrogacao|alargamento|extensao|passa|passa a ser|fica|passa para|fica para|remarcacao|mudanca|
    alteracao|antecipacao|reagendamento|poe|ponha|por|mete|marca|marcar|escorrega|salta|vai para|empurra|puxa|dilatar|
    prolongamento|mais|atualiza|atualizar|corrige|ajusta|muda|troca|folga|muda la|acerta|acertar|fixa|fixar|atualize
set marcado|marcada|fixado|fixada|agendado|agendada|definido|definida|novo|nova|passa|passa a ser|fica|sera
new novo|nova|outro|outra|agora|a partir de agora|de agora em diante|doravante|passa a|passa a ser|a partir de hoje|
    a partir de amanha|daqui em diante|daqui para a frente|novinho|atualizado
late_ tarde|cedo
before antes|antes do|antes da|na vespera|vespera|de vespera|com antecedencia|no proprio dia|no dia|antecedencia|
    um pouco antes|antes de|um dia antes|uma semana antes|uma hora antes|a tempo|atempadamente|horas antes|dias antes|
    semanas antes|perto
near pouco|perto|aproximar|aproxima|aproximem|aproximarem|faltar|faltarem|falta|faltam|acabar|acabarem|terminar|
    vencer|vencerem|houver|haja|chegar|chegarem|mudar|mudarem|avancar|comecar|atrasar|comecarem|estiver|estiverem|
    acontecer|tudo
give passa|passa a ser|assume|assumir|assumira|vai assumir|assuma|fica com|fica para|fica a cargo|ficar com|fica|
    toma conta|herda|recebe|trata agora|vai para|fique|fique com|pega|leva|passara|tomara conta|ficara com|
    encarrega-se|toma|sucede|passa a tratar|passa a ficar|ficara|passam|passa para|passar para|toca|calha|vai ser|
    tome conta
swap substitui|substituir|substitua|troca|trocar|troque|em vez de|em vez do|em vez da|em lugar do|em lugar da|
    no lugar do|no lugar da|substituicao|rende|render
instead em vez de|em vez do|em vez da|em lugar de|em lugar do|em lugar da|em substituicao de|em substituicao do|
    em substituicao da|no lugar de|no lugar do|no lugar da|e nao|ja nao|ja nao e|substitui|deixa de ser|tira|retira|
    sai
to para|ate|a|ao|dia|p
note informo|informamos|comunico|comunicamos|informa-se|comunica-se|confirmo|confirmamos|para registo|registo|nota|
    aviso|dou conta|certifico|declaro|atualizacao|ponto de situacao
start ativa|ativacao|envio|subscricao|recomeca|recomecar|retoma|volta a|voltar a|poe|quero|queria|liga|ligados|ativos|
    outra vez
again_ outra vez|de novo
remind me mantivesse informada|me mantivesse informado|me mantivesse a par|me mantenha informada|
    me mantenha informado|me mantenha a par|me mantenham a par|me mantenham informada|me mantenham informado|
    me mantivessem a par|me mantenhas a par|me mantenhas informado|me mantenhas informada|mantem-me informado|
    mantem-me informada|mantem-me a par|manter-me a par|mantenha-me a par|mantenha-me informado|mantenha-me informada|
    mantem-me ao corrente|mantenham-me a par|estar a par|ficar a par|da-me um toque|dar-me um toque|apita|apita-me|
    manter-me informado|manter-me informada|toca-me|um toque|acompanhar|subscrever|subscreve|sinal|da-me sinal|
    da sinal|faz-me sinal|diz-me quando|diga-me quando|diz quando|sinaliza|recado|alarme|despertador|quero acompanhar|
    quero seguir|ser avisado|ser avisada|ser lembrado|ser lembrada|ser notificado|ser notificada|ser informado|
    ser informada|lembrete|lembretes|aviso|avisos|alerta|alertas|notificacao|notificacoes|subscrevo|a par
reminders lembrete|lembretes|aviso|avisos|alerta|alertas|notificacao|notificacoes|mensagens|mensagens automaticas|
    avisos automaticos|lembretes automaticos|alarmes|recordatorias|toques
noise receber|mais nada|lembrares|avisares|notificares|alertares|mandares|enviares|incomodares|chateares|recordares|
    lembrarem|avisarem|notificarem|mandarem|enviarem|barulho|ruido|chatear|chateies|incomodar|incomodes|aborrecer|
    melgar|apitar|spam|mensagens|mandar|enviar|mandes|envies|chatices|mensagem|digas|mandem|enviem|incomodem|apites|
    perturbar|perturbes|interromper|moer|macar
not_forget nao me deixes falhar|nao me deixe falhar|nao me deixes perder|nao me deixe perder|nao me deixem falhar|
    nao me deixem esquecer|nao me quero esquecer|nao quero esquecer|nao quero esquecer-me|nao me deixes esquecer|
    nao me deixe esquecer|nao me posso esquecer|nao posso esquecer|nao posso esquecer-me|nao me esquecer|
    nao quero falhar|nao quero perder|nao posso falhar|nao deixes que me esqueca|nao deixe que me esqueca|
    para nao me esquecer|nao posso perder
rest ferias|feriado|feriados|fim de semana|fins de semana|noite|noites|descanso|pausa|fora de horas
about sobre|acerca|relativos|relativas|referentes|respeitantes|acerca de
silence desliga|desligar|desligue|silencia|silenciar|silencie|cala|calar|cale|mute|muta|mutar|abafa|pausa|pausar|
    emudece|modo silencioso|modo silencio
stop desativacao|cancelamento|suspensao|dispenso|stop|sem|chega|chega de|basta|basta de|pausa|deixa de|deixe de|
    deixar de|parar de|para com|para de|pare de|pare com|parem de|parem com|acaba com|acabem com|corta|corta com|
    cortar|tira-me|retira-me|fora|nao preciso|nao quero|nao quero mais|farto|farta|pausa nos|pausa nas|dispensar|
    nada de|para la|deixem
groups grupo|grupos|chat|todos|aqui
helpme ajuda|ajuda-me|ajude-me|ajudem-me|ajudar-me|ajudar|ajudinha|help|socorro|sos|instrucoes|manual|guia|tutorial|
    comandos|apoio|assistencia|dicas|explicacao|explicacoes|faq|orientacoes|orientacao|menu|me ajudas|me ajuda|
    me ajudar|ajudas|ajudas-me
commands comando|comandos|funcionalidades|funcoes|opcoes|capacidades|menu|instrucoes|manual|guia|tutorial|ajuda|
    funcionalidade
questions operacoes|acoes|perguntas|pedidos|ordens|pergunta|pedido|questoes|frases|coisas|mensagens|comandos|assuntos|
    servicos|tarefas
tool bot|o bot|este bot|contigo|consigo|isto|esta ferramenta|este servico|o servico|servico|ferramenta|aplicacao|
    esta aplicacao|sistema|este sistema|assistente|este assistente|ponte|te|tu|aqui|por aqui|programa|o sistema|
    com isto|disto|nisto|ca|robo|app|este canal|este chat|este robo|ti|voce|lhe
agree de acordo|em desacordo|acordo de
use usar|uso|usa|utilizar|utilizo|utiliza|usa-se|utiliza-se|funciona|funcionas|funcionar|mexer|mexe|trabalhar|mexo|
    trabalho|trabalhas|usar-te|usar-se|utilizar-te|interagir|comunicar|aproveitar|funcionamento|tirar partido|serve|
    serves|se usa|se mexe|comecar|comeco|comeca|se utiliza|utilizacao
speak falo|falar|fala-se|escrevo|escrever|peco|pedir|perguntar|pergunto|dizer|digo|comunicar|conversar|pedir-te|
    perguntar-te
can permite|permites|aceita|aceitas|suporta|suportas|oferece|posso|pode|podes|podemos|se pode|consegues|consegue|
    sabes|sabe|es capaz de|e capaz de|consigo|fazes|faz|ofereces|capaz
do fazer|faz|fazes|tratar|entregar|acabar|concluir|terminar|despachar|cumprir|faco|preparar|trabalhar|por mim|
    entregamos
know estou a conseguir|consegui|estou a perceber|sei|percebo|entendo|consigo|sei la|percebi|perceber|saber|entender|
    conheco|fazer|faco ideia|aprender|entendi
with com|em que|no que|para que
hand_over da|dar|por|poe|mete|ponha|passa|passar|passa para
takes assume|assumir|assumira|vai assumir|assuma|fica com|fica para|fica a cargo|ficar com|fica|toma conta|passa|
    passa a ser|passa para|herda|recebe|vai para|fique|fique com|passara|ficara com|ficara|passa a tratar|
    passa a ficar|vai ficar|vai ficar com|fica a tratar|toma|sucede|rende
"""
