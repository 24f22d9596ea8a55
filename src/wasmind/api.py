"""The library: load a program, run it on an executor, prove a trace on the weights.

A program is a module or a flat program, given as a `Module`, a path, bytes, text, or a list of instructions.
Arguments and results are Python's integers and floats; integers come back signed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wasmind import wasm
from wasmind.errors import ProgramError, Trap, UsageError, WasmindError
from wasmind.executors import DEFAULT_EXECUTOR, Chunk, dense_model
from wasmind.executors import executor as find_executor
from wasmind.isa.follow import Follower
from wasmind.isa.linear import Program
from wasmind.isa.microcode import written_files
from wasmind.isa.opcodes import F32, F64, Types
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import DEFAULT_MAX_TOKENS
from wasmind.isa.trace import Reading
from wasmind.wasm.values import bits, join, size

if TYPE_CHECKING:
    from wasmind.transformer.dense import Verification

MAX_TOKENS = DEFAULT_MAX_TOKENS
MAX_MEMORY = 4 << 30
"""Bytes that the engine remembers of one run at most."""

Source = str | PathLike[str] | bytes
Watch = Callable[[Reading, Sequence[int]], object]
Follow = Callable[[Reading, Chunk], object]
"""Called as a run goes on, with what the trace has said so far and the tokens since the last call."""


@dataclass(frozen=True)
class Result:
    """What came of a run.

    outputs: what the program output, then the words of its entry's results, low ones first, as signed i32. What a WASI
    program outputs is the bytes of its streams, four a word.
    results: what its entry returned; nothing after a trap or a `halt`.
    trap: the specification's wording, None when the run ended well.
    tokens, instructions: the length of the trace, without the prefix, and how many instructions made it.
    files: the given ones as the program left them.
    stdout, stderr, exit_code: of a WASI program; a code of None is that of one that trapped or left it out.
    """

    outputs: list[int]
    trap: str | None
    tokens: int
    instructions: int
    files: dict[str, bytes]
    results: list[int | float] = field(default_factory=list)
    stdout: str = ""
    stderr: str = ""
    exit_code: int | None = None
    trace: list[int] = field(default_factory=list, repr=False)


@dataclass(frozen=True)
class Module:
    """A loaded and valid program."""

    definition: wasm.ModuleDef = field(repr=False)

    @property
    def exports(self) -> dict[str, wasm.FuncType]:
        """The exported functions by name; `str` of a type is its text, "(param i32 i32) (result i32)"."""
        types = self.definition.function_types
        return {name: types[index] for name, index in self.definition.function_exports.items()}

    @property
    def default_entry(self) -> str:
        """The function to run when none is named: main, else _start, else the only one.

        Raises UsageError when that leaves none or several.
        """
        names = list(self.exports)
        found = next((name for name in ("main", "_start") if name in names), None)
        if found is None and len(names) != 1:
            shown = ", ".join(names) or "none"
            raise UsageError(
                f"the module exports no main or _start, so name the function to run; exported functions: {shown}"
            )
        return found or names[0]

    def invoke(
        self,
        name: str,
        *args: float,
        executor: str = DEFAULT_EXECUTOR,
        files: Mapping[str, bytes] | None = None,
        max_tokens: int = MAX_TOKENS,
        max_memory: int = MAX_MEMORY,
        weights: str | PathLike[str] | None = None,
    ) -> list[int | float]:
        """The results of calling an exported function.

        Raises:
            Trap: the program trapped.
            ProgramError: it called `halt` before the function returned, so there are no results.
            WasmindError: as `run`.
        """
        job = prepare(self, name, args, files)
        reading = execute(job, executor, max_tokens=max_tokens, max_memory=max_memory, weights=weights)
        return job.results_after(_ended_well(reading, name))

    def instantiate(self, **limits: Any) -> Instance:
        """The module with a state that lasts; `limits` as `executor`, `max_tokens`, … of `invoke`, for every call.

        Raises Trap where its start function traps, and as `run`.
        """
        instance = Instance(wasm.instantiate(self.definition, wasm.provided), limits)
        if self.definition.start is not None:
            instance.call(self.definition.start)
        return instance


@dataclass(frozen=True)
class Instance:
    """A module whose functions find memory, globals and tables as the call before left them, a trapped one too."""

    state: wasm.Instance = field(repr=False)
    limits: dict[str, Any] = field(default_factory=dict)
    caller: wasm.Caller = field(default_factory=wasm.Caller, repr=False)

    def invoke(self, name: str, *args: float) -> list[int | float]:
        """The results of calling an exported function. Raises as `Module.invoke`."""
        index = wasm.entry_index(self.state.module, name)
        type_ = self.state.module.function_types[index]
        words = self.call(index, wasm.checked_arguments(name, type_, _arguments(type_, args)))
        return join(type_.results, words[len(words) - size(type_.results) :])

    def call(self, index: int, args: Sequence[int] = ()) -> list[int]:
        """What calling a function by its index output, the words of its results last. Raises as `invoke`."""
        reading = run_in(self.caller, wasm.FunctionInstance(self.state, index), args, **self.limits)
        return _ended_well(reading, f"function {index}").outputs


@dataclass(frozen=True)
class Job:
    """A program as an executor gets it: the prefix and the read-only store. results: the types of its entry's."""

    program: Program
    prefix: list[int]
    store: dict[int, int]
    files: dict[str, bytes]
    results: Types = ()
    wasi: bool = False

    def results_after(self, reading: Reading) -> list[int | float]:
        """What the entry returned: the last outputs, where it did return."""
        if reading.trap is not None or reading.depth:
            return []
        return join(self.results, reading.outputs[len(reading.outputs) - size(self.results) :])

    def said(self, reading: Reading) -> Sequence[int]:
        """The outputs so far that are the streams of a WASI program: all but the results of its entry."""
        over = reading.halted and not reading.depth
        return reading.outputs[: len(reading.outputs) - over * size(self.results)] if self.wasi else ()

    def text(self, reading: Reading, stream: int) -> str:
        """What a WASI program wrote to standard output or error."""
        said = wasm.Streams().feed(self.said(reading))
        return b"".join(data for one, data in said if one == stream).decode(errors="replace")

    def exit_code(self, reading: Reading) -> int | None:
        """The exit code of a WASI program; None where it gave none."""
        streams = wasm.Streams()
        for _ in streams.feed(self.said(reading)):
            pass
        return streams.exit_code

    def files_after(self, reading: Reading) -> dict[str, bytes]:
        """The given files with what the run wrote to them."""
        return dict(zip(self.files, written_files(list(self.files.values()), reading.writes), strict=True))


