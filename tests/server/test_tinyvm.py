"""Tiny-VM programs are read, run and compared through the API."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="pip install 'wasmind[serve]'")
pytest.importorskip("httpx", reason="pip install httpx")

from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from tinyvm import gen_counter, renders, run
from tinyvm.source import parse
from wasmind.server import errors, tinyvm

FACTORIAL = """\
    LOAD R0 5
    load r1, 1
    LOAD R7 1          # the constant
L0: MUL R1 R1 R0
    SUB R0 R0 R7
    PUSH R0
    POP R2
    JZ R0 L1
    JMP L0
L1:
    PRINT R1
    HALT
"""


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    app = FastAPI()
    app.include_router(tinyvm.router)
    errors.install(app)
    with TestClient(app) as made:
        yield made


def ask(client: TestClient, path: str, **body: Any) -> Any:
    answer = client.post(f"/tinyvm/api/{path}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_program_is_run_step_by_step(client: TestClient) -> None:
    ran = ask(client, "run", program=FACTORIAL)
    assert ran["notes"] == []
    assert ran["output"] == [120]
    assert ran["stopped"] is None
    trace = run(parse(FACTORIAL).program)
    assert [(it["registers"], it["stack"], it["printed"]) for it in ran["steps"]] == [
        (list(regs), list(stack), emitted) for _, regs, stack, emitted in trace.records
    ]
    assert ran["steps"][1] == {
        "line": 2,
        "instruction": "LOAD R1 1",
        "registers": [5, 1, 0, 0, 0, 0, 0, 0],
        "stack": [],
        "printed": None,
    }
    assert (ran["steps"][3]["line"], ran["steps"][3]["instruction"]) == (4, "L0: MUL R1 R1 R0")
    assert ran["steps"][-2]["line"] == 11
    assert ran["tokens"] == len(renders.direct(parse(FACTORIAL).program, trace).input_ids)


def test_every_wrong_line_is_told(client: TestClient) -> None:
    ran = ask(client, "run", program="LOAD R0 5\nLOAD R8 5\nADD R0 R1\nJMP L3\nFROB\n")
    assert [(note["line"], note["severity"]) for note in ran["notes"]] == [(at, "error") for at in (2, 3, 4, 5)]
    assert ran["notes"][0]["message"] == "R8 is no register; there are R0 to R7"
    assert ran["steps"] == []


def test_a_program_that_may_fail_runs_with_a_warning(client: TestClient) -> None:
    ran = ask(client, "run", program="NOP\n\nPRINT R3\nPOP R1\nNOP\n")
    assert [(note["line"], note["severity"]) for note in ran["notes"]] == [(3, "warning"), (4, "warning")]
    assert ran["output"] == [0]
    assert ran["stopped"] == "stack underflow"
    assert len(ran["steps"]) == 2


def test_a_program_without_an_end_is_stopped(client: TestClient) -> None:
    ran = ask(client, "run", program="LOAD R1 1\nL0: ADD R0 R0 R1\nJMP L0")
    assert len(ran["steps"]) == tinyvm.MOST_STEPS
    assert "step cap" in ran["stopped"]
    assert ran["steps"][-1]["registers"][0] > 900


KINDS = st.one_of(
    st.fixed_dictionaries({"generator": st.just("counter")}, optional={"n": st.integers(1, 128)}),
    st.fixed_dictionaries(
        {"generator": st.just("straight")}, optional={"n": st.integers(1, 128), "k": st.integers(1, 8)}
    ),
    st.fixed_dictionaries(
        {"generator": st.just("branched")},
        optional={
            "n": st.integers(1, 256),
            "k": st.integers(4, 8),
            "b": st.integers(0, 8),
            "l": st.integers(0, 16),
            "frames": st.integers(0, 2),
        },
    ),
)


@settings(max_examples=30, deadline=None)
@given(kind=KINDS, seed=st.integers(0, 2**53 - 1), mode=st.sampled_from(["full", "modified"]))
def test_a_random_program_is_sound_and_its_trace_is_its_own(
    client: TestClient, kind: dict[str, Any], seed: int, mode: str
) -> None:
    program = ask(client, "random", kind=kind, seed=seed)["program"]
    assert ask(client, "random", kind=kind, seed=seed)["program"] == program
    ran = ask(client, "run", program=program)
    assert ran["notes"] == []
    assert ran["stopped"] is None
    trace = ask(client, "trace", program=program, mode=mode)["trace"]
    compared = ask(client, "compare", program=program, trace=trace, mode=mode)
    assert compared["first"] is None
    assert len(compared["rows"]) == 2 * len(ran["steps"]) + len(ran["output"])


def test_a_seed_gives_the_generators_program(client: TestClient) -> None:
    made = ask(client, "random", kind={"generator": "counter", "n": 6}, seed=11)["program"]
    assert parse(made).program == gen_counter(6, Random(11))


def test_a_models_answer_is_compared_as_it_is_written(client: TestClient) -> None:
    program = parse(FACTORIAL).program
    for mode in ("full", "modified"):
        answer = renders.cot(program, run(program), mode=mode).target_text
        assert ask(client, "compare", program=FACTORIAL, trace=answer, mode=mode)["first"] is None


@pytest.mark.parametrize("mode", ["full", "modified"])
def test_the_first_difference_is_marked(client: TestClient, mode: str) -> None:
    true = ask(client, "trace", program=FACTORIAL, mode=mode)["trace"].splitlines()
    wrong = [*true]
    wrong[7] = wrong[7].replace("R1=5", "R1=6")
    compared = ask(client, "compare", program=FACTORIAL, trace="\n".join(wrong), mode=mode)
    assert compared["first"] == 7
    row = compared["rows"][7]
    assert (row["step"], row["same"]) == (3, False)
    assert "R1=5" in row["expected"]
    assert "R1=6" in row["found"]
    assert [row["same"] for row in compared["rows"]].count(False) == 1


@pytest.mark.parametrize("cut", [0, 1, 7])
def test_a_trace_that_breaks_off_or_goes_on_differs_there(client: TestClient, cut: int) -> None:
    true = ask(client, "trace", program=FACTORIAL)["trace"].splitlines()
    compared = ask(client, "compare", program=FACTORIAL, trace="\n".join(true[:cut]))
    assert compared["first"] == cut
    assert compared["rows"][cut]["found"] is None
    longer = ask(client, "compare", program=FACTORIAL, trace="\n".join([*true, "7"]))
    assert longer["first"] == len(true)
    assert longer["rows"][-1] == {"step": None, "expected": None, "found": "7", "same": False}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("run", {}),
        ("run", {"program": 5}),
        ("run", {"program": "NOP\n" * 10_000}),
        ("run", {"program": "NOP", "more": 1}),
        ("random", {"kind": {"generator": "worst"}}),
        ("random", {"kind": {"generator": "branched", "k": 1}}),
        ("random", {"kind": {"generator": "counter", "n": 10**9}}),
        ("random", {"kind": {"generator": "counter"}, "seed": -1}),
        ("random", {"kind": {"generator": "counter"}, "seed": 1.5}),
        ("trace", {"program": "FROB"}),
        ("trace", {"program": "NOP", "source": "oracle\n" * 100}),
        ("trace", {"program": "NOP", "mode": "all"}),
        ("compare", {"program": "FROB", "trace": ""}),
        ("compare", {"program": "NOP", "trace": "x" * 500_000}),
        ("compare", {"program": "NOP", "trace": None}),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_line(client: TestClient, path: str, body: dict[str, Any]) -> None:
    answer = client.post(f"/tinyvm/api/{path}", json=body)
    assert 400 <= answer.status_code < 500
    message = answer.json()["error"]["message"]
    assert message
    assert "\n" not in message


WORDS = ("LOAD", "JMP", "PRINT", "L0", "L1", ":", "R0", "R9", "-", "5", ",", "#", "\n", "\r\n")


@settings(max_examples=60, deadline=None)
@given(program=st.text(max_size=60) | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_any_text_is_a_program_or_told_why_not(client: TestClient, program: str) -> None:
    ran = ask(client, "run", program=program)
    assert all(1 <= note["line"] <= program.count("\n") + 1 for note in ran["notes"])
    assert all(note["severity"] == "warning" for note in ran["notes"]) or not ran["steps"]
