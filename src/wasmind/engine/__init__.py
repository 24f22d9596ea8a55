"""Exact, fast decoding of a weight file. Knows no compiler, no WebAssembly, no machine by name."""
