"""How Portuguese reports on a task where its code stands apart from what is told of it, as a plain report; folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    "of": "(quanto [ao]|relativamente [ao]|em relacao [ao]|no que (toca|respeita|diz respeito|se refere) [ao]"
    "|sobre [ao]"
    "|acerca d[ao]|a proposito d[ao]|n[ao]|[ao]|d[ao]|para [ao]|com respeito [ao]|no ambito d[ao]|no quadro d[ao]"
    "|em sede d[ao]|update( d[ao])?"
    "|(ponto d[ae]|pt\\.?)? ?(situacao|sit\\.) d?[ao]?"
    "|balanco d[ao]|novidades? (d|n)[ao]|info(rmacao)? (d|n|sobre )[ao])",
    "code": "(tarefa |projeto )?(?P<what>[ⓉⓅ])",
    "opinion": "\\b(acho|parece|talvez|se calhar|chat[oa]|seca|dificil|horrivel|pode[sm]?|quem|quando|onde|como|qual"
    "|odeio|adoro|gosto|devia|deviamos|coitad[oa]|tu|te|nunca mais|sorte|cansa[a-z]{0,9}|paciencia|confusao|piada"
    "|disseram|disse|festa|almoco|jantar|vinho|cerveja|bolos?|copos|nem me)\\b",
    "verb": "([a-z]{2,}([aei]mos|aram|eram|iram|ei|ou|eu|[bdmrtuv]i|[cdg]iu|uiu)|fiz|fizemos|fez|fez-se|fizeram|tivemos"
    "|houve|ha|veio|vieram|foi|foram|vamos|estamos|andamos|continua[m]?|vai|vao|esta|estao|ficou|ficaram|falta[m]?"
    "|segue[m]?|encontra-se|mantem-se|temos|tem|aguarda-se|aguardo|espera-se|esta-se|seguiu|seguiram)",
    "soon": "((ja|ainda|tambem|hoje|ontem|nao|so|agora|entretanto|finalmente|por fim|afinal|Ⓓ|se|nos),? )*",
    "told": "({soon}{verb}\\b|{soon}[a-z]{3,12}[aei]d[ao]s? (\\b|[ao]s? )|([oa]s?|um|uma|metade|alguns|algumas"
    "|vari[oa]s"
    "|tod[oa]s|[0-9]+|quase|cerca) [^?:;]{2,80}? {soon}{verb}\\b)",
    "note": "((diz|dig|inform|comunic|report|relat|refir|refer|mencion|deix|escrev|po|met|junt|faz|fac|inclu|inser"
    "|insir|introdu[zc]|acrescent"
    "|adicion|adit|lanc|colo(c|qu)|averb|grav|guard|coment|assinal|inscrev|consign|tom)[a-z]{0,4}( ai| la| escrito"
    "| registado| constar| nota)?|anot(ar?|e)|apont(ar?|e)|regist(ar?|e))",
    "done_now": "((ja|hoje|ontem|finalmente|entretanto) )*([a-z]{2,}([aei]mos|ei|[bdmrtuv]i)|fiz)\\b[^?,;:ⓉⒺⓅ]{2,60}?",
    "noted": "((e|por favor|pf|podes|queira|favor|e favor) )*(tom(a|e|em|ar) nota|(anot|regist|apont|assent)(a|e|em"
    "|ar))( (isso|isto|ai|la|por favor|pff?|sff|se faz favor))*",
    # What is put there is no note: mete na T7: prazo sexta.
    "slot": "([oa]s? )?(nov[oa] )?([ⒹⓁⓌⒸ]|prazo|data|limite|responsa|concluid|feit|pront|termin|fechad|encerr|nov[oa])",
}
_RULES = r"""
    ^(?!.*{opinion}){done_now} (para |d|sobre |n)(?P<what>[ao]s? [^?,;:ⓉⒺⓅ]{4,60})[,;.:–-]+ {noted}$
        => toma nota que {what} ja tem novidades
    ^(?!.*{opinion}){noted} ?[:,–-] ?{done_now} (para |d|sobre |n)(?P<what>[ao]s? [^?,;:ⓉⒺⓅ]{4,60})$
        => toma nota que {what} ja tem novidades
    ^(?!.*{opinion}){of} {code} ?[:,–-] ?(?P<rest>{told}[^?]{0,200})$ => atualizar {what}: {rest}
    ^(ja )?(fiz|fizemos|fez-se|concluimos|acabamos|despachamos|tratamos de|fechamos|completamos|executamos|realizamos
        |temos|esta[o]?)
        (ja |feit[ao]s? |pront[ao]s? |concluid[ao]s? |com |em )*(((os|a|cerca de|quase|mais de|uns) )*)(?P<part>Ⓒ
        |metade)( feit[ao]s?
        | pront[ao]s?| concluid[ao]s?)? d(?P<item>[ao]s? [^,;?ⓉⒺⓅ]{4,80})$ => {item} esta a {part}
    ^(?P<item>([ao]s? )?[^,;:?ⓉⒺⓅⒹⓌ]{6,80}), [^?ⒸⓉⒺⓅ]{3,80}[,;] (ja )?(vamos|estamos|estao|esta|ja|andamos) (em|a|nos
        |com) (os )?(?P<part>Ⓒ)$
        => atualizar {item} para {part}
    ^{note} (uma |a )?(nota|anotacao|registo|indicacao|atualizacao|observacao) (n[ao]|d[ao]|para [ao]|sobre [ao]|a)
        {code}( de
        que| que|:| ?[–-]|,) ?(?P<rest>[^?]{4,200})$ => atualizar {what}: {rest}
    ^{note} (ai |la )?(n[ao]|ao?|em|para [ao]) ((tarefa|projeto|intercambio) )?(?P<what>[ⓉⓅⒺ]),?( ([oa] )?(seguinte
        |nota|informacao|indicacao|observacao|anotacao)( seguinte)?( de)?)?( ?: ?(?!{slot})| (?=que (?!(es|sou|eu
        |tu)\b)))(?P<rest>[^?]{4,200})$ => lavrar que {what} isto: {rest}
    ^(?P<item>(?!lavrar )[^:?,ⓉⒺⓅⒹⓌ]{4,40} d[aeo]s? [^:?,ⓉⒺⓅⒹⓌ]{4,40}) ?: (?P<rest>(ja |ainda nao )(temos
        |recebemos|enviamos|fizemos
        |segui(u|ram)|chegaram|foi|foram|esta[o]?|ficou|ficaram) [^?ⓉⒺⓅ]{6,120})$ => registar que {item} {rest}
    ^(fica|fique|ficou) (a nota|registad[ao]|anotad[ao]|escrito) (n[ao]|d[ao]|para [ao]|sobre [ao]) {code}( que|:|,) ?
        (?P<rest>[^?]{4,200})$ => atualizar {what}: {rest}
    ^(?P<rest>[^?ⓉⒺⓅ]{8,160}Ⓒ[^?ⓉⒺⓅ]{0,100}?)[,;.]? \(?((na|da|para a|sobre a) )?(tarefa )?(?P<what>[ⓉⓅ])\)?$ =>
        atualizar {what}: {rest}
    ^(?P<rest>[^?ⓉⓅ]{4,90}Ⓒ[^?ⓉⓅ]{0,60}),? (n?[ao] )?(tarefa )?(?P<what>[ⓉⓅ])$ => atualizar {what}: {rest}
    ^(?!.*\b(tu|te|tua|teu|vos|voces?)\b)(?P<first>(ja )?([a-z]{2,}([aei]mos|ei|[bdmrtuv]i)|fiz|pus|li|vi)
        [^?ⓉⒺⓅ]{2,40}) d(?P<what>[ao] [ⓉⓅ])(?P<rest>[^?ⓉⒺⓅ]{0,60}[,;] (so )?(falta|faltam|aguardo|aguardamos|espero
        |esperamos)
        [^?ⓉⒺⓅ]{2,60})$ => atualizar {what}: {first}{rest}
    ^(?P<first>(ja )?([a-z]{2,}([aei]mos|ei|[bdmrtuv]i)|fiz|pus|li|vi) [^?ⓉⒺⓅ]{3,60}) d(?P<what>[ao]
        [ⓉⓅ])(?P<rest>[^?ⓉⒺⓅ]{0,60})[,;.] ((pf|por
        favor|podes|e favor)
        )?(anot|regist|apont|tom)[a-z]{1,3}( ai| la| isso| isto| nota)*$ => atualizar {what}: {first}{rest}
    ^(?P<first>(ja )?[a-z]{2,}[aei]mos [^?ⓉⒺⓅ]{3,60}) d(?P<what>[ao] [ⓉⓅ])[,;]? (ou seja|isto e|portanto|logo|o que da
        |(o )?que sao),?
        (?P<rest>[^?]{0,12}Ⓒ)$ => atualizar {what}: {first}, {rest}
    ^(?P<rest>[^?ⓉⒺⓅ]{8,200}?)[,;:.] ?((e )?(podes?|podia|queira|favor|e favor) )?(regist|anot|apont|atualiz|assent|junt
        |acrescent|met|poe|nota|not|(fica|deixo|segue) ([oa] )?(registo|nota|registad[oa]|anotad[oa]))(a|e|ar|em)?(
        isso| isto| ai| la)* (n[ao]|a|em|para [ao]) ((tarefa|projeto) )?(?P<what>[ⓉⓅ])$
        => atualizar {what}: {rest}
    ^((apresent|envi|remet|segu|junt|partilh|deix|fac)[a-z]{0,2}(-se|-vos|-lhes?)? )?([oa] )?(novidades|noticias
        |(registo de )?(progresso|andamento)|registo|atualizacao|ponto de situacao|resumo|nota
        |balanco
        |informacao|info|update)( rapid[ao])?
        (d|n|sobre |para )?(?P<what>[ao] [ⓉⓅ])( e ([oa] seguinte|est[ea]))? ?[:–-] ?(?P<rest>[^?]{4,200})$ =>
        atualizar {what}: {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
