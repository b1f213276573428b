"""Titles by their words: what the look-up finds is what weighing every title, one by one, would find."""

import random
import sqlite3
from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pytest
from storage_support import Clock, exchange, task, text

from bot.domain.models import ItemKind, Status
from bot.language.fold import fold
from bot.language.titles import alike, indexed, wanted
from storage import titles as module
from storage.database import driven as at_once
from storage.migrate import migrate
from storage.session import Defaults, Near, Session
from storage.texts import put_text
from storage.titles import Sought
from storage.unit import Unit

# Small, so that a few titles already have more of everything than the look-up weighs.
LIMITS = {
    "CANDIDATES": 3, "_TITLES": 4, "_MORE_WORDS": 2, "_EXPANSIONS": 2, "_COMMON": 5, "_STRETCH": 4, "_VOCABULARY": 3,
}  # fmt: skip
CHINESE = ["专家", "服务", "方案", "论坛", "案"]
LATIN = ["grupo", "grupos", "grupal", "grupeto", "catalogo", "catalogar", "catalisar", "catavento", "Xiongan", "formal"]
MISTYPED = ["catalgo", "grpo", "forml", "grupps", "专家服务囤", "xyzw", "cata", "grup", "gr", "案目", "目", "a"]
KINDS = [(ItemKind.TASK,), (ItemKind.TASK, ItemKind.EXCHANGE), tuple(ItemKind)]


@dataclass
class Dice:
    """Throws plans and queries; those of a few words have many titles with the same ones."""

    dice: random.Random
    variety: int

    def _said(self, words, longest, between):
        return between.join(self.dice.choices(words[: self.variety], k=self.dice.randint(1, longest)))

    def chinese(self):
        return self._said(CHINESE, 5, "")

    def latin(self):
        return self._said(LATIN, 4, " ")

    def plan(self, titles):
        """Throw titles in either language or both, each of a task or an exchange that is settled or not."""
        for _ in range(titles):
            languages = self.dice.choice([(1, 0), (0, 1), (1, 1)])
            zh, pt = (
                said() if there else None for there, said in zip(languages, (self.chinese, self.latin), strict=True)
            )
            yield zh, pt, self.dice.random() < 0.4, self.dice.random() < 0.4

    def words(self):
        parts = [self.chinese, self.latin, lambda: self.dice.choice(MISTYPED)]
        return " ".join(part() for part in self.dice.choices(parts, k=self.dice.randint(1, 2)))


class Weighed:
    """The look-up over a plain list of (id, kind, settled, words of the title)."""

    def __init__(self, titles, asked, kinds):
        self.titles = [title for title in titles if title[1] in kinds]
        self.vocabulary = sorted({word for title in titles for word in title[3]})
        counted = Counter(word for title in self.titles for word in title[3])
        self.kinds = kinds
        self.words = asked.words
        self.counts = {word: min(counted[word], module._COMMON) for word in self.words if counted[word]}
        self.instead = {word: self._begun(word) for word in self.words if word not in self.counts}

    def _beginning(self, head, limit):
        return [word for word in self.vocabulary if word.startswith(head)][:limit]

    def _begun(self, word):
        short = len(word) < 3 and (word.isascii() or len(word) == 2)
        return [] if short else self._beginning(word, module._EXPANSIONS)

    def fitting(self):
        whole = [] if self.instead else self._having(sorted(self.counts, key=self.counts.__getitem__))
        return whole or self._sharing()

    def resembling(self):
        similar = {
            word: alike(
                word, [term for head in dict.fromkeys(word[:2]) for term in self._beginning(head, module._VOCABULARY)]
            )
            for word, others in self.instead.items()
            if not others and len(word) >= 4
        }
        self.instead |= similar
        return self._sharing() if any(similar.values()) else self.fitting()

    def _having(self, words):
        found = []
        for kind in self.kinds if words else ():
            fitting = []
            for settled in (False, True):
                latest_first = settled or kind is ItemKind.EXCHANGE
                stretch = [title for title in self.titles if title[1:3] == (kind, settled) and words[0] in title[3]]
                stretch.sort(key=lambda title: -title[0] if latest_first else title[0])
                fitting += [title[0] for title in stretch[: module._STRETCH] if set(words) <= title[3]]
            found += fitting[: module.CANDIDATES]
        return found

    def _sharing(self):
        words = dict.fromkeys([*self.counts, *(word for others in self.instead.values() for word in others)])
        chosen, more, titles = [], [], 0
        for word in sorted(words, key=lambda word: self.counts.get(word, 1)):
            titles += self.counts.get(word, 1)
            if not chosen or titles <= module._TITLES:
                chosen.append(word)
            elif len(more) < module._MORE_WORDS:
                more.append(word)
        if titles > module._TITLES and len(chosen) == 1:
            return self._having([*chosen, *more])
        shared = [title for title in self.titles if title[3] & set(chosen)]
        shared.sort(key=lambda title: (-len(title[3] & {*chosen, *more}), title[2], title[0]))
        return [title[0] for title in shared[: module.CANDIDATES]]


