"""Data are found, generated files are current, every package introduces itself."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib

import pytest

import vereinbarung
from vereinbarung import resources


@pytest.mark.parametrize("name", ["schema", "vorlagen", "beispiele"])
def test_data_are_found_in_exactly_one_place(root, name):
    package = root / "src/vereinbarung"
    places = [p for p in (package / "_data" / name, root / name) if p.is_dir()]
    assert places == [resources.folder(name)]


def test_only_few_modules_ask_where_they_lie(root):
    allowed = {
        "resources.py",  # finds the data
        "cli/sprache/__init__.py",  # its catalogue lies beside it
        "regeln/katalog.py",  # rule pages lie beside the rules
        "regeln/pages.py",  # likewise
    }
    package = root / "src/vereinbarung"
    asking = {
        str(path.relative_to(package).as_posix())
        for path in package.rglob("*.py")
        if re.search(r"__file__|importlib\.resources", path.read_text(encoding="utf-8"))
    }
    assert asking <= allowed


def test_every_package_says_what_it_is(root):
    package = root / "src/vereinbarung"
    for folder in sorted({p.parent for p in package.rglob("*.py")}):
        init = folder / "__init__.py"
        assert init.exists(), folder.relative_to(root)
        assert ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))), init.relative_to(root)


def kept_files(root):
    done = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a Git checkout")
    return [root / name for name in done.stdout.decode().split("\0") if name and (root / name).is_file()]


def test_no_path_of_one_machine(root):
    pattern = re.compile(rb"(?<![\w.])/(?:home|Users|work|root|tmp)/[\w.-]+")
    for path in kept_files(root):
        data = path.read_bytes()
        if b"\0" not in data and path.name != "test_data.py":
            assert pattern.findall(data) == [], path.relative_to(root)


def test_the_licence_is_said_once_and_the_same_everywhere(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    assert "license: EUPL-1.2" in (root / "publiccode.yml").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (root / "LICENSE").read_text(encoding="utf-8")


def test_the_version_is_the_same_everywhere(root):
    assert f"softwareVersion: {vereinbarung.__version__}\n" in (root / "publiccode.yml").read_text(encoding="utf-8")


def test_generated_files_are_current(root):
    from vereinbarung import pipeline
    from vereinbarung.recht import compile as compile_data
    from vereinbarung.regeln import katalog

    assert katalog.main(["--pruefe"]) == 0, "run make generieren"
    assert compile_data.main(["--pruefe"]) == 0, "run make generieren"
    for art in pipeline.arten():
        kept = root / f"schema/json/{art}.schema.json"
        assert kept.read_text(encoding="utf-8") == pipeline.schema(art), "run make generieren"
