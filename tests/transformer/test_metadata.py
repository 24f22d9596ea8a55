"""Every fault in the metadata is named by its path, in one line."""

import json

import pytest

from tests.transformer.toys import depth_meter
from wasmind.errors import WeightsError
from wasmind.transformer.metadata import Metadata

GOOD = json.loads(depth_meter().metadata.to_json())

HEAD = ["layers", 0, "heads", 0]
IN_HEAD = "layers[0].heads[0]"
WANTS_BOUNDS = f"{IN_HEAD}.bounds must be given for a sum head, may be for a cross head, for no other"


def broken(path, value):
    """The good metadata with one value replaced, or removed if `value` is ...."""
    plain = json.loads(json.dumps(GOOD))
    *parents, last = path
    node = plain
    for key in parents:
        node = node[key]
    if value is ...:
        del node[last]
    else:
        node[last] = value
    return json.dumps(plain)


def test_metadata_survive_the_round_trip():
    metadata = depth_meter().metadata
    assert Metadata.from_json(metadata.to_json()) == metadata


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["format"], 2, "the file is of format 2 and this program reads format 1"),
        (["format"], ..., "the metadata lacks format"),
        (["format"], True, "format must be an integer from 0 to 2^53 - 1, not True"),
        (["d_model"], 0, "d_model must be an integer from 1 to 2^53 - 1, not 0"),
        (["d_model"], "4", "d_model must be an integer from 1 to 2^53 - 1, not '4'"),
        (["d_model"], 4.0, "d_model must be an integer from 1 to 2^53 - 1, not 4.0"),
        (["period"], -1, "period must be an integer from 1 to 2^53 - 1, not -1"),
        (["name"], None, "name must be a string, not None"),
        (["tokens"], {}, "tokens must be a list, not {}"),
        (["tokens", 3], 3, "tokens[3] must be a string, not 3"),
        (["tokens", 3], "(", "tokens must be one or more distinct names"),
        (["tokens"], [], "tokens must be one or more distinct names"),
        (["stop"], [12], "stop names token 12 of a vocabulary of 12"),
        (["yield"], [-1], "yield[0] must be an integer from 0 to 2^53 - 1, not -1"),
        (["slots"], [], "slots lists 0 layers and layers lists 1"),
        (["slots", 0], ["one"], "slots[0] must name 4 slots, not 1"),
        (["layers", 0], [], "layers[0] must be an object, not []"),
        (["layers", 0, "role"], ..., "the metadata lacks layers[0].role"),
        (["layers", 0, "neurons"], None, "layers[0].neurons must be a list, not None"),
        ([*HEAD, "kind"], "soft", f"{IN_HEAD}.kind must be one of latest, sum, cross, not 'soft'"),
        ([*HEAD, "kind"], "latest", WANTS_BOUNDS),
        ([*HEAD, "bounds"], ..., WANTS_BOUNDS),
        ([*HEAD, "bounds"], [[0, 1]], f"{IN_HEAD}.bounds must be a list of 2, not [[0, 1]]"),
        ([*HEAD, "bounds", 1], [1, 0], f"{IN_HEAD}.bounds must be pairs [low, high], not [1.0, 0.0]"),
        ([*HEAD, "bounds", 1, 0], 1e99, f"{IN_HEAD}.bounds[1][0] must be a number within 2^53, not 1e+99"),
        (["trace_limit"], 0, "trace_limit must be an integer from 1 to 2^53 - 1, not 0"),
        (["trace_limit"], ..., "the metadata lacks trace_limit"),
        (["readout"], 1, "readout must be an object, not 1"),
        (["source"], ..., "the metadata lacks source"),
    ],
)
def test_a_fault_is_named(path, value, message):
    with pytest.raises(WeightsError) as caught:
        Metadata.from_json(broken(path, value))
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    ["", "{", "[" * 100_000, '{"format":1' + "0" * 10_000 + "}", '{"a":NaN}', "\x00", "nul"],
    ids=["empty", "cut short", "nested deeply", "huge number", "NaN", "zero byte", "no word"],
)
def test_what_is_not_json_is_refused(text):
    with pytest.raises(WeightsError, match="the metadata is not JSON"):
        Metadata.from_json(text)


@pytest.mark.parametrize("text", ["[]", "1", "null", "[" * 900 + "]" * 900])
def test_json_that_is_no_object_is_refused(text):
    with pytest.raises(WeightsError, match="the metadata must be an object"):
        Metadata.from_json(text)


def test_a_long_value_is_shown_in_one_short_line():
    with pytest.raises(WeightsError) as caught:
        Metadata.from_json(broken(["format"], "x\n" * 10**6))
    assert len(str(caught.value)) < 120
    assert "\n" not in str(caught.value)
