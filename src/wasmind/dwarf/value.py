"""Where a variable is, and which bytes it has there: DWARF expressions, evaluated on the state of a machine.

The part of the expression language that compilers for WebAssembly use (DWARF 5, section 2.5).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from wasmind.dwarf.model import Expression, Op, Variable

MOST_BYTES = 4096
"""Of one variable that are looked at."""
AWAY = "optimised away"
UNSET = "not set yet"
_WORD = (1 << 64) - 1
_ADDRESS = (1 << 32) - 1
_LOCAL = 0


class State(Protocol):
    """A machine as it stands. A value comes with the place in the trace where it was written, None for the start."""

    def local(self, index: int) -> tuple[int, int | None] | None:
        """The bits of a local of the running function; None where nothing has set it."""

    def byte(self, address: int) -> tuple[int, int | None] | None:
        """A byte of the memory; None outside of it."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a variable, None for one that nobody knows. written: where the latest of them was.

    framed: they lie in the memory that the running call has for itself. missing: why there are none.
    """

    bytes: tuple[int | None, ...] = ()
    written: int | None = None
    framed: bool = False
    missing: str = ""


def content(variable: Variable, size: int, address: int, frame: Expression, state: State) -> Content:
    """What a variable holds while the program is at an address. size: of its type; frame: its function's frame base."""
    place = next((place for place in variable.places if place.start <= address < place.end), None)
    if place is None or not place.expression:
        return Content(missing=f"{AWAY} here" if variable.places else AWAY)
    evaluation = _Evaluation(state, frame)
    try:
        data = evaluation.bytes(place.expression, min(size, MOST_BYTES))
    except _Unknown as unknown:
        return Content(missing=str(unknown))
    written = max((at for at in evaluation.written if at is not None), default=None)
    return Content(tuple(data), written, evaluation.framed)


class _Unknown(Exception):
    """The expression has no value here; `str` says why."""


_BINARY: dict[str, Callable[[int, int], int]] = {
    "plus": operator.add,
    "minus": operator.sub,
    "mul": operator.mul,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "shl": lambda a, b: a << b if b < 64 else 0,
    "shr": lambda a, b: a >> b if b < 64 else 0,
}


class _Evaluation:
    """One evaluation. written: where the bytes that it found were written; framed: whether a part lies in the frame."""

    def __init__(self, state: State, frame: Expression) -> None:
        self.state = state
        self.frame = frame
        self.framed = False
        self.written: list[int | None] = []

    def bytes(self, expression: Expression, size: int) -> list[int | None]:
        """The bytes that an expression stands for, from one piece or several."""
        found: list[int | None] = []
        ops: list[Op] = []
        for op in expression:
            if op[0] == "piece":
                found += self._piece(ops, min(op[1][0], size - len(found)))
                ops = []
            else:
                ops.append(op)
        return found + self._piece(ops, size - len(found))

    def _piece(self, ops: Sequence[Op], size: int) -> list[int | None]:
        if not ops:
            return [None] * size
        value, written = self._run(ops)
        if ops[-1][0] in ("stack_value", "implicit_value"):
            self.written.append(written)
            return [value >> 8 * i & 0xFF for i in range(size)]
        return [self._byte(value + i) for i in range(size)]

    def _byte(self, address: int) -> int | None:
        read = self.state.byte(address & _ADDRESS)
        if read is None:
            return None
        self.written.append(read[1])
        return read[0]

    def _run(self, ops: Iterable[Op]) -> tuple[int, int | None]:
        """(what is left on the stack, where the latest local that was read had been written)."""
        stack: list[int] = []
        latest: int | None = None
        for name, args in ops:
            if name in _BINARY:
                b, a = _pop(stack), _pop(stack)
                stack.append(_BINARY[name](a, b) & _WORD)
            elif name == "WASM_location":
                value, written = self._local(*args)
                stack.append(value)
                latest = max((at for at in (latest, written) if at is not None), default=None)
            elif name == "fbreg":
                stack.append(self._frame_base() + args[0] & _ADDRESS)
            elif name == "plus_uconst":
                stack.append(_pop(stack) + args[0] & _WORD)
            elif name == "deref":
                stack.append(self._word(_pop(stack)))
            elif name != "stack_value":
                stack.append(_constant(name, args) & _WORD)
        return _pop(stack), latest

    def _frame_base(self) -> int:
        """Where the memory of the running call begins; a frame base that asks for itself is damaged."""
        self.framed = True
        frame, self.frame = self.frame, ()
        base, _ = self._run(frame)
        self.frame = frame
        return base

    def _local(self, kind: int, index: int) -> tuple[int, int | None]:
        if kind != _LOCAL:
            raise _Unknown("in a global or on the operand stack, which are not looked into")
        found = self.state.local(index)
        if found is None:
            raise _Unknown(UNSET)
        return found

    def _word(self, address: int) -> int:
        """The four bytes at an address."""
        read = [self.state.byte(address + i & _ADDRESS) for i in range(4)]
        if None in read:
            raise _Unknown("at an address outside of the memory")
        return sum(byte[0] << 8 * i for i, byte in enumerate(read) if byte)


def _constant(name: str, args: Sequence[int]) -> int:
    """What an operation pushes whatever the machine is at."""
    if name.startswith("lit"):
        return int(name.removeprefix("lit"))
    if name in ("addr", "implicit_value") or name.startswith("const"):
        return args[0]
    raise _Unknown(f"found by {name}, which is not looked into")


def _pop(stack: list[int]) -> int:
    if not stack:
        raise _Unknown("its description is damaged")
    return stack.pop()
