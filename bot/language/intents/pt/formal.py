"""Portuguese requests as official letters and orders of service open them, said as plain orders; folded.

Offices ask in three ways: with a verb of asking and what is to be done (agradeço que seja criada, determino a criação),
with a courtesy and an infinitive (queira indicar, digne-se mandar), and impersonally (informe-se quais, cria-se). What
comes before, on whose order or under what rule, says nothing of what is wanted.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.verbs import acts, participles, wished, wished_once
from bot.language.intents.pt.words import MACROS

# What is to be shown or told, and how it comes.
_TELLING = (
    "indicar", "mostrar", "listar", "informar", "apresentar", "disponibilizar", "facultar", "enviar", "dizer",
    "confirmar", "esclarecer", "explicar", "remeter", "fornecer", "enumerar", "elencar", "discriminar", "identificar",
    "comunicar", "transmitir", "prestar", "dar", "entregar", "extrair", "exibir", "encaminhar", "emitir", "mandar",
    "elucidar",
)  # fmt: skip
_DOING = (
    "criar", "registar", "abrir", "inserir", "lancar", "incluir", "adicionar", "acrescentar", "marcar", "agendar",
    "convocar", "organizar", "adiar", "prorrogar", "prolongar", "alargar", "alterar", "antecipar", "transferir",
    "remarcar", "reagendar", "atribuir", "designar", "nomear", "encarregar", "concluir", "encerrar", "fechar",
    "suspender", "silenciar", "desativar", "ativar", "cancelar", "interromper", "cessar", "considerar", "passar",
    "mudar", "estender", "fixar", "reatribuir", "substituir", "confiar", "delegar",
)  # fmt: skip


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _forms(verbs: tuple[str, ...]) -> str:
    return "|".join(sorted({form for verb in verbs for form in (wished(verb), wished_once(verb))}, key=_longest_first))


def _done(verbs: tuple[str, ...]) -> str:
    return "|".join(sorted({form for verb in verbs for form in participles(verb)}, key=_longest_first))


def _now(verb: str) -> str:
    """Return the present of a verb: cria-se, marca-se."""
    return min(acts(verb) - {verb, wished(verb)}, key=lambda form: (len(form), form))


_MACROS = MACROS | {
    "asked": "(solicito|solicitamos|solicita-se|solicitava|solicitava-se|solicitar|peco|pedimos|pede-se|pedia|pedia-se"
    "|pedir|pretendo|pretendemos|pretende-se|pretendia|pretendia-se|agradeco|agradecemos|agradece-se|agradecia"
    "|agradecia-se|agradeciamos|agradeceria|agradeceriamos|agradecer|rogo|rogamos|roga-se|requeiro|requeremos"
    "|requer-se|requerer|determino|determinamos|determina-se|ordeno|ordena-se|decido|decide-se|decidiu-se|delibera-se"
    "|deliberou-se|autorizo|autoriza-se|mando|manda-se|recomenda-se|recomendo|proponho|propoe-se|desejo|deseja-se"
    "|desejamos|quero|queria|gostaria|gostariamos|gostava|gostavamos|importa|convem|e favor|torna-se necessario"
    "|e necessario|necessita-se|necessito|necessitamos|precisa-se)",
    "opens": "((venho|vimos|vem-se|vinha|cumpre-me|permito-me|serve o presente|serve a presente( mensagem)?)"
    "( por este meio| pelo presente| por esta via| desta forma| respeitosamente)?( para)? )?((eu|muito|mais|se"
    "|desde ja|respeitosamente) )*{asked}(-lhes?|-vos|-te)?( superiormente| por despacho| desde ja| que se digne"
    "(m)?( de)?| se digne(m)?( de)?)?,? ",
    "kindly": "((que )?(se )?(digne[m]?|dignar)(-se)?( de)?|(queira|queiram|queira-se)( ter a (bondade|amabilidade"
    "|gentileza) de)?|(tenha[m]?|ter) a (bondade|amabilidade|gentileza|fineza) de|(faca[m]?|fazer)( o|-me o|-nos o)"
    " (obsequio|favor|especial favor) de|e favor|haja[m]? por bem|(ha|havera) (que|de)|cumpre|importa|urge"
    "|torna-se necessario|e (necessario|conveniente|imperioso|preciso|de)|deve[m]?(-se)?|devera[o]?)",
    "tool": "(o|a|este|esta) (sistema|bot|ponte|assistente|ferramenta|plataforma|aplicacao)",
    "onto": "((no|na|ao|a) (noss[ao] )?(plano|programa|quadro|lista|sistema|mapa)"
    "( de (atividades|trabalhos?|acao|tarefas))?)",
    "entry": "(registo|abertura|insercao|criacao|inclusao|introducao|lancamento|inscricao)",
    "telling": _forms(_TELLING),
    "told": _done(_TELLING),
    "doing": "|".join(sorted(map(wished, _DOING), key=_longest_first)),
    "done": _done(_DOING),
    "stated": "|".join(sorted({_now(verb) for verb in _DOING}, key=_longest_first)),
    "sent": "(envi|remet|mand|dirig|emit|transmit)[a-z]{1,4}",
    "asking": "(que|qual|quais|quem|quando|onde|como|quant[oa]s?|se|de que|em que|a que|por que|com que|a quem|de quem"
    "|ate quando|para quando)",
    "thing": "((um|uma|o|a|os|as|todos os|todas as|todos|todas|mais) )*",
    "sought": "((minhas|meus) )?(entidade|pessoa responsavel|titular|autoria|tarefas|lista|listagem|relacao|rol"
    "|informac|estado|situacao|ponto|andamento|prazo"
    "|programa|data|calendario|agenda|responsa|nome|proxim|local)[a-z]{0,9}",
    # By whose order, after what, under which rule.
    "ground": "(na sequencia|no seguimento|em (cumprimento|execucao|conformidade|virtude|resposta|aditamento"
    "|consequencia|razao|observancia)|nos termos|ao abrigo|tendo (em (conta|vista|atencao|consideracao)|presente)"
    "|considerando|atendendo|atent[oa]s?|face a|perante|por (determinacao|decisao|indicacao|despacho|ordem|delegacao"
    "|deliberacao|incumbencia|conveniencia|imperativos?|solicitacao|instrucoes)|conforme|consoante|de (acordo|harmonia)"
    " com|para (os devidos|todos os|os) (efeitos|fins)|com vista a|no (ambito|quadro|uso|exercicio)|a pedido|dad[oa]s?"
    "|por (se |me |nos |ja )?[a-z]{2,10}r(mos|em)?|visto|havendo|sendo|encontrando-se|verificando-se|estando"
    "|tornando-se)",
}
_RULES = r"""
    ^(somos|estamos) ((por este meio|desta forma|por esta via) )?a (solicitar|pedir|requerer|propor) (a
        )?(?P<rest>.+)$ => {rest}
    ^(propo|suger|sugir|indic|fix)[a-z]{1,4}(-se)? (([oa]|para|a data de) )?(?P<when>Ⓓ) (para|como data)( d?a| uma)?(
        proxima)?
        (?P<rest>{meeting}.*?)([,;.:] (queira[m]?|agradeco|favor|e favor|por favor).*)?$ => marcar {rest} {when}
    ^(?P<old>[oa] ({title})Ⓦ) (vai ser|sera|foi|e|passa a ser|devera ser|deve ser) substituid[oa] (por |pel[oa]
        )(?P<who>({title})Ⓦ) (n|em )?(?P<what>[ao]? ?[ⓉⓅⒺ])$ => atribuir {what} a {who}
    ^(ha|houve|existe|detetei|detetou-se|verifica-se) (um |uma )?(erro|lapso|engano|gralha) (n|em )(?P<what>[ao]?
        ?[ⓉⓅⒺ])[,;:.] (o |a )?(prazo|data)( (limite|final))?( (cert|corret|bo|boa)[oam]?)? (e|sera|passa a ser|deve
        ser|devia ser) (?P<when>((a|para|o|dia|ate) )*[ⒹⓁ])$ => adiar {what} para {when}
    ^(fica[m]?|e|sao|seja[m]?|considera[m]?-se|da-se por) (dispensad|suspens|cancelad|interrompid)[oa]s?
        (?P<rest>((o|a) (envio|remessa|rececao) d[eo]s? |os |as )?{reminders}.*?)( ao? [a-z]{4,14})?(?P<when>(
        .{0,12}[ⒹⓁⓃ])?)$ => suspender {rest}{when}
    ^{opens}que ((me|nos) )?(seja|sejam|fosse|fossem) (incluid|inscrit|inserid|aditad|acrescentad|adicionad|registad
        |criad|abert|lancad|introduzid)as? ({onto} )?(a|uma) (seguinte )?(nova )?tarefa( {onto})?(?P<rest>.+) =>
        criar tarefa{rest}
    (?<=[a-z,]) \(?(a )?(v\.? ?ex\.? ?[ao]?s?\b\.?|vossas? excelencias?|vossas? senhorias?|v\. ?s\.
        ?as?\b\.?)\)?,?(?= ) =>
    \b([oa] |uma? )?(abertura|criacao|lancamento|insercao) da(s)? seguintes? (nova )?tarefas?(?P<rest> ?[:,–-] ?.+)$ =>
        criar tarefa{rest}
    ^{ground}\b[^,ⓉⒺⓅ?]{2,90}, (?P<rest>.+) => {rest}
    ^{opens}que (nao )?((me|nos|lhes?) )?(deixe[ms]?|cesse[ms]?|pare[ms]?)( de)?( (me|nos|lhes?))?( ser)?
        {sent}([ -](me|nos))?(?P<rest>.*{reminders}.*) => silenciar{rest}
    ^{opens}que nao ((me|nos|lhes?) )?(seja[ms]?|fosse[ms]?|volte[m]? a ser) (mais )?{sent} (mais
        )?(?P<rest>.*{reminders}.*) => silenciar {rest}
    ^{opens}que ((me|nos) )?(seja[ms]?|fosse[ms]?|passe[m]? a ser)([ -](me|nos))? ({sent}|ativad[ao]s?|feit[ao]s?)
        (?P<rest>{thing}{reminders}.*) => quero receber {rest}
    ^({opens})?(que )?((me|nos) )?(seja[ms]?|fosse[ms]?)([ -](me|nos))? ({told}) (?P<rest>.+) => {rest}
    ^{opens}(que )?((me|nos|lhes?) )*({telling})(m)?(-me|-nos|-se|-lhe)* (?P<rest>({asking}|{thing}[a-z]).+) => {rest}
    ^({telling})(m)?-se(-me|-nos)? (?P<rest>({asking}\b|((o|a|os|as) (?!(direc|chef|presid|secret|dire))|lista
        |relacao|informacao|todas? ).{3}).*) => {rest}
    ^({telling})(-me|-nos)?(,? (por favor|pf|sff|se possivel),?)? (?P<rest>{thing}{sought}\b.+) => {rest}
    ^({opens}((que )?{kindly} )?|{kindly} |deve(ra)? {tool} )((me|nos|lhe) )?(?!reunir)(?P<rest>[a-z]{2,14}r(-se|-me
        |-nos)?\b.+) => {rest}
    ^({opens})?((proced|efetu|promov|orden)[a-z]{1,3}(-se)? )?((a|ao|o) )?{entry} d[eao]s? ((uma?|mais uma|a)
        )?(seguinte )?(nova )?tarefa(?P<rest>.+) => criar tarefa{rest}
    ^((inscrev|insir|inser|regist|lanc|inclu|introdu[zc]|aditi?|acrescent|abr|adicion)[a-z]{1,3}(-se)?) ({onto} )?(a
        |uma) (seguinte )?(nova )?tarefa( {onto})?(?! [ⓉⓅ] )(?P<rest>.+) => criar tarefa{rest}
    ^({opens})?(o )?envio d[eoa]s? (um |uma )?{reminders} (?P<rest>(Ⓝ|uma? (dia|semana|hora|mes)|(dois|duas|tres
        |quatro|[0-9]{1,2}) (dias|semanas|horas|meses)) (antes|de antecedencia) .+) => avisa-me {rest}
    ^({opens})?(o )?(envio|remessa|rececao|emissao) d[eoa]s? (?P<rest>{thing}{reminders}.*) => quero receber {rest}
    ^((remet|dirig|emit|dirij)[a-z]{1,3}(-se)?|(envi|mand)[a-z]{1,3}-se)(-me|-nos)? (?P<rest>{thing}{reminders}.*) =>
        quero receber {rest}
    ^({opens}|quero )?ser (notificad|avisad|informad|alertad|lembrad)[oa]s? (d[eao]s?|sobre|quanto a) ((qualquer
        |quaisquer|eventua(l|is)|tod[oa]s?|as|os|a|o) )*(alteracao|alteracoes|mudancas?|evolucao|novidades?
        |desenvolvimentos?|modificac(ao|oes)) (a[os]?s?|n[oa]s?|d[oa]s?|relativ[ao]s? a[os]?|em|de)( prazos? d[oa])?
        (?P<rest>.+) => avisa-me de {rest}
    ^{opens}(?P<rest>{thing}{sought}\b.+) => {rest}
    ^(conhecer|saber|apurar|obter|consultar|ter (conhecimento|acesso)|tomar conhecimento|ser informad[oa]s?)(
        d[aeo]s?)? (?P<rest>({asking}|{thing}{sought})\b.+) => {rest}
    ^(indicar|informar|esclarecer|enviar|remeter|facultar|fornecer|comunicar|apresentar|disponibilizar|dizer
        |identificar|enumerar|listar|elencar|prestar|transmitir)([ -](me|nos|lhe))? (?P<rest>({asking}
        |{thing}{sought})\b.+) => {rest}
    ^({opens})?((a|o) )?(indicacao|identificacao|enumeracao|discriminacao|elencagem|remessa|fornecimento|comunicacao
        |prestacao|elaboracao|emissao|extracao)( de)?( (um|uma|o|a))? ?(d[aeo]s? )?(?P<rest>(lista|listagem|relacao
        |tarefas|atrasos|situacoes|casos|mapa|informac|minhas|prazos|intercambios|responsa|titular|entidade|estado
        |local|data).+) => {rest}
    ^(?P<verb>{stated})-se (?P<rest>(uma? |a |o )?(nova )?(tarefa|reuniao|videoconferencia|sessao|prazo|data)\b.+) =>
        {verb} {rest}
    ^(fica|ficam|e|sao) (desde ja |hoje |assim |por este meio )?(?P<verb>{done}) (?P<rest>(?!por )(.*[ⒹⓁⓃⓌⓇ].*)) =>
        {verb} {rest}
    ^({asked}|e) (a )?(seguinte )?(nova )?tarefa ?:(?P<rest>.+) => criar tarefa:{rest}
    ^{opens}(?P<verb>nao) (?P<rest>(receber|voltar a receber|ser).+) => nao quero {rest}
    \b(que|as quais|os quais) (atualmente |ainda |presentemente )?(se encontram?|encontram?-se|estao|estejam)
        (?P<rest>(a|sob|com|em|por) ) => {rest}
    \b(que )?(me|nos) (foram|sao|estao|estejam|tenham sido|fo[ir]am?|forem) (?P<rest>(atribu|comet|confi|distrib
        |entreg|afet|assign)[a-z]+) => minhas
    \b(que )?me (dizem respeito|tocam|tocaram|calharam|cabem|couberam|competem|pertencem|respeitam|deram)\b => minhas
    \b(cometid|confiad|distribuid|afet|incumbid|assignad|alocad)(a?d)?as(?= (a|ao) ) => atribuidas
    \beventua(l|is) (?=atras|tarefas|interc|event|reun) =>
    \btarefas minhas\b => minhas tarefas
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    infinitives = {form: verb for verb in _DOING for form in (_now(verb), *participles(verb))}
    return rules(_RULES, _MACROS, infinitives)
