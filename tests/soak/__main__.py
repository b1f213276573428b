"""Three simulated years: `make soak`, or `python -m soak DAYS SEED`.

Where a promise was not kept, the database and the chronicle stay and the folder is named; `python -m soak FOLDER` holds
that chronicle against the promises once more.
"""

from __future__ import annotations

import asyncio
import logging
import pickle
import shutil
import sys
import tempfile
import time
from pathlib import Path

from soak.verdict import Verdict, judge
from soak.years import Chronicle, Length, Years
from story import Furnished

WHOLE = Length(days=3 * 365 + 1, restarts=200, kills=20, outages=40)
_KEPT = "chronicle"


def part(days: int) -> Length:
    """Return so many days of the whole, with as much going wrong a day."""
    share = days / WHOLE.days
    return Length(
        days, *(round(n * share) for n in (WHOLE.restarts, WHOLE.kills)), outages=round(WHOLE.outages * share)
    )


def main(arguments: list[str]) -> int:
    """Simulate, print what was found, and return 1 where a promise was not kept."""
    logging.getLogger("ponte").setLevel(logging.CRITICAL)
    began = time.monotonic()
    if arguments and (known := Path(arguments[0]) / _KEPT).is_file():
        # Written by this very program a moment ago.
        told: Chronicle = pickle.loads(known.read_bytes())
        return 1 if shown(judge(told)) else 0
    length = part(int(arguments[0])) if arguments else WHOLE
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    folder = Path(tempfile.mkdtemp(prefix="years-"))
    told = asyncio.run(Years(Furnished.make(folder), folder, length, seed).run())
    (folder / _KEPT).write_bytes(pickle.dumps(told))
    lived = time.monotonic() - began
    failed = shown(judge(told))
    sys.stdout.write(f"{length.days} days in {lived:.0f} s, judged in {time.monotonic() - began - lived:.0f} s\n")
    if failed:
        sys.stdout.write(f"kept in {folder}\n")
    else:
        shutil.rmtree(folder)
    return 1 if failed else 0


def shown(verdict: Verdict) -> bool:
    """Print a verdict; True where something is wrong."""
    for problem in verdict.problems:
        sys.stdout.write(f"{problem}\n")
    for what, count in sorted(verdict.counts.items()):
        sys.stdout.write(f"{count:6} {what}\n")
    sys.stdout.write(f"{len(verdict.problems)} promises not kept\n")
    return bool(verdict.problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
