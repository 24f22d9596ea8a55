"""Flat programs: locals and memory."""

from functools import partial

from wasmind.compliance.case import Case

_memory = partial(Case, "Memory & variables")

CASES = (
    _memory("local.set, local.get", "i32.const 42; local.set 0; local.get 0; output; halt", (42,)),
    _memory("a local starts at zero", "local.get 3; output; halt", (0,)),
    _memory(
        "the latest local.set wins",
        "i32.const 1; local.set 0; i32.const 2; local.set 0; local.get 0; output; halt",
        (2,),
    ),
    _memory(
        "local.tee keeps its value on the stack",
        "i32.const 9; local.tee 1; local.get 1; i32.add; output; halt",
        (18,),
    ),
    _memory(
        "two locals do not mix",
        """
        i32.const 1000; local.set 0; i32.const -1000; local.set 1; local.get 0; output; local.get 1
        output; halt
        """,
        (1000, -1000),
    ),
    _memory(
        "swap two locals over the stack",
        """
        i32.const 3; local.set 0; i32.const 4; local.set 1
        local.get 0; local.get 1; local.set 0; local.set 1
        local.get 0; output; local.get 1; output; halt
        """,
        (4, 3),
    ),
    _memory(
        "a local.get on the stack keeps the value it read",
        "i32.const 5; local.set 0; local.get 0; i32.const 6; local.set 0; output; local.get 0; output; halt",
        (5, 6),
    ),
    _memory(
        "a local.tee that overwrites a local already on the stack",
        """
        i32.const 5; local.set 0; local.get 0; i32.const 7; local.tee 0; i32.mul; local.get 0
        i32.add; output; halt
        """,
        (42,),
    ),
    _memory("memory starts at zero", "i32.const 100; i32.load; output; halt", (0,)),
    _memory(
        "i32.store, i32.load",
        "i32.const 8; i32.const 123456789; i32.store; i32.const 8; i32.load; output; halt",
        (123456789,),
    ),
    _memory("a negative value", "i32.const 8; i32.const -2; i32.store; i32.const 8; i32.load; output; halt", (-2,)),
    _memory(
        "the latest store wins",
        """
        i32.const 4; i32.const 1; i32.store; i32.const 4; i32.const 2; i32.store; i32.const 4
        i32.load; output; halt
        """,
        (2,),
    ),
    _memory(
        "neighbouring words do not mix",
        """
        i32.const 0; i32.const 11; i32.store; i32.const 4; i32.const 22; i32.store
        i32.const 0; i32.load; output; i32.const 4; i32.load; output; halt
        """,
        (11, 22),
    ),
    _memory(
        "bytes lie little-endian: a load one byte further",
        "i32.const 0; i32.const 0x04030201; i32.store; i32.const 1; i32.load; output; halt",
        (0x00040302,),
    ),
    _memory(
        "overlapping stores",
        """
        i32.const 0; i32.const -1; i32.store; i32.const 2; i32.const 0; i32.store
        i32.const 0; i32.load; output; halt
        """,
        (65535,),
    ),
    _memory(
        "the operand of load and store is an offset",
        """
        i32.const 4; i32.const 77; i32.store 8; i32.const 12; i32.load; output; i32.const 0
        i32.load 12; output; halt
        """,
        (77, 77),
    ),
    _memory(
        "a loaded value as an address",
        """
        i32.const 0; i32.const 64; i32.store; i32.const 64; i32.const 31; i32.store
        i32.const 0; i32.load; i32.load; output; halt
        """,
        (31,),
    ),
)
