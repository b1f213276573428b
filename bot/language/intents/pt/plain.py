"""Portuguese orders as offices write them, said plainly: as an infinitive and what it is about; folded.

Offices ask by what they ask for (solicita-se o adiamento da T7), in the subjunctive (agradeço que marque, propõe-se que
seja alargado) and by abbreviations (p/ maio).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.language.intents.needs import Written
from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.verbs import participles, wished, wished_once

# A verb, and the nouns for what it does.
_VERBS = """
adiar adiamento|adiantamento
alterar alteracao
mudar mudanca
passar passagem
prolongar prolongamento
prorrogar prorrogacao
alargar alargamento
estender extensao
antecipar antecipacao
reagendar reagendamento
remarcar remarcacao
transferir transferencia
mover
deslocar deslocacao
ajustar ajustamento
fixar fixacao
dilatar dilatacao
protelar protelamento|protelacao
diferir diferimento
recalendarizar recalendarizacao
criar criacao
adicionar
acrescentar
registar registo
abrir abertura
inserir insercao|introducao
lancar lancamento
incluir inclusao
marcar marcacao
agendar agendamento
convocar convocacao|convocatoria
organizar
realizar realizacao
reservar reserva
atribuir atribuicao
reatribuir reatribuicao
delegar
entregar
designar designacao
nomear nomeacao
encarregar
confiar
substituir substituicao
trocar troca
concluir conclusao
fechar fecho
dar
considerar
encerrar encerramento
finalizar
assinalar
desativar desativacao
desligar
silenciar
suspender suspensao
interromper interrupcao
cancelar cancelamento
cessar cessacao
anular anulacao
parar
deixar
ativar ativacao
ligar
reativar reativacao
subscrever subscricao
receber rececao
lembrar
avisar
notificar
recordar
alertar
atualizar atualizacao
"""
# What is asked for to be shown or told; the thing itself is the request.
_TELLING = """
indicar indicacao
mostrar
listar listagem
informar informacao|informacoes
apresentar apresentacao
disponibilizar disponibilizacao
facultar
enviar envio
dizer
confirmar confirmacao
esclarecer esclarecimento|esclarecimentos
elucidar
explicar explicacao|explicacoes
ensinar
consultar consulta
"""
# Nouns of these are said of what is, as well.
_OTHER = ("concluir", "fechar", "encerrar", "receber", "realizar", "abrir", "atualizar", "registar")


def _table(written: str) -> Iterator[tuple[str, str]]:
    for line in filter(None, written.splitlines()):
        verb, *nouns = re.split(r"[ |]", line)
        yield verb, verb
        yield from ((noun, verb) for noun in nouns)


_MACROS = {
    "asks": "(([ao]s? )?((sra?|dra?|senhora?|profa?|exm[oa])\\.?[ao]? )*(diretora?|presidente|vice-presidente|chefe"
    "|chefia|coordenadora?"
    "|direcao|presidencia|administracao|comissao|secretari[oa]|[ⓌⒶ])( (geral|adjunt[oa]|executiv[oa]))? )?(eu "
    "|muito )?(solicito|solicitamos|solicita-se|solicitava-se|peco|pedimos|pede-se|pedia|pedia-se|peco-lhe"
    "|peco-te|pede|pediu|pedem|quer|queriam|querem|propoe|sugere|solicita|agradece|determina|determinou"
    "|pretendo|pretende-se|pretendemos|proponho|propomos|propoe-se|propunha|sugiro|sugere-se|sugerimos|agradeco"
    "|agradecemos|agradecia|agradeciamos|agradece-se|agradecia-se|agradeceria|(mais )?se (solicita|pede|propoe"
    "|agradece)|mais (solicito|peco|solicitamos)|rogo|roga-se|rogamos|requeiro|requer-se"
    "|recomenda-se|determino|determina-se|ordeno|ordena-se|mando|manda-se|autorizo|autoriza-se|decido|decide-se"
    "|delibera-se|recomendo|quero"
    "|queria|queriamos|gostava|gostaria|gostavamos|gostariamos|preciso|precisamos|precisava|precisa-se|e preciso"
    "|e necessario|necessito|necessita-se|convem|venho (por este meio |pelo presente |desta forma )?"
    "(solicitar|pedir|propor|requerer)|(gostaria|gostava|queria|quero|vinha|desejava) (de )?(solicitar|pedir|propor))"
    "( a v\\. ?ex\\.?a| a vossa excelencia)?"
    "( por favor| se possivel| desde ja)?,? ",
    "to": "(se |me |nos |lhe )*",
    "sought": "(ponto de situacao|estado|andamento|responsavel|prazo|programa|agenda|data|local|detalhes|contacto"
    "|calendario|plano)",
    "listed": "(uma? |a |as )?(lista|listagem|relacao|rol|resumo)\\b",
}
# What is written => how it is said plainly; "verb" is the infinitive of the verb or noun that stands there.
_RULES = r"""
    (segunda|terca|quarta|quinta|sexta)(-feira)?,? (?P<rest>Ⓓ) => {rest}
    ^(vamos|temos de|podemos) (?P<rest>.+?),? (marca|cria|regista|anota|poe|agenda)( ai| la)$ => {rest}
    ^(?P<rest>((uma )?(nova )?(reuniao|videoconferencia)|encontro|sessao) .+),? (marca|agenda|convoca)( ai| la
        | isso)?$
        => marcar {rest}
    ^(?P<rest>[a-z]{2,12}(-me)?) (ai|la)(?= ) => {rest}
    ^(?!(alter|consider|lider|prepar|compar|repar|separ|tir|retir|vir|ger|esper|recuper
        |oper)em\b)(?P<rest>[a-z]{3,12}[aei]r)(mos|em)(?= (a|o|as|os|uma?|outra|com|ess[ae]|est[ae]|[ⓉⒺⓅⒹ])) => {rest}
    ^{asks}((o|a|os|as) )?(?P<rest>{sought}\b.+) => {rest}
    ^{asks}(que )?{to}(pudesse[ms]?|possa[ms]?|queira[ms]?) (?P<rest>[a-z]+r\b.*) => {rest}
    ^{asks}que {to}{telling}(s|m)?(-me|-nos)? (?P<rest>.+) => {rest}
    ^{asks}((a|o|as|os|uma?|mais) )?{information} (d[aeo]s? |sobre |acerca d[aeo]s? |relativ[ao]s?
        [ao]s? )(?P<rest>.+)
        => {rest}
    ^{asks}(?P<rest>ser (lembrad|avisad|notificad|alertad)[oa] .+) => {rest}
    ^{asks}(?={listed})(?P<rest>.+) => {rest}
    ^{asks}(?P<rest>mais (tempo|prazo|dias) .+) => dar {rest}
    ^{asks}((a|uma|alguma) )?(atualizacao|novidades?|noticias?) (?P<rest>(sobre|acerca|d[aeo]) .+) => novidades {rest}
    ^{asks}((a|o|uma?) )?(?P<verb>{nouns}) (d[aeo]s? )?(?P<rest>.+) => {verb} {rest}
    ^((a|o|uma?) )?(?P<verb>{changes}) d[aeo]s? (?P<rest>(?!.*\b(foi|esta|vai|e|era|ficou|tem|sao|deu
        |que)\b).*[ⒹⓁⓌⓃ].*)
        => {verb} {rest}
    ^(?P<rest>(ja )?(conclu|termin|acab|finaliz|fech|entreg|envi|public)(imos|amos|i|ei|ou|iu|aram|iram)
        [^?ⓉⓅⒺ]{4,80}?),?
        (e )?(ja )?(podes?|podem|pode-se|podemos) (dar|considerar|marcar|fechar|encerrar) (a|essa|esta) (tarefa
        |atividade)( (por|como) [a-z]{4,12})?$ => {rest}
    ^([ao] [a-z ]{4,40} )?((ja )?(foi|fica) )?(autoriz|aprov|determin|decid|concord|aceit|despach|orden)(ou|aram|iu
        |ad[ao]
        |id[ao])( superiormente)? (com )?[ao] (?P<verb>{changes}) d[aeo]s? (?P<rest>[^?]{0,40}[ⓉⓅⒺ][^?]{0,30}[ⒹⓁⓃⓌ].*)$
        => {verb} {rest}
    ^{asks}que {to}(?P<verb>{wishes})(s|m)?(-se)? (?P<rest>.+) => {verb} {rest}
    ^{asks}que (me )?(seja[ms]?|fosse[ms]?) (?P<verb>{done}) (?P<rest>.+) => {verb} {rest}
    ^{asks}que (?P<what>.{2,80}?) (seja[ms]?|fosse[ms]?) (?P<verb>{done})(?P<rest>.*) => {verb} {what} {rest}
    ^{asks}que (?P<what>.{2,80}?) (passe[ms]?|fique[ms]?|passasse[ms]?|ficasse[ms]?
        |transite|transitasse) (?P<rest>.+) => {what} passa {rest}
    ^{asks}que (?P<rest>nao .+) => {rest}
    ^{asks}(d[eao]s? )?(?P<rest>(o|a|os|as|um|uma) (?!(nova )?(reuniao|videoc|call|chamada|encontro|sessao
        |tarefa))[a-zⓉⒺ].+)
        => {rest}
    ^(?P<verb>{wishes})(m)?-se (?P<rest>.+) => {verb} {rest}
    ^(proced(er|a|am)|procede-se|proceda-se|efetu(ar|e|em)|faz(er)?|faca)(-se)? (a|ao|o) (?P<verb>{changes})
        (d[aeo]s? )?(?P<rest>.+)
        => {verb} {rest}
    ^(?P<what>((o|a) )?((novo )?(prazo|data|data limite) d[ao] .{2,80}|[ⓉⒺⓅ])) (deve|devera|tem (de|que)|tera (de|que)
        |precisa de|vai ter (de|que)) ser (?P<verb>{done}) (?P<rest>.*[ⒹⓁⓃ].*)$ => {verb} {what} {rest}
    ^seja[ms]? (?P<verb>{done}) (?P<rest>.+) => {verb} {rest}
