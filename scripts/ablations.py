"""Trains variants of a fused model with one recipe, asks them the same, and writes ablations.json and ablations.md.

    python scripts/ablations.py DATASET OUT --steps 4000 --n 200

DATASET is built with --operands reference --answers reference. A run that was interrupted goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

from wasmind.cli._meter import Meter
from wasmind.data.plan import EVALS
from wasmind.data.tasks import CATEGORIES
from wasmind.errors import WasmindError
from wasmind.evals.ablate import ablate
from wasmind.lm.config import PRESETS
from wasmind.lm.train import Settings
from wasmind.writing import write_files


def main() -> int:
    """0, or 2 where something can be mended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--split", action="append", choices=EVALS, help="default: all four")
    parser.add_argument(
        "--category", action="append", choices=CATEGORIES, metavar="NAME", help="trained and asked; default: all"
    )
    parser.add_argument("--preset", choices=PRESETS, default="tiny")
    parser.add_argument("--steps", type=int, default=4_000)
    parser.add_argument("--conversations", type=int, default=64, help="of a step")
    parser.add_argument("--n", type=int, default=200, help="conversations of each category that are asked")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    settings = Settings(steps=args.steps, conversations=args.conversations, seed=args.seed)
    with Meter("", unit="") as meter:

        def show(doing: str, done: int, total: int) -> None:
            meter.doing = doing
            meter.at(done, total)

        try:
            asked = (args.split or EVALS, args.category or CATEGORIES)
            made = ablate(args.dataset, args.out, *asked, args.preset, settings, args.n, show)
        except WasmindError as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
    command = shlex.join(["python", "scripts/ablations.py", *sys.argv[1:]])
    plain = {"command": command, **made.plain()}
    write_files(
        {
            args.out / "ablations.json": (json.dumps(plain, indent=1) + "\n").encode(),
            args.out / "ablations.md": f"    {command}\n\n{made.markdown()}".encode(),
        }
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
