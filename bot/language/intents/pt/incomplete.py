"""Portuguese wishes of which only the kind is said, as whole sentences (see incomplete.py)."""

from __future__ import annotations

WISHES = r"""
create_task tarefa
    {want}{create} {det}(nova )?tarefa( nova)?{on_plan}
    {hello}{creates} {det}(nova )?tarefa( nova)?{on_plan}
    {hello}(criar|adicionar|acrescentar|abrir|registar)( uma)?( nova)? tarefa( nova)?
    {pray}(cri|adicion|acrescent|regist|abr)(asse|isse|e|a)m? {det}(nova )?tarefa( nova)?{on_plan}
    {hello}nova tarefa
    {hello}(preciso|precisava|precisamos) de {det}(nova )?tarefa( nova)?{on_plan}(,? {want}cria-la)?
    {hello}(ha|tenho|temos|surgiu|apareceu|falta) (mais )?uma (nova )?tarefa (nova )?(para|a|por)
        (por|criar|registar|adicionar|acrescentar|juntar|lancar|inserir)( n[ao] (lista|plano))?
create_meeting reuniao|intercambio|visita|evento|sessao|encontro|atividade
    {want}({create}|marcar|agendar|convocar|organizar
        |combinar) {det}(nov[ao] )?{event}( nov[ao])?( de trabalho)?{on_plan}
    {hello}({creates}|(marca|marque|marcar|agenda|agende|agendar|convoca|convoque|convocar|combina|combine)(-me|-nos)?)
        {det}(nov[ao] )?{event}( nov[ao])?( de trabalho)?{on_plan}
    {pray}(cri|marc|agend|convoc|regist)(asse|e|ue)m? {det}(nov[ao] )?{event}( de trabalho)?{on_plan}
    {hello}nov[ao] (reuniao|intercambio|evento|visita)
change_deadline prazo|data|tempo|prorrog|adiamento|prolongamento
    {want}{shift} ?{det}{deadline}{of_task}
    {hello}{shifts} {det}{deadline}{of_task}
    {hello}{shift} {det}{deadline}{of_task}
    {want}(pedir|solicitar|propor|fazer) {det}{shifting} (d(e um|o)|a um|ao) {deadline}{of_task}
    [^?]{0,60}\b{deadline}\b[^?]{0,20}[,;.] ?{want}{shift_it}
    {pray}(alter|mud|adi|prolong|estend|antecip|alarg|prorrog)(asse|esse|ue|e|a)m? {det}{deadline}{of_task}
    {det}{deadline}{of_task} {must}(ser )?{shifted}
    {want}(pedir |solicitar |ter |de )?(mais (algum |um pouco de )?tempo|um (adiamento|prolongamento)
        |(uma )?prorrogac(ao|oes))
        ?(do prazo)?(( para( (acabar|concluir|terminar|fazer|entregar))?| n)? ?(a|est[ae]|ess[ae]|uma)( minha)? tarefa)?
    {hello}((podes?|podem|podias?|podiam|poderia[ms]?|consegues?|e possivel|seria possivel|da para) )dar(-nos|-me
        |-lhe|-lhes)? mais (algum |um pouco de )?(tempo|prazo|uns dias|alguns dias|uma semana)
    {hello}(peco|solicito|pedia) (mais (algum |um pouco de )?tempo|um (adiamento|prolongamento)|(uma )?prorrogacao)
        ?(do prazo)?((( para( (acabar|concluir|terminar|fazer|entregar))?| n)? ?(a|est[ae]|ess[ae]|uma)( minha)?)|
        d(esta|essa|e uma|a minha)) tarefa
    (est[ae]|ess[ae]|a minha) tarefa {must}(ser )?(adiad[ao]|prolongad[ao]|(de )?mais (tempo|prazo|uns dias
        |alguns dias))
    (est[ae]|ess[ae]|a minha) tarefa (precisa|precisava|necessita) de mais (tempo|prazo|uns dias|alguns dias)
move_exchange data|dia|hora|intercambio|visita|reuniao|evento|encontro|forum|atividade
    {want}(pedir|solicitar|propor|fazer) {det}{shifting} ((da data )?d(e um|este|esse|o)|a um|ao) {event}
    [^?]{0,60}\b{event}\b[^?]{0,20}[,;.] ?{want}{shift_it}
    {want}{shift} {det}(data|dia|hora)
    {want}{shift} ({det}(data|dia|hora|horario) (d(e uma?|[ao]|est[ae]|ess[ae]) ))?{any_event}
    {want}{shift} {det}{event}( de (data|dia|hora))?
    {hello}{shifts} ({det}(data|dia|hora|horario) (d(e uma?|[ao]|est[ae]|ess[ae]) ))?{any_event}
    {pray}(alter|mud|adi|antecip|remarc|reagend)(asse|e|ue)m? ({det}(data|dia|hora|horario) (d(e uma?|[ao]|est[ae]
        |ess[ae]) ))?{any_event}
    {det}{event} {must}(ser )?({shifted}|(mudar|trocar)( de)? (data|dia|hora))
    {want}(propor|sugerir|encontrar|arranjar|escolher) {det}(outra |nova )(data|dia)( nova)? para {det}{event}
reassign_owner responsavel|tarefa
    {want}((mudar|alterar|trocar|substituir) (de |[oa] )?responsavel{of_task}|{pass} {my_task} {to_other})
    {hello}((muda|mude|mudar|altera|altere|alterar|troca|troque|trocar|substitui|substitua) (de |[oa] )?
        ?responsavel{of_task})
    {hello}((passa|passe|atribui|atribua|entrega|entregue|transfere|transfira) {my_task} {to_other})
    {pray}(mud|alter|troc|substitu)(asse|isse|e|ue|a)m? (de |[oa] )?responsavel{of_task}
    {my_task} {must}(passar|ir|mudar|ficar|transitar|ser (atribuida|entregue|passada))
        ({to_other}|de responsavel|com outr[ao]( (pessoa|colega))?|de maos)
    (ja )?nao (posso|consigo|quero) (continuar a )?(ser|ficar)( eu)?( [oa]| como)? responsavel,? ({want}
        |tem de se )(por|arranjar
        |escolher|nomear|encontrar)( la| ai)? outr[ao] (pessoa|colega|responsavel)
    [oa] responsavel{of_task} {must}(ser )?(outr[ao]( pessoa)?|mudar|mudad[ao]|substituid[ao]|trocad[ao])
record_update atualiz|progresso|situacao|novidade|avanco|andamento|estado
    {want}(registar|dar|fazer|enviar|lancar|comunicar|reportar|acrescentar|inserir|deixar
        |partilhar) {det}{update}{of_task}
    {want}atualizar {det}(progresso|estado|ponto de situacao)?{of_task_here}
    {hello}(registar|lancar|enviar|comunicar|reportar) {det}{update}{of_task}
    {want}(registar|dar|fazer|enviar|lancar|comunicar|reportar|deixar|partilhar) {det}{update} (sobre
        |d)[ao]? ?(o )?(meu trabalho
        |minha parte|minhas tarefas)
    (ja )?tenho ((uma?|algumas|umas|mais) )?{update} (sobre|d[ae]|n|acerca de) ?(esta|essa|a|uma)( minha)? tarefa e
        {want}(as |a |os |o )?(registar|dar|comunicar|partilhar|lancar)(-l[oa]s?)?
    tenho ((uma?|algumas|umas|mais) )?{update}( (sobre|d[ae]|n|acerca de))*( ?(esta|essa|a|uma|minha)){0,2}( tarefa)?
        ?(para (registar|dar|comunicar|partilhar)( no (ponto de situacao|plano))?|, ?{may_i} (registar|dar|enviar
        |comunicar|lancar|deixar)( aqui)?
        |, como
        (e que )?(registo|faco))
    (ha|houve) ((uma?|algumas|umas|mais) )?{update}( (sobre|d[ae]|n|acerca de))*( ?(esta|essa|a|uma
        |minha)){0,2}( tarefa)?
        ?(para (registar|dar|comunicar|partilhar)|, ?(podes|pode|regista|registe)( registar)?)
mark_done tarefa|isso|isto|marc
    {want}((dar|marcar) {det}tarefa( minha)? (por|como) ({done})|(fechar|concluir|encerrar
        |finalizar) {det}tarefa( minha)?)
    {want}marcar (como|por) ({done}) {det}tarefa( minha)?
    {hello}(da|de|marca|marque) (isso|isto|a) (por|como) ({done})
    {hello}(da|de|marca|marque) {det}tarefa( minha)? (por|como) ({done})
    {hello}(fecha|feche|encerra|encerre|conclui|conclua) (a minha|est[ae]|ess[ae]) tarefa
    {hello}(ja )?(terminei|conclui|acabei|fechei|finalizei|entreguei|despachei)( finalmente)?( ja)? (a minha
        |est[ae]|ess[ae]|uma) tarefa
        ?(e|,) {want}((a )?(dar|marcar)(-la)?|fecha-la) ?((por|como) ({done}))?
    {hello}(ja )?(terminei|conclui|acabei|despachei),? (marca|da|de)(-a)? (por|como) ({done})
    {hello}(ja )?(terminei|conclui|acabei|fechei|finalizei|entreguei|despachei) (a minha|est[ae]|ess[ae]|uma
        |a) tarefa(,? {close})?
    {hello}(a minha|est[ae]|ess[ae]) tarefa (ja )?(esta|ficou|foi) ({done})(,? {close})?
    {hello}ja (esta|ficou|foi) ({done}),? {close}
    {hello}(uma tarefa |tarefa |a tarefa )(ja )?(esta |ficou |foi )?({done}),? {close}
    {hello}(tarefa|missao) (concluida|terminada)
task_owner tarefa
    {asks}(quem (e que )?(e [oa] responsavel (por|d)|(trata|cuida) d|tem|(ficou|esta|anda) (encarregad[oa]
        |responsavel|a tratar) d|esta com|ficou com|fica com|anda com
        |vai ficar com|faz
        |coordena|lidera|assume|assumiu|pegou n|esta a (tratar d|fazer|coordenar))|de quem e|com quem (esta|ficou
        |fica)|a quem
        (foi (atribuida|entregue)|esta (atribuida|entregue)|pertence|cabe)|a cargo de quem (esta|ficou)|nas maos de quem
        (esta|ficou)) ?(est|ess|aquel)[ae] tarefa
    {asks}(est|ess|aquel)[ae] tarefa (e|esta|ficou|fica|cabe|pertence) (de|com|a cargo de|nas maos de|a|para
        |atribuida a) quem
    {asks}quem (e )?(o |a )?responsavel (pel|d)(est|ess|aquel)?a tarefa
    {asks}qual (e )?(o |a )?responsavel (por|d)(est|ess|aquel)a tarefa
    {want}(saber|ver) quem (e )?([oa] responsavel (por|d[ea])|trata d[ea]|cuida d[ea]|tem|esta com|ficou com|faz
        |coordena)
        ?(um|est|ess)a tarefa
    {want}(saber|ver) (de quem e|com quem esta|a quem (esta|foi) (atribuida|entregue)) (um|est|ess)a tarefa
task_status tarefa
    {asks}(como (e que )?(esta a (correr|andar|avancar|evoluir)|esta|vai|anda|corre|estamos com|vamos com
        |vao as coisas com|se encontra)|em que (ponto|pe
        |estado|fase)
        (esta|vai|anda|se encontra|ficou)|qual (e )?o (estado|ponto de situacao|andamento|progresso
        |prazo)( atual)? d|a quantas anda
        |ha quanto tempo esta parada|ate onde chegou|quanto falta para (acabar|concluir|terminar)) ?((est|ess
        |aquel)[ae]|a|uma) tarefa((,| e)? (ja )?esta a (andar|avancar|correr bem))?
    {asks}(ha|tens|tem|temos|existem?|quais( sao)?( as)?|alguma?s?|que)? ?((alguma?s?|mais) )?(novidades?|noticias
        |avancos?|progressos?
        |desenvolvimentos) (d|sobre |n|acerca d|quanto a |em relacao a )(esta|essa|uma|a) tarefa
    {asks}(est|ess|aquel)a tarefa,? (em que (ponto|pe|fase|estado)|como) (esta|vai|anda|ficou)
    {asks}(est|ess|aquel)a tarefa (ja |ainda )?(esta|foi|ficou|vai|anda) (feita|pronta|concluida|terminada|a andar
        |em que (ponto|fase|pe)
        |como|atrasada|em dia|dentro do prazo)\?
    {asks}(est|ess|aquel)a tarefa,? (ja |ainda )?(avancou|andou|mexeu|progrediu|evoluiu)( alguma coisa| algo)?\?
    {want}(saber|ver|consultar|conhecer) ((o|qual (e )?o) )?(estado|ponto de situacao|andamento|progresso) d(e um
        |est|ess)a tarefa
    {want}(saber|ver) em que (pe|ponto|fase|estado) (esta|vai|anda|se encontra) (um|est|ess)a tarefa
    {want}(saber|ver) como (e que )?(esta a (correr|andar|avancar)|esta|vai|anda|corre) (um|est|ess)?a tarefa
exchange_detail intercambio|visita|reuniao|evento|encontro|forum|atividade|sessao
    {asks}{show} (mais|(mais )?(alguma coisa|algo)) {about_one}
    {asks}((quais|qual)( (sao|e))?|{show})? ?((tod[oa]s )?{det})(mais )?{detail} ?{about_one}
    {want}((saber|ver|ter|conhecer|consultar|receber) )?{det}((mais )?({detail}|alguma coisa|coisas)|mais) {about_one}
    {asks}(quando|onde|a que horas|como|em que dia|que dia|quanto tempo dura|quem (vai|participa)( a| n)?
        |quem organiza|quem acolhe|quem sao [oa]s participantes)
        ?((e que )?(e|sera|decorre|se realiza|comeca|fica|vai ser) )?((d|n)?{this}){event_noun}
    {asks}(o )?que (esta previsto|esta planeado|ha) (para|n) ?({this}){event_noun}
    {hello}(fala|fale|diz|diga|conta|conte)-me (mais )?((alguma coisa )?(d|sobre |acerca d))({this}|uma? ){event_noun}
subscribe_reminders lembrete|aviso|alerta
    {want}(criar|definir|marcar|adicionar|configurar|por) {det}(lembrete|aviso|alerta)
tasks_of_person tarefa|faz|mao
    ({want}(ver|saber|consultar|conhecer)
        |{hello}{show}) (quais (sao )?)?{det}(as )?tarefas (que tem )?(d[eao] )?{somebody}
    ({want}(ver|saber|consultar|conhecer)) (o que|em que) (e que )?(esta a fazer|faz|anda a fazer|tem em maos
        |esta a trabalhar) {somebody}
    quais (sao )?as tarefas de {somebody}
tasks_of_association tarefa
    ({want}(ver|saber|consultar|conhecer)|{hello}{show}) (quais (sao )?)?{det}(as )?tarefas d(e um|e outr
        |aquel)a (associacao|entidade)
"""

