"""The script lines of the GitLab template, run in one shell as a runner does."""

from __future__ import annotations

import json
import os
from pathlib import Path

import junitparser
import pytest

from tests.ci.conftest import GUT, Lauf, run
from tests.ci.vorlage import lies

VORLAGE = lies(Path(__file__).parents[2] / "beispiele/ci/gitlab-ci.yml")
AUFTRAG = VORLAGE["vereinbarung"]

laufend = [
    pytest.mark.wheel,
    pytest.mark.xdist_group("wheel"),
    pytest.mark.skipif(os.name != "posix", reason="borrows libraries by symbolic links"),
]


@pytest.fixture
def auftrag(repositorium, tmp_path):
    """Return a function that runs the job in a shell (bash where the image has it, else sh).

    With `installiert`, the environment that `before_script` makes, that is taken as done: it takes most of the time.
    """

    def laufen(shell: str, installiert: Path | None = None, **variablen) -> Lauf:
        lines = [*AUFTRAG["before_script"], *AUFTRAG["script"]]
        if installiert is not None:
            lines[: len(AUFTRAG["before_script"])] = [f"ln -sfn '{installiert}' .vereinbarung-umgebung"]
        script = tmp_path / "auftrag.sh"
        script.write_text("\n".join(lines), encoding="utf-8", newline="\n")
        options = ["-eo", "pipefail"] if shell == "bash" else ["-e"]
        env = {**repositorium.env, **VORLAGE["variables"], "CI_PROJECT_DIR": str(repositorium.folder), **variablen}
        return run([shell, *options, script], repositorium.folder, env)

    return laufen


class TestLauf:
    pytestmark = laufend

    @pytest.mark.parametrize("shell", ["bash", "sh"])
    def test_findings_fail_the_job_and_are_reported(self, auftrag, repositorium, wheel, shell):
        repositorium.write(f"a b/{GUT}", repositorium.schlecht)
        repositorium.write(".gitlab-ci.yml", "art: keine\n")
        lauf = auftrag(shell, VEREINBARUNG_PAKET=str(wheel))
        assert lauf.code == 1, lauf.out
        assert f"a b/{GUT}:" in lauf.out
        assert "Was tun: Bitte schreiben Sie „geltung:“." in lauf.out
        assert ".gitlab-ci.yml" not in lauf.out
        reports = AUFTRAG["artifacts"]["reports"]
        quality = json.loads((repositorium.folder / reports["codequality"]).read_bytes())
        found = next(entry for entry in quality if entry["check_name"] == "ST-01")
        assert found["location"]["path"] == f"a b/{GUT}"
        suites = junitparser.JUnitXml.fromfile(str(repositorium.folder / reports["junit"]))
        assert suites.failures >= 1
        for page in AUFTRAG["artifacts"]["paths"]:
            assert (repositorium.folder / page).read_bytes().startswith(b"<!DOCTYPE html>")

    def test_chosen_paths_pass_and_strictness_is_chosen(self, auftrag, repositorium, programm):
        repositorium.write("a/gut.yaml", repositorium.gut)
        repositorium.write("b c/gewarnt.yaml", repositorium.gewarnt.replace("RV-Giessen-2001", "RV-Giessen-2002"))
        repositorium.write("nicht/schlecht.yaml", repositorium.schlecht)
        chosen = {"installiert": programm.parent, "VEREINBARUNG_PFADE": "a\nb c\n"}
        lax = auftrag("sh", **chosen)
        assert lax.code == 0, lax.out
        assert "b c/gewarnt.yaml:" in lax.out
        strict = auftrag("sh", **chosen, VEREINBARUNG_STRENG="true")
        assert strict.code == 1
        assert "Warnung AB-03" in strict.out
        wrong = auftrag("sh", **chosen, VEREINBARUNG_STRENG="ja")
        assert wrong.code == 2
        assert "VEREINBARUNG_STRENG kann true oder false sein" in wrong.out

    @pytest.mark.parametrize("paket", [{}, {"VEREINBARUNG_PAKET": ""}])
    def test_without_a_package_it_says_what_is_missing(self, auftrag, paket):
        lauf = auftrag("sh", **paket)
        assert lauf.code == 2
        assert "die Variable VEREINBARUNG_PAKET" in lauf.out


def test_reports_are_kept_when_the_check_fails():
    assert AUFTRAG["artifacts"]["when"] == "always"
    script = "\n".join(AUFTRAG["script"])
    for name in [*AUFTRAG["artifacts"]["reports"].values(), *AUFTRAG["artifacts"]["paths"]]:
        assert f":{name} " in script
