"""The library: loading, running, invoking, proving, and what wrong use gets."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from dataclasses import FrozenInstanceError, dataclass
from pathlib import Path

import pytest
import wasmtime

import wasmind
from wasmind.isa.trace import read

ARITHMETIC = """
(module
  (import "wasmind" "output" (func $output (param i32)))
  (import "wasmind" "halt" (func $halt))
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "swap") (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
  (func (export "div") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "tell") (param i32) (call $output (local.get 0)))
  (func (export "tell_and_double") (param i32) (result i32)
    (call $output (local.get 0)) (i32.shl (local.get 0) (i32.const 1)))
  (func (export "stop") (result i32) (call $output (i32.const 5)) (call $halt) (i32.const 6))
  (func (export "forever") (loop (br 0))))
"""

SEED = [(0x00, 3), (0x00, 5), (0x01, 0), (0xF0, 0), (0xFF, 0)]

APPEND = """
(module
  (import "wasmind" "fd_open" (func $open (param i32) (result i32)))
  (import "wasmind" "fd_read" (func $read (param i32) (result i32)))
  (import "wasmind" "fd_write" (func $write (param i32 i32)))
  (func (export "main") (local $fd i32)
    (local.set $fd (call $open (i32.const 0)))
    (loop $on (br_if $on (i32.ge_s (call $read (local.get $fd)) (i32.const 0))))
    (call $write (local.get $fd) (i32.const 0x121))))
"""


@pytest.fixture(scope="module")
def module() -> wasmind.Module:
    return wasmind.load(ARITHMETIC)


@dataclass
class Instruction:
    """The seed's own way to write an instruction."""

    op: int
    operand: int = 0


# --- loading ---------------------------------------------------------------------------------------------------


def test_text_bytes_and_paths_load_alike(tmp_path: Path) -> None:
    text, binary = tmp_path / "m.wat", tmp_path / "m.wasm"
    text.write_text(ARITHMETIC)
    binary.write_bytes(wasmtime.wat2wasm(ARITHMETIC))
    for source in (ARITHMETIC, ARITHMETIC.encode(), text, str(text), binary, binary.read_bytes()):
        assert wasmind.load(source).invoke("add", 2, 3) == [5]


def test_exports_name_the_types(module: wasmind.Module) -> None:
    assert list(module.exports)[:2] == ["add", "swap"]
    assert str(module.exports["swap"]) == "(param i32 i32) (result i32 i32)"


def test_what_cannot_be_loaded_is_refused() -> None:
    with pytest.raises(wasmind.UsageError, match="cannot load a int; give a path, bytes or text"):
        wasmind.load(7)  # type: ignore[arg-type]
    with pytest.raises(wasmind.UsageError, match="cannot run a int"):
        wasmind.run(7)  # type: ignore[arg-type]


# --- invoking --------------------------------------------------------------------------------------------------


def test_invoke_gives_all_results_in_order(module: wasmind.Module) -> None:
    assert module.invoke("swap", 1, 2) == [2, 1]


def test_invoke_leaves_out_what_the_program_output(module: wasmind.Module) -> None:
    assert module.invoke("tell_and_double", 21) == [42]
    assert module.invoke("tell", 21) == []


def test_arguments_may_be_unsigned_and_results_are_signed(module: wasmind.Module) -> None:
    assert module.invoke("add", 0xFFFFFFFF, 0) == [-1]
    assert module.invoke("add", 2**31 - 1, 1) == [-(2**31)]


@pytest.mark.parametrize(("args", "trap"), [((1, 0), "integer divide by zero"), ((-(2**31), -1), "integer overflow")])
def test_invoke_raises_the_trap_in_the_words_of_the_specification(
    module: wasmind.Module, args: tuple[int, int], trap: str
) -> None:
    with pytest.raises(wasmind.Trap) as caught:
        module.invoke("div", *args)
    assert str(caught.value) == trap


def test_invoke_has_no_results_to_give_after_a_halt(module: wasmind.Module) -> None:
    with pytest.raises(wasmind.ProgramError, match="'stop' called halt before it returned"):
        module.invoke("stop")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (("sub", 1, 2), 'no exported function "sub"; the exported functions are: "add", "swap"'),
        (("add", 1), "give it 2 arguments, not 1"),
        (("add", 1, 2, 3), "give it 2 arguments, not 3"),
        (("add", 1, "2"), "argument 2 of \"add\" is '2'"),
        (("add", 1.0, 2), 'argument 1 of "add" is 1.0'),
        (("add", 1, 2**32), "from -2147483648 to 4294967295"),
        (("add", 1, -(2**31) - 1), "from -2147483648 to 4294967295"),
    ],
)
def test_a_call_that_does_not_fit_is_refused(module: wasmind.Module, call: tuple, message: str) -> None:
    with pytest.raises(wasmind.UsageError) as caught:
        module.invoke(*call)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


