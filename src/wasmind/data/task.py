"""What a category is: a task that draws examples, and what it draws them from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Protocol

from wasmind.data import numbers
from wasmind.data.grammar import expand
from wasmind.data.program import Code, Said, from_zero
from wasmind.data.wording import Ask, Question, question
from wasmind.isa.traps import TrapKind


@dataclass(frozen=True)
class Turn:
    """One question with its answer. `expected` is what the oracle says of the outputs; `<0>` in the answer is output 0.

    The answer begins with what is `Said` within the code.
    A turn without code is talk: nothing is executed. says: the grammar that the answer is a wording of. trap: what
    the last instruction of the code ends in; the turn after finds a fresh machine.
    """

    question: Question
    values: tuple[int, ...]
    code: Code
    expected: tuple[int, ...]
    answer: str
    says: str
    trap: TrapKind | None = None


@dataclass(frozen=True)
class Example:
    """Turns on one machine, in order, and the files that it is given, by number."""

    turns: tuple[Turn, ...]
    files: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Draw:
    """What a task draws from.

    paraphrase, magnitude, length: whether wordings, operand sizes or the length of programs and conversations are to
    be those that are held out from training; in each task the two kinds have nothing in common.
    """

    random: Random
    paraphrase: bool = False
    magnitude: bool = False
    length: bool = False

    def number(self, low: int = numbers.LEAST, high: int = numbers.GREATEST) -> int:
        """An integer from low to high, of any size; of the size held out if `magnitude`, and the range has such."""
        return numbers.drawn(self.random, low, high, held_out=self.magnitude)

    def sized(self, low: int, high: int, beyond: int) -> int:
        """An operand from low to high; with `magnitude` one from high + 1 to beyond."""
        return self.random.randint(high + 1, beyond) if self.magnitude else self.random.randint(low, high)

    def count(self, low: int, high: int, beyond: int) -> int:
        """How many steps, numbers or turns: from low to high; with `length` from high + 1 to beyond."""
        return self.random.randint(high + 1, beyond) if self.length else self.random.randint(low, high)

    def turn(
        self,
        ask: Ask,
        says: str,
        values: Sequence[int] = (),
        code: Code = (),
        expected: Sequence[int] = (),
        trap: TrapKind | None = None,
        *,
        goes_on: bool = False,
    ) -> Turn:
        """A turn whose question is a wording of `ask`, and whose answer is one of `says`.

        values: the numbers `<0>`, `<1>` … of the question. code: the program without its `halt`; none for talk.
        expected: what the program outputs; the answer's `<0>`, `<1>` … are these. trap: what its last instruction traps
        with; nothing comes behind that. goes_on: the program reads what earlier ones have left in locals.
        """
        asked = question(self.random, ask, tuple(values), held=self.paraphrase)
        said, _ = expand(self.random, says)
        program = tuple(code) if goes_on else tuple(from_zero(code))
        if program and trap is None:
            program = (*program, "halt")
        if not any(isinstance(item, Said) for item in code):  # what is said between has its case from the question
            said = said[:1].upper() + said[1:]
        return Turn(asked, tuple(values), program, tuple(expected), said, says, trap=trap)


class Task(Protocol):
    """A category. harder: which of paraphrase, magnitude and length it can be drawn with."""

    @property
    def harder(self) -> frozenset[str]:
        """Which of paraphrase, magnitude and length it can be drawn with."""

    def draw(self, draw: Draw) -> Example:
        """One example."""
