import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import utf16_length, utf16_slice
from bot.sandbox.html import parse_html
from bot.sandbox.refusal import Refusal
from bot.sandbox.richtext import format_text

PREFIX = "Bad Request: can't parse entities: "


def shown(source, knows=lambda user_id: False):
    """Return the text and, for each entity, its kind, the words it covers and its own fields."""
    text, entities = format_text(source, "HTML", None, knows)
    return text, [
        (
            entity["type"],
            utf16_slice(text, entity["offset"], entity["length"]),
            {name: value for name, value in entity.items() if name not in {"type", "offset", "length"}},
        )
        for entity in entities
    ]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"),
        ("strong", "bold"),
        ("i", "italic"),
        ("em", "italic"),
        ("u", "underline"),
        ("ins", "underline"),
        ("s", "strikethrough"),
        ("strike", "strikethrough"),
        ("del", "strikethrough"),
        ("tg-spoiler", "spoiler"),
        ("code", "code"),
        ("pre", "pre"),
        ("blockquote", "blockquote"),
        ("B", "bold"),
    ],
)
def test_simple_tags(tag, kind):
    assert shown(f"前 <{tag}>任务</{tag}> 后") == ("前 任务 后", [(kind, "任务", {})])


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ('<span class="tg-spoiler">秘</span>', "秘", [("spoiler", "秘", {})]),
        ("<blockquote expandable>长</blockquote>", "长", [("expandable_blockquote", "长", {})]),
        (
            '<a href="https://example.org/a?b=1&amp;c=2">网</a>',
            "网",
            [("text_link", "网", {"url": "https://example.org/a?b=1&c=2"})],
        ),
        ('<a href="example.org">x</a>', "x", [("text_link", "x", {"url": "http://example.org/"})]),
        ('<a href="not a link">x</a>', "x", []),
        ("<a>example.org</a>", "example.org", [("text_link", "example.org", {"url": "http://example.org/"})]),
        (
            '<pre><code class="language-python">x = 1</code></pre>',
            "x = 1",
            [("pre", "x = 1", {"language": "python"})],
        ),
        ('<code class="language-python">x</code>', "x", [("code", "x", {})]),
        (
            '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
            "👍",
            [("custom_emoji", "👍", {"custom_emoji_id": "5368324170671202286"})],
        ),
        (
            '<tg-time unix="1796000400" format="wDT">9:00</tg-time>',
            "9:00",
            [("date_time", "9:00", {"unix_time": 1796000400, "date_time_format": "wDT"})],
        ),
        ("&lt;&gt;&amp;&quot;&#39;&#x4e2d;&#20013", "<>&\"'中中", []),
        ("a > b", "a > b", []),
        ("<b></b>x", "x", []),
        ("<b>一<i>二</i></b>", "一二", [("bold", "一二", {}), ("italic", "二", {})]),
        ("<b>一</b><b>二</b>", "一二", [("bold", "一二", {})]),
        ("<b>一<code>二</code>三</b>", "一二三", [("bold", "一", {}), ("code", "二", {}), ("bold", "三", {})]),
        ("<code>#not_a_tag /nor_this</code>", "#not_a_tag /nor_this", [("code", "#not_a_tag /nor_this", {})]),
        ("<b>😀</b>任务", "😀任务", [("bold", "😀", {})]),
        ("  \n<b> 一 </b>\n ", "一", [("bold", "一", {})]),
        ("<b>x</>", "x", [("bold", "x", {})]),
        ("一\r\n二\t三", "一\n二 三", []),
    ],
)
def test_markup(source, text, entities):
    assert shown(source) == (text, entities)


