"""Lowered programs do what wasmtime does: each case is chosen for a place where a register form can go wrong."""

from __future__ import annotations

import pytest

from tests.wasm.harness import check, module
from wasmind.wasm import load, lower

DIRTY = """(func $dirty (local i32 i32 i32)
    (local.set 0 (i32.const 9)) (local.set 1 (i32.const 9)) (local.set 2 (i32.const 9)))"""

MEMORY = """(memory 1) (data (i32.const 0) "\\0a\\0b\\0c\\0d\\0e\\0f\\10\\11")
    """

# name: (fields of a module that exports `main`, arguments, what must be seen)
CASES: dict[str, tuple[str, tuple[int, ...], tuple[int, ...]]] = {
    "constants reach the ends of the range": (
        """(func (export "main") (result i32 i32 i32)
            i32.const -2147483648 i32.const 2147483647 i32.const 0xffffffff)""",
        (),
        (-2147483648, 2147483647, -1),
    ),
    "a local.get on the stack keeps its value over local.set": (
        """(func (export "main") (param i32) (result i32)
            local.get 0 (local.set 0 (i32.const 6)) local.get 0 i32.sub)""",
        (10,),
        (4,),
    ),
    "a local.get keeps its value over a local.tee that the same operator uses": (
        """(func (export "main") (param i32) (result i32)
            local.get 0 (local.tee 0 (i32.add (local.get 0) (i32.const 1))) i32.mul)""",
        (6,),
        (42,),
    ),
    "two references to a local are both kept": (
        """(func (export "main") (param i32) (result i32 i32 i32)
            local.get 0 local.get 0 (local.set 0 (i32.const 1)) local.get 0)""",
        (5,),
        (5, 5, 1),
    ),
    "the producer that a local.set takes over still reads the old value": (
        """(func (export "main") (param i32 i32) (result i32 i32)
            local.get 0 (local.set 0 (i32.sub (local.get 1) (local.get 0))) local.get 0)""",
        (3, 10),
        (3, 7),
    ),
    "swap two locals over the stack": (
        """(func (export "main") (param i32 i32) (result i32 i32)
            local.get 0 local.get 1 local.set 0 local.set 1 local.get 0 local.get 1)""",
        (1, 2),
        (2, 1),
    ),
    "a value made before another is not moved past its use": (
        """(func (export "main") (param i32 i32) (result i32 i32)
            (i32.add (local.get 0) (local.get 1))
            (local.set 1 (i32.mul (local.get 0) (local.get 1)))
            local.set 0 local.get 0 local.get 1)""",
        (3, 4),
        (7, 12),
    ),
    "a loop changes a local that lies on the stack": (
        """(func (export "main") (param i32) (result i32)
            local.get 0
            (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
            local.get 0 i32.sub)""",
        (5,),
        (5,),
    ),
    "one arm of an if changes a local that lies on the stack": (
        """(func (export "main") (param i32) (result i32)
            local.get 0
            (if (local.get 0) (then (local.set 0 (i32.const 100))))
            local.get 0 i32.add)""",
        (1,),
        (101,),
    ),
    "a call changes a global that lies on the stack": (
        """(global $g (mut i32) (i32.const 1))
           (func $bump (result i32) (global.set $g (i32.add (global.get $g) (i32.const 10))) global.get $g)
           (func (export "main") (result i32) global.get $g call $bump i32.sub global.get $g i32.add)""",
        (),
        (1,),
    ),
    "global.set of a global that lies on the stack": (
        """(global $g (mut i32) (i32.const 7))
           (func (export "main") (result i32 i32)
            global.get $g (global.set $g (i32.mul (global.get $g) (i32.const 2))) global.get $g)""",
        (),
        (7, 14),
    ),
    "memory.size on the stack over memory.grow": (
        """(memory 1 4)
           (func (export "main") (result i32 i32 i32 i32 i32)
            memory.size (memory.grow (i32.const 2)) memory.size (memory.grow (i32.const 2)) memory.size)""",
        (),
        (1, 1, 3, -1, 3),
    ),
    "memory.grow by the memory's own size": (
        """(memory 2) (func (export "main") (result i32 i32) memory.size memory.grow memory.size)""",
        (),
        (2, 4),
    ),
    "memory.grow refuses what wraps": (
        """(memory 1) (func (export "main") (result i32 i32) (memory.grow (i32.const -1)) memory.size)""",
        (),
        (-1, 1),
    ),
    "unwinding: br drops what lies below the result": (
        """(func (export "main") (param i32) (result i32)
            (block (result i32) i32.const 1 i32.const 2 (i32.mul (local.get 0) (i32.const 3)) br 0))""",
        (5,),
        (15,),
    ),
    "unwinding: br_if keeps the operands when it is not taken": (
        """(func (export "main") (param i32) (result i32)
            (block (result i32)
              i32.const 100 (i32.add (local.get 0) (i32.const 1)) (br_if 0 (local.get 0)) i32.add))""",
        (0,),
        (101,),
    ),
    "unwinding: br_if taken": (
        """(func (export "main") (param i32) (result i32)
            (block (result i32)
              i32.const 100 (i32.add (local.get 0) (i32.const 1)) (br_if 0 (local.get 0)) i32.add))""",
        (4,),
        (5,),
    ),
    "unwinding two values that overlap their target": (
        """(func (export "main") (param i32) (result i32 i32)
            (block (result i32 i32)
              i32.const 9 (i32.add (local.get 0) (i32.const 1)) (i32.add (local.get 0) (i32.const 2)) br 0))""",
        (1,),
        (2, 3),
    ),
    "return drops what lies below": (
        """(func (export "main") (param i32) (result i32) i32.const 1 i32.const 2 local.get 0 return)""",
        (8,),
        (8,),
    ),
    "a conditional return with values": (
        """(func $f (param i32) (result i32 i32) i32.const 1 local.get 0 (br_if 0 (local.get 0)) drop drop
              i32.const 3 i32.const 4)
           (func (export "main") (result i32 i32 i32 i32) (call $f (i32.const 0)) (call $f (i32.const 7)))""",
        (),
        (3, 4, 1, 7),
    ),
    "parallel moves at return: a swap": (
        """(func $swap (param i32 i32) (result i32 i32) local.get 1 local.get 0)
           (func (export "main") (result i32 i32) (call $swap (i32.const 1) (i32.const 2)))""",
        (),
        (2, 1),
    ),
    "parallel moves at return: a rotation with a repeated source": (
        """(func $f (param i32 i32 i32) (result i32 i32 i32 i32) local.get 1 local.get 2 local.get 0 local.get 1)
           (func (export "main") (result i32 i32 i32 i32) (call $f (i32.const 1) (i32.const 2) (i32.const 3)))""",
        (),
        (2, 3, 1, 2),
    ),
    "nested if and else with results": (
        """(func $f (param i32) (result i32)
             (if (result i32) (i32.lt_s (local.get 0) (i32.const 10))
               (then (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 1)) (else (i32.const 2))))
               (else (if (result i32) (i32.gt_u (local.get 0) (i32.const 20))
                 (then (local.get 0)) (else (i32.sub (i32.const 0) (local.get 0)))))))
           (func (export "main") (result i32 i32 i32 i32)
             (call $f (i32.const 0)) (call $f (i32.const 5)) (call $f (i32.const 15)) (call $f (i32.const 30)))""",
        (),
        (1, 2, -15, 30),
    ),
    "an if whose result goes straight into a local that its arms read": (
        """(func (export "main") (param i32 i32) (result i32 i32)
            local.get 0
            (local.set 0 (if (result i32) (local.get 1)
              (then (i32.add (local.get 0) (i32.const 1))) (else (i32.mul (local.get 0) (local.get 0)))))
            local.get 0)""",
        (6, 0),
        (6, 36),
    ),
    "a br_if to a block whose result goes into a local, not taken": (
        """(func (export "main") (param i32) (result i32)
            (local.tee 0 (block (result i32)
              (i32.const 50) (br_if 0 (local.get 0)) drop (i32.add (local.get 0) (i32.const 2)))))""",
        (0,),
        (2,),
    ),
    "an if without else that passes its parameter on": (
        """(func $f (param i32) (result i32)
            (i32.const 5) (local.get 0) (if (param i32) (result i32) (then (i32.const 1) (i32.add))))
           (func (export "main") (result i32 i32) (call $f (i32.const 0)) (call $f (i32.const 1)))""",
        (),
        (5, 6),
    ),
    "a block with parameters": (
        """(func (export "main") (param i32) (result i32)
            local.get 0 i32.const 3 (block (param i32 i32) (result i32) (local.set 0 (i32.const 9)) i32.sub)
            local.get 0 i32.add)""",
        (10,),
        (16,),
    ),
    "a loop with parameters that falls through": (
        """(func (export "main") (result i32) i32.const 2 i32.const 3 (loop (param i32 i32) (result i32) i32.add))""",
        (),
        (5,),
    ),
    "Fibonacci on the stack of a loop": (
        """(func (export "main") (param i32) (result i32) (local $a i32) (local $b i32)
            i32.const 0 i32.const 1
            (loop $again (param i32 i32) (result i32 i32)
              local.set $b local.set $a local.get $b (i32.add (local.get $a) (local.get $b))
              (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
            drop)""",
        (10,),
        (55,),
    ),
    "br_table by its index, signed and out of range": (
        """(func $f (param i32) (result i32)
            (block (block (block (br_table 0 2 1 (local.get 0))) (return (i32.const 10))) (return (i32.const 11)))
            i32.const 12)
           (func (export "main") (result i32 i32 i32 i32 i32)
             (call $f (i32.const 0)) (call $f (i32.const 1)) (call $f (i32.const 2)) (call $f (i32.const 99))
             (call $f (i32.const -1)))""",
        (),
        (10, 12, 11, 11, 11),
    ),
    "br_table with a value to blocks of different heights": (
        """(func $f (param i32) (result i32)
            (i32.const 1000)
            (block $outer (result i32)
              (i32.const 100)
              (block $inner (result i32)
                (i32.const 7) (br_table $inner $outer $inner (local.get 0)))
              i32.add)
            i32.add)
           (func (export "main") (result i32 i32 i32)
             (call $f (i32.const 0)) (call $f (i32.const 1)) (call $f (i32.const 2)))""",
        (),
        (1107, 1007, 1107),
    ),
    "br_table to the function and to a loop": (
        """(func $f (param i32) (result i32) (local $n i32)
            (loop $l (result i32)
              (local.set $n (i32.add (local.get $n) (i32.const 1)))
              (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
              (block (br_table 0 1 0 (i32.gt_s (local.get 0) (i32.const 0))))
              (br 1 (local.get $n))))
           (func (export "main") (result i32) (call $f (i32.const 5)))""",
        (),
        (5,),
    ),
    "an argument computed from a call's result": (
        """(func $f (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
           (func $g (param i32) (result i32) (i32.mul (local.get 0) (i32.const 10)))
           (func (export "main") (param i32 i32) (result i32)
             (call $f (call $g (local.get 0)) (call $g (local.get 1))))""",
        (7, 5),
        (20,),
    ),
    "arguments of which one waits over another's call": (
        """(func $f (param i32 i32 i32) (result i32)
             (i32.add (i32.mul (local.get 0) (i32.const 100)) (i32.sub (local.get 1) (local.get 2))))
           (func $g (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
           (func (export "main") (param i32) (result i32)
             (call $f (i32.add (local.get 0) (i32.const 1)) (call $g (local.get 0))
               (i32.mul (local.get 0) (local.get 0))))""",
        (3,),
        (395,),
    ),
    "results of a call as the arguments of the next, in place and shifted": (
        """(func $two (param i32) (result i32 i32) local.get 0 (i32.add (local.get 0) (i32.const 1)))
           (func $sub (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
           (func $sub3 (param i32 i32 i32) (result i32) (i32.sub (local.get 0) (call $sub (local.get 1) (local.get 2))))
           (func (export "main") (param i32) (result i32 i32)
             (call $sub (call $two (local.get 0))) (call $sub3 (local.get 0) (call $two (local.get 0))))""",
        (40,),
        (-1, 41),
    ),
    "a call's result is kept over another call below it": (
        """(func $g (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
           (func (export "main") (param i32) (result i32)
             (call $g (local.get 0)) (call $g (i32.const 10)) drop (call $g (i32.const 20)) drop)""",
        (1,),
        (2,),
    ),
    "a call's result is kept over a loop with calls": (
        """(func $g (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
           (func (export "main") (param i32) (result i32)
             (call $g (i32.const 100))
             (loop (local.set 0 (i32.sub (call $g (local.get 0)) (i32.const 2))) (br_if 0 (local.get 0)))
             local.get 0 i32.sub)""",
        (3,),
        (101,),
    ),
    "recursion": (
        """(func $fib (param i32) (result i32)
             (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
               (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                              (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
           (func (export "main") (param i32) (result i32) (call $fib (local.get 0)))""",
        (10,),
        (55,),
    ),
    "mutual recursion over a thousand frames": (
        """(func $even (param i32) (result i32)
             (if (result i32) (local.get 0)
               (then (call $odd (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 1))))
           (func $odd (param i32) (result i32)
             (if (result i32) (local.get 0)
               (then (call $even (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 0))))
           (func (export "main") (param i32) (result i32) (call $even (local.get 0)))""",
        (1001,),
        (0,),
    ),
    "locals are zero in a frame that an earlier call has used": (
        """(func $dirty (param i32 i32) (result i32) (local i32 i32)
             (local.set 2 (i32.const 55)) (local.set 3 (i32.const 66)) (i32.add (local.get 2) (local.get 3)))
           (func $clean (result i32) (local i32 i32 i32 i32)
             (i32.add (i32.add (local.get 0) (local.get 1)) (i32.add (local.get 2) (local.get 3))))
           (func (export "main") (result i32 i32) (call $dirty (i32.const 1) (i32.const 2)) (call $clean))""",
        (),
        (121, 0),
    ),
    "a local written in one arm only is zero after the other": (
        DIRTY
        + """           (func $f (param i32) (result i32) (local i32)
             (if (local.get 0) (then (local.set 1 (i32.const 3)))) local.get 1)
           (func (export "main") (result i32 i32)
             (call $dirty) (call $f (i32.const 0)) (call $dirty) (call $f (i32.const 1)))""",
        (),
        (0, 3),
    ),
    "a local read in a loop before it is written there": (
        DIRTY
        + """           (func $f (param i32) (result i32) (local i32)
             (loop (local.set 1 (i32.add (local.get 1) (local.get 0)))
               (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
             local.get 1)
           (func (export "main") (result i32) (call $dirty) (call $f (i32.const 4)))""",
        (),
        (10,),
    ),
    "a local skipped by a branch is zero behind the block": (
        DIRTY
        + """           (func $f (param i32) (result i32) (local i32)
             (block (br_if 0 (local.get 0)) (local.set 1 (i32.const 8))) local.get 1)
           (func (export "main") (result i32 i32)
             (call $dirty) (call $f (i32.const 0)) (call $dirty) (call $f (i32.const 1)))""",
        (),
        (8, 0),
    ),
    "code that cannot be reached is passed over": (
        """(func (export "main") (result i32)
             (block (result i32) (i32.const 1) (br 0) (if (then unreachable) (else (loop (br 0)))) (i32.add) (drop))
             (return) (unreachable))""",
        (),
        (1,),
    ),
    "eqz turns a comparison round, once and twice": (
        """(func (export "main") (param i32) (result i32 i32 i32 i32)
             (i32.eqz (i32.lt_u (local.get 0) (i32.const 5)))
             (i32.eqz (i32.eqz (i32.lt_u (local.get 0) (i32.const 5))))
             (i32.eqz (i32.eqz (local.get 0)))
             (i32.eqz (local.get 0)))""",
        (-1,),
        (1, 0, 1, 0),
    ),
    "a comparison that a local.tee keeps is not fused away": (
        """(func (export "main") (param i32) (result i32)
             (if (local.tee 0 (i32.gt_s (local.get 0) (i32.const 3))) (then (call $output (local.get 0))))
             local.get 0)""",
        (9,),
        (1, 1),
    ),
    "select by its condition, with references": (
        """(func (export "main") (param i32 i32) (result i32 i32 i32)
             (select (local.get 0) (local.get 1) (i32.const 1)) (select (local.get 0) (local.get 1) (i32.const 0))
             (select (result i32) (local.get 0) (i32.const 4) (local.get 1)))""",
        (10, 20),
        (10, 20, 10),
    ),
    "remainders of both signs, and the one quotient that overflows": (
        """(func (export "main") (param i32 i32) (result i32 i32 i32 i32)
             (i32.rem_s (local.get 0) (i32.const 3)) (i32.rem_u (local.get 0) (i32.const 3))
             (i32.rem_s (i32.const 7) (local.get 0)) (i32.rem_s (local.get 1) (i32.const -1)))""",
        (-7, -2147483648),
        (-1, 0, 0, 0),
    ),
    "a remainder that overwrites its own operand": (
        """(func (export "main") (param i32 i32) (result i32 i32)
             (local.set 0 (i32.rem_s (local.get 0) (local.get 1)))
             (local.set 1 (i32.rem_u (local.get 1) (local.get 0))) local.get 0 local.get 1)""",
        (17, 5),
        (2, 1),
    ),
    "loads and stores of every width, with offsets": (
        """(memory 1) (data (i32.const 8) "\\80\\ff\\01\\7f")
           (func (export "main") (result i32 i32 i32 i32 i32)
             (i32.store8 offset=3 (i32.const 1) (i32.const 0x1234)) (i32.store16 offset=2 (i32.const 0) (i32.const -2))
             (i32.store (i32.const 12) (i32.load offset=4 (i32.const 4)))
             (i32.load8_s (i32.const 8)) (i32.load8_u (i32.const 8)) (i32.load16_s (i32.const 8))
             (i32.load16_u offset=8 (i32.const 0)) (i32.add (i32.load (i32.const 0)) (i32.load (i32.const 12))))""",
        (),
        (-128, 128, -128, 65408, 2130706304),
    ),
    "an address is a sum that wraps round": (
        MEMORY
        + """(func (export "main") (param i32 i32) (result i32 i32 i32 i32)
             (i32.load8_u (i32.add (local.get 0) (local.get 1))) (i32.load8_u (i32.add (local.get 1) (local.get 0)))
             (i32.store8 offset=1 (i32.add (local.get 0) (local.get 1)) (local.get 1))
             (i32.load8_u (i32.add (i32.const -2147483648) (i32.const -2147483647)))
             (i32.load8_u offset=1 (i32.add (local.get 0) (local.get 1))))""",
        (-3, 5),
        (12, 12, 11, 5),
    ),
    "an offset is added to the wrapped sum, and does not wrap": (
        MEMORY
        + """(func (export "main") (param i32) (result i32)
             (i32.load8_u offset=1 (i32.add (local.get 0) (i32.const -1))))""",
        (0,),
        (),
    ),
    "a sum that is an address and something else too": (
        MEMORY
        + """(func (export "main") (param i32 i32) (result i32 i32 i32 i32) (local i32)
             (i32.load8_u (local.tee 2 (i32.add (local.get 0) (local.get 1)))) local.get 2
             (i32.load8_u (local.tee 0 (i32.add (local.get 0) (local.get 1)))) local.get 0)""",
        (1, 2),
        (13, 3, 13, 3),
    ),
    "a stored value that changes what the address was added from": (
        MEMORY
        + """(func (export "main") (param i32 i32) (result i32 i32 i32 i32)
             (i32.store8 (i32.add (local.get 0) (local.get 1)) (local.tee 0 (i32.const 7)))
             (i32.store8 (i32.add (local.get 0) (local.get 1)) (local.tee 1 (i32.mul (local.get 1) (i32.const 3))))
             (i32.load8_u (i32.const 3)) (i32.load8_u (i32.const 9)) local.get 0 local.get 1)""",
        (1, 2),
        (7, 6, 7, 6),
    ),
    "a stored value that is computed where the parts of the address lay": (
        MEMORY
        + """(func (export "main") (result i32 i32 i32 i32)
             (i32.store8 (i32.add (i32.load8_u (i32.const 1)) (i32.load8_u (i32.const 2))) (i32.load8_u (i32.const 4)))
             (i32.store8 (i32.add (i32.load8_u (i32.const 1)) (i32.const 6))
               (i32.add (i32.load8_u (i32.const 5)) (i32.load8_u (i32.const 6))))
             (i32.load8_u (i32.const 23)) (i32.load8_u (i32.const 17)) (i32.load8_u (i32.const 11)) memory.size)""",
        (),
        (14, 31, 0, 1),
    ),
    "a stored value from a call that changes a part of the address": (
        MEMORY
        + """(global $g (mut i32) (i32.const 2))
           (func $bump (result i32) (local i32)
             (local.set 0 (i32.const 99)) (global.set $g (i32.const 50)) global.get $g)
           (func (export "main") (param i32) (result i32 i32)
             (i32.store8 (i32.add (global.get $g) (local.get 0)) (call $bump))
             (i32.store8 (i32.add (local.get 0) (i32.const 20)) (call $bump))
             (i32.load8_u (i32.const 6)) (i32.load8_u (i32.const 24)))""",
        (4,),
        (50, 50),
    ),
    "a call's result as a part of the address, and another as the value": (
        MEMORY
        + """(func $f (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
           (func $two (param i32) (result i32 i32) local.get 0 (i32.add (local.get 0) (i32.const 1)))
           (func (export "main") (result i32 i32 i32 i32)
             (i32.store8 (i32.add (call $f (i32.const 5)) (i32.const 1)) (call $f (i32.const 30)))
             (i32.load8_u (i32.add (call $f (i32.const 5)) (i32.const 1)))
             (i32.load8_u (i32.add (call $two (i32.const 1))))
             (i32.store8 (i32.add (i32.const 0) (call $f (i32.const 1))) (i32.const 77))
             (i32.load8_u (i32.const 3)) (i32.add (i32.const 0) (call $f (i32.const 2))))""",
        (),
        (90, 13, 77, 6),
    ),
    "a stored value that grows the memory whose size is a part of the address": (
        """(memory 1 4) (func (export "main") (result i32 i32)
             (i32.store8 (i32.add (memory.size) (i32.const 8)) (i32.add (memory.grow (i32.const 2)) (i32.const 40)))
             (i32.load8_u (i32.const 9)) (i32.load8_u (i32.add (memory.size) (i32.const 6))))""",
        (),
        (41, 41),
    ),
    "control flow between the parts of the address and the access": (
        MEMORY
        + """(func (export "main") (param i32) (result i32 i32 i32 i32)
             (i32.store8 (i32.add (local.get 0) (i32.const 3))
               (if (result i32) (local.get 0) (then (local.set 0 (i32.const 6)) (i32.const 1)) (else (i32.const 2))))
             (i32.store8 (i32.add (local.get 0) (i32.const 3))
               (loop (result i32) (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))) (i32.const 3)))
             (i32.store8 (i32.add (local.get 0) (i32.const 30))
               (block (result i32)
                 (i32.const 4) (local.set 0 (i32.const 1)) (br_if 0 (local.get 0)) drop (i32.const 5)))
             (i32.load8_u (i32.const 5)) (i32.load8_u (i32.const 9)) (i32.load8_u (i32.const 30))
             (i32.load8_u (block (result i32)
               (i32.add (local.get 0) (i32.const 1)) (br_if 0 (local.get 0)) (i32.add (i32.const 1)))))""",
        (2,),
        (1, 3, 4, 12),
    ),
    "a sum in an arm of an if is the address behind it": (
        MEMORY
        + """(func $f (param i32) (result i32)
             (i32.load8_u (if (result i32) (local.get 0)
               (then (i32.add (local.get 0) (i32.const 1))) (else (i32.add (local.get 0) (i32.const 7))))))
           (func (export "main") (result i32 i32) (call $f (i32.const 0)) (call $f (i32.const 3)))""",
        (),
        (17, 14),
    ),
    "an offset of more than 31 bits": (
        """(memory 1) (func (export "main") (result i32) (i32.load offset=0xfffffffc (i32.const 4)))""",
        (),
        (),
    ),
    "data segments that overlap: the later one holds": (
        """(memory 1) (data (i32.const 0) "abcdefgh") (data (i32.const 2) "\\00\\00XY")
           (func (export "main") (result i32 i32) (i32.load (i32.const 0)) (i32.load (i32.const 4)))""",
        (),
        (0x00006261, 0x68675958),
    ),
    "the start function runs first": (
        """(global $g (mut i32) (i32.const 1)) (func $s (call $output (global.get $g)) (global.set $g (i32.const 2)))
           (start $s) (func (export "main") (param i32) (result i32 i32) local.get 0 global.get $g)""",
        (9,),
        (1, 9, 2),
    ),
    "immutable globals, and one that starts as another": (
        """(global $a i32 (i32.const 40)) (global $b (mut i32) (i32.const 2))
           (func (export "main") (result i32)
             (global.set $b (i32.add (global.get $a) (global.get $b))) global.get $b)""",
        (),
        (42,),
    ),
    "halt ends the program in the middle of a call": (
        """(func $f (call $output (i32.const 1)) (call $halt) (call $output (i32.const 2)))
           (func (export "main") (result i32) (call $f) (i32.const 3))""",
        (),
        (1,),
    ),
    "traps: division by zero behind an output": (
        """(func (export "main") (param i32) (result i32)
             (call $output (i32.const 5)) (i32.div_s (i32.const 1) (local.get 0)))""",
        (0,),
        (5,),
    ),
    "traps: unreachable in an arm": (
        """(func (export "main") (param i32) (result i32) (if (local.get 0) (then unreachable)) i32.const 1)""",
        (1,),
        (),
    ),
    "a block that nothing reaches the end of": (
        """(func (export "main") (param i32) (result i32)
             (block (result i32)
               (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))) (return (i32.const 4)))
               unreachable))""",
        (3,),
        (4,),
    ),
    "deep operands": (
        f"""(func (export "main") (result i32) {"i32.const 3 " * 300} {"i32.add " * 299})""",
        (),
        (900,),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_lowered_program_does_what_wasmtime_does(name: str) -> None:
    fields, args, outputs = CASES[name]
    assert check(module(fields), args=args).outputs == outputs


def test_calls_nested_too_deep_trap() -> None:
    source = module('(func $f (export "main") (call $f))')
    assert check(source).trap == "call stack exhausted"


def test_only_what_the_entry_reaches_is_lowered() -> None:
    source = module(
        """(func (export "main") (result i32) (i32.const 1))
           (func (export "other") (drop (i64.add (i64.const 1) (i64.const 2))))"""
    )
    assert check(source).outputs == (1,)


def test_an_exported_import_can_be_the_entry() -> None:
    source = '(module (import "env" "output" (func (param i32))) (export "main" (func 0)))'
    assert check(source.replace("env", "wasmind"), args=(7,)).outputs == (7,)


def test_a_large_table_of_branches_is_lowered_in_time() -> None:
    labels = "0 1 " * 20_000
    source = f'(module (func (export "main") (param i32) (block (block (br_table {labels} (local.get 0))))))'
    program = lower(load(source), "main", (5,))
    assert len({id(instr.source) for instr in program.code}) < 10
