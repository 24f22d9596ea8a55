"""From what a task draws to an example: the program is executed, and gives what the oracle says, or there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wasmind.data.grammar import SLOT
from wasmind.data.program import Instruction, Said, written_out
from wasmind.data.task import Example, Turn
from wasmind.errors import WasmindError
from wasmind.isa import tokens as T
from wasmind.isa.microcode import file_store
from wasmind.isa.session import Listening, Session, encode
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.chat import Message, render_conversation
from wasmind.tokenizer.vocabulary import BYTE, OUT_REF, number_tokens

Listen = Callable[[Mapping[int, int]], Listening]
Part = Mapping[str, Sequence[int]]
"""Ids of a message, as `render_conversation` takes them."""


class DisagreementError(WasmindError):
    """The machine gave something else than the oracle: the task is wrong."""


@dataclass(frozen=True)
class Executed:
    """A turn with what the machine made of it.

    parts: of what a model writes up to the end of the program, in order: what is said, and ids of program and feedback
    with a mask, 1 where the model writes.
    """

    turn: Turn
    program: tuple[Instruction, ...]
    parts: tuple[str | Part, ...]
    outputs: tuple[int, ...]


def execute(example: Example, listen: Listen, *, by_reference: bool) -> list[Executed]:
    """The turns, executed one after the other on one machine, which keeps its state between them.

    `listen` opens a stream on a machine that is given a store of files; after a trap there is a fresh one. Raises
    DisagreementError where an output is not what the oracle says, or a program does not trap where it should, and only
    there.
    """
    store = file_store(example.files)
    session = Session(listen(store))
    made = []
    for turn in example.turns:
        made.append(_executed(session, turn, by_reference))
        if session.ended:
            session = Session(listen(store))
    return made


def _executed(session: Session, turn: Turn, by_reference: bool) -> Executed:
    parts: list[str | Part] = []
    tokens: list[int] = []
    mask: list[int] = []
    outputs: list[int] = []
    written = written_out(turn.code, turn.question, turn.values, by_reference=by_reference)
    if written:
        session.load(turn.question.integers)
    for place, item in enumerate(written, start=1):
        if isinstance(item, Said):
            tokens, mask = [], []
            parts.append(item.text)
            continue
        if not tokens:
            parts.append({"ids": tokens, "mask": mask})
        mnemonic, operand = item
        answer = session.execute(mnemonic, operand)
        wanted = turn.trap if place == len(written) else None
        if answer.trap is not wanted:
            ends = f"traps, {answer.trap}" if answer.trap is not None else f"does not trap, {wanted}"
            raise DisagreementError(f"{turn.question.text!r}: {mnemonic} {ends}")
        sent = [T.TEXT_TOKENS + token - T.CONTRACT for token in encode(mnemonic, operand)]
        forced = [T.TEXT_TOKENS + token for token in answer.visible]
        tokens += sent + forced
        mask += [1] * len(sent) + [0] * len(forced)
        outputs += answer.outputs
    if tuple(outputs) != turn.expected:
        raise DisagreementError(f"{turn.question.text!r}: the machine says {outputs}, the oracle {list(turn.expected)}")
    program = tuple(item for item in written if not isinstance(item, Said))
    return Executed(turn, program, tuple(parts), tuple(outputs))


def ids_and_mask(tokenizer: Tokenizer, turns: Sequence[Executed], *, by_reference: bool) -> tuple[list[int], list[int]]:
    """An example as a model reads it, and 1 where it learns to write. Outputs are copied, or named by their place."""
    messages: list[Message] = []
    for made in turns:
        parts: list[object] = [*made.parts]
        end = sum(len(part) for part in made.parts if isinstance(part, str))
        for found in SLOT.finditer(made.turn.answer):
            k = int(found[1])
            shown = [OUT_REF, BYTE + k] if by_reference else number_tokens(made.outputs[k])
            parts += [made.turn.answer[end : found.start()], {"ids": shown, "mask": [1] * len(shown)}]
            end = found.end()
        parts.append(made.turn.answer[end:])
        messages += [{"role": "user", "content": made.turn.question.text}, {"role": "assistant", "content": parts}]
    return render_conversation(tokenizer, messages)


def answer_text(made: Executed) -> str:
    """The answer with its numbers."""
    return SLOT.sub(lambda found: str(made.outputs[int(found[1])]), made.turn.answer)


def text(turns: Sequence[Executed], files: Sequence[bytes] = ()) -> str:
    """An example to read: files, if there are any, then question, program, outputs, answer of each turn."""
    lines = [f"File {number}: {str(data)[1:]}" for number, data in enumerate(files)]
    for made in turns:
        lines.append(f"User: {made.turn.question.text}")
        if made.program:
            lines.append("Program: " + "; ".join(_shown(*instruction) for instruction in made.program))
            lines.append("Outputs: " + (", ".join(map(str, made.outputs)) or "none"))
        lines.append(f"Assistant: {answer_text(made)}")
    return "\n".join(lines)


def _shown(mnemonic: str, operand: int) -> str:
    return f"{mnemonic} {operand}" if len(encode(mnemonic, operand)) > 1 else mnemonic
