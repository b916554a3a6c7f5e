"""`neu` in a real terminal: from start to a file that passes and prints; Ctrl-C, Ctrl-D and a closed window on the way."""

from __future__ import annotations

import signal
import sys

import pytest

from tests.befragung.rolle import GIESSEN, MARBURG
from tests.cli.conftest import environment
from vereinbarung import pipeline
from vereinbarung.vertrag import build

pexpect = pytest.importorskip("pexpect")


class Fenster:
    """A terminal window with `vereinbarung neu` in it."""

    def __init__(self, folder, *argv):
        self.child = pexpect.spawn(
            sys.executable, ["-m", "vereinbarung", "neu", *argv], cwd=str(folder), env=environment(TERM="dumb", NO_COLOR="1"),
            encoding="utf-8", dimensions=(50, 200), timeout=60, echo=False,
        )  # fmt: skip

    def question(self):
        """Wait for the next question; None at the end."""
        if self.child.expect([r"(?:\]|\)|[^ ]): $|\? $", pexpect.EOF]) == 1:
            return None
        return self.child.before.rpartition("\n")[2] + self.child.after

    def answer(self, answers):
        """Answer until the program ends; return the last words."""
        left = {k: list(v) if isinstance(v, list) else v for k, v in answers.items()}
        while (prompt := self.question()) is not None:
            found = [k for k in left if k in prompt]
            said = left[max(found, key=len)] if found else ""
            self.child.sendline((said.pop(0) if said else "") if isinstance(said, list) else said)
        self.child.close()
        return self.child.before


@pytest.mark.parametrize(("kind", "answers"), [("rahmenvereinbarung", GIESSEN), ("sondervereinbarung", MARBURG)])
def test_from_the_start_to_a_contract(tmp_path, kind, answers):
    window = Fenster(tmp_path, kind, "neu.yaml")
    last = window.answer(answers)
    assert window.child.exitstatus == 0, last
    assert "Keine Befunde in 1 Datei" in last
    assert "Als Nächstes: vereinbarung ausfertigen neu.yaml" in last
    path = tmp_path / "neu.yaml"
    checked = pipeline.check_file(path)
    assert checked.bericht.exit_code(streng=True) == 0
    dokument = build(checked.subject.vereinbarung, entwurf=False)
    assert pipeline.docx(dokument)[:2] == b"PK"


@pytest.mark.parametrize("how", ["c", "d"])
def test_ctrl_c_and_ctrl_d_lose_nothing(tmp_path, how):
    window = Fenster(tmp_path, "rahmen", "a.yaml")
    window.question()
    window.child.sendline("1.1.2001")
    window.question()
    window.child.sendline("Arbeitsamt Gießen")
    window.question()
    if how == "c":
        window.child.sendintr()
    else:
        window.child.sendeof()
    window.child.expect("Abgebrochen")
    window.child.expect(pexpect.EOF)
    window.child.close()
    assert window.child.exitstatus == 130
    again = Fenster(tmp_path, "rahmen", "a.yaml")
    rest = {k: v for k, v in GIESSEN.items() if k not in ("Ab welchem Tag", "Welches Amt")}
    assert "Keine Befunde" in again.answer(rest)


def test_a_closed_window_loses_only_the_line_being_typed(tmp_path):
    window = Fenster(tmp_path, "rahmen", "a.yaml")
    window.question()
    window.child.sendline("1.1.2001")
    window.question()
    window.child.sendline("Arbeitsamt Gießen")
    window.question()
    window.child.send("Landkr")
    window.child.kill(signal.SIGHUP)
    window.child.wait()
    text = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert "name: Arbeitsamt Gießen" in text
    assert "# Weiter fragt: vereinbarung neu rahmenvereinbarung a.yaml" in text


def test_umlauts_help_and_a_wrong_answer(tmp_path):
    window = Fenster(tmp_path, "rahmen", "a.yaml")
    window.question()
    window.child.sendline("31.2.2001")
    window.child.expect("gibt es nicht im Kalender")
    window.question()
    window.child.sendline("?")
    window.child.expect("nach dem Recht dieses Tages")
    window.question()
    window.child.sendline("abbrechen")
    window.child.expect(pexpect.EOF)
    window.child.close()
    assert window.child.exitstatus == 130
