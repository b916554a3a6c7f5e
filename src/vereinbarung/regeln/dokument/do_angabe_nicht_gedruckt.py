"""A value that belongs in the contract did not get there: a clause of a house leaves it out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, Regel, Schwere

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.document import Dokument

REGEL = Regel(
    id="DO-01",
    titel="Angabe steht nicht im Vertrag",
    schwere=Schwere.WARNUNG,
    meldung="Die Angabe „{angabe}“ steht nicht im gedruckten Vertrag.",
    hilfe="Bitte ergänzen Sie sie in der Klausel unter vorlagen, oder streichen Sie die Angabe in der Datei.",
    quelle="Vollständigkeit des Vertrags",
)


def check_dokument(v: Vereinbarung, dokument: Dokument) -> Iterator[Befund]:
    """Yield a finding for each place whose value the document does not show."""
    from vereinbarung.vertrag.completeness import missing

    for pfad in missing(v, dokument):
        name = next((step for step in reversed(pfad) if isinstance(step, str)), "")
        yield REGEL.befund(pfad, angabe=name)
