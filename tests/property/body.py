"""One function body in the making: valid stack code, drawn instruction by instruction.

The types on the operand stack are known at every instruction, as a validator sees them, so each instruction drawn finds
its operands and each block ends with its results.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from hypothesis import strategies as st

from tests.property.tables import ACCESSES, OPERATORS, VALUES, WIDE_VALUES
from wasmind.isa.opcodes import F32, F64, I32, I64, NUMBER_TYPES, Instruction

T = TypeVar("T")
Types = tuple[str, ...]

ADDRESS_MASK = 31
GLOBALS = (I32, I32, I64, F64, F32)
ELEMENTS = 6  # of the table; some hold nothing
PASSIVE = 12  # bytes of the passive segment $p
MAX_BLOCK = 10  # instructions drawn for one block, those of blocks within it not counted
MAX_DEPTH = 5

PLAIN = (
    *("const", "local_get") * 4,
    *("operator", "local_set", "local_tee", "load", "store") * 3,
    *("operator", "global_get", "global_set", "select", "drop", "output", "compare", "bulk", "call_indirect") * 2,
    *("operator", "operator", "operator", "nop", "memory_size", "memory_grow", "divide"),
)
CONTROL = (*("block", "loop", "if", "br_if", "call") * 3, "br", "br_table", "return", "unreachable")


@dataclass(frozen=True)
class Signature:
    """The type of one function."""

    params: Types
    results: Types

    @property
    def text(self) -> str:
        return typed("param", self.params) + typed("result", self.results)


@dataclass
class Body:
    """One function body in the making."""

    draw: st.DrawFn
    signature: Signature
    locals: Types  # parameters included
    callees: dict[str, Signature]
    signatures: tuple[Signature, ...]  # those that `call_indirect` may name
    budget: int  # instructions still to write, about
    labels: list[Types] = field(default_factory=list)  # what a branch carries, innermost label last
    stack: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def pick(self, options: tuple[T, ...]) -> T:
        return self.draw(st.sampled_from(options))

    def upto(self, n: int) -> int:
        """A number from 0 to n."""
        return self.draw(st.integers(0, n))

    def emit(self, *lines: str) -> None:
        self.lines += lines

    # Operands.

    def constant(self, type_: str) -> None:
        """Pushes a constant; of a float, any bits."""
        wide = type_ in (I64, F64)
        integer = I64 if wide else I32
        self.emit(f"{integer}.const {self.draw(WIDE_VALUES if wide else VALUES)}")
        if type_ != integer:
            self.emit(f"{type_}.reinterpret_{integer}")
        self.stack.append(type_)

    def value(self, type_: str) -> None:
        """Pushes a constant or a local."""
        locals_ = self.locals_of(type_)
        if locals_ and self.upto(2):
            self.emit(f"local.get {self.pick(locals_)}")
            self.stack.append(type_)
        else:
            self.constant(type_)

    def locals_of(self, type_: str) -> tuple[int, ...]:
        return tuple(i for i, local in enumerate(self.locals) if local == type_)

    def need(self, *types: str) -> None:
        """Makes the top of the stack hold these types, with as many as possible of the operands that are there."""
        there = next(n for n in range(len(types), -1, -1) if tuple(self.stack[len(self.stack) - n :]) == types[:n])
        for type_ in types[there:]:
            self.value(type_)

    def take(self, *types: str) -> None:
        """As `need`, and pops them."""
        self.need(*types)
        del self.stack[len(self.stack) - len(types) :]

    def apply(self, line: str, params: Types, results: Types) -> None:
        """An instruction with its operands."""
        self.take(*params)
        self.emit(line)
        self.stack += results

    # Sequences.

    def sequence(self, params: Types, results: Types, steps: int) -> None:
        """Code of about so many instructions; it starts with `params` on the stack and leaves `results`."""
        outside, self.stack = self.stack, list(params)
        while steps > 0 and self.budget > 0:
            steps -= 1
            self.budget -= 1
            self.step()
        while self.stack and tuple(self.stack) != results[: len(self.stack)]:
            self.emit("drop")
            self.stack.pop()
        for type_ in results[len(self.stack) :]:
            self.constant(type_)
        self.stack = outside

    def step(self) -> None:
        """One instruction, or a few that belong together."""
        deep = len(self.labels) >= MAX_DEPTH
        kind = self.pick(PLAIN if deep or self.upto(3) else CONTROL)
        getattr(self, "do_" + kind)()

    # Plain instructions.

    def do_const(self) -> None:
        self.constant(self.pick(NUMBER_TYPES))

    def do_local_get(self) -> None:
        local = self.upto(len(self.locals) - 1)
        self.apply(f"local.get {local}", (), (self.locals[local],))

    def _assigned(self) -> int:
        """A local, most often one that takes what is on the stack."""
        fitting = self.locals_of(self.stack[-1]) if self.stack else ()
        return self.pick(fitting) if fitting else self.upto(len(self.locals) - 1)

    def do_local_set(self) -> None:
        local = self._assigned()
        self.apply(f"local.set {local}", (self.locals[local],), ())

    def do_local_tee(self) -> None:
        local = self._assigned()
        self.apply(f"local.tee {local}", (self.locals[local],), (self.locals[local],))

    def do_global_get(self) -> None:
        n = self.upto(len(GLOBALS) - 1)
        self.apply(f"global.get {n}", (), (GLOBALS[n],))

    def do_global_set(self) -> None:
        n = self.upto(len(GLOBALS) - 1)
        self.apply(f"global.set {n}", (GLOBALS[n],), ())

    def _operators(self, *, compare: bool = False, divide: bool = False) -> tuple[Instruction, ...]:
        """The operators whose last operand has the type on top of the stack, where there is one."""
        rows = tuple(
            row
            for row in OPERATORS
            if bool(row.traps) == divide and (not compare or (row.pops == 2 and row.results == (I32,)))
        )
        fitting = tuple(row for row in rows if self.stack and (row.params or ())[-1] == self.stack[-1])
        return fitting or rows

    def _operate(self, row: Instruction) -> None:
        self.apply(row.mnemonic, row.params or (), row.results or ())

    def do_operator(self) -> None:
        self._operate(self.pick(self._operators()))

    def do_compare(self) -> None:
        self._operate(self.pick(self._operators(compare=True)))

    def do_divide(self) -> None:
        row = self.pick(self._operators(divide=True))
        self.need(*(row.params or ()))
        if self.upto(5):  # an odd divisor is not zero, a small number fits, and so most programs go on
            type_ = (row.params or ())[-1]
            odd, small = ("const 1", "or"), ("abs", "const 1e9", "min")
            self.emit(*(f"{type_}.{word}" for word in (odd if type_ in (I32, I64) else small)))
        self._operate(row)

    def do_load(self) -> None:
        row = self._access(results=1)
        self.need(I32)
        self._fold_address()
        self.apply(self._memory(row), (I32,), row.results or ())

    def do_store(self) -> None:
        row = self._access(results=0)
        self.need(I32)
        self._fold_address()
        (_, type_) = row.params or ()
        self._stored(type_)
        self.apply(self._memory(row), (I32, type_), ())

    def _access(self, results: int) -> Instruction:
        rows = (row for row in ACCESSES if row.pushes == results)
        return self.pick(tuple(row for row in rows if {*(row.params or ()), *(row.results or ())} <= set(NUMBER_TYPES)))

    def _fold_address(self) -> None:
        """Makes the top operand an address; often as a sum, of parts that may be large, negative, or written later."""
        if not self.upto(15):
            return
        self.emit(f"i32.const {ADDRESS_MASK}", "i32.and")
        if self.upto(2):
            parts = [f"i32.const {self.draw(VALUES)}", f"global.get {self.upto(1)}"]
            parts += [f"local.get {local}" for local in self.locals_of(I32)]
            part = self.pick(tuple(parts))
            self.emit(part, "i32.sub", part, "i32.add")

    def _stored(self, type_: str) -> None:
        """Pushes what to store: a local, or code that may change what the address was made of."""
        kind = self.pick(("value", "value", "tee", "load", "block", "call"))
        locals_ = self.locals_of(type_)
        if kind == "block" and len(self.labels) < MAX_DEPTH:
            self._nested("block", (), (type_,), (type_,))
            self.emit("end")
            self.stack.append(type_)
            return
        if kind == "call":
            before = len(self.stack)
            self.do_call()
            while len(self.stack) > before:
                self.do_drop()
        self.value(type_)
        if kind == "tee" and locals_:
            self.emit(f"local.tee {self.pick(locals_)}")
        if kind == "load":
            self.do_drop()
            row = next(row for row in ACCESSES if row.results == (type_,))
            self.value(I32)
            self.emit(f"i32.const {ADDRESS_MASK}", "i32.and")
            self.apply(self._memory(row), (I32,), (type_,))

    def _memory(self, row: Instruction) -> str:
        offset = self.pick((0, 0, 0, 1, 2, 3, 4, 7))
        if not self.upto(30):
            offset = self.pick((65524, 65528, 65532, 65535, 65536, 2**31, 2**32 - 5, 2**32 - 1))
        align = self.pick(tuple(n for n in (1, 2, 4, 8) if n <= row.memory_bytes))
        return f"{row.mnemonic} offset={offset} align={align}"

    def do_bulk(self) -> None:
        kind = self.pick(("memory.copy", "memory.fill", "memory.init $p", "data.drop $p"))
        if kind == "data.drop $p":
            if not self.upto(3):
                self.emit(kind)
            return
        for _ in range(3):
            self.value(I32)
            if self.upto(30):
                self.emit(f"i32.const {7 if 'init' in kind else ADDRESS_MASK}", "i32.and")
        self.apply(kind, (I32, I32, I32), ())

    def do_select(self) -> None:
        type_ = self.stack[-1] if self.stack else self.pick(NUMBER_TYPES)
        line = "select" if self.upto(1) else f"select (result {type_})"
        self.apply(line, (type_, type_, I32), (type_,))

    def do_drop(self) -> None:
        self.apply("drop", (self.stack[-1] if self.stack else I32,), ())

    def do_output(self) -> None:
        type_ = self.stack[-1] if self.stack else I32
        self.take(type_)
        self.emit(*shown(type_))

    def do_nop(self) -> None:
        self.emit("nop")

    def do_memory_size(self) -> None:
        self.apply("memory.size", (), (I32,))

    def do_memory_grow(self) -> None:
        self.need(I32)
        self.emit(f"i32.const {self.pick((1, 3, -1))}", "i32.and", "memory.grow")

    # Control.

    def do_call(self) -> None:
        if not self.callees:
            self.do_nop()
            return
        name = self.pick(tuple(self.callees))
        self.apply(f"call {name}", self.callees[name].params, self.callees[name].results)

    def do_call_indirect(self) -> None:
        """Through the table any function may be called, so each call takes one unit of the supply."""
        self.emit(*self._burn())
        signature = self.pick(self.signatures)
        self.need(*signature.params)
        self.emit(f"i32.const {self.upto(ELEMENTS)}")
        self.stack.append(I32)
        self.apply(f"call_indirect {signature.text}", (*signature.params, I32), signature.results)

    def _block_type(self) -> tuple[Types, Types]:
        """Parameters from the top of the stack, and results."""
        count = min(self.pick((0, 0, 1, 2)), len(self.stack))
        return tuple(self.stack[len(self.stack) - count :]), tuple(self.pick(NUMBER_TYPES) for _ in range(self.upto(2)))

    def do_block(self) -> None:
        params, results = self._block_type()
        self._nested("block", params, results, results)
        self._close(params, results)

    def do_loop(self) -> None:
        params, results = self._block_type()
        self._nested("loop", params, results, params, self._burn())
        counters = self.locals_of(I32)
        if not params and counters and self.upto(1):  # count a local down; left to chance alone, few loops go round
            counter = self.pick(counters)
            self.emit(f"local.get {counter}", "i32.const 1", "i32.sub", f"local.tee {counter}", "br_if 0")
        self._close(params, results)

    def do_if(self) -> None:
        self.take(I32)
        params, results = self._block_type()
        self._nested("if", params, results, results)
        if params != results or self.upto(1):
            self._nested("else", params, results, results)
        self._close(params, results)

    def _close(self, params: Types, results: Types) -> None:
        self.emit("end")
        del self.stack[len(self.stack) - len(params) :]
        self.stack += results

    def _nested(self, opener: str, params: Types, results: Types, carried: Types, first: Types = ()) -> None:
        self.emit(opener if opener == "else" else f"{opener} {Signature(params, results).text}", *first)
        self.labels.append(carried)
        self.sequence(params, results, self.upto(MAX_BLOCK))
        self.labels.pop()

    def _burn(self) -> tuple[str, ...]:
        """One unit of the supply, or the end of the function."""
        default = [f"{type_}.const -7" for type_ in self.signature.results]
        return (
            *("global.get $supply", "i32.const 1", "i32.sub", "global.set $supply"),
            *("global.get $supply", "i32.const 0", "i32.lt_s", "if", *default, "return", "end"),
        )

    def do_br(self) -> None:
        depth = self.upto(len(self.labels) - 1)
        self.need(*self.labels[-1 - depth])
        self.emit(f"br {depth}")
        self._dead()

    def do_br_if(self) -> None:
        depth = self.upto(len(self.labels) - 1)
        carried = self.labels[-1 - depth]
        self.need(*carried)
        self.value(I32)
        if self.upto(1):
            self.value(I32)
            self._operate(self.pick(tuple(row for row in self._operators(compare=True) if I32 in (row.params or ()))))
        self.stack.pop()
        self.emit(f"br_if {depth}")

    def do_br_table(self) -> None:
        carried = self.labels[-1 - self.upto(len(self.labels) - 1)]
        depths = tuple(depth for depth, values in enumerate(reversed(self.labels)) if values == carried)
        targets = [self.pick(depths) for _ in range(1 + self.upto(3))]
        self.need(*carried)
        self.value(I32)
        if self.upto(2):
            self.emit("i32.const 3", "i32.and")
        self.emit("br_table " + " ".join(map(str, targets)))
        self._dead()

    def do_return(self) -> None:
        self.need(*self.signature.results)
        self.emit("return")
        self._dead()

    def do_unreachable(self) -> None:
        if self.upto(3):
            self.value(I32)
            self.stack.pop()
            self.emit("i32.const 12345", "i32.eq", "if", "unreachable", "end")
            return
        self.emit("unreachable")
        self._dead()

    def _dead(self) -> None:
        """The stack behind a branch: empty, though an instruction may take operands that are not there."""
        self.stack.clear()
        if not self.upto(2):
            row = self.pick(self._operators())
            self.emit(row.mnemonic)
            self.stack += row.results or ()


def typed(word: str, types: Types) -> str:
    """A part of a block type or a signature."""
    return f"({word} {' '.join(types)})" if types else ""


def shown(type_: str) -> tuple[str, ...]:
    """What outputs the operand on top of the stack, as its words."""
    to_integer = {F32: ("i32.reinterpret_f32",), F64: ("i64.reinterpret_f64",)}.get(type_, ())
    return *to_integer, "call $output" if type_ in (I32, F32) else "call $wide"
