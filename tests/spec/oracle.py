"""wasmtime as a backend: what a script says must hold there, or the runner is wrong."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence

import wasmtime
from wasmtime import Engine, Func, FuncType, Global, Instance, Module, Store, TrapCode, WasmtimeError
from wasmtime import _ffi as ffi

from tests.oracle import TRAPS
from wasmind.errors import ModuleError, Trap
from wasmind.spec import Exhausted, Item, Unlinkable, Value

MESSAGES = TRAPS | {
    TrapCode.TABLE_OUT_OF_BOUNDS: "out of bounds table access",
    TrapCode.INDIRECT_CALL_TO_NULL: "uninitialized element",
    TrapCode.BAD_SIGNATURE: "indirect call type mismatch",
    TrapCode.BAD_CONVERSION_TO_INTEGER: "invalid conversion to integer",
}
_KINDS = {"i32": ffi.WASMTIME_I32, "i64": ffi.WASMTIME_I64, "f32": ffi.WASMTIME_F32, "f64": ffi.WASMTIME_F64}


class Wasmtime:
    """A backend; one store, so that instances can import from one another."""

    def __init__(self) -> None:
        self.store = Store(Engine())

    def instantiate(self, module: bytes, imports: Mapping[tuple[str, str], Item]) -> WasmtimeInstance:
        try:
            binary = module if module.startswith(b"\0asm") else wasmtime.wat2wasm(module)
            compiled = Module(self.store.engine, binary)
        except WasmtimeError as error:
            raise ModuleError(str(error).partition("\n")[0]) from None
        wanted = [(entry.module, entry.name or "") for entry in compiled.imports]
        missing = [key for key in wanted if key not in imports]
        if missing:
            raise Unlinkable(f"unknown import {missing[0]}")
        try:
            return WasmtimeInstance(self.store, Instance(self.store, compiled, [imports[key] for key in wanted]))
        except wasmtime.Trap as trap:
            raise _stop(trap) from None
        except WasmtimeError as error:
            raise Unlinkable(str(error).partition("\n")[0]) from None


class WasmtimeInstance:
    """An instance in the backend's store."""

    def __init__(self, store: Store, instance: Instance) -> None:
        self.store = store
        self.exports: Mapping[str, Item] = dict(instance.exports(store))

    def invoke(self, name: str, args: Sequence[Value]) -> list[Value]:
        function = self.exports[name]
        assert isinstance(function, Func)
        type_ = function.type(self.store)
        assert [str(param) for param in type_.params] == [value.type for value in args]
        try:
            return self._call(function, type_, args)
        except wasmtime.Trap as trap:
            raise _stop(trap) from None

    def _call(self, function: Func, type_: FuncType, args: Sequence[Value]) -> list[Value]:
        """Below wasmtime's own `Func.__call__`: that makes Python floats, which do not keep the bits of every NaN."""
        given = (ffi.wasmtime_val_t * len(args))(*map(_raw, args))
        results = (ffi.wasmtime_val_t * len(type_.results))()
        trap = ctypes.POINTER(ffi.wasm_trap_t)()
        error = ffi.wasmtime_func_call(
            self.store._context(),
            ctypes.byref(function._func),
            given,
            len(given),
            results,
            len(results),
            ctypes.byref(trap),
        )
        if error:
            raise WasmtimeError._from_ptr(error)
        if trap:
            raise wasmtime.Trap._from_ptr(trap)
        return [_value(str(kind), raw) for kind, raw in zip(type_.results, results, strict=True)]

    def get(self, name: str) -> Value:
        item = self.exports[name]
        assert isinstance(item, Global)
        raw = ffi.wasmtime_val_t()
        ffi.wasmtime_global_get(self.store._context(), ctypes.byref(item._global), ctypes.byref(raw))
        return _value(str(item.type(self.store).content), raw)


def _raw(value: Value) -> ffi.wasmtime_val_t:
    raw = ffi.wasmtime_val_t(kind=_KINDS[value.type])
    raw.of.i64 = value.bits  # a union; the narrower types are its low bytes
    return raw


def _value(type_: str, raw: ffi.wasmtime_val_t) -> Value:
    return Value(type_, raw.of.i64 & ((1 << int(type_[1:])) - 1))


def _stop(trap: wasmtime.Trap) -> Trap | Exhausted:
    message = MESSAGES.get(trap.trap_code, str(trap))
    return Exhausted(message) if trap.trap_code == TrapCode.STACK_OVERFLOW else Trap(message)
