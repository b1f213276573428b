"""Whose tasks are asked for in Portuguese, in ever other words: one's own, somebody's, a body's (see grammar.py).

What is asked of a person is asked of a body in the same words, so that both have one table.
"""

from __future__ import annotations

_WORK = (
    "(tarefas?|trabalhos?|entregas?|prazos?|pendentes|pendencias|incumbencias?|responsabilidades?|obrigac(ao|oes)"
    "|encargos?|afazeres|assuntos?|dossies?|deveres|compromissos?|atribuic(ao|oes)|pastas|medidas|acoes)"
)
# What belongs to somebody by what the plan says, and what may have come to him in any way.
_BELONGS = (
    "(cabe[m]?|coube(ram)?|compete[m]?|competiu|pertence[m]?|incumbe[m]?|calhou|calha[m]?|calharam|toca[m]?|tocou"
    "|tocaram|diz(em)? respeito|respeita[m]?"
    "|(foi|foram|esta|estao|ficou|ficaram) (atribuid|entregue|confiad|distribuid|consignad|cometid|afet)[oa]?s?)"
)
_CAME = (
    "(fic(ou|aram|a|am)|sobr(ou|aram|a|am)|rest(a|am|ou|aram)|falt(a|am)|sai(u|ram)|cai(u|ram)|veio|vieram|recai(u)?"
    "|(foi|foram|veio|vieram|vai|vao) (parar|ter|dar)|pass(ou|aram)|transit(ou|aram)|transita[m]?|esta|estao|vai|vao"
    "|vem|continua[m]?|sao|seguem|correm|ha|existe[m]?)"
)
_LEADS = (
    "(assum(e|iu)|acompanha|coordena|lidera|apoia|gere|executa|desenvolve|dirige|conduz|herdou|aceitou|responde por"
    "|e responsavel por|se ocupa de|ocupa-se de|trata de|segue|dinamiza|secretaria|supervisiona|monitoriza)"
)
_HOLDS = (
    f"({_LEADS}|tem|tera|tinha|leva|recebeu|esta com|ficou com|fica com|anda com|vai ter|esta a (tratar de|fazer"
    "|acompanhar|executar|coordenar|desenvolver|conduzir|preparar)|anda a (tratar de|fazer|acompanhar|preparar)"
    "|(ainda )?nao (comecou|iniciou|acabou|concluiu|terminou|entregou|fechou|fez|cumpriu|despachou|arrancou)"
    "|(tem|tera) (de|que) (fazer|entregar|concluir|acabar|terminar|apresentar|cumprir)"
    "|(deve|devia|vai|precisa de|ha de|falta) (fazer|entregar|concluir|acabar|terminar|apresentar|cumprir)|deve"
    "|vai a tempo de entregar)"
)
_TAKES_PART = (
    "(participa|entra|esta|anda|colabora|intervem|figura|aparece|consta|trabalha|contribui|foi incluid[oa]|vem"
    "|e referid[oa]|e mencionad[oa]|presta apoio|da apoio)"
)
_BUSY = (
    "((metid|envolvid|afet|ocupad|incluid|implicad|empenhad|inscrit|encarregad|associad)[oa]|a trabalhar|encarregue)"
)
_AS = (
    "( como ((a |o )?entidade )?(de apoio|coordenador[a]?|responsavel|parceir[oa]|participante|lider|titular"
    "|entidade|apoiante|co-responsavel))"
)
_ANY = "((mais )?(alguma|algumas|algum|alguns)|qualquer|quaisquer|varias|muitas|tantas)"
_CHARGE = (
    "(a( seu)? cargo|nas maos|em maos|por conta|em nome|(sob|da) (a )?(responsabilidade|alcada|coordenacao|tutela"
    "|lideranca)|na posse|do lado|na lista|na conta|a responsabilidade|entregues?|atribuid[oa]s?|confiad[oa]s?)"
)
_MINE = (
    "(atribuid[oa]s? a mim|para mim|comigo|a meu cargo|(em|no) meu nome|(n|d)as minhas maos|por minha conta"
    "|(da|na|sob a|a|de) minha (responsabilidade|alcada|conta)|minhas|meus|com o meu nome|do meu lado|sobre mim"
    "|que (me|sejam) (cab|compet|toc|pertenc|dig|minh)[a-z]{1,5}( respeito)?)"
)

