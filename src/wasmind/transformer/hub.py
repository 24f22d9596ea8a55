"""Files of a model, in a folder or a repository of the Hub."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from transformers.utils.hub import cached_file

from wasmind.errors import WeightsError

OPTIONS = ("cache_dir", "force_download", "local_files_only", "proxies", "revision", "subfolder", "token")
"""What from_pretrained is told about where files are."""


def weight_file(model: str | os.PathLike[str], name: str, options: Mapping[str, Any]) -> Path:
    """Where a weight file of a model is, by the options of from_pretrained. Raises WeightsError where there is none."""
    hub = {option: options[option] for option in OPTIONS if options.get(option) is not None}
    try:
        path = cached_file(model, name, **hub)
    except OSError as error:
        raise WeightsError(f"{model} has no {name}; export the model again") from error
    assert path is not None
    return Path(path)
