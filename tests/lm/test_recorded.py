"""What a trained model has learnt to read: sessions on record, which every machine must repeat.

The record was made when the shipped checkpoint was trained. A change that breaks it makes every checkpoint worthless.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.isa.session import encode
from wasmind.isa.tokens import CONTRACT, TEXT_TOKENS
from wasmind.listeners import EngineListener
from wasmind.lm.config import READOUT
from wasmind.lm.coprocessor import Coprocessor
from wasmind.tokenizer.chat import encode_chat

RECORD = Path(__file__).parent / "recorded.json"
OTHERS = [name for name in READOUT if not name.startswith("bit ")]
Session = dict[str, Any]

SESSIONS = {
    "numbers": (
        "What are 100, -7 and 2147483647?",
        """local.get 0, local.get 1, i32.add, output, local.get 0, local.get 1, i32.mul, output, local.get 2,
        i32.const 1, i32.add, output, local.get 1, i32.const 3, i32.div_s, output, local.get 1, i32.const 3, i32.rem_s,
        output, local.get 1, i32.const 3, i32.rem_u, output, local.get 0, i32.const 5, i32.shl, i32.const -1, i32.xor,
        output, local.get 1, i32.const 28, i32.shr_u, i32.popcnt, i32.clz, output, local.get 0, local.get 1, i32.lt_u,
        i32.eqz, local.get 2, local.get 0, local.get 1, select, drop, output, halt""",
    ),
    "a loop, memory and variables": (
        "How much is 10?",
        """i32.const 1, local.set 1, loop, local.get 1, local.get 0, i32.mul, local.set 1, i32.const 4, local.get 1,
        i32.store 8, local.get 0, i32.const 1, i32.sub, local.tee 0, br_if 0, end, local.get 1, output, i32.const 4,
        i32.load8_u 8, global.set 3, global.get 3, output, memory.size, memory.grow, memory.size, output, halt""",
    ),
    "a division by zero": ("What is 15 / 0?", "local.get 0, local.get 1, i32.div_u, output, halt"),
    "an address out of bounds": ("What is at 65533?", "local.get 0, i32.load, output, halt"),
    "an operand too few": ("What is 1?", "local.get 0, i32.add, output"),
    "a file": ("What does the file say?", "i32.const 0, fd_open, fd_read, output, i32.const 0, fd_read, output, halt"),
}


def session(name: str) -> Session:
    """Of each instruction: the tokens forced behind it. Of each step: what the readout shows."""
    question, text = SESSIONS[name]
    machine = Coprocessor(EngineListener, [b"A"])
    machine.read(encode_chat(TOKENIZER, question))
    return {
        "forced": list(_forced(machine, text)),
        "outputs": machine.outputs,
        "shown": [_shown(step.readout) for step in machine.steps],
    }


def _forced(machine: Coprocessor, text: str) -> Iterator[list[int]]:
    for mnemonic, *operand in map(str.split, text.split(",")):
        machine.read([TEXT_TOKENS + token - CONTRACT for token in encode(mnemonic, *map(int, operand))])
        forced = list(machine.forced)
        yield forced
        machine.read(forced)


def _shown(readout: Any) -> list[int]:
    """The bits as one number, then the other features in the order of their names."""
    shown = dict(zip(READOUT, map(int, readout), strict=True))
    return [sum(shown[f"bit {k}"] << k for k in range(32)), *(shown[name] for name in OTHERS)]


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_on_record_is_repeated(name: str) -> None:
    assert session(name) == json.loads(RECORD.read_text())[name]


def test_the_readout_has_the_features_on_record() -> None:
    assert list(READOUT) == json.loads(RECORD.read_text())["readout"]
