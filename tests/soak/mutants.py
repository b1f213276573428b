"""What the judges are worth: each line breaks one promise of the reminders on purpose, and something has to notice.

`python -m soak.mutants [NAME]` breaks a copy of the tree in one way after the other and says what noticed: the seeded
part of the simulated years, the other tests of reminders, or nothing. Some minutes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_YEARS = ("tests/soak/test_years.py",)
_OTHERS = (
    "tests/domain/test_reminders.py",
    "tests/domain/test_answering_reminders_rules.py",
    "tests/storage/test_reminder_store.py",
    "tests/delivery/test_sender.py",
    "tests/handlers/test_reminding.py",
    "tests/handlers/test_answering_reminders.py",
    "tests/handlers/test_reminder_settings.py",
    "tests/handlers/test_setting_reminders.py",
)


@dataclass(frozen=True)
class Mutant:
    """`before` stands once in the file at `path` and becomes `after`."""

    name: str
    path: str
    before: str
    after: str

    def applied(self, tree: Path) -> str:
        """Return the file as it would be; raises ValueError where the text is not there once."""
        text = (tree / self.path).read_text(encoding="utf-8")
        if text.count(self.before) != 1:
            raise ValueError(f"{self.name}: {self.path} has {text.count(self.before)} of {self.before!r}")
        return text.replace(self.before, self.after)


_DECIDING = "bot/domain/reminders/deciding.py"
_CASES = "bot/domain/reminders/cases.py"
_STORE = "storage/reminders.py"
MUTANTS = (
    Mutant("stale", _DECIDING, "if item.schedule_no != reminder.schedule_no:", "if False:"),
    Mutant("settled", _DECIDING, "if item.status.settled:", "if False:"),
    Mutant("passed", _DECIDING, 'return "deadline passed" if task', "return None if task"),
    Mutant("begun", _DECIDING, 'return "already begun" if now', "return None if now"),
    Mutant("family", _DECIDING, "_FAMILY.get(kind, kind)", "kind, reminder.offset"),
    Mutant("exempt", _DECIDING, "0 < reminder.offset < DAY", "0 < reminder.offset <= 7 * DAY"),
    Mutant("quiet hours", _CASES, "    if until is None:\n        return list(send)",
           "    if True:\n        return list(send)"),
    Mutant("mute", _DECIDING, "if reason is None and muted and", "if False and"),
    Mutant("planned though muted", "bot/domain/reminders/rules.py",
           "if not self.wishes.muted(due_at.astimezone(ZoneInfo(self.tz)).date()):\n"
           "                yield PlannedReminder(kind, ahead * DAY", "if True:\n"
           "                yield PlannedReminder(kind, ahead * DAY"),
    Mutant("answered", "bot/domain/reminders/settling.py", "if kind is ReminderKind.ANSWER:", "if False:"),
    Mutant("language", "bot/announce.py", "return member.user_id, (locale,),",
           "return member.user_id, (self._locale,),"),
    Mutant("zone", "bot/domain/reminders/rules.py", "return member.tz or (member.association or home).tz",
           "return (member.association or home).tz"),
    Mutant("said once", _STORE, "WHERE state IN ('pending', 'cancelled') OR (state = 'queued'",
           "WHERE state IN ('pending', 'cancelled', 'sent') OR (state = 'queued'"),
    Mutant("cancelled by a change", _STORE, "WHERE {column} = :value AND state IN ('pending', 'queued') AND item_id",
           "WHERE {column} = :value AND state IN ('none') AND item_id"),
    Mutant("days off", "bot/domain/reminders/rules.py", "before=ahead >= 0)", "before=True)"),
    Mutant("taken over", "storage/outbox.py", "WHERE state = 'claimed' AND claimed_by <> :owner",
           "WHERE state = 'claimed' AND claimed_by = :owner"),
    Mutant("revived", _STORE, "WHERE recipient = :recipient AND state = 'failed'",
           "WHERE recipient = :recipient AND state = 'none'"),
    Mutant("one message", "bot/announce.py", "        await self._reminders.gather(row.recipient, row.id)\n", ""),
    Mutant("clean stop", "bot/delivery/flight.py", "if flight.sent}", "if False}"),
    Mutant("notice by night", "bot/announce.py", "        if until <= now:\n            return None",
           "        if True:\n            return None"),
    Mutant("setting that loses", _STORE, "AND planned_at > :now AND (item_id", "AND false AND (item_id"),
)  # fmt: skip


def noticed(tree: Path, tests: tuple[str, ...]) -> str | None:
    """Return the first test that fails, None where none does."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--timeout", "300", *tests]
    done = subprocess.run(command, cwd=tree, env={**os.environ}, capture_output=True, text=True, check=False)
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failed[0].partition(" - ")[0].rpartition("::")[2] if failed else None


def main(names: list[str]) -> int:
    """Print what noticed each; return 1 where nothing did."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        kept = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, tree, ignore=kept)
        if untouched := noticed(tree, (*_YEARS, *_OTHERS)):
            raise SystemExit(f"{untouched} fails before anything is broken")
        for mutant in MUTANTS:
            if names and mutant.name not in names:
                continue
            whole = (tree / mutant.path).read_text(encoding="utf-8")
            (tree / mutant.path).write_text(mutant.applied(tree), encoding="utf-8")
            years, others = noticed(tree, _YEARS), noticed(tree, _OTHERS)
            (tree / mutant.path).write_text(whole, encoding="utf-8")
            missed += not (years or others)
            sys.stdout.write(f"{mutant.name}: {'the years' if years else '-'}, {others or '-'}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{missed} not noticed\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
