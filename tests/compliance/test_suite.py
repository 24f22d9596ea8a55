"""The compliance suite itself: its size, its expected values, and every executor on it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import wasmind
from tests import oracle
from wasmind.compliance import Case, cases, parse_flat, program, run_case
from wasmind.compliance.flat import CASES as FLAT
from wasmind.compliance.modules import CASES as MODULES
from wasmind.isa.linear import TRAPS
from wasmind.isa.traps import TrapKind

# The categories and counts the interpreter transformer states for its own, unpublished suite.
SEED_COUNTS = {
    "Core arithmetic & logic": 24,
    "Comparisons": 16,
    "Memory & variables": 14,
    "Filesystem": 8,
    "Filesystem integration": 3,
    "Limits & bounds": 15,
    "Basic loops": 7,
    "Loop + arithmetic": 7,
    "Loop + locals/memory": 4,
    "Loop + filesystem": 6,
    "Loop edge cases": 4,
    "Combined & output": 4,
}


def _parameters(selection: tuple[Case, ...], mark_long: bool = False) -> Any:
    """The cases as pytest parameters, the long ones marked so if asked."""
    return [
        pytest.param(case, id=case.key, marks=[pytest.mark.long] if mark_long and case.long else [])
        for case in selection
    ]


def _provable() -> tuple[Case, ...]:
    """All but the traces of 65,000 frames, far too long to compare every token with every earlier one."""
    return tuple(case for case in cases() if case.trap != TrapKind.STACK)


def _first_of_each_category() -> tuple[Case, ...]:
    return tuple({case.category: case for case in reversed(cases()) if not case.long}.values())


def test_no_two_cases_share_a_name() -> None:
    assert [key for key, count in Counter(case.key for case in cases()).items() if count > 1] == []


def test_the_flat_programs_are_at_least_those_of_the_seed() -> None:
    counts = Counter(case.category for case in FLAT)
    assert set(counts) == set(SEED_COUNTS)
    assert all(counts[category] >= count for category, count in SEED_COUNTS.items())
    assert len(FLAT) >= 115


def test_flat_programs_and_modules_are_told_apart() -> None:
    assert not any(case.is_module for case in FLAT)
    assert all(case.is_module for case in MODULES)


def test_every_kind_of_trap_is_met() -> None:
    # TODO: tables and floats come in with the circuits for `call_to` and `trap`.
    later = {*TRAPS} - {TrapKind.MEMORY, TrapKind.OVERFLOW, TrapKind.DIVIDE_BY_ZERO}
    assert {case.trap for case in cases()} == {None, *TrapKind} - {TrapKind.OPERANDS} - later


@pytest.mark.parametrize("case", _parameters(cases()))
def test_wasmtime_agrees(case: Case) -> None:
    source = case.source if case.is_module else oracle.flat_to_wat(parse_flat(case.source))
    seen = oracle.run(source, case.entry, case.args, case.files)
    assert (seen.outputs, seen.trap) == (case.outputs, case.trap)
    assert {name: seen.files[name] for name in case.expect_files} == case.expect_files


@pytest.mark.parametrize("case", _parameters(cases()))
def test_the_reference_agrees(case: Case) -> None:
    assert run_case(case, "reference").problem == ""


@pytest.mark.parametrize("case", _parameters(_provable(), mark_long=True))
def test_the_dense_weights_prove_the_reference_trace(case: Case) -> None:
    verification = wasmind.prove(program(case), entry=case.entry, args=case.args, files=dict(case.files))
    assert verification.ok, f"the dense weights give another token at position {verification.position}"


@pytest.mark.parametrize("case", _parameters(_first_of_each_category()))
def test_the_dense_weights_run_one_case_of_each_category(case: Case) -> None:
    assert run_case(case, "dense").problem == ""
