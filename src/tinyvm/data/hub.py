"""A dataset on the Hugging Face Hub: Parquet for `load_dataset`, and the very files in raw/."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from tinyvm.data import manifest
from tinyvm.data.errors import DatasetError
from tinyvm.data.parquet import export
from tinyvm.data.verification import verify


def push(directory: str | os.PathLike[str], repository: str, *, private: bool = False, token: str | None = None) -> str:
    """Uploads a dataset; gives its address. HF_ENDPOINT names another Hub, HF_TOKEN a token.

    Raises FileNotFoundError where there is none, DatasetError where it is not whole and for what the Hub refuses.
    """
    try:
        from huggingface_hub import HfApi
        from huggingface_hub.errors import HfHubHTTPError
    except ImportError as error:
        raise DatasetError("pushing needs huggingface_hub; pip install 'wasmind[data]'") from error

    folder = Path(directory)
    report = verify(folder)
    if not report.ok:
        raise DatasetError(f"{folder} is not whole ({report.faults[0]}); emit it again")
    hub = HfApi(token=token)
    with TemporaryDirectory() as exported:
        export(folder, exported)
        try:
            hub.create_repo(repository, repo_type="dataset", private=private, exist_ok=True)
            hub.upload_folder(repo_id=repository, repo_type="dataset", folder_path=exported)
            hub.upload_folder(
                repo_id=repository,
                repo_type="dataset",
                folder_path=folder,
                path_in_repo="raw",
                allow_patterns=[manifest.NAME, *manifest.manifest_files(folder)],
            )
        except (HfHubHTTPError, ValueError, OSError) as error:
            reason = " ".join(str(error).split())
            raise DatasetError(f"the Hub refuses {repository}: {reason:.200}; see `hf auth login`") from error
    return f"{hub.endpoint}/datasets/{repository}"
