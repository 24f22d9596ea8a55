"""The suite: every case, one run of each, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import wasmind
from wasmind.compliance import flat, modules
from wasmind.compliance.case import Case, parse_flat


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case; `problem` is empty when it passed."""

    case: Case
    problem: str
    tokens: int  # in the trace, without the prefix
    instructions: int  # of the linear form, executed
    seconds: float

    @property
    def passed(self) -> bool:
        """True when the run showed all that the case states, and nothing else."""
        return not self.problem


def cases() -> tuple[Case, ...]:
    """Every case, flat programs first, in the order of their categories."""
    return (*flat.CASES, *modules.CASES)


def program(case: Case) -> wasmind.Module | list[tuple[str, int]]:
    """The case's program as `wasmind.run` takes it."""
    return wasmind.load(case.source) if case.is_module else parse_flat(case.source)


def run_suite(
    executor: str = "reference",
    progress: Callable[[Outcome], None] | None = None,
    selection: Iterable[Case] | None = None,
) -> list[Outcome]:
    """The outcome of every case, or of the selection; `progress` is told of each as soon as it is known."""
    outcomes = []
    for case in cases() if selection is None else selection:
        outcome = run_case(case, executor)
        outcomes.append(outcome)
        if progress is not None:
            progress(outcome)
    return outcomes


def run_case(case: Case, executor: str = "reference") -> Outcome:
    """The outcome of one case; an exception from the run is a problem of that case, not of the suite."""
    start = time.perf_counter()
    try:
        result = wasmind.run(program(case), entry=case.entry, args=case.args, executor=executor, files=dict(case.files))
    except Exception as error:  # one broken case must not hide the other outcomes
        return Outcome(case, f"{type(error).__name__}: {error}", 0, 0, time.perf_counter() - start)
    seconds = time.perf_counter() - start
    problem = "; ".join(_differences(case, tuple(result.outputs), result.trap, result.files))
    return Outcome(case, problem, result.tokens, result.instructions, seconds)


def _differences(case: Case, outputs: tuple[int, ...], trap: str | None, files: dict[str, bytes]) -> Iterable[str]:
    """One line for each thing that is not as the case states it."""
    if outputs != case.outputs:
        yield f"outputs {list(outputs)}, expected {list(case.outputs)}"
    if trap != case.trap:
        yield f"trap {trap or 'none'}, expected {case.trap or 'none'}"
    for name, contents in case.expect_files.items():
        if files.get(name) != contents:
            yield f"file {name!r} holds {files.get(name)!r}, expected {contents!r}"
