"""The command line: `python -m tinyvm.data COMMAND ...`.

Exit codes: 0 it went well; 1 a dataset is not what its manifest says; 2 the user can mend it (one line on stderr
says how); 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from tinyvm.data.configs import CONFIGS
from tinyvm.data.emission import emit
from tinyvm.data.errors import DatasetError
from tinyvm.data.hub import push
from tinyvm.data.manifest import NAME
from tinyvm.data.parquet import export
from tinyvm.data.verification import verify

WENT_WELL, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(words: Sequence[str] | None = None, program: str = "python -m tinyvm.data") -> int:
    """Runs one command line, without the program's name; the exit code."""
    try:
        options = _parser(program).parse_args(words)
    except SystemExit as stop:  # --help, and what argparse refuses
        return int(stop.code or 0)
    try:
        code: int = options.run(options)
        return code
    except DatasetError as error:
        return _refuse(str(error))
    except FileNotFoundError as error:
        return _refuse(f"there is no {error.filename}")
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _refuse(f"{error.strerror}{where}; see that it can be read and written, and that there is room")
    except KeyboardInterrupt:
        return _refuse("interrupted; an emission goes on where it was with --resume", INTERRUPTED)


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description="Datasets of Tiny-VM programs with their traces.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = commands.add_parser("emit", help="make a dataset: the same bytes for the same seed")
    one.add_argument("--tier", required=True, help=f"published: {_named(False)}; second family: {_named(True)}")
    one.add_argument("--out", required=True, metavar="DIR", help="the dataset is written to DIR/TIER")
    one.add_argument("--seed", type=int, default=0, help="seed base (default 0)")
    one.add_argument("--rows", type=_positive, metavar="N", help="only the first N rows of every file")
    one.add_argument("--resume", action="store_true", help="go on with an emission that was interrupted")
    _add_workers(one)
    one.set_defaults(run=_emit)

    one = commands.add_parser("verify", help="compare files with their manifest")
    _add_dataset(one)
    one.add_argument(
        "--rerun",
        action="store_true",
        help="also run every program, compare traces and prompts, and check what the second family promises",
    )
    _add_workers(one)
    one.set_defaults(run=_verify)

    one = commands.add_parser("export", help="write a dataset as Parquet")
    _add_dataset(one)
    one.add_argument("--out", required=True, metavar="DIR", help="what `load_dataset(DIR)` will read")
    one.set_defaults(run=_export)

    one = commands.add_parser("push", help="publish a dataset on the Hugging Face Hub")
    _add_dataset(one)
    one.add_argument("--repo", required=True, metavar="NAME/DATASET", help="where to")
    one.add_argument("--private", action="store_true", help="for yourself only, if it is new")
    one.set_defaults(run=_push)
    return parser


def _named(numbered: bool) -> str:
    return ", ".join(tier for tier, config in CONFIGS.items() if config.numbered == numbered)


def _add_dataset(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dataset", required=True, metavar="DIR", help="the folder with manifest.json")


def _add_workers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes (default 1)")


def _positive(word: str) -> int:
    if (number := int(word)) < 1:
        raise argparse.ArgumentTypeError(f"{number} is not at least 1")
    return number


def _emit(options: argparse.Namespace) -> int:
    if options.tier not in CONFIGS:
        print(f"unknown tier: {options.tier} (known: {sorted(CONFIGS)})", file=sys.stderr)
        return USAGE
    with _Meter() as meter:
        path = emit(
            CONFIGS[options.tier],
            options.out,
            options.seed,
            workers=options.workers,
            resume=options.resume,
            rows=options.rows,
            progress=meter.at,
        )
    print(f"manifest: {path}")
    return WENT_WELL


def _verify(options: argparse.Namespace) -> int:
    folder = options.dataset
    with _Meter() as meter:
        try:
            report = verify(folder, rerun=options.rerun, workers=options.workers, progress=meter.at)
        except FileNotFoundError:
            print(f"{NAME} missing in {folder} — emit was incomplete", file=sys.stderr)
            return USAGE
    if report.ok:
        print(f"verify OK: {folder} ({report.files} files)")
        return WENT_WELL
    print(f"verify FAILED for {folder}:", *(f"  {fault}" for fault in report.faults), sep="\n", file=sys.stderr)
    return FAILED


def _export(options: argparse.Namespace) -> int:
    with _Meter() as meter:
        made = export(options.dataset, options.out, meter.at)
    print(f"{len(made)} files in {options.out}")
    return WENT_WELL


def _push(options: argparse.Namespace) -> int:
    print(push(options.dataset, options.repo, private=options.private))
    return WENT_WELL


def _refuse(message: str, code: int = USAGE) -> int:
    print(f"error: {' '.join(message.split())}", file=sys.stderr)
    return code


class _Meter:
    """How far work has come, on one line of a terminal; nothing where stderr is none."""

    def __enter__(self) -> _Meter:
        return self

    def at(self, name: str, done: int, total: int) -> None:
        if sys.stderr.isatty():
            print(f"\r\033[K{name} {done:,} of {total:,}", end="", file=sys.stderr, flush=True)

    def __exit__(self, *_: object) -> None:
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)
