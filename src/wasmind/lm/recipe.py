"""What a run is made of, as a TOML file says it: a size, shares, and the settings of training."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from wasmind.errors import UsageError
from wasmind.lm.config import PRESETS
from wasmind.lm.train import Settings

LARGEST_FILE = 1 << 20
_OF_PRECISION = ("bf16", "fp8")


@dataclass(frozen=True)
class Recipe:
    """talk_share: of the dataset's conversations, those without a program. text_share: of all, those of plain text.

    text_length: ids of a sequence of text. precision: fp32, bf16 or fp8; None for what the device has. weights:
    category → how many times as often as in the dataset it comes.
    """

    preset: str = "tiny"
    talk_share: float = 0.3
    text_share: float = 0.0
    text_length: int = 512
    precision: str | None = None
    weights: dict[str, float] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)

    def __post_init__(self) -> None:
        if self.preset not in PRESETS:
            raise UsageError(f"there is no preset {self.preset!r:.40}; choose of {', '.join(PRESETS)}")
        for name in ("talk_share", "text_share"):
            if not 0 <= getattr(self, name) <= 1:
                raise UsageError(f"{name} is {getattr(self, name)}; a share lies in 0 .. 1")
        for name, weight in self.weights.items():
            if type(weight) not in (int, float) or not 0 <= weight <= 1000:
                raise UsageError(f"the weight of {name} is {weight!r:.40}; it must lie in 0 .. 1000")
        if self.text_length < 2:
            raise UsageError(f"text_length is {self.text_length}; in a sequence of 2 something can be learned")

    def settings_in(self, precision: str) -> Settings:
        """The settings, with the precision that the device is to have."""
        return replace(self.settings, bf16=precision != "fp32", fp8=precision == "fp8")

    @staticmethod
    def of(values: Mapping[str, Any]) -> Recipe:
        """The recipe of these values by name, defaults for the others. Raises UsageError for what there is not."""
        known = {one.name: getattr(Settings(), one.name) for one in fields(Settings) if one.name not in _OF_PRECISION}
        own = {one.name: getattr(Recipe(), one.name) for one in fields(Recipe) if one.name != "settings"}
        if other := values.keys() - known.keys() - own.keys():
            raise UsageError(f"a recipe has no {', '.join(sorted(other))}; it has {', '.join([*own, *known])}")
        given = {name: _like(name, value, (own | known)[name]) for name, value in values.items()}
        settings = Settings(**{name: value for name, value in given.items() if name in known})
        return Recipe(**{name: value for name, value in given.items() if name in own}, settings=settings)


def read(path: Path) -> dict[str, Any]:
    """The values in a file. Raises UsageError for one that cannot be read or is no TOML."""
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(LARGEST_FILE).decode())
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}; name a recipe") from error
    except ValueError as error:
        raise UsageError(f"{path} is no TOML: {error!s:.100}") from error


def _like(name: str, value: Any, default: Any) -> Any:
    """The value, of the default's type. Raises UsageError where it is of another."""
    if isinstance(default, float) and type(value) is int:
        return float(value)
    if isinstance(default, tuple) and isinstance(value, list) and len(value) == len(default):
        return tuple(_like(name, one, other) for one, other in zip(value, default, strict=True))
    if type(value) is not (str if default is None else type(default)):
        raise UsageError(f"{name} is {value!r:.40}; write it as {default!r}")
    return value
