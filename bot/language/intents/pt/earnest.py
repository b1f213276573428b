"""Words with which a Portuguese message means in earnest what it was only guessed to mean."""

from __future__ import annotations

import re

from bot.language.intents.earnest import Earnest
from bot.language.intents.model import Intent

_AVISO = r"\b(?:avis|lembr|alert|notific|esque[cç]|record|subscr|mensage|silenci|cal[ae]|deslig|paus|escrev|par[ae])\w*"
_ABOUT = {
    Intent.TASK_OWNER: (
        r"\b(?:respons\w+|encarreg\w+|cargo|tarefas?|coorden\w+|lider\w+|trat(?:a|am|ar|ou)|respond\w+|assegur\w+"
        r"|incumb\w+|(?:a|em|tem) maos?|pertence\w*|dono|com quem|a quem|de quem|quem (?:e|esta|tem|ficou|fica|anda))\b"
    ),
    Intent.TASK_STATUS: (
        r"\b(?:tarefas?|prazos?|em que (?:pe|ponto|fase|estado|altura)|estado|progresso|andamento|adiantad\w+|pront\w+"
        r"|conclu\w+|avanc\w+|falta[m]?|ponto de situacao|como (?:e que )?(?:vai|vao|esta|estao|anda|andam|corre\w*)"
        r"|novidades|para quando|quando (?:e que )?(?:acaba|termina|fica)|atras\w+|a quantas|patamar"
        r"|arranc\w+|public\w+|ja [a-z]+(?:a|e|i)ram|terminad\w+|feit[oa]s?"
        r"|acabad\w+)\b|%|por cento"
    ),
    Intent.RECORD_UPDATE: (
        r"\b(?:atualiza\w+|regist\w+|anot\w+|nota|progresso|ponto de situacao|informo|informamos|para constar|apont\w+"
        r"|novidades|avanco\w*|acrescent\w+|falta[m]?|ja [a-z]+[aei]mos)\b|: [0-9]|%|por cento|\bmetade\b"
    ),
    Intent.MARK_DONE: (
        r"\b(?:conclu\w+|termin\w+|pront[oa]s?|feit[oa]s?|fech\w+|risc\w+|encerr\w+|acab(?:amos|ei|ad[oa]s?)|complet\w+"
        r"|entregues?|publicad\w+|despach\w+|tratad\w+|finaliz\w+)\b"
    ),
    Intent.CHANGE_DEADLINE: r"\b(?:prazos?|data[- ]limite|adi\w+|prolong\w+|prorrog\w+|entreg\w+|ate|esten\w+|estic\w+"
    r"|antecip\w+|folga|mud\w+|pass\w+|alter\w+)\b",
    Intent.MOVE_EXCHANGE: (
        r"\b(?:pass\w+|mud\w+|adi\w+|transf\w+|remarc\w+|reagend\w+|antecip\w+|alter\w+|fica\w*|desloc\w+"
        r"|salt\w+|atras\w+"
        r"|troc\w+|transit\w+|nova data|empurr\w+|afinal|recu\w+)\b"
    ),
    Intent.EXCHANGE_DETAIL: (
        r"\b(?:quando|onde|aonde|que dias?|datas?|horas?|horario|local|sitio|programa|agenda|detalhes?|pormenor\w*"
        r"|participa\w*|informac\w+|contactos?|decorre\w*|realiza\w*|comec\w+|calha\w*|dura|inscri\w+|quem vai|em que"
        r"|acolhe\w*|organiza\w*|fale-me|fala-me|saber)\b"
    ),
    Intent.REASSIGN_OWNER: (
        r"\b(?:respons\w+|pass\w+|entreg\w+|atrib\w+|fica\w*|assum\w+|transit\w+|transf\w+|encarreg\w+|cargo|da"
        r"|de|e com)\b"
    ),
    Intent.SUBSCRIBE_REMINDERS: _AVISO,
    Intent.MUTE_REMINDERS: _AVISO,
    Intent.MY_TASKS: (
        r"\b(?:tarefas?|trabalhos?|prazos?|pendentes?|entregas?|missoes|missao|cargo|maos?|nome|prato|aberto|minh[ao]s?"
        r"|meus?|me (?:cou|ca|to)\w+|respons\w+|coorden\w+|lider\w+|encarreg\w+|encargos?|incumb\w+|tratar|fazer"
        r"|entregar|acab\w+|lista|compromissos?|assuntos?|depende\w*|contribu\w+|participa\w*|assum\w+)\b"
    ),
    Intent.OVERDUE_TASKS: (
        r"atra[sz]\w+|derrap\w+|prazos?|venc\w+|expir\w+|ultrapass\w+|passa\w*|ja devia\w*|tard\w+|data[ -]limite"
        r"|por (?:cumprir|entregar|fechar|fazer)|pendur\w+|falh\w+"
    ),
    Intent.HELP: (
        r"\b(?:bot|ponte|ajud(?:a|as|ar|ar-me|a-me|em)|funcion\w+|comandos?|serves?|fazes?|us[aeo]\w*|utiliz\w+"
        r"|pergunt\w+|comec\w+|exemplos?|instruc\w+|manual|guia|capaz|consegues?|sabes?|podes?|pode|fal(?:ar|o) contigo"
        r"|explic\w+|escrev\w+|dizer|digo|mexer|mexo)\b"
    ),
}
# What helps nobody: o que não ajuda nada.
_PUT = {
    Intent.HELP: r"^(?!.*\bnao ajuda)",
    Intent.UPCOMING_EXCHANGES: (
        r"\?|\b(?:que (?!ca\b|la\b|[a-z]+(?:ou|eu|iu|ava|ia|ram|ve|mos)\b)|quais|mostr\w+|list\w+|diz\w*|diga\w*"
        r"|quero|queria|pod\w+|gostav\w+|preciso|manda\w*|envi\w+"
        r"|ver|saber|calendario|previst\w+|se ha|q|pergunt\w+)\b"
    ),
}


def earnest(matter: re.Pattern[str]) -> Earnest:
    """Return those words, for a folded message; `matter` are those of which the names of plans are made."""
    return Earnest(
        0.7,
        matter,
        {intent: re.compile(words) for intent, words in _ABOUT.items()},
        {intent: re.compile(words) for intent, words in _PUT.items()},
    )
