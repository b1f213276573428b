"""Who may know whom, and what a file may be: read from the source, so that the house stays as it is drawn."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "handlers", "storage")
LONGEST = 300

# The top level of the bot, which puts everything together.
COMPOSITION = ("bot.app", "bot.announce", "bot.importing", "bot.understanding", "bot.__main__")
# A command line of its own: it looks things up in a database where it is given one.
LANGUAGE_SHOWN = "bot.language.__main__"
SANDBOX_STARTS = ("bot.sandbox.seed", "bot.sandbox.__main__")

# Part -> the parts of this project that it may import besides itself. The longest prefix decides.
INSIDE = {
    "bot.domain": (),
    "bot.language": (),
    "bot.i18n": (),
    "bot.settings": ("bot.i18n",),
    "bot.logs": (),
    "bot.clock": (),
    "bot.delivery": ("bot.domain",),
    "bot.files": ("bot.domain", "bot.language"),
    "bot.sandbox": (),
    "handlers": ("bot.domain", "bot.language", "bot.i18n"),
    "storage": ("bot.domain", "bot.language"),
    **dict.fromkeys(COMPOSITION, ("bot", "handlers", "storage")),
    **dict.fromkeys(SANDBOX_STARTS, ("bot", "handlers", "storage")),
    LANGUAGE_SHOWN: ("bot.language", "bot.understanding", "bot.domain"),
}
# What of other people's code a part may import besides the standard library.
OUTSIDE = {
    "bot.domain": ("holidays", "dateutil"),
    "bot.language": ("opencc", "rapidfuzz", "pypinyin"),
    "bot.i18n": ("babel", "markupsafe"),
    "bot.settings": ("dotenv",),
    "bot.logs": (),
    "bot.clock": (),
    "bot.delivery": ("telegram", "aiohttp", "aiohttp_socks", "apscheduler"),
    "bot.files": ("openpyxl", "icalendar"),
    "bot.sandbox": ("telegram", "aiohttp"),
    "handlers": ("telegram", "markupsafe"),
    "storage": ("aiosqlite",),
    **dict.fromkeys(COMPOSITION, ("telegram",)),
    **dict.fromkeys(SANDBOX_STARTS, ("telegram", "aiohttp")),
    LANGUAGE_SHOWN: (),
}
# Libraries, a standard one among them, that belong to one place wherever they come from.
KEPT_FOR = {
    "babel": ("bot.i18n",),
    "telegram": ("handlers", "bot.delivery", "bot.app", "bot.announce", "bot.__main__", "bot.sandbox"),
    "aiosqlite": ("storage",),
    "sqlite3": ("storage", "bot.__main__"),
    "aiohttp": ("bot.delivery", "bot.sandbox"),
    "openpyxl": ("bot.files",),
    "icalendar": ("bot.files.calendar",),
    "apscheduler": ("bot.delivery",),
    "holidays": ("bot.domain.reminders.workdays",),
    "dateutil": ("bot.domain.memos",),
    "opencc": ("bot.language.fold",),
    "rapidfuzz": ("bot.language.match",),
    "pypinyin": ("bot.language.names.sound",),
}


def under(module, part):
    return module == part or module.startswith(f"{part}.")


def part_of(module):
    """The entry of the tables above that speaks for a module."""
    return max((part for part in INSIDE if under(module, part)), key=len, default=None)


def name_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def sources():
    return {name_of(path): path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))}


def imports(module, source, known=()):
    """What a source imports, wherever in it: each by its module."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            found += [
                f"{node.module}.{alias.name}" if f"{node.module}.{alias.name}" in known else str(node.module)
                for alias in node.names
            ]
    return found


