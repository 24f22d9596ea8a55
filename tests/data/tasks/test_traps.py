"""Rows whose program traps: made, verified, read by the machine beside a model, and asked about."""

from __future__ import annotations

import json
from random import Random

import pytest

from tests.tokenizer.test_bpe import TOKENIZER
from wasmind.data import example as examples
from wasmind.data.plan import Plan, Shard
from wasmind.data.rows import program_json, rows
from wasmind.data.task import Draw, Example
from wasmind.data.tasks import task
from wasmind.data.verify import _machine_faults, faults_of
from wasmind.evals.conversations import _conversation
from wasmind.isa import tokens as T
from wasmind.listeners import EngineListener
from wasmind.lm.feed import conversation


def _trapping(category: str) -> Example:
    random = Random(5)
    return next(e for _ in range(20_000) if (e := task(category).draw(Draw(random))).turns[-1].trap)


@pytest.fixture(params=["arithmetic", "interactive_calc"])
def row(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """A row of the dataset whose last program traps."""
    drawn = _trapping(request.param)
    monkeypatch.setattr(Plan, "categories", lambda self, shard: iter([(0, request.param)]))
    monkeypatch.setattr("wasmind.data.rows.redraw", lambda *_: drawn)
    monkeypatch.setattr("wasmind.data.rows.side", lambda _: True)
    plan = Plan("tiny", 1, "")
    return next(rows(plan, Shard("train", 0, 1, 0, 1), (), EngineListener, TOKENIZER))


def test_the_program_ends_with_what_traps(row: dict[str, object]) -> None:
    assert json.loads(str(row["wasm_program"]))[-1]["op"] in ("i32.div_s", "i32.rem_s")
    ids, mask = row["input_ids"], row["loss_mask"]
    assert isinstance(ids, list)
    assert isinstance(mask, list)
    assert mask[ids.index(T.TEXT_TOKENS + T.TRAP)] == 0
    assert "zero" in str(row["answer"])


def test_it_is_verified(row: dict[str, object]) -> None:
    assert faults_of(row, TOKENIZER) == []
    assert faults_of({**row, "turns": [{**t, "wasm_program": "[]"} for t in row["turns"]]}, TOKENIZER)  # type: ignore[attr-defined]


def test_the_machine_beside_a_model_reads_it(row: dict[str, object]) -> None:
    assert len(conversation(row, EngineListener)) == len(row["input_ids"])  # type: ignore[arg-type]


def test_a_question_expects_the_trap(row: dict[str, object]) -> None:
    asked = _conversation({**row, "seed": 0}, TOKENIZER)
    assert asked.turns[-1].expected.trap
    assert asked.turns[-1].expected.outputs == ()


def test_turns_after_a_trap_find_a_fresh_machine() -> None:
    first, second = _trapping("arithmetic"), task("arithmetic").draw(Draw(Random(1)))
    made = examples.execute(Example((*first.turns, *second.turns)), EngineListener, by_reference=True)
    assert made[1].outputs == second.turns[0].expected
    turns = [
        {
            "integers": each.turn.question.integers,
            "wasm_program": program_json(each.program),
            "expected_outputs": list(each.outputs),
        }
        for each in made
    ]
    assert list(_machine_faults({"files": [], "turns": turns}, prove=False)) == []
