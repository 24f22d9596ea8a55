"""A weight file to machine code: the passes in their order, and the layout that their graph asks for."""

from __future__ import annotations

from collections.abc import Iterator

from wasmind.engine.cache import Compiled
from wasmind.engine.extract import Step, extract
from wasmind.engine.graph import Given, GivenBest, Graph, History, Scores, TokenColumn, Total
from wasmind.engine.layout import CAPACITY, SCORED_CAPACITY, Layout, Place, vocabulary_hash
from wasmind.engine.llvm import generate, generate_specialised
from wasmind.engine.native import compile_object, machine
from wasmind.engine.ranges import Ranges, fits
from wasmind.engine.simplify import simplify
from wasmind.transformer.metadata import KEY_LIMIT, Metadata
from wasmind.transformer.weights import Weights


def step_of(weights: Weights, odd: frozenset[str] = frozenset()) -> Step:
    """What one token step of a weight file computes. `odd` as in `extract`."""
    return simplify(extract(weights, odd))


def compile_step(weights: Weights, specialised: bool = False, odd: frozenset[str] = frozenset()) -> Compiled:
    """Machine code of the step of a weight file, and where it keeps what.

    There is no code where 64 bits are not proved to be enough, or llvmlite is not installed. Where no number decides
    much, both tiers are the same.
    """
    step = step_of(weights, odd)
    plan = layout(step.graph, weights.metadata)
    if not (fits(step) and machine()):
        return b"", plan
    last = (*weights.stop_tokens, *weights.yield_tokens)
    text = generate_specialised(step, last, plan) if specialised else None
    return compile_object(text or generate(step, last, plan)), plan


def layout(graph: Graph, metadata: Metadata) -> Layout:
    """The layout for a graph that was extracted from a weight file with these metadata."""
    nodes = graph.nodes
    backs = [node.back for node in nodes if isinstance(node, History | TokenColumn)]
    asked = any(isinstance(node, Given) for node in nodes)
    scored = any(isinstance(node, GivenBest) for node in nodes)
    return Layout(
        vocabulary_hash(metadata.tokens),
        len(metadata.tokens),
        metadata.trace_limit,
        metadata.store_bounds,
        tuple(node.name for node in nodes if isinstance(node, Total)),
        1 << max(backs, default=0).bit_length(),
        max((node.slot + 1 for node in nodes if isinstance(node, History)), default=0),
        (
            *_places(graph),
            Place("the store", 3, CAPACITY if asked else 0, -KEY_LIMIT - 1),
            Place("the store", 5, CAPACITY if scored else 0, scored=True),
        ),
        tuple(metadata.readout),
    )


def _places(graph: Graph) -> Iterator[Place]:
    ranges = Ranges(graph)
    for table in graph.tables:
        if isinstance(table, Scores):
            yield Place(table.where, 3 + len(table.values), SCORED_CAPACITY, scored=True)
        else:
            low, high = ranges.of(table.key)
            first, last = int(max(low, -KEY_LIMIT)), int(min(high, KEY_LIMIT))
            yield Place(table.where, len(table.values), max(0, last - first) + 3, first - 1)
