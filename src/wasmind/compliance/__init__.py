"""The published compliance suite: programs as data, and a runner for any executor.

The flat programs follow the twelve categories of the interpreter transformer whose own suite was never
published; the modules cover what WebAssembly's i32 part has beyond them. The tests check every expected value
against wasmtime.
"""

from wasmind.compliance.case import Case, parse_flat
from wasmind.compliance.report import as_data, table
from wasmind.compliance.suite import Outcome, cases, program, run_case, run_suite

__all__ = ["Case", "Outcome", "as_data", "cases", "parse_flat", "program", "run_case", "run_suite", "table"]
