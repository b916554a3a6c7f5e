"""The terminal as a partner in conversation: a line out, a line in, also from a pipe and on old consoles."""

from __future__ import annotations

import contextlib
import sys
import textwrap

from vereinbarung.bericht.darstellung import visible
from vereinbarung.cli import konsole

BREITE = 100


class Dialog:
    """Asks on the terminal, or reads lines from standard input where it is none."""

    def __init__(self) -> None:
        self.is_terminal = konsole.is_terminal(sys.stdin) and konsole.is_terminal(sys.stdout)
        reconfigure = getattr(sys.stdin, "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(OSError, ValueError):
                # An answer that is not text is refused with a sentence; it must not end the program.
                reconfigure(errors="surrogateescape")
        self.has_readline = self.is_terminal and _load_readline()

    def ask(self, prompt: str) -> str:
        """Return the next line without its end; several lines that were pasted at once come as one answer.

        Raises EOFError where there is no (more) input and KeyboardInterrupt for Ctrl-C.
        """
        if not self.is_terminal:
            konsole.show(visible(prompt))
            line = sys.stdin.readline() if sys.stdin is not None else ""
            konsole.show("\n")
            if not line:
                raise EOFError
            return line.rstrip("\r\n")
        konsole.flush()
        line = input(visible(prompt))
        if self.has_readline:  # takes a paste as one line by itself
            return line
        pasted = [line]
        while _is_pending():
            pasted.append(input())
        return "\n".join(pasted)

    def say(self, text: str) -> None:
        """Show lines, wrapped to the terminal; a line's indentation is kept."""
        width = min(konsole.columns() or BREITE, BREITE)
        for line in text.split("\n"):
            shown = visible(line)
            indent = " " * (len(shown) - len(shown.lstrip()) + (4 if shown.startswith("  ") else 0))
            konsole.show(
                "\n".join(
                    textwrap.wrap(shown, width, subsequent_indent=indent, drop_whitespace=True)
                    if len(shown) > width
                    else [shown]
                )
                + "\n"
            )


def _load_readline() -> bool:
    """Let arrow keys edit the line; return whether a paste then arrives as a whole."""
    try:
        import readline
    except ImportError:
        return False
    return "libedit" not in (readline.__doc__ or "") and getattr(readline, "backend", "readline") == "readline"


def _is_pending() -> bool:
    """Whether more lines are there already, as only a paste leaves them."""
    try:
        import msvcrt
    except ImportError:
        import select

        try:
            return bool(select.select([sys.stdin], [], [], 0.03)[0])
        except (OSError, ValueError):
            return False
    import time

    time.sleep(0.03)
    return bool(getattr(msvcrt, "kbhit", bool)())
