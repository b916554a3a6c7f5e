"""The official schemas that judge our reports. They are fetched (.ci/schemata.sh), never kept here."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import ROOT


def schema(name: str) -> Path:
    """Return a fetched schema; skip the test where nobody fetched any (fail it with VEREINBARUNG_ALLES=1)."""
    folder = Path(os.environ.get("VEREINBARUNG_SCHEMATA") or ROOT / ".ci" / "schemata")
    if (folder / name).exists():
        return folder / name
    message = f"Das Schema {name} fehlt: .ci/schemata.sh holt es"
    if os.environ.get("VEREINBARUNG_ALLES") == "1":
        pytest.fail(message)
    pytest.skip(message)
