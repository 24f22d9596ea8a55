"""The reference executor: plain Python integers, a prefix in, the trace's tokens out. It defines the machine.

Slots, memory and calls are dictionaries that the tokens fill; an instruction reads them, and what it writes is what
its tokens say. The weights do the same from the tokens alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from wasmind.errors import LimitError
from wasmind.isa import tokens as T
from wasmind.isa.linear import (
    BY_NAME,
    MAX_DEPTH,
    MEMORY_PAGES,
    PAGE,
    TRAPS,
    Instr,
    Kind,
    Op,
    Program,
    slot_number,
)
from wasmind.isa.prefix import disassemble
from wasmind.isa.scalar import unsigned
from wasmind.isa.traps import TrapKind, TrapSignal

DEFAULT_MAX_TOKENS = 100_000_000


class Machine:
    """The state of a running program."""

    def __init__(self, program: Program, store: Mapping[int, int]) -> None:
        self.code: list[Instr] = list(program.code)
        self.slots = dict(enumerate(program.constants, start=1))
        self.memory = {a + i: byte for a, data in program.data for i, byte in enumerate(data)}
        self.store = store
        self.pc = program.entry
        self.depth = 0
        self.returns: dict[int, int] = {}

    def key(self, operand: int) -> int:
        """The number of the slot that an operand names, unique over all frames."""
        return slot_number(operand, self.depth)

    def read(self, operand: int) -> int:
        """The value of a slot; 0 where nothing was written, which only trash operands reach."""
        return self.slots.get(self.key(operand), 0)

    def load(self, address: int, count: int) -> int:
        """`count` bytes from memory, little-endian, unsigned; what was never written comes from the store."""
        return sum(self.memory.get(address + i, self.store.get(address + i, 0)) << 8 * i for i in range(count))

    def address(self, op: Op, instr: Instr) -> int:
        """The effective address; raises TrapSignal where the access leaves the program's memory."""
        address = unsigned(self.read(instr.a) + self.read(instr.c)) + unsigned(instr.imm)
        if op.checked and address + op.memory_bytes > self.slots[MEMORY_PAGES] * PAGE:
            raise TrapSignal(TrapKind.MEMORY)
        return address

    def step(self) -> list[int]:
        """Execute one instruction; the tokens it makes."""
        instr = self.code[self.pc]
        try:
            op = BY_NAME[instr.op]
            return _EXECUTE[op.kind](self, op, instr)
        except TrapSignal as signal:
            return [T.TRAPS[signal.kind]]

    def _value(self, op: Op, instr: Instr) -> list[int]:
        if op.memory_bytes:
            value = self.load(self.address(op, instr), op.memory_bytes)
            half = 1 << (8 * op.memory_bytes - 1)
            if not op.name.endswith(("_u", "host_load8")):
                value = (value ^ half) - half
        elif op.pure is None:
            value = instr.imm
        else:
            value = op.pure(*(self.read(s) for s in (instr.a, instr.b, instr.c)[: len(op.reads)]))
        self.slots[self.key(instr.d)] = value
        self.pc += 1
        return T.value_tokens(value)

    def _store(self, op: Op, instr: Instr) -> list[int]:
        address, value = self.address(op, instr), unsigned(self.read(instr.b))
        for i in range(op.memory_bytes):
            self.memory[address + i] = value >> 8 * i & 0xFF
        self.pc += 1
        return T.byte_tokens(value, op.memory_bytes)

    def _branch(self, op: Op, instr: Instr) -> list[int]:
        values = [self.read(s) for s in (instr.a, instr.b)[: len(op.reads)]]
        if op.pure is None:
            return self._jump(1 + min(unsigned(values[0]), instr.imm), T.JUMP)
        if op.pure(*values):
            announced = [T.TAKEN] if op.name == "again" else []
            return announced + self._jump(instr.imm, T.JUMP)
        self.pc += 1
        return [T.NEXT]

    def _call(self, op: Op, instr: Instr) -> list[int]:
        if self.depth == MAX_DEPTH:
            raise TrapSignal(TrapKind.STACK)
        displacement = self.read(instr.a) - self.pc if op.name == "call_to" else instr.imm
        self.depth += 1
        self.returns[self.depth] = self.pc + 1
        return self._jump(displacement, T.CALL)

    def _return(self, op: Op, instr: Instr) -> list[int]:
        displacement = self.returns[self.depth] - self.pc
        self.depth -= 1
        return self._jump(displacement, T.RETURN)

    def _jump(self, displacement: int, last: int) -> list[int]:
        self.pc += displacement
        return T.jump_tokens(displacement, last)

    def _outside(self, op: Op, instr: Instr) -> list[int]:
        self.pc += 1
        marker = T.OUTPUT if op.name == "output" else T.NOTE
        return [marker, *T.byte_tokens(self.read(instr.a), 4)]

    def _stop(self, op: Op, instr: Instr) -> list[int]:
        if op.name == "unreachable":
            return [T.TRAPS[TrapKind.UNREACHABLE]]
        if op.name == "trap":
            return [T.TRAPS[TRAPS[instr.imm]]]
        self.pc += 1  # a stream goes on behind it
        return [T.HALT]


_EXECUTE = {
    Kind.VALUE: Machine._value,
    Kind.STORE: Machine._store,
    Kind.BRANCH: Machine._branch,
    Kind.CALL: Machine._call,
    Kind.RETURN: Machine._return,
    Kind.OUTSIDE: Machine._outside,
    Kind.STOP: Machine._stop,
}


def execute(prefix: Iterable[int], store: Mapping[int, int] | None = None) -> Iterator[int]:
    """The tokens of a program's trace, one after the other, up to and with its stop token."""
    machine = Machine(disassemble(list(prefix)), store or {})
    while True:
        made = machine.step()
        yield from made
        if made[-1] in T.STOPS:
            return


def run(
    prefix: Iterable[int],
    store: Mapping[int, int] | None = None,
    max_tokens: int = DEFAULT_MAX_TOKENS,
    on_token: Callable[[int], object] | None = None,
) -> list[int]:
    """The whole trace; `on_token` is told each token as it comes, and then the list stays empty.

    Raises LimitError when it is longer than `max_tokens`.
    """
    trace: list[int] = []
    tell = on_token or trace.append
    for count, token in enumerate(execute(prefix, store)):
        if count == max_tokens:
            raise LimitError(f"the program did not end within {max_tokens:,} tokens; raise --max-tokens")
        tell(token)
    return trace
