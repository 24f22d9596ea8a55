"""The machine as a backend: each invocation is one run of a program, from the state that the one before has left.

What the machine lacks is said in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from wasmind import api
from wasmind.errors import LackError, ModuleError, SegmentError, Trap
from wasmind.isa.traps import TrapKind
from wasmind.spec.backend import Exhausted, Item, Unlinkable, Unsupported, Value
from wasmind.wasm import Caller, instantiate, load
from wasmind.wasm.instance import Extern, FunctionInstance, GlobalInstance, Instance, is_of
from wasmind.wasm.module import Import, ModuleDef, printable
from wasmind.wasm.values import join_bits, size, split

MAX_TOKENS = 10_000_000
"""Of one invocation: the longest of the specification's own take a tenth of that."""

_PLACE = re.compile(r" \([^()]*\)$")


class Machine:
    """A backend on one of the executors."""

    def __init__(self, executor: str, max_tokens: int = MAX_TOKENS) -> None:
        self.executor = executor
        self.max_tokens = max_tokens
        self.caller = Caller()

    def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> MachineInstance:
        """An instance; see `Backend`."""
        try:
            definition = load(module)
        except LackError as error:
            raise Unsupported(_reason(error)) from None
        instance = MachineInstance(self, _instance(definition, imports))
        if definition.start is not None:
            instance.call(instance.state.functions[definition.start], ())
        return instance


def _instance(definition: ModuleDef, imports: Mapping[tuple[str, str], Item]) -> Instance:
    """The instance of a valid module: so a ModuleError says what the machine lacks or what is too large for it."""
    try:
        return instantiate(definition, lambda entry: _found(entry, imports))
    except SegmentError as error:
        raise Trap(error.trap) from None
    except ModuleError as error:
        raise Unsupported(_reason(error)) from None


def _found(entry: Import, imports: Mapping[tuple[str, str], Item]) -> Extern:
    """What an import is. Raises Unlinkable."""
    what = f'import "{printable(entry.module)}"."{printable(entry.name)}"'
    try:
        found = imports[entry.module, entry.name]
    except KeyError:
        raise Unlinkable(f"unknown {what}") from None
    assert isinstance(found, Extern)
    if not is_of(found, entry):
        raise Unlinkable(f"incompatible type of {what}")
    return found


class MachineInstance:
    """A module with its state."""

    def __init__(self, machine: Machine, state: Instance) -> None:
        self.machine = machine
        self.state = state
        self.exports: Mapping[str, Item] = {
            entry.name: state.export(entry.kind, entry.index) for entry in state.module.exports
        }

    def invoke(self, name: str, args: Sequence[Value]) -> list[Value]:
        """The results of an exported function; see `Instance`."""
        return self.call(self.exports[name], args)

    def call(self, function: Item, args: Sequence[Value]) -> list[Value]:
        """The results of a function, of this instance or another."""
        if not isinstance(function, FunctionInstance):
            raise TypeError("it is no function")
        type_ = function.type
        if tuple(value.type for value in args) != type_.params:
            raise TypeError(f"the function has type {type_}")
        limits = {"executor": self.machine.executor, "max_tokens": self.machine.max_tokens}
        try:
            reading = api.run_in(self.machine.caller, function, [value.bits for value in args], **limits)
        except ModuleError as error:
            raise Unsupported(_reason(error)) from None
        if reading.trap is not None:
            raise Exhausted(str(reading.trap)) if reading.trap is TrapKind.STACK else Trap(str(reading.trap))
        words = reading.outputs[len(reading.outputs) - size(type_.results) :]
        return list(map(Value, type_.results, join_bits(type_.results, words)))

    def get(self, name: str) -> Value:
        """The value of an exported global."""
        entry = self.exports[name]
        if not isinstance(entry, GlobalInstance):
            raise TypeError(f"{printable(name)!r} is no global")
        if entry.value is None:
            raise Unsupported(f"needs {entry.type.type} globals, which this machine does not have yet")
        return Value(entry.type.type, join_bits((entry.type.type,), split(entry.type.type, entry.value))[0])


def _reason(error: ModuleError) -> str:
    """What the machine lacks, without the place in the module, so that the same lack reads the same everywhere."""
    return _PLACE.sub("", str(error))
