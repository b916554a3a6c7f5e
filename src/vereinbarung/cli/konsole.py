"""The terminal: what it can show, and writing to it without ever failing on a character."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from vereinbarung.bericht.darstellung import Darstellung

UMSCHRIFT = "vereinbarung.umschrift"
_PLAIN = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "Ä": "Ae",
    "Ö": "Oe",
    "Ü": "Ue",
    "ß": "ss",
    "„": '"',
    "“": '"',
    "”": '"',
    "‚": "'",
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
    "…": "...",
    "§": "Par.",
    "\u00a0": " ",
    "\u202f": " ",
    "€": "EUR",
    "─": "-",
}


class NobodyReads(Exception):
    """The pipe behind standard output was closed at its other end, as `head` does. Nothing to complain about."""


@contextlib.contextmanager
def _reader_may_leave() -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        if isinstance(fault, BrokenPipeError) or (os.name == "nt" and fault.errno == errno.EINVAL):
            raise NobodyReads from fault  # not an OSError: click would end with 1, which means findings here
        raise


def _transliterate(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    return "".join(_PLAIN.get(c, "?") for c in fault.object[fault.start : fault.end]), fault.end


def prepare() -> None:
    """Make standard output and error write "ae" where the encoding has no "ä" (old consoles), and never fail."""
    codecs.register_error(UMSCHRIFT, _transliterate)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(OSError, ValueError):
                reconfigure(errors=UMSCHRIFT)


def darstellung(farbe: str) -> Darstellung:
    """Return how standard output shows text; `farbe` is "auto", "immer" or "nie".

    "auto" colours only a terminal, and only without NO_COLOR (https://no-color.org) and outside a "dumb" terminal.
    """
    from vereinbarung.bericht.darstellung import Darstellung

    terminal = is_terminal(sys.stdout)
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    colour = farbe == "immer" or (farbe == "auto" and terminal and not plain)
    return Darstellung(farbe=colour, breite=columns() if terminal else None)


def show(text: str, *, farbe: bool = False) -> None:
    """Write text for people to standard output. Raises NobodyReads, or OSError if the disk behind it is full."""
    if farbe and os.name == "nt":  # only click knows how older Windows consoles are coloured
        import click

        click.echo(text, nl=False, color=True)
    elif sys.stdout is not None:
        with _reader_may_leave():
            sys.stdout.write(text)


def emit(text: str) -> None:
    """Write text for programs: always UTF-8, with plain line breaks. Raises like `show`."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        show(text)
        return
    with _reader_may_leave():
        sys.stdout.flush()
        buffer.write(text.encode())


def error(text: str) -> None:
    """Write to standard error; where even that is gone there is nobody left to tell."""
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(text)
            sys.stderr.flush()


def flush() -> None:
    """Send off what is still held back. Raises like `show`."""
    if sys.stdout is not None:
        with _reader_may_leave():
            sys.stdout.flush()


def abandon(stream: TextIO) -> None:
    """Point a broken stream at nothing, so that Python does not complain about it when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether somebody sits at a stream; one that is missing or closed is none."""
    try:
        return stream is not None and stream.isatty()
    except (AttributeError, ValueError):
        return False


def columns() -> int | None:
    """Return the width of the terminal, None where there is none."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or None
    except (OSError, ValueError):
        return None
