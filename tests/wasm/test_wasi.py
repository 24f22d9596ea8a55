"""WASI programs do what they do natively, with what they are given and nothing else."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import wasmind
from wasmind.errors import LimitError, ModuleError, ProgramError, UsageError
from wasmind.wasm import MAX_BYTES, Surroundings, compile_c

needs_clang = pytest.mark.skipif(
    not (shutil.which("clang") and shutil.which("wasm-ld")), reason="needs clang with its wasm linker"
)

HELLO = r"""
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
    printf("%d %5.2f|%-8s|%08x %lld %c %%\n", argc, 2.5 * argc, argv[1], 48879, 1234567890123LL, 'z');
    printf("%g %e %.17g\n", 0.1, 6.02e23, 1.0 / 3);
    char line[16];
    while (fgets(line, sizeof line, stdin)) printf("[%s]", line);
    fprintf(stderr, "an error\n");
    return 40 + argc;
}"""
FILES = r"""
#include <errno.h>
#include <stdio.h>
#include <string.h>
int main(void) {
    char text[64];
    FILE *f = fopen("in.txt", "r");
    fseek(f, 6, SEEK_SET);
    printf("%s %ld\n", fgets(text, sizeof text, f), ftell(f));
    fseek(f, -2, SEEK_END);
    printf("%c %d %d\n", fgetc(f), fgetc(f), fgetc(f));
    fclose(f);
    f = fopen("out.txt", "w");
    fprintf(f, "%s, %s\n", text, "anew");
    fclose(f);
    f = fopen("out.txt", "a");
    fputs("and more\n", f);
    fclose(f);
    f = fopen("out.txt", "r+");
    fseek(f, 2, SEEK_SET);
    fputc('L', f);
    fclose(f);
    f = fopen("nowhere.txt", "r");
    printf("%d %s\n", f != 0, strerror(errno));
    return 0;
}"""


def _built(folder: Path, source: str) -> tuple[bytes, Path]:
    """A C program as a module, and natively."""
    (folder / "program.c").write_text(source)
    subprocess.run(["clang", "-O1", str(folder / "program.c"), "-o", str(folder / "native")], check=True)
    return compile_c(folder / "program.c"), folder / "native"


@needs_clang
@pytest.mark.parametrize("stdin", [b"", b"one\nand a line that is too long for the buffer\nlast"])
def test_what_is_printed_is_what_a_native_build_prints(stdin: bytes, tmp_path: Path) -> None:
    module, native = _built(tmp_path, HELLO)
    expected = subprocess.run([native, "word"], input=stdin, capture_output=True)
    result = wasmind.run(module, surroundings=Surroundings(args=[b"native", b"word"], stdin=stdin))
    assert result.trap is None
    assert (result.stdout, result.stderr) == (expected.stdout.decode(), expected.stderr.decode())
    assert result.exit_code == expected.returncode == 42


@needs_clang
def test_files_are_read_and_written_as_natively(tmp_path: Path) -> None:
    module, native = _built(tmp_path, FILES)
    files = {"in.txt": b"first\nsecond\nlast line", "out.txt": b"what was there before, and is longer than the new"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    expected = subprocess.run([native], cwd=tmp_path, capture_output=True, check=True)
    result = wasmind.run(module, files=files)
    assert (result.stdout, result.trap) == (expected.stdout.decode(), None)
    assert result.files == {name: (tmp_path / name).read_bytes() for name in files}


def _program(body: str, *imports: str) -> str:
    lines = "\n".join(f'(import "wasi_snapshot_preview1" {text})' for text in imports)
    return f"""(module {lines} (memory (export "memory") 1) (data (i32.const 8) "\\10\\00\\00\\00\\05\\00\\00\\00hello")
        (func (export "_start") {body}))"""


WRITE = '"fd_write" (func $write (param i32 i32 i32 i32) (result i32))'
EXIT = '"proc_exit" (func $exit (param i32))'


@pytest.mark.parametrize("executor", ["engine", "reference"])
def test_streams_and_the_exit_code_need_no_compiler(executor: str) -> None:
    calls = " ".join(
        f"(drop (call $write (i32.const {fd}) (i32.const 8) (i32.const 1) (i32.const 0)))" for fd in (1, 2)
    )
    result = wasmind.run(_program(f"{calls} (call $exit (i32.const 300)) unreachable", WRITE, EXIT), executor=executor)
    assert (result.stdout, result.stderr, result.exit_code, result.trap) == ("hello", "hello", 300, None)


def test_a_stream_that_is_not_open_is_an_error() -> None:
    body = "(call $exit (call $write (i32.const 9) (i32.const 8) (i32.const 1) (i32.const 0)))"
    assert wasmind.run(_program(body, WRITE, EXIT)).exit_code == 8


def test_the_environment_the_clock_and_chance_are_what_was_given() -> None:
    imports = (
        '"environ_sizes_get" (func $sizes (param i32 i32) (result i32))',
        '"environ_get" (func $get (param i32 i32) (result i32))',
        '"clock_time_get" (func $clock (param i32 i64 i32) (result i32))',
        '"random_get" (func $random (param i32 i32) (result i32))',
        EXIT,
    )
    words = """(drop (call $sizes (i32.const 0) (i32.const 4))) (drop (call $get (i32.const 100) (i32.const 200)))
        (drop (call $clock (i32.const 0) (i64.const 1) (i32.const 16)))
        (drop (call $random (i32.const 32) (i32.const 4)))"""
    surroundings = Surroundings(environ=[b"A=1", b"BC=2"], time=1 << 60, seed=7)

    def seen(value: str, given: Surroundings = surroundings) -> int | None:
        return wasmind.run(_program(f"{words} (call $exit {value})", *imports), surroundings=given).exit_code

    assert [seen(f"(i32.load (i32.const {at}))") for at in (0, 4, 100, 104)] == [2, 9, 200, 204]
    assert seen("(i32.load8_u (i32.const 206))") == ord("=")
    assert seen("(i32.wrap_i64 (i64.shr_u (i64.load (i32.const 16)) (i64.const 32)))") == 1 << 28
    assert seen("(i32.load (i32.const 32))") == seen("(i32.load (i32.const 32))")
    assert seen("(i32.load (i32.const 32))") != seen("(i32.load (i32.const 32))", Surroundings(seed=9))


@pytest.mark.parametrize(
    ("imported", "message"),
    [
        (
            '"sock_accept" (func)',
            'imports "wasi_snapshot_preview1"."sock_accept", which is not provided; of WASI there are',
        ),
        (
            '"fd_write" (func)',
            'imports "wasi_snapshot_preview1"."fd_write" with type (), it is provided with type (param',
        ),
        ('"memory" (memory 1)', 'imports "wasi_snapshot_preview1"."memory", which is not provided'),
    ],
)
def test_an_import_that_is_not_provided_is_named(imported: str, message: str) -> None:
    with pytest.raises(ModuleError) as error:
        wasmind.run(f'(module (import "wasi_snapshot_preview1" {imported}) (func (export "_start")))')
    assert str(error.value).startswith(message)


def test_outputs_beside_streams_are_refused() -> None:
    output = '(import "env" "output" (func (param i32)))'
    with pytest.raises(ModuleError, match="print with fd_write"):
        wasmind.run(_program("", EXIT).replace("(memory", f"{output} (memory", 1))


def test_results_are_no_streams() -> None:
    text = _program("", WRITE).replace(
        "(func (export", '(func (export "two") (result i32 i64) i32.const 5 i64.const 6) (func (export'
    )
    assert wasmind.run(text, "two").results == [5, 6]
    assert wasmind.run(text, "two").stdout == ""


def test_too_much_input_is_refused() -> None:
    with pytest.raises(LimitError, match="put the input into files"):
        wasmind.run(_program("", WRITE), surroundings=Surroundings(stdin=bytes(MAX_BYTES)))


@needs_clang
def test_c_that_does_not_compile_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "bad.c").write_text("int main(void) { return x; }\n")
    with pytest.raises(ProgramError, match=r"bad\.c does not compile: 1:25: error: use of undeclared identifier 'x'"):
        compile_c(tmp_path / "bad.c")


def test_without_clang_the_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.c").write_text("int main(void) { return 0; }\n")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="Debian has them in the packages clang, lld, wasi-libc"):
        compile_c(tmp_path / "a.c")
    with pytest.raises(UsageError, match="no such file"):
        compile_c(tmp_path / "b.c")


LISP = b"""(define map (lambda (f l) (if (null? l) () (cons (f (car l)) (map f (cdr l))))))
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(map fact '(1 5 10 20)) ; a comment
(let ((a 2) (b (list 3 'x))) (cons a b))
(/ 7 (- 2 2))"""
JSON = b'{"a": [1, -2.5e3, {"b": null}, []], "c\\u00e4": "x\\n", "d": {}, "e": true}'


@needs_clang
@pytest.mark.parametrize(
    ("name", "args", "stdin"),
    [
        ("sha256", ["abc", "and", "more"], b""),
        ("sha256", [], bytes(range(256))),
        ("sort", ["500"], b""),
        ("queens", ["5"], b""),
        ("queens", ["17"], b""),
        ("mandelbrot", ["6", "12"], b""),
        ("pretty", [], JSON),
        ("pretty", [], JSON[:30]),
        ("lisp", [], LISP),
    ],
)
def test_the_examples_print_what_a_native_build_prints(
    name: str, args: list[str], stdin: bytes, tmp_path: Path
) -> None:
    path = Path(__file__).parents[2] / "examples" / "c" / f"{name}.c"
    module, native = _built(tmp_path, path.read_text())
    expected = subprocess.run([native, *args], input=stdin, capture_output=True)
    given = Surroundings(args=[b"native", *(word.encode() for word in args)], stdin=stdin)
    result = wasmind.run(module, surroundings=given)
    assert (result.stdout, result.stderr) == (expected.stdout.decode(), expected.stderr.decode())
    assert (result.exit_code or 0) == expected.returncode
