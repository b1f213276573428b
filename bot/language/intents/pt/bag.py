"""What is said by single Portuguese words (see wording.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.pt.verbs import acts, participles

# What a word is meant to be that has a wrong letter: long words that no other word is like. Most verbs are one letter
# from another word of theirs (passei, passe), and short words from any.
OFTEN_MISSPELT = (
    "tarefa tarefas reuniao reunioes responsavel responsaveis lembrete lembretes intercambio intercambios pendente"
    " pendentes situacao concluida concluido terminada atraso atrasos atrasada atrasadas notificacao notificacoes"
    " calendario proxima proximas proximo proximos eventos atividades associacao videoconferencia comandos instrucoes"
    " programa programas participantes desligar remarcar reagendar prorrogar prorrogacao adiamento silenciar desativar"
    " subscrever atualizacao progresso andamento"
)
WORDS = r"""
filler so|apenas|somente|pessoas|se sabe|sabe-se|sido|nome|ou|vamos ter|vai haver|haja|encontra|encontram|encontra-se
    |parte|lado|do lado|pessoa|algumas
    |neste|nesta|deste|desta|dessa|aquela|ao certo|em concreto|concretamente|exatamente|ao todo|no total|qualquer
    |teremos|tera|terao|efeito|ambito|quadro de|referente|relativo|relativa|respeitante|o|a|os|as|um|uma|uns
    |umas|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|pelos|pelas|para|com|e|que
    |se|ja
    |ainda|ao|aos|isto|isso|ai|ate|sobre|e que|este|esta|estes|estas|ha|algum|alguma|alguns|algumas|nosso|nossa
    |neste momento|agora|atualmente|entre|temos|tem|ter|existem|existe|vai|vao|ser|sao|foi|foram|nossos|nossas|tres
    |vez|la|posso|podemos|era|the|estao|fica|ficam|sera|serao|haver|havera|vir|de momento|por favor
    |hoje em dia|por enquanto|tem de|tem que|estar|ha de|deve|estiver|quase|a ser|por causa|a proposito|a respeito
    |eu|me
thing algo|alguma coisa|coisas|coisa|qualquer coisa|mais alguma coisa
whose de quem|com quem|a quem|por quem
who quem|que entidade|que associacao|que pessoa|que entidades|que associacoes|que colega|a quem|de quem|com quem
which quais|qual|quantas|quantos|que tarefas|quanta|o que|que|o que e
when quanto falta|falta quanto|quanto tempo falta|quando|que dia|em que dia|que data|em que data|a que horas
    |que horas|para quando|ate quando|quanto tempo
    |quantos dias|quantas horas
where onde|em que sala|que sala|em que hotel|em que edificio|em que morada|em que cidade|em que local|em que sitio
    |que cidade|que local
how em quanto|a quanto|quantos por cento|a quantos por cento|em quantos por cento|que percentagem|a quantas
    |em que estado|em que ponto
    |em que pe|em que fase|em que percentagem|como vai|como esta|como anda|que tal
whether ?
show mostra|mostre|mostrar|lista|liste|listar|ver|diz|diga|consultar|consulta|indica|indique|da-me|quero ver
    |preciso de|preciso da|preciso do|precisava da|precisava do|queria a|queria o|quero a|quero o|quero|envia
    |apresenta|resumo|lista de|ver a lista|mostra-me|informacoes|informacao
    |resume|exibe|exibir|apresenta-me|lista-me|procura|pesquisa|da-me|quero saber|ve|veja|info|infos|consulta-me
        |listem
    |envia-me|envie-me|manda-me|mande-me|de-me|relacao de|relacao|listagem|rol|facultar|apresentar|indicar
task tarefa|tarefas|trabalho|trabalhos|afazeres
event intercambio|intercambios|evento|eventos|atividade|atividades|visita|visitas|visita de estudo
    |visitas de estudo|forum|foruns|formacao|formacoes|curso|cursos|missao|missoes|consultas|iniciativas|agenda
    |calendario|plano de intercambio|plano de intercambios|divulgacao|seminario|conferencia
