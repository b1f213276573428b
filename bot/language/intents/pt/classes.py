"""Portuguese words of questions about tasks, class by class, and which together tell what is wanted (see strongly.py).

An intent, behind it "?" where only a question can mean it; the classes of which a word must be there, parted by " & ",
and behind " ! " what speaks against it; a line indented goes on.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.evidence import CODE, LIST, NAME, Evidence, lines
from bot.language.intents.grammar import Classes
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_MACROS = MACROS | {
    "who": r"\b(quem|(qual|que) (e )?(o |a )?(colega|pessoa|entidade|associacao|responsavel|titular|tecnic[oa]"
    r"|maos))\b",
    "owns": r"\b(trat[aeo][rm]?|tratando|cuid[ae][rm]?|ocup[ae][rm]?(-se)?|respond[ea][rm]?|responsave(l|is)"
    r"|maos?|cargo"
    r"|responsabilidade|encarreg[a-z]{1,6}|assegur[ae][rm]?|coorden[ae][rm]?|lider[ae][rm]?|ger(e|ir)|execut[ae][rm]?"
    r"|titular|acompanh[ae][rm]?|incumb[a-z]{1,6}|compete|pertence|cabe|coube|calhou|toca|tocou|atribuid[ao]|entregue"
    r"|confiad[ao]|leme|rosto|dono|dona|testa|frente|conduz(ir)?|assum(e|iu|ir)|pasta|dossie|pelouro|puxa|manda|alcada"
    r"|tutela|conta|d?e quem e|e de quem|herdou|pegou|pega|contact[a-z]{1,3}|falar"
    r"|dirigir-me|perguntar)\b",
    "how": r"\b(como|em que|a que|a quantas|qual|que|quanto|quantos|quando|quanta|quantas|ha|houve|existem?|temos"
    r"|novidades?|noticias|ja|ainda|esta|estao|vai|vao|anda|andam|continua|ficou|foi|tem|falta|sempre|onde)\b",
    "state": r"\b(estado|situacao|pe|ponto|fase|etapa|status|progress[a-z]{1,4}|andamento|desenvolv[a-z]{2,7}"
    r"|avanc[a-z]{1,4}"
    r"|evolu[a-z]{1,4}|execu[a-z]{2,4}|conclu[a-z]{1,4}|percentagem|prazo|data limite|termin[a-z]{1,4}|acab[a-z]{1,4}"
    r"|expira|vence|novidades?|noticias|registos?|atualiza[a-z]{1,4}|pront[ao]s?|feit[ao]s?|fechad[ao]|atrasad[ao]"
    r"|atraso"
    r"|bloquead[ao]|parad[ao]|curso|andar|correr|corre|correm|mexeu|mexido|falta|resta|resultados|problemas?|a tempo"
    r"|arranc[a-z]{1,4}|comec(ou|ada)|iniciad[ao]|resolvid[ao]|em dia|encaminhad[ao]|entregue|encravad[ao]|emperrad[ao]"
    r"|suspens[ao]|a cumprir|por cento|a quantas|derrap[a-z]{1,4}|trabalhos)\b",
    "which": r"\b(que|quais|quantas|quantos|qual|o que|ha|existem?|temos|lista|listagem|relacao|mapa|rol|mostra|mostre"
    r"|indica|indique|envia|envie|diz|diga|ver|consultar|quero|queria|preciso|precisava|tem|esta|estao|cabem?"
    r"|compete[m]?)\b",
    "work": r"\b(tarefas?|trabalhos?|pendentes|pendencias|afazeres|prazos|encargos|incumbencias|responsabilidades"
    r"|obrigacoes|atribuicoes|entregas|compromissos)\b",
    "late": r"\b(atras(os|o|ad[oa]s?)|fora d[eo]s? prazos?|vencid[oa]s?|incumprimentos?|expirad[oa]s?"
    r"|caducad[oa]s?|para la"
    r" d[oa] (prazo|data)|(pass|ultrapass|exced|estour|fur|falh|perd|incumpr)[a-z]{1,6} (d?[ao]s? |algum "
    r"|alguns )?(seus? )?"
    r"(prazos?|datas?)|prazos? (ja )?([a-z]+ )?(passad|ultrapassad|vencid|expirad|esgotad|furad|estourad|falhad)os?"
    r"|derrap"
    r"[a-z]{1,4}|em mora|ja (devi|deveri)am? (ter|estar)|a vermelho)\b",
    "me": r"\b(eu|me|mim|minhas?|meus?|comigo|tenho|fiquei|devo)\b|-me\b",
    # Who tells what was or would be.
    "told": r"\b([a-z]{2,}([aei]mos|avam?|iam|avas|ias)|iamos|era|eram|fui|fomos|vou|sou|dizem|consta|soube|caso|embora"
    r"|assim que|logo que|enquanto|ontem|anteontem|outrora)\b",
    # What is said to people, of people, of feelings and of everyday life.
    "people": r"\bnao (e|foi|esta|estao|vai|tem)\b ?$|\b[a-z]{2,}(aste|este|iste)\b|\b(todos|toda a gente"
    r"|tu|te|ti|contigo|tua|teu|tuas|teus|voces?|vos|convosco|vosso|vossa"
    r"|voss[oa]s|eles|elas"
    r"|malta|pessoal|amig[oa]s?|rapaz(es)?|coitad[oa]|alguem|ninguem|gente|mae|pai|filh[oa]s?|mulher|marido|casa|cafe"
    r"|almoco"
    r"|jantar|bolo|festa|ferias|carro|comboio|musica|filme|jogo|livro|escola|exame|medico|dinheiro|ajud[a-z]{1,4}"
    r"|obrigad"
    r"[oa]s?|parabens|gost[a-z]{1,4}|ador[a-z]{1,4}|odei[a-z]|prefer[a-z]{1,4}|acho|achas|parece|culpa|piada|graca"
    r"|engracad"
    r"[oa]|ri[rm]?|chor[a-z]{1,3}|dorm[a-z]{1,3}|sonh[a-z]{1,4}|cans[a-z]{1,4}|stress|loucura|raio|diabo|caraca|inferno"
    r"|porque|por que|para que|se|mesmo assim|nem|nunca|talvez|quica|tomara|oxala|lembra|lembras|imagina|aposto"
    r"|acreditas?"
    r"|cheir[a-z]{1,3}|caixa|nome de|pintar|lavar|cozinh[a-z]{1,4}|com(er|eu|emos)|beb[a-z]{1,4}|vens|vem|vieste)\b",
    "two": r"Ⓦ.*Ⓦ|Ⓐ.*Ⓐ|Ⓦ.*Ⓐ|Ⓐ.*Ⓦ",
    "change": r"\b(mud|adi|pass|alter|prolong|prorrog|alarg|estend|antecip|remarc|reagend|transf|atribu|deleg|cri"
    r"|adicion"
    r"|regist|marc|agend|avis|lembr|notific|silenci|deslig|ativ|concluam?|feche|fecha|termine)(a|ar|e|em|am|ir|ue|uem"
    r"|ei)\b",
}
_TABLES = {
    CODE: r"""
