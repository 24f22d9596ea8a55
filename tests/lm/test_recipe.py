"""Recipes: the committed one holds the defaults, and what is none is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wasmind.errors import UsageError
from wasmind.lm.recipe import Recipe, read
from wasmind.lm.train import Settings

RECIPES = sorted((Path(__file__).parent.parent.parent / "recipes").glob("*.toml"))


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.name)
def test_a_committed_recipe_names_every_setting(recipe: Path) -> None:
    assert Recipe.of(read(recipe)).settings.compile
    assert read(recipe).keys() | {"precision", "bf16", "fp8"} == (vars(Recipe()) | vars(Settings())).keys() - {
        "settings"
    }


def test_a_recipe_changes_what_it_names() -> None:
    made = Recipe.of({"steps": 9, "decay": 1, "betas": [0.9, 1], "preset": "small", "precision": "fp32"})
    assert made.preset == "small"
    assert made.settings_in("fp32") == Settings(steps=9, decay=1.0, betas=(0.9, 1.0), bf16=False)


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"stepz": 1}, "a recipe has no stepz; it has preset, talk_share"),
        ({"bf16": True}, "a recipe has no bf16"),
        ({"steps": 1.5}, "steps is 1.5; write it as 6000"),
        ({"steps": True}, "steps is True; write it as 6000"),
        ({"steps": 0}, "steps is 0; it must be 1 at least"),
        ({"decay": 2}, "decay is 2.0; a share lies in 0 .. 1"),
        ({"betas": [0.9]}, r"betas is \[0\.9\]; write it as \(0\.8, 0\.95\)"),
        ({"preset": "giant"}, "there is no preset 'giant'; choose of tiny, small"),
        ({"weights": {"sudoku": -1}}, "the weight of sudoku is -1; it must lie in 0 .. 1000"),
        ({"text_weight": 0.0}, "text_weight is 0.0; it must be more than 0 and 1 at most"),
        ({"talk_share": -0.5}, "talk_share is -0.5; a share lies in 0 .. 1"),
    ],
)
def test_what_is_no_recipe_is_refused(values: dict[str, Any], line: str) -> None:
    with pytest.raises(UsageError, match=line):
        Recipe.of(values)


def test_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot read .*: No such file or directory"):
        read(tmp_path / "none.toml")
    (tmp_path / "a.toml").write_text("steps 9")
    with pytest.raises(UsageError, match="is no TOML: "):
        read(tmp_path / "a.toml")