meeting reuniao|reunioes|encontro|videoconferencia|reunimos|reunir|nos reunimos
next proxima|proximo|seguinte|a seguir|outra vez|de novo|novamente|voltamos a|voltamos
soon nos proximos tempos|proximas semanas|proximos meses|nos tempos mais proximos
    |proximos dias|nos proximos tempos|nas proximas semanas|nos proximos meses|proximos dias|proximas|proximos
    |em breve|brevemente|pela frente|a vista|que vem|vem ai|futuros|futuras|proximamente
own responsabilidades|competencias|incumbencias|depende|dependem|incumbe|executa|executar|desenvolve|desenvolver
    |prepara|preparar|elabora|elaborar|assegurar
    |gerir|liderar|conduzir|tutela|alcada|sob a alcada|a seu cargo|ao seu cargo|sob sua responsabilidade
    |ao seu cuidado|incumbido|incumbida|pegou|coordenacao|cabe|cabem
    |compete|competem|pertence|pertencem|lideranca|encargo|responsavel|trata|tratar|cuida|cuidar|ocupa|encarregue
    |encarregado|encarregada|coordena|coordenar|lidera|gere
    |assegura|a cargo|cargo|faz|fazer|em maos|maos|responsabilidade|responde|atribuida|atribuidas|atribuido
    |conduz|anda a tratar|esta a tratar|acompanha
    |liderada|lideradas|coordenada|coordenadas|gerida|geridas|confiada|confiadas|entregue|entregues|distribuidas
    |encarregadas
ledby lideradas|coordenadas|atribuidas|entregues|distribuidas|confiadas|geridas|asseguradas|encarregadas
owner responsavel|responsaveis|titular|encarregado|coordenador|coordenadora|dono
ask falar|perguntar|contactar|devo|dirigir
    |falo|falamos|contacto|dirigir-me|me dirijo|tenho de falar|pedir
hand em maos|maos|com|a cargo
has tem|tenho|temos|ha
open pendente|pendentes|em curso|em aberto|abertas|por fazer|por concluir|por acabar|por terminar|por entregar
    |incompletas|ativas
    |inacabadas|nao concluidas|nao terminadas|em falta|por tratar|por despachar|que faltam
due entregar|apresentar|despachar|cumprir|em falta|a vencer|vencer|para fazer|por fazer|entrego|entregar|fazer
    |concluir|terminar|vencem|vence|termina|terminam|falta
    |falta fazer|me falta|faltam
    |falta-me|para entregar|a terminar
    |acaba|acabam|pronta|prontas|entrega|entregas|a fazer|tratar|para tratar|para concluir|para acabar|para terminar
late a falhar o prazo|a falhar prazos|falham o prazo|falha o prazo|para tras|deviam ter sido|devia ter sido
    |deviam ter|ja deviam|ja devia|fora de tempo|fora do tempo|venceu
    |venceram|expirou|caducou|nao cumpriu o prazo|nao cumpriram o prazo|falhou o prazo
    |falharam o prazo
    |incumpriu|atrasos|atrasada|atrasadas|atraso|atrasos|fora de prazo|fora do prazo|vencida|vencidas|atrasado
    |atrasados
    |ja deviam estar prontas|ja devia estar pronta|deviam estar prontas|com o prazo ultrapassado|ultrapassado
    |ultrapassadas
    |passaram|ja passaram|passaram do prazo|passou do prazo|expirado|expirados|expiradas|expiraram|ultrapassados
    |por cumprir
progress balanco|desenvolvimentos|desenvolvimento|historico|ultimas|grau|nivel|execucao|estado|ponto de situacao
    |ponto da situacao|progresso|andamento|situacao|evolucao
    |percentagem|avanco
    |avancos|novidades|progressos
doing vai|anda|corre|a correr|decorre|esta a correr|vai isso|esta|segue|avanca|avancou|se encontra
done entregue|entregues|terminar|concluir|fechar|acabar|encerrar|fica pronto|fica pronta|prontas|check|cumprida
    |concluiu|se concluiu|concluir-se|se terminou|se acabou|fechou|concluida|concluido|feita|feito|pronta|pronto
    |terminada|terminado|acabada|acabado|finalizada|fechada|completa
    |acabou|terminou|concluiram|terminaram|encerrada
