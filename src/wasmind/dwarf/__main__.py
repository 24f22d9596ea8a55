"""The process that reads: sections in hexadecimal on standard input, `Debug` as JSON on standard output.

Its argument is the time of the processor that it may take, in seconds.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from wasmind.dwarf.apart import MOST_LETTERS, limit

limit(int(sys.argv[1]))
from wasmind.dwarf.reader import debug  # noqa: E402  (the limits hold for what it imports, too)

given = {name: bytes.fromhex(data) for name, data in json.load(sys.stdin).items()}
answer = json.dumps(asdict(debug(given)))
if len(answer) > MOST_LETTERS:  # many names can share the bytes of one text
    sys.exit("the debug information is too large")
sys.stdout.write(answer)
