"""A valid module in, a linear program out: the functions that its entry reaches, and a stub that calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, repeat

from wasmind.errors import UsageError
from wasmind.isa.linear import Instr, Program
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.wasm.context import Context, make_context, rom_context
from wasmind.wasm.function import FunctionLines, FunctionLowering
from wasmind.wasm.hosts import match_imports
from wasmind.wasm.image import Image, check_elements, memory_image, passive_image, table_functions, table_image
from wasmind.wasm.lines import NO_LABEL, Callee, Line
from wasmind.wasm.microcode import subroutine
from wasmind.wasm.module import Code, Function, FuncType, ModuleDef, printable
from wasmind.wasm.values import WORDS, split

STUB = "entry"


@dataclass(frozen=True, slots=True)
class Lowered:
    """A program, and (name, first instruction) of each of its functions in order."""

    program: Program
    functions: tuple[tuple[str, int], ...]


def lower(module: ModuleDef, entry: str, args: Sequence[float] = ()) -> Program:
    """The program that calls the exported function `entry` with the arguments and outputs its results, in order.

    An argument is an integer; for a float, its bits. A result of two words is output as two, the low one first.

    Raises UsageError when there is no such function or the arguments do not fit it; ModuleError when the
    module needs what the machine does not have or what is not provided.
    """
    return lowered(module, entry, args).program


def lowered(module: ModuleDef, entry: str, args: Sequence[float] = ()) -> Lowered:
    """`lower`, with the places of the functions."""
    index = _entry_index(module, entry)
    integers = _checked_arguments(entry, module.function_types[index], args)
    context = _context(module)
    if module.flat:
        return _link(context, None, [index])
    return _link(context, _stub(context, index, integers), [])


def lowered_functions(module: ModuleDef) -> Lowered:
    """All functions of a module, lowered, without an entry: for reading, not for running."""
    context = _context(module)
    first = len(context.hosts)
    return _link(context, None, range(first, first + len(module.functions)))


def _context(module: ModuleDef) -> Context:
    context = make_context(module, match_imports(module))
    check_elements(module)
    return context


def _entry_index(module: ModuleDef, entry: str) -> int:
    exports = module.function_exports
    if entry not in exports:
        shown = ", ".join(f'"{printable(name)}"' for name in exports) or "none"
        raise UsageError(f'no exported function "{printable(entry)}"; the exported functions are: {shown}')
    return exports[entry]


def _checked_arguments(entry: str, type_: FuncType, args: Sequence[float]) -> list[int]:
    """The arguments, which are the integers that the function takes."""
    name = f'"{printable(entry)}"'
    if len(args) != len(type_.params):
        raise UsageError(f"{name} has type {type_}: give it {len(type_.params)} arguments, not {len(args)}")
    checked: list[int] = []
    for number, (value, param) in enumerate(zip(args, type_.params, strict=True), start=1):
        bits = 32 * WORDS[param]
        least, most = -(1 << bits - 1), (1 << bits) - 1
        if not isinstance(value, int) or not least <= value <= most:
            raise UsageError(f"argument {number} of {name} is {value!r}, give an integer from {least} to {most}")
        checked.append(value)
    return checked


def _stub(context: Context, index: int, args: Sequence[int]) -> FunctionLines:
    """The code that runs the start function, then the entry, outputs its results and halts."""
    stub = FunctionLowering(context, STUB, Function(FuncType()))
    if context.module.start is not None:
        stub.calls.call(context.module.start)
    for type_, value in zip(context.types[index].params, args, strict=True):
        stub.body.push_words(list(map(context.slots.constant, split(type_, value))))
    stub.calls.call(index)
    for word in stub.body.stack:
        stub.body.emit(Line("output", word.slot))
    stub.control.stop(Line("halt"))
    return stub.finish()


class _Linker:
    """Functions of a program, numbered as they are asked for, and what these call."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.functions: list[FunctionLines] = []
        self.numbers: dict[Callee, int] = {}
        self.roms: dict[str, Context] = {}

    def _rom(self, module: str) -> Context:
        if module not in self.roms:
            self.roms[module] = rom_context(module, self.context.slots)
        return self.roms[module]

    @cached_property
    def _table(self) -> tuple[int, ...]:
        return tuple(table_functions(self.context.module).values())

    def add(self, callee: Callee) -> None:
        """Lowers a function, unless it is there."""
        if callee not in self.numbers:
            self.numbers[callee] = len(self.functions)
            self.functions.append(self._lower(callee))

    def _lower(self, callee: Callee) -> FunctionLines:
        if isinstance(callee, str):
            return subroutine(callee, self.context)
        if isinstance(callee, int):
            context, index = self.context, callee
        else:
            context, index = self._rom(callee.module), callee.index
        first = len(context.hosts)
        function = context.module.functions[index - first] if index >= first else _wrapper(context, index)
        return FunctionLowering(context, context.names[index], function).lower()

    def close(self) -> None:
        """Adds what the functions call, and what that calls; a call to what the table holds may be to any of it."""
        for function in self.functions:  # which grows meanwhile
            for line in function.lines.lines:
                if line.callee is not None:
                    self.add(line.callee)
                elif line.op == "call_to":
                    for index in self._table:
                        self.add(index)

    def data(self, places: Mapping[Callee, int]) -> Image:
        """The memory at the start, with as much of the host region as is read."""
        table = table_image(self.context, places) if all(index in places for index in self._table) else ()
        passive = passive_image(self.context) if "memory.init" in places else ()
        return *memory_image(self.context.module), *table, *passive


def _wrapper(context: Context, index: int) -> Function:
    """A function that does what an imported one does: the table can hold it."""
    type_ = context.types[index]
    arguments = (Code(BY_MNEMONIC["local.get"], i) for i in range(len(type_.params)))
    return Function(type_, (), (*arguments, Code(BY_MNEMONIC["call"], index), Code(BY_MNEMONIC["end"])))


def _link(context: Context, stub: FunctionLines | None, roots: Iterable[Callee]) -> Lowered:
    """The program of the stub, the roots, and all functions that these call."""
    linker = _Linker(context)
    linker.functions += [stub] if stub else []
    for callee in roots:
        linker.add(callee)
    linker.close()
    functions = linker.functions
    *starts, _ = accumulate((len(function.lines.lines) for function in functions), initial=0)
    places = {callee: starts[number] for callee, number in linker.numbers.items()}
    code = tuple(chain.from_iterable(map(_instrs, functions, starts, repeat(places))))
    program = Program(code, tuple(context.slots.values), linker.data(places))
    return Lowered(program, tuple(zip((function.name for function in functions), starts, strict=True)))


def _instrs(function: FunctionLines, start: int, places: Mapping[Callee, int]) -> Iterator[Instr]:
    """The instructions of a function that starts at `start`."""
    for pc, line in enumerate(function.lines.lines, start):
        imm = line.imm
        if line.label != NO_LABEL:
            imm = start + function.lines.where[line.label] - pc
        elif line.callee is not None:
            imm = places[line.callee] - pc
        yield Instr(line.op, line.a, line.b, line.c, line.d, imm, function.text(line))
