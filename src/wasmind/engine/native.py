"""Generated code, compiled, and the memory it runs in."""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Mapping, Sequence

import llvmlite.binding as llvm
import numpy as np
from numpy.typing import NDArray

from wasmind.engine.layout import BIAS, CAPACITY, NO_SQUARE, OUT_OF_BOUNDS, OUT_OF_TABLE, Layout
from wasmind.engine.nearest import levels, words
from wasmind.errors import ExactnessError, LimitError, UsageError

_ERRORS = {
    OUT_OF_BOUNDS: "a running sum left its bounds",
    OUT_OF_TABLE: "a key lies outside what float64 finds exactly",
    NO_SQUARE: "a key does not come with its square",
}
_WORD = 8


def target() -> llvm.TargetMachine:
    """The machine we run on."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=2, jit=True
    )


def compile_object(text: str, level: int = 2) -> bytes:
    """Machine code of a module's text."""
    machine = target()
    module = llvm.parse_assembly(text)
    module.verify()
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


class Code:
    """Compiled code, loaded."""

    def __init__(self, machine_code: bytes, layout: Layout) -> None:
        self.layout = layout
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target())
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(machine_code))
        self._engine.finalize_object()
        address = self._engine.get_function_address("run")
        pointer, number = ctypes.c_void_p, ctypes.c_int64
        self.run = ctypes.CFUNCTYPE(number, pointer, pointer, number, pointer, number)(address)


class Memory:
    """What the heads remember of one sequence of tokens."""

    def __init__(self, layout: Layout, store: Mapping[int, int]) -> None:
        self._layout = layout
        self._state = (ctypes.c_int64 * layout.words)()
        sizes = [size for stride in layout.strides for size in (CAPACITY * stride, words(CAPACITY))]
        self._memory = [_reserve(size) for size in sizes]
        for i, memory in enumerate(self._memory):
            self._state[layout.tables + i] = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        self._give(store or {-1: 0})

    def _give(self, store: Mapping[int, int]) -> None:
        """Fills the last table with the outside's store: (value, key) by key."""
        entries, tree = (np.frombuffer(memory, np.int64) for memory in self._memory[-2:])
        for key, value in store.items():
            if not -BIAS <= key < CAPACITY - BIAS:
                raise UsageError(f"the store has key {key}; keys go up to {CAPACITY - BIAS - 1}")
            place = key + BIAS
            entries[3 * place : 3 * place + 3] = 1, value, key
            for first, _ in levels(CAPACITY):
                tree[first + (place >> 6)] |= np.int64(np.uint64(1 << (place & 63)).view(np.int64))
                place >>= 6

    def advance(self, code: Code, tokens: Sequence[int], room: int) -> tuple[NDArray[np.int32], bool]:
        """Reads tokens, or with none the one generated last, then generates up to `room` tokens.

        Gives the tokens, and whether the last of them ends the turn. Raises ExactnessError where the network leaves
        what it was proven for.
        """
        read = np.asarray(tokens, np.int32)
        out = np.empty(room, np.int32)
        count = code.run(self._state, read.ctypes.data, len(read), out.ctypes.data, room)
        if count < 0:
            raise ExactnessError(f"{_ERRORS[count]}, near token {self._state[0]}")
        return out[:count], bool(self._state[self._layout.ended])


def _reserve(count: int) -> mmap.mmap:
    """Zeroed memory for `count` words: address space now, pages when they are written."""
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
    try:
        return mmap.mmap(-1, count * _WORD, flags=flags)
    except OSError as error:
        raise LimitError(
            f"the engine reserves {count * _WORD >> 30} GiB of address space, which this system refuses "
            f"({error.strerror}); allow overcommitment of memory, or use the dense executor"
        ) from error
