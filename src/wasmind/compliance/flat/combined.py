"""Flat programs: loops over files, and programs that put everything together."""

from functools import partial

from wasmind.compliance.case import Case

_files = partial(Case, "Loop + filesystem")
_combined = partial(Case, "Combined & output")

# _OPEN: local 5 is the first file's descriptor, local 6 the second's.
# _NEXT: read the next byte into local 1 and go round until the file's end.
_OPEN = "i32.const 0; fd_open; local.set 5; i32.const 1; fd_open; local.set 6\n"
_NEXT = "local.get 5; fd_read; local.tee 1; i32.const -1; i32.ne; br_if 0; end_loop"

_FILES = (
    _files(
        "copy a file",
        f"{_OPEN} local.get 5; fd_read; local.set 1; loop; local.get 6; local.get 1; fd_write; {_NEXT}; halt",
        files={"in": b"copy me", "out": b""},
        expect_files={"in": b"copy me", "out": b"copy me"},
    ),
    _files(
        "output every byte and the -1 behind them",
        f"{_OPEN} loop; {_NEXT.replace('local.tee 1', 'local.tee 1; output; local.get 1')}; halt",
        (104, 101, 121, -1),
        files={"in": b"hey"},
    ),
    _files(
        "the number of bytes",
        f"""
        {_OPEN} loop; local.get 2; i32.const 1; i32.add; local.set 2; {_NEXT}; local.get 2
        i32.const 1; i32.sub; output; halt
        """,
        (9,),
        files={"in": b"nine char"},
    ),
    _files(
        "the sum of bytes passes a byte",
        f"{_OPEN} loop; local.get 2; local.get 1; i32.add; local.set 2; {_NEXT}; local.get 2; output; halt",
        (810,),
        files={"in": bytes([200, 201, 202, 207])},
    ),
    _files(
        "write the digits 0 to 9",
        """
        i32.const 0; fd_open; local.set 5
        loop
          local.get 5; local.get 0; i32.const 48; i32.add; fd_write
          local.get 0; i32.const 1; i32.add; local.tee 0; i32.const 10; i32.lt_s; br_if 0
        end_loop
        halt
        """,
        files={"out": b""},
        expect_files={"out": b"0123456789"},
    ),
    _files(
        "read a decimal number",
        f"""
        {_OPEN} local.get 5; fd_read; local.set 1
        loop; local.get 2; i32.const 10; i32.mul; local.get 1; i32.const 48; i32.sub; i32.add
        local.set 2; {_NEXT}
        local.get 2; output; halt
        """,
        (40961,),
        files={"in": b"40961"},
    ),
    _files(
        "reverse a file by way of memory",
        f"""
        {_OPEN} local.get 5; fd_read; local.set 1
        loop; local.get 0; local.get 1; i32.store; local.get 0; i32.const 4; i32.add; local.set 0; {_NEXT}
        loop
          local.get 6; local.get 0; i32.const 4; i32.sub; local.tee 0; i32.load; fd_write
          local.get 0; br_if 0
        end_loop
        halt
        """,
        files={"in": b"stressed", "out": b""},
        expect_files={"out": b"desserts"},
        long=True,
    ),
)

_COMBINED = (
    _combined("outputs in order", "i32.const 1; output; i32.const 2; output; i32.const 3; output; halt", (1, 2, 3)),
    _combined("nothing runs behind halt", "i32.const 1; output; halt; i32.const 2; output; halt", (1,)),
    _combined("no output at all", "i32.const 1; local.set 0; halt"),
    _combined(
        "outputs take the operands from the top",
        "i32.const 1; i32.const 2; i32.const 3; output; output; output; halt",
        (3, 2, 1),
    ),
    _combined(
        "polynomial 2x^2 - 3x + 5 at x = -4, through a local and memory",
        """
        i32.const -4; local.set 0; i32.const 0
        i32.const 2; local.get 0; local.get 0; i32.mul; i32.mul
        i32.const 3; local.get 0; i32.mul; i32.sub; i32.const 5; i32.add; i32.store
        i32.const 0; i32.load; output; halt
        """,
        (49,),
    ),
    _combined(
        "absolute difference of two bytes of a file, output and written back",
        """
        i32.const 0; fd_open; local.set 0
        local.get 0; fd_read; local.get 0; fd_read; i32.sub; local.tee 1
        # 1 - 2 * (difference < 0) is its sign
        i32.const 1; i32.const 2; local.get 1; i32.const 0; i32.lt_s; i32.mul; i32.sub; i32.mul
        local.tee 1; output
        local.get 0; local.get 1; fd_write; halt
        """,
        (32,),
        files={"f": b"Aa"},
        expect_files={"f": b"Aa "},
    ),
)

CASES = (*_FILES, *_COMBINED)
