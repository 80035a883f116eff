"""How much each further phrasing helps: `python -m benchmarks.learning` prints the learning curve of the README.

It teaches the matcher the title and the first few phrasings of each answer and language, and asks the questions that
are never learnt. Takes some ten minutes; vectors are kept in `var/`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.content import read
from bot.embedding import Worker, find
from bot.training import fit, vectors
from bot.training.material import Asked, Material, gather
from flows.answers.trained import TrainedMatcher
from tests.answers.measuring import ask, items

KEPT = Path("var/vectors.npz")
COUNTS = (1, 2, 4, 6, 8, 100)


def first(asked: Sequence[Asked], count: int) -> Iterator[Asked]:
    """Yield the title and so many phrasings of each answer and language."""
    seen: Counter[tuple[str, str]] = Counter()
    for each in asked:
        if seen[each.language, each.answer] <= count:
            yield each
        seen[each.language, each.answer] += 1


def main() -> None:
    """Print a row for each number of phrasings."""
    loaded = read()
    everything = gather(loaded)
    print(
        "| phrasings | texts learnt | first | in three | typed in Latin letters, in three | strange refused |"
    )
    print("|---|---|---|---|---|---|")
    with closing(Worker(find)) as worker:
        embed = cache(worker)
        matcher = loaded.matcher(embed)
        for count in COUNTS:
            taught = Material(tuple(first(everything.asked, count)))
            texts = [each.text for each in taught.asked]
            model = fit.fit(taught, vectors.embed(texts, KEPT, lambda done, all: None))
            assert isinstance(matcher, TrainedMatcher)
            found = ask(replace(matcher, model=model), items())
            plain, latin, strange = found.of("plain"), found.of("romanised"), found.of("strange")
            shares = (plain.first, plain.among_three, latin.among_three, strange.refused)
            name = "all" if count == COUNTS[-1] else str(count)
            print(
                f"| {name} | {len(texts)} | " + " | ".join(f"{share:.0f}" for share in shares) + " |",
                flush=True,
            )


if __name__ == "__main__":
    main()
