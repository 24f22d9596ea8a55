"""A script from wherever the user has it: a .wast file, which wabt's `wast2json` takes apart, or the JSON it made."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from wasmind.errors import LimitError, ScriptError, UsageError, WasmindError
from wasmind.spec.script import Script, parse, read_regular
from wasmind.wasm.module import printable

TOOL = "wast2json"
SECONDS = 120
"""That wast2json may take for one script."""


def load(path: Path) -> Script:
    """The script in a .wast or .json file.

    Raises UsageError where the file or wast2json is missing, ScriptError where it is no script, LimitError where it is
    too large.
    """
    if path.suffix not in (".wast", ".json"):
        raise UsageError(f"{str(path)!r} is neither a .wast script nor the .json that wast2json makes of one")
    data = read_regular(path)
    try:
        return parse(data, str(path), path.parent) if path.suffix == ".json" else _converted(path)
    except WasmindError as error:
        raise type(error)(f"{path}: {error}") from None


def _converted(path: Path) -> Script:
    tool = shutil.which(TOOL)
    if tool is None:
        raise UsageError(f"{TOOL}, which reads .wast scripts, is not installed; Debian has it in the package wabt")
    with tempfile.TemporaryDirectory(prefix="wasmind-spec-") as name:
        made = Path(name) / "script.json"
        try:
            done = subprocess.run(
                [tool, str(path.absolute()), "-o", str(made)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=SECONDS,
                cwd=name,
            )
        except subprocess.TimeoutExpired:
            raise LimitError(f"{TOOL} needs more than {SECONDS} seconds for it; split the script") from None
        if done.returncode < 0:
            stopped = signal.strsignal(-done.returncode)
            raise ScriptError(f"{TOOL} broke down over it ({stopped}); a newer wabt may read it")
        if done.returncode:
            raise ScriptError(f"{TOOL} cannot read it: {_complaint(done.stderr, path)}")
        return parse(read_regular(made), str(path), made.parent)


def _complaint(stderr: bytes, path: Path) -> str:
    """The first line of what wast2json said, without the path that the message names anyway."""
    line, *_ = [*stderr.decode(errors="replace").splitlines(), "it does not say why"]
    return printable(line.removeprefix(f"{path.absolute()}:"))[:300]
