"""Flat programs: the twelve categories of the interpreter transformer whose suite was never published."""

from wasmind.compliance.flat import arithmetic, combined, files, limits, loops, memory

CASES = (*arithmetic.CASES, *memory.CASES, *files.CASES, *limits.CASES, *loops.CASES, *combined.CASES)
