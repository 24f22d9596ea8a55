"""Debug information: what is read of real modules, of damaged ones, and what bytes are as text."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("elftools", reason="pip install 'wasmind[serve]'")
pytest.importorskip("pydantic", reason="pip install 'wasmind[serve]'")

from tests.dwarf.samples import FOLDER, OPTIMISED, PLAIN, sections
from wasmind import dwarf
from wasmind.dwarf import apart
from wasmind.dwarf.model import Expression, Line, Member, Op, Place, Type, Variable, in_order
from wasmind.errors import DebugError


@dataclass
class Machine:
    """Locals and memory that are what a test says."""

    locals: dict[int, tuple[int, int | None]] = field(default_factory=dict)
    memory: bytes = b""

    def local(self, index: int) -> tuple[int, int | None] | None:
        return self.locals.get(index)

    def byte(self, address: int) -> tuple[int, int | None] | None:
        return (self.memory[address], 100 + address) if 0 <= address < len(self.memory) else None


@pytest.fixture(scope="module")
def plain() -> dwarf.Debug:
    return dwarf.read(sections(PLAIN))


@pytest.fixture(scope="module")
def optimised() -> dwarf.Debug:
    return dwarf.read(sections(OPTIMISED))


def variables(debug: dwarf.Debug, function: str) -> dict[str, Variable]:
    (scope,) = (scope for unit in debug.units for scope in unit.inner if scope.name == function)
    return {variable.name: variable for variable in scope.variables}


def test_files_come_with_their_text_where_the_module_holds_it(plain: dwarf.Debug, optimised: dwarf.Debug) -> None:
    (file,) = plain.files
    assert (file.name, file.text) == ("walk.c", (FOLDER / "walk.c").read_text())
    assert [(file.name, file.text) for file in optimised.files] == [("walk.c", None)]


def test_types_have_the_names_and_sizes_of_c(plain: dwarf.Debug) -> None:
    found = {name: plain.types[v.type or 0] for name, v in variables(plain, "run").items()}
    assert {name: (type_.name, type_.size) for name, type_ in found.items()} == {
        "given": ("int", 4),
        "at": ("struct point", 8),
        "either": ("union either", 4),
        "hue": ("enum colour", 4),
        "ratio": ("double", 8),
        "third": ("float", 4),
        "word": ("char[8]", 8),
        "grid": ("int[2][3]", 24),
        "to": ("struct point *", 4),
        "byte": ("unsigned char", 1),
        "wide": ("big", 8),
        "sure": ("_Bool", 1),
        "call": ("function *", 4),
    }


def test_lines_are_in_order_and_name_what_is_there(plain: dwarf.Debug, optimised: dwarf.Debug) -> None:
    for debug in (plain, optimised):
        assert all(line.start < line.end for line in debug.lines)
        assert all(a.end <= b.start for a, b in pairwise(debug.lines))
        assert {debug.line_at(line.end - 1) for line in debug.lines} == set(debug.lines)
    assert plain.line_at(0) is None
    assert plain.scopes_at(0) == []
    first = next(line for line in plain.lines if line.line == 12)
    assert [scope.name for scope in plain.scopes_at(first.start)] == ["", "total", "", ""]


def test_version_4_has_the_same_lines_types_and_functions(plain: dwarf.Debug, optimised: dwarf.Debug) -> None:
    assert {"run"} <= {scope.name for scope in optimised.units[0].inner}
    assert {line.line for line in optimised.lines} <= set(range(9, 43))
    assert {t.name for t in plain.types} - {t.name for t in optimised.types} <= {"struct point *", "function *"}


def test_what_the_compiler_left_of_a_variable_is_told(optimised: dwarf.Debug) -> None:
    told = variables(optimised, "run")
    machine = Machine({0: (41, 7)})
    code = optimised.units[0].inner[0].ranges[0][0]

    def shown(name: str) -> str:
        variable = told[name]
        size = optimised.types[variable.type or 0].size
        content = dwarf.content(variable, size, code, (), machine)
        return content.missing or dwarf.shown(optimised.types, variable.type, content.bytes, machine)

    names = ("given", "hue", "ratio", "third", "byte", "wide", "at", "grid", "to")
    assert [shown(name) for name in names] == [
        "41",
        "GREEN (5)",
        "1.5",
        "0.1",
        "200",
        "10000000000",
        "{x = 3, y = ?, low = ?, high = ?}",
        "[[?, ?, ?], [?, ?, 6]]",
        "optimised away",
    ]


INT = Type("int", "base", 4, "signed")
CHAR = Type("char", "base", 1, "signed_char")
TYPES = (
    INT,
    CHAR,
    Type("char[4]", "array", 4, of=1, count=4),
    Type("char *", "pointer", 4, of=1),
    Type("int *", "pointer", 4, of=0),
    Type("enum e", "enum", 4, names=((-1, "NONE"), (2, "TWO"))),
    Type("struct s", "struct", 8, members=(Member("n", 0, 0), Member("b", 0, 4, 3, 34), Member("c", 1, 7))),
    Type("int[300]", "array", 1200, of=0, count=300),
    Type("struct list *", "pointer", 4, of=9),
    Type("struct list", "struct", 4, members=(Member("next", 8, 0),)),
)


@pytest.mark.parametrize(
    ("number", "data", "text"),
    [
        (0, b"\xff\xff\xff\xff", "-1"),
        (0, [1, None, 0, 0], "?"),
        (1, b"a", "97 'a'"),
        (2, b"ab\0c", '"ab"'),
        (3, b"\x04\0\0\0", '0x4 "hi\\n"'),
        (3, b"\0\0\0\0", "null"),
        (4, b"\x08\0\0\0", "0x8 → 8"),
        (4, b"\x00\x10\0\0", "0x1000 → ?"),
        (5, b"\xff\xff\xff\xff", "NONE (4294967295)"),
        (5, b"\x03\0\0\0", "3"),
        (6, b"\x07\0\0\0\x14\0\0\x41", "{n = 7, b = -3, c = 65 'A'}"),
        (7, bytes(1200), "[" + "0, " * 16 + "…]"),
        (8, b"\x08\0\0\0", "0x8 → {next = 0x8 → {next = 0x8}}"),
        (None, b"", "…"),
    ],
)
def test_bytes_are_shown_as_c_would_write_them(number: int | None, data: bytes, text: str) -> None:
    assert dwarf.shown(TYPES, number, data, Machine(memory=b"\0\0\0\0hi\n\0\x08\0\0\0")) == text


def at(*ops: Op) -> Variable:
    return Variable("v", 0, False, (Place(0, 100, ops),))


@pytest.mark.parametrize(
    ("expression", "frame", "bytes_", "written"),
    [
        ((("fbreg", (2,)),), (("WASM_location", (0, 1)), ("stack_value", ())), (6, 7, 8, 9), 109),
        ((("addr", (1,)),), (), (1, 2, 3, 4), 104),
        ((("WASM_location", (0, 0)), ("stack_value", ())), (), (0xD2, 4, 0, 0), 50),
        ((("lit3", ()), ("stack_value", ()), ("piece", (2,)), ("addr", (1,)), ("piece", (2,))), (), (3, 0, 1, 2), 102),
        ((("piece", (3,)), ("lit1", ()), ("stack_value", ())), (), (None, None, None, 1), None),
        ((("addr", (14,)),), (), (14, 15, None, None), 115),
        ((("consts", (-2,)), ("stack_value", ())), (), (254, 255, 255, 255), None),
        (
            (("constu", (4,)), ("plus_uconst", (3,)), ("lit2", ()), ("mul", ()), ("stack_value", ())),
            (),
            (14, 0, 0, 0),
            None,
        ),
    ],
)
def test_expressions_find_bytes(
    expression: Expression, frame: Expression, bytes_: tuple[int | None, ...], written: int | None
) -> None:
    machine = Machine({0: (1234, 50), 1: (4, 60)}, bytes(range(16)))
    content = dwarf.content(at(*expression), 4, 50, frame, machine)
    assert (content.bytes, content.written, content.missing) == (bytes_, written, "")


@pytest.mark.parametrize(
    ("variable", "why"),
    [
        (Variable("v", 0, False, ()), "optimised away"),
        (at(), "optimised away here"),
        (Variable("v", 0, False, (Place(90, 95, (("lit1", ()),)),)), "optimised away here"),
        (at(("WASM_location", (0, 7))), "not set yet"),
        (at(("WASM_location", (1, 0))), "in a global or on the operand stack, which are not looked into"),
        (at(("entry_value", ())), "found by entry_value, which is not looked into"),
        (at(("plus", ())), "its description is damaged"),
        (at(("fbreg", (0,))), "its description is damaged"),
        (at(("addr", (99,)), ("deref", ())), "at an address outside of the memory"),
    ],
)
def test_a_variable_without_a_value_says_why(variable: Variable, why: str) -> None:
    assert dwarf.content(variable, 4, 50, (("fbreg", (0,)),), Machine(memory=bytes(8))).missing == why


OPS = st.tuples(
    st.sampled_from(["addr", "fbreg", "lit5", "plus", "shl", "shr", "mul", "minus", "deref", "piece", "stack_value",
                     "implicit_value", "plus_uconst", "consts", "xderef", "OP:0x1"]),
    st.tuples(st.sampled_from([0, 1, 3, 8, 100, -1, -(1 << 70), 1 << 70])),
).map(lambda op: (op[0], (abs(op[1][0]),) if op[0] == "piece" else op[1]))  # fmt: skip


@settings(deadline=None)
@given(st.lists(OPS, max_size=8), st.integers(0, 20), st.lists(OPS, max_size=3))
def test_no_expression_does_harm(ops: list[Op], size: int, frame: list[Op]) -> None:
    content = dwarf.content(at(*ops), size, 50, tuple(frame), Machine(memory=bytes(8)))
    assert content.missing or len(content.bytes) == size


@settings(deadline=None)
@given(st.integers(0, len(TYPES) - 1), st.lists(st.none() | st.integers(0, 255), max_size=40), st.binary(max_size=64))
def test_no_bytes_make_a_long_text(number: int, data: list[int | None], memory: bytes) -> None:
    assert 0 < len(dwarf.shown(TYPES, number, data, Machine(memory=memory))) < 2000


@settings(deadline=None)
@given(st.lists(st.builds(Line, st.integers(0, 50), st.integers(0, 50), st.just(0), st.integers(1, 9))))
def test_lines_that_overlap_are_parted(lines: list[Line]) -> None:
    parted = in_order(lines)
    assert all(line.start < line.end for line in parted)
    assert all(a.end <= b.start for a, b in pairwise(parted))


def test_sections_that_loop_or_fill_the_memory_end_with_their_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "CPU_SECONDS", 2)
    endless = sections(PLAIN)
    # A header of version 5 without formats and with 2**56 directories, which take no bytes.
    header = bytes([5, 0, 4, 0, 40, 0, 0, 0, 1, 1, 1, 0xFB, 14, 1, 0, *[0x80] * 8, 1])
    endless[".debug_line"] = len(header).to_bytes(4, "little") + header
    start = time.process_time()
    with pytest.raises(DebugError, match="takes too long to read"):
        dwarf.read(endless)
    assert time.process_time() - start < 2


def test_texts_are_read_beside_the_module_and_nowhere_else(tmp_path: Path) -> None:
    folder = tmp_path / "beside"
    (folder / "src").mkdir(parents=True)
    (tmp_path / "secret.c").write_text("secret")
    (folder / "main.c").write_text("main")
    (folder / "src" / "main.c").write_text("other")
    (folder / "link.c").symlink_to(tmp_path / "secret.c")
    paths = [
        "/home/x/main.c",
        "/home/x/src/main.c",
        "../secret.c",
        str(tmp_path / "secret.c"),
        "link.c",
        "\0",
        "a" * 5000,
    ]
    debug = dwarf.Debug(tuple(dwarf.File(path) for path in paths), (), (), ())
    assert [file.text for file in dwarf.with_texts(debug, folder).files] == ["main", "other", *[None] * 5]
