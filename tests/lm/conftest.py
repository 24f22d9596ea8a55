"""What several tests of the language model need."""

from __future__ import annotations

from pathlib import Path

import pytest

from wasmind.data import build
from wasmind.data.engines import local
from wasmind.tokenizer import Tokenizer


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny one, by reference."""
    pytest.importorskip("pyarrow", reason="pip install 'wasmind[data]'")
    folder = tmp_path_factory.mktemp("dataset")
    tokenizer = Tokenizer.small()
    plan = build.plan(tokenizer, "tiny", 1, operands="reference", answers="reference")
    build.build(plan, tokenizer, folder, local, workers=1)
    return folder
