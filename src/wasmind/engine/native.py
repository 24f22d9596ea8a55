"""Generated code, compiled, and the memory it runs in."""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Mapping, Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from wasmind.engine.layout import (
    ALLOWED,
    CAPACITY,
    ENDED,
    OUT_OF_BOUNDS,
    OUT_OF_MEMORY,
    POSITION,
    UNFIT,
    USED,
    Layout,
    Place,
)
from wasmind.engine.nearest import levels, words
from wasmind.engine.run import Tokens, Unfit, memory_spent, sum_out_of_bounds
from wasmind.errors import LimitError

try:
    import llvmlite
    import llvmlite.binding as llvm
except ImportError:  # an exported model folder asks for no more than transformers brings; `arrays` does without
    llvmlite = None

_WORD = 8


def machine() -> tuple[str, ...]:
    """What compiled code depends on here: llvmlite, LLVM, the processor and its features; nothing without llvmlite."""
    if llvmlite is None:
        return ()
    version = ".".join(map(str, llvm.llvm_version_info))
    return llvmlite.__version__, version, llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


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
        pointer, number = ctypes.c_void_p, ctypes.c_int64
        run, watch = (self._engine.get_function_address(name) for name in ("run", "watch"))
        self.run = ctypes.CFUNCTYPE(number, pointer, pointer, number, pointer, number)(run)
        self.watch = ctypes.CFUNCTYPE(number, pointer)(watch)


class Memory:
    """What the heads remember of one sequence of tokens, at most `allowed` bytes."""

    def __init__(self, code: Code, store: Mapping[int, int], allowed: int) -> None:
        self.code = code
        self._layout = layout = code.layout
        self._state = (ctypes.c_int64 * layout.words)()
        self._state[ALLOWED] = allowed
        self._unread: list[int] = []
        sizes = [
            (layout.table(number) + part, size)
            for number, table in enumerate(layout.tables)
            if table.capacity
            for part, size in enumerate(_sizes(table))
        ]
        ends = list(accumulate(size for _, size in sizes))
        self._reserved = _reserve(ends[-1] if ends else 1)
        self._regions = {word: self._reserved[end - size : end] for (word, size), end in zip(sizes, ends, strict=True)}
        start = self._reserved.ctypes.data
        for (word, size), end in zip(sizes, ends, strict=True):
            self._state[word] = start + (end - size) * _WORD
        entries = sorted((store or {-1: 0}).items())
        by_key, by_score = (layout.table(number) for number in range(len(layout.tables))[-2:])
        if layout.store.capacity:
            self._give(entries, by_key)
        if layout.scored_store.capacity:
            self._give_scored(entries, by_score)

    @property
    def position(self) -> int:
        """Tokens read."""
        return int(self._state[POSITION])

    @property
    def used(self) -> int:
        """The bytes that heads remember, counted by blocks of neighbouring keys."""
        return int(self._state[USED])

    def advance(self, tokens: Sequence[int], room: int) -> tuple[Tokens, bool]:
        """As `Run.advance`."""
        read = np.asarray([*self._unread, *tokens] if len(tokens) else (), np.int32)
        out = np.empty(room, np.int32)
        count = self.code.run(self._state, _address(read), len(read), _address(out), room)
        self._check(count)
        self._unread = [int(out[count - 1])]
        return out[:count], bool(self._state[ENDED])

    def watch(self) -> tuple[int, ...]:
        """As `Run.watch`."""
        if self._unread:
            self._check(self.code.watch(self._state))
            self._unread = []
        seen = self._layout.seen
        return tuple(self._state[seen : seen + len(self._layout.readout)])

    def _check(self, code: int) -> None:
        if code == OUT_OF_BOUNDS:
            raise sum_out_of_bounds(self.position)
        if code == OUT_OF_MEMORY:
            raise memory_spent(self._state[ALLOWED])
        if code <= UNFIT:
            raise Unfit(self._layout.tables[UNFIT - code].where)

    def _give(self, store: Sequence[tuple[int, int]], word: int) -> None:
        """Fills the outside's store by key: (1, value, key) by key."""
        entries, tree = self._regions[word], self._regions[word + 1].view(np.uint64)
        for key, value in store:
            place = key - self._layout.store.low
            entries[3 * place : 3 * place + 3] = 1, value, key
            for first, _ in levels(CAPACITY):
                place, bit = divmod(place, 64)
                tree[first + place] |= np.uint64(1 << bit)

    def _give_scored(self, store: Sequence[tuple[int, int]], word: int) -> None:
        """Fills the outside's store by score; the greatest key comes as the latest."""
        rows = [(rank, 2 * key, -(key**2), value, key) for rank, (key, value) in enumerate(store, start=1)]
        self._regions[word].reshape(-1, self._layout.scored_store.stride)[: len(rows)] = rows
        self._state[word + 1] = len(rows)


def _address(array: Tokens) -> int:
    """Where an array's numbers stand; numpy's own `ctypes` takes longer than a small program runs."""
    address: int = array.__array_interface__["data"][0]
    return address


def _sizes(table: Place) -> tuple[int, ...]:
    """Words of a table's entries, and of its tree."""
    entries = table.capacity * table.stride
    return (entries,) if table.scored else (entries, words(CAPACITY))


def _reserve(count: int) -> NDArray[np.int64]:
    """Zeroed memory for `count` words: address space now, pages when they are written."""
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
    try:
        return np.frombuffer(mmap.mmap(-1, count * _WORD, flags=flags), np.int64)
    except OSError as error:
        raise LimitError(
            f"the engine reserves {count * _WORD >> 30} GiB of address space, which this system refuses "
            f"({error.strerror}); allow overcommitment of memory, or use the dense executor"
        ) from error
