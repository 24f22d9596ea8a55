"""Export: a weight file as a folder that `transformers` loads where wasmind is not installed.

    model.safetensors       the weight file, byte for byte
    config.json             the shape, and which class to load (`auto_map`)
    modeling_wasmind.py     that class, with the driver's `run_program` as a method
    *.py                    the modules of this package that it needs, imports made relative
    README.md               the model card

A driver is a module with `run_program(model, program, **options)`, which turns a program into tokens, has
the `DenseTransformer` continue them, and returns the outputs. What a token means is its affair alone; this
module only carries it. Needs neither torch nor transformers.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wasmind.errors import UsageError
from wasmind.transformer.flatten import flat_name, flatten
from wasmind.transformer.hf_card import model_card
from wasmind.transformer.weights import Weights

MODEL = "wasmind.transformer.hf_model"

MODELING = '''"""The class that config.json names: the model in this folder and the driver of its programs."""

from typing import Any

# transformers fetches the siblings that it sees imported in this form, and no others.
{siblings}
from .{driver} import run_program
from .{model} import WasmindConfig
from .{model} import WasmindModel as Model


class WasmindModel(Model):
    config_class = WasmindConfig

    def run_program(self, program: Any, **options: Any) -> list[int]:
        """The outputs of a program, executed by the weights token after token."""
        return run_program(self.transformer, program, **options)
'''


def export_hf(weights: Weights, folder: str | os.PathLike[str], driver: str) -> list[Path]:
    """Writes the model folder and returns the files written; files of the same names are replaced.

    `driver` is the dotted name of the driver module; it and what it imports from wasmind travel along.
    Raises `WeightsError` for weights that fail their check, `UsageError` if the folder cannot be written.
    """
    weights.check()
    target = Path(folder)
    siblings = flatten([driver, MODEL])
    texts = {
        **{f"{name}.py": text for name, text in siblings.items()},
        "modeling_wasmind.py": _modeling(driver, siblings),
        "config.json": json.dumps(_config(weights), indent=2) + "\n",
        "README.md": model_card(weights),
    }
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (target / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {error.strerror}; choose another folder") from error
    weights.save(target / "model.safetensors")
    return [target / name for name in (*texts, "model.safetensors")]


def _modeling(driver: str, siblings: Iterable[str]) -> str:
    seen = "\n".join(f"from .{name} import __name__ as _" for name in siblings)
    return MODELING.format(siblings=seen, driver=flat_name(driver), model=flat_name(MODEL))


def _config(weights: Weights) -> dict[str, Any]:
    metadata = weights.metadata
    ends = [*metadata.stop_tokens, *metadata.yield_tokens]
    return {
        "architectures": ["WasmindModel"],
        "auto_map": {
            "AutoConfig": "modeling_wasmind.WasmindConfig",
            "AutoModel": "modeling_wasmind.WasmindModel",
            "AutoModelForCausalLM": "modeling_wasmind.WasmindModel",
        },
        "model_type": "wasmind",
        "dtype": "float64",
        "vocab_size": len(metadata.tokens),
        "hidden_size": metadata.d_model,
        "head_dim": 2,
        "num_hidden_layers": len(metadata.layers),
        "heads_per_layer": [len(layer.heads) for layer in metadata.layers],
        "neurons_per_layer": [len(layer.neurons) for layer in metadata.layers],
        "eos_token_id": ends,
        # Any other would make transformers' generate take that token for padding where it means something.
        "pad_token_id": ends[0] if ends else None,
        "weights_sha256": weights.sha256,
    }
