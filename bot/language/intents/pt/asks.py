"""What is asked in Portuguese, as tables of rules (see grammar.py)."""

from __future__ import annotations

from bot.language.intents.pt.asks_about import ABOUT
from bot.language.intents.pt.asks_lists import LISTS

__all__ = ["ABOUT", "SURE"]

_THINGS = r"""
task_owner resp|encarreg|titular|coordenador|dono|contacto|tarefa
    quem {is} ({art}{owner}) {item}
    (qual|quais|que) ({is} )?({art}{owner}) {item}
    (o |a )?((nome|designacao|identificacao|indicacao|identidade) d[aeo]s? )?({art}{owner})
        (?=d[aeo]s? |pel[ao]s? |por |Ⓣ|Ⓟ){item}
    (e )?quem (e que )?{cares} ({of})tarefa {of}{topic}
    de quem e a tarefa {of}{topic}
task_status conclus|finaliza|em que|estado|situacao|ponto|andamento|progresso|avanco|evolucao|prazo|limite|entrega
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
upcoming_exchanges coisa|algo|plano|que |intercambio|evento|atividade|reuni|visita|forum|foruns|formac|agenda|encontro
        |iniciativa|curso|consulta|previst|marcad|agendad|calendario|miss|programad|planead|divulgac|seminario
        |conferencia
    (({which}|ha|ver|temos|havera) )?({art})(nossos |nossas )?(proxim[oa]s {event}|proxim[oa]
        (intercambio|evento|atividade|iniciativa|(?P<kind>visita|forum|formacao|curso)))( {planned})?(
        (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    {which} ({art})?{event} ((e )?que )?(ha|temos|vai haver|havera|vamos ter|estao {planned}|{planned}|se
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
    (ainda )?(ha|temos|havera|vai haver|vamos ter|teremos|existem?) (algum |alguma |alguns |algumas |mais ){event}(
        {planned})?( em
        breve)?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}
    (ha|temos|havera|vai haver|existe|existem) {event}( {planned})?( em
        breve)?( (com|em|de|da|do|a|na|no) {body})?{when_maybe}\?
    (ha|temos|havera|vai haver) {event} {planned}( em breve)?{when_maybe}
    (o )?que (e que )?(temos|ha|esta|vai haver|existe) {planned}( em breve)?{when_maybe}
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
    (o )?que (e que )?(temos|ha|havera|teremos|vamos ter|vai haver)( {planned})? com {body}{when_maybe}
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
next_meeting proxim|seguinte|reuni|a seguir
    (quando|onde|a que horas|em que dia|em que data|para que dia|para quando) ((e|sera|vai ser|temos|fica|calha|cai
        |vai calhar|acontece|tera lugar|tem lugar|decorrera|se realizara|esta prevista|se realiza|decorre|esta
        marcada|esta agendada|e que e|e que temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}
        ?( (com|de|da|do|dos|em) ({body}))?( e (quando|onde|a que horas|em que (dia|sala)))?
    (({which}|quando|ha|ver|saber) )?(e )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}( (com|de|da|do|dos|em)
        {body})?( (e )?(quando|onde|dia e local|dia e hora|data e hora|a que horas|em que dia))?( e)?
    (qual )?(e )?(a )?(data|hora|local|data e hora|data e local|dia)( e (hora|local))? da (nossa )?proxim[ao]
        {meeting}( (com|de|da|do) {body})?
    (a )?(nossa )?proxim[ao] {meeting} (e|esta marcada para|e para|fica para|sera) quando
    (quando|onde|a que horas|em que dia) (e|sera|vai ser|temos) (a |o )?(noss[ao] )?proxim[ao] {meeting} (entre|com
        |d) ?[ao]s (tres )?(associacoes|entidades|regioes|parceiros)
    (a )?(nossa )?proxima {meeting} (ja )?(esta|foi) ({planned})\?
    (quanto (tempo )?falta|(faltam )?quantos dias( faltam)?) para (a |o )?(nossa |nosso )?proxim[ao] {meeting}
    (qual|quando) (e que )?(e|sera) (a |o )?(nossa )?proxim[ao] {meeting} (em que|onde|que) (participa|esta|entra|vai
        |tem|envolve|inclui)( a| o)? {body}
    (que|qual|qual e a|qual e) (a )?{meeting} que (vem a seguir|se segue|temos a seguir|vem ai)
    (quem|que (entidade|associacao)) (e que )?(organiza|acolhe|recebe|preside|prepara)( a)?
        (a |o )?(nossa |nosso )?proxim[ao] {occasion}
    (quando|onde|a que horas|em que dia|em que data) (e|sera|vai ser|se realiza|decorre|e que e)
        (a |o )?(nossa |nosso )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})?
    (a |o )?proxim[ao] {occasion}( (com|em|de|da|do|a) {body})? (e )?(quando|onde|em que dia)
    (({which}|quando|onde|a que horas|em que dia) )?((e|sera|temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting}
        (com|entre) {person}
        ( (e )?(quando|onde|a que horas))?
    quando (e que )?(e|sera) (a |o ){meeting} seguinte
    (que|qual|qual e a|qual a) {meeting} (e que )?(vem a seguir|se segue|temos a seguir|e a seguir|e a proxima)
    quando (e que )?(nos )?(voltamos a|vamos) (reunir|nos reunir|ter reuniao|encontrar)( de novo| outra vez)?
    quando (e que )?nos (reunimos|encontramos|juntamos|voltamos a (reunir|encontrar|juntar))( (com|em) {body})?
    quando (e que )?(voltamos a|vamos) (reunir|nos reunir|ter reuniao|encontrar|reunir-nos|juntar-nos)( (com
        |em) {body})?
    quando (e que )?(nos )?(reunimos|voltamos a reunir|vamos reunir|reunimo-nos|voltamos a reunir-nos|temos
        {meeting})( outra vez| de novo| novamente)? (sobre |por causa |a proposito |para tratar |para falar ){of}{topic}
    quando (e que )?(temos|voltamos a ter|volta a haver|ha|havera|vai haver) (a |uma )?(nova |proxima )?({meeting})
    (({which}|quando|onde|ha|ver|a que horas|para quando|em que dia|quanto (tempo )?falta para
        |quantos dias faltam para) )?((e
        |sera|esta {planned}|fica|temos) )?(a |o )?(nossa |nosso )?proxim[ao] {meeting} (sobre |acerca
        |relativ[ao] |a respeito |(?=d[aeo]s? )){of}{topic}( (e|esta {planned}|fica|sera)( para)? (quando|a que horas
        |onde|em que dia))?
    (quando|onde|a que horas|em que dia|em que data|para quando|em que (sala|local|sitio)) (e que )?((e|sera|vai ser
        |fica|decorre|temos
        |esta {planned}|se realiza) )?(a |o )?{meeting} (com|entre) {body}( e (quando|onde|a que horas))?
    (a |o )?{meeting} (com|entre) {body} (e|sera|fica|decorre|esta {planned}) (para )?(quando|onde|a que horas
        |em que dia)
    quando (e que )?{body} (se )?(volta a )?(vai |pode )?(reun(e|ir)|encontr(a|ar)|junt(a|ar))(-se)?( connosco
        | com os outros)?
    {when} (a que horas|onde|quando|em que (sala|local|sitio)) (e que )?(e|sera|vai ser|comeca|temos|ha)( a
        | o)? {meeting}
    (a que horas|onde|em que (sala|local|sitio)) (e que )?(temos|ha|havera|vai haver) (a |nossa )*(proxima
        )?{meeting}( {when})?
    (a |o )?{meeting} (de |da |do |desta |marcada para |n[ao] )?{when} (e|fica|sera|comeca|decorre|acaba|vai ser|e|esta
        {planned}) (para )?(a que horas|onde|quando|em que (sala|local|sitio))
    (a |o |quando e (a |o ))proxim[ao] com {body}( (e|fica|sera) quando)?
    (quando|onde|a que horas|em que (sala|local|sitio|cidade)|quem (participa|vai|preside)) (e que )?(e|sera|vai ser
        |fica|comeca|decorre|acaba|termina|temos|na|a)( a| o)? ?{meeting} (de |da |do |desta |marcada para |prevista
        para |n[ao] )?{when}
    (a |o )?(noss[ao] )?proxim[ao] {meeting}( (com|d[aeo]|em) {body})? (sempre |ainda |mesmo )*(e|sera|fica|mantem-se
        |realiza-se|esta {planned})( mesmo)?( (n[oa]|em|para|a|as|de|dia))* [ⒹⓁ]\?
    ha (alguma )?{meeting} ({planned} )?(em breve|proximamente|{planned})
"""
# Nothing but requests.
SURE = _THINGS + LISTS + _EVENTS