def load(source: Source) -> Module:
    """The module or flat program at a path, or in bytes or text.

    Raises UsageError when there is no such file, ModuleError for an invalid or unsupported module,
    ProgramError for an invalid flat program.
    """
    if isinstance(source, str | bytes):
        return Module(wasm.load(source))
    if isinstance(source, PathLike):
        return Module(wasm.load(Path(source)))
    raise UsageError(f"cannot load a {type(source).__name__}; give a path, bytes or text")


def run(
    program: Module | Source | Iterable[Any],
    entry: str | None = None,
    args: Sequence[float] = (),
    *,
    executor: str = DEFAULT_EXECUTOR,
    files: Mapping[str, bytes] | None = None,
    surroundings: wasm.Surroundings | None = None,
    max_tokens: int = MAX_TOKENS,
    max_memory: int = MAX_MEMORY,
    weights: str | PathLike[str] | None = None,
    keep_trace: bool = False,
) -> Result:
    """Run a program to its end, or to its trap.

    files: contents by name; the k-th one, from 0, is the program's file k.
    surroundings: arguments, standard input and more of a WASI program.
    max_memory: bytes that the engine may remember of the run; it grows with distinct addresses, not with tokens.
    weights: the weight file for the engine or the dense executor, wasmind's own when None.
    keep_trace: whether the result holds the tokens of the trace.

    Raises:
        UsageError: no such file, function or executor, or arguments that do not fit the function.
        ModuleError, ProgramError: the program is invalid or needs what this machine does not have.
        LimitError: it does not end within max_tokens or max_memory, or is too large; files are too many or too large.
        WeightsError: the weight file cannot be used.
    """
    job = prepare(program, entry, args, files, surroundings)
    trace: list[int] = []
    keep = (lambda _, tokens: trace.extend(map(int, tokens))) if keep_trace else None
    reading = execute(job, executor, max_tokens=max_tokens, max_memory=max_memory, weights=weights, follow=keep)
    return Result(
        outputs=reading.outputs,
        trap=None if reading.trap is None else str(reading.trap),
        tokens=reading.tokens,
        instructions=reading.instructions,
        files=job.files_after(reading),
        results=job.results_after(reading),
        stdout=job.text(reading, wasm.STDOUT),
        stderr=job.text(reading, wasm.STDERR),
        exit_code=job.exit_code(reading),
        trace=trace,
    )