"""
# Abbreviations and words of chats.
_SHORT = {
    "p/": "para", "pra": "para", "pro": "para o", "pras": "para as", "pros": "para os", "c/": "com", "s/": "sem",
    "ta": "esta", "tao": "estao", "q": "que", "k": "que", "qd": "quando", "qdo": "quando", "qm": "quem", "hj": "hoje",
    "tb": "", "tbm": "", "respons": "responsavel", "p": "para", "pa": "para a", "qro": "quero",
    "n": "nao", "d": "de", "msm": "mesmo", "tou": "estou", "tamos": "estamos", "resp": "responsavel",
}  # fmt: skip


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def rewrites() -> tuple[Rewrite, ...]:
    """Return the rules."""
    verbs = {verb: verb for word, verb in _table(_VERBS) if word == verb}
    nouns = {noun: verb for noun, verb in _table(_VERBS) if noun != verb}
    wishes = {form: verb for verb in verbs for form in (wished(verb), wished_once(verb))}
    done = {form: verb for verb in verbs for form in participles(verb)}
    telling = [form for _, verb in _table(_TELLING) for form in (wished(verb), wished_once(verb))]
    macros = _MACROS | {
        "nouns": _any(nouns),
        "changes": _any(noun for noun, verb in _table(_VERBS) if noun != verb and verb not in _OTHER),
        "wishes": _any(wishes),
        "done": _any(done),
        "telling": _any(telling),
        "information": _any(noun for noun, verb in _table(_TELLING) if noun != verb),
    }
    short = Rewrite(Written(rf"(?<![a-z0-9-])(?:{_any(_SHORT)})(?![a-z0-9/.-])", {}), lambda match: [_SHORT[match[0]]])
    return short, *rules(_RULES, macros, verbs | nouns | wishes | done)
