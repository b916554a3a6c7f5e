"""Fixtures of all tests: golden files, the project's folders, depth of the property tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# A run that fails today must fail tomorrow: fixed seeds in `make test`, fresh ones and many more in `make fuzz`.
settings.register_profile(
    "test", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "fuzz", deadline=None, max_examples=3000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew; read the diff afterwards")


class Golden:
    """Compares text with a file kept beside the tests, or writes it with --update-golden."""

    def __init__(self, *, update: bool) -> None:
        self.update = update

    def check(self, text: str, path: Path) -> None:
        """Assert that `text` is what `path` holds; line ends do not count."""
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        assert path.exists(), f"{path.relative_to(ROOT)} is missing; make it with --update-golden"
        assert text == path.read_text(encoding="utf-8"), "see --update-golden"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    return Golden(update=bool(request.config.getoption("--update-golden")))


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def beispiele() -> list[Path]:
    """Return every sample agreement, sorted."""
    return sorted(p for p in (ROOT / "beispiele").rglob("*.yaml") if p.name != "vereinbarung.yaml")