def trespasses(module, source, known=()):
    """What a module imports and may not, in words."""
    part = part_of(module)
    if part is None:
        return [f"{module} belongs to no part of the house"]
    wrong = []
    for name in imports(module, source, known):
        top = name.partition(".")[0]
        if top in PACKAGES:
            allowed = under(name, part) or any(under(name, other) for other in INSIDE[part])
            if under(name, "bot.sandbox") and not under(module, "bot.sandbox"):
                allowed = False
            if part == "bot.sandbox" and part_of(name) in SANDBOX_STARTS:
                allowed = False
        else:
            allowed = top in sys.stdlib_module_names or top in OUTSIDE[part]
        kept_for = next((places for library, places in KEPT_FOR.items() if under(name, library)), None)
        if kept_for is not None and not any(under(module, place) for place in kept_for):
            allowed = False
        if not allowed:
            wrong.append(f"{module} imports {name}")
    return wrong


def test_every_module_knows_only_whom_it_may():
    found = {module: path for module, path in sources().items() if path.stat().st_size}
    assert len(found) > 80
    wrong = [each for module, path in found.items() for each in trespasses(module, path.read_text("utf-8"), found)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("bot.domain.tasks.cases", "import telegram"),
        ("bot.domain.tasks.cases", "from bot.language.fold import fold"),
        ("bot.domain.tasks.cases", "def late():\n    import aiosqlite"),
        ("bot.language.fold", "from bot.domain.text import Text"),
        ("bot.delivery.sender", "from storage.database import Database"),
        ("bot.delivery.sender", "from bot.i18n import Translator"),
        ("bot.files.cells", "import telegram.ext"),
        ("handlers.tasks.task", "from storage.tasks import Tasks"),
        ("handlers.tasks.task", "from bot import app"),
        ("handlers.tasks.task", "import sqlite3"),
        ("handlers.tasks.task", "from bot.sandbox.world import World"),
        ("handlers.replies.tasks.task", "from babel.dates import format_date"),
        ("storage.tasks", "from bot.i18n import LOCALES"),
        ("storage.tasks", "from handlers.context import App"),
        ("bot.app", "from bot.sandbox import world"),
        ("bot.app", "import sqlite3"),
        ("bot.importing", "import telegram"),
        ("bot.sandbox.world", "from bot.domain.models import Task"),
        ("bot.sandbox.world", "from bot.sandbox.seed import people"),
        ("bot.sandbox.api", "import httpx"),
        ("bot.clock", "import telegram"),
        ("storage.members", "import pypinyin"),
        ("bot.newcomer", "import json"),
        ("storage.tasks", "if True:\n    from typing import TYPE_CHECKING\n    import telegram"),
    ],
)
def test_the_rules_would_notice(module, source):
    assert trespasses(module, source, sources())


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("bot.domain.tasks.cases", "from bot.domain import repositories as of\nimport json"),
        ("bot.files.plan", "from bot.language.fold import fold\nimport openpyxl"),
        ("storage.items", "from bot.language.match import nearest\nimport sqlite3"),
        ("bot.announce", "from handlers.speaking import keyboard\nfrom bot.delivery.outgoing import Outgoing"),
        ("bot.sandbox.seed", "from bot.app import Ponte\nfrom bot.sandbox.world import World"),
        ("bot.__main__", "import sqlite3\nfrom telegram.error import InvalidToken"),
    ],
)
def test_the_rules_let_through_what_is_right(module, source):
    assert not trespasses(module, source, sources())


def test_only_the_handlers_have_something_in_their_init():
    for path in (path for package in PACKAGES for path in (ROOT / package).rglob("__init__.py")):
        filled = bool(path.read_text("utf-8").strip())
        assert filled == (path == ROOT / "handlers" / "__init__.py"), path


def test_every_folder_of_sources_is_a_package():
    for path in sources().values():
        assert (path.parent / "__init__.py").exists(), path


def test_no_file_is_too_long():
    long = {module for module, path in sources().items() if len(path.read_text("utf-8").splitlines()) > LONGEST}
    assert not long


def circles(graph):
    """Every group of modules that import each other in a circle."""
    order, low, stack, found = {}, {}, [], []

    def visit(module):
        order[module] = low[module] = len(order)
        stack.append(module)
        for other in graph[module]:
            if other not in order:
                visit(other)
            if other in stack:
                low[module] = min(low[module], low[other])
        if low[module] == order[module]:
            group = [stack.pop()]
            while group[-1] != module:
                group.append(stack.pop())
            if len(group) > 1:
                found.append(sorted(group))

    for module in graph:
        if module not in order:
            visit(module)
    return found


