"""Model → document tree. `build` is the way in; jinja2 and babel are imported when it is called, never before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.document import Dokument


def build(vereinbarung: Vereinbarung, *, entwurf: bool = False, vorlagen: Path | None = None) -> Dokument:
    """Return the contract as a document tree.

    `entwurf`: mark it as a draft and show what is missing as „– noch offen –“. `vorlagen`: folder of a house whose
    clauses go before ours.
    Raises BrokenVorlage (clause, file, line) for a template that cannot be used, VereinbarungError if parts of the
    agreement are missing and it is no draft, if the day whose law holds is unknown, or if a paragraph of the drafter's
    stands after one that does not exist.
    """
    from vereinbarung.vertrag.bauen import build as run

    return run(vereinbarung, entwurf=entwurf, vorlagen=vorlagen)
