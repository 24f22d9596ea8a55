"""Modules: br_table."""

from functools import partial

from wasmind.compliance.case import Case

_table = partial(Case, "br_table", entry="run")

_SWITCH = """
(module (func (export "run") (param i32) (result i32)
  (block (block (block (block
    (br_table 0 1 2 3 (local.get 0)))
    (return (i32.const 100)))
    (return (i32.const 101)))
    (return (i32.const 102)))
  (i32.const 103)))
"""

_CARRY = """
(module (func (export "run") (param i32) (result i32)
  (i32.add (i32.const 1000)
    (block (result i32)
      (i32.mul (i32.const 2)
        (block (result i32)
          i32.const 71 i32.const 72
          (br_table 0 1 (i32.const 5) (local.get 0))))))))
"""

_ONLY_DEFAULT = """
(module (func (export "run") (param i32) (result i32)
  (block (br_table 0 (local.get 0))) (i32.const 8)))
"""

_TO_LOOP = """
(module (func (export "run") (param i32) (result i32) (local i32)
  (block
    (loop
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
      (br_table 0 1 0 (i32.eqz (local.get 0)))))
  (local.get 1)))
"""

_REPEATED = """
(module (func (export "run") (param i32) (result i32)
  (block (block
    (br_table 0 1 0 1 0 1 0 (local.get 0)))
    (return (i32.const 2)))
  (i32.const 1)))
"""

_RETURN = """
(module (func (export "run") (param i32) (result i32)
  (block (result i32) (br_table 0 1 (i32.const 4) (local.get 0)))
  (i32.add (i32.const 5))))
"""

CASES = (
    _table("the first target", _SWITCH, (100,), args=(0,)),
    _table("the second target", _SWITCH, (101,), args=(1,)),
    _table("the last target", _SWITCH, (102,), args=(2,)),
    _table("the default, first index past the table", _SWITCH, (103,), args=(3,)),
    _table("the default, far past the table", _SWITCH, (103,), args=(2147483647,)),
    _table("a negative index is a large one", _SWITCH, (103,), args=(-1,)),
    _table("the smallest i32 as index", _SWITCH, (103,), args=(-2147483648,)),
    _table("carries a value one block out", _CARRY, (1010,), args=(0,)),
    _table("carries a value two blocks out", _CARRY, (1005,), args=(1,)),
    _table("an empty table", _ONLY_DEFAULT, (8,), args=(0,)),
    _table("a target that is a loop", _TO_LOOP, (5,), args=(5,)),
    _table("targets named more than once: odd", _REPEATED, (1,), args=(5,)),
    _table("targets named more than once: even", _REPEATED, (2,), args=(4,)),
    _table("the function's body as target: no", _RETURN, (9,), args=(0,)),
    _table("the function's body as target: yes", _RETURN, (4,), args=(1,)),
)
