"""Lowering of one function: each WebAssembly instruction of the table, in order, to lines of the linear form.

The machine's linear operations carry WebAssembly's names, so most rows need no word here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.errors import ModuleError
from wasmind.isa.linear import FRAME, MEMORY_PAGES
from wasmind.isa.opcodes import I64, NUMBER_TYPES
from wasmind.wasm.accesses import access
from wasmind.wasm.analysis import Effects, analyse
from wasmind.wasm.body import Body
from wasmind.wasm.calls import Calls
from wasmind.wasm.context import Context
from wasmind.wasm.control import Control
from wasmind.wasm.lines import Line, Lines
from wasmind.wasm.making import Making
from wasmind.wasm.missing import lacks
from wasmind.wasm.module import Code, Expression, Function, FuncType, number
from wasmind.wasm.peephole import tidy
from wasmind.wasm.rom import in_rom
from wasmind.wasm.values import size, split
from wasmind.wasm.wide import WIDE


@dataclass(frozen=True, slots=True)
class FunctionLines:
    """A lowered function: its lines, clean, and the source that their `first` and `last` point into.

    source is empty for code that is nobody's: the stub and the microcode.
    """

    name: str
    lines: Lines
    source: Expression = ()

    def text(self, first: int, last: int) -> str:
        """The source instructions that a line stands for, from the first to the last."""
        if not self.source:
            return self.name
        if last < 0:
            return "a local starts as zero"
        return "; ".join(code.text for code in self.source[first : last + 1])


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
        self.calls = Calls(self.body, self.control)
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
            access(self.body, code)
        elif in_rom(code.row):
            self.calls.rom(code)
        else:
            assert code.row.pure is not None, name
            self.body.push_value(Line(name.removeprefix("i32."), *self._pop(code.row.pops or 0)))

    def _pop(self, count: int) -> tuple[int, ...]:
        return tuple(entry.slot for entry in self.body.pops(count))

    def _words(self, code: Code) -> None:
        """What `wide` makes of the operands' words."""
        row = code.row
        taken = self.body.pops(size(row.params or ()))
        making = Making(self.body, taken)
        making.push(row.results or (), *WIDE[row.mnemonic](making, *taken))

    # --- variables ----------------------------------------------------------------------------------------------

    def global_slots(self, code: Code) -> tuple[int, ...]:
        """The slots of the global that an instruction names."""
        slots = self.context.globals[number(code)]
        if not slots:
            type_ = self.context.instance.globals[number(code)].type.type
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
    f.calls.host(code.row.mnemonic)


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
    "call": lambda f, code: f.calls.call(number(code)),
    "call_indirect": lambda f, code: f.calls.call_indirect(_type(code)),
    "nop": lambda f, code: None,
    "drop": lambda f, code: f.body.discard(f.body.pop_operand()),
    "i32.wrap_i64": lambda f, code: f.body.discard(f.body.pops(1)),
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
    "memory.copy": lambda f, code: f.calls.routine(code),
    "memory.fill": lambda f, code: f.calls.routine(code),
    "memory.init": lambda f, code: f.calls.init_memory(code),
    "data.drop": lambda f, code: f.calls.drop_data(code),
    "table.copy": lambda f, code: f.calls.copy_table(code),
    "table.init": lambda f, code: f.calls.init_table(code),
    "elem.drop": lambda f, code: f.calls.drop_elements(code),
    **dict.fromkeys(("output", "halt", "fd_open", "fd_read", "fd_write", "fd_close"), _host),
}
"""How to lower what is not one linear operation of the same name."""
