"""Portuguese questions of what is to come, told as something that one lacks or somebody asks for; folded.

Who does not know when it is, has lost the programme or is asked for it by the driver wants to be told (see plainly.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.asks_coming import MACROS as COMING
from bot.language.intents.pt.words import MACROS

_MACROS = (
    MACROS
    | COMING
    | {
        "plain_events": "(intercambios|eventos|atividades|iniciativas|encontros|acoes)",
        "lack": "((pois|mas|e|ja|eu|ainda|agora|so|pelos vistos) )*(nao (sei|sabemos|faco ideia|fazemos ideia"
        "|me (lembro"
        "|recordo|ocorre|disseram|avisaram)|nos (disseram|avisaram)|percebi|fixei|apontei|anotei|decorei|estou a ver"
        "|consigo (ver|saber|perceber)|ficou claro)|ninguem ((me|nos|ca) )*(disse|avisou|informou|sabe( dizer)?"
        "|explicou"
        "|confirmou)|(falta|resta)-(me|nos) saber|(esqueci|esqueceu|varreu)(-se)?(-me)?|ja me esqueci|tenho de saber"
        "|preciso de saber|perguntaram-me|perguntam-me|pediram-me para (ver|saber))( bem| ao certo| ca| exatamente)?"
        "( d[aeo]s?)?",
        "missing": "((pois|mas|e|ja|eu|ainda|agora|so) )*(nao (tenho|temos|encontro|encontramos|vejo|acho|descubro"
        "|recebi"
        "|recebemos|apontei|guardei|fixei|me lembro|me recordo|sei|consigo encontrar)|(perdi|esqueci-me|esqueceu-me"
        "|apaguei"
        "|falta-me|falta-nos|faltam-me))( aqui| comigo| ca)?( d(?=[aeo]))?",
        "asker": "([oa]s? (noss[oa]s? |meu |minha |noss[oa]s )?[a-z-]{4,16}( d[aeo]s? [a-z-]{2,16}){0,2})",
        "wants": "(precisam?( d(?=[aeo]))?|pediu|pede|pedem|pediram|quer(em)?|exige[m]?|precisa saber"
        "|pergunta[m]?( pel(?=[ao]))?|perguntou"
        "( pel(?=[ao]))?|solicita|reclama|necessita( d(?=[aeo]))?)( (ver|saber|conhecer|ter))?(-me|-nos)?",
        "held": "(proxim[ao]s? {meet}|{meet} d[ao] [ⓉⓅ]|[ⒺⓅ]|{special}|intercambios?|eventos?|atividades)",
    }
)
_RULES = r"""
    \b(?P<rest>({plain_events})( (que )?(ha|temos|existem?|esta[o]?|estejam|sao|havera|teremos|vai haver))?) (ligad
        |relacionad|dedicad|relativ|respeitant|virad|associad|vocacionad|subordinad|referent|alusiv)[aeo]s(
        com| para| de| aos?|(?= as? ))(?= ) => {rest} sobre
    \b(?P<rest>({plain_events})( (que )?(ha|temos|existem?|estao {planned}))?) n[oa] (ambito|area|dominio|setor)
        d(?P<what>[ao]s?)(?= (?!projeto|plano|programa|nosso)[a-z]) => {rest} sobre {what}
    ^(?P<first>.{0,30}, |)((quero|queria|gostava de|gostaria de|preciso de|podes|pode|da para) )?(ver|saber
        |consultar|(mostr|list|indi(c|qu)|envi
        |mand|apresent|d)[aei]r?|diz|diga|dizer)(-me|-nos)?( (la|ai|por favor|so))* (tod[oa]s )?[oa]s
        (?P<rest>{plain_events})
        {upon} (?P<what>.+)$ => {first}quais os {rest} sobre {what}
    \b(?P<rest>({plain_events})) (que )?(ja |ai |estao )*({planned}|em (agenda|preparacao|vista)|(n|d)o (plano
        |calendario))(?= (sobre|acerca d|que (toquem|abordem|tratem)|n[oa] (ambito|area)) ?) => {rest}
    \b(?P<rest>{plain_events}) (que )?((ai|nos|se|ja|por) )*(vem
        |aproximam|avizinham|seguem|esperam|aguardam)( (ai|por ai|a
        caminho|a seguir))?(?= (sobre|acerca|relacionad[oa]s|ligad[oa]s|relativ[oa]s|n[oa] (ambito|area)) )
        => proximos {rest}
    \b(?P<rest>intercambios|eventos|atividades|iniciativas|acoes|visitas|missoes|encontros|foruns|cursos|seminarios)
        d[aeo]s? (nosso |nossa )?(plano|calendario|programa|agenda)( de (intercambios?|atividades|eventos)| anual
        | trienal| conjunt[oa]){0,2}(?= (nos|que|se|ai|em|n[ao]s?|para|ate|entre|previst|marcad|estao|ha|temos|vem)\b|$)
        => {rest}
    ^([^?ⓉⒺⓅ]{4,80}?( e|,|;| mas) )?{lack} (?P<rest>(em que|a que|de que|ate quando|para quando|que|qual|quais|quando
        |onde|quem|quant[oa]s) [^,;?]{0,60}(?<![a-z]){held}[^,;?]{0,60}?)([,;.]? (nem|podes|pode|sabes|sabe|consegues
        |ves|ve|dizes
        |diz|diga|confirmas|ajudas|e tu|tens)\b.*)?$ => {rest}
    ^([^?ⓉⒺⓅ]{4,80}?( e|,|;| mas) )?{lack} se (?P<rest>((n[ao]s?|em|para|ate|est[ae]|d[ao]) )?[Ⓓ]? ?{we_have}
        [^,;?]{0,60}?)([,;.]? (nem|podes|pode|sabes|sabe|consegues|ves|dizes|diz|confirmas|confirma)\b.*)?$ =>
        que {rest}
    ^([^?ⓉⒺⓅ]{4,80}?( e|,|;| mas) )?{missing}(?!.*\be (nao |me )?[a-z]{2,}(ei|ou|amos
        |aram)\b) ?(?P<rest>([ao]s? )?({one_detail} d[^,;?]{0,40}(?<![a-z]){held}|{nextly})[^,;?]{0,60}?)(
        (n[ao]|em) (calendario|agenda|plano|mail|email|grupo))?([,;.]? (podes|pode|sabes|sabe|consegues|ves|dizes|diz
        |confirmas|ajudas|qual|tens)\b.*)?$ => {rest}
    ^{asker} {wants} ?(?P<rest>([ao]s? )?{one_detail}( [a-z]{5,12})? d[^?]{0,40}(?<![a-z]){held}.*)$ => {rest}
    ^{asker} {wants} ?(?P<rest>(a que|em que|que|qual|quais|quando|onde|quem|quant[oa]s)
        [^?]{0,60}(?<![a-z]){held}.*)$ =>
        {rest}
    ^{asker} {wants} (?P<rest>[oa]s ({special}|intercambios|eventos|atividades)\b[^?,]{0,50}?[ⒹⓁ])[^?]{0,40}$
        => {rest}
    ^{asker} {wants} (?P<rest>o que (e que )?(temos|ha|esta|vai haver|havera|vamos ter) {planned} [^?]{0,60})$ => {rest}
    ^{asker} {wants} se (?P<rest>{we_have} [^?]{0,60})$ => que {rest}
    ^(?P<rest>[^?]{0,60}\b{one_detail}( [a-z]{5,12})? [^Ⓔ?]{0,12}Ⓔ),? (para|p/|que|ainda|hoje|ate|pois|porque|antes
        |por
        causa|com urgencia|quanto antes|o mais)\b[^ⓉⒺⓅ?]{1,80}$ => {rest}
    ^(?P<rest>([oa]s? )?(datas?|lista|listagem|calendario) d[aeo]s? [^,?]{4,60}?), (que|pois|porque|para)
        (tenho|estou|vou|preciso|temos|estamos|quero|ando|o|a|eu|eles)\b[^?]{2,60}$ => {rest}
    ^(?P<rest>((n[ao]s?|em|para|ate|est[ae]|d[ao]) )?[ⒹⓁ]?,? ?{we_have} [^?]{3,60}?) ou (se )?(posso|podemos|estamos
        |estou|esta|tenho|temos|fico|ficamos|da para|[oa] (mes|semana|dia|agenda|sala|calendario))\b.*$ => {rest}
    \b(qnd|qdo|qndo)\b => quando
    \b(qts|qtos|qtas)\b => quantas
    ^(pon(ha|ham)|poe|por)-(me|nos) (ao corrente|a par) (?P<rest>d[ao]s ({special}|intercambios|eventos
        |atividades).*)$
        => lista {rest}
    ^(e )?(em termos de|quanto a|no que (toca|respeita|diz respeito) a|relativamente a|em materia de|a nivel de|de)
        (?P<rest>({special}|intercambios|eventos|atividades)\b[^?]{5,80})$ => {rest}
    \b(?P<rest>n|para )[oa] (primeir|segund|terceir|ultim)[oa] (dia|sessao|manha|tarde) d(?P<what>[oa] Ⓔ)
        => {rest}{what}
    (?<=Ⓔ),? n[oa] (primeir|segund|terceir|ultim)[oa] (dia|sessao|manha|tarde)\b =>
    \b(em|de|para) jan(?=[ ?.]|$) => em janeiro
    ^(?P<rest>(que|quais) (outr[oa]s )?{special}( {about} {name})?) (ha|temos|havera|vai haver) (depois|a seguir|mais)
        ?(d[aeo]s?)? ?(diss[oe]|dest[ae]|ess[ae]|Ⓓ)?$ => {rest} ha
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
