"""Damaged and forged weight files: each is refused in one clear line, and none runs."""

import contextlib
import json

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st

from tests.transformer.toys import depth_meter
from wasmind.errors import WeightsError
from wasmind.transformer.weights import HEADER_KEY, Weights

GOOD = depth_meter().to_bytes()
TENSORS = list(depth_meter().tensors())
HEADER_END = 8 + int.from_bytes(GOOD[:8], "little")


def refusal(path):
    with pytest.raises(WeightsError) as caught:
        Weights.load(path)
    message = str(caught.value)
    assert message.startswith(f"{path} is no usable weight file: ")
    assert message.endswith("; build it again")
    assert "\n" not in message
    return message


METADATA = depth_meter().metadata.to_json()


def forged(metadata=METADATA, **tensors):
    """The good file with tensors replaced, or removed where None, and with this text in its header."""
    arrays = {**safetensors.numpy.load(GOOD), **tensors}
    arrays = {name: array for name, array in arrays.items() if array is not None}
    return safetensors.numpy.save(arrays, {HEADER_KEY: metadata})


def claiming(**values):
    """The good file whose metadata say this."""
    return forged(json.dumps({**json.loads(METADATA), **values}))


def test_every_truncation_is_refused(tmp_path):
    path = tmp_path / "w"
    near_the_edges = [*range(10), *range(HEADER_END - 3, HEADER_END + 3), len(GOOD) - 1]
    for length in (*near_the_edges, *range(10, len(GOOD), 37)):
        path.write_bytes(GOOD[:length])
        assert "it is damaged, or no safetensors file" in refusal(path)


@given(index=st.integers(0, HEADER_END - 1), byte=st.integers(0, 255))
def test_a_changed_header_byte_is_refused_or_names_something_else(index, byte):
    data = GOOD[:index] + bytes([byte]) + GOOD[index + 1 :]
    with contextlib.suppress(WeightsError):
        weights = Weights.from_bytes(data)
        assert all(np.array_equal(a, b) for (_, a), (_, b) in zip(weights.tensors(), TENSORS, strict=True))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data):
    with pytest.raises(WeightsError, match="damaged, or no safetensors file"):
        Weights.from_bytes(data)


@pytest.mark.parametrize("size", [2**63, 2**40, 100_000_001, len(GOOD)])
def test_a_huge_header_is_refused_without_being_read(tmp_path, size):
    (tmp_path / "w").write_bytes(size.to_bytes(8, "little") + GOOD[8:])
    assert "header" in refusal(tmp_path / "w")


def header(plain):
    text = json.dumps(plain).encode()
    return len(text).to_bytes(8, "little") + text


@pytest.mark.parametrize(
    "data",
    [
        header({}),
        header({"__metadata__": None}),
        header({"__metadata__": {}}),
        header({"__metadata__": {"format": "pt"}}),
        safetensors.numpy.save({"embedding": np.zeros(1)}),
    ],
)
def test_a_safetensors_file_of_another_kind_is_refused(tmp_path, data):
    (tmp_path / "w").write_bytes(data)
    assert "without 'wasmind' metadata" in refusal(tmp_path / "w")


def test_a_tensor_that_claims_more_than_the_file_holds_is_refused(tmp_path):
    claim = {"dtype": "F64", "shape": [2**31, 2**31], "data_offsets": [0, 2**62]}
    (tmp_path / "w").write_bytes(header({"embedding": claim}) + bytes(64))
    assert "damaged" in refusal(tmp_path / "w")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (forged(embedding=None), "it lacks the tensor embedding"),
        (forged(**{"layers.0.w_out": None}), "it lacks the tensor layers.0.w_out"),
        (forged(**{"layers.1.w_q": np.zeros(1)}), "it holds a tensor that no layer uses, 'layers.1.w_q'"),
        (forged(**{"a\nb": np.zeros(1)}), "it holds a tensor that no layer uses, 'a\\nb'"),
        (forged(embedding=np.zeros((12, 4), np.float32)), "its tensor 'embedding' is F32, not F64"),
        (forged(embedding=np.zeros((4, 12))), "embedding has shape (4, 12) and the metadata ask for (12, 4)"),
        (forged(embedding=np.zeros((0, 4))), "embedding has shape (0, 4) and the metadata ask for (12, 4)"),
        (forged(positions=np.full((1, 4), np.nan)), "positions holds a NaN or an infinity"),
        (claiming(format=7), "the file is of format 7 and this program reads format 1"),
        (claiming(period=10**9), "positions has shape (1, 4) and the metadata ask for (1000000000, 4)"),
        (claiming(layers=[]), "slots lists 1 layers and layers lists 0"),
        (forged(metadata="no"), "the metadata is not JSON (JSONDecodeError)"),
        (forged(metadata="[" * 10**5), "the metadata is not JSON (RecursionError)"),
    ],
)
def test_a_forged_file_is_refused_for_its_reason(tmp_path, data, message):
    (tmp_path / "w").write_bytes(data)
    assert message in refusal(tmp_path / "w")
