"""The process that reads: sections in hexadecimal on standard input, `Debug` as JSON on standard output.

Its argument is the time of the processor that it may take, in seconds.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from wasmind.dwarf.apart import limit

limit(int(sys.argv[1]))
from wasmind.dwarf.reader import debug  # noqa: E402  (the limits hold for what it imports, too)

given = {name: bytes.fromhex(data) for name, data in json.load(sys.stdin).items()}
json.dump(asdict(debug(given)), sys.stdout)
