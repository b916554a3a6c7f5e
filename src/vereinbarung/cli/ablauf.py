"""Runs the commands and turns everything that can go wrong into one German sentence and an exit code."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING

from vereinbarung.cli import konsole, sprache
from vereinbarung.errors import VereinbarungError

if TYPE_CHECKING:
    import click

FEHLERSUCHE = "VEREINBARUNG_FEHLERSUCHE"
"""Environment variable (and option `--fehlersuche`) that shows the traceback of a fault of our own."""

WRONG_CALL, REFUSED, OUR_FAULT, INTERRUPTED, NO_READER = 2, 3, 4, 130, 141


def run(argv: list[str] | None = None, befehl: click.Command | None = None) -> int:
    """Run `befehl` (default: all commands) and return its exit code. Never raises, whatever happens inside."""
    sprache.install()
    konsole.prepare()
    try:
        code = _run(argv, befehl)
        konsole.flush()
    except konsole.NobodyReads:
        konsole.abandon(sys.stdout)
        return NO_READER
    except OSError as fault:
        konsole.abandon(sys.stdout)
        return _refused(fault)
    except KeyboardInterrupt:
        return _tell("Abgebrochen.", INTERRUPTED)
    return code


def _run(argv: list[str] | None, befehl: click.Command | None) -> int:
    import click

    from vereinbarung.cli.gruppe import gruppe

    try:
        code = (befehl or gruppe).main(argv, prog_name="vereinbarung", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as fault:
        return _wrong_call(fault)
    except (click.Abort, KeyboardInterrupt):
        return _tell("Abgebrochen.", INTERRUPTED)
    except VereinbarungError as fault:
        return _tell(_sentence(f"Fehler: {fault}", fault.hilfe), REFUSED)
    except konsole.NobodyReads:
        raise
    except OSError as fault:
        return _refused(fault)
    except Exception as fault:  # noqa: BLE001 -- nobody who writes agreements shall read a traceback
        return _our_fault(fault)


def _wrong_call(fault: click.ClickException) -> int:
    text = io.StringIO()
    fault.show(text)
    return _tell(text.getvalue().rstrip(), fault.exit_code if fault.exit_code != 1 else WRONG_CALL)


def _refused(fault: OSError) -> int:
    """Name a refusal that no package below has put into words."""
    name = f" bei „{fault.filename}“" if fault.filename else ""
    reason = {
        errno.ENOSPC: "Der Datenträger ist voll.",
        errno.EACCES: "Die Rechte reichen nicht aus.",
        errno.EPERM: "Die Rechte reichen nicht aus.",
        errno.EROFS: "Der Datenträger ist schreibgeschützt.",
        errno.ENAMETOOLONG: "Der Name ist zu lang.",
        errno.ENOENT: "Die Datei oder den Ordner gibt es nicht.",
    }.get(fault.errno or 0, f"Das Betriebssystem meldet {errno.errorcode.get(fault.errno or 0, 'eine Störung')}.")
    return _tell(_sentence(f"Fehler{name}: {reason}", "Bitte prüfen Sie Ort, Rechte und freien Platz."), REFUSED)


def _our_fault(fault: Exception) -> int:
    if os.environ.get(FEHLERSUCHE):
        import traceback

        konsole.error("".join(traceback.format_exception(fault)))
        return OUR_FAULT
    return _tell(
        _sentence(
            f"Im Programm ist ein Fehler aufgetreten, der nicht an Ihren Dateien liegt ({type(fault).__name__}).",
            "Bitte wiederholen Sie den Aufruf in der Form „vereinbarung --fehlersuche …“ und geben Sie die Ausgabe "
            "an die Betreuung des Programms weiter. Prüfen Sie vorher, ob darin vertrauliche Angaben stehen.",
        ),
        OUR_FAULT,
    )


def _sentence(meldung: str, hilfe: str) -> str:
    return f"{meldung}\nWas tun: {hilfe}" if hilfe else meldung


def _tell(text: str, code: int) -> int:
    from vereinbarung.bericht.darstellung import visible

    konsole.error("\n".join(visible(line) for line in text.split("\n")) + "\n")
    return code
