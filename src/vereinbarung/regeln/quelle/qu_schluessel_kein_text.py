"""A key that is empty, a list, a mapping or an alias."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-17",
    titel="Schlüssel ist kein einfacher Text",
    schwere=Schwere.FEHLER,
    meldung="Hier steht vor dem Doppelpunkt kein einfacher Text.",
    hilfe=(
        "Bitte schreiben Sie vor den Doppelpunkt den Namen der Angabe. Text in geschweiften oder eckigen "
        "Klammern setzen Sie in Anführungszeichen."
    ),
    abweichung_zulaessig=False,
)
