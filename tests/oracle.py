"""The oracle from outside: a module, or a flat program, as wasmtime runs it.

Wasmtime knows nothing of wasmind, so where both agree nobody can have bent the meaning. Only the imports
("wasmind" "output", ...) are ours; here they are a few lines of Python over byte arrays.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import wasmtime
from wasmtime import Config, Engine, Func, FuncType, Linker, Module, Store, TrapCode, ValType

from wasmind.isa.linear import MAX_PAGES, PAGE

FUEL = 2_000_000_000  # wasmtime instructions; a program that needs more does not end

TRAPS: dict[TrapCode | None, str] = {
    TrapCode.UNREACHABLE: "unreachable",
    TrapCode.INTEGER_DIVISION_BY_ZERO: "integer divide by zero",
    TrapCode.INTEGER_OVERFLOW: "integer overflow",
    TrapCode.MEMORY_OUT_OF_BOUNDS: "out of bounds memory access",
    TrapCode.STACK_OVERFLOW: "call stack exhausted",
    TrapCode.TABLE_OUT_OF_BOUNDS: "undefined element",
    TrapCode.INDIRECT_CALL_TO_NULL: "uninitialized element",
    TrapCode.BAD_SIGNATURE: "indirect call type mismatch",
    TrapCode.BAD_CONVERSION_TO_INTEGER: "invalid conversion to integer",
}


@dataclass(frozen=True)
class Observation:
    """All that can be seen of a run: outputs then results (signed i32), the trap, the files afterwards."""

    outputs: tuple[int, ...]
    trap: str | None
    files: Mapping[str, bytes]


class _Halt(Exception):
    """The program called `halt`."""


@dataclass
class _World:
    """What the imports act on."""

    outputs: list[int] = field(default_factory=list)
    files: list[bytearray] = field(default_factory=list)
    cursors: list[int] = field(default_factory=list)

    def halt(self) -> None:
        raise _Halt

    def fd_open(self, k: int) -> int:
        if not 0 <= k < len(self.files):
            return -1
        self.cursors[k] = 0
        return k

    def fd_read(self, fd: int) -> int:
        if not 0 <= fd < len(self.files) or self.cursors[fd] >= len(self.files[fd]):
            return -1
        self.cursors[fd] += 1
        return self.files[fd][self.cursors[fd] - 1]

    def fd_write(self, fd: int, value: int) -> None:
        if 0 <= fd < len(self.files):
            cursor = self.cursors[fd]
            self.files[fd][cursor : cursor + 1] = bytes([value & 255])
            self.cursors[fd] += 1

    def fd_close(self, fd: int) -> None:
        pass

    def imports(self) -> dict[str, tuple[int, int, Callable[..., object]]]:
        """Name of each import: number of i32 parameters, of i32 results, the function."""
        return {
            "output": (1, 0, self.outputs.append),
            "halt": (0, 0, self.halt),
            "fd_open": (1, 1, self.fd_open),
            "fd_read": (1, 1, self.fd_read),
            "fd_write": (2, 0, self.fd_write),
            "fd_close": (1, 0, self.fd_close),
        }


def _linker(engine: Engine, world: _World) -> Linker:
    linker = Linker(engine)
    for name, (params, results, function) in world.imports().items():
        kind = FuncType([ValType.i32()] * params, [ValType.i32()] * results)
        linker.define_func("wasmind", name, kind, function)
    return linker


def _words(kind: str, value: float) -> tuple[int, ...]:
    """The words, low first, of a number of a type."""
    data = struct.pack({"i32": "<i", "i64": "<q", "f32": "<f", "f64": "<d"}[kind], value)
    return struct.unpack(f"<{len(data) // 4}i", data)


def _default_entry(names: Sequence[str]) -> str:
    """The entry wasmind takes when none is named."""
    for name in ("main", "_start"):
        if name in names:
            return name
    (only,) = names
    return only


def run(
    source: str, entry: str | None = None, args: Sequence[int] = (), files: Mapping[str, bytes] | None = None
) -> Observation:
    """What wasmtime shows of a module's text: the start function, then one call of `entry`."""
    config = Config()
    config.consume_fuel = True
    config.cranelift_nan_canonicalization = True  # the specification's deterministic profile, as in the machine
    engine = Engine(config)
    store = Store(engine)
    store.set_fuel(FUEL)
    store.set_limits(memory_size=MAX_PAGES * PAGE)  # the machine's; wasmtime itself would give more
    files = files or {}
    world = _World(files=[bytearray(data) for data in files.values()], cursors=[0] * len(files))
    module = Module(engine, source)
    functions = [export.name for export in module.exports if isinstance(export.type, FuncType)]
    trap = None
    try:
        instance = _linker(engine, world).instantiate(store, module)
        function = instance.exports(store)[entry or _default_entry(functions)]
        assert isinstance(function, Func), f"{entry} is no function"
        result = function(store, *args)
        values = [] if result is None else result if isinstance(result, list) else [result]
        for kind, value in zip(function.type(store).results, values, strict=True):
            world.outputs.extend(_words(str(kind), value))
    except _Halt:
        pass
    except wasmtime.Trap as error:
        trap = TRAPS.get(error.trap_code, str(error))
    after = {name: bytes(data) for name, data in zip(files, world.files, strict=True)}
    return Observation(tuple(world.outputs), trap, after)


_OWN = {"output", "halt", "fd_open", "fd_read", "fd_write", "fd_close"}


def flat_to_wat(program: Sequence[tuple[str, int]]) -> str:
    """The module that says the same as a flat program: its words are WebAssembly's but for a few."""
    lines = []
    for mnemonic, operand in program:
        if mnemonic in _OWN:
            lines.append(f"call ${mnemonic}" + (" unreachable" if mnemonic == "halt" else ""))
        elif mnemonic == "end_loop":
            lines.append("end")
        elif ".load" in mnemonic or ".store" in mnemonic:
            lines.append(f"{mnemonic} offset={operand}")
        elif mnemonic.startswith("local.") or mnemonic in ("i32.const", "br_if"):
            lines.append(f"{mnemonic} {operand}")
        else:
            lines.append(mnemonic)
    imports = "\n".join(
        f'(import "wasmind" "{name}" (func ${name} (param {"i32 " * params}) (result {"i32 " * results})))'
        for name, (params, results, _) in _World().imports().items()
    )
    body = "\n".join(lines)
    return f'(module {imports} (memory 1 1) (func (export "main") (local {"i32 " * 256})\n{body}))'
