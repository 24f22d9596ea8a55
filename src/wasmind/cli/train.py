"""`wasmind train`: a fused model from a dataset, from plain text, or from both."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from wasmind.cli import _inputs
from wasmind.cli._meter import Meter
from wasmind.cli.data import load_tokenizer
from wasmind.errors import UsageError

if TYPE_CHECKING:
    from wasmind.lm.feed import Source
    from wasmind.lm.model import FusedForCausalLM
    from wasmind.lm.recipe import Recipe
    from wasmind.tokenizer import Tokenizer


def command(
    data: Annotated[
        Path | None, typer.Argument(metavar="[DATASET]", help="The folder of a dataset.", show_default=False)
    ] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Where the model goes.", show_default=False)] = None,
    recipe: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A TOML file of the settings; options here go before.", show_default=False),
    ] = None,
    preset: Annotated[
        str | None, typer.Option(metavar="tiny|small|d12|d20|d34", help="The size of the model. Default: tiny.")
    ] = None,
    base: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Begin with this model, nanochat's or wasmind's.", show_default=False),
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="How many steps. Default: 6,000.")] = None,
    conversations: Annotated[int | None, typer.Option(min=1, help="Conversations of a step. Default: 64.")] = None,
    talk_share: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="The share of them without a program. Default: 0.3.")
    ] = None,
    text: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH", help="Plain text: a .txt, .jsonl or .parquet file, or a folder of them.", show_default=False
        ),
    ] = None,
    text_share: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="The share of a step that is plain text.")
    ] = None,
    tokenizer: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Of a model that begins with text alone.", show_default=False),
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="Weights to begin with, and the order of examples. Default: 0.")
    ] = None,
    every: Annotated[int, typer.Option(min=1, help="Steps between checkpoints.")] = 250,
    eval_every: Annotated[int, typer.Option(min=0, help="Steps between evaluations; 0 for none.")] = 250,
    precision: Annotated[
        str | None, typer.Option(metavar="fp32|bf16|fp8", help="Default: bf16 where the device has it.")
    ] = None,
    checkpointing: Annotated[
        bool | None, typer.Option("--checkpointing", help="Less memory: compute activations twice.")
    ] = None,
    compile_: Annotated[
        bool | None, typer.Option("--compile", help="Compile the layers first; faster by half on a processor.")
    ] = None,
    shard: Annotated[bool, typer.Option("--shard", help="Divide the model over the processes (FSDP2).")] = False,
    log: Annotated[
        str | None, typer.Option(metavar="tensorboard|trackio", help="Show the metrics there, too.", show_default=False)
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what the model and its training take.")] = False,
    as_json: _inputs.JsonOption = False,
) -> None:
    """Train a fused model on a dataset, on plain text, or on both.

    A run that was interrupted goes on where its last checkpoint was when the same command is run again.

    \b
    wasmind data build --out examples --operands reference --answers reference
    wasmind train examples --out model
    wasmind train --text books --out base
    wasmind train examples --base base --out model
    wasmind train --dry-run --preset d34
    torchrun --nproc-per-node 8 -m wasmind train examples --preset d20 --out model
    """
    from wasmind.lm import recipe as recipes

    given = {
        "preset": preset,
        "steps": steps,
        "conversations": conversations,
        "talk_share": talk_share,
        "seed": seed,
        "text_share": text_share,
        "precision": precision,
        "checkpointing": checkpointing,
        "compile": compile_,
    }
    values = recipes.read(recipe) if recipe is not None else {}
    wanted = recipes.Recipe.of({**values, **{name: value for name, value in given.items() if value is not None}})
    if dry_run:
        _print_size(wanted, as_json)
        return
    if out is None or (data is None and text is None):
        raise UsageError("name a DATASET or --text to learn from, and --out for the model")
    if base is not None and preset is not None:
        raise UsageError("a model that begins with --base has its shape; leave --preset out")

    import torch

    from wasmind.lm import devices
    from wasmind.lm.checkpoint import STATE
    from wasmind.lm.train import Evaluation, Metrics, Training, train

    where = devices.found(shard=shard)
    settings = wanted.settings_in(devices.precision(wanted.precision, where.device))
    torch.manual_seed(settings.seed)
    words = _tokenizer(data, base, tokenizer)
    # What PyTorch has fused for attention is slow backwards on CPUs.
    model = _model(base, wanted.preset, words, "eager" if where.device.type == "cpu" else "sdpa")
    source, held = _sources(wanted, data, text, words, model.config.max_position_embeddings)
    run = Training(model, source, settings, where)
    evaluation = Evaluation(held, eval_every) if held is not None and eval_every else None
    with Meter("training", unit="steps") as meter, _Interrupts() as interrupts:

        def report(metrics: Metrics) -> None:
            interrupts.heed()
            meter.doing = f"loss {metrics['loss']:.3f}, {metrics['ids_per_second']:,.0f} tokens/s"
            meter.at(run.step, settings.steps)

        try:
            train(run, words, out, every, report, evaluation, log)
        except KeyboardInterrupt:
            kept = "the same command goes on from the last checkpoint" if (out / STATE).is_file() else "nothing is kept"
            if where.part == 0:
                print(f"stopped at step {run.step:,}; {kept}", file=sys.stderr)
            raise typer.Exit(130) from None
    if where.part == 0:
        print(f"{run.step:,} steps, loss {run.last_loss:.4f}; the model is in {out}")
    where.close()


class _Interrupts:
    """Ctrl-C waits for the end of a step: an exception that comes while Python cleans up an object is lost.

    A second one does not wait.
    """

    def __enter__(self) -> Self:
        self._came = False
        self._before = signal.signal(signal.SIGINT, self._take)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _take(self, *_: object) -> None:
        self._came = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def heed(self) -> None:
        """Raises KeyboardInterrupt where one came."""
        if self._came:
            raise KeyboardInterrupt


def _tokenizer(data: Path | None, base: Path | None, given: Path | None) -> Tokenizer:
    """The tokenizer to learn with: the dataset's, the base's, the one that is given, or wasmind's own.

    Raises UsageError where dataset and base have different ones.
    """
    from wasmind.data.manifest import TOKENIZER
    from wasmind.lm import nanochat
    from wasmind.lm.hf_tokenizer import TOKENIZER_FILE
    from wasmind.tokenizer import Tokenizer

    places = [] if data is None else [data / TOKENIZER]
    if base is not None:
        name = nanochat.TOKENIZER if nanochat.is_nanochat(base) else TOKENIZER_FILE
        places += [base / name] if (base / name).is_file() else []
    if given is not None:
        places.append(given)
    found = [load_tokenizer(place) for place in places] or [Tokenizer.small()]
    for place, other in zip(places[1:], found[1:], strict=True):
        if other.to_bytes() != found[0].to_bytes():
            raise UsageError(
                f"{places[0]} and {place} are different tokenizers; wasmind data build --tokenizer {place} makes a "
                "dataset for the other"
            )
    return found[0]


def _model(base: Path | None, preset: str, tokenizer: Tokenizer, attention: str) -> FusedForCausalLM:
    """The model to begin with. Raises UsageError where it has not the tokenizer's tokens."""
    from wasmind.lm import checkpoint, nanochat
    from wasmind.lm.config import PRESETS
    from wasmind.lm.model import FusedForCausalLM

    if base is None:
        return FusedForCausalLM(PRESETS[preset].config(len(tokenizer.ranks), attn_implementation=attention))
    model = nanochat.load(base) if nanochat.is_nanochat(base) else checkpoint.load(base)[0]
    if model.config.text_tokens != len(tokenizer.ranks):
        raise UsageError(
            f"the model in {base} has {model.config.text_tokens} text tokens and the tokenizer {len(tokenizer.ranks)}; "
            "they do not belong together"
        )
    model.set_attn_implementation(attention)
    return model


