"""The microcode and the real instruction side by side, in wasmtime: one call runs thousands of cases through each.

A case is a tuple of bit patterns. The driver is a module with two loops for an operator, one that executes the
instruction and one that calls the ROM's function, over operands that lie in memory. A trap ends a loop, which then
goes on behind the case that trapped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import wasmtime
from wasmtime import Config, Engine, Func, Global, Linker, Memory, Module, Store, TrapCode

import wasmind.wasm

ROM = Path(wasmind.wasm.__file__).parent / "rom"
TRAPS = {
    "invalid_conversion": "invalid conversion to integer",
    "integer_overflow": "integer overflow",
    "divide_by_zero": "integer divide by zero",
}
_CODES = {
    TrapCode.BAD_CONVERSION_TO_INTEGER: "invalid conversion to integer",
    TrapCode.INTEGER_OVERFLOW: "integer overflow",
    TrapCode.INTEGER_DIVISION_BY_ZERO: "integer divide by zero",
}
Cases = tuple[np.ndarray, ...]
"""The first operands of all cases, then the second ones, each an array of uint64."""
BATCH = 1 << 17
_STRIDE = 8 * BATCH  # the first operands, the second ones, results of the instruction, results of the ROM


@dataclass(frozen=True)
class Operator:
    """One instruction: its mnemonic, the types it takes, the one it gives, and whether it can trap."""

    name: str
    params: tuple[str, ...]
    result: str
    traps: bool = False

    @property
    def module(self) -> str:
        """The module of the ROM that has it."""
        return "div" if self.traps and self.params[0] == "i64" else "float"


_BINARY = ("add", "sub", "mul", "div", "min", "max", "copysign")
_UNARY = ("sqrt", "ceil", "floor", "trunc", "nearest", "abs", "neg")
_COMPARED = ("eq", "ne", "lt", "gt", "le", "ge")
_DIVISIONS = ("div_s", "div_u", "rem_s", "rem_u")


def _operators() -> list[Operator]:
    found = []
    for t in ("f32", "f64"):
        found += [Operator(f"{t}.{name}", (t, t), t) for name in _BINARY]
        found += [Operator(f"{t}.{name}", (t, t), "i32") for name in _COMPARED]
        found += [Operator(f"{t}.{name}", (t,), t) for name in _UNARY]
        for i in ("i32", "i64"):
            for sign in "su":
                found.append(Operator(f"{i}.trunc_{t}_{sign}", (t,), i, traps=True))
                found.append(Operator(f"{i}.trunc_sat_{t}_{sign}", (t,), i))
                found.append(Operator(f"{t}.convert_{i}_{sign}", (i,), t))
    found += [Operator("f32.demote_f64", ("f64",), "f32"), Operator("f64.promote_f32", ("f32",), "f64")]
    found += [Operator(f"i64.{name}", ("i64", "i64"), "i64", traps=True) for name in _DIVISIONS]
    return found


OPERATORS = {operator.name: operator for operator in _operators()}


def _width(type_: str) -> int:
    return int(type_[1:])


def _loaded(type_: str, base: int, local: str, *, as_bits: bool) -> str:
    kind = f"i{_width(type_)}" if as_bits else type_
    return f"({kind}.load offset={base} (local.get {local}))"


def _loop(operator: Operator, export: str, calls: bool) -> str:
    """A function of the place of the first case and that behind the last one, in bytes."""
    operands = " ".join(
        _loaded(type_, number * _STRIDE, "$at", as_bits=calls) for number, type_ in enumerate(operator.params)
    )
    result = f"i{_width(operator.result)}" if calls else operator.result
    value = f'(call $"{operator.name}" {operands})' if calls else f"({operator.name} {operands})"
    store = f"({result}.store offset={(3 if calls else 2) * _STRIDE} (local.get $at) {value})"
    return f"""(func (export "{export} {operator.name}") (param $at i32) (param $end i32)
        (loop (global.set $place (local.get $at)) {store}
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br_if 0 (i32.lt_u (local.get $at) (local.get $end)))))"""


def _driver() -> str:
    imports, loops = [], []
    for operator in OPERATORS.values():
        types = " ".join(f"i{_width(type_)}" for type_ in operator.params)
        imports.append(
            f'(import "{operator.module}" "{operator.name}" '
            f'(func $"{operator.name}" (param {types}) (result i{_width(operator.result)})))'
        )
        loops += [_loop(operator, "native", False), _loop(operator, "rom", True)]
    memory = f'(memory (export "memory") {4 * _STRIDE >> 16}) (global $place (export "place") (mut i32) (i32.const 0))'
    return f"(module {' '.join(imports)} {memory} {' '.join(loops)})"


class _Raised(Exception):
    """The ROM called one of the functions that trap."""


def _raiser(name: str) -> Func:
    def function() -> None:
        raise _Raised(TRAPS[name])

    return function


@dataclass(frozen=True)
class Outcomes:
    """The results of some cases, as bit patterns, and the numbers and the traps of those that trapped."""

    results: np.ndarray
    traps: dict[int, str]

    def of(self, number: int) -> str:
        """What became of one case."""
        return self.traps.get(number) or hex(self.results[number])


class SideBySide:
    """The driver, instantiated. `fuel`: it is counted, about one unit an instruction."""

    def __init__(self, fuel: bool = False) -> None:
        config = Config()
        config.cranelift_nan_canonicalization = True  # the deterministic profile, as in the ROM
        config.consume_fuel = fuel
        engine = Engine(config)
        self.store = Store(engine)
        if fuel:
            self.store.set_fuel(1 << 60)
        linker = Linker(engine)
        for name in TRAPS:
            linker.define_func("trap", name, wasmtime.FuncType([], []), _raiser(name))
        for name in ("float", "div"):
            module = Module.from_file(engine, str(ROM / f"{name}.wasm"))
            linker.define_instance(self.store, name, linker.instantiate(self.store, module))
        self.instance = linker.instantiate(self.store, Module(engine, _driver()))
        exports = self.instance.exports(self.store)
        memory, place = exports["memory"], exports["place"]
        assert isinstance(memory, Memory)
        assert isinstance(place, Global)
        self.memory, self.place = memory, place

    def load(self, cases: Cases) -> None:
        """Puts the operands of the cases into memory."""
        for number, operands in enumerate(cases):
            self.memory.write(self.store, operands.astype("<u8").tobytes(), number * _STRIDE)

    def call(self, which: str, operator: Operator, count: int) -> Outcomes:
        """What becomes of the loaded cases: `native` or `rom`."""
        loop = self.instance.exports(self.store)[f"{which} {operator.name}"]
        assert isinstance(loop, Func)
        traps: dict[int, str] = {}
        start = 0
        while start < count:
            try:
                loop(self.store, 8 * start, 8 * count)
                start = count
            except _Raised as raised:
                start = self._trapped(traps, str(raised))
            except wasmtime.Trap as trap:
                start = self._trapped(traps, _CODES[trap.trap_code])
        base = (2 if which == "native" else 3) * _STRIDE
        results = np.frombuffer(self.memory.read(self.store, base, base + 8 * count), "<u8")
        results = results & np.uint64((1 << _width(operator.result)) - 1)
        results[list(traps)] = 0
        return Outcomes(results, traps)

    def _trapped(self, traps: dict[int, str], name: str) -> int:
        number = self.place.value(self.store) // 8
        traps[number] = name
        return number + 1

    def differences(self, operator: Operator, cases: Cases) -> list[str]:
        """The cases where the ROM does other than the instruction, as a person reads them."""
        count = len(cases[0])
        self.load(cases)
        native, rom = (self.call(which, operator, count) for which in ("native", "rom"))
        numbers = {int(number) for number in np.flatnonzero(native.results != rom.results)}
        numbers |= {number for number, _ in native.traps.items() ^ rom.traps.items()}
        return [
            f"{operator.name}({', '.join(hex(operands[number]) for operands in cases)}) "
            f"is {rom.of(number)}, not {native.of(number)}"
            for number in sorted(numbers)
        ]


@cache
def side_by_side() -> SideBySide:
    """The one that tests share."""
    return SideBySide()
