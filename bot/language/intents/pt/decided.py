"""How Portuguese tells what happened or who decided it, and the change that follows from it; folded (see plainly.py).

What is told becomes the plain order of the tables: houve um problema com os vistos e a missão fica para 14 de junho; a
direção decidiu que o boletim passa para a Wang Jing.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.displacing import PARTS

_RULES = r"""
    ^(houve|surgi(u|ram)|apareceu|apareceram|deu-se|temos|tivemos|ha) [^,;?ⓉⒺⓅⒹⓁ]{4,60}? e
        (?P<rest>{its} {falls} .*[ⒹⓁ].*)$
        => {rest}
    ^{who}(ja )?(decidiu|decidiram|determinou|resolveu|autorizou|mandou|pediu|pediram|pede|quer|querem|sugeriu
        |propos)(-se|-nos|-me)? que (?P<what>{its}) (seja|fique|passe|se realize|comece|acabe|termine)[m]?( a ser| so)*
        {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^{who}(ja )?(decidiu|decidiram|determinou|deliberou|resolveu|resolveram|acordou|acordaram|autorizou|aprovou|mandou
        |pediu|pediram|pede|quer|querem|sugeriu|propos)(-se|-nos|-me)?( em reuniao| hoje| ontem)? que (?P<rest>{its}
        (passe[m]?|passa[m]?|fique[m]?|fica[m]?|seja[m]?|va|vai|mude[m]?|muda[m]?|transite[m]?|transita[m]?) .*[ⓌⒹⓁ].*)$
        => {rest}
    ^(precis|gost|quer|agradec|ped|pec|pref|conv|pretend|solicit|propo|sug|era (bom|melhor)|seria (bom
        |melhor))[a-z]{0,8}(-se)?( de)?( que)? (?P<what>{its}) (fosse[m]?|ficasse[m]?|passasse[m]?|seja[m]?|fique[m]?
        |passe[m]?|acabasse[m]?|terminasse[m]?|se realizasse[m]?|comecasse[m]?)( a (ser|ficar))?( so| apenas| antes)*
        {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(?P<what>{its}) {falls} (Ⓝ|({how_long} )?(bem |um pouco |ainda )?(mais )?(cedo|tarde|antes|depois|adiante)),?
        {day}{fine}[.! ]*$ => mudar {what} para {when}
    ^(afinal,? |pelos vistos,? )?(?P<what>{its}) {falls} {day}[,;.–-]+ ?(por favor |pf |podes? |pode |agradeco que
        )*(alter|mud|atualiz|corri[gj]|regist|anot|acert)[a-z]{1,3}(-se)?( (isso|isto|la|ai|(n?[oa] )?(calendario
        |plano|agenda|data|prazo|sistema|mapa|quadro|lista)))*[.! ]*$ => mudar {what} para {when}
    ^(corri(g|j)[a-z]{1,2}|retifi(que|car|ca)|alter[ae]r?|mud[ae]r?|atualiz[ae]r?) [oa] ({due}|data|dia) d(?P<what>[ao]
        [^,:;?ⒹⓁ]{1,70}?)[,:;.] ?(e|sera|passa a ser|fica|o certo e|o correto e|devia ser|deve ser|tem de ser|agora e
        |afinal e) {day}(,? (e )?nao .{1,12})?$ => mudar {what} para {when}
    ^(d[ae]|dar|deem|dem|preciso|precisava|precisamos|arranja)(-me|-nos)?( de)?( tempo)? {day} (para|p/)
        (acabar|concluir|terminar|fechar|entregar|despachar|finalizar) (?P<what>{it}){fine}[.! ]*$ => mudar o prazo de
        {what} para {when}
    ^(?P<what>{its}) deixa[m]? de (ser|estar|ficar) (com|de|d[ao]|a cargo d[ao]|nas maos d[ao]) ?([ao] )?{title}Ⓦ,? e
        (passa[m]?|fica[m]?|vai|vao|transita[m]?)( a (ser|estar|ficar))? (para|com|d|a cargo d|nas maos d)[ao]? ?([oa]
        )?(?P<who>{title}Ⓦ)[.! ]*$ => atribuir {what} a {who}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
