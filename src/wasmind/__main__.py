"""`python -m wasmind` is the command line."""

from wasmind.cli import main

if __name__ == "__main__":
    main()
