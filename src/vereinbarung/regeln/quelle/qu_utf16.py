"""The bytes are UTF-16 or UTF-32."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-02",
    titel="Datei ist in UTF-16 gespeichert",
    schwere=Schwere.FEHLER,
    meldung="Die Datei ist in UTF-16 gespeichert (manche Programme nennen es „Unicode“), nicht in UTF-8.",
    hilfe=(
        "Bitte speichern Sie die Datei mit der Kodierung UTF-8 (im Windows-Editor: „Speichern unter“, "
        "dort „Codierung: UTF-8“)."
    ),
    abweichung_zulaessig=False,
)
