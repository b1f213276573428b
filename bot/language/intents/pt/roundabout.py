"""Portuguese questions about tasks, wrapped in what somebody lacks or fears, and the plain ones in them; folded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.plainly import Rewrite, rules
from bot.language.intents.pt.words import MACROS

_MACROS = MACROS | {
    # What somebody does not know, has forgotten or looks for.
    "lacks": "((e |mas |so que )?(eu )?(ja |ainda )?(esqueci-me|esqueceu-me|esqueceu-se-me|nao (sei|me lembro"
    "|me recordo|faco (a minima )?ideia"
    "|consigo (saber|descobrir|perceber)|percebi|percebo|apanhei|fixei|apontei|ficou claro|encontro|vejo|tenho (ideia"
    "|nocao|presente))|desconheco|ignoro|(falta-me|resta-me|gostava de|queria|quero|preciso de|precisava de|tento"
    "|tentei"
    "|ando a tentar|estou a tentar) (saber|perceber|descobrir|apurar|averiguar|confirmar|entender)|ninguem me (diz"
    "|disse"
    "|sabe dizer|soube dizer)|perdi o rasto|escapa-me|escapou-me|procuro saber|ando a ver se sei)( bem| ao certo| agora"
    "| exatamente| de cor)?( (o (nome|contacto)|a pessoa|o email))?( d[eo]| a)?)",
    "charged": "(quem (e que )?((e|sera|foi|ficou|esta)( (o |a )?({owner}|encarregu?e))?|trata|cuida|se ocupa|tem|leva"
    "|(a|o) (tem|leva|faz|coordena|lidera|assumiu|assegura)|{cares}|responde|pegou|pega|manda)( (n|d|por |com )(isso"
    "|isto"
    "|ela|ele|essa tarefa|essa|esse))?|(a|com|de|por) quem (e que )?((devo|posso|hei de|tenho de|se deve)"
    " )?([oa]s? |lh[oae]s? )?(falo|falar"
    "|me dirijo|dirigir-me|a dirigir|perguntar|pergunto|pedir|peco|enviar|envio|mandar|mando|entregar|entrego|contactar"
    "|ligar|ligo|recorrer|tratar)([oa]s?)?( (isso|isto|[oa]s? [a-z]{3,16}))?)",
    "of_task": "((d|n|pel|para |com |sobre |acerca d|relativ[ao]s? a|relativ[ao]s? |quanto a|a )?([oa]s? )?(tarefa )?)",
    "fine": "((tudo |todos )?(em dia|dentro d[eo]s? prazos?|bem|a tempo|no prazo|(sob )?controlado?|em ordem|a horas"
    "|como previsto|a correr bem|no bom caminho|encaminhad[oa]|normal|limpo))",
    "relief": "((eu )?(ja )?(posso|podemos|estou|estamos|fico|ficamos|vou|da para) (ir |ficar |dormir |sair )?"
    "(descansad|livre|sossegad|tranquil|despachad|em dia|folgad|respirar|ir para casa|sair|ir embora|fechar a loja)"
    "[a-z]{0,3}( .{0,20})?|(ja |nem )?(estou|estamos|esta|anda|vai|ficou) (ainda |mesmo )?(livre|disponivel"
    "|desocupad[oa]"
    "|sem (nada|tarefas|trabalho)|de (ferias|maos livres|folga)|em dia|safo|safa|limp[oa])|(e )?(so )?(impressao|ideia"
    "|engano|confusao) (minha|nossa)|(estou|ando) (eu )?a (ver mal|imaginar|sonhar|fazer confusao)|(e )?(so )?eu que"
    " [^?]{3,30}|ja (passou|foi|se (foi|resolveu)|esta tudo)|so (me|nos) parece|esta tudo ([a-z]+ ?){1,3}|nada|ninguem"
    "|por agora nao|nem por isso)",
    "tell": "((faz|faca|da|de|dei|prepara|escreve|envia|manda|arranja|traz|poe|quero|queria|preciso de|precisava de"
    "|gostava de|precisamos de)(-me|-nos)?( ai| la| aqui| ca)? (um |uma |o |a )?(breve |rapido |rapida |pequeno "
    "|curto )?"
    "(resumo|apanhado|balanco|sintese|retrato|panorama|ideia|nocao|relato|visao geral|quadro|explicacao|pista)"
    "( (breve|rapid[oa]|curt[oa]|simples|geral))?)",
    "show_it": "((poe|ponha|mete|meta|deixa|deixe|traz|traga|cola|cole|escreve|escreva|puxa|puxe|saca|despeja"
    "|larga|atira"
    "|le|leia|imprime|faz|faca|lista|tira|tire)(-me|-nos)?( (aqui|ai|ca|la|para aqui|ca para fora))*)",
    # Through whom a list is asked for.
    "someone": "(([oa]s? (noss[oa]s? |meu |minha )?[a-z-]{4,16}( d[aeo]s? [a-z-]{2,16}){0,2}( (acabou|acaba) de)?|hoje"
    "|ontem|agora|ja|para a reuniao|para o relatorio) )*",
    "asks_for": "(ped(iu|iram|e|em|ir)|exig(e|iu|em|iram)|solicit(ou|a|aram|am)|reclam(a|ou)|falta[m]?(?=-))",
    "about": "((a |as |o |os |so |apenas |todas |todos |uma? |minhas? |meus? |noss[ao]s? )*(lista|listagem"
    "|relacao|rol|mapa"
    "|quadro|folha|tarefas?|trabalhos?|prazos|pendentes|pendencias|atrasos|atrasad[ao]s|vencid[ao]s|parte|carga"
    "|tudo o que"
    "|o que|quais|entregas|responsabilidades|obrigacoes|encargos|afazeres|estado|ponto de situacao)\\b)",
}
_RULES = r"""
    ^{lacks} (?P<rest>((a |com |de |por )?quem|(de|por|com) que|que tarefas|o que|quais|em que)
        [^?]{3,90})$ => {rest}
    ^[^?ⓉⓅⒺⓌ]{0,60}?{of_task}(?P<what>[ⓉⓅ])[^?ⓉⓅⒺⓌ.]{0,50}?[,;.]? ?(e |mas |so que |porem |contudo |e afinal )?{lacks}
        {charged}( .{0,30})?$ => quem e o responsavel de {what}
    ^[^?ⓉⓅⒺⓌ]{2,60}?{of_task}(?P<what>[ⓉⓅ])[^?ⓉⓅⒺⓌ.,;]{0,40}?[,;.:-] (e |mas |so que |afinal |entao )?{charged}$ => quem
        e o responsavel de {what}
    ^(?P<rest>([^?ⓉⒺ]{0,60}\b(tenho|temos|ha|tem|tarefas|atrasos|pendente|pendentes)\b[^?,]{0,60}|(ja |ainda )*(esta
        |vai|anda|ficou|foi|continua) [^?,]{3,50}|[^?,]{3,40}[ⓉⓅ] (ja |ainda )*(esta|vai|anda|ficou|foi|continua)
        [^?,]{3,40})),? ou (ja |entao |sera que |e que |e )?{relief}$ => {rest}
    ^(ja |ainda )?((esta|estamos|vai|vamos|anda|andamos|temos|estao|corre|continua|continuamos) )?{fine},? ou
        (ja |ainda |sera que |e que |entao )*(?P<rest>(ha|existem?|temos|tenho|alguma|algum|algo|tarefas|atrasos|falta
        |ficou|quem|o que|que|quais|estamos) ?.+)$ => {rest}
    ^(?P<who>([oa]s? )?({title})[ⓌⒶ]) (ja |ainda )?((esta|vai|anda|tem|estao|continua) )?{fine},? ou (ja |ainda |sera
        que )*(?P<rest>(tem|esta|ha|anda com|deve|falta) ?.+)$ => {who} {rest}
    ^(preciso|precisava|precisamos|queria|gostava|tenho|quero|convinha-me)( de)? (falar|contactar|entrar em contacto
        |conversar|reunir|escrever|ligar|telefonar) ?(com|a|para)? (?P<rest>quem .+)$ => {rest}
    ^{someone}{asks_for}(-me|-nos|-lhe)? (d[aeo]s? [a-z-]{4,16} )?(?P<rest>{about}.*)$ => {rest}
    ^{tell} (de |do |da |dos |das |sobre |acerca d[eo]|para saber |quanto a |do estado d)?(?P<rest>(como|o que|quais|em
        que|quem|onde|que) [^?]{3,80})$ => {rest}
    ^{tell} (d[ao]s? |sobre [ao]s? |acerca d[ao]s? |quanto [ao]s? |para [ao]s? |n[ao] )(?P<rest>(tarefa |projeto
        )?[ⓉⓅ].{0,40})$ => ponto de situacao de {rest}
    ^{show_it} (?=(d|so )?{about})(?P<rest>.+)$ => {rest}
    ^(no|do|dentro do|quanto ao|em relacao ao|no ambito do|relativamente ao|para o) (projeto )?(?P<what>Ⓟ),?
        (?P<rest>((o )?que|que tarefas|quais|quantas|ha tarefas|quem tem|tarefas) [^?ⓉⒺ]{3,80})$ => {rest} no {what}
    ^(?P<rest>(?=.*\b(tarefas?|pendentes|prazos|trabalhos|atrasos|o que (tenho|e meu|me|esta|cabe|compete
        |falta))\b)[^?]{6,100}?),? (n|em )(uma?|o|a)? ?(so )?(folha|tabela|quadro|lista|mensagem|grelha|excel|ficheiro
        |documento|sitio|paragrafo|linha)( so| unic[ao]| apenas)?$ => {rest}
    ^(?P<rest>(?=.*\b(tarefas?|pendentes|prazos|trabalhos|atrasos|atrasad[ao]s)\b)[^?]{6,90}?)[,;.:] ?(so (essas|esses
        |isso|estas)|mais nenhum[a]?|mais nada|nada mais|e mais nada|apenas (essas|esses|isso))\b[^?ⓉⓅⒺⓌⒶⒹ]{0,50}$ =>
        {rest}
    ^(?P<rest>[^?]{3,60}?) ?(→|->|=>|>>|>) ?(?P<first>(resp|responsavel|quem|estado|prazo|ponto|situacao|status|titular
        |dono)\b.{0,30})$ => {rest} {first}
    ^dess[ae]s( tarefas?)?( todas| todos)?,? (?P<rest>(quais|quantas|que) .+[ⓌⒶ].*)$ => {rest}
    ^(?P<rest>(quais|quantas)) (?P<first>(vieram|foram|ficaram|calharam|couberam|cabem|estao|sao|pertencem|sobraram
        |tocaram|competem) .{0,30}[ⓌⒶ].{0,20})$ => que tarefas {first}
    ^[^?]{4,60} e (?P<rest>(convinha-me|dava-me jeito|era bom|faz-me falta|fazia-me falta|falta-me|calhava-me bem
        |preciso|precisava|agradecia|gostava|queria|quero) .{0,24}(lista|mapa|relacao|listagem|tarefas|que e meu|que
        tenho|que me)\b[^?]{0,60})$ => {rest}
    ^((eu )?(convinha-me|dava-me jeito|era bom|faz-me falta|fazia-me falta|falta-me|calhava-me bem|agradecia|gostava de
        |queria|quero|preciso de|precisava de|tenho de|temos de|convem-me|urge-me)( (levar|ter|receber|ver|mostrar
        |apresentar|imprimir|anexar|consultar|entregar|juntar|rever|conferir|preparar|enviar|mandar))?( comigo| aqui|
        ca| a mao)?) (?=d?{about})(?P<rest>.*\b(tarefas|prazos|pendentes|que e meu|o que (tenho|tem|me|esta|falta|ha|e)
        |do que (tenho|tem|me|esta|falta|ha|e|el[ea] tem))\b.*)$ => {rest}
    ^((a |uma )?(lista|listagem|relacao|rol|mapa|quadro|resumo) d)(?P<rest>o que (e que )?((eu )?tenho|me |tem|e (meu
        |minha)|esta|falta|ha|el[ea] tem|cabe|compete).*)$ => {rest}
    ^(que|quais) (as )?(obrigacoes|responsabilidades|incumbencias|encargos) (?P<rest>[^ⓉⓅⒺ]{0,60}[ⓌⒶ].*)$ => que tarefas
        {rest}
    ^e (?P<rest>[ao]s d[aeo]s? [ⓌⒶ]),? (quais|quantas|que) sao$ => {rest} quais sao
"""


def rewrites() -> Iterator[Rewrite]:
    """Yield the rules."""
    return rules(_RULES, _MACROS)
