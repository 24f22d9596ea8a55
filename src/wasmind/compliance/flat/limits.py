"""Flat programs: the edges of values, locals, memory, the operand stack, loops and files."""

from functools import partial

from wasmind.compliance.case import Case
from wasmind.isa.traps import TrapKind

_limits = partial(Case, "Limits & bounds")


def _rounds(n: int) -> str:
    """A program that counts n loop rounds and outputs the count."""
    return f"""
        loop
          local.get 0; i32.const 1; i32.add; local.tee 0
          i32.const {n}; i32.lt_s; br_if 0
        end_loop
        local.get 0; output; halt
    """


CASES = (
    _limits("the largest i32", "i32.const 2147483647; output; halt", (2147483647,)),
    _limits("the smallest i32", "i32.const -2147483648; output; halt", (-2147483648,)),
    _limits("zero", "i32.const 0; output; halt", (0,)),
    _limits(
        "local 255",
        "i32.const 6; local.set 255; i32.const 7; local.set 254; local.get 255; output; halt",
        (6,),
    ),
    _limits(
        "the last word of memory",
        "i32.const 65532; i32.const -9; i32.store; i32.const 65532; i32.load; output; halt",
        (-9,),
    ),
    _limits("a load past the end", "i32.const 65533; i32.load; output; halt", trap=TrapKind.MEMORY),
    _limits("a store past the end", "i32.const 65533; i32.const 1; i32.store; halt", trap=TrapKind.MEMORY),
    _limits("a negative address", "i32.const -4; i32.load; output; halt", trap=TrapKind.MEMORY),
    _limits("an offset past the end", "i32.const 65532; i32.load 4; output; halt", trap=TrapKind.MEMORY),
    _limits("address plus offset does not wrap", "i32.const -4; i32.load 8; output; halt", trap=TrapKind.MEMORY),
    _limits(
        "what was output before a trap stays",
        "i32.const 1; output; i32.const 2; output; i32.const -1; i32.load; output; halt",
        (1, 2),
        trap=TrapKind.MEMORY,
    ),
    _limits(
        "a stack 100 operands deep",
        "i32.const 3; " * 100 + "i32.add; " * 99 + "output; halt",
        (300,),
    ),
    _limits("64 outputs", "".join(f"i32.const {n}; output; " for n in range(64)) + "halt", tuple(range(64))),
    _limits(
        "40 locals at once",
        "".join(f"i32.const {n * n}; local.set {n}; " for n in range(40))
        + "i32.const 0; "
        + "".join(f"local.get {n}; i32.add; " for n in range(40))
        + "output; halt",
        (20540,),
    ),
    _limits("256 rounds", _rounds(256), (256,), long=True),
    _limits("1000 rounds", _rounds(1000), (1000,), long=True),
    _limits(
        "the fiftieth byte of a file",
        "i32.const 0; fd_open; local.set 0; " + "local.get 0; fd_read; " * 50 + "output; halt",
        (50,),
        files={"in": bytes(range(1, 60))},
        long=True,
    ),
    _limits(
        "the sixteenth file",
        "i32.const 15; fd_open; fd_read; output; i32.const 16; fd_open; output; halt",
        (15, -1),
        files={f"file{n:02}": bytes([n]) for n in range(16)},
    ),
)
