"""`python -m vereinbarung`, for machines on which the command itself is not on the path."""

import sys

from vereinbarung.cli import main

if __name__ == "__main__":
    sys.exit(main())