news novidades|noticias|alteracoes|atualizacoes|mudancas|novidade|tiver novidades|houver novidades|avancos
tell avisa-me|avise-me|diz-me|diga-me|informa-me|avisem-me|notifica-me
limit prazo|data limite|prazo limite|data de entrega|data final|prazo final|deadline
    |prazos|datas limite
detail dados|presencial|online|a distancia|por videoconferencia|presencialmente|demora|presencas|transporte
    |alojamento|programa|ordem de trabalhos|local|data|hora|horario|detalhes|informacoes|pormenores|contacto|morada
    |duracao
    |participantes|dura|lugar|agenda
    |dados completos|informacao completa|horarios|oradores|convidados|inscritos|delegacao|delegacoes
    |composicao da delegacao|lista de participantes|lista de convidados|lista de inscritos|lista de oradores
    |lista de presencas|anfitriao|anfitria|organizador|organizadora|entidade anfitria|entidade organizadora|descricao
    |logistica|itinerario|roteiro|percurso|alinhamento|cronograma|ficha|ficha completa|link|sitio|sala|cidade
    |local exato|hora exata|data exata|morada exata|hora de inicio|hora de fim|hora de encerramento|pontos da agenda
    |ordem do dia|programa completo|programa detalhado|programa provisorio
take acontecer|vai acontecer|vao acontecer|decorrer|comecar|arrancar|arranca|inicia|iniciar|ter lugar|realiza
    |realizam|decorre|comeca|acaba|termina|tem lugar|acontece|acontecem|fica|sera|vai ser|se realiza
    |se realizam|e|decorrem|realizar|realizar-se|vai realizar-se
join oradores|orador|convidados|convidado|delegacao|participante|vem|participar|presentes|intervem|representantes
    |representante
    |participa|participam|participantes|vai|vao|presente|presentes|inscritos|delegacoes
host vamos receber|vamos acolher|vai receber|vai acolher|vai organizar|organizar|acolher|organiza|organizam|acolhe
    |recebe|preside|anfitriao|organizador|organizadora
place cidade|local|sitio
time hora|horas|data|dia
planned organizado|organizados|organizada|organizadas|acolhidos|promovidos|promovidas|realizados|previsto|prevista
    |previstos|previstas|marcado|marcada|marcados|marcadas|agendado|agendada|agendados
    |agendadas|planeado|planeada|planeados|planeadas|programado|programadas|programados
many quantas vezes|muitas|muitos|muito
move adia|adiar|adie|adiada|adiado|adiamento|passa|passar|passe|muda|mudar|mude|altera|alterar|altere|prolonga
    |prolongar|prolongue|prorroga|prorrogar|prorrogue|prorrogacao|extensao|antecipa|antecipar|antecipe|remarca
    |remarcar|remarque
    |reagenda|reagendar|reagende|transfere|transferir|transfira|move|mover|mova|estende|estender|estenda|desloca
    |deslocar|trocar|troca|troque|mudanca|alteracao|fica para|passa para|empurra|mais
want peco|pedido|pedido de|pode-se|e possivel|podemos|preciso de|precisamos de|gostaria de|gostava de|quero|queria
    |e preciso|pode|podes|solicito|solicita-se|pretendo|temos de
to para|ate|a|ao|a ser|o|dia|fica
before antes|na vespera|vespera|antes do|antes da|quando|no dia
give atribui|atribuir|atribua|passa|passar|passe|entrega|entregar|entregue|dar|delega|delegar|transfere
    |transferir|fica com|fique com|fica|vai para|passa para|designa|designar|designe|confia|nomeia|encarrega
    |reatribui|cede|a cargo|muda para|passa a ser|passa do|passa da
new novo|nova
mark marca|marcar|marque|assinala|assinalar|dar|dar por|dar como|considera|considerar|regista|como|por
status estado
    |concretizacao|grau de concretizacao|nivel de concretizacao|taxa de concretizacao
now agora|a partir de agora|de agora em diante|ja|neste momento|entretanto
remind_me avisem-me|alerta-me|alerte-me|alertem-me|lembrem-me|notifiquem-me|recordem-me|avisar me|alertar-me
    |lembra-me|lembre-me|recorda-me|avisa-me|avise-me|lembrar-me|avisar-me|notifica-me|notifique-me|lembra me
    |avisa me|me lembrar|me avisar|lembre me|avise me
