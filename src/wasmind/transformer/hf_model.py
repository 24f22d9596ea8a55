"""The dense transformer as a `transformers` model, for `AutoModel.from_pretrained`.

This module travels inside every exported folder (see `hf.py`). Loading does not go through transformers'
own loader, which casts tensors, invents missing ones and drops the header: the weight file is read by
`Weights.load` with all its checks, and must be the file that the configuration names by its SHA-256.
"""

import os
import shutil
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import GenerationMixin, PretrainedConfig, PreTrainedModel
from transformers.modeling_outputs import CausalLMOutput

from wasmind.errors import UsageError, WeightsError
from wasmind.transformer.dense import DenseTransformer
from wasmind.transformer.hub import OPTIONS, weight_file
from wasmind.transformer.weights import Weights

WEIGHT_FILE = "model.safetensors"


class WasmindConfig(PretrainedConfig):  # type: ignore[no-untyped-call]
    """The shape of the network, for people; what is executed stands in the weight file."""

    model_type = "wasmind"

    def __init__(self, weights_sha256: str = "", **kwargs: Any) -> None:
        self.weights_sha256 = weights_sha256
        super().__init__(**kwargs)


class WasmindModel(PreTrainedModel, GenerationMixin):  # type: ignore[no-untyped-call]
    """A machine compiled into transformer weights: exact, float64, nothing to train."""

    config_class = WasmindConfig
    config: WasmindConfig
    main_input_name = "input_ids"

    def __init__(self, config: WasmindConfig, weights: Weights | None = None) -> None:
        super().__init__(config)
        if weights is None:
            raise UsageError("compiled weights cannot be made from a configuration; use from_pretrained")
        self.weights = weights
        self.transformer = DenseTransformer(weights)

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: Any, *args: Any, **kwargs: Any) -> "WasmindModel":
        """The model in a folder or a Hub repository.

        Raises:
            UsageError: another dtype than float64 is asked for, or quantization.
            WeightsError: the weight file is missing or damaged, or not the one the configuration names.
        """
        _refuse_inexact(kwargs)
        path = weight_file(pretrained_model_name_or_path, WEIGHT_FILE, kwargs)
        hub = {name: kwargs[name] for name in OPTIONS if name in kwargs}
        config = kwargs.get("config") or WasmindConfig.from_pretrained(pretrained_model_name_or_path, **hub)
        weights = Weights.load(path)
        if weights.sha256 != config.weights_sha256:
            raise WeightsError(
                f"{path} has SHA-256 {weights.sha256} and config.json names {config.weights_sha256}; "
                "export the model again"
            )
        model = cls(config, weights)
        model.train(False)
        return model

    def save_pretrained(self, save_directory: str | os.PathLike[str], *args: Any, **kwargs: Any) -> None:
        """Writes configuration, weights and the code beside this module: the folder loads again."""
        folder = Path(save_directory)
        folder.mkdir(parents=True, exist_ok=True)
        self.config.save_pretrained(folder)
        self.weights.save(folder / WEIGHT_FILE)
        for file in Path(__file__).parent.glob("*.py"):
            if file.name != "__init__.py" and file.parent != folder.resolve():
                shutil.copyfile(file, folder / file.name)

    def prepare_inputs_for_generation(  # type: ignore[override]
        self, input_ids: Tensor, **kwargs: Any
    ) -> dict[str, Any]:
        """The whole sequence, each time: transformers' own key-value caches cannot hold distinct keys only.

        So `generate` of transformers is exact here, and slow; `self.transformer.generate` is neither.
        """
        return {"input_ids": input_ids, "attention_mask": kwargs.get("attention_mask")}

    def forward(self, input_ids: Tensor, attention_mask: Tensor | None = None, **kwargs: Any) -> CausalLMOutput:
        """Logits (B, T, V) for a batch (B, T); `UsageError` if the mask says that some are padded."""
        if attention_mask is not None and not attention_mask.all():
            raise UsageError("a machine cannot skip tokens; give sequences of equal length, without padding")
        return CausalLMOutput(logits=torch.stack([self.transformer(row) for row in input_ids]))


def _refuse_inexact(options: dict[str, Any]) -> None:
    for name in ("dtype", "torch_dtype"):
        if options.get(name) not in (None, "auto", torch.float64, "float64"):
            raise UsageError(f"{name}={options[name]} would make the machine inexact; leave it out")
    if options.get("quantization_config") is not None:
        raise UsageError("quantization would make the machine inexact; leave quantization_config out")
