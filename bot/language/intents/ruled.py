"""A sentence that fits a rule of the tables: what it is about, and whether it can be meant so."""

from __future__ import annotations

import re

from bot.language.dates import Found
from bot.language.fold import fold
from bot.language.intents.carrying import Carried, carried
from bot.language.intents.clauses import ITEM
from bot.language.intents.filling import UNTIL, days, last_date, says, trimmed
from bot.language.intents.grammar import Grammar
from bot.language.intents.loosely import OF_EVENTS
from bot.language.intents.marks import BODY, CODES, DAYS, PERCENT, PERSON
from bot.language.intents.model import MADE, Intent, Slots, Understood
from bot.language.intents.piece import Piece
from bot.language.intents.sentences import Sentence
from bot.language.intents.tables import Section, groups
from bot.language.names.model import Mention
from bot.language.references import Reference, codes, percent

_HAN = re.compile("[\u3400-\u9fff]")
# Whether something was done is asked, with what is told behind it: T9完成了没有，合作单位在催.
_WHETHER = re.compile("(?:了没有?|[完好到齐成]没有?|[了的]吗)[,?]")
_NOTED = re.compile(f"^.{{2,40}}[{CODES}] ?:")
_CODE_ALONE = re.compile(r"\w{0,8}\s?[TtEePp]\s?\d{1,6}")
# A day that is told by when it is now belongs to no name: 昨天调研.
_SPOKEN_DAY = re.compile("[昨今前明][天日晚]|今年(?!度)|[本下上](?:周|个?月)")
# Nothing new is ordered for a day that is told to be over: 昨天跟河北开会.
_OVER = re.compile("昨|前[天晚日]|上(?:周|个?月|星期|礼拜)|(?:ante)?ontem", re.IGNORECASE)
# What is opened within a name and not closed is somebody's words: 有人填“看情况”.
_QUOTES = (("“", "”"), ("「", "」"), ("«", "»"), ("《", "》"))
# Quero criar uma tarefa nova: what it is called is not said.
_NO_TITLE = re.compile(
    "nov[ao]s?|outr[ao]s?|(?:nova )?(?:(?:ao|no|para o) )?(?:plano|quadro)"
    r"|(?:(?:[aà]|na|para a) )?lista(?: de tarefas)?"
)
# Whose a thing is, before its name.
_LED = re.compile(f"(?:[和跟与同][{BODY}]的|[{BODY}](?:牵头|承办|主办|负责|组织|举办)的)(?:[那这][个次场项])?(?=..)")
_COMMA = re.compile("[,，;；:：?？]")
SURE, _NAMED, _LIKELY = 0.95, 0.9, 0.75
# What is named in fewer characters may be anything.
_SHORTEST = 3
# Of a kind an article is no name: intercâmbios para a próxima semana.
_SHORTEST_KIND = 2
_WORK_LISTS = frozenset({Intent.MY_TASKS, Intent.TASKS_OF_PERSON, Intent.TASKS_OF_ASSOCIATION, Intent.OVERDUE_TASKS})
_BY_KIND = {
    (Intent.TASK_STATUS, "E"): Intent.EXCHANGE_DETAIL,
    (Intent.EXCHANGE_DETAIL, "T"): Intent.TASK_STATUS,
    (Intent.CHANGE_DEADLINE, "E"): Intent.MOVE_EXCHANGE,
    (Intent.MOVE_EXCHANGE, "T"): Intent.CHANGE_DEADLINE,
}


def _opens(named: str) -> bool:
    return any(named.count(first) > named.count(last) for first, last in _QUOTES)


