"""The grammar of Portuguese requests."""

from __future__ import annotations

import re

from bot.language.intents.grammar import Grammar, Resuming
from bot.language.intents.model import Intent
from bot.language.intents.plainly import Rewriting
from bot.language.intents.pt import (
    alarms,
    alone,
    announced,
    asked,
    asks,
    asks_coming,
    asks_more,
    asks_whose,
    bag,
    beside,
    carried,
    changing,
    classes,
    clauses,
    closing,
    coming,
    corrected,
    courtesies,
    decided,
    displacing,
    earnest,
    ellipsis,
    entering,
    everyday,
    evidence,
    formal,
    framing,
    gatherings,
    gist,
    handing,
    heads,
    helping,
    lists,
    named,
    news,
    offhand,
    oneself,
    orders,
    outright,
    plain,
    progressing,
    reasons,
    reminding,
    reporting,
    resumed,
    roundabout,
    said,
    sessions,
    setting,
    shifting,
    takers,
    talk,
    tasking,
    turns,
    vernacular,
    wishing,
)
from bot.language.intents.pt.words import MACROS
from bot.language.intents.tables import AnyOf, Table, pattern, sections
from bot.language.intents.vernacular import Vernacular
from bot.language.intents.wording import words

_FIRM = {
    Intent.MOVE_EXCHANGE: "^(poe|ponha|mete|meta) |^(adi|pass|mud|antecip|remarc|reagend|transf|mov|alter|desloc"
    "|recalend|coloc|pux|empurr|marqu|difer)"
    "(ar|ir|er|erir|ere|a|e|ue|em|uem|am|amento) |data d| (fica|passa|muda|foi adiad[ao]|foi remarcad[ao])"
    "( de [ⒹⓁ0-9]{1,2})? para "
    "| (agora|afinal) (e|fica|sera|passa) | (tem de|tem que|deve|devera|precisa de|vai ter de|tera de|tera que"
    "|ha de) (passar|mudar|ficar|ser|saltar|transitar|avancar|recuar|ir(?= para)) ",
    Intent.REASSIGN_OWNER: "atribu|transf|entreg|deleg|passa|reatrib|fica (com|a cargo|sob|nas maos)|transita|encarreg"
    "|incumb|assum|(agora e|e agora) d",
}
_LIKELY = {
    Intent.TASK_OWNER: "quem|responsave|encarreg|a cargo",
    Intent.TASK_STATUS: "estado|situacao|progresso|como esta|prazo|ponto",
    Intent.MY_TASKS: "minhas? tarefas?|tenho|para fazer",
    Intent.OVERDUE_TASKS: "atras|fora de prazo|vencid",
    Intent.UPCOMING_EXCHANGES: "intercambio|evento|visita|forum|formac|atividade|agenda|calendario",
    Intent.NEXT_MEETING: "reuni|proxim",
    Intent.EXCHANGE_DETAIL: "onde|quando|programa|ordem de trabalhos|a que horas",
    Intent.RECORD_UPDATE: "atualiz|registo?|ponto de situacao|ja ",
    Intent.MARK_DONE: "conclu|feit|pront|termin|acab",
    Intent.CHANGE_DEADLINE: "prazo|adia|prolong|prorrog",
    Intent.MOVE_EXCHANGE: "adia|remarc|reagend|antecip|muda",
    Intent.REASSIGN_OWNER: "atribu|passa|transfer|deleg|responsavel",
    Intent.CREATE_TASK: "nova tarefa|cri(a|ar|e) |adicion",
    Intent.CREATE_MEETING: "marc(a|ar|ue)|agend(a|ar|e)|convoc",
    Intent.SUBSCRIBE_REMINDERS: "lembr|avis|notific",
    Intent.MUTE_REMINDERS: "silenci|deslig|nao .{0,12}(lembr|avis)|desativ|parar? |suspend|lembrete|avisos|alertas"
    "|notificac",
    Intent.HELP: "ajuda|como funciona|comandos|instruc",
}


