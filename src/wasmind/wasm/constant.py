"""The values of constant expressions (core specification, section 3.3.8)."""

from __future__ import annotations

import operator
from collections.abc import Sequence

from wasmind.wasm.module import Expression, number

_ARITHMETIC = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}


def evaluate(expression: Expression, globals_: Sequence[int | None]) -> int:
    """The bits of a valid constant expression, unwrapped; `globals_` are the values of those it may name."""
    stack: list[int] = []
    for code in expression:
        combine = _ARITHMETIC.get(code.row.mnemonic.partition(".")[2])
        if combine is not None:
            b, a = stack.pop(), stack.pop()
            stack.append(combine(a, b))
        else:
            value = globals_[number(code)] if code.row.mnemonic == "global.get" else number(code)
            assert value is not None
            stack.append(value)
    (value,) = stack
    return value
