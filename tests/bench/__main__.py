"""Measure, and print: `make bench`, or with names of topics `python -m bench answers pace`.

Each module beside this one measures a topic: its `run()` yields lines to print. Figures are ratios and times of one run
on one machine; nothing here fails on a time.
"""

import importlib
import sys
from pathlib import Path

TOPICS = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))


def main(wanted: list[str]) -> int:
    """Run the named topics, all of them where none is named; return 2 for a name that is none."""
    if unknown := set(wanted) - set(TOPICS):
        sys.stderr.write(f"no such topic: {', '.join(sorted(unknown))}; there are {', '.join(TOPICS)}\n")
        return 2
    for topic in wanted or TOPICS:
        sys.stdout.write(f"== {topic}\n")
        for line in importlib.import_module(f"bench.{topic}").run():
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
