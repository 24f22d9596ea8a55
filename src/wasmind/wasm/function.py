"""Lowering of one function: each WebAssembly instruction of the table, in order, to lines of the linear form.

The machine's linear operations carry WebAssembly's names, so most rows need no word here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wasmind.errors import ModuleError
from wasmind.isa.linear import FRAME, MEMORY_PAGES, frame
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.isa.scalar import signed
from wasmind.wasm.analysis import Effects, analyse
from wasmind.wasm.body import Body
from wasmind.wasm.context import Context, lacks
from wasmind.wasm.control import Control
from wasmind.wasm.lines import Line, Lines
from wasmind.wasm.module import I32, Code, Expression, Function, FuncType, number
from wasmind.wasm.peephole import tidy


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
        self.slots = len(function.type.params) + function.local_count
        self._check(name)
        analysis = analyse(function, context)
        self.body = Body(context, name, self.slots)
        self.control = Control(self.body, function, analysis)
        for local in analysis.zeroed:
            self.body.copy(frame(local), context.slots.constant(0))

    def _check(self, name: str) -> None:
        function, where = self.function, f"function {name}"
        if function.missing:
            raise lacks(function.missing, where)
        types = (*function.type.params, *function.type.results, *(type_ for _, type_ in function.locals))
        other = next((type_ for type_ in types if type_ != I32), None)
        if other:
            raise lacks(f"{other} values", where)
        if max(self.slots, len(function.type.results)) > FRAME:
            raise ModuleError(
                f"{where} has {self.slots} parameters and locals and {len(function.type.results)} results, "
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
        lower = _LOWER.get(code.row.mnemonic)
        if lower is not None:
            lower(self, code)
        elif code.row.memory_bytes:
            self._memory(code)
        else:
            assert code.row.pure is not None, code.row.mnemonic
            self.body.push_value(Line(_linear(code), *self._pop(code.row.pops or 0)))

    def _pop(self, count: int) -> tuple[int, ...]:
        return tuple(entry.slot for entry in self.body.pops(count))

    def _memory(self, code: Code) -> None:
        stored = 0 if code.row.pushes else self.body.pop()
        base, index = self.body.pop_address()
        line = Line(_linear(code), base, stored, index, imm=signed(number(code)))
        if code.row.pushes:
            self.body.push_value(line)
        else:
            self.body.emit(line)

    # --- variables ----------------------------------------------------------------------------------------------

    def global_slot(self, code: Code) -> int:
        """The slot of the global that an instruction names."""
        slot = self.context.globals[number(code)]
        if slot is None:
            type_ = self.context.module.globals[number(code)].type.type
            raise lacks(f"{type_} globals", f"function {self.body.name}")
        return slot

    def tee(self, slot: int) -> None:
        """Writes the top operand to a local and leaves it on the stack."""
        entry = self.body.assign(slot)
        constant = entry.slot >= 0 and entry.slot not in self.context.slots.variables
        self.body.push(entry.slot if constant else slot)

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
        self.body.call(index, len(type_.params), len(type_.results))

    def host(self, name: str) -> None:
        """What the outside provides: an instruction of the machine, or a subroutine of the microcode."""
        if name == "halt":
            self.control.stop("halt")
        elif name == "output":
            self.body.emit(Line("output", self.body.pop()))
        elif name == "fd_close":
            self.body.pop()  # a descriptor is a file's number: there is nothing to close
        else:
            row = BY_MNEMONIC[name]
            self.body.call(name, row.pops or 0, row.pushes or 0)


def _linear(code: Code) -> str:
    """The linear operation of the same name."""
    return code.row.mnemonic.removeprefix("i32.")


def _labels(code: Code) -> tuple[int, ...]:
    assert isinstance(code.operand, tuple)
    return code.operand


def _open(f: FunctionLowering, code: Code) -> None:
    assert isinstance(code.operand, FuncType)
    f.control.open(code.row.mnemonic, code.operand)


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
    "unreachable": lambda f, code: f.control.stop("unreachable"),
    "call": lambda f, code: f.call(number(code)),
    "nop": lambda f, code: None,
    "drop": lambda f, code: f.body.pop(),
    "select": lambda f, code: f.body.push_value(Line("select", *f._pop(3))),
    "local.get": lambda f, code: f.body.push(frame(number(code))),
    "local.set": lambda f, code: f.body.assign(frame(number(code))),
    "local.tee": lambda f, code: f.tee(frame(number(code))),
    "global.get": lambda f, code: f.body.push(f.global_slot(code)),
    "global.set": lambda f, code: f.body.assign(f.global_slot(code)),
    "i32.const": lambda f, code: f.body.push(f.context.slots.constant(number(code))),
    "i32.eqz": _eqz,
    "i32.rem_s": lambda f, code: f.remainder("quot_s"),
    "i32.rem_u": lambda f, code: f.remainder("div_u"),
    "memory.size": lambda f, code: f.body.push(MEMORY_PAGES),
    "memory.grow": lambda f, code: f.grow(),
    **dict.fromkeys(("output", "halt", "fd_open", "fd_read", "fd_write", "fd_close"), _host),
}
"""How to lower what is not one linear operation of the same name."""
