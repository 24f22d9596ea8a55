"""A valid module in, a linear program out: the functions that its entry reaches, and a stub that calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, chain, islice, repeat

from wasmind.errors import UsageError
from wasmind.isa.linear import Instr, Program
from wasmind.isa.opcodes import BY_MNEMONIC
from wasmind.wasm.context import Context, make_context
from wasmind.wasm.function import FunctionLines, FunctionLowering
from wasmind.wasm.instance import FunctionInstance, Instance, instantiate
from wasmind.wasm.lines import NO_LABEL, Callee, Line
from wasmind.wasm.microcode import subroutine
from wasmind.wasm.module import Code, Function, FuncType, ModuleDef, printable
from wasmind.wasm.placement import Placement
from wasmind.wasm.provided import provided
from wasmind.wasm.values import WORDS, split_all

STUB = "entry"
NOWHERE = -1
"""The offset of an instruction that no instruction of the module became."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """A program, (name, first instruction) of each of its functions in order, and where state and functions lie.

    offsets: by instruction, where the one of the module that it does stands in the binary, the last one of several;
    NOWHERE for code that is not the module's. arguments: the slots that hold the entry's, word by word.
    """

    program: Program
    functions: tuple[tuple[str, int], ...]
    placement: Placement
    places: Mapping[Callee, int]
    offsets: tuple[int, ...]
    arguments: tuple[int, ...] = ()

    def again(self, words: Sequence[int]) -> Lowered | None:
        """The same call with other arguments, from the state that the instances are in now.

        None where their tables hold a function that the program has not.
        """
        placement = self.placement
        if any(held not in self.places for held in placement.held_functions):
            return None
        placement.renew(dict(zip(self.arguments, words, strict=True)))
        constants, data = tuple(placement.slots.values), placement.image(self.places)
        return replace(self, program=replace(self.program, constants=constants, data=data))


def lower(module: ModuleDef, entry: str, args: Sequence[float] = ()) -> Program:
    """The program that calls the exported function `entry` with the arguments and outputs its results, in order.

    An argument is an integer; for a float, its bits. A result of two words is output as two, the low one first.

    Raises UsageError when there is no such function or the arguments do not fit it; ModuleError when the
    module needs what the machine does not have or what is not provided.
    """
    return lowered(module, entry, args).program


def lowered(module: ModuleDef, entry: str, args: Sequence[float] = ()) -> Lowered:
    """`lower`, with the places of the functions."""
    index = entry_index(module, entry)
    integers = checked_arguments(entry, module.function_types[index], args)
    instance, first = instantiate(module, provided), () if module.start is None else (module.start,)
    if module.flat:
        return _link(make_context(instance, Placement()), None, instance.functions)
    return lowered_call(instance, index, integers, first)


def lowered_call(instance: Instance, index: int, args: Sequence[int] = (), first: Iterable[int] = ()) -> Lowered:
    """The program that calls a function of an instance as it now is, and before it those of `first`."""
    context = make_context(instance, Placement())
    arguments = tuple(map(context.slots.variable, split_all(context.types[index].params, args)))
    return replace(_link(context, _stub(context, index, arguments, first), ()), arguments=arguments)


class Caller:
    """Lowers calls of functions, each function once: calls differ in arguments and in the state that they find."""

    def __init__(self) -> None:
        self._lowered: dict[FunctionInstance, Lowered] = {}

    def lowered(self, function: FunctionInstance, args: Sequence[int]) -> Lowered:
        """The program of a call. Raises ModuleError as `lower`."""
        known = self._lowered.get(function)
        made = known.again(split_all(function.type.params, args)) if known else None
        self._lowered[function] = made or lowered_call(function.instance, function.index, args)
        return self._lowered[function]


def lowered_functions(module: ModuleDef) -> Lowered:
    """All functions of a module, lowered, without an entry: for reading, not for running."""
    instance = instantiate(module, provided)
    own = (function for function in instance.functions if not isinstance(function, str))
    return _link(make_context(instance, Placement()), None, own)


def entry_index(module: ModuleDef, entry: str) -> int:
    """The index of an exported function. Raises UsageError where there is none of that name."""
    exports = module.function_exports
    if entry not in exports:
        shown = ", ".join(f'"{printable(name)}"' for name in exports) or "none"
        raise UsageError(f'no exported function "{printable(entry)}"; the exported functions are: {shown}')
    return exports[entry]


def checked_arguments(entry: str, type_: FuncType, args: Sequence[float]) -> list[int]:
    """The arguments, which are the integers that the function takes. Raises UsageError where they are not."""
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


def _stub(context: Context, index: int, arguments: Sequence[int], first: Iterable[int]) -> FunctionLines:
    """The code that calls the `first` functions, then the entry, outputs its results and halts."""
    stub = FunctionLowering(context, STUB, Function(FuncType()))
    for function in first:
        stub.calls.call(function)
    words = iter(arguments)
    for type_ in context.types[index].params:
        stub.body.push_words(list(islice(words, WORDS[type_])))
    stub.calls.call(index)
    for word in stub.body.stack:
        stub.body.emit(Line("output", word.slot))
    stub.control.stop(Line("halt"))
    return stub.finish()


class _Linker:
    """Functions of a program, numbered as they are asked for, and what these call."""

    def __init__(self, context: Context) -> None:
        self.placement = context.placement
        self.functions: list[FunctionLines] = []
        self.numbers: dict[Callee, int] = {}
        self.contexts = {context.instance: context}

    def _context(self, instance: Instance) -> Context:
        if instance not in self.contexts:
            self.contexts[instance] = make_context(instance, self.placement)
        return self.contexts[instance]

    def add(self, callee: Callee) -> None:
        """Lowers a function, unless it is there."""
        if callee not in self.numbers:
            self.numbers[callee] = len(self.functions)
            self.functions.append(self._lower(callee))

    def _lower(self, callee: Callee) -> FunctionLines:
        if isinstance(callee, str):
            return subroutine(callee, self.placement.slots)
        assert isinstance(callee, FunctionInstance)
        context, index = self._context(callee.instance), callee.index
        first = len(context.functions) - len(context.module.functions)
        function = context.module.functions[index - first] if index >= first else _wrapper(context, index)
        if context.instance.memories and any(map(context.in_memory, function.code)):
            self.placement.use_memory(context.instance.memories[0])
        return FunctionLowering(context, context.names[index], function).lower()

    def close(self) -> None:
        """Adds what the functions call, and what that calls; a call through a table may be to any of its functions."""
        for function in self.functions:  # which grows meanwhile
            for line in function.lines.lines:
                if line.callee is not None:
                    self.add(line.callee)
            for held in self.placement.held_functions:
                self.add(held)


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
    functions, placement = linker.functions, context.placement
    *starts, _ = accumulate((len(function.lines.lines) for function in functions), initial=0)
    places = {callee: starts[number] for callee, number in linker.numbers.items()}
    code = tuple(chain.from_iterable(map(_instrs, functions, starts, repeat(places))))
    program = Program(code, tuple(placement.slots.values), placement.image(places))
    own = {number for callee, number in linker.numbers.items() if _is_of(callee, context.instance)}
    offsets = chain.from_iterable(_offsets(function, number in own) for number, function in enumerate(functions))
    names = (function.name for function in functions)
    return Lowered(program, tuple(zip(names, starts, strict=True)), placement, places, tuple(offsets))


def _is_of(callee: Callee, instance: Instance) -> bool:
    return isinstance(callee, FunctionInstance) and callee.instance is instance


def _offsets(function: FunctionLines, own: bool) -> Iterator[int]:
    """Where each line's source stands in the binary; NOWHERE where the function is not the module's own."""
    for line in function.lines.lines:
        yield function.source[line.last].offset if own and line.last >= 0 else NOWHERE


def _instrs(function: FunctionLines, start: int, places: Mapping[Callee, int]) -> Iterator[Instr]:
    """The instructions of a function that starts at `start`."""
    text = lru_cache(maxsize=1)(function.text)  # the many jumps of a table have one
    for pc, line in enumerate(function.lines.lines, start):
        imm = line.imm
        if line.label != NO_LABEL:
            imm = start + function.lines.where[line.label] - pc
        elif line.callee is not None:
            imm = places[line.callee] - pc
        yield Instr(line.op, line.a, line.b, line.c, line.d, imm, text(line.first, line.last))
