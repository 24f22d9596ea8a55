"""Whether a loop's rounds went past 32 bits, against the same loop in Python's integers."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wasmind.isa.listen import Listener
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.isa.scalar import signed
from wasmind.isa.session import Session
from wasmind.lm.rounds import wrapped

Program = list[tuple[str, int]]
COUNTER = 20
OPERATIONS = ["i32.add", "i32.sub", "i32.mul", "i32.xor", "i32.rem_u", "i32.div_u", "i32.gt_s", "i32.shr_u"]
values = st.one_of(st.integers(-9, 99), st.integers(-(2**31), 2**31 - 1))
statements = st.tuples(
    st.integers(16, 18),
    st.one_of(st.integers(16, 18).map(lambda k: ("local.get", k)), values.map(lambda n: ("i32.const", n))),
    st.sampled_from(OPERATIONS),
    st.integers(16, 18),
)
extras = st.sampled_from([[], ["nop"], [("local.get", 17), "drop"], [("local.get", 17), "output"], ["store"]])


def program(starts: list[int], rounds: int, made: list[Any]) -> tuple[Program, Program]:
    """What comes before the loop, and its body."""
    before: Program = [step for k, n in enumerate(starts) for step in (("i32.const", n), ("local.set", 16 + k))]
    before += [("i32.const", rounds), ("local.set", COUNTER)]
    body: Program = []
    for (local, other, operation, to), extra in made:
        # A divisor that is never 0.
        divided = operation in ("i32.rem_u", "i32.div_u")
        body += [("local.get", local), other, *([("i32.const", 1), ("i32.or", 0)] if divided else [])]
        body += [(operation, 0), ("local.set", to)]
        if extra == ["store"]:
            extra = [("i32.const", 8), ("local.get", 16), ("i32.store", 4)]
        body += [(item, 0) if isinstance(item, str) else item for item in extra]
    return before, [*body, ("local.get", COUNTER), ("i32.const", 1), ("i32.sub", 0), ("local.tee", COUNTER)]


def past(starts: list[int], rounds: int, body: Program) -> bool:
    """Whether a round after the first goes past 32 bits."""
    local = {16: starts[0], 17: starts[1], 18: starts[2], COUNTER: rounds}
    found = False
    for number in range(rounds):
        stack: list[int] = []
        for mnemonic, operand in body:
            row = BY_MNEMONIC[mnemonic]
            if mnemonic == "local.get":
                stack.append(local[operand])
            elif mnemonic == "i32.const":
                stack.append(operand)
            elif mnemonic == "local.tee":
                local[operand] = stack[-1]
            elif mnemonic == "local.set":
                local[operand] = stack.pop()
            elif row.pure is None:
                del stack[len(stack) - (row.pops or 0) :]
            else:
                b, a = stack.pop(), stack.pop()
                exact = {"i32.add": a + b, "i32.sub": a - b, "i32.mul": a * b}.get(mnemonic)
                result = signed(row.pure(a, b) % 2**32)
                found = found or (number > 0 and exact is not None and exact != result)
                stack.append(result)
    return found


@given(
    st.lists(values, min_size=3, max_size=3), st.integers(1, 12), st.lists(st.tuples(statements, extras), max_size=4)
)
def test_rounds_past_32_bits_are_noticed(starts: list[int], rounds: int, made: list[Any]) -> None:
    before, body = program(starts, rounds, made)
    session = Session(Listener({}))
    for mnemonic, operand in [*before, ("loop", 0), *body]:
        session.execute(mnemonic, operand)
    answer = session.execute("br_if", 0)
    assert wrapped([BY_MNEMONIC[mnemonic] for mnemonic, _ in body], answer.trace) == past(starts, rounds, body)
