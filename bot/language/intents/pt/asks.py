"""What is asked in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

from bot.language.intents.pt.asks_about import ABOUT
from bot.language.intents.pt.asks_lists import LISTS

__all__ = ["ABOUT", "SURE"]

_THINGS = r"""
task_owner resp|encarreg|titular|coordenador|dono|owner|contacto|tarefa
    quem {is} ({art}{owner}) {item}
    (qual|quais|que) ({is} )?({art}{owner}) {item}
    (o |a )?((nome|contactos?|email|e-mail|telefone|extensao|designacao|identificacao|indicacao|identidade) d[aeo]s?
        )?({art}{owner})
        (?=d[aeo]s? |pel[ao]s? |por |Ⓣ|Ⓟ){item}
    (e )?quem (e que )?{cares} ({of})tarefa {of}{topic}
    de quem e a tarefa {of}{topic}
task_status percentag|grau|taxa|nivel|status|conclus|finaliza|em que|estado|situacao|ponto|andamento
        |progresso|avanco|evolucao|prazo|limite|entrega
        |fase|tarefa|execucao
    (em que|qual|que|a) (e |e que )?({art}){status} ({running} )?{item}
    ({art})(?!ponto de (?!situacao)){status} (?=d[aeo]s? |n[ao]s? |sobre |relativ|Ⓣ|Ⓟ){item}
    {item} (em que|qual|que) ({art}){status}( {running})?
    {task} ({status}|{limit})
    ({asks_about} )?{task}
    (qual|quando) (e )?(o |a )?{limit} {item}
    ({art}){limit} (?=d[aeo]s? |para a tarefa|Ⓣ|Ⓟ){item}
    quando (e que )?(termina|acaba|vence|expira|e) (o |a )?{limit} {item}
    (para )?quando (e que )?(e|esta|fica|sera) (prevista |marcada |planeada |agendada )?(a )?(conclusao|entrega
        |finalizacao) {item}
    como (e que )?{running} ({of})tarefa {of}{topic}
"""
_EVENTS = r"""
next_meeting reuni
    (ja |ainda |sempre )*(ha|havera|vai haver|temos|teremos|vamos ter|(esta|ficou) {planned}) (((mais )?alguma|mais
        |outra
        |uma) )?reuniao( de trabalho)?( {planned})?( (com|d[aeo]) {body} {when}| {when} (com|d[aeo]) {body})\?
    {which} reunioes( de trabalho)? (e que )?(ha|havera|vai haver|existem|temos|tenho|teremos|vamos ter|estao {planned}
        |(se realizam|decorrem|acontecem))( {planned})?( (com|d[aeo]) {body})? {when}
    (ja |ainda |sempre )*(ha|havera|vai haver|existem|temos|teremos|vamos ter|(estao|ficaram
        |foram) {planned}) (((mais )?algumas
        |mais|outras|mais umas) )?reunioes( de trabalho)?( {planned})?( (com|d[aeo]) {body})? {when}\?
