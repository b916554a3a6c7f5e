"""The templates are what GitHub, GitLab and pre-commit accept, and are never taken for agreements."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from tests.ci.vorlage import lies
from vereinbarung.cli.gruppe import gruppe
from vereinbarung.source import collect, is_agreement


def accepted(*command) -> None:
    done = subprocess.run([sys.executable, "-m", *map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("vendor.github-actions", "github/action.yml"),
        ("vendor.github-workflows", "github/vereinbarungen.yml"),
        ("vendor.gitlab-ci", "gitlab-ci.yml"),
    ],
)
def test_templates_fit_their_schemas(root, schema, name):
    accepted("check_jsonschema", "--builtin-schema", schema, root / "beispiele/ci" / name)


def test_the_schemas_refuse_what_is_wrong(root, tmp_path):
    """The judge above can say no."""
    text = (root / "beispiele/ci/github/action.yml").read_text(encoding="utf-8")
    wrong = tmp_path / "action.yml"
    wrong.write_text(text.replace("      shell: bash\n", "", 1), encoding="utf-8")
    with pytest.raises(AssertionError, match="shell"):
        accepted("check_jsonschema", "--builtin-schema", "vendor.github-actions", wrong)


def test_pre_commit_accepts_hooks_and_sample(root):
    accepted("pre_commit", "validate-manifest", root / ".pre-commit-hooks.yaml")
    accepted("pre_commit", "validate-config", root / "beispiele/ci/pre-commit-config.yml")


def test_hooks_are_programs_with_options_that_exist(root):
    """No shell is needed to start them (Windows)."""
    pruefen = gruppe.get_command(click.Context(gruppe), "pruefen")
    known = {option for p in pruefen.params for option in p.opts}
    for hook in lies(root / ".pre-commit-hooks.yaml"):
        program, command, *options = hook["entry"].split()
        assert (program, command, hook["language"]) == ("vereinbarung", "pruefen", "python")
        assert set(options) <= known
    offered = {hook["id"] for hook in lies(root / ".pre-commit-hooks.yaml")}
    used = {h["id"] for repo in lies(root / "beispiele/ci/pre-commit-config.yml")["repos"] for h in repo["hooks"]}
    assert used <= offered


def test_templates_are_not_taken_for_agreements(root):
    templates = [p for p in (root / "beispiele/ci").rglob("*.y*ml") if p.is_file()]
    assert len(templates) >= 4
    assert not [p for p in [*templates, root / ".pre-commit-hooks.yaml"] if is_agreement(p)]
    assert collect([root / "beispiele/ci"]).files == []


def test_the_plain_hook_is_executable_for_git(root):
    done = subprocess.run(
        ["git", "ls-files", "-s", "beispiele/ci/git-hooks/pre-commit"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout:
        pytest.skip("not a Git checkout")
    assert done.stdout.startswith("100755 ")
