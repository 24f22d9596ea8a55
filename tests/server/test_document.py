"""The API does as its document says, whatever is sent."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.server.conftest import MODEL, Served

schemathesis = pytest.importorskip("schemathesis", reason="pip install schemathesis")


@pytest.fixture(scope="module")
def document(served: Served) -> Any:
    told = copy.deepcopy(served.app.openapi())
    for name in ("ChatAsked", "CompletionAsked"):  # any other name is refused, and nothing more is seen
        told["components"]["schemas"][name]["properties"]["model"] = {"const": MODEL}
        told["components"]["schemas"][name]["properties"]["max_tokens"] = {"type": "integer", "maximum": 4}
    made = schemathesis.openapi.from_dict(told)
    made.config.phases.coverage.enabled = False
    return made


@schemathesis.pytest.from_fixture("document").parametrize()
@settings(max_examples=6, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
def test_answers_are_as_documented(case: Any, served: Served) -> None:
    checks = schemathesis.checks
    case.call_and_validate(
        base_url=served.address,
        timeout=200,
        checks=[
            checks.not_a_server_error,
            checks.status_code_conformance,
            checks.content_type_conformance,
            checks.response_schema_conformance,
        ],
    )
