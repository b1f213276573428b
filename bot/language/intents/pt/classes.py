"""Portuguese words of questions, class by class, and what these ask for together (see strongly.py); folded.

Under the name of what a sentence is about: an intent, behind it "?" where only a question mark tells that it is asked,
the classes of which a word must be there, parted by " & ", and behind " ! " what speaks against it; a line indented
goes on.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.grammar import pattern
from bot.language.intents.model import Intent
from bot.language.intents.weighing import Evidence

CLASSES = {
    # What is asked or wished for, whatever mark ends it.
    "asks": r"^(e |entao )?(qual|quais|(em|a|de|ate) que)\b|\b((diz|diga|digam|indica|indique|indiquem|informa"
    r"|informe|informem|mostra|mostre|manda|mande|envia|envie|arranja|arranje|da|de)[- ](me|nos)|(preciso|precisava"
    r"|precisamos|queria|quero|gostava|gostaria|solicit[a-z]{1,4}(-se)?|agradec[a-z]{1,4}(-se)?|pede-se|peco|pedia"
    r"|requer-se|requeiro|pretend[a-z]{1,4}(-se)?|faz-me falta)|^(designacao|identificacao|indicacao|nome|email"
    r"|telefone))\b",
    # What may stand in a clause that asks nothing, too.
    "questions": r"\b(quem|qual|quais|quando|onde|como|quanto|quant[oa]s|(em|a|de|o|por|ate) que)\b",
    # Who, and whom one turns to.
    "asks_who": r"\b(quem|(que|qual|quais) ((e|o|a|os|as|das|dos|foi|sao) ){0,3}(colegas?|pessoas?|entidades?"
    r"|associac(ao|oes)|tecnic[oa]s?|equipas?|servicos?|tres|responsavel|titular|nome|contacto))\b",
    "runs": r"\b(trat(a|ar|am|ou|ando)|cuid(a|ar|am)|ocup(a|ar|am)(-se)?|respond(e|er|em)|encarreg[a-z]{1,4}"
    r"|assegur(a|ar"
    r"|am)|coorden(a|ar|am|ou)|lider(a|ar|am)|ger(e|ir|em)|execut(a|ar|am)|acompanh(a|ar|am)|assum(e|ir|iu)|peg(a|ou)"
    r"|fic(a|ou|ar) com (?=([ao] )?(tarefa )?[ⓉⓅ])"
    r"|atribuid[ao]|entregue|confiad[ao]|cargo|maos|conta|redig(e|ir|iu)|elabor(a|ar|ou)"
    r"|prepar(a|ar|ou)|conduz(ir)?|dirig(e|ir)(-me)?|falo|contact(o|ar|a)|pergunt(o|ar)|articul(o|ar)"
    r"|e o d[ao]|e a d[ao]|sabe d[ao]|mexe n[ao]|tem n?[ao])\b",
    "holder": r"\b(responsave(l|is)|responsabilidade|titular(es)?|encarregad[oa]s?|encarregue|coordenador(a|es|as)?"
    r"|entidade coordenadora|ponto de contacto|pessoa de contacto)\b",
    # How far something is.
    "state": r"\b(estado|situacao|ponto( de situacao)?|pe|andamento|progressos?|avancos?|evolucao|fase|etapa|execucao"
    r"|percentagem|por cento|novidades?|noticias|atualizac(ao|oes)|desenvolvimentos?|prazos?|data[ -]limite|faltam?"
    r"|como [^,]{0,24}(esta|estao|vai|vamos|anda|corre)|quando [^,]{0,24}(acaba|termina|pront[ao]|concluid[ao]|concluir"
    r"|acabar|terminar))\b",
    "works": r"\b(conclu[a-z]{1,9}|feit[ao]s?|pront[ao]s?|termin[a-z]{1,9}|acab[a-z]{1,9}|atras[a-z]{1,9}"
    r"|parad[ao]s?|bloque[a-z]{1,9}|avanc[a-z]+"
    r"|entreg[a-z]{1,9}|andar|correr|em curso|resolvid[ao]s?|despach[a-z]{1,9}|encaminhad[ao]s?|a tempo|a horas"
    r"|no prazo"
    r"|dentro do prazo|aprovad[ao]s?|fechad[ao]s?|publicad[ao]s?|comec[a-z]{1,9}|arranc[a-z]{1,9}|saiu|em dia"
    r"|adiantad[ao]s?)\b",
    # What is asked of what takes place.
    "details": r"\b(quando|onde|aonde|horas?|horario|dia|data|datas|local|sala|morada|sitio|cidade|hotel|programa"
    r"|ordem de"
    r" trabalhos|agenda|participantes?|participam?|participar|inscrit[oa]s?|inscricoes|oradores?|convidados|comitiva"
    r"|delegac(ao|oes)|organiza|acolhe|recebe|preside|contacto|duracao|dura|comeca|acaba|termina|arranca|dormimos"
    r"|dormir|ficamos|alojamento|alojad[oa]s|transporte|autocarro|presencial|online|link|interprete|traducao|lingua"
    r"|cedo|tarde|temas?|tema|detalhes|pormenores|informac(ao|oes)|almoco|refeicoes|levar|traje|vem|vao|discursa"
    r"|fala)\b",
    # An order is for what orders.
    "orders": r"\b(adi(a|e|ar|em)|pass(a|e|ar|em) (o|a|para)|mud(a|e|ar|em)|alter(a|e|ar)|prolong[a-z]{1,9}"
    r"|prorrog[a-z]{1,9}|antecip[a-z]+"
    r"|regist(a|e|ar|em)|anot[a-z]{1,9}|apont(a|e)|marc(a|ar)|marque|atribu[a-z]{1,3}|transfer(e|ir)"
    r"|lembr[a-z-]{1,9}|avis[a-z-]{1,9}"
    r"|notific[a-z-]{1,9}|alert[a-z-]{1,9}|silenci[a-z]{1,9}|desliga[a-z]{0,6}|fech(a|e|ar)|cri(a|e|ar)"
    r"|substitu[a-z]{1,9}|convoc[a-z]+"
    r"|subscrev[a-z]{1,9}|cancel[a-z]{1,9})\b",
    # What is told, and who is spoken to.
    "told": r"\b(?!(vamos|temos|devemos|podemos|estamos|andamos|ficamos|precisamos|queremos|sabemos|dormimos|sei|eu|meu"
    r"|seu|ou|ficou|ficaram|assumiu|pegou|mudou|passou|redigiu|elaborou|preparou|tratou|coordenou|comecou|arrancou"
    r"|avancou|acabou|terminou|avancamos|comecaram|fechou|saiu|concluiu|agradecemos|solicitamos"
    r"|pretendemos)\b)[a-z]{2,}"
    r"([aei]mos|aram|eram|iram|ou|ei|eu|iu|avam?|iam)\b",
}
CLASSES |= {
    # Who is asked what he did is no bot.
    "done_by_you": r"\b(?!(ex|cons|ins|ass|res)iste)[a-z]{2,}(aste|iste)\b",
    # On what something depends that is not asked.
    "once": r"\b(quando|assim que|logo que|se|caso|enquanto)\b",
}
PEOPLE = (
    r"\b(tu|te|ti|teus?|tuas?|vos|voces?|contigo|consigo|connosco|convosco|ele|ela|eles|elas|lhes?|minhas?|meus?|malta"
    r"|gajo|gente"
    r"|sozinh[oa]s?|deus|milagre|ninguem|nunca|nem|porque|acho|acha[sm]?|dizem|diz que|ouvi|se calhar"
    r"|talvez|oxala|tomara|raio|diabo"
    r"|caramba|coitad[oa]|piada|chat[oa]|cafe|bolos?|festa|almoco|jantar|cart(ao|oes)|nao)\b"
)
# What is said to anybody who is asked for something.
COURTEOUS = (
    r"\b(bom dia|boa tarde|boa noite|ola|viva|por favor|pf|pff|sff|se faz favor|obrigad[oa]|muito obrigad[oa]"
    r"|desculp(a|e"
    r"|em)( a pergunta| a insistencia| incomodar| o incomodo)?|ja agora|(estimad|prezad|car)[oa]s? colegas?)\b[,.!]?"
)
# What parts the name of a thing from the words around it.
BOUNDS = (
    r"[,:;?]|\b(quem|qual|quais|quando|onde|como|quant[oa]s?|(em|a|de|o|por) que|esta(o|va)?|foi|foram|ficou"
    r"|ficaram|fica"
    r"|anda|vai|vamos|corre|decorre|e que|tem|ha|trata|coordena|responsave(l|is) (pel|d)[ao]s?|encarregad[oa] d[eao]s?"
    r"|ponto de situacao|estado|andamento|progressos?|novidades|noticias|prazo|saber|falar|falo|sobre [ao]s?|a cargo"
    r"|nas maos|ja|ainda|sempre|falta|preciso|precisava|queria|fic(a|ou) com|redigiu|elaborou|preparou|comecou|acabou"
    r"|terminou|arrancou|saiu)\b"
)
_TABLES = {
    "code": r"""
