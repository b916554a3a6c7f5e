"""Who imports whom, and when."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

import pytest

from vereinbarung.cli.gruppe import BEFEHLE


def run(program, root):
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=root,
        check=False,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1"},
    )


def test_import_contracts_are_kept(root):
    done = run("import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None))", root)
    assert done.returncode == 0, done.stdout[-4000:]


def imported(argv, root):
    """Return the top-level modules and the modules of ours that a call has imported in the end."""
    done = run(f"import sys; from vereinbarung.cli import main; main({argv!r}); print('MODULE', *sys.modules)", root)
    line = next(text for text in done.stdout.splitlines() if text.startswith("MODULE"))
    modules = set(line.split()[1:])
    return {m.partition(".")[0] for m in modules}, {m for m in modules if m.startswith("vereinbarung.")}


def test_checking_never_loads_what_only_rendering_needs(root, beispiele):
    foreign, own = imported(["pruefen", *map(str, beispiele[:2])], root)
    assert "ruamel" in foreign or "_ruamel_yaml" in foreign, "nothing was checked"
    assert not foreign & {"jinja2", "docx", "lxml", "babel", "holidays", "num2words", "icalendar"}
    assert not {m for m in own if m.startswith(("vereinbarung.word", "vereinbarung.vertrag.vorlage"))}


@pytest.mark.parametrize("argv", [["--hilfe"], ["--version"], *([name, "--hilfe"] for name in BEFEHLE)])
def test_help_loads_neither_models_nor_rules(root, argv):
    foreign, own = imported(argv, root)
    assert not foreign & {"pydantic", "jinja2", "docx", "lxml", "babel", "holidays", "jsonschema"}
    assert not {m for m in own if m.startswith(("vereinbarung.model", "vereinbarung.regeln", "vereinbarung.pipeline"))}


def test_only_the_command_line_has_a_clock(root):
    clocks = {"today", "now", "utcnow", "time", "localtime", "gmtime"}
    owners = {"date", "datetime", "dt", "time"}
    for path in sorted((root / "src/vereinbarung").rglob("*.py")):
        if "cli" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks:
                owner = ast.unparse(node.func.value).rpartition(".")[2]
                assert owner not in owners, f"{path.relative_to(root)}:{node.lineno} asks the clock"
