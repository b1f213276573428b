"""Three simulated years: `make soak`, or `python -m soak DAYS SEED`."""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from soak.verdict import judge
from soak.years import Length, Years
from story import Furnished

WHOLE = Length(days=3 * 365 + 1, restarts=200, kills=20, outages=40)


def part(days: int) -> Length:
    """Return so many days of the whole, with as much going wrong a day."""
    share = days / WHOLE.days
    return Length(
        days, *(round(n * share) for n in (WHOLE.restarts, WHOLE.kills)), outages=round(WHOLE.outages * share)
    )


def main(arguments: list[str]) -> int:
    """Simulate, print what was found, and return 1 where a promise was not kept."""
    logging.getLogger("ponte").setLevel(logging.CRITICAL)
    length = part(int(arguments[0])) if arguments else WHOLE
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        furnished = Furnished.make(Path(folder))
        told = asyncio.run(Years(furnished, Path(folder), length, seed).run())
        lived = time.monotonic() - began
        verdict = judge(told)
    for problem in verdict.problems:
        sys.stdout.write(f"{problem}\n")
    for what, count in sorted(verdict.counts.items()):
        sys.stdout.write(f"{count:6} {what}\n")
    sys.stdout.write(f"{length.days} days in {lived:.0f} s, judged in {time.monotonic() - began - lived:.0f} s; ")
    sys.stdout.write(f"{len(verdict.problems)} promises not kept\n")
    return 1 if verdict.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
