"""Routines in linear code for what one instruction cannot do: file access, growing the memory, moving many bytes.

The text is what `render` writes, but constants stand as =value, and an address of one slot leaves out the zero.
Arguments are in slots s0, s1, …; the result goes to s0. A file is a corner of the host region: its size, whether it is
there, its cursor, its bytes. What the program writes is stored as any byte is; the store that the outside gives holds
the files as they were at the start. `note` tells the outside the address of the byte that is written next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from wasmind.isa.linear import BY_NAME, HOST_BASE, MAX_PAGES, MEMORY_PAGES, TRAPS, TRASH, Instr, Kind, frame
from wasmind.isa.traps import TrapKind

MAX_FILES = 16
FILE_BYTES = 1 << 16
"""The size of a file at most. A write past it, or to a file that is not there, traps as `unreachable`."""
_RECORD = 16
_SIZE, _PRESENT, _CURSOR = HOST_BASE, HOST_BASE + 4, HOST_BASE + 8
CONTENTS = HOST_BASE + 4096
"""Where the first file's bytes lie."""
TABLE = CONTENTS + MAX_FILES * FILE_BYTES
"""Where a module's table begins; its passive segments lie behind it."""
SURROUNDINGS = 52_800_000
"""What a WASI program is given besides files (`wasm/wasi.py`), up to the last address. Tables end before it."""
_OUT_OF_BOUNDS = f"trap +{TRAPS.index(TrapKind.MEMORY)}"
_NOT_IN_TABLE = f"trap +{TRAPS.index(TrapKind.TABLE)}"


def _bytes_up(word: str, byte: str) -> str:
    """Copies s2 bytes from s1 to s0, the first ones first, by loads of a word and of a byte, up to the label done."""
    return f"""\
    s5 = const
    br_lt_u s2 =4 bytes
    s6 = sub s2 =3
words:
    s4 = {word} s1+s5
    store s0+s5 s4
    s5 = add s5 =4
    br_lt_u s5 s6 words
bytes:
    br_ge_u s5 s2 done
    s4 = {byte} s1+s5
    store8 s0+s5 s4
    s5 = add s5 =1
    jump bytes"""


_ENTRIES_UP = """\
    s5 = const
next:
    br_ge_u s5 s2 done
    s4 = host_load s1+s5
    host_store s0+s5 s4
    s5 = add s5 =4
    jump next"""
"""Copies s2 bytes of a table from s1 to s0, the first ones first, up to the label done."""

_SOURCE = f"""
fd_open:                        # s0 file number -> s0 itself, or -1 where no such file was given
    br_ge_u s0 ={MAX_FILES} none
    s1 = shl s0 =4
    s2 = host_load s1 +{_PRESENT}
    br_eqz s2 none
    host_store s1 =0 +{_CURSOR}
    ret
none:
    s0 = const -1
    ret

fd_read:                        # s0 file -> s0 the byte at its cursor, or -1 at the end
    br_ge_u s0 ={MAX_FILES} none
    s1 = shl s0 =4
    s2 = host_load s1 +{_CURSOR}
    s3 = host_load s1 +{_SIZE}
    br_ge_u s2 s3 none
    s4 = shl s0 =16
    s3 = add s2 =1
    host_store s1 s3 +{_CURSOR}
    s0 = host_load8 s4+s2 +{CONTENTS}
    ret
none:
    s0 = const -1
    ret

fd_write:                       # s0 file, s1 byte
    br_ge_u s0 ={MAX_FILES} bad
    s2 = shl s0 =4
    s3 = host_load s2 +{_PRESENT}
    br_eqz s3 bad
    s3 = host_load s2 +{_CURSOR}
    br_ge_u s3 ={FILE_BYTES} bad
    s4 = shl s0 =16
    s4 = add s4 s3
    s5 = add s4 ={CONTENTS}
    note s5
    host_store8 s4 s1 +{CONTENTS}
    s3 = add s3 =1
    host_store s2 s3 +{_CURSOR}
    s5 = host_load s2 +{_SIZE}
    br_ge_u s5 s3 done
    host_store s2 s3 +{_SIZE}
done:
    ret
bad:
    unreachable

fd_close:                       # s0 file
    ret

memory.grow:                    # s0 pages -> s0 the size before, or -1
    s1 = sub ={MAX_PAGES} g{MEMORY_PAGES}
    br_gt_u s0 s1 none
    s1 = copy g{MEMORY_PAGES}
    g{MEMORY_PAGES} = add s1 s0
    s0 = copy s1
    ret
none:
    s0 = const -1
    ret

memory.copy:                    # s0 to, s1 from, s2 bytes; nothing is written where not all can be
    s3 = shl g{MEMORY_PAGES} =16
    br_gt_u s2 s3 bad
    s3 = sub s3 s2
    br_gt_u s0 s3 bad
    br_gt_u s1 s3 bad
    br_gt_u s0 s1 down
{_bytes_up("load", "load8_u")}
down:
    br_lt_u s2 =4 bytes_down
    s2 = sub s2 =4
    s4 = load s1+s2
    store s0+s2 s4
    jump down
bytes_down:
    br_eqz s2 done
    s2 = sub s2 =1
    s4 = load8_u s1+s2
    store8 s0+s2 s4
    jump bytes_down
done:
    ret
bad:
    {_OUT_OF_BOUNDS}

memory.fill:                    # s0 to, s1 byte, s2 bytes
    s3 = shl g{MEMORY_PAGES} =16
    br_gt_u s2 s3 bad
    s3 = sub s3 s2
    br_gt_u s0 s3 bad
    s5 = const
    br_lt_u s2 =4 bytes
    s4 = and s1 =255
    s4 = mul s4 ={0x01010101}
    s6 = sub s2 =3
words:
    store s0+s5 s4
    s5 = add s5 =4
    br_lt_u s5 s6 words
bytes:
    br_ge_u s5 s2 done
    store8 s0+s5 s1
    s5 = add s5 =1
    jump bytes
done:
    ret
bad:
    {_OUT_OF_BOUNDS}

memory.init:                    # s0 to, s1 from, s2 bytes, s3 where the segment is, s4 its length
    br_gt_u s2 s4 bad
    s4 = sub s4 s2
    br_gt_u s1 s4 bad
    s4 = shl g{MEMORY_PAGES} =16
    br_gt_u s2 s4 bad
    s4 = sub s4 s2
    br_gt_u s0 s4 bad
    s1 = add s1 s3
{_bytes_up("host_load", "host_load8")}
done:
    ret
bad:
    {_OUT_OF_BOUNDS}

table.copy:                     # s0 to, s1 from, s2 elements, s3 where the table is, s4 its length
    br_gt_u s2 s4 bad
    s4 = sub s4 s2
    br_gt_u s0 s4 bad
    br_gt_u s1 s4 bad
    s0 = shl s0 =3
    s0 = add s0 s3
    s1 = shl s1 =3
    s1 = add s1 s3
    s2 = shl s2 =3
    br_gt_u s0 s1 down
{_ENTRIES_UP}
down:
    br_eqz s2 done
    s2 = sub s2 =4
    s4 = host_load s1+s2
    host_store s0+s2 s4
    jump down
done:
    ret
bad:
    {_NOT_IN_TABLE}

table.init:                     # s0 to, s1 from, s2 elements, s3 where the table is, s4 its length, s5 s6 the segment's
    br_gt_u s2 s6 bad
    s6 = sub s6 s2
    br_gt_u s1 s6 bad
    br_gt_u s2 s4 bad
    s4 = sub s4 s2
    br_gt_u s0 s4 bad
    s0 = shl s0 =3
    s0 = add s0 s3
    s1 = shl s1 =3
    s1 = add s1 s5
    s2 = shl s2 =3
{_ENTRIES_UP}
done:
    ret
bad:
    {_NOT_IN_TABLE}

nowhere:
    unreachable
"""

