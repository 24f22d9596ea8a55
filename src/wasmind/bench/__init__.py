"""Benchmarks: what the engine does in which time, beside others, all in one run."""
