"""Programs with loops, written as words in a line, and the pieces that many of them share.

    <0> =a <1> =b loop a b :a rem :b again a output

A letter pushes a variable, `=a` pops into it, `:a` keeps what is popped on the stack too. `<0>` is number 0 of the
question, an integer a constant. `loop … again` runs once, and again as long as what `again` pops is not 0. `$a` is
the variable that the question calls a; other variables have no name there. `load+4` and `store+4` add to the address.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wasmind.data.grammar import enumerated
from wasmind.data.program import NAMES, Given, Item, const
from wasmind.isa.session import SCRATCH

_WORD = re.compile(r"([=:]?)(\$?)([a-z])")
_KIND = {"": "local.get", "=": "local.set", ":": "local.tee"}
_NAMED = {
    "div": "i32.div_s",
    "rem": "i32.rem_s",
    "lt": "i32.lt_s",
    "gt": "i32.gt_s",
    "le": "i32.le_s",
    "ge": "i32.ge_s",
}
_BARE = ("loop", "output", "select")
TRIAL = "1 =d loop d 1 add =d p d rem 0 ne d d mul p le and again"
"""Divides p by 2, 3 … up to its smallest divisor d, or to the first d beyond the root of p if there is none."""
COMPOSITE = "p d rem eqz d p lt and"
"""Behind TRIAL: 1 if p is no prime."""
POWER = "1 =r <1> =k loop r <0> 1 k select mul =r k 1 sub :k 0 gt again r"
"""Number 0 to the power of number 1, which may be 0."""
FACTORIAL = "1 =r <0> =k loop r k 1 k select mul =r k 1 sub :k 0 gt again r"
ROOT = "<0> =x loop x =y y <0> y div add 2 div :x y lt again y"
"""The square root of number 0, rounded down, by Newton's method."""


@lru_cache(maxsize=4096)
def program(text: str) -> tuple[Item, ...]:
    """The instructions that a line of words spells. Variables without a name get locals as they come."""
    places: dict[str, int] = {}
    made: list[Item] = []
    for word in text.split():
        if word == "again":
            made += [("br_if", 0), "end"]
        elif word in _BARE:
            made.append(word)
        elif variable := _WORD.fullmatch(word):
            kind, named, letter = variable.groups()
            local = NAMES[letter] if named else places.setdefault(letter, SCRATCH + len(places))
            made.append((_KIND[kind], local))
        elif word.startswith("<"):
            made.append(Given(int(word[1:-1])))
        elif word.lstrip("-").isdigit():
            made.append(const(int(word)))
        else:
            name, _, offset = word.partition("+")
            plain = _NAMED.get(name, f"i32.{name}")
            made.append((plain, int(offset or 0)) if name in ("load", "store") else plain)
    return tuple(made)


def stored(count: int) -> str:
    """Stores the first numbers of the question in memory, from address 0."""
    return " ".join(f"0 <{k}> store+{4 * k}" for k in range(count))


def listed(count: int) -> str:
    """The outputs in an answer: "<0>, <1> and <2>"."""
    return enumerated([f"<{k}>" for k in range(count)])
