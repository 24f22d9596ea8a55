"""What one compliance case says, and the notation of its flat programs.

A case is data: a program, what it is given, and what must come out. This module runs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wasmind.errors import ProgramError

FlatProgram = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Case:
    """One program and all that can be seen of its run.

    `source` is the text of a module, or a flat program in the notation of `parse_flat`. `outputs` holds
    signed i32 values: what the program output, then the results of `entry`; when `trap` is set, what it
    output before the trap. Files the program may open are `files`, in order; `expect_files` names those whose
    contents are checked afterwards. `long` marks a run of more than about 500 machine steps, too slow to
    prove on the dense model at every commit.
    """

    category: str
    name: str
    source: str
    outputs: tuple[int, ...] = ()
    trap: str | None = None
    entry: str | None = None
    args: tuple[int, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    expect_files: Mapping[str, bytes] = field(default_factory=dict)
    long: bool = False

    @property
    def is_module(self) -> bool:
        """True for a module's text, False for a flat program."""
        return self.source.lstrip().startswith(("(", ";;"))

    @property
    def key(self) -> str:
        """The category and the name: unique in the suite."""
        return f"{self.category}: {self.name}"


def parse_flat(text: str) -> FlatProgram:
    """The (mnemonic, operand) pairs of a flat program in text.

    Instructions stand one a line or divided by `;`, an operand (decimal or 0x...) behind its mnemonic; a
    missing operand is 0; `#` starts a comment. Whether a mnemonic exists is for the machine to say.

    Raises ProgramError when an instruction is not one word with at most one integer.
    """
    lines = (line.partition("#")[0] for line in text.splitlines())
    return [_instruction(words) for line in lines for part in line.split(";") if (words := part.split())]


def _instruction(words: list[str]) -> tuple[str, int]:
    mnemonic, *operands = words
    try:
        (operand,) = (int(word, 0) for word in operands or ["0"])
    except ValueError:
        shown = " ".join(words)
        raise ProgramError(f"flat instruction {shown!r}: write a mnemonic and at most one integer") from None
    return mnemonic, operand