# --- running ---------------------------------------------------------------------------------------------------


def test_run_outputs_the_results_last(module: wasmind.Module) -> None:
    result = wasmind.run(module, entry="tell_and_double", args=[4])
    assert (result.outputs, result.trap, result.stdout, result.files) == ([4, 8], None, "", {})


NUMBERS = """
(module
  (import "wasmind" "output" (func $output (param i32)))
  (func (export "numbers") (param i64 f32 f64 i32) (result f64 i64 i32 f32)
    (call $output (i32.const 9)) (local.get 2) (i64.xor (local.get 0) (i64.const -1)) (local.get 3) (local.get 1))
  (func (export "trap") (result i64) (call $output (i32.const 7)) unreachable))
"""


def test_results_are_numbers_of_their_types_and_outputs_their_words() -> None:
    args = (1 << 40, 0.5, -1e300, 0xFFFFFFFF)
    result = wasmind.run(wasmind.load(NUMBERS), "numbers", args, executor="reference")
    assert result.results == [-1e300, -(1 << 40) - 1, -1, 0.5]
    assert [*map(type, result.results)] == [float, int, int, float]
    assert result.outputs == [9, *struct.unpack("<6i", struct.pack("<dqif", *result.results))]
    assert wasmind.load(NUMBERS).invoke("numbers", *args, executor="reference") == result.results


def test_a_trap_leaves_no_results() -> None:
    result = wasmind.run(wasmind.load(NUMBERS), "trap", executor="reference")
    assert (result.outputs, result.results, result.trap) == ([7], [], "unreachable")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((1 << 64, 0, 0, 0), 'argument 1 of "numbers" is 18446744073709551616, give an integer from'),
        ((0.5, 0, 0, 0), 'argument 1 of "numbers" is 0.5, give an integer from'),
        ((0, 1e300, 0, 0), "the argument 1e+300 is too large for f32"),
        ((0, "x", 0, 0), "argument 2 of \"numbers\" is 'x', give an integer"),
    ],
)
def test_a_number_that_does_not_fit_is_refused(args: tuple, message: str) -> None:
    with pytest.raises(wasmind.UsageError, match=re.escape(message)):
        wasmind.run(wasmind.load(NUMBERS), "numbers", args, executor="reference")


def test_run_counts_tokens_and_instructions_as_the_trace_has_them(module: wasmind.Module) -> None:
    result = wasmind.run(module, entry="add", args=(1000, 2000), keep_trace=True)
    reading = read(result.trace)
    assert (result.tokens, result.instructions) == (len(result.trace), reading.instructions)
    assert type(result.tokens) is type(result.instructions) is int
    assert reading.outputs == result.outputs == [3000]


def test_run_gives_the_trap_as_a_value(module: wasmind.Module) -> None:
    result = wasmind.run(module, entry="div", args=(1, 0))
    assert (result.outputs, result.trap) == ([], "integer divide by zero")
    assert type(result.trap) is str


def test_a_halt_ends_the_run_well(module: wasmind.Module) -> None:
    assert wasmind.run(module, entry="stop").outputs == [5]


def test_a_result_cannot_be_changed(module: wasmind.Module) -> None:
    result = wasmind.run(module, entry="stop")
    with pytest.raises(FrozenInstanceError):
        result.trap = "no"  # type: ignore[misc]
    assert "trace" not in repr(result)


@pytest.mark.parametrize(
    "program",
    [
        SEED,
        tuple(SEED),
        [Instruction(*pair) for pair in SEED],
        [{"op": op, "operand": operand} for op, operand in SEED],
        '[{"op": 0, "operand": 3}, [0, 5], ["i32.add", 0], {"op": "output"}, [255]]',
    ],
    ids=["pairs", "tuple", "objects", "mappings", "json"],
)
def test_the_seeds_program_gives_8_however_it_is_written(program: object) -> None:
    assert wasmind.run(program).outputs == [8]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("exports", "entry"), [(["f"], "f"), (["f", "main", "_start"], "main"), (["f", "_start"], "_start")]
)
def test_the_default_entry_is_main_then_start_then_the_only_one(exports: list[str], entry: str) -> None:
    functions = "".join(f'(func (export "{name}"))' for name in exports)
    assert wasmind.load(f"(module {functions})").default_entry == entry


