"""How changes are ordered and reported in Portuguese in the midst of what else is told (see changing.py); folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.grammar import Changes
from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.verbs import acts, participles, wished_once
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_MOVING = (
    "adiar", "passar", "mudar", "alterar", "prolongar", "prorrogar", "alargar", "estender", "antecipar", "reagendar",
    "remarcar", "transferir", "deslocar", "ajustar", "fixar", "recalendarizar", "empurrar", "esticar", "protelar",
    "adiantar", "recuar", "modificar", "diferir", "dilatar", "puxar", "corrigir", "trocar", "colocar", "atirar",
    "chutar", "deixar", "marcar", "agendar", "convocar", "reservar", "combinar", "organizar",
)  # fmt: skip
_GIVING = (
    "atribuir", "reatribuir", "entregar", "delegar", "designar", "nomear", "encarregar", "confiar", "ceder", "incumbir",
    "substituir", "indicar",
)  # fmt: skip
_CLOSING = (
    "fechar", "encerrar", "concluir", "terminar", "finalizar", "riscar", "assinalar", "registar", "anotar", "atualizar",
    "apontar", "considerar",
)  # fmt: skip


def _told(verbs: tuple[str, ...]) -> str:
    return "|".join(
        sorted({form for verb in verbs for form in (*acts(verb), wished_once(verb)) if not form.endswith("rem")})
    )


PARTS = MACROS | {
    # Dá and de are written alike without accents: only the first word of a clause is an order.
    "does": f"({_told(_MOVING + _GIVING + _CLOSING)}|poe|ponham?|pomos|mete|metam?|meter|dar|dou|damos|toca a|faca|bota"
    "|(?<![a-zⓌⒶⓉⓅⒺⒹ] )(da|de|por|faz)|(?<=podes )por|(?<=pode )por|(?<=podia )por|(nos )?reunir(mos)?(-nos)?)"
    "(-se)?(-[oa]s?|-l[oa]s?|-n[oa]s?|-lhes?|-me|-nos)?",
    "joins": "((e|por mim|entao|por isso|portanto|pelo que|assim|logo|donde|por favor|pf|pff|sff|agora|ja agora|olha|va"
    "|(eu )?(diria|digamos|penso|calculo|estimo|acho|creio|julgo|parece-me|estima-se) que|pronto|nesse caso"
    "|sendo assim|dito isto|desta forma|assim sendo|melhor|ou seja),? )*",
    "may": "((me |nos )?(podes?|podem|podemos|podia[ms]?|poderia[ms]?|consegues?|quero|queria|preciso de|precisamos"
    " de|precisava de|temos de|temos que|e preciso|e melhor|agradecia que|agradeco que|peco que|pede-se que|solicito"
    " que|solicita-se que|solicito|queira[m]?|e favor|favor|convem|convinha|gostava de|gostaria de|ha que|devemos|vamos"
    "|da(va)? para|(e|era|sera|seria) possivel|importas-te de|importa-se de"
    "|faz favor de|faca o favor de|peco para|pedia para|seria melhor|sera melhor"
    "|mais vale),? )?",
    "asked": "(determin|solicit|propo|proponh|pec|ped|agradec|sugir|suger|decid|autoriz|requer|pretend|deliber|dese"
    "j)[a-z]{0,6}(-se)?",
    "quanto": "(quanto a|relativamente a|em relacao a|no que (toca|respeita|diz respeito) a|sobre a|acerca da"
    "|a proposito"
    " da|n?a|d?a) ?",
    "announce": "(inform|comunic|particip|dou conta de|refir|refer|assinal|registe|regista|confirm)[aoe]?(-se|-lhes?"
    "|-vos)?",
    "somebody": f"(Ⓦ|({MACROS['pinyin']}) [a-z]{{2,8}})",
    "board": "(comissao|conselho|comite|grupo|equipa|direcao|assembleia|secretariado|juri|painel|plenario|mesa|nucleo)",
    "would": "(seria (bom|util|conveniente|importante)|era bom|convem|convinha|importa|devemos|temos de|vamos"
    "|precisamos"
    " de|e preciso|e necessario|queria|gostava de|gostaria de|proponho|sugiro)",
    "ended": "("
    + "|".join(
        sorted(
            form
            for verb in ("concluir", "terminar", "acabar", "finalizar", "fechar", "encerrar", "completar", "despachar",
                         "cumprir", "entregar", "fazer")
            for form in participles(verb)
        )
    )
    + "|pront[oa]s?|done)",
}  # fmt: skip
# What joins a head to the order that it begins, and other builds of what the tables have.
_RULES = r"""
    ^(corrig[ae]|corrigir|correcao|retifi(ca|que|car|cacao))[:,]? (?P<what>([ao] )?[ⓉⒺ]) (acaba|termina|e|fica|vence
        |passa|comeca|realiza-se)
        (?P<when>.{0,10}[ⒹⓁ])(,? e nao .{1,20})?$ => adiar {what} para {when}
    ^([ao] )?({title})[ⓌⒶ] (pede|precisa de|pediu|quer|solicita|necessita de) mais (tempo|prazo|dias)[,:;.–-]+ ?
        (?P<rest>([ao] )?[ⓉⓅ] .*[ⒹⓁ])$ => {rest}
    ^(?P<first>(o |a )?{owner} .{3,80}?) deixa de ser ([ao] )?({title})Ⓦ,? e passa a ser (?P<rest>([ao] )?({title})Ⓦ)$
        => {first} passa a ser {rest}
    ^(((tenho|temos) [oa] [a-z]{4,12} de|venho|vimos|cumpre-me|apraz-me|serve a presente para) )?((inform|comunic
        |particip|anunci|report|confirm|regist|dar conta d|dou conta d)[a-z]{0,3}(-se|-lhes?|-vos)? )(a |da
        )?(conclusao|finalizacao|encerramento|fecho|termino) d(?P<what>[ao] [^?]{0,12}[ⓉⓅ])$ => {what} concluida
    ^(?P<what>[oa] (prazo|data|data limite|termo|entrega) d[^?]{2,60}?) (esta|foi|ficou|aparece|vem) (mal|errad[oa]
        |incorret[oa]|desatualizad[oa]|engan[a-z]{2,5}|trocad[oa])[^,?ⒹⓁ]{0,20}[,;:.] ((o (correto|certo)|(deve|devia
        |tem
        de) ser|e|sera|afinal|na verdade|corri[gj][a-z]{1,3}(-se)?|pass[ae]|mud[ae]) ?)+ ?((para|a|ate|dia|em|o) )*
        ?(?P<when>[ⒹⓁ])$ => mudar {what} para {when}
    ^(?P<what>([ao] )?(tarefa |projeto )?[ⓉⓅ]) (deixa de (estar|ser|ficar)|sai|e retirad[ao]) ((com|de|d[ao]|das maos|da
        responsabilidade|a cargo) )+([ao] )?({title})Ⓦ,? e (fica|passa|transita|vai|segue) (?P<who>(com|para|a ser d|a
        cargo d|a|ao)[ao]? ?([ao] )?({title})Ⓦ)$ => {what} passa {who}
    ^[^?ⓉⓅⒹ]{0,60}\b(mais (tempo|prazo|dias)|adiamento|prorrogacao)[^?ⓉⓅⒹ]{0,20}[:,;–-] (?P<what>([ao] )?[ⓉⓅ])
        (?P<when>((para|ate|a) [^?ⒹⓁ]{0,8})?[ⒹⓁ])$ => adiar {what} {when}
    ^(?![^:]{0,80}\b(hoje|ontem|n[ao]|em|do dia)\b)(?P<what>[^:?,ⓉⒺⓅ]{6,80}) ?: [^?ⓉⒺⓅ]{0,60}?(?P<rest>Ⓒ)[^?]{0,30}$
        => {what} esta a {rest}
    ^(?P<what>[^:?]{4,70}) ?: (preciso|precisamos|precisava) de mais (tempo|prazo|dias)[,;.]? (((novo )?prazo|ate|para
        |dia|ao?|o)
        )*(?P<when>[ⒹⓁ])$ => adiar {what} para {when}
    ^ja (temos|tenho) (?P<what>[oa]s? [^,?ⓉⒺⓅ]{4,60}?) (quase |praticamente |ja )?{done}[,;]?
        ?(eu |diria |talvez |cerca de |uns |nos
        |ai |a |os )*(?P<rest>Ⓒ)$ => {what} esta a {rest}
    ^(((a partir|a contar) (de|d[ao]) (hoje|amanha|agora|ja|Ⓓ)|doravante|agora|Ⓢ),? )quem (fica com|trata d|faz
        |assegura|coordena|prepara|escreve|organiza)
        ?(?P<what>[ao]s? [^,;?ⓉⒺⓅⓌ]{3,60}) (e|sera|passa a ser) ([ao] )?(?P<who>({title})Ⓦ)$ => atribuir {what} a {who}
    (^|(?<=[,;.:] ))(agora )?quem (fica|vai ficar|ficara|passa a ficar|trata|vai tratar|assume|vai assumir) (agora
        )?((com|d)
        ?)?(?P<what>[ao]? ?[ⓉⓅⒺ]) (agora )?(e|sera|passa a ser) (?P<who>([ao] )?({title})Ⓦ)$ => {what} passa para {who}
    (?<=[ⓉⓅⒺ]) del[ae]s?(?= |$|[,.]) =>
    (?<=[a-zⓉⒺⓅ] )(ja )?(se encontram?|encontram?-se|acha-se|mostra-se)(?= (ja )?((integral|total|plena|definitiva
        |completa|formal)mente )?([a-z]{2,14}[ai]d[oa]s?|em|a|nos|por|pront[oa]|feit[oa])( |$)) => esta
    ^(?P<first>{may}{does}) (ja|la|ai|entao|tambem|por favor|pf|sff|desde ja|imediatamente)(?= ) => {first}
    (?<=[a-zⓉⒺⓅ] )(de|do|da|desde (o|a)) (dia )?([0-9]{1,2}|[ⒹⓁ]) (?=para (o dia |dia |as? |o )?[ⒹⓁ]) =>
    ^(?P<what>((a|o) )?[ⓉⓅⒺ]) ?[:,–-] ?(?P<first>((o|a) )?(novo |nova )?(prazo|data|responsavel|titular|entrega)) ?:?
        (?P<rest>.*[ⒹⓁⓌ].*)$ => {first} de {what} {rest}
    ^([ao] (({title})[ⓌⒶ]|(direc|chef|presid|coorden|secret|ministr)[a-z]{1,10}) )?({asked}) que (?P<what>.{3,90}?) (se
        realize|tenha lugar|decorra|ocorra|se efetue|se faca|venha a realizar-se|seja)
        (?P<when>(so )?((a|em|n[ao]|para|dia|ao|entre) )*(os dias )?[ⒹⓁ])([.,;] ?((e )?({may})(mud|alter|corri[gj]
        |atualiz|regist)[a-z]{1,3}( (isso|la|a data))*))?$
        => {what} passa para {when}
    (?<= )(a|em|nos|por|aos) (tres quartos|dois tercos|um terco|um quarto|quatro quintos|metade|mais de metade)
        ?[,(–-] ?(?P<rest>Ⓒ)\)? => a {rest}
    ^{quanto}(tarefa )?(?P<what>[ⓉⓅ]),? ({announce}) que (?P<rest>(ja )?(foi|esta|ficou|se encontra) {done}.*)
        => {what} {rest}
    ^{quanto}(tarefa )?(?P<what>[ⓉⓅ]),? ({announce}) que (?P<rest>.{4,200})$ => atualizar {what}: {rest}
    ^(ponto de situacao|estado|progresso|(grau de )?execucao|avanco) d(?P<what>[ao] .{3,80}?) ?[:–-] ?(?P<rest>Ⓒ.*)$
        => {what} esta a {rest}
    \b(foi|fica|ficou|esta) (dad|considerad|declarad)[ao] ((por|como) )?(?={done}) => esta
    ^(?P<verb>fix|marc|estabele|defin|coloc|p)[a-z]{1,4}(-se)? (?P<when>(em|para|ate|a) .{0,9}[ⒹⓁ])
        (?P<what>(o |a )?(prazo|data|termo) .+)$ => mudar {what} para {when}
    ^(encarrego|encarregamos|incumbo|responsabilizo|encarrega-se|incumbe-se|incumba-se|encarregue-se)
        (?P<who>([ao] )?({title})Ⓦ) (d|pel|com )(?P<what>[ao] .+)$ => atribuir {what} a {who}
    \b(assume|assumira|passa a ter|toma) (a )?(coordenacao|responsabilidade|titularidade|gestao|conducao|lideranca)
        (d|pel|sobre )(?P<rest>[ao] .+) => assume {rest}
    ^(retir|tir)(a|e|ar) (?P<what>[ao] [ⓉⓅ]) (ao?|d[aeo]|das maos d[aeo]) {somebody},? (e )?(da|passa|entrega|atribui
        |dar|passar|de|poe|mete)(-a|-o|-na)? ?(?P<who>((com |n)?(ao?|para [ao]) )?{somebody})$ => atribuir {what} {who}
    ^(ficou (combinad|acordad|decidid|marcad)o|combin(ou-se|amos)|decid(iu-se|imos)|acord(ou-se|amos)) (reunir|uma
        reuniao|fazer uma reuniao|nova reuniao|reunirmos)(?P<rest> .*Ⓓ.*?)[,;.]( e)?
        ({may})(regist|marc|agend|anot)[a-z]{1,2}( isso)?$ => marcar reuniao{rest}
    ^(agend|marc|combin)(a|e|ar)(-me|-nos)?( ai| la)? (?P<rest>com ([ao] )?({title})[ⓌⒶ],? .*Ⓓ.*)$
        => marcar reuniao {rest}
    ^(da-se|de-se|considera-se|considere-se|considero|consideramos|declara-se|declare-se|declaro|damos|dou|demos|dei)
        (desde ja |assim |hoje )?((como|por) )?{done} (?P<what>[ao] [^?]{3,90})$ => {what} esta concluida
    ^(a )?(responsabilidade|coordenacao|titularidade|gestao|conducao|execucao|lideranca) (d|pel|sobre )(?P<what>[ao]
        .{1,90}?),? (passa|transita|fica|e transferida|e atribuida|e confiada|muda|passara|transitara)( a ser)?(,?
        (nesta data|a partir d.{2,20}|desde (ja|hoje)|agora|de imediato|com efeitos? .{2,30}),?)?
        (?P<who>(para|com|a cargo d|a|ao|d|por) ?([ao] )?({title})Ⓦ)$ => {what} passa {who}
    ^({asked} )?(a )?(convocacao|convocatoria) d(?P<what>[ao] {board}( (d[aeo]s?|[a-zⒶ]{3,20})){0,5})
        (?P<when>((para|n[ao]|em|a|ao|o|dia) )*Ⓓ.*)$ => marcar reuniao {when} sobre {what}
    ^(?=.*\b(ponto unico|ordem de trabalhos|assunto|tema|sobre|para (discutir|debater|apreciar|analisar|aprovar
        |tratar))\b)({would} )?(convo(c|qu)|reun)(a|e|am|em|ar|ir|imos|irmos|o|amos)(-se)? (?P<what>[ao] {board}(
        (d[aeo]s?
        |[a-zⒶ]{3,20})){0,5})(?P<when> (para |n[ao] |em |a |ao |o |dia )*Ⓓ.*)$ => marcar reuniao{when}
    ^({would} )?(convo(c|qu)|reun)(a|e|am|em|ar|ir|imos|irmos|o|amos)(-se)? (?P<what>[ao] {board}( (d[aeo]s?
        |[a-zⒶ]{3,20})){0,5})(?P<when> (para |n[ao] |em |a |ao |o |dia )*Ⓓ.*)$ => marcar reuniao{when} sobre {what}
    ^((anot|regist|apont|not|atualiz|assent)(a|e|em|ar)|toma nota|tome nota)( ai| la| por favor| pf)? ?[:,–-]?
        (?P<what>([ao] )?[ⓉⓅ]) (?!(como|por) {ended}\b)(?P<rest>[^?]{4,200})$ => atualizar {what}: {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)


