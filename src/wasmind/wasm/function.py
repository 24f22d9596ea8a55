"""Lowering of one function: each WebAssembly instruction of the table, in order, to lines of the linear form.

The machine's linear operations carry WebAssembly's names, so most rows need no word here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.errors import ModuleError
from wasmind.isa.linear import ADDRESSES, FRAME, MEMORY_PAGES, TRAPS
from wasmind.isa.microcode import TABLE
from wasmind.isa.opcodes import BY_MNEMONIC, I32, I64, NUMBER_TYPES, Types
from wasmind.isa.scalar import MASK, signed
from wasmind.isa.traps import TrapKind
from wasmind.wasm.analysis import Effects, analyse
from wasmind.wasm.body import Body, Entry
from wasmind.wasm.context import ELEMENT_BYTES, Context, lacks
from wasmind.wasm.control import Control
from wasmind.wasm.hosts import TRAPS as TRAP_IMPORTS
from wasmind.wasm.lines import Line, Lines, is_next
from wasmind.wasm.making import Making
from wasmind.wasm.module import Code, Expression, Function, FuncType, number
from wasmind.wasm.peephole import tidy
from wasmind.wasm.rom import in_rom, rom_function
from wasmind.wasm.values import size, split
from wasmind.wasm.wide import WIDE, signed_high


@dataclass(frozen=True, slots=True)
class FunctionLines:
    """A lowered function: its lines, clean, and the source that their `first` and `last` point into.

    source is empty for code that is nobody's: the stub and the microcode.
    """

    name: str
    lines: Lines
    source: Expression = ()

    def text(self, line: Line) -> str:
        """The source instructions that a line stands for."""
        if not self.source:
            return self.name
        if line.last < 0:
            return "a local starts as zero"
        return "; ".join(code.text for code in self.source[line.first : line.last + 1])


class FunctionLowering:
    """One function on its way; `body` and `control` hold its state."""

    def __init__(self, context: Context, name: str, function: Function) -> None:
        self.context = context
        self.function = function
        slots = size(function.local_types)
        self._check(name, slots)
        analysis = analyse(function, context)
        self.locals = analysis.locals
        self.body = Body(context, name, slots)
        self.control = Control(self.body, function, analysis)
        for local in analysis.zeroed:
            for slot in analysis.locals[local]:
                self.body.copy(slot, context.slots.constant(0))

    def _check(self, name: str, slots: int) -> None:
        function, where = self.function, f"function {name}"
        if function.missing:
            raise lacks(function.missing, where)
        types = (*function.type.params, *function.type.results, *(type_ for _, type_ in function.locals))
        other = next((type_ for type_ in types if type_ not in NUMBER_TYPES), None)
        if other:
            raise lacks(f"{other} values", where)
        results = size(function.type.results)
        if max(slots, results) > FRAME:
            raise ModuleError(
                f"{where} has {slots} words of parameters and locals and {results} of results, "
                f"a frame has {FRAME} slots; use fewer"
            )

    def lower(self) -> FunctionLines:
        """The whole function."""
        for at, code in enumerate(self.function.code):
            self.body.at = at
            if self.control.live:
                self._instruction(code)
            else:
                self._dead(at, code.row.mnemonic)
        return self.finish()

    def finish(self) -> FunctionLines:
        """The lines so far, cleaned up."""
        self.body.finish()
        tidy(self.body.code)
        return FunctionLines(self.body.name, self.body.code, self.function.code)

    def _dead(self, at: int, name: str) -> None:
        """Passes over code that cannot be reached."""
        control = self.control
        if name in _OPENERS:
            control.skipped += 1
        elif control.skipped:
            control.skipped -= name == "end"
        elif name in ("else", "end"):
            self.body.told = at
            _LOWER[name](self, self.function.code[at])

    def _instruction(self, code: Code) -> None:
        name = code.row.mnemonic
        lower = _LOWER.get(name)
        if lower is not None:
            lower(self, code)
        elif name in WIDE:
            self._words(code)
        elif code.row.memory_bytes:
            self._memory(code)
        elif in_rom(code.row):
            self.body.call(rom_function(code.row), code.row.params or (), code.row.results or ())
        else:
            assert code.row.pure is not None, name
            self.body.push_value(Line(_linear(code), *self._pop(code.row.pops or 0)))

    def _pop(self, count: int) -> tuple[int, ...]:
        return tuple(entry.slot for entry in self.body.pops(count))

    def _words(self, code: Code) -> None:
        """What `wide` makes of the operands' words."""
        row = code.row
        taken = self.body.pops(size(row.params or ()))
        making = Making(self.body, taken)
        making.push(row.results or (), *WIDE[row.mnemonic](making, *taken))

    # --- memory -------------------------------------------------------------------------------------------------

    def _memory(self, code: Code) -> None:
        types, bytes_, offset = code.row.params or (), code.row.memory_bytes, number(code)
        if code.row.pushes:
            self._load(code, code.row.results or ())
            return
        low, *high = (entry.slot for entry in self.body.pops(size(types[1:])))
        base, index = self.body.pop_address()
        if bytes_ == 8:  # first the high word, whose address is out of bounds where any of the eight bytes is
            self.body.emit(Line("store", base, *high, index, imm=_above(offset)))
        self.body.emit(Line(_STORES.get(bytes_, "store"), base, low, index, imm=signed(offset)))

    def _load(self, code: Code, types: Types) -> None:
        base, index = self.body.pop_address()
        offset = number(code)
        line = Line(_linear(code), base, 0, index, imm=signed(offset))
        if size(types) == 1:
            self.body.push_value(line)
            return
        making = Making(self.body, [Entry(base), Entry(index)])
        if code.row.memory_bytes == 8:
            high = making("load", *making.taken, imm=_above(offset))
        low = making(line.op, *making.taken, imm=signed(offset))
        if code.row.memory_bytes < 8:
            high = signed_high(making, low) if code.row.mnemonic.endswith("_s") else making.constant(0)
        making.push(types, low, high)

    # --- variables ----------------------------------------------------------------------------------------------

    def global_slots(self, code: Code) -> tuple[int, ...]:
        """The slots of the global that an instruction names."""
        slots = self.context.globals[number(code)]
        if not slots:
            type_ = self.context.module.globals[number(code)].type.type
            raise lacks(f"{type_} globals", f"function {self.body.name}")
        return slots

    def local_slots(self, code: Code) -> tuple[int, ...]:
        """The slots of the local that an instruction names."""
        return self.locals[number(code)]

    def constant(self, code: Code) -> None:
        """Pushes a number."""
        (type_,) = code.row.results or ()
        self.body.push_words([self.context.slots.constant(word) for word in split(type_, number(code))])

    def tee(self, slots: tuple[int, ...]) -> None:
        """Writes the top operand to a local and leaves it on the stack."""
        known = self.context.slots.known
        words = self.body.assign(slots)
        self.body.push_words(
            [slot if known(word.slot) is None else word.slot for word, slot in zip(words, slots, strict=True)]
        )

    def select(self) -> None:
        """The first of two operands where the popped condition is not zero, else the second."""
        (condition,) = self.body.pops(1)
        second = self.body.pop_operand()
        first = self.body.pops(len(second))
        if len(second) == 1:
            self.body.push_value(Line("select", first[0].slot, second[0].slot, condition.slot))
            return
        making = Making(self.body, [*first, *second, condition])
        making.push((I64,), *(making("select", a, b, condition) for a, b in zip(first, second, strict=True)))

    # --- arithmetic of more than one line ------------------------------------------------------------------------

    def remainder(self, divide: str) -> None:
        """x - x / y * y."""
        x, y = self._pop(2)
        quotient = self.body.scratch(2)
        self.body.emit(Line(divide, x, y, d=quotient))
        self.body.push_value(Line("mulsub", quotient, y, x))

    def grow(self) -> None:
        """memory.grow: the old size in pages, or -1 when the new one would pass the limit."""
        body, constant = self.body, self.context.slots.constant
        body.protect(Effects({MEMORY_PAGES}))
        (delta,) = self._pop(1)
        old, room = body.scratch(), body.scratch(1)
        refused, done = body.code.label(), body.code.label()
        body.emit(Line("sub", constant(self.context.memory_limit), MEMORY_PAGES, d=room))
        body.emit(Line("br_gt_u", delta, room, label=refused))
        body.emit(Line("add", MEMORY_PAGES, delta, d=MEMORY_PAGES))
        body.emit(Line("sub", MEMORY_PAGES, delta, d=old))
        body.emit(Line("jump", label=done))
        body.code.bind(refused)
        body.copy(old, constant(-1))
        body.code.bind(done)
        body.push(old)

    # --- calls --------------------------------------------------------------------------------------------------

    def call(self, index: int) -> None:
        """Calls function `index`, imported or not."""
        if index < len(self.context.hosts):
            self.host(self.context.hosts[index])
            return
        type_ = self.context.types[index]
        self.body.call(self.context.callee(index), type_.params, type_.results)

    def call_indirect(self, type_: FuncType) -> None:
        """Calls what the popped index finds in the table (core specification, section 4.4.10)."""
        body, constant = self.body, self.context.slots.constant
        size_ = self.context.module.tables[0].minimum
        if TABLE + ELEMENT_BYTES * size_ > ADDRESSES:
            most = (ADDRESSES - TABLE) // ELEMENT_BYTES
            raise ModuleError(f"the table has {size_} elements, this machine has room for {most}; make it smaller")
        if is_next(body.stack[-1].slot):
            body.settle(len(body.stack) - 1)
        (index,) = body.pops(1)
        body.pass_arguments(size(type_.params), 1)
        body.emit(Line("br_ge_u", index.slot, constant(size_), label=body.trap(TrapKind.ELEMENT)))
        making = Making(body, [index] * (1 + size(type_.params)))
        element = making("shl", index, making.constant(ELEMENT_BYTES.bit_length() - 1))
        signature = making("host_load", element, making.constant(0), imm=TABLE)
        null = Line("br_eqz", signature.slot, label=body.trap(TrapKind.UNINITIALIZED))
        other = body.aside(null, Line("trap", imm=TRAPS.index(TrapKind.SIGNATURE)))
        wanted = constant(self.context.signatures[type_] + 1)
        body.emit(Line("br_ne", signature.slot, wanted, label=other))
        body.emit(Line("call_to", making("host_load", element, making.constant(0), imm=TABLE + 4).slot))
        body.receive(type_.results)

    def routine(self, code: Code) -> None:
        """Calls the subroutine of the same name."""
        self.body.call(code.row.mnemonic, code.row.params or (), code.row.results or ())

    def init(self, code: Code) -> None:
        """memory.init: the subroutine is told where the segment is, and how long."""
        segment = self.context.segments[number(code)]
        self.body.push(self.context.slots.constant(segment.address))
        self.body.push(segment.length)
        self.body.call("memory.init", (*(code.row.params or ()), I32, I32), ())

    def drop_data(self, code: Code) -> None:
        """data.drop: a dropped segment has length 0."""
        length = self.context.segments[number(code)].length
        if self.context.slots.known(length) is None:
            self.body.copy(length, self.context.slots.constant(0))

    def host(self, name: str) -> None:
        """What the outside provides: an instruction of the machine, or a subroutine of the microcode."""
        if name == "halt":
            self.control.stop(Line("halt"))
        elif name in TRAP_IMPORTS:
            self.control.stop(Line("trap", imm=TRAPS.index(TRAP_IMPORTS[name])))
        elif name == "output":
            self.body.emit(Line("output", self.body.pop()))
        elif name == "fd_close":
            self.body.pop()  # a descriptor is a file's number: there is nothing to close
        else:
            row = BY_MNEMONIC[name]
            self.body.call(name, row.params or (), row.results or ())


