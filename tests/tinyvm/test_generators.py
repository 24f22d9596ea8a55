from __future__ import annotations

from random import Random

import pytest

from tests.tinyvm.vectors import digest, program_object, vectors
from tinyvm import validate
from tinyvm.generators import BranchedSpec, Shaping, gen_branched, gen_counter, gen_register_trace
from tinyvm.generators.straight import fill
from tinyvm.isa import LITERAL_MAX, LITERAL_MIN, VALUE_OPS

BRANCHED = {
    "n=24 k=4 b=1 l=0 stack=False frames=0, seeds 0..49": BranchedSpec(24, 4, 1, 0),
    "n=16 k=2 b=2 l=5 stack=False frames=0, seeds 0..49": BranchedSpec(16, 2, 2, 5),
    "n=16 k=3 b=2 l=5 stack=True frames=1, seeds 0..49": BranchedSpec(16, 3, 2, 5, True, 1),
    "n=40 k=5 b=3 l=7 stack=False frames=0, seeds 0..49": BranchedSpec(40, 5, 3, 7),
    "n=128 k=8 b=8 l=16 stack=True frames=2, seeds 0..49": BranchedSpec(128, 8, 8, 16, True, 2),
    "n=3 k=8 b=8 l=16 stack=False frames=0, seeds 0..49": BranchedSpec(3, 8, 8, 16),
}
SHAPED = {
    "distractor_regs=2 n=16 k=4 seeds 0..49": Shaping(distractor_regs=2),
    "distractor_regs=9 n=16 k=4 seeds 0..49": Shaping(distractor_regs=9),
    "randomize n=16 k=4 seeds 0..49": Shaping(randomize_print_target=True),
    "randomize+distractor_regs=3 n=16 k=4 seeds 0..49": Shaping(randomize_print_target=True, distractor_regs=3),
    "flat n=16 k=4 seeds 0..49": Shaping(flat_output_histogram=True),
}


@pytest.mark.parametrize("name", BRANCHED)
def test_branched_programs_are_the_published_ones(name: str) -> None:
    wanted = vectors()["branched_program_sha256"]
    assert set(wanted) == set(BRANCHED)
    programs = [program_object(gen_branched(BRANCHED[name], Random(seed))) for seed in range(50)]
    assert digest(programs) == wanted[name]


@pytest.mark.parametrize("name", SHAPED)
def test_shaped_programs_are_the_published_ones(name: str) -> None:
    wanted = vectors()["shaping_program_sha256"]
    assert set(wanted) == set(SHAPED)
    programs = [program_object(gen_register_trace(16, 4, Random(seed), SHAPED[name])) for seed in range(50)]
    assert digest(programs) == wanted[name]


@pytest.mark.parametrize("seed", range(20))
def test_every_program_is_sound(seed: int) -> None:
    rng = Random(seed)
    assert validate(gen_counter(rng.randint(1, 9), rng))
    assert validate(gen_register_trace(rng.randint(1, 40), rng.randint(1, 8), rng))
    spec = BranchedSpec(rng.randint(1, 64), rng.randint(2, 8), rng.randint(0, 4), rng.randint(0, 9), True, 2)
    assert validate(gen_branched(spec, rng))


def test_filling_draws_as_random_does() -> None:
    registers, rng, plain = [3, 1, 4, 0, 5], Random(9), Random(9)
    body = fill(200, registers, {4}, rng)
    for instruction in body:
        op = plain.choice(VALUE_OPS)
        args = [plain.choice([3, 1, 0, 5]), *(plain.choice(registers) for _ in range(op.registers - 1))]
        args += [plain.randint(LITERAL_MIN, LITERAL_MAX) for _ in range(op.literals)]
        assert instruction == (op, tuple(args), None, None)
    assert rng.random() == plain.random()


@pytest.mark.parametrize("k", [0, 9])
def test_there_are_one_to_eight_registers(k: int) -> None:
    with pytest.raises(ValueError, match=rf"^k must be in \[1, 8\], got {k}$"):
        gen_register_trace(4, k, Random(0))


def test_a_branched_program_needs_two_registers() -> None:
    with pytest.raises(ValueError, match=r"gen_branched requires spec.k >= 2 .*got k=1"):
        gen_branched(BranchedSpec(8, 1), Random(0))


def test_a_program_has_at_least_one_instruction() -> None:
    for generate in (lambda: gen_counter(0, Random(0)), lambda: gen_register_trace(0, 4, Random(0))):
        with pytest.raises(ValueError, match=r"^n must be at least 1, got 0$"):
            generate()
