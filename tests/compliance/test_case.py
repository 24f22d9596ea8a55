"""The notation of flat programs."""

from __future__ import annotations

import pytest

from wasmind.compliance import parse_flat
from wasmind.errors import ProgramError


def test_instructions_are_divided_by_semicolons_or_lines() -> None:
    assert parse_flat("i32.const 3; output\nhalt") == [("i32.const", 3), ("output", 0), ("halt", 0)]


def test_operands_may_be_negative_or_hexadecimal() -> None:
    assert parse_flat("i32.const -1; i32.const 0xFF") == [("i32.const", -1), ("i32.const", 255)]


def test_comments_and_empty_instructions_are_left_out() -> None:
    assert parse_flat("# nothing; here\n ;; halt # the end\n") == [("halt", 0)]


@pytest.mark.parametrize("text", ["i32.const three", "i32.const 1 2", "br_if 0x"])
def test_a_malformed_instruction_is_named(text: str) -> None:
    with pytest.raises(ProgramError) as raised:
        parse_flat(f"halt; {text}; halt")
    assert str(raised.value) == f"flat instruction {text!r}: write a mnemonic and at most one integer"
