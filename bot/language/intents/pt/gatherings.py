"""Other words in which meetings are called in Portuguese, and how the tables say them (see plainly.py); folded.

Who wants a meeting says that people are to meet, that one is herewith called, or only when, with whom and about what:
sexta às 15h, reunião sobre o orçamento. That there is one, or was one, calls none.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.carried import EVERYBODY
from bot.language.intents.pt.talk import MATTER
from bot.language.intents.pt.words import MACROS

PARTS = MACROS | {
    "everybody": EVERYBODY,
    "session": "(reuniao|reuniaozinha|videoconferencia|videochamada|teleconferencia|call|sessao|chamada)",
    "would": "((queria|gostava de|gostaria de|venho|pretendo|permito-me) propor|vamos|temos (de|que)|(preciso"
    "|precisamos|precisavamos|necessitamos) de|dev(emos|iamos|eriamos)"
    "|quer(emos|iamos|o|ia)|(gostav|gostari)(a|amos) de|pretende(mos|-se)?|pretendo|propo(mos|nho|e-se)|sugir[oa]"
    "|sugere-se|sugerimos|conv(em|inha|iria)|importa|ha que|bora|toca a"
    "|(e|era|seria|sera) (preciso|conveniente|necessario|importante|urgente|melhor|de)"
    # Only for something of the plan, or with those who are of it: friends ask so whether one is free.
    "|(pod(emos|iamos|eriamos)|conseguimos|conseguiamos|(da|dava|daria) para"
    "|(e|era|seria|sera) (possivel|bom|util|otimo))"
    "(?=.* {about}|.* com .*[ⒶⓌ]|.*\\b(associacoes|entidades|pontos)\\b|.*, (marc|agend)))",
    "meet": "((nos )?(reunir|reunirmos)(-nos)?(?= (com|sobre|acerca|por causa|para|n[oa]|em|dia|(a )?[^a-z]"
    "|{everybody}))"
    "|(nos (encontrar|juntar)(mos)?|(encontrar|juntar)(mo)?-nos)(?=.* (sobre|para|por causa|a proposito)\\b))",
    # Friends meet as well.
    "leisure": "(?!.*\\b(almo[cç]|jant|lanch|cafe|copos?|cerveja|bar\\b|restaurante|praia|cinema|festa|aniversario"
    "|jogo|casa"
    "|porta|estacao|aeroporto|paragem|condominio|malta|amig|senhori|vizinh|famil|filme|pais|turma|igreja))",
    "one": "((a|o|um|uma|mais uma|nova|uma nova) )?",
    "matter": MATTER,
    "about": "(sobre|acerca d|para ([ao]s? )?[a-z]{2,}([aei]r\\b|cao\\b)|(assunto|tema|ponto unico)\\b"
    "|ordem de trabalhos"
    "|a proposito d"
    "|por causa d|com vista a)",
    "held": "( de trabalho| (extra)?ordinaria| online| virtual| urgente| conjunta| tecnica| presencial| rapida| curta"
    "| preparatoria| informal)?",
    "booked": "(marcad|agendad|convocad|calendarizad)[ao]",
    "on": "((n[oa]|em|para( [oa])?|dia|ao?|as?) )*",
}
_RULES = r"""
    ^(e )?(vamos|voltamos a|temos de|iremos|havemos de) (nos )?(reunir|encontrar|juntar)(-nos)?
        (?P<first>quando|em que dia|a que horas)(?P<rest>( .*)?)$ => {first} vamos reunir{rest}
    ^(sobre|quanto a|relativamente a|em relacao a|acerca d|a proposito d|por causa d|no que toca a) ?(?P<what>[ao]s?
        [^,?ⓉⒺⓅ]{4,70}),? (e )?(ja )?((sabe-se|se sabe|sabemos) )?(?P<first>((para )?quando|em que dia|que dia|qual)
        (e |esta |ficou |fica |sera )?(marcada )?([ao] )?(proxima reuniao|reuniao seguinte|reuniao que se segue|seguinte
        reuniao|nova reuniao))$ => {first} sobre {what}
    ^(sobre|quanto a|relativamente a|em relacao a|acerca d|a proposito d|no que toca a) ?(?P<what>[ao]s?
        [^,?ⓉⒺⓅ]{4,70}),? (e )?(ja )?((sabe-se|se sabe|sabemos) )?(quando|em que dia|que dia) (e que )?((se )?(volta[m]?
        |torna[m]?|vai|vao) (a )?)?(se )?(reun(ir|e|em|irmos|imos)|encontr(ar|a|am)|junt(ar|a|am))(-se|-nos)?( outra vez
        | de novo| novamente)?$ => quando e a proxima reuniao sobre {what}
    ^{leisure}(reunimos|reunimo-nos|juntamo-nos|encontramo-nos|temos reuniao)(?P<rest> [^?]{0,100}Ⓓ[^?]{0,60}?)[,;.]
        ?(e )?(podes? |por favor )*
        (poe|ponha|por|marc|agend|regist|anot|apont)(a|e)?( isso| la| ai| n?[oa] (agenda|calendario|plano)| sff| pf)*$
        => marcar reuniao{rest}
    ^{leisure}(preciso|precisamos|precisava|queria|gostava|quero|convinha|dava jeito)( de)?( ter| tirar)? (Ⓝ|(uma|meia)
        (hora|horinha)|uns minutos|um (bocado|bocadinho|momento|tempinho)|tempo) (?P<rest>com [^?]{0,60}[ⓌⒶ].*Ⓓ.*)$
        => marcar reuniao {rest}
    ^{leisure}(quero|queria|queremos|queriamos|gostava de|gostaria de|pretendo|pretendemos)( (ter|fazer|uma))?
        (?P<rest>{one}{session}\b(?! so ).*Ⓓ.*)$ => marcar {rest}
    ^(?P<rest>{leisure}{would} {meet}[^?]{0,100}Ⓓ[^?]{0,60}?)[,;.] (e )?(marca|agenda|regista|poe|aponta)(-a)?( isso|
        ai| la)*$ => {rest}
    ^(?P<rest>{one}{session}\b[^?]{0,80}Ⓓ[^?]{0,40}?)[,;:.–-]+ (e )?(podes? |pode |podia[ms]? |por favor |pf )*(marc
        |agend|regist
        |anot|convoc|po|met|ponh|inscrev|guard)(a|e|ue|em|ar|r|er)?(-a|-me)?( ai| la| isso| por favor| pf| n?[oa]
        (agenda|calendario|plano))*$
        => marcar {rest}
    (?<!por)(?<!mais)(?<!em),? (e )?(so |apenas |bastam? |cerca de |uns |umas )*(Ⓝ|meia hora|uma hora|coisa rapida
        |e (coisa )?rapid[oa])( chegam?| bastam?| no maximo| mais ou menos)?(?=,|$) =>
    ^{leisure}{would} {meet}(?P<rest> [^?]{0,120}Ⓓ.*)$ => marcar reuniao{rest}
    ^{leisure}{on}(?P<when>Ⓓ),? {would} {meet}(?P<rest>.*)$ => marcar reuniao {when}{rest}
    ^{leisure}{would} que (nos )?(reunamos|reunissemos|encontremos|encontrassemos|juntemos|juntassemos)
        (?P<rest>.*Ⓓ.*)$ => marcar reuniao {rest}
    ^(fica|fique|ficam|seja|sejam) (?P<when>({on}Ⓓ )?){booked} (?P<rest>.*{session}\b.*)$ => marcar {when}{rest}
    ^(fica|fique|seja) (?P<rest>{one}{session}\b.*?) {booked}(?P<when>.*Ⓓ.*)$ => marcar {rest}{when}
    ^(convoc|marc|agend|calendariz|organiz)(a|ue|e)-se(?P<rest> .*{session}\b.*Ⓓ.*
        |.*Ⓓ.*{session}\b.*)$ => marcar{rest}
    ^(faz|faca|facam|facamos|fazemos|fazer|faz-se|faca-se|proponho|propoe-se|propomos|sugiro|solicito|solicita-se
        |pede-se|peco
        |pretende-se|pretendo)( (a )?(realizacao|marcacao|convocacao|convocatoria|agendamento) de)?
        (?P<rest>{one}{session}\b.*Ⓓ.*)$ => marcar {rest}
    ^{leisure}({would}|vamos ter de|vou ter de|tenho de) (falar|conversar|reunir|articular|discutir isto)(-nos)?
        (?P<about>(com [^,;:.?ⒹⓁ]{1,40} )?sobre [^?]{3,60}?)[:,.;] (marc|agend|convoc)[a-z]{1,3}(-se|-me|-nos)?( ai|
        la)?
        (?P<rest>{one}{session}\b.*Ⓓ.*)$ => marcar {rest} {about}
    ^(?!vamos ter (?!.*{about})){would} (realizar|promover|organizar|convocar|marcar|agendar|fazer|ter|combinar|propor
        |sugerir)
        (?P<rest>.*{session}\b.*Ⓓ.*
        |.*Ⓓ.*{session}\b.*)$ => marcar {rest}
    ^(convido|convidamos|convida-se|convidam-se|convoco|convocamos|chamo|chamamos)( [^?]{3,60})? (para|a)
        (?P<rest>{one}{session}\b.*Ⓓ.*)$ => marcar {rest}
    ^(convoco|convocamos|convoca-se|agendo|agendamos|marco|marcamos|proponho)( por este meio| desde ja)?
        (?P<rest>{one}{session}\b.*Ⓓ.*)$ => marcar {rest}
    ^(convocatoria|convocacao|marcacao|agendamento|pedido de (reuniao|marcacao)) ?[:,–-] ?(?P<rest>.*Ⓓ.*)$
        => marcar {rest}
    ^marcar (?P<when>{on}Ⓓ),? (?P<rest>{one}{session}\b.*)$ => marcar {rest} {when}
    ^{leisure}(bloquei|reserv|guard|apart)(a|e|em|ar)(-me|-nos)? ((a|na|espaco na) (minha |nossa )?agenda |a tarde
        |a manha |o dia |)((d[oae]s?|para) )?(?P<when>{on}Ⓓ.*?) para (?P<rest>{one}{session}\b.*)$
        => marcar {rest} {when}
    ^(agend|marc|reserv|combin|arranj)(a|e|em|ar)(-me|-nos)? (Ⓝ|meia hora|uma hora|uns minutos|um momento|um espaco
        |um bocado|tempo) (?P<rest>(com|para falar com) .*Ⓓ.*)$ => marcar reuniao {rest}
    ^{leisure}(?P<rest>{one}{session}( de trabalho)? {on}Ⓓ)[,:;–-]+ ?(?P<about>((a|o) )?(preparacao|revisao
        |apresentacao|analise
        |discussao|balanco|planeamento|orcamento|validacao|aprovacao|avaliacao|arranque|ponto de situacao) [^,?]{0,50})$
        => marcar {rest} sobre {about}
    ^{leisure}(?P<when>{on}Ⓓ)[ ,:–-]+(?P<rest>{one}{session}\b[^?]{0,120} {about}[^?]{0,120})$
        => marcar {rest} {when}
    ^{leisure}(vamos precisar de|precisamos de|precisavamos de|preciso de|precisa-se de|e precisa|faz falta|fazia
        falta|convinha|convem)
        (?P<rest>{one}{session}\b.*Ⓓ.*?)(,? (e |podes? )?(marc|agend|convoc)(a|e|ar|as)(-[ao]|-me|-nos)?( ai| la
        | isso| por favor)*)?$
        => marcar {rest}
    ^{leisure}(?P<when>{on}Ⓓ),? (juntamos|reunimos|juntam-se|reunem-se|encontramos)(-nos)? (?P<rest>[^?]{3,80}?)[.;,]
        (e )?(agendas?|marcas?|podes (agendar|marcar)|agenda|marca)( isso| ai)?$ => marcar reuniao {when} {rest}
    ^{leisure}(?P<when>{on}Ⓓ)[ ,:–-]+(?P<rest>{one}{session}\b[^?]{0,80}?)[,;:]? (e )?(podes? |pode |por favor |pf
        )?(regist
        |marc|agend|anot|apont|poe|cri)(a|e|em|ar)?(-a|-me)?( ai| la| isso| por favor| pf| n?[oa] (agenda|calendario
        |plano))*$
        => marcar {rest} {when}
    ^{leisure}(uma )?(?P<rest>{session}\b(?=[^?]{0,120}Ⓓ)[^?]{0,120} {about}[^?]{0,120})$ => marcar {rest}
    ^(?!.* por causa d[aeo]s? ([a-z]+
        ){0,3}{matter})(?P<rest>([a-z]{4,12}r |quero |queria |vamos |)[^?]{0,60}{session}\b.*Ⓓ.*?),? por causa
        d[aeo]s? [^,]{1,60}$
        => {rest}
    ^(?P<rest>{one}{session}{held}( (com|entre) [^,?]{0,60}[ⒶⓌ] {on}Ⓓ| {on}Ⓓ (com
        |entre) [^,?]{0,60}[ⒶⓌ]))$ => marcar {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, PARTS)
