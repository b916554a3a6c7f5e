"""What the hooks and CI templates need to run without a network: a wheel, libraries to borrow, a repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

GUT = "rahmenvereinbarung.yaml"


@dataclass(frozen=True)
class Lauf:
    """What a program left behind; `out` is both its streams."""

    code: int
    out: str


def run(command, cwd, env) -> Lauf:
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=300,
    )
    assert "Traceback" not in done.stdout, done.stdout[-3000:]
    return Lauf(done.returncode, done.stdout)


@pytest.fixture(scope="session")
def netzlos(tmp_path_factory):
    """Return an environment in which pip installs without a network: what a package needs is borrowed from here.

    The libraries are linked one by one, without pip, so that each new environment keeps its own, and without this
    checkout, so that only what was installed there can be found.
    """
    borrowed = tmp_path_factory.mktemp("bibliotheken")
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith(("pip", "_editable_impl_", "__editable__", "vereinbarung")):
            (borrowed / entry.name).symlink_to(entry)
    home = tmp_path_factory.mktemp("heim")
    keep = {
        k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON", "GIT_", "VIRTUAL", "PRE_COMMIT"))
    }
    (home / ".gitconfig").write_text(
        "[user]\n\tname = A. Muster\n\temail = muster@example.org\n[init]\n\tdefaultBranch = main\n", encoding="utf-8"
    )
    return {
        **keep,
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(borrowed),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip reads the variable as the value of --build-isolation
        "PIP_CONFIG_FILE": os.devnull,
        "VIRTUALENV_NO_PERIODIC_UPDATE": "1",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "GIT_CONFIG_NOSYSTEM": "1",
    }


@pytest.fixture(scope="session")
def quelle(root, tmp_path_factory):
    """Return a copy of what the package is built from, with the hooks and the templates."""
    copy = tmp_path_factory.mktemp("quelle") / "vereinbarung"
    copy.mkdir()
    for name in ("src", "schema", "vorlagen", "beispiele"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", ".gitignore"):
        shutil.copy(root / name, copy)
    return copy


@pytest.fixture(scope="session")
def wheel(quelle, netzlos, tmp_path_factory):
    """Return the wheel of this checkout."""
    target = tmp_path_factory.mktemp("wheel")
    done = run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, quelle], target, netzlos
    )
    assert done.code == 0, done.out
    return next(target.glob("*.whl"))


@pytest.fixture(scope="session")
def programm(wheel, netzlos, tmp_path_factory):
    """Return the folder of the installed program, as it stands in the PATH of a clerk."""
    home = tmp_path_factory.mktemp("programm")
    for command in (
        [sys.executable, "-m", "venv", "--without-pip", home],
        [sys.executable, "-m", "pip", "--python", home / "bin/python", "install", "--quiet", wheel],
    ):
        done = run(command, home, {**netzlos, "PYTHONPATH": ""} if "pip" in command else netzlos)
        assert done.code == 0, done.out
    return home / "bin"


class Repositorium:
    """A repository of agreements; every call of git is a real one."""

    def __init__(self, folder: Path, env: dict[str, str], root: Path) -> None:
        self.folder, self.env = folder, env
        self.gut = (root / "tests/regeln/basis.yaml").read_text(encoding="utf-8")
        self.git("init", "-q")

    def git(self, *argv, env=None) -> Lauf:
        return run(["git", *argv], self.folder, {**self.env, **(env or {})})

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        return path

    def commit(self, **options) -> Lauf:
        return self.git("commit", "-q", "-m", "Stand", **options)

    def commits(self) -> int:
        return len(self.git("log", "--format=%h", "--all").out.split())

    @property
    def schlecht(self) -> str:
        """An agreement with a finding at `fehler`: the section G is misspelt."""
        return self.gut.replace("\ngeltung:", "\ngeltuung:")

    @property
    def gewarnt(self) -> str:
        """An agreement with a warning and no error: a reason nobody asked for."""
        return self.gut + "abweichungen:\n  - {regel: G2-01, begruendung: Das haben wir immer so gemacht.}\n"


@pytest.fixture
def repositorium(tmp_path, netzlos, root):
    folder = tmp_path / "sammlung mit leerzeichen"
    folder.mkdir()
    return Repositorium(folder, netzlos, root)
