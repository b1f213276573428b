"""What is sent fits into Telegram's limits and stays whole, whatever is put into it."""

import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup, escape

from bot.domain.models import Association, Task
from bot.domain.tasks.task_lists import TaskList
from bot.domain.tasks.task_scope import Standing, TaskPlace, TaskScope
from bot.domain.text import Text
from bot.i18n import translators
from handlers.replies.carrying import shortened
from handlers.replies.reply import (
    DIVIDER,
    TEXT_LIMIT,
    Button,
    Reply,
    clip,
    in_one,
    legible,
    length,
    lines,
    spoken,
    visible,
)
from handlers.replies.tasks.task_lists import SHAPE, choices, data, listing
from handlers.replies.tasks.task_lists import read as read_data

NAME = Text.of({"zh_Hans": "名称"})
ZH, PT = translators().values()


class _Read(HTMLParser):
    """Reads HTML the way Telegram does: every tag closed in order, the text counted in UTF-16 units."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.text = [], []

    def handle_starttag(self, tag, attrs):
        assert tag in ("b", "i", "code", "a")
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def read(text):
    parser = _Read()
    parser.feed(str(text))
    parser.close()
    assert not parser.open, f"left open: {parser.open}"
    assert not re.search(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-f]+);)", str(text))
    return "".join(parser.text)


def units(text):
    return len(text.encode("utf-16-le")) // 2


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
LINES = st.one_of(
    WORDS.map(escape),
    WORDS.map(lambda text: Markup("<b>{}</b> · <i>{}</i>").format(text, text[:5])),
    WORDS.map(lambda text: Markup("<code>{}</code>").format(text)),
    st.integers(1, 4200).map(lambda n: Markup("<b>{}</b> {}").format("会" * (n // 2), "😀" * (n // 4))),
    st.integers(1, 2000).map(lambda n: escape("<&>" * n)),
)
TEXTS = st.lists(LINES, min_size=1, max_size=12).map(lambda parts: Markup("\n").join(parts))


def teller(texts, buttons=0):
    """Says the text of each language, with as many buttons."""

    def say(_):
        row = tuple(Button(f"{_.locale} {number}", f"task:T{number}") for number in range(buttons))
        return Reply(texts[_.locale], (row,) if row else (), (7,))

    return say


@settings(max_examples=40)
@given(TEXTS, TEXTS, st.integers(0, 3))
def test_what_is_spoken_fits_and_is_whole(chinese, portuguese, buttons):
    say = teller({"zh_Hans": chinese, "pt": portuguese}, buttons)
    replies = spoken((ZH, PT), say)
    assert 1 <= len(replies) <= 2
    for reply in replies:
        assert 0 <= units(read(reply.text)) <= TEXT_LIMIT
        assert reply.item_ids == (7,)
    assert all(not reply.buttons for reply in replies[:-1])
    assert bool(replies[-1].buttons) == bool(buttons)


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_what_is_said_in_one_message_fits_and_is_whole(chinese, portuguese):
    for words in ((ZH,), (PT,), (ZH, PT), (PT, ZH)):
        reply = in_one(words, teller({"zh_Hans": chinese, "pt": portuguese}))
        assert units(read(reply.text)) <= TEXT_LIMIT


@settings(max_examples=40)
@given(TEXTS)
def test_what_fits_is_not_touched(text):
    for speak in (lambda words, say: spoken(words, say)[0], in_one):
        reply = speak((ZH,), teller({"zh_Hans": text}))
        if units(read(text)) <= TEXT_LIMIT:
            assert reply.text == text
        else:
            kept = str(reply.text).removesuffix("…")
            assert str(reply.text).endswith("…") and units(read(reply.text)) >= 1
            assert read(text).startswith(read(kept).rstrip("\n"))


@settings(max_examples=40)
@given(TEXTS)
def test_a_text_is_as_long_as_telegram_counts_it(text):
    assert length(text) == units(read(text))
    assert visible(text) == read(text)


@settings(max_examples=40)
@given(TEXTS)
def test_the_same_in_two_languages_is_said_once(text):
    say = teller({"zh_Hans": text, "pt": text}, 1)
    for reply in (*spoken((ZH, PT), say), in_one((ZH, PT), say)):
        assert str(reply.text).count(str(DIVIDER)) == str(text).count(str(DIVIDER))


def test_two_languages_share_a_message_where_they_fit():
    say = teller({"zh_Hans": Markup("您好"), "pt": Markup("Olá")}, 1)
    (reply,) = spoken((ZH, PT), say)
    assert reply.text == Markup("您好") + DIVIDER + Markup("Olá")
    assert reply.buttons == ((Button("zh_Hans 0 · pt 0", "task:T0"),),)


def test_two_long_languages_are_two_messages():
    say = teller({"zh_Hans": Markup("您好" * 1500), "pt": Markup("Olá " * 1000)}, 1)
    first, last = spoken((ZH, PT), say)
    assert (first.text, first.buttons) == (Markup("您好" * 1500), ())
    assert last.buttons == ((Button("zh_Hans 0 · pt 0", "task:T0"),),)


def test_a_line_too_long_for_a_message_is_cut_and_not_dropped():
    (reply,) = spoken((ZH,), teller({"zh_Hans": Markup("<b>{}</b> 完").format("会&😀" * 3000)}))
    assert TEXT_LIMIT - 10 <= units(read(reply.text)) <= TEXT_LIMIT


@given(st.text(max_size=60), st.integers(1, 40))
def test_clipping(text, limit):
    cut = clip(text, limit)
    assert len(cut) <= limit
    assert cut == cut.strip()
    if cut.endswith("…") and not text.strip().endswith("…"):
        assert " ".join(text.split()).startswith(cut[:-1].split("\n")[0])
    elif len(text.strip()) <= limit and "\n" not in text:
        assert cut == " ".join(text.split())
    assert bool(cut) == bool(text.strip())


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("uma frase um pouco longa", 20, "uma frase um pouco…"),
        ("uma frase", 9, "uma frase"),
        ("umafrasemuitolonga", 10, "umafrasem…"),
        ("组建京津专家服务团", 5, "组建京津…"),
        ("  a   b  ", 10, "a b"),
        ("第一行\n第二行", 20, "第一行\n第二行"),
    ],
)
def test_where_a_text_is_cut(text, limit, cut):
    assert clip(text, limit) == cut


@given(st.lists(st.none() | LINES, max_size=6))
def test_lines_leave_out_what_is_missing(parts):
    assert str(lines(parts)) == "\n".join(str(part) for part in parts if part is not None)
    read(lines(parts))


def test_three_words_of_ten_letters_are_too_many_for_a_row():
    row = (Button("Em atraso"), Button("Bloqueadas"), Button("Concluídas"), Button("Todas"))
    assert [len(each) for each in legible([row])] == [2, 2]
    assert [len(each) for each in legible([(Button("逾期"), Button("受阻"), Button("已完成"), Button("全部"))])] == [4]


LABELS = st.text("中文Português 🕘✅·", min_size=1, max_size=30).map(Button)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(LABELS, min_size=1, max_size=4).map(tuple), max_size=5))
def test_rows_of_buttons_are_broken_only_where_a_label_would_be_cut(rows):
    broken = legible(rows)
    assert [button for row in broken for button in row] == [button for row in rows for button in row]
    assert legible(broken) == broken
    for row in rows:
        if all(len(button.label) * 2 <= 34 // len(row) - 2 for button in row):
            assert row in broken


@pytest.mark.parametrize("standing", list(Standing))
def test_button_data_fits_and_means_what_it_says(standing):
    # Bot API, InlineKeyboardButton.callback_data: 1-64 bytes. Ids as large as they may become.
    home = Association(46_655, "HE", NAME, NAME, "Asia/Shanghai", "zh_Hans")
    task = Task(2_000_000_000, "T999999", NAME, home)
    place = TaskPlace(True, datetime(2099, 12, 31, 23, 59, tzinfo=UTC), task.id)
    for scope in (
        TaskScope(standing),
        TaskScope(standing, 46_655, 60_466_175, 60_466_175),
        TaskScope(standing, first=date(2026, 1, 1), last=date(2099, 12, 31)),
        TaskScope(standing, words="组建专家服务团"),
        TaskScope(standing, words="框架协议" * 50),
    ):
        now = datetime(2027, 1, 1, tzinfo=UTC)
        found = TaskList((task,) * 8, scope, now, (home,), (home,) * 90, place, place, place, True)
        assert re.fullmatch(f"tasks:{SHAPE}", data(scope, place, backwards=True)) is not None
        for _ in (ZH, PT):
            for reply in (listing(_, found), choices(_, found)):
                sent = [button.data for row in shortened(reply)[0].buttons for button in row]
                assert all(1 <= len(each.encode()) <= 64 for each in sent), sent
                assert len(sent) <= 100
        match = re.fullmatch(f"tasks:{SHAPE}", data(scope, place, backwards=True))
        assert match is not None
        assert read_data(*match.groups()) == (scope, place, True)
