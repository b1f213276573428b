"""Words with which a Portuguese message means in earnest what it was only guessed to mean."""

from __future__ import annotations

import re

from bot.language.intents.earnest import Earnest
from bot.language.intents.model import Intent
from bot.language.intents.pt.gist import lexicon

_AVISO = (
    r"\b(?:avis\w+|(?<!faz-me )(?<!fez-me )lembr[ae]\w*|alert\w+|notific\w+|record[ae]\w*|subscr\w+|mensage\w+"
    r"|silenci\w+|esque[cç]\w+|escrev\w+|cal[ae]|cala-te|deslig\w+|paus\w+|incomod\w+|chatei\w+|toques?|apit\w+)\b"
)
_WORK = (
    r"\b(?:tarefas?|trabalh\w+|prazos?|pendentes?|entregas?|missoes|missao|cargo|maos?|nome|prato|aberto|respo\w+"
    r"|coorden\w+|lider\w+|encarreg\w+|encargos?|incumb\w+|tratar?|fazer|entregar|acab\w+|minhas|lista|compromissos?"
    r"|assuntos?|depende\w*|assum\w+|ocup\w+|atribu\w+|compet\w+|execut\w+|conclu\w+|c[ao]u?be\w*|toca\w*|tudo o que"
    r"|contribu\w+|participa\w*|em que (?:e que )?(?:anda|esta))\b"
)
_GATHERING = (
    r"\b(?:reun\w+|encontro\w*|sess\w+|assembleias?|conferencias?|video\w+|juntamo\w*|conselhos?|comiss\w+|plenari\w+"
    r"|forum|foruns)\b"
)
_ASKED = (
    r"\?|\b(?:o que|por que|que (?!ca\b|la\b|[a-z]+(?:ou|eu|iu|ava|ia|ram|ve|mos)\b)|quais|qual|quando|quant[oa]s?"
    r"|mostr\w+|list\w+|diz\w*|diga\w*|da-me|de-me|dao|quero|queria\w*|pod\w+|gostav\w+|gostari\w+|preciso|manda\w*"
    r"|envi\w+|ver|saber|conhecer|(?:agend|organiz)ad\w+|resum\w+|calendario|previst\w+|proxim\w+|se ha|q"
    r"|pergunt\w+)\b"
)
_ONE = r"(?:[dn]?(?:est|ess)[ea]|[dn]?uma?(?: d[ao]s)?) (?:intercambio|visita|evento|forum|encontro|atividade)"
_ABOUT = {
    Intent.UPCOMING_EXCHANGES: (
        r"\b(?:intercambios?|visitas?|encontros?|forum|foruns|reunioes|reuniao|atividades?|agenda\w*|calendario"
        r"|eventos?|acontec\w+|iniciativas?|delegac\w+|missoes|missao|formac\w+|cursos?|palestras?|conferencias?"
        r"|semin\w+|exposic\w+|concursos?|congressos?|feiras?|jornadas?|sess\w+|programa\w*|deslocac\w+|viagens?"
        r"|workshops?|plano|acolh\w+|receb\w+|alguma coisa|previst\w+)\b"
    ),
    Intent.NEXT_MEETING: _GATHERING,
    Intent.CREATE_TASK: (
        r"\b(?:tarefas?|acrescent\w+|adicion\w+|cri[aeo]\w*|regist\w+|anot\w+|apont\w+|nov[oa]s?|abr[aie]\w*|junt\w+"
        r"|inclu\w+|lanc\w+|mete\w*|mais uma?|poe(?:-\w+)?|ponh\w+|introdu\w+|insir\w+|inser\w+|assent\w+)\b"
    ),
    Intent.CREATE_MEETING: rf"{_GATHERING}|\b(?:marc\w+|agend\w+|convoc\w+)\b",
    Intent.TASK_OWNER: (
        r"\b(?:respons\w+|encarreg\w+|cargo|tarefas?|coorden\w+|lider\w+|trat(?:a|am|ar|ou)|respond\w+|assegur\w+"
        r"|incumb\w+|(?:a|em|tem) maos?|pertence\w*|dono|com quem|a quem|de quem|quem (?:e|esta|tem|ficou|fica"
        r"|anda))\b"
    ),
    Intent.TASK_STATUS: (
        r"\b(?:tarefas?|prazos?|em que (?:pe|ponto|fase|estado|altura)|estado|progresso|andamento|adiantad\w+"
        r"|pront\w+|conclu\w+|avanc\w+|falta[m]?|ponto de situacao|como (?:e que )?(?:vai|vao|esta|estao|anda|andam"
        r"|corre\w*)|novidades|para quando|ate quando|para entregar|quando (?:e que )?(?:acaba|termina|fica)|atras\w+"
        r"|a quantas|ate onde|ficaram|ja esta(?= ?\?)|preciso de entregar"
        r"|por (?:comecar|fazer|acabar)|grau|concretiz\w+|patamar|arranc\w+|saiu|derrap\w+"
        r"|acaba|mexe|parad[oa]s?|public\w+|ja [a-z]+(?:a|e|i)ram|terminad\w+|feit[oa]s?|acabad\w+)\b|%|por cento"
    ),
    Intent.RECORD_UPDATE: (
        r"\b(?:atualiza\w+|regist\w+|anot\w+|nota|progresso|ponto de situacao|informo|informamos|para constar"
        r"|apont\w+|novidades|avanco\w*|acrescent\w+|falta[m]?|ja [a-z]+[aei]mos|temos|fic(?:ou|aram)"
        r"|[0-9]+ d[eoa]s? [0-9]+|(?!lado|cuidado|obrigad|passad|sentid|marid|comid|vid)[a-z]{3,}(?:ad|id|crit)[oa]s?"
        r"|[a-z]{2,}[aei]mos)\b|: [0-9]|%|por cento|\bmetade\b"
    ),
    Intent.MARK_DONE: (
        r"\b(?:conclu\w+|termin\w+|pront[oa]s?|feit[oa]s?|fech\w+|risc\w+|encerr\w+|acab(?:amos|ei|ad[oa]s?)"
        r"|complet\w+|entregues?|publicad\w+|despach\w+|tratad\w+|cumprid\w+|retir\w+|pendentes|finaliz\w+"
        r"|impress[oa]s?|enviad[oa]s?|mais nada a fazer)\b"
    ),
    Intent.CHANGE_DEADLINE: (
        r"\b(?:prazos?|nova data|data[- ](?:limite|final)|adi\w+|prolong\w+|prorrog\w+|entreg\w+|ate|esten\w+"
        r"|estic\w+|antecip\w+|folga|mud\w+|pass\w+|alter\w+|deix\w+|fic[ae]\w*|mais (?:uns|alguns|umas?"
        r"|algumas?) [a-z]+)\b"
    ),
    Intent.MOVE_EXCHANGE: (
        r"\b(?:pass\w+|mud\w+|adi\w+|transf\w+|remarc\w+|reagend\w+|antecip\w+|alter\w+|fica\w*|desloc\w+|salt\w+"
        r"|atras\w+|troc\w+|transit\w+|nova data|que tal|mex\w+|agora e|empurr\w+|afinal|recu\w+|(?:tem|tera|precisa"
        r"|vai ter|ha) (?:de|que) (?:ir|ser|avancar)|dev\w+ ir|ja nao (?:e|sera|vai|se|decorre|comeca)"
        r"|nao e (?:[ao] que|quando|n[ao]))\b"
    ),
    Intent.EXCHANGE_DETAIL: (
        r"\b(?:quando|onde|aonde|que dias?|dados|datas?|horas?|horario|local|sitio|programa|agenda|detalhes?"
        r"|pormenor\w*|participa\w*|informac\w+|contactos?|decorre\w*|realiza\w*|comec\w+|calha\w*|dura|inscr[ei]\w+"
        r"|quantos|orador\w*|sabe|vai mesmo|quem (?:vai|leva|modera|abre|preside|fala)|em que"
        r"|acolhe\w*|organiza\w*|fale-me|fala-me|saber)\b"
    ),
    Intent.REASSIGN_OWNER: (
        r"\b(?:respons\w+|doravante|destin\w+|pass\w+|entreg\w+|atrib\w+|fica\w*|assum\w+|transit\w+|transf\w+"
        r"|encarreg\w+|cargo|da|de|e com|com [ao])\b"
    ),
    Intent.SUBSCRIBE_REMINDERS: rf"{_AVISO}|\bdeixes? passar\b",
    Intent.MUTE_REMINDERS: rf"{_AVISO}|\breceber\b",
    Intent.MY_TASKS: _WORK,
    Intent.TASKS_OF_PERSON: _WORK,
    Intent.TASKS_OF_ASSOCIATION: _WORK,
    Intent.OVERDUE_TASKS: (
        r"atra[sz]\w+|derrap\w+|prazos?|venc\w+|expir\w+|ultrapass\w+|passa\w*|ja devia\w*|tard\w+|data[ -]limite"
        r"|por (?:cumprir|entregar|fechar|fazer)|pendur\w+|falh\w+"
    ),
    Intent.HELP: (
        r"\b(?:bot|ponte|ajud(?:a|as|ar|ar-me|a-me|em)|funcion\w+|comandos?|serves?|fazes?|us[aeo]\w*|utiliz\w+"
        r"|pergunt\w+|comec\w+|exemplos?|instruc\w+|manual|guia|capaz|consegues?|sabes|podes|fal(?:ar|o) contigo"
        r"|explic\w+|escrev\w+|dizer|digo|mexer|mexo|sabe fazer|falar consigo)\b"
    ),
}
_PUT = {
    # What helps nobody: o que não ajuda nada.
    Intent.HELP: (
        r"^(?!.*\bnao ajuda).*(?:\?|\b(?:como|ajud\w+|que|quais|explic\w+|ensin\w+|comandos?|instruc\w+|manual|guia"
        r"|exemplos?|mostr\w+|diz\w*|saber|help)\b)"
    ),
    # Who asks about one wants no list: mostra-me o programa deste intercâmbio.
    Intent.UPCOMING_EXCHANGES: rf"^(?!.*\b{_ONE}).*(?:{_ASKED})",
    Intent.NEXT_MEETING: _ASKED,
    Intent.MY_TASKS: (
        r"^(?=.*\b(?:minh[ao]s?|meus?|tenho|me|mim|eu|estou|sou|devo|fiquei|comigo|ando|vou|mostra-me"
        r"|[a-z]{3,}[oe]i?)\b)"
        rf".*(?:{_ASKED}|\btarefas\b)"
    ),
    Intent.TASKS_OF_PERSON: rf"{_ASKED}|\b(?:tarefas|trabalhos?|a cargo)\b",
    Intent.TASKS_OF_ASSOCIATION: rf"{_ASKED}|\b(?:tarefas|trabalhos?|a cargo)\b",
    Intent.OVERDUE_TASKS: rf"{_ASKED}|\b(?:tarefas?|por favor|sff|atras[ao]\w*)\b",
    Intent.SUBSCRIBE_REMINDERS: (
        r"\b(?:me|mim|nos|[a-z]+-me|quero|queria\w*|gostav\w+|gostari\w+|pod\w+|liga\w*|ativ\w+|receber|lembretes?"
        r"|notificad\w+|inscrev\w+|quer(?:o|em)? ser|subscr\w+)\b"
    ),
    Intent.MUTE_REMINDERS: (
        r"\b(?:nao|sem|silenci\w+|deslig\w+|paus\w+|par[ae]|parem|parar|cal[ae]\w*|chega|suspend\w+|menos|cancel\w+"
        r"|desativ\w+|descontinu\w+|tir[ae]\w*|deix\w+|dispens\w+|basta|nada|interromp\w+|retir\w+|escus\w+|anul\w+"
        r"|acab\w+|cort[ae]\w*)\b"
    ),
}


def earnest(matter: re.Pattern[str], heads: re.Pattern[str]) -> Earnest:
    """Return those words, for a folded message.

    `matter` are words of which the names of plans are made, `heads` those that tell what anything else is.
    """
    return Earnest(matter, heads, _ABOUT, _PUT, lexicon().is_name)
