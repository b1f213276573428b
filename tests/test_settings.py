"""Each variable: right, wrong, empty, from the file; all that is wrong is said at once, and no secret with it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import TELEGRAM, Settings, SettingsError, load

TOKEN = "123456789:AAF-abc_DEF"
OTHER = "987654321:BBG-xyz_UVW"

RIGHT = [
    ("TELEGRAM_BOT_TOKEN", TOKEN, "token", TOKEN),
    ("TELEGRAM_BOT_TOKEN", f"  {TOKEN}\n", "token", TOKEN),
    ("TELEGRAM_API_BASE_URL", "http://127.0.0.1:8081", "api_base_url", "http://127.0.0.1:8081"),
    ("TELEGRAM_API_BASE_URL", "https://bot.example/api/", "api_base_url", "https://bot.example/api"),
    ("TELEGRAM_API_BASE_URL", "http://[::1]:8081", "api_base_url", "http://[::1]:8081"),
    ("TELEGRAM_PROXY_URL", "socks5://user:pass@proxy.example:1080", "proxy_url",
     "socks5://user:pass@proxy.example:1080"),
    ("TELEGRAM_PROXY_URL", "http://proxy.example:3128/", "proxy_url", "http://proxy.example:3128"),
    ("PONTE_DB_PATH", "/var/lib/ponte/ponte.db", "db_path", Path("/var/lib/ponte/ponte.db")),
    ("PONTE_ADMIN_IDS", "7100000001", "admin_ids", frozenset({7100000001})),
    ("PONTE_ADMIN_IDS", "1, 2;3 4，5、6", "admin_ids", frozenset({1, 2, 3, 4, 5, 6})),
    ("PONTE_ADMIN_IDS", "1,1,", "admin_ids", frozenset({1})),
    ("PONTE_TIMEZONE", "Europe/Lisbon", "timezone", "Europe/Lisbon"),
    ("PONTE_LOCALE", "pt", "locale", "pt"),
    ("PONTE_LOG_LEVEL", "debug", "log_level", "DEBUG"),
    ("PONTE_LOG_FORMAT", "JSON", "log_format", "json"),
]  # fmt: skip
WRONG = [
    ("TELEGRAM_BOT_TOKEN", "token"),
    ("TELEGRAM_BOT_TOKEN", "123456789:"),
    ("TELEGRAM_BOT_TOKEN", f"bot{TOKEN}"),
    ("TELEGRAM_BOT_TOKEN", f"{TOKEN} {OTHER}"),
    ("TELEGRAM_BOT_TOKEN_FILE", "/nowhere/token"),
    ("TELEGRAM_BOT_TOKEN_FILE", "/"),
    ("TELEGRAM_BOT_TOKEN_FILE", TOKEN),
    ("TELEGRAM_API_BASE_URL", "api.telegram.org"),
    ("TELEGRAM_API_BASE_URL", "ftp://api.telegram.org"),
    ("TELEGRAM_API_BASE_URL", "https://"),
    ("TELEGRAM_API_BASE_URL", "https://host:port"),
    ("TELEGRAM_API_BASE_URL", "https://host:99999"),
    ("TELEGRAM_API_BASE_URL", "https://[::1"),
    ("TELEGRAM_PROXY_URL", "proxy.example:1080"),
    ("TELEGRAM_PROXY_URL", "socks6://proxy.example:1080"),
    ("TELEGRAM_PROXY_URL", "socks5://user:secret@:1080"),
    ("PONTE_ADMIN_IDS", "@wangjing"),
    ("PONTE_ADMIN_IDS", "1,-100200300"),
    ("PONTE_ADMIN_IDS", "１２３"),
    ("PONTE_ADMIN_IDS", "0"),
    ("PONTE_ADMIN_IDS", TOKEN),
    ("PONTE_TIMEZONE", "Beijing"),
    ("PONTE_TIMEZONE", "Asia"),
    ("PONTE_TIMEZONE", "Asia/Shanghai/x"),
    ("PONTE_TIMEZONE", "../Asia/Shanghai"),
    ("PONTE_TIMEZONE", "UTC+8"),
    ("PONTE_TIMEZONE", "x" * 5000),
    ("PONTE_LOCALE", "en"),
    ("PONTE_LOCALE", "zh"),
    ("PONTE_LOG_LEVEL", "loud"),
    ("PONTE_LOG_FORMAT", "xml"),
]
NAMES = sorted({name for name, *_ in RIGHT} | {"TELEGRAM_BOT_TOKEN_FILE"})


def written(folder, lines, encoding="utf-8"):
    path = folder / ".env"
    path.write_bytes("".join(f"{line}\n" for line in lines).encode(encoding))
    return path


@pytest.mark.parametrize(("name", "value", "field", "read"), RIGHT)
def test_a_right_value_is_taken_from_either_place(tmp_path, name, value, field, read):
    assert getattr(load({name: value}), field) == read
    assert getattr(load({}, written(tmp_path, [f"{name}='{value.strip()}'"])), field) == read


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_named(name, value):
    with pytest.raises(SettingsError) as caught:
        load({name: value})
    (problem,) = caught.value.problems
    assert problem.startswith(f"{name}: ")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_an_empty_value_counts_as_none(name, value):
    assert load({name: value}) == load({}) == Settings()


def test_the_defaults():
    settings = load({})
    assert settings.token is None
    assert settings.api_base_url == TELEGRAM
    assert settings.db_path == Path("data/ponte.db")
    assert (settings.admin_ids, settings.proxy_url) == (frozenset(), None)
    assert (settings.timezone, settings.locale) == ("Asia/Shanghai", "zh_Hans")
    assert (settings.log_level, settings.log_format) == ("INFO", "text")


def test_both_addresses_derive_from_the_root():
    settings = load({"TELEGRAM_API_BASE_URL": "http://127.0.0.1:8081/"})
    assert settings.method_url == "http://127.0.0.1:8081/bot"
    assert settings.file_url == "http://127.0.0.1:8081/file/bot"


def test_the_environment_goes_before_the_file(tmp_path):
    file = written(tmp_path, [f"TELEGRAM_BOT_TOKEN={OTHER}", "PONTE_LOCALE=pt", "PONTE_LOG_FORMAT=json"])
    settings = load({"TELEGRAM_BOT_TOKEN": TOKEN, "PONTE_LOCALE": ""}, file)
    assert (settings.token, settings.locale, settings.log_format) == (TOKEN, "pt", "json")


def test_a_wrong_value_in_the_file_does_no_harm_where_the_environment_is_right(tmp_path):
    assert load({"PONTE_LOCALE": "pt"}, written(tmp_path, ["PONTE_LOCALE=klingon"])).locale == "pt"


def test_a_token_file_is_read(tmp_path):
    secret = tmp_path / "token"
    for content in (TOKEN, f"{TOKEN}\n", f"\ufeff{TOKEN}\r\n"):
        secret.write_text(content, encoding="utf-8")
        assert load({"TELEGRAM_BOT_TOKEN_FILE": str(secret)}).token == TOKEN
    assert load({"TELEGRAM_BOT_TOKEN_FILE": str(secret), "TELEGRAM_BOT_TOKEN": OTHER}).token == OTHER


def test_a_token_file_of_the_environment_goes_before_a_token_of_the_file(tmp_path):
    secret = tmp_path / "token"
    secret.write_text(TOKEN)
    file = written(tmp_path, [f"TELEGRAM_BOT_TOKEN={OTHER}"])
    assert load({"TELEGRAM_BOT_TOKEN_FILE": str(secret)}, file).token == TOKEN


@pytest.mark.parametrize("content", ["", "\n", "TELEGRAM_BOT_TOKEN=" + TOKEN, "\x00"])
def test_a_token_file_without_a_token_is_told(tmp_path, content):
    secret = tmp_path / "token"
    secret.write_text(content)
    with pytest.raises(SettingsError) as caught:
        load({"TELEGRAM_BOT_TOKEN_FILE": str(secret)})
    assert str(caught.value).startswith("TELEGRAM_BOT_TOKEN_FILE: ")
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_file_is_read_as_windows_saves_it(tmp_path, encoding):
    path = tmp_path / ".env"
    path.write_bytes(f"TELEGRAM_BOT_TOKEN={TOKEN}\r\n# 注释\r\nPONTE_LOCALE = pt\r\n".encode(encoding))
    settings = load({}, path)
    assert (settings.token, settings.locale) == (TOKEN, "pt")


def test_a_file_in_another_encoding_is_told_and_not_half_read(tmp_path):
    with pytest.raises(SettingsError, match=r"\.env: .*UTF-8"):
        load({}, written(tmp_path, ["# 令牌", f"TELEGRAM_BOT_TOKEN={TOKEN}"], "gbk"))


def test_no_file_and_a_folder_of_that_name_are_no_settings(tmp_path):
    (tmp_path / "folder").mkdir()
    assert load({}, tmp_path / "folder") == load({}, tmp_path / "missing") == Settings()


def test_everything_that_is_wrong_is_said_at_once():
    wrong = {name: value for name, value in WRONG if name != "TELEGRAM_BOT_TOKEN_FILE"}
    with pytest.raises(SettingsError) as caught:
        load(wrong)
    assert sorted(problem.partition(":")[0] for problem in caught.value.problems) == sorted(wrong)
    assert all("\n" not in problem for problem in caught.value.problems)


def test_what_the_example_file_says_is_read(tmp_path):
    example = Path(__file__).resolve().parent.parent / ".env.example"
    assert load({}, example) == Settings()
    told = {line.lstrip("# ").partition("=")[0] for line in example.read_text("utf-8").splitlines() if "=" in line}
    assert set(NAMES) <= told


@pytest.mark.parametrize("name", NAMES)
@given(value=st.text(min_size=1, max_size=40).filter(lambda text: "\x00" not in text))
def test_no_value_is_a_crash_and_no_secret_is_repeated(name, value):
    secret = f"hunter{abs(hash(value)) % 1000}"
    try:
        load({name: value, "TELEGRAM_PROXY_URL": f"socks9://user:{secret}@host", "TELEGRAM_BOT_TOKEN": f"x{TOKEN}"})
    except SettingsError as error:
        assert secret not in str(error)
        assert TOKEN not in str(error)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("TELEGRAM_BOT_TOKEN", "PONTE_DB_PATH")])
def test_a_token_in_the_wrong_line_is_not_repeated(name):
    with pytest.raises(SettingsError) as caught:
        load({name: TOKEN})
    assert TOKEN not in str(caught.value)


def test_secrets_are_not_in_the_settings_own_words():
    settings = load({"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_PROXY_URL": "http://user:hunter2@host:1"})
    assert TOKEN not in repr(settings)
    assert "hunter2" not in repr(settings)
