"""The Git hooks in real repositories: a bad agreement is refused with the German finding, a good one is committed."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from tests.ci.conftest import GUT, run

pytestmark = [
    pytest.mark.wheel,
    pytest.mark.xdist_group("wheel"),
    pytest.mark.skipif(os.name != "posix", reason="borrows libraries by symbolic links"),
]

BEFUND = "Fehler ST-01\n  Den Schlüssel „geltuung“"
FREMD = "on: push\njobs: {}\n"
"""A YAML file of somebody else's; as an agreement it would have findings."""


# ---- the script


@pytest.fixture
def mit_skript(repositorium, programm, root):
    """Return a repository with the plain hook; the program is in the PATH."""
    hook = repositorium.folder / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    shutil.copy(root / "beispiele/ci/git-hooks/pre-commit", hook)
    repositorium.env = {**repositorium.env, "PATH": f"{programm}{os.pathsep}{repositorium.env['PATH']}"}
    return repositorium


def test_script_refuses_then_accepts(mit_skript):
    mit_skript.write(f"ordner mit leer/{GUT}", mit_skript.schlecht)
    mit_skript.write("ablauf.yml", FREMD)
    mit_skript.git("add", ".")
    refused = mit_skript.commit()
    assert refused.code != 0
    assert BEFUND in refused.out
    assert f"ordner mit leer/{GUT}:" in refused.out
    assert "Was tun: Bitte schreiben Sie „geltung:“." in refused.out
    assert "ablauf.yml" not in refused.out
    assert mit_skript.commits() == 0

    mit_skript.write(f"ordner mit leer/{GUT}", mit_skript.gut)
    mit_skript.git("add", ".")
    assert mit_skript.commit().code == 0
    assert mit_skript.commits() == 1


def test_script_judges_what_is_staged(mit_skript):
    mit_skript.write(GUT, mit_skript.schlecht)
    mit_skript.git("add", ".")
    mit_skript.write(GUT, mit_skript.gut)
    assert BEFUND in mit_skript.commit().out
    assert mit_skript.commits() == 0

    mit_skript.git("add", ".")
    mit_skript.write(GUT, mit_skript.schlecht)
    assert mit_skript.commit().code == 0


def test_script_judges_only_what_the_commit_changes(mit_skript):
    mit_skript.write("alt/rahmenvereinbarung.yaml", mit_skript.schlecht)
    mit_skript.git("add", ".")
    mit_skript.git("commit", "-q", "--no-verify", "-m", "Altbestand")
    mit_skript.write("notiz.txt", "art: keine\n")
    mit_skript.git("add", ".")
    assert mit_skript.commit().code == 0
    mit_skript.git("rm", "-q", "alt/rahmenvereinbarung.yaml")
    assert mit_skript.commit().code == 0
    assert mit_skript.commits() == 3


def test_script_looks_into_the_collection(mit_skript):
    """Two agreements with one id: the one committed earlier is seen although only the later is checked."""
    mit_skript.write("eins/rahmenvereinbarung.yaml", mit_skript.gut)
    mit_skript.git("add", ".")
    assert mit_skript.commit().code == 0
    mit_skript.write("zwei/rahmenvereinbarung.yaml", mit_skript.gut)
    mit_skript.git("add", ".")
    mit_skript.git("config", "vereinbarung.streng", "true")
    refused = mit_skript.commit()
    assert refused.code != 0
    assert "zwei/rahmenvereinbarung.yaml:3:10: Warnung VB-01" in refused.out
    assert "eins/rahmenvereinbarung.yaml:3" in refused.out


def test_script_is_strict_on_demand(mit_skript):
    mit_skript.write(GUT, mit_skript.gewarnt)
    mit_skript.git("add", ".")
    mit_skript.git("config", "vereinbarung.streng", "true")
    refused = mit_skript.commit()
    assert refused.code != 0
    assert "Warnung AB-03" in refused.out
    mit_skript.git("config", "vereinbarung.streng", "false")
    assert mit_skript.commit().code == 0


