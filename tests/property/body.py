"""One function body in the making: valid stack code, drawn instruction by instruction.

The height of the operand stack is known at every instruction, as a validator sees it, so each instruction
drawn finds its operands and each block ends with its results.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from hypothesis import strategies as st

from tests.property.tables import BINARY, COMPARISONS, DIVISIONS, LOADS, STORES, UNARY, VALUES

T = TypeVar("T")

ADDRESS_MASK = 31
GLOBALS = 2
MAX_BLOCK = 10  # instructions drawn for one block, those of blocks within it not counted
MAX_DEPTH = 5

PLAIN = (
    *("const", "local.get") * 4,
    *("binary", "local.set", "local.tee", "load", "store") * 3,
    *("unary", "global.get", "global.set", "select", "drop", "output", "compare") * 2,
    *("nop", "memory.size", "memory.grow", "divide"),
)
CONTROL = (*("block", "loop", "if", "br_if", "call") * 3, "br", "br_table", "return", "unreachable")

# Operands an instruction takes from the stack; what is not named here takes none.
NEEDS = {
    "binary": 2, "divide": 2, "compare": 2, "store": 2, "select": 3,
    "unary": 1, "load": 1, "local.set": 1, "local.tee": 1, "global.set": 1, "drop": 1, "output": 1, "if": 1,
    "memory.grow": 1,
}  # fmt: skip


@dataclass(frozen=True)
class Signature:
    """Of one function: how many i32 parameters and results it has."""

    params: int
    results: int


@dataclass
class Body:
    """One function body in the making."""

    draw: st.DrawFn
    signature: Signature
    locals: int  # parameters included
    callees: dict[str, Signature]
    budget: int  # instructions still to write, about
    labels: list[int] = field(default_factory=list)  # values a branch carries, innermost label last
    lines: list[str] = field(default_factory=list)

    def pick(self, options: tuple[T, ...]) -> T:
        return self.draw(st.sampled_from(options))

    def upto(self, n: int) -> int:
        """A number from 0 to n."""
        return self.draw(st.integers(0, n))

    def emit(self, *lines: str) -> None:
        self.lines += lines

    def sequence(self, arity: int, steps: int) -> None:
        """Code of about so many instructions; it starts on an empty stack and leaves `arity` operands."""
        height = 0
        while steps > 0 and self.budget > 0:
            steps -= 1
            self.budget -= 1
            height = self.step(height)
        self.emit(*["drop"] * (height - arity))
        for _ in range(arity - height):
            self.emit(f"i32.const {self.draw(VALUES)}")

    def step(self, height: int) -> int:
        """One instruction (or a few that belong together) on a stack of this height; the height after it."""
        deep = len(self.labels) >= MAX_DEPTH
        kind = self.pick(PLAIN if deep or self.upto(3) else CONTROL)
        while height < NEEDS.get(kind, 0):
            kind = self.pick(("const", "local.get"))
        return getattr(self, "do_" + kind.replace(".", "_"))(height)

    # Plain instructions.

    def do_const(self, height: int) -> int:
        self.emit(f"i32.const {self.draw(VALUES)}")
        return height + 1

    def do_local_get(self, height: int) -> int:
        self.emit(f"local.get {self.upto(self.locals - 1)}")
        return height + 1

    def do_local_set(self, height: int) -> int:
        self.emit(f"local.set {self.upto(self.locals - 1)}")
        return height - 1

    def do_local_tee(self, height: int) -> int:
        self.emit(f"local.tee {self.upto(self.locals - 1)}")
        return height

    def do_global_get(self, height: int) -> int:
        self.emit(f"global.get {self.upto(GLOBALS - 1)}")
        return height + 1

    def do_global_set(self, height: int) -> int:
        self.emit(f"global.set {self.upto(GLOBALS - 1)}")
        return height - 1

    def do_unary(self, height: int) -> int:
        self.emit(self.pick(UNARY))
        return height

    def do_binary(self, height: int) -> int:
        op = self.pick(BINARY)
        return self.do_divide(height) if op in DIVISIONS else self._emit_binary(op, height)

    def do_compare(self, height: int) -> int:
        return self._emit_binary(self.pick(COMPARISONS), height)

    def do_divide(self, height: int) -> int:
        if self.upto(5):  # an odd divisor is not zero, and so most programs go on
            self.emit("i32.const 1", "i32.or")
        return self._emit_binary(self.pick(DIVISIONS), height)

    def _emit_binary(self, op: str, height: int) -> int:
        self.emit(op)
        return height - 1

    def do_load(self, height: int) -> int:
        self._fold_address()
        self.emit(self._memory(LOADS))
        return height

    def do_store(self, height: int) -> int:
        value = self.upto(self.locals - 1)
        self.emit(f"local.set {value}")
        self._fold_address()
        self._stored(value)
        self.emit(self._memory(STORES))
        return height - 2

    def _fold_address(self) -> None:
        """Makes the top operand an address; often as a sum, of parts that may be large, negative, or written later."""
        if not self.upto(15):
            return
        self.emit(f"i32.const {ADDRESS_MASK}", "i32.and")
        if self.upto(2):
            parts = {"i32.const": VALUES, "local.get": st.integers(0, self.locals - 1)}
            parts["global.get"] = st.integers(0, GLOBALS - 1)
            name = self.pick((*parts, "local.get"))
            part = f"{name} {self.draw(parts[name])}"
            self.emit(part, "i32.sub", part, "i32.add")

    def _stored(self, value: int) -> None:
        """Pushes what to store: a local, or code that may change what the address was made of."""
        kind = self.pick(("local", "local", "tee", "load", "block", "call"))
        if kind == "block" and len(self.labels) < MAX_DEPTH:
            self._nested("block (result i32)", 1, 1)
            self.emit("end")
            return
        if kind == "call":
            self.emit(*["drop"] * self.do_call(0))
        self.emit(f"local.get {value}")
        if kind == "tee":
            self.emit(f"i32.const {self.draw(VALUES)}", "i32.xor", f"local.tee {self.upto(self.locals - 1)}")
        if kind == "load":
            self.emit(f"i32.const {ADDRESS_MASK}", "i32.and", self._memory(LOADS))

    def _memory(self, ops: dict[str, int]) -> str:
        op = self.pick(tuple(ops))
        offset = self.pick((0, 0, 0, 1, 2, 3, 4, 7))
        if not self.upto(30):
            offset = self.pick((65532, 65535, 65536, 2**31, 2**32 - 1))
        align = self.pick(tuple(n for n in (1, 2, 4) if n <= ops[op]))
        return f"{op} offset={offset} align={align}"

    def do_select(self, height: int) -> int:
        self.emit("select")
        return height - 2

    def do_drop(self, height: int) -> int:
        self.emit("drop")
        return height - 1

    def do_output(self, height: int) -> int:
        self.emit("call $output")
        return height - 1

    def do_nop(self, height: int) -> int:
        self.emit("nop")
        return height

    def do_memory_size(self, height: int) -> int:
        self.emit("memory.size")
        return height + 1

    def do_memory_grow(self, height: int) -> int:
        self.emit(f"i32.const {self.pick((1, 3, -1))}", "i32.and", "memory.grow")
        return height

    # Control.

    def do_call(self, height: int) -> int:
        if not self.callees:
            return self.do_nop(height)
        name = self.pick(tuple(self.callees))
        signature = self.callees[name]
        while height < signature.params:
            height = self.do_const(height)
        self.emit(f"call {name}")
        return height - signature.params + signature.results

    def do_block(self, height: int) -> int:
        arity = self.upto(1)
        self._nested(f"block {results(arity)}", arity, arity)
        self.emit("end")
        return height + arity

    def do_loop(self, height: int) -> int:
        arity = self.upto(1)
        self._nested(f"loop {results(arity)}", 0, arity, self._burn())
        if self.upto(1):  # count a local down; left to chance alone, few loops go round
            counter = self.upto(self.locals - 1)
            self.emit(f"local.get {counter}", "i32.const 1", "i32.sub", f"local.tee {counter}", "br_if 0")
        self.emit("end")
        return height + arity

    def do_if(self, height: int) -> int:
        arity = self.upto(1)
        self._nested(f"if {results(arity)}", arity, arity)
        if arity or self.upto(1):
            self._nested("else", arity, arity)
        self.emit("end")
        return height - 1 + arity

    def _nested(self, opening: str, carried: int, arity: int, first: tuple[str, ...] = ()) -> None:
        self.emit(opening, *first)
        self.labels.append(carried)
        self.sequence(arity, self.upto(MAX_BLOCK))
        self.labels.pop()

    def _burn(self) -> tuple[str, ...]:
        """One unit of the supply, or the end of the function."""
        default = ["i32.const -7"] * self.signature.results
        return (
            *("global.get $supply", "i32.const 1", "i32.sub", "global.set $supply"),
            *("global.get $supply", "i32.const 0", "i32.lt_s", "if", *default, "return", "end"),
        )

    def _fill(self, height: int, carried: int) -> int:
        while height < carried:
            height = self.do_local_get(height)
        return height

    def do_br(self, height: int) -> int:
        depth = self.upto(len(self.labels) - 1)
        self._fill(height, self.labels[-1 - depth])
        self.emit(f"br {depth}")
        return self._dead()

    def do_br_if(self, height: int) -> int:
        depth = self.upto(len(self.labels) - 1)
        height = self._fill(height, self.labels[-1 - depth])
        self.do_local_get(height)
        if self.upto(1):
            self.do_local_get(height)
            self.do_compare(height)
        self.emit(f"br_if {depth}")
        return height

    def do_br_table(self, height: int) -> int:
        carried = self.labels[-1 - self.upto(len(self.labels) - 1)]
        depths = tuple(depth for depth, values in enumerate(reversed(self.labels)) if values == carried)
        targets = [self.pick(depths) for _ in range(1 + self.upto(3))]
        self.do_local_get(self._fill(height, carried))
        if self.upto(2):
            self.emit("i32.const 3", "i32.and")
        self.emit("br_table " + " ".join(map(str, targets)))
        return self._dead()

    def do_return(self, height: int) -> int:
        self._fill(height, self.signature.results)
        self.emit("return")
        return self._dead()

    def do_unreachable(self, height: int) -> int:
        if self.upto(3):
            self.do_local_get(height)
            self.emit("i32.const 12345", "i32.eq", "if", "unreachable", "end")
            return height
        self.emit("unreachable")
        return self._dead()

    def _dead(self) -> int:
        """The height behind a branch: none, though an instruction may take operands that are not there."""
        if self.upto(2):
            return 0
        self.emit(self.pick(BINARY))
        return 1


def results(arity: int) -> str:
    """The result part of a block type or a signature."""
    return "(result i32)" * arity
