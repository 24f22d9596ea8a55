"""A driver for `toys.depth_meter`: i32.const n goes n up, output shows the depth, the rest does nothing."""

from collections.abc import Iterable
from typing import Any

from wasmind.transformer import metadata as M
from wasmind.transformer.dense import DenseTransformer


def run_program(model: DenseTransformer, program: Iterable[Any], **options: Any) -> list[int]:
    assert M.FORMAT == 1
    cache = model.new_cache()
    tokens: list[int] = []
    outputs = []
    for instruction in program:
        if instruction.op == 0x00:
            tokens += [model.metadata.tokens.index("(")] * instruction.operand
        elif instruction.op == 0xF0:
            (answer,) = model.generate(tokens, max_tokens=1, cache=cache, **options)
            outputs.append(int(model.metadata.tokens[answer]))
            tokens = []
    return outputs
