"""LibreOffice as a foreign program: it may hang, leave children, say nothing, or be missing. Real runs stand in test_pdf."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from vereinbarung.buero import programm
from vereinbarung.buero.umwandeln import to_pdf
from vereinbarung.errors import MissingOffice, OfficeFailed

posix = pytest.mark.skipif(os.name != "posix", reason="a shell script stands in for LibreOffice")


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Put a shell script in the place of LibreOffice."""

    def put(script):
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
        monkeypatch.setenv(programm.UMGEBUNG, str(path))
        return path

    return put


def is_alive(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@posix
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
def test_what_hangs_is_ended_with_its_children(office, tmp_path):
    office(f"sleep 300 & echo $! > {tmp_path}/kind; wait")
    begin = time.monotonic()
    with pytest.raises(OfficeFailed, match="nach 1 Sekunden nicht fertig") as failure:
        to_pdf([b"x"], zeitlimit=1)
    assert "--zeitlimit" in failure.value.hilfe
    assert time.monotonic() - begin < 60
    child = int((tmp_path / "kind").read_text(encoding="utf-8"))
    for _ in range(100):
        if not is_alive(child):
            return
        time.sleep(0.05)
    pytest.fail("the child lives on")


@posix
def test_no_result_is_told_with_its_last_words(office):
    office('echo "Warning: failed to launch javaldx - java may not function"; echo "Error: source file could not be loaded" >&2')
    with pytest.raises(OfficeFailed, match=r"keine PDF-Datei geliefert\. Es meldet: Error: source file could not be loaded$"):
        to_pdf([b"x"], zeitlimit=60)


@posix
def test_results_come_in_order_from_folders_of_their_own(office, tmp_path):
    office(
        'for last; do :; done; out=$(dirname "$last")/pdf; '
        f'for f in "$@"; do case $f in *.docx) cat "$f" > "$out/$(basename "$f" .docx).pdf"; dirname "$f" >> {tmp_path}/ort;; esac; done'
    )
    assert to_pdf([b"eins", b"zwei", b"drei"], zeitlimit=60) == [b"eins", b"zwei", b"drei"]
    used = set((tmp_path / "ort").read_text(encoding="utf-8").split("\n")) - {""}
    assert len(used) == 1
    assert not any(Path(folder).exists() for folder in used), "the throw-away folder is still there"


@posix
def test_what_is_no_program_is_one_sentence(tmp_path, monkeypatch):
    path = tmp_path / "soffice"
    path.write_bytes(b"\x00\x01 no program")
    path.chmod(0o755)
    monkeypatch.setenv(programm.UMGEBUNG, str(path))
    with pytest.raises(OfficeFailed, match="lässt sich nicht starten"):
        to_pdf([b"x"], zeitlimit=60)


def test_nothing_to_do_needs_no_program(monkeypatch):
    monkeypatch.setenv(programm.UMGEBUNG, "kein-libreoffice")
    assert to_pdf([], zeitlimit=1) == []


def test_named_program_that_is_missing(monkeypatch):
    monkeypatch.setenv(programm.UMGEBUNG, "kein-libreoffice")
    assert programm.find() is None
    with pytest.raises(MissingOffice, match="kein-libreoffice"):
        to_pdf([b"x"], zeitlimit=1)


@pytest.mark.parametrize(
    ("system", "variable", "place"),
    [
        ("win32", "ProgramFiles", "LibreOffice/program/soffice.com"),
        ("win32", "ProgramFiles(x86)", "LibreOffice 5/program/soffice.com"),
        ("win32", "LOCALAPPDATA", "Programs/LibreOffice/program/soffice.com"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/soffice"),
    ],
)
@posix
def test_places_of_the_installers(tmp_path, monkeypatch, system, variable, place):
    monkeypatch.delenv(programm.UMGEBUNG, raising=False)
    for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "leer"))
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(sys, "platform", system)
    assert programm.find() is None
    with pytest.raises(MissingOffice, match="LibreOffice gebraucht") as failure:
        programm.need()
    assert "installieren" in failure.value.hilfe
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.touch()
    assert programm.find() == path
