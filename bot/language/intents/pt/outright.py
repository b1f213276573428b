"""How Portuguese wishes begin that are put outright, and what stands beside them (see outright.py, there); folded."""

from __future__ import annotations

from bot.language.intents.outright import Outright
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import pattern

_SIGN = "(?<=[,;:.!?…–—-] )"
_STARTS = "(?:^|(?<= ))"
_LISTED = (
    "((a|o|as|os|uma?|tod[ao]s|so|ja|entao|por favor|pf|la|ai|ca) )*((minhas?|meus?|noss[ao]s?) )?"
    "(lista|listagem|relacao|rol|mapa|resumo|apanhado|tarefas?|atrasos?|atrasad[ao]s|pendentes|pendencias|prazos"
    "|trabalhos?|vencidas|que (tarefas|trabalhos?|prazos)|o que|quais|quantas"
    "|carga)"
)
_QUIET = "((os |as |meus |minhas |nossos |mais |ess[ea]s |est[ea]s )*{reminders})"
_ENTER = (
    "(cri|adicion|acrescent|regist|lanc|junt|anot|apont|abr|insir|inclu|mete?|po)(a|e|em|am|i|nha|nham)?(-me|-nos|-se)?"
)
_WISH = (
    "^((a |uma )?(lista|listagem|relacao|rol|resumo) d|(os )?atrasos\\b|(as )?(minhas )?tarefas\\b)|"
    # Orders to show.
    f"{_STARTS}(mostr(a|e|em|ar)|list(a|e|em|ar)|dei|d[ae](?=-(me|nos)| [ao]s? | uma? )|deem|diz|diga[m]?|envi(a|e|em"
    f"|ar)|mand(a|e|em|ar)|indi(ca|que)"
    "|fa(z|ca)|pass(a|e)|abr(a|e)|ve(ja)?|apresent(a|e)|arranj(a|e)|resum(e|a)|relembr(a|e)|record(a|e)|pux(a|e)"
    "|sac(a|que)|imprim(e|a)|tir(a|e)|quero|queria|preciso|precisava|gostava|gostaria|necessito)(-me|-nos)?"
    f"( (de )?(ver|saber|ter|consultar|receber))?( d)?( |(?<= d)){_LISTED}\\b"
    # Questions, behind a sign.
    f"|{_SIGN}(e |entao |afinal )*((quais|que|quantas)( sao)?( as| os)? ((minhas|meus) )?(tarefas|trabalhos|prazos"
    "|pendentes|atrasos)|o que (e que )?((eu|el[ea]s?) )?(tenho|me falta|esta (atrasad|em atraso|pendente|comigo)"
    "|(?<!ela )(?<!ele )tem|tem(?! ?[?.!])|ha|falta|anda|deve|ficou)|ha (tarefas|algum|alguma|atrasos|algo)"
    "|tenho (alguma|algo))\\b"
    f"|{_STARTS}(ha|existem) (tarefas|atrasos|alguma tarefa) .{{0,14}}(atras|fora d|venci|prazo)"
    f"|{_STARTS}quais (sao )?(as )?minhas tarefas\\b"
    # Orders to be quiet.
    f"|{_STARTS}((por favor |pf |podes? |pode[ms]? |podia[ms]? |agradeco que )?nao (me|nos) ((mand|envi)"
    f"[a-z]{{1,4}} (mais )?{_QUIET}|(avis|lembr|notific|alert|record)[a-z]{{1,4}})|nao quero (mais )?"
    "(ser|receber|lembr|avis|notific|alert)"
    f"|(nada de|sem|zero|dispenso) {_QUIET}"
    "|(silenci|deslig|suspen|par|paus|cancel|desativ|tir|poup|deix|basta|chega|acab|cal|interromp)[a-z]{0,4}"
    "(-me|-nos|-te|-se)?( de| com| aos?| me| nos| os| as| mais| mandar| enviar| receber| [ao]s? tod[ao]s)*"
    f"( {_QUIET}|( avisar| lembrar| notificar)| m[oa]s (mandar|enviar)))"
    # Orders to remind.
    f"|{_STARTS}((lembr|avis|notifi[cq]u?|alert|record)(a|e|em|ar)[ -](me|nos)|(poe|ponha|cria|marca"
    "|lig(a|ue|ar)|ativar|reativ(a|e|ar)|ativa"
    "|ative|manda|mande|envia|envie|quero|queria)(-me|-nos)?( (receber|um|uma|os|as|uns))* {reminders})\\b"
    # Orders to enter a task.
    f"|({_STARTS}{_ENTER}|{_SIGN}{{new}})( ai| la)? (a|uma|mais uma|outra) (nova )?tarefa\\b|{_SIGN}(nova tarefa"
    "|tarefa nova|{new} tarefa)\\b"
)
# Who wants it, and why it is said at all.
_OFFICE = (
    "[oa]s? (meu |minha |noss[ao] |senhora? |dra?\\.? )?(diret|chef|presid|secret|coord|tutela|ministr|direc|administr"
    "|comiss|conselh|gabinete|jurid|contabil|auditor)[a-z]{0,9}"
)
_REASON_VERB = (
    "((ja |nao |so |tambem |agora |hoje |ainda )*(tenho|temos|estou|estamos|vou|vamos|preciso|precisamos|quero|ando"
    "|andamos|acabei|esqueco-me|esqueci-me|percebi|sei|sao (demasiad|muit|tant)|isto|isso|ja chega|ja basta|ninguem"
    "|nunca|nao (aguento|consigo|tenho|sei|me lembro)|voltei|regressei|fico|ficamos|saio|parto|viajo|entro|chego)"
    "|(ele|ela|eles|elas|isto|isso) [a-z]+|(e|era) (urgente|para|so|que)|"
    f"{_OFFICE}|[oa]s? (equipa|colegas?|reuniao|apresentacao|comboio|voo)"
    "|porque|pois|ja que|visto que|uma vez que|dado que|senao|obrigad[oa]s?|desculp)\\b"
)
_REASON = (
    f"[,;:.!?…–—(-]+ ({_REASON_VERB})"
    "| (pf|pff|sff|por favor),? (e|era|que|tenho|vou|preciso|estou)\\b"
    f"|,? (porque|pois|ja que|visto que|uma vez que|dado que|para eu|senao|que {_OFFICE} (quer|precisa|pedi?u?|esta|vai"
    "|anda|perg|exig|insist|pret)"
    "|que (eu )?(vou|ja vou|tenho (uma |um )?(reuniao|chamada|apresentacao|audiencia|relatorio|comboio|voo)"
    "|estou (com|sem|cheio|cheia|de))|antes de (sair|ir|entrar|viajar|fechar|falar|reunir|ligar|partir|decidir"
    "|responder|eu))\\b"
)
_AGAINST = (
    "((e |ou |mas )?(se|quando|caso|mal|assim que|logo que|sempre que|enquanto|a menos|so|nao me|cri|adicion|regist"
    "|mostra|lista|lembra|avisa|adia|muda|passa|marca)\\b|.*\\b(se calhar|acho que|ontem (disse|pedi))\\b)"
)
# What nothing parts from what follows belongs to it: isso lembra-me a T19, quem me diz que tarefas tenho.
_BOUND = (
    "(que|nao|isso|isto|aquilo|quem|el[ea]s?|eu|tu|[nd]?[oa]s?|d[eo]|para|e|ja|(?<!r )me|te|lhes?|nos|se|com|em|por|so"
    "|sempre|ainda|mas|ou|nem|tambem|vou|vai|vao|vais|quer[oe]?|queres|podes?|podem|podia|deve|ao|aos|um|uma|ter|ser"
    "|foi|como|quando|nunca)"
)
_END = r"[,;:.!?()\n…–—-]"
_BEFORE = (
    rf"[ ,;:.!?()\n…–—-]{{0,9}}(?!{_AGAINST})"
    rf"([^ⓉⒺⓅ]{{3,120}}[^ⓉⒺⓅ ]({_END}|{_END} )|(?![^ⓉⒺⓅ]{{0,120}}\b{_BOUND} $)[^ⓉⒺⓅ]{{12,120}} )"
)
# Who does something is nothing to wish for: avisa-me quando ele chegar.
_WHOSE = (
    "(?P<it> ?\\b(d(ele|ela)s?|que (ja )?lhes? (estao|foram|ficaram|sao|cabem|competem|tocam)"
    "( (atribuid|confiad|entregu|distribuid)(as|es))?|(?<=tem )(ele|ela)s?|(ele|ela)s?(?= tem\\b))\\b)"
    "|\\b(ele|ela)s?\\b"
)
_GONE = (
    "\\b(tem|esta|anda|falta|deve|ficou|coordena)"
    "( (com|em maos|a cargo|pendentes?|em aberto|para fazer)| (ate )?[ⒹⓁ])?[?. ]*$"
)
_THEN = (
    " ?\\b((durante|n|por)(esse|este|aquele|essa|esta|essas|estas|esses|estes)? ?(esse|este|essa|esta|esses|essas)?"
    " ?(periodo|tempo|dias?|semanas?|altura|meses|mes|intervalo)|ate la|entretanto|enquanto isso|nessa altura)\\b"
    "|[,;.!?]+ ?((esta|ta) (bem|certo)|por favor|pf|sff|obrigad[oa])[ ?!.]*$|$"
)
_PEACE = "\\b(lembr|avis|notific|alert|silenci|incomod|mensag|chatei)"
_AWAY = (
    "\\b(ferias|fora|ausente|ausencia|viagem|viaj[a-z]{1,4}|licenca|baixa|doente|hospital|congresso|conferencia|juri"
    "|missao"
    "|folga|formacao|ocupad[oa]|sem (acesso|rede|net)|(estou|estarei|vou estar|ando|fico|vou) (em|n[ao]|a|para)"
    "|feriado|estrangeiro|sabatica|estagio|exames|provas|mudancas|obras|luto|internad[oa]|operad[oa]|quarentena"
    "|retiro)\\b"
)


