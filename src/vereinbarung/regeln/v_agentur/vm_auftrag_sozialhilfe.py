"""VM: tasks of social assistance given away by mandate, in the words of the drafter."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import auftragszitate

REGEL = Regel(
    id="VM-09",
    titel="Auftrag zur Sozialhilfe",
    schwere=Schwere.WARNUNG,
    meldung="„{zitat}“ regelt den Auftrag zwischen Leistungsträgern; das Recht der Sozialhilfe ist davon ausgenommen.",
    hilfe="Bitte stützen Sie die Zusammenarbeit auf eine andere Vorschrift; die Entscheidung über Sozialhilfe "
    "bleibt beim Träger.",
    leitfaden=("VM",),
    needs=("VM",),
    quelle="§ 88 Abs. 1 Satz 2 SGB X",
)
_STELLEN = frozenset({"einrichtung", "arbeitsweise", "foerderung", "sanktionen", "eigene_paragraphen"})
"""Where tasks are described; legal bases and instruments are citations of their own, judged by RE-09."""


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for pfad, text in context.texte():
        if pfad[0] in _STELLEN and "SGB X" in text.replace("\u00a0", " "):
            for treffer in auftragszitate(text):
                yield REGEL.befund(pfad, von=treffer.von, bis=treffer.bis, zitat=text[treffer.von : treffer.bis])
