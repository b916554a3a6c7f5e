"""Word files → PDF in one run of LibreOffice, with a time limit and a profile and folders of its own.

Its own profile: a LibreOffice that is already open would take over the files and answer at once, without a result.
Its own folder: LibreOffice leaves files there when it hangs, and names like „~Entwurf?.docx“ never reach it.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from vereinbarung.buero.programm import need
from vereinbarung.errors import OfficeFailed

FILTER = {
    # Tagged, with title and language, as PDF/UA asks; whether a reader is served is also a matter of the text.
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    # PDF/A-2b: fonts inside, nothing that leaves the file.
    "SelectPdfVersion": {"type": "long", "value": "2"},
    # The headings as bookmarks: for readers, and `seiten` reads the pages from them.
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "ExportNotes": {"type": "boolean", "value": "false"},
}
_TARGET = "pdf:writer_pdf_Export:" + json.dumps(FILTER, separators=(",", ":"))
_LAST_WORDS = 300
_ROUTINE = ("convert ", "Warning: failed to launch javaldx")
"""Beginnings of lines that LibreOffice also writes when all is well."""

_RETRY = "Bitte versuchen Sie es noch einmal; hilft das nicht, schreiben Sie die Word-Datei mit --seitenzahlen nein."


def to_pdf(dateien: Sequence[bytes], *, zeitlimit: float) -> list[bytes]:
    """Return every Word file as a tagged PDF/A-2b, in their order. `zeitlimit` in seconds holds for all together.

    Raises MissingOffice if there is no LibreOffice, OfficeFailed if it takes too long or gives no result; the program
    and all it has started are ended then.
    """
    if not dateien:
        return []
    program = need()
    with tempfile.TemporaryDirectory(prefix="vereinbarung-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        results = root / "pdf"
        results.mkdir()
        sources = [root / f"{i:04}.docx" for i in range(len(dateien))]
        for path, data in zip(sources, dateien, strict=True):
            path.write_bytes(data)
        command = [
            str(program),
            f"-env:UserInstallation={(root / 'profil').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            _TARGET,
            "--outdir",
            str(results),
            *map(str, sources),
        ]
        said = _run(command, root, zeitlimit)
        try:
            return [(results / f"{path.stem}.pdf").read_bytes() for path in sources]
        except OSError as fault:
            about = f" Es meldet: {said}" if said else ""
            raise OfficeFailed(f"LibreOffice hat keine PDF-Datei geliefert.{about}", _RETRY) from fault


def _run(command: list[str], folder: Path, limit: float) -> str:
    """Run to the end and return the last words. They go to a file: a pipe stays open as long as a child lives."""
    protocol = folder / "protokoll.txt"
    try:
        with protocol.open("wb") as out, _process(command, folder, out.fileno()) as process:
            try:
                process.wait(timeout=limit)
            except subprocess.TimeoutExpired:
                raise OfficeFailed(
                    f"LibreOffice ist nach {limit:.0f} Sekunden nicht fertig geworden und wurde beendet.",
                    "Bitte versuchen Sie es noch einmal, oder geben Sie ihm mit --zeitlimit mehr Zeit.",
                ) from None
            finally:
                _end(process)
    except OSError as fault:
        raise OfficeFailed(
            f"LibreOffice („{command[0]}“) lässt sich nicht starten.",
            "Bitte prüfen Sie, ob Sie es selbst öffnen können.",
        ) from fault
    lines = protocol.read_bytes().decode("utf-8", "replace").split("\n")
    said = (line.strip() for line in lines if not line.startswith(_ROUTINE))
    return " ".join(line for line in said if line)[-_LAST_WORDS:]


def _process(command: list[str], folder: Path, out: int) -> subprocess.Popen[bytes]:
    # A group of its own: the program starts another one, which would survive the end of the first; and Ctrl-C in the
    # terminal reaches us alone, so that we end both.
    return subprocess.Popen(  # noqa: S603 -- the program is LibreOffice, the files are ours
        command,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
        cwd=folder,
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and everything it has started; nothing happens if it has ended."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        system = os.environ.get("SystemRoot", r"C:\Windows")  # noqa: SIM112 -- so it is called
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 -- the system's own program
                [rf"{system}\System32\taskkill.exe", "/F", "/T", "/PID", str(process.pid)],
                capture_output=True,
                check=False,
                timeout=30,
            )
        with contextlib.suppress(OSError):
            process.kill()
    process.wait()
