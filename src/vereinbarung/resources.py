"""Where the project's own data lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vereinbarung.errors import BadConfig


@cache
def folder(name: str) -> Path:
    """Return the folder `schema`, `vorlagen` or `beispiele`.

    A wheel carries them as `_data/` inside the package; a checkout has them at its root. The package's own folder is
    asked first, so that stale copies that an editable install leaves in site-packages are never read.
    Raises BadConfig if neither place exists.
    """
    package = Path(__file__).resolve().parent
    for place in (package / "_data" / name, package.parent.parent / name):
        if place.is_dir():
            return place
    raise BadConfig(
        f"Der Ordner „{name}“ des Programms fehlt.",
        "Bitte installieren Sie vereinbarung neu (pip install --force-reinstall vereinbarung).",
    )
