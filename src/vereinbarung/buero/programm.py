"""Where LibreOffice is: on the search path, or where its installers put it on Windows, macOS and Linux."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from vereinbarung.errors import MissingOffice

UMGEBUNG = "VEREINBARUNG_SOFFICE"
"""Environment variable that names the program; if it is set, no other is looked for."""

_NAMES = ("soffice", "libreoffice")
_INSTALL = {
    "win32": "Bitte lassen Sie LibreOffice installieren (www.libreoffice.org).",
    "darwin": "Bitte installieren Sie LibreOffice (www.libreoffice.org) im Ordner „Programme“.",
}
_INSTALL_LINUX = "Bitte lassen Sie LibreOffice installieren, unter Debian und Ubuntu: apt install libreoffice-writer."


def find() -> Path | None:
    """Return the program, or None if there is none."""
    if UMGEBUNG in os.environ:
        named = shutil.which(os.environ[UMGEBUNG])
        return Path(named) if named else None
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    return next((path for path in _places() if path.is_file()), None)


def need() -> Path:
    """Return the program. Raises MissingOffice, which says how to come by it."""
    found = find()
    if found is not None:
        return found
    if os.environ.get(UMGEBUNG):
        raise MissingOffice(
            f"Das Programm „{os.environ[UMGEBUNG]}“, das die Umgebungsvariable {UMGEBUNG} nennt, gibt es nicht.",
            "Bitte tragen Sie dort den vollen Pfad zu soffice ein, oder löschen Sie die Variable.",
        )
    raise MissingOffice(
        "Dafür wird LibreOffice gebraucht; es wurde auf diesem Rechner nicht gefunden.",
        f"{_INSTALL.get(sys.platform, _INSTALL_LINUX)} Liegt es an einem ungewöhnlichen Ort, nennen Sie den Pfad zu "
        f"soffice in der Umgebungsvariable {UMGEBUNG}.",
    )


def _places() -> Iterator[Path]:
    if sys.platform == "win32":
        # soffice.com waits for the program and hands its messages on; soffice.exe is for windows.
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if root := os.environ.get(variable):
                yield from (path / "program" / "soffice.com" for path in _newest(Path(root), "LibreOffice*"))
        if root := os.environ.get("LOCALAPPDATA"):
            yield from (path / "program" / "soffice.com" for path in _newest(Path(root, "Programs"), "LibreOffice*"))
    elif sys.platform == "darwin":
        for root in (Path("/Applications"), Path.home() / "Applications"):
            yield root / "LibreOffice.app/Contents/MacOS/soffice"
    else:
        yield Path("/usr/lib/libreoffice/program/soffice")
        yield from (path / "program" / "soffice" for path in _newest(Path("/opt"), "libreoffice*"))


def _newest(root: Path, pattern: str) -> list[Path]:
    """Return the folders of that name, the one with the highest version in its name first."""
    try:
        return sorted(root.glob(pattern), key=lambda path: (len(path.name), path.name), reverse=True)
    except OSError:
        return []