MACROS = {
    "work": _WORK,
    # o que, que tarefas, quais das tarefas
    "things": f"((que|quais|quantas|quantos) ((sao )?(as|os) |d[ae]s |de entre as )?{_WORK}( d[ao] (plano|lista"
    f"|programa))?|(as|os) {_WORK}(?= que)|d[ae]s {_WORK},? (quais|quantas|que))( e que| que)?",
    "what": "(tudo )?(o |aquilo )?que( e que)?",
    "within": "( (n|d)?(o|a|este|esta|esse|essa) (nosso |nossa |novo |nova )?(plano|programa|lista|quadro|mapa"
    "|planeamento|calendario|projeto)( (de (trabalho|atividades|acao|cooperacao|tarefas)|anual|nov[oa]|atual"
    "|conjunt[oa]"
    "|trienal))?)",
    "belongs": _BELONGS,
    "came": _CAME,
    "leads": _LEADS,
    "holds": _HOLDS,
    # What was not done in time is asked for among what is late.
    "but_late": r"(?!.*\bprazos\b.* nao cumpriu)",
    "joins": _TAKES_PART,
    "busy": _BUSY,
    "role": _AS,
    "any": _ANY,
    "charge": _CHARGE,
    "mine": _MINE,
    # Who leads a task, or the leading of it: cuja entidade coordenadora é, cuja execução cabe a.
    "head": "(((entidade|associacao|organizacao|instituicao|parte|equipa|pessoa|colega|tecnic[oa]) )?({owner}|lider"
    "|principal|executor[a]?|promotor[a]?|gestor[a]?|encarregad[oa]|incumbid[oa])|entidade|coordenacao|lideranca"
    "|responsabilidade|execucao|gestao|conducao|titularidade|tutela|pasta)",
    "falls_to": "((e|sao|seja[m]?|foi|ficou|fica|esta|cabe|caiba|pertence|pertenca|compete|recai|recaia|coube)"
    "( (a cargo|nas maos|entregue|atribuid[oa]|confiad[oa]))?)",
    "then": "( {in_hand}| {pending}| (fazer|entregar|concluir|acabar|terminar|apresentar|cumprir|fechar)"
    "| (neste momento|de momento|agora|atualmente))",
    "free": "(livre|disponivel|desocupad[oa]|sem (nada|tarefas|trabalho)|de maos livres|nao|nenhuma)",
}
# "Whom" is a person in one section and a body in the other.
_OF = r"""
    {things} (ja |ainda |agora |mais )*({belongs}|{came})( {charge})? {whom}{role}?{within}?{then}?{when_maybe}
    {what} (ja |ainda |mais )*{belongs} {whom}{role}?{within}?{then}?{when_maybe}
    {what} (ja |ainda |mais )*{came} {charge} {whom}{within}?{then}?{when_maybe}
    {what} (ja |ainda |mais )*(fic|sobr|rest|pass)(ou|aram|a|am) (para|a|ao) {whom}{within}{then}?{when_maybe}
    {but_late}{things} (ja |ainda |agora )*{holds} {whom}{role}?{within}?{then}?{when_maybe}
    {but_late}{things} {whom} (ja |ainda |agora )*{holds}{role}?{within}?{then}?{when_maybe}
    {what} (ja |ainda )*{leads} {whom}{role}?{within}?{when_maybe}
    {what} {whom} (ja |ainda )*{leads}{role}?{within}?{when_maybe}
    {what} (ja |ainda )*(tem|deve) {whom}{within}{then}?{when_maybe}
    {what} {whom} (ja |ainda )*(tem|deve|faz){within}{then}?{when_maybe}
    {whom} (ja |ainda |agora )*(esta|anda|ficou) com (o )?que{within}?{then}?{when_maybe}
    {whom} (ja |ainda |agora )*({holds}|{joins}( {busy})?)( em| por| de| com)? (que|quais|quantas|quantos)( das)?
        {work}{role}?{within}?{then}?{when_maybe}
    {whom} (ja |ainda |agora )*(esta {busy}|{joins}|{leads})( em| por| de| com)? (o )?que{within}{when_maybe}
    (em|a|de|por|com|para) (que|quais|quantas|quantos)( das)? {work}( d[ao] ((projeto )?(?P<code>Ⓟ)|plano
        |programa))? (e que )?(ja |ainda
        )*({joins}|ficou|fica)( {busy})? {whom}( {busy})?{role}?{within}?{then}?{when_maybe}
    (em|a|de|por|com|para) (que|quais|quantas|quantos)( das)? {work}( d[ao] ((projeto )?(?P<code>Ⓟ)|plano
        |programa))? (e que )?{whom}
        (ja |ainda )*({joins}|ficou|fica)( {busy})?{role}?{within}?{then}?{when_maybe}
    (em|de|por|com) (o )?que (e que )?(ja |ainda )*(ficou|foi|esta) {busy} {whom}{within}?{when_maybe}
    (em|de|por|com) (o )?que (e que )?{whom} (ja |ainda )*(ficou|foi|esta) {busy}{within}?{when_maybe}
    (em|de|por|com) (o )?que (e que )?(participa|entra|colabora|intervem|ficou|figura) {whom}{role}?{within}{when_maybe}
    {whom} (ja |ainda |tambem )*{joins}( {busy})? ?(em|n|com)?( |(?=algum)|(?=quais)){any}
        {work}{role}?{within}?{when_maybe}\?
    {whom} (ja |ainda |tambem )*(ficou com|tem|recebeu|apanhou|leva|assumiu|coordena|lidera|apoia|acompanha) ({any}
        )?{work}( nov[oa]s?)?{then}?{within}?{when_maybe}\?
    (ha|existem?|temos|esta|estao) ({any} |mais )?({work}|alguma coisa|algo|coisas) ((que (estejam?|estao) )?{charge}
        ){whom}{within}?{then}?{when_maybe}\?
    (ha|existem?|temos) ({any} |mais )?{work} ((para|com|d[aeo]s?) ){whom}{within}?{then}?{when_maybe}\?
    {charge} {whom} (ja |ainda )?(ha|existem?|esta|estao|temos|fica[m]?|ficou|ficaram) (o que|alguma coisa|algo|muita
        coisa|mais alguma coisa|({any}|que|quais|quantas) {work}){within}?{when_maybe}
    (e )?(so |apenas )?[ao]s {whom} (quais|quantas|quantos|que) sao
    (e )?(quais|quantas|quantos) sao [ao]s {whom}\?
    {whom} ({things}|{what}|quantas|quais) (ja |ainda )*(lhes?
        )({belongs}|{came}|espera[m]?){then}?{within}?{when_maybe}
    {whom} ({things}|quantas|quais|{what}) (ja |ainda )*(tem|leva|coordena|lidera|assumiu|apoia|acompanha|ficou
        com|deve (entregar|fazer|concluir)|(sao|estao) (del[ea]s?|com el[ea]s?)){then}?{within}?{when_maybe}
    (({which}|ver|todas|tod[ao]s|lista d[ae]s|(uma|a) lista d[ae]s) )?([ao]s )?{work} (e )?que {whom} (ja |ainda
        )*{holds}{role}?{within}?{then}?{when_maybe}
    (({which}|ver|lista d[ae]s|(uma|a) lista d[ae]s) )?([ao]s )?{work} ({pending} )?(em|n[ao]s) (que|quais) {whom}
        (ja |ainda )*{joins}( {busy})?{role}?{within}?{when_maybe}
    (({which}|ver|lista d[ae]s|(uma|a) lista d[ae]s) )?([ao]s )?{work} ({pending} )?(com|de)
        {whom}{role}{within}?{when_maybe}
    (({which}|ver|todas|lista d[ae]s|(uma|a) lista d[ae]s) )?(d?[ao]s )?{work} ({pending} )?(cuj[ao]s?|(em|n[ao]s)
        (que|quais)( [ao]s?)?) {head} {falls_to} {whom}{within}?{when_maybe}
    (qual (e )?)?(a |o )?(parte|fatia|quota|quinhao|quota-parte|carga|peso|papel|contributo|volume de (trabalho
        |tarefas)) (que )?((cabe|coube|compete|toca) )?{whom}{within}{when_maybe}
    (quanto|que|muito) trabalho (e que )?(ainda |ja )?(tem|ha|resta|falta|sobra|cabe|ficou|coube)
        {whom}{then}?{within}?{when_maybe}
    quanto trabalho (e que )?{whom} (ainda |ja )?(tem|leva){then}?{within}?{when_maybe}
    (qual e )?(a |o )?(proxim[ao]|primeir[ao]) (tarefa|entrega|prazo) {whom}{when_maybe}
    {things} (estao|aparecem|constam|figuram|vem) (em|no) nome {whom}{within}?{when_maybe}
"""
# One's own.
_MY = r"""
    {things} (ja |ainda |agora |mais )*me ({belongs}|{came}|espera[m]?)( a mim)?{role}?{within}?{then}?{when_maybe}
    {what} (ja |ainda |agora |mais )*me ({belongs}|falta[m]?|resta[m]?|sobra|sobrou)( a
        mim)?{within}?{then}?{when_maybe}
    {things} (ja |ainda |agora |mais )*({came} )?{mine}{within}?{then}?{when_maybe}
    {what} (ja |ainda |agora |mais )*({came} )(a meu cargo|(em|no) meu nome|nas minhas maos|por minha conta|(da|na|sob
        a|a) minha (responsabilidade|alcada|conta)|do meu lado){within}?{then}?{when_maybe}
    (calh|toc|sobr|fic|pass)(ou|aram)-me (a mim )?({any}|que|quantas) {work}( nov[oa]s?)?{within}?{when_maybe}\?
    (coube|couberam|cabe[m]?|caiu|cairam|saiu|sairam|compete|foi (dada|atribuida|entregue|distribuida|confiada)|foram
        (dadas|atribuidas|entregues|distribuidas))-me (a mim )?({any}|que|quantas) {work}(
        nov[oa]s?)?{within}?{when_maybe}\?
    (foi|foram)-me ([a-z]{4,12}[ai]d[ao]s?|entregues?) ({any}|que|quantas) {work}( nov[oa]s?)?{within}?{when_maybe}\?
    (ja |ainda )?(ha|existem?|temos|esta|estao) ({any} |mais )?({work}|alguma coisa|algo|coisas)
        {mine}{within}?{then}?{when_maybe}\?
    (e )?(eu )?(com|de|por|em) (o )?(que|quais|quantas|quantos)( {work})? (e que )?(eu )?(fiquei|fico|estou
        |sou)( {busy}|
        responsavel)?{role}?{within}?{when_maybe}
    (e )?(em|a) (que|quais|quantas|quantos) {work} (e que )?(eu )?(fiquei|fico|estou|ando|participo|entro|colaboro
        |figuro|apareco|consto|trabalho)( {busy})?{role}?{within}?{then}?{when_maybe}
    (e )?(em|n[ao]s?) (que|quais|quantas)( {work})? (e que )?(aparece|consta|esta|figura|vem) o meu nome{within}?
    {things} (tem|levam|trazem|estao com|aparecem com) o meu nome{within}?
    onde (e que )?(eu )?(entro|figuro|apareco|consto|participo){within}
    (e )?(eu )?(ainda )?(tenho|fiquei com|estou com|ando com|trato de|respondo por|sou responsavel por|coordeno
        |acompanho|lidero|participo em|estou {busy} em) (que|quais|quantas|quantos)( das)?
        {work}{within}?{then}?{when_maybe}
    (e )?(eu )?(ainda )?(tenho|fiquei com) (o )?que({within}{then}?|{then}){when_maybe}
    (e )?{things} (e que )?(eu )?(ainda |ja )?(tenho|fiquei com|coordeno|acompanho|lidero|assumi|trago|devo( (entregar
        |fazer|concluir))?|tenho (de|que) (entregar|fazer|concluir|acabar|despachar)|nao (comecei|iniciei|acabei
        |conclui|entreguei|fechei|despachei|cumpri)|estou a (fazer|tratar|acompanhar
        |coordenar)){within}?{then}?{when_maybe}
    (ver |a |uma )?(lista d)?[ao]s? (parte|fatia|quota|quinhao) (d[ao] trabalho )?que me
        (cabe|toca|coube|compete){within}?
    (ver )?(so )?(a |o )?(minha|meu) (parte|fatia|quota|quinhao|quota-parte|carga|papel)( (d[ao]|no)
        trabalho)?{within}{when_maybe}
    (ver )?(so )?(a |o )?(minha|meu) (carga de trabalho|carga|fila|plano de (trabalho|tarefas|acao)|rol( de
        tarefas)?|mapa
        de tarefas|quadro de tarefas|folha de tarefas|lista|lista de (tarefas|trabalhos|pendentes|prazos|afazeres
        |trabalho)|backlog|to-do|to-do list|todo list|painel de tarefas|volume de trabalho){when_maybe}
    (por|de) (que|quais|quantas|quantos)( {work})? (e que )?(eu )?(respondo|trato|cuido|me ocupo){within}?{when_maybe}
    (ver )?(so )?(todo |toda )?(a |o )?(minha|meu) trabalho( (todo|inteiro))?{within}?{when_maybe}
    (qual e )?(a |o )?(minha|meu) (proxim[ao]|primeir[ao]) (tarefa|entrega|prazo|obrigacao)
    (quanto|que) trabalho (e que )?(eu )?(ainda )?(tenho|me (falta|resta|cabe|coube|espera))(( pela
        frente)|{then})?{within}?{when_maybe}
    (ver )?({which} )?(so )?([ao]s )?(minhas|meus) {work}( {pending})?{within}?{when_maybe}
    (ver )?({which} )?(so )?[ao]s que (me ({belongs}|faltam)|sao (minhas|meus)|estao {mine}){within}?{when_maybe}
"""


def lists() -> str:
    """Return the table of rules."""
    return (
        f"my_tasks respondo|\\btrato\\b|cuido|\\bmeu|\\bminha|\\bmim\\b|\\bme\\b|-me\\b|\\beu\\b|comigo|tenho|fiquei"
        f"|estou|\\bsou\\b{_MY}"
        "tasks_of_person Ⓦ"
        + _OF.replace("{whom}", "{person}")
        + "tasks_of_association Ⓐ"
        + _OF.replace("{whom}", "{body}")
    )
