"""Flat programs: files.

`fd_open` takes the number of a file and gives its descriptor (-1: no such file), `fd_read` gives the next
byte (-1: the end), `fd_write` writes the low byte of a value at the cursor, which both move on.
"""

from functools import partial

from wasmind.compliance.case import Case

_files = partial(Case, "Filesystem")
_integration = partial(Case, "Filesystem integration")

_OPEN_FIRST = "i32.const 0; fd_open; local.set 0\n"
_READ = "local.get 0; fd_read; output\n"

_FILESYSTEM = (
    _files("the first byte", _OPEN_FIRST + _READ + "halt", (72,), files={"in": b"Hi"}),
    _files("bytes in order", _OPEN_FIRST + _READ * 3 + "halt", (1, 2, 3), files={"in": b"\1\2\3"}),
    _files("-1 at the end, and again", _OPEN_FIRST + _READ * 3 + "halt", (255, -1, -1), files={"in": b"\xff"}),
    _files("an empty file", _OPEN_FIRST + _READ + "halt", (-1,), files={"in": b""}),
    _files("opening a file that is not there", "i32.const 1; fd_open; output; halt", (-1,), files={"in": b"x"}),
    _files("opening file number -1", "i32.const -1; fd_open; output; halt", (-1,), files={"in": b"x"}),
    _files("reading a bad descriptor", "i32.const -1; fd_read; output; halt", (-1,), files={"in": b"x"}),
    _files(
        "opening again rewinds",
        _OPEN_FIRST + _READ * 2 + _OPEN_FIRST + _READ + "halt",
        (65, 66, 65),
        files={"in": b"AB"},
    ),
    _files(
        "two files have two cursors",
        """
        i32.const 0; fd_open; local.set 0; i32.const 1; fd_open; local.set 1
        local.get 0; fd_read; output; local.get 1; fd_read; output
        local.get 0; fd_read; output; local.get 1; fd_read; output; halt
        """,
        (97, 120, 98, 121),
        files={"a": b"ab", "b": b"xy"},
    ),
    _files(
        "fd_write into an empty file",
        _OPEN_FIRST
        + "local.get 0; i32.const 79; fd_write; local.get 0; i32.const 75; fd_write;"
        + "local.get 0; fd_close; halt",
        files={"out": b""},
        expect_files={"out": b"OK"},
    ),
    _files(
        "fd_write takes the low byte",
        _OPEN_FIRST + "local.get 0; i32.const 0x141; fd_write; local.get 0; i32.const -1; fd_write; halt",
        files={"out": b""},
        expect_files={"out": b"A\xff"},
    ),
    _files(
        "fd_write overwrites and does not truncate",
        _OPEN_FIRST + "local.get 0; i32.const 74; fd_write; halt",
        files={"out": b"Hello"},
        expect_files={"out": b"Jello"},
    ),
)

_INTEGRATION = (
    _integration(
        "what was written is read back",
        _OPEN_FIRST + "local.get 0; i32.const 33; fd_write; local.get 0; fd_close;" + _OPEN_FIRST + _READ * 2 + "halt",
        (33, -1),
        files={"f": b""},
        expect_files={"f": b"!"},
    ),
    _integration(
        "read two digits, write their sum",
        """
        i32.const 0; fd_open; local.set 0; i32.const 1; fd_open; local.set 1
        local.get 1; local.get 0; fd_read; local.get 0; fd_read; i32.add; i32.const 48; i32.sub
        fd_write; halt
        """,
        files={"in": b"34", "out": b""},
        expect_files={"in": b"34", "out": b"7"},
    ),
    _integration(
        "append after reading to the end",
        _OPEN_FIRST + _READ * 2 + "local.get 0; i32.const 67; fd_write; halt",
        (65, 66),
        files={"f": b"AB"},
        expect_files={"f": b"ABC"},
    ),
    _integration(
        "a byte through memory into another file",
        """
        i32.const 0; fd_open; local.set 0; i32.const 1; fd_open; local.set 1
        i32.const 16; local.get 0; fd_read; i32.store
        local.get 1; i32.const 16; i32.load; i32.const 1; i32.add; fd_write; halt
        """,
        files={"in": b"A", "out": b"zz"},
        expect_files={"out": b"Bz"},
    ),
)

CASES = (*_FILESYSTEM, *_INTEGRATION)
