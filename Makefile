# From a fresh clone, `make demo` and `make test` each do all the set-up they need.
#   PYTHON=python3.12 make demo                    another interpreter, 3.11 or newer
#   make load LOAD='--rounds 10'                   options of a script

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test test-long load check clean

demo: .venv/.installed  ## questions in words, computed inside the model
	$(BIN)/python examples/ask.py

# Workers share few cores: more than one torch thread in each only makes them wait for one another.
test test-long: export OMP_NUM_THREADS = 1
test test-long: export OMP_WAIT_POLICY = PASSIVE

test: .venv/.installed-dev  ## the default suite
	$(BIN)/python -m pytest -n 2

test-long: .venv/.installed-dev  ## what the default suite leaves out
	$(BIN)/python -m pytest -n 2 -m long

load: .venv/.installed-dev  ## load on a server
	$(BIN)/python scripts/load.py $(LOAD)

check: .venv/.installed-dev  ## lint, types, import directions
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python scripts/check_imports.py

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("error: wasmind needs Python 3.11 or newer and $(PYTHON) is " + sys.version.split()[0] + "; run PYTHON=python3.11 make ...")'
	$(PYTHON) -m venv .venv

.venv/.installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --editable .
	@touch $@

.venv/.installed-dev: .venv/.installed
	$(BIN)/python -m pip install --editable '.[dev]'
	@touch $@
