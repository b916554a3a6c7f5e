"""A blank was left in the printed text: dots, underscores or an unfilled bracket that came from a clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, Regel, Schwere

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.document import Dokument

REGEL = Regel(
    id="DO-02",
    titel="Lücke im gedruckten Text",
    schwere=Schwere.WARNUNG,
    meldung="Im gedruckten Vertrag ist eine Stelle offen geblieben: „{stelle}“.",
    hilfe="Bitte füllen Sie die Stelle in der Datei oder in der Klausel unter vorlagen.",
    quelle="Vollständigkeit des Vertrags",
)


def check_dokument(v: Vereinbarung, dokument: Dokument) -> Iterator[Befund]:
    """Yield a finding for each blank in the wording of the document."""
    from vereinbarung.vertrag.completeness import blanks

    for stelle in blanks(dokument):
        yield REGEL.befund((), stelle=stelle)
