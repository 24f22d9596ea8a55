"""The machine beside a language model: what it executes, what it forces, what it remembers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.isa.session import encode
from wasmind.isa.tokens import CONTRACT, TEXT_TOKENS
from wasmind.listeners import EngineListener
from wasmind.lm.config import READOUT
from wasmind.lm.coprocessor import MARKED, OUT_OF_STEPS, Coprocessor
from wasmind.tokenizer.chat import encode_chat
from wasmind.tokenizer.vocabulary import BYTE, FEEDBACK, OUT_REF, SPECIAL, number_tokens

TAKEN, NOT_TAKEN, TRAP = TEXT_TOKENS + 262, TEXT_TOKENS + 263, TEXT_TOKENS + 521


def instruction(mnemonic: str, operand: int = 0) -> list[int]:
    return [TEXT_TOKENS + token - CONTRACT for token in encode(mnemonic, operand)]


def written(machine: Coprocessor, *program: tuple[str, int] | str) -> list[list[int]]:
    """What is forced behind each instruction."""
    made = []
    for item in program:
        machine.read(instruction(*((item, 0) if isinstance(item, str) else item)))
        made.append(list(machine.forced))
        machine.read(machine.forced)
    return made


def asked(question: str) -> Coprocessor:
    machine = Coprocessor(EngineListener)
    machine.read(encode_chat(TOKENIZER, question))
    return machine


ADD = (("local.get", 0), ("local.get", 1), "i32.add", "output", "halt")


def output(value: int) -> list[int]:
    return number_tokens(value)[1:]


def test_instructions_force_their_feedback() -> None:
    machine = asked("What is 15 + 27?")
    assert machine.next is None
    assert written(machine, *ADD) == [[FEEDBACK], [FEEDBACK], [FEEDBACK], output(42), []]
    assert machine.outputs == [42]
    assert [step.mnemonic for step in machine.steps] == ["local.get", "local.get", "i32.add", "output", "halt"]


@pytest.mark.parametrize(
    ("question", "mnemonic", "wrapped"),
    [
        ("What is 2147483647 + 1?", "i32.add", True),
        ("What is 2147483646 + 1?", "i32.add", False),
        ("What is -2147483648 minus 1?", "i32.sub", True),
        ("What is 123456789 times -987?", "i32.mul", True),
        ("What is 46341 times 46340?", "i32.mul", False),
        ("What is 4294 and 7?", "i32.and", False),
    ],
)
def test_a_result_past_32_bits_is_noticed(question: str, mnemonic: str, wrapped: bool) -> None:
    machine = asked(question)
    written(machine, ("i32.const", 5), ("local.get", 0), ("local.get", 1), mnemonic, "output", "drop", "halt")
    assert [step.wrapped for step in machine.steps] == [False, False, False, wrapped, False, False, False]


def test_a_loop_runs_in_one_turn_of_the_machine() -> None:
    machine = asked("Count down from 3")
    program = [("local.get", 0), ("local.set", 20), "loop", ("local.get", 20), "output"]
    program += [("local.get", 20), ("i32.const", 1), "i32.sub", ("local.tee", 20)]
    written(machine, *program)
    (forced,) = written(machine, ("br_if", 0))
    inner = TEXT_TOKENS + 0xF0
    assert forced == [TAKEN, inner, *output(2), inner, *output(1), NOT_TAKEN]
    assert machine.outputs == [3, 2, 1]


def test_a_million_rounds_are_one_token() -> None:
    machine = asked("Count to 1000000")
    body = [
        ("local.get", 20),
        ("i32.const", 1),
        "i32.add",
        ("local.tee", 20),
        ("local.get", 0),
        "i32.lt_s",
        ("br_if", 0),
    ]
    forced = written(machine, "loop", *body, "end", ("local.get", 20), "output")
    assert forced[7] == [TAKEN, NOT_TAKEN]
    assert machine.outputs == [1_000_000]


def test_state_lasts_over_the_turns_of_a_conversation() -> None:
    machine = asked("The total is 10")
    written(machine, ("local.get", 0), ("local.set", 30), "halt")
    for number in range(100):
        machine.read([SPECIAL["assistant_end"], SPECIAL["user_start"], *TOKENIZER.encode(f"add {number}")])
        machine.read([SPECIAL["user_end"], SPECIAL["assistant_start"]])
        written(machine, ("local.get", 30), ("local.get", 0), "i32.add", ("local.tee", 30), "output", "halt")
    assert machine.outputs[-1] == 10 + sum(range(100))


def test_a_new_conversation_has_a_fresh_machine() -> None:
    machine = asked("Keep 5")
    written(machine, ("local.get", 0), ("local.set", 30), "halt")
    machine.read(encode_chat(TOKENIZER, "What was it?"))
    written(machine, ("local.get", 30), "output")
    assert machine.outputs == [0]


def test_a_number_behind_halt_is_one_of_the_answer() -> None:
    machine = asked("What is 15 + 27?")
    written(machine, *ADD)
    machine.read(number_tokens(42))
    assert machine.next is None
    assert len(machine.steps) == 5
    assert written(machine, "nop", ("i32.const", 7)) == [[FEEDBACK], [FEEDBACK]]


def test_what_stands_between_instructions_is_text() -> None:
    machine = asked("What is 15 + 27?")
    machine.read(TOKENIZER.encode_plain("Let me see. "))
    written(machine, *ADD)
    assert machine.outputs == [42]


def test_an_instruction_that_breaks_off_is_none() -> None:
    machine = asked("What is 15 + 27?")
    machine.read([*instruction("i32.const", 5)[:3], *TOKENIZER.encode_plain("oh")])
    machine.read([BYTE + 1, BYTE + 2])
    assert machine.next is None
    assert not machine.steps


def test_only_the_first_integers_are_given() -> None:
    machine = asked(" ".join(str(100 + k) for k in range(70)))
    written(machine, ("local.get", 15), "output", ("local.get", 16), "output", ("local.get", 208), "output")
    written(machine, ("local.get", 255), "output")
    assert machine.outputs == [115, 0, 116, 163]


def test_a_trap_is_forced_and_the_next_program_finds_a_fresh_machine() -> None:
    machine = asked("What is 5 divided by 0?")
    forced = written(machine, ("local.get", 0), ("local.get", 1), "i32.div_s")
    assert forced[-1] == [TRAP]
    assert machine.steps[-1].trap == "integer divide by zero"
    written(machine, ("local.get", 40), "output")
    assert machine.outputs == [0]


def test_an_endless_loop_is_stopped() -> None:
    machine = Coprocessor(EngineListener, max_tokens=10_000)
    machine.read(encode_chat(TOKENIZER, "Run forever"))
    assert written(machine, "loop", ("i32.const", 1), ("br_if", 0))[-1] == [TRAP]
    assert machine.steps[-1].trap == OUT_OF_STEPS


def test_the_user_s_machine_tokens_do_nothing_but_give_numbers() -> None:
    machine = Coprocessor(EngineListener)
    machine.read([SPECIAL["bos"], SPECIAL["user_start"], *instruction("i32.const", 5), *instruction("output")])
    assert machine.next is None
    assert not machine.steps


def test_the_readout_is_that_of_the_top_of_the_stack() -> None:
    machine = asked("What is 15 + 27?")
    written(machine, *ADD[:3])
    shown = dict(zip(READOUT, machine.steps[-1].readout, strict=True))
    assert sum(shown[f"bit {k}"] << k for k in range(32)) == 42
    assert shown["height"] == 1


def test_files_are_read() -> None:
    machine = Coprocessor(EngineListener, [b"A"])
    machine.read(encode_chat(TOKENIZER, "What is the first byte?"))
    written(machine, ("i32.const", 0), "fd_open", "fd_read", "output")
    assert machine.outputs == [65]


@pytest.mark.parametrize("tokens", [[TAKEN], [FEEDBACK] * 3, [TEXT_TOKENS + 522], [TEXT_TOKENS + 0x02], [3, 4, 5]])
def test_what_is_no_instruction_is_passed_over(tokens: Sequence[int]) -> None:
    machine = asked("Hello")
    machine.read(tokens)
    assert machine.next is None
    assert not machine.steps


def test_marks_say_which_integer_or_output_an_id_is_part_of_or_has_named() -> None:
    machine = Coprocessor(EngineListener)
    question = encode_chat(TOKENIZER, "Add 15 to -27, and 3")

    def marked(*parts: Sequence[int]) -> list[int]:
        made = []
        for token in (token for part in parts for token in part):
            machine.read([token])
            made.append(machine.mark)
        return made

    starts = [next(i for i in range(len(question)) if question[i : i + 5] == number_tokens(n)) for n in (15, -27, 3)]
    expected = {i: 1 + 2 * MARKED + k for k, start in enumerate(starts) for i in range(start + 5, len(question) - 1)}
    expected |= {start + i: 1 + k for k, start in enumerate(starts) for i in range(5)}
    assert {i: mark for i, mark in enumerate(marked(question)) if mark} == expected
    first, second = 1 + MARKED, 2 + MARKED
    assert marked(instruction("local.get", 1), [FEEDBACK], instruction("local.tee", 40)) == [0, 2, 2, 2, 2]
    assert marked([FEEDBACK], instruction("local.get", 40), [FEEDBACK]) == [2, 2, 2, 2]
    assert marked(instruction("output"), output(-27)) == [2, *[first] * 4]
    assert marked(instruction("output"), output(-27)) == [2, *[second] * 4]
    assert marked(instruction("halt"), [5, OUT_REF, BYTE + 1, 6, OUT_REF, BYTE, 7]) == [
        *(2, 2, 2, second, second, second, first, first)
    ]
    assert not any(marked([SPECIAL["user_start"], 5, SPECIAL["assistant_start"]]))


@pytest.mark.parametrize(("outputs", "mark"), [((), 0), ((7,), 0), ((5,), 2), ((7, 5), 2), ((7, 8, 8), 2 + MARKED)])
def test_an_answer_is_marked_with_what_the_last_output_repeats(outputs: Sequence[int], mark: int) -> None:
    machine = asked("Anna has 4 and Ben has 5")
    for value in outputs:
        written(machine, ("i32.const", value), "output")
    written(machine, "halt")
    machine.read([5])
    assert machine.mark == mark


def test_marks_follow_a_program_and_orders_that_the_question_gives() -> None:
    machine = asked("i32.const 7, local.set 20, local.get 20, i32.store 4; 1. put 9 in slot 3. 2. Add one to slot 5")

    def named(mnemonic: str, operand: int) -> int:
        written(machine, (mnemonic, operand))
        return machine.mark - 1

    program = [("local.get", 0), ("local.set", 20), ("local.get", 20), ("i32.const", 64)]
    assert [named(*each) for each in program] == [0, 1, 2, 2]
    assert named("i32.store", 4) == 3
    assert [named("local.get", 5), named("local.set", 19), named("local.get", 21)] == [5, 6, 8]


def test_marks_stay_when_ids_are_read_again() -> None:
    machine = asked("What is 15 + 27?")
    before = machine.ids_read
    machine.read(instruction("local.get", 0))
    question = encode_chat(TOKENIZER, "What is 15 + 27?")
    start = next(i for i in range(len(question)) if question[i : i + 5] == number_tokens(27))
    machine.read_again(before + 2 - start)
    machine.read([0])
    assert machine.mark == 2


def test_marks_end_at_the_last_one() -> None:
    machine = Coprocessor(EngineListener)
    machine.read([SPECIAL["bos"], SPECIAL["user_start"], *number_tokens(7) * (MARKED + 5)])
    assert machine.mark == MARKED
