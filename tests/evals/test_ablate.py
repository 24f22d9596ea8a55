"""Variants: what they learn, a tool that is called, and the comparison from end to end."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.lm.test_coprocessor import ADD, instruction
from wasmind.data.plan import Plan
from wasmind.errors import UsageError
from wasmind.evals import ablate
from wasmind.evals.conversations import spans
from wasmind.evals.report import AVERAGE
from wasmind.evals.variants import HALT, Rewritten, called, run_tool, written_out
from wasmind.listeners import EngineListener
from wasmind.lm.config import PRESETS, Preset
from wasmind.lm.feed import Feed
from wasmind.lm.train import Settings
from wasmind.tokenizer import Tokenizer
from wasmind.tokenizer.vocabulary import FEEDBACK, OUT_REF, SPECIAL

TOKENIZER = Tokenizer.small()
TEXT = 65_536


def program(*items: tuple[str, int] | str) -> list[int]:
    return [token for item in items for token in instruction(*((item, 0) if isinstance(item, str) else item))]


def test_without_a_machine_all_is_text(dataset: Path) -> None:
    feed = Feed(dataset, "train", EngineListener, seed=0)
    (before,), (after,) = (source.items(0, 1) for source in (feed, Rewritten(feed, written_out, TOKENIZER)))
    one, made = before.read(), after.read()
    assert after.length == len(made)
    assert max(made.ids) < TEXT
    assert len(made.places) == 0
    ids, told = one.ids.tolist(), made.ids.tolist()
    for (asked, said), (text, answer) in zip(spans(ids), spans(told), strict=True):
        assert TOKENIZER.decode(told[text]) == TOKENIZER.decode(ids[asked])
        assert TOKENIZER.decode(told[answer]) == TOKENIZER.decode([SPECIAL["assistant_start"], *ids[said]])
        assert all(made.mask[answer])
        assert not any(made.mask[text])


def test_a_call_has_what_the_tool_prints_behind_it(dataset: Path) -> None:
    feed = Feed(dataset, "train", EngineListener, seed=0)
    made = next(item.read() for item in Rewritten(feed, called, TOKENIZER).items(0, 20) if HALT in item.read().ids)
    ids = made.ids.tolist()
    _, said = next(spans(ids))
    turn, mask = ids[said], made.mask[said].tolist()
    start, end = turn.index(SPECIAL["output_start"]), turn.index(SPECIAL["output_end"])
    assert turn[start - 1] == HALT
    assert FEEDBACK not in turn
    assert OUT_REF not in turn
    assert mask == [1] * start + [0] * (end + 1 - start) + [1] * (len(turn) - end - 1)


def test_a_tool_runs_the_program_on_the_question_s_integers() -> None:
    asked = TOKENIZER.encode("What is 15 + -27?")
    assert run_tool(asked, program(*ADD)) == "-12"
    assert "integer divide by zero" in run_tool(asked, program(("local.get", 0), ("i32.const", 0), "i32.div_s", "halt"))


def test_all_variants_are_trained_and_asked(dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def copied(plan: Plan, tokenizer: object, folder: Path, *_: object) -> None:
        assert (plan.operands, plan.answers) == ("copy", "copy")
        shutil.copytree(dataset, folder)

    monkeypatch.setattr(ablate.build, "build", copied)
    monkeypatch.setitem(PRESETS, "least", Preset(32, 2, 2, context=128))
    settings = Settings(steps=1, conversations=2, bf16=False)
    done: list[str] = []
    made = ablate.ablate(
        *(dataset, tmp_path, ["eval"], ["bitwise", "what_if", "text_conversation"], "least", settings, 1),
        lambda doing, *_: done.append(doing),
    )
    assert list(made.outcomes) == list(ablate.VARIANTS)
    assert {f"training {variant}" for variant in ablate.VARIANTS} <= set(done)
    plain = json.loads(json.dumps(made.plain()))
    assert set(plain["seconds"]) == set(ablate.TIMED)
    assert all(0 < timing["first"] <= timing["last"] for timing in plain["seconds"].values())
    answers = plain["answer"]["eval"]
    assert set(answers) == {"bitwise", "what_if", AVERAGE, ablate.ONE_TURN}
    assert set(answers[ablate.ONE_TURN]) == set(answers["bitwise"]) == set(ablate.VARIANTS)
    assert "tool call" not in answers["what_if"]
    assert "| what_if | 0.0 (" in made.markdown()


def test_a_dataset_that_copies_is_refused(dataset: Path, tmp_path: Path) -> None:
    shutil.copytree(dataset, tmp_path / "data")
    manifest = tmp_path / "data" / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"operands": "reference"', '"operands": "copy"'))
    with pytest.raises(UsageError, match="copies integers"):
        ablate.ablate(tmp_path / "data", tmp_path, ["eval"], [], "tiny", Settings(), 1, lambda *_: None)
