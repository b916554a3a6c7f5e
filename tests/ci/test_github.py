"""The action's own steps, taken out of its YAML and run by bash as GitHub does, with its variables and files."""

from __future__ import annotations

import json
import os
import shutil
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.ci.conftest import GUT, run
from tests.ci.vorlage import ausgaben, lies, setze_ein

ORDNER = Path(__file__).parents[2] / "beispiele/ci/github"
AKTION = lies(ORDNER / "action.yml")
ABLAUF = lies(ORDNER / "vereinbarungen.yml")

laufend = [
    pytest.mark.wheel,
    pytest.mark.xdist_group("wheel"),
    pytest.mark.skipif(os.name != "posix", reason="borrows libraries by symbolic links"),
]


@dataclass
class Aktion:
    """What a use of the action left behind; `code` is that of the last step that ran."""

    code: int = 0
    out: str = ""
    zusammenfassung: str = ""
    werte: dict[str, str] = field(default_factory=dict)


@pytest.fixture
def aktion(repositorium, tmp_path):
    """Return a function that runs the steps in turn until one fails, as GitHub does.

    With `installiert`, the program of the first step, that step is taken as done: it takes most of the time.
    """
    werkstatt = tmp_path / "runner temp"
    werkstatt.mkdir()

    def laufen(ort: Path, installiert: Path | None = None, **eingaben) -> Aktion:
        werte = {f"inputs.{name}": eingabe["default"] for name, eingabe in AKTION["inputs"].items()}
        assert eingaben.keys() <= AKTION["inputs"].keys()
        werte |= {f"inputs.{name}": wert for name, wert in eingaben.items()}
        lauf = Aktion()
        schritte = AKTION["runs"]["steps"]
        if installiert is not None:
            werte |= {"steps.installieren.outputs.programm": str(installiert / "vereinbarung")}
            schritte = [s for s in schritte if s["id"] != "installieren"]
        for schritt in schritte:
            output, summary = werkstatt / "output", werkstatt / "summary"
            script = werkstatt / "schritt.sh"
            output.write_text("", encoding="utf-8")
            summary.write_text("", encoding="utf-8")
            script.write_text(schritt["run"], encoding="utf-8", newline="\n")
            env = repositorium.env | {name: setze_ein(wert, werte) for name, wert in schritt["env"].items()}
            env |= {
                "GITHUB_ACTIONS": "true",
                "GITHUB_ACTION_PATH": str(ort),
                "GITHUB_OUTPUT": str(output),
                "GITHUB_STEP_SUMMARY": str(summary),
                "GITHUB_WORKSPACE": str(repositorium.folder),
                "RUNNER_TEMP": str(werkstatt),
            }
            # https://docs.github.com/actions/reference/workflow-syntax-for-github-actions: shell: bash
            command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", script]
            done = run(command, repositorium.folder, env)
            werte |= {f"steps.{schritt['id']}.outputs.{k}": v for k, v in ausgaben(output).items()}
            lauf.code, lauf.out = done.code, lauf.out + done.out
            lauf.zusammenfassung += summary.read_text(encoding="utf-8")
            if done.code:
                break
        lauf.werte = {name: setze_ein(o["value"], werte) for name, o in AKTION["outputs"].items()}
        return lauf

    return laufen


