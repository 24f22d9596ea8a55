"""The HTTP API and the web pages: `wasmind serve`."""