@dataclass(frozen=True)
class Call:
    """A program with what it is given, for `run_many`; as the arguments of `run`."""

    program: Module | Source | Iterable[Any]
    entry: str | None = None
    args: Sequence[float] = ()
    files: Mapping[str, bytes] | None = None


def run_many(
    calls: Iterable[Call | Module | Source],
    *,
    executor: str = DEFAULT_EXECUTOR,
    max_tokens: int = MAX_TOKENS,
    max_memory: int = MAX_MEMORY,
    weights: str | PathLike[str] | None = None,
    workers: int | None = None,
) -> list[Result | WasmindError]:
    """Run programs side by side, one process a core; their results in the order of the calls.

    A program that cannot be run, or passes a limit, has its error in the place of its result, and no other is touched
    by it. max_tokens and max_memory hold for each program; workers is the number of processes, all cores when None.

    Raises UsageError and WeightsError where no program could be run at all.
    """
    import joblib

    if workers is not None and workers < 1:
        raise UsageError(f"workers is {workers}; allow at least one")
    find_executor(executor, _path(weights))  # what all of them need is made once, and refused once
    limits = {"executor": executor, "max_tokens": max_tokens, "max_memory": max_memory, "weights": weights}
    parallel = joblib.Parallel(n_jobs=-1 if workers is None else workers)
    return list(parallel(joblib.delayed(_outcome)(call, limits) for call in calls))


def _outcome(call: Call | Module | Source, limits: Mapping[str, Any]) -> Result | WasmindError:
    given = call if isinstance(call, Call) else Call(call)
    try:
        return run(given.program, given.entry, given.args, files=given.files, **limits)
    except WasmindError as error:
        return error


