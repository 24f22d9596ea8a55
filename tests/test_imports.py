"""The import-direction lint: clean on the sources, and able to see what it must."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

LINT = runpy.run_path(str(Path(__file__).parent.parent / "scripts" / "check_imports.py"))


def test_imports_of_the_sources_point_one_way() -> None:
    assert list(LINT["faults"](LINT["SOURCE"])) == []
    assert list(LINT["faults_beside"](LINT["SOURCE"].parent / "tinyvm")) == []


@pytest.mark.parametrize(
    ("place", "text", "fault"),
    [
        ("isa/a.py", "from wasmind.wasm import load", "isa.a imports wasmind.wasm.load"),
        ("isa/a.py", "import wasmind.machine.wasm", "isa.a imports wasmind.machine.wasm"),
        ("circuit/a.py", "def f():\n    from wasmind.isa import tokens", "circuit.a imports wasmind.isa.tokens"),
        ("circuit/a.py", "from wasmind.transformer.dense import x", "circuit.a imports wasmind.transformer.dense.x"),
        ("wasm/a.py", "from ..circuit import expr", "wasm.a imports wasmind.circuit.expr"),
        ("machine/a.py", "import llvmlite.ir", "machine imports llvmlite, which only engine may"),
        ("api.py", "from rich import print", "api imports rich, which only cli and compliance may"),
        ("isa/a.py", "from wasmind import run", "isa.a imports wasmind.run"),
        ("isa/a.py", "from wasmind import engine", "isa.a imports wasmind.engine"),
        ("transformer/dense.py", "import wasmind.isa.tokens", "transformer.dense imports wasmind.isa.tokens"),
        (
            "data/a.py",
            "from tinyvm import run",
            "data imports tinyvm, which only cli and machine and server and tinyvm may",
        ),
        ("motor/a.py", "import wasmind.isa", "motor has no row in ALLOWED; say there what it may import"),
    ],
)
def test_an_import_that_points_the_wrong_way_is_found(tmp_path: Path, place: str, text: str, fault: str) -> None:
    path = tmp_path / place
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    line = text.count("\n") + 1
    assert list(LINT["faults"](tmp_path)) == [f"{path}:{line}: {fault}"]


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("isa/a.py", "from wasmind.isa.tokens import DIGIT\nfrom . import traps\nimport os"),
        ("circuit/a.py", "from wasmind.transformer import weights\nfrom wasmind.errors import Trap"),
        ("transformer/listener.py", "from wasmind.isa import listen"),
        ("compliance/a.py", "import wasmind\nfrom wasmind import run"),
        ("__init__.py", "from wasmind.api import run"),
    ],
)
def test_an_import_that_points_the_right_way_is_let_through(tmp_path: Path, place: str, text: str) -> None:
    path = tmp_path / place
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    assert list(LINT["faults"](tmp_path)) == []


def test_a_package_beside_imports_nothing_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "tinyvm" / "a.py"
    path.parent.mkdir()
    path.write_text("import os\nfrom tinyvm import run\n\ndef f():\n    from wasmind import api")
    assert list(LINT["faults_beside"](tmp_path / "tinyvm")) == [f"{path}:5: tinyvm imports wasmind.api"]
