"""Streams with both sides on record: which tokens came from outside, which the machine must make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from tests.machine.linear_programs import VALUES
from tests.machine.proving import prove_made
from wasmind.isa import tokens as T
from wasmind.isa.listen import Listener, boot_tokens
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC
from wasmind.isa.session import encode

Instruction = tuple[str, int]
LONGEST_ANSWER = 3000


@dataclass
class Recording:
    """A whole stream: its tokens, and the places of those that the machine made."""

    tokens: list[int] = field(default_factory=lambda: list(boot_tokens()))
    made: list[int] = field(default_factory=list)

    @property
    def turns(self) -> list[int]:
        """The places where the machine gave the turn away."""
        return [place for place in self.made if self.tokens[place] in T.YIELDS]


def record(program: Sequence[Instruction], store: Mapping[int, int] | None = None) -> Recording:
    """The stream of a program, or of several one after the other, up to a trap, as the reference answers it.

    Raises LimitError where an instruction's answer does not end within LONGEST_ANSWER tokens.
    """
    listener, recording = Listener(store), Recording()
    for mnemonic, operand in program:
        sent = encode(mnemonic, operand)
        answer = listener.send(sent, LONGEST_ANSWER)
        recording.tokens += sent
        recording.made += range(len(recording.tokens), len(recording.tokens) + len(answer))
        recording.tokens += answer
        if answer[-1] in T.TRAPS.values():
            break
    return recording


def prove_stream(program: Sequence[Instruction], store: Mapping[int, int] | None = None) -> Recording:
    """`record`, every token that the machine made being proved against the weights."""
    recording = record(program, store)
    prove_made(recording.tokens, recording.made, store)
    return recording


def parse(text: str) -> list[Instruction]:
    """`i32.const 5, drop` as instructions."""
    return [(words[0], int(words[1]) if len(words) > 1 else 0) for words in map(str.split, text.split(","))]


# --- random streams ---------------------------------------------------------------------------------------------------
NUMERIC = [row for row in BY_CODE.values() if row.pure]
DIVISIONS = [row for row in NUMERIC if row.traps]
LOADS = [row for row in BY_CODE.values() if row.memory_bytes and row.pushes]
STORES = [row for row in BY_CODE.values() if row.memory_bytes and not row.pushes]
VARIABLES = st.sampled_from([0, 1, 2, 200, 255])
FIRST_COUNTER = 100
"""Locals from here on count the rounds of loops."""

_number = VALUES.map(lambda n: ("i32.const", n))
_variable = st.builds(lambda kind, n: (f"{kind}.get", n), st.sampled_from(["local", "global"]), VARIABLES)
value = st.one_of(_number, _variable, st.just(("memory.size", 0)))
_address = st.one_of(st.integers(0, 10), st.integers(65530, 65536)).map(lambda n: ("i32.const", n))


@st.composite
def expression(draw) -> list[Instruction]:
    """Instructions that leave one value on the stack."""
    row = draw(st.sampled_from([None, *NUMERIC, *NUMERIC, *LOADS, BY_MNEMONIC["select"], BY_MNEMONIC["fd_read"]]))
    if row is None:
        return [draw(value), ("nop", 0)]
    if row in LOADS:
        return [draw(_address), (row.mnemonic, draw(st.integers(0, 8)))]
    if row.mnemonic == "fd_read":
        return [("i32.const", draw(st.integers(-1, 2))), (draw(st.sampled_from(["fd_read", "fd_open"])), 0)]
    operands = [draw(value) for _ in range(row.pops or 0)]
    if row in DIVISIONS and draw(st.integers(0, 9)):  # a division by 0 would end most streams early
        operands[1] = ("i32.const", draw(VALUES.filter(lambda n: n not in (0, -1))))
    return [*operands, (row.mnemonic, 0)]


@st.composite
def statement(draw) -> list[Instruction]:
    """Instructions that leave the height of the stack as it was."""
    kind = draw(st.sampled_from(["set", "tee", "store", "output", "drop", "write", "grow", "deep"]))
    x = draw(expression())
    variable = draw(VARIABLES)
    if kind == "set":
        return [*x, (draw(st.sampled_from(["local.set", "global.set"])), variable)]
    if kind == "tee":
        return [*x, ("local.tee", variable), ("output", 0)]
    if kind == "store":
        row = draw(st.sampled_from(STORES))
        return [draw(_address), *x, (row.mnemonic, draw(st.integers(0, 8)))]
    if kind == "write":
        return [("i32.const", 0), *x, ("fd_write", 0), ("i32.const", 0), ("fd_close", 0)]
    if kind == "grow":
        return [("i32.const", draw(st.integers(-1, 1))), ("memory.grow", 0), ("output", 0)]
    if kind == "deep":
        return [*x, *draw(expression()), ("i32.sub", 0), ("drop", 0)]
    return [*x, (kind, 0)]


@st.composite
def loop(draw, depth: int = 0) -> list[Instruction]:
    """A loop of up to four rounds, perhaps with another inside; the inner one may go on with the outer."""
    counter, rounds = FIRST_COUNTER + depth, draw(st.integers(1, 4))
    inner = draw(block(depth + 1))
    back = [("local.get", counter), ("i32.const", 1), ("i32.sub", 0), ("local.tee", counter), ("br_if", 0)]
    if depth == 0 and draw(st.booleans()):
        back = [*back[:-1], ("loop", 0), ("local.get", counter), ("br_if", 1), ("end", 0), ("drop", 0)]
        return [("i32.const", rounds), ("local.set", counter), ("loop", 0), *inner, *back, ("end", 0)]
    return [("i32.const", rounds), ("local.set", counter), ("loop", 0), *inner, *back, ("end", 0)]


@st.composite
def block(draw, depth: int) -> list[Instruction]:
    """A few statements."""
    parts = st.one_of(statement(), statement(), loop(depth)) if depth < 2 else statement()
    return [instruction for part in draw(st.lists(parts, max_size=3)) for instruction in part]


@st.composite
def streams(draw) -> list[Instruction]:
    """A program or two, now and then with something wrong in it."""
    program = draw(block(0)) + draw(block(0)) + draw(block(0))
    if draw(st.booleans()):
        program.insert(draw(st.integers(0, len(program))), ("halt", 0))
    wrong = draw(st.sampled_from([None] * 6 + ["drop", "i32.add", "i32.eqz", "unreachable", "br_if", "end"]))
    if wrong:
        program.insert(draw(st.integers(0, len(program))), (wrong, 0))
    return [*program, ("halt", 0)]
