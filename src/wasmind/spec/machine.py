"""The machine as a backend: each invocation is one run of a program, from the module's first state.

So there is no state between invocations yet, and no import. What the machine lacks is said in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from wasmind import api
from wasmind.errors import ModuleError, Trap
from wasmind.isa.opcodes import BY_MNEMONIC, I32
from wasmind.isa.scalar import MASK
from wasmind.isa.trace import Reading
from wasmind.isa.traps import TrapKind
from wasmind.spec.backend import Exhausted, Item, Unlinkable, Unsupported, Value
from wasmind.wasm import load
from wasmind.wasm.module import FUNCTION, GLOBAL, Code, Export, Function, FuncType, ModuleDef, number, printable

MAX_TOKENS = 10_000_000
"""Of one invocation: the longest of the specification's own take a tenth of that."""

_LACKS = re.compile(r"needs .*, which this machine does not have")
_PLACE = re.compile(r" \([^()]*\)$")
_EXTRA = "\N{BULLET}"
"""The name of the function that is added to a module to ask for more than the module exports."""

_CHANGES = re.compile(r"global\.set|memory\.grow|.*\.store.*")
_SEES = re.compile(r"global\..*|memory\..*|.*\.(load|store).*")


class Machine:
    """A backend on one of the executors."""

    def __init__(self, executor: str, max_tokens: int = MAX_TOKENS) -> None:
        self.executor = executor
        self.max_tokens = max_tokens
        self.histories: list[_History] = []

    def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> MachineInstance:
        """An instance; see `Backend`."""
        try:
            definition = load(module)
        except ModuleError as error:
            if _LACKS.match(str(error)):
                raise Unsupported(_reason(error)) from None
            raise
        for entry in definition.imports:
            if (entry.module, entry.name) not in imports:
                raise Unlinkable(f'unknown import "{printable(entry.module)}"."{printable(entry.name)}"')
            for history in self.histories:  # its segments and its start would act on what it imports
                history.changed = True
            raise Unsupported("needs imports, which this machine does not have yet")
        return MachineInstance(self, definition)


class MachineInstance:
    """A module; it is run again from its start for each invocation."""

    def __init__(self, machine: Machine, definition: ModuleDef) -> None:
        self.machine = machine
        self.definition = definition
        self.exports: Mapping[str, Item] = {entry.name: entry for entry in definition.exports}
        self.history = _History()
        machine.histories.append(self.history)
        nothing = _with_function(definition, FuncType(), ())
        self._run(nothing, _EXTRA, (), execute=definition.start is not None)

    def invoke(self, name: str, args: Sequence[Value]) -> list[Value]:
        """The results of an exported function; see `Instance`."""
        index = self._index(FUNCTION, name)
        type_ = self.definition.function_types[index]
        if tuple(value.type for value in args) != type_.params:
            raise TypeError(f"the function has type {type_}")
        # Of another type than i32 the machine has no values: it says so before it looks at them.
        numbers = [value.bits if value.type == I32 else 0 for value in args]
        reading = self._run(self.definition, name, numbers, index)
        return _values(reading, len(type_.results))

    def get(self, name: str) -> Value:
        """The value of an exported global: a function that gives it is added to the module, and run."""
        index = self._index(GLOBAL, name)
        type_ = FuncType((), (self.definition.globals[index].type.type,))
        extended = _with_function(self.definition, type_, (Code(BY_MNEMONIC["global.get"], index),))
        index = extended.function_exports[_EXTRA]
        (value,) = _values(self._run(extended, _EXTRA, (), index), 1)
        return value

    def _index(self, kind: str, name: str) -> int:
        for entry in self.definition.exports:
            if (entry.kind, entry.name) == (kind, name):
                return entry.index
        raise TypeError(f"{printable(name)!r} is no {kind}")

    def _run(
        self, definition: ModuleDef, name: str, args: Sequence[int], index: int | None = None, execute: bool = True
    ) -> Reading:
        """A run of a function, as far as its results.

        The module is valid, so a ModuleError says what the machine lacks or what is too large for it.
        """
        try:
            job = api.prepare(api.Module(definition), name, args)
        except ModuleError as error:
            self.history.changed |= index is not None  # what it would have done is not known
            raise Unsupported(_reason(error)) from None
        if not execute:
            return Reading()
        if index is not None:
            self.history.note(definition, index)
        reading = api.execute(job, self.machine.executor, max_tokens=self.machine.max_tokens)
        if reading.trap is not None:
            raise Exhausted(str(reading.trap)) if reading.trap is TrapKind.STACK else Trap(str(reading.trap))
        return reading


class _History:
    """Whether an earlier invocation can have changed what a later one would see.

    This class goes when the machine keeps its state between invocations.
    """

    def __init__(self) -> None:
        self.changed = False

    def note(self, definition: ModuleDef, index: int) -> None:
        """Note the invocation of a function. Raises Unsupported where it could see what an earlier one changed."""
        words = _mnemonics(definition, index)
        if self.changed and any(map(_SEES.fullmatch, words)):
            raise Unsupported("needs state between invocations, which this machine does not have yet")
        self.changed |= any(map(_CHANGES.fullmatch, words))


def _mnemonics(definition: ModuleDef, index: int) -> set[str]:
    """The instructions of a function and of all that it calls, in a module without imports."""
    words: set[str] = set()
    reached, waiting = {index}, [index]
    while waiting:
        code = definition.functions[waiting.pop()].code
        words.update(each.row.mnemonic for each in code)
        called = {number(each) for each in code if each.row.mnemonic == "call"} - reached
        reached |= called
        waiting.extend(called)
    return words


def _with_function(definition: ModuleDef, type_: FuncType, code: tuple[Code, ...]) -> ModuleDef:
    """The module with one more function, exported as `_EXTRA`."""
    function = Function(type_, code=(*code, Code(BY_MNEMONIC["end"])))
    export = Export(_EXTRA, FUNCTION, len(definition.functions))
    return replace(definition, functions=(*definition.functions, function), exports=(*definition.exports, export))


def _values(reading: Reading, count: int) -> list[Value]:
    return [Value(I32, output & MASK) for output in reading.outputs[len(reading.outputs) - count :]]


def _reason(error: ModuleError) -> str:
    """What the machine lacks, without the place in the module, so that the same lack reads the same everywhere."""
    return _PLACE.sub("", str(error))