def changes() -> Changes:
    """Return how changes are told."""

    return Changes(
        gate=pattern(
            r"[ⓉⓅⒺⒹⓁⓃⒸⓌ]|a meio|metade|conclu|acab|baixa|\bpass[ae]|entreg|atrib|feit|termin|fech|encerr|pront", PARTS
        ),
        orders=pattern(r"(?<![a-z0-9-]){joins}(?P<head>{may}{does})(?= |[.,;!?]|$)", PARTS),
        states=pattern(
            r"(?<![a-z0-9-]){joins}(?P<head>((?<![a-z] )|(?<=por mim ))(ja )?(esta|vai|ficou"
            r"|encontra-se)(?= ([a-z]{1,12} )?(a |em "
            r"|nos )?(Ⓒ|{ended}))|(ja )?(vamos|estamos|andamos|chegamos|atingimos)(?=.{1,12}Ⓒ)"
            r"|(([oa] )?(tarefa |projeto |novo prazo d[ao]|prazo d[ao] )?[ⓉⓅⒺ]"
            r"|((?<![a-z] )|(?<=lo que )|(?<=isso )|(?<=anto )|(?<=ntao ))[oa]s? [^,;.?!ⓉⒺⓅⒹⓁⓌ]{4,80}?) (ja |so |se "
            r"|tambem "
            r"|afinal "
            r"|finalmente )*(ta|tao|esta|estao|ficou"
            r"|ficaram|foi|deve|devera|tem de|vai ser"
            r"|foram|fica|vai|encontra|encontra-se|considera|considera-se|da-se|anda|passa|tem|chegou|subiu|so|ate"
            r"|para|precisa|Ⓒ|a Ⓒ|em Ⓒ"
            r"|{ended}))\b",
            PARTS,
        ),
        tells=pattern(
            r"^ ?(depois|apos|com|desde|devido|gracas|na sequencia|apesar|durante)\b|\b(nao|e|esta|estao|foi|foram"
            r"|vai|vao|ha|tem|temos|tenho|precis[a-z]{1,5}|falta[m]?|houve|vem|saiu|sai"
            r"|veio"
            r"|[a-z]{2,14}([aei]mos|aram|eram|iram|ou|ei|eu|iu)|pediu|quer|querem|pode|podem|so|ja|mudou|choca|coincide"
            r"|calha|fica|chega|continua|acabei|estou|estamos|vou|vamos|sei|posso|n|consigo|fica)\b",
            PARTS,
        ),
        hangs=pattern(
            r"(?<![a-z])(se|quando|que|como|quem|porque|enquanto|nao|nem|sem|ate|para|com|de|d[ao]s?|sobre|desde|por"
            r"|caso|ao?|os?|as|em|n[ao]s?|onde|qual|ou|tambem|ele|ela|eles|elas|tu|eu|sempre|nunca|nos|me|te|lhe|mas"
            r"|mal|um|uma|pel[ao]s?|entre|[a-z]{1,12}[aei]r|(adi|pass|mud|antecip|prolong|prorrog|remarc|reagend"
            r"|alter|transfer|entreg|atribu|marc|fech|conclu|termin)[a-z]{1,6}|[ⓌⒶ])$",
            PARTS,
        ),
        plain=pattern(r"([a-z]{2,14}r|entregue|encarregue)(-[a-z]{1,4})?", PARTS),
        through=pattern(
            r"\b(ped(iu|e|iram|em)|solicit(ou|a|aram)|quer(em|ia|iam)?|propos|sugeriu|mandou|determinou|decidiu"
            r"|exig(e|iu))"
            r"(-me|-nos)?,? (para|que)( (se|eu|o))?$"
            r"|\b(lig(ou|aram)|avis(ou|aram)|escreveu|inform(ou|aram)|confirm(ou|aram)|comunic(ou|aram)|mandou)(-me"
            r"|-nos)?"
            r"( (a )?dizer)? que$",
            PARTS,
        ),
        courteous=pattern(
            r"([.,;!] ?| )((muito )?obrigad[oa]|(podes?|podem|podia|pode-se|queira|e favor|favor|faca"
            r"|trat[ae])\b.{0,60}"
            r"|(por favor|pf|sff)|agradec[a-z]{1,3}.{0,40}|(alter|mud|corri[gj]|atualiz|regist|trat)[ae]( isso| la"
            r"| ai)*)"
            r"[ .!?]*$",
            PARTS,
        ),
        tail=pattern(
            r" (?=(que|q|pq|pk|k|porq|na reuniao|em reuniao|porque|pois|ja que|visto|uma vez que|dado que|senao"
            r"|por causa|por motivo|devido|para que"
            r"|a pedido|(po|me|regis|atuali|mu|alte|corri)[a-z]{1,3} (la |ai )?(isso|isto)|por decisao|por indicacao"
            r"|por ordem|por determinacao|por despacho|por razoes|por motivos?|conforme|enquanto|ja (esta|foi|nao"
            r"|fiz|fizemos)"
            r"|(tudo|foi|esta) [a-z]{2,14}[ai]d[oa]"
            r"|nao (ha|vai|vamos|temos|consigo|conseguimos|da|falta|estamos)|obrigad[oa]|pf|sff|por favor|(podes?"
            r"|podem|queira[m]?) (dar|fechar|encerrar|marcar|considerar|riscar))\b)",
            PARTS,
        ),
        again=pattern(
            r"(?P<it>((?<=[aeiouzr])-l?|(?<=m)-n)[oa]s?(?=[ ,.;!]|$)"
            r"|\b((ess[ae]|est[ae]|[oa]) (tarefa|evento|intercambio|atividade"
            r"|projeto|assunto|trabalho|coisa)|isso|isto)(?= |$))",
            PARTS,
        ),
        that_day=pattern(r"\b((n|para |em )?(ess[ae]|est[ae]) (dia|data|altura|semana|mes))\b", PARTS),
        subjects=(
            pattern(
                r"(?:^|[.,;:!?] |\bque )(?:(?:e|mas|como|afinal|bom dia"
                r"|boa tarde),? )?(?P<topic>[oa]s? [^,;.?!ⓉⒺⓅⓌ]{4,80}?) "
                r"(ja |so |nao |se |ainda |afinal )*(e|esta|foi|ficou|seguiu|saiu|veio|demora|pode|podem|vai|tem"
                r"|precisa|coincide|choca|calha"
                r"|continua|chegou|deve"
                r"|sera|encontra-se|encontra|anda|fica|atrasou-se|atrasou|merece|exige|coincidia|calhava"
                r"|colid(e|ia|iu)|bate|batia|(se )?sobrepoe(-se)?|cai(u)?|conflitua|interfere|impede|cruza-se|apanha"
                r"|calhou|decorre|realiza-se|acontece|da(?= ?[,;.–-]))\b",
                PARTS,
            ),
            pattern(
                r"\b(quer|pediu|pede|precisa d|espera|aguarda|assin|entreg|envi|mand|public|aprov|conclu|acab|termin"
                r"|fech|revi|receb|imprim|finaliz|apresent"
                r"|fiz|fize"
                r"|despach|sai|segui)[a-z]{0,5} (ontem |hoje |ja |finalmente |Ⓓ )?(entregue |pronto )?"
                r"(?P<topic>[oa]s? [^,;.?!ⓉⒺⓅ]{4,80}?)(?=[,;.!?]|$| (mais cedo|antes|ja|pront[oa]|para|pela|pelo|por"
                r"|ontem|hoje|Ⓓ|ao? [ⓌⒶ]))",
                PARTS,
            ),
        ),
        bare=pattern(
            r"{may}[a-z]{2,14}(-se|-lhe|-me|-nos)?(?P<part> (o |a )?(prazo|data|entrega|termo|responsavel|titular"
            r"|baixa))?"
            r"(?= (para|pra|pro|p/|n[ao]|ate|ao?|dia|mais|[ⒹⓁⓃⓌ]|como|por|com|em|d[ao] lista|d[ao] Ⓦ|uma?"
            r" (semana|mes|dia)|duas|tres)( |$)| [ⒹⓁⓃ]|$)",
            PARTS,
        ),
        verbal=pattern("(ja )?(esta|vai|ficou|encontra-se) ", PARTS),
        of="de ",
        to="para ",
        undated=pattern(
            r"{may}(mud|alter|corri[gj]|ajust|atualiz|adi|remarc|reagend|pass|mex)[a-z]{1,3}(-se|-me)?"
            r"( (o prazo|a data|a hora|isso|la|ai|no calendario|no plano))*",
            PARTS,
        ),
        denied=pattern(
            r"\b(mas|falta[m]?|so|ainda|(?<!ja )nao|quase|exceto|menos|se|quando|caso|nunca|quem|porque e que)\b",
            PARTS,
        ),
        undone=pattern(
            r"\bpass[a-z]{1,4} (a noite|o dia|a tarde|o fim|a manha) [aeon]\b|\b(ontem|ha (dias|semanas|meses|anos)"
            r"|antigamente|costumava|sonhei|imagina|e se|era para|devia ter"
            r"|ja devia)\b.*\b(queria|disse|ia)\b|\b(tu|te|teu|tua|contigo|voces?)\b",
            PARTS,
        ),
    )
