"""Modules: locals, globals, select, drop, nop."""

from functools import partial

from wasmind.compliance.case import Case

_locals = partial(Case, "Locals", entry="run")
_globals = partial(Case, "Globals", entry="run")
_select = partial(Case, "Select, drop & nop", entry="run")

_SELECT = """
(module (func (export "run") (param i32 i32 i32) (result i32)
  (select (local.get 0) (local.get 1) (local.get 2))))
"""

CASES = (
    _locals(
        "a local starts at zero",
        '(module (func (export "run") (result i32) (local i32) (local.get 0)))',
        (0,),
    ),
    _locals(
        "locals behind parameters start at zero",
        """
        (module (func (export "run") (param i32) (result i32) (local i32 i32)
          (i32.add (local.get 1) (local.get 2))))
        """,
        (0,),
        args=(55,),
    ),
    _locals(
        "zero again in the second call, though the first dirtied the frame",
        """
        (module
          (func $f (param i32) (result i32) (local i32 i32)
            (local.set 1 (i32.add (local.get 1) (local.get 0)))
            (local.set 2 (i32.add (local.get 2) (i32.const 7)))
            (i32.add (local.get 1) (local.get 2)))
          (func (export "run") (result i32)
            (drop (call $f (i32.const 100)))
            (drop (call $f (i32.const 200)))
            (call $f (i32.const 1))))
        """,
        (8,),
    ),
    _locals(
        "zero in a callee, though another function with more locals used the frame",
        """
        (module
          (func $dirty (local i32 i32 i32 i32)
            (local.set 0 (i32.const 11)) (local.set 1 (i32.const 22))
            (local.set 2 (i32.const 33)) (local.set 3 (i32.const 44)))
          (func $clean (result i32) (local i32 i32 i32 i32)
            (i32.add (i32.add (local.get 0) (local.get 1)) (i32.add (local.get 2) (local.get 3))))
          (func (export "run") (result i32) (call $dirty) (call $clean)))
        """,
        (0,),
    ),
    _locals(
        "zero when only one arm of an if wrote the local",
        """
        (module
          (func $f (param i32) (result i32) (local i32)
            (if (local.get 0) (then (local.set 1 (i32.const 5))))
            (local.get 1))
          (func (export "run") (result i32)
            (i32.add (i32.mul (i32.const 10) (call $f (i32.const 1))) (call $f (i32.const 0)))))
        """,
        (50,),
    ),
    _locals(
        "a local declared once is not zeroed by the rounds of a loop",
        """
        (module (func (export "run") (param i32) (result i32) (local i32)
          (loop
            (local.set 1 (i32.add (local.get 1) (local.get 0)))
            (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
          (local.get 1)))
        """,
        (10,),
        args=(4,),
    ),
    _locals(
        "a parameter is a local that can be set",
        """
        (module (func (export "run") (param i32) (result i32)
          (local.set 0 (i32.mul (local.get 0) (i32.const 3)))
          (local.get 0)))
        """,
        (33,),
        args=(11,),
    ),
    _locals(
        "local.tee gives its value on",
        """
        (module (func (export "run") (param i32) (result i32) (local i32)
          (i32.sub
            (i32.mul (local.tee 1 (i32.add (local.get 0) (i32.const 1))) (i32.const 10))
            (local.get 1))))
        """,
        (54,),
        args=(5,),
    ),
    _locals(
        "an operand read from a local keeps its value when the local changes",
        """
        (module (func (export "run") (param i32) (result i32)
          local.get 0
          (local.set 0 (i32.const 1))
          local.get 0
          (local.set 0 (i32.const 2))
          i32.sub
          local.get 0
          i32.mul))
        """,
        (18,),
        args=(10,),
    ),
    _locals(
        "a local changed inside a block, its old value waiting below",
        """
        (module (func (export "run") (param i32) (result i32)
          local.get 0
          (block (br_if 0 (i32.eqz (local.get 0))) (local.set 0 (i32.const 40)))
          local.get 0
          i32.sub))
        """,
        (-30,),
        args=(10,),
    ),
    _globals(
        "an immutable global",
        '(module (global $g i32 (i32.const -77)) (func (export "run") (result i32) (global.get $g)))',
        (-77,),
    ),
    _globals(
        "a mutable global",
        """
        (module (global $g (mut i32) (i32.const 40))
          (func (export "run") (result i32)
            (global.set $g (i32.add (global.get $g) (i32.const 2)))
            (global.get $g)))
        """,
        (42,),
    ),
    _globals(
        "two globals, one of them named by the other",
        """
        (module (global $a i32 (i32.const 9)) (global $b (mut i32) (i32.const 4))
          (func (export "run") (result i32)
            (global.set $b (i32.mul (global.get $a) (global.get $b)))
            (i32.sub (global.get $b) (global.get $a))))
        """,
        (27,),
    ),
    _globals(
        "a global over calls and recursion",
        """
        (module (global $calls (mut i32) (i32.const 0))
          (func $f (param i32)
            (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
            (if (local.get 0) (then
              (call $f (i32.sub (local.get 0) (i32.const 1)))
              (call $f (i32.sub (local.get 0) (i32.const 1))))))
          (func (export "run") (result i32) (call $f (i32.const 3)) (global.get $calls)))
        """,
        (15,),
    ),
    _globals(
        "an operand read from a global keeps its value when a callee changes it",
        """
        (module (global $g (mut i32) (i32.const 6))
          (func $set (global.set $g (i32.const 100)))
          (func (export "run") (result i32)
            global.get $g
            call $set
            global.get $g
            i32.sub))
        """,
        (-94,),
    ),
    _select("select, condition 1", _SELECT, (10,), args=(10, 20, 1)),
    _select("select, condition 0", _SELECT, (20,), args=(10, 20, 0)),
    _select("select, condition negative", _SELECT, (10,), args=(10, 20, -1)),
    _select("select, condition with a zero low byte", _SELECT, (10,), args=(10, 20, 256)),
    _select(
        "select computes both sides",
        """
        (module (global $n (mut i32) (i32.const 0))
          (func $f (param i32) (result i32)
            (global.set $n (i32.add (global.get $n) (local.get 0)))
            (local.get 0))
          (func (export "run") (result i32)
            (drop (select (call $f (i32.const 3)) (call $f (i32.const 40)) (i32.const 1)))
            (global.get $n)))
        """,
        (43,),
    ),
    _select(
        "drop takes the top only",
        '(module (func (export "run") (result i32) i32.const 1 i32.const 2 i32.const 3 drop drop))',
        (1,),
    ),
    _select(
        "nop does nothing, anywhere",
        """
        (module (func (export "run") (result i32)
          nop i32.const 4 nop i32.const 5 nop (block nop) i32.add nop))
        """,
        (9,),
    ),
)