def test_without_a_default_entry_the_functions_are_named() -> None:
    with pytest.raises(wasmind.UsageError, match="exported functions: f, g"):
        wasmind.run('(module (func (export "f")) (func (export "g")))')
    with pytest.raises(wasmind.UsageError, match="exported functions: none"):
        wasmind.run("(module)")


KEPT = """
(module
  (memory 1) (global $count (mut i64) (i64.const 10)) (global $started (mut i32) (i32.const 0))
  (func $start (global.set $started (i32.const 1))) (start $start)
  (func (export "up") (param f64) (result i64 i32)
    (i64.store (i32.const 0) (i64.add (i64.load (i32.const 0)) (i64.trunc_f64_s (local.get 0))))
    (global.set $count (i64.add (global.get $count) (i64.load (i32.const 0))))
    (global.get $count) (global.get $started))
  (func (export "set and trap") (global.set $count (i64.const -1)) unreachable))
"""


@pytest.mark.parametrize("executor", ["reference", "engine"])
def test_an_instance_keeps_its_state_from_call_to_call(executor: str) -> None:
    instance = wasmind.load(KEPT).instantiate(executor=executor)
    assert [instance.invoke("up", x) for x in (2.5, -1.0, 0.0)] == [[12, 1], [13, 1], [14, 1]]
    with pytest.raises(wasmind.Trap, match="unreachable"):
        instance.invoke("set and trap")
    assert instance.invoke("up", 1e10) == [10**10, 1]


def test_instances_of_a_module_have_nothing_in_common() -> None:
    module = wasmind.load(KEPT)
    one, other = module.instantiate(executor="reference"), module.instantiate(executor="reference")
    assert one.invoke("up", 5.0) == other.invoke("up", 5.0) == module.invoke("up", 5.0, executor="reference") == [15, 1]


def test_a_start_function_that_traps_makes_no_instance() -> None:
    with pytest.raises(wasmind.Trap, match="unreachable"):
        wasmind.load("(module (func unreachable) (start 0))").instantiate(executor="reference")


def test_an_instance_names_wrong_calls() -> None:
    instance = wasmind.load(KEPT).instantiate()
    with pytest.raises(wasmind.UsageError, match='no exported function "down"'):
        instance.invoke("down")
    with pytest.raises(wasmind.UsageError, match="give it 1 arguments, not 0"):
        instance.invoke("up")


def test_files_come_back_as_the_program_left_them() -> None:
    result = wasmind.run(APPEND, files={"in": b"ab", "untouched": b"x"})
    assert result.files == {"in": b"ab!", "untouched": b"x"}
    assert wasmind.run(APPEND, files={"in": bytearray(b"")}).files == {"in": b"!"}


def test_files_past_the_limits_are_refused() -> None:
    with pytest.raises(wasmind.LimitError, match="65,536"):
        wasmind.run(APPEND, files={"in": bytes(65537)})
    with pytest.raises(wasmind.LimitError, match="17 files"):
        wasmind.run(APPEND, files={str(k): b"" for k in range(17)})


@pytest.mark.parametrize("executor", ["reference", "dense"])
def test_a_run_that_does_not_end_stops_at_the_limit(module: wasmind.Module, executor: str) -> None:
    with pytest.raises(wasmind.LimitError, match="did not end within 50 tokens; raise --max-tokens"):
        wasmind.run(module, entry="forever", executor=executor, max_tokens=50)


@pytest.mark.parametrize("executor", ["reference", "dense"])
def test_a_trace_as_long_as_the_limit_is_let_through(module: wasmind.Module, executor: str) -> None:
    tokens = wasmind.run(module, entry="stop").tokens
    assert wasmind.run(module, entry="stop", executor=executor, max_tokens=tokens).outputs == [5]
    with pytest.raises(wasmind.LimitError):
        wasmind.run(module, entry="stop", executor=executor, max_tokens=tokens - 1)


def test_wrong_options_are_refused(module: wasmind.Module) -> None:
    with pytest.raises(wasmind.UsageError, match="no executor 'fast'; choose one of engine, dense, reference"):
        wasmind.run(module, entry="stop", executor="fast")
    with pytest.raises(wasmind.UsageError, match="max_tokens is 0"):
        wasmind.run(module, entry="stop", max_tokens=0)
    with pytest.raises(wasmind.UsageError, match="the reference executor runs no weights"):
        wasmind.run(module, entry="stop", weights="x.safetensors", executor="reference")


