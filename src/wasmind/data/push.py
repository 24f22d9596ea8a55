"""A dataset on the Hugging Face Hub."""

from __future__ import annotations

from pathlib import Path

from wasmind.data import manifest
from wasmind.errors import UsageError


def push(folder: Path, repository: str, *, private: bool = False, token: str | None = None) -> str:
    """Uploads a whole dataset; gives its address. HF_ENDPOINT names another Hub, HF_TOKEN a token.

    Raises UsageError where the dataset is not whole, and for what the Hub refuses.
    """
    try:
        from huggingface_hub import HfApi
        from huggingface_hub.errors import HfHubHTTPError
    except ImportError as error:
        raise UsageError("wasmind data push needs more; pip install 'wasmind[data]'") from error

    known = manifest.read(folder)
    if damaged := list(known.damaged(folder)):
        raise UsageError(f"{folder / damaged[0]} is not the file that the manifest names; build the dataset again")
    hub = HfApi(token=token)
    try:
        hub.create_repo(repository, repo_type="dataset", private=private, exist_ok=True)
        hub.upload_folder(
            repo_id=repository,
            repo_type="dataset",
            folder_path=folder,
            allow_patterns=[manifest.NAME, *known.files],
            commit_message=f"{known.plan.scale}, seed {known.plan.seed}",
        )
    except (HfHubHTTPError, ValueError, OSError) as error:
        reason = " ".join(str(error).split())
        raise UsageError(f"the Hub refuses {repository}: {reason:.200}; see `hf auth login`") from error
    return f"{hub.endpoint}/datasets/{repository}"
