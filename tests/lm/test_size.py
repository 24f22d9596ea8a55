"""The size of a model, computed without it."""

from __future__ import annotations

import pytest

from tests.lm.test_train import model
from wasmind.lm.config import PRESETS
from wasmind.lm.size import measure
from wasmind.lm.train import Settings, optimizers


def test_it_is_that_of_the_model_itself() -> None:
    made = model()
    size = measure(made.config, Settings(steps=10, conversations=3), length=20)
    assert size.total == made.num_parameters()
    assert size.memory["fp32"]["weights"] == sum(p.numel() * p.element_size() for p in made.parameters())
    for parameter in made.parameters():
        parameter.grad = parameter.detach().clone()
    made_optimizers = optimizers(made, Settings())
    for optimizer in made_optimizers:
        optimizer.step()
    kept = sum(
        value.numel() * value.element_size()
        for optimizer in made_optimizers
        for values in optimizer.state.values()
        for name, value in values.items()
        if name != "step"
    )
    assert size.memory["bf16"]["optimizer"] == kept
    assert size.tokens_per_run == 600
    choosing = measure(made.config, Settings(steps=10, conversations=3, candidates=9), length=20)
    assert choosing.flops_per_run == 2 * size.flops_per_run  # three times as many forwards, which are a third


@pytest.mark.parametrize(
    ("preset", "text", "total"),
    [("tiny", 2_101_760, 9_270_542), ("d20", 167_772_160, 584_637_721), ("d34", 285_212_672, 2_283_476_387)],
)
def test_presets_have_nanochats_shapes(preset: str, text: int, total: int) -> None:
    size = measure(PRESETS[preset].config(), Settings())
    shape = PRESETS[preset]
    assert size.parameters["text tables"] == text
    assert size.parameters["layers"] == 12 * shape.layers * shape.hidden**2
    assert size.total == total