@pytest.fixture(scope="module")
def database():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection)
        yield connection


@contextmanager
def writing(database):
    """A store in this thread, which forgets all that is written inside."""
    database.execute("BEGIN")
    try:
        yield Unit(Session(Near(database), Clock(), Defaults()))
    finally:
        database.execute("ROLLBACK")


def planned(unit, plan):
    """Write a plan, and return its titles as `Weighed` takes them."""
    made = []
    for number, (zh, pt, settled, meeting) in enumerate(plan, 1):
        said = text(zh, pt)
        kind = ItemKind.EXCHANGE if meeting else ItemKind.TASK
        if meeting:
            status = Status.CANCELLED if settled else Status.NOT_STARTED
            item = at_once(unit.exchanges.add(exchange(f"E{number}", titles=said, status=status)))
        else:
            status = Status.DONE if settled else Status.BLOCKED
            item = at_once(unit.tasks.add(task(f"T{number}", titles=said, status=status)))
        made.append((item.id, kind, settled, {word for each in said.values() for word in indexed(fold(each))}))
    return made


@pytest.mark.parametrize("seed", range(40))
def test_what_is_found_is_what_weighing_every_title_finds(database, monkeypatch, seed):
    for name, limit in LIMITS.items():
        monkeypatch.setattr(module, name, limit)
    dice = Dice(random.Random(seed), 3 + seed % 8)
    with writing(database) as unit:
        titles = planned(unit, dice.plan(40))
        for words in (dice.words() for _ in range(60)):
            for kinds in KINDS:
                weighed = Weighed(titles, wanted(words), kinds)
                sought = Sought(unit.tasks._session, wanted(words), kinds)
                assert [each.id for each in at_once(sought.fitting())] == sorted(weighed.fitting()), words
                assert [each.id for each in at_once(sought.resembling())] == sorted(weighed.resembling()), words


@pytest.mark.parametrize("seed", range(8))
def test_words_are_counted_whatever_becomes_of_the_titles(database, seed):
    dice = Dice(random.Random(seed), 4)
    with writing(database) as unit:
        session = unit.tasks._session
        ids = [title[0] for title in planned(unit, dice.plan(20))]
        dice.dice.shuffle(ids)
        for at, item_id in enumerate(ids):
            if at % 3 == 0:
                at_once(session.rows("DELETE FROM items WHERE id = :id", id=item_id))
            else:
                at_once(put_text(session, "item", item_id, "title", text(dice.chinese())))
                state = (Status.DONE, Status.NOT_STARTED)[at % 2]
                at_once(session.rows("UPDATE items SET state = :state WHERE id = :id", state=state, id=item_id))
            kept = at_once(session.rows("SELECT word, kind, titles FROM title_word_counts ORDER BY word, kind"))
            counted = at_once(
                session.rows("SELECT word, kind, count(*) FROM title_words GROUP BY word, kind ORDER BY word, kind")
            )
            assert [tuple(row) for row in kept] == [tuple(row) for row in counted]
