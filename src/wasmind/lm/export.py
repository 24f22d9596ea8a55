"""A fused model as a folder that transformers loads where wasmind is not installed.

    model.safetensors          the model's weights, byte for byte
    config.json                its shape, and which classes to load (`auto_map`)
    generation_config.json     where answers end
    tokenizer.txt              the tokenizer, with tokenizer_config.json
    machine.safetensors        the machine's weights
    modeling_wasmind.py        the classes, and tokenization_wasmind.py
    *.py                       the modules of this package that they need, imports made relative
    handler.py                 for inference endpoints
    README.md                  the model card

With a subfolder the first five stand in it, and all of them but the first outside as well.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wasmind.errors import UsageError
from wasmind.lm import checkpoint, hf_handler, hf_machine
from wasmind.lm.config import READOUT
from wasmind.lm.hf_card import model_card
from wasmind.lm.hf_model import MACHINE_FILE
from wasmind.lm.hf_tokenizer import TOKENIZER_FILE
from wasmind.lm.model import FusedForCausalLM
from wasmind.transformer.flatten import flatten, source
from wasmind.transformer.weights import Weights
from wasmind.writing import write_files

MODEL, TOKENIZER = "wasmind.lm.hf_model", "wasmind.lm.hf_tokenizer"
AUTO_MODEL = "modeling_wasmind.WasmindForCausalLM"

MODELING = '''"""The classes that config.json names."""

# transformers fetches the siblings that it sees imported in this form, and no others.
{siblings}
from .lm_hf_model import ExportedConfig, ExportedForCausalLM


class WasmindConfig(ExportedConfig):
    """The shape of the model."""


class WasmindForCausalLM(ExportedForCausalLM):
    """A language model with a machine inside."""

    config_class = WasmindConfig
'''

TOKENIZATION = '''"""The class that tokenizer_config.json names."""

# transformers fetches the siblings that it sees imported in this form, and no others.
{siblings}
from .lm_hf_tokenizer import WasmindTokenizer as Tokenizer


class WasmindTokenizer(Tokenizer):
    """Text, numbers and conversations to ids and back."""
'''


def export_hf(model_folder: Path, folder: Path, machine: Weights, subfolder: str = "") -> list[Path]:
    """Writes the folder and returns the files written; an earlier export is replaced.

    With `subfolder` the model's weights go in there, so that several checkpoints of one model share a folder.

    Raises UsageError for a folder that holds no model, one to write that holds anything else than an export or cannot
    be written, and weights of a machine that shows another readout.
    """
    if tuple(sorted(machine.metadata.readout)) != READOUT:
        raise UsageError("these weights are not the stream machine's; leave --weights out")
    if subfolder != Path(subfolder).name or subfolder == "..":
        raise UsageError(f"{subfolder!r} is no name of a folder inside another; give a single name")
    _check_free(folder)
    model, tokenizer = checkpoint.load(model_folder)
    place = folder / subfolder
    described = {name: _json(value) for name, value in _description(model, machine).items()}
    described[TOKENIZER_FILE] = tokenizer.to_bytes()
    small = {where / name: data for where in (place, folder) for name, data in described.items()}
    small |= {folder / name: text.encode() for name, text in _code(subfolder).items()}
    small[folder / "README.md"] = model_card(model, machine, subfolder, _own_card(model_folder)).encode()
    small[folder / MACHINE_FILE] = machine.to_bytes()
    weights = [file for file in sorted(model_folder.glob("model*")) if ".safetensors" in file.name]
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot write {folder}: {error.strerror}; choose another folder") from error
    for file in weights:
        _copy(file, place / file.name)
    write_files(small, "choose another folder")
    return sorted([*small, *(place / file.name for file in weights)])


def _check_free(folder: Path) -> None:
    """Raises UsageError for a folder that holds anything else than an export."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        config = json.loads((folder / "config.json").read_bytes())
        if config.get("auto_map", {}).get("AutoModelForCausalLM") == AUTO_MODEL:
            return
    if folder.is_dir() and any(folder.iterdir()):
        raise UsageError(f"{folder} holds something else; choose an empty folder")


def _code(subfolder: str) -> dict[str, str]:
    """The files of code by name."""
    stands_in = {"wasmind.listeners": hf_machine.__name__}
    modeling, tokenization = flatten([MODEL], stands_in), flatten([TOKENIZER], stands_in)
    handler = source(hf_handler.__name__).replace('SUBFOLDER = ""', f"SUBFOLDER = {json.dumps(subfolder)}")
    return {
        **{f"{name}.py": text for name, text in {**modeling, **tokenization}.items()},
        "modeling_wasmind.py": MODELING.format(siblings=_seen(modeling)),
        "tokenization_wasmind.py": TOKENIZATION.format(siblings=_seen(tokenization)),
        "handler.py": handler,
    }


def _seen(siblings: Iterable[str]) -> str:
    return "\n".join(f"from .{name} import __name__ as _" for name in siblings)


def _description(model: FusedForCausalLM, machine: Weights) -> dict[str, dict[str, Any]]:
    """What the files of JSON say, by name."""
    config = model.config.to_diff_dict() | {
        # `transformers serve` looks the class up among transformers' own, and this one finds ours.
        "architectures": ["AutoModelForCausalLM"],
        "auto_map": {"AutoConfig": "modeling_wasmind.WasmindConfig", "AutoModelForCausalLM": AUTO_MODEL},
        "machine_sha256": machine.sha256,
    }
    return {
        "config.json": config,
        "generation_config.json": {
            # Pipelines would draw lots, and a program is either right or wrong.
            "do_sample": False,
            **{name: config[name] for name in ("bos_token_id", "eos_token_id", "pad_token_id")},
        },
        "tokenizer_config.json": {
            "auto_map": {"AutoTokenizer": ["tokenization_wasmind.WasmindTokenizer", None]},
            "model_max_length": model.config.max_position_embeddings,
            "tokenizer_class": "WasmindTokenizer",
        },
    }


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, indent=2, sort_keys=True) + "\n").encode()


def _own_card(model_folder: Path) -> str:
    """The card that the model has already, without its header."""
    path = model_folder / "README.md"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return text.split("---\n", 2)[2] if text.startswith("---\n") and text.count("---\n") > 1 else text


def _copy(file: Path, target: Path) -> None:
    """Copies a file whole or not at all, without holding it in memory."""
    scratch = target.with_name(f".{target.name}.{secrets.token_hex(8)}")
    try:
        shutil.copyfile(file, scratch)
        os.replace(scratch, target)
    except OSError as error:
        raise UsageError(f"cannot write {target}: {error.strerror}; choose another folder") from error
    finally:
        scratch.unlink(missing_ok=True)
