"""Who takes over in Portuguese: set against who does not, named behind a reason, or whoever speaks; folded.

Said as the plain orders of the tables (see plainly.py): a T7 não é do Luo, é da Ana; fico eu com a T7.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.handing import PARTS

_CARE = (
    "(tratar d|cuidar d|encarregar-se d|ocupar-se d|tomar conta d|dar conta d|ficar (responsavel )?(com|por|pel|d) ?"
    "|responder (por |pel)?|pegar n|segurar |agarrar n?|assumir |acompanhar |coordenar |liderar |fazer |gerir "
    "|conduzir "
    "|preparar |elaborar |escrever |redigir |organizar |executar |assegurar |tomar |receber |continuar (com )?"
    "|avancar com |levar |concluir |acabar |terminar )"
)
_MACROS = PARTS | {
    "care": _CARE,
    "cares": "(trata d|cuida d|se encarrega d|toma conta d|fica (responsavel )?(com|por|pel) ?|responde (por |pel)?"
    "|pega n"
    "|segura |agarra n?|assume |acompanha |coordena |lidera |faz |gere |conduz |prepara |elabora |escreve |organiza "
    "|executa |assegura |avanca com |leva |(vai|passa a|deve|tem de|ha de|pode) {care})",
    "i_take": "((eu )?(assumo( eu)?|fico (eu )?(responsavel )?(com|por|pel)|passo (eu )?a {care}"
    "|vou (eu )?passar a {care}"
    "|encarrego-me (eu )?d|responsabilizo-me (eu )?por|ofereco-me para {care}|pego eu n|trato eu d|seguro eu )) ?",
    "prep": "(com|d|para|pel|a|ao|a cargo d|em nome d|no nome d|nas maos d)? ?",
    "who": "([ao] )?({title})Ⓦ",
    "other": "([ao] )?({title})Ⓦ",
    "is": "((agora|ja|afinal|neste momento) )?(e|pertence|esta|fica|cabe|compete|vai|passa|era|sera|estava|deve ser"
    "|tem de ser)( (para )?(ficar|ser|estar|tratad[ao]))?",
    "gone": "(com|apos|depois d|dad[ao]|devido|por causa d|na sequencia d|como|ja que|visto que|uma vez que|enquanto"
    "|porque)",
    # What is told before it, with its commas.
    "told": "[^?ⓉⒺⓅ:;]{3,70}",
    "entry": "([,;.:–—-]+ ?(e )?((por favor|pf|sff|queira[m]?|podes?|pode|podia|favor|agradeco que|deves) )*(atualiz"
    "|confirm|regist|corri[gj]|alter|anot|assent|apont|mud|troc|acert|trat|poe|ponha|mete)[a-z]{0,3}( (isso|isto|la"
    "|ai|ja|o|a|nome|responsavel|titular|ficha|quadro|plano|sistema|registo|tarefa|lista|tabela|no|na|d[ao]|em"
    "|conformidade|por|favor|pf|sff)){0,8})",
    # That the list has somebody else yet.
    "stale": "([,;.:–—-]+ ?(mas |e )?([oa] )?(sistema|plano|lista|quadro|tabela|ficha|registo|bot|tarefa)? ?(ai "
    "|ainda |la "
    "|aqui )*(mostra|tem|diz|aparece|esta|consta|figura|indica|da|continua)[^?]{2,50})",
    "hand_it": "(pass|entreg|atribu|da|de|dar|deleg|transf|poe|ponha|por|po|mete|met|encaminh|redirecion|reencaminh|mud"
    "|confi|deix|coloc|ced|troc|vir)[a-z]{0,7}",
    "may": "(((ve|veja|vejam)( la)? se|podes?|pode[m]?|podia[ms]?|queira[m]?|por favor|pf|e favor|agradeco que"
    "|consegues|da para|e|entao|agora|por isso),? )*",
    "asker": "(([oa]s? |noss[ao] |minha |meu )*(direcao|direcao-geral|presidencia|chefia|coordenacao|secretariado"
    "|presidente|diretora?|chefe|coordenadora?|secretari[oa]( geral)?|vice-presidente|comissao|administracao|gabinete"
    "|conselho|Ⓐ|{title}Ⓦ))",
    "hang": "(ficar|fique|ficasse|passar|passe|passasse|ir|va|fosse|seja|ser|transitar|transite|transitasse|mudar"
    "|mude)( a (ser|estar|ficar))?",
    "swap": "(troc|mud|alter|corri[gj]|atualiz|substitu|acert|retifi|emend)[a-z]{1,4}",
    "strike": "((se )?(retir|tir|apag|risc|remov|elimin|substitu|troc|exclu)[a-z]{0,4}(-se)?)",
    "enter": "(poe|ponha|ponham|por|met|inscrev|coloc|escrev|regist|indi[cq]|insir|inser)[a-z]{0,3}(-se)?( la| ai)?",
    "accepts": "(aceit(a|ou)|concord(a|ou) em|concord(a|ou)|ofereceu-se|ofereceu-se para|disponibilizou-se para"
    "|disponibilizou-se|voluntariou-se( para)?|prontificou-se a|esta disposto a|esta disposta a|nao se importa de"
    "|vai|pode|quer|fica de|disse que sim a|passa a|vai passar a|combinou)",
}
_RULES = r"""
    ^({told}[:;,.–—-] ?)?(?P<what>{item}) (ja )?nao {is} {prep}{other}[,;.:–—-]? ((mas|e|mas sim|e sim|sim|agora
        |antes) )*({is} )?{prep}(?P<taker>{who})({entry}|{stale})?$ => atribuir {what} a {taker}
    ^({told}[:;,.–—-] ?)?(?P<what>{item}) {is} (com|d|para|pel|a cargo d|em nome d|no nome d) ?(?P<taker>{who}),?
        (e )?(ja )?nao {prep}({other}|mim|comigo|me?u|minha)({entry}|{stale})?$ => atribuir {what} a {taker}
    ^((ja )?nao sou eu|(ja )?nao e {other})( (que|quem) [^,;?ⓉⒺⓅ]{3,30})?[,;:–—-]? ((e|mas|sim
        |agora) )*(?P<taker>{who}) (que|quem) {cares}(?P<what>{item})({entry}|{stale})?$ => atribuir {what} a {taker}
    ^({told}[,;:.–—-] ?)?(e|vai ser|sera|passa a ser|agora e|afinal e) (?P<taker>{who}) (que|quem)
        {cares}(?P<what>{item})({entry}|{stale})$ => atribuir {what} a {taker}
    ^(?P<what>{item})[,;:–—-]+ {may}((a|o) )?{hand_it}(-[ln]?[ao]s?|-se)?( ja| la)? (para|a|ao|com|em|n|no nome d|em
        nome d|nas maos d|a cargo d) ?(?P<taker>{who})({entry}|, (que|ele|ela|e quem) [^?ⓉⒺⓅ]{4,60})?$ => atribuir
        {what} a {taker}
    ^[^?ⓉⒺⓅⓌ]{0,60}?(?P<what>{code})( [^?ⓉⒺⓅⓌ,;:.]{1,60}?)?[,;.:–—-]+ {may}((a|o) )?{hand_it}(-[ln]?[ao]s?|-se)?( ja
        | la)? (para|a|ao|com|em|n|no nome d|em nome d|nas maos d|a cargo d) ?(?P<taker>{who})({entry}|, (que|ele|ela
        |e quem) [^?ⓉⒺⓅ]{4,60})?$ => atribuir {what} a {taker}
    ^({gone} {told}, )?(?P<what>{item}) (precisa|precisam|fica a precisar|necessita|vai precisar)( de)? (um
        |uma )?(outr|nov)[oa] {owner}[:;,.–—-] ?((pode|vai|tem de) ser |e |sera |fica |proponho |sugiro |indico |que
        seja )?(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^((pode|podia|podera|consegue|deve|devia) )?(?P<what>{item}) (ir|passar|ficar|transitar|mudar|seguir) (para|com|a
        cargo d|ao?) ?(?P<taker>{who})$ => atribuir {what} a {taker}
    ^((pode|podia|podera|tem de|deve) )?(ser|fica|ficar|fique|seja) (?P<taker>{who}) a
        {care}(?P<what>{item}){entry}?$ => atribuir {what} a {taker}
    ^[^?ⓉⒺⓅⓌ]{0,30}\b(fal|convers|combin|acert|acord|reun|ajust)[a-z]{1,4} (ja |hoje |ontem |Ⓓ )?com
        (?P<taker>{who}),? ((e|que) )*(ele |ela )?(ja )?{accepts} {care}?(?P<what>{item}){entry}$ => atribuir {what}
        a {taker}
    ^(?P<taker>{who}) (ja )?{accepts} {care}(?P<what>{item}){entry}$ => atribuir {what} a {taker}
    ^(?P<taker>{who}) (ofereceu-se|disponibilizou-se|voluntariou-se|prontificou-se)( para| a)?
        {care}(?P<what>{code})$ => atribuir {what} a {taker}
    ^(?P<what>{item}) (vao|vai|passam?|seguem?|transitam?|ficam?|pertencem?|cabem?) (para|com|a|ao)
        ?(?P<whose>([ao] )?Ⓐ),? ((com|sendo|tendo como|e) )*([oa] )?(responsavel|titular|encarregad[oa]|a cargo
        |{owner})( e| sera| d)? ?:? ?(?P<taker>{who})$ => atribuir {what} a {whose} com {taker}
    ^(afinal|agora|pronto),? e (?P<taker>{who}) que (fica|vai ficar|passa a ficar|assume|vai assumir)( com)?
        (?P<what>{item})$ => atribuir {what} a {taker}
    ^(?P<taker>{who}) ((vai|passa a) )?(ficar|fica|assumir|assume)( com)? (?P<what>{item}) (em vez de mim|no meu
        lugar)$ => atribuir {what} a {taker}
    ^{may}{swap} (o )?(responsavel|titular) (n|d)(?P<what>{item}) (para|por) ?([ao] )?(?P<taker>{who}){entry}?$
        => atribuir {what} a {taker}
    ^{may}{swap} (o )?(meu )?(nome|responsavel|titular) (d[oe] responsavel )?(n|d)(?P<what>{item})(,| -|:|;)?
        [^?ⓉⒺⓅⓌ]{0,50}?(para|por|pel|e|fica|deve ser|tem de ser|agora e|passa a ser|e o|e a) ?(d|o d)?
        ?(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(?P<what>{item}) (e|sao|deve|devem|tem de|ha de|pode|podia|vai|fica)( para)? (ser )?{handed} {hands}
        (?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(?P<what>{item}) (e|sao|deve|devem|tem de|ha de|pode|podia|vai|fica)( para)? ser {handed} (pel|por
        ?)(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^{asker} (ja )?(pediu|pede|quer|mandou|decidiu|determinou|sugeriu|propos|prefere|indicou|insiste|quis|exige
        |solicitou|entende)(-me|-nos)?( para| que| em)* (?P<what>{item}) {hang} {hands} ?(?P<taker>{who}){entry}?$
        => atribuir {what} a {taker}
    ^(agradecia|agradeco|peco|pedia|queria|quero|gostava|gostaria|preferia|prefiro|convinha|solicito|solicita-se
        |pede-se) ?(de )?(que|para) (?P<what>{item}) {hang} (({handed}|redirecionad[ao]s?|remetid[ao]s?
        |reencaminhad[ao]s?) )?(para|a|ao|com|pel|por|em nome d|no nome d|nas maos d|a cargo d|(sob |d)?a
        responsabilidade d) ?(?P<taker>{who})(, (que|pois|porque|por|ja que|uma vez que) [^?ⓉⒺⓅ]{4,70})?{entry}?$
        => atribuir {what} a {taker}
    ^{strike}(( (o meu nome|o nome d{other}|{other}|o)|-me) (d|n))(?P<what>{item}),? ?(e )?{enter} ((o
        |a) )?(nome )?(d[eao]? )?(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(onde (esta|se le|aparece|consta)|em vez d|no lugar d|em substituicao d) ?{other},? {enter} (o nome
        d)?(?P<taker>{who}) (n|d)(?P<what>{item}){entry}?$ => atribuir {what} a {taker}
    ^(deix[ae]m? de contar|nao cont[ae]s?m?) comigo (para|n) ?(?P<what>{item})[,;.:–—-] ?(quem [^?ⓉⒺⓅⓌ]{3,30} (e
        |sera)|passa para|fica com|fica|e com|e|agora e|conta com) ?(?P<taker>{who}){entry}?$ => atribuir {what} a
        {taker}
    ^{hand_it}(-se)? ((todas|tod[oa]s) )?(?P<what>(as |os )?(tarefas (em meu nome|a meu cargo)|(minhas|meus) (tarefas
        |trabalhos|pendentes|processos|dossies))( todas| todos)?) (para|a|ao) ?(?P<taker>{who}){entry}?$ => atribuir
        {what} a {taker}
    ^({told}[,;.:–—-] ?)?(?P<what>{code})[,:–—-]? (muda|passa|poe|mete|fica|vai|atribui|transfere|mude|passe)(-[ao]
        |-n[ao])? (para|a|em) (mim|meu nome){entry}?$ => ficar eu com {what}
    ^(?P<what>{item}) ((agora|ja|afinal) )?(fica|passa|passa a ser|vai ficar|passa a estar|e para ficar|vai)( a ser)?
        (agora )?(comigo|minha|meu|a meu cargo|em meu nome|no meu nome|sob a? ?minha responsabilidade|por minha conta
        |nas minhas maos){entry}?$ => ficar eu com {what}
    ^{i_take}(?P<what>{item})({entry}|, [ao] {title}Ⓦ [^?ⓉⒺⓅ]{4,60})?$ => ficar eu com {what}
    ^({gone} {told}, )?(agora )?quem {cares}(?P<what>{item}),? (agora )?sou eu({entry}|{stale})?$ => ficar eu com
        {what}
    ^(agora )?sou eu (agora )?([oa] (nov[oa] )?{owner} |(que|quem) (passo a )?(fic|trat|assum|respond|coorden
        |acompanh)[a-z]{1,3} (com|por|d)? ?)(d|pel|por |n)?(?P<what>{item})({entry}|, desde [^?ⓉⒺⓅ]{2,20})?$ => ficar
        eu com {what}
    ^{enter}(-me)? (o meu nome (em|n)|em meu nome |no meu nome |como {owner} (d|n|pel)|a mim (n|com |como {owner} (d
        |pel))) ?(?P<what>{item})$ => ficar eu com {what}
    ^(poe|ponha|por|mete|coloca|regista|inscreve)(-me) (como|n?a? qualidade de|com[o]?) (nov[oa] )?{owner} (d|n
        |pel)(?P<what>{item})$ => ficar eu com {what}
    ^(atribu|confi|entreg)[a-z]{1,2}-me (?P<what>{item}){entry}?$ => ficar eu com {what}
    ^{hand_it} (?P<what>{item}) (para|em) (meu nome|o meu nome){entry}?$ => ficar eu com {what}
    ^(n(?P<what>{item}),? )(onde|em que) (esta|se le|aparece|consta|diz) {other},? (deve|devia|tem de|devera|e para)
        (estar|ler-se|aparecer|constar|ser|ficar) (?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(?P<what>{item}) (muda|mudou|troca|trocou|vai mudar|passa) de (maos|responsavel|dono|dona|titular|nome
        |coordenador)[,:;.]? ?(d({other}) )?((para|agora e|e agora|fica com|passa a ser|fica|e|sai {other} entra
        |entra) ?)?(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(resp|responsavel|titular|dono|dona|owner|coordena|coordenador|coordenadora)( d[ao])? ?(?P<what>[ⓉⒺⓅ])
        ?[=:→>–—-]+ ?(?P<taker>{who})$ => atribuir {what} a {taker}
    ^[^?ⓉⒺⓅⓌ]{0,60}?(?P<what>{code})( [^?ⓉⒺⓅⓌ,;:.]{1,40}?)?[,;.:–—-]+ ((e|mas|agora|por isso) )*quem ((a |o )?(pode
        |fica|avanca|trata|assume|vai|segue|continua|faz|pega|toma|leva|herda)( com ela| dela| nisso| disso| n?ela
        | ficar| fazer| tratar| agora)*) (e|sera|vai ser) (?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^([oa] )?({owner}|nome|pessoa)( que (esta|aparece))? (d|pel|n|para )(?P<what>{item}) (esta|aparece|ficou|foi
        post[oa]|vem|continua) (mal|errad|trocad|desatualizad|engan|incorret)[^,;:.?]{0,20}[,;:.–—-]+ ?((e|mas|o
        certo|agora|afinal|correto) )*(deve|devia|tem de|deveria|e|era|sera|passa a|fica)( ser| estar)?
        (?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(?P<what>{item}) (ainda )?(esta|aparece|ficou|continua|consta|foi post[ao])( ai| la)? (em nome|no nome|a cargo
        |atribuid[ao] a|com) ?d?(ao? )?{other}( por (engano|lapso|erro))?[,;:.–—-]+ ?((mas|e|quando|agora
        |afinal) )*(e|deve|devia|tem de|passa|fica|era para)( ser| estar| ficar| passar)? ?(para|com|d|a|em nome d|o
        d)? ?(?P<taker>{who}){entry}?$ => atribuir {what} a {taker}
    ^(nome|indi[cq]|escolh|sugir|proponh|design|indigit)[a-z]{1,3}(-se)? (?P<taker>{who}) (para|a) ({care}|a?
        ?(frente|conducao|coordenacao|execucao|gestao) d)(?P<what>{item}){entry}?$ => atribuir {what} a {taker}
"""
# What is not the plain orders of the other tables (see grammar.py).
TAKEN = r"""
reassign_owner ficar eu|atribuir
    ficar eu com {item}
    atribuir {item} a ?[ao]? ?(?P<org>Ⓐ) com {person}
    atribuir (as |os )?(minhas|meus|tarefas em meu nome|tarefas a meu cargo)( (tarefas|trabalhos|pendentes|processos
        |dossies))?( todas| todos)? a {person}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