FILE_ROUTINES = ("fd_open", "fd_read", "fd_write", "fd_close")


def rom(names: Iterable[str], constant: Callable[[int], int]) -> tuple[tuple[Instr, ...], dict[str, int]]:
    """The code of the routines, one behind the other, and where each starts.

    `constant` gives the absolute slot that holds a number.
    """
    code: list[Instr] = []
    places: dict[str, int] = {}
    for name in names:
        places[name] = len(code)
        code += _assemble(name, _lines(name), constant)
    return tuple(code), places


def file_store(files: Sequence[bytes]) -> dict[int, int]:
    """The outside's store, address -> byte, that gives a program these files."""
    store: dict[int, int] = {}
    for k, data in enumerate(files):
        record = k * _RECORD
        for base, word in ((_SIZE, len(data)), (_PRESENT, 1)):
            store |= {base + record + i: byte for i, byte in enumerate(word.to_bytes(4, "little"))}
        store |= {CONTENTS + k * FILE_BYTES + i: byte for i, byte in enumerate(data)}
    return store


def written_files(files: Sequence[bytes], writes: Iterable[tuple[int, int]]) -> list[bytes]:
    """The files after the writes (address, byte) that `note`s announced; one to a file's size empties the file."""
    after = [bytearray(data) for data in files]
    for address, byte in writes:
        if address < CONTENTS:  # the size of a file, which becomes 0
            after[(address - _SIZE) // _RECORD].clear()
            continue
        k, offset = divmod(address - CONTENTS, FILE_BYTES)
        assert offset <= len(after[k]), "a cursor never passes the end"
        after[k][offset : offset + 1] = bytes([byte])
    return [bytes(data) for data in after]


def _lines(name: str) -> list[str]:
    """The source lines of a routine, comments stripped."""
    blocks = [block.splitlines() for block in _SOURCE.strip().split("\n\n")]
    block = next(block for block in blocks if block[0].startswith(f"{name}:"))
    return [line.split("#")[0].strip() for line in block[1:]]


def _assemble(routine: str, lines: Sequence[str], constant: Callable[[int], int]) -> list[Instr]:
    labels: dict[str, int] = {}
    body: list[str] = []
    for line in lines:
        if line.endswith(":"):
            labels[line[:-1]] = len(body)
        else:
            body.append(line)
    return [_instr(line, pc, labels, constant, f"{routine}: {line}") for pc, line in enumerate(body)]


def _instr(line: str, pc: int, labels: Mapping[str, int], constant: Callable[[int], int], source: str) -> Instr:
    target, _, rest = line.rpartition(" = ")
    name, *words = rest.split()
    operands = [_operand(part, constant) for word in words if word[0] in "sg=" for part in word.split("+")]
    reads = BY_NAME[name].reads
    if BY_NAME[name].memory_bytes and len(operands) < len(reads):
        operands.insert(1, constant(0))
    imm = next((int(word) for word in words if word[0] in "+-"), 0)
    if BY_NAME[name].kind is Kind.BRANCH:
        imm = labels[words[-1]] - pc
    named = dict(zip(reads, operands, strict=True))
    return Instr(name, **named, d=_operand(target, constant) if target else TRASH, imm=imm, source=source)


def _operand(word: str, constant: Callable[[int], int]) -> int:
    """s3 a slot of the frame, g1 an absolute one, =5 a constant."""
    number = int(word[1:])
    return constant(number) if word[0] == "=" else frame(number) if word[0] == "s" else number
