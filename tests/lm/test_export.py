"""An exported model works where wasmind is not installed, as the card's snippets say."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tests.lm.shapes import small as small_shape
from wasmind.errors import UsageError
from wasmind.lm import checkpoint
from wasmind.lm.export import export_hf
from wasmind.lm.model import FusedForCausalLM
from wasmind.machine.build import weights
from wasmind.tokenizer import Tokenizer
from wasmind.transformer.weights import Weights

SHIPPED = Path(__file__).parents[2] / "models" / "wasmind-tiny"
SUBFOLDER = "epoch_4_batch_6100"

CARD = """
import re
import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

REPO = "eastlondoner/nanochat-wasm-fused-preview-01"
WASM_OFFSET = 65536
BYTE_OFFSET = 264

config = AutoConfig.from_pretrained(REPO, trust_remote_code=True)
model = AutoModelForCausalLM.from_pretrained(
    REPO, config=config, trust_remote_code=True,
    torch_dtype=torch.bfloat16,
    subfolder="epoch_4_batch_6100",
)
model = model.to("cuda").eval()
tok = AutoTokenizer.from_pretrained(REPO, trust_remote_code=True, use_fast=False)

prompt_ids = tok.encode_chat("What is 15 + 27?")

eos_id = tok._special_token_ids["<|assistant_end|>"]
generated, wasm_outputs, trace = model.generate_chat(
    prompt_ids,
    max_new_tokens=1024,
    temperature=0,
    return_outputs=True,
    eos_token_id=eos_id,
)

text_tokens = [t for t in generated[len(prompt_ids):] if 0 < t < WASM_OFFSET]
response = tok.decode(text_tokens)
print(f"Text: {response}")

if wasm_outputs:
    print(f"Answer: {wasm_outputs[-1]}")  # → 42

prompt_ids = tok.encode_chat("What is the capital of France?")
generated, _, _ = model.generate_chat(
    prompt_ids, max_new_tokens=1024, temperature=0.8,
    eos_token_id=eos_id,
)
text_tokens = [t for t in generated[len(prompt_ids):] if 0 < t < WASM_OFFSET]
print(tok.decode(text_tokens))
"""
"""The snippets of the card, as they are printed there but for their comments."""


@pytest.fixture(scope="module")
def machine() -> Weights:
    return weights("wasm-stream")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small model that has learned nothing."""
    torch.manual_seed(0)
    tokenizer = Tokenizer.small()
    folder = tmp_path_factory.mktemp("trained")
    checkpoint.save(FusedForCausalLM(small_shape(len(tokenizer.ranks))), tokenizer, folder)
    return folder


def program(folder: Path, *command: str | Path) -> str:
    """What a Python program prints that finds nothing but what is installed, and the folder's own cache."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"HF_HOME": str(folder), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-I", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("subfolder", "lacking"), [("", []), (SUBFOLDER, ["llvmlite", "tiktoken"])])
def test_it_runs_where_wasmind_cannot_be_imported(
    small: Path, machine: Weights, tmp_path: Path, subfolder: str, lacking: list[str]
) -> None:
    export_hf(small, tmp_path / "model", machine, subfolder)
    script = Path(__file__).with_name("use_exported.py")
    program(tmp_path, script, tmp_path / "model", subfolder, "wasmind", "tests", *lacking)


@pytest.mark.skipif(not SHIPPED.is_dir(), reason="models/wasmind-tiny is not here")
def test_the_snippets_of_the_card_run_as_printed(machine: Weights, tmp_path: Path) -> None:
    export_hf(SHIPPED, tmp_path / "model", machine, SUBFOLDER)
    snippet = CARD.replace("eastlondoner/nanochat-wasm-fused-preview-01", str(tmp_path / "model"))
    if not torch.cuda.is_available():
        snippet = snippet.replace('"cuda"', '"cpu"')
    assert "Answer: 42\n" in program(tmp_path, "-c", snippet)


def test_an_export_repeats_itself_and_shares_a_folder(small: Path, machine: Weights, tmp_path: Path) -> None:
    files = {path: path.read_bytes() for path in export_hf(small, tmp_path / "model", machine)}
    assert (tmp_path / "model" / "model.safetensors").read_bytes() == (small / "model.safetensors").read_bytes()
    assert (tmp_path / "model" / "machine.safetensors").read_bytes() == machine.to_bytes()
    assert str(small).encode() not in b"".join(files.values())
    export_hf(small, tmp_path / "model", machine, "later")
    export_hf(small, tmp_path / "model", machine)
    assert {path: path.read_bytes() for path in files} == files
    assert (tmp_path / "model" / "later" / "model.safetensors").is_file()


def test_the_card_has_what_the_model_s_card_says(small: Path, machine: Weights, tmp_path: Path) -> None:
    own = small / "README.md"
    own.write_text("---\nlicense: mit\n---\n\n# Measured\n\n99 of 100 right.\n")
    export_hf(small, tmp_path / "model", machine)
    own.unlink()
    card = (tmp_path / "model" / "README.md").read_text()
    assert card.count("license: mit") == 1
    assert card.endswith("# Measured\n\n99 of 100 right.\n")
    assert machine.sha256 in card


def test_what_cannot_be_exported_is_refused(small: Path, machine: Weights, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no model"):
        export_hf(tmp_path, tmp_path / "model", machine)
    with pytest.raises(UsageError, match="holds something else; choose an empty folder"):
        export_hf(small, small, machine)
    for name in ("../x", "..", "/"):
        with pytest.raises(UsageError, match="is no name of a folder inside another"):
            export_hf(small, tmp_path / "model", machine, name)
    with pytest.raises(UsageError, match="not the stream machine's"):
        export_hf(small, tmp_path / "model", weights("wasm"))
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match=r"cannot write .*file: .*; choose another folder"):
        export_hf(small, tmp_path / "file", machine)
    assert not (tmp_path / "model").exists()