def grammar() -> Grammar:
    """Return the grammar, made from the tables."""

    def made(written: str) -> re.Pattern[str]:
        return pattern(written, MACROS)

    itself = Table(sections(oneself.HELP, MACROS | oneself.MACROS, " ", sure=True))
    return Grammar(
        itself=itself,
        late=Table(()),
        sections=Table(
            (
                *sections(named.NAMED, MACROS | named.PARTS, " ", sure=False),
                *sections(everyday.QUESTIONS, everyday.PARTS, " ", sure=True),
                *sections(asks_coming.MEETINGS, MACROS | asks_coming.MACROS, " ", sure=True),
                *sections(asks.SURE, MACROS, " ", sure=True),
                *sections(asks_whose.lists(), MACROS | asks_whose.MACROS, " ", sure=True),
                *sections(asks_more.LATE, MACROS | asks_whose.MACROS | asks_more.MACROS, " ", sure=True),
                *sections(asks_coming.LISTS, MACROS | asks_coming.MACROS, " ", sure=True),
                *sections(takers.TAKEN, MACROS, " ", sure=True),
                *sections(alarms.INSCRIBED, MACROS, " ", sure=True),
                *sections(tasking.ENTERED_UNDER, MACROS, " ", sure=True),
                *sections(orders.SURE, MACROS, " ", sure=True),
                *sections(helping.SURE, MACROS | helping.MACROS, " ", sure=True),
                *itself.sections,
                *sections(asks.ABOUT, MACROS, " ", sure=False),
                *sections(asks_more.ABOUT, MACROS | asks_more.MACROS, " ", sure=False),
                *sections(asks_coming.ABOUT, MACROS | asks_coming.MACROS, " ", sure=False),
                *sections(progressing.TABLE, progressing.PARTS, " ", sure=False),
                *sections(displacing.TABLE, MACROS, " ", sure=False),
                *sections(orders.ABOUT, MACROS | {"matter": talk.MATTER}, " ", sure=False),
            )
        ),
        frame=framing.frame(),
        sentences=re.compile(rf"[!?\n…]+|{talk.STOP}\.*(?= |$)"),
        dropped=re.compile(
            r" ?[,;()](?= |$)|[\"«»“”]|(?<!tarefa)(?<!tarefa nova) [-–—](?= )|[,;]|(?<!tarefa)(?<!tarefa nova) ?:"
        ),
        before=AnyOf(courtesies.BEFORE, MACROS),
        after=AnyOf(courtesies.AFTER, MACROS, "$"),
        willing=made(courtesies.WILLING),
        indirect=made(courtesies.INDIRECT),
        begs=made(courtesies.BEGS),
        asks=re.compile(r"(?!)"),
        sayings=None,
        rewrites=Rewriting(
            (
                *everyday.rewrites(),
                *offhand.rewrites(),
                *progressing.rewrites(),
                *closing.rewrites(),
                *decided.rewrites(),
                *displacing.rewrites(),
                *wishing.rewrites(),
                *corrected.rewrites(),
                *formal.rewrites(),
                *takers.rewrites(),
                *handing.rewrites(),
                *shifting.rewrites(),
                *reporting.rewrites(),
                *coming.rewrites(),
                *lists.rewrites(),
                *alarms.rewrites(),
                *reminding.rewrites(),
                *tasking.rewrites(),
                *entering.rewrites(),
                *sessions.rewrites(),
                *announced.rewrites(),
                *changing.rewrites(),
                *turns.rewrites(),
                *asked.rewrites(),
                *roundabout.rewrites(),
                *gatherings.rewrites(),
                *plain.rewrites(),
                *clauses.rewrites(),
                *said.rewrites(),
            )
        ),
        spoken_to=made(talk.SPOKEN_TO),
        talk=AnyOf(talk.TALK, MACROS),
        leisure=re.compile("(?!)"),
        hedged=made(talk.HEDGED),
        consented=made(courtesies.CONSENTED),
        called=made(r"\btarefas? d[aeo]s? $"),
        met_about=made("[ -~]{4,}"),
        contact=made(r"\bcontactos?\b"),
        told=made(r"\b(foi|foram) (adiad|passad|mudad|antecipad|remarcad|transferid|atribuid)"),
        never=made(talk.NEVER),
        matter=made(talk.MATTER),
        eventful=made(talk.EVENTFUL),
        generic=made(talk.GENERIC),
        plan=made(r"\btarefas?\b|\bresponsave"),
        lead=made(talk.LEAD),
        trail=made(talk.TRAIL),
        firm={intent: made(words) for intent, words in _FIRM.items()},
        news=made(news.NEWS),
        news_first=made(news.NEWS_FIRST),
        acted=re.compile("(?!)"),
        no_news=made(news.NO_NEWS),
        half=made(r"\b(a meio|metade|a metade)\b"),
        parts=re.compile(r"[,;:()\n]+ ?| [-–—] "),
        carried={name: made(words) for name, words in carried.CARRIED.items()},
        kind=made("\\b{kind}"),
        any_meeting=re.compile("reuni(?:ão|ao) de trabalho", re.IGNORECASE),
        plain_kind=made(
            carried.PLAIN_MEETING
            + "|intercambios?|eventos?|atividades?|tarefas?|((prazos?|datas|entregas|vencimentos|atrasos)"
            "( d[ae]s (tarefas|entregas|trabalhos))?)"
        ),
        explicit=made(talk.EXPLICIT),
        estranged=made(talk.ESTRANGED),
        evidence=tuple(evidence.evidence()),
        longest_weighed=90,
        most_unknown={"code": 18, "name": 0, "list": 18},
        aside=re.compile(""),
        words=words(bag.table(), spaced=True),
        earnest=earnest.earnest(made(talk.MATTER), made(heads.ANY)),
        likely={intent: made(words) for intent, words in _LIKELY.items()},
        errands=made(talk.ERRANDS),
        further=made(
            "(e |tambem |ja agora,? )*(a que horas|quando|onde|aonde|em que|quem|com quem|quais?|quant[oa]s?|como|ja|ha"
            "|por que|que|o que|ate quando|para quando|de que|e preciso|temos de|e (no|na|em)) [^ⓉⒺⓅⓌ?]{1,40}"
            "|(e )?((para|ate|desde) )?(quando|onde|quem)"
        ),
        lexicon=gist.lexicon(),
        ordering=made(said.ORDERING),
        ellipsis=ellipsis.ellipsis(),
        resuming=Resuming(re.compile(resumed.RESUMES), tuple(resumed.orders())),
        changes=changing.changes(),
        classes=classes.classes(),
        outright=outright.outright(),
        beside=beside.beside(),
        alone=alone.alone(),
        setting=made(setting.setting()),
        reasons=reasons.reasons(),
        vernacular=Vernacular(vernacular.lines()),
    )
