"""Integers of every size: drawn by how many digits they have, and written the ways people write them."""

from __future__ import annotations

from random import Random

from wasmind.tokenizer.numbers import ONES, TENS

HELD_OUT = 7
"""Integers of so many digits are in no training example: `eval_magnitude` asks about them."""
_SHARES = {1: 18, 2: 26, 3: 18, 4: 8, 5: 6, 6: 4, 8: 2, 9: 2, 10: 1, 32: 15}
"""How often a number of digits is drawn; 32 stands for any 32 bits, so that every byte value comes in every place."""
LEAST, GREATEST = -(2**31), 2**31 - 1


def drawn(random: Random, low: int = LEAST, high: int = GREATEST, *, held_out: bool = False) -> int:
    """An integer from low to high, negative now and then if low is; of HELD_OUT digits if and only if `held_out`.

    Where no integer of HELD_OUT digits lies in the range, one of any size is drawn.
    """
    while True:
        value = _drawn(random, held_out and _reaches(low, high, HELD_OUT))
        if low <= value <= high:
            return value


def _drawn(random: Random, held_out: bool) -> int:
    count = HELD_OUT if held_out else random.choices(list(_SHARES), list(_SHARES.values()))[0]
    if count == 32:
        value = random.getrandbits(32) - 2**31
        return value if digits(value) != HELD_OUT else value % 10**6
    size = random.randrange(10 ** (count - 1) if count > 1 else 0, min(10**count, GREATEST + 1))
    return -size if random.random() < 0.15 else size


def _reaches(low: int, high: int, count: int) -> bool:
    least: int = 10 ** (count - 1)
    return high >= least or low <= -least


def digits(value: int) -> int:
    """How many decimal digits an integer has."""
    return len(str(abs(value)))


def written(value: int, *, words: bool, commas: bool) -> str:
    """The integer as people write it: in digits, with `commas` between thousands, with `words` as words if it has some.

    These are "forty-two", "minus seven", "three hundred and five", "eleven thousand": below 10,000 and round.
    """
    if words and (said := _in_words(abs(value))):
        return f"minus {said}" if value < 0 else said
    return f"{value:,}" if commas else str(value)


def _in_words(value: int) -> str:
    """Empty for what nobody writes out."""
    if value < len(ONES):
        return ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {_in_words(rest)}" if rest else "")
    thousands, rest = divmod(value, 1000)
    if value >= 10**6 or (value >= 10**4 and rest % 100):
        return ""
    return f"{_in_words(thousands)} thousand" + (f"{' and' if rest < 100 else ''} {_in_words(rest)}" if rest else "")


def ordinal_suffix(value: int) -> str:
    """What stands behind an ordinal's digits: 1st, 22nd, 113th."""
    return "th" if value // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
