"""A dataset of a few rows of each file of tier 1, made once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tinyvm.data import CONFIGS, emit

ROWS = 20


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not to be changed."""
    return emit(CONFIGS["tier1"], tmp_path_factory.mktemp("made"), rows=ROWS).parent


@pytest.fixture
def dataset(made: Path, tmp_path: Path) -> Path:
    """A copy to change."""
    return Path(shutil.copytree(made, tmp_path / "tier1"))
