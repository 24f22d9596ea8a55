"""The machines by name, and their files in the cache."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.machine.linear_programs import programs, stores
from tests.machine.proving import MACHINES, model
from wasmind.errors import UsageError
from wasmind.isa import stream as S
from wasmind.isa import tokens as T
from wasmind.isa.prefix import assemble
from wasmind.isa.reference import run
from wasmind.machine import build
from wasmind.transformer.weights import Weights


@settings(max_examples=5, deadline=None)
@given(programs(), stores)
def test_both_machines_make_the_reference_trace_token_by_token(program, store):
    prefix = assemble(program)
    trace = run(prefix, store)
    for name in MACHINES:
        assert model(name).generate(prefix, store, max_tokens=len(trace)) == trace


def test_the_vocabulary_of_the_stream_machine_begins_with_that_of_the_other():
    prefix, stream = (model(name).metadata for name in MACHINES)
    assert len(prefix.tokens) == T.VOCABULARY
    assert stream.tokens[: T.VOCABULARY] == prefix.tokens
    assert len(stream.tokens) == S.vocabulary()


def test_only_the_stream_machine_gives_the_turn_away():
    prefix, stream = (model(name).metadata for name in MACHINES)
    assert prefix.stop_tokens == stream.stop_tokens == T.STOPS
    assert (prefix.yield_tokens, stream.yield_tokens) == ((), T.YIELDS)


def test_a_machine_that_is_not_there_is_refused():
    with pytest.raises(UsageError, match="there is no machine 'z80'; there are wasm, wasm-stream, tinyvm"):
        build.circuit("z80")


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def test_a_weight_file_is_built_once_under_the_hash_of_its_sources(cache):
    path = build.wasm_weights("wasm")
    assert path == cache / "wasmind" / f"wasm-{build.source_hash()[:16]}.safetensors"
    written = path.stat().st_mtime_ns
    assert build.wasm_weights("wasm") == path
    assert path.stat().st_mtime_ns == written
    assert Weights.load(path).sha256 == build.weights("wasm").sha256


def test_a_cache_that_cannot_be_written_is_done_without(cache):
    (cache / "wasmind").write_text("a file where the folder should be")
    path = build.wasm_weights("wasm")
    assert not path.is_relative_to(cache)
    assert build.wasm_weights("wasm") == path
    assert Weights.load(path).sha256 == build.weights("wasm").sha256


def test_the_file_says_which_operations_it_knows():
    assert "mulsub" in model().metadata.source["operations"]
