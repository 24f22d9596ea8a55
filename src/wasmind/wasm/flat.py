"""Flat programs: a list of (instruction, operand), as the peers' models take them, made into a module.

An instruction is a mnemonic or a contract opcode. Blocks have no types in a flat program, and may use operands that
lie below them. So each gets the whole stack as its parameters, and the whole stack at its end as its results; that
takes following the height of the stack, which must be the same on every way to a place. Labels count all enclosing
blocks, so with loops alone `br_if 0` goes back to the start of the innermost loop.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wasmind.errors import ProgramError
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC, I32, Immediate, Instruction
from wasmind.isa.scalar import I32_MIN, MASK, signed
from wasmind.wasm.module import FUNCTION, Code, Export, Function, FuncType, Limits, ModuleDef, number

ENTRY = "main"
MAX_LOCALS = 256
_ALIASES = {"end_loop": "end"}
_ABSENT = (Immediate.GLOBAL, Immediate.FUNCTION, Immediate.LABELS)
"""What a flat program has nothing of: globals, other functions, tables of branches."""
_RANGES = {
    Immediate.I32: (I32_MIN, MASK),
    Immediate.LOCAL: (0, MAX_LOCALS - 1),
    Immediate.LABEL: (0, MASK),
    Immediate.MEMARG: (0, MASK),
}
"""Operands allowed; for other immediates the operand is not looked at."""


def flat_module(program: Iterable[Any]) -> ModuleDef:
    """The module with the flat program as its one function, exported as "main", and one page of memory.

    program: items with `op` and `operand`, as attributes, as a mapping or as a pair; an operand left out is 0.

    Raises ProgramError, with the number of the instruction, for an unknown instruction, a bad operand, a
    stack that runs empty or has several heights at one place, and blocks that do not match.
    """
    codes = [_code(place, item) for place, item in enumerate(program)]
    body = _Blocks(codes).resolve()
    locals_ = max((number(c) + 1 for c in body if c.row.immediate is Immediate.LOCAL), default=0)
    function = Function(FuncType(), ((locals_, I32),), body)
    return ModuleDef(
        types=(FuncType(),),
        functions=(function,),
        memories=(Limits(1, 1),),
        exports=(Export(ENTRY, FUNCTION, 0),),
        flat=True,
    )


def parse_json(text: str) -> list[Any]:
    """The items of a flat program in JSON.

    Raises ProgramError when the text is not JSON, or not a list.
    """
    try:
        program = json.loads(text)
    except json.JSONDecodeError as error:
        raise ProgramError(f"malformed JSON: {error.msg} (line {error.lineno}, column {error.colno})") from None
    except (RecursionError, ValueError) as error:
        raise ProgramError(f"malformed JSON: {error}") from None
    if not isinstance(program, list):
        raise ProgramError('a flat program in JSON is a list, such as [["i32.const", 3], ["output", 0]]')
    return program


def _code(place: int, item: Any) -> Code:
    op, operand = _op_and_operand(place, item)
    row = _row(place, op)
    if operand is None:
        operand = 0
    if not isinstance(operand, int):
        raise _error(place, row, f"its operand is {operand!r}, give an integer")
    low, high = _RANGES.get(row.immediate, (operand, operand))
    if not low <= operand <= high:
        raise _error(place, row, f"its operand is {operand}, give one from {low} to {high}")
    return Code(row, signed(operand) if row.immediate is Immediate.I32 else operand, place)


def _op_and_operand(place: int, item: Any) -> tuple[Any, Any]:
    if isinstance(item, str | int):
        return item, 0
    if isinstance(item, Mapping) and "op" in item:
        return item["op"], item.get("operand", 0)
    if isinstance(item, Sequence) and 1 <= len(item) <= 2:
        return item[0], item[1] if len(item) == 2 else 0
    if hasattr(item, "op"):
        return item.op, getattr(item, "operand", 0)
    raise ProgramError(f"instruction {place} is {item!r:.60}; give an op and an operand")


def _row(place: int, op: Any) -> Instruction:
    row = None
    if isinstance(op, str):
        row = BY_MNEMONIC.get(_ALIASES.get(op, op))
    elif isinstance(op, int):
        row = BY_CODE.get(op)
    if row is None or not row.in_contract:
        raise ProgramError(f"instruction {place}: {op!r:.60} is no instruction of this machine")
    if row.immediate in _ABSENT:
        raise _error(place, row, "a flat program has no such thing; write a module")
    return row


def _error(place: int, row: Instruction, what: str) -> ProgramError:
    return ProgramError(f"instruction {place} ({row.mnemonic}): {what}")


@dataclass(slots=True)
class _Block:
    """An open block: where it starts, the stack's height there, and at its end where some way to it is known."""

    opener: str
    place: int  # of its first instruction in what is made
    number: int  # of its first instruction in the program
    start: int
    end: int | None = None


