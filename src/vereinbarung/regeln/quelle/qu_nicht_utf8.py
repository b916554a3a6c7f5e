"""The bytes are not UTF-8."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-01",
    titel="Datei ist nicht in UTF-8 gespeichert",
    schwere=Schwere.FEHLER,
    meldung=(
        "In Zeile {zeile}, Spalte {spalte} steht ein Zeichen, das nicht in UTF-8 gespeichert ist "
        "(Kodierung vermutlich: {kodierung})."
    ),
    hilfe=(
        "Bitte öffnen Sie die Datei im Editor und speichern Sie sie mit der Kodierung UTF-8 (im "
        "Windows-Editor: „Speichern unter“, dort „Codierung: UTF-8“)."
    ),
    abweichung_zulaessig=False,
)