upcoming_exchanges coisa|algo|plano|que |intercambio|evento|atividade|reuni|visita|forum|foruns|formac|agenda|encontro
        |iniciativa|curso|consulta|previst|marcad|agendad|calendario|miss|programad|planead|divulgac|seminario
        |conferencia
    (({which}|ha|ver|temos|havera) )?({art})(nossos |nossas )?(proxim[oa]s {event}|proxim[oa]
        (intercambio|evento|atividade|iniciativa|(?P<kind>visita|forum|formacao|curso)))( {planned})?(
        (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    {which} ({art})?{event} ((e )?que )?(ha|temos|tenho|vai haver|havera|vamos ter|estao {planned}|{planned}|se
        realizam|(vao|irao) (decorrer|acontecer|ter lugar|ser realizad[ao]s)|vao realizar-se|se vao realizar
        |decorrem|acontecem
        |existem|organiza|vai receber|vai acolher|vai organizar|vai ter|recebe|acolhe|vao acontecer|vem ai|estao
        por vir|sao)( {body})?( em breve)?{when_maybe}
    {which} ({art})?{event}( {body})( em breve)?{when_maybe}
    {which} ({art})?{event} (em|n[ao]s?) (que|quais) (e que )?((a |o )?(nossa|nosso) [a-z]{4,12} |nos |{body}
        )?(participa|participamos|esta|estamos|entra
        |entramos|colabora|colaboramos)( envolvid[ao]s?)?{when_maybe}
    {which} ({art})?{event} (e )?(que )?{body} (vai
        )?(organiza|organizar|acolhe|acolher|recebe|receber|tem|ter|promove)( em breve)?{when_maybe}
    {which} ({art})?{event} (organiza|acolhe|recebe|prepara) {body}( em breve)?{when_maybe}
    {which} ({art})?{event}{when_maybe}( {planned})?
    (ainda )?{there_is} ({some} ){event}( {planned})?( em breve)?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    (ja |ainda )?({there_is}|(esta|estao|foi|foram|ficou) {planned}) ({some} |uma? )?{event}( {planned})?( em
        breve)?( {when})?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}\?
    (ha|temos|havera|vai haver) {event} {planned}( em breve)?{when_maybe}
    (o )?que (e que )?(temos|ha|esta|vai haver|existe) {planned}( em breve)?{when_maybe}
    (o )?que (e que )?(vem|temos|ha) (ai|por ai|a seguir|pela frente) {when} (com|em|n[ao]|d[aeo]) {body}
    (o )?que (e que )?(esta|ha|temos|consta) n[oa] (plano|calendario|programa|agenda)( de (intercambios?
        |atividades))? (daqui (para|em) (a frente
        |diante)|a partir de
        agora|para os proximos tempos|proximamente|em breve)
    (o )?que (e que )?((vai|vao) (acontecer|haver|decorrer|realizar-se|ter lugar)|acontece|decorre) {when}
    (ainda )?(ha|temos|havera|vai haver|vamos ter|teremos) (alguma coisa|algo|mais alguma coisa) (com|em|n[ao])
        {body}{when_maybe}\?
    (o )?que (intercambios|eventos|atividades) (vem|temos) (ai|pela frente)
    (o )?que (e que )?(temos|ha|havera|teremos|vamos ter|vai haver|acontece|se passa)( {planned})? (em|na
        |no) {body} {when}
    {when} (ja )?(tem|temos|ha) (alguma coisa|algo|algum {event}|{event})( {planned})?\?
    (algum|alguma|alguns|algumas) {event}( {planned})?( (com|em|de|da|do|a|na|no) {body})? {when}
    como (e que )?(esta|anda|fica|vai) ({art}){agenda}( d[aeo]s?)?( {events})? {when}
    (ja )?(ha|temos|existem|apareceram|surgiram) (nov[oa]s|mais) {events}( (com|em|de|da|do|a|na
        |no) {body})?{when_maybe}\?
    (ja )?(estao|foram|temos|ha) (ja )?{planned} {events}( (com|em|de|da|do|a|na
        |no) {body})?{when_maybe}\?
    (o )?que (e que )?({there_is}|(vai|vao) (acontecer|decorrer|ter lugar|realizar-se)|se (realiza|passa)|acontece
        |decorre)(
        {planned})? (com|em|n[ao]|para) {body}{when_maybe}
    (ainda )?{there_is} (alguma coisa|algo|mais alguma coisa)( {planned})?( (com|em|n[ao]) {body})? {when}\?
    {when} {there_is} {event}( {planned})?\?
    {when} (ja )?(ha|temos|havera|vai haver|vamos ter|esta {planned}) (algum|alguma|alguns
        |algumas) {event}( {planned})?( (com|em|de|da|do|a|na|no) {body})?
    ({which} )?(?!o plano para)({art})({agenda})( d[aeo]s?)?( {events})?( atualizad[oa]| complet[oa]
        | d[aeo] {body})?{when_maybe}
    ({art}){events}( (com|em|de|da|do|a|na|no) {body})? {when}
    ({art}){events} {when} (com|em|de|da|do|a|na|no) {body}
    (o )?que (e que )?(ha|temos|vai haver|havera|vamos ter) (em agenda |na agenda |no plano )?{when}
    (o )?que (e que )?(esta|temos|ha) {planned}( (com|em) {body})?{when_maybe}( (com|em) {body})?
    (o )?que (e que )?(vem|se segue|temos|ha) (ai|por ai(?= .*[ⒹⓁ])|a seguir|pela frente|em agenda|na agenda)( no plano
        | na agenda| no calendario)?{when_maybe}
    o que se segue
    ({art})(intercambios|eventos|atividades|visitas|foruns|formacoes|cursos|reunioes|missoes)
        (com|em|de|da|do|a|na|no) {body}
    ({art}){events} {planned}( {body})?{when_maybe}
next_meeting proxim|seguinte|reuni|a seguir|(encontr|junt|reun).*(Ⓐ|associac|entidad|parceir|secretariad)
    ({where} )?({takes_place} )?((qual|ver|saber|e) )?(e )?{next_one}( {whom})?( (e )?{where})?( e)?
    {which} {next_one}( {whom})?( (e )?{where})?
    {next_one}( {whom})? (ja )?({takes_place} )?(para )?{where}( {takes_place})?
    (d?[ao]s? )?{detail} d[ao] {next_one}( {whom})? (ja )?(e|esta|foi|ficou) (ja )?(conhecid|definid|marcad|fixad
        |confirmad
        |decidid|escolhid|sabid)[oa]s?\?
    {next_one}( {whom})? ((ja )?(esta|foi|ficou) ({planned}|definid[oa]|confirmad[oa])|(ja )?tem {detail}( {planned}
        | definid[oa]s?)?)( {where})?\?
    (({which}|ver|saber|e) )?(d?[ao]s? )?{detail} d[ao] {next_one}( {whom})?
    (ja )?(ha|temos|existe|sabe-se|se sabe) ([ao]s? )?{detail} (d[ao]|para [ao]) {next_one}( {whom})?\?
    (quanto (tempo )?falta|(faltam )?quant[oa]s (dias|semanas|horas)( faltam)?|daqui a (quanto tempo|quant[oa]s (dias
        |semanas)) (e|temos)) (para |ate )?{next_one}( {whom})?
    (({where}|{which}|ha|ver|quanto (tempo )?falta para|quant[oa]s dias faltam para) )?({takes_place} )?{next_one}
        (sobre |acerca |relativ[ao] |a respeito |por causa |a proposito |(?=d[aeo]s? )){of}{topic}( ({takes_place}
        )?(para )?{where})?
    (({which}|ver|saber) )?(d?[ao]s? )?{detail} d[ao] {next_one} (sobre |acerca |relativ[ao] |a respeito |(?=d[aeo]s?
        )){of}{topic}
    quando (e que )?{regather}( {again})?( {whom})?( {again})?( (sobre |por causa |a proposito |para (tratar|falar
        |discutir|ver) ){of}{topic})?
    quando (e que )?{body} (se )?(volta a )?(vai |pode )?(reun(e|ir)|encontr(a|ar)|junt(a|ar))(-se)?( connosco
        | com os outros)?
    quando (e que )?((se )?(voltam a |vao (voltar a )?)?(se )?(reunem|encontram|juntam|reunir|encontrar
        |juntar)(-se)?)( {again})?
        [ao]s (tres |nossas )?(associacoes|entidades|partes|parceiros|presidentes|secretariados)( {again})?
    (qual|quando) (e que )?(e|sera) {next_one} (em que|onde|que) (participa|esta|entra|vai
        |tem|envolve|inclui)( a| o)? {body}
    (que|qual) (e )?([ao] )?{meeting} (e que )?(vem a seguir|se segue|temos a seguir|e a seguir|e a proxima|vem ai)
    (quem|que (entidade|associacao)) (e que )?(organiza|acolhe|recebe|preside|prepara)( a)?
        (a |o )?(nossa |nosso )?proxim[ao] {occasion}
    {where} {takes_place} (a |o )?(nossa |nosso )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})?
    (a |o )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})? (e )?({takes_place} )?{where}( {takes_place})?
    {where} ({takes_place} )?(a |o )?{meeting} (com|entre) {body}( e {where})?
    (a |o )?{meeting} (com|entre) {body} {takes_place} (para )?{where}
    {when} {where} {takes_place}( a| o)? {meeting}
    {where} (temos|ha|havera|vai haver) (a |nossa )*(proxima )?{meeting}( {when})?
    (a |o )?{meeting} (de |da |do |desta |marcada para |prevista para |n[ao] )?{when} ({takes_place} )?(para )?{where}
    (a |o |quando e (a |o ))proxim[ao] com {body}( (e|fica|sera) quando)?
    ({where}|quem (participa|vai|preside)) ({takes_place}|na|a)( a| o)? ?{meeting} (de |da |do |desta |marcada para
        |prevista para |n[ao] )?{when}
    {next_one}( {whom})? (sempre |ainda |mesmo )*(e|sera|fica|mantem-se|realiza-se|esta {planned})( mesmo)?(
        (n[oa]|em|para|a|as|de|dia))* [ⒹⓁ]\?
    (ha|temos|existe|esta|havera|vai haver) ((alguma|uma|mais alguma) )?{meeting}( {whom})? ({planned} )?(em
        breve|proximamente|para breve|a vista|brevemente|{planned})( {whom})?\?
    ha {meeting} (em breve|proximamente|{planned})
"""
# Nothing but requests.
SURE = _THINGS + LISTS + _EVENTS