task_owner?: [ⓉⓅ] & {who} & {owns} ! [ⓌⒸⒹⓁ]|{told}|{change}|\bquem (quer|vem|pode|podia|ajuda|alinha|viu|leu|disse)\b
task_status?: [ⓉⓅ] & {how} & {state} ! [ⓌⒸ]|\bquem\b|{told}|{change}|\b(vamos|vais|posso|podemos|devo|quero|precisa)\b
""",
    LIST: r"""
overdue_tasks?: {late} & {work}|\b(coisa|algo|prazos?|o que|que)\b & {which} ! [ⒸⓉⒺ]|{two}|{told}|{change}|\bquem\b|{me}
    |\b(voo|comboio|autocarro|encomenda|salario|pagamento)s?\b
overdue_tasks: ^(lista|listagem|relacao|mapa|rol|mostr|ver|indic|envi|tarefas|quais|que) & {late} & {work} ! [ⒸⓉⒺ]|{two}
    |{told}|{change}|\bquem\b|{me}
tasks_of_person?: Ⓦ & {work} & {which} ! [ⒸⓉⒺ]|{two}|{told}|{change}|\bquem\b|{late}|{me}
tasks_of_association?: Ⓐ & {work} & {which} ! [ⒸⓉⒺ]|{two}|{told}|{change}|\bquem\b|{late}|{me}
tasks_of_person: Ⓦ & {work} & ^(lista|listagem|relacao|mapa|rol|mostr|ver|indic|envi|tarefas|quais|quant|que) ! [ⒸⓉⒺ]
    |{two}|{told}|{change}|\bquem\b|{late}|{me}
