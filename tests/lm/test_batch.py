"""Sequences that come and go in a batch are as they are alone."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import torch
from torch import Tensor

from tests.lm.shapes import small
from tests.lm.test_coprocessor import ADD, instruction
from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.lm.batch import Batch, Row, begin, choose
from wasmind.lm.chat import question_ids
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer.vocabulary import FEEDBACK


@pytest.fixture(scope="module")
def model() -> FusedForCausalLM:
    torch.manual_seed(1)
    made = FusedForCausalLM(small(len(TOKENIZER.ranks), max_position_embeddings=1024))
    for bridge in made.bridges.values():
        torch.nn.init.constant_(bridge.gate, 0.7)
    torch.nn.init.normal_(made.smear.weight, std=0.05)
    made.train(False)
    return made


def asked(text: str) -> list[int]:
    return question_ids(TOKENIZER, text, 1000)


def written(program: Iterable[tuple[str, int] | str]) -> list[int]:
    return [token for i in program for token in instruction(*((i, 0) if isinstance(i, str) else i))]


def alone(model: FusedForCausalLM, ids: list[int]) -> Tensor:
    """The logits behind a whole sequence, read at once, before anything is forced there."""
    with torch.inference_mode():
        scores: Tensor = model(torch.tensor([ids])).logits[0, -1]
    return scores


def test_rows_come_and_go(model: FusedForCausalLM) -> None:
    questions = [asked(text) for text in ("What is 15 + 27?", "Hello there, who are you?", "add 7")]
    rows = [begin(model, [], ids) for ids in questions]
    read = [[65527, *ids] for ids in questions]
    said = [[*written(ADD), 5, 5], [5] * 30, [9] * 30]
    batch = Batch(model)
    for present in ([0], [0, 1], [0, 1], [1, 0, 2], [0, 2], [0, 1, 2], [2, 1], [0], [0, 1, 2]):
        for k, scores in zip(present, batch.step([rows[k] for k in present]), strict=True):
            torch.testing.assert_close(scores, alone(model, read[k]), atol=1e-4, rtol=1e-4)
            read[k] += rows[k].say(said[k].pop(0), 99)
    assert rows[0].machine.outputs == [42]


def test_a_row_of_which_all_is_read_changes_nothing(model: FusedForCausalLM) -> None:
    questions = [asked("What is 15 + 27?"), asked("add 7")]
    rows, read = [begin(model, [], ids) for ids in questions], [65527, *questions[0]]
    batch = Batch(model)
    for token in written(ADD):
        torch.testing.assert_close(batch.step(rows)[0], alone(model, read), atol=1e-4, rtol=1e-4)
        read += rows[0].say(token, 99)
    assert len(rows[1].unread) == 0


def test_what_the_machine_forces_is_read_in_the_same_step(model: FusedForCausalLM) -> None:
    row = begin(model, [], asked("What is 15 + 27?"))
    assert row.say(instruction("local.get", 0)[0], 9) == instruction("local.get", 0)[:1]
    assert row.say(instruction("local.get", 0)[1], 9) == [*instruction("local.get", 0)[1:], FEEDBACK]


def test_what_a_loop_puts_out_without_end_is_cut(model: FusedForCausalLM) -> None:
    row = begin(model, [], asked("Count down from 20000."))
    down: list[tuple[str, int] | str] = [("local.get", 0), ("local.set", 16), "loop", ("local.get", 16), "output"]
    down += [("local.get", 16), ("i32.const", 1), "i32.sub", ("local.tee", 16), ("br_if", 0)]
    said = [row.say(token, 50) for token in written(down)]
    assert max(map(len, said)) == 50
    assert len(row.machine.outputs) == 20_000
    assert len(row.unread) < 1000


def test_a_long_conversation_is_read_by_the_machine_alone(model: FusedForCausalLM) -> None:
    first = Row(begin(model, [], asked("What is 15 + 27?")).machine)
    turn = [*asked("What is 15 + 27?"), *(token for one in written(ADD) for token in first.say(one, 99)), 65531]
    row = begin(model, [turn] * 100, asked("and now?"))
    assert len(row.unread) < 400
    assert len(turn) * 100 > 1000
    assert not row.machine.forced
    (scores,) = Batch(model).step([row])
    assert bool(scores.isfinite().any())


def test_an_id_is_chosen() -> None:
    scores = torch.tensor([0.0, 3.0, 2.9, float("-inf")])
    assert choose(scores, 0, 1, None) == 1
    assert {choose(scores, 1.0, 0.5, None) for _ in range(30)} == {1}
    drawn = [[choose(scores, 2.0, 1, torch.Generator().manual_seed(seed)) for seed in range(40)] for _ in range(2)]
    assert drawn[0] == drawn[1]
    assert {1, 2} <= set(drawn[0]) <= {0, 1, 2}
