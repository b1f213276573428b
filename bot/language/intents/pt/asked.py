"""Portuguese questions put in a roundabout way, and the plain ones of the tables that they stand for; folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_RULES = r"""
    ^(?P<rest>(ha|existem?|temos|continuam?|quais|que|quem|quantas) [^,?]{8,90}?),? ou (ja )?(esta|estao|estamos|vamos
        |vai|anda)
        (tudo|todos|toda a gente|bem|em dia)\b[^?,]{0,40}$ => {rest}
    ^(?P<rest>((a |em |de |com |para )?(qual|quais|quem|como|quando|onde|que|o que|quanto|quantas)|ha|ponto de situacao
        |estado|responsavel|prazo|[oa] {status}) [^?]{0,60}[ⓉⓅ]) ?[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]{1,3}$ =>
        {rest}
    ^(?P<first>(onde|quando|quem|quais|qual|como|em que [a-z]+|a que horas)( e que)?( [a-zⓉⒺⓅ-]{1,10}){0,2}),? (ao certo
        |exatamente|afinal|entao|concretamente|(mais )?precisamente|ja agora|por acaso|atualmente|neste momento|agora
        |a esta altura),? (?P<rest>.+)$ => {first} {rest}
    ^(ref(erencia)?\.?|assunto|quanto a|relativamente a|a proposito d[oa]|sobre|acerca d[oa])? ?:? ?[oa]?
        ?(?P<what>[ⒺⓉⓅ]) ?[-–—:,;.] ?((pretend|quer|gost|desej|precis|solicit|agradec|pec|ped|pod
        |necessit)[a-z]{1,6}(-se)?
        (d[eo]s? )?)?((me |nos )?(consultar|ver|conhecer|ter|saber|indicar|enviar|mostrar|informar|receber)(-me|-nos)?
        )?(?P<rest>[^?ⓉⒺⓅ]{6,80}?) (d|n|sobre |a )(est|ess|a)[ea](
        mesm[oa])? (intercambio|evento|tarefa|atividade|reuniao|projeto)( por favor)?$ => {rest} de {what}
    ^(?P<rest>(?!.*\bquem\b|.*\b(reun|encontr|sessao)[^?]{0,24} por causa)(([oa] )?{status}|(em |a |de )?(que|quais
        |quando|onde|qual|quant[oa]s?|o que|como|ha
        |temos)\b) [^?]{8,90}?),?
        (por (causa|conta) d[aeo]s?|devido aos?|a pedido d[aeo]s?|no ambito d[aeo]|na sequencia d[aeo]|no seguimento
        d[aeo]
        |(antes|depois) d[aeo]s? (reuniao|conversa|encontro|almoco|viagem|apresentacao|conselho|direcao|assembleia
        |ferias)
        |em virtude d[aeo]s?|por motivos? d[aeo]s?|em funcao d[aeo]s?) [^ⓉⒺⓅ?]{3,60}$ => {rest}
    ^(?P<rest>(a |o |as |os |lista d[aeo]s? |quais (as |os )?)*(tarefas?|atrasos|prazos|pendentes)[^,?]{0,40}?) ?[,:–-]?
        ?(da |do |de |para |com )?(entidade|associacao|responsavel|titular|pessoa|colega|tecnic[oa])(
        (coordenadora|responsavel|de apoio))? ?:? ?(?P<who>[ⓌⒶ])$ => {rest} de {who}
    ^(?P<rest>(tudo|mais|informac[a-z]{2,4}|detalhes|pormenores|dados|elementos)\b[^?–—:]{8,90}?) ?[-–—:] ?(so
        )?([oa]s? )?{one_detail}((,| e|, e) ([oa]s? )?{one_detail})*$ => {rest}
    ^(?P<rest>(quem|quando|onde|qual|quais|a que horas|em que) [^?]{8,90}?) (para|p/) (lhes?|me|nos|[oa]s?)
        [a-z]{2,12}r(mos)?( [^?ⓉⒺⓅ]{2,40})?$ => {rest}
    ^(ja )?(eu )?(esqueci-me|esqueceu-me|esquecemo-nos|perdi|nao fixei|nao apontei|nao guardei) (?P<rest>d?[ao] (data
        |hora
        |local|dia|sala)( e (hora|local))? d[ao] (proxim[ao] {meeting}\b|[ⒺⓉ]).*)$ => {rest}
    ,? (depois|apos|desde|com|na sequencia) (d?[ao]|de) (saida|ida|reforma|aposentacao|transferencia|licenca|baixa
        |ausencia|mudanca|partida|promocao|demissao) d[aeo]s? [^?ⓉⓅⒺⒹ]{1,40}$ =>
    ^[^?ⓉⓅⓌ]{0,60}(?P<what>[ao] [ⓉⓅ])[^?ⓉⓅⓌ]{0,50}[,;:.] ((a|com) )?quem (e que )?((eu|me|nos|a|o|se) )*(pode|podia
        |consegue|sabe|devo|posso|devemos|tenho de|deve) ((me|nos|a|o) )?(explicar|ajudar|esclarecer|informar|dizer
        |perguntar|contactar|enviar|mandar|falar|dirigir|entregar)(-me|-nos|-[oa])?( isso| isto)?$
        => quem e o responsavel d{what}
    ^[^?ⓉⓅⓌ]{0,60}(?P<what>[ao] [ⓉⓅ])[^?ⓉⓅⓌ]{0,50}[,;:.] (e |afinal |entao )*como (e que )?((aquilo|isso|isto|a coisa
        |as coisas|o assunto|ess[ae] tarefa) (esta|vai|anda|estao|vao|andam)|(esta|vai|anda|estao|vao|andam) (aquilo
        |isso|isto|a coisa|as coisas|o assunto|ess[ae] tarefa))$ => qual o estado d{what}
    (?<=[ⓉⓅⒺ]) sempre (?=(fica|esta|e|vai|acaba|termina|sera|decorre|se realiza)\b) =>
    ^como (e que )?(esta|vai|anda|vao|corre|segue) [ao] (andamento|estado|execucao|progresso|evolucao|situacao|avanco
        |ponto de situacao) d(?P<rest>[aeo]s? .+)$ => qual o estado d{rest}
    ^onde (e que )?(posso|podemos|se pode|consigo|conseguimos|se) (ver|vejo|veem?|consultar|encontrar|consulta)
        (?P<rest>([ao]s? )?(lista|agenda|calendario|plano|programa|proxim[ao]s?|minhas|intercambios|eventos|tarefas
        |atrasos|estado|ponto de situacao|prazo|data|ordem de trabalhos)\b.*)$ => {rest}
    (?<=[a-zⒹⓁⓈⓉⓅⒺ]),? ou (ja |ainda )?(nao|nem por isso|acabou|acabaram)$ =>
    ^(?P<rest>(esta|vai|anda|ficou|foi) [^?]{3,60}?|([ao] )?[ⓉⓅ] (ja |ainda )*(esta|vai|anda|ficou|foi) [^?]{3,40}?) ou
        nao$ => {rest}
    \b(breve|rapido|pequeno|curto|sucinto) (?P<rest>ponto de situacao|resumo|balanco)\b => {rest}
    \b(?P<rest>quando|onde|a que horas|em que dia|quem) mesmo$ => {rest}
    ^(mais )?(informac(ao|oes)|esclarecimentos?|indicac(ao|oes)) (sobre|acerca|relativ[ao]s?|quanto|referentes?)
        ?([oa]s?|d[oa]s?)? (?P<rest>(local|data|hora|programa|prazo|estado|responsavel|andamento|ponto de situacao
        |titular|entidade|execucao|progresso|participantes|grau)\b.+)$ => {rest}
    ^(quanto (tempo )?falta|(faltam )?quant[oa]s (dias|semanas|horas)( faltam)?) (para|ate)
        (?P<rest>(?!.*[a-z][aei]r\b)([ao] )?(noss[ao] )?(proxim[ao] )?{meeting}\b[^?]{0,60})$ => quando e {rest}
    \b(?P<who>responsave(l|is)|encarregad[oa]|titular) (pel|d)[ao] (execucao|realizacao|coordenacao|elaboracao
        |conducao|conclusao|gestao) (?P<rest>d[ao] [ⓉⓅ]) => {who} {rest}
    ^(?P<first>(para )?(quando|onde|em que dia|a que horas) [a-z -]{1,24}) (uma |a )?nova (?P<rest>{meeting}.*)$
        => {first} a proxima {rest}
    ^(?P<rest>(?!.*[ⓉⓅ]).*\b(intercambios|eventos|atividades|visitas|foruns|formacoes)\b.*) (do|no|que constam do
        |constantes do) (plano|programa|calendario)( (trienal|anual|de intercambios?))?$ => {rest}
    ^(ja )?(eu )?nao (me )?(apontei|sei|lembro|encontro|tenho|recordo|anotei|guardei|fixei|vi|recebi|percebi)( aqui
        | bem| ao certo)?( d[ae])? (?P<rest>(a|o|as|os|qual|quando|quem|onde|em que|a que|quais) [^,]+),? (sabes|sabe
        |sabem|tens ideia|alguem sabe|(podes?
        |podem|podia[sm]?|consegues?|importa-se de|da para|dava para) (me )?(dizer|lembrar|indicar|confirmar|enviar
        |mandar|recordar|ver|informar|relembrar|dar)([ -](m?[oa]s?|me|nos))?)$ => {rest}
    ^(diz|diga|digam|informa|informe)(-me|-nos)?( la| ai)? se (?P<what>([ao] )?(tarefa )?[ⓉⓅ]) (ja |ainda )*(esta|anda
        |vai|ficou|foi|continua) [^?]{3,60}$ => qual o estado da {what}
    \b(?P<rest>local|data|hora|dia|sala|espaco) d[ea] (realizacao|celebracao)(?= d[aeo]\b) => {rest}
    ^(?P<what>[oa] (prazo|data|data limite) d[^?]{2,60}?) (devera|deve|devia|tem de|tem que|tera de|vai ter de|vai
        |ha de|precisa de) (passar|mudar|ser (alterad|prorrogad|prolongad|estendid|mudad|adiad|fixad)[oa]|ficar|ir)
        (para|ate|em|a) (?P<when>[^ⒹⓁ]{0,9}[ⒹⓁ])$ => mudar {what} para {when}
    ^((regist|inform|comunic|assinal|anot|refir|refer)[a-z]{1,4}(-se|-vos|-lhes?)?,? )(quanto|relativamente|no que
        (respeita|toca|se refere)|em relacao|com respeito|sobre|acerca d)( a)? ?(?P<what>([ao] )?(tarefa )?[ⓉⓅ]),? que
        (?P<rest>.+)$ => {what}: {rest}
    \b(?P<rest>ficha|registo|processo|dossie) (complet[oa]|integral|detalhad[oa])(?= d[aeo]\b) => {rest}
    (?<=[iu]|s)( finalmente| por fim| enfim| ontem| hoje mesmo| agora mesmo| ha pouco)(?= [oa]s? ) =>
    ^([oa] )?({title})(?P<who>Ⓦ) (vai |passa a |ira |vem |veio )?(substitui|substituir|substituira|rende|render|rendera)
        ([oa] )?({title})Ⓦ (n|como ({owner}) d|em relacao a|quanto a)(?P<what>[oa]? ?(tarefa )?[ⓉⓅ])$
        => atribuir {what} a {who}
    ^(a )?(consulta|visualizacao|apresentacao) d[oae]s? (?P<rest>(plano|calendario|agenda|lista|programa
        |mapa)\b.*)$ => {rest}
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, MACROS)