tasks_of_association: Ⓐ & {work} & ^(lista|listagem|relacao|mapa|rol|mostr|ver|indic|envi|tarefas|quais|quant|que) !
    [ⒸⓉⒺ]|{two}|{told}|{change}|\bquem\b|{late}|{me}
my_tasks?: {me} & {work} & \b(que|quais|quantas|quantos|qual|ha|existem?|onde|tenho)\b !
        [ⒸⓉⒺⓌⒶ]|{told}|{change}|\bquem\b
    |{late}|\b(como|quando|explic|dias?|vida|faculdade|pagar|que faco)\b
""",
    NAME: r"""
task_owner?: ^(e |mas |afinal )*((a|com|de|por|em|para) )?{who} & {owns} ! [ⓌⒶⒸⒹⓁ]|{told}|{change}
""",
}
_BOUNDS = (
    r"[,;:!?()]|[ⓉⒺⓅⒹⓁⓈⓃⓇⒸⓌ]|\b(quem|qual|quais|que|quando|como|onde|quanto|quantos|esta|estao|vai|anda|ficou|foi|e|com"
    r"|tem|ha|cargo|responsave(l|is) (por|pel[ao]s?|d[aeo]s?)|trata[rm]?|cuida[rm]?|ocupa|responde|assegura|coordena"
    r"|lidera"
    r"|gere|executa|acompanha|conduz|puxa|pegou|falar|sobre|acerca|maos|frente|testa|encarreg[a-z]{2,4}|incumbid[oa]"
    r"|responsabilidade|conta|pasta|dossie|devo|posso|se|ja|ainda|agora)\b"
)
_COURTEOUS = (
    r"\b(bom dia|boa tarde|boa noite|ola|por favor|pf|sff|se faz favor|obrigad[oa]|desculpa|desculpe|bot|ponte|ja agora"
    r"|podes?( me)? dizer(-me)?|pode(-me)? (dizer|indicar)|sabes(-me)? dizer|diz-me|diga-me|gostava de saber"
    r"|queria saber"
    r"|preciso de saber)\b[ ,!.:]*"
)


def classes() -> Classes:
    """Return the tables, made."""
    return Classes(
        evidence=tuple(_evidence()),
        bounds=pattern(_BOUNDS, {}),
        courteous=pattern(_COURTEOUS, {}),
        never=pattern("{people}", _MACROS),
        asks=pattern(r"[?]|^(que|quais|quantas|quantos|qual|quem|como|onde|o que|em que|a quem)\b", {}),
        orders=pattern(r"^(lista|listagem|relacao|mapa|rol|mostr|ver|indic|envi|tarefas)", {}),
        longest=90,
    )


def _evidence() -> Iterator[Evidence]:
    for what, table in _TABLES.items():
        for line in lines(table, " "):
            yield Evidence(
                line.intent,
                tuple(pattern(each, _MACROS) for each in line.tells),
                pattern(line.against, _MACROS),
                question=True if line.asks else None,
                what=what,
            )
