"""An exported folder works where wasmind is not installed, and says the truth about itself."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.transformer.toys import copier, depth_meter
from wasmind.errors import UsageError
from wasmind.transformer.flatten import flatten
from wasmind.transformer.hf import export_hf
from wasmind.transformer.weights import Weights

DRIVER = "tests.transformer.toy_driver"


@pytest.fixture
def folder(tmp_path):
    export_hf(depth_meter(), tmp_path / "model", DRIVER)
    return tmp_path / "model"


def test_it_runs_where_wasmind_cannot_be_imported(folder, tmp_path):
    pytest.importorskip("transformers")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"HF_HOME": str(tmp_path / "home"), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"}
    script = Path(__file__).with_name("use_exported.py")
    command = [sys.executable, "-I", script, folder]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_files_are_the_weights_the_code_and_the_card(folder):
    assert {path.name for path in folder.iterdir()} == {
        "README.md",
        "config.json",
        "errors.py",
        "model.safetensors",
        "modeling_wasmind.py",
        "tests_transformer_toy_driver.py",
        "transformer_attention.py",
        "transformer_dense.py",
        "transformer_hf_model.py",
        "transformer_hub.py",
        "transformer_metadata.py",
        "transformer_weights.py",
    }
    assert (folder / "model.safetensors").read_bytes() == depth_meter().to_bytes()


def test_no_file_imports_the_package(folder):
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert not str(node.module).startswith("wasmind")


def test_an_export_repeats_itself(folder, tmp_path):
    files = export_hf(depth_meter(), tmp_path / "again", DRIVER)
    assert len(files) == len(list(folder.iterdir()))
    for path in files:
        assert path.read_bytes() == (folder / path.name).read_bytes()


def test_the_configuration_and_the_card_state_what_the_weights_are(folder):
    weights = Weights.load(folder / "model.safetensors")
    config = json.loads((folder / "config.json").read_text())
    assert config["weights_sha256"] == weights.sha256
    assert (config["vocab_size"], config["hidden_size"], config["dtype"]) == (12, 4, "float64")
    card = (folder / "README.md").read_text()
    assert weights.sha256 in card
    assert "| 0 | toy | 1 sum | 0 |" in card
    assert "no limit" in card


def test_a_folder_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=r"cannot write to .*file: .*; choose another folder"):
        export_hf(copier(), tmp_path / "file", DRIVER)


def module(path, monkeypatch, text):
    (path / "carried_module.py").write_text(text)
    monkeypatch.syspath_prepend(path)
    return ["carried_module"]


def test_imports_become_relative_and_no_line_moves(tmp_path, monkeypatch):
    text = '''"""Says from wasmind.errors import Trap."""
if True:
    from wasmind.errors import (  # two
        LimitError as L,
        Trap,
    )
from wasmind.transformer import metadata, weights as w
import json; from os import path
here = 1
'''
    files = flatten(module(tmp_path, monkeypatch, text))
    assert sorted(files) == ["carried_module", "errors", "transformer_metadata", "transformer_weights"]
    assert files["carried_module"].splitlines() == [
        '"""Says from wasmind.errors import Trap."""',
        "if True:",
        "    from .errors import LimitError as L, Trap",
        "",
        "",
        "",
        "from . import transformer_metadata as metadata, transformer_weights as w",
        "import json; from os import path",
        "here = 1",
    ]


def test_a_library_may_be_tried_and_a_module_may_stand_in_for_another(tmp_path, monkeypatch):
    (tmp_path / "other_module.py").write_text("here = 2\n")
    text = "try:\n    import wasmtime\nexcept ImportError:\n    wasmtime = None\nfrom wasmind.errors import Trap\n"
    modules = module(tmp_path, monkeypatch, text)
    assert flatten(modules, {"wasmind.errors": "other_module"})["errors"] == "here = 2\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import wasmind.errors", "carried_module imports wasmind.errors"),
        ("import wasmtime", "carried_module imports wasmtime"),
        ("from rich import print", "carried_module imports from rich"),
        ("from .errors import Trap", "carried_module has a relative import"),
        ("from wasmind.nothing import x", "there is no module wasmind.nothing to carry"),
        ("from wasmind import Trap", "there is no module wasmind.Trap to carry"),
    ],
)
def test_an_import_the_folder_could_not_serve_is_a_mistake_of_ours(tmp_path, monkeypatch, text, message):
    with pytest.raises(AssertionError, match=message):
        flatten(module(tmp_path, monkeypatch, text))
