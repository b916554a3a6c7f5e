"""A control character, a noncharacter or a second byte order mark."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-04",
    titel="Steuerzeichen im Text",
    schwere=Schwere.FEHLER,
    meldung="In Zeile {zeile} steht ein Zeichen, das in Text nicht vorkommen darf ({zeichen}).",
    hilfe=(
        "Bitte löschen Sie das Zeichen. Oft ist es unsichtbar: Löschen Sie die Zeichen davor und danach "
        "mit und schreiben Sie sie neu."
    ),
    abweichung_zulaessig=False,
)