_EVENT = "(intercambio|visita|reuniao|evento|sessao|encontro|forum|atividade)"
MACROS = {
    "hello": r"((ola|bom dia|boa tarde|boa noite|por favor|desculp[ae]m?|olh[ae]|e|mas|por isso|assim|lamento"
    "|ja agora|entao|afinal|infelizmente)[ ,!]*)*",
    "want": (
        r"{hello}(eu |nos |sera que )?(quero|queria|queriamos|queremos|gostava de|gostaria de|gostavamos de"
        r"|gostariamos de"
        r"|preciso de|precisava de|precisamos de|precisavamos de|necessito de|pretendo|pretendia|posso|podemos"
        r"|pode[ms]?|podes"
        r"|podia|podias|poderia|consegues?|da para|dava para|como (e que )?(posso|podemos|se pode|faco para"
        r"|se faz para)"
        r"|vou|vamos|tenho de|tinha de|temos de|tera de se|tem de se|(e|era|seria|vai ser) (preciso|necessario|possivel"
        r"|para)|ajud[ae](-me)? a|(agradecia|agradeco|pedia|peco) que (me |nos )?ajud(asse|e)m? a|desejo"
        r"|desejava|desejaria|venho) "
    ),
    "pray": r"({hello}(agradecia|agradeco|pedia|peco|gostava|gostaria|queria|convinha) que (me |nos )?)",
    "det": r"((o|a|os|as|uma?|est[ea]|ess[ea]|aquel[ea]|mais uma?|outr[oa]|as minhas|a minha|mais) )?",
    "create": r"(criar|abrir|adicionar|acrescentar|registar|lancar|inserir|por|introduzir)",
    "creates": (
        r"((cria|crie|abre|abra|adiciona|adicione|acrescenta|acrescente|regista|registe|lanca|lance|insere"
        r"|insira|poe|faz"
        r"|anota|anote)(-me|-nos)?( ai)?)"
    ),
    "on_plan": r"( (ao|no) plano| (a|na) lista( de tarefas)?| (para|com) (a equipa|todos)| aqui)?",
    "event": _EVENT,
    "any_event": rf"({{det}}{_EVENT})",
    "event_noun": rf"{_EVENT}( de intercambio)?",
    "this": r"(est|ess|aquel)[ae] ",
    "about_one": "(d|de |sobre |acerca d)(({this}|(e )?uma? |[ao] ){event_noun}( concreto)?"
    "|(e )?uma? dos {event_noun}s)",
    "shifting": r"(alteracao|mudanca|adiamento|prolongamento|extensao|prorrogacao|antecipacao|ajuste|alargamento)",
    "shift_it": r"(altera|muda|adia|prolonga|estende|antecipa|alarga|prorroga|remarca|reagenda|ajusta)-l[oa]",
    "deadline": r"(prazo( de (entrega|conclusao|execucao))?|data[- ]limite|data de (entrega|conclusao))",
    "of_task": r"( (por uma|pela|por esta|por essa|d(e um|est|ess|aquel|est|a minh)?a|de uma das minhas|numa"
    "|nesta) tarefas?( minha)?)?",
    "of_task_here": r"( ?(d(e um|est|ess)a|a|uma|a minha|esta) tarefa( minha)?)",
    "shift": (
        r"(alterar|mudar|adiar|prolongar|estender|corrigir|antecipar|ajustar|alargar|prorrogar|esticar|remarcar"
        r"|reagendar|trocar|dilatar|mexer n|mexer em)"
    ),
    "shifts": (
        r"((altera|altere|muda|mude|adia|adie|prolonga|prolongue|estende|estenda|antecipa|antecipe|ajusta|ajuste|alarga"
        r"|alargue|prorroga|prorrogue|estica|estique|remarca|remarque|reagenda|reagende)(-me|-nos)?)"
    ),
    "shifted": (
        r"(alterad[ao]|mudad[ao]|adiad[ao]|prolongad[ao]|estendid[ao]|corrigid[ao]|antecipad[ao]|ajustad[ao]"
        r"|alargad[ao]"
        r"|revist[ao]|prorrogad[ao]|remarcad[ao]|reagendad[ao]|dilatad[ao]|mais (longo|curto|tarde|cedo))"
    ),
    "must": (
        r"((vai |vao )?(tem de|ter de|tem que|tera de|tera que|teria de|precisa de|precisava de|deve|devia"
        r"|deveria|pode|podia"
        r"|poderia) )"
    ),
    "pass": r"(passar|entregar|atribuir|transferir|delegar|dar|ceder)",
    "my_task": r"((uma (das minhas )?|a minha |est[ae] |ess[ae] |a |as minhas )tarefas?( minhas?)?)",
    "to_other": (
        r"(a|para|noutr[ao]|n?outr[ao])? ?(outr[ao]( (pessoa|colega|responsavel))?|um[a]? colega|alguem|algum colega"
        r"|outro membro|uma pessoa diferente)"
    ),
    "update": (
        r"(atualizac(ao|oes)|progressos?|pontos? de situacao|novidades?|avancos?|informac(ao|oes)|noticias?"
        r"|relato|andamento|estado)"
    ),
    "may_i": r"(posso|podemos|como posso|onde posso|da para|queria|quero|preciso de|gostava de|vou)",
    "done": r"(conclu[ií]d|feit|terminad|pront|acabad|finalizad|encerrad|despachad)[oa]s?|entregues?",
    "close": (
        r"(ja |por favor )?((pode[ms]?|podes|podias?|da para) (fechar|fecha-la|encerra-la|conclui-la|risca-la"
        r"|arquiva-la|tira-la da lista|marcar|marca-la|dar (por"
        r"|como) concluida|da-la por"
        r" concluida|encerrar|atualizar|riscar|concluir|registar)( como (concluida|feita))?"
        r"|(fecha|feche|marca|marque|encerra|encerre|regista|registe|risca"
        r"|risque)(-a)?( como (concluida|feita)| por favor)?|da-a por concluida|e (so )?(para )?fechar)"
    ),
    "asks": r"{hello}((podes|pode|podias|podia|poderia|poderias|sabes|sabe|diz-me|diga-me|alguem sabe)( (dizer|indicar"
    "|informar)(-me)?)?,? )?",
    "show": (
        r"(mostrar(-me)?|dar-me|dizer-me|enviar-me|mandar-me|mostra(-me)?|mostre(-me)?|da-me|de-me|diz-me"
        r"|diga-me|envia-me|envie-me|manda-me|ve|lista|quero"
        r"|queria|preciso d)"
    ),
    "detail": (
        r"(programa|detalhes?|pormenor(es)?|informac(ao|oes)|local|data|hora|horario|agenda|participantes"
        r"|contactos?|dados"
        r"|ordem de trabalhos|datas e (o )?local)"
    ),
    "somebody": (
        r"(uma? (certo |certa )?(colega|pessoa|membro|responsavel)|outr[ao] (colega|pessoa|membro)|alguem|algum colega"
        r"|um dos colegas)( minha?| meu| da equipa)?"
    ),
}  # fmt: skip
