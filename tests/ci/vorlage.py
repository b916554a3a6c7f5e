"""Reads the templates as GitHub and GitLab do, as far as running their scripts needs it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from yaml12 import parse_yaml

_EXPRESSION = re.compile(r"\$\{\{ ([\w.-]+) \}\}")


def lies(path: Path) -> Any:
    """Return the content of a YAML file; yaml12 reads `on` as a word, as GitHub does."""
    return parse_yaml(path.read_text(encoding="utf-8"))


def setze_ein(text: str, werte: Mapping[str, str]) -> str:
    """Return a text of a workflow with its expressions evaluated; fails for one that `werte` does not know.

    What a step has not set is empty for GitHub, too.
    """
    return _EXPRESSION.sub(lambda m: werte.get(m[1], "") if m[1].startswith("steps.") else werte[m[1]], text)


def ausgaben(path: Path) -> dict[str, str]:
    """Return what a step wrote to GITHUB_OUTPUT."""
    return dict(line.split("=", 1) for line in path.read_text(encoding="utf-8").splitlines())