def _linear(code: Code) -> str:
    """The linear operation of the same name, on words."""
    name = code.row.mnemonic.partition(".")[2]
    return "load" if name.startswith("load32") else name


_STORES = {1: "store8", 2: "store16"}


def _above(offset: int) -> int:
    """The offset of the word four bytes above; past the last one, where no memory reaches, the last."""
    return signed(min(offset + 4, MASK))


def _labels(code: Code) -> tuple[int, ...]:
    assert isinstance(code.operand, tuple)
    return code.operand


def _type(code: Code) -> FuncType:
    assert isinstance(code.operand, FuncType)
    return code.operand


def _open(f: FunctionLowering, code: Code) -> None:
    f.control.open(code.row.mnemonic, _type(code))


def _eqz(f: FunctionLowering, code: Code) -> None:
    if not f.body.invert_top():
        f.body.push_value(Line("eqz", f.body.pop()))


def _host(f: FunctionLowering, code: Code) -> None:
    f.host(code.row.mnemonic)


_OPENERS = ("block", "loop", "if")
_LOWER: dict[str, Callable[[FunctionLowering, Code], object]] = {
    **dict.fromkeys(_OPENERS, _open),
    "else": lambda f, code: f.control.otherwise(),
    "end": lambda f, code: f.control.end(),
    "br": lambda f, code: f.control.branch(number(code)),
    "br_if": lambda f, code: f.control.branch_if(number(code)),
    "br_table": lambda f, code: f.control.branch_table(_labels(code)),
    "return": lambda f, code: f.control.leave(),
    "unreachable": lambda f, code: f.control.stop(Line("unreachable")),
    "call": lambda f, code: f.call(number(code)),
    "call_indirect": lambda f, code: f.call_indirect(_type(code)),
    "nop": lambda f, code: None,
    "drop": lambda f, code: f.body.pop_operand(),
    "select": lambda f, code: f.select(),
    "local.get": lambda f, code: f.body.push_words(f.local_slots(code)),
    "local.set": lambda f, code: f.body.assign(f.local_slots(code)),
    "local.tee": lambda f, code: f.tee(f.local_slots(code)),
    "global.get": lambda f, code: f.body.push_words(f.global_slots(code)),
    "global.set": lambda f, code: f.body.assign(f.global_slots(code)),
    **dict.fromkeys((f"{type_}.const" for type_ in NUMBER_TYPES), lambda f, code: f.constant(code)),
    "i32.eqz": _eqz,
    "i32.rem_s": lambda f, code: f.remainder("quot_s"),
    "i32.rem_u": lambda f, code: f.remainder("div_u"),
    "memory.size": lambda f, code: f.body.push(MEMORY_PAGES),
    "memory.grow": lambda f, code: f.grow(),
    "memory.copy": FunctionLowering.routine,
    "memory.fill": FunctionLowering.routine,
    "memory.init": FunctionLowering.init,
    "data.drop": FunctionLowering.drop_data,
    **dict.fromkeys(("output", "halt", "fd_open", "fd_read", "fd_write", "fd_close"), _host),
}
"""How to lower what is not one linear operation of the same name."""
