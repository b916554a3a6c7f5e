"""Companion papers of an agreement: consent form, work plan, checklist, check note. Each is a document of its own.

Their wording is a dated clause in `vorlagen/begleitpapiere/<paper>/`; what it may use is made by the module of the
same name here. jinja2 and babel are imported when `build` is called, never before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.begleitpapiere.papier import Entfaellt, Pruefung

if TYPE_CHECKING:
    from pathlib import Path

    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.document import Dokument

PAPIERE = {
    "einwilligung": "Einwilligungserklärung",
    "arbeitsplan": "Gemeinsamer Arbeitsplan",
    "checkliste": "Checkliste",
    "pruefvermerk": "Prüfvermerk",
}
"""The papers by their name on the command line, with the name they are spoken of."""


def build(
    papier: str,
    vereinbarung: Vereinbarung,
    *,
    entwurf: bool = False,
    pruefung: Pruefung | None = None,
    vorlagen: Path | None = None,
) -> Dokument | Entfaellt:
    """Return a paper of `PAPIERE`, or the reason why this agreement has no use for it.

    `pruefung` is needed for the Prüfvermerk alone. `entwurf` and `vorlagen` as for the contract, and likewise raises
    BrokenVorlage for a damaged clause and VereinbarungError for an agreement that cannot be printed.
    """
    from vereinbarung.vertrag.begleitpapiere.bauen import build as run

    return run(papier, vereinbarung, entwurf=entwurf, pruefung=pruefung, vorlagen=vorlagen)


__all__ = ["PAPIERE", "Entfaellt", "Pruefung", "build"]
