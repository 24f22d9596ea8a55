"""`python -m tinyvm.data`."""

import sys

from tinyvm.data.cli import main

if __name__ == "__main__":
    sys.exit(main())
