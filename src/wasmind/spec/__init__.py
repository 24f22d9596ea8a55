"""The specification's own test scripts, run on the machine or on any other backend.

`convert.load` reads a script, `runner.run_script` gives the outcome of each of its commands on a backend (`backend.py`
says what that is), `machine.py` is the machine as one.
"""

from wasmind.spec.backend import Backend, Exhausted, Instance, Item, Unlinkable, Unsupported, Value
from wasmind.spec.convert import load
from wasmind.spec.machine import MAX_TOKENS, Machine
from wasmind.spec.report import Report, as_data, counted, lines, total
from wasmind.spec.runner import Outcome, run_script
from wasmind.spec.script import Command, Script

__all__ = [
    "MAX_TOKENS",
    "Backend",
    "Command",
    "Exhausted",
    "Instance",
    "Item",
    "Machine",
    "Outcome",
    "Report",
    "Script",
    "Unlinkable",
    "Unsupported",
    "Value",
    "as_data",
    "counted",
    "lines",
    "load",
    "run_script",
    "total",
]