def test_circles_are_found():
    assert circles({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]}) == [["a", "b", "c"]]
    assert circles({"a": ["b", "c"], "b": ["c"], "c": []}) == []


def test_nobody_imports_in_circles():
    """Not for types only, nor within a function: who needs each other belongs together, or needs a third."""
    found = sources()
    graph = {
        module: sorted({name for name in imports(module, path.read_text("utf-8"), found)
                        if name in found and name != module})
        for module, path in found.items()
    }  # fmt: skip
    assert not circles(graph)


HEAVY = ("opencc", "rapidfuzz", "openpyxl", "apscheduler", "pypinyin", "PIL", "icalendar", "holidays")
# A process whose every opened file (Python's own aside), socket and database is told.
WATCH = """
import sys
opened = []
def watch(event, args):
    if event in ("socket.__new__", "socket.connect", "socket.bind", "sqlite3.connect", "subprocess.Popen"):
        opened.append((event, str(args)))
    elif event == "open" and isinstance(args[0], str) and not args[0].endswith((".py", ".pyc", ".so")):
        mode, flags = args[1], args[2]
        writes = (isinstance(mode, str) and any(c in mode for c in "wax+")) or bool(flags & 3)
        if args[0].startswith(ROOT) or writes:
            opened.append((event, args[0]))
ROOT = {root!r}
sys.dont_write_bytecode = True
sys.addaudithook(watch)
{code}
import threading
assert threading.active_count() == 1, "a thread was started"
print("\\n".join(f"{{event}} {{what}}" for event, what in opened))
"""


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def watched(code):
    # .venv's own files are Python's; the project's begin at its folders.
    told = run(WATCH.format(root=str(ROOT), code=code)).splitlines()
    return [line for line in told if f"{ROOT}/.venv" not in line and not line.endswith("/dev/null")]


@pytest.mark.parametrize(
    "bad", ["open('pyproject.toml')", "import sqlite3; sqlite3.connect(':memory:')", "import socket; socket.socket()"]
)
def test_what_is_opened_would_be_noticed(bad):
    code = bad.replace("'pyproject.toml'", repr(str(ROOT / "pyproject.toml")))
    assert watched(code)


def test_importing_opens_nothing():
    every = "\n".join(f"import {module}" for module in sources() if module not in SANDBOX_STARTS)
    assert watched(every) == []


def test_heavy_libraries_wait_for_their_first_use():
    code = f"import sys\nimport bot.__main__\nprint([name for name in {HEAVY!r} if name in sys.modules])"
    assert run(code) == "[]"


def built_at_import(source):
    """Calls at the top of a module that would put something together: a bot, a connection, a scheduler, a task."""
    builders = {
        "Application", "ApplicationBuilder", "ExtBot", "Bot", "Database", "Ponte", "BackgroundScheduler",
        "AsyncIOScheduler", "ClientSession", "connect", "open", "create_task", "new_event_loop", "Event", "Lock",
        "Semaphore", "Queue", "OpenCC", "read_po", "translators", "catalogue", "Thread", "ThreadPoolExecutor",
    }  # fmt: skip
    found = []

    def look(node):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(child, ast.Call):
                called = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
                if called in builders:
                    found.append(called)
            look(child)

    look(ast.parse(source))
    return found


def test_what_is_built_at_import_would_be_noticed():
    assert built_at_import("import sqlite3\nclass A:\n    db = sqlite3.connect('x')") == ["connect"]
    assert built_at_import("def f():\n    return Lock()") == []


def test_nothing_is_built_at_import():
    assert {m: b for m, path in sources().items() if (b := built_at_import(path.read_text("utf-8")))} == {}


def test_no_module_changes_its_own_state():
    # `global` is how module-level state comes in.
    for module, path in sources().items():
        assert not any(isinstance(node, ast.Global) for node in ast.walk(ast.parse(path.read_text("utf-8")))), module
