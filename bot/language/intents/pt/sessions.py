"""Meetings called in Portuguese by other orders than marcar, for a reason, or as what was agreed on; folded.

Said as the plain orders of the tables (see plainly.py): põe na agenda uma call, ficámos de nos reunir.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.gatherings import PARTS

_MACROS = PARTS | {
    "meeting_of": "(reuniao|reuniaozinha|videoconferencia|videochamada|teleconferencia|call|sessao|chamada|encontro"
    "|conversa|conversinha|conversita|plenario|assembleia|mesa[- ]redonda|ponto de situacao presencial)",
    "a_session": "((a|o|uma?|mais uma?|outr[oa]|nov[oa]|uma? nov[oa]|uma? breve|uma? pequen[oa]|uma? curta"
    "|uma? rapida) )?{meeting_of}",
    "who": "([ao] )?({title})[ⓌⒶ]",
    "sign": " ?[,;:.–—-]+ ?",
    "to_book": "((marc|agend|convoc|combin|regist|anot|apont|inscrev|arranj|organiz|program|calendariz|reserv|bloquei"
    "|guard"
    "|inclu|introdu[zc]|promov|prepar|adicion|acrescent|cri|abr|lanc|coloc|met|junt|tr[ae]t|fix|defin|confirm)(a|e|i"
    "|am|em|ar|er|ir"
    "|as|es|ue|uem|ues|ria|rias)?|poe|ponha|ponham|por|bloque[aei]{1,2}|bloquear|faz|faca|fazer|trat[ae] d[ao]|marque"
    "|marques|convoque)(-me|-nos|-lhes?|-se)?"
    "( ai| la| ja| entao| por favor| pf)*",
    # What asks for it to be entered.
    "entry": "({sign}((e|entao|por favor|pf|sff|podes?|pode|podia[ms]?|queira[m]?|agradeco que|trata de|faz favor de"
    "|e so|so"
    "|falta) ){0,3}(marc|agend|convoc|combin|regist|anot|apont|inscrev|arranj|organiz|program|reserv|bloque|guard|inclu"
    "|calendariz|confirm|trat|po|met|ponh|envi|mand|faz|faca|fac|lanc|fech)[a-z]{0,4}(-[ln]?[ao]s?|-me|-nos|-se)?"
    "( (isso|isto|la|ai|ja|a|o|os|as|n[ao]s?|d[ao]|em|uma?|reuniao|sessao|encontro|agenda|calendario|plano|marcacao"
    "|convocatoria|convocatorias|convite|convites|sala|todos|a todos|por favor|pf|sff|obrigad[oa]|se ninguem se opuser"
    "|se puder(es)?|se der|toda a gente|conta disso|disso|para todos)){0,6})",
    "span": "(Ⓝ|(uma|meia|duas) (hora|horas|horinha)|uns? (minutos|minutinhos|momento|bocado|bocadinho|tempinho|espaco"
    "|espacinho)"
    "|tempo|um slot|uma vaga|trinta minutos|uma tarde|uma manha|espaco|vaga)",
    "group": "((o|a|os|as|tod[oa]s?) )*(grupo|equipa|pessoal|malta|responsaveis|tecnicos|partes|colegas|envolvidos"
    "|coordenadores|toda a gente|todos|parceiros|membros|pontos de contacto|comissao|delegacao)",
    "gather": "((nos )?(reunir|juntar|sentar|convocar|ouvir|chamar|encontrar|por)(mos)?(-(nos|os|se))?)",
    "wants": "((preciso|precisamos|precisava|quero|queria|queremos|gostava|gostaria|gostavamos|temos|vamos|convinha"
    "|convem"
    "|proponho|sugiro|pretendo|pretendemos|e preciso|era bom|seria bom|ha que|importa|desejo|tenho)( de| que"
    "| para)? ?)",
    "asks_for": "(pede[m]?|pediu|pediram|quer(em)?|queria|solicita|solicitou|propoe|propos|precisa de|necessita de"
    "|sugere"
    "|sugeriu|pretende|deseja|reclama|exige|insiste n?|gostava de ter|gostaria de ter)",
    "topic_of": "(para|sobre|acerca d|a proposito d|por causa d|com o tema|com vista|assunto|tema|em torno d"
    "|relativa a|dedicada a)",
    "deal": "(preparar|discutir|tratar d|tratar|fechar|analisar|acertar|rever|debater|afinar|planear|falar d"
    "|falar sobre|ver"
    "|decidir|resolver|concluir|aprovar|apreciar|combinar|alinhar|definir|arrancar com|avancar com|ultimar|preparacao d"
    "|discussao d|validar|finalizar|organizar)(mos)?",
}
_RULES = r"""
    ^(poe|ponha|por|mete|meta|inclui|inclua|inscreve|regista|registe|anota|anote|aponta|coloca|coloque|lanca
        |acrescenta|adiciona|marca|marque|bloqueia|reserva)(-me|-nos)?( ai| la)? (n[ao]s?|em|a[o]?s?) ((minha|nossa
        |meu|nosso|noss[ao]s) )?(agendas?|calendario|plano|programa)( comum| partilhad[oa]| de todos| conjunt[ao]
        | d[ao]s? [a-z]{3,12}){0,2}({sign}| )(?P<rest>{a_session}\b.*)$ => marcar {rest}
    ^(poe|ponha|mete|meta|inclui|inscreve|regista|anota|aponta|coloca|lanca|acrescenta|adiciona)(-me|-nos)?
        (?P<rest>{a_session}\b.*?) (n[ao]s?|em) ((minha|nossa|meu|nosso) )?(agendas?|calendario|plano)( comum
        | partilhad[oa])?$ => marcar {rest}
    ^{leisure}{to_book} {span}( d[ao]s? (minha|nossa)s? agendas?)? (?P<rest>(com|entre) [^?]{0,60}[ⓌⒶ][^?]{0,20}?
        (para|sobre|acerca d|a proposito d) .*)$ => marcar reuniao {rest}
    ^{leisure}{to_book} {span} (?P<when>{on}Ⓓ) (para|sobre) ?(?P<rest>.+)$ => marcar reuniao {when} para {rest}
    ^{leisure}(encaix|met|po|ponh|inclu|marc|p|arranj|abr)[a-z]{0,4}(-me|-nos)?( {span})? n[ao]s? agendas?
        d(?P<rest>[ao] {title}[ⓌⒶ].*)$ => marcar reuniao com {rest}
    ^{leisure}(?P<rest>{a_session}\b[^?]{0,120}Ⓓ[^?]{0,40}?){entry}$ => marcar {rest}
    ^{leisure}{wants}{gather} {group} d(?P<what>[ao]s? [^,?ⒹⓁ]{1,50}?),? (?P<when>[^?,]{0,6}Ⓓ)(?P<rest>.{0,80})$
        => marcar reuniao {when} sobre {what}{rest}
    ^{leisure}{wants}{gather} (?P<who>[ao]s? Ⓐ( e ([ao] )?Ⓐ)*)( a mesa| todos)?,? (?P<rest>({topic_of}|{on}[ⒹⓁ]).*)$
        => marcar reuniao com {who} {rest}
    ^{leisure}{wants}{gather} {group}( tod[oa]s?)?,? (?P<rest>(?=.*Ⓓ)(?=.*{about}).*)$ => marcar reuniao {rest}
    ^{leisure}(junt|reun|convo[cq]u?|cham|sent)(a|e|ne|em|am|ar|ir|i)(-nos|-os|-as|-me)?( (a )?tod[oa]s?)?( (n[ao]
        |em) (sala|auditorio|gabinete|sede)[^,ⒹⓁ?]{0,24}?)?(?P<rest>(?! ?((a|uma) )?(reuni|sess|encontr|video|assembl
        |plen)) (com )?[^?]{0,50}Ⓓ.*{topic_of}.*)$ => marcar
        reuniao{rest}
    ^{leisure}(junt|reun|convo[cq]u?|cham|sent)(a|e|ne|em|am|ar|ir|i)(-nos)? (?P<who>{who}( e {who})*)( n[ao] mesma
        sala| a mesa| todos)?,? (?P<rest>(?=.*Ⓓ)({topic_of}|{on}Ⓓ).*)$ => marcar reuniao com {who} {rest}
    ^(que tal|e se (fizessemos|marcassemos|tivessemos|houvesse|fosse)|porque nao|(o )?que (dizes|acham|achas|dizem)
        (a|de)|podemos ter|podiamos ter|vamos a) (?P<rest>{a_session}\b[^?]{0,100}Ⓓ[^?]{0,40}?)[?]?{entry}$ => marcar
        {rest}
    ^{leisure}((sera|seria|e|era) possivel |da para |dava para |podemos |podiamos |poderiamos )?(realizar|fazer|ter
        |marcar|agendar|organizar|promover|convocar|haver|combinar)(mos)?
        (?P<when>({on}Ⓓ,? )?)(?P<rest>{a_session}\b.*)$ => marcar {rest} {when}
    ^{leisure}((sera|seria|e|era) possivel |da para |dava para |podemos |podiamos |poderiamos )?(realizar|fazer|ter
        |marcar|agendar|organizar|promover|convocar|combinar)-se (?P<when>({on}Ⓓ,? )?)(?P<rest>{a_session}\b.*)$
        => marcar {rest} {when}
    ^{to_book} (o |um |uma )?(evento|convite|marcacao|bloco|compromisso|espaco|pedido|agendamento|convocatoria
        |entrada|slot)( novo| nova)?( no calendario| na agenda)? (de|da|para|com) (?P<rest>{a_session}\b.*)$
        => marcar {rest}
    ^(inici|lanc|prepar|faz|fac|envi|emit|exped|abr|trat|proced|avanc|d|mand|diligenci)[a-z]{0,4}(-se)? ((com|d
        |n)?[ao] |a )?(marcacao|convocatoria|organizacao|convocacao|agendamento|preparacao|realizacao|convites?) (de
        |da|do|para) (?P<rest>{a_session}\b.*)$ => marcar {rest}
    ^(reserv|bloquei|guard|marc)[a-z]{1,2}(-me|-nos)? (?P<when>([ao] )?((tarde|manha|dia) (de )?)?Ⓓ) para (nos
        )?reunir(mos)?(-nos)? (?P<rest>(com ([ao]s? )?([ⓌⒶ]|colegas|equipas?|parceiros)|sobre ).*)$
        => marcar reuniao {when} {rest}
    ^{to_book}(-se)?,? (?P<when>{on}Ⓓ),? ([^,ⓉⒺⓌⒶ?]{2,40}, )?(?P<rest>{a_session}\b.*)$ => marcar {rest} {when}
    ^{leisure}{wants}?(falar|conversar|reunir|articular|discutir|tratar|ver isto|acertar)(-nos|-me)? (?P<about>(com
        {who}( e {who})* )?(sobre|acerca d|d|por causa d) ?[^?]{3,60}?){sign}((e|por favor|pf|podes?
        |pode) )*{to_book} (?P<rest>({a_session}|isso|isto|tempo|{span})\b)(?P<when>[^?]{0,20}Ⓓ.{0,20})$ => marcar
        reuniao{when} {about}
    ^{leisure}{wants}?(falar|conversar|reunir|articular|tratar)(-nos|-me)? (?P<about>com {who}( e {who})*( (sobre
        |acerca d|d|por causa d) ?[^?]{3,60}?)?){sign}((e|por favor|pf|podes?|pode) )*{to_book} (?P<rest>({a_session}
        |isso|isto|tempo|{span})\b)(?P<when>[^?]{0,20}Ⓓ.{0,20})$ => marcar reuniao{when} {about}
    ^(?P<first>.{0,40}{a_session}\b.{0,60}?) (e|com|entre) (o |a |os |as |toda |todo )*(pessoal|equipa|grupo|malta
        |responsaveis|envolvidos|colegas|gente|quem esta|coordenadores) (d|n)(?P<rest>[ao] [ⓉⒺⓅ])(?P<when>.*)$
        => {first} sobre {rest}{when}
    ^(convo(ca|que|car)|reun(e|a|ir)|junt(a|e|ar)) (a equipa|o grupo|o pessoal
        |os colegas) d(?P<rest>[ao] [ⓉⓅ])( para (uma )?(reuniao|videoconferencia)[^ⓉⒺⓅ?ⒹⓁ]{0,30}?)?
        (?P<when>{on}Ⓓ.{0,20})$ => marcar reuniao {when} sobre {rest}
    ^(?P<first>(marc|agend|convoc|reserv|bloquei|guard|calendariz|organiz|combin|po|met)[a-z]{0,4}
        .{0,40}{meeting_of})( de [a-z]{4,14})? d(?P<rest>[ao] [ⓉⒺⓅ].*)$ => {first} sobre {rest}
    ^{leisure}(para|a fim de) (?P<about>{deal} ?[^,?ⒹⓁ]{2,60}?),? ({would}|{wants}) ?({meet}|{gather}|(marcar|agendar
        |fazer|realizar) )(?P<rest>({a_session})?.*Ⓓ.{0,40}?){entry}?$ => marcar reuniao {rest} para {about}
    ^{leisure}(para|a fim de) (?P<about>{deal} ?[^,?ⒹⓁ]{2,60}?),? (?P<rest>{a_session}\b.*Ⓓ.{0,40}?){entry}?$
        => marcar {rest} para {about}
    ^{leisure}(?P<rest>{a_session}{held} com [^,?]{0,40}[ⓌⒶ][^,?]{0,20},? {on}Ⓓ), (?P<about>[^?,]{4,80})$ => marcar
        {rest} sobre {about}
    ^(?P<what>([ao] )?[ⓉⒺⓅ])[ ,:;–—-]+{a_session}{held}[ ,:;–—-]+(?P<when>{on}Ⓓ.{0,20})$ => marcar reuniao {when}
        sobre {what}
    ^{leisure}(propo(e|nha|nham)|suger|suger[ei]|sugira|convid[ae]|pe[cd][ea]|solicit[ae]|comuni(ca|que)|indi(ca
        |que))( la)? (a[os]?|[ao]s) (?P<who>({everybody}|[ao]? ?{title}[ⓌⒶ])( e {who})?)
        (para )?(?P<rest>{a_session}\b.*Ⓓ.*)$ => marcar {rest}
    ^{leisure}((tens|tem|ha|haveria|havera|arranjas|vais) (como|maneira de|forma de|possibilidade de|hipotese de
        |jeito de) )?(marc|agend|combin|arranj|organiz|reserv)(a|e|ue|ar|em|es|as)(-me|-nos)? (uma |um )?(conversa
        |conversinha|conversita|encontro|tempo|momento|horinha) (?P<rest>(com|sobre|entre) .*[ⓌⒶⓉⒺⓅⒹ].*)$ => marcar
        reuniao {rest}
    ^{leisure}(tens|tem|ha|haveria|havera) (como|maneira de|forma de|possibilidade de|hipotese de|jeito de) (marcar
        |agendar|organizar|convocar|fazer|realizar) (?P<rest>{a_session}\b.*)$ => marcar {rest}
    ^{leisure}(fic(ou|amos|aram)( combinado| acordado| decidido| assente| apalavrado)?|combin(amos|ou-se|ei)
        |acord(amos|ou-se|ei)|acert(amos|ou-se|ei)|decid(imos|iu-se|i)|marcamos|aprazou-se|assentamos)( em| de| que
        | para)?( nos)? ((reunir|reunirmos|juntar|encontrar|juntarmos|encontrarmos|falar|conversar)(mo)?(-nos)?
        |{a_session})(?P<rest> .*Ⓓ.{0,60}?){entry}$ => marcar reuniao{rest}
    ^{leisure}{span} (?P<when>{on}Ⓓ) (chega|basta|e suficiente|deve chegar|da|serve|dava|chegava) (?P<rest>(para|a
        fim de) .+?){entry}$ => marcar reuniao {when} {rest}
    ^{leisure}(?P<who>{who}|o [a-z]{3,10} [a-z]{3,10}) {asks_for}(-me|-nos)? ?{a_session}{held}(?P<about> (comigo
        |connosco))?(?P<rest>[^?Ⓓ]{0,90}?){sign}((e|por favor|pf|podes?|pode|consegues) )*({to_book}|pode ser|que tal
        |da|serve)(?P<when> [^?]{0,16}Ⓓ.{0,20})$ => marcar reuniao com {who}{when}{rest}
    ^{leisure}(?P<who>[ao] ({title})?[ⓌⒶ]) {asks_for}(-me|-nos)?
        ?(?P<rest>{a_session}\b[^?]{0,90}?)(?P<when>[^?]{0,6}Ⓓ.*)$ => marcar {rest} com {who} {when}
    ^(solicitar|pedir|requerer|propor|sugerir|convocar|proponho|peco|solicito|requeiro|sugiro)(-lhes?|-vos)? (a
        (marcacao|realizacao) de )?(?P<rest>{a_session}\b.*)$ => marcar {rest}
    ^(?P<first>(marc|agend|convoc|reserv|combin)[a-z]{0,3} .{0,20}{meeting_of}) (a (dois|duas|tres|quatro|sos)|cara a
        cara|em privado|olhos nos olhos|one[- ]on[- ]one|bilateral|de (arranque|fecho|kick-?off)|ao vivo|em
        pessoa)(?P<rest>.*)$ => {first}{rest}
    ^(?P<rest>(marc|agend|convoc|program)[a-z]{0,4} .{0,20}{meeting_of}.*?),? (com inicio|a comecar|com comeco|a
        iniciar|a partir|a ter lugar|a realizar|a decorrer|que (decorra|comece|se realize|tenha
        lugar))(?P<when> .{0,6}Ⓓ.*)$ => {rest}{when}
    ^program(a|e|ar|em) (?P<rest>{a_session}\b.*)$ => marcar {rest}
    ^{leisure}(?P<first>{a_session}){sign}(com )?(?P<who>{who}( e {who})*){sign}(?P<when>{on}Ⓓ)(?P<rest>([
        ,;:–—-].{0,80})?)$ => marcar {first} com {who} {when}{rest}
    ^{leisure}(?P<when>{on}Ⓓ),? (?P<rest>{a_session} com {who}( e {who})*\b.{0,80})$ => marcar {rest} {when}
    ^(?P<first>marcar .{3,120}?) (para )?({deal} ?|[a-z]{3,14}[aeio]r(mos)? |d)(?P<rest>[ao] [ⓉⒺⓅ])(?P<when>$|,? .*$)
        => {first} sobre {rest}{when}
    ^{leisure}(?P<when>{on}Ⓓ)[ ,:;–—-]+{a_session}{held} (d|sobre |por causa d|relativa a)(?P<what>[ao]
        [ⓉⒺⓅ])(?P<rest>.{0,40})$ => marcar reuniao {when} sobre {what}{rest}
    ^{leisure}({would}|{wants}|podiamos|podemos|poderiamos|vamos) ?(falar|conversar|ver|discutir|tratar|debater
        |acertar|rever)(-nos)? (d|sobre |acerca d|)(?P<what>[ao]s? [^,?ⒹⓁ]{2,60}?) (?P<when>{on}Ⓓ)[?]?{entry}$
        => marcar reuniao {when} sobre {what}
    ^{leisure}(ha|temos|havera|tens|teremos|existe) (algum |alguma )?(espaco|tempo|vaga|disponibilidade|agenda|lugar
        |sala|buraco|maneira|hipotese)( livre)? (?P<when>{on}Ⓓ)(,? [^?]{0,20}?)? (para|de) (ter |fazer
        |marcar )?(?P<rest>{a_session}\b[^?]{0,60}?)[?]?{entry}$ => marcar {rest} {when}
    ^(convocam|chamam|convidam)-se {everybody} (para|a) (?P<rest>{a_session}\b.*Ⓓ.*)$ => marcar {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