remind lembrete|lembretes|aviso|avisos|alerta|alertas|notificacao|notificacoes|lembrar|avisar|lembrado|lembrada
    |alertado|alertada|avisado|avisada|notificado|notificada
stop desativacao|cancelamento|suspensao|dispenso|silencio|stop|desliga|desligar|desligue|silencia|silenciar|silencie
    |desativa|desativar|desative|cancela|cancelar|cancele
    |para de|para com|para ja|para la|parar|pare|parem|sem
    |nao quero|nao|chega|suspende|suspender|tira|tirar|pausa|deixa|deixe|nao preciso
    |remove|remover|anula|anular|retira|basta|acaba|acabar|nao quero mais
start envio|ativacao|subscricao|pedido de|gostava de|gostaria de|preciso de|ser|queria|quero ser|pretendo|ativa
    |ativar|ative|liga|ligar|ligue|subscreve|subscrever|subscreva|receber|quero|reativa|reativar|ligados
    |ativos|seguir|envia|enviar|volta a ligar|volta a ativar|poe|retoma|retomar
me estou|fiquei|minha parte|meu lado|eu|me|mim|minha|minhas|meu|meus|tenho|comigo|sou|da minha|a meu
all todos|todas|toda|todo
about sobre|acerca|de|me|mais|enviar|receber
"""
# Verbs that say the same in any form in which requests have them, and those of which only the participle does.
VERBS = """
show mostrar listar indicar consultar apresentar facultar exibir procurar pesquisar abrir resumir enumerar
own tratar cuidar ocupar coordenar liderar gerir assegurar conduzir acompanhar responder executar desenvolver preparar
    elaborar dirigir redigir tutelar fazer depender pertencer competir recair incumbir
due entregar fazer concluir terminar acabar vencer apresentar despachar cumprir finalizar expirar
done concluir terminar acabar finalizar fechar encerrar completar despachar
take realizar decorrer comecar acabar terminar acontecer arrancar iniciar durar cair demorar
join participar comparecer assistir
host organizar acolher receber presidir promover
move adiar passar mudar alterar prolongar prorrogar antecipar remarcar reagendar transferir mover estender deslocar
    trocar empurrar alargar esticar protelar adiantar recuar modificar ajustar diferir recalendarizar
give atribuir passar entregar delegar transferir designar confiar nomear encarregar reatribuir ceder
mark marcar assinalar considerar
stop desligar silenciar desativar cancelar parar suspender tirar remover anular retirar calar dispensar bloquear
    eliminar
start ativar ligar subscrever receber reativar seguir retomar
"""
PARTICIPLES = """
own atribuir confiar entregar distribuir encarregar incumbir coordenar liderar gerir assegurar
ledby atribuir confiar entregar distribuir encarregar coordenar liderar gerir assegurar
done concluir terminar acabar finalizar fechar encerrar completar despachar cumprir entregar fazer executar
late ultrapassar atrasar expirar
planned marcar agendar planear programar calendarizar organizar promover realizar
remind lembrar avisar notificar alertar recordar
move adiar antecipar remarcar reagendar
"""
_REMINDING = ("lembrar", "avisar", "notificar", "alertar", "recordar")


def table() -> str:
    """Return all words, with the forms of the verbs."""
    lines = [WORDS.rstrip()]
    for verbs, forms in ((VERBS, acts), (PARTICIPLES, participles)):
        for name, *infinitives in _lines(verbs):
            # The order to stop is written like the commonest of small words.
            made = {form for verb in infinitives for form in forms(verb)} - {"para"}
            lines.append(f"{name} " + "|".join(sorted(made)))
    reminding = sorted(form for verb in _REMINDING for form in acts(verb))
    lines.append("remind_me " + "|".join(f"{form}{me}" for form in reminding for me in ("-me", " me", "-nos")))
    return "\n".join(lines)


def _lines(verbs: str) -> Iterator[list[str]]:
    return (line.split() for line in verbs.replace("\n    ", " ").split("\n") if line)