class Reading:
    """A sentence read by the rule that it fits."""

    def __init__(self, section: Section, match: re.Match[str], sentence: Sentence, rules: Grammar) -> None:
        self.intent = section.intent
        self.sure = section.sure
        self.parts = groups(match)
        self.sentence = sentence
        self.rules = rules
        self.carried = Carried()
        self.code: str | None = None
        self.topic: str | None = None
        self.led: str | None = None
        self.confidence = SURE

    def made(self) -> Understood | None:
        """Return what is meant; None where it cannot be."""
        if not (self._takes_code() and self._takes_topic() and self._takes_news() and self._takes_parts()):
            return None
        self._suits_code()
        person, body = self._name("who") or self.carried.person, self._name("org") or self.carried.body or self.led
        if person is None and self._names_somebody("org"):
            person, body = body, None
        when = self._date()
        slots = Slots(
            task_ref=self.code,
            person=person,
            association=body,
            topic=self.topic or self.carried.topic or self._kind(),
            progress=self._progress(),
            **days(self.intent, when, until=UNTIL.search(self.sentence.flat.plain) is not None),
        )
        if self.intent in MADE and (not self._makes(slots.topic) or (when is not None and _OVER.match(when.text))):
            return None
        return Understood(self.intent, "", slots, self.confidence, when=when)

    def _makes(self, topic: str | None) -> bool:
        """Tell whether something new is ordered, and not asked of colleagues or told of."""
        if self.sentence.question and self.intent is Intent.CREATE_MEETING and self.rules.unmade is not None:
            return False
        if topic is None or _NO_TITLE.fullmatch(fold(topic)):
            return self.intent is not Intent.CREATE_TASK
        unmade = self.rules.unmade
        return unmade is None or not unmade.search(fold(topic))

    def _takes_code(self) -> bool:
        if (span := self.parts.get("code")) is not None:
            thing = self.sentence.flat.things_at(*span)[0]
            self.code = thing.code if isinstance(thing, Reference) else None
        return True

    def _suits_code(self) -> None:
        """Take what is said of an exchange's state, or of a task's day, as what that means for such an item."""
        if self.code is not None:
            self.intent = _BY_KIND.get((self.intent, self.code[0]), self.intent)
            if self.code[0] == "E":
                self._asks_for_contact()

    def _takes_topic(self) -> bool:
        """Take the words that name the thing, if they can: of the plan, or where only a request is put so."""
        span = self.parts.get("topic")
        if span is None:
            return True
        rules, flat = self.rules, self.sentence.flat
        whole = flat.part(*span)
        # A name has no comma: what stands before one is a reason, or a greeting.
        part = whole.clause(_COMMA, last=span[0] == 0)
        if len(part.plain) < len(whole.plain) and ITEM.search(whole.plain):
            return False
        named = trimmed(part, rules)
        if len(named.plain) < 2 or says(named) or rules.never.search(named.plain) or _opens(named.written()):
            return False
        # A day may belong to a name: 科技工作者日联合活动.
        words = fold(named.written()) if DAYS in named.plain else named.plain
        if _SPOKEN_DAY.match(words):
            return False
        matter = rules.matter.search(words) is not None
        firm = rules.firm.get(self.intent)
        met = rules.met_about if self.intent is Intent.NEXT_MEETING and self.sure else None
        gathering = met is not None and met.fullmatch(named.plain) is not None
        if (
            # 谁负责方案? is a question for whoever owns tasks, 方案怎么样? is not.
            (
                (rules.generic.fullmatch(named.plain) and not (DAYS in named.plain and matter))
                and not (matter and (self._is_moved(named.plain) or self._is_owned(named.plain)))
                and not (matter and self._is_field(named.plain))
                and not (gathering or (matter and self._is_called(named.plain, span)))
            )
            or (firm is not None and not self.sentence.asked and not firm.search(flat.plain))
            or not (matter or gathering or (self.sure and rules.plan.search(flat.plain)) or self._is_framed(words))
            or (self.intent in OF_EVENTS and not (rules.eventful.search(words) or rules.eventful.search(part.plain)))
            # Without a word of deadlines what takes place has a day, and no deadline.
            or (self.intent is Intent.CHANGE_DEADLINE and not self.sure and rules.eventful.search(words))
        ):
            return False
        if rules.eventful.search(words):
            self._asks_for_contact()
        self.confidence = _NAMED if matter else _LIKELY
        self.topic = self._without_body(named).written()
        return True

    def _without_body(self, named: Piece) -> Piece:
        """Return the name of a thing without whose it is, which is told of itself: 天津市科协牵头的人才培训."""
        match = _LED.match(named.plain)
        if match is None or self._name("org") is not None:
            return named
        body = next((each for each in named.things_at(0, match.end()) if isinstance(each, Mention)), None)
        self.led = body.words if body is not None else None
        return named.part(match.end(), len(named.plain))

    def _is_owned(self, named: str) -> bool:
        """Tell whether it is asked who owns what words name, were it any plan: but quem tem essa tarefa names none."""
        return self.intent is Intent.TASK_OWNER and self.rules.plain_kind.fullmatch(named) is None

    def _is_moved(self, named: str) -> bool:
        """Tell whether what words name is put off, were it any of its kind: but 活动 names none."""
        return self.intent is Intent.MOVE_EXCHANGE and self.rules.plain_kind.fullmatch(named) is None

    def _is_field(self, named: str) -> bool:
        """Tell whether a list of work is about one kind of what takes place: 科普方面有哪些任务."""
        kind, plain = self.rules.kind.fullmatch(named), self.rules.plain_kind.fullmatch(named)
        return self.intent in _WORK_LISTS and kind is not None and plain is None

    def _is_framed(self, named: str) -> bool:
        """Tell whether an order says itself that its thing is one of the plan: 座位图的截止时间改到周五."""
        rules = self.rules
        framed = rules.framed.get(self.intent) if rules.framed is not None else None
        if framed is None or len(named) < _SHORTEST or (rules.private is not None and rules.private.search(named)):
            return False
        return framed.search(self.sentence.flat.plain) is not None

    def _is_called(self, named: str, span: tuple[int, int]) -> bool:
        """Tell whether words say that a task is called so: a tarefa das candidaturas."""
        flat, called = self.sentence.flat.plain, self.rules.called
        return called is not None and called.search(flat[: flat.find(named, span[0])]) is not None

    def _asks_for_contact(self) -> None:
        """Take who is to be asked about what takes place for a question about it: 雄安走访的联系人是哪位."""
        contact = self.rules.contact
        if self.intent is Intent.TASK_OWNER and contact is not None and contact.search(self.sentence.flat.plain):
            self.intent = Intent.EXCHANGE_DETAIL

    def _takes_news(self) -> bool:
        """Tell whether what follows a code is a report; yes where the rule is about something else."""
        told, said_so = self.parts.get("news"), self.parts.get("report")
        if told is None and said_so is None:
            return True
        span = told or said_so
        assert span is not None
        words = self.sentence.flat.plain[span[0] : span[1]].strip()
        # Said to be a note, and parted from its code by a colon, it may tell of anything.
        noted = told is None and _NOTED.search(self.sentence.bare.plain)
        asks = (
            "?" in words if noted else (self.rules.no_news.search(words) or _WHETHER.search(self.sentence.bare.plain))
        )
        if asks or (len(words) < 2 and words != PERCENT):
            return False
        if told is None:
            return True
        if PERCENT not in words and len(words.split()) < 2 and (words.isascii() or len(words) < 3):
            # One word after a code is a caption, or says that it was read.
            return False
        self.confidence = _NAMED
        bare = self.sentence.bare.plain
        first, tells = self.rules.news_first.search(words), self.rules.news.search(words)
        if bare[:1] in CODES:
            return bool(first or (tells and bare[1:2] in " :,-–—") or self._is_news_of_matter(words))
        # Behind other words the code is part of what is told in prose, of which much is talk: a T21 já enjoa.
        return bool(first and (tells or _HAN.search(words)))

    def _is_news_of_matter(self, words: str) -> bool:
        """Tell whether words say that something was done to what plans are about: 跟三家高校签了意向书."""
        return bool(self.rules.acted.search(words) and self.rules.matter.search(words))

    def _takes_parts(self) -> bool:
        """Take apart what an order carries."""
        spans = [span for name in ("body", "rest") if (span := self.parts.get(name)) is not None]
        if not spans:
            return True
        bare = self.sentence.bare
        places = self.sentence.flat.places_in(bare)
        pieces = []
        for first, last in spans:
            if last > first:
                # As it stands, with its commas.
                pieces.append(bare.part(places[first], places[last - 1] + 1))
        self.carried = carried(pieces, self.rules, meeting=self.intent is Intent.CREATE_MEETING)
        topic = self.carried.topic
        # 讨论一下T7: what is only a code names the thing itself.
        if (
            topic
            and (named := codes(topic))
            and (self.intent is Intent.SUBSCRIBE_REMINDERS or _CODE_ALONE.fullmatch(topic))
        ):
            self.code, self.carried.topic = named[0], None
            return True
        if self.intent is Intent.SUBSCRIBE_REMINDERS and topic is not None:
            # At a time of one's own one may want to be reminded of any errand of an office.
            errands = self.rules.errands if self._date() is not None else None
            return not self.rules.never.search(errands.sub("", topic) if errands is not None else topic)
        return True

    def _name(self, group_name: str) -> str | None:
        if (span := self.parts.get(group_name)) is not None:
            thing = next(iter(self.sentence.flat.things_at(*span)), None)
            return thing.words if isinstance(thing, Mention) else None
        if group_name == "who" and (span := self.parts.get("free")) is not None:
            return self.sentence.flat.part(*span).written()
        return None

    def _names_somebody(self, group_name: str) -> bool:
        """Tell whether it is a person whom a part names that may name either: 跟高翔开个会."""
        span = self.parts.get(group_name)
        return span is not None and PERSON in self.sentence.flat.plain[span[0] : span[1]]

    def _kind(self) -> str | None:
        span = self.parts.get("kind")
        if span is None or self.rules.plain_kind.fullmatch(self.sentence.flat.plain[span[0] : span[1]]):
            return None
        words = self.sentence.flat.part(*span).written()
        return words if len(words) >= _SHORTEST_KIND else None

    def _date(self) -> Found | None:
        for name in ("until", "when"):
            if (span := self.parts.get(name)) is not None:
                return next((thing for thing in self.sentence.flat.things_at(*span) if isinstance(thing, Found)), None)
        return last_date(self.carried.dates)

    def _progress(self) -> int | None:
        if self.intent is not Intent.RECORD_UPDATE:
            return None
        flat = self.sentence.flat
        marked = [thing for thing in flat.things_at(0, len(flat.plain)) if isinstance(thing, int)]
        # Of several it matters what is said of each.
        found = marked[0] if len(marked) == 1 else percent(self.sentence.bare.written())
        return 50 if found is None and self.rules.half.search(self.sentence.flat.plain) else found