# --- the weights -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entry", "args"), [("add", (-7, 2**31 - 1)), ("swap", (1, -1)), ("div", (-7, 2)), ("div", (1, 0))]
)
@pytest.mark.parametrize("executor", ["dense", "engine"])
def test_the_weights_make_the_reference_trace(
    module: wasmind.Module, entry: str, args: tuple[int, ...], executor: str
) -> None:
    made = wasmind.run(module, entry, args, executor=executor, keep_trace=True)
    assert made == wasmind.run(module, entry, args, executor="reference", keep_trace=True)
    assert made.trace


def test_the_dense_weights_run_files() -> None:
    assert wasmind.run(APPEND, files={"in": b"a"}, executor="dense").files == {"in": b"a!"}


def test_prove_agrees_and_reports_its_progress(module: wasmind.Module) -> None:
    seen: list[tuple[int, int]] = []
    proof = wasmind.prove(module, "swap", (5, 6), progress=lambda done, total: seen.append((done, total)))
    assert proof.ok
    assert proof.margin > 0
    assert seen[-1][0] == seen[-1][1]


def test_a_missing_weight_file_is_named(module: wasmind.Module, tmp_path: Path) -> None:
    with pytest.raises(wasmind.WeightsError, match=r"none\.safetensors"):
        wasmind.run(module, entry="stop", executor="dense", weights=tmp_path / "none.safetensors")


# --- the package -----------------------------------------------------------------------------------------------


def _modules_after(code: str) -> set[str]:
    """The top-level modules loaded by a fresh interpreter that ran `code`."""
    script = f"import sys\n{code}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(shown.stdout.split())


def test_importing_wasmind_loads_nothing_heavy() -> None:
    heavy = {"torch", "wasmtime", "rich", "typer", "numpy", "transformers", "safetensors"}
    assert not _modules_after("import wasmind; wasmind.Trap") & heavy


def test_the_reference_executor_loads_neither_torch_nor_numpy() -> None:
    loaded = _modules_after(f'import wasmind; assert wasmind.run({SEED}, executor="reference").outputs == [8]')
    assert not loaded & {"torch", "numpy", "rich", "typer", "transformers"}


def test_every_public_name_is_there() -> None:
    assert [name for name in wasmind.__all__ if not hasattr(wasmind, name)] == []
    assert set(wasmind.__all__) <= set(dir(wasmind))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = wasmind.nothing  # type: ignore[attr-defined]


def test_many_programs_run_side_by_side_and_each_fails_alone(tmp_path: Path) -> None:
    answer = '(module (func (export "main") (param i32) (result i32) local.get 0 i32.const 2 i32.mul))'
    forever = '(module (func (export "main") (loop br 0)))'
    trap = '(module (func (export "main") unreachable))'
    calls = [
        wasmind.Call(answer, args=(21,)),
        forever,
        tmp_path / "missing.wasm",
        wasmind.load(trap),
        wasmind.Call(answer, args=(1, 2)),
        *(wasmind.Call(answer, args=(n,)) for n in range(40)),
    ]
    made = wasmind.run_many(calls, max_tokens=10_000, workers=2)
    assert isinstance(made[0], wasmind.Result)
    assert made[0].outputs == [42]
    assert isinstance(made[1], wasmind.LimitError)
    assert isinstance(made[2], wasmind.UsageError)
    assert isinstance(made[3], wasmind.Result)
    assert made[3].trap == "unreachable"
    assert isinstance(made[4], wasmind.UsageError)
    assert [result.outputs for result in made[5:] if isinstance(result, wasmind.Result)] == [[2 * n] for n in range(40)]


def test_many_programs_have_a_memory_budget_each() -> None:
    fill = """(module (memory 16) (func (export "main") (param i32) (local i32)
      (loop (i32.store8 (local.get 1) (i32.const 1)) (local.set 1 (i32.add (local.get 1) (i32.const 64)))
            (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))))"""
    calls = [wasmind.Call(fill, args=(size,)) for size in (1000, 1_000_000, 2000)]
    small, large, other = wasmind.run_many(calls, max_memory=8 << 20, workers=1)
    assert isinstance(large, wasmind.LimitError)
    assert "needs more than 8 MiB of memory; raise --max-memory" in str(large)
    assert isinstance(small, wasmind.Result)
    assert isinstance(other, wasmind.Result)


def test_what_no_program_could_run_on_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(wasmind.UsageError, match="no executor 'gpu'"):
        wasmind.run_many([], executor="gpu")
    with pytest.raises(wasmind.WeightsError):
        wasmind.run_many([], weights=tmp_path / "none.safetensors")
    with pytest.raises(wasmind.UsageError, match="workers is 0"):
        wasmind.run_many([], workers=0)
