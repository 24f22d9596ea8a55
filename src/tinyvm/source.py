"""Programs as people type them, an instruction a line; every line that is none is told.

    L0: LOAD R0 5    # a comment
        print r0

Commas may stand between operands. A label is L and a number, before its instruction or on a line of its own. The text
form of the tokens (`tokeniser.to_text`) is read as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tinyvm.isa import REGISTERS, VALUE_MAX, VALUE_MIN, Instruction, Opcode, Program
from tinyvm.tokeniser import SYMBOLS

_LABEL = re.compile(r"L[0-9]{1,4}")
_REGISTER = re.compile(f"R[0-{REGISTERS - 1}]")
_LITERAL = re.compile(r"-?[0-9]{1,6}")
_SHOWN = 20  # characters of a word in a message


class Diagnostic(NamedTuple):
    """What is wrong with a line, counted from 1."""

    line: int
    message: str


class SourceError(ValueError):
    """A text that is no program. diagnostics: all that is wrong with it, by line."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("; ".join(f"line {line}: {message}" for line, message in diagnostics))
        self.diagnostics = diagnostics


@dataclass(frozen=True)
class Source:
    """A program and the line of each of its instructions, counted from 1."""

    program: Program
    lines: tuple[int, ...]


def parse(text: str) -> Source:
    """The program of a text. Raises SourceError where it is none."""
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), 1):
        reader.read(number, line.partition("#")[0].upper())
    wrong = sorted([*reader.wrong, *reader.missing()])
    if wrong:
        raise SourceError(wrong)
    return Source(Program(reader.instructions), tuple(reader.lines))


class _Reader:
    """Reads lines; what is wrong with them gathers in `wrong`."""

    def __init__(self) -> None:
        self.instructions: list[Instruction] = []
        self.lines: list[int] = []
        self.wrong: list[Diagnostic] = []
        self._defined: dict[str, int] = {}
        self._waiting: str | None = None  # a label whose instruction has not come yet

    def read(self, number: int, line: str) -> None:
        """Takes the next line."""
        try:
            *labels, rest = line.split(":")
            for label in labels:
                self._define(label.strip(), number)
            if rest.strip():
                instruction = _instruction(rest.replace(",", " ").replace("-", " -").split())
                self.instructions.append(instruction._replace(label=self._waiting))
                self.lines.append(number)
                self._waiting = None
        except ValueError as error:
            self.wrong.append(Diagnostic(number, str(error)))
            self._waiting = None

    def missing(self) -> Iterator[Diagnostic]:
        """What is known when all lines are read: labels without an instruction, targets without a label."""
        if self._waiting is not None:
            yield Diagnostic(self._defined[self._waiting], f"no instruction follows label {self._waiting}; write NOP")
        for number, instruction in zip(self.lines, self.instructions, strict=True):
            target = instruction.target
            if target is not None and target not in self._defined:
                yield Diagnostic(number, f"there is no label {target}; write {target}: before an instruction")

    def _define(self, label: str, number: int) -> None:
        name = _label(label)
        if name in self._defined:
            raise ValueError(f"label {name} stands on line {self._defined[name]} already")
        self._defined[name] = number
        if self._waiting is not None:
            raise ValueError(f"labels {self._waiting} and {name} name one instruction; an instruction has one label")
        self._waiting = name


def _instruction(words: list[str]) -> Instruction:
    name, *operands = words
    if name in SYMBOLS or name.startswith("USEROP_"):
        raise ValueError(f"{_short(name)} is a user-defined operation; write the instructions that it stands for")
    if name not in Opcode.__members__:
        raise ValueError(f"{_short(name)} is no instruction")
    op = Opcode[name]
    wanted = ["register"] * op.registers + ["number"] * op.literals + ["label"] * op.jumps
    if len(operands) != len(wanted):
        raise ValueError(f"{name} takes {_listed(wanted)}; operands here: {len(operands)}")
    args = [_register(word) for word in operands[: op.registers]]
    args += [_literal(word) for word in operands[op.registers : len(operands) - op.jumps]]
    return Instruction(op, tuple(args), None, _label(operands[-1]) if op.jumps else None)


def _listed(wanted: list[str]) -> str:
    return ", ".join(f"a {kind}" for kind in wanted) or "no operands"


def _register(word: str) -> int:
    if not _REGISTER.fullmatch(word):
        raise ValueError(f"{_short(word)} is no register; there are R0 to R{REGISTERS - 1}")
    return int(word[1:])


def _literal(word: str) -> int:
    if not _LITERAL.fullmatch(word) or not VALUE_MIN <= int(word) <= VALUE_MAX:
        raise ValueError(f"{_short(word)} is no number from {VALUE_MIN} to {VALUE_MAX}")
    return int(word)


def _label(word: str) -> str:
    if not _LABEL.fullmatch(word):
        raise ValueError(f"{_short(word) or 'nothing'} is no label; write L and a number, as L0")
    return f"L{int(word[1:])}"


def _short(word: str) -> str:
    return word if len(word) <= _SHOWN else f"{word[:_SHOWN]}..."
