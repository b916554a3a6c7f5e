"""The command line: one command, one module of its name. Only this package knows click, a clock and a terminal.

Exit codes: 0 nothing found, 1 findings, 2 wrong call, 3 the system refuses a file, 4 a fault of our own,
130 interrupted, 141 the reader of our output went away.
"""

from __future__ import annotations

import gc
import os


def main(argv: list[str] | None = None) -> int:
    """Run the command line (`argv` without the program's name; None: the process's own) and return the exit code."""
    # One short run leaves nothing worth collecting; without the collector the start takes a fifth less time.
    gc.disable()
    # Pydantic would search all installed packages for plug-ins; what others have installed must not change a verdict.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from vereinbarung.cli.ablauf import run

        return run(argv)
    finally:
        gc.enable()