def test_a_link_to_a_person_mentions_only_whom_the_bot_has_met():
    source = '<a href="tg://user?id=5200000001">王静</a>'
    assert shown(source) == ("王静", [])
    assert shown(source, lambda user_id: user_id == 5_200_000_001) == (
        "王静",
        [("text_mention", "王静", {"user_id": 5_200_000_001})],
    )


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("<x>y</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("中<br>", 'Unsupported start tag "br" at byte offset 3'),
        ("<{}>", 'Unsupported start tag "{}" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("1 <2 and> 3", 'Unsupported start tag "2" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=a/b>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>一<i>二</b></i>", 'Unmatched end tag at byte offset 12, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("科协 & 单位", 'Character "&" must be escaped at byte offset 7'),
        ("&nbsp;", 'Character "&" must be escaped at byte offset 0'),
        ("&#0;", 'Character "&" must be escaped at byte offset 0'),
        ("&#xD800;", 'Character "&" must be escaped at byte offset 0'),
        ('<tg-emoji emoji-id="x">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
        ('<tg-time unix="soon">x</tg-time>', "Invalid date-time specified at byte offset 0"),
        ('<tg-time unix="1796000400" format="Z">x</tg-time>', "Invalid date-time format specified at byte offset 0"),
    ],
)
def test_refusals(source, refusal):
    with pytest.raises(Refusal) as refused:
        shown(source)
    assert (refused.value.code, refused.value.description) == (400, PREFIX + refusal)


@pytest.mark.parametrize("mode", ["Markdown", "MarkdownV2"])
def test_markdown_is_not_carried_and_says_so(mode):
    with pytest.raises(Refusal, match="not carried by the sandbox"):
        format_text("x", mode, None, lambda user_id: False)


def test_an_unknown_parse_mode():
    with pytest.raises(Refusal, match="Bad Request: unsupported parse_mode"):
        format_text("x", "BBCode", None, lambda user_id: False)


def test_more_than_a_hundred_entities_are_dropped_in_silence():
    source = " ".join("<code>x</code>" for _ in range(120))
    assert len(format_text(source, "HTML", None, lambda user_id: False)[1]) == 100


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text):
    assert parse_html(html.escape(text)) == (text, [])


tags = (
    "<b> </b> <i> </i> <code> </code> <pre> </pre> <blockquote> </blockquote> <a\thref='example.org'> </a> <u </ &amp;"
)
fragments = st.one_of(st.sampled_from(tags.split(" ")), st.sampled_from('<>&;"=/ \n中😀x'), st.text(max_size=3))


@given(st.lists(fragments).map("".join))
def test_no_input_crashes_and_what_is_taken_is_well_formed(source):
    try:
        text, entities = format_text(source, "HTML", None, lambda user_id: True)
    except Refusal as refusal:
        assert refusal.code == 400
        assert re.match(r"Bad Request: (can't parse entities: \S|strings must be encoded)", refusal.description)
        return
    assert text == text.strip(" \n") or entities
    for entity in entities:
        assert entity["length"] > 0
        assert entity["offset"] >= 0
        assert entity["offset"] + entity["length"] <= utf16_length(text)
    spans = [(entity["offset"], entity["offset"] + entity["length"], entity["type"]) for entity in entities]
    for begin, end, kind in spans:
        for other_begin, other_end, other in spans:
            if "code" in {kind, other} and "pre" not in {kind, other} and kind in {"bold", "italic", "underline"}:
                assert end <= other_begin or begin >= other_end


@given(st.text(min_size=1), st.integers(-2, 12), st.integers(-2, 12))
def test_given_entities_are_taken_or_refused(text, offset, length):
    entity = {"type": "bold", "offset": offset, "length": length}
    try:
        _, entities = format_text(text, None, [entity], lambda user_id: False)
    except Refusal as refusal:
        assert refusal.code == 400
    else:
        assert all(entity["length"] > 0 for entity in entities)


@pytest.mark.parametrize(
    ("entity", "refusal"),
    [
        ({"type": "bold", "offset": 1, "length": 1}, "Entity splits a UTF-16 symbol at UTF-16 offset 1"),
        (
            {"type": "bold", "offset": 0, "length": 9},
            "Entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
        ({"type": "text_link", "offset": 0, "length": 2}, "Can't parse MessageEntity: Can't find field \"url\""),
        ({"type": "loud", "offset": 0, "length": 2}, 'Can\'t parse MessageEntity: unsupported type "loud" specified'),
    ],
)
def test_entities_that_do_not_fit_the_text(entity, refusal):
    with pytest.raises(Refusal) as refused:
        format_text("😀", None, [entity], lambda user_id: False)
    assert refused.value.description == PREFIX + refusal


def test_given_entities_replace_markup():
    text, entities = format_text("<b>😀任务", None, [{"type": "bold", "offset": 5, "length": 2}], lambda user_id: False)
    assert text == "<b>😀任务"
    assert entities == [{"type": "bold", "offset": 5, "length": 2}]
