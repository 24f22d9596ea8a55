"""The API does as its document says, whatever is sent."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.server.conftest import MODEL, Served

schemathesis = pytest.importorskip("schemathesis", reason="pip install schemathesis")

ENOUGH = settings(
    max_examples=5, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def operations(told: dict[str, Any]) -> dict[str, Any]:
    return {found.ok().label: found.ok() for found in schemathesis.openapi.from_dict(told).get_all_operations()}


def test_answers_are_as_documented(served: Served) -> None:
    told = copy.deepcopy(served.app.openapi())
    for name in ("ChatAsked", "CompletionAsked"):  # what else is asked for is refused, and nothing more is seen
        told["components"]["schemas"][name]["properties"] |= {
            "model": {"const": MODEL},
            "max_tokens": {"type": "integer", "minimum": 1, "maximum": 4},
        }
    found = operations(told)
    assert {"POST /v1/chat/completions", "POST /v1/execute", "GET /healthz"} <= found.keys()
    checks = schemathesis.checks
    wanted = [
        checks.not_a_server_error,
        checks.status_code_conformance,
        checks.content_type_conformance,
        checks.response_schema_conformance,
    ]
    for operation in found.values():

        @ENOUGH
        @given(operation.as_strategy())
        def agree(case: Any) -> None:
            case.call_and_validate(base_url=served.address, timeout=200, checks=wanted)

        agree()