def _sources(
    wanted: Recipe, data: Path | None, text: Path | None, tokenizer: Tokenizer, context: int
) -> tuple[Source, Source | None]:
    """What to learn from, and what not to, if there is any. Raises UsageError for shares that do not fit."""
    from wasmind.listeners import EngineListener
    from wasmind.lm.feed import Feed, Mixed
    from wasmind.lm.text import HELD_BACK, Text, encoded

    if data is not None and (text is None) != (wanted.text_share == 0):
        raise UsageError("--text and --text-share belong together, where there is a dataset as well")
    seed = wanted.settings.seed
    plain = held = None
    if text is not None:
        if wanted.text_length > context:
            raise UsageError(f"text_length is {wanted.text_length}, and the model reads {context}")
        ids = encoded(text, tokenizer)
        plain = Text(ids, wanted.text_length, seed)
        if len(ids) >= HELD_BACK * wanted.text_length:
            held = Text(ids, wanted.text_length, seed, held_back=True)
    if data is None:
        assert plain is not None
        return plain, held
    rows = Feed(data, "train", EngineListener, seed, wanted.talk_share, wanted.weights)
    return Mixed(rows, plain, wanted.text_share) if plain else rows, Feed(data, "eval", EngineListener, seed)


def _print_size(wanted: Recipe, as_json: bool) -> None:
    """What the recipe takes, without making it."""
    from wasmind.lm.config import PRESETS
    from wasmind.lm.size import measure

    size = measure(PRESETS[wanted.preset].config(), wanted.settings)
    if as_json:
        print(json.dumps({"preset": wanted.preset, **size.plain()}))
        return
    for part, count in size.parameters.items():
        print(f"{part:16} {count:>16,}")
    print(f"{'parameters':16} {size.total:>16,}\n")
    for name, parts in size.memory.items():
        listed = ", ".join(f"{part} {count / 2**30:.2f}" for part, count in parts.items())
        print(f"memory, {name:8} {sum(parts.values()) / 2**30:>12.2f} GiB: {listed}; activations aside")
    print(f"\nFLOPs a token    {size.flops_per_token:>16.3e} at a context of {size.context:,}")
    run = f"{size.tokens_per_run:,} tokens in {wanted.settings.steps:,} steps"
    print(f"FLOPs a run      {size.flops_per_run:>16.3e} for {run}")
