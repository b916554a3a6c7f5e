"""An escape in double quotes stands for a character that no text may hold."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-22",
    titel="Verbotenes Zeichen als Ersatzdarstellung",
    schwere=Schwere.FEHLER,
    meldung=(
        "In Zeile {zeile} steht in Anführungszeichen eine Ersatzdarstellung für ein Zeichen, das in Text "
        "nicht vorkommen darf ({zeichen})."
    ),
    hilfe=(
        "Bitte löschen Sie die Ersatzdarstellung. Ist ein Rückstrich gemeint, verdoppeln Sie ihn (\\\\) "
        "oder nehmen Sie einfache Anführungszeichen."
    ),
    abweichung_zulaessig=False,
)
