import pytest

from bot.sandbox.entities import find_entities, utf16_length, utf16_slice


def found(text):
    return [(entity["type"], utf16_slice(text, entity["offset"], entity["length"])) for entity in find_entities(text)]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start", [("bot_command", "/start")]),
        ("/task@ponte_bot T7", [("bot_command", "/task@ponte_bot")]),
        ("请发 /task T7", [("bot_command", "/task")]),
        ("请发/task", []),
        ("/task任务", []),
        ("a/b", []),
        ("#进展 T7 完成", [("hashtag", "#进展")]),
        ("#atualização T7", [("hashtag", "#atualização")]),
        ("#7 #T7", [("hashtag", "#T7")]),
        ("a#b", []),
        ("😀😀 #进展", [("hashtag", "#进展")]),
        ("@ponte_bot 好", [("mention", "@ponte_bot")]),
        ("@ab x@ponte_bot", []),
        ("https://example.org/a(b)?c=d.", [("url", "https://example.org/a(b)?c=d")]),
        ("见 example.org/a，谢谢", [("url", "example.org/a")]),
        ("ana@example.org", [("email", "ana@example.org")]),
        ("T7.2 完成 3/4", []),
    ],
)
def test_what_telegram_finds_by_itself(text, entities):
    assert found(text) == entities


def test_offsets_count_utf16_units():
    assert find_entities("😀 #进展") == [{"type": "hashtag", "offset": 3, "length": 3}]
    assert utf16_length("😀中a") == 4


def test_nothing_is_found_in_code():
    taken = [{"type": "code", "offset": 0, "length": 6}]
    assert find_entities("/start #x", taken) == [{"type": "hashtag", "offset": 7, "length": 2}]
