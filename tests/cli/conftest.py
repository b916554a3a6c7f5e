from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from vereinbarung.cli.ablauf import run

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Lauf:
    """What a call left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def rufe(capsys, monkeypatch, request):
    """Call the command line in this process, outside a terminal."""
    monkeypatch.setenv("LANGUAGE", os.environ.get("LANGUAGE", ""))
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("VEREINBARUNG_FEHLERSUCHE", "")
    if not request.node.get_closest_marker("buero"):
        monkeypatch.setenv("VEREINBARUNG_SOFFICE", "kein-libreoffice")  # its seconds belong to the tests about it

    def call(*argv, befehl=None):
        code = run([str(a) for a in argv], befehl)
        captured = capsys.readouterr()
        return Lauf(code, captured.out, captured.err)

    return call


def environment(**more):
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "VEREINBARUNG_SOFFICE": "kein-libreoffice", **more}


@pytest.fixture
def prozess():
    """Call the command line in a process of its own."""

    def call(*argv, env=None, **options):
        done = subprocess.run(
            [sys.executable, "-m", "vereinbarung", *map(str, argv)],
            capture_output=True,
            env=environment(**(env or {})),
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
            **options,
        )
        return Lauf(
            done.returncode,
            done.stdout.decode("utf-8", "surrogateescape"),
            done.stderr.decode("utf-8", "surrogateescape"),
        )

    return call


@pytest.fixture
def vereinbarung(tmp_path, monkeypatch):
    """Return a complete agreement without findings, in a folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "rahmen.yaml"
    path.write_bytes((ROOT / "tests/regeln/basis.yaml").read_bytes())
    return path


@pytest.fixture
def unfertig(vereinbarung):
    """Return an agreement with a finding at `fehler`: the section G is misspelt."""
    path = vereinbarung.with_name("unfertig.yaml")
    path.write_text(vereinbarung.read_text(encoding="utf-8").replace("\ngeltung:", "\ngeltuung:"), encoding="utf-8")
    return path