class _Blocks:
    """Follows the stack's height through a program and writes the types of its blocks."""

    def __init__(self, codes: Sequence[Code]) -> None:
        self.codes = codes
        self.made: list[Code] = []
        self.height = 0
        self.live = True
        self.skipped = 0  # blocks opened since the code went dead
        self.open: list[_Block] = []

    def resolve(self) -> tuple[Code, ...]:
        """The program with typed blocks, without code that cannot be reached, ending with `halt`."""
        for code in self.codes:
            self._step(code)
        if self.open or self.skipped:
            block = self.open[-1] if self.open else None
            where = f"instruction {block.number} ({block.opener})" if block else "a block"
            raise ProgramError(f"{where} is never closed; write `end` or `end_loop` behind it")
        return (*self.made, Code(BY_MNEMONIC["halt"], 0, len(self.codes)), Code(BY_MNEMONIC["end"], 0, len(self.codes)))

    def _step(self, code: Code) -> None:
        name = code.row.mnemonic
        if not self.live and (self.skipped or name not in ("else", "end")):
            self.skipped += (code.row.immediate is Immediate.BLOCK) - (name == "end")
        elif code.row.immediate is Immediate.BLOCK:
            self._begin(code)
        elif name == "else":
            self._otherwise(code)
        elif name == "end":
            self._end(code)
        elif code.row.immediate is Immediate.LABEL:
            self._branch(code)
        else:
            self._plain(code)

    def _plain(self, code: Code) -> None:
        """An instruction that neither opens nor closes nor branches; `return` ends the program as `halt` does."""
        self._pop(code, code.row.pops or 0)
        self.height += code.row.pushes or 0
        self.live = code.row.pushes is not None
        self.made.append(replace(code, row=BY_MNEMONIC["halt"]) if code.row.mnemonic == "return" else code)

    def _pop(self, code: Code, count: int) -> None:
        if count > self.height:
            raise _error(code.offset, code.row, f"operands needed: {count}, on the stack: {self.height}")
        self.height -= count

    def _begin(self, code: Code) -> None:
        if code.row.mnemonic == "if":
            self._pop(code, 1)
        self.open.append(_Block(code.row.mnemonic, len(self.made), code.offset, self.height))
        self.made.append(code)

    def _arrive(self, code: Code, block: _Block) -> None:
        """A way to the end of a block, which must come with the height of the other ways."""
        if block.end not in (None, self.height):
            raise self._uneven(code, block, f"another way out of the {block.opener}", block.end)
        block.end = self.height

    def _uneven(self, code: Code, block: _Block, what: str, height: int | None) -> ProgramError:
        heights = f"the stack holds {self.height} here, {height} at {what} of instruction {block.number}"
        return _error(code.offset, code.row, f"{heights}; make them equal")

    def _otherwise(self, code: Code) -> None:
        if not self.open or self.open[-1].opener != "if":
            raise _error(code.offset, code.row, "there is no `if` before it")
        block = self.open[-1]
        block.opener = "else"
        if self.live:
            self._arrive(code, block)
        self.height, self.live = block.start, True
        self.made.append(code)

    def _end(self, code: Code) -> None:
        if not self.open:
            raise _error(code.offset, code.row, "it closes nothing; write a `loop` before it")
        block = self.open[-1]
        if self.live and block.opener == "loop":
            self._back(code, block)
        elif self.live:
            self._arrive(code, block)
        if block.opener == "if":  # the way past it
            self.height, self.live = block.start, True
            self._arrive(code, block)
        self.open.pop()
        if block.opener != "loop":
            self.live = block.end is not None
        self.height = block.start if block.end is None else block.end
        type_ = FuncType((I32,) * block.start, (I32,) * self.height)
        self.made[block.place] = replace(self.made[block.place], operand=type_)
        self.made.append(code)

    def _branch(self, code: Code) -> None:
        if code.row.mnemonic == "br_if":
            self._pop(code, 1)
        depth = number(code)
        if depth >= len(self.open):
            raise _error(code.offset, code.row, f"label {depth} where {len(self.open)} blocks or loops are open")
        block = self.open[-1 - depth]
        if block.opener == "loop":
            self._back(code, block)
        else:
            self._arrive(code, block)
        self.live = code.row.mnemonic == "br_if"
        self.made.append(code)

    def _back(self, code: Code, loop: _Block) -> None:
        """A way back to a loop's start, or out at its end, with the height of the start."""
        if self.height != loop.start:
            raise self._uneven(code, loop, "the start of the loop", loop.start)
