"""The vocabulary of 64 tokens; programs, integers and register files as tokens and as text.

A `Piece` is a run of tokens in the two forms that rows are written in. Pieces begin where the text form looks at
nothing before them, at the start of a line or of a register, so that both forms of a sequence are plain joins.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import count
from typing import NamedTuple

from tinyvm.isa import REGISTERS, VALUES, Instruction, Opcode, Program

SYMBOLS = ("DOUBLE", "MAX", "ABS", "MOD", "SIGN")
"""The names of the user-defined operations, slot 0 to 4, where no others are given."""

TOKENS = (
    *(op.name for op in Opcode if not op.is_userop),
    *(f"R{number}" for number in range(REGISTERS)),
    *"0123456789",
    *("MINUS", "L", "COLON", "EQUALS", "DECOMP", "NEWLINE", "BOS", "EOS", "PAD", "?"),
    *SYMBOLS,
    *(f"RESERVED_{number}" for number in range(15)),
)
"""Token by ID."""
ID = {token: number for number, token in enumerate(TOKENS)}

_DIGITS = frozenset("0123456789")
_SILENT = frozenset(("BOS", "EOS", "PAD"))
_ATTACHED = {"COLON": ":", "EQUALS": "=", "MINUS": "-"}
_SLOTS = {symbol: Opcode[f"USEROP_{slot}"] for slot, symbol in enumerate(SYMBOLS)}


class Piece(NamedTuple):
    """A run of tokens. ids: their numbers as a row has them, "40,2,19". text: as it is read."""

    ids: str
    text: str


class Render(NamedTuple):
    """A prompt and its answer."""

    input: Sequence[Piece]
    target: Sequence[Piece]

    @property
    def input_ids(self) -> list[int]:
        return ids_of(self.input)

    @property
    def target_ids(self) -> list[int]:
        return ids_of(self.target)

    @property
    def input_text(self) -> str:
        return joined(self.input).text

    @property
    def target_text(self) -> str:
        return joined(self.target).text


def ids_of(pieces: Iterable[Piece]) -> list[int]:
    """The token IDs of pieces, in one list."""
    ids: list[int] = json.loads(f"[{','.join([piece.ids for piece in pieces])}]")
    return ids


def joined(pieces: Sequence[Piece]) -> Piece:
    """Pieces as one; there must be some."""
    ids, texts = zip(*pieces, strict=True)
    return Piece(",".join(ids), "".join(texts))


def piece(tokens: Sequence[str]) -> Piece:
    """Both forms of tokens, given by name."""
    return Piece(",".join(str(ID[token]) for token in tokens), _text(tokens))


def to_text(ids: Iterable[int]) -> str:
    """The text form of token IDs (SPEC 2.3). Raises ValueError for a number that is no token."""
    return _text(token_names(ids))


def integer_tokens(value: int) -> list[str]:
    """MINUS where it is negative, then its digits."""
    return [*(["MINUS"] if value < 0 else []), *str(abs(value))]


def _instruction_tokens(instruction: Instruction, symbols: Sequence[str]) -> list[str]:
    """Its label first, NEWLINE last."""
    op, args, label, target = instruction
    tokens = [] if label is None else ["L", *_label_digits(label), "COLON"]
    tokens.append(symbols[op - Opcode.USEROP_0] if op.is_userop else op.name)
    registers = len(args) if op.is_userop else op.registers
    tokens += [f"R{register}" for register in args[:registers]]
    for literal in args[registers:]:
        tokens += integer_tokens(literal)
    if target is not None:
        tokens += ["L", *_label_digits(target)]
    return [*tokens, "NEWLINE"]


@lru_cache(maxsize=1 << 14)
def line(instruction: Instruction, symbols: tuple[str, ...] = SYMBOLS) -> Piece:
    """An instruction as a line. symbols: names of the user-defined operations."""
    return piece(_instruction_tokens(instruction, symbols))


def lines(program: Program, symbols: tuple[str, ...] = SYMBOLS) -> list[Piece]:
    """Each instruction as a line."""
    return [line(instruction, symbols) for instruction in program]


@cache
def printed(value: int) -> Piece:
    """A printed value as a line."""
    return piece([*integer_tokens(value), "NEWLINE"])


def register(number: int, value: int) -> Piece:
    """`R2=-21`, without a newline."""
    return piece([f"R{number}", "EQUALS", *integer_tokens(value)])


@cache
def register_tables() -> tuple[list[list[str]], list[list[str]]]:
    """(ids, texts): register → value → as `register` has it."""
    pieces = [[register(number, value) for value in VALUES] for number in range(REGISTERS)]
    return [[shown.ids for shown in row] for row in pieces], [[shown.text for shown in row] for row in pieces]


def encode(program: Program, symbols: tuple[str, ...] = SYMBOLS) -> list[int]:
    """The token IDs of a program, without BOS and EOS."""
    return ids_of(lines(program, symbols))


def decode(ids: Iterable[int]) -> Program:
    """The program of token IDs as `encode` makes them; labels come back as L and their number.

    Raises ValueError for what is no program.
    """
    tokens = _Tokens(token_names(ids))
    instructions = []
    while tokens.left:
        label = None
        if tokens.peek() == "L":
            label = tokens.label()
            tokens.take("COLON")
        op = _opcode(tokens.next())
        if op.is_userop:
            registers = [tokens.register() for _ in range(tokens.ahead("R"))]
        else:
            registers = [tokens.register() for _ in range(op.registers)]
        literals = [tokens.integer() for _ in range(op.literals)]
        target = tokens.label() if op.jumps else None
        tokens.take("NEWLINE")
        instructions.append(Instruction(op, (*registers, *literals), label, target))
    return Program(instructions)


def _opcode(token: str) -> Opcode:
    if token in _SLOTS:
        return _SLOTS[token]
    if token in Opcode.__members__:
        return Opcode[token]
    raise ValueError(f"unexpected opcode token: {token}")


class _Tokens:
    """Tokens that are taken from the front."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self._tokens = list(tokens)[::-1]

    @property
    def left(self) -> bool:
        return bool(self._tokens)

    def peek(self) -> str:
        return self._tokens[-1] if self._tokens else "the end"

    def ahead(self, first: str) -> int:
        """How many of the next tokens begin so."""
        return next((n for n, token in enumerate(reversed(self._tokens)) if token[0] != first), len(self._tokens))

    def next(self) -> str:
        if not self._tokens:
            raise ValueError("the tokens end within an instruction")
        return self._tokens.pop()

    def take(self, wanted: str) -> None:
        if (found := self.next()) != wanted:
            raise ValueError(f"{wanted} is expected where {found} stands")

    def register(self) -> int:
        found = self.next()
        if not (found[0] == "R" and found[1:] in _DIGITS):
            raise ValueError(f"a register is expected where {found} stands")
        return int(found[1:])

    def integer(self) -> int:
        sign = 1
        if self.peek() == "MINUS":
            self.next()
            sign = -1
        if self.peek() not in _DIGITS:
            raise ValueError(f"a digit is expected where {self.peek()} stands")
        digits = ""
        while self.peek() in _DIGITS:
            digits += self.next()
        return sign * int(digits)

    def label(self) -> str:
        self.take("L")
        return f"L{self.integer()}"