def prove(
    program: Module | Source | Iterable[Any],
    entry: str | None = None,
    args: Sequence[float] = (),
    *,
    files: Mapping[str, bytes] | None = None,
    max_tokens: int = MAX_TOKENS,
    weights: str | PathLike[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Verification:
    """Whether the dense weights agree with every token of the trace that the reference executor makes.

    They read it in parallel: each token must be the argmax of the logits before it. `progress` is called with
    the number of tokens read and their total, the prefix included. Raises as `run`.
    """
    job = prepare(program, entry, args, files)
    sequence = list(job.prefix)
    execute(job, "reference", max_tokens=max_tokens, follow=lambda _, tokens: sequence.extend(tokens))
    model = dense_model(_path(weights))
    return model.verify(sequence, len(job.prefix), store=job.store, progress=progress)


def prepare(
    program: Module | Source | Iterable[Any],
    entry: str | None = None,
    args: Sequence[float] = (),
    files: Mapping[str, bytes] | None = None,
    surroundings: wasm.Surroundings | None = None,
) -> Job:
    """A program ready for an executor. Raises as `run`."""
    module = _module(program)
    given = {name: bytes(content) for name, content in (files or {}).items()}
    name = module.default_entry if entry is None else entry
    type_ = module.exports.get(name, wasm.FuncType())
    lowered = wasm.lower(module.definition, name, _arguments(type_, args))
    store, wasi = wasm.file_store(given), bool(wasm.wasi_imports(module.definition))
    if wasi:
        store |= (surroundings or wasm.Surroundings()).store(given)
    return Job(lowered, assemble(lowered), store, given, type_.results, wasi)


def run_in(caller: wasm.Caller, function: wasm.FunctionInstance, args: Sequence[int] = (), **limits: Any) -> Reading:
    """What a call of a function of an instance said; the instance is then as the call left it.

    `limits` are those of `execute`, and its executor. Raises as `run`.
    """
    lowered = caller.lowered(function, args)
    job = Job(lowered.program, assemble(lowered.program), {}, {})
    if not lowered.placement.changes:
        return execute(job, **limits)
    follower = Follower(lowered.program)
    try:
        return execute(job, **limits, watch=lambda _, made: follower.take(made))
    finally:
        lowered.placement.keep(follower.slots, follower.memory, lowered.places)


def _ended_well(reading: Reading, name: str) -> Reading:
    """The reading of a call that returned. Raises Trap and ProgramError where it did not."""
    if reading.trap is not None:
        raise Trap(str(reading.trap))
    if reading.depth:
        raise ProgramError(f"{name!r} called halt before it returned; wasmind.run gives what it output")
    return reading


def _arguments(type_: wasm.FuncType, args: Sequence[float]) -> list[float]:
    """What `wasm.lower` takes for arguments, however many there are."""
    return [*map(_argument, type_.params, args), *args[len(type_.params) :]]


def _argument(type_: str, value: float) -> float:
    """What `wasm.lower` takes for a number: of a float, its bits."""
    if type_ not in (F32, F64) or not isinstance(value, int | float):
        return value
    try:
        return bits(type_, value)
    except OverflowError:
        raise UsageError(f"the argument {value} is too large for {type_}") from None


def execute(
    job: Job,
    executor: str = DEFAULT_EXECUTOR,
    *,
    max_tokens: int = MAX_TOKENS,
    max_memory: int = MAX_MEMORY,
    weights: str | PathLike[str] | None = None,
    watch: Watch | None = None,
    follow: Follow | None = None,
) -> Reading:
    """What a run said; it keeps no trace. Raises as `run`.

    watch: called after each instruction with its tokens. follow: called with all tokens as they come, many at a time
    from a fast executor.
    """
    for name, value in (("max_tokens", max_tokens), ("max_memory", max_memory)):
        if value < 1:
            raise UsageError(f"{name} is {value}; allow at least one")
    reading = Reading()

    def on_tokens(tokens: Chunk) -> None:
        if watch is None and not isinstance(tokens, Sequence):
            reading.feed_all(tokens)
        else:
            for token in tokens:
                made = reading.feed(int(token))
                if made is not None and watch is not None:
                    watch(reading, made)
        if follow is not None:
            follow(reading, tokens)

    find_executor(executor, _path(weights))(job.prefix, job.store, max_tokens, max_memory, on_tokens)
    assert reading.halted or reading.trap is not None
    return reading


def _module(program: object) -> Module:
    if isinstance(program, Module):
        return program
    if isinstance(program, str | bytes | PathLike):
        return load(program)
    if isinstance(program, Iterable):
        return Module(wasm.flat_module(program))
    kind = type(program).__name__
    raise UsageError(f"cannot run a {kind}; give a module, a path, bytes, text or a flat program")


def _path(path: str | PathLike[str] | None) -> Path | None:
    return None if path is None else Path(path)
