"""Modules: the start function, output, halt, files."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.traps import TrapKind

_start = partial(Case, "Start & entry")
_output = partial(Case, "Output & halt", entry="run")
_files = partial(Case, "Files in modules", entry="run")

_OUTPUT = '(import "wasmind" "output" (func $output (param i32)))'
_HALT = '(import "wasmind" "halt" (func $halt))'
_FILES = """
  (import "wasmind" "fd_open" (func $open (param i32) (result i32)))
  (import "wasmind" "fd_read" (func $read (param i32) (result i32)))
  (import "wasmind" "fd_write" (func $write (param i32 i32)))
  (import "wasmind" "fd_close" (func $close (param i32)))
"""

CASES = (
    _start(
        "main is the default entry",
        '(module (func (export "other")) (func (export "main") (result i32) (i32.const 3)))',
        (3,),
    ),
    _start(
        "_start is the next",
        '(module (func (export "other")) (func (export "_start") (result i32) (i32.const 4)))',
        (4,),
    ),
    _start("the only export will do", '(module (func (export "anything") (result i32) (i32.const 5)))', (5,)),
    _start(
        "the start function runs first",
        f"""
        (module {_OUTPUT}
          (global $g (mut i32) (i32.const 1))
          (func $init (call $output (i32.const 111)) (global.set $g (i32.const 70)))
          (start $init)
          (func (export "main") (result i32) (i32.add (global.get $g) (i32.const 7))))
        """,
        (111, 77),
    ),
    _start(
        "the start function writes memory",
        """
        (module (memory 1) (data (i32.const 0) "\\05")
          (func $init (i32.store8 (i32.const 0) (i32.add (i32.load8_u (i32.const 0)) (i32.const 1))))
          (start $init)
          (func (export "main") (result i32) (i32.load (i32.const 0))))
        """,
        (6,),
    ),
    _start(
        "a start function that traps",
        '(module (func $init unreachable) (start $init) (func (export "main") (result i32) (i32.const 1)))',
        trap=TrapKind.UNREACHABLE,
    ),
    _start("an entry without a result", '(module (func (export "main") nop))'),
    _start(
        "an entry with arguments under the default name",
        '(module (func (export "main") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1))))',
        (-56,),
        args=(-7, 8),
    ),
    _output(
        "outputs come before results",
        f'(module {_OUTPUT} (func (export "run") (result i32) (call $output (i32.const 5)) (i32.const 6)))',
        (5, 6),
    ),
    _output(
        "the edges of i32",
        f"""
        (module {_OUTPUT}
          (func (export "run")
            (call $output (i32.const 0)) (call $output (i32.const -1))
            (call $output (i32.const 2147483647)) (call $output (i32.const -2147483648))
            (call $output (i32.const 65536)) (call $output (i32.const 255))))
        """,
        (0, -1, 2147483647, -2147483648, 65536, 255),
    ),
    _output(
        "output from a callee in a loop",
        f"""
        (module {_OUTPUT}
          (func $square (param i32) (call $output (i32.mul (local.get 0) (local.get 0))))
          (func (export "run") (local i32)
            (loop
              (call $square (local.get 0))
              (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 5))))))
        """,
        (0, 1, 4, 9, 16),
    ),
    _output(
        "halt deep in a call ends everything",
        f"""
        (module {_OUTPUT} {_HALT}
          (func $deep (call $output (i32.const 1)) (call $halt) (call $output (i32.const 2)))
          (func (export "run") (result i32) (call $deep) (call $output (i32.const 3)) (i32.const 4)))
        """,
        (1,),
    ),
    _files(
        "copy a file",
        f"""
        (module {_FILES}
          (func (export "run") (local $in i32) (local $out i32) (local $byte i32)
            (local.set $in (call $open (i32.const 0)))
            (local.set $out (call $open (i32.const 1)))
            (block (loop
              (br_if 1 (i32.lt_s (local.tee $byte (call $read (local.get $in))) (i32.const 0)))
              (call $write (local.get $out) (local.get $byte))
              (br 0)))
            (call $close (local.get $in))
            (call $close (local.get $out))))
        """,
        files={"in": b"\x00\x7f\x80\xff", "out": b""},
        expect_files={"in": b"\x00\x7f\x80\xff", "out": b"\x00\x7f\x80\xff"},
    ),
    _files(
        "bytes written are read back after opening again",
        f"""
        (module {_FILES}
          (func (export "run") (result i32) (local $f i32)
            (local.set $f (call $open (i32.const 0)))
            (call $write (local.get $f) (i32.const 200))
            (call $write (local.get $f) (i32.const 100))
            (drop (call $open (i32.const 0)))
            (i32.sub (call $read (local.get $f)) (call $read (local.get $f)))))
        """,
        (100,),
        files={"f": b""},
        expect_files={"f": b"\xc8\x64"},
    ),
    _files(
        "no such file",
        f'(module {_FILES} (func (export "run") (result i32) (call $open (i32.const 0))))',
        (-1,),
    ),
    _files(
        "file contents do not show in memory, nor memory in files",
        f"""
        (module {_FILES} (memory 1)
          (func (export "run") (result i32) (local $f i32)
            (local.set $f (call $open (i32.const 0)))
            (i32.store (i32.const 0) (i32.const 0x01010101))
            (i32.add (i32.load (i32.const 4096)) (call $read (local.get $f)))))
        """,
        (88,),
        files={"f": b"X"},
    ),
)
