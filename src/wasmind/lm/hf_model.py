"""The fused model in an exported folder, which has the machine's weight file beside the model's."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

from wasmind.errors import WeightsError
from wasmind.lm.config import FusedConfig
from wasmind.lm.model import FusedForCausalLM
from wasmind.transformer.hub import weight_file

MACHINE_FILE = "machine.safetensors"


class ExportedConfig(FusedConfig):  # type: ignore[no-untyped-call]
    """A fused model's shape, and which machine it has."""

    machine_sha256: str = ""


class ExportedForCausalLM(FusedForCausalLM):  # type: ignore[no-untyped-call]
    """A fused model whose machine is a file in the folder."""

    config_class = ExportedConfig

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: Any, *args: Any, **kwargs: Any) -> Any:
        """The model in a folder or a repository of the Hub; with `subfolder` the one in there, on the same machine.

        Raises WeightsError for a machine that is missing, or not the one that config.json names.
        """
        path = weight_file(pretrained_model_name_or_path, MACHINE_FILE, {**kwargs, "subfolder": None})
        made = super().from_pretrained(pretrained_model_name_or_path, *args, **kwargs)
        model = made[0] if isinstance(made, tuple) else made
        found, named = hashlib.sha256(path.read_bytes()).hexdigest(), model.config.machine_sha256
        if found != named:
            raise WeightsError(f"{path} has SHA-256 {found} and config.json names {named}; export the model again")
        model.machine = path
        return made

    def save_pretrained(self, save_directory: str | os.PathLike[str], *args: Any, **kwargs: Any) -> None:
        """Writes the model and its machine: the folder loads again."""
        super().save_pretrained(save_directory, *args, **kwargs)
        target = Path(save_directory) / MACHINE_FILE
        if self.machine is not None and not (target.exists() and target.samefile(self.machine)):
            shutil.copyfile(self.machine, target)
