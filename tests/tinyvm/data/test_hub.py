"""Publishing, against a Hub that is not there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tinyvm.data.cli import main
from tinyvm.data.errors import DatasetError
from tinyvm.data.hub import push

huggingface_hub = pytest.importorskip("huggingface_hub")


class Hub:
    """Notes what is uploaded: path in the repository → bytes."""

    def __init__(self, refuses: bool = False) -> None:
        self.refuses = refuses
        self.created: dict[str, Any] = {}
        self.files: dict[str, bytes] = {}

    def create_repo(self, api: object, repository: str, **options: Any) -> None:
        if self.refuses:
            raise ValueError("you are\nnobody")
        self.created[repository] = options

    def upload_folder(
        self,
        api: object,
        *,
        repo_id: str,
        repo_type: str,
        folder_path: str | Path,
        path_in_repo: str = "",
        allow_patterns: list[str] | None = None,
    ) -> None:
        assert repo_type == "dataset"
        assert repo_id in self.created
        folder = Path(folder_path)
        for path in filter(Path.is_file, folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if allow_patterns is None or name in allow_patterns:
                self.files[f"{path_in_repo}/{name}".lstrip("/")] = path.read_bytes()


def stand_in(monkeypatch: pytest.MonkeyPatch, hub: Hub) -> Hub:
    for name in ("create_repo", "upload_folder"):
        method = getattr(hub, name)
        monkeypatch.setattr(
            huggingface_hub.HfApi, name, lambda api, *words, _method=method, **options: _method(api, *words, **options)
        )
    return hub


def test_parquet_card_and_the_very_files_are_uploaded(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = stand_in(monkeypatch, Hub())
    (dataset / "notes.txt").touch()
    assert push(dataset, "me/tiny", private=True, token="t").endswith("/datasets/me/tiny")
    assert hub.created == {"me/tiny": {"repo_type": "dataset", "private": True, "exist_ok": True}}
    raw = {name for name in hub.files if name.startswith("raw/")}
    assert raw == {"raw/manifest.json", *(f"raw/{path.relative_to(dataset)}" for path in dataset.rglob("*.jsonl"))}
    assert hub.files["raw/train.jsonl"] == (dataset / "train.jsonl").read_bytes()
    assert "data/eval_len_8-00000-of-00001.parquet" in hub.files
    assert b"split: eval_len_128" in hub.files["README.md"]


def test_what_the_hub_refuses_is_one_line(
    dataset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in(monkeypatch, Hub(refuses=True))
    assert main(["push", "--dataset", str(dataset), "--repo", "me/tiny"]) == 2
    assert capsys.readouterr().err == "error: the Hub refuses me/tiny: you are nobody; see `hf auth login`\n"


def test_a_dataset_that_is_not_whole_is_not_pushed(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = stand_in(monkeypatch, Hub())
    (dataset / "train.jsonl").unlink()
    with pytest.raises(DatasetError, match=r"is not whole \(train.jsonl: missing file\)"):
        push(dataset, "me/tiny")
    assert not hub.created
