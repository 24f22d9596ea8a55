"""Whether a dataset of the second family keeps what it promises: no program twice, no value a safe guess.

What is noted of rows is a few thousand counts, however many rows there are. As rows of consecutive numbers are all
different (`tinyvm.data.numbers`), it is enough to see that each follows the one before, that its programs begin with
its literals, and that no file has numbers of another's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tinyvm.data.numbers import NUMBERS, PARTS, first_literals, literals
from tinyvm.data.rows import Row, programs

_MOST = 0.1
"""Always answering the same value must be right less often."""
_ROWS = 1000
"""Of fewer rows chance may make more alike."""


@dataclass
class Tally:
    """What is noted of successive rows. start: the number of row 0, as all others say.

    printed: how often each value is printed. printed_first: how often it is the first of a row, which bounds how often
    a whole answer is right.
    """

    start: int | None = None
    rows: int = 0
    printed: Counter[int] = field(default_factory=Counter)
    printed_first: Counter[int] = field(default_factory=Counter)

    def add(self, index: int, row: Row) -> str | None:
        """Notes a row; what it breaks. Rows without numbers, the published ones, promise nothing."""
        number = row.meta.axes.get("number")
        if number is None:
            return None
        self.printed.update(row.trace.output)
        self.printed_first.update(row.trace.output[:1])
        shown = programs(row)
        if not (isinstance(number, int) and 0 <= number < NUMBERS and len(shown) <= PARTS):
            return (
                f"number {number!r:.40} with {len(shown)} programs is none; there are 0 to {NUMBERS - 1}, and {PARTS}"
            )
        if any(first_literals(program) != literals(number, part) for part, program in enumerate(shown)):
            return f"a program does not begin with the literals of number {number}"
        return self._starts((number - index) % NUMBERS, index + 1)

    def join(self, index: int, later: Tally) -> str | None:
        """Notes rows that come later, from row `index` on; what they break."""
        self.printed += later.printed
        self.printed_first += later.printed_first
        return None if later.start is None else self._starts((later.start - index) % NUMBERS, index + later.rows)

    def _starts(self, start: int, rows: int) -> str | None:
        self.rows = rows
        if self.start is None:
            self.start = start
        if start == self.start:
            return None
        return f"row 0 would have number {start}, not {self.start}: numbers do not follow, programs may come twice"

    def faults(self) -> Iterator[str]:
        """What all rows together break."""
        if self.rows < _ROWS:
            return
        for what, counts in (("printed values", self.printed), ("first printed values", self.printed_first)):
            for value, count in counts.most_common(1):
                if count >= _MOST * counts.total():
                    yield f"{value} is {count / counts.total():.1%} of its {what}, which should be below {_MOST:.0%}"


def overlaps(tallies: Mapping[str, Tally]) -> Iterator[tuple[str, str]]:
    """(file, what is wrong) for every file with rows of one before it."""
    seen = [(path, tally.start, tally.rows) for path, tally in tallies.items() if tally.start is not None]
    for place, (path, start, rows) in enumerate(seen):
        for other, earlier, count in seen[:place]:
            apart = (start - earlier) % NUMBERS
            if apart < count or NUMBERS - apart < rows:
                yield path, f"it has rows with the numbers of rows of {other}"
