"""Asking: a model that repeats the dataset gets everything right, one with a wrong number does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from wasmind.cli import invoke
from wasmind.data.plan import EVALS
from wasmind.data.rows import redraw
from wasmind.data.tasks import CATEGORIES
from wasmind.errors import UsageError
from wasmind.evals.conversations import Conversation, of_file, of_split, spans
from wasmind.evals.rate import Rate
from wasmind.evals.report import AVERAGE, MEASURES, Report, origin
from wasmind.evals.run import Asked, ask
from wasmind.lm.batch import Row
from wasmind.lm.config import FusedConfig
from wasmind.lm.feed import TALK
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import BYTE, SIZE, SPECIAL

TOKENIZER = Tokenizer.small()
END = SPECIAL["assistant_end"]
MODEL = FusedForCausalLM(FusedConfig(num_hidden_layers=1, hidden_size=64, num_attention_heads=1, vocab_size=1))
"""Its machine is real; what it would say is never asked."""


class Repeating:
    """A batch that says what a dataset has, changed at will."""

    def __init__(self, asked: list[Conversation], change: Callable[[list[int]], list[int]] = list) -> None:
        self._change = change
        self._known = {
            tuple(token for before in one.turns[: k + 1] for token in before.asked): list(turn.ids)
            for one in asked
            for k, turn in enumerate(one.turns)
        }
        self._left: dict[Row, list[int]] = {}

    def step(self, rows: Sequence[Row]) -> list[Tensor]:
        """Logits of the next id of each answer."""
        return [self._next(row) for row in rows]

    def _next(self, row: Row) -> Tensor:
        new = [token for token, _ in row.unread]
        row.unread = []
        if row in self._left:
            del self._left[row][: len(new)]
        else:
            # Of a long conversation the model reads the end.
            asked = _questions(new)
            known = next(ids for questions, ids in self._known.items() if questions[-len(asked) :] == asked)
            self._left[row] = [*self._change(known), END]
        logits = torch.zeros(SIZE)
        logits[self._left[row][0] if self._left[row] else END] = 1
        return logits


@pytest.fixture
def repeated(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Asked]]:
    """Asks a `Repeating` of the first, and a change."""

    def asked(known: list[Conversation], some: list[Conversation], *change: Callable[..., list[int]]) -> list[Asked]:
        monkeypatch.setattr("wasmind.evals.run.Batch", lambda _: Repeating(known, *change))
        return ask(MODEL, TOKENIZER, some)

    return asked


def _questions(prompt: list[int]) -> tuple[int, ...]:
    """All that the user has said in a prompt."""
    return tuple(token for asked, _ in spans([*prompt, END]) for token in prompt[asked])


def wrong(ids: list[int]) -> list[int]:
    """The same with another number in the answer: output 0 is named twice, or one that there is not."""
    place = max((place for place, token in enumerate(ids) if BYTE <= token < BYTE + 256), default=None)
    return ids if place is None else [*ids[:place], BYTE + 9, *ids[place + 1 :]]


def report(splits: dict[str, list[Any]], folder: Path) -> Report:
    return Report("wasmind eval", origin(folder, 1, {}), 1.0, splits)


def test_what_the_dataset_says_is_right_and_a_wrong_number_is_not(
    dataset: Path, model: Path, repeated: Callable[..., list[Asked]]
) -> None:
    asked = {split: of_split(dataset, TOKENIZER, split, CATEGORIES, 3, 0) for split in EVALS}
    every = [one for conversations in asked.values() for one in conversations]
    made = {split: repeated(every, some) for split, some in asked.items()}
    told = report(made, model)
    assert not list(told.failures())
    for table in told.tables().values():
        for name, found in table.items():
            assert set(found) <= set(MEASURES)
            assert ("answer" in found) == (name != TALK)
            assert all(rate.right == rate.n for rate in found.values()), name
    assert told.turns == sum(len(one.turns) for one in every)

    lying = report({"eval": repeated(every, asked["eval"], wrong)}, model)
    rates = lying.tables()["eval"][AVERAGE]
    assert rates["triggered"].part == 1.0
    assert rates["outputs"].part > 0.9
    assert rates["answer"].part < 0.2
    assert "| average | 100.0 (" in lying.markdown()


def test_the_order_is_the_seed_s(dataset: Path) -> None:
    one, same, other = (of_split(dataset, TOKENIZER, "eval", ["arithmetic"], 4, seed) for seed in (1, 1, 2))
    assert one == same != other
    assert of_split(dataset, TOKENIZER, "eval", ["sudoku"], 1_000, 0)
    assert of_split(dataset, TOKENIZER, "eval_magnitude", ["text_conversation"], 5, 0) == []


def test_a_task_that_has_changed_leaves_the_row_s_own_wording(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (known,) = of_split(dataset, TOKENIZER, "eval", ["bitwise"], 1, 0)
    assert len(known.turns[0].expected.wordings) > 1
    other = redraw("bitwise", "eval", 1)
    monkeypatch.setattr("wasmind.evals.conversations.redraw", lambda *_: other)
    (unknown,) = of_split(dataset, TOKENIZER, "eval", ["bitwise"], 1, 0)
    assert len(unknown.turns[0].expected.wordings) == 1


def test_the_command_writes_what_it_measured(
    dataset: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["eval", str(model), str(dataset), "-n", "2", "--category", "bitwise", "--category", "what_if"]
    assert invoke([*words, "--split", "eval", "--out", str(tmp_path / "new"), "--failures", "1"]) == 0
    assert "[eval bitwise]" in capsys.readouterr().out
    made = json.loads((tmp_path / "new" / "eval.json").read_text())
    assert made["data"]["operands"] == "reference"
    assert made["splits"]["eval"]["bitwise"]["answer"] == Rate(0, 2).plain()
    assert "### eval" in (tmp_path / "new" / "eval.md").read_text()
    assert len((tmp_path / "new" / "failures.jsonl").read_text().splitlines()) == 4

    lines = tmp_path / "questions.jsonl"
    lines.write_text('{"question": "What is 2 + 3?", "answer": "2 + 3 = <<5>>\\n#### 5"}\n')
    assert invoke(["eval", str(model), "--questions", str(lines), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["splits"]["questions.jsonl"]["questions"]["answer"]["n"] == 1
    assert told["failures"] == []


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "there is nothing to ask"),
        (["DATA", "--split", "train"], "there is no split 'train' to ask"),
        (["DATA", "--category", "cooking"], "there is no category 'cooking'"),
        (["DATA", "--category", "text_conversation", "--split", "eval_magnitude"], "has nothing of text_conversation"),
        (["DATA", "--questions", "x.jsonl"], "not both"),
        (["--questions", "missing.jsonl"], "cannot read missing.jsonl"),
    ],
)
def test_what_makes_no_sense_is_one_line(
    words: list[str], message: str, dataset: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(dataset) if word == "DATA" else word for word in words]
    assert invoke(["eval", str(model), *given]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "this is no JSON"),
        (b"\xff", "this is no JSON"),
        (b"[" * 100_000, "this is no JSON"),
        (b"[]", 'there is no "question"'),
        (b'{"question": " ", "answer": 1}', 'there is no "question"'),
        (b'{"question": ["a"], "answer": 1}', 'there is no "question"'),
        (b'{"question": "a"}', 'there is no "answer"'),
        (b'{"question": "a", "answer": true}', 'there is no "answer"'),
        (b'{"question": "a", "answer": "#### none"}', "has no number"),
        (b'{"question": "a", "answer": NaN}', "has no number"),
    ],
)
def test_a_malformed_question_is_named(line: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(b'{"question": "How many?", "answer": "3 of 1,200 #### 1,197"}\n\n' + line + b"\n")
    with pytest.raises(UsageError, match=r"questions\.jsonl:3: ") as caught:
        of_file(path, TOKENIZER)
    assert message in str(caught.value)
    path.write_bytes(path.read_bytes().split(b"\n")[0])
    (one,) = of_file(path, TOKENIZER)
    assert str(one.turns[0].expected.last) == "1197"
    path.write_bytes(b"\n")
    with pytest.raises(UsageError, match="holds no questions"):
        of_file(path, TOKENIZER)
