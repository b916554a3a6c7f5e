"""The package as a user gets it: built, installed into an environment of its own, every command run. Needs no network."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile

import pytest

from vereinbarung.cli.gruppe import BEFEHLE

pytestmark = [pytest.mark.wheel, pytest.mark.xdist_group("wheel")]


@pytest.fixture(scope="session")
def dist(tmp_path_factory, root):
    """Build the sdist, and the wheel from the sdist; return their folder."""
    target = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", target, root], target)
    return target


@pytest.fixture(scope="session")
def installed(dist, tmp_path_factory):
    """Install the wheel into a fresh environment that borrows the libraries of this one; return its programs' folder."""
    home = tmp_path_factory.mktemp("installed")
    run([sys.executable, "-m", "venv", "--without-pip", home], home)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], home).strip()
    # Path files are not followed from here: the editable install of the checkout stays out of sight.
    with open(os.path.join(site, "libraries.pth"), "w", encoding="utf-8") as f:  # noqa: PTH118, PTH123
        f.write("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}) + "\n")
    wheel = next(dist.glob("*.whl"))
    run([sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel], home)
    return python.parent


def run(command, cwd, codes=(0,)):
    clean = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME", "PIP_FIND_LINKS"}}
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env={**clean, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=300,
    )
    assert done.returncode in codes, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    return done.stdout


def test_wheel_carries_data_and_types(dist):
    with zipfile.ZipFile(next(dist.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    assert "vereinbarung/py.typed" in names
    assert "vereinbarung/cli/sprache/de/LC_MESSAGES/vereinbarung.mo" in names
    assert "vereinbarung/_data/schema/json/rahmenvereinbarung.schema.json" in names
    assert "vereinbarung/_data/vorlagen/hausstil.docx" in names
    assert any(n.startswith("vereinbarung/_data/beispiele/") and n.endswith(".yaml") for n in names)
    assert any(n.startswith("vereinbarung/regeln/") and n.endswith(".md") for n in names)
    assert not [n for n in names if n.startswith(("tests/", "docs/")) or n.endswith((".pyc", "/.tmp"))]


def test_sdist_carries_what_a_packager_needs_and_nothing_else(dist):
    with tarfile.open(next(dist.glob("*.tar.gz"))) as sdist:
        tops = {name.split("/")[1] for name in sdist.getnames() if "/" in name}
    assert {"src", "schema", "vorlagen", "beispiele", "tests", "LICENSE", "README.md", "pyproject.toml"} <= tops
    assert not [name for name in tops if name.startswith(".") and name not in {".gitignore", ".pre-commit-hooks.yaml"}]


def program(installed):
    return installed / ("vereinbarung.exe" if os.name == "nt" else "vereinbarung")


def test_the_installed_program_finds_its_own_data(installed, tmp_path):
    python = installed / ("python.exe" if os.name == "nt" else "python")
    shown = run(
        [
            python,
            "-c",
            "from vereinbarung.resources import folder; print(*map(folder, ('schema', 'vorlagen', 'beispiele')))",
        ],
        tmp_path,
    )
    assert shown.count("_data") == 3
    assert "src" not in shown


@pytest.mark.parametrize("name", BEFEHLE)
def test_help_of_every_command(installed, tmp_path, name):
    assert "Aufruf:" in run([program(installed), name, "--hilfe"], tmp_path)


def test_every_command_does_its_work(installed, tmp_path, beispiele):
    prog = program(installed)
    datei = tmp_path / "rahmenvereinbarung.yaml"
    datei.write_bytes(beispiele[0].read_bytes())
    assert run([prog, "--version"], tmp_path).startswith("vereinbarung ")
    assert " in 1 Datei" in run([prog, "pruefen", datei.name], tmp_path)
    run([prog, "ausfertigen", datei.name], tmp_path)
    assert datei.with_suffix(".docx").read_bytes()[:2] == b"PK"
    assert '"$schema"' in run([prog, "schema"], tmp_path)
    run([prog, "schema", "--ablegen"], tmp_path)
    assert (tmp_path / "schema/rahmenvereinbarung.schema.json").exists()
    first = run([prog, "erklaeren"], tmp_path).split()[0]
    assert first in run([prog, "erklaeren", first], tmp_path)
