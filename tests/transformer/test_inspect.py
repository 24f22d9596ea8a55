"""What a weight file says of itself, on the machine's own weights."""

import pytest

from wasmind.errors import UsageError
from wasmind.machine.build import weights
from wasmind.transformer.inspect import parts


def test_the_neuron_of_add_reads_as_a_gated_sum() -> None:
    (add,) = parts(weights(), "alu.add")
    assert add.kind == "neuron"
    assert add.rows["gate"] == "op.add"
    assert add.rows["value"] == "operands.a: digits.value + operands.b: digits.value"


def test_a_head_shows_its_quadratic_key() -> None:
    (fetch,) = parts(weights(), "fetch.op")[-1:]
    assert fetch.rows["key"] == "(2 [fetch.field], - fetch.field squared)"


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(UsageError, match="no head or neuron is called 'nothing'; names begin with previous, sums"):
        parts(weights(), "nothing")
