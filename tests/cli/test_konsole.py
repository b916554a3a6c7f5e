"""Terminals, pipes and consoles that know few characters, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import environment

WRITE = (
    "from vereinbarung.cli import konsole; konsole.prepare(); konsole.show('„Übergänge“ – § 5 … 名\\n');"
    "konsole.error('„ß“\\n'); konsole.flush()"
)
posix = pytest.mark.skipif(os.name != "posix", reason="signals, /dev/full and pseudo-terminals")


def write(encoding):
    return subprocess.run(
        [sys.executable, "-c", WRITE],
        capture_output=True,
        env=environment(PYTHONIOENCODING=encoding, PYTHONUTF8="0"),
        check=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("encoding", "out", "err"),
    [
        ("utf-8", "„Übergänge“ – § 5 … 名", "„ß“"),
        ("cp1252", "„Übergänge“ – § 5 … ?", "„ß“"),
        ("cp850", '"Übergänge" - § 5 ... ?', '"ß"'),
        ("ascii", '"Uebergaenge" - Par. 5 ... ?', '"ss"'),
    ],
)
def test_characters_the_console_does_not_know_are_transliterated(encoding, out, err):
    done = write(encoding)
    assert done.stdout.decode(encoding).strip() == out
    assert done.stderr.decode(encoding).strip() == err


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_help_does_not_fail_on_any_console(prozess, encoding):
    lauf = prozess("--hilfe", env={"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
    assert lauf.code == 0
    assert lauf.err == ""


@posix
def test_broken_pipe_is_quiet():
    program = (
        "import sys; from vereinbarung.cli import ablauf, konsole; import click\n"
        "@click.command()\n"
        "def viel():\n"
        "    for _ in range(100_000): konsole.show('x' * 100 + '\\n')\n"
        "sys.exit(ablauf.run([], viel))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 141
    assert said == b""


@posix
def test_full_disk_behind_our_output_is_said():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "vereinbarung", "--version"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
            timeout=60,
        )
    assert done.returncode == 3
    assert "Der Datenträger ist voll." in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@posix
def test_interrupt_key_ends_with_one_line():
    program = (
        "import signal, sys, time; from vereinbarung.cli import ablauf; import click\n"
        # A test run in the background of a shell hands on that Ctrl-C is ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "@click.command()\n"
        "def lange():\n"
        "    print('bereit', flush=True); time.sleep(60)\n"
        "sys.exit(ablauf.run([], lange))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.decode().strip() == "Abgebrochen."


COLOUR = (
    "from vereinbarung.cli import konsole; d = konsole.darstellung({!r});print('farbe', d.farbe, 'breite', d.breite)"
)


@posix
@pytest.mark.parametrize(
    ("farbe", "env", "coloured"),
    [
        ("auto", {}, True),
        ("auto", {"NO_COLOR": "1"}, False),
        ("auto", {"NO_COLOR": ""}, True),
        ("auto", {"TERM": "dumb"}, False),
        ("nie", {}, False),
        ("immer", {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_in_a_terminal(farbe, env, coloured):
    pexpect = pytest.importorskip("pexpect")
    clean = {k: v for k, v in environment(TERM="xterm").items() if k not in {"NO_COLOR", "COLUMNS"}}
    child = pexpect.spawn(
        sys.executable,
        ["-c", COLOUR.format(farbe)],
        env={**clean, **env},
        encoding="utf-8",
        dimensions=(24, 72),
        timeout=60,
    )
    child.expect(f"farbe {coloured} breite 72")
    child.close()


@pytest.mark.parametrize(("farbe", "coloured"), [("auto", False), ("nie", False), ("immer", True)])
def test_colour_outside_a_terminal(farbe, coloured):
    done = subprocess.run(
        [sys.executable, "-c", COLOUR.format(farbe)], capture_output=True, env=environment(), check=True, timeout=60
    )
    assert done.stdout.decode().strip() == f"farbe {coloured} breite None"


def test_version_names_everything_that_matters(prozess):
    lauf = prozess("--version")
    assert lauf.code == 0
    first, second, third = lauf.out.splitlines()
    assert first.startswith("vereinbarung ")
    assert second.startswith("Python 3.")
    assert third.startswith("YAML: ruamel.yaml ")