_LACKS = (
    "(?:[,;:.!?–-] )(e |mas |afinal |entao |ja agora )*(?P<asks>(quem (e que )?((e|sera) ([oa] )?{owner}|trata"
    "|esta a tratar|coordena|ficou com|tem a cargo|([ao]s? )(tem|leva|faz|assumiu|assegura)"
    "( (em|entre) maos| a( seu)? cargo| nas maos)?)|(com"
    "|a) quem (e que )?((devo|posso|temos de) )?(falo|falar"
    "|me dirijo|dirigir-me|contacto|contactar|pergunto|perguntar|envio|enviar|mando|mandar|entrego|entregar)"
    "|(qual|quando) (e )?(o |a )?{limit}|(para|ate) quando (e que )?(e|esta|fica)|em que (pe|ponto|fase|estado)"
    " (e que )?(esta|vai|anda|se encontra)|como (e que )?(correm? os trabalhos|avanca|esta a correr)|falta muito"
    "|ja (esta|ficou|foi) {done}|quando (e que )?(comeca|se realiza|termina|acaba|decorre)|(onde|em que sala)"
    " (e que )?(e|fica|se realiza|decorre)|a que horas (e que )?(e|comeca|termina|acaba)|quem (e que )?(participa|vai)"
    "|(a|para|em) que (sala|hotel|sitio|lugar|local|morada|edificio|porta|cidade)( ou [a-z]{3,12})? (e que )?(devo"
    "|tenho de|temos de|devemos|hei de) (ir|estar|me dirigir|chegar))"
    "( (d|n)?(isto|isso|ela|ele))?)( ou (ainda |ja )?nao)?( mesmo| afinal| ao certo)? ?[?] ?$"
)


def outright() -> Outright:
    """Return the patterns, made."""
    written = (_WISH, _BEFORE, _REASON, _WHOSE, _GONE, _PEACE, _AWAY, _THEN)
    return Outright(*(pattern(each, MACROS) for each in written), lacks=pattern(_LACKS, MACROS), of="de ")
