"""Programs of the second family: sound, nested, and what they print gives nothing away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tinyvm import Opcode, Program, run, validate
from tinyvm.generators import Shaping, StructuredSpec, gen_structured
from tinyvm.generators.structured import BALANCED, COMMON


def printed_registers(program: Program) -> list[int]:
    return [instruction.args[0] for instruction in program if instruction.op is Opcode.PRINT]


def writes(program: Program, index: int) -> int | None:
    """The register that an instruction writes."""
    op, args, _, _ = program[index]
    return args[0] if op.function is not None or op is Opcode.POP else None


def loop_spans(program: Program) -> list[tuple[int, int]]:
    """(first, last instruction) of every loop: a jump back and its target."""
    jumps = [(index, program.labels[part.target]) for index, part in enumerate(program) if part.target is not None]
    return [(to, index) for index, to in jumps if to <= index]


def frame_depth(program: Program) -> int:
    """The most values that stand on the stack."""
    return max(len(step.stack) for step in run(program).steps)


@st.composite
def specs(draw: st.DrawFn) -> StructuredSpec:
    k = draw(st.integers(4, 8))
    shaping = Shaping(draw(st.booleans()), draw(st.integers(0, 1)), draw(st.booleans()), draw(st.booleans()))
    counts = {name: draw(st.integers(0, 3)) for name in ("branches", "loops", "frames")}
    most = 1 if not shaping.randomize_print_target else k - 3
    return StructuredSpec(
        draw(st.integers(8, 40)),
        k,
        **counts,
        depth=draw(st.integers(1, 3)),
        prints=draw(st.integers(1, most)),
        shaping=shaping,
    )


@settings(max_examples=60, deadline=None)
@given(specs(), st.integers(0, 2**64 - 1))
def test_every_program_is_sound_and_has_what_was_asked_for(spec: StructuredSpec, seed: int) -> None:
    program = gen_structured(spec, Random(seed), (5, -7, 100))
    assert validate(program)
    assert [part.args[1] for part in program if part.op is Opcode.LOAD][:3] == [5, -7, 100]
    assert len(printed_registers(program)) == spec.prints
    assert len(loop_spans(program)) == spec.loops
    assert len(run(program).output) >= spec.prints


def test_the_same_draws_make_the_same_program() -> None:
    spec = StructuredSpec(30, 6, 2, 2, 2, prints=2)
    assert gen_structured(spec, Random(3)) == gen_structured(spec, Random(3)) != gen_structured(spec, Random(4))


def test_loops_and_frames_nest() -> None:
    spec = StructuredSpec(40, 6, loops=4, frames=3, depth=3)
    programs = [gen_structured(spec, Random(seed)) for seed in range(20)]

    def nested(program: Program) -> int:
        """How many loops the innermost stands in, itself among them."""
        spans = loop_spans(program)
        return max(sum(start <= inner[0] and inner[1] < end for start, end in spans) + 1 for inner in spans)

    depths = Counter(map(nested, programs))
    assert set(depths) <= {1, 2, 3}
    assert depths[2] > 3
    assert depths[3] > 3
    assert sum(frame_depth(program) > 2 for program in programs) > 5


def test_a_loop_stands_no_deeper_than_asked() -> None:
    for seed in range(10):
        spans = sorted(loop_spans(gen_structured(StructuredSpec(40, 6, loops=4, depth=1), Random(seed))))
        assert all(first[1] < second[0] for first, second in pairwise(spans))


def values(shaping: Shaping) -> Counter[bool]:
    """How often what is printed is common, in 200 programs."""
    spec = StructuredSpec(24, 4, shaping=shaping)
    return Counter(run(gen_structured(spec, Random(seed))).output[0] in COMMON for seed in range(200))


def test_flat_outputs_are_flat() -> None:
    assert values(BALANCED)[True] < 50
    assert values(replace(BALANCED, flat_output_histogram=False))[True] > 80


def test_distractors_are_never_printed() -> None:
    """With k registers and k - 1 distractors, always the same one is printed, whatever else the program does."""
    spec = StructuredSpec(30, 4, prints=1, shaping=replace(BALANCED, distractor_regs=3, decorrelate_length=True))
    for seed in range(20):
        program = gen_structured(spec, Random(seed))
        assert len({writes(program, index) for index in range(len(program))} - {None}) == 4
        assert len(set(printed_registers(program))) == 1
    with pytest.raises(ValueError, match=r"prints 1 to 0, .* distractors 4"):
        gen_structured(replace(spec, shaping=replace(BALANCED, distractor_regs=4)), Random(0))


def test_the_printed_register_is_drawn_unless_it_is_to_be_the_last_written() -> None:
    def is_last_written(shaping: Shaping, seed: int) -> bool:
        program = gen_structured(StructuredSpec(24, 8, shaping=shaping), Random(seed))
        written = [found for index in range(len(program)) if (found := writes(program, index)) is not None]
        return written[-1] == printed_registers(program)[0]

    drawn = sum(is_last_written(BALANCED, seed) for seed in range(200))
    assert 10 < drawn < 50  # an eighth is 25
    assert all(is_last_written(replace(BALANCED, randomize_print_target=False), seed) for seed in range(20))


def test_prints_stand_at_the_end_unless_length_is_to_tell_nothing() -> None:
    def rest(shaping: Shaping, seed: int) -> int:
        """Instructions after the last PRINT, less the HALT."""
        program = gen_structured(StructuredSpec(40, 4, shaping=shaping), Random(seed))
        return [part.op for part in program][::-1].index(Opcode.PRINT) - 1

    assert {rest(BALANCED, seed) for seed in range(20)} == {0}
    found = [rest(replace(BALANCED, decorrelate_length=True), seed) for seed in range(100)]
    assert sum(left > 20 for left in found) > 25
    assert sum(left <= 20 for left in found) > 25


def test_each_register_is_printed_as_often_as_another() -> None:
    found = Counter(printed_registers(gen_structured(StructuredSpec(12, 4), Random(seed)))[0] for seed in range(800))
    assert set(found) == set(range(8))
    assert all(60 < count < 145 for count in found.values())


@pytest.mark.parametrize(
    "spec",
    [
        StructuredSpec(0, 4),
        StructuredSpec(8, 4, prints=0),
        StructuredSpec(8, 4, prints=5),
        StructuredSpec(8, 3, loops=1, prints=2),
        StructuredSpec(8, 4, depth=0),
        StructuredSpec(8, 9),
        StructuredSpec(8, 4, frames=9),
        StructuredSpec(1, 4, prints=3),
        StructuredSpec(8, 1, branches=1),
    ],
)
def test_what_no_program_can_have_is_refused(spec: StructuredSpec) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        gen_structured(spec, Random(0))
