"""What several hands write at once: no trace of a merge, and decisions with numbers of their own."""

from __future__ import annotations

import re
import subprocess

import pytest

MARKER = re.compile(rb"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)


def test_no_file_holds_both_sides_of_a_merge(root):
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("no checkout")
    names = [name for name in listed.stdout.decode().split("\0") if name and (root / name).is_file()]
    assert len(names) > 100
    assert [name for name in names if MARKER.search((root / name).read_bytes())] == []


def test_every_decision_has_a_number_of_its_own_and_a_row(root):
    folder = root / "docs" / "entscheidungen"
    decisions = sorted(p for p in folder.glob("*.md") if p.name != "README.md")
    numbers = [path.name[:4] for path in decisions]
    assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)]
    rows = re.findall(
        r"^\| \[(\d{4})\]\(([^)]+)\) \| (.+) \|$", (folder / "README.md").read_text("utf-8"), re.MULTILINE
    )
    titles = [path.read_text("utf-8").partition("\n")[0].removeprefix("# ") for path in decisions]
    assert [(f"{number} {title}", name) for number, name, title in rows] == list(
        zip(titles, [path.name for path in decisions], strict=True)
    )
