"""Weights to bytes and back: exact, reproducible, whole or not at all."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.transformer.toys import copier, depth_meter, librarian, random_weights, registers
from wasmind.errors import WeightsError
from wasmind.transformer.weights import Weights

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "weights", [copier(), depth_meter(), librarian(), registers(trace_limit=10**6), random_weights(0)]
)
def test_a_saved_file_loads_as_it_was(tmp_path, weights):
    weights.save(tmp_path / "w.safetensors")
    loaded = Weights.load(tmp_path / "w.safetensors")
    assert loaded.metadata == weights.metadata
    assert loaded.sha256 == weights.sha256
    assert [name for name, _ in loaded.tensors()] == [name for name, _ in weights.tensors()]
    for (_, ours), (_, theirs) in zip(weights.tensors(), loaded.tensors(), strict=True):
        np.testing.assert_array_equal(ours, theirs, strict=True)


def test_the_sha256_is_that_of_the_file(tmp_path):
    weights = random_weights(3)
    weights.save(tmp_path / "w")
    assert hashlib.sha256((tmp_path / "w").read_bytes()).hexdigest() == weights.sha256
    assert Weights.load(tmp_path / "w").sha256 == weights.sha256


def test_the_order_in_which_facts_were_noted_is_not_kept():
    ours, theirs = registers(source={"a": 1, "b": 2}), registers(source={"b": 2, "a": 1})
    assert ours.to_bytes() == theirs.to_bytes()


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_another_process_writes_the_same_bytes(seed):
    code = "from tests.transformer.toys import random_weights; print(random_weights(3).sha256)"
    path = os.pathsep.join([str(ROOT), str(ROOT / "src")])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    shown = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == random_weights(3).sha256


def test_weights_load_without_torch(tmp_path):
    copier().save(tmp_path / "w")
    code = (
        "import sys; from wasmind.transformer.weights import Weights; "
        "Weights.load(sys.argv[1]); assert 'torch' not in sys.modules"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-c", code, tmp_path / "w"], env=environment, check=True)


def test_loaded_tensors_are_read_only():
    weights = Weights.from_bytes(copier().to_bytes())
    with pytest.raises(ValueError, match="read-only"):
        weights.embedding[0, 0] = 1


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "w"
    path.write_bytes(b"old")

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(WeightsError, match=r"cannot write .*: No space left on device; choose another path"):
        copier().save(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["w"]


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(WeightsError, match=r"cannot read .*none: No such file or directory; name a weight file"):
        Weights.load(tmp_path / "none")
    with pytest.raises(WeightsError, match="Is a directory"):
        Weights.load(tmp_path)
    with pytest.raises(WeightsError, match="cannot write"):
        copier().save(tmp_path / "none" / "w")


def test_the_description_is_plain_json_and_counts():
    weights = registers(trace_limit=7, source={"machine": "toy"})
    facts = weights.describe()
    assert json.loads(json.dumps(facts)) == facts
    assert facts["sha256"] == weights.sha256
    assert facts["layers"] == [{"role": "toy", "heads": 1, "kinds": {"latest": 1}, "neurons": 0}]
    assert (facts["vocabulary"], facts["d_model"], facts["period"], facts["trace_limit"]) == (44, 7, 1, 7)
    assert facts["parameters"] == 44 * 7 * 2 + 7 + 4 * 2 * 7
    assert facts["zero_share"] == 1 - facts["nonzero"] / facts["parameters"]
    assert facts["source"] == {"machine": "toy"}


def changed(weights, name, array):
    """`weights` with one tensor replaced."""
    if name.startswith("layers."):
        layer = replace(weights.layers[0], **{name.rpartition(".")[2]: array})
        return replace(weights, layers=(layer, *weights.layers[1:]))
    return replace(weights, **{name: array})


@pytest.mark.parametrize("name", [name for name, _ in copier().tensors()])
def test_a_tensor_of_another_shape_is_refused(name):
    weights = copier()
    array = dict(weights.tensors())[name]
    wrong = changed(weights, name, np.zeros((*array.shape, 1)))
    with pytest.raises(WeightsError, match=rf"^{name} has shape .* and the metadata ask for"):
        wrong.check()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_not_finite_is_refused(value):
    weights = copier()
    weights.layers[0].w_o[0, 3, 1] = value
    with pytest.raises(WeightsError, match=r"^layers.0.w_o holds a NaN or an infinity$"):
        weights.to_bytes()


def test_another_dtype_is_refused():
    weights = copier()
    with pytest.raises(WeightsError, match=r"^embedding is float32, not float64$"):
        changed(weights, "embedding", weights.embedding.astype(np.float32)).check()


@pytest.mark.parametrize(
    ("weights", "part", "kind"),
    [
        (depth_meter(), "w_q", "sum"),
        (depth_meter(), "w_k", "sum"),
        (librarian(), "w_k", "cross"),
        (librarian(), "w_v", "cross"),
    ],
)
def test_a_weight_that_attention_would_ignore_is_refused(weights, part, kind):
    array = getattr(weights.layers[0], part).copy()
    array[0, 1, 2] = 1
    with pytest.raises(WeightsError, match=rf"^layers.0.{part}\[0\] must be zero, as a {kind} head ignores it$"):
        changed(weights, f"layers.0.{part}", array).check()


def test_a_layer_too_few_is_refused():
    with pytest.raises(WeightsError, match="the metadata list 1 layers and there are tensors for 0"):
        replace(copier(), layers=()).check()
