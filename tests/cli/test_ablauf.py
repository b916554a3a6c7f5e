"""Whatever goes wrong ends in one German sentence and the right exit code."""

from __future__ import annotations

import errno
import os

import click
import pytest

from vereinbarung.cli.konsole import NobodyReads
from vereinbarung.errors import BadConfig, UnwritableTarget


def raising(fault):
    @click.command()
    def befehl():
        raise fault

    return befehl


def returning(code):
    @click.command()
    def befehl():
        return code

    return befehl


@pytest.mark.parametrize("code", [0, 1, 3, 4])
def test_exit_code_is_that_of_the_command(rufe, code):
    assert rufe(befehl=returning(code)).code == code


@pytest.mark.parametrize("kind", [UnwritableTarget, BadConfig])
def test_operational_failure_says_what_to_do(rufe, kind):
    lauf = rufe(befehl=raising(kind("Das Ziel ist voll.", "Bitte räumen Sie auf.")))
    assert (lauf.code, lauf.out, lauf.err) == (3, "", "Fehler: Das Ziel ist voll.\nWas tun: Bitte räumen Sie auf.\n")


def test_our_own_fault_is_admitted_without_traceback(rufe):
    lauf = rufe(befehl=raising(RuntimeError("kaputt")))
    assert lauf.code == 4
    assert "nicht an Ihren Dateien" in lauf.err
    assert "--fehlersuche" in lauf.err
    assert "Traceback" not in lauf.err
    assert "kaputt" not in lauf.err


@pytest.mark.parametrize("fault", [RecursionError(), MemoryError(), AssertionError("x"), KeyError("x")])
def test_no_exception_becomes_a_traceback(rufe, fault):
    lauf = rufe(befehl=raising(fault))
    assert lauf.code == 4
    assert "Traceback" not in lauf.err


def test_traceback_is_shown_when_asked_for(rufe, monkeypatch):
    monkeypatch.setenv("VEREINBARUNG_FEHLERSUCHE", "1")
    lauf = rufe(befehl=raising(RuntimeError("kaputt")))
    assert lauf.code == 4
    assert "Traceback" in lauf.err
    assert "RuntimeError: kaputt" in lauf.err


def test_option_fehlersuche_sets_it(rufe):
    rufe("--fehlersuche", "--version")
    assert os.environ["VEREINBARUNG_FEHLERSUCHE"] == "1"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, "Der Datenträger ist voll."), (errno.EACCES, "Die Rechte"), (errno.ENAMETOOLONG, "zu lang"), (errno.EIO, "EIO")],
)
def test_refusal_of_the_system(rufe, number, sentence):
    lauf = rufe(befehl=raising(OSError(number, os.strerror(number), "ziel.docx")))
    assert lauf.code == 3
    assert lauf.err.startswith("Fehler bei „ziel.docx“: ")
    assert sentence in lauf.err
    assert os.strerror(number) not in lauf.err


def test_interruption(rufe):
    lauf = rufe(befehl=raising(KeyboardInterrupt()))
    assert lauf.code == 130
    assert lauf.err.strip() == "Abgebrochen."


def test_reader_of_a_pipe_may_leave(rufe):
    lauf = rufe(befehl=raising(NobodyReads()))
    assert (lauf.code, lauf.out, lauf.err) == (141, "", "")


def test_control_characters_in_a_wrong_call_are_shown_as_text(rufe):
    lauf = rufe("x\u202ey")
    assert lauf.code == 2
    assert "x<U+202E>y" in lauf.err
