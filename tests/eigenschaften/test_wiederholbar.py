"""The same input gives the same report and the same bytes, in every process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.agreements import agreement
from tests.yaml_text import Emitter

_PROGRAM = """
import hashlib, sys
from vereinbarung import pipeline
for path in sys.argv[1:]:
    dokument, report = pipeline.render(path)
    print([(b.regel, b.pfad, b.meldung, b.fingerabdruck) for b in report.befunde])
    print(dokument and hashlib.sha256(pipeline.docx(dokument)).hexdigest())
"""


@pytest.fixture
def files(tmp_path: Path, root: Path) -> list[str]:
    paths = []
    for seed in range(6):
        path = tmp_path / f"{seed}.yaml"
        r = Random(seed)
        path.write_text(Emitter(r).document(agreement(r, voll=0.9)), encoding="utf-8")
        paths.append(str(path))
    return [*paths, str(root / "tests/regeln/basis.yaml")]


def run(files: list[str], seed: str) -> str:
    # Sets of texts have another order in every process unless somebody sorts them.
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path), "TZ": f"UTC{seed}"}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *files], capture_output=True, env=environment, check=True, timeout=120
    )
    return done.stdout.decode()


def test_reports_and_contracts_are_the_same_in_every_process(files: list[str]) -> None:
    first = run(files, "1")
    assert first.count("\n") == 2 * len(files)
    assert "None" not in first.split("\n")[1::2]
    assert run(files, "2") == first