class TestLauf:
    pytestmark = laufend

    def test_findings_fail_the_job_and_are_shown_at_their_lines(self, aktion, repositorium, wheel):
        repositorium.write(f"a b/{GUT}", repositorium.schlecht)
        repositorium.write("c/nachbar.yaml", repositorium.gut.replace("RV-Giessen-2001", "RV-Giessen-2002"))
        repositorium.write(".github/workflows/ablauf.yml", "art: keine\n")
        lauf = aktion(ORDNER, paket=str(wheel))
        line = next(n for n, s in enumerate(repositorium.schlecht.splitlines(), 1) if s.startswith("geltuung:"))
        assert lauf.code == 1
        assert f"::error file=a b/{GUT},line={line},endLine={line},col=1," in lauf.out
        assert "Bitte schreiben Sie „geltung:“." in lauf.out
        assert ".github" not in lauf.out
        assert lauf.werte["rueckgabe"] == "1"
        assert lauf.zusammenfassung.startswith("## ")
        assert "ST-01" in lauf.zusammenfassung
        sarif = json.loads(Path(lauf.werte["sarif"]).read_bytes())
        assert "ST-01" in {r["ruleId"] for r in sarif["runs"][0]["results"]}
        reports = Path(lauf.werte["berichte"])
        assert int(ET.parse(reports / "junit.xml").getroot().attrib["failures"]) >= 1
        assert (reports / "bericht.html").read_bytes().startswith(b"<!DOCTYPE html>")
        # Nothing is left in the checkout that a later step could commit.
        assert {p.name for p in repositorium.folder.iterdir()} == {"a b", "c", ".git", ".github"}

    def test_chosen_paths_pass_and_strictness_is_chosen(self, aktion, repositorium, programm):
        repositorium.write("-a/gut.yaml", repositorium.gut)
        repositorium.write("b c/gewarnt.yaml", repositorium.gewarnt.replace("RV-Giessen-2001", "RV-Giessen-2002"))
        repositorium.write("nicht/schlecht.yaml", repositorium.schlecht)
        lax = aktion(ORDNER, programm, pfade="-a\r\n\nb c\n")
        assert (lax.code, lax.werte["rueckgabe"]) == (0, "0"), lax.out
        assert "::warning file=b c/gewarnt.yaml" in lax.out
        strict = aktion(ORDNER, programm, pfade="-a\nb c", streng="true")
        assert (strict.code, strict.werte["rueckgabe"]) == (1, "1")

        wrong = aktion(ORDNER, programm, streng="vielleicht")
        assert wrong.code == 2
        assert "„streng“ kann true oder false sein" in wrong.out
        # Reports of the run before are not taken for this one's.
        assert wrong.werte["sarif"] == ""

    def test_inputs_never_become_commands(self, aktion, repositorium, programm):
        lauf = aktion(ORDNER, programm, pfade="$(touch boese)\n`touch boese`\n; touch boese")
        assert lauf.code == 3
        assert not (repositorium.folder / "boese").exists()

    def test_used_by_its_address_it_installs_the_version_it_came_with(self, aktion, repositorium, quelle):
        repositorium.write(GUT, repositorium.gut)
        lauf = aktion(quelle / "beispiele/ci/github")
        assert (lauf.code, lauf.werte["rueckgabe"]) == (0, "0"), lauf.out

    def test_copied_without_a_package_it_says_what_is_missing(self, aktion, repositorium):
        copy = repositorium.folder / ".github/actions/vereinbarung"
        copy.mkdir(parents=True)
        shutil.copy(ORDNER / "action.yml", copy)
        lauf = aktion(copy)
        assert lauf.code == 2
        assert "::error title=vereinbarung::Es ist nicht gesagt, was installiert werden soll." in lauf.out
        assert lauf.werte == {"rueckgabe": "", "sarif": "", "berichte": ""}


def test_scripts_take_everything_from_the_environment():
    for schritt in AKTION["runs"]["steps"]:
        assert "${{" not in schritt["run"]
        assert schritt["shell"] == "bash"


def test_the_workflow_fits_the_action():
    """What the workflow passes and reads exists in the action; only pinned actions are used."""
    schritte = ABLAUF["jobs"]["pruefen"]["steps"]
    eigener = next(s for s in schritte if s.get("uses", "").startswith("./"))
    assert eigener["uses"] == "./.github/actions/vereinbarung"
    assert eigener["with"].keys() <= AKTION["inputs"].keys()
    text = (ORDNER / "vereinbarungen.yml").read_text(encoding="utf-8")
    prefix = f"steps.{eigener['id']}.outputs."
    read = {rest.split()[0] for rest in text.split(prefix)[1:]}
    assert read
    assert read <= AKTION["outputs"].keys()
    assert all("@v" in s["uses"] for s in schritte if "uses" in s and s is not eigener)
    # Later steps run although the check failed.
    assert all("always()" in s["if"] for s in schritte[schritte.index(eigener) + 1 :])
