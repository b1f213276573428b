import inspect

import telegram

from bot.sandbox.methods import PACED, handlers
from bot.sandbox.params import MethodTable

# What the library names otherwise or keeps for convenience on its own side.
LIBRARY_ONLY = {"self", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs"}


def test_every_method_of_the_table_is_there_and_no_other():
    assert set(MethodTable().names()) == {*handlers(), "getUpdates"}
    assert set(handlers()) > PACED


def test_the_library_knows_every_method_and_parameter():
    table = MethodTable()
    for method in table.names():
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in method)
        known = set(inspect.signature(getattr(telegram.Bot, name)).parameters) - LIBRARY_ONLY
        # Newer than the library: getChatAdministrators.return_bots came with Bot API 10.1.
        assert table.parameters(method) - {"return_bots"} <= known, method
