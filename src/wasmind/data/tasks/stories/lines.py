"""Stories of a line each: `<A> had <34 egg> and used <9>. how many eggs were left? => a-b egg`.

The numbers are an example, from which those of a question are drawn not far away; the same number again is the same
again. They are `a`, `b` … in the order in which they come. Behind the formula stands what the answer is of: a noun, `$`,
or nothing. `/` leaves no rest, `//` rounds down and leaves one, and no partial result is below 1 where something is taken
away.
"""

from __future__ import annotations

import re

from wasmind.data.tasks.stories.story import MILLIONS, Story, exact, formula

_EXAMPLE = re.compile(r"<([$%]?)(\d+)(?=[ ?>])")
_SAYS = {
    "": "{<0>|<0>|that is <0>|it is <0>|that makes <0>|the answer is <0>}.",
    "$": "{<$0>|<0>|<$0>|that is <$0>|it is <$0>|that makes <$0>}.",
}


def lines(text: str) -> tuple[Story, ...]:
    """The stories of a text with one on each line. Raises ValueError for a line without `=>`."""
    return tuple(_story(line.strip()) for line in text.strip().splitlines())


def _story(line: str) -> Story:
    told, wanted = line.split(" => ")
    meant, _, noun = wanted.partition(" ")
    examples = list(dict.fromkeys(int(found[2]) for found in _EXAMPLE.finditer(told)))
    shares = {int(found[2]) for found in _EXAMPLE.finditer(told) if found[1] == "%"}
    text = _EXAMPLE.sub(lambda found: f"<{found[1]}{examples.index(int(found[2]))}", told)
    code, oracle = formula(meant)
    ranges = tuple((max(2, each // 3), min(max(9, 3 * each), 100 if each in shares else MILLIONS)) for each in examples)
    says = _SAYS.get(noun) or f"{{<0 {noun}>|<0>|<0 {noun}>|that is <0 {noun}>|that makes <0 {noun}>}}."
    return Story(text, says, code, oracle, ranges, fits=exact(meant))
