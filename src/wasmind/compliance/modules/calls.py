"""Modules: calls, arguments, recursion."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.traps import TrapKind

_call = partial(Case, "Calls", entry="run")
_recursion = partial(Case, "Recursion", entry="run")

_FACTORIAL = """
(module
  (func $factorial (export "run") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 1))
      (else (i32.mul (local.get 0) (call $factorial (i32.sub (local.get 0) (i32.const 1))))))))
"""

_FIBONACCI = """
(module
  (func $fibonacci (export "run") (param i32) (result i32)
    (if (i32.lt_u (local.get 0) (i32.const 2)) (then (return (local.get 0))))
    (i32.add
      (call $fibonacci (i32.sub (local.get 0) (i32.const 1)))
      (call $fibonacci (i32.sub (local.get 0) (i32.const 2))))))
"""

# Adds on the way back, so every frame must still hold its own parameter after the deeper calls.
_SUM_DOWN = """
(module
  (func $sum (export "run") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (i32.add (call $sum (i32.sub (local.get 0) (i32.const 1))) (local.get 0))))
"""

_PARITY = """
(module
  (func $even (export "run") (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (call $odd (i32.sub (local.get 0) (i32.const 1))))
      (else (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (call $even (i32.sub (local.get 0) (i32.const 1))))
      (else (i32.const 0)))))
"""

_ACKERMANN = """
(module
  (func $a (export "run") (param $m i32) (param $n i32) (result i32)
    (if (i32.eqz (local.get $m)) (then (return (i32.add (local.get $n) (i32.const 1)))))
    (if (i32.eqz (local.get $n))
      (then (return (call $a (i32.sub (local.get $m) (i32.const 1)) (i32.const 1)))))
    (call $a (i32.sub (local.get $m) (i32.const 1))
             (call $a (local.get $m) (i32.sub (local.get $n) (i32.const 1))))))
"""

CASES = (
    _call(
        "arguments arrive in order",
        """
        (module
          (func $digits (param i32 i32 i32) (result i32)
            (i32.add (i32.mul (local.get 0) (i32.const 100))
                     (i32.add (i32.mul (local.get 1) (i32.const 10)) (local.get 2))))
          (func (export "run") (result i32) (call $digits (i32.const 1) (i32.const 2) (i32.const 3))))
        """,
        (123,),
    ),
    _call(
        "arguments of the entry function arrive in order",
        '(module (func (export "run") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1))))',
        (-7,),
        args=(3, 10),
    ),
    _call(
        "twelve arguments",
        """
        (module
          (func $alternate (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
            local.get 0 local.get 1 i32.sub local.get 2 i32.add local.get 3 i32.sub local.get 4 i32.add
            local.get 5 i32.sub local.get 6 i32.add local.get 7 i32.sub local.get 8 i32.add
            local.get 9 i32.sub local.get 10 i32.add local.get 11 i32.sub)
          (func (export "run") (result i32)
            i32.const 1 i32.const 20 i32.const 300 i32.const 4000 i32.const 5 i32.const 60
            i32.const 700 i32.const 8000 i32.const 9 i32.const 10 i32.const 1100 i32.const 12
            call $alternate))
        """,
        (-9987,),
    ),
    _call(
        "a call leaves the operands below its arguments alone",
        """
        (module
          (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
          (func (export "run") (result i32)
            i32.const 10000 i32.const 5 i32.const 3 call $square i32.mul i32.sub))
        """,
        (9955,),
    ),
    _call(
        "calls inside arguments",
        """
        (module
          (func $sub (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
          (func (export "run") (result i32)
            (call $sub (call $sub (i32.const 50) (i32.const 8)) (call $sub (i32.const 5) (i32.const 3)))))
        """,
        (40,),
    ),
    _call(
        "no parameter and no result, an effect on a global",
        """
        (module
          (global $n (mut i32) (i32.const 5))
          (func $bump (global.set $n (i32.add (global.get $n) (i32.const 1))))
          (func (export "run") (result i32) (call $bump) (call $bump) (call $bump) (global.get $n)))
        """,
        (8,),
    ),
    _call(
        "a callee that changes its parameter leaves the caller's local alone",
        """
        (module
          (func $clobber (param i32) (result i32) (local.set 0 (i32.const 99)) (local.get 0))
          (func (export "run") (param i32) (result i32)
            (i32.add (i32.mul (call $clobber (local.get 0)) (i32.const 1000)) (local.get 0))))
        """,
        (99007,),
        args=(7,),
    ),
    _call(
        "a result that is dropped",
        """
        (module
          (func $f (result i32) (i32.const 1))
          (func (export "run") (result i32) (i32.const 6) (drop (call $f)) (drop (call $f))))
        """,
        (6,),
    ),
    _call(
        "a function defined behind its caller, and a chain of four",
        """
        (module
          (func (export "run") (param i32) (result i32) (i32.add (call $b (local.get 0)) (i32.const 1)))
          (func $b (param i32) (result i32) (i32.mul (call $c (local.get 0)) (i32.const 2)))
          (func $c (param i32) (result i32) (i32.sub (call $d (local.get 0)) (i32.const 3)))
          (func $d (param i32) (result i32) (i32.mul (local.get 0) (local.get 0))))
        """,
        (45,),
        args=(5,),
    ),
    _call(
        "the second of two exports",
        """
        (module
          (func (export "first") (result i32) (i32.const 1))
          (func (export "run") (result i32) (i32.const 2)))
        """,
        (2,),
    ),
    _call(
        "one function under two names",
        '(module (func (export "walk") (export "run") (result i32) (i32.const 12)))',
        (12,),
    ),
    _recursion("factorial of 10", _FACTORIAL, (3628800,), args=(10,)),
    _recursion("factorial of 13 wraps", _FACTORIAL, (1932053504,), args=(13,)),
    _recursion("Fibonacci number 7", _FIBONACCI, (13,), args=(7,)),
    _recursion("Fibonacci number 14", _FIBONACCI, (377,), args=(14,), long=True),
    _recursion("sum of 1 to 20 on the way back", _SUM_DOWN, (210,), args=(20,)),
    _recursion("2000 frames deep", _SUM_DOWN, (2001000,), args=(2000,), long=True),
    _recursion("two functions calling each other: even", _PARITY, (1,), args=(20,)),
    _recursion("two functions calling each other: odd", _PARITY, (0,), args=(21,)),
    _recursion("two functions calling each other, 1501 deep", _PARITY, (0,), args=(1501,), long=True),
    _recursion("Ackermann function at 2, 2", _ACKERMANN, (7,), args=(2, 2)),
    _recursion("Ackermann function at 2, 3", _ACKERMANN, (9,), args=(2, 3), long=True),
    _recursion(
        "unbounded recursion",
        '(module (func $f (export "run") (call $f)))',
        trap=TrapKind.STACK,
        long=True,
    ),
    _recursion(
        "unbounded mutual recursion with an operand waiting",
        """
        (module
          (func $f (export "run") (param i32) (result i32)
            (i32.add (i32.const 1) (call $g (i32.add (local.get 0) (i32.const 1)))))
          (func $g (param i32) (result i32) (i32.mul (i32.const 2) (call $f (local.get 0)))))
        """,
        trap=TrapKind.STACK,
        args=(0,),
        long=True,
    ),
)
