"""What a WebAssembly module says, decoded. The words are the specification's (core specification, section
2.5).

This module holds data only: `binary` fills it, `flat` fills it from a flat program, `lower` reads it.
"""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.isa.opcodes import Immediate, Instruction, Types

FUNCTION, TABLE, MEMORY, GLOBAL = EXTERNAL_KINDS = ("func", "table", "memory", "global")


def printable(name: str) -> str:
    """A module's own name for something, fit for a message of one line."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


@dataclass(frozen=True, slots=True)
class FuncType:
    """The value types that a function, or a block, takes and gives."""

    params: Types = ()
    results: Types = ()

    def __str__(self) -> str:
        """The type as WebAssembly's text writes it; "()" when it takes and gives nothing."""
        parts = (("param", self.params), ("result", self.results))
        return " ".join(f"({word} {' '.join(types)})" for word, types in parts if types) or "()"


@dataclass(frozen=True, slots=True)
class Limits:
    """The size of a memory (in pages) or of a table (in elements), at the start and at most; what a table holds."""

    minimum: int
    maximum: int | None = None
    reference: str = "funcref"


@dataclass(frozen=True, slots=True)
class GlobalType:
    """The value type of a global, and whether it can be set."""

    type: str
    mutable: bool


Operand = int | tuple[int, ...] | FuncType
"""An immediate: a number (for loads and stores the offset, for floats their bits), br_table's labels with the default
last, a type of a block or of a function."""


@dataclass(frozen=True, slots=True)
class Code:
    """One decoded instruction: its row in the table, its immediate, and where it stands.

    `offset` is the byte offset in the binary; in a flat program, the instruction's number.
    """

    row: Instruction
    operand: Operand = 0
    offset: int = 0

    @property
    def text(self) -> str:
        """The instruction as a person writes it, such as `i32.load offset=4`."""
        if isinstance(self.operand, FuncType):
            return self.row.mnemonic if self.operand == FuncType() else f"{self.row.mnemonic} {self.operand}"
        if isinstance(self.operand, tuple):
            return f"{self.row.mnemonic} {' '.join(map(str, self.operand))}"
        if self.row.memory_bytes:
            return f"{self.row.mnemonic} offset={self.operand}" if self.operand else self.row.mnemonic
        return f"{self.row.mnemonic} {self.operand}" if self.row.immediate in _SHOWN else self.row.mnemonic


_SHOWN = (
    *(Immediate.I32, Immediate.I64, Immediate.F32, Immediate.F64, Immediate.LOCAL, Immediate.GLOBAL),
    *(Immediate.LABEL, Immediate.FUNCTION, Immediate.SEGMENT, Immediate.SEGMENT_MEMORY, Immediate.SEGMENT_TABLE),
)
"""Immediates that are a number which a person writes."""


def number(code: Code) -> int:
    """The immediate of an instruction whose immediate is a number."""
    assert isinstance(code.operand, int)
    return code.operand


Expression = tuple[Code, ...]
"""Instructions without the closing `end`. A constant expression that the machine lacks the type for is empty."""


@dataclass(frozen=True, slots=True)
class Import:
    """What a module asks of its surroundings; `type` is that of its kind (a table's is its limits)."""

    module: str
    name: str
    kind: str
    type: FuncType | Limits | GlobalType


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the module.

    locals: runs (count, type) behind the parameters. code: the body, its closing `end` included. span: where
    the body lies in the binary. missing: the first instruction that the machine does not have; the body is
    then cut off there.
    """

    type: FuncType
    locals: tuple[tuple[int, str], ...] = ()
    code: Expression = ()
    span: tuple[int, int] = (0, 0)
    missing: str = ""

    @property
    def local_types(self) -> Types:
        """The types of all locals, the parameters first."""
        return *self.type.params, *(type_ for count, type_ in self.locals for _ in range(count))


@dataclass(frozen=True, slots=True)
class Global:
    """A global of the module and the constant expression of its first value."""

    type: GlobalType
    init: Expression


@dataclass(frozen=True, slots=True)
class Export:
    """A name under which the module shows item `index` of a kind."""

    name: str
    kind: str
    index: int


@dataclass(frozen=True, slots=True)
class Element:
    """Functions that go into a table, None for a null; without an offset they wait for `table.init`.

    Functions that are declared only, so that code may refer to them, are left out.
    """

    functions: tuple[int | None, ...]
    table: int = 0
    offset: Expression | None = None


@dataclass(frozen=True, slots=True)
class Data:
    """Bytes that go into the memory at the start; without an offset they wait for `memory.init`."""

    content: bytes
    offset: Expression | None = None


@dataclass(frozen=True, slots=True)
class ModuleDef:
    """A whole module. Index spaces start with the imports, as in the specification.

    names: functions' names by index, from the name section. flat: a flat program, which ends with `halt` and
    is never called. debug: (name, content) of the custom sections of debug information, as they are; addresses in them
    count from `code_start`, the offset in the binary where the content of the code section begins.
    """

    types: tuple[FuncType, ...] = ()
    imports: tuple[Import, ...] = ()
    functions: tuple[Function, ...] = ()
    tables: tuple[Limits, ...] = ()
    memories: tuple[Limits, ...] = ()
    globals: tuple[Global, ...] = ()
    exports: tuple[Export, ...] = ()
    start: int | None = None
    elements: tuple[Element, ...] = ()
    data: tuple[Data, ...] = ()
    names: tuple[tuple[int, str], ...] = ()
    flat: bool = False
    debug: tuple[tuple[str, bytes], ...] = ()
    code_start: int = 0

    def imported(self, kind: str) -> tuple[Import, ...]:
        """The imports of one kind, in the order of their index space."""
        return tuple(entry for entry in self.imports if entry.kind == kind)

    @property
    def function_exports(self) -> dict[str, int]:
        """Index of each exported function by its name."""
        return {entry.name: entry.index for entry in self.exports if entry.kind == FUNCTION}

    @property
    def function_types(self) -> tuple[FuncType, ...]:
        """The types of all functions, imported or not, by index."""
        imported = (entry.type for entry in self.imported(FUNCTION))
        return (*(t for t in imported if isinstance(t, FuncType)), *(f.type for f in self.functions))

    @property
    def function_names(self) -> tuple[str, ...]:
        """How messages call each function: $name, or its number where it has none."""
        known = {index: name for name, index in self.function_exports.items()} | dict(self.names)
        count = len(self.function_types)
        return tuple(f"${printable(known[i])}" if known.get(i) else str(i) for i in range(count))

    def function_at(self, offset: int) -> int | None:
        """The index of the function whose body holds a byte offset of the binary."""
        first = len(self.imported(FUNCTION))
        spans = enumerate((function.span for function in self.functions), start=first)
        return next((index for index, (start, end) in spans if start <= offset < end), None)
