"""A valid module in, a linear program out: the functions that its entry reaches, and a stub that calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, repeat

from wasmind.errors import UsageError
from wasmind.isa.linear import Instr, Program
from wasmind.isa.scalar import I32_MIN, MASK
from wasmind.wasm.context import Context, make_context
from wasmind.wasm.function import FunctionLines, FunctionLowering
from wasmind.wasm.hosts import match_imports
from wasmind.wasm.image import check_elements, memory_image
from wasmind.wasm.lines import NO_LABEL, Callee, Line
from wasmind.wasm.microcode import subroutine
from wasmind.wasm.module import Function, FuncType, ModuleDef, printable

STUB = "entry"


@dataclass(frozen=True, slots=True)
class Lowered:
    """A program, and (name, first instruction) of each of its functions in order."""

    program: Program
    functions: tuple[tuple[str, int], ...]


def lower(module: ModuleDef, entry: str, args: Sequence[int] = ()) -> Program:
    """The program that calls the exported function `entry` with the arguments and outputs its results, in order.

    Raises UsageError when there is no such function or the arguments do not fit it; ModuleError when the
    module needs what the machine does not have or what is not provided.
    """
    return lowered(module, entry, args).program


def lowered(module: ModuleDef, entry: str, args: Sequence[int] = ()) -> Lowered:
    """`lower`, with the places of the functions."""
    index = _entry_index(module, entry)
    _check_arguments(entry, module.function_types[index], args)
    context = _context(module)
    if module.flat:
        return _link(context, None, [index])
    return _link(context, _stub(context, index, args), [])


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


def _check_arguments(entry: str, type_: FuncType, args: Sequence[int]) -> None:
    name = f'"{printable(entry)}"'
    if len(args) != len(type_.params):
        raise UsageError(f"{name} has type {type_}: give it {len(type_.params)} arguments, not {len(args)}")
    for number, value in enumerate(args, start=1):
        if not isinstance(value, int) or not I32_MIN <= value <= MASK:
            raise UsageError(f"argument {number} of {name} is {value!r}, give an integer from {I32_MIN} to {MASK}")


def _stub(context: Context, index: int, args: Sequence[int]) -> FunctionLines:
    """The code that runs the start function, then the entry, outputs its results and halts."""
    stub = FunctionLowering(context, STUB, Function(FuncType()))
    if context.module.start is not None:
        stub.call(context.module.start)
    for value in args:
        stub.body.push(context.slots.constant(value))
    stub.call(index)
    for entry in stub.body.stack:
        stub.body.emit(Line("output", entry.slot))
    stub.control.stop("halt")
    return stub.finish()


def _lower_function(context: Context, callee: Callee) -> FunctionLines:
    if isinstance(callee, str):
        return subroutine(callee, context)
    function = context.module.functions[callee - len(context.hosts)]
    return FunctionLowering(context, context.names[callee], function).lower()


def _link(context: Context, stub: FunctionLines | None, roots: Iterable[Callee]) -> Lowered:
    """The program of the stub, the roots, and all functions that these call."""
    functions = [stub] if stub else []
    numbers: dict[Callee, int] = {}

    def add(callee: Callee) -> None:
        if callee not in numbers:
            numbers[callee] = len(functions)
            functions.append(_lower_function(context, callee))

    for callee in roots:
        add(callee)
    for function in functions:  # which grows meanwhile
        for line in function.lines.lines:
            if line.callee is not None:
                add(line.callee)
    *starts, _ = accumulate((len(function.lines.lines) for function in functions), initial=0)
    places = {callee: starts[number] for callee, number in numbers.items()}
    code = chain.from_iterable(map(_instrs, functions, starts, repeat(places)))
    program = Program(tuple(code), tuple(context.slots.values), memory_image(context.module))
    return Lowered(program, tuple(zip((function.name for function in functions), starts, strict=True)))


def _instrs(function: FunctionLines, start: int, places: dict[Callee, int]) -> Iterator[Instr]:
    """The instructions of a function that starts at `start`."""
    for pc, line in enumerate(function.lines.lines, start):
        imm = line.imm
        if line.label != NO_LABEL:
            imm = start + function.lines.where[line.label] - pc
        elif line.callee is not None:
            imm = places[line.callee] - pc
        yield Instr(line.op, line.a, line.b, line.c, line.d, imm, function.text(line))