def test_script_without_the_program_says_so(mit_skript, tmp_path):
    bare = tmp_path / "pfad"
    bare.mkdir()
    for name in ("git", "sh"):
        (bare / name).symlink_to(shutil.which(name))
    mit_skript.write(GUT, mit_skript.gut)
    mit_skript.git("add", ".")
    refused = mit_skript.commit(env={"PATH": str(bare)})
    assert refused.code != 0
    assert "Das Programm „vereinbarung“ wurde nicht gefunden" in refused.out
    assert mit_skript.commits() == 0


# ---- pre-commit


@pytest.fixture(scope="session")
def hooks(quelle, netzlos):
    """Return the address and the revision of a repository that offers the hooks, as users name it."""
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Fassung"], ["tag", "v0.1.0"]):
        done = run(["git", *command], quelle, netzlos)
        assert done.code == 0, done.out
    return quelle


@pytest.fixture
def mit_pre_commit(repositorium, hooks, root):
    """Return a function that sets a repository up with the sample configuration, the address filled in."""

    def einrichten(**ersetzt):
        text = (root / "beispiele/ci/pre-commit-config.yml").read_text(encoding="utf-8")
        for before, after in {"https://git.example.org/vereinbarung": str(hooks), **ersetzt}.items():
            assert before in text
            text = text.replace(before, after)
        repositorium.write(".pre-commit-config.yaml", text)
        done = run([sys.executable, "-m", "pre_commit", "install"], repositorium.folder, repositorium.env)
        assert done.code == 0, done.out
        return repositorium

    return einrichten


def test_pre_commit_refuses_then_accepts(mit_pre_commit):
    repositorium = mit_pre_commit()
    repositorium.write(f"ordner mit leer/{GUT}", repositorium.schlecht)
    repositorium.write("ablauf.yml", FREMD)
    repositorium.git("add", ".")
    refused = repositorium.commit()
    assert refused.code != 0
    assert BEFUND in refused.out
    assert "Geänderte Vereinbarungen prüfen" in refused.out
    assert "ablauf.yml" not in refused.out
    assert repositorium.commits() == 0

    repositorium.write(f"ordner mit leer/{GUT}", repositorium.gut)
    repositorium.git("add", ".")
    accepted = repositorium.commit()
    assert accepted.code == 0, accepted.out
    assert repositorium.commits() == 1


def test_pre_commit_takes_options(mit_pre_commit):
    repositorium = mit_pre_commit(**{"# args: [--streng]": "args: [--streng]"})
    repositorium.write(GUT, repositorium.gewarnt)
    repositorium.git("add", ".")
    refused = repositorium.commit()
    assert refused.code != 0
    assert "Warnung AB-03" in refused.out


def test_pre_commit_checks_everything_when_a_file_goes(mit_pre_commit):
    """The hook on all files also notices a commit that only deletes, and what was never staged for it."""
    repositorium = mit_pre_commit(
        **{
            "      - id: vereinbarung-pruefen\n": "",
            "# - id: vereinbarung-pruefen-alle": "- id: vereinbarung-pruefen-alle",
            "#   args: [vereinbarungen, --streng]": "  args: [vereinbarungen, --streng]",
        }
    )
    repositorium.write("vereinbarungen/eins.yaml", repositorium.gewarnt)
    repositorium.write("vereinbarungen/zwei.yaml", repositorium.gut.replace("RV-Giessen-2001", "RV-Giessen-2002"))
    repositorium.git("add", ".")
    repositorium.git("commit", "-q", "--no-verify", "-m", "Altbestand")
    repositorium.git("rm", "-q", "vereinbarungen/zwei.yaml")
    refused = repositorium.commit()
    assert refused.code != 0
    assert "eins.yaml:" in refused.out
    assert "Warnung AB-03" in refused.out
    repositorium.write("vereinbarungen/eins.yaml", repositorium.gut)
    repositorium.git("add", ".")
    accepted = repositorium.commit()
    assert accepted.code == 0, accepted.out
