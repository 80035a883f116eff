"""`python -m benchmarks [NAME...] [--rounds N] [--count N] [--json FILE]`: measures, and writes tables."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from benchmarks import content, machine, start, storage, turns, web
from benchmarks.figures import Table

Benchmark: TypeAlias = Callable[[int, int], list[Table]]

BENCHMARKS: Mapping[str, Benchmark] = {
    "turns": turns.run,
    "latency": turns.waiting,
    "start": start.run,
    "storage": storage.run,
    "content": content.run,
    "web": web.run,
}


def main(arguments: list[str]) -> None:
    """Run the benchmarks that are named, all if none is."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="How fast Lotse is, side by side."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument(
        "--rounds", type=int, default=3, help="alternating rounds, of which the median is taken"
    )
    parser.add_argument("--count", type=int, default=3000, help="messages a round")
    parser.add_argument("--json", type=Path, help="file for the same figures as JSON")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - BENCHMARKS.keys():
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}: {', '.join(BENCHMARKS)}")
    print(*filter(None, (machine.heading(), machine.disturbed())), sep="\n")
    found: dict[str, list[Table]] = {}
    for name in options.names or BENCHMARKS:
        found[name] = BENCHMARKS[name](options.rounds, options.count)
        print(*(table.text() for table in found[name]), sep="\n", flush=True)
    if options.json:
        options.json.write_text(_json(found), encoding="utf-8")


def _json(found: Mapping[str, list[Table]]) -> str:
    tables = {name: [{"name": t.name, "rows": list(t.rows)} for t in each] for name, each in found.items()}
    return json.dumps({"machine": machine.describe(), "benchmarks": tables}, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main(sys.argv[1:])
