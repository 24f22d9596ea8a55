"""Modules: every kind of trap where a program meets it, and what does not trap."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.traps import TrapKind

_trap = partial(Case, "Traps", entry="run")
_wrap = partial(Case, "Wraparound", entry="run")

_OUTPUT = '(import "wasmind" "output" (func $output (param i32)))'

_CHECKED = """
(module (func (export "run") (param i32) (result i32)
  (if (i32.gt_s (local.get 0) (i32.const 100)) (then unreachable))
  (i32.add (local.get 0) (i32.const 1))))
"""

CASES = (
    _trap("unreachable", '(module (func (export "run") unreachable))', trap=TrapKind.UNREACHABLE),
    _trap("unreachable on the path taken", _CHECKED, trap=TrapKind.UNREACHABLE, args=(101,)),
    _trap("unreachable on the path not taken", _CHECKED, (101,), args=(100,)),
    _trap(
        "division by zero two calls down",
        """
        (module
          (func $g (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
          (func $f (param i32) (result i32) (call $g (i32.const 1) (local.get 0)))
          (func (export "run") (result i32) (call $f (i32.const 0))))
        """,
        trap=TrapKind.DIVIDE_BY_ZERO,
    ),
    _trap(
        "a quotient nobody uses still traps",
        '(module (func (export "run") (param i32) (drop (i32.div_s (i32.const 1) (local.get 0)))))',
        trap=TrapKind.DIVIDE_BY_ZERO,
        args=(0,),
    ),
    _trap(
        "a load nobody uses still traps",
        '(module (memory 1) (func (export "run") (drop (i32.load (i32.const -1)))))',
        trap=TrapKind.MEMORY,
    ),
    _trap(
        "overflow in the third round of a loop",
        f"""
        (module {_OUTPUT}
          (func (export "run") (local $d i32)
            (local.set $d (i32.const 1))
            (loop
              (call $output (local.get $d))
              (drop (i32.div_s (i32.const -2147483648) (local.get $d)))
              (local.set $d (i32.sub (local.get $d) (i32.const 2)))
              (br 0))))
        """,
        (1, -1),
        trap=TrapKind.OVERFLOW,
    ),
    _trap(
        "outputs before the trap stay",
        f"""
        (module {_OUTPUT}
          (func (export "run") (call $output (i32.const 1)) (call $output (i32.const 2)) unreachable))
        """,
        (1, 2),
        trap=TrapKind.UNREACHABLE,
    ),
    _trap(
        "the divisor's trap comes before the store's",
        """
        (module (memory 1)
          (func (export "run") (i32.store (i32.const -1) (i32.rem_u (i32.const 1) (i32.const 0)))))
        """,
        trap=TrapKind.DIVIDE_BY_ZERO,
    ),
    _trap(
        "address plus offset past 32 bits",
        '(module (memory 1) (func (export "run") (result i32) (i32.load offset=4294967295 (i32.const 1))))',
        trap=TrapKind.MEMORY,
    ),
    _trap(
        "an offset larger than any memory",
        """
        (module (memory 1)
          (func (export "run") (param i32) (i32.store8 offset=2147483647 (local.get 0) (i32.const 1))))
        """,
        trap=TrapKind.MEMORY,
        args=(0,),
    ),
    _trap(
        "the word that straddles the end",
        '(module (memory 1) (func (export "run") (param i32) (i32.store (local.get 0) (i32.const -1))))',
        trap=TrapKind.MEMORY,
        args=(65534,),
    ),
    _wrap(
        "a counter over the largest i32",
        """
        (module (func (export "run") (param i32) (result i32)
          (loop (br_if 0 (i32.gt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 0))))
          (local.get 0)))
        """,
        (-2147483648,),
        args=(2147483640,),
    ),
    _wrap(
        "a linear congruential generator",
        """
        (module (func (export "run") (param i32 i32) (result i32)
          (loop
            (local.set 0 (i32.add (i32.mul (local.get 0) (i32.const 1664525)) (i32.const 1013904223)))
            (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
          (local.get 0)))
        """,
        (1587069247,),
        args=(1, 6),
    ),
    _wrap(
        "an FNV-1a hash of four bytes",
        """
        (module (memory 1) (data (i32.const 0) "wasm")
          (func (export "run") (result i32) (local $i i32) (local $h i32)
            (local.set $h (i32.const 0x811c9dc5))
            (loop
              (local.set $h (i32.xor (local.get $h) (i32.load8_u (local.get $i))))
              (local.set $h (i32.mul (local.get $h) (i32.const 16777619)))
              (br_if 0 (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 4))))
            (local.get $h)))
        """,
        (-1510552243,),
    ),
    _wrap(
        "three rounds of xorshift32",
        """
        (module (func (export "run") (param i32) (result i32) (local i32)
          (local.set 1 (i32.const 3))
          (loop
            (local.set 0 (i32.xor (local.get 0) (i32.shl (local.get 0) (i32.const 13))))
            (local.set 0 (i32.xor (local.get 0) (i32.shr_u (local.get 0) (i32.const 17))))
            (local.set 0 (i32.xor (local.get 0) (i32.shl (local.get 0) (i32.const 5))))
            (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
          (local.get 0)))
        """,
        (2064144800,),
        args=(2463534242 - (1 << 32),),
    ),
)