task_owner: [ⓉⓅ] & {holder} & {asks} ! {against}|Ⓓ|Ⓛ
task_owner?: [ⓉⓅ].*{asks_who}|({runs})( [a-z]{1,5}){0,3}( tarefa)? [ⓉⓅ] & {asks_who} & {runs} ! {against}|Ⓓ|Ⓛ
task_status?: [ⓉⓅ] & {questions} & {state} ! {against}|\bquem\b|{holder}|Ⓛ|(prazo|entrega|data).*Ⓓ
task_status: [ⓉⓅ] & {asks} & {state} ! {against}|\bquem\b|{holder}|Ⓛ|(prazo|entrega|data).*Ⓓ|{once}
task_status?: [ⓉⓅ] & {works} ! {against}|\bquem\b|{holder}|Ⓛ|Ⓓ|{done_by_you}
exchange_detail: Ⓔ & {asks} & {details} ! {orders}|{told}|[ⓌⒸ]|Ⓛ|{once}|{done_by_you}
exchange_detail?: Ⓔ & {details} ! {orders}|{told}|[ⓌⒸ]|Ⓛ|{done_by_you}
""",
    "name": r"""
task_owner: {asks_who} & {holder} ! {against}|Ⓓ|Ⓛ
task_owner?: {asks_who} & {runs} ! {against}|Ⓓ|Ⓛ
task_status?: \b(em que (estado|situacao|ponto|pe|fase|etapa)|ponto de situacao|andamento|progressos?|avancos|prazo
    |novidades|atualizac(ao|oes))\b ! {against}|\bquem\b|{holder}|Ⓓ|Ⓛ
""",
}


def evidence() -> Iterator[Evidence]:
    """Yield the lines of the tables."""
    macros = CLASSES | {"against": "{orders}|{told}|[ⓌⒶⒸ]"}
    for what, table in _TABLES.items():
        for line in table.replace("\n    |", "|").replace("\n    ", " ").strip().splitlines():
            name, _, rest = line.partition(": ")
            tells, _, against = rest.partition(" ! ")
            yield Evidence(
                Intent(name.removesuffix("?")),
                tuple(pattern(each, macros) for each in tells.split(" & ")),
                pattern(against, macros),
                question=True if name.endswith("?") else None,
                what=what,
            )
