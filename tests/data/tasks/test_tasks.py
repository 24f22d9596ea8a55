"""Every category: its programs run on the machine and give what its oracle says, whatever is drawn."""

from __future__ import annotations

import re
from random import Random

import pytest

from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.data.example import DisagreementError, Draw, Task, Turn, answer_text, execute, ids_and_mask, text
from wasmind.data.tasks.arithmetic import Arithmetic
from wasmind.data.tasks.bitwise import Bitwise
from wasmind.data.wording import Question
from wasmind.isa.listen import Listener
from wasmind.listeners import listener

TASKS: list[Task] = [Arithmetic(), Bitwise()]
MODES = [{}, {"paraphrase": True}, {"magnitude": True}, {"length": True}]


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: next(iter(mode), "train"))
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_machine_agrees_with_the_oracle(task: Task, mode: dict[str, bool]) -> None:
    random = Random(1)
    for _ in range(150):
        turns = task.draw(Draw(random, **mode))
        copied = execute(turns, Listener, by_reference=False)
        named = execute(turns, Listener, by_reference=True)
        assert [made.outputs for made in copied] == [made.outputs for made in named]
        assert all("<" not in answer_text(made) for made in copied)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_engine_makes_the_tokens_of_the_reference(task: Task) -> None:
    random = Random(2)
    for _ in range(20):
        turns = task.draw(Draw(random))
        assert execute(turns, listener, by_reference=True) == execute(turns, Listener, by_reference=True)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_the_same_seed_draws_the_same(task: Task) -> None:
    assert task.draw(Draw(Random(7))) == task.draw(Draw(Random(7)))


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_there_are_many_ways_of_asking(task: Task) -> None:
    assert task.wordings() >= 1000


def test_precedence_and_parentheses() -> None:
    random = Random(3)
    for _ in range(300):
        (turn,) = Arithmetic().draw(Draw(random))
        if len(turn.values) > 2 and None not in turn.question.places:
            (made,) = execute([turn], Listener, by_reference=True)
            found = re.search(r"[(-]*\d.*[\d)]", turn.question.text)
            assert found
            formula = found[0].replace(",", "")
            assert (eval(formula) - made.outputs[0]) % 2**32 == 0, turn.question.text


ADD = Turn(Question("What is 15 + 27?", (15, 27), (0, 1)), (15, 27), ["local.get", "output"], (42,), "It is <0>.")


def _card() -> Turn:
    from wasmind.data.program import Given

    return Turn(ADD.question, ADD.values, [Given(0), Given(1), "i32.add", "output", "halt"], (42,), "It is <0>.")


def test_the_sequence_is_the_card_s() -> None:
    made = execute([_card()], Listener, by_reference=False)
    ids, mask = ids_and_mask(TOKENIZER, made, by_reference=False)
    const, zero, result = 65536, 65800, 65536 + 261
    program = [const, zero, zero, zero, zero + 15, result, const, zero, zero, zero, zero + 27, result]
    program += [65537, result, 65776, zero, zero, zero, zero + 42, 65791]
    start = ids.index(65530) + 1
    assert ids[start : start + len(program)] == program
    learned = [token for token, wanted in zip(ids, mask, strict=True) if wanted]
    assert result not in learned
    assert learned[-1] == 65531
    assert TOKENIZER.decode(ids) == "What is 15 + 27?It is 42."


def test_by_reference_a_program_names_numbers_and_an_answer_outputs() -> None:
    made = execute([_card()], Listener, by_reference=True)
    ids, _ = ids_and_mask(TOKENIZER, made, by_reference=True)
    assert [mnemonic for mnemonic, _ in made[0].program][:2] == ["local.get", "local.get"]
    assert TOKENIZER.decode(ids, made[0].outputs) == "What is 15 + 27?It is 42."


def test_an_example_to_read() -> None:
    made = execute([_card()], Listener, by_reference=False)
    assert text(made) == (
        "User: What is 15 + 27?\nProgram: i32.const 15; i32.const 27; i32.add; output; halt\n"
        "Outputs: 42\nAssistant: It is 42."
    )


def test_a_task_that_is_wrong_is_stopped() -> None:
    turn = _card()
    with pytest.raises(DisagreementError, match="the machine says"):
        execute([Turn(turn.question, turn.values, turn.code, (41,), "")], Listener, by_reference=False)
    with pytest.raises(DisagreementError, match="traps, integer divide by zero"):
        execute(
            [Turn(turn.question, (1, 0), [("i32.const", 1), ("i32.const", 0), "i32.div_s"], (), "")],
            Listener,
            by_reference=False,
        )