def token_names(ids: Iterable[int]) -> list[str]:
    """The token of each ID. Raises ValueError for a number that is no token."""
    ids = list(ids)
    if foreign := [number for number in ids if not 0 <= number < len(TOKENS)]:
        raise ValueError(f"{foreign[0]} is no token; there are 0 to {len(TOKENS) - 1}")
    return [TOKENS[number] for number in ids]


def _text(tokens: Iterable[str]) -> str:
    parts: list[str] = []
    for token in tokens:
        if token in _ATTACHED:
            if parts and parts[-1] == " ":
                parts.pop()
            parts.append(_ATTACHED[token])
        elif token == "NEWLINE":
            parts.append("\n")
        elif token == "L" or token in _DIGITS:
            parts.append(token)
        elif token not in _SILENT:
            parts += [token, " "]
    return "".join(parts)


_other_labels: dict[str, int] = {}
_other_numbers = count(10_001)


def _label_digits(label: str) -> str:
    """The digits of L and a number; any other label gets a number above 10,000, the same for the whole process."""
    if label[:1] == "L" and label[1:].isdecimal():
        return str(int(label[1:]))
    if label not in _other_labels:
        _other_labels[label] = next(_other_numbers)
    return str(_other_labels[label])


NEWLINE = piece(["NEWLINE"])
