"""The command line: what it prints, its exit codes, and the one line that every wrong use gets."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import wasmtime

from wasmind import __version__, cli, wasm
from wasmind.machine.build import wasm_weights

EXAMPLES = Path(__file__).parent.parent / "examples"

GCD = """
(module
  (func (export "gcd") (param i32 i32) (result i32)
    (local $rest i32)
    (loop $again (result i32)
      (if (i32.eqz (local.get 1)) (then (return (local.get 0))))
      (local.set $rest (i32.rem_s (local.get 0) (local.get 1)))
      (local.set 0 (local.get 1))
      (local.set 1 (local.get $rest))
      (br $again))))
"""
COPY = """
(module
  (import "wasmind" "output" (func $output (param i32)))
  (import "wasmind" "fd_open" (func $open (param i32) (result i32)))
  (import "wasmind" "fd_read" (func $read (param i32) (result i32)))
  (import "wasmind" "fd_write" (func $write (param i32 i32)))
  (func (export "main") (local $from i32) (local $to i32) (local $byte i32)
    (local.set $from (call $open (i32.const 0)))
    (local.set $to (call $open (i32.const 1)))
    (loop $next
      (if (i32.ge_s (local.tee $byte (call $read (local.get $from))) (i32.const 0))
        (then (call $write (local.get $to) (local.get $byte)) (br $next))))
    (if (call $open (i32.const 2)) (then (return)))
    (unreachable)))
