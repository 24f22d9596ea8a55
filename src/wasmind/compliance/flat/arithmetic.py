"""Flat programs: arithmetic, logic and comparisons."""

from functools import partial

from wasmind.compliance.case import Case

_core = partial(Case, "Core arithmetic & logic")
_compare = partial(Case, "Comparisons")


def _binary(make: "partial[Case]", op: str, a: int, b: int, result: int, note: str = "") -> Case:
    """`a op b`, output; a note says what the operands are there for."""
    name = f"{op} {a} {b}" + (f": {note}" if note else "")
    return make(name, f"i32.const {a}; i32.const {b}; i32.{op}; output; halt", (result,))


_CORE = (
    _binary(_core, "add", 3, 5, 8),
    _binary(_core, "add", 250, 10, 260, "no saturation at a byte"),
    _binary(_core, "add", 65535, 1, 65536, "carry over two bytes"),
    _binary(_core, "add", -1, 1, 0),
    _binary(_core, "add", 2147483647, 1, -2147483648, "wraps"),
    _binary(_core, "add", -2147483648, -2147483648, 0, "wraps"),
    _binary(_core, "sub", 10, 3, 7),
    _binary(_core, "sub", 3, 10, -7, "below zero"),
    _binary(_core, "sub", 65536, 1, 65535, "borrow over two bytes"),
    _binary(_core, "sub", -2147483648, 1, 2147483647, "wraps"),
    _binary(_core, "sub", 0, -2147483648, -2147483648, "its own negative"),
    _binary(_core, "mul", 6, 7, 42),
    _binary(_core, "mul", 1234, 5678, 7006652),
    _binary(_core, "mul", -3, 7, -21),
    _binary(_core, "mul", 12345, 0, 0),
    _binary(_core, "mul", 65536, 65536, 0, "every bit lost"),
    _binary(_core, "mul", 2147483647, 2147483647, 1, "wraps"),
    _binary(_core, "mul", 46341, 46341, -2147479015, "the first square past the range"),
    _binary(_core, "and", 12, 10, 8),
    _binary(_core, "and", -1, 0x12345678, 0x12345678),
    _binary(_core, "and", 0x0F0F0F0F, -252645136, 0, "no common bit"),
    _binary(_core, "or", 12, 10, 14),
    _binary(_core, "or", 0x00FF0000, 0x000000FF, 0x00FF00FF),
    _binary(_core, "or", -2147483648, 1, -2147483647, "the sign bit"),
    _core("(2 + 3) * 4", "i32.const 2; i32.const 3; i32.add; i32.const 4; i32.mul; output; halt", (20,)),
    _core(
        "(7 - 2) * (3 + 1): two operands computed",
        "i32.const 7; i32.const 2; i32.sub; i32.const 3; i32.const 1; i32.add; i32.mul; output; halt",
        (20,),
    ),
)

_COMPARISONS = (
    _binary(_compare, "eq", 7, 7, 1),
    _binary(_compare, "eq", 7, 8, 0),
    _binary(_compare, "eq", 256, 0, 0, "equal in the low byte only"),
    _binary(_compare, "ne", 7, 7, 0),
    _binary(_compare, "ne", 16777216, 0, 1, "different in the high byte only"),
    _binary(_compare, "lt_s", 3, 5, 1),
    _binary(_compare, "lt_s", 5, 5, 0),
    _binary(_compare, "lt_s", -1, 0, 1, "signed"),
    _binary(_compare, "gt_s", 5, 3, 1),
    _binary(_compare, "gt_s", -2147483648, 2147483647, 0, "the far ends"),
    _binary(_compare, "gt_s", 300, 255, 1, "past a byte"),
    _binary(_compare, "le_s", 5, 5, 1),
    _binary(_compare, "le_s", 6, 5, 0),
    _binary(_compare, "le_s", -2147483648, 2147483647, 1, "the far ends"),
    _binary(_compare, "ge_s", 5, 5, 1),
    _binary(_compare, "ge_s", -5, -4, 0),
    _binary(_compare, "ge_s", 2147483647, -2147483648, 1, "the far ends"),
    _compare(
        "a comparison is a number: (3 < 5) + (5 < 3) * 10",
        """
        i32.const 3; i32.const 5; i32.lt_s; i32.const 5; i32.const 3; i32.lt_s; i32.const 10
        i32.mul; i32.add; output; halt
        """,
        (1,),
    ),
)

CASES = (*_CORE, *_COMPARISONS)
