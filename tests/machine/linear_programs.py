"""Random linear programs that end: straight lines, bounded loops, calls, memory of the program and of the host."""

from __future__ import annotations

from hypothesis import strategies as st

from wasmind.isa.linear import BY_NAME, FRAME, HOST_BASE, OPS, Instr, Kind, Program, frame
from wasmind.isa.scalar import signed

EDGES = (0, 1, -1, 2, 31, 32, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, -(2**31))
VALUES = st.sampled_from(EDGES) | st.integers(-(2**31), 2**31 - 1)
CONSTANTS = 8
"""Absolute slots 2 .. 9 hold random values, the ones behind them addresses, the last of them 0, then 1."""
ADDRESSES = 4
ONE = 2 + CONSTANTS + ADDRESSES
RESTS = ONE + 1
"""From here on: for each of the random values, what makes it a small address."""
LOCALS = 5
COUNTER = frame(LOCALS)
LOW = frame(LOCALS + 1)
PLAIN = [op for op in OPS if op.kind is Kind.VALUE and not op.memory_bytes]
MEMORY = [op for op in OPS if op.memory_bytes]
BRANCHES = [op for op in OPS if op.kind is Kind.BRANCH and op.name not in ("jump", "br_table", "again")]

locals_ = st.integers(0, LOCALS - 1).map(frame)
operands = locals_ | st.integers(2, 1 + CONSTANTS)
addresses = st.integers(2 + CONSTANTS, 1 + CONSTANTS + ADDRESSES)
zeros = st.just(1 + CONSTANTS + ADDRESSES)


@st.composite
def plain(draw) -> list[Instr]:
    """A value instruction; a division may trap. `mulhi_u` must find the low word of the product in c."""
    op = draw(st.sampled_from(PLAIN))
    imm = draw(VALUES) if op.name == "const" else 0
    a, b, c, d = draw(operands), draw(operands), draw(operands), draw(locals_)
    if op.name == "mulhi_u":
        return [Instr("mul", a, b, d=LOW), Instr("mulhi_u", a, b, LOW, d)]
    return [Instr(op.name, a, b, c, d, imm)]


@st.composite
def access(draw) -> list[Instr]:
    """A load or store near one of a few addresses, or of the host region.

    The address is a slot's, or the sum of a number and what is left of a small address, or, now and then and in the
    program's memory only, the sum of anything and anything.
    """
    op = draw(st.sampled_from(MEMORY))
    imm = draw(st.integers(0, 6)) + (HOST_BASE if not op.checked else 0)
    d = draw(locals_) if op.kind is Kind.VALUE else 0
    a, c = draw(st.tuples(addresses, zeros) | st.integers(0, CONSTANTS - 1).map(lambda k: (2 + k, RESTS + k)))
    if op.checked and not draw(st.integers(0, 7)):
        a, c = draw(operands), draw(operands)
    if draw(st.booleans()):
        a, c = c, a
    return [Instr(op.name, a, draw(operands), c, d, imm)]


@st.composite
def skip(draw, body: st.SearchStrategy[list[Instr]]) -> list[Instr]:
    """A branch over some code."""
    inner = draw(body)
    return [Instr(draw(st.sampled_from(BRANCHES)).name, draw(operands), draw(operands), imm=len(inner) + 1), *inner]


@st.composite
def table(draw, body: st.SearchStrategy[list[Instr]]) -> list[Instr]:
    """A br_table into a ladder: entry k skips the first k rungs."""
    n, inner = draw(st.integers(0, 3)), draw(body)
    jumps = [Instr("jump", imm=n + 1 - k + min(k, len(inner))) for k in range(n + 1)]
    return [Instr("br_table", draw(operands), imm=n), *jumps, *inner]


def leaf() -> st.SearchStrategy[list[Instr]]:
    out = st.builds(lambda op, a: [Instr(op, a)], st.sampled_from(["output", "note"]), operands)
    return st.one_of(plain(), plain(), access(), out)


def block(inner: st.SearchStrategy[list[Instr]], most: int) -> st.SearchStrategy[list[Instr]]:
    """Several statements, one behind the other."""
    return st.lists(inner, max_size=most).map(lambda parts: [instr for part in parts for instr in part])


@st.composite
def loop(draw) -> list[Instr]:
    """A body, up to five times."""
    body = draw(block(st.one_of(leaf(), skip(block(leaf(), 3)), table(block(leaf(), 3))), 5))
    count = [Instr("sub", COUNTER, ONE, d=COUNTER), Instr("br_nez", COUNTER, imm=-len(body) - 1)]
    return [Instr("const", d=COUNTER, imm=draw(st.integers(1, 5))), *body, *count]


@st.composite
def call(draw) -> list[Instr]:
    """Arguments, a call (its target is filled in by `programs`), the result."""
    arguments = [Instr("copy", draw(operands), d=frame(FRAME + k)) for k in range(LOCALS)]
    return [*arguments, Instr("call"), Instr("copy", frame(FRAME), d=draw(locals_))]


@st.composite
def programs(draw) -> Program:
    """A main program, behind it a function."""
    statement = st.one_of(leaf(), leaf(), loop(), call(), skip(block(leaf(), 4)), table(block(leaf(), 4)))
    start = [Instr("const", d=frame(k), imm=draw(VALUES)) for k in range(LOCALS)]
    main = [*start, *draw(block(statement, 6)), Instr("halt")]
    function = [*draw(block(st.one_of(leaf(), loop()), 3)), Instr("ret")]
    code = [_aimed(instr, pc, len(main)) for pc, instr in enumerate(main)]
    values = draw(st.lists(VALUES, min_size=CONSTANTS, max_size=CONSTANTS))
    near = st.integers(0, 12) | st.integers(65520, 65540)
    places = draw(st.lists(near, min_size=ADDRESSES - 1, max_size=ADDRESSES - 1))
    rests = [signed(draw(near) - value) for value in values]
    data = ((draw(st.integers(0, 8)), draw(st.binary(min_size=1, max_size=8))),)
    return Program((*code, *function), (draw(st.integers(1, 2)), *values, *places, 0, 1, *rests), data)


def _aimed(instr: Instr, pc: int, function: int) -> Instr:
    return Instr("call", imm=function - pc) if BY_NAME[instr.op].kind is Kind.CALL else instr


stores = st.dictionaries(st.integers(0, 20) | st.integers(HOST_BASE, HOST_BASE + 20), st.integers(0, 255), max_size=8)