"""
SOURCES = {
    "gcd.wat": GCD,
    "copy.wat": COPY,
    "trap.wat": '(module (import "wasmind" "output" (func $o (param i32))) (func (export "main") (result i32)'
    " (call $o (i32.const 7)) (i32.div_s (i32.const 1) (i32.const 0))))",
    "forever.wat": '(module (func (export "main") (loop (br 0))))',
    "two.wat": '(module (func (export "f")) (func (export "g")))',
    "import.wat": '(module (import "env" "print" (func)) (func (export "main")))',
    "unknown.wat": '(module (func (export "main") i32.foo))',
    "invalid.wat": '(module (func (export "main") (result i32)))',
    "vector.wat": '(module (func (export "main") (drop (v128.const i32x4 0 0 0 0))))',
    "seed.json": '[{"op": 0, "operand": 3}, [0, 5], ["i32.add"], [240, 0], [255, 0]]',
    "unknown.json": '[["i32.foo", 1]]',
    "broken.json": '[["i32.const", 1',
    "nonsense.txt": "hello",
    "in.txt": "ab",
}


@dataclass
class Shown:
    """What a command left behind."""

    code: int
    out: str
    err: str


Wasmind = Callable[..., Shown]


@pytest.fixture
def wasmind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Wasmind:
    """Runs a command line in a folder that holds SOURCES."""
    for name, text in SOURCES.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "seed.wasm").write_bytes(wasmtime.wat2wasm(GCD))
    (tmp_path / "cut.wasm").write_bytes(wasmtime.wat2wasm(GCD)[:-5])
    (tmp_path / "big.bin").write_bytes(bytes(65537))
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)

    def run(*words: object) -> Shown:
        code = cli.invoke([str(word) for word in words])
        return Shown(code, *capfd.readouterr())

    return run


@pytest.fixture
def reference(wasmind: Wasmind) -> Wasmind:
    """`wasmind run --executor reference ...`"""
    return lambda *words: wasmind("run", "--executor", "reference", *words)


# --- run -------------------------------------------------------------------------------------------------------


def test_outputs_come_one_a_line(reference: Wasmind) -> None:
    assert reference(EXAMPLES / "gcd.wat") == Shown(0, "21\n1\n8192\n17\n", "")


def test_the_default_executor_is_the_engine(wasmind: Wasmind) -> None:
    assert wasmind("run", "seed.json") == Shown(0, "8\n", "")
    assert wasmind("run", "seed.json", "--stats").err.startswith("engine: ")


@pytest.mark.parametrize("file", ["gcd.wat", "seed.wasm"])
@pytest.mark.parametrize(
    "words",
    [
        ("--invoke", "gcd", "12", "18"),
        ("12", "18"),
        ("0xC", "0x12"),
        ("--invoke=gcd", "-12", "18"),
        ("--", "12", "-18"),
        ("--invoke", "gcd", "--", "-12", "-18"),
        ("-0xc", "18", "--invoke", "gcd"),
    ],
)
def test_arguments_may_be_negative_or_hexadecimal(reference: Wasmind, file: str, words: tuple[str, ...]) -> None:
    shown = reference(file, *words)
    assert (shown.code, shown.err) == (0, "")
    assert abs(int(shown.out)) == 6


@pytest.mark.parametrize("executor", ["reference", "dense", "engine"])
def test_a_trap_is_named_on_stderr_behind_the_outputs(wasmind: Wasmind, executor: str) -> None:
    shown = wasmind("run", "trap.wat", "--executor", executor)
    assert shown == Shown(1, "7\n", "trap: integer divide by zero\n")


def test_a_trace_shows_place_instruction_tokens_and_source(reference: Wasmind) -> None:
    shown = reference("gcd.wat", "--trace", "1000", "0")
    lines = shown.out.splitlines()
    assert re.fullmatch(r" +0  next0 = copy g\d+ +3'  104 +; entry", lines[0])
    assert any(re.search(r"ret +return -\d+ +; ", line) for line in lines)
    assert lines[-2:][0] == "1000"
    assert re.fullmatch(r" +\d+  halt +halt +; entry", lines[-1])


def test_a_trace_is_the_same_on_the_dense_weights(wasmind: Wasmind) -> None:
    words = ("run", "gcd.wat", "--trace", "30", "12", "--executor")
    assert wasmind(*words, "dense") == wasmind(*words, "reference")


def test_json_gives_everything_at_once(reference: Wasmind) -> None:
    shown = json.loads(reference("gcd.wat", "12", "18", "--json").out)
    assert shown.pop("seconds") >= 0
    assert shown.pop("tokens") >= shown.pop("instructions") > 5
    assert shown == {"outputs": [6], "results": [6], "stdout": "", "trap": None, "executor": "reference"}


def test_json_gives_the_trap_too(reference: Wasmind) -> None:
    shown = reference("trap.wat", "--json")
    assert shown.code == 1
    assert json.loads(shown.out)["trap"] == "integer divide by zero"
    assert json.loads(shown.out)["outputs"] == [7]


def test_stats_are_one_line_on_stderr(reference: Wasmind) -> None:
    shown = reference("gcd.wat", "12", "18", "--stats")
    assert shown.out == "6\n"
    assert re.fullmatch(r"reference: \d+ tokens for \d+ instructions in \d+\.\d s, [\d,]+ tokens/s\n", shown.err)


# --- files -----------------------------------------------------------------------------------------------------

GIVE = ("--file", "from=in.txt", "--file", "to=/dev/null")


@pytest.mark.parametrize("executor", ["reference", "dense", "engine"])
def test_a_file_is_saved_as_the_program_left_it(wasmind: Wasmind, executor: str) -> None:
    shown = wasmind("run", "copy.wat", *GIVE, "--save", "to=copy.txt", "--executor", executor)
    assert shown == Shown(0, "", "")
    assert Path("copy.txt").read_bytes() == b"ab"
    assert Path("in.txt").read_bytes() == b"ab"


def test_a_file_may_be_saved_onto_itself(reference: Wasmind) -> None:
    assert reference("copy.wat", "--file", "a=gcd.wat", "--file", "b=in.txt", "--save", "b=in.txt").code == 0
    assert Path("in.txt").read_text() == GCD


def test_nothing_is_saved_when_the_program_traps(reference: Wasmind) -> None:
    before = sorted(os.listdir())
    third = ("--file", "third=in.txt")  # copy.wat opens it as 2, and ends well
    assert reference("trap.wat", *GIVE, *third, "--save", "to=copy.txt").code == 1
    assert sorted(os.listdir()) == before


def test_nothing_half_written_is_left_when_a_save_fails(reference: Wasmind, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    before = sorted(os.listdir())
    monkeypatch.setattr(os, "fsync", full)
    shown = reference("copy.wat", *GIVE, "--save", "to=copy.txt")
    assert shown.code == 2
    assert re.fullmatch(r"error: cannot write .*: No space left on device; choose another path\n", shown.err)
    assert sorted(os.listdir()) == before


# --- what wrong use gets ---------------------------------------------------------------------------------------

WRONG = [
    (("run", "unknown.wat"), "unknown.wat: malformed text: unknown operator"),
    (("run", "invalid.wat"), "invalid.wat: invalid module: type mismatch"),
    (("run", "cut.wasm"), "cut.wasm: malformed module: "),
    (("run", "nonsense.txt"), "nonsense.txt: neither WebAssembly text"),
    (("run", "big.bin"), "big.bin: "),
    (("run", "import.wat"), 'imports "env"."print", which is not provided'),
    (("run", "vector.wat"), "needs vector instructions, which this machine does not have yet"),
    (("run", "unknown.json"), "unknown.json: instruction 0: 'i32.foo' is no instruction"),
    (("run", "broken.json"), "broken.json: malformed JSON"),
    (("run", "none.wat"), "cannot read 'none.wat': no such file or directory"),
    (("run", "folder"), "cannot read 'folder': is a directory"),
    (("run", "gcd.wat", "--invoke", "lcm", "1", "2"), 'no exported function "lcm"'),
    (("run", "two.wat"), "exported functions: f, g"),
    (("run", "gcd.wat"), "give it 2 arguments, not 0"),
    (("run", "gcd.wat", "1", "2", "3"), "give it 2 arguments, not 3"),
    (("run", "gcd.wat", "1", "2.5"), 'argument 2 of "gcd" is 2.5, give an integer'),
    (("run", "gcd.wat", "1", "2,5"), "argument 2 is '2,5'; write an integer, decimal or 0x..."),
    (("run", "gcd.wat", "one", "2"), "argument 1 is 'one'"),
    (("run", "gcd.wat", "1", "9" * 5000), "argument 2 is '999"),
    (("run", "gcd.wat", "1", "4294967296"), "from -2147483648 to 4294967295"),
    (("run", "gcd.wat", "1", "2", "--exectuor", "dense"), "there is no option --exectuor"),
    (("run", "gcd.wat", "--exectuor"), "there is no option --exectuor"),
    (("run", "--exectuor", "gcd.wat"), "there is no option --exectuor"),
    (("run", "gcd.wat", "1", "2", "--executor", "fast"), "no executor 'fast'; choose one of engine, dense, reference"),
    (("run", "forever.wat", "--executor", "reference", "--max-tokens", "99"), "within 99 tokens; raise --max-tokens"),
    (("run", "forever.wat", "--max-tokens", "9"), "within 9 tokens; raise --max-tokens"),
    (("run", "forever.wat", "--max-tokens", "0"), "'--max-tokens'"),
    (("run", "forever.wat", "--max-tokens", "many"), "'--max-tokens'"),
    (("run", "forever.wat", "--trace", "--json"), "--trace and --json exclude each other"),
    (("run", "copy.wat", "--file", "in.txt"), "--file in.txt: write --file NAME=PATH"),
    (("run", "copy.wat", "--file", "=in.txt"), "--file =in.txt: write --file NAME=PATH"),
    (("run", "copy.wat", "--file", "a=none"), "cannot read none: No such file"),
    (("run", "copy.wat", "--file", "a=folder"), "cannot read folder: Is a directory"),
    (("run", "copy.wat", "--file", "a=big.bin"), "big.bin has more than 65,536 bytes"),
    (("run", "copy.wat", "--file", "a=in.txt", "--file", "a=in.txt"), "--file names 'a' twice"),
    (("run", "copy.wat", "--save", "a=out"), "--save a: no --file has that name; add --file a=PATH"),
    (("run", "copy.wat", *GIVE, "--save", "to=folder"), "cannot write folder: it is a directory"),
    (("run", "copy.wat", *GIVE, "--save", "to=none/x"), "cannot write none/x: there is no directory none"),
    (("run", "gcd.wat", "1", "2", "--weights", "none"), "cannot read none"),
    (("run", "gcd.wat", "1", "2", "--weights", "folder"), "cannot read folder"),
    (("run", "gcd.wat", "1", "2", "--weights", "in.txt"), "in.txt is no usable weight file"),
    (("run", "seed.json", "--executor", "reference", "--weights", "x"), "the reference executor runs no weights"),
    (("run",), "Missing argument 'file'"),
    (("dis", "none.wat"), "cannot read 'none.wat'"),
    (("dis", "gcd.wat", "--invoke", "lcm"), 'no exported function "lcm"'),
    (("dis", "gcd.wat", "1"), "unexpected extra argument"),
    (("prove", "unknown.wat"), "unknown operator"),
    (("weights", "info", "none"), "cannot read none"),
    (("weights", "info", "in.txt"), "in.txt is no usable weight file"),
    (("weights", "info", "--machine", "abacus"), "no machine 'abacus'"),
    (("weights", "build", "--out", "folder"), "cannot write folder: it is a directory"),
    (("weights", "build", "--out", "none/x"), "there is no directory none"),
    (("weights",), "Missing command"),
    (("export", "hf", "in.txt"), "in.txt: File exists"),
    (("export", "hf", "model", "--model", "in.txt"), "in.txt holds no model"),
    (("export", "hf", "model", "--subfolder", "x"), "the machine alone has no subfolder; give --model as well"),
    (("compliance", "--executor", "fast"), "no executor 'fast'"),
    (("walk",), "No such command 'walk'"),
]


@pytest.mark.parametrize(("words", "message"), WRONG, ids=[" ".join(words)[:60] for words, _ in WRONG])
def test_wrong_use_gets_one_line_and_exit_code_2(wasmind: Wasmind, words: tuple[str, ...], message: str) -> None:
    shown = wasmind(*words)
    assert shown.code == 2
    assert shown.err.startswith("error: ")
    assert message in shown.err
    assert shown.err.count("\n") == 1
    assert shown.out == ""


def test_damaged_and_foreign_weights_are_refused(wasmind: Wasmind) -> None:
    data = wasm_weights().read_bytes()
    assert data.count(rb"\"format\":1") == 1
    Path("cut").write_bytes(data[: len(data) // 2])
    Path("later").write_bytes(data.replace(rb"\"format\":1", rb"\"format\":2"))
    Path("stream").write_bytes(wasm_weights("wasm-stream").read_bytes())
    for name, message in (
        ("cut", "cut is no usable weight file: "),
        ("later", "of format 2 and this program reads format 1"),
        ("stream", "which has another vocabulary"),
    ):
        shown = wasmind("run", "seed.json", "--weights", name)
        assert shown.code == 2
        assert re.fullmatch(r"error: .*\n", shown.err)
        assert message in shown.err


# --- the other commands ----------------------------------------------------------------------------------------


def test_dis_prints_the_linear_form(wasmind: Wasmind) -> None:
    assert wasmind("dis", "gcd.wat").out == wasm.disassemble(wasm.load(GCD)) + "\n"
    assert "call ->" in wasmind("dis", "gcd.wat", "--invoke", "gcd").out


def test_prove_says_that_every_token_is_the_argmax(wasmind: Wasmind) -> None:
    shown = wasmind("prove", "gcd.wat", "1071", "462")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("proved: every token is the argmax of the weights, by a margin of ")
    proof = json.loads(wasmind("prove", "copy.wat", *GIVE, "--json").out)
    assert proof["ok"]
    assert proof["margin"] > 0


def test_weights_build_writes_the_same_bytes_as_the_cache_holds(wasmind: Wasmind) -> None:
    assert wasmind("weights", "build") == Shown(0, f"{wasm_weights()}\n", "")
    assert wasmind("weights", "build", "--out", "w.safetensors") == Shown(0, "w.safetensors\n", "")
    assert Path("w.safetensors").read_bytes() == wasm_weights().read_bytes()
    assert wasmind("run", "seed.json", "--weights", "w.safetensors").out == "8\n"


def test_weights_info_stands_beside_the_seeds_figures(wasmind: Wasmind) -> None:
    facts = json.loads(wasmind("weights", "info", "--json").out)
    assert facts["heads"] == sum(layer["heads"] for layer in facts["layers"])
    assert facts["peer"]["heads_per_layer"] == [13, 1, 0, 8, 2, 1, 1, 4]
    assert sum(facts["peer"]["heads_per_layer"]) == facts["peer"]["heads"] == 30
    shown = wasmind("weights", "info").out
    for word in ("d_model", "parameters", "share of zeros", "trace limit", "role", "13 1 0 8 2 1 1 4", "~316,000"):
        assert word in shown


def test_compliance_passes_on_the_reference(wasmind: Wasmind) -> None:
    shown = wasmind("compliance", "--json")
    report = json.loads(shown.out)
    assert shown.code == 0
    assert report["passed"] == report["total"] >= 230
    assert "Core arithmetic & logic" in wasmind("compliance").out


def test_an_exported_model_runs_the_seeds_program(wasmind: Wasmind) -> None:
    assert wasmind("export", "hf", "model").code == 0
    program = [(0x00, 3), (0x00, 5), (0x01, 0), (0xF0, 0), (0xFF, 0)]
    script = (
        "from transformers import AutoModel\n"
        "model = AutoModel.from_pretrained('model', trust_remote_code=True)\n"
        f"print(model.run_program({program}))"
    )
    environment = {**os.environ, "HF_HOME": "hub", "HF_HUB_OFFLINE": "1"}
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
    assert shown.stdout == "[8]\n", shown.stderr


def test_version_and_help(wasmind: Wasmind) -> None:
    assert wasmind("--version") == Shown(0, f"wasmind {__version__}\n", "")
    assert "wasmind run examples/primes.wat" in wasmind("run", "--help").out
    assert wasmind().code == 2


# --- as a process ----------------------------------------------------------------------------------------------


def _process(*words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "wasmind", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_exit_code_leaves_the_process(wasmind: Wasmind) -> None:
    with _process("run", "none.wat") as process:
        assert process.communicate() == ("", "error: cannot read 'none.wat': no such file or directory\n")
    assert process.returncode == 2


def test_interrupted_it_exits_130_and_leaves_nothing(wasmind: Wasmind) -> None:
    Path("slow.wat").write_text(SOURCES["trap.wat"].replace("(i32.div_s", "(loop (br 0)) (i32.div_s"))
    before = sorted(os.listdir())
    words = ("--executor", "reference", "--file", "a=in.txt", "--save", "a=out.txt")
    with _process("run", "slow.wat", *words) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "7\n"
        process.send_signal(signal.SIGINT)
        assert process.communicate() == ("", "")
    assert process.returncode == 130
    assert sorted(os.listdir()) == before


def test_a_reader_that_goes_away_is_no_error(wasmind: Wasmind) -> None:
    with _process("run", "forever.wat", "--executor", "reference", "--trace") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


def test_a_small_program_starts_without_torch_or_rich(wasmind: Wasmind) -> None:
    script = (
        "import sys; from wasmind.cli import invoke; invoke(sys.argv[1:])\n"
        "print(*{name.partition('.')[0] for name in sys.modules} & {'torch', 'rich', 'numpy', 'safetensors'})"
    )
    words = ("run", "gcd.wat", "12", "18", "--executor", "reference")
    shown = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=True)
    assert shown.stdout == "6\n\n"


needs_clang = pytest.mark.skipif(not (shutil.which("clang") and shutil.which("wasm-ld")), reason="clang is missing")


@needs_clang
def test_a_c_program_is_compiled_and_gets_words(wasmind: Wasmind, tmp_path: Path) -> None:
    (tmp_path / "say.c").write_text(
        '#include <stdio.h>\nint main(int n, char **a) { printf("%d %s\\n", n, a[2]); fputs("!", stderr); return 7; }'
    )
    shown = wasmind("run", "say.c", "one", "two")
    assert (shown.code, shown.out, shown.err) == (7, "3 two\n", "!")
    assert json.loads(wasmind("run", "say.c", "one", "two", "--json").out)["stdout"] == "3 two\n"


@needs_clang
def test_a_folder_gives_its_files(wasmind: Wasmind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    (tmp_path / "data" / "sub").mkdir(parents=True)
    (tmp_path / "data" / "sub" / "a.txt").write_text("within")
    (tmp_path / "cat.c").write_text(
        '#include <stdio.h>\nint main(int n, char **a) { int c; FILE *f = fopen(a[1], "r"); if (!f) return 9;'
        " while ((c = fgetc(f)) >= 0) putchar(c); return 0; }"
    )
    shown = wasmind("run", "cat.c", "sub/a.txt", "--dir", "data")
    assert (shown.out, shown.err) == ("within", "")
    assert wasmind("run", "cat.c", "/sub/a.txt", "--dir", "data").out == "within"
    assert wasmind("run", "cat.c", "sub/b.txt", "--dir", "data").code == 9
    assert wasmind("run", "cat.c", "--dir", "nowhere").err == "error: --dir nowhere: there is no such folder\n"


@needs_clang
def test_c_that_does_not_compile_is_one_line(wasmind: Wasmind, tmp_path: Path) -> None:
    (tmp_path / "bad.c").write_text("int main(void) { return x; }\n")
    shown = wasmind("run", "bad.c")
    assert (shown.code, shown.err.count("\n")) == (2, 1)
    assert shown.err.startswith("error: bad.c does not compile: 1:25: error: use of undeclared identifier 'x'")
