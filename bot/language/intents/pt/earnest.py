"""Words with which a Portuguese message means in earnest what it was only guessed to mean."""

from __future__ import annotations

import re

from bot.language.intents.earnest import Earnest
from bot.language.intents.model import Intent

_ABOUT = {
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
_PUT = {Intent.HELP: r"^(?!.*\bnao ajuda)"}


def earnest() -> Earnest:
    """Return those words, for a folded message."""
    return Earnest(
        0.7,
        {intent: re.compile(words) for intent, words in _ABOUT.items()},
        {intent: re.compile(words) for intent, words in _PUT.items()},
    )
