"""A stream as the outside sees it: contract tokens in, contract tokens out.

Whoever writes instructions (a language model, a person, a list) sees REPL_RESULT, BRANCH_TAKEN, BRANCH_NOT_TAKEN, the
bytes of outputs and traps; how the machine came to them stays in its own trace. Which executor listens is a parameter:
the reference, or one that runs the weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from wasmind.errors import ProgramError
from wasmind.isa import tokens as T
from wasmind.isa.opcodes import BY_CODE, BY_MNEMONIC, Instruction
from wasmind.isa.scalar import signed
from wasmind.isa.stream import TABLE
from wasmind.isa.traps import TrapKind

DEFAULT_MAX_TOKENS = 10_000_000
ALIASES = {"end_loop": "end"}
SCRATCH = 16
"""The first local that programs use for what they compute; slot k, where a question speaks of slots, is SCRATCH + k."""
QUESTION_LOCALS = (*range(SCRATCH), *range(208, 256))
"""Where a program finds the integers of a question, in order: in front of its own locals, and behind them."""


def loads(integers: Sequence[int]) -> Iterator[tuple[str, int]]:
    """The instructions that put the first integers of a question where a program finds them."""
    for local, value in zip(QUESTION_LOCALS, integers, strict=False):
        yield "i32.const", value
        yield "local.set", local


class Listening(Protocol):
    """An executor at the other end of a stream."""

    def send(self, tokens: Iterable[int], max_tokens: int) -> list[int]:
        """What the machine appends to an instruction's tokens, up to and with the token that ends its turn."""


@dataclass(frozen=True)
class Answer:
    """What one instruction came to.

    visible: contract machine tokens (without TEXT_TOKENS). outputs: signed i32. trap, halted: how the program ended,
    if it did; after `halt` another may follow. trace: the machine's own tokens.
    """

    visible: tuple[int, ...]
    outputs: tuple[int, ...]
    trap: TrapKind | None
    halted: bool
    trace: tuple[int, ...]


class Session:
    """Programs written instruction by instruction, one after the other: `halt` ends a program and keeps all state."""

    def __init__(self, listener: Listening, max_tokens: int = DEFAULT_MAX_TOKENS) -> None:
        self._listener = listener
        self._max_tokens = max_tokens
        self.ended = False

    def load(self, integers: Sequence[int]) -> None:
        """Puts the first integers of a question where a program finds them. Raises as `execute`."""
        for mnemonic, operand in loads(integers):
            self.execute(mnemonic, operand)

    def execute(self, mnemonic: str, operand: int = 0) -> Answer:
        """Sends one instruction; the machine's answer.

        Raises ProgramError for an instruction that a stream cannot hold, an operand out of range, or after a trap;
        LimitError when the answer is longer than the token budget.
        """
        if self.ended:
            raise ProgramError(f"{mnemonic} comes after a trap; begin another session")
        trace = self._listener.send(encode(mnemonic, operand), self._max_tokens)
        answer = _read(mnemonic, trace)
        self.ended = answer.trap is not None
        return answer


@lru_cache(maxsize=1 << 14)
def encode(mnemonic: str, operand: int = 0) -> tuple[int, ...]:
    """The stream tokens of an instruction. Raises ProgramError where it has none."""
    row = BY_MNEMONIC.get(ALIASES.get(mnemonic, mnemonic))
    if row is None or row.mnemonic not in TABLE:
        raise ProgramError(f"{mnemonic} is no instruction of a stream; there are {', '.join(TABLE)}")
    low = -(1 << 8 * row.width - 1) if row.width == 4 else 0
    if not row.width:
        return (T.CONTRACT + row.code,)
    if not low <= operand < 1 << 8 * row.width:
        raise ProgramError(f"{mnemonic} {operand}: the operand must lie in {low} .. {(1 << 8 * row.width) - 1}")
    value = (operand % (1 << 8 * row.width)).to_bytes(row.width, "big")
    return T.CONTRACT + row.code, *(T.CONTRACT + T.BYTE + byte for byte in value)


_TRAPS = {token: kind for kind, token in T.TRAPS.items()}


def _read(mnemonic: str, trace: Sequence[int]) -> Answer:
    visible: list[int] = []
    outputs: list[int] = []
    trap: TrapKind | None = None
    for i, token in enumerate(trace):
        if token == T.OUTPUT:
            data = bytes(part[2] + T.HALF for t in trace[i + 1 : i + 5] if (part := T.split(t)))
            outputs.append(signed(int.from_bytes(data, "big")))
            visible += [*([] if mnemonic == "output" else [BY_MNEMONIC["output"].code]), *(T.BYTE + b for b in data)]
        elif token == T.TAKEN and T.BRANCH_TAKEN not in visible:
            visible.append(T.BRANCH_TAKEN)
        elif token in _TRAPS:
            trap = _TRAPS[token]
            visible.append(T.TRAP)
        elif token == T.YIELD_NOT_TAKEN:
            visible.append(T.BRANCH_NOT_TAKEN)
        elif token == T.YIELD_RESULT and mnemonic != "output":
            visible.append(T.REPL_RESULT)
    return Answer(tuple(visible), tuple(outputs), trap, trace[-1] == T.HALT, tuple(trace))


def flat_instruction(item: Any) -> tuple[Instruction, int]:
    """(row, operand) of one item of a flat program: an object, mapping or pair of op and operand, or an op alone.

    An op is a mnemonic or a contract opcode. Raises ProgramError for what is neither, and for an unknown instruction.
    """
    if isinstance(item, dict):
        op, operand = item.get("op"), item.get("operand", 0)
    elif isinstance(item, tuple | list):
        op, operand = (*item, 0, 0)[:2] if item else (None, 0)
    else:
        op, operand = getattr(item, "op", item), getattr(item, "operand", 0)
    row = (
        BY_MNEMONIC.get(ALIASES.get(op, op))
        if isinstance(op, str)
        else BY_CODE.get(op)
        if isinstance(op, int)
        else None
    )
    if row is None:
        raise ProgramError(f"{item!r:.60} is no instruction; give an op (a mnemonic or an opcode) and an operand")
    if operand is None:
        operand = 0
    if not isinstance(operand, int):
        raise ProgramError(f"{row.mnemonic}: the operand is {operand!r:.60}; give an integer")
    return row, operand


def run_program(listener: Listening, program: Iterable[Any], max_tokens: int = DEFAULT_MAX_TOKENS) -> list[int]:
    """The outputs of a flat program, sent to the machine instruction by instruction.

    Raises ProgramError as `flat_instruction` and `encode`, and with the trap's wording when the program traps.
    """
    session = Session(listener, max_tokens)
    outputs: list[int] = []
    for item in program:
        row, operand = flat_instruction(item)
        answer = session.execute(row.mnemonic, operand)
        outputs += answer.outputs
        if answer.trap is not None:
            raise ProgramError(f"trap: {answer.trap}, at {row.mnemonic}")
        if answer.halted:
            break
    return outputs
